export const id = 953;
export const ids = [953,910];
export const modules = {

/***/ 94953:
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
// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
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
/** What is said of a response that is something else. */
const OTHERWISE = 'an answer is not as it must be';
/**
 * The reports that the last successful run of a workflow on a branch has uploaded (docs.github.com, "REST API endpoints
 * for workflow runs", "... for artifacts"; `actions: read`). Only `report.json` is taken out of an artifact.
 * @returns undefined where no such run has any
 * @throws Error where the API does not say
 */
async function findEarlierReports(where) {
    const { owner, repo, workflow, branch, deadline } = where;
    const client = new github_client/* GitHubClient */.jh(where, { deadline, limit: limits/* LIMITS */.b.runPageBytes, tries: 1 });
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs';
    const query = { owner, repo, workflow, branch, status: 'success', per_page: PER_PAGE };
    let requested = 0;
    let pages = 0;
    for await (const response of client.pages(route, query)) {
        const { workflow_runs: found } = client.parse(response, runs, OTHERWISE);
        // a fork may call its branch so too, and its pull requests are runs of this workflow: pages full of them
        const own = found.filter((run) => run.head_branch === branch &&
            run.head_repository?.full_name === `${owner}/${repo}` &&
            !run.event.startsWith('pull_request'));
        for (const { id } of own.slice(0, limits/* LIMITS */.b.earlierRuns - requested)) {
            const texts = await reportsOf(id, where, client);
            if (texts.length > 0) {
                return { run: id, texts };
            }
        }
        requested += own.length;
        pages++;
        if (requested >= limits/* LIMITS */.b.earlierRuns || pages >= limits/* LIMITS */.b.runPages) {
            break;
        }
    }
    return undefined;
}
async function reportsOf(run, where, client) {
    const { owner, repo } = where;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run}/artifacts';
    const response = await client.request(route, { owner, repo, run, per_page: 100 });
    const likely = client
        .parse(response, artifacts, OTHERWISE)
        .artifacts.filter(({ name, expired }) => !expired && where.mayHoldReport(name))
        // with an artifact for each image or file, the report has one of its own
        .toSorted((a, b) => Number(b.name.includes('report')) - Number(a.name.includes('report')));
    const texts = [];
    let bytes = 0;
    for (const { id, name, size_in_bytes: size } of likely.slice(0, limits/* LIMITS */.b.earlierArtifacts)) {
        if (size > limits/* LIMITS */.b.artifactBytes) {
            throw new Error(`the artifact ${name} has more than ${limits/* LIMITS */.b.artifactBytes} bytes`);
        }
        const report = await reportIn(await download(id, where, client), name);
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
/** The API redirects to a signed URL of another host, where the token must not go. */
async function download(id, { owner, repo }, client) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip';
    const { location } = await client.request(route, { owner, repo, id }, 302);
    const url = URL.parse(location);
    if (url === null || !client.mayDownload(url)) {
        throw new Error('the URL of an artifact is not one of https without user name');
    }
    const { status, body, defect } = await client.download('The URL of an artifact', url, limits/* LIMITS */.b.artifactBytes);
    if (status !== 200) {
        throw new Error(`${url.host}, where an artifact is kept, answered HTTP ${status}`);
    }
    if (defect !== undefined) {
        throw new Error(`the artifact cannot be used: ${defect.reason}`);
    }
    return body;
}
/**
 * One file of a zip archive that anybody may have made: by its exact name, and at most `limit` bytes of it, however
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

// EXTERNAL MODULE: ./src/files/workspace-file.ts
var workspace_file = __webpack_require__(40017);
// EXTERNAL MODULE: ./src/action/workflow-run.ts
var workflow_run = __webpack_require__(48545);
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
        const reports = await (0,concurrency/* withDeadline */.NE)(deadline, ask(registry.githubToken, artifactName, env, deadline));
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
async function ask(token, artifactName, env, deadline) {
    const api = (0,workflow_run/* repositoryApiOf */.Qw)(env, token, deadline);
    const workflow = WORKFLOW.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    if (workflow === undefined) {
        throw new Error('GITHUB_WORKFLOW_REF does not name the workflow of this run');
    }
    const text = await (0,workspace_file/* readWorkspaceFile */.s)('/', env['GITHUB_EVENT_PATH'] ?? '', limits/* LIMITS */.b.eventBytes);
    const branch = payload.parse((0,json/* parseJson */.q)(Buffer.from(text)).value).pull_request.base.ref;
    const mayHoldReport = (name) => name.startsWith(artifactName ?? ARTIFACT) || name.endsWith('-report.json');
    const reports = await findEarlierReports({ ...api, workflow, branch, mayHoldReport });
    if (reports === undefined) {
        throw new Error(`no successful run of ${workflow} on ${branch} has a report that is still kept`);
    }
    return reports;
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

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ RefusedToken),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   jh: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84047);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24054);
/* harmony import */ var _http_redirects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10549);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30351);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96661);









