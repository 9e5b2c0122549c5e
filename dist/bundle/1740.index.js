export const id = 1740;
export const ids = [1740];
export const modules = {

/***/ 77260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ joinDiscoveries),
/* harmony export */   mb: () => (/* binding */ readLocation),
/* harmony export */   tp: () => (/* binding */ discoverEvidence),
/* harmony export */   vK: () => (/* binding */ mergeDiscoveries),
/* harmony export */   xG: () => (/* binding */ inEveryRepository)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** Searches every target in every repository, at once; what is found elsewhere is marked so. */
async function inEveryRepository(search, discover) {
    const { repositories, targets, deadline, listTime = Infinity } = search;
    const isOwn = listTime < deadline.remaining();
    const listDeadline = isOwn ? (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .db)(listTime) : deadline;
    try {
        const found = await Promise.all(repositories.flatMap(({ repository, lists, elsewhere }) => targets.map(async (target) => {
            const list = lists?.(listDeadline) ?? repository;
            const location = { repository, list, target: target.digest, deadline, listDeadline };
            return markElsewhere(await discover(location), elsewhere);
        })));
        return joinDiscoveries(found);
    }
    finally {
        if (isOwn) {
            listDeadline.stop();
        }
    }
}
/**
 * Reads a list, and then what it lists. A list that is unavailable, or that exceeds a bound, is a failed location: what the
 * others have still counts, but nobody knows what is stored there. The failure of a listed item is an error of the image.
 * @param searched what is searched, as people are told
 */
async function readLocation({ deadline, listDeadline }, searched, readList, readItems) {
    const fail = (error) => ({
        candidates: [],
        locations: [{ ...searched, response: `failed: ${error.code}` }],
        failures: [error],
    });
    let list;
    try {
        list = await readList();
    }
    catch (thrown) {
        // when the time of the image is over, nothing else will be read either
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8) || deadline.remaining() === 0) {
            throw thrown;
        }
        return fail(listDeadline.signal.aborted ? slowError(searched, thrown) : thrown);
    }
    try {
        return await readItems(list);
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 && thrown.code === 'too-large') {
            return fail(thrown);
        }
        throw thrown;
    }
}
function slowError({ what, requested }, cause) {
    const message = `There was no response for the ${what} (${requested}) within a third of the time limit.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('timeout', message, { topic: 'time-limit' }, { cause });
}
/** What one source found in several places, all of it: there each listed item counts, also one that is listed twice. */
function joinDiscoveries(found) {
    return {
        candidates: found.flatMap(({ candidates }) => candidates),
        locations: found.flatMap(({ locations }) => locations),
        unsigned: found.flatMap(({ unsigned = [] }) => unsigned),
        others: found.flatMap(({ others = [] }) => others),
        failures: found.flatMap(({ failures = [] }) => failures),
    };
}
function markElsewhere(found, repository) {
    if (repository === undefined) {
        return found;
    }
    return {
        ...found,
        candidates: found.candidates.map((candidate) => candidateIn(repository, candidate)),
        unsigned: (found.unsigned ?? []).map((referrer) => ({ ...referrer, elsewhere: repository })),
        locations: found.locations.map((location) => ({ ...location, repository })),
    };
}
function candidateIn(repository, candidate) {
    if (candidate.kind === 'evidence') {
        const { evidence } = candidate;
        const { origin } = evidence;
        return {
            kind: 'evidence',
            evidence: { ...evidence, origin: { ...origin, source: { ...origin.source, repository } } },
        };
    }
    const { origin } = candidate;
    return { ...candidate, origin: { ...origin, source: { ...origin.source, repository } } };
}
/**
 * Everything that sources hold for the targets, searched at once.
 * @throws ImageError
 */
async function discoverEvidence(sources, search) {
    return mergeDiscoveries(await Promise.all(sources.map((source) => source.discover(search))));
}
/** Merges what several sources found, so that the same material is verified once. */
function mergeDiscoveries(found) {
    return {
        candidates: withoutRepeats(found.map((each) => each.candidates)),
        locations: found.flatMap(({ locations }) => locations),
        statements: found.flatMap(({ statements = [] }) => statements),
        // the API and the tag list the same ones
        unsigned: [
            ...new Map(found
                .flatMap(({ unsigned = [] }) => unsigned)
                .map((referrer) => [`${referrer.manifest} ${referrer.target}`, referrer])).values(),
        ],
        others: [...new Map(found.flatMap(({ others = [] }) => others).map((other) => [other.digest, other])).values()],
        failures: found.flatMap(({ failures = [] }) => failures),
    };
}
/**
 * The same material once, wherever and however often it is attached; and once what several sources list and cannot be read.
 * Within one source each listed item counts.
 */
function withoutRepeats(found) {
    const materials = new Set();
    const unreadable = new Map();
    return found.flatMap((candidates, source) => candidates.filter((candidate) => {
        if (candidate.kind === 'evidence') {
            const { material } = candidate.evidence;
            const isRepeated = materials.has(material);
            materials.add(material);
            return !isRepeated;
        }
        const { origin, reason } = candidate;
        const item = JSON.stringify([origin.source.digest, origin.source.repository, origin.foundFor, reason]);
        const first = unreadable.get(item) ?? source;
        unreadable.set(item, first);
        return first === source;
    }));
}


/***/ }),

/***/ 22781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ responseError),
/* harmony export */   cp: () => (/* binding */ adviceFor),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);





/** The error of a response that is neither a success nor a 404 that means absence. */
function responseError(response, requested) {
    const { registry } = requested.repository;
    const code = codeOf(response.status);
    const words = readFailure(response);
    const tries = response.tries > 1 ? ` after ${response.tries} tries` : '';
    const wait = response.retryAfter === undefined ? '' : ` It requests a delay of ${Math.ceil(response.retryAfter / 1000)} s.`;
    const message = `${registry} did not return ${requested.what} for ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(requested.repository)}: ${response.url.hostname} responded with ` +
        `HTTP ${response.status}${words === '' ? '' : ` (${words})`}${tries}, requested ${requested.credentials}.${wait}`;
    const limit = readRateLimit(response.headers);
    const advice = { ...adviceFor(code, registry), credentials: requested.login?.source };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(code, message, advice, limit === undefined ? {} : { limit });
}
/** Advice about a code, for this registry. */
function adviceFor(code, registry) {
    return { topic: `registry-${code}`, about: registry };
}
/** `CODE: message` of a registry's error (distribution specification, "Error Codes"), or the start of a text. */
function readFailure({ body, headers }) {
    try {
        const { errors } = registryErrors.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body).value);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(errors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; '));
    }
    catch {
        // only text is worth repeating: an error page is not
        return headers.get('content-type')?.startsWith('text/plain') === true ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(body.toString()) : '';
    }
}
const registryErrors = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() })).max(20),
});
function codeOf(status) {
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
            return 'forbidden';
        case 404:
            return 'not-found';
        case 429:
            return 'rate-limited';
        default:
            return status >= 500 || status === 408 ? 'unavailable' : 'not-a-registry';
    }
}
/** `ratelimit-limit: 100;w=21600` and `ratelimit-remaining: 0;w=21600` (Docker Hub and others). */
function readRateLimit(headers) {
    const limit = /^(\d+)(?:;w=(\d+))?/.exec(headers.get('ratelimit-limit') ?? '');
    const remaining = /^(\d+)/.exec(headers.get('ratelimit-remaining') ?? '');
    const number = (text) => (text === undefined ? null : Number(text));
    return limit === null && remaining === null
        ? undefined
        : { limit: number(limit?.[1]), remaining: number(remaining?.[1]), window: number(limit?.[2]) };
}


/***/ }),

/***/ 33782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _g: () => (/* binding */ readConfigPlatform),
/* harmony export */   _m: () => (/* binding */ readReferrersPage),
/* harmony export */   bb: () => (/* binding */ ACCEPTED_MANIFESTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93613);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48992);






/** Media type of an OCI index, which the referrers API uses too. */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const INDEX_TYPES = [OCI_INDEX, 'application/vnd.docker.distribution.manifest.list.v2+json'];
const IMAGE_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** `Accept` header of a manifest: what this program reads, nothing older. */
const ACCEPTED_MANIFESTS = [...INDEX_TYPES, ...IMAGE_TYPES].join(', ');
/** Whether a media type is that of an index. */
function isIndexType(mediaType) {
    return INDEX_TYPES.includes(mediaType);
}
const digest = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().transform((text, context) => {
    const parsed = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text);
    if (parsed === undefined) {
        context.addIssue({ code: 'custom', message: 'not a sha256 digest' });
        return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
    }
    return parsed;
});
const optionalText = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .nullish()
    .transform((text) => (text === null || text === '' ? undefined : text));
/** The same members in an entry of an index and in an image's configuration. */
const platform = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), variant: optionalText });
/** Some clients write null for what they leave out. */
const descriptor = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
    artifactType: optionalText,
    platform: platform.nullish(),
})
    .transform((read) => ({
    mediaType: read.mediaType,
    digest: read.digest,
    size: read.size,
    annotations: read.annotations ?? {},
    artifactType: read.artifactType,
    platform: read.platform ?? undefined,
}));
const subject = descriptor.nullish().transform((value) => value ?? undefined);
/** The members of the other kind must be missing: one text must not be two things (GHSA-77vh-xpmg-72qh). */
const image = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(2),
    artifactType: optionalText,
    config: descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(descriptor).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.listedEntries),
    manifests: zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk().optional(),
    subject,
});
const index = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(descriptor).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.listedEntries),
    layers: zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk().optional(),
    subject,
});
const typed = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional() });
const page = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(OCI_INDEX).optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.listedEntries).nullable(),
});
/** Reads a manifest from the very bytes whose digest is checked (image specification, manifest.md, image-index.md). */
function readManifest(bytes, claims) {
    const actual = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes);
    const { expected } = claims;
    const expectedDigest = claims.digest ?? expected?.digest;
    if (expectedDigest !== undefined && expectedDigest !== actual) {
        return unreadable(`the content has the digest ${actual}, not ${expectedDigest}`);
    }
    const header = claims.contentDigest === undefined ? undefined : (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(claims.contentDigest);
    if (header !== undefined && header !== actual) {
        return unreadable(`the content has the digest ${actual}, but the registry calls it ${header}`);
    }
    if (expected !== undefined && expected.size !== bytes.length) {
        return unreadable(`the content has ${bytes.length} bytes, but its descriptor says ${expected.size}`);
    }
    try {
        return parseManifest((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes).value, actual, claims);
    }
    catch (error) {
        return unreadable(error instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodError */ .G ? issueOf(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
}
function parseManifest(value, actual, { contentType, expected }) {
    const own = typed.parse(value).mediaType;
    const mediaType = own ?? contentType ?? expected?.mediaType ?? '';
    const other = [contentType, expected?.mediaType].find((type) => type !== undefined && type !== mediaType);
    if (other !== undefined) {
        return unreadable(`the content says that it is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mediaType)}, but what names it says ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other)}`);
    }
    if (INDEX_TYPES.includes(mediaType)) {
        const { manifests, subject } = index.parse(value);
        return { kind: 'found', value: { kind: 'index', digest: actual, mediaType, manifests, subject } };
    }
    if (IMAGE_TYPES.includes(mediaType)) {
        const { artifactType, config, layers, subject } = image.parse(value);
        const named = artifactType === undefined ? {} : { artifactType };
        return { kind: 'found', value: { kind: 'image', digest: actual, mediaType, ...named, config, layers, subject } };
    }
    return unreadable(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(mediaType)} is not a manifest or an index of OCI or Docker (schema 2)`);
}
/**
 * One page of the referrers API. An entry that is no descriptor with a sha256 digest is counted, not read:
 * anybody who may push can add one, and it must not hide the others.
 * @throws Error with why it is no list
 */
