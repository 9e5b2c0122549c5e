export const id = 2135;
export const ids = [2135];
export const modules = {

/***/ 94486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nameOfField),
/* harmony export */   c: () => (/* binding */ FIELDS)
/* harmony export */ });
/** What people call the compared fields. */
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


/***/ }),

/***/ 72135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Comparer: () => (/* binding */ Comparer)
});

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/core/resolve-image.ts + 1 modules
var resolve_image = __webpack_require__(70323);
// EXTERNAL MODULE: ./src/core/verify-image.ts
var verify_image = __webpack_require__(9346);
// EXTERNAL MODULE: ./src/difference/fields.ts
var difference_fields = __webpack_require__(94486);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
;// CONCATENATED MODULE: ./src/difference/platforms.ts

/**
 * Pairs the platforms of two images: by name; then by what the name means (`linux/arm64` is `linux/arm64/v8`); then by
 * operating system and architecture. In the latter two only where it is one on each side: nothing says which of several
 * is which.
 */
function pairPlatforms(before, after) {
    const pairs = [];
    let [removed, added] = [before, after];
    for (const keyOf of KEYS) {
        const found = pairUnique(removed, added, ({ name }) => keyOf(name));
        pairs.push(...found);
        removed = removed.filter((each) => found.every((pair) => pair.before !== each));
        added = added.filter((each) => found.every((pair) => pair.after !== each));
    }
    // in the order of the image
    pairs.sort((a, b) => after.indexOf(a.after) - after.indexOf(b.after));
    return { pairs, removed, added };
}
function pairUnique(before, after, keyOf) {
    const earlier = Map.groupBy(before, keyOf);
    const later = Map.groupBy(after, keyOf);
    return [...later].flatMap(([key, [current, ...others]]) => {
        const [old, ...further] = (key === undefined ? undefined : earlier.get(key)) ?? [];
        return old === undefined || current === undefined || others.length + further.length > 0
            ? []
            : [{ before: old, after: current }];
    });
}
const KEYS = [
    (name) => name,
    (name) => {
        const platform = readName(name);
        return platform === undefined ? undefined : [platform.os, platform.architecture, platform.variant].join('/');
    },
    (name) => {
        const platform = readName(name);
        return platform === undefined ? undefined : [platform.os, platform.architecture].join('/');
    },
];
/** Whether two names are of different platforms, and not two spellings of one, or one with a digest behind it. */
function isOtherPlatform(a, b) {
    const [one, other] = [readName(a), readName(b)];
    return one !== undefined && other !== undefined && one.variant !== other.variant;
}
/** The two names where a reader would take them for two platforms; digests behind a name are not part of it. */
function isRenamed(a, b) {
    return readName(a) !== undefined && readName(b) !== undefined && withoutDigest(a) !== withoutDigest(b);
}
function withoutDigest(name) {
    return name.replace(/-(?:[0-9a-f]{12}|[0-9a-f]{64})$/, '');
}
/** A name of a platform after containerd's normalization (containerd/platforms `database.go`); undefined for others. */
function readName(name) {
    const [writtenOs, written, writtenVariant, ...others] = withoutDigest(name).split('/');
    if (writtenOs === undefined || written === undefined || others.length > 0) {
        return undefined;
    }
    const stated = (0,platform/* normalizePlatform */.FL)({ os: writtenOs, architecture: written, variant: writtenVariant });
    const implied = ARMS.get(stated.architecture);
    const architecture = implied === undefined ? stated.architecture : 'arm';
    const variant = implied ?? stated.variant ?? '';
    return { os: stated.os, architecture, variant: USUAL.get(architecture) === variant ? '' : variant };
}
/** Names of `arm` that imply its variant. */
const ARMS = new Map([
    ['armhf', 'v7'],
    ['armel', 'v6'],
]);
const USUAL = new Map([
    ['arm64', 'v8'],
    ['arm', 'v7'],
    ['amd64', 'v1'],
]);

;// CONCATENATED MODULE: ./src/difference/version/digits.ts
/** Compares numbers of any length by their decimal digits. */
function compareDigits(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || compareText(left, right);
}
/** Compares numbers with dots between them, one by one; absent ones are 0: `1.2` is `1.2.0`. */
function compareNumbers(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const order = compareDigits(left[index] ?? '', right[index] ?? '');
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}
/** Compares by the code units of the texts. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/difference/version/apk.ts

const VERSION = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?<commit>~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;
/** In this order; suffixes of `BEFORE` sort before a version without a suffix. */
const BEFORE = ['alpha', 'beta', 'pre', 'rc'];
const AFTER = ['cvs', 'svn', 'git', 'hg', 'p'];
/**
 * Orders versions of Alpine's and Wolfi's packages (apk-tools `doc/apk-package.5.scd`, "pkgver"): numbers, letter,
 * suffixes, revision. Undefined where one is no such version, or where they differ in the commit alone.
 */
