import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 48338:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ describeMissing),
/* harmony export */   aL: () => (/* binding */ NOT_OFFERED),
/* harmony export */   mz: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30351);




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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(830), __nccwpck_require__.e(555), __nccwpck_require__.e(420), __nccwpck_require__.e(197)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53197));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 18402:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  vc: () => (/* binding */ annotateRest),
  Yz: () => (/* binding */ debug),
  WO: () => (/* binding */ debugStack),
  Rm: () => (/* binding */ log),
  QT: () => (/* binding */ logGroup),
  dK: () => (/* binding */ mask),
  n0: () => (/* binding */ setOutputs),
  j7: () => (/* binding */ writeJobSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./src/action/annotation-limit.ts
/** The runner shows so many of a level for a step (actions/runner, `_maxCountPerIssueType`); the rest is in the log only. */
const MAX_SHOWN = 10;
/** The runner cuts longer messages (actions/runner, `_maxIssueMessageLength`). */
const MAX_MESSAGE = 4096;
/**
 * Keeps the annotations of a step within what the runner shows of each level. They are shown as they come, so the most
 * important ones must come first; the last place of a level is kept for one that counts and names the rest.
 */
class AnnotationLimit {
    #shown = new Map();
    #held = new Map();
    /** Those of the given ones that are to be shown now. */
    admit(annotations) {
        return annotations.filter((annotation) => {
            const { level } = annotation;
            const shown = this.#shown.get(level) ?? 0;
            if (shown < MAX_SHOWN - 1) {
                this.#shown.set(level, shown + 1);
                return true;
            }
            const held = this.#held.get(level) ?? [];
            held.push(annotation);
            this.#held.set(level, held);
            return false;
        });
    }
    /** What is left to be shown when nothing more comes: at most one of each level. */
    rest() {
        const held = [...this.#held.values()];
        this.#held.clear();
        return held.flatMap((annotations) => {
            const [only, ...others] = annotations;
            return only === undefined ? [] : others.length === 0 ? [only] : [countOf(only.level, annotations)];
        });
    }
}
function countOf(level, annotations) {
    const text = [...Map.groupBy(annotations, ({ title }) => title).values()].flatMap(linesOf).join('\n');
    return {
        level,
        title: `${annotations.length} more: see the job summary and report.json`,
        message: text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE - 1)}…` : text,
    };
}
/** A title tells enough, unless different things stand below it. */
function linesOf(annotations) {
    const isOneThing = new Set(annotations.map(({ message }) => message)).size === 1;
    return annotations.map(({ title, message }) => (isOneThing ? title : `${title}: ${message.split('\n')[0] ?? ''}`));
}

;// CONCATENATED MODULE: ./src/action/commands.ts
// by their own files: the package's entrance brings an HTTP client along, which is half of the time to start




/** Sets outputs of the step, by name; the runner's file for them must be there. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        (0,file_command/* issueFileCommand */.n)('OUTPUT', (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    }
}
/** Of this process, which is one step. */
const limit = new AnnotationLimit();
/** Shows annotations, the most important ones first; of more than the runner shows, `annotateRest` counts the rest. */
function annotate(annotations) {
    issueAnnotations(limit.admit(annotations));
}
/** Shows what `annotate` held back; the last thing that a run does with annotations. */
function annotateRest() {
    issueAnnotations(limit.rest());
}
function issueAnnotations(annotations) {
    for (const { level, title, message } of annotations) {
        (0,command/* issueCommand */.L)(level, { title }, message);
    }
}
/** Writes lines to the log. Text from outside in them must have been made safe by the renderer. */
function log(lines) {
    for (const line of lines) {
        process.stdout.write(`${line}\n`);
    }
}
/** Writes lines to the log that can be folded below a title. */
function logGroup(title, lines) {
    (0,command/* issue */.s)('group', title);
    log(lines);
    (0,command/* issue */.s)('endgroup');
}
/** Has the runner replace a secret by `***` from now on; each line of it too. An empty one would mask everything. */
function mask(secret) {
    for (const part of new Set([secret, ...secret.split(/\r?\n/)])) {
        if (part.trim() !== '') {
            (0,command/* issueCommand */.L)('add-mask', {}, part);
        }
    }
}
/** Writes to the log where the run has step debug logging (`ACTIONS_STEP_DEBUG`): stack traces. */
function debug(message) {
    (0,command/* issueCommand */.L)('debug', {}, message);
}
/** Stack traces of an error and its causes, for runs with step debug logging. */
function debugStack(thrown, { isDebug }) {
    for (let at = thrown; isDebug && at instanceof Error; at = at.cause) {
        debug(at.stack ?? at.message);
    }
}
/** Appends Markdown to the job summary; `path` is the runner's file for it. The runner drops more than 1 MiB. */
async function writeJobSummary(path, markdown) {
    await (0,promises_.appendFile)(path, markdown);
}


/***/ }),

/***/ 20019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pairBaselines)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);

/**
 * Finds for each image what it is compared with: by repository, and where a repository has several images or several
 * baselines, by tag. Two that could be meant are none.
 */
function pairBaselines(images, baselines) {
    const imagesOf = Map.groupBy(images, ({ reference }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(reference.repository));
    const baselinesOf = Map.groupBy(baselines, ({ reference }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(reference.repository));
    const used = new Set();
    const ambiguous = [];
    const paired = images.map((image) => {
        const name = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(image.reference.repository);
        const candidates = baselinesOf.get(name) ?? [];
        const isSingle = candidates.length === 1 && imagesOf.get(name)?.length === 1;
        const fitting = isSingle ? candidates : candidates.filter(({ tag }) => hasTag(image, tag));
        const [baseline, ...others] = fitting;
        if (baseline !== undefined && others.every((other) => isSame(other, baseline))) {
            for (const each of fitting) {
                used.add(each);
            }
            return { ...image, baseline: { kind: 'image', requested: baseline.requested, reference: baseline.reference } };
        }
        if (candidates.length > 0) {
            ambiguous.push(image.requested);
        }
        return { ...image, baseline: none(name, candidates.length, fitting.length) };
    });
    return { images: paired, ambiguous, unused: baselines.filter((each) => !used.has(each)) };
}
function hasTag({ reference }, tag) {
    return tag !== undefined && tag === reference.tag;
}
function isSame(one, other) {
    return one.reference.digest !== undefined && one.reference.digest === other.reference.digest;
}
function none(name, candidates, fitting) {
    const reason = candidates === 0
        ? `No baseline names an image of ${name}.`
        : fitting === 0
            ? `The baseline has ${candidates} of ${name}, and none with the tag of this image.`
            : `The baseline has ${fitting} different ones of ${name} with the tag of this image.`;
    return { kind: 'none', reason };
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ ByteBudget),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   WR: () => (/* binding */ Slots),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   rE: () => (/* binding */ waitWithin),
/* harmony export */   sf: () => (/* binding */ mapLimit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83916);

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

/***/ 40788:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ isProxied),
/* harmony export */   o$: () => (/* binding */ readTerminalContext),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The variables of a proxy, as curl and Node read them. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Whether the variables name a proxy, whatever its value is. */
function isProxied(env) {
    return PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '');
}
/** Reads the variables of a step (docs.github.com, "Default environment variables"). */
function readContext(env) {
    const of = (name) => env[name] ?? '';
    return {
        ...readMachine(env),
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        temporary: env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        toolCache: env['RUNNER_TOOL_CACHE'],
        hasOutputs: of('GITHUB_OUTPUT') !== '',
        stepSummary: of('GITHUB_STEP_SUMMARY'),
        isDebug: of('RUNNER_DEBUG') === '1' || of('ACTIONS_STEP_DEBUG') === 'true',
        repository: of('GITHUB_REPOSITORY'),
        actionRepository: of('GITHUB_ACTION_REPOSITORY'),
        runId: of('GITHUB_RUN_ID'),
        runUrl: `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}`,
        event: { name: of('GITHUB_EVENT_NAME'), path: of('GITHUB_EVENT_PATH') },
        sha: of('GITHUB_SHA'),
        ref: of('GITHUB_REF'),
        actor: of('GITHUB_ACTOR'),
        workflowRef: of('GITHUB_WORKFLOW_REF'),
        step: {
            workflow: of('GITHUB_WORKFLOW_REF').replace(/@refs\/.*$/, ''),
            job: of('GITHUB_JOB'),
            step: of('GITHUB_ACTION'),
        },
        oidc: serviceOf(of('ACTIONS_ID_TOKEN_REQUEST_URL'), of('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
        cacheService: cacheServiceOf(env),
        artifactService: {
            url: of('ACTIONS_RESULTS_URL'),
            hasToken: of('ACTIONS_RUNTIME_TOKEN') !== '',
            server: of('GITHUB_SERVER_URL'),
        },
        mostRetentionDays: Number(/^\d{1,4}$/.exec(of('GITHUB_RETENTION_DAYS'))?.[0] ?? 0),
    };
}
/** Reads the variables of a terminal; what is empty is not there. */
function readTerminalContext(env) {
    const [cacheFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache')] = givenOf(env, ['XDG_CACHE_HOME', 'LOCALAPPDATA']);
    const [githubToken] = givenOf(env, ['GH_TOKEN', 'GITHUB_TOKEN']);
    return { ...readMachine(env), temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), cacheFolder, githubToken };
}
function readMachine(env) {
    return {
        proxied: isProxied(env),
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        dockerConfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json'),
        variables: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))),
    };
}
function givenOf(env, names) {
    return names.flatMap((name) => env[name] ?? []).filter((value) => value !== '');
}
/** The runner names a service only where the job may use it. */
function serviceOf(url, token) {
    return url === '' || token === '' ? undefined : { url, token };
}
function cacheServiceOf(env) {
    const service = serviceOf(env['ACTIONS_RESULTS_URL'] ?? '', env['ACTIONS_RUNTIME_TOKEN'] ?? '');
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return service === undefined ? undefined : { ...service, mode };
}


/***/ }),

/***/ 93613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** The text as a digest, or undefined when it is none (other algorithms and uppercase included). */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
/** The digest of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest, or the first `length` of them. */
function hexOf(digest, length = 64) {
    return digest.slice('sha256:'.length, 'sha256:'.length + length);
}


/***/ }),

/***/ 88942:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   _h: () => (/* binding */ isPlatformEntry),
/* harmony export */   dv: () => (/* binding */ selectPlatforms)
/* harmony export */ });
/* unused harmony export isPlatform */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25466);


const PLATFORM = /^(?<os>[a-z0-9._-]+)\/(?<architecture>[a-z0-9._-]+)(?:\/(?<variant>[a-z0-9._-]+))?$/;
/** Reads `os/arch[/variant]`. */
function parsePlatform(text) {
    const { os, architecture, variant } = PLATFORM.exec(text)?.groups ?? {};
    return os === undefined || architecture === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('a platform is "os/arch" or "os/arch/variant" in lowercase, e.g. "linux/amd64"')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ os, architecture, variant });
}
/** `os/arch[/variant]`. */
function formatPlatform({ os, architecture, variant }) {
    return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}
/** Whether a platform is the requested one; a request without variant matches every variant. */
function isPlatform(platform, requested) {
    return (platform.os === requested.os &&
        platform.architecture === requested.architecture &&
        (requested.variant === undefined || platform.variant === requested.variant));
}
/**
 * Whether an entry of an index is a platform. Exactly `unknown/unknown` is none (so BuildKit marks its attestation
 * manifests); nothing else exempts an entry, no annotation and no missing platform.
 */
function isPlatformEntry({ platform }) {
    return platform === undefined || formatPlatform(platform) !== 'unknown/unknown';
}
/**
 * Names the entries of an index and selects the requested ones. One without a platform is selected by `all`. An
 * entry that is listed twice is one.
 */
function selectPlatforms(entries, selection) {
    const counts = new Map();
    for (const entry of entries) {
        const name = nameOfEntry(entry);
        counts.set(name, (counts.get(name) ?? new Set()).add(entry.digest));
    }
    const platforms = new Map();
    const taken = new Map();
    for (const { digest, platform, attests } of entries) {
        const plain = nameOfEntry({ digest, platform });
        const short = counts.get(plain)?.size === 1 ? plain : `${plain}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest, 12)}`;
        // the name of one platform can be the disambiguated name of another entry
        const name = (taken.get(short) ?? digest) === digest ? short : `${short}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
        taken.set(name, digest);
        const selected = isSelected({ platform }, selection);
        platforms.set(`${name}@${digest}`, {
            name,
            digest,
            platform,
            selected,
            ...(attests === undefined ? {} : { attests }),
        });
    }
    const selected = [...platforms.values()].filter((entry) => entry.selected);
    const missing = selection.kind === 'named' ? selection.platforms : [];
    return {
        platforms: [...platforms.values()],
        missing: missing.filter((requested) => !selected.some(({ platform }) => platform !== undefined && isPlatform(platform, requested))),
    };
}
function nameOfEntry({ digest, platform }) {
    return platform === undefined ? `unknown-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest, 12)}` : formatPlatform(platform);
}
function isSelected(entry, selection) {
    const { platform } = entry;
    switch (selection.kind) {
        case 'all':
            return isPlatformEntry(entry);
        case 'index':
            return false;
        case 'named':
            return (platform !== undefined &&
                isPlatformEntry(entry) &&
                selection.platforms.some((requested) => isPlatform(platform, requested)));
    }
}


/***/ }),

/***/ 28281:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ kindOfPredicateType),
/* harmony export */   Md: () => (/* binding */ isSbomType),
/* harmony export */   V2: () => (/* binding */ isOfPredicateType),
/* harmony export */   Wc: () => (/* binding */ SIGNATURE_PREDICATE_TYPE),
/* harmony export */   on: () => (/* binding */ nameOfPredicateType),
/* harmony export */   us: () => (/* binding */ SLSA_PROVENANCE_V1)
/* harmony export */ });
/**
 * The predicate type of an image signature in bundle form (cosign 3): the one type that is a signature and never an
 * attestation.
 */
const SIGNATURE_PREDICATE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
/** Build provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
const KNOWN_TYPES = [
    { uri: 'https://spdx.dev/Document', isFamily: true, kind: 'spdx', name: 'SBOM (SPDX)' },
    { uri: 'https://cyclonedx.org/bom', isFamily: true, kind: 'cyclonedx', name: 'SBOM (CycloneDX)' },
    { uri: 'https://openvex.dev/ns', isFamily: true, kind: 'openvex', name: 'VEX (OpenVEX)' },
    { uri: SLSA_PROVENANCE_V1, isFamily: false, kind: 'slsa-v1', name: 'provenance (SLSA v1)' },
    {
        uri: 'https://slsa.dev/provenance/v0.2',
        isFamily: false,
        kind: 'slsa-v0.2',
        name: 'provenance (SLSA v0.2)',
    },
    { uri: 'https://apko.dev/image-configuration', isFamily: false, kind: 'apko', name: 'configuration (apko)' },
    {
        uri: 'https://cosign.sigstore.dev/attestation/vuln/v1',
        isFamily: false,
        kind: 'vuln',
        name: 'vulnerability report',
    },
    { uri: 'https://in-toto.io/Link/v1', isFamily: false, kind: undefined, name: 'link (in-toto)' },
    {
        uri: 'https://cosign.sigstore.dev/attestation/v1',
        isFamily: false,
        kind: undefined,
        name: 'custom attestation (cosign)',
    },
];
const VERSION = /^\/v\d+(?:\.\d+)*$/;
/** Whether a predicate type is the requested one, or a version of a requested family. */
function isOfPredicateType(requested, uri) {
    if (requested === uri) {
        return true;
    }
    const isFamily = KNOWN_TYPES.some((known) => known.isFamily && known.uri === requested);
    return isFamily && uri.startsWith(requested) && VERSION.test(uri.slice(requested.length));
}
/** What a predicate of this type is; undefined for types of which only the URI is known. */
function kindOfPredicateType(uri) {
    return findKnown(uri)?.kind;
}
/** Whether a predicate type is one of an SBOM: SPDX or CycloneDX. */
function isSbomType(uri) {
    const kind = kindOfPredicateType(uri);
    return kind === 'spdx' || kind === 'cyclonedx';
}
/** The name of a predicate type for people: `SBOM (SPDX)`, `provenance (SLSA v1)`, else the URI as the signer wrote it. */
function nameOfPredicateType(uri) {
    return findKnown(uri)?.name ?? uri;
}
function findKnown(uri) {
    return KNOWN_TYPES.find((known) => isOfPredicateType(known.uri, uri));
}


/***/ }),

/***/ 87600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parsePrefix),
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Kx: () => (/* binding */ TAG_RULE),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XD: () => (/* binding */ lastComponentOf),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   l5: () => (/* binding */ parseRegistry)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);




const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_ALIASES = ['index.docker.io', 'registry-1.docker.io'];
const MAX_PATH_LENGTH = 255;
const MAX_HOST_LENGTH = 253;
const MAX_PORT = 65_535;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const PATH = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const REGISTRY = /^(?<host>\[[0-9A-Fa-f:.]+\]|[^[\]:/]+)(?::(?<port>[1-9][0-9]{0,4}))?$/;
const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
/**
 * Reads an image reference (distribution/reference) and normalizes it; `defaultTag` is for one with neither tag nor
 * digest.
 *
 *     reference = [ registry "/" ] path [ ":" tag ] [ "@" "sha256:" 64 hexdig ]
 *     registry  = ( domain | "[" IPv6 "]" ) [ ":" port ]   ; only with "." or ":" in it, or "localhost"
 *     path      = part *( "/" part )                       ; lowercase, digits, inner "." "_" "__" "-"
 *     tag       = ( ALPHA | DIGIT | "_" ) 0*127( ALPHA | DIGIT | "." | "_" | "-" )
 *
 *     nginx → docker.io/library/nginx    acme/api → docker.io/acme/api    cgr.dev/chainguard/nginx as it is
 */
function parseReference(text, defaultTag) {
    const unusable = findForeign(text);
    if (unusable !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(unusable);
    }
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the digest after "@" must be "sha256:" and 64 lowercase hexadecimal digits');
    }
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    // without a slash the brackets of an IPv6 address would be taken apart
    const tag = colon < 0 || named.startsWith('[', named.lastIndexOf('/') + 1) ? undefined : named.slice(colon + 1);
    if (tag !== undefined && !isTag(tag)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`the tag after ":" ${TAG_RULE}`);
    }
    const repository = parseName(tag === undefined ? named : named.slice(0, colon));
    if (repository.kind === 'invalid') {
        return repository;
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({
        repository: repository.value,
        tag: tag ?? (digest === undefined ? defaultTag : undefined),
        digest,
    });
}
/** Reads the name of a repository, which has neither tag nor digest; normalized as references are. */
function parseRepository(text) {
    const unusable = findForeign(text);
    if (unusable !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(unusable);
    }
    if (text.includes('@') || text.includes(':', text.lastIndexOf('/') + 1)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the name of a repository has neither tag nor digest');
    }
    return parseName(text);
}
/** Reads what repositories' names may begin with: `host[:port]`, or the first components of a name. */
function parsePrefix(text) {
    if (!text.includes('/') && (/[.:]/.test(text) || text.toLowerCase() === 'localhost')) {
        const registry = parseRegistry(text);
        return registry.kind === 'invalid' ? registry : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ registry: registry.value, path: '' });
    }
    // below it is a repository; alone it could be one of the single names of Docker Hub
    const below = parseRepository(`${text}/x`);
    return below.kind === 'invalid'
        ? below
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ registry: below.value.registry, path: below.value.path.slice(0, -'/x'.length) });
}
/** The rest of a repository's path below a prefix, by complete components; undefined for one that is not below it. */
function pathBelow(prefix, { registry, path }) {
    if (registry !== prefix.registry) {
        return undefined;
    }
    if (prefix.path === '' || path === prefix.path) {
        return prefix.path === '' ? path : '';
    }
    return path.startsWith(`${prefix.path}/`) ? path.slice(prefix.path.length + 1) : undefined;
}
/** Reads `host[:port]` of a registry; lowercase, and Docker Hub under its one name. */
function parseRegistry(text) {
    if (SCHEME.test(text)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('a registry is written "host" or "host:port", without a scheme like "https://"');
    }
    const { host, port } = REGISTRY.exec(text)?.groups ?? {};
    const address = host === undefined ? undefined : normalizeHost(host);
    if (address === undefined || Number(port ?? 1) > MAX_PORT) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the registry must be "host" or "host:port"');
    }
    const registry = port === undefined ? address : `${address}:${port}`;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(DOCKER_HUB_ALIASES.includes(registry) ? DOCKER_HUB : registry);
}
/** What a tag must be, to complete a sentence. */
const TAG_RULE = 'must be up to 128 letters, digits, ".", "_" and "-", and begin with a letter, digit or "_"';
/** Whether a text is a tag (OCI distribution specification, "Pulling manifests"). */
function isTag(text) {
    return TAG.test(text);
}
/** `registry/path`. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** The last component of a repository's name, or of any path with `/` between components. */
function lastComponentOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** The normalized reference with all it names: `registry/path[:tag][@digest]`. */
function formatReference({ repository, tag, digest }) {
    const name = nameOf(repository);
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Mistakes that the grammar alone would name badly. */
function findForeign(text) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.reference) {
        return `it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.reference} characters`;
    }
    if (SCHEME.test(text)) {
        return 'it has a scheme like "https://" or "docker://"; leave the scheme out';
    }
    if (/[\s,]/.test(text)) {
        return 'it has a space or a comma in it; images stand one a line, and a comment has a line of its own';
    }
    return undefined;
}
function parseName(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasRegistry = /[.:]/.test(first) || first.toLowerCase() === 'localhost';
    const registry = hasRegistry ? parseRegistry(first) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(DOCKER_HUB);
    if (registry.kind === 'invalid') {
        return registry;
    }
    const rest = hasRegistry ? name.slice(slash + 1) : name;
    const path = registry.value === DOCKER_HUB && !rest.includes('/') ? `library/${rest}` : rest;
    if (path.length > MAX_PATH_LENGTH) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`the path of the repository is longer than ${MAX_PATH_LENGTH} characters`);
    }
    if (!PATH.test(path)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(path === path.toLowerCase()
            ? 'it must be "[registry/]path[:tag][@sha256:…]", the path made of lowercase letters, digits and single ".", "_", "-" between them'
            : 'the path of a repository is in lowercase letters');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ registry: registry.value, path });
}
/** The host as a request will name it (`127.1` is 127.0.0.1 there), so that what is compared is what is requested. */
function normalizeHost(host) {
    const isName = host.length <= MAX_HOST_LENGTH && DOMAIN.test(host);
    if (!isName && !(host.startsWith('[') && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(host.slice(1, -1)))) {
        return undefined;
    }
    const url = URL.parse(`https://${host}/`);
    return url?.hostname;
}


/***/ }),

/***/ 21789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ attestationManifestsOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   i7: () => (/* binding */ digestNamed),
/* harmony export */   ob: () => (/* binding */ selectedPlatforms)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88942);

/** The selected entries of the index. */
function selectedPlatforms({ platforms }) {
    return platforms.filter(({ selected }) => selected);
}
/**
 * The entries of the index that hold BuildKit's attestations of the selected platforms (moby/buildkit
 * `docs/attestations/attestation-storage.md`). The index only points to them: their statements have yet to be proven.
 */
function attestationManifestsOf(subject) {
    const selected = new Set(selectedPlatforms(subject).map(({ digest }) => digest));
    const isTarget = (digest) => digest === subject.digest || selected.has(digest);
    return subject.platforms.flatMap(({ name, digest, attests, ...entry }) => !(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatformEntry */ ._h)(entry) && attests !== undefined && selected.has(attests) && !isTarget(digest)
        ? [{ name, digest, platform: attests }]
        : []);
}
/** The digest of this name; undefined where there is none. */
function digestNamed(subject, name) {
    return name === subject.name ? subject.digest : subject.platforms.find((platform) => platform.name === name)?.digest;
}
/** The resolved digest first, then each selected platform. */
function targetsOf(subject) {
    const platforms = selectedPlatforms(subject).map(({ name, digest }) => ({ name, digest }));
    return [{ name: subject.name, digest: subject.digest }, ...platforms];
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ attestationLocations),
/* harmony export */   L: () => (/* binding */ hasLocations)
/* harmony export */ });
/** `OWNER/REPO` as GitHub writes them; owners of managed users have an underscore in their names. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const OWNER = /^[a-z0-9][a-z0-9_-]{0,99}$/;
/**
 * Where GitHub may have attestations of an image. They are stored in the repository whose workflow ran, which a claim
 * names exactly; an identity names the workflow's own repository, and a pattern none. Packages of ghcr.io belong to an
 * organization or a user, and their names do not show which.
 */
function attestationLocations({ registry, path }, signer) {
    const [owner = ''] = path.split('/');
    const repositories = repositoriesOf(signer).filter((name) => REPOSITORY.test(name));
    return {
        repositories: [...new Set(repositories)].map((name) => `repos/${name}`),
        owners: registry === 'ghcr.io' && OWNER.test(owner) ? [`orgs/${owner}`, `users/${owner}`] : [],
    };
}
/** Whether there is any location. */
function hasLocations({ repositories, owners }) {
    return repositories.length + owners.length > 0;
}
function repositoriesOf(signer) {
    if (signer.kind === 'keys') {
        return [];
    }
    const { sourceRepositoryUri, githubWorkflowRepository } = signer.claims;
    if (sourceRepositoryUri !== undefined) {
        return repositoryIn(`${sourceRepositoryUri}/`);
    }
    if (githubWorkflowRepository !== undefined) {
        return [githubWorkflowRepository];
    }
    switch (signer.identity.kind) {
        case 'exact':
            return signer.identity.values.flatMap(repositoryIn);
        case 'below':
            return repositoryIn(signer.identity.prefix);
        case 'pattern':
            return [];
    }
}
function repositoryIn(identity) {
    const name = /^https:\/\/github\.com\/([^/]+\/[^/]+)\//.exec(identity)?.[1];
    return name === undefined ? [] : [name];
}


/***/ }),

/***/ 66188:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MIN_RSA_BITS),
/* harmony export */   V: () => (/* binding */ parsePublicKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25466);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);



/** Shorter RSA keys are not trusted, in an input or in evidence (NIST SP 800-57). */
const MIN_RSA_BITS = 2048;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** RFC 7468. */
const BEGIN = /-----BEGIN (?<label>[A-Z0-9 ]{1,60})-----/g;
const BLOCK = /-----BEGIN PUBLIC KEY-----(?<body>[A-Za-z0-9+/=\s]*)-----END PUBLIC KEY-----/g;
/**
 * Reads every public key of a text: PEM blocks `PUBLIC KEY` (SubjectPublicKeyInfo, RFC 5280 §4.1) of ECDSA on P-256,
 * P-384 or P-521, RSA of 2048 bits or more, or Ed25519. Anything else in a block is an issue that does not repeat it:
 * it may be a private key.
 */
function parsePublicKeys(pem) {
    if (pem.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keys) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keys} characters, no public key is`);
    }
    const labels = Array.from(pem.matchAll(BEGIN), ({ groups }) => groups?.['label'] ?? '');
    const wrong = labels.find((label) => label !== 'PUBLIC KEY');
    if (wrong !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(describeWrongBlock(wrong));
    }
    const bodies = Array.from(pem.matchAll(BLOCK), ({ groups }) => groups?.['body'] ?? '');
    if (bodies.length === 0 || bodies.length !== labels.length) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('it has no complete PEM block ("-----BEGIN PUBLIC KEY-----" to "-----END PUBLIC KEY-----")');
    }
    const keys = new Map();
    for (const body of bodies) {
        const key = parseBody(body);
        if (key.kind === 'invalid') {
            return key;
        }
        keys.set(key.value.fingerprint, key.value);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([...keys.values()]);
}
function describeWrongBlock(label) {
    if (label.includes('PRIVATE KEY')) {
        return 'it holds a private key; give the public key, and treat the private one as disclosed';
    }
    if (label.includes('CERTIFICATE')) {
        return 'it holds a certificate; give its public key (openssl x509 -pubkey), or name the identity of the certificate';
    }
    return `it holds a PEM block "${label}"; a public key stands in a block "PUBLIC KEY"`;
}
function parseBody(body) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(body, 'base64'), format: 'der', type: 'spki' });
    }
    catch {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('its block "PUBLIC KEY" holds no public key');
    }
    const problem = findInvalid(key);
    if (problem !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(problem);
    }
    const spki = key.export({ format: 'der', type: 'spki' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ key, fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest('hex') });
}
function findInvalid(key) {
    const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    if (type !== 'ec' && type !== 'rsa' && type !== 'ed25519') {
        return 'its key is none of ECDSA, RSA and Ed25519';
    }
    if (type === 'ec' && !CURVES.includes(namedCurve ?? '')) {
        return 'its curve is none of P-256, P-384 and P-521';
    }
    if (type === 'rsa' && (modulusLength ?? 0) < MIN_RSA_BITS) {
        return `its RSA key has fewer than ${MIN_RSA_BITS} bits`;
    }
    return undefined;
}


/***/ }),

/***/ 48583:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parsePredicateType),
/* harmony export */   f: () => (/* binding */ matchesPredicateType)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28281);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48992);




/** Words for predicate types: those of cosign (sigstore/cosign `options/predicate.go`), and `apko`. */
const ALIASES = {
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    cyclonedx: 'https://cyclonedx.org/bom',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    apko: 'https://apko.dev/image-configuration',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    openvex: 'https://openvex.dev/ns',
    link: 'https://in-toto.io/Link/v1',
    custom: 'https://cosign.sigstore.dev/attestation/v1',
};
/** A URI with nothing in it that would not show (RFC 3986 has no spaces and is ASCII). */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/;
/** Reads one item of `predicate-type`: `sbom`, `all`, an alias or a URI. */
function parsePredicateType(requested) {
    if (requested === 'sbom') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'sbom', requested });
    }
    if (requested === 'all') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'all', requested });
    }
    const uri = Object.hasOwn(ALIASES, requested) ? ALIASES[requested] : undefined;
    if (uri !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'type', requested, uri });
    }
    if (requested === _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_PREDICATE_TYPE */ .Wc) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('this type is that of a signature, not of an attestation; signatures are required apart from these');
    }
    if (requested.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.predicateType && URI.test(requested)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'type', requested, uri: requested });
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(describeUnknown(requested));
}
function describeUnknown(requested) {
    const words = ['sbom', 'all', 'none', ...Object.keys(ALIASES)];
    // today's provenance is v1, which the word for v0.2 is nearer to than its own
    const likely = words.filter((word) => word !== 'slsaprovenance');
    const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findNearest */ .qg)(requested, likely) ?? Object.values(ALIASES).find((uri) => uri === `https://${requested}`);
    return (`it must be a URI or one of ${words.map((word) => `"${word}"`).join(', ')}` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** Whether an attestation of a predicate type is the required one. */
function matchesPredicateType(policy, uri) {
    switch (policy.kind) {
        case 'all':
            return uri !== _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_PREDICATE_TYPE */ .Wc;
        case 'sbom':
            return (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isSbomType */ .Md)(uri);
        case 'type':
            return (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPredicateType */ .V2)(policy.uri, uri);
    }
}


/***/ }),

/***/ 61842:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ GITHUB_CLAIMS),
/* harmony export */   mw: () => (/* binding */ CLAIM_NAMES),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/** The claims of GitHub Actions certificates that can be required, by their names in `SignerExtensions`. */
const GITHUB_CLAIMS = [
    'githubWorkflowTrigger',
    'githubWorkflowSha',
    'githubWorkflowName',
    'githubWorkflowRepository',
    'githubWorkflowRef',
    'sourceRepositoryUri',
    'sourceRepositoryRef',
];
/** The claims' names in messages. */
const CLAIM_NAMES = {
    githubWorkflowTrigger: 'workflow trigger',
    githubWorkflowSha: 'workflow SHA',
    githubWorkflowName: 'workflow name',
    githubWorkflowRepository: 'workflow repository',
    githubWorkflowRef: 'workflow ref',
    sourceRepositoryUri: 'source repository',
    sourceRepositoryRef: 'source ref',
};
/** The issuer of identities of GitHub Actions workflows on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';


/***/ }),

/***/ 8810:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failsGate),
/* harmony export */   V: () => (/* binding */ failingGates)
/* harmony export */ });
/** Whether a gate fails the step: it fired, or nothing could answer it. */
function failsGate(comparison) {
    return failingGates(comparison).length > 0;
}
/** The gates that fail the step, in the order of the input. */
function failingGates({ gates }) {
    return gates.filter(({ state }) => state !== 'passed');
}


/***/ }),

/***/ 3991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ud: () => (/* binding */ evaluateGates),
  o5: () => (/* binding */ leaveGates),
  XV: () => (/* binding */ nameOfField),
  GY: () => (/* binding */ passGates)
});

;// CONCATENATED MODULE: ./src/difference/license.ts
/** A simple license as SPDX writes it, with an exception. */
const SIMPLE = /^\S+(?: WITH \S+)?$/;
/**
 * Whether a simple license is the asked one. Of a text that is no SPDX expression each word may be one: a single
 * license that SPDX does not know must not hide the others.
 */
function namesLicense(license, requested) {
    const expected = canonical(requested);
    const words = SIMPLE.test(license) ? [] : license.split(/[\s(),;|/]+/);
    return [license, ...words].some((each) => canonical(each) === expected);
}
/** Whether a license is cut, so that nobody can tell all that it names. */
function isCutLicense(license) {
    return license.endsWith('…');
}
/** Case does not count (SPDX 2.3, D.2), and `GPL-3.0` is SPDX's former name of `GPL-3.0-only`. */
function canonical(license) {
    return license
        .toLowerCase()
        .replace(/^((?:a|l)?gpl|gfdl)-(\d\.\d)(\+?)$/, (_, family, version, plus) => `${family}-${version}-${plus === '' ? 'only' : 'or-later'}`);
}

;// CONCATENATED MODULE: ./src/difference/gates.ts

/** Sentences of one gate that are kept; the rest is counted. */
const MAX_CHANGES = 20;
/** Asks each gate whether a difference is one that fails the step. */
function evaluateGates(gates, difference) {
    return gates.map((gate) => {
        const { lacking, changes } = response(gate, difference);
        const state = changes.length > 0 ? 'fired' : lacking.length > 0 ? 'unanswered' : 'passed';
        return { gate: gate.requested, state, changes: bounded(changes.length > 0 ? changes : lacking) };
    });
}
/** The gates where two images have one digest, or where there is nothing yet to compare with. */
function passGates(gates) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'passed', changes: [] }));
}
/** The gates of a comparison that was not made. */
function leaveGates(gates, reason) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'unanswered', changes: [reason] }));
}
function response(gate, difference) {
    const { signers, platforms, platformsAdded, platformsRemoved } = difference;
    switch (gate.kind) {
        case 'signer':
            return only(signers === undefined ? [] : [`signer: from ${signers.before.join(', ')} to ${signers.after.join(', ')}`]);
        case 'platform':
            return only([
                ...platformsAdded.map((name) => `platform ${name}: added`),
                ...platformsRemoved.map((name) => `platform ${name}: removed`),
            ]);
        case 'builder':
            return ofFields(platforms, 'provenance', ['builder']);
        case 'source':
            return ofFields(platforms, 'provenance', ['repository']);
        case 'build-type':
            return ofFields(platforms, 'provenance', ['buildType']);
        case 'user':
            return ofFields(platforms, 'configuration', ['user']);
        case 'entry-point':
            return ofFields(platforms, 'configuration', ['entryPoint', 'cmd']);
        case 'environment':
            return ofFields(platforms, 'configuration', ['environment']);
        case 'downgrade':
            return ofPackages(platforms, (packages) => ofKind('down', packages));
        case 'package-added':
            return ofPackages(platforms, (packages) => ofKind('added', packages));
        case 'package-removed':
            return ofPackages(platforms, (packages) => ofKind('removed', packages));
        case 'license':
            return ofPackages(platforms, describeNewLicenses);
        case 'one-license':
            return ofPackages(platforms, (packages) => describeLicense(gate.license, packages), (packages) => describeCutLicenses(packages));
    }
}
function only(changes) {
    return { lacking: [], changes };
}
function ofFields(platforms, part, fields) {
    return {
        lacking: [
            ...lackingOf(platforms, (platform) => platform[part] !== undefined, WHERE[part]),
            ...(part === 'provenance' ? unreportedOf(platforms, fields) : []),
        ],
        changes: platforms.flatMap((platform) => {
            const changed = platform[part] ?? [];
            return changed
                .filter(({ field }) => fields.includes(field))
                .map((change) => `${describeField(change)} (${platform.names.join(', ')})`);
        }),
    };
}
const WHERE = {
    provenance: 'verified provenance (SLSA) on either side',
    configuration: 'verified configuration (apko) on either side',
    packages: 'verified SBOM on both sides',
};
function unreportedOf(platforms, fields) {
    return platforms
        .filter(({ provenance }) => provenance !== undefined)
        .flatMap(({ names, unreported }) => unreported
        .filter((field) => fields.includes(field))
        .map((field) => `the provenance of both sides tells no ${FIELDS[field]} for ${names.join(', ')}`));
}
function lackingOf(platforms, isThere, what) {
    if (platforms.length === 0) {
        return ['no platform is in both images'];
    }
    const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
    return without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`];
}
const FIELDS = {
    builder: 'builder',
    buildType: 'build type',
    repository: 'source repository',
    ref: 'source ref',
    commit: 'commit',
    user: 'user',
    entryPoint: 'entry point',
    cmd: 'command',
    workDirectory: 'work directory',
    environment: 'environment',
};
/** What people call a compared field. */
function nameOfField({ field, name }) {
    const title = Object.entries(FIELDS).find(([key]) => key === field)?.[1] ?? field;
    return name === undefined ? title : `${title} ${name}`;
}
function describeField(change) {
    return `${nameOfField(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}
function ofPackages(platforms, describe, describeCut = () => []) {
    const of = (tell) => platforms.flatMap(({ names, packages }) => packages === undefined ? [] : tell(packages).map((change) => `${change} (${names.join(', ')})`));
    return {
        lacking: [
            ...lackingOf(platforms, ({ packages }) => packages !== undefined, WHERE.packages),
            ...of(describeLeftOut),
            ...of(describeCut),
        ],
        changes: of(describe),
    };
}
function describeLeftOut({ leftOut, formats }) {
    return leftOut === 0
        ? []
        : [`${leftOut} packages without package URL cannot be compared from ${formats.before} to ${formats.after}`];
}
function ofKind(kind, { changes }) {
    return changes.filter((change) => change.kind === kind).map(describePackage);
}
function describeNewLicenses({ changes, licensesGained }) {
    return licensesGained.map((license) => `license ${license}: new, of ${describeOwners(license, changes)}`);
}
function describeLicense(requested, { changes }) {
    return changes.flatMap(({ name, licensesGained, licensesLost }) => licensesLost.some((license) => namesLicense(license, requested))
        ? []
        : licensesGained
            .filter((license) => namesLicense(license, requested))
            .map((license) => `license ${license}: new for ${name}`));
}
/** What is behind the cut may name it. */
function describeCutLicenses({ changes }) {
    return changes
        .filter(({ licensesGained }) => licensesGained.some(isCutLicense))
        .map(({ name }) => `the license of ${name} is longer than what is read`);
}
function describeOwners(license, changes) {
    const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
    return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}
function describePackage({ name, before, after }) {
    return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}
/** Versions of a package that are told: a signer can list any number. */
const MAX_VERSIONS = 10;
function listed(versions) {
    const shown = versions.slice(0, MAX_VERSIONS).join(', ') || '(none)';
    return versions.length > MAX_VERSIONS ? `${shown} and ${versions.length - MAX_VERSIONS} more` : shown;
}
function bounded(changes) {
    const rest = changes.length - MAX_CHANGES;
    return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   Ru: () => (/* binding */ TrustError),
/* harmony export */   ZY: () => (/* binding */ toImageError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** All invalid inputs at once, found before any request. */
class ConfigError extends Error {
    code = 'config';
    issues;
    /** undefined: correct the inputs */
    advice;
    constructor(issues, advice) {
        super(issues.length === 1
            ? (issues[0] ?? '')
            : `${issues.length} faults in the inputs:\n${issues.map((issue) => `- ${issue}`).join('\n')}`);
        this.name = 'ConfigError';
        this.issues = issues;
        this.advice = advice;
    }
}
/** The trusted root is unavailable: nothing can be verified with it. */
class TrustError extends Error {
    code = 'trust';
    advice;
    constructor(message, advice, options) {
        super(message, options);
        this.name = 'TrustError';
        this.advice = advice;
    }
}
/** One image could not be checked; other images of the run go on. */
class ImageError extends Error {
    code;
    advice;
    limit;
    constructor(code, message, advice, options = {}) {
        super(message, options);
        this.name = 'ImageError';
        this.code = code;
        this.advice = advice;
        this.limit = options.limit;
    }
}
/** Anything thrown, as the error of an image; what was not foreseen is `unavailable`. */
function toImageError(thrown) {
    return thrown instanceof ImageError
        ? thrown
        : new ImageError('unavailable', `The image could not be checked because of an unexpected error: ${messageOf(thrown)}`, { topic: 'unexpected' }, { cause: thrown });
}
/** The code of a system error, e.g. `ENOENT`; undefined for anything else that was thrown. */
function systemCodeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   makeOutputFolder: () => (/* binding */ makeOutputFolder),
/* harmony export */   writeFile: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Makes the output folder, and the folders above it; its absolute path. @throws Error of the file system */
async function makeOutputFolder({ directory, workspace, temporary }) {
    if (directory === undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temporary, { recursive: true });
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(temporary), 'image-provenance-'));
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory)) {
        await refuseLinks(workspace, folder);
    }
    return folder;
}
/** What is checked out into the workspace can be a stranger's, and a link in it must not lead the files elsewhere. */
async function refuseLinks(workspace, folder) {
    const expected = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), folder));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)) !== expected) {
        throw new Error('a link in the workspace leads it elsewhere');
    }
}
/** Many small writes take longer than a few. */
async function* inLargerParts(parts) {
    let gathered = '';
    for await (const part of parts) {
        gathered += part;
        if (gathered.length > 256 * 1024) {
            yield gathered;
            gathered = '';
        }
    }
    yield gathered;
}
/**
 * Writes the parts of a file into the output folder, in place of one of an earlier run, at once or not at all; a link of
 * that name is replaced, not followed. Its path.
 */
