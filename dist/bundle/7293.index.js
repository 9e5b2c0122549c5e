export const id = 7293;
export const ids = [7293];
export const modules = {

/***/ 60758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insertInto),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** The text of one file with insertions, in whatever order they are. */
function insertInto(text, insertions) {
    const pieces = [];
    let done = 0;
    for (const { offset, text: inserted } of inOrder(insertions)) {
        pieces.push(text.slice(done, offset), inserted);
        done = offset;
    }
    return [...pieces, text.slice(done)].join('');
}
/** Insertions of one file from its beginning on. */
function inOrder(insertions) {
    return insertions.toSorted((a, b) => a.offset - b.offset);
}


/***/ }),

/***/ 57293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinReferences: () => (/* binding */ pinReferences)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/scan/source.ts
var source = __webpack_require__(13652);
// EXTERNAL MODULE: ./src/scan/tokens.ts
var scan_tokens = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/scan/yaml.ts
var yaml = __webpack_require__(66606);
;// CONCATENATED MODULE: ./src/pin/uses.ts
/** A member of an object of expressions: `matrix.image`, `params["image"]`. */
const MEMBER = /(?<object>[A-Za-z_]\w*)(?:\.(?<key>[\w-]+)|\[\s*["'](?<quoted>[^"']+)["']\s*\])\s*$/;
const EXPRESSION = /\$\{\{\s*(?<github>[^{}|&()]*?)\s*(?:[|&}(]|$)|\$\[\[\s*(?<gitlab>[^[\]|]*?)\s*(?:[|\]]|$)|\$\((?<parens>[^()]*)\)|\$\{?(?<name>[A-Za-z_]\w*)/g;
/** The name in front of a value: `ARG A=`, `A: "`, `A = "`, and that of a block with a default. */
const KEY = /(?<name>[A-Za-z_][\w.-]*)["']?[ \t]*(?:[:=][ \t]*|\{\s*default[ \t]*=[ \t]*)["']?$/;
/** Keys of all variables, not names of one. */
const COMMON_KEYS = ['default', 'value'];
/** The name in front of a value that is defined at a place; undefined where it has none of its own. */
function nameBefore(text, start) {
    const name = KEY.exec(text.slice(Math.max(0, start - 300), start))?.groups?.['name'];
    return name === undefined || COMMON_KEYS.includes(name) ? undefined : name;
}
/** The variable of the last expression in a text, as it is written there; undefined where there is none. */
function lastVariableIn(written) {
    const groups = [...written.matchAll(EXPRESSION)].at(-1)?.groups;
    const name = groups?.['github'] ?? groups?.['gitlab'] ?? groups?.['parens'] ?? groups?.['name'];
    return name === undefined || name === '' ? undefined : name;
}
/**
 * The line (from 1) where a variable is used for something that is no place of an image, so that its value must stay as it is;
 * undefined where it is not. Whatever has its name counts, but for comments and keys: these define it, or another of its name.
 */
function findOtherUse({ text, places }, name) {
    let at = 0;
    for (const { index, 0: found } of text.matchAll(patternOf(name))) {
        const end = index + found.length;
        while ((places[at]?.end ?? end) < end) {
            at++;
        }
        const isPlace = (places[at]?.start ?? end) <= index;
        if (!isPlace && !isKey(text, index, end) && !isComment(text, index)) {
            return text.slice(0, index).split('\n').length;
        }
    }
    return undefined;
}
function patternOf(name) {
    const { object, key, quoted } = MEMBER.exec(name)?.groups ?? {};
    const member = key ?? quoted;
    if (object === undefined || member === undefined) {
        return new RegExp(String.raw `(?<!\w)${RegExp.escape(name)}(?!\w)`, 'g');
    }
    const escaped = RegExp.escape(member);
    // all of the object at once is each of its members too
    return new RegExp(String.raw `(?<!\w)${object}(?:\.${escaped}(?![\w-])|\[\s*["']${escaped}["']\s*\]|\.\*|\[\*\]|(?=\s*\)))`, 'g');
}
function isKey(text, start, end) {
    const isExpanded = /\$(?:\{\{?|\(|\[\[)?\s*$/.test(text.slice(Math.max(0, start - 20), start));
    return !isExpanded && /^["']?\s*(?:[:=]|\{)/.test(text.slice(end, end + 100));
}
function isComment(text, index) {
    return /^\s*(?:#|\/\/)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}
/** The aliases in a text of YAML, as they are written: `*name`. What only looks like one is among them. */
function aliasesIn(text) {
    return new Set([...text.matchAll(/\*[^\s,[\]{}]+/g)].map(([alias]) => alias));
}
/** The alias of the value at a place of YAML; undefined where it has no anchor. */
function aliasOf(text, start) {
    const anchor = /&(?<name>[^\s,[\]{}]+)\s+(?:!\S*\s+)?["']?$/.exec(text.slice(Math.max(0, start - 300), start));
    const name = anchor?.groups?.['name'];
    return name === undefined ? undefined : `*${name}`;
}

;// CONCATENATED MODULE: ./src/pin/places.ts






const NO_PLACE = 'If the digest were added, the file would no longer name this image by tag and digest and leave everything else unchanged.';
const PUT_TOGETHER = 'Its tag consists of several variables, and none of them can contain the digest.';
const TOO_MANY_VARIABLES = 'The file has too many variables, and the variable of this image was not examined.';
const CHART = 'It is a chart, which is selected by its version, so there is no place for a digest.';
const CHART_DEFAULT = 'The values name no tag, so the tag of the chart is used.';
const NOT_REPRODUCIBLE = 'The call has "reproducible = False", which makes rules_oci accept either a tag or a digest, but not both.';
/** Finds the places for a digest. */
class PlaceFinder {
    #workspace;
    #owners = new Map();
    #calls = new Map();
    #aliases = new Map();
    #uses = new Map();
    /** characters that may still be searched */
    #budget = limits/* LIMITS */.b.pinSearched;
    constructor(workspace) {
        this.#workspace = workspace;
    }
    async find(scanned, request) {
        const { reference } = request;
        if (reference.parts?.tag !== undefined) {
            return reference.format === 'bazel'
                ? this.#inCall(scanned, request, reference.parts.tag)
                : this.#inKeys(scanned, request, reference.parts.tag);
        }
        return this.#inText(scanned, request);
    }
    /** Of a reference in one text: behind its tag, where that is written; else behind the value of its variable. */
    async #inText({ text, lines }, request) {
        const { reference, tag } = request;
        const { written, definedAt, file } = reference;
        const span = lines.spanOf(reference);
        if (definedAt === undefined || (/[${]/.test(written) && endsWithTag(written))) {
            if (isWithoutTag(reference, tag)) {
                return { places: [], why: CHART_DEFAULT };
            }
            const at = endsWithTag(written) ? [span.end] : defaultEnds(written).map((offset) => span.start + offset);
            const places = at.flatMap((offset) => versionsAt(text, { file, offset }, request));
            return { places, why: endsWithTag(written) ? NO_PLACE : PUT_TOGETHER };
        }
        const definition = await this.#workspace.source(definedAt.file ?? file);
        if (definition === undefined) {
            return { places: [], why: 'The file of its variable cannot be read.' };
        }
        const place = definition.lines.spanOf(definedAt);
        const value = definition.text.slice(place.start, place.end);
        const use = this.#otherAlias(definition, place) ?? (await this.#otherUse(reference, definition, place));
        if (use !== undefined) {
            return { places: [], why: use };
        }
        const at = endsWithTag(value) ? [place.end] : defaultEnds(value).map((offset) => place.start + offset);
        return {
            places: at.flatMap((offset) => versionsAt(definition.text, { file: definition.path, offset }, request)),
            why: PUT_TOGETHER,
        };
    }
    /** What else has the value at a place of YAML by an alias, in a sentence. */
    #otherAlias({ path, text }, { start }) {
        const aliases = this.#aliases.get(path) ?? aliasesIn(text);
        this.#aliases.set(path, aliases);
        const alias = aliasOf(text, start);
        return alias !== undefined && aliases.has(alias)
            ? `Its value is also used for something else, by the alias ${(0,src_text/* quote */.hD)(alias)}.`
            : undefined;
    }
    /** What else has the value of a variable, in a sentence. */
    async #otherUse({ written, file }, definition, place) {
        const own = nameBefore(definition.text, place.start);
        const names = new Set([own, lastVariableIn(written)].filter((name) => name !== undefined));
        const paths = new Set([definition.path, file, ...(await this.#workspace.dependents(definition.path))]);
        for (const path of paths) {
            for (const name of names) {
                const why = await this.#usedIn(path, name);
                if (why !== undefined) {
                    return why;
                }
            }
        }
        return undefined;
    }
    async #usedIn(path, name) {
        const key = JSON.stringify([path, name]);
        if (!this.#uses.has(key)) {
            const scanned = await this.#workspace.source(path);
            this.#budget -= scanned?.text.length ?? 0;
            if (this.#budget < 0) {
                return TOO_MANY_VARIABLES;
            }
            const places = imagePlacesOf(scanned);
            const line = scanned && findOtherUse({ text: scanned.text, places }, name);
            this.#uses.set(key, line === undefined
                ? undefined
                : `The variable ${(0,src_text/* quote */.hD)(name)} is also used for something else (${(0,src_text/* quote */.hD)(path)}, line ${line}), which would get the digest.`);
        }
        return this.#uses.get(key);
    }
    /** Of a reference in several keys: in the key for digests that is there and empty, else behind the tag. */
    async #inKeys(scanned, request, tagRange) {
        const { text, lines, path: file } = scanned;
        const span = lines.spanOf(tagRange);
        const owner = (await this.#ownersOf(scanned)).get(`${span.start}:${span.end}`);
        const isArtifact = text.slice(0, lines.spanOf(request.reference).start).endsWith('oci://');
        if (isArtifact && owner?.entry.key.text !== 'tag') {
            return { places: [], why: CHART };
        }
        const why = this.#otherAlias(scanned, span);
        if (why !== undefined) {
            return { places: [], why };
        }
        const filled = owner === undefined ? [] : fillDigest(text, owner, request.digest);
        const others = isArtifact && owner !== undefined
            ? [digestBefore(text, lines, owner, request.digest)]
            : [{ offset: span.end, text: `@${request.digest}` }];
        return { places: [...filled, ...others].map((place) => ({ file, ...place })), why: NO_PLACE };
    }
    #ownersOf(scanned) {
        const known = this.#owners.get(scanned.path) ?? readOwners(scanned);
        this.#owners.set(scanned.path, known);
        return known;
    }
    /** Of a call of `oci.pull`: an argument in front of the tag, whose comment stays with it. */
    #inCall({ text, lines, path: file }, { digest }, tagRange) {
        const span = lines.spanOf(tagRange);
        const tokens = this.#calls.get(file) ?? (0,scan_tokens/* readTokens */.H)(text, 'starlark').tokens;
        this.#calls.set(file, tokens);
        const value = tokens.findIndex((token) => token.span.start === span.start);
        const key = tokens[value - 2];
        if (key?.text !== 'tag' || tokens[value - 1]?.text !== '=') {
            return { places: [], why: NO_PLACE };
        }
        if (argumentNames(tokens, value).includes('reproducible')) {
            return { places: [], why: NOT_REPRODUCIBLE };
        }
        const { start } = key.span;
        const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        const separator = before.trim() === '' ? `${lineEndOf(text, start)}${before}` : ' ';
        return { places: [{ file, offset: start, text: `digest = "${digest}",${separator}` }], why: NO_PLACE };
    }
}
/** The places of images that are known: what an edit makes of these is looked at. */
function imagePlacesOf(scanned) {
    const images = scanned?.result.references.filter(({ kind }) => kind === 'image') ?? [];
    return images.flatMap((reference) => scanned?.lines.spanOf(reference) ?? []);
}
/** Whether a text ends in a tag, or in a name without one, that no variable makes. */
function endsWithTag(text) {
    const variable = [...text.matchAll(/\$\w+/g)].at(-1);
    const end = Math.max(...['}', ')', ']'].map((sign) => text.lastIndexOf(sign) + 1), variable === undefined ? 0 : variable.index + variable[0].length);
    const isConstant = !/[${]/.test(text);
    return isConstant || /\/[^/:]+$|:[^/:]+$/.test(text.slice(end));
}
/** The ends of defaults that a text ends in: `${A:-x}`, `${A:-${B:-x}}`. */
function defaultEnds(text) {
    const [braces = ''] = /\}*$/.exec(text) ?? [];
    return /:?-[^{}$]+\}+$/.test(text) ? Array.from(braces, (_, index) => text.length - braces.length + index) : [];
}
/** Whether the tag of values is not in them, but in a chart. */
function isWithoutTag({ format, written }, tag) {
    return format === 'helm-values' && !written.endsWith(`:${tag}`);
}
/** The digest behind a tag; where the tag `latest` may not be written, with and without it. */
function versionsAt(text, { file, offset }, { tag, digest }) {
    const alone = { file, offset, text: `@${digest}` };
    const tagged = { file, offset, text: `:latest@${digest}` };
    if (tag !== 'latest') {
        return [alone];
    }
    return text.slice(0, offset).endsWith('latest') ? [alone, tagged] : [tagged, alone];
}
async function readOwners({ path, text }) {
    const owners = new Map();
    for (const root of (await new source/* SourceFile */.s(path, text).yaml(true)).roots) {
        (0,yaml/* walkYaml */.nO)(root, (mapping) => {
            for (const entry of mapping.kind === 'mapping' ? mapping.written : []) {
                if (mapping.kind === 'mapping' && entry.value?.kind === 'text') {
                    owners.set(`${entry.value.span.start}:${entry.value.span.end}`, { mapping, entry });
                }
            }
            return true;
        });
    }
    return owners;
}
/** Where the key for the digest is that belongs to a key for a tag, and that has no value. */
function fillDigest(text, { mapping, entry }, digest) {
    const name = `${entry.key.text.replace(/(?:^new)?(?:tag|version)$/i, '')}digest`.toLowerCase();
    return mapping.written.flatMap(({ key, value }) => {
        if (key.text.toLowerCase() !== name) {
            return [];
        }
        if (value === undefined) {
            const colon = /^["']?[ \t]*:/.exec(text.slice(key.span.end, key.span.end + 100))?.[0].length;
            const rest = colon === undefined ? '' : text.slice(key.span.end + colon, key.span.end + colon + 10);
            // `~` and `null` stand for nothing too, and would have to go
            return colon === undefined || !/^[ \t]*(?:[\r\n#,}]|$)/.test(rest)
                ? []
                : [{ offset: key.span.end + colon, text: ` ${digest}` }];
        }
        return value.kind === 'text' && value.text === '' && value.style !== 'literal' && value.style !== 'folded'
            ? [{ offset: value.span.start, text: digest }]
            : [];
    });
}
/** A key for the digest in front of that for the tag. */
function digestBefore(text, lines, { mapping, entry: { key } }, digest) {
    const quote = /["']/.exec(text.charAt(key.span.start - 1))?.[0] ?? '';
    const offset = key.span.start - quote.length;
    const entry = `${quote}digest${quote}: ${quote}${digest}${quote}`;
    return text.charAt(mapping.span.start) === '{'
        ? { offset, text: `${entry}, ` }
        : { offset, text: `${entry}${lineEndOf(text, offset)}${' '.repeat(lines.columnOf(offset) - 1)}` };
}
/** How the line of an offset ends. */
function lineEndOf(text, offset) {
    const end = text.indexOf('\n', offset);
    return end > 0 && text.charAt(end - 1) === '\r' ? '\r\n' : '\n';
}
/** The names of the arguments of the call that a token is in. */
function argumentNames(tokens, inside) {
    const signAt = (at) => (tokens[at]?.kind === 'sign' ? tokens[at].text : '');
    const edge = (step, close, open) => {
        let depth = 0;
        for (let at = inside; at >= 0 && at < tokens.length; at += step) {
            if (signAt(at) !== '' && close.includes(signAt(at))) {
                if (depth === 0) {
                    return at;
                }
                depth--;
            }
            depth += signAt(at) !== '' && open.includes(signAt(at)) ? 1 : 0;
        }
        return inside;
    };
    const [first, last] = [edge(-1, '([{', ')]}'), edge(1, ')]}', '([{')];
    return tokens
        .slice(first, last)
        .flatMap(({ kind, text }, index) => (kind === 'name' && signAt(first + index + 1) === '=' ? [text] : []));
}

// EXTERNAL MODULE: ./src/scan/path.ts
var scan_path = __webpack_require__(51574);
// EXTERNAL MODULE: ./src/scan/position.ts
var position = __webpack_require__(58882);
// EXTERNAL MODULE: ./src/scan/scan-file.ts + 2 modules
var scan_file = __webpack_require__(19390);
// EXTERNAL MODULE: ./src/pin/insertion.ts
var insertion = __webpack_require__(60758);
;// CONCATENATED MODULE: ./src/pin/workspace.ts






/**
 * The files whose images are pinned, and what is put into them so far. An edit is only taken where the edited files, scanned again,
 * name the same images at the same places as before, each as it was or with its own verified digest.
 */
class PinWorkspace {
    #read;
    #pinnedName;
    #sources = new Map();
    /** files that name images */
    #paths;
    #accepted = new Map();
    #pinned = new Map();
    constructor(paths, read, pinnedName) {
        this.#paths = [...new Set(paths)];
        this.#read = read;
        this.#pinnedName = pinnedName;
    }
    /** A file as it is; undefined where it cannot be read. */
    source(path) {
        const scanned = this.#sources.get(path) ?? this.#scan(path);
        this.#sources.set(path, scanned);
        return scanned;
    }
    async #scan(path) {
        const text = await this.#read(path);
        if (text === undefined) {
            return undefined;
        }
        return { path, text, lines: new position/* LineIndex */.r(text), result: await (0,scan_file/* scanFile */.WN)(new source/* SourceFile */.s(path, text, this.#read)) };
    }
    /** Whether a reference has its digest by now. */
    isPinned({ file, index }) {
        return this.#pinned.get(file)?.has(index) === true;
    }
    /** The files that may name other images when a file is edited: itself, and those that take variables from it. */
    async dependents(file) {
        if (this.#paths.includes(file)) {
            return [file];
        }
        const folder = (0,scan_path/* folderOf */.yS)(file);
        const dependents = [];
        for (const path of this.#paths) {
            const references = (await this.source(path))?.result.references ?? [];
            if ((0,scan_path/* folderOf */.yS)(path) === folder || references.some(({ definedAt }) => definedAt?.file === file)) {
                dependents.push(path);
            }
        }
        return dependents;
    }
    /** Puts text into one file, where all of it has the effect that it must have; else nothing is put anywhere. */
    async tryInsert(file, insertions, targets) {
        const tried = new Map(this.#accepted).set(file, [...(this.#accepted.get(file) ?? []), ...insertions]);
        const pinned = new Map();
        for (const path of await this.dependents(file)) {
            const found = await this.#pinnedIn(path, tried);
            if (found === undefined) {
                return false;
            }
            pinned.set(path, found);
        }
        if (!targets.every((target) => pinned.get(target.file)?.has(target.index) === true)) {
            return false;
        }
        this.#accepted.set(file, tried.get(file) ?? []);
        pinned.forEach((indexes, path) => this.#pinned.set(path, indexes));
        return true;
    }
    /** Which references of an edited file have their digest; undefined where something else became another thing. */
    async #pinnedIn(path, tried) {
        const before = await this.source(path);
        if (before === undefined) {
            return undefined;
        }
        const insertions = (0,insertion/* inOrder */.a)(tried.get(path) ?? []);
        const read = async (other) => {
            const text = await this.#read(other);
            return text === undefined ? undefined : (0,insertion/* insertInto */.C)(text, tried.get(other) ?? []);
        };
        const text = (0,insertion/* insertInto */.C)(before.text, insertions);
        const { references, files } = await (0,scan_file/* scanFile */.WN)(new source/* SourceFile */.s(path, text, read));
        const lines = new position/* LineIndex */.r(text);
        if (references.length !== before.result.references.length || files.length !== before.result.files.length) {
            return undefined;
        }
        const pinned = new Set();
        const shift = shifter(insertions);
        for (const [index, old] of before.result.references.entries()) {
            const now = references[index];
            const start = shift(before.lines.spanOf(old).start);
            if (now === undefined || !isAlike(old, now) || lines.spanOf(now).start !== start) {
                return undefined;
            }
            if (now.reference !== old.reference) {
                if (old.reference === null || now.reference !== this.#pinnedName(old.reference)) {
                    return undefined;
                }
                pinned.add(index);
            }
        }
        return pinned;
    }
    /** The files that were edited, by code units of their paths. */
    async edited() {
        const files = [];
        for (const [path, insertions] of [...this.#accepted].toSorted(([a], [b]) => (0,src_text/* byCodeUnits */.CA)(a, b))) {
            const before = await this.#read(path);
            if (before !== undefined) {
                files.push({ path, before, after: (0,insertion/* insertInto */.C)(before, insertions), insertions: (0,insertion/* inOrder */.a)(insertions) });
            }
        }
        return files;
    }
}
function isAlike(a, b) {
    return a.kind === b.kind && a.format === b.format && a.platform === b.platform && a.why === b.why;
}
/** Where offsets are behind insertions, which are in their order. The offsets must come in theirs. */
function shifter(insertions) {
    let next = 0;
    let shift = 0;
    return (offset) => {
        for (let insertion = insertions[next]; insertion !== undefined && insertion.offset <= offset;) {
            shift += insertion.text.length;
            next++;
            insertion = insertions[next];
        }
        return offset + shift;
    };
}

;// CONCATENATED MODULE: ./src/pin/pin.ts




const CHANGED = 'The file has changed since the scan.';
const SHARED = 'Several images share the text that would need the digest, but their digests differ.';
const TOO_MANY = 'Too many images in this file cannot be pinned, so the others were not tried.';
/**
 * Writes the verified digest behind the tag of each reference: `name:tag@digest`, so that people and update bots still see the tag.
 * Where a variable has the tag, its value gets the digest, unless it is used for something else. Every edit only puts text in, and
 * is taken only where the edited file, scanned again, names exactly what it named before, with the digests.
 *
 * A reference with a digest stays as it is, since it was verified by that digest.
 */
async function pinReferences({ references, digests, read }) {
    const pinnedName = (reference) => {
        const request = requestOf(reference, digests);
        return request === undefined ? undefined : `${reference}@${request.digest}`;
    };
    const workspace = new PinWorkspace(references.map(({ file }) => file), read, pinnedName);
    const places = new PlaceFinder(workspace);
    const pins = [];
    const reasons = new Map();
    const indexes = new Map();
    for (const reference of references) {
        if (reference.kind === 'unresolved') {
            reasons.set(reference, reference.why ?? '');
        }
        const request = reference.reference === null ? undefined : requestOf(reference.reference, digests);
        if (reference.kind !== 'image' || request === undefined) {
            continue;
        }
        const scanned = await workspace.source(reference.file);
        if (scanned !== undefined && !indexes.has(reference.file)) {
            indexes.set(reference.file, indexesOf(scanned));
        }
        const index = indexes.get(reference.file)?.get(identify(reference));
        if (scanned === undefined || index === undefined) {
            reasons.set(reference, CHANGED);
            continue;
        }
        const found = await places.find(scanned, { reference, ...request });
        reasons.set(reference, found.why);
        pins.push({ reference, target: { file: reference.file, index }, places: found.places });
    }
    await insertAll(workspace, pins, reasons);
    const isPinned = new Set(pins.filter(({ target }) => workspace.isPinned(target)).map(({ reference }) => reference));
    return {
        files: await workspace.edited(),
        pinned: references.filter((reference) => isPinned.has(reference)),
        unpinned: references.flatMap((reference) => {
            const why = isPinned.has(reference) ? undefined : reasons.get(reference);
            return why === undefined ? [] : [{ reference, why }];
        }),
    };
}
function requestOf(reference, digests) {
    const digest = digests.get(reference);
    const parsed = (0,image_reference/* parseReference */.F2)(reference, undefined);
    if (digest === undefined || parsed.kind === 'invalid' || (0,image_reference/* formatReference */.FH)(parsed.value) !== reference) {
        return undefined;
    }
    const { tag, digest: own } = parsed.value;
    return tag === undefined || own !== undefined ? undefined : { tag, digest };
}
/** The known references of a file by their place and name. */
function indexesOf({ result }) {
    return new Map(result.references.flatMap((reference, index) => reference.kind === 'image' ? [[identify(reference), index]] : []));
}
function identify({ line, column, reference, platform }) {
    return JSON.stringify([line, column, reference, platform]);
}
async function insertAll(workspace, pins, reasons) {
    const scannedSoFar = new Map();
    const rounds = pins.reduce((most, { places }) => Math.max(most, places.length), 0);
    for (let round = 0; round < rounds; round++) {
        const open = pins.filter(({ target }) => !workspace.isPinned(target));
        const placed = open.flatMap((pin) => {
            const insertion = pin.places[round];
            return insertion === undefined ? [] : [{ insertion, pin }];
        });
        const groups = Map.groupBy(placed, ({ insertion: { file, offset } }) => JSON.stringify([file, offset]));
        const units = [...groups.values()].flatMap((group) => {
            const [first] = group;
            const isShared = first === undefined || group.some(({ insertion }) => insertion.text !== first.insertion.text);
            if (isShared) {
                group.forEach(({ pin }) => reasons.set(pin.reference, SHARED));
                return [];
            }
            return [{ insertion: first.insertion, pins: group.map(({ pin }) => pin) }];
        });
        for (const [file, own] of Map.groupBy(units, ({ insertion }) => insertion.file)) {
            await insertInHalves(workspace, file, own, scannedSoFar, reasons);
        }
    }
}
/** Puts in as much as has the right effect: all at once, else the halves by themselves. */
async function insertInHalves(workspace, file, units, scannedSoFar, reasons) {
    const scanned = scannedSoFar.get(file) ?? 0;
    if (scanned > limits/* LIMITS */.b.pinScanned) {
        units.forEach(({ pins }) => {
            pins.forEach(({ reference }) => reasons.set(reference, TOO_MANY));
        });
        return;
    }
    scannedSoFar.set(file, scanned + ((await workspace.source(file))?.text.length ?? 0));
    const targets = units.flatMap(({ pins }) => pins.map(({ target }) => target));
    const insertions = units.map(({ insertion }) => insertion);
    if ((await workspace.tryInsert(file, insertions, targets)) || units.length < 2) {
        return;
    }
    const middle = Math.ceil(units.length / 2);
    await insertInHalves(workspace, file, units.slice(0, middle), scannedSoFar, reasons);
    await insertInHalves(workspace, file, units.slice(middle), scannedSoFar, reasons);
}


/***/ })

};
