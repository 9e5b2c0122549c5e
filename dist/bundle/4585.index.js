export const id = 4585;
export const ids = [4585,5655];
export const modules = {

/***/ 46472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ renderTally),
/* harmony export */   EY: () => (/* binding */ renderProgress),
/* harmony export */   No: () => (/* binding */ renderLog),
/* harmony export */   _R: () => (/* binding */ renderTotals)
/* harmony export */ });
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21789);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34671);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43977);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53877);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3304);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25126);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13130);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65655);









/** Longer lists are truncated; `report.json` is complete. */
const MAX_REJECTED = 50;
const MAX_SIGNERS = 10;
const MAX_PLATFORMS = 100;
/**
 * The log of one image: checks, signers, attestations by target, rejected evidence, verdict and changes.
 */
function renderLog(image) {
    const { requested, state, failure, details, why } = image;
    const rule = details?.rule;
    const change = details?.checked?.change;
    const lines = [
        `Verification for ${requested} --`,
        ...(state === 'failed'
            ? renderFailed(image)
            : [
                ...(rule === undefined ? [] : [`Rule: ${rule.name ?? rule.index + 1} (line ${rule.line} of the policy)`]),
                ...(details?.checked === undefined ? [] : renderChecked(details, details.checked)),
                ...(state === 'exempt' || state === 'skipped' || state === 'proposed' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .capitalized */ .l2)(why)] : []),
                ...(failure === undefined ? [] : (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLines */ .w7)(failure, 'log')),
                (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .capitalized */ .l2)(describeVerdict(image)),
            ]),
        ...(change === undefined ? [] : [(0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeComparison */ .L5)(change)]),
    ];
    return lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(line));
}
/** The title of an image's log among several: `3 of 48: cgr.dev/chainguard/nginx:latest verified in 0.6 s`. */
function renderProgress(image, done, total) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`${done} of ${total}: ${image.requested} ${describeVerdict(image)}`);
}
/** The reports of a merge, and the counts of images by result. */
function renderTotals({ merged, failing, leftImages, verifiedImages }) {
    const failed = failing.filter(({ state }) => state === 'failed').length;
    return [
        ...(merged === undefined
            ? []
            : [`Merged ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(merged.length, 'report')}. What follows is what they report, and nothing was verified here`]),
        ...(merged ?? []).map(({ index, images, path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`  shard ${index}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(images, 'image')}, ${path}`)),
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(verifiedImages.length, 'image')} verified, ${failing.length - failed} not verified, ${failed} could not be checked${leftImages.length === 0 ? '' : `, ${leftImages.length} exempt or skipped by the policy`}`,
    ];
}
/** Images between two lines of progress; there are about twenty lines in a run. */
const MAX_STEP = 100;
const STEPS = 20;
/** Progress of a run, for every `MAX_STEP`th image or more often: `300 of 1000 images in 12 s: 2 not verified, 1 could not be checked`. */
function renderTally(done, total, elapsed) {
    const step = Math.min(MAX_STEP, Math.ceil(total / STEPS));
    if (step === 1 || done.size % step !== 0) {
        return [];
    }
    const outcomes = [...done.values()];
    const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
    const unverified = outcomes.filter((image) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(image) === 'failed').length;
    return [
        `${done.size} of ${total} images in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(elapsed)}: ${unverified} not verified, ${failed} could not be checked`,
    ];
}
function describeVerdict({ state, error, details }) {
    const duration = details === undefined ? '' : ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(details.duration)}`;
    switch (state) {
        case 'failed':
            return `could not be checked (${error?.code ?? ''})${duration}`;
        case 'unverified':
            return `NOT verified${duration}`;
        case 'exempt':
            return 'exempt by the policy, not verified';
        case 'skipped':
            return 'skipped by the policy, not verified';
        case 'proposed':
            return 'not verified: there is no rule for it yet';
        case 'verified':
        case 'changed':
            return `verified${duration}`;
    }
}
function renderFailed({ error, failure, details }) {
    const after = details === undefined ? '' : ` after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(details.duration)}`;
    return [
        `Could not be checked (${error?.code ?? ''})${after}: ${failure?.headline ?? ''}`,
        `What to do: ${failure?.todo ?? ''}`,
    ];
}
function renderChecked({ name, publisher }, checked) {
    const { subject, evidence, warnings, otherReferrers } = checked;
    const verified = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .verifiedAmong */ .P0)(evidence);
    const attestations = Map.groupBy(verified
        .filter(({ kind }) => kind === 'attestation')
        .flatMap((each) => each.subjects.map(({ digest }) => ({ digest, each }))), ({ digest }) => digest);
    return [
        `${name}@${subject.digest}, ${describeKind(subject)}${publisher === undefined ? '' : `; publisher: ${publisher}`}`,
        ...subject.notices.map((notice) => `Note: ${notice}`),
        ...renderChecks(verified),
        ...renderSigners(verified),
        ...renderOrigin(checked),
        ...(0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(subject)
            .slice(0, MAX_PLATFORMS)
            .flatMap((target) => renderTarget(target, (attestations.get(target.digest) ?? []).map(({ each }) => each))),
        ...renderRejected(checked),
        ...(otherReferrers.length === 0 ? [] : [`Not read: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOthers */ .Hi)(otherReferrers)}`]),
        ...warnings.map((warning) => `Warning: ${warning}`),
    ];
}
function describeKind(subject) {
    if (subject.kind === 'image') {
        return 'a single image';
    }
    const { platforms } = subject;
    const selected = (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedPlatforms */ .ob)(subject).length;
    const all = `an index with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(platforms.length, 'platform')}`;
    return selected === platforms.length ? all : `${all}, ${selected} of them selected`;
}
/** The checks that were performed: they depend on keys, logs and timestamps. */
function renderChecks(evidence) {
    if (evidence.length === 0) {
        return ['No signature and no attestation verified.'];
    }
    const logged = evidence.filter(({ log }) => log.length > 0).length;
    const stamped = evidence.some(({ times }) => times.some(({ source }) => source === 'tsa'));
    const kinds = new Set(evidence.map(({ signer }) => signer.kind));
    return [
        'The following checks were performed on each of these signatures:',
        '  - The claims were validated: each one is about this image',
        logged === evidence.length
            ? '  - The entry in the transparency log was verified offline'
            : `  - A transparency log entry was not required: ${logged} of ${evidence.length} have a verified entry`,
        ...(stamped ? ['  - The RFC 3161 timestamps were verified with trusted timestamp authorities'] : []),
        ...(kinds.has('certificate')
            ? ['  - The certificate was verified with trusted certificate authorities, and its identity is the expected one']
            : []),
        ...(kinds.has('key') ? ['  - The signatures were verified with the given public key'] : []),
    ];
}
function renderSigners(verified) {
    const groups = [...Map.groupBy(verified, ({ signer }) => JSON.stringify(signer)).values()];
    const shown = groups.slice(0, MAX_SIGNERS).flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [titleOfGroup(group), ...renderSigner(first.signer)];
    });
    const rest = groups.length - MAX_SIGNERS;
    return rest > 0 ? [...shown, more(rest, 'signer')] : shown;
}
/** Signer in words, time, formats and logs. */
function renderOrigin({ leading, formats }) {
    const [time] = leading?.times ?? [];
    const [entry] = leading?.log ?? [];
    const log = entry === undefined ? '' : `, ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .rekorOf */ .zR)(entry)} entry ${entry.logIndex}`;
    const words = leading === undefined ? undefined : (0,_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSigner */ .cg)(leading.signer);
    return [
        ...(words === undefined ? [] : [`${words.verb} ${(0,_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .toText */ .fE)(words.who)}`]),
        ...(time === undefined ? [] : [`Signed ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTime */ .fU)(time.time)}${log}`]),
        ...(formats === undefined ? [] : [`Format: ${(0,_locations_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFormats */ .CY)(formats)}; log: ${formats.logs.join(' and ')}`]),
    ];
}
function titleOfGroup(group) {
    const signatures = group.filter(({ kind }) => kind === 'signature');
    const signed = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .unique */ .Am)(signatures.flatMap(({ subjects }) => subjects.map(({ name }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(name))));
    const names = signed.slice(0, MAX_SIGNERS).join(', ');
    const attestations = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(group.length - signatures.length, 'attestation');
    if (signatures.length === 0) {
        return `Signer of ${attestations}`;
    }
    const title = `Signature of ${names}${signed.length > MAX_SIGNERS ? ', …' : ''}`;
    return group.length === signatures.length ? title : `${title}, and ${attestations}`;
}
function renderSigner(signer) {
    if (signer.kind === 'key') {
        return [`  Public key: sha256:${signer.fingerprint}`];
    }
    const { trigger, sha, name, repository, ref } = (0,_signer_js__WEBPACK_IMPORTED_MODULE_6__/* .factsOfWorkflow */ .QL)(signer.extensions);
    const lines = [
        ['Certificate subject', signer.identity],
        ['Certificate issuer URL', signer.issuer],
        ['GitHub Workflow Trigger', trigger],
        ['GitHub Workflow SHA', sha],
        ['GitHub Workflow Name', name],
        ['GitHub Workflow Repository', repository],
        ['GitHub Workflow Ref', ref],
    ];
    return lines.flatMap(([label, value]) => (value === undefined ? [] : [`  ${label}: ${value}`]));
}
function renderTarget({ name, digest }, attestations) {
    const lines = attestations.map(({ title, facts, files }) => ({
        title: title.slice(0, 80),
        packages: facts?.packages === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(facts.packages.count, 'package'),
        files: files.join(', '),
    }));
    const width = Math.max(0, ...lines.map(({ title }) => title.length));
    return [
        `${name} ${digest}`,
        ...lines.map(({ title, packages, files }) => `  ${title.padEnd(width)}  ${packages.padEnd(14)}  ${files}`.trimEnd()),
    ];
}
function renderRejected({ evidence }) {
    const rejected = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectedAmong */ .xO)(evidence);
    const lines = rejected.slice(0, MAX_REJECTED).map((each) => `  - ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRejected */ .uh)(each)}`);
    const rest = rejected.length - MAX_REJECTED;
    return rejected.length === 0
        ? []
        : [`Rejected (${rejected.length}):`, ...lines, ...(rest > 0 ? [more(rest, 'rejected')] : [])];
}
function more(n, noun) {
    return `  … ${n} more ${noun} in report.json`;
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


/***/ }),

