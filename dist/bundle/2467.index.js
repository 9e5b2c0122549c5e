export const id = 2467;
export const ids = [2467,6782];
export const modules = {

/***/ 57214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** What a terminal acts on, or does not show, beyond what JSON has to escape. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value as JSON for the standard output; text from outside in it acts on no terminal. */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2).replaceAll(INVISIBLE, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
    return `${text}\n`;
}


/***/ }),

/***/ 86782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   k: () => (/* binding */ readCases),
/* harmony export */   readOwn: () => (/* binding */ readOwn),
/* harmony export */   today: () => (/* binding */ today)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);
/* harmony import */ var _policy_file_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23946);
/* harmony import */ var _policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98867);





/** Reads a file. Links are followed, and any path will do: the files are the user's own. */
function readOwn(path, maxBytes) {
    return (0,_files_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__.readWorkspaceFile)('/', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), maxBytes);
}
/** `YYYY-MM-DD`, in UTC. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** Reads a policy file and the files that it names; relative paths start where the program was started. */
function readPolicy(path) {
    return (0,_policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)(path, readOwn);
}
/** Reads the cases of a policy. */
async function readCases(path) {
    try {
        return await (0,_policy_file_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCases */ .Bq)(await readOwn(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes), { path });
    }
    catch (thrown) {
        return (0,_policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__.unreadable)(thrown);
    }
}


/***/ }),

/***/ 32467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var _policy_file_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23946);
/* harmony import */ var _policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57214);
/* harmony import */ var _policy_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62156);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86782);







