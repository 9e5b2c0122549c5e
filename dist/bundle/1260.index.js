export const id = 1260;
export const ids = [1260];
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


/** Canonical package URLs contain no line breaks. */
const SEPARATOR = '\n';
/**
 * Stores the package URLs of verified SBOMs. Uncompressed, those of a thousand images would not fit into memory; deflated
 * they take a tenth of that, and one limit applies to all images of a run together.
 */
class PackageUrls {
    #left;
    /** @param limit bytes for all SBOMs together */
    constructor(limit = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.packageUrlBytes) {
        this.#left = limit;
    }
    /** Packages without a package URL are left out. */
    store(packages) {
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
        return { kind: 'packed', count, packed };
    }
}
/** The stored package URLs, in the order of the SBOM. */
function unpackPackageUrls({ count, packed }) {
    return count === 0 ? [] : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed).toString('utf8').split(SEPARATOR);
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ ByteBudget),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   WR: () => (/* binding */ Slots),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   rE: () => (/* binding */ waitWithin),
/* harmony export */   sf: () => (/* binding */ mapLimit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The abort reason of a `Deadline` whose time is over. */
class DeadlineError extends Error {
    constructor(milliseconds) {
        super(`not finished within ${milliseconds / 1000} s`);
        this.name = 'DeadlineError';
    }
}
/** Starts a time limit in milliseconds. Its timer does not hold the process open. */
function startDeadline(milliseconds) {
    const end = performance.now() + milliseconds;
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new DeadlineError(milliseconds));
    }, milliseconds).unref();
    return {
        signal: controller.signal,
        remaining: () => Math.max(0, end - performance.now()),
        stop: () => {
            clearTimeout(timer);
        },
    };
}
/** Why a signal was aborted, as an error. */
function reasonOf({ reason }) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
/** The result of work, or a rejection with the `DeadlineError` when the time is over first; the work goes on unseen. */
async function withDeadline({ signal }, work) {
    const { promise: late, reject } = Promise.withResolvers();
    const end = () => {
        reject(reasonOf(signal));
    };
    signal.addEventListener('abort', end, { once: true });
    work.catch(() => undefined);
    try {
        signal.throwIfAborted();
        return await Promise.race([work, late]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
/**
 * Waits for what several images share, within the time of one of them.
 * @param what in words that follow "while"
 * @throws ImageError `timeout` where that is over first
 */
async function waitWithin(deadline, what, work) {
    try {
        return await withDeadline(deadline, work);
    }
    catch (cause) {
        throw cause instanceof DeadlineError
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('timeout', `The time limit of the image was over while ${what}.`, { topic: 'time-limit' }, { cause })
            : cause;
    }
}
/**
 * Results of `work` for every item, in the order of the items. After a rejection no further item is begun; those under
 * way are awaited, so nothing goes on unseen, and then the first rejection is thrown.
 */
async function mapLimit(items, { limit, groupOf = () => '' }, work) {
    const results = [];
    const failures = [];
    const groups = [...Map.groupBy(items.entries(), ([, item]) => groupOf(item)).values()].map((queue) => ({
        queue,
        next: 0,
        open: 0,
    }));
    const worker = async () => {
        for (let group = leastBusy(groups); group !== undefined && failures.length === 0; group = leastBusy(groups)) {
            const entry = group.queue[group.next++];
            if (entry === undefined) {
                return;
            }
            const [index, item] = entry;
            group.open++;
            try {
                results[index] = await work(item, index);
            }
            catch (failure) {
                failures.push(failure);
            }
            group.open--;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0) {
        throw failures[0];
    }
    return results;
}
/** The group with work left that has the fewest items under way; the first of equals. */
function leastBusy(groups) {
    let least;
    for (const group of groups) {
        if (group.next < group.queue.length && group.open < (least?.open ?? Infinity)) {
            least = group;
        }
    }
    return least;
}
/** Work that waits for its turn, first in, first out. */
class FifoQueue {
    #waiting = [];
    get isEmpty() {
        return this.#waiting.length === 0;
    }
    /** Starts the first one. */
    next() {
        this.#waiting.shift()?.();
    }
    /**
     * Resolves when it is its turn, or after `patience` milliseconds; `enter` is called at that moment. Rejects with the
     * signal's reason.
     */
    wait(signal, enter, patience) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const leave = () => {
            clearTimeout(timer);
            this.#leave(begin);
            reject(reasonOf(signal));
        };
        const begin = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', leave);
            enter();
            resolve(undefined);
        };
        const hurry = () => {
            this.#leave(begin);
            begin();
        };
        const timer = patience === undefined ? undefined : setTimeout(hurry, patience);
        this.#waiting.push(begin);
        signal.addEventListener('abort', leave, { once: true });
        return promise;
    }
    #leave(begin) {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
    }
}
/** A bound on how much work is under way at once; the rest waits in order. */
class Slots {
    #limit;
    #open = 0;
    #queue = new FifoQueue();
    constructor(limit) {
        this.#limit = limit;
    }
    get limit() {
        return this.#limit;
    }
    /** Work that is under way goes on where the limit becomes lower. */
    set limit(limit) {
        this.#limit = limit;
        this.#admit();
    }
    /** Runs work when a slot is free; rejects with the signal's reason when that aborts while it waits. */
    async run(signal, work) {
        signal.throwIfAborted();
        const enter = () => {
            this.#open++;
        };
        if (this.#open < this.#limit) {
            enter();
        }
        else {
            await this.#queue.wait(signal, enter);
        }
        try {
            return await work();
        }
        finally {
            this.#open--;
            this.#admit();
        }
    }
    #admit() {
        while (this.#open < this.#limit && !this.#queue.isEmpty) {
            this.#queue.next();
        }
    }
}
/**
 * A soft bound on the bytes that pieces of work hold at once. It cannot deadlock: work that has started may always take
 * more, and work that has waited for its patience starts anyway, so that one that never finishes does not block the
 * others. How much each may hold has to be bounded elsewhere.
 */
class ByteBudget {
    #limit;
    #queue = new FifoQueue();
    #held = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /**
     * For one piece of work, from start to end.
     * @param patience milliseconds to wait at most; undefined: until the signal aborts
     */
    lease(patience) {
        let bytes = 0;
        let begun;
        let state = 'waiting';
        const enter = () => {
            if (state === 'waiting') {
                state = 'holding';
                this.#held += bytes;
            }
        };
        return {
            take: (more, signal) => {
                bytes += more;
                if (state === 'holding') {
                    this.#held += more;
                }
                else if (begun === undefined && this.#held < this.#limit) {
                    enter();
                    begun = Promise.resolve();
                }
                begun ??= this.#queue.wait(signal, enter, patience);
                return begun;
            },
            release: () => {
                if (state === 'holding') {
                    this.#held -= bytes;
                }
                state = 'over';
                this.#admit();
            },
        };
    }
    #admit() {
        while (this.#held < this.#limit && !this.#queue.isEmpty) {
            this.#queue.next();
        }
    }
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ resolveSubject),
/* harmony export */   s: () => (/* binding */ nestedIndexError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93613);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88942);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87600);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22781);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30351);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33782);







