export const id = 4530;
export const ids = [4530];
export const modules = {

/***/ 24530:
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
        : `artifact: ${mode} would make ${several.length} artifacts, but a step uploads at most ${limits/* LIMITS */.b.artifacts}: one artifact contains all files.`;
    return { artifacts: [{ name: name ?? defaultArtifactName(image), files, unzipped: false }], warning };
}
/**
 * The default name of the artifact: `image-provenance-<name>-<12 hex of the digest>-<8 random hex>`, the name being
 * the last component of the image's. The random part makes it unique in a workflow run, as the service requires.
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
                // the file name stays at the end: tools recognize formats by it
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/http/error.ts
var error = __webpack_require__(24054);
// EXTERNAL MODULE: ./src/http/exchange.ts
var exchange = __webpack_require__(71823);
;// CONCATENATED MODULE: ./src/action/artifact.ts







const NOT_OFFERED = 'No artifact was uploaded: this is not a workflow run, or its runner offers none.';
const UNAFFECTED = 'The verdict and the files are not affected.';
/**
 * What stands in the way of uploads, found out before the client is loaded: that one tries for half a minute to reach a
 * service that is not there. The request carries no token, and any response will do.
 * @param limit milliseconds; a service that is only slow is left to the upload
 */
async function findObstacle({ url, hasToken, server }, limit) {
    if (url === '' || !hasToken) {
        return { level: 'notice', message: NOT_OFFERED };
    }
    if (isEnterpriseServer(server)) {
        const message = `No artifact was uploaded: GitHub Enterprise Server does not have the artifact service that this action uses. The files are in the folder that the output output-directory names. Upload them in another step, with the upload-artifact action of that server. ${UNAFFECTED}`;
        return { level: 'notice', message };
    }
    const look = URL.parse('/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts', url);
    if (look === null) {
        return { level: 'warning', message: `No artifact was uploaded: ACTIONS_RESULTS_URL is not a URL. ${UNAFFECTED}` };
    }
    const deadline = (0,concurrency/* startDeadline */.db)(limit);
    try {
        const body = { mediaType: 'application/json', content: '{}' };
        await (0,exchange/* exchange */.c)({ url: look, authorization: undefined, body, limit: 0, deadline }, 1);
    }
    catch (thrown) {
        return deadline.signal.aborted
            ? undefined
            : {
                level: 'warning',
                message: `No artifact was uploaded: the artifact service ${look.host} cannot be reached (${reasonOf(thrown)}). A self-hosted runner must be able to reach it. ${UNAFFECTED}`,
            };
    }
    finally {
        deadline.stop();
    }
    return undefined;
}
/** The rule of `@actions/artifact` (`isGhes`), which refuses to work there. */
function isEnterpriseServer(server) {
    const host = (URL.parse(server === '' ? 'https://github.com' : server)?.hostname ?? '').toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
function reasonOf(thrown) {
    const cause = (0,error/* innermostCause */.$C)(thrown);
    return (0,errors/* systemCodeOf */.c7)(cause) ?? (0,errors/* messageOf */.bD)(cause);
}
/**
 * Uploads files of the output folder as one artifact of the workflow run. It never throws: a verdict that is out is
 * not lost by a failing upload.
 */
async function uploadArtifact(upload) {
    const { name, runUrl, limit = limits/* LIMITS */.b.uploadTime, unzipped } = upload;
    const { promise: late, resolve: giveUp } = Promise.withResolvers();
    const timer = setTimeout(giveUp, limit, 'late');
    try {
        const uploading = unzipped === undefined ? sendZipped(upload) : sendUnzipped(upload, unzipped.temporary);
        const response = await Promise.race([uploading, late]);
        if (response === 'late') {
            // a failure after the time is over cannot be reported any more
            uploading.catch(() => undefined);
            return failed(name, `it took more than ${limit / 1000} s`, true);
        }
        return response.id === undefined
            ? failed(name, 'the service returned no ID')
            : { kind: 'uploaded', id: String(response.id), url: `${runUrl}/artifacts/${response.id}` };
    }
    catch (error) {
        return failed(name, (0,errors/* messageOf */.bD)(error));
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
        ? [
            `${missing.length} of ${total} artifacts were not uploaded, because the time limit for all of them was reached. ${UNAFFECTED}`,
        ]
        : [isOne ? reason : `${reason} ${others} more of ${total} artifacts were not uploaded either.`];
}
async function sendZipped(upload) {
    const { name, folder, files, retentionDays, loadClient = loadArtifactClient } = upload;
    const client = await loadClient();
    const options = retentionDays === undefined ? [] : [{ retentionDays }];
    return client.uploadArtifact(name, files.map((file) => (0,external_node_path_.join)(folder, file)), folder, ...options);
}
/** The client names such an artifact by its file, so that the file must have the name of the artifact. */
async function sendUnzipped(upload, temporary) {
    const { name, folder, files, retentionDays, loadClient = loadArtifactClient } = upload;
    const location = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'image-provenance-artifact-'));
    try {
        const copy = (0,external_node_path_.join)(location, name);
        await (0,promises_.copyFile)((0,external_node_path_.join)(folder, files[0] ?? ''), copy);
        const client = await loadClient();
        const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
        return await client.uploadArtifact(name, [copy], location, options);
    }
    finally {
        await (0,promises_.rm)(location, { recursive: true, force: true });
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(5555), __webpack_require__.e(4420), __webpack_require__.e(3197)]).then(__webpack_require__.bind(__webpack_require__, 53197));
    return new DefaultArtifactClient();
}

