export const id = 2163;
export const ids = [2163,9504];
export const modules = {

/***/ 42163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TrustStore: () => (/* binding */ TrustStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81532);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);
/* harmony import */ var _files_metadata_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22243);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71823);







const FOLDERS = ['image-provenance', 'tuf'];
/** Entries of other contents have other versions, and are not found. */
const VERSION = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('image-provenance TUF metadata, format 1').digest('hex');
/**
 * Stores TUF metadata in the runner's tool cache and in the Actions cache. An entry of the latter is one small text.
 * `@actions/cache`'s own `restoreCache` would unpack an archive with `tar -P`, so that whoever can write a cache entry
 * could write any file of the runner; and it warns of each failure. So only its client of the service is used.
 */
class TrustStore {
    #service;
    #folder;
    constructor({ toolCache, service }) {
        this.#service = service;
        this.#folder = toolCache === undefined || toolCache === '' ? undefined : (0,_files_metadata_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFolder */ .WY)(toolCache, FOLDERS);
    }
    async readLocal(name) {
        return this.#folder?.readLocal(name);
    }
    async writeLocal(name, bytes) {
        await this.#folder?.writeLocal(name, bytes);
    }
    async restore(key, prefix) {
        const service = this.#service;
        if (service === undefined || ['none', 'write-only'].includes(service.mode)) {
            return undefined;
        }
        const deadline = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .db)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.restoreTime);
        try {
            const client = await loadClient(service, deadline);
            const result = await client.GetCacheEntryDownloadURL({ key, restoreKeys: [prefix], version: VERSION });
            if (!result.ok) {
                return undefined;
            }
            const url = new URL(result.signedDownloadUrl);
            const bytes = await send({ url, authorization: undefined, limit: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.storedBytes, deadline });
            return { key: result.matchedKey, bytes };
        }
        finally {
            deadline.stop();
        }
    }
    async save(key, bytes) {
        const service = this.#service;
        if (service === undefined || ['none', 'read'].includes(service.mode)) {
            return;
        }
        const deadline = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .db)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.saveTime);
        try {
            const client = await loadClient(service, deadline);
            const entry = { key, version: VERSION };
            const reserved = await client.CreateCacheEntry(entry);
            if (!reserved.ok) {
                // another job has saved today, or this one may not
                throw new Error(`the service reserved no entry ${key}`);
            }
            await send({
                url: new URL(reserved.signedUploadUrl),
                method: 'PUT',
                authorization: undefined,
                headers: { 'x-ms-blob-type': 'BlockBlob' },
                body: { mediaType: 'application/octet-stream', content: bytes },
                limit: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.errorBytes,
                deadline,
            });
            const finished = await client.FinalizeCacheEntryUpload({ ...entry, sizeBytes: String(bytes.length) });
            if (!finished.ok) {
                throw new Error(`the service did not accept the entry ${key}`);
            }
        }
        finally {
            deadline.stop();
        }
    }
}
/** The messages of the service as `@actions/cache` has them, over requests that are bounded, and not logged. */
async function loadClient({ url, token }, deadline) {
    const { CacheServiceClientJSON } = await Promise.all(/* import() */[__webpack_require__.e(4420), __webpack_require__.e(5123)]).then(__webpack_require__.bind(__webpack_require__, 95123));
    return new CacheServiceClientJSON({
        request: async (service, method, contentType, data) => {
            const response = await send({
                url: new URL(`/twirp/${service}/${method}`, url),
                authorization: `Bearer ${token}`,
                body: { mediaType: contentType, content: JSON.stringify(data) },
                limit: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.errorBytes,
                deadline,
            });
            return zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).parse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(response).value);
        },
    });
}
/** The body of a response of success. A redirect is none: what is sent is for this very URL. */
async function send(request) {
    const { status, body, defect } = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .exchange */ .c)(request, 1);
    if (status < 200 || status > 299) {
        throw new Error(`HTTP ${status}`);
    }
    if (defect !== undefined) {
        throw new Error(`the result cannot be used: ${defect.reason}`);
    }
    return body;
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ ByteBudget),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   WR: () => (/* binding */ Slots),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   rE: () => (/* binding */ waitWithin),
/* harmony export */   sf: () => (/* binding */ mapLimit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The abort reason of a `Deadline` whose time is over. */
class DeadlineError extends Error {
    constructor(milliseconds) {
        super(`not finished within ${milliseconds / 1000} s`);
        this.name = 'DeadlineError';
    }
}
/** Starts a time limit in milliseconds. Its timer does not hold the process open. */
function startDeadline(milliseconds) {
    const end = performance.now() + milliseconds;
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new DeadlineError(milliseconds));
    }, milliseconds).unref();
    return {
        signal: controller.signal,
        remaining: () => Math.max(0, end - performance.now()),
        stop: () => {
            clearTimeout(timer);
        },
    };
}
/** Why a signal was aborted, as an error. */
function reasonOf({ reason }) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
/** The result of work, or a rejection with the `DeadlineError` when the time is over first; the work goes on unseen. */
async function withDeadline({ signal }, work) {
    const { promise: late, reject } = Promise.withResolvers();
    const end = () => {
        reject(reasonOf(signal));
    };
    signal.addEventListener('abort', end, { once: true });
    work.catch(() => undefined);
    try {
        signal.throwIfAborted();
        return await Promise.race([work, late]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
/**
 * Waits for what several images share, within the time of one of them.
 * @param what in words that follow "while"
 * @throws ImageError `timeout` where that is over first
 */
async function waitWithin(deadline, what, work) {
    try {
        return await withDeadline(deadline, work);
    }
    catch (cause) {
        throw cause instanceof DeadlineError
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('timeout', `The time limit of the image was over while ${what}.`, { topic: 'time-limit' }, { cause })
            : cause;
    }
}
/**
 * Results of `work` for every item, in the order of the items. After a rejection no further item is begun; those under
 * way are awaited, so nothing goes on unseen, and then the first rejection is thrown.
 */
async function mapLimit(items, { limit, groupOf = () => '' }, work) {
    const results = [];
    const failures = [];
    const groups = [...Map.groupBy(items.entries(), ([, item]) => groupOf(item)).values()].map((queue) => ({
        queue,
        next: 0,
        open: 0,
    }));
    const worker = async () => {
        for (let group = leastBusy(groups); group !== undefined && failures.length === 0; group = leastBusy(groups)) {
            const entry = group.queue[group.next++];
            if (entry === undefined) {
                return;
            }
            const [index, item] = entry;
            group.open++;
            try {
                results[index] = await work(item, index);
            }
            catch (failure) {
                failures.push(failure);
            }
            group.open--;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0) {
        throw failures[0];
    }
    return results;
}
/** The group with work left that has the fewest items under way; the first of equals. */
function leastBusy(groups) {
    let least;
    for (const group of groups) {
        if (group.next < group.queue.length && group.open < (least?.open ?? Infinity)) {
            least = group;
        }
    }
    return least;
}
/** Work that waits for its turn, first in, first out. */
class FifoQueue {
    #waiting = [];
    get isEmpty() {
        return this.#waiting.length === 0;
    }
    /** Starts the first one. */
    next() {
        this.#waiting.shift()?.();
    }
    /**
     * Resolves when it is its turn, or after `patience` milliseconds; `enter` is called at that moment. Rejects with the
     * signal's reason.
     */
    wait(signal, enter, patience) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const leave = () => {
            clearTimeout(timer);
            this.#leave(begin);
            reject(reasonOf(signal));
        };
        const begin = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', leave);
            enter();
            resolve(undefined);
        };
        const hurry = () => {
            this.#leave(begin);
            begin();
        };
        const timer = patience === undefined ? undefined : setTimeout(hurry, patience);
        this.#waiting.push(begin);
        signal.addEventListener('abort', leave, { once: true });
        return promise;
    }
    #leave(begin) {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
    }
}
/** A bound on how much work is under way at once; the rest waits in order. */
class Slots {
    #limit;
    #open = 0;
    #queue = new FifoQueue();
    constructor(limit) {
        this.#limit = limit;
    }
    get limit() {
        return this.#limit;
    }
    /** Work that is under way goes on where the limit becomes lower. */
    set limit(limit) {
        this.#limit = limit;
        this.#admit();
    }
    /** Runs work when a slot is free; rejects with the signal's reason when that aborts while it waits. */
    async run(signal, work) {
        signal.throwIfAborted();
        const enter = () => {
            this.#open++;
        };
        if (this.#open < this.#limit) {
            enter();
        }
        else {
            await this.#queue.wait(signal, enter);
        }
        try {
            return await work();
        }
        finally {
            this.#open--;
            this.#admit();
        }
    }
    #admit() {
        while (this.#open < this.#limit && !this.#queue.isEmpty) {
            this.#queue.next();
        }
    }
}
/**
 * A soft bound on the bytes that pieces of work hold at once. It cannot deadlock: work that has started may always take
 * more, and work that has waited for its patience starts anyway, so that one that never finishes does not block the
 * others. How much each may hold has to be bounded elsewhere.
 */
