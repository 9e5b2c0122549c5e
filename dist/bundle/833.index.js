export const id = 833;
export const ids = [833];
export const modules = {

/***/ 5833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  submitSnapshots: () => (/* binding */ submitSnapshots)
});

// EXTERNAL MODULE: ./src/attestation/package-urls.ts
var package_urls = __webpack_require__(39977);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/snapshot-body.ts

/**
 * What GitHub tells the snapshots of a repository by: of one correlator and detector the newest counts
 * (docs.github.com, "REST API endpoints for dependency submission"). It is equal for the same step, image name and
 * platform in every run, whatever tag, digest, ref and commit. The hash tells apart what is equal when it is cut.
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
/** SBOMs seldom say which package an image was made with and which came along, so `relationship` is left out. */
function toJson({ name, metadata, packageUrls }) {
    const resolved = Object.fromEntries(packageUrls.map((url) => [url, { package_url: url, scope: 'runtime' }]));
    return { name, metadata, resolved };
}
function slug(text) {
    return text.replaceAll(/[^A-Za-z0-9.-]/g, '_');
}

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/snapshot-submission.ts


const TITLE = 'Image Provenance';
const UNAFFECTED = 'Verdict and files are not affected.';
const SETTING = 'The repository needs the dependency graph, which an administrator enables in its settings (Advanced Security).';
const RIGHT = 'The job needs `permissions: contents: write`, which runs for pull requests from forks and runs of Dependabot do not have.';
/**
 * The log lines of what was submitted, and one annotation of what was not.
 * @param isReadOnly whether it is a run whose token may be one that only reads, through no fault of the workflow
 */
function explainSubmission(submission, isReadOnly) {
    const { images, planned, taken, stop } = submission;
    const lines = linesOf(taken);
    if (images > 0 && planned.length === 0) {
        const message = 'No dependency snapshot was submitted: none of the verified attestations that were asked for is an SBOM with package URLs.';
        return { lines, annotations: [{ level: 'notice', title: TITLE, message }] };
    }
    if (taken.length === planned.length) {
        return { lines, annotations: [] };
    }
    const what = taken.length === 0
        ? 'No dependency snapshot was submitted'
        : `Only ${taken.length} of ${count(planned.length, 'dependency snapshot')} were submitted`;
    const message = `${what}: ${reasonsOf(submission).join('; ')}. ${[...adviceOn(stop), UNAFFECTED].join(' ')}`;
    const level = isReadOnly && stop?.isForbidden === true ? 'notice' : 'warning';
    return { lines, annotations: [{ level, title: TITLE, message }] };
}
/** With the correlators: whoever wants to replace a snapshot by hand cannot ask GitHub for them. */
function linesOf(taken) {
    if (taken.length === 0) {
        return [];
    }
    const packages = taken.reduce((sum, snapshot) => sum + packagesOf(snapshot), 0);
    return [
        `Submitted to the dependency graph: ${count(taken.length, 'snapshot')} with ${count(packages, 'package')}`,
        ...taken.map((snapshot) => `  ${(0,report_text/* plain */.pj)(nameOf(snapshot))}  ${count(packagesOf(snapshot), 'package')}  correlator ${snapshot.correlator}`),
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
        : [`It is to be asked again in ${Math.ceil(stop.retryAfter / 1000)} s, and nothing waits that long.`];
}
function nameOf({ image, platform }) {
    return `${image} (${platform})`;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(53877);
;// CONCATENATED MODULE: ./src/report/snapshots.ts





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
        const digest = (0,evidence/* digestNamed */.i7)(image.subject, platform);
        const counting = countingSbom(image, platform);
        return digest === undefined || counting === undefined
            ? []
            : [
                {
                    image: (0,evidence/* nameOfImage */.qM)(image),
                    tag: image.request.reference.tag,
                    platform,
                    digest,
                    deployable: (0,outputs/* deployable */.GP)(image),
                    ...counting,
                },
            ];
    });
}
/** The first that met a requirement for the platform and lists packages by URL: one SBOM says what is in an image. */
function countingSbom({ verdict, packageUrls }, platform) {
    return verdict.requirements
        .filter((requirement) => requirement.platform === platform)
        .flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'))
        .flatMap((attestation) => {
        const stored = packageUrls.get(attestation);
        return stored === undefined || stored.count === 0 ? [] : [{ attestation, packageUrls: stored }];
    })[0];
}
/** Dependency review compares manifests of one name, so that has a digest only where nothing else tells them apart. */
function toManifests(sboms) {
    const nameOf = ({ image, tag }) => (tag === undefined ? image : `${image}:${tag}`);
    return sboms.map((sbom) => {
        const isOnly = sboms.filter((other) => nameOf(other) === nameOf(sbom)).length === 1;
        const version = isOnly ? '' : `@${sbom.digest.slice(0, 'sha256:'.length + 12)}`;
        return {
            name: (0,report_text/* visible */.RK)(`${nameOf(sbom)}${version} (${sbom.platform})`),
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
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, (0,report_text/* visible */.RK)(text, MAX_TEXT)]));
}

