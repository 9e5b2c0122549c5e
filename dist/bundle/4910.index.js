export const id = 4910;
export const ids = [4910];
export const modules = {

/***/ 34910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseEarlierScan),
/* harmony export */   parseEarlierReport: () => (/* binding */ parseEarlierReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25466);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);






const report = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    images: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), result: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.imageFileNames),
});
/** Results of images that were not required to be signed by anybody: what is compared with them would look compared. */
const UNDECIDED = ['proposed', 'exempt', 'skipped'];
/**
 * Reads which images a `report.json` of an earlier run names, by digest. Nothing else of it is read, and nothing is
 * believed: whoever can write the report can name any image, which is then verified as every other one. What is no
 * reference with a digest is left out.
 */
function parseEarlierReport(text) {
    const read = readImages(text);
    return read.kind === 'invalid' ? read : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(read.value.flatMap((image) => toBaseline(image) ?? []));
}
/** The same of a scan: images that nobody was required to have signed are none to compare with. */
function parseEarlierScan(text) {
    const read = readImages(text);
    if (read.kind === 'invalid') {
        return read;
    }
    const decided = read.value
        .filter(({ result }) => !UNDECIDED.includes(result))
        .map((image) => ({ image, baseline: toBaseline(image) }));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)({
        baselines: decided.flatMap(({ baseline }) => baseline ?? []),
        unknown: decided.flatMap(({ image, baseline }) => (baseline === undefined ? [image.reference] : [])),
    });
}
function readImages(text) {
    let value;
    try {
        ({ value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(text.replace(/^\ufeff/, ''))));
    }
    catch (thrown) {
        if (!(thrown instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N)) {
            throw thrown;
        }
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .G)(`it is not a report.json: ${thrown.message}`);
    }
    const read = report.safeParse(value);
    return read.success ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(read.data.images) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .G)('it is not a report.json of this action');
}
function toBaseline({ reference: written, digest: hex }) {
    const result = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(written, 'latest');
    const digest = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(hex ?? '');
    if (result.kind === 'invalid' || digest === undefined) {
        return undefined;
    }
    const { repository, tag } = result.value;
    // by digest alone: the tag may be another image by now
    return { requested: written, reference: { repository, tag: undefined, digest }, tag };
}


/***/ })

};