function compareApk(a, b) {
    const [left, right] = [VERSION.exec(a)?.groups, VERSION.exec(b)?.groups];
    if (left === undefined || right === undefined) {
        return undefined;
    }
    const order = apk_compareNumbers(left['numbers'] ?? '', right['numbers'] ?? '') ||
        compareText(left['letter'] ?? '', right['letter'] ?? '') ||
        compareSuffixes(left['suffixes'] ?? '', right['suffixes'] ?? '');
    if (order === 0 && left['commit'] !== right['commit']) {
        return undefined;
    }
    return order || compareDigits(left['revision'] ?? '', right['revision'] ?? '');
}
/** After the first one, numbers with a leading zero are compared as fractions are: digit by digit. */
function apk_compareNumbers(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    for (const [index, number] of left.entries()) {
        const other = right[index];
        if (other === undefined) {
            return 1;
        }
        const isFraction = index > 0 && (number.startsWith('0') || other.startsWith('0'));
        const order = isFraction ? compareText(number, other) : compareDigits(number, other);
        if (order !== 0) {
            return order;
        }
    }
    return left.length - right.length;
}
function compareSuffixes(a, b) {
    const [left, right] = [suffixesOf(a), suffixesOf(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const [one, other] = [left[index] ?? NONE, right[index] ?? NONE];
        const order = rankOf(one.name) - rankOf(other.name) || compareDigits(one.number, other.number);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}
const NONE = { name: '', number: '' };
function suffixesOf(text) {
    return [...text.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => ({ name, number }));
}
function rankOf(suffix) {
    return BEFORE.includes(suffix) ? BEFORE.indexOf(suffix) - BEFORE.length : AFTER.indexOf(suffix) + 1;
}

;// CONCATENATED MODULE: ./src/difference/version/deb.ts

const deb_VERSION = /^(?:(?<epoch>\d+):)?(?<upstream>[0-9A-Za-z.+~:-]*?)(?:-(?<revision>[0-9A-Za-z.+~]*))?$/;
/** Orders versions of Debian's packages (deb-version(7)): `[epoch:]upstream[-revision]`. */
function compareDeb(a, b) {
    const [left, right] = [deb_VERSION.exec(a)?.groups, deb_VERSION.exec(b)?.groups];
    if (left === undefined || right === undefined) {
        return undefined;
    }
    return (compareDigits(left['epoch'] ?? '', right['epoch'] ?? '') ||
        compareParts(left['upstream'] ?? '', right['upstream'] ?? '') ||
        compareParts(left['revision'] ?? '', right['revision'] ?? ''));
}
/** Compares alternating parts of nondigits and digits. */
function compareParts(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const [one = '', other = ''] = [left[index], right[index]];
        const order = index % 2 === 0 ? compareLetters(one, other) : compareDigits(one, other);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}
function partsOf(text) {
    return [...text.matchAll(/(\D*)(\d*)/g)].flatMap(([, letters = '', digits = '']) => [letters, digits]);
}
/** `~` before the end of the text, letters before other characters. */
function compareLetters(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = weightOf(a[index]) - weightOf(b[index]);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}
function weightOf(character) {
    if (character === undefined) {
        return 0;
    }
    if (character === '~') {
        return -1;
    }
    return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 256);
}

;// CONCATENATED MODULE: ./src/difference/version/maven.ts

/**
 * Orders versions of Maven (maven-artifact `ComparableVersion`, as of Maven 4; maven.apache.org/pom.html#version-order-specification).
 * Any text has a place in it.
 */
function compareMaven(a, b) {
    return compareItems(parse(a), parse(b));
}
/** Known qualifiers in their order; the empty one is the release. Others follow, by their letters. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = QUALIFIERS.indexOf('');
const RELEASE_NAMES = ['ga', 'final', 'release'];
/** Only before a digit: `1-a1` */
const SHORT = new Map([
    ['a', 'alpha'],
    ['b', 'beta'],
    ['m', 'milestone'],
]);
function parse(version) {
    const text = version.toLowerCase();
    let list = { kind: 'list', items: [] };
    const lists = [list];
    const open = () => {
        const inner = { kind: 'list', items: [] };
        list.items.push(inner);
        lists.push(inner);
        list = inner;
    };
    let [start, isDigit, isCombination] = [0, false, false];
    const take = (end) => {
        list.items.push(end === start ? ZERO : toItem(text.slice(start, end), isDigit, isCombination));
    };
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index);
        if (character === '.') {
            take(index);
            [start, isCombination] = [index + 1, false];
        }
        else if (character === '-') {
            if (index > start && !isDigit && /\d/.test(text.charAt(index + 1))) {
                // `rc-1` is `rc1`
                isCombination = true;
                continue;
            }
            take(index);
            [start, isCombination] = [index + 1, false];
            open();
        }
        else if (/\d/.test(character)) {
            if (!isDigit && index > start) {
                isCombination = true;
                if (list.items.length > 0) {
                    open();
                }
            }
            isDigit = true;
        }
        else {
            if (isDigit && index > start) {
                take(index);
                [start, isCombination] = [index, false];
                open();
            }
            isDigit = false;
        }
    }
    if (text.length > start) {
        // `1.x` is `1-x`
        if (!isDigit && list.items.length > 0) {
            open();
        }
        take(text.length);
    }
    for (const each of lists.toReversed()) {
        dropZeros(each.items);
    }
    return lists[0] ?? list;
}
const ZERO = { kind: 'number', digits: '0' };
function toItem(text, isDigit, isCombination) {
    if (isCombination) {
        const [, letters = '', digits = ''] = /^(\D*)(.*)$/s.exec(text.replaceAll('-', '')) ?? [];
        return { kind: 'combination', text: toQualifier(SHORT.get(letters) ?? letters), digits };
    }
    return isDigit ? { kind: 'number', digits: text } : { kind: 'text', text: toQualifier(text) };
}
function toQualifier(text) {
    return text === 'cr' ? 'rc' : text;
}
/** `1.0.0-rc` is `1-rc`: zeros, empty texts and empty lists that end a list or precede a qualifier. */
function dropZeros(items) {
    for (let index = items.length - 1; index >= 0; index--) {
        const [item, next] = [items[index], items[index + 1]];
        const following = next?.kind === 'list' ? next.items[0] : next;
        const isBeforeText = following?.kind === 'text' || (next?.kind === 'list' && following?.kind === 'combination');
        if (item !== undefined && isEmpty(item) && (next === undefined || isBeforeText)) {
            items.splice(index, 1);
        }
    }
}
function isEmpty(item) {
    switch (item.kind) {
        case 'number':
            return /^0*$/.test(item.digits);
        case 'text':
            return item.text === '';
        case 'list':
            return item.items.length === 0;
        case 'combination':
            return false;
    }
}
/** At the same place: text before letters with digits, these before lists, these before numbers. */
const RANKS = { text: 0, combination: 0, list: 1, number: 2 };
function compareItems(a, b) {
    if (RANKS[a.kind] !== RANKS[b.kind]) {
        return RANKS[a.kind] - RANKS[b.kind];
    }
    if (a.kind === 'list' && b.kind === 'list') {
        return compareLists(a.items, b.items);
    }
    const order = compareQualifiers(textOf(a), textOf(b));
    return (order ||
        compareDigits(digitsOf(a), digitsOf(b)) ||
        Number(a.kind === 'combination') - Number(b.kind === 'combination'));
}
function compareLists(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [left, right] = [a[index], b[index]];
        const order = left === undefined ? -weigh(right) : right === undefined ? weigh(left) : compareItems(left, right);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}
