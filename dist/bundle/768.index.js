export const id = 768;
export const ids = [768];
export const modules = {

/***/ 3991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ud: () => (/* binding */ evaluateGates),
  o5: () => (/* binding */ leaveGates),
  XV: () => (/* binding */ nameOfField),
  GY: () => (/* binding */ passGates)
});

;// CONCATENATED MODULE: ./src/difference/license.ts
/** A simple license as SPDX writes it, with an exception. */
const SIMPLE = /^\S+(?: WITH \S+)?$/;
/**
 * Whether a simple license is the one of a gate. Of a text that is no SPDX expression each word may be one: a single
 * license that SPDX does not know must not hide the others.
 */
function namesLicense(license, requested) {
    const expected = canonical(requested);
    const words = SIMPLE.test(license) ? [] : license.split(/[\s(),;|/]+/);
    return [license, ...words].some((each) => canonical(each) === expected);
}
/** Whether a license is cut, so that nobody can tell all that it names. */
function isCutLicense(license) {
    return license.endsWith('…');
}
/** Case does not count (SPDX 2.3, D.2), and `GPL-3.0` is SPDX's former name of `GPL-3.0-only`. */
function canonical(license) {
    return license
        .toLowerCase()
        .replace(/^((?:a|l)?gpl|gfdl)-(\d\.\d)(\+?)$/, (_, family, version, plus) => `${family}-${version}-${plus === '' ? 'only' : 'or-later'}`);
}

;// CONCATENATED MODULE: ./src/difference/gates.ts

