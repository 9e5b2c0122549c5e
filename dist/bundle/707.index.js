export const id = 707;
export const ids = [707];
export const modules = {

/***/ 70707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKnownRoot: () => (/* binding */ readKnownRoot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);


/** What the public-good root lists (sigstore/root-signing). */
const PUBLIC_GOOD = {
    isGiven: false,
    authorities: ['https://fulcio.sigstore.dev'],
    logs: ['https://rekor.sigstore.dev', 'https://log2025-1.rekor.sigstore.dev'],
};
/** The URLs of a `trusted_root.json`, which is verified where it is used. */
const RootUrls = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('') })).default([]),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('') })).default([]),
});
/** Reads what is known of the trusted root without a request. A file that cannot be read is an issue where it is used. */
async function readKnownRoot(reader) {
    if (!reader.isGiven('trusted-root')) {
        const isGiven = reader.isGiven('tuf-mirror');
        return isGiven ? { isGiven, authorities: undefined, logs: undefined } : PUBLIC_GOOD;
    }
    const unknown = { isGiven: true, authorities: undefined, logs: undefined };
    try {
        const text = await reader.textOf(reader.text('trusted-root') ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.trustedRootBytes);
        const urls = RootUrls.safeParse(JSON.parse(text)).data;
        return urls === undefined
            ? unknown
            : {
                isGiven: true,
                authorities: urls.certificateAuthorities.map(({ uri }) => uri),
                logs: urls.tlogs.map(({ baseUrl }) => baseUrl),
            };
    }
    catch {
        return unknown;
    }
}


/***/ })

};
