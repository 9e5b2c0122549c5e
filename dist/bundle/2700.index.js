export const id = 2700;
export const ids = [2700];
export const modules = {

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatIssue: () => (/* binding */ formatIssue),
/* harmony export */   sortIssues: () => (/* binding */ sortIssues)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);

/** Faults in the order of the file, each once; those beyond the bound are counted. */
function sortIssues(issues) {
    const distinct = new Map(issues.map((issue) => [`${issue.line}:${issue.column} ${issue.code} ${issue.message}`, issue]));
    const sorted = [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    const next = sorted[_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyIssues];
    const rest = sorted.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyIssues;
    return next === undefined
        ? sorted
        : [
            ...sorted.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyIssues),
            { line: next.line, column: next.column, code: 'more', message: `There are ${rest} more errors after this.` },
        ];
}
/** `path:line:column: message`, as compilers write it. */
function formatIssue(path, { line, column, message }) {
    return `${path}:${line}:${column}: ${message}`;
}


/***/ })

};
