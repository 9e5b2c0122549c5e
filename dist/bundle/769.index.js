export const id = 769;
export const ids = [769,5655];
export const modules = {

/***/ 20769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  submitSnapshots: () => (/* binding */ submitSnapshots)
});

// EXTERNAL MODULE: ./src/attestation/package-urls.ts
var package_urls = __webpack_require__(39977);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/snapshot-submission.ts



const TITLE = 'Image Provenance';
const UNAFFECTED = 'The verdict and the files are not affected.';
const SETTING = 'The repository needs the dependency graph, which an administrator enables in its settings (Advanced Security).';
const RIGHT = 'The job needs `permissions: contents: write`, which runs for pull requests from forks and Dependabot runs do not have.';
/**
 * Log lines about the submitted snapshots, and one annotation about the others.
 * @param isReadOnly whether the event of the run can give it a read-only token, whatever the workflow requests
 */
function explainSubmission(submission, isReadOnly) {
    const { images, planned, taken, stop } = submission;
    const lines = linesOf(taken);
    if (images > 0 && planned.length === 0) {
        const message = 'No dependency snapshot was submitted: none of the required attestations that verified is an SBOM with package URLs.';
        return { lines, annotations: [{ level: 'notice', title: TITLE, message }] };
    }
    if (taken.length === planned.length) {
        return { lines, annotations: [] };
    }
    const what = taken.length === 0
        ? 'No dependency snapshot was submitted'
        : `Only ${taken.length} of ${(0,src_text/* count */.U9)(planned.length, 'dependency snapshot')} were submitted`;
    const message = `${what}: ${reasonsOf(submission).join('; ')}. ${[...adviceOn(stop), UNAFFECTED].join(' ')}`;
    const level = isReadOnly && stop?.isForbidden === true ? 'notice' : 'warning';
    return { lines, annotations: [{ level, title: TITLE, message }] };
}
/** With the correlators, which are needed to replace a snapshot by hand and which GitHub's API does not return. */
function linesOf(taken) {
    if (taken.length === 0) {
        return [];
    }
    const packages = taken.reduce((sum, snapshot) => sum + packagesOf(snapshot), 0);
    return [
        `Submitted to the dependency graph: ${(0,src_text/* count */.U9)(taken.length, 'snapshot')} with ${(0,src_text/* count */.U9)(packages, 'package')}`,
        ...taken.map((snapshot) => `  ${(0,report_text/* plain */.pj)(nameOf(snapshot))}  ${(0,src_text/* count */.U9)(packagesOf(snapshot), 'package')}  correlator ${snapshot.correlator}`),
    ];
}
function packagesOf({ manifests }) {
    return manifests.reduce((sum, { packageUrls }) => sum + packageUrls.count, 0);
}
function reasonsOf({ planned, refused, tooLarge, stop }) {
    const [first, ...others] = refused;
    const beyond = planned.length - limits/* LIMITS */.b.snapshots;
    return [
        ...(stop === undefined ? [] : [(0,report_text/* plain */.pj)(stop.reason, 400)]),
        ...(first === undefined ? [] : [`${(0,report_text/* plain */.pj)(nameOf(first.snapshot))}: ${(0,report_text/* plain */.pj)(first.reason, 400)}`]),
        ...(others.length === 0 ? [] : [`${others.length} more were refused`]),
        ...(tooLarge.length === 0
            ? []
            : [
                `${(0,report_text/* plain */.pj)(tooLarge.slice(0, 3).map(nameOf).join(', '))}${tooLarge.length > 3 ? ` and ${tooLarge.length - 3} more` : ''}: too many packages (up to ${limits/* LIMITS */.b.snapshotPackages} and ${limits/* LIMITS */.b.snapshotBytes / 1024 / 1024} MiB are submitted)`,
            ]),
        ...(beyond <= 0 ? [] : [`${beyond} are beyond the ${limits/* LIMITS */.b.snapshots} of one step; name fewer images in each`]),
    ];
}
function adviceOn(stop) {
    if (stop === undefined) {
        return [];
    }
    if (stop.isForbidden) {
        return /dependency graph is disabled/i.test(stop.reason) ? [SETTING] : [RIGHT, SETTING];
    }
    return stop.retryAfter === undefined || stop.retryAfter < limits/* LIMITS */.b.snapshotTime
        ? []
        : [`The next request is allowed in ${Math.ceil(stop.retryAfter / 1000)} s, which is longer than this run waits.`];
}
function nameOf({ image, platform }) {
    return `${image} (${platform})`;
}

