export const id = 6990;
export const ids = [6990];
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

/***/ 43977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L5: () => (/* binding */ describeComparison),
  $X: () => (/* binding */ headingOfChanges),
  O1: () => (/* binding */ renderChanges),
  KM: () => (/* binding */ renderGateAlert),
  AW: () => (/* binding */ withChanges)
});

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/difference/fields.ts
var difference_fields = __webpack_require__(94486);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/platform-changes.ts




const FORMATS = { spdx: 'SPDX', cyclonedx: 'CycloneDX' };
/** Names of platforms that are listed. */
const MAX_PLATFORMS = 10;
/** Lines of a block of fields that are shown. */
const MAX_LINES = 60;
const MAX_LICENSES = 20;
const MAX_VERSIONS = 5;
/** The differences of a platform as parts of Markdown, with a table of packages of about `limit` bytes. */
function renderPlatform(platform, limit) {
    const { names, packages, provenance = [], configuration = [] } = platform;
    const [first, ...others] = names;
    const same = others.length === 0 ? '' : ` Same on ${listPlatforms(others)} as on ${listPlatforms([first ?? ''])}.`;
    const unchanged = unchangedOf(platform);
    const words = [...(unchanged.length === 0 ? [] : [`No ${joined(unchanged)} changed.`]), ...lackingOf(platform)].join(' ');
    const formats = packages === undefined || packages.formats.before === packages.formats.after ? undefined : packages.formats;
    return [
        renderFields([...provenance, ...configuration]),
        renderLicenses(platform),
        ...(formats === undefined
            ? []
            : [
                `The SBOM is ${FORMATS[formats.after]} now and was ${FORMATS[formats.before]}: packages are compared by their package URLs; those without one are left out.`,
            ]),
        packages === undefined || packages.changes.length === 0
            ? undefined
            : `Packages: ${countPackages(packages.changes)}.`,
        renderPackages(packages?.changes ?? [], limit),
        `${words}${same}`.trim(),
    ].flatMap((part) => (part === undefined || part === '' ? [] : [part]));
}
/** Names of compared parts that did not change. */
function unchangedOf({ packages, provenance, configuration }) {
    const fields = (changes, names) => changes === undefined
        ? []
        : Object.entries(names).flatMap(([field, name]) => (changes.some((each) => each.field === field) ? [] : [name]));
    const isLicensed = packages !== undefined && packages.licensesGained.length + packages.licensesLost.length === 0;
    return [
        ...(packages?.changes.length === 0 ? ['package'] : []),
        ...(isLicensed ? ['license'] : []),
        ...fields(configuration, { entryPoint: 'entry point', user: 'user', environment: 'environment' }),
        ...fields(provenance, { builder: 'builder', repository: 'source repository' }),
    ];
}
function joined(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
function lackingOf({ packages, provenance, configuration }) {
    const parts = [
        ...(packages === undefined ? ['packages'] : []),
        ...(provenance === undefined ? ['provenance'] : []),
        ...(configuration === undefined ? ['configuration'] : []),
    ];
    return parts.length === 0 ? [] : [`Not compared, because verified evidence is missing: ${parts.join(', ')}.`];
}
/** Names of platforms as Markdown; the rest is counted. */
function listPlatforms(names) {
    return (0,report_text/* atMost */.Tu)(MAX_PLATFORMS, names, (name) => (0,markdown/* markdown */.wD)(name, 100), (rest) => `${rest} more`).join(', ');
}
/** Values before and after, in a code block. */
function renderFields(changes) {
    const width = Math.min(40, Math.max(0, ...changes.map((change) => (0,difference_fields/* nameOfField */.X)(change).length)));
    const lines = changes.flatMap((change) => [
        `${(0,difference_fields/* nameOfField */.X)(change).slice(0, 80).padEnd(width)}  before  ${change.before ?? '(none)'}`,
        `${''.padEnd(width)}  after   ${change.after ?? '(none)'}`,
    ]);
    const shown = (0,report_text/* atMost */.Tu)(MAX_LINES, lines, (line) => line, (rest) => `… ${rest / 2} more in diff.json`);
    return lines.length === 0 ? undefined : (0,markdown/* codeBlock */.DV)(shown);
}
/** Licenses gained and lost by a platform. */
function renderLicenses({ packages }) {
    const parts = [
        ...describeLicenses('New licenses', packages?.licensesGained ?? []),
        ...describeLicenses('Removed licenses', packages?.licensesLost ?? []),
    ];
    return parts.length === 0 ? undefined : parts.join('  \n');
}
function describeLicenses(title, licenses) {
    const names = licenses.map((license) => (0,markdown/* code */.aY)(license, 100));
    return licenses.length === 0 ? [] : [`**${title}** ${(0,src_text/* listNames */.Zv)(names, MAX_LICENSES)}`];
}
const WORDS = {
    down: `⚠️${report_text/* NO_BREAK */.Y_}**down**`,
    changed: 'changed',
    up: 'up',
    added: 'new',
    removed: 'gone',
    license: 'license',
};
/** Packages that differ, the most important first, as many as fit into `limit` bytes. */
function renderPackages(changes, limit) {
    return changes.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['package', 'before', 'after', 'change'], changes, (change) => [(0,markdown/* markdown */.wD)(change.name, 100), versions(change.before), versions(change.after), describe(change)], { limit, more: (rest) => [`… ${rest} more`, '', '', 'in diff.json'] });
}
function versions(all) {
    return (0,report_text/* atMost */.Tu)(MAX_VERSIONS, all, (version) => (0,markdown/* markdown */.wD)(version, 60), (rest) => `… ${rest} more`).join(', ');
}
function describe({ kind, licensesGained, licensesLost }) {
    const gained = licensesGained.slice(0, MAX_VERSIONS).map((license) => (0,markdown/* markdown */.wD)(license, 60));
    const lost = licensesLost.slice(0, MAX_VERSIONS).map((license) => (0,markdown/* markdown */.wD)(license, 60));
    const licenses = kind === 'added' || kind === 'removed'
        ? gained
        : [...gained.map((license) => `now ${license}`), ...lost.map((license) => `no longer ${license}`)];
    return [WORDS[kind], ...licenses].join(', ');
}
/** `3 up, 1 new`. */
function countPackages(changes) {
    const kinds = Map.groupBy(changes, ({ kind }) => kind);
    const words = {
        down: 'down',
        changed: 'changed',
        license: 'with another license',
        added: 'new',
        removed: 'gone',
        up: 'up',
    };
    return [...kinds].map(([kind, all]) => `${all.length} ${words[kind]}`).join(', ');
}

