export const id = 457;
export const ids = [457];
export const modules = {

/***/ 89457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Comparer: () => (/* binding */ Comparer)
});

// EXTERNAL MODULE: ./src/core/verify-image.ts + 3 modules
var verify_image = __webpack_require__(61068);
// EXTERNAL MODULE: ./src/difference/content.ts
var difference_content = __webpack_require__(88786);
;// CONCATENATED MODULE: ./src/difference/version/digits.ts
/** Compares numbers of any length by their decimal digits. */
function compareDigits(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || compareText(left, right);
}
/** Compares by the code units of the texts. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/difference/version/apk.ts

const VERSION = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?<commit>~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;
/** In this order; those of `BEFORE` come before a version without any. */
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
    const order = compareNumbers(left['numbers'] ?? '', right['numbers'] ?? '') ||
        compareText(left['letter'] ?? '', right['letter'] ?? '') ||
        compareSuffixes(left['suffixes'] ?? '', right['suffixes'] ?? '');
    if (order === 0 && left['commit'] !== right['commit']) {
        return undefined;
    }
    return order || compareDigits(left['revision'] ?? '', right['revision'] ?? '');
}
/** After the first one, numbers with a leading zero are compared as fractions are: digit by digit. */
function compareNumbers(a, b) {
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
/** Text and numbers by turns, each the longest there is. */
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
/** Segments of digits or of letters; what stands between them only separates, but `~` and `^`. */
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

;// CONCATENATED MODULE: ./src/difference/version/order.ts





const OF_DISTRIBUTIONS = new Map([
    ['apk', compareApk],
    ['deb', compareDeb],
    ['rpm', compareRpm],
]);
/** Numbers with dots between them, as Go (`v`, `go`) and others write them. */
const NUMBERS = /^(?:v|go)?(\d+(?:\.\d+)*)$/;
/**
 * Which of two versions of a package is the later one: above 0 the first, below 0 the second. By the rules of its
 * ecosystem for `apk`, `deb` and `rpm`; for other types only where both are semantic versions, or numbers with dots
 * between them. Undefined where that does not tell.
 * @param type of the package URL
 */
function compareVersions(type, a, b) {
    const compare = OF_DISTRIBUTIONS.get(type) ?? compareOthers;
    return a === b ? 0 : compare(a, b);
}
function compareOthers(a, b) {
    const [left, right] = [NUMBERS.exec(a)?.[1], NUMBERS.exec(b)?.[1]];
    if (left !== undefined && right !== undefined) {
        return order_compareNumbers(left.split('.'), right.split('.'));
    }
    const [one, other] = [semver_default().parse(a), semver_default().parse(b)];
    return one === null || other === null ? undefined : one.compare(other) || undefined;
}
function order_compareNumbers(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = compareDigits(a[index] ?? '', b[index] ?? '');
        if (order !== 0) {
            return order;
        }
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/difference/packages.ts


const ORDER = ['down', 'changed', 'license', 'added', 'removed', 'up'];
/** So many versions of one package are put in order; genuine images have a handful. */
const MAX_VERSIONS = 50;
/** Compares packages by what they are whatever their version (`Package.id`). */
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
    // the highest of all, then that of those that differ: one of several can go down below the others
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

;// CONCATENATED MODULE: ./src/difference/difference.ts


/** Compares two verified images, platform by platform. */
function compareContents(before, after) {
    const names = new Map(before.platforms.map((platform) => [platform.name, platform]));
    const partnerOf = ({ name }) => names.get(name) ?? (isPair(before, after) ? before.platforms[0] : undefined);
    const partners = after.platforms.map((platform) => ({ platform, partner: partnerOf(platform) }));
    const known = new Set(partners.map(({ partner }) => partner));
    const compared = partners.flatMap(({ platform, partner }) => partner === undefined ? [] : [comparePlatforms(partner, platform)]);
    const signersDiffer = before.signers.join('\n') !== after.signers.join('\n');
    return {
        signers: signersDiffer ? { before: before.signers, after: after.signers } : undefined,
        platformsAdded: partners.flatMap(({ platform, partner }) => (partner === undefined ? [platform.name] : [])),
        platformsRemoved: before.platforms.filter((each) => !known.has(each)).map(({ name }) => name),
        platforms: [...Map.groupBy(compared, keyOf).values()].flatMap((same) => {
            const [first] = same;
            return first === undefined ? [] : [{ ...first, names: same.flatMap((each) => each.names) }];
        }),
    };
}
/** An image without index does not tell its platform: it is compared with the only one of an index. */
function isPair(before, after) {
    return (before.isSingle || after.isSingle) && before.platforms.length === 1 && after.platforms.length === 1;
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
/** Every provenance has a builder, a build type and a source: one that is not there is one that was not found. */
function unreportedFields(before, after) {
    const values = new Map(provenanceFields(after));
    return provenanceFields(before).flatMap(([field, value]) => value === undefined && values.get(field) === undefined ? [field] : []);
}
/** In a format that both have; where there is none, by what has a package URL, which both formats write alike. */
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
        ...(variables.length > 0 ? variables : compareWholeEnvironments(before, after)),
    ];
}
/** One name can be another account: `nonroot` with the number 0. */
function compareUserIds(before, after) {
    const isSame = before?.user !== after?.user || before?.userId === after?.userId;
    const describe = (each) => `${each?.user ?? '(none)'} (${each?.userId ?? 'number not told'})`;
    return isSame ? [] : [{ field: 'user', before: describe(before), after: describe(after) }];
}
/** All variables together, where one differs that is not kept. */
function compareWholeEnvironments(before, after) {
    const [old, current] = [before?.environmentFingerprint, after?.environmentFingerprint];
    return old === current ? [] : [{ field: 'environment', before: old, after: current }];
}

// EXTERNAL MODULE: ./src/difference/gates.ts + 1 modules
var difference_gates = __webpack_require__(3991);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: ./src/run/readings.ts
var run_readings = __webpack_require__(69072);
;// CONCATENATED MODULE: ./src/run/comparer.ts








/** Compares the images of one run with their baselines, and evaluates the gates. */
class Comparer {
    #options;
    /** changes of packages that this run may still store */
    #left = limits/* LIMITS */.b.packageChanges;
    constructor(options) {
        this.#options = options;
    }
    /** Where no second image is needed to tell: there is none, or it is known to be the same. */
    withoutLook(baseline, digest) {
        if (baseline.kind === 'none') {
            return this.#absent(undefined, baseline.reason);
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
        const { session, platform: platforms } = this.#options;
        let subject;
        try {
            subject = await (0,verify_image/* resolveImage */.A)(reference, { session, platforms });
            const compared = { requested, digest: subject.digest };
            if (subject.digest === digest) {
                return this.#unchanged(compared);
            }
            const { signer, evidenceRepositories } = request;
            const requirements = { ...request.requirements, age: undefined };
            const result = await (0,verify_image/* verifyImage */.Z)(subject, { session, signer, requirements, platforms, evidenceRepositories });
            if (result.kind === 'failed') {
                return this.#failed(compared, result.error);
            }
            try {
                const { verdict, findings } = result;
                if (!verdict.verified) {
                    const why = verdict.requirements.find(({ met }) => !met)?.why ?? 'nothing was required';
                    return this.#notCompared(compared, `The baseline is not verified: ${why}.`, NOT_VERIFIED);
                }
                const readings = await (0,run_readings/* readCompared */.y)(request.requirements, findings);
                const { level } = requirements;
                const before = (0,difference_content/* contentOf */.$)({ subject, requirements: verdict.requirements, level, readings });
                return this.#changed(compared, compareContents(before, content));
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
                const reason = `The baseline could not be judged because of an unexpected fault: ${(0,errors/* messageOf */.bD)(thrown)}`;
                return this.#notCompared(compared, reason, 'Please report it with the log of the run.');
            }
            return thrown.code === 'not-found' && subject === undefined
                ? this.#absent(compared, `The baseline is not there any more: ${thrown.message}`)
                : this.#failed(compared, thrown);
        }
    }
    #failed(compared, { message, advice }) {
        return this.#notCompared(compared, `The baseline could not be judged: ${message}`, (0,hints/* hintOf */.$)(advice));
    }
    #absent(compared, reason) {
        return { kind: 'no-baseline', with: compared, reason, gates: (0,difference_gates/* passGates */.GY)(this.#options.gates) };
    }
    #unchanged(compared) {
        return { kind: 'unchanged', with: compared, gates: (0,difference_gates/* passGates */.GY)(this.#options.gates) };
    }
    #notCompared(compared, reason, hint) {
        return { kind: 'not-compared', with: compared, reason, hint, gates: (0,difference_gates/* leaveGates */.o5)(this.#options.gates, reason) };
    }
    /** The gates are asked about all of it; what is kept of a run is bounded. */
    #changed(compared, difference) {
        const gates = (0,difference_gates/* evaluateGates */.ud)(this.#options.gates, difference);
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
const NOT_VERIFIED = 'Find out why it was used without being verified, or name one that is as `baseline`; until then nothing says what changed.';


/***/ })

};
