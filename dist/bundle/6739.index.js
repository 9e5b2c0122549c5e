export const id = 6739;
export const ids = [6739,4597,5905,9120];
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

/***/ 4597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile),
/* harmony export */   writeRepositoryFile: () => (/* binding */ writeRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30351);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74181);



const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The text of a file of a repository, with its byte order mark; undefined where there is none that is text. No link is followed. */
async function readRepositoryFile(root, path) {
    try {
        await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinks */ .UA)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)));
        const bytes = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithoutFollowing */ .EW)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), (stats) => stats.isFile() && stats.size <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.scanFileBytes);
        return bytes === undefined ? undefined : utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * Writes a file of a repository, and replaces one of that name. No link is followed, so that none that somebody committed leads
 * it elsewhere.
 * @param path from the root, with `/`
 * @returns its absolute path
 * @throws Error of the file system, or of a link
 */
async function writeRepositoryFile(root, path, text) {
    const folder = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolders */ .wZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)
        .split('/')
        .filter((part) => part !== '.'));
    await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinks */ .UA)(root, folder);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
    await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(file, Buffer.from(text));
    return file;
}


/***/ }),

/***/ 42180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ changedReferences),
/* harmony export */   Pq: () => (/* binding */ compareWithLock),
/* harmony export */   Ws: () => (/* binding */ compareChange)
/* harmony export */ });
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28281);
/* harmony import */ var _core_verify_verified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74389);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82872);



/**
 * Compares what was verified with the lock.
 * @param references - normalized, all that the files of the repository name
 * @param isFullScan - whether all of them were looked at: then each must be in the lock
 */
function compareWithLock(lock, current, { isFullScan, references }) {
    const problems = [];
    const notes = [];
    for (const each of current) {
        const locked = lock.get(each.image.reference);
        if (locked !== undefined) {
            const compared = compareEntry(locked, each);
            problems.push(...compared.problems);
            notes.push(...compared.notes);
        }
        else if (isFullScan) {
            problems.push({ kind: 'not-locked', reference: each.image.reference, found: each.image });
        }
    }
    if (isFullScan) {
        notes.push(...unusedOf(lock.keys(), references));
    }
    return { problems, notes };
}
/**
 * Compares what was verified of a change with the lock of its base, which decides. What the change writes into the lock must be
 * what was verified, since it decides as soon as it is merged; the change need not write anything.
 */
function compareChange({ base = new Map(), head, current, references }) {
    const decided = compareWithLock(base, current, { isFullScan: false, references });
    const problems = [...decided.problems];
    const notes = [...decided.notes];
    const verified = new Map(current.map((each) => [each.image.reference, each]));
    const changed = changedReferences(base, head);
    for (const reference of changed.filter((each) => references.has(each))) {
        const written = head?.get(reference);
        const found = verified.get(reference);
        if (written === undefined) {
            notes.push({ kind: 'entry-removed', reference });
        }
        else if (found?.failure === undefined) {
            const differs = found === undefined ? [] : differencesOf(written, found.image);
            if (found === undefined || differs.length > 0) {
                problems.push({ kind: 'not-as-verified', reference, differs, found: found?.image });
            }
        }
        else if (!problems.some((problem) => problem.reference === reference)) {
            problems.push({ kind: 'unanswered', reference, failure: found.failure });
        }
    }
    notes.push(...unusedOf(changed.filter((each) => head?.has(each) === true), references));
    return { problems, notes };
}
/**
 * The references whose entries a change adds, alters or takes away. They must be verified, whether or not the change touches the
 * files that name them.
 */