/** What an entry with BuildKit's attestations says of which platform they are. */
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
/**
 * Resolves a reference, once, to a digest and the platforms below it.
 * @throws ImageError
 */
async function resolveSubject(repository, reference, selection, by = 'tag') {
    const { tag, digest } = reference;
    const requested = (by === 'tag' ? (tag ?? digest) : (digest ?? tag)) ?? 'latest';
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(repository.name);
    const manifest = foundOrThrow(await repository.manifest(requested), name, requested, repository.name.registry);
    if (reference.digest !== undefined && manifest.digest !== reference.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('tag-moved', `${name}:${requested} is ${manifest.digest} now, not ${reference.digest}.`, {
            topic: 'tag-moved',
        });
    }
    return manifest.kind === 'index'
        ? resolveIndex(manifest, reference, selection, name)
        : await resolveImage(repository, manifest, reference, selection, name);
}
function foundOrThrow(response, name, requested, registry) {
    switch (response.kind) {
        case 'found':
            return response.value;
        case 'absent': {
            const isRepositoryMissing = response.detail?.includes('NAME_UNKNOWN') === true;
            const missing = isRepositoryMissing
                ? `The repository ${name}`
                : `The ${requested.includes(':') ? 'digest' : 'tag'} ${requested} of ${name}`;
            const words = response.detail === undefined ? '' : ` (${response.detail})`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('not-found', `${missing} does not exist: HTTP 404${words}.`, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .cp)('not-found', registry));
        }
        case 'unreadable': {
            const code = response.tooLarge === true ? 'too-large' : 'not-a-registry';
            const message = `What ${registry} returned for ${requested} of ${name} is not an image: ${response.reason}.`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(code, message, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .cp)(code, registry));
        }
    }
}
function resolveIndex(manifest, reference, selection, name) {
    const { digest, mediaType, manifests } = manifest;
    if (manifests.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.indexEntries) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('too-large', `The index ${name}@${digest} has ${manifests.length} entries, but at most ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.indexEntries} are read.`, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .cp)('too-large', reference.repository.registry));
    }
    const nested = manifests.find((entry) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(entry.mediaType));
    if (nested !== undefined) {
        throw nestedIndexError(`${name}@${digest}`, `${name}@${nested.digest}`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('platform-missing', `The index ${name}@${digest} lists no platform.`, {
            topic: 'no-platform',
        });
    }
    return { reference, digest, mediaType, kind: 'index', name: 'index', platforms, notices: [] };
}
/** The error of an index that lists another one. */
function nestedIndexError(index, nested) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('nested-index', `The index ${index} lists another index (${nested}), whose content would go unnoticed.`, { topic: 'nested-index', about: nested });
}
async function resolveImage(repository, manifest, reference, selection, name) {
    const { digest, mediaType } = manifest;
    const subject = { reference, digest, mediaType, kind: 'image', platforms: [] };
    switch (selection.kind) {
        case 'all':
            return { ...subject, name: 'image', notices: [] };
        case 'index': {
            const notice = `${name}@${digest} is a single image, not an index, so the image itself is verified.`;
            return { ...subject, name: 'image', notices: [notice] };
        }
        case 'named':
            return { ...subject, name: await platformOf(repository, manifest, selection, name), notices: [] };
    }
}
/** The name of a single image's platform, which its configuration names; it must be every one that was requested. */
async function platformOf(repository, { config, digest }, selection, name) {
    const response = await repository.blob(config);
    const platform = response.kind === 'found' ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfigPlatform */ ._g)(response.value) : undefined;
    const { platforms, missing } = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .selectPlatforms */ .dv)([{ digest, platform }], selection);
    if (platform === undefined || missing.length > 0) {
        const present = platform === undefined ? [] : [(0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform)];
        throw platformError(`${name}@${digest}`, platform === undefined ? selection.platforms : missing, present);
    }
    return platforms[0]?.name ?? (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(platform);
}
function platformError(image, missing, present) {
    const there = present.length === 0 ? 'It names none.' : `There is: ${present.join(', ')}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('platform-missing', `${image} has no platform ${missing.map(_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq).join(', ')}. ${there}`, { topic: 'platform-missing' });
}


/***/ }),

/***/ 70323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AT: () => (/* binding */ resolveImage),
  qK: () => (/* binding */ resolveName),
  TT: () => (/* binding */ toReference),
  co: () => (/* binding */ withNotices)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/core/registry/moved-tag.ts


/**
 * What a person should know of the tag beside a digest that decides: it is another image now, or none; in sentences, none
 * where it still is that digest. It never throws, since nothing of the image depends on it.
 */
async function noticesOfTag(repository, { tag, digest }) {
    if (tag === undefined || digest === undefined) {
        return [];
    }
    const name = `The tag ${tag} of ${(0,image_reference/* nameOf */.Vb)(repository.name)}`;
    try {
        const found = await repository.lookUpTag(tag);
        switch (found.kind) {
            case 'found':
                return found.value === digest ? [] : [`${name} is now ${found.value}. The digest in the reference counts.`];
            case 'absent':
                return [`${name} no longer exists. The digest in the reference counts.`];
            case 'unreadable':
                return [`${name} is no longer an image (${found.reason}). The digest in the reference counts.`];
        }
    }
    catch (thrown) {
        return [
            `It is unknown whether the tag ${tag} of ${(0,image_reference/* nameOf */.Vb)(repository.name)} still has the digest in the reference: ${(0,errors/* messageOf */.bD)(thrown)}`,
        ];
    }
}

// EXTERNAL MODULE: ./src/core/registry/resolve.ts
var resolve = __webpack_require__(6223);
;// CONCATENATED MODULE: ./src/core/resolve-image.ts




/**
 * Resolves an image without verifying it: its digest, and its platforms with those that are selected.
 * @throws ImageError
 */
async function resolveImage(image, { session, ...options }) {
    const reference = typeof image === 'string' ? toReference(image) : image;
    const deadline = (0,concurrency/* startDeadline */.db)(session.timeout);
    const lease = session.memory.lease();
    try {
        return (await resolveName(reference, { session, ...options }, deadline, lease)).subject;
    }
    finally {
        lease.release();
        deadline.stop();
    }
}
/** Resolves a name within the time of an image, unless it was before. @throws ImageError */
async function resolveName(name, { session, platforms = { kind: 'all' }, mayHaveMoved = false }, deadline, lease) {
    if ('platforms' in name) {
        return { subject: name, notices: NOTHING };
    }
    const notices = mayHaveMoved ? lookAtTag(name, session, deadline, lease) : NOTHING;
    const repository = session.repository(name.repository, deadline, lease);
    return { subject: await (0,resolve/* resolveSubject */.f)(repository, name, platforms, mayHaveMoved ? 'digest' : 'tag'), notices };
}
const NOTHING = Promise.resolve([]);
/** The subject with all that is to be known of its name. */
async function withNotices({ subject, notices }) {
    const more = await notices;
    return more.length === 0 ? subject : { ...subject, notices: [...subject.notices, ...more] };
}
/** Beside the verification, and in a part of its time: an image does not wait for a tag that decides nothing. */
async function lookAtTag(reference, session, image, lease) {
    const own = (0,concurrency/* startDeadline */.db)(session.timeout / 3);
    const deadline = { ...own, signal: AbortSignal.any([own.signal, image.signal]) };
    try {
        return await noticesOfTag(session.repository(reference.repository, deadline, lease), reference);
    }
    finally {
        own.stop();
    }
}
/** @throws TypeError where a text is no reference */
function toReference(text) {
    const reference = (0,image_reference/* parseReference */.F2)(text, 'latest');
    if (reference.kind === 'invalid') {
        throw new TypeError(`${JSON.stringify(text)} is not an image reference: ${reference.issue}`);
    }
    return reference.value;
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyImage)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87600);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21789);
/* harmony import */ var _policy_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41264);
/* harmony import */ var _resolve_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70323);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93854);







/**
 * Verifies one image: resolves it, gathers everything that is attached to it, verifies each piece of evidence by
 * itself, and decides whether what was proven is what is required. What goes wrong with the image is its result.
 * @throws TrustError where the trusted root is unavailable: without it no image can be verified
 */
async function verifyImage(image, options) {
    const { session, platforms = { kind: 'all' }, shareKey } = options;
    const { roots = session.roots } = options;
    const name = typeof image === 'string' ? (0,_resolve_image_js__WEBPACK_IMPORTED_MODULE_5__/* .toReference */ .TT)(image) : image;
    const deadline = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .db)(session.timeout);
    // most of its time is left when another one holds much and comes to no end
    const lease = session.memory.lease(session.timeout / 4);
    let signer = typeof options.signer === 'function' ? undefined : options.signer;
    let subject;
    try {
        roots.prepare(signer);
        signer ??= await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .waitWithin */ .rE)(deadline, 'the signers were looked up', lookUp(options.signer));
        const resolved = await (0,_resolve_image_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveName */ .qK)(name, options, deadline, lease);
        ({ subject } = resolved);
        const requirements = { ..._policy_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_REQUIREMENTS */ .R, ...options.requirements };
        const request = { subject, signer, platforms, requirements, options, deadline, lease };
        const verification = shareKey === undefined
            ? await (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .verifySubject */ .is)(request)
            : await session.results.get(keyOf(request, options, shareKey), deadline, () => (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .verifySubject */ .is)(request));
        subject = await (0,_resolve_image_js__WEBPACK_IMPORTED_MODULE_5__/* .withNotices */ .co)(resolved);
        return toResult(verification, subject, signer, lease);
    }
    catch (thrown) {
        lease.release();
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TrustError */ .Ru) {
            throw thrown;
        }
        return { kind: 'failed', verified: false, subject, signer, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toImageError */ .ZY)(thrown) };
    }
    finally {
        deadline.stop();
    }
}
function toResult(verification, resolved, signer, lease) {
    const subject = { ...resolved, platforms: verification.platforms };
    const { findings, verdict, locations, failedSources, others } = verification;
    let isReleased = false;
    verification.users++;
    const release = () => {
        if (isReleased) {
            return;
        }
        isReleased = true;
        lease.release();
        verification.users--;
        if (verification.users === 0) {
            (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .releasePredicates */ .IT)(findings);
        }
    };
    const { verified } = verdict;
    return { kind: 'checked', verified, subject, signer, findings, verdict, locations, failedSources, others, release };
}
function lookUp(signer) {
    return typeof signer === 'function' ? signer() : Promise.resolve(signer);
}
/** Policies are compared as objects, so that two that only look alike share nothing. */
function keyOf({ subject, signer, platforms, requirements }, options, shareKey) {
    const { session, evidenceRepositories = [] } = options;
    return JSON.stringify([
        (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject.reference.repository),
        subject.digest,
        platforms,
        // a subject that was resolved before has a choice of its own
        (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .selectedPlatforms */ .ob)(subject).map(({ digest }) => digest),
        evidenceRepositories.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb),
        session.results.numberOf(signer),
        session.results.numberOf(options.requirements ?? requirements),
        session.results.numberOf(options.roots ?? session.roots),
        shareKey,
    ]);
}


/***/ }),

/***/ 93854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FI: () => (/* binding */ gatherFor),
  IT: () => (/* binding */ releasePredicates),
  qJ: () => (/* binding */ verifyFindings),
  E0: () => (/* binding */ verifyGathered),
  is: () => (/* binding */ verifySubject)
});

// EXTERNAL MODULE: ./src/http/error.ts
var http_error = __webpack_require__(24054);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/core/evidence/source.ts
var source = __webpack_require__(77260);
;// CONCATENATED MODULE: ./src/core/gather-evidence.ts




/**
 * Everything that the sources of a session have for an image, except the fallbacks.
 * @throws ImageError
 */
async function gatherEvidence({ sources, retryMissingFor }, search) {
    const inStage = (stage) => sources.filter((source) => source.stage === stage);
    const first = await searchAgain(retryMissingFor, search, () => (0,source/* discoverEvidence */.tp)(inStage('first'), search));
    const second = await (0,source/* discoverEvidence */.tp)(inStage('second'), {
        ...search,
        found: first.candidates,
        unsigned: first.unsigned,
    });
    return (0,source/* mergeDiscoveries */.vK)([first, second]);
}
/** Registries can be slow to show what was just pushed: searches again for some time where nothing was found. */
async function searchAgain(milliseconds, { deadline }, discover) {
    const end = performance.now() + Math.min(milliseconds, deadline.remaining());
    for (let pause = limits/* LIMITS */.b.firstLook;; pause = Math.min(pause * 2, limits/* LIMITS */.b.longestLook)) {
        const discovery = await discover();
        if (discovery.candidates.length > 0 || performance.now() + pause > end) {
            return discovery;
        }
        await (0,promises_.setTimeout)(pause);
    }
}
/**
 * Searches the fallback sources, and verifies what the others did not have. A source that is unavailable is a failed
 * location as any other one.
 * @throws anything that is no ImageError
 */
async function searchFallbacks(sources, search, { roots, verify }) {
    const failedSources = [];
    const orNothing = async (work, nothing) => {
        try {
            return await work;
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* ImageError */.C8)) {
                throw thrown;
            }
            failedSources.push(thrown);
            return nothing;
        }
    };
    const before = { candidates: search.found, locations: [] };
    const merged = (0,source/* discoverEvidence */.tp)(sources, search).then((found) => (0,source/* mergeDiscoveries */.vK)([before, found]));
    const { candidates, locations, failures = [] } = await orNothing(merged, before);
    failedSources.push(...failures);
    const known = new Set(search.found);
    const fresh = candidates.filter((candidate) => !known.has(candidate));
    const findings = [];
    const verified = [];
    // each root by itself: one that is unavailable takes nothing with it
    const rootOf = (candidate) => roots.rootOf(candidate, search.signer);
    for (const group of Map.groupBy(fresh, rootOf).values()) {
        const own = await orNothing(verify({ candidates: group, locations: [] }), undefined);
        findings.push(...(own ?? []));
        verified.push(...(own === undefined ? [] : group));
    }
    return { locations, findings, candidates: verified, failedSources };
}

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
// EXTERNAL MODULE: ./src/core/registry/failure.ts
var failure = __webpack_require__(22781);
// EXTERNAL MODULE: ./src/core/registry/manifest.ts
var manifest = __webpack_require__(33782);
// EXTERNAL MODULE: ./src/core/registry/resolve.ts
var resolve = __webpack_require__(6223);
;// CONCATENATED MODULE: ./src/core/registry/confirm-platforms.ts







/**
 * Holds what an index lists against the images themselves, for an index that nobody vouches for: whoever may push can
 * write one that calls a signed image of one platform another one, or an index a single image. Each selected entry is
 * fetched with its configuration, all at once.
 * @returns the subject; an entry that is listed without a platform has that of its configuration
 * @throws ImageError `nested-index`, `platform-missing`, or why a manifest cannot be read
 */
async function confirmPlatforms(repository, subject, selection) {
    const digests = [...new Set((0,image_subject/* selectedPlatforms */.ob)(subject).map(({ digest }) => digest))];
    const configured = new Map(await Promise.all(digests.map(async (digest) => [digest, await configuredPlatform(repository, subject, digest)])));
    const entries = subject.platforms.map((entry) => entry.selected ? confirm_platforms_confirm(entry, configured.get(entry.digest), subject) : entry);
    return { ...subject, platforms: (0,platform/* selectPlatforms */.dv)(entries, selection).platforms };
}
/** The platform that the configuration of a listed manifest names; undefined where it is no image's. */
async function configuredPlatform(repository, subject, digest) {
    const index = `${(0,reference/* nameOf */.Vb)(repository.name)}@${subject.digest}`;
    const { registry } = repository.name;
    const response = await repository.manifest(digest);
    switch (response.kind) {
        case 'absent':
            throw new errors/* ImageError */.C8('platform-missing', `The index ${index}, which is not signed, lists ${digest}, but that manifest does not exist: HTTP 404.`, { topic: 'platform-missing' });
        case 'unreadable': {
            const code = response.tooLarge === true ? 'too-large' : 'not-a-registry';
            const message = `What ${registry} returned for ${digest}, which the index ${index} lists, is not an image: ${response.reason}.`;
            throw new errors/* ImageError */.C8(code, message, (0,failure/* adviceFor */.cp)(code, registry));
        }
        case 'found': {
            if (response.value.kind === 'index') {
                throw (0,resolve/* nestedIndexError */.s)(index, `${(0,reference/* nameOf */.Vb)(repository.name)}@${digest}`);
            }
            const config = await repository.blob(response.value.config);
            return config.kind === 'found' ? (0,manifest/* readConfigPlatform */._g)(config.value) : undefined;
        }
    }
}
function confirm_platforms_confirm(entry, configured, subject) {
    if (entry.platform === undefined) {
        // no configuration exempts an entry either, as `unknown/unknown` does where an index lists it
        return configured !== undefined && (0,platform/* isPlatformEntry */._h)({ platform: configured })
            ? { ...entry, platform: configured }
            : entry;
    }
    if (configured === undefined || (0,platform/* contradicts */.V4)(entry.platform, configured)) {
        const index = `${(0,reference/* nameOf */.Vb)(subject.reference.repository)}@${subject.digest}`;
        const actual = configured === undefined ? 'names no platform' : `says ${(0,platform/* formatPlatform */.Bq)(configured)}`;
        throw new errors/* ImageError */.C8('platform-missing', `The index ${index}, which is not signed, lists ${entry.digest} as ${(0,platform/* formatPlatform */.Bq)(entry.platform)}, but the configuration of that image ${actual}.`, { topic: 'platform-contradiction' });
    }
    return entry;
}

// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var core_verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/core/verify/verify.ts + 15 modules
var verify = __webpack_require__(93972);
;// CONCATENATED MODULE: ./src/core/verify-candidates.ts




/**
 * Verifies everything that was found for an image, each by itself; then the statements that a verified signature covers.
 * @throws ImageError `timeout`, or where a trusted root that only some of it needs is unavailable; TrustError
 */
async function verifyCandidates({ candidates, statements = [] }, { roots, signer, targets, manifests }, deadline) {
    const verifierOf = await roots.choose(candidates, signer, deadline);
    const own = targets.map(({ digest }) => digest);
    const digests = [...own, ...manifests.map(({ digest }) => digest), ...statements.map(({ manifest }) => manifest)];
    await (0,concurrency/* withDeadline */.NE)(deadline, Promise.all(candidates.map((candidate) => verifierOf(candidate).prepare(candidate)))).catch(ignoreDeadline);
    const findings = await oneByOne(deadline, candidates, (candidate) => (0,verify/* onlySignature */.j0)(verifierOf(candidate)(candidate, signer, digests), own));
    const covered = await oneByOne(deadline, statements, (statement) => (0,verify/* verifyCovered */.M_)(statement, findings));
    return [...findings, ...covered.flat()];
}
/** The first candidate reports it. */
function ignoreDeadline(error) {
    if (!(error instanceof concurrency/* DeadlineError */.j3)) {
        throw error;
    }
}
/** Yields to other images in between: anybody who may push can make each candidate slow. */
async function oneByOne(deadline, items, work) {
    const results = [];
    for (const item of items) {
        if (deadline.remaining() === 0) {
            throw new errors/* ImageError */.C8('timeout', `The time limit of the image was reached after ${results.length} of ${items.length} candidates had been verified.`, { topic: 'slow-candidates' });
        }
        results.push(work(item));
        await (0,promises_.setImmediate)();
    }
    return results;
}

;// CONCATENATED MODULE: ./src/core/verify-subject.ts







/** Gathers what is attached to an image, whoever signed it. @throws ImageError */
async function gatherFor(request) {
    const search = searchFor(request);
    return { search, found: await gatherEvidence(request.options.session, search) };
}
/** Gathers, verifies, decides; once more with what the last resort gives, where the rest is not enough. */
async function verifySubject(request) {
    return verifyGathered(request, await gatherFor(request));
}
/** The same of what was gathered before. @throws ImageError where it cannot be decided; TrustError */
async function verifyGathered(request, { search, found }) {
    const decideBy = (findings) => decideAbout(request, request.subject, findings);
    const isEnough = (findings) => decideBy(findings).verified;
    const { findings, locations, failedSources, others, decisive } = await verifyFindings(request, { search, found }, isEnough);
    const searched = { findings, locations, failedSources, others, verdict: decideBy(findings) };
    return confirmed(request, search.own, searched, decisive);
}
/**
 * Verifies each piece of what was gathered, and of what the last resort gives where that is not enough.
 * @throws ImageError, TrustError
 */
async function verifyFindings({ subject, signer, options, deadline }, { search, found }, isEnough) {
    const { session, roots = options.session.roots } = options;
    const digests = { targets: (0,image_subject/* targetsOf */.QR)(subject), manifests: search.attestationManifests };
    const verify = (candidates) => verifyCandidates(candidates, { roots, signer, ...digests }, deadline);
    const findings = await verify(found);
    const { locations, failures = [], others = [] } = found;
    const fallbacks = session.sources.filter(({ stage }) => stage === 'fallback');
    if (fallbacks.length === 0 || isEnough(findings)) {
        return { findings, locations, failedSources: failures, others, more: [], decisive: failures };
    }
    const more = await searchFallbacks(fallbacks, { ...search, signer, found: found.candidates }, { roots, verify });
    return {
        findings: [...findings, ...more.findings],
        locations: [...locations, ...more.locations],
        failedSources: [...failures, ...more.failedSources],
        others,
        more: more.candidates,
        // a fallback that is out of reach is one of every image on such a runner: what the others have says more
        decisive: [...failures, ...more.failedSources.filter((error) => !(0,http_error/* isUnreached */.mI)(error))],
    };
}
/**
 * The verdict, about platforms that somebody vouches for: the expected signer by the index, else the images themselves.
 * @param decisive - why locations are unavailable without which an image is not decided
 */
async function confirmed(request, repository, searched, [failure]) {
    const { subject, platforms } = request;
    const { findings } = searched;
    const verified = (0,core_verdict/* verifiedAmong */.P0)(findings);
    const isSigned = verified.some(({ facts }) => facts.subjects.includes(subject.digest));
    // where nothing verifies, no name of a platform makes a difference
    const isBelieved = subject.kind === 'image' || isSigned || verified.length === 0;
    const actual = isBelieved ? subject : await confirmPlatforms(repository, subject, platforms);
    const verdict = isBelieved ? searched.verdict : decideAbout(request, actual, findings);
    // what is missing may be where nobody could look, and "all" of a part is not all
    const needsAll = requirementsAmong(request).some(({ predicateTypes }) => predicateTypes.some(({ kind }) => kind === 'all'));
    if (failure !== undefined && (!verdict.verified || needsAll)) {
        throw failure;
    }
    return { ...searched, verdict, platforms: actual.platforms, users: 0 };
}
/** What is required of the image, and of entries of its signers. */
function requirementsAmong({ requirements, signer }) {
    const own = signer.kind === 'several' ? signer.entries.flatMap((entry) => entry.requirements ?? []) : [];
    return [requirements, ...own];
}
function decideAbout({ platforms, requirements, signer }, subject, findings) {
    return (0,core_verdict/* decide */.LD)({ subject, selection: platforms, policy: requirements, signer, findings, now: new Date() });
}
function searchFor({ subject, signer, options, deadline, lease }) {
    const { session, evidenceRepositories } = options;
    const image = subject.reference.repository;
    const own = session.repository(image, deadline, lease);
    const attestationManifests = (0,image_subject/* attestationManifestsOf */.I7)(subject);
    return {
        image,
        signer,
        own,
        targets: [...(0,image_subject/* targetsOf */.QR)(subject), ...attestationManifests],
        attestationManifests,
        repositories: (evidenceRepositories ?? [image]).map((name) => (0,reference/* nameOf */.Vb)(name) === (0,reference/* nameOf */.Vb)(image)
            ? { repository: own, lists: (time) => session.lists(name, time) }
            : {
                repository: session.repository(name, deadline, lease),
                lists: (time) => session.lists(name, time),
                elsewhere: (0,reference/* nameOf */.Vb)(name),
            }),
        found: [],
        deadline,
        listTime: session.timeout / 3,
    };
}
/** Frees the bytes of verified predicates, after their last use. */
function releasePredicates(findings) {
    for (const finding of findings) {
        if (finding.kind === 'verified' && finding.evidence.kind === 'attestation') {
            finding.evidence.release();
        }
    }
}


/***/ }),

/***/ 88786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   z: () => (/* binding */ SBOM_FORMATS)
/* harmony export */ });
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28281);
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21789);


/** Formats of SBOMs, in order of preference when both images have several. */
const SBOM_FORMATS = ['spdx', 'cyclonedx'];
/** Collects the content of an image. Attestations of the index apply to a platform when the requirements allow that. */
function contentOf({ subject, requirements, level, readings }) {
    const [own, ...platforms] = (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(subject);
    const signers = requirements.flatMap(({ by }) => by.slice(0, 1).map(({ facts }) => describeSigner(facts.signer)));
    return {
        signers: [...new Set(signers)].sort(),
        signedAt: signedAtOf(requirements),
        platforms: (platforms.length === 0 ? [own] : platforms).map((target) => contentOfPlatform(target, level === 'platform' ? undefined : subject.digest, readings)),
        isSingle: (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedPlatforms */ .ob)(subject).length === 0,
    };
}
/** An image that is signed again later is no newer for it: the earliest time counts. */
function signedAtOf(requirements) {
    const leading = requirements.find(({ kind, by }) => kind === 'signature' && by.length > 0) ?? requirements[0];
    const times = (leading?.by ?? []).flatMap(({ facts }) => facts.times.map(({ time }) => time));
    return times.toSorted((a, b) => a.getTime() - b.getTime())[0];
}
function contentOfPlatform({ name, digest }, standIn, readings) {
    const about = (subject) => [...readings].flatMap(([{ facts, predicateType }, reading]) => subject !== undefined && facts.subjects.includes(subject)
        ? [{ declared: (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicateType */ .JH)(predicateType), reading }]
        : []);
    const all = [...about(digest), ...about(standIn)];
    // an unreadable one counts as well: otherwise an older one would be taken for the current one
    const newest = (...kinds) => all.find(({ declared }) => declared !== undefined && kinds.includes(declared))?.reading;
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

/***/ 24054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ innermostCause),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   bG: () => (/* binding */ refusedError),
/* harmony export */   bj: () => (/* binding */ unavailableError),
/* harmony export */   mI: () => (/* binding */ isUnreached),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* unused harmony export describeNetworkError */
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);




/** A request without a usable response: a failure of the network, the time limit, or a refused redirect. */
class NetworkError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageError */ .C8 {
    /** in few words, without the host */
    reason;
    constructor(code, message, { reason, ...advice }, options) {
        super(code, message, advice, options);
        this.name = 'NetworkError';
        this.reason = reason;
    }
}
/** No response came from a host. */
function unavailableError(url, { tries, proxied, cause }) {
    const reason = describeNetworkError(cause);
    const proxy = proxied ? 'a proxy is set by HTTPS_PROXY or HTTP_PROXY' : 'no proxy is set (HTTPS_PROXY)';
    const times = tries > 1 ? ` after ${tries} tries` : '';
    return new NetworkError('unavailable', `No usable response from ${locationOf(url)}${times}: ${reason}; ${proxy}.`, { topic: isCertificateError(cause) ? 'certificate-authority' : 'network', reason }, { cause });
}
/** Whether no connection was made at all: nobody said anything, not even that something is refused. */
function isUnreached(error) {
    return error instanceof NetworkError && UNREACHED.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(innermostCause(error)) ?? '');
}
const UNREACHED = new Set([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ERR_PROXY_TUNNEL',
]);
/** A redirect, page or token service that is not requested, with the reason. */
function refusedError(what, url, reason, topic = 'redirect') {
    const message = `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`;
    return new NetworkError('unavailable', message, { topic, reason });
}
/** The deadline of the request was reached. */
function timeoutError(url, cause) {
    const reason = `the time limit was reached during a request to ${locationOf(url)}`;
    const message = `The time limit of the image was reached during a request to ${locationOf(url)}.`;
    return new NetworkError('timeout', message, { topic: 'time-limit', reason }, { cause });
}
/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(`${host}${pathname}`);
}
/** A network error as a phrase: the innermost message and code. */
function describeNetworkError(error) {
    if (error instanceof _concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) {
        return `no complete response within ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.requestTime / 1000} s`;
    }
    const inner = innermostCause(error);
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(inner);
    const message = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(inner)) || 'connection failed';
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
/** Whether it was TLS that failed: another try would not help. */
function isCertificateError(error) {
    return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(innermostCause(error)) ?? '');
}
/** What failed in the end: the clients of the platform wrap it, some in an `AggregateError` of one try an address. */
function innermostCause(error) {
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

/***/ 1260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyImages: () => (/* binding */ verifyImages)
});

// EXTERNAL MODULE: ./src/attestation/package-urls.ts
var package_urls = __webpack_require__(39977);
// EXTERNAL MODULE: ./src/concurrency.ts
var src_concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/core/policy/requirements.ts
var requirements = __webpack_require__(41264);
// EXTERNAL MODULE: ./src/core/resolve-image.ts + 1 modules
var resolve_image = __webpack_require__(70323);
// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var core_verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/core/verdict/signing.ts
var signing = __webpack_require__(95574);
// EXTERNAL MODULE: ./src/core/verify-subject.ts + 3 modules
var verify_subject = __webpack_require__(93854);
;// CONCATENATED MODULE: ./src/core/examine-image.ts








/**
 * Looks for who signed an image, whoever that is: it is verified with nobody expected, and what a policy would have to say is
 * proposed of those who are proven to have signed it, if the image is verified by that policy. What goes wrong with the image
 * is its result.
 * @throws TrustError
 */
async function examineImage(image, options) {
    const { session, platforms = { kind: 'all' }, roots = session.roots } = options;
    const name = typeof image === 'string' ? (0,resolve_image/* toReference */.TT)(image) : image;
    const deadline = (0,src_concurrency/* startDeadline */.db)(session.timeout);
    const lease = session.memory.lease(session.timeout / 4);
    let subject;
    try {
        roots.prepare(signing/* NOBODY */.oQ);
        const resolved = await (0,resolve_image/* resolveName */.qK)(name, options, deadline, lease);
        ({ subject } = resolved);
        const base = { subject, platforms, options, deadline, lease };
        const found = await examine({ ...base, signer: signing/* NOBODY */.oQ, requirements: requirements/* DEFAULT_REQUIREMENTS */.R });
        return { kind: 'examined', subject: await (0,resolve_image/* withNotices */.co)(resolved), ...found };
    }
    catch (thrown) {
        if (thrown instanceof errors/* TrustError */.Ru) {
            throw thrown;
        }
        return { kind: 'failed', subject, error: (0,errors/* toImageError */.ZY)(thrown) };
    }
    finally {
        lease.release();
        deadline.stop();
    }
}
async function examine(request) {
    const gathered = await (0,verify_subject/* gatherFor */.FI)(request);
    const { findings, more, decisive } = await (0,verify_subject/* verifyFindings */.qJ)(request, gathered, () => false);
    const hasKeySignature = findings.some((finding) => finding.kind === 'rejected' && finding.signedWith === 'key');
    const signers = (0,signing/* chooseSigners */.pd)(request.subject, findings);
    const proposal = signers.length === 0 ? undefined : await propose(request, gathered, more, signers);
    const [failure] = decisive;
    if (proposal === undefined && failure !== undefined) {
        // who signed it may be where nobody could look
        throw failure;
    }
    const isPartlySigned = proposal === undefined && (0,signing/* isSignedByAnyone */.ow)(findings);
    return { proposal, hasKeySignature, isPartlySigned };
}
/**
 * What a policy would say with these signers, if the image is verified by it.
 * @param more - what the last resort has, which is not searched again to find out what they signed
 * @throws ImageError where that could not be decided
 */
async function propose(request, gathered, more, signers) {
    const expected = { ...request, signer: (0,signing/* signerPolicyOf */.qS)(signers) };
    const found = { ...gathered.found, candidates: [...gathered.found.candidates, ...more] };
    const { findings } = await (0,verify_subject/* verifyFindings */.qJ)(expected, { ...gathered, found }, () => true);
    const { strongest, weaker } = requirementsBy(expected, findings);
    (0,verify_subject/* releasePredicates */.IT)(findings);
    let failure;
    for (const required of [strongest, ...weaker].filter(isSomething)) {
        try {
            const verification = await (0,verify_subject/* verifyGathered */.E0)({ ...expected, requirements: policyOf(required) }, gathered);
            (0,verify_subject/* releasePredicates */.IT)(verification.findings);
            if (verification.verdict.verified) {
                return { signers, ...required, time: newestTime(verification) };
            }
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* ImageError */.C8)) {
                throw thrown;
            }
            failure ??= thrown;
        }
    }
    if (failure !== undefined) {
        throw failure;
    }
    return undefined;
}
function isSomething({ signature, attestations }) {
    return signature || attestations.length > 0;
}
/** Types that one rule requires at most. */
const MOST_TYPES = 8;
/** What the evidence of signers meets, one by one; and parts of that, for where the whole is not enough for a digest. */
function requirementsBy({ subject, platforms: selection, signer }, findings) {
    const isMet = (required) => (0,core_verdict/* decide */.LD)({
        subject,
        selection,
        policy: policyOf(required),
        signer,
        findings,
        now: new Date(),
    }).requirements.every(({ met, code }) => met || code === 'index');
    const words = (0,core_verdict/* verifiedAmong */.P0)(findings).flatMap((evidence) => evidence.kind === 'attestation' ? ((0,signing/* wordFor */.GC)(evidence.predicateType) ?? []) : []);
    // an SBOM and provenance first, then types by their names
    const order = (word) => `${['sbom', 'provenance'].includes(word) ? 0 : 1} ${word}`;
    const attestations = [...new Set(words)]
        .filter((word) => isMet({ signature: false, attestations: [word] }))
        .sort((a, b) => (order(a) < order(b) ? -1 : 1))
        .slice(0, MOST_TYPES);
    const signature = isMet({ signature: true, attestations: [] });
    return {
        strongest: { signature, attestations },
        weaker: signature && attestations.length > 0
            ? [
                { signature, attestations: [] },
                { signature: false, attestations },
            ]
            : [],
    };
}
function policyOf({ signature, attestations }) {
    return {
        ...requirements/* DEFAULT_REQUIREMENTS */.R,
        signature,
        predicateTypes: attestations.flatMap((word) => {
            const type = (0,predicate_types/* parsePredicateType */.$)(word);
            return type.kind === 'value' ? [type.value] : [];
        }),
    };
}
function newestTime({ verdict }) {
    const times = verdict.requirements.flatMap(({ by }) => by.flatMap(({ facts }) => facts.times[0]?.time ?? []));
    return times.reduce((newest, time) => (newest === undefined || time > newest ? time : newest), undefined);
}

// EXTERNAL MODULE: ./src/core/verify-image.ts
var verify_image = __webpack_require__(9346);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __webpack_require__(34671);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
;// CONCATENATED MODULE: ./src/attestation/files.ts



/**
 * Plans the paths of predicates (docs/report.md, "The folder"): one in the folder of every target that the attestation
 * is about. Of several files with one name the first has the plain name, the others get `.2`, `.3`. Names are made of
 * letters, digits, `.`, `-` and `_` only, with bounded length, whatever the registry or the signer wrote.
 */
function planFiles({ name, digest, targets, attestations }) {
    const root = folderOfImage(name, digest);
    const folders = foldersOfTargets(targets);
    const counts = new Map();
    return targets.flatMap((target) => [...attestations]
        .filter(([{ facts }]) => facts.subjects.includes(target.digest))
        .flatMap(([attestation, facts]) => {
        const folder = `${root}/${folders.get(target) ?? ''}`;
        return fileNamesOf(attestation, facts).map((fileName, index) => {
            const count = (counts.get(`${folder}/${fileName}`) ?? 0) + 1;
            counts.set(`${folder}/${fileName}`, count);
            return { path: `${folder}/${numberFileName(fileName, count)}`, attestation, isDerived: index > 0 };
        });
    }));
}
/** Length of a component of a path (docs/report.md). */
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
/**
 * The file name of a predicate, and that of the document within it where it is wrapped. When the content of the predicate
 * does not match its type, its name is a hash of the type.
 */
function fileNamesOf({ predicateType }, { kind, derived }) {
    const unknown = `attestation-${hash(predicateType, 8)}.json`;
    return kind === undefined ? [unknown] : derived === undefined ? [NAMES[kind]] : [unknown, NAMES[kind]];
}
/** The name of the `n`th file of a name, counted from 1: `sbom.spdx.json`, `sbom.spdx.2.json`, … */
function numberFileName(name, n) {
    const end = name.lastIndexOf('.');
    return n === 1 ? name : `${name.slice(0, end)}.${n}${name.slice(end)}`;
}
/**
 * The folder of an image: the last component of its name and 12 hexadecimal digits of sha256(`name@digest`),
 * which distinguish images whose names become equal when unsafe characters are replaced.
 */
function folderOfImage(name, digest) {
    return ending((0,reference/* lastComponentOf */.XD)(name), hash(`${name}@${digest}`, 12));
}
/**
 * The folder of each target below the image's, by the target's name: `index`, `image`, `linux-arm64-v8`. Names that
 * would give the same folder, also on file systems that ignore case, end in 12 digits of their digests.
 */
function foldersOfTargets(targets) {
    const folderOf = ({ name }) => sanitize(name.replaceAll('/', '-'));
    return new Map(targets.map((target) => {
        const folder = folderOf(target);
        const shared = targets.some((other) => other.digest !== target.digest && folderOf(other).toLowerCase() === folder.toLowerCase());
        return [target, shared ? ending(folder, (0,digest/* hexOf */.ZD)(target.digest, 12)) : folder];
    }));
}
function sanitize(text) {
    const component = text.replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, MAX_LENGTH);
    return component === '' || component === '.' || component === '..' ? '_' : component;
}
function ending(text, hex) {
    return `${sanitize(text).slice(0, MAX_LENGTH - hex.length - 1)}-${hex}`;
}
function hash(text, digits) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}

// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/difference/content.ts
var difference_content = __webpack_require__(88786);
// EXTERNAL MODULE: ./src/files/output-folder.ts
var output_folder = __webpack_require__(2839);
;// CONCATENATED MODULE: ./src/run/process-result.ts







/** Takes facts, writes files, and compares. What images of one verification share is made once. */
class ResultProcessor {
    #options;
    #known = new WeakMap();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Processes a result, and releases it as soon as its packages are not needed any more.
     * @throws ImageError `output`; TrustError
     */
    async process(result, request) {
        const { findings } = result;
        try {
            const processed = this.#known.get(findings) ?? this.#process(result, request);
            this.#known.set(findings, processed);
            return await processed;
        }
        catch (thrown) {
            this.#known.delete(findings);
            throw thrown;
        }
        finally {
            result.release();
        }
    }
    async #process(result, request) {
        const { comparer: load } = this.#options;
        const { baseline } = request;
        if (baseline === undefined || !result.verified) {
            return this.#store(result, request, new Map());
        }
        const { subject, verdict, signer, failedSources } = result;
        const comparer = await load();
        const known = comparer.compareDigest(baseline, subject.digest);
        if (known !== undefined || baseline.kind !== 'image') {
            const comparison = known === undefined ? undefined : (0,src_outcome/* withoutAnswers */.m$)(known, failedSources, 'the image');
            return { ...(await this.#store(result, request, new Map())), comparison };
        }
        const readings = await comparer.read(request.requirements, result.findings);
        const stored = await this.#store(result, request, readings);
        const { level } = request.requirements;
        const content = (0,difference_content/* contentOf */.$)({ subject, requirements: verdict.requirements, level, readings });
        // the baseline takes its own share of the memory, and must not wait for this one
        result.release();
        const compared = { request: { ...request, signer }, digest: subject.digest, content };
        const comparison = await comparer.compare(compared, baseline);
        return { ...stored, comparison: (0,src_outcome/* withoutAnswers */.m$)(comparison, failedSources, 'the image') };
    }
    async #store(result, request, read) {
        const { findings, verdict, subject } = result;
        const { folder, packageUrls } = this.#options;
        const attestations = (0,core_verdict/* requestedAttestations */.Al)(request.requirements, findings);
        const { facts, packed, documents } = await readAll(attestations, verdict.verified ? packageUrls : undefined, read);
        if (folder === undefined) {
            return { facts, files: new Map(), packageUrls: packed };
        }
        const name = (0,reference/* nameOf */.Vb)(request.reference.repository);
        const planned = planFiles({ name, digest: subject.digest, targets: (0,image_subject/* targetsOf */.QR)(subject), attestations: facts });
        const toWrite = planned.map(({ path, attestation, isDerived }) => ({
            path,
            attestation,
            document: isDerived ? documents.get(attestation) : undefined,
        }));
        await (0,output_folder/* writePredicateFiles */.q)(folder, toWrite);
        return {
            facts,
            files: pathsOf(planned.filter(({ isDerived }) => !isDerived)),
            derivedFiles: pathsOf(planned.filter(({ isDerived }) => isDerived)),
            packageUrls: packed,
        };
    }
}
/** The readers and their libraries are loaded only where there is something to read. */
async function readAll(attestations, packageUrls, read) {
    const facts = new Map();
    const packed = new Map();
    const documents = new Map();
    if (attestations.length > 0) {
        const { readAttestation } = await Promise.all(/* import() */[__webpack_require__.e(1032), __webpack_require__.e(4217)]).then(__webpack_require__.bind(__webpack_require__, 54217));
        for (const attestation of attestations) {
            const reading = read.get(attestation) ?? readAttestation(attestation);
            facts.set(attestation, reading.facts);
            if (reading.document !== undefined) {
                documents.set(attestation, reading.document);
            }
            if (reading.facts.packages !== undefined && packageUrls !== undefined) {
                packed.set(attestation, packageUrls.store(reading.packages));
            }
        }
    }
    return { facts, packed, documents };
}
function pathsOf(planned) {
    const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
    return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/run/young-generation.ts

/** Bytes that are enough for what many images need at once: with more, a run is not faster. */
const ENOUGH = 16 * 1024 * 1024;
/** Milliseconds between two looks. */
const INTERVAL = 20;
/**
 * Bounds the memory for young objects while images are verified. With many under way much survives each collection, so V8 lets
 * this space grow to 134 MB, which a run never needs. Its largest size can be told only before a process starts, and GitHub starts
 * this one; but by how much it grows is looked up each time.
 * @returns to be called when no image is under way any more
 */
function boundYoungGeneration() {
    const timer = setInterval(() => {
        if (sizeOfYoungGeneration() >= ENOUGH) {
            clearInterval(timer);
            (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
        }
    }, INTERVAL).unref();
    return () => {
        clearInterval(timer);
    };
}
/** Bytes. */
function sizeOfYoungGeneration() {
    return (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}

;// CONCATENATED MODULE: ./src/run/verify-images.ts








/**
 * Verifies images side by side. When the run is canceled nothing more is waited for: what was not finished then could
 * not be checked.
 * @throws TrustError
 */
async function verifyImages(inputs, options) {
    const { session, audience, folder, canceled, report } = options;
    const { images, concurrency, platform, gates, requestUnderHead, signerOf } = inputs;
    const startedAt = Date.now();
    const done = new Map();
    const groupOf = ({ reference }) => reference.repository.registry;
    const processor = new ResultProcessor({
        folder,
        packageUrls: inputs.dependencySnapshot ? new package_urls/* PackageUrls */.F() : undefined,
        comparer: loadOnce(async () => {
            // most runs compare nothing
            const { Comparer } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2135)]).then(__webpack_require__.bind(__webpack_require__, 72135));
            return new Comparer({ session, platform, gates, audience, rootsOf: options.rootsOf, signerOf });
        }),
    });
    const all = (0,src_concurrency/* mapLimit */.sf)(images, { limit: concurrency, groupOf }, async (request) => {
        if (canceled.aborted) {
            return;
        }
        const own = await outcomeOf(request, platform, options, processor);
        const isFailing = (0,src_outcome/* resultOf */.Bg)(own) === 'failed';
        const outcome = own.kind !== 'examined' && isFailing && requestUnderHead !== undefined
            ? { ...own, underHead: await resultUnderHead(requestUnderHead(request), platform, options) }
            : own;
        // afterwards the report is being written
        if (!isAborted(canceled)) {
            done.set(request, outcome);
            report({ outcome, done, total: images.length, elapsed: Date.now() - startedAt });
        }
    });
    const stop = boundYoungGeneration();
    await Promise.race([all, whenAborted(canceled)]).finally(stop);
    return images.map((request) => done.get(request) ?? notChecked(request, startedAt));
}
/** @throws TrustError */
async function outcomeOf(request, platform, options, processor) {
    const { decision } = request;
    if (decision !== undefined) {
        return { kind: 'decided', request, decision, duration: 0 };
    }
    const begun = Date.now();
    if (request.isExamined === true) {
        return examined(request, await examineImage(request.reference, optionsOf(request, platform, options)), begun);
    }
    const result = await verifyRequest(request, platform, options);
    const known = { ...request, signer: result.signer ?? request.signer };
    if (result.kind === 'failed') {
        return failed(known, result.subject, result.error, begun);
    }
    const { letBe, unmetPolicy } = result.verdict;
    const rule = request.rules?.find(({ name }) => name !== undefined && name === unmetPolicy) ?? request.rule;
    const decided = { ...known, rule };
    if (letBe !== undefined) {
        result.release();
        const decision = { kind: 'skipped', warns: true, reason: letBe };
        return { kind: 'decided', request: decided, decision, duration: Date.now() - begun };
    }
    return completed(result, decided, processor, begun);
}
/** @throws TrustError */
function verifyRequest(request, platform, options) {
    return (0,verify_image/* verifyImage */.Z)(request.reference, {
        ...optionsOf(request, platform, options),
        signer: request.discoversSigners ? options.discoverSigners : request.signer,
        requirements: request.requirements,
        shareKey: JSON.stringify([request.publisher, request.baseline ?? null]),
    });
}
/** Which platforms of an image are looked at, with what, and where. */
function optionsOf(request, platform, { session, rootsOf }) {
    return {
        session,
        platforms: request.platforms ?? platform,
        mayHaveMoved: request.mayHaveMoved,
        evidenceRepositories: request.evidenceRepositories,
        roots: request.trustedRoot === undefined ? undefined : rootsOf(request.trustedRoot),
    };
}
function examined(request, examination, begun) {
    return examination.kind === 'failed'
        ? failed(request, examination.subject, examination.error, begun)
        : { ...examination, request, duration: Date.now() - begun };
}
/** What comes of an image by another request; nothing of it is written. @throws TrustError */
async function resultUnderHead(request, platform, options) {
    const { decision } = request;
    if (decision !== undefined) {
        return (0,src_outcome/* resultOf */.Bg)({ kind: 'decided', request, decision, duration: 0 });
    }
    let result;
    try {
        result = await verifyRequest(request, platform, options);
    }
    catch {
        // what is wrong with the head's policy is nothing that is wrong with the run
        return 'error';
    }
    if (result.kind === 'failed') {
        return 'error';
    }
    result.release();
    return result.verified ? 'verified' : result.verdict.letBe === undefined ? 'failed' : 'skipped';
}
/** @throws TrustError */
async function completed(result, request, processor, begun) {
    const { subject, findings, verdict, locations, failedSources, others } = result;
    try {
        const processed = await processor.process(result, request);
        const duration = Date.now() - begun;
        const known = { request, subject, findings, verdict, locations, failedSources, others };
        return { kind: 'checked', ...known, ...processed, duration };
    }
    catch (thrown) {
        if (thrown instanceof errors/* TrustError */.Ru) {
            throw thrown;
        }
        return failed(request, subject, (0,errors/* toImageError */.ZY)(thrown), begun);
    }
}
function failed(request, subject, error, begun) {
    return { kind: 'failed', request, subject, error, duration: Date.now() - begun };
}
function notChecked(request, startedAt) {
    const error = new errors/* ImageError */.C8('timeout', 'The run was canceled before this image was verified.', {
        topic: 'canceled',
    });
    return failed(request, undefined, error, startedAt);
}
function loadOnce(load) {
    let loaded;
    return () => (loaded ??= load());
}
function isAborted({ aborted }) {
    return aborted;
}
function whenAborted(signal) {
    const { promise, resolve } = Promise.withResolvers();
    signal.addEventListener('abort', () => {
        resolve(undefined);
    });
    return signal.aborted ? Promise.resolve() : promise;
}


/***/ })

};
