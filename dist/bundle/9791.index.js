export const id = 9791;
export const ids = [9791];
export const modules = {

/***/ 85438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   jU: () => (/* binding */ listCandidates),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* unused harmony export ScanError */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48992);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51574);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15009);









/** What is requested cannot be scanned. */
class ScanError extends Error {
    code = 'scan';
}
/** Outside of a repository: what others wrote, and what git keeps. */
const SKIPPED = ['.git', 'node_modules', 'vendor'];
/**
 * The files and links of a selection that may be of some format, by code units of their paths, each once.
 * @throws ScanError for a path that is not there
 */
function listCandidates(selection, isCandidate, { hashLength } = {}) {
    const isSelected = selectorOf(selection);
    const trees = new Map();
    const found = new Map();
    for (const given of selection.paths.length === 0 ? ['.'] : selection.paths) {
        const { folder, isRepository, entries } = listBelow(selection.folder, given);
        const tree = trees.get(folder) ?? new CheckoutTree(folder, isRepository, hashLength);
        trees.set(folder, tree);
        const mayInclude = (path) => entries.has(path) && isSelected(path);
        for (const [path, { kind, isLeftOut = false }] of entries) {
            if (kind !== 'submodule' && isCandidate(path, kind) && isSelected(path)) {
                found.set((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { tree, path, kind, isLeftOut, isSelected: mayInclude });
            }
        }
    }
    return [...found.values()].sort(byPath);
}
/** The order of files: by code units of their paths. */
function byPath(a, b) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnits */ .CA)(a.path, b.path);
}
function listBelow(base, given) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, given);
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target, { throwIfNoEntry: false });
    if (entry === undefined) {
        throw new ScanError(`The path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(given)} does not exist.`);
    }
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(target);
    const within = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(real).isDirectory() ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(real, '..');
    const top = findRoot(within);
    if (top !== undefined) {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(top);
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, real);
        return { folder, isRepository: true, entries: listTracked(folder, below) };
    }
    const folder = isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(base), real) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(base) : within;
    return { folder, isRepository: false, entries: listAll(folder, real) };
}
/** The root of the checkout that a folder is in; undefined where it is in none. */
function findRoot(folder) {
    const top = git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
    return top === '' ? undefined : top;
}
function isWithin(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return !below.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below);
}
/** What git tracks, and does not write into the folder (`git ls-files -t`, "skip-worktree"). */
const SKIPPED_TAG = 'S';
/** What git tracks below a path. */
function listTracked(folder, below) {
    const output = git(folder, ['ls-files', '-z', '-t', '--stage', '--', `:(literal)${below === '' ? '.' : below}`]);
    if (output === undefined) {
        throw new ScanError(`git could not list the files of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(folder)}.`);
    }
    const entries = new Map();
    for (const line of output.split('\0').filter((each) => each !== '')) {
        const [, tag, mode = '', hash = '', path = ''] = /^(\S) (\d{6}) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(line) ?? [];
        if (path === '') {
            throw new ScanError(`git listed something that is not a file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(line)}.`);
        }
        const kind = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfMode */ .z1)(mode);
        if (entries.has(path) && path.includes('\uFFFD')) {
            throw new ScanError(`Several files that Git tracks have names that are not UTF-8, and cannot be distinguished: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(path)}.`);
        }
        if (kind !== undefined) {
            // what is in the folder counts, whatever the index has of a file
            entries.set(path, { kind, hash: kind === 'submodule' ? hash : undefined, isLeftOut: tag === SKIPPED_TAG });
        }
    }
    return entries;
}
const ENCODING = 'working-tree-encoding';
/**
 * Files that git writes into the folder in another encoding than it stores them in (gitattributes(5)). What reads the one does not
 * read the other: a workflow is read as it is stored.
 */
