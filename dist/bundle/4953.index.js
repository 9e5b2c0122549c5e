export const id = 4953;
export const ids = [4953,4910,5655];
export const modules = {

/***/ 94953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaselines: () => (/* binding */ findBaselines),
  findBaselinesOfScan: () => (/* binding */ findBaselinesOfScan)
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
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/action/commands.ts
var commands = __webpack_require__(40530);
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
const OTHERWISE = 'a response has an unexpected form';
/**
 * The reports that the last successful run of a workflow on a branch has uploaded (docs.github.com, "REST API endpoints
 * for workflow runs", "... for artifacts"; `actions: read`). Only `report.json` is taken out of an artifact.
 * @returns undefined where the API says that no such run has any
 * @throws Error where the API gives no usable response, or more runs of others than are looked through
 */
async function findEarlierReports(where) {
    const { owner, repo, workflow, branch, deadline } = where;
    const client = new github_client/* GitHubClient */.j(where, { deadline, limit: limits/* LIMITS */.b.runPageBytes, tries: 1 });
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs';
    const query = { owner, repo, workflow, branch, status: 'success', per_page: PER_PAGE };
    const expired = [];
    let requested = 0;
    let pages = 0;
    for await (const response of client.pages(route, query)) {
        const { workflow_runs: found } = client.parse(response, runs, OTHERWISE);
        // a fork may call its branch so too, and its pull requests are runs of this workflow: pages full of them
        const own = found.filter((run) => run.head_branch === branch &&
            run.head_repository?.full_name === `${owner}/${repo}` &&
            !run.event.startsWith('pull_request'));
        for (const { id } of own.slice(0, limits/* LIMITS */.b.earlierRuns - requested)) {
            const { expired: gone, ...reports } = await reportsOf(id, where, client);
            expired.push(...gone);
            if (reports.texts.length > 0 || reports.unread.length > 0) {
                return { run: id, ...reports };
            }
        }
        requested += own.length;
        pages++;
        if (requested >= limits/* LIMITS */.b.earlierRuns) {
            break;
        }
        // forks can fill every page, so that what is on the next one is not known to be nothing
        if (pages >= limits/* LIMITS */.b.runPages && response.hasNext) {
            throw new Error(`the ${pages * PER_PAGE} newest runs of ${workflow} for ${branch} are for pull requests and from forks, and no more are searched`);
        }
    }
    // there was something to compare with, so it is no first run: gates must not pass because time has passed
    if (expired.length > 0) {
        throw new Error(`what earlier runs have uploaded has expired (${(0,src_text/* listNames */.Zv)(expired)})`);
    }
    return undefined;
}
async function reportsOf(run, where, client) {
    const { owner, repo } = where;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run}/artifacts';
    const response = await client.request(route, { owner, repo, run, per_page: 100 });
    const named = client.parse(response, artifacts, OTHERWISE).artifacts.filter(({ name }) => where.mayHoldReport(name));
    const likely = named
        .filter(({ expired }) => !expired)
        // with an artifact for each image or file, the report has one of its own
        .toSorted((a, b) => Number(b.name.includes('report')) - Number(a.name.includes('report')));
    const texts = [];
    const omitted = likely.slice(limits/* LIMITS */.b.earlierArtifacts).length;
    const unread = [
        ...(omitted > 0 ? [`${omitted} artifacts beyond the first ${limits/* LIMITS */.b.earlierArtifacts}`] : []),
        ...(response.hasNext ? ['the artifacts beyond the first 100 of the run'] : []),
    ];
    let bytes = 0;
    for (const { id, name, size_in_bytes: size } of likely.slice(0, limits/* LIMITS */.b.earlierArtifacts)) {
        if (size > limits/* LIMITS */.b.artifactBytes) {
            unread.push(`the artifact ${name}, which has more than ${limits/* LIMITS */.b.artifactBytes} bytes`);
            continue;
        }
        const report = await reportIn(await download(id, where, client), name);
        bytes += report?.length ?? 0;
        if (bytes > limits/* LIMITS */.b.earlierReportBytes) {
            throw new Error(`the reports of run ${run} have more than ${limits/* LIMITS */.b.earlierReportBytes} bytes`);
        }
        texts.push(...(report === undefined ? [] : [report.toString('utf8')]));
    }
    return { texts, unread, expired: named.filter((each) => each.expired).map(({ name }) => name) };
}
/** With `artifact: per-file` each file is uploaded as it is, and its name is the end of the artifact's. */
const FILE = /\.(?:json|md)$/;
/** @throws Error where it is neither an archive nor a file, so that nobody knows whether the artifact holds a report */
async function reportIn(content, name) {
    if (content.subarray(0, 2).toString('latin1') === 'PK') {
        return readZipMember(content, REPORT, limits/* LIMITS */.b.imageFileBytes);
    }
    if (!FILE.test(name)) {
        throw new Error('the downloaded artifact is not an archive');
    }
    return name.endsWith(REPORT) && content.length <= limits/* LIMITS */.b.imageFileBytes ? content : undefined;
}
/** The API redirects to a signed URL of another host, where the token must not go. */
async function download(id, { owner, repo }, client) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip';
    const { location } = await client.request(route, { owner, repo, id }, 302);
    const url = URL.parse(location);
    if (url === null || !client.mayDownload(url)) {
        throw new Error('the URL of an artifact does not use https, or contains a user name');
    }
    const { status, body, defect } = await client.download('The URL of an artifact', url, limits/* LIMITS */.b.artifactBytes);
    if (status !== 200) {
        throw new Error(`${url.host}, where an artifact is stored, responded with HTTP ${status}`);
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
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    let isFound = false;
    // the library makes room for the promised size, and stops there
    const members = unzipSync(archive, {
        filter: (member) => {
            if (member.name !== name) {
                return false;
            }
            // thousands of entries can share one member, and each would be unpacked
            if (isFound) {
                throw new Error(`${name} appears twice`);
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

// EXTERNAL MODULE: ./src/action/repository.ts
var repository = __webpack_require__(21412);
;// CONCATENATED MODULE: ./src/action/baseline.ts











/** `owner/name/.github/workflows/images.yml@refs/pull/7/merge` */
const WORKFLOW = /\/\.github\/workflows\/([^/@]+\.ya?ml)@/;
/** How this action calls its artifacts when nobody gives a name. */
const ARTIFACT = 'image-provenance';
const payload = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1).max(255) }) }) });
/**
 * The images with what they are compared with by `baseline: auto`: in runs of a pull request, the images of the last
 * successful run of the workflow on the base branch. It never throws: where GitHub says that there is no earlier run or
 * report, the images have no baseline; where that is not known, theirs is unavailable, and gates cannot be evaluated.
 */