// EXTERNAL MODULE: ./src/report/setbacks.ts
var report_setbacks = __webpack_require__(83332);
;// CONCATENATED MODULE: ./src/report/changes.ts








/** Images in a list of names. */
const MAX_LISTED = 100;
const MAX_GATE_LINES = 10;
/** Gates that the alert names. */
const MAX_GATES = 20;
/** Images that are described individually. */
const MAX_REPORTED = 100;
/** Minimum bytes of packages per image: about twenty packages. */
const LEAST = 1024;
/**
 * Changes as parts of Markdown, the most important first: images that changed or could not be compared, with tables of
 * packages of about `limit` bytes in total, but a few packages per image; then unchanged images. Empty when no image has
 * a baseline.
 */
function renderChanges({ changes: all }, limit) {
    const reported = all.filter(({ comparison }) => comparison.kind === 'changed' || comparison.kind === 'not-compared');
    return [
        ...reported.slice(0, MAX_REPORTED).map((each) => renderCompared(each, Math.max(LEAST, limit / reported.length))),
        ...(reported.length > MAX_REPORTED
            ? [`… ${reported.length - MAX_REPORTED} more images changed: see diff.json.`]
            : []),
        ...renderList('unchanged', all.filter(({ comparison }) => comparison.kind === 'unchanged')),
        ...renderList('without a baseline', all.filter(({ comparison }) => comparison.kind === 'no-baseline')),
    ];
}
const KINDS = {
    changed: 'changed',
    'not-compared': 'could not be compared',
    'no-baseline': 'without a baseline',
    unchanged: 'unchanged',
};
/** `What changed (images: 2 changed, 3 unchanged)`. */
function headingOfChanges({ changes }) {
    const kinds = Map.groupBy(changes, ({ comparison }) => comparison.kind);
    return `What changed (images: ${[...kinds].map(([kind, all]) => `${all.length} ${KINDS[kind]}`).join(', ')})`;
}
/** An alert below the verdict, when a change fails the step. */
function renderGateAlert({ changes }) {
    const failing = changes.filter((change) => change.failing.length > 0);
    const gates = (0,report_text/* unique */.Am)(failing.flatMap((change) => change.failing.map(({ gate }) => (0,markdown/* code */.aY)(gate, 100))));
    const [only, ...others] = failing;
    if (only === undefined) {
        return [];
    }
    const which = others.length === 0 ? (0,markdown/* markdown */.wD)(only.requested, 300) : `${failing.length} images`;
    return [
        (0,markdown/* alert */.xE)('CAUTION', `**${which}: verified, but not as before: \`fail-on-change\` fails for ${gates.slice(0, MAX_GATES).join(', ')}.** Do not deploy before you know why.`),
    ];
}
/** Inserts changes before the first folded part of a document, and an alert below the heading when they fail the step. */
function withChanges([heading, ...parts], view, limit) {
    const changes = renderChanges(view, limit);
    const folded = parts.findIndex(({ text }) => text.startsWith('<details'));
    const before = folded < 0 ? parts : parts.slice(0, folded);
    return [
        ...(heading === undefined ? [] : [heading]),
        ...renderGateAlert(view).map((text) => ({ text, rank: 1 })),
        ...before,
        ...(changes.length === 0 ? [] : [{ text: `### ${headingOfChanges(view)}`, rank: 2 }]),
        ...changes.map((text) => ({ text, rank: 2 })),
        ...parts.slice(before.length),
    ];
}
function renderList(what, changes) {
    const lines = (0,markdown/* list */.p_)(changes, MAX_LISTED, ({ requested, digest, comparison }) => {
        const which = comparison.kind === 'no-baseline' ? (0,markdown/* code */.aY)(requested, 300) : `${(0,markdown/* code */.aY)(requested, 300)} ${(0,markdown/* code */.aY)(changes_short(digest))}`;
        const reason = 'reason' in comparison ? comparison.reason : undefined;
        return reason === undefined ? which : `${which}: ${(0,markdown/* markdown */.wD)(reason, 300)}`;
    }, 'diff.json');
    return changes.length === 0 ? [] : [(0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(changes.length, 'image')} ${what}`, lines)];
}
function renderCompared(change, limit) {
    const { requested, digest, comparison } = change;
    const title = `**${(0,markdown/* markdown */.wD)(requested, 300)}**`;
    const gates = renderGates(change);
    if (comparison.kind === 'not-compared') {
        const { with: compared, reason } = comparison;
        const what = compared === undefined ? 'Not compared' : `Not compared with ${(0,markdown/* code */.aY)(compared.requested, 300)}`;
        const why = `⚠️ ${what}. ${(0,markdown/* markdown */.wD)(reason, 600)}`;
        return [`${title} ${why}`, ...gates, `**What to do** ${(0,markdown/* markdown */.wD)(comparison.hint, 400)}`].join('\n\n');
    }
    if (comparison.kind !== 'changed') {
        return title;
    }
    const { difference, omitted } = comparison;
    const before = comparison.with.digest === undefined ? '?' : changes_short(comparison.with.digest);
    const signer = difference.signers === undefined ? 'same signer' : '**another signer**';
    return [
        `${title} ${(0,markdown/* code */.aY)(before)} → ${(0,markdown/* code */.aY)(changes_short(digest))}, ${signer}, both verified`,
        ...renderSetbacks(comparison),
        ...gates,
        ...renderSigners(difference),
        ...renderPlatformList(difference),
        ...difference.platforms.flatMap((platform, n) => [
            ...(n === 0 && difference.platforms.length === 1 ? [] : [`On ${listPlatforms(platform.names)}:`]),
            ...renderPlatform(platform, limit / difference.platforms.length),
        ]),
        ...(omitted === 0
            ? []
            : [`${omitted} further changes of packages are not stored; the gates have considered them.`]),
    ].join('\n\n');
}
function changes_short(digest) {
    return (0,image_digest/* hexOf */.ZD)(digest, 12);
}
/** What is worse than before, in words, but for what gates tell. */
function renderSetbacks(comparison) {
    const failing = (0,outcome/* failingGates */.Vy)(comparison).map(({ gate }) => gate);
    const setbacks = (0,report_setbacks/* setbacksOf */.uk)(comparison).filter(({ gate }) => gate === undefined || !failing.includes(gate));
    const lines = setbacks.map(({ short: what, sentence }) => `⚠️ **${(0,report_text/* capitalized */.l2)(what)}:** ${sentence}`);
    const gates = setbacks.flatMap(({ gate }) => (gate === undefined ? [] : [(0,markdown/* code */.aY)(gate)]));
    const prevent = gates.length === 0 ? '' : ` To fail the step in such a case, add ${gates.join(' and ')} to \`fail-on-change\`.`;
    return lines.length === 0
        ? []
        : [lines.join('  \n'), `**What to do** Find out why before you deploy the image.${prevent}`];
}
function renderGates({ failing }) {
    const lines = failing.flatMap(({ gate, state, changes }) => [
        `- ${state === 'fired' ? '❌' : '⚠️'} ${(0,markdown/* code */.aY)(`fail-on-change: ${gate}`, 200)} ${state === 'fired' ? 'fails' : 'could not be evaluated'}`,
        ...changes.slice(0, MAX_GATE_LINES).map((change) => `  - ${(0,markdown/* markdown */.wD)(change, 400)}`),
    ]);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function renderSigners({ signers, signedEarlier }) {
    const lines = (word, all) => all.slice(0, MAX_GATE_LINES).map((signer) => `signer  ${word}  ${signer}`);
    const all = [
        ...(signers === undefined ? [] : [...lines('before', signers.before), ...lines('after ', signers.after)]),
        ...(signedEarlier === undefined
            ? []
            : [`signed  before  ${(0,report_text/* formatTime */.fU)(signedEarlier.before)}`, `signed  after   ${(0,report_text/* formatTime */.fU)(signedEarlier.after)}`]),
    ];
    return all.length === 0 ? [] : [(0,markdown/* codeBlock */.DV)(all)];
}
function renderPlatformList({ platformsAdded, platformsRemoved, platformsRenamed }) {
    return [
        ...(platformsAdded.length === 0 ? [] : [`**New platforms** ${listPlatforms(platformsAdded)}`]),
        ...(platformsRemoved.length === 0 ? [] : [`**Removed platforms** ${listPlatforms(platformsRemoved)}`]),
        ...(platformsRenamed.length === 0
            ? []
            : [
                `**Platforms with another name** ${listPlatforms(platformsRenamed.map(({ before, after }) => `${after} (before ${before})`))}`,
            ]),
    ];
}
/** One line for the log. */
function describeComparison({ requested, comparison }) {
    const { kind } = comparison;
    switch (kind) {
        case 'no-baseline':
            return `${requested}: not compared. ${comparison.reason}`;
        case 'not-compared':
            return `${requested}: not compared${comparison.with === undefined ? '' : ` with ${comparison.with.requested}`}. ${comparison.reason}`;
        case 'unchanged':
            return `${requested}: the same digest as ${comparison.with.requested}${comparison.reason === undefined ? '' : `. ${comparison.reason}`}`;
        case 'changed': {
            const parts = comparison.difference.platforms.map(({ names, packages, provenance = [], configuration = [] }) => {
                const counted = countPackages(packages?.changes ?? []);
                const fields = (0,report_text/* unique */.Am)([...provenance, ...configuration].map(difference_fields/* nameOfField */.X));
                const words = [counted === '' ? 'no package' : `packages (${counted})`, ...fields.slice(0, MAX_GATE_LINES)];
                return `${names.join(', ')}: ${words.join(', ')}`;
            });
            return `${requested}: changed since ${comparison.with.requested}: ${parts.join('; ') || 'no platform in common'}`;
        }
    }
}


/***/ }),

