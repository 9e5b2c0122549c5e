export const id = 4483;
export const ids = [4483,5655];
export const modules = {

/***/ 87911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ renderHelpWithInputs),
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   eY: () => (/* binding */ renderUsage)
/* harmony export */ });
/* harmony import */ var _inputs_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30312);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88058);


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
 * The help of a command whose flags are inputs: below the headings of the inputs.
 * @param columns of the terminal
 */
function renderHelpWithInputs({ usage, summary, about, table, exitCodes }, columns) {
    const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
    const inputs = (0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(table.command).filter(([name]) => name !== table.operand);
    const groups = _inputs_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_GROUPS */ .ak.map((group) => [
        group,
        inputs
            .filter(([, input]) => input.group === group)
            .flatMap(([name, input]) => renderInput(name, input, table.command, width)),
    ]).filter(([, lines]) => lines.length > 0);
    const parts = [...groups, ['On the command line', renderFlags(table.own, width)]].map(([group, lines]) => `${group}:\n${lines.join('\n')}\n`);
    return [
        `Usage: image-provenance ${usage}\n`,
        ...wrap(summary, width, 0),
        ...wrap(`${about} ${ABOUT_FLAGS}`, width, 0),
        '',
        ...parts,
        ...renderExitCodes(exitCodes, width),
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
const ABOUT_FLAGS = 'You can repeat a flag that is marked with …, or give it several lines. For every other flag, the last one counts. To turn a switch off, use --no-NAME or --NAME=false.';
function renderInput(name, input, command, width) {
    const shown = (0,_inputs_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .absenceOf */ .Lr)(input, command);
    const text = `${(0,_inputs_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(input, command)}${shown === '' ? '' : ` Default: ${shown}.`}`;
    return [`  --${isOn(input) ? '[no-]' : ''}${name}${valueOf(input)}`, ...wrap(inFlags(text, command), width)];
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
/** Markdown to plain text, and names of inputs to flags. */
function inFlags(markdown, command) {
    const names = new Set((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(command).map(([name]) => name));
    return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/`([^`]*)`/g, (_, code) => {
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

/***/ 4483:
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

// EXTERNAL MODULE: ./src/cli/verify-flags.ts
var verify_flags = __webpack_require__(90135);
;// CONCATENATED MODULE: ./src/cli/main.ts








/** Nothing was found out about any image: 0 and 1 are verdicts. */
const COULD_NOT_RUN = 2;
/** As `engines` of the package has it. */
const OLDEST_NODE = 24;
/** By the words that begin the arguments. */
const COMMANDS = {
    verify: { ...verify_flags/* VERIFY */.k, run: async (args, context) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(1137)]).then(__webpack_require__.bind(__webpack_require__, 71137))).verify(args, context) },
    scan: {
        ...scan_flags/* SCAN */.w,
        run: async (args, context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5099), __webpack_require__.e(9791), __webpack_require__.e(2512)]).then(__webpack_require__.bind(__webpack_require__, 22629))).scanRepository(args, context),
    },
    'policy check': {
        ...policy_flags/* POLICY_CHECK */.M7,
        run: async (args, { terminal }) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8867), __webpack_require__.e(6851)]).then(__webpack_require__.bind(__webpack_require__, 6851))).checkPolicyFile(args, terminal),
    },
    'policy explain': {
        ...policy_flags/* POLICY_EXPLAIN */.bU,
        run: async (args, { terminal }) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8867), __webpack_require__.e(7556)]).then(__webpack_require__.bind(__webpack_require__, 7556))).explainImages(args, terminal),
    },
    'policy test': {
        ...policy_flags/* POLICY_TEST */._m,
        run: async (args, { terminal }) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8867), __webpack_require__.e(2467)]).then(__webpack_require__.bind(__webpack_require__, 32467))).testPolicy(args, terminal),
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
    if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
        terminal.report([`error: Node.js ${OLDEST_NODE} or later is required, but this is ${process.versions.node}.`]);
        return COULD_NOT_RUN;
    }
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
        return await command.run(args.slice(words.length), { env, proxy, terminal });
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
        return [`error: ${(0,src_text/* quote */.hD)(name)} needs a command after it.`, ''];
    }
    const nearest = (0,src_text/* findNearest */.qg)(name, [...Object.keys(COMMANDS), GROUP]);
    return [`error: ${(0,src_text/* quote */.hD)(name)} is not a command${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`, ''];
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
    json: { description: 'Print JSON to the standard output, and nothing else.' },
    help: { description: 'Print this.', short: 'h' },
};
/** How `policy check` is described. */
const POLICY_CHECK = {
    usage: 'policy check [FILE] [FLAGS]',
    summary: 'Checks a policy file, and prints every error with its location.',
    about: `The default for FILE is ${DEFAULT_POLICY}. Files that it names (keys, trusted roots) are read. Relative paths start in the current folder. The command makes no requests. It also prints warnings, such as for a rule that is never reached or an exemption that has ended.`,
    flags: POLICY_FLAGS,
    exitCodes: [
        [0, 'The file has no errors. It may have warnings.'],
        [1, 'The file has errors.'],
        [2, 'The file could not be checked: invalid flags, or no such file.'],
    ],
};
/** How `policy explain` is described. */
const POLICY_EXPLAIN = {
    usage: 'policy explain IMAGE… [FLAGS]',
    summary: 'Prints the rule of each image, who may sign it, and what would be required.',
    about: 'IMAGE is name, name:tag, name@sha256:…, or name:tag@sha256:… The command makes no requests, so it does not know whether the image exists or would be verified. Without a policy file, the known publishers decide.',
    flags: POLICY_FLAGS,
    exitCodes: [
        [0, 'Every image is explained, whatever the policy says about it.'],
        [2, 'An image could not be explained: invalid flags, invalid image names, or a policy with errors.'],
    ],
};
/** How `policy test` is described. */
const POLICY_TEST = {
    usage: 'policy test [FILE] [FLAGS]',
    summary: 'Compares what a policy means for images with what you expect.',
    about: `FILE is the policy. The default is ${DEFAULT_POLICY}. The cases are in the file next to it that ends in .test.yml: a list of {image, rule, result}. The rule is its name, its index (starting at 0), or null for none. The result is verify (the evidence decides), exempt, skipped, or failed (no evidence can help). The command makes no requests.`,
    flags: POLICY_FLAGS,
    exitCodes: [
        [0, 'Every case is as expected.'],
        [1, 'A case is not as expected.'],
        [2, 'The cases could not be compared: invalid flags, no such file, or a file with errors.'],
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
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(rawName)} is not a flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
}


/***/ }),

/***/ 27131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SCAN_FLAGS),
/* harmony export */   w: () => (/* binding */ SCAN)
/* harmony export */ });
/** The flags of `scan` that are no inputs. */
const OWN_FLAGS = {
    list: { description: 'Print what is found, without verification and without requests.' },
    propose: {
        description: 'Write .github/image-provenance.yml, a policy that names who signed the images now, for you to review. The file must not exist yet.',
    },
    json: { description: 'Print report.json, or the list, to the standard output, and nothing else.' },
    'registry-password-stdin': { description: 'Read the password for the registry from the standard input.' },
    help: { description: 'Print this.', short: 'h' },
};
/** The flags of `scan`. */
const SCAN_FLAGS = { command: 'cli-scan', own: OWN_FLAGS };
/** How `scan` is described. */
const SCAN = {
    usage: 'scan [PATH…] [FLAGS]',
    summary: 'Finds every image that the files of a repository name, and verifies or lists them.',
    about: 'PATH is a file or a folder. The default is the current folder. The command reads the files that Git tracks. Outside a repository, it reads all files except those below .git, node_modules, and vendor. It does not follow links, and does not read files of more than 4 MiB. File names and globs start at the root of the repository.',
    table: SCAN_FLAGS,
    exitCodes: [
        [0, 'At least one image is verified and none fails, or a policy is proposed, or the images are listed.'],
        [1, 'An image is not verified, its name is not in the files, or there is none.'],
        [2, 'The result is unknown: invalid flags, no such PATH, or an image that could not be checked.'],
    ],
};


/***/ }),

/***/ 90135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VERIFY_FLAGS),
/* harmony export */   k: () => (/* binding */ VERIFY)
/* harmony export */ });
/** The flags of `verify` that are no inputs. */
const OWN_FLAGS = {
    json: { description: 'Print report.json to the standard output, and nothing else.' },
    'registry-password-stdin': { description: 'Read the password for the registry from the standard input.' },
    help: { description: 'Print this.', short: 'h' },
};
/** The flags of `verify`. */
const VERIFY_FLAGS = { command: 'cli', own: OWN_FLAGS, operand: 'image' };
/** How `verify` is described. */
const VERIFY = {
    usage: 'verify IMAGE… [FLAGS]',
    summary: 'Verifies signatures and attestations of images, and prints who signed them.',
    about: 'IMAGE is name, name:tag, name@sha256:…, or name:tag@sha256:…',
    table: VERIFY_FLAGS,
    exitCodes: [
        [0, 'Every image is verified.'],
        [1, 'An image is not verified, or --fail-on-change does not accept it.'],
        [2, 'The result is unknown: invalid flags, no trusted root, or an image that could not be checked.'],
    ],
};


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   IT: () => (/* binding */ isPasteable),
/* harmony export */   QA: () => (/* binding */ formatSpan),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   Y_: () => (/* binding */ NO_BREAK),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   l2: () => (/* binding */ capitalized),
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
/** A space where no line breaks. */
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
/** With its first letter as a sentence has it. */
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