// EXTERNAL MODULE: ./src/action/commands.ts + 1 modules
var commands = __webpack_require__(18402);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/requests.ts
var requests = __webpack_require__(84261);
;// CONCATENATED MODULE: ./src/github/snapshots.ts






/** `SUCCESS`; `ACCEPTED`: taken, but not what counts now, e.g. of a branch; `INVALID`. */
const created = schemas/* object */.Ikc({ result: schemas/* string */.YjP(), message: schemas/* string */.YjP().optional() });
/** What GitHub answers where something is wrong with this very snapshot. */
const REFUSED = [400, 413, 422];
/**
 * Submits a snapshot (docs.github.com, "REST API endpoints for dependency submission").
 * @throws GitHubError where no other snapshot would fare better
 */
async function submitSnapshot(location, body) {
    const path = `/repos/${location.repository}/dependency-graph/snapshots`;
    const response = await (0,requests/* requestGitHub */.P)(location, { method: 'POST', path, body }, limits/* LIMITS */.b.snapshotResponseBytes);
    const { host } = location.api;
    if (response.status !== 201) {
        const error = (0,github_error/* apiError */.pb)(response, host, location.now());
        if (REFUSED.includes(response.status)) {
            return { kind: 'refused', reason: error.message };
        }
        throw error;
    }
    const { result, message } = readCreated(response, host);
    return result === 'INVALID'
        ? { kind: 'refused', reason: `${host} took it for invalid${message === undefined ? '' : ` (${message})`}` }
        : { kind: 'taken' };
}
function readCreated({ body }, host) {
    try {
        return created.parse((0,json/* parseJson */.q)(body).value);
    }
    catch (cause) {
        const reason = cause instanceof classic_errors/* ZodError */.G ? 'it is no answer to a snapshot' : (0,errors/* messageOf */.bD)(cause);
        throw new github_error/* GitHubError */.y_(`what ${host} answered cannot be read: ${reason}`, {}, { cause });
    }
}

// EXTERNAL MODULE: ./src/action/github-place.ts
var github_place = __webpack_require__(43549);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(48129);
// EXTERNAL MODULE: ./src/action/pull-request.ts
var pull_request = __webpack_require__(11679);
// EXTERNAL MODULE: ./src/action/run-url.ts
var run_url = __webpack_require__(46815);
// EXTERNAL MODULE: ./src/action/step.ts
var step = __webpack_require__(29134);
;// CONCATENATED MODULE: ./src/action/dependency-snapshots.ts
















/**
 * Events whose `GITHUB_SHA` is a merge commit that is on no branch: the snapshot is of the head, as GitHub's own
 * actions have it (github/dependency-submission-toolkit, `shaFromContext`).
 */
const OF_HEAD = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * Submits the packages of verified images to the dependency graph of the repository, within a time for all of it. It
 * never throws and fails nothing: where something was not submitted, one annotation says what is missing.
 */
