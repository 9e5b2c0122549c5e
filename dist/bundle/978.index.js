export const id = 978;
export const ids = [978];
export const modules = {

/***/ 48338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ describeMissing),
/* harmony export */   aL: () => (/* binding */ NOT_OFFERED),
/* harmony export */   mz: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);




/** What stands in the way where nothing is offered. */
const NOT_OFFERED = 'No artifact was uploaded: this is not a workflow run, or its runner offers none.';
const UNAFFECTED = 'Verdict and files are not affected.';
/**
 * Uploads files of the output folder as one artifact of the workflow run. It never throws: a verdict that is out is
 * not lost by a failing upload.
 */
async function uploadArtifact(upload) {
    const { name, offered, runUrl, limit = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.uploadTime, unzipped } = upload;
    if (!offered) {
        return { kind: 'notice', message: NOT_OFFERED };
    }
    const { promise: late, resolve: giveUp } = Promise.withResolvers();
    const timer = setTimeout(giveUp, limit, 'late');
    try {
        const uploading = unzipped === undefined ? sendZipped(upload) : sendUnzipped(upload, unzipped.temporary);
        const response = await Promise.race([uploading, late]);
        if (response === 'late') {
            // a failure after the time is over has nobody to tell
            uploading.catch(() => undefined);
            return failed(name, `it took more than ${limit / 1000} s`, true);
        }
        return response.id === undefined
            ? failed(name, 'the service gave no id')
            : { kind: 'uploaded', id: String(response.id), url: `${runUrl}/artifacts/${response.id}` };
    }
    catch (error) {
        return failed(name, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
    finally {
        clearTimeout(timer);
    }
}
/** What is missing of several uploads in one sentence, if anything is; undefined stands for one that was not begun. */
function describeMissing(outcomes) {
    const missing = outcomes.filter((outcome) => outcome?.kind !== 'uploaded');
    const reason = missing.find((outcome) => outcome !== undefined)?.message;
    const others = missing.length - 1;
    const [isOne, total] = [others === 0, String(outcomes.length)];
    if (missing.length === 0) {
        return [];
    }
    return reason === undefined
        ? [`${missing.length} of ${total} artifacts were not uploaded: the time for all of them was over. ${UNAFFECTED}`]
        : [isOne ? reason : `${reason} ${others} more of ${total} artifacts were not uploaded either.`];
}
async function sendZipped(upload) {
    const { name, folder, files, retentionDays, loadClient = loadArtifactClient } = upload;
    const client = await loadClient();
    const options = retentionDays === undefined ? [] : [{ retentionDays }];
    return client.uploadArtifact(name, files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)), folder, ...options);
}
/** The client names such an artifact by its file, so that the file must have the name of the artifact. */
async function sendUnzipped(upload, temporary) {
    const { name, folder, files, retentionDays, loadClient = loadArtifactClient } = upload;
    const location = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'image-provenance-artifact-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(location, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, files[0] ?? ''), copy);
        const client = await loadClient();
        const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
        return await client.uploadArtifact(name, [copy], location, options);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(location, { recursive: true, force: true });
    }
}
function failed(name, reason, isLate = false) {
    return {
        kind: 'warning',
        message: `The artifact ${name} was not uploaded: ${reason}. ${UNAFFECTED}`,
        isLate,
    };
}
/** Behind a dynamic import: it is large, and a plain run does not need it. */
async function loadArtifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(555), __webpack_require__.e(420), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 53197));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 48597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifacts: () => (/* binding */ uploadArtifacts)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
;// CONCATENATED MODULE: ./src/action/artifact-plan.ts




const DEFAULT_NAME = 'image-provenance';
/** What GitHub's artifact names may be is wider; these never need a look at the list. */
const ILLEGAL = /[^A-Za-z0-9._-]/g;
const MAX_NAME = 64;
/**
 * The artifacts of a run, images first; and a warning where there would be too many of them, and one holds all. No text
 * of an attestation is part of a name: names are those of folders and files, which are made of `[A-Za-z0-9._-]`.
 */
function planArtifacts(request) {
    const several = severalOf(request);
    if (several !== undefined && several.length <= limits/* LIMITS */.b.artifacts) {
        return { artifacts: several, warning: undefined };
    }
    const { mode, name, image, files } = request;
    const warning = several === undefined
        ? undefined
        : `artifact: ${mode} would make ${several.length} artifacts, and a step uploads at most ${limits/* LIMITS */.b.artifacts}: one artifact has all files.`;
    return { artifacts: [{ name: name ?? defaultArtifactName(image), files, unzipped: false }], warning };
}
/**
 * The default name of the artifact: `image-provenance-<name>-<12 hex of the digest>-<8 random hex>`, the name being
 * the last component of the image's. The random part makes it unique in a workflow run, as the service demands.
 */
