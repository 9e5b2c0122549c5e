export const id = 6787;
export const ids = [6787];
export const modules = {

/***/ 88988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   PD: () => (/* binding */ isUnrelated),
/* harmony export */   ro: () => (/* binding */ readBaseByApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(961);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25071);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21412);





const sha = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional(),
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha }),
        head: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: sha.optional(), repo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullish() }),
    }),
});
const mergeGroup = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ base_sha: sha, head_sha: sha.optional() }) });
/** Events of which the change of a pull request is checked out, or may be. */
const EVENTS = [..._repository_js__WEBPACK_IMPORTED_MODULE_3__/* .PULL_REQUEST_EVENTS */ .m_, 'pull_request_review', 'pull_request_review_comment'];
/** What the run is about; undefined where that is no change. @throws Error whose message completes a sentence */
async function changeOf(context) {
    const { event, repository } = context;
    if (EVENTS.includes(event.name)) {
        const { number, base, head } = (await payloadOf(context, pullRequest)).pull_request;
        const fork = head.repo?.full_name;
        const repositories = [repository, ...(fork === undefined ? [] : [fork])];
        return { kind: 'pull-request', number, base: base.sha, head: head.sha, repositories };
    }
    if (event.name === 'merge_group') {
        const { base_sha: base, head_sha: head } = (await payloadOf(context, mergeGroup)).merge_group;
        return { kind: 'merge-group', number: undefined, base, head, repositories: [repository] };
    }
    return undefined;
}
async function payloadOf(context, schema) {
    try {
        return schema.parse(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_)(context));
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodError */ .G ? 'it names none' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause);
        throw new Error(`the base commit cannot be read from the event of the run: ${reason}`, { cause });
    }
}
/**
 * Whether a checkout is of another repository than some. A submodule is none: the change can say which commit it is of, and of
 * which repository.
 */
async function isUnrelated(checkout, repositories, environment) {
    if (checkout.isSubmodule) {
        return false;
    }
    const name = (await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOfOrigin */ .M0)(checkout, environment))?.toLowerCase();
    return name !== undefined && !repositories.some((each) => each.toLowerCase() === name);
}
/**
 * Reads from the base commit by GitHub's API, which is needed where the history is not in the checkout.
 * @param time milliseconds for all of it
 * @throws Error whose message completes a sentence, and names both ways to the commit
 */