async function writeFile(folder, name, parts) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, inLargerParts(parts), { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
    return file;
}


/***/ }),

/***/ 40017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readWorkspaceFile: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The text of a file whose content is shown to people. What is checked out into the workspace can be a stranger's: no
 * link in it leads a relative path out of the workspace, only files are read, and only up to a number of bytes.
 * @throws Error of the file system, or one with its code `ELOOP`, `EISDIR` or `EFBIG`
 */
async function readWorkspaceFile(workspace, path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && isOutside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), file)) {
        throw refusal('ELOOP', 'it is not in the workspace');
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        const stat = await handle.stat();
        if (!stat.isFile()) {
            throw refusal('EISDIR', 'it is not a file');
        }
        if (stat.size > maxBytes) {
            throw refusal('EFBIG', `it has more than ${maxBytes} bytes`);
        }
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
function isOutside(folder, file) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function refusal(code, message) {
    return Object.assign(new Error(message), { code });
}


/***/ }),

/***/ 65772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ readInputs),
  readMergeInputs: () => (/* binding */ readMergeInputs),
  withIssues: () => (/* binding */ withIssues)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __nccwpck_require__(88942);
// EXTERNAL MODULE: ./src/shards/list.ts
var list = __nccwpck_require__(45721);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __nccwpck_require__(87600);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(30351);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __nccwpck_require__(25466);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __nccwpck_require__(48992);
;// CONCATENATED MODULE: ./src/core/policy/change-gate.ts


/** The words of `fail-on-change`, each one sort of change (docs/changes.md has their exact meaning). */
const CHANGE_GATES = [
    'signer',
    'builder',
    'source',
    'build-type',
    'user',
    'entry-point',
    'environment',
    'downgrade',
    'license',
    'package-added',
    'package-removed',
    'platform',
];
const LICENSE = /^license:(?<id>[^\s\p{Cc}](?:[^\p{Cc}]{0,198}[^\s\p{Cc}])?)$/u;
/** Reads one line of `fail-on-change`. */
function parseChangeGate(requested) {
    const kind = CHANGE_GATES.find((name) => name === requested);
    if (kind !== undefined) {
        return (0,parsed/* parsed */.Y)({ kind, requested });
    }
    const id = LICENSE.exec(requested)?.groups?.['id'];
    if (id !== undefined) {
        return (0,parsed/* parsed */.Y)({ kind: 'one-license', requested, license: id });
    }
    const nearest = findNearestGate(requested);
    const words = CHANGE_GATES.map((name) => `"${name}"`).join(', ');
    return (0,parsed/* invalid */.G)(`it must be one of ${words}, or "license:" and a license` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** The gate that is nearest, with the license where there is a valid one. */
function findNearestGate(requested) {
    const [word = '', ...rest] = requested.split(':');
    const corrected = [(0,src_text/* findNearest */.qg)(word, CHANGE_GATES), ...rest].join(':');
    return LICENSE.test(corrected) ? corrected : (0,src_text/* findNearest */.qg)(requested, CHANGE_GATES);
}

// EXTERNAL MODULE: ./src/baseline/pairing.ts
var pairing = __nccwpck_require__(20019);
;// CONCATENATED MODULE: ./src/inputs/baseline.ts





const INPUT = 'baseline';
/** A path begins or ends as no reference does; everything else is one. */
const PATH = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])|[/\\]$|\.json$/;
/** Reads `baseline` and `fail-on-change`. */
async function readBaseline(reader, images) {
    const gates = readGates(reader);
    const items = reader.list(INPUT);
    const [first, ...others] = items;
    if (first === undefined) {
        if (gates.length > 0) {
            reader.issues.push(`${reader.name('fail-on-change')} needs ${reader.name('baseline')}: it says what the images are compared with.`);
        }
        return { images, isAuto: false, gates };
    }
    if (reader.isGiven('shard')) {
        reader.issues.push(`${reader.name(INPUT)} and ${reader.name('shard')} do not go together: reports of shards have no comparisons. Compare in a run without ${reader.name('shard')}.`);
    }
    const alone = items.find((item) => item === 'auto' || PATH.test(item));
    if (alone !== undefined && others.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: ${(0,src_text/* quote */.hD)(alone)} stands alone, but there are other lines beside it.`);
        return { images, isAuto: false, gates };
    }
    if (alone === 'auto') {
        if (!reader.isStep) {
            reader.refuse(INPUT, alone, 'there is no pull request here; give references, or the report.json of an earlier run');
        }
        return { images, isAuto: true, gates };
    }
    const paired = alone === undefined ? pairListed(reader, items, images) : await pairReport(reader, alone, images);
    return { images: paired, isAuto: false, gates };
}
function readGates(reader) {
    const items = [...new Set(reader.list('fail-on-change'))];
    return items.flatMap((item) => reader.take('fail-on-change', item, parseChangeGate(item)) ?? []);
}
/** Here a person wrote each line, so one that fits nothing is a slip. */
function pairListed(reader, items, images) {
    const named = items.flatMap((item) => {
        const reference = reader.take(INPUT, item, (0,image_reference/* parseReference */.F2)(item, 'latest'));
        return reference === undefined ? [] : [{ item, reference }];
    });
    const unique = new Map(named.map(({ reference }) => [(0,image_reference/* formatReference */.FH)(reference), reference]));
    const baselines = [...unique].map(([requested, reference]) => ({
        requested,
        reference,
        tag: reference.tag,
    }));
    const { images: paired, ambiguous, unused } = (0,pairing/* pairBaselines */.L)(images, baselines);
    if (named.length < items.length || images.length === 0) {
        return images;
    }
    if (ambiguous.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: it is not clear what ${(0,src_text/* listNames */.Zv)(ambiguous.map((name) => (0,src_text/* quote */.hD)(name)))} is compared with: where a repository has several images or baselines, the one with the same tag is taken, and there is not exactly one.`);
    }
    else if (unused.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: no image is compared with ${(0,src_text/* listNames */.Zv)(unused.map(({ requested }) => (0,src_text/* quote */.hD)(requested)))}: a baseline is of the repository of an image, and a path begins with "./".`);
    }
    return paired;
}
async function pairReport(reader, path, images) {
    const file = path.endsWith('.json') ? path : `${path.replace(/[/\\]$/, '')}/report.json`;
    const text = await reader.fileIfThere(INPUT, file, limits/* LIMITS */.b.imageFileBytes);
    if (text === undefined) {
        const reason = `There is no report of an earlier run at ${(0,src_text/* quote */.hD)(file)}.`;
        return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
    }
    // a schema library comes with it, which most runs do not need so early
    const { parseEarlierReport } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34910));
    const baselines = reader.take(INPUT, file, parseEarlierReport(text));
    return baselines === undefined ? images : (0,pairing/* pairBaselines */.L)(images, baselines).images;
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __nccwpck_require__(93613);
;// CONCATENATED MODULE: ./src/inputs/deciding.ts


/**
 * The digest of everything that decides whether an image is verified: sha256 of canonical JSON (members sorted). Files
 * count by their content, keys by their fingerprints; secrets and the whereabouts of files are not in it.
 * @param images all images of the list, whatever falls to a shard
 * @param deciding other inputs that decide; names and order of members do not matter
 */
async function digestOfInputs(reader, images, { trustSource, ...deciding }) {
    const policies = new Set(images.map(policyOf));
    const elsewhere = images.flatMap(({ reference, evidenceRepositories }) => {
        const own = (0,image_reference/* nameOf */.Vb)(reference.repository);
        const names = evidenceRepositories.map(image_reference/* nameOf */.Vb);
        return names.length === 1 && names[0] === own ? [] : [`${(0,image_reference/* formatReference */.FH)(reference)} in ${names.sort().join(' ')}`];
    });
    const all = {
        ...deciding,
        policies: [...policies].sort(),
        elsewhere: elsewhere.sort(),
        trust: await trustOf(reader, trustSource),
    };
    return (0,digest/* digestOf */.ol)(Buffer.from(canonical(all)));
}
/** What says which image it is, or is in the digest on its own. */
const NO_POLICY = [
    'requested',
    'reference',
    'evidenceRepositories',
    'signer',
];
/** All else of a request, so that a requirement added later counts from then on. */
function policyOf(request) {
    const others = Object.entries(request).filter(([name]) => !NO_POLICY.includes(name));
    return `${canonical(Object.fromEntries(others))} ${signerOf(request.signer)}`;
}
/** The requests of a run share a few of them. */
const signers = new WeakMap();
function signerOf(signer) {
    const known = signers.get(signer);
    if (known !== undefined) {
        return known;
    }
    const text = canonical(signer.kind === 'keys' ? { keys: signer.keys.map(({ fingerprint }) => fingerprint).sort() } : signer);
    signers.set(signer, text);
    return text;
}
async function trustOf(reader, source) {
    switch (source.kind) {
        case 'public-good':
            return { kind: source.kind };
        case 'file':
            return { kind: source.kind, content: await contentOf(reader, source.path) };
        case 'tuf':
            return { kind: source.kind, mirror: source.mirror, content: await contentOf(reader, source.rootPath) };
    }
}
/** A file that cannot be read ends the run when it is needed; here it is only another one than any that can. */
async function contentOf(reader, path) {
    try {
        return (0,digest/* digestOf */.ol)(Buffer.from(await reader.textOf(path)));
    }
    catch {
        return null;
    }
}
/** JSON with the members of objects sorted, so that one content is one text. Functions are left out. */
function canonical(value) {
    return JSON.stringify(value, (_, each) => typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each);
}

// EXTERNAL MODULE: ./src/json.ts
var json = __nccwpck_require__(8301);
;// CONCATENATED MODULE: ./src/inputs/image-list.ts






const DEFAULT_TAG = 'latest';
/** So many issues of a file, and so many repetitions, are reported one by one; the rest is counted. */
const MAX_ISSUES = 20;
const MAX_REPEATED = 10;
/** Reads `image`, `image-file` and `tag`; an image that is named twice is taken once. */
async function readImageLines(reader) {
    const tag = reader.text('tag');
    if (tag !== undefined && !(0,image_reference/* isTag */.dz)(tag)) {
        reader.refuse('tag', tag, `it ${image_reference/* TAG_RULE */.Kx}`);
    }
    const issues = [];
    const names = [...namesOfInput(reader), ...(await namesOfFile(reader, issues))];
    const lines = new Map();
    const repeated = [];
    for (const { text, refuse } of names) {
        const result = (0,image_reference/* parseReference */.F2)(text, undefined);
        if (result.kind === 'invalid') {
            refuse(result.issue);
            continue;
        }
        const written = result.value;
        const isComplete = written.tag !== undefined || written.digest !== undefined;
        if (isComplete && tag !== undefined && names.length === 1) {
            reader.refuse('tag', tag, `the one image, ${(0,src_text/* quote */.hD)(text)}, names its own tag or digest`);
        }
        const applied = tag ?? DEFAULT_TAG;
        const reference = isComplete ? written : { ...written, tag: applied };
        const name = (0,image_reference/* formatReference */.FH)(reference);
        if (lines.has(name)) {
            repeated.push(name);
        }
        else {
            lines.set(name, { requested: isComplete ? text : `${text}:${applied}`, reference });
        }
    }
    reportIssues(reader, issues);
    reportRepeated(reader, repeated);
    return [...lines.values()];
}
function namesOfInput(reader) {
    const texts = reader.list('image');
    if (texts.length === 0 && !reader.isGiven('image-file')) {
        reader.issues.push(`${reader.name('image')} is missing: give the images to verify${reader.isStep ? ', one a line' : ''} (e.g. cgr.dev/chainguard/nginx), or ${reader.name('image-file')}, a file of them.`);
    }
    return texts.map((text) => ({
        text,
        refuse: (reason) => {
            reader.refuse('image', text, reason);
        },
    }));
}
async function namesOfFile(reader, issues) {
    const names = (await readImageFile(reader)) ?? [];
    return names.flatMap(({ text, where }) => {
        if (text === undefined) {
            issues.push(`${reader.name('image-file')}, ${where}: it is no image reference.`);
            return [];
        }
        const refuse = (reason) => {
            issues.push(`${reader.name('image-file')}, ${where}: ${(0,src_text/* quote */.hD)(text)} cannot be used: ${reason}.`);
        };
        return [{ text, refuse }];
    });
}
function reportIssues(reader, issues) {
    const rest = issues.length - MAX_ISSUES;
    reader.issues.push(...issues.slice(0, MAX_ISSUES), ...(rest > 0 ? [`${reader.name('image-file')}: ${rest} more of its lines cannot be used.`] : []));
}
function reportRepeated(reader, repeated) {
    const rest = repeated.length - MAX_REPEATED;
    reader.notices.push(...repeated
        .slice(0, MAX_REPEATED)
        .map((name) => `${reader.name('image')} names ${name} more than once; it is verified once.`), ...(rest > 0 ? [`${rest} more lines name an image once more; each is verified once.`] : []));
}
/**
 * The names in the text of an image file: one a line, with blank lines and `#` comments between them; a JSON array of
 * strings; or a `report.json` of an earlier run, of which nothing else is believed or taken.
 */
function parseImageFile(text) {
    // some editors write a byte order mark
    const bare = text.replace(/^\ufeff/, '');
    const first = bare.trimStart()[0];
    const names = first === '[' || first === '{' ? parseJsonNames(bare) : (0,parsed/* parsed */.Y)(linesOf(bare));
    if (names.kind === 'invalid') {
        return names;
    }
    if (names.value.length === 0) {
        return (0,parsed/* invalid */.G)('it names no image');
    }
    return names.value.length > limits/* LIMITS */.b.imageFileNames
        ? (0,parsed/* invalid */.G)(`it names ${names.value.length} images; at most ${limits/* LIMITS */.b.imageFileNames} are taken`)
        : names;
}
/** The names in the file of `image-file`; undefined where the input is not given, none after an issue. */
async function readImageFile(reader) {
    const path = reader.path('image-file');
    if (path === undefined) {
        return undefined;
    }
    const text = await reader.file('image-file', path, limits/* LIMITS */.b.imageFileBytes);
    return text === undefined ? [] : (reader.take('image-file', path, parseImageFile(text)) ?? []);
}
function linesOf(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ text: line.trim(), where: `line ${index + 1}` }))
        .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