function changedReferences(base, head) {
    const all = new Set([...(base?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...all].filter((reference) => {
        const [before, after] = [base?.get(reference), head?.get(reference)];
        return before === undefined || after === undefined || differencesOf(before, after).length > 0;
    });
}
function unusedOf(locked, references) {
    return [...locked].filter((each) => !references.has(each)).map((reference) => ({ kind: 'unused', reference }));
}
/** In what two entries are not the same. */
function differencesOf(a, b) {
    const textsOf = ({ signers }) => signers.map(_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfSigner */ .Fm);
    const differs = {
        digest: a.digest !== b.digest,
        signers: !isSameSet(textsOf(a), textsOf(b)),
        time: timeOf(a.time) !== timeOf(b.time),
        evidence: !isSameSet(a.evidence, b.evidence),
    };
    return ['digest', 'signers', 'time', 'evidence'].filter((fact) => differs[fact]);
}
function isSameSet(a, b) {
    return new Set(a).symmetricDifference(new Set(b)).size === 0;
}
/** Milliseconds; without a time it is before all that have one. */
function timeOf(time) {
    return time === null ? -Infinity : Date.parse(time);
}
function compareEntry(locked, current) {
    const { reference } = locked;
    const { image, failure } = current;
    if (failure !== undefined) {
        // what is missing may be where it could not be searched, and so may be what is newer
        return { problems: [{ kind: 'unanswered', reference, failure }], notes: [] };
    }
    const problems = problemsOf(locked, current);
    if (problems.length > 0) {
        return { problems, notes: [] };
    }
    const added = image.signers.filter((signer) => !locked.signers.some((other) => isSameSigner(other, signer)));
    const notes = [
        ...(locked.digest === image.digest ? [] : [{ kind: 'moved', reference, from: locked, to: image }]),
        ...(added.length === 0 ? [] : [{ kind: 'signer-added', reference, added }]),
    ];
    return { problems, notes };
}
function problemsOf(locked, { image, signers, evidence }) {
    const { reference } = locked;
    const problems = [];
    if (!locked.signers.every((signer) => signers.some((other) => isSameSigner(signer, other)))) {
        problems.push({ kind: 'signer-changed', reference, locked: locked.signers, found: signers });
    }
    if (locked.time !== null && timeOf(image.time) < timeOf(locked.time)) {
        problems.push({ kind: 'older', reference, locked: locked.time, found: image.time });
    }
    const isSameDigest = locked.digest === image.digest;
    const gone = isSameDigest ? goneFrom(locked.evidence, evidence) : goneKinds(locked.evidence, evidence);
    if (gone.length > 0) {
        problems.push({ kind: 'evidence-gone', reference, gone, isSameDigest });
    }
    return problems;
}
/** Whether two are the same, whatever the ref of a workflow: the next release of a workflow is no other signer. */
function isSameSigner(locked, found) {
    if ((0,_core_verify_verified_js__WEBPACK_IMPORTED_MODULE_1__/* .principalOf */ .i6)(signerOf(locked)) !== (0,_core_verify_verified_js__WEBPACK_IMPORTED_MODULE_1__/* .principalOf */ .i6)(signerOf(found))) {
        return false;
    }
    const [before, after] = [locked, found].map((each) => ('key' in each ? null : each.sourceRepository));
    // certificates did not always name it
    return before === null || before?.toLowerCase() === after?.toLowerCase();
}
function signerOf(signer) {
    return 'key' in signer
        ? { kind: 'key', fingerprint: signer.key }
        : { kind: 'certificate', identity: signer.identity, issuer: signer.issuer, extensions: {} };
}
function goneFrom(locked, found) {
    const known = new Set(found);
    return locked.filter((each) => !known.has(each));
}
/** Kinds of evidence that are not there for another image, whose evidence is naturally another one. */
function goneKinds(locked, found) {
    const known = new Set(found.map(kindOf));
    const gone = locked.filter((each) => !known.has(kindOf(each)));
    return [...new Set(gone.map((each) => each.replace(/ sha256:\w+$/, '')))];
}
/** What a piece of evidence is; versions of one predicate are one kind, as for a policy that requires it. */
function kindOf(evidence) {
    const type = (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateTypeOfEvidence */ .oy)(evidence);
    if (type === undefined) {
        return 'signature';
    }
    return `attestation ${(0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isProvenanceType */ .Io)(type) ? 'provenance' : ((0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicateType */ .JH)(type) ?? type)}`;
}


/***/ }),

/***/ 75905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOCK_PATH: () => (/* binding */ LOCK_PATH),
/* harmony export */   parseLock: () => (/* binding */ parseLock),
/* harmony export */   renderLock: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48992);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82872);







/** Where the lock of a repository is, from the root of its checkout. */
const LOCK_PATH = '.github/image-provenance.lock.json';
/** The text of a lock, the same for the same images: by reference, one fact a line, so that a diff shows what changed. */
function renderLock(images) {
    const sorted = [...(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockOf */ .Vx)(images).values()].toSorted((a, b) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .CA)(a.reference, b.reference));
    const entries = sorted.map(({ reference, digest, signers, time, evidence }) => ({
        reference,
        digest,
        signers: signers.map((signer) => 'key' in signer
            ? { key: signer.key }
            : { identity: signer.identity, issuer: signer.issuer, sourceRepository: signer.sourceRepository }),
        time,
        evidence,
    }));
    return `${JSON.stringify({ schemaVersion: 1, images: entries }, null, 2)}\n`;
}
const digest = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().transform((text, context) => {
    const value = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text);
    if (value === undefined) {
        context.addIssue('it must be "sha256:" and 64 lowercase hexadecimal digits');
        return zod__WEBPACK_IMPORTED_MODULE_7__/* .NEVER */ .tm;
    }
    return value;
});
const reference = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine((text) => {
    const read = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text, undefined);
    return (read.kind === 'value' && (read.value.tag ?? read.value.digest) !== undefined && (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(read.value) === text);
}, 'it must be a normalized reference to an image, with a tag or a digest');
const text = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockText);
const signer = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ identity: text, issuer: text, sourceRepository: text.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }),
], 'it must have "identity", "issuer", and "sourceRepository", or "key" with 64 hexadecimal digits');
const evidence = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.predicateType + 100)
    .regex(/^(?:signature|attestation .+) sha256:[0-9a-f]{64}$/s, 'it must be "signature sha256:…" or "attestation TYPE sha256:…"');
const lockedImage = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    reference,
    digest,
    signers: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(signer).min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockSigners),
    time: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$('it must be a time in UTC, such as 2026-01-31T12:00:00Z').nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(evidence).min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockEvidence),
});
const lockFile = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1, 'it must be 1: a different version of this program wrote it'),
    images: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockImages),
});
/**
 * Parses a lock, which anybody who can open a pull request may have written. Unknown members and references that occur twice are
 * refused: two readers could take different ones. The order is no matter.
 */
