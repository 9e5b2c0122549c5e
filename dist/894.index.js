export const id = 894;
export const ids = [894];
export const modules = {

/***/ 39977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PackageUrls),
/* harmony export */   J: () => (/* binding */ unpackPackageUrls)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30351);


/** Between canonical package URLs, which have none in them. */
const SEPARATOR = '\n';
/**
 * Keeps the package URLs of verified SBOMs. As lists those of a thousand images would not fit into memory: packed they
 * take a tenth, and there is a bound for all of a run together.
 */
class PackageUrls {
    #left;
    /** @param room bytes for all of them together */
    constructor(room = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.packageUrlBytes) {
        this.#left = room;
    }
    /** Packages without a package URL are not among them. */
    keep(packages) {
        const urls = packages.flatMap(({ purl }) => purl ?? []);
        const count = urls.length;
        if (count > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.snapshotPackages) {
            return { kind: 'too-many', count };
        }
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(urls.join(SEPARATOR));
        if (packed.length > this.#left) {
            return { kind: 'too-many', count };
        }
        this.#left -= packed.length;
        return { kind: 'kept', count, packed };
    }
}
/** The package URLs that were kept, in the order of the SBOM. */
function unpackPackageUrls({ count, packed }) {
    return count === 0 ? [] : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed).toString('utf8').split(SEPARATOR);
}


/***/ }),

/***/ 88786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   z: () => (/* binding */ SBOM_FORMATS)
/* harmony export */ });
/* harmony import */ var _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79413);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6081);


/** Formats of SBOMs; of two that both images have the first one is compared. */
const SBOM_FORMATS = ['spdx', 'cyclonedx'];
/** Gathers what is compared of an image. Attestations of the index stand in where the requirements let them. */
function contentOf({ subject, requirements, level, readings }) {
    const [own, ...platforms] = (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(subject);
    const signers = requirements.flatMap(({ by }) => by.slice(0, 1).map(({ facts }) => describeSigner(facts.signer)));
    return {
        signers: [...new Set(signers)].sort(),
        platforms: (platforms.length === 0 ? [own] : platforms).map((target) => contentOfPlatform(target, level === 'platform' ? undefined : subject.digest, readings)),
        isSingle: (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedPlatforms */ .ob)(subject).length === 0,
    };
}
function contentOfPlatform({ name, digest }, standIn, readings) {
    const about = (subject) => [...readings].flatMap(([{ facts, predicateType }, reading]) => subject !== undefined && facts.subjects.includes(subject)
        ? [{ promised: (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicateType */ .JH)(predicateType), reading }]
        : []);
    const all = [...about(digest), ...about(standIn)];
    // one that cannot be read counts too: else an older one would be taken for what is said now
    const newest = (...kinds) => all.find(({ promised }) => promised !== undefined && kinds.includes(promised))?.reading;
    const sboms = SBOM_FORMATS.flatMap((format) => {
        const reading = newest(format);
        return reading?.facts.kind === format ? [[format, reading.packages]] : [];
    });
    return {
        name,
        sboms: new Map(sboms),
        provenance: newest('slsa-v1', 'slsa-v0.2')?.facts.provenance,
        configuration: newest('apko')?.facts.configuration,
    };
}
function describeSigner(signer) {
    return signer.kind === 'key' ? `key sha256:${signer.fingerprint}` : `${signer.identity} (issuer ${signer.issuer})`;
}


/***/ }),

/***/ 92746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ base64)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/**
 * Standard base64 with padding (RFC 4648, section 4) as bytes. The round trip refuses what `Buffer` would
 * skip over: other characters, missing padding, set bits after the end.
 */
const base64 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text) {
        context.addIssue({ code: 'custom', message: 'not base64' });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    }
    return bytes;
});


/***/ }),

/***/ 94997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   OE: () => (/* binding */ firstIssue),
/* harmony export */   QT: () => (/* binding */ BUNDLE_MEDIA_TYPE_PREFIX),
/* harmony export */   ug: () => (/* binding */ BUNDLE_MEDIA_TYPES)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92746);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30351);






/** What a bundle in a registry is: version 0.3 in either spelling, exactly, so that no weaker version can be claimed. */
const BUNDLE_MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
];
/** Layers of any bundle version, also those that are refused. */
const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
const int64 = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,14})$/), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative()]);
const publicKeyOrCertificate = {
    certificate: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ rawBytes: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K }).nullish(),
    publicKey: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ hint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(), rawBytes: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K.nullish() }).nullish(),
};
const logEntry = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    logIndex: int64.nullish(),
    logId: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ keyId: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K }),
    kindVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    integratedTime: int64.nullish(),
    inclusionPromise: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ signedEntryTimestamp: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K }).nullish(),
    inclusionProof: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        logIndex: int64.nullish(),
        rootHash: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K,
        treeSize: int64,
        hashes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K).nullish(),
        checkpoint: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ envelope: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    }),
    canonicalizedBody: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K,
});
/**
 * The Sigstore bundle, version 0.3 (sigstore/protobuf-specs `sigstore_bundle.proto`), as protojson reads it:
 * unknown members are refused, null is unset. `@sigstore/bundle` alone accepts both unknown members and bad base64.
 */
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(BUNDLE_MEDIA_TYPES),
    verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...publicKeyOrCertificate,
        tlogEntries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(logEntry).max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.logEntries).nullish(),
        timestampVerificationData: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            rfc3161Timestamps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ signedTimestamp: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K }))
                .max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.timestamps)
                .nullish(),
        })
            .nullish(),
    }),
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        payload: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K,
        payloadType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        signatures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ sig: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K, keyid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() })).length(1),
    })
        .nullish(),
    messageSignature: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        messageDigest: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ algorithm: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K }),
        signature: _base64_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K,
    })
        .nullish(),
});
/**
 * Reads a bundle as registries keep them.
 * @throws an error whose message says what is wrong with the bytes
 */
function readBundle(bytes) {
    const { value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes);
    const checked = bundleSchema.safeParse(value);
    if (!checked.success) {
        throw new Error(`not a Sigstore bundle of version 0.3: ${firstIssue(checked.error)}`);
    }
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(value);
    }
    catch (cause) {
        throw new Error(`not a valid Sigstore bundle: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
/** The first fault of a value in words: where it is, what is wrong. */
function firstIssue(error) {
    const issue = error.issues[0];
    return issue === undefined ? 'invalid' : `${issue.path.map(String).join('.') || 'the document'}: ${issue.message}`;
}


/***/ }),

/***/ 90296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   w6: () => (/* binding */ readLayer),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78033);


/** The candidate that a layer is, read by its format. */
async function readLayer(repository, layer, origin, read) {
    const answer = await repository.blob(layer);
    if (answer.kind !== 'found') {
        return unreadable(origin, answer, 'the layer');
    }
    try {
        return {
            kind: 'evidence',
            evidence: { origin, bundle: read(answer.value), bytes: answer.value, material: materialOf(origin, layer) },
        };
    }
    catch (error) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** A listed item that is not there, or not what its descriptor says. */
function unreadable(origin, answer, what) {
    const reason = answer.kind === 'absent' ? `${what} is not there (404)` : `${what} cannot be used: ${answer.reason}`;
    return { kind: 'unreadable', origin, code: 'unreadable', reason };
}
/** Where a candidate comes from. */
function originOf(source, digest, foundFor, kind = 'attestation') {
    return { source: { kind: source, digest }, format: source === 'cosign-tag' ? 'cosign' : 'bundle', kind, foundFor };
}
/** `1 referrer`, `2 referrers`. */
function count(n, noun, plural = `${noun}s`) {
    return `${String(n)} ${n === 1 ? noun : plural}`;
}
/** cosign keeps certificate and log entry in annotations: there equal bytes can be different evidence. */
function materialOf({ format, kind }, { digest, annotations }) {
    return format === 'bundle'
        ? digest
        : (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(JSON.stringify([kind, digest, Object.entries(annotations).sort()])));
}


/***/ }),

/***/ 8894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createJudge: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./src/attestation/package-urls.ts
var package_urls = __webpack_require__(39977);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(78033);
// EXTERNAL MODULE: ./src/evidence/bundle.ts
var evidence_bundle = __webpack_require__(94997);
// EXTERNAL MODULE: ./src/evidence/layer.ts
var evidence_layer = __webpack_require__(90296);
;// CONCATENATED MODULE: ./src/evidence/github.ts




/** GitHub's attestations API as a source of evidence: bundles by the digest of what they are about. */
function githubSource(ask, { repositories, owners }) {
    const discoverIn = async (path, target) => {
        const { records, answer } = await ask(path, target);
        const place = { what: 'GitHub attestations', asked: target, target, repository: path, answer };
        return { candidates: records.map((record) => toCandidate(record, path, target)), places: [place] };
    };
    const discover = async (target) => {
        const found = await Promise.all(repositories.map((path) => discoverIn(path, target)));
        for (const path of owners) {
            if (found.some(({ candidates }) => candidates.length > 0)) {
                break;
            }
            found.push(await discoverIn(path, target));
        }
        return join(found);
    };
    return async (targets) => join(await Promise.all(targets.map(({ digest }) => discover(digest))));
}
function join(found) {
    return {
        candidates: found.flatMap(({ candidates }) => candidates),
        places: found.flatMap(({ places }) => places),
    };
}
function toCandidate(record, path, target) {
    const digest = record.kind === 'bundle' ? (0,image_digest/* digestOf */.ol)(record.bytes) : target;
    const { source, ...rest } = (0,evidence_layer/* originOf */.yv)('github', digest, target);
    const origin = { ...rest, source: { ...source, repository: path } };
    if (record.kind === 'unreadable') {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: record.reason };
    }
    try {
        const { bytes } = record;
        const bundle = (0,evidence_bundle/* readBundle */.Bo)(bytes);
        // one without a log entry may be judged by another root than its twin in a registry, so it is no repeat of that
        const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
        const material = isLogged ? digest : (0,image_digest/* digestOf */.ol)(Buffer.from(`github ${digest}`));
        return { kind: 'evidence', evidence: { origin, bundle, bytes, material } };
    }
    catch (error) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./src/policy/github-attestations.ts
var github_attestations = __webpack_require__(25563);
// EXTERNAL MODULE: ./src/registry/address.ts
var address = __webpack_require__(57187);
// EXTERNAL MODULE: ./src/registry/failure.ts
var failure = __webpack_require__(2465);
;// CONCATENATED MODULE: ./src/registry/redirects.ts



const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Sends a request and follows its redirects by hand. Credentials are dropped for good at the first change of
 * origin (scheme, host or port): storage behind a registry, or whoever a registry points to, never sees them.
 * @throws ImageError `unavailable` for a redirect that is not followed, and whatever `send` throws
 */
async function sendFollowing(transport, request, reach) {
    let current = request;
    for (let hops = 0;; hops++) {
        const answer = await transport.send(current);
        const location = answer.headers.get('location');
        if (!REDIRECTS.includes(answer.status) || location === null) {
            return answer;
        }
        const target = URL.parse(location, current.url.href);
        if (target === null) {
            throw (0,failure/* refusedError */.bG)('A redirect', current.url, 'its target is not a URL');
        }
        if (hops >= limits/* LIMITS */.b.redirects) {
            throw (0,failure/* refusedError */.bG)('A redirect', target, `more than ${String(limits/* LIMITS */.b.redirects)} in a row`);
        }
        assertScheme(current.url, target, reach.mayUseHttp);
        await assertNotInternal('A redirect', target, reach.registry, transport);
        const authorization = target.origin === current.url.origin ? current.authorization : undefined;
        current = { ...current, url: target, authorization };
    }
}
/** A registry of the internet must not lead to services that only this machine or its network can reach. */
async function assertNotInternal(what, target, registry, transport) {
    if (target.hostname !== registry.hostname &&
        (await (0,address/* isInternal */.iu)(target.hostname, transport.proxied)) &&
        !(await (0,address/* isInternal */.iu)(registry.hostname, transport.proxied))) {
        throw (0,failure/* refusedError */.bG)(what, target, 'it is a private, loopback or link-local address, and the registry has none');
    }
}
/** A redirect never steps down from https, and uses HTTP only where HTTP is allowed. */
function assertScheme(from, target, mayUseHttp) {
    if (target.protocol !== 'https:' && (target.protocol !== 'http:' || from.protocol === 'https:')) {
        const [before, after] = [from.protocol.slice(0, -1), target.protocol.slice(0, -1)];
        throw (0,failure/* refusedError */.bG)('A redirect', target, `it leads from ${before} to ${after}`);
    }
    if (target.protocol === 'http:' && !mayUseHttp(target.host)) {
        throw (0,failure/* refusedError */.bG)('A redirect', target, 'HTTP is used for loopback and the hosts of `allow-http` only');
    }
    if (target.username !== '' || target.password !== '') {
        throw (0,failure/* refusedError */.bG)('A redirect', target, 'it carries credentials');
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/runner/github-failure.ts
var github_failure = __webpack_require__(93732);
;// CONCATENATED MODULE: ./src/runner/snappy.ts

/**
 * The content of a snappy block; what it says about its length is checked before anything is unpacked.
 * @throws an error whose message says what is wrong with the bytes
 */
async function unpackSnappy(bytes) {
    const length = announcedLength(bytes);
    if (length === undefined) {
        throw new Error('it does not begin with a length');
    }
    if (length > limits/* LIMITS */.b.blobBytes) {
        throw new Error(`it says that it is ${String(length)} bytes long; at most ${String(limits/* LIMITS */.b.blobBytes)} are read`);
    }
    // in a sandbox with bounds of its own: decoders in plain JavaScript can be made to run for ever
    const { snappyUncompress } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 15478));
    return Buffer.from(snappyUncompress(bytes, length));
}
/** google/snappy `format_description.txt`, "Preamble": a little-endian varint of at most 32 bits. */
function announcedLength(bytes) {
    let length = 0;
    for (const [at, byte] of bytes.subarray(0, 5).entries()) {
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80) {
            return length;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runner/github-attestations.ts






const API_VERSION = '2022-11-28';
const PER_PAGE = 100;
const page = schemas/* object */.Ikc({ attestations: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const entry = schemas/* object */.Ikc({ bundle: schemas/* unknown */.L5J(), bundle_url: schemas/* string */.YjP().nullish() });
/**
 * The REST API for artifact attestations (docs.github.com, "REST API endpoints for artifact attestations"). The token
 * goes to the API's own origin only; where it is refused, the anonymous answer decides.
 */
class GitHubAttestations {
    /** things the log should say once */
    notices = [];
    #url;
    #token;
    #isRefused = false;
    constructor({ url, token, mask }) {
        this.#url = url;
        this.#token = token;
        if (token !== undefined) {
            mask(token);
        }
    }
    /**
     * The attestations of a digest in one place, e.g. `repos/acme/app`; a place that is not there has none.
     * @throws ImageError
     */
    async list(path, digest, channel) {
        const question = { path, digest };
        const base = this.#url.href.replace(/\/$/, '');
        const entries = [];
        let next = new URL(`${base}/${path}/attestations/${digest}?per_page=${String(PER_PAGE)}`);
        for (let pages = 0; next !== undefined; pages++) {
            if (pages >= limits/* LIMITS */.b.attestationPages || entries.length > limits/* LIMITS */.b.attestations) {
                const message = `${this.#url.host} lists more than ${String(limits/* LIMITS */.b.attestations)} attestations of ${digest} (${path}); no more are read.`;
                throw new errors/* ImageError */.C8('too-large', message, 'Have superseded ones removed, or find out who makes so many.');
            }
            const answer = await this.#ask(next, question, channel);
            if (answer.status === 404) {
                return { records: [], answer: 'HTTP 404' };
            }
            entries.push(...this.#readPage(answer, question));
            next = this.#nextPage(answer, question);
        }
        const records = await Promise.all(entries.map((each) => this.#readEntry(each, question, channel)));
        const count = records.length;
        return { records, answer: `${String(count)} attestation${count === 1 ? '' : 's'}` };
    }
    #readPage(answer, question) {
        if (answer.status !== 200) {
            throw (0,github_failure/* answerError */.n)(answer, question, this.#isAnonymous() ? 'anonymously' : 'with the github-token');
        }
        if (answer.defect !== undefined) {
            throw (0,github_failure/* unusableError */.au)(answer, question, answer.defect);
        }
        try {
            return page.parse((0,json/* parseJson */.q)(answer.body).value).attestations;
        }
        catch (cause) {
            throw (0,github_failure/* unusableError */.au)(answer, question, { reason: 'it is no list of attestations', tooLarge: false }, cause);
        }
    }
    /** `Link: <url>; rel="next"` (RFC 8288), within the API only: the token goes there. */
    #nextPage(answer, question) {
        const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(answer.headers.get('link') ?? '')?.[1];
        if (link === undefined) {
            return undefined;
        }
        const url = URL.parse(link, answer.url.href);
        if (url?.origin !== this.#url.origin) {
            throw (0,github_failure/* unusableError */.au)(answer, question, { reason: 'its next page is on another host', tooLarge: false });
        }
        return url;
    }
    async #readEntry(value, question, channel) {
        const read = entry.safeParse(value);
        if (!read.success) {
            return { kind: 'unreadable', reason: 'the entry of the list cannot be read as an attestation' };
        }
        const { bundle, bundle_url: text } = read.data;
        if (typeof bundle === 'object' && bundle !== null) {
            // the page went through the strict door, so this is what was there, whatever its spelling
            return { kind: 'bundle', bytes: Buffer.from(JSON.stringify(bundle)) };
        }
        if (typeof text !== 'string') {
            return { kind: 'unreadable', reason: 'the API gave neither the bundle nor its URL' };
        }
        const url = URL.parse(text);
        if (url === null || !this.#mayDownload(url)) {
            return { kind: 'unreadable', reason: 'the URL of the bundle is not one of https without user name' };
        }
        return this.#download(url, question, channel);
    }
    /** HTTP is for an API that is on this machine itself. */
    #mayDownload({ protocol, hostname, username, password }) {
        const isLocal = this.#url.protocol === 'http:' && protocol === 'http:' && hostname === this.#url.hostname;
        return (protocol === 'https:' || isLocal) && username === '' && password === '';
    }
    async #download(url, question, channel) {
        const answer = await channel.download(url, limits/* LIMITS */.b.packedBundleBytes);
        if (answer.status === 404) {
            return { kind: 'unreadable', reason: `the bundle is not there any more (${url.host}: HTTP 404)` };
        }
        if (answer.status !== 200) {
            throw (0,github_failure/* bundleError */.lm)(answer, question);
        }
        if (answer.defect !== undefined) {
            return { kind: 'unreadable', reason: `the bundle cannot be read: ${answer.defect.reason}` };
        }
        let bytes;
        try {
            bytes = await unpackSnappy(answer.body);
        }
        catch (thrown) {
            return { kind: 'unreadable', reason: `the bundle cannot be unpacked (snappy): ${(0,errors/* messageOf */.bD)(thrown)}` };
        }
        channel.count(bytes.length);
        return { kind: 'bundle', bytes };
    }
    #isAnonymous() {
        return this.#token === undefined || this.#isRefused;
    }
    /** With the token; where that is refused, without. */
    async #ask(url, question, channel) {
        const token = this.#isAnonymous() ? undefined : this.#token;
        const answer = await this.#send(url, token, channel);
        const isRefused = answer.status === 401 || (answer.status === 403 && !(0,github_failure/* isLimited */.lU)(answer));
        if (token === undefined || !isRefused || answer.url.origin !== this.#url.origin) {
            return answer;
        }
        if (!this.#isRefused) {
            this.#isRefused = true;
            this.notices.push(`${this.#url.host} refused the github-token (HTTP ${String(answer.status)}) for ${question.path}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`);
        }
        return this.#send(url, undefined, channel);
    }
    /** Octokit makes the request; what comes back is ours to bound and to parse. */
    async #send(url, token, channel) {
        // large, and most runs never ask; `getOctokit` refuses to go without a token
        const { GitHub } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 85555));
        let sent;
        const fetch = async (_, init) => {
            const { accept = '*/*', authorization } = init.headers;
            const headers = { 'x-github-api-version': API_VERSION };
            sent = channel.ask({ url, accept, authorization, headers, limit: limits/* LIMITS */.b.attestationPageBytes });
            await sent;
            return new Response(null, { status: 204 });
        };
        const auth = token === undefined ? {} : { auth: token };
        const github = new GitHub({ baseUrl: this.#url.href, log: SILENT, request: { fetch, log: SILENT }, ...auth });
        try {
            await github.request({ method: 'GET', url: url.href, headers: { accept: 'application/vnd.github+json' } });
        }
        catch (thrown) {
            // a request that failed tells why itself
            await sent;
            throw thrown;
        }
        if (sent === undefined) {
            throw new Error('the request to the GitHub API was not sent');
        }
        return sent;
    }
}
/** What a server says must not come into the log as it is. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

;// CONCATENATED MODULE: ./src/judge/github.ts








/** Prepares the API of a run; nothing is loaded or asked before an image needs it. */
function createGitHub({ mode, url: text, token, transport, mask, patience = limits/* LIMITS */.b.secondLook, }) {
    const url = URL.parse(text);
    const isUsable = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && (0,address/* isLoopback */.U9)(url.hostname)));
    const api = isUsable ? new GitHubAttestations({ url, token, mask }) : undefined;
    return {
        notices: api?.notices ?? [],
        sourceFor: ({ reference, signer }, targets, deadline) => {
            const places = (0,github_attestations/* attestationPlaces */.X)(reference.repository, signer);
            if (mode === 'false' || !(0,github_attestations/* hasPlaces */.H)(places)) {
                return undefined;
            }
            const look = async (own) => {
                const ask = api === undefined || url === null
                    ? () => Promise.reject(unusableUrl())
                    : askThrough(api, openChannel(url, transport, own));
                return githubSource(ask, places)(targets);
            };
            return mode === 'true'
                ? { always: true, look: () => look(deadline) }
                : { always: false, look: () => inTime(look, deadline, patience) };
        },
    };
}
/** A look that nobody asked for must not cost the image all of its time. */
async function inTime(look, deadline, patience) {
    if (deadline.remaining() <= patience) {
        return look(deadline);
    }
    const own = (0,concurrency/* startDeadline */.db)(patience);
    try {
        return await look(own);
    }
    catch (cause) {
        if (!own.signal.aborted) {
            throw cause;
        }
        throw new errors/* ImageError */.C8('timeout', `GitHub's attestations could not be had within ${String(patience / 1000)} s.`, 'This says nothing about the image. With `github-attestations: true` the API has all of its time; with `false` it is not asked.', { cause });
    }
    finally {
        own.stop();
    }
}
function askThrough(api, channel) {
    return (path, digest) => api.list(path, digest, channel);
}
/** Requests of one image: they share its time and a bound on bytes. */
function openChannel(api, transport, deadline) {
    const mayUseHttp = (host) => api.protocol === 'http:' && (0,address/* isLoopback */.U9)(new URL(`http://${host}`).hostname);
    const reach = { registry: api, mayUseHttp };
    let bytes = 0;
    const count = (more) => {
        bytes += more;
        if (bytes > limits/* LIMITS */.b.imageBytes) {
            throw new errors/* ImageError */.C8('too-large', `GitHub's attestations of this image have more than ${String(limits/* LIMITS */.b.imageBytes)} bytes; no more are read.`, 'Have superseded ones removed, or find out who makes so many.');
        }
    };
    const counted = (answer) => {
        count(answer.body.length);
        return answer;
    };
    return {
        count,
        ask: async (request) => counted(await sendFollowing(transport, { ...request, deadline }, reach)),
        download: async (url, limit) => {
            await assertNotInternal('The URL of a bundle', url, api, transport);
            return counted(await sendFollowing(transport, { url, authorization: undefined, limit, deadline }, reach));
        },
    };
}
function unusableUrl() {
    return new errors/* ImageError */.C8('unavailable', "GitHub's attestations cannot be asked for: GITHUB_API_URL of this job is no https URL.", 'Check the runner. With `github-attestations: false` the API is not asked.');
}