function parseJsonNames(text) {
    let value;
    try {
        ({ value } = (0,json/* parseJson */.q)(Buffer.from(text)));
    }
    catch (thrown) {
        if (!(thrown instanceof json/* JsonError */.N)) {
            throw thrown;
        }
        return (0,parsed/* invalid */.G)(`it begins as JSON does, and is ${thrown.message}`);
    }
    if (Array.isArray(value)) {
        return (0,parsed/* parsed */.Y)(value.map((item, index) => ({ text: stringOf(item), where: `item ${index + 1}` })));
    }
    const images = memberOf(value, 'images');
    return Array.isArray(images)
        ? (0,parsed/* parsed */.Y)(images.map((image, index) => ({
            text: stringOf(memberOf(image, 'reference')),
            where: `images[${index}]`,
        })))
        : (0,parsed/* invalid */.G)('as JSON it must be an array of strings, or a report.json of this action');
}
function stringOf(value) {
    return typeof value === 'string' ? value.trim() : undefined;
}
/** By hand: a schema library would have to be loaded before anything else. */
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
/** Reads `shard`; undefined where it is not given, or is invalid. */
function readShard(reader) {
    const text = reader.text('shard');
    return text === undefined ? undefined : reader.take('shard', text, (0,list/* parseShard */.uK)(text));
}
/** The images that are in a shard, in the order of the list; all of them without one. There may be none. */
function imagesOfShard(reader, images, shard) {
    if (shard === undefined) {
        return images;
    }
    const shards = (0,list/* assignShards */.fp)(images.map(({ reference }) => reference), shard.count);
    const own = images.filter(({ reference }) => shards.get((0,image_reference/* formatReference */.FH)(reference)) === shard.index);
    reader.notices.push(`Shard ${(0,list/* formatShard */._D)(shard)}: ${own.length} of the ${images.length} images of the list fall to it.`);
    return own;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./src/core/policy/github-attestations.ts
var github_attestations = __nccwpck_require__(1207);
;// CONCATENATED MODULE: ./src/inputs/locations.ts





/** Reads where to look, for the images that are named. */
function readRegistryInputs(reader, lines, githubToken) {
    return {
        login: readLogin(reader, lines),
        githubToken,
        allowHttp: readAllowHttp(reader),
        retryMissingFor: reader.duration('retry-missing-for'),
    };
}
function readAllowHttp(reader) {
    const hosts = reader.list('allow-http').flatMap((text) => reader.take('allow-http', text, (0,image_reference/* parseRegistry */.l5)(text)) ?? []);
    const distinct = [...new Set(hosts)];
    reader.insecure.push(...distinct.map((host) => `allow-http: ${host}`));
    return distinct;
}
function readLogin(reader, lines) {
    const text = reader.text('registry');
    const named = text === undefined ? undefined : reader.take('registry', text, (0,image_reference/* parseRegistry */.l5)(text));
    const username = reader.secret('registry-username');
    // several lines are fine: keys of service accounts are JSON
    const password = reader.secret('registry-password');
    if (username !== undefined && /[:\p{Cc}]/u.test(username)) {
        reader.issues.push(`${reader.name('registry-username')}: the value has ":" or control characters, which no user name has.`);
    }
    if (username === undefined || password === undefined) {
        refuseHalfLogin(reader, { username, password, registry: text });
        return undefined;
    }
    const registry = text === undefined ? sharedRegistry(reader, lines) : named;
    return registry === undefined ? undefined : { registry, username, password };
}
function refuseHalfLogin(reader, given) {
    if (given.password !== undefined) {
        reader.issues.push(`${reader.name('registry-password')} is given without ${reader.name('registry-username')}; the two belong together.`);
    }
    else if (given.username !== undefined) {
        reader.issues.push(`${reader.name('registry-username')} is given without ${reader.name('registry-password')} (is the secret set?); the two belong together.`);
    }
    else if (given.registry !== undefined) {
        reader.notices.push(`${reader.name('registry')} has no effect without ${reader.name('registry-username')} and ${reader.name('registry-password')}.`);
    }
}
function sharedRegistry(reader, lines) {
    const registries = [...new Set(lines.map(({ reference }) => reference.repository.registry))];
    if (registries.length > 1) {
        reader.issues.push(`${reader.name('registry')} is missing: the images are on several (${registries.slice(0, 5).join(', ')}), and ${reader.name('registry-password')} is sent to one only.`);
    }
    return registries[0];
}
/** Reads `signature-repository`: names of repositories, and `PREFIX=PREFIX`. */
function readSignatureRepositories(reader) {
    const input = 'signature-repository';
    const items = reader.list(input).map((text) => ({ text, sides: text.split('=').map((side) => side.trim()) }));
    const everywhere = items
        .filter(({ sides }) => sides.length === 1)
        .flatMap(({ text }) => reader.take(input, text, (0,image_reference/* parseRepository */.SU)(text)) ?? []);
    const moved = items
        .filter(({ sides }) => sides.length > 1)
        .flatMap(({ text, sides: [left = '', right = '', ...others] }) => {
        if (others.length > 0) {
            reader.refuse(input, text, 'it has more than one "="');
            return [];
        }
        const from = reader.take(input, text, (0,image_reference/* parsePrefix */.A1)(left));
        const to = reader.take(input, text, (0,image_reference/* parsePrefix */.A1)(right));
        return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    return { everywhere, moved };
}
/**
 * The repositories that hold the evidence of an image: those of every image, and where the most exact prefix leads.
 * Without any it is the image's own.
 */
function repositoriesOf({ everywhere, moved }, image) {
    const [best] = moved
        .flatMap(({ from, to }) => {
        const rest = (0,image_reference/* pathBelow */.Br)(from, image);
        return rest === undefined ? [] : [{ rest, to }];
    })
        .sort((a, b) => a.rest.length - b.rest.length);
    const path = [best?.to.path, best?.rest].filter((part) => part !== undefined && part !== '').join('/');
    const all = [...everywhere, ...(best === undefined ? [] : [{ registry: best.to.registry, path }])];
    const distinct = new Map((all.length === 0 ? [image] : all).map((each) => [(0,image_reference/* nameOf */.Vb)(each), each]));
    return [...distinct.values()];
}
/** Reads when GitHub's attestations API is queried; where it must be, it has to be known for which repository. */
function readGitHubAttestations(reader, images) {
    const mode = reader.choice('github-attestations');
    const unknown = images.filter(({ reference, signer }) => !(0,github_attestations/* hasLocations */.L)((0,github_attestations/* attestationLocations */.J)(reference.repository, signer)));
    if (mode === 'true' && unknown.length > 0) {
        const names = (0,src_text/* listNames */.Zv)(unknown.map(({ reference }) => (0,image_reference/* nameOf */.Vb)(reference.repository)));
        reader.issues.push(`${reader.name('github-attestations')} is "true", but nothing says which repository on GitHub holds the attestations of ${names}: ` +
            `give ${reader.name('publisher')} github:OWNER/REPO, an exact ${reader.name('certificate-identity')} of a workflow on github.com, or ${reader.name('certificate-github-workflow-repository')}.`);
    }
    return mode;
}
/** RFC 7468. */
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;
/** Reads `ca-certificates`: the certificates of a PEM file, each in PEM; none where the input is not given. */
async function readAuthorities(reader) {
    const input = 'ca-certificates';
    const path = reader.path(input);
    const text = path === undefined ? undefined : await reader.file(input, path);
    if (path === undefined || text === undefined) {
        return [];
    }
    if (text.length > limits/* LIMITS */.b.authorities) {
        reader.refuse(input, path, `the file is longer than ${limits/* LIMITS */.b.authorities} characters`);
        return [];
    }
    const certificates = text.match(CERTIFICATE) ?? [];
    const blocks = text.match(/-----BEGIN /g) ?? [];
    if (certificates.length === 0 || certificates.length !== blocks.length || !certificates.every(isCertificate)) {
        reader.refuse(input, path, 'it must be a file of certificates in PEM ("-----BEGIN CERTIFICATE-----"), and nothing else in PEM');
        return [];
    }
    return certificates;
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/inputs/output.ts
/** Without what `@actions/artifact` refuses in names. */
const ARTIFACT_NAME = /^[^"*/:<>?\\|\p{Cc}]{1,255}$/u;
/** Characters of a name that others follow: a folder, a platform and a file of up to 64 each, within 255. */
const MAX_BEGINNING = 60;
/** Reads what comes out; for an invalid value the default applies. */
function readOutput(reader) {
    const artifact = reader.choice('artifact');
    return {
        directory: reader.path('output-directory'),
        artifact,
        artifactName: readArtifactName(reader, artifact),
        retentionDays: reader.number('retention-days'),
        jobSummary: reader.boolean('job-summary'),
        comment: reader.choice('comment'),
        commentName: reader.matching('comment-name', /^\P{Cc}{1,100}$/u, 'it must be one line of up to 100 characters, none of them a control character'),
        dependencySnapshot: reader.boolean('dependency-snapshot'),
        githubToken: reader.token('github-token'),
        enforce: reader.boolean('enforce'),
    };
}
function readArtifactName(reader, artifact) {
    const name = reader.matching('artifact-name', ARTIFACT_NAME, 'it must be one line of up to 255 characters, none of them " * / : < > ? \\ |');
    if (name !== undefined && (artifact === 'per-image' || artifact === 'per-file') && name.length > MAX_BEGINNING) {
        reader.refuse('artifact-name', name, `with artifact: ${artifact} other names begin with it, so it must have at most ${MAX_BEGINNING} characters`);
        return undefined;
    }
    return name;
}

// EXTERNAL MODULE: ./src/inputs/table.ts
var table = __nccwpck_require__(85541);
;// CONCATENATED MODULE: ./src/inputs/reader.ts



const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?<amount>\d{1,9}(?:\.\d{1,3})?)(?<unit>[smhd])$/;
/** As `getBooleanInput` of `@actions/core` has it: the booleans of YAML 1.2. */
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const LINE_RULE = 'it must be one line without control characters';
/** The table, seen as choices by name. */
const CHOICES = table/* INPUTS */.mc;
/**
 * Reads the inputs of a command by their kind, and collects every issue and every remark, so that one run reports all of
 * them. After an issue it returns something of the right type; the issues say that it must not be used. An input that
 * the command does not have is never given.
 */
class InputReader {
    issues = [];
    /** names of the weakenings in force */
    insecure = [];
    warnings = [];
    notices = [];
    #source;
    #command;
    constructor(source, command) {
        this.#source = source;
        this.#command = command;
    }
    /** How messages name an input. */
    name(name) {
        return (0,table/* inputName */.yu)(this.#command, name);
    }
    /** Whether the inputs are those of a step of a workflow, not flags of the command line. */
    get isStep() {
        return this.#command !== 'cli';
    }
    /** Whether an input has a value, valid or not. */
    isGiven(name) {
        return this.#get(name) !== undefined;
    }
    /** The value without space around it; undefined when it is not given. */
    text(name) {
        return this.#get(name);
    }
    /** As `text`; no message may repeat it. */
    secret(name) {
        return this.#get(name);
    }
    /** A secret of printable characters without spaces; undefined, with an issue that does not show it, for another one. */
    token(name) {
        const text = this.#get(name);
        if (text !== undefined && !/^[\x21-\x7e]+$/.test(text)) {
            this.issues.push(`${this.name(name)}: the value (not shown) has spaces, control characters or others that no token has.`);
            return undefined;
        }
        return text;
    }
    /** A value of one line. */
    line(name) {
        const text = this.#get(name);
        if (text !== undefined && /\p{Cc}/u.test(text)) {
            this.refuse(name, text, LINE_RULE);
        }
        return text;
    }
    /** The path of a file or a folder; undefined, with an issue, when it is none. */
    path(name) {
        return this.#matching(name, /^\P{Cc}+$/u, LINE_RULE);
    }
    /** A text that must match a pattern whole; undefined, with an issue, when it does not. */
    matching(name, pattern, rule) {
        return this.#matching(name, pattern, rule);
    }
    /** The lines without space around them; blank lines and `#` comments are left out. */
    list(name) {
        const lines = (this.#get(name) ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
        return lines.filter((line) => line !== '' && !line.startsWith('#'));
    }
    boolean(name) {
        const input = table/* INPUTS */.mc[name];
        const text = this.#matching(name, BOOLEAN, 'it must be "true" or "false"') ?? input.default;
        return text === undefined ? undefined : text.toLowerCase() === 'true';
    }
    /** One of the values of the table; the default after an issue. */
    choice(name) {
        const { values, default: fallback } = CHOICES[name];
        const text = this.#get(name);
        if (text === undefined) {
            return fallback;
        }
        const chosen = values.find((value) => value === (BOOLEAN.test(text) ? text.toLowerCase() : text));
        if (chosen === undefined) {
            const [last, ...others] = values.map((value) => `"${value}"`).toReversed();
            const nearest = (0,src_text/* findNearest */.qg)(text, values);
            const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
            this.refuse(name, text, `it must be ${others.toReversed().join(', ')} or ${last ?? ''}${hint}`);
        }
        return chosen ?? fallback;
    }
    duration(name) {
        const range = table/* INPUTS */.mc[name];
        const text = this.#get(name);
        const duration = parseDuration(text ?? range.default ?? '');
        if (text !== undefined && !isWithin(duration, parseDuration(range.min), parseDuration(range.max))) {
            this.refuse(name, text, `it must be a number with s, m, h or d, from ${range.min} to ${range.max}`);
        }
        return duration ?? parseDuration(range.default ?? '');
    }
    number(name) {
        const range = table/* INPUTS */.mc[name];
        const text = this.#get(name);
        if (text !== undefined && /^[1-9]\d{0,8}$/.test(text) && isWithin(Number(text), range.min, range.max)) {
            return Number(text);
        }
        if (text !== undefined) {
            this.refuse(name, text, `it must be a number from ${range.min} to ${range.max}`);
        }
        return range.default === undefined ? undefined : Number(range.default);
    }
    /** The value of something that was read; where there is none, the issue is noted for the input. */
    take(name, text, result) {
        if (result.kind === 'value') {
            return result.value;
        }
        this.refuse(name, text, result.issue);
        return undefined;
    }
    /** Notes that a value of an input cannot be used. */
    refuse(name, value, reason) {
        const end = reason.endsWith('?') ? '' : '.';
        this.issues.push(`${this.name(name)}: ${(0,src_text/* quote */.hD)(value)} cannot be used: ${reason}${end}`);
    }
    /** The text of a file that an input names. @throws what reading it throws */
    textOf(path, maxBytes) {
        return this.#source.readText(path, maxBytes);
    }
    /** The text of a file that an input names; undefined, with an issue, when it cannot be read. */
    async file(name, path, maxBytes) {
        try {
            return await this.textOf(path, maxBytes);
        }
        catch (thrown) {
            this.refuse(name, path, `the file cannot be read (${describeFailure(thrown)})`);
            return undefined;
        }
    }
    /** As `file`; one that is not there is no issue. */
    async fileIfThere(name, path, maxBytes) {
        try {
            return await this.textOf(path, maxBytes);
        }
        catch (thrown) {
            if ((0,errors/* systemCodeOf */.c7)(thrown) !== 'ENOENT') {
                this.refuse(name, path, `the file cannot be read (${describeFailure(thrown)})`);
            }
            return undefined;
        }
    }
    #get(name) {
        const commands = table/* INPUTS */.mc[name].appliesTo;
        const text = commands.includes(this.#command) ? this.#source.get(name).trim() : '';
        return text === '' ? undefined : text;
    }
    #matching(name, pattern, rule) {
        const text = this.#get(name);
        if (text === undefined || pattern.test(text)) {
            return text;
        }
        this.refuse(name, text, rule);
        return undefined;
    }
}
function parseDuration(text) {
    const { amount, unit } = DURATION.exec(text)?.groups ?? {};
    const factor = UNITS[unit ?? ''];
    return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
function isWithin(value, min = 0, max = Infinity) {
    return value !== undefined && value >= min && value <= max;
}
const FAILURES = {
    ENOENT: 'there is no such file',
    ELOOP: 'a link leads out of the workspace',
    EISDIR: 'it is no file',
    EFBIG: 'it is too large',
};
/** The code of a system error: its message repeats the path. */
function describeFailure(thrown) {
    const code = (0,errors/* systemCodeOf */.c7)(thrown) ?? 'reading failed';
    return FAILURES[code] ?? code;
}

// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __nccwpck_require__(48583);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publishers_publisher = __nccwpck_require__(66557);
;// CONCATENATED MODULE: ./src/inputs/requests.ts





/** Reads what is required of the images, and joins it with who may have signed each of them. */
function readRequests(reader, lines, signers) {
    const requested = readRequirements(reader);
    const signatures = readSignatureRepositories(reader);
    if (signers.kind === 'invalid') {
        return [];
    }
    // one object a policy: images with the very same requirements are known by that
    const policies = new Map();
    const checked = lines.map((line) => {
        const preset = presetOf(line, signers);
        const policy = policies.get(preset) ?? requests_policyOf(preset, signers, requested);
        policies.set(preset, policy);
        return { line, preset, ...policy };
    });
    refuseUnknownSigners(reader, checked);
    const requests = checked.flatMap(({ line, preset, signer, requirements }) => signer === undefined
        ? []
        : [
            {
                ...line,
                evidenceRepositories: repositoriesOf(signatures, line.reference.repository),
                publisher: preset?.name,
                signer,
                discoversSigners: preset?.discoversSigners ?? false,
                requirements,
            },
        ]);
    if (requests.some(({ requirements }) => !requirements.signature && requirements.predicateTypes.length === 0)) {
        reader.issues.push(`nothing is required: with ${reader.name('require-signature')} "false" at least one ${reader.name('predicate-type')} other than "none" is needed.`);
    }
    if (requested.signedName !== undefined && requests.some(({ requirements }) => !requirements.signature)) {
        reader.issues.push(`${reader.name('signed-name')} is about the name in an image signature, but none is required: set ${reader.name('require-signature')} to "true".`);
    }
    return requests;
}
function readRequirements(reader) {
    return {
        signature: reader.boolean('require-signature'),
        predicateTypes: readPredicateTypes(reader),
        signedName: reader.line('signed-name'),
        age: readAgeLimits(reader),
    };
}
function readAgeLimits(reader) {
    const [max, min] = [reader.duration('max-age'), reader.duration('min-age')];
    if (max !== undefined && min !== undefined && min >= max) {
        reader.issues.push(`${reader.name('min-age')} must be shorter than ${reader.name('max-age')}: nothing is older than the one and younger than the other.`);
    }
    return max === undefined && min === undefined ? undefined : { max, min };
}
function readPredicateTypes(reader) {
    const items = reader.list('predicate-type');
    if (items.length === 0) {
        return undefined;
    }
    if (items.includes('none')) {
        if (items.length > 1) {
            reader.issues.push(`${reader.name('predicate-type')}: "none" stands alone, but there are other types beside it.`);
        }
        return [];
    }
    const types = new Map();
    for (const item of items) {
        const type = reader.take('predicate-type', item, (0,predicate_types/* parsePredicateType */.$)(item));
        const key = type?.kind === 'type' ? type.uri : item;
        if (type !== undefined && !types.has(key)) {
            types.set(key, type);
        }
    }
    return [...types.values()];
}
function presetOf({ reference }, signers) {
    if (signers.kind === 'given') {
        return undefined;
    }
    const { choice } = signers;
    const presets = { auto: (0,publishers_publisher/* presetFor */.hK)(reference.repository), none: undefined };
    return choice.kind === 'preset' ? choice.preset : presets[choice.kind];
}
function requests_policyOf(preset, signers, requested) {
    const requirements = requirementsOf(requested, preset);
    if (signers.kind === 'given') {
        return { signer: signers.signer, requirements };
    }
    const { claims } = signers;
    const signer = preset === undefined ? undefined : { ...preset.signer, claims: { ...preset.signer.claims, ...claims } };
    return { signer, requirements };
}
function requirementsOf(requested, preset) {
    return {
        signature: requested.signature ?? preset?.requireSignature ?? true,
        predicateTypes: requested.predicateTypes ?? preset?.predicateTypes ?? [{ kind: 'sbom', requested: 'sbom' }],
        level: preset?.level ?? 'any',
        signedName: requested.signedName,
        age: requested.age,
    };
}
function refuseUnknownSigners(reader, checked) {
    const unknown = checked.filter(({ signer }) => signer === undefined);
    if (unknown.length === 0) {
        return;
    }
    const named = (0,src_text/* listNames */.Zv)(unknown.map(({ line }) => (0,src_text/* quote */.hD)(line.requested)));
    const others = checked.filter(({ preset }) => preset !== undefined);
    reader.issues.push(`nothing says who may have signed ${named}: ` +
        `give ${reader.name('certificate-identity')} with ${reader.name('certificate-oidc-issuer')}, ${reader.name('key')}, or ${reader.name('publisher')} (e.g. ${examplePublisher(unknown)})` +
        (others.length > 0
            ? `; other lines have a publisher of their own (${describeOthers(others)}), so use one ${reader.isStep ? 'step' : 'run'} a publisher.`
            : '.'));
}
/** Images on cgr.dev that are not public are those of an organization. */
function examplePublisher(unknown) {
    return unknown.every(({ line }) => line.reference.repository.registry === 'cgr.dev')
        ? 'chainguard-organization'
        : 'github:OWNER/REPO';
}
function describeOthers(others) {
    const first = others[0];
    const more = others.length - 1;
    return first === undefined
        ? ''
        : `${(0,image_reference/* nameOf */.Vb)(first.line.reference.repository)}: ${first.preset?.name ?? ''}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/core/policy/alternatives.ts
/** The parts of an RE2 pattern (google/re2, "Syntax"), tried in this order; an `atom` consumes a character. */
const TOKEN = new RegExp([
    String.raw `\\Q(?<literal>[\s\S]*?)(?:\\E|$)`,
    String.raw `(?<empty>\(\?[a-zA-Z-]+\)|[\^$]|\\[AbBz])`,
    String.raw `(?<open>\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)`,
    String.raw `(?<close>\))`,
    String.raw `(?<bar>\|)`,
    String.raw `(?<never>\{0(?:,0)?\})`,
    String.raw `(?<repeat>[*+?]|\{\d+(?:,\d*)?\})`,
    String.raw `(?<atom>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\[pPx]\{[^}]*\}|\\[\s\S]|[\s\S])`,
].join('|'), 'y');
/**
 * Whether an alternation of a valid RE2 pattern has an alternative made of nothing but flags, anchors, empty groups
 * and parts that are repeated zero times: `(a|)`, `|a`, `a||b`, `(a|^)`, `(a|(?:))`. One that may be empty on purpose
 * (`a|b*`, `(a|b)?`) is none.
 */
function hasEmptyAlternative(pattern) {
    const outer = [];
    let group = newGroup();
    for (let at = 0; at < pattern.length; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const { literal, open, close, bar, never, repeat, atom } = TOKEN.exec(pattern)?.groups ?? {};
        if (open !== undefined) {
            outer.push(group);
            group = newGroup();
        }
        else if (close !== undefined) {
            if (endsEmpty(group)) {
                return true;
            }
            const { consumes } = group;
            group = outer.pop() ?? newGroup();
            addPart(group, consumes);
        }
        else if (bar !== undefined) {
            group.hasEmpty ||= !group.consumes;
            group.alternatives++;
            group.consumes = false;
        }
        else if (never !== undefined) {
            group.consumes = group.consumedBefore;
        }
        else if (repeat === undefined) {
            addPart(group, atom !== undefined || (literal ?? '') !== '');
        }
    }
    return endsEmpty(group);
}
function newGroup() {
    return { alternatives: 1, hasEmpty: false, consumes: false, consumedBefore: false };
}
function endsEmpty(group) {
    return group.alternatives > 1 && (group.hasEmpty || !group.consumes);
}
function addPart(group, consumes) {
    group.consumedBefore = group.consumes;
    group.consumes ||= consumes;
}

;// CONCATENATED MODULE: ./src/core/policy/pattern.ts




/**
 * Identities that have nothing to do with each other, by who could get them: owners on GitHub, with and without
 * hyphens in their names, with the usual names of workflow and ref, a project on GitLab, somebody's mail address, a
 * service. A pattern that accepts two of these accepts anybody.
 */
const PROBES = [
    probesOnGitHub('probe-one/first'),
    probesOnGitHub('probe-two/second'),
    probesOnGitHub('probethree/third'),
    probesOnGitHub('probefour/fourth'),
    ['https://gitlab.com/probe-five/fifth//.gitlab-ci.yml@refs/heads/main'],
    ['someone@probe-six.example'],
    ['https://probe-seven.example/a/b', 'https://probe-seven.example'],
];
function probesOnGitHub(repository) {
    const workflows = ['release.yml', 'release.yaml', 'build.yml', 'build.yaml'];
    const refs = ['refs/heads/main', 'refs/heads/master', 'refs/tags/v1.0.0'];
    return workflows.flatMap((file) => refs.map((ref) => `https://github.com/${repository}/.github/workflows/${file}@${ref}`));
}
/**
 * Compiles an RE2 pattern (the dialect of cosign's flags, matched in linear time); it must match a complete value.
 * Refused are patterns that match the empty string or have an alternative that consumes nothing, as `issuer/(|)`, the
 * trace of a variable that was not set.
 */
async function compilePattern(pattern) {
    if (pattern.length > limits/* LIMITS */.b.pattern) {
        return (0,parsed/* invalid */.G)(`the pattern is longer than ${limits/* LIMITS */.b.pattern} characters`);
    }
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    let matches;
    try {
        const compiled = RE2JS.compile(pattern);
        matches = (value) => value.length <= limits/* LIMITS */.b.matchedValue && compiled.matches(value);
    }
    catch (thrown) {
        // the message ends in the pattern, which whoever shows the issue shows too
        const reason = (0,errors/* messageOf */.bD)(thrown).replace('error parsing regexp: ', '').replace(/: `.*/s, '');
        return (0,parsed/* invalid */.G)(`not a valid RE2 pattern (${reason})`);
    }
    if (matches('')) {
        return (0,parsed/* invalid */.G)('the pattern matches the empty string');
    }
    if (hasEmptyAlternative(pattern)) {
        return (0,parsed/* invalid */.G)('the pattern has an empty alternative, as "(a|)" has; was a variable in it not set?');
    }
    const accepted = PROBES.filter((probes) => probes.some(matches));
    return (0,parsed/* parsed */.Y)({ policy: { kind: 'pattern', pattern, matches }, acceptsUnrelated: accepted.length > 1 });
}

// EXTERNAL MODULE: ./src/core/policy/keys.ts
var policy_keys = __nccwpck_require__(66188);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var signer = __nccwpck_require__(61842);
;// CONCATENATED MODULE: ./src/inputs/signer.ts




const CLAIM_INPUTS = [
    ['certificate-github-workflow-trigger', 'githubWorkflowTrigger'],
    ['certificate-github-workflow-sha', 'githubWorkflowSha'],
    ['certificate-github-workflow-name', 'githubWorkflowName'],
    ['certificate-github-workflow-repository', 'githubWorkflowRepository'],
    ['certificate-github-workflow-ref', 'githubWorkflowRef'],
];
/**
 * Reads who may have signed. It is exactly one of: keys; an identity with its issuer; a publisher. The claims of GitHub
 * certificates narrow an identity or a publisher, never keys.
 */
async function readSignerChoice(reader, chainguard) {
    const issuesBefore = reader.issues.length;
    const identities = reader.list('certificate-identity');
    for (const value of identities.filter((text) => /\p{Cc}/u.test(text))) {
        reader.refuse('certificate-identity', value, 'it has control characters in it');
    }
    const identity = readHalf(reader, 'certificate-identity', identities);
    const issuerText = reader.line('certificate-oidc-issuer');
    const issuer = readHalf(reader, 'certificate-oidc-issuer', issuerText === undefined ? [] : [issuerText]);
    const claims = readClaims(reader);
    const keyItems = readKeyItems(reader);
    const keys = await readKeys(reader, keyItems);
    const publisher = reader.text('publisher');
    const requested = reader.take('publisher', publisher ?? '', (0,publishers_publisher/* parsePublisher */.aQ)(publisher ?? 'auto'));
    const choice = requested === undefined ? undefined : resolveOrganization(reader, requested, chainguard, claims);
    const hasIdentity = isGiven(identity) || isGiven(issuer);
    const ways = [
        ...(hasIdentity ? ['the certificate identity'] : []),
        ...(keyItems.length > 0 ? [reader.name('key')] : []),
        ...(choice?.kind === 'preset' ? [reader.name('publisher')] : []),
    ];
    if (ways.length > 1) {
        reader.issues.push(`${ways.join(' and ')} are given: exactly one of them says who may have signed.`);
    }
    if (keyItems.length > 0 && Object.keys(claims).length > 0) {
        reader.issues.push(`${reader.name('key')} and ${claimInputs(reader)}: a key has no certificate that could carry these claims.`);
    }
    const values = hasIdentity ? await readIdentity(reader, identity, issuer) : undefined;
    if (reader.issues.length > issuesBefore || choice === undefined) {
        return { kind: 'invalid' };
    }
    if (keys.length > 0) {
        return { kind: 'given', signer: { kind: 'keys', keys } };
    }
    return values === undefined
        ? { kind: 'publisher', choice, claims }
        : { kind: 'given', signer: { kind: 'identity', ...values, claims } };
}
/** Whom an organization has sign: who is named, else who can be looked up. */
function resolveOrganization(reader, choice, { identity, signers }, claims) {
    if (choice.kind !== 'chainguard-organization') {
        if (signers !== undefined) {
            reader.issues.push(`${reader.name('chainguard-signers')} has a meaning only with ${reader.name('publisher')} "chainguard-organization".`);
        }
        return choice;
    }
    if (identity === undefined && signers === undefined) {
        reader.issues.push(`${reader.name('publisher')} "chainguard-organization" needs to know who signs for the organization: give ${reader.name('chainguard-signers')}${reader.isStep ? `, or ${reader.name('chainguard-identity')} to look them up with` : ''}.`);
    }
    if (Object.keys(claims).length > 0) {
        reader.issues.push(`${reader.name('publisher')} "chainguard-organization" and ${claimInputs(reader)}: the signers of an organization are no workflows, so their certificates have no such claims.`);
    }
    return { kind: 'preset', preset: (0,publishers_publisher/* organizationPreset */.Tb)(signers) };
}
function readHalf(reader, exactName, exact) {
    const patternName = `${exactName}-regexp`;
    const pattern = reader.line(patternName);
    if (exact.some((value) => /\.[*+]|^\^|\$$/.test(value))) {
        reader.warnings.push(`${reader.name(exactName)} is compared exactly, but looks like a pattern; those go to ${reader.name(patternName)}.`);
    }
    if (exact.length > 0 && pattern !== undefined) {
        reader.issues.push(`${reader.name(exactName)} and ${reader.name(patternName)} are given: it is either exact values or a pattern.`);
    }
    return { exactName, patternName, exact, pattern };
}
function isGiven({ exact, pattern }) {
    return exact.length > 0 || pattern !== undefined;
}
async function readIdentity(reader, identity, issuer) {
    if (!isGiven(identity)) {
        reader.issues.push(`${reader.name('certificate-oidc-issuer')} says who vouches, not for whom: ${reader.name('certificate-identity')} (or ${reader.name('certificate-identity-regexp')}) is missing.`);
        await readValue(reader, issuer);
        return undefined;
    }
    const identityPolicy = await readValue(reader, identity);
    const issuerPolicy = isGiven(issuer) ? await readValue(reader, issuer) : defaultIssuer(reader, identity);
    return identityPolicy === undefined || issuerPolicy === undefined
        ? undefined
        : { identity: identityPolicy, issuer: issuerPolicy };
}
async function readValue(reader, half) {
    if (half.pattern === undefined) {
        return { kind: 'exact', values: [...new Set(half.exact)] };
    }
    const compiled = reader.take(half.patternName, half.pattern, await compilePattern(half.pattern));
    if (compiled?.acceptsUnrelated === true) {
        reader.insecure.push(`${half.patternName}: accepts unrelated identities`);
        reader.warnings.push(`${reader.name(half.patternName)} accepts identities that have nothing to do with each other, so strangers may sign; name the owner in it.`);
    }
    return compiled?.policy;
}
function defaultIssuer(reader, identity) {
    if (identity.exact.length > 0 && identity.exact.every((value) => value.startsWith('https://github.com/'))) {
        reader.notices.push(`${reader.name('certificate-oidc-issuer')} is not given; for identities of github.com it is ${signer/* GITHUB_ISSUER */.oX}.`);
        return { kind: 'exact', values: [signer/* GITHUB_ISSUER */.oX] };
    }
    reader.issues.push(`${reader.name('certificate-oidc-issuer')} (or ${reader.name('certificate-oidc-issuer-regexp')}) is missing: an identity means something only with the issuer that vouches for it; only exact identities that begin with https://github.com/ have a default.`);
    return undefined;
}
/** All of them together, in a message. */
function claimInputs(reader) {
    return reader.name('certificate-github-workflow-name').replace(/name$/, '…');
}
function readClaims(reader) {
    const given = CLAIM_INPUTS.flatMap(([name, claim]) => {
        const value = reader.line(name);
        return value === undefined ? [] : [[claim, value]];
    });
    return Object.fromEntries(given);
}
/** A PEM block is one item of the list although it has many lines. */
function readKeyItems(reader) {
    const items = [];
    let block = [];
    for (const line of reader.list('key')) {
        if (block.length > 0 || line.startsWith('-----BEGIN')) {
            block.push(line);
            if (line.includes('-----END')) {
                items.push({ kind: 'pem', text: block.join('\n') });
                block = [];
            }
        }
        else {
            items.push({ kind: 'path', text: line });
        }
    }
    return block.length > 0 ? [...items, { kind: 'pem', text: block.join('\n') }] : items;
}
async function readKeys(reader, items) {
    const keys = new Map();
    for (const { kind, text } of items) {
        const pem = kind === 'pem' ? text : await readKeyFile(reader, text);
        const read = pem === undefined ? undefined : reader.take('key', text, (0,policy_keys/* parsePublicKeys */.V)(pem));
        for (const key of read ?? []) {
            keys.set(key.fingerprint, key);
        }
    }
    return [...keys.values()];
}
async function readKeyFile(reader, path) {
    if (/^[a-z0-9]+:\/\//i.test(path)) {
        reader.refuse('key', path, 'it must be a public key in PEM or the path of a file with some, not a URL');
        return undefined;
    }
    if (/^[A-Za-z0-9+/=]{60,}$/.test(path)) {
        reader.issues.push(`${reader.name('key')}: a value (not shown) looks like the inside of a PEM block; give the whole block.`);
        return undefined;
    }
    return reader.file('key', path);
}
/** A UIDP: hexadecimal ids from the organization down (chainguard-dev/sdk `uidp`). */
const UIDP = /^[0-9a-f]{1,64}(?:\/[0-9a-f]{1,64}){1,8}$/;
const SIGNER = /^[0-9a-f]{1,64}\/[0-9a-f]{1,64}$/;
/** Reads who the workflow is for Chainguard, and who signs there. */
function readChainguardInputs(reader) {
    const rule = 'it must be a UIDP: lowercase hexadecimal ids with "/" between them, as `chainctl iam identities list` prints';
    const identity = reader.matching('chainguard-identity', UIDP, rule);
    const requested = [...new Set(reader.list('chainguard-signers'))];
    for (const signer of requested.filter((each) => !SIGNER.test(each))) {
        reader.refuse('chainguard-signers', signer, 'it must be a UIDP "<organization>/<id>" in lowercase hexadecimal, without https://issuer.enforce.dev/');
    }
    return { identity, signers: requested.length === 0 ? undefined : requested };
}

;// CONCATENATED MODULE: ./src/inputs/trust.ts
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/;
/** Reads where the trusted root comes from. `allowHttp` names the hosts that may be reached without TLS. */
function readTrustSource(reader, allowHttp) {
    const path = reader.path('trusted-root');
    const mirror = reader.text('tuf-mirror');
    const rootPath = reader.path('tuf-root');
    if (path !== undefined && (mirror !== undefined || rootPath !== undefined)) {
        reader.issues.push(`${reader.name('trusted-root')} and ${reader.name('tuf-mirror')} or ${reader.name('tuf-root')} are given: the trusted root comes from one place.`);
    }
    if (mirror !== undefined) {
        checkMirror(reader, mirror, allowHttp);
    }
    if (mirror !== undefined && rootPath === undefined) {
        reader.issues.push(`${reader.name('tuf-mirror')} is given without ${reader.name('tuf-root')}; a TUF repository is trusted only by a root of its own.`);
    }
    if (mirror === undefined && rootPath !== undefined) {
        reader.issues.push(`${reader.name('tuf-root')} is given without ${reader.name('tuf-mirror')}; the two belong together.`);
    }
    if (path !== undefined) {
        return { kind: 'file', path };
    }
    return mirror === undefined || rootPath === undefined ? { kind: 'public-good' } : { kind: 'tuf', mirror, rootPath };
}
/** Reads how the trusted root is used. */
function readTrustPolicy(reader) {
    const policy = {
        ignoreTlog: reader.boolean('insecure-ignore-tlog'),
        ignoreSct: reader.boolean('insecure-ignore-sct'),
        useSignedTimestamps: reader.boolean('use-signed-timestamps'),
    };
    if (policy.ignoreTlog) {
        weaken(reader, 'insecure-ignore-tlog', 'no transparency log shows that a signature was made, nor when');
    }
    if (policy.ignoreSct) {
        weaken(reader, 'insecure-ignore-sct', 'no log shows that a certificate was issued');
    }
    return policy;
}
function weaken(reader, name, effect) {
    reader.insecure.push(name);
    reader.warnings.push(`${reader.name(name)} is set: ${effect}.`);
}
function checkMirror(reader, mirror, allowHttp) {
    const url = URL.parse(mirror);
    const isHttp = url?.protocol === 'http:' && (LOOPBACK.test(url.hostname) || allowHttp.includes(url.host));
    if (url === null || (url.protocol !== 'https:' && !isHttp)) {
        reader.issues.push(`${reader.name('tuf-mirror')} must be an https URL (http only on loopback or for a host of ${reader.name('allow-http')}).`);
    }
    else if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        reader.issues.push(`${reader.name('tuf-mirror')} must be a URL without user name, password, query and fragment.`);
    }
}

// EXTERNAL MODULE: ./src/inputs/unknown.ts
var unknown = __nccwpck_require__(44883);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts













/** Reads and checks the inputs of a run that verifies images. Key files are read, the network is not used. */
async function readInputs(source, command = 'verify') {
    const reader = startReading(source, command);
    const output = readOutput(reader);
    const shard = readShard(reader);
    const lines = await readImageLines(reader);
    const chainguard = readChainguardInputs(reader);
    const signers = await readSignerChoice(reader, chainguard);
    const requests = readRequests(reader, lines, signers);
    const { images: compared, isAuto, gates } = await readBaseline(reader, requests);
    const platform = readPlatform(reader);
    const concurrency = reader.number('concurrency');
    const timeout = reader.duration('timeout');
    const registry = readRegistryInputs(reader, lines, output.githubToken);
    const githubAttestations = readGitHubAttestations(reader, requests);
    const authorities = await readAuthorities(reader);
    const trustSource = readTrustSource(reader, registry.allowHttp);
    const trustPolicy = readTrustPolicy(reader);
    const cache = reader.boolean('cache');
    if (reader.issues.length > 0) {
        return { output, shard, result: new errors/* ConfigError */.xL(reader.issues) };
    }
    const { insecure, warnings, notices } = reader;
    const images = imagesOfShard(reader, compared, shard);
    const result = {
        images,
        shard,
        listDigest: (0,list/* digestOfList */.oF)(requests.map(({ reference }) => reference)),
        inputsDigest: await digestOfInputs(reader, requests, {
            platform,
            trustSource,
            trustPolicy,
            chainguard,
            githubAttestations,
            authorities,
            insecure,
        }),
        automaticBaseline: isAuto ? { artifactName: output.artifactName } : undefined,
        gates,
        concurrency,
        platform,
        timeout,
        trustSource,
        trustPolicy,
        cache,
        registry,
        chainguard,
        githubAttestations,
        dependencySnapshot: output.dependencySnapshot,
        authorities,
        insecure,
        warnings,
        notices,
    };
    return { output, shard, result };
}
/** Reads and checks the inputs of a run that merges reports. */
function readMergeInputs(source) {
    const reader = startReading(source, 'merge');
    const output = readOutput(reader);
    const folder = reader.path('reports');
    if (!reader.isGiven('reports')) {
        reader.issues.push('reports is missing: give the folder with the report.json of every shard.');
    }
    const { issues, warnings } = reader;
    const result = folder === undefined || issues.length > 0 ? new errors/* ConfigError */.xL(issues) : { folder, warnings };
    return { output, shard: undefined, result };
}
/** The inputs with issues that showed elsewhere, e.g. of an output folder that cannot be made: these come first. */
function withIssues(result, issues) {
    if (issues.length === 0) {
        return result;
    }
    return new errors/* ConfigError */.xL([...issues, ...(result instanceof errors/* ConfigError */.xL ? result.issues : [])]);
}
function startReading(source, command) {
    const reader = new InputReader(source, command);
    const { issues, warnings } = (0,unknown/* findUnknownInputs */.d)(source.names(), command, source);
    reader.issues.push(...issues);
    reader.warnings.push(...warnings);
    return reader;
}
function readPlatform(reader) {
    const items = [...new Set(reader.list('platform'))];
    const alone = items.find((item) => item === 'all' || item === 'index');
    if (alone !== undefined) {
        if (items.length > 1) {
            reader.issues.push(`${reader.name('platform')}: "${alone}" stands alone, but there are other platforms beside it.`);
        }
        return { kind: alone };
    }
    const platforms = items.flatMap((item) => reader.take('platform', item, (0,platform/* parsePlatform */.FL)(item)) ?? []);
    return items.length === 0 ? { kind: 'all' } : { kind: 'named', platforms };
}


/***/ }),

/***/ 85541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ REMOVED_INPUTS),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   ak: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/** The headings below which people find inputs, in their order. */
const INPUT_GROUPS = [
    'What to verify',
    'Who may have signed',
    'Trust',
    'Where to look',
    'Compare with a baseline',
    'Many images',
    'What comes out',
];
const EVERYWHERE = ['verify', 'cli'];
const IN_WORKFLOWS = ['verify'];
const IN_ALL_WORKFLOWS = ['verify', 'merge'];
/** Certificates of keyless signing exist since 2021; a limit of more than a century is a slip. */
const AGES = { min: '1s', max: '36500d' };
/**
 * All inputs. From here come `action.yml`, `merge/action.yml` and the tables in the documentation (`npm run docs`), what
 * the reader reads, what is an unknown input, and which ones the digest of the inputs must cover.
 */
const INPUTS = {
    // --- What to verify
    image: {
        kind: 'list',
        group: 'What to verify',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Images to verify, one a line: `name`, `name:tag`, `name@sha256:…` or `name:tag@sha256:…` (then the tag must resolve to that digest). Blank lines and lines that begin with `#` are ignored, here and in every list. This input or `image-file` is needed.',
    },
    tag: {
        kind: 'text',
        group: 'What to verify',
        absent: '`latest`',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Tag for the images that name neither tag nor digest.',
    },
    platform: {
        kind: 'list',
        group: 'What to verify',
        absent: '`all`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'What must meet the requirements: `all` (every platform of the index), `index` (the index itself only), or a list of `os/arch[/variant]`.',
    },
    'predicate-type': {
        kind: 'list',
        group: 'What to verify',
        absent: '`sbom`, or what suits the publisher',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Attestations that must verify, a list of predicate type URIs or aliases (`spdxjson`, `cyclonedx`, `slsaprovenance1`, `slsaprovenance02`, `apko`, `vuln`, `openvex`, `link`, `custom`); or `sbom` (SPDX or CycloneDX), `all` (everything that verifies, at least one), `none`.',
    },
    'require-signature': {
        kind: 'boolean',
        group: 'What to verify',
        absent: '`true`, or what suits the publisher',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Whether an image signature must verify, beside the attestations.',
    },
    'signed-name': {
        kind: 'line',
        group: 'What to verify',
        absent: 'not compared, a warning where the last part differs',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'The name of the image that the signature itself must carry (its docker-reference).',
    },
    'max-age': {
        kind: 'duration',
        ...AGES,
        group: 'What to verify',
        absent: 'any age',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'How old signature and attestations may be at most, by their trusted time (`30d`; a number with `s`, `m`, `h` or `d`). An older one does not meet its requirement.',
    },
    'min-age': {
        kind: 'duration',
        ...AGES,
        group: 'What to verify',
        absent: 'any age',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'How old they must be at least (`2d`), so that a malicious build has had time to be noticed.',
    },
    timeout: {
        kind: 'duration',
        min: '1s',
        max: '24h',
        group: 'What to verify',
        default: '5m',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Time for one image, a number with `s`, `m`, `h` or `d`, from `1s` to `24h`.',
    },
    // --- Who may have signed
    'certificate-identity': {
        kind: 'list',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Exact certificate identities (SAN) that may have signed, a list. Needs an issuer, unless all begin with `https://github.com/`.',
    },
    'certificate-identity-regexp': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'RE2 pattern that must match the whole certificate identity; instead of `certificate-identity`.',
    },
    'certificate-oidc-issuer': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '`https://token.actions.githubusercontent.com` where every `certificate-identity` begins with `https://github.com/`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Exact issuer that vouches for the identity.',
    },
    'certificate-oidc-issuer-regexp': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'RE2 pattern that must match the whole issuer; instead of `certificate-oidc-issuer`.',
    },
    'certificate-github-workflow-repository': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Repository `owner/name` of the calling workflow that the certificate must name.',
    },
    'certificate-github-workflow-ref': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Git ref that the certificate must name, e.g. `refs/heads/main`.',
    },
    'certificate-github-workflow-name': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Name of the workflow that the certificate must have.',
    },
    'certificate-github-workflow-trigger': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Event that the certificate must name, e.g. `push`.',
    },
    'certificate-github-workflow-sha': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Commit that the certificate must name.',
    },
    key: {
        kind: 'list',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Public keys in PEM (ECDSA, RSA, Ed25519), or paths of files that hold some; any one of them may have signed. Instead of identities and a publisher.',
    },
    publisher: {
        kind: 'text',
        group: 'Who may have signed',
        absent: '`auto`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers` or `chainguard-identity`), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `auto` (by the reference, when no identity and no key is given), `none`.",
        inTerminal: "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers`), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `auto` (by the reference, when no identity and no key is given), `none`.",
    },
    'chainguard-signers': {
        kind: 'list',
        group: 'Who may have signed',
        absent: 'looked up with `chainguard-identity`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` a line.',
        inTerminal: 'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` each.',
        absentInTerminal: '',
    },
    // --- Trust
    'trusted-root': {
        kind: 'path',
        group: 'Trust',
        absent: 'public-good Sigstore, by TUF',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of a `trusted_root.json`; then nothing is fetched for trust.',
    },
    'tuf-mirror': {
        kind: 'text',
        group: 'Trust',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'URL of another TUF repository (private Sigstore); needs `tuf-root`.',
    },
    'tuf-root': {
        kind: 'path',
        group: 'Trust',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of the root metadata of that TUF repository; needs `tuf-mirror`.',
    },
    cache: {
        kind: 'boolean',
        group: 'Trust',
        default: 'true',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Whether TUF metadata is kept in the tool cache of the runner and in the Actions cache, for fewer requests and for times when the TUF host cannot be reached. It is verified anew in each run.',
        inTerminal: 'Whether TUF metadata is stored in the cache folder of the user, for fewer requests and for times when the TUF host cannot be reached. It is verified anew in each run.',
    },
    'use-signed-timestamps': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Require an RFC 3161 time stamp.',
    },
    'insecure-ignore-tlog': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Do without transparency logs and their times. The run warns of it, and the report lists it.',
        inTerminal: 'Do without transparency logs and their times. A warning is printed, and the report lists it.',
    },
    'insecure-ignore-sct': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Do without the proof that a certificate was logged. The run warns of it, and the report lists it.',
        inTerminal: 'Do without the proof that a certificate was logged. A warning is printed, and the report lists it.',
    },
    // --- Where to look
    registry: {
        kind: 'text',
        group: 'Where to look',
        absent: 'the registry that all lines of `image` share',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else.',
        inTerminal: 'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Without it, the registry that all images share.',
        absentInTerminal: '',
    },
    'registry-username': {
        kind: 'secret',
        group: 'Where to look',
        absent: '',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'User name for the registry; needs `registry-password`.',
    },
    'registry-password': {
        kind: 'secret',
        group: 'Where to look',
        absent: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, `chainguard-identity` for cgr.dev, or anonymous',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Password or token for the registry; needs `registry-username`.',
        inTerminal: 'Password or token for the registry; needs `registry-username`. Other users of the machine may see it in the list of processes: prefer `docker login`, or `--registry-password-stdin`.',
        absentInTerminal: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, or anonymous',
    },
    'github-token': {
        kind: 'token',
        group: 'Where to look',
        absent: 'the token of the job',
        expression: '${{ github.token }}',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Token for the GitHub API and for ghcr.io.',
        inTerminal: 'Token for the GitHub API and for ghcr.io.',
        absentInTerminal: '`GH_TOKEN` or `GITHUB_TOKEN`',
    },
    'chainguard-identity': {
        kind: 'text',
        group: 'Where to look',
        absent: '',
        decides: true,
        appliesTo: IN_WORKFLOWS,
        description: 'UIDP (id, as `chainctl iam identities list` prints it) of a Chainguard identity that this workflow may assume, for images of an organization on cgr.dev: a login by the OIDC token of the job (`permissions: id-token: write`), without chainctl and without a secret.',
    },
    'signature-repository': {
        kind: 'list',
        group: 'Where to look',
        absent: "the image's own",
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Other repositories that hold signatures and attestations (as `COSIGN_REPOSITORY`), a list; or `PREFIX=PREFIX`, e.g. `mirror.example/chainguard=cgr.dev/chainguard`: images below the first have their evidence below the second.',
    },
    'github-attestations': {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'Where to look',
        default: 'auto',
        decides: true,
        appliesTo: EVERYWHERE,
        description: "Whether GitHub's attestations API is asked for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`. Private repositories need `permissions: attestations: read`.",
        inTerminal: "Whether GitHub's attestations API is queried for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`.",
    },
    'retry-missing-for': {
        kind: 'duration',
        min: '0s',
        max: '1h',
        group: 'Where to look',
        default: '0s',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'How long to look again where no evidence at all was found, for registries that are slow to show what was just pushed: a number with `s`, `m` or `h`, up to `1h`.',
    },
    'allow-http': {
        kind: 'list',
        group: 'Where to look',
        absent: 'none',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Registries, `host` or `host:port`, that are reached by HTTP only, a list. Listed in the report as insecure. Loopback addresses are reached by HTTP without it.',
    },
    'ca-certificates': {
        kind: 'path',
        group: 'Where to look',
        absent: 'none',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of a PEM file with certificate authorities to trust for TLS beside the usual ones: of a private registry, or of a proxy that opens TLS.',
    },
    // --- Compare with a baseline
    baseline: {
        kind: 'list',
        group: 'Compare with a baseline',
        absent: 'none',
        // what is verified against it is the change, never the image
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'What the images are compared with, each verified anew: image references, one a line; the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`); or `auto`, in runs of a pull request the report of the last successful run of this workflow on the base branch (needs `permissions: actions: read`). See `docs/changes.md`.',
        inTerminal: 'What the images are compared with, each verified anew: image references; or the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`).',
    },
    'fail-on-change': {
        kind: 'list',
        group: 'Compare with a baseline',
        absent: 'none',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Changes since the `baseline` that fail the step, although the image is verified; one a line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
        inTerminal: 'Changes since the `baseline` that are not accepted, although the image is verified: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, platform.',
    },
    // --- Many images
    'image-file': {
        kind: 'path',
        group: 'Many images',
        absent: 'none',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of a file that names images, beside or in place of `image`: one a line as there, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
        inTerminal: 'Path of a file that names images, beside or in place of arguments: one a line, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
    },
    shard: {
        kind: 'text',
        group: 'Many images',
        absent: 'the whole list',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`, for a list that is spread over several jobs; the sub-action `merge/` puts their reports together. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
        inTerminal: 'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
    },
    concurrency: {
        kind: 'number',
        min: 1,
        max: 64,
        group: 'Many images',
        // each image has some ten requests open at its widest
        default: '8',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'How many images are worked on side by side, from `1` to `64`; images of several registries in turn. Whatever it is, one registry gets at most 32 requests at once, and fewer after it answered 429.',
    },
    reports: {
        kind: 'path',
        group: 'Many images',
        absent: '',
        isRequired: true,
        decides: false,
        appliesTo: ['merge'],
        description: 'Folder with the `report.json` of every shard of a list, in folders of any names. They are put together to one report, one summary and one exit code; nothing is verified anew.',
    },
    // --- What comes out
    'output-directory': {
        kind: 'path',
        group: 'What comes out',
        absent: 'a new folder under `RUNNER_TEMP`',
        decides: false,
        appliesTo: ['verify', 'merge', 'cli'],
        description: 'Folder for the files; a relative path starts at the workspace.',
        inTerminal: 'Folder for the files: verified predicates, report.json, summary.md. Without it nothing is written.',
        absentInTerminal: '',
    },
    artifact: {
        kind: 'enum',
        values: ['single', 'per-image', 'per-file', 'none'],
        group: 'What comes out',
        default: 'single',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'How the files become artifacts of the workflow run: `single` (all in one), `per-image` (one for each image, and one for report and summary), `per-file` (each file as it is, not zipped) or `none`. Where they would be more than 100, it is one with all files, and a warning.',
        inMerge: 'How report and summary become artifacts of the workflow run: `single` or `per-image` (both in one), `per-file` (each as it is, not zipped) or `none`.',
    },
    'artifact-name': {
        kind: 'text',
        group: 'What comes out',
        absent: '`image-provenance-`, name and digest of the (first) image if there is one, and random digits',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Name of the artifact; with `per-image` and `per-file` names begin with it, and it has at most 60 characters.',
    },
    'retention-days': {
        kind: 'number',
        min: 1,
        // of private repositories; artifacts of public ones stay for 90 days at most
        max: 400,
        group: 'What comes out',
        absent: 'what the repository says',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Days that artifacts are kept, from `1` to `400`, and at most what the repository allows.',
    },
    'job-summary': {
        kind: 'boolean',
        group: 'What comes out',
        default: 'true',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Whether to write the job summary.',
    },
    comment: {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'What comes out',
        default: 'false',
        decides: false,
        appliesTo: IN_WORKFLOWS,
        description: 'Whether to write a comment to the pull request, one that later runs update: `auto` (in runs of `pull_request` and `pull_request_target`, silently nowhere else), `true` (the same, and a notice elsewhere) or `false`. Needs `permissions: pull-requests: write`.',
    },
    'comment-name': {
        kind: 'text',
        group: 'What comes out',
        absent: 'nothing: one for workflow, job and step',
        decides: false,
        appliesTo: IN_WORKFLOWS,
        description: 'What the comment is called, so that legs of a matrix and calls of one reusable workflow have a comment each.',
    },
    'dependency-snapshot': {
        kind: 'boolean',
        group: 'What comes out',
        default: 'false',
        decides: false,
        appliesTo: IN_WORKFLOWS,
        description: 'Whether to submit the packages of the verified SBOMs of verified images to the dependency graph of the repository (`true` or `false`). Needs `permissions: contents: write`.',
    },
    enforce: {
        kind: 'boolean',
        group: 'What comes out',
        default: 'true',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Whether the step fails when an image is not verified, or is refused by `fail-on-change`. With `false` (an audit) these are warnings, and it fails only for faulty inputs, where the trusted root cannot be loaded, or for an image that could not be judged.',
        inMerge: 'Whether the step fails when an image is not verified; the same as in the shards. With `false` (an audit) it fails only for faulty inputs and reports, for an image that could not be judged, or where a shard was canceled.',
    },
};
/** The inputs of a command by name, in the order in which people read them. */
function inputsOf(command) {
    const all = Object.entries(INPUTS);
    return all.filter(([, { appliesTo }]) => appliesTo.includes(command));
}
/** How people write an input: its name in a workflow, a flag of the command line. Images are its arguments. */
function inputName(command, name) {
    if (command !== 'cli') {
        return name;
    }
    return name === 'image' ? 'IMAGE' : `--${name}`;
}
/** Inputs that were removed, and what replaces them. */
const REMOVED_INPUTS = {
    'upload-artifact': 'artifact: none replaces upload-artifact: false',
    'merge-reports': 'the sub-action merge/ replaces it, and takes the folder as its input reports',
};


/***/ }),

/***/ 44883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   d: () => (/* binding */ findUnknownInputs)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85541);


/** So many unknown inputs are reported one by one; the rest is counted. */
const MAX_UNKNOWN = 20;
/**
 * How the runner writes the name of an input into a variable, after `INPUT_`: in upper case, with `_` for spaces
 * (actions/runner, `NodeScriptActionHandler`).
 */
function variableOf(name) {
    return name.toUpperCase().replaceAll(' ', '_');
}
/**
 * Finds the inputs that a command does not have: a limit whose name has a typo would pass everything. Runners that pass
 * inputs of a composite action on to its steps may give some that are not meant for this one; there a name that is near
 * to one of this command's is an issue, and any other a warning.
 * @param given as the runner writes them
 */
function findUnknownInputs(given, command, { isLeaky }) {
    const names = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command).map(([name]) => name);
    const known = new Set(names.map(variableOf));
    const issues = [];
    const warnings = [];
    for (const variable of given.filter((each) => !known.has(each)).toSorted()) {
        const name = variable.toLowerCase();
        const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(name, names);
        const isIssue = !isLeaky || nearest !== undefined;
        (isIssue ? issues : warnings).push(describe(name, command, nearest));
    }
    return { issues: bounded(issues), warnings: bounded(warnings) };
}
function describe(name, command, nearest) {
    if (command === 'cli') {
        return describeFlag(name, nearest);
    }
    const removed = Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju, name) ? _table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju[name] : undefined;
    if (removed !== undefined) {
        return `${name} is no input any more: ${removed}.`;
    }
    if (Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, name)) {
        return command === 'merge'
            ? `${name} is no input of merge/, which puts reports of earlier jobs together and verifies nothing, so that it would decide nothing.`
            : `${name} is an input of the sub-action merge/ only, which puts reports together.`;
    }
    const end = nearest === undefined ? '.' : `; did you mean "${nearest}"?`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no input of ${command === 'merge' ? 'merge/' : 'this action'}${end}`;
}
function describeFlag(name, nearest) {
    if (Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, name) || Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju, name)) {
        return `--${name} is no flag: it has a meaning in workflows only.`;
    }
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`--${name}`)} is no flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
}
function bounded(messages) {
    const rest = messages.length - MAX_UNKNOWN;
    return rest > 0 ? [...messages.slice(0, MAX_UNKNOWN), `${rest} more inputs are unknown.`] : messages;
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonError),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);