function parseLock(source) {
    const bytes = Buffer.from(source);
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockBytes) {
        return { kind: 'invalid', issues: [`is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockBytes / 1024 / 1024} MiB.`] };
    }
    let value;
    try {
        ({ value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes));
    }
    catch (thrown) {
        if (thrown instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N) {
            const isConflict = /^<{7} /m.test(source);
            const hint = isConflict
                ? ' It contains the marks of a merge conflict: choose either side, and write it again.'
                : '';
            return { kind: 'invalid', issues: [`is ${thrown.message}.${hint}`] };
        }
        throw thrown;
    }
    const file = lockFile.safeParse(value);
    if (!file.success) {
        return invalidLock(file.error.issues.map((issue) => describe(issue, '')));
    }
    const images = [];
    const issues = [];
    const known = new Set();
    for (const [at, each] of file.data.images.entries()) {
        const read = lockedImage.safeParse(each);
        if (!read.success) {
            issues.push(...read.error.issues.map((issue) => describe(issue, `images[${at}]`)));
            continue;
        }
        if (known.has(read.data.reference)) {
            issues.push(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(read.data.reference)} twice (images[${at}]).`);
        }
        known.add(read.data.reference);
        images.push(read.data);
    }
    return issues.length > 0 ? invalidLock(issues) : { kind: 'value', value: (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockOf */ .Vx)(images) };
}
function invalidLock(issues) {
    const rest = issues.length - _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockIssues;
    return {
        kind: 'invalid',
        issues: [...issues.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockIssues), ...(rest > 0 ? [`has ${rest} more errors.`] : [])],
    };
}
function describe({ path, message }, base) {
    const where = path.reduce((all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}${all === '' ? '' : '.'}${String(part)}`), base);
    return `is invalid${where === '' ? '' : ` at ${where}`}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(message)}.`;
}


/***/ }),

/***/ 82872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ textOfSigner),
/* harmony export */   HM: () => (/* binding */ nameEvidence),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   oy: () => (/* binding */ predicateTypeOfEvidence)
/* harmony export */ });
/** A lock of these images; of one reference the last. */
function lockOf(images) {
    return new Map([...images].map((image) => [image.reference, image]));
}
/** The text of evidence in a lock. */
function nameEvidence(predicateType, payload) {
    return predicateType === undefined ? `signature ${payload}` : `attestation ${predicateType} ${payload}`;
}
/** A predicate type as its signer wrote it; undefined for a signature. */
function predicateTypeOfEvidence(evidence) {
    return /^attestation (?<type>.+) sha256:\w+$/s.exec(evidence)?.groups?.['type'];
}
/** Stands for a signer wherever two are compared exactly. */
function textOfSigner(signer) {
    return 'key' in signer
        ? JSON.stringify([signer.key])
        : JSON.stringify([signer.identity, signer.issuer, signer.sourceRepository]);
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

/***/ 86739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeScan: () => (/* binding */ concludeScan)
});

// EXTERNAL MODULE: ./src/lock/compare.ts
var compare = __webpack_require__(42180);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var core_verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/lock/lock.ts
var lock = __webpack_require__(82872);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/lock/current.ts





/**
 * What a lock may hold of the images of a run: of those that are verified and that no gate fails, in the order of their
 * references. Nothing else has a place in a lock. Of a reference that was verified for several platforms it is what all of
 * them have.
 */
function currentImagesOf(images) {
    const byReference = Map.groupBy(images.filter(outcome/* isAccepted */.oB).map(currentOf), ({ image }) => image.reference);
    return [...byReference.values()].map(joined).toSorted((a, b) => (0,src_text/* byCodeUnits */.CA)(a.image.reference, b.image.reference));
}
function currentOf({ request, subject, verdict, findings, failedSources = [] }) {
    const met = verdict.requirements.filter((requirement) => requirement.met);
    const signatures = met.filter(({ kind }) => kind === 'signature');
    const relied = met.flatMap(({ by }) => by);
    const leading = (signatures.length > 0 ? signatures : met.slice(0, 1)).flatMap(({ by }) => by);
    const all = (0,core_verdict/* verifiedAmong */.P0)(findings);
    return {
        image: {
            reference: (0,reference/* formatReference */.FH)(request.reference),
            digest: subject.digest,
            signers: signersOf(relied),
            time: newestOf(leading.map(({ facts }) => facts.times[0]?.time.toISOString() ?? null)),
            evidence: evidenceOf(relied),
        },
        signers: signersOf(all),
        evidence: evidenceOf(all),
        failure: failedSources[0]?.message,
    };
}
/** One image that was verified more than once. */
function joined([first, ...others]) {
    if (first === undefined) {
        throw new Error('a group has an image');
    }
    const all = [first, ...others];
    return {
        image: {
            ...first.image,
            signers: distinctSigners(all.flatMap(({ image }) => image.signers)),
            time: newestOf(all.map(({ image }) => image.time)),
            evidence: distinct(all.flatMap(({ image }) => image.evidence)),
        },
        signers: distinctSigners(all.flatMap(({ signers }) => signers)),
        evidence: distinct(all.flatMap(({ evidence }) => evidence)),
        failure: all.find(({ failure }) => failure !== undefined)?.failure,
    };
}
function newestOf(times) {
    return times.reduce((newest, time) => (newest === null || (time !== null && time > newest) ? time : newest), null);
}
function signersOf(evidence) {
    return distinctSigners(evidence.map(({ facts }) => lockedSignerOf(facts.signer)));
}
function lockedSignerOf(signer) {
    if (signer.kind === 'key') {
        return { key: signer.fingerprint };
    }
    const { identity, issuer, extensions } = signer;
    return { identity, issuer, sourceRepository: extensions.sourceRepositoryUri ?? null };
}
function distinctSigners(signers) {
    const byText = new Map(signers.map((signer) => [(0,lock/* textOfSigner */.Fm)(signer), signer]));
    return [...byText].toSorted(([a], [b]) => (0,src_text/* byCodeUnits */.CA)(a, b)).map(([, signer]) => signer);
}
function evidenceOf(evidence) {
    return distinct(evidence.map((each) => (0,lock/* nameEvidence */.HM)(each.kind === 'attestation' ? each.predicateType : undefined, each.facts.payload)));
}
function distinct(texts) {
    return [...new Set(texts)].toSorted(src_text/* byCodeUnits */.CA);
}
/**
 * The lock that is to be written (`lock: write`): what was verified, and the former entry of images that could not be looked at
 * completely or did not verify. What the files of the repository do not name goes.
 * @param references - normalized, all that the files name
 */
