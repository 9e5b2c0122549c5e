export const id = 708;
export const ids = [708];
export const modules = {

/***/ 21232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ nameOfField),
/* harmony export */   Y: () => (/* binding */ compareContents),
/* harmony export */   cJ: () => (/* binding */ FIELDS)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88786);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5959);


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
/** The platform of an image without an index is unknown: it is compared with the only platform of an index. */
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
/** Every provenance has a builder, a build type and a source: an absent one is in a form that is not read. */
function unreportedFields(before, after) {
    const values = new Map(provenanceFields(after));
    return provenanceFields(before).flatMap(([field, value]) => value === undefined && values.get(field) === undefined ? [field] : []);
}
/** Compares a format that both have; without one, the packages with a package URL, which does not depend on the format. */
function compareSboms({ sboms: before }, { sboms: after }) {
    const common = _content_js__WEBPACK_IMPORTED_MODULE_0__/* .SBOM_FORMATS */ .z.find((format) => before.has(format) && after.has(format));
    const old = common ?? _content_js__WEBPACK_IMPORTED_MODULE_0__/* .SBOM_FORMATS */ .z.find((format) => before.has(format));
    const current = common ?? _content_js__WEBPACK_IMPORTED_MODULE_0__/* .SBOM_FORMATS */ .z.find((format) => after.has(format));
    if (old === undefined || current === undefined) {
        return undefined;
    }
    const [earlier, later] = [before.get(old) ?? [], after.get(current) ?? []];
    const named = ({ purl }) => common !== undefined || purl !== undefined;
    const [compared, comparedLater] = [earlier.filter(named), later.filter(named)];
    return {
        ...(0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePackages */ .FC)(compared, comparedLater),
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
        ...(variables.length > 0 ? variables : compareEnvironmentFingerprints(before, after)),
    ];
}
/** The same name can mean another account: `nonroot` with UID 0. */
function compareUserIds(before, after) {
    const isSame = before?.user !== after?.user || before?.userId === after?.userId;
    const describe = (each) => `${each?.user ?? '(none)'} (${each?.userId ?? 'number not told'})`;
    return isSame ? [] : [{ field: 'user', before: describe(before), after: describe(after) }];
}
/** All variables together, when one differs that is not listed. */
function compareEnvironmentFingerprints(before, after) {
    const [old, current] = [before?.environmentFingerprint, after?.environmentFingerprint];
    return old === current ? [] : [{ field: 'environment', before: old, after: current }];
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FC: () => (/* binding */ comparePackages),
  ud: () => (/* binding */ isCutLicense),
  aR: () => (/* binding */ namesLicense)
});

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

;// CONCATENATED MODULE: ./src/difference/version/order.ts





const OF_DISTRIBUTIONS = new Map([
    ['apk', compareApk],
    ['deb', compareDeb],
    ['rpm', compareRpm],
]);
/** Numbers with dots between them, as Go (`v`, `go`) and others write them. */
const NUMBERS = /^(?:v|go)?(\d+(?:\.\d+)*)$/;
/**
 * Compares two versions of a package: positive when the first is later, negative when the second is. By the rules of its
 * ecosystem for `apk`, `deb` and `rpm`; for other types only where both are semantic versions, or numbers with dots
 * between them. Undefined when the versions have no order.
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


/***/ }),

/***/ 68589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ IN_TERMINAL),
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   _$: () => (/* binding */ IN_WORKFLOW),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony export inWorkflow */
/** Names of inputs in a workflow. */
const inWorkflow = (name) => `\`${name}\``;
/** Readers of a workflow run: inputs are in the YAML of the step. */
const IN_WORKFLOW = {
    surface: 'workflow',
    input: inWorkflow,
    paste: (name, [first = '', ...others]) => others.length === 0 ? [`${name}: ${first}`] : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};