function readReferrersPage(bytes) {
    const parsed = page.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes).value);
    if (!parsed.success) {
        throw new Error(issueOf(parsed.error), { cause: parsed.error });
    }
    const entries = parsed.data.manifests ?? [];
    const descriptors = entries.flatMap((entry) => descriptor.safeParse(entry).data ?? []);
    return { descriptors, unreadable: entries.length - descriptors.length };
}
/** The platform that an image's configuration names (image specification, config.md), if it names one. */
function readConfigPlatform(bytes) {
    try {
        return platform.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes).value).data;
    }
    catch {
        return undefined;
    }
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
function issueOf(error) {
    const [issue] = error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    return `${path === '' ? 'the content' : `its member ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}`} does not follow the specification: ${issue?.message ?? 'invalid'}`;
}


/***/ }),

/***/ 74389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ VerifiedSignature),
/* harmony export */   i6: () => (/* binding */ principalOf),
/* harmony export */   lG: () => (/* binding */ VerifiedAttestation)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8301);

/**
 * What stands for a signer where signers are counted: a key, or issuer and identity without `@` and the ref, since the workflow
 * of another ref is not somebody else.
 */
function principalOf(signer) {
    if (signer.kind === 'key') {
        return `key ${signer.fingerprint}`;
    }
    const { identity, issuer } = signer;
    // a ref may have an "@" of its own; GitHub serves one repository by every spelling
    const workflow = /^https:\/\/.*?\.ya?ml(?=@)/.exec(identity)?.[0] ?? /^https:\/\/[^@]*/.exec(identity)?.[0] ?? identity;
    return `${issuer} ${workflow}`.toLowerCase();
}
/**
 * An image signature, verified for this image. Everything in it is behind private fields, which makes the type nominal
 * and its copies empty: no literal or spread is one for the compiler, and what `Object.assign` or `structuredClone`
 * make of one, which the compiler lets pass, has nothing in it. Only the room `verify` calls `seal` (a test checks that).
 */
class VerifiedSignature {
    #facts;
    constructor(facts) {
        this.#facts = facts;
    }
    /** For the room `verify` only. */
    static seal(facts) {
        return new VerifiedSignature(facts);
    }
    get kind() {
        return 'signature';
    }
    get facts() {
        return this.#facts;
    }
}
/** An attestation, verified for this image, with its predicate as signed. Nominal as `VerifiedSignature` is. */
class VerifiedAttestation {
    /** of those not released the one with the largest predicate: only it keeps what that was parsed to, many times as large */
    static #largest;
    #facts;
    #predicateType;
    #predicate;
    #value;
    constructor(facts, predicateType, predicate) {
        this.#facts = facts;
        this.#predicateType = predicateType;
        this.#predicate = predicate;
    }
    /**
     * For the room `verify` only.
     * @param value what the predicate was parsed to
     */
    static seal(facts, predicateType, predicate, value) {
        const attestation = new VerifiedAttestation(facts, predicateType, predicate);
        const largest = VerifiedAttestation.#largest;
        if (largest === undefined || predicate.length > largest.predicate.length) {
            if (largest !== undefined) {
                largest.#value = undefined;
            }
            attestation.#value = value;
            VerifiedAttestation.#largest = attestation;
        }
        return attestation;
    }
    get kind() {
        return 'attestation';
    }
    get facts() {
        return this.#facts;
    }
    get predicateType() {
        return this.#predicateType;
    }
    /** The very bytes of the predicate within the signed payload, until they are released. */
    get predicate() {
        if (this.#predicate === undefined) {
            throw new Error('the bytes of this predicate were released');
        }
        return this.#predicate;
    }
    /** The predicate as JSON: as it was parsed when it was verified, or parsed again. */
    get document() {
        const { predicate } = this;
        const value = this.#value;
        return value === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(predicate) : { value, member: (name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(predicate).member(name) };
    }
    /** Releases the bytes after their last use: those of many images would not fit into memory. */
    release() {
        this.#predicate = undefined;
        this.#value = undefined;
        if (VerifiedAttestation.#largest === this) {
            VerifiedAttestation.#largest = undefined;
        }
    }
}


/***/ }),

/***/ 93972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $A: () => (/* binding */ createVerifier),
  j0: () => (/* binding */ onlySignature),
  M_: () => (/* binding */ verifyCovered)
});

// UNUSED EXPORTS: rejected

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/core/verify/finding.ts




/** Ends the verification of one candidate; `verify.ts` turns it into a finding. */
class Rejection extends Error {
    code;
    signedWith;
    tooLarge;
    constructor(code, message, options = {}) {
        super((0,src_text/* cut */.Jj)(message, limits/* LIMITS */.b.rejectionText - 1), options);
        this.name = 'Rejection';
        this.code = code;
        this.signedWith = options.signedWith;
        this.tooLarge = options.tooLarge === true;
    }
}
/** Anything that was thrown while a candidate was verified, as a rejection with a code; an unknown error is one too. */
function toRejection(thrown, fallback) {
    if (thrown instanceof Rejection) {
        return thrown;
    }
    const known = thrown instanceof dist/* VerificationError */.mk ? CODES[thrown.code] : undefined;
    return new Rejection(known ?? fallback, (0,errors/* messageOf */.bD)(thrown), { cause: thrown });
}
const CODES = {
    NOT_IMPLEMENTED_ERROR: 'log',
    TLOG_INCLUSION_PROOF_ERROR: 'log',
    TLOG_INCLUSION_PROMISE_ERROR: 'log',
    TLOG_MISSING_INCLUSION_ERROR: 'log',
    TLOG_BODY_ERROR: 'log',
    TLOG_ERROR: 'log',
    CERTIFICATE_ERROR: 'certificate',
    PUBLIC_KEY_ERROR: 'signature',
    SIGNATURE_ERROR: 'signature',
    TIMESTAMP_ERROR: 'time',
};

;// CONCATENATED MODULE: ./src/core/verify/claim.ts






/** The payload type of in-toto statements (in-toto/attestation `spec/v1/envelope.md`). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const simpleSigning = schemas/* object */.Ikc({
    critical: schemas/* object */.Ikc({
        type: schemas/* literal */.euz('cosign container image signature'),
        identity: schemas/* object */.Ikc({ 'docker-reference': schemas/* string */.YjP() }),
        image: schemas/* object */.Ikc({ 'docker-manifest-digest': schemas/* string */.YjP() }),
    }),
});
const statement = schemas/* object */.Ikc({
    _type: schemas/* enum */.k5n(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().nullish(),
        digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .refine((digests) => Object.keys(digests).length <= limits/* LIMITS */.b.digestsOfSubject, `more than ${limits/* LIMITS */.b.digestsOfSubject} digests`),
    }))
        .max(limits/* LIMITS */.b.subjects),
    predicateType: schemas/* string */.YjP().min(1).max(limits/* LIMITS */.b.predicateType),
    predicate: schemas/* unknown */.L5J().optional(),
});
/**
 * Reads cosign's simple signing payload (containers/image `docs/containers-signature.5.md`, cosign
 * `specs/SIGNATURE_SPEC.md`).
 * @throws Rejection with code `statement`
 */
function readSimpleSigning(bytes) {
    const { critical } = check(simpleSigning, parse(bytes).value, 'not a cosign image signature');
    const digest = (0,image_digest/* parseDigest */.m)(critical.image['docker-manifest-digest']);
    if (digest === undefined) {
        throw new Rejection('statement', 'the signed payload names no sha256 digest');
    }
    return { kind: 'signature', subjects: [{ digest, name: critical.identity['docker-reference'] || undefined }] };
}
/**
 * Reads an in-toto statement (in-toto/attestation `spec/v1/statement.md`; v0.1 too). A bundle whose predicate type
 * is cosign's own is an image signature; with any other type it is an attestation and never a signature.
 * @throws Rejection with code `statement`
 */