function listReencoded(folder, { entries }) {
    const paths = [...entries.keys()];
    const hasAttributes = paths.some((path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .fileNameOf */ .bV)(path) === '.gitattributes' && textIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)).includes(ENCODING));
    const output = hasAttributes ? git(folder, ['check-attr', '-z', '--stdin', ENCODING], paths.join('\0')) : '';
    if (output === undefined) {
        throw new ScanError(`git could not list the attributes of the files of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(folder)}.`);
    }
    const found = output.matchAll(/([^\0]+)\0[^\0]+\0([^\0]*)\0/g);
    return new Set([...found].flatMap(([, path = '', value = '']) => (isOther(value) ? [path] : [])));
}
/** Whether a value of the attribute makes git write another encoding. */
function isOther(value) {
    return !['unspecified', 'unset'].includes(value) && !/^utf-?8$/i.test(value);
}
function textIn(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8') : '';
    }
    catch {
        // git reads none then, either
        return '';
    }
}
/** The output of git; undefined where there is no repository, or no git. */
function git(folder, args, input) {
    // neither a hook nor an owner other than oneself, as in containers, may change what is listed, nor a folder that is made
    // like a bare repository
    const settings = [
        '-c',
        'core.fsmonitor=false',
        '-c',
        'safe.directory=*',
        '-c',
        'core.quotePath=false',
        '-c',
        'safe.bareRepository=explicit',
    ];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...settings, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1024 * 1024 * 1024,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
        ...(input === undefined ? {} : { input }),
    });
    return status === 0 ? stdout : undefined;
}
function listAll(folder, from) {
    const entries = new Map();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(from).isDirectory()) {
        return entries.set(toPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, from)), { kind: 'file', hash: undefined });
    }
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of entriesIn(next)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(next, entry.name);
            const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : undefined;
            if (entry.isDirectory() && !SKIPPED.includes(entry.name)) {
                open.push(path);
            }
            else if (kind !== undefined) {
                entries.set(toPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path)), { kind, hash: undefined });
            }
        }
    }
    return entries;
}
function entriesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // one that may not be read is none of the files
        return [];
    }
}
function toPath(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
/** A checkout, or a folder that is none. In a repository only those files are there that git tracks. */
class CheckoutTree {
    readsAtOnce = 1;
    #folder;
    #isRepository;
    #hashLength;
    #realFolders = new Map();
    #tracked;
    #reencoded;
    constructor(folder, isRepository, hashLength) {
        this.#folder = folder;
        this.#isRepository = isRepository;
        this.#hashLength = hashLength;
    }
    entryAt(path) {
        if (this.#isRepository) {
            return this.#index().entryAt(path);
        }
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, path), { throwIfNoEntry: false });
        const kind = stat?.isFile() === true ? 'file' : stat?.isSymbolicLink() === true ? 'link' : undefined;
        return kind === undefined
            ? stat?.isDirectory() === true
                ? { kind: 'folder' }
                : undefined
            : { kind, hash: undefined };
    }
    pathsBelow(folder) {
        return this.#isRepository ? this.#index().pathsBelow(folder) : [];
    }
    read(path) {
        const content = this.#readNow(path);
        return Promise.resolve(content.kind === 'text' && this.#isReencoded(path)
            ? {
                kind: 'unreadable',
                why: `Git stores it in another encoding ("${ENCODING}" in .gitattributes)`,
                hash: content.hash,
            }
            : content);
    }
    #index() {
        return (this.#tracked ??= new _tree_js__WEBPACK_IMPORTED_MODULE_6__/* .TreeIndex */ .Np(listTracked(this.#folder, '')));
    }
    #isReencoded(path) {
        this.#reencoded ??= this.#isRepository ? listReencoded(this.#folder, this.#index()) : new Set();
        return this.#reencoded.has(path);
    }
    targetOf(path) {
        try {
            return Promise.resolve(this.#isReal((0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path)) ? toPath((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, path))) : undefined);
        }
        catch {
            // it is no link any more, or was made as a file (core.symlinks)
            return Promise.resolve(undefined);
        }
    }
    #readNow(path) {
        if (!this.#isReal((0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path)) && !path.includes('\uFFFD')) {
            return { kind: 'absent' };
        }
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
            if (!stat.isFile()) {
                return { kind: 'absent' };
            }
            if (stat.size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.scanFileBytes) {
                return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(this.#hashLength && hashOpen(file, stat.size, this.#hashLength));
            }
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$E)(bytes, this.#hashLength && (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .blobHash */ .o6)(bytes, this.#hashLength));
        }
        catch (thrown) {
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCodeOf */ .c7)(thrown);
            const isAbsent = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingFile */ .F6)(thrown) || code === 'ELOOP';
            if (isAbsent && path.includes('\uFFFD')) {
                return { kind: 'unreadable', why: 'its name is not UTF-8', hash: undefined };
            }
            return isAbsent
                ? { kind: 'absent' }
                : { kind: 'unreadable', why: `not readable: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown))}`, hash: undefined };
        }
        finally {
            if (file !== undefined) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
    }
    /** Whether a folder is reached from the root without a link; looked at once. */
    #isReal(folder) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, folder);
        const known = this.#realFolders.get(path) ?? isItself(path);
        this.#realFolders.set(path, known);
        return known;
    }
}
function isItself(path) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path), '/') === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '/');
    }
    catch {
        // it is not there
        return false;
    }
}
/** Git's name of a file, without holding it in memory. */
function hashOpen(file, size, length) {
    const hash = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .startBlobHash */ .wJ)(size, length);
    const buffer = Buffer.alloc(1024 * 1024);
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer)) {
        hash.update(buffer.subarray(0, read));
    }
    return hash.digest('hex');
}
/** Globs as in workflows: the last one that matches decides, `*` stays within a folder, and a folder alone is none. */
function selectorOf({ include, exclude }) {
    const included = include.length === 0 ? () => true : matcherOf(include);
    const excluded = matcherOf(exclude);
    return (path) => included(path) && !excluded(path);
}
function matcherOf(globs) {
    const rules = globs.map((glob) => ({
        isTakenBack: glob.startsWith('!'),
        matches: picomatch__WEBPACK_IMPORTED_MODULE_8___default()(glob.replace(/^!/, '').replace(/^\.\//, ''), { dot: true, nonegate: true, noextglob: true }),
    }));
    return (path) => rules.reduce((isMatched, { isTakenBack, matches }) => (matches(path) ? !isTakenBack : isMatched), false);
}


/***/ }),