/** Users of the command line: inputs are flags. */
const IN_TERMINAL = {
    surface: 'terminal',
    input: (name) => `\`--${name}\``,
    // some shells expand `?`
    paste: (name, values) => values.map((value) => `--${name}=${value.includes('?') ? `'${value}'` : value}`),
};
/** An input with its value, within a sentence. */
function setting({ paste }, name, value) {
    return `\`${paste(name, [value]).join(' ')}\``;
}
/** The name of an input without backticks, for text that is not Markdown or is code already. */
function bare({ input }, name) {
    return plainly(input, name);
}
function plainly(input, name) {
    return input(name).replaceAll('`', '');
}
/** What to do about an error; errors without advice are about inputs. */
function adviceOf(advice, { surface, input }) {
    return advice === undefined && surface === 'terminal'
        ? 'Correct the flags; nothing was requested or verified.'
        : hintOf(advice, input);
}
const logIn = (input) => `Log in (${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, or docker/login-action before this step)`;
/** Registries that hide private repositories in their own ways. */
const hidden = (otherwise) => (registry, input) => {
    switch (registry) {
        case 'ghcr.io':
            return 'Check the name and the tag. A private package needs `permissions: packages: read` in the job and access for this repository in the settings of the package; ghcr.io hides what may not be read as 401, 403 or 404.';
        case 'docker.io':
            return `Check the name and the tag. Docker Hub shows private repositories as missing or refused (401, 403 or 404). ${logIn(input)} if it is private.`;
        default:
            return otherwise(registry, input);
    }
};
const mayRead = hidden((_, input) => `${logIn(input)} with an account that may read this repository; check the name too.`);
const ownCredentials = (input) => `give ${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, which come first.`;
/** Topics of requests, registries and logins. */
const REACHING = {
    network: () => 'This says nothing about the image. Check the name of the host, the network of the runner and its proxy settings, then run it again.',
    'certificate-authority': (_, input) => `Give the certificate authority of the registry or proxy as a PEM file with ${input('ca-certificates')} (or to Node with NODE_EXTRA_CA_CERTS).`,
    redirect: () => 'If this is meant, the registry has to be set up otherwise; a registry that a stranger controls can try this to reach internal services.',
    'redirect-to-http': (_, input) => `If this is meant, name the host in ${input('allow-http')}, or have the registry set up otherwise; a registry that a stranger controls can try this to reach internal services.`,
    'time-limit': (_, input) => `Run it again, or allow more time with ${input('timeout')}.`,
    runner: () => 'Check the runner.',
    'registry-unauthorized': mayRead,
    'registry-forbidden': mayRead,
    'registry-not-found': hidden((_, input) => `Check the name and the tag; if it was pushed just now, run it again. Registries may show private images as missing. ${logIn(input)} if it is private.`),
    'registry-rate-limited': (_, input) => `${logIn(input)} to raise the limit, or run it later.`,
    'registry-unavailable': () => 'This says nothing about the image. Run it again; if it goes on, ask the operator of the registry.',
    'registry-too-large': () => 'This is over a fixed bound of this action. Genuine images and their evidence stay far below it.',
    'registry-not-a-registry': () => 'Check that the host is a container registry and that no proxy or login page answers for it.',
    'tag-moved': () => 'The tag was moved after the reference was written. Find out why, then write the digest that is meant, or leave the tag out.',
    'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
    'no-platform': (_, input) => `Check what was pushed; to verify the index alone, set \`${plainly(input, 'platform')}: index\`.`,
    'platform-missing': (_, input) => `Name platforms that are there in ${input('platform')}, or leave it out to verify all of them.`,
    'platform-contradiction': () => 'Find out who wrote this index. Have it signed by the expected signer, or verify the image by its own digest.',
    'login-with-password': () => 'Log in with a user name and a password or an access token.',
    'credentials-withheld': () => 'Credentials are sent to the host of the registry itself, over https; have its token service run there.',
    'credential-helper-name': () => 'Correct credHelpers or credsStore there: the name is what follows docker-credential-.',
    'credential-helper': (command, input) => `Try \`${command}\` on the runner (it prints the secret), and install or set up the helper; or ${ownCredentials(input)}`,
    'docker-configuration': (_, input) => `Repair it (docker login writes it), or ${ownCredentials(input)}`,
    'packages-token-refused': (registry, input) => `${registry} refused the ${plainly(input, 'github-token')}, so it is asked anonymously. Private packages need \`permissions: packages: read\` and access for this repository.`,
    'chainguard-anonymous': (_, input) => `${plainly(input, 'chainguard-identity')} is given, but this job gets no OIDC token, so cgr.dev is asked anonymously. The job needs \`permissions: id-token: write\`; runs for pull requests from forks never get one.`,
    'chainguard-oidc': (_, input) => `Give the job \`permissions: id-token: write\`, or name the signers in ${plainly(input, 'chainguard-signers')}: then nothing is looked up, also in runs for pull requests from forks.`,
    'chainguard-signers': (_, input) => `Check that ${plainly(input, 'chainguard-identity')} belongs to the organization whose images these are and may list its account associations, or name the signers in ${plainly(input, 'chainguard-signers')}.`,
    'chainguard-may-assume': (_, input) => `Check ${plainly(input, 'chainguard-identity')}, and that the identity may be assumed by this repository, branch and event (chainctl iam identities list); repositories made after 2026-07-15 have subjects with numbers in them (repo:owner@id/name@id).`,
    'chainguard-may-list': (_, input) => `The identity may pull, but must also be allowed to list account associations to look up the signers; or name them in ${plainly(input, 'chainguard-signers')}, then nothing is looked up.`,
};
const withoutGitHub = (input) => `With \`${plainly(input, 'github-attestations')}: false\` the API is not asked.`;
const mayReadAttestations = (_, input) => `Attestations of a private repository need \`permissions: attestations: read\` in the job and a ${plainly(input, 'github-token')} that may read the repository. ${withoutGitHub(input)}`;
/** Topics of GitHub's attestations API. */
const GITHUB = {
    'github-unauthorized': mayReadAttestations,
    'github-forbidden': mayReadAttestations,
    'github-rate-limited': (_, input) => `Give a ${input('github-token')}, whose limit is much higher than the anonymous one of an address, or run it later. ${withoutGitHub(input)}`,
    'github-unavailable': (_, input) => `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${withoutGitHub(input)}`,
    'github-api': (_, input) => `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${withoutGitHub(input)}`,
    'github-url': (_, input) => `Check the runner. ${withoutGitHub(input)}`,
    'github-too-many': () => 'Have superseded ones removed, or find out who makes so many.',
    'github-patience': (_, input) => `This says nothing about the image. With \`${plainly(input, 'github-attestations')}: true\` the API has all of its time; with \`false\` it is not asked.`,
    'github-token-refused': (refusal) => `${refusal}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`,
};
const HINTS = {
    ...REACHING,
    ...GITHUB,
    inputs: () => 'Correct the inputs of the step; nothing was requested or verified.',
    unexpected: () => 'Please report it with the log of a run that has step debug logging enabled.',
    canceled: () => 'Run it again; images that were judged until then are in the report.',
    /** a sentence that needs no words around it */
    notice: (about) => about,
    'output-folder': (_, input) => `Give an empty or new folder as ${input('output-directory')}, and let nothing else write into it.`,
    'merge-refused': () => 'Nothing was merged. Put the reports right, or run the jobs of the shards again.',
    // --- evidence
    'too-many-candidates': () => 'Have the publisher remove superseded ones, or find out who attached so many.',
    'too-many-layers': () => 'Have the publisher remove superseded signatures or attestations (cosign clean).',
    'too-many-statements': () => 'Find out who built the image with so many attestations.',
    'slow-candidates': (_, input) => `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
    // --- trust
    'no-trusted-root': (_, input) => `Check the network and proxy settings of the runner, or pass ${input('trusted-root')} with a trusted_root.json that you obtained before; then nothing is fetched for trust.`,
    'trusted-root-file': () => 'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line (`gh attestation trusted-root`), keep the line of the instance that signed.',
    'missing-trust-file': () => 'Check the path; relative paths start at the workspace, so the repository must be checked out before.',
    'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
    'github-root': (_, input) => `Allow the runner to reach https://tuf-repo.github.com, or pass ${input('trusted-root')} with the root of that instance (\`gh attestation trusted-root\`, the line about fulcio.githubapp.com); it then verifies everything.`,
};
/** What to do about an error, in one or two sentences. */
function hintOf(advice, input = inWorkflow) {
    const { topic, about = '' } = advice ?? { topic: 'inputs' };
    return HINTS[topic]?.(about, input) ?? '';
}


