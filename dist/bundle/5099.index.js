export const id = 5099;
export const ids = [5099,979];
export const modules = {

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   cK: () => (/* binding */ unresolvedVariable),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   sj: () => (/* binding */ unresolvedExpression),
/* harmony export */   uG: () => (/* binding */ unresolvedTemplate)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48992);


const BARE_DIGEST = /@(?=[0-9a-f]{64}$)/;
/** Reads what a mention names. A reference without tag and digest is `latest`; a bare digest is `sha256:`. */
function classify(name) {
    return name.kind === 'known' ? classifyReference(name.text) : { kind: name.kind, reference: null, why: name.why };
}
function classifyReference(text) {
    if (text === '') {
        return { kind: 'unresolved', reference: null, why: 'The name of the image is empty.' };
    }
    const parsed = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text.replace(BARE_DIGEST, '@sha256:'), 'latest');
    return parsed.kind === 'value'
        ? { kind: 'image', reference: (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(parsed.value), why: null }
        : { kind: 'unresolved', reference: null, why: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an image reference: ${parsed.issue}.` };
}
/** The name of the repository of a normalized reference. */
function repositoryOf(reference) {
    const parsed = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference, undefined);
    return parsed.kind === 'value' ? (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(parsed.value.repository) : reference;
}
/** A name that is known. */
function known(text) {
    return { kind: 'known', text };
}
/** A name that is not known; the reason is a sentence. */
function unresolved(why) {
    return { kind: 'unresolved', why };
}
/** What is said of a name with a variable that the files give no value. */
function unresolvedVariable(name) {
    return unresolved(`The variable ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} has no value in the files.`);
}
/** What is said of a name with an expression that is known only in a run. */
function unresolvedExpression(expression) {
    return unresolved(`The value of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expression)} is known only at run time.`);
}
/** What is said of a name that a template engine makes. */
function unresolvedTemplate(text) {
    return {
        kind: 'unresolved',
        why: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is a template: values decide which image it is.`,
        isTemplate: true,
    };
}


/***/ }),

/***/ 13714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ areAlike),
  vq: () => (/* binding */ formatNamed),
  be: () => (/* binding */ formatOf),
  qn: () => (/* binding */ isCandidate),
  vE: () => (/* binding */ isFolderOfFormat),
  OS: () => (/* binding */ isMissed)
});

// EXTERNAL MODULE: ./src/scan/classify.ts
var classify = __webpack_require__(979);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
;// CONCATENATED MODULE: ./src/scan/likely.ts