function readStatement(payloadType, payload, format) {
    if (payloadType !== PAYLOAD_TYPE) {
        throw new Rejection('statement', `the payload is not an in-toto statement, but ${JSON.stringify(payloadType)}`);
    }
    const document = parse(payload);
    const { subject, predicateType, predicate } = check(statement, document.value, 'not an in-toto statement');
    const subjects = subject.flatMap(({ digest, name }) => {
        const sha256 = (0,image_digest/* parseDigest */.m)(`sha256:${digest['sha256'] ?? ''}`);
        return sha256 === undefined ? [] : [{ digest: sha256, name: name ?? undefined }];
    });
    const bytes = document.member('predicate');
    if (bytes === undefined || predicate === null) {
        throw new Rejection('statement', 'the statement has no predicate');
    }
    if (predicateType === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc) {
        if (format === 'cosign') {
            throw new Rejection('statement', 'an image signature in the form of a statement counts only as a bundle');
        }
        return { kind: 'signature', subjects };
    }
    if (isEmpty(predicate)) {
        throw new Rejection('statement', 'the predicate is empty');
    }
    return { kind: 'attestation', subjects, predicateType, predicate: bytes, value: predicate };
}
function isEmpty(predicate) {
    return (predicate === '' || (typeof predicate === 'object' && predicate !== null && Object.keys(predicate).length === 0));
}
function parse(bytes) {
    try {
        return (0,json/* parseJson */.q)(bytes);
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N) {
            throw new Rejection('statement', `the signed payload is ${error.message}`, { cause: error });
        }
        throw error;
    }
}
function check(schema, value, otherwise) {
    const checked = schema.safeParse(value);
    if (!checked.success) {
        const issue = checked.error.issues[0];
        throw new Rejection('statement', `the signed payload is ${otherwise} (${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''})`);
    }
    return checked.data;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/policy/keys.ts
var keys = __webpack_require__(66188);
;// CONCATENATED MODULE: ./src/core/verify/content.ts



/**
 * A message or an envelope and the signature over it. In place of `@sigstore/verify`'s own classes, because those
 * take the digest that a bundle claims for the message, and hash for every key with SHA-256 (not possible for
 * Ed25519, not what P-384 and P-521 keys are used with).
 */
class SignedContent {
    /** the bytes that RFC 3161 time stamps are about; in the libraries' name for it */
    signature;
    #signature;
    /** the bytes that are signed, in parts: a payload can have many megabytes, and a copy as many */
    #signed;
    #payload;
    #computed;
    constructor(content) {
        this.signature = content.stamped ?? content.signature;
        this.#signature = content.signature;
        this.#signed = content.signed;
        this.#payload = content.payload;
        this.#computed = content.computed ?? { digests: new Map(), verified: new WeakMap(), tried: new Map() };
    }
    /** A message: what is signed is the message itself. */
    static ofMessage(message, signature) {
        return new SignedContent({ signature, signed: [message], payload: message });
    }
    /** A DSSE envelope: what is signed is the pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
    static ofEnvelope(payloadType, payload, signature) {
        const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
        return new SignedContent({ signature, signed: [Buffer.from(head), payload], payload });
    }
    /** The digest of the bytes that are signed. */
    get signedDigest() {
        return (0,image_digest/* toDigest */.O6)(this.#digest('sha256', 'signed'));
    }
    /** The digest of the message itself, or of an envelope's payload: as `sha256sum` and log entries name it. */
    get payloadDigest() {
        return (0,image_digest/* toDigest */.O6)(this.#digest('sha256', 'payload'));
    }
    /** The same content, where time stamps are about other bytes than the signature. */
    stampedOver(stamped) {
        return new SignedContent({
            signature: this.#signature,
            signed: this.#signed,
            payload: this.#payload,
            stamped,
            computed: this.#computed,
        });
    }
    compareSignature(signature) {
        return equal(signature, this.#signature);
    }
    /** Whether this is the digest of the payload. */
    compareDigest(digest) {
        return this.#hasDigest('payload', digest);
    }
    /** Whether this is the digest of the bytes that are signed. */
    compareSignedDigest(digest) {
        return this.#hasDigest('signed', digest);
    }
    verifySignature(key) {
        const { verified } = this.#computed;
        const result = verified.get(key) ?? this.#try(key);
        verified.set(key, result);
        return result;
    }
    verifySignatureBy(key, hash) {
        // Ed25519 hashes by itself
        const verified = this.#verifiesWith(key, key.asymmetricKeyType === 'ed25519' ? null : hash);
        if (verified) {
            // entries and time stamps are about this signature, whatever its hash
            this.#computed.verified.set(key, true);
        }
        return verified;
    }
    /** The library reads the key of a certificate anew: it is another object then, but the same key. */
    #try(key) {
        const { tried } = this.#computed;
        for (const [other, result] of tried) {
            if (other.equals(key)) {
                return result;
            }
        }
        const result = hashesFor(key).some((hash) => this.#verifiesWith(key, hash));
        tried.set(key, result);
        return result;
    }
    #verifiesWith(key, hash) {
        try {
            if (!isUsable(key)) {
                return false;
            }
            // Ed25519 needs all of it at once
            return hash === null
                ? (0,external_node_crypto_.verify)(hash, Buffer.concat(this.#signed), key, this.#signature)
                : updated((0,external_node_crypto_.createVerify)(hash), this.#signed).verify(key, this.#signature);
        }
        catch {
            return false;
        }
    }
    #hasDigest(what, digest) {
        const hash = HASH_OF_LENGTH[digest.length];
        return hash !== undefined && equal(this.#digest(hash, what), digest);
    }
    #digest(hash, what) {
        const name = `${hash} ${what}`;
        const parts = what === 'signed' ? this.#signed : [this.#payload];
        const digest = this.#computed.digests.get(name) ?? updated((0,external_node_crypto_.createHash)(hash), parts).digest();
        this.#computed.digests.set(name, digest);
        return digest;
    }
}
function updated(state, parts) {
    parts.forEach((part) => {
        state.update(part);
    });
    return state;
}
const HASH_OF_LENGTH = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };
function equal(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
/** cosign signs with SHA-256 whatever the curve; sigstore-go with the hash that fits the curve. */
const HASHES_OF_CURVE = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
const RSA_HASHES = ['sha256', 'sha384', 'sha512'];
/** The hashes a key of this kind may be used with; null for Ed25519, which hashes by itself; none for other kinds. */
function hashesFor(key) {
    if (key.asymmetricKeyType === 'ec') {
        return HASHES_OF_CURVE[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
    }
    if (key.asymmetricKeyType === 'rsa') {
        return RSA_HASHES;
    }
    return key.asymmetricKeyType === 'ed25519' ? [null] : [];
}
/** Node verifies RSA by PKCS #1 v1.5; PSS has another padding, and is a type of its own. */
function isUsable({ asymmetricKeyType, asymmetricKeyDetails }) {
    return asymmetricKeyType === 'rsa'
        ? (asymmetricKeyDetails?.modulusLength ?? 0) >= keys/* MIN_RSA_BITS */.H
        : asymmetricKeyType === 'ec' || asymmetricKeyType === 'ed25519';
}
const SCHEMES = { ec: 'ECDSA', rsa: 'RSA PKCS #1 v1.5', ed25519: 'Ed25519' };
/** What a signature is tried as with a key, in words: `RSA PKCS #1 v1.5 with SHA-256, SHA-384 or SHA-512`. */
function describeSchemes(key, only) {
    const scheme = SCHEMES[key.asymmetricKeyType ?? ''] ?? `a key of type ${key.asymmetricKeyType ?? 'unknown'}`;
    const hashes = (only === undefined ? hashesFor(key) : [only]).flatMap((hash) => hash === null ? [] : [hash.replace('sha', 'SHA-')]);
    const [last, ...others] = hashes.toReversed();
    const listed = others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last ?? ''}`;
    return listed === undefined ? scheme : `${scheme} with ${listed}`;
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var policy_signer = __webpack_require__(61842);
;// CONCATENATED MODULE: ./src/core/verify/der.ts

/** An ASN.1 object with the very bytes that it was read from. */
class DerObject extends core_dist.ASN1Obj {
    #der;
    #oid;
    #date;
    constructor(tag, value, subs, der) {
        super(tag, value, subs);
        this.#der = der;
    }
    get der() {
        return this.#der;
    }
    /** A copy: the library writes into what it gets where it verifies time stamps. */
    toDER() {
        return Buffer.from(this.#der);
    }
    toOID() {
        return (this.#oid ??= super.toOID());
    }
    toDate() {
        return (this.#date ??= super.toDate());
    }
}
/**
 * Reads DER to the very objects that `ASN1Obj.parseBuffer` makes of it, and refuses what that refuses (a test compares the
 * two). The library makes a buffer for each byte of a header, and writes anew what it has read whenever bytes are needed;
 * here all values are slices of the bytes given, which must not change.
 * @throws Error where the bytes are not DER
 */
function parseDer(bytes) {
    const root = readObject({ bytes, at: 0 }, 0);
    if (root?.der.length !== bytes.length) {
        throw new Error('the bytes are not DER');
    }
    return root;
}
/** The bytes of an object, not to be written to. */
function derOf(object) {
    return object instanceof DerObject ? object.der : object.toDER();
}
/**
 * A copy whose extensions can be taken out: the lists on the way to them are new, all else is shared.
 * @param path the position, in its list, of each object that leads to the list that may change
 */
function copyTo(object, [position, ...rest]) {
    return new core_dist.ASN1Obj(object.tag, object.value, object.subs.map((sub, at) => (at === position ? copyTo(sub, rest) : sub)));
}
/** As in the library. */
const MAX_DEPTH = 100;
const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;
/** Undefined where the bytes are no object: within octet strings that is nothing special. */
function readObject(cursor, depth) {
    const { bytes, at: start } = cursor;
    const encoded = bytes[cursor.at++];
    const tag = encoded === undefined ? undefined : tagOf(encoded);
    const length = readLength(cursor);
    const from = cursor.at;
    if (encoded === undefined || tag === undefined || length === undefined || depth > MAX_DEPTH) {
        return undefined;
    }
    const end = from + length;
    if (end > bytes.length) {
        return undefined;
    }
    const isConstructed = (encoded & CONSTRUCTED) !== 0;
    const subs = isConstructed || encoded === OCTET_STRING ? readObjects(cursor, end, depth + 1) : [];
    if (subs === undefined && isConstructed) {
        return undefined;
    }
    cursor.at = end;
    return new DerObject(tag, bytes.subarray(from, end), subs ?? [], bytes.subarray(start, end));
}
function readObjects(cursor, end, depth) {
    const objects = [];
    while (cursor.at < end) {
        const object = readObject(cursor, depth);
        if (object === undefined) {
            return undefined;
        }
        objects.push(object);
    }
    return cursor.at === end ? objects : undefined;
}
/** Only the shortest form of a definite length is DER (X.690, section 10.1). */
function readLength(cursor) {
    const first = cursor.bytes[cursor.at++];
    if (first === undefined || first < 0x80) {
        return first;
    }
    const count = first & 0x7f;
    if (count > 6) {
        return undefined;
    }
    let length = 0;
    for (let read = 0; read < count; read++) {
        const byte = cursor.bytes[cursor.at++];
        if (byte === undefined || (read === 0 && byte === 0)) {
            return undefined;
        }
        length = length * 256 + byte;
    }
    return length < 0x80 ? undefined : length;
}
const tags = new Map();
/** The tags are few, and nothing writes to them. */
function tagOf(encoded) {
    if (!tags.has(encoded)) {
        tags.set(encoded, readTag(encoded));
    }
    return tags.get(encoded);
}
function readTag(encoded) {
    try {
        return core_dist.ASN1Obj.parseBuffer(Buffer.from([encoded, 0])).tag;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/identity.ts



const FULCIO = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const OTHER_NAME_USERNAME = `${FULCIO}.7`;
/** Extensions of Fulcio's certificates (sigstore/fulcio `docs/oid-info.md`): up to .6 bare text, from .8 on UTF8String. */
const EXTENSIONS = {
    [`${FULCIO}.2`]: { name: 'githubWorkflowTrigger', encoding: 'text' },
    [`${FULCIO}.3`]: { name: 'githubWorkflowSha', encoding: 'text' },
    [`${FULCIO}.4`]: { name: 'githubWorkflowName', encoding: 'text' },
    [`${FULCIO}.5`]: { name: 'githubWorkflowRepository', encoding: 'text' },
    [`${FULCIO}.6`]: { name: 'githubWorkflowRef', encoding: 'text' },
    [`${FULCIO}.9`]: { name: 'buildSignerUri', encoding: 'der' },
    [`${FULCIO}.10`]: { name: 'buildSignerDigest', encoding: 'der' },
    [`${FULCIO}.11`]: { name: 'runnerEnvironment', encoding: 'der' },
    [`${FULCIO}.12`]: { name: 'sourceRepositoryUri', encoding: 'der' },
    [`${FULCIO}.13`]: { name: 'sourceRepositoryDigest', encoding: 'der' },
    [`${FULCIO}.14`]: { name: 'sourceRepositoryRef', encoding: 'der' },
    [`${FULCIO}.15`]: { name: 'sourceRepositoryIdentifier', encoding: 'der' },
    [`${FULCIO}.16`]: { name: 'sourceRepositoryOwnerUri', encoding: 'der' },
    [`${FULCIO}.17`]: { name: 'sourceRepositoryOwnerIdentifier', encoding: 'der' },
    [`${FULCIO}.18`]: { name: 'buildConfigUri', encoding: 'der' },
    [`${FULCIO}.19`]: { name: 'buildConfigDigest', encoding: 'der' },
    [`${FULCIO}.20`]: { name: 'buildTrigger', encoding: 'der' },
    [`${FULCIO}.21`]: { name: 'runInvocationUri', encoding: 'der' },
    [`${FULCIO}.22`]: { name: 'sourceRepositoryVisibility', encoding: 'der' },
};
/**
 * The signer that a certificate names; to be called for certificates whose chain is proven. The text is read
 * here and not by `@sigstore/core`, which drops the highest bit of every byte and so turns strange text into plain.
 * @param texts stores equal ones once
 * @throws Rejection with code `certificate`
 */
function readSigner(certificate, texts) {
    const extensions = {};
    for (const [oid, { name, encoding }] of Object.entries(EXTENSIONS)) {
        const value = readExtension(certificate, oid, encoding);
        if (value !== undefined) {
            extensions[name] = texts.share(value);
        }
    }
    const identity = texts.share(readIdentity(certificate));
    const issuer = texts.share(readIssuer(certificate));
    return { kind: 'certificate', identity, issuer, extensions };
}
/** The first URI, else the first e-mail address, else the user name: sigstore-go's order (`pkg/fulcio/certificate`). */
function readIdentity(certificate) {
    const names = certificate.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
    const uri = names.find(({ tag }) => tag.isContextSpecific(6));
    const email = names.find(({ tag }) => tag.isContextSpecific(1));
    const plain = uri ?? email;
    if (plain !== undefined) {
        return readAscii(plain.value);
    }
    const other = names.find(({ tag }) => tag.isContextSpecific(0));
    const username = other?.subs[0]?.toOID() === OTHER_NAME_USERNAME ? other.subs[1]?.subs[0]?.value : undefined;
    if (username === undefined) {
        throw new Rejection('certificate', 'the certificate names no identity (subject alternative name)');
    }
    return readUtf8(username);
}
/** Both issuer extensions must agree where both are there: cosign reads the old one, sigstore-go the new one. */
function readIssuer(certificate) {
    const old = readExtension(certificate, `${FULCIO}.1`, 'text');
    const current = readExtension(certificate, `${FULCIO}.8`, 'der');
    const issuer = current ?? old;
    if (issuer === undefined) {
        throw new Rejection('certificate', 'the certificate does not name the issuer that vouched for its identity');
    }
    if (old !== undefined && old !== issuer) {
        throw new Rejection('certificate', 'the certificate names two different issuers');
    }
    return issuer;
}
function readExtension(certificate, oid, encoding) {
    const extension = certificate.extension(oid);
    if (extension === undefined) {
        return undefined;
    }
    if (encoding === 'text') {
        return readUtf8(extension.value);
    }
    const text = parseDer(extension.value);
    if (text.tag.number !== 0x0c) {
        throw new Rejection('certificate', `the extension ${oid} of the certificate is not text`);
    }
    return readUtf8(text.value);
}
/** The object identifiers of a certificate's extensions, with whether each is critical. */
function extensionsOf(certificate) {
    return certificate.extensions.map((extension) => ({
        oid: extension.subs[0]?.toOID() ?? '',
        critical: extension.subs[1]?.tag.isBoolean() === true && extension.subs[1].toBoolean(),
    }));
}
function readAscii(bytes) {
    if (!bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) {
        throw new Rejection('certificate', 'the identity of the certificate contains characters that are not ASCII');
    }
    return bytes.toString('latin1');
}
function readUtf8(bytes) {
    try {
        // a byte order mark is preserved: without it, strange text would equal plain text
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new Rejection('certificate', 'an extension of the certificate is not UTF-8', { cause });
    }
}
/**
 * In what the signer of a proven certificate is not the expected one; empty when it is. Nothing else compares
 * identities. Exact values are compared completely and case-sensitively, patterns match the complete value.
 */
function matchIdentity(policy, signer) {
    const { sourceRepository, sourceRef, workflowRef } = policy;
    const values = [
        ['sourceRepositoryUri', sourceRepository],
        ['sourceRepositoryRef', sourceRef],
        ['githubWorkflowRef', workflowRef],
    ].flatMap(([claim, value]) => value === undefined ? [] : [{ part: policy_signer/* CLAIM_NAMES */.mw[claim], policy: value, found: signer.extensions[claim] }]);
    const claims = policy_signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
        const value = policy.claims[claim];
        return value === undefined
            ? []
            : [{ part: policy_signer/* CLAIM_NAMES */.mw[claim], policy: exactly(value), found: signer.extensions[claim] }];
    });
    return [
        { part: 'identity', policy: policy.identity, found: signer.identity },
        { part: 'issuer', policy: policy.issuer, found: signer.issuer },
        ...values,
        ...claims,
    ]
        .filter(({ policy, found }) => found === undefined || !matches(policy, found))
        .map(({ part, policy, found }) => ({ part, expected: expectedBy(policy), found }));
}
function exactly(value) {
    return { kind: 'exact', values: [value] };
}
function matches(policy, value) {
    switch (policy.kind) {
        case 'exact':
            return policy.values.includes(value);
        case 'pattern':
            return policy.matches(value);
        case 'github-repository':
            return isInRepository(policy, value);
    }
}
function isInRepository({ origin, repository, rest, isPrefix }, value) {
    const end = origin.length + repository.length;
    const [name, after] = [value.slice(origin.length, end), value.slice(end)];
    return (value.startsWith(origin) &&
        foldAscii(name) === foldAscii(repository) &&
        (isPrefix ? after.startsWith(rest) : after === rest));
}
/** Not `toLowerCase`: it makes ASCII letters of others, as of the Kelvin sign. */
function foldAscii(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function expectedBy(policy) {
    switch (policy.kind) {
        case 'exact':
            return policy.values;
        case 'pattern':
            return [policy.pattern];
        case 'github-repository':
            return [`${policy.origin}${policy.repository}${policy.rest}${policy.isPrefix ? '…' : ''}`];
    }
}

;// CONCATENATED MODULE: ./src/core/verify/steady-certificate.ts



/** The extensions of a certificate (RFC 5280, section 4.1: `[3]`). */
const steady_certificate_EXTENSIONS = 3;
/**
 * An immutable certificate. The library re-encodes both sides whenever it compares two of them, encodes and parses one
 * to clone it, encodes what is signed and reads the authority's key again for every leaf, and verifies the authorities' own
 * signatures each time. Here the original bytes are compared and verified, parts are shared, and each key is read and each
 * signature verified once. What is compared and verified is the same.
 */
class SteadyCertificate extends core_dist.X509Certificate {
    /** as it came: written anew it could be another one */
    der;
    /** by the certificate of the issuer */
    #verified = new WeakMap();
    #key;
    #fingerprint;
    /** @throws Error where the bytes are not DER */
    constructor(der) {
        super(parseDer(der));
        this.der = der;
    }
    /**
     * The key that is certified.
     * @throws Error where it cannot be read
     */
    readKey() {
        return (this.#key ??= (0,external_node_crypto_.createPublicKey)({ key: this.publicKey, format: 'der', type: 'spki' }));
    }
    /** Hexadecimal sha256 of the key's SPKI, written in the one way: a certificate can have it in another. */
    get fingerprint() {
        return (this.#fingerprint ??= (0,external_node_crypto_.createHash)('sha256')
            .update(this.readKey().export({ type: 'spki', format: 'der' }))
            .digest('hex'));
    }
    equals(other) {
        return this.der.equals(other instanceof SteadyCertificate ? other.der : other.root.toDER());
    }
    verify(issuer = this) {
        const known = this.#verified.get(issuer);
        const verified = known ?? (issuer instanceof SteadyCertificate ? this.#isSignedBy(issuer.readKey()) : super.verify(issuer));
        this.#verified.set(issuer, verified);
        return verified;
    }
    #isSignedBy(key) {
        try {
            return (0,external_node_crypto_.verify)(this.signatureAlgorithm, derOf(this.tbsCertificate), key, this.signatureValue);
        }
        catch {
            return false;
        }
    }
    /**
     * Verifies the issuer's signature on another thread and remembers the result for `verify`: with the key of an authority
     * (P-384 at Fulcio) it takes longer than everything else about a certificate. Whatever goes wrong is left to `verify`.
     */
    async verifyAhead(issuer) {
        if (this.#verified.has(issuer)) {
            return;
        }
        try {
            const { promise, resolve, reject } = Promise.withResolvers();
            // with a callback, Node verifies on one of its own threads
            (0,external_node_crypto_.verify)(this.signatureAlgorithm, derOf(this.tbsCertificate), issuer.readKey(), this.signatureValue, (error, verified) => {
                if (error === null) {
                    resolve(verified);
                }
                else {
                    reject(error);
                }
            });
            this.#verified.set(issuer, await promise);
        }
        catch {
            // it is verified again, and the reason found, when it is needed
        }
    }
    /** A copy whose extensions can be taken out, which is all that the library does with it. */
    clone() {
        const at = this.tbsCertificate.subs.findIndex(({ tag }) => tag.isContextSpecific(steady_certificate_EXTENSIONS));
        return new core_dist.X509Certificate(copyTo(this.root, [0, at, 0]));
    }
}

;// CONCATENATED MODULE: ./src/core/verify/certificate.ts






const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** Critical extensions that this program or `@sigstore/verify` processes (RFC 5280, section 4.2: others must be refused). */
const PROCESSED = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', EXTENDED_KEY_USAGE, core_dist.EXTENSION_OID_SCT]);
/**
 * Parses a certificate. It is not trusted by that.
 * @throws Rejection with code `certificate`
 */
function parseLeaf(der) {
    if (der.length > limits/* LIMITS */.b.certificateBytes) {
        throw new Rejection('certificate', `the certificate has more than ${limits/* LIMITS */.b.certificateBytes} bytes`);
    }
    try {
        const certificate = new SteadyCertificate(der);
        // its key must be readable too
        certificate.readKey();
        return certificate;
    }
    catch (cause) {
        throw new Rejection('certificate', 'the certificate cannot be parsed', { cause });
    }
}
/**
 * Verifies that a trusted authority issued the certificate for signing code, that it was valid at every given time
 * (at least one), and that a certificate transparency log vouches for it unless `ignoreSct`.
 * @throws Rejection with code `certificate`
 */
function verifyCertificate(leaf, times, trust, ignoreSct) {
    checkPurpose(leaf);
    checkValidity(leaf, times.times);
    const verifier = new dist/* Verifier */.BL(trust, {
        tlogThreshold: 0,
        timestampThreshold: 1,
        ctlogThreshold: ignoreSct ? 0 : 1,
    });
    try {
        verifier.verify({
            signature: times.content,
            key: { $case: 'certificate', certificate: ignoreSct ? withoutScts(leaf) : leaf },
            timestamps: [
                ...times.logTimes,
                ...times.timestamps.map((timestamp) => ({ $case: 'timestamp-authority', timestamp })),
            ],
            tlogEntries: [],
        });
    }
    catch (thrown) {
        const { code, message } = toRejection(thrown, 'certificate');
        throw new Rejection(code, EXPLANATIONS[message] ?? message, { cause: thrown });
    }
}
/** Messages of `@sigstore/verify`, explained. */
const EXPLANATIONS = {
    'Failed to verify certificate chain': 'no certificate authority of the trusted root issued the certificate, or it was not valid at the trusted time',
    'SCT verification failed': 'the certificate contains an SCT that is not from a certificate transparency log of the trusted root',
    'expected 1 SCTs, got 0': 'the certificate contains no SCT, so no certificate transparency log vouches for it',
};
/** The chain is verified at each time too; this names the time that was wrong. */
function checkValidity(certificate, times) {
    const outside = times.find(({ time }) => !certificate.validForDate(time));
    if (outside !== undefined) {
        const [start, end] = [certificate.notBefore, certificate.notAfter].map((date) => date.toISOString());
        throw new Rejection('certificate', `the certificate was valid from ${start ?? ''} to ${end ?? ''}, but the trusted time (${outside.source}) is ${outside.time.toISOString()}`);
    }
}
/** What `@sigstore/verify` does not look at: the purpose, extensions it does not know, extensions given twice. */
function checkPurpose(certificate) {
    const extensions = extensionsOf(certificate);
    const unknown = extensions.find(({ oid, critical }) => critical && !PROCESSED.has(oid));
    if (unknown !== undefined) {
        throw new Rejection('certificate', `the certificate has the unknown critical extension ${unknown.oid}`);
    }
    if (new Set(extensions.map(({ oid }) => oid)).size !== extensions.length) {
        throw new Rejection('certificate', 'the certificate has an extension twice');
    }
    if (certificate.isCA) {
        throw new Rejection('certificate', 'the certificate belongs to an authority, not to a signer');
    }
    const purposes = certificate.extension(EXTENDED_KEY_USAGE)?.valueObj.subs[0]?.subs ?? [];
    if (!purposes.some((purpose) => purpose.toOID() === CODE_SIGNING)) {
        throw new Rejection('certificate', 'the certificate was not issued for code signing (extended key usage)');
    }
}
/**
 * The certificate with its SCTs hidden from the verifier, which reads them from a clone and would refuse SCTs of
 * unknown logs even where none is required.
 */
function withoutScts({ der }) {
    return new CertificateWithoutScts(der);
}
class CertificateWithoutScts extends SteadyCertificate {
    clone() {
        const clone = super.clone();
        const { extensions } = clone;
        const others = extensions.filter((extension) => extension.subs[0]?.toOID() !== core_dist.EXTENSION_OID_SCT);
        extensions.splice(0, extensions.length, ...others);
        return clone;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/known-leaves.ts


/**
 * Signing certificates by their bytes, the last ones. One certificate often stands beside several pieces of evidence: copies
 * in another format or under another name, and what was signed together. A certificate remembers which authority signed it.
 */
class KnownLeaves {
    #leaves = new Map();
    /**
     * Parses a certificate, or takes it as it was parsed before. It is not trusted by that.
     * @throws Rejection with code `certificate`
     */
    read(der) {
        const bytes = der.toString('latin1');
        const known = this.#leaves.get(bytes);
        if (known !== undefined) {
            return known;
        }
        const leaf = parseLeaf(der);
        if (der.length <= limits/* LIMITS */.b.keptCertificateBytes) {
            this.#leaves.set(bytes, leaf);
            const [oldest] = this.#leaves.keys();
            if (this.#leaves.size > limits/* LIMITS */.b.keptCertificates && oldest !== undefined) {
                this.#leaves.delete(oldest);
            }
        }
        return leaf;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/shared-texts.ts

/**
 * Equal texts as one: the certificates of an image, and of the images of a publisher, name the same repositories, workflows and
 * commits, and of each image all of them are kept until the report is written.
 */
class SharedTexts {
    #texts = new Map();
    /** The text, as it was read first. */
    share(text) {
        const known = this.#texts.get(text);
        if (known !== undefined) {
            return known;
        }
        if (this.#texts.size >= limits/* LIMITS */.b.sharedTexts) {
            this.#texts.clear();
        }
        this.#texts.set(text, text);
        return text;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/material.ts





/**
 * Prepares a trusted root. A log whose validity has no start verifies nothing, as in sigstore-go; `@sigstore/verify`
 * would take it as valid since 1970.
 * @throws TrustError when keys or certificates of the root cannot be read
 */
function prepareRoot(root) {
    const dated = (log) => log.publicKey?.validFor?.start !== undefined;
    try {
        const logs = { tlogs: root.tlogs.filter(dated), ctlogs: root.ctlogs.filter(dated) };
        const authorities = { certificateAuthorities: [], timestampAuthorities: [] };
        const certificateAuthorities = root.certificateAuthorities.map(toAuthority);
        return {
            material: {
                ...(0,dist/* toTrustMaterial */.jO)({ ...root, ...logs, ...authorities }),
                certificateAuthorities,
                timestampAuthorities: root.timestampAuthorities.map(toAuthority),
            },
            hasLogs: root.tlogs.length + root.ctlogs.length > 0,
            issuers: certificateAuthorities.flatMap(({ certChain }) => certChain),
            leaves: new KnownLeaves(),
            texts: new SharedTexts(),
        };
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The trusted root cannot be used: ${(0,errors/* messageOf */.bD)(cause)}`, { topic: 'incomplete-trusted-root' }, { cause });
    }
}
/** As `toTrustMaterial` makes one, of certificates that are read once: an authority without a start or an end has none. */
function toAuthority({ certChain, validFor }) {
    if (certChain === undefined) {
        throw new Error('an authority has no certificates');
    }
    return {
        certChain: certChain.certificates.map(({ rawBytes }) => readAuthority(rawBytes)),
        validFor: { start: validFor?.start ?? BEGINNING_OF_TIME, end: validFor?.end ?? END_OF_TIME },
    };
}
function readAuthority(der) {
    try {
        return new SteadyCertificate(der);
    }
    catch (cause) {
        throw new Error('a certificate of an authority cannot be read', { cause });
    }
}
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8_640_000_000_000_000);
/** The signing certificate of evidence, in DER; undefined where it was signed with a key. */
function certificateOf({ content }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}
/**
 * Verifies on other threads which authority signed a certificate, for when it is needed. It is not trusted by that; whatever
 * is wrong with it is found then.
 */
async function prepareLeaf(der, { issuers, leaves }) {
    try {
        const certificate = leaves.read(der);
        const { issuer: name } = certificate;
        await Promise.all(issuers.filter(({ subject }) => subject.equals(name)).map((issuer) => certificate.verifyAhead(issuer)));
    }
    catch {
        // a certificate that cannot be read
    }
}
/**
 * Has `@sigstore/verify` check log entries or time stamps of evidence by themselves, each of them, with the key that
 * signed given: whether that key is trusted is no part of this.
 * @throws VerificationError
 */
function verifyPart(part, content, publicKey, material) {
    const { tlogEntries = [], timestamps = [] } = part;
    const verifier = new dist/* Verifier */.BL({ ...material, publicKey: () => ({ publicKey, validFor: () => true }) }, { tlogThreshold: tlogEntries.length, timestampThreshold: timestamps.length, ctlogThreshold: 0 });
    verifier.verify({ signature: content, key: { $case: 'public-key', hint: '' }, timestamps, tlogEntries });
}

;// CONCATENATED MODULE: ./src/core/verify/entry.ts





const sha256 = schemas/* object */.Ikc({ algorithm: schemas/* literal */.euz('sha256'), value: schemas/* string */.YjP() });
/** Its bytes are compared with those of a certificate that was parsed, so they are not parsed here. */
const PEM_CERTIFICATE = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/;
/** base64 of a PEM block, as Rekor v1 stores keys; a certificate stays one, it is not reduced to its key. */
const pemKey = schemas/* string */.YjP()
    .max(2 * limits/* LIMITS */.b.certificateBytes)
    .transform((encoded) => {
    const pem = Buffer.from(encoded, 'base64').toString('latin1');
    const [, certificate] = PEM_CERTIFICATE.exec(pem) ?? [];
    return certificate === undefined
        ? { kind: 'key', der: (0,external_node_crypto_.createPublicKey)(pem).export({ type: 'spki', format: 'der' }) }
        : { kind: 'certificate', der: Buffer.from(certificate, 'base64') };
});
const rawBytes = schemas/* object */.Ikc({
    rawBytes: schemas/* string */.YjP()
        .max(2 * limits/* LIMITS */.b.certificateBytes)
        .transform((encoded) => Buffer.from(encoded, 'base64')),
});
/** Rekor v2's verifier (rekor-tiles `verifier.proto`). */
const verifier = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ x509Certificate: rawBytes }).transform((v) => ({
        kind: 'certificate',
        der: v.x509Certificate.rawBytes,
    })),
    schemas/* object */.Ikc({ publicKey: rawBytes }).transform((v) => ({ kind: 'key', der: v.publicKey.rawBytes })),
]);
function entryKind(about, spec, claim) {
    const schema = schemas/* object */.Ikc({ spec });
    return { about, read: (body) => claim(schema.parse(body).spec) };
}
/**
 * The kinds that are accepted, by `kind version` (sigstore/rekor `pkg/types`, rekor-tiles `api/proto`).
 * hashedrekord 0.0.1 over an envelope is refused as sigstore-go does, although `@sigstore/verify` takes it.
 */
