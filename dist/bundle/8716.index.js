export const id = 8716;
export const ids = [8716];
export const modules = {

/***/ 28716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/changes.ts + 1 modules
var changes = __webpack_require__(43977);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(83303);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/matrix.ts
var matrix = __webpack_require__(53677);
// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/report/repository/summary.ts + 1 modules
var summary = __webpack_require__(12923);
// EXTERNAL MODULE: ./src/report/summary-image.ts + 1 modules
var summary_image = __webpack_require__(88812);
;// CONCATENATED MODULE: ./src/report/comment.ts









/** GitHub takes 65,536 characters; bytes are never fewer, and a margin stays free. */
const COMMENT_LIMIT = 65_000;
/** Failures that are explained. */
const MAX_EXPLAINED = 10;
/** Bytes of packages that changed. */
const CHANGES_LIMIT = 16 * 1024;
/**
 * A short summary for a pull request, as Markdown of fewer than `limit` bytes: verdict, images, failures with advice,
 * changes, and a link to the run. Text from outside is escaped, so that it cannot mention users, link or refer to
 * anything.
 */
function renderComment(view, context, limit = COMMENT_LIMIT) {
    const { marker, name } = context;
    const { error, scan } = view;
    const heading = `### ${(0,overview/* headingOf */.Wm)(view)}${name === undefined ? '' : ` (${(0,markdown/* markdown */.wD)(name)})`}`;
    const explain = (image) => renderFailure(image, view.failing.length, view.images.length);
    const blocks = [
        { text: `${marker}\n${heading}`, rank: 0 },
        ...(scan === undefined || error !== undefined
            ? imageBlocks(view, limit, explain)
            : (0,summary/* scanBlocks */.gM)(view, scan, limit / 2, explain)),
        ...[...(0,changes/* renderGateAlert */.KM)(view), ...(0,changes/* renderChanges */.O1)(view, CHANGES_LIMIT)].map((text) => ({ text, rank: 3 })),
        ...renderDeployable(view, limit / 4),
        { text: renderWhere(context), rank: 0 },
    ];
    return (0,markdown/* fit */.Uj)(blocks, limit, (dropped) => {
        const parts = dropped === 1 ? 'One part does not fit here and is' : `${dropped} parts do not fit here and are`;
        return `${parts} left out: see the job summary and \`report.json\`.`;
    });
}
/** Images that a run was given, in one table, and why some are not verified. */
function imageBlocks(view, limit, explain) {
    const { error, failing, leftImages, verifiedImages } = view;
    const images = [...failing, ...leftImages, ...verifiedImages];
    return [
        ...(error === undefined ? [] : (0,overview/* errorBlocks */.pT)(error)),
        ...(0,overview/* insecureBlocks */.D3)(view),
        ...comment_overview(view, images, limit / 4),
        ...failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: explain(image), rank: 2 })),
        ...(failing.length > MAX_EXPLAINED
            ? [{ text: `… ${failing.length - MAX_EXPLAINED} more are explained in the job summary.`, rank: 1 }]
            : []),
        ...renderPartial(images, limit / 8),
    ];
}
/** A single image needs no table: of one that failed, the failure says all. */
function comment_overview(view, images, limit) {
    const [only, ...others] = images;
    if (only === undefined || others.length > 0) {
        return only === undefined ? [] : [{ text: (0,overview/* imageTable */.iB)(view, images, limit), rank: 1 }];
    }
    if (only.failure !== undefined) {
        return [];
    }
    const checked = only.details?.checked;
    return checked === undefined
        ? [{ text: `Nothing was verified: ${(0,markdown/* markdown */.wD)(only.why)}.`, rank: 1 }]
        : [...(0,summary_image/* renderVerified */.x)(checked, view.finishedAt), { text: (0,matrix/* renderMatrix */.C)(checked), rank: 2 }];
}
/** A single failure is not folded. */
function renderFailure(image, failures, images) {
    const { requested, failure } = image;
    const parts = failure === undefined ? [] : (0,report_failure/* failureParts */.Xl)(failure);
    if (failures > 1) {
        return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(requested, 300)}`, parts.join('\n\n'));
    }
    const title = images > 1 ? [`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* code */.aY)(requested, 300)}`] : [];
    return [...title, ...parts].join('\n\n');
}
/** Images of which lists of evidence are unavailable. */
function renderPartial(images, limit) {
    const lines = images.flatMap(({ requested, details: more }) => (more?.checked?.failedLocations ?? []).map(({ message }) => `⚠️ ${(0,markdown/* code */.aY)(requested, 300)}: newer evidence may exist. ${(0,markdown/* markdown */.wD)(message)}`));
    const shown = (0,markdown/* takeLines */.XP)(lines, limit);
    const rest = lines.length - shown.length;
    const text = [...shown, ...(rest === 0 ? [] : [`… ${rest} more in report.json`])].join('\n\n');
    return lines.length === 0 ? [] : [{ text, rank: 2 }];
}
/** By their digests, which a pull request can pin. */
function renderDeployable({ deployable, images, scan }, limit) {
    if (images.length === 1 && scan === undefined) {
        return [];
    }
    const shown = (0,markdown/* takeLines */.XP)(deployable, limit);
    const rest = deployable.length - shown.length;
    const lines = [...shown, ...(rest === 0 ? [] : [`… ${rest} more in report.json`])];
    return deployable.length === 0
        ? []
        : [{ text: (0,markdown/* details */.zH)(`What to deploy: ${(0,src_text/* count */.U9)(deployable.length, 'image')}`, (0,markdown/* codeBlock */.DV)(lines)), rank: 4 }];
}
function renderWhere({ runUrl, commit }) {
    const link = (0,links/* runLink */.ut)(runUrl, 'Summary, report and files of the run') ?? 'Summary, report and files are in the run';
    return `${link} for commit ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`;
}

// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/action/commands.ts
var commands = __webpack_require__(40530);
// EXTERNAL MODULE: ./src/github/comments.ts
var github_comments = __webpack_require__(66645);
// EXTERNAL MODULE: ./src/action/marker.ts
var action_marker = __webpack_require__(38662);
// EXTERNAL MODULE: ./src/action/unwritten.ts
var unwritten = __webpack_require__(14384);
// EXTERNAL MODULE: ./src/action/repository.ts
var repository = __webpack_require__(21412);
;// CONCATENATED MODULE: ./src/action/comment.ts









/**
 * Writes what a run found as one comment of its pull request, replacing the comment of an earlier run. It never
 * throws and fails nothing: when there is no comment, one notice has the reason.
 */
async function commentOn(view, { comment, commentName, githubToken }, context) {
    const event = context.event.name;
    if (comment === 'auto' && !repository/* PULL_REQUEST_EVENTS */.m_.includes(event)) {
        return;
    }
    const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.commentTime);
    try {
        if (!repository/* PULL_REQUEST_EVENTS */.m_.includes(event)) {
            throw new error/* GitHubError */.y_(`this run is not for a pull request${event === '' ? '' : ` (event ${event})`}`);
        }
        const pullRequest = await (0,repository/* readPullRequest */.DQ)(context);
        const marker = (0,action_marker/* markerOf */.w)(context.step, commentName);
        const body = renderComment(view, {
            marker,
            name: commentName,
            runUrl: context.runUrl,
            commit: pullRequest.commit,
        });
        const api = (0,repository/* repositoryApiOf */.Qw)(context, githubToken, deadline);
        const comments = new github_comments/* IssueComments */.U(api, pullRequest.number);
        await (0,concurrency/* withDeadline */.NE)(deadline, (0,error/* withRetries */.LH)(deadline, () => deliver(comments, marker, body)));
    }
    catch (thrown) {
        (0,commands/* annotateRun */.Eg)('notice', [explain(thrown, context)]);
    }
    finally {
        deadline.stop();
    }
}
/** Each try looks anew: a request that failed may have made the comment nevertheless. */
async function deliver(comments, marker, body) {
    const own = await comments.findOwn(marker);
    if (own === undefined || !(await comments.update(own, body))) {
        await comments.create(body);
    }
}
const RIGHTS = 'The job needs `permissions: pull-requests: write`, which runs for pull requests from forks and Dependabot runs do not have';
function explain(thrown, { actor }) {
    return (0,unwritten/* explainUnwritten */.G)(thrown, {
        what: 'could not comment on the pull request',
        rights: `${RIGHTS}${actor === 'dependabot[bot]' ? ', as this one' : ''}.`,
        time: limits/* LIMITS */.b.commentTime,
    });
}


/***/ })

};
