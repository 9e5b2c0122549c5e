export const id = 979;
export const ids = [979];
export const modules = {

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   cK: () => (/* binding */ unresolvedVariable),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   sj: () => (/* binding */ unresolvedExpression),
/* harmony export */   uG: () => (/* binding */ unresolvedTemplate)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48992);


const BARE_DIGEST = /@(?=[0-9a-f]{64}$)/;
/** Reads what a mention names. A reference without tag and digest is `latest`; a bare digest is `sha256:`. */
function classify(name) {
    return name.kind === 'known' ? classifyReference(name.text) : { kind: name.kind, reference: null, why: name.why };
}
function classifyReference(text) {
    if (text === '') {
        return { kind: 'unresolved', reference: null, why: 'The name of the image is empty.' };
    }
    const parsed = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text.replace(BARE_DIGEST, '@sha256:'), 'latest');
    return parsed.kind === 'value'
        ? { kind: 'image', reference: (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(parsed.value), why: null }
        : { kind: 'unresolved', reference: null, why: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an image reference: ${parsed.issue}.` };
}
/** The name of the repository of a normalized reference. */
function repositoryOf(reference) {
    const parsed = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference, undefined);
    return parsed.kind === 'value' ? (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(parsed.value.repository) : reference;
}
/** A name that is known. */
function known(text) {
    return { kind: 'known', text };
}
/** A name that is not known; the reason is a sentence. */
function unresolved(why) {
    return { kind: 'unresolved', why };
}
/** What is said of a name with a variable that the files give no value. */
function unresolvedVariable(name) {
    return unresolved(`The variable ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} has no value in the files.`);
}
/** What is said of a name with an expression that is known only in a run. */
function unresolvedExpression(expression) {
    return unresolved(`The value of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expression)} is known only at run time.`);
}
/** What is said of a name that a template engine makes. */
function unresolvedTemplate(text) {
    return {
        kind: 'unresolved',
        why: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is a template: values decide which image it is.`,
        isTemplate: true,
    };
}


/***/ })

};
