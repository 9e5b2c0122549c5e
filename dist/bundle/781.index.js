export const id = 781;
export const ids = [781];
export const modules = {

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ ByteBudget),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   WR: () => (/* binding */ Slots),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   rE: () => (/* binding */ waitWithin),
/* harmony export */   sf: () => (/* binding */ mapLimit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The abort reason of a `Deadline` whose time is over. */
class DeadlineError extends Error {
    constructor(milliseconds) {
        super(`not finished within ${milliseconds / 1000} s`);
        this.name = 'DeadlineError';
    }
}
/** Starts a time limit in milliseconds. Its timer does not hold the process open. */
function startDeadline(milliseconds) {
    const end = performance.now() + milliseconds;
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new DeadlineError(milliseconds));
    }, milliseconds).unref();
    return {
        signal: controller.signal,
        remaining: () => Math.max(0, end - performance.now()),
        stop: () => {
            clearTimeout(timer);
        },
    };
}
/** Why a signal was aborted, as an error. */
function reasonOf({ reason }) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
/** The result of work, or a rejection with the `DeadlineError` when the time is over first; the work goes on unseen. */
async function withDeadline({ signal }, work) {
    const { promise: late, reject } = Promise.withResolvers();
    const end = () => {
        reject(reasonOf(signal));
    };
    signal.addEventListener('abort', end, { once: true });
    work.catch(() => undefined);
    try {
        signal.throwIfAborted();
        return await Promise.race([work, late]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
/**
 * Waits for what several images share, within the time of one of them.
 * @param what in words that follow "while"
 * @throws ImageError `timeout` where that is over first
 */
async function waitWithin(deadline, what, work) {
    try {
        return await withDeadline(deadline, work);
    }
    catch (cause) {
        throw cause instanceof DeadlineError
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8('timeout', `The time limit of the image was over while ${what}.`, { topic: 'time-limit' }, { cause })
            : cause;
    }
}
/**
 * Results of `work` for every item, in the order of the items. After a rejection no further item is begun; those under
 * way are awaited, so nothing goes on unseen, and then the first rejection is thrown.
 */
async function mapLimit(items, { limit, groupOf = () => '' }, work) {
    const results = [];
    const failures = [];
    const groups = [...Map.groupBy(items.entries(), ([, item]) => groupOf(item)).values()].map((queue) => ({
        queue,
        next: 0,
        open: 0,
    }));
    const worker = async () => {
        for (let group = leastBusy(groups); group !== undefined && failures.length === 0; group = leastBusy(groups)) {
            const entry = group.queue[group.next++];
            if (entry === undefined) {
                return;
            }
            const [index, item] = entry;
            group.open++;
            try {
                results[index] = await work(item, index);
            }
            catch (failure) {
                failures.push(failure);
            }
            group.open--;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0) {
        throw failures[0];
    }
    return results;
}
/** The group with work left that has the fewest items under way; the first of equals. */
function leastBusy(groups) {
    let least;
    for (const group of groups) {
        if (group.next < group.queue.length && group.open < (least?.open ?? Infinity)) {
            least = group;
        }
    }
    return least;
}
/** Work that waits for its turn, first in, first out. */
class FifoQueue {
    #waiting = [];
    get isEmpty() {
        return this.#waiting.length === 0;
    }
    /** Starts the first one. */
    next() {
        this.#waiting.shift()?.();
    }
    /**
     * Resolves when it is its turn, or after `patience` milliseconds; `enter` is called at that moment. Rejects with the
     * signal's reason.
     */
    wait(signal, enter, patience) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const leave = () => {
            clearTimeout(timer);
            this.#leave(begin);
            reject(reasonOf(signal));
        };
        const begin = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', leave);
            enter();
            resolve(undefined);
        };
        const hurry = () => {
            this.#leave(begin);
            begin();
        };
        const timer = patience === undefined ? undefined : setTimeout(hurry, patience);
        this.#waiting.push(begin);
        signal.addEventListener('abort', leave, { once: true });
        return promise;
    }
    #leave(begin) {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
    }
}
/** A bound on how much work is under way at once; the rest waits in order. */
class Slots {
    #limit;
    #open = 0;
    #queue = new FifoQueue();
    constructor(limit) {
        this.#limit = limit;
    }
    get limit() {
        return this.#limit;
    }
    /** Work that is under way goes on where the limit becomes lower. */
    set limit(limit) {
        this.#limit = limit;
        this.#admit();
    }
    /** Runs work when a slot is free; rejects with the signal's reason when that aborts while it waits. */
    async run(signal, work) {
        signal.throwIfAborted();
        const enter = () => {
            this.#open++;
        };
        if (this.#open < this.#limit) {
            enter();
        }
        else {
            await this.#queue.wait(signal, enter);
        }
        try {
            return await work();
        }
        finally {
            this.#open--;
            this.#admit();
        }
    }
    #admit() {
        while (this.#open < this.#limit && !this.#queue.isEmpty) {
            this.#queue.next();
        }
    }
}
/**
 * A soft bound on the bytes that pieces of work hold at once. It cannot deadlock: work that has started may always take
 * more, and work that has waited for its patience starts anyway, so that one that never finishes does not block the
 * others. How much each may hold has to be bounded elsewhere.
 */