function updateLock(lock, current, references) {
    const verified = new Map(current.flatMap(({ image, failure }) => (failure === undefined ? [[image.reference, image]] : [])));
    return [...references].flatMap((reference) => verified.get(reference) ?? lock.get(reference) ?? []);
}

// EXTERNAL MODULE: ./src/lock/file.ts
var file = __webpack_require__(75905);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
;// CONCATENATED MODULE: ./src/lock/words.ts


/** A problem of a lock in sentences, without the reference: what is locked, and what was found. */
function describeLockProblem(problem) {
    switch (problem.kind) {
        case 'signer-changed':
            return `The lock says that it is signed by ${describeSigners(problem.locked)}, but now it is signed by ${describeSigners(problem.found)}.`;
        case 'older':
            return problem.found === null
                ? `The lock says that it was signed at ${problem.locked}, but now no trusted time is proven.`
                : `The lock says that it was signed at ${problem.locked}, but now it is older: signed at ${problem.found}.`;
        case 'evidence-gone': {
            const named = (0,src_text/* listNames */.Zv)(problem.gone.map((each) => (0,src_text/* visible */.RK)(each)));
            return problem.isSameDigest
                ? `Evidence that the lock names for the same image no longer exists: ${named}.`
                : `The tag is now another image, which lacks a kind of evidence that the locked image has: ${named}.`;
        }
        case 'not-locked':
            return `The lock has no entry for it. It is ${describeImage(problem.found)}.`;
        case 'not-as-verified':
            return problem.found === undefined
                ? 'The change adds a lock entry for it, but the image was not verified.'
                : `The change adds a lock entry for it that differs from what was verified (${problem.differs.join(', ')}): it is ${describeImage(problem.found)}.`;
        case 'unanswered':
            return `It cannot be compared with the lock, because there may be evidence in a location that could not be searched: ${problem.failure}`;
    }
}
/** A note on a lock in sentences, without the reference. */
function describeLockNote(note) {
    switch (note.kind) {
        case 'moved':
            return `The tag moved from ${shorten(note.from)} to ${shorten(note.to)}, by the same signer${note.to.time === null ? '' : `, signed at ${note.to.time}`}.`;
        case 'signer-added':
            return `It is also signed by ${describeSigners(note.added)}, which the lock does not name.`;
        case 'unused':
            return 'The lock has an entry for it, but no file of the repository names it.';
        case 'entry-removed':
            return 'The change removes its entry from the lock, but a file of the repository still names it.';
    }
}
function describeImage({ digest, signers, time }) {
    return `${digest}, signed by ${describeSigners(signers)}${time === null ? '' : ` at ${time}`}`;
}
/** Signers that are listed; the rest is counted. */
const MAX_SIGNERS = 3;
function describeSigners(signers) {
    const rest = signers.length - MAX_SIGNERS;
    const named = signers.slice(0, MAX_SIGNERS).map(describeSigner);
    return signers.length === 0 ? 'nobody' : [...named, ...(rest > 0 ? [(0,src_text/* count */.U9)(rest, 'other signer')] : [])].join(' and ');
}
function describeSigner(signer) {
    if ('key' in signer) {
        return `the key sha256:${signer.key}`;
    }
    const source = signer.sourceRepository === null ? '' : `, source ${(0,src_text/* visible */.RK)(signer.sourceRepository)}`;
    return `${(0,src_text/* visible */.RK)(signer.identity)} (${(0,src_text/* visible */.RK)(signer.issuer)}${source})`;
}
function shorten({ digest }) {
    return `sha256:${(0,image_digest/* hexOf */.ZD)(digest, 12)}`;
}

