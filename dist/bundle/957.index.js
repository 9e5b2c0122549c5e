export const id = 957;
export const ids = [957];
export const modules = {

/***/ 12957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/** Where the program could not run: 0 and 1 are verdicts. */
const COULD_NOT_RUN = 2;
/**
 * Runs the command line.
 * @returns the exit code
 */
function runCommandLine(_env, _proxy) {
    process.stderr.write('usage: image-provenance verify IMAGE…\n');
    return Promise.resolve(COULD_NOT_RUN);
}


/***/ })

};