// EXTERNAL MODULE: ./src/difference/content.ts
var difference_content = __webpack_require__(88786);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/image/reference.ts
var image_reference = __webpack_require__(23564);
;// CONCATENATED MODULE: ./src/attestation/file-name.ts



/** The longest a component of a path may be (contract, "Files"). */
const MAX_LENGTH = 64;
const NAMES = {
    spdx: 'sbom.spdx.json',
    cyclonedx: 'sbom.cyclonedx.json',
    'slsa-v1': 'provenance.slsa.json',
    'slsa-v0.2': 'provenance.slsa.json',
    apko: 'image-configuration.apko.json',
    vuln: 'vulnerabilities.json',
    openvex: 'vex.openvex.json',
};
/** The file name of a predicate. One that is not what its type promises is named by a hash of its type. */
function fileNameOf({ predicateType }, { kind }) {
    return kind === undefined ? `attestation-${hash(predicateType, 8)}.json` : NAMES[kind];
}
/** The name of the `n`th file of a name, counted from 1: `sbom.spdx.json`, `sbom.spdx.2.json`, … */
function numberFileName(name, n) {
    const end = name.lastIndexOf('.');
    return n === 1 ? name : `${name.slice(0, end)}.${String(n)}${name.slice(end)}`;
}
/**
 * The folder of an image: the last component of its name and 12 hexadecimal digits of sha256(`name@digest`),
 * which keep two images apart whatever became of their names.
 */
function folderOfImage(name, digest) {
    return ending((0,image_reference/* lastComponentOf */.XD)(name), hash(`${name}@${digest}`, 12));
}
/**
 * The folder of each target below the image's, by the target's name: `index`, `image`, `linux-arm64-v8`. Names that
 * would be one folder, also where case does not count, end in 12 digits of their digests.
 */
function foldersOfTargets(targets) {
    const folderOf = ({ name }) => sanitise(name.replaceAll('/', '-'));
    return new Map(targets.map((target) => {
        const folder = folderOf(target);
        const shared = targets.some((other) => other.digest !== target.digest && folderOf(other).toLowerCase() === folder.toLowerCase());
        return [target, shared ? ending(folder, (0,image_digest/* hexOf */.ZD)(target.digest, 12)) : folder];
    }));
}
function sanitise(text) {
    const component = text.replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, MAX_LENGTH);
    return component === '' || component === '.' || component === '..' ? '_' : component;
}
function ending(text, hex) {
    return `${sanitise(text).slice(0, MAX_LENGTH - hex.length - 1)}-${hex}`;
}
function hash(text, digits) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}

;// CONCATENATED MODULE: ./src/attestation/files.ts

/**
 * Where each predicate is written (contract, "Files"): in the folder of every target that it is about. Of several with
 * one name in a folder the first keeps the plain name, the others get `.2`, `.3`. Names never come from outside text
 * alone: letters, digits, `.`, `-` and `_`, bounded in length.
 */
function planFiles({ name, digest, targets, attestations }) {
    const root = folderOfImage(name, digest);
    const folders = foldersOfTargets(targets);
    const counts = new Map();
    return targets.flatMap((target) => [...attestations]
        .filter(([{ facts }]) => facts.subjects.includes(target.digest))
        .map(([attestation, facts]) => {
        const folder = `${root}/${folders.get(target) ?? ''}`;
        const fileName = fileNameOf(attestation, facts);
        const count = (counts.get(`${folder}/${fileName}`) ?? 0) + 1;
        counts.set(`${folder}/${fileName}`, count);
        return { path: `${folder}/${numberFileName(fileName, count)}`, attestation };
    }));
}

// EXTERNAL MODULE: ./src/image/subject.ts
var image_subject = __webpack_require__(6081);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/runner/folders.ts



/** Makes folders inside each other, where they are not there; a link in the place of one is an error. The innermost. */
async function makeFolders(root, components) {
    let folder = root;
    for (const component of components) {
        folder = (0,external_node_path_.join)(folder, component);
        await makeFolder(folder);
    }
    return folder;
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) !== 'EEXIST' || !(await (0,promises_.lstat)(folder)).isDirectory()) {
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/runner/predicate-files.ts






const COMPONENT = /^[A-Za-z0-9._-]{1,64}$/;
const HINT = 'Give an empty or new folder as `output-directory`, and let nothing else write into it.';
/**
 * Writes the bytes of predicates exactly as signed, below a folder that is there. No link below it is followed and
 * nothing is overwritten: a file of the same bytes is kept.
 * @throws ImageError `output`
 */
async function writePredicateFiles(root, files) {
    for (const { path, attestation } of files) {
        try {
            await writePredicateFile(root, path, attestation.predicate);
        }
        catch (error) {
            throw error instanceof errors/* ImageError */.C8
                ? error
                : new errors/* ImageError */.C8('output', `The file ${path} could not be written: ${(0,errors/* messageOf */.bD)(error)}.`, HINT, {
                    cause: error,
                });
        }
    }
}
async function writePredicateFile(root, path, bytes) {
    const components = path.split('/');
    if (!components.every((component) => COMPONENT.test(component) && component !== '.' && component !== '..')) {
        throw new errors/* ImageError */.C8('output', `The path ${JSON.stringify(path)} is not one that may be written.`, HINT);
    }
    const folder = await makeFolders(root, components.slice(0, -1));
    const file = (0,external_node_path_.join)(folder, components.at(-1) ?? '');
    if (!(await writeNew(file, bytes)) && !(await hasBytes(file, bytes))) {
        throw new errors/* ImageError */.C8('output', `The file ${path} is there already, with other content.`, HINT);
    }
}
/**
 * False when there is something of that name, a link included. The name appears with all its bytes at once: another
 * image of the run may be about to write the same.
 */
async function writeNew(file, bytes) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const handle = await (0,promises_.open)(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
    try {
        await handle.writeFile(bytes).finally(() => handle.close());
        await appear(draft, file);
        return true;
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'EEXIST') {
            return false;
        }
        throw error;
    }
    finally {
        await (0,promises_.unlink)(draft);
    }
}
/** What file systems without hard links answer. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];
/** Some file systems have no hard links (FAT, some mounts); there a copy must do, which is not at once. */
async function appear(draft, file) {
    try {
        await (0,promises_.link)(draft, file);
    }
    catch (error) {
        if (!NO_LINKS.includes((0,errors/* systemCodeOf */.c7)(error) ?? '')) {
            throw error;
        }
        await (0,promises_.copyFile)(draft, file, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
async function hasBytes(file, bytes) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const handle = await (0,promises_.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const { size } = await handle.stat();
        return size === bytes.length && bytes.equals(await handle.readFile());
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/verdict.ts + 1 modules
var src_verdict = __webpack_require__(21775);
// EXTERNAL MODULE: ./src/judge/readings.ts
var judge_readings = __webpack_require__(24234);
;// CONCATENATED MODULE: ./src/judge/kept.ts






/**
 * Takes the facts of what was asked for and writes its files; then the bytes are let go, so that the memory of a run
 * does not grow with them.
 * @param read attestations that were read before
 * @throws ImageError `output`
 */
async function keep({ found, findings, verdict }, subject, { reference, requirements }, { folder, packageUrls }, read) {
    const attestations = (0,src_verdict/* attestationsAskedFor */.Jy)(requirements, findings);
    const { facts, kept } = await readAll(attestations, verdict.verified ? packageUrls : undefined, read);
    const name = (0,image_reference/* nameOf */.Vb)(reference.repository);
    const planned = planFiles({ name, digest: subject.digest, targets: (0,image_subject/* targetsOf */.QR)(subject), attestations: facts });
    await writePredicateFiles(folder, planned);
    (0,judge_readings/* letGo */.K)(findings);
    return { findings, verdict, places: found.places, facts, files: pathsOf(planned), packageUrls: kept };
}
/** The readers and their libraries are loaded only where there is something to read. */
async function readAll(attestations, packageUrls, read) {
    const facts = new Map();
    const kept = new Map();
    if (attestations.length > 0) {
        const { readAttestation } = await Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 36867));
        for (const attestation of attestations) {
            const reading = read.get(attestation) ?? readAttestation(attestation);
            facts.set(attestation, reading.facts);
            if (reading.facts.packages !== undefined && packageUrls !== undefined) {
                kept.set(attestation, packageUrls.keep(reading.packages));
            }
        }
    }
    return { facts, kept };
}
function pathsOf(planned) {
    const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
    return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}

// EXTERNAL MODULE: ./src/judge/subject.ts + 9 modules
var judge_subject = __webpack_require__(59043);
;// CONCATENATED MODULE: ./src/judge/resolved.ts




/**
 * Judges a resolved image, writes its files, and compares it with its baseline where it is verified. Its packages are in
 * memory until then only.
 * @throws ImageError, TrustError
 */
async function judgeResolved(subject, request, repository, tools, deadline) {
    const { comparer: load, keeping, share } = tools;
    const judged = await (0,judge_subject/* judgeSubject */.u)(subject, request, repository, tools, deadline);
    const { baseline } = request;
    if (baseline === undefined || !judged.verdict.verified) {
        return keep(judged, subject, request, keeping, new Map());
    }
    const comparer = await load();
    const known = comparer.withoutLook(baseline, subject.digest);
    if (known !== undefined || baseline.kind === 'none') {
        return { ...(await keep(judged, subject, request, keeping, new Map())), comparison: known };
    }
    const readings = await (0,judge_readings/* readCompared */.y)(request.requirements, judged.findings);
    const kept = await keep(judged, subject, request, keeping, readings);
    const { level } = request.requirements;
    const content = (0,difference_content/* contentOf */.$)({ subject, requirements: judged.verdict.requirements, level, readings });
    // the baseline takes its own share, and must not wait for this one
    share.release();
    return { ...kept, comparison: await comparer.compare({ request, digest: subject.digest, content }, baseline) };
}

;// CONCATENATED MODULE: ./src/judge/shared.ts


/**
 * Judgements that several images of a run share: those of one digest in one repository of which the very same is
 * asked. Within a run the selection of platforms and the trusted roots are the same for all; the policies are compared
 * as objects, so that two that only look alike share nothing. A failure is nobody else's: the next one tries again.
 */
class Shared {
    #known = new Map();
    #numbers = new Map();
    /** The judgement of an image, made now or by another one. @throws what `judge` throws; ImageError `timeout` */
    async get(request, digest, deadline, judge) {
        const key = this.#keyOf(request, digest);
        for (let known = this.#known.get(key); known !== undefined; known = this.#known.get(key)) {
            const [outcome] = await (0,failure/* waitWithin */.rE)(deadline, 'the same image was judged under another name', Promise.allSettled([known]));
            if (outcome.status === 'fulfilled') {
                return outcome.value;
            }
        }
        const own = judge();
        this.#known.set(key, own);
        try {
            return await own;
        }
        catch (thrown) {
            this.#known.delete(key);
            throw thrown;
        }
    }
    #keyOf(request, digest) {
        const { reference, evidenceRepositories, publisher, signer, requirements, baseline } = request;
        return JSON.stringify([
            (0,image_reference/* nameOf */.Vb)(reference.repository),
            digest,
            evidenceRepositories.map(image_reference/* nameOf */.Vb),
            publisher,
            this.#numberOf(signer),
            this.#numberOf(requirements),
            baseline ?? null,
        ]);
    }
    #numberOf(policy) {
        const number = this.#numbers.get(policy) ?? this.#numbers.size;
        this.#numbers.set(policy, number);
        return number;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./src/trust/kept.ts



const NOTHING_KEPT = new Map();
/** The target that holds the keys of logs and authorities. */
const TARGET = 'trusted_root.json';
/** The metadata beside the roots. What other roles sign is not kept: no known repository has the target there. */
const METADATA = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** Never `root.json`, which a TUF client believes as it is, nor anything that a file system takes for it. */
const NAME = /^(?:[1-9]\d{0,8}\.root|timestamp|snapshot|targets|trusted_root)\.json$/;
const kept_document = schemas/* object */.Ikc({ format: schemas/* literal */.euz(1), files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* base64 */.K39()) });
/** The files of one text; none where it is something else. */
function readKept(bytes) {
    try {
        const { files } = kept_document.parse((0,json/* parseJson */.q)(bytes).value);
        const entries = Object.entries(files).filter(([name]) => NAME.test(name));
        return new Map(entries.map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
    }
    catch {
        return NOTHING_KEPT;
    }
}
/** One text of them, so that a file of it appears at once and is never half of two runs. */
function renderKept(files) {
    const entries = [...files].map(([name, bytes]) => [name, bytes.toString('base64')]);
    return Buffer.from(JSON.stringify({ format: 1, files: Object.fromEntries(entries) }));
}
/** A name for what is kept of a repository: another mirror or another initial root is another repository. */
function nameOfRepository(mirror, root) {
    const host = (URL.parse(mirror)?.hostname ?? '').replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 100);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(mirror).update('\0').update(root).digest('hex');
    return `${host}-${hash.slice(0, 32)}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/trust/tuf.ts





/** `@sigstore/tuf`'s own patience: tries beside the first one, milliseconds for each. */
const PATIENCE = { retry: { retries: 2 }, timeout: 5000 };
const signed = schemas/* object */.Ikc({ signed: schemas/* object */.Ikc({ expires: iso/* datetime */.w$() }) });
/**
 * Has the TUF client (theupdateframework.io specification, 5.3–5.7) lead from the initial root to the target, in a
 * folder of its own. What an earlier run kept takes part, though anybody may have written it:
 *
 * - The client believes the one file `root.json` of its folder. That is the initial root, or the last of the kept
 *   roots that the client's own rules lead to from there, each signed by the one before.
 * - Timestamp, snapshot, targets and target are put where the client looks first. It verifies each from its root on,
 *   takes none that does not verify or is not what the others name, and fetches that one. A kept timestamp or snapshot
 *   that verifies, expired or not, has it refuse older ones.
 * - The host is asked for a newer root and timestamp each time. Only where it cannot be reached (no answer, or HTTP
 *   5xx), what is kept answers in its place, until it expires.
 */
async function refresh(repository, kept, temporary) {
    // most of what this program loads at its start would be TUF, and a root from a file needs none of it
    const [{ Updater }, { DefaultFetcher }, { DownloadHTTPError, DownloadLengthMismatchError }, { TrustedMetadataStore },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(683), __webpack_require__.e(706)]).then(__webpack_require__.bind(__webpack_require__, 84706)),
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(337)]).then(__webpack_require__.t.bind(__webpack_require__, 16337, 23)),
        __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 86376)),
        __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 95683)),
    ]);
    const fetcher = new KeptFetcher(new DefaultFetcher({ userAgent: 'image-provenance', ...PATIENCE }), kept, {
        isOutage: (thrown) => thrown instanceof DownloadHTTPError ? thrown.statusCode >= 500 : !(thrown instanceof DownloadLengthMismatchError),
        noSuchFile: () => new DownloadHTTPError('not kept', 404),
    });
    const roots = verifiedRoots(new TrustedMetadataStore(repository.root), kept);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'image-provenance-tuf-'));
    const targets = (0,external_node_path_.join)(folder, 'targets');
    try {
        await (0,promises_.mkdir)(targets);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), [...roots.values()].at(-1) ?? repository.root);
        for (const name of METADATA) {
            await writeIfThere((0,external_node_path_.join)(folder, name), kept.get(name));
        }
        await writeIfThere((0,external_node_path_.join)(targets, TARGET), kept.get(TARGET) ?? repository.target);
        const updater = new Updater({
            metadataBaseUrl: repository.mirror,
            metadataDir: folder,
            targetBaseUrl: `${repository.mirror}/targets`,
            targetDir: targets,
            fetcher,
        });
        const info = await updater.getTargetInfo(TARGET);
        if (info === undefined) {
            throw new Error(`there is no target ${TARGET}`);
        }
        const target = await (0,promises_.readFile)((await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info)));
        // as the client has left them, which has verified each
        const files = await tuf_readAll(folder, ['root.json', ...METADATA]);
        const metadata = METADATA.map((name) => [name, files.get(name) ?? Buffer.alloc(0)]);
        return {
            target,
            files: new Map([...roots, ...fetcher.roots, ...metadata, [TARGET, target]]),
            outage: fetcher.outage === undefined
                ? undefined
                : { reason: reasonOf(fetcher.outage), expires: earliestExpiry([...files.values()]) },
        };
    }
    catch (cause) {
        if (fetcher.outage !== undefined && cause !== fetcher.outage) {
            const reason = reasonOf(fetcher.outage);
            throw new Error(`it cannot be reached (${reason}), and what an earlier run kept cannot be used`, { cause });
        }
        throw cause;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The kept roots that the initial one leads to. The client's store takes none that breaks its rules (5.3.4–5.3.7). */
function verifiedRoots(store, kept) {
    const roots = new Map();
    try {
        for (;;) {
            const name = `${String(store.root.signed.version + 1)}.root.json`;
            const bytes = kept.get(name);
            if (bytes === undefined) {
                return roots;
            }
            store.updateRoot(bytes);
            roots.set(name, bytes);
        }
    }
    catch {
        return roots;
    }
}
/** TUF errors say little by themselves; the innermost cause names host, certificate or expiry. */
function reasonOf(error) {
    const messages = [];
    for (let at = error; at instanceof Error && messages.length < 5; at = at.cause) {
        messages.push(at.message);
    }
    return messages.join(': ') || String(error);
}
/** Answers from the network; from what is kept as soon as that fails. */
class KeptFetcher {
    /** why the host is not asked any more */
    outage;
    /** the roots that the host gave */
    roots = new Map();
    #network;
    #kept;
    #errors;
    constructor(network, kept, errors) {
        this.#network = network;
        this.#kept = kept;
        this.#errors = errors;
    }
    async downloadBytes(url, maxLength) {
        const name = url.slice(url.lastIndexOf('/') + 1);
        const isRoot = name.endsWith('.root.json');
        if (this.outage !== undefined) {
            return this.#answer(name, isRoot, this.outage);
        }
        try {
            const bytes = await this.#network.downloadBytes(url, maxLength);
            if (isRoot) {
                this.roots.set(name, bytes);
            }
            return bytes;
        }
        catch (thrown) {
            if (!this.#errors.isOutage(thrown)) {
                throw thrown;
            }
            this.outage = thrown instanceof Error ? thrown : new Error(String(thrown));
            return this.#answer(name, isRoot, this.outage);
        }
    }
    /** The client asks for a target that is not there or does not verify. */
    async downloadFile(url, maxLength, handler) {
        if (this.outage !== undefined) {
            throw new Error(`${TARGET} does not verify`);
        }
        return this.#network.downloadFile(url, maxLength, handler);
    }
    /** Kept roots are in use already. */
    #answer(name, isRoot, outage) {
        if (this.#kept.size === 0) {
            throw outage;
        }
        // the version is part of the name where snapshots are consistent
        const bytes = this.#kept.get(name.replace(/^\d+\./, ''));
        if (isRoot || bytes === undefined) {
            throw isRoot ? this.#errors.noSuchFile() : new Error(`${name} is not kept`);
        }
        return bytes;
    }
}
async function writeIfThere(path, bytes) {
    if (bytes !== undefined) {
        await (0,promises_.writeFile)(path, bytes);
    }
}
async function tuf_readAll(folder, names) {
    const files = names.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name))]);
    return new Map(await Promise.all(files));
}
function earliestExpiry(metadata) {
    const times = metadata.map((bytes) => Date.parse(signed.parse((0,json/* parseJson */.q)(bytes).value).signed.expires));
    return new Date(Math.min(...times));
}

;// CONCATENATED MODULE: ./src/trust/trusted-root.ts










const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
/** GitHub's own Sigstore instance, which signs for private repositories (fulcio.githubapp.com). */
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
const PASS_A_FILE = 'Check the network and proxy settings of the runner, or pass `trusted-root` with a trusted_root.json that you ' +
    'obtained before; then nothing is fetched for trust.';
/** `seeds.json` of `@sigstore/tuf`, files in base64. */
const seeds = schemas/* object */.Ikc({
    [PUBLIC_GOOD_MIRROR]: schemas/* object */.Ikc({ 'root.json': schemas/* base64 */.K39(), targets: schemas/* object */.Ikc({ [TARGET]: schemas/* base64 */.K39() }) }),
});
const head = schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP().startsWith('application/vnd.dev.sigstore.trustedroot') });
/**
 * Loads the trusted root: from a file, without any request, or by TUF (theupdateframework.io specification), for the
 * public-good instance from the root that `@sigstore/tuf` embeds.
 * @throws TrustError
 */
async function loadTrustedRoot(source, places, deadline) {
    switch (source.kind) {
        case 'file':
            return readTrustedRoot(await loadFile(source.path, places.workspace), source.path);
        case 'public-good':
            return fetchTrustedRoot(await publicGood(), places, deadline);
        case 'tuf': {
            const root = await loadFile(source.rootPath, places.workspace);
            return fetchTrustedRoot({ mirror: source.mirror, root }, places, deadline);
        }
    }
}
/**
 * Loads the trusted root of GitHub's own Sigstore instance by TUF, beginning with the root that is embedded here:
 * `pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json` of the Go module github.com/cli/cli/v2
 * v2.100.0 (MIT), version 3, byte for byte, sha256 98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d.
 * @throws TrustError
 */
async function loadGitHubRoot(places, deadline, mirror = GITHUB_MIRROR, embedded) {
    const root = embedded ??
        Buffer.from(JSON.stringify((await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.t.bind(__webpack_require__, 6808, 19))).default));
    return fetchTrustedRoot({ mirror, root }, places, deadline);
}
/** The empty root, for keys whose log and times are waived: it trusts nobody. */
function emptyTrustedRoot() {
    return dist.TrustedRoot.fromJSON({});
}
/**
 * Reads a trusted root (sigstore/protobuf-specs `sigstore_trustroot.proto`).
 * @throws TrustError
 */
function readTrustedRoot(bytes, path) {
    try {
        const { value } = (0,json/* parseJson */.q)(bytes);
        head.parse(value);
        return dist.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The file ${path} is not a Sigstore trusted root.`, 'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line ' +
            '(`gh attestation trusted-root`), keep the line of the instance that signed.', { cause });
    }
}
async function loadFile(path, workspace) {
    const file = (0,external_node_path_.resolve)(workspace, path);
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > limits/* LIMITS */.b.trustedRootBytes) {
            throw new Error(`it has ${String(size)} bytes; at most ${String(limits/* LIMITS */.b.trustedRootBytes)} are read`);
        }
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The file ${path} cannot be read: ${(0,errors/* systemCodeOf */.c7)(cause) === 'ENOENT' ? 'it is not there' : (0,errors/* messageOf */.bD)(cause)}.`, 'Check the path; relative paths start at the workspace, so the repository must be checked out before.', { cause });
    }
}
/** The public-good instance with the root and the target that `@sigstore/tuf` embeds. */
async function publicGood() {
    const { default: embedded } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const seed = seeds.parse(embedded)[PUBLIC_GOOD_MIRROR];
    return {
        mirror: PUBLIC_GOOD_MIRROR,
        root: Buffer.from(seed['root.json'], 'base64'),
        target: Buffer.from(seed.targets[TARGET], 'base64'),
    };
}
async function fetchTrustedRoot(repository, { temporary, cache }, deadline) {
    const { mirror, root } = repository;
    try {
        const name = nameOfRepository(mirror, root);
        const kept = cache === undefined ? NOTHING_KEPT : await (0,concurrency/* before */.gM)(deadline, cache.load(name));
        const { target, files, outage } = await (0,concurrency/* before */.gM)(deadline, refresh(repository, kept, temporary));
        const trustedRoot = dist.TrustedRoot.fromJSON((0,json/* parseJson */.q)(target).value);
        cache?.keep(name, files);
        if (outage !== undefined) {
            cache?.notices.push(`${mirror} cannot be reached (TUF): ${outage.reason}. The trusted root is the one that an earlier run kept: ` +
                `its metadata was verified anew, and can be used until ${outage.expires.toISOString()}.`);
        }
        return trustedRoot;
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The trusted root could not be fetched from ${mirror} (TUF): ${reasonOf(cause)}`, PASS_A_FILE, {
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/verify/verify.ts + 10 modules
var verify = __webpack_require__(56842);
;// CONCATENATED MODULE: ./src/judge/verifiers.ts




/** The roots that the inputs ask for. Keys whose log and times are waived need none, so none is fetched. */
function rootLoaders(inputs, places) {
    const { trustPolicy, trustSource, images, timeout } = inputs;
    const needless = trustPolicy.ignoreTlog && !trustPolicy.useSignedTimestamps && images.every(({ signer }) => signer.kind === 'keys');
    return {
        own: async () => needless ? emptyTrustedRoot() : await loadTrustedRoot(trustSource, places, (0,concurrency/* startDeadline */.db)(timeout)),
        github: () => loadGitHubRoot(places, (0,concurrency/* startDeadline */.db)(timeout)),
    };
}
/** The verifiers of a run, one a trusted root. Roots are never merged. */
class Verifiers {
    #inputs;
    #loaders;
    #own;
    #github;
    /** Begins to load the run's own root. */
    constructor(inputs, loaders) {
        this.#inputs = inputs;
        this.#loaders = loaders;
        this.#own = loaders.own().then((root) => (0,verify/* createVerifier */.$)(root, inputs.trustPolicy));
        // the images wait for it; until they do, its failure has nobody else to tell
        this.#own.catch(() => undefined);
    }
    /**
     * The verifiers for candidates. GitHub's own root is loaded when the first of them needs it.
     * @throws TrustError of the run's own root; ImageError where GitHub's cannot be had
     */
    async choose(candidates, signer, deadline) {
        const own = await this.#own;
        const isGitHubs = (candidate) => this.rootOf(candidate, signer) === 'github';
        if (!candidates.some(isGitHubs)) {
            return () => own;
        }
        const github = await this.#loadGitHubs(deadline);
        return (candidate) => (isGitHubs(candidate) ? github : own);
    }
    /**
     * GitHub's own Sigstore instance has no log, so what its API gives without an entry can be of that instance only. A
     * root that the user named judges everything alone.
     */
    rootOf(candidate, { kind }) {
        const isGitHubs = this.#inputs.trustSource.kind === 'public-good' &&
            kind === 'identity' &&
            candidate.kind === 'evidence' &&
            candidate.evidence.origin.source.kind === 'github' &&
            candidate.evidence.bundle.verificationMaterial.tlogEntries.length === 0;
        return isGitHubs ? 'github' : 'own';
    }
    async #loadGitHubs(deadline) {
        this.#github ??= this.#loaders.github().then((root) => (0,verify/* createVerifier */.$)(root, this.#inputs.trustPolicy));
        try {
            return await (0,concurrency/* before */.gM)(deadline, this.#github);
        }
        catch (cause) {
            throw new errors/* ImageError */.C8(cause instanceof concurrency/* DeadlineError */.j3 ? 'timeout' : 'unavailable', `Attestations of GitHub's own Sigstore instance were found, and its trusted root cannot be had: ${(0,errors/* messageOf */.bD)(cause)}`, 'Allow the runner to reach https://tuf-repo.github.com, or pass `trusted-root` with the root of that instance (`gh attestation trusted-root`, the line about fulcio.githubapp.com); it then judges everything.', { cause });
        }
    }
}

// EXTERNAL MODULE: ./src/policy/publisher.ts
var publisher = __webpack_require__(56034);
;// CONCATENATED MODULE: ./src/registry/chainguard.ts






const ISSUER = 'https://issuer.enforce.dev';
const API = 'https://console-api.enforce.dev';
/** What the workflow's token must be meant for (edu.chainguard.dev, "Assumable Identities"). */
const OIDC_AUDIENCE = 'issuer.enforce.dev';
/** The services that sign an organisation's images: image-syncer and custom-image-builder, by their older names. */
const SIGNING_SERVICES = ['CATALOG_SYNCER', 'APKO_BUILDER'];
/** Tokens of the exchange live an hour at most. */
const TOKEN_TIME = 30 * 60_000;
const visible = schemas/* string */.YjP().regex(/^[\x21-\x7e]+$/);
const oidcAnswer = schemas/* object */.Ikc({ value: visible });
const exchangeAnswer = schemas/* object */.Ikc({ token: visible });
const bindings = schemas/* object */.Ikc({ service_bindings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() });
/** Account associations (chainguard-dev/sdk `account_associations.platform.proto`), as far as they are read. */
const associations = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({ group: schemas/* string */.YjP(), chainguard: bindings.nullish() })).nullish(),
});
/** For a run that has an identity, but no OIDC token to assume it with. */
const NO_OIDC_TOKEN = 'chainguard-identity is given, but this job gets no OIDC token, so cgr.dev is asked anonymously. The job needs `permissions: id-token: write`; runs for pull requests from forks never get one.';
/**
 * A Chainguard identity that the workflow assumes: its OIDC token is exchanged for short-lived ones, for the registry
 * and for the console API (edu.chainguard.dev, "Assumable Identities"; chainguard-dev/sdk `sts/sts.go`).
 */
