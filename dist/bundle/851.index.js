export const id = 851;
export const ids = [851];
export const modules = {

/***/ 6851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicyFile: () => (/* binding */ checkPolicyFile)
/* harmony export */ });
/* harmony import */ var _policy_file_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33111);
/* harmony import */ var _policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57214);
/* harmony import */ var _policy_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62156);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71014);







const [VALID, FAULTY, INCOMPLETE] = [0, 1, 2];
/** Checks the policy file of the arguments. @returns the exit code */
async function checkPolicyFile(args, terminal) {
    const tooMany = 'One file is checked at a time; FILE and --policy are the same.';
    const given = (0,_policy_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileArguments */ .x2)(args, _policy_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_CHECK */ .M7, terminal, tooMany);
    if (typeof given === 'number') {
        return given;
    }
    const { path: file, switches } = given;
    const result = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T)(file);
    if (result.kind === 'unreadable') {
        terminal.report([`error: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`The policy ${file} cannot be read: ${result.reason}.`)}`]);
        return INCOMPLETE;
    }
    const report = reportOf(file, result);
    if (switches.has('json')) {
        terminal.printText((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJson */ .h)(report));
    }
    else {
        terminal.print([...linesOf(report), summarize(report, result)]);
    }
    return report.valid ? VALID : FAULTY;
}
function reportOf(file, result) {
    if (result.kind === 'invalid') {
        const faults = result.issues.map(({ line, column, code, message }) => ({ line, column, code, message }));
        return { schemaVersion: 1, file, valid: false, faults, warnings: [] };
    }
    const remarks = (0,_policy_file_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPolicy */ .h)(result.value.policy, new Date().toISOString().slice(0, 10));
    const warnings = remarks.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return { schemaVersion: 1, file, valid: true, faults: [], warnings };
}
function linesOf({ file, faults, warnings }) {
    return [
        ...faults.map((fault) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssue */ .H)(file, fault)),
        ...warnings.map((warning) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssue */ .H)(file, { ...warning, message: `warning: ${warning.message}` })),
    ].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line));
}
function summarize({ file, faults, warnings }, result) {
    const parts = result.kind === 'invalid'
        ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(faults.length, 'fault')]
        : [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.value.policy.rules.length, 'rule'),
            'no faults',
            ...(warnings.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warnings.length, 'warning')] : []),
        ];
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${file}: ${parts.join(', ')}`);
}


/***/ })

};