// EXTERNAL MODULE: ./src/files/repository-files.ts
var repository_files = __webpack_require__(4597);
// EXTERNAL MODULE: ./src/core/image/glob.ts
var glob = __webpack_require__(43103);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publisher = __webpack_require__(66557);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/proposal/rule.ts


/** Lines above a rule; the rest is counted. */
const MOST_COMMENTS = 20;
const INDENT = '  ';
/** The lines of a rule below `rules:`. Whatever is in it, each of its lines is indented, or a comment. */
function renderRule({ name, images, body, comments, isCommentedOut }) {
    const text = (0,dist.stringify)([{ name, images, ...body }], { lineWidth: 0, blockQuote: false });
    const lines = text.trimEnd().split('\n');
    return [...renderComments(comments), ...lines.map((line) => `${INDENT}${isCommentedOut ? '# ' : ''}${line}`)];
}
/** Sentences as comments of one line each. */
function renderComments(comments, indent = INDENT) {
    const rest = comments.length - MOST_COMMENTS;
    const shown = rest > 0 ? [...comments.slice(0, MOST_COMMENTS), `and ${rest} more`] : comments;
    return shown.map((comment) => `${indent}# ${clean(comment)}`.trimEnd());
}
/** Text from outside in one line of printable ASCII. */
function clean(text) {
    return (0,src_text/* visible */.RK)((0,src_text/* cleanText */.X5)(text));
}
/** Whether a text can be a value of a policy as it is: it shows what it is, and nothing in it is a template. */
function isWritable(text) {
    return text.length <= 500 && /^[\u0021-\u007e](?:[\u0020-\u007e]*[\u0021-\u007e])?$/.test(text) && !/[{}]/.test(text);
}

// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/core/verdict/signing.ts
var signing = __webpack_require__(95574);
// EXTERNAL MODULE: ./src/proposal/signer-words.ts
var signer_words = __webpack_require__(77822);
;// CONCATENATED MODULE: ./src/proposal/signed-rules.ts







/** Whether a policy can name all signers and types of an image as they are. */
function isExpressible({ proposal: { signers, attestations } }) {
    return (signers.every((signer) => [signer.identity, signer.issuer, (0,signing/* sourceOnGitHub */.iF)(signer) ?? 'none'].every((text) => isWritable(text))) && attestations.every((type) => isWritable(type) && (0,predicate_types/* parsePredicateType */.$)(type).kind === 'value'));
}
/**
 * A rule for the repositories of these images, one for all that have the same signers and requirements. What is required is what
 * all images of a repository have.
 * @param remarks - by the name of a repository, what else is known of its images
 */