function defaultArtifactName(image) {
    const random = randomDigits();
    if (image === undefined) {
        return `${DEFAULT_NAME}-${random}`;
    }
    const name = legal((0,reference/* lastComponentOf */.XD)(image.name)).slice(0, MAX_NAME);
    return `${DEFAULT_NAME}-${name}-${(0,digest/* hexOf */.ZD)(image.digest, 12)}-${random}`;
}
function severalOf({ mode, name, files }) {
    const random = name === undefined ? [randomDigits()] : [];
    const ofImages = files.filter((file) => file.includes('/'));
    const ofRun = files.filter((file) => !file.includes('/'));
    switch (mode) {
        case 'single':
            return undefined;
        case 'per-image':
            return [
                ...[...Map.groupBy(ofImages, (file) => file.split('/')[0] ?? '')],
                ...(ofRun.length === 0 ? [] : [['report', ofRun]]),
            ].map(([part, its]) => ({
                name: [name ?? DEFAULT_NAME, legal(part), ...random].join('-'),
                files: its,
                unzipped: false,
            }));
        case 'per-file':
            return [...ofImages, ...ofRun].map((file) => {
                const components = file.split('/').map(legal);
                // the file name stays at the end: it is what tools tell formats by
                const parts = [...components.slice(0, -1), ...random, ...components.slice(-1)];
                return { name: [...(name === undefined ? [] : [name]), ...parts].join('-'), files: [file], unzipped: true };
            });
    }
}
function legal(text) {
    return text.replaceAll(ILLEGAL, '_');
}
function randomDigits() {
    return (0,external_node_crypto_.randomBytes)(4).toString('hex');
}

// EXTERNAL MODULE: ./src/action/artifact.ts
var artifact = __webpack_require__(48338);
// EXTERNAL MODULE: ./src/action/commands.ts + 1 modules
var commands = __webpack_require__(18402);
;// CONCATENATED MODULE: ./src/action/upload-artifacts.ts





/**
 * Uploads what a run has written, within a time for all of it, and annotates what was not uploaded. It never throws.
 * @returns outputs of the step; none where nothing was uploaded
 */
async function uploadArtifacts({ named, files, view }, output, folders, { artifactService: service, mostRetentionDays, runUrl }) {
    const { artifacts, warning } = planArtifacts({
        mode: output.mode,
        name: output.artifactName,
        image: named,
        files: [...files.map(({ name }) => name), ...view.files],
    });
    // loaded on first use, as all that sends requests
    const { findObstacle } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 32160));
    const obstacle = await findObstacle(service, limits/* LIMITS */.b.lookTime);
    if (obstacle !== undefined) {
        (0,commands/* annotateRun */.Eg)(obstacle.level, [obstacle.message]);
        return {};
    }
    const retention = retentionOf(output.retentionDays, mostRetentionDays);
    (0,commands/* annotateRun */.Eg)('warning', [warning, retention.warning].flatMap((message) => message ?? []));
    if (artifacts.length > 1) {
        (0,commands/* log */.Rm)([`Uploading ${artifacts.length} artifacts`]);
    }
    const deadline = (0,concurrency/* startDeadline */.db)(timeFor(artifacts.length));
    let isOver = false;
    const outcomes = await (0,concurrency/* mapLimit */.sf)(artifacts, { limit: limits/* LIMITS */.b.uploadsAtOnce }, async ({ name, files: its, unzipped }) => {
        const limit = Math.min(limits/* LIMITS */.b.uploadTime, Math.ceil(deadline.remaining() / 1000) * 1000);
        if (isOver || limit === 0) {
            return undefined;
        }
        const outcome = await (0,artifact/* uploadArtifact */.mz)({
            name,
            folder: folders.output,
            files: its,
            unzipped: unzipped ? { temporary: folders.temporary } : undefined,
            retentionDays: retention.days,
            offered: true,
            runUrl,
            limit,
        });
        // one that hangs will do so for the others too
        if (outcome.kind === 'warning' && outcome.isLate) {
            isOver = true;
        }
        return outcome;
    });
    deadline.stop();
    (0,commands/* annotateRun */.Eg)('warning', (0,artifact/* describeMissing */.UV)(outcomes));
    return outputsOf(artifacts, outcomes);
}
/** Milliseconds for all uploads together. */
function timeFor(artifacts) {
    return limits/* LIMITS */.b.uploadTime + (artifacts - 1) * limits/* LIMITS */.b.furtherUploadTime;
}
/** More than the repository allows would be a warning of the client's own, for each artifact. */
function retentionOf(requested, most) {
    if (requested === undefined || most === 0 || requested <= most) {
        return { days: requested };
    }
    const warning = `retention-days: ${requested} is more than this repository allows: artifacts are kept for ${most} days.`;
    return { days: most, warning };
}
function outputsOf(artifacts, outcomes) {
    const uploaded = artifacts.flatMap(({ name }, n) => {
        const outcome = outcomes[n];
        return outcome?.kind === 'uploaded' ? [{ name, id: outcome.id, url: outcome.url }] : [];
    });
    const [first] = uploaded;
    return first === undefined
        ? {}
        : { 'artifact-id': first.id, 'artifact-url': first.url, artifacts: JSON.stringify(uploaded) };
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


/***/ })

};
