export const id = 2467;
export const ids = [2467];
export const modules = {

/***/ 32467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var _policy_file_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23946);
/* harmony import */ var _policy_file_explanation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79107);
/* harmony import */ var _policy_file_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2700);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48992);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57214);
/* harmony import */ var _policy_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62156);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86782);








const [PASSED, FAILED, INCOMPLETE] = [0, 1, 2];
/** Compares a policy with the cases beside it. @returns the exit code */
async function testPolicy(args, terminal) {
    const tooMany = 'One policy is tested at a time; FILE and --policy are the same.';
    const given = (0,_policy_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .readFileArguments */ .x2)(args, _policy_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY_TEST */ ._m, terminal, tooMany);
    if (typeof given === 'number') {
        return given;
    }
    const { path, switches } = given;
    const casesPath = `${path.replace(/\.ya?ml$/, '')}.test.yml`;
    const [source, cases] = await Promise.all([(0,_policy_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T)(path), (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readCases */ .k)(casesPath)]);
    if (source.kind !== 'value' || cases.kind !== 'value') {
        const lines = [...describe(path, source), ...describe(casesPath, cases)];
        terminal.report(lines.map((line) => `error: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(line)}`));
        return INCOMPLETE;
    }
    const { policy, keys } = source.value;
    const explainer = new _policy_file_explanation_js__WEBPACK_IMPORTED_MODULE_1__/* .Explainer */ .H(policy, { keys, today: (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_6__.today)() });
    const compared = cases.value.map((each) => compare(each, explainer.explain(each)));
    const failed = compared.filter(({ differences }) => differences.length > 0);
    if (switches.has('json')) {
        const rows = compared.map(({ expected, rule, result, differences }) => {
            const { line, column } = expected.position;
            return { image: expected.image, line, column, passed: differences.length === 0, rule, result, differences };
        });
        terminal.printText((0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .renderJson */ .h)({ schemaVersion: 1, file: casesPath, passed: failed.length === 0, cases: rows }));
    }
    else {
        const lines = failed.flatMap(({ expected, differences }) => differences.map((difference) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_2__.formatIssue)(casesPath, { ...expected.position, message: `${expected.image}: ${difference}` })));
        const summary = `${casesPath}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(compared.length, 'case')}, ${failed.length === 0 ? 'all' : compared.length - failed.length} as expected`;
        terminal.print([...lines, summary].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(line)));
    }
    return failed.length === 0 ? PASSED : FAILED;
}
function compare(expected, explanation) {
    const { rule, unmet } = explanation;
    const result = (0,_policy_file_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(explanation);
    const why = unmet === null ? '' : `, since ${unmet.reason}`;
    return {
        expected,
        rule,
        result,
        differences: [
            ...((0,_policy_file_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpectedRule */ .Ff)(expected.rule, rule)
                ? []
                : [`The rule is ${nameOf(rule)}, not ${expected.rule === null ? 'none' : JSON.stringify(expected.rule)}.`]),
            ...(expected.result === undefined || expected.result === result
                ? []
                : [`The result is "${result}"${why}, not "${expected.result}".`]),
        ],
    };
}
function nameOf(rule) {
    return rule === null ? 'none' : rule.name === null ? `${rule.index} at line ${rule.line}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(rule.name);
}
function describe(path, result) {
    switch (result.kind) {
        case 'value':
            return [];
        case 'invalid':
            return result.issues.map((issue) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_2__.formatIssue)(path, issue));
        case 'unreadable':
            return [`The file ${path} cannot be read: ${result.reason}.`];
    }
}


/***/ })

};