class ByteBudget {
    #limit;
    #queue = new FifoQueue();
    #held = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /**
     * For one piece of work, from start to end.
     * @param patience milliseconds to wait at most; undefined: until the signal aborts
     */
    lease(patience) {
        let bytes = 0;
        let begun;
        let state = 'waiting';
        const enter = () => {
            if (state === 'waiting') {
                state = 'holding';
                this.#held += bytes;
            }
        };
        return {
            take: (more, signal) => {
                bytes += more;
                if (state === 'holding') {
                    this.#held += more;
                }
                else if (begun === undefined && this.#held < this.#limit) {
                    enter();
                    begun = Promise.resolve();
                }
                begun ??= this.#queue.wait(signal, enter, patience);
                return begun;
            },
            release: () => {
                if (state === 'holding') {
                    this.#held -= bytes;
                }
                state = 'over';
                this.#admit();
            },
        };
    }
    #admit() {
        while (this.#held < this.#limit && !this.#queue.isEmpty) {
            this.#queue.next();
        }
    }
}


/***/ }),

/***/ 96661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ contentError),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   U3: () => (/* binding */ responseError),
/* harmony export */   Zy: () => (/* binding */ resetOf),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   tv: () => (/* binding */ TRANSIENT_WAIT),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);




/** Why something could not be read from GitHub or written there. Its message may hold text of the API. */
class GitHubError extends Error {
    /** whether the token may not do it, as far as the API reports */
    isForbidden;
    /** milliseconds after which it is worth another try; undefined: never */
    retryAfter;
    /** undefined where there is none */
    response;
    constructor(message, { isForbidden = false, retryAfter, response, } = {}, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.isForbidden = isForbidden;
        this.retryAfter = retryAfter;
        this.response = response;
    }
}
/** Where the API names no time to wait (docs.github.com, "Rate limits for the REST API": at least one minute). */
const UNKNOWN_WAIT = 60_000;
/** Milliseconds before another try where a failure is transient. */
const TRANSIENT_WAIT = 1000;
const apiMessage = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/**
 * The error of a response that is not the expected one.
 * @param now the time, in milliseconds since 1970, that a limit's end is compared with
 */
function responseError(response, now) {
    const { url, status, retryAfter } = response;
    const text = messageOfApi(response);
    const message = `${url.host} responded with HTTP ${status}${text === undefined ? '' : ` (${text})`}`;
    if (isLimited(response)) {
        return new GitHubError(message, { retryAfter: retryAfter ?? untilReset(response, now), response });
    }
    if (status >= 500) {
        return new GitHubError(message, { retryAfter: retryAfter ?? TRANSIENT_WAIT, response });
    }
    return new GitHubError(message, { isForbidden: status === 403 || status === 404, response });
}
/** The error of a response whose content is not what it must be. */
function contentError(response, reason, cause) {
    return new GitHubError(`the response of ${response.url.host} cannot be used: ${reason}`, { response }, { cause });
}
/**
 * Whether it was too much for the API: 429, or 403 with headers or a message to that effect (docs.github.com, "Rate limits
 * for the REST API").
 */
function isLimited(response) {
    const { status, headers, retryAfter } = response;
    if (status !== 403) {
        return status === 429;
    }
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || retryAfter !== undefined;
    return isUsedUp || /secondary rate limit/i.test(messageOfApi(response) ?? '');
}
/** When a limit is lifted, in milliseconds since 1970. */
function resetOf({ headers }) {
    const seconds = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '')?.[0];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
function untilReset(response, now) {
    const reset = resetOf(response);
    const isUsedUp = response.headers.get('x-ratelimit-remaining') === '0';
    return reset !== undefined && isUsedUp ? Math.max(TRANSIENT_WAIT, reset - now) : UNKNOWN_WAIT;
}
function messageOfApi({ body }) {
    try {
        return apiMessage.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body).value).message;
    }
    catch {
        return undefined;
    }
}
/**
 * Runs work that needs GitHub, and retries where the error gives a delay that fits into the time left.
 * @throws what the last try threw
 */
