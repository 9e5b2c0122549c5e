export const id = 981;
export const ids = [981];
export const modules = {

/***/ 93981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/budget.ts
var budget = __webpack_require__(32585);
// EXTERNAL MODULE: ./src/report/failure.ts + 4 modules
var report_failure = __webpack_require__(27738);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/report/parts.ts
var report_parts = __webpack_require__(9356);
// EXTERNAL MODULE: ./src/report/summary.ts + 4 modules
var summary = __webpack_require__(29464);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/comment.ts






/** GitHub takes 65,536 characters; bytes are never fewer, and a margin stays free. */
const COMMENT_LIMIT = 65_000;
/** How many failures are explained. */
const MAX_EXPLAINED = 10;
const MAX_LINES = 30;
/**
 * The summary's short form for a pull request, as Markdown of fewer than `limit` bytes: verdict, images, what is wrong
 * and what to do, further sections, and where all of it is. Every text from outside goes through `text.ts`, so that
 * nothing in it notifies, links or refers to anything.
 */
function renderComment(run, context, limit = COMMENT_LIMIT) {
    const { marker, name, sections } = context;
    const now = new Date(run.startedAt.getTime() + run.duration);
    const unverified = run.images.filter((image) => image.kind === 'checked' && !image.verdict.verified);
    const failing = [...unverified, ...run.images.filter(({ kind }) => kind === 'failed')];
    const images = [...failing, ...run.images.filter(outcome/* isVerified */.p4)];
    const heading = `### ${(0,summary/* headingOf */.Wm)(run)}${name === undefined ? '' : ` (${(0,report_text/* markdown */.wD)(name)})`}`;
    const blocks = [
        { text: `${marker}\n${heading}`, rank: 0 },
        ...(run.error === undefined ? [] : (0,summary/* renderRunError */.qk)(run.error)),
        ...(0,summary/* renderInsecure */.vI)(run),
        ...(images.length === 0 ? [] : [{ text: (0,summary/* renderTable */.bo)(images, now, limit / 4), rank: 1 }]),
        ...failing
            .slice(0, MAX_EXPLAINED)
            .map((image) => ({ text: renderFailure(image, failing.length, images.length), rank: 2 })),
        ...(failing.length > MAX_EXPLAINED
            ? [{ text: `… ${failing.length - MAX_EXPLAINED} more are explained in the job summary.`, rank: 1 }]
            : []),
        ...sections.map((text) => ({ text, rank: 3 })),
        ...renderDeployable(images, limit / 4),
        { text: renderWhere(context), rank: 0 },
    ];
    return (0,budget/* fit */.U)(blocks, limit, (dropped) => {
        const parts = dropped === 1 ? 'One part does not fit here and is' : `${dropped} parts do not fit here and are`;
        return `${parts} left out: all is in the job summary and in \`report.json\`.`;
    });
}
/** What is wrong and what to do; evidence and places are in the summary. One failure is not folded. */
function renderFailure(image, failures, images) {
    const failure = (0,report_failure/* explain */.WE)(image);
    if (failure === undefined) {
        return '';
    }
    const { headline, comparison, todo, paste } = failure;
    const parts = [
        `**${(0,report_text/* markdown */.wD)(headline)}**`,
        ...(comparison.length === 0 ? [] : [(0,report_text/* codeBlock */.DV)(comparison.slice(0, MAX_LINES))]),
        `**What to do** ${(0,report_text/* markdown */.wD)(todo)}`,
        ...(paste.length === 0 ? [] : [(0,report_text/* codeBlock */.DV)(paste.slice(0, MAX_LINES))]),
    ];
    if (failures > 1) {
        return (0,report_parts/* details */.z)(`${(0,summary/* verdictOf */.Vj)(image)}: ${(0,report_text/* htmlCode */.h8)(image.request.requested, 300)}`, parts.join('\n\n'));
    }
    const title = images > 1 ? [`${(0,summary/* verdictOf */.Vj)(image)}: ${(0,report_text/* code */.aY)(image.request.requested, 300)}`] : [];
    return [...title, ...parts].join('\n\n');
}
/** By their digests, which a pull request can pin. */
function renderDeployable(images, limit) {
    const names = images.filter(outcome/* isAccepted */.oB).map(outcome/* deployable */.GP);
    const shown = (0,budget/* takeRows */.L)(names, limit);
    const rest = names.length - shown.length;
    const lines = [...shown, ...(rest === 0 ? [] : [`… ${rest} more in report.json`])];
    return names.length === 0 ? [] : [{ text: (0,report_parts/* details */.z)('What to deploy', (0,report_text/* codeBlock */.DV)(lines)), rank: 4 }];
}
function renderWhere({ runUrl, commit }) {
    const link = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(runUrl)
        ? `[Summary, report and files of the run](${runUrl})`
        : 'Summary, report and files are in the run';
    return `${link} for commit ${(0,report_text/* code */.aY)(commit.slice(0, 12))}`;
}

// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/action/commands.ts + 1 modules
var commands = __webpack_require__(18402);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
;// CONCATENATED MODULE: ./src/github/comments.ts




const PER_PAGE = 100;
/** As whom the token of a workflow writes, on every server. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Of comments that the token's own user or app wrote; REST names logins, but not to an app which one is its own. */
const AUTHORSHIP = 'query($ids:[ID!]!){nodes(ids:$ids){...on IssueComment{id viewerDidAuthor}}}';
const listed = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    node_id: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullish(),
});
const authored = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() }).nullable()) }),
});
/**
 * The comments of a pull request (docs.github.com, "REST API endpoints for issue comments"). Nothing of what a comment
 * says is used, but whether it begins with a marker. Each request is sent once: whoever tries again has to look first
 * whether the comment was made nevertheless.
 */