/** Variables of the tools that write files before they are used: `${V}`, `$(V)`, `{{ v }}`, `{v}`, `<v>`, `$V`. */
const PLACEHOLDER = /\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\{\{.{0,200}?\}\}|\{[\w.-]{1,100}\}|<[\w.-]{1,100}>|\$\w+/g;
const PICTURE = /\.(?:png|jpe?g|gif|svg|ico|webp|bmp|tiff?|avif|qcow2|iso|img|vmdk|raw)(?:[?#].*)?$/i;
const HOST = /^(?:[^/]*[.:][^/]*|localhost)\//i;
/** Whether a name begins with the host of a registry. */
function hasHost(text) {
    return HOST.test(text);
}
/** Whether a text has a tag or a digest of an image. */
function hasVersion(text) {
    return text.includes('@') || text.includes(':', text.lastIndexOf('/') + 1);
}
/** Whether a text is a picture, or the disk of a machine. */
function isPicture(text) {
    return PICTURE.test(text);
}
/** Whether a text is a pattern of names, as rules of admission have. */
function isNamePattern(text) {
    return text.includes('*');
}
/**
 * Whether a text names a container image beyond doubt, where a key alone does not tell: it is a reference with a tag, a
 * digest or the host of a registry, which may have variables in it.
 */
function isLikelyReference(text) {
    if (isNamePattern(text) || isPicture(text) || /^\d+:\d+$/.test(text) || text.length > 2000) {
        return false;
    }
    const filled = text.replaceAll(PLACEHOLDER, 'x');
    return (0,reference/* parseReference */.F2)(filled, undefined).kind === 'value' && (hasHost(filled) || hasVersion(filled));
}

// EXTERNAL MODULE: ./src/scan/path.ts
var scan_path = __webpack_require__(51574);
// EXTERNAL MODULE: ./src/scan/yaml.ts
var yaml = __webpack_require__(66606);
;// CONCATENATED MODULE: ./src/scan/formats/azure-pipelines.ts




/** Azure Pipelines: resources that are containers, and images that jobs name themselves. */
const AZURE_PIPELINES = {
    name: 'azure-pipelines',
    comments: 'yaml',
    isName: (path) => /^\.?azure-pipelines?.*\.ya?ml$/i.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        return { mentions: roots.flatMap(findInRoot), unreadable };
    },
};
/** What has keys of its own that mean something else. */
const FOREIGN = ['inputs', 'env', 'variables', 'parameters', 'steps', 'resources', 'matrix'];
/** What of steps has keys of its own. */
const FOREIGN_IN_STEPS = ['inputs', 'env', 'parameters'];
function findInRoot(root) {
    const resources = (0,yaml/* valuesAt */.I0)(root, 'resources', 'containers').flatMap(yaml/* itemsOf */.S3);
    const aliases = new Set(resources.flatMap((each) => (0,yaml/* textAt */.$6)(each, 'container')?.text ?? []));
    const mentions = mentionAll(resources.flatMap((each) => (0,yaml/* valuesAt */.I0)(each, 'image')));
    const foreign = new Set();
    (0,yaml/* walkYaml */.nO)(root, (value) => {
        if (foreign.has(value)) {
            return false;
        }
        for (const { key, value: part } of (0,yaml/* entriesOf */.Mc)(value)) {
            if (part === undefined) {
                continue;
            }
            if (FOREIGN.includes(key.text)) {
                foreign.add(part);
            }
            if (key.text === 'steps') {
                mentions.push(...mentionAll(targetsOf(part).filter(isInline)));
            }
            else if (key.text === 'container') {
                const images = part.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(part, 'image') : [part];
                mentions.push(...mentionAll(images.filter((image) => image.kind === 'text' && !aliases.has(image.text))));
            }
            else if (key.text === 'services') {
                mentions.push(...mentionAll((0,yaml/* entriesOf */.Mc)(part)
                    .flatMap(({ value: service }) => service ?? [])
                    .filter(isInline)));
            }
        }
        return true;
    });
    return mentions;
}
/** What steps run in: `target: …`, or `target: { container: … }`. */
function targetsOf(steps) {
    const targets = [];
    const foreign = new Set();
    (0,yaml/* walkYaml */.nO)(steps, (value) => {
        if (foreign.has(value)) {
            return false;
        }
        for (const { key, value: part } of (0,yaml/* entriesOf */.Mc)(value)) {
            if (part !== undefined && FOREIGN_IN_STEPS.includes(key.text)) {
                foreign.add(part);
            }
            else if (key.text === 'target' && part !== undefined) {
                targets.push(...(part.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(part, 'container') : [part]));
            }
        }
        return true;
    });
    return targets;
}
/** Whether a name that mostly is that of a resource is an image: names of resources are words. */
function isInline(value) {
    return value.kind === 'text' && !/^\$[[({]/.test(value.text) && (hasHost(value.text) || hasVersion(value.text));
}
function mentionAll(images) {
    return images.flatMap((image) => (image.kind === 'text' && image.text !== '' ? [mentionImage(image)] : []));
}
function mentionImage({ text, span }) {
    const [expression] = /\$\{\{.*?\}\}|\$\(.*?\)|\$\[.*?\]/.exec(text) ?? [];
    return { span, name: expression === undefined ? (0,classify/* known */.eO)(text) : (0,classify/* unresolvedExpression */.sj)(expression) };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/scan/json.ts



/** Reads JSON with comments as the same values as YAML. Never throws. */
async function readJsonFile(text) {
    const { parseTree, printParseErrorCode } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
    try {
        const errors = [];
        // a byte order mark is a space, so that every position holds
        const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
        const [first] = errors;
        if (first !== undefined) {
            const what = printParseErrorCode(first.error).replaceAll(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
            return { root: undefined, unreadable: [{ why: `not JSON: ${what} at offset ${first.offset}` }] };
        }
        return { root: tree === undefined ? undefined : json_valueOf(tree, 0), unreadable: [] };
    }
    catch (thrown) {
        const why = thrown instanceof RangeError ? `it is nested deeper than ${limits/* LIMITS */.b.scanDepth}` : (0,src_text/* cleanText */.X5)((0,errors/* messageOf */.bD)(thrown));
        return { root: undefined, unreadable: [{ why: `not JSON: ${why}` }] };
    }
}
function json_valueOf(node, depth) {
    if (depth > limits/* LIMITS */.b.scanDepth) {
        throw new RangeError('too deep');
    }
    const span = { start: node.offset, end: node.offset + node.length };
    switch (node.type) {
        case 'object': {
            const written = (node.children ?? []).flatMap(({ children = [] }) => {
                const [key, value] = children;
                return key === undefined ? [] : [{ key: textOf(key), value: value && json_valueOf(value, depth + 1) }];
            });
            return { kind: 'mapping', span, tag: undefined, written, entries: written };
        }
        case 'array':
            return {
                kind: 'list',
                span,
                tag: undefined,
                items: (node.children ?? []).map((child) => json_valueOf(child, depth + 1)),
            };
        case 'null':
        case 'property':
            return undefined;
        case 'boolean':
        case 'number':
        case 'string':
            return textOf(node);
    }
}
function textOf({ type, value, offset, length }) {
    const isQuoted = type === 'string';
    return {
        kind: 'text',
        tag: undefined,
        style: isQuoted ? 'double' : 'plain',
        text: String(value),
        span: isQuoted
            ? { start: offset + 1, end: Math.max(offset + 1, offset + length - 1) }
            : { start: offset, end: offset + length },
    };
}

;// CONCATENATED MODULE: ./src/scan/variables.ts

/** A budget for one file: some seconds' worth would be a thousand times as much. */
function newPatternBudget() {
    return { steps: limits/* LIMITS */.b.scanPatternSteps };
}
/** Variables in others' defaults: `${A:-${B:-…}}`. */
const MAX_NESTING = 20;
class ExpansionError extends Error {
}
/**
 * Expands `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:+other}`, `${V+other}`, `${V:?error}`, `${V#pattern}`,
 * `${V##pattern}`, `${V%pattern}`, `${V%%pattern}`, `${V/pattern/other}` and `${V//pattern/other}` as BuildKit and
 * Compose do. Bounded: what becomes longer than a reference may be is none.
 */
function expand(text, lookUp, dialect, budget = newPatternBudget()) {
    const expander = new Expander(text, lookUp, dialect, budget);
    try {
        return expander.run();
    }
    catch (thrown) {
        if (thrown instanceof ExpansionError) {
            return { kind: 'invalid', why: thrown.message };
        }
        throw thrown;
    }
}
/** What stands for a value that is not known. */
const UNKNOWN = '\u0000';
const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const MODIFIER = /^(?::?[-+?]|##?|%%?|\/\/?)/;
class Expander {
    #text;
    #lookUp;
    #dialect;
    #budget;
    #at = 0;
    #unknown;
    #definedAt;
    constructor(text, lookUp, dialect, budget) {
        this.#text = text;
        this.#budget = budget;
        this.#lookUp = lookUp;
        this.#dialect = dialect;
    }
    run() {
        const text = this.#read('', 0);
        return this.#unknown === undefined
            ? { kind: 'text', text, definedAt: this.#definedAt }
            : { kind: 'unknown', variable: this.#unknown, pattern: text.replaceAll(UNKNOWN, '*') };
    }
    /** Reads up to a character that ends it, which is read too; up to the end where that is empty. */
    #read(end, depth) {
        if (depth > MAX_NESTING) {
            throw new ExpansionError('Its variables are nested too deeply.');
        }
        const { escape, hasQuotes, doubles } = this.#dialect;
        let quote = '';
        let result = '';
        while (this.#at < this.#text.length) {
            const character = this.#text.charAt(this.#at);
            if (quote === '' && end !== '' && character === end) {
                this.#at++;
                return result;
            }
            if (hasQuotes && quote !== "'" && character === escape && escape !== '') {
                result += this.#text.charAt(this.#at + 1);
                this.#at += 2;
            }
            else if (hasQuotes && (character === quote || (quote === '' && (character === '"' || character === "'")))) {
                quote = quote === '' ? character : '';
                this.#at++;
            }
            else if (character === '$' && quote !== "'") {
                if (doubles && this.#text.charAt(this.#at + 1) === '$') {
                    result += '$';
                    this.#at += 2;
                }
                else {
                    result += this.#variable(depth);
                }
            }
            else {
                result += character;
                this.#at++;
            }
            if (result.length > limits/* LIMITS */.b.scanExpansion) {
                throw new ExpansionError(`Its variables make it longer than ${limits/* LIMITS */.b.scanExpansion} characters.`);
            }
        }
        if (end !== '' || quote !== '') {
            throw new ExpansionError(`Its ${quote === '' ? 'brace' : 'quotation mark'} is not closed.`);
        }
        return result;
    }
    #variable(depth) {
        this.#at++;
        const isBraced = this.#text.charAt(this.#at) === '{';
        this.#at += isBraced ? 1 : 0;
        const name = NAME.exec(this.#text.slice(this.#at, this.#at + 200))?.[0];
        if (name === undefined) {
            if (isBraced) {
                throw new ExpansionError('A variable in it has no valid name.');
            }
            return '$';
        }
        this.#at += name.length;
        if (!isBraced || this.#text.charAt(this.#at) === '}') {
            this.#at += isBraced ? 1 : 0;
            return this.#valueOf(name);
        }
        const modifier = MODIFIER.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
        if (modifier === undefined) {
            throw new ExpansionError(`The text after the variable ${name} is not a valid form of a variable.`);
        }
        this.#at += modifier.length;
        return this.#modified(name, modifier, depth);
    }
    #modified(name, modifier, depth) {
        const [unknown, definedAt] = [this.#unknown, this.#definedAt];
        const first = this.#read(modifier.startsWith('/') ? '/' : '}', depth + 1);
        const second = modifier.startsWith('/') ? this.#read('}', depth + 1) : '';
        const inner = { unknown: this.#unknown, definedAt: this.#definedAt };
        // what is not used counts for nothing
        this.#unknown = unknown;
        this.#definedAt = definedAt;
        const use = (text) => {
            this.#unknown = inner.unknown;
            this.#definedAt = inner.definedAt;
            return text;
        };
        const variable = this.#lookUp(name);
        const value = variable?.value;
        if (variable?.isUnknown === true) {
            return this.#valueOf(name);
        }
        const isSet = value !== undefined && !(modifier.startsWith(':') && value === '');
        switch (modifier.replace(':', '')) {
            case '-':
                return isSet ? this.#valueOf(name) : use(first);
            case '+':
                return isSet ? use(first) : '';
            case '?':
                return this.#valueOf(name, isSet);
            default: {
                const pattern = use(first);
                return value === undefined
                    ? this.#valueOf(name)
                    : changed(this.#valueOf(name), modifier, pattern, second, this.#budget);
            }
        }
    }
    #valueOf(name, isUsable = true) {
        const variable = this.#lookUp(name);
        if (variable?.value === undefined || !isUsable) {
            this.#unknown ??= name;
            return UNKNOWN;
        }
        this.#definedAt = variable.definedAt ?? this.#definedAt;
        return variable.value;
    }
}
function changed(value, modifier, pattern, other, budget) {
    if (modifier.startsWith('#')) {
        const end = boundaryOf(value, pattern, modifier === '##', budget);
        return end === undefined ? value : value.slice(end);
    }
    if (modifier.startsWith('%')) {
        const end = boundaryOf(reversed(value), reversed(pattern), modifier === '%%', budget);
        return end === undefined ? value : value.slice(0, value.length - end);
    }
    return replaced(value, pattern, other, modifier === '//', budget);
}
function reversed(text) {
    return text.split('').reverse().join('');
}
function replaced(value, pattern, other, isGlobal, budget) {
    let result = '';
    let at = 0;
    while (at < value.length) {
        const end = boundaryOf(value.slice(at), pattern, true, budget);
        if (end === undefined || end === 0) {
            result += value.charAt(at);
            at++;
            continue;
        }
        result += other;
        at += end;
        if (!isGlobal || result.length > limits/* LIMITS */.b.scanExpansion) {
            break;
        }
    }
    return result + value.slice(at);
}
/** The length of the shortest or longest beginning of a value that a pattern of `*` and `?` matches; all states at once. */
function boundaryOf(value, pattern, isLongest, budget) {
    let states = closure(new Set([0]), pattern);
    let found;
    for (let at = 0; at <= value.length && states.size > 0; at++) {
        if (states.has(pattern.length)) {
            found = at;
            if (!isLongest) {
                return found;
            }
        }
        const next = new Set();
        budget.steps -= states.size;
        if (budget.steps < 0) {
            throw new ExpansionError('The variable patterns in this file take too long.');
        }
        for (const state of states) {
            const symbol = pattern.charAt(state);
            if (symbol === '*') {
                next.add(state);
            }
            else if (symbol !== '' && (symbol === '?' || symbol === value.charAt(at))) {
                next.add(state + 1);
            }
        }
        states = at < value.length ? closure(next, pattern) : new Set();
    }
    return found;
}
function closure(states, pattern) {
    for (const state of states) {
        if (pattern.charAt(state) === '*') {
            states.add(state + 1);
        }
    }
    return states;
}
/** Whether a pattern of `*` and `?` matches all of a text; one that would take too long does not. */
function matchesPattern(pattern, text, budget) {
    return budget.steps > text.length * (pattern.length + 1) && boundaryOf(text, pattern, true, budget) === text.length;
}

;// CONCATENATED MODULE: ./src/scan/mention.ts


/** A mention of the whole of a text, which is known as it is. */
function mentionOf(value, more = {}) {
    return { span: value.span, name: nameOfText(value.text), ...more };
}
/** A text as a name, a template as what it is. */
function nameOfText(text) {
    return text.includes('{{') || text.includes('{%') ? (0,classify/* unresolvedTemplate */.uG)(text) : (0,classify/* known */.eO)(text);
}
/** A mention of a text with variables. */
function mentionOfVariables(value, lookUp, dialect, more = {}) {
    if (value.text.includes('{{')) {
        return mentionOf(value, more);
    }
    const result = expand(value.text, lookUp, dialect);
    switch (result.kind) {
        case 'text':
            return { span: value.span, name: (0,classify/* known */.eO)(result.text), definedAt: result.definedAt, ...more };
        case 'unknown':
            return { span: value.span, name: (0,classify/* unresolvedVariable */.cK)(result.variable), ...more };
        case 'invalid':
            return { span: value.span, name: (0,classify/* unresolved */.II)(result.why), ...more };
    }
}
/** The text behind a scheme such as `docker://`; undefined where it does not begin with it. */
function behindScheme(value, scheme) {
    if (!value.text.startsWith(scheme)) {
        return undefined;
    }
    const { start, end } = value.span;
    return {
        ...value,
        text: value.text.slice(scheme.length),
        span: { start: Math.min(start + scheme.length, end), end },
    };
}

// EXTERNAL MODULE: ./src/scan/tokens.ts
var scan_tokens = __webpack_require__(53427);
;// CONCATENATED MODULE: ./src/scan/formats/bake.ts







const bake_NAME = /^docker-bake(?:\.override)?\.(?:json|hcl)$/i;
const SCHEME = 'docker-image://';
const DIALECT = { escape: '', hasQuotes: false, doubles: true };
/** Files of `docker buildx bake`: contexts that are images. Targets and tags are what is built. */
const BAKE = {
    name: 'bake',
    comments: (path) => (path.endsWith('json') ? 'jsonc' : 'hash-and-slashes'),
    isName: (path) => bake_NAME.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: ({ path, text }) => (/json$/i.test(path) ? findInJson(text) : Promise.resolve(findInHcl(text))),
};
async function findInJson(text) {
    const { root, unreadable } = await readJsonFile(text);
    const variables = new Map();
    for (const { key, value } of (0,yaml/* valuesAt */.I0)(root, 'variable').flatMap(yaml/* entriesOf */.Mc)) {
        const found = (0,yaml/* textAt */.$6)(value, 'default');
        variables.set(key.text, { value: found?.text, definedAt: found && { span: found.span } });
    }
    const targets = (0,yaml/* valuesAt */.I0)(root, 'target').flatMap(yaml/* entriesOf */.Mc);
    const contexts = targets.flatMap(({ value }) => (0,yaml/* valuesAt */.I0)(value, 'contexts').flatMap(yaml/* entriesOf */.Mc));
    const mentions = contexts.flatMap(({ value }) => (value?.kind === 'text' ? mentionContext(value, variables) : []));
    return { mentions, unreadable };
}
function findInHcl(text) {
    const { tokens, unreadable } = (0,scan_tokens/* readTokens */.H)(text, 'hcl');
    const variables = variablesOf(tokens);
    const mentions = [];
    // by open bracket: whether it is that of contexts, or in it
    const open = [];
    let assigned = '';
    for (const [index, token] of tokens.entries()) {
        if (token.kind === 'string' && open.at(-1) === true) {
            const value = { kind: 'text', style: 'double', tag: undefined, text: token.text, span: token.span };
            mentions.push(...mentionContext(value, variables));
        }
        if (token.kind === 'name' && open.at(-1) === true && tokens[index - 1]?.text === '=') {
            mentions.push(...mentionVariable(token, variables.get(token.text)));
        }
        if (token.kind !== 'sign') {
            continue;
        }
        if (token.text === '=') {
            assigned = tokens[index - 1]?.text ?? '';
        }
        else if ('{[('.includes(token.text)) {
            open.push(open.at(-1) === true || assigned === 'contexts');
            assigned = '';
        }
        else if ('}])'.includes(token.text)) {
            open.pop();
            assigned = '';
        }
    }
    return { mentions, unreadable };
}
/** `variable "NAME" { default = "…" }`, where the default is a literal. */
function variablesOf(tokens) {
    const variables = new Map();
    for (const [index, token] of tokens.entries()) {
        const [name, brace] = [tokens[index + 1], tokens[index + 2]];
        if (token.kind !== 'name' || token.text !== 'variable' || name?.kind !== 'string' || brace?.text !== '{') {
            continue;
        }
        for (let at = index + 3; at < tokens.length && tokens[at]?.text !== '}'; at++) {
            const [key, equals, value] = tokens.slice(at, at + 3);
            if (key?.text === 'default' && equals?.text === '=') {
                const isLiteral = value?.kind === 'string' && !value.text.includes('${');
                variables.set(name.text, isLiteral ? { value: value.text, definedAt: { span: value.span } } : { value: undefined, isUnknown: true });
                break;
            }
        }
    }
    return variables;
}
function mentionContext(value, variables) {
    const image = behindScheme(value, SCHEME);
    if (image === undefined) {
        return mentionExpanded(value, variables);
    }
    const [expression] = /[$%]\{(?![A-Za-z_]\w*\})[^}]*\}?/.exec(image.text) ?? [];
    return [
        expression === undefined
            ? mentionOfVariables(image, (name) => variables.get(name), DIALECT)
            : { span: image.span, name: (0,classify/* unresolvedExpression */.sj)(expression) },
    ];
}
/** A text whose variables make it an image: the scheme is in one of them. */
function mentionExpanded(value, variables) {
    const result = expand(value.text, (name) => variables.get(name), DIALECT);
    return result.kind === 'text' && value.text.includes('${') && result.text.startsWith(SCHEME)
        ? [{ span: value.span, name: (0,classify/* known */.eO)(result.text.slice(SCHEME.length)), definedAt: result.definedAt }]
        : [];
}
/** A variable by its name alone, which is all of the value. */
function mentionVariable({ span }, variable) {
    const text = variable?.value;
    return text?.startsWith(SCHEME) === true
        ? [{ span, name: nameOfText(text.slice(SCHEME.length)), definedAt: variable?.definedAt }]
        : [];
}

;// CONCATENATED MODULE: ./src/scan/formats/bazel.ts




/** Modules and workspaces of Bazel: images that rules_oci and rules_docker pull. */
const BAZEL = {
    name: 'bazel',
    comments: 'hash',
    isName: (path) => /^(?:(?:.*\.)?MODULE\.bazel|WORKSPACE(?:\.bazel|\.bzlmod)?)$/.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: ({ text }) => {
        const { tokens, unreadable } = (0,scan_tokens/* readTokens */.H)(text, 'starlark');
        return Promise.resolve({ mentions: findPulls(tokens), unreadable });
    },
};
function findPulls(tokens) {
    const { extensions, texts } = assignmentsOf(tokens);
    return tokens.flatMap((token, index) => {
        const length = lengthOfCall(tokens.slice(index, index + 4), extensions);
        const before = tokens[index - 1];
        if (length === undefined || before?.text === '.' || before?.text === 'def') {
            return [];
        }
        const given = argumentsOf(tokens, index + length, texts);
        const why = 'The call has no end, or too many arguments.';
        return given === undefined ? [{ span: token.span, name: (0,classify/* unresolved */.II)(why) }] : mentionPull(given, token);
    });
}
/** Rules that pull an image (rules_oci `oci/pull.bzl`, rules_docker `container/container.bzl`). */
const RULES = ['oci_pull', 'container_pull'];
/** How many tokens stand before the arguments of a call that pulls: `oci.pull(`, `oci_pull(`; undefined for others. */
function lengthOfCall(tokens, extensions) {
    const [name, second, third, fourth] = tokens;
    if (name?.kind !== 'name') {
        return undefined;
    }
    if (RULES.includes(name.text) && second?.text === '(') {
        return 2;
    }
    const isPull = extensions.has(name.text) && second?.text === '.' && third?.text === 'pull' && fourth?.text === '(';
    return isPull ? 4 : undefined;
}
function assignmentsOf(tokens) {
    const extensions = new Set(['oci']);
    const texts = new Map();
    let depth = 0;
    for (const [index, name] of tokens.entries()) {
        depth += '([{'.includes(name.text) && name.kind === 'sign' ? 1 : 0;
        depth -= ')]}'.includes(name.text) && name.kind === 'sign' ? 1 : 0;
        if (depth !== 0 || name.kind !== 'name' || tokens[index + 1]?.text !== '=') {
            continue;
        }
        const [value, next, , , extension] = tokens.slice(index + 2, index + 7);
        if (value?.kind === 'name' && value.text === 'use_extension' && extension?.text === 'oci') {
            extensions.add(name.text);
        }
        // one that is put together is no literal
        if (value?.kind === 'string' && !(next?.kind === 'sign' && '+%.'.includes(next.text))) {
            texts.set(name.text, value);
        }
    }
    return { extensions, texts };
}
function argumentsOf(tokens, start, texts) {
    const found = new Map();
    let depth = 1;
    let name;
    let value = [];
    for (let at = start; depth > 0; at++) {
        if (at >= tokens.length || at - start > limits/* LIMITS */.b.scanCallTokens) {
            return undefined;
        }
        const token = tokens[at];
        const sign = token?.kind === 'sign' ? token.text : '';
        depth += sign !== '' && '([{'.includes(sign) ? 1 : sign !== '' && ')]}'.includes(sign) ? -1 : 0;
        if (depth === 0 || (depth === 1 && sign === ',')) {
            const argument = argumentOf(value, texts);
            if (name !== undefined && argument !== undefined) {
                found.set(name, argument);
            }
            [name, value] = [undefined, []];
        }
        else if (depth === 1 && sign === '=' && name === undefined) {
            name = value.at(-1)?.text;
            value = [];
        }
        else if (token !== undefined) {
            value.push(token);
        }
    }
    return found;
}
function argumentOf(value, texts) {
    const [first, second] = value;
    const last = value.at(-1);
    if (first === undefined || last === undefined) {
        return undefined;
    }
    const { span } = first;
    if (second !== undefined) {
        return { span: { start: first.outer.start, end: last.outer.end }, text: undefined, definedAt: undefined };
    }
    if (first.kind === 'string') {
        return { span, text: first.text, definedAt: undefined };
    }
    const variable = first.kind === 'name' ? texts.get(first.text) : undefined;
    const isNone = first.text === 'None';
    return isNone ? undefined : { span, text: variable?.text, definedAt: variable && { span: variable.span } };
}
/** `pull(image = …, tag = …, digest = …)`, or `registry` and `repository` in place of `image`. */
function mentionPull(given, call) {
    const [registry, tag, digest] = ['registry', 'tag', 'digest'].map((name) => given.get(name));
    const repository = given.get('image') ?? given.get('repository');
    if (repository === undefined) {
        return [];
    }
    const keys = [
        ['registry', given.has('image') ? undefined : registry],
        ['repository', repository],
        ['tag', tag],
        ['digest', digest],
    ];
    const used = keys.flatMap(([name, argument]) => (argument === undefined ? [] : [[name, argument]]));
    const definedAt = used.findLast(([, argument]) => argument.definedAt !== undefined)?.[1].definedAt;
    const isKnown = used.every(([, argument]) => argument.text !== undefined);
    const signs = {
        registry: ['', '/'],
        repository: ['', ''],
        tag: [':', ''],
        digest: ['@', ''],
    };
    const texts = used.map(([name, { text = '' }]) => (text === '' ? '' : `${signs[name][0]}${text}${signs[name][1]}`));
    return [
        {
            span: repository.span,
            name: isKnown ? (0,classify/* known */.eO)(texts.join('')) : (0,classify/* unresolved */.II)('It is not a literal in this file.'),
            parts: used.length > 1 ? Object.fromEntries(used.map(([name, { span }]) => [name, span])) : undefined,
            definedAt,
            owners: [call.span],
        },
    ];
}

;// CONCATENATED MODULE: ./src/scan/formats/bitbucket.ts



const bitbucket_DIALECT = { escape: '', hasQuotes: false, doubles: false };
const bitbucket_SCHEME = 'docker://';
/** Bitbucket Pipelines. A pipe is an image only where it says so; others are names of repositories. */
const BITBUCKET = {
    name: 'bitbucket',
    comments: 'yaml',
    isName: (path) => /^bitbucket-pipelines\.ya?ml$/i.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        return { mentions: roots.flatMap(bitbucket_findInRoot), unreadable };
    },
};
function bitbucket_findInRoot(root) {
    const images = [];
    const variables = new Set();
    (0,yaml/* walkYaml */.nO)(root, (value) => {
        if (variables.has(value)) {
            return false;
        }
        for (const { key, value: part } of (0,yaml/* entriesOf */.Mc)(value)) {
            if (part === undefined) {
                continue;
            }
            if (key.text === 'image') {
                images.push(...(part.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(part, 'name') : [part]));
            }
            else if (key.text === 'pipe' && part.kind === 'text') {
                images.push(...[behindScheme(part, bitbucket_SCHEME)].filter((image) => image !== undefined));
            }
            else if (key.text === 'variables') {
                variables.add(part);
            }
        }
        return true;
    });
    return images.flatMap((image) => image.kind === 'text' && image.text !== '' ? [mentionOfVariables(image, () => undefined, bitbucket_DIALECT)] : []);
}

;// CONCATENATED MODULE: ./src/scan/formats/circleci.ts



/** Pipelines of CircleCI. The image of a machine is none of a container. */
const CIRCLECI = {
    name: 'circleci',
    comments: 'yaml',
    isPath: (path) => /(?:^|\/)\.circleci\//.test(path) && (0,scan_path/* isYamlPath */.xu)(path),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        return { mentions: roots.flatMap(circleci_findInRoot), unreadable };
    },
};
/** Jobs and executors have a list `docker`, in orbs too. */
function circleci_findInRoot(root) {
    const mentions = [];
    (0,yaml/* walkYaml */.nO)(root, (value) => {
        for (const { key, value: containers } of (0,yaml/* entriesOf */.Mc)(value)) {
            if (key.text === 'docker') {
                const images = (0,yaml/* itemsOf */.S3)(containers).flatMap((container) => (0,yaml/* valuesAt */.I0)(container, 'image'));
                mentions.push(...images.flatMap((image) => (image.kind === 'text' && image.text !== '' ? [circleci_mentionImage(image)] : [])));
            }
        }
        return true;
    });
    return mentions;
}
function circleci_mentionImage({ text, span }) {
    const [parameter] = /<<.*?>>|\$\{?\w+\}?/.exec(text) ?? [];
    return { span, name: parameter === undefined ? (0,classify/* known */.eO)(text) : (0,classify/* unresolvedExpression */.sj)(parameter) };
}

;// CONCATENATED MODULE: ./src/scan/formats/cloudbuild.ts





const cloudbuild_DIALECT = { escape: '', hasQuotes: false, doubles: true };
/** Google Cloud Build: the images of its steps; those under `images` are built. */
const CLOUDBUILD = {
    name: 'cloudbuild',
    comments: (path) => (/json$/i.test(path) ? 'jsonc' : 'yaml'),
    isName: (path) => /^cloudbuild.*\.(?:ya?ml|json)$/i.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        if (/json$/i.test(file.path)) {
            const { root, unreadable } = await readJsonFile(file.text);
            return { mentions: root === undefined ? [] : cloudbuild_findInRoot(root), unreadable };
        }
        const { roots, unreadable } = await file.yaml();
        return { mentions: roots.flatMap(cloudbuild_findInRoot), unreadable };
    },
};
function cloudbuild_findInRoot(root) {
    const substitutions = new Map((0,yaml/* valuesAt */.I0)(root, 'substitutions')
        .flatMap(yaml/* entriesOf */.Mc)
        .flatMap(({ key, value }) => (value?.kind === 'text' ? [[key.text, value]] : [])));
    const names = (0,yaml/* valuesAt */.I0)(root, 'steps').flatMap((steps) => (0,yaml/* itemsOf */.S3)(steps).flatMap((step) => (0,yaml/* valuesAt */.I0)(step, 'name')));
    return names.flatMap((name) => name.kind === 'text' && name.text !== ''
        ? [mentionOfVariables(name, (variable) => lookUp(variable, substitutions, 0), cloudbuild_DIALECT)]
        : []);
}
/** Substitutions in others' values (`dynamicSubstitutions`): as deep as anybody writes. */
const MAX_DEPTH = 4;
function lookUp(name, substitutions, depth) {
    const found = substitutions.get(name);
    if (found === undefined) {
        return undefined;
    }
    const result = expand(found.text, (other) => (depth < MAX_DEPTH ? lookUp(other, substitutions, depth + 1) : undefined), cloudbuild_DIALECT);
    return result.kind === 'text'
        ? { value: result.text, definedAt: { span: found.span } }
        : { value: undefined, isUnknown: true };
}

;// CONCATENATED MODULE: ./src/scan/env-file.ts

const LINE = /^[ \t\uFEFF]*(?:export[ \t]+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*(?:=|:[ \t])[ \t]*(?<value>.*)$/;
const env_file_DIALECT = { escape: '', hasQuotes: false, doubles: false };
/** The variables of a file such as `.env` (compose-spec, "Env_file format"). */
function readEnvFile(source) {
    const variables = new Map();
    let start = 0;
    for (const line of source.text.split('\n')) {
        const { name, value = '' } = LINE.exec(line.replace(/\r$/, ''))?.groups ?? {};
        if (name !== undefined) {
            const at = start + line.replace(/\r$/, '').length - value.length;
            variables.set(name, variableOf(source, value, at, variables));
        }
        start += line.length + 1;
    }
    return variables;
}
function variableOf(source, value, at, others) {
    const quoted = /^(?<quote>["'])(?<inner>.*?)\k<quote>[ \t]*(?:#.*)?$/.exec(value)?.groups;
    const inner = quoted?.['inner'] ?? value.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
    const start = at + (quoted === undefined ? 0 : 1);
    const definedAt = { span: { start, end: start + inner.length }, source };
    const result = quoted?.['quote'] === "'"
        ? { kind: 'text', text: inner }
        : expand(inner, (name) => others.get(name), env_file_DIALECT);
    return result.kind === 'text' ? { value: result.text, definedAt } : { value: undefined, isUnknown: true };
}

;// CONCATENATED MODULE: ./src/scan/compose-files.ts
var _a;


/** Services that extend others, one behind the other. */
const MAX_CHAIN = 10;
/** Other files that one file is read with. */
const MAX_FILES = 100;
/** What Compose reads together, where nobody says what to read: a file and its override (compose-spec, "merge"). */
const PAIR = /^(?<name>(?:docker-)?compose)(?<override>\.override)?\.ya?ml$/;
/**
 * The files of Compose that a file names: those under `include`, and those of services that are extended. What is made
 * of variables, or is elsewhere, is none of the checkout.
 */
function includesOf(roots) {
    const included = roots.flatMap((root) => (0,yaml/* valuesAt */.I0)(root, 'include').flatMap((list) => (0,yaml/* itemsOf */.S3)(list).flatMap((item) => (item.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(item, 'path') : [item]))));
    const extended = roots.flatMap((root) => (0,yaml/* valuesAt */.I0)(root, 'services')
        .flatMap(yaml/* entriesOf */.Mc)
        .flatMap(({ value }) => (0,yaml/* valuesAt */.I0)(value, 'extends', 'file')));
    const texts = [...included.flatMap((value) => (value.kind === 'list' ? (0,yaml/* itemsOf */.S3)(value) : [value])), ...extended];
    const names = texts.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
    return [...new Set(names)].filter((name) => !/\$|:\/\//.test(name)).slice(0, MAX_FILES);
}
/** The names of services that are built: here, by a service that they extend, or in the other file of a pair. */
async function findBuiltServices(file, roots) {
    const services = new ComposeServices(file, roots);
    const { name: pair, override } = PAIR.exec((0,scan_path/* fileNameOf */.bV)(file.path))?.groups ?? {};
    const counterpart = override === undefined ? `${pair ?? ''}.override` : (pair ?? '');
    const names = pair === undefined ? [] : ['yaml', 'yml'].map((end) => `${counterpart}.${end}`);
    const others = (await Promise.all(names.map((name) => services.beside(name)))).filter((each) => each !== undefined);
    // the override decides
    const all = override === undefined ? [...others, services] : [services, ...others];
    const built = new Set();
    for (const name of services.names) {
        const answers = await Promise.all(all.map((each) => each.isBuilt(name)));
        if (answers.find((each) => each !== undefined) === true) {
            built.add(name);
        }
    }
    return built;
}
/** The services of one file. */
class ComposeServices {
    #file;
    #services = new Map();
    #others = new Map();
    constructor(file, roots) {
        this.#file = file;
        for (const { key, value } of roots.flatMap((root) => (0,yaml/* valuesAt */.I0)(root, 'services').flatMap(yaml/* entriesOf */.Mc))) {
            this.#services.set(key.text, value);
        }
    }
    get names() {
        return this.#services.keys();
    }
    /** The services of another file; undefined where there is none. */
    beside(name) {
        const known = this.#others.get(name) ?? this.#read(name);
        this.#others.set(name, known);
        return known;
    }
    async #read(name) {
        const other = this.#others.size < MAX_FILES ? await this.#file.beside(name) : undefined;
        return other === undefined ? undefined : new _a(other, (await other.yaml(true)).roots);
    }
    /** Whether a service is built; undefined where nothing says so, nor that it is not (`!reset`). */
    async isBuilt(name, depth = 0) {
        const service = this.#services.get(name);
        const builds = (0,yaml/* entriesNamed */.GI)(service, 'build');
        if (builds.length > 0) {
            return builds.some(({ value }) => value !== undefined && value.tag !== '!reset');
        }
        const extended = (0,yaml/* valueAt */.fK)(service, 'extends');
        const base = extended?.kind === 'text' ? extended : (0,yaml/* textAt */.$6)(extended, 'service');
        if (base === undefined || depth > MAX_CHAIN) {
            return undefined;
        }
        const path = (0,yaml/* textAt */.$6)(extended, 'file')?.text;
        return path === undefined
            ? this.isBuilt(base.text, depth + 1)
            : (await this.beside(path))?.isBuilt(base.text, depth + 1);
    }
}
_a = ComposeServices;

;// CONCATENATED MODULE: ./src/scan/dockerfile-lines.ts
const DIRECTIVE = /^[ \t]*(?<sign>#|\/\/)[ \t]*(?<name>[a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(?<value>\S(?:.*\S)?)[ \t]*$/;
const COMMENT = /^[ \t]*#/;
const BLANK = /^[ \t]*$/;
const HEREDOC_NAMES = ['ADD', 'COPY', 'RUN'];
/**
 * Takes a Dockerfile apart as BuildKit does (moby/buildkit, `frontend/dockerfile/parser`): directives, continued lines
 * with comments and blank lines between them, and bodies of heredocs, which are no instructions. Its time grows with
 * the length of the text. A heredoc that does not end has no body, so that it hides nothing.
 *
 * Not done by `dockerfile-ast`: it takes `<<` inside of quotes for a heredoc, which hides every `FROM` behind it, and
 * compares each instruction with each comment.
 */
function readDockerfile(text) {
    const lines = linesOf(text);
    const own = directivesOf(lines, '#');
    const directives = [...own, ...(own.some(isSyntax) ? [] : foreignSyntaxOf(text, lines))];
    const escape = directives.find(({ name }) => name === 'escape')?.value === '`' ? '`' : '\\';
    const instructions = [];
    const ends = new HeredocEnds(lines);
    for (let at = 0; at < lines.length; at++) {
        const pieces = [];
        let length = 0;
        let isContinued = true;
        for (; isContinued && at < lines.length; at++) {
            const line = lines[at];
            if (line === undefined || COMMENT.test(line.text) || (pieces.length > 0 && BLANK.test(line.text))) {
                isContinued = pieces.length > 0;
                continue;
            }
            const end = continuationOf(line.text, escape);
            const indent = pieces.length > 0 ? 0 : line.text.length - line.text.trimStart().length;
            const content = line.text.slice(indent, end);
            pieces.push({ at: length, start: line.start + indent, text: content });
            length += content.length;
            isContinued = end !== undefined;
        }
        at--;
        const instruction = instructionOf(pieces);
        if (instruction !== undefined) {
            instructions.push(instruction);
            at = ends.skip(instruction, at, escape);
        }
    }
    return { directives, instructions, escape };
}
function linesOf(text) {
    const lines = [];
    for (let start = text.startsWith('\uFEFF') ? 1 : 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const isCarried = text.charAt(end - 1) === '\r' && end > start;
        lines.push({ start, text: text.slice(start, isCarried ? end - 1 : end) });
        start = end + 1;
    }
    return lines;
}
function isSyntax({ name }) {
    return name === 'syntax';
}
/**
 * The image of the frontend of a file that is no Dockerfile, but is built like one (moby/buildkit,
 * `frontend/dockerfile/parser`, `DetectSyntax`): in comments of C, else in an object of JSON.
 */
function foreignSyntaxOf(text, lines) {
    const inComment = directivesOf(lines, '//').filter(isSyntax);
    const json = inComment.length > 0 ? undefined : /^(?:\uFEFF|#![^\n]*\n)*\s*\{/.exec(text);
    if (json === undefined || json === null) {
        return inComment;
    }
    const value = syntaxOfJson(text.slice(json[0].length - 1));
    if (value === undefined) {
        return [];
    }
    const start = Math.max(text.indexOf(JSON.stringify(value)) + 1, 0);
    return [{ name: 'syntax', value, span: { start, end: start === 0 ? text.length : start + value.length } }];
}
function syntaxOfJson(text) {
    try {
        const value = JSON.parse(text);
        const syntax = typeof value === 'object' && value !== null && 'syntax' in value ? value.syntax : undefined;
        return typeof syntax === 'string' ? syntax : undefined;
    }
    catch {
        // a Dockerfile
        return undefined;
    }
}
/** @param sign what comments begin with */
function directivesOf(lines, sign) {
    const directives = [];
    const seen = new Set();
    for (const [index, line] of lines.entries()) {
        const { name, value, sign: own } = DIRECTIVE.exec(line.text)?.groups ?? {};
        if (name === undefined || value === undefined || own !== sign) {
            if (index === 0 && line.text.startsWith('#!')) {
                continue;
            }
            break;
        }
        const lower = name.toLowerCase();
        if (!seen.has(lower)) {
            const start = line.start + line.text.lastIndexOf(value);
            directives.push({ name: lower, value, span: { start, end: start + value.length } });
        }
        seen.add(lower);
    }
    return directives;
}
/** Where a line is cut that goes on in the next one: at an escape character that is not escaped, with spaces behind it at most. */
function continuationOf(line, escape) {
    const end = line.trimEnd().length - 1;
    return line.charAt(end) === escape && line.charAt(end - 1) !== escape ? end : undefined;
}
function instructionOf(pieces) {
    const [first] = pieces;
    const joined = pieces.map(({ text }) => text).join('');
    const name = /^\S+/.exec(joined)?.[0];
    if (first === undefined || name === undefined) {
        return undefined;
    }
    const offsetOf = (at) => {
        let [low, high] = [0, pieces.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = (pieces[middle]?.at ?? 0) <= at ? [middle, high] : [low, middle - 1];
        }
        const piece = pieces[low] ?? first;
        return piece.start + at - piece.at;
    };
    return {
        name: name.toUpperCase(),
        text: joined.slice(name.length),
        start: first.start,
        toFile: ({ start, end }) => ({
            start: offsetOf(start + name.length),
            // the end belongs to the last character: behind it another line may begin
            end: offsetOf(Math.max(end - 1, start) + name.length) + (end > start ? 1 : 0),
        }),
    };
}
/** The part of an instruction that `ONBUILD` has for later; undefined for other instructions. */
function triggerOf({ name, text, toFile }) {
    const match = name === 'ONBUILD' ? /^\s*(?<name>\S+)/.exec(text) : null;
    const [{ length }, inner] = match === null ? [''] : [match[0], match.groups?.['name']];
    if (inner === undefined) {
        return undefined;
    }
    return {
        name: inner.toUpperCase(),
        text: text.slice(length),
        start: toFile({ start: length - inner.length, end: length }).start,
        toFile: ({ start, end }) => toFile({ start: start + length, end: end + length }),
    };
}
/** Words with spaces between them; quotes and `{{ … }}` hold one together. Undefined where a quote is not closed. */
function splitWords(text, escape) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = 0; at <= text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '') {
            if (at === text.length) {
                return undefined;
            }
            at += character === escape && quote === '"' ? 1 : 0;
            quote = character === quote ? '' : quote;
        }
        else if (at === text.length || character === ' ' || character === '\t') {
            if (start >= 0) {
                words.push({ text: text.slice(start, at), start });
            }
            start = -1;
        }
        else {
            start = start < 0 ? at : start;
            quote = character === '"' || character === "'" ? character : '';
            at += character === escape ? 1 : 0;
        }
    }
    return words;
}
const HEREDOC = /^\d*<<(?<chomp>-?)(?<name>[^<]+)$/;
/** Where the bodies of heredocs end. */
class HeredocEnds {
    #lines;
    #byText;
    #byChomped;
    constructor(lines) {
        this.#lines = lines;
    }
    /** The last line of the bodies of an instruction whose own last line is given. */
    skip(instruction, line, escape) {
        const command = triggerOf(instruction) ?? instruction;
        if (!HEREDOC_NAMES.includes(command.name) || !command.text.includes('<<')) {
            return line;
        }
        let last = line;
        for (const word of splitWords(command.text, escape) ?? []) {
            const { chomp, name } = HEREDOC.exec(word.text)?.groups ?? {};
            const end = name === undefined ? undefined : this.#endOf(withoutQuotes(name), chomp === '-', last);
            last = end ?? last;
        }
        return last;
    }
    #endOf(name, chomps, after) {
        const found = (chomps ? this.#chomped() : this.#plain()).get(name) ?? [];
        let [low, high] = [0, found.length];
        while (low < high) {
            const middle = Math.floor((low + high) / 2);
            [low, high] = (found[middle] ?? 0) > after ? [low, middle] : [middle + 1, high];
        }
        return found[low];
    }
    #plain() {
        this.#byText ??= indexLines(this.#lines.map(({ text }) => text));
        return this.#byText;
    }
    #chomped() {
        this.#byChomped ??= indexLines(this.#lines.map(({ text }) => text.replace(/^\t+/, '')));
        return this.#byChomped;
    }
}
function indexLines(lines) {
    const numbers = new Map();
    for (const [index, line] of lines.entries()) {
        const known = numbers.get(line);
        if (known === undefined) {
            numbers.set(line, [index]);
        }
        else {
            known.push(index);
        }
    }
    return numbers;
}
function withoutQuotes(word) {
    return word.replaceAll(/(["'])(.*?)\1/g, '$2').replaceAll(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./src/scan/formats/dockerfile.ts






const dockerfile_NAME = /^(?:.+\.)?(?:docker|container)file$|^(?:docker|container)file[._-].+$/i;
/** Files of which a Dockerfile is the subject: documents, source code, data. */
const OTHERS = /\.(?:(?:docker|container)?ignore|md|mdx|markdown|rst|adoc|asciidoc|html?|pdf|png|jpe?g|gif|svg|go|py|rb|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|kt|kts|scala|rs|c|cc|cpp|h|hpp|cs|php|pl|lua|swift|ex|exs|sh|bash|ps1|json|jsonc|ya?ml|toml|xml|lock|patch|diff|snap|sum|tf|vue|css)$/i;
/** Dockerfiles and Containerfiles. */
const DOCKERFILE = {
    name: 'dockerfile',
    comments: 'dockerfile',
    isName: (path) => dockerfile_NAME.test((0,scan_path/* fileNameOf */.bV)(path)) && !OTHERS.test(path),
    find: ({ text }) => Promise.resolve({ mentions: findInDockerfile(text), unreadable: [] }),
};
/** What a build sets by itself (BuildKit, "Automatic platform ARGs in the global scope"). */
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE)$/;
/** The places of images in the text of a Dockerfile. */
function findInDockerfile(text) {
    return new DockerfileReader(text).read();
}
class DockerfileReader {
    #lines;
    #dialect;
    #variables = new Map();
    /** by name in lower case */
    #stages = new Set();
    #mentions = [];
    #patterns = newPatternBudget();
    #hasStage = false;
    /** characters that values of variables may still take */
    #budget = limits/* LIMITS */.b.scanFileBytes;
    constructor(text) {
        this.#lines = readDockerfile(text);
        this.#dialect = { escape: this.#lines.escape, hasQuotes: true, doubles: false };
    }
    read() {
        const syntax = this.#lines.directives.find(({ name }) => name === 'syntax');
        if (syntax !== undefined) {
            const [image = ''] = syntax.value.split(/[ \t]/, 1);
            const { start } = syntax.span;
            this.#mentions.push({ span: { start, end: start + image.length }, name: (0,classify/* known */.eO)(image) });
        }
        for (const instruction of this.#lines.instructions) {
            this.#visit(instruction);
        }
        return this.#mentions;
    }
    #visit(instruction) {
        switch (instruction.name) {
            case 'ARG':
                if (!this.#hasStage) {
                    this.#declare(instruction);
                }
                return;
            case 'FROM':
                this.#hasStage = true;
                this.#visitFrom(instruction);
                return;
            case 'COPY':
            case 'ADD':
                for (const { value, start } of this.#flags(instruction, 'from')) {
                    this.#mentionSource(instruction, value, start);
                }
                return;
            case 'RUN':
                for (const { value, start } of this.#flags(instruction, 'mount')) {
                    this.#visitMount(instruction, value, start);
                }
                return;
            case 'ONBUILD': {
                const trigger = triggerOf(instruction);
                if (trigger !== undefined && trigger.name !== 'ONBUILD' && trigger.name !== 'ARG') {
                    this.#visit(trigger);
                }
                return;
            }
        }
    }
    /** `ARG A=1 B="x" C`, before the first `FROM`. */
    #declare({ text, toFile }) {
        for (const word of splitWords(text, this.#dialect.escape) ?? splitPlain(text)) {
            const equals = word.text.indexOf('=');
            const name = equals < 0 ? word.text : word.text.slice(0, equals);
            if (equals < 0) {
                this.#variables.set(name, { value: undefined });
                continue;
            }
            const inner = dockerfile_withoutQuotes({ text: word.text.slice(equals + 1), start: word.start + equals + 1 });
            const result = expand(word.text.slice(equals + 1), (other) => this.#lookUp(other), this.#dialect, this.#patterns);
            this.#budget -= result.kind === 'text' ? result.text.length : 0;
            const isKnown = result.kind === 'text' && this.#budget > 0;
            const span = toFile({ start: inner.start, end: inner.start + inner.text.length });
            this.#variables.set(name, isKnown ? { value: result.text, definedAt: { span } } : { value: undefined, isUnknown: true });
        }
    }
    #lookUp(name) {
        return AUTOMATIC.test(name) ? { value: undefined, isUnknown: true } : this.#variables.get(name);
    }
    #visitFrom(instruction) {
        const { text, toFile, start } = instruction;
        const words = splitPlain(text);
        const at = words.findIndex((word) => !word.text.startsWith('--'));
        const image = words[at];
        const [as, stage] = words.slice(at + 1);
        if (image === undefined) {
            return;
        }
        const inner = dockerfile_withoutQuotes(image);
        const { name, definedAt, isStage } = this.#nameOf(image.text);
        if (!isStage) {
            const span = toFile({ start: inner.start, end: inner.start + inner.text.length });
            const owners = [{ start, end: start }];
            this.#mentions.push({ span, name, definedAt, owners, platform: this.#platformOf(words.slice(0, at)) });
        }
        if (as?.text.toLowerCase() === 'as' && stage !== undefined) {
            this.#stages.add(stage.text.toLowerCase());
        }
    }
    #nameOf(text) {
        if (text.includes('{{')) {
            return { name: (0,classify/* unresolvedTemplate */.uG)(text), isStage: false };
        }
        const result = expand(text, (name) => this.#lookUp(name), this.#dialect, this.#patterns);
        switch (result.kind) {
            case 'text':
                return { name: (0,classify/* known */.eO)(result.text), definedAt: result.definedAt, isStage: this.#isStage(result.text) };
            case 'unknown':
                return { name: describeUnknown(result.variable), isStage: this.#isStageLike(result.pattern) };
            case 'invalid':
                return { name: (0,classify/* unresolved */.II)(result.why), isStage: false };
        }
    }
    #isStage(name) {
        return name === 'scratch' || this.#stages.has(name.toLowerCase());
    }
    /** Whether a name with variables that a build sets can be a stage: one of that form exists. */
    #isStageLike(pattern) {
        const lower = pattern.toLowerCase();
        // a variable alone may be anything
        if (!/[^*]/.test(lower) || this.#patterns.steps < this.#stages.size * lower.length) {
            return false;
        }
        for (const stage of this.#stages) {
            if (matchesPattern(lower, stage, this.#patterns)) {
                return true;
            }
        }
        return false;
    }
    #platformOf(flags) {
        const flag = flags.findLast(({ text }) => /^--platform=/i.test(text));
        const result = flag &&
            expand(flag.text.slice('--platform='.length), (name) => this.#lookUp(name), this.#dialect, this.#patterns);
        return result?.kind === 'text' && result.text !== '' ? result.text : undefined;
    }
    /** The values of a flag. */
    #flags({ text }, name) {
        if (!text.includes(`--${name}=`)) {
            return [];
        }
        const prefix = `--${name}=`;
        const words = splitWords(text, this.#dialect.escape) ?? splitPlain(text);
        const end = words.findIndex((word) => !word.text.startsWith('--') || word.text === '--');
        return words
            .slice(0, end < 0 ? words.length : end)
            .filter((word) => word.text.startsWith(prefix))
            .map((word) => ({ value: word.text.slice(prefix.length), start: word.start + prefix.length }));
    }
    /** `type=bind,from=IMAGE,source=/x`: values separated by commas, each may be in quotes. */
    #visitMount(instruction, value, start) {
        let at = 0;
        for (const field of value.split(',')) {
            const match = /^(?<before>["']?from=["']?)(?<image>[^"']*)/i.exec(field);
            const { before, image } = match?.groups ?? {};
            if (before !== undefined && image !== undefined) {
                this.#mentionSource(instruction, image, start + at + before.length);
            }
            at += field.length + 1;
        }
    }
    /** What `--from` names: a stage by name or number, or an image. */
    #mentionSource({ toFile, start: owner }, value, start) {
        const inner = dockerfile_withoutQuotes({ text: value, start });
        if (this.#isStage(inner.text) || /^\d+$/.test(inner.text) || inner.text === '') {
            return;
        }
        const name = inner.text.includes('{{')
            ? (0,classify/* unresolvedTemplate */.uG)(inner.text)
            : inner.text.includes('$')
                ? (0,classify/* unresolved */.II)(`Variables are not expanded in --from (${(0,src_text/* quote */.hD)(inner.text)}): use a stage with a name.`)
                : (0,classify/* known */.eO)(inner.text);
        const span = toFile({ start: inner.start, end: inner.start + inner.text.length });
        this.#mentions.push({ span, name, owners: [{ start: owner, end: owner }] });
    }
}
function describeUnknown(variable) {
    return AUTOMATIC.test(variable)
        ? (0,classify/* unresolved */.II)(`The build sets the variable ${(0,src_text/* quote */.hD)(variable)}.`)
        : (0,classify/* unresolvedVariable */.cK)(variable);
}
/** Words with spaces between them; only `{{ … }}` holds one together. */
function splitPlain(text) {
    const words = text.matchAll(/(?:\{\{(?:(?!\}\}).){0,300}\}\}|\S)+/g);
    return [...words].map(({ index, 0: word }) => ({ text: word, start: index }));
}
function dockerfile_withoutQuotes({ text, start }) {
    const isQuoted = text.length > 1 && /^["']/.test(text) && text.endsWith(text.charAt(0));
    return isQuoted ? { text: text.slice(1, -1), start: start + 1 } : { text, start };
}

;// CONCATENATED MODULE: ./src/scan/formats/compose.ts







const compose_NAME = /^(?:docker-)?compose(?:[.-].*)?\.ya?ml$/i;
const compose_DIALECT = { escape: '', hasQuotes: false, doubles: true };
const compose_SCHEME = 'docker-image://';
const BUILT = 'This service is built here. The image is the name of the build.';
/** Files of Docker Compose (compose-spec); not of version 1, which has services at its top. */
const COMPOSE = {
    name: 'compose',
    comments: 'yaml',
    isName: (path) => compose_NAME.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml(true);
        // variables of the file `.env` beside it; those of the shell are not known (`$` can be written "\\x24")
        const source = /[$\\]/.test(file.text) ? await file.beside('.env') : undefined;
        const built = await findBuiltServices(file, roots);
        const reader = new ComposeReader(file, source === undefined ? new Map() : readEnvFile(source), built);
        return {
            mentions: roots.flatMap((root) => reader.read(root)),
            unreadable,
            includes: includesOf(roots).flatMap((name) => file.pathOf(name) ?? []),
        };
    },
};
class ComposeReader {
    #file;
    #environment;
    #built;
    /** @param built - the names of services that are built */
    constructor(file, environment, built) {
        this.#file = file;
        this.#environment = environment;
        this.#built = built;
    }
    read(root) {
        return (0,yaml/* valuesAt */.I0)(root, 'services').flatMap((services) => (0,yaml/* entriesOf */.Mc)(services).flatMap(({ key, value }) => this.#service(value, this.#built.has(key.text))));
    }
    #service(service, isBuilt) {
        const platform = this.#platform((0,yaml/* textAt */.$6)(service, 'platform'));
        const images = (0,yaml/* valuesAt */.I0)(service, 'image').flatMap((image) => {
            if (image.kind !== 'text' || image.tag === '!reset' || image.text === '') {
                return [];
            }
            const mention = mentionOfVariables(image, this.#lookUp, compose_DIALECT, { platform });
            return [isBuilt ? { ...mention, name: { kind: 'built', why: BUILT } } : mention];
        });
        const volumes = (0,yaml/* valuesAt */.I0)(service, 'volumes').flatMap((list) => (0,yaml/* itemsOf */.S3)(list).flatMap((volume) => (0,yaml/* textAt */.$6)(volume, 'type')?.text === 'image' ? this.#texts((0,yaml/* valuesAt */.I0)(volume, 'source')) : []));
        return [...images, ...volumes, ...(0,yaml/* valuesAt */.I0)(service, 'build').flatMap((build) => this.#build(build))];
    }
    #texts(values) {
        return values.flatMap((value) => value.kind === 'text' && value.text !== '' ? [mentionOfVariables(value, this.#lookUp, compose_DIALECT)] : []);
    }
    #build(build) {
        const inline = (0,yaml/* valuesAt */.I0)(build, 'dockerfile_inline').flatMap((text) => text.kind === 'text' ? this.#inline(text) : []);
        const contexts = (0,yaml/* valuesAt */.I0)(build, 'additional_contexts').flatMap((value) => {
            const texts = value.kind === 'mapping' ? (0,yaml/* entriesOf */.Mc)(value).map((entry) => entry.value) : (0,yaml/* itemsOf */.S3)(value).map(behindName);
            return texts.flatMap((text) => (text?.kind === 'text' ? (behindScheme(text, compose_SCHEME) ?? []) : []));
        });
        return [...inline, ...this.#texts(contexts)];
    }
    #inline(text) {
        const embedded = (0,yaml/* embeddedText */.OG)(this.#file.text, text);
        if (embedded === undefined) {
            return findInDockerfile(text.text).map((mention) => ({
                span: text.span,
                name: mention.name,
                platform: mention.platform,
            }));
        }
        const { toFile } = embedded;
        return findInDockerfile(embedded.text).map(({ span, definedAt, owners, ...rest }) => ({
            ...rest,
            span: toFile(span),
            definedAt: definedAt && { span: toFile(definedAt.span) },
            owners: owners?.map(toFile),
        }));
    }
    #platform(text) {
        const result = text && expand(text.text, this.#lookUp, compose_DIALECT);
        return result?.kind === 'text' && result.text !== '' ? result.text : undefined;
    }
    #lookUp = (name) => this.#environment.get(name);
}
/** What stands behind `name=` in an item of a list. */
function behindName(value) {
    const name = value.kind === 'text' ? /^[^=]*=/.exec(value.text)?.[0] : undefined;
    return value.kind === 'text' && name !== undefined ? (behindScheme(value, name) ?? value) : value;
}

;// CONCATENATED MODULE: ./src/scan/formats/devcontainer.ts





const IN_FOLDER = /(?:^|\/)\.devcontainer\/(?:.*\/)?devcontainer\.json$/;
/** Development containers (containers.dev). Features are artifacts, no images. */
const DEVCONTAINER = {
    name: 'devcontainer',
    comments: 'jsonc',
    isPath: (path) => IN_FOLDER.test(path) || (0,scan_path/* fileNameOf */.bV)(path) === '.devcontainer.json',
    find: async ({ text }) => {
        const { root, unreadable } = await readJsonFile(text);
        const images = (0,yaml/* valuesAt */.I0)(root, 'image').flatMap((image) => (image.kind === 'text' ? [devcontainer_mentionImage(image)] : []));
        return { mentions: images, unreadable };
    },
};
function devcontainer_mentionImage(image) {
    const [variable] = /\$\{[^}]*\}/.exec(image.text) ?? [];
    return variable === undefined ? mentionOf(image) : { span: image.span, name: (0,classify/* unresolvedExpression */.sj)(variable) };
}

;// CONCATENATED MODULE: ./src/scan/step-containers.ts

const SECTIONS = ['steps', 'services', 'pipeline', 'clone'];
/** The images of steps and services as Drone and Woodpecker have them: in a list, or in a mapping by name. */
function imagesOfSteps(root) {
    return SECTIONS.flatMap((section) => (0,yaml/* valuesAt */.I0)(root, section).flatMap((steps) => {
        const all = steps.kind === 'mapping' ? (0,yaml/* entriesOf */.Mc)(steps).map(({ value }) => value) : (0,yaml/* itemsOf */.S3)(steps);
        return all
            .flatMap((step) => (0,yaml/* valuesAt */.I0)(step, 'image'))
            .filter((image) => image.kind === 'text')
            .filter(({ text }) => text !== '');
    }));
}

;// CONCATENATED MODULE: ./src/scan/formats/drone.ts



const drone_DIALECT = { escape: '', hasQuotes: false, doubles: true };
/** Pipelines of Drone: steps and services. */
const DRONE = {
    name: 'drone',
    comments: 'yaml',
    isName: (path) => /^\.drone(?:[.-].*)?\.ya?ml$/i.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        const images = roots.flatMap(imagesOfSteps);
        return { mentions: images.map((image) => mentionOfVariables(image, () => undefined, drone_DIALECT)), unreadable };
    },
};

;// CONCATENATED MODULE: ./src/scan/matrix.ts


/** The jobs of a matrix in the order in which they are written; undefined where they are not literal, or too many. */
function matrixJobs(matrix, isLiteral) {
    if (matrix?.kind !== 'mapping') {
        return undefined;
    }
    let jobs = [];
    for (const { key, value } of (0,yaml/* entriesOf */.Mc)(matrix).filter((entry) => !isSpecial(entry))) {
        // an expression that gives the list stands for its values: what does not use them is still known
        const values = value?.kind === 'list' ? value.items : [value];
        if (Math.max(jobs.length, 1) * values.length > limits/* LIMITS */.b.scanValues) {
            return undefined;
        }
        const before = jobs.length === 0 ? [new Map()] : jobs;
        jobs = before.flatMap((job) => values.map((each) => new Map([...job, [key.text.toLowerCase(), each]])));
    }
    const [exclude, include] = ['exclude', 'include'].map((name) => (0,yaml/* entriesNamed */.GI)(matrix, name).at(-1)?.value);
    if ([exclude, include].some((value) => value?.kind === 'text' && !isLiteral(value))) {
        return undefined;
    }
    const excluded = (0,yaml/* itemsOf */.S3)(exclude).map(fieldsOf);
    const kept = jobs.filter((job) => !excluded.some((fields) => [...fields].every(([name, value]) => isSame(job.get(name), value))));
    return withIncluded(kept, (0,yaml/* itemsOf */.S3)(include).slice(0, limits/* LIMITS */.b.scanValues).map(fieldsOf));
}
function isSpecial({ key }) {
    return key.text === 'include' || key.text === 'exclude';
}
/**
 * An entry of `include` is added to each job of which it overwrites no original value, and is a job of its own where
 * there is none (docs.github.com, "Expanding or adding matrix configurations").
 */
function withIncluded(jobs, included) {
    const extended = jobs.map((job) => ({ original: job, values: new Map(job) }));
    const added = [];
    for (const fields of included) {
        const fitting = extended.filter(({ original }) => [...fields].every(([name, value]) => !original.has(name) || isSame(original.get(name), value)));
        for (const { original, values } of fitting) {
            for (const [name, value] of fields) {
                values.set(name, original.has(name) ? original.get(name) : value);
            }
        }
        if (fitting.length === 0) {
            added.push(fields);
        }
    }
    return [...extended.map(({ values }) => values), ...added];
}
function fieldsOf(value) {
    return new Map((0,yaml/* entriesOf */.Mc)(value).map((entry) => [entry.key.text.toLowerCase(), entry.value]));
}
/** Compared by text; of what has parts, those of the second are looked for in the first. */
function isSame(one, other) {
    if (one?.kind === 'mapping' && other?.kind === 'mapping') {
        const fields = fieldsOf(one);
        return [...fieldsOf(other)].every(([name, value]) => {
            const own = fields.get(name);
            return own?.kind === 'text' && value?.kind === 'text' && own.text === value.text;
        });
    }
    return one?.kind === 'text' && other?.kind === 'text' ? one.text === other.text : one === other;
}

;// CONCATENATED MODULE: ./src/scan/formats/github-actions.ts





const WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+$/i;
const github_actions_SCHEME = 'docker://';
/** Workflows and actions of GitHub, Gitea and Forgejo. */
const GITHUB_ACTIONS = {
    name: 'github-actions',
    comments: 'yaml',
    isPath: (path) => WORKFLOW.test(path) && (0,scan_path/* isYamlPath */.xu)(path),
    isName: (path) => /^action\.ya?ml$/.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        return { mentions: roots.flatMap(github_actions_findInRoot), unreadable };
    },
};
function github_actions_findInRoot(root) {
    const jobs = (0,yaml/* valuesAt */.I0)(root, 'jobs').flatMap((each) => (0,yaml/* entriesOf */.Mc)(each).flatMap(({ value }) => findInJob(value)));
    const runs = (0,yaml/* valuesAt */.I0)(root, 'runs').flatMap((each) => [
        // any other image is a file beside the action
        ...(0,yaml/* valuesAt */.I0)(each, 'image').flatMap((image) => mentionScheme(image, () => undefined)),
        ...(0,yaml/* valuesAt */.I0)(each, 'steps').flatMap((steps) => findInSteps(steps, () => undefined)),
    ]);
    return [...jobs, ...runs];
}
function findInJob(job) {
    const matrix = once(() => matrixJobs((0,yaml/* valueAt */.fK)(job, 'strategy', 'matrix'), ({ text }) => !text.includes('${{')));
    return [
        ...(0,yaml/* valuesAt */.I0)(job, 'container').flatMap((container) => github_actions_mentionImage(container, matrix)),
        ...(0,yaml/* valuesAt */.I0)(job, 'services').flatMap((services) => services.kind === 'text'
            ? // an expression that gives all of them
                github_actions_mentionImage(services, matrix)
            : (0,yaml/* entriesOf */.Mc)(services).flatMap(({ value }) => (value === undefined ? [] : github_actions_mentionImage(value, matrix)))),
        ...(0,yaml/* valuesAt */.I0)(job, 'steps').flatMap((steps) => findInSteps(steps, matrix)),
    ];
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Steps, with those of parallel blocks. */
function findInSteps(steps, matrix) {
    return (0,yaml/* itemsOf */.S3)(steps).flatMap((step) => [
        ...(0,yaml/* valuesAt */.I0)(step, 'uses').flatMap((uses) => mentionScheme(uses, matrix)),
        ...(0,yaml/* valuesAt */.I0)(step, 'parallel').flatMap((block) => {
            const inner = block.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(block, 'steps') : [block];
            return inner.flatMap((each) => findInSteps(each, matrix));
        }),
    ]);
}
/** A container or service: a text, or `{image: …}`; an empty one is none. */
function github_actions_mentionImage(value, matrix) {
    const images = value.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(value, 'image') : [value];
    return images.flatMap((image) => image.kind === 'text' && image.text !== '' ? mentionExpression(behindScheme(image, github_actions_SCHEME) ?? image, matrix) : []);
}
function mentionScheme(value, matrix) {
    const image = value.kind === 'text' ? behindScheme(value, github_actions_SCHEME) : undefined;
    return image === undefined ? [] : mentionExpression(image, matrix);
}
const EXPRESSION = /\$\{\{(?<inside>(?:(?!\}\}).){0,1000})\}\}/gs;
function mentionExpression(image, matrix) {
    const expressions = [...image.text.matchAll(EXPRESSION)];
    if (expressions.length === 0) {
        return [{ span: image.span, name: (0,classify/* known */.eO)(image.text) }];
    }
    const foreign = expressions.find(({ groups }) => parseTerms(groups?.['inside'] ?? '') === undefined);
    const isOfMatrix = expressions.some(({ groups }) => /\bmatrix\b/i.test(groups?.['inside'] ?? ''));
    const jobs = isOfMatrix ? matrix() : [new Map()];
    if (foreign !== undefined || jobs === undefined) {
        return [{ span: image.span, name: (0,classify/* unresolvedExpression */.sj)((foreign ?? expressions[0])?.[0] ?? '') }];
    }
    return jobs.flatMap((job) => mentionInJob(image, job));
}
/** What an image is in one job; where that is nothing, the job has no container. */
function mentionInJob({ text, span }, job) {
    let value;
    let unknown;
    const filled = text.replaceAll(EXPRESSION, (expression, inside) => {
        for (const term of parseTerms(inside) ?? []) {
            const found = term.kind === 'literal' ? term.text : valueIn(job, term.path);
            if (found === 'unknown') {
                unknown ??= expression;
                return '';
            }
            const isUsed = typeof found === 'string' ? found !== '' : found !== undefined && found.text !== '';
            if (isUsed) {
                value = typeof found === 'string' ? value : found;
                return typeof found === 'string' ? found : (found?.text ?? '');
            }
        }
        return '';
    });
    if (unknown !== undefined || filled.includes('${{')) {
        return [{ span, name: (0,classify/* unresolvedExpression */.sj)(unknown ?? filled) }];
    }
    const image = filled.startsWith(github_actions_SCHEME) ? filled.slice(github_actions_SCHEME.length) : filled;
    return image === ''
        ? []
        : [{ span, name: (0,classify/* known */.eO)(image), definedAt: value === undefined ? undefined : { span: value.span } }];
}
/** A value of the matrix by its path; an object that stands for a container has its image. */
function valueIn(job, path) {
    const [first = '', ...rest] = path;
    if (!job.has(first.toLowerCase())) {
        return undefined;
    }
    const found = (0,yaml/* valueAt */.fK)(job.get(first.toLowerCase()), ...rest);
    if (found?.kind === 'mapping') {
        return (0,yaml/* textAt */.$6)(found, 'image') ?? 'unknown';
    }
    return found?.kind === 'list' ? 'unknown' : found;
}
const PATH = /^matrix(?<path>(?:\.[A-Za-z_][\w-]*|\['[^']*'\])+)$/i;
/** `matrix.a.b`, a text in quotes, or several with `||` between them; undefined for any other expression. */
function parseTerms(expression) {
    const terms = expression.split('||').map((part) => {
        const text = part.trim();
        const literal = /^'(?<literal>(?:[^']|'')*)'$/.exec(text)?.groups?.['literal'];
        if (literal !== undefined) {
            return { kind: 'literal', text: literal.replaceAll("''", "'") };
        }
        const path = PATH.exec(text)?.groups?.['path'];
        return path === undefined
            ? undefined
            : {
                kind: 'matrix',
                path: [...path.matchAll(/\.([\w-]+)|\['([^']*)'\]/g)].map((match) => match[1] ?? match[2] ?? ''),
            };
    });
    const known = terms.filter((term) => term !== undefined);
    return known.length === terms.length ? known : undefined;
}

;// CONCATENATED MODULE: ./src/scan/substitution.ts


/** Expressions in one text: a reference has fewer. */
const MAX_EXPRESSIONS = 20;
/**
 * Fills in the expressions of a text. What comes from several variables is defined where the last one is. Bounded: what
 * becomes longer than a reference may be is cut, so that it is none.
 * @param pattern - of one expression, global
 */
function substitute(text, pattern, lookUp) {
    const bounded = text.slice(0, limits/* LIMITS */.b.scanExpansion);
    const expressions = new Map([...bounded.matchAll(pattern)].map((match) => [match[0], match]));
    let combinations = [new Map()];
    for (const [expression, match] of expressions) {
        const values = expressions.size > MAX_EXPRESSIONS ? undefined : lookUp(match);
        if (values === undefined) {
            return { kind: 'unknown', expression };
        }
        combinations = combinations
            .flatMap((each) => values.map((value) => new Map([...each, [expression, value]])))
            .slice(0, limits/* LIMITS */.b.scanValues);
    }
    return { kind: 'known', values: combinations.map((each) => fill(bounded, pattern, each)) };
}
function fill(text, pattern, values) {
    let definedAt;
    const filled = text.replace(pattern, (expression) => {
        const value = values.get(expression);
        definedAt = value?.definedAt ?? definedAt;
        return value?.text ?? expression;
    });
    return { text: filled.slice(0, limits/* LIMITS */.b.scanExpansion), definedAt };
}
/** What a text with expressions names: several images where a variable has several values. */
function namesOf(substitution) {
    return substitution.kind === 'unknown'
        ? [{ name: (0,classify/* unresolvedExpression */.sj)(substitution.expression) }]
        : substitution.values.map(({ text, definedAt }) => ({ name: (0,classify/* known */.eO)(text), definedAt }));
}

;// CONCATENATED MODULE: ./src/scan/formats/gitlab-ci.ts





/** Pipelines of GitLab CI/CD. */
const GITLAB_CI = {
    name: 'gitlab-ci',
    comments: 'yaml',
    isPath: (path) => /(?:^|\.)gitlab-ci\.ya?ml$/.test((0,scan_path/* fileNameOf */.bV)(path)),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        const inputs = inputsOf(roots);
        const mentions = roots.flatMap((root) => new PipelineReader(root, inputs).read());
        return { mentions, unreadable, includes: roots.flatMap(gitlab_ci_includesOf) };
    },
};
/** Keys of a pipeline that are no jobs. */
const KEYWORDS = [
    'default',
    'include',
    'image',
    'services',
    'spec',
    'stages',
    'variables',
    'workflow',
    'cache',
    'before_script',
    'after_script',
];
/** Keys that name images; `services` has a list of them. */
const IMAGE_KEYS = ['image', 'services'];
/** Nesting of `extends` and of `!reference`, which GitLab bounds at 11 and 10. */
const gitlab_ci_MAX_CHAIN = 11;
/**
 * `$[[ inputs.x ]]`, `${V}` and `$V`. `$$` is a dollar sign, which no name has.
 * https://docs.gitlab.com/ci/variables/where_variables_can_be_used/
 */
const gitlab_ci_EXPRESSION = /\$\$|\$\[\[\s*(?<interpolated>[^[\]]{1,200}?)\s*\]\]|\$\{(?<braced>\w{1,200})\}|\$(?<bare>[A-Za-z_]\w{0,199})/g;
const PROXY_PREFIX = /^CI_DEPENDENCY_PROXY_(?:DIRECT_)?GROUP_IMAGE_PREFIX$/;
/** The same address, part by part. */
const PROXY_ADDRESS = /^\$\{?CI_DEPENDENCY_PROXY_SERVER\}?\/[^:@]{1,500}?\/dependency_proxy\/containers\//;
/** The defaults of `spec:inputs` in the header of a file. */
function inputsOf(roots) {
    const inputs = new Map();
    for (const root of roots.slice(0, 1)) {
        for (const { key, value } of (0,yaml/* valuesAt */.I0)(root, 'spec', 'inputs').flatMap(yaml/* entriesOf */.Mc)) {
            const fallback = (0,yaml/* textAt */.$6)(value, 'default');
            if (fallback !== undefined) {
                inputs.set(key.text, fallback);
            }
        }
    }
    return inputs;
}
/** The files of the same repository that a pipeline includes, by their paths from the root; not what is made in a run. */
function gitlab_ci_includesOf(root) {
    const items = (0,yaml/* valuesAt */.I0)(root, 'include').flatMap((value) => (value.kind === 'list' ? (0,yaml/* itemsOf */.S3)(value) : [value]));
    const files = items.flatMap((item) => (item.kind === 'mapping' ? (0,yaml/* valuesAt */.I0)(item, 'local') : [item]));
    return files
        .flatMap((file) => (file.kind === 'text' ? [file.text.replace(/^\/+/, '')] : []))
        .filter((path) => /\.ya?ml$/.test(path) && !/[$*]|:\/\/|(?:^|\/)\.{1,2}\//.test(path))
        .slice(0, MAX_INCLUDES);
}
/** What GitLab includes at most. */
const MAX_INCLUDES = 150;
class PipelineReader {
    #root;
    /** the keys of the root */
    #keys;
    #inputs;
    #jobs = new Map();
    #variables = new Map();
    #mentions = [];
    #mentioned = new Set();
    #visited = new Set();
    /** steps that may still be made to find what jobs share */
    #budget = limits/* LIMITS */.b.scanMerges;
    constructor(root, inputs) {
        this.#root = root;
        this.#inputs = inputs;
        this.#keys = new Map((0,yaml/* entriesOf */.Mc)(root).map(({ key, value }) => [key.text, value]));
        for (const { key, value } of (0,yaml/* entriesOf */.Mc)(root)) {
            if (value?.kind === 'mapping' && !KEYWORDS.includes(key.text)) {
                this.#jobs.set(key.text, value);
            }
        }
    }
    read() {
        // an alias can be the body of many jobs
        const bodies = new Set();
        const jobs = (0,yaml/* entriesOf */.Mc)(this.#root).flatMap(({ key, value }) => {
            const isJob = value?.kind === 'mapping' && !KEYWORDS.includes(key.text) && !bodies.has(value);
            if (!isJob) {
                return [];
            }
            bodies.add(value);
            return [{ name: key.text, body: value }];
        });
        for (const job of jobs.filter(({ name }) => name?.startsWith('.') !== true)) {
            const all = this.#variablesOf(job);
            for (const key of IMAGE_KEYS) {
                this.#mentionAll(key, this.#inherited(job, key), all, false);
            }
        }
        // what no job takes from them stands for itself
        const shared = [this.#root, this.#keys.get('default')].map((body) => ({
            name: undefined,
            body: body?.kind === 'mapping' ? body : undefined,
        }));
        for (const job of [...jobs, ...shared]) {
            const all = this.#variablesOf(job);
            for (const key of IMAGE_KEYS) {
                for (const value of (0,yaml/* valuesAt */.I0)(job.body, key)) {
                    this.#mentionAll(key, value, all, true);
                }
            }
        }
        return this.#mentions;
    }
    /** What a job has under a key, or what it extends, or what holds for all jobs. */
    #inherited(job, key) {
        const found = this.#chainOf(job).find((each) => (0,yaml/* entriesNamed */.GI)(each, key).length > 0);
        return found === undefined ? ((0,yaml/* valueAt */.fK)(this.#keys.get('default'), key) ?? this.#keys.get(key)) : (0,yaml/* valueAt */.fK)(found, key);
    }
    /** A job and what it extends: the nearest first. */
    #chainOf({ body }) {
        const chain = new Set();
        const visit = (mapping, depth) => {
            if (mapping === undefined || chain.has(mapping) || depth > gitlab_ci_MAX_CHAIN || this.#budget < 0) {
                return;
            }
            chain.add(mapping);
            const parents = (0,yaml/* valueAt */.fK)(mapping, 'extends');
            const names = parents?.kind === 'text' ? [parents] : (0,yaml/* itemsOf */.S3)(parents);
            this.#budget -= names.length + mapping.entries.length;
            // the last of several counts most
            for (const name of names.toReversed()) {
                visit(name.kind === 'text' ? this.#jobs.get(name.text) : undefined, depth + 1);
            }
        };
        visit(body, 0);
        return [...chain];
    }
    /** The variables of a job: once for each entry of its matrix. */
    #variablesOf(job) {
        const list = (0,yaml/* valueAt */.fK)(job.body, 'parallel', 'matrix');
        const entries = list?.kind === 'list' && this.#budget > 0 ? list.items.slice(0, limits/* LIMITS */.b.scanValues) : [];
        this.#budget -= entries.length * (1 + IMAGE_KEYS.length);
        const matrices = entries.length === 0 ? [undefined] : entries;
        return matrices.map((matrix) => ({ job, matrix, known: new Map() }));
    }
    #mentionAll(key, value, all, isOwn) {
        const found = this.#dereferenced(value);
        if (this.#isSpent(found)) {
            return;
        }
        if (key === 'services' && found?.kind === 'list' && found.tag === undefined) {
            for (const item of found.items) {
                const service = this.#dereferenced(item);
                const isList = service?.kind === 'list' && service.tag === undefined;
                for (const each of isList ? (0,yaml/* itemsOf */.S3)(service) : [service]) {
                    this.#mention(each, all, isOwn);
                }
            }
        }
        else if (found?.kind !== 'list' || found.tag !== undefined) {
            this.#mention(found, all, isOwn);
        }
    }
    #mention(value, all, isOwn) {
        if (value?.kind === 'list') {
            const why = 'No job in this file has what it references.';
            this.#mentions.push({ span: value.span, name: (0,classify/* unresolved */.II)(why) });
            return;
        }
        if (this.#isSpent(value)) {
            return;
        }
        const named = value?.kind === 'mapping' ? this.#dereferenced((0,yaml/* valueAt */.fK)(value, 'name')) : value;
        if (named?.kind === 'list' && named.tag !== undefined) {
            this.#mention(named, all, isOwn);
        }
        if (named?.kind !== 'text' || named.text === '' || (isOwn && this.#mentioned.has(named))) {
            return;
        }
        const isConstant = !named.text.includes('$');
        if (isConstant && this.#mentioned.has(named)) {
            return;
        }
        this.#mentioned.add(named);
        const platform = (0,yaml/* textAt */.$6)(value, 'docker', 'platform')?.text;
        this.#budget -= all.length;
        for (const variables of isConstant || this.#budget < 0 ? all.slice(0, 1) : all) {
            const names = namesOf(this.#expand(named.text, variables));
            this.#mentions.push(...names.map((name) => ({
                span: named.span,
                ...name,
                platform: platform?.includes('$') === true ? null : platform,
            })));
        }
    }
    /** Whether a value was looked at before, and too much is looked at again and again. */
    #isSpent(value) {
        if (value === undefined || value.kind === 'text') {
            return false;
        }
        const isRepeated = this.#visited.has(value);
        this.#visited.add(value);
        this.#budget -= isRepeated ? (value.kind === 'list' ? value.items : value.entries).length : 0;
        return isRepeated && this.#budget < 0;
    }
    /** What `!reference [job, key]` names: in this file; else itself. */
    #dereferenced(value) {
        let found = value;
        for (let depth = 0; depth < gitlab_ci_MAX_CHAIN && found?.kind === 'list' && found.tag === '!reference'; depth++) {
            const keys = (0,yaml/* itemsOf */.S3)(found).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
            this.#budget -= keys.length;
            const [first = '', ...rest] = keys;
            const target = this.#budget < 0 ? undefined : (0,yaml/* valueAt */.fK)(this.#keys.get(first), ...rest);
            if (target === undefined) {
                return found;
            }
            found = target;
        }
        return found;
    }
    #expand(text, variables) {
        return substitute(text.replace(PROXY_ADDRESS, `${DOCKER_HUB}/`), gitlab_ci_EXPRESSION, ({ groups }) => {
            const { interpolated, braced, bare } = groups ?? {};
            if (interpolated !== undefined) {
                return this.#input(interpolated);
            }
            const name = braced ?? bare;
            return name === undefined ? [{ text: '$' }] : this.#lookUp(name, variables);
        });
    }
    #input(expression) {
        const name = /^inputs\.(?<name>[\w.-]+)$/.exec(expression)?.groups?.['name'];
        const value = name === undefined ? undefined : this.#inputs.get(name);
        return value === undefined ? undefined : [{ text: value.text, definedAt: { span: value.span } }];
    }
    #lookUp(name, variables) {
        if (variables.known.has(name)) {
            return variables.known.get(name);
        }
        // one that is made of itself ends here
        variables.known.set(name, undefined);
        const texts = this.#definitionsOf(name, variables);
        const values = texts.slice(0, limits/* LIMITS */.b.scanValues).map(({ text, span }) => {
            const expanded = this.#expand(text, variables);
            return expanded.kind === 'known'
                ? expanded.values.map((each) => ({ text: each.text, definedAt: each.definedAt ?? { span } }))
                : undefined;
        });
        const isKnown = values.length > 0 && values.every((each) => each !== undefined);
        const known = isKnown ? values.flat().slice(0, limits/* LIMITS */.b.scanValues) : undefined;
        const found = known ?? (texts.length === 0 && PROXY_PREFIX.test(name) ? [{ text: DOCKER_HUB }] : undefined);
        variables.known.set(name, found);
        return found;
    }
    /** Where a variable has its values: in the matrix, in the job and what it extends, or for all jobs. */
    #definitionsOf(name, { job, matrix }) {
        const cell = matrix === undefined ? undefined : (0,yaml/* valueAt */.fK)(matrix, name);
        if (cell !== undefined) {
            return cell.kind === 'text' ? [cell] : (0,yaml/* itemsOf */.S3)(cell).filter((item) => item.kind === 'text');
        }
        const blocks = [...this.#chainOf(job).map((body) => (0,yaml/* valueAt */.fK)(body, 'variables')), this.#keys.get('variables')];
        for (const block of blocks) {
            const found = this.#namedIn(this.#dereferenced(block)).get(name);
            if (found !== undefined) {
                return [found];
            }
        }
        return [];
    }
    #namedIn(block) {
        const known = block === undefined ? undefined : this.#variables.get(block);
        if (known !== undefined || block === undefined) {
            return known ?? new Map();
        }
        const named = new Map();
        for (const { key, value } of (0,yaml/* entriesOf */.Mc)(block)) {
            const text = value?.kind === 'mapping' ? (0,yaml/* textAt */.$6)(value, 'value') : value;
            if (text?.kind === 'text') {
                named.set(key.text, text);
            }
        }
        this.#variables.set(block, named);
        return named;
    }
}
const DOCKER_HUB = 'docker.io';