async function submitSnapshots(outcome, { githubToken }, env) {
    const planned = planSnapshots(outcome.images, (0,step/* stepOf */.c)(env));
    const progress = { taken: [], refused: [], tooLarge: [], stop: undefined };
    if (planned.length > 0) {
        await dependency_snapshots_submit(planned.slice(0, limits/* LIMITS */.b.snapshots), progress, outcome, githubToken, env);
    }
    const images = outcome.images.filter(src_outcome/* isVerified */.p4).length;
    const { lines, annotations } = explainSubmission({ images, planned, ...progress }, mayBeReadOnly(env));
    (0,commands/* log */.Rm)(lines);
    (0,commands/* annotate */.fz)(annotations);
}
/** One after the other, as GitHub wants it of those who write. */
async function dependency_snapshots_submit(snapshots, progress, outcome, token, env) {
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.snapshotTime + (snapshots.length - 1) * limits/* LIMITS */.b.furtherSnapshotTime);
    try {
        const location = (0,github_place/* locationOf */.h)(env, token, deadline);
        const run = await readRun(outcome, env);
        for (const snapshot of snapshots) {
            const body = bodyOf(snapshot, run);
            if (body === undefined) {
                progress.tooLarge.push(snapshot);
                continue;
            }
            const response = await patiently(deadline, () => submitSnapshot(location, body));
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
    return thrown instanceof github_error/* GitHubError */.y_
        ? { reason, isForbidden: thrown.isForbidden, retryAfter: thrown.retryAfter }
        : { reason, isForbidden: false, retryAfter: undefined };
}
/** Runs for pull requests from forks and those of Dependabot have a token that only reads. */
function mayBeReadOnly(env) {
    return env['GITHUB_ACTOR'] === 'dependabot[bot]' || OF_HEAD.includes(env['GITHUB_EVENT_NAME'] ?? '');
}
function patiently(deadline, work) {
    return (0,concurrency/* withDeadline */.NE)(deadline, (0,retry/* withRetries */.L)(deadline, work));
}
/** @throws GitHubError */
async function readRun({ tool, startedAt }, env) {
    const isOfHead = OF_HEAD.includes(env['GITHUB_EVENT_NAME'] ?? '');
    const sha = isOfHead ? (await (0,pull_request/* readPullRequest */.D)(env)).commit : (env['GITHUB_SHA'] ?? '');
    const ref = env['GITHUB_REF'] ?? '';
    if (!/^[0-9a-f]{40,64}$/.test(sha) || !ref.startsWith('refs/')) {
        throw new github_error/* GitHubError */.y_('this is no run of a commit on a branch (GITHUB_SHA, GITHUB_REF)');
    }
    const own = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const repository = own === '' ? (env['GITHUB_REPOSITORY'] ?? '') : own;
    return {
        id: env['GITHUB_RUN_ID'] ?? '',
        url: (0,run_url/* runUrlOf */.Q)(env),
        sha,
        ref,
        scanned: startedAt,
        detector: { ...tool, url: `${env['GITHUB_SERVER_URL'] ?? ''}/${repository}` },
    };
}
/** Undefined where there is more than is submitted: a part could not be told from the whole. */
function bodyOf({ correlator, manifests }, run) {
    const unpacked = manifests.flatMap(({ name, metadata, packageUrls }) => packageUrls.kind === 'packed' ? [{ name, metadata, packageUrls: (0,package_urls/* unpackPackageUrls */.J)(packageUrls) }] : []);
    if (unpacked.length < manifests.length) {
        return undefined;
    }
    const body = renderSnapshot(correlator, unpacked, run);
    return Buffer.byteLength(body) > limits/* LIMITS */.b.snapshotBytes ? undefined : body;
}


/***/ }),

/***/ 43549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18402);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96661);



const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** The repository that the run is of, `owner/name`. @throws GitHubError */
function repositoryOf(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!REPOSITORY.test(repository)) {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('GITHUB_REPOSITORY names no repository');
    }
    return repository;
}
/** How a run writes to its repository. @throws GitHubError */
function locationOf(env, token, { signal }) {
    const api = URL.parse(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    if (api === null || (api.protocol !== 'https:' && !(api.protocol === 'http:' && (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(api.hostname)))) {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('GITHUB_API_URL is no https URL');
    }
    if (token === undefined) {
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('there is no github-token', { isForbidden: true });
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(token);
    return { api, token, repository: repositoryOf(env), signal, now: Date.now };
}


/***/ }),

/***/ 11679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96661);
/* harmony import */ var _files_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40017);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43549);