function signedRules(images, remarks) {
    const repositories = [...Map.groupBy(images, outcome/* nameOfImage */.qM)]
        .map(([name, own]) => ruleOf(name, own, remarks.get(name) ?? []))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const groups = [...Map.groupBy(repositories, (rule) => JSON.stringify(contentOf(byName(rule)))).values()];
    return groups.map(draftOf);
}
function draftOf(rules) {
    const [first] = rules;
    const contents = new Set(rules.map((rule) => JSON.stringify(contentOf(rule))));
    const shown = first === undefined || contents.size === 1 ? first : byName(first);
    const byText = Map.groupBy(rules.flatMap(({ comments }) => comments), (comment) => comment);
    return {
        name: ownerOf(first?.name ?? ''),
        images: rules.map(({ name }) => name),
        body: shown === undefined ? {} : contentOf(shown),
        comments: [...byText.keys()],
        isCommentedOut: false,
    };
}
/** The reference of an image, which has nothing in it that its grammar does not allow. */
function writtenName({ request }) {
    return (0,reference/* formatReference */.FH)(request.reference);
}
/** `registry/owner` of a name. */
function ownerOf(name) {
    return name.split('/').slice(0, 2).join('/');
}
function ruleOf(name, images, remarks) {
    const newestFirst = images.toSorted((a, b) => (b.proposal.time?.getTime() ?? 0) - (a.proposal.time?.getTime() ?? 0) ||
        (writtenName(a) < writtenName(b) ? -1 : 1));
    const included = [];
    let common;
    const refused = [];
    for (const image of newestFirst) {
        const both = common === undefined ? image.proposal : inCommon(common, image.proposal);
        if (both.signature || both.attestations.length > 0) {
            common = both;
            included.push(image);
        }
        else {
            refused.push(`${writtenName(image)} lacks what is required here, so this rule refuses it`);
        }
    }
    const entries = included.flatMap((image) => image.proposal.signers.map((signer) => entryOf(signer, image)));
    return {
        name,
        signers: [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()],
        signature: common?.signature ?? true,
        attestations: common?.attestations ?? [],
        comments: [...describeAll(included), ...refused, ...remarks.map((remark) => `${remark}, so this rule refuses it`)],
    };
}
function inCommon(a, b) {
    return {
        signature: a.signature && b.signature,
        attestations: a.attestations.filter((type) => b.attestations.includes(type)),
    };
}
/** When and by whom, once for all images of which the same is to be said. */
function describeAll(images) {
    const said = Map.groupBy(images, ({ proposal, request }) => (0,signer_words/* describeSigning */.d)(proposal, request.reference.repository));
    return [...said].map(([sentence, all]) => `${(0,src_text/* listNames */.Zv)([...new Set(all.map(writtenName))], 3)}: ${sentence}`);
}
/** A signer; the ref of its workflow follows the tag of the image where it is of the release that the tag names. */
function entryOf(signer, { request }) {
    const source = (0,signing/* sourceOnGitHub */.iF)(signer);
    return {
        identity: byTag(signer, request.reference.tag),
        issuer: signer.issuer,
        ...(source === undefined ? {} : { 'source-repository': source }),
    };
}
function byTag(signer, tag) {
    const { identity, extensions } = signer;
    const { workflow, ref } = /^(?<workflow>https:\/\/[^@]+@refs\/tags\/)(?<ref>.+)$/.exec(identity)?.groups ?? {};
    if (tag === undefined || workflow === undefined || ref === undefined) {
        return identity;
    }
    // a workflow of another repository has a release of its own, which may have the same name
    const { sourceRepositoryUri, sourceRepositoryRef } = extensions;
    const isOwn = (sourceRepositoryUri === undefined || workflow.toLowerCase().startsWith(`${sourceRepositoryUri.toLowerCase()}/`)) &&
        (sourceRepositoryRef === undefined || sourceRepositoryRef === `refs/tags/${ref}`);
    if (!isOwn) {
        return identity;
    }
    return ref === tag ? `${workflow}{tag}` : ref === `v${tag}` ? `${workflow}v{tag}` : identity;
}
/** The same with `{name}` for the name of a repository on GitHub that is the image's. */
function byName(rule) {
    const name = (0,reference/* lastComponentOf */.XD)(rule.name);
    const generalize = (text) => {
        const { before, repository, after } = /^(?<before>https:\/\/github\.com\/[^/]+\/)(?<repository>[^/]+)(?<after>(?:\/.*)?)$/.exec(text)?.groups ?? {};
        return repository === name ? `${before ?? ''}{name}${after ?? ''}` : text;
    };
    return {
        ...rule,
        signers: rule.signers.map((signer) => ({
            ...signer,
            identity: generalize(signer.identity),
            ...(signer['source-repository'] === undefined
                ? {}
                : { 'source-repository': generalize(signer['source-repository']) }),
        })),
    };
}
function contentOf({ signers, signature, attestations }) {
    return {
        signers: signers.map(({ identity, issuer, ...source }) => ({ identity, issuer, ...source })),
        attestations: attestations.length === 0 ? ['none'] : attestations,
        ...(signature ? {} : { 'require-signature': false }),
    };
}

;// CONCATENATED MODULE: ./src/proposal/propose-policy.ts







const SCHEMA = '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/image-provenance/main/schema/policy.v1.json';
/**
 * The text of `proposed-policy.yml`, of the images of a scan without a policy: a valid policy by which the images that are signed
 * are verified. What nobody signed, or with a key that is not known, is a rule that is commented out, so that it is refused
 * until a person decides. Everything in it that comes from outside is a value that was written by a YAML writer, or in a
 * comment of one line.
 * @returns undefined where there is no image to propose anything of
 */