// EXTERNAL MODULE: ./src/action/commands.ts
var commands = __webpack_require__(40530);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/core/image/subject.ts
var subject = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
;// CONCATENATED MODULE: ./src/github/snapshots.ts








/** Characters of a text in the metadata. */
const MAX_TEXT = 300;
/**
 * What of a run belongs into the dependency graph: of every verified image and each of its platforms the SBOM that met
 * the requirement, where it has packages with a package URL. References to one image by several tags share snapshots.
 */
function planSnapshots(images, step) {
    const groups = new Map();
    for (const sbom of images.filter(src_outcome/* isVerified */.p4).flatMap(sbomsOf)) {
        const { image, platform } = sbom;
        const key = JSON.stringify([image, platform]);
        const group = groups.get(key) ?? { image, platform, sboms: new Map() };
        groups.set(key, group);
        group.sboms.set(`${sbom.tag ?? ''}@${sbom.digest}`, sbom);
    }
    return [...groups.values()].map(({ image, platform, sboms }) => ({
        image,
        platform,
        correlator: correlatorOf(step, image, platform),
        manifests: toManifests([...sboms.values()]),
    }));
}
function sbomsOf(image) {
    const platforms = new Set(image.verdict.requirements.map(({ platform }) => platform));
    return [...platforms].flatMap((platform) => {
        const digest = (0,subject/* digestNamed */.i7)(image.subject, platform);
        const counting = countingSbom(image, platform);
        return digest === undefined || counting === undefined
            ? []
            : [
                {
                    image: (0,src_outcome/* nameOfImage */.qM)(image),
                    tag: image.request.reference.tag,
                    platform,
                    digest,
                    deployable: (0,src_outcome/* deployable */.GP)(image),
                    ...counting,
                },
            ];
    });
}
/** The first that met a requirement for the platform and lists packages by URL: one SBOM describes an image. */
function countingSbom({ verdict, packageUrls }, platform) {
    return verdict.requirements
        .filter((requirement) => requirement.platform === platform)
        .flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'))
        .flatMap((attestation) => {
        const stored = packageUrls.get(attestation);
        return stored === undefined || stored.count === 0 ? [] : [{ attestation, packageUrls: stored }];
    })[0];
}
/** Dependency review compares manifests of one name, so that has a digest only where nothing else makes them differ. */
function toManifests(sboms) {
    const nameOf = ({ image, tag }) => (tag === undefined ? image : `${image}:${tag}`);
    return sboms.map((sbom) => {
        const isOnly = sboms.filter((other) => nameOf(other) === nameOf(sbom)).length === 1;
        const version = isOnly ? '' : `@${sbom.digest.slice(0, 'sha256:'.length + 12)}`;
        return {
            name: (0,src_text/* visible */.RK)(`${nameOf(sbom)}${version} (${sbom.platform})`),
            metadata: metadataOf(sbom),
            packageUrls: sbom.packageUrls,
        };
    });
}
function metadataOf({ deployable: image, platform, digest, attestation }) {
    const { signer, times } = attestation.facts;
    const [first] = times;
    const texts = {
        image,
        platform,
        digest,
        'predicate-type': attestation.predicateType,
        signer: signer.kind === 'certificate' ? signer.identity : `key ${signer.fingerprint}`,
        ...(signer.kind === 'certificate' ? { issuer: signer.issuer } : {}),
        ...(first === undefined ? {} : { signed: first.time.toISOString() }),
    };
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, (0,src_text/* visible */.RK)(text, MAX_TEXT)]));
}
/**
 * How GitHub knows the snapshots of a repository: of one correlator and detector the newest counts
 * (docs.github.com, "REST API endpoints for dependency submission"). It is equal for the same step, image name and
 * platform in every run, whatever tag, digest, ref and commit. The hash makes those differ that are equal when cut.
 */
