export const id = 2512;
export const ids = [2512];
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

/***/ 57214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** What a terminal acts on, or does not show, beyond what JSON has to escape. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value as JSON for the standard output; text from outside in it acts on no terminal. */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2).replaceAll(INVISIBLE, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
    return `${text}\n`;
}


/***/ }),

/***/ 22629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanRepository: () => (/* binding */ scanRepository)
});

// EXTERNAL MODULE: ./src/scan/scan.ts + 1 modules
var scan = __webpack_require__(59791);
// EXTERNAL MODULE: ./src/cli/flags.ts
var cli_flags = __webpack_require__(95377);
// EXTERNAL MODULE: ./src/cli/help.ts
var help = __webpack_require__(87911);
// EXTERNAL MODULE: ./src/cli/json.ts
var json = __webpack_require__(57214);
// EXTERNAL MODULE: ./src/report/repository/places.ts
var places = __webpack_require__(41519);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/cli/list-images.ts



/** What was found, a line each, for people. */
function linesOfList({ references, files }) {
    const rows = references.map((reference) => ({ place: (0,report_text/* plain */.pj)((0,places/* formatPlace */.dE)(reference)), what: describe(reference) }));
    const width = Math.min(Math.max(0, ...rows.map(({ place }) => place.length)), WIDEST_PLACE);
    return [
        ...rows.map(({ place, what }) => `${place.padEnd(width)}  ${what}`),
        ...files.map(({ file, why }) => (0,report_text/* plain */.pj)(`${file}: could not be read: ${why}`)),
    ];
}
const WIDEST_PLACE = 60;
function describe({ written, kind, reference, platform, why }) {
    const name = `${reference ?? written}${platform === null ? '' : ` [${platform}]`}`;
    return (0,report_text/* plain */.pj)(kind === 'image' ? name : `${name}  (${kind}: ${why ?? ''})`);
}
/** What was found in a line. */
function summarizeList({ references, files }) {
    const images = new Set(references.flatMap(({ reference }) => reference ?? []));
    const kinds = ['unresolved', 'built', 'ignored'].flatMap((kind) => {
        const number = references.filter((each) => each.kind === kind).length;
        return number === 0 ? [] : [`${number} ${kind}`];
    });
    const places = references.filter(({ kind }) => kind === 'image').length;
    return [
        `${(0,src_text/* count */.U9)(images.size, 'image')} at ${(0,src_text/* count */.U9)(places, 'place')}`,
        ...kinds,
        ...(files.length === 0 ? [] : [`${(0,src_text/* count */.U9)(files.length, 'file')} could not be read`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./src/cli/scan-flags.ts
var scan_flags = __webpack_require__(27131);
;// CONCATENATED MODULE: ./src/cli/scan.ts






/** Flags that mean nothing where nothing is verified. */
const LISTING_FLAGS = ['paths', 'paths-ignore'];
/** Lists or verifies the images that files name. @returns the exit code */
async function scanRepository(args, context) {
    const flags = (0,cli_flags/* parseFlags */.b)(args, scan_flags/* SCAN_FLAGS */.G);
    if (flags.own.has('help')) {
        context.terminal.printText((0,help/* renderHelpWithInputs */.HK)(scan_flags/* SCAN */.w, context.terminal.columns));
        return 0;
    }
    if (flags.own.has('list')) {
        return list(flags, context);
    }
    // a list is made without all that verifies
    const { verifyRepository } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(971), __webpack_require__.e(9090)]).then(__webpack_require__.bind(__webpack_require__, 99090));
    return verifyRepository(flags, context);
}
async function list(flags, { terminal }) {
    const unused = [
        ...[...flags.values.keys()].filter((name) => !LISTING_FLAGS.includes(name)),
        ...(flags.own.has('propose') ? ['propose'] : []),
    ];
    const issues = [
        ...flags.issues,
        ...unused.map((name) => `--${name} has no effect with --list, which verifies nothing.`),
    ];
    if (issues.length > 0) {
        terminal.report([...issues.map((issue) => `error: ${issue}`), 'See image-provenance scan --help.']);
        return 2;
    }
    const result = await (0,scan/* scanCheckout */.W6)({
        folder: process.cwd(),
        paths: flags.operands,
        include: linesOf(flags.values.get('paths')),
        exclude: linesOf(flags.values.get('paths-ignore')),
    });
    if (flags.own.has('json')) {
        const report = { schemaVersion: 1, references: result.references, files: result.files };
        terminal.printText((0,json/* renderJson */.h)(report));
    }
    else {
        terminal.print([...linesOfList(result), summarizeList(result)]);
    }
    return 0;
}
function linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
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

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


const TICK = '\\`';
/**
 * Text within a Markdown paragraph, list item or table cell. Text between two backticks becomes code, and so do words
 * that GitHub would turn into links or emoji (URLs, `@name`, `#1`, hashes, `:emoji:`), since code is never interpreted.
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
/** Text as inline code. A vertical bar is escaped visibly, since the code can be in a table. */
function code(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit).replaceAll('|', '\\u{7c}');
    if (content.trim() === '') {
        return '(empty)';
    }
    const fence = fenceFor(content, 1);
    const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
}
/** Text as code in HTML, for titles of folded parts, where Markdown is not interpreted. */
function htmlCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    return `<code>${escapeHtml((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit))}</code>`;
}
/** Lines as a code block whose fence is longer than any in the lines. */
function codeBlock(lines, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const content = lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line, limit)).join('\n');
    const fence = fenceFor(content, 3);
    return `${fence}\n${content}\n${fence}`;
}
const LINKED = /:\/\/|www\.|@|#|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|GH-\d|:[a-z0-9_+-]+:/i;
/** Punctuation around a word is not part of the code. */
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
/** A list of at most `max` items; further ones are counted, with a reference to the file that has them. */
function list(items, max, render, file = 'report.json') {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(max, items, (item) => `- ${render(item)}`, (rest) => `- … ${rest} more in ${file}`).join('\n');
}
/** A GitHub alert with one line of Markdown. */
function alert(kind, line) {
    return `> [!${kind}]\n> ${line}`;
}
/**
 * A table with a row for each item; cells are Markdown, missing ones are empty.
 * @param limit bytes of the rows; `more` gives the cells of a last row for the items beyond, which are not rendered
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
/** A block of a text that is not empty. */
function block(text, rank) {
    return text === undefined || text === '' ? [] : [{ text, rank }];
}
const SEPARATOR = '\n\n';
/**
 * Blocks as one document of fewer than `limit` bytes of UTF-8. When they do not fit, the least
 * important are left out, from the end, and a note with their number is added.
 */
