export const id = 971;
export const ids = [971,5905];
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

/***/ 971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScanInputs: () => (/* binding */ readScanInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/lock/compare.ts
var compare = __webpack_require__(42180);
// EXTERNAL MODULE: ./src/lock/file.ts
var file = __webpack_require__(75905);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/scan/classify.ts
var classify = __webpack_require__(979);
;// CONCATENATED MODULE: ./src/scan/changes.ts

/**
 * What a change does to the images of a repository: references are compared, wherever they stand, so that a file that is
 * moved changes nothing. Of the scans the comments that have no effect are refused already.
 */
function changesBetween(head, base) {
    const [now, before] = [new ImagesOfScan(head), new ImagesOfScan(base)];
    const added = now.references.filter((reference) => !before.has(reference));
    const removed = before.references.filter((reference) => !now.has(reference));
    const replaced = pairsOf(now.placesOf(added), before.placesOf(removed));
    const repositories = new Set(before.references.map(classify/* repositoryOf */._M));
    return {
        added: added.map((reference) => ({
            reference,
            before: replaced.get(reference),
            isKnownRepository: repositories.has((0,classify/* repositoryOf */._M)(reference)),
        })),
        removed,
        unresolved: unresolvedSince(head, base),
        unread: unreadSince(head, base),
    };
}
/** The images that files name. */
class ImagesOfScan {
    /** each once, in the order of their first places */
    references;
    #places;
    #names;
    constructor({ references }) {
        const counts = new Map();
        this.#places = references.flatMap(({ kind, reference, file }) => {
            if (kind !== 'image' || reference === null) {
                return [];
            }
            const repository = (0,classify/* repositoryOf */._M)(reference);
            const key = keyOf(file, repository);
            const index = counts.get(key) ?? 0;
            counts.set(key, index + 1);
            return [{ reference, repository, file, index }];
        });
        this.#names = new Set(this.#places.map(({ reference }) => reference));
        this.references = [...this.#names];
    }
    has(reference) {
        return this.#names.has(reference);
    }
    placesOf(references) {
        const some = new Set(references);
        return this.#places.filter(({ reference }) => some.has(reference));
    }
}
/** Unambiguous: files can have any characters in their names. */
function keyOf(...parts) {
    return JSON.stringify(parts);
}
/** Pairs of one file and repository that are compared by their distance; beyond it the order alone decides. */
const MAX_COMPARED = 100_000;
/**
 * What each of some added references stands in place of: one to the same repository that went; first those of the same file,
 * the nearest in order, then those of other files in their order. Each that went is taken once.
 */
function pairsOf(added, removed) {
    const pairs = new Map();
    const taken = new Set();
    const pair = (after, before) => {
        if (!pairs.has(after.reference) && !taken.has(before.reference)) {
            pairs.set(after.reference, before.reference);
            taken.add(before.reference);
        }
    };
    const inFile = Map.groupBy(removed, ({ file, repository }) => keyOf(file, repository));
    for (const [key, after] of Map.groupBy(added, ({ file, repository }) => keyOf(file, repository))) {
        const before = inFile.get(key) ?? [];
        if (after.length * before.length <= MAX_COMPARED) {
            const all = after.flatMap((each) => before.map((other) => [each, other]));
            const distance = ([one, other]) => Math.abs(one.index - other.index);
            all
                .sort((a, b) => distance(a) - distance(b))
                .forEach(([each, other]) => {
                pair(each, other);
            });
        }
        else {
            pairInOrder(after, before, pair);
        }
    }
    const inRepository = Map.groupBy(removed, ({ repository }) => repository);
    for (const [repository, after] of Map.groupBy(added, (place) => place.repository)) {
        const [open, free] = [
            after.filter(({ reference }) => !pairs.has(reference)),
            (inRepository.get(repository) ?? []).filter(({ reference }) => !taken.has(reference)),
        ];
        pairInOrder(open, free, pair);
    }
    return pairs;
}
function pairInOrder(after, before, pair) {
    const [ones, others] = [after, before].map((places) => [
        ...new Map(places.map((place) => [place.reference, place])).values(),
    ]);
    for (const [index, one] of (ones ?? []).entries()) {
        const other = others?.[index];
        if (other !== undefined) {
            pair(one, other);
        }
    }
}
function unresolvedSince(head, base) {
    const known = new Set(base.references.filter(isUnresolved).map(({ file, written }) => keyOf(file, written)));
    return head.references.filter((each) => isUnresolved(each) && !known.has(keyOf(each.file, each.written)));
}
function isUnresolved({ kind }) {
    return kind === 'unresolved';
}
/** A file whose content is not known counts as changed. */
function unreadSince(head, base) {
    const known = new Set(base.files.flatMap(({ file, why, content }) => (content === undefined ? [] : [keyOf(file, why, content)])));
    return head.files.filter(({ file, why, content }) => content === undefined || !known.has(keyOf(file, why, content)));
}