const ENTRY_KINDS = {
    'hashedrekord 0.0.1': entryKind('message', schemas/* object */.Ikc({ signature: schemas/* object */.Ikc({ publicKey: schemas/* object */.Ikc({ content: pemKey }) }) }), (spec) => ({ key: spec.signature.publicKey.content })),
    'dsse 0.0.1': entryKind('envelope', schemas/* object */.Ikc({ envelopeHash: sha256, signatures: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ verifier: pemKey })]) }), (spec) => ({ key: spec.signatures[0].verifier, envelopeHash: spec.envelopeHash.value })),
    'intoto 0.0.1': entryKind('envelope', schemas/* object */.Ikc({ content: schemas/* object */.Ikc({ hash: sha256, payloadHash: sha256.optional() }), publicKey: pemKey }), (spec) => ({
        key: spec.publicKey,
        envelopeHash: spec.content.hash.value,
        payloadHash: spec.content.payloadHash?.value,
    })),
    'intoto 0.0.2': entryKind('envelope', schemas/* object */.Ikc({
        content: schemas/* object */.Ikc({ envelope: schemas/* object */.Ikc({ signatures: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ publicKey: pemKey })]) }) }),
    }), (spec) => ({ key: spec.content.envelope.signatures[0].publicKey })),
    'dsse 0.0.2': entryKind('envelope', schemas/* object */.Ikc({ dsseV002: schemas/* object */.Ikc({ signatures: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ verifier })]) }) }), (spec) => ({ key: spec.dsseV002.signatures[0].verifier })),
};
/** Rekor v2 logs messages and envelopes alike as a hash of the signed bytes. */
const HASHEDREKORD_V2 = entryKind('message', schemas/* object */.Ikc({ hashedRekordV002: schemas/* object */.Ikc({ signature: schemas/* object */.Ikc({ verifier }) }) }), (spec) => ({ key: spec.hashedRekordV002.signature.verifier }));
/** The name of an entry's kind, e.g. `dsse 0.0.1`. */
function kindOf(entry) {
    return `${entry.kindVersion.kind} ${entry.kindVersion.version}`;
}
/** Whether an entry comes from Rekor v2, whose index in the log is that of the proof. */
function isRekorV2(entry) {
    return entry.kindVersion.version === '0.0.2' && entry.kindVersion.kind !== 'intoto';
}
/**
 * Binds a log entry to the signed material: it is an entry for this kind of content, it names the very key or
 * certificate that signed, and for a cosign layer it is the entry for these bytes. `@sigstore/verify` compares
 * signature and digest only (GHSA-whqx-f9j3-ch6m is what comes of less).
 * @throws Rejection with code `log`
 */
