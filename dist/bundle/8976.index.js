export const id = 8976;
export const ids = [8976,5655];
export const modules = {

/***/ 38662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Identifies what a step writes into GitHub, so that a later run finds it: by workflow file, job, step and the name that the
 * inputs give it. The ref of the workflow is not part of it: it is another one in each pull request.
 * @param more what else tells two texts of one step apart
 */
function markerOf({ workflow, job, step }, name, more = []) {
    const parts = [workflow, job, step, name ?? '', ...more];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
    return `<!-- image-provenance ${hash.slice(0, 32)} -->`;
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

/***/ 14384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainUnwritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96661);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);



/** Why a text could not be written into GitHub, and what to do, in sentences. */
function explainUnwritten(thrown, { what, rights, time }) {
    const isForbidden = thrown instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && thrown.isForbidden;
    const wait = thrown instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && !isForbidden ? thrown.retryAfter : undefined;
    const parts = [
        `This run ${what}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), 300)}.`,
        ...(wait === undefined || wait <= time
            ? []
            : [`The next request is allowed in ${Math.ceil(wait / 1000)} s, which is longer than this run waits.`]),
        ...(isForbidden ? [rights] : []),
        'The job summary has the same content.',
    ];
    return parts.join(' ');
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

/***/ 66645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ IssueComments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(961);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96584);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96661);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9865);





const PER_PAGE = 100;
/** Of comments that the token's own user or app wrote; REST names logins, but not to an app which one is its own. */
const AUTHORSHIP = 'query($ids:[ID!]!){nodes(ids:$ids){...on IssueComment{id viewerDidAuthor}}}';
const listed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    node_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).nullish(),
});
const authored = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() }).nullable()) }),
});
/**
 * The comments of a pull request or an issue (docs.github.com, "REST API endpoints for issue comments"). Of the text of a
 * comment only whether it begins with a marker is used. Each request is sent once: before another try the caller has to
 * check whether the comment was created nevertheless.
 */
class IssueComments {
    #client;
    #graphql;
    #issue;
    constructor(api, number) {
        const { url, owner, repo, deadline } = api;
        this.#client = new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubClient */ .j(api, { deadline, limit: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.commentPageBytes, tries: 1 });
        this.#graphql = (0,_viewer_js__WEBPACK_IMPORTED_MODULE_3__/* .graphqlUrl */ .XS)(url);
        this.#issue = { owner, repo, number };
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
        const otherwise = `the response of ${this.#client.host} is not a list of comments`;
        const candidates = [];
        let pages = 0;
        for await (const response of this.#client.pages(route, { ...this.#issue, per_page: PER_PAGE })) {
            const entries = this.#client.parse(response, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), otherwise);
            const comments = entries.flatMap((entry) => listed.safeParse(entry).data ?? []);
            candidates.push(...comments.filter(({ body }) => body?.startsWith(marker)));
            if (++pages >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.commentPages) {
                break;
            }
        }
        return candidates;
    }
    /** False where the comment is not there any more. @throws GitHubError */
    async update(id, body) {
        const { owner, repo } = this.#issue;
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
        try {
            await this.#client.request(route, { owner, repo, id, body });
            return true;
        }
        catch (thrown) {
            if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && [404, 410].includes(thrown.response?.status ?? 0)) {
                return false;
            }
            throw thrown;
        }
    }
    /** @throws GitHubError */
    async create(body) {
        const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
        await this.#client.request(route, { ...this.#issue, body }, 201);
    }
    /** Where GraphQL does not respond (some proxies, narrow tokens), those of the workflow's token are taken for our own. */
    async #ownAmong(candidates) {
        const own = await this.#authoredAmong(candidates.map(({ node_id }) => node_id));
        return own === undefined
            ? candidates.filter(({ user }) => user?.type === 'Bot' && user.login === _viewer_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOW_BOT */ .CD)
            : candidates.filter(({ node_id }) => own.has(node_id));
    }
    async #authoredAmong(ids) {
        try {
            const response = await this.#client.request(`POST ${this.#graphql}`, { query: AUTHORSHIP, variables: { ids } });
            const { nodes } = this.#client.parse(response, authored, 'no response to a query').data;
            return new Set(nodes.flatMap((node) => (node?.viewerDidAuthor === true ? [node.id] : [])));
        }
        catch (thrown) {
            if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && (thrown.response !== undefined || thrown.cause instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodError */ .G)) {
                return undefined;
            }
            throw thrown;
        }
    }
}


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ WORKFLOW_BOT),
/* harmony export */   XS: () => (/* binding */ graphqlUrl),
/* harmony export */   g3: () => (/* binding */ loginOfToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96661);


/** As whom the token of a workflow writes, on every server. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** GitHub Enterprise Server has it beside the REST API, not below it. */
function graphqlUrl(api) {
    return new URL(api.pathname.replace(/(?:\/v3)?\/?$/, '/graphql'), api).href;
}
const viewer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,100}(?:\[bot\])?$/) }) }),
});
/**
 * The login of the user or app that a token is of. Where GraphQL does not respond (some proxies, narrow tokens), that of the
 * workflow's token.
 * @throws GitHubError where the API cannot be reached
 */
async function loginOfToken(client, api) {
    try {
        const response = await client.request(`POST ${graphqlUrl(api)}`, { query: 'query{viewer{login}}' });
        return client.parse(response, viewer, 'no response to a query').data.viewer.login;
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && (thrown.response !== undefined || thrown.cause instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G)) {
            return WORKFLOW_BOT;
        }
        throw thrown;
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