/***/ 59791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BM: () => (/* binding */ listCheckout),
  W6: () => (/* binding */ scanCheckout),
  wp: () => (/* binding */ scanTree),
  AL: () => (/* binding */ selectFiles)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/scan/files.ts
var scan_files = __webpack_require__(85438);
// EXTERNAL MODULE: ./src/scan/formats.ts + 34 modules
var formats = __webpack_require__(13714);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/scan/path.ts
var scan_path = __webpack_require__(51574);
;// CONCATENATED MODULE: ./src/scan/links.ts




/** Links that one link may lead through: as many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40;
/**
 * Links by the names of files of formats. What they lead to is not read for them: nothing is lost where that was scanned at its
 * own place as a file of the same format, with the same other files. What is behind a link to a folder is looked for only where
 * the name of the link gives it a format.
 * @param scanned the files that were scanned
 * @throws what reading the tree throws
 */
async function findUnreadLinks(links, scanned) {
    const missed = links.filter(({ path }) => (0,formats/* isMissed */.OS)(path) || (0,formats/* isFolderOfFormat */.vE)(path));
    if (missed.length === 0) {
        return [];
    }
    const scans = new Map();
    for (const [{ tree, path }, scan] of scanned) {
        scans.set(tree, (scans.get(tree) ?? new Map()).set(path, scan));
    }
    const unread = [];
    for (const { tree, path } of missed) {
        const target = await tree.targetOf(path);
        if (target === undefined && (await tree.read(path)).kind === 'absent') {
            continue;
        }
        const end = await follow(tree, path);
        const isNothing = end.kind === undefined && !(0,formats/* isMissed */.OS)(path);
        const behind = end.kind === 'folder' ? pathsBehind(tree, path, end.path) : [];
        const scan = end.kind === 'file' ? scans.get(tree)?.get(end.path) : undefined;
        const isScanned = scan !== undefined && (0,formats/* areAlike */.xn)(path, end.path) && hasSameOthers(tree, path, end.path, scan);
        if (end.kind === 'folder' ? behind.length > 0 : !isScanned && !isNothing) {
            const where = target === undefined ? '' : `: it leads to ${(0,src_text/* quote */.hD)(target)}`;
            const content = end.kind === 'folder' ? await contentsAt(tree, behind) : await contentAt(tree, end);
            const others = scan === undefined ? [] : await othersBeside(tree, path, end.path, scan);
            unread.push({
                file: path,
                format: null,
                why: `a link, which is not followed${where}`,
                ...(content === undefined ? {} : { content: JSON.stringify([target, end.path, content, others]) }),
            });
        }
    }
    return unread;
}
/** Files in a folder that are of another format, or of any, by a link to the folder. */
function pathsBehind(tree, link, folder) {
    return (0,formats/* isFolderOfFormat */.vE)(link)
        ? tree.pathsBelow(folder).filter((path) => {
            const linked = external_node_path_.posix.join(link, external_node_path_.posix.relative(folder, path));
            return (0,formats/* isMissed */.OS)(linked) && !(0,formats/* areAlike */.xn)(linked, path);
        })
        : [];
}
async function contentsAt(tree, paths) {
    const contents = [];
    for (const path of paths) {
        const content = await contentAt(tree, { kind: 'file', path });
        if (content === undefined) {
            return undefined;
        }
        contents.push([path, content]);
    }
    return JSON.stringify(contents);
}
/**
 * What is at a path by which a file is read with another one, and that is no file by itself: behind a link, or in a submodule.
 * Undefined where there is nothing.
 * @throws what reading the tree throws
 */