function correlatorOf({ workflow, job, step }, image, platform) {
    const parts = JSON.stringify([workflow, job, step, image, platform]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(parts).digest('hex').slice(0, 32);
    return `${slug(image).slice(-60)}.${slug(platform).slice(0, 30)}.${hash}`;
}
/** The body of `POST /repos/{owner}/{repo}/dependency-graph/snapshots`. */
function renderSnapshot(correlator, manifests, { id, url, sha, ref, scanned, detector }) {
    return JSON.stringify({
        version: 0,
        job: { id, correlator, html_url: url },
        sha,
        ref,
        detector,
        scanned: scanned.toISOString(),
        manifests: Object.fromEntries(manifests.map((manifest) => [manifest.name, toJson(manifest)])),
    });
}
/** SBOMs seldom record which package an image was made with and which came along, so `relationship` is left out. */
function toJson({ name, metadata, packageUrls }) {
    const resolved = Object.fromEntries(packageUrls.map((url) => [url, { package_url: url, scope: 'runtime' }]));
    return { name, metadata, resolved };
}
function slug(text) {
    return text.replaceAll(/[^A-Za-z0-9.-]/g, '_');
}
/** `SUCCESS`; `ACCEPTED`: taken, but not what counts now, e.g. of a branch; `INVALID`. */
const created = schemas/* object */.Ikc({ result: schemas/* string */.YjP(), message: schemas/* string */.YjP().optional() });
/** The statuses where something is wrong with this very snapshot. */
const REFUSED = [400, 413, 422];
/** Submits snapshots (docs.github.com, "REST API endpoints for dependency submission"); each request is sent once. */
class DependencySnapshots {
    #client;
    #repository;
    constructor(api) {
        const { owner, repo, deadline } = api;
        this.#client = new client/* GitHubClient */.j(api, { deadline, limit: limits/* LIMITS */.b.snapshotResponseBytes, tries: 1 });
        this.#repository = { owner, repo };
    }
    /**
     * @param data a rendered snapshot
     * @throws GitHubError where no other snapshot would fare better
     */
    async submit(data) {
        const route = 'POST /repos/{owner}/{repo}/dependency-graph/snapshots';
        const { host } = this.#client;
        try {
            const response = await this.#client.request(route, { ...this.#repository, data }, 201);
            const otherwise = `the response of ${host} cannot be read: it is not a response to a snapshot`;
            const { result, message } = this.#client.parse(response, created, otherwise);
            return result === 'INVALID'
                ? { kind: 'refused', reason: `${host} considers it invalid${message === undefined ? '' : ` (${message})`}` }
                : { kind: 'taken' };
        }
        catch (thrown) {
            if (thrown instanceof error/* GitHubError */.y_ && REFUSED.includes(thrown.response?.status ?? 0)) {
                return { kind: 'refused', reason: thrown.message };
            }
            throw thrown;
        }
    }
}

// EXTERNAL MODULE: ./src/action/repository.ts
var action_repository = __webpack_require__(21412);
;// CONCATENATED MODULE: ./src/action/dependency-snapshots.ts










/**
 * Events whose `GITHUB_SHA` is a merge commit that is on no branch: the snapshot is of the head, as GitHub's own
 * actions have it (github/dependency-submission-toolkit, `shaFromContext`).
 */
const OF_HEAD = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * Submits the packages of verified images to the dependency graph of the repository, within a time for all of it. It
 * never throws and fails nothing: when something was not submitted, one annotation names what is missing.
 */
async function submitSnapshots(outcome, { githubToken }, context) {
    const planned = planSnapshots(outcome.images, context.step);
    const progress = { taken: [], refused: [], tooLarge: [], stop: undefined };
    if (planned.length > 0) {
        await dependency_snapshots_submit(planned.slice(0, limits/* LIMITS */.b.snapshots), progress, outcome, githubToken, context);
    }
    const images = outcome.images.filter(src_outcome/* isVerified */.p4).length;
    const { lines, annotations } = explainSubmission({ images, planned, ...progress }, mayBeReadOnly(context));
    (0,commands/* log */.Rm)(lines);
    (0,commands/* annotate */.fz)(annotations);
}
/** One after the other, as GitHub wants it of those who write. */
async function dependency_snapshots_submit(snapshots, progress, outcome, token, context) {
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.snapshotTime + (snapshots.length - 1) * limits/* LIMITS */.b.furtherSnapshotTime);
    try {
        const graph = new DependencySnapshots((0,action_repository/* repositoryApiOf */.Qw)(context, token, deadline));
        const run = await readRun(outcome, context);
        for (const snapshot of snapshots) {
            const body = bodyOf(snapshot, run);
            if (body === undefined) {
                progress.tooLarge.push(snapshot);
                continue;
            }
            const response = await patiently(deadline, () => graph.submit(body));
            if (response.kind === 'taken') {
                progress.taken.push(snapshot);
            }
            else {
                progress.refused.push({ snapshot, reason: response.reason });
            }
        }
    }
    catch (thrown) {
        progress.stop = toStop(thrown);
    }
    finally {
        deadline.stop();
    }
}
function toStop(thrown) {
    const reason = (0,errors/* messageOf */.bD)(thrown);
    return thrown instanceof error/* GitHubError */.y_
        ? { reason, isForbidden: thrown.isForbidden, retryAfter: thrown.retryAfter }
        : { reason, isForbidden: false, retryAfter: undefined };
}
/** Runs for pull requests from forks and those of Dependabot have a token that only reads. */
function mayBeReadOnly({ actor, event }) {
    return actor === 'dependabot[bot]' || OF_HEAD.includes(event.name);
}
function patiently(deadline, work) {
    return (0,concurrency/* withDeadline */.NE)(deadline, (0,error/* withRetries */.LH)(deadline, work));
}
/** @throws GitHubError */
async function readRun({ tool, startedAt }, context) {
    const isOfHead = OF_HEAD.includes(context.event.name);
    const sha = isOfHead ? (await (0,action_repository/* readPullRequest */.DQ)(context)).commit : context.sha;
    const { ref, actionRepository, runId, runUrl } = context;
    if (!/^[0-9a-f]{40,64}$/.test(sha) || !ref.startsWith('refs/')) {
        throw new error/* GitHubError */.y_('this run is not for a commit on a branch (GITHUB_SHA, GITHUB_REF)');
    }
    const repository = actionRepository === '' ? context.repository : actionRepository;
    return {
        id: runId,
        url: runUrl,
        sha,
        ref,
        scanned: startedAt,
        detector: { ...tool, url: `${context.server}/${repository}` },
    };
}
/** Undefined when there are too many to submit: an incomplete list could not be recognized as one. */
function bodyOf({ correlator, manifests }, run) {
    const unpacked = manifests.flatMap(({ name, metadata, packageUrls }) => packageUrls.kind === 'packed' ? [{ name, metadata, packageUrls: (0,package_urls/* unpackPackageUrls */.J)(packageUrls) }] : []);
    if (unpacked.length < manifests.length) {
        return undefined;
    }
    const body = renderSnapshot(correlator, unpacked, run);
    return Buffer.byteLength(body) > limits/* LIMITS */.b.snapshotBytes ? undefined : body;
}