async function findBaselines(run, context) {
    if (!repository/* PULL_REQUEST_EVENTS */.m_.includes(context.event.name)) {
        (0,commands/* log */.Rm)(['baseline: auto compares only in runs for a pull request, so nothing is compared.']);
        return run.images;
    }
    return findIn(run, context, {
        branch: async () => payload.parse(await (0,repository/* readEvent */.j_)(context)).pull_request.base.ref,
        named: 'the base branch',
        pair: (images, reports, unread) => (0,pairing/* pairBaselines */.L)(images, reports.texts.flatMap((text) => baseline_valueOf((0,earlier_report.parseEarlierReport)(text), reports)), unread).images,
        hint: `${RIGHTS} If that does not help, name the images to compare with as \`baseline\` instead of \`auto\`.`,
    });
}
/** The same for a scan that is not about a change: the images of the last successful run on its own branch. */
function findBaselinesOfScan(run, context) {
    return findIn(run, context, {
        branch: () => Promise.resolve(branchOf(context)),
        named: 'this branch',
        pair: (images, reports, unread) => {
            const scans = reports.texts.map((text) => baseline_valueOf((0,earlier_report/* parseEarlierScan */.j)(text), reports));
            const baselines = scans.flatMap((scan) => scan.baselines);
            return (0,pairing/* pairByReference */.f)(images, { baselines, unknown: scans.flatMap((scan) => scan.unknown) }, unread);
        },
        hint: `${RIGHTS} If that does not help, remove \`fail-on-change\` for one run.`,
    });
}
const RIGHTS = 'Give the job `permissions: actions: read`, and run it again.';
async function findIn({ images, registry, automaticBaseline }, context, { branch, named, pair, hint }) {
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.baselineTime);
    try {
        const find = findReports(registry.githubToken, automaticBaseline?.artifactName, context, { branch, deadline });
        const reports = await (0,concurrency/* withDeadline */.NE)(deadline, find);
        if (reports === undefined) {
            const reason = `No earlier run on ${named} has uploaded a report.`;
            return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
        }
        const unread = reports.unread.length === 0 ? undefined : (0,report_text/* plain */.pj)(`Not read: ${(0,src_text/* listNames */.Zv)(reports.unread)}.`, 600);
        const paired = pair(images, reports, unread);
        const found = paired.filter(({ baseline }) => baseline?.kind === 'image').length;
        (0,commands/* log */.Rm)([`Baseline: ${(0,src_text/* count */.U9)(found, 'image')} of run ${reports.run} on ${named}`]);
        return paired;
    }
    catch (thrown) {
        const why = thrown instanceof errors/* ZodError */.G ? 'a response has an unexpected form' : (0,src_errors/* messageOf */.bD)(thrown);
        const reason = `The report of the last run on ${named} is unavailable: ${(0,report_text/* plain */.pj)(why, 300)}.`;
        return images.map((image) => ({ ...image, baseline: { kind: 'unavailable', reason, hint } }));
    }
    finally {
        deadline.stop();
    }
}
/** The branch of a run that is not about a change. @throws Error */
function branchOf({ ref }) {
    const [, branch] = /^refs\/heads\/(.{1,255})$/.exec(ref) ?? [];
    if (branch === undefined) {
        throw new Error('GITHUB_REF names no branch, so there are no earlier runs');
    }
    return branch;
}
/** @throws Error where it cannot be used */
function baseline_valueOf(report, { run }) {
    if (report.kind === 'invalid') {
        throw new Error(`the report of run ${run} cannot be used: ${report.issue}`);
    }
    return report.value;
}
async function findReports(token, artifactName, context, { branch, deadline }) {
    const api = (0,repository/* repositoryApiOf */.Qw)(context, token, deadline);
    const workflow = WORKFLOW.exec(context.workflowRef)?.[1];
    if (workflow === undefined) {
        throw new Error('GITHUB_WORKFLOW_REF does not name the workflow of this run');
    }
    const mayHoldReport = (name) => name.startsWith(artifactName ?? ARTIFACT) || name.endsWith('-report.json');
    return findEarlierReports({ ...api, workflow, branch: await branch(), mayHoldReport });
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

/***/ 34910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseEarlierScan),
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
    images: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), result: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.imageFileNames),
});
/** Results of images that were not required to be signed by anybody: what is compared with them would look compared. */
const UNDECIDED = ['proposed', 'exempt', 'skipped'];
/**
 * Reads which images a `report.json` of an earlier run names, by digest. Nothing else of it is read, and nothing is
 * believed: whoever can write the report can name any image, which is then verified as every other one. What is no
 * reference with a digest is left out.
 */
function parseEarlierReport(text) {
    const read = readImages(text);
    return read.kind === 'invalid' ? read : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(read.value.flatMap((image) => toBaseline(image) ?? []));
}
/** The same of a scan: images that nobody was required to have signed are none to compare with. */
function parseEarlierScan(text) {
    const read = readImages(text);
    if (read.kind === 'invalid') {
        return read;
    }
    const decided = read.value
        .filter(({ result }) => !UNDECIDED.includes(result))
        .map((image) => ({ image, baseline: toBaseline(image) }));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)({
        baselines: decided.flatMap(({ baseline }) => baseline ?? []),
        unknown: decided.flatMap(({ image, baseline }) => (baseline === undefined ? [image.reference] : [])),
    });
}
function readImages(text) {
    let value;
    try {
        ({ value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(text.replace(/^\ufeff/, ''))));
    }
    catch (thrown) {
        if (!(thrown instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N)) {
            throw thrown;
        }
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .G)(`it is not a report.json: ${thrown.message}`);
    }
    const read = report.safeParse(value);
    return read.success ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(read.data.images) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .G)('it is not a report.json of this action');
}
function toBaseline({ reference: written, digest: hex }) {
    const result = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(written, 'latest');
    const digest = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(hex ?? '');
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