async function readBaseByApi(context, token, time, read) {
    const deadline = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .db)(time);
    try {
        return await read((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryApiOf */ .Qw)(context, token, deadline));
    }
    catch (cause) {
        throw new Error(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)} (fetch the base commit with "fetch-depth: 0" of actions/checkout, or give the job "contents: read")`, { cause });
    }
    finally {
        deadline.stop();
    }
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportInIssue: () => (/* binding */ reportInIssue)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/files/git.ts
var git = __webpack_require__(25071);
// EXTERNAL MODULE: ./src/github/comments.ts
var github_comments = __webpack_require__(66645);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/github/viewer.ts
var viewer = __webpack_require__(9865);
;// CONCATENATED MODULE: ./src/github/issues.ts





const PER_PAGE = 100;
const listed = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    state_reason: schemas/* string */.YjP().nullish(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    /** to GitHub every pull request is an issue */
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** Reasons for closing that say nothing of the problem being solved. */
const DECLINED = ['not_planned', 'duplicate'];
/**
 * The issues of a repository that a token has opened (docs.github.com, "REST API endpoints for issues"). Each request is sent
 * once: before another try the caller has to check whether the issue was opened nevertheless.
 */
class RepositoryIssues {
    #client;
    #api;
    #repository;
    #login;
    constructor(api) {
        const { url, owner, repo, deadline } = api;
        this.#client = new client/* GitHubClient */.j(api, { deadline, limit: limits/* LIMITS */.b.commentPageBytes, tries: 1 });
        this.#api = url;
        this.#repository = { owner, repo };
    }
    /**
     * The issues of a state that begin with a marker and were opened with this token, the last updated first. Those of others are
     * left alone, since anybody may open issues, and can write the marker.
     * @throws GitHubError also where there are more open ones than are looked through
     */
    async findOwn(marker, state) {
        this.#login ??= await (0,viewer/* loginOfToken */.g3)(this.#client, this.#api);
        const login = this.#login;
        const route = 'GET /repos/{owner}/{repo}/issues';
        const query = { state, creator: login, sort: 'updated', direction: 'desc', per_page: PER_PAGE };
        const otherwise = `the response of ${this.#client.host} is not a list of issues`;
        const found = [];
        let pages = 0;
        for await (const response of this.#client.pages(route, { ...this.#repository, ...query })) {
            const entries = this.#client.parse(response, schemas/* array */.YOg(schemas/* unknown */.L5J()), otherwise);
            const issues = entries.flatMap((entry) => listed.safeParse(entry).data ?? []);
            found.push(...issues.filter((issue) => isOwn(issue, { login, state, marker })).map(toOwnIssue));
            // the page with it is the first one that matters: a later one has older copies at most
            if (found.length > 0) {
                break;
            }
            if (++pages >= limits/* LIMITS */.b.issuePages) {
                if (state === 'open' && response.hasNext) {
                    throw new error/* GitHubError */.y_(`${login} has more than ${pages * PER_PAGE} open issues here, and no more are searched`);
                }
                break;
            }
        }
        return found;
    }
    /** @throws GitHubError */
    async open(title, body) {
        await this.#client.request('POST /repos/{owner}/{repo}/issues', { ...this.#repository, title, body }, 201);
    }
    /** False where the issue is not there any more. @throws GitHubError */
    async update(number, { body, state }) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/{number}';
        const change = state === undefined ? {} : { state, state_reason: state === 'closed' ? 'completed' : 'reopened' };
        try {
            await this.#client.request(route, { ...this.#repository, number, body, ...change });
            return true;
        }
        catch (thrown) {
            if (thrown instanceof error/* GitHubError */.y_ && [404, 410].includes(thrown.response?.status ?? 0)) {
                return false;
            }
            throw thrown;
        }
    }
}
function isOwn(issue, { login, state, marker }) {
    return (issue.pull_request === undefined &&
        issue.state === state &&
        issue.user?.login === login &&
        issue.body?.startsWith(marker) === true);
}
function toOwnIssue({ number, state, state_reason: reason, body }) {
    return { number, isOpen: state === 'open', isDeclined: DECLINED.includes(reason ?? ''), body: body ?? '' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/changes.ts + 1 modules
var report_changes = __webpack_require__(43977);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(83303);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/report/repository/heading.ts
var heading = __webpack_require__(6641);
// EXTERNAL MODULE: ./src/report/repository/places.ts
var places = __webpack_require__(41519);
// EXTERNAL MODULE: ./src/report/repository/summary.ts + 1 modules
var summary = __webpack_require__(12923);
;// CONCATENATED MODULE: ./src/report/repository/issue.ts










/** GitHub takes 65,536 characters; bytes are never fewer, and a margin stays free. */
const ISSUE_LIMIT = 65_000;
/** Failures that are explained. */
const MAX_EXPLAINED = 10;
/** Failures that a comment names. */
const MAX_NAMED = 20;
/** Bytes of packages that changed. */
const CHANGES_LIMIT = 8 * 1024;
/** The title of a new issue: people may change it, since it is only set once. */
function titleOfIssue({ name }) {
    return `Container images fail verification${name === undefined ? '' : ` (${(0,src_text/* visible */.RK)(name, 100)})`}`;
}
/**
 * The text of the issue about a scan that fails, as Markdown of fewer than `limit` bytes: what fails with advice, at places that
 * link into the commit. Text from outside is escaped, so that it cannot mention users, link or refer to anything.
 */
function renderIssue(view, scan, context, limit = ISSUE_LIMIT) {
    const place = (each) => (0,links/* placeLink */.aE)(each, context.location);
    const changed = view.images.filter(({ state }) => state === 'changed');
    const images = [...view.failing, ...changed];
    const changes = { ...view, changes: view.changes.filter(({ failing }) => failing.length > 0) };
    const blocks = [
        { text: beginOf(view, scan, context), rank: 0 },
        { text: describeCommit(context), rank: 0 },
        ...(0,overview/* insecureBlocks */.D3)(view),
        ...(images.length === 0 ? [] : [{ text: (0,summary/* whyTable */.Tc)(images, limit / 3, place), rank: 1 }]),
        ...view.failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: explain(image, view.failing.length), rank: 2 })),
        ...(view.failing.length > MAX_EXPLAINED
            ? [{ text: `… ${view.failing.length - MAX_EXPLAINED} more are explained in the job summary.`, rank: 1 }]
            : []),
        ...[...(0,report_changes/* renderGateAlert */.KM)(changes), ...(0,report_changes/* renderChanges */.O1)(changes, CHANGES_LIMIT)].map((text) => ({ text, rank: 3 })),
        ...(0,summary/* lockBlocks */.Gw)(scan),
        ...(scan.failsUnresolved ? (0,summary/* unresolvedBlocks */.C4)(scan, limit / 8, place) : []),
        ...(scan.failsUnread ? (0,summary/* unreadBlocks */.MT)(scan) : []),
        { text: `${describeRun(context)}. Later runs update this issue, and close it when all is well.`, rank: 0 },
    ];
    return (0,markdown/* fit */.Uj)(blocks, limit, (dropped) => {
        const parts = dropped === 1 ? 'One part does not fit here and is' : `${dropped} parts do not fit here and are`;
        return `${parts} left out: see the job summary and \`report.json\`.`;
    });
}
/** The text of the issue when all is well. */
function renderSolvedIssue(view, scan, context) {
    return `${beginOf(view, scan, context)}\n\n${describeCommit(context)}\n\n${describeRun(context)}.\n`;
}
/**
 * A comment for the people who follow the issue: what fails that did not, or that all is well.
 * @param before what the text of the issue knows (`failuresIn`)
 */