// EXTERNAL MODULE: ./src/scan/templates.ts
var templates = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/scan/helm.ts




const IMAGE_KEY = /image$/i;
const IMAGES_KEY = /images$/i;
/** Lists that a chart takes into its pods as they are. */
const CONTAINERS_KEY = /(?:containers|sidecars)$/i;
/** Keys whose values are parts of names. */
const PART_KEY = /(?:registry|repository|tag|digest|host)$/i;
/** The places of images in the values of a Helm chart. */
function findInValues(root, defaultTag) {
    return new ValuesReader(usable((0,yaml/* textAt */.$6)(root, 'global', 'imageRegistry')), defaultTag).read(root);
}
class ValuesReader {
    #globalRegistry;
    #defaultTag;
    /** by where they stood: an alias can make an image of what was none at its anchor */
    #visited = new Map();
    #mentions = [];
    constructor(globalRegistry, defaultTag) {
        this.#globalRegistry = globalRegistry;
        this.#defaultTag = defaultTag;
    }
    read(root) {
        for (const { key, value } of (0,yaml/* entriesOf */.Mc)(root)) {
            this.#visit(value, {
                firstKey: key.text,
                key,
                isImage: IMAGE_KEY.test(key.text),
                isBelowImages: IMAGES_KEY.test(key.text),
            });
        }
        if (root?.kind === 'mapping') {
            this.#visitTexts(root, { firstKey: '', key: undefined, isImage: false, isBelowImages: false });
        }
        return this.#mentions;
    }
    #visit(value, position) {
        if (value === undefined || value.kind === 'text' || !this.#isNew(value, position)) {
            return;
        }
        if (value.kind === 'list') {
            for (const item of value.items) {
                if (item?.kind === 'text' && position.isBelowImages) {
                    this.#mentionLikely(item);
                }
                this.#visit(item, { ...position, isImage: false, isContainer: CONTAINERS_KEY.test(position.key?.text ?? '') });
            }
            return;
        }
        const keyed = this.#keysOf(value, position);
        if (keyed !== undefined) {
            const { registry } = keyed;
            const isPrefixed = registry !== undefined || !hasHost(keyed.repository.text);
            const prefixed = { ...keyed, registry: isPrefixed ? (this.#globalRegistry ?? registry) : undefined };
            this.#mention(prefixed, position.firstKey, position.key);
        }
        this.#visitTexts(value, position, keyed);
        for (const { key, value: part } of value.written) {
            this.#visit(part, {
                firstKey: position.firstKey,
                key,
                isImage: IMAGE_KEY.test(key.text),
                isBelowImages: position.isBelowImages || position.isImage || IMAGES_KEY.test(key.text),
            });
        }
    }
    #isNew(value, { isImage, isBelowImages }) {
        const kind = `${isImage} ${isBelowImages}`;
        const visited = this.#visited.get(kind) ?? new Set();
        this.#visited.set(kind, visited);
        const isFirst = !visited.has(value);
        visited.add(value);
        return isFirst;
    }
    /** The keys of a mapping that is an image. */
    #keysOf(mapping, { key, isImage, isBelowImages }) {
        const keyed = keyedReference(mapping);
        const isVersioned = ['tag', 'digest'].some((key) => (0,yaml/* entriesNamed */.GI)(mapping, key).length > 0);
        return isImage || (isVersioned && (isBelowImages || isOfRegistry(mapping) || /image/i.test(key?.text ?? '')))
            ? keyed
            : undefined;
    }
    /** Texts of keys that end in `image`, of which the tag may stand beside them; and all images below `images`. */
    #visitTexts(mapping, position, keyed) {
        const parts = keyed === undefined ? [] : Object.values(keyed);
        // a mapping can have very many keys that end in `image`
        const texts = new Map(mapping.entries.map((entry) => [entry.key.text, entry.value]));
        for (const { key, value } of mapping.entries) {
            if (value?.kind !== 'text' || parts.includes(value)) {
                continue;
            }
            if (!IMAGE_KEY.test(key.text)) {
                if (position.isBelowImages && !PART_KEY.test(key.text)) {
                    this.#mentionLikely(value);
                }
            }
            else if (isNameInValues(value)) {
                const firstKey = position.firstKey === '' ? key.text : position.firstKey;
                const keyed = siblingsOf(texts, key.text, value);
                if (position.isContainer === true && !isKeyed(keyed)) {
                    this.#mentions.push({ span: value.span, name: (0,templates/* nameOf */.Vb)(value.text) });
                }
                else {
                    this.#mention(keyed, firstKey, key);
                }
            }
        }
    }
    #mentionLikely({ span, text }) {
        if (isLikelyReference(text)) {
            this.#mentions.push({ span, name: (0,templates/* nameOf */.Vb)(text) });
        }
    }
    #mention(keyed, firstKey, owner) {
        this.#mentions.push(mentionOfKeys(keyed, owner === undefined ? [] : [owner.span], this.#defaultTag(firstKey)));
    }
}
/** Hosts whose repositories hold source code. */
const SOURCES = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)(?:\/|$)/i;
/** Whether a mapping with the key of a tag has a repository of a registry, so that it is an image whatever its key is. */
function isOfRegistry(mapping) {
    const [registry, repository] = [usable((0,yaml/* textAt */.$6)(mapping, 'registry')), usable((0,yaml/* textAt */.$6)(mapping, 'repository'))];
    return repository !== undefined && [registry, repository].some((part) => isLikelyHost(part?.text));
}
function isLikelyHost(text) {
    return text !== undefined && hasHost(`${text}/`) && !SOURCES.test(text) && !text.includes('://');
}
function isKeyed({ registry, tag, digest }) {
    return (registry ?? tag ?? digest) !== undefined;
}
/** Whether the text of a key such as `sidecarImage` can be a name at all: no switch, number, picture, address or sentence. */
function isNameInValues({ text, style }) {
    const isScalar = style === 'plain' && /^(?:true|false|yes|no|on|off|[-+]?[\d.]+)$/i.test(text);
    const isOther = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || (/\s/.test(text.trim()) && !text.includes('{{'));
    return text !== '' && !isScalar && !isOther && !isPicture(text);
}
/** A text that is a name, with what stands beside it. */
function siblingsOf(values, key, repository) {
    const at = (name) => {
        const value = values.get(name);
        return value?.kind === 'text' ? usable(value) : undefined;
    };
    if (hasVersion(repository.text) && !/@sha256$/.test(repository.text)) {
        return { repository };
    }
    const isPlain = key === 'image';
    const [tag, registry, digest] = [
        at(`${key}Tag`) ?? (isPlain ? at('tag') : undefined),
        at(`${key}Registry`) ?? (isPlain ? at('registry') : undefined),
        at(`${key}Digest`) ?? (isPlain ? at('digest') : undefined),
    ];
    return {
        repository,
        tag,
        registry: hasHost(repository.text) ? undefined : registry,
        digest,
    };
}
/** The keys of a mapping that names an image; undefined where it has no repository. */
function keyedReference(mapping) {
    const written = usable((0,yaml/* textAt */.$6)(mapping, 'repository')) ?? usable((0,yaml/* textAt */.$6)(mapping, 'repo'));
    const name = usable((0,yaml/* textAt */.$6)(mapping, 'name')) ?? usable((0,yaml/* textAt */.$6)(mapping, 'image'));
    const registry = usable((0,yaml/* textAt */.$6)(mapping, 'registry')) ?? usable((0,yaml/* textAt */.$6)(mapping, 'defaultRegistry'));
    const tag = usable((0,yaml/* textAt */.$6)(mapping, 'tag')) ?? usable((0,yaml/* textAt */.$6)(mapping, 'version'));
    const isDigestUsed = (0,yaml/* textAt */.$6)(mapping, 'useDigest')?.text !== 'false';
    const digest = isDigestUsed ? (usable((0,yaml/* textAt */.$6)(mapping, 'digest')) ?? usable((0,yaml/* textAt */.$6)(mapping, 'sha'))) : undefined;
    // `repository: gcr.io` with the name beside it
    const isHostOnly = written !== undefined && name !== undefined && hasHost(`${written.text}/`);
    const repository = isHostOnly && !written.text.includes('/') ? name : (written ?? name);
    return repository === undefined
        ? undefined
        : { registry: registry ?? (repository === name ? written : undefined), repository, tag, digest };
}
function usable(text) {
    return text === undefined || text.text.trim() === '' ? undefined : text;
}
/** The mention of a reference over several keys; its place is the repository. */
function mentionOfKeys(keyed, owners, defaultTag) {
    const parts = {};
    for (const name of ['registry', 'repository', 'tag', 'digest']) {
        const part = keyed[name];
        if (part !== undefined) {
            parts[name] = part.span;
        }
    }
    return {
        span: keyed.repository.span,
        name: nameOfKeys(keyed, defaultTag),
        ...(Object.keys(parts).length > 1 ? { parts } : {}),
        owners,
    };
}
function nameOfKeys({ registry, repository, tag, digest }, defaultTag) {
    const name = registry === undefined
        ? repository.text
        : `${registry.text.replace(/\/+$/, '')}/${repository.text.replace(/^\/+/, '')}`;
    const version = `${tag === undefined ? '' : tagPart(tag.text)}${digest === undefined ? '' : digestPart(digest.text)}`;
    if (version !== '' || hasVersion(repository.text)) {
        return (0,templates/* nameOf */.Vb)(`${name}${version}`);
    }
    const withoutTag = (0,templates/* nameOf */.Vb)(name);
    if (withoutTag.kind !== 'known') {
        return withoutTag;
    }
    return defaultTag === undefined
        ? (0,classify/* unresolved */.II)('The values name no tag: the chart decides, but no Chart.yaml next to them has an appVersion.')
        : (0,templates/* nameOf */.Vb)(`${name}:${defaultTag}`);
}
/** `tag: sha256:…` and `tag: '@sha256:…'` are digests. */
function tagPart(tag) {
    return tag.startsWith('@') || tag.startsWith(':') ? tag : `${/^sha(?:256|512):/.test(tag) ? '@' : ':'}${tag}`;
}
function digestPart(digest) {
    return digest.startsWith('@') ? digest : `@${digest}`;
}