class ChainguardIdentity {
    /** the UIDP, `<organisation>/<id>` */
    #identity;
    /** undefined where the workflow may not ask for tokens */
    #oidc;
    #transport;
    #mask;
    #tokens = new Map();
    #signers;
    constructor(identity, oidc, transport, mask) {
        this.#identity = identity;
        this.#oidc = oidc;
        this.#transport = transport;
        this.#mask = mask;
    }
    /**
     * The login for cgr.dev; undefined where the workflow gets no OIDC token.
     * @throws ImageError `login`
     */
    async login() {
        if (this.#oidc === undefined) {
            return undefined;
        }
        const password = await this.#exchange(this.#oidc, 'cgr.dev');
        return { kind: 'password', username: '_token', password, source: 'chainguard-identity' };
    }
    /**
     * The identities of the services that sign the images of the organisation that this identity belongs to.
     * @returns UIDPs, at least one
     * @throws ImageError `login`
     */
    async signers() {
        this.#signers ??= this.#discoverSigners();
        return this.#signers;
    }
    async #discoverSigners() {
        if (this.#oidc === undefined) {
            throw new errors/* ImageError */.C8('login', 'The signers of the organisation cannot be looked up: this job gets no OIDC token for chainguard-identity.', 'Give the job `permissions: id-token: write`, or name the signers in chainguard-signers: then nothing is looked up, also in runs for pull requests from forks.');
        }
        const token = await this.#exchange(this.#oidc, API);
        const url = new URL('/iam/v1/account_associations', API);
        const what = 'the account associations of the organisation';
        const { items } = await this.#ask(url, token, associations, what);
        const [organisation = ''] = this.#identity.split('/');
        const own = (items ?? []).filter(({ group }) => group === organisation);
        const bound = own.flatMap(({ chainguard }) => SIGNING_SERVICES.map((service) => chainguard?.service_bindings?.[service] ?? ''));
        const signers = [...new Set(bound.filter((uidp) => uidp !== ''))];
        const stranger = signers.find((uidp) => !isDirectlyBelow(uidp, organisation));
        if (signers.length === 0 || stranger !== undefined) {
            const problem = stranger === undefined
                ? `${what} (${organisation}) name no ${SIGNING_SERVICES.join(' and no ')}`
                : `${what} (${organisation}) bind a signer that is not of this organisation (${(0,failure/* cleanText */.X5)(stranger)})`;
            throw new errors/* ImageError */.C8('login', `No signers could be looked up: ${problem} at ${url.host}.`, 'Check that chainguard-identity belongs to the organisation whose images these are and may list its account associations, or name the signers in chainguard-signers.');
        }
        return signers;
    }
    /** A token for an audience, from the workflow's own token; one exchange for all that need it. */
    async #exchange(oidc, audience) {
        const known = this.#tokens.get(audience);
        if (known !== undefined && performance.now() - known.since < TOKEN_TIME) {
            return known.token;
        }
        const token = this.#exchangeNow(oidc, audience);
        this.#tokens.set(audience, { token, since: performance.now() });
        return token;
    }
    async #exchangeNow(oidc, audience) {
        const request = URL.parse(oidc.url);
        if (request === null) {
            throw new errors/* ImageError */.C8('login', 'ACTIONS_ID_TOKEN_REQUEST_URL of this job is no URL.', 'Check the runner.');
        }
        request.searchParams.set('audience', OIDC_AUDIENCE);
        this.#mask(oidc.token);
        const own = await this.#ask(request, oidc.token, oidcAnswer, "the workflow's OIDC token");
        this.#mask(own.value);
        const url = new URL('/sts/exchange', ISSUER);
        url.searchParams.set('aud', audience);
        url.searchParams.set('identity', this.#identity);
        const { token } = await this.#ask(url, own.value, exchangeAnswer, `a token for ${audience}`);
        this.#mask(token);
        return token;
    }
    /** One question with a token as its authorization; redirects are not followed, since the token is for this host. */
    async #ask(url, token, schema, what) {
        const answer = await this.#send(url, token, what);
        if (answer.status !== 200) {
            throw this.#refused(url, what, `answered HTTP ${String(answer.status)}${chainguard_reasonOf(answer, token)}`);
        }
        try {
            return schema.parse((0,json/* parseJson */.q)(answer.body).value);
        }
        catch {
            // not even as a cause: it could repeat a token
            throw this.#refused(url, what, 'answered something else than was asked for');
        }
    }
    async #send(url, token, what) {
        const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.loginTime);
        const request = {
            url,
            accept: 'application/json',
            authorization: `Bearer ${token}`,
            limit: limits/* LIMITS */.b.tokenBytes,
            deadline,
        };
        try {
            return await this.#transport.send(request);
        }
        catch (cause) {
            throw this.#refused(url, what, `could not be asked: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
        }
    }
    #refused({ host, origin }, what, problem, cause) {
        return new errors/* ImageError */.C8('login', `The login with chainguard-identity ${this.#identity} failed: ${host}, asked for ${what}, ${problem}.`, origin === API ? MAY_LIST : MAY_ASSUME, { cause });
    }
}
const MAY_ASSUME = 'Check chainguard-identity, and that the identity may be assumed by this repository, branch and event (chainctl iam identities list); repositories made after 2026-07-15 have subjects with numbers in them (repo:owner@id/name@id).';
const MAY_LIST = 'The identity may pull, but must also be allowed to list account associations to look up the signers; or name them in chainguard-signers, then nothing is looked up.';
/** Signers live directly below the group that binds them (`account_associations.platform.proto`, `service_bindings`). */
function isDirectlyBelow(uidp, organisation) {
    return uidp.startsWith(`${organisation}/`) && /^[0-9a-f]+\/[0-9a-f]+$/.test(uidp);
}
/** The message of an error (google.rpc.Status in JSON), unless it repeats the token. */
function chainguard_reasonOf({ body }, token) {
    try {
        const { message } = schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).parse((0,json/* parseJson */.q)(body).value);
        return message.includes(token) ? '' : ` (${(0,failure/* cleanText */.X5)(message)})`;
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/registry/challenge.ts
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = new RegExp(`[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, 'y');
const SCHEME = new RegExp(`[\\s,]*(${TOKEN})(?:\\s+[A-Za-z0-9._~+/-]+=*(?=\\s*(?:,|$)))?`, 'y');
/**
 * The challenges of a `WWW-Authenticate` header, which may hold several (RFC 9110, section 11.6.1):
 * `challenge = scheme [ SP ( token68 / parameter *( "," parameter ) ) ]`. Reading ends where the grammar does.
 */
function parseChallenges(header) {
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(header);
        at = match === null ? at : pattern.lastIndex;
        return match;
    };
    for (;;) {
        const parameter = take(PARAMETER);
        const parameters = challenges.at(-1)?.parameters;
        const name = parameter?.[1]?.toLowerCase();
        if (name !== undefined && parameters !== undefined) {
            const value = parameter?.[2]?.replaceAll(/\\(.)/g, '$1') ?? parameter?.[3] ?? '';
            // the first one counts: a repeated parameter is not allowed (section 11.2)
            if (!parameters.has(name)) {
                parameters.set(name, value);
            }
            continue;
        }
        const scheme = parameter === null ? take(SCHEME)?.[1] : undefined;
        if (scheme === undefined) {
            return challenges;
        }
        challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    }
}

;// CONCATENATED MODULE: ./src/registry/login.ts
/** `user:password` in base64 (RFC 7617). */
function basicValue({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
/** Whose credentials they are, in words. */
function sourceWords({ source }) {
    return source === 'github-token' ? 'the github-token' : `the credentials of ${source}`;
}
/** Each of its forms that must never be shown. */
function secretsOf(login) {
    return login.kind === 'password' ? [login.password, basicValue(login)] : [login.token];
}

;// CONCATENATED MODULE: ./src/registry/token-service.ts







/** Token services on another host than their registry that may see its credentials (public, well known). */
const TOKEN_HOSTS = {
    'docker.io': 'auth.docker.io',
    'registry.gitlab.com': 'gitlab.com',
};
/** Docker's services name the token `token`, OAuth 2 names it `access_token`; a header takes visible ASCII. */
const tokenAnswer = schemas/* object */.Ikc({
    token: schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]+$/)
        .optional(),
    access_token: schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]+$/)
        .optional(),
});
/** Who OAuth 2 requests say they are (distribution specification, "OAuth2 Token Authentication"). */
const CLIENT_ID = 'image-provenance';
/**
 * Asks the token service that a challenge names (distribution specification, "Token Authentication"): anonymously or
 * with user and password by GET, with an identity token by POST (OAuth 2 refresh).
 * @throws ImageError
 */
async function fetchToken(request, parameters, login) {
    const { name, reach, transport, credentials } = request;
    const url = URL.parse(parameters.get('realm') ?? '');
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw tokenServiceError(name, 'names no token service that can be asked');
    }
    await assertNotInternal('The token service of the registry', url, reach.registry, transport);
    const withheld = login === undefined ? undefined : reasonToWithhold(name, url, reach);
    const sent = withheld === undefined ? login : undefined;
    const asked = new URLSearchParams(parameters.has('service') ? { service: parameters.get('service') ?? '' } : {});
    asked.set('scope', parameters.get('scope') ?? `repository:${name.path}:pull`);
    const answer = await askTokenService(request, url, asked, sent);
    const isRefused = answer.status === 401 || answer.status === 403;
    if (isRefused && sent !== undefined && credentials.giveUp(sent)) {
        return fetchToken(request, parameters, undefined);
    }
    const words = withheld === undefined || login === undefined
        ? wordsFor(sent)
        : `without credentials; ${sourceWords(login)} were withheld from the token service ${url.host}, because ${withheld}`;
    if (answer.status !== 200) {
        throw tokenError(answer, name, words, withheld !== undefined);
    }
    const token = readToken(answer);
    if (token === undefined) {
        throw tokenServiceError(name, `has a token service (${url.host}) whose answer holds no token`);
    }
    credentials.mask(token);
    return { header: `Bearer ${token}`, login: sent, words };
}
async function askTokenService({ reach, deadline, transport }, realm, asked, login) {
    const request = { accept: 'application/json', limit: limits/* LIMITS */.b.tokenBytes, deadline };
    if (login?.kind === 'identity-token') {
        const form = new URLSearchParams([
            ['grant_type', 'refresh_token'],
            ['client_id', CLIENT_ID],
            ['refresh_token', login.token],
            ...asked,
        ]);
        // redirects are not followed: the body is a secret of this host
        return transport.send({ ...request, url: realm, form, authorization: undefined });
    }
    const url = new URL(realm);
    for (const [name, value] of asked) {
        url.searchParams.set(name, value);
    }
    if (login !== undefined) {
        url.searchParams.set('account', login.username);
    }
    const authorization = login === undefined ? undefined : `Basic ${basicValue(login)}`;
    return sendFollowing(transport, { ...request, url, authorization }, reach);
}
/**
 * Why a token service does not get the credentials of a registry; undefined where it does: on the registry's own
 * host or the host that is known to be its token service, over https (by HTTP only where the registry itself is).
 */
function reasonToWithhold({ registry }, realm, reach) {
    const own = reach.registry;
    if (realm.protocol === 'http:' && !(own.protocol === 'http:' && reach.mayUseHttp(realm.host))) {
        return 'it is reached by HTTP';
    }
    // one name, with the token service on the usual port of https: self-managed GitLab, registry on :5050
    const isOnUsualPort = own.protocol === 'https:' && realm.hostname === own.hostname && realm.port === '';
    const isKnown = Object.hasOwn(TOKEN_HOSTS, registry) && TOKEN_HOSTS[registry] === realm.host;
    return realm.host === own.host || isOnUsualPort || isKnown ? undefined : 'it is on another host than the registry';
}
function tokenError(answer, repository, words, isWithheld) {
    const error = (0,failure/* answerError */.n)(answer, { repository, what: 'a token', credentials: words });
    if (isWithheld && (error.code === 'unauthorized' || error.code === 'forbidden')) {
        const hint = 'Credentials are sent to the host of the registry itself, over https; have its token service run there.';
        return new errors/* ImageError */.C8('unauthorized', error.message, hint);
    }
    return error.code === 'not-found'
        ? new errors/* ImageError */.C8('not-a-registry', error.message, (0,failure/* hintFor */.JR)('not-a-registry', ''))
        : error;
}
function readToken({ body, defect }) {
    if (defect !== undefined) {
        return undefined;
    }
    try {
        const { token, access_token } = tokenAnswer.parse((0,json/* parseJson */.q)(body).value);
        return token ?? access_token;
    }
    catch {
        return undefined;
    }
}
function tokenServiceError({ registry }, problem) {
    return new errors/* ImageError */.C8('not-a-registry', `${registry} ${problem}.`, (0,failure/* hintFor */.JR)('not-a-registry', registry));
}
/** With what something was asked for, for messages. */
function wordsFor(login) {
    return login === undefined ? 'without credentials' : `with ${sourceWords(login)}`;
}

;// CONCATENATED MODULE: ./src/registry/auth.ts





/**
 * Logs in to repositories as the distribution specification says: ask, be challenged, get a token, ask again.
 * One token a repository is kept in memory; requests at the same time share it.
 */
class Authorizer {
    #transport;
    #credentials;
    #known = new Map();
    #pending = new Map();
    constructor(transport, credentials) {
        this.#transport = transport;
        this.#credentials = credentials;
    }
    /** What to send now; nothing before the first challenge. */
    current(name) {
        return this.#known.get((0,image_reference/* nameOf */.Vb)(name)) ?? anonymous();
    }
    /**
     * What to send after a 401 or 403 of the registry itself, or undefined when there is nothing else to try.
     * @throws ImageError when there are no credentials to be had, or the token service refuses
     */
    async renew(name, refused, answer, reach, deadline) {
        const current = this.current(name);
        if (current.header !== refused.header) {
            return current;
        }
        const isFirstUse = refused.header !== undefined && !refused.isAccepted;
        if (answer.status === 403 || isFirstUse) {
            if (refused.login === undefined || !this.#credentials.giveUp(refused.login)) {
                return undefined;
            }
            const given = anonymous();
            this.#known.set((0,image_reference/* nameOf */.Vb)(name), given);
            return given;
        }
        const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? '');
        return this.#share(name, deadline, () => this.#logIn(name, challenges, reach, deadline));
    }
    /** One login at a time for a repository. */
    async #share(name, deadline, logIn) {
        const key = (0,image_reference/* nameOf */.Vb)(name);
        const pending = this.#pending.get(key);
        if (pending !== undefined) {
            try {
                return await pending;
            }
            catch (error) {
                // the time that was over may be that of another image
                if (error instanceof errors/* ImageError */.C8 && error.code === 'timeout' && deadline.remaining() > 0) {
                    return this.#share(name, deadline, logIn);
                }
                throw error;
            }
        }
        const own = logIn();
        this.#pending.set(key, own);
        try {
            const authorization = await own;
            if (authorization !== undefined) {
                this.#known.set(key, authorization);
            }
            return authorization;
        }
        finally {
            this.#pending.delete(key);
        }
    }
    async #logIn(name, challenges, reach, deadline) {
        const login = await this.#credentials.loginFor(name.registry, deadline);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer !== undefined) {
            const service = { name, reach, deadline, transport: this.#transport, credentials: this.#credentials };
            return { ...(await fetchToken(service, bearer.parameters, login)), isAccepted: false };
        }
        if (login === undefined || !challenges.some(({ scheme }) => scheme === 'basic')) {
            return undefined;
        }
        if (login.kind === 'identity-token') {
            throw new errors/* ImageError */.C8('login', `${name.registry} asks for a user name and a password, but ${sourceWords(login)} are an identity token, which only a token service takes.`, 'Log in with a user name and a password or an access token.');
        }
        return { header: `Basic ${basicValue(login)}`, login, words: wordsFor(login), isAccepted: false };
    }
}
function anonymous() {
    return { header: undefined, login: undefined, words: wordsFor(undefined), isAccepted: false };
}

// EXTERNAL MODULE: ./src/registry/manifest.ts
var manifest = __webpack_require__(10506);
;// CONCATENATED MODULE: ./src/registry/client.ts










/** The API of Docker Hub is not on the host of its name. */
const API_HOSTS = { 'docker.io': 'registry-1.docker.io' };
/** Statuses that mean "there is no referrers API here" (registries answer all of these). */
const NO_REFERRERS_API = [400, 404, 405, 406];
/** Reads registries by the OCI distribution specification; one a run, so that bounds and tokens are shared. */
class RegistryClient {
    #transport;
    #authorizer;
    #mayUseHttp;
    constructor({ credentials, allowHttp, transport }) {
        this.#transport = transport;
        this.#authorizer = new Authorizer(this.#transport, credentials);
        this.#mayUseHttp = (0,address/* httpHosts */.ue)(allowHttp);
    }
    /** One repository, read within the time limit of one image. */
    repository(name, deadline, share = new concurrency/* Memory */.ce(Infinity).share()) {
        const host = (Object.hasOwn(API_HOSTS, name.registry) ? API_HOSTS[name.registry] : undefined) ?? name.registry;
        const scheme = this.#mayUseHttp(host) ? 'http' : 'https';
        const reach = { registry: new URL(`${scheme}://${host}/v2/`), mayUseHttp: this.#mayUseHttp };
        return new RemoteRepository(name, deadline, share, reach, this.#transport, this.#authorizer);
    }
}
class RemoteRepository {
    name;
    #deadline;
    #share;
    #reach;
    #transport;
    #authorizer;
    /** what the image has cost so far */
    #bytes = 0;
    #blobs = new Map();
    constructor(name, deadline, share, reach, transport, authorizer) {
        this.name = name;
        this.#deadline = deadline;
        this.#share = share;
        this.#reach = reach;
        this.#transport = transport;
        this.#authorizer = authorizer;
    }
    async manifest(reference, expected) {
        if (expected !== undefined && expected.size > limits/* LIMITS */.b.manifestBytes) {
            return tooLarge(expected.size, limits/* LIMITS */.b.manifestBytes);
        }
        const url = this.#url('manifests', reference);
        const limit = expected?.size ?? limits/* LIMITS */.b.manifestBytes;
        const answer = await this.#get(url, limit, manifest/* ACCEPTED_MANIFESTS */.bb);
        if (answer.status !== 200) {
            return this.#absent(answer, `the manifest ${reference}`);
        }
        if (answer.defect !== undefined) {
            return { kind: 'unreadable', ...answer.defect };
        }
        this.#count(answer.body.length);
        return (0,manifest/* readManifest */.WI)(answer.body, {
            contentType: answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
            contentDigest: answer.headers.get('docker-content-digest') ?? undefined,
            digest: (0,image_digest/* parseDigest */.m)(reference),
            expected,
        });
    }
    async blob({ digest, size }) {
        if (size > limits/* LIMITS */.b.blobBytes) {
            return tooLarge(size, limits/* LIMITS */.b.blobBytes);
        }
        // counted as often as it is listed, since each listing is read and held by itself
        this.#count(size);
        const key = `${digest} ${String(size)}`;
        const held = this.#share.take(size, this.#deadline.signal);
        await (0,failure/* waitWithin */.rE)(this.#deadline, 'the evidence of other images was held', held);
        const asked = this.#blobs.get(key) ?? this.#fetchBlob(digest, size);
        this.#blobs.set(key, asked);
        return asked;
    }
    /** Bounds what is held for one image. @throws ImageError `too-large` */
    #count(bytes) {
        this.#bytes += bytes;
        if (this.#bytes > limits/* LIMITS */.b.imageBytes) {
            const message = `What ${(0,image_reference/* nameOf */.Vb)(this.name)} holds for this image has more than ${String(limits/* LIMITS */.b.imageBytes)} bytes together.`;
            throw new errors/* ImageError */.C8('too-large', message, (0,failure/* hintFor */.JR)('too-large', this.name.registry));
        }
    }
    async #fetchBlob(digest, size) {
        const answer = await this.#get(this.#url('blobs', digest), size);
        if (answer.status !== 200) {
            return this.#absent(answer, `the blob ${digest}`);
        }
        if (answer.defect !== undefined) {
            return { kind: 'unreadable', ...answer.defect };
        }
        const actual = (0,image_digest/* digestOf */.ol)(answer.body);
        if (answer.body.length !== size) {
            const reason = `the content has ${String(answer.body.length)} bytes, its descriptor says ${String(size)}`;
            return { kind: 'unreadable', reason };
        }
        return actual === digest
            ? { kind: 'found', value: answer.body }
            : { kind: 'unreadable', reason: `the content has the digest ${actual}, not ${digest}` };
    }
    async referrers(digest) {
        const what = `the referrers of ${digest}`;
        const descriptors = [];
        let unreadable = 0;
        const seen = new Set();
        for (let url = this.#url('referrers', digest); url !== undefined;) {
            if (seen.has(url.href) || seen.size >= limits/* LIMITS */.b.pages) {
                throw this.#tooMany(what, `has more than ${String(limits/* LIMITS */.b.pages)} pages, or one that follows itself`);
            }
            seen.add(url.href);
            const answer = await this.#get(url, limits/* LIMITS */.b.manifestBytes, manifest/* OCI_INDEX */.$p);
            if (seen.size === 1 && NO_REFERRERS_API.includes(answer.status)) {
                return { offered: false, answer: `HTTP ${String(answer.status)}`, descriptors: [], unreadable: 0 };
            }
            const read = this.#readPage(answer, what);
            descriptors.push(...read.descriptors);
            unreadable += read.unreadable;
            if (descriptors.length + unreadable > limits/* LIMITS */.b.referrers) {
                throw this.#tooMany(what, `has more than ${String(limits/* LIMITS */.b.referrers)} entries`);
            }
            url = this.#nextPage(answer, url);
        }
        const count = `${String(descriptors.length)} referrer${descriptors.length === 1 ? '' : 's'}`;
        const rest = unreadable === 0 ? '' : `, and ${String(unreadable)} that cannot be read`;
        return { offered: true, answer: count + rest, descriptors, unreadable };
    }
    #readPage(answer, what) {
        if (answer.status !== 200) {
            throw this.#error(answer, what);
        }
        if (answer.defect?.tooLarge === true) {
            throw this.#tooMany(what, `has a page of more than ${String(limits/* LIMITS */.b.manifestBytes)} bytes`);
        }
        try {
            return (0,manifest/* readReferrersPage */._m)(answer.body);
        }
        catch (error) {
            throw new errors/* ImageError */.C8('not-a-registry', `${this.name.registry} answered something else than a list when asked for ${what}: ${answer.defect?.reason ?? (0,errors/* messageOf */.bD)(error)}.`, (0,failure/* hintFor */.JR)('not-a-registry', this.name.registry));
        }
    }
    /** Distribution specification, "Listing Referrers": `Link: <url>; rel="next"`. */
    #nextPage(answer, url) {
        const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(answer.headers.get('link') ?? '')?.[1];
        if (link === undefined) {
            return undefined;
        }
        const next = URL.parse(link, url.href);
        if (next?.origin !== url.origin) {
            throw (0,failure/* refusedError */.bG)('The next page of a list', next ?? url, 'it is not on the registry itself');
        }
        return next;
    }
    /** A GET with whatever login the registry wants. */
    async #get(url, limit, accept) {
        let authorization = this.#authorizer.current(this.name);
        for (let renewals = 0;; renewals++) {
            const { header } = authorization;
            const request = { url, accept, authorization: header, limit, deadline: this.#deadline };
            const answer = await sendFollowing(this.#transport, request, this.#reach);
            const isOwn = answer.url.origin === url.origin;
            const isRefused = isOwn && (answer.status === 401 || answer.status === 403);
            if (!isRefused) {
                // some answer 404 before they look at who asks
                authorization.isAccepted ||= answer.status === 200;
                return answer;
            }
            const next = renewals < limits/* LIMITS */.b.renewals
                ? await this.#authorizer.renew(this.name, authorization, answer, this.#reach, this.#deadline)
                : undefined;
            if (next === undefined) {
                return answer;
            }
            authorization = next;
        }
    }
    #absent(answer, what) {
        if (answer.status !== 404) {
            throw this.#error(answer, what);
        }
        const detail = (0,failure/* readFailure */.f1)(answer);
        return detail === '' ? { kind: 'absent' } : { kind: 'absent', detail };
    }
    #error(answer, what) {
        const credentials = this.#authorizer.current(this.name).words;
        return (0,failure/* answerError */.n)(answer, { repository: this.name, what, credentials });
    }
    #tooMany(what, problem) {
        const message = `The list of ${what} in ${(0,image_reference/* nameOf */.Vb)(this.name)} ${problem}.`;
        return new errors/* ImageError */.C8('too-large', message, (0,failure/* hintFor */.JR)('too-large', this.name.registry));
    }
    #url(kind, reference) {
        return new URL(`${this.name.path}/${kind}/${reference}`, this.#reach.registry);
    }
}
function tooLarge(size, limit) {
    const reason = `its descriptor says ${String(size)} bytes; at most ${String(limit)} are read`;
    return { kind: 'unreadable', reason, tooLarge: true };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/registry/credential-helper.ts





/** What helpers answer when they have nothing (docker/docker-credential-helpers `credentials/error.go`). */
const NOT_FOUND = 'credentials not found in native keychain';
/** The user name that says that the secret is an identity token (docker/cli `credentials/native_store.go`). */
const IDENTITY_TOKEN_USER = '<token>';
/** Names of helpers; a path would start any program. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const helperAnswer = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * Asks a credential helper (docker/docker-credential-helpers, "Development": `docker-credential-NAME get`, the server
 * on its standard input). It is started without a shell, and its output is neither shown nor repeated.
 * @returns undefined when it has no credentials for the server
 * @throws ImageError `login` that names the helper
 */
async function askHelper(name, server, environment) {
    const program = `docker-credential-${name}`;
    if (!HELPER_NAME.test(name)) {
        throw new errors/* ImageError */.C8('login', `config.json names a credential helper for ${server} whose name is no name of a program.`, 'Correct credHelpers or credsStore there: the name is what follows docker-credential-.');
    }
    const { status, output } = await run(program, server, environment);
    if (status !== 0) {
        if (output.toString().trim() === NOT_FOUND) {
            return undefined;
        }
        throw helperError(program, server, `ended with ${typeof status === 'number' ? `exit code ${String(status)}` : status}`);
    }
    const answer = parseAnswer(output, program, server);
    if (answer.Secret === '') {
        return undefined;
    }
    return answer.Username === IDENTITY_TOKEN_USER
        ? { kind: 'identity-token', token: answer.Secret, source: program }
        : { kind: 'password', username: answer.Username, password: answer.Secret, source: program };
}
function parseAnswer(output, program, server) {
    try {
        return helperAnswer.parse((0,json/* parseJson */.q)(output).value);
    }
    catch {
        // not even as a cause: it could repeat a secret
        throw helperError(program, server, 'answered something else than a user name and a secret in JSON');
    }
}
async function run(program, server, environment) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const fail = (problem, cause) => {
        reject(helperError(program, server, problem, cause));
    };
    const timer = setTimeout(() => {
        fail(`gave no answer within ${String(limits/* LIMITS */.b.helperTime / 1000)} s`);
    }, limits/* LIMITS */.b.helperTime);
    const chunks = [];
    let length = 0;
    child.stdout.on('data', (chunk) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > limits/* LIMITS */.b.helperBytes) {
            fail(`answered more than ${String(limits/* LIMITS */.b.helperBytes)} bytes`);
        }
    });
    child.on('error', (cause) => {
        const code = (0,errors/* systemCodeOf */.c7)(cause);
        fail(`could not be started: ${code === 'ENOENT' ? 'there is no such program on the PATH' : (code ?? 'no reason is given')}`, cause);
    });
    child.on('close', (code, signal) => {
        resolve({ status: code ?? signal ?? 'no exit code', output: Buffer.concat(chunks) });
    });
    // a helper may end without reading what it is asked
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${server}\n`);
    try {
        return await promise;
    }
    finally {
        clearTimeout(timer);
        child.kill('SIGKILL');
        child.stdout.destroy();
    }
}
function helperError(program, server, problem, cause) {
    return new errors/* ImageError */.C8('login', `The credential helper ${program}, which config.json names for ${server}, ${problem}.`, `Try \`echo ${server} | ${program} get\` on the runner (it prints the secret), and install or set up the helper; or give registry-username and registry-password, which come first.`, { cause });
}

