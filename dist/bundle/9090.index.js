export const id = 9090;
export const ids = [9090,9504,4597,9449];
export const modules = {

/***/ 36049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runVerifying)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40788);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_metadata_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30351);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34671);
/* harmony import */ var _inputs_unknown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44883);








const EXIT_CODES = { passed: 0, 'not-verified': 1, incomplete: 2 };
/** Ctrl-C ends the process, as it ends every program; nothing has to be finished before. */
const NEVER = new AbortController().signal;
/** Runs a command that verifies images. @returns the exit code */
async function runVerifying(flags, { name, command, audience, read, conclude }, { env, proxy, terminal }) {
    const isJson = flags.own.has('json');
    const seeHelp = `See image-provenance ${name} --help.`;
    if (flags.issues.length > 0 && !isJson) {
        reportIssues(flags.issues, seeHelp, terminal);
        return EXIT_CODES.incomplete;
    }
    const startedAt = new Date();
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readTerminalContext */ .o$)(env);
    context.secrets.forEach((secret) => {
        terminal.secrets.add(secret);
    });
    const { output, shard, result: inputs } = await readFlags(flags, read, context, { proxy, terminal });
    const { failedRun, NOTHING, outcomeOf, statusOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79281));
    let result = NOTHING;
    let folder;
    let saveTrust;
    try {
        if (inputs instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL) {
            throw inputs;
        }
        const { listDigest, inputsDigest, insecure, notices, policy } = inputs;
        result = { ...result, listDigest, inputsDigest, policy };
        folder = await openFolder(output.directory);
        const [{ prepareProcess }, { createRunSession }, { verifyImages }, { linesOfImage }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68016)),
            Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(781), __webpack_require__.e(1740), __webpack_require__.e(4675)]).then(__webpack_require__.bind(__webpack_require__, 54675)),
            Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(4723), __webpack_require__.e(1740), __webpack_require__.e(1260)]).then(__webpack_require__.bind(__webpack_require__, 1260)),
            Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(6990), __webpack_require__.e(2923), __webpack_require__.e(9681), __webpack_require__.e(7990), __webpack_require__.e(2017)]).then(__webpack_require__.bind(__webpack_require__, 82017)),
        ]);
        terminal.report(prepareProcess(inputs, proxy, command).map((message) => `warning: ${message}`));
        terminal.report(notices.map((message) => `note: ${message}`));
        const run = createRunSession(inputs, environmentOf(context, proxy, terminal, audience));
        saveTrust = run.saveTrust;
        const images = await verifyImages(inputs, {
            ...run,
            folder,
            canceled: NEVER,
            report: (progress) => {
                const { done, total } = progress;
                if (!isJson) {
                    terminal.print(linesOfImage(progress, terminal.secrets, audience));
                }
                if (done.size < total) {
                    terminal.progress(`${done.size} of ${total} images …`);
                }
            },
        });
        terminal.report(run.notices().map((message) => `note: ${message}`));
        result = { ...result, images, insecure, verified: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .areAccepted */ .GC)(images), ...(await conclude(inputs, images)) };
    }
    catch (thrown) {
        const { listDigest, inputsDigest, policy } = result;
        result = { ...failedRun(thrown), listDigest, inputsDigest, policy };
    }
    const outcome = outcomeOf({ startedAt, shard, output }, result);
    await publish(outcome, { folder, isJson, seeHelp, audience }, terminal);
    await saveTrust?.();
    return EXIT_CODES[statusOf(outcome)];
}
/** The inputs that the flags give, or every issue of them: of wrong flags nothing more is read. */
async function readFlags(flags, readInputs, { githubToken }, { proxy, terminal }) {
    const [{ SECRET_INPUTS, withIssues }, { issuesOfProxy }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 72631)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68016)),
    ]);
    const isRead = flags.issues.length === 0;
    const { values, issues } = isRead ? await withPassword(flags, terminal) : flags;
    const all = new Map([...(githubToken === undefined ? [] : [['github-token', githubToken]]), ...values]);
    SECRET_INPUTS.forEach((name) => {
        terminal.secrets.add(all.get(name) ?? '');
    });
    const read = await readInputs(sourceOf(all));
    return {
        ...read,
        result: isRead
            ? withIssues(read.result, [...issues, ...issuesOfProxy(proxy)])
            : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(issues, { what: 'invalid flags' }),
    };
}
/** A relative path starts where the program was started, and links are followed: the files are the user's own. */
function sourceOf(values) {
    return {
        get: (name) => values.get(name) ?? '',
        names: () => [...values.keys()].map(_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_7__/* .variableOf */ .Q),
        isLeaky: false,
        readText: async (path, maxBytes) => {
            if (maxBytes === undefined) {
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), 'utf8');
            }
            const { readWorkspaceFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40017));
            return readWorkspaceFile('/', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), maxBytes);
        },
        policyFiles: async () => {
            const { readOwn, today } = await Promise.all(/* import() */[__webpack_require__.e(8867), __webpack_require__.e(6782)]).then(__webpack_require__.bind(__webpack_require__, 86782));
            return {
                from: 'workspace',
                commit: undefined,
                read: readOwn,
                today: today(),
                readHead: undefined,
                readInput: undefined,
            };
        },
    };
}
/** As `docker login` reads it: without the line break at its end. */
async function withPassword({ values, own }, terminal) {
    if (!own.has('registry-password-stdin')) {
        return { values, issues: [] };
    }
    if (values.has('registry-password')) {
        return {
            values,
            issues: ['--registry-password and --registry-password-stdin cannot be combined. Use one of them.'],
        };
    }
    const text = (await terminal.readInput(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.passwordLength))?.replace(/\r?\n$/, '');
    return text === undefined || text.trim() === ''
        ? { values, issues: ['--registry-password-stdin: the standard input is empty, or too long for a password.'] }
        : { values: new Map([...values, ['registry-password', text]]), issues: [] };
}
async function openFolder(directory) {
    if (directory === undefined) {
        return undefined;
    }
    const { makeOutputFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2839));
    try {
        return await makeOutputFolder({ directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), workspace: '.', temporary: '.' });
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([`--output-directory: the folder cannot be created: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}.`]);
    }
}
function environmentOf(context, proxy, terminal, audience) {
    return {
        ...context,
        apiName: 'GITHUB_API_URL',
        mask: (secret) => {
            terminal.secrets.add(secret);
        },
        workspace: '.',
        proxied: proxy === 'followed',
        oidc: undefined,
        metadataStore: (0,_files_metadata_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .localStore */ .xM)(context.cacheFolder),
        debug: () => undefined,
        audience,
    };
}
async function publish(outcome, { folder, isJson, seeHelp, audience }, terminal) {
    const { error } = outcome;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL) {
        reportIssues(error.issues, seeHelp, terminal);
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL && !isJson && folder === undefined) {
        return;
    }
    const { linesOfError, linesOfRun, renderForTerminal } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(6990), __webpack_require__.e(2923), __webpack_require__.e(9681), __webpack_require__.e(7990), __webpack_require__.e(2017)]).then(__webpack_require__.bind(__webpack_require__, 82017));
    const { view, files } = renderForTerminal(outcome, terminal.secrets, audience);
    if (view.error !== undefined && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL)) {
        terminal.report(linesOfError(view.error).map((line, index) => (index === 0 ? `error: ${line}` : line)));
    }
    if (folder !== undefined) {
        const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2839));
        for (const { name, parts } of files) {
            await writeFile(folder, name, parts());
        }
    }
    if (isJson) {
        const report = files.find(({ name }) => name === 'report.json');
        await terminal.printParts(report?.parts() ?? []);
    }
    else {
        terminal.print(linesOfRun(view));
    }
}
function reportIssues(issues, seeHelp, terminal) {
    terminal.report([...issues.map((issue) => `error: ${issue}`), seeHelp]);
}