/** Sentences of one gate that are kept; the rest is counted. */
const MAX_CHANGES = 20;
/** Asks each gate whether a difference is one that fails the step. */
function evaluateGates(gates, difference) {
    return gates.map((gate) => {
        const { lacking, changes } = response(gate, difference);
        const state = changes.length > 0 ? 'fired' : lacking.length > 0 ? 'unanswered' : 'passed';
        return { gate: gate.requested, state, changes: bounded(changes.length > 0 ? changes : lacking) };
    });
}
/** The gates where two images have one digest, or where there is nothing yet to compare with. */
function passGates(gates) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'passed', changes: [] }));
}
/** The gates of a comparison that was not made. */
function leaveGates(gates, reason) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'unanswered', changes: [reason] }));
}
function response(gate, difference) {
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
        .map((field) => `the provenance of both sides tells no ${FIELDS[field]} for ${names.join(', ')}`));
}
function lackingOf(platforms, isThere, what) {
    if (platforms.length === 0) {
        return ['no platform is in both images'];
    }
    const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
    return without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`];
}
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
function describeField(change) {
    return `${nameOfField(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}
function ofPackages(platforms, describe, describeCut = () => []) {
    const of = (tell) => platforms.flatMap(({ names, packages }) => packages === undefined ? [] : tell(packages).map((change) => `${change} (${names.join(', ')})`));
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
    return changes.flatMap(({ name, licensesGained, licensesLost }) => licensesLost.some((license) => namesLicense(license, requested))
        ? []
        : licensesGained
            .filter((license) => namesLicense(license, requested))
            .map((license) => `license ${license}: new for ${name}`));
}
/** What is behind the cut may name it. */
function describeCutLicenses({ changes }) {
    return changes
        .filter(({ licensesGained }) => licensesGained.some(isCutLicense))
        .map(({ name }) => `the license of ${name} is longer than what is read`);
}
function describeOwners(license, changes) {
    const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
    return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}
function describePackage({ name, before, after }) {
    return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}
/** Versions of a package that are told: a signer can list any number. */
const MAX_VERSIONS = 10;
function listed(versions) {
    const shown = versions.slice(0, MAX_VERSIONS).join(', ') || '(none)';
    return versions.length > MAX_VERSIONS ? `${shown} and ${versions.length - MAX_VERSIONS} more` : shown;
}
function bounded(changes) {
    const rest = changes.length - MAX_CHANGES;
    return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
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
// EXTERNAL MODULE: ./src/difference/gates.ts + 1 modules
var gates = __webpack_require__(3991);
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
/** What differs on a platform, as parts of Markdown, with packages of at most some `limit` bytes. */
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
/** What was compared and is as before. */
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
    return parts.length === 0 ? [] : [`Not compared, for want of verified evidence: ${parts.join(', ')}.`];
}
/** Names of platforms as Markdown; the rest is counted. */
function listPlatforms(names) {
    return (0,report_text/* atMost */.Tu)(MAX_PLATFORMS, names, (name) => (0,markdown/* markdown */.wD)(name, 100), (rest) => `${rest} more`).join(', ');
}
/** Values before and after, below each other, as code. */
function renderFields(changes) {
    const width = Math.min(40, Math.max(0, ...changes.map((change) => (0,gates/* nameOfField */.XV)(change).length)));
    const lines = changes.flatMap((change) => [
        `${(0,gates/* nameOfField */.XV)(change).slice(0, 80).padEnd(width)}  before  ${change.before ?? '(none)'}`,
        `${''.padEnd(width)}  after   ${change.after ?? '(none)'}`,
    ]);
    const shown = (0,report_text/* atMost */.Tu)(MAX_LINES, lines, (line) => line, (rest) => `… ${rest / 2} more in diff.json`);
    return lines.length === 0 ? undefined : (0,markdown/* codeBlock */.DV)(shown);
}
/** Licenses that came and went on a platform. */
function renderLicenses({ packages }) {
    const parts = [
        ...describeLicenses('New licenses', packages?.licensesGained ?? []),
        ...describeLicenses('Licenses that are gone', packages?.licensesLost ?? []),
    ];
    return parts.length === 0 ? undefined : parts.join('  \n');
}
function describeLicenses(title, licenses) {
    const names = licenses.map((license) => (0,markdown/* code */.aY)(license, 100));
    return licenses.length === 0 ? [] : [`**${title}** ${(0,src_text/* listNames */.Zv)(names, MAX_LICENSES)}`];
}
const WORDS = {
    down: '**down**',
    changed: 'changed',
    up: 'up',
    added: 'new',
    removed: 'gone',
    license: 'license',
};
/** The packages that differ, the most important first, as far as they fit into `limit` bytes. */
function renderPackages(changes, limit) {
    return changes.length === 0
        ? undefined
        : (0,markdown/* table */.tp)(['package', 'before', 'after', ''], changes, (change) => [(0,markdown/* markdown */.wD)(change.name, 100), versions(change.before), versions(change.after), describe(change)], { limit, more: (rest) => [`… ${rest} more`, '', '', 'in diff.json'] });
}
function versions(all) {
    return (0,report_text/* atMost */.Tu)(MAX_VERSIONS, all, (version) => (0,markdown/* markdown */.wD)(version, 60), (rest) => `… ${rest} more`).join(', ');
}
function describe({ kind, licensesGained, licensesLost }) {
    const gained = licensesGained.slice(0, MAX_VERSIONS).map((license) => (0,markdown/* markdown */.wD)(license, 60));
    const lost = licensesLost.slice(0, MAX_VERSIONS).map((license) => (0,markdown/* markdown */.wD)(license, 60));
    const licenses = kind === 'added' || kind === 'removed'
        ? gained
        : [...gained.map((license) => `now ${license}`), ...lost.map((license) => `not ${license} any more`)];
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

;// CONCATENATED MODULE: ./src/report/changes.ts






/** Images that are listed by name below each other. */
const MAX_LISTED = 100;
const MAX_GATE_LINES = 10;
/** Gates that an alert names. */
const MAX_GATES = 20;
/** Images that are described one by one. */
const MAX_REPORTED = 100;
/** Bytes of packages of each image: some twenty. */
const LEAST = 1024;
/**
 * What changed, as parts of Markdown, the most important first: each image that changed or could not be compared, with
 * packages of at most some `limit` bytes in all, but a few of each; then those that are as before. None where nothing was
 * to be compared.
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
/** Parts for below the verdict, where a change fails the step. */
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
/** The parts of a document with what changed before the first that is folded, and a word below the heading where that fails the step. */
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
    const lines = (0,markdown/* list */.p_)(changes, MAX_LISTED, ({ requested, digest, comparison }) => comparison.kind === 'no-baseline'
        ? `${(0,markdown/* code */.aY)(requested, 300)}: ${(0,markdown/* markdown */.wD)(comparison.reason, 300)}`
        : `${(0,markdown/* code */.aY)(requested, 300)} ${(0,markdown/* code */.aY)(changes_short(digest))}`, 'diff.json');
    return changes.length === 0 ? [] : [(0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(changes.length, 'image')} ${what}`, lines)];
}
function renderCompared(change, limit) {
    const { requested, digest, comparison } = change;
    const title = `**${(0,markdown/* markdown */.wD)(requested, 300)}**`;
    const gates = renderGates(change);
    if (comparison.kind === 'not-compared') {
        const why = `⚠️ Not compared with ${(0,markdown/* code */.aY)(comparison.with.requested, 300)}. ${(0,markdown/* markdown */.wD)(comparison.reason, 600)}`;
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
        ...gates,
        ...renderSigners(difference),
        ...renderPlatformList(difference),
        ...difference.platforms.flatMap((platform, n) => [
            ...(n === 0 && difference.platforms.length === 1 ? [] : [`On ${listPlatforms(platform.names)}:`]),
            ...renderPlatform(platform, limit / difference.platforms.length),
        ]),
        ...(omitted === 0 ? [] : [`${omitted} further changes of packages are not kept; the gates have seen them.`]),
    ].join('\n\n');
}
function changes_short(digest) {
    return (0,image_digest/* hexOf */.ZD)(digest, 12);
}
function renderGates({ failing }) {
    const lines = failing.flatMap(({ gate, state, changes }) => [
        `- ${state === 'fired' ? '❌' : '⚠️'} ${(0,markdown/* code */.aY)(`fail-on-change: ${gate}`, 200)} ${state === 'fired' ? 'fails' : 'cannot be answered'}`,
        ...changes.slice(0, MAX_GATE_LINES).map((change) => `  - ${(0,markdown/* markdown */.wD)(change, 400)}`),
    ]);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function renderSigners({ signers }) {
    if (signers === undefined) {
        return [];
    }
    const lines = (word, all) => all.slice(0, MAX_GATE_LINES).map((signer) => `signer  ${word}  ${signer}`);
    return [(0,markdown/* codeBlock */.DV)([...lines('before', signers.before), ...lines('after ', signers.after)])];
}
function renderPlatformList({ platformsAdded, platformsRemoved }) {
    return [
        ...(platformsAdded.length === 0 ? [] : [`**New platforms** ${listPlatforms(platformsAdded)}`]),
        ...(platformsRemoved.length === 0 ? [] : [`**Platforms that are gone** ${listPlatforms(platformsRemoved)}`]),
    ];
}
/** One line for the log. */
function describeComparison({ requested, comparison }) {
    const { kind } = comparison;
    switch (kind) {
        case 'no-baseline':
            return `${requested}: not compared. ${comparison.reason}`;
        case 'not-compared':
            return `${requested}: not compared with ${comparison.with.requested}. ${comparison.reason}`;
        case 'unchanged':
            return `${requested}: the same digest as ${comparison.with.requested}`;
        case 'changed': {
            const parts = comparison.difference.platforms.map(({ names, packages, provenance = [], configuration = [] }) => {
                const counted = countPackages(packages?.changes ?? []);
                const fields = (0,report_text/* unique */.Am)([...provenance, ...configuration].map(gates/* nameOfField */.XV));
                const words = [counted === '' ? 'no package' : `packages (${counted})`, ...fields.slice(0, MAX_GATE_LINES)];
                return `${names.join(', ')}: ${words.join(', ')}`;
            });
            return `${requested}: changed since ${comparison.with.requested}: ${parts.join('; ') || 'no platform in common'}`;
        }
    }
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ failureParts),
/* harmony export */   pD: () => (/* binding */ failureBlocks),
/* harmony export */   w7: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);

/** Sentences about what was found, in a document. */
const MAX_FOUND = 20;
/** Lines of a block of code, in a comment. */
const MAX_LINES = 30;
const LINE_FORMS = {
    log: { inFull: false, indent: { comparison: '  ', paste: '    ' }, maxFound: 10, counts: false },
    annotation: { inFull: true, indent: { comparison: '', paste: '  ' }, maxFound: 5, counts: true },
};
/** Why an image is not verified, as lines of text that are still to be made safe. */
function failureLines(failure, place) {
    const { inFull, lookedFor, locations, comparison, todo, paste } = failure;
    const form = LINE_FORMS[place];
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
 * The same as parts of a summary.
 * @param folded whether it stands within a folded part, where GitHub shows no alerts
 */
function failureBlocks(failure, { error }, folded) {
    const { headline, found, comparison } = failure;
    const advice = error === undefined
        ? 'Do not deploy it before you know why.'
        : `It is not known whether it is signed (\`${error.code}\`).`;
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
/** The same in short, as parts of a comment: evidence and locations are in the summary. */
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
 * Text within a Markdown paragraph, list item or table cell. What stands between two backticks becomes code, and so do
 * words that GitHub would make something of (URLs, `@name`, `#1`, hashes, `:emoji:`): code is safe whoever wrote it.
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
/** Text as inline code; also in a table, so that a bar is written visibly. */
function code(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const content = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit).replaceAll('|', '\\u{7c}');
    if (content.trim() === '') {
        return '(empty)';
    }
    const fence = fenceFor(content, 1);
    const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
}
/** Text as code in HTML, where Markdown is not read: the title of a folded part. */
function htmlCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    return `<code>${escapeHtml((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit))}</code>`;
}
/** Lines as a block of code; nothing in it can end it. */
function codeBlock(lines, limit = _text_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LENGTH */ .E2) {
    const content = lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line, limit)).join('\n');
    const fence = fenceFor(content, 3);
    return `${fence}\n${content}\n${fence}`;
}
const LINKED = /:\/\/|www\.|@|#|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|GH-\d|:[a-z0-9_+-]+:/i;
/** The punctuation around a word stays outside of the code. */
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
/** A list of so many items at most; of more, the rest is counted, with the file that has it. */
function list(items, max, render, file = 'report.json') {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(max, items, (item) => `- ${render(item)}`, (rest) => `- … ${rest} more in ${file}`).join('\n');
}
/** An alert, as GitHub shows it: lines of Markdown below each other. */
function alert(kind, line) {
    return `> [!${kind}]\n> ${line}`;
}
/**
 * A table of items, one a row; the cells are Markdown, and those that a row does not have are empty.
 * @param limit bytes of its rows: of more, `more` makes the cells of a last row; only rows up to there are rendered
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
/** A part where there is something to say. */
function block(text, rank) {
    return text === undefined || text === '' ? [] : [{ text, rank }];
}
const SEPARATOR = '\n\n';
/**
 * Blocks as one document of fewer than `limit` bytes of UTF-8. Of what does not fit the least important is left out,
 * from the end, and a note tells that.
 */
function fit(blocks, limit, note) {
    const whole = join(blocks);
    if (sizeOf(whole) < limit) {
        return whole;
    }
    const stored = blocks.map((block, index) => ({ block, index }));
    const dropOrder = stored
        .filter(({ block }) => block.rank > 0)
        .toSorted((a, b) => b.block.rank - a.block.rank || b.index - a.index);
    const dropped = new Set();
    for (const { block } of dropOrder) {
        dropped.add(block);
        const rest = blocks.filter((each) => !dropped.has(each));
        const document = join([...rest, { text: note(dropped.size), rank: 0 }]);
        if (sizeOf(document) < limit) {
            return document;
        }
    }
    return cutTo(join(blocks.filter(({ rank }) => rank === 0)), limit);
}
/** Lines from the start as far as they fit into `limit` bytes. */
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
/** Whole characters only; reached with a limit that not even the headings fit into. */
function cutTo(text, limit) {
    if (sizeOf(text) < limit) {
        return text;
    }
    const bytes = Buffer.from(text).subarray(0, Math.max(0, limit - 1));
    return bytes.toString('utf8').replace(/\ufffd$/, '');
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

/** Longer text is cut; a genuine identity, reference or sentence is shorter. */
const MAX_LENGTH = 1000;
/** Text for one line of the log: no workflow command at its start or in it. */
function plain(text, limit = MAX_LENGTH) {
    // the runner takes `##[` as a command anywhere in a line, `::` only at its start
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, limit)
        .replaceAll('##[', '##\\[')
        .replace(/^\s*::/, (start) => `\\${start}`);
}
/** What may stand in a workflow file without quotes and without being an expression; other values are not offered. */
const PASTEABLE = /^[A-Za-z0-9][A-Za-z0-9._~:/?@+=%-]{0,500}[A-Za-z0-9/_-]$/;
/** Whether text from outside may be offered as a line to paste. */
function isPasteable(text) {
    return PASTEABLE.test(text);
}
/** So many items at most, of which only those that are shown are rendered; then how many more there are. */
function atMost(max, items, render, more) {
    const rest = items.length - max;
    return [...items.slice(0, max).map(render), ...(rest > 0 ? [more(rest)] : [])];
}
/** What is different, each once. */
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
/** How long ago in words: `3 days ago`; a time that is still to come is `just now`. */
function formatAge(time, now) {
    const age = now.getTime() - time.getTime();
    return age < MINUTE ? 'just now' : `${formatSpan(age)} ago`;
}
/** Milliseconds in words, in the largest unit of which there is one: `3 days`, `1 hour`, `20 seconds`. */
function formatSpan(span) {
    const [unit, noun] = UNITS.find(([length]) => span >= length) ?? [SECOND, 'second'];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(span / unit), noun);
}
/** How long ago, for tables: `3 d`, `1 h`, `5 min`, with a space that no line is broken at. */
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