class ByteBudget {
    #limit;
    #queue = new FifoQueue();
    #held = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /**
     * For one piece of work, from start to end.
     * @param patience milliseconds to wait at most; undefined: until the signal aborts
     */
    lease(patience) {
        let bytes = 0;
        let begun;
        let state = 'waiting';
        const enter = () => {
            if (state === 'waiting') {
                state = 'holding';
                this.#held += bytes;
            }
        };
        return {
            take: (more, signal) => {
                bytes += more;
                if (state === 'holding') {
                    this.#held += more;
                }
                else if (begun === undefined && this.#held < this.#limit) {
                    enter();
                    begun = Promise.resolve();
                }
                begun ??= this.#queue.wait(signal, enter, patience);
                return begun;
            },
            release: () => {
                if (state === 'holding') {
                    this.#held -= bytes;
                }
                state = 'over';
                this.#admit();
            },
        };
    }
    #admit() {
        while (this.#held < this.#limit && !this.#queue.isEmpty) {
            this.#queue.next();
        }
    }
}


/***/ }),

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


/***/ }),

/***/ 22243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ metadataFolder),
/* harmony export */   xM: () => (/* binding */ localStore)
/* harmony export */ });
/* unused harmony export fileCache */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_trust_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59504);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30351);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74181);






const FILE = 'metadata.json';
/**
 * TUF metadata between runs, in a folder of this machine; the folder is made when something is stored. Anybody may have
 * written what is there: it is verified anew each time.
 * @param folders below `root`, in which each repository has a folder of its own; no link among them is followed
 */