/** Takes note of a token that the API refused, so that it is not sent again. */
class RefusedToken {
    refusal;
}
const API_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/** Statuses of which a `Response` takes no body, an empty one included. */
const WITHOUT_BODY = [204, 205];
/**
 * GitHub's REST API. Octokit makes the requests (routes, pages, authentication) and `http/` sends them, so that time,
 * bytes, tries and redirects are bounded before Octokit sees a response. Octokit takes the bodies for bytes, and what
 * they say is parsed strictly (`parse`).
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
            mayUseHttp: (host) => isLocal && (0,_http_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(new URL(`http://${host}`).hostname),
        };
    }
    get host() {
        return this.#api.url.host;
    }
    /** Whether requests go without a token, also because it was refused. */
    get isAnonymous() {
        return this.#api.token === undefined || this.#options.anonymously?.refusal !== undefined;
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
        await (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNotInternal */ .B_)(what, url, this.#api.url, transport);
        return (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_4__/* .sendFollowing */ .eH)(transport, { url, authorization: undefined, limit, deadline, tries }, this.#policy);
    }
    /**
     * What a response says.
     * @param otherwise the message where it says something else
     * @throws GitHubError
     */
    parse({ body }, schema, otherwise) {
        let value;
        try {
            value = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(body).value;
        }
        catch (cause) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y_(`what ${this.host} answered cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, {}, { cause });
        }
        const read = schema.safeParse(value);
        if (!read.success) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y_(otherwise, {}, { cause: read.error });
        }
        return read.data;
    }
    #load() {
        const { url, token } = this.#api;
        this.#octokit ??= Promise.all(/* import() */[__webpack_require__.e(555), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 6702)).then(({ GitHub }) => new GitHub({
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
            const problem = isRedirect ? 'could not be asked: unexpected redirect' : `answered HTTP ${status}`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y_(`${this.host} ${problem}`);
        }
        const body = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
        return { status, body, location, hasNext: link !== '' };
    }
    /** What Octokit has for `fetch`: a response of success or a redirect, or an error of ours. */
    async #fetch(url, request) {
        const response = await this.#sendOrError(this.#toHttp(url, request));
        const { status, headers, defect, body } = response;
        if (status >= 400 || status === 304) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .responseError */ .U3)(response, this.#api.now());
        }
        if (defect !== undefined) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .GQ)(response, defect.reason);
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
            return (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_4__/* .nextPage */ .Zj)(response, this.#api.url);
        }
        catch (cause) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .contentError */ .GQ)(response, 'its next page is on another host', cause);
        }
    }
    #toHttp(url, { method, headers, body }) {
        const { accept, authorization, 'content-type': mediaType = 'application/json', ...others } = headers;
        const { 'x-github-api-version': version = '' } = others;
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
            if (thrown instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_3__/* .NetworkError */ .Dr) {
                const message = `${this.host} could not be asked: ${thrown.reason}`;
                throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y_(message, { retryAfter: _error_js__WEBPACK_IMPORTED_MODULE_7__/* .TRANSIENT_WAIT */ .tv }, { cause: thrown });
            }
            throw thrown;
        }
    }
    /** With the token; where that is refused and may be left out, without. */
    async #sendOrAnonymously(request) {
        const { anonymously } = this.#options;
        const response = await this.#send(request);
        const isRefused = response.status === 401 || (response.status === 403 && !(0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isLimited */ .lU)(response));
        if (anonymously === undefined ||
            request.authorization === undefined ||
            !isRefused ||
            response.url.origin !== this.#api.url.origin) {
            return response;
        }
        anonymously.refusal ??= response;
        return this.#send({ ...request, authorization: undefined });
    }
    #send(request) {
        const { transport } = this.#api;
        return this.#options.followsRedirects === true
            ? (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_4__/* .sendFollowing */ .eH)(transport, request, this.#policy)
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
const passedOn = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ link: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), location: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() });
/** Octokit wraps what its `fetch` throws. */
async function unwrapped(work) {
    try {
        return await work;
    }
    catch (thrown) {
        throw thrown instanceof Error && thrown.cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y_ ? thrown.cause : thrown;
    }
}
/** What a server says must not come into the log as it is. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/**
 * Does what GitHub is needed for, again where it says when that is worth a try and there is time for it.
 * @throws what the last try has thrown
 */
async function withRetries(deadline, work) {
    for (let tries = 1;; tries++) {
        try {
            return await work();
        }
        catch (thrown) {
            const wait = thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y_ ? thrown.retryAfter : undefined;
            if (wait === undefined || wait >= deadline.remaining() || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LIMITS */ .b.tries) {
                throw thrown;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal: deadline.signal });
        }
    }
}


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
    if (target.hostname !== origin.hostname &&
        (await (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .iu)(target.hostname, transport.proxied)) &&
        !(await (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .iu)(origin.hostname, transport.proxied))) {
        const reason = `it is a private, loopback or link-local address, and ${origin.hostname} has none`;
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
        const reason = 'HTTP is used for loopback and the hosts that it is allowed for only';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, reason, 'redirect-to-http');
    }
    if (target.username !== '' || target.password !== '') {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, 'it carries credentials');
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


/***/ })

};
