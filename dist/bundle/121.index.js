export const id = 121;
export const ids = [121,910];
export const modules = {

/***/ 12121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaselines: () => (/* binding */ findBaselines)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/baseline/earlier-report.ts
var earlier_report = __webpack_require__(34910);
// EXTERNAL MODULE: ./src/baseline/pairing.ts
var pairing = __webpack_require__(20019);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/action/commands.ts + 1 modules
var commands = __webpack_require__(18402);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/requests.ts
var requests = __webpack_require__(84261);
;// CONCATENATED MODULE: ./src/github/zip-member.ts
/**
 * One file of a zip archive that a stranger may have made: by its exact name, and at most `limit` bytes of it, however
 * many the archive promises. Nothing else is unpacked, and nothing is written.
 * @returns undefined where the archive has no such file
 * @throws Error where the file is too large or there twice, or the archive cannot be read
 */
async function readZipMember(archive, name, limit) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 51306));
    let isFound = false;
    // the library makes room for the promised size, and stops there
    const members = unzipSync(archive, {
        filter: (member) => {
            if (member.name !== name) {
                return false;
            }
            // thousands of entries can share one member, and each would be unpacked
            if (isFound) {
                throw new Error(`${name} is there twice`);
            }
            isFound = true;
            if (member.originalSize > limit) {
                throw new Error(`${name} has more than ${limit} bytes`);
            }
            return true;
        },
    });
    const content = members[name];
    return content === undefined ? undefined : Buffer.from(content);
}

;// CONCATENATED MODULE: ./src/github/earlier-runs.ts






const runs = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        event: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
    })),
});
const artifacts = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), name: schemas/* string */.YjP(), size_in_bytes: schemas/* number */.aig(), expired: schemas/* boolean */.zMY() })),
});
const REPORT = 'report.json';
const PER_PAGE = 50;
/**
 * The reports that the last successful run of a workflow on a branch has uploaded (docs.github.com, "REST API endpoints
 * for workflow runs", "... for artifacts"; `actions: read`). Only `report.json` is taken out of an artifact.
 * @returns undefined where no such run has any
 * @throws Error where the API does not tell
 */
async function findEarlierReports(where) {
    const { repository, workflow, branch } = where;
    const query = new URLSearchParams({ branch, status: 'success', per_page: String(PER_PAGE) });
    const path = `/repos/${repository}/actions/workflows/${encodeURIComponent(workflow)}/runs?${query.toString()}`;
    let requested = 0;
    for (let page = 1; page <= limits/* LIMITS */.b.runPages && requested < limits/* LIMITS */.b.earlierRuns; page++) {
        const { workflow_runs: found } = runs.parse(await ask(where, page === 1 ? path : `${path}&page=${page}`));
        // a fork may call its branch so too, and its pull requests are runs of this workflow: whole pages of them
        const own = found.filter((run) => run.head_branch === branch &&
            run.head_repository?.full_name === repository &&
            !run.event.startsWith('pull_request'));
        for (const { id } of own.slice(0, limits/* LIMITS */.b.earlierRuns - requested)) {
            const texts = await reportsOf(id, where);
            if (texts.length > 0) {
                return { run: id, texts };
            }
        }
        requested += own.length;
        if (found.length < PER_PAGE) {
            break;
        }
    }
    return undefined;
}
async function reportsOf(run, where) {
    const path = `/repos/${where.repository}/actions/runs/${run}/artifacts?per_page=100`;
    const { artifacts: listed } = artifacts.parse(await ask(where, path));
    const likely = listed
        .filter(({ name, expired }) => !expired && where.mayHoldReport(name))
        // with an artifact for each image or file, the report has one of its own
        .toSorted((a, b) => Number(b.name.includes('report')) - Number(a.name.includes('report')));
    const texts = [];
    let bytes = 0;
    for (const { id, name, size_in_bytes: size } of likely.slice(0, limits/* LIMITS */.b.earlierArtifacts)) {
        if (size > limits/* LIMITS */.b.artifactBytes) {
            throw new Error(`the artifact ${name} has more than ${limits/* LIMITS */.b.artifactBytes} bytes`);
        }
        const report = await reportIn(await download(id, where), name);
        bytes += report?.length ?? 0;
        if (bytes > limits/* LIMITS */.b.earlierReportBytes) {
            throw new Error(`the reports of run ${run} have more than ${limits/* LIMITS */.b.earlierReportBytes} bytes`);
        }
        texts.push(...(report === undefined ? [] : [report.toString('utf8')]));
    }
    return texts;
}
/** With `artifact: per-file` it is uploaded as it is. */
async function reportIn(content, name) {
    if (content.subarray(0, 2).toString('latin1') === 'PK') {
        return readZipMember(content, REPORT, limits/* LIMITS */.b.imageFileBytes);
    }
    return name.endsWith(REPORT) && content.length <= limits/* LIMITS */.b.imageFileBytes ? content : undefined;
}
async function ask(where, path) {
    const response = await (0,requests/* requestGitHub */.P)(where, { method: 'GET', path }, limits/* LIMITS */.b.runPageBytes);
    if (response.status !== 200) {
        throw (0,error/* apiError */.pb)(response, where.api.host, where.now());
    }
    return (0,json/* parseJson */.q)(response.body).value;
}
/** The API answers with a signed URL of another host, where the token must not go. */
async function download(id, where) {
    const { api, repository, signal } = where;
    const path = `/repos/${repository}/actions/artifacts/${id}/zip`;
    const response = await (0,requests/* requestGitHub */.P)(where, { method: 'GET', path, redirect: 'manual' }, limits/* LIMITS */.b.runPageBytes);
    const url = URL.parse(response.headers.get('location') ?? '');
    if (response.status !== 302 || url === null) {
        throw (0,error/* apiError */.pb)(response, api.host, where.now());
    }
    const isLocal = api.protocol === 'http:' && url.protocol === 'http:' && url.hostname === api.hostname;
    if ((url.protocol !== 'https:' && !isLocal) || url.username !== '') {
        throw new Error('the URL of an artifact is not one of https without user name');
    }
    const archive = await fetch(url, { redirect: 'error', signal });
    if (archive.status !== 200) {
        throw new Error(`${url.host}, where an artifact is kept, answered HTTP ${archive.status}`);
    }
    return (0,requests/* readBody */.x)(archive, limits/* LIMITS */.b.artifactBytes);
}