function proposePolicy(outcomes, { today }) {
    const sections = sectionsOf(outcomes);
    const isKnown = (rule) => !rule.isCommentedOut;
    const rules = uniquelyNamed([
        ...publisherRules(sections.known),
        ...signedRules(sections.signed, remarksOn(sections)),
        ...keyRules(sections.keys),
        ...exemptions(sections, today),
    ].map((rule) => (rule.images.every(isGlob) ? rule : withoutGlobs(rule)))).filter(({ images }) => images.length > 0);
    const others = [...describeOthers(sections), ...unnamed(sections)];
    if (rules.length === 0 && others.length === 0) {
        return undefined;
    }
    const effective = rules.some(isKnown) ? rules : [...rules, PUBLISHERS_THAT_ARE_KNOWN];
    return [
        SCHEMA,
        ...renderComments([
            `Proposed on ${today}. It proves who signed each image, not that they may: read each rule, and store what you accept as`,
            '.github/image-provenance.yml. What is commented out is refused until you decide otherwise.',
        ], ''),
        'version: 1',
        'default: deny',
        'rules:',
        ...effective.flatMap((rule, index) => [...(index === 0 ? [] : ['']), ...renderRule(rule)]),
        ...(others.length === 0 ? [] : ['', ...renderComments(['No rule is proposed for these:', ...others])]),
        '',
    ].join('\n');
}
/** Where nothing else has an effect: a policy has rules. */
const PUBLISHERS_THAT_ARE_KNOWN = {
    name: 'known publishers',
    images: ['**'],
    body: { publisher: 'auto' },
    comments: ['Nothing here is signed by anyone who could be named. This rule is for images of known publishers.'],
    isCommentedOut: false,
};
function sectionsOf(outcomes) {
    const sorted = outcomes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
    const examined = sorted.filter((image) => image.kind === 'examined');
    const withProposal = examined.filter((image) => image.proposal !== undefined);
    const without = examined.filter(({ proposal }) => proposal === undefined);
    return {
        known: sorted.filter(({ kind, request }) => kind === 'checked' && request.publisher !== undefined),
        signed: withProposal.filter(isExpressible),
        inexpressible: withProposal.filter((image) => !isExpressible(image)),
        partly: without.filter(({ isPartlySigned }) => isPartlySigned),
        keys: without.filter(({ isPartlySigned, hasKeySignature }) => !isPartlySigned && hasKeySignature),
        unsigned: without.filter(({ isPartlySigned, hasKeySignature }) => !isPartlySigned && !hasKeySignature),
        unsignedPublishers: sorted.flatMap((image) => image.kind === 'decided' && image.decision.kind === 'proposed'
            ? [{ ...image, reason: image.decision.reason }]
            : []),
        failed: sorted.filter((image) => image.kind === 'failed'),
    };
}
function keyOf(image) {
    return `${(0,outcome/* nameOfImage */.qM)(image)} ${writtenName(image)}`;
}
/** What is in the way of a rule for the signed images of a repository. */
function remarksOn({ inexpressible, keys, partly, unsigned, unsignedPublishers, }) {
    const remarks = [
        ...[...unsigned, ...unsignedPublishers].map((image) => [image, 'is not signed']),
        ...keys.map((image) => [image, 'is signed with a key']),
        ...partly.map((image) => [image, 'is only partly signed']),
        ...inexpressible.map((image) => [image, 'has a signer that a policy cannot name']),
    ];
    return new Map([...Map.groupBy(remarks, ([image]) => (0,outcome/* nameOfImage */.qM)(image))].map(([name, own]) => [
        name,
        own.map(([image, what]) => `${writtenName(image)} ${what}`),
    ]));
}
function publisherRules(images) {
    const byPublisher = Map.groupBy(images, ({ request }) => {
        const choice = (0,publisher/* parsePublisher */.aQ)(request.publisher ?? '');
        const isOne = choice.kind === 'value' && choice.value.kind !== 'none' && isWritable(request.publisher ?? '');
        return isOne ? (request.publisher ?? '') : 'auto';
    });
    return [...byPublisher]
        .toSorted(([a], [b]) => (0,src_text/* byCodeUnits */.CA)(a, b))
        .map(([publisher, own]) => ({
        name: publisher === 'auto' ? 'known publishers' : publisher,
        images: namesOf(own),
        body: { publisher },
        comments: own
            .filter((image) => !(0,outcome/* isVerified */.p4)(image))
            .map((image) => `${writtenName(image)} is not verified by this rule`),
        isCommentedOut: false,
    }));
}
function keyRules(images) {
    return byOwner(images).map(([owner, own]) => ({
        name: `signed with a key (${owner})`,
        images: namesOf(own),
        body: { signers: [{ key: 'PATH-OF-THE-KEY.pub' }], attestations: ['none'] },
        comments: [
            'Signed with a key. Get the public key from its owner, store it in the repository, and write its path here.',
        ],
        isCommentedOut: true,
    }));
}
function exemptions({ unsigned, unsignedPublishers, signed }, today) {
    const hasRule = new Set(signed.map(outcome/* nameOfImage */.qM));
    const until = aYearAfter(today);
    const exempt = (name, images, reason) => ({
        name,
        images: namesOf(images),
        body: { accept: 'unsigned', pinned: true, reason, until },
        comments: ['Nobody signed these. To accept them anyway, by their digest, remove the comment marks:'],
        isCommentedOut: true,
    });
    const byReason = [
        ...Map.groupBy(unsignedPublishers.filter((image) => !hasRule.has((0,outcome/* nameOfImage */.qM)(image))), ({ reason }) => reasonOf(reason)),
    ];
    return [
        ...byReason.map(([reason, own]) => exempt(`unsigned (${ownerOf(namesOf(own)[0] ?? '')})`, own, reason)),
        ...byOwner(unsigned.filter((image) => !hasRule.has((0,outcome/* nameOfImage */.qM)(image)))).map(([owner, own]) => exempt(`unsigned (${owner})`, own, `no signature was found on ${today}`)),
    ];
}
/** Text of a publisher's data, in which templates have no meaning. */
function reasonOf(text) {
    const reason = (0,src_text/* visible */.RK)((0,src_text/* cleanText */.X5)(text)).replaceAll(/[{}]/g, '').trim();
    return reason === '' ? 'it is not signed' : reason;
}
function describeOthers({ inexpressible, partly, failed }) {
    return [
        ...inexpressible.map((image) => `${writtenName(image)}: ${(0,signer_words/* describeSigning */.d)(image.proposal, image.request.reference.repository)}; a policy cannot name ${image.proposal.signers.map(({ identity }) => (0,src_text/* quote */.hD)(identity)).join(', ')} exactly`),
        ...partly.map((image) => `${writtenName(image)}: only part of it is signed, so it does not meet a rule as it is (perhaps one with "platforms")`),
        ...failed.map((image) => `${writtenName(image)}: it could not be examined (${image.error.code})`),
    ];
}
/** Images that no glob can name. */
function unnamed({ known, signed, keys, unsigned, unsignedPublishers }) {
    return [...known, ...signed, ...keys, ...unsigned, ...unsignedPublishers]
        .filter((image) => !isGlob((0,outcome/* nameOfImage */.qM)(image)))
        .map((image) => `${writtenName(image)}: a policy cannot name its registry`);
}
function withoutGlobs(rule) {
    return { ...rule, images: rule.images.filter(isGlob) };
}
function isGlob(name) {
    return (0,glob/* parseGlob */.qF)(name).kind === 'value';
}
function namesOf(images) {
    return [...new Set(images.map(outcome/* nameOfImage */.qM))].sort();
}
function byOwner(images) {
    return [...Map.groupBy(images, (image) => ownerOf((0,outcome/* nameOfImage */.qM)(image)))];
}
/** Reports call a rule by its name. */
function uniquelyNamed(rules) {
    const seen = new Map();
    return rules.map((rule) => {
        const times = (seen.get(rule.name) ?? 0) + 1;
        seen.set(rule.name, times);
        return times === 1 ? rule : { ...rule, name: `${rule.name} (${times})` };
    });
}
/** `YYYY-MM-DD`; the day before where there is no such day. */
function aYearAfter(today) {
    const date = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    return date.endsWith('-02-29') ? date.replace('-29', '-28') : date;
}