/***/ }),

/***/ 21412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Qw: () => (/* binding */ repositoryApiOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   m_: () => (/* binding */ PULL_REQUEST_EVENTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _files_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96661);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84047);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95017);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30351);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40530);









const REPOSITORY = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;
/** How a run reads from its repository and writes to it. @throws GitHubError */
function repositoryApiOf(context, token, deadline) {
    const url = URL.parse(context.api);
    if (url === null || !(0,_http_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isHttpsOrLoopback */ .cU)(url)) {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('GITHUB_API_URL is not an https URL');
    }
    if (token === undefined) {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('there is no github-token', { isForbidden: true });
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .mask */ .dK)(token);
    const transport = new _http_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .Transport */ .o(context.proxied, context.proxy);
    return { url, token, ...repositoryOf(context), transport, deadline, now: Date.now };
}
function repositoryOf({ repository }) {
    const [, owner, repo] = REPOSITORY.exec(repository) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('GITHUB_REPOSITORY names no repository');
    }
    return { owner, repo };
}
/** Events whose runs are about a pull request. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'];
/** The payload of the event (`GITHUB_EVENT_PATH`), of which most is text of whoever caused it. @throws Error */
async function readEvent({ event }) {
    const text = await (0,_files_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__.readWorkspaceFile)('/', event.path, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LIMITS */ .b.eventBytes);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(Buffer.from(text)).value;
}
const payload = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/) }),
    }),
});
/** Reads it from the payload of the event. @throws GitHubError */
async function readPullRequest(context) {
    repositoryOf(context);
    try {
        const { number, head } = payload.parse(await readEvent(context)).pull_request;
        return { number, commit: head.sha };
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodError */ .G ? 'it names none' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_(`the pull request cannot be read from the event of the run: ${reason}`, {}, { cause });
    }
}


