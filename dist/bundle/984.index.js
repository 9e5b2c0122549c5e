export const id = 984;
export const ids = [984];
export const modules = {

/***/ 94984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linesOfError: () => (/* binding */ linesOfError),
/* harmony export */   linesOfImage: () => (/* binding */ linesOfImage),
/* harmony export */   linesOfRun: () => (/* binding */ linesOfRun),
/* harmony export */   renderForTerminal: () => (/* binding */ renderForTerminal)
/* harmony export */ });
/* harmony import */ var _report_advice_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43977);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46472);
/* harmony import */ var _report_rendered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72638);
/* harmony import */ var _report_signer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13130);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65655);
/* harmony import */ var _report_view_of_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59767);







/** A run in words, for whoever sits at a terminal. */
function renderForTerminal(outcome) {
    return (0,_report_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRun */ .e)(outcome, _report_advice_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .IN_TERMINAL */ .$0);
}
/** Why a run ended without results, in lines. */
function linesOfError({ message, hint }) {
    return [...message.split('\n'), hint].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(line, 600));
}
/**
 * The lines of an image that is done. Of several images a verified one has a few, and everything is in the report; what is
 * not verified is always explained.
 */
function linesOfImage({ outcome, done, total }) {
    const view = (0,_report_view_of_image_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOfImage */ .E)(outcome, _report_advice_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .IN_TERMINAL */ .$0);
    const log = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLog */ .No)(view);
    if (total === 1) {
        return log;
    }
    const lines = view.state === 'verified' ? summarize(view) : log.slice(1);
    return [(0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProgress */ .EY)(view, done.size, total), ...lines.map((line) => `  ${line}`)];
}
function summarize({ details }) {
    const { leading, warnings = [], change } = details?.checked ?? {};
    const words = leading === undefined ? undefined : (0,_report_signer_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSigner */ .cg)(leading.signer);
    return [
        ...(words === undefined ? [] : [`${words.verb} ${(0,_report_signer_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .fE)(words.who)}`]),
        ...warnings.map((warning) => `Warning: ${warning}`),
        ...(change === undefined ? [] : [(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeComparison */ .L5)(change)]),
    ].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(line));
}
/** The count at the end of several images. */
function linesOfRun({ images, failing }) {
    if (images.length < 2) {
        return [];
    }
    const failed = images.filter(({ state }) => state === 'failed').length;
    const unverified = failing.length - failed;
    const parts = [
        `${images.length - failing.length} of ${images.length} images verified`,
        ...(unverified > 0 ? [`${unverified} NOT verified`] : []),
        ...(failed > 0 ? [`${failed} could not be checked`] : []),
    ];
    return [parts.join(', ')];
}


/***/ })

};
