export const id = 5576;
export const ids = [5576];
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

/***/ 95576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyFilesOf: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25071);
/* harmony import */ var _files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74181);
/* harmony import */ var _files_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40017);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30351);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88988);








/**
 * Where a run reads its policy: about a pull request or an entry of a merge queue from the base commit, since the change itself
 * is what is judged; else from the checkout. A policy in the checkout of another repository, made by the workflow, is read as it
 * is: the change does not reach it.
 * @throws Error whose message completes a sentence
 */
async function policyFilesOf(context, { path, from, token }) {
    const { workspace, variables } = context;
    const checkout = await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckout */ .I8)(workspace, path);
    const root = checkout?.root ?? workspace;
    // paths in a policy start at the root of its checkout
    const startOf = (role) => (role === 'policy' ? workspace : root);
    const readHere = (name, maxBytes, role) => (0,_files_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__.readWorkspaceFile)(startOf(role), name, maxBytes);
    const here = { commit: undefined, read: readHere, readHead: undefined, readInput: undefined };
    const today = new Date().toISOString().slice(0, 10);
    const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOf */ .C2)(context);
    const isOther = async (repositories) => checkout !== undefined && (await (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnrelated */ .PD)(checkout, repositories, variables));
    if (change === undefined || (await isElsewhere(workspace, path)) || (await isOther(change.repositories))) {
        return { from: 'workspace', ...here, today };
    }
    if (from === 'head') {
        return { from: 'head', ...here, today };
    }
    if (checkout?.isSubmodule === true) {
        throw new Error('it is in a submodule, whose commit and repository a pull request can choose');
    }
    const { base: commit } = change;
    const isHere = checkout !== undefined && (await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .QE)(checkout, commit, variables));
    const locate = (name, role) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(startOf(role), name);
        if ((0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), file)) {
            throw new Error('it is not in the checkout, so no commit contains it');
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
            ? await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommitted */ .r3)(checkout, { commit, file, maxBytes }, variables)
            : await readByApi(context, token, { commit, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), maxBytes });
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
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(thrown) !== 'ENOENT') {
                throw thrown;
            }
            const file = { commit: 'HEAD', file: locate(name, role), maxBytes };
            // one that git does not track was made by an earlier step
            if (checkout === undefined || (await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommitted */ .r3)(checkout, file, variables)) !== undefined) {
                throw new Error('the base commit has no such file, and a pull request must not add it', { cause: thrown });
            }
            return readHere(name, maxBytes, role);
        }
    };
    return { from: 'base', commit, read: readBase, today, readHead, readInput };
}
async function readByApi(context, token, file) {
    const { readCommittedByApi } = await __webpack_require__.e(/* import() */ 3113).then(__webpack_require__.bind(__webpack_require__, 33113));
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .readBaseByApi */ .ro)(context, token, _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LIMITS */ .b.baselineTime, (api) => readCommittedByApi(api, file));
}
/** Whether a path leads out of the workspace, by whichever name. */
async function isElsewhere(workspace, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    return (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), file) && (0,_files_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), real);
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