function fit(blocks, limit, note) {
    const document = join(blocks);
    if (sizeOf(document) < limit) {
        return document;
    }
    const dropOrder = blocks
        .map((block, index) => ({ block, index }))
        .filter(({ block }) => block.rank > 0)
        .toSorted((a, b) => b.block.rank - a.block.rank || b.index - a.index);
    const dropped = new Set();
    for (const { block } of dropOrder) {
        dropped.add(block);
        const rest = blocks.filter((each) => !dropped.has(each));
        const shorter = join([...rest, { text: note(dropped.size), rank: 0 }]);
        if (sizeOf(shorter) < limit) {
            return shorter;
        }
    }
    return cutTo(join(blocks.filter(({ rank }) => rank === 0)), limit);
}
/** As many lines from the start as fit into `limit` bytes. */
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
/** Truncates between characters; needed only when not even the blocks of rank 0 fit. */
function cutTo(text, limit) {
    if (sizeOf(text) < limit) {
        return text;
    }
    const bytes = Buffer.from(text).subarray(0, Math.max(0, limit - 1));
    return bytes.toString('utf8').replace(/\ufffd$/, '');
}


/***/ }),

/***/ 41519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   VK: () => (/* binding */ placesCell),
/* harmony export */   dE: () => (/* binding */ formatPlace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);

/** Places of an image that are named in a table; the rest is counted. */
const MAX_PLACES = 3;
/** A place as compilers and editors write it: `deploy/web.yaml:12:16`. */
function formatPlace({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** A place as code. */
const placeCode = ({ file, line }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`, 200);
/** The first places, for a cell of a table, or a line. */
function placesCell(places, render = placeCode) {
    const shown = places.slice(0, MAX_PLACES).map(render);
    const rest = places.length - shown.length;
    return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ');
}


/***/ })

};
