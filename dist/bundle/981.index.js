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
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
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
    const names = images.filter(outcome/* isAccepted */.oB).map(outputs/* deployable */.GP);
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
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/github/requests.ts
var requests = __webpack_require__(84261);
;// CONCATENATED MODULE: ./src/github/comments.ts






const PER_PAGE = 100;
/** As whom the token of a workflow writes, on every server. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Of comments that the token's own user or app wrote; REST tells logins, but not to an app which one is its own. */
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
 * says is used, but whether it begins with a marker.
 */
class PullRequestComments {
    #location;
    constructor(location) {
        this.#location = location;
    }
    /**
     * The first comment that begins with a marker and was written with this token; another's is left alone, since anybody
     * can write the marker.
     * @throws GitHubError
     */
    async findOwn(marker) {
        const candidates = [];
        for (let page = 1, isLast = false; !isLast && page <= limits/* LIMITS */.b.commentPages; page++) {
            const { repository, number } = this.#location;
            const path = `/repos/${repository}/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
            const response = await this.#expect(200, 'GET', path);
            candidates.push(...this.#readPage(response).filter(({ body }) => body?.startsWith(marker)));
            isLast = !/\brel="?next\b/i.test(response.headers.get('link') ?? '');
        }
        // anybody can write the marker a hundred times
        for (let start = 0; start < candidates.length; start += PER_PAGE) {
            const [own] = await this.#ownAmong(candidates.slice(start, start + PER_PAGE));
            if (own !== undefined) {
                return own.id;
            }
        }
        return undefined;
    }
    /** False where the comment is not there any more. @throws GitHubError */
    async update(id, body) {
        const path = `/repos/${this.#location.repository}/issues/comments/${id}`;
        const response = await this.#send('PATCH', path, { body });
        if (response.status === 404 || response.status === 410) {
            return false;
        }
        this.#check(response, 200);
        return true;
    }
    /** @throws GitHubError */
    async create(body) {
        const { repository, number } = this.#location;
        await this.#expect(201, 'POST', `/repos/${repository}/issues/${number}/comments`, { body });
    }
    /** Where GraphQL does not answer (some proxies, narrow tokens), those of the workflow's token are taken for our own. */
    async #ownAmong(candidates) {
        const ids = candidates.map((comment) => comment.node_id);
        const response = await this.#send('POST', graphqlPath(this.#location.api), {
            query: AUTHORSHIP,
            variables: { ids },
        });
        const read = response.status === 200 ? authored.safeParse(this.#parse(response)) : undefined;
        if (read?.success !== true) {
            return candidates.filter(({ user }) => user?.type === 'Bot' && user.login === WORKFLOW_BOT);
        }
        const own = new Set(read.data.data.nodes.flatMap((node) => (node?.viewerDidAuthor === true ? [node.id] : [])));
        return candidates.filter((comment) => own.has(comment.node_id));
    }
    #readPage(response) {
        const entries = schemas/* array */.YOg(schemas/* unknown */.L5J()).safeParse(this.#parse(response));
        if (!entries.success) {
            throw new error/* GitHubError */.y_(`what ${this.#location.api.host} answered is no list of comments`);
        }
        return entries.data.flatMap((entry) => listed.safeParse(entry).data ?? []);
    }
    #parse({ body }) {
        try {
            return (0,json/* parseJson */.q)(body).value;
        }
        catch (cause) {
            const message = `what ${this.#location.api.host} answered cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`;
            throw new error/* GitHubError */.y_(message, {}, { cause });
        }
    }
    async #expect(status, method, path, body) {
        const response = await this.#send(method, path, body);
        this.#check(response, status);
        return response;
    }
    #check(response, expected) {
        if (response.status !== expected) {
            throw (0,error/* apiError */.pb)(response, this.#location.api.host, this.#location.now());
        }
    }
    #send(method, path, body = {}) {
        return (0,requests/* requestGitHub */.P)(this.#location, { method, path, body }, limits/* LIMITS */.b.commentPageBytes);
    }
}
/** GitHub Enterprise Server has it beside the REST API, not below it. */
function graphqlPath(api) {
    return new URL(api.pathname.replace(/(?:\/v3)?\/?$/, '/graphql'), api).href;
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
var action_step = __webpack_require__(29134);
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
        const pullRequest = await (0,pull_request/* readPullRequest */.D)(env);
        const marker = markerOf(env, commentName);
        const body = renderComment(run, {
            marker,
            name: commentName,
            runUrl: (0,run_url/* runUrlOf */.Q)(env),
            commit: pullRequest.commit,
            sections,
        });
        const location = (0,github_place/* locationOf */.h)(env, githubToken, deadline);
        const comments = new PullRequestComments({ ...location, number: pullRequest.number });
        await (0,concurrency/* withDeadline */.NE)(deadline, (0,retry/* withRetries */.L)(deadline, () => deliver(comments, marker, body)));
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
    const { workflow, job, step } = (0,action_step/* stepOf */.c)(env);
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