/***/ 53877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ countOthers),
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   Hi: () => (/* binding */ describeOthers),
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Nj: () => (/* binding */ indexOfEvidence),
/* harmony export */   P0: () => (/* binding */ verifiedAmong),
/* harmony export */   fG: () => (/* binding */ titleOfRequirement),
/* harmony export */   gW: () => (/* binding */ rejectedFor),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   or: () => (/* binding */ nameRejected),
/* harmony export */   pC: () => (/* binding */ viewEvidence),
/* harmony export */   r0: () => (/* binding */ namesOfDigests),
/* harmony export */   uh: () => (/* binding */ describeRejected),
/* harmony export */   xO: () => (/* binding */ rejectedAmong),
/* harmony export */   xz: () => (/* binding */ describeRejection),
/* harmony export */   zR: () => (/* binding */ rekorOf)
/* harmony export */ });
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21789);
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28281);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);



/**
 * Names of the digests of an image: `index`, `image` or the first platform with that digest; other digests are returned
 * unchanged.
 */
function namesOfDigests({ digest, name, platforms }) {
    const names = new Map([...platforms.map((each) => [each.digest, each.name]).reverse()]);
    names.set(digest, name);
    return (each) => names.get(each) ?? each;
}
/** The findings of an image, in the order of discovery. */
function viewEvidence(image) {
    const nameOfDigest = namesOfDigests(image.subject);
    const targets = new Map();
    const toTarget = (digest) => {
        const target = targets.get(digest) ?? { name: nameOfDigest(digest), digest };
        targets.set(digest, target);
        return target;
    };
    return image.findings.map((finding) => finding.kind === 'verified' ? viewVerified(finding.evidence, image, toTarget) : viewRejected(finding, toTarget));
}
function viewVerified(evidence, { facts: known, files, derivedFiles }, toTarget) {
    const { origin, subjects, signer, log, times, signedName } = evidence.facts;
    const attestation = evidence.kind === 'attestation' ? evidence : undefined;
    const [first, ...others] = subjects;
    const about = toTarget(first);
    return {
        status: 'verified',
        kind: evidence.kind,
        title: attestation === undefined ? 'signature' : (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(attestation.predicateType),
        origin,
        about,
        subjects: [about, ...others.map(toTarget)],
        signer,
        log,
        times,
        signedName,
        predicateType: attestation?.predicateType,
        facts: attestation && known.get(attestation),
        files: (attestation && files.get(attestation)) ?? [],
        derivedFiles: (attestation && derivedFiles?.get(attestation)) ?? [],
    };
}
/** It is shown for the first proven subject, else for the subject whose evidence was searched. */
function viewRejected({ origin, code, detail, unexpectedSigner, signedWith, tooLarge = false }, toTarget) {
    const type = unexpectedSigner?.predicateType;
    const kind = type === undefined ? origin.kind : 'attestation';
    return {
        status: 'rejected',
        kind,
        title: type === undefined ? kind : (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(type),
        origin,
        about: toTarget(unexpectedSigner?.subjects[0] ?? origin.foundFor),
        code,
        detail,
        unexpectedSigner,
        signedWith,
        tooLarge,
    };
}
/** The index of each piece of verified evidence among the findings. */
function indexOfEvidence(findings) {
    return new Map(findings.flatMap((finding, index) => (finding.kind === 'verified' ? [[finding.evidence, index]] : [])));
}
/** The verified evidence among what was found. */
function verifiedAmong(evidence) {
    return evidence.filter((each) => each.status === 'verified');
}
/** The rejected evidence among what was found. */
function rejectedAmong(evidence) {
    return evidence.filter((each) => each.status === 'rejected');
}
/** Rejected evidence of the kind and platform of a requirement. */
function rejectedFor({ kind, platform }, { subject }, rejected) {
    const digest = (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .digestNamed */ .i7)(subject, platform);
    return rejected.filter((each) => each.kind === kind && each.about.digest === digest);
}
/** Display name of a requirement: `signature`, `SBOM (SPDX)`, `SBOM`, `any attestation`. */
function titleOfRequirement({ predicateType }) {
    switch (predicateType) {
        case undefined:
            return 'signature';
        case 'sbom':
            return 'SBOM';
        case 'provenance':
            return 'provenance (SLSA)';
        case 'all':
            return 'any attestation';
        default:
            return (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(predicateType);
    }
}
/** Name of a target within a sentence: `the index`, `the image`, `linux/amd64`. */
function called(name) {
    return name === 'index' || name === 'image' ? `the ${name}` : name;
}
/** Display name of the location of evidence. */
function locationOf({ format, source }) {
    switch (source.kind) {
        case 'cosign-tag':
            return 'cosign tag';
        case 'referrer':
            return 'bundle';
        case 'referrers-tag':
            return 'bundle in the referrers tag';
        case 'buildkit':
            return 'attestation manifest of BuildKit';
        case 'github':
            return `${format} from GitHub`;
    }
}
/** The Rekor version of an entry: version 0.0.2 of `hashedrekord` and `dsse` is Rekor v2's (of `intoto` v1's). */
function rekorOf({ entry }) {
    return /^(?:hashedrekord|dsse) 0\.0\.2$/.test(entry) ? 'Rekor v2' : 'Rekor v1';
}
/** Names of the logs of evidence. */
function logsOf({ log }) {
    return log.length === 0 ? ['no log'] : log.map(rekorOf);
}
/** A rejected candidate in a sentence: its kind, target and location, and why it was rejected. */
function describeRejected(rejected) {
    return `${nameRejected(rejected)} ${describeRejection(rejected)}`;
}
/** Kind and target of a rejected candidate: `SBOM (SPDX) of linux/amd64`. */
function nameRejected({ title, about }) {
    return `${title} of ${called(about.name)}`;
}
/** Location of a rejected candidate, and why it was rejected. */
function describeRejection({ origin, code, detail }) {
    const location = origin.format === 'cosign' ? 'in a cosign tag' : 'in a bundle';
    return `${location}: ${code}: ${detail}`;
}
/** Referrers of types that are not read, how many of each type. */
function countOthers(others = []) {
    return [...Map.groupBy(others, ({ type }) => type)].map(([type, all]) => ({ type, count: all.length }));
}
/** `1 referrer of type application/vnd.cncf.notary.signature, which is not read`, at most some types; they are outside text. */
function describeOthers(others) {
    const shown = others.slice(0, MAX_OTHER_TYPES).map(({ type, count: number }) => {
        const verb = number === 1 ? 'is' : 'are';
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, 'referrer')} of type ${type}, which ${verb} not read`;
    });
    const rest = others.length - shown.length;
    return [...shown, ...(rest === 0 ? [] : [`referrers of ${rest} more types`])].join('; ');
}
const MAX_OTHER_TYPES = 5;


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ failureParts),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   w7: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);

/** Sentences about found evidence in Markdown. */
const MAX_FOUND = 20;
/** Lines of a code block in a comment. */
const MAX_LINES = 30;
const LINE_FORMS = {
    log: { inFull: false, indent: { comparison: '  ', paste: '    ' }, maxFound: 10, counts: false },
    annotation: { inFull: true, indent: { comparison: '', paste: '  ' }, maxFound: 5, counts: true },
};
/** Why an image is not verified, as lines of text; the caller escapes them. */
function failureLines(failure, format) {
    const { inFull, lookedFor, locations, comparison, todo, paste } = failure;
    const form = LINE_FORMS[format];
    const full = form.inFull ? inFull : undefined;
    const found = failure.found.map((line) => `Found: ${line}`);
    return [
        full ?? failure.headline,
        ...(full === undefined ? comparison.map((line) => `${form.indent.comparison}${line}`) : []),
        ...(lookedFor === undefined ? [] : [`Looked for: ${lookedFor}`]),
        ...(locations === undefined ? [] : [`Where: ${locations}`]),
        ...found.slice(0, form.maxFound),
        ...(form.counts && found.length > form.maxFound ? [`… ${found.length - form.maxFound} more in report.json`] : []),
        `What to do: ${todo}`,
        ...paste.map((line) => `${form.indent.paste}${line}`),
    ];
}
/**
 * Why an image is not verified, as parts of a summary.
 * @param folded whether it is inside a folded part, where GitHub shows no alerts
 */
function failureBlocks(failure, { error }, folded) {
    const { headline, found, comparison } = failure;
    const advice = error === undefined
        ? 'Do not deploy it until you know why.'
        : `It is unknown whether the image is signed (\`${error.code}\`).`;
    const line = `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(headline)}** ${advice}`;
    const [only, ...others] = found;
    const seen = only === undefined || others.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, MAX_FOUND, (each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(each)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(only);
    return [
        { text: folded ? `> ${line}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(error === undefined ? 'CAUTION' : 'WARNING', line), rank: 1 },
        ...(comparison.length === 0 ? [] : [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(comparison), rank: 1 }]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(seen, 2),
        { text: whatToDo(failure, Infinity).join('\n\n'), rank: 1 },
    ];
}
/** Why an image is not verified, as parts of a comment; evidence and locations are in the summary only. */
function failureParts(failure) {
    const { headline, comparison } = failure;
    return [
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(headline)}**`,
        ...(comparison.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(comparison.slice(0, MAX_LINES))]),
        ...whatToDo(failure, MAX_LINES),
    ];
}
function whatToDo({ todo, paste }, max) {
    return [`**What to do** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(todo)}`, ...(paste.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(paste.slice(0, max))])];
}


/***/ }),

/***/ 83303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   t8: () => (/* binding */ urlOfEntry),
/* harmony export */   ut: () => (/* binding */ runLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);

const RUN = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const SERVER = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const COMMIT = /^[0-9a-f]{40,64}$/;
/** The page of a workflow run as a link; undefined where the URL is not of one. */
function runLink(url, text) {
    return RUN.test(url) ? `[${text}](${url})` : undefined;
}
/** The start of a commit, as a link where its parts are well formed. */
function commitLink(location) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((location?.commit ?? '').slice(0, 12));
    const base = baseOf(location);
    return base === undefined ? text : `[${text}](${base}/commit/${location?.commit ?? ''})`;
}
/** A place in a file as `file:line`, as a link into the commit where its parts are well formed. */
function placeLink({ file, line }, location) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`, 200);
    const base = baseOf(location);
    const path = encodePath(file);
    return base === undefined || path === undefined
        ? text
        : `[${text}](${base}/blob/${location?.commit ?? ''}/${path}#L${line})`;
}
/** The page of a log entry; undefined unless anybody can look it up: only entries of the public log have a page. */
function urlOfEntry(entry) {
    const { host, logIndex = '' } = entry ?? {};
    return host !== undefined && /^\d{1,20}$/.test(logIndex)
        ? `https://search.sigstore.dev/?logIndex=${logIndex}`
        : undefined;
}
/**
 * Markdown as a link, where there is a page for it.
 * @param url made of parts that are safe in a URL, never text from outside
 */
function linked(text, url) {
    return url === undefined ? text : `[${text}](${url})`;
}
function baseOf(location) {
    if (location === undefined) {
        return undefined;
    }
    const { server, repository, commit } = location;
    const isWellFormed = SERVER.test(server) && REPOSITORY.test(repository) && COMMIT.test(commit);
    return isWellFormed && !repository.split('/').some(isDots) ? `${server}/${repository}` : undefined;
}
/** Undefined where a browser would take it for another path, or it is no Unicode text. */
function encodePath(file) {
    const segments = file.split('/');
    if (!file.isWellFormed() || segments.some((segment) => segment === '' || isDots(segment))) {
        return undefined;
    }
    // what the function leaves could end the link
    const encode = (segment) => encodeURIComponent(segment).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return segments.map(encode).join('/');
}
function isDots(segment) {
    return segment === '.' || segment === '..';
}


/***/ }),

