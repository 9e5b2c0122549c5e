export const id = 3113;
export const ids = [3113];
export const modules = {

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

/***/ 33113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommittedByApi: () => (/* binding */ readCommittedByApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96584);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96661);



/** Bytes of JSON around the base64 of a file. */
const AROUND = 100_000;
const content = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
/**
 * The text of a file of a commit, from the API; undefined where the commit has none of that name.
 * @throws GitHubError
 */
async function readCommittedByApi(api, { commit, path, maxBytes }) {
    const { owner, repo, deadline } = api;
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubClient */ .j(api, { deadline, limit: maxBytes * 2 + AROUND });
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    try {
        const response = await client.request('GET /repos/{owner}/{repo}/contents/{+path}{?ref}', {
            owner,
            repo,
            path: encoded,
            ref: commit,
        });
        const file = client.parse(response, content, `${client.host} returned no file for ${path}`);
        if (file.type !== 'file' || file.encoding !== 'base64' || file.content === undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_('it is not a regular file, or too large for the API');
        }
        const bytes = Buffer.from(file.content, 'base64');
        if (bytes.length > maxBytes) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(`it has more than ${maxBytes} bytes`);
        }
        return bytes.toString('utf8');
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && thrown.response?.status === 404) {
            // a private repository that the token may not read looks the same
            await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref: commit });
            return undefined;
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


/***/ })

};
