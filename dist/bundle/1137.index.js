export const id = 1137;
export const ids = [1137,9504];
export const modules = {

/***/ 95377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88058);
/* harmony import */ var _inputs_unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44883);



/**
 * Parses the arguments of a command. A list may be given several times, each time with one item or several lines; of
 * everything else the last one counts. A boolean is `--name`, `--no-name` or `--name=false`.
 */
function parseFlags(args, table) {
    const inputs = new Map((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(table.command));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: optionsOf(inputs, table.own),
        strict: false,
        allowPositionals: true,
        allowNegative: true,
        tokens: true,
    });
    const lists = new Map();
    const operands = [];
    const own = new Set();
    const unknown = new Set();
    const issues = [];
    const isOwn = (name) => Object.hasOwn(table.own, name);
    for (const token of tokens) {
        if (token.kind === 'positional') {
            // `--image` is the same with a flag
            if (table.operand === undefined) {
                operands.push(token.value);
            }
            else {
                lists.set(table.operand, [...(lists.get(table.operand) ?? []), token.value]);
            }
            if (token.value.trim() === '') {
                issues.push(table.operand === undefined ? 'An argument is empty.' : 'IMAGE: an argument is empty.');
            }
        }
        if (token.kind !== 'option') {
            continue;
        }
        const { name, rawName, value, inlineValue } = token;
        const isNegative = rawName.startsWith('--no-') && name === rawName.slice('--no-'.length);
        const input = inputs.get(name);
        if (isOwn(name) && !isNegative && value === undefined) {
            own.add(name);
        }
        else if (isOwn(name)) {
            issues.push(`${rawName === `--${name}` ? '' : `${rawName}: `}--${name} takes no value.`);
        }
        else if (input === undefined || !rawName.startsWith('--') || (isNegative && input.kind !== 'boolean')) {
            unknown.add(rawName);
        }
        else if (input.kind === 'boolean') {
            // an inline value goes through the check of every boolean
            lists.set(name, [value ?? String(!isNegative)]);
            issues.push(...(value?.trim() === '' ? [`--${name}: the value is empty.`] : []));
        }
        else if (value === undefined || (!inlineValue && /^-./.test(value))) {
            issues.push(`--${name} needs a value; one that begins with "-" is given as --${name}=….`);
        }
        else {
            issues.push(...(value.trim() === '' ? [`--${name}: the value is empty.`] : []));
            lists.set(name, input.kind === 'list' ? [...(lists.get(name) ?? []), value] : [value]);
        }
    }
    return {
        values: new Map([...lists].map(([name, items]) => [name, items.join('\n')])),
        operands,
        own,
        issues: [...describeUnknown([...unknown], table), ...issues],
    };
}
function optionsOf(inputs, own) {
    return Object.fromEntries([
        ...[...inputs].map(([name, { kind }]) => [
            name,
            { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'list' },
        ]),
        ...Object.entries(own).map(([name, { short }]) => [
            name,
            { type: 'boolean', ...(short === undefined ? {} : { short }) },
        ]),
    ]);
}
function describeUnknown(rawNames, { command, own }) {
    const long = rawNames.filter((name) => name.startsWith('--')).map((name) => (0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Q)(name.slice(2)));
    const short = rawNames.filter((name) => !name.startsWith('--'));
    return [
        ...(0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnknownInputs */ .d)(long, command, { isLeaky: false, others: Object.keys(own) }).issues,
        ...short.map((name) => `${name} is not a flag.`),
    ];
}


/***/ }),

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

/***/ 71137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72631);
/* harmony import */ var _report_advice_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68589);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95377);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87911);
/* harmony import */ var _run_verifying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36049);
/* harmony import */ var _verify_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90135);






/** Verifies the images of the arguments. @returns the exit code */
async function verify(args, context) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(args, _verify_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFY_FLAGS */ .O);
    if (flags.own.has('help')) {
        context.terminal.printText((0,_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHelpWithInputs */ .HK)(_verify_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFY */ .k, context.terminal.columns));
        return 0;
    }
    return (0,_run_verifying_js__WEBPACK_IMPORTED_MODULE_4__/* .runVerifying */ .n)(flags, {
        name: 'verify',
        command: 'cli',
        audience: _report_advice_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TERMINAL */ .$0,
        read: (source) => (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__.readInputs)(source, 'cli'),
        conclude: () => Promise.resolve({}),
    }, context);
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


/***/ })

};