/***/ 25126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ describeFormats),
/* harmony export */   MD: () => (/* binding */ countFormats),
/* harmony export */   e0: () => (/* binding */ describeLocations),
/* harmony export */   iR: () => (/* binding */ summarizeLocations),
/* harmony export */   u2: () => (/* binding */ viewFormats)
/* harmony export */ });
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);




/** Further names are counted. */
const MAX_NAMES = 4;
/** The searched locations of an image; equal responses for several digests are one line. */
function summarizeLocations({ locations, subject, evidence }) {
    const nameOfDigest = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfDigests */ .r0)(subject);
    const byTarget = Map.groupBy(evidence, ({ origin }) => origin.foundFor);
    const lines = locations.map((location) => ({
        target: location.target,
        label: labelOf(location),
        response: responseOf(location, byTarget.get(location.target) ?? []),
    }));
    return [...Map.groupBy(lines, ({ label, response }) => `${label} ${response}`).values()].flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : [{ location: `${first.label} of ${namesOf(group, nameOfDigest)}`, response: first.response }];
    });
}
function namesOf(group, nameOfDigest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(group.map(({ target }) => nameOfDigest(target)), MAX_NAMES);
}
function labelOf(location) {
    return location.repository === undefined ? kindOf(location) : `${kindOf(location)} in ${location.repository}`;
}
function kindOf({ what, requested, target }) {
    return what === 'cosign tag' ? `cosign tag ${requested.slice(`sha256-${(0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(target)}`.length)}` : what;
}
/** The response, with the results of the evidence that it listed. */
function responseOf(location, evidence) {
    const here = evidence.filter(({ origin }) => isFrom(origin, location));
    const rejected = here.flatMap((each) => (each.status === 'rejected' ? [each.code] : []));
    const verified = here.length - rejected.length;
    const outcome = [
        ...(verified > 0 ? [`${verified} verified`] : []),
        ...[...Map.groupBy(rejected, (code) => code)].map(([code, all]) => `${all.length} rejected (${code})`),
    ];
    return outcome.length === 0 ? location.response : `${location.response}: ${outcome.join(', ')}`;
}
function isFrom({ source, kind }, location) {
    if (source.repository !== location.repository) {
        return false;
    }
    switch (location.what) {
        case 'referrers API':
            return source.kind === 'referrer';
        case 'referrers tag':
            return source.kind === 'referrers-tag';
        case 'cosign tag':
            return source.kind === 'cosign-tag' && location.requested.endsWith(kind === 'signature' ? '.sig' : '.att');
        case 'GitHub attestations':
            return source.kind === 'github';
    }
}
/** One sentence of all locations, for annotations and the log. */
function describeLocations(searched) {
    const lines = summarizeLocations(searched);
    return lines.length === 0
        ? 'no location'
        : lines.map(({ location, response }) => `${location} (${response})`).join('; ');
}
/** The formats of verified evidence; undefined without any. */
function viewFormats(verified) {
    if (verified.length === 0) {
        return undefined;
    }
    const pieces = verified.flatMap(({ title, subjects, origin: { format } }) => subjects.map(({ name }) => ({ name: `${title} of ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(name)}`, format })));
    const formats = [...Map.groupBy(pieces, ({ name }) => name)].map(([name, all]) => ({
        name,
        cosign: all.some(({ format }) => format === 'cosign'),
        bundle: all.some(({ format }) => format === 'bundle'),
    }));
    const phase = phaseOf(formats);
    const isPartly = phase === 'partly in bundles';
    return {
        phase,
        onlyIn: {
            cosign: isPartly ? formats.filter(({ bundle }) => !bundle).map(({ name }) => name) : [],
            bundle: isPartly ? formats.filter(({ cosign }) => !cosign).map(({ name }) => name) : [],
        },
        logs: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unique */ .Am)(verified.flatMap(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .logsOf */ .Hw)).toSorted(),
    };
}
function phaseOf(formats) {
    if (formats.every(({ bundle }) => !bundle)) {
        return 'cosign tags only';
    }
    if (formats.every(({ cosign }) => !cosign)) {
        return 'bundles only';
    }
    return formats.every(({ cosign, bundle }) => cosign && bundle) ? 'cosign tags and bundles' : 'partly in bundles';
}
/** Pieces that are in one format only; more are counted. */
const MAX_PIECES = 3;
/** Formats in words; can contain text from outside. */
function describeFormats({ phase, onlyIn }) {
    const parts = [
        ...(onlyIn.cosign.length === 0 ? [] : [`in cosign tags only: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(onlyIn.cosign, MAX_PIECES)}`]),
        ...(onlyIn.bundle.length === 0 ? [] : [`in bundles only: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(onlyIn.bundle, MAX_PIECES)}`]),
    ];
    return parts.length === 0 ? phase : `${phase} (${parts.join('; ')})`;
}
/** Counts of images by phase and log, as one line of Markdown; undefined when no image is verified. */
function countFormats(all) {
    const counted = (names) => [...Map.groupBy(names, (name) => name)].map(([name, each]) => `${name}: ${each.length}`).join(', ');
    return all.length === 0
        ? undefined
        : `**Formats** ${counted(all.map(({ phase }) => phase))} · **Logs** ${counted(all.flatMap(({ logs }) => logs))}`;
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

/***/ 83332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ countSetbacks),
/* harmony export */   fl: () => (/* binding */ setbacksOfImage),
/* harmony export */   uk: () => (/* binding */ setbacksOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


/** What is worse than in the baseline, the most important first; empty unless the image changed. */
function setbacksOf(comparison) {
    if (comparison?.kind !== 'changed') {
        return [];
    }
    const { difference, omitted } = comparison;
    const { platforms, platformsRemoved, signers, signedEarlier } = difference;
    const downgraded = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unique */ .Am)(platforms.flatMap(({ packages }) => (packages?.changes ?? []).flatMap(({ kind, name, type }) => (kind === 'down' ? [`${type ?? ''} ${name}`] : [])))).length;
    const fields = platforms.flatMap(({ provenance = [] }) => provenance);
    const isRoot = platforms.some(({ configuration = [] }) => configuration.some(({ field, after }) => field === 'user' && ROOT.test(after ?? '')));
    return [
        ...when(downgraded > 0, {
            short: 'downgraded',
            sentence: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(downgraded, 'package')} ${downgraded === 1 ? 'has' : 'have'} an earlier version than before.`,
            gate: 'downgrade',
        }),
        ...when(signedEarlier !== undefined, {
            short: 'older than the baseline',
            sentence: 'The image was signed earlier than the baseline.',
        }),
        ...when(signers !== undefined, {
            short: 'signed by someone else',
            sentence: 'The image and its baseline have different signers; both are accepted.',
            gate: 'signer',
        }),
        ...when(isRoot, { short: 'running as root', sentence: 'The image runs as root now.', gate: 'user' }),
        ...when(platformsRemoved.length > 0, {
            short: 'without a platform',
            sentence: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(platformsRemoved.length, 'platform')} of the baseline ${platformsRemoved.length === 1 ? 'is' : 'are'} gone.`,
            gate: 'platform',
        }),
        ...when(fields.some(({ before, after }) => before !== undefined && after === undefined), { short: 'with less provenance', sentence: 'The provenance no longer says all that it said before.' }),
        // the packages that are left out can be downgrades
        ...when(omitted > 0, {
            short: 'with changes that are not listed',
            sentence: 'Too many packages changed to list them all.',
        }),
    ];
}
/** As user and group, or with the number of a name. */
const ROOT = /^(?:0|root)(?::.*)?$|\(0\)$/;
function when(holds, setback) {
    return holds ? [setback] : [];
}
/** The setbacks of an image that is verified and fails no gate. */
function setbacksOfImage({ state, details }) {
    return state === 'verified' ? setbacksOf(details?.checked?.change?.comparison) : [];
}
/** How many images have each setback: `1 downgraded, 1 running as root`; empty without any. */
function countSetbacks(changes) {
    const all = changes.flatMap(({ comparison }) => setbacksOf(comparison).map(({ short }) => short));
    return [...Map.groupBy(all, (short) => short)].map(([short, each]) => `${each.length} ${short}`).join(', ');
}


