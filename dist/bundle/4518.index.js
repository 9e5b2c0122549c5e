export const id = 4518;
export const ids = [4518,9504,5655];
export const modules = {

/***/ 95377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VERIFY_FLAGS),
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44883);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85541);



/** The flags of `verify` that are no inputs. */
const VERIFY_FLAGS = {
    json: { description: 'Print report.json to the standard output, and nothing else there.' },
    'registry-password-stdin': { description: 'Take the password for the registry from the standard input.' },
    help: { description: 'Print this.', short: 'h' },
};
const INPUT_FLAGS = new Map((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)('cli'));
const OPTIONS = Object.fromEntries([
    ...[...INPUT_FLAGS].map(([name, { kind }]) => [
        name,
        { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]),
    ...Object.entries(VERIFY_FLAGS).map(([name, { short }]) => [
        name,
        { type: 'boolean', ...(short === undefined ? {} : { short }) },
    ]),
]);
/**
 * Parses the arguments of `verify`. A list may be given several times, each time with one item or several lines; of
 * everything else the last one counts. A boolean is `--name`, `--no-name` or `--name=false`.
 */
function parseFlags(args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: OPTIONS,
        strict: false,
        allowPositionals: true,
        allowNegative: true,
        tokens: true,
    });
    const lists = new Map();
    const own = new Set();
    const unknown = new Set();
    const issues = [];
    for (const token of tokens) {
        // `--image` is the same with a flag
        if (token.kind === 'positional') {
            lists.set('image', [...(lists.get('image') ?? []), token.value]);
            if (token.value.trim() === '') {
                issues.push('IMAGE: an argument is empty.');
            }
        }
        if (token.kind !== 'option') {
            continue;
        }
        const { name, rawName, value, inlineValue } = token;
        const isNegative = rawName.startsWith('--no-') && name === rawName.slice('--no-'.length);
        const input = INPUT_FLAGS.get(name);
        if (isOwn(name) && !isNegative && value === undefined) {
            own.add(name);
        }
        else if (isOwn(name)) {
            issues.push(`${rawName}: --${name} takes no value.`);
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
        own,
        issues: [...describeUnknown([...unknown]), ...issues],
    };
}
function isOwn(name) {
    return Object.hasOwn(VERIFY_FLAGS, name);
}
function describeUnknown(rawNames) {
    const long = rawNames.filter((name) => name.startsWith('--')).map((name) => (0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Q)(name.slice(2)));
    const short = rawNames.filter((name) => !name.startsWith('--'));
    return [...(0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnknownInputs */ .d)(long, 'cli', { isLeaky: false }).issues, ...short.map((name) => `${name} is no flag.`)];
}


/***/ }),

/***/ 87911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   eY: () => (/* binding */ renderUsage),
/* harmony export */   fS: () => (/* binding */ renderVerifyHelp)
/* harmony export */ });
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);


const INDENT = 6;
/** Narrower or wider text is hard to read. */
const [NARROWEST, WIDEST] = [40, 100];
/** What the program is, and its commands. */
function renderUsage(commands) {
    const lines = Object.values(commands).flatMap(({ usage, summary }) => [
        `  image-provenance ${usage}`,
        `      ${summary}`,
    ]);
    return `Verifies who built a container image and what is in it.

Usage:
${lines.join('\n')}

  image-provenance COMMAND --help   the flags of a command
  image-provenance --version        the version
`;
}
/**
 * The help of `verify`: its flags below the headings of the inputs.
 * @param columns of the terminal
 */
function renderVerifyHelp({ usage, summary }, columns) {
    const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
    const inputs = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)('cli').filter(([name]) => name !== 'image');
    const groups = _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_GROUPS */ .ak.map((group) => [
        group,
        inputs.filter(([, input]) => input.group === group).flatMap(([name, input]) => renderInput(name, input, width)),
    ]).filter(([, lines]) => lines.length > 0);
    const parts = [...groups, ['On the command line', renderFlags(_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFY_FLAGS */ .O, width)]].map(([group, lines]) => `${group}:\n${lines.join('\n')}\n`);
    return [
        `Usage: image-provenance ${usage}\n`,
        ...wrap(summary, width, 0),
        ...wrap(ABOUT, width, 0),
        '',
        ...parts,
        ...renderExitCodes(EXIT_CODES, width),
        '',
    ].join('\n');
}
/**
 * The help of a command whose flags are no inputs.
 * @param columns of the terminal
 */