// EXTERNAL MODULE: ./src/shards/list.ts
var list = __webpack_require__(45721);
// EXTERNAL MODULE: ./src/inputs/baseline.ts + 1 modules
var baseline = __webpack_require__(57487);
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs = __webpack_require__(72631);
// EXTERNAL MODULE: ./src/inputs/locations.ts
var locations = __webpack_require__(74733);
// EXTERNAL MODULE: ./src/inputs/output.ts
var inputs_output = __webpack_require__(58708);
// EXTERNAL MODULE: ./src/inputs/policy.ts
var inputs_policy = __webpack_require__(64035);
// EXTERNAL MODULE: ./src/inputs/policy-requests.ts
var policy_requests = __webpack_require__(35226);
// EXTERNAL MODULE: ./src/inputs/requirements.ts
var requirements = __webpack_require__(48169);
// EXTERNAL MODULE: ./src/core/policy/requirements.ts
var policy_requirements = __webpack_require__(41264);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var signer = __webpack_require__(61842);
// EXTERNAL MODULE: ./src/publishers/preset.ts
var publishers_preset = __webpack_require__(83314);
// EXTERNAL MODULE: ./src/publishers/resolve.ts
var resolve = __webpack_require__(23201);
// EXTERNAL MODULE: ./src/inputs/requests.ts
var inputs_requests = __webpack_require__(22223);
;// CONCATENATED MODULE: ./src/inputs/scan-requests.ts








/**
 * What is required of the images of a repository without a policy: what their publishers' presets say. Of others it is looked for who
 * signed them, whoever that is, so that a policy can be proposed; but a repository that a change brings fails, since nobody has
 * decided about it.
 */
function requestsWithoutPolicy(reader, lines, signatures, changes) {
    const unknown = new Set(changes?.added.filter(({ isKnownRepository }) => !isKnownRepository).map(({ reference }) => reference));
    const requests = lines.map((line) => {
        const answer = (0,resolve/* answerFor */.u3)(line.reference);
        const { repository } = line.reference;
        const given = (0,locations/* repositoriesOf */.Ub)(signatures, repository);
        if (answer?.kind === 'preset') {
            const { preset } = answer;
            (0,inputs_requests/* warnOfPreset */.bi)(reader, preset);
            return { ...line, ...requirementsBy(preset), evidenceRepositories: (0,publishers_preset/* evidenceOf */.X)(preset, repository, given) };
        }
        const isNew = unknown.has(line.requested);
        const decision = isNew
            ? {
                kind: 'unmet',
                code: 'no-rule',
                isWithoutPolicy: true,
                reason: `this change adds the repository ${(0,image_reference/* nameOf */.Vb)(repository)}, and no rule of a policy and no known publisher is for it${answer === undefined ? '' : ` (${answer.answer.replace(/\.$/, '')})`}`,
            }
            : answer?.kind === 'unsigned'
                ? { kind: 'proposed', reason: answer.answer.replace(/\.$/, '') }
                : undefined;
        return {
            ...line,
            evidenceRepositories: given,
            publisher: undefined,
            signer: signer/* NO_SIGNERS */.oy,
            discoversSigners: false,
            requirements: policy_requirements/* DEFAULT_REQUIREMENTS */.R,
            ...(decision === undefined ? { isExamined: true } : { decision }),
        };
    });
    return {
        requests,
        requestUnderHead: undefined,
        signerOf: (reference) => {
            const answer = (0,resolve/* answerFor */.u3)(reference);
            return answer?.kind === 'preset' ? answer.preset.signer : undefined;
        },
    };
}
function requirementsBy(preset) {
    return {
        publisher: preset.name,
        signer: preset.signer,
        discoversSigners: preset.discoversSigners,
        requirements: (0,inputs_requests/* requirementsOf */.CG)(requirements/* NOTHING_REQUESTED */.zx, preset),
    };
}