;// CONCATENATED MODULE: ./src/scan/oci.ts



const oci_SCHEME = 'oci://';
/** The chart of a mapping that names one in a registry: an entry of `dependencies` or `helmCharts`, or `chart: oci://…`. */
function findChart(mapping) {
    const fallback = (0,classify/* unresolved */.II)('No version of the chart is named, so the newest is used.');
    const tag = (0,yaml/* textAt */.$6)(mapping, 'version') ?? (0,yaml/* textAt */.$6)(mapping, 'targetRevision');
    const chart = (0,yaml/* textAt */.$6)(mapping, 'chart');
    if (isAddress(chart)) {
        return [mentionOfArtifact({ address: chart, tag, fallback })];
    }
    const repository = (0,yaml/* textAt */.$6)(mapping, 'repository') ?? (0,yaml/* textAt */.$6)(mapping, 'repo');
    const name = (0,yaml/* textAt */.$6)(mapping, 'name');
    return isAddress(repository) && name !== undefined
        ? [mentionOfArtifact({ address: repository, name, tag, fallback })]
        : [];
}
/** The artifact of an OCIRepository (Flux, source.toolkit.fluxcd.io): `latest` where it has no reference. */
function findOciRepository(resource) {
    const address = (0,yaml/* textAt */.$6)(resource, 'spec', 'url');
    if ((0,yaml/* textAt */.$6)(resource, 'kind')?.text !== 'OCIRepository' || !isAddress(address)) {
        return [];
    }
    const reference = (0,yaml/* valueAt */.fK)(resource, 'spec', 'ref');
    const isRange = (0,yaml/* textAt */.$6)(reference, 'semver') !== undefined;
    const fallback = isRange ? (0,classify/* unresolved */.II)('A range of versions decides which one is used.') : undefined;
    const digest = (0,yaml/* textAt */.$6)(reference, 'digest');
    const tag = isRange && digest === undefined ? undefined : (0,yaml/* textAt */.$6)(reference, 'tag');
    return [mentionOfArtifact({ address, tag, digest, fallback })];
}
function isAddress(text) {
    return text?.text.startsWith(oci_SCHEME) === true;
}
function mentionOfArtifact({ address, name, tag, digest, fallback }) {
    const span = { start: address.span.start + oci_SCHEME.length, end: address.span.end };
    const base = address.text.slice(oci_SCHEME.length).replace(/\/+$/, '');
    const path = name === undefined ? base : `${base}/${name.text}`;
    const parts = {
        repository: span,
        ...(tag === undefined ? {} : { tag: tag.span }),
        ...(digest === undefined ? {} : { digest: digest.span }),
    };
    return {
        span,
        name: versioned(path, tag?.text, digest?.text, fallback),
        ...((tag ?? digest) === undefined ? {} : { parts }),
    };
}
function versioned(path, tag, digest, fallback) {
    if (tag === undefined && digest === undefined) {
        return fallback ?? (0,classify/* known */.eO)(path);
    }
    if (tag !== undefined &&
        digest === undefined &&
        /[\s^~<>=*|,]|(?:^|\.)[xX](?:\.|$)/.test(tag) &&
        !tag.includes('{{')) {
        return (0,classify/* unresolved */.II)('A range of versions decides which one is used.');
    }
    // a tag has no plus sign: registries get an underscore
    const version = tag === undefined ? '' : `:${tag.replaceAll('+', '_')}`;
    return (0,templates/* nameOf */.Vb)(`${path}${version}${digest === undefined ? '' : `@${digest}`}`);
}