/***/ }),

/***/ 99090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyRepository: () => (/* binding */ verifyRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_policy_near_misses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99449);
/* harmony import */ var _files_repository_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64035);
/* harmony import */ var _inputs_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(971);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75905);
/* harmony import */ var _report_advice_hints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68589);
/* harmony import */ var _scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45122);
/* harmony import */ var _scan_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85438);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59791);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48992);
/* harmony import */ var _run_verifying_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36049);













/** Verifies the images of the repository that the current folder is in, and writes what was requested. @returns the exit code */
async function verifyRepository(flags, context) {
    const { terminal } = context;
    const root = rootOf(process.cwd());
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), root);
    const issues = [...flags.issues, ...(flags.own.has('propose') ? await issuesOfProposal(root) : [])];
    return (0,_run_verifying_js__WEBPACK_IMPORTED_MODULE_12__/* .runVerifying */ .n)({ ...flags, issues }, {
        name: 'scan',
        command: 'cli-scan',
        audience: (0,_report_advice_hints_js__WEBPACK_IMPORTED_MODULE_7__/* .readersOfScan */ .rM)(_report_advice_hints_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_TERMINAL */ .$0),
        read: (source) => (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_5__.readScanInputs)({ ...source, repository: repositoryIn(folder, flags.operands) }, 'cli-scan'),
        conclude: async (inputs, images) => {
            const { concludeScan } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4723), __webpack_require__.e(9120)]).then(__webpack_require__.bind(__webpack_require__, 86739));
            const { scan, lockText, edits } = await concludeScan(inputs, images, { now: new Date(), root });
            const unknown = images.filter(({ kind }) => kind === 'failed').length;
            // a policy that is made without them would deny them
            const proposal = flags.own.has('propose') && unknown === 0 ? scan.proposal : undefined;
            if (flags.own.has('propose') && unknown > 0) {
                terminal.report([`note: no policy was written, because ${(0,_text_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(unknown, 'image')} could not be checked.`]);
            }
            const written = await writeAll(root, [
                ...(lockText === undefined ? [] : [{ path: _lock_file_js__WEBPACK_IMPORTED_MODULE_6__.LOCK_PATH, text: lockText }]),
                ...(proposal === undefined ? [] : [{ path: _inputs_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .lo, text: proposal }]),
                ...edits.map(({ path, after }) => ({ path, text: after })),
            ]);
            terminal.report(written.map((path) => `note: ${path} was written.`));
            const offered = proposal === undefined ? scan : { ...scan, proposal: undefined };
            return { verified: scan.result === 'verified', scan: offered };
        },
    }, context);
}
/** The root of the repository that a folder is in, else the folder. */
function rootOf(folder) {
    return (0,_scan_files_js__WEBPACK_IMPORTED_MODULE_9__/* .findRoot */ .wg)(folder) ?? folder;
}
/** What is not there yet is not in the way of anything that somebody wrote. */
async function issuesOfProposal(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _inputs_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .lo);
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
    return isThere
        ? [`--propose writes ${_inputs_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .lo}, but the file already exists: change it by hand, or move it.`]
        : [];
}
/** The repository of the current folder. */
function repositoryIn(folder, operands) {
    return {
        isWhole: operands.length === 0,
        folder: () => Promise.resolve(folder),
        scan: async ({ include, exclude, ignoreComments }) => {
            const scan = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_10__/* .scanTree */ .wp)((0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_10__/* .listCheckout */ .BM)({ folder: process.cwd(), paths: operands, include, exclude }));
            const { result, refused } = ignoreComments === 'deny' ? (0,_scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseComments */ .x)(scan) : { result: scan.result, refused: [] };
            return { head: result, base: undefined, onlyChanges: false, refusedIgnores: refused };
        },
        policyNearMisses: (below) => (0,_files_policy_near_misses_js__WEBPACK_IMPORTED_MODULE_2__.findPolicyNearMisses)(process.cwd(), below),
    };
}
async function writeAll(root, files) {
    for (const { path, text } of files) {
        await (0,_files_repository_files_js__WEBPACK_IMPORTED_MODULE_3__.writeRepositoryFile)(root, path, text);
    }
    return files.map(({ path }) => path);
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


/***/ }),

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