/***/ }),

/***/ 13130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ factsOfWorkflow),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   l6: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61842);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83303);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54285);




/** A signer in words; the certificate authority vouches for all of it. */
function describeSigner(signer) {
    if (signer.kind === 'key') {
        const { fingerprint } = signer;
        const short = `key ${fingerprint.slice(0, 12)}`;
        return { verb: 'Signed with', who: ['the key ', { quoted: `sha256:${fingerprint}` }], more: [], short };
    }
    const { identity, issuer } = signer;
    return (describeGitHub(signer) ??
        describeGitLab(signer) ??
        describeService(signer) ?? {
        verb: 'Signed by',
        who: [{ quoted: identity }, ', issuer ', { quoted: issuer }],
        more: [],
        short: identity,
    });
}
const SHA = /^[0-9a-f]{40}$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
/** Links are made only for workflows that GitHub's issuer vouches for. */
function describeGitHub(signer) {
    const workflow = workflowOf(signer);
    if (workflow === undefined) {
        return undefined;
    }
    const { repository, path, ref } = workflow;
    const { sha, trigger, repository: source } = factsOfWorkflow(signer.extensions);
    const url = `${GITHUB_URL}${repository}`;
    const sourceUrl = source !== undefined && REPOSITORY.test(source) ? `${GITHUB_URL}${source}` : undefined;
    const commit = sha !== undefined && SHA.test(sha) && sourceUrl !== undefined ? sha : undefined;
    // the commit belongs to the source repository, which does not have the file of a reusable workflow
    const fileCommit = commitOfFile(signer) ?? (source === repository ? commit : undefined);
    const fileUrl = fileCommit && `${url}/blob/${fileCommit}/${path}`;
    const file = { quoted: (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .lastComponentOf */ .XD)(path), url: fileUrl };
    const run = source === undefined ? undefined : runOf(signer, source);
    return {
        verb: 'Built by',
        who: ['GitHub Actions workflow ', file, ' of ', { quoted: repository, url }, ' on ', { quoted: ref }],
        more: [
            ...(source === undefined || source === repository ? [] : [['called by ', { quoted: source, url: sourceUrl }]]),
            ...(commit === undefined || sourceUrl === undefined
                ? []
                : [['commit ', { quoted: commit.slice(0, 7), url: `${sourceUrl}/commit/${commit}` }]]),
            ...(run === undefined ? [] : [[run]]),
            ...(trigger === undefined ? [] : [['trigger ', { quoted: trigger }]]),
        ],
        short: repository,
        pages: { repository: url, file: fileUrl },
    };
}
/** The commit of the workflow file, which can be one of another repository than the source (Fulcio's oid-info.md). */
function commitOfFile({ identity, extensions }) {
    const { buildSignerUri, buildSignerDigest = '' } = extensions;
    return buildSignerUri === identity && SHA.test(buildSignerDigest) ? buildSignerDigest : undefined;
}
/** The workflow run, when it is one of the source repository. */
function runOf({ extensions }, source) {
    const url = extensions.runInvocationUri ?? '';
    const [, repository, run] = /^https:\/\/github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d{1,4}$/.exec(url) ?? [];
    return run !== undefined && repository === source ? { quoted: `run ${run}`, url } : undefined;
}
/** Fulcio's identity of a pipeline on gitlab.com: project, `//`, file, `@`, ref (fulcio `docs/oidc.md`). */
function describeGitLab({ identity, issuer }) {
    const [, project, file, ref] = /^https:\/\/gitlab\.com\/([^@]+?)\/\/([^@]+)@(refs\/.+)$/.exec(identity) ?? [];
    return issuer !== 'https://gitlab.com' || project === undefined || file === undefined || ref === undefined
        ? undefined
        : {
            verb: 'Built by',
            who: ['GitLab CI pipeline ', { quoted: file }, ' of ', { quoted: project }, ' on ', { quoted: ref }],
            more: [],
            short: project,
        };
}
/** Login providers of people by issuer (fulcio `config/identity/config.yaml`). */
const LOGINS = new Map([
    ['https://accounts.google.com', 'Google'],
    ['https://github.com/login/oauth', 'GitHub'],
    ['https://login.microsoftonline.com', 'Microsoft'],
]);
const SERVICES = [
    {
        name: 'Google service account',
        issuer: 'https://accounts.google.com',
        identity: /^([^@\s]+@[^@\s]+\.gserviceaccount\.com)$/,
    },
    {
        name: 'Chainguard identity',
        issuer: 'https://issuer.enforce.dev',
        identity: /^https:\/\/issuer\.enforce\.dev\/([0-9a-f]+\/[0-9a-f]+)$/,
    },
    { name: 'Buildkite pipeline', issuer: 'https://agent.buildkite.com', identity: /^https:\/\/buildkite\.com\/(.+)$/ },
];
/** Signers other than workflows: machines of known services, and people by their email address. */
function describeService({ identity, issuer }) {
    for (const { name, issuer: known, identity: pattern } of SERVICES) {
        const [, short] = issuer === known ? (pattern.exec(identity) ?? []) : [];
        if (short !== undefined) {
            return { verb: 'Signed by', who: [`${name} `, { quoted: short }], more: [], short };
        }
    }
    const login = LOGINS.get(issuer);
    return login === undefined || !/^[^@\s/]+@[^@\s/]+$/.test(identity)
        ? undefined
        : { verb: 'Signed by', who: [{ quoted: identity }, ` (logged in with ${login})`], more: [], short: identity };
}
/** Words as Markdown. */
function toMarkdown(words) {
    return words.map((word) => (typeof word === 'string' ? word : (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(word.quoted), word.url))).join('');
}
/** Words as text; the caller escapes it. */
function toText(words) {
    return words.map((word) => (typeof word === 'string' ? word : word.quoted)).join('');
}
const WORKFLOW = /^https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/(\.github\/workflows\/[A-Za-z0-9._-]+)@([A-Za-z0-9._/-]+)$/;
const GITHUB_URL = 'https://github.com/';
/** The GitHub facts of a certificate, from the deprecated extensions or their replacements (Fulcio's oid-info.md). */
function factsOfWorkflow(extensions) {
    const source = extensions.sourceRepositoryUri;
    return {
        trigger: extensions.githubWorkflowTrigger ?? extensions.buildTrigger,
        sha: extensions.githubWorkflowSha ?? extensions.sourceRepositoryDigest,
        name: extensions.githubWorkflowName,
        repository: extensions.githubWorkflowRepository ??
            (source?.startsWith(GITHUB_URL) === true ? source.slice(GITHUB_URL.length) : undefined),
        ref: extensions.githubWorkflowRef ?? extensions.sourceRepositoryRef,
    };
}
/** The workflow of a signer that GitHub's issuer vouches for; undefined for others. */
function workflowOf(signer) {
    if (signer.kind === 'key' || signer.issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX) {
        return undefined;
    }
    const [, repository, path, ref] = WORKFLOW.exec(signer.identity) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}


/***/ })

};