async function findBehind(tree, path) {
    const components = path.split('/');
    const kinds = components.map((_, at) => tree.entryAt(components.slice(0, at + 1).join('/'))?.kind);
    if (!kinds.includes('link') && !kinds.includes('submodule')) {
        return undefined;
    }
    const end = await follow(tree, path);
    const content = await contentAt(tree, end);
    return {
        why: kinds.includes('link') ? 'is behind a link, which is not followed' : 'is in a submodule, which is not read',
        content: content === undefined ? undefined : JSON.stringify([await tree.targetOf(path), end.path, content]),
    };
}
/** Whether there is nothing beside a file, nor beside a link to it, that it is read with. */
function hasSameOthers(tree, link, file, { reads }) {
    const [ofLink, ofFile] = [(0,scan_path/* folderOf */.yS)(link), (0,scan_path/* folderOf */.yS)(file)];
    const isAway = (path) => tree.entryAt(external_node_path_.posix.join(ofLink, external_node_path_.posix.relative(ofFile, path))) === undefined;
    return ofLink === ofFile || [...reads].every(([path, hash]) => hash === undefined && isAway(path));
}
/** What is beside a link of what the file at its end is read with, by paths and names of contents. */
async function othersBeside(tree, link, file, { reads }) {
    const others = [];
    for (const path of reads.keys()) {
        const beside = external_node_path_.posix.join((0,scan_path/* folderOf */.yS)(link), external_node_path_.posix.relative((0,scan_path/* folderOf */.yS)(file), path));
        const behind = await findBehind(tree, beside);
        others.push([beside, behind?.content ?? (await contentAt(tree, { kind: 'file', path: beside })) ?? null]);
    }
    return others;
}
/** Walks through the components of a path, and through links in it, as far as the tree goes. */
async function follow(tree, link) {
    const rest = link.split('/');
    let at = '';
    let links = 0;
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
        if (next === '' || next === '.') {
            continue;
        }
        if (next === '..' && at === '') {
            return { kind: undefined, path: '' };
        }
        const path = external_node_path_.posix.join(at, next);
        const entry = next === '..' ? undefined : tree.entryAt(path);
        if (entry?.kind === 'link') {
            const target = await tree.targetOf(path);
            if (target === undefined || target.startsWith('/') || ++links > MAX_LINKS) {
                return { kind: undefined, path };
            }
            rest.unshift(...target.split('/'));
        }
        else if (entry?.kind === 'file' || entry?.kind === 'submodule') {
            return { kind: rest.length === 0 || entry.kind === 'submodule' ? entry.kind : undefined, path };
        }
        else if (entry === undefined && next !== '..') {
            return { kind: undefined, path };
        }
        else {
            at = path === '.' ? '' : path;
        }
    }
    return { kind: 'folder', path: at };
}
/** What the content of the end of a link is called: of nothing in the tree, nothing; undefined where it is not known. */
async function contentAt(tree, { kind, path }) {
    if (kind === 'file') {
        const content = await tree.read(path);
        return content.kind === 'absent' ? '' : content.hash;
    }
    const entry = tree.entryAt(path);
    return entry?.kind === 'submodule' ? entry.hash : '';
}