function bindEntry(entry, material) {
    const name = kindOf(entry);
    const kind = name === 'hashedrekord 0.0.2' ? { ...HASHEDREKORD_V2, about: material.kind } : ENTRY_KINDS[name];
    if (kind?.about !== material.kind) {
        throw new Rejection('log', `a log entry of kind ${name} is not accepted for a signed ${material.kind}`);
    }
    const claim = readClaim(kind, entry);
    const named = material.mayBeCertified === true ? keyIn(claim.key) : claim.key;
    if (named.kind !== material.key.kind || !named.der.equals(material.key.der)) {
        throw new Rejection('log', 'the log entry does not name the key or certificate that signed');
    }
    if (claim.payloadHash !== undefined && !material.content.compareDigest(Buffer.from(claim.payloadHash, 'hex'))) {
        throw new Rejection('log', 'the log entry is for another payload');
    }
    if (claim.envelopeHash !== undefined && material.envelopeBytes !== undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(material.envelopeBytes).digest('hex');
        if (claim.envelopeHash !== hash) {
            throw new Rejection('log', 'the log entry is for another envelope, or for one that was serialized differently');
        }
    }
}
/** The bare key of a certificate. @throws Rejection with code `log` */
function keyIn({ kind, der }) {
    if (kind === 'key') {
        return { kind, der };
    }
    try {
        const { publicKey } = new external_node_crypto_.X509Certificate(der);
        return { kind: 'key', der: publicKey.export({ type: 'spki', format: 'der' }) };
    }
    catch (cause) {
        throw new Rejection('log', 'the log entry names a certificate that cannot be read', { cause });
    }
}
function readClaim(kind, entry) {
    try {
        return kind.read((0,json/* parseJson */.q)(entry.canonicalizedBody).value);
    }
    catch (cause) {
        throw new Rejection('log', 'the body of the log entry does not match its kind', { cause });
    }
}