/***/ 84585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/shards/merge.ts
var merge = __webpack_require__(55661);
// EXTERNAL MODULE: ./src/shards/reported.ts + 1 modules
var reported = __webpack_require__(54687);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(46472);
// EXTERNAL MODULE: ./src/report/rendered.ts + 11 modules
var report_rendered = __webpack_require__(47990);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/files/safe-file.ts
var safe_file = __webpack_require__(74181);
;// CONCATENATED MODULE: ./src/files/report-files.ts




const REPORT = 'report.json';
/**
 * Finds every `report.json` below a folder; `actions/download-artifact` puts each artifact into a folder of its own. No
 * link is followed, and a relative path may lead through none.
 * @throws Error of the file system, or one with a reason
 */
async function findReports(workspace, path) {
    const folder = (0,external_node_path_.resolve)(workspace, path);
    if (!(await (0,promises_.lstat)(folder)).isDirectory()) {
        throw new Error('it is not a folder');
    }
    if (!(0,external_node_path_.isAbsolute)(path)) {
        await (0,safe_file/* refuseLinks */.UA)(workspace, folder);
    }
    const paths = [];
    const links = [];
    let entries = 0;
    let exceeded;
    const search = async (inside) => {
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(folder, ...inside))) {
            entries++;
            if (entries > limits/* LIMITS */.b.reportEntries) {
                exceeded = `more than ${limits/* LIMITS */.b.reportEntries} files and folders`;
            }
            const within = [...inside, entry.name];
            if (entry.isDirectory()) {
                if (within.length > limits/* LIMITS */.b.reportDepth) {
                    exceeded = `folders more than ${limits/* LIMITS */.b.reportDepth} deep`;
                }
                else {
                    await search(within);
                }
            }
            else if (entry.name === REPORT) {
                (entry.isFile() ? paths : links).push(within.join('/'));
                if (paths.length > limits/* LIMITS */.b.shards) {
                    exceeded = `more than ${limits/* LIMITS */.b.shards} reports`;
                }
            }
            if (exceeded !== undefined) {
                return;
            }
        }
    };
    await search([]);
    return { folder, paths: paths.sort(), links: links.sort(), exceeded };
}
/**
 * The bytes of a report that was found.
 * @throws Error of the file system, `ELOOP` for a link, or one with a reason when it is too large
 */