async function withRetries(deadline, work) {
    for (let tries = 1;; tries++) {
        try {
            return await work();
        }
        catch (thrown) {
            const wait = thrown instanceof GitHubError ? thrown.retryAfter : undefined;
            if (wait === undefined || wait >= deadline.remaining() || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.tries) {
                throw thrown;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal: deadline.signal });
        }
    }
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
/* harmony export */   mI: () => (/* binding */ isUnreached),
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
    return new NetworkError('unavailable', `No usable response from ${locationOf(url)}${times}: ${reason}; ${proxy}.`, { topic: isCertificateError(cause) ? 'certificate-authority' : 'network', reason }, { cause });
}
/** Whether no connection was made at all: nobody said anything, not even that something is refused. */
function isUnreached(error) {
    return error instanceof NetworkError && UNREACHED.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(innermostCause(error)) ?? '');
}
const UNREACHED = new Set([
    'ECONNREFUSED',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ERR_PROXY_TUNNEL',
]);
/** A redirect, page or token service that is not requested, with the reason. */
function refusedError(what, url, reason, topic = 'redirect') {
    const message = `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`;
    return new NetworkError('unavailable', message, { topic, reason });
}
/** The deadline of the request was reached. */
function timeoutError(url, cause) {
    const reason = `the time limit was reached during a request to ${locationOf(url)}`;
    const message = `The time limit of the image was reached during a request to ${locationOf(url)}.`;
    return new NetworkError('timeout', message, { topic: 'time-limit', reason }, { cause });
}
/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(`${host}${pathname}`);
}
/** A network error as a phrase: the innermost message and code. */
function describeNetworkError(error) {
    if (error instanceof _concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) {
        return `no complete response within ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.requestTime / 1000} s`;
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
        throw new Error('the URL contains credentials');
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
        const reason = `it has the content encoding ${encoding}, which was not requested`;
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


/***/ }),

/***/ 95017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/http/error.ts
var http_error = __webpack_require__(24054);
// EXTERNAL MODULE: ./src/http/exchange.ts
var exchange = __webpack_require__(71823);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
;// CONCATENATED MODULE: ./src/http/pace.ts



/** When a request is retried. */
const RETRY_POLICY = {
    /** milliseconds before the second try; four times as long before the third */
    firstDelay: 250,
    factor: 4,
    /** transient statuses (RFC 9110, RFC 6585) */
    statuses: [408, 429, 500, 502, 503, 504],
};
/**
 * Milliseconds to wait before the next try, or undefined when there is none: after the last try, or where the
 * wait that the server requests is longer than what is left of the time limit.
 */
function delayBeforeRetry(tries, retryAfter, remaining) {
    if (tries >= limits/* LIMITS */.b.tries) {
        return undefined;
    }
    const delay = retryAfter ?? RETRY_POLICY.firstDelay * RETRY_POLICY.factor ** (tries - 1);
    return delay < remaining ? delay : undefined;
}
/** Whether a response with this status is worth another try. */
function isTransient(status) {
    return RETRY_POLICY.statuses.some((transient) => transient === status);
}
const CLOCK = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
};
/** Each step beyond what the host allows causes 429s, so the limit grows slowly: by one after so many rounds. */
const ROUNDS = 10;
/**
 * How many requests to one host are open at once: fewer after a 429, which halves them, then one more each time that
 * `ROUNDS` times as many succeeded. When the host names a time to wait, all requests to it wait.
 */
class Pace {
    #slots;
    #most;
    #clock;
    /** of the clock; nothing is sent before */
    #restingUntil = -Infinity;
    /** responses since the limit changed that were no refusal */
    #successes = 0;
    /** how often the limit was lowered */
    #era = 0;
    /** requests without a response so far */
    #open = 0;
    constructor(most, clock = CLOCK) {
        this.#most = most;
        this.#slots = new concurrency/* Slots */.WR(most);
        this.#clock = clock;
    }
    /** Requests that may be open now. */
    get limit() {
        return this.#slots.limit;
    }
    /** Sends when it is time; rejects when the deadline is over first. */
    async run(deadline, send) {
        await this.#rest(deadline);
        return this.#slots.run(deadline.signal, async () => {
            // it may have begun while this waited for a slot
            await this.#rest(deadline);
            const era = this.#era;
            this.#open++;
            try {
                const response = await send();
                this.#learn(response, era);
                return response;
            }
            finally {
                this.#open--;
            }
        });
    }
    /** A pause that is longer than the time left is skipped: the host's own response is then the better error. */
    async #rest(deadline) {
        const rest = this.#restingUntil - this.#clock.now();
        if (rest > 0 && rest < deadline.remaining()) {
            await this.#clock.sleep(rest, deadline.signal);
        }
    }
    #learn({ status, retryAfter }, era) {
        const isTooMany = status === 429;
        if (isTooMany || status === 503) {
            const rest = retryAfter ?? (isTooMany ? RETRY_POLICY.firstDelay : 0);
            this.#restingUntil = Math.max(this.#restingUntil, this.#clock.now() + rest);
        }
        if (status < 429) {
            this.#grow();
        }
        else if (isTooMany && era === this.#era) {
            // requests that were sent before the limit was lowered are no evidence about the lower one
            this.#era++;
            this.#successes = 0;
            this.#slots.limit = Math.max(1, Math.floor(this.#open / 2));
        }
    }
    #grow() {
        this.#successes++;
        if (this.#successes >= ROUNDS * this.#slots.limit && this.#slots.limit < this.#most) {
            this.#successes = 0;
            this.#slots.limit++;
        }
    }
}