const [PASSED, FAILED, INCOMPLETE] = [0, 1, 2];
/** Compares a policy with the cases beside it. @returns the exit code */
async function testPolicy(args, terminal) {
    const tooMany = 'Test one policy at a time. FILE and --policy mean the same.';
    const given = (0,_policy_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileArguments */ .x2)(args, _policy_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_TEST */ ._m, terminal, tooMany);
    if (typeof given === 'number') {
        return given;
    }
    const { path, switches } = given;
    const casesPath = `${path.replace(/\.ya?ml$/, '')}.test.yml`;
    const [source, cases] = await Promise.all([(0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T)(path), (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readCases */ .k)(casesPath)]);
    if (source.kind !== 'value' || cases.kind !== 'value') {
        const lines = [...describe(path, source), ...describe(casesPath, cases)];
        terminal.report(lines.map((line) => `error: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line)}`));
        return INCOMPLETE;
    }
    const explainer = source.value.explainer((0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__.today)());
    const compared = cases.value.map((each) => compare(each, explainer.explain(each)));
    const failed = compared.filter(({ differences }) => differences.length > 0);
    if (switches.has('json')) {
        const rows = compared.map(({ expected, rule, result, differences }) => {
            const { line, column } = expected.position;
            return { image: expected.image, line, column, passed: differences.length === 0, rule, result, differences };
        });
        terminal.printText((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJson */ .h)({ schemaVersion: 1, file: casesPath, passed: failed.length === 0, cases: rows }));
    }
    else {
        const lines = failed.flatMap(({ expected, differences }) => differences.map((difference) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__.formatIssue)(casesPath, { ...expected.position, message: `${expected.image}: ${difference}` })));
        const summary = `${casesPath}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(compared.length, 'case')}, ${failed.length === 0 ? 'all' : compared.length - failed.length} as expected`;
        terminal.print([...lines, summary].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line)));
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
            ...((0,_policy_file_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpectedRule */ .Ff)(expected.rule, explanation)
                ? []
                : [`The rule is ${nameOf(rule)}, not ${expected.rule === null ? 'none' : JSON.stringify(expected.rule)}.`]),
            ...(expected.result === undefined || expected.result === result
                ? []
                : [`The result is "${result}"${why}, not "${expected.result}".`]),
        ],
    };
}
function nameOf(rule) {
    return rule === null ? 'none' : rule.name === null ? `${rule.index} at line ${rule.line}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(rule.name);
}
function describe(path, result) {
    switch (result.kind) {
        case 'value':
            return [];
        case 'invalid':
            return result.issues.map((issue) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__.formatIssue)(path, issue));
        case 'unreadable':
            return [`The file ${path} cannot be read: ${result.reason}.`];
    }
}


/***/ }),

/***/ 23946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Bq: () => (/* binding */ parseCases),
/* harmony export */   Ff: () => (/* binding */ isExpectedRule)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11626);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59813);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2096);





/** What can be known of an image without a request: `verify` is where its evidence decides. */
const RESULTS = ['verify', 'exempt', 'skipped', 'failed'];
const KEYS = ['image', 'rule', 'result'];
/** Reads a file of cases: a list of `{image, rule?, result?}`, with at least one of the two that can be expected. */
async function parseCases(text, { path }) {
    const yaml = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text);
    if (yaml.kind === 'invalid') {
        return { kind: 'invalid', path, issues: (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__.sortIssues)(yaml.issues) };
    }
    const file = yaml.value;
    const faults = new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .Faults */ .C(file);
    const items = Array.isArray(file.data) ? file.data : [];
    if (items.length === 0) {
        faults.add([], 'wrong-kind', 'The file must be a list of cases, such as "- { image: alpine, result: failed }".');
    }
    const cases = items.flatMap((item, index) => readCase(file, faults, item, [index]) ?? []);
    return faults.issues.length > 0
        ? { kind: 'invalid', path, issues: (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__.sortIssues)(faults.issues) }
        : { kind: 'value', value: cases };
}
function readCase(file, faults, item, path) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        faults.add(path, 'wrong-kind', 'A case must have "image", and "rule" or "result".');
        return undefined;
    }
    for (const key of Object.keys(item).filter((each) => !KEYS.includes(each))) {
        faults.addAtKey([...path, key], 'unknown-key', 'A case can only have the keys "image", "rule", and "result".');
    }
    const [image, rule, result] = KEYS.map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(item, key));
    const reference = typeof image === 'string' ? (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image, undefined) : undefined;
    const known = RESULTS.find((word) => word === result);
    if (reference?.kind !== 'value') {
        const reason = reference === undefined ? 'it must be a text' : reference.issue;
        faults.add(image === undefined ? path : [...path, 'image'], 'wrong-kind', `"image" cannot be used: ${reason}.`);
    }
    if (rule !== undefined && rule !== null && typeof rule !== 'string' && typeof rule !== 'number') {
        faults.add([...path, 'rule'], 'wrong-kind', '"rule" must be the name of a rule, its index (starting at 0), or null for none.');
    }
    if (result !== undefined && known === undefined) {
        faults.add([...path, 'result'], 'wrong-kind', `"result" must be one of "${RESULTS.join('", "')}".`);
    }
    if (rule === undefined && result === undefined) {
        faults.add(path, 'missing', 'The case expects nothing: it must have "rule" or "result".');
    }
    return typeof image === 'string' && reference?.kind === 'value'
        ? {
            image,
            reference: reference.value,
            position: file.positionOf(path),
            rule: rule === null || typeof rule === 'string' || typeof rule === 'number' ? rule : undefined,
            result: known,
        }
        : undefined;
}
/** What an image's result is before anything of it was looked at. */
function resultOf({ unmet, exemption, requirements }) {
    if (unmet !== null) {
        return 'failed';
    }
    return exemption !== null ? 'exempt' : requirements === null ? 'skipped' : 'verify';
}
/** Whether the rule of an image is the expected one, or one of several that must be met. */
function isExpectedRule(expected, { rule, policies }) {
    if (expected === undefined || rule === null) {
        return expected === undefined || expected === null;
    }
    // where several must be met, each of them decides
    const deciding = policies ?? [rule];
    return deciding.some(({ name, index }) => expected !== null && expected === (typeof expected === 'number' ? index : name));
}


/***/ })

};