/** Untrusted bytes that are not JSON, or JSON that is refused; the message gives the reason. */
class JsonError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'JsonError';
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Parses bytes as JSON (RFC 8259), the only parser for what a registry or a signer wrote. Refused beyond
 * the grammar: bytes that are not UTF-8, a byte order mark, a member name that occurs twice in an object (two
 * readers could take different ones) or that has a backslash in it, and more nesting or values than the bounds.
 * @throws JsonError
 */
function parseJson(bytes) {
    const text = decode(bytes);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // first, since it costs less than the values it can refuse
    const members = scan(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new JsonError('not valid JSON', { cause });
    }
    return {
        value,
        member: (name) => {
            const span = members.get(name);
            if (span === undefined) {
                return undefined;
            }
            const start = Buffer.byteLength(text.slice(0, span.start));
            return trim(buffer.subarray(start, start + Buffer.byteLength(text.slice(span.start, span.end))));
        },
    };
}
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch (cause) {
        throw new JsonError('not valid UTF-8', { cause });
    }
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/**
 * One pass over the text, which need not be JSON: enforces the bounds, and returns the spans of the outermost
 * object's members, which mean something only when the text is JSON.
 */
function scan(text) {
    const members = new Map();
    const open = [];
    let outermost = '';
    let start = 0;
    let values = 0;
    const endMember = (end) => {
        if (open.length === 1 && open[0]?.names !== undefined && start > 0) {
            members.set(outermost, { start, end });
            start = 0;
        }
    };
    for (let at = 0; at < text.length; at++) {
        const container = open.at(-1);
        switch (text.charCodeAt(at)) {
            case QUOTE: {
                const end = endOfString(text, at);
                if (container?.atName === true) {
                    const name = nameAt(text.slice(at, end + 1));
                    if (container.names?.has(name) === true) {
                        throw new JsonError(`the member ${JSON.stringify(name.slice(0, 100))} occurs twice in one object`);
                    }
                    if (name.includes('\\')) {
                        // V8 then takes escaped names for this one (nodejs/node#63785), so it must never come to read it
                        throw new JsonError(`the member name ${JSON.stringify(name.slice(0, 100))} has a backslash in it`);
                    }
                    container.names?.add(name);
                    container.atName = false;
                    if (open.length === 1) {
                        outermost = name;
                    }
                }
                at = end;
                break;
            }
            case OPEN_OBJECT:
                open.push({ names: new Set(), atName: true });
                break;
            case OPEN_ARRAY:
                open.push({ names: undefined, atName: false });
                break;
            case COLON:
                if (open.length === 1) {
                    start = at + 1;
                }
                break;
            case COMMA:
                values++;
                endMember(at);
                if (container?.names !== undefined) {
                    container.atName = true;
                }
                break;
            case CLOSE_OBJECT:
            case CLOSE_ARRAY:
                endMember(at);
                open.pop();
                break;
            default:
                break;
        }
        if (values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonValues) {
            throw new JsonError(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonValues} values`);
        }
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth) {
            throw new JsonError(`nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth}`);
        }
    }
    return members;
}
function endOfString(text, start) {
    let at = start + 1;
    for (let code = text.charCodeAt(at); at < text.length && code !== QUOTE; code = text.charCodeAt(at)) {
        at += code === BACKSLASH ? 2 : 1;
    }
    return at;
}
/** Names are compared as read, so that an escaped spelling is the same name. */
function nameAt(quoted) {
    if (!quoted.includes('\\')) {
        return quoted.slice(1, -1);
    }
    try {
        return String(JSON.parse(quoted));
    }
    catch (cause) {
        throw new JsonError('not valid JSON', { cause });
    }
}
function trim(bytes) {
    const isSpace = (byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
    let start = 0;
    let end = bytes.length;
    while (start < end && isSpace(bytes[start])) {
        start++;
    }
    while (end > start && isSpace(bytes[end - 1])) {
        end--;
    }
    return bytes.subarray(start, end);
}


/***/ }),

/***/ 30351:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Every bound of what a registry, a signer or an input can make this program do, each with its reason. Reaching one
 * of a list (referrers, layers, pages, entries) is an error of the image that names it; of one listed item, that
 * candidate is rejected; an input is invalid. Nothing is ever cut silently. (What people are shown is bounded where
 * it is rendered.)
 */
const LIMITS = {
    // --- JSON, wherever it comes from
    /** nesting: genuine SBOMs and provenance stay below 20, and recursion in readers has a bound */
    jsonDepth: 100,
    /** values of one text: an SBOM of 48 MiB at 24 bytes a value; objects in memory cost many times their text */
    jsonValues: 2_000_000,
    // --- registry: bytes
    /** a manifest, index or page of referrers: what registries must accept at most (distribution specification, "Pushing Manifests") */
    manifestBytes: 4 * 1024 * 1024,
    /** a blob: an SBOM of 48 MiB in the base64 of its envelope; all of it is held in memory. Nothing is decompressed */
    blobBytes: 64 * 1024 * 1024,
    /** everything of one image together: eight platforms with three SBOMs of 20 MB each, all held until it is verified */
    imageBytes: 512 * 1024 * 1024,
    /** of all images under way, below which another one starts: a runner has 7 GB, and memory use is about twice this */
    bytesUnderWay: 64 * 1024 * 1024,
    /** a response of a token service: tokens must fit into a header */
    tokenBytes: 256 * 1024,
    /** an error's body that is read for its message */
    errorBytes: 64 * 1024,
    /** characters of a password from the standard input: keys of service accounts have some thousands */
    passwordLength: 64 * 1024,
    /** characters of a registry's own message that are repeated to people */
    errorText: 300,
    /** the output of a credential helper: user and secret, as long as the response of a token service */
    helperBytes: 256 * 1024,
    // --- registry: numbers
    /** entries of an index: images have a few dozen platforms; each entry costs four requests */
    indexEntries: 200,
    /** entries of any list in a manifest that are looked at, so that the bounds below apply to real entries, not to noise */
    listedEntries: 10_000,
    /** referrers of one digest: as many as layers of a cosign tag */
    referrers: 1000,
    /** pages of one list of referrers: registries put 100 and more on a page */
    pages: 50,
    /** layers of one `.sig` or `.att` tag: cosign's own bound (GHSA-vfp6-jrw2-99g9) */
    layers: 1000,
    // --- registry: requests
    /** redirects of one request: registries use one, or two behind a mirror */
    redirects: 5,
    /** tries of one request in all */
    tries: 3,
    /** new logins for one request: after a challenge, an expiry, a refused github-token, and another challenge */
    renewals: 4,
    /** open at one time to one host: enough for the platforms of an image at once, few enough for a registry */
    openRequests: 32,
    /** milliseconds for one image, by default: hundreds of requests to a slow registry */
    imageTime: 300_000,
    /** milliseconds for one request and its body */
    requestTime: 60_000,
    /** milliseconds for a credential helper: some call a cloud, none prompts a person */
    helperTime: 30_000,
    /** milliseconds for each request of a login that several images wait for */
    loginTime: 60_000,
    /** milliseconds before missing evidence is searched for again; doubled each time, up to the second */
    firstLook: 1000,
    longestLook: 15_000,
    // --- GitHub's attestations API
    /** milliseconds for all of it where it is optional: an unreachable API must not use up an image's time */
    secondLook: 30_000,
    /** pages of the attestations of one digest, a hundred on each: as many as referrers */
    attestationPages: 10,
    /** attestations of one digest below one path: as above */
    attestations: 1000,
    /** a page with its bundles: GitHub stores larger ones elsewhere, and gives their URLs */
    attestationPageBytes: 64 * 1024 * 1024,
    /** a bundle that is stored elsewhere, as it arrives; unpacked it may be as long as a blob */
    packedBundleBytes: 32 * 1024 * 1024,
    // --- evidence
    /** candidates of an image and its platforms together: each costs a signature check, and a line of the report */
    candidates: 5000,
    /** bytes of a certificate: genuine ones have two kB, and their text is shown */
    certificateBytes: 64 * 1024,
    /** log entries of one bundle: sigstore-go's bound (GHSA-cq38-jh5f-37mq) */
    logEntries: 32,
    /** RFC 3161 time stamps of one bundle: as above */
    timestamps: 32,
    /** subjects of one statement: as above */
    subjects: 1024,
    /** digests of one subject: as above */
    digestsOfSubject: 32,
    /** characters of the reason of a rejection; parts of it are untrusted text */
    rejectionText: 1000,
    /** characters of a predicate type: a URI; longer ones would break every table */
    predicateType: 512,
    // --- comparison with baselines
    /** changes of packages that a run holds: ten images with all of 5,000 packages changed */
    packageChanges: 50_000,
    /** versions and licenses of one changed package that are listed: images have a handful */
    listedOfChange: 100,
    /** added or removed licenses of a platform that are listed: the largest images have some hundred */
    changedLicenses: 1000,
    /** milliseconds for finding the report of the last run on the base branch (`baseline: auto`) */
    baselineTime: 30_000,
    /** bytes of a response of the API: a page of runs or artifacts has some 300 kB */
    runPageBytes: 4 * 1024 * 1024,
    /** bytes of an artifact that a report is looked for in; all of it is held in memory */
    artifactBytes: 64 * 1024 * 1024,
    /** pages of runs, fifty on each: anybody can add to them by pull requests from a branch of that name */
    runPages: 10,
    /** runs on the base branch, newest first, whose artifacts are searched for a report */
    earlierRuns: 5,
    /** artifacts of one run: a matrix has a report in each */
    earlierArtifacts: 20,
    /** bytes of its reports together: all are held in memory; that of some thousand images has 50 MB */
    earlierReportBytes: 128 * 1024 * 1024,
    // --- inputs
    /** characters of an image reference: twice the longest name, with room for host, tag and digest */
    reference: 1000,
    /** bytes of an image file: the report of some thousand images has 50 MB */
    imageFileBytes: 64 * 1024 * 1024,
    /** images that it names: an hour and more of work; larger audits are several runs */
    imageFileNames: 20_000,
    /** shards of a list: the jobs that a matrix of GitHub may have */
    shards: 256,
    /** characters of a pattern; genuine ones stay far below */
    pattern: 1000,
    /** characters of a value that a pattern is matched with */
    matchedValue: 4096,
    /** characters of a text that is read as keys: a 16384-bit RSA key takes about 3,000 */
    keys: 100_000,
    /** characters of a file of certificate authorities: all that browsers trust take about 250,000 */
    authorities: 2_000_000,
    /** bytes of a trusted root: the public-good one has 7 kB, one with a hundred logs would have 50 */
    trustedRootBytes: 4 * 1024 * 1024,
    // --- reports that are merged
    /** bytes of one: that of some thousand images has 50 MB, and only one is held at a time */
    reportBytes: 64 * 1024 * 1024,
    /** folders inside each other below the one that is given: an artifact a folder, and room for one more */
    reportDepth: 5,
    /** names of files and folders that are looked at: an audit's attestations may lie beside its reports */
    reportEntries: 500_000,
    // --- TUF metadata between runs
    /** bytes of what is stored of one repository, in base64: the public-good one has 60 kB, and 10 more with each root */
    storedBytes: 4 * 1024 * 1024,
    /** milliseconds for reading it from the Actions cache; the host of the repository is queried afterwards */
    restoreTime: 3000,
    /** milliseconds for writing it, when all else is done */
    saveTime: 5000,
    // --- comment of a pull request
    /** milliseconds for all of it: it comes before the upload, and people wait for the job to end */
    commentTime: 20_000,
    /** pages of comments, a hundred on each: a pull request has at most 2,500 */
    commentPages: 30,
    /** a page of them: a hundred of 65,536 characters, in UTF-8 and JSON */
    commentPageBytes: 32 * 1024 * 1024,
    /** the payload of an event: GitHub's are up to 25 MB */
    eventBytes: 32 * 1024 * 1024,
    // --- dependency snapshots
    /** packages of one SBOM that are submitted: the largest images have some thousand */
    snapshotPackages: 20_000,
    /** bytes of a snapshot: that many packages at 400 bytes each; GitHub documents no bound */
    snapshotBytes: 8 * 1024 * 1024,
    /** bytes of the package URLs of all images of a run, packed: 5,000 packages take some 60 kB */
    packageUrlBytes: 64 * 1024 * 1024,
    /** snapshots of one run: GitHub allows at most 80 writes a minute, and 500 an hour, of a token (docs.github.com, "Rate limits for the REST API") */
    snapshots: 200,
    /** milliseconds for the submission of a snapshot, and more for each further one: people wait for the job to end */
    snapshotTime: 20_000,
    furtherSnapshotTime: 750,
    /** a response to a snapshot: a few hundred bytes */
    snapshotResponseBytes: 64 * 1024,
    // --- output
    /** milliseconds for the upload of the artifact: the client library alone retries for half a minute */
    uploadTime: 10_000,
    /** milliseconds more for each further artifact, side by side: the three requests of one take about a second */
    furtherUploadTime: 500,
    /** milliseconds for a look whether the artifact service can be reached at all */
    lookTime: 3000,
    /** artifacts of one step: the service takes 500 of a job, and other steps have some too */
    artifacts: 100,
    /** uploads side by side */
    uploadsAtOnce: 4,
};


/***/ }),

/***/ 34671:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ deployable),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   qM: () => (/* binding */ nameOfImage)
/* harmony export */ });
/* harmony import */ var _difference_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8810);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);


/** Whether an image is what it must be. */
function isVerified(image) {
    return image.kind === 'checked' && image.verdict.verified;
}
/** Whether an image is what it must be, and no change of it is one that fails the step. */
function isAccepted(image) {
    return isVerified(image) && (image.comparison === undefined || !(0,_difference_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .failsGate */ .F)(image.comparison));
}
/** The normalized name of an image, `registry/path`. */
function nameOfImage({ request }) {
    return (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(request.reference.repository);
}
/** `name@digest` of the covered digest; empty without one. */
function deployable(image) {
    return image.verdict.digest === undefined ? '' : `${nameOfImage(image)}@${image.verdict.digest}`;
}


/***/ }),

/***/ 25466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** A valid text, as its value. */
function parsed(value) {
    return { kind: 'value', value };
}
/** An invalid text, and why. */
function invalid(reason) {
    return { kind: 'invalid', issue: reason };
}


/***/ }),

/***/ 66557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ organizationSigner),
/* harmony export */   Tb: () => (/* binding */ organizationPreset),
/* harmony export */   aQ: () => (/* binding */ parsePublisher),
/* harmony export */   hK: () => (/* binding */ presetFor)
/* harmony export */ });
/* unused harmony export publisher */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28281);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(61842);




const PUBLISHERS = [
    'auto',
    'chainguard',
    'chainguard-private',
    'chainguard-organization',
    'github:OWNER/REPO[/.github/workflows/FILE][@REF]',
    'none',
];
const CHAINGUARD_ORGANIZATION = 'chainguard-organization';
const CHAINGUARD_ISSUER = 'https://issuer.enforce.dev';
/** What Chainguard attaches, and where: the SBOM of an index lists images, not packages. */
const CHAINGUARD_PUBLISHES = {
    requireSignature: true,
    predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
    level: 'platform',
};
const CHAINGUARD = chainguardPreset('chainguard', 'images');
const CHAINGUARD_PRIVATE = chainguardPreset('chainguard-private', 'images-private');
/**
 * `OWNER/REPO[/.github/workflows/FILE][@REF]`, as GitHub writes them; REF in full. Owners of managed users have an
 * underscore in their names.
 */
const GITHUB = /^github:(?<repository>[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}(?:[/@]|$))[A-Za-z0-9._-]{1,100})(?:\/(?<file>\.github\/workflows\/[^/@\s\p{C}]{1,200}\.ya?ml))?(?:@(?<ref>refs\/[^\s\p{C}]{1,255}))?$/u;
/** Reads the input `publisher`. */
function parsePublisher(text) {
    switch (text) {
        case 'auto':
        case 'none':
        case CHAINGUARD_ORGANIZATION:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: text });
        case CHAINGUARD.name:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'preset', preset: CHAINGUARD });
        case CHAINGUARD_PRIVATE.name:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'preset', preset: CHAINGUARD_PRIVATE });
        default:
            return text.startsWith('github:') ? parseGitHub(text) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(describeUnknown(text));
    }
}
/**
 * Options for the images of a publisher: `chainguard`, `chainguard-private`, or
 * `github:OWNER/REPO[/.github/workflows/FILE][@REF]`.
 * @throws TypeError for any other text
 */
function publisher(name) {
    const choice = parsePublisher(name);
    if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
        const reason = choice.kind === 'invalid' ? choice.issue : 'it names no signers by itself';
        throw new TypeError(`${JSON.stringify(name)} is no publisher: ${reason}`);
    }
    const { signer, requireSignature: signature, predicateTypes, level } = choice.value.preset;
    return { signer, requirements: { signature, predicateTypes, level } };
}
/** The preset that `publisher: auto` takes for a repository: only where registry and first component are exact. */
function presetFor({ registry, path }) {
    const [first, ...rest] = path.split('/');
    if (registry !== 'cgr.dev' || rest.length === 0) {
        return undefined;
    }
    return [CHAINGUARD, CHAINGUARD_PRIVATE].find(({ name }) => name === first);
}
function describeUnknown(text) {
    const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(text, ['chainguard', 'chainguard-private', CHAINGUARD_ORGANIZATION, 'auto', 'none']);
    return (`it must be one of ${PUBLISHERS.map((name) => `"${name}"`).join(', ')}` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** Chainguard signs with the release workflow of its image repositories (edu.chainguard.dev, "Verifying Chainguard Containers"). */
function chainguardPreset(name, repository) {
    const workflow = `https://github.com/chainguard-images/${repository}/.github/workflows/release.yaml@refs/heads/main`;
    return {
        name,
        signer: { kind: 'identity', identity: exactly(workflow), issuer: exactly(_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX), claims: {} },
        ...CHAINGUARD_PUBLISHES,
        discoversSigners: false,
    };
}
/**
 * Images of a Chainguard organization are signed by two of its services, each an identity of the organization
 * (edu.chainguard.dev, "Verifying Chainguard Containers"), given by their UIDPs.
 * @param signers undefined where the publisher's API is to be queried for them
 */
function organizationPreset(signers) {
    return {
        name: CHAINGUARD_ORGANIZATION,
        signer: organizationSigner(signers ?? []),
        ...CHAINGUARD_PUBLISHES,
        discoversSigners: signers === undefined,
    };
}
/** Who signs as one of these services; of none, nobody. */
function organizationSigner(uidps) {
    const values = uidps.map((uidp) => `${CHAINGUARD_ISSUER}/${uidp}`);
    return { kind: 'identity', identity: { kind: 'exact', values }, issuer: exactly(CHAINGUARD_ISSUER), claims: {} };
}
/**
 * Images of a repository's own workflows, with what `actions/attest-build-provenance` makes: provenance of the index.
 * The identity (the workflow, which may be a reusable one) and the source repository must both be of the repository. A
 * REF without FILE is about the source: a workflow file of `main` can be called from any branch, so the end of the
 * identity would not show what was built.
 */
function parseGitHub(name) {
    const { repository, file, ref } = GITHUB.exec(name)?.groups ?? {};
    if (repository === undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('it must be "github:OWNER/REPO", "github:OWNER/REPO/.github/workflows/FILE.yml", and may end in "@" and a full ref like "refs/heads/main"');
    }
    const uri = `https://github.com/${repository}`;
    const signer = {
        kind: 'identity',
        identity: identityOf(uri, file, ref),
        issuer: exactly(_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX),
        claims: {
            sourceRepositoryUri: uri,
            ...(file === undefined && ref !== undefined ? { sourceRepositoryRef: ref } : {}),
        },
    };
    const predicateTypes = [
        { kind: 'type', requested: _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us, uri: _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us },
    ];
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({
        kind: 'preset',
        preset: { name, signer, requireSignature: false, predicateTypes, level: 'index', discoversSigners: false },
    });
}
function identityOf(uri, file, ref) {
    if (file === undefined) {
        return { kind: 'below', prefix: `${uri}/` };
    }
    return ref === undefined ? { kind: 'below', prefix: `${uri}/${file}@` } : exactly(`${uri}/${file}@${ref}`);
}
function exactly(value) {
    return { kind: 'exact', values: [value] };
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ IN_TERMINAL),
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   _$: () => (/* binding */ IN_WORKFLOW),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68589);

/** Who reads the run of a workflow: inputs stand in the YAML of its step. */
const IN_WORKFLOW = {
    surface: 'workflow',
    input: _hints_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F,
    paste: (name, [first = '', ...others]) => others.length === 0 ? [`${name}: ${first}`] : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};
/** Who runs the command line: inputs are its flags. */
const IN_TERMINAL = {
    surface: 'terminal',
    input: (name) => `\`--${name}\``,
    // some shells read a `?` as a pattern
    paste: (name, values) => values.map((value) => `--${name}=${value.includes('?') ? `'${value}'` : value}`),
};
/** An input with its value, within a sentence. */
function setting({ paste }, name, value) {
    return `\`${paste(name, [value]).join(' ')}\``;
}
/** An input within a sentence or a line that marks no code. */
function bare({ input }, name) {
    return input(name).replaceAll('`', '');
}
/** What to do about an error; without advice the inputs are wrong. */
function adviceOf(advice, { surface, input }) {
    return advice === undefined && surface === 'terminal'
        ? 'Correct the flags; nothing was requested or verified.'
        : (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintOf */ .$)(advice, input);
}


/***/ }),

/***/ 68589:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hintOf),
/* harmony export */   F: () => (/* binding */ inWorkflow)
/* harmony export */ });
/** Inputs as they stand in a workflow. */
const inWorkflow = (name) => `\`${name}\``;
/** Inputs that a sentence names without marks around them. */
const plainly = (input, name) => input(name).replaceAll('`', '');
const logIn = (input) => `Log in (${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, or docker/login-action before this step)`;
/** Registries that show what may not be read as missing, or the reverse, in ways of their own. */
const hidden = (otherwise) => (registry, input) => {
    switch (registry) {
        case 'ghcr.io':
            return 'Check the name and the tag. A private package needs `permissions: packages: read` in the job and access for this repository in the settings of the package; ghcr.io hides what may not be read as 401, 403 or 404.';
        case 'docker.io':
            return `Check the name and the tag. Docker Hub shows private repositories as missing or refused (401, 403 or 404). ${logIn(input)} if it is private.`;
        default:
            return otherwise(registry, input);
    }
};
const mayRead = hidden((_, input) => `${logIn(input)} with an account that may read this repository; check the name too.`);
const ownCredentials = (input) => `give ${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, which come first.`;
/** Of requests, registries and logins. */
const REACHING = {
    network: () => 'This says nothing about the image. Check the name of the host, the network of the runner and its proxy settings, then run it again.',
    'certificate-authority': (_, input) => `Give the certificate authority of the registry or proxy as a PEM file with ${input('ca-certificates')} (or to Node with NODE_EXTRA_CA_CERTS).`,
    redirect: () => 'If this is meant, the registry has to be set up otherwise; a registry that a stranger controls can try this to reach internal services.',
    'redirect-to-http': (_, input) => `If this is meant, name the host in ${input('allow-http')}, or have the registry set up otherwise; a registry that a stranger controls can try this to reach internal services.`,
    'time-limit': (_, input) => `Run it again, or allow more time with ${input('timeout')}.`,
    runner: () => 'Check the runner.',
    'registry-unauthorized': mayRead,
    'registry-forbidden': mayRead,
    'registry-not-found': hidden((_, input) => `Check the name and the tag; if it was pushed just now, run it again. Registries may show private images as missing. ${logIn(input)} if it is private.`),
    'registry-rate-limited': (_, input) => `${logIn(input)} to raise the limit, or run it later.`,
    'registry-unavailable': () => 'This says nothing about the image. Run it again; if it goes on, ask the operator of the registry.',
    'registry-too-large': () => 'This is over a fixed bound of this action. Genuine images and their evidence stay far below it.',
    'registry-not-a-registry': () => 'Check that the host is a container registry and that no proxy or login page answers for it.',
    'tag-moved': () => 'The tag was moved after the reference was written. Find out why, then write the digest that is meant, or leave the tag out.',
    'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
    'no-platform': (_, input) => `Check what was pushed; to verify the index alone, set \`${plainly(input, 'platform')}: index\`.`,
    'platform-missing': (_, input) => `Name platforms that are there in ${input('platform')}, or leave it out to verify all of them.`,
    'login-with-password': () => 'Log in with a user name and a password or an access token.',
    'credentials-withheld': () => 'Credentials are sent to the host of the registry itself, over https; have its token service run there.',
    'credential-helper-name': () => 'Correct credHelpers or credsStore there: the name is what follows docker-credential-.',
    'credential-helper': (command, input) => `Try \`${command}\` on the runner (it prints the secret), and install or set up the helper; or ${ownCredentials(input)}`,
    'docker-configuration': (_, input) => `Repair it (docker login writes it), or ${ownCredentials(input)}`,
    'packages-token-refused': (registry, input) => `${registry} refused the ${plainly(input, 'github-token')}, so it is asked anonymously. Private packages need \`permissions: packages: read\` and access for this repository.`,
    'chainguard-anonymous': (_, input) => `${plainly(input, 'chainguard-identity')} is given, but this job gets no OIDC token, so cgr.dev is asked anonymously. The job needs \`permissions: id-token: write\`; runs for pull requests from forks never get one.`,
    'chainguard-oidc': (_, input) => `Give the job \`permissions: id-token: write\`, or name the signers in ${plainly(input, 'chainguard-signers')}: then nothing is looked up, also in runs for pull requests from forks.`,
    'chainguard-signers': (_, input) => `Check that ${plainly(input, 'chainguard-identity')} belongs to the organization whose images these are and may list its account associations, or name the signers in ${plainly(input, 'chainguard-signers')}.`,
    'chainguard-may-assume': (_, input) => `Check ${plainly(input, 'chainguard-identity')}, and that the identity may be assumed by this repository, branch and event (chainctl iam identities list); repositories made after 2026-07-15 have subjects with numbers in them (repo:owner@id/name@id).`,
    'chainguard-may-list': (_, input) => `The identity may pull, but must also be allowed to list account associations to look up the signers; or name them in ${plainly(input, 'chainguard-signers')}, then nothing is looked up.`,
};
const withoutGitHub = (input) => `With \`${plainly(input, 'github-attestations')}: false\` the API is not asked.`;
const mayReadAttestations = (_, input) => `Attestations of a private repository need \`permissions: attestations: read\` in the job and a ${plainly(input, 'github-token')} that may read the repository. ${withoutGitHub(input)}`;
/** Of GitHub's attestations API. */
const GITHUB = {
    'github-unauthorized': mayReadAttestations,
    'github-forbidden': mayReadAttestations,
    'github-rate-limited': (_, input) => `Give a ${input('github-token')}, whose limit is much higher than the anonymous one of an address, or run it later. ${withoutGitHub(input)}`,
    'github-unavailable': (_, input) => `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${withoutGitHub(input)}`,
    'github-api': (_, input) => `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${withoutGitHub(input)}`,
    'github-url': (_, input) => `Check the runner. ${withoutGitHub(input)}`,
    'github-too-many': () => 'Have superseded ones removed, or find out who makes so many.',
    'github-patience': (_, input) => `This says nothing about the image. With \`${plainly(input, 'github-attestations')}: true\` the API has all of its time; with \`false\` it is not asked.`,
    'github-token-refused': (refusal) => `${refusal}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`,
};
const HINTS = {
    ...REACHING,
    ...GITHUB,
    inputs: () => 'Correct the inputs of the step; nothing was requested or verified.',
    unexpected: () => 'Please report it with the log of a run that has step debug logging enabled.',
    canceled: () => 'Run it again; images that were judged until then are in the report.',
    /** a sentence that needs no words around it */
    notice: (about) => about,
    'output-folder': (_, input) => `Give an empty or new folder as ${input('output-directory')}, and let nothing else write into it.`,
    'merge-refused': () => 'Nothing was merged. Put the reports right, or run the jobs of the shards again.',
    // --- evidence
    'too-many-candidates': () => 'Have the publisher remove superseded ones, or find out who attached so many.',
    'too-many-layers': () => 'Have the publisher remove superseded signatures or attestations (cosign clean).',
    'too-many-statements': () => 'Find out who built the image with so many attestations.',
    'slow-candidates': (_, input) => `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
    // --- trust
    'no-trusted-root': (_, input) => `Check the network and proxy settings of the runner, or pass ${input('trusted-root')} with a trusted_root.json that you obtained before; then nothing is fetched for trust.`,
    'trusted-root-file': () => 'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line (`gh attestation trusted-root`), keep the line of the instance that signed.',
    'missing-trust-file': () => 'Check the path; relative paths start at the workspace, so the repository must be checked out before.',
    'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
    'github-root': (_, input) => `Allow the runner to reach https://tuf-repo.github.com, or pass ${input('trusted-root')} with the root of that instance (\`gh attestation trusted-root\`, the line about fulcio.githubapp.com); it then verifies everything.`,
};
/** What to do about an error, in one or two sentences. */
function hintOf(advice, input = inWorkflow) {
    const { topic, about = '' } = advice ?? { topic: 'inputs' };
    return HINTS[topic]?.(about, input) ?? '';
}


/***/ }),

/***/ 43977:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L5: () => (/* binding */ describeComparison),
  $X: () => (/* binding */ headingOfChanges),
  O1: () => (/* binding */ renderChanges),
  KM: () => (/* binding */ renderGateAlert),
  AW: () => (/* binding */ withChanges)
});

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __nccwpck_require__(93613);
// EXTERNAL MODULE: ./src/difference/gates.ts + 1 modules
var gates = __nccwpck_require__(3991);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(54285);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(65655);
;// CONCATENATED MODULE: ./src/report/platform-changes.ts



const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' };
/** Names of platforms that are listed. */
const MAX_PLATFORMS = 10;
/** Lines of a block of fields that are shown. */
const MAX_LINES = 60;
const MAX_LICENSES = 20;
const MAX_VERSIONS = 5;
/** What differs on a platform, as parts of Markdown, with packages of at most some `limit` bytes. */
function renderPlatform(platform, limit) {
    const { names, packages, provenance = [], configuration = [] } = platform;
    const [first, ...others] = names;
    const same = others.length === 0 ? '' : ` Same on ${listPlatforms(others)} as on ${listPlatforms([first ?? ''])}.`;
    const unchanged = unchangedOf(platform);
    const words = [...(unchanged.length === 0 ? [] : [`No ${joined(unchanged)} changed.`]), ...lackingOf(platform)].join(' ');
    const formats = packages === undefined || packages.formats.before === packages.formats.after ? undefined : packages.formats;
    return [
        renderFields([...provenance, ...configuration]),
        renderLicenses(platform),
        ...(formats === undefined
            ? []
            : [
                `The SBOM is ${FORMATS[formats.after]} now and was ${FORMATS[formats.before]}: packages are compared by their package URLs; those without one are left out.`,
            ]),
        packages === undefined || packages.changes.length === 0
            ? undefined
            : `Packages: ${countPackages(packages.changes)}.`,
        renderPackages(packages?.changes ?? [], limit),
        `${words}${same}`.trim(),
    ].flatMap((part) => (part === undefined || part === '' ? [] : [part]));
}
/** What was compared and is as before. */
function unchangedOf({ packages, provenance, configuration }) {
    const fields = (changes, names) => changes === undefined
        ? []
        : Object.entries(names).flatMap(([field, name]) => (changes.some((each) => each.field === field) ? [] : [name]));
    const isLicensed = packages !== undefined && packages.licensesGained.length + packages.licensesLost.length === 0;
    return [
        ...(packages?.changes.length === 0 ? ['package'] : []),
        ...(isLicensed ? ['license'] : []),
        ...fields(configuration, { entryPoint: 'entry point', user: 'user', environment: 'environment' }),
        ...fields(provenance, { builder: 'builder', repository: 'source repository' }),
    ];
}
function joined(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
function lackingOf({ packages, provenance, configuration }) {
    const parts = [
        ...(packages === undefined ? ['packages'] : []),
        ...(provenance === undefined ? ['provenance'] : []),
        ...(configuration === undefined ? ['configuration'] : []),
    ];
    return parts.length === 0 ? [] : [`Not compared, for want of verified evidence: ${parts.join(', ')}.`];
}
/** Names of platforms as Markdown; the rest is counted. */
function listPlatforms(names) {
    return (0,report_text/* atMost */.Tu)(MAX_PLATFORMS, names, (name) => (0,markdown/* markdown */.wD)(name, 100), (rest) => `${rest} more`).join(', ');
}
/** Values before and after, below each other, as code. */
function renderFields(changes) {
    const width = Math.min(40, Math.max(0, ...changes.map((change) => (0,gates/* nameOfField */.XV)(change).length)));
    const lines = changes.flatMap((change) => [
        `${(0,gates/* nameOfField */.XV)(change).slice(0, 80).padEnd(width)}  before  ${change.before ?? '(none)'}`,
        `${''.padEnd(width)}  after   ${change.after ?? '(none)'}`,
    ]);
    const shown = (0,report_text/* atMost */.Tu)(MAX_LINES, lines, (line) => line, (rest) => `… ${rest / 2} more in diff.json`);
    return lines.length === 0 ? undefined : (0,markdown/* codeBlock */.DV)(shown);
}
/** Licenses that came and went on a platform. */
function renderLicenses({ packages }) {
    const parts = [
        ...describeLicenses('New licenses', packages?.licensesGained ?? []),
        ...describeLicenses('Licenses that are gone', packages?.licensesLost ?? []),
    ];
    return parts.length === 0 ? undefined : parts.join('  \n');
}
function describeLicenses(title, licenses) {
    const names = licenses.map((license) => (0,markdown/* code */.aY)(license, 100));
    return licenses.length === 0 ? [] : [`**${title}** ${(0,report_text/* listNames */.Zv)(names, MAX_LICENSES)}`];
}
const WORDS = {
    down: '**down**',
    changed: 'changed',
    up: 'up',
    added: 'new',
    removed: 'gone',
    license: 'license',
};
/** The packages that differ, the most important first, as far as they fit into `limit` bytes. */
function renderPackages(changes, limit) {
    return changes.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['package', 'before', 'after', ''], changes, (change) => [(0,markdown/* markdown */.wD)(change.name, 100), versions(change.before), versions(change.after), describe(change)], { limit, more: (rest) => [`… ${rest} more`, '', '', 'in diff.json'] });
}
function versions(all) {
    return (0,report_text/* atMost */.Tu)(MAX_VERSIONS, all, (version) => (0,markdown/* markdown */.wD)(version, 60), (rest) => `… ${rest} more`).join(', ');
}
function describe({ kind, licensesGained, licensesLost }) {
    const gained = licensesGained.slice(0, MAX_VERSIONS).map((license) => (0,markdown/* markdown */.wD)(license, 60));
    const lost = licensesLost.slice(0, MAX_VERSIONS).map((license) => (0,markdown/* markdown */.wD)(license, 60));
    const licenses = kind === 'added' || kind === 'removed'
        ? gained
        : [...gained.map((license) => `now ${license}`), ...lost.map((license) => `not ${license} any more`)];
    return [WORDS[kind], ...licenses].join(', ');
}
/** `3 up, 1 new`. */
function countPackages(changes) {
    const kinds = Map.groupBy(changes, ({ kind }) => kind);
    const words = {
        down: 'down',
        changed: 'changed',
        license: 'with another license',
        added: 'new',
        removed: 'gone',
        up: 'up',
    };
    return [...kinds].map(([kind, all]) => `${all.length} ${words[kind]}`).join(', ');
}

;// CONCATENATED MODULE: ./src/report/changes.ts





/** Images that are listed by name below each other. */
const MAX_LISTED = 100;
const MAX_GATE_LINES = 10;
/** Gates that an alert names. */
const MAX_GATES = 20;
/** Images that are described one by one. */
const MAX_REPORTED = 100;
/** Bytes of packages of each image: some twenty. */
const LEAST = 1024;
/**
 * What changed, as parts of Markdown, the most important first: each image that changed or could not be compared, with
 * packages of at most some `limit` bytes in all, but a few of each; then those that are as before. None where nothing was
 * to be compared.
 */