/***/ }),

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

/***/ 21789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ attestationManifestsOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   i7: () => (/* binding */ digestNamed),
/* harmony export */   ob: () => (/* binding */ selectedPlatforms)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88942);

/** The selected entries of the index. */
function selectedPlatforms({ platforms }) {
    return platforms.filter(({ selected }) => selected);
}
/**
 * The entries of the index that hold BuildKit's attestations of the selected platforms (moby/buildkit
 * `docs/attestations/attestation-storage.md`). The index only points to them: their statements have yet to be proven.
 */
function attestationManifestsOf(subject) {
    const selected = new Set(selectedPlatforms(subject).map(({ digest }) => digest));
    const isTarget = (digest) => digest === subject.digest || selected.has(digest);
    return subject.platforms.flatMap(({ name, digest, attests, ...entry }) => !(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatformEntry */ ._h)(entry) && attests !== undefined && selected.has(attests) && !isTarget(digest)
        ? [{ name, digest, platform: attests }]
        : []);
}
/** The digest of this name; undefined where there is none. */
function digestNamed(subject, name) {
    return name === subject.name ? subject.digest : subject.platforms.find((platform) => platform.name === name)?.digest;
}
/** The resolved digest first, then each selected platform. */
function targetsOf(subject) {
    const platforms = selectedPlatforms(subject).map(({ name, digest }) => ({ name, digest }));
    return [{ name: subject.name, digest: subject.digest }, ...platforms];
}


/***/ }),

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RefusedToken),
/* harmony export */   j: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84047);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24054);
/* harmony import */ var _http_redirects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10549);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96661);







/** Remembers a token that the API refused, so that it is not sent again. */
class RefusedToken {
    refusal;
}
const API_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/** Statuses of which a `Response` takes no body, an empty one included. */
const WITHOUT_BODY = [204, 205];
/**
 * GitHub's REST API. Octokit makes the requests (routes, pages, authentication) and `http/` sends them, so that time,
 * bytes, tries and redirects are bounded before Octokit sees a response. To Octokit the bodies are bytes;
 * their content is parsed strictly (`parse`).
 */