;// CONCATENATED MODULE: ./src/core/verify/log.ts




/**
 * Verifies that every entry is in a log of the trusted root and is the entry of this signature.
 * @throws Rejection with code `log`
 */
function verifyLog(entries, signed, publicKey, trust) {
    const distinct = new Set(entries.map(({ logId, canonicalizedBody }) => `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`));
    if (distinct.size !== entries.length) {
        throw new Rejection('log', 'the same log entry appears twice');
    }
    return entries.map((entry) => {
        requireKnownLog(entry, trust);
        bindEntry(entry, signed);
        if (kindOf(entry) === 'intoto 0.0.1') {
            verifyIntoto001(entry, signed, trust);
        }
        else {
            verifyInclusionAndBody(entry, signed, publicKey, trust);
        }
        const proven = { entry: kindOf(entry), logIndex: provenIndex(entry), integratedTime: integratedTime(entry) };
        return isInPublicRekor(entry) ? { ...proven, host: 'rekor.sigstore.dev' } : proven;
    });
}
/** SHA-256 of the public key of rekor.sigstore.dev (sigstore/root-signing, `trusted_root.json`), its log ID. */
const PUBLIC_REKOR = 'c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d';
/** Only a signed entry timestamp proves the index by which the log is searched; a proof has that within a shard. */
function isInPublicRekor({ logId, inclusionPromise }) {
    return inclusionPromise !== undefined && logId.keyId.toString('hex') === PUBLIC_REKOR;
}
/** The time a log vouches for by its signed entry timestamp; an inclusion proof proves no time. */
function integratedTime(entry) {
    return entry.inclusionPromise === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
}
/**
 * Rekor v2's checkpoints carry no time, so the window of the log's key is held against the times that others
 * vouch for. (`@sigstore/verify` holds it against signed entry timestamps only.)
 * @throws Rejection with code `log`
 */
function checkLogWindows(entries, times, trust) {
    for (const entry of entries) {
        const window = trust.tlogs.find((log) => log.logID.equals(entry.logId.keyId))?.validFor;
        if (times.some((time) => window === undefined || time < window.start || time > window.end)) {
            throw new Rejection('log', 'the trusted time is outside the period in which the log and its key were in use');
        }
    }
}
function requireKnownLog(entry, trust) {
    if (!trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId))) {
        const known = trust.tlogs.map((log) => log.logID.toString('hex').slice(0, 8));
        throw new Rejection('log', `the entry is from log ${entry.logId.keyId.toString('hex').slice(0, 8)}, which is not in the trusted root ` +
            `(it has ${known.length === 0 ? 'none' : known.join(', ')})`);
    }
}
function verifyInclusionAndBody(entry, signed, publicKey, trust) {
    try {
        verifyPart({ tlogEntries: [entry] }, signed.content, publicKey, trust);
    }
    catch (thrown) {
        const { code, message } = toRejection(thrown, 'log');
        throw new Rejection(code, `the log entry does not prove this signature: ${message}`, { cause: thrown });
    }
}
/**
 * intoto 0.0.1, which cosign wrote until 2.1 and `@sigstore/verify` does not read: a signed entry timestamp over an
 * entry that holds hashes of envelope and payload, and the key. `bindEntry` compares those.
 */
