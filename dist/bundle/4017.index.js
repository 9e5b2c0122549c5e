export const id = 4017;
export const ids = [4017];
export const modules = {

/***/ 94017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   weakeningsOf: () => (/* binding */ weakeningsOf)
/* harmony export */ });
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61842);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48992);


/** Finds what the rules that decide these images weaken; each once. */
function weakeningsOf({ rules, default: action, path }, requests) {
    const insecure = new Set();
    const warnings = new Set();
    for (const { rule: reference, decision, signer } of requests) {
        const rule = reference === undefined ? undefined : rules[reference.index];
        if (decision?.kind === 'skipped') {
            insecure.add(`policy: default: ${action}`);
        }
        if (rule === undefined || decision?.kind === 'unmet') {
            continue;
        }
        const name = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rule.name ?? `rule ${rule.index + 1}`)} (${path}:${rule.position.line})`;
        if (decision?.kind === 'exempt') {
            insecure.add(`policy: ${name} accepts unsigned images until ${decision.until}`);
        }
        for (const key of unrelatedOf(rule)) {
            insecure.add(`policy: ${name}: ${key} accepts unrelated identities`);
            warnings.add(`The rule ${name} has a pattern that accepts unrelated identities (${key}), so anybody may sign; name the owner in it.`);
        }
        const waived = (0,_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(signer).map((alternative) => alternative.signer.waives ?? {});
        if (waived.some(({ tlog }) => tlog === true)) {
            insecure.add(`policy: ${name}: insecure-ignore-tlog`);
        }
        if (waived.some(({ sct }) => sct === true)) {
            insecure.add(`policy: ${name}: insecure-ignore-sct`);
        }
    }
    return { insecure: [...insecure], warnings: [...warnings] };
}
function unrelatedOf(rule) {
    return rule.kind === 'signers'
        ? rule.signers.flatMap((entry) => (entry.kind === 'certificate' ? entry.acceptsUnrelated : []))
        : [];
}


/***/ })

};