function renderIssueNews(view, scan, { marker, ...context }, before) {
    const failures = failuresOf(view, scan, context.location);
    const added = failures.filter(({ hash }) => !before.includes(hash));
    const now = new Set(failures.map(({ hash }) => hash));
    const solved = before.filter((hash) => !now.has(hash)).length;
    return [
        `${marker}\n**${(0,heading/* headingOfScan */.T)(view, scan)}**`,
        ...(added.length === 0 ? [] : [`New since the last run:\n\n${(0,markdown/* list */.p_)(added, MAX_NAMED, ({ text }) => text)}`]),
        ...(solved === 0 ? [] : [`${(0,src_text/* count */.U9)(solved, 'failure')} of the last run ${solved === 1 ? 'is' : 'are'} gone.`]),
        `${describeCommit(context)} ${describeRun(context)}.\n`,
    ].join('\n\n');
}
/** What fails, as a later run finds it in the text of an issue: so that people are notified where it changes. */
function hashesOf(view, scan) {
    const hashes = failuresOf(view, scan, undefined).map(({ hash }) => hash);
    return [...new Set(hashes)].toSorted().slice(0, MAX_HASHES);
}
/** What failed in the run that wrote the text of an issue; undefined where it does not say so, since somebody changed it. */
function failuresIn(body) {
    const [, hashes] = HASHES.exec(body.split(/\r?\n/, 2)[1] ?? '') ?? [];
    return hashes?.split(' ').filter((hash) => hash !== '');
}
/** Nobody reads an issue with more; the text holds nine bytes for each. */
const MAX_HASHES = 1000;
const HASHES = /^<!-- fails((?: [0-9a-f]{8}){0,1000}) -->$/;
function failuresOf({ images }, { lock, unresolved, unread, failsUnresolved, failsUnread }, location) {
    const place = (each) => (0,links/* placeLink */.aE)(each, location);
    return [
        ...images
            .filter(({ state }) => state === 'unverified' || state === 'failed' || state === 'changed')
            .map((image) => ({
            hash: hashOf('image', image.requested),
            text: `${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* code */.aY)(image.requested, 300)} ${(0,places/* placesCell */.VK)(image.places ?? [], place)}`,
        })),
        ...(lock?.problems ?? []).map((problem) => ({
            hash: hashOf('lock', problem.reference),
            text: `❌ Not as locked (${(0,markdown/* code */.aY)(problem.code)}): ${(0,markdown/* code */.aY)(problem.reference, 300)}`,
        })),
        ...(failsUnresolved ? unresolved : []).map((reference) => ({
            hash: hashOf('unresolved', `${reference.file} ${reference.written}`),
            text: `❌ Not known which image: ${(0,markdown/* code */.aY)(reference.written, 200)} ${place(reference)}`,
        })),
        ...(failsUnread ? unread : []).map(({ file }) => ({
            hash: hashOf('unread', file),
            text: `❌ Could not be read: ${(0,markdown/* code */.aY)(file, 200)}`,
        })),
    ];
}
function hashOf(kind, name) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 8);
}
function beginOf(view, scan, { marker, name }) {
    const hashes = hashesOf(view, scan).map((hash) => ` ${hash}`);
    return `${marker}\n<!-- fails${hashes.join('')} -->\n### ${(0,heading/* headingOfScan */.T)(view, scan)}${name === undefined ? '' : ` (${(0,markdown/* markdown */.wD)(name)})`}`;
}
function explain(image, failures) {
    const { requested, failure } = image;
    const parts = (failure === undefined ? [] : (0,report_failure/* failureParts */.Xl)(failure)).join('\n\n');
    return failures > 1 ? (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(requested, 300)}`, parts) : parts;
}
function describeCommit({ branch, location }) {
    const commit = location === undefined ? '' : `, commit ${(0,links/* commitLink */.wn)(location)}`;
    return `Scanned: ${(0,markdown/* code */.aY)(branch, 200)}${commit}.`;
}
function describeRun({ runUrl }) {
    return (0,links/* runLink */.ut)(runUrl, 'Summary, report and files of the run') ?? 'Summary, report and files are in the run';
}

// EXTERNAL MODULE: ./src/run/scan-result.ts
var scan_result = __webpack_require__(80792);
// EXTERNAL MODULE: ./src/action/change.ts
var change = __webpack_require__(88988);
// EXTERNAL MODULE: ./src/action/commands.ts
var commands = __webpack_require__(40530);
// EXTERNAL MODULE: ./src/action/marker.ts
var action_marker = __webpack_require__(38662);
// EXTERNAL MODULE: ./src/action/repository.ts
var repository = __webpack_require__(21412);
// EXTERNAL MODULE: ./src/action/unwritten.ts
var unwritten = __webpack_require__(14384);
;// CONCATENATED MODULE: ./src/action/issue.ts














/**
 * Tells in one issue of the repository what a scan found that fails: opens it, updates it, and closes it when all is well. A comment
 * notifies people where what fails is not what failed before. It never throws and fails nothing: where it cannot be written, one
 * notice has the reason.
 * @param folder the folder of the repository, as paths of inputs have it
 */
async function reportInIssue(shown, { context, output }, folder) {
    const isFailing = !(0,scan_result/* passes */.W)(shown.images, shown.scan);
    if (!isFailing && shown.scan.result === 'proposed') {
        (0,commands/* log */.Rm)(['issue: nothing gates the images yet, so no issue is opened or closed.']);
        return;
    }
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.issueTime);
    try {
        const api = (0,repository/* repositoryApiOf */.Qw)(context, output.githubToken, deadline);
        const parts = ['issue', context.ref];
        const marker = (0,action_marker/* markerOf */.w)(context.step, output.commentName, parts);
        const rendering = {
            marker,
            name: output.commentName,
            runUrl: context.runUrl,
            branch: context.ref.replace(/^refs\/(?:heads|tags)\//, ''),
            location: await locationOf(context, folder),
        };
        const hashes = hashesOf(shown.view, shown.scan);
        // a run that is repeated finds what it said
        const newsMarker = (0,action_marker/* markerOf */.w)(context.step, output.commentName, [...parts, context.runId, ...hashes]);
        const delivery = new Delivery(api, shown, rendering, { hashes, newsMarker });
        await (0,concurrency/* withDeadline */.NE)(deadline, (0,error/* withRetries */.LH)(deadline, () => (isFailing ? delivery.tell() : delivery.solve())));
    }
    catch (thrown) {
        (0,commands/* annotateRun */.Eg)('notice', [issue_explain(thrown)]);
    }
    finally {
        deadline.stop();
    }
}
/** Writes the issue. Each try looks anew: a request that failed may have been carried out nevertheless. */
class Delivery {
    #api;
    #issues;
    #shown;
    #context;
    #news;
    constructor(api, shown, context, news) {
        this.#api = api;
        this.#issues = new RepositoryIssues(api);
        this.#shown = shown;
        this.#context = context;
        this.#news = news;
    }
    /** @throws GitHubError */
    async tell() {
        const { marker } = this.#context;
        const body = renderIssue(this.#shown.view, this.#shown.scan, this.#context);
        const own = (await this.#issues.findOwn(marker, 'open'))[0] ?? (await this.#issues.findOwn(marker, 'closed'))[0];
        if (own === undefined || !(await this.#update(own, body))) {
            await this.#issues.open(titleOfIssue(this.#context), body);
        }
    }
    /** False where the issue is not there any more. */
    async #update(own, body) {
        const before = failuresIn(own.body);
        const { hashes } = this.#news;
        const isNews = before === undefined || before.join() !== hashes.join();
        // who closed it as not planned has decided about what failed then, and about nothing else
        const isReopened = !own.isOpen && (isNews || !own.isDeclined);
        if (isNews || isReopened) {
            await this.#comment(own, before ?? []);
        }
        return this.#issues.update(own.number, { body, state: isReopened ? 'open' : undefined });
    }
    /** @throws GitHubError */
    async solve() {
        const body = renderSolvedIssue(this.#shown.view, this.#shown.scan, this.#context);
        for (const own of await this.#issues.findOwn(this.#context.marker, 'open')) {
            await this.#comment(own, failuresIn(own.body) ?? []);
            await this.#issues.update(own.number, { body, state: 'closed' });
        }
    }
    /** Before the issue is updated: a comment that is lost would never be written. */
    async #comment({ number }, before) {
        const { newsMarker: marker } = this.#news;
        const comments = new github_comments/* IssueComments */.U(this.#api, number);
        if ((await comments.findOwn(marker)) === undefined) {
            const { view, scan } = this.#shown;
            await comments.create(renderIssueNews(view, scan, { ...this.#context, marker }, before));
        }
    }
}
/** The commit that is checked out; undefined where the files are of another repository, or of none. */
async function locationOf({ workspace, repository, server, sha, variables }, folder) {
    const checkout = await (0,git/* findCheckout */.I8)(workspace, (0,external_node_path_.join)(folder, 'x'));
    if (checkout === undefined || (await (0,change/* isUnrelated */.PD)(checkout, [repository], variables))) {
        return undefined;
    }
    const head = await (0,git/* readHead */.zy)(checkout, variables).catch(() => undefined);
    return { server, repository, commit: head?.commit ?? sha };
}
function issue_explain(thrown) {
    const isDisabled = thrown instanceof error/* GitHubError */.y_ && thrown.response?.status === 410;
    return (0,unwritten/* explainUnwritten */.G)(thrown, {
        what: isDisabled
            ? 'could not open an issue, because issues are disabled in this repository (enable them in its settings, or remove `issue`)'
            : 'could not write the issue about this scan',
        rights: 'Give the job `permissions: issues: write`.',
        time: limits/* LIMITS */.b.issueTime,
    });
}


/***/ }),

/***/ 25071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   M0: () => (/* binding */ repositoryOfOrigin),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   r3: () => (/* binding */ readCommitted),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export GitFileError */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48992);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74181);







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Milliseconds for one command of git: all of them are local. */
const TIME = 30_000;
/** A file that git knows by the name `path`, and that is no regular one, or too large. */
class GitFileError extends Error {
}
/** The innermost checkout that a path of the workspace is in; undefined where there is none up to the workspace. */
async function findCheckout(workspace, path) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace);
    const realTop = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top, path)); !(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isOutside */ ._K)(top, folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        try {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'));
            // a link that a change brings must not lead into another checkout
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(realTop, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, folder))) {
                const isSubmodule = !stats.isDirectory() && !/\/worktrees\/[^/]+\s*$/.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'), 'utf8'));
                return { root: folder, isSubmodule };
            }
        }
        catch {
            // one level up
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
            break;
        }
    }
    return undefined;
}
/** `OWNER/REPO` of the remote `origin`; undefined where it has no such name. */
async function repositoryOfOrigin({ root }, environment) {
    try {
        const url = await git(root, ['config', '--get', 'remote.origin.url'], environment, 10_000);
        return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url.toString('utf8').trim())?.[1];
    }
    catch {
        return undefined;
    }
}
/** Whether a commit is in a checkout, as it is not where the history was not fetched. */
async function hasCommit({ root }, commit, environment) {
    try {
        await git(root, ['cat-file', '-e', `${commit}^{commit}`], environment, 1000);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The text of a file of a commit; undefined where the commit has none of that name.
 * The path of the file is absolute, and within the checkout.
 * @throws GitFileError where it is a link or a folder, or has more bytes; Error of the command
 */
async function readCommitted({ root }, { commit, file, maxBytes }, environment) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const listed = await git(root, ['ls-tree', '-z', '--long', '--full-tree', commit, '--', name], environment, 100_000);
    const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(listed.toString('utf8'));
    if (entry === null) {
        return undefined;
    }
    const [, mode = '', , object = '', size = ''] = entry;
    if (!mode.startsWith('100')) {
        throw new GitFileError('it is not a regular file');
    }
    if (Number(size) > maxBytes) {
        throw new GitFileError(`it has more than ${maxBytes} bytes`);
    }
    return (await git(root, ['cat-file', 'blob', object], environment, maxBytes + 1)).toString('utf8');
}
/** The commit that is checked out. @throws Error of the command, also where there is no commit yet */
async function readHead({ root }, environment) {
    const parsed = await git(root, ['rev-parse', '--verify', 'HEAD^{commit}'], environment, 1000);
    const commit = parsed.toString('utf8').trim();
    const object = await git(root, ['cat-file', 'commit', commit], environment, COMMIT_BYTES);
    const [headers = ''] = object.toString('utf8').split('\n\n');
    return { commit, parents: [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap((match) => match[1] ?? []) };
}
/** Bytes of a commit: its message can be long, GitHub takes some 64 kB. */
const COMMIT_BYTES = 4 * 1024 * 1024;
/** Entries of all folders of a commit, as `git ls-tree -r -z --long` lists them. @throws Error of the command */
async function listCommit({ root }, commit, environment) {
    const options = ['ls-tree', '-r', '-z', '--long', '--full-tree'];
    const listed = await git(root, [...options, commit], environment, LIST_BYTES);
    return listed
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const entry = /^(\d{6}) \w+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/.exec(line);
        if (entry === null) {
            // an object that is missing has no size
            throw new Error(`git ls-tree: no entry that can be read: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X5)(line)}`);
        }
        const [, mode = '', hash = '', size = '', path = ''] = entry;
        return { mode, hash, size: size === '-' ? 0 : Number(size), path };
    });
}
/** Bytes of a list: a million files at 250 bytes. */
const LIST_BYTES = 256 * 1024 * 1024;
/** Neither replaced objects, filters nor hooks have a say, and nothing is fetched. */
function gitCommand(root, args, environment) {
    const options = ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${root}`, '--no-replace-objects'];
    return {
        args: [...options, '-C', root, ...args],
        env: { ...environment, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' },
    };
}
async function git(root, args, environment, maxBuffer) {
    const command = gitCommand(root, args, environment);
    const options = { env: command.env, maxBuffer, timeout: TIME, encoding: 'buffer' };
    try {
        return (await run('git', command.args, options)).stdout;
    }
    catch (cause) {
        throw new Error(`git ${args[0] ?? ''}: ${describeFailure(cause)}`, { cause });
    }
}
/** What git wrote of its failure in one line: the message of Node repeats the command. */
function describeFailure(cause) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause) === 'ENOENT') {
        return 'there is no git on this machine';
    }
    const stderr = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
    const line = stderr.split('\n').find((each) => /^(?:fatal|error):/.test(each));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X5)(line ?? 'it failed, or took too long');
}


/***/ })

};