;// CONCATENATED MODULE: ./src/scan/chart.ts




/** Whether a file is one of values by its name: `values.yaml`, `values-production.yml`. */
function isValuesPath(path) {
    return /^values.*\.ya?ml$/i.test((0,scan_path/* fileNameOf */.bV)(path));
}
/** The places of images in a file of values, with what the chart beside it says. */
async function findInValuesFile(file, roots) {
    const defaultTag = await defaultTagOf(file);
    return roots.flatMap((root) => findInValues(root, defaultTag));
}
/** Charts in a chart whose files are read. */
const MAX_DEPENDENCIES = 100;
/** Whether a file is that of a chart. */
function isChartPath(path) {
    return (0,scan_path/* fileNameOf */.bV)(path) === CHART;
}
/** The charts in registries that a chart is made of. */
function findInChart(roots) {
    return roots.flatMap((root) => [...new Set((0,yaml/* itemsOf */.S3)((0,yaml/* valueAt */.fK)(root, 'dependencies')))].flatMap(findChart));
}
const CHART = 'Chart.yaml';
/** `appVersion` of the chart beside the values, or of the chart in it that a first key is for. */
async function defaultTagOf(file) {
    const chart = await chartOf(file, CHART);
    const own = (0,yaml/* textAt */.$6)(chart, 'appVersion')?.text;
    const dependencies = new Map();
    for (const dependency of [...new Set((0,yaml/* itemsOf */.S3)((0,yaml/* valueAt */.fK)(chart, 'dependencies')))].slice(0, MAX_DEPENDENCIES)) {
        const name = (0,yaml/* textAt */.$6)(dependency, 'name')?.text;
        const key = (0,yaml/* textAt */.$6)(dependency, 'alias')?.text ?? name;
        if (name !== undefined && key !== undefined && /^[\w.-]+$/.test(name)) {
            dependencies.set(key, (0,yaml/* textAt */.$6)(await chartOf(file, `charts/${name}/${CHART}`), 'appVersion')?.text);
        }
    }
    return (firstKey) => {
        const version = dependencies.has(firstKey) ? dependencies.get(firstKey) : own;
        return version === '' ? undefined : version;
    };
}
async function chartOf(file, name) {
    return (await (await file.beside(name))?.yaml())?.roots[0];
}