function renderChanges({ changes: all }, limit) {
    const reported = all.filter(({ comparison }) => comparison.kind === 'changed' || comparison.kind === 'not-compared');
    return [
        ...reported.slice(0, MAX_REPORTED).map((each) => renderCompared(each, Math.max(LEAST, limit / reported.length))),
        ...(reported.length > MAX_REPORTED
            ? [`… ${reported.length - MAX_REPORTED} more images changed: see diff.json.`]
            : []),
        ...renderList('unchanged', all.filter(({ comparison }) => comparison.kind === 'unchanged')),
        ...renderList('without a baseline', all.filter(({ comparison }) => comparison.kind === 'no-baseline')),
    ];
}
const KINDS = {
    changed: 'changed',
    'not-compared': 'could not be compared',
    'no-baseline': 'without a baseline',
    unchanged: 'unchanged',
};
/** `What changed (images: 2 changed, 3 unchanged)`. */
function headingOfChanges({ changes }) {
    const kinds = Map.groupBy(changes, ({ comparison }) => comparison.kind);
    return `What changed (images: ${[...kinds].map(([kind, all]) => `${all.length} ${KINDS[kind]}`).join(', ')})`;
}
/** Parts for below the verdict, where a change fails the step. */
function renderGateAlert({ changes }) {
    const failing = changes.filter((change) => change.failing.length > 0);
    const gates = (0,report_text/* unique */.Am)(failing.flatMap((change) => change.failing.map(({ gate }) => (0,markdown/* code */.aY)(gate, 100))));
    const [only, ...others] = failing;
    if (only === undefined) {
        return [];
    }
    const which = others.length === 0 ? (0,markdown/* markdown */.wD)(only.requested, 300) : `${failing.length} images`;
    return [
        (0,markdown/* alert */.xE)('CAUTION', `**${which}: verified, but not as before: \`fail-on-change\` fails for ${gates.slice(0, MAX_GATES).join(', ')}.** Do not deploy before you know why.`),
    ];
}
/** The parts of a document with what changed before the first that is folded, and a word below the heading where that fails the step. */
function withChanges([heading, ...parts], view, limit) {
    const changes = renderChanges(view, limit);
    const folded = parts.findIndex(({ text }) => text.startsWith('<details'));
    const before = folded < 0 ? parts : parts.slice(0, folded);
    return [
        ...(heading === undefined ? [] : [heading]),
        ...renderGateAlert(view).map((text) => ({ text, rank: 1 })),
        ...before,
        ...(changes.length === 0 ? [] : [{ text: `### ${headingOfChanges(view)}`, rank: 2 }]),
        ...changes.map((text) => ({ text, rank: 2 })),
        ...parts.slice(before.length),
    ];
}
function renderList(what, changes) {
    const lines = (0,markdown/* list */.p_)(changes, MAX_LISTED, ({ requested, digest, comparison }) => comparison.kind === 'no-baseline'
        ? `${(0,markdown/* code */.aY)(requested, 300)}: ${(0,markdown/* markdown */.wD)(comparison.reason, 300)}`
        : `${(0,markdown/* code */.aY)(requested, 300)} ${(0,markdown/* code */.aY)(changes_short(digest))}`, 'diff.json');
    return changes.length === 0 ? [] : [(0,markdown/* details */.zH)(`${(0,report_text/* count */.U9)(changes.length, 'image')} ${what}`, lines)];
}
function renderCompared(change, limit) {
    const { requested, digest, comparison } = change;
    const title = `**${(0,markdown/* markdown */.wD)(requested, 300)}**`;
    const gates = renderGates(change);
    if (comparison.kind === 'not-compared') {
        const why = `⚠️ Not compared with ${(0,markdown/* code */.aY)(comparison.with.requested, 300)}. ${(0,markdown/* markdown */.wD)(comparison.reason, 600)}`;
        return [`${title} ${why}`, ...gates, `**What to do** ${(0,markdown/* markdown */.wD)(comparison.hint, 400)}`].join('\n\n');
    }
    if (comparison.kind !== 'changed') {
        return title;
    }
    const { difference, omitted } = comparison;
    const before = comparison.with.digest === undefined ? '?' : changes_short(comparison.with.digest);
    const signer = difference.signers === undefined ? 'same signer' : '**another signer**';
    return [
        `${title} ${(0,markdown/* code */.aY)(before)} → ${(0,markdown/* code */.aY)(changes_short(digest))}, ${signer}, both verified`,
        ...gates,
        ...renderSigners(difference),
        ...renderPlatformList(difference),
        ...difference.platforms.flatMap((platform, n) => [
            ...(n === 0 && difference.platforms.length === 1 ? [] : [`On ${listPlatforms(platform.names)}:`]),
            ...renderPlatform(platform, limit / difference.platforms.length),
        ]),
        ...(omitted === 0 ? [] : [`${omitted} further changes of packages are not kept; the gates have seen them.`]),
    ].join('\n\n');
}
function changes_short(digest) {
    return (0,image_digest/* hexOf */.ZD)(digest, 12);
}
function renderGates({ failing }) {
    const lines = failing.flatMap(({ gate, state, changes }) => [
        `- ${state === 'fired' ? '❌' : '⚠️'} ${(0,markdown/* code */.aY)(`fail-on-change: ${gate}`, 200)} ${state === 'fired' ? 'fails' : 'cannot be answered'}`,
        ...changes.slice(0, MAX_GATE_LINES).map((change) => `  - ${(0,markdown/* markdown */.wD)(change, 400)}`),
    ]);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function renderSigners({ signers }) {
    if (signers === undefined) {
        return [];
    }
    const lines = (word, all) => all.slice(0, MAX_GATE_LINES).map((signer) => `signer  ${word}  ${signer}`);
    return [(0,markdown/* codeBlock */.DV)([...lines('before', signers.before), ...lines('after ', signers.after)])];
}
function renderPlatformList({ platformsAdded, platformsRemoved }) {
    return [
        ...(platformsAdded.length === 0 ? [] : [`**New platforms** ${listPlatforms(platformsAdded)}`]),
        ...(platformsRemoved.length === 0 ? [] : [`**Platforms that are gone** ${listPlatforms(platformsRemoved)}`]),
    ];
}
/** One line for the log. */
function describeComparison({ requested, comparison }) {
    const { kind } = comparison;
    switch (kind) {
        case 'no-baseline':
            return `${requested}: not compared. ${comparison.reason}`;
        case 'not-compared':
            return `${requested}: not compared with ${comparison.with.requested}. ${comparison.reason}`;
        case 'unchanged':
            return `${requested}: the same digest as ${comparison.with.requested}`;
        case 'changed': {
            const parts = comparison.difference.platforms.map(({ names, packages, provenance = [], configuration = [] }) => {
                const counted = countPackages(packages?.changes ?? []);
                const fields = (0,report_text/* unique */.Am)([...provenance, ...configuration].map(gates/* nameOfField */.XV));
                const words = [counted === '' ? 'no package' : `packages (${counted})`, ...fields.slice(0, MAX_GATE_LINES)];
                return `${names.join(', ')}: ${words.join(', ')}`;
            });
            return `${requested}: changed since ${comparison.with.requested}: ${parts.join('; ') || 'no platform in common'}`;
        }
    }
}


/***/ }),

/***/ 53877:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Nj: () => (/* binding */ indexOfEvidence),
/* harmony export */   P0: () => (/* binding */ verifiedAmong),
/* harmony export */   fG: () => (/* binding */ titleOfRequirement),
/* harmony export */   gW: () => (/* binding */ rejectedFor),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   or: () => (/* binding */ nameRejected),
/* harmony export */   pC: () => (/* binding */ viewEvidence),
/* harmony export */   r0: () => (/* binding */ namesOfDigests),
/* harmony export */   uh: () => (/* binding */ describeRejected),
/* harmony export */   xO: () => (/* binding */ rejectedAmong),
/* harmony export */   xz: () => (/* binding */ describeRejection),
/* harmony export */   zR: () => (/* binding */ rekorOf)
/* harmony export */ });
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21789);
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28281);


/**
 * What a digest of an image is called: `index`, `image` or the first of its platforms; a digest that is no target stays
 * one.
 */
function namesOfDigests({ digest, name, platforms }) {
    const names = new Map([...platforms.map((each) => [each.digest, each.name]).reverse()]);
    names.set(digest, name);
    return (each) => names.get(each) ?? each;
}
/** Everything that was found for an image, in its order. */
function viewEvidence(image) {
    const nameOfDigest = namesOfDigests(image.subject);
    const targets = new Map();
    const toTarget = (digest) => {
        const target = targets.get(digest) ?? { name: nameOfDigest(digest), digest };
        targets.set(digest, target);
        return target;
    };
    return image.findings.map((finding) => finding.kind === 'verified' ? viewVerified(finding.evidence, image, toTarget) : viewRejected(finding, toTarget));
}
function viewVerified(evidence, { facts: known, files }, toTarget) {
    const { origin, subjects, signer, log, times, signedName } = evidence.facts;
    const attestation = evidence.kind === 'attestation' ? evidence : undefined;
    const [first, ...others] = subjects;
    const about = toTarget(first);
    return {
        status: 'verified',
        kind: evidence.kind,
        title: attestation === undefined ? 'signature' : (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(attestation.predicateType),
        origin,
        about,
        subjects: [about, ...others.map(toTarget)],
        signer,
        log,
        times,
        signedName,
        predicateType: attestation?.predicateType,
        facts: attestation && known.get(attestation),
        files: (attestation && files.get(attestation)) ?? [],
    };
}
/** It is shown for the first subject that is proven, else for what it was found for. */
function viewRejected({ origin, code, detail, unexpectedSigner, signedWith }, toTarget) {
    const type = unexpectedSigner?.predicateType;
    const kind = type === undefined ? origin.kind : 'attestation';
    return {
        status: 'rejected',
        kind,
        title: type === undefined ? kind : (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(type),
        origin,
        about: toTarget(unexpectedSigner?.subjects[0] ?? origin.foundFor),
        code,
        detail,
        unexpectedSigner,
        signedWith,
    };
}
/** Where a piece of verified evidence is in what was found. */
function indexOfEvidence(findings) {
    return new Map(findings.flatMap((finding, index) => (finding.kind === 'verified' ? [[finding.evidence, index]] : [])));
}
/** The verified evidence among what was found. */
function verifiedAmong(evidence) {
    return evidence.filter((each) => each.status === 'verified');
}
/** What was found and proved nothing. */
function rejectedAmong(evidence) {
    return evidence.filter((each) => each.status === 'rejected');
}
/** What was rejected of what is required: of its kind, and about its platform. */
function rejectedFor({ kind, platform }, { subject }, rejected) {
    const digest = (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .digestNamed */ .i7)(subject, platform);
    return rejected.filter((each) => each.kind === kind && each.about.digest === digest);
}
/** What is required, for people: `signature`, `SBOM (SPDX)`, `SBOM`, `any attestation`. */
function titleOfRequirement({ predicateType }) {
    switch (predicateType) {
        case undefined:
            return 'signature';
        case 'sbom':
            return 'SBOM';
        case 'all':
            return 'any attestation';
        default:
            return (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(predicateType);
    }
}
/** A target within a sentence: `the index`, `the image`, `linux/amd64`. */
function called(name) {
    return name === 'index' || name === 'image' ? `the ${name}` : name;
}
/** Where evidence is stored, for people. */
function locationOf({ format, source }) {
    switch (source.kind) {
        case 'cosign-tag':
            return 'cosign tag';
        case 'referrer':
            return 'bundle';
        case 'referrers-tag':
            return 'bundle in the referrers tag';
        case 'buildkit':
            return 'attestation manifest of BuildKit';
        case 'github':
            return `${format} from GitHub`;
    }
}
/** Which Rekor an entry is of: version 0.0.2 of `hashedrekord` and `dsse` is Rekor v2's (of `intoto` v1's). */
function rekorOf({ entry }) {
    return /^(?:hashedrekord|dsse) 0\.0\.2$/.test(entry) ? 'Rekor v2' : 'Rekor v1';
}
/** The logs that evidence is in. */
function logsOf({ log }) {
    return log.length === 0 ? ['no log'] : log.map(rekorOf);
}
/** A rejected candidate in a sentence: what it seemed to be, for what, where, and why it was rejected. */
function describeRejected(rejected) {
    return `${nameRejected(rejected)} ${describeRejection(rejected)}`;
}
/** What a rejected candidate seemed to be, and for what: `SBOM (SPDX) of linux/amd64`. */
function nameRejected({ title, about }) {
    return `${title} of ${called(about.name)}`;
}
/** Where it was, and why it was rejected. */
function describeRejection({ origin, code, detail }) {
    const location = origin.format === 'cosign' ? 'in a cosign tag' : 'in a bundle';
    return `${location}: ${code}: ${detail}`;
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ failureParts),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   w7: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54285);

/** Sentences about what was found, in a document. */
const MAX_FOUND = 20;
/** Lines of a block of code, in a comment. */
const MAX_LINES = 30;
const LINE_FORMS = {
    log: { inFull: false, indent: { comparison: '  ', paste: '    ' }, maxFound: 10, counts: false },
    annotation: { inFull: true, indent: { comparison: '', paste: '  ' }, maxFound: 5, counts: true },
};
/** Why an image is not verified, as lines of text that are still to be made safe. */
function failureLines(failure, place) {
    const { inFull, lookedFor, locations, comparison, todo, paste } = failure;
    const form = LINE_FORMS[place];
    const full = form.inFull ? inFull : undefined;
    const found = failure.found.map((line) => `Found: ${line}`);
    return [
        full ?? failure.headline,
        ...(full === undefined ? comparison.map((line) => `${form.indent.comparison}${line}`) : []),
        ...(lookedFor === undefined ? [] : [`Looked for: ${lookedFor}`]),
        ...(locations === undefined ? [] : [`Where: ${locations}`]),
        ...found.slice(0, form.maxFound),
        ...(form.counts && found.length > form.maxFound ? [`… ${found.length - form.maxFound} more in report.json`] : []),
        `What to do: ${todo}`,
        ...paste.map((line) => `${form.indent.paste}${line}`),
    ];
}
/**
 * The same as parts of a summary.
 * @param folded whether it stands within a folded part, where GitHub shows no alerts
 */
function failureBlocks(failure, { error }, folded) {
    const { headline, found, comparison } = failure;
    const advice = error === undefined
        ? 'Do not deploy it before you know why.'
        : `It is not known whether it is signed (\`${error.code}\`).`;
    const line = `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(headline)}** ${advice}`;
    const [only, ...others] = found;
    const seen = only === undefined || others.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, MAX_FOUND, (each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(each)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(only);
    return [
        { text: folded ? `> ${line}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(error === undefined ? 'CAUTION' : 'WARNING', line), rank: 1 },
        ...(comparison.length === 0 ? [] : [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(comparison), rank: 1 }]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(seen, 2),
        { text: whatToDo(failure, Infinity).join('\n\n'), rank: 1 },
    ];
}
/** The same in short, as parts of a comment: evidence and locations are in the summary. */
function failureParts(failure) {
    const { headline, comparison } = failure;
    return [
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(headline)}**`,
        ...(comparison.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(comparison.slice(0, MAX_LINES))]),
        ...whatToDo(failure, MAX_LINES),
    ];
}
function whatToDo({ todo, paste }, max) {
    return [`**What to do** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(todo)}`, ...(paste.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(paste.slice(0, max))])];
}


/***/ }),

/***/ 25126:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ describeFormats),
/* harmony export */   MD: () => (/* binding */ countFormats),
/* harmony export */   e0: () => (/* binding */ describeLocations),
/* harmony export */   iR: () => (/* binding */ summarizeLocations),
/* harmony export */   u2: () => (/* binding */ viewFormats)
/* harmony export */ });
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65655);



/** More names than these are counted. */
const MAX_NAMES = 4;
/** Where evidence of an image was looked for; the same response for several digests is one line. */
function summarizeLocations({ locations, subject, evidence }) {
    const nameOfDigest = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfDigests */ .r0)(subject);
    const byTarget = Map.groupBy(evidence, ({ origin }) => origin.foundFor);
    const lines = locations.map((location) => ({
        target: location.target,
        label: labelOf(location),
        response: responseOf(location, byTarget.get(location.target) ?? []),
    }));
    return [...Map.groupBy(lines, ({ label, response }) => `${label} ${response}`).values()].flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : [{ location: `${first.label} of ${namesOf(group, nameOfDigest)}`, response: first.response }];
    });
}
function namesOf(group, nameOfDigest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(group.map(({ target }) => nameOfDigest(target)), MAX_NAMES);
}
function labelOf(location) {
    return location.repository === undefined ? kindOf(location) : `${kindOf(location)} in ${location.repository}`;
}
function kindOf({ what, requested, target }) {
    return what === 'cosign tag' ? `cosign tag ${requested.slice(`sha256-${(0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(target)}`.length)}` : what;
}
/** The registry's response, and what became of what it listed. */
function responseOf(location, evidence) {
    const here = evidence.filter(({ origin }) => isFrom(origin, location));
    const rejected = here.flatMap((each) => (each.status === 'rejected' ? [each.code] : []));
    const verified = here.length - rejected.length;
    const outcome = [
        ...(verified > 0 ? [`${verified} verified`] : []),
        ...[...Map.groupBy(rejected, (code) => code)].map(([code, all]) => `${all.length} rejected (${code})`),
    ];
    return outcome.length === 0 ? location.response : `${location.response}: ${outcome.join(', ')}`;
}
function isFrom({ source, kind }, location) {
    if (source.repository !== location.repository) {
        return false;
    }
    switch (location.what) {
        case 'referrers API':
            return source.kind === 'referrer';
        case 'referrers tag':
            return source.kind === 'referrers-tag';
        case 'cosign tag':
            return source.kind === 'cosign-tag' && location.requested.endsWith(kind === 'signature' ? '.sig' : '.att');
        case 'GitHub attestations':
            return source.kind === 'github';
    }
}
/** One sentence of all locations, for annotations and the log. */
function describeLocations(searched) {
    const lines = summarizeLocations(searched);
    return lines.length === 0
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, 'place')
        : lines.map(({ location, response }) => `${location} (${response})`).join('; ');
}
/** The formats of verified evidence; undefined where nothing verifies. */
function viewFormats(verified) {
    if (verified.length === 0) {
        return undefined;
    }
    const pieces = verified.flatMap(({ title, subjects, origin: { format } }) => subjects.map(({ name }) => ({ name: `${title} of ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(name)}`, format })));
    const formats = [...Map.groupBy(pieces, ({ name }) => name)].map(([name, all]) => ({
        name,
        cosign: all.some(({ format }) => format === 'cosign'),
        bundle: all.some(({ format }) => format === 'bundle'),
    }));
    const phase = phaseOf(formats);
    const isPartly = phase === 'partly in bundles';
    return {
        phase,
        onlyIn: {
            cosign: isPartly ? formats.filter(({ bundle }) => !bundle).map(({ name }) => name) : [],
            bundle: isPartly ? formats.filter(({ cosign }) => !cosign).map(({ name }) => name) : [],
        },
        logs: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unique */ .Am)(verified.flatMap(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .logsOf */ .Hw)).toSorted(),
    };
}
function phaseOf(formats) {
    if (formats.every(({ bundle }) => !bundle)) {
        return 'cosign tags only';
    }
    if (formats.every(({ cosign }) => !cosign)) {
        return 'bundles only';
    }
    return formats.every(({ cosign, bundle }) => cosign && bundle) ? 'cosign tags and bundles' : 'partly in bundles';
}
/** Pieces that are in one format only; more are counted. */
const MAX_PIECES = 3;
/** Where it is stored, in words; text from outside may be in it. */
function describeFormats({ phase, onlyIn }) {
    const parts = [
        ...(onlyIn.cosign.length === 0 ? [] : [`in cosign tags only: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(onlyIn.cosign, MAX_PIECES)}`]),
        ...(onlyIn.bundle.length === 0 ? [] : [`in bundles only: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(onlyIn.bundle, MAX_PIECES)}`]),
    ];
    return parts.length === 0 ? phase : `${phase} (${parts.join('; ')})`;
}
/** How many images are in which phase and in which logs, as Markdown of one line; undefined where nothing verifies. */
function countFormats(all) {
    const counted = (names) => [...Map.groupBy(names, (name) => name)].map(([name, each]) => `${name}: ${each.length}`).join(', ');
    return all.length === 0
        ? undefined
        : `**Formats** ${counted(all.map(({ phase }) => phase))} · **Logs** ${counted(all.flatMap(({ logs }) => logs))}`;
}


/***/ }),

/***/ 46472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ renderTally),
/* harmony export */   EY: () => (/* binding */ renderProgress),
/* harmony export */   No: () => (/* binding */ renderLog),
/* harmony export */   _R: () => (/* binding */ renderTotals)
/* harmony export */ });
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21789);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34671);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43977);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(53877);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3304);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(25126);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(13130);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(65655);








/** Longer lists are cut; all of it is in `report.json`. */
const MAX_REJECTED = 50;
const MAX_SIGNERS = 10;
const MAX_PLATFORMS = 100;
/**
 * The log of one image: the checks, who signed, what is attested where, what was rejected and why, the verdict, and what
 * changed.
 */
function renderLog(image) {
    const { requested, state, failure, details } = image;
    const change = details?.checked?.change;
    const lines = [
        `Verification for ${requested} --`,
        ...(state === 'failed'
            ? renderFailed(image)
            : [
                ...(details?.checked === undefined ? [] : renderChecked(details, details.checked)),
                ...(failure === undefined ? [] : (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLines */ .w7)(failure, 'log')),
                capitalized(describeVerdict(image)),
            ]),
        ...(change === undefined ? [] : [(0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeComparison */ .L5)(change)]),
    ];
    return lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(line));
}
/** The title of an image's log among several: `3 of 48: cgr.dev/chainguard/nginx:latest verified in 0.6 s`. */
function renderProgress(image, done, total) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(`${done} of ${total}: ${image.requested} ${describeVerdict(image)}`);
}
/** What a merge was put together from, where it is one; and how many images are verified. */
function renderTotals({ merged, failing, verifiedImages }) {
    const failed = failing.filter(({ state }) => state === 'failed').length;
    return [
        ...(merged === undefined
            ? []
            : [`Merged ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(merged.length, 'report')}; what follows is what they say, and nothing was verified here`]),
        ...(merged ?? []).map(({ index, images, path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(`  shard ${index}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(images, 'image')}, ${path}`)),
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(verifiedImages.length, 'image')} verified, ${failing.length - failed} not verified, ${failed} could not be checked`,
    ];
}
/** So many images are worth a line between them, about twenty times in a run. */
const MAX_STEP = 100;
const STEPS = 20;
/** How far a run is, every so often: `300 of 1000 images in 12 s: 2 not verified, 1 could not be checked`. */
function renderTally(done, total, elapsed) {
    const step = Math.min(MAX_STEP, Math.ceil(total / STEPS));
    if (step === 1 || done.size % step !== 0) {
        return [];
    }
    const outcomes = [...done.values()];
    const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
    const unverified = outcomes.filter((image) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isVerified */ .p4)(image)).length - failed;
    return [
        `${done.size} of ${total} images in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(elapsed)}: ${unverified} not verified, ${failed} could not be checked`,
    ];
}
function describeVerdict({ state, error, details }) {
    const duration = details === undefined ? '' : ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(details.duration)}`;
    switch (state) {
        case 'failed':
            return `could not be checked (${error?.code ?? ''})${duration}`;
        case 'unverified':
            return `NOT verified${duration}`;
        case 'verified':
        case 'changed':
            return `verified${duration}`;
    }
}
function renderFailed({ error, failure, details }) {
    const after = details === undefined ? '' : ` after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(details.duration)}`;
    return [
        `Could not be checked (${error?.code ?? ''})${after}: ${failure?.headline ?? ''}`,
        `What to do: ${failure?.todo ?? ''}`,
    ];
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function renderChecked({ name, publisher }, checked) {
    const { subject, evidence, warnings } = checked;
    const verified = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .verifiedAmong */ .P0)(evidence);
    const attestations = Map.groupBy(verified
        .filter(({ kind }) => kind === 'attestation')
        .flatMap((each) => each.subjects.map(({ digest }) => ({ digest, each }))), ({ digest }) => digest);
    return [
        `${name}@${subject.digest}, ${describeKind(subject)}${publisher === undefined ? '' : `; publisher: ${publisher}`}`,
        ...subject.notices.map((notice) => `Note: ${notice}`),
        ...renderChecks(verified),
        ...renderSigners(verified),
        ...renderOrigin(checked),
        ...(0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(subject)
            .slice(0, MAX_PLATFORMS)
            .flatMap((target) => renderTarget(target, (attestations.get(target.digest) ?? []).map(({ each }) => each))),
        ...renderRejected(checked),
        ...warnings.map((warning) => `Warning: ${warning}`),
    ];
}
function describeKind(subject) {
    if (subject.kind === 'image') {
        return 'a single image';
    }
    const { platforms } = subject;
    const selected = (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedPlatforms */ .ob)(subject).length;
    const all = `an index with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(platforms.length, 'platform')}`;
    return selected === platforms.length ? all : `${all}, ${selected} of them asked for`;
}
/** What was really checked: it differs with keys, without a log and with timestamps. */
function renderChecks(evidence) {
    if (evidence.length === 0) {
        return ['No signature and no attestation verified.'];
    }
    const logged = evidence.filter(({ log }) => log.length > 0).length;
    const stamped = evidence.some(({ times }) => times.some(({ source }) => source === 'tsa'));
    const kinds = new Set(evidence.map(({ signer }) => signer.kind));
    return [
        'The following checks were performed on each of these signatures:',
        '  - The claims were validated: each one is about this image',
        logged === evidence.length
            ? '  - The entry in the transparency log was verified offline'
            : `  - A transparency log was not required of every one: ${logged} of ${evidence.length} have a verified entry`,
        ...(stamped ? ['  - The RFC 3161 timestamps were verified with trusted time stamping authorities'] : []),
        ...(kinds.has('certificate')
            ? ['  - The certificate was verified with trusted certificate authorities, and its identity is the expected one']
            : []),
        ...(kinds.has('key') ? ['  - The signatures were verified with the given public key'] : []),
    ];
}
function renderSigners(verified) {
    const groups = [...Map.groupBy(verified, ({ signer }) => JSON.stringify(signer)).values()];
    const shown = groups.slice(0, MAX_SIGNERS).flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [titleOfGroup(group), ...renderSigner(first.signer)];
    });
    const rest = groups.length - MAX_SIGNERS;
    return rest > 0 ? [...shown, more(rest, 'signer')] : shown;
}
/** Who signed in words, when, and in which formats and logs the evidence is. */
function renderOrigin({ leading, formats }) {
    const [time] = leading?.times ?? [];
    const [entry] = leading?.log ?? [];
    const log = entry === undefined ? '' : `, ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .rekorOf */ .zR)(entry)} entry ${entry.logIndex}`;
    const words = leading === undefined ? undefined : (0,_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSigner */ .cg)(leading.signer);
    return [
        ...(words === undefined ? [] : [`${words.verb} ${(0,_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .toText */ .fE)(words.who)}`]),
        ...(time === undefined ? [] : [`Signed ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTime */ .fU)(time.time)}${log}`]),
        ...(formats === undefined ? [] : [`Format: ${(0,_locations_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFormats */ .CY)(formats)}; log: ${formats.logs.join(' and ')}`]),
    ];
}
function titleOfGroup(group) {
    const signatures = group.filter(({ kind }) => kind === 'signature');
    const signed = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .unique */ .Am)(signatures.flatMap(({ subjects }) => subjects.map(({ name }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(name))));
    const names = signed.slice(0, MAX_SIGNERS).join(', ');
    const attestations = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(group.length - signatures.length, 'attestation');
    if (signatures.length === 0) {
        return `Signer of ${attestations}`;
    }
    const title = `Signature of ${names}${signed.length > MAX_SIGNERS ? ', …' : ''}`;
    return group.length === signatures.length ? title : `${title}, and ${attestations}`;
}
function renderSigner(signer) {
    if (signer.kind === 'key') {
        return [`  Public key: sha256:${signer.fingerprint}`];
    }
    const { trigger, sha, name, repository, ref } = (0,_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .factsOfWorkflow */ .QL)(signer.extensions);
    const lines = [
        ['Certificate subject', signer.identity],
        ['Certificate issuer URL', signer.issuer],
        ['GitHub Workflow Trigger', trigger],
        ['GitHub Workflow SHA', sha],
        ['GitHub Workflow Name', name],
        ['GitHub Workflow Repository', repository],
        ['GitHub Workflow Ref', ref],
    ];
    return lines.flatMap(([label, value]) => (value === undefined ? [] : [`  ${label}: ${value}`]));
}
function renderTarget({ name, digest }, attestations) {
    const lines = attestations.map(({ title, facts, files }) => ({
        title: title.slice(0, 80),
        packages: facts?.packages === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(facts.packages.count, 'package'),
        files: files.join(', '),
    }));
    const width = Math.max(0, ...lines.map(({ title }) => title.length));
    return [
        `${name} ${digest}`,
        ...lines.map(({ title, packages, files }) => `  ${title.padEnd(width)}  ${packages.padEnd(14)}  ${files}`.trimEnd()),
    ];
}
function renderRejected({ evidence }) {
    const rejected = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectedAmong */ .xO)(evidence);
    const lines = rejected.slice(0, MAX_REJECTED).map((each) => `  - ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRejected */ .uh)(each)}`);
    const rest = rejected.length - MAX_REJECTED;
    return rejected.length === 0
        ? []
        : [`Rejected (${rejected.length}):`, ...lines, ...(rest > 0 ? [more(rest, 'rejected')] : [])];
}
function more(n, noun) {
    return `  … ${n} more ${noun} in report.json`;
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   XP: () => (/* binding */ takeLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65655);


const TICK = '\\`';
/**
 * Text within a Markdown paragraph, list item or table cell. What stands between two backticks becomes code, and so do
 * words that GitHub would make something of (URLs, `@name`, `#1`, hashes, `:emoji:`): code is safe whoever wrote it.
 */
function markdown(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit).split('`');
    return parts
        .map((part, n) => {
        const isPaired = n % 2 === 1 && n < parts.length - 1;
        if (isPaired && part.trim() !== '') {
            return code(part);
        }
        return n % 2 === 1 ? `${TICK}${escapeWords(part)}${isPaired ? TICK : ''}` : escapeWords(part);
    })
        .join('')
        .replace(/^(?=[-+=])/, '\\')
        .replace(/^(\d+)(?=[.)])/, '$1\\');
}
function escapeWords(text) {
    return text
        .split(/( +)/)
        .map((word) => (LINKED.test(word) ? codeWord(word) : escape(word)))
        .join('');
}
/** Text as inline code; also in a table, so that a bar is written visibly. */
function code(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit).replaceAll('|', '\\u{7c}');
    if (content.trim() === '') {
        return '(empty)';
    }
    const fence = fenceFor(content, 1);
    const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
}
/** Text as code in HTML, where Markdown is not read: the title of a folded part. */
function htmlCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    return `<code>${escapeHtml((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit))}</code>`;
}
/** Lines as a block of code; nothing in it can end it. */
function codeBlock(lines, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const content = lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line, limit)).join('\n');
    const fence = fenceFor(content, 3);
    return `${fence}\n${content}\n${fence}`;
}
const LINKED = /:\/\/|www\.|@|#|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|GH-\d|:[a-z0-9_+-]+:/i;
/** The punctuation around a word stays outside of the code. */
function codeWord(word) {
    const [, before = '', content = '', after = ''] = /^(["'(]*)(.*?)([.,;:!?"')]*)$/.exec(word) ?? [];
    return content === '' ? escape(word) : `${escape(before)}${code(content)}${escape(after)}`;
}
function escape(text) {
    return escapeHtml(text.replaceAll(/[\\`*_[\]|~#$@]/g, '\\$&'));
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function fenceFor(content, least) {
    const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
}
/** A folded part; the title is HTML, the body Markdown. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A list of so many items at most; of more, the rest is counted, with the file that has it. */
function list(items, max, render, file = 'report.json') {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(max, items, (item) => `- ${render(item)}`, (rest) => `- … ${rest} more in ${file}`).join('\n');
}
/** An alert, as GitHub shows it: lines of Markdown below each other. */
function alert(kind, line) {
    return `> [!${kind}]\n> ${line}`;
}
/**
 * A table of items, one a row; the cells are Markdown, and those that a row does not have are empty.
 * @param limit bytes of its rows: of more, `more` makes the cells of a last row; only rows up to there are rendered
 */
function table(head, items, render, { limit = Infinity, more } = {}) {
    const toRow = (cells) => `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
    const rows = [];
    let size = 0;
    for (const item of items) {
        const row = toRow(render(item));
        size += sizeOf(row) + 1;
        if (size > limit) {
            break;
        }
        rows.push(row);
    }
    const rest = items.length - rows.length;
    const foot = rest === 0 || more === undefined ? [] : [toRow(more(rest))];
    return [toRow(head), `|${'---|'.repeat(head.length)}`, ...rows, ...foot].join('\n');
}
/** A part where there is something to say. */
function block(text, rank) {
    return text === undefined || text === '' ? [] : [{ text, rank }];
}
const SEPARATOR = '\n\n';
/**
 * Blocks as one document of fewer than `limit` bytes of UTF-8. Of what does not fit the least important is left out,
 * from the end, and a note tells that.
 */
function fit(blocks, limit, note) {
    const whole = join(blocks);
    if (sizeOf(whole) < limit) {
        return whole;
    }
    const stored = blocks.map((block, index) => ({ block, index }));
    const dropOrder = stored
        .filter(({ block }) => block.rank > 0)
        .toSorted((a, b) => b.block.rank - a.block.rank || b.index - a.index);
    const dropped = new Set();
    for (const { block } of dropOrder) {
        dropped.add(block);
        const rest = blocks.filter((each) => !dropped.has(each));
        const document = join([...rest, { text: note(dropped.size), rank: 0 }]);
        if (sizeOf(document) < limit) {
            return document;
        }
    }
    return cutTo(join(blocks.filter(({ rank }) => rank === 0)), limit);
}
/** Lines from the start as far as they fit into `limit` bytes. */
function takeLines(lines, limit) {
    let size = 0;
    const end = lines.findIndex((line) => {
        size += sizeOf(line) + 1;
        return size > limit;
    });
    return end === -1 ? lines : lines.slice(0, end);
}
function join(blocks) {
    return `${blocks.map(({ text }) => text).join(SEPARATOR)}\n`;
}
function sizeOf(text) {
    return Buffer.byteLength(text);
}
/** Whole characters only; reached with a limit that not even the headings fit into. */
function cutTo(text, limit) {
    if (sizeOf(text) < limit) {
        return text;
    }
    const bytes = Buffer.from(text).subarray(0, Math.max(0, limit - 1));
    return bytes.toString('utf8').replace(/\ufffd$/, '');
}


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ insecureBlocks),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   ZP: () => (/* binding */ describeCanceled),
/* harmony export */   iB: () => (/* binding */ imageTable),
/* harmony export */   pT: () => (/* binding */ errorBlocks)
/* harmony export */ });
/* harmony import */ var _shards_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45721);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54285);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65655);



/** Sign and words of what became of an image. */
function titleOf({ state }) {
    return TITLES[state];
}
const TITLES = {
    verified: '✅ Verified',
    changed: '❌ Verified, but changed',
    unverified: '❌ Not verified',
    failed: '⚠️ Could not be checked',
};
/** The verdict of a run in a few words, for a heading; that of a merge with whose words they are. */
function headingOf(view) {
    const { error, images, shard, merged } = view;
    if (error !== undefined) {
        return error.code === 'config' ? '❌ Nothing was verified: faulty inputs' : '⚠️ Nothing could be verified';
    }
    if (merged !== undefined) {
        return `${headingOfImages(view)}, as reported by the shards`;
    }
    const [only, ...others] = images;
    if (only === undefined) {
        return shard === undefined
            ? '❌ Nothing was verified: no image'
            : `Nothing to verify: no image falls to shard ${(0,_shards_list_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShard */ ._D)(shard)}`;
    }
    return others.length === 0 ? `${titleOf(only)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(only.requested, 300)}` : headingOfImages(view);
}
function headingOfImages({ images, failing, changes, verified, merged }) {
    const failed = failing.filter(({ state }) => state === 'failed').length;
    const changed = images.filter(({ state }) => state === 'changed').length;
    const different = changes.filter(({ comparison }) => comparison.kind === 'changed').length;
    const tooMuch = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(changed, 'image')} changed in what \`fail-on-change\` names`;
    if (failing.length === 0) {
        const all = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length, 'image')} verified`;
        const sign = merged !== undefined && !verified ? '⚠️' : '✅';
        return changed > 0
            ? `❌ ${all}, but ${tooMuch}`
            : `${sign} ${all}${different === 0 ? '' : `, ${different} changed`}`;
    }
    const which = `${failing.length} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified`;
    const who = failed < failing.length ? `${failed} of these` : `because ${failed === 1 ? 'it' : 'they'}`;
    const unknown = failed === 0 ? '' : `, ${who} could not be checked`;
    const isUnknown = failed === failing.length && changed === 0;
    return `${isUnknown ? '⚠️' : '❌'} ${which}${unknown}${changed === 0 ? '' : `; ${tooMuch}`}`;
}
/** How far a run came that was ended early. */
function describeCanceled({ images }) {
    const checked = images.filter(({ state }) => state !== 'failed').length;
    return `The run was canceled: ${checked} of ${images.length} images were judged until then.`;
}
/** Why nothing was verified, below its heading. */
function errorBlocks({ message, hint }) {
    const [first = '', ...issues] = message.split('\n');
    const lines = issues.map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(line.replace(/^- /, ''))}`);
    return [
        { text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('CAUTION', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(first)), rank: 1 },
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeLines */ .XP)(lines, 200_000).join('\n'), 2),
        { text: `**What to do** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(hint)}`, rank: 1 },
    ];
}
/** Weakenings are never silent: an alert, where there are any. */
function insecureBlocks({ insecure }) {
    const names = insecure.map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each, 200));
    return insecure.length === 0
        ? []
        : [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('WARNING', `Weakened by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeLines */ .XP)(names, 20_000).join(', ')}`), rank: 1 }];
}
/** The table of images, in the order given: as many rows as fit into `limit` bytes, then a count. */
function imageTable({ merged, finishedAt }, images, limit) {
    const columns = merged === undefined ? ['signer', 'age'] : ['shard', 'signer'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['image', 'verdict', 'why', ...columns], images, ({ requested, state, why, signer, shard }) => {
        const short = signer === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(signer.short, 100);
        const age = signer?.time === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShortAge */ .zQ)(signer.time, finishedAt);
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(requested, 300),
            CELLS[state],
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(why, 200),
            ...(shard === undefined ? [short, age] : [String(shard), short]),
        ];
    }, { limit, more: (rest) => [`… ${rest} more`, '', 'in report.json'] });
}
const CELLS = {
    verified: '✅ verified',
    changed: '❌ changed',
    unverified: '❌ no',
    failed: '⚠️ unknown',
};


/***/ }),

/***/ 72638:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ renderMerge),
  e: () => (/* binding */ renderRun)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __nccwpck_require__(87600);
// EXTERNAL MODULE: ./src/report/advice/audience.ts
var advice_audience = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __nccwpck_require__(3304);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(65655);
// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __nccwpck_require__(24707);
;// CONCATENATED MODULE: ./src/report/annotations.ts



/** The runner cuts longer messages (actions/runner, `_maxIssueMessageLength`). */
const MAX_MESSAGE = 4096;
const MAX_TITLE = 200;
/** Changes of a gate that an annotation names. */
const MAX_CHANGES = 5;
/** Reasons why images have no baseline, each in a notice of its own. */
const MAX_REASONS = 5;
/**
 * One message for an image that is not verified or could not be checked, or one for the run; then what verdicts warn of, and
 * what became of comparisons: the most important first, since the runner shows a few only. Warnings about inputs are not
 * repeated here.
 */
