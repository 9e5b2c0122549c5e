export const id = 2017;
export const ids = [2017];
export const modules = {

/***/ 82017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linesOfError: () => (/* binding */ linesOfError),
  linesOfImage: () => (/* binding */ linesOfImage),
  linesOfRun: () => (/* binding */ linesOfRun),
  renderForTerminal: () => (/* binding */ renderForTerminal)
});

// EXTERNAL MODULE: ./src/report/changes.ts + 1 modules
var changes = __webpack_require__(43977);
// EXTERNAL MODULE: ./src/report/log.ts
var report_log = __webpack_require__(46472);
// EXTERNAL MODULE: ./src/report/rendered.ts + 11 modules
var rendered = __webpack_require__(47990);
// EXTERNAL MODULE: ./src/report/signer.ts
var signer = __webpack_require__(13130);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/repository/heading.ts
var heading = __webpack_require__(6641);
// EXTERNAL MODULE: ./src/report/repository/places.ts
var repository_places = __webpack_require__(41519);
;// CONCATENATED MODULE: ./src/report/repository/text.ts




/** What a scan came to, in lines of text: what fails with its places, and the result at the end. */
function renderScanText(view, scan) {
    const { failing, images } = view;
    const proposed = images.filter(({ state }) => state === 'proposed');
    return [
        ...failing.flatMap(linesOfPlaces),
        ...(scan.lock?.problems ?? []).map(({ code, message }) => `Not as locked (${code}): ${message}`),
        ...(scan.lock?.notes ?? []).map((note) => `Note: ${note}`),
        ...scan.unresolved.map((reference) => `${scan.failsUnresolved ? '' : 'Warning: '}${(0,repository_places/* formatPlace */.dE)(reference)}: the files do not say which image ${reference.written} is: ${reference.why ?? ''}`),
        ...scan.unread.map(({ file, why }) => `${scan.failsUnread ? '' : 'Warning: '}${file}: could not be read: ${why}`),
        ...scan.refusedIgnores.map((reference) => `Warning: ${(0,repository_places/* formatPlace */.dE)(reference)}: an ignore comment without effect`),
        ...(scan.pins?.left ?? []).map(({ place, why }) => `Warning: ${(0,repository_places/* formatPlace */.dE)(place)}: not pinned: ${why}`),
        ...(proposed.length === 0 ? [] : [describeProposed(proposed, scan)]),
        `${(0,heading/* describeResult */.d)(view, scan).replaceAll('`', '')}.`,
    ].map((line) => (0,report_text/* plain */.pj)(line, 600));
}
function linesOfPlaces({ requested, why, places = [] }) {
    return places.map((place) => `${(0,repository_places/* formatPlace */.dE)(place)}: ${requested}: ${why}`);
}
function describeProposed(proposed, { proposal }) {
    const todo = proposal === undefined ? '' : '; --propose writes a policy that names who signed them, to review';
    return `Nothing gates ${(0,src_text/* count */.U9)(proposed.length, 'image')}: no rule says who may sign ${proposed.length === 1 ? 'it' : 'them'}${todo}`;
}

// EXTERNAL MODULE: ./src/report/view-of-image.ts + 9 modules
var view_of_image = __webpack_require__(5669);
;// CONCATENATED MODULE: ./src/cli/render.ts







/** A run in words, for whoever sits at a terminal. */
function renderForTerminal(outcome, secrets, audience) {
    return (0,rendered.renderRun)(outcome, { audience, redact: (view) => secrets.redactAll(view) });
}
/** Why a run ended without results, in lines. */
function linesOfError({ message, hint }) {
    return [...message.split('\n'), hint].map((line) => (0,report_text/* plain */.pj)(line, 600));
}
/**
 * The lines of an image that is done. Of several images a verified one has a few, and everything is in the report; what is
 * not verified is always explained.
 */
function linesOfImage({ outcome, done, total }, secrets, audience) {
    const view = secrets.redactAll((0,view_of_image/* viewOfImage */.E)(outcome, audience));
    const log = (0,report_log/* renderLog */.No)(view);
    if (total === 1) {
        return log;
    }
    const lines = view.state === 'verified' ? summarize(view) : log.slice(1);
    return [(0,report_log/* renderProgress */.EY)(view, done.size, total), ...lines.map((line) => `  ${line}`)];
}
function summarize({ details }) {
    const { leading, warnings = [], change } = details?.checked ?? {};
    const words = leading === undefined ? undefined : (0,signer/* describeSigner */.cg)(leading.signer);
    return [
        ...(words === undefined ? [] : [`${words.verb} ${(0,signer/* toText */.fE)(words.who)}`]),
        ...warnings.map((warning) => `Warning: ${warning}`),
        ...(change === undefined ? [] : [(0,changes/* describeComparison */.L5)(change)]),
    ].map((line) => (0,report_text/* plain */.pj)(line));
}
/** The count at the end of several images. */
function linesOfRun(view) {
    const { images, failing, leftImages, verifiedImages, scan } = view;
    if (scan !== undefined) {
        return renderScanText(view, scan);
    }
    if (images.length < 2) {
        return [];
    }
    const failed = images.filter(({ state }) => state === 'failed').length;
    const unverified = failing.length - failed;
    const parts = [
        `${verifiedImages.length} of ${images.length} images verified`,
        ...(leftImages.length > 0 ? [`${leftImages.length} exempt or skipped by the policy`] : []),
        ...(unverified > 0 ? [`${unverified} NOT verified`] : []),
        ...(failed > 0 ? [`${failed} could not be checked`] : []),
    ];
    return [parts.join(', ')];
}


/***/ }),

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


/***/ })

};
