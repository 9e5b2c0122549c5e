export const id = 6702;
export const ids = [6702];
export const modules = {

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHub: () => (/* reexport safe */ _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__.gq)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85555);
/** Large, so that this file is imported dynamically, and nothing else imports the package: a library bundles it here. */



/***/ })

};