function renderAnnotations(view) {
    const warnings = view.images.flatMap(({ requested, details }) => (details?.checked?.warnings ?? []).map((warning) => annotation('warning', requested, [warning])));
    return [
        ...(view.error === undefined ? [] : [renderError(view.error)]),
        ...renderCanceled(view),
        ...view.failing.map((image) => renderImage(image, view.enforce)),
        ...warnings,
        ...view.changes.flatMap((change) => renderChange(change, view.enforce)),
        ...renderAbsent(view.changes),
    ];
}
function renderError({ code, message, hint }) {
    const title = code === 'config' ? 'Faulty inputs: nothing was verified' : 'Nothing could be verified';
    return annotation('error', title, [...message.split('\n'), hint]);
}
function renderCanceled(view) {
    const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
    const message = view.merged === undefined
        ? (0,overview/* describeCanceled */.ZP)(view)
        : `${(0,report_text/* count */.U9)(shards.length, 'shard')} canceled: ${shards.join(', ')}.`;
    return view.canceled ? [annotation('error', 'Canceled', [message])] : [];
}
/**
 * An image that is not verified fails the step unless `enforce` is false. One that could not be checked is an error in
 * either case, since nothing is known of it.
 */
function renderImage({ requested, state, failure, shard }, enforce) {
    const title = state === 'failed' ? 'Could not be checked' : 'Not verified';
    const reported = shard === undefined ? '' : `, as reported by shard ${shard}`;
    return annotation(enforce || state === 'failed' ? 'error' : 'warning', `${title}${reported}: ${requested}`, failure === undefined ? [] : (0,report_failure/* failureLines */.w7)(failure, 'annotation'));
}
/** A gate that fails, or a comparison that could not be made though no gate needs it. */
function renderChange(change, enforce) {
    const { requested, comparison, failing } = change;
    if (failing.length > 0) {
        return [annotation(enforce ? 'error' : 'warning', `Changed: ${requested}`, describeFailing(change))];
    }
    return comparison.kind === 'not-compared'
        ? [annotation('warning', `Not compared: ${requested}`, [comparison.reason, comparison.hint])]
        : [];
}
function describeFailing({ comparison, failing }) {
    const isFired = failing.some(({ state }) => state === 'fired');
    const todo = comparison.kind === 'not-compared' ? comparison.hint : isFired ? REVIEW : UNDECIDED;
    return [
        ...(comparison.with === undefined ? [] : [`Compared with ${comparison.with.requested}:`]),
        ...failing.flatMap(({ gate, state, changes }) => [
            `fail-on-change: ${gate} ${state === 'fired' ? 'fails' : 'cannot be answered'}:`,
            ...(0,report_text/* atMost */.Tu)(MAX_CHANGES, changes, (change) => `  ${change}`, (rest) => `  … ${rest} more in diff.json`),
        ]),
        `What to do: ${todo}`,
    ];
}
const REVIEW = 'Find out why it changed. Where the change is meant, take the word out of fail-on-change for this one run, or make this image the baseline.';
const UNDECIDED = 'Use a gate only for what the publisher attests on every image, or take the word out of fail-on-change.';
/** One notice for each reason why images have no baseline. */
function renderAbsent(changes) {
    const absent = changes.filter(({ comparison }) => comparison.kind === 'no-baseline');
    const reasons = Map.groupBy(absent, ({ comparison }) => ('reason' in comparison ? comparison.reason : ''));
    return [...reasons].slice(0, MAX_REASONS).map(([reason, [first, ...others]]) => {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return annotation('notice', `No baseline: ${first?.requested ?? ''}${more}`, [
            reason,
            `Nothing says what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
        ]);
    });
}
/** A message of these lines, with everything in it made safe and within what the runner shows. */
function annotation(level, title, lines) {
    const message = lines.map((line) => (0,report_text/* plain */.pj)(line, 600)).join('\n');
    return { level, title: (0,report_text/* plain */.pj)(title, MAX_TITLE), message: cut(message) };
}
/** What to do stands at the end, so the middle of a message that is too long is left out. */
function cut(message) {
    const half = MAX_MESSAGE / 2 - 10;
    return message.length <= MAX_MESSAGE ? message : `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}

// EXTERNAL MODULE: ./src/report/changes.ts + 1 modules
var changes = __nccwpck_require__(43977);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(54285);
;// CONCATENATED MODULE: ./src/report/diff.ts


/** Bytes of `diff.md`: what GitHub takes as a job summary, so that it can be shown as one. */
const LIMIT = 1024 * 1024 - 4096;
/** Of `diff.json`. */
const SCHEMA_VERSION = 1;
/** Names of a list in report.json; diff.json has all of them. */
const MAX_NAMES = 20;
/** The text of `diff.md`: what changed in the images of a run. */
function renderDiff(view, limit = LIMIT) {
    const blocks = [
        { text: `# ${(0,changes/* headingOfChanges */.$X)(view)}`, rank: 0 },
        ...(0,changes/* renderChanges */.O1)(view, limit / 2).map((text) => ({ text, rank: 1 })),
    ];
    return (0,markdown/* fit */.Uj)(blocks, limit, (dropped) => `… ${dropped} more parts are left out: see diff.json.`);
}
/**
 * The text of `diff.json` (docs/changes.md): schema version 1, order of members fixed, a line break at the end; in parts,
 * an image each.
 */
function* renderDiffJson({ tool, changed, changes }) {
    const head = {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: tool.name, version: tool.version },
        changed: CHANGED[changed],
    };
    yield `${JSON.stringify(head, null, 2).slice(0, -'\n}'.length)},\n  "images": [`;
    for (const [index, each] of changes.entries()) {
        yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(toImage(each), null, 2).replaceAll('\n', '\n    ')}`;
    }
    yield '\n  ]\n}\n';
}
const CHANGED = { true: true, false: false, '': null };
function toImage({ requested, digest, comparison }) {
    return {
        reference: requested,
        digest,
        status: comparison.kind,
        baseline: toBaseline(comparison),
        gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes })),
        ...(comparison.kind === 'changed' ? toDifference(comparison.difference, comparison.omitted) : {}),
    };
}
function toBaseline(comparison) {
    const { with: compared, kind } = comparison;
    return {
        reference: compared?.requested ?? null,
        digest: compared?.digest ?? null,
        verified: kind === 'changed' || kind === 'unchanged',
        reason: 'reason' in comparison ? comparison.reason : null,
    };
}
function toDifference(difference, omitted) {
    const { signers, platformsAdded, platformsRemoved, platforms } = difference;
    return {
        signers: signers === undefined ? null : { before: signers.before, after: signers.after },
        platformsAdded,
        platformsRemoved,
        platforms: platforms.map(toPlatform),
        omittedPackages: omitted,
    };
}
function toPlatform({ names, packages, provenance, configuration }) {
    return {
        names,
        packages: packages === undefined
            ? null
            : {
                formats: { before: packages.formats.before, after: packages.formats.after },
                licensesGained: packages.licensesGained,
                licensesLost: packages.licensesLost,
                changes: packages.changes.map(toPackage),
            },
        provenance: provenance?.map(toField) ?? null,
        configuration: configuration?.map(toField) ?? null,
    };
}
function toPackage({ kind, name, type, before, after, licensesGained, licensesLost }) {
    return { kind, name, type: type ?? null, before, after, licensesGained, licensesLost };
}
function toField({ field, name, ...change }) {
    return { field, ...(name === undefined ? {} : { name }), ...orNull(change) };
}
function orNull({ before, after }) {
    return { before: before ?? null, after: after ?? null };
}
/** What report.json says of a comparison, in short. */
function toComparisonJson({ comparison }) {
    return {
        baseline: toBaseline(comparison),
        changes: comparison.kind === 'changed' ? toChanges(comparison.difference) : null,
        gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes: changes.slice(0, MAX_NAMES) })),
    };
}
function toChanges({ signers, platformsAdded, platformsRemoved, platforms }) {
    return {
        signer: signers !== undefined,
        platformsAdded: platformsAdded.slice(0, MAX_NAMES),
        platformsRemoved: platformsRemoved.slice(0, MAX_NAMES),
        platforms: platforms.map(({ names, packages, provenance = [], configuration = [] }) => ({
            names: names.slice(0, MAX_NAMES),
            packages: packages === undefined ? null : countKinds(packages.changes),
            licensesGained: (packages?.licensesGained ?? []).slice(0, MAX_NAMES),
            licensesLost: (packages?.licensesLost ?? []).slice(0, MAX_NAMES),
            fields: [...new Set([...provenance, ...configuration].map(({ field }) => field))],
        })),
    };
}
function countKinds(changes) {
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    return {
        added: count('added'),
        removed: count('removed'),
        up: count('up'),
        down: count('down'),
        changed: count('changed'),
        license: count('license'),
    };
}

;// CONCATENATED MODULE: ./src/report/json.ts

/** Of `report.json`. */
const json_SCHEMA_VERSION = 1;
/** Names of one kind in the report; it has those of a thousand images. */
const json_MAX_NAMES = 20;
const END = ']\n}\n';
/**
 * The text of `report.json` (docs/report.md): schema version 1, order of members fixed, a line break at the end. In
 * parts, an image each: of many images the whole is longer than one text should be.
 * @param written the images of a merge, as their shards wrote them: the view has less than that
 */
async function* renderReport(view, written) {
    const { tool, startedAt, duration, error, shard, merged } = view;
    yield beginReport({
        schemaVersion: json_SCHEMA_VERSION,
        verified: view.verified,
        tool: { name: tool.name, version: tool.version },
        startedAt: startedAt.toISOString(),
        durationMs: Math.round(duration),
        error: error === undefined ? null : toError(error),
        insecure: view.insecure,
        enforce: view.enforce,
        ...(shard === undefined ? {} : { shard: { index: shard.index, count: shard.count } }),
        ...(merged === undefined ? {} : { merged: { shards: merged.map(toShard) } }),
        list: view.listDigest ?? null,
        inputs: view.inputsDigest ?? null,
        ...(view.canceled ? { cancelled: true } : {}),
    });
    let index = 0;
    for await (const image of written ?? view.images.values().map(json_toImage)) {
        yield imagePart(image, index);
        index++;
    }
    yield index === 0 ? END : `\n  ${END}`;
}
/** A report up to its images, which are its last member. */
function beginReport(head) {
    return `${JSON.stringify({ ...head, images: [] }, null, 2)}\n`.slice(0, -END.length);
}
/** The image at an index, counted from 0, as it stands in the layout of the whole. */
function imagePart(image, index) {
    // line breaks within strings are escaped, so these are those of the layout
    return `${index === 0 ? '' : ','}\n    ${JSON.stringify(image, null, 2).replaceAll('\n', '\n    ')}`;
}
function toShard({ index, path, digest, startedAt, duration, canceled, images, verified }) {
    return {
        index,
        report: path,
        digest,
        startedAt,
        durationMs: Math.round(duration),
        cancelled: canceled,
        images,
        verified,
    };
}
function json_toImage({ requested, state, error, details }) {
    const { subject, image, publisher, checked } = details ?? {};
    return {
        reference: requested,
        digest: subject?.digest ?? null,
        image: image ?? null,
        mediaType: subject?.mediaType ?? null,
        publisher: publisher ?? null,
        platforms: (subject?.platforms ?? []).map(({ name, digest, selected }) => ({ platform: name, digest, selected })),
        verified: state === 'verified' || state === 'changed',
        error: error === undefined ? null : toError(error),
        requirements: (checked?.requirements ?? []).map(toRequirement),
        evidence: (checked?.evidence ?? []).map(toEvidence),
        ...(checked?.change === undefined ? {} : toComparisonJson(checked.change)),
    };
}
function toRequirement({ kind, predicateType, platform, level, met, code, why, by }) {
    const verdict = { met, code: code ?? null, why, by };
    return kind === 'signature'
        ? { kind, platform, ...verdict }
        : { kind, predicateType: predicateType ?? null, platform, level: level ?? null, ...verdict };
}
function toEvidence(evidence) {
    const { kind, status, about, origin } = evidence;
    return {
        kind,
        status,
        reason: status === 'rejected' ? { code: evidence.code, message: evidence.detail } : null,
        subject: about.digest,
        platform: about.name,
        source: origin.source,
        format: origin.format,
        ...(status === 'rejected' ? toUnproven(evidence) : toProven(evidence)),
    };
}
function toProven({ predicateType, signedName, signer, log, times, files, facts }) {
    return {
        predicateType: predicateType ?? null,
        signedName: signedName ?? null,
        signer: toSigner(signer),
        log: log.map(({ entry, logIndex, integratedTime }) => ({
            entry,
            logIndex,
            integratedTime: integratedTime?.toISOString() ?? null,
        })),
        times: times.map(toTime),
        file: files[0] ?? null,
        facts: facts === undefined ? null : toFacts(facts),
    };
}
/** Nothing of a rejected candidate is a fact, but a signer who is proven and is not the expected one. */
function toUnproven({ unexpectedSigner }) {
    return {
        predicateType: null,
        signedName: null,
        signer: unexpectedSigner === undefined ? null : toSigner(unexpectedSigner.signer),
        log: null,
        times: unexpectedSigner === undefined ? null : unexpectedSigner.times.map(toTime),
        file: null,
        facts: null,
    };
}
function toSigner(signer) {
    return signer.kind === 'key'
        ? { key: signer.fingerprint }
        : { identity: signer.identity, issuer: signer.issuer, extensions: signer.extensions };
}
function toTime({ source, time }) {
    return { source, time: time.toISOString() };
}
function toError({ code, message, hint, limit }) {
    return { code, message, hint, ...(limit === undefined ? {} : { limit }) };
}
/** Facts as they stand in report.json; parts that an attestation does not have are left out. */
function toFacts(facts) {
    const { kind, bytes, packages, provenance, configuration, vex, vulnerabilities } = facts;
    return {
        kind: kind ?? null,
        bytes,
        ...(packages && {
            packages: {
                count: packages.count,
                byType: toCounts(packages.byType),
                licenses: toCounts(packages.licenses),
                withoutLicense: packages.withoutLicense,
            },
        }),
        ...(provenance && { provenance }),
        ...(configuration && {
            configuration: {
                ...configuration,
                environment: configuration.environment.map(([name, value]) => ({ name, value })),
            },
        }),
        ...(vex && { vex: { ...vex, byStatus: toCounts(vex.byStatus) } }),
        ...(vulnerabilities && {
            vulnerabilities: {
                ...vulnerabilities,
                bySeverity: vulnerabilities.bySeverity && toCounts(vulnerabilities.bySeverity),
            },
        }),
    };
}
function toCounts({ top, others }) {
    return {
        top: top.slice(0, json_MAX_NAMES).map(([name, count]) => ({ name, count })),
        others: others + top.slice(json_MAX_NAMES).reduce((sum, [, count]) => sum + count, 0),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./src/report/outputs.ts

/**
 * The outputs of the step by name, but those of the artifact, which is uploaded later. Digests are covered ones; all
 * that describes the first image is empty unless the whole run is verified, and of a shard or a merge.
 * @param folder the output folder, an absolute path
 */
function renderOutputs(view, folder) {
    const { verified, first, deployable, files, changes, changed } = view;
    const certificate = first?.signer?.kind === 'certificate' ? first.signer : undefined;
    return {
        verified: String(verified),
        digest: first?.digest ?? '',
        image: first?.image ?? '',
        images: bounded(deployable),
        report: (0,external_node_path_.join)(folder, 'report.json'),
        summary: (0,external_node_path_.join)(folder, 'summary.md'),
        'output-directory': folder,
        files: bounded(files),
        sbom: first?.sbom === undefined ? '' : (0,external_node_path_.join)(folder, first.sbom),
        identity: certificate?.identity ?? '',
        issuer: certificate?.issuer ?? '',
        changed,
        diff: changes.length === 0 ? '' : (0,external_node_path_.join)(folder, 'diff.json'),
    };
}
/**
 * Characters of a list: GitHub takes outputs of up to 1 MB of a job, in UTF-16, and there are two lists. A longer one is
 * not cut, since nothing would tell a part from the whole: the output is empty.
 */
const MAX_LIST = 200_000;
/** A sentence for each list that is too long for an output. */
function renderOmitted({ deployable, files }) {
    return Object.entries({ images: deployable, files })
        .filter(([, list]) => list.length > 0 && bounded(list) === '')
        .map(([name, list]) => `The output ${name} is empty: its ${list.length} entries are longer than GitHub takes. All are in report.json.`);
}
function bounded(list) {
    const json = JSON.stringify(list);
    return json.length > MAX_LIST ? '' : json;
}

// EXTERNAL MODULE: ./src/shards/list.ts
var list = __nccwpck_require__(45721);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __nccwpck_require__(25126);
// EXTERNAL MODULE: ./src/report/evidence.ts
var report_evidence = __nccwpck_require__(53877);
;// CONCATENATED MODULE: ./src/report/inside.ts



const MAX_GROUPS = 10;
const MAX_LINES = 20;
const MAX_TYPES = 8;
const MAX_FAMILIES = 12;
const inside_MAX_NAMES = 8;
/**
 * The folded part that tells what is inside an image, by the attestations that met the requirements; undefined where
 * they say nothing. What is the same everywhere is told once.
 */
function renderInside(checked) {
    const groups = groupsOf(checked);
    const [first] = groups;
    if (first === undefined) {
        return undefined;
    }
    const shared = groups.length === 1 ? [] : first.lines.filter((line) => groups.every(({ lines }) => lines.includes(line)));
    const parts = [
        ...(shared.length === 0 ? [] : [{ targets: ['every platform'], lines: shared }]),
        ...groups.slice(0, MAX_GROUPS).map(({ targets, lines }) => ({
            targets,
            lines: lines.filter((line) => !shared.includes(line)),
        })),
    ];
    const more = groups.length > MAX_GROUPS ? [`… ${(0,report_text/* count */.U9)(groups.length - MAX_GROUPS, 'more platform')} in report.json`] : [];
    return (0,markdown/* details */.zH)('What is inside', [...parts.filter(({ lines }) => lines.length > 0).map(renderPart), ...more].join('\n\n'));
}
function renderPart({ targets, lines }) {
    const title = `**${(0,markdown/* markdown */.wD)((0,report_text/* listNames */.Zv)(targets, inside_MAX_NAMES), 300)}**${targets.length > 1 ? ' (the same)' : ''}`;
    return [title, (0,markdown/* list */.p_)(lines, MAX_LINES, (line) => line)].join('\n\n');
}
function groupsOf({ requirements, evidence }) {
    const attested = requirements.flatMap(({ platform, by }) => by.flatMap((at) => {
        const each = evidence[at];
        return each?.status !== 'verified' || each.facts === undefined ? [] : [{ platform, facts: each.facts }];
    }));
    const targets = [...Map.groupBy(attested, ({ platform }) => platform)].map(([target, all]) => ({
        target: (0,report_evidence/* called */.Ab)(target),
        lines: all
            .map(({ facts }) => facts)
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            .flatMap(renderFacts),
    }));
    return [...Map.groupBy(targets, ({ lines }) => lines.join('\n'))].flatMap(([, group]) => group[0] === undefined || group[0].lines.length === 0
        ? []
        : [{ targets: group.map(({ target }) => target), lines: group[0].lines }]);
}
/** Packages first, then how they are run, then who built them. */
function rankOf({ packages, configuration, provenance }) {
    const at = [packages, configuration, provenance].findIndex((part) => part !== undefined);
    return at === -1 ? Infinity : at;
}
/** One attestation, as lines of Markdown. */
function renderFacts(facts) {
    const said = detailsOf(facts).map(({ label, value }) => `${label} ${(0,markdown/* code */.aY)(value, 200)}`);
    return [
        ...(facts.packages === undefined ? [] : renderPackages(facts.name, facts.packages)),
        ...(said.length === 0 ? [] : [`${(0,markdown/* markdown */.wD)(facts.name, 100)}: ${said.join(', ')}`]),
    ];
}
function renderPackages(name, { count: packages, byType, licenses, withoutLicense }) {
    const [only] = byType.top;
    const [type, typed] = only ?? [];
    const types = type !== undefined && typed === packages ? `all ${(0,markdown/* markdown */.wD)(type, 60)}` : renderCounts(byType);
    const families = groupLicenses(licenses).map(renderFamily);
    const rest = [
        ...(families.length > MAX_FAMILIES ? [`${families.length - MAX_FAMILIES} more kinds`] : []),
        ...(licenses.others === 0 ? [] : [`${licenses.others} others`]),
        ...(withoutLicense === 0 ? [] : [`${(0,report_text/* count */.U9)(withoutLicense, 'package')} without one`]),
    ];
    const all = [...families.slice(0, MAX_FAMILIES), ...rest];
    return [
        `${(0,markdown/* markdown */.wD)(name, 100)}: ${(0,report_text/* count */.U9)(packages, 'package')}${types === '' ? '' : ` (${types})`}`,
        ...(all.length === 0 ? [] : [`licenses: ${all.join(' · ')}`]),
    ];
}
function renderFamily({ name, members }) {
    const [only, ...others] = members;
    if (only !== undefined && others.length === 0) {
        return `${(0,markdown/* markdown */.wD)(only.license, 60)} ${only.count}`;
    }
    const shown = members.slice(0, inside_MAX_NAMES).map(({ version, count: n }) => `${(0,markdown/* markdown */.wD)(version, 60)} ${n}`);
    return `${(0,markdown/* markdown */.wD)(name, 60)} (${[...shown, ...(members.length > inside_MAX_NAMES ? ['…'] : [])].join(', ')})`;
}
function renderCounts({ top, others: rest }) {
    const shown = top.slice(0, MAX_TYPES).map(([name, n]) => `${n} ${(0,markdown/* markdown */.wD)(name, 60)}`);
    const others = rest + top.slice(MAX_TYPES).reduce((sum, [, n]) => sum + n, 0);
    return [...shown, ...(others === 0 ? [] : [`${others} others`])].join(', ');
}
/** What is shown of facts beside the packages. */
function detailsOf({ provenance, configuration, vex, vulnerabilities }) {
    return Object.entries({
        ...(provenance === undefined ? {} : provenanceDetails(provenance)),
        'entry point': configuration?.entryPoint,
        command: configuration?.cmd,
        user: configuration?.user,
        'working directory': configuration?.workDirectory,
        'packages from': configuration?.repositories[0],
        statements: vex && withCounts(vex.statements, vex.byStatus),
        scanner: vulnerabilities?.scanner,
        found: vulnerabilities?.count === undefined ? undefined : withCounts(vulnerabilities.count, vulnerabilities.bySeverity),
        'images taken in': namesOfImages(provenance?.images ?? []),
        run: provenance?.invocation,
    }).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
function provenanceDetails({ builder, buildType, source, entryPoint }) {
    const { repository, ref, commit } = source;
    return {
        'built by': builder,
        'build type': buildType,
        from: repository === undefined || ref === undefined ? repository : `${repository}@${ref}`,
        commit,
        file: entryPoint,
    };
}
/** `golang@1.26, alpine@3.20` of package URLs. */
function namesOfImages(images) {
    return images.length === 0 ? undefined : images.map((purl) => purl.replace(/^pkg:(?:docker|oci)\//, '')).join(', ');
}
function withCounts(total, counts) {
    const parts = (counts?.top ?? []).map(([name, count]) => `${count} ${name}`);
    return parts.length === 0 ? String(total) : `${total} (${parts.join(', ')})`;
}
/** An SPDX identifier up to its version; BSD's have the number of clauses there. */
const FAMILY = /^([A-Za-z][A-Za-z.+]*(?:-[A-Za-z][A-Za-z.+]*)*)-(\d.*)$/;
/**
 * Licenses by family, the most frequent first. Packages are counted a license each, so there is no sum of a family: one
 * under `GPL-2.0-only OR GPL-3.0-only` would be in it twice.
 */
function groupLicenses({ top }) {
    const members = top.map(([license, count]) => {
        const [, family = license, version = license] = FAMILY.exec(license) ?? [];
        return { family, member: { license, version, count } };
    });
    return [...Map.groupBy(members, ({ family }) => family)].map(([name, all]) => ({
        name,
        members: all.map(({ member }) => member),
    }));
}

// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __nccwpck_require__(21789);
;// CONCATENATED MODULE: ./src/report/matrix.ts




/** More rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
const MAX_CELL = 80;
const matrix_MAX_NAMES = 6;
/** The table platform × requirement of an image, as Markdown; platforms that have the same are one row. */
function renderMatrix({ subject, requirements, evidence }) {
    const byPlatform = Map.groupBy(requirements, ({ platform }) => platform);
    const hasSignature = requirements.some(({ kind }) => kind === 'signature');
    const ofIndex = byPlatform.get(subject.name)?.find(({ kind }) => kind === 'signature');
    const isCovered = ofIndex?.met === true && subject.kind === 'index';
    const rows = (0,report_text/* unique */.Am)([...(0,image_subject/* targetsOf */.QR)(subject).map(({ name }) => name), ...byPlatform.keys()]).map((name) => {
        const own = byPlatform.get(name) ?? [];
        return {
            name,
            signature: own.find(({ kind }) => kind === 'signature'),
            // every platform has the same requirements in the same order, so the position is the column
            attestations: own.filter(({ kind }) => kind === 'attestation'),
        };
    });
    const columns = Array.from({ length: Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ attestations }) => attestations.length))) }, (_, column) => headingOf(rows.flatMap(({ attestations }) => attestations[column] ?? [])));
    const byIndex = ({ level, platform }) => level === 'index' && platform !== subject.name;
    const signatureCell = (own) => {
        if (own === undefined) {
            return isCovered ? '✔ by the index' : '';
        }
        return own.met ? `✔${byIndex(own) ? ' by the index' : ''}` : `✘ ${own.short ?? ''}`;
    };
    const attestationCell = (own) => {
        if (own === undefined) {
            return '';
        }
        return own.met
            ? `✔${describeAttested(own, evidence)}${byIndex(own) ? ' of the index' : ''}`
            : `✘ ${own.short ?? ''}`;
    };
    const lines = rows.slice(0, MAX_ROWS).map(({ name, signature, attestations }) => ({
        name: (0,markdown/* markdown */.wD)(name, MAX_CELL),
        cells: [
            ...(hasSignature ? [signatureCell(signature)] : []),
            ...columns.map((_, column) => attestationCell(attestations[column])),
        ],
    }));
    const reported = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const grouped = [...Map.groupBy(reported, ({ cells }) => cells.join(' | ')).values()].map((same) => [
        (0,report_text/* listNames */.Zv)(same.map(({ name }) => name), matrix_MAX_NAMES),
        ...(same[0]?.cells ?? []),
    ]);
    const rest = rows.length - lines.length;
    return (0,markdown/* table */.tp)(['', ...(hasSignature ? ['signature'] : []), ...columns], [...grouped, ...(rest > 0 ? [[`… ${rest} more`]] : [])], (cells) => cells);
}
/** Platforms may have met `sbom` with different types. */
function headingOf(requirements) {
    const met = requirements.filter((requirement) => requirement.met);
    const titles = (0,report_text/* unique */.Am)((met.length > 0 ? met : requirements).map(report_evidence/* titleOfRequirement */.fG));
    return titles.map((title) => (0,markdown/* markdown */.wD)(title, MAX_CELL)).join(' or ');
}
/** How many packages each piece lists; where the column does not tell, what it is too. */
function describeAttested({ predicateType, by }, evidence) {
    const all = by
        .slice(0, matrix_MAX_NAMES)
        .flatMap((at) => evidence[at] ?? [])
        .map((each) => {
        const packages = each.status === 'verified' ? each.facts?.packages?.count : undefined;
        return [
            ...(predicateType === 'all' ? [(0,markdown/* markdown */.wD)(each.title, MAX_CELL)] : []),
            ...(packages === undefined ? [] : [(0,report_text/* count */.U9)(packages, 'package')]),
        ].join(' ');
    })
        .filter((text) => text !== '')
        .toSorted()
        .join(', ');
    return all === '' ? '' : ` ${all}${by.length > matrix_MAX_NAMES ? ', …' : ''}`;
}

// EXTERNAL MODULE: ./src/report/signer.ts
var report_signer = __nccwpck_require__(13130);
;// CONCATENATED MODULE: ./src/report/summary-image.ts









const summary_image_MAX_LINES = 100;
const MAX_NOTES = 20;
const MAX_FILES = 6;
/** Of more that was rejected, nobody reads the reasons. */
const MAX_REJECTED = 1000;
const MAX_TITLES = 20;
const MAX_SIGNERS = 10;
const summary_image_MAX_NAMES = 4;
/**
 * Everything about one image below its heading. Ranks: what to do, who and the matrix stay longest. Within a folded part
 * (`folded`) GitHub shows no alerts.
 */
function summary_image_renderImage(image, now, folded = false) {
    const { failure } = image;
    const checked = image.details?.checked;
    const words = failure === undefined ? [] : (0,report_failure/* failureBlocks */.pD)(failure, image, folded);
    if (checked === undefined) {
        return words;
    }
    return [
        ...words,
        ...(failure === undefined ? [{ text: renderVerified(checked, now), rank: 1 }] : []),
        ...(0,markdown/* block */.om)(renderNotes(checked), 1),
        { text: renderMatrix(checked), rank: 2 },
        ...(0,markdown/* block */.om)(renderInside(checked), 4),
        ...(0,markdown/* block */.om)(renderEvidence(checked.evidence), 5),
        { text: renderLocations(checked, failure?.lookedFor), rank: failure === undefined ? 6 : 3 },
        ...(0,markdown/* block */.om)(renderFiles(checked), 3),
    ];
}
/** Who, when, what to deploy, and in which formats it is. */
function renderVerified({ leading, evidence, deployable, formats }, now) {
    return [
        ...(leading === undefined ? [] : [renderSigner(leading, (0,report_evidence/* verifiedAmong */.P0)(evidence)), renderTime(leading, now)]),
        ...(deployable === undefined ? [] : [`**Deploy** ${(0,markdown/* code */.aY)(deployable.image)}`]),
        ...(formats === undefined
            ? []
            : [`**Format** ${(0,markdown/* markdown */.wD)((0,locations/* describeFormats */.CY)(formats), 600)} · **Log** ${formats.logs.join(' and ')}`]),
    ].join('  \n');
}
function renderSigner({ signer }, verified) {
    const { verb, who, more } = (0,report_signer/* describeSigner */.cg)(signer);
    const all = new Set(verified.map((each) => JSON.stringify(identityOf(each))));
    const others = all.size > 1 ? [`and ${(0,report_text/* count */.U9)(all.size - 1, 'other accepted signer')}, see Evidence`] : [];
    return `**${verb}** ${[who, ...more].map(report_signer/* toMarkdown */.l6).concat(others).join(', ')}`;
}
function identityOf({ signer }) {
    return signer.kind === 'key' ? [signer.fingerprint] : [signer.identity, signer.issuer];
}
function renderTime({ times, log }, now) {
    const time = times[0]?.time;
    const [entry] = log;
    const signed = time === undefined
        ? '**Signed** at a time that nothing proves'
        : `**Signed** ${(0,report_text/* formatTime */.fU)(time)} (${(0,report_text/* formatAge */.nV)(time, now)})`;
    return `${signed}, ${entry === undefined ? 'no log entry required' : renderEntry(entry)}`;
}
/** Only the public log has a page for an entry. */
function renderEntry(entry) {
    const { logIndex, host } = entry;
    const name = `${(0,report_evidence/* rekorOf */.zR)(entry)} entry `;
    return host !== undefined && /^\d{1,20}$/.test(logIndex)
        ? `${name}[${(0,markdown/* code */.aY)(logIndex)}](https://search.sigstore.dev/?logIndex=${logIndex})`
        : `${name}${(0,markdown/* code */.aY)(logIndex, 100)}`;
}
function renderNotes({ warnings, subject }) {
    const lines = [
        ...warnings.map((warning) => `⚠️ ${(0,markdown/* markdown */.wD)(warning)}`),
        ...subject.notices.map((notice) => (0,markdown/* markdown */.wD)(notice)),
    ];
    const [only, ...others] = lines;
    return others.length === 0 ? only : (0,markdown/* list */.p_)(lines, MAX_NOTES, (line) => line);
}
/** The folded list of evidence: by what it is about, then who signed, then what was rejected and why. */
function renderEvidence(evidence) {
    const verified = (0,report_evidence/* verifiedAmong */.P0)(evidence);
    const rejected = (0,report_evidence/* rejectedAmong */.xO)(evidence);
    if (evidence.length === 0) {
        return undefined;
    }
    const lists = [
        (0,markdown/* list */.p_)(describeTargets(verified), summary_image_MAX_LINES, ({ names, text }) => `**${(0,markdown/* markdown */.wD)((0,report_text/* listNames */.Zv)(names, summary_image_MAX_NAMES))}**${names.length > 1 ? ' (the same)' : ''}: ${text}`),
        (0,markdown/* list */.p_)(describeSigners(verified), MAX_SIGNERS, (signer) => signer),
        describeAllRejected(rejected),
    ];
    const title = `Evidence: ${verified.length} verified${rejected.length === 0 ? '' : `, ${rejected.length} rejected`}`;
    return (0,markdown/* details */.zH)(title, lists.filter((each) => each !== '').join('\n'));
}
/** Targets with the same evidence are one line. */
function describeTargets(verified) {
    const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ evidence, name })));
    const byTarget = [...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => ({
        name,
        text: describeAll(all.map(({ evidence }) => evidence)),
    }));
    return [...Map.groupBy(byTarget, ({ text }) => text)].map(([text, all]) => ({
        names: all.map(({ name }) => name),
        text,
    }));
}
function describeAll(evidence) {
    return [...Map.groupBy(evidence, describeOrigin)]
        .map(([origin, all]) => `${titlesOf(all)} (${(0,markdown/* markdown */.wD)(origin)})`)
        .join('; ');
}
function titlesOf(evidence) {
    const names = [...Map.groupBy(evidence, ({ title }) => title)].map(([title, all]) => all.length > 1 ? `${all.length} × ${(0,markdown/* markdown */.wD)(title, 100)}` : (0,markdown/* markdown */.wD)(title, 100));
    return [...names.slice(0, MAX_TITLES), ...(names.length > MAX_TITLES ? ['…'] : [])].join(', ');
}
function describeOrigin(evidence) {
    const time = evidence.times[0]?.time;
    const signed = time === undefined ? [] : [(0,report_text/* formatTime */.fU)(time)];
    return [(0,report_evidence/* locationOf */.hD)(evidence.origin), ...(0,report_text/* unique */.Am)((0,report_evidence/* logsOf */.Hw)(evidence)), ...signed].join(', ');
}
/** The exact values that a policy compares. */
function describeSigners(verified) {
    const signers = verified.map(({ signer }) => signer.kind === 'key'
        ? `key ${(0,markdown/* code */.aY)(`sha256:${signer.fingerprint}`)}`
        : `${(0,markdown/* code */.aY)(signer.identity)}, issuer ${(0,markdown/* code */.aY)(signer.issuer)}`);
    const counted = [...Map.groupBy(signers, (signer) => signer)];
    return counted.map(([signer, all]) => counted.length === 1 ? `signed by ${signer}` : `${(0,report_text/* count */.U9)(all.length, 'piece')} signed by ${signer}`);
}
/** What was rejected for the same reason is one line. */
function describeAllRejected(rejected) {
    const groups = [...Map.groupBy(rejected.slice(0, MAX_REJECTED), report_evidence/* describeRejection */.xz)];
    const lines = (0,markdown/* list */.p_)(groups, summary_image_MAX_LINES, ([why, all]) => `rejected: ${(0,markdown/* markdown */.wD)(`${(0,report_text/* listNames */.Zv)(all.map(report_evidence/* nameRejected */.or), summary_image_MAX_NAMES)} ${why}`)}`);
    const rest = rejected.length - MAX_REJECTED;
    return rest > 0 ? `${lines}\n- … ${rest} more rejected in report.json` : lines;
}
function renderLocations(checked, lookedFor) {
    const rows = (0,markdown/* table */.tp)(['place', 'answer'], (0,locations/* summarizeLocations */.iR)(checked).slice(0, summary_image_MAX_LINES), ({ location, response }) => [
        (0,markdown/* markdown */.wD)(location, 200),
        (0,markdown/* markdown */.wD)(response, 300),
    ]);
    const requested = lookedFor === undefined ? [] : [`Looked for: ${(0,markdown/* markdown */.wD)(lookedFor)}`];
    return (0,markdown/* details */.zH)('What was looked for, and where', [...requested, rows].join('\n\n'));
}
/** The names of the files; they are the same for every platform. */
function renderFiles({ files }) {
    const folder = files[0]?.split('/')[0];
    if (folder === undefined) {
        return undefined;
    }
    const names = (0,report_text/* unique */.Am)(files.map(reference/* lastComponentOf */.XD));
    const shown = names.slice(0, MAX_FILES).map((name) => (0,markdown/* code */.aY)(name));
    const all = [...shown, ...(names.length > MAX_FILES ? ['…'] : [])].join(', ');
    return `**Files** ${files.length} in the folder ${(0,markdown/* code */.aY)(folder)}: ${all}`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts







/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
/** How many of many images are described one by one. */
const MAX_EXPLAINED = 50;
/** Of more images those that are verified come last and folded, so that nobody has to scroll past them. */
const MAX_TOGETHER = 20;
/** Bytes that separate parts, and of a table that is worth it. */
const MARGIN = 4096;
/**
 * The job summary, as Markdown of fewer than `limit` bytes: verdict first, then who, when and what to deploy, or what
 * is wrong and what to do; details folded. Every text from outside is escaped.
 */
function renderSummary(view, limit = SUMMARY_LIMIT) {
    const { error, images, merged } = view;
    const [only, ...others] = images;
    const top = [
        { text: `## ${(0,overview/* headingOf */.Wm)(view)}`, rank: 0 },
        ...(error === undefined ? [...summary_renderPart(view), ...summary_renderCanceled(view), ...(0,overview/* insecureBlocks */.D3)(view)] : []),
    ];
    const body = error !== undefined
        ? (0,overview/* errorBlocks */.pT)(error)
        : only !== undefined && others.length === 0 && merged === undefined
            ? summary_image_renderImage(only, view.finishedAt)
            : merged === undefined && images.length <= MAX_TOGETHER
                ? renderFew(view, limit)
                : renderMany(view, limit, top);
    return (0,markdown/* fit */.Uj)((0,changes/* withChanges */.AW)([...top, ...body], view, limit / 16), limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}
/** A part must not be taken for the whole, and what was reported not for what was verified. */
function summary_renderPart({ shard, merged }) {
    return [
        ...(shard === undefined
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('NOTE', `This is shard ${(0,list/* formatShard */._D)(shard)}: the other images of the list are judged elsewhere, and \`merge/\` puts the reports together.`),
                    rank: 1,
                },
            ]),
        ...(merged === undefined
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('NOTE', `Put together from ${(0,report_text/* count */.U9)(merged.length, 'report')} of earlier jobs; nothing was verified here. Whoever can write artifacts of this run can forge them, so do not deploy by this: a gate verifies anew.`),
                    rank: 0,
                },
            ]),
    ];
}
function summary_renderCanceled(view) {
    const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
    const words = view.merged === undefined
        ? (0,overview/* describeCanceled */.ZP)(view)
        : `Canceled before ${shards.length === 1 ? 'it was' : 'they were'} done: shard ${shards.join(', ')}. What was not judged until then is told so.`;
    return view.canceled && (view.merged !== undefined || view.images.length !== 1)
        ? [{ text: (0,markdown/* alert */.xE)('CAUTION', words), rank: 0 }]
        : [];
}
/** All images in one table, and each in a folded part. */
function renderFew(view, limit) {
    const { images, failing, verifiedImages } = view;
    return [
        ...(images.length === 0 ? [] : [{ text: (0,overview/* imageTable */.iB)(view, [...failing, ...verifiedImages], limit / 2), rank: 1 }]),
        ...renderFormats(images),
        ...renderExplained(view),
        ...verifiedImages.map((image) => ({ text: renderFolded(image, view), rank: 5 })),
    ];
}
/** What is wrong first, then counts, and the rest as far as it fits. */
function renderMany(view, limit, top) {
    const { images, failing, verifiedImages, merged } = view;
    const wrongFirst = [
        ...(failing.length === 0 ? [] : [{ text: (0,overview/* imageTable */.iB)(view, failing, limit / 3), rank: 1 }]),
        ...renderExplained(view),
        { text: countImages(view), rank: 1 },
        ...renderFormats(images),
        ...(merged === undefined ? [] : [{ text: renderShards(merged), rank: 2 }]),
    ];
    const left = limit - [...top, ...wrongFirst].reduce((sum, { text }) => sum + Buffer.byteLength(text), MARGIN);
    if (left < MARGIN || verifiedImages.length === 0) {
        return wrongFirst;
    }
    const rows = (0,overview/* imageTable */.iB)(view, verifiedImages, Math.min(left, limit / 2));
    return [...wrongFirst, { text: (0,markdown/* details */.zH)((0,report_text/* count */.U9)(verifiedImages.length, 'verified image'), rows), rank: 4 }];
}
function countImages({ images, failing, verifiedImages, merged }) {
    if (merged === undefined) {
        return `**${verifiedImages.length} of ${images.length} images are verified.** All of it is in \`report.json\`.`;
    }
    const failed = failing.filter(({ state }) => state === 'failed').length;
    const todo = failing.length === 0 ? '' : ', and what to do about an image in the summary of the job of its shard';
    return `**${verifiedImages.length} of ${(0,report_text/* count */.U9)(images.length, 'image')} verified**, ${failing.length - failed} not verified, ${failed} could not be checked. All of it is in \`report.json\`${todo}.`;
}
function renderExplained(view) {
    return view.failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: renderFolded(image, view), rank: 3 }));
}
function renderFolded(image, { finishedAt }) {
    const body = summary_image_renderImage(image, finishedAt, true).map(({ text }) => text);
    const shard = image.shard === undefined ? '' : ` (shard ${image.shard})`;
    return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}${shard}`, body.join('\n\n'));
}
/** In which formats and logs the images are: how far the change from cosign's tags to bundles has come. */
function renderFormats(images) {
    const verified = images.filter(({ state }) => state === 'verified' || state === 'changed');
    return (0,markdown/* block */.om)((0,locations/* countFormats */.MD)(verified.flatMap(({ details: each }) => each?.checked?.formats ?? [])), 2);
}
function renderShards(shards) {
    return (0,markdown/* table */.tp)(['shard', 'images', 'verified', 'time', 'report'], shards, ({ index, images, verified, duration, path }) => [
        String(index),
        String(images),
        String(verified),
        `${Math.round(duration / 1000)} s`,
        (0,markdown/* code */.aY)(path, 200),
    ]);
}

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __nccwpck_require__(28281);
// EXTERNAL MODULE: ./src/shards/merged.ts
var merged = __nccwpck_require__(61977);
// EXTERNAL MODULE: ./src/report/view-of-image.ts + 6 modules
var view_of_image = __nccwpck_require__(59767);
;// CONCATENATED MODULE: ./src/report/view-of-run.ts





/** The view of a run that verified images, or could not. */
function viewOfRun(run, audience = advice_audience/* IN_WORKFLOW */._$) {
    const { tool, startedAt, duration, verified, insecure, enforce, shard, listDigest, inputsDigest, canceled } = run;
    const images = run.images.map((image) => (0,view_of_image/* viewOfImage */.E)(image, audience));
    const deployable = images.flatMap(({ details }) => details?.checked?.deployable ?? []);
    const changes = sortChanges(images);
    return {
        tool,
        startedAt,
        finishedAt: new Date(startedAt.getTime() + duration),
        duration,
        verified,
        error: run.error === undefined ? undefined : viewError(run.error, audience),
        insecure,
        enforce,
        shard,
        merged: undefined,
        listDigest,
        inputsDigest,
        canceled,
        images,
        ...sortImages(images),
        changes,
        changed: isChanged(images, changes),
        deployable: deployable.map(({ image }) => image),
        files: (0,report_text/* unique */.Am)(images.flatMap(({ details }) => details?.checked?.files ?? [])),
        // which image of a list comes first in a shard is nothing to deploy by
        first: verified && shard === undefined ? deployable[0] : undefined,
    };
}
function viewError({ code, message, advice }, audience) {
    return { code, message, hint: (0,advice_audience/* adviceOf */.wr)(advice, audience) };
}
/** Images that are not verified, and those that could not be checked after them; and all others. */
function sortImages(images) {
    const byState = Map.groupBy(images, ({ state }) => (state === 'changed' ? 'verified' : state));
    return {
        failing: [...(byState.get('unverified') ?? []), ...(byState.get('failed') ?? [])],
        verifiedImages: byState.get('verified') ?? [],
    };
}
const KINDS = ['changed', 'not-compared', 'no-baseline', 'unchanged'];
/** What became of comparisons: what fails a gate first, then what changed. */
function sortChanges(images) {
    const rankOf = ({ comparison, failing }) => KINDS.indexOf(comparison.kind) + (failing.length > 0 ? 0 : KINDS.length);
    return images.flatMap(({ details }) => details?.checked?.change ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
}
function isChanged(images, changes) {
    const kinds = changes.map(({ comparison }) => comparison.kind);
    if (kinds.includes('changed')) {
        return 'true';
    }
    const isVerified = images.every(({ state }) => state === 'verified' || state === 'changed');
    return isVerified && kinds.length > 0 && kinds.every((kind) => kind === 'unchanged') ? 'false' : '';
}
/** Requirements of one image that are named. */
const MAX_UNMET = 20;
/**
 * The view of merged reports: what the shards reported, nothing that was verified here, so nothing in it is to be
 * deployed.
 */
function viewOfMerge(run) {
    const { tool, startedAt, duration, verified, insecure, enforce, listDigest, inputsDigest, canceled, shards } = run;
    const images = (0,merged/* imagesOf */.I)(run).map(viewReported);
    return {
        tool,
        startedAt,
        finishedAt: new Date(startedAt.getTime() + duration),
        duration,
        verified,
        error: undefined,
        insecure,
        enforce,
        shard: undefined,
        merged: shards.map(viewShard),
        listDigest,
        inputsDigest,
        canceled,
        images,
        ...sortImages(images),
        changes: [],
        changed: '',
        deployable: [],
        files: [],
        first: undefined,
    };
}
function viewShard({ index, file: { path, digest, run } }) {
    const { startedAt, duration, canceled, images } = run;
    return {
        index,
        path,
        digest,
        startedAt,
        duration,
        canceled,
        images: images.length,
        verified: images.filter((image) => image.verified).length,
    };
}
function viewReported({ image, shard }) {
    const { requested, signer, error } = image;
    const failure = explainReported(image, shard.index);
    return {
        requested,
        state: stateOf(image),
        why: failure?.short ?? '',
        failure,
        error,
        signer: signer === undefined ? undefined : { short: signer, time: undefined },
        shard: shard.index,
        details: undefined,
    };
}
function stateOf({ verified, error }) {
    if (error !== undefined) {
        return 'failed';
    }
    return verified ? 'verified' : 'unverified';
}
function explainReported({ verified, error, unmet }, shard) {
    if (verified) {
        return undefined;
    }
    const more = `in log and summary of the job of shard ${shard}.`;
    const base = { lookedFor: undefined, locations: undefined, comparison: [], paste: [] };
    if (error !== undefined) {
        const short = `could not be checked: ${error.code}`;
        return { ...base, headline: error.message, short, found: [], todo: `${error.hint} More is ${more}` };
    }
    const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
    const others = unmet.filter((each) => each !== leading);
    return {
        ...base,
        headline: leading === undefined ? 'Nothing was required, so nothing is verified.' : describeUnmet(leading),
        short: leading === undefined ? 'nothing was required' : `${titleOf(leading)}: ${leading.code ?? 'not met'}`,
        found: (0,report_text/* atMost */.Tu)(MAX_UNMET, others, describeUnmet, (rest) => `${rest} more in report.json`),
        todo: `It is ${more}`,
    };
}
function describeUnmet(requirement) {
    return `${titleOf(requirement)} of ${requirement.platform}: ${requirement.why}`;
}
function titleOf({ kind, predicateType }) {
    return kind === 'signature' || predicateType === undefined ? kind : (0,predicate_type/* nameOfPredicateType */.on)(predicateType);
}

;// CONCATENATED MODULE: ./src/report/rendered.ts








/** A run that verified images, or could not. */
function renderRun(outcome, audience = advice_audience/* IN_WORKFLOW */._$) {
    const [named] = outcome.images.flatMap(({ request, subject }) => subject === undefined ? [] : [{ name: (0,reference/* nameOf */.Vb)(request.reference.repository), digest: subject.digest }]);
    return { ...render(viewOfRun(outcome, audience)), named, outcome, canceled: outcome.canceled };
}
/**
 * Reports of shards that were put together.
 * @param images all of them, one shard after the other, as their reports have them: read when they are written, so that
 *   only one report has to be held
 */
function renderMerge(run, images) {
    return { ...render(viewOfMerge(run), images), named: undefined, outcome: undefined, canceled: false };
}
function render(view, images) {
    const summary = renderSummary(view);
    const isCompared = view.changes.length > 0;
    return {
        view,
        files: [
            { name: 'report.json', parts: renderReport(view, images) },
            { name: 'summary.md', parts: [summary] },
            ...(isCompared
                ? [
                    { name: 'diff.json', parts: renderDiffJson(view) },
                    { name: 'diff.md', parts: [renderDiff(view)] },
                ]
                : []),
        ],
        summary,
        outputs: (folder) => renderOutputs(view, folder),
        omitted: renderOmitted(view),
        annotations: renderAnnotations(view),
    };
}


/***/ }),

/***/ 13130:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ factsOfWorkflow),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   l6: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61842);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54285);



/** Who signed, in words; the certificate authority has proven all of it. */
function describeSigner(signer) {
    if (signer.kind === 'key') {
        const { fingerprint } = signer;
        const short = `key ${fingerprint.slice(0, 12)}`;
        return { verb: 'Signed with', who: ['the key ', { quoted: `sha256:${fingerprint}` }], more: [], short };
    }
    const { identity, issuer } = signer;
    return (describeGitHub(signer) ??
        describeGitLab(signer) ??
        describeService(signer) ?? {
        verb: 'Signed by',
        who: [{ quoted: identity }, ', issuer ', { quoted: issuer }],
        more: [],
        short: identity,
    });
}
const SHA = /^[0-9a-f]{40}$/;
/** Links are made for GitHub workflows that GitHub vouched for. */
function describeGitHub(signer) {
    const workflow = workflowOf(signer);
    if (workflow === undefined) {
        return undefined;
    }
    const { repository, path, ref } = workflow;
    const { sha, trigger, repository: source } = factsOfWorkflow(signer.extensions);
    const url = `https://github.com/${repository}`;
    // the commit is the source repository's: with a reusable workflow of another one there is no such file to link to
    const commit = sha !== undefined && SHA.test(sha) && source === repository ? sha : undefined;
    const file = { quoted: (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .lastComponentOf */ .XD)(path), url: commit && `${url}/blob/${commit}/${path}` };
    const run = source === undefined ? undefined : runOf(signer, source);
    return {
        verb: 'Built by',
        who: ['GitHub Actions workflow ', file, ' of ', { quoted: repository, url }, ' on ', { quoted: ref }],
        more: [
            ...(commit === undefined ? [] : [['commit ', { quoted: commit.slice(0, 7), url: `${url}/commit/${commit}` }]]),
            ...(run === undefined ? [] : [[run]]),
            ...(source === undefined || source === repository ? [] : [['called by ', { quoted: source }]]),
            ...(trigger === undefined ? [] : [['trigger ', { quoted: trigger }]]),
        ],
        short: repository,
    };
}
/** The run of the workflow, where it is one of the source repository. */
function runOf({ extensions }, source) {
    const url = extensions.runInvocationUri ?? '';
    const [, repository, run] = /^https:\/\/github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d{1,4}$/.exec(url) ?? [];
    return run !== undefined && repository === source ? { quoted: `run ${run}`, url } : undefined;
}
/** Fulcio's identity of a pipeline on gitlab.com: project, `//`, file, `@`, ref (fulcio `docs/oidc.md`). */
function describeGitLab({ identity, issuer }) {
    const [, project, file, ref] = /^https:\/\/gitlab\.com\/([^@]+?)\/\/([^@]+)@(refs\/.+)$/.exec(identity) ?? [];
    return issuer !== 'https://gitlab.com' || project === undefined || file === undefined || ref === undefined
        ? undefined
        : {
            verb: 'Built by',
            who: ['GitLab CI pipeline ', { quoted: file }, ' of ', { quoted: project }, ' on ', { quoted: ref }],
            more: [],
            short: project,
        };
}
/** Who lets people log in, by issuer (fulcio `config/identity/config.yaml`). */
const LOGINS = new Map([
    ['https://accounts.google.com', 'Google'],
    ['https://github.com/login/oauth', 'GitHub'],
    ['https://login.microsoftonline.com', 'Microsoft'],
]);
const SERVICES = [
    {
        name: 'Google service account',
        issuer: 'https://accounts.google.com',
        identity: /^([^@\s]+@[^@\s]+\.gserviceaccount\.com)$/,
    },
    {
        name: 'Chainguard identity',
        issuer: 'https://issuer.enforce.dev',
        identity: /^https:\/\/issuer\.enforce\.dev\/([0-9a-f]+\/[0-9a-f]+)$/,
    },
    { name: 'Buildkite pipeline', issuer: 'https://agent.buildkite.com', identity: /^https:\/\/buildkite\.com\/(.+)$/ },
];
/** Signers that are no workflow of GitHub or GitLab: machines of known services, and people by their e-mail address. */
function describeService({ identity, issuer }) {
    for (const { name, issuer: known, identity: pattern } of SERVICES) {
        const [, short] = issuer === known ? (pattern.exec(identity) ?? []) : [];
        if (short !== undefined) {
            return { verb: 'Signed by', who: [`${name} `, { quoted: short }], more: [], short };
        }
    }
    const login = LOGINS.get(issuer);
    return login === undefined || !/^[^@\s/]+@[^@\s/]+$/.test(identity)
        ? undefined
        : { verb: 'Signed by', who: [{ quoted: identity }, ` (logged in with ${login})`], more: [], short: identity };
}
/** Words as Markdown. */
function toMarkdown(words) {
    return words
        .map((word) => {
        if (typeof word === 'string') {
            return word;
        }
        return word.url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(word.quoted) : `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(word.quoted)}](${word.url})`;
    })
        .join('');
}
/** Words as text, which is made safe where it is shown. */
function toText(words) {
    return words.map((word) => (typeof word === 'string' ? word : word.quoted)).join('');
}
const WORKFLOW = /^https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/(\.github\/workflows\/[A-Za-z0-9._-]+)@([A-Za-z0-9._/-]+)$/;
const GITHUB_URL = 'https://github.com/';
/** The GitHub facts of a certificate, of the first extensions or of those that replaced them (Fulcio's oid-info.md). */
function factsOfWorkflow(extensions) {
    const source = extensions.sourceRepositoryUri;
    return {
        trigger: extensions.githubWorkflowTrigger ?? extensions.buildTrigger,
        sha: extensions.githubWorkflowSha ?? extensions.sourceRepositoryDigest,
        name: extensions.githubWorkflowName,
        repository: extensions.githubWorkflowRepository ??
            (source?.startsWith(GITHUB_URL) === true ? source.slice(GITHUB_URL.length) : undefined),
        ref: extensions.githubWorkflowRef ?? extensions.sourceRepositoryRef,
    };
}
/** The workflow of a signer whom GitHub vouched for; undefined for any other. */
function workflowOf(signer) {
    if (signer.kind === 'key' || signer.issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX) {
        return undefined;
    }
    const [, repository, path, ref] = WORKFLOW.exec(signer.identity) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   IT: () => (/* binding */ isPasteable),
/* harmony export */   QA: () => (/* binding */ formatSpan),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zQ: () => (/* binding */ formatShortAge)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);