class GitHubClient {
    #api;
    #options;
    #policy;
    #octokit;
    constructor(api, options) {
        this.#api = api;
        this.#options = options;
        const isLocal = api.url.protocol === 'http:';
        this.#policy = {
            origin: api.url,
            mayUseHttp: (host) => isLocal && (0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(`http://${host}`).hostname),
        };
    }
    get host() {
        return this.#api.url.host;
    }
    /** Whether requests go without a token, also because it was refused. */
    get isAnonymous() {
        return this.#api.token === undefined || this.isRefused;
    }
    /** Whether the API refused the token, so that requests go without. */
    get isRefused() {
        return this.#options.anonymously?.refusal !== undefined;
    }
    /**
     * One request.
     * @param route method and template of a path or URL, e.g. `GET /repos/{owner}/{repo}`
     * @param expected the status of success
     * @throws GitHubError
     */
    async request(route, parameters, expected = 200) {
        const octokit = await this.#load();
        const response = await unwrapped(octokit.request(route, { ...parameters, headers: API_HEADERS }));
        return this.#expect(response, expected);
    }
    /**
     * The pages of a list, each requested when it is needed; none beyond the API's own origin.
     * @throws GitHubError
     */
    async *pages(route, parameters) {
        const octokit = await this.#load();
        const iterator = octokit.paginate.iterator(route, { ...parameters, headers: API_HEADERS })[Symbol.asyncIterator]();
        for (;;) {
            const next = await unwrapped(iterator.next());
            if (next.done === true) {
                return;
            }
            yield this.#expect(next.value, 200);
        }
    }
    /** Whether content that the API points to may be fetched: by https without user name, or from this very machine. */
    mayDownload({ protocol, hostname, username, password }) {
        const { url } = this.#api;
        const isLocal = url.protocol === 'http:' && protocol === 'http:' && hostname === url.hostname;
        return (protocol === 'https:' || isLocal) && username === '' && password === '';
    }
    /**
     * Content that the API points to by a signed URL, most often of another host: without the token.
     * @throws NetworkError
     */
    async download(what, url, limit) {
        const { transport } = this.#api;
        const { deadline, tries } = this.#options;
        await (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNotInternal */ .B_)(what, url, this.#api.url, transport);
        return (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFollowing */ .eH)(transport, { url, authorization: undefined, limit, deadline, tries }, this.#policy);
    }
    /**
     * The content of a response.
     * @param otherwise the message where it is something else
     * @throws GitHubError
     */
    parse({ body }, schema, otherwise) {
        let value;
        try {
            value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(body).value;
        }
        catch (cause) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`the response of ${this.host} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {}, { cause });
        }
        const read = schema.safeParse(value);
        if (!read.success) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(otherwise, {}, { cause: read.error });
        }
        return read.data;
    }
    #load() {
        const { url, token } = this.#api;
        this.#octokit ??= Promise.all(/* import() */[__webpack_require__.e(5555), __webpack_require__.e(6702)]).then(__webpack_require__.bind(__webpack_require__, 6702)).then(({ GitHub }) => new GitHub({
            baseUrl: url.href.replace(/\/$/, ''),
            log: SILENT,
            request: {
                log: SILENT,
                fetch: (address, request) => this.#fetch(fromOctokit(address), request),
            },
            ...(token === undefined ? {} : { auth: token }),
        }));
        return this.#octokit;
    }
    #expect(response, expected) {
        const { status, data } = response;
        const { link, location } = passedOn.parse(response.headers);
        if (status !== expected) {
            const isRedirect = status >= 300;
            const problem = isRedirect ? 'could not be reached: unexpected redirect' : `responded with HTTP ${status}`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${this.host} ${problem}`);
        }
        const body = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
        return { status, body, location, hasNext: link !== '' };
    }
    /** What Octokit has for `fetch`: a response of success or a redirect, or an error of ours. */
    async #fetch(url, request) {
        const response = await this.#sendOrError(this.#toHttp(url, request));
        const { status, headers, defect, body } = response;
        if (status >= 400 || status === 304) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .responseError */ .U3)(response, this.#api.now());
        }
        if (defect !== undefined) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .GQ)(response, defect.reason);
        }
        const next = this.#nextPage(response);
        const passedOn = {
            // to Octokit these are bytes of no meaning: it would parse them leniently
            'content-type': 'application/octet-stream',
            location: headers.get('location') ?? '',
            link: next === undefined ? '' : `<${toOctokit(next)}>; rel="next"`,
        };
        return new Response(WITHOUT_BODY.includes(status) ? null : new Uint8Array(body), { status, headers: passedOn });
    }
    /** Octokit would follow the link to any host, with the token. */
    #nextPage(response) {
        try {
            return (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .nextPage */ .Zj)(response, this.#api.url);
        }
        catch (cause) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .GQ)(response, 'its next page is on another host', cause);
        }
    }
    #toHttp(url, { method, headers, body }) {
        const { accept, authorization } = headers;
        const { 'content-type': mediaType = 'application/json', 'x-github-api-version': version = '' } = headers;
        const { deadline, limit, tries } = this.#options;
        return {
            url,
            method,
            accept,
            authorization: this.isAnonymous ? undefined : authorization,
            headers: { 'x-github-api-version': version },
            body: body === undefined ? undefined : { mediaType, content: body },
            limit,
            deadline,
            tries,
        };
    }
    async #sendOrError(request) {
        try {
            return await this.#sendOrAnonymously(request);
        }
        catch (thrown) {
            if (thrown instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr) {
                const message = `${this.host} could not be reached: ${thrown.reason}`;
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(message, { retryAfter: _error_js__WEBPACK_IMPORTED_MODULE_5__/* .TRANSIENT_WAIT */ .tv }, { cause: thrown });
            }
            throw thrown;
        }
    }
    /** With the token; where that is refused and may be left out, without. */
    async #sendOrAnonymously(request) {
        const { anonymously } = this.#options;
        const response = await this.#send(request);
        const isRefused = response.status === 401 || (response.status === 403 && !(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isLimited */ .lU)(response));
        if (anonymously === undefined ||
            request.authorization === undefined ||
            !isRefused ||
            response.url.origin !== this.#api.url.origin) {
            return response;
        }
        anonymously.refusal ??= { status: response.status, url: response.url };
        return this.#send({ ...request, authorization: undefined });
    }
    #send(request) {
        const { transport } = this.#api;
        return this.#options.followsRedirects === true
            ? (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFollowing */ .eH)(transport, request, this.#policy)
            : transport.send(request);
    }
}
/** In the URL of a next page Octokit takes `:name` and `{name}` for parameters (octokit/endpoint.js, `parse`). */
function toOctokit({ origin, pathname, search }) {
    return `${origin}${`${pathname}${search}`.replaceAll(/[:{}]/g, encodeURIComponent)}`;
}
/** The reverse for paths: digests are written with a colon. */
function fromOctokit(address) {
    const url = new URL(address);
    url.pathname = url.pathname.replaceAll('%3A', ':');
    return url;
}
const passedOn = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ link: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), location: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
/** Octokit wraps what its `fetch` throws. */
async function unwrapped(work) {
    try {
        return await work;
    }
    catch (thrown) {
        throw thrown instanceof Error && thrown.cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_ ? thrown.cause : thrown;
    }
}
/** A server's own text must not reach the log as it is. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };


/***/ }),