function verifyIntoto001(entry, signed, trust) {
    if (signed.envelopeBytes === undefined) {
        throw new Rejection('log', 'an intoto 0.0.1 entry cannot be matched with a bundle, because it does not contain the envelope');
    }
    const body = core_dist.json.canonicalize({
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: Number(entry.integratedTime),
        logID: entry.logId.keyId.toString('hex'),
        logIndex: Number(entry.logIndex),
    });
    const time = integratedTime(entry);
    const promise = entry.inclusionPromise?.signedEntryTimestamp;
    const proven = trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId) &&
        time !== undefined &&
        log.validFor.start <= time &&
        time <= log.validFor.end &&
        promise !== undefined &&
        core_dist.crypto.verify(Buffer.from(body), log.publicKey, promise));
    if (!proven) {
        throw new Rejection('log', 'the signed entry timestamp does not verify');
    }
}
/** The index that is proven: by the signed entry timestamp, else by the proof, which Rekor v2 must repeat. */
function provenIndex(entry) {
    if (entry.inclusionPromise !== undefined) {
        return entry.logIndex;
    }
    const proven = entry.inclusionProof?.logIndex ?? entry.logIndex;
    if (isRekorV2(entry) && proven !== entry.logIndex) {
        throw new Rejection('log', 'the index of the log entry is not the one in its inclusion proof');
    }
    return proven;
}

;// CONCATENATED MODULE: ./src/core/verify/signer-groups.ts
/** The groups of signers: those first that the evidence is likely to be of, then those of whom less is waived. */
function groupsOf(alternatives, hasCertificate) {
    const groups = new Map();
    for (const alternative of alternatives) {
        const { kind, waives = {}, needsTimestamp = false } = alternative.signer;
        const key = `${kind} ${waives.tlog === true ? 'tlog' : ''} ${waives.sct === true ? 'sct' : ''} ${needsTimestamp ? 'stamp' : ''}`;
        const group = groups.get(key) ?? { kind, waives, needsTimestamp, alternatives: [] };
        group.alternatives.push(alternative);
        groups.set(key, group);
    }
    const waived = ({ waives }) => Number(waives.tlog) + Number(waives.sct);
    const likely = hasCertificate ? 'identity' : 'keys';
    return [...groups.values()]
        .toSorted((a, b) => Number(b.kind === likely) - Number(a.kind === likely) || waived(a) - waived(b))
        .map((group) => group);
}

;// CONCATENATED MODULE: ./src/core/verify/time.ts



/**
 * The RFC 3161 time stamps that a time stamping authority of the trusted root made over this signature. One that
 * does not verify is no time; whether a time is missing then is the caller's question.
 */
