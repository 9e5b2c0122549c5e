export const id = 9681;
export const ids = [9681];
export const modules = {

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

/***/ 77822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describeSigning)
/* harmony export */ });
/* unused harmony export describeKinship */
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _core_verdict_signing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95574);


/** When an image was signed, and what its signers have to do with it: a sentence without its end, in text of the signers. */
function describeSigning({ signers, time }, repository) {
    const since = time === undefined ? 'signed at an unproven time' : `signed ${time.toISOString().slice(0, 10)}`;
    const words = [...new Set(signers.map((signer) => describeKinship(signer, repository)))];
    return `${since}, ${words.join('; ')}`;
}
/** How sure it is that a signer is the image's own: words that follow "signed". */
function describeKinship(signer, repository) {
    const { identity, extensions } = signer;
    const source = nameOfSource((0,_core_verdict_signing_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOnGitHub */ .iF)(signer) ?? extensions.sourceRepositoryUri);
    if (source === undefined) {
        return `by ${identity}: no certificate says what was built, so check whose it is before you accept it`;
    }
    const by = identity.toLowerCase().includes(`/${source.toLowerCase()}/`)
        ? `by a workflow of ${source} itself`
        : `by a workflow of another repository for ${source}`;
    switch ((0,_core_verdict_signing_js__WEBPACK_IMPORTED_MODULE_1__/* .kinshipOf */ .G5)(signer, repository)) {
        case 'own-repository':
            return `${by}, which belongs to the owner of the image`;
        case 'same-name':
            return `${by}; its owner has the same name as the owner of the image, but may not be the same people on ${repository.registry}`;
        case 'other':
            return `${by}; the repository that was built does not belong to the owner of ${(0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(repository)}, so check it before you accept it`;
    }
}
/** `OWNER/REPO` of a URI. */
function nameOfSource(uri) {
    return /^https:\/\/[^/]+\/(.+?)\/?$/.exec(uri ?? '')?.[1];
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ viewOfImage)
});

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/core/verdict/signing.ts
var signing = __webpack_require__(95574);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var policy_signer = __webpack_require__(61842);
// EXTERNAL MODULE: ./src/report/evidence.ts
var report_evidence = __webpack_require__(53877);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(25126);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/advice/next-step.ts



/** By the kind of signer, when the other kind is expected. */
const OTHER_KIND_STEPS = {
    key: {
        headline: 'It has no certificate, but the identity of a certificate is expected: a key signed it, or its certificate is missing.',
        todo: (input) => `If it was signed with a key that may sign this image, set ${input('key')} to that key instead of the identity or publisher. If it was signed keyless, its certificate was lost, perhaps in a copy: have it copied completely or signed again.`,
    },
    certificate: {
        headline: 'It was signed with a certificate (keyless), but a key is expected.',
        todo: (input) => `If it may be signed keyless, say who may sign with ${input('certificate-identity')} and ${input('certificate-oidc-issuer')} instead of ${input('key')}.`,
    },
};
/** What is over a bound is there, and is not read. */
const TOO_LARGE_STEP = {
    headline: 'What the registry lists as evidence is larger than the limit.',
    todo: () => 'The limits are fixed, and genuine evidence is far below them. Ask the publisher to attach something smaller, or find out who attached this.',
};
/** With keys that are expected. */
const KEY_STEP = {
    headline: 'The signature does not verify with the expected key.',
    todo: (input) => `Check that ${input('key')} is the current public key of the publisher, and how it signs: ECDSA, RSA PKCS #1 v1.5, and Ed25519 are supported, but RSA-PSS and Ed25519ph are not. If both are right, the content or the signature was changed: do not deploy the image.`,
};
/** By the code of the rejection; `identity` is used only when there is no proven signer to compare with. */
const NEXT_STEPS = {
    identity: {
        headline: 'It is signed, but by another signer than expected.',
        todo: () => 'Find out who the signer is before you accept it.',
    },
    subject: {
        headline: 'What was found was signed for another image, not for this one.',
        todo: () => 'It may have been copied from another image. Ask the publisher, and do not deploy this image until you know.',
    },
    signature: {
        headline: 'The signature does not verify: the content, certificate, or signature was changed, or they do not belong together.',
        todo: () => 'Do not deploy it: the content or signature may have been changed after signing. Ask the publisher.',
    },
    certificate: {
        headline: 'The certificate of the signature was not issued by a trusted certificate authority, or was not valid when it was used.',
        todo: (input) => `If a private Sigstore issued it, or GitHub for a private repository, set ${input('trusted-root')} to the trusted root of that instance. Certificates that are valid for only a few minutes are normal.`,
    },
    log: {
        headline: 'The entry in the transparency log is missing or does not prove the signature.',
        todo: (input) => `If it is in another log, set the ${input('trusted-root')} that lists that log. If you sign privately without a log, ${input('insecure-ignore-tlog')} accepts that.`,
    },
    time: {
        headline: 'No trusted time proves when the signature was made.',
        todo: (input) => `Entries of Rekor v2 have no time. Ask the publisher to add an RFC 3161 timestamp, or set the ${input('trusted-root')} that lists its timestamp authority.`,
    },
    statement: {
        headline: 'What was signed is not a usable statement.',
        todo: () => 'Ask the publisher to attest the image again with a current version of cosign.',
    },
    unreadable: {
        headline: 'What the registry lists as evidence could not be read.',
        todo: () => 'Run it again. If the problem persists, the registry has lost or changed content: have the image signed again.',
    },
};
/** Codes of rejections, the most informative first. */
const LEADING_ORDER = [
    'identity',
    'subject',
    'time',
    'log',
    'certificate',
    'signature',
    'statement',
    'unreadable',
];
/** Why an image could not be checked, for a table. */
const CODE_WORDS = {
    'not-found': 'no such image',
    login: 'the login failed',
    unauthorized: 'the registry requires a login',
    forbidden: 'the registry refuses access',
    'rate-limited': 'rate limit reached',
    unavailable: 'the registry is unavailable',
    'not-a-registry': 'not a registry response',
    'too-large': 'too large',
    timeout: 'the time limit was reached',
    'platform-missing': 'a platform is missing',
    'tag-moved': 'the tag has moved',
    'nested-index': 'an index within an index',
    output: 'files could not be written',
};
/** A warning of a verdict in a sentence, which may hold text from outside. */
function describeWarning(warning, audience) {
    switch (warning.kind) {
        case 'index-level':
            return `${(0,predicate_type/* nameOfPredicateType */.on)(warning.predicateType)} is attested only for the index, which stands in for ${warning.platforms.join(', ')} (level: index).`;
        case 'other-name':
            return `It was signed as ${warning.signedName}: a genuine image of this publisher, but perhaps not the one you mean. If it is, set ${(0,hints/* bare */.$B)(audience, 'signed-name')} to that name.`;
        case 'unmet-policy':
            return `The policy ${(0,src_text/* quote */.hD)(warning.policy)} is not met, but only warns: ${warning.why}.`;
    }
}

// EXTERNAL MODULE: ./src/core/image/platform.ts
var image_platform = __webpack_require__(88942);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/publishers/resolve.ts
var resolve = __webpack_require__(23201);
;// CONCATENATED MODULE: ./src/report/advice/elsewhere.ts