async function readReportFile(folder, path) {
    const bytes = await (0,safe_file/* readWithoutFollowing */.EW)((0,external_node_path_.join)(folder, ...path.split('/')), (stats) => {
        if (stats.size > limits/* LIMITS */.b.reportBytes) {
            throw new Error(`it has ${stats.size} bytes, but at most ${limits/* LIMITS */.b.reportBytes} are read: split the list into more shards`);
        }
        return stats.isFile();
    });
    if (bytes === undefined) {
        throw new Error('it is not a file');
    }
    return bytes;
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/run/merge.ts









/** Issues that are reported; the rest is counted. */
const MAX_ISSUES = 30;
/**
 * Puts the reports of the shards of a list together. Nothing in them is verified here.
 * @throws ConfigError with everything that is wrong with the folder and with the reports in it
 */
async function mergeReports({ folder: path, workspace, enforce, startedAt }) {
    const found = await find(workspace, path);
    const issues = [
        ...(found.exceeded === undefined ? [] : [`reports: the folder contains ${found.exceeded}.`]),
        ...found.links.map((link) => `${(0,src_text/* quote */.hD)(link)} is a link or not a file, and links are not followed.`),
    ];
    const files = [];
    // one after the other, so that one report is held at a time
    for (const name of found.paths) {
        const read = await readReport(found.folder, name);
        if (typeof read === 'string') {
            issues.push(`${(0,src_text/* quote */.hD)(name)} cannot be used: ${read}.`);
        }
        else {
            files.push(read);
        }
    }
    const validation = (0,merge/* validateShards */.Uu)(files, { version: version/* TOOL */.j.version, enforce });
    if (validation.kind === 'invalid' || issues.length > 0) {
        refuse([...issues, ...(validation.kind === 'invalid' ? validation.issues : [])]);
    }
    const { listDigest } = validation;
    const duration = Date.now() - startedAt.getTime();
    const run = (0,merge/* merge */.h1)(files, { tool: version/* TOOL */.j, startedAt, duration, enforce, listDigest });
    const rendered = (0,report_rendered/* renderMerge */.t3)(run, () => readImages(run, found.folder));
    return { run, rendered, lines: (0,log/* renderTotals */._R)(rendered.view) };
}
async function find(workspace, path) {
    try {
        return await findReports(workspace, path);
    }
    catch (thrown) {
        return refuse([`reports: ${(0,src_text/* quote */.hD)(path)} cannot be read: ${(0,errors/* systemCodeOf */.c7)(thrown) ?? (0,errors/* messageOf */.bD)(thrown)}.`]);
    }
}
/** The report, or in words why it cannot be used. */
async function readReport(folder, path) {
    let bytes;
    try {
        bytes = await readReportFile(folder, path);
    }
    catch (thrown) {
        return (0,errors/* systemCodeOf */.c7)(thrown) ?? (0,errors/* messageOf */.bD)(thrown);
    }
    const run = (0,reported/* parseReport */.MM)(bytes);
    return run.kind === 'invalid' ? run.issue : { path, digest: (0,digest/* digestOf */.ol)(bytes), run: run.value };
}
function refuse(issues) {
    const rest = issues.length - MAX_ISSUES;
    throw new errors/* ConfigError */.xL([...issues.slice(0, MAX_ISSUES), ...(rest > 0 ? [`${rest} more issues of reports are not shown.`] : [])], { advice: { topic: 'merge-refused' }, what: 'issues of the reports' });
}
/** The images of each report, read again as it stands there: one report is held at a time. */
async function* readImages({ shards }, folder) {
    for (const { file } of shards) {
        const bytes = await readReportFile(folder, file.path);
        if ((0,digest/* digestOf */.ol)(bytes) !== file.digest) {
            throw new Error(`the report ${(0,src_text/* quote */.hD)(file.path)} changed during the merge`);
        }
        yield* (0,reported/* imagesAsWritten */.WH)(bytes);
    }
}


/***/ })

};