const payload = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/) }),
    }),
});
/**
 * Reads it from the payload of the event (`GITHUB_EVENT_PATH`), of which most is text of whoever opened it.
 * @throws GitHubError
 */
async function readPullRequest(env) {
    const repository = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._)(env);
    try {
        const text = await (0,_files_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWorkspaceFile */ .s)('/', env['GITHUB_EVENT_PATH'] ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.eventBytes);
        const { number, head } = payload.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(Buffer.from(text)).value).pull_request;
        return { repository, number, commit: head.sha };
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodError */ .G ? 'it names none' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y_(`the pull request cannot be read from the event of the run: ${reason}`, {}, { cause });
    }
}


/***/ }),

/***/ 29134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stepOf)
/* harmony export */ });
/** The step as the runner names it. */
function stepOf(env) {
    return {
        workflow: (env['GITHUB_WORKFLOW_REF'] ?? '').replace(/@refs\/.*$/, ''),
        job: env['GITHUB_JOB'] ?? '',
        step: env['GITHUB_ACTION'] ?? '',
    };
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
        return { kind: 'packed', count, packed };
    }
}
/** The package URLs that were kept, in the order of the SBOM. */
function unpackPackageUrls({ count, packed }) {
    return count === 0 ? [] : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed).toString('utf8').split(SEPARATOR);
}


/***/ }),

/***/ 21845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ responseError),
/* harmony export */   au: () => (/* binding */ unusableError),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   lm: () => (/* binding */ bundleError)
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
const TRANSIENT = `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${WITHOUT}`;
const HINTS = {
    unauthorized: MAY_READ,
    forbidden: MAY_READ,
    'rate-limited': `Give a \`github-token\`, whose limit is much higher than the anonymous one of an address, or run it later. ${WITHOUT}`,
};
/**
 * The error of an answer that says neither "here it is" nor "it is not there".
 * @param credentials in words: whether a token was sent, never which
 */
function responseError(response, question, credentials) {
    const { status, url, headers, tries, retryAfter } = response;
    const code = isLimited(response) ? 'rate-limited' : (CODES[status] ?? 'unavailable');
    const times = tries > 1 ? ` after ${tries} tries` : '';
    const wait = retryAfter === undefined ? '' : ` It asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
    const isKnown = code === 'rate-limited' && reset > 0 && reset < MAX_TIME;
    const lifted = isKnown ? ` The limit is lifted at ${new Date(reset).toISOString()}.` : '';
    const message = `${describe(question)}: ${url.host} answered HTTP ${status}${times}, asked ${credentials}.${wait}${lifted}`;
    const limit = readRateLimit(headers);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(code, message, HINTS[code] ?? TRANSIENT, limit === undefined ? {} : { limit });
}
/** The error of a bundle that is kept elsewhere, and could not be fetched from there. */
function bundleError({ url, status, tries }, question) {
    const times = tries > 1 ? ` after ${tries} tries` : '';
    const message = `${describe(question)}: ${url.host}, where a bundle is kept, answered HTTP ${status}${times}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(status === 429 ? 'rate-limited' : 'unavailable', message, TRANSIENT);
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

/***/ 96661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pb: () => (/* binding */ apiError),
/* harmony export */   x6: () => (/* binding */ networkError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8301);
/* harmony import */ var _attestation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21845);



/** Why something could not be read from GitHub or written there. Its message may hold text of the API. */
class GitHubError extends Error {
    /** whether the token may not do it, as far as the API tells */
    isForbidden;
    /** milliseconds after which it is worth another try; undefined: never */
    retryAfter;
    constructor(message, { isForbidden = false, retryAfter } = {}, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.isForbidden = isForbidden;
        this.retryAfter = retryAfter;
    }
}
/** Where the API does not say how long to wait (docs.github.com, "Rate limits for the REST API": at least one minute). */
const UNKNOWN_WAIT = 60_000;
const TRANSIENT_WAIT = 1000;
const apiMessage = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/**
 * The error of an answer that is not what was asked for.
 * @param now the time, in milliseconds since 1970, that a limit's end is compared with
 */