;// CONCATENATED MODULE: ./src/registry/docker-config.ts





/** Docker Hub's names in Docker's configuration; `docker login` writes the first, and helpers are asked for it. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io'];
const authEntry = schemas/* object */.Ikc({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
    registrytoken: schemas/* string */.YjP().optional(),
});
/** As far as it is read (docker/cli `cli/config/configfile`). */
const dockerConfig = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), authEntry).default({}),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    credsStore: schemas/* string */.YjP().default(''),
});
/**
 * Reads the file; one that is not there is an empty configuration.
 * @throws ImageError `login`
 */
async function readDockerConfig(path) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if ((0,errors/* systemCodeOf */.c7)(cause) === 'ENOENT') {
            return dockerConfig.parse({});
        }
        throw configError(path, `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
    }
    try {
        return dockerConfig.parse((0,json/* parseJson */.q)(bytes).value);
    }
    catch {
        // not even as a cause: it could repeat what is written there
        throw configError(path, 'is not a Docker configuration in JSON');
    }
}
/**
 * The login for exactly this `host[:port]`: from the helper of the registry, else from the helper of all registries,
 * else from the file itself. Where a helper is named, it alone is asked (docker/cli `GetCredentialsStore`).
 * @throws ImageError `login`
 */
async function findDockerLogin({ auths, credHelpers, credsStore }, registry, environment) {
    const [, ownHelper] = findEntry(credHelpers, registry) ?? [];
    const helper = ownHelper ?? credsStore;
    if (helper !== '') {
        return askHelper(helper, registry === 'docker.io' ? DOCKER_HUB_KEYS[0] : registry, environment);
    }
    const found = findEntry(auths, registry);
    return found === undefined ? undefined : readEntry(...found);
}
/** An exact key comes before a URL of the same host; never a part of a name. */
function findEntry(record, registry) {
    const wanted = registry === 'docker.io' ? DOCKER_HUB_KEYS : [registry];
    const entries = Object.entries(record);
    return (wanted.map((key) => entries.find(([name]) => name === key)).find((entry) => entry !== undefined) ??
        entries.find(([name]) => wanted.includes(hostOfUrl(name))));
}
function readEntry(key, entry) {
    const { auth = '', username = '', password, identitytoken = '', registrytoken = '' } = entry;
    if (identitytoken !== '') {
        return { kind: 'identity-token', token: identitytoken, source: 'config.json' };
    }
    if (auth !== '') {
        return { kind: 'password', ...decodeAuth(key, auth), source: 'config.json' };
    }
    if (username !== '' && password !== undefined) {
        return { kind: 'password', username, password, source: 'config.json' };
    }
    if (registrytoken !== '') {
        throw configError('config.json', `holds a registrytoken for ${key}, which is not supported`);
    }
    // `{}` is what docker login leaves beside a credential store
    return undefined;
}
function decodeAuth(key, auth) {
    const [username, ...rest] = Buffer.from(auth, 'base64').toString().replace(/\0+$/, '').split(':');
    if (username === undefined || username === '' || rest.length === 0) {
        throw configError('config.json', `holds something else than user and password for ${key}`);
    }
    return { username, password: rest.join(':') };
}
/** Older clients wrote URLs, e.g. `https://registry.example/v1/`. */
function hostOfUrl(key) {
    return /^https?:\/\//i.test(key) ? (URL.parse(key)?.host ?? '') : '';
}
function configError(path, problem, cause) {
    return new errors/* ImageError */.C8('login', `The Docker configuration ${path} ${problem}.`, 'Repair it (docker login writes it), or give registry-username and registry-password, which come first.', { cause });
}

;// CONCATENATED MODULE: ./src/registry/credentials.ts




/** Credentials of a run. The Docker configuration is read, and helpers are asked, when a registry first needs it. */
function createCredentials(sources) {
    const { login, mask, dockerConfig, environment, githubToken, chainguard } = sources;
    const notices = [];
    const fromDocker = new Map();
    let config;
    let isGithubTokenRefused = false;
    const askDocker = async (path, registry) => {
        config ??= readDockerConfig(path);
        return findDockerLogin(await config, registry, environment);
    };
    /** One after the other; each gives a login, or leaves it to the next. */
    const places = [
        (registry) => (login?.registry === registry ? { kind: 'password', ...login, source: 'the inputs' } : undefined),
        (registry) => {
            if (dockerConfig === undefined) {
                return undefined;
            }
            // a helper is asked once a registry and run
            const asked = fromDocker.get(registry) ?? askDocker(dockerConfig, registry);
            fromDocker.set(registry, asked);
            return asked;
        },
        (registry) => registry === 'ghcr.io' && sources.githubServer && githubToken !== undefined && !isGithubTokenRefused
            ? { kind: 'password', username: 'x-access-token', password: githubToken, source: 'github-token' }
            : undefined,
        async (registry) => {
            if (registry !== 'cgr.dev' || chainguard === undefined) {
                return undefined;
            }
            const found = await chainguard.login();
            if (found === undefined && !notices.includes(NO_OIDC_TOKEN)) {
                notices.push(NO_OIDC_TOKEN);
            }
            return found;
        },
    ];
    const find = async (registry) => {
        for (const place of places) {
            const found = await place(registry);
            if (found !== undefined) {
                secretsOf(found).forEach(mask);
                return found;
            }
        }
        return undefined;
    };
    return {
        mask,
        notices,
        async loginFor(registry, deadline) {
            return (0,failure/* waitWithin */.rE)(deadline, `the login for ${registry} was prepared`, find(registry));
        },
        giveUp({ source }) {
            if (source !== 'github-token') {
                return false;
            }
            if (!isGithubTokenRefused) {
                isGithubTokenRefused = true;
                notices.push('ghcr.io refused the github-token, so it is asked anonymously. Private packages need `permissions: packages: read` and access for this repository.');
            }
            return true;
        },
    };
}

// EXTERNAL MODULE: ./src/registry/resolve.ts
var resolve = __webpack_require__(22091);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/registry/retry.ts

/** When a request is tried again, as data. */
const RETRY_POLICY = {
    /** milliseconds before the second try; four times as long before the third */
    firstDelay: 250,
    factor: 4,
    /** statuses that pass (RFC 9110, RFC 6585) */
    statuses: [408, 429, 500, 502, 503, 504],
};
/**
 * Milliseconds to wait before the next try, or undefined when there is none: after the last try, or where the
 * wait that the server asks for is longer than what is left of the time limit.
 */
function delayBeforeRetry(tries, retryAfter, remaining) {
    if (tries >= limits/* LIMITS */.b.tries) {
        return undefined;
    }
    const delay = retryAfter ?? RETRY_POLICY.firstDelay * RETRY_POLICY.factor ** (tries - 1);
    return delay < remaining ? delay : undefined;
}
/** Whether an answer with this status is worth another try. */
function isPassing(status) {
    return RETRY_POLICY.statuses.some((passing) => passing === status);
}
/** A `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date) in milliseconds from `now`. */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,9}$/.test(text)) {
        return Number(text) * 1000;
    }
    // Date.parse takes much that is no HTTP date, `-1` for one
    const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./src/registry/exchange.ts





/**
 * Sends one request and reads its answer, which is not followed anywhere. Node's own client takes half the time and
 * memory of `fetch`, and gives the bytes as they are on the wire. Ends with its time limit: a timer that goes on holds
 * everything of its request for as long.
 * @throws DeadlineError, or the network's error
 */
async function exchange(request, tries) {
    const limit = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.requestTime);
    const signal = AbortSignal.any([request.deadline.signal, limit.signal]);
    try {
        return await read(await send(request, signal), request, tries);
    }
    catch (thrown) {
        throw signal.aborted ? signal.reason : thrown;
    }
    finally {
        limit.stop();
    }
}
/** The start of an answer: status and header fields. */
function send({ url, accept, authorization, headers, form }, signal) {
    if (url.username !== '' || url.password !== '') {
        // they would be sent as a login
        throw new Error('the URL carries credentials');
    }
    const { promise, resolve, reject } = Promise.withResolvers();
    const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const asking = request(url, {
        method: form === undefined ? 'GET' : 'POST',
        signal,
        headers: {
            accept: accept ?? '*/*',
            // bytes are hashed and bounded as they are on the wire
            'accept-encoding': 'identity',
            'user-agent': 'image-provenance',
            ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
            ...headers,
            ...(authorization === undefined ? {} : { authorization }),
        },
    });
    asking.once('response', (response) => {
        asking.on('error', (error) => {
            // without a length, a connection that is reset would pass for the end of the body
            if (!response.complete) {
                response.destroy(error);
            }
        });
        resolve(response);
    });
    asking.on('error', reject);
    // without this Node drops the connection and says nothing more, not even when the signal aborts
    asking.once('upgrade', ({ statusCode }, socket) => {
        socket.destroy();
        reject(new Error(`the answer is a switch to another protocol (HTTP ${String(statusCode)})`));
    });
    asking.end(form?.toString());
    return promise;
}
async function read(response, request, tries) {
    const { statusCode: status = 0 } = response;
    const headers = fieldsOf(response.headers);
    const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
    const rest = { url: request.url, status, headers, retryAfter, tries };
    const encoding = headers.get('content-encoding') ?? 'identity';
    if (status === 200 && encoding !== 'identity') {
        response.destroy();
        const reason = `it came with content encoding ${encoding}, which was not asked for`;
        return { ...rest, body: Buffer.alloc(0), defect: { reason, tooLarge: false } };
    }
    const limit = status === 200 ? request.limit : limits/* LIMITS */.b.errorBytes;
    const body = await readBody(response, limit);
    const isCut = status === 200 && body === undefined;
    const defect = isCut ? { reason: `it is longer than ${String(limit)} bytes`, tooLarge: true } : undefined;
    return { ...rest, body: body ?? Buffer.alloc(0), defect };
}
function fieldsOf(headers) {
    return {
        get: (name) => {
            const value = headers[name];
            return Array.isArray(value) ? value.join(', ') : (value ?? null);
        },
    };
}
/** The body, or undefined for one that is longer than the limit: it is read no further. */
async function readBody(response, limit) {
    const chunks = [];
    const declared = Number(response.headers['content-length'] ?? NaN);
    // Node sees to it that no more comes than was declared; collecting it would hold it twice
    const whole = declared <= limit ? Buffer.allocUnsafeSlow(declared) : undefined;
    let length = 0;
    const stream = response;
    for await (const chunk of stream) {
        if (length + chunk.length > limit) {
            // leaving the loop destroys the stream, which closes the connection
            return undefined;
        }
        if (whole === undefined) {
            chunks.push(chunk);
        }
        else {
            whole.set(chunk, length);
        }
        length += chunk.length;
    }
    return whole?.subarray(0, length) ?? Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/registry/pace.ts



const CLOCK = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal }),
};
/** Every step beyond what the host bears costs refusals, so the steps are small. */
const pace_PATIENCE = 10;
/**
 * How one host is asked: so many requests open at once, and fewer where it says that they are too many. After a 429
 * half as many are open, then one more each time that `PATIENCE` times as many were answered; and when the host names a
 * time to wait, all requests to it wait.
 */
