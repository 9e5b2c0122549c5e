export const id = 2763;
export const ids = [2763];
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

/***/ 42763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFolder: () => (/* binding */ repositoryFolder),
/* harmony export */   scanRepositoryOf: () => (/* binding */ scanRepositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25071);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30351);
/* harmony import */ var _scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45122);
/* harmony import */ var _scan_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43336);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59791);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15009);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48992);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88988);











/**
 * The images of the repository that a run is about, as it is checked out; of a change also those of its base commit, from git
 * or, where the checkout does not have it, from GitHub's API.
 * @throws Error whose message completes a sentence
 */
async function scanRepositoryOf(context, selection) {
    const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_10__/* .changeOf */ .C2)(context);
    return change === undefined ? scanAll(context, selection) : scanChange(context, selection, change);
}
/** The folder of the repository that a run is about, from the workspace; empty where it is the workspace. @throws as the scan */
async function repositoryFolder(context) {
    const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_10__/* .changeOf */ .C2)(context);
    const checkout = await checkoutOf(context, change?.repositories ?? [context.repository]);
    return checkout === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(context.workspace, checkout.root);
}
async function scanAll(context, selection) {
    const { workspace, event, repository } = context;
    if (selection.changedOnly === 'true') {
        throw new Error(`"changed-only: true" needs a base commit, which only runs for pull_request, pull_request_target, and merge_group have, but this run is for ${event.name}`);
    }
    const checkout = await checkoutOf(context, [repository]);
    if (checkout === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(workspace)).length === 0) {
        throw new Error(`the workspace is empty: ${CHECK_OUT}`);
    }
    const scan = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTree */ .wp)(filesIn(checkout?.root ?? workspace, selection));
    const { result, refused } = selection.ignoreComments === 'deny' ? (0,_scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseComments */ .x)(scan) : { result: scan.result, refused: [] };
    return { head: result, base: undefined, onlyChanges: false, refusedIgnores: refused };
}
async function scanChange(context, selection, change) {
    const checkout = await checkoutOf(context, change.repositories);
    if (checkout === undefined) {
        throw new Error(`there is no checkout in the workspace: ${CHECK_OUT}, with git on the machine`);
    }
    await assertOfChange(context, checkout, change);
    const files = filesIn(checkout.root, selection, change);
    const headScan = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTree */ .wp)(files);
    const baseScan = await scanBase(context, selection, change, checkout, { files, scan: headScan });
    const isDenied = selection.ignoreComments === 'deny';
    const { result, refused } = isDenied ? (0,_scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseComments */ .x)(headScan) : (0,_scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseNewComments */ .h)(headScan, baseScan);
    return {
        head: result,
        base: { commit: change.base, result: isDenied ? (0,_scan_comments_of_change_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseComments */ .x)(baseScan).result : baseScan.result },
        onlyChanges: selection.changedOnly !== 'false',
        refusedIgnores: refused,
    };
}
const CHECK_OUT = 'check out the repository with actions/checkout before this step';
function filesIn(folder, { include, exclude }, change) {
    const hashLength = change === undefined ? undefined : (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .hashLengthOf */ .It)(change.base);
    const files = (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .listCheckout */ .BM)({ folder, paths: [], include, exclude }, { hashLength });
    const leftOut = files.filter(({ isLeftOut }) => isLeftOut === true).map(({ path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(path));
    if (leftOut.length > 0) {
        throw new Error(`the checkout lacks files that Git tracks, so they would go unnoticed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(leftOut, 3)} (remove "sparse-checkout" of actions/checkout, or exclude these files with "paths-ignore")`);
    }
    return files;
}
/**
 * The checkout that the run is about: the workspace, or the one folder in it that is one (`path` of actions/checkout).
 * Of several it is the one whose remote is one of the repositories.
 */
async function checkoutOf(context, repositories) {
    const { workspace, variables } = context;
    const own = await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckout */ .I8)(workspace, 'x');
    if (own !== undefined) {
        return own;
    }
    const related = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(workspace, { withFileTypes: true })) {
        const checkout = entry.isDirectory() ? await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckout */ .I8)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.name, 'x')) : undefined;
        if (checkout !== undefined && !(await (0,_change_js__WEBPACK_IMPORTED_MODULE_10__/* .isUnrelated */ .PD)(checkout, repositories, variables))) {
            related.push(checkout);
        }
    }
    if (related.length > 1) {
        const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(related.map(({ root }) => root));
        throw new Error(`several folders of the workspace are checkouts of the repository (${names}): keep only one`);
    }
    return related[0];
}
/**
 * Where something else than the change is checked out, nothing would differ from the base, and the run would pass without having
 * seen the change: so it is in runs of pull_request_target, unless actions/checkout is told what to check out.
 */