function renderHelp({ usage, summary, about, flags, exitCodes }, columns) {
    const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
    return [
        `Usage: image-provenance ${usage}\n`,
        ...wrap(summary, width, 0),
        ...wrap(about, width, 0),
        '',
        'Flags:',
        ...renderFlags(flags, width),
        '',
        ...renderExitCodes(exitCodes, width),
        '',
    ].join('\n');
}
function renderFlags(flags, width) {
    return Object.entries(flags).flatMap(([name, { short, value, description }]) => [
        `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
        ...wrap(description, width),
    ]);
}
function renderExitCodes(codes, width) {
    return ['Exit codes:', ...codes.flatMap(([code, meaning]) => [`  ${code}`, ...wrap(meaning, width)])];
}
const ABOUT = 'IMAGE is name, name:tag, name@sha256:… or name:tag@sha256:… A flag marked with … may be given several times, or with several lines; of every other one the last counts. A switch is turned off with --no-NAME, or --NAME=false.';
const EXIT_CODES = [
    [0, 'Every image is verified.'],
    [1, 'An image is not verified, or --fail-on-change does not accept it.'],
    [2, 'It could not be found out: invalid flags, no trusted root, or an image that could not be checked.'],
];
function renderInput(name, input, width) {
    const shown = defaultOf(input);
    const text = `${input.inTerminal ?? input.description}${shown === '' ? '' : ` Default: ${shown}.`}`;
    return [`  --${isOn(input) ? '[no-]' : ''}${name}${valueOf(input)}`, ...wrap(inFlags(text), width)];
}
/** Whether it is a switch that can be on without its flag. */
function isOn(input) {
    return input.kind === 'boolean' && !('default' in input && input.default === 'false');
}
const VALUES = {
    boolean: '',
    duration: ' DURATION',
    enum: '',
    line: ' VALUE',
    list: ' VALUE …',
    number: ' NUMBER',
    path: ' PATH',
    secret: ' VALUE',
    text: ' VALUE',
    token: ' VALUE',
};
function valueOf(input) {
    return input.kind === 'enum' ? ` ${input.values.join('|')}` : VALUES[input.kind];
}
function defaultOf(input) {
    return input.absentInTerminal ?? ('default' in input ? input.default : input.absent);
}
/** Markdown to plain text, and names of inputs to flags. */
function inFlags(markdown) {
    const names = new Set((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)('cli').map(([name]) => name));
    return markdown.replaceAll(/`([^`]*)`/g, (_, code) => {
        const [name = '', value] = code.split(': ');
        if (name === 'image' || !names.has(name)) {
            return code;
        }
        return value === undefined ? `--${name}` : `--${name} ${value}`;
    });
}
function wrap(text, width, indent = INDENT) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`);
}


/***/ }),

/***/ 64518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COULD_NOT_RUN: () => (/* binding */ COULD_NOT_RUN),
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/cli/help.ts
var help = __webpack_require__(87911);
// EXTERNAL MODULE: ./src/cli/policy-flags.ts
var policy_flags = __webpack_require__(62156);
// EXTERNAL MODULE: ./src/cli/scan-flags.ts
var scan_flags = __webpack_require__(27131);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/secrets.ts
var secrets = __webpack_require__(27194);
;// CONCATENATED MODULE: ./src/cli/terminal.ts



/** The words of a log that stand out. Text from outside has no line of its own, so it cannot pass for one of them. */
const STYLES = [
    [/(?<=^Verification for ).*(?= --$)/, 'bold'],
    [/(?<=^\d+ of \d+: )\S+/, 'bold'],
    [/NOT verified/, 'red'],
    [/could not be checked|^ *Could not be checked/, 'yellow'],
    [/^Verified(?= in )|(?<=^\d+ of \d+: \S+ )verified(?= in )|^\d+ of \d+ images verified/, 'green'],
    [/^ *Warning(?=:)/, 'yellow'],
    [/^ *What to do(?=:)/, 'bold'],
];
/** The terminal of the process: results on the standard output, everything about the run on the other one. */
class Terminal {
    /** what must not be printed */
    secrets = new secrets/* Secrets */.S();
    #hasProgress = false;
    /** Columns to wrap text to. */
    get columns() {
        return process.stdout.columns || 80;
    }
    /** Prints lines of results, in color where the output is a terminal that has some, and NO_COLOR is not set. */
    print(lines) {
        this.#clearProgress();
        process.stdout.write(lines.map((line) => `${paint(this.secrets.redact(line))}\n`).join(''));
    }
    /** Prints text as it is. */
    printText(text) {
        process.stdout.write(text);
    }
    /** Prints parts of a text as fast as they are read. */
    async printParts(parts) {
        this.#clearProgress();
        await (0,promises_.pipeline)(parts, process.stdout, { end: false });
    }
    /** Prints lines about the run, e.g. `warning: …`. */
    report(lines) {
        this.#clearProgress();
        process.stderr.write(lines.map((line) => `${this.secrets.redact(line)}\n`).join(''));
    }
    /** Shows how far a run is in a line that the next one replaces; only people see it. */
    progress(line) {
        if (process.stderr.isTTY) {
            this.#clearProgress();
            process.stderr.write(line.slice(0, Math.max(0, (process.stderr.columns || 80) - 1)));
            this.#hasProgress = true;
        }
    }
    /** Reads the standard input to its end; undefined where it is longer than so many characters. */
    async readInput(maxLength) {
        let text = '';
        for await (const chunk of process.stdin.setEncoding('utf8')) {
            text += String(chunk);
            if (text.length > maxLength) {
                return undefined;
            }
        }
        return text;
    }
    #clearProgress() {
        if (this.#hasProgress) {
            process.stderr.write('\r\u001b[2K');
            this.#hasProgress = false;
        }
    }
}
/** Reads `NO_COLOR`, and whether it is a terminal, itself. */
function paint(line) {
    return STYLES.reduce((text, [pattern, style]) => text.replace(pattern, (words) => (0,external_node_util_.styleText)(style, words, { stream: process.stdout })), line);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/context.ts
var src_context = __webpack_require__(40788);
// EXTERNAL MODULE: ./src/files/metadata-folder.ts
var metadata_folder = __webpack_require__(22243);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/inputs/unknown.ts
var unknown = __webpack_require__(44883);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: ./src/cli/flags.ts
var cli_flags = __webpack_require__(95377);
;// CONCATENATED MODULE: ./src/cli/verify.ts











/** How `verify` is described. */
const VERIFY = {
    usage: 'verify IMAGE… [FLAGS]',
    summary: 'Verifies signatures and attestations of images, and prints who signed them.',
};
const EXIT_CODES = { passed: 0, 'not-verified': 1, incomplete: 2 };
const SEE_HELP = 'See image-provenance verify --help.';
/** Ctrl-C ends the process, as it ends every program; nothing has to be finished before. */
const NEVER = new AbortController().signal;
/** Verifies the images of the arguments. @returns the exit code */
async function verify(args, env, proxy, terminal) {
    const flags = (0,cli_flags/* parseFlags */.b)(args);
    const isJson = flags.own.has('json');
    if (flags.own.has('help')) {
        terminal.printText((0,help/* renderVerifyHelp */.fS)(VERIFY, terminal.columns));
        return 0;
    }
    if (flags.issues.length > 0 && !isJson) {
        reportIssues(flags.issues, terminal);
        return EXIT_CODES.incomplete;
    }
    const startedAt = new Date();
    const context = (0,src_context/* readTerminalContext */.o$)(env);
    context.secrets.forEach((secret) => {
        terminal.secrets.add(secret);
    });
    const { output, shard, result: inputs } = await readFlags(flags, context, proxy, terminal);
    const { failedRun, NOTHING, outcomeOf, statusOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79281));
    let result = NOTHING;
    let folder;
    let saveTrust;
    try {
        if (inputs instanceof errors/* ConfigError */.xL) {
            throw inputs;
        }
        const { listDigest, inputsDigest, insecure, notices, policy } = inputs;
        result = { ...result, listDigest, inputsDigest, policy };
        folder = await openFolder(output.directory);
        const [{ prepareProcess }, { createRunSession }, { verifyImages }, { linesOfImage }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68016)),
            Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(781), __webpack_require__.e(819), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 54675)),
            Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(7959), __webpack_require__.e(819), __webpack_require__.e(6249)]).then(__webpack_require__.bind(__webpack_require__, 36249)),
            Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1232), __webpack_require__.e(7959), __webpack_require__.e(4768), __webpack_require__.e(1981), __webpack_require__.e(4415), __webpack_require__.e(4984)]).then(__webpack_require__.bind(__webpack_require__, 94984)),
        ]);
        terminal.report(prepareProcess(inputs, proxy, 'cli').map((message) => `warning: ${message}`));
        terminal.report(notices.map((message) => `note: ${message}`));
        const run = createRunSession(inputs, environmentOf(context, proxy, terminal));
        saveTrust = run.saveTrust;
        const images = await verifyImages(inputs, {
            ...run,
            folder,
            canceled: NEVER,
            report: (progress) => {
                const { done, total } = progress;
                if (!isJson) {
                    terminal.print(linesOfImage(progress, terminal.secrets));
                }
                if (done.size < total) {
                    terminal.progress(`${done.size} of ${total} images …`);
                }
            },
        });
        terminal.report(run.notices().map((message) => `note: ${message}`));
        result = { ...result, images, insecure, verified: (0,src_outcome/* areAccepted */.GC)(images) };
    }
    catch (thrown) {
        const { listDigest, inputsDigest, policy } = result;
        result = { ...failedRun(thrown), listDigest, inputsDigest, policy };
    }
    const outcome = outcomeOf({ startedAt, shard, output }, result);
    await publish(outcome, { folder, isJson }, terminal);
    await saveTrust?.();
    return EXIT_CODES[statusOf(outcome)];
}
/** The inputs that the flags give, or every issue of them: of wrong flags nothing more is read. */
async function readFlags(flags, { githubToken }, proxy, terminal) {
    const [{ readInputs, SECRET_INPUTS, withIssues }, { issuesOfProxy }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17587)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68016)),
    ]);
    const isRead = flags.issues.length === 0;
    const { values, issues } = isRead ? await withPassword(flags, terminal) : flags;
    const all = new Map([...(githubToken === undefined ? [] : [['github-token', githubToken]]), ...values]);
    SECRET_INPUTS.forEach((name) => {
        terminal.secrets.add(all.get(name) ?? '');
    });
    const read = await readInputs(sourceOf(all), 'cli');
    return {
        ...read,
        result: isRead
            ? withIssues(read.result, [...issues, ...issuesOfProxy(proxy)])
            : new errors/* ConfigError */.xL(issues, { what: 'invalid flags' }),
    };
}
/** A relative path starts where the program was started, and links are followed: the files are the user's own. */
function sourceOf(values) {
    return {
        get: (name) => values.get(name) ?? '',
        names: () => [...values.keys()].map(unknown/* variableOf */.Q),
        isLeaky: false,
        readText: async (path, maxBytes) => {
            if (maxBytes === undefined) {
                return (0,external_node_fs_promises_.readFile)((0,external_node_path_.resolve)(path), 'utf8');
            }
            const { readWorkspaceFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40017));
            return readWorkspaceFile('/', (0,external_node_path_.resolve)(path), maxBytes);
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
        return { values, issues: ['--registry-password and --registry-password-stdin are given: one of them is enough.'] };
    }
    const text = (await terminal.readInput(limits/* LIMITS */.b.passwordLength))?.replace(/\r?\n$/, '');
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
        return await makeOutputFolder({ directory: (0,external_node_path_.resolve)(directory), workspace: '.', temporary: '.' });
    }
    catch (thrown) {
        throw new errors/* ConfigError */.xL([`--output-directory: the folder cannot be made: ${(0,errors/* messageOf */.bD)(thrown)}.`]);
    }
}
function environmentOf(context, proxy, terminal) {
    return {
        ...context,
        apiName: 'GITHUB_API_URL',
        mask: (secret) => {
            terminal.secrets.add(secret);
        },
        workspace: '.',
        proxied: proxy === 'followed',
        oidc: undefined,
        metadataStore: (0,metadata_folder/* localStore */.xM)(context.cacheFolder),
        debug: () => undefined,
        audience: hints/* IN_TERMINAL */.$0,
    };
}
async function publish(outcome, { folder, isJson }, terminal) {
    const { error } = outcome;
    if (error instanceof errors/* ConfigError */.xL) {
        reportIssues(error.issues, terminal);
    }
    if (error instanceof errors/* ConfigError */.xL && !isJson && folder === undefined) {
        return;
    }
    const { linesOfError, linesOfRun, renderForTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1232), __webpack_require__.e(7959), __webpack_require__.e(4768), __webpack_require__.e(1981), __webpack_require__.e(4415), __webpack_require__.e(4984)]).then(__webpack_require__.bind(__webpack_require__, 94984));
    const { view, files } = renderForTerminal(outcome, terminal.secrets);
    if (view.error !== undefined && !(error instanceof errors/* ConfigError */.xL)) {
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
function reportIssues(issues, terminal) {
    terminal.report([...issues.map((issue) => `error: ${issue}`), SEE_HELP]);
}

;// CONCATENATED MODULE: ./src/cli/main.ts








/** Nothing was found out about any image: 0 and 1 are verdicts. */
const COULD_NOT_RUN = 2;
/** By the words that begin the arguments. */
const COMMANDS = {
    verify: { ...VERIFY, run: verify },
    scan: {
        ...scan_flags/* SCAN */.wB,
        run: async (args, _env, _proxy, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3450)]).then(__webpack_require__.bind(__webpack_require__, 33450))).scanFiles(args, terminal),
    },
    'policy check': {
        ...policy_flags/* POLICY_CHECK */.M7,
        run: async (args, _env, _proxy, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8867), __webpack_require__.e(6851)]).then(__webpack_require__.bind(__webpack_require__, 6851))).checkPolicyFile(args, terminal),
    },
    'policy explain': {
        ...policy_flags/* POLICY_EXPLAIN */.bU,
        run: async (args, _env, _proxy, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8867), __webpack_require__.e(7556)]).then(__webpack_require__.bind(__webpack_require__, 7556))).explainImages(args, terminal),
    },
    'policy test': {
        ...policy_flags/* POLICY_TEST */._m,
        run: async (args, _env, _proxy, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8867), __webpack_require__.e(2467)]).then(__webpack_require__.bind(__webpack_require__, 32467))).testPolicy(args, terminal),
    },
};
/** A first word that is no command by itself. */
const GROUP = 'policy';
const COMMANDS_OF_GROUP = Object.fromEntries(Object.entries(COMMANDS).filter(([name]) => name.startsWith(`${GROUP} `)));
/**
 * Runs the command line. Variables of inputs (`INPUT_…`) and the runner's files are not read, also inside a workflow.
 * @param args without node and the program
 * @returns the exit code: 0 verified or without fault, 1 not so, 2 could not run
 */
async function runCommandLine(args, env, proxy) {
    const terminal = new Terminal();
    // a reader of the output that has gone, as `head` does, is no error
    process.stdout.on('error', (error) => process.exit((0,errors/* systemCodeOf */.c7)(error) === 'EPIPE' ? 0 : COULD_NOT_RUN));
    const [name, second] = args;
    if (isHelp(name) || (name === GROUP && isHelp(second))) {
        terminal.printText((0,help/* renderUsage */.eY)(name === GROUP ? COMMANDS_OF_GROUP : COMMANDS));
        return 0;
    }
    if (name === '--version') {
        terminal.printText(`${version/* TOOL */.j.name} ${version/* TOOL */.j.version}\n`);
        return 0;
    }
    const words = name === GROUP ? args.slice(0, 2) : args.slice(0, 1);
    const named = words.join(' ');
    const command = Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
    if (command === undefined) {
        const usage = (0,help/* renderUsage */.eY)(name === GROUP ? COMMANDS_OF_GROUP : COMMANDS);
        terminal.report([...describeUnknown(words), usage.trimEnd()]);
        return COULD_NOT_RUN;
    }
    try {
        return await command.run(args.slice(words.length), env, proxy, terminal);
    }
    catch (thrown) {
        terminal.report([`error: ${(0,errors/* messageOf */.bD)(thrown)}`]);
        return COULD_NOT_RUN;
    }
}
function isHelp(argument) {
    return argument === '--help' || argument === '-h';
}
function describeUnknown(words) {
    const name = words.join(' ');
    if (name === '') {
        return [];
    }
    if (name === GROUP) {
        return [`error: ${(0,src_text/* quote */.hD)(name)} needs a command behind it.`, ''];
    }
    const nearest = (0,src_text/* findNearest */.qg)(name, [...Object.keys(COMMANDS), GROUP]);
    return [`error: ${(0,src_text/* quote */.hD)(name)} is no command${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`, ''];
}


/***/ }),

/***/ 62156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ POLICY_CHECK),
/* harmony export */   QC: () => (/* binding */ parsePolicyArguments),
/* harmony export */   Rd: () => (/* binding */ refuseArguments),
/* harmony export */   _m: () => (/* binding */ POLICY_TEST),
/* harmony export */   bU: () => (/* binding */ POLICY_EXPLAIN),
/* harmony export */   x2: () => (/* binding */ readFileArguments),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* unused harmony export POLICY_FLAGS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48992);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87911);




/** Where a policy is looked for, below the folder where the program was started. */
const DEFAULT_POLICY = '.github/image-provenance.yml';
/** The flags of the commands about policies. */
const POLICY_FLAGS = {
    policy: { description: `Path of the policy file. Default: ${DEFAULT_POLICY}.`, value: 'FILE' },
    json: { description: 'Print JSON to the standard output, and nothing else there.' },
    help: { description: 'Print this.', short: 'h' },
};
/** How `policy check` is described. */
const POLICY_CHECK = {
    usage: 'policy check [FILE] [FLAGS]',
    summary: 'Checks a policy file, and prints every fault with its place.',
    about: `FILE is ${DEFAULT_POLICY} where none is given. Files that it names (keys, trusted roots) are read; relative paths start in the current folder. Nothing is requested. What is no fault but worth a look, such as a rule that is never reached or an exemption that has ended, is a warning.`,
    flags: POLICY_FLAGS,
    exitCodes: [
        [0, 'The file has no fault; it may have warnings.'],
        [1, 'The file has faults.'],
        [2, 'It could not be checked: invalid flags, or no such file.'],
    ],
};
/** How `policy explain` is described. */
const POLICY_EXPLAIN = {
    usage: 'policy explain IMAGE… [FLAGS]',
    summary: 'Prints the rule of each image, who may sign it, and what would be required.',
    about: 'IMAGE is name, name:tag, name@sha256:… or name:tag@sha256:… Nothing is requested, so it is not known whether the image exists, or whether it would be verified. Without a policy file the publishers that are known decide.',
    flags: POLICY_FLAGS,
    exitCodes: [
        [0, 'Every image is explained, whatever the policy says of it.'],
        [2, 'It could not be explained: invalid flags or names of images, or a policy with faults.'],
    ],
};
/** How `policy test` is described. */
const POLICY_TEST = {
    usage: 'policy test [FILE] [FLAGS]',
    summary: 'Compares what a policy means for images with what is expected of it.',
    about: `FILE is the policy, ${DEFAULT_POLICY} where none is given. The cases are in the file beside it that ends in .test.yml: a list of {image, rule, result}. The rule is its name, its index from 0, or null for none; the result is verify (evidence decides), exempt, skipped or failed (no evidence can help). Nothing is requested.`,
    flags: POLICY_FLAGS,
    exitCodes: [
        [0, 'Every case is as expected.'],
        [1, 'A case is not.'],
        [2, 'They could not be compared: invalid flags, no such file, or a file with faults.'],
    ],
};
/** Parses the arguments of a command about policies. */
function parsePolicyArguments(args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: {
            policy: { type: 'string' },
            json: { type: 'boolean' },
            help: { type: 'boolean', short: POLICY_FLAGS.help.short },
        },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const operands = [];
    const switches = new Set();
    const issues = [];
    let policy;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            operands.push(token.value);
            issues.push(...(token.value.trim() === '' ? ['An argument is empty.'] : []));
        }
        if (token.kind !== 'option') {
            continue;
        }
        const { name, rawName, value, inlineValue } = token;
        if (name === 'policy' && (value === undefined || (!inlineValue && /^-./.test(value)))) {
            issues.push('--policy needs a value; one that begins with "-" is given as --policy=….');
        }
        else if (name === 'policy') {
            policy = value;
            issues.push(...(value?.trim() === '' ? ['--policy: the value is empty.'] : []));
        }
        else if (!isSwitch(name)) {
            issues.push(describeUnknown(rawName));
        }
        else if (value === undefined) {
            switches.add(name);
        }
        else {
            issues.push(`--${name} takes no value.`);
        }
    }
    return { operands, policy, switches, issues };
}
/**
 * The arguments of a command about one policy file; or the exit code where they end it, because help is printed or they
 * are invalid.
 * @param tooMany - what is wrong with several files
 */
function readFileArguments(args, command, terminal, tooMany) {
    const { operands, policy, switches, issues } = parsePolicyArguments(args);
    if (switches.has('help')) {
        terminal.printText((0,_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHelp */ .W5)(command, terminal.columns));
        return 0;
    }
    const files = [...operands, ...(policy === undefined ? [] : [policy])];
    const all = [...issues, ...(files.length > 1 ? [tooMany] : [])];
    const [path = DEFAULT_POLICY] = files;
    return all.length > 0 ? refuseArguments(all, command, terminal) : { path, switches };
}
/** Reports what is wrong with arguments. @returns the exit code: nothing was done */
function refuseArguments(issues, { usage }, terminal) {
    const [group = '', name = ''] = usage.split(' ');
    terminal.report([
        ...issues.map((issue) => `error: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(issue)}`),
        `See image-provenance ${group} ${name} --help.`,
    ]);
    return 2;
}
function isSwitch(name) {
    return name !== 'policy' && Object.hasOwn(POLICY_FLAGS, name);
}
function describeUnknown(rawName) {
    const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(rawName.replace(/^-+/, ''), Object.keys(POLICY_FLAGS));
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rawName)} is no flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
}


/***/ }),

/***/ 27131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rE: () => (/* binding */ parseScanArguments),
/* harmony export */   wB: () => (/* binding */ SCAN)
/* harmony export */ });
/* unused harmony export SCAN_FLAGS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48992);


/** The flags of `scan`. */
const SCAN_FLAGS = {
    list: { description: 'Print what is found, and verify nothing.' },
    json: { description: 'Print JSON to the standard output, and nothing else there.' },
    paths: {
        description: 'Only files that match a glob, as in the paths of a workflow; one with ! in front takes back. May be given several times.',
        value: 'GLOB',
    },
    'paths-ignore': {
        description: 'No files that match a glob, as in the paths-ignore of a workflow. May be given several times.',
        value: 'GLOB',
    },
    help: { description: 'Print this.', short: 'h' },
};
/** How `scan` is described. */
const SCAN = {
    usage: 'scan [PATH…] --list [FLAGS]',
    summary: 'Finds every image that the files of a repository name, with its place.',
    about: 'PATH is a file or a folder, the current one where none is given. Files are those that git tracks; outside of a repository all but those below .git, node_modules and vendor. Links are not followed, and files of more than 4 MiB are not read. Names of files and globs start at the root of the repository. Nothing is requested.',
    flags: SCAN_FLAGS,
    exitCodes: [
        [0, 'What was found is listed, also where files could not be read: these are listed too.'],
        [2, 'Nothing was listed: invalid flags, or no such PATH.'],
    ],
};
/** Parses the arguments of `scan`. */
function parseScanArguments(args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: {
            list: { type: 'boolean' },
            json: { type: 'boolean' },
            paths: { type: 'string', multiple: true },
            'paths-ignore': { type: 'string', multiple: true },
            help: { type: 'boolean', short: SCAN_FLAGS.help.short },
        },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const operands = [];
    const switches = new Set();
    const globs = { paths: [], 'paths-ignore': [] };
    const issues = [];
    for (const token of tokens) {
        if (token.kind === 'positional') {
            operands.push(token.value);
            issues.push(...(token.value.trim() === '' ? ['An argument is empty.'] : []));
        }
        if (token.kind !== 'option') {
            continue;
        }
        const { name, rawName, value, inlineValue } = token;
        if (name === 'paths' || name === 'paths-ignore') {
            if (value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('-'))) {
                issues.push(`--${name} needs a glob; one that begins with "-" is given as --${name}=….`);
            }
            else {
                // as an input, it may have several lines
                globs[name].push(...value
                    .split('\n')
                    .map((line) => line.trim())
                    .filter((line) => line !== ''));
            }
        }
        else if (name !== 'list' && name !== 'json' && name !== 'help') {
            const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(rawName.replace(/^-+/, ''), Object.keys(SCAN_FLAGS));
            issues.push(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rawName)} is no flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`);
        }
        else if (value === undefined) {
            switches.add(name);
        }
        else {
            issues.push(`--${name} takes no value.`);
        }
    }
    return { operands, switches, globs, issues };
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
        throw new Error(`it is no file, or has more than ${limit} bytes`);
    }
    return bytes;
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   IT: () => (/* binding */ isPasteable),
/* harmony export */   QA: () => (/* binding */ formatSpan),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zQ: () => (/* binding */ formatShortAge)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48992);