/***/ }),

/***/ 45122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseNewComments),
/* harmony export */   x: () => (/* binding */ refuseComments)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);

/** A scan in which no ignore comment counts. */
function refuseComments(scan) {
    return apply(scan, () => false);
}
/**
 * A scan of a change in which a comment counts where the base has it for the same `written` text in the same file. A text such as
 * `$BASE`, or the one of several keys, can come to name another image: beyond the contract, the repository must be one that the
 * comment in the base is about too.
 */
function refuseNewComments(head, base) {
    const accepted = new Set([...base.withoutComments].flatMap(([ignored, all]) => all.map((bare) => subjectOf(ignored, bare))));
    return apply(head, (ignored, all) => all.every((bare) => accepted.has(subjectOf(ignored, bare))));
}
/** What a comment is about. */
function subjectOf({ file, written }, { kind, reference }) {
    return JSON.stringify([file, written, kind, reference === null ? null : (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(reference)]);
}
function apply({ result, withoutComments }, isAccepted) {
    const refused = [];
    const references = result.references.flatMap((reference) => {
        const all = withoutComments.get(reference);
        if (all === undefined || isAccepted(reference, all)) {
            return [reference];
        }
        refused.push(...all);
        return all;
    });
    return { result: { ...result, references }, refused };
}


/***/ })

};