/** Explains an image for which there is no candidate at all. */
function explainUnsigned(situation) {
    const { image, audience } = situation;
    const { failedSources = [] } = image;
    const [failed] = failedSources;
    if (failed !== undefined) {
        return {
            headline: 'It is unknown whether the image is signed: nothing was found, but not every location could be searched.',
            short: 'not every location could be searched',
            found: failedSources.map(({ message }) => message),
            todo: (0,hints/* hintOfError */.H5)(failed, audience),
            paste: [],
        };
    }
    const others = (0,report_evidence/* countOthers */.$S)(image.others);
    if (others.length > 0) {
        return {
            headline: `No signature and no attestation of Sigstore was found, but ${(0,report_evidence/* describeOthers */.Hi)(others)}.`,
            short: 'nothing that this action reads',
            found: [],
            todo: 'Have it signed with Sigstore too (`cosign sign`, `cosign attest`), or verify what exists with the tool that made it.',
            paste: [],
        };
    }
    const buildKit = describeBuildKit(image);
    const known = (0,resolve/* answerFor */.u3)(image.request.reference);
    if (known?.kind === 'unsigned') {
        return {
            headline: `Nothing is signed: no signature is published for ${known.publisher.title}.`,
            short: 'its publisher signs nothing',
            found: buildKit,
            todo: `${known.answer} ${known.instead}`,
            paste: [],
        };
    }
    return {
        headline: buildKit.length === 0
            ? 'Nothing is signed: there is no signature and no attestation.'
            : 'Nothing is signed: there is no signature, and its only attestations are unsigned ones from BuildKit.',
        short: buildKit.length === 0 ? 'nothing is signed' : 'its attestations are not signed',
        ...remedyForUnsigned(situation, buildKit),
    };
}
/** What BuildKit adds to an index, which proves nothing unless somebody signs it. */
function describeBuildKit({ subject }) {
    const attested = (0,image_subject/* attestationManifestsOf */.I7)(subject).map(({ platform }) => platform);
    const names = (0,image_subject/* selectedPlatforms */.ob)(subject).filter(({ digest }) => attested.includes(digest));
    return names.length === 0
        ? []
        : [
            `BuildKit attached attestations of ${(0,src_text/* listNames */.Zv)(names.map(({ name }) => name))}, but nobody signed them, and anyone who pushes an image can write them.`,
        ];
}
function remedyForUnsigned({ image: { request, locations }, audience }, found) {
    const { repository } = request.reference;
    const copied = adviseCopied(request, audience);
    if (copied !== undefined) {
        return { ...copied, found };
    }
    const remedy = (todo) => ({ found, todo, paste: [] });
    if (locations.some(({ what }) => what === 'GitHub attestations')) {
        return remedy(`Check the name and the tag. Neither the registry nor GitHub has an attestation of it. GitHub shows those of a private repository only with ${(0,hints/* permissionForAttestations */.Cp)(audience)}, and stores each in the repository whose workflow ran.`);
    }
    if (found.length > 0) {
        return remedy('Ask its publisher to sign it (`cosign sign`) and attest it (`cosign attest`, or actions/attest in the workflow that builds it). `docker buildx build` alone signs nothing.');
    }
    return repository.registry === 'ghcr.io' || request.publisher?.startsWith('github:') === true
        ? remedy(`Check the name and the tag. \`actions/attest\` without \`push-to-registry: true\` stores attestations on GitHub, not in the registry. To search there, set ${(0,hints/* setting */.Pe)(audience, 'github-attestations', 'true')}.`)
        : remedy(`Check the name and the tag. If they are right, ask its publisher to sign it (\`cosign sign\`) and attest its SBOM (\`cosign attest\`). If it is a copy, its evidence may not have been copied: name the original repository in ${audience.input('signature-repository')}.`);
}
/** Copies of images from the registry of their publisher: most tools do not copy the evidence. */
function adviseCopied({ publisher, reference, evidenceRepositories }, { input, paste }) {
    const { repository } = reference;
    const [only, ...others] = evidenceRepositories.map(image_reference/* nameOf */.Vb);
    const isOwn = only === (0,image_reference/* nameOf */.Vb)(repository) && others.length === 0;
    if (publisher?.startsWith('chainguard') !== true || repository.registry === 'cgr.dev' || !isOwn) {
        return undefined;
    }
    const origin = publisher === 'chainguard-organization' ? undefined : `cgr.dev/${publisher}/${(0,image_reference/* lastComponentOf */.XD)(repository.path)}`;
    const todo = `The image at ${(0,image_reference/* nameOf */.Vb)(repository)} has no evidence, but the original (${origin ?? 'at cgr.dev'}) may have some. ` +
        'Copy it with `oras cp -r`, which includes referrers, and copy its tags `sha256-….sig` and `.att` too (`crane copy` and `skopeo copy` copy only the image), or have the evidence read ';
    return origin === undefined
        ? { found: [], todo: `${todo}from the original repository, named in ${input('signature-repository')}.`, paste: [] }
        : {
            found: [],
            todo: `${todo}from the original:`,
            // the beginnings of names, so that other images are still verified with what belongs to them
            paste: paste('signature-repository', [`${(0,image_reference/* nameOf */.Vb)(repository)}=${origin}`]),
        };
}
/** The verified evidence that exists instead of the required, and what to do. */
function adviseElsewhere(situation, requirement) {
    const byTarget = groupByTarget(situation.verified);
    return requirement.kind === 'signature'
        ? adviseSignature(situation, requirement, byTarget)
        : adviseAttestation(situation, requirement, byTarget);
}
function groupByTarget(verified) {
    const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ name, evidence })));
    return new Map([...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => [name, all.map(({ evidence }) => evidence)]));
}
function adviseSignature(situation, { platform }, byTarget) {
    const { image, audience } = situation;
    const has = (name, kind) => (byTarget.get(name) ?? []).filter((evidence) => evidence.kind === kind).length;
    const platforms = (0,image_subject/* selectedPlatforms */.ob)(image.subject)
        .map(({ name }) => name)
        .filter((name) => byTarget.has(name));
    const found = platform === 'index' && platforms.length > 0
        ? platforms.map((name) => {
            const attestations = (0,src_text/* count */.U9)(has(name, 'attestation'), 'attestation');
            return `The index is not signed, but ${name} has ${attestations}${has(name, 'signature') > 0 ? ' and a signature' : ''}.`;
        })
        : describeFound(byTarget);
    return (offerPlatforms(situation, found) ?? {
        found,
        todo: `Have the ${platform === 'index' ? 'index' : 'image'} signed (\`cosign sign\`): an attestation is not a signature. If you need only attestations, say so with ${audience.input('require-signature')}.`,
        paste: [],
    });
}
function adviseAttestation(situation, { predicateType = '' }, byTarget) {
    const { image, verified, audience } = situation;
    const found = [...describeFound(byTarget), ...describeBuildKit(image)];
    const holders = [...byTarget]
        .filter(([, all]) => all.some((evidence) => evidence.predicateType !== undefined && isOfType(evidence.predicateType, predicateType)))
        .map(([target]) => (0,report_evidence/* called */.Ab)(target));
    if (holders.length > 0) {
        return (offerPlatforms(situation, found) ?? {
            found,
            todo: `Only ${(0,src_text/* listNames */.Zv)(holders)} has it: ask its publisher to attest the others too.`,
            paste: [],
        });
    }
    const others = (0,report_text/* unique */.Am)(verified.flatMap((evidence) => evidence.predicateType ?? [])).filter((type) => !isOfType(type, predicateType));
    const instead = others.length > 0
        ? `If ${others.length === 1 ? 'the existing type is' : 'one of the existing types is'} what you need, require it with ${audience.input('predicate-type')}: ${(0,src_text/* listNames */.Zv)(others.map((type) => `\`${type.replaceAll('`', '')}\``))}.`
        : `If you need no attestation, say so with ${audience.input('predicate-type')}.`;
    return { found, todo: `Ask its publisher to attest it (\`cosign attest\`). ${instead}`, paste: [] };
}
/** Platforms that are verified by themselves, as the input takes them; undefined where there are none. */
function offerPlatforms(situation, found) {
    const { image, audience } = situation;
    const names = (0,report_text/* unique */.Am)((0,image_subject/* selectedPlatforms */.ob)(image.subject).flatMap(({ platform }) => {
        const name = platform === undefined ? undefined : (0,image_platform/* formatPlatform */.Bq)(platform);
        return name !== undefined && isVerifiedWith(image, [name]) ? [name] : [];
    }));
    const [first] = names;
    if (first === undefined) {
        return undefined;
    }
    const all = isVerifiedWith(image, names) ? names : [first];
    return {
        found,
        todo: `Ask its publisher to sign and attest all platforms. If ${(0,src_text/* listNames */.Zv)(all)} alone is enough, verify only that:`,
        paste: audience.paste('platform', all),
    };
}
/** Whether the image would be verified with these platforms alone. */
function isVerifiedWith({ subject, request, findings }, names) {
    const platforms = names.flatMap((name) => {
        const read = (0,image_platform/* parsePlatform */.Y8)(name);
        return read.kind === 'value' ? [read.value] : [];
    });
    // whether evidence is of the right age depends on the time, which is not known here
    if (platforms.length !== names.length || request.requirements.age !== undefined) {
        return false;
    }
    const chosen = subject.platforms.map((entry) => ({
        ...entry,
        selected: platforms.some((requested) => entry.platform !== undefined && (0,image_platform/* isPlatform */.aH)(entry.platform, requested)),
    }));
    // an entry that was not selected before was not searched
    const isSearched = chosen.every(({ selected }, at) => !selected || subject.platforms[at]?.selected === true);
    const selection = { kind: 'named', platforms };
    return (isSearched &&
        (0,verdict/* decide */.LD)({
            subject: { ...subject, platforms: chosen },
            selection,
            policy: request.requirements,
            signer: request.signer,
            findings,
            now: new Date(0),
        }).verified);
}
function isOfType(type, requested) {
    if (requested === 'sbom') {
        return (0,predicate_type/* isSbomType */.Md)(type);
    }
    const kind = (0,predicate_type/* kindOfPredicateType */.JH)(type);
    return requested === 'all' || type === requested || (kind !== undefined && kind === (0,predicate_type/* kindOfPredicateType */.JH)(requested));
}
function describeFound(byTarget) {
    return [...byTarget].map(([target, all]) => {
        const counted = [...Map.groupBy(all, ({ title }) => title)].map(([title, each]) => each.length > 1 ? `${title} (${each.length})` : title);
        return `Verified for ${(0,report_evidence/* called */.Ab)(target)}: ${counted.join(', ')}.`;
    });
}

;// CONCATENATED MODULE: ./src/report/advice/mismatch.ts

/** Longer values are truncated, so that expected and found remain comparable. */
const MAX_VALUE = 300;
/**
 * Lines with expected and found values, and a mark at the first difference. They contain text from outside, for a code
 * block or the log.
 */