/** Longer text is truncated; genuine identities, references and sentences are shorter. */
const MAX_LENGTH = 1000;
/** Text for one line of the log, escaped so that it contains no workflow command. */
function plain(text, limit = MAX_LENGTH) {
    // the runner takes `##[` as a command anywhere in a line, `::` only at its start
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit)
        .replaceAll('##[', '##\\[')
        .replace(/^\s*::/, (start) => `\\${start}`);
}
/** Values that are safe in YAML without quotes and contain no expression; others are not offered to paste. */
const PASTEABLE = /^[A-Za-z0-9][A-Za-z0-9._~:/?@+=%-]{0,500}[A-Za-z0-9/_-]$/;
/** Whether text from outside may be offered as a line to paste. */
function isPasteable(text) {
    return PASTEABLE.test(text);
}
/** Renders at most `max` items, followed by the number of further ones. */
function atMost(max, items, render, more) {
    const rest = items.length - max;
    return [...items.slice(0, max).map(render), ...(rest > 0 ? [more(rest)] : [])];
}
/** The distinct values, in order. */
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
/** Age in words: `3 days ago`; a time in the future is `just now`. */
function formatAge(time, now) {
    const age = now.getTime() - time.getTime();
    return age < MINUTE ? 'just now' : `${formatSpan(age)} ago`;
}
/** Milliseconds in the largest unit that fits: `3 days`, `1 hour`, `20 seconds`. */
function formatSpan(span) {
    const [unit, noun] = UNITS.find(([length]) => span >= length) ?? [SECOND, 'second'];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(span / unit), noun);
}
/** Age for tables: `3 d`, `1 h`, `5 min`, with a no-break space. */
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


/***/ })

};