/** Longer text is cut; a genuine identity, reference or sentence is shorter. */
const MAX_LENGTH = 1000;
/** Text for one line of the log: no workflow command at its start or in it. */
function plain(text, limit = MAX_LENGTH) {
    // the runner takes `##[` as a command anywhere in a line, `::` only at its start
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit)
        .replaceAll('##[', '##\\[')
        .replace(/^\s*::/, (start) => `\\${start}`);
}
/** What may stand in a workflow file without quotes and without being an expression; other values are not offered. */
const PASTEABLE = /^[A-Za-z0-9][A-Za-z0-9._~:/?@+=%-]{0,500}[A-Za-z0-9/_-]$/;
/** Whether text from outside may be offered as a line to paste. */
function isPasteable(text) {
    return PASTEABLE.test(text);
}
/** `1 platform`, `2 platforms`. */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
/** So many items at most, of which only those that are shown are rendered; then how many more there are. */
function atMost(max, items, render, more) {
    const rest = items.length - max;
    return [...items.slice(0, max).map(render), ...(rest > 0 ? [more(rest)] : [])];
}
/** `a, b and 3 more`. */
function listNames(names, max) {
    const rest = names.length - max;
    return `${names.slice(0, max).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** What is different, each once. */
function unique(values) {
    return [...new Set(values)];
}
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NO_BREAK = '\u00a0';
const UNITS = [
    [DAY, 'day'],
    [HOUR, 'hour'],
    [MINUTE, 'minute'],
];
/** `2026-11-20 04:12 UTC`. */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** How long ago in words: `3 days ago`; a time that is still to come is `just now`. */
function formatAge(time, now) {
    const age = now.getTime() - time.getTime();
    return age < MINUTE ? 'just now' : `${formatSpan(age)} ago`;
}
/** Milliseconds in words, in the largest unit of which there is one: `3 days`, `1 hour`, `20 seconds`. */
function formatSpan(span) {
    const [unit, noun] = UNITS.find(([length]) => span >= length) ?? [SECOND, 'second'];
    const n = Math.floor(span / unit);
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
/** How long ago, for tables: `3 d`, `1 h`, `5 min`, with a space that no line is broken at. */
function formatShortAge(time, now) {
    const age = Math.max(0, now.getTime() - time.getTime());
    if (age < HOUR) {
        return `${Math.floor(age / MINUTE)}${NO_BREAK}min`;
    }
    return age < DAY ? `${Math.floor(age / HOUR)}${NO_BREAK}h` : `${Math.floor(age / DAY)}${NO_BREAK}d`;
}
/** Milliseconds as seconds with one digit: `0.6 s`. */
function formatDuration(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 59767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ viewOfImage)
});

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __nccwpck_require__(28281);
// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __nccwpck_require__(21789);
// EXTERNAL MODULE: ./src/difference/comparison.ts
var difference_comparison = __nccwpck_require__(8810);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __nccwpck_require__(34671);
// EXTERNAL MODULE: ./src/report/advice/audience.ts
var advice_audience = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var signer = __nccwpck_require__(61842);
// EXTERNAL MODULE: ./src/report/evidence.ts
var report_evidence = __nccwpck_require__(53877);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __nccwpck_require__(25126);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(65655);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var image_platform = __nccwpck_require__(88942);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __nccwpck_require__(87600);
;// CONCATENATED MODULE: ./src/report/advice/elsewhere.ts






/** What to do about an image for which nothing at all was found. */
function adviseUnsigned({ image: { request, locations }, audience }) {
    const { registry } = request.reference.repository;
    const copied = adviseCopied(request, audience);
    if (copied !== undefined) {
        return copied;
    }
    if (locations.some(({ what }) => what === 'GitHub attestations')) {
        const token = (0,advice_audience/* bare */.$B)(audience, 'github-token');
        const permitted = audience.surface === 'workflow'
            ? `a ${token} with \`permissions: attestations: read\``
            : `a token (${token}) that may read its attestations`;
        const todo = `Check name and tag. Neither the registry nor GitHub has an attestation of it; GitHub shows those of a private repository only to ${permitted}, and keeps each in the repository whose workflow ran.`;
        return { found: [], todo, paste: [] };
    }
    const github = registry === 'ghcr.io' || request.publisher?.startsWith('github:') === true;
    const todo = github
        ? `Check name and tag. \`actions/attest\` without \`push-to-registry: true\` stores attestations in GitHub, not in the registry; ${(0,advice_audience/* setting */.Pe)(audience, 'github-attestations', 'true')} asks there.`
        : `Check name and tag; if they are right, its publisher must sign it (\`cosign sign\`) and attest its SBOM (\`cosign attest\`). If it is a copy, its evidence may have stayed where it comes from (${audience.input('signature-repository')}).`;
    return { found: [], todo, paste: [] };
}
/** Copies of images whose publisher has a registry of its own: most tools leave the evidence behind. */
function adviseCopied({ publisher, reference, evidenceRepositories }, { paste }) {
    const { repository } = reference;
    const isOwn = evidenceRepositories.some((each) => (0,image_reference/* nameOf */.Vb)(each) === (0,image_reference/* nameOf */.Vb)(repository));
    if (publisher?.startsWith('chainguard') !== true || repository.registry === 'cgr.dev' || !isOwn) {
        return undefined;
    }
    const origin = publisher === 'chainguard-organization' ? undefined : `cgr.dev/${publisher}/${(0,image_reference/* lastComponentOf */.XD)(repository.path)}`;
    const todo = `The image at ${(0,image_reference/* nameOf */.Vb)(repository)} carries no evidence; its origin (${origin ?? 'at cgr.dev'}) may. ` +
        'Copy it with `oras cp -r`, which takes referrers along, and its tags `sha256-….sig` and `.att` too (`crane copy` and `skopeo copy` take the image alone), or have the evidence read at the origin:';
    return { found: [], todo, paste: paste('signature-repository', [origin ?? 'cgr.dev/ORGANIZATION/IMAGE']) };
}
/** What verified evidence there is instead of what is required, and the input that requires that. */
function adviseElsewhere(situation, requirement) {
    const byTarget = groupByTarget(situation.verified);
    return requirement.kind === 'signature'
        ? adviseSignature(situation, requirement, byTarget)
        : adviseAttestation(situation, requirement, byTarget);
}
function groupByTarget(verified) {
    const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ name, evidence })));
    return new Map([...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => [name, all.map(({ evidence }) => evidence)]));
}
function adviseSignature({ image: { subject }, audience }, { code, platform }, byTarget) {
    const has = (name, kind) => (byTarget.get(name) ?? []).filter((evidence) => evidence.kind === kind).length;
    const platforms = subject.platforms
        .filter(image_platform/* isPlatformEntry */._h)
        .map(({ name }) => name)
        .filter((name) => byTarget.has(name));
    const found = platform === 'index'
        ? platforms.map((name) => {
            const attestations = (0,report_text/* count */.U9)(has(name, 'attestation'), 'attestation');
            return `The index is unsigned, but ${name} has ${attestations}${has(name, 'signature') > 0 ? ' and a signature' : ''}.`;
        })
        : describeFound(byTarget);
    const alone = platforms.find((name) => code === 'index' || has(name, 'signature') > 0);
    return platform === 'index' && alone !== undefined
        ? {
            found,
            todo: 'Ask for that platform alone, or have the index signed:',
            paste: offer(audience, 'platform', [alone]),
        }
        : {
            found,
            todo: 'An attestation is no signature: have the image signed, or do not ask for a signature:',
            paste: audience.paste('require-signature', ['false']),
        };
}
function adviseAttestation({ verified, audience }, { predicateType = '' }, byTarget) {
    const found = describeFound(byTarget);
    const others = (0,report_text/* unique */.Am)(verified.flatMap((evidence) => evidence.predicateType ?? [])).filter((type) => !isOfType(type, predicateType));
    const holders = [...byTarget]
        .filter(([, all]) => all.some((evidence) => evidence.predicateType !== undefined && isOfType(evidence.predicateType, predicateType)))
        .map(([target]) => target);
    if (holders.length > 0) {
        const names = holders.map(report_evidence/* called */.Ab).join(', ');
        return {
            found,
            todo: `Only ${names} has it; if that is enough, ask for that alone:`,
            paste: offer(audience, 'platform', holders),
        };
    }
    return others.length > 0
        ? {
            found,
            todo: 'If one of these types is what you need, ask for it:',
            paste: offer(audience, 'predicate-type', others),
        }
        : {
            found,
            todo: 'Have its publisher attest it, or ask for no attestation:',
            paste: audience.paste('predicate-type', ['none']),
        };
}
function isOfType(type, requested) {
    if (requested === 'sbom') {
        return (0,predicate_type/* isSbomType */.Md)(type);
    }
    const kind = (0,predicate_type/* kindOfPredicateType */.JH)(type);
    return requested === 'all' || type === requested || (kind !== undefined && kind === (0,predicate_type/* kindOfPredicateType */.JH)(requested));
}
function describeFound(byTarget) {
    return [...byTarget].map(([target, all]) => {
        const counted = [...Map.groupBy(all, ({ title }) => title)].map(([title, each]) => each.length > 1 ? `${title} (${each.length})` : title);
        return `Verified for ${(0,report_evidence/* called */.Ab)(target)}: ${counted.join(', ')}.`;
    });
}
/** Lines that set an input; none where a value is better not pasted unseen. */
function offer({ paste }, name, values) {
    return values.every(report_text/* isPasteable */.IT) ? paste(name, values) : [];
}

;// CONCATENATED MODULE: ./src/report/advice/next-step.ts
/** By what signed where the other kind of signer is expected. */
const OTHER_KIND_STEPS = {
    key: {
        headline: 'It was signed with a key, while the identity of a certificate is expected.',
        todo: (input) => `If that key may sign the image, give it as ${input('key')} in place of the identity.`,
    },
    certificate: {
        headline: 'It was signed with a certificate (keyless), while a key is expected.',
        todo: (input) => `Leave out ${input('key')}, and say with ${input('certificate-identity')} and ${input('certificate-oidc-issuer')} who may sign the image.`,
    },
};
/** By the code of the rejection; `identity` and what a comparison can say better is not here. */
const NEXT_STEPS = {
    identity: {
        headline: 'It is signed, but by another signer than expected.',
        todo: () => 'Find out who the signer is before you accept it.',
    },
    subject: {
        headline: 'What was found is signed for another image, not for this one.',
        todo: () => 'It was perhaps copied from another image: ask the publisher, and do not deploy this one before you know.',
    },
    signature: {
        headline: 'The signature does not verify: content, key or signature were changed, or belong to different things.',
        todo: (input) => `Check the ${input('key')}, or that a certificate is expected where one signed; otherwise treat the image as tampered with.`,
    },
    certificate: {
        headline: 'The certificate of the signature is not of a trusted certificate authority, or was not valid when it was used.',
        todo: (input) => `If it comes from a private Sigstore (or from a private repository on GitHub), give its ${input('trusted-root')}. Certificates that live only minutes are normal.`,
    },
    log: {
        headline: 'The entry in the transparency log is missing or does not prove the signature.',
        todo: (input) => `If it is of another log, give its ${input('trusted-root')}. If you sign privately without a log, ${input('insecure-ignore-tlog')} accepts that.`,
    },
    time: {
        headline: 'No trusted time proves when the signature was made.',
        todo: (input) => `Entries of Rekor v2 carry no time: have the publisher add an RFC 3161 timestamp, or give the ${input('trusted-root')} that lists its time stamping authority.`,
    },
    statement: {
        headline: 'What was signed is not a statement that can be used.',
        todo: () => 'Ask the publisher to attest the image again with a current cosign.',
    },
    unreadable: {
        headline: 'What the registry lists as evidence could not be read.',
        todo: () => 'Run it again; if it stays, the registry has lost or changed content: have the image signed again.',
    },
};
/** Of several kinds of rejection the one that tells most, first. */
const LEADING_ORDER = [
    'identity',
    'subject',
    'time',
    'log',
    'certificate',
    'signature',
    'statement',
    'unreadable',
];
/** Why an image could not be judged, for a table. */
const CODE_WORDS = {
    'not-found': 'no such image',
    login: 'the login failed',
    unauthorized: 'the registry wants a login',
    forbidden: 'the registry refuses it',
    'rate-limited': 'too many requests',
    unavailable: 'the registry did not answer',
    'not-a-registry': 'no answer of a registry',
    'too-large': 'too large',
    timeout: 'the time was over',
    'platform-missing': 'a platform is missing',
    'tag-moved': 'the tag has moved',
    'nested-index': 'an index within an index',
    output: 'files could not be written',
};

// EXTERNAL MODULE: ./src/text.ts
var src_text = __nccwpck_require__(48992);
;// CONCATENATED MODULE: ./src/report/advice/mismatch.ts

/** Values are cut to this, so that expected and found stay comparable in one line. */
const MAX_VALUE = 300;
/**
 * Expected and found values below each other, with a mark where they part. The lines hold text from outside and belong
 * into a block of code or the log.
 */
function renderComparison({ signer, mismatches }, policy) {
    if (signer.kind === 'key' || policy.kind === 'keys') {
        return [];
    }
    const parts = ['identity', 'issuer', ...mismatches.map(({ part }) => part)];
    const width = Math.max(...parts.map((part) => part.length));
    return [...new Set(parts)].flatMap((part) => {
        const mismatch = mismatches.find((each) => each.part === part);
        return mismatch === undefined
            ? [`${part.padEnd(width)}  as expected`]
            : renderMismatch(mismatch, isPattern(part, policy), width);
    });
}
function renderMismatch({ part, expected, found }, pattern, width) {
    const indent = ' '.repeat(width);
    const [nearest, value] = pattern || found === undefined
        ? [(0,src_text/* visible */.RK)(nearestOf(expected, found ?? ''), MAX_VALUE), (0,src_text/* visible */.RK)(found ?? '', MAX_VALUE)]
        : withoutSharedStart((0,src_text/* visible */.RK)(nearestOf(expected, found), Infinity), (0,src_text/* visible */.RK)(found, Infinity));
    const more = expected.length > 1 ? ` (or one of ${expected.length - 1} more)` : '';
    const lines = [
        `${part.padEnd(width)}  expected  ${nearest}${pattern ? ' (a pattern for the whole value)' : more}`,
        `${indent}  found     ${found === undefined ? '(the certificate has none)' : value}`,
    ];
    if (found === undefined || pattern) {
        return lines;
    }
    const at = commonLength(nearest, value);
    return [...lines, `${indent}            ${' '.repeat(at)}^ differs from here`];
}
/** Values that are longer than a line is wide lose what they begin with alike, so that the difference is in sight. */
const WIDTH = 85;
const STORED = 24;
function withoutSharedStart(expected, found) {
    const shared = commonLength(expected, found);
    const cut = expected.lastIndexOf('/', shared - STORED);
    const isLong = Math.max(expected.length, found.length) > WIDTH;
    const [start, mark] = isLong && cut > 0 ? [cut, '…'] : [0, ''];
    const shorten = (value) => `${mark}${(0,src_text/* visible */.RK)(value.slice(start), MAX_VALUE)}`;
    return [shorten(expected), shorten(found)];
}
/** What kind of difference it is, where that says more than the values; undefined otherwise. */
function describeDifference(mismatches) {
    const identity = mismatches.find(({ part }) => part === 'identity');
    if (identity?.found === undefined) {
        return undefined;
    }
    const { found } = identity;
    const expected = nearestOf(identity.expected, found);
    if (/[^\u0020-\u007e]/.test(found)) {
        return 'The found identity has characters beyond ASCII, written as \\u{…} here: it may imitate the expected one.';
    }
    if (found.toLowerCase() === expected.toLowerCase()) {
        return 'Only upper and lower case differ.';
    }
    if (found.replace(/\/$/, '') === expected.replace(/\/$/, '')) {
        return 'Only a slash at the end differs.';
    }
    const [foundWorkflow, foundRef] = splitRef(found);
    const [workflow, ref] = splitRef(expected);
    if (ref !== undefined && foundRef !== undefined && foundWorkflow === workflow) {
        return `Only the ref differs: ${foundRef} instead of ${ref}.`;
    }
    return repositoryOf(found) !== undefined && repositoryOf(found) === repositoryOf(expected)
        ? 'It is another workflow of the same repository.'
        : undefined;
}
/** `https://github.com/owner/repo` of a GitHub workflow identity. */
function repositoryOf(identity) {
    return /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity)?.[1];
}
/** A workflow identity as its workflow and the ref behind `@`. */
function splitRef(identity) {
    const at = identity.lastIndexOf('@');
    return at === -1 ? [identity, undefined] : [identity.slice(0, at), identity.slice(at + 1)];
}
function isPattern(part, policy) {
    return (part === 'identity' || part === 'issuer') && policy[part].kind === 'pattern';
}
function nearestOf(expected, found) {
    return expected.reduce((best, each) => (commonLength(each, found) > commonLength(best, found) ? each : best), expected[0] ?? '');
}
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) {
        length++;
    }
    return length;
}

;// CONCATENATED MODULE: ./src/report/advice/unexpected-signer.ts




/** Explains evidence that is valid but of another signer than expected; undefined when there is none such. */
function explainUnexpectedSigner(relevant, situation) {
    const unexpectedSigner = unexpectedSignerAmong(relevant, situation);
    if (unexpectedSigner === undefined) {
        return undefined;
    }
    const { image } = situation;
    const difference = describeDifference(unexpectedSigner.mismatches);
    return {
        headline: headlineOf(unexpectedSigner, image),
        short: shortOf(unexpectedSigner),
        unexpectedSigner,
        found: [
            ...(difference === undefined ? [] : [difference]),
            ...describeReusable(unexpectedSigner, situation),
            ...(unexpectedSigner.subjects.length === 0 ? ['What that signer signed is for another image.'] : []),
            ...(unexpectedSigner.signer.kind === 'key'
                ? [`It is signed with the key sha256:${unexpectedSigner.signer.fingerprint}.`]
                : []),
        ],
        comparison: renderComparison(unexpectedSigner, image.request.signer),
        ...adviseOn(unexpectedSigner, situation),
    };
}
function unexpectedSignerAmong(relevant, { verified, rejected }) {
    return nearestUnexpectedSigner(relevant) ?? (verified.length === 0 ? nearestUnexpectedSigner(rejected) : undefined);
}
/** One whose evidence is for this image, and with the least that differs. */
function nearestUnexpectedSigner(rejected) {
    const unexpectedSigners = rejected.flatMap(({ unexpectedSigner }) => unexpectedSigner === undefined ? [] : [unexpectedSigner]);
    const weight = (unexpectedSigner) => (unexpectedSigner.subjects.length > 0 ? 0 : 1000) + unexpectedSigner.mismatches.length;
    return unexpectedSigners.toSorted((a, b) => weight(a) - weight(b))[0];
}
function headlineOf({ signer, mismatches, predicateType }, image) {
    const what = predicateType === undefined ? 'The image is signed' : 'The attestation is signed';
    if (image.request.signer.kind === 'keys') {
        return signer.kind === 'certificate'
            ? `${what}, but with a certificate (keyless) and not with the expected key.`
            : `${what}, but with another key than expected.`;
    }
    if (signer.kind === 'key') {
        return `${what}, but with a key and not with a certificate.`;
    }
    if (mismatches.some(({ part }) => part === 'identity')) {
        return `${what}, but by another ${repositoryOf(signer.identity) === undefined ? 'identity' : 'workflow'} than expected.`;
    }
    return mismatches.some(({ part }) => part === 'issuer')
        ? `${what}, but the identity is vouched for by another issuer than expected.`
        : `${what} by the expected identity, but its certificate has other claims than expected.`;
}
/** What differs first of a workflow: its repository, its file, or the ref it ran on. */
function shortOf({ signer, mismatches }) {
    if (signer.kind === 'key') {
        return 'signed with another key';
    }
    const [workflow, ref] = splitRef(signer.identity);
    const repository = repositoryOf(signer.identity);
    const expected = mismatches.find(({ part }) => part === 'identity')?.expected ?? [];
    if (expected.length === 0 || repository === undefined || ref === undefined) {
        return mismatches.some(({ part }) => part === 'identity') || mismatches.length === 0
            ? 'signed by another identity'
            : `signed with other claims (${mismatches.map(({ part }) => part).join(', ')})`;
    }
    if (!expected.some((each) => repositoryOf(each) === repository)) {
        return 'signed by a workflow of another repository';
    }
    const isWorkflow = expected.some((each) => splitRef(each)[0] === workflow);
    return `signed by another workflow (${isWorkflow ? ref : (0,image_reference/* lastComponentOf */.XD)(workflow)})`;
}
/** A reusable workflow is the identity, whatever repository calls it. */
function describeReusable({ signer }, { audience }) {
    if (signer.kind === 'key') {
        return [];
    }
    const source = signer.extensions.sourceRepositoryUri;
    const repository = repositoryOf(signer.identity);
    return source === undefined || repository === undefined || source === repository
        ? []
        : [
            `The identity is that of a reusable workflow; the repository that called it is ${source}: ask for both, the second with ${(0,advice_audience/* bare */.$B)(audience, 'certificate-github-workflow-repository')}.`,
        ];
}
function adviseOn({ signer, subjects, mismatches }, { image, audience }) {
    const { input, paste } = audience;
    if (signer.kind === 'key') {
        return { todo: `Ask the publisher for the public key, check it, and give it as ${input('key')}.`, paste: [] };
    }
    if (subjects.length === 0) {
        return {
            todo: 'It proves nothing about this image: ask the publisher, and do not deploy it before you know.',
            paste: [],
        };
    }
    const { identity, issuer } = signer;
    if (!(0,report_text/* isPasteable */.IT)(identity) || !(0,report_text/* isPasteable */.IT)(issuer)) {
        return {
            todo: 'The identity has unusual characters, so no line to paste is given: check with care who it is.',
            paste: [],
        };
    }
    if (mismatches.some(({ part }) => part !== 'identity' && part !== 'issuer')) {
        return {
            todo: 'Check why the workflow ran otherwise than expected (trigger, ref, repository); then correct the claims that are asked for.',
            paste: [],
        };
    }
    const signers = signersOfOrganization(identity, image);
    if (signers.length > 0) {
        return {
            todo: 'Check first that it is one of the two services that sign for the organization (`chainctl iam account-associations describe`). Only then accept it beside the others:',
            paste: paste('chainguard-signers', signers),
        };
    }
    return {
        todo: `Check first who that is and whether it may build this image. Only then accept it, with these lines${replacing(image, input)}:`,
        paste: [...paste('certificate-identity', [identity]), ...paste('certificate-oidc-issuer', [issuer])],
    };
}
/** The expected signers of a Chainguard organization and another one of the same organization, as the input takes them. */
function signersOfOrganization(identity, { request: { publisher, signer } }) {
    if (publisher !== 'chainguard-organization' || signer.kind !== 'identity' || signer.identity.kind !== 'exact') {
        return [];
    }
    const all = [...signer.identity.values, identity].map((each) => /^https:\/\/[^/]+\/([0-9a-f]+\/[0-9a-f]+)$/.exec(each)?.[1]);
    const known = all.filter((uidp) => uidp !== undefined);
    const organizations = new Set(known.map((uidp) => uidp.split('/')[0]));
    return known.length === all.length && organizations.size === 1 ? known : [];
}
/** Exactly one way of saying who may have signed is allowed, so what is there has to go. */
function replacing({ request }, input) {
    if (request.signer.kind === 'keys') {
        return ` in place of ${input('key')}`;
    }
    if (request.publisher !== undefined) {
        return ` in place of ${input('publisher')}`;
    }
    const { identity, issuer } = request.signer;
    return identity.kind === 'pattern' || issuer.kind === 'pattern' ? ' in place of the patterns' : '';
}