function verifyTimestamps(encoded, contents, publicKey, trust) {
    const timestamps = encoded.map(parseTimestamp).filter((timestamp) => timestamp !== undefined);
    const verified = contents.map((content) => ({
        content,
        timestamps: timestamps.filter((timestamp) => isAbout(timestamp, content, publicKey, trust)),
    }));
    return verified.find((each) => each.timestamps.length > 0) ?? { content: contents[0], timestamps: [] };
}
function parseTimestamp(der) {
    try {
        return new core_dist.RFC3161Timestamp(parseDer(der));
    }
    catch {
        return undefined;
    }
}
function isAbout(timestamp, content, publicKey, trust) {
    try {
        verifyPart({ timestamps: [{ $case: 'timestamp-authority', timestamp }] }, content, publicKey, trust);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/core/verify/proof.ts









/**
 * Verifies signature, log, time and certificate, in this order, and matches the identity. Where several signers are expected of
 * whom different checks are made, each group of them is one proof: what is waived for one signer is not for another.
 * @throws Rejection with the code of the first that fails
 */
function prove(evidence, context) {
    const [group, ...others] = groupsOf((0,policy_signer/* alternativesOf */.c3)(context.signer), certificateOf(evidence.material) !== undefined);
    if (group === undefined) {
        throw new Rejection('signature', 'nobody may have signed it');
    }
    if (others.length === 0) {
        return proveFor(group, evidence, context);
    }
    const results = [group, ...others].map((each) => attempt(() => proveFor(each, evidence, context)));
    const proofs = results.filter((result) => !(result instanceof Rejection));
    const accepted = proofs.filter(({ entries }) => entries.length > 0);
    const [first] = accepted;
    if (first !== undefined) {
        return { ...first, entries: [...new Set(accepted.flatMap(({ entries }) => entries))].sort((a, b) => a - b) };
    }
    const [unexpected] = proofs;
    if (unexpected !== undefined) {
        return unexpected;
    }
    throw results[0] instanceof Rejection ? results[0] : new Rejection('signature', 'nobody may have signed it');
}
function attempt(work) {
    try {
        return work();
    }
    catch (thrown) {
        return toRejection(thrown, 'unreadable');
    }
}
function proveFor(group, evidence, { root, policy: trust }) {
    const policy = {
        ...trust,
        ignoreTlog: trust.ignoreTlog || group.waives.tlog === true,
        ignoreSct: trust.ignoreSct || group.waives.sct === true,
        useSignedTimestamps: trust.useSignedTimestamps || group.needsTimestamp,
    };
    const { tlogEntries, timestampVerificationData } = evidence.material;
    const [content] = evidence.contents;
    const signing = verifySignature(evidence, content, group, root);
    const entries = policy.ignoreTlog ? [] : tlogEntries;
    const log = verifyLog(entries, toSignedMaterial(evidence, signing), signing.publicKey, root.material);
    if (log.length === 0 && root.hasLogs && !policy.ignoreTlog) {
        throw new Rejection('log', 'there is no transparency log entry');
    }
    const stamped = verifyTimestamps(timestampVerificationData?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp) ?? [], evidence.contents, signing.publicKey, root.material);
    const times = chooseTimes(entries, stamped, signing.kind, { root, policy });
    checkLogWindows(entries, times.map(({ time }) => time), root.material);
    if (signing.kind === 'key') {
        const { fingerprint: key, entries: signedAs } = signing;
        const signer = { kind: 'key', fingerprint: key };
        return { signer, log, times, notBefore: undefined, key, entries: signedAs, nearest: undefined };
    }
    // each time once: the library takes two of one second for one that is counted twice
    const counted = times.some(({ source }) => source === 'rekor') ? entries.filter(hasTime) : [];
    const logTimes = [
        ...new Map(counted.map((entry) => [`${entry.logId.keyId.toString('hex')} ${entry.integratedTime}`, entry])).values(),
    ];
    verifyCertificate(signing.leaf, {
        content: stamped.content,
        times,
        timestamps: [...new Map(stamped.timestamps.map((stamp) => [stamp.signingTime.getTime(), stamp])).values()],
        logTimes: logTimes.map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
    }, root.material, policy.ignoreSct || !root.hasLogs);
    const { leaf: certificate } = signing;
    const signer = readSigner(certificate, root.texts);
    return {
        signer,
        log,
        times,
        notBefore: certificate.notBefore,
        key: certificate.fingerprint,
        ...matchAlternatives(signing.alternatives, signer),
    };
}
/** The entries that a signer is one of, or else the nearest of all. */
function matchAlternatives(alternatives, signer) {
    const entries = new Set();
    let nearest;
    for (const { entry, signer: expected } of alternatives) {
        const [first, ...more] = matchIdentity(expected, signer);
        if (first === undefined) {
            entries.add(entry);
        }
        else if (nearest === undefined || more.length + 1 < nearest.mismatches.length) {
            nearest = { expected, mismatches: [first, ...more] };
        }
    }
    return { entries: [...entries], nearest: entries.size > 0 ? undefined : nearest };
}
function verifySignature(evidence, content, group, { leaves }) {
    const { hasLooseCertificate = false } = evidence;
    const der = certificateOf(evidence.material);
    if (group.kind === 'keys') {
        if (der !== undefined && !hasLooseCertificate) {
            throw new Rejection('signature', 'it was signed with a certificate, but a key is expected', {
                signedWith: 'certificate',
            });
        }
        // a hint in the evidence chooses nothing: the keys that the user gave are tried
        const given = group.alternatives.flatMap(({ entry, signer: { keys, hash } }) => keys.map((trusted) => ({ entry, hash, ...trusted })));
        const signing = given.filter(({ key, hash }) => hash === undefined ? content.verifySignature(key) : content.verifySignatureBy(key, hash));
        const [trusted] = signing;
        if (trusted === undefined) {
            const tried = [...new Set(given.map(({ key, hash }) => describeSchemes(key, hash)))].join(', ');
            // a certificate beside it is a hint for advice, no more
            const hint = der === undefined ? {} : { signedWith: 'certificate' };
            throw new Rejection('signature', `the signature does not verify with any of the given keys (tried as ${tried})`, hint);
        }
        const entries = [...new Set(signing.map(({ entry }) => entry))];
        return { kind: 'key', publicKey: trusted.key, fingerprint: trusted.fingerprint, entries };
    }
    if (der === undefined) {
        throw new Rejection('signature', 'it was signed with a key, but a certificate is expected', {
            signedWith: 'key',
        });
    }
    if (hasLooseCertificate && der.length === 0) {
        throw new Rejection('unreadable', 'the certificate annotation is not a PEM certificate');
    }
    const leaf = leaves.read(der);
    if (!content.verifySignature(leaf.readKey())) {
        throw new Rejection('signature', 'the signature does not verify with the key of its certificate');
    }
    return { kind: 'certificate', publicKey: leaf.readKey(), leaf, alternatives: group.alternatives };
}
function toSignedMaterial({ kind, contents: [content], envelopeBytes, hasLooseCertificate = false }, signing) {
    const key = signing.kind === 'certificate'
        ? { kind: 'certificate', der: signing.leaf.der }
        : { kind: 'key', der: signing.publicKey.export({ type: 'spki', format: 'der' }) };
    return { content, kind, key, envelopeBytes, mayBeCertified: hasLooseCertificate && signing.kind === 'key' };
}
function hasTime(entry) {
    return integratedTime(entry) !== undefined;
}
/**
 * The times that count: those of the log by signed entry timestamp, with time stamps
 * beside them; time stamps alone where they are required or the log gives no time. For keys no time is needed.
 */
function chooseTimes(entries, stamped, kind, { root, policy }) {
    const stamps = stamped.timestamps.map(({ signingTime }) => ({ source: 'tsa', time: signingTime }));
    const logTimes = entries
        .map(integratedTime)
        .filter((time) => time !== undefined)
        .map((time) => ({ source: 'rekor', time }));
    const stampRequired = policy.useSignedTimestamps || (!root.hasLogs && !(kind === 'key' && policy.ignoreTlog));
    const timeRequired = stampRequired || kind === 'certificate';
    const times = stampRequired ? stamps : [...logTimes, ...stamps];
    if (timeRequired && times.length === 0) {
        throw new Rejection('time', stampRequired
            ? 'an RFC 3161 timestamp from an authority in the trusted root is required, but none verifies'
            : 'nothing proves when it was signed: there is no signed time of the log, and no RFC 3161 timestamp that verifies');
    }
    return times.toSorted((a, b) => a.time.getTime() - b.time.getTime());
}

// EXTERNAL MODULE: ./src/core/verify/verified.ts
var verified = __webpack_require__(74389);
;// CONCATENATED MODULE: ./src/core/verify/verify.ts









/**
 * Makes the verifier of a trusted root.
 * @throws TrustError when the root cannot be used
 */
function createVerifier(root, policy) {
    const prepared = prepareRoot(root);
    const prepare = async (candidate) => {
        const der = candidate.kind === 'evidence' ? certificateOf(candidate.evidence.bundle.verificationMaterial) : undefined;
        if (der !== undefined) {
            await prepareLeaf(der, prepared);
        }
    };
    const verifyCandidate = (candidate, signer, targets) => {
        if (candidate.kind === 'unreadable') {
            const { origin, code, reason, tooLarge = false } = candidate;
            return rejected(origin, new Rejection(code, reason, { tooLarge }));
        }
        const { evidence } = candidate;
        try {
            const signed = readSigned(evidence);
            const proof = prove(signed, { root: prepared, policy, signer });
            return proof.nearest === undefined
                ? accept(evidence, signed, proof, targets)
                : rejectUnexpectedSigner(evidence, proof, proof.nearest, targets);
        }
        catch (thrown) {
            return rejected(evidence.origin, toRejection(thrown, 'unreadable'));
        }
    };
    return Object.assign(verifyCandidate, { prepare });
}
function readSigned({ origin, bundle, bytes }) {
    const material = bundle.verificationMaterial;
    const hasLooseCertificate = origin.format === 'cosign';
    if (bundle.content.$case === 'messageSignature') {
        if (origin.format === 'bundle') {
            // a bundle does not hold the message, so it does not show what was signed
            throw new Rejection('statement', 'a signature over a message says nothing about an image; a statement is required');
        }
        const { signature } = bundle.content.messageSignature;
        return {
            material,
            kind: 'message',
            contents: [SignedContent.ofMessage(bytes, signature)],
            envelopeBytes: undefined,
            hasLooseCertificate,
        };
    }
    const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
    const [signature, ...others] = signatures;
    if (signature === undefined || others.length > 0) {
        throw new Rejection('signature', 'the envelope must have exactly one signature');
    }
    const content = SignedContent.ofEnvelope(payloadType, payload, signature.sig);
    // cosign stamps `.att` envelopes over the signature in some versions and over the whole layer in others
    return origin.format === 'cosign'
        ? {
            material,
            kind: 'envelope',
            contents: [content, content.stampedOver(bytes)],
            envelopeBytes: bytes,
            hasLooseCertificate,
        }
        : { material, kind: 'envelope', contents: [content], envelopeBytes: undefined };
}
function verify_readClaim({ bundle, bytes, origin }) {
    return bundle.content.$case === 'messageSignature'
        ? readSimpleSigning(bytes)
        : readStatement(bundle.content.dsseEnvelope.payloadType, bundle.content.dsseEnvelope.payload, origin.format);
}
function accept(evidence, { contents: [content] }, proof, targets) {
    const { origin } = evidence;
    const claim = verify_readClaim(evidence);
    const [first, ...others] = subjectsAmong(claim, targets, origin.foundFor);
    if (first === undefined) {
        throw new Rejection('subject', `it is valid, but about ${describeSubjects(claim.subjects)}, not about this image (copied from another one?)`);
    }
    const facts = {
        origin: { ...origin, kind: claim.kind },
        subjects: [first.digest, ...others.map(({ digest }) => digest)],
        signer: proof.signer,
        entries: proof.entries,
        log: proof.log,
        times: proof.times,
        notBefore: proof.notBefore,
        // by the key, not the certificate: whoever alters the authority's signature in that makes another certificate
        content: `${content.signedDigest} ${proof.key}`,
        payload: content.payloadDigest,
        signedName: first.name,
    };
    return {
        kind: 'verified',
        evidence: claim.kind === 'signature'
            ? verified/* VerifiedSignature */.Bs.seal(facts)
            : verified/* VerifiedAttestation */.lG.seal(facts, claim.predicateType, claim.predicate, claim.value),
    };
}
/** The subjects that are digests of this image, each once, the one under which it was found first. */
function subjectsAmong(claim, targets, foundFor) {
    const ordered = [foundFor, ...targets.filter((target) => target !== foundFor)];
    return ordered
        .filter((target) => targets.includes(target))
        .map((target) => claim.subjects.find(({ digest }) => digest === target))
        .filter((subject) => subject !== undefined);
}
function describeSubjects(subjects) {
    const [first, ...others] = subjects;
    if (first === undefined) {
        return 'no sha256 digest';
    }
    return others.length === 0 ? first.digest : `${first.digest} and ${others.length} more`;
}
/** A valid signature of an unexpected signer: its claim is read only to report whether it is about this image at all. */
function rejectUnexpectedSigner(evidence, proof, { expected, mismatches }, targets) {
    const claim = claimOrNothing(evidence);
    const detail = mismatches
        .map(({ part, found }) => (found === undefined ? `no ${part} in the certificate` : `${part} is ${found}`))
        .join('; ');
    return {
        kind: 'rejected',
        origin: claim === undefined ? evidence.origin : { ...evidence.origin, kind: claim.kind },
        code: 'identity',
        detail: (0,src_text/* cut */.Jj)(`not signed by the expected signer: ${detail}`, limits/* LIMITS */.b.rejectionText - 1),
        unexpectedSigner: {
            signer: proof.signer,
            times: proof.times,
            expected,
            mismatches,
            subjects: claim === undefined ? [] : subjectsAmong(claim, targets, evidence.origin.foundFor).map(({ digest }) => digest),
            predicateType: claim?.kind === 'attestation' ? claim.predicateType : undefined,
        },
        signedWith: undefined,
    };
}
function claimOrNothing(evidence) {
    try {
        return verify_readClaim(evidence);
    }
    catch {
        return undefined;
    }
}
/** A candidate that was rejected, as a finding. */
function rejected(origin, { code, message, signedWith, tooLarge }) {
    return { kind: 'rejected', origin, code, detail: message, unexpectedSigner: undefined, signedWith, tooLarge };
}
/**
 * What an unsigned statement proves because a verified signature covers the manifest that lists it: it is an
 * attestation exactly when it is about the platform that the manifest is for. Its signer, log and times are those of
 * the signature.
 * @returns one for each group of signers that sign as the same entries; none where no verified signature covers it
 */
function verifyCovered(statement, findings) {
    const signatures = findings
        .flatMap((finding) => finding.kind === 'verified' && finding.evidence.kind === 'signature' ? [finding.evidence] : [])
        .filter(({ facts }) => facts.subjects.includes(statement.manifest));
    const bySigner = Map.groupBy(signatures, ({ facts: { entries, signer } }) => `${entries.join(' ')} ${(0,verified/* principalOf */.i6)(signer)}`);
    return [...bySigner.values()].flatMap((own) => {
        const signature = newestOf(own);
        return signature === undefined ? [] : [coveredBy(signature, statement)];
    });
}
function coveredBy(signature, statement) {
    try {
        return { kind: 'verified', evidence: acceptCovered(statement, signature) };
    }
    catch (thrown) {
        return rejected(statement.origin, toRejection(thrown, 'unreadable'));
    }
}
/**
 * The newest of signatures, each of them as old as the earliest of its copies: one that somebody had logged again makes the
 * others no younger.
 */
function newestOf(signatures) {
    const timeOf = ({ facts: { times } }) => times[0]?.time.getTime() ?? Infinity;
    const earliest = [...Map.groupBy(signatures, ({ facts }) => facts.content).values()].map((copies) => copies.reduce((chosen, copy) => (timeOf(copy) < timeOf(chosen) ? copy : chosen)));
    const timed = earliest.filter((signature) => timeOf(signature) !== Infinity);
    return timed.toSorted((a, b) => timeOf(b) - timeOf(a))[0] ?? earliest[0];
}
function acceptCovered({ origin, platform, bytes }, { facts }) {
    const claim = readStatement(PAYLOAD_TYPE, bytes, 'cosign');
    const subject = claim.subjects.find(({ digest }) => digest === platform);
    if (claim.kind !== 'attestation' || subject === undefined) {
        throw new Rejection('subject', 'the statement is not about the subject of the manifest that lists it');
    }
    const covered = {
        ...facts,
        origin: { ...origin, format: facts.origin.format },
        subjects: [platform],
        content: `${(0,image_digest/* digestOf */.ol)(bytes)} ${facts.content}`,
        payload: (0,image_digest/* digestOf */.ol)(bytes),
        signedName: subject.name,
    };
    return verified/* VerifiedAttestation */.lG.seal(covered, claim.predicateType, claim.predicate, claim.value);
}
/** Of attestation manifests only signatures count: an attestation that is about none of the image's own digests is not. */
function onlySignature(finding, own) {
    return finding.kind === 'verified' &&
        finding.evidence.kind === 'attestation' &&
        !finding.evidence.facts.subjects.some((subject) => own.includes(subject))
        ? rejected(finding.evidence.facts.origin, new Rejection('subject', "it is valid, but about a manifest with attestations (BuildKit's, or a referrer), not about this image"))
        : finding;
}


/***/ })

};