function apiError({ status, headers, body }, host, now) {
    const text = messageOfApi(body);
    const message = `${host} answered HTTP ${status}${text === undefined ? '' : ` (${text})`}`;
    const seconds = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
    const retryAfter = seconds === undefined ? undefined : Number(seconds) * 1000;
    if ((0,_attestation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .lU)({ status, headers, retryAfter }) || (status === 403 && /secondary rate limit/i.test(text ?? ''))) {
        return new GitHubError(message, { retryAfter: retryAfter ?? untilReset(headers, now) });
    }
    if (status >= 500) {
        return new GitHubError(message, { retryAfter: retryAfter ?? TRANSIENT_WAIT });
    }
    return new GitHubError(message, { isForbidden: status === 403 || status === 404 });
}
/** The error of a request without an answer. */
function networkError(host, reason, cause) {
    return new GitHubError(`${host} could not be asked: ${reason}`, { retryAfter: TRANSIENT_WAIT }, { cause });
}
function untilReset(headers, now) {
    const reset = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '')?.[0];
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    return reset !== undefined && isUsedUp ? Math.max(TRANSIENT_WAIT, Number(reset) * 1000 - now) : UNKNOWN_WAIT;
}
function messageOfApi(body) {
    try {
        return apiMessage.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(body).value).message;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requestGitHub),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96661);


const API_VERSION = '2022-11-28';
/**
 * Sends one request. Octokit makes it; what comes back, whatever its status, is ours to bound and to parse.
 * @param limit bytes of an incoming
 * @throws GitHubError where there is no incoming; the reason of the signal
 */
async function requestGitHub({ api, token, signal }, { method, path, body = {}, redirect = 'error' }, limit) {
    // large, and most runs write nothing to GitHub
    const { GitHub } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 85555));
    let response;
    const send = async (url, init) => {
        const fetched = await fetch(url, { ...init, redirect, signal });
        response = { status: fetched.status, headers: fetched.headers, body: await readBody(fetched, limit) };
        return new Response(null, { status: 204 });
    };
    const baseUrl = api.href.replace(/\/$/, '');
    const github = new GitHub({ auth: token, baseUrl, log: SILENT, request: { fetch: send, log: SILENT } });
    try {
        const url = path.startsWith('/') ? `${baseUrl}${path}` : path;
        const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };
        await github.request({ ...(typeof body === 'string' ? { data: body } : body), method, url, headers });
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .networkError */ .x6)(api.host, reasonOf(thrown), thrown);
    }
    if (response === undefined) {
        throw new Error('the request to the GitHub API was not sent');
    }
    return response;
}
/** The body of an incoming. @throws Error where it has more than `limit` bytes */
async function readBody(incoming, limit) {
    const chunks = [];
    let length = 0;
    const stream = incoming.body;
    for await (const chunk of stream ?? []) {
        length += chunk.length;
        if (length > limit) {
            throw new Error(`the incoming has more than ${limit} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The innermost cause: Octokit and fetch each wrap it. */
function reasonOf(thrown) {
    let at = thrown;
    while (at instanceof Error && at.cause !== undefined) {
        at = at.cause;
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(at);
}
/** What a server says must not come into the log as it is. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };


/***/ }),

/***/ 48129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30351);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96661);



/**
 * Does what GitHub is asked for, again where it says when that is worth a try and there is time for it.
 * @throws what the last try has thrown
 */
async function withRetries(deadline, work) {
    for (let tries = 1;; tries++) {
        try {
            return await work();
        }
        catch (thrown) {
            const wait = thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ ? thrown.retryAfter : undefined;
            if (wait === undefined || wait >= deadline.remaining() || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.tries) {
                throw thrown;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal: deadline.signal });
        }
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   ue: () => (/* binding */ httpHosts)
/* harmony export */ });
/* unused harmony export isHttpsOrLoopback */
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
/** Whether an API may be at this URL: https, or http on this machine. */
function isHttpsOrLoopback({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
/** Which `host[:port]` may be reached by HTTP: loopback, and the ones that the user allowed. */
function httpHosts(allowed) {
    // as a URL, so that case and the default port are written alike
    const hosts = new Set(allowed.map((host) => new URL(`http://${host}`).host));
    return (host) => {
        const { host: normalized, hostname } = new URL(`http://${host}`);
        return isLoopback(hostname) || hosts.has(normalized);
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


/***/ })

};