/** Compares with nothing: `1-rc` is before `1`, and `1-sp` and `1.1` are after it. */
function weigh(item) {
    if (item === undefined) {
        return 0;
    }
    if (item.kind === 'list') {
        return item.items.map(weigh).find((order) => order !== 0) ?? 0;
    }
    return item.kind === 'number' ? Number(!isEmpty(item)) : maven_rankOf(item.text) - RELEASE;
}
function compareQualifiers(a, b) {
    const order = maven_rankOf(a) - maven_rankOf(b);
    return order !== 0 || maven_rankOf(a) < QUALIFIERS.length ? order : compareText(a, b);
}
function maven_rankOf(qualifier) {
    const known = RELEASE_NAMES.includes(qualifier) ? RELEASE : QUALIFIERS.indexOf(qualifier);
    return known < 0 ? QUALIFIERS.length : known;
}
function textOf(item) {
    return item.kind === 'text' || item.kind === 'combination' ? item.text : '';
}
function digitsOf(item) {
    return item.kind === 'number' || item.kind === 'combination' ? item.digits : '';
}

;// CONCATENATED MODULE: ./src/difference/version/pep440.ts

/** packaging.python.org/en/latest/specifications/version-specifiers, appendix "Parsing version strings with regular expressions" */
const pep440_VERSION = /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?(?:-(?<implicitPost>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
/** Orders versions of Python's packages (PEP 440). Undefined where one is no such version. */
function comparePep440(a, b) {
    const [left, right] = [pep440_parse(a), pep440_parse(b)];
    if (left === undefined || right === undefined) {
        return undefined;
    }
    return (compareDigits(left.epoch, right.epoch) ||
        compareNumbers(left.release, right.release) ||
        left.phase - right.phase ||
        compareDigits(left.preNumber, right.preNumber) ||
        compareOptional(left.post, right.post, FIRST) ||
        compareOptional(left.dev, right.dev, LAST) ||
        compareLocals(left.local, right.local));
}
/** The phases of a release, and what is only a development release of it. */
const PHASES = { developed: 0, alpha: 1, beta: 2, candidate: 3, final: 4 };
const PHASE_OF = new Map([
    ['a', PHASES.alpha],
    ['alpha', PHASES.alpha],
    ['b', PHASES.beta],
    ['beta', PHASES.beta],
    ['c', PHASES.candidate],
    ['rc', PHASES.candidate],
    ['pre', PHASES.candidate],
    ['preview', PHASES.candidate],
]);
function pep440_parse(text) {
    const groups = pep440_VERSION.exec(text.trim().toLowerCase())?.groups;
    if (groups === undefined) {
        return undefined;
    }
    const { epoch = '', release = '', pre, preNumber = '', implicitPost, post, postNumber, dev, devNumber, local, } = groups;
    const afterRelease = post === undefined ? implicitPost : postNumber;
    const ofDev = dev === undefined ? undefined : devNumber;
    const isOnlyDeveloped = pre === undefined && afterRelease === undefined && ofDev !== undefined;
    return {
        epoch,
        release,
        phase: pre === undefined ? (isOnlyDeveloped ? PHASES.developed : PHASES.final) : (PHASE_OF.get(pre) ?? PHASES.final),
        preNumber,
        post: afterRelease,
        dev: ofDev,
        local: local?.split(/[-_.]/) ?? [],
    };
}
/** Where an absent number sorts. */
const FIRST = -1;
const LAST = 1;
function compareOptional(a, b, absent) {
    if (a === undefined || b === undefined) {
        return (Number(a === undefined) - Number(b === undefined)) * absent;
    }
    return compareDigits(a, b);
}
/** Numbers after texts; the longer one after its beginning. */
function compareLocals(a, b) {
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined) {
            return 1;
        }
        const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
        const order = Number(isNumber) - Number(isOther) || (isNumber ? compareDigits(one, other) : compareText(one, other));
        if (order !== 0) {
            return order;
        }
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./src/difference/version/rpm.ts

const rpm_VERSION = /^(?:(?<epoch>\d+):)?(?<version>[^\s:-]+)(?:-(?<release>[^\s:-]+))?$/;
/** Orders versions of RPM packages (rpm-version(7), "Comparing"): `[epoch:]version[-release]`. */
function compareRpm(a, b) {
    const [left, right] = [rpm_VERSION.exec(a)?.groups, rpm_VERSION.exec(b)?.groups];
    if (left === undefined || right === undefined) {
        return undefined;
    }
    const { release: one } = left;
    const { release: other } = right;
    return (compareDigits(left['epoch'] ?? '', right['epoch'] ?? '') ||
        rpm_compareParts(left['version'] ?? '', right['version'] ?? '') ||
        (one === undefined || other === undefined ? 0 : rpm_compareParts(one, other)));
}
/** Segments of digits or of letters; other characters only separate, except `~` and `^`. */
function rpm_compareParts(a, b) {
    const [left, right] = [segmentsOf(a), segmentsOf(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const order = compareSegments(left[index], right[index]);
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}
function segmentsOf(text) {
    return text.match(/\d+|[A-Za-z]+|[~^]/g) ?? [];
}
/** From the lowest: `~`, the end, `^`, letters, numbers. */
function compareSegments(a, b) {
    const [one, other] = [rpm_rankOf(a), rpm_rankOf(b)];
    if (one !== other || a === undefined || b === undefined) {
        return one - other;
    }
    return one === NUMBER ? compareDigits(a, b) : compareText(a, b);
}
const NUMBER = 4;
function rpm_rankOf(segment) {
    if (segment === undefined) {
        return 1;
    }
    if (segment === '~' || segment === '^') {
        return segment === '~' ? 0 : 2;
    }
    return /^\d/.test(segment) ? NUMBER : 3;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/difference/version/semantic.ts


/** Orders semantic versions (semver.org). Undefined where one is none, or where they differ in build metadata alone. */
function compareSemantic(a, b) {
    const [one, other] = [semver_default().parse(a), semver_default().parse(b)];
    return one === null || other === null ? undefined : one.compare(other) || undefined;
}
const NUGET = /^v?(?<numbers>\d+(?:\.\d+){0,3})(?:-(?<pre>[0-9a-z.-]+))?(?<metadata>\+[0-9a-z.-]+)?$/;
/**
 * Orders versions of NuGet (learn.microsoft.com/nuget/concepts/package-versioning): semantic versions of up to four
 * numbers, absent ones being 0, whose prerelease labels are compared without regard to case.
 */
function compareNuGet(a, b) {
    const [left, right] = [NUGET.exec(a.toLowerCase())?.groups, NUGET.exec(b.toLowerCase())?.groups];
    if (left === undefined || right === undefined) {
        return undefined;
    }
    const order = compareNumbers(left['numbers'] ?? '', right['numbers'] ?? '');
    if (order !== 0) {
        return order;
    }
    const [one, other] = [left['pre'], right['pre']];
    if (one === other) {
        return left['metadata'] === right['metadata'] ? 0 : undefined;
    }
    return compareSemantic(prereleased(one), prereleased(other));
}
function prereleased(label) {
    return label === undefined ? '0.0.0' : `0.0.0-${label}`;
}
const GO = /^(?:go|v)?(\d+(?:\.\d+)*)$/;
/** Orders versions of Go modules (go.dev/ref/mod#versions), and those of Go itself: `go1.22.1`. */
function compareGo(a, b) {
    const [left, right] = [GO.exec(a)?.[1], GO.exec(b)?.[1]];
    return left === undefined || right === undefined ? compareSemantic(a, b) : compareNumbers(left, right);
}

;// CONCATENATED MODULE: ./src/difference/version/order.ts







/** The rules of an ecosystem, by the type of the package URL; `alpine` is what syft wrote before `apk` existed. */
const RULES = new Map([
    ['apk', compareApk],
    ['alpine', compareApk],
    ['deb', compareDeb],
    ['rpm', compareRpm],
    ['maven', compareMaven],
    ['pypi', comparePep440],
    ['golang', compareGo],
    ['nuget', compareNuGet],
    ...['npm', 'cargo', 'pub', 'swift', 'hex'].map((type) => [type, compareSemantic]),
]);
/** Numbers with dots between them. */
const NUMBERS = /^v?(\d+(?:\.\d+)*)$/;
/**
 * Compares two versions of a package: positive when the first is later, negative when the second is. By the rules of its
 * ecosystem where they are known (docs/changes.md); else only numbers with dots between them are compared, since rules of
 * another ecosystem can tell the reverse. Undefined when the versions have no order.
 * @param type of the package URL
 */
function compareVersions(type, a, b) {
    return a === b ? 0 : (RULES.get(type)?.(a, b) ?? compareOthers(a, b));
}
function compareOthers(a, b) {
    const [left, right] = [NUMBERS.exec(a)?.[1], NUMBERS.exec(b)?.[1]];
    return left === undefined || right === undefined ? undefined : compareNumbers(left, right);
}

;// CONCATENATED MODULE: ./src/difference/packages.ts


const ORDER = ['down', 'changed', 'license', 'added', 'removed', 'up'];
/** More versions of one package are not put in order; genuine images have a handful. */
const MAX_VERSIONS = 50;
/** Compares packages of one identity across versions (`Package.id`). */
function comparePackages(before, after) {
    const [earlier, later] = [Map.groupBy(before, ({ id }) => id), Map.groupBy(after, ({ id }) => id)];
    const ids = new Set([...earlier.keys(), ...later.keys()]);
    const changes = [...ids].flatMap((id) => compareOne(earlier.get(id) ?? [], later.get(id) ?? []) ?? []);
    const [old, current] = [licensesOf(before), licensesOf(after)];
    return {
        changes: changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareText(a.name, b.name)),
        licensesGained: without(current, old),
        licensesLost: without(old, current),
    };
}
function compareOne(earlier, later) {
    const [sample] = [...later, ...earlier];
    if (sample === undefined) {
        return undefined;
    }
    const { name, type } = sample;
    const [before, after] = [versionsOf(earlier), versionsOf(later)];
    const [old, current] = [licensesOf(earlier), licensesOf(later)];
    const licensesGained = without(current, old);
    const licensesLost = without(old, current);
    const kind = earlier.length === 0
        ? 'added'
        : later.length === 0
            ? 'removed'
            : compareSets(type, before, after, licensesGained.length + licensesLost.length);
    return kind === undefined ? undefined : { kind, name, type, before, after, licensesGained, licensesLost };
}
function compareSets(type, before, after, licenses) {
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length === 0 && come.length === 0) {
        return licenses === 0 ? undefined : 'license';
    }
    // compare the highest of all, then of those that differ: one of several versions can be downgraded below the highest
    const orders = [compareHighest(type, before, after), compareHighest(type, gone, come)];
    if (orders.some((order) => order !== undefined && order > 0)) {
        return 'down';
    }
    return orders.some((order) => order !== undefined && order < 0) ? 'up' : 'changed';
}
function compareHighest(type, before, after) {
    const [old, current] = [highestOf(type, before), highestOf(type, after)];
    return old === undefined || current === undefined ? undefined : compareVersions(type, old, current);
}
function highestOf(type, versions) {
    let highest;
    for (const version of versions.length > MAX_VERSIONS ? [] : versions) {
        const order = highest === undefined ? 1 : compareVersions(type, version, highest);
        if (order === undefined) {
            return undefined;
        }
        highest = order > 0 ? version : highest;
    }
    return highest;
}
function versionsOf(packages) {
    return [...new Set(packages.flatMap(({ version }) => version ?? []))].sort();
}
function licensesOf(packages) {
    return [...new Set(packages.flatMap(({ licenses }) => licenses))].sort();
}
function without(values, others) {
    const known = new Set(others);
    return values.filter((value) => !known.has(value));
}
/** A simple license as SPDX writes it, with an exception. */
const SIMPLE = /^\S+(?: WITH \S+)?$/;
/**
 * Whether a simple license is the requested one. In a text that is not an SPDX expression each word is compared as well:
 * one license that SPDX does not list must not hide the others.
 */
function namesLicense(license, requested) {
    const expected = canonical(requested);
    const words = SIMPLE.test(license) ? [] : license.split(/[\s(),;|/]+/);
    return [license, ...words].some((each) => canonical(each) === expected);
}
/** Whether a license is truncated, so that not all names in it are known. */
function isCutLicense(license) {
    return license.endsWith('…');
}
/** Case is ignored (SPDX 2.3, D.2), and `GPL-3.0` is SPDX's former name of `GPL-3.0-only`. */
function canonical(license) {
    return license
        .toLowerCase()
        .replace(/^((?:a|l)?gpl|gfdl)-(\d\.\d)(\+?)$/, (_, family, version, plus) => `${family}-${version}-${plus === '' ? 'only' : 'or-later'}`);
}

;// CONCATENATED MODULE: ./src/difference/gates.ts



/** Sentences per gate; the rest is counted. */
const MAX_CHANGES = 20;
/** Evaluates the gates on a difference. */
function evaluateGates(gates, difference) {
    return gates.map((gate) => {
        const { lacking, changes } = evaluate(gate, difference);
        const state = changes.length > 0 ? 'fired' : lacking.length > 0 ? 'unanswered' : 'passed';
        return { gate: gate.requested, state, changes: bounded(changes.length > 0 ? changes : lacking) };
    });
}
/** Results of gates when both images have the same digest, or when there is no baseline yet. */
function passGates(gates) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'passed', changes: [] }));
}
/** Results of gates when the comparison could not be made. */
function leaveGates(gates, reason) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'unanswered', changes: [reason] }));
}
function evaluate(gate, difference) {
    const { signers, platformsAdded, platformsRemoved, platformsRenamed } = difference;
    switch (gate.kind) {
        case 'signer':
            return only(signers === undefined ? [] : [`signer: from ${signers.before.join(', ')} to ${signers.after.join(', ')}`]);
        case 'platform':
            return only([
                ...platformsAdded.map((name) => `platform ${name}: added`),
                ...platformsRemoved.map((name) => `platform ${name}: removed`),
                ...platformsRenamed
                    .filter(({ before, after }) => isOtherPlatform(before, after))
                    .map(({ before, after }) => `platform ${after}: the variant differs from before, ${before}`),
            ]);
        case 'builder':
            return ofFields(difference, 'provenance', ['builder']);
        case 'source':
            return ofFields(difference, 'provenance', ['repository']);
        case 'build-type':
            return ofFields(difference, 'provenance', ['buildType']);
        case 'user':
            return ofFields(difference, 'configuration', ['user']);
        case 'entry-point':
            return ofFields(difference, 'configuration', ['entryPoint', 'cmd']);
        case 'environment':
            return ofFields(difference, 'configuration', ['environment']);
        case 'downgrade':
            return ofPackages(difference, (packages) => ofKind('down', packages));
        case 'unordered-version':
            return ofPackages(difference, (packages) => ofKind('changed', packages));
        case 'package-added':
            return ofPackages(difference, (packages) => ofKind('added', packages));
        case 'package-removed':
            return ofPackages(difference, (packages) => ofKind('removed', packages));
        case 'license':
            return ofPackages(difference, describeNewLicenses, describeUnreadLicenses);
        case 'one-license':
            return ofPackages(difference, (packages) => describeLicense(gate.license, packages), (packages) => [...describeCutLicenses(packages), ...describeUnreadLicenses(packages)]);
    }
}
function only(changes) {
    return { lacking: [], changes };
}
function ofFields(difference, part, fields) {
    const { platforms } = difference;
    return {
        lacking: [
            ...lackingOf(difference, (platform) => platform[part] !== undefined, WHERE[part]),
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
        .map((field) => `the provenance of both sides names no ${difference_fields/* FIELDS */.c[field]} for ${names.join(', ')}`));
}
/** A platform without a partner is compared with nothing, on either side. */
function lackingOf({ platforms, platformsAdded, platformsRemoved }, isThere, what) {
    const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
    return [
        ...(without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`]),
        ...platformsAdded.map((name) => `the baseline has no platform to compare ${name} with`),
        ...platformsRemoved.map((name) => `the image has no platform to compare ${name} of the baseline with`),
    ];
}
function describeField(change) {
    return `${(0,difference_fields/* nameOfField */.X)(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}
function ofPackages(difference, describe, describeLacking = () => []) {
    const { platforms } = difference;
    const of = (describeEach) => platforms.flatMap(({ names, packages }) => packages === undefined ? [] : describeEach(packages).map((change) => `${change} (${names.join(', ')})`));
    return {
        lacking: [
            ...lackingOf(difference, ({ packages }) => packages !== undefined, WHERE.packages),
            ...of(describeLeftOut),
            ...of(describeLacking),
        ],
        changes: of(describe),
    };
}
function describeLeftOut({ leftOut, formats }) {
    return leftOut === 0
        ? []
        : [`${leftOut} packages without a package URL cannot be compared from ${formats.before} to ${formats.after}`];
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
/** The truncated part may name the license of the gate. */
function describeCutLicenses({ changes }) {
    return changes
        .filter(({ licensesGained }) => licensesGained.some(isCutLicense))
        .map(({ name }) => `the license of ${name} is too long to be read`);
}
function describeUnreadLicenses({ unreadLicenses }) {
    return unreadLicenses === 0 ? [] : [`the licenses of ${unreadLicenses} packages are in a form that cannot be read`];
}
function describeOwners(license, changes) {
    const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
    return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}
function describePackage({ name, before, after }) {
    return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}
/** Versions of a package in a sentence: a signer can list any number. */
const gates_MAX_VERSIONS = 10;
function listed(versions) {
    const shown = versions.slice(0, gates_MAX_VERSIONS).join(', ') || '(none)';
    return versions.length > gates_MAX_VERSIONS ? `${shown} and ${versions.length - gates_MAX_VERSIONS} more` : shown;
}
function bounded(changes) {
    const rest = changes.length - MAX_CHANGES;
    return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
}

// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/difference/content.ts
var difference_content = __webpack_require__(88786);
;// CONCATENATED MODULE: ./src/difference/difference.ts



/** Compares two verified images, platform by platform. */
function compareContents(before, after) {
    const { pairs, removed, added } = pairImages(before, after);
    const compared = pairs.map((pair) => comparePlatforms(pair.before, pair.after));
    const signersDiffer = before.signers.join('\n') !== after.signers.join('\n');
    return {
        signers: signersDiffer ? { before: before.signers, after: after.signers } : undefined,
        signedEarlier: compareTimes(before.signedAt, after.signedAt),
        platformsAdded: added.map(({ name }) => name),
        platformsRemoved: removed.map(({ name }) => name),
        platformsRenamed: pairs
            .map((pair) => ({ before: pair.before.name, after: pair.after.name }))
            .filter((names) => isRenamed(names.before, names.after)),
        platforms: [...Map.groupBy(compared, keyOf).values()].flatMap((same) => {
            const [first] = same;
            return first === undefined ? [] : [{ ...first, names: same.flatMap((each) => each.names) }];
        }),
    };
}
function compareTimes(before, after) {
    return before !== undefined && after !== undefined && after < before ? { before, after } : undefined;
}
/** The platform of an image without an index is unknown: it is compared with the only platform of an index. */
function pairImages(before, after) {
    const [old, ...further] = before.platforms;
    const [current, ...others] = after.platforms;
    const isPair = (before.isSingle || after.isSingle) && further.length + others.length === 0;
    return isPair && old !== undefined && current !== undefined
        ? { pairs: [{ before: old, after: current }], removed: [], added: [] }
        : pairPlatforms(before.platforms, after.platforms);
}
function keyOf({ packages, provenance, configuration, unreported }) {
    return JSON.stringify([packages ?? null, provenance ?? null, configuration ?? null, unreported]);
}
function comparePlatforms(before, after) {
    return {
        names: [after.name],
        packages: compareSboms(before, after),
        provenance: before.provenance === undefined && after.provenance === undefined
            ? undefined
            : compareFields(provenanceFields(before.provenance), provenanceFields(after.provenance)),
        configuration: before.configuration === undefined && after.configuration === undefined
            ? undefined
            : compareConfigurations(before.configuration, after.configuration),
        unreported: unreportedFields(before.provenance, after.provenance),
    };
}
/** Every provenance has a builder, a build type and a source: an absent one is in a form that is not read. */
function unreportedFields(before, after) {
    const values = new Map(provenanceFields(after));
    return provenanceFields(before).flatMap(([field, value]) => value === undefined && values.get(field) === undefined ? [field] : []);
}
/** Compares a format that both have; without one, the packages with a package URL, which does not depend on the format. */
function compareSboms({ sboms: before }, { sboms: after }) {
    const common = difference_content/* SBOM_FORMATS */.z.find((format) => before.has(format) && after.has(format));
    const old = common ?? difference_content/* SBOM_FORMATS */.z.find((format) => before.has(format));
    const current = common ?? difference_content/* SBOM_FORMATS */.z.find((format) => after.has(format));
    if (old === undefined || current === undefined) {
        return undefined;
    }
    const [earlier, later] = [before.get(old) ?? [], after.get(current) ?? []];
    const named = ({ purl }) => common !== undefined || purl !== undefined;
    const [compared, comparedLater] = [earlier.filter(named), later.filter(named)];
    return {
        ...comparePackages(compared, comparedLater),
        formats: { before: old, after: current },
        leftOut: earlier.length - compared.length + later.length - comparedLater.length,
        unreadLicenses: [...compared, ...comparedLater].filter(({ hasUnreadLicense }) => hasUnreadLicense === true).length,
    };
}
function provenanceFields(provenance) {
    return [
        ['builder', provenance?.builder],
        ['buildType', provenance?.buildType],
        ['repository', provenance?.source.repository],
        ['ref', provenance?.source.ref],
        ['commit', provenance?.source.commit],
    ];
}
function configurationFields(configuration) {
    return [
        ['user', configuration?.user],
        ['entryPoint', configuration?.entryPoint],
        ['cmd', configuration?.cmd],
        ['workDirectory', configuration?.workDirectory],
    ];
}
function compareFields(before, after) {
    const values = new Map(after);
    return before.flatMap(([field, value]) => {
        const now = values.get(field);
        return value === now ? [] : [{ field, before: value, after: now }];
    });
}
function compareConfigurations(before, after) {
    const [old, current] = [new Map(before?.environment), new Map(after?.environment)];
    const names = [...new Set([...old.keys(), ...current.keys()])].sort();
    const variables = names
        .filter((name) => old.get(name) !== current.get(name))
        .map((name) => ({ field: 'environment', name, before: old.get(name), after: current.get(name) }));
    return [
        ...compareFields(configurationFields(before), configurationFields(after)),
        ...compareUserIds(before, after),
        ...(variables.length > 0 ? variables : compareEnvironmentFingerprints(before, after)),
    ];
}
/** The same name can mean another account: `nonroot` with UID 0. */
function compareUserIds(before, after) {
    const isSame = before?.user !== after?.user || before?.userId === after?.userId;
    const describe = (each) => `${each?.user ?? '(none)'} (${each?.userId ?? 'number unknown'})`;
    return isSame ? [] : [{ field: 'user', before: describe(before), after: describe(after) }];
}
/** All variables together, when one differs that is not listed. */
function compareEnvironmentFingerprints(before, after) {
    const [old, current] = [before?.environmentFingerprint, after?.environmentFingerprint];
    return old === current ? [] : [{ field: 'environment', before: old, after: current }];
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
;// CONCATENATED MODULE: ./src/run/comparer.ts











/** The predicates that images are compared by; others are not read for it. */
const COMPARED = ['spdx', 'cyclonedx', 'slsa-v1', 'slsa-v0.2', 'apko'];
/** Compares the images of one run with their baselines, and evaluates the gates. */
class Comparer {
    #options;
    /** changes of packages that this run may still store */
    #left = limits/* LIMITS */.b.packageChanges;
    constructor(options) {
        this.#options = options;
    }
    /** The comparison when no second image has to be verified: there is none, or it has the same digest. */
    compareDigest(baseline, digest) {
        if (baseline.kind === 'none') {
            return { kind: 'no-baseline', with: undefined, reason: baseline.reason, gates: passGates(this.#options.gates) };
        }
        if (baseline.kind === 'unavailable') {
            return this.#notCompared(undefined, baseline.reason, baseline.hint);
        }
        return baseline.reference.digest === digest
            ? this.#unchanged({ requested: baseline.requested, digest })
            : undefined;
    }
    /**
     * Verifies the baseline of a verified image by the rules of that image, but for limits of age: it is older by its
     * nature. Whatever is wrong with it is the outcome; nothing of it is written.
     * @throws TrustError
     */
    async compare({ request, digest, content }, baseline) {
        const { requested, reference } = baseline;
        const { session, platform, rootsOf, signerOf } = this.#options;
        const platforms = request.platforms ?? platform;
        let subject;
        try {
            subject = await (0,resolve_image/* resolveImage */.AT)(reference, { session, platforms });
            const compared = { requested, digest: subject.digest };
            if (subject.digest === digest) {
                return this.#unchanged(compared, reference.digest === undefined ? TAG_MAY_HAVE_MOVED : undefined);
            }
            const { evidenceRepositories, trustedRoot, discoversSigners } = request;
            // the tag of a release is part of who signs it
            const signer = (discoversSigners ? undefined : signerOf(reference)) ?? request.signer;
            const roots = trustedRoot === undefined ? undefined : rootsOf(trustedRoot);
            const requirements = { ...request.requirements, age: undefined };
            const result = await (0,verify_image/* verifyImage */.Z)(subject, {
                session,
                signer,
                requirements,
                platforms,
                evidenceRepositories,
                roots,
            });
            if (result.kind === 'failed') {
                return this.#failed(compared, result.error);
            }
            try {
                const { verdict, findings } = result;
                if (!verdict.verified) {
                    const why = verdict.requirements.find(({ met }) => !met)?.why ?? 'nothing was required';
                    return this.#notCompared(compared, `The baseline is not verified: ${why}.`, notVerified(this.#options.audience));
                }
                const readings = await this.read(request.requirements, findings);
                const { level } = requirements;
                const before = (0,difference_content/* contentOf */.$)({ subject, requirements: verdict.requirements, level, readings });
                const comparison = this.#changed(compared, compareContents(before, content));
                return (0,outcome/* withoutAnswers */.m$)(comparison, result.failedSources, 'the baseline');
            }
            finally {
                result.release();
            }
        }
        catch (thrown) {
            if (thrown instanceof errors/* TrustError */.Ru) {
                throw thrown;
            }
            const compared = { requested, digest: subject?.digest ?? reference.digest };
            if (!(thrown instanceof errors/* ImageError */.C8)) {
                const reason = `The baseline could not be verified because of an unexpected error: ${(0,errors/* messageOf */.bD)(thrown)}`;
                return this.#notCompared(compared, reason, (0,hints/* hintOf */.$z)({ topic: 'unexpected' }, this.#options.audience));
            }
            return this.#failed(compared, thrown);
        }
    }
    /**
     * Reads the verified attestations that images are compared by, newest first, whether they were requested or not. What
     * is read holds the packages one by one: it must be dropped as soon as it was compared.
     */
    async read(requirements, findings) {
        const policy = { ...requirements, predicateTypes: [{ kind: 'all', requested: 'all' }] };
        const compared = (0,verdict/* requestedAttestations */.Al)(policy, findings).filter(({ predicateType }) => COMPARED.includes((0,predicate_type/* kindOfPredicateType */.JH)(predicateType)));
        const { readAttestation } = await Promise.all(/* import() */[__webpack_require__.e(1032), __webpack_require__.e(4217)]).then(__webpack_require__.bind(__webpack_require__, 54217));
        return new Map(compared.map((attestation) => [attestation, readAttestation(attestation)]));
    }
    #failed(compared, error) {
        const hint = (0,hints/* hintOfError */.H5)(error, this.#options.audience);
        return this.#notCompared(compared, `The baseline could not be verified: ${error.message}`, hint);
    }
    #unchanged(compared, reason) {
        const gates = passGates(this.#options.gates);
        return { kind: 'unchanged', with: compared, gates, ...(reason === undefined ? {} : { reason }) };
    }
    #notCompared(compared, reason, hint) {
        return { kind: 'not-compared', with: compared, reason, hint, gates: leaveGates(this.#options.gates, reason) };
    }
    /** The gates are evaluated on all of it; what is stored for the report is bounded. */
    #changed(compared, difference) {
        const gates = evaluateGates(this.#options.gates, difference);
        let omitted = 0;
        const platforms = difference.platforms.map((platform) => {
            if (platform.packages === undefined) {
                return platform;
            }
            const { licensesGained, licensesLost } = platform.packages;
            const changes = platform.packages.changes.slice(0, this.#left).map(boundChange);
            this.#left -= changes.length;
            omitted += platform.packages.changes.length - changes.length;
            const licenses = {
                licensesGained: licensesGained.slice(0, limits/* LIMITS */.b.changedLicenses),
                licensesLost: licensesLost.slice(0, limits/* LIMITS */.b.changedLicenses),
            };
            return { ...platform, packages: { ...platform.packages, ...licenses, changes } };
        });
        return { kind: 'changed', with: compared, difference: { ...difference, platforms }, omitted, gates };
    }
}
/** A signer can list any number of versions and licenses of one package; genuine ones are a handful. */
function boundChange(change) {
    const { before, after, licensesGained, licensesLost } = change;
    const bound = (all) => all.slice(0, limits/* LIMITS */.b.listedOfChange);
    return {
        ...change,
        before: bound(before),
        after: bound(after),
        licensesGained: bound(licensesGained),
        licensesLost: bound(licensesLost),
    };
}
const TAG_MAY_HAVE_MOVED = 'The baseline is a tag that now has the digest of this image. If the tag was moved, its earlier digest is unknown. To be sure, name the baseline by its digest.';
function notVerified({ input }) {
    return `Find out why it was used although it is not verified, or set ${input('baseline')} to a verified image. Until then, it is unknown what changed.`;
}


/***/ })

};