class PullRequestComments {
    #client;
    #graphql;
    #pullRequest;
    constructor(api, number) {
        const { url, owner, repo, deadline } = api;
        this.#client = new client/* GitHubClient */.jh(api, { deadline, limit: limits/* LIMITS */.b.commentPageBytes, tries: 1 });
        this.#graphql = graphqlUrl(url);
        this.#pullRequest = { owner, repo, number };
    }
    /**
     * The first comment that begins with a marker and was written with this token; another's is left alone, since anybody
     * can write the marker.
     * @throws GitHubError
     */
    async findOwn(marker) {
        const candidates = await this.#marked(marker);
        // anybody can write the marker a hundred times
        for (let start = 0; start < candidates.length; start += PER_PAGE) {
            const [own] = await this.#ownAmong(candidates.slice(start, start + PER_PAGE));
            if (own !== undefined) {
                return own.id;
            }
        }
        return undefined;
    }
    async #marked(marker) {
        const route = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
        const otherwise = `what ${this.#client.host} answered is no list of comments`;
        const candidates = [];
        let pages = 0;
        for await (const response of this.#client.pages(route, { ...this.#pullRequest, per_page: PER_PAGE })) {
            const entries = this.#client.parse(response, schemas/* array */.YOg(schemas/* unknown */.L5J()), otherwise);
            const comments = entries.flatMap((entry) => listed.safeParse(entry).data ?? []);
            candidates.push(...comments.filter(({ body }) => body?.startsWith(marker)));
            if (++pages >= limits/* LIMITS */.b.commentPages) {
                break;
            }
        }
        return candidates;
    }
    /** False where the comment is not there any more. @throws GitHubError */
    async update(id, body) {
        const { owner, repo } = this.#pullRequest;
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
        try {
            await this.#client.request(route, { owner, repo, id, body });
            return true;
        }
        catch (thrown) {
            if (thrown instanceof error/* GitHubError */.y_ && [404, 410].includes(thrown.response?.status ?? 0)) {
                return false;
            }
            throw thrown;
        }
    }
    /** @throws GitHubError */
    async create(body) {
        const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
        await this.#client.request(route, { ...this.#pullRequest, body }, 201);
    }
    /** Where GraphQL does not respond (some proxies, narrow tokens), those of the workflow's token are taken for our own. */
    async #ownAmong(candidates) {
        const own = await this.#authoredAmong(candidates.map(({ node_id }) => node_id));
        return own === undefined
            ? candidates.filter(({ user }) => user?.type === 'Bot' && user.login === WORKFLOW_BOT)
            : candidates.filter(({ node_id }) => own.has(node_id));
    }
    async #authoredAmong(ids) {
        try {
            const response = await this.#client.request(`POST ${this.#graphql}`, { query: AUTHORSHIP, variables: { ids } });
            const { nodes } = this.#client.parse(response, authored, 'no answer to a query').data;
            return new Set(nodes.flatMap((node) => (node?.viewerDidAuthor === true ? [node.id] : [])));
        }
        catch (thrown) {
            if (thrown instanceof error/* GitHubError */.y_ && (thrown.response !== undefined || thrown.cause instanceof classic_errors/* ZodError */.G)) {
                return undefined;
            }
            throw thrown;
        }
    }
}
/** GitHub Enterprise Server has it beside the REST API, not below it. */
function graphqlUrl(api) {
    return new URL(api.pathname.replace(/(?:\/v3)?\/?$/, '/graphql'), api).href;
}