class Pace {
    #slots;
    #most;
    #clock;
    /** of the clock; nothing is asked before */
    #restingUntil = -Infinity;
    /** answers in favour since the limit changed */
    #calm = 0;
    /** how often the limit was lowered */
    #era = 0;
    /** requests that the host has not answered yet */
    #asked = 0;
    constructor(most, clock = CLOCK) {
        this.#most = most;
        this.#slots = new concurrency/* Slots */.WR(most);
        this.#clock = clock;
    }
    /** Requests that may be open now. */
    get limit() {
        return this.#slots.limit;
    }
    /** Asks when it is time; rejects when the deadline is over first. */
    async run(deadline, ask) {
        await this.#rest(deadline);
        return this.#slots.run(deadline.signal, async () => {
            // it may have begun while this waited for a slot
            await this.#rest(deadline);
            const era = this.#era;
            this.#asked++;
            try {
                const reply = await ask();
                this.#learn(reply, era);
                return reply;
            }
            finally {
                this.#asked--;
            }
        });
    }
    /** A rest that is longer than what is left is not taken: the host's own answer then tells why nothing came of it. */
    async #rest(deadline) {
        const rest = this.#restingUntil - this.#clock.now();
        if (rest > 0 && rest < deadline.remaining()) {
            await this.#clock.sleep(rest, deadline.signal);
        }
    }
    #learn({ status, retryAfter }, era) {
        const isTooMany = status === 429;
        if (isTooMany || status === 503) {
            const rest = retryAfter ?? (isTooMany ? RETRY_POLICY.firstDelay : 0);
            this.#restingUntil = Math.max(this.#restingUntil, this.#clock.now() + rest);
        }
        if (status < 429) {
            this.#grow();
        }
        else if (isTooMany && era === this.#era) {
            // those that were sent before the limit was lowered say nothing about the lower one
            this.#era++;
            this.#calm = 0;
            this.#slots.limit = Math.max(1, Math.floor(this.#asked / 2));
        }
    }
    #grow() {
        this.#calm++;
        if (this.#calm >= pace_PATIENCE * this.#slots.limit && this.#slots.limit < this.#most) {
            this.#calm = 0;
            this.#slots.limit++;
        }
    }
}

;// CONCATENATED MODULE: ./src/registry/transport.ts






/** Requests of one run: bounded in number a host, time and size, tried again where that can help, never redirected. */
class Transport {
    /** by host and port */
    #paces = new Map();
    /** whether a proxy is set, for messages and because a proxy resolves names */
    proxied;
    constructor(proxied) {
        this.proxied = proxied;
    }
    /**
     * The answer, whatever its status; passing failures are tried again first.
     * @throws ImageError `timeout`, or `unavailable` when there is no answer
     */
    async send(request) {
        for (let tries = 1;; tries++) {
            const outcome = await this.#try(request, tries);
            const answer = 'status' in outcome ? outcome : undefined;
            if (answer !== undefined && !isPassing(answer.status)) {
                return answer;
            }
            const { deadline } = request;
            const delay = (0,failure/* isCertificateFault */.iM)(outcome)
                ? undefined
                : delayBeforeRetry(tries, answer?.retryAfter, deadline.remaining());
            if (delay === undefined) {
                if ('status' in outcome) {
                    return outcome;
                }
                throw (0,failure/* unavailableError */.bj)(request.url, (0,failure/* describeFault */.Qx)(outcome), { tries, proxied: this.proxied, cause: outcome });
            }
            await (0,external_node_timers_promises_.setTimeout)(delay, undefined, { signal: deadline.signal }).catch((cause) => {
                throw (0,failure/* timeoutError */.w2)(request.url, cause);
            });
        }
    }
    /** One try: an answer, or the network's error as a value. */
    async #try(request, tries) {
        try {
            return await this.#paceOf(request.url).run(request.deadline, () => exchange(request, tries));
        }
        catch (error) {
            if (request.deadline.signal.aborted) {
                throw (0,failure/* timeoutError */.w2)(request.url, error);
            }
            if (!(error instanceof Error)) {
                throw error;
            }
            return error;
        }
    }
    #paceOf({ host }) {
        const pace = this.#paces.get(host) ?? new Pace(limits/* LIMITS */.b.openRequests);
        this.#paces.set(host, pace);
        return pace;
    }
}

;// CONCATENATED MODULE: ./src/runner/trust-cache.ts








const FOLDERS = ['image-provenance', 'tuf'];
const FILE = 'metadata.json';
/** Entries of other contents have other versions, and are not found. */
const VERSION = (0,external_node_crypto_.createHash)('sha256').update('image-provenance TUF metadata, format 1').digest('hex');
/**
 * Keeps TUF metadata in the runner's tool cache and in the Actions cache. An entry of the latter is one small text.
 * `@actions/cache`'s own `restoreCache` would unpack an archive with `tar -P`, so that whoever can write a cache entry
 * could write any file of the runner; and it warns of each failure. So only its client of the service is used.
 */
class TrustStore {
    #places;
    constructor(places) {
        this.#places = places;
    }
    async readLocal(name) {
        const { toolCache } = this.#places;
        if (toolCache === undefined || toolCache === '') {
            return undefined;
        }
        try {
            return await readRegularFile((0,external_node_path_.join)(toolCache, ...FOLDERS, name, FILE), limits/* LIMITS */.b.keptBytes);
        }
        catch (thrown) {
            if ((0,errors/* systemCodeOf */.c7)(thrown) === 'ENOENT') {
                return undefined;
            }
            throw thrown;
        }
    }
    /** At once or not at all; a link of that name is replaced, not followed. */
    async writeLocal(name, bytes) {
        const { toolCache } = this.#places;
        if (toolCache === undefined || toolCache === '') {
            return;
        }
        await (0,promises_.mkdir)(toolCache, { recursive: true });
        const folder = await makeFolders(toolCache, [...FOLDERS, name]);
        const draft = (0,external_node_path_.join)(folder, `.${FILE}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        try {
            await (0,promises_.writeFile)(draft, bytes, { flag: 'wx' });
            await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, FILE));
        }
        finally {
            await (0,promises_.rm)(draft, { force: true });
        }
    }
    async restore(key, prefix) {
        const { service } = this.#places;
        if (service === undefined || ['none', 'write-only'].includes(service.mode)) {
            return undefined;
        }
        const signal = AbortSignal.timeout(limits/* LIMITS */.b.restoreTime);
        const client = await loadClient(service, signal);
        const answer = await client.GetCacheEntryDownloadURL({ key, restoreKeys: [prefix], version: VERSION });
        if (!answer.ok) {
            return undefined;
        }
        const response = await fetch(answer.signedDownloadUrl, { redirect: 'error', signal });
        return { key: answer.matchedKey, bytes: await trust_cache_readBody(response, limits/* LIMITS */.b.keptBytes) };
    }
    async save(key, bytes) {
        const { service } = this.#places;
        if (service === undefined || ['none', 'read'].includes(service.mode)) {
            return;
        }
        const signal = AbortSignal.timeout(limits/* LIMITS */.b.keepTime);
        const client = await loadClient(service, signal);
        const entry = { key, version: VERSION };
        const reserved = await client.CreateCacheEntry(entry);
        if (!reserved.ok) {
            // another job has saved today, or this one may not
            throw new Error(`the service reserved no entry ${key}`);
        }
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        const body = new Uint8Array(bytes);
        await trust_cache_readBody(await fetch(reserved.signedUploadUrl, { method: 'PUT', headers, body, redirect: 'error', signal }));
        const finished = await client.FinalizeCacheEntryUpload({ ...entry, sizeBytes: String(bytes.length) });
        if (!finished.ok) {
            throw new Error(`the service did not take the entry ${key}`);
        }
    }
}
/** The messages of the service as `@actions/cache` has them, over requests that are bounded, and not logged. */
async function loadClient({ url, token }, signal) {
    const { CacheServiceClientJSON } = await Promise.all(/* import() */[__webpack_require__.e(420), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 95123));
    return new CacheServiceClientJSON({
        request: async (service, method, contentType, data) => {
            const headers = { authorization: `Bearer ${token}`, 'content-type': contentType };
            const init = { method: 'POST', headers, body: JSON.stringify(data), redirect: 'error', signal };
            const response = await fetch(new URL(`/twirp/${service}/${method}`, url), init);
            const answer = JSON.parse((await trust_cache_readBody(response)).toString());
            return schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).parse(answer);
        },
    });
}
async function trust_cache_readBody(response, limit = limits/* LIMITS */.b.errorBytes) {
    const chunks = [];
    let length = 0;
    const stream = response.body;
    for await (const chunk of stream ?? []) {
        length += chunk.length;
        if (length > limit) {
            throw new Error(`the answer has more than ${String(limit)} bytes`);
        }
        chunks.push(chunk);
    }
    if (!response.ok) {
        throw new Error(`HTTP ${String(response.status)}`);
    }
    return Buffer.concat(chunks);
}
/** A link is not followed, and nothing is waited for. */
async function readRegularFile(path, limit) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const handle = await (0,promises_.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const stats = await handle.stat();
        if (!stats.isFile() || stats.size > limit) {
            throw new Error(`it is no file, or has more than ${String(limit)} bytes`);
        }
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/trust/cache.ts


/**
 * TUF metadata between runs. It spares requests, outlasts an outage of the host, and lets an older answer of the host
 * be told from a newer one of before. It never spares a signature check (see `tuf.ts`), and no failure of it is one of
 * the run: each is a line for debugging.
 */
class TrustCache {
    /** Things the log should say once. */
    notices = [];
    #store;
    #day;
    #note;
    #loaded = new Map();
    #kept = new Map();
    /** @param now its day (UTC) is part of keys: an entry never changes, so there is at most one a day */
    constructor(store, now, note) {
        this.#store = store;
        this.#day = now.toISOString().slice(0, 10);
        this.#note = note;
    }
    /** What is kept of a repository; none where that cannot be had. */
    async load(name) {
        const local = await this.#attempt('read from the tool cache', this.#store.readLocal(name));
        const restored = local === undefined
            ? await this.#attempt('read from the Actions cache', this.#store.restore(this.#keyOf(name), prefixOf(name)))
            : undefined;
        this.#loaded.set(name, { local, restored });
        const bytes = local ?? restored?.bytes;
        return bytes === undefined ? NOTHING_KEPT : readKept(bytes);
    }
    /** Notes what a run has verified of a repository, to be kept when it is over. */
    keep(name, files) {
        this.#kept.set(name, files);
    }
    /** Writes what was noted, where it is other than what was there. */
    async save() {
        for (const [name, files] of this.#kept) {
            const bytes = renderKept(files);
            const { local, restored } = this.#loaded.get(name) ?? { local: undefined, restored: undefined };
            // another run that has written meanwhile may have had something newer
            const isSame = isEqual(await this.#attempt('read from the tool cache', this.#store.readLocal(name)), local);
            if (isSame && !isEqual(local, bytes)) {
                await this.#attempt('written to the tool cache', this.#store.writeLocal(name, bytes));
            }
            const key = this.#keyOf(name);
            if (local === undefined && restored?.key !== key && !isEqual(restored?.bytes, bytes)) {
                await this.#attempt('written to the Actions cache', this.#store.save(key, bytes));
            }
        }
    }
    #keyOf(name) {
        return `${prefixOf(name)}${this.#day}`;
    }
    async #attempt(what, work) {
        try {
            return await work;
        }
        catch (thrown) {
            this.#note(`TUF metadata could not be ${what}: ${(0,errors/* messageOf */.bD)(thrown)}`);
            return undefined;
        }
    }
}
function prefixOf(name) {
    return `image-provenance-tuf-v1-${name}-`;
}
function isEqual(one, other) {
    return one === undefined || other === undefined ? one === other : one.equals(other);
}

;// CONCATENATED MODULE: ./src/judge.ts

















/** Makes the judge of a run. The trusted root is loaded while the registries are asked. */
function createJudge({ inputs, logins, oidc, githubApi, proxied, folder, places, kept }) {
    const cache = inputs.cache ? new TrustCache(new TrustStore(kept), new Date(), kept.debug) : undefined;
    const verifiers = new Verifiers(inputs, rootLoaders(inputs, { ...places, cache }));
    const { login, githubToken, allowHttp } = inputs.registry;
    const transport = new Transport(proxied);
    const { identity } = inputs.chainguard;
    const chainguard = identity === undefined ? undefined : new ChainguardIdentity(identity, oidc, transport, logins.mask);
    const credentials = createCredentials({ ...logins, login, githubToken, chainguard });
    const client = new RegistryClient({ credentials, allowHttp, transport });
    const { mask } = logins;
    const github = createGitHub({ mode: inputs.githubAttestations, url: githubApi, token: githubToken, transport, mask });
    const shared = new Shared();
    const memory = new concurrency/* Memory */.ce(limits/* LIMITS */.b.bytesUnderWay);
    const keeping = { folder, packageUrls: inputs.dependencySnapshot ? new package_urls/* PackageUrls */.F() : undefined };
    const common = { inputs, client, github, verifiers, memory };
    const tools = { ...common, chainguard, shared, comparer: loadOnce(common), keeping };
    return {
        judge: (request) => judgeImage(request, tools),
        notices: () => [...credentials.notices, ...github.notices, ...(cache?.notices ?? [])],
        keepTrust: async () => cache?.save(),
    };
}
/** Most runs compare nothing. */
function loadOnce(tools) {
    let comparer;
    return () => (comparer ??= Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 37771)).then(({ Comparer }) => new Comparer(tools)));
}
async function judgeImage(asked, tools) {
    const { inputs, client, chainguard, shared, memory } = tools;
    const startedAt = Date.now();
    const deadline = (0,concurrency/* startDeadline */.db)(inputs.timeout);
    // most of its time is left when another one holds much and comes to no end
    const share = memory.share(inputs.timeout / 4);
    let request = asked;
    let subject;
    try {
        request = await withSigners(asked, chainguard, deadline);
        const repository = client.repository(request.reference.repository, deadline, share);
        subject = await (0,resolve/* resolveSubject */.f)(repository, request.reference, inputs.platform);
        const [known, wanted] = [subject, request];
        const judgement = await shared.get(asked, known.digest, deadline, () => judgeResolved(known, wanted, repository, { share, ...tools }, deadline));
        return { kind: 'judged', request, subject, ...judgement, duration: Date.now() - startedAt };
    }
    catch (thrown) {
        if (thrown instanceof errors/* TrustError */.Ru) {
            throw thrown;
        }
        return { kind: 'failed', request, subject, error: toImageError(thrown), duration: Date.now() - startedAt };
    }
    finally {
        share.release();
        deadline.stop();
    }
}
/** The request with the signers that are looked up, where they are; until then nobody may have signed. */
async function withSigners(request, chainguard, deadline) {
    if (!request.discoversSigners || chainguard === undefined) {
        return request;
    }
    const signers = await (0,failure/* waitWithin */.rE)(deadline, 'the signers of the organisation were looked up', chainguard.signers());
    return { ...request, signer: (0,publisher/* organizationSigner */.Oc)(signers) };
}
/** What nobody foresaw is an image that could not be judged, never a run without a verdict. */
function toImageError(thrown) {
    return thrown instanceof errors/* ImageError */.C8
        ? thrown
        : new errors/* ImageError */.C8('unavailable', `The image could not be judged because of an unexpected fault: ${(0,errors/* messageOf */.bD)(thrown)}`, 'Please report it with the log of a run that has step debug logging enabled.', { cause: thrown });
}


/***/ }),

/***/ 24234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   y: () => (/* binding */ readCompared)
/* harmony export */ });
/* harmony import */ var _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79413);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21775);


/** What of an image is compared; other attestations are not read for it. */
const COMPARED = ['spdx', 'cyclonedx', 'slsa-v1', 'slsa-v0.2', 'apko'];
/**
 * Reads the verified attestations that images are compared by, newest first, whether they were asked for or not. What
 * is read holds the packages one by one: it must be let go as soon as it was compared.
 */
async function readCompared(requirements, findings) {
    const policy = { ...requirements, predicateTypes: [{ kind: 'all', asked: 'all' }] };
    const compared = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .attestationsAskedFor */ .Jy)(policy, findings).filter(({ predicateType }) => COMPARED.includes((0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicateType */ .JH)(predicateType)));
    const { readAttestation } = await Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 36867));
    return new Map(compared.map((attestation) => [attestation, readAttestation(attestation)]));
}
/** Lets the bytes of all predicates go when all was done with them. */
function letGo(findings) {
    for (const finding of findings) {
        if (finding.kind === 'verified' && finding.evidence.kind === 'attestation') {
            finding.evidence.letGo();
        }
    }
}


/***/ }),

/***/ 59043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ judgeSubject)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/layer.ts
var evidence_layer = __webpack_require__(90296);
;// CONCATENATED MODULE: ./src/evidence/buildkit.ts



/** Layers of an attestation manifest (moby/buildkit `docs/attestations/attestation-storage.md`). */
const STATEMENT = 'application/vnd.in-toto+json';
/**
 * The statements that BuildKit put into attestation manifests of an image. By themselves they prove nothing: only those
 * of a manifest for which a signature was found are worth a request.
 * @throws ImageError
 */
async function readAttestationManifests(repository, manifests, found) {
    const signed = new Set(found.map(foundFor));
    const read = await Promise.all(manifests.filter(({ digest }) => signed.has(digest)).map((manifest) => readStatements(repository, manifest)));
    return {
        statements: read.flatMap(({ statements }) => statements),
        candidates: read.flatMap(({ candidates }) => candidates),
    };
}
function foundFor(candidate) {
    return candidate.kind === 'evidence' ? candidate.evidence.origin.foundFor : candidate.origin.foundFor;
}
async function readStatements(repository, { digest, platform }) {
    const answer = await repository.manifest(digest);
    const origin = (0,evidence_layer/* originOf */.yv)('buildkit', digest, platform);
    if (answer.kind !== 'found') {
        return { statements: [], candidates: [(0,evidence_layer/* unreadable */.O$)(origin, answer, 'the attestation manifest')] };
    }
    const layers = answer.value.kind === 'image' ? answer.value.layers : [];
    if (layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The attestation manifest ${digest} has ${String(layers.length)} layers; at most ${String(limits/* LIMITS */.b.layers)} are read.`, 'Find out who built the image with so many attestations.');
    }
    const read = await Promise.all(layers
        .filter(({ mediaType }) => mediaType === STATEMENT)
        .map((layer) => readStatement(repository, layer, digest, platform)));
    return {
        statements: read.flatMap((each) => ('bytes' in each ? [each] : [])),
        candidates: read.flatMap((each) => ('bytes' in each ? [] : [each])),
    };
}
async function readStatement(repository, layer, manifest, platform) {
    const answer = await repository.blob(layer);
    const origin = (0,evidence_layer/* originOf */.yv)('buildkit', layer.digest, platform);
    return answer.kind === 'found'
        ? { origin, manifest, platform, bytes: answer.value }
        : (0,evidence_layer/* unreadable */.O$)(origin, answer, 'the layer');
}

// EXTERNAL MODULE: ./src/image/digest.ts
var digest = __webpack_require__(78033);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/evidence/base64.ts
var base64 = __webpack_require__(92746);
// EXTERNAL MODULE: ./src/evidence/bundle.ts
var bundle = __webpack_require__(94997);
;// CONCATENATED MODULE: ./src/evidence/cosign.ts






/** Annotations of cosign's layers (cosign `pkg/oci/internal/signature/layer.go`). */
const ANNOTATION = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    log: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
const logAnnotation = schemas/* object */.Ikc({
    SignedEntryTimestamp: base64/* base64 */.K,
    Payload: schemas/* object */.Ikc({
        body: base64/* base64 */.K,
        // the signed payload is rebuilt from these numbers, so they must survive as they are
        integratedTime: schemas/* int */.Whr().nonnegative(),
        logIndex: schemas/* int */.Whr().nonnegative(),
        logID: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    }),
});
const timestampAnnotation = schemas/* object */.Ikc({ SignedRFC3161Timestamp: base64/* base64 */.K });
const entryHead = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), apiVersion: schemas/* string */.YjP() });
const envelope = schemas/* object */.Ikc({
    payloadType: schemas/* string */.YjP(),
    payload: base64/* base64 */.K,
    signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: base64/* base64 */.K, keyid: schemas/* string */.YjP().nullish() })).length(1),
});
/**
 * A layer of a `.sig` tag as a bundle: its bytes are the signed message, its annotations carry the rest.
 * The mapping is that of sigstore-go's `examples/oci-image-verification`; the chain annotation is not read,
 * since only the trusted root says which authorities count.
 * @throws an error whose message says what is wrong with the layer
 */
function readSignatureLayer(bytes, annotations) {
    const encoded = annotations[ANNOTATION.signature];
    if (encoded === undefined || encoded === '') {
        throw new Error(`the layer has no annotation ${ANNOTATION.signature}`);
    }
    return toBundle(annotations, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: { algorithm: dist.HashAlgorithm.SHA2_256, digest: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest() },
            signature: parseOrThrow(base64/* base64 */.K, encoded, 'the signature annotation'),
        },
    });
}
/**
 * A layer of an `.att` tag as a bundle: its bytes are a DSSE envelope with exactly one signature.
 * @throws an error whose message says what is wrong with the layer
 */
function readAttestationLayer(bytes, annotations) {
    const { payload, payloadType, signatures } = parseOrThrow(envelope, (0,json/* parseJson */.q)(bytes).value, 'the envelope');
    return toBundle(annotations, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            signatures: signatures.map(({ sig, keyid }) => ({ sig, keyid: keyid ?? '' })),
        },
    });
}
function toBundle(annotations, content) {
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        content,
        verificationMaterial: {
            content: toKeyMaterial(annotations[ANNOTATION.certificate]),
            tlogEntries: toLogEntries(annotations[ANNOTATION.log]),
            timestampVerificationData: { rfc3161Timestamps: toTimestamps(annotations[ANNOTATION.timestamp]) },
        },
    };
}
function toKeyMaterial(pem) {
    if (pem === undefined || pem.trim() === '') {
        return { $case: 'publicKey', publicKey: { hint: '' } };
    }
    return { $case: 'certificate', certificate: { rawBytes: readCertificate(pem) } };
}
function readCertificate(pem) {
    try {
        return Buffer.from(new external_node_crypto_.X509Certificate(pem).raw);
    }
    catch (cause) {
        throw new Error('the certificate annotation is not a PEM certificate', { cause });
    }
}
function toLogEntries(annotation) {
    if (annotation === undefined || annotation === '') {
        return [];
    }
    const { SignedEntryTimestamp, Payload } = parseOrThrow(logAnnotation, (0,json/* parseJson */.q)(Buffer.from(annotation)).value, 'the log annotation');
    const head = parseOrThrow(entryHead, (0,json/* parseJson */.q)(Payload.body).value, 'the log entry');
    return [
        {
            logIndex: String(Payload.logIndex),
            logId: { keyId: Buffer.from(Payload.logID, 'hex') },
            kindVersion: { kind: head.kind, version: head.apiVersion },
            integratedTime: String(Payload.integratedTime),
            inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
            inclusionProof: undefined,
            canonicalizedBody: Payload.body,
        },
    ];
}
function toTimestamps(annotation) {
    if (annotation === undefined || annotation === '') {
        return [];
    }
    const { SignedRFC3161Timestamp } = parseOrThrow(timestampAnnotation, (0,json/* parseJson */.q)(Buffer.from(annotation)).value, 'the time stamp annotation');
    return [{ signedTimestamp: SignedRFC3161Timestamp }];
}
function parseOrThrow(schema, value, what) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        throw new Error(`${what} is not as cosign writes it: ${(0,bundle/* firstIssue */.OE)(parsed.error)}`);
    }
    return parsed.data;
}

;// CONCATENATED MODULE: ./src/evidence/cosign-tags.ts





/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
async function discoverCosignTag(repository, target, kind) {
    const tag = `sha256-${(0,digest/* hexOf */.ZD)(target)}${kind === 'signature' ? '.sig' : '.att'}`;
    const place = (answer) => [{ what: 'cosign tag', asked: tag, target, answer }];
    const answer = await repository.manifest(tag);
    if (answer.kind === 'absent') {
        return { candidates: [], places: place('not there') };
    }
    if (answer.kind === 'unreadable') {
        const origin = (0,evidence_layer/* originOf */.yv)('cosign-tag', target, target, kind);
        return { candidates: [(0,evidence_layer/* unreadable */.O$)(origin, answer, `the tag ${tag}`)], places: place(answer.reason) };
    }
    const manifest = answer.value;
    if (manifest.kind === 'index') {
        const origin = (0,evidence_layer/* originOf */.yv)('cosign-tag', manifest.digest, target, kind);
        const reason = 'the tag is an index, not the manifest that cosign writes';
        return { candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }], places: place('an index') };
    }
    if (manifest.layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The tag ${tag} has ${String(manifest.layers.length)} layers; at most ${String(limits/* LIMITS */.b.layers)} are read.`, 'Have the publisher remove superseded signatures or attestations (cosign clean).');
    }
    const read = kind === 'signature' ? readSignatureLayer : readAttestationLayer;
    const candidates = await Promise.all(manifest.layers.map((layer) => (0,evidence_layer/* readLayer */.w6)(repository, layer, (0,evidence_layer/* originOf */.yv)('cosign-tag', layer.digest, target, kind), (bytes) => read(bytes, layer.annotations))));
    return { candidates, places: place((0,evidence_layer/* count */.U9)(candidates.length, 'layer')) };
}