function metadataFolder(root, folders = []) {
    return {
        readLocal: async (name) => {
            try {
                return await readMetadata((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...folders, name, FILE));
            }
            catch (thrown) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCodeOf */ .c7)(thrown) === 'ENOENT') {
                    return undefined;
                }
                throw thrown;
            }
        },
        writeLocal: async (name, bytes) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
            await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .wZ)(root, [...folders, name]), FILE), bytes);
        },
    };
}
/** A store that has nothing but a folder of this machine. */
function localStore(root, folders = []) {
    return {
        ...metadataFolder(root, folders),
        restore: () => Promise.resolve(undefined),
        save: () => Promise.resolve(),
    };
}
/**
 * A cache of TUF metadata in a folder, for sessions. Call `save` when all images are done.
 * @param note receives why something could not be read or written: a failure of the cache never fails a verification
 */
function fileCache(folder, note = () => undefined) {
    return new TrustCache(localStore(folder), new Date(), note);
}
async function readMetadata(path) {
    const limit = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.storedBytes;
    const bytes = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithoutFollowing */ .EW)(path, (stats) => stats.isFile() && stats.size <= limit);
    if (bytes === undefined) {
        throw new Error(`it is not a file, or has more than ${limit} bytes`);
    }
    return bytes;
}


/***/ }),

/***/ 71823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81532);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);