// EXTERNAL MODULE: ./src/action/workflow-run.ts
var workflow_run = __webpack_require__(48545);
;// CONCATENATED MODULE: ./src/action/comment.ts











/** Whose runs have a pull request that the run is about. */
const EVENTS = ['pull_request', 'pull_request_target'];
/**
 * Writes what a run found as one comment of its pull request, in place of the comment of an earlier run. It never
 * throws and fails nothing: where there is no comment, one notice says why.
 * @param sections further parts, as Markdown that is safe already, the most important first
 */
async function commentOn(run, { comment, commentName, githubToken }, env, sections) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (comment === 'auto' && !EVENTS.includes(event)) {
        return;
    }
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.commentTime);
    try {
        if (!EVENTS.includes(event)) {
            throw new error/* GitHubError */.y_(`this run is not of a pull request${event === '' ? '' : ` (event ${event})`}`);
        }
        const pullRequest = await (0,workflow_run/* readPullRequest */.DQ)(env);
        const marker = markerOf(env, commentName);
        const body = renderComment(run, {
            marker,
            name: commentName,
            runUrl: (0,workflow_run/* runUrlOf */.Qm)(env),
            commit: pullRequest.commit,
            sections,
        });
        const api = (0,workflow_run/* repositoryApiOf */.Qw)(env, githubToken, deadline);
        const comments = new PullRequestComments(api, pullRequest.number);
        await (0,concurrency/* withDeadline */.NE)(deadline, (0,client/* withRetries */.LH)(deadline, () => deliver(comments, marker, body)));
    }
    catch (thrown) {
        (0,commands/* annotate */.fz)([{ level: 'notice', title: 'Image Provenance', message: explain(thrown, env) }]);
    }
    finally {
        deadline.stop();
    }
}
/**
 * What tells the comment of a step from others: workflow file, job, step and the name that the inputs give it. The ref
 * of the workflow is not part of it: it is another one in each pull request.
 */
function markerOf(env, name) {
    const { workflow, job, step } = (0,workflow_run/* stepOf */.cg)(env);
    const parts = [workflow, job, step, name ?? ''];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
    return `<!-- image-provenance ${hash.slice(0, 32)} -->`;
}
/** Each try looks anew: a request that failed may have made the comment nevertheless. */
async function deliver(comments, marker, body) {
    const own = await comments.findOwn(marker);
    if (own === undefined || !(await comments.update(own, body))) {
        await comments.create(body);
    }
}
const RIGHTS = 'The job needs `permissions: pull-requests: write`, which runs for pull requests from forks and runs of Dependabot do not have';
function explain(thrown, env) {
    const isForbidden = thrown instanceof error/* GitHubError */.y_ && thrown.isForbidden;
    const wait = thrown instanceof error/* GitHubError */.y_ && !isForbidden ? thrown.retryAfter : undefined;
    const parts = [
        `The pull request has no comment of this run: ${(0,report_text/* plain */.pj)((0,errors/* messageOf */.bD)(thrown), 300)}.`,
        ...(wait === undefined || wait <= limits/* LIMITS */.b.commentTime
            ? []
            : [`It is to be asked again in ${Math.ceil(wait / 1000)} s, and nothing waits that long.`]),
        ...(isForbidden ? [`${RIGHTS}${env['GITHUB_ACTOR'] === 'dependabot[bot]' ? ', as this one' : ''}.`] : []),
        'The job summary says the same as the comment would.',
    ];
    return parts.join(' ');
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