// EXTERNAL MODULE: ./src/image/predicate-type.ts
var predicate_type = __webpack_require__(79413);
;// CONCATENATED MODULE: ./src/evidence/referrers.ts




/** Written by cosign on bundles; a hint for words about rejected ones, never believed. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';
/**
 * OCI 1.1 referrers, by API and by tag (distribution specification, "Listing Referrers" and "Referrers Tag Schema").
 * The tag is read always: registries answer with an empty list, and keep evidence below the tag.
 */
async function discoverReferrers(repository, target) {
    const tag = `sha256-${(0,digest/* hexOf */.ZD)(target)}`;
    const [api, tagged] = await Promise.all([repository.referrers(target), repository.manifest(tag)]);
    const places = [{ what: 'referrers API', asked: target, target, answer: api.answer }];
    const listed = new Map();
    for (const descriptor of api.descriptors) {
        listed.set(descriptor.digest, { descriptor, kind: 'referrer' });
    }
    const candidates = [];
    if (api.unreadable > 0) {
        const origin = (0,evidence_layer/* originOf */.yv)('referrer', target, target);
        const reason = `the list has ${(0,evidence_layer/* count */.U9)(api.unreadable, 'entry', 'entries')} that cannot be read as a descriptor with a sha256 digest`;
        candidates.push({ kind: 'unreadable', origin, code: 'unreadable', reason });
    }
    const fallback = readReferrersTag(tagged, target);
    places.push({ what: 'referrers tag', asked: tag, target, answer: fallback.answer });
    if (fallback.unreadable !== undefined) {
        const origin = (0,evidence_layer/* originOf */.yv)('referrers-tag', target, target);
        candidates.push({ kind: 'unreadable', origin, code: 'unreadable', reason: fallback.unreadable });
    }
    for (const descriptor of fallback.descriptors) {
        if (!listed.has(descriptor.digest)) {
            listed.set(descriptor.digest, { descriptor, kind: 'referrers-tag' });
        }
    }
    const read = await Promise.all([...listed.values()].map(({ descriptor, kind }) => discoverReferrer(repository, descriptor, kind, target)));
    return { candidates: [...candidates, ...read.filter((candidate) => candidate !== undefined)], places };
}
function readReferrersTag(answer, target) {
    switch (answer.kind) {
        case 'absent':
            return { descriptors: [], answer: 'not there' };
        case 'unreadable':
            return { descriptors: [], answer: answer.reason, unreadable: answer.reason };
        case 'found':
            // `cosign copy` puts what it copies there, too (cosign `cmd/cosign/cli/copy`): that is no list
            if (answer.value.digest === target) {
                return { descriptors: [], answer: 'the image itself' };
            }
            return answer.value.kind === 'index'
                ? { descriptors: answer.value.manifests, answer: (0,evidence_layer/* count */.U9)(answer.value.manifests.length, 'referrer') }
                : { descriptors: [], answer: 'not an index', unreadable: 'the referrers tag is not an index' };
    }
}
/** One listed referrer; undefined when it is something else than a Sigstore bundle. */
async function discoverReferrer(repository, listed, kind, target) {
    const answer = await repository.manifest(listed.digest, listed);
    const hint = listed.annotations[PREDICATE_TYPE_HINT] === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc ? 'signature' : 'attestation';
    const origin = (0,evidence_layer/* originOf */.yv)(kind, listed.digest, target, hint);
    if (answer.kind !== 'found') {
        return (0,evidence_layer/* unreadable */.O$)(origin, answer, 'the listed referrer');
    }
    const manifest = answer.value;
    const layers = manifest.kind === 'image' ? manifest.layers : [];
    // artifactType is not looked at: registries and older clients get it wrong (cosign#4422)
    if (!layers.some((layer) => layer.mediaType.startsWith(bundle/* BUNDLE_MEDIA_TYPE_PREFIX */.QT))) {
        return undefined;
    }
    const [layer, ...others] = layers;
    if (layer === undefined || others.length > 0) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: 'the referrer has more than one layer' };
    }
    if (!bundle/* BUNDLE_MEDIA_TYPES */.ug.includes(layer.mediaType)) {
        const reason = `a bundle of another version than 0.3: ${layer.mediaType}`;
        return { kind: 'unreadable', origin, code: 'unreadable', reason };
    }
    if (manifest.subject?.digest !== target) {
        const reason = `the referrer is about ${manifest.subject?.digest ?? 'nothing'}, not about ${target}`;
        return { kind: 'unreadable', origin, code: 'subject', reason };
    }
    return (0,evidence_layer/* readLayer */.w6)(repository, layer, (0,evidence_layer/* originOf */.yv)(kind, layer.digest, target, hint), (bytes) => (0,bundle/* readBundle */.Bo)(bytes));
}

;// CONCATENATED MODULE: ./src/evidence/discover.ts




/**
 * Everything that the sources hold for the targets, asked at once. A list that cannot be read is an error of the
 * image, never "nothing there"; an item of a list that cannot be read is a candidate of its own.
 * @throws ImageError
 */
async function discoverEvidence(sources, targets) {
    const found = await Promise.all(sources.map((source) => source(targets)));
    return mergeDiscoveries(found);
}
/**
 * What was found in several places as one; the same material is judged once.
 * @throws ImageError where it is more than is judged
 */
function mergeDiscoveries(found) {
    const candidates = withoutRepeats(found.flatMap((each) => each.candidates));
    if (candidates.length > limits/* LIMITS */.b.candidates) {
        throw new errors/* ImageError */.C8('too-large', `${String(candidates.length)} signatures and attestations are attached to this image and its platforms; at most ${String(limits/* LIMITS */.b.candidates)} are judged.`, 'Have the publisher remove superseded ones, or find out who attached so many.');
    }
    return { candidates, places: found.flatMap(({ places }) => places) };
}
/**
 * A repository: referrers by API and by tag, and cosign's tags.
 * @param elsewhere its name, where it is not the image's own
 */
function repositorySource(repository, elsewhere) {
    return async (targets) => {
        const found = await Promise.all(targets.flatMap(({ digest }) => [
            discoverReferrers(repository, digest),
            discoverCosignTag(repository, digest, 'signature'),
            discoverCosignTag(repository, digest, 'attestation'),
        ]));
        const candidates = found.flatMap((each) => each.candidates);
        const places = found.flatMap((each) => each.places);
        return elsewhere === undefined
            ? { candidates, places }
            : {
                candidates: candidates.map((candidate) => candidateIn(elsewhere, candidate)),
                places: places.map((place) => ({ ...place, repository: elsewhere })),
            };
    };
}
function candidateIn(repository, candidate) {
    const moved = (origin) => ({ ...origin, source: { ...origin.source, repository } });
    return candidate.kind === 'evidence'
        ? { kind: 'evidence', evidence: { ...candidate.evidence, origin: moved(candidate.evidence.origin) } }
        : { ...candidate, origin: moved(candidate.origin) };
}
/** The same material is judged once, wherever and however often it hangs. */
function withoutRepeats(candidates) {
    const seen = new Set();
    return candidates.filter((candidate) => {
        if (candidate.kind !== 'evidence') {
            return true;
        }
        const { material } = candidate.evidence;
        const repeated = seen.has(material);
        seen.add(material);
        return !repeated;
    });
}

// EXTERNAL MODULE: ./src/image/subject.ts
var image_subject = __webpack_require__(6081);
// EXTERNAL MODULE: ./src/verdict.ts + 1 modules
var verdict = __webpack_require__(21775);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/verify/claim.ts
var verify_claim = __webpack_require__(42369);
// EXTERNAL MODULE: ./src/verify/rejection.ts
var rejection = __webpack_require__(32810);
// EXTERNAL MODULE: ./src/verify/verified.ts
var verified = __webpack_require__(5545);
// EXTERNAL MODULE: ./src/verify/verify.ts + 10 modules
var verify = __webpack_require__(56842);
;// CONCATENATED MODULE: ./src/verify/covered.ts




/**
 * What an unsigned statement proves because a verified signature covers the manifest that lists it: it is an
 * attestation exactly when it is about the platform that the manifest is for. Its signer, log and times are those of
 * the signature.
 * @returns undefined where no verified signature covers it: then it is nothing
 */
function verifyCovered(statement, findings) {
    const signature = findings
        .flatMap((finding) => finding.kind === 'verified' && finding.evidence.kind === 'signature' ? [finding.evidence] : [])
        .find(({ facts }) => facts.subjects.includes(statement.manifest));
    if (signature === undefined) {
        return undefined;
    }
    try {
        return { kind: 'verified', evidence: accept(statement, signature) };
    }
    catch (thrown) {
        return (0,verify/* rejected */.n)(statement.origin, (0,rejection/* toRejection */.h)(thrown, 'unreadable'));
    }
}
function accept({ origin, platform, bytes }, { facts }) {
    const claim = (0,verify_claim/* readStatement */.cO)(verify_claim/* PAYLOAD_TYPE */.Uc, bytes, 'cosign');
    const subject = claim.subjects.find(({ digest }) => digest === platform);
    if (claim.kind !== 'attestation' || subject === undefined) {
        throw new rejection/* Rejection */.m('subject', 'the statement is not about the platform whose attestation manifest lists it');
    }
    const covered = { ...facts, origin: { ...origin, format: facts.origin.format }, subjects: [platform] };
    return verified/* VerifiedAttestation */.l.seal({ ...covered, signedName: subject.name }, claim.predicateType, claim.predicate);
}
/** Of attestation manifests only signatures count: an attestation that is about none of the image's own digests is not. */
function onlySignature(finding, own) {
    return finding.kind === 'verified' &&
        finding.evidence.kind === 'attestation' &&
        !finding.evidence.facts.subjects.some((subject) => own.includes(subject))
        ? (0,verify/* rejected */.n)(finding.evidence.facts.origin, new rejection/* Rejection */.m('subject', "it is valid, but about BuildKit's attestation manifest, not about this image"))
        : finding;
}

;// CONCATENATED MODULE: ./src/judge/findings.ts



/**
 * Verifies everything that was found for an image, each by itself; then what is covered by what was verified.
 * @throws ImageError `timeout`, or where a trusted root that only some of it needs cannot be had; TrustError
 */
async function verifyAll({ candidates, statements }, { verifiers, signer, targets, manifests }, deadline) {
    const verifierOf = await verifiers.choose(candidates, signer, deadline);
    const own = targets.map(({ digest }) => digest);
    const digests = [...own, ...manifests.map(({ digest }) => digest)];
    const findings = await inTime(deadline, candidates, (candidate) => onlySignature(verifierOf(candidate).verify(candidate, signer, digests), own));
    const covered = await inTime(deadline, statements, (statement) => verifyCovered(statement, findings));
    return [...findings, ...covered.filter((finding) => finding !== undefined)];
}
/** One after the other, with room for other images between them: a stranger can make each of them slow. */
async function inTime(deadline, items, work) {
    const results = [];
    for (const item of items) {
        if (deadline.remaining() === 0) {
            throw new errors/* ImageError */.C8('timeout', `The time limit of the image (\`timeout\`) was over when ${String(results.length)} of ${String(items.length)} candidates were verified.`, 'Allow more time with `timeout`, or find out who attached so much to the image.');
        }
        results.push(work(item));
        await (0,promises_.setImmediate)();
    }
    return results;
}

;// CONCATENATED MODULE: ./src/judge/second-look.ts


/**
 * Looks in one more place for what the others did not give, and decides again about everything together. What cannot be
 * asked or judged there is a warning, and the rest is decided without it.
 */
async function lookElsewhere(first, look, { verify, rootOf, decide }) {
    const warnings = [];
    const orWarn = async (work, otherwise) => {
        try {
            return await work;
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* ImageError */.C8)) {
                throw thrown;
            }
            warnings.push(`${thrown.message} ${thrown.hint}`);
            return otherwise;
        }
    };
    const merged = look().then((found) => mergeDiscoveries([first.found, found]));
    const found = await orWarn(merged, first.found);
    const known = new Set(first.found.candidates);
    const fresh = found.candidates.filter((candidate) => !known.has(candidate));
    const findings = [...first.findings];
    for (const candidates of Map.groupBy(fresh, rootOf).values()) {
        findings.push(...(await orWarn(verify(candidates), [])));
    }
    const verdict = decide(findings);
    return { found, findings, verdict: { ...verdict, warnings: [...verdict.warnings, ...warnings] } };
}

// EXTERNAL MODULE: ./src/image/reference.ts
var reference = __webpack_require__(23564);
;// CONCATENATED MODULE: ./src/judge/sources.ts




/** Every place where evidence of the image is kept. */
function sourcesOf({ evidenceRepositories }, own, open) {
    return evidenceRepositories.map((name) => (0,reference/* nameOf */.Vb)(name) === (0,reference/* nameOf */.Vb)(own.name) ? repositorySource(own) : repositorySource(open(name), (0,reference/* nameOf */.Vb)(name)));
}
/** Registries can be slow to show what was just pushed: looks again for some time where nothing was found. */
async function lookAgain(milliseconds, deadline, look) {
    const end = performance.now() + Math.min(milliseconds, deadline.remaining());
    for (let pause = limits/* LIMITS */.b.firstLook;; pause = Math.min(pause * 2, limits/* LIMITS */.b.longestLook)) {
        const discovery = await look();
        if (discovery.candidates.length > 0 || performance.now() + pause > end) {
            return discovery;
        }
        await (0,promises_.setTimeout)(pause);
    }
}

;// CONCATENATED MODULE: ./src/judge/subject.ts







/**
 * Gathers all evidence for a resolved image, verifies each, and decides. GitHub's attestations are asked for beside the
 * registry, or where what that has is not enough.
 * @throws ImageError, TrustError
 */
async function judgeSubject(subject, request, repository, { inputs, client, github, verifiers, share }, deadline) {
    const { signer, requirements } = request;
    const targets = (0,image_subject/* targetsOf */.QR)(subject);
    const manifests = (0,image_subject/* attestationManifestsOf */.I7)(subject);
    const sources = sourcesOf(request, repository, (name) => client.repository(name, deadline, share));
    const atGitHub = github.sourceFor(request, targets, deadline);
    const beside = atGitHub?.always === true ? [atGitHub.look] : [];
    const found = await lookAgain(inputs.registry.retryMissingFor, deadline, () => discoverEvidence([...sources, ...beside], [...targets, ...manifests]));
    const { candidates, statements } = await readAttestationManifests(repository, manifests, found.candidates);
    const expected = { verifiers, signer, targets, manifests };
    const court = {
        verify: (fresh) => verifyAll({ candidates: fresh, statements: [] }, expected, deadline),
        rootOf: (candidate) => verifiers.rootOf(candidate, signer),
        decide: (findings) => (0,verdict/* decide */.LD)(subject, inputs.platform, requirements, findings, new Date()),
    };
    const findings = await verifyAll({ candidates: [...found.candidates, ...candidates], statements }, expected, deadline);
    const first = { found, findings, verdict: court.decide(findings) };
    return atGitHub === undefined || atGitHub.always || first.verdict.verified
        ? first
        : lookElsewhere(first, atGitHub.look, court);
}


/***/ }),

/***/ 57187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   ue: () => (/* binding */ httpHosts)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


/** Addresses that mean something else on every machine: nothing a registry of the internet may send us to. */
const internal = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10], // shared address space; metadata service of one cloud
    ['127.0.0.0', 8],
    ['168.63.129.16', 32], // platform service of one cloud, a public address
    ['169.254.0.0', 16], // link-local: the usual metadata service
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4], // multicast
    ['240.0.0.0', 4], // reserved, and broadcast
]) {
    internal.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96], // unspecified, loopback, IPv4-compatible
    ['::ffff:0:0:0', 96], // IPv4-translated
    ['64:ff9b::', 96], // NAT64: leads to any IPv4 address
    ['64:ff9b:1::', 48],
    ['2002::', 16], // 6to4, the same
    ['fc00::', 7], // unique local
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8], // multicast
]) {
    internal.addSubnet(network, prefix, 'ipv6');
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Whether a host is this machine: 127.0.0.0/8, ::1 or `localhost`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || isIn(loopback, hostname);
}
/**
 * Whether a host of a URL is, or resolves to, a private, loopback, link-local or metadata address. Behind a
 * proxy a name is not resolved, since the proxy does that. A name that changes its address between this look
 * and the connection (rebinding) is not noticed.
 */
async function isInternal(hostname, proxied) {
    if (/(?:^|\.)(?:localhost|internal|local)\.?$/.test(hostname)) {
        return true;
    }
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare(hostname)) !== 0) {
        return isIn(internal, hostname);
    }
    if (proxied) {
        return false;
    }
    try {
        const addresses = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true });
        return addresses.some(({ address }) => isIn(internal, address));
    }
    catch {
        // the connection will fail for the same reason, with a better message
        return false;
    }
}
/** The answer to "may this `host[:port]` be reached by HTTP?": loopback and what the user allowed. */
function httpHosts(allowed) {
    // as a URL, so that case and the default port are written alike
    const hosts = new Set(allowed.map((host) => new URL(`http://${host}`).host));
    return (host) => {
        const { host: normalised, hostname } = new URL(`http://${host}`);
        return isLoopback(hostname) || hosts.has(normalised);
    };
}
function isIn(list, hostname) {
    const address = bare(hostname);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
/** URLs write IPv6 addresses in brackets; a dot at the end of a name changes nothing. */
function bare(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}


/***/ }),

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   bG: () => (/* binding */ refusedError),
/* harmony export */   bj: () => (/* binding */ unavailableError),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   iM: () => (/* binding */ isCertificateFault),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   rE: () => (/* binding */ waitWithin),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23564);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30351);






/** The error of an answer that says neither "here it is" nor "it is not there". */
function answerError(answer, asked) {
    const { registry } = asked.repository;
    const code = codeOf(answer.status);
    const words = readFailure(answer);
    const tries = answer.tries > 1 ? ` after ${String(answer.tries)} tries` : '';
    const wait = answer.retryAfter === undefined ? '' : ` It asks to wait ${String(Math.ceil(answer.retryAfter / 1000))} s.`;
    const message = `${registry} did not give ${asked.what} for ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(asked.repository)}: ${answer.url.hostname} answered ` +
        `HTTP ${String(answer.status)}${words === '' ? '' : ` (${words})`}${tries}, asked ${asked.credentials}.${wait}`;
    const limit = readRateLimit(answer.headers);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8(code, message, hintFor(code, registry), limit === undefined ? {} : { limit });
}
const LOG_IN = 'Log in (registry-username and registry-password, or docker/login-action before this step)';
/** What to do next about a code, for this registry. */
function hintFor(code, registry) {
    const isHidden = code === 'unauthorized' || code === 'forbidden' || code === 'not-found';
    if (isHidden && registry === 'ghcr.io') {
        return 'Check the name and the tag. A private package needs `permissions: packages: read` in the job and access for this repository in the settings of the package; ghcr.io hides what may not be read as 401, 403 or 404.';
    }
    if (isHidden && registry === 'docker.io') {
        return `Check the name and the tag. Docker Hub shows private repositories as missing or refused (401, 403 or 404). ${LOG_IN} if it is private.`;
    }
    return HINTS[code] ?? 'Check that the host is a container registry and that no proxy or login page answers for it.';
}
const HINTS = {
    unauthorized: `${LOG_IN} with an account that may read this repository; check the name too.`,
    forbidden: `${LOG_IN} with an account that may read this repository; check the name too.`,
    'not-found': `Check the name and the tag; if it was pushed just now, run it again. Registries may show private images as missing. ${LOG_IN} if it is private.`,
    'rate-limited': `${LOG_IN} to raise the limit, or run it later.`,
    unavailable: 'This says nothing about the image. Run it again; if it goes on, ask the operator of the registry.',
    'too-large': 'This is over a fixed bound of this action. Genuine images and their evidence stay far below it.',
};
/** Nothing came back from a host. */
function unavailableError(url, fault, { tries, proxied, cause }) {
    const proxy = proxied ? 'a proxy is set by HTTPS_PROXY or HTTP_PROXY' : 'no proxy is set (HTTPS_PROXY)';
    const times = tries > 1 ? ` after ${String(tries)} tries` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('unavailable', `No usable answer from ${placeOf(url)}${times}: ${fault}; ${proxy}.`, isCertificateFault(cause)
        ? 'Give the certificate authority of the registry or proxy as a PEM file with `ca-certificates` (or to Node with NODE_EXTRA_CA_CERTS).'
        : 'This says nothing about the image. Check the name of the host, the network of the runner and its proxy settings, then run it again.', { cause });
}
/** A redirect or token service that is not asked, with the reason. */
function refusedError(what, url, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('unavailable', `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`, 'If this is meant, the registry has to be set up otherwise; a registry that a stranger controls can try this to reach internal services.');
}
/** The time of the image is over. */
function timeoutError(url, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('timeout', `The time limit of the image (\`timeout\`) was over while ${placeOf(url)} was asked.`, 'Run it again, or allow more time with `timeout`.', { cause });
}
/**
 * Waits for what several images share, within the time of one of them.
 * @throws ImageError `timeout` where that is over first
 */