// EXTERNAL MODULE: ./src/inputs/signer.ts + 1 modules
var inputs_signer = __webpack_require__(8314);
;// CONCATENATED MODULE: ./src/inputs/scan.ts

















/** Reads and checks the inputs of a run that looks at a repository, and finds the images of it. */
async function readScanInputs(source, command) {
    const reader = (0,inputs.startReading)(source, command);
    const output = (0,inputs_output/* readOutput */.o)(reader);
    const chainguard = (0,inputs_signer/* readChainguardInputs */.o)(reader);
    const gates = (0,baseline/* readGates */.D)(reader);
    const isCompared = readAutomaticBaseline(reader);
    const found = await findImages(reader, source, output.githubToken);
    if (found === undefined) {
        return { output, shard: undefined, result: (0,inputs.faultsOf)(reader, command) };
    }
    const { folder, policy, repository } = found;
    const changes = repository.base === undefined ? undefined : changesBetween(repository.head, repository.base.result);
    const lock = await readLock(reader, output.githubToken, { folder, isChange: changes !== undefined });
    const lines = linesOf(repository, changes, lock);
    const { requests, requestUnderHead, signerOf } = await requestsOf(reader, {
        lines,
        changes,
        policy,
        organizationSigners: chainguard.signers,
        canDiscover: chainguard.identity !== undefined,
    });
    const surroundings = await (0,inputs.readSurroundings)(reader, { lines, requests, output, chainguard, policy });
    if (gates.length > 0 && changes === undefined && !isCompared) {
        reader.notices.push(`${reader.name('fail-on-change')}: this run looks at all files and compares nothing: set ${reader.name('baseline')} to "auto" to compare with the last run.`);
    }
    const [pin, issue] = [reader.boolean('pin'), reader.boolean('issue')];
    if (reader.issues.length > 0) {
        return { output, shard: undefined, result: (0,inputs.faultsOf)(reader, command) };
    }
    const { insecure, warnings, notices } = reader;
    const result = {
        ...surroundings,
        images: withBaselines(requests, changes),
        shard: undefined,
        listDigest: (0,list/* digestOfList */.oF)(requests.map(({ reference }) => reference)),
        inputsDigest: await (0,inputs.digestOfDeciding)(reader, requests, surroundings),
        policy: (0,inputs.referenceTo)(policy),
        requestUnderHead,
        signerOf,
        automaticBaseline: isCompared && changes === undefined ? { artifactName: output.artifactName } : undefined,
        gates,
        dependencySnapshot: false,
        insecure,
        warnings,
        notices,
        scan: {
            isPartial: source.repository?.isWhole !== true || reader.isGiven('paths') || reader.isGiven('paths-ignore'),
            repository,
            changes,
            unresolved: policy?.complete.unresolved ?? 'fail',
            lock,
            folder,
            pin,
            issue,
        },
    };
    return { output, shard: undefined, result };
}
/** The repository with its policy; undefined after an issue. */
async function findImages(reader, { repository: source }, token) {
    if (source === undefined) {
        throw new Error('a scan has a repository');
    }
    try {
        const folder = await source.folder();
        const policy = await (0,inputs_policy/* readScanPolicy */.Gj)(reader, token, {
            folder,
            nearMisses: () => source.policyNearMisses(folder),
        });
        const repository = await source.scan({
            include: reader.list('paths'),
            exclude: reader.list('paths-ignore'),
            changedOnly: reader.choice('changed-only'),
            ignoreComments: policy?.complete.ignoreComments ?? 'allow',
            token,
        });
        return { folder, policy, repository };
    }
    catch (thrown) {
        reader.issues.push(`The images of the repository cannot be found: ${(0,errors/* messageOf */.bD)(thrown).replace(/\.$/, '')}.`);
        return undefined;
    }
}
/**
 * The images that are verified: each once, in the order of their first places. Of a change also those of which it alters what the
 * lock says.
 */