;// CONCATENATED MODULE: ./src/http/proxy.ts
/**
 * Whether a URL is reached through a proxy, as Node decides it (nodejs/node `lib/internal/http.js`). In doubt it is not:
 * then the name is resolved here, to see where it leads. (`example.com` is taken for what is below it too, as curl does.)
 */
function goesThroughProxy({ http, https, bypass }, url) {
    const proxy = url.protocol === 'https:' ? https : http;
    if (!/^https?:\/\//.test(proxy)) {
        return false;
    }
    const host = url.hostname
        .toLowerCase()
        .replace(/\.$/, '')
        .replace(/^\[(.*)\]$/, '$1');
    return !bypass
        .split(/[\s,]+/)
        .map((entry) => entry.toLowerCase())
        .some((entry) => matches(entry, host));
}
/**
 * Wider than any version of Node: ports are not compared, and what ends in a name is taken for it, also `evilexample.com`
 * for `.example.com`, as some versions do.
 */
function matches(entry, host) {
    const name = entry
        .replace(/:\d+$/, '')
        .replace(/^[*.]+/, '')
        .replace(/\.$/, '')
        .replace(/^\[(.*)\]$/, '$1');
    return entry !== '' && host.endsWith(name);
}

;// CONCATENATED MODULE: ./src/http/transport.ts






/** Requests of one run: bounded in number a host, time and size, tried again where that can help, never redirected. */
class Transport {
    /** by host and port, and queue */
    #paces = new Map();
    proxied;
    #variables;
    /**
     * @param proxied whether a proxy is followed
     * @param variables which URLs it is for; default: all
     */
    constructor(proxied, variables) {
        this.proxied = proxied;
        this.#variables = variables;
    }
    isProxied(url) {
        return this.proxied && (this.#variables === undefined || goesThroughProxy(this.#variables, url));
    }
    /** Transient failures are tried again first. */
    async send(request) {
        const { deadline, url, tries: most = limits/* LIMITS */.b.tries } = request;
        for (let tries = 1;; tries++) {
            const outcome = await this.#try(request, tries);
            const response = 'status' in outcome ? outcome : undefined;
            if (response !== undefined && !isTransient(response.status)) {
                return response;
            }
            const delay = tries >= most || (0,http_error/* isCertificateError */.Y4)(outcome)
                ? undefined
                : delayBeforeRetry(tries, response?.retryAfter, deadline.remaining());
            if (delay === undefined) {
                if ('status' in outcome) {
                    return outcome;
                }
                throw (0,http_error/* unavailableError */.bj)(url, { tries, proxied: this.proxied, cause: outcome });
            }
            await (0,promises_.setTimeout)(delay, undefined, { signal: deadline.signal }).catch((cause) => {
                throw (0,http_error/* timeoutError */.w2)(url, cause);
            });
        }
    }
    /** One try: a response, or the network's error as a value. */
    async #try(request, tries) {
        try {
            return await this.#inQueue(request, () => this.#paceOf(request.url.host, limits/* LIMITS */.b.openRequests).run(request.deadline, () => (0,exchange/* exchange */.c)(request, tries)));
        }
        catch (error) {
            if (request.deadline.signal.aborted) {
                throw (0,http_error/* timeoutError */.w2)(request.url, error);
            }
            if (!(error instanceof Error)) {
                throw error;
            }
            return error;
        }
    }
    /** Requests of a queue hold a part of what may be open to their host, so that they leave the rest to others. */
    #inQueue({ url, queue, deadline }, send) {
        return queue === undefined ? send() : this.#paceOf(`${url.host} ${queue}`, limits/* LIMITS */.b.openInQueue).run(deadline, send);
    }
    #paceOf(key, most) {
        const pace = this.#paces.get(key) ?? new Pace(most);
        this.#paces.set(key, pace);
        return pace;
    }
}


/***/ })

};