async function waitWithin(deadline, what, work) {
    try {
        return await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .before */ .gM)(deadline, work);
    }
    catch (cause) {
        throw cause instanceof _concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8('timeout', `The time limit of the image (\`timeout\`) was over while ${what}.`, 'Run it again, or allow more time with `timeout`.', { cause })
            : cause;
    }
}
/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function placeOf({ host, pathname }) {
    return cleanText(`${host}${pathname}`);
}
/** A network fault in words: the innermost code and message that the platform gives. */
function describeFault(error) {
    if (error instanceof _concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) {
        return `no complete answer within ${String(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.requestTime / 1000)} s`;
    }
    const inner = innermost(error);
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(inner);
    const message = cleanText((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(inner)) || 'connection failed';
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
/** Whether it was TLS that failed: asking again would not help. */
function isCertificateFault(error) {
    return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(innermost(error)) ?? '');
}
/** `CODE: message` of a registry's error (distribution specification, "Error Codes"), or the start of a text. */
function readFailure({ body, headers }) {
    try {
        const { errors } = registryErrors.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(body).value);
        return cleanText(errors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; '));
    }
    catch {
        // only text is worth repeating: an error page is not
        return headers.get('content-type')?.startsWith('text/plain') === true ? cleanText(body.toString()) : '';
    }
}
const registryErrors = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() })).max(20),
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
/** A stranger's words in one bounded line without control characters, and without queries of signed URLs. */
function cleanText(text) {
    // cut first: a pattern over many kilobytes of a stranger's text takes its time
    const line = text
        .slice(0, 4 * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.errorText)
        .replaceAll(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.errorText ? `${line.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.errorText)}…` : line;
}
function innermost(error) {
    let inner = error;
    for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
        const next = inner instanceof AggregateError ? inner.errors[0] : inner.cause;
        if (next === undefined) {
            break;
        }
        inner = next;
    }
    return inner;
}


/***/ }),

/***/ 10506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _g: () => (/* binding */ readConfigPlatform),
/* harmony export */   _m: () => (/* binding */ readReferrersPage),
/* harmony export */   bb: () => (/* binding */ ACCEPTED_MANIFESTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78033);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);





/** Media type of an OCI index, which is also what the referrers API answers. */
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
const digest = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => {
    const parsed = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text);
    if (parsed === undefined) {
        context.addIssue({ code: 'custom', message: 'not a sha256 digest' });
        return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    }
    return parsed;
});
const optionalText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .nullish()
    .transform((text) => (text === null || text === '' ? undefined : text));
/** The same members in an entry of an index and in an image's configuration. */
const platform = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), variant: optionalText });
/** Some clients write null for what they leave out. */
const descriptor = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
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
const image = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2),
    config: descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.listedEntries),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().optional(),
    subject,
});
const index = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.listedEntries),
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().optional(),
    subject,
});
const typed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const page = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(OCI_INDEX).optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.listedEntries).nullable(),
});
/** Reads a manifest from the very bytes whose digest is checked (image specification, manifest.md, image-index.md). */
function readManifest(bytes, claims) {
    const actual = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes);
    const { expected } = claims;
    const wanted = claims.digest ?? expected?.digest;
    if (wanted !== undefined && wanted !== actual) {
        return unreadable(`the content has the digest ${actual}, not ${wanted}`);
    }
    const header = claims.contentDigest === undefined ? undefined : (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(claims.contentDigest);
    if (header !== undefined && header !== actual) {
        return unreadable(`the content has the digest ${actual}, the registry calls it ${header}`);
    }
    if (expected !== undefined && expected.size !== bytes.length) {
        return unreadable(`the content has ${String(bytes.length)} bytes, its descriptor says ${String(expected.size)}`);
    }
    try {
        return parseManifest((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes).value, actual, claims);
    }
    catch (error) {
        return unreadable(error instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodError */ .G ? issueOf(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
}
function parseManifest(value, actual, { contentType, expected }) {
    const own = typed.parse(value).mediaType;
    const mediaType = own ?? contentType ?? expected?.mediaType ?? '';
    const other = [contentType, expected?.mediaType].find((type) => type !== undefined && type !== mediaType);
    if (other !== undefined) {
        return unreadable(`the content is ${quote(mediaType)} by itself and ${quote(other)} by what names it`);
    }
    if (INDEX_TYPES.includes(mediaType)) {
        const { manifests, subject } = index.parse(value);
        return { kind: 'found', value: { kind: 'index', digest: actual, mediaType, manifests, subject } };
    }
    if (IMAGE_TYPES.includes(mediaType)) {
        const { config, layers, subject } = image.parse(value);
        return { kind: 'found', value: { kind: 'image', digest: actual, mediaType, config, layers, subject } };
    }
    return unreadable(`${quote(mediaType)} is no manifest or index of OCI or Docker (schema 2)`);
}
/**
 * One page of the referrers API. An entry that is no descriptor with a sha256 digest is counted, not read:
 * anybody who may push can add one, and it must not hide the others.
 * @throws an error whose message says why it is no list
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
    return `${path === '' ? 'the content' : `its member ${quote(path)}`} is not as specified: ${issue?.message ?? 'invalid'}`;
}
/** Outside text in a message: bounded, and visible whatever it holds. */
function quote(text) {
    return JSON.stringify(text.slice(0, 100));
}


/***/ }),

/***/ 22091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78033);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22554);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23564);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2465);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30351);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10506);







/** What an entry with BuildKit's attestations says of which platform they are. */
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
/**
 * Resolves a reference, once, to a digest and the platforms below it. With a tag and a digest the tag is asked
 * for and must have that digest.
 * @throws ImageError
 */
async function resolveSubject(repository, reference, selection) {
    const asked = reference.tag ?? reference.digest ?? 'latest';
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(repository.name);
    const manifest = foundOrThrow(await repository.manifest(asked), name, asked, repository.name.registry);
    if (reference.digest !== undefined && manifest.digest !== reference.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('tag-moved', `${name}:${asked} is ${manifest.digest} now, not ${reference.digest}.`, 'The tag was moved after the reference was written. Find out why, then write the digest that is meant, or leave the tag out.');
    }
    return manifest.kind === 'index'
        ? resolveIndex(manifest, reference, selection, name)
        : await resolveImage(repository, manifest, reference, selection, name);
}
function foundOrThrow(answer, name, asked, registry) {
    switch (answer.kind) {
        case 'found':
            return answer.value;
        case 'absent': {
            const isRepositoryMissing = answer.detail?.includes('NAME_UNKNOWN') === true;
            const missing = isRepositoryMissing
                ? `The repository ${name}`
                : `The ${asked.includes(':') ? 'digest' : 'tag'} ${asked} of ${name}`;
            const words = answer.detail === undefined ? '' : ` (${answer.detail})`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('not-found', `${missing} is not there: HTTP 404${words}.`, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .JR)('not-found', registry));
        }
        case 'unreadable': {
            const code = answer.tooLarge === true ? 'too-large' : 'not-a-registry';
            const message = `What ${registry} gave for ${asked} of ${name} is no image: ${answer.reason}.`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(code, message, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .JR)(code, registry));
        }
    }
}
function resolveIndex(manifest, reference, selection, name) {
    const { digest, mediaType, manifests } = manifest;
    if (manifests.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.indexEntries) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('too-large', `The index ${name}@${digest} has ${String(manifests.length)} entries; at most ${String(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.indexEntries)} are read.`, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hintFor */ .JR)('too-large', reference.repository.registry));
    }
    const nested = manifests.find((entry) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(entry.mediaType));
    if (nested !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('nested-index', `The index ${name}@${digest} lists another index (${nested.digest}); what is below that one would go unnoticed.`, `Verify the inner index by itself: ${name}@${nested.digest}`);
    }
    const entries = manifests.map(({ annotations, ...entry }) => ({
        ...entry,
        attests: (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(annotations[REFERENCE_DIGEST] ?? ''),
    }));
    const { platforms, missing } = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .selectPlatforms */ .dv)(entries, selection);
    const present = platforms.map((platform) => platform.name).filter((name) => !name.startsWith('unknown/unknown'));
    if (missing.length > 0) {
        throw platformError(`${name}@${digest}`, missing, present);
    }
    // without this, "every selected platform" would be true of none
    if (selection.kind === 'all' && !platforms.some(({ selected }) => selected)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('platform-missing', `The index ${name}@${digest} lists no platform.`, 'Check what was pushed; to verify the index alone, set `platform: index`.');
    }
    return { reference, digest, mediaType, kind: 'index', name: 'index', platforms, notices: [] };
}
async function resolveImage(repository, manifest, reference, selection, name) {
    const { digest, mediaType } = manifest;
    const subject = { reference, digest, mediaType, kind: 'image', platforms: [] };
    switch (selection.kind) {
        case 'all':
            return { ...subject, name: 'image', notices: [] };
        case 'index': {
            const notice = `${name}@${digest} is a single image, not an index: \`platform: index\` means the image itself here.`;
            return { ...subject, name: 'image', notices: [notice] };
        }
        case 'named':
            return { ...subject, name: await platformOf(repository, manifest, selection, name), notices: [] };
    }
}
/** The name of a single image's platform, which its configuration tells; it must be every one that was asked for. */
async function platformOf(repository, { config, digest }, selection, name) {
    const answer = await repository.blob(config);
    const platform = answer.kind === 'found' ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfigPlatform */ ._g)(answer.value) : undefined;
    const { platforms, missing } = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .selectPlatforms */ .dv)([{ digest, platform }], selection);
    if (platform === undefined || missing.length > 0) {
        const present = platform === undefined ? [] : [(0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)];
        throw platformError(`${name}@${digest}`, platform === undefined ? selection.platforms : missing, present);
    }
    return platforms[0]?.name ?? (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform);
}
function platformError(image, missing, present) {
    const there = present.length === 0 ? 'It names none.' : `There is: ${present.join(', ')}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('platform-missing', `${image} has no platform ${missing.map(_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq).join(', ')}. ${there}`, 'Name platforms that are there in `platform`, or leave it out to verify all of them.');
}


/***/ }),

/***/ 93732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ unusableError),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   lm: () => (/* binding */ bundleError),
/* harmony export */   n: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The last time that a `Date` can be. */
const MAX_TIME = 8.64e15;
const CODES = {
    401: 'unauthorized',
    403: 'forbidden',
    429: 'rate-limited',
};
const WITHOUT = 'With `github-attestations: false` the API is not asked.';
const MAY_READ = `Attestations of a private repository need \`permissions: attestations: read\` in the job and a github-token that may read the repository. ${WITHOUT}`;
const PASSING = `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${WITHOUT}`;
const HINTS = {
    unauthorized: MAY_READ,
    forbidden: MAY_READ,
    'rate-limited': `Give a \`github-token\`, whose limit is much higher than the anonymous one of an address, or run it later. ${WITHOUT}`,
};
/**
 * The error of an answer that says neither "here it is" nor "it is not there".
 * @param credentials in words: whether a token was sent, never which
 */
function answerError(answer, question, credentials) {
    const { status, url, headers, tries, retryAfter } = answer;
    const code = isLimited(answer) ? 'rate-limited' : (CODES[status] ?? 'unavailable');
    const times = tries > 1 ? ` after ${String(tries)} tries` : '';
    const wait = retryAfter === undefined ? '' : ` It asks to wait ${String(Math.ceil(retryAfter / 1000))} s.`;
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
    const isKnown = code === 'rate-limited' && reset > 0 && reset < MAX_TIME;
    const lifted = isKnown ? ` The limit is lifted at ${new Date(reset).toISOString()}.` : '';
    const message = `${describe(question)}: ${url.host} answered HTTP ${String(status)}${times}, asked ${credentials}.${wait}${lifted}`;
    const limit = readRateLimit(headers);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(code, message, HINTS[code] ?? PASSING, limit === undefined ? {} : { limit });
}
/** The error of a bundle that is kept elsewhere, and could not be fetched from there. */
function bundleError({ url, status, tries }, question) {
    const times = tries > 1 ? ` after ${String(tries)} tries` : '';
    const message = `${describe(question)}: ${url.host}, where a bundle is kept, answered HTTP ${String(status)}${times}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(status === 429 ? 'rate-limited' : 'unavailable', message, PASSING);
}
/** The error of a page that is something else than was asked for. */
function unusableError({ url }, question, { reason, tooLarge }, cause) {
    const message = `${describe(question)}: what ${url.host} answered cannot be used: ${reason}.`;
    const hint = `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${WITHOUT}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(tooLarge ? 'too-large' : 'unavailable', message, hint, { cause });
}
/** GitHub tells rate limits by 429, or by 403 with these headers (docs.github.com, "Rate limits for the REST API"). */
function isLimited({ status, headers, retryAfter, }) {
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || retryAfter !== undefined;
    return status === 429 || (status === 403 && isUsedUp);
}
function describe({ path, digest }) {
    return `GitHub's attestations of ${digest} could not be had (GET /${path}/attestations/…)`;
}
function readRateLimit(headers) {
    const number = (name) => {
        const text = headers.get(name) ?? '';
        return /^\d{1,9}$/.test(text) ? Number(text) : null;
    };
    const [limit, remaining] = [number('x-ratelimit-limit'), number('x-ratelimit-remaining')];
    return limit === null && remaining === null ? undefined : { limit, remaining, window: null };
}


/***/ }),

/***/ 42369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   k0: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78033);
/* harmony import */ var _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79413);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32810);






/** The payload type of in-toto statements (in-toto/attestation `spec/v1/envelope.md`). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const simpleSigning = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    critical: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('cosign container image signature'),
        identity: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ 'docker-reference': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        image: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ 'docker-manifest-digest': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    }),
});
const statement = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
    subject: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
        digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
            .refine((digests) => Object.keys(digests).length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.digestsOfSubject, `more than ${String(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.digestsOfSubject)} digests`),
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.subjects),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.predicateType),
    predicate: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional(),
});
/**
 * Reads cosign's simple signing payload (containers/image `docs/containers-signature.5.md`, cosign
 * `specs/SIGNATURE_SPEC.md`).
 * @throws Rejection with code `statement`
 */
function readSimpleSigning(bytes) {
    const { critical } = check(simpleSigning, parse(bytes).value, 'not a cosign image signature');
    const digest = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(critical.image['docker-manifest-digest']);
    if (digest === undefined) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', 'the signed payload names no sha256 digest');
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
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', `the payload is not an in-toto statement, but ${JSON.stringify(payloadType)}`);
    }
    const document = parse(payload);
    const { subject, predicateType, predicate } = check(statement, document.value, 'not an in-toto statement');
    const subjects = subject.flatMap(({ digest, name }) => {
        const sha256 = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(`sha256:${digest['sha256'] ?? ''}`);
        return sha256 === undefined ? [] : [{ digest: sha256, name: name ?? undefined }];
    });
    const bytes = document.member('predicate');
    if (bytes === undefined || predicate === null) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', 'the statement has no predicate');
    }
    if (predicateType === _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_PREDICATE_TYPE */ .Wc) {
        if (format === 'cosign') {
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', 'an image signature in statement form counts only as a bundle');
        }
        return { kind: 'signature', subjects };
    }
    if (isEmpty(predicate)) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', 'the predicate is empty');
    }
    return { kind: 'attestation', subjects, predicateType, predicate: bytes };
}
function isEmpty(predicate) {
    return (predicate === '' || (typeof predicate === 'object' && predicate !== null && Object.keys(predicate).length === 0));
}
function parse(bytes) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes);
    }
    catch (error) {
        if (error instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N) {
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', `the signed payload is ${error.message}`, { cause: error });
        }
        throw error;
    }
}
function check(schema, value, otherwise) {
    const checked = schema.safeParse(value);
    if (!checked.success) {
        const issue = checked.error.issues[0];
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .Rejection */ .m('statement', `the signed payload is ${otherwise} (${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''})`);
    }
    return checked.data;
}


/***/ }),

/***/ 32810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ toRejection),
/* harmony export */   m: () => (/* binding */ Rejection)
/* harmony export */ });
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);



/** Ends the verification of one candidate; only `verifyEvidence` turns it into a finding. */
class Rejection extends Error {
    code;
    signedWith;
    constructor(code, message, options = {}) {
        super(message.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.rejectionText), options);
        this.name = 'Rejection';
        this.code = code;
        this.signedWith = options.signedWith;
    }
}
/** Anything that was thrown while a candidate was verified, as a rejection with a code; what is not known is one too. */
function toRejection(thrown, fallback) {
    if (thrown instanceof Rejection) {
        return thrown;
    }
    const known = thrown instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk ? CODES[thrown.code] : undefined;
    return new Rejection(known ?? fallback, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown), { cause: thrown });
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


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ VerifiedSignature),
/* harmony export */   l: () => (/* binding */ VerifiedAttestation)
/* harmony export */ });
/**
 * An image signature, verified for this image. Everything in it is behind private fields, which makes the type nominal
 * and its copies empty: no literal or spread is one for the compiler, and what `Object.assign` or `structuredClone`
 * make of one, which the compiler lets pass, has nothing in it. Only `verify.ts` calls `seal`; a test keeps it so.
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
    #facts;
    #predicateType;
    #predicate;
    constructor(facts, predicateType, predicate) {
        this.#facts = facts;
        this.#predicateType = predicateType;
        this.#predicate = predicate;
    }
    /** For the room `verify` only. */
    static seal(facts, predicateType, predicate) {
        return new VerifiedAttestation(facts, predicateType, predicate);
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
    /** The very bytes of the predicate within the signed payload, until they are let go. */
    get predicate() {
        if (this.#predicate === undefined) {
            throw new Error('the bytes of this predicate were let go');
        }
        return this.#predicate;
    }
    /** Lets the bytes go when all was done with them: of many images they would not fit into memory. */
    letGo() {
        this.#predicate = undefined;
    }
}


/***/ }),

/***/ 56842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createVerifier),
  n: () => (/* binding */ rejected)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/verify/claim.ts
var claim = __webpack_require__(42369);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/policy/keys.ts
var keys = __webpack_require__(35352);
;// CONCATENATED MODULE: ./src/verify/content.ts



/**
 * A message or an envelope and the signature over it. In place of `@sigstore/verify`'s own classes, because those
 * take the digest that a bundle claims for the message, and hash for every key with SHA-256 (not possible for
 * Ed25519, not what P-384 and P-521 keys are used with).
 */