// EXTERNAL MODULE: ./src/action/commands.ts
var commands = __webpack_require__(40530);
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
        const outcome = await uploadArtifact({
            name,
            folder: folders.output,
            files: its,
            unzipped: unzipped ? { temporary: folders.temporary } : undefined,
            retentionDays: retention.days,
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
    (0,commands/* annotateRun */.Eg)('warning', describeMissing(outcomes));
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
    const warning = `retention-days: ${requested} is more than this repository allows: artifacts are stored for ${most} days.`;
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


/***/ }),

/***/ 24054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ innermostCause),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   bG: () => (/* binding */ refusedError),
/* harmony export */   bj: () => (/* binding */ unavailableError),
/* harmony export */   mI: () => (/* binding */ isUnreached),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* unused harmony export describeNetworkError */
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);




/** A request without a usable response: a failure of the network, the time limit, or a refused redirect. */
class NetworkError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 {
    /** in few words, without the host */
    reason;
    constructor(code, message, { reason, ...advice }, options) {
        super(code, message, advice, options);
        this.name = 'NetworkError';
        this.reason = reason;
    }
}
/** No response came from a host. */
function unavailableError(url, { tries, proxied, cause }) {
    const reason = describeNetworkError(cause);
    const proxy = proxied ? 'a proxy is set by HTTPS_PROXY or HTTP_PROXY' : 'no proxy is set (HTTPS_PROXY)';
    const times = tries > 1 ? ` after ${tries} tries` : '';
    return new NetworkError('unavailable', `No usable response from ${locationOf(url)}${times}: ${reason}; ${proxy}.`, { topic: isCertificateError(cause) ? 'certificate-authority' : 'network', reason }, { cause });
}
/** Whether no connection was made at all: nobody said anything, not even that something is refused. */
function isUnreached(error) {
    return error instanceof NetworkError && UNREACHED.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(innermostCause(error)) ?? '');
}
const UNREACHED = new Set([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ERR_PROXY_TUNNEL',
]);
/** A redirect, page or token service that is not requested, with the reason. */
function refusedError(what, url, reason, topic = 'redirect') {
    const message = `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`;
    return new NetworkError('unavailable', message, { topic, reason });
}
/** The deadline of the request was reached. */
function timeoutError(url, cause) {
    const reason = `the time limit was reached during a request to ${locationOf(url)}`;
    const message = `The time limit of the image was reached during a request to ${locationOf(url)}.`;
    return new NetworkError('timeout', message, { topic: 'time-limit', reason }, { cause });
}
/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(`${host}${pathname}`);
}
/** A network error as a phrase: the innermost message and code. */
function describeNetworkError(error) {
    if (error instanceof _concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) {
        return `no complete response within ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.requestTime / 1000} s`;
    }
    const inner = innermostCause(error);
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(inner);
    const message = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(inner)) || 'connection failed';
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
/** Whether it was TLS that failed: another try would not help. */
function isCertificateError(error) {
    return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(innermostCause(error)) ?? '');
}
/** What failed in the end: the clients of the platform wrap it, some in an `AggregateError` of one try an address. */
function innermostCause(error) {
    let inner = error;
    for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
        const next = inner instanceof AggregateError ? inner.errors[0] : inner.cause;
        if (next === undefined) {
            break;
        }
        inner = next;
    }
    return inner;
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
