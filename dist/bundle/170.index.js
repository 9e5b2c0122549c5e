export const id = 170;
export const ids = [170];
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









/** Longer lists are cut; all of it is in `report.json`. */
const MAX_REJECTED = 50;
const MAX_SIGNERS = 10;
const MAX_PLATFORMS = 100;
/**
 * The log of one image: the checks, who signed, what is attested where, what was rejected and why, the verdict, and what
 * changed.
 */
function renderLog(image) {
    const { requested, state, failure, details } = image;
    const change = details?.checked?.change;
    const lines = [
        `Verification for ${requested} --`,
        ...(state === 'failed'
            ? renderFailed(image)
            : [
                ...(details?.checked === undefined ? [] : renderChecked(details, details.checked)),
                ...(failure === undefined ? [] : (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureLines */ .w7)(failure, 'log')),
                capitalized(describeVerdict(image)),
            ]),
        ...(change === undefined ? [] : [(0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeComparison */ .L5)(change)]),
    ];
    return lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(line));
}
/** The title of an image's log among several: `3 of 48: cgr.dev/chainguard/nginx:latest verified in 0.6 s`. */
function renderProgress(image, done, total) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`${done} of ${total}: ${image.requested} ${describeVerdict(image)}`);
}
/** What a merge was put together from, where it is one; and how many images are verified. */
function renderTotals({ merged, failing, verifiedImages }) {
    const failed = failing.filter(({ state }) => state === 'failed').length;
    return [
        ...(merged === undefined
            ? []
            : [`Merged ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(merged.length, 'report')}; what follows is what they say, and nothing was verified here`]),
        ...(merged ?? []).map(({ index, images, path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`  shard ${index}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(images, 'image')}, ${path}`)),
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(verifiedImages.length, 'image')} verified, ${failing.length - failed} not verified, ${failed} could not be checked`,
    ];
}
/** So many images are worth a line between them, about twenty times in a run. */
const MAX_STEP = 100;
const STEPS = 20;
/** How far a run is, every so often: `300 of 1000 images in 12 s: 2 not verified, 1 could not be checked`. */
function renderTally(done, total, elapsed) {
    const step = Math.min(MAX_STEP, Math.ceil(total / STEPS));
    if (step === 1 || done.size % step !== 0) {
        return [];
    }
    const outcomes = [...done.values()];
    const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
    const unverified = outcomes.filter((image) => !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isVerified */ .p4)(image)).length - failed;
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
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function renderChecked({ name, publisher }, checked) {
    const { subject, evidence, warnings } = checked;
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
    return selected === platforms.length ? all : `${all}, ${selected} of them asked for`;
}
/** What was really checked: it differs with keys, without a log and with timestamps. */
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
            : `  - A transparency log was not required of every one: ${logged} of ${evidence.length} have a verified entry`,
        ...(stamped ? ['  - The RFC 3161 timestamps were verified with trusted time stamping authorities'] : []),
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
/** Who signed in words, when, and in which formats and logs the evidence is. */
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

/***/ 42170:
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
// EXTERNAL MODULE: ./src/shards/list.ts
var list = __webpack_require__(45721);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
;// CONCATENATED MODULE: ./src/shards/validate.ts



/**
 * Holds reports against what a merge demands: each is a shard's, each shard is there once, all are of one list, one set
 * of inputs and one version of this program, none was ended by an error, and together they have the whole list. Each
 * fault says which file it is about, what was expected and what to do.
 */
function validateShards(files, own) {
    const invalid = files.flatMap((file) => findInvalid(file, own));
    const sharded = files.filter(({ run }) => run.shard !== undefined && !run.merged);
    const issues = [...invalid, ...findShardIssues(sharded), ...findDifferences(sharded)];
    if (issues.length > 0) {
        return { kind: 'invalid', issues };
    }
    return findIncomplete(sharded);
}
function findInvalid({ path, run }, own) {
    const name = (0,src_text/* quote */.hD)(path);
    if (run.merged) {
        return [`${name} is a merged report itself: write it outside of the folder with the reports of the shards.`];
    }
    const wrongVersion = run.version === own.version
        ? []
        : [
            `${name} was made by version ${(0,src_text/* quote */.hD)(run.version)} of the action, and this is ${own.version}: use one version for all jobs.`,
        ];
    if (run.error !== undefined) {
        const who = run.shard === undefined ? name : `Shard ${(0,list/* formatShard */._D)(run.shard)} (${name})`;
        return [
            ...wrongVersion,
            `${who} ended with the error ${(0,src_text/* quote */.hD)(run.error.code)}, and judged nothing: ${(0,src_text/* quote */.hD)(run.error.message)}. Put that right, and run its job again.`,
        ];
    }
    const wrongEnforce = run.enforce === own.enforce
        ? []
        : [`${name} was made with enforce: ${run.enforce}, and here it is ${own.enforce}: give the same to all jobs.`];
    return [
        ...wrongVersion,
        ...wrongEnforce,
        ...(run.shard === undefined ? [`${name} is of a run without the input shard, which is whole by itself.`] : []),
    ];
}
function findShardIssues(files) {
    const byIndex = Map.groupBy(files, ({ run }) => run.shard?.index ?? 0);
    const count = Math.max(0, ...files.map(({ run }) => run.shard?.count ?? 0));
    const outside = [...byIndex.keys()].filter((index) => index > count);
    const doubled = [...byIndex].filter(([, all]) => all.length > 1);
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    return [
        ...doubled.map(([index, all]) => `Shard ${index} is there ${all.length} times (${(0,src_text/* listNames */.Zv)(all.map(({ path }) => (0,src_text/* quote */.hD)(path)))}): keep the report of one run.`),
        ...outside.map((index) => `Shard ${index} is none of ${count}.`),
        ...(missing.length === 0
            ? []
            : [
                `Of ${count} shards ${(0,src_text/* listNames */.Zv)(missing.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing: their jobs wrote no report, or it was not downloaded into the folder. Run them again.`,
            ]),
    ];
}
/** What all must say alike, with words for it, and what to do. */
const ALIKE = [
    {
        of: ({ run }) => (run.shard === undefined ? undefined : String(run.shard.count)),
        what: 'another number of shards',
        todo: 'All jobs must take their shards of one number.',
    },
    {
        of: ({ run }) => (run.error === undefined ? String(run.list) : undefined),
        what: 'another list of images',
        todo: 'All jobs must be given the same image, image-file and tag.',
    },
    {
        of: ({ run }) => (run.error === undefined ? String(run.inputs) : undefined),
        what: 'other inputs',
        todo: 'Give all jobs the same inputs and files about signers, requirements and trust.',
    },
    {
        of: ({ run }) => (run.error === undefined ? JSON.stringify(run.insecure) : undefined),
        what: 'other weakening inputs',
        todo: 'Give all jobs the same inputs.',
    },
];
function findDifferences(files) {
    return ALIKE.flatMap(({ of, what, todo }) => {
        const byValue = Map.groupBy(files.filter((file) => of(file) !== undefined), (file) => of(file) ?? '');
        const [most, ...others] = [...byValue].toSorted(([, a], [, b]) => b.length - a.length);
        if (most === undefined || others.length === 0) {
            return [];
        }
        const [expected, alike] = most;
        return others.map(([found, all]) => `${(0,src_text/* listNames */.Zv)(all.map(({ path }) => (0,src_text/* quote */.hD)(path)))} ${all.length === 1 ? 'has' : 'have'} ${what} than ${(0,src_text/* listNames */.Zv)(alike.map(({ path }) => (0,src_text/* quote */.hD)(path)))}: expected ${(0,src_text/* quote */.hD)(expected)}, found ${(0,src_text/* quote */.hD)(found)}. ${todo}`);
    });
}
/** What the reports name must be the list whose digest they tell, and each image must be where it falls to. */
function findIncomplete(files) {
    const all = files.flatMap(({ path, run }) => run.images.map(({ reference }) => ({ path, reference, run })));
    const references = all.map(({ reference }) => reference);
    const listDigest = (0,list/* digestOfList */.oF)(references);
    const [first] = files;
    if (first === undefined) {
        return { kind: 'invalid', issues: ['There is no report.json of a shard in the folder of the input reports.'] };
    }
    if (first.run.list !== listDigest) {
        return {
            kind: 'invalid',
            issues: [
                `The reports do not name the whole list, or more than it: together their ${references.length} images have the digest ${listDigest}, and the list of the shards has ${(0,src_text/* quote */.hD)(String(first.run.list))}. A report was changed: run the jobs again.`,
            ],
        };
    }
    const shards = (0,list/* assignShards */.fp)(references, first.run.shard?.count ?? 1);
    const misplaced = all
        .filter(({ reference, run }) => shards.get((0,image_reference/* formatReference */.FH)(reference)) !== run.shard?.index)
        .map(({ path, reference }) => `${(0,src_text/* quote */.hD)((0,image_reference/* formatReference */.FH)(reference))} in ${(0,src_text/* quote */.hD)(path)}`);
    return misplaced.length === 0
        ? { kind: 'complete', listDigest }
        : {
            kind: 'invalid',
            issues: [
                `Images are in the report of another shard than they fall to: ${(0,src_text/* listNames */.Zv)(misplaced)}. A report was changed: run the jobs again.`,
            ],
        };
}

// EXTERNAL MODULE: ./src/shards/merged.ts
var merged = __webpack_require__(61977);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __webpack_require__(25466);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
;// CONCATENATED MODULE: ./src/shards/schema.ts



/** Characters of a sentence that are kept: what this program writes is shorter. */
const MAX_TEXT = 4000;
const schema_text = schemas/* string */.YjP().transform((value) => value.slice(0, MAX_TEXT));
const schema_digest = schemas/* string */.YjP().refine((value) => (0,digest/* parseDigest */.m)(value) !== undefined, 'no digest');
const time = iso/* datetime */.w$();
const error = schemas/* object */.Ikc({ code: schema_text, message: schema_text, hint: schema_text });
const requirement = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['signature', 'attestation']),
    predicateType: schema_text.nullish(),
    platform: schema_text,
    level: schemas/* enum */.k5n(['platform', 'index']).nullish(),
    met: schemas/* boolean */.zMY(),
    code: schema_text.nullable(),
    why: schema_text,
    by: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
});
const evidence = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['signature', 'attestation']),
    status: schemas/* enum */.k5n(['verified', 'rejected']),
    reason: schemas/* object */.Ikc({ code: schema_text, message: schema_text }).nullable(),
    subject: schema_digest,
    platform: schema_text,
    source: schemas/* object */.Ikc({ kind: schema_text, digest: schema_digest }),
    format: schemas/* enum */.k5n(['bundle', 'cosign']),
    predicateType: schema_text.nullable(),
    signedName: schema_text.nullable(),
    signer: schemas/* union */.KCZ([schemas/* object */.Ikc({ identity: schema_text, issuer: schema_text, extensions: schemas/* record */.g1P(schema_text, schema_text) }), schemas/* object */.Ikc({ key: schema_text })])
        .nullable(),
    log: schemas/* array */.YOg(schemas/* object */.Ikc({ entry: schema_text, logIndex: schema_text, integratedTime: time.nullable() })).nullable(),
    times: schemas/* array */.YOg(schemas/* object */.Ikc({ source: schema_text, time })).nullable(),
    file: schema_text.nullable(),
});
/** An image in `report.json`; members that are not known are no matter of a merge. */
const imageSchema = schemas/* object */.Ikc({
    reference: schemas/* string */.YjP().max(limits/* LIMITS */.b.reference),
    digest: schema_digest.nullable(),
    image: schema_text.nullable(),
    mediaType: schema_text.nullable(),
    publisher: schema_text.nullable(),
    platforms: schemas/* array */.YOg(schemas/* object */.Ikc({ platform: schema_text, digest: schema_digest, selected: schemas/* boolean */.zMY() })),
    verified: schemas/* boolean */.zMY(),
    error: error.nullable(),
    requirements: schemas/* array */.YOg(requirement),
    evidence: schemas/* array */.YOg(evidence),
});
/** `report.json` but its images, which are read one by one. */
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    verified: schemas/* boolean */.zMY(),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('image-provenance'), version: schema_text }),
    startedAt: time,
    durationMs: schemas/* number */.aig().nonnegative(),
    error: error.nullable(),
    insecure: schemas/* array */.YOg(schema_text).max(1000),
    enforce: schemas/* boolean */.zMY(),
    shard: schemas/* object */.Ikc({ index: schemas/* int */.Whr().positive(), count: schemas/* int */.Whr().positive().max(limits/* LIMITS */.b.shards) }).optional(),
    list: schema_digest.nullable(),
    inputs: schema_digest.nullable(),
    cancelled: schemas/* literal */.euz(true).optional(),
    merged: schemas/* unknown */.L5J().optional(),
    images: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(limits/* LIMITS */.b.imageFileNames),
});

;// CONCATENATED MODULE: ./src/shards/reported.ts




/**
 * Reads a `report.json` of another job as what it claims; what contradicts itself is a fault. Only what a merge
 * needs is kept, so that reports of any size can be read one after the other.
 */
function parseReport(bytes) {
    const value = parseDocument(bytes);
    const read = value.kind === 'invalid' ? value : readAs(reportSchema, value.value, 'it');
    if (read.kind === 'invalid') {
        return read;
    }
    const { tool, startedAt, durationMs, verified, insecure, enforce, shard, list, inputs, ...run } = read.value;
    const images = [];
    for (const [at, each] of run.images.entries()) {
        const one = parseImage(each, `images[${at}]`);
        if (one.kind === 'invalid') {
            return one;
        }
        images.push(one.value);
    }
    const canceled = run.cancelled === true;
    const isVerified = run.error === null && !canceled && images.length > 0 && images.every((each) => each.verified);
    if (verified !== isVerified) {
        return (0,parsed/* invalid */.G)(`it contradicts itself: "verified" is ${verified}, and what it says of its images is not`);
    }
    return (0,parsed/* parsed */.Y)({
        version: tool.version,
        startedAt,
        duration: durationMs,
        error: run.error ?? undefined,
        insecure,
        enforce,
        shard,
        list,
        inputs,
        canceled,
        merged: run.merged !== undefined,
        images,
    });
}
/**
 * The images of a report as they stand in it, for the merged one.
 * @throws Error where it is none that `parseReport` reads
 */
function imagesAsWritten(bytes) {
    return reportSchema.parse((0,json/* parseJson */.q)(bytes).value).images;
}
function parseDocument(bytes) {
    try {
        return (0,parsed/* parsed */.Y)((0,json/* parseJson */.q)(bytes).value);
    }
    catch (thrown) {
        if (!(thrown instanceof json/* JsonError */.N)) {
            throw thrown;
        }
        // it can repeat the name of a member
        return (0,parsed/* invalid */.G)(`its JSON is refused: ${thrown.message.replaceAll(/[^\x20-\x7e]/g, '?')}`);
    }
}
/** The places in a fault are those of the schema, so text from outside is not repeated. */
function readAs(schema, value, where) {
    const { success, data, error: issues } = schema.safeParse(value);
    if (success) {
        return (0,parsed/* parsed */.Y)(data);
    }
    const path = issues.issues[0]?.path.map(String).join('.') ?? '';
    return (0,parsed/* invalid */.G)(`it is no report.json of this version: ${where}${path === '' ? '' : `.${path}`} is not as it should be`);
}
function parseImage(value, where) {
    const read = readAs(imageSchema, value, where);
    if (read.kind === 'invalid') {
        return read;
    }
    const { reference: requested, verified, requirements } = read.value;
    const reference = (0,image_reference/* parseReference */.F2)(requested, undefined);
    if (reference.kind === 'invalid' || (reference.value.tag ?? reference.value.digest) === undefined) {
        return (0,parsed/* invalid */.G)(`it is no report.json of this version: ${where}.reference is no image with a tag or a digest`);
    }
    const contradiction = contradictionOf(read.value, reference.value);
    if (contradiction !== undefined) {
        return (0,parsed/* invalid */.G)(`it contradicts itself: ${where} ${contradiction}`);
    }
    const met = requirements.filter((each) => each.met);
    const leading = met.find(({ kind }) => kind === 'signature') ?? met[0];
    const by = leading === undefined ? undefined : read.value.evidence[leading.by[0] ?? -1];
    return (0,parsed/* parsed */.Y)({
        requested,
        reference: reference.value,
        verified,
        error: read.value.error ?? undefined,
        unmet: requirements
            .filter((each) => !each.met)
            .map(({ kind, predicateType, platform, code, why }) => ({
            kind,
            predicateType: predicateType ?? undefined,
            platform,
            code: code ?? undefined,
            why,
        })),
        signer: by?.signer == null ? undefined : 'key' in by.signer ? `key ${by.signer.key}` : by.signer.identity,
    });
}
/** An image is verified when it could be judged, something is required, and all of that is met by verified evidence. */
function contradictionOf(each, reference) {
    const { requirements } = each;
    const isMet = each.error === null && requirements.length > 0 && requirements.every(({ met }) => met);
    if (each.verified !== isMet) {
        return `has "verified": ${each.verified}, and its requirements and its error say otherwise`;
    }
    if (each.verified && (each.digest === null || each.image === null)) {
        return 'is verified, and has no digest';
    }
    if (each.digest !== null && (reference.digest ?? each.digest) !== each.digest) {
        return 'was asked for by another digest than it has';
    }
    // report.json is read by whoever deploys: what is verified is the image that was requested
    const digests = [...(each.digest === null ? [] : [each.digest]), ...each.platforms.map(({ digest }) => digest)];
    const name = (0,image_reference/* nameOf */.Vb)(reference.repository);
    if (each.image !== null && !digests.some((digest) => each.image === `${name}@${digest}`)) {
        return 'names another image than was asked for';
    }
    const unfounded = requirements.some(({ kind, met, by }) => met && (by.length === 0 || !by.every((at) => isProof(each.evidence[at], kind))));
    return unfounded ? 'has a requirement that is met, and no verified evidence that meets it' : undefined;
}
function isProof(each, kind) {
    return each?.status === 'verified' && each.kind === kind && each.signer !== null;
}

// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(46472);
// EXTERNAL MODULE: ./src/report/rendered.ts + 9 modules
var report_rendered = __webpack_require__(72638);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
        throw new Error('it is no folder');
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
            throw new Error(`it has ${stats.size} bytes, and ${limits/* LIMITS */.b.reportBytes} are read: spread the list over more shards`);
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










/** So many faults are told; the rest is counted. */
const MAX_ISSUES = 30;
/**
 * Puts the reports of the shards of a list together. Nothing in them is verified here.
 * @throws ConfigError with everything that is wrong with the folder and with the reports in it
 */
async function mergeReports({ folder: path, workspace, enforce, startedAt }) {
    const found = await find(workspace, path);
    const issues = [
        ...(found.exceeded === undefined ? [] : [`reports: there are ${found.exceeded} in the folder.`]),
        ...found.links.map((link) => `${(0,src_text/* quote */.hD)(link)} is a link or no file; links are not followed.`),
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
    const validation = validateShards(files, { version: version/* TOOL */.j.version, enforce });
    if (validation.kind === 'invalid' || issues.length > 0) {
        refuse([...issues, ...(validation.kind === 'invalid' ? validation.issues : [])]);
    }
    const { listDigest } = validation;
    const duration = Date.now() - startedAt.getTime();
    const run = (0,merged/* merge */.h)(files, { tool: version/* TOOL */.j, startedAt, duration, enforce, listDigest });
    const rendered = (0,report_rendered/* renderMerge */.t)(run, () => readImages(run, found.folder));
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
    const run = parseReport(bytes);
    return run.kind === 'invalid' ? run.issue : { path, digest: (0,digest/* digestOf */.ol)(bytes), run: run.value };
}
function refuse(issues) {
    const rest = issues.length - MAX_ISSUES;
    throw new errors/* ConfigError */.xL([...issues.slice(0, MAX_ISSUES), ...(rest > 0 ? [`${rest} more faults of reports are not told here.`] : [])], { topic: 'merge-refused' });
}
/** The images of each report, read again as it stands there: one report is held at a time. */
async function* readImages({ shards }, folder) {
    for (const { file } of shards) {
        const bytes = await readReportFile(folder, file.path);
        if ((0,digest/* digestOf */.ol)(bytes) !== file.digest) {
            throw new Error(`the report ${(0,src_text/* quote */.hD)(file.path)} was changed while it was merged`);
        }
        yield* imagesAsWritten(bytes);
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