// EXTERNAL MODULE: ./src/scan/scan-file.ts + 2 modules
var scan_file = __webpack_require__(19390);
// EXTERNAL MODULE: ./src/scan/source.ts
var source = __webpack_require__(13652);
;// CONCATENATED MODULE: ./src/scan/scan.ts







/**
 * Finds every reference to an image in the files of a checkout.
 * @throws ScanError for a path that is not there
 */
async function scanCheckout(selection) {
    const { references, files } = (await scanTree(listCheckout(selection))).result;
    return { references, files: files.map(({ file, format, why }) => ({ file, format, why })) };
}
/** The files of a checkout that may be of some format. @throws ScanError for a path that is not there */
function listCheckout(selection, options) {
    return (0,scan_files/* listCandidates */.jU)(selection, isWorthALook, options);
}
function isWorthALook(path, kind) {
    return (0,formats/* isCandidate */.qn)(path) || (kind === 'link' && (0,formats/* isFolderOfFormat */.vE)(path));
}
/** The files of a tree that may be of some format, of those that globs select. */
function selectFiles(files, selection) {
    const isSelected = (0,scan_files/* selectorOf */.Bk)(selection);
    return files
        .filter(({ path, kind }) => isWorthALook(path, kind) && isSelected(path))
        .map((file) => ({ ...file, isSelected }))
        .sort(scan_files/* byPath */.f2);
}
/**
 * Finds every reference to an image in files of trees. What a file of the same content gave in another scan is taken from there.
 * @throws what reading the trees throws
 */
async function scanTree(candidates, known = new Map()) {
    const scans = new Map();
    const [files, links] = [candidates.filter(isFile), candidates.filter((each) => !isFile(each))];
    for (const [tree, all] of Map.groupBy(files, (each) => each.tree)) {
        await scanAll(tree, all.map((file) => ({ file, format: undefined })), known, scans);
        for (let next = includedFiles(tree, scans); next.length > 0; next = includedFiles(tree, scans)) {
            await scanAll(tree, next, known, scans);
        }
    }
    const scanned = [...scans].sort(([a], [b]) => (0,scan_files/* byPath */.f2)(a, b));
    const found = scanned.map(([, scan]) => scan);
    return {
        result: {
            references: found.flatMap(({ references }) => references),
            files: [
                ...found.flatMap((each) => each.files),
                ...(await findUnreadIncludes(scans)),
                ...(await findUnreadLinks(links, scans)),
            ].sort(byFile),
        },
        withoutComments: new Map(found.flatMap(({ withoutComments }) => [...withoutComments])),
        files: new Map(scanned.map(([{ path }, scan]) => [path, scan])),
    };
}
async function scanAll(tree, all, known, scans) {
    const unknown = all.filter(({ file, format }) => {
        const same = known.get(file.path);
        const isSame = same !== undefined && same.isIncluded === (format !== undefined) && isUnchanged(file, same);
        if (isSame) {
            scans.set(file, same);
        }
        return !isSame;
    });
    tree.announce?.(unknown.map(({ file }) => file.path));
    await (0,concurrency/* mapLimit */.sf)(unknown, { limit: tree.readsAtOnce }, async ({ file, format }) => {
        scans.set(file, await scanTreeFile(file, format));
    });
}
/** Files that others include, and that are of no format by themselves. */
function includedFiles(tree, scans) {
    const ofTree = [...scans].filter(([file]) => file.tree === tree);
    const byName = new Map(ofTree.map(([file, scan]) => [file.path, { file, scan }]));
    const included = new Map();
    for (const [{ isSelected }, { includes, format }] of ofTree) {
        for (const path of includes) {
            const known = byName.get(path);
            const isOpen = known === undefined || known.scan.format === undefined;
            if (isOpen && tree.entryAt(path)?.kind === 'file' && isSelected?.(path) !== false) {
                const file = { tree, path, kind: 'file', ...(isSelected === undefined ? {} : { isSelected }) };
                included.set(path, { file: known?.file ?? file, format });
            }
        }
    }
    return [...included.values()];
}
/**
 * Files that others include and that were not scanned as such: what they name is in use all the same.
 * @throws what reading the trees throws
 */
