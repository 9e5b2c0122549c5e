export const id = 6851;
export const ids = [6851,6782];
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

/***/ 6851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicyFile: () => (/* binding */ checkPolicyFile)
/* harmony export */ });
/* harmony import */ var _policy_file_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2700);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57214);
/* harmony import */ var _policy_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62156);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86782);






const [VALID, FAULTY, INCOMPLETE] = [0, 1, 2];
/** Checks the policy file of the arguments. @returns the exit code */
async function checkPolicyFile(args, terminal) {
    const tooMany = 'Check one file at a time. FILE and --policy mean the same.';
    const given = (0,_policy_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileArguments */ .x2)(args, _policy_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_CHECK */ .M7, terminal, tooMany);
    if (typeof given === 'number') {
        return given;
    }
    const { path: file, switches } = given;
    const result = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T)(file);
    if (result.kind === 'unreadable') {
        terminal.report([`error: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`The policy ${file} cannot be read: ${result.reason}.`)}`]);
        return INCOMPLETE;
    }
    const report = reportOf(file, result);
    if (switches.has('json')) {
        terminal.printText((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJson */ .h)(report));
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
    const remarks = result.value.check((0,_policy_source_js__WEBPACK_IMPORTED_MODULE_4__.today)());
    const warnings = remarks.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return { schemaVersion: 1, file, valid: true, faults: [], warnings };
}
function linesOf({ file, faults, warnings }) {
    return [
        ...faults.map((fault) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_0__.formatIssue)(file, fault)),
        ...warnings.map((warning) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_0__.formatIssue)(file, { ...warning, message: `warning: ${warning.message}` })),
    ].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line));
}
function summarize({ file, faults, warnings }, result) {
    const parts = result.kind === 'invalid'
        ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(faults.length, 'fault')]
        : [result.value.extent, 'no faults', ...(warnings.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(warnings.length, 'warning')] : [])];
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${file}: ${parts.join(', ')}`);
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