async function assertOfChange(context, checkout, change) {
    if (checkout.isSubmodule) {
        throw new Error('the checkout is a submodule, whose commit and repository a change can choose');
    }
    const { head, base, kind, number } = change;
    if (head === undefined) {
        throw new Error('the event of the run names no commit of the change');
    }
    const { commit, parents } = await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .zy)(checkout, context.variables).catch((cause) => {
        throw new Error(`the commit that is checked out cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    });
    if (commit === head || (kind === 'pull-request' && parents.includes(head))) {
        return;
    }
    const isBase = commit === base;
    const found = isBase
        ? `the base commit ${commit} is checked out, without the change`
        : `the commit ${commit} is checked out, which is ${kind === 'pull-request' ? `neither ${head}, the head of the pull request, nor a merge of it` : `not ${head}, the head of the merge group`}`;
    throw new Error(kind === 'pull-request'
        ? `${found}: set "ref: refs/pull/${number ?? 'NUMBER'}/merge" of actions/checkout (in runs for pull_request_target, do not run any of its code, because it can come from anyone)`
        : `${found}: remove "ref" from actions/checkout`);
}
async function scanBase(context, selection, { base }, checkout, head) {
    const scan = (files) => (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTree */ .wp)((0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .selectFiles */ .AL)(files, selection), head.scan.files);
    const { token } = selection;
    if (await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(checkout, base, context.variables)) {
        try {
            return await (0,_scan_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .withCommit */ .e)(checkout, base, context.variables, scan);
        }
        catch (cause) {
            // a partial clone has the commit, and not all of its files
            if (token === undefined) {
                throw new Error(`the base commit cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)} (is it fetched with a "filter"?)`, {
                    cause,
                });
            }
        }
    }
    const { listCommitByApi } = await __webpack_require__.e(/* import() */ 6862).then(__webpack_require__.bind(__webpack_require__, 16862));
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_10__/* .readBaseByApi */ .ro)(context, token, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.scanApiTime, async (api) => scan(await listCommitByApi(api, base, contentsOf(head))));
}
/** What the checkout has, by the names that git gives to it: such files of the base need not be requested. */
function contentsOf({ files, scan }) {
    const tree = files[0]?.tree;
    const paths = new Map([...scan.files].flatMap(([path, { hash }]) => (hash === undefined ? [] : [[hash, path]])));
    return {
        has: (hash) => paths.has(hash),
        read: async (hash, path) => {
            const at = paths.get(hash) ?? path;
            if (tree?.entryAt(at)?.kind === 'link') {
                const target = await tree.targetOf(at);
                return target === undefined ? undefined : Buffer.from(target);
            }
            const content = tree?.entryAt(at)?.kind === 'file' ? await tree.read(at) : undefined;
            return content?.kind === 'text' ? Buffer.from(content.text) : undefined;
        },
    };
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


/***/ }),

/***/ 45122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseNewComments),
/* harmony export */   x: () => (/* binding */ refuseComments)
/* harmony export */ });
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);

/** A scan in which no ignore comment counts. */
function refuseComments(scan) {
    return apply(scan, () => false);
}
/**
 * A scan of a change in which a comment counts where the base has it for the same `written` text in the same file. A text such as
 * `$BASE`, or the one of several keys, can come to name another image: beyond the contract, the repository must be one that the
 * comment in the base is about too.
 */
function refuseNewComments(head, base) {
    const accepted = new Set([...base.withoutComments].flatMap(([ignored, all]) => all.map((bare) => subjectOf(ignored, bare))));
    return apply(head, (ignored, all) => all.every((bare) => accepted.has(subjectOf(ignored, bare))));
}
/** What a comment is about. */
function subjectOf({ file, written }, { kind, reference }) {
    return JSON.stringify([file, written, kind, reference === null ? null : (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(reference)]);
}
function apply({ result, withoutComments }, isAccepted) {
    const refused = [];
    const references = result.references.flatMap((reference) => {
        const all = withoutComments.get(reference);
        if (all === undefined || isAccepted(reference, all)) {
            return [reference];
        }
        refused.push(...all);
        return all;
    });
    return { result: { ...result, references }, refused };
}


/***/ }),

/***/ 43336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ filesOfCommit),
  e: () => (/* binding */ withCommit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/files/git.ts
var git = __webpack_require__(25071);
;// CONCATENATED MODULE: ./src/files/git-objects.ts




/** Contents of files from the objects of a checkout: one process of git for all of them. */
class GitObjects {
    #process;
    #pending = [];
    #received = Buffer.alloc(0);
    #failure;
    constructor({ root }, environment) {
        const { args, env } = (0,git/* gitCommand */.QT)(root, ['cat-file', '--batch'], environment);
        this.#process = (0,external_node_child_process_.spawn)('git', args, { env, timeout: limits/* LIMITS */.b.scanGitTime });
        this.#process.stderr.resume();
        this.#process.stdin.on('error', () => undefined);
        this.#process.on('error', (error) => {
            this.#fail(error);
        });
        this.#process.on('close', () => {
            this.#fail(new Error('git ended before everything was read'));
        });
        this.#process.stdout.on('data', (chunk) => {
            this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
            this.#deliver();
        });
    }
    /** The bytes of a file as it is stored. @throws Error where there is none of that name, then and for all that follow */
    read(hash) {
        return new Promise((resolve, reject) => {
            if (this.#failure !== undefined) {
                reject(this.#failure);
                return;
            }
            this.#pending.push({ resolve, reject });
            this.#process.stdin.write(`${hash}\n`);
        });
    }
    /** Ends the process. */
    close() {
        this.#process.stdin.end();
        this.#process.kill();
    }
    /** Responses come in the order of the requests: `HASH TYPE SIZE`, a line feed, the bytes, a line feed. */
    #deliver() {
        for (let next = this.#pending[0]; next !== undefined; next = this.#pending[0]) {
            const end = this.#received.indexOf(0x0a);
            if (end < 0) {
                return;
            }
            const header = this.#received.toString('utf8', 0, end);
            const size = /^[0-9a-f]{40,64} blob (?<size>\d+)$/.exec(header)?.groups?.['size'];
            if (size === undefined) {
                this.#fail(new Error(`git cat-file: ${(0,src_text/* cleanText */.X5)(header)}`));
                return;
            }
            const start = end + 1;
            const stop = start + Number(size);
            if (this.#received.length <= stop) {
                return;
            }
            next.resolve(Buffer.from(this.#received.subarray(start, stop)));
            this.#received = this.#received.subarray(stop + 1);
            this.#pending.shift();
        }
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#pending.splice(0)) {
            reject(this.#failure);
        }
    }
}

// EXTERNAL MODULE: ./src/scan/tree.ts
var tree = __webpack_require__(15009);
;// CONCATENATED MODULE: ./src/scan/commit.ts




/** The files and links of a commit, of which `entries` are all that it has. */
function filesOfCommit(entries, reader) {
    const tree = new CommitTree(entries, reader);
    return tree.files;
}
/**
 * Works with the files and links of a commit that a checkout has.
 * @throws Error of the command, also where the checkout is a partial one
 */
async function withCommit(checkout, commit, environment, work) {
    const entries = await (0,git/* listCommit */.E$)(checkout, commit, environment);
    const objects = new GitObjects(checkout, environment);
    try {
        const read = ({ hash }) => objects.read(hash);
        return await work(filesOfCommit(entries, { read, readsAtOnce: limits/* LIMITS */.b.scanGitReads }));
    }
    finally {
        objects.close();
    }
}
class CommitTree {
    readsAtOnce;
    #reader;
    #entries;
    #index;
    constructor(entries, reader) {
        this.#reader = reader;
        this.readsAtOnce = reader.readsAtOnce;
        this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
        this.#index = new tree/* TreeIndex */.Np(new Map(entries.flatMap(({ path, mode, hash }) => {
            const kind = (0,tree/* kindOfMode */.z1)(mode);
            return kind === undefined ? [] : [[path, { kind, hash }]];
        })));
    }
    get files() {
        return this.#index.filesOf(this);
    }
    entryAt(path) {
        return this.#index.entryAt(path);
    }
    pathsBelow(folder) {
        return this.#index.pathsBelow(folder);
    }
    announce(paths) {
        const entries = paths.flatMap((path) => this.#entries.get(path) ?? []);
        this.#reader.announce?.(entries.filter(({ size }) => size <= limits/* LIMITS */.b.scanFileBytes));
    }
    async read(path) {
        const entry = this.#entries.get(path);
        if (entry === undefined || (0,tree/* kindOfMode */.z1)(entry.mode) !== 'file') {
            return { kind: 'absent' };
        }
        return entry.size > limits/* LIMITS */.b.scanFileBytes
            ? (0,tree/* tooLarge */.g$)(entry.hash)
            : (0,tree/* contentOf */.$E)(await this.#reader.read(entry), entry.hash);
    }
    async targetOf(path) {
        const entry = this.#entries.get(path);
        return entry === undefined || (0,tree/* kindOfMode */.z1)(entry.mode) !== 'link' || entry.size > limits/* LIMITS */.b.scanLinkBytes
            ? undefined
            : Buffer.from(await this.#reader.read(entry)).toString('utf8');
    }
}


/***/ })

};