async function findUnreadIncludes(scans) {
    const unread = [];
    for (const [tree, ofTree] of Map.groupBy(scans, ([file]) => file.tree)) {
        const formats = new Map(ofTree.map(([{ path }, { format }]) => [path, format]));
        for (const [{ path: file }, { includes, format = null, hash }] of ofTree) {
            for (const path of new Set(includes).values().filter((each) => formats.get(each) !== format)) {
                const found = await findNotScanned(tree, path, formats.get(path));
                if (found !== undefined) {
                    const why = `only part of it is read: it includes ${(0,src_text/* quote */.hD)(path)}, which ${found.why}`;
                    unread.push({ file, format, why, ...contentOfBoth(hash, found) });
                }
            }
        }
    }
    return unread;
}
/** @param format the one that the file was scanned as; undefined where it was not */
async function findNotScanned(tree, path, format) {
    if (tree.entryAt(path)?.kind !== 'file') {
        return findBehind(tree, path);
    }
    const content = await tree.read(path);
    const why = format === undefined ? 'is left out' : `is read as ${format}`;
    return content.kind === 'absent' ? undefined : { why, content: content.hash };
}
/** Of a file that is read with another one: what both are. */
function contentOfBoth(hash, { content }) {
    return contentBy(hash === undefined || content === undefined ? undefined : JSON.stringify([hash, content]));
}
function isFile({ kind }) {
    return kind === 'file';
}
function byFile(a, b) {
    return (0,src_text/* byCodeUnits */.CA)(a.file, b.file);
}
/** Whether a file and all others that decided about it have the same content as in another scan. */
function isUnchanged({ tree, path }, { hash, reads }) {
    return hash !== undefined && hashAt(tree, path) === hash && [...reads].every(([at, as]) => hashAt(tree, at) === as);
}
/** The name of the content of a file, where the tree knows it without reading; undefined where there is no file. */
function hashAt(tree, path) {
    const entry = tree.entryAt(path);
    return entry?.kind === 'file' ? entry.hash : undefined;
}
async function scanTreeFile({ tree, path }, format) {
    const content = await tree.read(path);
    const hash = content.kind === 'absent' ? undefined : content.hash;
    const none = { ...scan_file/* NO_FINDINGS */.BU, hash, reads: new Map(), format, isIncluded: format !== undefined };
    if (content.kind !== 'text') {
        const isListed = content.kind === 'unreadable' && (format !== undefined || (0,formats/* isMissed */.OS)(path));
        return { ...none, files: isListed ? [{ file: path, format: null, why: content.why, ...contentBy(hash) }] : [] };
    }
    const reader = new OtherFiles(tree);
    const found = await (0,scan_file/* findReferences */.yU)(new source/* SourceFile */.s(path, content.text, reader.read), format);
    reader.assertRead();
    return {
        ...none,
        ...found,
        reads: reader.reads,
        files: [
            ...found.files.map((each) => ({ ...each, ...contentBy(hash) })),
            ...reader.unread
                .entries()
                .filter(() => found.format !== undefined)
                .map(([other, what]) => ({
                file: path,
                format: found.format ?? null,
                why: `only part of it is known: it is read with ${(0,src_text/* quote */.hD)(other)}, which ${what.why}`,
                ...contentOfBoth(hash, what),
            })),
        ],
    };
}
function contentBy(hash) {
    return hash === undefined ? {} : { content: hash };
}
/** The other files that one is read with. */
class OtherFiles {
    reads = new Map();
    /** those that are there and could not be read */
    unread = new Map();
    #tree;
    #failure;
    constructor(tree) {
        this.#tree = tree;
    }
    read = async (path) => {
        const content = await this.#contentOf(path);
        const unread = content.kind === 'absent'
            ? await this.#attempt(() => findBehind(this.#tree, path))
            : content.kind === 'unreadable'
                ? { why: `cannot be read: ${content.why}`, content: content.hash }
                : undefined;
        if (unread !== undefined) {
            this.unread.set(path, unread);
        }
        const isNothing = content.kind === 'absent' && unread === undefined;
        this.reads.set(path, isNothing ? undefined : content.kind === 'absent' ? UNKNOWN : (content.hash ?? UNKNOWN));
        return content.kind === 'text' ? content.text : undefined;
    };
    async #contentOf(path) {
        return this.#tree.entryAt(path)?.kind === 'file' ? this.#attempt(() => this.#tree.read(path)) : { kind: 'absent' };
    }
    async #attempt(read) {
        try {
            return await read();
        }
        catch (thrown) {
            this.#failure = { thrown };
            throw thrown;
        }
    }
    /** A format takes what it cannot read for a fault of the file; that a tree cannot be read is none. */
    assertRead() {
        if (this.#failure !== undefined) {
            throw this.#failure.thrown;
        }
    }
}
/** Equal to the name of no content. */
const UNKNOWN = '?';