function renderComparison({ signer, expected, mismatches }) {
    if (signer.kind === 'key') {
        return [];
    }
    const parts = ['identity', 'issuer', ...mismatches.map(({ part }) => part)];
    const width = Math.max(...parts.map((part) => part.length));
    return [...new Set(parts)].flatMap((part) => {
        const mismatch = mismatches.find((each) => each.part === part);
        return mismatch === undefined
            ? [`${part.padEnd(width)}  as expected`]
            : renderMismatch(mismatch, isPattern(part, expected), width);
    });
}
function renderMismatch({ part, expected, found }, pattern, width) {
    const indent = ' '.repeat(width);
    const [nearest, value] = pattern || found === undefined
        ? [(0,src_text/* visible */.RK)(nearestOf(expected, found ?? ''), MAX_VALUE), (0,src_text/* visible */.RK)(found ?? '', MAX_VALUE)]
        : withoutSharedStart((0,src_text/* visible */.RK)(nearestOf(expected, found), Infinity), (0,src_text/* visible */.RK)(found, Infinity));
    const more = expected.length > 1 ? ` (or one of ${expected.length - 1} more)` : '';
    const lines = [
        `${part.padEnd(width)}  expected  ${nearest}${pattern ? ' (a pattern for the whole value)' : more}`,
        `${indent}  found     ${found === undefined ? '(the certificate has none)' : value}`,
    ];
    if (found === undefined || pattern) {
        return lines;
    }
    const at = commonLength(nearest, value);
    return [...lines, `${indent}            ${' '.repeat(at)}^ differs from here`];
}
/** When values are longer than a line, their common start is left out, so that the difference is visible. */
const WIDTH = 85;
const CONTEXT = 24;
function withoutSharedStart(expected, found) {
    const shared = commonLength(expected, found);
    const cut = expected.lastIndexOf('/', shared - CONTEXT);
    const isLong = Math.max(expected.length, found.length) > WIDTH;
    const [start, mark] = isLong && cut > 0 ? [cut, '…'] : [0, ''];
    const shorten = (value) => `${mark}${(0,src_text/* visible */.RK)(value.slice(start), MAX_VALUE)}`;
    return [shorten(expected), shorten(found)];
}
/** The kind of difference, when it is clearer than the values; undefined otherwise. */
function describeDifference({ mismatches, expected: policy, }) {
    const identity = mismatches.find(({ part }) => part === 'identity');
    if (identity?.found === undefined) {
        return undefined;
    }
    const { found } = identity;
    const beginning = matchedBeginning(policy.identity, found);
    if (beginning !== undefined) {
        return `The pattern matches only the beginning of the identity, ${(0,src_text/* visible */.RK)(beginning, MAX_VALUE)}, but must match all of it.`;
    }
    const expected = nearestOf(identity.expected, found);
    if (/[^\u0020-\u007e]/.test(found)) {
        return 'The found identity contains characters that are not ASCII, shown here as \\u{…}: it may imitate the expected one.';
    }
    if (found.toLowerCase() === expected.toLowerCase()) {
        return 'Only upper and lower case differ.';
    }
    if (found.replace(/\/$/, '') === expected.replace(/\/$/, '')) {
        return 'Only a slash at the end differs.';
    }
    if (lacksRef(mismatches)) {
        return `Only the ref is missing: the identity of a workflow ends in "@" and the ref, here ${(0,src_text/* visible */.RK)(found.slice(expected.length), MAX_VALUE)}.`;
    }
    const [foundWorkflow, foundRef] = splitRef(found);
    const [workflow, ref] = splitRef(expected);
    if (ref !== undefined && foundRef !== undefined && foundWorkflow === workflow) {
        return `Only the ref differs: ${foundRef} instead of ${ref}.`;
    }
    return repositoryOf(found) !== undefined && repositoryOf(found) === repositoryOf(expected)
        ? 'It is another workflow of the same repository.'
        : undefined;
}
/** Longer identities are no genuine ones, and each beginning of them is matched. */
const MAX_MATCHED = 500;
/** The longest beginning of an identity that a pattern matches, where it does not match all of it. */
function matchedBeginning(policy, found) {
    if (policy.kind !== 'pattern' || found.length > MAX_MATCHED || policy.matches(found)) {
        return undefined;
    }
    const length = Array.from(found, (_, at) => found.length - 1 - at).find((end) => policy.matches(found.slice(0, end)));
    return length === undefined ? undefined : found.slice(0, length);
}
/** Whether the expected identity is that of the found workflow without `@` and the ref. */
function lacksRef(mismatches) {
    const { expected = [], found = '' } = mismatches.find(({ part }) => part === 'identity') ?? {};
    return repositoryOf(found) !== undefined && found.startsWith(`${nearestOf(expected, found)}@`);
}
/** `https://github.com/owner/repo` of a GitHub workflow identity. */
function repositoryOf(identity) {
    return /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity)?.[1];
}
/** A workflow identity as its workflow and the ref behind `@`. */
function splitRef(identity) {
    const at = identity.lastIndexOf('@');
    return at === -1 ? [identity, undefined] : [identity.slice(0, at), identity.slice(at + 1)];
}
function isPattern(part, policy) {
    return (part === 'identity' || part === 'issuer') && policy[part].kind === 'pattern';
}
function nearestOf(expected, found) {
    return expected.reduce((best, each) => (commonLength(each, found) > commonLength(best, found) ? each : best), expected[0] ?? '');
}
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) {
        length++;
    }
    return length;
}

// EXTERNAL MODULE: ./src/publishers/github.ts
var github = __webpack_require__(11202);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publishers_publisher = __webpack_require__(66557);
;// CONCATENATED MODULE: ./src/report/advice/offer.ts




/** The lines of an offer. */
function linesOf(offer, { paste }) {
    return offer.kind === 'none' ? [] : offer.set.flatMap(([name, values]) => paste(name, values));
}
/** ` in place of …`, for the inputs that the lines replace. */
function inPlaceOf(offer, { input }) {
    return offer.kind === 'none' || offer.replaced.length === 0
        ? ''
        : ` instead of ${offer.replaced.map(input).join(' and ')}`;
}
const CLAIM_INPUTS = {
    githubWorkflowTrigger: 'certificate-github-workflow-trigger',
    githubWorkflowSha: 'certificate-github-workflow-sha',
    githubWorkflowName: 'certificate-github-workflow-name',
    githubWorkflowRepository: 'certificate-github-workflow-repository',
    githubWorkflowRef: 'certificate-github-workflow-ref',
};
const NOT_PASTEABLE = 'The certificate contains unusual characters, so there are no lines to paste. Check carefully who it is.';
const ONE_AT_A_TIME = 'The inputs cannot accept both this signer and the one whose evidence verified: verify what each of them signed separately.';
/**
 * What accepts an unexpected signer: nothing that was required before is dropped, and whoever signed what verified is
 * still accepted.
 */