// EXTERNAL MODULE: ./src/files/workspace-file.ts
var workspace_file = __webpack_require__(40017);
// EXTERNAL MODULE: ./src/action/github-place.ts
var github_place = __webpack_require__(43549);
;// CONCATENATED MODULE: ./src/action/baseline.ts












const EVENTS = ['pull_request', 'pull_request_target'];
/** `owner/name/.github/workflows/images.yml@refs/pull/7/merge` */
const WORKFLOW = /\/\.github\/workflows\/([^/@]+\.ya?ml)@/;
/** How this action calls its artifacts when nobody gives a name. */
const ARTIFACT = 'image-provenance';
const payload = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1).max(255) }) }) });
/**
 * The images with what they are compared with by `baseline: auto`: in runs of a pull request, the images of the last
 * successful run of the workflow on the base branch. It never throws: where nothing is found, the images have
 * no baseline, and the reason is told.
 */
async function findBaselines({ images, registry }, { artifactName }, env) {
    if (!EVENTS.includes(env['GITHUB_EVENT_NAME'] ?? '')) {
        (0,commands/* log */.Rm)(['baseline: auto compares in runs of a pull request only: nothing is compared.']);
        return images;
    }
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.baselineTime);
    try {
        const reports = await (0,concurrency/* withDeadline */.NE)(deadline, baseline_ask(registry.githubToken, artifactName, env, deadline));
        const baselines = reports.texts.flatMap((text) => {
            const report = (0,earlier_report.parseEarlierReport)(text);
            if (report.kind === 'invalid') {
                throw new Error(`the report of run ${reports.run} cannot be used: ${report.issue}`);
            }
            return report.value;
        });
        (0,commands/* log */.Rm)([`Baseline: ${baselines.length} images of run ${reports.run} on the base branch`]);
        return (0,pairing/* pairBaselines */.L)(images, baselines).images;
    }
    catch (thrown) {
        const why = thrown instanceof errors/* ZodError */.G ? 'an answer is not as it must be' : (0,src_errors/* messageOf */.bD)(thrown);
        const reason = `The last run on the base branch gave no baseline: ${(0,report_text/* plain */.pj)(why, 300)}. ${RIGHTS}`;
        return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
    }
    finally {
        deadline.stop();
    }
}
const RIGHTS = 'The job needs `permissions: actions: read`, and the workflow has to have run with success on the base branch and uploaded its report.';
async function baseline_ask(token, artifactName, env, deadline) {
    const location = (0,github_place/* locationOf */.h)(env, token, deadline);
    const workflow = WORKFLOW.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    if (workflow === undefined) {
        throw new Error('GITHUB_WORKFLOW_REF does not name the workflow of this run');
    }
    const text = await (0,workspace_file/* readWorkspaceFile */.s)('/', env['GITHUB_EVENT_PATH'] ?? '', limits/* LIMITS */.b.eventBytes);
    const branch = payload.parse((0,json/* parseJson */.q)(Buffer.from(text)).value).pull_request.base.ref;
    const mayHoldReport = (name) => name.startsWith(artifactName ?? ARTIFACT) || name.endsWith('-report.json');
    const reports = await findEarlierReports({ ...location, workflow, branch, mayHoldReport });
    if (reports === undefined) {
        throw new Error(`no successful run of ${workflow} on ${branch} has a report that is still kept`);
    }
    return reports;
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

/***/ 34910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEarlierReport: () => (/* binding */ parseEarlierReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25466);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);






const report = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    images: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() })).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.imageFileNames),
});
/**
 * Reads which images a `report.json` of an earlier run names, by digest. Nothing else of it is read, and nothing is
 * believed: whoever can write the report can name any image, which is then verified as every other one. What is no
 * reference with a digest is left out.
 */
function parseEarlierReport(text) {
    let value;
    try {
        ({ value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(text.replace(/^\ufeff/, ''))));
    }
    catch (thrown) {
        if (!(thrown instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N)) {
            throw thrown;
        }
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .G)(`it is no report.json: ${thrown.message}`);
    }
    const read = report.safeParse(value);
    return read.success
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(read.data.images.flatMap(({ reference, digest }) => toBaseline(reference, digest ?? '') ?? []))
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .G)('it is no report.json of this action');
}
function toBaseline(written, hex) {
    const result = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(written, 'latest');
    const digest = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(hex);
    if (result.kind === 'invalid' || digest === undefined) {
        return undefined;
    }
    const { repository, tag } = result.value;
    // by digest alone: the tag may be another image by now
    return { requested: written, reference: { repository, tag: undefined, digest }, tag };
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