function linesOf({ head, onlyChanges }, changes, { lock, head: headLock }) {
    const all = head.references.flatMap(({ reference }) => reference ?? []);
    const relocked = new Set(headLock === undefined ? [] : (0,compare/* changedReferences */.LX)(lock, headLock));
    const names = onlyChanges && changes !== undefined
        ? [...changes.added.map(({ reference }) => reference), ...all.filter((each) => relocked.has(each))]
        : all;
    return [...new Set(names)].flatMap((requested) => {
        const reference = (0,image_reference/* parseReference */.F2)(requested, 'latest');
        return reference.kind === 'invalid' ? [] : [{ requested, reference: reference.value }];
    });
}
/** By the rules of the policy, else by the publishers that are known. A tag beside a digest is only told of. */
async function requestsOf(reader, { lines, changes, policy, ...organization }) {
    const signatures = (0,locations/* readSignatureRepositories */.hY)(reader);
    const made = policy === undefined
        ? requestsWithoutPolicy(reader, lines, signatures, changes)
        : await (0,policy_requests/* requestsByPolicy */.W)(reader, lines, { kind: 'policy', policy, ...organization }, requirements/* NOTHING_REQUESTED */.zx, signatures);
    return { ...made, requests: made.requests.map((request) => ({ ...request, mayHaveMoved: true })) };
}
/** An image that stands in place of another one is compared with that one, verified anew. */
function withBaselines(requests, changes) {
    const before = new Map(changes?.added.map((added) => [added.reference, added.before]));
    return requests.map((request) => {
        const requested = before.get(request.requested);
        const reference = requested === undefined ? undefined : (0,image_reference/* parseReference */.F2)(requested, 'latest');
        return requested === undefined || reference?.kind !== 'value'
            ? request
            : { ...request, baseline: { kind: 'image', requested, reference: reference.value } };
    });
}
/** Whether the images are compared with those of the last run on the branch, where the run is about no change. */
function readAutomaticBaseline(reader) {
    const items = reader.list('baseline');
    for (const item of items.filter((each) => each !== 'auto')) {
        reader.refuse('baseline', item, 'a scan supports only "auto", the last run on the same branch');
    }
    return items.includes('auto');
}
async function readLock(reader, token, { folder, isChange }) {
    const mode = reader.choice('lock');
    const nothing = { mode, lock: undefined, head: undefined };
    if (mode === 'off') {
        return nothing;
    }
    if (mode === 'write' && isChange) {
        reader.issues.push(`${reader.name('lock')} "write" records what is in use, but this run looks at a change that is not merged: use "check" here, and "write" in a run on the branch itself.`);
        return nothing;
    }
    const path = (0,external_node_path_.join)(folder, file.LOCK_PATH);
    try {
        const { read, readHead } = await reader.policyFiles({ path, from: 'auto', token });
        const lock = await lockIfThere(reader, () => read(path, limits/* LIMITS */.b.lockBytes, 'policy'));
        const head = readHead === undefined ? undefined : await lockIfThere(reader, () => readHead(path, limits/* LIMITS */.b.lockBytes, 'policy'));
        if (lock === undefined && head === undefined && mode === 'check' && reader.issues.length === 0) {
            reader.issues.push(`${reader.name('lock')} is "check", but there is no ${file.LOCK_PATH}: create it with ${reader.name('lock')} "write", and commit it.`);
        }
        return { mode, lock, head };
    }
    catch (thrown) {
        reader.issues.push(`${reader.name('lock')}: ${file.LOCK_PATH} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}.`);
        return nothing;
    }
}
async function lockIfThere(reader, read) {
    try {
        const parsed = (0,file.parseLock)(await read());
        if (parsed.kind === 'value') {
            return parsed.value;
        }
        reader.issues.push(...parsed.issues.map((issue) => `${file.LOCK_PATH}: ${issue}`));
        return undefined;
    }
    catch (thrown) {
        if ((0,errors/* isMissingFile */.F6)(thrown)) {
            return undefined;
        }
        throw thrown;
    }
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