function offerSigner(signer, unexpected, situation) {
    const { signer: required, publisher } = situation.image.request;
    if (![signer.identity, signer.issuer].every(report_text/* isPasteable */.IT)) {
        return none(NOT_PASTEABLE);
    }
    if (required.kind === 'keys') {
        return inPlaceOfKeys(signer, situation);
    }
    const accepted = situation.verified.flatMap((each) => (each.signer.kind === 'certificate' ? [each.signer] : []));
    const parts = new Set(unexpected.mismatches.map(({ part }) => part));
    const context = { signer, policy: unexpected.expected, parts, accepted, situation };
    const offer = offerBy(publisher, context);
    return offer.kind === 'lines' && offer.set.length === 0
        ? none('No line accepts it: correct what you require of the certificate.')
        : offer;
}
function offerBy(publisher, context) {
    if (publisher === undefined) {
        return offerIdentity(context);
    }
    if (publisher.startsWith('github:')) {
        return offerRepository(publisher, context);
    }
    return publisher.startsWith('chainguard')
        ? offerPreset(publisher, context)
        : none(`No document names this signer for the publisher ${publisher} (docs/publishers.md says which do), so no line accepts it. It may be the signer of another tag or another image. Ask the publisher, and do not deploy the image until you know.`);
}
function none(why) {
    return { kind: 'none', why };
}
/** A run accepts keys or certificates, never both. */
function inPlaceOfKeys(signer, situation) {
    const { identity, issuer } = signer;
    if (situation.verified.length > 0) {
        return none('The inputs cannot accept both a key and a certificate: verify what the key signed and what the certificate signed separately.');
    }
    const caller = callerOf(signer, []);
    return caller === undefined
        ? none(NO_CALLER)
        : {
            kind: 'lines',
            set: [['certificate-identity', [identity]], ['certificate-oidc-issuer', [issuer]], ...caller],
            replaced: ['key'],
        };
}
const NO_CALLER = 'It is a reusable workflow, which any repository can call, and the certificates do not name the repository that called it, so there are no lines that accept only this one.';
/** For a reusable workflow, the repository that called it; empty for any other; undefined where that is not known. */
function callerOf(signer, accepted) {
    const { sourceRepositoryUri, githubWorkflowRepository } = signer.extensions;
    const own = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(signer.identity)?.[1];
    if (own === undefined || sourceRepositoryUri === undefined || isSame(own, sourceRepositoryUri)) {
        return [];
    }
    return githubWorkflowRepository !== undefined &&
        (0,report_text/* isPasteable */.IT)(githubWorkflowRepository) &&
        accepted.every(({ extensions }) => extensions.githubWorkflowRepository === githubWorkflowRepository)
        ? [['certificate-github-workflow-repository', [githubWorkflowRepository]]]
        : undefined;
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Beside or in place of an identity of the inputs. */
function offerIdentity(context) {
    const { signer, policy, parts, accepted } = context;
    const isOtherIssuer = parts.has('issuer');
    if (isOtherIssuer && accepted.length > 0) {
        return none(ONE_AT_A_TIME);
    }
    const claims = claimLines(context);
    if (claims.kind === 'none') {
        return claims;
    }
    const isOther = parts.has('identity');
    const requiresCaller = policy.claims.githubWorkflowRepository !== undefined || !isOther;
    const caller = requiresCaller ? [] : callerOf(signer, accepted);
    if (caller === undefined) {
        return none(NO_CALLER);
    }
    const withIssuer = isOtherIssuer || (isOther && policy.issuer.kind === 'exact');
    return {
        kind: 'lines',
        set: [
            ...(isOther ? [['certificate-identity', identitiesOf(context)]] : []),
            ...(withIssuer ? [['certificate-oidc-issuer', [signer.issuer]]] : []),
            ...claims.lines,
            ...caller,
        ],
        replaced: [
            ...(isOther && policy.identity.kind === 'pattern' ? ['certificate-identity-regexp'] : []),
            ...(isOtherIssuer && policy.issuer.kind === 'pattern' ? ['certificate-oidc-issuer-regexp'] : []),
        ],
    };
}
/** The found identity; after those that are expected where one of them signed what verified. */
function identitiesOf({ signer, policy, accepted }) {
    const { identity } = policy;
    const given = identity.kind === 'exact' ? identity.values : accepted.map((each) => each.identity);
    return (0,report_text/* unique */.Am)([...(accepted.length > 0 ? given : []), signer.identity]);
}
/** Lines with the found values of claims that are required with another one. */
function claimLines({ signer, policy, parts, accepted }, claims = policy_signer/* GITHUB_CLAIMS */.CD) {
    const lines = [];
    for (const claim of claims) {
        const name = policy_signer/* CLAIM_NAMES */.mw[claim];
        if (policy.claims[claim] === undefined || !parts.has(name)) {
            continue;
        }
        const input = CLAIM_INPUTS[claim];
        const found = signer.extensions[claim];
        if (found === undefined || input === undefined) {
            return none(`The certificate has no ${name} that could be required, so there are no lines that accept it.`);
        }
        if (!(0,report_text/* isPasteable */.IT)(found)) {
            return none(NOT_PASTEABLE);
        }
        if (accepted.some(({ extensions }) => extensions[claim] !== found)) {
            return none(ONE_AT_A_TIME);
        }
        lines.push([input, [found]]);
    }
    return { kind: 'claims', lines };
}
/** In place of a repository on GitHub: its new name or another workflow of it, else the identity with all that it implied. */
function offerRepository(publisher, context) {
    const { signer, accepted } = context;
    const workflow = (0,github/* workflowNamedBy */.Yl)(signer);
    if (workflow === undefined) {
        return none('It is not a workflow of a repository on GitHub with a known issuer, so no publisher accepts it. Ask the publisher, and do not deploy the image until you know.');
    }
    const given = (0,github/* splitGitHubName */.rG)(publisher);
    const claims = claimLines(context, policy_signer/* GITHUB_CLAIMS */.CD.filter((claim) => claim !== 'sourceRepositoryRef'));
    if (claims.kind === 'none') {
        return claims;
    }
    const isOtherIssuer = context.parts.has('issuer');
    if (isOtherIssuer && accepted.length > 0) {
        return none(ONE_AT_A_TIME);
    }
    const issuer = isOtherIssuer && workflow.isOwnIssuer ? [['certificate-oidc-issuer', [signer.issuer]]] : [];
    const ownIssuerGoes = isOtherIssuer && !workflow.isOwnIssuer;
    const ref = given.file === undefined ? signer.extensions.sourceRepositoryRef : workflow.ref;
    const repository = given.repository !== undefined && isSame(given.repository, workflow.repository)
        ? given.repository
        : workflow.repository;
    const source = signer.extensions.sourceRepositoryUri;
    const isOfRepository = source !== undefined && isSame(source, `${workflow.origin}${workflow.repository}`);
    if (isOfRepository && (given.ref === undefined || ref !== undefined)) {
        const name = `github:${repository}${given.file === undefined ? '' : `/${workflow.file}`}${given.ref === undefined ? '' : `@${ref ?? ''}`}`;
        // other repositories and files exclude what verified
        if ((accepted.length === 0 || name === publisher) && (0,report_text/* isPasteable */.IT)(name) && (0,publishers_publisher/* parsePublisher */.aQ)(name).kind === 'value') {
            return {
                kind: 'lines',
                set: [['publisher', [name]], ...issuer, ...claims.lines],
                replaced: ownIssuerGoes ? ['certificate-oidc-issuer'] : [],
            };
        }
    }
    return offerWorkflow(context, claims.lines);
}
/** A workflow in place of a publisher, with the conditions that the publisher implied written out. */
function offerWorkflow(context, claims) {
    const { signer, policy, accepted, situation } = context;
    const { signature, predicateTypes } = situation.image.request.requirements;
    const all = [signer, ...accepted];
    const isShared = (claim) => all.every(({ extensions }) => extensions[claim] !== undefined && extensions[claim] === signer.extensions[claim]);
    const { githubWorkflowRepository: repository = '', githubWorkflowRef: ref = '' } = signer.extensions;
    const needsRef = policy.claims.sourceRepositoryRef !== undefined;
    if (!isShared('githubWorkflowRepository') ||
        !(0,report_text/* isPasteable */.IT)(repository) ||
        (needsRef && !(isShared('githubWorkflowRef') && (0,report_text/* isPasteable */.IT)(ref)))) {
        return none(accepted.length > 0
            ? ONE_AT_A_TIME
            : 'Its certificate does not name the source repository, which the publisher requires, so there are no lines that accept it.');
    }
    const names = new Set(claims.map(([name]) => name));
    const implied = [
        ['certificate-github-workflow-repository', [repository]],
        ...(needsRef ? [['certificate-github-workflow-ref', [ref]]] : []),
    ];
    return {
        kind: 'lines',
        set: [
            ['certificate-identity', (0,report_text/* unique */.Am)([...accepted.map(({ identity }) => identity), signer.identity])],
            ['certificate-oidc-issuer', [signer.issuer]],
            ...claims,
            ...implied.filter(([name]) => !names.has(name)),
            ['require-signature', [String(signature)]],
            ['predicate-type', predicateTypes.length === 0 ? ['none'] : predicateTypes.map(({ requested }) => requested)],
        ],
        replaced: ['publisher'],
    };
}
const CHAINGUARD_PRESETS = ['chainguard', 'chainguard-private'];
const ORGANIZATION = 'chainguard-organization';
/** The identity of a service of an organization: issuer, organization, service. */
const SERVICE = /^https:\/\/issuer\.enforce\.dev\/(?<uidp>(?<organization>[0-9a-f]+)\/[0-9a-f]+)$/;
/** In place of a preset of Chainguard: another one; no other input says that each platform needs an SBOM of its own. */
function offerPreset(publisher, { signer, policy, parts, accepted }) {
    const found = SERVICE.exec(signer.identity)?.groups;
    const isService = signer.issuer === 'https://issuer.enforce.dev' && found?.['uidp'] !== undefined;
    const claimsMatter = Object.keys(policy.claims).length > 0;
    if (publisher === ORGANIZATION && isService) {
        const known = policy.identity.kind === 'exact' ? policy.identity.values : [];
        const services = known.map((value) => SERVICE.exec(value)?.groups);
        if (services.every((service) => service?.['organization'] === found['organization'])) {
            const uidps = services.flatMap((service) => service?.['uidp'] ?? []);
            return { kind: 'lines', set: [['chainguard-signers', (0,report_text/* unique */.Am)([...uidps, found['uidp'] ?? ''])]], replaced: [] };
        }
    }
    if (accepted.length > 0) {
        return none(ONE_AT_A_TIME);
    }
    if (publisher !== ORGANIZATION && isService && !claimsMatter) {
        return {
            kind: 'lines',
            set: [
                ['publisher', [ORGANIZATION]],
                ['chainguard-signers', [found['uidp'] ?? '']],
            ],
            replaced: [],
        };
    }
    const preset = CHAINGUARD_PRESETS.find((name) => name !== publisher && (0,publishers_publisher/* isSignerOfPreset */.zj)(name, signer));
    const isOnlyIdentity = [...parts].every((part) => part === 'identity' || part === 'issuer');
    if (preset !== undefined && isOnlyIdentity) {
        return {
            kind: 'lines',
            set: [['publisher', [preset]]],
            replaced: publisher === ORGANIZATION ? ['chainguard-signers'] : [],
        };
    }
    return none('Chainguard does not document this signer. Ask whoever published the image, and do not deploy it until you know. No line accepts it, because only the publisher requires evidence of each platform.');
}

;// CONCATENATED MODULE: ./src/report/advice/missing-rule.ts




/** The rule that an image lacks: to complete, since who signs it, or why it is accepted, is for a person to find out. */
function offerRule(reference, { hasPolicy }) {
    const answer = (0,resolve/* answerFor */.u3)(reference);
    const isUnsigned = answer?.kind === 'unsigned';
    const known = answer === undefined || answer.kind === 'preset' ? '' : `${answer.answer} ${answer.instead} `;
    const decide = isUnsigned
        ? 'If you want to use it anyway, say why and until when'
        : 'If you want to use it, say who may sign it';
    const where = hasPolicy
        ? ', in a rule such as this one. For a pull request, merge the policy first, in a pull request of its own:'
        : ' in .github/image-provenance.yml, and merge that file first, in a pull request of its own:';
    const rule = [
        '- name: …',
        `  images: [${globOf((0,image_reference/* nameOf */.Vb)(reference.repository))}]`,
        ...(isUnsigned ? EXEMPTION : SIGNERS),
    ];
    return {
        todo: `${known}${decide}${where}`,
        paste: hasPolicy ? rule : ['version: 1', 'rules:', ...rule.map((line) => `  ${line}`)],
    };
}
const EXEMPTION = ['  accept: unsigned', '  reason: …', '  until: YYYY-MM-DD'];
const SIGNERS = [
    '  signers:',
    '    - identity: https://github.com/OWNER/REPO/.github/workflows/FILE.yml@refs/heads/main',
];
/**
 * A policy whose rule accepts an unexpected signer of an image, where a publisher's preset is what was expected and there is no
 * policy.
 */
function offerSignedRule(signer, reference) {
    return isPasteableSigner(signer)
        ? {
            todo: 'Check first who that is, whether it may build this image, and whether a tag was moved. Only then say so in .github/image-provenance.yml, and merge that file first, in a pull request of its own:',
            paste: [
                'version: 1',
                'rules:',
                '  - name: …',
                `    images: [${globOf((0,image_reference/* nameOf */.Vb)(reference.repository))}]`,
                '    signers:',
                ...entryOf(signer).map((line) => `      ${line}`),
                '  - images: ["**"]',
                '    publisher: auto',
            ],
        }
        : {
            todo: 'The certificate contains unusual characters, so there are no lines to paste. Check carefully who it is, and do not use the image until you know.',
            paste: [],
        };
}
/** Whether all of a certificate that an entry names may be pasted. */
function isPasteableSigner({ identity, issuer, extensions }) {
    const source = extensions.sourceRepositoryUri;
    return [identity, issuer, ...(source === undefined ? [] : [source])].every(report_text/* isPasteable */.IT);
}
/** An entry of the signers of a rule, which binds the repository that was built. */
function entryOf({ identity, issuer, extensions }) {
    const source = extensions.sourceRepositoryUri;
    return [
        `- identity: ${toYaml(identity)}`,
        `  issuer: ${toYaml(issuer)}`,
        ...(source === undefined ? [] : [`  source-repository: ${toYaml(source)}`]),
    ];
}
/** In quotes where a plain text could be read as something else. */
function toYaml(text) {
    return /^https:\/\/[\w./@-]+$/.test(text) ? text : JSON.stringify(text);
}
function globOf(name) {
    return /^[a-z0-9./_:-]+$/.test(name) ? name : (0,src_text/* quote */.hD)(name);
}

// EXTERNAL MODULE: ./src/proposal/signer-words.ts
var signer_words = __webpack_require__(77822);
;// CONCATENATED MODULE: ./src/report/advice/policy.ts






/** Why the policy lets an image be, in a few words. */
function describeLeft(decision) {
    if (decision.kind === 'skipped') {
        return decision.reason;
    }
    return `accepted unsigned${decision.until === undefined ? '' : ` until ${decision.until}`}: ${decision.reason}`;
}
/** What was found of an image that no rule is for yet, in a few words. */
function describeProposed({ proposal, hasKeySignature, isPartlySigned, request }) {
    if (proposal === undefined) {
        return isPartlySigned
            ? 'only partly signed'
            : hasKeySignature
                ? 'signed with a key; no rule names the key'
                : 'no signature found';
    }
    return `${BY[(0,signing/* leastKinship */.a7)(proposal.signers, request.reference.repository)]}; no rule says who may`;
}
const BY = {
    'own-repository': "signed by its owner's repository",
    'same-name': 'signed by a repository whose owner has the same name',
    other: 'signed by someone who may not be its owner',
};
/** Who signed an image, since when, and what, in sentences with text of the signers in it. */
function describeProposal(proposal, repository) {
    const { signature, attestations, signers } = proposal;
    const names = attestations.map((type) => (type === 'sbom' ? 'an SBOM' : type));
    return [
        `${(0,report_text/* capitalized */.l2)((0,signer_words/* describeSigning */.d)(proposal, repository))}.`,
        ...signers.map(({ identity, issuer }) => `The certificate names ${identity}, issuer ${issuer}.`),
        signature
            ? names.length === 0
                ? 'It has an image signature, and nothing is attested for every platform.'
                : `It has an image signature, and this is attested for every platform: ${(0,src_text/* listNames */.Zv)(names)}.`
            : `It has no image signature, but this is attested for every platform: ${(0,src_text/* listNames */.Zv)(names)}.`,
    ];
}
const HEADLINES = {
    'no-rule': 'No rule of the policy matches this image.',
    'no-publisher': 'The rule leaves it to the known publishers, and this image has no known publisher.',
    expired: 'The exemption of this image has ended.',
    'not-pinned': 'The rule requires the digest of this image.',
    denied: 'The policy denies this image.',
    template: 'The rule needs a part of the reference that is missing.',
};
const SHORT = {
    'no-rule': 'no rule for it',
    'no-publisher': 'no publisher known',
    expired: 'exemption ended',
    'not-pinned': 'no digest',
    denied: 'denied by the policy',
    template: 'no value for a template',
};
const NO_POLICY = 'Nobody has decided about this image: there is no policy, and it has no known publisher.';
const TODO = {
    'no-publisher': 'Say who signs it, with "signers" or another "publisher" instead of "publisher: auto".',
    expired: 'Use an image that its publisher signs, sign your own copy, or set a new date until which it is accepted.',
    'not-pinned': 'Write the digest after the tag (name:tag@sha256:…).',
    denied: 'Use another image. If this one may be used, change the policy.',
    template: 'Write the tag before the digest (name:tag@sha256:…), or give the rule a signer that needs no tag.',
};
/** Explains why the policy refuses an image without looking at it. */
function explainRefusal(image, { code, reason, isWithoutPolicy }) {
    const { reference, rule } = image.request;
    const offer = code === 'no-rule'
        ? offerRule(reference, { hasPolicy: isWithoutPolicy !== true })
        : { todo: TODO[code], paste: [] };
    const by = rule === undefined
        ? ''
        : ` by the rule ${(0,src_text/* quote */.hD)(rule.name ?? String(rule.index + 1))}, line ${rule.line} of the policy`;
    return {
        headline: isWithoutPolicy === true ? NO_POLICY : HEADLINES[code],
        short: SHORT[code],
        lookedFor: `a rule for ${(0,image_reference/* nameOf */.Vb)(reference.repository)}`,
        locations: undefined,
        found: [`For ${(0,image_reference/* formatReference */.FH)(reference)}${by}: ${reason}.`, ...describeUnderHead(image)],
        comparison: [],
        ...offer,
    };
}
/** What accepts an unexpected signer in a policy: an entry of its rule, which binds the repository that was built. */
function offerEntry(signer, { name, index, line }) {
    const rule = `the rule ${(0,src_text/* quote */.hD)(name ?? String(index + 1))} (line ${line} of the policy)`;
    if (!isPasteableSigner(signer)) {
        return {
            todo: `The certificate contains unusual characters, so there are no lines to paste. Check carefully who it is before you change ${rule}.`,
            paste: [],
        };
    }
    return {
        todo: `Check first who that is, whether it may build this image, and whether a tag was moved. Only then add it to the "signers" of ${rule}:`,
        paste: entryOf(signer),
    };
}
/** Whether the policy of the pull request would let it pass. */
function describeUnderHead({ underHead }) {
    switch (underHead) {
        case undefined:
            return [];
        case 'verified':
        case 'exempt':
        case 'skipped':
            return [
                `The policy of the base commit decides. Under the policy of this pull request, the result would be ${underHead}: merge the policy first, in a pull request of its own.`,
            ];
        case 'failed':
        case 'error':
        case 'proposed':
            return ['It does not pass under the policy of this pull request either.'];
    }
}

;// CONCATENATED MODULE: ./src/report/advice/unexpected-signer.ts





/** Explains valid evidence of an unexpected signer; undefined without such evidence. */
function explainUnexpectedSigner(relevant, situation) {
    const unexpectedSigner = unexpectedSignerAmong(relevant, situation);
    if (unexpectedSigner === undefined) {
        return undefined;
    }
    const { image } = situation;
    const difference = describeDifference(unexpectedSigner);
    return {
        headline: headlineOf(unexpectedSigner, image),
        short: shortOf(unexpectedSigner),
        unexpectedSigner,
        found: [
            ...(difference === undefined ? [] : [difference]),
            ...describeReusable(unexpectedSigner),
            ...(unexpectedSigner.subjects.length === 0 ? ['That signer signed another image, not this one.'] : []),
            ...(unexpectedSigner.signer.kind === 'key'
                ? [`It is signed with the key sha256:${unexpectedSigner.signer.fingerprint}.`]
                : []),
        ],
        comparison: image.request.signer.kind === 'keys' ? [] : renderComparison(unexpectedSigner),
        ...adviseOn(unexpectedSigner, situation),
    };
}
function unexpectedSignerAmong(relevant, { verified, rejected }) {
    return nearestUnexpectedSigner(relevant) ?? (verified.length === 0 ? nearestUnexpectedSigner(rejected) : undefined);
}
/** The signer with evidence of this image and the fewest mismatches. */
function nearestUnexpectedSigner(rejected) {
    const unexpectedSigners = rejected.flatMap(({ unexpectedSigner }) => unexpectedSigner === undefined ? [] : [unexpectedSigner]);
    const weight = (unexpectedSigner) => (unexpectedSigner.subjects.length > 0 ? 0 : 1000) + unexpectedSigner.mismatches.length;
    return unexpectedSigners.toSorted((a, b) => weight(a) - weight(b))[0];
}
function headlineOf(unexpectedSigner, image) {
    const { signer, mismatches, predicateType } = unexpectedSigner;
    const what = predicateType === undefined ? 'The image is signed' : 'The attestation is signed';
    if (image.request.signer.kind === 'keys') {
        return signer.kind === 'certificate'
            ? `${what}, but with a certificate (keyless) and not with the expected key.`
            : `${what}, but with another key than expected.`;
    }
    if (signer.kind === 'key') {
        return `${what}, but with a key and not with a certificate.`;
    }
    if (beginningOf(unexpectedSigner) !== undefined) {
        return `${what}, but the pattern matches only the beginning of the identity.`;
    }
    if (lacksRef(mismatches)) {
        return `${what}, but the expected identity has no ref.`;
    }
    if (mismatches.some(({ part }) => part === 'identity')) {
        return `${what}, but by another ${repositoryOf(signer.identity) === undefined ? 'identity' : 'workflow'} than expected.`;
    }
    return mismatches.some(({ part }) => part === 'issuer')
        ? `${what}, but another issuer than expected vouches for the identity.`
        : `${what} by the expected identity, but the claims in its certificate are not the expected ones.`;
}
/** The first difference of a workflow: its repository, its file, or its ref. */
function shortOf({ signer, mismatches }) {
    if (signer.kind === 'key') {
        return 'signed with another key';
    }
    const [workflow, ref] = splitRef(signer.identity);
    const repository = repositoryOf(signer.identity);
    const expected = mismatches.find(({ part }) => part === 'identity')?.expected ?? [];
    if (expected.length === 0 || repository === undefined || ref === undefined) {
        return mismatches.some(({ part }) => part === 'identity') || mismatches.length === 0
            ? 'signed by another identity'
            : `signed with other claims (${mismatches.map(({ part }) => part).join(', ')})`;
    }
    if (!expected.some((each) => repositoryOf(each) === repository)) {
        return 'signed by a workflow of another repository';
    }
    const isWorkflow = expected.some((each) => splitRef(each)[0] === workflow);
    return `signed by another workflow (${isWorkflow ? ref : (0,image_reference/* lastComponentOf */.XD)(workflow)})`;
}
/** The identity is that of the reusable workflow, whichever repository calls it. */
function describeReusable({ signer }) {
    if (signer.kind === 'key') {
        return [];
    }
    const source = signer.extensions.sourceRepositoryUri;
    const repository = repositoryOf(signer.identity);
    return source === undefined || repository === undefined || source === repository
        ? []
        : [
            `The identity belongs to a reusable workflow, which any repository can call. The repository that called it is ${source}.`,
        ];
}
function adviseOn(unexpected, situation) {
    const { signer, subjects, mismatches } = unexpected;
    const { image, audience } = situation;
    if (signer.kind === 'key') {
        const instead = image.request.signer.kind === 'keys' ? 'in addition to the others' : `instead of ${whoMaySign(image, audience)}`;
        return {
            todo: `Ask the publisher for the public key and check it. If that key may sign this image, set it as ${audience.input('key')} ${instead}.`,
            paste: [],
        };
    }
    if (subjects.length === 0) {
        return {
            todo: 'It proves nothing about this image. Ask the publisher, and do not deploy the image until you know.',
            paste: [],
        };
    }
    if (image.request.rule !== undefined) {
        return offerEntry(signer, image.request.rule);
    }
    if (audience.isByPolicy === true) {
        return offerSignedRule(signer, image.request.reference);
    }
    const offer = offerSigner(signer, unexpected, situation);
    if (offer.kind === 'none') {
        return { todo: offer.why, paste: [] };
    }
    const isClaim = mismatches.length > 0 &&
        mismatches.every(({ part }) => !['identity', 'issuer', 'source repository'].includes(part));
    const isService = offer.set.some(([name]) => name === 'chainguard-signers');
    const first = isClaim
        ? 'Check first why the workflow ran differently than expected.'
        : isService
            ? 'Check first that it is one of the two services that sign for the organization (`chainctl iam account-associations describe`).'
            : 'Check first who that is and whether it may build this image.';
    const lines = linesOf(offer, audience);
    const these = `${lines.length === 1 ? 'this line' : 'these lines'}${inPlaceOf(offer, audience)}:`;
    // what follows within a ref can be another branch that begins alike
    const todo = beginningOf(unexpected)?.includes('@') === false
        ? `Complete ${audience.input('certificate-identity-regexp')}, where \`.*\` stands for anything. If only this workflow on this ref may build the image, use ${these}`
        : `${first} Only then accept it, with ${these}`;
    return { todo, paste: lines };
}
/** What a pattern matches of the found identity, where that is only its beginning. */
function beginningOf({ mismatches, expected }) {
    const found = mismatches.find(({ part }) => part === 'identity')?.found;
    return found === undefined ? undefined : matchedBeginning(expected.identity, found);
}
/** The inputs that say who may have signed, for a sentence. */
function whoMaySign({ request: { publisher } }, { input }) {
    return publisher === undefined ? 'the identity and issuer' : input('publisher');
}

;// CONCATENATED MODULE: ./src/report/advice/failure.ts









/** Sentences about rejected evidence; all of it is in the list of evidence. */
const MAX_FOUND = 20;
const MAX_NAMES = 4;
/** Explains why an image could not be checked. */
function explainError(error, audience) {
    return {
        headline: error.message,
        short: `could not be checked: ${failure_shortOf(error)}`,
        lookedFor: undefined,
        locations: undefined,
        found: [],
        comparison: [],
        todo: (0,hints/* hintOfError */.H5)(error, audience),
        paste: [],
    };
}
/** A login that was refused is no missing one. */
function failure_shortOf(error) {
    return error.code === 'unauthorized' && (0,hints/* refusedCredentialsOf */.EI)(error) !== undefined
        ? 'the registry refuses the login'
        : CODE_WORDS[error.code];
}
/** Explains why an image is not verified. */
function explainUnverified(situation) {
    const { image, evidence } = situation;
    const unmet = image.verdict.requirements.filter(({ met }) => !met);
    const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
    return {
        lookedFor: `${describeRequired(unmet)}; ${describePolicy(signersFor(image.request.signer, leading))}`,
        locations: (0,locations/* describeLocations */.e0)({ locations: image.locations, subject: image.subject, evidence }),
        ...(leading === undefined ? NOTHING_REQUIRED : explainRequirement(leading, situation)),
    };
}
/** Those who could meet a requirement: of several policies, the signers of the one that requires it. */
function signersFor(policy, requirement) {
    const of = requirement?.of;
    const count = policy.kind === 'several' && of !== undefined ? policy.counts.find(({ label }) => label === of) : undefined;
    return policy.kind === 'several' && count !== undefined
        ? { ...policy, entries: policy.entries.filter((_, index) => count.entries.includes(index)) }
        : policy;
}
const NOTHING_REQUIRED = {
    headline: 'Nothing was required, so nothing is verified.',
    short: 'nothing was required',
    found: [],
    comparison: [],
    todo: 'Require a signature or an attestation.',
    paste: [],
};
function explainRequirement(requirement, situation) {
    const { audience } = situation;
    const what = `${(0,report_evidence/* titleOfRequirement */.fG)(requirement)} of ${(0,report_evidence/* called */.Ab)(requirement.platform)}`;
    const base = { found: [], comparison: [], paste: [] };
    switch (requirement.code) {
        case 'not-signed':
            return { ...base, ...explainUnsigned(situation) };
        case 'wrong-name':
            return {
                ...base,
                headline: `The signature does not have the required name: ${requirement.why}.`,
                short: 'signed under another name',
                todo: `Check that it is the image that you mean. If it is, correct ${audience.input('signed-name')}.`,
            };
        case 'age':
            return explainAge(requirement, what, audience);
        case 'index':
            return {
                ...base,
                headline: 'The index itself is not signed.',
                short: 'the index is not signed',
                ...adviseElsewhere(situation, requirement),
            };
        case 'threshold':
            return {
                ...base,
                headline: 'Not enough different signers vouch for the image.',
                found: [`${(0,report_text/* capitalized */.l2)(requirement.why)}.`],
                short: 'too few signers',
                todo: 'Ask the missing signers to sign and attest it, each with their own key or identity.',
            };
        case 'denied':
            return {
                ...base,
                headline: 'The policy denies this image.',
                inFull: `The policy denies this image: ${requirement.why}.`,
                short: 'denied by the policy',
                todo: 'Use another image. If this one may be used, change the policy.',
            };
        case 'wrong-type':
        case 'all-rejected':
        case undefined:
            return explainEvidence(requirement, what, situation);
    }
}
/** The problem with the age of evidence, in a few words. */
function nameAge({ age }) {
    if (age?.time === undefined) {
        return 'no proven time';
    }
    return age.exceeds === 'max' ? 'too old' : 'too new';
}
/** Explains a requirement that only `max-age` or `min-age` prevents from being met. */
function explainAge(requirement, what, audience) {
    const { age, why } = requirement;
    const { input } = audience;
    const base = { short: nameAge(requirement), found: [], paste: [] };
    if (age?.time === undefined) {
        return {
            ...base,
            headline: `The ${what} verifies, but ${why}.`,
            comparison: [],
            todo: age?.exceeds === 'max'
                ? `Have it signed with a certificate, which is issued for each signature, or remove the limit (${input('max-age')}).`
                : `Have it signed with a log entry or an RFC 3161 timestamp, or remove the limits (${input('max-age')}, ${input('min-age')}).`,
        };
    }
    const missed = (0,report_text/* formatSpan */.QA)(Math.abs(age.limit - age.time));
    const isOld = age.exceeds === 'max';
    const name = `${age.exceeds}-age`;
    return {
        ...base,
        headline: `The ${what} verifies, but it is ${isOld ? 'older' : 'newer'} than ${input(name)} allows.`,
        inFull: `The ${what} verifies, but ${why} (${(0,hints/* bare */.$B)(audience, name)}).`,
        comparison: [
            `allowed  ${toSeconds(age.limit)} or ${isOld ? 'later' : 'earlier'}  (${(0,hints/* bare */.$B)(audience, name)})`,
            `${isOld ? 'issued' : 'signed'}   ${toSeconds(age.time)}`,
            `         ${missed} too ${isOld ? 'old' : 'new'}`,
        ],
        todo: isOld
            ? 'Use a newer image, or change the limits. If it is your own image, build and sign it again.'
            : `Run it again in ${missed}, use an older image, or change the limits.`,
    };
}
function toSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** There is evidence, but none meets the requirement: an unexpected signer explains most, then other rejections. */
function explainEvidence(requirement, what, situation) {
    const relevant = relevantTo(requirement, situation);
    const unexpectedSigner = explainUnexpectedSigner(relevant, situation);
    if (unexpectedSigner !== undefined) {
        return unexpectedSigner;
    }
    const code = LEADING_ORDER.find((each) => relevant.some((rejected) => rejected.code === each));
    if (code !== undefined) {
        const decisive = relevant.filter((each) => each.code === code);
        const { headline, todo } = stepFor(code, decisive, situation);
        return {
            headline: `No ${what} verifies. ${headline}`,
            short: `rejected: ${code}`,
            found: (0,report_text/* unique */.Am)(decisive.slice(0, MAX_FOUND).map(report_evidence/* describeRejected */.uh)),
            comparison: [],
            todo: todo(situation.audience.input),
            paste: [],
        };
    }
    if (requirement.of !== undefined) {
        return {
            headline: `There is no ${what} by a signer that the policy ${(0,src_text/* quote */.hD)(requirement.of)} names, but other evidence for this image verifies.`,
            short: `no ${(0,report_evidence/* titleOfRequirement */.fG)(requirement)} for ${(0,src_text/* quote */.hD)(requirement.of)}`,
            comparison: [],
            ...adviseElsewhere(situation, requirement),
        };
    }
    return {
        headline: `There is no ${what}, but other evidence for this image verifies.`,
        short: `no ${(0,report_evidence/* titleOfRequirement */.fG)(requirement)}`,
        comparison: [],
        ...adviseElsewhere(situation, requirement),
    };
}
function stepFor(code, decisive, { image }) {
    const signedWith = decisive[0]?.signedWith;
    if (signedWith !== undefined) {
        return OTHER_KIND_STEPS[signedWith];
    }
    if (code === 'unreadable' && decisive.every(({ tooLarge }) => tooLarge)) {
        return TOO_LARGE_STEP;
    }
    return code === 'signature' && image.request.signer.kind === 'keys' ? KEY_STEP : NEXT_STEPS[code];
}
/** Rejected evidence that explains an unmet requirement: of its platform, else of its kind, else any. */
function relevantTo(requirement, { image, verified, rejected }) {
    const exactly = (0,report_evidence/* rejectedFor */.gW)(requirement, image, rejected);
    if (exactly.length > 0) {
        return exactly;
    }
    const ofKind = rejected.filter(({ kind }) => kind === requirement.kind);
    return ofKind.length > 0 || verified.length > 0 ? ofKind : rejected;
}
function describeRequired(requirements) {
    return [...Map.groupBy(requirements, report_evidence/* titleOfRequirement */.fG)]
        .map(([title, all]) => `${title} of ${(0,src_text/* listNames */.Zv)(all.map(({ platform }) => (0,report_evidence/* called */.Ab)(platform)), MAX_NAMES)}`)
        .join('; ');
}
/** A signer policy in words. */
function describePolicy(policy) {
    if (policy.kind === 'several') {
        const signers = (0,policy_signer/* alternativesOf */.c3)(policy).map(({ signer }) => describePolicy(signer));
        const [{ required } = { required: 1 }, ...others] = policy.counts;
        return others.length === 0 && required > 1
            ? `${required} of these, each with all of it: ${signers.join('; ')}`
            : signers.join('; or ');
    }
    if (policy.kind === 'keys') {
        return `signed with ${policy.keys.length === 1 ? 'the key' : 'one of the keys'} ${policy.keys.map(({ fingerprint }) => `sha256:${fingerprint}`).join(', ')}`;
    }
    const claims = policy_signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
        const value = policy.claims[claim];
        return value === undefined ? [] : [`, ${policy_signer/* CLAIM_NAMES */.mw[claim]} ${value}`];
    });
    const values = [
        ['sourceRepositoryUri', policy.sourceRepository],
        ['sourceRepositoryRef', policy.sourceRef],
        ['githubWorkflowRef', policy.workflowRef],
    ].flatMap(([claim, value]) => (value === undefined ? [] : [`, ${policy_signer/* CLAIM_NAMES */.mw[claim]} ${describeValue(value)}`]));
    return `signed by ${describeValue(policy.identity)}, issuer ${describeValue(policy.issuer)}${[...values, ...claims].join('')}`;
}
function describeValue(policy) {
    switch (policy.kind) {
        case 'exact':
            return policy.values.join(' or ');
        case 'pattern':
            return `anything that matches ${policy.pattern}`;
        case 'github-repository': {
            const uri = `${policy.origin}${policy.repository}${policy.rest}`;
            return policy.isPrefix ? `anything that begins with ${uri}` : uri;
        }
    }
}

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(83303);
;// CONCATENATED MODULE: ./src/report/sboms.ts