;// CONCATENATED MODULE: ./src/scan/formats/helm-values.ts


/** Values of Helm charts, and the charts in registries that a chart is made of. */
const HELM_VALUES = {
    name: 'helm-values',
    comments: 'yaml',
    isName: (path) => isValuesPath(path) || isChartPath(path),
    find: async (file) => {
        const { roots, unreadable } = await (0,templates/* readTemplated */.Z2)(file);
        const mentions = isChartPath(file.path) ? findInChart(roots) : await findInValuesFile(file, roots);
        return { mentions, unreadable };
    },
};

;// CONCATENATED MODULE: ./src/scan/kustomize.ts



/**
 * The images that the entries of `images` of a Kustomization put in place of others (kustomize, "images"). What it does not change,
 * the resources say: an entry with a name alone decides nothing.
 */
function findOverrides(images) {
    return images.flatMap((item) => (item.kind === 'mapping' ? overrideOf(item) : []));
}
/** Whether an entry puts an image in place of another, whatever its list is in. */
function isOverride(item) {
    return ['newName', 'newTag'].some((key) => (0,yaml/* entriesNamed */.GI)(item, key).length > 0);
}
function overrideOf(item) {
    const [name, newName, newTag, digest] = ['name', 'newName', 'newTag', 'digest'].map((key) => usableAt(item, key));
    const isSuffixed = (0,yaml/* entriesNamed */.GI)(item, 'tagSuffix').length > 0;
    const repository = newName ?? name;
    if (repository === undefined ||
        (newName === undefined && newTag === undefined && digest === undefined && !isSuffixed)) {
        return [];
    }
    const version = `${newTag === undefined ? '' : `:${newTag.text}`}${digest === undefined ? '' : `@${digest.text}`}`;
    const parts = {
        repository: repository.span,
        ...(newTag === undefined ? {} : { tag: newTag.span }),
        ...(digest === undefined ? {} : { digest: digest.span }),
    };
    const mention = {
        span: repository.span,
        owners: (0,yaml/* entriesOf */.Mc)(item).map(({ key }) => key.span),
        ...(version === '' ? {} : { parts }),
    };
    return version === ''
        ? [{ ...mention, name: (0,classify/* unresolved */.II)('The tag comes from the resource whose image is replaced.') }]
        : [{ ...mention, name: (0,templates/* nameOf */.Vb)(`${repository.text}${version}`) }];
}
function usableAt(item, key) {
    const text = (0,yaml/* textAt */.$6)(item, key);
    return text === undefined || text.text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./src/scan/pods.ts



/** Lists of containers of a pod (Kubernetes API, PodSpec), wherever a pod template stands. */
const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];
/** What only a container has beside its image. */
const CONTAINER_KEYS = ['command', 'args', 'imagePullPolicy', 'volumeMounts', 'source'];
/**
 * Images of the lists of containers and volumes in a mapping, by the texts that name them.
 * @param visited - what was looked at: aliases can repeat a long list in every mapping
 */
function* findInPod(mapping, visited) {
    for (const list of CONTAINER_LISTS.flatMap((key) => (0,yaml/* valuesAt */.I0)(mapping, key))) {
        yield* newItemsOf(list, visited).flatMap(imagesOf);
    }
    for (const volume of (0,yaml/* valuesAt */.I0)(mapping, 'volumes').flatMap((list) => newItemsOf(list, visited))) {
        yield* (0,yaml/* valuesAt */.I0)(volume, 'image', 'reference').filter(isText);
    }
}
/** The items of a list that were not looked at before. */
function newItemsOf(list, visited) {
    return isNew(list, visited) ? (0,yaml/* itemsOf */.S3)(list).filter((item) => isNew(item, visited)) : [];
}
/** Whether a value was not looked at before. */
function isNew(value, visited) {
    const isFirst = !visited.has(value);
    visited.add(value);
    return isFirst;
}
/** The image of a mapping that is a container by itself, outside of a list of containers. */
function findInContainer(mapping) {
    return CONTAINER_KEYS.some((key) => (0,yaml/* entriesNamed */.GI)(mapping, key).length > 0) ? imagesOf(mapping) : [];
}
/** The texts of the key `image`. */
function imagesOf(container) {
    return (0,yaml/* valuesAt */.I0)(container, 'image').filter(isText);
}
function isText(value) {
    return value.kind === 'text';
}
/** What the image of a container names; nothing where it is a pattern, as rules of admission have. */
function pods_mentionOf({ span, text }) {
    return isNamePattern(text) && !text.includes('{{') ? [] : [{ span, name: (0,templates/* nameOf */.Vb)(text) }];
}

;// CONCATENATED MODULE: ./src/scan/tekton.ts





/** Whether a mapping is a resource of Tekton's pipelines. */
function isTektonResource(value) {
    return value?.kind === 'mapping' && /^tekton\.dev\//.test((0,yaml/* textAt */.$6)(value, 'apiVersion')?.text ?? '');
}
/** `$(params.x)`, `$(params["x"])`, `$(params.x[0])`, and what is known only in a run. */
const tekton_EXPRESSION = /\$\((?<expression>[^()]{1,200})\)/g;
const PARAMETER = /^\s*(?:inputs\.)?params(?:\.(?<dotted>[^\s[\]]+)|\[(?:"(?<double>[^"]+)"|'(?<single>[^']+)')\])(?:\[(?<index>\d+)\])?\s*$/;
/** Keys of what runs an image; `check` is that of conditions, which early versions had. */
const STEP_KEYS = ['steps', 'sidecars', 'stepTemplate', 'check'];
/** Finds images in the resources of one document, whose parts aliases can repeat in every resource. */
class TektonReader {
    #visited = new Set();
    #listed = new Set();
    #parameters = new Map();
    /** The places of images in a resource of Tekton: steps, sidecars, step templates, and StepActions. */
    find(resource) {
        const mentions = [];
        const isStepAction = (0,yaml/* textAt */.$6)(resource, 'kind')?.text === 'StepAction';
        this.#visit(resource, { key: undefined, scope: undefined, isStepAction }, mentions);
        return mentions;
    }
    #visit(value, { key, scope, isStepAction }, mentions) {
        if (value === undefined || value.kind === 'text' || this.#visited.has(value)) {
            return;
        }
        this.#visited.add(value);
        if (value.kind === 'list') {
            for (const item of value.items) {
                this.#visit(item, { key, scope, isStepAction }, mentions);
            }
            return;
        }
        const inner = this.#scopeOf(value, scope);
        const isStep = STEP_KEYS.includes(key ?? '');
        const images = [
            ...(isStep || (isStepAction && key === 'spec') ? imagesOf(value) : []),
            ...findInPod(value, this.#listed),
        ];
        mentions.push(...images.flatMap((image) => mentionsOf(image, inner)));
        for (const entry of value.written) {
            this.#visit(entry.value, { key: entry.key.text, scope: inner, isStepAction }, mentions);
        }
    }
    /** ParameterList that a mapping declares (with defaults) or passes (with values): the lists look alike. */
    #scopeOf(mapping, parent) {
        const plain = [...(0,yaml/* valuesAt */.I0)(mapping, 'params'), ...(0,yaml/* valuesAt */.I0)(mapping, 'inputs', 'params')];
        const matrix = (0,yaml/* valuesAt */.I0)(mapping, 'matrix', 'params');
        return [...plain, ...matrix].reduce((scope, list) => {
            const known = this.#parameters.get(list) ?? parametersOf(list, matrix.includes(list));
            this.#parameters.set(list, known);
            return { ...known, parent: scope, known: new Map() };
        }, parent);
    }
}
function mentionsOf({ span, text }, scope) {
    if (text === '' || (0,templates/* isTemplate */.Fl)(text)) {
        return text === '' ? [] : [{ span, name: (0,templates/* nameOf */.Vb)(text) }];
    }
    return namesOf(tekton_expand(text, scope)).map((name) => ({ span, ...name }));
}
function tekton_expand(text, scope) {
    return substitute(text, tekton_EXPRESSION, ({ groups }) => {
        const { dotted, double, single, index } = PARAMETER.exec(groups?.['expression'] ?? '')?.groups ?? {};
        const name = dotted ?? double ?? single;
        return name === undefined ? undefined : tekton_lookUp(index === undefined ? name : `${name}[${index}]`, scope);
    });
}
function parametersOf(list, isMatrix) {
    const values = new Map();
    const defaults = new Map();
    for (const item of new Set((0,yaml/* itemsOf */.S3)(list))) {
        const name = (0,yaml/* textAt */.$6)(item, 'name')?.text;
        const value = (0,yaml/* valueAt */.fK)(item, 'value');
        if (name !== undefined && isMatrix && value !== undefined) {
            values.set(name, value);
        }
        else if (name !== undefined) {
            addAll(values, name, value);
            addAll(defaults, name, (0,yaml/* valueAt */.fK)(item, 'default'));
        }
    }
    return { values, defaults };
}
/** A parameter, and the items or keys of one that is a list or an object. */
function addAll(into, name, value) {
    if (value?.kind === 'text') {
        into.set(name, value);
    }
    (0,yaml/* itemsOf */.S3)(value).forEach((item, index) => into.set(`${name}[${index}]`, item));
    for (const { key, value: part } of (0,yaml/* entriesOf */.Mc)(value)) {
        if (part !== undefined) {
            into.set(`${name}.${key.text}`, part);
        }
    }
}
/** What is passed counts before what is declared, and the inner before the outer. */
function tekton_lookUp(name, scope) {
    if (scope === undefined) {
        return undefined;
    }
    if (scope.known.has(name)) {
        return scope.known.get(name);
    }
    // one that is passed what itself is ends here
    scope.known.set(name, undefined);
    const found = holderOf(name, scope, 'values') ?? holderOf(name, scope, 'defaults');
    const texts = found?.value.kind === 'list' ? (0,yaml/* itemsOf */.S3)(found.value) : found === undefined ? [] : [found.value];
    const values = texts.slice(0, limits/* LIMITS */.b.scanValues).map((value) => valuesOf(value, found?.holder.parent));
    const known = values.length > 0 && values.every((each) => each !== undefined) ? values.flat() : undefined;
    scope.known.set(name, known);
    return known;
}
function holderOf(name, scope, kind) {
    for (let holder = scope; holder !== undefined; holder = holder.parent) {
        const value = holder[kind].get(name);
        if (value !== undefined) {
            return { holder, value };
        }
    }
    return undefined;
}
/** The values of a text that is passed: with parameters of the place around it. */
function valuesOf(value, around) {
    if (!isText(value)) {
        return undefined;
    }
    const definedAt = { span: value.span };
    const expanded = tekton_expand(value.text, around);
    return expanded.kind === 'known'
        ? expanded.values
            .map((each) => ({ text: each.text, definedAt: each.definedAt ?? definedAt }))
            .slice(0, limits/* LIMITS */.b.scanValues)
        : undefined;
}

;// CONCATENATED MODULE: ./src/scan/manifests.ts










/** Escapes that can stand for letters of a key, or break it in two. */
const ESCAPES = /\\[xuU][0-9a-fA-F]{2}|"\w{0,20}\\\r?\n/;
/** Whether a text may have a resource of Kubernetes: cheap, before it is parsed. */
function mayHaveHeader(text) {
    return (text.includes('apiVersion') && text.includes('kind')) || ESCAPES.test(text);
}
/** Whether a file is a Kustomization by its name. */
function isKustomizationPath(path) {
    return /^(?:kustomization\.ya?ml|Kustomization)$/.test((0,scan_path/* fileNameOf */.bV)(path));
}
/** The places of images in resources of Kubernetes, Tekton, Flux and kustomize. */
async function findInManifests(file) {
    const { roots, unreadable } = await (0,templates/* readTemplated */.Z2)(file);
    const found = roots.flatMap((root) => findInDocument(root, file.path));
    // a header that nobody needs must not hide what the values of a chart say
    const values = isValuesPath(file.path) ? await findInValuesFile(file, roots) : [];
    const isBrokenTemplate = unreadable.length > 0 && (0,templates/* isTemplate */.Fl)(file.text);
    const lines = isBrokenTemplate ? (0,templates/* findInLines */.eG)(file.text) : [];
    return {
        mentions: [...values, ...withoutThoseAt(values, [...found, ...withoutThoseAt(found, lines)])],
        // a chart's template need not be YAML
        unreadable: isBrokenTemplate && (await (0,templates/* isChartTemplate */.ZC)(file)) ? [] : unreadable,
    };
}
/** The mentions at other places than some have. */
function withoutThoseAt(taken, mentions) {
    const starts = new Set(taken.map(({ span }) => span.start));
    return mentions.filter(({ span }) => !starts.has(span.start));
}
function findInDocument(root, path) {
    // what surely is a container's says more than what only looks like an image
    const mentions = new Map();
    const others = [];
    const visited = new Set();
    const tekton = new TektonReader();
    const add = (text) => {
        mentions.set(text, pods_mentionOf(text));
    };
    (0,yaml/* walkYaml */.nO)(root, (value) => {
        if (value.kind !== 'mapping') {
            return true;
        }
        if (isTektonResource(value)) {
            others.push(...tekton.find(value));
            return false;
        }
        [...findInPod(value, visited), ...findInContainer(value)].forEach(add);
        for (const { key, value: image } of (0,yaml/* entriesNamed */.GI)(value, 'image')) {
            if (image?.kind === 'text' && !mentions.has(image) && ((0,templates/* isTemplate */.Fl)(image.text) || isLikelyReference(image.text))) {
                mentions.set(image, [{ span: image.span, name: (0,templates/* nameOf */.Vb)(image.text) }]);
            }
            else if (image?.kind === 'mapping' && isNew(image, visited)) {
                others.push(...objectMention(image, key));
            }
        }
        const overrides = (0,yaml/* valuesAt */.I0)(value, 'images').flatMap((list) => newItemsOf(list, visited));
        const isKustomization = value === root && (isKustomizationPath(path) || hasKustomizationHeader(value));
        others.push(...findOverrides(isKustomization ? overrides : overrides.filter(isOverride)));
        others.push(...releaseValues(value, visited), ...findOciRepository(value), ...findChart(value));
        return true;
    });
    return [...[...mentions.values()].flat(), ...others];
}
function hasKustomizationHeader(mapping) {
    return /^kustomize\.config\.k8s\.io\//.test((0,yaml/* textAt */.$6)(mapping, 'apiVersion')?.text ?? '');
}
/** `image: { repository: …, tag: … }` of a custom resource. */
function objectMention(image, key) {
    const keyed = keyedReference(image);
    if (keyed === undefined) {
        return [];
    }
    const { registry, repository, tag, digest } = keyed;
    const isImage = (registry ?? tag ?? digest) !== undefined || hasHost(repository.text);
    return isImage ? [mentionOfKeys(keyed, [key.span], undefined)] : [];
}
/** Values of a Flux HelmRelease. */
function releaseValues(mapping, visited) {
    const isRelease = (0,yaml/* textAt */.$6)(mapping, 'kind')?.text === 'HelmRelease' && /^helm\./.test((0,yaml/* textAt */.$6)(mapping, 'apiVersion')?.text ?? '');
    return isRelease
        ? (0,yaml/* valuesAt */.I0)(mapping, 'spec', 'values')
            .filter((values) => isNew(values, visited))
            .flatMap((values) => findInValues(values, () => undefined))
        : [];
}

;// CONCATENATED MODULE: ./src/scan/formats/kubernetes.ts




/** Resources of Kubernetes, with those of kustomize and Flux, and templates of Helm charts. */
const KUBERNETES = {
    name: 'kubernetes',
    comments: 'yaml',
    mayBe: scan_path/* isYamlPath */.xu,
    isContent: async (file) => mayHaveHeader(file.text) &&
        (await (0,templates/* readTemplated */.Z2)(file)).documents.some((document) => isResource(document) || isBroken(document, file.text)),
    isName: isKustomizationPath,
    find: findInManifests,
};
function isResource({ root }) {
    return (0,yaml/* entriesNamed */.GI)(root, 'apiVersion').length > 0 && (0,yaml/* entriesNamed */.GI)(root, 'kind').length > 0;
}
/** Whether a document that cannot be read looks like a resource. */
function isBroken({ errors }, text) {
    return errors.length > 0 && /^apiVersion[ \t]*:/m.test(text) && /^kind[ \t]*:/m.test(text);
}