;// CONCATENATED MODULE: ./src/report/advice/failure.ts








/** Sentences about rejected evidence; the rest of it is in the list of evidence. */
const MAX_FOUND = 20;
const MAX_NAMES = 4;
/** Explains why an image could not be checked. */
function explainError({ code, message, advice }, audience) {
    return {
        headline: message,
        short: `could not be checked: ${CODE_WORDS[code]}`,
        lookedFor: undefined,
        locations: undefined,
        found: [],
        comparison: [],
        todo: (0,advice_audience/* adviceOf */.wr)(advice, audience),
        paste: [],
    };
}
/** Explains why an image is not verified. */
function explainUnverified(situation) {
    const { image, evidence } = situation;
    const unmet = image.verdict.requirements.filter(({ met }) => !met);
    const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
    return {
        lookedFor: `${describeRequired(unmet)}; ${describePolicy(image.request.signer)}`,
        locations: (0,locations/* describeLocations */.e0)({ locations: image.locations, subject: image.subject, evidence }),
        ...(leading === undefined ? NOTHING_REQUIRED : explainRequirement(leading, situation)),
    };
}
const NOTHING_REQUIRED = {
    headline: 'Nothing was required, so nothing is verified.',
    short: 'nothing was required',
    found: [],
    comparison: [],
    todo: 'Require a signature or a predicate type.',
    paste: [],
};
function explainRequirement(requirement, situation) {
    const { audience } = situation;
    const what = `${(0,report_evidence/* titleOfRequirement */.fG)(requirement)} of ${(0,report_evidence/* called */.Ab)(requirement.platform)}`;
    const base = { found: [], comparison: [], paste: [] };
    switch (requirement.code) {
        case 'not-signed':
            return {
                ...base,
                headline: 'Nothing is signed: there is no signature and no attestation.',
                short: 'nothing is signed',
                ...adviseUnsigned(situation),
            };
        case 'wrong-name':
            return {
                ...base,
                headline: `The signature carries another name than asked: ${requirement.why}.`,
                short: 'signed under another name',
                todo: `Check that it is the image you mean; then correct ${audience.input('signed-name')}.`,
            };
        case 'age':
            return explainAge(requirement, what, audience);
        case 'index':
            return {
                ...base,
                headline: 'The index itself is not signed.',
                short: 'the index is not signed',
                ...adviseElsewhere(situation, requirement),
            };
        case 'wrong-type':
        case 'all-rejected':
        case undefined:
            return explainEvidence(requirement, what, situation);
    }
}
/** What is wrong with the age of evidence, in a few words. */
function nameAge({ age }) {
    if (age === undefined) {
        return 'no proven time';
    }
    return age.exceeds === 'max' ? 'too old' : 'too new';
}
/** Explains a requirement that is met but for `max-age` or `min-age`; the two times stand below each other. */
function explainAge(requirement, what, audience) {
    const { age, why } = requirement;
    const { input } = audience;
    const base = { short: nameAge(requirement), found: [], paste: [] };
    if (age === undefined) {
        return {
            ...base,
            headline: `The ${what} verifies, but ${why}.`,
            comparison: [],
            todo: `Have it signed with a log entry or an RFC 3161 timestamp, or leave out the limits (${input('max-age')}, ${input('min-age')}).`,
        };
    }
    const missed = (0,report_text/* formatSpan */.QA)(Math.abs(age.limit - age.time));
    const isOld = age.exceeds === 'max';
    const name = `${age.exceeds}-age`;
    return {
        ...base,
        headline: `The ${what} verifies, but it is ${isOld ? 'older' : 'newer'} than ${input(name)} allows.`,
        inFull: `The ${what} verifies, but ${why}.`,
        comparison: [
            `allowed  ${toSeconds(age.limit)} or ${isOld ? 'later' : 'earlier'}  (${(0,advice_audience/* bare */.$B)(audience, name)})`,
            `signed   ${toSeconds(age.time)}`,
            `         ${missed} too ${isOld ? 'old' : 'new'}`,
        ],
        todo: isOld
            ? 'Take a newer image, or change the limits. An image of your own: build and sign it anew.'
            : `Wait ${missed} and run it again, take an older image, or change the limits.`,
    };
}
function toSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** Evidence is there and does not do: what was rejected tells more than what is missing, an unexpected signer most. */
function explainEvidence(requirement, what, situation) {
    const relevant = relevantTo(requirement, situation);
    const unexpectedSigner = explainUnexpectedSigner(relevant, situation);
    if (unexpectedSigner !== undefined) {
        return unexpectedSigner;
    }
    const code = LEADING_ORDER.find((each) => relevant.some((rejected) => rejected.code === each));
    if (code !== undefined) {
        const decisive = relevant.filter((each) => each.code === code);
        const signedWith = decisive[0]?.signedWith;
        const { headline, todo } = signedWith === undefined ? NEXT_STEPS[code] : OTHER_KIND_STEPS[signedWith];
        return {
            headline: `No ${what} verifies. ${headline}`,
            short: `rejected: ${code}`,
            found: (0,report_text/* unique */.Am)(decisive.slice(0, MAX_FOUND).map(report_evidence/* describeRejected */.uh)),
            comparison: [],
            todo: todo(situation.audience.input),
            paste: [],
        };
    }
    return {
        headline: `There is no ${what}, though other evidence for this image verifies.`,
        short: `no ${(0,report_evidence/* titleOfRequirement */.fG)(requirement)}`,
        comparison: [],
        ...adviseElsewhere(situation, requirement),
    };
}
/** What tells why a requirement is not met, where nothing that fits it exactly was found too. */
function relevantTo(requirement, { image, verified, rejected }) {
    const exactly = (0,report_evidence/* rejectedFor */.gW)(requirement, image, rejected);
    if (exactly.length > 0) {
        return exactly;
    }
    const ofKind = rejected.filter(({ kind }) => kind === requirement.kind);
    return ofKind.length > 0 || verified.length > 0 ? ofKind : rejected;
}
function describeRequired(requirements) {
    return [...Map.groupBy(requirements, report_evidence/* titleOfRequirement */.fG)]
        .map(([title, all]) => `${title} of ${(0,report_text/* listNames */.Zv)(all.map(({ platform }) => (0,report_evidence/* called */.Ab)(platform)), MAX_NAMES)}`)
        .join('; ');
}
/** Who must have signed, in words. */
function describePolicy(policy) {
    if (policy.kind === 'keys') {
        return `signed with ${policy.keys.length === 1 ? 'the key' : 'one of the keys'} ${policy.keys.map(({ fingerprint }) => `sha256:${fingerprint}`).join(', ')}`;
    }
    const claims = signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
        const value = policy.claims[claim];
        return value === undefined ? [] : [`, ${signer/* CLAIM_NAMES */.mw[claim]} ${value}`];
    });
    return `signed by ${describeValue(policy.identity)}, issuer ${describeValue(policy.issuer)}${claims.join('')}`;
}
function describeValue(policy) {
    switch (policy.kind) {
        case 'exact':
            return policy.values.join(' or ');
        case 'pattern':
            return `what matches ${policy.pattern}`;
        case 'below':
            return `what begins with ${policy.prefix}`;
    }
}

;// CONCATENATED MODULE: ./src/report/advice/warning.ts


/** A warning of a verdict in a sentence, which may hold text from outside. */
function describeWarning(warning, audience) {
    switch (warning.kind) {
        case 'index-level':
            return `${(0,predicate_type/* nameOfPredicateType */.on)(warning.predicateType)} is attested for the index only, which stands in for ${warning.platforms.join(', ')} (level: index).`;
        case 'other-name':
            return `It was signed as ${warning.signedName}: a genuine image of this publisher, but perhaps not the one you mean. If it is, say so with ${(0,advice_audience/* bare */.$B)(audience, 'signed-name')}.`;
    }
}

// EXTERNAL MODULE: ./src/report/signer.ts
var report_signer = __nccwpck_require__(13130);
;// CONCATENATED MODULE: ./src/report/view-of-image.ts











/** The view of one image, as soon as it is done. */
function viewOfImage(image, audience = advice_audience/* IN_WORKFLOW */._$) {
    return image.kind === 'failed' ? viewFailed(image, audience) : viewChecked(image, audience);
}
function viewFailed(image, audience) {
    const { code, message, advice, limit } = image.error;
    const failure = explainError(image.error, audience);
    return {
        requested: image.request.requested,
        state: 'failed',
        why: failure.short,
        failure,
        error: { code, message, hint: (0,advice_audience/* adviceOf */.wr)(advice, audience), limit },
        signer: undefined,
        details: detailsOf(image, image.subject?.digest, undefined),
    };
}
function viewChecked(image, audience) {
    const { request, verdict, subject, failedSources = [] } = image;
    const evidence = (0,report_evidence/* viewEvidence */.pC)(image);
    const verified = (0,report_evidence/* verifiedAmong */.P0)(evidence);
    const rejected = (0,report_evidence/* rejectedAmong */.xO)(evidence);
    const failure = verdict.verified ? undefined : explainUnverified({ image, evidence, verified, rejected, audience });
    const requirements = viewRequirements(image, rejected);
    const leading = leadingAmong(requirements, evidence);
    const change = changeOf(image);
    return {
        requested: request.requested,
        state: verdict.verified ? ((0,outcome/* isAccepted */.oB)(image) ? 'verified' : 'changed') : 'unverified',
        why: failure?.short ?? describeGates(change) ?? describeMet(image),
        failure,
        error: undefined,
        signer: signerOf(failure, leading),
        details: detailsOf(image, verdict.digest ?? subject.digest, {
            subject,
            requirements,
            evidence,
            leading,
            formats: (0,locations/* viewFormats */.u2)(verified),
            locations: image.locations,
            warnings: [
                ...verdict.warnings.map((warning) => describeWarning(warning, audience)),
                ...failedSources.map(({ message, advice }) => `${message} ${(0,advice_audience/* adviceOf */.wr)(advice, audience)}`),
            ],
            files: (0,report_text/* unique */.Am)([...image.files.values()].flat()),
            deployable: (0,outcome/* isAccepted */.oB)(image) ? viewDeployable(image, leading) : undefined,
            change,
        }),
    };
}
function detailsOf(image, digest, checked) {
    const name = (0,outcome/* nameOfImage */.qM)(image);
    return {
        name,
        publisher: image.request.publisher,
        duration: image.duration,
        subject: image.subject,
        image: digest === undefined ? undefined : `${name}@${digest}`,
        checked,
    };
}
function viewRequirements(image, rejected) {
    const indexOf = (0,report_evidence/* indexOfEvidence */.Nj)(image.findings);
    return image.verdict.requirements.map((requirement) => {
        const { kind, predicateType, platform, level, met, code, why, by } = requirement;
        return {
            kind,
            predicateType,
            platform,
            level,
            met,
            code,
            why,
            short: met ? undefined : describeUnmet(requirement, (0,report_evidence/* rejectedFor */.gW)(requirement, image, rejected)),
            by: by.flatMap((each) => indexOf.get(each) ?? []),
        };
    });
}
/** @param rejected what was rejected of what is required */
function describeUnmet(requirement, rejected) {
    switch (requirement.code) {
        case 'wrong-name':
            return 'other name';
        case 'age':
            return nameAge(requirement);
        case 'index':
            return 'not signed';
        case 'not-signed':
        case 'wrong-type':
        case 'all-rejected':
        case undefined: {
            const isOther = rejected.some(({ unexpectedSigner }) => unexpectedSigner !== undefined);
            return rejected.length === 0 ? 'not found' : isOther ? 'other signer' : 'rejected';
        }
    }
}
/** The evidence whose signer stands for the image: what met the signature requirement, else the first requirement. */
function leadingAmong(requirements, evidence) {
    const met = requirements.filter((requirement) => requirement.met);
    const [first = -1] = (met.find(({ kind }) => kind === 'signature') ?? met[0])?.by ?? [];
    const leading = evidence[first];
    return leading?.status === 'verified' ? leading : undefined;
}
function viewDeployable(image, leading) {
    const { digest } = image.verdict;
    return digest === undefined
        ? undefined
        : { digest, image: (0,outcome/* deployable */.GP)(image), sbom: firstSbomOf(image), signer: leading?.signer };
}
/** The SBOM that met a requirement comes first; without one, any that was written. */
function firstSbomOf({ verdict, files }) {
    const counted = verdict.requirements.flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'));
    return [...counted, ...files.keys()]
        .filter(({ predicateType }) => (0,predicate_type/* isSbomType */.Md)(predicateType))
        .flatMap((attestation) => files.get(attestation) ?? [])[0];
}
function changeOf({ request, subject, comparison }) {
    return comparison === undefined
        ? undefined
        : { requested: request.requested, digest: subject.digest, comparison, failing: (0,difference_comparison/* failingGates */.V)(comparison) };
}
/** Who signed what is not verified is told too where that is proven: it is what one wants to know first. */
function signerOf(failure, leading) {
    const signed = failure === undefined ? leading : failure.unexpectedSigner;
    return signed === undefined ? undefined : { short: (0,report_signer/* describeSigner */.cg)(signed.signer).short, time: signed.times[0]?.time };
}
/** `fail-on-change: user, downgrade`, where these fail the step. */
function describeGates(change) {
    const failing = change?.failing ?? [];
    return failing.length === 0 ? undefined : `fail-on-change: ${failing.map(({ gate }) => gate).join(', ')}`;
}
/** `2 platforms: signature, SBOM (SPDX)`. */
function describeMet({ subject, verdict }) {
    const met = (0,report_text/* unique */.Am)(verdict.requirements.map(report_evidence/* titleOfRequirement */.fG)).join(', ');
    return subject.kind === 'image' ? met : `${(0,report_text/* count */.U9)((0,image_subject/* selectedPlatforms */.ob)(subject).length, 'platform')}: ${met}`;
}


/***/ }),

/***/ 68016:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   issuesOfProxy: () => (/* binding */ issuesOfProxy),
/* harmony export */   prepareProcess: () => (/* binding */ prepareProcess)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85541);


const INVALID_PROXY = 'HTTPS_PROXY or HTTP_PROXY is set to something that is no URL of a proxy (the value is not shown): it must be like http://host:port.';
const UNSUPPORTED_PROXY = 'A proxy is set, but this Node version cannot follow it (24.14 or later can).';
/** What is wrong with the proxy variables, as issues beside those of the inputs. */
function issuesOfProxy(proxy) {
    return proxy === 'invalid' ? [INVALID_PROXY] : [];
}
/**
 * Has this process trust the certificate authorities of the inputs; before its first connection.
 * @returns what a run warns of before it begins: the warnings of the inputs, and what this Node cannot do
 */
function prepareProcess({ authorities, warnings }, proxy, command) {
    const isTrusted = authorities.length === 0 || trustAuthorities(authorities);
    return [
        ...warnings,
        ...(proxy === 'unsupported' ? [UNSUPPORTED_PROXY] : []),
        ...(isTrusted
            ? []
            : [
                `${(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(command, 'ca-certificates')} has no effect with this Node version (24.5 or later is needed); set NODE_EXTRA_CA_CERTS.`,
            ]),
    ];
}
/**
 * Has every TLS connection of this process trust certificate authorities beside those that Node trusts.
 * @returns false where this Node cannot (before 24.5)
 */
function trustAuthorities(certificates) {
    const set = Reflect.get(node_tls__WEBPACK_IMPORTED_MODULE_0__, 'setDefaultCACertificates');
    if (typeof set !== 'function') {
        return false;
    }
    Reflect.apply(set, node_tls__WEBPACK_IMPORTED_MODULE_0__, [[...node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates('default'), ...certificates]]);
    return true;
}


/***/ }),

/***/ 79281:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING: () => (/* binding */ NOTHING),
/* harmony export */   failedRun: () => (/* binding */ failedRun),
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83916);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(311);


/** No image was checked. */
const NOTHING = {
    images: [],
    verified: false,
    error: undefined,
    insecure: [],
    listDigest: undefined,
    inputsDigest: undefined,
    canceled: false,
};
/** What became of a run, for everything that is read of it. */
function outcomeOf({ startedAt, shard, output }, result) {
    const duration = Date.now() - startedAt.getTime();
    return { tool: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j, startedAt, duration, enforce: output.enforce, shard, ...result };
}
/** Sums up a run for its exit code. */
function statusOf({ verified, error, canceled, images }) {
    if (error !== undefined || canceled || images.some(({ kind }) => kind === 'failed')) {
        return 'incomplete';
    }
    return verified || images.length === 0 ? 'passed' : 'not-verified';
}
/** A run that was ended by something that was thrown. */
function failedRun(thrown) {
    return { ...NOTHING, error: toRunError(thrown) };
}
function toRunError(thrown) {
    return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL || thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TrustError */ .Ru
        ? thrown
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TrustError */ .Ru(`An unexpected fault ended the run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { topic: 'unexpected' }, { cause: thrown });
}


/***/ }),

/***/ 45721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ formatShard),
/* harmony export */   fp: () => (/* binding */ assignShards),
/* harmony export */   oF: () => (/* binding */ digestOfList),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87600);




const SHARD = /^(?<index>[1-9]\d{0,2})\/(?<count>[1-9]\d{0,2})$/;
/** Reads `i/n`. */
function parseShard(text) {
    const { index, count } = SHARD.exec(text)?.groups ?? {};
    const shard = { index: Number(index), count: Number(count) };
    return shard.index <= shard.count && shard.count <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shards
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(shard)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`it must be "i/n", like "3/8": a number from 1 to n, and n up to ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shards}`);
}
/** `i/n`. */
function formatShard({ index, count }) {
    return `${index}/${count}`;
}
/**
 * The digest of a list, whatever the order of its lines: sha256 of the normalized references (`registry/path[:tag]
 * [@digest]`), sorted by their characters, a line break after each. No reference is in it twice.
 */
function digestOfList(references) {
    const names = references.map(_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH).sort();
    return (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(names.map((name) => `${name}\n`).join('')));
}
/**
 * The shard, from 1, that each reference of a list falls to, by its normalized form. It depends on nothing but the list
 * (not on the order of its lines). The images of a repository stay together, since they share a token and often digests;
 * a repository with more than an equal part is cut. Largest first, each part goes to the shard that has the least.
 */
function assignShards(references, count) {
    const equalPart = Math.ceil(references.length / count);
    const repositories = Map.groupBy(references, ({ repository }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(repository));
    const parts = [...repositories.keys()].sort().flatMap((name) => {
        const all = (repositories.get(name) ?? []).map(_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH).sort();
        return cut(all, equalPart);
    });
    const loads = Array.from({ length: count }, () => 0);
    const shards = new Map();
    // sorting is stable: parts of one size stay in the order of their names
    for (const part of parts.toSorted((a, b) => b.length - a.length)) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + part.length;
        for (const reference of part) {
            shards.set(reference, least + 1);
        }
    }
    return shards;
}
function cut(all, size) {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}


/***/ }),

/***/ 61977:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   h: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93613);

/** The images of all shards, one shard after the other. */
function imagesOf({ shards }) {
    return shards.flatMap((shard) => shard.file.run.images.map((image) => ({ image, shard })));
}
/**
 * Puts the reports of all shards together. They must be the ones that `findFaults` has nothing against; then what they
 * say alike is taken from the first.
 */
function merge(files, own) {
    const shards = files
        .flatMap((file) => (file.run.shard === undefined ? [] : [{ index: file.run.shard.index, file }]))
        .toSorted((a, b) => a.index - b.index);
    const images = imagesOf({ shards });
    const canceled = files.some(({ run }) => run.canceled);
    const [first] = shards;
    return {
        ...own,
        verified: !canceled && images.length > 0 && images.every(({ image }) => image.verified),
        insecure: first?.file.run.insecure ?? [],
        inputsDigest: (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(first?.file.run.inputs ?? ''),
        canceled,
        shards,
    };
}


/***/ }),

/***/ 48992:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qg: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);

const MAX_LENGTH = 120;
/**
 * A value for a message: in quotation marks, cut after 120 characters, with everything escaped that is invisible or
 * would act in a log. What looks like a PEM block is not shown at all.
 */
function quote(value) {
    if (value.includes('-----BEGIN')) {
        return 'the value (a PEM block, not shown)';
    }
    const characters = Array.from(value);
    const shown = JSON.stringify(characters.slice(0, MAX_LENGTH).join('')).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeOne);
    return characters.length > MAX_LENGTH ? `${shown}…` : shown;
}
/** Names listed in one message; the rest is counted. */
const MAX_NAMED = 10;
/** Names with commas between them, and how many more there are. */
function listNames(names) {
    const rest = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function escapeOne(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Text from outside in one bounded line without control characters, and without queries of signed URLs. */
function cleanText(text) {
    // cut first: a pattern over many kilobytes of such a text takes its time
    const line = text
        .slice(0, 4 * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.errorText)
        .replaceAll(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.errorText ? `${line.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.errorText)}…` : line;
}
/** Printable ASCII, and the ellipsis, which this program adds itself. */
const NOT_PRINTABLE = /[^\u0020-\u007e\u2026]/gu;
/** Text with everything visible that is not printable ASCII, cut to a number of characters. */
function visible(text, limit = 1000) {
    const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return cut.replaceAll(NOT_PRINTABLE, (character) => {
        const named = NAMED.get(character);
        return named ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The candidate that differs from a text by at most a third of its letters, case aside; undefined when none is close. */
function findNearest(text, candidates) {
    const lower = text.toLowerCase().slice(0, 100);
    const ranked = candidates
        .map((candidate) => ({ candidate, edits: countEdits(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= Math.floor(best.candidate.length / 3) ? best.candidate : undefined;
}
/** Levenshtein distance: insertions, deletions and replacements. */
function countEdits(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    const letters = b.split('');
    for (const [row, letter] of Array.from(a).entries()) {
        const current = [row + 1];
        for (const [column, other] of letters.entries()) {
            const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            const changed = Math.min(previous[column + 1] ?? 0, current[column] ?? 0) + 1;
            current.push(Math.min(replaced, changed));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version in the report; a test holds them against package.json. */
const TOOL = { name: 'image-provenance', version: '1.0.0' };


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: ./src/action/commands.ts + 1 modules
var commands = __nccwpck_require__(18402);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/files/output-folder.ts
var output_folder = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./src/context.ts
var src_context = __nccwpck_require__(40788);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __nccwpck_require__(81532);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(30351);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __nccwpck_require__(93613);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __nccwpck_require__(87600);
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
var artifact = __nccwpck_require__(48338);
;// CONCATENATED MODULE: ./src/action/upload-artifacts.ts





const TITLE = 'Image Provenance';
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
    const { findObstacle } = await __nccwpck_require__.e(/* import() */ 160).then(__nccwpck_require__.bind(__nccwpck_require__, 32160));
    const obstacle = await findObstacle(service, limits/* LIMITS */.b.lookTime);
    if (obstacle !== undefined) {
        (0,commands/* annotate */.fz)([{ level: obstacle.level, title: TITLE, message: obstacle.message }]);
        return {};
    }
    const retention = retentionOf(output.retentionDays, mostRetentionDays);
    (0,commands/* annotate */.fz)([warning, retention.warning].flatMap((message) => message ?? []).map(toWarning));
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
    (0,commands/* annotate */.fz)((0,artifact/* describeMissing */.UV)(outcomes).map(toWarning));
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
function toWarning(message) {
    return { level: 'warning', title: TITLE, message };
}

;// CONCATENATED MODULE: ./src/action/publish.ts





const publish_TITLE = 'Image Provenance';
/** Something ended the step before its results were out. */
function reportUnwritten(thrown, env) {
    (0,commands/* debugStack */.WO)(thrown, (0,src_context/* readContext */.yI)(env));
    const message = `The results could not be written: ${(0,errors/* messageOf */.bD)(thrown)}. Give an empty or new folder as output-directory, and check that the runner's own folders and files can be written.`;
    (0,commands/* annotate */.fz)([{ level: 'error', title: publish_TITLE, message }]);
}
/** Everything that people and later steps read; comment, upload and snapshots last, since nothing may wait for them. */
async function publish(rendered, { output, folder, context, setOutputs }) {
    for (const { name, parts } of rendered.files) {
        await (0,output_folder.writeFile)(folder, name, parts);
    }
    setOutputs(rendered.outputs(folder));
    (0,commands/* annotate */.fz)(rendered.omitted.map((message) => ({ level: 'warning', title: publish_TITLE, message })));
    const { stepSummary } = context;
    if (output.jobSummary && stepSummary !== '') {
        await (0,commands/* writeJobSummary */.j7)(stepSummary, rendered.summary).catch((thrown) => {
            const message = `The job summary could not be written: ${(0,errors/* messageOf */.bD)(thrown)}. Verdict and files are not affected.`;
            (0,commands/* annotate */.fz)([{ level: 'warning', title: publish_TITLE, message }]);
        });
    }
    (0,commands/* annotate */.fz)(rendered.annotations);
    // it has some seconds left, and no word on a commit that most often is not the newest any more
    if (rendered.canceled) {
        return;
    }
    if (output.comment !== 'false' && rendered.outcome !== undefined) {
        // with the client of the API and the reader of its answers, which most runs do not need
        const { commentOn } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(964), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93981));
        await commentOn(rendered.view, output, context);
    }
    if (output.artifact !== 'none') {
        const folders = { output: folder, temporary: context.temporary };
        const settings = { ...output, mode: output.artifact };
        setOutputs(await uploadArtifacts(rendered, settings, folders, context));
    }
    if (output.dependencySnapshot && rendered.outcome !== undefined) {
        const { submitSnapshots } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(964), __nccwpck_require__.e(769)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20769));
        await submitSnapshots(rendered.outcome, output, context);
    }
}

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 12 modules
var inputs_inputs = __nccwpck_require__(65772);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __nccwpck_require__(34671);
// EXTERNAL MODULE: ./src/report/rendered.ts + 9 modules
var report_rendered = __nccwpck_require__(72638);
// EXTERNAL MODULE: ./src/run/process.ts
var run_process = __nccwpck_require__(68016);
;// CONCATENATED MODULE: ./src/action/cancellation.ts
/**
 * Aborted when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 seconds later, and ends the process 2.5 seconds
 * after that (actions/runner, `ProcessInvoker`). From now on these signals do nothing else, so there is time to write.
 */
function onCancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: ./src/report/log.ts
var log = __nccwpck_require__(46472);
// EXTERNAL MODULE: ./src/report/view-of-image.ts + 6 modules
var view_of_image = __nccwpck_require__(59767);
;// CONCATENATED MODULE: ./src/action/log-progress.ts



/** The log of an image as soon as it is done: plain when it is the only one, folded below its progress otherwise. */
function logProgress({ outcome, done, total, elapsed }, context) {
    const view = (0,view_of_image/* viewOfImage */.E)(outcome);
    const lines = (0,log/* renderLog */.No)(view);
    if (total === 1) {
        (0,commands/* log */.Rm)(lines);
    }
    else {
        (0,commands/* logGroup */.QT)((0,log/* renderProgress */.EY)(view, done.size, total), lines);
    }
    if (outcome.kind === 'failed') {
        (0,commands/* debugStack */.WO)(outcome.error, context);
    }
    (0,commands/* log */.Rm)((0,log/* renderTally */.$x)(done, total, elapsed));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/files/workspace-file.ts
var workspace_file = __nccwpck_require__(40017);
;// CONCATENATED MODULE: ./src/action/input-source.ts



const PREFIX = 'INPUT_';
/** Runners that pass inputs of a composite action on to its steps say who they are (act; Gitea's and Forgejo's, made of it). */
const LEAKY_RUNNERS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];
/** The inputs of a step: the runner writes each one into a variable. Paths start at the workspace. */
function inputSourceOf(env, workspace) {
    return {
        get: (name) => env[`${PREFIX}${name.toUpperCase()}`] ?? '',
        names: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith(PREFIX) && (value ?? '').trim() !== '')
            .map(([name]) => name.slice(PREFIX.length)),
        isLeaky: LEAKY_RUNNERS.some((name) => env[name] === 'true'),
        readText: (path, maxBytes) => maxBytes === undefined
            ? (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8')
            : (0,workspace_file.readWorkspaceFile)(workspace, path, maxBytes),
    };
}

;// CONCATENATED MODULE: ./src/action/open-step.ts







/**
 * Begins a step: nothing is verified until it is shown, and there is a folder also for the report of invalid inputs.
 * @param read reads the inputs of its command
 */
async function openStep(env, proxy, read) {
    const startedAt = new Date();
    const context = (0,src_context/* readContext */.yI)(env);
    // started by hand there is no file for outputs, and nobody to read them
    const set = context.hasOutputs ? commands/* setOutputs */.n0 : () => undefined;
    // before anything else, so that no failure leaves it open
    set({ verified: 'false' });
    const { output, shard, result } = await read(inputSourceOf(env, context.workspace));
    if (output.githubToken !== undefined) {
        (0,commands/* mask */.dK)(output.githubToken);
    }
    const { folder, issues } = await openFolder(output.directory, context);
    const inputs = (0,inputs_inputs.withIssues)(result, [...issues, ...(0,run_process.issuesOfProxy)(proxy)]);
    return { context, startedAt, inputs, output, shard, folder, setOutputs: set };
}
/** The output folder; where the one of the inputs cannot be made, that is an issue, and reported from another. */
async function openFolder(directory, { workspace, temporary }) {
    try {
        return { folder: await (0,output_folder.makeOutputFolder)({ directory, workspace, temporary }), issues: [] };
    }
    catch (thrown) {
        const folder = await (0,output_folder.makeOutputFolder)({ directory: undefined, workspace, temporary });
        return { folder, issues: [`output-directory: the folder cannot be made: ${(0,errors/* messageOf */.bD)(thrown)}.`] };
    }
}

// EXTERNAL MODULE: ./src/run/run-outcome.ts
var run_outcome = __nccwpck_require__(79281);
;// CONCATENATED MODULE: ./src/action/run-action.ts











const run_action_TITLE = 'Image Provenance';
/**
 * Runs the action: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
async function runAction(env, proxy) {
    const step = await openStep(env, proxy, inputs_inputs.readInputs);
    const { context, inputs, folder } = step;
    let result = run_outcome.NOTHING;
    let saveTrust;
    try {
        if (inputs instanceof errors/* ConfigError */.xL) {
            throw inputs;
        }
        const { listDigest, inputsDigest, insecure } = inputs;
        result = { ...result, listDigest, inputsDigest };
        const canceled = onCancellation();
        annotateWarnings((0,run_process.prepareProcess)(inputs, proxy, 'verify'));
        (0,commands/* log */.Rm)(inputs.notices);
        if (inputs.images.length > 0) {
            const images = await findBaselines(inputs, context);
            // invalid inputs end without it, and it is most of what this program loads
            const [{ createRunSession }, { verifyImages }, { TrustStore }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(187), __nccwpck_require__.e(964), __nccwpck_require__.e(737), __nccwpck_require__.e(639), __nccwpck_require__.e(504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95639)),
                Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(187), __nccwpck_require__.e(737), __nccwpck_require__.e(749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20749)),
                Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42163)),
            ]);
            const { toolCache, cacheService: service } = context;
            const environment = environmentOf(context, proxy, new TrustStore({ toolCache, service }));
            const run = createRunSession(inputs, environment);
            saveTrust = run.saveTrust;
            const outcomes = await verifyImages({ ...inputs, images }, {
                ...run,
                folder,
                canceled,
                report: (progress) => {
                    logProgress(progress, context);
                },
            });
            (0,commands/* annotate */.fz)(run.notices().map((message) => ({ level: 'notice', title: run_action_TITLE, message })));
            result = { ...result, images: outcomes, verified: !canceled.aborted && outcomes.every(src_outcome/* isAccepted */.oB) };
        }
        result = { ...result, insecure, canceled: canceled.aborted };
    }
    catch (thrown) {
        (0,commands/* debugStack */.WO)(thrown, context);
        const { listDigest, inputsDigest } = result;
        result = { ...(0,run_outcome.failedRun)(thrown), listDigest, inputsDigest };
    }
    const outcome = (0,run_outcome.outcomeOf)(step, result);
    await publish((0,report_rendered/* renderRun */.e)(outcome), step);
    if (!outcome.canceled && saveTrust !== undefined) {
        await saveTrust();
    }
    return exitCodeOf(outcome);
}
/** An audit (`enforce: false`) forgives images that are not verified, not those that could not be checked. */
function exitCodeOf(outcome) {
    const status = (0,run_outcome.statusOf)(outcome);
    return status === 'passed' || (status === 'not-verified' && !outcome.enforce) ? 0 : 1;
}
function environmentOf(context, proxy, metadataStore) {
    const { dockerConfig, variables, workspace, temporary, api, server, oidc } = context;
    return {
        dockerConfig,
        environment: variables,
        mask: commands/* mask */.dK,
        workspace,
        temporary,
        proxied: proxy === 'followed',
        githubApi: api,
        isGitHubDotCom: server === 'https://github.com',
        oidc,
        metadataStore,
        debug: commands/* debug */.Yz,
    };
}
/** The images as they are requested, and what they are compared with where that has to be looked for. */
async function findBaselines(inputs, context) {
    if (inputs.automaticBaseline === undefined) {
        return inputs.images;
    }
    const baseline = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(964), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94953));
    return baseline.findBaselines(inputs, inputs.automaticBaseline, context);
}
function annotateWarnings(messages) {
    (0,commands/* annotate */.fz)(messages.map((message) => ({ level: 'warning', title: run_action_TITLE, message })));
}

;// CONCATENATED MODULE: ./src/action/run-merge.ts







/**
 * Puts the reports of the shards of a list together; nothing is verified.
 * @returns the exit code
 */
async function runMerge(env, proxy) {
    const step = await openStep(env, proxy, inputs_inputs.readMergeInputs);
    const { context, inputs, startedAt, output } = step;
    const { workspace } = context;
    let rendered;
    let code = 1;
    try {
        if (inputs instanceof errors/* ConfigError */.xL) {
            throw inputs;
        }
        (0,commands/* annotate */.fz)(inputs.warnings.map((message) => ({ level: 'warning', title: 'Image Provenance', message })));
        const { mergeReports } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(170)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42170));
        const merged = await mergeReports({ folder: inputs.folder, workspace, startedAt, enforce: output.enforce });
        const { verified, canceled, enforce, shards } = merged.run;
        const isChecked = !canceled && shards.every(({ file }) => file.run.images.every(({ error }) => error === undefined));
        (0,commands/* log */.Rm)(merged.lines);
        rendered = merged.rendered;
        code = verified || (isChecked && !enforce) ? 0 : 1;
    }
    catch (thrown) {
        (0,commands/* debugStack */.WO)(thrown, context);
        rendered = (0,report_rendered/* renderRun */.e)((0,run_outcome.outcomeOf)(step, (0,run_outcome.failedRun)(thrown)));
    }
    await publish(rendered, step);
    return code;
}

;// CONCATENATED MODULE: ./src/index.ts






/** Node's fetch follows the proxy variables only on request, and only since Node 24.14. */
function followProxy(env) {
    if (!(0,src_context/* isProxied */.S7)(env)) {
        return 'none';
    }
    const follow = Reflect.get(external_node_http_, 'setGlobalProxyFromEnv');
    if (typeof follow !== 'function') {
        return 'unsupported';
    }
    try {
        Reflect.apply(follow, external_node_http_, []);
        return 'followed';
    }
    catch {
        // the error repeats the value, which may hold a password
        return 'invalid';
    }
}
const COMMANDS = {
    action: runAction,
    merge: runMerge,
    cli: async (env, proxy) => (await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79422))).runCommandLine(process.argv.slice(2), env, proxy),
};
/** Runs a command in this process, and sets the exit code of the process. */
async function start(command) {
    const { env } = process;
    try {
        process.exitCode = await COMMANDS[command](env, followProxy(env));
    }
    catch (thrown) {
        process.exitCode = 1;
        reportUnwritten(thrown, env);
    }
    (0,commands/* annotateRest */.vc)();
    // an upload that was given up may still hold a connection open, and a step must not wait for it
    setTimeout(() => process.exit(), 200).unref();
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
