export const id = 6862;
export const ids = [6862];
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

/***/ 16862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommitByApi: () => (/* binding */ listCommitByApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _scan_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43336);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15009);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96584);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96661);







/** Bytes of JSON around the base64 of a file, which is broken into lines. */
const AROUND = 100_000;
const hash = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const tree = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    sha: hash,
    truncated: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^\d{6}$/),
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        sha: hash,
        size: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().optional(),
    })),
});
const commitObject = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ sha: hash, tree: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ sha: hash }) });
const blob = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ sha: hash, encoding: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('base64'), size: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(), content: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
/**
 * The files and links of a commit, listed by the API; contents that are not known are requested when they are read, and each is
 * checked to have the name that the list gives it.
 * @throws GitHubError, also from the reads
 */
async function listCommitByApi(api, commit, known) {
    const { deadline } = api;
    const lists = new _client_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubClient */ .j(api, { deadline, limit: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.scanTreeBytes });
    const entries = await readTree(lists, api, commit);
    const blobs = new _client_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubClient */ .j(api, { deadline, limit: 2 * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.scanFileBytes + AROUND });
    let requested = 0;
    const refuseTooMany = (number) => {
        if (number > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.scanBlobs) {
            const found = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'file')} of the commit ${commit} differ from the checkout`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${found}, but at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.scanBlobs} are read from ${lists.host}`);
        }
    };
    return (0,_scan_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOfCommit */ .o)(entries, {
        readsAtOnce: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.scanBlobsAtOnce,
        announce: (files) => {
            refuseTooMany(new Set(files.flatMap((each) => (known.has(each.hash) ? [] : [each.hash]))).size);
        },
        read: async (entry) => {
            const here = await known.read(entry.hash, entry.path);
            if (here !== undefined && (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .blobHash */ .o6)(here, (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .hashLengthOf */ .It)(entry.hash)) === entry.hash) {
                return here;
            }
            refuseTooMany(++requested);
            return readBlob(blobs, api, entry);
        },
    });
}
async function readTree(client, { owner, repo }, commit) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{commit}{?recursive}';
    const response = await client.request(route, { owner, repo, commit, recursive: 1 });
    const listed = client.parse(response, tree, `${client.host} returned no list of the files of the commit ${commit}`);
    // the list of a commit is named after the commit, or after its tree
    if (listed.sha !== commit && listed.sha !== (await treeOf(client, { owner, repo }, commit))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${client.host} returned the files of ${listed.sha}, not those of the commit ${commit}`);
    }
    if (listed.truncated) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`the commit ${commit} has more files than ${client.host} lists`);
    }
    const paths = new Set();
    return listed.tree.flatMap(({ path, mode, sha, size = 0 }) => {
        if (!isPath(path) || paths.has(path)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${client.host} returned a list of files with a path that is invalid in a commit: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`);
        }
        paths.add(path);
        return mode === FOLDER ? [] : [{ path, mode: kindOf(client, mode, path), hash: sha, size }];
    });
}
const FOLDER = '040000';
const MODES = ['100644', '100755', '100664', '120000', '160000'];
function kindOf(client, mode, path) {
    if (!MODES.includes(mode)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${client.host} returned a list of files with an unknown mode for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`);
    }
    return mode;
}
/** What git takes for a path: no component is empty, `.`, `..` or `.git` (git, `verify_path`). */
function isPath(path) {
    return (!path.includes('\0') && path.split('/').every((part) => !['', '.', '..'].includes(part) && !/^\.git$/i.test(part)));
}
async function treeOf(client, { owner, repo }, commit) {
    let response;
    try {
        response = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit}', { owner, repo, commit });
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_ && thrown.response?.status === 404) {
            return undefined;
        }
        throw thrown;
    }
    const found = client.parse(response, commitObject, `${client.host} returned no commit ${commit}`);
    return found.sha === commit ? found.tree.sha : undefined;
}
async function readBlob(client, { owner, repo }, { hash: name, path, size }) {
    const response = await client.request('GET /repos/{owner}/{repo}/git/blobs/{name}', { owner, repo, name });
    const file = client.parse(response, blob, `${client.host} returned no content of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`);
    const bytes = Buffer.from(file.content, 'base64');
    if (bytes.length !== size || bytes.length !== file.size || (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .blobHash */ .o6)(bytes, (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .hashLengthOf */ .It)(name)) !== name) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${client.host} returned content of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} that differs from the commit`);
    }
    return bytes;
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