/***/ 10549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ assertNotInternal),
/* harmony export */   Zj: () => (/* binding */ nextPage),
/* harmony export */   eH: () => (/* binding */ sendFollowing)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84047);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24054);



const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Sends a request and follows its redirects by hand. Credentials are dropped for good at the first change of
 * origin (scheme, host or port): storage behind a server, or whoever a server points to, never sees them.
 * @throws NetworkError for a redirect that is not followed, and whatever `send` throws
 */
async function sendFollowing(transport, request, policy) {
    let current = request;
    for (let hops = 0;; hops++) {
        const response = await transport.send(current);
        const location = response.headers.get('location');
        if (!REDIRECTS.includes(response.status) || location === null) {
            return response;
        }
        const target = URL.parse(location, current.url.href);
        if (target === null) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', current.url, 'its target is not a URL');
        }
        if (hops >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.redirects) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.redirects} in a row`);
        }
        assertScheme(current.url, target, policy.mayUseHttp);
        await assertNotInternal('A redirect', target, policy.origin, transport);
        const authorization = target.origin === current.url.origin ? current.authorization : undefined;
        current = { ...current, url: target, authorization };
    }
}
/**
 * An origin of the internet must not lead to services that only this machine or its network can reach.
 * @throws NetworkError
 */
async function assertNotInternal(what, target, origin, transport) {
    const leadsInside = (url) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .iu)(url.hostname, transport.isProxied?.(url) ?? transport.proxied);
    if (target.hostname !== origin.hostname && (await leadsInside(target)) && !(await leadsInside(origin))) {
        const reason = `it is a private, loopback, or link-local address, and ${origin.hostname} has none`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)(what, target, reason);
    }
}
/** A redirect never steps down from https, and uses HTTP only where HTTP is allowed. */
function assertScheme(from, target, mayUseHttp) {
    if (target.protocol !== 'https:' && (target.protocol !== 'http:' || from.protocol === 'https:')) {
        const [before, after] = [from.protocol.slice(0, -1), target.protocol.slice(0, -1)];
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, `it leads from ${before} to ${after}`);
    }
    if (target.protocol === 'http:' && !mayUseHttp(target.host)) {
        const reason = 'HTTP is used only for loopback and for the hosts that allow it';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, reason, 'redirect-to-http');
    }
    if (target.username !== '' || target.password !== '') {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, 'it contains credentials');
    }
}
/**
 * The page after this one of a list, `Link: <url>; rel="next"` (RFC 8288), on the same origin only.
 * @throws NetworkError
 */
function nextPage({ headers }, url) {
    const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(headers.get('link') ?? '')?.[1];
    if (link === undefined) {
        return undefined;
    }
    const next = URL.parse(link, url.href);
    if (next?.origin !== url.origin) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('The next page of a list', next ?? url, `it is not on ${url.host} itself`);
    }
    return next;
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


/***/ })

};