/** Names neither version nor machine. */
const USER_AGENT = 'image-provenance';
/** Statuses whose body is what was requested, and not about an error. */
const WITH_CONTENT = [200, 201];
/**
 * Sends one request and reads its response; redirects are not followed. Node's own client takes half the time and
 * memory of `fetch`, and returns the bytes as they are on the wire. The timer is stopped at the end: one that runs on
 * would hold all of its request.
 * @throws DeadlineError, or the network's error
 */
async function exchange(request, tries) {
    const limit = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .db)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.requestTime);
    const signal = AbortSignal.any([request.deadline.signal, limit.signal]);
    try {
        return await read(await send(request, signal), request, tries);
    }
    catch (thrown) {
        throw signal.aborted ? signal.reason : thrown;
    }
    finally {
        limit.stop();
    }
}
/** The start of a response: status and header fields. */
function send({ url, method, accept, authorization, headers, body }, signal) {
    if (url.username !== '' || url.password !== '') {
        // they would be sent as a login
        throw new Error('the URL contains credentials');
    }
    const { promise, resolve, reject } = Promise.withResolvers();
    const { request } = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
    const sent = request(url, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        signal,
        headers: {
            accept: accept ?? '*/*',
            // bytes are hashed and bounded as they are on the wire
            'accept-encoding': 'identity',
            'user-agent': USER_AGENT,
            ...(body === undefined ? {} : { 'content-type': body.mediaType }),
            ...headers,
            ...(authorization === undefined ? {} : { authorization }),
        },
    });
    sent.once('response', (response) => {
        sent.on('error', (error) => {
            // without a length, a connection that is reset would pass for the end of the body
            if (!response.complete) {
                response.destroy(error);
            }
        });
        resolve(response);
    });
    sent.on('error', reject);
    // without this Node drops the connection without any event, not even when the signal aborts
    sent.once('upgrade', ({ statusCode }, socket) => {
        socket.destroy();
        reject(new Error(`the response is a switch to another protocol (HTTP ${String(statusCode)})`));
    });
    sent.end(body?.content);
    return promise;
}
async function read(response, request, tries) {
    const { statusCode: status = 0 } = response;
    const hasContent = WITH_CONTENT.includes(status);
    const headers = fieldsOf(response.headers);
    const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
    const rest = { url: request.url, status, headers, retryAfter, tries };
    const encoding = headers.get('content-encoding') ?? 'identity';
    if (hasContent && encoding !== 'identity') {
        response.destroy();
        const reason = `it has the content encoding ${encoding}, which was not requested`;
        return { ...rest, body: Buffer.alloc(0), defect: { reason, tooLarge: false } };
    }
    const limit = hasContent ? request.limit : _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.errorBytes;
    const body = await readBody(response, limit);
    const isCut = hasContent && body === undefined;
    const defect = isCut ? { reason: `it is longer than ${limit} bytes`, tooLarge: true } : undefined;
    return { ...rest, body: body ?? Buffer.alloc(0), defect };
}
function fieldsOf(headers) {
    return {
        get: (name) => {
            const value = headers[name];
            return Array.isArray(value) ? value.join(', ') : (value ?? null);
        },
    };
}
/** The body, or undefined for one that is longer than the limit: it is read no further. */
async function readBody(response, limit) {
    const chunks = [];
    const declared = Number(response.headers['content-length'] ?? NaN);
    // Node sees to it that no more comes than was declared; collecting it would hold it twice
    const complete = declared <= limit ? Buffer.allocUnsafeSlow(declared) : undefined;
    let length = 0;
    const stream = response;
    for await (const chunk of stream) {
        if (length + chunk.length > limit) {
            // leaving the loop destroys the stream, which closes the connection
            return undefined;
        }
        if (complete === undefined) {
            chunks.push(chunk);
        }
        else {
            complete.set(chunk, length);
        }
        length += chunk.length;
    }
    return complete?.subarray(0, length) ?? Buffer.concat(chunks);
}
/** A `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date) in milliseconds from `now`. */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,9}$/.test(text)) {
        return Number(text) * 1000;
    }
    // Date.parse takes much that is no HTTP date, `-1` for one
    const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ })

};
