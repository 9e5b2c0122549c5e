export const id = 9504;
export const ids = [9504];
export const modules = {

/***/ 59504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ METADATA),
/* harmony export */   Qn: () => (/* binding */ TARGET),
/* harmony export */   dk: () => (/* binding */ TrustCache),
/* harmony export */   gr: () => (/* binding */ NOTHING_STORED),
/* harmony export */   vQ: () => (/* binding */ nameOfRepository)
/* harmony export */ });
/* unused harmony exports readStored, renderStored */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);




/**
 * TUF metadata between runs. It saves requests, bridges an outage of the host, and protects from a rollback to metadata
 * older than what was seen before. It never saves a signature check (see `tuf.ts`), and none of its failures fails a
 * run: each is a line for debugging.
 */
class TrustCache {
    /** notices for the log, each once */
    notices = [];
    #store;
    #day;
    #note;
    #loaded = new Map();
    #stored = new Map();
    /** @param now its day (UTC) is part of keys: an entry never changes, so there is at most one a day */
    constructor(store, now, note) {
        this.#store = store;
        this.#day = now.toISOString().slice(0, 10);
        this.#note = note;
    }
    /** What is stored of a repository; none where that is unavailable. */
    async load(name) {
        const local = await this.#attempt('read from the tool cache', this.#store.readLocal(name));
        const restored = local === undefined
            ? await this.#attempt('read from the Actions cache', this.#store.restore(this.#keyOf(name), prefixOf(name)))
            : undefined;
        this.#loaded.set(name, { local, restored });
        const bytes = local ?? restored?.bytes;
        return bytes === undefined ? NOTHING_STORED : readStored(bytes);
    }
    /** Records what a run has verified of a repository, for `save`. */
    record(name, files) {
        this.#stored.set(name, files);
    }
    /** Stores what was recorded, where it differs from what is there. */
    async save() {
        for (const [name, files] of this.#stored) {
            const bytes = renderStored(files);
            const { local, restored } = this.#loaded.get(name) ?? { local: undefined, restored: undefined };
            // another run that has written meanwhile may have stored something newer
            const isSame = isEqual(await this.#attempt('read from the tool cache', this.#store.readLocal(name)), local);
            if (isSame && !isEqual(local, bytes)) {
                await this.#attempt('written to the tool cache', this.#store.writeLocal(name, bytes));
            }
            const key = this.#keyOf(name);
            if (local === undefined && restored?.key !== key && !isEqual(restored?.bytes, bytes)) {
                await this.#attempt('written to the Actions cache', this.#store.save(key, bytes));
            }
        }
    }
    #keyOf(name) {
        return `${prefixOf(name)}${this.#day}`;
    }
    async #attempt(what, work) {
        try {
            return await work;
        }
        catch (thrown) {
            this.#note(`TUF metadata could not be ${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
            return undefined;
        }
    }
}
function prefixOf(name) {
    return `image-provenance-tuf-v1-${name}-`;
}
function isEqual(one, other) {
    return one === undefined || other === undefined ? one === other : one.equals(other);
}
/** Where nothing was stored, or nothing that can be read. */
const NOTHING_STORED = new Map();
/** The target that holds the keys of logs and authorities. */
const TARGET = 'trusted_root.json';
/** The metadata beside the roots. What other roles sign is not stored: no known repository has the target there. */
const METADATA = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** Never `root.json`, which a TUF client trusts as it is, nor anything that a file system takes for it. */
const NAME = /^(?:[1-9]\d{0,8}\.root|timestamp|snapshot|targets|trusted_root)\.json$/;
const document = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K39()) });
/** The files of one text; none where it is something else. */
function readStored(bytes) {
    try {
        const { files } = document.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes).value);
        const entries = Object.entries(files).filter(([name]) => NAME.test(name));
        return new Map(entries.map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
    }
    catch {
        return NOTHING_STORED;
    }
}
/** One text of them, so that a file of it appears at once and is never half of two runs. */
function renderStored(files) {
    const entries = [...files].map(([name, bytes]) => [name, bytes.toString('base64')]);
    return Buffer.from(JSON.stringify({ format: 1, files: Object.fromEntries(entries) }));
}
/** A name for what is stored of a repository: another mirror or another initial root is another repository. */
function nameOfRepository(mirror, root) {
    const host = (URL.parse(mirror)?.hostname ?? '').replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 100);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(mirror).update('\0').update(root).digest('hex');
    return `${host}-${hash.slice(0, 32)}`;
}


/***/ })

};
