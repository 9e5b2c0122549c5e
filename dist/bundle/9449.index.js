export const id = 9449;
export const ids = [9449];
export const modules = {

/***/ 99449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPolicyNearMisses: () => (/* binding */ findPolicyNearMisses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folders where people put a policy, from the root of a repository; the second is the right one. */
const FOLDERS = ['', '.github'];
const NAME = /^\.?image-provenance(?:[-.]policy)?\.ya?ml$/i;
const RIGHT = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github', 'image-provenance.yml');
/**
 * Files whose name is nearly that of the policy of a repository, or that are at another place.
 * @param folder of the repository, in the workspace; the results begin with it
 */
async function findPolicyNearMisses(workspace, folder) {
    const lists = await Promise.all(FOLDERS.map(async (below) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder, below)).catch(() => []);
        return names.filter((name) => NAME.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below, name));
    }));
    return lists.flat().filter((path) => path !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RIGHT));
}


/***/ })

};
