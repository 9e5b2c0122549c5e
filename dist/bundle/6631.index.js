export const id = 6631;
export const ids = [6631];
export const modules = {

/***/ 76631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyFilesOf: () => (/* binding */ policyFilesOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/files/safe-file.ts
var safe_file = __webpack_require__(74181);
;// CONCATENATED MODULE: ./src/files/git.ts





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Milliseconds for one command of git: all of them are local. */
const TIME = 30_000;
/** A file that git knows by the name `path`, and that is no regular one, or too large. */
class GitFileError extends Error {
}
/** The innermost checkout that a path of the workspace is in; undefined where there is none up to the workspace. */
async function findCheckout(workspace, path) {
    const top = (0,external_node_path_.resolve)(workspace);
    const realTop = await (0,promises_.realpath)(top);
    for (let folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(top, path)); !(0,safe_file/* isOutside */._K)(top, folder); folder = (0,external_node_path_.dirname)(folder)) {
        try {
            const stats = await (0,promises_.stat)((0,external_node_path_.join)(folder, '.git'));
            // a link that a change brings must not lead into another checkout
            if ((await (0,promises_.realpath)(folder)) === (0,external_node_path_.resolve)(realTop, (0,external_node_path_.relative)(top, folder))) {
                const isSubmodule = !stats.isDirectory() && !/\/worktrees\/[^/]+\s*$/.test(await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git'), 'utf8'));
                return { root: folder, isSubmodule };
            }
        }
        catch {
            // one level up
        }
        if (folder === (0,external_node_path_.dirname)(folder)) {
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
    const name = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/');
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
/** Neither replaced objects, filters nor hooks have a say, and nothing is fetched. */
async function git(root, args, environment, maxBuffer) {
    const options = ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${root}`, '--no-replace-objects'];
    const { stdout } = await run('git', [...options, '-C', root, ...args], {
        env: { ...environment, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' },
        maxBuffer,
        timeout: TIME,
        encoding: 'buffer',
    });
    return stdout;
}

// EXTERNAL MODULE: ./src/files/workspace-file.ts
var workspace_file = __webpack_require__(40017);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/action/repository.ts
var repository = __webpack_require__(21412);
;// CONCATENATED MODULE: ./src/action/policy-files.ts










const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const pullRequest = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        base: schemas/* object */.Ikc({ sha }),
        head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    }),
});
const mergeGroup = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha }) });
/** Events of which the change of a pull request is checked out, or may be. */
const EVENTS = [...repository/* PULL_REQUEST_EVENTS */.m_, 'pull_request_review', 'pull_request_review_comment'];
/**
 * Where a run reads its policy: about a pull request or an entry of a merge queue from the base commit, since the change itself
 * is what is judged; else from the checkout. A policy in the checkout of another repository, made by the workflow, is read as it
 * is: the change does not reach it.
 * @throws Error whose message completes a sentence
 */
async function policyFilesOf(context, { path, from, token }) {
    const { workspace, variables } = context;
    const checkout = await findCheckout(workspace, path);
    const root = checkout?.root ?? workspace;
    // paths in a policy start at the root of its checkout
    const startOf = (role) => (role === 'policy' ? workspace : root);
    const readHere = (name, maxBytes, role) => (0,workspace_file.readWorkspaceFile)(startOf(role), name, maxBytes);
    const here = { commit: undefined, read: readHere, readHead: undefined, readInput: undefined };
    const today = new Date().toISOString().slice(0, 10);
    const base = await baseOf(context);
    if (base === undefined || (await isElsewhere(workspace, path)) || (await isUnrelated(checkout, base, variables))) {
        return { from: 'workspace', ...here, today };
    }
    if (from === 'head') {
        return { from: 'head', ...here, today };
    }
    if (checkout?.isSubmodule === true) {
        throw new Error('it is in a submodule, whose commit and repository a pull request can choose');
    }
    const { commit } = base;
    const isHere = checkout !== undefined && (await hasCommit(checkout, commit, variables));
    const locate = (name, role) => {
        const file = (0,external_node_path_.resolve)(startOf(role), name);
        if ((0,safe_file/* isOutside */._K)((0,external_node_path_.resolve)(root), file)) {
            throw new Error('it is not in the checkout, so no commit has it');
        }
        return file;
    };
    const readHead = async (name, maxBytes, role) => {
        locate(name, role);
        return readHere(name, maxBytes, role);
    };
    const readBase = async (name, maxBytes, role) => {
        const file = locate(name, role);
        const text = isHere
            ? await readCommitted(checkout, { commit, file, maxBytes }, variables)
            : await readByApi(context, token, { commit, path: (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'), maxBytes });
        if (text === undefined) {
            throw Object.assign(new Error('there is no such file'), { code: 'ENOENT' });
        }
        return text;
    };
    const readInput = async (name, maxBytes, role) => {
        if (await isElsewhere(workspace, name)) {
            return readHere(name, maxBytes, role);
        }
        try {
            return await readBase(name, maxBytes, role);
        }
        catch (thrown) {
            if ((0,src_errors/* systemCodeOf */.c7)(thrown) !== 'ENOENT') {
                throw thrown;
            }
            const file = { commit: 'HEAD', file: locate(name, role), maxBytes };
            // one that git does not track was made by an earlier step
            if (checkout === undefined || (await readCommitted(checkout, file, variables)) !== undefined) {
                throw new Error('the base commit has no such file, and a pull request must not bring it', { cause: thrown });
            }
            return readHere(name, maxBytes, role);
        }
    };
    return { from: 'base', commit, read: readBase, today, readHead, readInput };
}
async function readByApi(context, token, file) {
    const { readCommittedByApi } = await __webpack_require__.e(/* import() */ 3113).then(__webpack_require__.bind(__webpack_require__, 33113));
    const api = (0,repository/* repositoryApiOf */.Qw)(context, token, (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.baselineTime));
    try {
        return await readCommittedByApi(api, file);
    }
    catch (cause) {
        throw new Error(`${(0,src_errors/* messageOf */.bD)(cause)} (fetch the base commit with "fetch-depth: 0" of actions/checkout, or give the job "contents: read")`, { cause });
    }
}
async function baseOf(context) {
    const { event, repository } = context;
    if (EVENTS.includes(event.name)) {
        const { base, head } = (await payloadOf(context, pullRequest)).pull_request;
        const fork = head.repo?.full_name;
        return { commit: base.sha, repositories: [repository, ...(fork === undefined ? [] : [fork])] };
    }
    return event.name === 'merge_group'
        ? { commit: (await payloadOf(context, mergeGroup)).merge_group.base_sha, repositories: [repository] }
        : undefined;
}
async function payloadOf(context, schema) {
    try {
        return schema.parse(await (0,repository/* readEvent */.j_)(context));
    }
    catch (cause) {
        const reason = cause instanceof errors/* ZodError */.G ? 'it names none' : (0,src_errors/* messageOf */.bD)(cause);
        throw new Error(`the base commit cannot be read from the event of the run: ${reason}`, { cause });
    }
}
/** Whether a path leads out of the workspace, by whichever name. */
async function isElsewhere(workspace, path) {
    const file = (0,external_node_path_.resolve)(workspace, path);
    const real = await (0,promises_.realpath)((0,external_node_path_.dirname)(file)).catch(() => (0,external_node_path_.dirname)(file));
    return (0,safe_file/* isOutside */._K)((0,external_node_path_.resolve)(workspace), file) && (0,safe_file/* isOutside */._K)(await (0,promises_.realpath)(workspace), real);
}
/**
 * Whether a checkout is of another repository than those of the change. A submodule is none: the change can say which commit it
 * is of, and of which repository.
 */
async function isUnrelated(checkout, { repositories }, environment) {
    if (checkout === undefined || checkout.isSubmodule) {
        return false;
    }
    const name = (await repositoryOfOrigin(checkout, environment))?.toLowerCase();
    return name !== undefined && !repositories.some((each) => each.toLowerCase() === name);
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
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_('GITHUB_API_URL is no https URL');
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


/***/ })

};