/***/ }),

/***/ 51708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Comparer: () => (/* binding */ Comparer)
});

// EXTERNAL MODULE: ./src/core/verify-image.ts + 4 modules
var verify_image = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/difference/difference.ts
var difference = __webpack_require__(21232);
// EXTERNAL MODULE: ./src/difference/packages.ts + 5 modules
var difference_packages = __webpack_require__(5959);
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
    const { signers, platforms, platformsAdded, platformsRemoved } = difference;
    switch (gate.kind) {
        case 'signer':
            return only(signers === undefined ? [] : [`signer: from ${signers.before.join(', ')} to ${signers.after.join(', ')}`]);
        case 'platform':
            return only([
                ...platformsAdded.map((name) => `platform ${name}: added`),
                ...platformsRemoved.map((name) => `platform ${name}: removed`),
            ]);
        case 'builder':
            return ofFields(platforms, 'provenance', ['builder']);
        case 'source':
            return ofFields(platforms, 'provenance', ['repository']);
        case 'build-type':
            return ofFields(platforms, 'provenance', ['buildType']);
        case 'user':
            return ofFields(platforms, 'configuration', ['user']);
        case 'entry-point':
            return ofFields(platforms, 'configuration', ['entryPoint', 'cmd']);
        case 'environment':
            return ofFields(platforms, 'configuration', ['environment']);
        case 'downgrade':
            return ofPackages(platforms, (packages) => ofKind('down', packages));
        case 'package-added':
            return ofPackages(platforms, (packages) => ofKind('added', packages));
        case 'package-removed':
            return ofPackages(platforms, (packages) => ofKind('removed', packages));
        case 'license':
            return ofPackages(platforms, describeNewLicenses);
        case 'one-license':
            return ofPackages(platforms, (packages) => describeLicense(gate.license, packages), (packages) => describeCutLicenses(packages));
    }
}
function only(changes) {
    return { lacking: [], changes };
}
function ofFields(platforms, part, fields) {
    return {
        lacking: [
            ...lackingOf(platforms, (platform) => platform[part] !== undefined, WHERE[part]),
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
        .map((field) => `the provenance of both sides tells no ${difference/* FIELDS */.cJ[field]} for ${names.join(', ')}`));
}
function lackingOf(platforms, isThere, what) {
    if (platforms.length === 0) {
        return ['no platform is in both images'];
    }
    const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
    return without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`];
}
function describeField(change) {
    return `${(0,difference/* nameOfField */.XV)(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}
function ofPackages(platforms, describe, describeCut = () => []) {
    const of = (describeEach) => platforms.flatMap(({ names, packages }) => packages === undefined ? [] : describeEach(packages).map((change) => `${change} (${names.join(', ')})`));
    return {
        lacking: [
            ...lackingOf(platforms, ({ packages }) => packages !== undefined, WHERE.packages),
            ...of(describeLeftOut),
            ...of(describeCut),
        ],
        changes: of(describe),
    };
}
function describeLeftOut({ leftOut, formats }) {
    return leftOut === 0
        ? []
        : [`${leftOut} packages without package URL cannot be compared from ${formats.before} to ${formats.after}`];
}
function ofKind(kind, { changes }) {
    return changes.filter((change) => change.kind === kind).map(describePackage);
}
function describeNewLicenses({ changes, licensesGained }) {
    return licensesGained.map((license) => `license ${license}: new, of ${describeOwners(license, changes)}`);
}
function describeLicense(requested, { changes }) {
    return changes.flatMap(({ name, licensesGained, licensesLost }) => licensesLost.some((license) => (0,difference_packages/* namesLicense */.aR)(license, requested))
        ? []
        : licensesGained
            .filter((license) => (0,difference_packages/* namesLicense */.aR)(license, requested))
            .map((license) => `license ${license}: new for ${name}`));
}
/** The truncated part may name the license of the gate. */
function describeCutLicenses({ changes }) {
    return changes
        .filter(({ licensesGained }) => licensesGained.some(difference_packages/* isCutLicense */.ud))
        .map(({ name }) => `the license of ${name} is longer than what is read`);
}
function describeOwners(license, changes) {
    const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
    return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}
function describePackage({ name, before, after }) {
    return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}
/** Versions of a package in a sentence: a signer can list any number. */
const MAX_VERSIONS = 10;
function listed(versions) {
    const shown = versions.slice(0, MAX_VERSIONS).join(', ') || '(none)';
    return versions.length > MAX_VERSIONS ? `${shown} and ${versions.length - MAX_VERSIONS} more` : shown;
}
function bounded(changes) {
    const rest = changes.length - MAX_CHANGES;
    return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
}

// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/difference/content.ts
var difference_content = __webpack_require__(88786);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: ./src/run/process-result.ts + 1 modules
var process_result = __webpack_require__(26877);
;// CONCATENATED MODULE: ./src/run/comparer.ts









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
        const { session, platform: platforms } = this.#options;
        let subject;
        try {
            subject = await (0,verify_image/* resolveImage */.A)(reference, { session, platforms });
            const compared = { requested, digest: subject.digest };
            if (subject.digest === digest) {
                return this.#unchanged(compared, reference.digest === undefined ? TAG_MAY_HAVE_MOVED : undefined);
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
                const readings = await (0,process_result/* readCompared */.y)(request.requirements, findings);
                const { level } = requirements;
                const before = (0,difference_content/* contentOf */.$)({ subject, requirements: verdict.requirements, level, readings });
                const comparison = this.#changed(compared, (0,difference/* compareContents */.Y)(before, content));
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
                const reason = `The baseline could not be verified because of an unexpected fault: ${(0,errors/* messageOf */.bD)(thrown)}`;
                return this.#notCompared(compared, reason, 'Please report it with the log of the run.');
            }
            return this.#failed(compared, thrown);
        }
    }
    #failed(compared, { message, advice }) {
        return this.#notCompared(compared, `The baseline could not be verified: ${message}`, (0,hints/* hintOf */.$z)(advice));
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
const TAG_MAY_HAVE_MOVED = 'The baseline is a tag, and it names the digest of this image now: if it was moved, nothing says what it was before. Name the baseline by digest to be sure.';
const NOT_VERIFIED = 'Find out why it was used without being verified, or name one that is as `baseline`; until then nothing says what changed.';


/***/ })

};