/** Warnings about verified SBOMs that are not what readers take them for. */
function describeSboms(evidence, requirements) {
    const sboms = (0,report_evidence/* verifiedAmong */.P0)(evidence).filter(({ predicateType = '' }) => (0,predicate_type/* isSbomType */.Md)(predicateType));
    return [...sboms.flatMap(describeUnread), ...describeContradictions(evidence, sboms, requirements)];
}
function describeUnread({ title, about, facts }) {
    return facts === undefined || facts.kind !== undefined
        ? []
        : [
            `${title} of ${(0,report_evidence/* called */.Ab)(about.name)}: the predicate is verified, but it is not a document of this type, and does not contain one. It is written as it was signed, and nothing is read from it.`,
        ];
}
/** Several SBOMs of the index can be those of its platforms: the newest one then speaks for a platform that it is not of. */
function describeContradictions(evidence, sboms, requirements) {
    const standIns = requirements.filter(({ level, platform }) => level === 'index' && platform !== 'index');
    const counting = (0,report_text/* unique */.Am)(standIns.flatMap(({ by }) => by)).flatMap((index) => sboms.filter((each) => each === evidence[index]));
    return counting.flatMap((counted) => sboms
        .filter((other) => other !== counted && isContradiction(counted, other))
        .map((other) => {
        const platforms = standIns.filter(({ by }) => by.some((index) => evidence[index] === counted));
        const names = (0,report_text/* unique */.Am)(platforms.map(({ platform }) => platform)).join(', ');
        return `${counted.title}: two of ${(0,report_evidence/* called */.Ab)(counted.about.name)} stand in for ${names}, but list different packages: ${nameOf(counted)} counts, and ${nameOf(other)} does not.`;
    }));
}
function isContradiction({ facts, about }, other) {
    return (facts?.packages !== undefined &&
        facts.kind === other.facts?.kind &&
        facts.packages.fingerprint !== other.facts?.packages?.fingerprint &&
        other.subjects.some(({ digest }) => digest === about.digest));
}
/** The file, else the digest of the layer or bundle; with its time. */
function nameOf({ files, derivedFiles, origin, times }) {
    const name = derivedFiles?.[0] ?? files[0] ?? origin.source.digest;
    return times[0] === undefined ? name : `${name} (signed ${times[0].time.toISOString()})`;
}