class SignedContent {
    /** the bytes that RFC 3161 time stamps are about; in the libraries' name for it */
    signature;
    #signature;
    #signed;
    #payload;
    constructor(content) {
        this.signature = content.stamped ?? content.signature;
        this.#signature = content.signature;
        this.#signed = content.signed;
        this.#payload = content.payload;
    }
    /** A message: what is signed is the message itself. */
    static ofMessage(message, signature) {
        return new SignedContent({ signature, signed: message, payload: message });
    }
    /** A DSSE envelope: what is signed is the pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
    static ofEnvelope(payloadType, payload, signature) {
        return new SignedContent({ signature, signed: dist.dsse.preAuthEncoding(payloadType, payload), payload });
    }
    /** The same content, where time stamps are about other bytes than the signature. */
    stampedOver(stamped) {
        return new SignedContent({ signature: this.#signature, signed: this.#signed, payload: this.#payload, stamped });
    }
    compareSignature(signature) {
        return equal(signature, this.#signature);
    }
    /** Whether this is the digest of the payload. */
    compareDigest(digest) {
        return hasDigest(this.#payload, digest);
    }
    /** Whether this is the digest of the bytes that are signed. */
    compareSignedDigest(digest) {
        return hasDigest(this.#signed, digest);
    }
    verifySignature(key) {
        return hashesFor(key).some((hash) => {
            try {
                return (0,external_node_crypto_.verify)(hash, this.#signed, key, this.#signature);
            }
            catch {
                return false;
            }
        });
    }
}
const HASH_OF_LENGTH = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };
function hasDigest(bytes, digest) {
    const hash = HASH_OF_LENGTH[digest.length];
    return hash !== undefined && equal((0,external_node_crypto_.createHash)(hash).update(bytes).digest(), digest);
}
function equal(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
/** cosign signs with SHA-256 whatever the curve; sigstore-go with the hash that fits the curve. */
const HASHES_OF_CURVE = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
/** The hashes a key of this kind may be used with; null for Ed25519, which hashes by itself; none for other kinds. */
function hashesFor(key) {
    if (key.asymmetricKeyType === 'ec') {
        return HASHES_OF_CURVE[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
    }
    if (key.asymmetricKeyType === 'rsa') {
        return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= keys/* MIN_RSA_BITS */.H ? ['sha256'] : [];
    }
    return key.asymmetricKeyType === 'ed25519' ? [null] : [];
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/verify/steady-certificate.ts

/**
 * A certificate that nothing changes any more. The library encodes both sides anew whenever it compares two of them,
 * encodes and parses one to copy it, and verifies the authorities' own signatures for every leaf. Here the bytes that it
 * was parsed from are compared, its parts are copied, and each signature is verified once. What is compared and verified is the same.
 */
class SteadyCertificate extends dist.X509Certificate {
    #der;
    /** by the certificate of the issuer */
    #verified = new WeakMap();
    /** @throws what `@sigstore/core` throws where the bytes are no ASN.1 */
    constructor(der) {
        super(dist.ASN1Obj.parseBuffer(der));
        this.#der = der;
    }
    equals(other) {
        return this.#der.equals(other instanceof SteadyCertificate ? other.#der : other.root.toDER());
    }
    verify(issuer = this) {
        const known = this.#verified.get(issuer);
        const verified = known ?? super.verify(issuer);
        this.#verified.set(issuer, verified);
        return verified;
    }
    clone() {
        return new dist.X509Certificate(copyOf(this.root));
    }
}
/** The bytes are shared: nothing writes to them. */
function copyOf({ tag, value, subs }) {
    return new dist.ASN1Obj(tag, value, subs.map(copyOf));
}

;// CONCATENATED MODULE: ./src/verify/material.ts



/**
 * Prepares a trusted root. A log whose validity has no start verifies nothing, as in sigstore-go; `@sigstore/verify`
 * would take it as valid since 1970.
 * @throws TrustError when keys or certificates of the root cannot be read
 */
function prepareRoot(root) {
    const dated = (log) => log.publicKey?.validFor?.start !== undefined;
    try {
        const material = (0,verify_dist/* toTrustMaterial */.jO)({ ...root, tlogs: root.tlogs.filter(dated), ctlogs: root.ctlogs.filter(dated) });
        return {
            material: {
                ...material,
                certificateAuthorities: material.certificateAuthorities.map(steady),
                timestampAuthorities: material.timestampAuthorities.map(steady),
            },
            hasLogs: root.tlogs.length + root.ctlogs.length > 0,
        };
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The trusted root cannot be used: ${(0,errors/* messageOf */.bD)(cause)}`, 'Check that it is a complete trusted_root.json of your Sigstore deployment.', { cause });
    }
}
function steady(authority) {
    return {
        ...authority,
        certChain: authority.certChain.map(({ root }) => new SteadyCertificate(Buffer.from(root.toDER()))),
    };
}
/**
 * Has `@sigstore/verify` check log entries or time stamps of evidence by themselves, each of them, with the key that
 * signed given: whether that key is trusted is no part of this.
 * @throws VerificationError
 */
function verifyPart(part, content, publicKey, material) {
    const { tlogEntries = [], timestamps = [] } = part;
    const verifier = new verify_dist/* Verifier */.BL({ ...material, publicKey: () => ({ publicKey, validFor: () => true }) }, { tlogThreshold: tlogEntries.length, timestampThreshold: timestamps.length, ctlogThreshold: 0 });
    verifier.verify({ signature: content, key: { $case: 'public-key', hint: '' }, timestamps, tlogEntries });
}

// EXTERNAL MODULE: ./src/verify/rejection.ts
var rejection = __webpack_require__(32810);
;// CONCATENATED MODULE: ./src/verify/signer.ts


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
 * What a certificate says about its holder; to be called for certificates whose chain is proven. The text is read
 * here and not by `@sigstore/core`, which drops the highest bit of every byte and so turns strange text into plain.
 * @throws Rejection with code `certificate`
 */
function readSigner(certificate) {
    const extensions = {};
    for (const [oid, { name, encoding }] of Object.entries(EXTENSIONS)) {
        const value = readExtension(certificate, oid, encoding);
        if (value !== undefined) {
            extensions[name] = value;
        }
    }
    return { kind: 'certificate', identity: readIdentity(certificate), issuer: readIssuer(certificate), extensions };
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
        throw new rejection/* Rejection */.m('certificate', 'the certificate names no identity (subject alternative name)');
    }
    return readUtf8(username);
}
/** Both issuer extensions must agree where both are there: cosign reads the old one, sigstore-go the new one. */
function readIssuer(certificate) {
    const old = readExtension(certificate, `${FULCIO}.1`, 'text');
    const current = readExtension(certificate, `${FULCIO}.8`, 'der');
    const issuer = current ?? old;
    if (issuer === undefined) {
        throw new rejection/* Rejection */.m('certificate', 'the certificate does not say which issuer vouched for its identity');
    }
    if (old !== undefined && old !== issuer) {
        throw new rejection/* Rejection */.m('certificate', 'the certificate names two different issuers');
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
    const text = dist.ASN1Obj.parseBuffer(Buffer.from(extension.value));
    if (text.tag.number !== 0x0c) {
        throw new rejection/* Rejection */.m('certificate', `the extension ${oid} of the certificate is not text`);
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
        throw new rejection/* Rejection */.m('certificate', 'the identity of the certificate has characters that are not ASCII');
    }
    return bytes.toString('latin1');
}
function readUtf8(bytes) {
    try {
        // a byte order mark is kept: without it, strange text would equal plain text
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new rejection/* Rejection */.m('certificate', 'an extension of the certificate is not UTF-8', { cause });
    }
}

;// CONCATENATED MODULE: ./src/verify/certificate.ts







const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** Critical extensions that this program or `@sigstore/verify` processes (RFC 5280, section 4.2: others must be refused). */
const PROCESSED = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', EXTENDED_KEY_USAGE, dist.EXTENSION_OID_SCT]);
/**
 * Parses a certificate. It is not trusted by that.
 * @throws Rejection with code `certificate`
 */
function parseLeaf(der) {
    if (der.length > limits/* LIMITS */.b.certificateBytes) {
        throw new rejection/* Rejection */.m('certificate', `the certificate has more than ${String(limits/* LIMITS */.b.certificateBytes)} bytes`);
    }
    try {
        const certificate = new SteadyCertificate(Buffer.from(der));
        return {
            der,
            certificate,
            publicKey: (0,external_node_crypto_.createPublicKey)({ key: certificate.publicKey, format: 'der', type: 'spki' }),
        };
    }
    catch (cause) {
        throw new rejection/* Rejection */.m('certificate', 'the certificate cannot be parsed', { cause });
    }
}
/**
 * Verifies that a trusted authority issued the certificate for signing code, that it was valid at every given time
 * (at least one), and that a certificate transparency log vouches for it unless `ignoreSct`.
 * @throws Rejection with code `certificate`
 */
function verifyCertificate(leaf, times, trust, ignoreSct) {
    checkPurpose(leaf.certificate);
    checkValidity(leaf.certificate, times.times);
    const verifier = new verify_dist/* Verifier */.BL(trust, {
        tlogThreshold: 0,
        timestampThreshold: 1,
        ctlogThreshold: ignoreSct ? 0 : 1,
    });
    try {
        verifier.verify({
            signature: times.content,
            key: { $case: 'certificate', certificate: ignoreSct ? withoutScts(leaf) : leaf.certificate },
            timestamps: [
                ...times.logTimes,
                ...times.timestamps.map((timestamp) => ({ $case: 'timestamp-authority', timestamp })),
            ],
            tlogEntries: [],
        });
    }
    catch (thrown) {
        const { code, message } = (0,rejection/* toRejection */.h)(thrown, 'certificate');
        throw new rejection/* Rejection */.m(code, EXPLANATIONS[message] ?? message, { cause: thrown });
    }
}
/** What `@sigstore/verify` says, in words for people who did not read its source. */
const EXPLANATIONS = {
    'Failed to verify certificate chain': 'no certificate authority of the trusted root issued the certificate, or it was not valid at the trusted time',
    'SCT verification failed': 'the certificate carries an SCT that no certificate transparency log of the trusted root made',
    'expected 1 SCTs, got 0': 'the certificate carries no SCT, so no certificate transparency log vouches for it',
};
/** The chain is verified at each time too; this says which time was wrong. */
function checkValidity(certificate, times) {
    const outside = times.find(({ time }) => !certificate.validForDate(time));
    if (outside !== undefined) {
        const [start, end] = [certificate.notBefore, certificate.notAfter].map((date) => date.toISOString());
        throw new rejection/* Rejection */.m('certificate', `the certificate was valid from ${start ?? ''} to ${end ?? ''}, but the trusted time (${outside.source}) is ${outside.time.toISOString()}`);
    }
}
/** What `@sigstore/verify` does not look at: the purpose, extensions it does not know, extensions given twice. */
function checkPurpose(certificate) {
    const extensions = extensionsOf(certificate);
    const unknown = extensions.find(({ oid, critical }) => critical && !PROCESSED.has(oid));
    if (unknown !== undefined) {
        throw new rejection/* Rejection */.m('certificate', `the certificate has the critical extension ${unknown.oid}, which is not known`);
    }
    if (new Set(extensions.map(({ oid }) => oid)).size !== extensions.length) {
        throw new rejection/* Rejection */.m('certificate', 'the certificate has an extension twice');
    }
    if (certificate.isCA) {
        throw new rejection/* Rejection */.m('certificate', 'the certificate is that of an authority, not of a signer');
    }
    const purposes = certificate.extension(EXTENDED_KEY_USAGE)?.valueObj.subs[0]?.subs ?? [];
    if (!purposes.some((purpose) => purpose.toOID() === CODE_SIGNING)) {
        throw new rejection/* Rejection */.m('certificate', 'the certificate was not issued for signing code (extended key usage)');
    }
}
/**
 * The certificate with its SCTs out of the verifier's sight: it reads them from a clone, and would refuse SCTs of
 * unknown logs even where none is required.
 */
function withoutScts({ der }) {
    return new CertificateWithoutScts(Buffer.from(der));
}
class CertificateWithoutScts extends SteadyCertificate {
    clone() {
        const clone = super.clone();
        const { extensions } = clone;
        const others = extensions.filter((extension) => extension.subs[0]?.toOID() !== dist.EXTENSION_OID_SCT);
        extensions.splice(0, extensions.length, ...others);
        return clone;
    }
}

// EXTERNAL MODULE: ./src/policy/signer.ts
var policy_signer = __webpack_require__(46894);
;// CONCATENATED MODULE: ./src/verify/identity.ts

/**
 * The one place that matches identities: in what a proven certificate is not the expected one; nothing when it is.
 * Exact values are compared whole and case-sensitively, patterns match the whole value.
 */
function matchIdentity(policy, signer) {
    const claims = policy_signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
        const value = policy.claims[claim];
        return value === undefined
            ? []
            : [{ part: policy_signer/* CLAIM_NAMES */.mw[claim], policy: exactly(value), found: signer.extensions[claim] }];
    });
    return [
        { part: 'identity', policy: policy.identity, found: signer.identity },
        { part: 'issuer', policy: policy.issuer, found: signer.issuer },
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
        case 'below':
            return value.startsWith(policy.prefix);
    }
}
function expectedBy(policy) {
    switch (policy.kind) {
        case 'exact':
            return policy.values;
        case 'pattern':
            return [policy.pattern];
        case 'below':
            return [`${policy.prefix}…`];
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/verify/entry.ts




const sha256 = schemas/* object */.Ikc({ algorithm: schemas/* literal */.euz('sha256'), value: schemas/* string */.YjP() });
/** base64 of a PEM block, as Rekor v1 keeps keys; a certificate stays one, it is not reduced to its key. */
const pemKey = schemas/* string */.YjP().transform((encoded) => {
    const pem = Buffer.from(encoded, 'base64').toString('latin1');
    return pem.trimStart().startsWith('-----BEGIN CERTIFICATE-----')
        ? { kind: 'certificate', der: Buffer.from(new external_node_crypto_.X509Certificate(pem).raw) }
        : { kind: 'key', der: (0,external_node_crypto_.createPublicKey)(pem).export({ type: 'spki', format: 'der' }) };
});
const rawBytes = schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP().transform((encoded) => Buffer.from(encoded, 'base64')) });
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
        throw new rejection/* Rejection */.m('log', `a log entry of kind ${name} is not accepted for a signed ${material.kind}`);
    }
    const claim = readClaim(kind, entry);
    if (claim.key.kind !== material.key.kind || !claim.key.der.equals(material.key.der)) {
        throw new rejection/* Rejection */.m('log', 'the log entry names another key or certificate than the one that signed');
    }
    if (claim.payloadHash !== undefined && !material.content.compareDigest(Buffer.from(claim.payloadHash, 'hex'))) {
        throw new rejection/* Rejection */.m('log', 'the log entry is for another payload');
    }
    if (claim.envelopeHash !== undefined && material.envelopeBytes !== undefined) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(material.envelopeBytes).digest('hex');
        if (claim.envelopeHash !== hash) {
            throw new rejection/* Rejection */.m('log', 'the log entry is for another envelope, or for one that was serialised differently');
        }
    }
}
function readClaim(kind, entry) {
    try {
        return kind.read((0,json/* parseJson */.q)(entry.canonicalizedBody).value);
    }
    catch (cause) {
        throw new rejection/* Rejection */.m('log', 'the body of the log entry is not of its kind', { cause });
    }
}

;// CONCATENATED MODULE: ./src/verify/log.ts




/**
 * Verifies that every entry is in a log of the trusted root and is the entry of this signature.
 * @throws Rejection with code `log`
 */
function verifyLog(entries, signed, publicKey, trust) {
    const distinct = new Set(entries.map(({ logId, canonicalizedBody }) => `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`));
    if (distinct.size !== entries.length) {
        throw new rejection/* Rejection */.m('log', 'the same log entry is there twice');
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
            throw new rejection/* Rejection */.m('log', 'the trusted time lies outside the window in which the log and its key were in use');
        }
    }
}
function requireKnownLog(entry, trust) {
    if (!trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId))) {
        const known = trust.tlogs.map((log) => log.logID.toString('hex').slice(0, 8));
        throw new rejection/* Rejection */.m('log', `the entry is from log ${entry.logId.keyId.toString('hex').slice(0, 8)}, which the trusted root does not have ` +
            `(it has ${known.length === 0 ? 'none' : known.join(', ')})`);
    }
}
function verifyInclusionAndBody(entry, signed, publicKey, trust) {
    try {
        verifyPart({ tlogEntries: [entry] }, signed.content, publicKey, trust);
    }
    catch (thrown) {
        const { code, message } = (0,rejection/* toRejection */.h)(thrown, 'log');
        throw new rejection/* Rejection */.m(code, `the log entry does not prove this signature: ${message}`, { cause: thrown });
    }
}
/**
 * intoto 0.0.1, which cosign wrote until 2.1 and `@sigstore/verify` does not read: a signed entry timestamp over an
 * entry that holds hashes of envelope and payload, and the key. `bindEntry` compares those.
 */
function verifyIntoto001(entry, signed, trust) {
    if (signed.envelopeBytes === undefined) {
        throw new rejection/* Rejection */.m('log', 'an intoto 0.0.1 entry cannot be bound to a bundle, which does not keep the envelope');
    }
    const body = dist.json.canonicalize({
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
        dist.crypto.verify(Buffer.from(body), log.publicKey, promise));
    if (!proven) {
        throw new rejection/* Rejection */.m('log', 'the signed entry timestamp does not verify');
    }
}
/** The index that is proven: by the signed entry timestamp, else by the proof, which Rekor v2 must repeat. */
function provenIndex(entry) {
    if (entry.inclusionPromise !== undefined) {
        return entry.logIndex;
    }
    const proven = entry.inclusionProof?.logIndex ?? entry.logIndex;
    if (isRekorV2(entry) && proven !== entry.logIndex) {
        throw new rejection/* Rejection */.m('log', 'the index of the log entry is not the one that its inclusion proof proves');
    }
    return proven;
}

;// CONCATENATED MODULE: ./src/verify/time.ts


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
        return dist.RFC3161Timestamp.parse(Buffer.from(der));
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

;// CONCATENATED MODULE: ./src/verify/proof.ts






/**
 * Verifies signature, log, time and certificate, in this order, and matches the identity.
 * @throws Rejection with the code of the first that fails
 */
function prove(evidence, context) {
    const { root, policy } = context;
    const { content: keyMaterial, tlogEntries, timestampVerificationData } = evidence.material;
    const [content] = evidence.contents;
    const signing = verifySignature(keyMaterial, content, context.signer);
    const entries = policy.ignoreTlog ? [] : tlogEntries;
    const log = verifyLog(entries, toSignedMaterial(evidence, signing), signing.publicKey, root.material);
    if (log.length === 0 && root.hasLogs && !policy.ignoreTlog) {
        throw new rejection/* Rejection */.m('log', 'there is no entry of a transparency log');
    }
    const stamped = verifyTimestamps(timestampVerificationData?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp) ?? [], evidence.contents, signing.publicKey, root.material);
    const times = chooseTimes(entries, stamped, signing.kind, context);
    checkLogWindows(entries, times.map(({ time }) => time), root.material);
    if (signing.kind === 'key') {
        return { signer: { kind: 'key', fingerprint: signing.fingerprint }, log, times, mismatches: [] };
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
    const signer = readSigner(signing.leaf.certificate);
    return { signer, log, times, mismatches: matchIdentity(signing.policy, signer) };
}
function verifySignature(material, content, policy) {
    const der = certificateOf(material);
    if (policy.kind === 'keys') {
        if (der !== undefined) {
            throw new rejection/* Rejection */.m('signature', 'it was signed with a certificate, while a key is expected', {
                signedWith: 'certificate',
            });
        }
        // a hint in the evidence chooses nothing: the keys that the user gave are tried
        const trusted = policy.keys.find(({ key }) => content.verifySignature(key));
        if (trusted === undefined) {
            throw new rejection/* Rejection */.m('signature', 'the signature verifies with none of the given keys');
        }
        return { kind: 'key', publicKey: trusted.key, fingerprint: trusted.fingerprint };
    }
    if (der === undefined) {
        throw new rejection/* Rejection */.m('signature', 'it was signed with a key, while a certificate is expected', {
            signedWith: 'key',
        });
    }
    const leaf = parseLeaf(der);
    if (!content.verifySignature(leaf.publicKey)) {
        throw new rejection/* Rejection */.m('signature', 'the signature does not verify with the key of its certificate');
    }
    return { kind: 'certificate', publicKey: leaf.publicKey, leaf, policy };
}
function certificateOf(material) {
    switch (material.$case) {
        case 'certificate':
            return material.certificate.rawBytes;
        case 'x509CertificateChain':
            return material.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}
function toSignedMaterial({ kind, contents: [content], envelopeBytes }, signing) {
    const key = signing.kind === 'certificate'
        ? { kind: 'certificate', der: signing.leaf.der }
        : { kind: 'key', der: signing.publicKey.export({ type: 'spki', format: 'der' }) };
    return { content, kind, key, envelopeBytes };
}
function hasTime(entry) {
    return integratedTime(entry) !== undefined;
}
/**
 * The times that count (design: contract, "Trust"): those of the log by signed entry timestamp, with time stamps
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
        throw new rejection/* Rejection */.m('time', stampRequired
            ? 'an RFC 3161 time stamp of an authority in the trusted root is required, and there is none that verifies'
            : 'nothing proves when it was signed: neither a signed time of the log nor an RFC 3161 time stamp that verifies');
    }
    return times.toSorted((a, b) => a.time.getTime() - b.time.getTime());
}

// EXTERNAL MODULE: ./src/verify/verified.ts
var verified = __webpack_require__(5545);
;// CONCATENATED MODULE: ./src/verify/verify.ts







/**
 * Makes the verifier of a run. Each candidate is judged on its own: signature, log, time, certificate, identity,
 * statement, subject, in this order; the first that fails is the code of its rejection.
 * @throws TrustError when the root cannot be used
 */
function createVerifier(root, policy) {
    const prepared = prepareRoot(root);
    return {
        verify: (candidate, signer, targets) => candidate.kind === 'unreadable'
            ? rejected(candidate.origin, new rejection/* Rejection */.m(candidate.code, candidate.reason))
            : verifyEvidence(candidate.evidence, { root: prepared, policy, signer, targets }),
    };
}
function verifyEvidence(evidence, context) {
    try {
        const proof = prove(readSigned(evidence), context);
        return proof.mismatches.length === 0 ? accept(evidence, proof, context) : rejectStranger(evidence, proof, context);
    }
    catch (thrown) {
        return rejected(evidence.origin, (0,rejection/* toRejection */.h)(thrown, 'unreadable'));
    }
}
function readSigned({ origin, bundle, bytes }) {
    const material = bundle.verificationMaterial;
    if (bundle.content.$case === 'messageSignature') {
        if (origin.format === 'bundle') {
            // a bundle does not hold the message, so it cannot say what it is about
            throw new rejection/* Rejection */.m('statement', 'a signature over a message says nothing about an image; a statement is needed');
        }
        const { signature } = bundle.content.messageSignature;
        return {
            material,
            kind: 'message',
            contents: [SignedContent.ofMessage(bytes, signature)],
            envelopeBytes: undefined,
        };
    }
    const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
    const [signature, ...others] = signatures;
    if (signature === undefined || others.length > 0) {
        throw new rejection/* Rejection */.m('signature', 'the envelope must have exactly one signature');
    }
    const content = SignedContent.ofEnvelope(payloadType, payload, signature.sig);
    // cosign stamps `.att` envelopes over the signature in some versions and over the whole layer in others
    return origin.format === 'cosign'
        ? { material, kind: 'envelope', contents: [content, content.stampedOver(bytes)], envelopeBytes: bytes }
        : { material, kind: 'envelope', contents: [content], envelopeBytes: undefined };
}
function verify_readClaim({ bundle, bytes, origin }) {
    return bundle.content.$case === 'messageSignature'
        ? (0,claim/* readSimpleSigning */.k0)(bytes)
        : (0,claim/* readStatement */.cO)(bundle.content.dsseEnvelope.payloadType, bundle.content.dsseEnvelope.payload, origin.format);
}
function accept(evidence, proof, { targets }) {
    const { origin } = evidence;
    const claim = verify_readClaim(evidence);
    const [first, ...others] = subjectsAmong(claim, targets, origin.foundFor);
    if (first === undefined) {
        throw new rejection/* Rejection */.m('subject', `it is valid, but about ${describeSubjects(claim.subjects)}, not about this image (copied from another one?)`);
    }
    const facts = {
        origin: { ...origin, kind: claim.kind },
        subjects: [first.digest, ...others.map(({ digest }) => digest)],
        signer: proof.signer,
        log: proof.log,
        times: proof.times,
        signedName: first.name,
    };
    return {
        kind: 'verified',
        evidence: claim.kind === 'signature'
            ? verified/* VerifiedSignature */.B.seal(facts)
            : verified/* VerifiedAttestation */.l.seal(facts, claim.predicateType, claim.predicate),
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
    return others.length === 0 ? first.digest : `${first.digest} and ${String(others.length)} more`;
}
/** A valid signature of somebody else: what it says is read only to tell whether it is about this image at all. */
function rejectStranger(evidence, proof, { targets }) {
    const claim = claimOrNothing(evidence);
    const detail = proof.mismatches
        .map(({ part, found }) => (found === undefined ? `no ${part} in the certificate` : `${part} is ${found}`))
        .join('; ');
    return {
        kind: 'rejected',
        origin: claim === undefined ? evidence.origin : { ...evidence.origin, kind: claim.kind },
        code: 'identity',
        detail: `signed by somebody else than expected: ${detail}`.slice(0, limits/* LIMITS */.b.rejectionText),
        stranger: {
            signer: proof.signer,
            times: proof.times,
            mismatches: proof.mismatches,
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
function rejected(origin, { code, message, signedWith }) {
    return { kind: 'rejected', origin, code, detail: message, stranger: undefined, signedWith };
}


/***/ })

};