/***/ }),

/***/ 15009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   It: () => (/* binding */ hashLengthOf),
/* harmony export */   Np: () => (/* binding */ TreeIndex),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   o6: () => (/* binding */ blobHash),
/* harmony export */   wJ: () => (/* binding */ startBlobHash),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30351);


/** All entries of a tree by path, with the folders that they are in. */
class TreeIndex {
    entries;
    #folders;
    constructor(entries) {
        this.entries = entries;
    }
    entryAt(path) {
        this.#folders ??= foldersOf(this.entries.keys());
        return this.entries.get(path) ?? (this.#folders.has(path) ? { kind: 'folder' } : undefined);
    }
    /** All paths below a folder; below the root for an empty one. */
    pathsBelow(folder) {
        return [...this.entries.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
    }
    /** The files and links of a tree that has these entries. */
    filesOf(tree) {
        return [...this.entries].flatMap(([path, { kind }]) => (kind === 'submodule' ? [] : [{ tree, path, kind }]));
    }
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder)) {
                break;
            }
            folders.add(folder);
        }
    }
    return folders;
}
/** The kind of what has a mode in git; undefined for a folder. */
function kindOfMode(mode) {
    return mode.startsWith('100') ? 'file' : { '120000': 'link', '160000': 'submodule' }[mode];
}
/** How long the names of objects are in a repository that has an object of this name. */
function hashLengthOf(name) {
    return name.length === 64 ? 64 : 40;
}
/** The name that git gives to a file or a link of this content, as it is (`git hash-object --no-filters`). */
function blobHash(bytes, length) {
    return startBlobHash(bytes.length, length).update(bytes).digest('hex');
}
/** Begins the name of a file that is not held in memory; its bytes are to follow. */
function startBlobHash(size, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
}
/** What a file is that is too large to be read. */
function tooLarge(hash) {
    return { kind: 'unreadable', why: `larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.scanFileBytes / 1024 / 1024} MiB: it is not read`, hash };
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** How a file begins that Git LFS has put elsewhere (git-lfs, "spec.md", the pointer). */
const POINTER = /^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\//;
/** The content of a file that is small enough. */
function contentOf(bytes, hash) {
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        return { kind: 'unreadable', why: 'not UTF-8', hash };
    }
    if (text.includes('\0')) {
        // ASCII in UTF-16 is UTF-8 with one behind each character, in which no word of a format is found
        return { kind: 'unreadable', why: 'not text: it contains null characters', hash };
    }
    return POINTER.test(text)
        ? { kind: 'unreadable', why: 'a pointer of Git LFS: the file itself is not here', hash }
        : { kind: 'text', text, hash };
}


/***/ })

};