// EXTERNAL MODULE: ./src/run/scan-result.ts
var scan_result = __webpack_require__(80792);
;// CONCATENATED MODULE: ./src/run/conclude-scan.ts








/** What a scan makes of its images: its result, and what is offered beside the report. */
async function concludeScan({ scan, policy }, images, { now, root }) {
    const pins = scan.pin ? await pinImages(scan.repository, images, root) : undefined;
    const findings = { ...lookedAt(scan), lock: compareLock(scan, images) };
    const { repository, changes } = scan;
    const { head } = repository;
    const outcome = {
        ...findings,
        result: (0,scan_result/* resultOfScan */.u)(images, findings),
        references: head.references,
        files: head.files,
        base: repository.base?.commit,
        removed: changes?.removed ?? [],
        refusedIgnores: repository.refusedIgnores,
        proposal: policy === undefined && changes === undefined ? proposePolicy(images, { today: dayOf(now) }) : undefined,
        pins: pins?.outcome,
        lockPath: undefined,
    };
    return { scan: outcome, lockText: writeLock(scan, images), edits: pins?.files ?? [] };
}
/** `YYYY-MM-DD`, in UTC. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** What of the files was looked at, and whether what cannot be known fails. */
function lookedAt({ repository, changes, unresolved: action }) {
    const { head, onlyChanges } = repository;
    const all = head.references.filter(({ kind }) => kind === 'unresolved');
    const [unresolved, unread] = onlyChanges && changes !== undefined ? [changes.unresolved, changes.unread] : [all, head.files];
    return {
        onlyChanges,
        unresolved: unresolved.filter(({ reason }) => reason !== 'template'),
        unread,
        failsUnresolved: action === 'fail',
        // of a change nothing may hide; in a full scan a file of another kind may look like one of the formats
        failsUnread: changes !== undefined,
    };
}
function compareLock(scan, images) {
    const { mode, lock, head } = scan.lock;
    if (mode !== 'check') {
        return undefined;
    }
    const current = currentImagesOf(images);
    const references = namesFor(scan);
    const { problems, notes } = scan.changes === undefined
        ? (0,compare/* compareWithLock */.Pq)(lock ?? new Map(), current, { isFullScan: true, references })
        : (0,compare/* compareChange */.Ws)({ base: lock, head, current, references });
    return {
        problems: problems.map((problem) => ({
            reference: problem.reference,
            code: problem.kind,
            message: `${problem.reference}: ${describeLockProblem(problem)}`,
        })),
        notes: notes.map((note) => `${note.reference}: ${describeLockNote(note)}`),
    };
}
function writeLock(scan, images) {
    const { mode, lock = new Map() } = scan.lock;
    return mode === 'write' ? (0,file.renderLock)(updateLock(lock, currentImagesOf(images), namesFor(scan))) : undefined;
}
/** Verified digests behind the tags of the files. */
async function pinImages({ head }, images, root) {
    // loaded on demand: few runs pin
    const [{ pinReferences }, { renderPatch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5099), __webpack_require__.e(7293)]).then(__webpack_require__.bind(__webpack_require__, 57293)), __webpack_require__.e(/* import() */ 9481).then(__webpack_require__.bind(__webpack_require__, 19481))]);
    const digests = new Map(images.filter(outcome/* isAccepted */.oB).map(({ request, subject }) => [request.requested, subject.digest]));
    const { files, pinned, unpinned } = await pinReferences({
        references: head.references,
        digests,
        read: (path) => (0,repository_files.readRepositoryFile)(root, path),
    });
    return {
        outcome: {
            patch: renderPatch(files),
            places: pinned.length,
            left: unpinned.map(({ reference, why }) => ({ place: reference, why })),
        },
        files,
    };
}
/** All that the files name, normalized; where some were left out, what the lock has may be named by those. */
function namesFor({ repository: { head }, isPartial, lock: { lock } }) {
    const found = head.references.flatMap(({ reference }) => reference ?? []);
    return new Set([...found, ...(isPartial ? (lock?.keys() ?? []) : [])]);
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