// EXTERNAL MODULE: ./src/report/signer.ts
var report_signer = __webpack_require__(13130);
;// CONCATENATED MODULE: ./src/report/view-of-image.ts















/** The view of one image. */
function viewOfImage(image, audience = hints/* IN_WORKFLOW */._$) {
    switch (image.kind) {
        case 'failed':
            return viewFailed(image, audience);
        case 'checked':
            return viewChecked(image, audience);
        case 'decided':
            return viewDecided(image);
        case 'examined':
            return viewExamined(image);
    }
}
function viewExamined(image) {
    const { request, subject, proposal } = image;
    const [signer] = proposal?.signers ?? [];
    return {
        requested: request.requested,
        state: 'proposed',
        why: describeProposed(image),
        failure: undefined,
        error: undefined,
        signer: signer === undefined ? undefined : { short: (0,report_signer/* describeSigner */.cg)(signer).short, time: proposal?.time },
        details: {
            ...detailsOf(image, subject.digest, undefined),
            proposal: proposal === undefined ? undefined : viewProposal(proposal, image),
        },
    };
}
function viewProposal(proposal, { request }) {
    const { repository } = request.reference;
    return {
        ...proposal,
        signers: proposal.signers.map((signer) => ({
            identity: signer.identity,
            issuer: signer.issuer,
            sourceRepository: signer.extensions.sourceRepositoryUri,
            sure: (0,signing/* kinshipOf */.G5)(signer, repository),
        })),
        sure: (0,signing/* leastKinship */.a7)(proposal.signers, repository),
        sentences: describeProposal(proposal, repository),
    };
}
function viewDecided(image) {
    const { decision, request } = image;
    const details = detailsOf(image, undefined, undefined);
    const base = { requested: request.requested, error: undefined, signer: undefined };
    if (decision.kind === 'proposed') {
        return { ...base, state: 'proposed', why: decision.reason, failure: undefined, details };
    }
    if (decision.kind !== 'unmet') {
        const warns = decision.kind === 'skipped' && decision.warns;
        return { ...base, state: decision.kind, why: describeLeft(decision), failure: undefined, warns, details };
    }
    const failure = explainRefusal(image, decision);
    const refusal = {
        kind: 'signature',
        predicateType: undefined,
        platform: 'image',
        level: undefined,
        met: false,
        code: decision.code,
        why: decision.reason,
        short: failure.short,
        by: [],
    };
    return { ...base, state: 'unverified', why: failure.short, failure, details: { ...details, refusal } };
}
function viewFailed(image, audience) {
    const { code, message, limit } = image.error;
    const failure = explainError(image.error, audience);
    return {
        requested: image.request.requested,
        state: 'failed',
        why: failure.short,
        failure,
        error: { code, message, hint: (0,hints/* hintOfError */.H5)(image.error, audience), limit },
        signer: undefined,
        details: detailsOf(image, image.subject?.digest, undefined),
    };
}
function viewChecked(image, audience) {
    const { request, verdict, subject, failedSources = [] } = image;
    const evidence = (0,report_evidence/* viewEvidence */.pC)(image);
    const verified = (0,report_evidence/* verifiedAmong */.P0)(evidence);
    const rejected = (0,report_evidence/* rejectedAmong */.xO)(evidence);
    const failure = verdict.verified
        ? undefined
        : withUnderHead(explainUnverified({ image, evidence, verified, rejected, audience }), image);
    const requirements = viewRequirements(image, rejected);
    const leading = leadingAmong(requirements, evidence);
    const change = changeOf(image);
    return {
        requested: request.requested,
        state: verdict.verified ? ((0,outcome/* isAccepted */.oB)(image) ? 'verified' : 'changed') : 'unverified',
        why: failure?.short ?? describeGates(change) ?? describeMet(image),
        failure,
        error: undefined,
        signer: signerOf(failure, leading),
        details: detailsOf(image, verdict.digest ?? subject.digest, {
            subject,
            requirements,
            evidence,
            leading,
            formats: (0,locations/* viewFormats */.u2)(verified),
            locations: image.locations,
            warnings: [
                ...verdict.warnings.map((warning) => describeWarning(warning, audience)),
                ...describeSboms(evidence, requirements),
                ...failedSources.map((error) => `Newer evidence may exist: ${error.message} ${(0,hints/* hintOfError */.H5)(error, audience)}`),
            ],
            otherReferrers: (0,report_evidence/* countOthers */.$S)(image.others),
            failedLocations: failedSources.map(({ code, message }) => ({ code, message })),
            files: (0,report_text/* unique */.Am)([...image.files].flatMap(([attestation, paths]) => [...paths, ...(image.derivedFiles?.get(attestation) ?? [])])),
            deployable: (0,outcome/* isAccepted */.oB)(image) ? viewDeployable(image, leading) : undefined,
            change,
        }),
    };
}
function withUnderHead(failure, image) {
    return { ...failure, found: [...failure.found, ...describeUnderHead(image)] };
}
function detailsOf(image, digest, checked) {
    const name = (0,outcome/* nameOfImage */.qM)(image);
    return {
        name,
        publisher: image.request.publisher,
        rule: image.request.rule,
        refusal: undefined,
        underHead: image.underHead,
        duration: image.duration,
        subject: image.subject,
        image: digest === undefined ? undefined : `${name}@${digest}`,
        checked,
    };
}
function viewRequirements(image, rejected) {
    const indexOf = (0,report_evidence/* indexOfEvidence */.Nj)(image.findings);
    return image.verdict.requirements.map((requirement) => {
        const { kind, predicateType, platform, level, met, code, why, by } = requirement;
        return {
            kind,
            predicateType,
            platform,
            level,
            met,
            code,
            why,
            short: met ? undefined : describeUnmet(requirement, (0,report_evidence/* rejectedFor */.gW)(requirement, image, rejected)),
            by: by.flatMap((each) => indexOf.get(each) ?? []),
        };
    });
}
/** @param rejected evidence of the required kind that was rejected */
function describeUnmet(requirement, rejected) {
    switch (requirement.code) {
        case 'wrong-name':
            return 'other name';
        case 'age':
            return nameAge(requirement);
        case 'index':
            return 'not signed';
        case 'threshold':
            return 'too few signers';
        case 'denied':
            return 'denied';
        case 'not-signed':
        case 'wrong-type':
        case 'all-rejected':
        case undefined: {
            const isOther = rejected.some(({ unexpectedSigner }) => unexpectedSigner !== undefined);
            return rejected.length === 0 ? 'not found' : isOther ? 'other signer' : 'rejected';
        }
    }
}
/** The evidence whose signer is shown for the image: that of the signature requirement, else of the first requirement. */
function leadingAmong(requirements, evidence) {
    const met = requirements.filter((requirement) => requirement.met);
    const [first = -1] = (met.find(({ kind }) => kind === 'signature') ?? met[0])?.by ?? [];
    const leading = evidence[first];
    return leading?.status === 'verified' ? leading : undefined;
}
function viewDeployable(image, leading) {
    const { digest } = image.verdict;
    return digest === undefined
        ? undefined
        : { digest, image: (0,outcome/* deployable */.GP)(image), sbom: firstSbomOf(image), signer: leading?.signer };
}
/** The path of an SBOM that met a requirement, else of any SBOM that was written; never of a file that is no SBOM. */
function firstSbomOf({ verdict, facts, files, derivedFiles }) {
    const counted = verdict.requirements.flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'));
    return [...counted, ...files.keys()]
        .filter((attestation) => (0,predicate_type/* isSbomType */.Md)(attestation.predicateType) && facts.get(attestation)?.kind !== undefined)
        .flatMap((attestation) => {
        const isDerived = facts.get(attestation)?.derived !== undefined;
        return (isDerived ? derivedFiles : files)?.get(attestation) ?? [];
    })[0];
}
function changeOf({ request, subject, comparison }) {
    return comparison === undefined
        ? undefined
        : { requested: request.requested, digest: subject.digest, comparison, failing: (0,outcome/* failingGates */.Vy)(comparison) };
}
/** When an image is not verified, the signer that is proven instead is what readers look for first. */
function signerOf(failure, leading) {
    if (failure === undefined) {
        return leading === undefined ? undefined : viewAccepted(leading);
    }
    // an unexpected signer may be an attacker: nobody is sent to a page of theirs
    const { unexpectedSigner: signed } = failure;
    return signed === undefined ? undefined : { short: (0,report_signer/* describeSigner */.cg)(signed.signer).short, time: signed.times[0]?.time };
}
function viewAccepted({ signer, times, log }) {
    const { short, pages } = (0,report_signer/* describeSigner */.cg)(signer);
    return { short, time: times[0]?.time, url: pages?.repository, entryUrl: (0,links/* urlOfEntry */.t8)(log[0]) };
}
/** `fail-on-change: user, downgrade`, when these fail the step. */
function describeGates(change) {
    const failing = change?.failing ?? [];
    return failing.length === 0 ? undefined : `fail-on-change: ${failing.map(({ gate }) => gate).join(', ')}`;
}
/** `2 platforms: signature, SBOM (SPDX)`. */
function describeMet({ subject, verdict }) {
    const met = (0,report_text/* unique */.Am)(verdict.requirements.map(report_evidence/* titleOfRequirement */.fG)).join(', ');
    return subject.kind === 'image' ? met : `${(0,src_text/* count */.U9)((0,image_subject/* selectedPlatforms */.ob)(subject).length, 'platform')}: ${met}`;
}


/***/ })

};