;// CONCATENATED MODULE: ./src/scan/formats/quadlet.ts


const quadlet_SECTIONS = { container: 'Container', image: 'Image', volume: 'Volume' };
const FILE = /\.(?<kind>container|image|volume)$/;
const UNIT = /\.(?:image|build)$/;
const quadlet_SCHEME = /^docker:\/\//;
const quadlet_COMMENT = /^\s*[#;]/;
const KEYED = /^(?<before>\s*(?<key>Image|Mount)\s*=\s*)(?<value>\S.*)$/;
const REST = /^(?<before>\s*)(?<value>\S.*)$/;
/** Units of Podman (podman-systemd.unit): containers, images, and volumes that are made of images. */
const QUADLET = {
    name: 'quadlet',
    comments: 'ini',
    isName: (path) => FILE.test((0,scan_path/* fileNameOf */.bV)(path)),
    hasCommonName: true,
    find: ({ path, text }) => {
        const section = quadlet_SECTIONS[FILE.exec(path)?.groups?.['kind'] ?? ''] ?? '';
        return Promise.resolve({ mentions: findInUnit(text, section), unreadable: [] });
    },
};
function findInUnit(text, section) {
    const mentions = [];
    let isInSection = false;
    let isContinued = false;
    // a value that begins in the line behind its key
    let isValue = false;
    let start = 0;
    for (const line of text.split('\n')) {
        const content = line.replace(/\r$/, '');
        if (!quadlet_COMMENT.test(content)) {
            const header = isContinued ? undefined : /^\s*\[(?<name>[^\]]*)\]\s*$/.exec(content)?.groups?.['name'];
            isInSection = header === undefined ? isInSection : header === section;
            const isRead = isInSection && isValue === isContinued;
            const found = isRead ? (isValue ? REST : KEYED).exec(content) : null;
            const before = found?.groups?.['before'] ?? '';
            const value = found?.groups?.['value'] ?? '';
            const isMount = found?.groups?.['key'] === 'Mount';
            if (value !== '' && value !== '\\') {
                const written = { text: value.trimEnd(), at: start + before.length };
                mentions.push(...(isMount ? mentionMount(written) : quadlet_mentionImage(written)));
            }
            isValue = value === '\\' && !isMount;
            isContinued = content.endsWith('\\');
        }
        start += line.length + 1;
    }
    return mentions;
}
/** `type=image,source=IMAGE,destination=/x`; what else can be mounted is no image. */
function mentionMount({ text, at }) {
    const fields = [];
    let offset = 0;
    for (const field of text.split(',')) {
        fields.push({ text: field, at: at + offset });
        offset += field.length + 1;
    }
    const isImage = fields.some((field) => field.text.trim() === 'type=image');
    return fields.flatMap((field) => {
        const { before, image } = /^(?<before>\s*(?:source|src)=)(?<image>.+)$/.exec(field.text)?.groups ?? {};
        return isImage && before !== undefined && image !== undefined
            ? quadlet_mentionImage({ text: image.trimEnd(), at: field.at + before.length })
            : [];
    });
}
function quadlet_mentionImage({ text: written, at }) {
    const quotes = /^(["']).*\1$/.test(written) ? 1 : 0;
    const scheme = quadlet_SCHEME.exec(written.slice(quotes))?.[0].length ?? 0;
    const image = written.slice(quotes + scheme, written.length - quotes);
    if (image === '' || UNIT.test(image)) {
        return [];
    }
    const start = at + quotes + scheme;
    const [specifier] = /%[A-Za-z]|\$\{?\w+\}?/.exec(image) ?? [];
    const name = specifier === undefined ? (0,classify/* known */.eO)(image) : (0,classify/* unresolvedExpression */.sj)(specifier);
    return [{ span: { start, end: start + image.length }, name }];
}

;// CONCATENATED MODULE: ./src/scan/formats/tekton.ts




/** Tasks and pipelines of Tekton, with what else stands in their files. */
const TEKTON = {
    name: 'tekton',
    comments: 'yaml',
    mayBe: scan_path/* isYamlPath */.xu,
    isContent: async (file) => mayBeTekton(file.text) && (await (0,templates/* readTemplated */.Z2)(file)).documents.some(({ root }) => isTektonResource(root)),
    find: findInManifests,
};
function mayBeTekton(text) {
    return mayHaveHeader(text) && (text.includes('tekton.dev/') || /\\[xuU/]/.test(text));
}

;// CONCATENATED MODULE: ./src/scan/formats/woodpecker.ts






const woodpecker_DIALECT = { escape: '', hasQuotes: false, doubles: true };
/** Workflows of Woodpecker: steps and services, and the values of a matrix. */
const WOODPECKER = {
    name: 'woodpecker',
    comments: 'yaml',
    isPath: (path) => /(?:^|\/)\.woodpecker(?:[^/]*|\/.*)$/.test(path) && (0,scan_path/* isYamlPath */.xu)(path),
    find: async (file) => {
        const { roots, unreadable } = await file.yaml();
        return { mentions: roots.flatMap(woodpecker_findInRoot), unreadable };
    },
};
function woodpecker_findInRoot(root) {
    const matrix = (0,yaml/* valueAt */.fK)(root, 'matrix');
    const jobs = matrix === undefined ? [new Map()] : matrixJobs(matrix, () => true);
    return imagesOfSteps(root).flatMap((image) => {
        const [variable] = /\$\{?\w+/.exec(image.text) ?? [];
        if (jobs === undefined) {
            return variable === undefined
                ? [mentionOfVariables(image, () => undefined, woodpecker_DIALECT)]
                : [{ span: image.span, name: (0,classify/* unresolvedExpression */.sj)(variable) }];
        }
        // without variables it is the same in all jobs
        return (variable === undefined ? jobs.slice(0, 1) : jobs).map((job) => mentionOfVariables(image, (name) => {
            const value = job.get(name.toLowerCase());
            return value?.kind === 'text' ? { value: value.text, definedAt: { span: value.span } } : undefined;
        }, woodpecker_DIALECT));
    });
}

;// CONCATENATED MODULE: ./src/scan/formats.ts

















/** All formats. Where several could take a file, the first does. */
const FORMATS = [
    DOCKERFILE,
    GITHUB_ACTIONS,
    DEVCONTAINER,
    COMPOSE,
    GITLAB_CI,
    CIRCLECI,
    WOODPECKER,
    CLOUDBUILD,
    AZURE_PIPELINES,
    BITBUCKET,
    DRONE,
    BAKE,
    BAZEL,
    QUADLET,
    TEKTON,
    KUBERNETES,
    HELM_VALUES,
];
/** Whether a file is worth reading: its path can be one of some format. */
function isCandidate(path) {
    return FORMATS.some((format) => canBe(format, path));
}
/** Whether a file that cannot be read is missed: its path is one that only files of a format have. */
function isMissed(path) {
    return FORMATS.some((format) => format.hasCommonName !== true && canBe(format, path));
}
function canBe({ isPath, mayBe, isName }, path) {
    return [isPath, mayBe, isName].some((test) => test?.(path));
}
/** Files by whose folder alone a format may know them. */
const IN_FOLDERS = ['a.yml', 'devcontainer.json', 'workflows/a.yml'];
/** Whether a folder is one that gives files their format: behind a link of its name they have other paths. */
function isFolderOfFormat(path) {
    return FORMATS.some(({ isPath }) => IN_FOLDERS.some((name) => isPath?.(`${path}/${name}`) && !isPath(name)));
}
/** Whether two paths are of the same format, whatever the content of both is. */
function areAlike(path, other) {
    const tests = ({ isPath, mayBe, isName }) => [isPath, mayBe, isName].map((test) => test?.(path) === test?.(other));
    return FORMATS.every((format) => tests(format).every(Boolean));
}
/** The one format of a file: by its path, else by its content, else by its name; undefined for a file of none. */
async function formatOf(file) {
    const byPath = FORMATS.find(({ isPath }) => isPath?.(file.path));
    if (byPath !== undefined) {
        return byPath;
    }
    for (const format of FORMATS) {
        if (format.mayBe?.(file.path) === true && (await format.isContent?.(file)) === true) {
            return format;
        }
    }
    return FORMATS.find(({ isName }) => isName?.(file.path));
}
/** The format of a name. */
function formatNamed(name) {
    return FORMATS.find((format) => format.name === name);
}


/***/ }),

/***/ 51574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   xu: () => (/* binding */ isYamlPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The last component of a path. */
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder of a path, with `/` behind it; empty for a file at the root. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** Whether a path ends in `.yml` or `.yaml`. */
function isYamlPath(path) {
    return /\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 58882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** The lines of a text, by which offsets become lines and columns. A line ends with `\n`. */
class LineIndex {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.push(end + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    /** The line of an offset, from 1. */
    lineOf(offset) {
        const within = Math.min(Math.max(offset, 0), this.#length);
        let [low, high] = [0, this.#starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = (this.#starts[middle] ?? 0) <= within ? [middle, high] : [low, middle - 1];
        }
        return low + 1;
    }
    /** The column of an offset in its line, from 1, in UTF-16 code units. */
    columnOf(offset) {
        return offset - (this.#starts[this.lineOf(offset) - 1] ?? 0) + 1;
    }
    /** The offset of a line and a column; of a line that is not there the end. */
    offsetOf(line, column) {
        return Math.min((this.#starts[line - 1] ?? this.#length) + column - 1, this.#length);
    }
    /** The offsets of a place. */
    spanOf({ line, column, endLine, endColumn }) {
        return { start: this.offsetOf(line, column), end: this.offsetOf(endLine, endColumn) };
    }
    rangeOf({ start, end }) {
        return {
            line: this.lineOf(start),
            column: this.columnOf(start),
            endLine: this.lineOf(end),
            endColumn: this.columnOf(end),
        };
    }
}


/***/ }),

/***/ 19390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ NO_FINDINGS),
  yU: () => (/* binding */ findReferences),
  WN: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/scan/classify.ts
var classify = __webpack_require__(979);
// EXTERNAL MODULE: ./src/scan/formats.ts + 34 modules
var formats = __webpack_require__(13714);
// EXTERNAL MODULE: ./src/scan/yaml-lexer.ts
var yaml_lexer = __webpack_require__(60305);
;// CONCATENATED MODULE: ./src/scan/comments.ts

/**
 * The comments of a text: from their sign to the end of the line. What stands inside of a text in quotes or of a block
 * is none.
 */
async function commentsOf(text, syntax) {
    switch (syntax) {
        case 'yaml':
            return yamlComments(text);
        case 'jsonc':
            return jsonComments(text);
        case 'dockerfile':
            return [...text.matchAll(/(?<!\S)#/g)].map(({ index }) => lineFrom(text, index));
        case 'ini':
            return [...text.matchAll(/^[ \t\uFEFF]*[#;]/gm)].map(({ index, 0: { length } }) => lineFrom(text, index + length - 1));
        case 'hash':
            return quotedLanguageComments(text, /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|(?<comment>#[^\n]*)/g);
        case 'hash-and-slashes':
            return quotedLanguageComments(text, /"(?:\\.|[^"\\\n])*"?|\/\*[\s\S]*?(?:\*\/|$)|(?<comment>(?:#|\/\/)[^\n]*)/g);
    }
}
async function yamlComments(text) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { CST } = yaml;
    // these stand for no text of the file
    const empty = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];
    const spans = [];
    let offset = 0;
    let isScalar = false;
    for (const token of (0,yaml_lexer/* createLexer */.$)(yaml).lex(text)) {
        if (!isScalar && empty.includes(token)) {
            isScalar = token === CST.SCALAR;
            continue;
        }
        if (!isScalar && token.startsWith('#')) {
            spans.push({ start: offset, end: offset + token.length });
        }
        isScalar = false;
        offset += token.length;
    }
    return spans;
}
/** Kinds of tokens of jsonc-parser, whose own names (`SyntaxKind`) exist only for its compiler. */
const [LINE_COMMENT, END_OF_FILE] = [12, 17];
async function jsonComments(text) {
    const { createScanner } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 99547, 23));
    const scanner = createScanner(text, false);
    const spans = [];
    for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
        if (token === LINE_COMMENT) {
            const start = scanner.getTokenOffset();
            spans.push({ start, end: start + scanner.getTokenLength() });
        }
    }
    return spans;
}
function quotedLanguageComments(text, pattern) {
    return [...text.matchAll(pattern)].flatMap(({ index, groups }) => groups?.['comment'] === undefined ? [] : [{ start: index, end: index + groups['comment'].length }]);
}
function lineFrom(text, start) {
    const end = text.indexOf('\n', start);
    return { start, end: end < 0 ? text.length : end };
}

;// CONCATENATED MODULE: ./src/scan/ignore.ts


const MARK = 'image-provenance:';
/** The whole comment: its sign, the words, and a reason, which is needed. */
const IGNORE = /^(?:#|;|\/\/)[ \t]*image-provenance:[ \t]*ignore[ \t]+(?<reason>\S.*?)[ \t\r]*$/;
/** Reads the comments of a file that say that a reference is ignored. */
async function readIgnoreComments(text, syntax, lines) {
    const ignored = new Map();
    if (!text.includes(MARK)) {
        return ignored;
    }
    for (const { start, end } of await commentsOf(text, syntax)) {
        const reason = IGNORE.exec(text.slice(start, end))?.groups?.['reason'];
        if (reason !== undefined) {
            const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
            const isAlone = /^[\s\uFEFF]*$/.test(before);
            ignored.set(lines.lineOf(start) + (isAlone ? 1 : 0), reason);
        }
    }
    return ignored;
}
/** Why a mention is ignored, in a sentence; undefined where no comment says so. */
function whyIgnored({ span, parts = {}, owners = [] }, ignored, lines) {
    const spans = [span, ...Object.values(parts), ...owners];
    const reason = spans.map(({ start }) => ignored.get(lines.lineOf(start))).find((each) => each !== undefined);
    return reason === undefined ? undefined : `A comment says so: ${(0,src_text/* quote */.hD)(reason)}.`;
}

// EXTERNAL MODULE: ./src/scan/position.ts
var position = __webpack_require__(58882);
// EXTERNAL MODULE: ./src/scan/templates.ts
var templates = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/scan/scan-file.ts







/** Finds every reference in one file, in order. */
async function scanFile(file) {
    const { references, files } = await findReferences(file, undefined);
    return { references, files };
}
/** Nothing was found in a file. */
const NO_FINDINGS = {
    format: undefined,
    includes: [],
    references: [],
    files: [],
    withoutComments: new Map(),
};
/**
 * Finds every reference in one file, with what it is without the comments.
 * @param known - the name of the format, where another file has decided about it
 */
async function findReferences(file, known) {
    const format = known === undefined ? await (0,formats/* formatOf */.be)(file) : (0,formats/* formatNamed */.vq)(known);
    if (format === undefined) {
        return NO_FINDINGS;
    }
    try {
        const { mentions, unreadable, includes = [] } = await format.find(file);
        return {
            ...(await referencesOf(file, format, mentions)),
            format: format.name,
            includes,
            files: unreadable.map(({ why }) => ({ file: file.path, format: format.name, why })),
        };
    }
    catch (thrown) {
        // a fault of this program: the file is named, so that nothing in it is passed over in silence
        const why = `not read because of an unexpected error: ${(0,src_text/* cleanText */.X5)((0,errors/* messageOf */.bD)(thrown))}`;
        return { ...NO_FINDINGS, format: format.name, files: [{ file: file.path, format: format.name, why }] };
    }
}
async function referencesOf(file, format, mentions) {
    if (mentions.length === 0) {
        return { references: [], withoutComments: new Map() };
    }
    const lines = new position/* LineIndex */.r(file.text);
    const syntax = typeof format.comments === 'function' ? format.comments(file.path) : format.comments;
    const ignored = await readIgnoreComments(file.text, syntax, lines);
    const isOfChart = mentions.some(isTemplateName) && (await (0,templates/* isChartTemplate */.ZC)(file));
    const references = new Map();
    const withoutComments = new Map();
    // in the order of places; those of one place stay in the order of their values
    for (const mention of mentions.toSorted((a, b) => a.span.start - b.span.start)) {
        const { span, platform, parts, definedAt } = mention;
        const { kind, reference, why } = (0,classify/* classify */.L8)(mention.name);
        const bare = {
            file: file.path,
            ...lines.rangeOf(span),
            format: format.name,
            written: file.text.slice(span.start, span.end),
            kind,
            reference,
            platform: platform ?? null,
            why,
            ...(isOfChart && isTemplateName(mention) ? { reason: 'template' } : {}),
            ...(parts === undefined ? {} : { parts: rangesOf(parts, lines) }),
            ...(definedAt === undefined ? {} : { definedAt: definitionOf(definedAt, file, lines) }),
        };
        const place = `${span.start}:${span.end}`;
        const comment = whyIgnored(mention, ignored, lines);
        const listed = addOnce(references, place, comment === undefined ? bare : ignoredBy(comment, bare));
        if (comment !== undefined) {
            const alike = withoutComments.get(listed) ?? new Map();
            addOnce(alike, place, bare);
            withoutComments.set(listed, alike);
        }
    }
    return {
        references: [...references.values()],
        withoutComments: new Map([...withoutComments].map(([reference, all]) => [reference, [...all.values()]])),
    };
}
/** A reference that a comment exempts; what it would be otherwise is no matter then. */
function ignoredBy(why, bare) {
    const { reason, ...others } = bare;
    return { ...(reason === undefined ? bare : others), kind: 'ignored', reference: null, why };
}
function isTemplateName({ name }) {
    return name.kind === 'unresolved' && name.isTemplate === true;
}
/** A place and what it names are listed once. @returns the one that is listed */
function addOnce(all, place, reference) {
    const key = `${place} ${reference.kind} ${reference.reference ?? reference.why ?? ''}`;
    const known = all.get(key) ?? reference;
    all.set(key, known);
    return known;
}
function rangesOf(parts, lines) {
    return Object.fromEntries(Object.entries(parts).map(([name, span]) => [name, lines.rangeOf(span)]));
}
function definitionOf({ span, source }, file, lines) {
    return source === undefined || source.path === file.path
        ? lines.rangeOf(span)
        : { file: source.path, ...new position/* LineIndex */.r(source.text).rangeOf(span) };
}


/***/ }),

/***/ 13652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51574);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66606);



/** A file that is scanned: its text, and what is made of it once. */
class SourceFile {
    path;
    /** as it is: with its byte order mark, carriage returns and tabs */
    text;
    #read;
    #yaml = new Map();
    constructor(path, text, read = () => undefined) {
        this.path = path;
        this.text = text;
        this.#read = read;
    }
    /**
     * The documents of YAML in it, parsed once.
     * @param templates - whether `{{ … }}` is text of a template engine, which YAML would take for braces
     */
    yaml(templates = false) {
        const masked = templates && /\{[{%]/.test(this.text);
        const known = this.#yaml.get(masked);
        if (known !== undefined) {
            return known;
        }
        const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlStream */ .OJ)(this.text, masked);
        this.#yaml.set(masked, reading);
        return reading;
    }
    /** Another file of the tree by its path from the folder of this one; never one outside of the tree. */
    async beside(name) {
        const path = this.pathOf(name);
        if (path === undefined) {
            return undefined;
        }
        const text = await this.#read(path);
        return text === undefined ? undefined : new SourceFile(path, text, this.#read);
    }
    /** The path from the root of a file that is named from the folder of this one; undefined for one outside of the tree. */
    pathOf(name) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(this.path)}${name}`);
        return name.startsWith('/') || path.startsWith('../') || path.startsWith('/') ? undefined : path;
    }
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Z2: () => (/* binding */ readTemplated),
/* harmony export */   ZC: () => (/* binding */ isChartTemplate),
/* harmony export */   eG: () => (/* binding */ findInLines)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51574);


/**
 * The documents of a file that may be a template. It is read as it is and with its templates masked, and both count:
 * braces in comments must not hide what stands between them from the programs that read the file as it is.
 */
async function readTemplated(file) {
    const plain = await file.yaml();
    const masked = await file.yaml(true);
    return plain === masked
        ? plain
        : {
            documents: [...plain.documents, ...masked.documents],
            roots: [...plain.roots, ...masked.roots],
            unreadable: plain.unreadable.length === 0 ? [] : masked.unreadable,
        };
}
/** Whether a template engine makes a part of a text. */
function isTemplate(text) {
    return /\{[{%]/.test(text);
}
/** What tools fill in before a file is used: `${V}` (envsubst, Flux), `$(V)` (Kubernetes, Tekton). */
const EXPRESSION = /\$\{[^{}]{1,200}\}|\$\([^()]{1,200}\)/;
/** What a text names in a file that a template engine or another tool may have to fill in first. */
function nameOf(text) {
    if (isTemplate(text)) {
        return (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolvedTemplate */ .uG)(text);
    }
    const [expression] = EXPRESSION.exec(text) ?? [];
    return expression === undefined ? (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text) : (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolvedExpression */ .sj)(expression);
}
/** Whether a file is a template of a Helm chart: below `templates` beside a `Chart.yaml`. */
async function isChartTemplate(file) {
    const folders = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file.path).split('/').slice(0, -1);
    for (const [index, folder] of folders.entries()) {
        const chart = `${'../'.repeat(folders.length - index)}Chart.yaml`;
        if (folder === 'templates' && (await file.beside(chart)) !== undefined) {
            return true;
        }
    }
    return false;
}
/** Bounded, so that no line costs more than its length. */
const IMAGE_LINE = /^[ \t]*(?:-[ \t]+)*(?<key>["']?image["']?:[ \t]{1,100})(?:"(?<double>[^\n]{1,2000})"|'(?<single>[^\n]{1,2000})'|(?<plain>(?:\{\{|[^\s"'{[&*!|>#%@])[^\n]{0,2000}?))(?:[ \t]{1,100}#[^\n]*)?[ \t\r]{0,100}$/gm;
/** The images of a template that is no YAML even with its templates masked: line by line. */
function findInLines(text) {
    return [...text.matchAll(IMAGE_LINE)].flatMap(({ index, 0: line, groups }) => {
        const { key = '', double, single, plain } = groups ?? {};
        const image = (double ?? single ?? plain ?? '').trimEnd();
        const start = index + line.indexOf(key) + key.length + (plain === undefined ? 1 : 0);
        return [{ span: { start, end: start + image.length }, name: nameOf(image) }];
    });
}


/***/ }),

/***/ 53427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTokens)
/* harmony export */ });
const SPACE = /[\s\uFEFF]+/y;
const NAME = /[A-Za-z_][\w-]*/y;
const STARLARK_NAME = /[A-Za-z_]\w*/y;
const STARLARK_COMMENT = /#[^\n]*/y;
const HCL_COMMENT = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const QUOTE = /r?(?:"""|'''|["'])/y;
const HEREDOC = /<<-?(?<name>[A-Za-z_][\w-]*)[^\n]*\n/y;
/** The tokens of a text, without comments; numbers and signs one character each. Its time grows with the length. */
function readTokens(text, language) {
    const isHcl = language === 'hcl';
    const tokens = [];
    let at = 0;
    let isClosed = true;
    const match = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
    };
    while (at < text.length) {
        const skipped = match(SPACE) ?? match(isHcl ? HCL_COMMENT : STARLARK_COMMENT);
        if (skipped !== null) {
            at += skipped[0].length;
            continue;
        }
        const string = isHcl ? hclString(text, at) : starlarkString(text, at, match(QUOTE)?.[0]);
        if (string !== undefined) {
            tokens.push(string.token);
            isClosed &&= string.isClosed;
            at = string.end;
            continue;
        }
        const heredoc = isHcl ? match(HEREDOC) : null;
        if (heredoc !== null) {
            at = endOfHeredoc(text, at + heredoc[0].length, heredoc.groups?.['name'] ?? '');
            continue;
        }
        const [name] = match(isHcl ? NAME : STARLARK_NAME) ?? [];
        const token = name ?? text.charAt(at);
        tokens.push({
            kind: name === undefined ? 'sign' : 'name',
            text: token,
            span: { start: at, end: at + token.length },
            outer: { start: at, end: at + token.length },
        });
        at += token.length;
    }
    const why = `not ${isHcl ? 'HCL' : 'Starlark'}: a quotation mark is not closed`;
    return { tokens, unreadable: isClosed ? [] : [{ why }] };
}
function starlarkString(text, start, opening) {
    if (opening === undefined) {
        return undefined;
    }
    const quote = opening.replace(/^r/, '');
    const inner = start + opening.length;
    for (let at = inner; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\') {
            at++;
        }
        else if (character === '\n' && quote.length === 1) {
            return stringOf(text, start, inner, at, at, false);
        }
        else if (text.startsWith(quote, at)) {
            return stringOf(text, start, inner, at, at + quote.length, true);
        }
    }
    return stringOf(text, start, inner, text.length, text.length, false);
}
/** A string of HCL; what stands in `${ … }` may have quotes of its own. */
function hclString(text, start) {
    if (text.charAt(start) !== '"') {
        return undefined;
    }
    let braces = 0;
    let isInner = false;
    let at = start + 1;
    for (; at < text.length && text.charAt(at) !== '\n'; at++) {
        const character = text.charAt(at);
        if (character === '\\') {
            at++;
        }
        else if (character === '"' && braces === 0) {
            return stringOf(text, start, start + 1, at, at + 1, true);
        }
        else if (character === '"') {
            isInner = !isInner;
        }
        else if (!isInner && character === '{' && (braces > 0 || /[$%]/.test(text.charAt(at - 1)))) {
            braces++;
        }
        else if (!isInner && character === '}' && braces > 0) {
            braces--;
        }
    }
    const end = Math.min(at, text.length);
    return stringOf(text, start, start + 1, end, end, false);
}
function stringOf(text, outer, start, end, next, isClosed) {
    return {
        token: {
            kind: 'string',
            text: unescape(text.slice(start, end)),
            span: { start, end: Math.max(start, end) },
            outer: { start: outer, end: Math.max(start, next) },
        },
        end: Math.max(start, next),
        isClosed,
    };
}
function unescape(text) {
    return text.replaceAll(/\\(["'\\])/g, '$1');
}
function endOfHeredoc(text, start, name) {
    for (let at = start; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const end = newline < 0 ? text.length : newline;
        if (text.slice(at, end).trim() === name) {
            return end;
        }
        at = end + 1;
    }
    // one without an end hides nothing
    return start;
}


/***/ }),

/***/ 60305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createLexer)
/* harmony export */ });
/**
 * A lexer that reads what stands in quotes or between brackets as libyaml and its ports do, which are what everybody
 * runs files with (kubectl, compose, GitHub, gcloud): it may go on in lines of any indentation. YAML 1.2 wants more than
 * that of the key, and a file that all others read must not be one that is not read here.
 */
function createLexer({ Lexer }) {
    const lexer = new Lexer();
    for (const name of ['parseFlowCollection', 'parseQuotedScalar']) {
        const step = Reflect.get(lexer, name);
        if (isLexerStep(step)) {
            Reflect.set(lexer, name, function* () {
                const indent = Reflect.get(lexer, 'indentNext');
                Reflect.set(lexer, 'indentNext', 0);
                const next = yield* step.call(lexer);
                Reflect.set(lexer, 'indentNext', indent);
                return next;
            });
        }
    }
    return lexer;
}
function isLexerStep(value) {
    return typeof value === 'function';
}


/***/ }),

/***/ 66606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   GI: () => (/* binding */ entriesNamed),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   OG: () => (/* binding */ embeddedText),
/* harmony export */   OJ: () => (/* binding */ readYamlStream),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   nO: () => (/* binding */ walkYaml)
/* harmony export */ });
/* unused harmony export maskTemplates */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);
/* harmony import */ var _yaml_lexer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60305);




/** Reads all documents of a text within bounds, whoever wrote it. Never throws. */
async function readYamlStream(text, masksTemplates) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const parsedText = masksTemplates ? maskTemplates(text) : text;
    const documents = [];
    const budget = { merged: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.scanMerges };
    try {
        for (const document of compose(yaml, parsedText)) {
            documents.push(new TreeBuilder(yaml, text, parsedText, budget).build(document));
        }
    }
    catch (thrown) {
        documents.push({ root: undefined, errors: [describeThrown(thrown)] });
    }
    const [first] = documents.flatMap(({ errors }) => errors);
    return {
        documents,
        roots: documents.flatMap(({ root, errors }) => (errors.length === 0 && root !== undefined ? [root] : [])),
        unreadable: [...(first === undefined ? [] : [{ why: `not YAML: ${first}` }]), ...describeBreaks(text)],
    };
}
/**
 * Characters that end a line, and with it a comment, for some programs and not for others: YAML 1.1 has all of them, YAML 1.2 the
 * first one (5.4); the reader here has none. What stands behind one in a comment is read by some.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
function describeBreaks(text) {
    return DISPUTED_BREAK.test(text)
        ? [{ why: 'it contains line breaks (CR alone, NEL, LS, or PS) that programs read differently' }]
        : [];
}
class YamlBoundError extends Error {
}
/** Escapes that YAML does not know cost an error each. */
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\r\n\t]/g;
function* compose(yaml, text) {
    if ((text.match(BAD_ESCAPE)?.length ?? 0) > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.scanYamlErrors) {
        throw new YamlBoundError('it has too many escapes that YAML does not know');
    }
    const composer = new yaml.Composer({
        version: '1.2',
        // every scalar is a text
        schema: 'failsafe',
        merge: false,
        strict: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    let errors = 0;
    for (const token of parse(yaml, text)) {
        errors += token.type === 'error' ? 1 : 0;
        if (errors > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.scanYamlErrors) {
            throw new YamlBoundError('its syntax has too many errors');
        }
        yield* withoutStacks(() => [...composer.next(token)]);
    }
    yield* withoutStacks(() => [...composer.end(false, text.length)]);
}
function* parse(yaml, text) {
    const parser = new yaml.Parser();
    let depth = 0;
    for (const lexeme of (0,_yaml_lexer_js__WEBPACK_IMPORTED_MODULE_3__/* .createLexer */ .$)(yaml).lex(text)) {
        depth = Math.max(0, depth + (BRACKETS[lexeme] ?? 0));
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.scanDepth) {
            // each level costs time in all that is inside of it
            throw new YamlBoundError(DEEP);
        }
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
const BRACKETS = { '[': 1, '{': 1, ']': -1, '}': -1 };
/** A template read as it is has very many errors, and what they cost is the stack that each one records. */
function withoutStacks(run) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
function describeThrown(thrown) {
    if (thrown instanceof YamlBoundError) {
        return thrown.message;
    }
    return thrown instanceof RangeError ? DEEP : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown));
}
const DEEP = `it is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.scanDepth}`;
/** Mistakes that leave no doubt about what stands where. */
const HARMLESS = [
    'TAG_RESOLVE_FAILED',
    'BAD_ALIAS',
    'DUPLICATE_KEY',
    // `image: @IMAGE@`, `waitFor: [-]`
    'BAD_SCALAR_START',
    'BLOCK_IN_FLOW',
];
/** The key of YAML 1.1 that adds the entries of other mappings. */
const MERGE = '<<';
function isMerge({ text, style }) {
    return text === MERGE && style === 'plain';
}
/** Makes values of the nodes of one document. */
class TreeBuilder {
    #yaml;
    #text;
    #parsedText;
    #anchors = new Map();
    #errors = [];
    #budget;
    constructor(yaml, text, parsedText, budget) {
        this.#budget = budget;
        this.#yaml = yaml;
        this.#text = text;
        this.#parsedText = parsedText;
    }
    build(document) {
        for (const { code, message } of document.errors) {
            if (!HARMLESS.includes(code) && this.#errors.length === 0) {
                const sentence = message.includes('call stack') ? DEEP : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(message);
                this.#errors.push(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
            }
        }
        const root = this.#value(document.contents, 0);
        return { root, errors: this.#errors };
    }
    #value(node, depth) {
        if (node === null) {
            return undefined;
        }
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.scanDepth) {
            if (this.#errors.length === 0) {
                this.#errors.push(DEEP);
            }
            return undefined;
        }
        const yaml = this.#yaml;
        if (yaml.isAlias(node)) {
            if (!this.#anchors.has(node.source) && this.#errors.length === 0) {
                this.#errors.push(`the alias ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`*${node.source}`)} has no anchor before it`);
            }
            return this.#anchors.get(node.source);
        }
        const value = this.#own(node, depth);
        if ((yaml.isScalar(node) || yaml.isCollection(node)) && node.anchor !== undefined) {
            this.#anchors.set(node.anchor, value);
        }
        return value;
    }
    #own(node, depth) {
        const yaml = this.#yaml;
        const [start, end] = node.range ?? [0, 0];
        const tag = node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
        if (yaml.isMap(node)) {
            const written = node.items.flatMap((pair) => {
                const key = this.#value(asNode(yaml, pair.key), depth + 1);
                const value = this.#value(asNode(yaml, pair.value), depth + 1);
                return key?.kind === 'text' ? [{ key, value }] : [];
            });
            return { kind: 'mapping', span: { start, end }, tag, written, entries: this.#merge(written) };
        }
        if (yaml.isSeq(node)) {
            const items = node.items.map((item) => this.#value(asNode(yaml, item), depth + 1));
            return { kind: 'list', span: { start, end }, tag, items };
        }
        if (!yaml.isScalar(node)) {
            return undefined;
        }
        const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
        const resolved = node.source ?? '';
        const isNull = style === 'plain' && tag === undefined && ['', '~', 'null', 'Null', 'NULL'].includes(resolved);
        if (isNull && node.tag === undefined) {
            return undefined;
        }
        const span = this.#spanOf(style, start, end);
        return { kind: 'text', span, tag, style, text: this.#textOf(resolved, span) };
    }
    /** An alias stands behind its anchor, so what is merged has its own merged entries already. */
    #merge(written) {
        const merges = written.filter(({ key }) => isMerge(key));
        if (merges.length === 0) {
            return written;
        }
        const own = written.filter(({ key }) => !isMerge(key));
        const entries = [...own];
        const names = new Set(own.map(({ key }) => key.text));
        for (const { value } of merges) {
            for (const mapping of value?.kind === 'list' ? value.items : [value]) {
                const added = mapping?.kind === 'mapping' ? mapping.entries : [];
                this.#budget.merged -= added.length;
                if (this.#budget.merged < 0) {
                    throw new YamlBoundError('its merge keys repeat too much');
                }
                for (const entry of added) {
                    if (!names.has(entry.key.text)) {
                        entries.push(entry);
                    }
                }
                added.forEach(({ key }) => names.add(key.text));
            }
        }
        return entries;
    }
    #spanOf(style, start, end) {
        switch (style) {
            case 'single':
            case 'double':
                return { start: start + 1, end: Math.max(start + 1, end - 1) };
            case 'literal':
            case 'folded': {
                const header = this.#parsedText.indexOf('\n', start);
                const body = this.#text.slice(header < 0 ? end : header + 1, end);
                const first = (header < 0 ? end : header + 1) + (body.length - body.trimStart().length);
                return {
                    start: Math.min(first, end),
                    end: Math.max(Math.min(first, end), end - (body.length - body.trimEnd().length)),
                };
            }
            case 'plain':
                return { start, end };
        }
    }
    /** The text with the templates that were masked. */
    #textOf(resolved, { start, end }) {
        const source = this.#text.slice(start, end);
        const wasMasked = this.#text !== this.#parsedText && source !== this.#parsedText.slice(start, end);
        return wasMasked ? source : resolved;
    }
}
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
function asNode(yaml, value) {
    return yaml.isNode(value) ? value : null;
}
/**
 * A text of the same length in which templates (`{{ … }}` and `{% … %}`, over as many lines as they take) are letters,
 * so that it is YAML and every position holds. A line of nothing but templates is blank: it is control flow, or makes
 * lines of its own.
 */
function maskTemplates(text) {
    return maskInline(text)
        .split('\n')
        .map((line) => (CONTROL.test(line) ? line.replaceAll(MARK, ' ') : line.replaceAll(MARK, 'x')))
        .join('\n');
}
/** Stands for a character of a template until it is known what else is on its line. */
const MARK = '\uE000';
/** A line of nothing but templates, or a part of one over several lines. */
const CONTROL = /^[\s\uE000]*$/;
function maskInline(text) {
    const pieces = [];
    let done = 0;
    for (const { index, 0: opening } of text.matchAll(/\{[{%]/g)) {
        if (index < done) {
            continue;
        }
        const close = text.indexOf(opening === '{{' ? '}}' : '%}', index + 2);
        if (close < 0) {
            // nothing is closed behind it, by this sign at least; the rest is as it is
            break;
        }
        const [first = '', ...rest] = text.slice(index, close + 2).split('\n');
        pieces.push(text.slice(done, index), [MARK.repeat(first.length), ...rest.map((line) => ' '.repeat(line.length))].join('\n'));
        done = close + 2;
    }
    return [...pieces, text.slice(done)].join('');
}
/** The entries of a mapping with those that merge keys add. Nothing for other values. */
function entriesOf(value) {
    return value?.kind === 'mapping' ? value.entries : [];
}
/** The entries of a key, each where it occurs twice. */
function entriesNamed(value, key) {
    return entriesOf(value).filter((entry) => entry.key.text === key);
}
/** The values of a key that has any, each where it occurs twice. */
function valuesAt(value, ...path) {
    return path.reduce((values, key) => values.flatMap((each) => entriesNamed(each, key).flatMap((entry) => entry.value ?? [])), value === undefined ? [] : [value]);
}
/** The last value at a path of keys, which is the one that programs take. */
function valueAt(value, ...path) {
    return valuesAt(value, ...path).at(-1);
}
/** The text at a path of keys; undefined where it is no text. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found?.kind === 'text' ? found : undefined;
}
/** The items of a list that are there; nothing for other values. */
function itemsOf(value) {
    return value?.kind === 'list' ? value.items.filter((item) => item !== undefined) : [];
}
/**
 * Visits a value and all its parts once each, what merge keys name included.
 * @param visit - returns false where the parts are not to be visited
 */
function walkYaml(value, visit) {
    const visited = new Set();
    const open = value === undefined ? [] : [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (visited.has(next)) {
            continue;
        }
        visited.add(next);
        if (!visit(next)) {
            continue;
        }
        const parts = next.kind === 'mapping' ? next.written.map((entry) => entry.value) : next.kind === 'list' ? next.items : [];
        for (const part of parts.toReversed()) {
            if (part !== undefined) {
                open.push(part);
            }
        }
    }
}
/** A text of several lines in a file of YAML, such as a Dockerfile; undefined where offsets cannot be told. */
function embeddedText(file, value) {
    const { style, span, text } = value;
    if (style !== 'literal') {
        return file.slice(span.start, span.end) === text
            ? { text, toFile: ({ start, end }) => ({ start: start + span.start, end: end + span.start }) }
            : undefined;
    }
    const lineStart = file.lastIndexOf('\n', span.start - 1) + 1;
    const indent = span.start - lineStart;
    const starts = [];
    const lines = [];
    for (let at = lineStart; at < span.end;) {
        const end = file.indexOf('\n', at);
        const lineEnd = end < 0 || end > span.end ? span.end : end;
        const from = Math.min(at + indent, lineEnd);
        starts.push(from);
        lines.push(file.slice(from, lineEnd));
        at = lineEnd + 1;
    }
    const inner = lines.join('\n');
    const offsets = [];
    let total = 0;
    for (const line of lines) {
        offsets.push(total);
        total += line.length + 1;
    }
    const toOffset = (offset) => {
        let [low, high] = [0, offsets.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = (offsets[middle] ?? 0) <= offset ? [middle, high] : [low, middle - 1];
        }
        return (starts[low] ?? 0) + offset - (offsets[low] ?? 0);
    };
    return { text: inner, toFile: ({ start, end }) => ({ start: toOffset(start), end: toOffset(end) }) };
}


/***/ })

};
