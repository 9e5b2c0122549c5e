export const id = 160;
export const ids = [160];
export const modules = {

/***/ 32160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findObstacle: () => (/* binding */ findObstacle)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24054);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71823);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48338);





const UNAFFECTED = 'Verdict and files are not affected.';
/**
 * What stands in the way of uploads, found out before the client is loaded: that one tries for half a minute to reach a
 * service that is not there. The look carries no token, and any answer will do.
 * @param limit milliseconds; a service that is only slow is left to the upload
 */
async function findObstacle({ url, hasToken, server }, limit) {
    if (url === '' || !hasToken) {
        return { level: 'notice', message: _artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_OFFERED */ .aL };
    }
    if (isEnterpriseServer(server)) {
        const message = `No artifact was uploaded: GitHub Enterprise Server does not have the artifact service that this action uses. The files are in the folder of the output output-directory, for a step with the upload-artifact action of that server. ${UNAFFECTED}`;
        return { level: 'notice', message };
    }
    const look = URL.parse('/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts', url);
    if (look === null) {
        return { level: 'warning', message: `No artifact was uploaded: ACTIONS_RESULTS_URL is no URL. ${UNAFFECTED}` };
    }
    const deadline = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .db)(limit);
    try {
        const body = { mediaType: 'application/json', content: '{}' };
        await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)({ url: look, authorization: undefined, body, limit: 0, deadline }, 1);
    }
    catch (thrown) {
        return deadline.signal.aborted
            ? undefined
            : {
                level: 'warning',
                message: `No artifact was uploaded: the artifact service ${look.host} cannot be reached (${reasonOf(thrown)}). A self-hosted runner needs a way to it. ${UNAFFECTED}`,
            };
    }
    finally {
        deadline.stop();
    }
    return undefined;
}
/** As `@actions/artifact` tells it (`isGhes`), which refuses to work there. */
function isEnterpriseServer(server) {
    const host = (URL.parse(server === '' ? 'https://github.com' : server)?.hostname ?? '').toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
function reasonOf(thrown) {
    const cause = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .innermostCause */ .$C)(thrown);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(cause) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause);
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
    return new NetworkError('unavailable', `No usable answer from ${locationOf(url)}${times}: ${reason}; ${proxy}.`, { topic: isCertificateError(cause) ? 'certificate-authority' : 'network', reason }, { cause });
}
/** A redirect, page or token service that is not requested, with the reason. */
function refusedError(what, url, reason, topic = 'redirect') {
    const message = `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`;
    return new NetworkError('unavailable', message, { topic, reason });
}
/** The deadline of the request was reached. */
function timeoutError(url, cause) {
    const reason = `the time limit was over while ${locationOf(url)} was asked`;
    const message = `The time limit of the image was over while ${locationOf(url)} was asked.`;
    return new NetworkError('timeout', message, { topic: 'time-limit', reason }, { cause });
}
/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(`${host}${pathname}`);
}
/** A network error as a phrase: the innermost message and code. */
function describeNetworkError(error) {
    if (error instanceof _concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) {
        return `no complete answer within ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.requestTime / 1000} s`;
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

/***/ 71823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81532);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);




/** Names neither version nor machine. */
const USER_AGENT = 'image-provenance';
/** Statuses whose body is what was requested, and not about an error. */
const WITH_CONTENT = [200, 201];
/**
 * Sends one request and reads its response; redirects are not followed. Node's own client takes half the time and
 * memory of `fetch`, and returns the bytes as they are on the wire. The timer is stopped at the end: one that runs on
 * would hold all of its request.
 * @throws DeadlineError, or the network's error
 */
async function exchange(request, tries) {
    const limit = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .db)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.requestTime);
    const signal = AbortSignal.any([request.deadline.signal, limit.signal]);
    try {
        return await read(await send(request, signal), request, tries);
    }
    catch (thrown) {
        throw signal.aborted ? signal.reason : thrown;
    }
    finally {
        limit.stop();
    }
}
/** The start of a response: status and header fields. */
function send({ url, method, accept, authorization, headers, body }, signal) {
    if (url.username !== '' || url.password !== '') {
        // they would be sent as a login
        throw new Error('the URL carries credentials');
    }
    const { promise, resolve, reject } = Promise.withResolvers();
    const { request } = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
    const sent = request(url, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        signal,
        headers: {
            accept: accept ?? '*/*',
            // bytes are hashed and bounded as they are on the wire
            'accept-encoding': 'identity',
            'user-agent': USER_AGENT,
            ...(body === undefined ? {} : { 'content-type': body.mediaType }),
            ...headers,
            ...(authorization === undefined ? {} : { authorization }),
        },
    });
    sent.once('response', (response) => {
        sent.on('error', (error) => {
            // without a length, a connection that is reset would pass for the end of the body
            if (!response.complete) {
                response.destroy(error);
            }
        });
        resolve(response);
    });
    sent.on('error', reject);
    // without this Node drops the connection without any event, not even when the signal aborts
    sent.once('upgrade', ({ statusCode }, socket) => {
        socket.destroy();
        reject(new Error(`the response is a switch to another protocol (HTTP ${String(statusCode)})`));
    });
    sent.end(body?.content);
    return promise;
}
async function read(response, request, tries) {
    const { statusCode: status = 0 } = response;
    const hasContent = WITH_CONTENT.includes(status);
    const headers = fieldsOf(response.headers);
    const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
    const rest = { url: request.url, status, headers, retryAfter, tries };
    const encoding = headers.get('content-encoding') ?? 'identity';
    if (hasContent && encoding !== 'identity') {
        response.destroy();
        const reason = `it came with content encoding ${encoding}, which was not asked for`;
        return { ...rest, body: Buffer.alloc(0), defect: { reason, tooLarge: false } };
    }
    const limit = hasContent ? request.limit : _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.errorBytes;
    const body = await readBody(response, limit);
    const isCut = hasContent && body === undefined;
    const defect = isCut ? { reason: `it is longer than ${limit} bytes`, tooLarge: true } : undefined;
    return { ...rest, body: body ?? Buffer.alloc(0), defect };
}
function fieldsOf(headers) {
    return {
        get: (name) => {
            const value = headers[name];
            return Array.isArray(value) ? value.join(', ') : (value ?? null);
        },
    };
}
/** The body, or undefined for one that is longer than the limit: it is read no further. */
async function readBody(response, limit) {
    const chunks = [];
    const declared = Number(response.headers['content-length'] ?? NaN);
    // Node sees to it that no more comes than was declared; collecting it would hold it twice
    const complete = declared <= limit ? Buffer.allocUnsafeSlow(declared) : undefined;
    let length = 0;
    const stream = response;
    for await (const chunk of stream) {
        if (length + chunk.length > limit) {
            // leaving the loop destroys the stream, which closes the connection
            return undefined;
        }
        if (complete === undefined) {
            chunks.push(chunk);
        }
        else {
            complete.set(chunk, length);
        }
        length += chunk.length;
    }
    return complete?.subarray(0, length) ?? Buffer.concat(chunks);
}
/** A `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date) in milliseconds from `now`. */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,9}$/.test(text)) {
        return Number(text) * 1000;
    }
    // Date.parse takes much that is no HTTP date, `-1` for one
    const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ })

};
