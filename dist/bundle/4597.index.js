export const id = 4597;
export const ids = [4597];
export const modules = {

/***/ 4597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile),
/* harmony export */   writeRepositoryFile: () => (/* binding */ writeRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30351);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74181);



const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The text of a file of a repository, with its byte order mark; undefined where there is none that is text. No link is followed. */
async function readRepositoryFile(root, path) {
    try {
        await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinks */ .UA)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)));
        const bytes = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithoutFollowing */ .EW)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), (stats) => stats.isFile() && stats.size <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.scanFileBytes);
        return bytes === undefined ? undefined : utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * Writes a file of a repository, and replaces one of that name. No link is followed, so that none that somebody committed leads
 * it elsewhere.
 * @param path from the root, with `/`
 * @returns its absolute path
 * @throws Error of the file system, or of a link
 */
async function writeRepositoryFile(root, path, text) {
    const folder = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolders */ .wZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)
        .split('/')
        .filter((part) => part !== '.'));
    await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinks */ .UA)(root, folder);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
    await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(file, Buffer.from(text));
    return file;
}


/***/ })

};
