import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 40530:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ annotateRun),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   WO: () => (/* binding */ debugStack),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   j7: () => (/* binding */ writeJobSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   vc: () => (/* binding */ annotateRest)
/* harmony export */ });
/* unused harmony export AnnotationLimit */
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82902);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30351);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27194);
// by their own files: the package's entrance brings an HTTP client along, which is half of the time to start





/** Sets outputs of the step, by name; the runner's file for them must be there. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .issueFileCommand */ .n)('OUTPUT', (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareKeyValueMessage */ .v)(name, value));
    }
}
/** The runner shows so many of a level for a step (actions/runner, `_maxCountPerIssueType`); the rest is in the log only. */
const MAX_SHOWN = 10;
/**
 * Bounds the annotations of a step to what the runner shows of each level. They are shown as they come, so the most
 * important ones must come first; the last one of a level is reserved for an annotation that counts and names the rest.
 */
class AnnotationLimit {
    #shown = new Map();
    #held = new Map();
    /** Those of the given ones that are to be shown now. */
    admit(annotations) {
        return annotations.filter((annotation) => {
            const { level } = annotation;
            const shown = this.#shown.get(level) ?? 0;
            if (shown < MAX_SHOWN - 1) {
                this.#shown.set(level, shown + 1);
                return true;
            }
            const held = this.#held.get(level) ?? [];
            held.push(annotation);
            this.#held.set(level, held);
            return false;
        });
    }
    /** What is left to be shown when nothing more comes: at most one of each level. */
    rest() {
        const held = [...this.#held.values()];
        this.#held.clear();
        return held.flatMap((annotations) => {
            const [only, ...others] = annotations;
            return only === undefined ? [] : others.length === 0 ? [only] : [countOf(only.level, annotations)];
        });
    }
}
function countOf(level, annotations) {
    const text = [...Map.groupBy(annotations, ({ title }) => title).values()].flatMap(linesOf).join('\n');
    return {
        level,
        title: `${annotations.length} more: see the job summary and report.json`,
        message: text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotation ? `${text.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.annotation - 1)}…` : text,
    };
}
/** A title is enough, unless annotations with different messages have it. */
function linesOf(annotations) {
    const isOneThing = new Set(annotations.map(({ message }) => message)).size === 1;
    return annotations.map(({ title, message }) => (isOneThing ? title : `${title}: ${message.split('\n')[0] ?? ''}`));
}
/** The secrets of this process, which is one step. */
const secrets = new _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .Secrets */ .S();
/** Of this process too. */
const limit = new AnnotationLimit();
/** Shows annotations, the most important ones first; of more than the runner shows, `annotateRest` counts the rest. */
function annotate(annotations) {
    issueAnnotations(limit.admit(annotations));
}
/** Shows annotations about the run itself, not about one of its images. */
function annotateRun(level, messages) {
    annotate(messages.map((message) => ({ level, title: 'Image Provenance', message })));
}
/** Shows what `annotate` held back; the last thing that a run does with annotations. */
function annotateRest() {
    issueAnnotations(limit.rest());
}
function issueAnnotations(annotations) {
    for (const { level, title, message, place } of annotations) {
        const properties = { title: secrets.redact(title), ...(place === undefined ? {} : propertiesOf(place)) };
        (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)(level, properties, secrets.redact(message));
    }
}
/** The runner takes an end column only where the end line is the line (actions/runner, `IssueCommandExtension`). */
function propertiesOf({ file, line, column, endLine, endColumn }) {
    return line === endLine
        ? { file: secrets.redact(file), line, col: column, endLine, endColumn }
        : { file: secrets.redact(file), line, col: column, endLine };
}
/** Writes lines to the log. Text from outside in them must have been made safe by the renderer. */
function log(lines) {
    for (const line of lines) {
        process.stdout.write(`${secrets.redact(line)}\n`);
    }
}
/** Writes lines to the log that can be folded below a title. */
function logGroup(title, lines) {
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .s)('group', secrets.redact(title));
    log(lines);
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .s)('endgroup');
}
/**
 * Has the runner replace a secret by `***` from now on, and everything that is shown from here. Of its lines those are
 * hidden too that are long enough to be secret: the braces of a key in JSON are not.
 */
function mask(secret) {
    secrets.add(secret);
    const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.shortestSecret);
    for (const part of new Set([secret, ...lines])) {
        if (part.trim() !== '') {
            (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)('add-mask', {}, part);
        }
    }
}
/** Writes to the log where the run has step debug logging (`ACTIONS_STEP_DEBUG`): stack traces. */
function debug(message) {
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)('debug', {}, secrets.redact(message));
}
/** Stack traces of an error and its causes, for runs with step debug logging. */
function debugStack(thrown, { isDebug }) {
    for (let at = thrown; isDebug && at instanceof Error; at = at.cause) {
        debug(at.stack ?? at.message);
    }
}
/** Appends Markdown to the job summary; `path` is the runner's file for it. The runner drops more than 1 MiB. */
async function writeJobSummary(path, markdown) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(path, markdown);
}


/***/ }),

/***/ 20019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pairBaselines),
/* harmony export */   f: () => (/* binding */ pairByReference)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);

/**
 * Finds for each image what it is compared with: by repository, and where a repository has several images or several
 * baselines, by tag. An image for which there is not exactly one has a baseline that is unavailable, never none: a
 * renamed image would pass every gate otherwise.
 * @param unread - why there may be more baselines than these: a sentence
 */
function pairBaselines(images, baselines, unread) {
    const imagesOf = Map.groupBy(images, ({ reference }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(reference.repository));
    const baselinesOf = Map.groupBy(baselines, ({ reference }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(reference.repository));
    const used = new Set();
    const ambiguous = [];
    const paired = images.map((image) => {
        const name = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(image.reference.repository);
        const candidates = baselinesOf.get(name) ?? [];
        const isSingle = candidates.length === 1 && imagesOf.get(name)?.length === 1;
        const fitting = isSingle ? candidates : candidates.filter(({ tag }) => hasTag(image, tag));
        const [baseline, ...others] = fitting;
        if (baseline !== undefined && others.every((other) => isSame(other, baseline))) {
            for (const each of fitting) {
                used.add(each);
            }
            return { ...image, baseline: { kind: 'image', requested: baseline.requested, reference: baseline.reference } };
        }
        if (candidates.length > 0) {
            ambiguous.push(image.requested);
        }
        return {
            ...image,
            baseline: unavailable(name, { candidates: candidates.length, fitting: fitting.length, unread }),
        };
    });
    return { images: paired, ambiguous, unused: baselines.filter((each) => !used.has(each)) };
}
/**
 * Finds for each image of a scan what it is compared with: the same reference of an earlier scan, else the same name and tag with
 * another digest behind it. One that is not there is new, and has none.
 * @param unread - why there may be more than these: a sentence
 */
function pairByReference(images, { baselines, unknown }, unread) {
    const written = Map.groupBy(baselines, ({ requested }) => requested);
    const tagged = Map.groupBy(baselines, ({ reference, tag }) => tagKey(reference, tag));
    return images.map((image) => {
        const { requested, reference } = image;
        const ofTag = reference.tag === undefined ? undefined : tagged.get(tagKey(reference, reference.tag));
        const found = written.get(requested) ?? ofTag ?? [];
        const [baseline, ...others] = found;
        if (baseline !== undefined && others.every((other) => isSame(other, baseline))) {
            return { ...image, baseline: { kind: 'image', requested: baseline.requested, reference: baseline.reference } };
        }
        if (found.length === 0 && unread === undefined && !unknown.includes(requested)) {
            return { ...image, baseline: { kind: 'none', reason: 'The last run does not have this image.' } };
        }
        const reason = found.length === 0
            ? 'The report of the last run does not contain the digest of this image.'
            : `The last run has ${found.length} different digests for this tag.`;
        return {
            ...image,
            baseline: { kind: 'unavailable', reason: unread === undefined ? reason : `${reason} ${unread}`, hint: RUN_ONCE },
        };
    });
}
const RUN_ONCE = 'Review the image, and remove `fail-on-change` for one run. The next run is compared with it.';
function tagKey({ repository }, tag = '') {
    return `${(0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(repository)}:${tag}`;
}
function hasTag({ reference }, tag) {
    return tag !== undefined && tag === reference.tag;
}
function isSame(one, other) {
    return one.reference.digest !== undefined && one.reference.digest === other.reference.digest;
}
function unavailable(name, { candidates, fitting, unread, }) {
    const found = candidates === 0
        ? `No baseline names an image of ${name}.`
        : fitting === 0
            ? `The baseline has ${candidates} of ${name}, but none with the tag of this image.`
            : `The baseline has ${fitting} different ones of ${name} with the tag of this image.`;
    return { kind: 'unavailable', reason: unread === undefined ? found : `${found} ${unread}`, hint: NAME_ONE };
}
const NAME_ONE = 'Name the image to compare with as `baseline`. If this image is new, review it, and remove `fail-on-change` for this one run.';


/***/ }),

/***/ 40788:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ isProxied),
/* harmony export */   o$: () => (/* binding */ readTerminalContext),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The variables of a proxy, as curl and Node read them. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Whether the variables name a proxy, whatever its value is. */
function isProxied(env) {
    return PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '');
}
/** Reads the variables of a step (docs.github.com, "Default environment variables"). */
function readContext(env) {
    const of = (name) => env[name] ?? '';
    return {
        ...readMachine(env),
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        temporary: env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        toolCache: env['RUNNER_TOOL_CACHE'],
        hasOutputs: of('GITHUB_OUTPUT') !== '',
        stepSummary: of('GITHUB_STEP_SUMMARY'),
        isDebug: of('RUNNER_DEBUG') === '1' || of('ACTIONS_STEP_DEBUG') === 'true',
        repository: of('GITHUB_REPOSITORY'),
        actionRepository: of('GITHUB_ACTION_REPOSITORY'),
        runId: of('GITHUB_RUN_ID'),
        runUrl: `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}`,
        event: { name: of('GITHUB_EVENT_NAME'), path: of('GITHUB_EVENT_PATH') },
        sha: of('GITHUB_SHA'),
        ref: of('GITHUB_REF'),
        actor: of('GITHUB_ACTOR'),
        workflowRef: of('GITHUB_WORKFLOW_REF'),
        step: {
            workflow: of('GITHUB_WORKFLOW_REF').replace(/@refs\/.*$/, ''),
            job: of('GITHUB_JOB'),
            step: of('GITHUB_ACTION'),
        },
        oidc: serviceOf(of('ACTIONS_ID_TOKEN_REQUEST_URL'), of('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
        cacheService: cacheServiceOf(env),
        artifactService: {
            url: of('ACTIONS_RESULTS_URL'),
            hasToken: of('ACTIONS_RUNTIME_TOKEN') !== '',
            server: of('GITHUB_SERVER_URL'),
        },
        mostRetentionDays: Number(/^\d{1,4}$/.exec(of('GITHUB_RETENTION_DAYS'))?.[0] ?? 0),
    };
}
/** Reads the variables of a terminal; what is empty is not there. */
function readTerminalContext(env) {
    const [cacheFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache')] = givenOf(env, ['XDG_CACHE_HOME', 'LOCALAPPDATA']);
    const [githubToken] = givenOf(env, ['GH_TOKEN', 'GITHUB_TOKEN']);
    return { ...readMachine(env), temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), cacheFolder, githubToken };
}
function readMachine(env) {
    return {
        proxied: isProxied(env),
        proxy: {
            http: givenOf(env, ['http_proxy', 'HTTP_PROXY'])[0] ?? '',
            https: givenOf(env, ['https_proxy', 'HTTPS_PROXY'])[0] ?? '',
            bypass: givenOf(env, ['no_proxy', 'NO_PROXY'])[0] ?? '',
        },
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        dockerConfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json'),
        secrets: [
            ...givenOf(env, ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN']),
            ...givenOf(env, PROXY_VARIABLES).flatMap(secretsOfProxy),
        ],
        authFile: givenOf(env, ['REGISTRY_AUTH_FILE'])[0],
        runtimeAuthFile: givenOf(env, ['XDG_RUNTIME_DIR']).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'containers', 'auth.json'))[0],
        variables: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))),
    };
}
/** The password of a proxy, as it is written and as it is sent. */
function secretsOfProxy(text) {
    const { username = '', password = '' } = URL.parse(text) ?? {};
    if (password === '') {
        return [];
    }
    try {
        return [password, decodeURIComponent(password), decodeURIComponent(`${username}:${password}`)];
    }
    catch {
        return [password];
    }
}
function givenOf(env, names) {
    return names.flatMap((name) => env[name] ?? []).filter((value) => value !== '');
}
/** The runner names a service only where the job may use it. */
function serviceOf(url, token) {
    return url === '' || token === '' ? undefined : { url, token };
}
function cacheServiceOf(env) {
    const service = serviceOf(env['ACTIONS_RESULTS_URL'] ?? '', env['ACTIONS_RUNTIME_TOKEN'] ?? '');
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return service === undefined ? undefined : { ...service, mode };
}


/***/ }),

/***/ 93613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ toDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** The text as a digest, or undefined when it is none (other algorithms and uppercase included). */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
/** The digest of bytes. */
function digestOf(bytes) {
    return toDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest());
}
/** The digest of bytes whose sha256 hash is known. */
function toDigest(sha256) {
    return `sha256:${sha256.toString('hex')}`;
}
/** The 64 hexadecimal digits of a digest, or the first `length` of them. */
function hexOf(digest, length = 64) {
    return digest.slice('sha256:'.length, 'sha256:'.length + length);
}


/***/ }),

/***/ 43103:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _y: () => (/* binding */ coversAlternative),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   tO: () => (/* binding */ matchesAlternative)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48992);




const ANY = '?';
const WITHIN = '*';
const ACROSS = '**';
/** What can stand in a normalized name (`parseReference`), and what has a meaning in a glob. */
const GLOB = /^[a-z0-9._/:*?{},-]+$/;
const SYMBOL = /\*\*+|[\s\S]/g;
/** `host` or `host:port` in front, each with wildcards; a colon anywhere else would be that of a tag. */
const COLONS = /^(?:[^:]*|[^/:]*:[0-9*?]+\/[^:]*)$/;
/**
 * Reads a glob over normalized names (`docker.io/library/alpine`), which have neither tag nor digest:
 *
 *     glob = [ "!" ] 1*( literal / "*" / "**" / "?" / "{" alternative 1*( "," alternative ) "}" )
 */
function parseGlob(text) {
    const excludes = text.startsWith('!');
    const body = excludes ? text.slice(1) : text;
    const foreign = findForeign(body);
    if (foreign !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(foreign);
    }
    const expanded = expandBraces(body);
    if (expanded.kind === 'invalid') {
        return expanded;
    }
    for (const alternative of expanded.value) {
        const issue = findInvalid(alternative);
        if (issue !== undefined) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(issue);
        }
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ text, excludes, alternatives: expanded.value.map(compile) });
}
/** Mistakes that the grammar alone would name badly. */
function findForeign(body) {
    if (body === '') {
        return 'it contains no name';
    }
    if (body.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.reference) {
        return `it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.reference} characters`;
    }
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body)) {
        return 'it has a scheme such as "https://" or "docker://"; remove the scheme';
    }
    if (body.includes('@')) {
        return 'it contains a digest, but globs match names; to require a digest, use "pinned" or the reference itself';
    }
    if (/[[\]]/.test(body)) {
        return 'it contains brackets, which have no meaning here; write alternatives as "{a,b}"';
    }
    if (/[A-Z]/.test(body)) {
        return 'it contains uppercase letters, but normalized names are lowercase';
    }
    const other = /[^a-z0-9._/:*?{},-]/u.exec(body)?.[0];
    if (other !== undefined || !GLOB.test(body)) {
        return other === '!'
            ? '"!" excludes only at the beginning'
            : `it contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(other ?? '')}, which is not allowed in names and globs`;
    }
    return undefined;
}
function findInvalid(alternative) {
    if (!COLONS.test(alternative)) {
        return 'it contains a tag (after ":"), but globs match names without tags; ":" may only come before a port';
    }
    if (alternative.startsWith('/') || alternative.endsWith('/') || alternative.includes('//')) {
        return 'it contains an empty component: names do not begin or end with "/", or contain "//"';
    }
    return alternative === '' ? 'one of its alternatives is empty' : undefined;
}
/** A glob with its braces written out, in order. */
function expandBraces(body) {
    const reader = { body, at: 0 };
    const result = readSequence(reader, 0);
    if (result.kind === 'value' && reader.at < body.length) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(body.charAt(reader.at) === '}'
            ? 'it has a "}" without a "{" before it'
            : 'it has a "," outside braces; write each glob as an entry of its own');
    }
    return result;
}
const MAX_BRACES = 10;
function readSequence(reader, depth) {
    let found = [''];
    while (reader.at < reader.body.length) {
        const character = reader.body.charAt(reader.at);
        if (character === ',' || character === '}') {
            break;
        }
        if (character !== '{') {
            const text = /^[^{},]+/.exec(reader.body.slice(reader.at))?.[0] ?? character;
            reader.at += text.length;
            found = found.map((before) => before + text);
            continue;
        }
        const inner = readBraces(reader, depth + 1);
        if (inner.kind === 'invalid') {
            return inner;
        }
        if (found.length * inner.value.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.globAlternatives) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`its braces have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.globAlternatives} alternatives in total`);
        }
        found = found.flatMap((before) => inner.value.map((after) => before + after));
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(found);
}
function readBraces(reader, depth) {
    const alternatives = [];
    let count = 0;
    if (depth > MAX_BRACES) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`its braces are nested deeper than ${MAX_BRACES}`);
    }
    do {
        reader.at++;
        const inner = readSequence(reader, depth);
        if (inner.kind === 'invalid') {
            return inner;
        }
        count++;
        alternatives.push(...inner.value);
        if (alternatives.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.globAlternatives) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`its braces have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.globAlternatives} alternatives in total`);
        }
    } while (reader.body.charAt(reader.at) === ',');
    if (reader.body.charAt(reader.at) !== '}') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('it has a "{" without a "}" after it');
    }
    reader.at++;
    return count < 2 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('braces must contain two or more alternatives, such as "{a,b}"') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(alternatives);
}
function compile(text) {
    const symbols = (text.match(SYMBOL) ?? []).map((symbol) => (symbol.startsWith(ACROSS) ? ACROSS : symbol));
    const wildcard = symbols.findIndex(isWildcard);
    const prefix = (wildcard < 0 ? symbols : symbols.slice(0, wildcard)).join('');
    return { text, symbols, prefix, isLiteral: wildcard < 0 };
}
function isWildcard(symbol) {
    return symbol === ANY || symbol === WITHIN || symbol === ACROSS;
}
/** Whether a glob matches a whole name; `!` is for whoever calls. */
function matchesGlob({ alternatives }, repository) {
    const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(repository);
    return alternatives.some((alternative) => matchesAlternative(alternative, name));
}
/** Whether an alternative matches a whole name: at most as many steps as their lengths multiplied, whatever they are. */
function matchesAlternative({ symbols, prefix, isLiteral }, name) {
    return isLiteral ? name === prefix : name.startsWith(prefix) && accepts(symbols, Array.from(name), prefix.length);
}
/**
 * Whether every name that the second alternative matches is one of the first. `false` may also mean that it is not
 * plain to see.
 */
function coversAlternative(first, second) {
    return second.prefix.startsWith(first.prefix) && accepts(first.symbols, second.symbols, 0);
}
/** Whether two alternatives match no name in common, as their beginnings show. */
function areDisjoint(one, other) {
    if (one.isLiteral && other.isLiteral) {
        return one.prefix !== other.prefix;
    }
    return !one.prefix.startsWith(other.prefix) && !other.prefix.startsWith(one.prefix);
}
/**
 * Simulates the automaton of a glob: all states at once, one symbol after the other. A wildcard among what is read
 * stands for anything that it matches, so it is consumed only by one that matches as much.
 * @param from - symbols in front that are known to be equal
 */
function accepts(symbols, read, from) {
    let states = new Set([from]);
    for (const symbol of read.slice(from)) {
        const next = new Set();
        for (const state of withSkipped(symbols, states)) {
            const expected = symbols[state];
            if (expected === undefined) {
                continue;
            }
            if (expected === ACROSS || (expected === WITHIN && symbol !== '/' && symbol !== ACROSS)) {
                next.add(state);
            }
            else if (expected === ANY ? isOneCharacter(symbol) && symbol !== '/' : expected === symbol && expected !== WITHIN) {
                next.add(state + 1);
            }
        }
        states = next;
        if (states.size === 0) {
            return false;
        }
    }
    return withSkipped(symbols, states).has(symbols.length);
}
function isOneCharacter(symbol) {
    return symbol !== WITHIN && symbol !== ACROSS;
}
/** States with those that are reached where a wildcard matches nothing; a set visits what is added meanwhile. */
function withSkipped(symbols, states) {
    for (const state of states) {
        const symbol = symbols[state];
        if (symbol === WITHIN || symbol === ACROSS) {
            states.add(state + 1);
        }
    }
    return states;
}


/***/ }),

/***/ 88942:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   V4: () => (/* binding */ contradicts),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   _h: () => (/* binding */ isPlatformEntry),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   dv: () => (/* binding */ selectPlatforms)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25466);


const PLATFORM = /^(?<os>[a-z0-9._-]+)\/(?<architecture>[a-z0-9._-]+)(?:\/(?<variant>[a-z0-9._-]+))?$/;
/** Reads `os/arch[/variant]`. */
function parsePlatform(text) {
    const { os, architecture, variant } = PLATFORM.exec(text)?.groups ?? {};
    return os === undefined || architecture === undefined
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('a platform is "os/arch" or "os/arch/variant" in lowercase, such as "linux/amd64"')
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ os, architecture, variant });
}
/** `os/arch[/variant]`. */
function formatPlatform({ os, architecture, variant }) {
    return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}
/** Whether a platform is the requested one; a request without variant matches every variant. */
function isPlatform(platform, requested) {
    return (platform.os === requested.os &&
        platform.architecture === requested.architecture &&
        (requested.variant === undefined || platform.variant === requested.variant));
}
/** Other names of systems and architectures, and what they are (containerd/platforms, `database.go`). */
const OTHER_NAMES = new Map([
    ['macos', 'darwin'],
    ['aarch64', 'arm64'],
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['i386', '386'],
]);
/**
 * Whether two platforms cannot be those of one image. A variant is compared only where both name one: many builders
 * leave it out.
 */
function contradicts(one, other) {
    const [a, b] = [normalizePlatform(one), normalizePlatform(other)];
    return (a.os !== b.os ||
        a.architecture !== b.architecture ||
        (a.variant !== undefined && b.variant !== undefined && a.variant !== b.variant));
}
/** A platform with the usual names of its parts, in lower case, and a variant as `v8`. */
function normalizePlatform({ os, architecture, variant }) {
    const named = (text) => OTHER_NAMES.get(text.toLowerCase()) ?? text.toLowerCase();
    const lower = variant?.toLowerCase();
    const normalized = lower !== undefined && /^\d/.test(lower) ? `v${lower}` : lower;
    return { os: named(os), architecture: named(architecture), variant: normalized };
}
/**
 * Whether an entry of an index is a platform. Exactly `unknown/unknown` is none (so BuildKit marks its attestation
 * manifests); nothing else exempts an entry, no annotation and no missing platform.
 */
function isPlatformEntry({ platform }) {
    return platform === undefined || formatPlatform(platform) !== 'unknown/unknown';
}
/**
 * Names the entries of an index and selects the requested ones. One without a platform is selected by `all`. An
 * entry that is listed twice is one.
 */
function selectPlatforms(entries, selection) {
    const counts = new Map();
    for (const entry of entries) {
        const name = nameOfEntry(entry);
        counts.set(name, (counts.get(name) ?? new Set()).add(entry.digest));
    }
    const platforms = new Map();
    const taken = new Map();
    for (const { digest, platform, attests } of entries) {
        const plain = nameOfEntry({ digest, platform });
        const short = counts.get(plain)?.size === 1 ? plain : `${plain}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest, 12)}`;
        // the name of one platform can be the disambiguated name of another entry
        const name = (taken.get(short) ?? digest) === digest ? short : `${short}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
        taken.set(name, digest);
        const selected = isSelected({ platform }, selection);
        platforms.set(`${name}@${digest}`, {
            name,
            digest,
            platform,
            selected,
            ...(attests === undefined ? {} : { attests }),
        });
    }
    const selected = [...platforms.values()].filter((entry) => entry.selected);
    const missing = selection.kind === 'named' ? selection.platforms : [];
    return {
        platforms: [...platforms.values()],
        missing: missing.filter((requested) => !selected.some(({ platform }) => platform !== undefined && isPlatform(platform, requested))),
    };
}
function nameOfEntry({ digest, platform }) {
    return platform === undefined ? `unknown-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest, 12)}` : formatPlatform(platform);
}
function isSelected(entry, selection) {
    const { platform } = entry;
    switch (selection.kind) {
        case 'all':
            return isPlatformEntry(entry);
        case 'index':
            return false;
        case 'named':
            return (platform !== undefined &&
                isPlatformEntry(entry) &&
                selection.platforms.some((requested) => isPlatform(platform, requested)));
    }
}


/***/ }),

/***/ 28281:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ isProvenanceType),
/* harmony export */   JH: () => (/* binding */ kindOfPredicateType),
/* harmony export */   Md: () => (/* binding */ isSbomType),
/* harmony export */   V2: () => (/* binding */ isOfPredicateType),
/* harmony export */   Wc: () => (/* binding */ SIGNATURE_PREDICATE_TYPE),
/* harmony export */   on: () => (/* binding */ nameOfPredicateType),
/* harmony export */   us: () => (/* binding */ SLSA_PROVENANCE_V1)
/* harmony export */ });
/**
 * The predicate type of an image signature in bundle form (cosign 3): the one type that is a signature and never an
 * attestation.
 */
const SIGNATURE_PREDICATE_TYPE = 'https://sigstore.dev/cosign/sign/v1';
const SLSA_PROVENANCE = 'https://slsa.dev/provenance';
/** Build provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
const KNOWN_TYPES = [
    { uri: 'https://spdx.dev/Document', isFamily: true, kind: 'spdx', name: 'SBOM (SPDX)' },
    { uri: 'https://cyclonedx.org/bom', isFamily: true, kind: 'cyclonedx', name: 'SBOM (CycloneDX)' },
    { uri: 'https://openvex.dev/ns', isFamily: true, kind: 'openvex', name: 'VEX (OpenVEX)' },
    { uri: SLSA_PROVENANCE_V1, isFamily: false, kind: 'slsa-v1', name: 'provenance (SLSA v1)' },
    {
        uri: 'https://slsa.dev/provenance/v0.2',
        isFamily: false,
        kind: 'slsa-v0.2',
        name: 'provenance (SLSA v0.2)',
    },
    { uri: 'https://apko.dev/image-configuration', isFamily: false, kind: 'apko', name: 'configuration (apko)' },
    {
        uri: 'https://cosign.sigstore.dev/attestation/vuln/v1',
        isFamily: false,
        kind: 'vuln',
        name: 'vulnerability report',
    },
    { uri: 'https://in-toto.io/Link/v1', isFamily: false, kind: undefined, name: 'link (in-toto)' },
    {
        uri: 'https://cosign.sigstore.dev/attestation/v1',
        isFamily: false,
        kind: undefined,
        name: 'custom attestation (cosign)',
    },
];
const VERSION = /^\/v\d+(?:\.\d+)*$/;
/** Whether a predicate type is the requested one, or a version of a requested family. */
function isOfPredicateType(requested, uri) {
    if (requested === uri) {
        return true;
    }
    const isFamily = KNOWN_TYPES.some((known) => known.isFamily && known.uri === requested);
    return isFamily && uri.startsWith(requested) && VERSION.test(uri.slice(requested.length));
}
/** What a predicate of this type is; undefined for types of which only the URI is known. */
function kindOfPredicateType(uri) {
    return findKnown(uri)?.kind;
}
/** Whether a predicate type is one of an SBOM: SPDX or CycloneDX. */
function isSbomType(uri) {
    const kind = kindOfPredicateType(uri);
    return kind === 'spdx' || kind === 'cyclonedx';
}
/** Whether a predicate type is build provenance of SLSA, in any version (slsa.dev/spec, "Provenance"). */
function isProvenanceType(uri) {
    return uri.startsWith(SLSA_PROVENANCE) && VERSION.test(uri.slice(SLSA_PROVENANCE.length));
}
/** The name of a predicate type for people: `SBOM (SPDX)`, `provenance (SLSA v1)`, else the URI as the signer wrote it. */
function nameOfPredicateType(uri) {
    return findKnown(uri)?.name ?? uri;
}
function findKnown(uri) {
    return KNOWN_TYPES.find((known) => isOfPredicateType(known.uri, uri));
}


/***/ }),

/***/ 87600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parsePrefix),
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Kx: () => (/* binding */ TAG_RULE),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XD: () => (/* binding */ lastComponentOf),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   l5: () => (/* binding */ parseRegistry)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);




const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_ALIASES = ['index.docker.io', 'registry-1.docker.io'];
const MAX_PATH_LENGTH = 255;
const MAX_HOST_LENGTH = 253;
const MAX_PORT = 65_535;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const PATH = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const REGISTRY = /^(?<host>\[[0-9A-Fa-f:.]+\]|[^[\]:/]+)(?::(?<port>[1-9][0-9]{0,4}))?$/;
const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
/**
 * Reads an image reference (distribution/reference) and normalizes it; `defaultTag` is for one with neither tag nor
 * digest.
 *
 *     reference = [ registry "/" ] path [ ":" tag ] [ "@" "sha256:" 64 hexdig ]
 *     registry  = ( domain | "[" IPv6 "]" ) [ ":" port ]   ; only with "." or ":" in it, or "localhost"
 *     path      = part *( "/" part )                       ; lowercase, digits, inner "." "_" "__" "-"
 *     tag       = ( ALPHA | DIGIT | "_" ) 0*127( ALPHA | DIGIT | "." | "_" | "-" )
 *
 *     nginx → docker.io/library/nginx    acme/api → docker.io/acme/api    cgr.dev/chainguard/nginx as it is
 */
function parseReference(text, defaultTag) {
    const unusable = findForeign(text);
    if (unusable !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(unusable);
    }
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the digest after "@" must be "sha256:" and 64 lowercase hexadecimal digits');
    }
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    // without a slash the brackets of an IPv6 address would be taken apart
    const tag = colon < 0 || named.startsWith('[', named.lastIndexOf('/') + 1) ? undefined : named.slice(colon + 1);
    if (tag !== undefined && !isTag(tag)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`the tag after ":" ${TAG_RULE}`);
    }
    const repository = parseName(tag === undefined ? named : named.slice(0, colon));
    if (repository.kind === 'invalid') {
        return repository;
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({
        repository: repository.value,
        tag: tag ?? (digest === undefined ? defaultTag : undefined),
        digest,
    });
}
/** Reads the name of a repository, which has neither tag nor digest; normalized as references are. */
function parseRepository(text) {
    const unusable = findForeign(text);
    if (unusable !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(unusable);
    }
    if (text.includes('@') || text.includes(':', text.lastIndexOf('/') + 1)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the name of a repository has no tag and no digest');
    }
    return parseName(text);
}
/** Reads what repositories' names may begin with: `host[:port]`, or the first components of a name. */
function parsePrefix(text) {
    if (!text.includes('/') && (/[.:]/.test(text) || text.toLowerCase() === 'localhost')) {
        const registry = parseRegistry(text);
        return registry.kind === 'invalid' ? registry : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ registry: registry.value, path: '' });
    }
    // below it is a repository; alone it could be one of the single names of Docker Hub
    const below = parseRepository(`${text}/x`);
    return below.kind === 'invalid'
        ? below
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ registry: below.value.registry, path: below.value.path.slice(0, -'/x'.length) });
}
/** The rest of a repository's path below a prefix, by complete components; undefined for one that is not below it. */
function pathBelow(prefix, { registry, path }) {
    if (registry !== prefix.registry) {
        return undefined;
    }
    if (prefix.path === '' || path === prefix.path) {
        return prefix.path === '' ? path : '';
    }
    return path.startsWith(`${prefix.path}/`) ? path.slice(prefix.path.length + 1) : undefined;
}
/** Reads `host[:port]` of a registry; lowercase, and Docker Hub under its one name. */
function parseRegistry(text) {
    if (SCHEME.test(text)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('write the registry as "host" or "host:port", without a scheme such as "https://"');
    }
    const { host, port } = REGISTRY.exec(text)?.groups ?? {};
    const address = host === undefined ? undefined : normalizeHost(host);
    if (address === undefined || Number(port ?? 1) > MAX_PORT) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the registry must be "host" or "host:port"');
    }
    const registry = port === undefined ? address : `${address}:${port}`;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(DOCKER_HUB_ALIASES.includes(registry) ? DOCKER_HUB : registry);
}
/** What a tag must be, to complete a sentence. */
const TAG_RULE = 'must be up to 128 letters, digits, ".", "_", and "-", and begin with a letter, a digit, or "_"';
/** Whether a text is a tag (OCI distribution specification, "Pulling manifests"). */
function isTag(text) {
    return TAG.test(text);
}
/** `registry/path`. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** The last component of a repository's name, or of any path with `/` between components. */
function lastComponentOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** The normalized reference with all it names: `registry/path[:tag][@digest]`. */
function formatReference({ repository, tag, digest }) {
    const name = nameOf(repository);
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Mistakes that the grammar alone would name badly. */
function findForeign(text) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.reference) {
        return `it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.reference} characters`;
    }
    if (SCHEME.test(text)) {
        return 'it has a scheme such as "https://" or "docker://"; remove the scheme';
    }
    if (/[\s,]/.test(text)) {
        return 'it contains a space or a comma; write one image per line, and comments on lines of their own';
    }
    return undefined;
}
function parseName(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasRegistry = /[.:]/.test(first) || first.toLowerCase() === 'localhost';
    const registry = hasRegistry ? parseRegistry(first) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(DOCKER_HUB);
    if (registry.kind === 'invalid') {
        return registry;
    }
    const rest = hasRegistry ? name.slice(slash + 1) : name;
    const path = registry.value === DOCKER_HUB && !rest.includes('/') ? `library/${rest}` : rest;
    if (path.length > MAX_PATH_LENGTH) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`the path of the repository is longer than ${MAX_PATH_LENGTH} characters`);
    }
    if (!PATH.test(path)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(path === path.toLowerCase()
            ? 'it must be "[registry/]path[:tag][@sha256:…]", with a path of lowercase letters and digits, and single ".", "_", and "-" between them'
            : 'the path of a repository must be lowercase');
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ registry: registry.value, path });
}
/** The host as a request will name it (`127.1` is 127.0.0.1 there), so that what is compared is what is requested. */
function normalizeHost(host) {
    const isName = host.length <= MAX_HOST_LENGTH && DOMAIN.test(host);
    if (!isName && !(host.startsWith('[') && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(host.slice(1, -1)))) {
        return undefined;
    }
    const url = URL.parse(`https://${host}/`);
    return url?.hostname;
}


/***/ }),

/***/ 72311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ findMisplacedTemplate),
/* harmony export */   nX: () => (/* binding */ templateValues),
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   r3: () => (/* binding */ templatesOf),
/* harmony export */   vu: () => (/* binding */ findTemplateIssue)
/* harmony export */ });
/* unused harmony export TEMPLATES */
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48992);


/** What may stand in braces in a value of a signer: parts of the reference that is verified. */
const TEMPLATES = ['name', 'path', 'tag'];
/** Text in braces; a brace of its own is found too. */
const BRACES = /\{[^{}]*\}|[{}]/g;
const TEMPLATE = /\{(name|path|tag)\}/g;
/** The characters of names and tags, so that nothing in a value could be read as anything else. */
const PLAIN = /^[A-Za-z0-9._/-]+$/;
/** What is wrong with the braces of a value in which templates have a meaning; undefined where nothing is. */
function findTemplateIssue(text) {
    const wrong = text.match(BRACES)?.find((found) => !isTemplate(found));
    return wrong === undefined
        ? undefined
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)} is not one of the templates "{name}", "{path}", and "{tag}"`;
}
/** The template in a value in which none has a meaning; undefined where there is none, as in RE2's `{1,3}`. */
function findMisplacedTemplate(text) {
    return text.match(TEMPLATE)?.[0];
}
/** The templates of a value. */
function templatesOf(text) {
    return TEMPLATES.filter((name) => text.includes(`{${name}}`));
}
/** What the templates stand for; a reference with neither tag nor digest has the tag `latest`. */
function templateValues({ repository, tag, digest }) {
    return {
        name: (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .lastComponentOf */ .XD)(repository.path),
        path: repository.path,
        tag: tag ?? (digest === undefined ? 'latest' : undefined),
    };
}
/**
 * Puts the parts of a reference, literally, in the place of the templates of a value. One without a part, or with
 * characters in it that no name has, is not filled in at all.
 */
function fillTemplate(text, values) {
    for (const template of templatesOf(text)) {
        const value = values[template];
        if (value === undefined) {
            return {
                kind: 'unmet',
                template,
                reason: `the reference has no ${template}, but the rule uses "{${template}}"`,
            };
        }
        if (!PLAIN.test(value)) {
            return {
                kind: 'unmet',
                template,
                reason: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} contains characters that are not allowed in a ${template}`,
            };
        }
    }
    // in one pass and by a function: nothing in a value is a template, or a "$&"
    const value = text.replace(TEMPLATE, (written, name) => values[name] ?? written);
    return { kind: 'value', value };
}
function isTemplate(text) {
    return TEMPLATES.some((name) => text === `{${name}}`);
}


/***/ }),

/***/ 72272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf),
/* harmony export */   p: () => (/* binding */ hasEmptyAlternative)
/* harmony export */ });
/** The parts of an RE2 pattern (google/re2, "Syntax"), tried in this order; an `atom` consumes a character. */
const TOKEN = new RegExp([
    String.raw `\\Q(?<literal>[\s\S]*?)(?:\\E|$)`,
    String.raw `(?<empty>\(\?[a-zA-Z-]+\)|[\^$]|\\[AbBz])`,
    String.raw `(?<open>\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)`,
    String.raw `(?<close>\))`,
    String.raw `(?<bar>\|)`,
    String.raw `(?<never>\{0(?:,0)?\})`,
    String.raw `(?<repeat>[*+?]|\{\d+(?:,\d*)?\})`,
    String.raw `(?<atom>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\[pPx]\{[^}]*\}|\\[\s\S]|[\s\S])`,
].join('|'), 'y');
/** The parts of a valid RE2 pattern. */
function* tokensOf(pattern) {
    for (let at = 0; at < pattern.length; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const groups = TOKEN.exec(pattern)?.groups ?? {};
        const next = TOKEN.lastIndex;
        yield groups;
        // others may have used it meanwhile
        TOKEN.lastIndex = next;
    }
}
/**
 * Whether an alternation of a valid RE2 pattern has an alternative made of nothing but flags, anchors, empty groups
 * and parts that are repeated zero times: `(a|)`, `|a`, `a||b`, `(a|^)`, `(a|(?:))`. One that may be empty on purpose
 * (`a|b*`, `(a|b)?`) is none.
 */
function hasEmptyAlternative(pattern) {
    const outer = [];
    let group = newGroup();
    for (const { literal, open, close, bar, never, repeat, atom } of tokensOf(pattern)) {
        if (open !== undefined) {
            outer.push(group);
            group = newGroup();
        }
        else if (close !== undefined) {
            if (endsEmpty(group)) {
                return true;
            }
            const { consumes } = group;
            group = outer.pop() ?? newGroup();
            addPart(group, consumes);
        }
        else if (bar !== undefined) {
            group.hasEmpty ||= !group.consumes;
            group.alternatives++;
            group.consumes = false;
        }
        else if (never !== undefined) {
            group.consumes = group.consumedBefore;
        }
        else if (repeat === undefined) {
            addPart(group, atom !== undefined || (literal ?? '') !== '');
        }
    }
    return endsEmpty(group);
}
function newGroup() {
    return { alternatives: 1, hasEmpty: false, consumes: false, consumedBefore: false };
}
function endsEmpty(group) {
    return group.alternatives > 1 && (group.hasEmpty || !group.consumes);
}
function addPart(group, consumes) {
    group.consumedBefore = group.consumes;
    group.consumes ||= consumes;
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ attestationLocations),
/* harmony export */   L: () => (/* binding */ hasLocations)
/* harmony export */ });
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61842);

/** `OWNER/REPO` as GitHub writes them; owners of managed users have an underscore in their names. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const OWNER = /^[a-z0-9][a-z0-9_-]{0,99}$/;
/**
 * Where GitHub may have attestations of an image. They are stored in the repository whose workflow ran, which a claim
 * names exactly; an identity names the workflow's own repository, and a pattern none. Packages of ghcr.io belong to an
 * organization or a user, and their names do not show which.
 */
function attestationLocations({ registry, path }, signer) {
    const [owner = ''] = path.split('/');
    const repositories = (0,_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(signer)
        .flatMap((alternative) => repositoriesOf(alternative.signer))
        .filter((name) => REPOSITORY.test(name));
    return {
        repositories: [...new Set(repositories)].map((name) => `repos/${name}`),
        owners: registry === 'ghcr.io' && OWNER.test(owner) ? [`orgs/${owner}`, `users/${owner}`] : [],
    };
}
/** Whether there is any location. */
function hasLocations({ repositories, owners }) {
    return repositories.length + owners.length > 0;
}
function repositoriesOf(signer) {
    if (signer.kind === 'keys') {
        return [];
    }
    const { sourceRepositoryUri, githubWorkflowRepository } = signer.claims;
    if (signer.sourceRepository?.kind === 'github-repository') {
        return [signer.sourceRepository.repository];
    }
    if (sourceRepositoryUri !== undefined) {
        return repositoryIn(`${sourceRepositoryUri}/`);
    }
    if (githubWorkflowRepository !== undefined) {
        return [githubWorkflowRepository];
    }
    switch (signer.identity.kind) {
        case 'exact':
            return signer.identity.values.flatMap(repositoryIn);
        case 'github-repository':
            return [signer.identity.repository];
        case 'pattern':
            return [];
    }
}
function repositoryIn(identity) {
    const name = /^https:\/\/github\.com\/([^/]+\/[^/]+)\//.exec(identity)?.[1];
    return name === undefined ? [] : [name];
}


/***/ }),

/***/ 66188:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MIN_RSA_BITS),
/* harmony export */   V: () => (/* binding */ parsePublicKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25466);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);



/** Shorter RSA keys are not trusted, in an input or in evidence (NIST SP 800-57). */
const MIN_RSA_BITS = 2048;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** RFC 7468. */
const BEGIN = /-----BEGIN (?<label>[A-Z0-9 ]{1,60})-----/g;
const BLOCK = /-----BEGIN PUBLIC KEY-----(?<body>[A-Za-z0-9+/=\s]*)-----END PUBLIC KEY-----/g;
/**
 * Reads every public key of a text: PEM blocks `PUBLIC KEY` (SubjectPublicKeyInfo, RFC 5280 §4.1) of ECDSA on P-256,
 * P-384 or P-521, RSA of 2048 bits or more, or Ed25519. Anything else in a block is an issue that does not repeat it:
 * it may be a private key.
 */
function parsePublicKeys(pem) {
    if (pem.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keys) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keys} characters, which is too long for a public key`);
    }
    const labels = Array.from(pem.matchAll(BEGIN), ({ groups }) => groups?.['label'] ?? '');
    const wrong = labels.find((label) => label !== 'PUBLIC KEY');
    if (wrong !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(describeWrongBlock(wrong));
    }
    const bodies = Array.from(pem.matchAll(BLOCK), ({ groups }) => groups?.['body'] ?? '');
    if (bodies.length === 0 || bodies.length !== labels.length) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('it has no complete PEM block ("-----BEGIN PUBLIC KEY-----" to "-----END PUBLIC KEY-----")');
    }
    const keys = new Map();
    for (const body of bodies) {
        const key = parseBody(body);
        if (key.kind === 'invalid') {
            return key;
        }
        keys.set(key.value.fingerprint, key.value);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)([...keys.values()]);
}
function describeWrongBlock(label) {
    if (label.includes('PRIVATE KEY')) {
        return 'it contains a private key; use the public key instead, and treat the private key as compromised';
    }
    if (label.includes('CERTIFICATE')) {
        return 'it contains a certificate; use its public key (openssl x509 -pubkey), or name the identity of the certificate';
    }
    return `it contains a PEM block "${label}", but a public key must be in a block "PUBLIC KEY"`;
}
function parseBody(body) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(body, 'base64'), format: 'der', type: 'spki' });
    }
    catch {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('its block "PUBLIC KEY" does not contain a public key');
    }
    const problem = findInvalid(key);
    if (problem !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(problem);
    }
    const spki = key.export({ format: 'der', type: 'spki' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ key, fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest('hex') });
}
function findInvalid(key) {
    const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
    const type = key.asymmetricKeyType;
    if (type !== 'ec' && type !== 'rsa' && type !== 'ed25519') {
        return 'its key is not ECDSA, RSA, or Ed25519';
    }
    if (type === 'ec' && !CURVES.includes(namedCurve ?? '')) {
        return 'its curve is not P-256, P-384, or P-521';
    }
    if (type === 'rsa' && (modulusLength ?? 0) < MIN_RSA_BITS) {
        return `its RSA key has fewer than ${MIN_RSA_BITS} bits`;
    }
    return undefined;
}


/***/ }),

/***/ 84312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83916);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72272);




/**
 * Identities that have nothing to do with each other, by who could get them: owners on GitHub, with and without
 * hyphens in their names, with the usual names of workflow and ref, a project on GitLab, somebody's mail address, a
 * service. A pattern that accepts two of these accepts anybody.
 */
const PROBES = [
    probesOnGitHub('probe-one/first'),
    probesOnGitHub('probe-two/second'),
    probesOnGitHub('probethree/third'),
    probesOnGitHub('probefour/fourth'),
    ['https://gitlab.com/probe-five/fifth//.gitlab-ci.yml@refs/heads/main'],
    ['someone@probe-six.example'],
    ['https://probe-seven.example/a/b', 'https://probe-seven.example'],
];
function probesOnGitHub(repository) {
    const workflows = ['release.yml', 'release.yaml', 'build.yml', 'build.yaml'];
    const refs = ['refs/heads/main', 'refs/heads/master', 'refs/tags/v1.0.0'];
    return workflows.flatMap((file) => refs.map((ref) => `https://github.com/${repository}/.github/workflows/${file}@${ref}`));
}
/**
 * Compiles an RE2 pattern (the dialect of cosign's flags, matched in linear time); it must match a complete value.
 * Refused are patterns that match the empty string or have an alternative that consumes nothing, as `issuer/(|)`, the
 * trace of a variable that was not set.
 */
async function compilePattern(pattern) {
    if (pattern.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.pattern) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`the pattern is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.pattern} characters`);
    }
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 2856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    let matches;
    try {
        const compiled = RE2JS.compile(pattern);
        matches = (value) => value.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.matchedValue && compiled.matches(value);
    }
    catch (thrown) {
        // the message ends in the pattern, which whoever shows the issue shows too
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown).replace('error parsing regexp: ', '').replace(/: `.*/s, '');
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`not a valid RE2 pattern (${reason})`);
    }
    if (matches('')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the pattern matches the empty string');
    }
    if ((0,_alternatives_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEmptyAlternative */ .p)(pattern)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the pattern has an empty alternative, as in "(a|)"; is a variable in it not set?');
    }
    const accepted = PROBES.filter((probes) => probes.some(matches));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ policy: { kind: 'pattern', pattern, matches }, acceptsUnrelated: accepted.length > 1 });
}


/***/ }),

/***/ 48583:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parsePredicateType),
/* harmony export */   f: () => (/* binding */ matchesPredicateType)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28281);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48992);




/** Words for predicate types: those of cosign (sigstore/cosign `options/predicate.go`), and `apko`. */
const ALIASES = {
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    cyclonedx: 'https://cyclonedx.org/bom',
    slsaprovenance1: 'https://slsa.dev/provenance/v1',
    slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    apko: 'https://apko.dev/image-configuration',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    openvex: 'https://openvex.dev/ns',
    link: 'https://in-toto.io/Link/v1',
    custom: 'https://cosign.sigstore.dev/attestation/v1',
};
/** A URI with nothing in it that would not show (RFC 3986 has no spaces and is ASCII). */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/;
/** Reads one item of `predicate-type`: `sbom`, `provenance`, `all`, an alias or a URI. */
function parsePredicateType(requested) {
    if (requested === 'sbom') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'sbom', requested });
    }
    if (requested === 'provenance') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'provenance', requested });
    }
    if (requested === 'all') {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'all', requested });
    }
    const uri = Object.hasOwn(ALIASES, requested) ? ALIASES[requested] : undefined;
    if (uri !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'type', requested, uri });
    }
    if (requested === _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_PREDICATE_TYPE */ .Wc) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('this is the type of a signature, not of an attestation; signatures are required separately');
    }
    if (requested.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.predicateType && URI.test(requested)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'type', requested, uri: requested });
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(describeUnknown(requested));
}
function describeUnknown(requested) {
    const words = ['sbom', 'provenance', 'all', 'none', ...Object.keys(ALIASES)];
    // today's provenance is v1, which the word for v0.2 is nearer to than its own
    const likely = words.filter((word) => word !== 'slsaprovenance');
    const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findNearest */ .qg)(requested, likely) ?? Object.values(ALIASES).find((uri) => uri === `https://${requested}`);
    return (`it must be a URI or one of ${words.map((word) => `"${word}"`).join(', ')}` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** Whether an attestation of a predicate type is the required one. */
function matchesPredicateType(policy, uri) {
    switch (policy.kind) {
        case 'all':
            return uri !== _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_PREDICATE_TYPE */ .Wc;
        case 'sbom':
            return (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isSbomType */ .Md)(uri);
        case 'provenance':
            return (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isProvenanceType */ .Io)(uri);
        case 'type':
            return policy.isExact === true ? policy.uri === uri : (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPredicateType */ .V2)(policy.uri, uri);
    }
}


/***/ }),

/***/ 41264:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DEFAULT_REQUIREMENTS)
/* harmony export */ });
/** What is required where nobody says otherwise: an image signature, and an SBOM. */
const DEFAULT_REQUIREMENTS = {
    signature: true,
    predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
    level: 'any',
    signedName: undefined,
    age: undefined,
};


/***/ }),

/***/ 61842:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ GITHUB_CLAIMS),
/* harmony export */   JC: () => (/* binding */ KEY_HASHES),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   mw: () => (/* binding */ CLAIM_NAMES),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   oy: () => (/* binding */ NO_SIGNERS)
/* harmony export */ });
/** The claims of GitHub Actions certificates that can be required, by their names in `SignerExtensions`. */
const GITHUB_CLAIMS = [
    'githubWorkflowTrigger',
    'githubWorkflowSha',
    'githubWorkflowName',
    'githubWorkflowRepository',
    'githubWorkflowRef',
    'sourceRepositoryUri',
    'sourceRepositoryRef',
    'runnerEnvironment',
];
/** The claims' names in messages. */
const CLAIM_NAMES = {
    githubWorkflowTrigger: 'workflow trigger',
    githubWorkflowSha: 'workflow SHA',
    githubWorkflowName: 'workflow name',
    githubWorkflowRepository: 'workflow repository',
    githubWorkflowRef: 'workflow ref',
    sourceRepositoryUri: 'source repository',
    sourceRepositoryRef: 'source ref',
    runnerEnvironment: 'runner environment',
};
/** The hashes that signatures by keys can have. */
const KEY_HASHES = ['sha256', 'sha384', 'sha512'];
/** Nobody may have signed: of images that are decided, or looked at, without an expected signer. */
const NO_SIGNERS = { kind: 'several', entries: [], counts: [] };
/** Everybody that may have signed. */
function alternativesOf(policy) {
    return policy.kind === 'several'
        ? policy.entries.flatMap(({ signers }, entry) => signers.map((signer) => ({ entry, signer })))
        : [{ entry: 0, signer: policy }];
}
/** The issuer of identities of GitHub Actions workflows on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   Ru: () => (/* binding */ TrustError),
/* harmony export */   ZY: () => (/* binding */ toImageError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** All invalid inputs at once, found before any request. */
class ConfigError extends Error {
    code = 'config';
    issues;
    /** undefined: correct the inputs */
    advice;
    /** what several issues are, in words */
    what;
    constructor(issues, { advice, what = 'invalid inputs' } = {}) {
        super(issues.length === 1
            ? (issues[0] ?? '')
            : `${issues.length} ${what}:\n${issues.map((issue) => `- ${issue}`).join('\n')}`);
        this.name = 'ConfigError';
        this.issues = issues;
        this.advice = advice;
        this.what = what;
    }
}
/** The trusted root is unavailable: nothing can be verified with it. */
class TrustError extends Error {
    code = 'trust';
    advice;
    constructor(message, advice, options) {
        super(message, options);
        this.name = 'TrustError';
        this.advice = advice;
    }
}
/** One image could not be checked; other images of the run go on. */
class ImageError extends Error {
    code;
    advice;
    limit;
    constructor(code, message, advice, options = {}) {
        super(message, options);
        this.name = 'ImageError';
        this.code = code;
        this.advice = advice;
        this.limit = options.limit;
    }
}
/** Anything thrown, as the error of an image; what was not foreseen is `unavailable`. */
function toImageError(thrown) {
    return thrown instanceof ImageError
        ? thrown
        : new ImageError('unavailable', `The image could not be checked because of an unexpected error: ${messageOf(thrown)}`, { topic: 'unexpected' }, { cause: thrown });
}
/** The code of a system error, e.g. `ENOENT`; undefined for anything else that was thrown. */
function systemCodeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}
/** Whether a system error says that a file is not there. */
function isMissingFile(thrown) {
    const code = systemCodeOf(thrown);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   makeOutputFolder: () => (/* binding */ makeOutputFolder),
/* harmony export */   q: () => (/* binding */ writePredicateFiles),
/* harmony export */   writeFile: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74181);




/**
 * Creates the output folder with its parents and returns its absolute path.
 * @throws Error of the file system, or of a link in the workspace
 */
async function makeOutputFolder({ directory, workspace, temporary }) {
    if (directory === undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporary, { recursive: true });
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temporary), 'image-provenance-'));
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, directory);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory)) {
        await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinks */ .UA)(workspace, folder);
    }
    return folder;
}
/** Joins small parts, since every write is a system call. */
async function* inLargerParts(parts) {
    let gathered = '';
    for await (const part of parts) {
        gathered += part;
        if (gathered.length > 256 * 1024) {
            yield gathered;
            gathered = '';
        }
    }
    yield gathered;
}
/**
 * Writes a file into the output folder atomically and returns its path. The file of an earlier run is replaced; a link
 * of that name is replaced, not followed.
 * @throws Error of the file system
 */
async function writeFile(folder, name, parts) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(file, inLargerParts(parts));
    return file;
}
const COMPONENT = /^[A-Za-z0-9._-]{1,64}$/;
const HINT = { topic: 'output-folder' };
/**
 * Writes the bytes of predicates exactly as signed, and documents within them, below an existing folder. No link below it is followed and nothing is
 * overwritten; a file that has the same bytes already is left as it is.
 * @throws ImageError `output`
 */
async function writePredicateFiles(root, files) {
    const folders = new Map();
    for (const { path, attestation, document } of files) {
        try {
            await writePredicateFile(root, path, document ?? attestation.predicate, folders);
        }
        catch (error) {
            throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8
                ? error
                : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('output', `The file ${path} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, HINT, {
                    cause: error,
                });
        }
    }
}
async function writePredicateFile(root, path, bytes, folders) {
    const components = path.split('/');
    if (!components.every((component) => COMPONENT.test(component) && component !== '.' && component !== '..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('output', `The path ${JSON.stringify(path)} may not be written.`, HINT);
    }
    const outer = components.slice(0, -1);
    const key = outer.join('/');
    const made = folders.get(key) ?? (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)(root, outer);
    folders.set(key, made);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await made, components.at(-1) ?? '');
    if (!(await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .createFile */ .x3)(file, bytes)) && !(await hasBytes(file, bytes))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('output', `The file ${path} already exists, with other content.`, HINT);
    }
}
async function hasBytes(file, bytes) {
    const found = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readWithoutFollowing */ .EW)(file, ({ size }) => size === bytes.length);
    return found?.equals(bytes) === true;
}


/***/ }),

/***/ 74181:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readWithoutFollowing),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   wZ: () => (/* binding */ makeFolders),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(83916);





/**
 * Creates nested folders that do not exist yet and returns the innermost. A symbolic link where a folder is expected is
 * an error, also when it leads to a folder.
 * @throws Error of the file system
 */
async function makeFolders(root, components) {
    let folder = root;
    for (const component of components) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, component);
        await makeFolder(folder);
    }
    return folder;
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) !== 'EEXIST' || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder)).isDirectory()) {
            throw error;
        }
    }
}
/**
 * Writes a file atomically, replacing an existing one. A symbolic link of that name is replaced, not followed.
 * @throws Error of the file system
 */
async function replaceFile(file, content) {
    await withDraft(file, content, 0o666, (draft) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file));
}
/**
 * Creates a file atomically; false, and nothing changes, when the name exists, a symbolic link included. Another image
 * of the run may be writing the same file at the same time.
 * @throws Error of the file system
 */
async function createFile(file, content) {
    return withDraft(file, content, 0o644, async (draft) => {
        try {
            await linkOrCopy(draft, file);
            return true;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) === 'EEXIST') {
                return false;
            }
            throw error;
        }
    });
}
/** `wx` is `O_CREAT | O_EXCL`, which follows no link (open(2)). */
async function withDraft(file, content, mode, publish) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, content, { flag: 'wx', mode });
        return await publish(draft);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(draft).catch(ignoreMissing);
    }
}
/** A draft that was never written, or has its name now. */
function ignoreMissing(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissingFile */ .F6)(error)) {
        throw error;
    }
}
/** What file systems without hard links report. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];
/** Some file systems (FAT, some mounts) have no hard links; the copy that replaces them there is not atomic. */
async function linkOrCopy(draft, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(draft, file);
    }
    catch (error) {
        if (!NO_LINKS.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) ?? '')) {
            throw error;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(draft, file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    }
}
/**
 * Reads a file without following a symbolic link and without waiting for a pipe.
 * @param accepts decides by type and size before anything is read, and may throw; where it is false the result is
 *   undefined
 * @throws Error of the file system: `ELOOP` for a link
 */
async function readWithoutFollowing(path, accepts) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        return accepts(await handle.stat()) ? await handle.readFile() : undefined;
    }
    finally {
        await handle.close();
    }
}
/**
 * Refuses a folder of the workspace that is reached through a symbolic link: what is checked out there can come from a
 * pull request by anybody.
 * @throws Error with a reason, or of the file system
 */
async function refuseLinks(workspace, folder) {
    const expected = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace), folder));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder)) !== expected) {
        throw new Error('a link in the workspace leads elsewhere');
    }
}
/** Whether a path, both without links, is not below a folder. */
function isOutside(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, file);
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path);
}


/***/ }),

/***/ 40017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTrustFile),
/* harmony export */   readWorkspaceFile: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30351);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74181);





/**
 * The text of a file whose content can appear in messages. What is checked out into the workspace can come from a pull
 * request by anybody: a relative path must not leave the workspace through a link, and only regular files of at most
 * `maxBytes` are read.
 * @throws Error of the file system, or one with its code `ELOOP`, `EISDIR` or `EFBIG`
 */
async function readWorkspaceFile(workspace, path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOutside */ ._K)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), file)) {
        throw refusal('ELOOP', 'it is not in the workspace');
    }
    const bytes = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWithoutFollowing */ .EW)(file, (stats) => {
        if (!stats.isFile()) {
            throw refusal('EISDIR', 'it is not a file');
        }
        if (stats.size > maxBytes) {
            throw refusal('EFBIG', `it has more than ${maxBytes} bytes`);
        }
        return true;
    });
    return bytes?.toString('utf8') ?? '';
}
function refusal(code, message) {
    return Object.assign(new Error(message), { code });
}
/**
 * The bytes of a trusted root from the input `trusted-root`; a relative path starts at the workspace. Links are followed:
 * its content appears in no message.
 * @throws TrustError
 */
async function readTrustFile(workspace, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.trustedRootBytes) {
            throw new Error(`it has ${size} bytes, but at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.trustedRootBytes} are read`);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TrustError */ .Ru(`The file ${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) === 'ENOENT' ? 'it does not exist' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`, { topic: 'missing-trust-file' }, { cause });
    }
}


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ httpHosts),
  cU: () => (/* binding */ isHttpsOrLoopback),
  iu: () => (/* binding */ isInternal),
  U9: () => (/* binding */ isLoopback)
});

;// CONCATENATED MODULE: external "node:dns/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
;// CONCATENATED MODULE: ./src/http/address.ts


/** Addresses with a local meaning, to which a public registry must not send us (SSRF). */
const internal = new external_node_net_.BlockList();
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
    ['2001::', 32], // Teredo, the same
    ['2002::', 16], // 6to4, the same
    ['fc00::', 7], // unique local
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8], // multicast
]) {
    internal.addSubnet(network, prefix, 'ipv6');
}
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Whether a host is this machine: 127.0.0.0/8, ::1 or `localhost`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || isIn(loopback, hostname);
}
/**
 * Whether a host of a URL is, or resolves to, a private, loopback, link-local or metadata address. A name that is
 * reached through a proxy is not resolved, since the proxy does that. A name that changes its address between this look
 * and the connection (rebinding) is not noticed.
 */
async function isInternal(hostname, proxied) {
    if (/(?:^|\.)(?:localhost|internal|local)\.?$/.test(hostname)) {
        return true;
    }
    if ((0,external_node_net_.isIP)(bare(hostname)) !== 0) {
        return isIn(internal, hostname);
    }
    if (proxied) {
        return false;
    }
    try {
        const addresses = await (0,promises_namespaceObject.lookup)(hostname, { all: true });
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
    const family = (0,external_node_net_.isIP)(address);
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
/** URLs write IPv6 addresses in brackets; a dot at the end of a name changes nothing. */
function bare(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}


/***/ }),

/***/ 57487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readBaseline),
  D: () => (/* binding */ readGates)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __nccwpck_require__(87600);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(30351);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __nccwpck_require__(25466);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __nccwpck_require__(48992);
;// CONCATENATED MODULE: ./src/core/policy/change-gate.ts


/** The words of `fail-on-change`, each one sort of change (docs/changes.md has their exact meaning). */
const CHANGE_GATES = [
    'signer',
    'builder',
    'source',
    'build-type',
    'user',
    'entry-point',
    'environment',
    'downgrade',
    'unordered-version',
    'license',
    'package-added',
    'package-removed',
    'platform',
];
const LICENSE = /^license:(?<id>[^\s\p{Cc}](?:[^\p{Cc}]{0,198}[^\s\p{Cc}])?)$/u;
/** Reads one line of `fail-on-change`. */
function parseChangeGate(requested) {
    const kind = CHANGE_GATES.find((name) => name === requested);
    if (kind !== undefined) {
        return (0,parsed/* parsed */.Y)({ kind, requested });
    }
    const id = LICENSE.exec(requested)?.groups?.['id'];
    if (id !== undefined) {
        return (0,parsed/* parsed */.Y)({ kind: 'one-license', requested, license: id });
    }
    const nearest = findNearestGate(requested);
    const words = CHANGE_GATES.map((name) => `"${name}"`).join(', ');
    return (0,parsed/* invalid */.G)(`it must be one of ${words}, or "license:" and a license` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** The gate that is nearest, with the license where there is a valid one. */
function findNearestGate(requested) {
    const [word = '', ...rest] = requested.split(':');
    const corrected = [(0,src_text/* findNearest */.qg)(word, CHANGE_GATES), ...rest].join(':');
    return LICENSE.test(corrected) ? corrected : (0,src_text/* findNearest */.qg)(requested, CHANGE_GATES);
}

// EXTERNAL MODULE: ./src/baseline/pairing.ts
var pairing = __nccwpck_require__(20019);
// EXTERNAL MODULE: ./src/inputs/slips.ts
var slips = __nccwpck_require__(61894);
;// CONCATENATED MODULE: ./src/inputs/baseline.ts






const INPUT = 'baseline';
/** Paths are recognized by how they begin or end; everything else is a reference. */
const PATH = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])|[/\\]$|\.json$/;
/** Reads `baseline` and `fail-on-change`. */
async function readBaseline(reader, images) {
    const gates = readGates(reader);
    const items = reader.list(INPUT);
    const [first, ...others] = items;
    if (first === undefined) {
        if (gates.length > 0) {
            reader.issues.push(`${reader.name('fail-on-change')} needs ${reader.name('baseline')}, which says what to compare the images with.`);
        }
        return { images, isAuto: false, gates };
    }
    if (reader.isGiven('shard')) {
        reader.issues.push(`${reader.name(INPUT)} and ${reader.name('shard')} cannot be combined: reports of shards have no comparisons. Compare in a run without ${reader.name('shard')}.`);
    }
    const alone = items.find((item) => item === 'auto' || PATH.test(item));
    if (alone !== undefined && others.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: ${(0,src_text/* quote */.hD)(alone)} cannot be combined with other lines.`);
        return { images, isAuto: false, gates };
    }
    if (alone === 'auto') {
        if (!reader.isStep) {
            reader.refuse(INPUT, alone, 'this is not a run for a pull request; use references, or the report.json of an earlier run');
        }
        return { images, isAuto: true, gates };
    }
    const paired = alone === undefined ? pairListed(reader, items, images) : await pairReport(reader, alone, images);
    return { images: paired, isAuto: false, gates };
}
/** Reads `fail-on-change`. */
function readGates(reader) {
    const items = [...new Set(reader.list('fail-on-change'))];
    return items.flatMap((item) => reader.take('fail-on-change', item, parseChangeGate(item)) ?? []);
}
/** Each line is written by hand here, so a line that matches no image is an issue. */
function pairListed(reader, items, images) {
    const named = items.flatMap((item) => {
        const reference = reader.take(INPUT, item, (0,slips/* readReference */.Wf)(item, 'latest', reader.writing));
        return reference === undefined ? [] : [{ item, reference }];
    });
    const unique = new Map(named.map(({ reference }) => [(0,image_reference/* formatReference */.FH)(reference), reference]));
    const baselines = [...unique].map(([requested, reference]) => ({
        requested,
        reference,
        tag: reference.tag,
    }));
    const { images: paired, ambiguous, unused } = (0,pairing/* pairBaselines */.L)(images, baselines);
    if (named.length < items.length || images.length === 0) {
        return images;
    }
    if (ambiguous.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: it is not clear what ${(0,src_text/* listNames */.Zv)(ambiguous.map((name) => (0,src_text/* quote */.hD)(name)))} is compared with: if a repository has several images or baselines, the one with the same tag is used, but there is not exactly one.`);
    }
    else if (unused.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: no image is compared with ${(0,src_text/* listNames */.Zv)(unused.map(({ requested }) => (0,src_text/* quote */.hD)(requested)))}: a baseline must be in the repository of an image, and a path must begin with "./".`);
    }
    return paired;
}
async function pairReport(reader, path, images) {
    const file = path.endsWith('.json') ? path : `${path.replace(/[/\\]$/, '')}/report.json`;
    const text = await reader.fileIfThere(INPUT, file, limits/* LIMITS */.b.imageFileBytes);
    if (text === undefined) {
        const reason = `There is no report of an earlier run at ${(0,src_text/* quote */.hD)(file)}.`;
        return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
    }
    // loaded on demand: it needs a schema library, which most runs do not need this early
    const { parseEarlierReport } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34910));
    const baselines = reader.take(INPUT, file, parseEarlierReport(text));
    return baselines === undefined ? images : (0,pairing/* pairBaselines */.L)(images, baselines).images;
}


/***/ }),

/***/ 30312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ WHERE_VERIFIED),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Lr: () => (/* binding */ absenceOf),
/* harmony export */   Od: () => (/* binding */ IN_ALL_STEPS),
/* harmony export */   Vg: () => (/* binding */ FOR_NAMED_IMAGES),
/* harmony export */   ak: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   gU: () => (/* binding */ isInTerminal),
/* harmony export */   kc: () => (/* binding */ IN_VERIFYING_STEPS)
/* harmony export */ });
/** The headings of the documentation of inputs, in their order. */
const INPUT_GROUPS = [
    'What to scan',
    'What to verify',
    'Who may have signed',
    'Trust',
    'Where to look',
    'Compare with a baseline',
    'Many images',
    'What comes out',
];
/** Where images are named by whoever starts it. */
const FOR_NAMED_IMAGES = ['verify', 'cli'];
/** Where anything is verified. */
const WHERE_VERIFIED = ['verify', 'scan', 'cli', 'cli-scan'];
/** In the steps of a workflow that verify something. */
const IN_VERIFYING_STEPS = ['verify', 'scan'];
/** In all steps of a workflow. */
const IN_ALL_STEPS = ['verify', 'merge', 'scan'];
/** Whether a command is one of the command line. */
function isInTerminal(command) {
    return command === 'cli' || command === 'cli-scan';
}
/** How an input is described to the users of a command, in Markdown. */
function descriptionOf(input, command) {
    const { description, inMerge, inScan, inTerminal } = input;
    switch (command) {
        case 'verify':
            return description;
        case 'merge':
            return inMerge ?? description;
        case 'scan':
            return inScan ?? description;
        case 'cli':
            return inTerminal ?? description;
        case 'cli-scan':
            return inScan ?? inTerminal ?? description;
    }
}
/** What the absence of an input means, in Markdown; empty where it goes without saying. */
function absenceOf(input, command) {
    const { absentInScan, absentInTerminal } = input;
    const own = 'default' in input ? `\`${input.default}\`` : input.absent;
    switch (command) {
        case 'verify':
        case 'merge':
            return own;
        case 'scan':
            return absentInScan ?? own;
        case 'cli':
            return absentInTerminal ?? own;
        case 'cli-scan':
            return absentInScan ?? absentInTerminal ?? own;
    }
}


/***/ }),

/***/ 72631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SECRET_INPUTS: () => (/* binding */ SECRET_INPUTS),
  digestOfDeciding: () => (/* binding */ digestOfDeciding),
  faultsOf: () => (/* binding */ faultsOf),
  readInputs: () => (/* binding */ readInputs),
  readMergeInputs: () => (/* binding */ readMergeInputs),
  readSurroundings: () => (/* binding */ readSurroundings),
  referenceTo: () => (/* binding */ referenceTo),
  startReading: () => (/* binding */ startReading),
  withIssues: () => (/* binding */ withIssues)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __nccwpck_require__(88942);
// EXTERNAL MODULE: ./src/shards/list.ts
var list = __nccwpck_require__(45721);
// EXTERNAL MODULE: ./src/inputs/baseline.ts + 1 modules
var baseline = __nccwpck_require__(57487);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __nccwpck_require__(93613);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __nccwpck_require__(87600);
;// CONCATENATED MODULE: ./src/inputs/deciding.ts


/**
 * The digest of everything that decides whether an image is verified: sha256 of canonical JSON (members sorted). It covers
 * the content of files, not their paths, and the fingerprints of keys; secrets are not part of it.
 * @param images all images of the list, also those of other shards
 * @param deciding other inputs that decide; the order of members does not matter
 */
async function digestOfInputs(reader, images, { trustSource, ...deciding }) {
    const policies = new Set(images.map(policyOf));
    const elsewhere = images.flatMap(({ reference, evidenceRepositories }) => {
        const own = (0,image_reference/* nameOf */.Vb)(reference.repository);
        const names = evidenceRepositories.map(image_reference/* nameOf */.Vb);
        return names.length === 1 && names[0] === own ? [] : [`${(0,image_reference/* formatReference */.FH)(reference)} in ${names.sort().join(' ')}`];
    });
    const all = {
        ...deciding,
        policies: [...policies].sort(),
        elsewhere: elsewhere.sort(),
        trust: await trustOf(reader, trustSource),
    };
    return (0,digest/* digestOf */.ol)(Buffer.from(canonical(all)));
}
/** Members that identify the image, or that the digest covers separately. */
const NO_POLICY = [
    'requested',
    'reference',
    'evidenceRepositories',
    'signer',
    'trustedRoot',
];
/** All other members of a request, so that members added later are covered. */
function policyOf(request) {
    const others = Object.entries(request).filter(([name]) => !NO_POLICY.includes(name));
    const root = request.trustedRoot?.digest ?? '';
    return `${canonical(Object.fromEntries(others))} ${signerOf(request.signer)}${root}`;
}
/** The requests of a run share a few policies. */
const signers = new WeakMap();
function signerOf(signer) {
    const known = signers.get(signer);
    if (known !== undefined) {
        return known;
    }
    const text = canonical(signer.kind === 'several'
        ? {
            ...signer,
            entries: signer.entries.map((entry) => ({ ...entry, signers: entry.signers.map(contentOfSigner) })),
        }
        : contentOfSigner(signer));
    signers.set(signer, text);
    return text;
}
/** Keys are known by their fingerprints. */
function contentOfSigner(signer) {
    return signer.kind === 'keys'
        ? { ...signer, kind: undefined, keys: signer.keys.map(({ fingerprint }) => fingerprint).sort() }
        : signer;
}
async function trustOf(reader, source) {
    switch (source.kind) {
        case 'public-good':
            return { kind: source.kind };
        case 'file':
            return { kind: source.kind, content: await contentOf(reader, source.path, source.text) };
        case 'tuf':
            return {
                kind: source.kind,
                mirror: source.mirror,
                content: await contentOf(reader, source.rootPath, source.text),
            };
    }
}
/** An unreadable file fails the run when it is used; here it only has to differ from every readable one. */
async function contentOf(reader, path, text) {
    try {
        return (0,digest/* digestOf */.ol)(Buffer.from(text ?? (await reader.textOf(path))));
    }
    catch {
        return null;
    }
}
/** JSON with the members of objects sorted, so that equal values have equal texts. Functions are left out. */
function canonical(value) {
    return JSON.stringify(value, (_, each) => typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each);
}

// EXTERNAL MODULE: ./src/json.ts
var json = __nccwpck_require__(8301);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(30351);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __nccwpck_require__(25466);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __nccwpck_require__(48992);
// EXTERNAL MODULE: ./src/inputs/slips.ts
var slips = __nccwpck_require__(61894);
;// CONCATENATED MODULE: ./src/inputs/image-list.ts







const DEFAULT_TAG = 'latest';
/** Issues of a file, and repetitions, that are reported one by one; the rest is counted. */
const MAX_ISSUES = 20;
const MAX_REPEATED = 10;
/** Reads `image`, `image-file` and `tag`; duplicates are removed. */
async function readImageLines(reader) {
    const tag = reader.text('tag');
    if (tag !== undefined && !(0,image_reference/* isTag */.dz)(tag)) {
        reader.refuse('tag', tag, `it ${image_reference/* TAG_RULE */.Kx}`);
    }
    const issues = [];
    const names = [...namesOfInput(reader), ...(await namesOfFile(reader, issues))];
    const lines = new Map();
    const repeated = [];
    for (const { text, refuse } of names) {
        const result = (0,slips/* readReference */.Wf)(text, undefined, reader.writing);
        if (result.kind === 'invalid') {
            refuse(result.issue);
            continue;
        }
        const written = result.value;
        const isComplete = written.tag !== undefined || written.digest !== undefined;
        if (isComplete && tag !== undefined && names.length === 1) {
            reader.refuse('tag', tag, `the only image, ${(0,src_text/* quote */.hD)(text)}, already has a tag or digest`);
        }
        const applied = tag ?? DEFAULT_TAG;
        const reference = isComplete ? written : { ...written, tag: applied };
        const name = (0,image_reference/* formatReference */.FH)(reference);
        if (lines.has(name)) {
            repeated.push(name);
        }
        else {
            lines.set(name, { requested: isComplete ? text : `${text}:${applied}`, reference });
        }
    }
    reportIssues(reader, issues);
    reportRepeated(reader, repeated);
    return [...lines.values()];
}
function namesOfInput(reader) {
    const texts = reader.list('image');
    if (texts.length === 0 && !reader.isGiven('image-file')) {
        reader.issues.push(`${reader.name('image')} is missing: name the images to verify${reader.isStep ? ', one per line' : ''} (such as cgr.dev/chainguard/nginx), or a file that lists them (${reader.name('image-file')}).`);
    }
    return texts.map((text) => ({
        text,
        refuse: (reason) => {
            reader.refuse('image', text, reason);
        },
    }));
}
async function namesOfFile(reader, issues) {
    const names = (await readImageFile(reader)) ?? [];
    return names.flatMap(({ text, where }) => {
        if (text === undefined) {
            issues.push(`${reader.name('image-file')}, ${where}: it is not an image reference.`);
            return [];
        }
        const refuse = (reason) => {
            issues.push(`${reader.name('image-file')}, ${where}: ${reader.describe('image', text, reason)}`);
        };
        return [{ text, refuse }];
    });
}
function reportIssues(reader, issues) {
    const rest = issues.length - MAX_ISSUES;
    reader.issues.push(...issues.slice(0, MAX_ISSUES), ...(rest > 0 ? [`${reader.name('image-file')}: ${rest} more of its lines cannot be used.`] : []));
}
function reportRepeated(reader, repeated) {
    const rest = repeated.length - MAX_REPEATED;
    reader.notices.push(...repeated
        .slice(0, MAX_REPEATED)
        .map((name) => `${reader.name('image')} names ${name} more than once. It is verified once.`), ...(rest > 0 ? [`${rest} more lines repeat an image. Each image is verified once.`] : []));
}
/**
 * The names in the text of an image file: one a line, with blank lines and `#` comments between them; a JSON array of
 * strings; or a `report.json` of an earlier run, of which only the names are used.
 */
function parseImageFile(text) {
    // some editors write a byte order mark
    const bare = text.replace(/^\ufeff/, '');
    const first = bare.trimStart()[0];
    const names = first === '[' || first === '{' ? parseJsonNames(bare) : (0,parsed/* parsed */.Y)(linesOf(bare));
    if (names.kind === 'invalid') {
        return names;
    }
    if (names.value.length === 0) {
        return (0,parsed/* invalid */.G)('it names no image');
    }
    return names.value.length > limits/* LIMITS */.b.imageFileNames
        ? (0,parsed/* invalid */.G)(`it names ${names.value.length} images, but at most ${limits/* LIMITS */.b.imageFileNames} are allowed`)
        : names;
}
/** The names in the file of `image-file`; undefined when the input is not given, empty after an issue. */
async function readImageFile(reader) {
    const path = reader.path('image-file');
    if (path === undefined) {
        return undefined;
    }
    const text = await reader.file('image-file', path, limits/* LIMITS */.b.imageFileBytes);
    return text === undefined ? [] : (reader.take('image-file', path, parseImageFile(text)) ?? []);
}
function linesOf(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ text: line.trim(), where: `line ${index + 1}` }))
        .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
function parseJsonNames(text) {
    let value;
    try {
        ({ value } = (0,json/* parseJson */.q)(Buffer.from(text)));
    }
    catch (thrown) {
        if (!(thrown instanceof json/* JsonError */.N)) {
            throw thrown;
        }
        return (0,parsed/* invalid */.G)(`it begins like JSON, but is not valid JSON: ${thrown.message}`);
    }
    if (Array.isArray(value)) {
        return (0,parsed/* parsed */.Y)(value.map((item, index) => ({ text: stringOf(item), where: `item ${index + 1}` })));
    }
    const images = memberOf(value, 'images');
    return Array.isArray(images)
        ? (0,parsed/* parsed */.Y)(images.map((image, index) => ({
            text: stringOf(memberOf(image, 'reference')),
            where: `images[${index}]`,
        })))
        : (0,parsed/* invalid */.G)('a JSON file must be an array of strings, or a report.json of this action');
}
function stringOf(value) {
    return typeof value === 'string' ? value.trim() : undefined;
}
/** Without the schema library, which would delay the start of every run. */
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
/** Reads `shard`; undefined when it is not given or invalid. */
function readShard(reader) {
    const text = reader.text('shard');
    return text === undefined ? undefined : reader.take('shard', text, (0,list/* parseShard */.uK)(text));
}
/** The images of a shard, in the order of the list, possibly none; all images without a shard. */
function imagesOfShard(reader, images, shard) {
    if (shard === undefined) {
        return images;
    }
    const shards = (0,list/* assignShards */.fp)(images.map(({ reference }) => reference), shard.count);
    const own = images.filter(({ reference }) => shards.get((0,image_reference/* formatReference */.FH)(reference)) === shard.index);
    reader.notices.push(`Shard ${(0,list/* formatShard */._D)(shard)}: ${own.length} of the ${images.length} images of the list belong to it.`);
    return own;
}

// EXTERNAL MODULE: ./src/inputs/locations.ts
var locations = __nccwpck_require__(74733);
// EXTERNAL MODULE: ./src/inputs/output.ts
var inputs_output = __nccwpck_require__(58708);
// EXTERNAL MODULE: ./src/inputs/definition.ts
var definition = __nccwpck_require__(30312);
// EXTERNAL MODULE: ./src/inputs/table.ts + 8 modules
var table = __nccwpck_require__(88058);
;// CONCATENATED MODULE: ./src/inputs/reader.ts






/** As `getBooleanInput` of `@actions/core` has it: the booleans of YAML 1.2. */
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const LINE_RULE = 'it must be one line without control characters';
/** The inputs of kind `enum`. */
const CHOICES = table/* INPUTS */.mc;
/**
 * Reads the inputs of a command by their kind, and collects every issue and every remark, so that one run reports all of
 * them. After an issue a placeholder of the right type is returned, which must not be used. Inputs that the command does not
 * have count as absent.
 */
class InputReader {
    issues = [];
    /** names of the weakenings in force */
    insecure = [];
    warnings = [];
    notices = [];
    #source;
    #command;
    constructor(source, command) {
        this.#source = source;
        this.#command = command;
    }
    /** How messages name an input. */
    name(name) {
        return (0,table/* inputName */.yu)(this.#command, name);
    }
    /** Whether the inputs are those of a step of a workflow, not flags of the command line. */
    get isStep() {
        return !(0,definition/* isInTerminal */.gU)(this.#command);
    }
    /** Whether the files of a repository name the images. */
    get isScan() {
        return this.#command === 'scan' || this.#command === 'cli-scan';
    }
    /** Where values are written. */
    get writing() {
        return this.isStep ? 'step' : 'flags';
    }
    /** The files of policies. @throws Error whose message completes a sentence */
    policyFiles(selection) {
        return this.#source.policyFiles(selection);
    }
    /** Whether an input has a value, valid or not. */
    isGiven(name) {
        return this.#get(name) !== undefined;
    }
    /** The trimmed value; undefined when it is not given. */
    text(name) {
        return this.#get(name);
    }
    /** As `text`, for values that no message may contain. */
    secret(name) {
        return this.#get(name);
    }
    /** A secret of printable characters without spaces; undefined, with an issue that does not show it, otherwise. */
    token(name) {
        const text = this.#get(name);
        if (text !== undefined && !/^[\x21-\x7e]+$/.test(text)) {
            this.issues.push(`${this.name(name)}: the value (not shown) contains spaces, control characters, or other characters that are not allowed in tokens.`);
            return undefined;
        }
        if (text !== undefined && text.length < limits/* LIMITS */.b.shortestSecret) {
            this.issues.push(`${this.name(name)}: the value (not shown) has fewer than ${limits/* LIMITS */.b.shortestSecret} characters, which is too short for a token: masking it in the log would mask words.`);
            return undefined;
        }
        return text;
    }
    /** A value of one line. */
    line(name) {
        const text = this.#get(name);
        if (text !== undefined && /\p{Cc}/u.test(text)) {
            this.refuse(name, text, LINE_RULE);
        }
        return text;
    }
    /** The path of a file or a folder; undefined, with an issue, when it is none. */
    path(name) {
        return this.#matching(name, /^\P{Cc}+$/u, LINE_RULE);
    }
    /** A text that a pattern must match completely; undefined, with an issue, when it does not. */
    matching(name, pattern, rule) {
        return this.#matching(name, pattern, rule);
    }
    /** The trimmed lines; blank lines and `#` comments are left out. */
    list(name) {
        const lines = (this.#get(name) ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
        return lines.filter((line) => line !== '' && !line.startsWith('#'));
    }
    boolean(name) {
        const input = table/* INPUTS */.mc[name];
        const text = this.#matching(name, BOOLEAN, 'it must be "true" or "false"') ?? input.default;
        return text === undefined ? undefined : text.toLowerCase() === 'true';
    }
    /** One of the values of the table; the default after an issue. */
    choice(name) {
        const { values, default: fallback } = CHOICES[name];
        const text = this.#get(name);
        if (text === undefined) {
            return fallback;
        }
        const chosen = values.find((value) => value === (BOOLEAN.test(text) ? text.toLowerCase() : text));
        if (chosen === undefined) {
            const [last, ...others] = values.map((value) => `"${value}"`).toReversed();
            const nearest = (0,src_text/* findNearest */.qg)(text, values);
            const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
            this.refuse(name, text, `it must be ${others.toReversed().join(', ')} or ${last ?? ''}${hint}`);
        }
        return chosen ?? fallback;
    }
    duration(name) {
        const range = table/* INPUTS */.mc[name];
        const text = this.#get(name);
        const duration = (0,src_text/* parseDuration */.E9)(text ?? range.default ?? '');
        if (text !== undefined && !isWithin(duration, (0,src_text/* parseDuration */.E9)(range.min), (0,src_text/* parseDuration */.E9)(range.max))) {
            this.refuse(name, text, `it must be a number with s, m, h, or d, from ${range.min} to ${range.max}`);
        }
        return duration ?? (0,src_text/* parseDuration */.E9)(range.default ?? '');
    }
    number(name) {
        const range = table/* INPUTS */.mc[name];
        const text = this.#get(name);
        if (text !== undefined && /^[1-9]\d{0,8}$/.test(text) && isWithin(Number(text), range.min, range.max)) {
            return Number(text);
        }
        if (text !== undefined) {
            this.refuse(name, text, `it must be a number from ${range.min} to ${range.max}`);
        }
        return range.default === undefined ? undefined : Number(range.default);
    }
    /** The value of something that was read; where there is none, the issue is noted for the input. */
    take(name, text, result) {
        if (result.kind === 'value') {
            return result.value;
        }
        this.refuse(name, text, result.issue);
        return undefined;
    }
    /** Notes that a value of an input cannot be used. */
    refuse(name, value, reason) {
        this.issues.push(`${this.name(name)}: ${this.describe(name, value, reason)}`);
    }
    /** That a value cannot be used, and why, as a sentence. */
    describe(name, value, reason) {
        const why = (0,slips/* describeWriting */.Gi)(value, table/* INPUTS */.mc[name].kind === 'list', this.writing) ?? reason;
        return `${(0,src_text/* quote */.hD)(value)} cannot be used: ${why}${why.endsWith('?') ? '' : '.'}`;
    }
    /** The text of a file that an input names. @throws what reading it throws */
    textOf(path, maxBytes) {
        return this.#source.readText(path, maxBytes);
    }
    /** The text of a file that an input names; undefined, with an issue, when it cannot be read. */
    async file(name, path, maxBytes) {
        try {
            return await this.textOf(path, maxBytes);
        }
        catch (thrown) {
            this.refuse(name, path, this.#describeFailure(thrown, path));
            return undefined;
        }
    }
    /** As `file`; one that is not there is no issue. */
    async fileIfThere(name, path, maxBytes) {
        try {
            return await this.textOf(path, maxBytes);
        }
        catch (thrown) {
            if ((0,errors/* systemCodeOf */.c7)(thrown) !== 'ENOENT') {
                this.refuse(name, path, this.#describeFailure(thrown, path));
            }
            return undefined;
        }
    }
    /** By the code of a system error: its message repeats the path. */
    #describeFailure(thrown, path) {
        const code = (0,errors/* systemCodeOf */.c7)(thrown) ?? 'reading failed';
        // an absolute path can be of what another step makes
        return code === 'ENOENT' && this.isStep && !path.startsWith('/')
            ? 'there is no such file in the workspace; is the repository checked out before this step (actions/checkout)?'
            : (FAILURES[code] ?? `the file cannot be read (${code})`);
    }
    #get(name) {
        const commands = table/* INPUTS */.mc[name].appliesTo;
        const text = commands.includes(this.#command) ? this.#source.get(name).trim() : '';
        return text === '' ? undefined : text;
    }
    #matching(name, pattern, rule) {
        const text = this.#get(name);
        if (text === undefined || pattern.test(text)) {
            return text;
        }
        this.refuse(name, text, rule);
        return undefined;
    }
}
function isWithin(value, min = 0, max = Infinity) {
    return value !== undefined && value >= min && value <= max;
}
const FAILURES = {
    ENOENT: 'there is no such file',
    ELOOP: 'a link leads out of the workspace',
    EISDIR: 'it is a folder, not a file',
    EFBIG: 'the file is too large',
};

// EXTERNAL MODULE: ./src/inputs/policy.ts
var inputs_policy = __nccwpck_require__(64035);
// EXTERNAL MODULE: ./src/inputs/requests.ts
var inputs_requests = __nccwpck_require__(22223);
// EXTERNAL MODULE: ./src/inputs/signer.ts + 1 modules
var signer = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./src/http/address.ts + 1 modules
var address = __nccwpck_require__(84047);
;// CONCATENATED MODULE: ./src/inputs/trust.ts




/** Reads the source of the trusted root. `allowHttp` names the hosts that may be reached without TLS. */
function readTrustSource(reader, allowHttp) {
    const path = reader.path('trusted-root');
    const mirror = reader.text('tuf-mirror');
    const rootPath = reader.path('tuf-root');
    if (path !== undefined && (mirror !== undefined || rootPath !== undefined)) {
        reader.issues.push(`${reader.name('trusted-root')} and ${reader.name('tuf-mirror')} or ${reader.name('tuf-root')} are set: use only one source of the trusted root.`);
    }
    if (mirror !== undefined) {
        checkMirror(reader, mirror, allowHttp);
    }
    if (mirror !== undefined && rootPath === undefined) {
        reader.issues.push(`${reader.name('tuf-mirror')} is set without ${reader.name('tuf-root')}. A TUF repository is trusted only with its own root.`);
    }
    if (mirror === undefined && rootPath !== undefined) {
        reader.issues.push(`${reader.name('tuf-root')} is set without ${reader.name('tuf-mirror')}; both are required.`);
    }
    if (path !== undefined) {
        return { kind: 'file', path };
    }
    return mirror === undefined || rootPath === undefined ? { kind: 'public-good' } : { kind: 'tuf', mirror, rootPath };
}
/**
 * The same with the text of its file, where a policy of a base commit decides: a pull request must not bring the root of what it is
 * verified by.
 * @param read undefined where the file is read when it is used
 */
async function withTexts(reader, source, read) {
    if (read === undefined || source.kind === 'public-good') {
        return source;
    }
    const [input, path] = source.kind === 'file' ? ['trusted-root', source.path] : ['tuf-root', source.rootPath];
    try {
        return { ...source, text: await read(path, limits/* LIMITS */.b.trustedRootBytes, 'policy') };
    }
    catch (thrown) {
        reader.issues.push(`${reader.name(input)}: ${(0,src_text/* quote */.hD)(path)} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}.`);
        return source;
    }
}
/** Reads the inputs that change how the trusted root is used; those that weaken it add a warning. */
function readTrustPolicy(reader) {
    const policy = {
        ignoreTlog: reader.boolean('insecure-ignore-tlog'),
        ignoreSct: reader.boolean('insecure-ignore-sct'),
        useSignedTimestamps: reader.boolean('use-signed-timestamps'),
    };
    if (policy.ignoreTlog) {
        weaken(reader, 'insecure-ignore-tlog', 'no transparency log shows whether and when a signature was made');
    }
    if (policy.ignoreSct) {
        weaken(reader, 'insecure-ignore-sct', 'no log shows that a certificate was issued');
    }
    return policy;
}
function weaken(reader, name, effect) {
    reader.insecure.push(name);
    reader.warnings.push(`${reader.name(name)} is set: ${effect}.`);
}
function checkMirror(reader, mirror, allowHttp) {
    const url = URL.parse(mirror);
    const isHttp = url?.protocol === 'http:' && (0,address/* httpHosts */.ue)(allowHttp)(url.host);
    if (url === null || (url.protocol !== 'https:' && !isHttp)) {
        reader.issues.push(`${reader.name('tuf-mirror')} must be an https URL (http only for loopback or for a host in ${reader.name('allow-http')}).`);
    }
    else if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        reader.issues.push(`${reader.name('tuf-mirror')} must be a URL without user name, password, query, and fragment.`);
    }
}

// EXTERNAL MODULE: ./src/inputs/unknown.ts
var unknown = __nccwpck_require__(44883);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts
















/** Reads and checks the inputs of a run that verifies images. Key files are read, the network is not used. */
async function readInputs(source, command = 'verify') {
    const reader = startReading(source, command);
    const output = (0,inputs_output/* readOutput */.o)(reader);
    const shard = readShard(reader);
    const lines = await readImageLines(reader);
    const chainguard = (0,signer/* readChainguardInputs */.o)(reader);
    const policy = await (0,inputs_policy/* readPolicyInput */.P9)(reader, output.githubToken);
    const signers = await (0,signer/* readSignerChoice */.m)(reader, chainguard, policy);
    const { requests, requestUnderHead, signerOf } = await (0,inputs_requests/* readRequests */.h7)(reader, lines, signers);
    const { images: compared, isAuto, gates } = await (0,baseline/* readBaseline */.m)(reader, requests);
    const surroundings = await readSurroundings(reader, { lines, requests, output, chainguard, policy });
    if (reader.issues.length > 0) {
        return { output, shard, result: faultsOf(reader, command) };
    }
    const { insecure, warnings, notices } = reader;
    const images = imagesOfShard(reader, compared, shard);
    const result = {
        ...surroundings,
        images,
        shard,
        listDigest: (0,list/* digestOfList */.oF)(requests.map(({ reference }) => reference)),
        inputsDigest: await digestOfDeciding(reader, requests, surroundings),
        policy: referenceTo(policy),
        requestUnderHead,
        signerOf,
        automaticBaseline: isAuto ? { artifactName: output.artifactName } : undefined,
        gates,
        dependencySnapshot: output.dependencySnapshot,
        insecure,
        warnings,
        notices,
    };
    return { output, shard, result };
}
/** Reads the inputs about platforms, registries and trust. */
async function readSurroundings(reader, { lines, requests, output, chainguard, policy }) {
    const platform = readPlatform(reader);
    const concurrency = reader.number('concurrency');
    const timeout = reader.duration('timeout');
    const registry = (0,locations/* readRegistryInputs */.rS)(reader, lines, requests, output.githubToken);
    const githubAttestations = (0,locations/* readGitHubAttestations */.Vo)(reader, requests);
    const authorities = await (0,locations/* readAuthorities */.Gh)(reader);
    const trustSource = await withTexts(reader, readTrustSource(reader, registry.allowHttp), policy?.readInput);
    const trustPolicy = readTrustPolicy(reader);
    const cache = reader.boolean('cache');
    return {
        concurrency,
        platform,
        timeout,
        trustSource,
        trustPolicy,
        cache,
        registry,
        chainguard,
        githubAttestations,
        authorities,
    };
}
/** The digest of everything that decides whether an image is verified. */
function digestOfDeciding(reader, requests, { platform, trustSource, trustPolicy, chainguard, githubAttestations, authorities }) {
    const { insecure } = reader;
    return digestOfInputs(reader, requests, {
        platform,
        trustSource,
        trustPolicy,
        chainguard,
        githubAttestations,
        authorities,
        insecure,
    });
}
/** All that is wrong with the inputs. */
function faultsOf(reader, command) {
    return new errors/* ConfigError */.xL(reader.issues, { what: (0,definition/* isInTerminal */.gU)(command) ? 'invalid flags' : 'invalid inputs' });
}
/** A policy as reports name it. */
function referenceTo(policy) {
    return policy === undefined ? undefined : { path: policy.path, from: policy.from, digest: policy.digest };
}
/** The inputs whose values must never be shown. */
const SECRET_INPUTS = Object.entries(table/* INPUTS */.mc).flatMap(([name, { kind }]) => kind === 'secret' || kind === 'token' ? [name] : []);
/** Reads and checks the inputs of a run that merges reports. */
function readMergeInputs(source) {
    const reader = startReading(source, 'merge');
    const output = (0,inputs_output/* readOutput */.o)(reader);
    const folder = reader.path('reports');
    if (!reader.isGiven('reports')) {
        reader.issues.push('reports is missing: set it to the folder that contains the report.json of every shard.');
    }
    const { issues, warnings } = reader;
    const result = folder === undefined || issues.length > 0 ? new errors/* ConfigError */.xL(issues) : { folder, warnings };
    return { output, shard: undefined, result };
}
/** Adds issues that were found elsewhere, e.g. an output folder that cannot be created; these come first. */
function withIssues(result, issues) {
    if (issues.length === 0) {
        return result;
    }
    const given = result instanceof errors/* ConfigError */.xL ? result : undefined;
    return new errors/* ConfigError */.xL([...issues, ...(given?.issues ?? [])], given);
}
/** Begins to read the inputs of a command; unknown ones are issues. */
function startReading(source, command) {
    const reader = new InputReader(source, command);
    const { issues, warnings } = (0,unknown/* findUnknownInputs */.d)(source.names(), command, source);
    reader.issues.push(...issues);
    reader.warnings.push(...warnings);
    return reader;
}
function readPlatform(reader) {
    const items = [...new Set(reader.list('platform'))];
    const alone = items.find((item) => item === 'all' || item === 'index');
    if (alone !== undefined) {
        if (items.length > 1) {
            reader.issues.push(`${reader.name('platform')}: "${alone}" cannot be combined with other platforms.`);
        }
        return { kind: alone };
    }
    const platforms = items.flatMap((item) => reader.take('platform', item, (0,platform/* parsePlatform */.Y8)(item)) ?? []);
    return items.length === 0 ? { kind: 'all' } : { kind: 'named', platforms };
}


/***/ }),

/***/ 74733:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ readAuthorities),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   Vo: () => (/* binding */ readGitHubAttestations),
/* harmony export */   hY: () => (/* binding */ readSignatureRepositories),
/* harmony export */   rS: () => (/* binding */ readRegistryInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87600);
/* harmony import */ var _core_policy_github_attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1207);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(48992);
/* harmony import */ var _slips_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(61894);






/** Reads the inputs about access to the registries of the images. */
function readRegistryInputs(reader, lines, requests, githubToken) {
    return {
        login: readLogin(reader, lines, requests),
        githubToken,
        allowHttp: readAllowHttp(reader),
        retryMissingFor: reader.duration('retry-missing-for'),
    };
}
function readAllowHttp(reader) {
    const hosts = reader.list('allow-http').flatMap((text) => reader.take('allow-http', text, (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistry */ .l5)(text)) ?? []);
    const distinct = [...new Set(hosts)];
    reader.insecure.push(...distinct.map((host) => `allow-http: ${host}`));
    return distinct;
}
function readLogin(reader, lines, requests) {
    const text = reader.text('registry');
    const named = text === undefined ? undefined : reader.take('registry', text, (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistry */ .l5)(text));
    const username = reader.secret('registry-username');
    // several lines are allowed: keys of service accounts are JSON
    const password = reader.secret('registry-password');
    if (username !== undefined && /[:\p{Cc}]/u.test(username)) {
        reader.issues.push(`${reader.name('registry-username')}: the value (not shown) contains ":" or control characters, which are not allowed in user names.`);
    }
    if (username === undefined || password === undefined) {
        refuseHalfLogin(reader, { username, password, registry: text });
        return undefined;
    }
    const file = ['image-file', 'policy'].find((name) => reader.isGiven(name));
    if (text === undefined && (file !== undefined || reader.isScan)) {
        const beside = file === undefined || reader.isScan ? 'if files name the images,' : `with ${reader.name(file)},`;
        reader.issues.push(`${reader.name('registry')} is missing: ${beside} it says where ${reader.name('registry-password')} may be sent, so that no line of a file decides that.`);
        return undefined;
    }
    const registry = text === undefined ? sharedRegistry(reader, lines) : named;
    if (registry === undefined) {
        return undefined;
    }
    warnOfUnusedLogin(reader, registry, requests);
    return { registry, username, password };
}
/** It may be one registry for many lists, so it is no issue. */
function warnOfUnusedLogin(reader, registry, requests) {
    const used = new Set(requests.flatMap(({ reference, evidenceRepositories }) => [reference.repository, ...evidenceRepositories].map((each) => each.registry)));
    if (requests.length > 0 && !used.has(registry)) {
        reader.warnings.push(`${reader.name('registry')} is ${registry}, but the images are on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)([...used])}: the login is not used.`);
    }
}
function refuseHalfLogin(reader, given) {
    if (given.password !== undefined) {
        reader.issues.push(`${reader.name('registry-password')} is set without ${reader.name('registry-username')}; both are required.`);
    }
    else if (given.username !== undefined) {
        reader.issues.push(`${reader.name('registry-username')} is set without ${reader.name('registry-password')} (does the secret exist?); both are required.`);
    }
    else if (given.registry !== undefined) {
        reader.notices.push(`${reader.name('registry')} has no effect without ${reader.name('registry-username')} and ${reader.name('registry-password')}.`);
    }
}
function sharedRegistry(reader, lines) {
    const registries = [...new Set(lines.map(({ reference }) => reference.repository.registry))];
    if (registries.length > 1) {
        reader.issues.push(`${reader.name('registry')} is missing: the images are on several registries (${registries.slice(0, 5).join(', ')}), but ${reader.name('registry-password')} is sent to only one of them.`);
    }
    return registries[0];
}
/** Reads `signature-repository`: names of repositories, and `PREFIX=PREFIX`. */
function readSignatureRepositories(reader) {
    const input = 'signature-repository';
    const items = reader.list(input).map((text) => ({ text, sides: text.split('=').map((side) => side.trim()) }));
    const everywhere = items
        .filter(({ sides }) => sides.length === 1)
        .flatMap(({ text }) => reader.take(input, text, (0,_slips_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .Nu)(text, reader.writing)) ?? []);
    const moved = items
        .filter(({ sides }) => sides.length > 1)
        .flatMap(({ text, sides: [left = '', right = '', ...others] }) => {
        if (others.length > 0) {
            reader.refuse(input, text, 'it has more than one "="');
            return [];
        }
        const from = reader.take(input, text, (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrefix */ .A1)(left));
        const to = reader.take(input, text, (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrefix */ .A1)(right));
        return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    return { everywhere, moved };
}
/**
 * The repositories with evidence of an image: those for every image, and the one that the longest matching prefix maps
 * to; without any, the repository of the image.
 */
function repositoriesOf({ everywhere, moved }, image) {
    const [best] = moved
        .flatMap(({ from, to }) => {
        const rest = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .Br)(from, image);
        return rest === undefined ? [] : [{ rest, to }];
    })
        .sort((a, b) => a.rest.length - b.rest.length);
    const path = [best?.to.path, best?.rest].filter((part) => part !== undefined && part !== '').join('/');
    const all = [...everywhere, ...(best === undefined ? [] : [{ registry: best.to.registry, path }])];
    const distinct = new Map((all.length === 0 ? [image] : all).map((each) => [(0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(each), each]));
    return [...distinct.values()];
}
/** Reads when GitHub's attestations API is queried. With `true` the repository to query must be known for every image. */
function readGitHubAttestations(reader, images) {
    const mode = reader.choice('github-attestations');
    const unknown = images.filter(({ reference, signer }) => !(0,_core_policy_github_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLocations */ .L)((0,_core_policy_github_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .attestationLocations */ .J)(reference.repository, signer)));
    if (mode === 'true' && unknown.length > 0) {
        const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(unknown.map(({ reference }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(reference.repository)));
        reader.issues.push(`${reader.name('github-attestations')} is "true", but it is unknown which repository on GitHub has the attestations of ${names}: ` +
            `set ${reader.name('publisher')} to github:OWNER/REPO, or set an exact ${reader.name('certificate-identity')} of a workflow on github.com, or ${reader.name('certificate-github-workflow-repository')}.`);
    }
    return mode;
}
/** RFC 7468. */
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;
/** Reads `ca-certificates`: the certificates of a PEM file, each in PEM; none where the input is not given. */
async function readAuthorities(reader) {
    const input = 'ca-certificates';
    const path = reader.path(input);
    const text = path === undefined ? undefined : await reader.file(input, path);
    if (path === undefined || text === undefined) {
        return [];
    }
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.authorities) {
        reader.refuse(input, path, `the file is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.authorities} characters`);
        return [];
    }
    const certificates = text.match(CERTIFICATE) ?? [];
    const blocks = text.match(/-----BEGIN /g) ?? [];
    if (certificates.length === 0 || certificates.length !== blocks.length || !certificates.every(isCertificate)) {
        reader.refuse(input, path, 'it must be a file with PEM certificates ("-----BEGIN CERTIFICATE-----") and no other PEM blocks');
        return [];
    }
    return certificates;
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 58708:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
/** `@actions/artifact` refuses the other characters. */
const ARTIFACT_NAME = /^[^"*/:<>?\\|\p{Cc}]{1,255}$/u;
/** Length of a name that a folder, a platform and a file of up to 64 characters each are appended to, within 255. */
const MAX_BEGINNING = 60;
/** Reads the output inputs; invalid values are replaced by the defaults. */
function readOutput(reader) {
    const artifact = reader.choice('artifact');
    return {
        directory: reader.path('output-directory'),
        artifact,
        artifactName: readArtifactName(reader, artifact),
        retentionDays: reader.number('retention-days'),
        jobSummary: reader.boolean('job-summary'),
        comment: reader.choice('comment'),
        commentName: reader.matching('comment-name', /^\P{Cc}{1,100}$/u, 'it must be one line of up to 100 characters, without control characters'),
        dependencySnapshot: reader.boolean('dependency-snapshot'),
        githubToken: reader.token('github-token'),
        enforce: reader.boolean('enforce'),
    };
}
function readArtifactName(reader, artifact) {
    const name = reader.matching('artifact-name', ARTIFACT_NAME, 'it must be one line of up to 255 characters, without " * / : < > ? \\ |');
    if (name !== undefined && (artifact === 'per-image' || artifact === 'per-file') && name.length > MAX_BEGINNING) {
        reader.refuse('artifact-name', name, `with artifact: ${artifact}, other names begin with it, so it must have at most ${MAX_BEGINNING} characters`);
        return undefined;
    }
    return name;
}


/***/ }),

/***/ 35226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ requestsByPolicy)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48992);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74733);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48169);




/** A rule becomes the same request that inputs make. */
async function requestsByPolicy(reader, lines, { policy, organizationSigners, canDiscover }, { signature, predicateTypes, signedName, age }, signatures) {
    const defaults = {
        requirements: { signature, predicateTypes, signedName, maxAge: age?.max, minAge: age?.min },
        organizationSigners,
        repositoriesOf: (image, given) => (0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoriesOf */ .Ub)(given === undefined ? signatures : signatureRepositoriesOf(given), image),
        today: policy.today,
    };
    const own = policy.complete.requests(defaults);
    for (const name of policy.complete.unusedInputs.filter((each) => reader.isGiven(each))) {
        reader.issues.push(`${reader.name(name)} cannot be used: the ClusterImagePolicies of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(policy.path)} say what is required, so they have no defaults.`);
    }
    // most runs have no policy, and need no schema to start
    const [{ formatIssue }, { readKnownRoot }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2700).then(__nccwpck_require__.bind(__nccwpck_require__, 2700)),
        Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(707)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70707)),
    ]);
    for (const issue of policy.complete.issuesWith(await readKnownRoot(reader))) {
        reader.issues.push(`${reader.name('policy')}: ${formatIssue(policy.path, issue)}`);
    }
    const requests = lines.map((line) => ({ ...line, ...own.requestFor(line.reference) }));
    if (!canDiscover && requests.some(({ discoversSigners }) => discoversSigners)) {
        reader.issues.push(`${reader.name('policy')}: a rule with "publisher: chainguard-organization" needs to know who signs for the organization: set ${reader.name('chainguard-signers')}${reader.isStep ? `, or ${reader.name('chainguard-identity')} to look them up with` : ''}.`);
    }
    for (const { reference, rule, requirements, decision } of requests) {
        if (decision === undefined && !(0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnythingRequired */ .mF)(requirements)) {
            reader.issues.push(`${reader.name('policy')}: ${policy.path}:${rule?.line ?? 0}: this rule requires neither a signature nor an attestation of ${(0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(reference.repository)}.`);
        }
    }
    const { insecure, warnings } = policy.complete.weakenings(requests);
    reader.insecure.push(...insecure);
    reader.warnings.push(...warnings);
    const { head } = policy;
    const ofHead = head?.requests(defaults);
    return {
        requests,
        requestUnderHead: ofHead === undefined
            ? undefined
            : ({ requested, reference, evidenceRepositories }) => ({
                requested,
                reference,
                ...ofHead.requestFor(reference),
                // no request goes to a location that only the change names
                evidenceRepositories,
            }),
        signerOf: (reference) => {
            const request = own.requestFor(reference);
            return request.decision === undefined ? request.signer : undefined;
        },
    };
}
/** Those of a rule stand in place of those of the inputs. */
function signatureRepositoriesOf(given) {
    return {
        everywhere: given.flatMap((each) => (each.kind === 'repository' ? [each.repository] : [])),
        moved: given.flatMap((each) => (each.kind === 'moved' ? [each] : [])),
    };
}


/***/ }),

/***/ 64035:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readScanPolicy),
/* harmony export */   P9: () => (/* binding */ readPolicyInput),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH),
/* harmony export */   np: () => (/* binding */ refuseBesidePolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93613);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(48992);





/**
 * Reads the policy of the inputs; undefined without one, and after an issue. What is wrong with it is one issue each, with
 * file, line and column.
 */
async function readPolicyInput(reader, token) {
    const path = reader.path('policy');
    const choice = reader.choice('policy-from');
    if (path === undefined) {
        if (choice === 'head') {
            reader.issues.push(`${reader.name('policy-from')} has no effect without ${reader.name('policy')}.`);
        }
        return undefined;
    }
    const files = await findFiles(reader, path, token);
    return files === undefined ? undefined : readFrom(reader, path, files);
}
/** Where the policy of a repository is, from its root. */
const DEFAULT_POLICY_PATH = '.github/image-provenance.yml';
/**
 * Reads the policy of a scan: at the path of the inputs, or the usual one where there is one. Where the base commit of a change has
 * none yet there is none, as before the first policy.
 */
async function readScanPolicy(reader, token, { folder, nearMisses }) {
    const given = reader.path('policy');
    const path = given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, DEFAULT_POLICY_PATH);
    const files = await findFiles(reader, path, token);
    if (files === undefined) {
        return undefined;
    }
    return readFrom(reader, path, files, async () => {
        const isInHead = files.readHead !== undefined && (await isThere(files.readHead, path));
        if (isInHead) {
            reader.warnings.push(`The base commit has no policy. The policy of this change (${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}) decides after the merge. Until then, only images of known publishers can be verified.`);
        }
        else if (given !== undefined) {
            reader.issues.push(`${reader.name('policy')}: there is no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} in the repository.`);
        }
        else {
            for (const near of await nearMisses()) {
                reader.issues.push(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(near)} looks like a policy, but the policy of a repository is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(DEFAULT_POLICY_PATH)}: rename it, or set ${reader.name('policy')} to its path.`);
            }
        }
    });
}
async function findFiles(reader, path, token) {
    try {
        return await reader.policyFiles({ path, from: reader.choice('policy-from'), token });
    }
    catch (thrown) {
        reader.issues.push(`${reader.name('policy')}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`);
        return undefined;
    }
}
async function isThere(read, path) {
    try {
        await read(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.policyBytes, 'policy');
        return true;
    }
    catch (thrown) {
        // what cannot be read is there, and reading it says why it cannot
        return !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingFile */ .F6)(thrown);
    }
}
/** @param onMissing - called where there is no such file; without it that is an issue */
async function readFrom(reader, path, files, onMissing) {
    const complete = await loadGiven(reader, path, files, onMissing);
    if (complete === undefined) {
        return undefined;
    }
    if (files.from === 'head') {
        reader.insecure.push('policy-from: head');
        reader.warnings.push(`${reader.name('policy-from')} is "head": whoever proposes a change also decides who may sign, by changing the policy.`);
    }
    const digest = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(complete.text));
    const head = files.readHead === undefined ? undefined : await loadHead(reader, path, complete.text, files.readHead);
    return { complete, path, from: files.from, digest, head, today: files.today, readInput: files.readInput };
}
async function loadGiven(reader, path, { from, commit, read }, onMissing) {
    // most runs have no policy, and need no YAML
    const [{ loadPolicy }, { formatIssue }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(8867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98867)),
        __nccwpck_require__.e(/* import() */ 2700).then(__nccwpck_require__.bind(__nccwpck_require__, 2700)),
    ]);
    const result = await loadPolicy(path, read);
    switch (result.kind) {
        case 'value':
            return result.value;
        case 'invalid':
            reader.issues.push(...result.issues.map((issue) => `${reader.name('policy')}: ${formatIssue(path, issue)}`));
            return undefined;
        case 'unreadable':
            if (result.isMissing && onMissing !== undefined) {
                await onMissing();
                return undefined;
            }
            reader.issues.push(from === 'base' && result.isMissing
                ? `${reader.name('policy')}: there is no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} in the base commit ${commit ?? ''}, and its policy decides about a pull request: merge the policy first.`
                : `${reader.name('policy')}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} cannot be read${from === 'base' ? ` from the base commit ${commit ?? ''}` : ''}: ${result.reason}.`);
            return undefined;
    }
}
/** It decides nothing, so nothing that is wrong with it is an issue. */
async function loadHead(reader, path, base, read) {
    const { loadPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(8867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98867));
    const result = await loadPolicy(path, read);
    if (result.kind === 'value') {
        const isChanged = result.value.text !== base;
        if (isChanged) {
            reader.warnings.push(`This pull request changes the policy ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}. Until it is merged, the policy of the base commit decides.`);
        }
        return isChanged ? result.value : undefined;
    }
    const reason = result.kind === 'invalid'
        ? `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(result.issues.length, 'fault')}: line ${result.issues[0]?.line ?? 0}: ${result.issues[0]?.message ?? ''}`
        : `cannot be read: ${result.reason}.`;
    reader.warnings.push(`The policy ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} of this pull request ${reason} The policy of the base commit decides.`);
    return undefined;
}
/** Inputs that say who may have signed; beside a policy none of them could have a meaning. */
const SIGNER_INPUTS = [
    'certificate-identity',
    'certificate-identity-regexp',
    'certificate-oidc-issuer',
    'certificate-oidc-issuer-regexp',
    'certificate-github-workflow-trigger',
    'certificate-github-workflow-sha',
    'certificate-github-workflow-name',
    'certificate-github-workflow-repository',
    'certificate-github-workflow-ref',
    'key',
];
/** Adds an issue where other inputs say who may have signed, beside a policy. */
function refuseBesidePolicy(reader, publisher) {
    const given = [
        ...SIGNER_INPUTS.filter((name) => reader.isGiven(name)),
        ...(reader.isGiven('publisher') && publisher?.kind !== 'auto' ? ['publisher'] : []),
    ];
    if (given.length > 0) {
        reader.issues.push(`${reader.name('policy')} and ${given.map((name) => reader.name(name)).join(', ')} are set, but only one of them can say who may have signed. A policy says it in its rules.`);
    }
}


/***/ }),

/***/ 22223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   bi: () => (/* binding */ warnOfPreset),
/* harmony export */   h7: () => (/* binding */ readRequests)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);
/* harmony import */ var _publishers_preset_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83314);
/* harmony import */ var _publishers_publisher_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(66557);
/* harmony import */ var _publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23201);
/* harmony import */ var _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(41264);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(61842);
/* harmony import */ var _policy_requests_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(35226);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(48169);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(48992);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(74733);










/** Reads the requirements and combines them with the signer policy of each image. */
async function readRequests(reader, lines, signers) {
    const requested = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_7__/* .readRequirements */ .F2)(reader);
    const signatures = (0,_locations_js__WEBPACK_IMPORTED_MODULE_9__/* .readSignatureRepositories */ .hY)(reader);
    switch (signers.kind) {
        case 'invalid':
            return { requests: [], requestUnderHead: undefined, signerOf: () => undefined };
        case 'policy':
            return (0,_policy_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .requestsByPolicy */ .W)(reader, lines, signers, requested, signatures);
        case 'given':
        case 'publisher': {
            const requests = requestsByInputs(reader, lines, signers, requested, signatures);
            checkRequired(reader, requests, requested);
            const signerOf = (reference) => policyOf(presetOf(reference, signers), signers, requested).signer;
            return { requests, requestUnderHead: undefined, signerOf };
        }
    }
}
function requestsByInputs(reader, lines, signers, requested, signatures) {
    // one object per policy: requests with the same policy share it
    const policies = new Map();
    const checked = lines.map((line) => {
        const preset = presetOf(line.reference, signers);
        const policy = policies.get(preset) ?? policyOf(preset, signers, requested);
        policies.set(preset, policy);
        return { line, preset, ...policy };
    });
    refuseUnknownSigners(reader, checked, signers);
    for (const [preset] of policies) {
        checkPreset(reader, preset, signers);
    }
    return checked.flatMap(({ line, preset, signer, requirements }) => signer === undefined
        ? []
        : [
            {
                ...line,
                evidenceRepositories: (0,_publishers_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(preset, line.reference.repository, (0,_locations_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoriesOf */ .Ub)(signatures, line.reference.repository)),
                publisher: preset?.name,
                signer,
                discoversSigners: preset?.discoversSigners ?? false,
                requirements,
            },
        ]);
}
function checkRequired(reader, requests, requested) {
    if (requests.some(({ requirements }) => !(0,_requirements_js__WEBPACK_IMPORTED_MODULE_7__/* .isAnythingRequired */ .mF)(requirements))) {
        reader.issues.push(`nothing is required: with ${reader.name('require-signature')} "false", at least one ${reader.name('predicate-type')} other than "none" is required.`);
    }
    if (requested.signedName !== undefined && requests.some(({ requirements }) => !requirements.signature)) {
        reader.issues.push(`${reader.name('signed-name')} is the name in an image signature, but no signature is required: set ${reader.name('require-signature')} to "true".`);
    }
}
function presetOf(reference, signers) {
    return signers.kind === 'given' ? undefined : (0,_publishers_publisher_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfChoice */ .sd)(signers.choice, reference);
}
/** What a preset waives is told; what it requires cannot be loosened by a claim, and keys have none. */
function checkPreset(reader, preset, signers) {
    if (preset === undefined || signers.kind === 'given') {
        return;
    }
    warnOfPreset(reader, preset);
    const claims = _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_CLAIMS */ .CD.filter((claim) => signers.claims[claim] !== undefined);
    const given = (0,_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .alternativesOf */ .c3)(preset.signer).map(({ signer }) => signer);
    if (claims.length > 0 && given.some(({ kind }) => kind === 'keys')) {
        reader.issues.push(`${reader.name('publisher')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(preset.name)} signs with a key, which has no certificate that could contain the claims of ${reader.name('certificate-github-workflow-name').replace(/name$/, '…')}.`);
    }
    for (const claim of claims) {
        if (given.some((signer) => signer.kind === 'identity' && isOther(signer.claims[claim], signers.claims[claim]))) {
            reader.issues.push(`${reader.name('publisher')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(preset.name)} requires another ${_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .CLAIM_NAMES */ .mw[claim]} than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(signers.claims[claim] ?? '')}, so nothing could meet both.`);
        }
    }
}
/** What a preset waives is never silent. */
function warnOfPreset(reader, preset) {
    for (const each of preset.insecure ?? []) {
        if (!reader.insecure.includes(each)) {
            reader.insecure.push(each);
            reader.warnings.push(`${reader.name('publisher')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(preset.name)}: its signatures are in no transparency log, so no log entry is required.`);
        }
    }
}
function isOther(required, given) {
    return required !== undefined && required !== given;
}
function policyOf(preset, signers, requested) {
    const requirements = requirementsOf(requested, preset);
    if (signers.kind === 'given') {
        return { signer: signers.signer, requirements };
    }
    const { claims } = signers;
    const signer = preset === undefined ? undefined : withClaims(preset.signer, claims);
    return { signer, requirements };
}
/** Signers whose certificates must have these claims too. */
function withClaims(signer, claims) {
    const narrowed = (single) => single.kind === 'keys' ? single : { ...single, claims: { ...single.claims, ...claims } };
    if (Object.keys(claims).length === 0) {
        return signer;
    }
    return signer.kind === 'several'
        ? { ...signer, entries: signer.entries.map((entry) => ({ ...entry, signers: entry.signers.map(narrowed) })) }
        : narrowed(signer);
}
/** What the inputs require, else the preset, else the defaults. */
function requirementsOf(requested, preset) {
    return {
        signature: requested.signature ?? preset?.requireSignature ?? _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_REQUIREMENTS */ .R.signature,
        predicateTypes: requested.predicateTypes ?? preset?.predicateTypes ?? _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_REQUIREMENTS */ .R.predicateTypes,
        ...(requested.predicateTypes === undefined && preset?.alsoStored !== undefined
            ? { alsoStored: preset.alsoStored }
            : {}),
        level: preset?.level ?? _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_REQUIREMENTS */ .R.level,
        signedName: requested.signedName,
        ...(preset?.signedNames === undefined ? {} : { signedNames: preset.signedNames }),
        age: requested.age,
    };
}
function refuseUnknownSigners(reader, checked, signers) {
    const unknown = checked.filter(({ signer }) => signer === undefined);
    if (unknown.length === 0) {
        return;
    }
    const named = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Zv)(unknown.map(({ line }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(line.requested)));
    const others = checked.filter(({ preset }) => preset !== undefined);
    reader.issues.push(`nothing says who may have signed ${named}: ` +
        `give ${reader.name('certificate-identity')} with ${reader.name('certificate-oidc-issuer')}, ${reader.name('key')}, or ${reader.name('publisher')} (e.g. ${examplePublisher(unknown)})` +
        (others.length > 0
            ? `; other lines have their own publisher (${describeOthers(others)}), so use one ${reader.isStep ? 'step' : 'run'} for each publisher.`
            : '.') +
        [...new Set(unknown.flatMap(({ line }) => describeAnswer(line, signers)))]
            .slice(0, MAX_ANSWERS)
            .map((text) => ` ${text}`)
            .join(''));
}
/** So that what one publisher says is not lost among others. */
const MAX_ANSWERS = 3;
/** What is known of the publisher of an image without a preset. */
function describeAnswer({ reference }, signers) {
    const choice = signers.kind === 'publisher' ? signers.choice : undefined;
    const answer = choice?.kind === 'publisher' ? (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(choice.publisher, reference) : (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .answerFor */ .u3)(reference);
    return answer === undefined || answer.kind === 'preset' ? [] : [`${answer.answer} ${answer.instead}`];
}
/** Images on cgr.dev without a preset belong to an organization. */
function examplePublisher(unknown) {
    return unknown.every(({ line }) => line.reference.repository.registry === 'cgr.dev')
        ? 'chainguard-organization'
        : 'github:OWNER/REPO';
}
function describeOthers(others) {
    const first = others[0];
    const more = others.length - 1;
    return first === undefined
        ? ''
        : `${(0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(first.line.reference.repository)}: ${first.preset?.name ?? ''}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 48169:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readRequirements),
/* harmony export */   mF: () => (/* binding */ isAnythingRequired),
/* harmony export */   zx: () => (/* binding */ NOTHING_REQUESTED)
/* harmony export */ });
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28281);
/* harmony import */ var _core_policy_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48583);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(25466);



/** Where no input says it: a rule or a publisher says what is required. */
const NOTHING_REQUESTED = {
    signature: undefined,
    predicateTypes: undefined,
    signedName: undefined,
    age: undefined,
};
/** Whether a signature or an attestation is required at all. */
function isAnythingRequired({ signature, predicateTypes }) {
    return signature || predicateTypes.length > 0;
}
/** Reads what the inputs require of every image. */
function readRequirements(reader) {
    return {
        signature: reader.boolean('require-signature'),
        predicateTypes: readPredicateTypes(reader),
        signedName: reader.line('signed-name'),
        age: readAgeLimits(reader),
    };
}
function readAgeLimits(reader) {
    const [max, min] = [reader.duration('max-age'), reader.duration('min-age')];
    if (max !== undefined && min !== undefined && min >= max) {
        reader.issues.push(`${reader.name('min-age')} must be shorter than ${reader.name('max-age')}: no image is older than the one and newer than the other.`);
    }
    if (max !== undefined && reader.isGiven('key')) {
        reader.issues.push(`${reader.name('max-age')} and ${reader.name('key')}: nothing proves that a key did not sign earlier, because an old signature can be logged and timestamped again. Only certificates have an age.`);
    }
    return max === undefined && min === undefined ? undefined : { max, min };
}
function readPredicateTypes(reader) {
    const items = reader.list('predicate-type');
    if (items.length === 0) {
        return undefined;
    }
    if (items.includes('none')) {
        if (items.length > 1) {
            reader.issues.push(`${reader.name('predicate-type')}: "none" cannot be combined with other types.`);
        }
        return [];
    }
    const types = new Map();
    for (const item of items) {
        const type = reader.take('predicate-type', item, parseType(reader, item));
        const key = type?.kind === 'type' ? type.uri : item;
        if (type !== undefined && !types.has(key)) {
            types.set(key, type);
        }
    }
    // where none can be used, that is the issue, and not that nothing is required
    return types.size === 0 ? undefined : [...types.values()];
}
/** The library has no name for what is about signatures; here it is an input. */
function parseType(reader, item) {
    return item === _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_PREDICATE_TYPE */ .Wc
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(`this is the type of a signature, not of an attestation; for signatures, use "${reader.name('require-signature')}"`)
        : (0,_core_policy_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePredicateType */ .$)(item);
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readChainguardInputs),
  m: () => (/* binding */ readSignerChoice)
});

// EXTERNAL MODULE: ./src/core/policy/pattern.ts
var pattern = __nccwpck_require__(84312);
// EXTERNAL MODULE: ./src/publishers/github.ts
var github = __nccwpck_require__(11202);
// EXTERNAL MODULE: ./src/publishers/organization.ts
var organization = __nccwpck_require__(37978);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publishers_publisher = __nccwpck_require__(66557);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var signer = __nccwpck_require__(61842);
// EXTERNAL MODULE: ./src/core/policy/keys.ts
var policy_keys = __nccwpck_require__(66188);
;// CONCATENATED MODULE: ./src/inputs/keys.ts

/** The items of the input `key`; a PEM block has several lines, and is one item. */
function readKeyItems(reader) {
    const items = [];
    let block = [];
    for (const line of reader.list('key')) {
        if (block.length > 0 || line.startsWith('-----BEGIN')) {
            block.push(line);
            if (line.includes('-----END')) {
                items.push({ kind: 'pem', text: block.join('\n') });
                block = [];
            }
        }
        else {
            items.push({ kind: 'path', text: line });
        }
    }
    return block.length > 0 ? [...items, { kind: 'pem', text: block.join('\n') }] : items;
}
/** The keys of all items, each once; what is none is an issue. */
async function readKeys(reader, items) {
    const keys = new Map();
    for (const { kind, text } of items) {
        const pem = kind === 'pem' ? text : await readKeyFile(reader, text);
        const read = pem === undefined ? undefined : reader.take('key', text, (0,policy_keys/* parsePublicKeys */.V)(pem));
        for (const key of read ?? []) {
            keys.set(key.fingerprint, key);
        }
    }
    return [...keys.values()];
}
async function readKeyFile(reader, path) {
    if (/^[a-z0-9]+:\/\//i.test(path)) {
        reader.refuse('key', path, 'it must be a public key in PEM format, or the path of a file with public keys, not a URL');
        return undefined;
    }
    if (/^[A-Za-z0-9+/=]{60,}$/.test(path)) {
        reader.issues.push(`${reader.name('key')}: a value (not shown) looks like the inside of a PEM block; use the complete block.`);
        return undefined;
    }
    return reader.file('key', path);
}

// EXTERNAL MODULE: ./src/inputs/slips.ts
var slips = __nccwpck_require__(61894);
// EXTERNAL MODULE: ./src/inputs/policy.ts
var inputs_policy = __nccwpck_require__(64035);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __nccwpck_require__(48992);
;// CONCATENATED MODULE: ./src/inputs/signer.ts









const CLAIM_INPUTS = [
    ['certificate-github-workflow-trigger', 'githubWorkflowTrigger'],
    ['certificate-github-workflow-sha', 'githubWorkflowSha'],
    ['certificate-github-workflow-name', 'githubWorkflowName'],
    ['certificate-github-workflow-repository', 'githubWorkflowRepository'],
    ['certificate-github-workflow-ref', 'githubWorkflowRef'],
];
/**
 * Reads who may have signed: exactly one of keys, an identity with its issuer, or a publisher. Claims of GitHub
 * certificates restrict an identity or a publisher, never keys.
 */
async function readSignerChoice(reader, chainguard, policy) {
    const issuesBefore = reader.issues.length;
    const identities = reader.list('certificate-identity');
    for (const value of identities.filter((text) => /\p{Cc}/u.test(text))) {
        reader.refuse('certificate-identity', value, 'it contains control characters');
    }
    const identity = readHalf(reader, 'certificate-identity', identities.map((value) => readExactIdentity(reader, value)));
    const issuerText = reader.line('certificate-oidc-issuer');
    const issuer = readHalf(reader, 'certificate-oidc-issuer', issuerText === undefined ? [] : [issuerText]);
    const claims = readClaims(reader);
    const keyItems = readKeyItems(reader);
    const keys = await readKeys(reader, keyItems);
    const publisher = reader.text('publisher');
    const requested = reader.take('publisher', publisher ?? '', (0,publishers_publisher/* parsePublisher */.aQ)(publisher ?? 'auto'));
    const isOfGitHub = requested?.kind === 'preset' && requested.preset.name.startsWith('github:');
    const ownIssuer = isOfGitHub && !isGiven(identity) && issuer.pattern === undefined ? issuerText : undefined;
    const isByPolicy = reader.isGiven('policy');
    const resolved = requested === undefined || isByPolicy ? undefined : resolveOrganization(reader, requested, chainguard, claims);
    const choice = ownIssuer === undefined ? resolved : applyIssuer(reader, resolved, ownIssuer);
    if (isByPolicy) {
        (0,inputs_policy/* refuseBesidePolicy */.np)(reader, requested);
        return policy === undefined || reader.issues.length > issuesBefore
            ? { kind: 'invalid' }
            : {
                kind: 'policy',
                policy,
                organizationSigners: chainguard.signers,
                canDiscover: chainguard.identity !== undefined,
            };
    }
    const hasIdentity = isGiven(identity) || (isGiven(issuer) && ownIssuer === undefined);
    const ways = [
        ...(hasIdentity ? ['the certificate identity'] : []),
        ...(keyItems.length > 0 ? [reader.name('key')] : []),
        ...(choice?.kind === 'preset' || choice?.kind === 'publisher' ? [reader.name('publisher')] : []),
    ];
    if (ways.length > 1) {
        reader.issues.push(`${ways.join(' and ')} are set, but only one of them can say who may have signed.`);
    }
    if (keyItems.length > 0 && Object.keys(claims).length > 0) {
        reader.issues.push(`${reader.name('key')} and ${claimInputs(reader)}: a key has no certificate that could contain these claims.`);
    }
    const isAlone = hasIdentity && (isGiven(identity) || ways.length === 1);
    const values = isAlone ? await readIdentity(reader, identity, issuer) : undefined;
    if (reader.issues.length > issuesBefore || choice === undefined) {
        return { kind: 'invalid' };
    }
    if (keys.length > 0) {
        return { kind: 'given', signer: { kind: 'keys', keys } };
    }
    return values === undefined
        ? { kind: 'publisher', choice, claims }
        : { kind: 'given', signer: { kind: 'identity', ...values, claims } };
}
/** The one mix of a publisher with another input: enterprises have an issuer of their own. */
function applyIssuer(reader, choice, issuer) {
    if (choice?.kind !== 'preset') {
        return choice;
    }
    const preset = reader.take('certificate-oidc-issuer', issuer, (0,github/* withIssuer */.Uy)(choice.preset, issuer));
    return preset === undefined ? undefined : { kind: 'preset', preset };
}
/** The signers of an organization: those of `chainguard-signers`, else they are looked up with `chainguard-identity`. */
function resolveOrganization(reader, choice, { identity, signers }, claims) {
    if (choice.kind !== 'chainguard-organization') {
        if (signers !== undefined) {
            reader.issues.push(`${reader.name('chainguard-signers')} has no effect without ${reader.name('publisher')} "chainguard-organization".`);
        }
        return choice;
    }
    if (identity === undefined && signers === undefined) {
        reader.issues.push(`${reader.name('publisher')} "chainguard-organization" needs to know who signs for the organization: set ${reader.name('chainguard-signers')}${reader.isStep ? `, or ${reader.name('chainguard-identity')} to look them up with` : ''}.`);
    }
    if (Object.keys(claims).length > 0) {
        reader.issues.push(`${reader.name('publisher')} "chainguard-organization" and ${claimInputs(reader)}: workflows do not sign the images of an organization, so the certificates have no such claims.`);
    }
    return { kind: 'preset', preset: (0,organization/* organizationPreset */.Tb)(signers) };
}
function readHalf(reader, exactName, exact) {
    const patternName = `${exactName}-regexp`;
    const pattern = reader.line(patternName);
    if (exact.some((value) => /\.[*+]|^\^|\$$/.test(value))) {
        reader.warnings.push(`${reader.name(exactName)} is compared exactly, but looks like a pattern. For patterns, use ${reader.name(patternName)}.`);
    }
    const given = [
        [patternName, pattern],
        ...(exactName === 'certificate-oidc-issuer' ? exact : []).map((each) => [exactName, each]),
    ];
    for (const [name, value = ''] of given) {
        if ((0,slips/* unquoted */.qZ)(value) !== undefined) {
            reader.refuse(name, value, '');
        }
    }
    if (exactName === 'certificate-oidc-issuer' &&
        exact.some((value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(value))) {
        reader.warnings.push(`${reader.name(exactName)} matches no certificate of a known issuer: their names begin with "https://".`);
    }
    if (exact.length > 0 && pattern !== undefined) {
        reader.issues.push(`${reader.name(exactName)} and ${reader.name(patternName)} are set: use exact values or a pattern, but not both.`);
    }
    return { exactName, patternName, exact, pattern };
}
/** An identity as it is, or as it was meant after an issue, so that no other issue follows from that. */
function readExactIdentity(reader, value) {
    const name = 'certificate-identity';
    const inner = (0,slips/* unquoted */.qZ)(value);
    if (inner !== undefined) {
        reader.refuse(name, value, '');
        return inner;
    }
    const slip = (0,slips/* findIdentitySlip */.at)(value);
    if (slip?.kind === 'invalid') {
        reader.refuse(name, value, slip.reason);
        return slip.meant ?? value;
    }
    if (slip?.kind === 'doubtful') {
        reader.warnings.push(`${reader.name(name)}: ${(0,src_text/* quote */.hD)(value)} ${slip.reason}.`);
    }
    return value;
}
function isGiven({ exact, pattern }) {
    return exact.length > 0 || pattern !== undefined;
}
async function readIdentity(reader, identity, issuer) {
    if (!isGiven(identity)) {
        reader.issues.push(`${reader.name('certificate-oidc-issuer')} says who vouches for an identity, but not for which: ${reader.name('certificate-identity')} (or ${reader.name('certificate-identity-regexp')}) is missing.`);
        await readValue(reader, issuer);
        return undefined;
    }
    const identityPolicy = await readValue(reader, identity);
    const issuerPolicy = isGiven(issuer) ? await readValue(reader, issuer) : defaultIssuer(reader, identity);
    return identityPolicy === undefined || issuerPolicy === undefined
        ? undefined
        : { identity: identityPolicy, issuer: issuerPolicy };
}
async function readValue(reader, half) {
    if (half.pattern === undefined) {
        return { kind: 'exact', values: [...new Set(half.exact)] };
    }
    const compiled = reader.take(half.patternName, half.pattern, await (0,pattern/* compilePattern */.E)(half.pattern));
    if (compiled?.acceptsUnrelated === true) {
        reader.insecure.push(`${half.patternName}: accepts unrelated identities`);
        reader.warnings.push(`${reader.name(half.patternName)} accepts unrelated identities, so anyone may sign. Name the owner in it.`);
    }
    return compiled?.policy;
}
function defaultIssuer(reader, identity) {
    if (identity.exact.length > 0 && identity.exact.every((value) => value.startsWith('https://github.com/'))) {
        reader.notices.push(`${reader.name('certificate-oidc-issuer')} is not set. For identities of github.com, it is ${signer/* GITHUB_ISSUER */.oX}.`);
        return { kind: 'exact', values: [signer/* GITHUB_ISSUER */.oX] };
    }
    reader.issues.push(`${reader.name('certificate-oidc-issuer')} (or ${reader.name('certificate-oidc-issuer-regexp')}) is missing: an identity is meaningful only together with the issuer that vouches for it. Only exact identities that begin with https://github.com/ have a default issuer.`);
    return undefined;
}
/** All of them together, in a message. */
function claimInputs(reader) {
    return reader.name('certificate-github-workflow-name').replace(/name$/, '…');
}
function readClaims(reader) {
    const given = CLAIM_INPUTS.flatMap(([name, claim]) => {
        const value = reader.line(name);
        return value === undefined ? [] : [[claim, value]];
    });
    return Object.fromEntries(given);
}
/** A UIDP: hexadecimal ids from the organization down (chainguard-dev/sdk `uidp`). */
const UIDP = /^[0-9a-f]{1,64}(?:\/[0-9a-f]{1,64}){1,8}$/;
const SIGNER = /^[0-9a-f]{1,64}\/[0-9a-f]{1,64}$/;
/** Reads the identity that the workflow assumes at Chainguard and the signers of the organization. */
function readChainguardInputs(reader) {
    const rule = 'it must be a UIDP: lowercase hexadecimal ids with "/" between them, as `chainctl iam identities list` prints';
    const identity = reader.matching('chainguard-identity', UIDP, rule);
    const requested = [...new Set(reader.list('chainguard-signers'))];
    for (const signer of requested.filter((each) => !SIGNER.test(each))) {
        reader.refuse('chainguard-signers', signer, 'it must be a UIDP "<organization>/<id>" in lowercase hexadecimal, without https://issuer.enforce.dev/');
    }
    return { identity, signers: requested.length === 0 ? undefined : requested };
}


/***/ }),

/***/ 61894:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ describeWriting),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   at: () => (/* binding */ findIdentitySlip),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48992);


/** The value between quotation marks that are part of it; undefined without such. */
function unquoted(value) {
    return /^(?<mark>["'`])(?<inner>.+)\k<mark>$/s.exec(value)?.groups?.['inner'];
}
/** Why a value cannot be used where that is how a list or a text is written, whatever it should be. */
function describeWriting(value, isList, writing) {
    const inner = unquoted(value);
    if (inner !== undefined) {
        return `its quotation marks are part of the value here; remove them: ${inner.slice(0, 200)}`;
    }
    if (!isList || !/^[^,\p{C}]+(?:,[^,\p{C}]*)+$/u.test(value)) {
        return undefined;
    }
    return writing === 'step'
        ? 'a list has one item per line, without commas: write "|" after the name of the input, and each item on its own line'
        : 'a list has no commas: pass each item separately';
}
/** As `parseReference`, with the likely cause where a text is none. */
function readReference(text, defaultTag, writing) {
    const result = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text, defaultTag);
    return result.kind === 'value' ? result : explained(text, result, (name) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name, 'latest'), writing);
}
/** As `parseRepository`, with the likely cause where a text is none. */
function readRepository(text, writing) {
    const result = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(text);
    return result.kind === 'value' ? result : explained(text, result, _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU, writing);
}
function invalid(issue) {
    return { kind: 'invalid', issue };
}
function explained(text, result, parse, writing) {
    const [, before = ''] = /^(.*?)(?:@(?:sha256:?)?|:|\/)$/.exec(text) ?? [];
    const belongs = writing === 'step'
        ? 'is the output of the earlier step that belongs there empty (its `id`, its name)?'
        : 'is the variable that belongs there empty?';
    if (before !== '' && parse(before).kind === 'value') {
        return invalid(`nothing follows ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.slice(before.length))}; ${belongs}`);
    }
    if (/^[:@/]/.test(text)) {
        return invalid(`there is no name before ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text.slice(0, 1))}; ${belongs}`);
    }
    const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [];
    const lower = `${name.toLowerCase()}${rest}`;
    return lower !== text && parse(lower).kind === 'value'
        ? invalid(`the name of a repository must be lowercase; write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(lower)}`)
        : result;
}
const WORKFLOW_FILE = /^(?<start>(?:https?:\/\/)?(?:github\.com\/)?)(?<rest>[^/\s:]+\/[^/\s:]+\/\.github\/workflows\/\S+)$/;
const ON_GITHUB = /^https:\/\/github\.com\/(?<repository>[^/\s@]+\/[^/\s@]+)(?:\/(?<file>[^@\s]*))?(?:@(?<ref>\S*))?$/;
/** What is wrong with an exact identity of a workflow; undefined where nothing is known to be. */
function findIdentitySlip(value) {
    if (/,\s*(?:https?:\/\/|[^\s,@]+@)/.test(value)) {
        return { kind: 'invalid', reason: 'write one identity per line, without commas', meant: value.split(',')[0] };
    }
    const { start, rest } = WORKFLOW_FILE.exec(value)?.groups ?? {};
    if (start !== undefined && rest !== undefined && start !== 'https://github.com/') {
        const meant = `https://github.com/${rest}`;
        return {
            kind: 'invalid',
            reason: `the identity of a workflow begins with "https://": write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(meant)}`,
            meant,
        };
    }
    if (/\.[*+]|^\^|\$$/.test(value)) {
        // looks like a pattern, which is reported by itself
        return undefined;
    }
    const { repository, file = '', ref } = ON_GITHUB.exec(value)?.groups ?? {};
    if (repository === undefined) {
        return undefined;
    }
    if (!file.startsWith('.github/workflows/')) {
        return {
            kind: 'doubtful',
            reason: `names no workflow: an identity is exact, such as https://github.com/${repository}/.github/workflows/FILE@REF; for all workflows of the repository, set publisher to github:${repository} instead`,
        };
    }
    return ref === undefined || !/^(?:refs\/.+|[0-9a-f]{40})$/.test(ref)
        ? {
            kind: 'doubtful',
            reason: `matches no certificate: the identity of a workflow ends in "@" and the full ref, such as ${value.replace(/@.*$/s, '')}@refs/heads/${ref === undefined || ref === '' ? 'main' : ref}`,
        }
        : undefined;
}


/***/ }),

/***/ 88058:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  Ju: () => (/* binding */ REMOVED_INPUTS),
  yu: () => (/* binding */ inputName),
  Vc: () => (/* binding */ inputsOf)
});

// EXTERNAL MODULE: ./src/inputs/definition.ts
var definition = __nccwpck_require__(30312);
;// CONCATENATED MODULE: ./src/inputs/definitions/comparison.ts
const COMPARING = ['verify', 'scan', 'cli'];
/** The inputs of the group “Compare with a baseline”. */
const COMPARISON_INPUTS = {
    baseline: {
        kind: 'list',
        group: 'Compare with a baseline',
        absent: 'none',
        // what is verified against it is the change, never the image
        decides: false,
        appliesTo: COMPARING,
        description: 'What to compare the images with: image references, one per line; the folder or `report.json` of an earlier run (a path that begins with `./`, `../`, or `/`, or ends in `/` or `.json`); or `auto`, which in pull requests takes the report of the last successful run of this workflow on the base branch (needs `permissions: actions: read`). Each baseline image is verified again. See `docs/changes.md`.',
        inScan: '`auto`: in runs that look at all files, compare the images with those of the last successful run of this workflow on the same branch (needs `permissions: actions: read`). It has no effect in runs that look at a change: there, an image is always compared with the one that it replaces.',
        inTerminal: 'What to compare the images with: image references; or the folder or `report.json` of an earlier run (a path that begins with `./`, `../`, or `/`, or ends in `/` or `.json`). Each baseline image is verified again.',
    },
    'fail-on-change': {
        kind: 'list',
        group: 'Compare with a baseline',
        absent: 'none',
        decides: false,
        appliesTo: COMPARING,
        inScan: 'Changes that fail the step even though the image is verified, if it replaces another image or is compared with `baseline`. One per line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
        description: 'Changes since the `baseline` that fail the step even though the image is verified. One per line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
        inTerminal: 'Changes since the `baseline` that are not accepted even though the image is verified: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, platform.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/images.ts

/** Certificates of keyless signing exist since 2021; a limit of more than a century is a mistake. */
const AGES = { min: '1s', max: '36500d' };
/** The inputs of the group “What to verify”. */
const IMAGE_INPUTS = {
    image: {
        kind: 'list',
        group: 'What to verify',
        absent: '',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Images to verify, one per line: `name`, `name:tag`, `name@sha256:…`, or `name:tag@sha256:…` (the tag must then resolve to that digest). In this and every other list, blank lines and lines that begin with `#` are ignored. Required, unless you use `image-file`.',
    },
    tag: {
        kind: 'text',
        group: 'What to verify',
        absent: '`latest`',
        decides: false,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Tag for images that have neither a tag nor a digest.',
    },
    platform: {
        kind: 'list',
        group: 'What to verify',
        absent: '`all`',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Which platforms must meet the requirements: `all` (every platform of the index), `index` (only the index itself), or a list of `os/arch[/variant]`.',
    },
    'predicate-type': {
        kind: 'list',
        group: 'What to verify',
        absent: '`sbom`, or what the publisher attests',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Attestations that must verify: a list of predicate type URIs or aliases (`spdxjson`, `cyclonedx`, `slsaprovenance1`, `slsaprovenance02`, `apko`, `vuln`, `openvex`, `link`, `custom`), or `sbom` (SPDX or CycloneDX), `provenance` (any version of SLSA), `all` (everything that verifies, at least one), or `none`.',
    },
    'require-signature': {
        kind: 'boolean',
        group: 'What to verify',
        absent: '`true`, or as the publisher signs',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Whether an image signature must verify, in addition to the attestations.',
    },
    'signed-name': {
        kind: 'line',
        group: 'What to verify',
        absent: 'not compared; a warning if the last part differs',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Name of the image that the signature must contain (its `docker-reference`).',
    },
    'max-age': {
        kind: 'duration',
        ...AGES,
        group: 'What to verify',
        absent: 'any age',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Maximum age of signatures and attestations, counted from the start of their certificates: a number with `s`, `m`, `h`, or `d`, such as `30d`. Not with `key`, because nothing proves when a key signed.',
    },
    'min-age': {
        kind: 'duration',
        ...AGES,
        group: 'What to verify',
        absent: 'any age',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Minimum age, such as `2d`, counted from their trusted time, so that a malicious build has time to be noticed.',
    },
    timeout: {
        kind: 'duration',
        min: '1s',
        max: '24h',
        group: 'What to verify',
        default: '5m',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Time for one image: a number with `s`, `m`, `h`, or `d`, from `1s` to `24h`.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/lists.ts

/** The inputs of the group “Many images”. */
const LIST_INPUTS = {
    'image-file': {
        kind: 'path',
        group: 'Many images',
        absent: 'none',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Path of a file that names images, in addition to `image` or instead of it: one image per line, a JSON array of strings, or the `report.json` of an earlier run, from which only the names are used.',
        inTerminal: 'Path of a file that names images, in addition to arguments or instead of them: one image per line, a JSON array of strings, or the `report.json` of an earlier run, from which only the names are used.',
    },
    shard: {
        kind: 'text',
        group: 'Many images',
        absent: 'the complete list',
        decides: false,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Part of the list to verify, `i/n`: shard `i` of `n`, at most 256, if several jobs share a list. The sub-action `merge/` merges their reports. The parts depend only on the list. Images of one repository stay together as long as the parts stay equal.',
        inTerminal: 'Part of the list to verify, `i/n`: shard `i` of `n`, at most 256. The parts depend only on the list. Images of one repository stay together as long as the parts stay equal.',
    },
    concurrency: {
        kind: 'number',
        min: 1,
        max: 64,
        group: 'Many images',
        // each image has some ten requests open at its widest
        default: '8',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'How many images to verify at the same time, from `1` to `64`, alternating between registries. One registry gets at most 32 requests at a time, and fewer after it responds with 429.',
    },
    reports: {
        kind: 'path',
        group: 'Many images',
        absent: '',
        isRequired: true,
        decides: false,
        appliesTo: ['merge'],
        description: 'Folder that contains the `report.json` of every shard of a list, each in a folder of any name. They are merged into one report, one summary, and one exit code. Nothing is verified again.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/locations.ts

/** The inputs of the group “Where to look”. */
const LOCATION_INPUTS = {
    registry: {
        kind: 'text',
        group: 'Where to look',
        absent: 'the registry that all lines of `image` share',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Registry (`host` or `host:port`) that the user name and password are for. They are sent nowhere else. Required with `image-file`, so that no line of a file decides where a password goes.',
        inScan: 'Registry (`host` or `host:port`) that the user name and password are for. They are sent nowhere else. Required with them, so that no file of the repository decides where a password goes.',
        absentInScan: '',
        inTerminal: 'Registry (`host` or `host:port`) that the user name and password are for. They are sent nowhere else. Without it, they are for the registry that all images share.',
        absentInTerminal: '',
    },
    'registry-username': {
        kind: 'secret',
        group: 'Where to look',
        absent: '',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'User name for the registry. Requires `registry-password`.',
    },
    'registry-password': {
        kind: 'secret',
        group: 'Where to look',
        absent: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, `chainguard-identity` for cgr.dev, or anonymous',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Password or token for the registry. Requires `registry-username`.',
        inTerminal: 'Password or token for the registry. Requires `registry-username`. Other users of the machine may see it in the list of processes, so prefer `docker login`, or `--registry-password-stdin`.',
        absentInTerminal: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, or anonymous',
    },
    'github-token': {
        kind: 'token',
        group: 'Where to look',
        absent: 'the token of the job',
        expression: '${{ github.token }}',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Token for the GitHub API and for ghcr.io.',
        inTerminal: 'Token for the GitHub API and for ghcr.io.',
        absentInTerminal: '`GH_TOKEN` or `GITHUB_TOKEN`',
    },
    'chainguard-identity': {
        kind: 'text',
        group: 'Where to look',
        absent: '',
        decides: true,
        appliesTo: definition/* IN_VERIFYING_STEPS */.kc,
        description: 'UIDP of a Chainguard identity that this workflow may assume, as `chainctl iam identities list` prints it, for images of an organization on cgr.dev. The login uses the OIDC token of the job (`permissions: id-token: write`), without chainctl and without a secret.',
    },
    'signature-repository': {
        kind: 'list',
        group: 'Where to look',
        absent: "the image's own",
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Other repositories that contain the signatures and attestations, as in `COSIGN_REPOSITORY`: a list of repositories, or of `PREFIX=PREFIX`. With `mirror.example/chainguard=cgr.dev/chainguard`, images below the first prefix have their evidence below the second.',
    },
    'github-attestations': {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'Where to look',
        default: 'auto',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: "Whether to search GitHub's attestations API, in addition to the registry: `auto` (if the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always), or `false`. Private repositories need `permissions: attestations: read`.",
        inTerminal: "Whether to search GitHub's attestations API, in addition to the registry: `auto` (if the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always), or `false`.",
    },
    'retry-missing-for': {
        kind: 'duration',
        min: '0s',
        max: '1h',
        group: 'Where to look',
        default: '0s',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'How long to keep looking if no evidence is found, for registries that are slow to show what was just pushed: a number with `s`, `m`, or `h`, up to `1h`.',
    },
    'allow-http': {
        kind: 'list',
        group: 'Where to look',
        absent: 'none',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Registries to reach over HTTP instead of HTTPS: a list of `host` or `host:port`. The report lists them as insecure. Loopback addresses always use HTTP.',
    },
    'ca-certificates': {
        kind: 'path',
        group: 'Where to look',
        absent: 'none',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Path of a PEM file with more certificate authorities to trust for TLS, such as that of a private registry or of a proxy that inspects TLS.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/output.ts

/** The inputs of the group “What comes out”. */
const OUTPUT_INPUTS = {
    'output-directory': {
        kind: 'path',
        group: 'What comes out',
        absent: 'a new folder under `RUNNER_TEMP`',
        decides: false,
        appliesTo: ['verify', 'merge', 'scan', 'cli', 'cli-scan'],
        description: 'Folder for the files. A relative path starts at the workspace.',
        inTerminal: 'Folder for the files: verified predicates, report.json, summary.md. Without it, nothing is written.',
        absentInTerminal: '',
    },
    artifact: {
        kind: 'enum',
        values: ['single', 'per-image', 'per-file', 'none'],
        group: 'What comes out',
        default: 'single',
        decides: false,
        appliesTo: definition/* IN_ALL_STEPS */.Od,
        description: 'How to upload the files as artifacts of the workflow run: `single` (all in one), `per-image` (one for each image, and one for the report and summary), `per-file` (each file by itself, not zipped), or `none`. If there would be more than 100 artifacts, all files are uploaded as one, with a warning.',
        inMerge: 'How to upload the report and summary as artifacts of the workflow run: `single` or `per-image` (both in one), `per-file` (each by itself, not zipped), or `none`.',
    },
    'artifact-name': {
        kind: 'text',
        group: 'What comes out',
        absent: '`image-provenance-`, the name and digest of the first image if there is one, and random digits',
        decides: false,
        appliesTo: definition/* IN_ALL_STEPS */.Od,
        description: 'Name of the artifact. With `per-image` and `per-file`, the beginning of each name, at most 60 characters.',
    },
    'retention-days': {
        kind: 'number',
        min: 1,
        // of private repositories; artifacts of public ones stay for 90 days at most
        max: 400,
        group: 'What comes out',
        absent: 'the setting of the repository',
        decides: false,
        appliesTo: definition/* IN_ALL_STEPS */.Od,
        description: 'How many days to keep artifacts, from `1` to `400`, at most what the repository allows.',
    },
    'job-summary': {
        kind: 'boolean',
        group: 'What comes out',
        default: 'true',
        decides: false,
        appliesTo: definition/* IN_ALL_STEPS */.Od,
        description: 'Whether to write the job summary.',
    },
    comment: {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'What comes out',
        default: 'false',
        decides: false,
        appliesTo: definition/* IN_VERIFYING_STEPS */.kc,
        description: 'Whether to comment on the pull request. Later runs update the comment. `auto` (in runs of `pull_request` and `pull_request_target`; nothing elsewhere), `true` (the same, with a notice elsewhere), or `false`. Needs `permissions: pull-requests: write`.',
    },
    'comment-name': {
        kind: 'text',
        group: 'What comes out',
        absent: 'one comment per workflow, job, and step',
        decides: false,
        appliesTo: definition/* IN_VERIFYING_STEPS */.kc,
        description: 'Name that tells comments apart, so that each job of a matrix and each call of a reusable workflow has a comment of its own.',
        inScan: 'Name that tells comments and issues apart, so that each job of a matrix and each call of a reusable workflow has its own.',
    },
    'dependency-snapshot': {
        kind: 'boolean',
        group: 'What comes out',
        default: 'false',
        decides: false,
        appliesTo: ['verify'],
        description: 'Whether to submit the packages in the verified SBOMs to the dependency graph of the repository. Needs `permissions: contents: write`.',
    },
    enforce: {
        kind: 'boolean',
        group: 'What comes out',
        default: 'true',
        decides: false,
        appliesTo: definition/* IN_ALL_STEPS */.Od,
        description: 'Whether the step fails if an image is not verified or `fail-on-change` refuses it. With `false` (an audit), these are warnings, and the step fails only if inputs are invalid, the trusted root cannot be loaded, or an image could not be checked.',
        inMerge: 'Whether the step fails if an image is not verified. Must be the same as in the shards. With `false` (an audit), it fails only if inputs or reports are invalid, an image could not be checked, or a shard was canceled.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/scan.ts
const IN_SCANS = ['scan', 'cli-scan'];
/** The inputs of the group “What to scan”. */
const SCAN_INPUTS = {
    paths: {
        kind: 'list',
        group: 'What to scan',
        absent: 'all files that Git tracks',
        decides: false,
        appliesTo: IN_SCANS,
        description: 'Scan only files that match one of these globs, a list as in the `paths` of a workflow. A leading `!` excludes. Globs start at the root of the repository.',
    },
    'paths-ignore': {
        kind: 'list',
        group: 'What to scan',
        absent: 'none',
        decides: false,
        appliesTo: IN_SCANS,
        description: 'Do not scan files that match one of these globs, a list as in the `paths-ignore` of a workflow.',
    },
    'changed-only': {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'What to scan',
        default: 'auto',
        decides: false,
        appliesTo: ['scan'],
        description: 'Whether to verify only images that a change adds, compared with its base commit: `auto` (in pull requests and merge queues), `true` (the same, and an error in other runs), or `false`.',
    },
    lock: {
        kind: 'enum',
        values: ['off', 'check', 'write'],
        group: 'What to scan',
        default: 'off',
        decides: false,
        appliesTo: IN_SCANS,
        description: 'What to do with `.github/image-provenance.lock.json`, which records the digest, signer, and evidence of every verified image: `check` (fail if a signer changed, a signature is older than the recorded one, evidence is gone, or an image is not recorded), `write` (record what is verified now), or `off`.',
    },
    pin: {
        kind: 'boolean',
        group: 'What to scan',
        default: 'false',
        decides: false,
        appliesTo: IN_SCANS,
        description: 'Whether to write `pin.patch`. Apply it with `git apply` to add the verified digest to the tag of every verified image.',
        inTerminal: 'Add the verified digest to the tag of every verified image, in the files.',
    },
    issue: {
        kind: 'boolean',
        group: 'What to scan',
        default: 'false',
        decides: false,
        appliesTo: ['scan'],
        description: 'Whether to open an issue in this repository if the scan fails, update it in later runs on the same branch, and close it when all is well. Not in runs that look at a change. Needs `permissions: issues: write`.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/signers.ts

/** The inputs of the group “Who may have signed”. */
const SIGNER_INPUTS = {
    'certificate-identity': {
        kind: 'list',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Certificate identities (SAN) that may have signed, a list. They must match exactly. Requires an issuer, unless all begin with `https://github.com/`.',
    },
    'certificate-identity-regexp': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'RE2 pattern that must match the whole certificate identity. Use it instead of `certificate-identity`.',
    },
    'certificate-oidc-issuer': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '`https://token.actions.githubusercontent.com` if every `certificate-identity` begins with `https://github.com/`',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Issuer that vouches for the identity. It must match exactly. With `publisher: github:OWNER/REPO`, the issuer of an enterprise (`https://token.actions.githubusercontent.com/ENTERPRISE`, `https://token.actions.TENANT.ghe.com`).',
    },
    'certificate-oidc-issuer-regexp': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'RE2 pattern that must match the whole issuer. Use it instead of `certificate-oidc-issuer`.',
    },
    'certificate-github-workflow-repository': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Repository of the calling workflow that the certificate must name, as `owner/name`.',
    },
    'certificate-github-workflow-ref': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Git ref that the certificate must name, such as `refs/heads/main`.',
    },
    'certificate-github-workflow-name': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Workflow name that the certificate must contain.',
    },
    'certificate-github-workflow-trigger': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Event that the certificate must name, such as `push`.',
    },
    'certificate-github-workflow-sha': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Commit that the certificate must name.',
    },
    key: {
        kind: 'list',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Public keys in PEM format (ECDSA, RSA, Ed25519), or paths of files that contain them. Any one of them may have signed. Use it instead of identities and a publisher.',
    },
    publisher: {
        kind: 'text',
        group: 'Who may have signed',
        absent: '`auto`',
        decides: true,
        appliesTo: definition/* FOR_NAMED_IMAGES */.Vg,
        description: 'Preset of identities, with suitable defaults: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its two services; requires `chainguard-signers` or `chainguard-identity`), another name in [docs/publishers.md](https://github.com/OWNER/image-provenance/blob/main/docs/publishers.md) (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images that workflows of the repository built, by their build provenance), `slsa-generator:OWNER/REPO` and `docker-github-builder:OWNER/REPO` (images of the repository that a shared builder built), `auto` (by the image reference, if there is no identity and no key), or `none`.',
        inTerminal: 'Preset of identities, with suitable defaults: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its two services; requires `chainguard-signers`), another name in docs/publishers.md (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images that workflows of the repository built, by their build provenance), `slsa-generator:OWNER/REPO` and `docker-github-builder:OWNER/REPO` (images of the repository that a shared builder built), `auto` (by the image reference, if there is no identity and no key), or `none`.',
    },
    policy: {
        kind: 'path',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Path of a [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image. Use it instead of identities, keys, and a publisher. Other inputs are defaults for its rules. In pull requests, it is read from the base commit.',
        inScan: 'Path of the [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image. Without one, images of known publishers are verified, and a policy is proposed for the others. In pull requests, it is read from the base commit.',
        absentInScan: '`.github/image-provenance.yml`, if it exists',
        inTerminal: 'Path of a policy file, which says who may have signed which image. Use it instead of identities, keys, and a publisher. Other flags are defaults for its rules.',
    },
    'policy-from': {
        kind: 'enum',
        values: ['auto', 'head'],
        group: 'Who may have signed',
        default: 'auto',
        decides: true,
        appliesTo: definition/* IN_VERIFYING_STEPS */.kc,
        description: 'Where to read the policy from in pull requests and merge queues: `auto` (the base commit) or `head` (the checkout, so that whoever proposes a change also decides about it; listed in `insecure`).',
    },
    'chainguard-signers': {
        kind: 'list',
        group: 'Who may have signed',
        absent: 'looked up with `chainguard-identity`',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP (`<organization>/<id>`) per line.',
        inTerminal: 'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), a UIDP (`<organization>/<id>`) each.',
        absentInTerminal: '',
    },
};

;// CONCATENATED MODULE: ./src/inputs/definitions/trust.ts

/** The inputs of the group “Trust”. */
const TRUST_INPUTS = {
    'trusted-root': {
        kind: 'path',
        group: 'Trust',
        absent: 'public-good Sigstore, by TUF',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Path of a `trusted_root.json`. With it, nothing is downloaded for trust.',
    },
    'tuf-mirror': {
        kind: 'text',
        group: 'Trust',
        absent: '',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'URL of another TUF repository, for a private Sigstore. Requires `tuf-root`.',
    },
    'tuf-root': {
        kind: 'path',
        group: 'Trust',
        absent: '',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Path of the root metadata of that TUF repository. Requires `tuf-mirror`.',
    },
    cache: {
        kind: 'boolean',
        group: 'Trust',
        default: 'true',
        decides: false,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Whether to cache TUF metadata in the tool cache of the runner and in the Actions cache, to save requests and to work while the TUF host is down. Each run verifies it again.',
        inTerminal: 'Whether to cache TUF metadata in your cache folder, to save requests and to work while the TUF host is down. Each run verifies it again.',
    },
    'use-signed-timestamps': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Whether an RFC 3161 timestamp is required.',
    },
    'insecure-ignore-tlog': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Whether to accept evidence without a transparency log and its time. The run warns you, and the report lists it.',
        inTerminal: 'Accept evidence without a transparency log and its time. A warning is printed, and the report lists it.',
    },
    'insecure-ignore-sct': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: definition/* WHERE_VERIFIED */.DB,
        description: 'Whether to accept certificates without proof that they were logged. The run warns you, and the report lists it.',
        inTerminal: 'Accept certificates without proof that they were logged. A warning is printed, and the report lists it.',
    },
};

;// CONCATENATED MODULE: ./src/inputs/table.ts









/**
 * All inputs. From here come `action.yml`, `merge/action.yml`, `scan/action.yml` and the tables in the documentation (`npm run docs`), what
 * the reader reads, what is an unknown input, and which ones the digest of the inputs must cover.
 */
const INPUTS = {
    ...SCAN_INPUTS,
    ...IMAGE_INPUTS,
    ...SIGNER_INPUTS,
    ...TRUST_INPUTS,
    ...LOCATION_INPUTS,
    ...COMPARISON_INPUTS,
    ...LIST_INPUTS,
    ...OUTPUT_INPUTS,
};
/** The inputs of a command by name, in the order of the documentation. */
function inputsOf(command) {
    const all = Object.entries(INPUTS);
    return all.filter(([, { appliesTo }]) => appliesTo.includes(command));
}
/** How people write an input: its name in a workflow, a flag of the command line. Images are its arguments. */
function inputName(command, name) {
    if (!(0,definition/* isInTerminal */.gU)(command)) {
        return name;
    }
    return name === 'image' ? 'IMAGE' : `--${name}`;
}
/** Inputs that were removed, and what replaces them. */
const REMOVED_INPUTS = {
    'upload-artifact': 'artifact: none replaces upload-artifact: false',
    'merge-reports': 'the sub-action merge/ replaces it, with the folder as its input reports',
};


/***/ }),

/***/ 44883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   d: () => (/* binding */ findUnknownInputs)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30312);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88058);



/** Unknown inputs that are reported one by one; the rest is counted. */
const MAX_UNKNOWN = 20;
/**
 * How the runner writes the name of an input into a variable, after `INPUT_`: in upper case, with `_` for spaces
 * (actions/runner, `NodeScriptActionHandler`).
 */
function variableOf(name) {
    return name.toUpperCase().replaceAll(' ', '_');
}
/**
 * Finds inputs that a command does not have: with a typo in the name of a limit, the limit would not apply. Runners that
 * pass inputs of a composite action on to its steps can pass some that are not meant for this step; there a name similar
 * to an input of the command is an issue, and any other a warning.
 * @param given names as the runner writes them
 * @param others names that are no inputs, and known too
 */
function findUnknownInputs(given, command, { isLeaky, others = [] }) {
    const names = [...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command).map(([name]) => name), ...others];
    const known = new Set(names.map(variableOf));
    const issues = [];
    const warnings = [];
    for (const variable of given.filter((each) => !known.has(each)).toSorted()) {
        const name = variable.toLowerCase();
        const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(name, names);
        const isIssue = !isLeaky || nearest !== undefined;
        (isIssue ? issues : warnings).push(describe(name, command, nearest));
    }
    return { issues: bounded(issues), warnings: bounded(warnings) };
}
function describe(name, command, nearest) {
    if ((0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isInTerminal */ .gU)(command)) {
        return describeFlag(name, command, nearest);
    }
    const removed = Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju, name) ? _table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju[name] : undefined;
    if (removed !== undefined) {
        return `${name} is no longer an input: ${removed}.`;
    }
    if (isInput(name)) {
        switch (command) {
            case 'merge':
                return `${name} is not an input of merge/, which merges the reports of earlier jobs and verifies nothing.`;
            case 'scan':
                return `${name} is not an input of scan/: ${_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].group === 'Who may have signed' ? 'the policy says who may have signed which image' : 'the files of the repository name the images'}.`;
            case 'verify':
            case 'cli':
            case 'cli-scan':
                return `${name} is an input of the sub-action ${appliesTo(name).includes('merge') ? 'merge' : 'scan'}/ only.`;
        }
    }
    const end = nearest === undefined ? '.' : `; did you mean "${nearest}"?`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not an input of ${command === 'verify' ? 'this action' : `${command}/`}${end}`;
}
function appliesTo(name) {
    return _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].appliesTo;
}
function isInput(name) {
    return Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, name);
}
function describeFlag(name, command, nearest) {
    if (isInput(name) && appliesTo(name).some(_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isInTerminal */ .gU)) {
        return `--${name} is a flag of the command ${command === 'cli' ? 'scan' : 'verify'}, not of this one.`;
    }
    if (isInput(name) || Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju, name)) {
        return `--${name} is not a flag: it has an effect only in workflows.`;
    }
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`--${name}`)} is not a flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
}
function bounded(messages) {
    const rest = messages.length - MAX_UNKNOWN;
    return rest > 0 ? [...messages.slice(0, MAX_UNKNOWN), `${rest} more inputs are unknown.`] : messages;
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonError),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30351);


/** Untrusted bytes that are not JSON, or JSON that is refused; the message gives the reason. */
class JsonError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'JsonError';
    }
}
/**
 * Parses bytes as JSON (RFC 8259), the only parser for what a registry or a signer wrote. Refused beyond
 * the grammar: bytes that are not UTF-8, a byte order mark, a member name that occurs twice in an object (two
 * readers could take different ones) or that has a backslash in it, and more nesting, values or names than the bounds.
 * @throws JsonError
 */
function parseJson(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer)) {
        throw new JsonError('not valid UTF-8');
    }
    const text = buffer.toString('utf8');
    // first, since it costs less than the values it can refuse
    const members = scan(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new JsonError('not valid JSON', { cause });
    }
    return {
        value,
        member: (name) => {
            const span = members.get(name);
            if (span === undefined) {
                return undefined;
            }
            const start = Buffer.byteLength(text.slice(0, span.start));
            return trim(buffer.subarray(start, start + Buffer.byteLength(text.slice(span.start, span.end))));
        },
    };
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/**
 * One pass over the text, which need not be JSON: enforces the bounds, and returns the spans of the outermost
 * object's members, which mean something only when the text is JSON.
 */
function scan(text) {
    const members = new Map();
    const open = [];
    const shapes = [];
    // an object with many members, and objects that have none alike, take V8 far longer than their length
    const distinct = new Set();
    let outermost = '';
    let start = 0;
    let values = 0;
    const endMember = (end) => {
        if (open.length === 1 && open[0]?.before !== undefined && start > 0) {
            members.set(outermost, { start, end });
            start = 0;
        }
    };
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case QUOTE: {
                const container = open.at(-1);
                const expected = container?.atName === true ? expectedName(container, text, at) : undefined;
                const end = expected === undefined ? endOfString(text, at) : at + expected.length + 1;
                if (container?.atName === true) {
                    const name = expected ?? readName(container, text.slice(at, end + 1));
                    container.size++;
                    container.atName = false;
                    // the larger an object is, the more each of its members takes
                    values += container.size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonMembers ? 1 : 0;
                    if (expected === undefined) {
                        distinct.add(name);
                    }
                    if (distinct.size > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonNames) {
                        throw new JsonError(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonNames} different member names`);
                    }
                    if (open.length === 1) {
                        outermost = name;
                    }
                }
                at = end;
                break;
            }
            case OPEN_OBJECT:
                values++;
                open.push({ before: shapes[open.length] ?? [], size: 0, names: undefined, atName: true });
                break;
            case OPEN_ARRAY:
                values++;
                open.push({ before: undefined, size: 0, names: undefined, atName: false });
                break;
            case COLON:
                if (open.length === 1) {
                    start = at + 1;
                }
                break;
            case COMMA: {
                values++;
                endMember(at);
                const container = open.at(-1);
                if (container?.before !== undefined) {
                    container.atName = true;
                }
                break;
            }
            case CLOSE_OBJECT:
            case CLOSE_ARRAY:
                endMember(at);
                keepShape(shapes, open.pop(), open.length);
                break;
            default:
                continue;
        }
        if (values > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonValues) {
            throw new JsonError(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonValues} values`);
        }
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth) {
            throw new JsonError(`nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth}`);
        }
    }
    return members;
}
/**
 * The next name of the object before at this depth, where the text has it here: most objects of a list have the names of the
 * one before, which are different ones and have no backslash, so that nothing has to be made or looked up.
 */
function expectedName({ before, size, names }, text, at) {
    const name = names === undefined ? before?.[size] : undefined;
    return name !== undefined && text.startsWith(name, at + 1) && text.charCodeAt(at + 1 + name.length) === QUOTE
        ? name
        : undefined;
}
/** Reads a name that is another one than expected. @throws JsonError for one that occurs twice, or has a backslash in it */
function readName(container, quoted) {
    const name = nameAt(quoted);
    const names = (container.names ??= new Set(container.before?.slice(0, container.size)));
    if (names.has(name)) {
        throw new JsonError(`the member ${JSON.stringify(name.slice(0, 100))} occurs twice in one object`);
    }
    if (name.includes('\\')) {
        // V8 then takes escaped names for this one (nodejs/node#63785), so it must never come to read it
        throw new JsonError(`the member name ${JSON.stringify(name.slice(0, 100))} has a backslash in it`);
    }
    names.add(name);
    return name;
}
/** Objects with more names are none of many in a list. */
const MAX_SHAPE = 64;
function keepShape(shapes, closed, depth) {
    if (closed?.names !== undefined && closed.names.size <= MAX_SHAPE) {
        shapes[depth] = [...closed.names];
    }
}
/** The position of the quotation mark that ends a string: the first one after an even number of backslashes. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charCodeAt(before) === BACKSLASH) {
            before--;
        }
        if ((end - before) % 2 === 1) {
            return end;
        }
    }
    return text.length;
}
/** Names are compared as read, so that an escaped spelling is the same name. */
function nameAt(quoted) {
    if (!quoted.includes('\\')) {
        return quoted.slice(1, -1);
    }
    try {
        return String(JSON.parse(quoted));
    }
    catch (cause) {
        throw new JsonError('not valid JSON', { cause });
    }
}
function trim(bytes) {
    const isSpace = (byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
    let start = 0;
    let end = bytes.length;
    while (start < end && isSpace(bytes[start])) {
        start++;
    }
    while (end > start && isSpace(bytes[end - 1])) {
        end--;
    }
    return bytes.subarray(start, end);
}


/***/ }),

/***/ 30351:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Every bound of what a registry, a signer or an input can make this program do, each with its reason. Reaching one
 * of a list (referrers, layers, pages, entries) makes it a failed location; of one listed item, that candidate is
 * rejected; an input is invalid. Nothing is ever cut silently. (What people are shown is bounded where
 * it is rendered.)
 */
const LIMITS = {
    // --- JSON, wherever it comes from
    /** nesting: genuine SBOMs and provenance stay below 20, and recursion in readers has a bound */
    jsonDepth: 100,
    /** values of one text: an SBOM of 48 MiB at 24 bytes a value; objects in memory cost many times their text */
    jsonValues: 2_000_000,
    /** members of one object, beyond which each counts as two values: packages have some dozen */
    jsonMembers: 1000,
    /** different member names of one text: formats have some hundred, a list of materials by path has some ten thousand */
    jsonNames: 100_000,
    // --- registry: bytes
    /** a manifest, index or page of referrers: what registries must accept at most (distribution specification, "Pushing Manifests") */
    manifestBytes: 4 * 1024 * 1024,
    /** a blob: an SBOM of 48 MiB in the base64 of its envelope; all of it is held in memory. Nothing is decompressed */
    blobBytes: 64 * 1024 * 1024,
    /** everything of one image together: eight platforms with three SBOMs of 20 MB each, all held until it is verified */
    imageBytes: 512 * 1024 * 1024,
    /** of all images under way, below which another one starts: a runner has 7 GB, and memory use is about twice this */
    bytesUnderWay: 64 * 1024 * 1024,
    /** a response of a token service: tokens must fit into a header */
    tokenBytes: 256 * 1024,
    /** an error's body that is read for its message */
    errorBytes: 64 * 1024,
    /** characters of a password from the standard input: keys of service accounts have some thousands */
    passwordLength: 64 * 1024,
    /** characters of a token or password below which it is taken for none: hiding it would hide words */
    shortestSecret: 8,
    /** characters of a registry's own message that are repeated to people */
    errorText: 300,
    /** the output of a credential helper: user and secret, as long as the response of a token service */
    helperBytes: 256 * 1024,
    // --- registry: numbers
    /** entries of an index: images have a few dozen platforms; each entry costs four requests */
    indexEntries: 200,
    /** entries of any list in a manifest that are looked at, so that the bounds below apply to real entries, not to noise */
    listedEntries: 10_000,
    /** referrers of one digest: as many as layers of a cosign tag */
    referrers: 1000,
    /** pages of one list of referrers: registries put 100 and more on a page */
    pages: 50,
    /** layers of one `.sig` or `.att` tag: cosign's own bound (GHSA-vfp6-jrw2-99g9) */
    layers: 1000,
    /** referrers with unsigned statements, each of which is searched for signatures: a dozen for each of some platforms */
    unsignedReferrers: 200,
    // --- registry: requests
    /** redirects of one request: registries use one, or two behind a mirror */
    redirects: 5,
    /** tries of one request in all */
    tries: 3,
    /** new logins for one request: after a challenge, an expiry, a refused github-token, and another challenge */
    renewals: 4,
    /** open at one time to one host: enough for the platforms of an image at once, few enough for a registry */
    openRequests: 32,
    /** of these, those of a kind that some hosts never answer: for referrers */
    openInQueue: 16,
    /** milliseconds for one image, by default: hundreds of requests to a slow registry */
    imageTime: 300_000,
    /** milliseconds for one request and its body */
    requestTime: 60_000,
    /** milliseconds for a credential helper: some call a cloud, none prompts a person */
    helperTime: 30_000,
    /** milliseconds for each request of a login that several images wait for */
    loginTime: 60_000,
    /** milliseconds before missing evidence is searched for again; doubled each time, up to the second */
    firstLook: 1000,
    longestLook: 15_000,
    // --- GitHub's attestations API
    /** milliseconds for all of it where it is optional: an unreachable API must not use up an image's time */
    secondLook: 30_000,
    /** pages of the attestations of one digest, a hundred on each: as many as referrers */
    attestationPages: 10,
    /** attestations of one digest below one path: as above */
    attestations: 1000,
    /** a page with its bundles: GitHub stores larger ones elsewhere, and gives their URLs */
    attestationPageBytes: 64 * 1024 * 1024,
    /** a bundle that is stored elsewhere, as it arrives; unpacked it may be as long as a blob */
    packedBundleBytes: 32 * 1024 * 1024,
    // --- evidence
    /** bytes of a certificate: genuine ones have two kB; a long object identifier takes time by the square of its length */
    certificateBytes: 16 * 1024,
    /** texts of certificates that are remembered, so that equal ones are stored once: one has some twenty */
    sharedTexts: 2000,
    /** signing certificates that are remembered as parsed: more than one image has, and some megabytes at most */
    keptCertificates: 256,
    /** bytes of one that is remembered */
    keptCertificateBytes: 4096,
    /** bytes of an RFC 3161 time stamp: one with all certificates of its authority has eight kB; each is parsed into objects */
    timestampBytes: 16 * 1024,
    /** bytes of a signature or a signed entry timestamp: that of a 16384-bit RSA key has two kB */
    signatureBytes: 16 * 1024,
    /** bytes of a log entry: a key or a certificate, twice in base64, and hashes */
    logEntryBytes: 256 * 1024,
    /** characters of a checkpoint: a line for each of its witnesses */
    checkpoint: 64 * 1024,
    /** hashes of an inclusion proof: one for each level of a tree whose size is a number of 64 bits */
    proofHashes: 64,
    /** bytes of a hash or of the identifier of a log: SHA-512 has 64 */
    hashBytes: 128,
    /** log entries of one bundle: sigstore-go's bound (GHSA-cq38-jh5f-37mq) */
    logEntries: 32,
    /** RFC 3161 time stamps of one bundle: as above */
    timestamps: 32,
    /** subjects of one statement: as above */
    subjects: 1024,
    /** digests of one subject: as above */
    digestsOfSubject: 32,
    /** characters of the reason of a rejection; parts of it are untrusted text */
    rejectionText: 1000,
    /** characters of a predicate type: a URI; longer ones would break every table */
    predicateType: 512,
    // --- comparison with baselines
    /** changes of packages that a run holds: ten images with all of 5,000 packages changed */
    packageChanges: 50_000,
    /** versions and licenses of one changed package that are listed: images have a handful */
    listedOfChange: 100,
    /** added or removed licenses of a platform that are listed: the largest images have some hundred */
    changedLicenses: 1000,
    /** milliseconds for finding the report of the last run on the base branch (`baseline: auto`) */
    baselineTime: 30_000,
    /** bytes of a response of the API: a page of runs or artifacts has some 300 kB */
    runPageBytes: 4 * 1024 * 1024,
    /** bytes of an artifact that a report is looked for in; all of it is held in memory */
    artifactBytes: 64 * 1024 * 1024,
    /** pages of runs, fifty on each: anybody can add to them by pull requests from a branch of that name */
    runPages: 10,
    /** runs on the base branch, newest first, whose artifacts are searched for a report */
    earlierRuns: 5,
    /** artifacts of one run: a matrix has a report in each */
    earlierArtifacts: 20,
    /** bytes of its reports together: all are held in memory; that of some thousand images has 50 MB */
    earlierReportBytes: 128 * 1024 * 1024,
    // --- inputs
    /** characters of an image reference: twice the longest name, with room for host, tag and digest */
    reference: 1000,
    /** bytes of an image file: the report of some thousand images has 50 MB */
    imageFileBytes: 64 * 1024 * 1024,
    /** images that it names: an hour and more of work; larger audits are several runs */
    imageFileNames: 20_000,
    /** shards of a list: the jobs that a matrix of GitHub may have */
    shards: 256,
    /** characters of a pattern; genuine ones stay far below */
    pattern: 1000,
    /** characters of a value that a pattern is matched with */
    matchedValue: 4096,
    /** characters of a text that is read as keys: a 16384-bit RSA key takes about 3,000 */
    keys: 100_000,
    /** characters of a file of certificate authorities: all that browsers trust take about 250,000 */
    authorities: 2_000_000,
    /** bytes of a trusted root: the public-good one has 7 kB, one with a hundred logs would have 50 */
    trustedRootBytes: 4 * 1024 * 1024,
    // --- policy files
    /** bytes of one: a thousand rules of 500 */
    policyBytes: 512 * 1024,
    /** tokens of YAML, blanks included: a thousand rules of ten keys have 110,000; each one becomes objects, or an error */
    policyTokens: 150_000,
    /** documents of a file of ClusterImagePolicies */
    policyDocuments: 2000,
    /** values, with those that aliases repeat: as above, and a thousand rules have 20,000 */
    policyValues: 50_000,
    /** nesting: a signer's identity stands at five, and recursion in readers has a bound */
    policyDepth: 20,
    /** aliases: one for each of the lists of signers that many rules share */
    policyAliases: 500,
    /** faults that are listed; the rest is counted */
    policyIssues: 100,
    /** different patterns of one file: each is compiled and tried with the probes */
    policyPatterns: 1000,
    /** alternatives of the globs of one file, written out: `{a,b}-{c,d}` has four */
    policyAlternatives: 20_000,
    /** alternatives of one glob */
    globAlternatives: 256,
    // --- lock of a repository
    /** bytes of one: 4,000 images at 4 kB each, which an image of eight platforms with two attestations takes */
    lockBytes: 16 * 1024 * 1024,
    /** images that it has */
    lockImages: 20_000,
    /** signers of one image: as many as a policy can require, and more */
    lockSigners: 100,
    /** pieces of evidence of one image: some for each entry of its index */
    lockEvidence: 2000,
    /** characters of an identity, an issuer or a source repository: as a certificate can hold */
    lockText: 16 * 1024,
    /** faults that are listed; the rest is counted */
    lockIssues: 20,
    // --- scan of a checkout
    /** bytes of a file that is read: larger ones are data */
    scanFileBytes: 4 * 1024 * 1024,
    /** nesting of YAML and JSON: a pod template in a list of custom resources stands at some fifteen */
    scanDepth: 200,
    /** errors of YAML in one file: each costs an object */
    scanYamlErrors: 1000,
    /** entries that merge keys add in one file: each mapping that merges another repeats all of it */
    scanMerges: 500_000,
    /** characters that variables of one name may become: twice those of a reference */
    scanExpansion: 2000,
    /** steps of patterns in variables of one file: a reference takes some hundred */
    scanPatternSteps: 1_000_000,
    /** tokens of one call in a file of Bazel: one with twenty platforms has some sixty */
    scanCallTokens: 1000,
    /** values of one expression, such as a matrix */
    scanValues: 256,
    /** milliseconds for reading the files of a commit from git: tens of thousands take seconds */
    scanGitTime: 300_000,
    /** files that git reads ahead side by side; each is held in memory until it is parsed */
    scanGitReads: 16,
    /** bytes of what a link leads to: a path */
    scanLinkBytes: 4096,
    /** milliseconds for reading the files of a commit from GitHub's API */
    scanApiTime: 120_000,
    /** bytes of the list of files of a commit: the API gives 7 MB and 100,000 entries, else a part (docs.github.com, "Get a tree") */
    scanTreeBytes: 32 * 1024 * 1024,
    /** files of a commit that are read from the API: a request each, of the 1000 an hour that the token of a job has in all */
    scanBlobs: 300,
    /** of these, at once: more are a secondary rate limit (docs.github.com, "Best practices for using the REST API") */
    scanBlobsAtOnce: 8,
    /** characters of one file that are scanned again to pin its images: all of it once where every edit is as it must be */
    pinScanned: 20_000_000,
    /** characters that are searched for other uses of variables: a thousand variables in files of 100 kB take a tenth */
    pinSearched: 1_000_000_000,
    // --- reports that are merged
    /** bytes of one: that of some thousand images has 50 MB, and only one is held at a time */
    reportBytes: 64 * 1024 * 1024,
    /** folders inside each other below the one that is given: an artifact a folder, and room for one more */
    reportDepth: 5,
    /** names of files and folders that are looked at: an audit's attestations may lie beside its reports */
    reportEntries: 500_000,
    // --- TUF metadata between runs
    /** bytes of what is stored of one repository, in base64: the public-good one has 60 kB, and 10 more with each root */
    storedBytes: 4 * 1024 * 1024,
    /** milliseconds for reading it from the Actions cache; the host of the repository is queried afterwards */
    restoreTime: 3000,
    /** milliseconds for writing it, when all else is done */
    saveTime: 5000,
    // --- comment of a pull request, issue of a scan
    /** milliseconds for all of it: it comes before the upload, and people wait for the job to end */
    commentTime: 20_000,
    /** pages of comments, a hundred on each: a pull request has at most 2,500 */
    commentPages: 30,
    /** a page of them: a hundred of 65,536 characters, in UTF-8 and JSON */
    commentPageBytes: 32 * 1024 * 1024,
    /** milliseconds for the issue of a scan: likewise */
    issueTime: 20_000,
    /** pages of issues of one author and state, a hundred on each, the last updated first */
    issuePages: 10,
    /** the payload of an event: GitHub's are up to 25 MB */
    eventBytes: 32 * 1024 * 1024,
    // --- dependency snapshots
    /** packages of one SBOM that are submitted: the largest images have some thousand */
    snapshotPackages: 20_000,
    /** bytes of a snapshot: that many packages at 400 bytes each; GitHub documents no bound */
    snapshotBytes: 8 * 1024 * 1024,
    /** bytes of the package URLs of all images of a run, packed: 5,000 packages take some 60 kB */
    packageUrlBytes: 64 * 1024 * 1024,
    /** snapshots of one run: GitHub allows at most 80 writes a minute, and 500 an hour, of a token (docs.github.com, "Rate limits for the REST API") */
    snapshots: 200,
    /** milliseconds for the submission of a snapshot, and more for each further one: people wait for the job to end */
    snapshotTime: 20_000,
    furtherSnapshotTime: 750,
    /** a response to a snapshot: a few hundred bytes */
    snapshotResponseBytes: 64 * 1024,
    // --- output
    /** results of a SARIF file: GitHub takes no more (docs.github.com, "SARIF support for code scanning") */
    sarifResults: 25_000,
    /** bytes of one when it is compressed: GitHub takes 10 MB (same page); how well it is compressed differs a little */
    sarifCompressedBytes: 9_500_000,
    /** characters of an annotation: the runner cuts longer messages (actions/runner, `_maxIssueMessageLength`) */
    annotation: 4096,
    /** milliseconds for the upload of the artifact: the client library alone retries for half a minute */
    uploadTime: 10_000,
    /** milliseconds more for each further artifact, side by side: the three requests of one take about a second */
    furtherUploadTime: 500,
    /** milliseconds for a look whether the artifact service can be reached at all */
    lookTime: 3000,
    /** artifacts of one step: the service takes 500 of a job, and other steps have some too */
    artifacts: 100,
    /** uploads side by side */
    uploadsAtOnce: 4,
};


/***/ }),

/***/ 34671:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GC: () => (/* binding */ areAccepted),
/* harmony export */   GP: () => (/* binding */ deployable),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   Vy: () => (/* binding */ failingGates),
/* harmony export */   m$: () => (/* binding */ withoutAnswers),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   qM: () => (/* binding */ nameOfImage)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);

/** What comes of an image, in a word. */
function resultOf(image) {
    switch (image.kind) {
        case 'checked':
            return image.verdict.verified ? 'verified' : 'failed';
        case 'failed':
            return 'error';
        case 'decided':
            return image.decision.kind === 'unmet' ? 'failed' : image.decision.kind;
        case 'examined':
            return 'proposed';
    }
}
/** Whether the policy lets an image be that is not verified. */
function isLeft(image) {
    return image.kind === 'decided' && (image.decision.kind === 'exempt' || image.decision.kind === 'skipped');
}
/** Whether a run verified: at least one image is, and every other one too, unless the policy lets it be. */
function areAccepted(images) {
    return images.some(isAccepted) && images.every((image) => isAccepted(image) || isLeft(image));
}
/** Whether all requirements of an image are met. */
function isVerified(image) {
    return image.kind === 'checked' && image.verdict.verified;
}
/** Whether all requirements of an image are met and no gate on its changes fails. */
function isAccepted(image) {
    return isVerified(image) && (image.comparison === undefined || !failsGate(image.comparison));
}
/** The normalized name of an image, `registry/path`. */
function nameOfImage({ request }) {
    return (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(request.reference.repository);
}
/** `name@digest` of the covered digest; empty without one. */
function deployable(image) {
    return image.verdict.digest === undefined ? '' : `${nameOfImage(image)}@${image.verdict.digest}`;
}
/**
 * A comparison where lists of evidence could not be read: newer evidence may say something else, so no gate passes; what
 * fired stays so.
 * @param of the image whose evidence it is, in words
 */
function withoutAnswers(comparison, failures, of) {
    const [failure] = failures;
    if (failure === undefined || comparison.kind === 'no-baseline') {
        return comparison;
    }
    const changes = [`newer evidence for ${of} may exist in a location that could not be searched: ${failure.message}`];
    const gates = comparison.gates.map((gate) => gate.state === 'passed' ? { ...gate, state: 'unanswered', changes } : gate);
    return { ...comparison, gates };
}
/** Whether a gate fails the step: it fired, or could not be evaluated. */
function failsGate(comparison) {
    return failingGates(comparison).length > 0;
}
/** The gates that fail the step, in the order of the input. */
function failingGates({ gates }) {
    return gates.filter(({ state }) => state !== 'passed');
}


/***/ }),

/***/ 25466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** A valid text, as its value. */
function parsed(value) {
    return { kind: 'value', value };
}
/** An invalid text, and why. */
function invalid(reason) {
    return { kind: 'invalid', issue: reason };
}


/***/ }),

/***/ 85889:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ SHARED_BUILDERS),
/* harmony export */   TL: () => (/* binding */ sharedBuilderSigner),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61842);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25785);


/**
 * Builders that every repository can call. What they sign carries their own identity, so the source repository is all
 * that says whose image it is.
 */
/** The releases of slsa-framework/slsa-github-generator for containers; slsa-verifier accepts no other refs either. */
const SLSA_GENERATOR = 'https://github\\.com/slsa-framework/slsa-github-generator/\\.github/workflows/generator_container_slsa3\\.yml@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';
/**
 * The workflows of docker/github-builder, at whatever ref they were called: by tag or branch, or by commit
 * (moby/policy-helpers `types/name.go`).
 */
const DOCKER_GITHUB_BUILDER = 'https://github\\.com/docker/github-builder/\\.github/workflows/(?:build|bake)\\.yml@(?:refs/(?:heads|tags)/[A-Za-z0-9._/-]+|[0-9a-f]{40})';
/** The names of these builders. */
const SHARED_BUILDERS = ['slsa-generator', 'docker-github-builder'];
const IDENTITIES = {
    'slsa-generator': (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .patternValue */ .UM)(SLSA_GENERATOR),
    'docker-github-builder': (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .patternValue */ .UM)(DOCKER_GITHUB_BUILDER),
};
/**
 * What a shared builder signs for a repository (`OWNER/REPO`). Docker's own verifier demands a runner of GitHub's for
 * its builder (docker/buildx `policy/builtins.rego`).
 */
function sharedBuilderSigner(builder, repository, sourceRef) {
    return {
        kind: 'identity',
        identity: IDENTITIES[builder],
        issuer: { kind: 'exact', values: [_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .oX] },
        sourceRepository: inRepository(repository, '', false),
        ...(sourceRef === undefined ? {} : { sourceRef }),
        claims: builder === 'docker-github-builder' ? { runnerEnvironment: 'github-hosted' } : {},
    };
}
/** A URI of a repository on github.com. */
function inRepository(repository, rest, isPrefix) {
    return { kind: 'github-repository', origin: 'https://github.com/', repository, rest, isPrefix };
}


/***/ }),

/***/ 11202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ withIssuer),
/* harmony export */   Yl: () => (/* binding */ workflowNamedBy),
/* harmony export */   bC: () => (/* binding */ parseGitHub),
/* harmony export */   rG: () => (/* binding */ splitGitHubName)
/* harmony export */ });
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28281);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61842);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _builders_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85889);




/**
 * `OWNER/REPO[/.github/workflows/FILE][@REF]`, as GitHub writes them; REF in full. Owners of managed users have an
 * underscore in their names.
 */
const GITHUB = /^github:(?<repository>[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}(?:[/@]|$))[A-Za-z0-9._-]{1,100})(?:\/(?<file>\.github\/workflows\/[^/@\s\p{C}]{1,200}\.ya?ml))?(?:@(?<ref>refs\/[^\s\p{C}]{1,255}))?$/u;
/**
 * Images of a repository's own workflows, with what `actions/attest-build-provenance` makes: provenance of the index.
 * The identity (the workflow, which may be a reusable one) and the source repository must both be of the repository. A
 * REF without FILE is about the source: a workflow file of `main` can be called from any branch, so the end of the
 * identity would not show what was built.
 */
function parseGitHub(name) {
    const { repository, file, ref } = GITHUB.exec(name)?.groups ?? {};
    if (repository === undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('it must be "github:OWNER/REPO" or "github:OWNER/REPO/.github/workflows/FILE.yml", optionally followed by "@" and a full ref such as "refs/heads/main"');
    }
    const signer = {
        kind: 'identity',
        identity: identityOf(repository, file, ref),
        issuer: exactly(_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX),
        sourceRepository: (0,_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository, '', false),
        claims: file === undefined && ref !== undefined ? { sourceRepositoryRef: ref } : {},
    };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({
        name,
        signer,
        requireSignature: false,
        predicateTypes: [{ kind: 'type', requested: _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_PROVENANCE_V1 */ .us, uri: _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_PROVENANCE_V1 */ .us }],
        alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
        level: 'index',
        discoversSigners: false,
    });
}
function identityOf(repository, file, ref) {
    if (file === undefined) {
        return (0,_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository, '/', true);
    }
    return ref === undefined
        ? (0,_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository, `/${file}@`, true)
        : (0,_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository, `/${file}@${ref}`, false);
}
/** The parts of a publisher `github:OWNER/REPO[/.github/workflows/FILE][@REF]`; all undefined for another text. */
function splitGitHubName(name) {
    return GITHUB.exec(name)?.groups ?? {};
}
/** The workflow that an identity names, where an issuer of GitHub vouches for it; undefined for any other. */
function workflowNamedBy({ identity, issuer, }) {
    const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
    if (tenant === undefined && issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX && !ENTERPRISE_ISSUER.test(issuer)) {
        return undefined;
    }
    const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
    if (!identity.startsWith(origin)) {
        return undefined;
    }
    const { repository, file, ref } = splitGitHubName(`github:${identity.slice(origin.length)}`);
    return repository === undefined || file === undefined || ref === undefined
        ? undefined
        : { origin, repository, file, ref, isOwnIssuer: issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX };
}
/** `https://token.actions.githubusercontent.com/ENTERPRISE` (docs.github.com, "Customizing the issuer value for an enterprise"). */
const ENTERPRISE_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
/** `https://token.actions.TENANT.ghe.com` (docs.github.com, "Network details for GHE.com"). */
const TENANT_ISSUER = /^https:\/\/token\.actions\.(?<tenant>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;
/** The preset of a GitHub repository where the workflows' tokens are of an enterprise's own issuer. */
function withIssuer(preset, issuer) {
    const { signer } = preset;
    const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
    if (signer.kind !== 'identity' || (tenant === undefined && !ENTERPRISE_ISSUER.test(issuer))) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`with "${preset.name}", it must be "https://token.actions.githubusercontent.com/ENTERPRISE" or "https://token.actions.TENANT.ghe.com"; for any other repository on github.com, remove it`);
    }
    const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
    const at = (value) => (value.kind === 'github-repository' ? { ...value, origin } : value);
    const { identity, sourceRepository } = signer;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({
        ...preset,
        signer: {
            ...signer,
            identity: at(identity),
            issuer: exactly(issuer),
            sourceRepository: sourceRepository === undefined ? undefined : at(sourceRepository),
        },
    });
}
function exactly(value) {
    return { kind: 'exact', values: [value] };
}


/***/ }),

/***/ 37978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ organizationSigner),
/* harmony export */   Tb: () => (/* binding */ organizationPreset),
/* harmony export */   ld: () => (/* binding */ CHAINGUARD_ORGANIZATION)
/* harmony export */ });
/** The name of the publisher whose signers are in other inputs. */
const CHAINGUARD_ORGANIZATION = 'chainguard-organization';
const CHAINGUARD_ISSUER = 'https://issuer.enforce.dev';
/**
 * Images of a Chainguard organization are signed by two of its services, each an identity of the organization
 * (edu.chainguard.dev, "Verifying Chainguard Containers"), given by their UIDPs. The SBOM of an index lists images, not
 * packages.
 * @param signers undefined where the publisher's API is to be queried for them
 */
function organizationPreset(signers) {
    return {
        name: CHAINGUARD_ORGANIZATION,
        signer: organizationSigner(signers ?? []),
        requireSignature: true,
        predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
        level: 'platform',
        discoversSigners: signers === undefined,
    };
}
/** Who signs as one of these services; of none, nobody. */
function organizationSigner(uidps) {
    return {
        kind: 'identity',
        identity: { kind: 'exact', values: uidps.map((uidp) => `${CHAINGUARD_ISSUER}/${uidp}`) },
        issuer: { kind: 'exact', values: [CHAINGUARD_ISSUER] },
        claims: {},
    };
}


/***/ }),

/***/ 83314:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);

/**
 * Where the evidence of an image is searched: where inputs or a rule say, else in its own repository and in those of its
 * publisher.
 * @param given the image's own repository where nothing is said
 */
function evidenceOf(preset, image, given) {
    const isOwn = given.length === 1 && given.every((repository) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(repository) === (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(image));
    return isOwn ? [...given, ...(preset?.evidenceRepositories ?? [])] : given;
}


/***/ }),

/***/ 66557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ parsePublisher),
/* harmony export */   sd: () => (/* binding */ presetOfChoice),
/* harmony export */   zj: () => (/* binding */ isSignerOfPreset)
/* harmony export */ });
/* unused harmony export publisher */
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61842);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(25466);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48992);
/* harmony import */ var _builders_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85889);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(11202);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(37978);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23201);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(32612);








const GENERIC = [
    'github:OWNER/REPO[/.github/workflows/FILE][@REF]',
    ..._builders_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARED_BUILDERS */ .Dt.map((builder) => `${builder}:OWNER/REPO`),
];
const WORDS = [
    'auto',
    'chainguard',
    'chainguard-private',
    _organization_js__WEBPACK_IMPORTED_MODULE_6__/* .CHAINGUARD_ORGANIZATION */ .ld,
    ...GENERIC,
    'none',
];
/** Reads the input `publisher`. */
function parsePublisher(text) {
    switch (text) {
        case 'auto':
        case 'none':
        case _organization_js__WEBPACK_IMPORTED_MODULE_6__/* .CHAINGUARD_ORGANIZATION */ .ld:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Y)({ kind: text });
    }
    if (text.startsWith('github:')) {
        const preset = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGitHub */ .bC)(text);
        return preset.kind === 'invalid' ? preset : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Y)({ kind: 'preset', preset: preset.value });
    }
    const builder = _builders_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARED_BUILDERS */ .Dt.find((name) => text.startsWith(`${name}:`));
    if (builder !== undefined) {
        return parseSharedBuilder(builder, text);
    }
    const publisher = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .publisherNamed */ .Ep)(text);
    switch (publisher?.kind) {
        case undefined:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .invalid */ .G)(describeUnknown(text));
        case 'signed': {
            const preset = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .presetOfAll */ .CR)(publisher);
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Y)(preset === undefined ? { kind: 'publisher', publisher } : { kind: 'preset', preset });
        }
        case 'unsigned':
        case 'by-hand':
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .invalid */ .G)(`there is no preset for it. ${publisher.answer} ${publisher.instead}`.replace(/\.$/, ''));
    }
}
/** The preset of a choice for an image; undefined where there is none, or where other inputs say who signs. */
function presetOfChoice(choice, reference) {
    switch (choice.kind) {
        case 'auto':
            return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .presetFor */ .hK)(reference);
        case 'none':
        case _organization_js__WEBPACK_IMPORTED_MODULE_6__/* .CHAINGUARD_ORGANIZATION */ .ld:
            return undefined;
        case 'preset':
            return choice.preset;
        case 'publisher': {
            const answer = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .answerOf */ .ut)(choice.publisher, reference);
            return answer.kind === 'preset' ? answer.preset : undefined;
        }
    }
}
/**
 * Options for the images of a publisher: a name of docs/publishers.md, `github:OWNER/REPO[/.github/workflows/FILE][@REF]`,
 * `slsa-generator:OWNER/REPO` or `docker-github-builder:OWNER/REPO`.
 * @param issuer - of `github:`, where workflows have tokens of an enterprise's own issuer
 * @param reference - the image, where its publisher signs each by its name and tag
 * @throws TypeError for any other text, and where the publisher does not sign that image
 */
function publisher(name, issuer, reference) {
    const choice = parsePublisher(name);
    if (choice.kind === 'invalid') {
        throw new TypeError(`${JSON.stringify(name)} is not a publisher: ${choice.issue}`);
    }
    const preset = presetOrThrow(name, choice.value, issuer, reference);
    const { signer, requireSignature: signature, predicateTypes, alsoStored = [], level, signedNames } = preset;
    const names = signedNames === undefined ? {} : { signedNames };
    const others = reference === undefined ? undefined : preset.evidenceRepositories;
    return {
        signer,
        requirements: { signature, predicateTypes, alsoStored, level, ...names },
        ...(others === undefined || reference === undefined
            ? {}
            : { evidenceRepositories: [reference.repository, ...others] }),
    };
}
function presetOrThrow(name, choice, issuer, reference) {
    if (issuer !== undefined) {
        const result = choice.kind === 'preset' ? withIssuer(choice.preset, issuer) : invalid(NO_ISSUER);
        if (result.kind === 'invalid') {
            throw new TypeError(`The issuer ${JSON.stringify(issuer)} cannot be used: ${result.issue}`);
        }
        return result.value;
    }
    if (choice.kind === 'preset') {
        return choice.preset;
    }
    if (choice.kind !== 'publisher') {
        throw new TypeError(`${JSON.stringify(name)} is not a publisher: it names no signers by itself`);
    }
    if (reference === undefined) {
        throw new TypeError(`Who signs for ${JSON.stringify(name)} depends on the image: pass its reference too.`);
    }
    const answer = answerOf(choice.publisher, reference);
    if (answer.kind !== 'preset') {
        throw new TypeError(`${answer.answer} ${answer.instead}`);
    }
    return answer.preset;
}
const NO_ISSUER = 'only repositories on GitHub ("github:OWNER/REPO") have workflows with another issuer';
/** Owners and repositories as GitHub writes them. */
function parseSharedBuilder(builder, name) {
    const text = name.slice(builder.length + 1);
    const { repository, file, ref } = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .splitGitHubName */ .rG)(`github:${text}`);
    if (repository === undefined || file !== undefined || ref !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .invalid */ .G)(`it must be "${builder}:OWNER/REPO", the repository that was built`);
    }
    const isDocker = builder === 'docker-github-builder';
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Y)({
        kind: 'preset',
        preset: {
            name,
            signer: (0,_builders_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedBuilderSigner */ .TL)(builder, repository),
            requireSignature: false,
            predicateTypes: [
                isDocker
                    ? { kind: 'provenance', requested: 'provenance' }
                    : { kind: 'type', requested: 'slsaprovenance02', uri: 'https://slsa.dev/provenance/v0.2' },
            ],
            alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
            level: 'any',
            discoversSigners: false,
        },
    });
}
function describeUnknown(text) {
    const names = _table_js__WEBPACK_IMPORTED_MODULE_5__/* .PUBLISHERS */ .s.map(({ name }) => name);
    const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(text, [...names, _organization_js__WEBPACK_IMPORTED_MODULE_6__/* .CHAINGUARD_ORGANIZATION */ .ld, 'auto', 'none']);
    return (`it must be one of ${WORDS.map((name) => `"${name}"`).join(', ')}, or another name of docs/publishers.md` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** Whether a preset expects exactly this signer. */
function isSignerOfPreset(name, signer) {
    const choice = parsePublisher(name);
    if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
        return false;
    }
    return (0,_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(choice.value.preset.signer).some(({ signer: policy }) => policy.kind === 'identity' &&
        isExactly(policy.identity, signer.identity) &&
        isExactly(policy.issuer, signer.issuer));
}
function isExactly(policy, value) {
    return policy.kind === 'exact' && policy.values.includes(value);
}


/***/ }),

/***/ 23201:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ presetOfAll),
/* harmony export */   Ep: () => (/* binding */ publisherNamed),
/* harmony export */   hK: () => (/* binding */ presetFor),
/* harmony export */   u3: () => (/* binding */ answerFor),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _core_image_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43103);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87600);
/* harmony import */ var _core_image_template_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72311);
/* harmony import */ var _core_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66188);
/* harmony import */ var _core_policy_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(48583);
/* harmony import */ var _builders_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(85889);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(32612);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(25785);








/** What `publisher: auto` makes of an image: by the first publisher whose images it is of; undefined where there is none. */
function answerFor(reference) {
    const publisher = publisherOf(reference.repository);
    switch (publisher?.kind) {
        case undefined:
            return undefined;
        case 'signed':
            return answerOf(publisher, reference);
        case 'unsigned':
        case 'by-hand': {
            const { answer, instead } = publisher;
            return publisher.kind === 'unsigned'
                ? { kind: 'unsigned', publisher, answer, instead }
                : { kind: 'by-hand', publisher, answer, instead };
        }
    }
}
/** The preset that `publisher: auto` takes for an image. */
function presetFor(reference) {
    const answer = answerFor(reference);
    return answer?.kind === 'preset' ? answer.preset : undefined;
}
/** What a publisher that signs means for an image, whatever repository that is in: it may be a copy. */
function answerOf(publisher, reference) {
    const { title, tags } = publisher;
    const values = (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_2__/* .templateValues */ .nX)(reference);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(values.tag, tags);
    const first = tags?.firstSigned;
    if (first !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .isBefore */ .Y8)(version, first)) {
        return {
            kind: 'unsigned',
            publisher,
            answer: `${title} signs since version ${first}, but ${values.tag ?? ''} is an earlier version.`,
            instead: `Use version ${first} or a later one.`,
        };
    }
    const preset = version.kind === 'unknown' ? undefined : resolve(publisher, { values, version });
    return preset === undefined
        ? {
            kind: 'by-hand',
            publisher,
            answer: `It is not known who signs this image of ${title}${version.kind === 'unknown' ? `: its tag is not a version, and is not known to be signed` : ''}.`,
            instead: 'Use a tag that is a version, or say who signs it.',
        }
        : { kind: 'preset', publisher, preset };
}
/** The publisher of a name in the table. */
function publisherNamed(name) {
    return _table_js__WEBPACK_IMPORTED_MODULE_6__/* .PUBLISHERS */ .s.find((publisher) => publisher.name === name);
}
/** The preset of a publisher whose signers are the same for every image; undefined where they are not. */
function presetOfAll(publisher) {
    return dependsOnImage(publisher) ? undefined : resolve(publisher, ANY_IMAGE);
}
function publisherOf(repository) {
    return _table_js__WEBPACK_IMPORTED_MODULE_6__/* .PUBLISHERS */ .s.find(({ images }) => {
        const globs = images.map(globOf);
        return (globs.some((glob) => !glob.excludes && (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, repository)) &&
            !globs.some((glob) => glob.excludes && (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, repository)));
    });
}
const globs = new Map();
function globOf(text) {
    const glob = globs.get(text) ?? fromData((0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(text));
    globs.set(text, glob);
    return glob;
}
const ANY_IMAGE = { values: { name: undefined, path: undefined, tag: undefined }, version: { kind: 'any' } };
function dependsOnImage({ signers, tags, signedNames }) {
    return (tags !== undefined ||
        signedNames !== undefined ||
        signers.some((signer) => signer.names !== undefined || signer.tags !== undefined || hasTemplate(signer)));
}
function hasTemplate(signer) {
    const texts = Object.entries(signer).flatMap(([key, value]) => key !== 'pem' && typeof value === 'string' ? [value] : []);
    return texts.some((text) => text.includes(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION_TEMPLATE */ .Yg) || (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_2__/* .templatesOf */ .r3)(text).length > 0);
}
/** Requests with the same preset share it. */
const presets = new Map();
function resolve(publisher, image) {
    const known = presets.get(publisher);
    if (known !== undefined) {
        return known;
    }
    const entries = publisher.signers
        .filter((signer) => isFor(signer, image))
        .flatMap((data) => {
        const signer = signerOf(data, image);
        return signer === undefined ? [] : [{ data, signer }];
    });
    const [first, ...others] = entries;
    if (first === undefined) {
        return undefined;
    }
    const isTimed = entries.some(({ data }) => data.from !== undefined || data.until !== undefined);
    const { name, publishes, requires, evidence, signedNames } = publisher;
    const insecure = entries.some(({ signer }) => signer.waives?.tlog === true)
        ? [`publisher ${name}: insecure-ignore-tlog`]
        : undefined;
    const preset = {
        name,
        signer: others.length === 0 && !isTimed
            ? first.signer
            : { kind: 'several', entries: entries.map(({ data, signer }) => entryOf(data, signer)), counts: [] },
        requireSignature: requires.signature,
        predicateTypes: requires.attestations.map(typeOf),
        alsoStored: requires.stored?.map(typeOf),
        level: publishes.level,
        discoversSigners: false,
        signedNames: signedNames?.flatMap((text) => fill(text, image.values) ?? []),
        evidenceRepositories: evidence?.map((text) => fromData((0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text, undefined)).repository),
        ...explained(entries),
        insecure,
    };
    if (!dependsOnImage(publisher)) {
        presets.set(publisher, preset);
    }
    return preset;
}
function isFor({ names, tags }, { values, version }) {
    const isVersion = version.kind === 'version';
    return ((names === undefined || (values.name !== undefined && names.includes(values.name))) &&
        (tags === undefined || (tags === 'versions') === isVersion));
}
function explained(entries) {
    const signers = entries.map(({ data, signer }) => {
        const { from, until } = data;
        const why = data.kind === 'identity' && typeof data.identity !== 'string' ? data.identity.why : undefined;
        return { signer, from, until, why };
    });
    const [only, ...others] = signers;
    const isPlain = others.length === 0 && only?.from === undefined && only?.until === undefined;
    return isPlain && only?.why === undefined ? {} : { signers };
}
/** Of a key nothing proves that it did not sign earlier, so what it signed at any time before counts too. */
function entryOf(data, signer) {
    const { from, until } = data;
    return {
        signers: [signer],
        ...(from === undefined || data.kind === 'key' ? {} : { from: Date.parse(from) }),
        ...(until === undefined ? {} : { until: Date.parse(until) }),
    };
}
/** @returns undefined where the reference has not what a template stands for */
function signerOf(data, image) {
    switch (data.kind) {
        case 'key':
            return keysOf(data);
        case 'identity':
            return identityOf(data, image);
        case 'slsa-generator':
        case 'docker-github-builder': {
            const repository = fill(data.sourceRepository, image.values);
            const ref = data.sourceRef === undefined ? undefined : valueOf(data.sourceRef, image);
            return repository === undefined || (data.sourceRef !== undefined && ref === undefined)
                ? undefined
                : (0,_builders_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedBuilderSigner */ .TL)(data.kind, repository, ref);
        }
    }
}
function keysOf({ pem, hash, logged }) {
    return {
        kind: 'keys',
        keys: fromData((0,_core_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePublicKeys */ .V)(pem)),
        ...(hash === undefined ? {} : { hash }),
        ...(logged ? {} : { waives: { tlog: true } }),
    };
}
function identityOf(data, image) {
    const { issuer, workflowRepository, workflowName } = data;
    const identity = textOf(data.identity, image);
    const repository = optional(data.sourceRepository, (text) => fill(text, image.values));
    const sourceRef = optional(data.sourceRef, (text) => valueOf(text, image));
    const workflowRef = optional(data.workflowRef, (text) => valueOf(text, image));
    if (identity === undefined || repository === null || sourceRef === null || workflowRef === null) {
        return undefined;
    }
    const claims = {
        ...(workflowRepository === undefined ? {} : { githubWorkflowRepository: workflowRepository }),
        ...(workflowName === undefined ? {} : { githubWorkflowName: workflowName }),
    };
    return {
        kind: 'identity',
        identity,
        issuer: { kind: 'exact', values: [issuer] },
        ...(repository === undefined ? {} : { sourceRepository: (0,_builders_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .yJ)(repository, '', false) }),
        ...(sourceRef === undefined ? {} : { sourceRef }),
        ...(workflowRef === undefined ? {} : { workflowRef }),
        claims,
    };
}
/** What a text gives: undefined where there is none, null where its templates cannot be filled in. */
function optional(text, use) {
    return text === undefined ? undefined : (use(text) ?? null);
}
function textOf(text, image) {
    if (typeof text === 'string') {
        return valueOf(text, image);
    }
    return 'pattern' in text ? (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .patternValue */ .UM)(text.pattern) : (0,_builders_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .yJ)(text.below, text.rest, true);
}
function valueOf(text, { values, version }) {
    const filled = fill(text, values);
    return filled === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .versionValue */ .iY)(filled, version);
}
function fill(text, values) {
    const filled = (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_2__/* .fillTemplate */ .ou)(text, values);
    return filled.kind === 'value' ? filled.value : undefined;
}
function typeOf(word) {
    return fromData((0,_core_policy_predicate_types_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePredicateType */ .$)(word));
}
/** A value of the table: tests parse every one of them. */
function fromData(result) {
    if (result.kind === 'invalid') {
        throw new TypeError(`The table of publishers is invalid: ${result.issue}.`);
    }
    return result.value;
}


/***/ }),

/***/ 32612:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ PUBLISHERS)
});

;// CONCATENATED MODULE: ./src/publishers/data.ts
/** The issuers of the table's identities. */
const GITHUB = 'https://token.actions.githubusercontent.com';
const GOOGLE = 'https://accounts.google.com';

;// CONCATENATED MODULE: ./src/publishers/actions-runner.ts

const ACTIONS_RUNNER = {
    kind: 'signed',
    name: 'actions-runner',
    title: 'GitHub Actions runner',
    images: ['ghcr.io/actions/actions-runner'],
    grade: 'released',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'actions/runner',
                rest: '/.github/workflows/release.yml@refs/heads/',
                why: 'releases run on the main branch and on release branches, never on tags',
            },
            issuer: GITHUB,
            sourceRepository: 'actions/runner',
        },
    ],
    publishes: { signature: false, attestations: ['slsaprovenance1'], level: 'index' },
    requires: { signature: false, attestations: ['slsaprovenance1'] },
    example: 'ghcr.io/actions/actions-runner:latest',
    sources: ['https://github.com/actions/runner/blob/258d6c857/.github/workflows/release.yml'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/argo-cd.ts

const ARGO_CD = {
    kind: 'signed',
    name: 'argo-cd',
    title: 'Argo CD',
    images: ['quay.io/argoproj/argocd'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/{version}',
            issuer: GITHUB,
            sourceRepository: 'argoproj/argo-cd',
        },
        { kind: 'slsa-generator', sourceRepository: 'argoproj/argo-cd', sourceRef: 'refs/tags/{version}' },
    ],
    publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
    example: 'quay.io/argoproj/argocd:v3.1.0',
    sources: [
        'https://argo-cd.readthedocs.io/en/stable/operator-manual/signed-release-assets/',
        'https://github.com/argoproj/argo-cd/blob/37ee0097cf/docs/operator-manual/signed-release-assets.md',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/argo-rollouts.ts

const ARGO_ROLLOUTS = {
    kind: 'signed',
    name: 'argo-rollouts',
    title: 'Argo Rollouts',
    images: ['quay.io/argoproj/argo-rollouts'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/argoproj/argo-rollouts/.github/workflows/image-reuse.yaml@refs/tags/{version}',
            issuer: GITHUB,
            sourceRepository: 'argoproj/argo-rollouts',
        },
        { kind: 'slsa-generator', sourceRepository: 'argoproj/argo-rollouts', sourceRef: 'refs/tags/{version}' },
    ],
    publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
    example: 'quay.io/argoproj/argo-rollouts:v1.8.3',
    sources: [
        'https://argo-rollouts.readthedocs.io/en/stable/security/signed-release-assets/',
        'https://github.com/argoproj/argo-rollouts/blob/9f8d111d8/docs/security/signed-release-assets.md',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/bitnami.ts
const BITNAMI = {
    kind: 'by-hand',
    name: 'bitnami',
    title: 'Bitnami',
    images: ['docker.io/{bitnami,bitnamisecure,bitnamilegacy}/*'],
    answer: 'It could not be determined who signs, and what they sign.',
    instead: 'Look at the signer of an image that you trust, and set its identity and issuer, or its key.',
    sources: ['https://github.com/bitnami/containers'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/bitwarden.ts

const BITWARDEN = {
    kind: 'signed',
    name: 'bitwarden',
    title: 'Bitwarden (self-hosted)',
    images: [
        'ghcr.io/bitwarden/{admin,api,attachments,events,icons,identity,mssql,mssqlmigratorutility,nginx,notifications,scim,setup,sso,web,lite,self-host}',
    ],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/bitwarden/deploy/.github/workflows/release-self-host.yml@refs/heads/main',
            issuer: GITHUB,
            // the workflow was merged; 2026.4.1 was published at 16:26
            from: '2026-05-07T16:04:00Z',
        },
        {
            kind: 'identity',
            identity: {
                below: 'bitwarden/self-host',
                rest: '/.github/workflows/release.yml@',
                why: 'the workflow is documented, but its ref was not',
            },
            issuer: GITHUB,
            // the last one that it published is 2026.4.0
            until: '2026-05-07T16:26:00Z',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/bitwarden/lite:latest',
    sources: ['https://github.com/bitwarden/self-host/pull/559', 'https://github.com/bitwarden/self-host/issues/551'],
    checked: '2026-11-27',
    note: 'Releases come from a branch, so there is no tag to check.',
};

;// CONCATENATED MODULE: ./src/publishers/buildkit.ts
const BUILDKIT = {
    kind: 'signed',
    name: 'buildkit',
    title: 'BuildKit',
    images: ['docker.io/moby/buildkit'],
    grade: 'released',
    signers: [
        {
            kind: 'docker-github-builder',
            tags: 'versions',
            sourceRepository: 'moby/buildkit',
            sourceRef: 'refs/tags/{version}',
        },
        { kind: 'docker-github-builder', tags: 'floating', sourceRepository: 'moby/buildkit' },
    ],
    tags: {
        firstSigned: '0.27.0',
        flavors: ['-rootless', '-ubuntu'],
        floating: '(?:latest|rootless|latest-ubuntu|(?:master|nightly)(?:-rootless|-ubuntu)?|buildx-stable-[0-9]+(?:-rootless|-gpu)?)',
    },
    publishes: { signature: false, attestations: ['provenance', 'https://spdx.dev/Document'], level: 'any' },
    requires: { signature: false, attestations: ['provenance'], stored: ['sbom'] },
    example: 'docker.io/moby/buildkit:latest',
    sources: ['https://github.com/docker/buildx/blob/461836ba0/policy/default.rego'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/buildkit-syft-scanner.ts
const BUILDKIT_SYFT_SCANNER = {
    kind: 'signed',
    name: 'buildkit-syft-scanner',
    title: "Docker's SBOM scanner for BuildKit",
    images: ['docker.io/docker/buildkit-syft-scanner'],
    grade: 'released',
    signers: [
        {
            kind: 'docker-github-builder',
            tags: 'versions',
            sourceRepository: 'docker/buildkit-syft-scanner',
            sourceRef: 'refs/tags/{version}',
        },
        { kind: 'docker-github-builder', tags: 'floating', sourceRepository: 'docker/buildkit-syft-scanner' },
    ],
    tags: { firstSigned: '1.10', floating: 'latest' },
    publishes: { signature: false, attestations: ['provenance', 'https://spdx.dev/Document'], level: 'any' },
    requires: { signature: false, attestations: ['provenance'], stored: ['sbom'] },
    example: 'docker.io/docker/buildkit-syft-scanner:latest',
    sources: ['https://github.com/docker/buildx/blob/461836ba0/policy/default.rego'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/buildpacks-lifecycle.ts
const BUILDPACKS_LIFECYCLE = {
    kind: 'by-hand',
    name: 'buildpacks-lifecycle',
    title: 'Buildpacks lifecycle',
    images: ['docker.io/buildpacksio/lifecycle'],
    answer: 'The workflows build.yml and post-release.yml of its repository sign, according to its release code.',
    instead: 'Set `certificate-identity: https://github.com/buildpacks/lifecycle/.github/workflows/build.yml@REF`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/buildpacks/lifecycle'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/cert-manager.ts
const CERT_MANAGER = {
    kind: 'signed',
    name: 'cert-manager',
    title: 'cert-manager',
    images: ['quay.io/jetstack/cert-manager-*'],
    grade: 'documented',
    signers: [
        {
            kind: 'key',
            pem: `-----BEGIN PUBLIC KEY-----
MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsZZKaaIRjOpzbiWYIDKO
yry9XGBqAfve1iOGmt5VO1jpjNoEseT6zewozHfWTM7osxayy2WjN8G+QV39MlT3
Vxo91/31g+Zcq8KcvxG+iB8GRaD9pNgLmghorv+eYDiPYMO/+fhsLImyG5WEoPct
MeCBD7umZ/A2t96U9DQxVDqQbTHlsNludno1p1wsgRnfUM3QHexNljDvJg5FcDMo
dCpVLpRNvbw0lbJVfybJ4siJ5o/MmXzy0QCJpw+yMIqvqMc8qgKJ1yooJtuTVF4t
4/luP+EG/oVIiSWCFeRMqYdbJ3R+CJi+4LN7vFNYQM1Q/NwOB52RteaR7wnqmcBz
qSYK32MM8xdPCQ5tioWwnPTRbPZuzsZsRmJsKBO9JUrBYdDntZX1xY5g4QNSufxi
QgJgJSU7E4VGMvagEzB1JzvOr6A/qNFCO1Z6JsA3jw3cJLV1rSHfxqfSXBACTLDf
6bOPWRILRKydTJA6uLKNKmo1/nFm3jvd5tHKOjy4VAQLJ/Vx9wBsAAiLa+06veun
Oz3AJ9sNh3wLp21RL11u9TuOKRBipE/TYsBYp8jpIyWPXDSV+JcD/TZqoT8y0Z6S
0damfUmspuK9DTQFL2crpeaqJSG9RA+OuPZLxGD1IMURTsPJB7kXhPtmceeirBnw
sVcRHHDitVt8oO/x4Wus1c0CAwEAAQ==
-----END PUBLIC KEY-----
`,
            fingerprint: '20a9d8524b982644a958d6a301dcc9296671bc76e924334f28cd7231d8f2e8fa',
            hash: 'sha512',
            logged: false,
        },
    ],
    tags: { firstSigned: '1.8' },
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'quay.io/jetstack/cert-manager-controller:v1.18.0',
    sources: [
        'https://cert-manager.io/docs/installation/code-signing/',
        'https://github.com/cert-manager/website/blob/776e5dba/public/public-keys/cert-manager-pubkey-2021-09-20.pem',
    ],
    checked: '2026-11-27',
    note: 'The key is an RSA key and signs SHA-512. Its signatures are in no transparency log, so no log entry is required: nobody would notice a signature that its owner did not make.',
};

;// CONCATENATED MODULE: ./src/publishers/chainguard.ts

const CHAINGUARD = {
    kind: 'signed',
    name: 'chainguard',
    title: 'Chainguard',
    images: ['cgr.dev/chainguard/**'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main',
            issuer: GITHUB,
        },
    ],
    // the SBOM of an index lists images, not packages
    publishes: {
        signature: true,
        attestations: ['https://spdx.dev/Document', 'https://slsa.dev/provenance/v1', 'apko'],
        level: 'platform',
    },
    requires: { signature: true, attestations: ['sbom'] },
    example: 'cgr.dev/chainguard/static:latest',
    sources: [
        'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/chainguard-private.ts

const CHAINGUARD_PRIVATE = {
    kind: 'signed',
    name: 'chainguard-private',
    title: 'Chainguard (private catalog)',
    images: ['cgr.dev/chainguard-private/**'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/chainguard-images/images-private/.github/workflows/release.yaml@refs/heads/main',
            issuer: GITHUB,
        },
    ],
    publishes: {
        signature: true,
        attestations: ['https://spdx.dev/Document', 'https://slsa.dev/provenance/v1', 'apko'],
        level: 'platform',
    },
    requires: { signature: true, attestations: ['sbom'] },
    sources: [
        'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
    ],
    checked: '2026-11-27',
    note: 'For the images of your own organization on cgr.dev, use `publisher: chainguard-organization`.',
};

;// CONCATENATED MODULE: ./src/publishers/cilium.ts

const CILIUM = {
    kind: 'signed',
    name: 'cilium',
    title: 'Cilium',
    images: [
        'quay.io/cilium/*',
        '!quay.io/cilium/*-ci',
        '!quay.io/cilium/{cilium-envoy,certgen,hubble-ui,hubble-ui-backend,startup-script,tetragon,tetragon-operator}',
    ],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/{version}',
            issuer: GITHUB,
            workflowRepository: 'cilium/cilium',
            workflowName: 'Image Release Build',
            workflowRef: 'refs/tags/{version}',
        },
    ],
    tags: { firstSigned: '1.13.0' },
    publishes: { signature: true, attestations: ['https://spdx.dev/Document'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['sbom'] },
    example: 'quay.io/cilium/cilium:v1.18.0',
    sources: ['https://docs.cilium.io/en/stable/configuration/verify-image-signatures/'],
    checked: '2026-11-27',
    note: 'The documentation does not cover images of other repositories of the organization (Envoy, certgen, Hubble UI, Tetragon).',
};

;// CONCATENATED MODULE: ./src/publishers/cilium-others.ts
const CILIUM_OTHERS = {
    kind: 'by-hand',
    name: 'cilium-others',
    title: 'Cilium (Envoy, Hubble UI, Tetragon)',
    images: [
        'quay.io/cilium/{cilium-envoy,certgen,hubble-ui,hubble-ui-backend,startup-script,tetragon,tetragon-operator}',
    ],
    answer: 'A workflow of its own repository signs each image, but this is not documented.',
    instead: 'Set `certificate-identity: https://github.com/cilium/proxy/.github/workflows/build-envoy-images-release.yaml@refs/heads/vVERSION`. First compare this with the signer of an image that you trust.',
    sources: ['https://docs.cilium.io/en/stable/configuration/verify-image-signatures/'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/cloudnative-pg.ts

const CLOUDNATIVE_PG = {
    kind: 'signed',
    name: 'cloudnative-pg',
    title: 'CloudNativePG operator',
    images: ['ghcr.io/cloudnative-pg/cloudnative-pg'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/cloudnative-pg/cloudnative-pg/.github/workflows/release-publish.yml@refs/tags/v{version}',
            issuer: GITHUB,
            sourceRepository: 'cloudnative-pg/cloudnative-pg',
        },
    ],
    tags: { flavors: ['-ubi9', '-ubi8'] },
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/cloudnative-pg/cloudnative-pg:1.27.0',
    sources: [
        'https://cloudnative-pg.io/documentation/current/security/',
        'https://github.com/cloudnative-pg/cloudnative-pg/blob/a95a534db/docs/src/security.md',
    ],
    checked: '2026-11-27',
    note: 'The SLSA provenance is about release files. The provenance and SBOMs of images come from BuildKit, and nobody signs them.',
};

;// CONCATENATED MODULE: ./src/publishers/cloudnative-pg-postgres.ts

const CLOUDNATIVE_PG_POSTGRES = {
    kind: 'signed',
    name: 'cloudnative-pg-postgres',
    title: 'PostgreSQL of CloudNativePG',
    images: ['ghcr.io/cloudnative-pg/postgresql'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'cloudnative-pg/postgres-containers',
                rest: '/',
                why: 'no workflow is documented, and images are rebuilt from a branch, so there is no tag to check',
            },
            issuer: GITHUB,
            sourceRepository: 'cloudnative-pg/postgres-containers',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/cloudnative-pg/postgresql:17',
    sources: ['https://github.com/cloudnative-pg/postgres-containers#image-signatures'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/crossplane.ts
const CROSSPLANE = {
    kind: 'unsigned',
    name: 'crossplane',
    title: 'Crossplane',
    images: ['xpkg.crossplane.io/crossplane/**', 'docker.io/crossplane/crossplane'],
    answer: 'No signing of images was found in the release workflows of Crossplane.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/crossplane/crossplane'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/dependabot.ts

const DEPENDABOT = {
    kind: 'signed',
    name: 'dependabot',
    title: 'Dependabot updaters',
    images: ['ghcr.io/dependabot/dependabot-updater-*'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/dependabot/dependabot-core/.github/workflows/images-latest.yml@refs/heads/main',
            issuer: GITHUB,
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/dependabot/dependabot-updater-npm:latest',
    sources: ['https://github.com/dependabot/cli/issues/308', 'https://github.com/dependabot/cli/pull/315'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/dex.ts
const DEX = {
    kind: 'by-hand',
    name: 'dex',
    title: 'Dex',
    images: ['{ghcr.io,docker.io}/dexidp/dex'],
    answer: 'Its reusable workflow artifacts.yaml signs, according to that workflow.',
    instead: 'Set `certificate-identity: https://github.com/dexidp/dex/.github/workflows/artifacts.yaml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/dexidp/dex'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/distroless.ts

const DISTROLESS = {
    kind: 'signed',
    name: 'distroless',
    title: 'Distroless',
    images: ['gcr.io/distroless/*'],
    grade: 'documented',
    signers: [{ kind: 'identity', identity: 'keyless@distroless.iam.gserviceaccount.com', issuer: GOOGLE }],
    publishes: { signature: true, attestations: ['https://spdx.dev/Document'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['sbom'] },
    example: 'gcr.io/distroless/static-debian12:latest',
    sources: ['https://github.com/GoogleContainerTools/distroless/blob/cd080764/README.md'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/docker-hardened-images.ts
const DOCKER_HARDENED_IMAGES = {
    kind: 'signed',
    name: 'docker-hardened-images',
    title: 'Docker Hardened Images',
    images: ['dhi.io/*'],
    grade: 'released',
    signers: [
        {
            kind: 'key',
            pem: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKdROmntRJFBrOJOQF5ww6gDBJqGm
Fxa4333s1KsL9ISjtmRzGNih9lNRsqfRVjgFgJIdL6EQ9dohdanvn7r2cg==
-----END PUBLIC KEY-----
`,
            fingerprint: '118ba556dd52f4aec67018efd316c285c783cd3e54cc0f4527605715c643887c',
            logged: true,
            from: '2025-04-02T00:00:00Z',
        },
        {
            kind: 'key',
            pem: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEx50N9pejdOrxR+17vcibfkrIFqFg
Tcb5ZW1FKqagsye7nykTKXOUvJOF0bCESzdKRJ5qyAGH/91W+4fbeptG8g==
-----END PUBLIC KEY-----
`,
            fingerprint: '1b431f0d467ecc9e3d97e5b446980599a99c3a386e42ea628b172db1051c737b',
            logged: true,
            until: '2025-04-02T00:00:00Z',
        },
    ],
    publishes: {
        signature: true,
        attestations: ['https://spdx.dev/Document', 'https://cyclonedx.org/bom', 'provenance', 'openvex'],
        level: 'any',
    },
    requires: { signature: true, attestations: [], stored: ['sbom', 'provenance', 'openvex'] },
    sources: [
        'https://github.com/docker-hardened-images/keyring',
        'https://github.com/docker/buildx/blob/461836ba0/vendor/github.com/moby/policy-helpers/roots/dhi/dhiroot.go',
    ],
    checked: '2026-11-27',
    note: 'The registry requires a login. The keyring calls the first key inactive, but does not say since when; the date is the day from which buildx trusts the second one. For copies in your own registry, use `publisher: docker-hardened-images`.',
};

;// CONCATENATED MODULE: ./src/publishers/docker-official-images.ts
const DOCKER_OFFICIAL_IMAGES = {
    kind: 'unsigned',
    name: 'docker-official-images',
    title: 'Docker Official Images',
    images: ['docker.io/library/*'],
    answer: 'Nobody documents a signer of Docker Official Images, so there is nothing to verify them with.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/docker/roadmap/issues/562'],
    checked: '2026-11-27',
    note: 'The provenance and SBOMs that BuildKit adds to them are not signed, and Notary v1 shuts down on 2026-12-08.',
};

;// CONCATENATED MODULE: ./src/publishers/dockerfile-frontend.ts
const DOCKERFILE_FRONTEND = {
    kind: 'signed',
    name: 'dockerfile-frontend',
    title: "Docker's Dockerfile frontend",
    images: ['docker.io/docker/{dockerfile,dockerfile-upstream}'],
    grade: 'released',
    signers: [
        {
            kind: 'docker-github-builder',
            tags: 'versions',
            sourceRepository: 'moby/buildkit',
            sourceRef: 'refs/tags/dockerfile/{version}',
        },
        { kind: 'docker-github-builder', tags: 'floating', sourceRepository: 'moby/buildkit' },
    ],
    tags: { firstSigned: '1.21', variants: ['-labs'], floating: 'latest|labs|master' },
    // what is signed is BuildKit's attestation manifest of each platform
    publishes: { signature: false, attestations: ['provenance', 'https://spdx.dev/Document'], level: 'any' },
    requires: { signature: false, attestations: ['provenance'], stored: ['sbom'] },
    example: 'docker.io/docker/dockerfile:1',
    sources: ['https://github.com/docker/buildx/blob/461836ba0/policy/default.rego'],
    checked: '2026-11-27',
    note: 'The images in `# syntax=` lines.',
};

;// CONCATENATED MODULE: ./src/publishers/elastic.ts
const ELASTIC = {
    kind: 'by-hand',
    name: 'elastic',
    title: 'Elastic',
    images: ['docker.elastic.co/**', 'docker.io/elastic/*'],
    answer: 'Since 8.8.0, Elastic signs with a key that is not in this table: it is at artifacts.elastic.co/cosign.pub. On Docker Hub its signatures name docker.elastic.co.',
    instead: 'Fetch the public key once from https://artifacts.elastic.co/cosign.pub, check it, store it in your repository, and set `key` to its path.',
    sources: [
        'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-basic',
        'https://github.com/docker-library/elasticsearch/issues/206',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/envoy-gateway.ts

const ENVOY_GATEWAY = {
    kind: 'signed',
    name: 'envoy-gateway',
    title: 'Envoy Gateway',
    images: ['docker.io/envoyproxy/gateway'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/envoyproxy/gateway/.github/workflows/release.yaml@refs/tags/{version}',
            issuer: GITHUB,
            sourceRepository: 'envoyproxy/gateway',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'index' },
    requires: { signature: true, attestations: [] },
    example: 'docker.io/envoyproxy/gateway:latest',
    sources: ['https://gateway.envoyproxy.io/latest/install/verify-images/'],
    checked: '2026-11-27',
    note: 'On that day, this was documented for the next release. Earlier releases have no signature.',
};

;// CONCATENATED MODULE: ./src/publishers/external-secrets.ts

const EXTERNAL_SECRETS = {
    kind: 'signed',
    name: 'external-secrets',
    title: 'External Secrets Operator',
    images: ['ghcr.io/external-secrets/external-secrets'],
    grade: 'released',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'external-secrets/external-secrets',
                rest: '/.github/workflows/',
                why: 'the check of the project accepts every workflow of the repository, and several of them publish',
            },
            issuer: GITHUB,
            sourceRepository: 'external-secrets/external-secrets',
        },
    ],
    publishes: { signature: true, attestations: ['https://spdx.dev/Document', 'provenance'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['https://spdx.dev/Document', 'provenance'] },
    example: 'ghcr.io/external-secrets/external-secrets:v0.20.0',
    sources: ['https://github.com/external-secrets/external-secrets/blob/cc5bfbc22/.github/actions/sign/action.yml'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/fairwinds.ts
const FAIRWINDS = {
    kind: 'by-hand',
    name: 'fairwinds',
    title: 'Fairwinds',
    images: ['us-docker.pkg.dev/fairwinds-ops/oss/*'],
    answer: 'Fairwinds signs with a key that is not in this table: it is at artifacts.fairwinds.com/cosign-p256.pub (before 2026: cosign.pub).',
    instead: 'Fetch the public key once from https://artifacts.fairwinds.com/cosign-p256.pub, check it, store it in your repository, and set `key` to its path.',
    sources: ['https://github.com/FairwindsOps/polaris#readme'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/falco.ts

const FALCO = {
    kind: 'signed',
    name: 'falco',
    title: 'Falco',
    images: [
        '{docker.io,public.ecr.aws}/falcosecurity/{falco,falco-no-driver,falco-distroless,falco-debian,falco-driver-loader,falco-driver-loader-legacy,falco-driver-loader-buster}',
    ],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'falcosecurity/falco',
                rest: '/',
                why: 'no workflow is documented; the tag of the run is documented, and it identifies the release',
            },
            issuer: GITHUB,
            sourceRepository: 'falcosecurity/falco',
            workflowRef: 'refs/tags/{version}',
        },
    ],
    tags: { firstSigned: '0.35.0', flavors: ['-debian', '-slim', '-buster'] },
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'docker.io/falcosecurity/falco:latest',
    sources: [
        'https://falco.org/docs/setup/download/',
        'https://github.com/falcosecurity/falco-website/blob/c47da4cb/content/en/docs/setup/download.md',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/falcoctl.ts

const FALCOCTL = {
    kind: 'signed',
    name: 'falcoctl',
    title: 'falcoctl',
    images: ['{docker.io,public.ecr.aws}/falcosecurity/falcoctl'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'falcosecurity/falcoctl',
                rest: '/',
                why: 'no workflow is documented; the tag of the run is documented, and it identifies the release',
            },
            issuer: GITHUB,
            sourceRepository: 'falcosecurity/falcoctl',
            workflowRef: 'refs/tags/v{version}',
        },
    ],
    tags: { firstSigned: '0.5.0' },
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'docker.io/falcosecurity/falcoctl:latest',
    sources: ['https://github.com/falcosecurity/falcoctl#container-image-signature-verification'],
    checked: '2026-11-27',
    note: 'Its tags have no "v", but the refs of its repository do.',
};

;// CONCATENATED MODULE: ./src/publishers/fluent-bit.ts
const FLUENT_BIT = {
    kind: 'by-hand',
    name: 'fluent-bit',
    title: 'Fluent Bit',
    images: ['docker.io/fluent/fluent-bit'],
    answer: 'According to the documentation, versions 1.9 and 2.0 are signed with a key that is not in this table: it is at packages.fluentbit.io/fluentbit-cosign.pub.',
    instead: 'Fetch the public key once from https://packages.fluentbit.io/fluentbit-cosign.pub, check it, store it in your repository, and set `key` to its path.',
    sources: ['https://github.com/fluent/fluent-bit-docs/blob/f92ae080/installation/downloads/docker.md'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/flux.ts

const WORKFLOW = {
    pattern: 'https://github\\.com/fluxcd/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@refs/(?:tags|heads)/[A-Za-z0-9._/-]+',
    why: 'the release workflow of each repository became one that the organization shares, with tags of its own; the source repository and tag identify the image',
};
const FLUX = {
    kind: 'signed',
    name: 'flux',
    title: 'Flux',
    images: [
        '{ghcr.io,docker.io}/fluxcd/{flux-cli,source-controller,kustomize-controller,notification-controller,helm-controller,image-reflector-controller,image-automation-controller,source-watcher}',
    ],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            names: [
                'source-controller',
                'kustomize-controller',
                'notification-controller',
                'helm-controller',
                'image-reflector-controller',
                'image-automation-controller',
                'source-watcher',
            ],
            identity: WORKFLOW,
            issuer: GITHUB,
            sourceRepository: 'fluxcd/{name}',
            sourceRef: 'refs/tags/{version}',
        },
        {
            kind: 'identity',
            names: ['flux-cli'],
            identity: WORKFLOW,
            issuer: GITHUB,
            sourceRepository: 'fluxcd/flux2',
            sourceRef: 'refs/tags/{version}',
        },
        {
            kind: 'slsa-generator',
            names: [
                'source-controller',
                'kustomize-controller',
                'notification-controller',
                'helm-controller',
                'image-reflector-controller',
                'image-automation-controller',
                'source-watcher',
            ],
            sourceRepository: 'fluxcd/{name}',
            sourceRef: 'refs/tags/{version}',
        },
        {
            kind: 'slsa-generator',
            names: ['flux-cli'],
            sourceRepository: 'fluxcd/flux2',
            sourceRef: 'refs/tags/{version}',
        },
    ],
    publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
    example: 'ghcr.io/fluxcd/source-controller:v1.6.0',
    sources: [
        'https://fluxcd.io/flux/security/',
        'https://fluxcd.io/flux/security/slsa-assessment/',
        'https://github.com/fluxcd/website/blob/6da0f383/content/en/flux/security/_index.md',
    ],
    checked: '2026-11-27',
    note: 'The documented command for provenance does not check the source repository, so it accepts provenance that anyone made.',
};

;// CONCATENATED MODULE: ./src/publishers/gitlab-cng.ts
const GITLAB_CNG = {
    kind: 'by-hand',
    name: 'gitlab-cng',
    title: 'GitLab (cloud native images)',
    images: ['registry.gitlab.com/gitlab-org/build/cng/*'],
    answer: 'Its pipeline signs with the issuer https://gitlab.com, according to a merge request.',
    instead: 'Set `certificate-identity: https://gitlab.com/gitlab-org/build/CNG//.gitlab-ci.yml@refs/tags/vVERSION` (two slashes) and `certificate-oidc-issuer: https://gitlab.com`.',
    sources: [
        'https://gitlab.com/gitlab-org/charts/gitlab/-/blob/592856f7b66fc4fa9d173ece9ce5fb23fe412193/doc/installation/verify_cng_images.md',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/goreleaser.ts

const GORELEASER = {
    kind: 'signed',
    name: 'goreleaser',
    title: 'GoReleaser',
    images: ['{ghcr.io,docker.io}/goreleaser/goreleaser'],
    grade: 'released',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/goreleaser/goreleaser/.github/workflows/release.yml@refs/tags/{version}',
            issuer: GITHUB,
            sourceRepository: 'goreleaser/goreleaser',
        },
    ],
    tags: { floating: 'latest' },
    publishes: { signature: true, attestations: ['provenance'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['provenance'] },
    example: 'ghcr.io/goreleaser/goreleaser:latest',
    sources: [
        'https://goreleaser.com/install/#verifying-the-artifacts',
        'https://github.com/goreleaser/goreleaser/blob/cd616d2c0/.goreleaser.yaml',
    ],
    checked: '2026-11-27',
    note: 'Another workflow makes the nightly images, and this preset does not accept it.',
};

;// CONCATENATED MODULE: ./src/publishers/grafana-alloy.ts
const GRAFANA_ALLOY = {
    kind: 'unsigned',
    name: 'grafana-alloy',
    title: 'Grafana Alloy',
    images: ['docker.io/grafana/alloy'],
    answer: 'No signing of images was found in the release workflows of Grafana Alloy.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/grafana/alloy'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/harbor.ts
const HARBOR = {
    kind: 'unsigned',
    name: 'harbor',
    title: 'Harbor',
    images: ['docker.io/goharbor/*'],
    answer: 'Harbor signs release files, but no images.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/goharbor/harbor/releases'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/home-assistant.ts
const HOME_ASSISTANT = {
    kind: 'by-hand',
    name: 'home-assistant',
    title: 'Home Assistant',
    images: ['ghcr.io/home-assistant/**'],
    answer: 'The repository that calls its builder signs, but no document says which repository that is for which image.',
    instead: 'Set `certificate-identity: https://github.com/home-assistant/REPO/.github/workflows/builder.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/home-assistant/builder/blob/6aa51d5/builder.sh'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/home-assistant-builder.ts

const HOME_ASSISTANT_BUILDER = {
    kind: 'signed',
    name: 'home-assistant-builder',
    title: 'Home Assistant builder',
    images: ['ghcr.io/home-assistant/{amd64,aarch64,armv7,armhf,i386}-builder'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'home-assistant/builder',
                rest: '/',
                why: 'anything in the repository is documented',
            },
            issuer: GITHUB,
            sourceRepository: 'home-assistant/builder',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/home-assistant/amd64-builder:latest',
    sources: ['https://github.com/home-assistant/builder/blob/6aa51d5/builder.sh'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/istio.ts
const ISTIO = {
    kind: 'by-hand',
    name: 'istio',
    title: 'Istio',
    images: ['docker.io/istio/*', 'gcr.io/istio-release/*', 'registry.istio.io/release/*'],
    answer: 'Istio signs with keys that are not in this table: istio-key.pub for 1.18 to 1.31.0, and istio-key-v2.pub since 1.31.1.',
    instead: 'Fetch the public key once from https://istio.io/misc/istio-key-v2.pub, check it, store it in your repository, and set `key` to its path (up to 1.31.0: https://istio.io/misc/istio-key.pub).',
    sources: [
        'https://istio.io/latest/docs/ops/best-practices/image-signing-validation/',
        'https://istio.io/latest/blog/2026/',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/jupyter.ts

const JUPYTER = {
    kind: 'signed',
    name: 'jupyter',
    title: 'Jupyter Docker Stacks',
    images: ['quay.io/jupyter/*'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'jupyter/docker-stacks',
                rest: '/',
                why: 'no workflow is documented',
            },
            issuer: GITHUB,
            sourceRepository: 'jupyter/docker-stacks',
            from: '2026-07-31T00:00:00Z',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'quay.io/jupyter/base-notebook:latest',
    sources: ['https://jupyter-docker-stacks.readthedocs.io/en/latest/using/selecting.html'],
    checked: '2026-11-27',
    note: 'Images that were pushed before 2026-07-31 are not signed.',
};

;// CONCATENATED MODULE: ./src/publishers/kargo.ts

const KARGO = {
    kind: 'signed',
    name: 'kargo',
    title: 'Kargo',
    images: ['ghcr.io/akuity/kargo'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/akuityio/cve-triage/.github/workflows/attest-vex.yml@refs/heads/main',
            issuer: GITHUB,
        },
    ],
    publishes: { signature: false, attestations: ['openvex'], level: 'any' },
    requires: { signature: false, attestations: ['openvex'] },
    example: 'ghcr.io/akuity/kargo:v1.8.0',
    sources: ['https://docs.kargo.io/operator-guide/security/vex/'],
    checked: '2026-11-27',
    note: 'Only its statements about vulnerabilities are signed. They prove what Akuity says about an image, not who built it.',
};

;// CONCATENATED MODULE: ./src/publishers/karpenter.ts

const KARPENTER = {
    kind: 'signed',
    name: 'karpenter',
    title: 'Karpenter',
    images: ['public.ecr.aws/karpenter/{karpenter,controller}'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/aws/karpenter-provider-aws/.github/workflows/release.yaml@refs/tags/v{version}',
            issuer: GITHUB,
            workflowRepository: 'aws/karpenter-provider-aws',
            workflowName: 'Release',
            workflowRef: 'refs/tags/v{version}',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'public.ecr.aws/karpenter/controller:1.7.1',
    sources: [
        'https://github.com/aws/karpenter-provider-aws/blob/1d927085d/charts/karpenter/README.md',
        'https://github.com/aws/karpenter-provider-aws/blob/1d927085d/hack/release/common.sh',
    ],
    checked: '2026-11-27',
    note: 'The command is documented for the chart (`karpenter`). The release script signs the image (`controller`) in the same way.',
};

;// CONCATENATED MODULE: ./src/publishers/keda.ts
const KEDA = {
    kind: 'by-hand',
    name: 'keda',
    title: 'KEDA',
    images: ['ghcr.io/kedacore/*'],
    answer: 'Its release workflow signs, according to that workflow.',
    instead: 'Set `certificate-identity: https://github.com/kedacore/keda/.github/workflows/release-build.yml@refs/tags/vTAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/kedacore/keda/blob/8b4f083ca/.github/workflows/release-build.yml'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/knative.ts

const KNATIVE = {
    kind: 'signed',
    name: 'knative',
    title: 'Knative',
    images: ['gcr.io/knative-releases/**'],
    grade: 'documented',
    signers: [{ kind: 'identity', identity: 'signer@knative-releases.iam.gserviceaccount.com', issuer: GOOGLE }],
    publishes: { signature: false, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: false, attestations: ['slsaprovenance02'] },
    example: 'gcr.io/knative-releases/knative.dev/serving/cmd/controller:latest',
    sources: [
        'https://knative.dev/docs/reference/security/verifying-images/',
        'https://github.com/knative/docs/blob/de125bfad/docs/versioned/reference/security/verifying-images.md',
    ],
    checked: '2026-11-27',
    note: 'The page says that images are signed, but its only command for images verifies the attestation.',
};

;// CONCATENATED MODULE: ./src/publishers/ko.ts
const KO = {
    kind: 'by-hand',
    name: 'ko',
    title: 'ko',
    images: ['ghcr.io/ko-build/ko'],
    answer: 'Its workflow release.yml signs, according to that workflow.',
    instead: 'Set `certificate-identity: https://github.com/ko-build/ko/.github/workflows/release.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/ko-build/ko'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/kong.ts

const KONG = {
    kind: 'signed',
    name: 'kong',
    title: 'Kong',
    images: ['docker.io/kong/{kong-gateway,inso,kuma-cp,kuma-dp,kuma-init,kuma-cni,kumactl}'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            names: ['kong-gateway'],
            identity: {
                below: 'Kong/kong-ee',
                rest: '/.github/workflows/release.yml@',
                why: 'the workflow and repository are documented, but not the ref',
            },
            issuer: GITHUB,
            workflowRepository: 'Kong/kong-ee',
            workflowName: 'Package & Release',
        },
        { kind: 'slsa-generator', names: ['kong-gateway'], sourceRepository: 'Kong/kong-ee' },
        {
            kind: 'identity',
            names: ['inso'],
            identity: {
                below: 'Kong/insomnia',
                rest: '/.github/workflows/release-publish.yml@',
                why: 'the workflow and repository are documented, but not the ref',
            },
            issuer: GITHUB,
            workflowRepository: 'Kong/insomnia',
            workflowName: 'Release Publish',
        },
        { kind: 'slsa-generator', names: ['inso'], sourceRepository: 'Kong/insomnia' },
        {
            kind: 'identity',
            names: ['kuma-cp', 'kuma-dp', 'kuma-init', 'kuma-cni', 'kumactl'],
            identity: {
                below: 'Kong/kong-mesh',
                rest: '/.github/workflows/kuma-_build_publish.yaml@',
                why: 'the workflow and repository are documented, but not the ref',
            },
            issuer: GITHUB,
            workflowRepository: 'Kong/kong-mesh',
            workflowName: 'build-test-distribute',
        },
        {
            kind: 'slsa-generator',
            names: ['kuma-cp', 'kuma-dp', 'kuma-init', 'kuma-cni', 'kumactl'],
            sourceRepository: 'Kong/kong-mesh',
        },
    ],
    publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
    evidence: ['docker.io/kong/notary'],
    example: 'docker.io/kong/kong-gateway:3.10.0.0',
    sources: [
        'https://developer.konghq.com/how-to/verify-signatures-for-signed-images/',
        'https://developer.konghq.com/how-to/verify-build-provenance-for-signed-images/',
        'https://developer.konghq.com/inso-cli/verify-docker-image-signature/',
        'https://developer.konghq.com/mesh/signed-images/',
    ],
    checked: '2026-11-27',
    note: 'Signatures and provenance are in docker.io/kong/notary. `kong/kong-event-gateway` has its own next to the image, by a workflow that is not in this table.',
};

;// CONCATENATED MODULE: ./src/publishers/kong-event-gateway.ts
const KONG_EVENT_GATEWAY = {
    kind: 'by-hand',
    name: 'kong-event-gateway',
    title: 'Kong Event Gateway',
    images: ['docker.io/kong/kong-event-gateway'],
    answer: 'A workflow of Kong signs it, and the signature is next to the image, not in docker.io/kong/notary. The workflow was not identified.',
    instead: 'Look up the identity in the documentation, and set it as `certificate-identity`.',
    sources: ['https://developer.konghq.com/event-gateway/verify-image-signatures-and-attestations/'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/kubernetes.ts

const KUBERNETES = {
    kind: 'signed',
    name: 'kubernetes',
    title: 'Kubernetes',
    images: ['registry.k8s.io/**'],
    grade: 'documented',
    signers: [{ kind: 'identity', identity: 'krel-trust@k8s-releng-prod.iam.gserviceaccount.com', issuer: GOOGLE }],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    // images are signed where they are built, and promoted to the registry that everybody pulls from
    signedNames: [
        'europe-west1-docker.pkg.dev/k8s-artifacts-prod/images/{path}',
        'europe-west1-docker.pkg.dev/k8s-artifacts-prod/images/kubernetes/{name}',
        'registry.k8s.io/kubernetes/{name}',
    ],
    example: 'registry.k8s.io/pause:3.10',
    sources: [
        'https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/',
        'https://github.com/kubernetes/website/issues/39775',
    ],
    checked: '2026-11-27',
    note: 'One service account signs all images of the registry, so check the name in the signature.',
};

;// CONCATENATED MODULE: ./src/publishers/kubevirt.ts
const KUBEVIRT = {
    kind: 'unsigned',
    name: 'kubevirt',
    title: 'KubeVirt',
    images: ['quay.io/kubevirt/*'],
    answer: 'No signing of images was found in the release workflows of KubeVirt.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/kubevirt/kubevirt'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/kubewarden.ts
const KUBEWARDEN = {
    kind: 'by-hand',
    name: 'kubewarden',
    title: 'Kubewarden',
    images: ['ghcr.io/kubewarden/**'],
    answer: 'Workflows in several repositories of the organization sign, and some of them moved. The documented pattern is unsafe, as the documentation itself says.',
    instead: 'Set `certificate-identity: https://github.com/kubewarden/policy-server/.github/workflows/container-image.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/kubewarden/docs/tree/beb867dca7'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/kyverno.ts

const KYVERNO = {
    kind: 'signed',
    name: 'kyverno',
    title: 'Kyverno',
    images: [
        'ghcr.io/kyverno/{kyverno,kyvernopre,background-controller,cleanup-controller,reports-controller,kyverno-cli}',
    ],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/kyverno/kyverno/.github/workflows/release.yaml@refs/tags/{version}',
            issuer: GITHUB,
            sourceRepository: 'kyverno/kyverno',
        },
        { kind: 'slsa-generator', sourceRepository: 'kyverno/kyverno', sourceRef: 'refs/tags/{version}' },
    ],
    publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
    example: 'ghcr.io/kyverno/kyverno:v1.15.0',
    sources: [
        'https://kyverno.io/docs/security/',
        'https://github.com/kyverno/website/blob/7c0814a5/content/en/docs/security/_index.md',
    ],
    checked: '2026-11-27',
    note: 'helm-release.yaml signs the charts, and this preset does not accept it. The signature of the SBOM is in ghcr.io/kyverno/sbom. It is about the SBOM, not about the image.',
};

;// CONCATENATED MODULE: ./src/publishers/linkerd.ts
const LINKERD = {
    kind: 'by-hand',
    name: 'linkerd',
    title: 'Linkerd (edge releases)',
    images: ['cr.l5d.io/linkerd/*', 'ghcr.io/linkerd/*'],
    answer: 'Its release workflow signs edge releases, according to that workflow.',
    instead: 'Set `certificate-identity: https://github.com/linkerd/linkerd2/.github/workflows/release.yml@refs/tags/edge-VERSION`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/linkerd/linkerd2'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/litellm.ts
const LITELLM = {
    kind: 'by-hand',
    name: 'litellm',
    title: 'LiteLLM',
    images: ['ghcr.io/berriai/litellm*', 'docker.io/litellm/*'],
    answer: 'LiteLLM changed its key twice in autumn 2026, and has signed without one since 2026-11-15. It does not vouch for v1.107.0.',
    instead: 'Look up the key or the identity of your version in discussion 48242 of BerriAI/litellm, and set it as `key` or `certificate-identity`. Never trust the first key alone.',
    sources: ['https://github.com/BerriAI/litellm/discussions/48242'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/longhorn.ts
const LONGHORN = {
    kind: 'unsigned',
    name: 'longhorn',
    title: 'Longhorn',
    images: ['docker.io/longhornio/*'],
    answer: 'No signing of images was found in the release workflows of Longhorn.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/longhorn/longhorn'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/nginx-ingress.ts
const NGINX_INGRESS = {
    kind: 'unsigned',
    name: 'nginx-ingress',
    title: 'NGINX Ingress Controller',
    images: ['docker.io/nginx/nginx-ingress'],
    answer: 'No signing of images was found in the release workflows of NGINX Ingress Controller.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/nginx/kubernetes-ingress'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/nvidia.ts
const NVIDIA = {
    kind: 'by-hand',
    name: 'nvidia',
    title: 'NVIDIA NGC',
    images: ['nvcr.io/nvidia/**'],
    answer: 'NVIDIA says that it signs images, but the text that explains how could not be read.',
    instead: 'Look up the key in its documentation, store it in your repository, and set `key` to its path.',
    sources: ['https://docs.nvidia.com/ngc/'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/openfga.ts
const OPENFGA = {
    kind: 'signed',
    name: 'openfga',
    title: 'OpenFGA',
    images: ['docker.io/openfga/openfga'],
    grade: 'released',
    signers: [{ kind: 'slsa-generator', sourceRepository: 'openfga/openfga', sourceRef: 'refs/tags/{version}' }],
    publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
    requires: { signature: false, attestations: ['slsaprovenance02'] },
    example: 'docker.io/openfga/openfga:v1.10.0',
    sources: ['https://github.com/openfga/openfga/blob/da9354f7e/README.md'],
    checked: '2026-11-27',
    note: 'The documentation does not say who signs the image itself, so only the provenance counts. The documented command does not check the source repository.',
};

;// CONCATENATED MODULE: ./src/publishers/opentelemetry-collector.ts
const OPENTELEMETRY_COLLECTOR = {
    kind: 'by-hand',
    name: 'opentelemetry-collector',
    title: 'OpenTelemetry Collector',
    images: ['docker.io/otel/opentelemetry-collector*'],
    answer: 'The release workflow of its repository signs, according to that workflow.',
    instead: 'Set `certificate-identity: https://github.com/open-telemetry/opentelemetry-collector-releases/.github/workflows/base-release.yaml@refs/tags/vTAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/dependabot/cli/pull/315'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/opentelemetry-ebpf.ts

const OPENTELEMETRY_EBPF = {
    kind: 'signed',
    name: 'opentelemetry-ebpf',
    title: 'OpenTelemetry eBPF instrumentation',
    images: ['docker.io/otel/ebpf-instrument'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'open-telemetry/opentelemetry-ebpf-instrumentation',
                rest: '/',
                why: 'the exact workflow is documented only for release files, and another one signs images of the main branch',
            },
            issuer: GITHUB,
            sourceRepository: 'open-telemetry/opentelemetry-ebpf-instrumentation',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'docker.io/otel/ebpf-instrument:main',
    sources: ['https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation/pull/1211'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/opentofu.ts
const OPENTOFU = {
    kind: 'by-hand',
    name: 'opentofu',
    title: 'OpenTofu',
    images: ['ghcr.io/opentofu/opentofu'],
    answer: 'Its release workflow signs, but this is documented only for files.',
    instead: 'Set `certificate-identity: https://github.com/opentofu/opentofu/.github/workflows/release.yml@refs/heads/vMAJOR.MINOR`. First compare this with the signer of an image that you trust.',
    sources: ['https://opentofu.org/docs/intro/install/'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/podinfo.ts

const PODINFO = {
    kind: 'signed',
    name: 'podinfo',
    title: 'podinfo',
    images: ['{ghcr.io,docker.io}/stefanprodan/podinfo'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'stefanprodan/podinfo',
                rest: '/.github/workflows/',
                why: 'anything of the owner is documented; the repository of the image is stricter',
            },
            issuer: GITHUB,
            sourceRepository: 'stefanprodan/podinfo',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/stefanprodan/podinfo:latest',
    sources: ['https://github.com/stefanprodan/podinfo#readme'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/prometheus.ts
const PROMETHEUS = {
    kind: 'unsigned',
    name: 'prometheus',
    title: 'Prometheus',
    images: ['{docker.io/prom,quay.io/prometheus}/*'],
    answer: 'No signing of images was found in the release workflows of Prometheus.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/prometheus/prometheus'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/prometheus-operator.ts
const PROMETHEUS_OPERATOR = {
    kind: 'by-hand',
    name: 'prometheus-operator',
    title: 'Prometheus Operator',
    images: ['quay.io/prometheus-operator/*'],
    answer: 'Its workflow publish.yaml signs, according to how another vendor verifies it.',
    instead: 'Set `certificate-identity: https://github.com/prometheus-operator/prometheus-operator/.github/workflows/publish.yaml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/rancherlabs/slsactl/blob/5e76168/README.md'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/rancher.ts
const RANCHER = {
    kind: 'by-hand',
    name: 'rancher',
    title: 'Rancher',
    images: ['docker.io/rancher/*'],
    answer: 'Each image of Rancher Prime is signed by the release workflow of the repository that builds it, but no document says which repository that is.',
    instead: 'Set `certificate-identity: https://github.com/rancher/REPO/.github/workflows/release.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/rancherlabs/slsactl/blob/5e76168/README.md'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/red-hat.ts
const RED_HAT = {
    kind: 'unsigned',
    name: 'red-hat',
    title: 'Red Hat',
    images: ['registry.redhat.io/**', 'registry.access.redhat.com/**'],
    answer: 'Red Hat signs with GPG, and stores the signatures outside the registry. This is not Sigstore.',
    instead: 'Verify them with `podman` and its policy.json, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://access.redhat.com/security/team/key'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/sidero.ts

const SIDERO = {
    kind: 'signed',
    name: 'sidero',
    title: 'Sidero Labs (Talos)',
    images: ['ghcr.io/siderolabs/**'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                pattern: '[A-Za-z0-9._%+-]+@siderolabs\\.com',
                why: 'people sign, each with their company email address',
            },
            issuer: GOOGLE,
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'ghcr.io/siderolabs/talos:v1.11.0',
    sources: ['https://github.com/siderolabs/extensions/blob/26822f5/README.md'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/sigstore.ts
const SIGSTORE = {
    kind: 'by-hand',
    name: 'sigstore',
    title: 'Sigstore (Fulcio, Rekor)',
    images: ['ghcr.io/sigstore/{fulcio/**,rekor/**}', 'gcr.io/projectsigstore/**'],
    answer: 'The signers changed in 2026, and the documentation and the repositories do not agree.',
    instead: 'Look at the signer of an image that you trust, and set its identity and issuer.',
    sources: ['https://github.com/sigstore/fulcio/blob/eb10c98e/.github/workflows/container-build.yml'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/snyk-broker.ts
const SNYK_BROKER = {
    kind: 'by-hand',
    name: 'snyk-broker',
    title: 'Snyk Broker',
    images: ['docker.io/snyk/broker'],
    answer: 'Since 4.169.1, Snyk signs with a key that is not in this table. Its documentation contains the key.',
    instead: 'Fetch the public key once from https://docs.snyk.io/, check it, store it in your repository, and set `key` to its path.',
    sources: ['https://docs.snyk.io/implementation-and-setup/enterprise-setup/snyk-broker'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/spire.ts
const SPIRE = {
    kind: 'by-hand',
    name: 'spire',
    title: 'SPIRE',
    images: ['ghcr.io/spiffe/*'],
    answer: 'Its release workflow signs, according to that workflow.',
    instead: 'Set `certificate-identity: https://github.com/spiffe/spire/.github/workflows/release_build.yaml@refs/tags/vTAG`. First compare this with the signer of an image that you trust.',
    sources: ['https://github.com/spiffe/spire'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/suse.ts
const SUSE = {
    kind: 'by-hand',
    name: 'suse',
    title: 'SUSE',
    images: ['registry.suse.com/**'],
    answer: 'SUSE signs with a key that is not in this table: it is at ftp.suse.com/pub/projects/security/keys/container-key.pem.',
    instead: 'Fetch the public key once from https://ftp.suse.com/pub/projects/security/keys/container-key.pem, check it, store it in your repository, and set `key` to its path.',
    sources: [
        'https://github.com/rancherlabs/slsactl/blob/5e76168/README.md',
        'https://ftp.suse.com/pub/projects/security/keys/container-key.pem',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/suse-application-collection.ts
const SUSE_APPLICATION_COLLECTION = {
    kind: 'by-hand',
    name: 'suse-application-collection',
    title: 'SUSE Application Collection',
    images: ['dp.apps.rancher.io/**'],
    answer: 'The collection signs with a key that is not in this table: it is at apps.rancher.io/ap-pubkey.pem.',
    instead: 'Fetch the public key once from https://apps.rancher.io/ap-pubkey.pem, check it, store it in your repository, and set `key` to its path.',
    sources: ['https://docs.apps.rancher.io/', 'https://apps.rancher.io/ap-pubkey.pem'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/tekton.ts
const TEKTON = {
    kind: 'by-hand',
    name: 'tekton',
    title: 'Tekton',
    images: ['gcr.io/tekton-releases/**', 'ghcr.io/tektoncd/**'],
    answer: 'A key was documented for v0.28, but it is not known who signs today.',
    instead: 'Look at the signer of an image that you trust, and set its identity and issuer, or its key.',
    sources: ['https://tekton.dev/docs/'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/tracee.ts

const TRACEE = {
    kind: 'signed',
    name: 'tracee',
    title: 'Tracee',
    images: ['docker.io/aquasec/tracee'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'aquasecurity/tracee',
                rest: '/',
                why: 'no workflow is documented; the documented pattern has no end, so it also accepts repositories whose names begin the same',
            },
            issuer: GITHUB,
            sourceRepository: 'aquasecurity/tracee',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'docker.io/aquasec/tracee:latest',
    sources: ['https://aquasecurity.github.io/tracee/latest/tutorials/verify-tracee-signature/'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/traefik.ts
const TRAEFIK = {
    kind: 'unsigned',
    name: 'traefik',
    title: 'Traefik',
    images: ['docker.io/traefik/traefik'],
    answer: 'No signing of images was found in the release workflows of Traefik.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/traefik/traefik'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/trivy.ts

const TRIVY = {
    kind: 'signed',
    name: 'trivy',
    title: 'Trivy',
    images: ['{docker.io/aquasec,ghcr.io/aquasecurity}/trivy'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: {
                below: 'aquasecurity/trivy',
                rest: '/',
                why: 'the exact workflow is documented only for release files; for images, anything in the repository is documented',
            },
            issuer: GITHUB,
            sourceRepository: 'aquasecurity/trivy',
        },
    ],
    publishes: { signature: true, attestations: [], level: 'any' },
    requires: { signature: true, attestations: [] },
    example: 'docker.io/aquasec/trivy:latest',
    sources: [
        'https://trivy.dev/latest/getting-started/signature-verification/',
        'https://github.com/aquasecurity/trivy/blob/dc3c56eed5/docs/getting-started/signature-verification.md',
    ],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/trivy-operator.ts
const TRIVY_OPERATOR = {
    kind: 'by-hand',
    name: 'trivy-operator',
    title: 'Trivy Operator',
    images: ['docker.io/aquasec/trivy-operator', 'ghcr.io/aquasecurity/trivy-operator'],
    answer: 'A workflow of its repository signs, but no document says which one.',
    instead: 'Set `certificate-identity-regexp: https://github\\.com/aquasecurity/trivy-operator/.+` with the issuer of GitHub.',
    sources: ['https://github.com/aquasecurity/trivy-operator'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/universal-blue.ts
const UNIVERSAL_BLUE = {
    kind: 'by-hand',
    name: 'universal-blue',
    title: 'Universal Blue',
    images: ['ghcr.io/ublue-os/*'],
    answer: 'Each repository signs with the key `cosign.pub` that it contains. It is not known whether these keys are the same.',
    instead: 'Fetch the public key once from the repository that builds the image, check it, store it in your repository, and set `key` to its path.',
    sources: ['https://github.com/ublue-os/bluefin/blob/e038626d/cosign.pub'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/uv.ts

const UV = {
    kind: 'signed',
    name: 'uv',
    title: 'uv',
    images: ['ghcr.io/astral-sh/uv'],
    grade: 'documented',
    signers: [
        {
            kind: 'identity',
            identity: 'https://github.com/astral-sh/uv/.github/workflows/build-docker.yml@refs/heads/main',
            issuer: GITHUB,
            sourceRepository: 'astral-sh/uv',
        },
    ],
    publishes: { signature: false, attestations: ['slsaprovenance1'], level: 'index' },
    requires: { signature: false, attestations: ['slsaprovenance1'] },
    example: 'ghcr.io/astral-sh/uv:latest',
    sources: [
        'https://docs.astral.sh/uv/guides/integration/docker/#verifying-image-provenance',
        'https://github.com/astral-sh/uv/blob/26a9dd4b21/.github/workflows/build-docker.yml',
    ],
    checked: '2026-11-27',
    note: "The provenance is stored on GitHub and not in the registry. The action finds it through GitHub's attestations API (`github-attestations`).",
};

;// CONCATENATED MODULE: ./src/publishers/victoria-metrics.ts
const VICTORIA_METRICS = {
    kind: 'unsigned',
    name: 'victoria-metrics',
    title: 'VictoriaMetrics',
    images: ['{docker.io,quay.io}/victoriametrics/*'],
    answer: 'No signing of images was found in the release workflows of VictoriaMetrics.',
    instead: 'Use an image that its publisher signs, or sign your own copy (`cosign sign`) and verify that copy.',
    sources: ['https://github.com/VictoriaMetrics/VictoriaMetrics'],
    checked: '2026-11-27',
};

;// CONCATENATED MODULE: ./src/publishers/table.ts













































































/** Everything that is known of publishers; the first whose images match an image answers for it. */
const PUBLISHERS = [
    CHAINGUARD,
    CHAINGUARD_PRIVATE,
    DISTROLESS,
    KUBERNETES,
    DOCKER_HARDENED_IMAGES,
    DOCKERFILE_FRONTEND,
    BUILDKIT,
    BUILDKIT_SYFT_SCANNER,
    CILIUM,
    CERT_MANAGER,
    ARGO_CD,
    ARGO_ROLLOUTS,
    FLUX,
    KYVERNO,
    TRIVY,
    TRACEE,
    EXTERNAL_SECRETS,
    KNATIVE,
    FALCO,
    FALCOCTL,
    CLOUDNATIVE_PG,
    CLOUDNATIVE_PG_POSTGRES,
    KARPENTER,
    SIDERO,
    OPENFGA,
    UV,
    ACTIONS_RUNNER,
    DEPENDABOT,
    GORELEASER,
    OPENTELEMETRY_EBPF,
    ENVOY_GATEWAY,
    KONG,
    BITWARDEN,
    KARGO,
    JUPYTER,
    PODINFO,
    HOME_ASSISTANT_BUILDER,
    SUSE,
    SUSE_APPLICATION_COLLECTION,
    RANCHER,
    ISTIO,
    KUBEWARDEN,
    TRIVY_OPERATOR,
    BUILDPACKS_LIFECYCLE,
    SIGSTORE,
    OPENTELEMETRY_COLLECTOR,
    OPENTOFU,
    KEDA,
    SPIRE,
    PROMETHEUS_OPERATOR,
    LINKERD,
    DEX,
    KO,
    ELASTIC,
    FLUENT_BIT,
    SNYK_BROKER,
    LITELLM,
    FAIRWINDS,
    UNIVERSAL_BLUE,
    HOME_ASSISTANT,
    GITLAB_CNG,
    CILIUM_OTHERS,
    KONG_EVENT_GATEWAY,
    TEKTON,
    NVIDIA,
    BITNAMI,
    DOCKER_OFFICIAL_IMAGES,
    RED_HAT,
    HARBOR,
    TRAEFIK,
    PROMETHEUS,
    GRAFANA_ALLOY,
    LONGHORN,
    VICTORIA_METRICS,
    KUBEVIRT,
    NGINX_INGRESS,
    CROSSPLANE,
];


/***/ }),

/***/ 25785:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   UM: () => (/* binding */ patternValue),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   Yg: () => (/* binding */ VERSION_TEMPLATE),
/* harmony export */   iY: () => (/* binding */ versionValue)
/* harmony export */ });
const VERSION = /^v?(?<numbers>[0-9]+(?:\.[0-9]+)*)(?<rest>-[A-Za-z0-9][A-Za-z0-9._-]*)?$/;
/** Parts of a version that leave none to be added: `1.21.3` (semver.org §2). */
const COMPLETE = 3;
/** Reads a tag as the publisher writes them; undefined for a reference by digest alone. */
function readVersion(tag, { variants = [], flavors = [], floating } = {}) {
    if (tag === undefined) {
        return { kind: 'any' };
    }
    if (floating !== undefined && new RegExp(`^(?:${floating})$`).test(tag)) {
        return { kind: 'any' };
    }
    const plain = withoutEnd(tag, flavors);
    const variant = variants.find((end) => plain.endsWith(end)) ?? '';
    const version = withoutEnd(plain, variants);
    const { numbers, rest } = VERSION.exec(version)?.groups ?? {};
    if (numbers === undefined) {
        // what has a complete version in it is not every version
        const isOpen = floating === undefined && !/[0-9]+\.[0-9]+\.[0-9]+/.test(version);
        return { kind: isOpen ? 'any' : 'unknown' };
    }
    const isComplete = rest !== undefined || numbers.split('.').length >= COMPLETE;
    return { kind: 'version', version, variant, isComplete };
}
function withoutEnd(text, ends) {
    const end = ends.find((each) => text.endsWith(each) && text.length > each.length);
    return end === undefined ? text : text.slice(0, -end.length);
}
/** Whether all images of a version are older than another version; of `1` none is older than `1.21`. */
function isBefore(version, first) {
    if (version.kind !== 'version') {
        return false;
    }
    const [own, other] = [numbersOf(version.version), numbersOf(first)];
    for (const [index, number] of own.entries()) {
        const least = other[index] ?? 0;
        if (number !== least) {
            return number < least;
        }
    }
    return false;
}
function numbersOf(version) {
    return (VERSION.exec(version)?.groups?.['numbers'] ?? '').split('.').map(Number);
}
/** The template that stands for a version; only publishers have it. */
const VERSION_TEMPLATE = '{version}';
/** Any version, as far as the `v` in front of it is in the text. */
const ANY = '[0-9]+(?:\\.[0-9]+)*(?:[-.][A-Za-z0-9][A-Za-z0-9.-]*)?';
/** What may follow the first parts of a version. */
const MORE = '(?:\\.[0-9]+)*';
/**
 * A value in which `{version}` is a version that the tag names: itself, or one that begins with it and a dot (`1.21.3`
 * for `1.21`). For a tag that is no version it is any. Behind a `v` it is without the `v` that a tag may have. All else
 * is literal.
 */
function versionValue(text, version) {
    const at = text.indexOf(VERSION_TEMPLATE);
    if (at < 0) {
        return { kind: 'exact', values: [text] };
    }
    const before = text.slice(0, at);
    const after = text.slice(at + VERSION_TEMPLATE.length);
    const hasV = before.endsWith('/v');
    if (version.kind !== 'version') {
        return patternValue(`${literally(before)}${hasV ? '' : 'v?'}${ANY}${literally(after)}`);
    }
    const own = hasV ? version.version.replace(/^v/, '') : version.version;
    return version.isComplete
        ? { kind: 'exact', values: [`${before}${own}${version.variant}${after}`] }
        : patternValue(`${literally(before + own)}${MORE}${literally(version.variant + after)}`);
}
/**
 * A pattern of this room for a complete value. It is RE2 too, as people are shown it; what runs is JavaScript's, which
 * these are simple enough for.
 */
function patternValue(pattern) {
    const compiled = new RegExp(`^(?:${pattern})$`);
    return { kind: 'pattern', pattern, matches: (value) => value.length <= MAX_VALUE && compiled.test(value) };
}
/** Longer values are no genuine ones. */
const MAX_VALUE = 1000;
function literally(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}


/***/ }),

/***/ 68589:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ IN_TERMINAL),
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Cp: () => (/* binding */ permissionForAttestations),
/* harmony export */   EI: () => (/* binding */ refusedCredentialsOf),
/* harmony export */   H5: () => (/* binding */ hintOfError),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   _$: () => (/* binding */ IN_WORKFLOW),
/* harmony export */   rM: () => (/* binding */ readersOfScan)
/* harmony export */ });
/** Readers of a workflow run: inputs are in the YAML of the step. */
const IN_WORKFLOW = {
    surface: 'workflow',
    input: (name) => `\`${name}\``,
    paste: (name, [first = '', ...others]) => others.length === 0
        ? [`${name}: ${yamlScalar(first)}`]
        : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};
/** Users of the command line: inputs are flags. */
const IN_TERMINAL = {
    surface: 'terminal',
    input: (name) => `\`--${name}\``,
    paste: (name, values) => values.map((value) => `--${name}=${shellWord(value)}`),
};
/** What inputs of other commands are in the rule of a policy. */
const KEYS_OF_RULES = {
    'certificate-identity': 'identity',
    'certificate-identity-regexp': 'identity-regexp',
    'certificate-oidc-issuer': 'issuer',
    'certificate-oidc-issuer-regexp': 'issuer-regexp',
    'certificate-github-workflow-name': 'workflow-name',
    'certificate-github-workflow-ref': 'workflow-ref',
    'certificate-github-workflow-repository': 'source-repository',
    'certificate-github-workflow-sha': 'workflow-sha',
    'certificate-github-workflow-trigger': 'workflow-trigger',
    key: 'key',
    'max-age': 'max-age',
    'min-age': 'min-age',
    platform: 'platforms',
    'predicate-type': 'attestations',
    publisher: 'publisher',
    'require-signature': 'require-signature',
    'signed-name': 'signed-name',
};
/** Readers of the scan of a repository: what is required of an image stands in the rule of a policy. */
function readersOfScan(audience) {
    const { input, paste } = audience;
    return {
        ...audience,
        isByPolicy: true,
        input: (name) => Object.hasOwn(KEYS_OF_RULES, name) ? `\`${KEYS_OF_RULES[name] ?? ''}\` of its rule` : input(name),
        paste: (name, values) => {
            const key = Object.hasOwn(KEYS_OF_RULES, name) ? KEYS_OF_RULES[name] : undefined;
            const [first = '', ...others] = values.map(yamlScalar);
            return key === undefined
                ? paste(name, values)
                : [others.length === 0 ? `${key}: ${first}` : `${key}: [${[first, ...others].join(', ')}]`];
        },
    };
}
/** What YAML would read as a number, a date or another word than the text; the runner would pass on something else. */
const NOT_TEXT = /^(?:[-+.\d][-+.\d_:a-fox]*|true|false|yes|no|on|off|null|y|n|~)$/i;
const BOOLEANS = /^(?:true|false)$/;
const PLAIN_IN_YAML = /^[A-Za-z0-9](?:[A-Za-z0-9._~/?@+=%,:()*^$\\|-]*[A-Za-z0-9._~/?@+=%()*^$\\|-])?$/;
function yamlScalar(value) {
    const isPlain = BOOLEANS.test(value) || (PLAIN_IN_YAML.test(value) && !NOT_TEXT.test(value));
    return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
/** Some shells expand `?`, and many other characters. */
function shellWord(value) {
    return /^[A-Za-z0-9._~:/@+=%,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
/** An input with its value, within a sentence. */
function setting({ paste }, name, value) {
    return `\`${paste(name, [value]).join(' ')}\``;
}
/** The name of an input without backticks, for text that is not Markdown or is code already. */
function bare({ input }, name) {
    return input(name).replaceAll('`', '');
}
/** What to do about an error; an error without advice is about inputs. */
function hintOf(advice, audience) {
    const { topic, about = '' } = advice ?? { topic: 'inputs' };
    return HINTS[topic]?.(about, audience) ?? '';
}
/** What to do about the error of an image: other words where credentials were refused. */
function hintOfError(error, audience) {
    const credentials = refusedCredentialsOf(error);
    return credentials === undefined
        ? hintOf(error.advice, audience)
        : refusedCredentials(credentials, error.advice.about ?? 'the registry', audience);
}
/** Whose credentials a registry refused, in words; undefined where it got none. */
function refusedCredentialsOf({ advice: { topic, credentials } }) {
    const isRefusal = topic === 'registry-unauthorized' || topic === 'registry-forbidden';
    return isRefusal && credentials !== undefined && CHECKABLE.test(credentials) ? credentials : undefined;
}
/** Credentials that a person can check; an identity of the job has advice of its own. */
const CHECKABLE = /^(?:the credentials of \S+(?: [a-z][^\s.]*)?|the github-token|the GITHUB_TOKEN)$/;
function refusedCredentials(credentials, registry, audience) {
    const isOfInputs = /^the credentials of the (?:inputs|flags)$/.test(credentials);
    const check = isOfInputs
        ? `Check ${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}: is the password or token correct, not expired, and meant for ${registry}?`
        : `Check ${credentials}: are they correct, not expired, and meant for ${registry}?`;
    return `${registry} refused ${credentials}. ${check} The account must also be allowed to read this repository.`;
}
/** Words that differ where there are no steps and jobs. */
function by({ surface }, inWorkflow, inTerminal) {
    return surface === 'workflow' ? inWorkflow : inTerminal;
}
const logIn = (audience) => `Log in (${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}, or ${by(audience, 'docker/login-action before this step', 'docker login')})`;
/** Registries that hide private repositories in their own ways. */
const hidden = (otherwise) => (registry, audience) => {
    switch (registry) {
        case 'ghcr.io':
            return `Check the name and the tag. A private package needs ${by(audience, '`permissions: packages: read` in the job and access for this repository in the settings of the package', 'a login with a token that has the scope read:packages')}; ghcr.io responds with 401, 403, or 404 if you are not allowed to read it.`;
        case 'docker.io':
            return `Check the name and the tag. Docker Hub responds with 401, 403, or 404 if you are not allowed to read a repository. ${logIn(audience)} if it is private.`;
        default:
            return otherwise(registry, audience);
    }
};
const mayRead = hidden((_, audience) => `${logIn(audience)} with an account that may read this repository, and check the name.`);
const ownCredentials = (audience) => `set ${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}, which are used first.`;
const machine = (audience) => by(audience, 'the runner', 'this machine');
/** Topics of requests, registries and logins. */
const REACHING = {
    network: (_, audience) => `This says nothing about the image. Check the host name, the network of ${machine(audience)}, and its proxy settings, and run it again.`,
    'certificate-authority': (_, { input }) => `Set ${input('ca-certificates')} (or NODE_EXTRA_CA_CERTS) to a PEM file with the certificate authority of the registry or proxy.`,
    redirect: () => 'If this is intended, configure the registry differently: a registry that someone else controls can use such redirects to reach internal services.',
    'redirect-to-http': (_, { input }) => `If this is intended, name the host in ${input('allow-http')}, or configure the registry differently: a registry that someone else controls can use such redirects to reach internal services.`,
    'time-limit': (_, { input }) => `Run it again, or allow more time with ${input('timeout')}.`,
    runner: (_, audience) => `Check ${machine(audience)}.`,
    'registry-unauthorized': mayRead,
    'registry-forbidden': mayRead,
    'registry-not-found': hidden((_, audience) => `Check the name and the tag. If the image was just pushed, run it again. Registries may report private images as missing. ${logIn(audience)} if it is private.`),
    'registry-rate-limited': (_, audience) => `${logIn(audience)} to raise the limit, or run it later.`,
    'registry-unavailable': () => 'This says nothing about the image. Run it again. If the problem persists, ask the operator of the registry.',
    'registry-too-large': () => 'This exceeds a fixed limit, which genuine images and their evidence stay far below.',
    'registry-not-a-registry': () => 'Check that the host is a container registry and that no proxy or login page responds in its place.',
    'tag-moved': () => 'The tag was moved after the reference was written. Find out why. Then write the digest that you mean, or remove the tag.',
    'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
    'no-platform': (_, audience) => `Check what was pushed. To verify only the index, set ${setting(audience, 'platform', 'index')}.`,
    'platform-contradiction': () => 'Find out who wrote this index. Have it signed by the expected signer, or verify the image by its own digest.',
    'platform-missing': (_, { input }) => `Name platforms of this image in ${input('platform')}, or remove it to verify all of them.`,
    'login-with-password': () => 'Log in with a user name and a password or an access token.',
    'credentials-withheld': () => 'Credentials are sent only to the host of the registry itself, over https: its token service must run there.',
    'credential-helper-name': () => 'Correct credHelpers or credsStore in that file: the name is the part after docker-credential-.',
    'credential-helper': (command, audience) => `Try \`${command}\` on ${machine(audience)} (it prints the secret), and install or configure the helper. Or ${ownCredentials(audience)}`,
    'docker-configuration': (_, audience) => `Repair it (docker login writes it), or ${ownCredentials(audience)}`,
    'packages-token-refused': (registry, audience) => `${registry} refused the ${tokenName(audience)}, so requests are anonymous. Private packages need ${by(audience, '`permissions: packages: read` and access for this repository', 'a token that has the scope read:packages')}.`,
    'chainguard-anonymous': (_, audience) => `${bare(audience, 'chainguard-identity')} is set, but this job gets no OIDC token, so requests to cgr.dev are anonymous. The job needs \`permissions: id-token: write\`. Runs for pull requests from forks never get a token.`,
    'chainguard-oidc': (_, audience) => `Give the job \`permissions: id-token: write\`, or name the signers in ${bare(audience, 'chainguard-signers')}, which also works in runs for pull requests from forks.`,
    'chainguard-signers': (_, audience) => `Check that ${bare(audience, 'chainguard-identity')} belongs to the organization of these images and may list its account associations, or name the signers in ${bare(audience, 'chainguard-signers')}.`,
    'chainguard-may-assume': (_, audience) => `Check ${bare(audience, 'chainguard-identity')}, and that this repository, branch, and event may assume the identity (chainctl iam identities list). Repositories created after 2026-07-15 have subjects that contain numbers (repo:owner@id/name@id).`,
    'chainguard-may-list': (_, audience) => `The identity may pull, but must also be allowed to list account associations to look up the signers. Or name the signers in ${bare(audience, 'chainguard-signers')}.`,
};
/** The token is an input of a step, and a variable of the environment at a terminal. */
function tokenName(audience) {
    return by(audience, bare(audience, 'github-token'), 'GITHUB_TOKEN');
}
const withoutGitHub = (audience) => `With ${setting(audience, 'github-attestations', 'false')} the API is not used.`;
/** What reading the attestations of a private repository takes. */
function permissionForAttestations(audience) {
    return by(audience, `\`permissions: attestations: read\` in the job and a ${tokenName(audience)} that may read the repository`, `a ${tokenName(audience)} that may read the repository and its attestations`);
}
const mayReadAttestations = (_, audience) => `Attestations of a private repository need ${permissionForAttestations(audience)}. ${withoutGitHub(audience)}`;
/** Topics of GitHub's attestations API. */
const GITHUB = {
    'github-unauthorized': mayReadAttestations,
    'github-forbidden': mayReadAttestations,
    'github-rate-limited': (_, audience) => `This is the rate limit of GitHub's API. Set a ${tokenName(audience)}, which has a much higher limit than anonymous requests, or run it later. ${withoutGitHub(audience)}`,
    'github-unavailable': (_, audience) => `This says nothing about the image. Run it again. If the problem persists, check the status of GitHub and the network of ${machine(audience)}. ${withoutGitHub(audience)}`,
    'github-api': (_, audience) => `Check that GITHUB_API_URL is the API of GitHub and that no proxy responds in its place. ${withoutGitHub(audience)}`,
    'github-url': (_, audience) => `Check ${machine(audience)}. ${withoutGitHub(audience)}`,
    'github-too-many': () => 'Have superseded ones removed, or find out who creates so many.',
    'github-patience': (_, audience) => `This says nothing about the image. With ${setting(audience, 'github-attestations', 'true')} the API may use all of the time. With ${setting(audience, 'github-attestations', 'false')} it is not used.`,
    'github-token-refused': (refusal, audience) => `${refusal}, so requests are anonymous. Attestations of private repositories need ${permissionForAttestations(audience)}.`,
};
const HINTS = {
    ...REACHING,
    ...GITHUB,
    inputs: (_, audience) => `Correct the ${by(audience, 'inputs of the step', 'flags')}; nothing was requested or verified.`,
    unexpected: (_, audience) => `Please report it${by(audience, ' with the log of a run that has step debug logging enabled', '')}.`,
    canceled: () => 'Run it again. Images that were verified before are in the report.',
    /** a sentence that needs no words around it */
    notice: (about) => about,
    'output-folder': (_, { input }) => `Set ${input('output-directory')} to an empty or new folder that nothing else writes to.`,
    'merge-refused': () => 'Nothing was merged. Correct the reports, or run the jobs of the shards again.',
    // --- evidence
    'too-many-candidates': () => 'Ask the publisher to remove superseded ones, or find out who attached so many.',
    'too-many-layers': () => 'Ask the publisher to remove superseded signatures or attestations (cosign clean).',
    'too-many-statements': () => 'Find out who built the image with so many attestations.',
    'slow-candidates': (_, { input }) => `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
    // --- trust
    'no-trusted-root': (_, audience) => `Check the network and proxy settings of ${machine(audience)}, or set ${audience.input('trusted-root')} to a trusted_root.json that you downloaded before. Then nothing is fetched for trust.`,
    'trusted-root-file': () => 'It must be one JSON document, as `cosign trusted-root create` writes it. If the file has one document per line (`gh attestation trusted-root`), use only the line of the instance that signed.',
    'missing-trust-file': (_, audience) => `Check the path${by(audience, '. Relative paths start at the workspace, so check out the repository first (actions/checkout)', '. Relative paths start at the current folder')}.`,
    'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
    'github-root': (_, audience) => `Allow ${machine(audience)} to reach https://tuf-repo.github.com, or set ${audience.input('trusted-root')} to the root of that instance (\`gh attestation trusted-root\`, the line with fulcio.githubapp.com). Everything is then verified with it.`,
};


/***/ }),

/***/ 68016:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   issuesOfProxy: () => (/* binding */ issuesOfProxy),
/* harmony export */   prepareProcess: () => (/* binding */ prepareProcess)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88058);


const INVALID_PROXY = 'HTTPS_PROXY or HTTP_PROXY is set, but is not the URL of a proxy (the value is not shown): it must have the form http://host:port.';
const UNSUPPORTED_PROXY = 'A proxy is set, but this Node.js version does not support it (24.14 or later does).';
/** What is wrong with the proxy variables, as issues beside those of the inputs. */
function issuesOfProxy(proxy) {
    return proxy === 'invalid' ? [INVALID_PROXY] : [];
}
/**
 * Has this process trust the certificate authorities of the inputs; before its first connection.
 * @returns what a run warns of before it begins: the warnings of the inputs, and what this Node cannot do
 */
function prepareProcess({ authorities, warnings }, proxy, command) {
    const isTrusted = authorities.length === 0 || trustAuthorities(authorities);
    return [
        ...warnings,
        ...(proxy === 'unsupported' ? [UNSUPPORTED_PROXY] : []),
        ...(isTrusted
            ? []
            : [
                `${(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(command, 'ca-certificates')} has no effect with this Node.js version (24.5 or later is required). Set NODE_EXTRA_CA_CERTS instead.`,
            ]),
    ];
}
/**
 * Has every TLS connection of this process trust certificate authorities beside those that Node trusts.
 * @returns false where this Node cannot (before 24.5)
 */
function trustAuthorities(certificates) {
    const set = Reflect.get(node_tls__WEBPACK_IMPORTED_MODULE_0__, 'setDefaultCACertificates');
    if (typeof set !== 'function') {
        return false;
    }
    Reflect.apply(set, node_tls__WEBPACK_IMPORTED_MODULE_0__, [[...node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates('default'), ...certificates]]);
    return true;
}


/***/ }),

/***/ 79281:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NOTHING: () => (/* binding */ NOTHING),
/* harmony export */   failedRun: () => (/* binding */ failedRun),
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83916);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34671);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(311);
/* harmony import */ var _scan_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80792);




/** No image was checked. */
const NOTHING = {
    images: [],
    verified: false,
    error: undefined,
    insecure: [],
    policy: undefined,
    listDigest: undefined,
    inputsDigest: undefined,
    canceled: false,
};
/** What became of a run, for everything that is read of it. */
function outcomeOf({ startedAt, shard, output }, result) {
    const duration = Date.now() - startedAt.getTime();
    return { tool: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j, startedAt, duration, enforce: output.enforce, shard, ...result };
}
/** Sums up a run for its exit code. */
function statusOf({ verified, error, canceled, images, scan }) {
    if (error !== undefined || canceled || images.some(({ kind }) => kind === 'failed')) {
        return 'incomplete';
    }
    if (scan !== undefined) {
        return (0,_scan_result_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .W)(images, scan) ? 'passed' : 'not-verified';
    }
    const isExempt = images.every(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeft */ .OC) && images.some((image) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(image) === 'exempt');
    return verified || images.length === 0 || isExempt ? 'passed' : 'not-verified';
}
/** A run that was ended by something that was thrown. */
function failedRun(thrown) {
    return { ...NOTHING, error: toRunError(thrown) };
}
function toRunError(thrown) {
    return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL || thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TrustError */ .Ru
        ? thrown
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TrustError */ .Ru(`An unexpected error ended the run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { topic: 'unexpected' }, { cause: thrown });
}


/***/ }),

/***/ 80792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes),
/* harmony export */   u: () => (/* binding */ resultOfScan)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34671);

/**
 * The result of a scan. One that failed outweighs what is proposed, and that what is verified: a run is `verified` where at least one
 * image is, and nothing fails.
 */
function resultOfScan(images, scan) {
    const results = images.map(resultOfImage);
    const isFailing = results.includes('failed') ||
        (scan.failsUnresolved && scan.unresolved.length > 0) ||
        (scan.failsUnread && scan.unread.length > 0) ||
        (scan.lock?.problems.length ?? 0) > 0;
    // of a full scan: a policy that lets every image be gates nothing
    const isAllSkipped = !scan.onlyChanges && images.length > 0 && results.every((result) => result === 'skipped');
    if (isFailing || isAllSkipped) {
        return 'failed';
    }
    if (results.includes('proposed')) {
        return 'proposed';
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .areAccepted */ .GC)(images) ? 'verified' : 'nothing';
}
/** A verified image whose change a gate refuses fails, and so does one that could not be checked. */
function resultOfImage(image) {
    if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(image)) {
        return 'verified';
    }
    const result = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(image);
    return result === 'verified' || result === 'error' ? 'failed' : result;
}
/** Whether a scan passes: also one that verified nothing, where that is no surprise. */
function passes(images, { result, onlyChanges }) {
    switch (result) {
        case 'verified':
        case 'proposed':
            return true;
        case 'failed':
            return false;
        case 'nothing':
            return onlyChanges || (images.length > 0 && images.every(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeft */ .OC));
    }
}


/***/ }),

/***/ 27194:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48992);


/**
 * The secrets of a run. Servers repeat what they were sent, so whatever is shown goes through this first: each secret is
 * replaced in every form in which it was sent or can come back.
 */
class Secrets {
    #forms = new Set();
    #pattern;
    /**
     * Adds a secret, and each line of it. What is shorter than a secret is (`LIMITS.shortestSecret`) is not hidden: it would
     * tear holes into words.
     */
    add(secret) {
        for (const part of new Set([secret, ...secret.split(/\r?\n/)].map((each) => each.trim()))) {
            if (part.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shortestSecret) {
                formsOf(part).forEach((form) => this.#forms.add(form));
                this.#pattern = undefined;
            }
        }
    }
    /** The text without secrets, and without user name and password of any URL. */
    redact = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserInfo */ .sl)(this.#withoutBeginnings(this.#withoutForms(text)));
    /** Plain data with every text in it redacted; what has no secret in it is the same object. */
    redactAll(data) {
        return mapTexts(data, this.redact, new Map());
    }
    #withoutForms(text) {
        if (this.#forms.size === 0) {
            return text;
        }
        this.#pattern ??= patternOf(this.#forms);
        return text.replace(this.#pattern, _text_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG);
    }
    /** Texts of others are cut before they come here, perhaps within a secret. */
    #withoutBeginnings(text) {
        if (this.#forms.size === 0 || !text.includes(CUT)) {
            return text;
        }
        const parts = text.split(CUT);
        return parts.map((part, at) => (at === parts.length - 1 ? part : this.#withoutBeginning(part))).join(CUT);
    }
    #withoutBeginning(text) {
        const end = text.endsWith('"') ? text.length - 1 : text.length;
        const cut = text.slice(0, end);
        const start = Math.min(...[...this.#forms].map((form) => startOfBeginning(form, cut)));
        return start === end ? text : `${cut.slice(0, start)}${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG}${text.slice(end)}`;
    }
}
/** What stands where a text was cut. */
const CUT = '…';
/** Characters of a beginning that are too few to give anything away. */
const SHORTEST_BEGINNING = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shortestSecret / 2;
/** Where at the end of a text the beginning of a secret starts; the end of the text where none does. */
function startOfBeginning(secret, text) {
    const first = secret.slice(0, SHORTEST_BEGINNING);
    for (let at = text.indexOf(first, text.length - secret.length); at !== -1; at = text.indexOf(first, at + 1)) {
        if (secret.startsWith(text.slice(at))) {
            return at;
        }
    }
    return text.length;
}
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].flatMap((offset) => base64Within(bytes, offset));
    return [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        hex,
        hex.toUpperCase(),
        ...base64,
    ].filter((form) => form.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shortestSecret);
}
/** Matches each form, whatever its characters were escaped for: URLs, forms, JSON, HTML. */
function patternOf(forms) {
    // a form can be a part of another one
    const longestFirst = [...forms].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map((form) => Array.from(form, escapesOf).join('')).join('|'), 'g');
}
const NAMED_ENTITIES = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
const NAMED_ESCAPES = { '\n': 'n', '\r': 'r', '\t': 't' };
/** A pattern for one character in each of its escaped forms. */
function escapesOf(character) {
    if (/^[A-Za-z0-9]$/.test(character)) {
        return character;
    }
    const code = character.codePointAt(0) ?? 0;
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16).padStart(4, '0'));
    const percent = [...Buffer.from(character)].map((byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`).join('');
    const named = NAMED_ENTITIES[character];
    const forms = [
        RegExp.escape(character),
        percent,
        units.map((unit) => `\\\\u${anyCase(unit)}`).join(''),
        `\\\\u\\{${anyCase(code.toString(16))}\\}`,
        `\\\\${RegExp.escape(NAMED_ESCAPES[character] ?? character)}`,
        `&#0*${code};`,
        `&#[xX]0*${anyCase(code.toString(16))};`,
        ...(named === undefined ? [] : [`&${named};`]),
        ...(character === ' ' ? ['\\+'] : []),
    ];
    return `(?:${forms.join('|')})`;
}
function anyCase(hex) {
    return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
/** What of the base64 of a longer text, as of `user:password`, only these bytes decide: they begin `offset` bytes into a group. */
function base64Within(bytes, offset) {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const text = padded.toString('base64url').slice(offset === 0 ? 0 : offset + 1, Math.floor((padded.length * 8) / 6));
    return [text, text.replaceAll('-', '+').replaceAll('_', '/')];
}
/** Dates, keys and other objects with a class of their own are no text. */
function mapTexts(value, map, done) {
    if (typeof value === 'string') {
        return map(value);
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    if (!done.has(value)) {
        done.set(value, mapMembers(value, (member) => mapTexts(member, map, done)));
    }
    return done.get(value);
}
/** Nothing is made for what stays as it is: of a large run that is nearly everything. */
function mapMembers(value, map) {
    if (Array.isArray(value)) {
        const members = value;
        let copy;
        members.forEach((member, index) => {
            const mapped = map(member);
            if (mapped !== member) {
                copy ??= [...members];
                copy[index] = mapped;
            }
        });
        return copy ?? value;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) {
        return value;
    }
    let copy;
    for (const name of Object.keys(value)) {
        const member = Reflect.get(value, name);
        const mapped = map(member);
        if (mapped !== member) {
            copy ??= new Map(Object.entries(value));
            copy.set(name, mapped);
        }
    }
    return copy === undefined ? value : Object.fromEntries(copy);
}


/***/ }),

/***/ 45721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ formatShard),
/* harmony export */   fp: () => (/* binding */ assignShards),
/* harmony export */   oF: () => (/* binding */ digestOfList),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93613);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87600);




const SHARD = /^(?<index>[1-9]\d{0,2})\/(?<count>[1-9]\d{0,2})$/;
/** Parses `i/n`, with 1 ≤ i ≤ n and n up to `LIMITS.shards`. */
function parseShard(text) {
    const { index, count } = SHARD.exec(text)?.groups ?? {};
    const shard = { index: Number(index), count: Number(count) };
    return shard.index <= shard.count && shard.count <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shards
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(shard)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`it must be "i/n", such as "3/8": a number from 1 to n, and n up to ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shards}`);
}
/** A shard as `parseShard` reads it: `i/n`. */
function formatShard({ index, count }) {
    return `${index}/${count}`;
}
/**
 * The digest of a list, independent of the order of its lines: sha256 of the normalized references (`registry/path[:tag]
 * [@digest]`), sorted by code units, each followed by a line break. The references are distinct.
 */
function digestOfList(references) {
    const names = references.map(_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH).sort();
    return (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(names.map((name) => `${name}\n`).join('')));
}
/**
 * Assigns each reference of a list to a shard, counted from 1; the keys are normalized references. The result depends only
 * on the set of references. Images of a repository stay together, since they share a token and often digests; a repository
 * with more than an equal part is split. Parts are assigned largest first, each to the shard with the fewest images.
 */
function assignShards(references, count) {
    const equalPart = Math.ceil(references.length / count);
    const repositories = Map.groupBy(references, ({ repository }) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(repository));
    const parts = [...repositories.keys()].sort().flatMap((name) => {
        const all = (repositories.get(name) ?? []).map(_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH).sort();
        return cut(all, equalPart);
    });
    const loads = Array.from({ length: count }, () => 0);
    const shards = new Map();
    // sorting is stable: parts of equal size stay in the order of their names
    for (const part of parts.toSorted((a, b) => b.length - a.length)) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + part.length;
        for (const reference of part) {
            shards.set(reference, least + 1);
        }
    }
    return shards;
}
function cut(all, size) {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}


/***/ }),

/***/ 48992:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qg: () => (/* binding */ findNearest),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);

const MAX_LENGTH = 120;
/** What stands in place of a secret. */
const HIDDEN = '***';
/** `user:password@` of URLs. */
const USER_INFO = /(?<scheme>[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#"'<>\\]{1,2000}@/gi;
/** The same without the beginning of a URL; a tag before a digest looks alike. */
const BARE_USER_INFO = /^[^\s/@:"]{1,200}:[^\s/@"]{1,2000}@(?![a-z0-9]+:[0-9a-f]{32})/i;
/** A text without user name and password of the URLs in it. */
function withoutUserInfo(text) {
    return text.includes('@') ? text.replace(USER_INFO, `$<scheme>${HIDDEN}@`) : text;
}
/**
 * A value for a message: in quotation marks, cut after 120 characters, with everything escaped that is invisible or
 * would act in a log. What looks like a PEM block is not shown at all, and of a URL not user name and password.
 */
function quote(value) {
    if (value.includes('-----BEGIN')) {
        return 'the value (a PEM block, not shown)';
    }
    const characters = Array.from(withoutUserInfo(value).replace(BARE_USER_INFO, `${HIDDEN}@`));
    const shown = JSON.stringify(characters.slice(0, MAX_LENGTH).join('')).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeOne);
    return characters.length > MAX_LENGTH ? `${shown}…` : shown;
}
/** A text of so many characters at most; where it was cut, the end shows it. */
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?<amount>\d{1,9}(?:\.\d{1,3})?)(?<unit>[smhd])$/;
/** Milliseconds of a number with `s`, `m`, `h` or `d`; undefined for any other text. */
function parseDuration(text) {
    const { amount, unit } = DURATION.exec(text)?.groups ?? {};
    const factor = UNITS[unit ?? ''];
    return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
/** `1 platform`, `2 platforms`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** Names listed in one message; the rest is counted. */
const MAX_NAMED = 10;
/** The order of texts by their UTF-16 code units, which no locale changes. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `a, b and 3 more`. */
function listNames(names, max = MAX_NAMED) {
    const rest = names.length - max;
    return `${names.slice(0, max).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function escapeOne(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Text from outside in one bounded line without control characters, queries of signed URLs, and passwords in URLs. */
function cleanText(text) {
    // cut first: a pattern over many kilobytes of such a text takes its time
    const line = withoutUserInfo(text.slice(0, 4 * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.errorText))
        .replaceAll(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return cut(line, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.errorText);
}
/** Printable ASCII, and the ellipsis, which this program adds itself. */
const NOT_PRINTABLE = /[^\u0020-\u007e\u2026]/gu;
/** Text with everything visible that is not printable ASCII, cut to a number of characters. */
function visible(text, limit = 1000) {
    return cut(text, limit).replaceAll(NOT_PRINTABLE, (character) => {
        const named = NAMED.get(character);
        return named ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The candidate that differs from a text by at most a third of its letters, case aside; undefined when none is close. */
function findNearest(text, candidates) {
    const lower = text.toLowerCase().slice(0, 100);
    const ranked = candidates
        .map((candidate) => ({ candidate, edits: countEdits(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= Math.floor(best.candidate.length / 3) ? best.candidate : undefined;
}
/** Levenshtein distance: insertions, deletions and replacements. */
function countEdits(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    const letters = b.split('');
    for (const [row, letter] of Array.from(a).entries()) {
        const current = [row + 1];
        for (const [column, other] of letters.entries()) {
            const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            const changed = Math.min(previous[column + 1] ?? 0, current[column] ?? 0) + 1;
            current.push(Math.min(replaced, changed));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version in the report; a test holds them against package.json. */
const TOOL = { name: 'image-provenance', version: '1.0.0' };


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 54848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: ./src/action/commands.ts
var commands = __nccwpck_require__(40530);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/files/output-folder.ts
var output_folder = __nccwpck_require__(2839);
// EXTERNAL MODULE: ./src/context.ts
var src_context = __nccwpck_require__(40788);
;// CONCATENATED MODULE: ./src/action/publish.ts




/** Something ended the step before its results were out. */
function reportUnwritten(thrown, env) {
    (0,commands/* debugStack */.WO)(thrown, (0,src_context/* readContext */.yI)(env));
    const message = `The results could not be written: ${(0,errors/* messageOf */.bD)(thrown)}. Set output-directory to an empty or new folder, and check that the runner's own folders and files can be written.`;
    (0,commands/* annotateRun */.Eg)('error', [message]);
}
/** Everything that people and later steps read; comment, upload and snapshots last, since nothing may wait for them. */
async function publish(rendered, { output, folder, context, setOutputs }) {
    for (const { name, parts } of rendered.files) {
        await (0,output_folder.writeFile)(folder, name, parts());
    }
    setOutputs(rendered.outputs(folder));
    (0,commands/* annotateRun */.Eg)('warning', rendered.omitted);
    const { stepSummary } = context;
    if (output.jobSummary && stepSummary !== '') {
        await (0,commands/* writeJobSummary */.j7)(stepSummary, rendered.summary).catch((thrown) => {
            const message = `The job summary could not be written: ${(0,errors/* messageOf */.bD)(thrown)}. Verdict and files are not affected.`;
            (0,commands/* annotateRun */.Eg)('warning', [message]);
        });
    }
    (0,commands/* annotate */.fz)(rendered.annotations);
    // it has some seconds left, and no word on a commit that most often is not the newest any more
    if (rendered.canceled) {
        return;
    }
    if (output.comment !== 'false' && rendered.outcome !== undefined) {
        // loaded on demand: it needs the client of the API, which most runs do not
        const { commentOn } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(781), __nccwpck_require__.e(6990), __nccwpck_require__.e(2923), __nccwpck_require__.e(8976), __nccwpck_require__.e(8716)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28716));
        await commentOn(rendered.view, output, context);
    }
    if (output.artifact !== 'none') {
        const folders = { output: folder, temporary: context.temporary };
        const settings = { ...output, mode: output.artifact };
        const { uploadArtifacts } = await __nccwpck_require__.e(/* import() */ 4530).then(__nccwpck_require__.bind(__nccwpck_require__, 24530));
        setOutputs(await uploadArtifacts(rendered, settings, folders, context));
    }
    if (output.dependencySnapshot && rendered.outcome !== undefined) {
        const { submitSnapshots } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(781), __nccwpck_require__.e(769)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20769));
        await submitSnapshots(rendered.outcome, output, context);
    }
}

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs_inputs = __nccwpck_require__(72631);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __nccwpck_require__(68589);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __nccwpck_require__(34671);
// EXTERNAL MODULE: ./src/run/process.ts
var run_process = __nccwpck_require__(68016);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/files/workspace-file.ts
var workspace_file = __nccwpck_require__(40017);
;// CONCATENATED MODULE: ./src/action/open-step.ts









/**
 * Begins a step: nothing is verified until it is shown, and there is a folder also for the report of invalid inputs.
 * @param read reads the inputs of its command
 * @param initialOutputs say that nothing is verified
 */
async function openStep(env, proxy, read, initialOutputs = { verified: 'false' }) {
    const startedAt = new Date();
    const context = (0,src_context/* readContext */.yI)(env);
    // started by hand there is no file for outputs, and nobody to read them
    const set = context.hasOutputs ? commands/* setOutputs */.n0 : () => undefined;
    // before anything else, so that no failure leaves it open
    set(initialOutputs);
    const source = inputSourceOf(env, context);
    [...context.secrets, ...inputs_inputs.SECRET_INPUTS.map((name) => source.get(name))].forEach((secret) => {
        commands/* secrets */.O3.add(secret);
    });
    const { output, shard, result } = await read(source, context);
    if (output.githubToken !== undefined) {
        (0,commands/* mask */.dK)(output.githubToken);
    }
    const { folder, issues } = await openFolder(output.directory, context);
    const inputs = (0,inputs_inputs.withIssues)(result, [...issues, ...(0,run_process.issuesOfProxy)(proxy)]);
    return { context, startedAt, inputs, output, shard, folder, setOutputs: set };
}
/** The output folder; where the one of the inputs cannot be made, that is an issue, and reported from another. */
async function openFolder(directory, { workspace, temporary }) {
    try {
        return { folder: await (0,output_folder.makeOutputFolder)({ directory, workspace, temporary }), issues: [] };
    }
    catch (thrown) {
        const folder = await (0,output_folder.makeOutputFolder)({ directory: undefined, workspace, temporary });
        return { folder, issues: [`output-directory: the folder cannot be created: ${(0,errors/* messageOf */.bD)(thrown)}.`] };
    }
}
const PREFIX = 'INPUT_';
/** Variables of runners that pass inputs of a composite action on to its steps: act, and Gitea's and Forgejo's, which are based on it. */
const LEAKY_RUNNERS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];
/** The inputs of a step: the runner writes each one into a variable. Paths start at the workspace. */
function inputSourceOf(env, context) {
    const { workspace } = context;
    return {
        get: (name) => env[`${PREFIX}${name.toUpperCase()}`] ?? '',
        names: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith(PREFIX) && (value ?? '').trim() !== '')
            .map(([name]) => name.slice(PREFIX.length)),
        isLeaky: LEAKY_RUNNERS.some((name) => env[name] === 'true'),
        readText: (path, maxBytes) => maxBytes === undefined
            ? (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8')
            : (0,workspace_file.readWorkspaceFile)(workspace, path, maxBytes),
        policyFiles: async (selection) => {
            const { policyFilesOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(781), __nccwpck_require__.e(5576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95576));
            return policyFilesOf(context, selection);
        },
    };
}

// EXTERNAL MODULE: ./src/run/run-outcome.ts
var run_outcome = __nccwpck_require__(79281);
;// CONCATENATED MODULE: ./src/action/run-verifying.ts







/**
 * Runs a step: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
async function runVerifying(env, proxy, { audience, initialOutputs, read, findBaselines, conclude, finish }) {
    const step = await openStep(env, proxy, read, initialOutputs);
    const { context, inputs, folder } = step;
    let result = run_outcome.NOTHING;
    let saveTrust;
    try {
        if (inputs instanceof errors/* ConfigError */.xL) {
            throw inputs;
        }
        const { listDigest, inputsDigest, insecure, policy } = inputs;
        result = { ...result, listDigest, inputsDigest, policy };
        const canceled = onCancellation();
        (0,commands/* annotateRun */.Eg)('warning', (0,run_process.prepareProcess)(inputs, proxy, 'verify'));
        (0,commands/* log */.Rm)(inputs.notices);
        let outcomes = [];
        if (inputs.images.length > 0) {
            const images = await findBaselines(inputs, context);
            // invalid inputs end without it, and it is most of what this program loads
            const [{ createRunSession }, { verifyImages }, { TrustStore }, { logProgress }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4187), __nccwpck_require__.e(781), __nccwpck_require__.e(1740), __nccwpck_require__.e(4675), __nccwpck_require__.e(9504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54675)),
                Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4187), __nccwpck_require__.e(4723), __nccwpck_require__.e(1740), __nccwpck_require__.e(1260)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1260)),
                Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(2163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42163)),
                Promise.all(/* import() */[__nccwpck_require__.e(4723), __nccwpck_require__.e(6990), __nccwpck_require__.e(9681), __nccwpck_require__.e(5998)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15998)),
            ]);
            const { toolCache, cacheService: service } = context;
            const environment = environmentOf(context, proxy, {
                audience,
                metadataStore: new TrustStore({ toolCache, service }),
            });
            const run = createRunSession(inputs, environment);
            saveTrust = run.saveTrust;
            outcomes = await verifyImages({ ...inputs, images }, {
                ...run,
                folder,
                canceled,
                report: (progress) => {
                    logProgress(progress, context, audience);
                },
            });
            (0,commands/* annotateRun */.Eg)('notice', run.notices());
            result = { ...result, images: outcomes, verified: !canceled.aborted && (0,src_outcome/* areAccepted */.GC)(outcomes) };
        }
        result = { ...result, ...(await conclude(inputs, outcomes, context)), insecure, canceled: canceled.aborted };
    }
    catch (thrown) {
        (0,commands/* debugStack */.WO)(thrown, context);
        const { listDigest, inputsDigest, policy } = result;
        result = { ...(0,run_outcome.failedRun)(thrown), listDigest, inputsDigest, policy };
    }
    const outcome = (0,run_outcome.outcomeOf)(step, result);
    const { renderRun } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4723), __nccwpck_require__.e(6990), __nccwpck_require__.e(2923), __nccwpck_require__.e(9681), __nccwpck_require__.e(7990), __nccwpck_require__.e(5655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47990));
    const rendered = renderRun(outcome, { audience, redact: (view) => commands/* secrets */.O3.redactAll(view) });
    await publish(rendered, step);
    await finish(rendered, step);
    if (!outcome.canceled && saveTrust !== undefined) {
        await saveTrust();
    }
    return exitCodeOf(outcome);
}
/** An audit (`enforce: false`) forgives images that are not verified, not those that could not be checked. */
function exitCodeOf(outcome) {
    const status = (0,run_outcome.statusOf)(outcome);
    return status === 'passed' || (status === 'not-verified' && !outcome.enforce) ? 0 : 1;
}
function environmentOf(context, proxy, given) {
    const apiName = 'GITHUB_API_URL of this job';
    return { ...context, apiName, mask: commands/* mask */.dK, proxied: proxy === 'followed', debug: commands/* debug */.Yz, ...given };
}
/**
 * Aborted when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 seconds later, and ends the process 2.5 seconds
 * after that (actions/runner, `ProcessInvoker`). From now on these signals do nothing else, so there is time to write.
 */
function onCancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            controller.abort();
        });
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/action/run-action.ts



/**
 * Runs the action, which verifies the images that its inputs name.
 * @returns the exit code
 */
function runAction(env, proxy) {
    return runVerifying(env, proxy, STEP);
}
const STEP = {
    audience: hints/* IN_WORKFLOW */._$,
    initialOutputs: { verified: 'false' },
    read: (source) => (0,inputs_inputs.readInputs)(source),
    findBaselines,
    conclude: () => Promise.resolve({}),
    finish: () => Promise.resolve(),
};
/** The images as they are requested, and what they are compared with where that has to be looked for. */
async function findBaselines(inputs, context) {
    if (inputs.automaticBaseline === undefined) {
        return inputs.images;
    }
    const baseline = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(781), __nccwpck_require__.e(4953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94953));
    return baseline.findBaselines(inputs, context);
}

;// CONCATENATED MODULE: ./src/action/run-merge.ts






/**
 * Puts the reports of the shards of a list together; nothing is verified.
 * @returns the exit code
 */
async function runMerge(env, proxy) {
    const step = await openStep(env, proxy, inputs_inputs.readMergeInputs);
    const { context, inputs, startedAt, output } = step;
    const { workspace } = context;
    let rendered;
    let code = 1;
    try {
        if (inputs instanceof errors/* ConfigError */.xL) {
            throw inputs;
        }
        (0,commands/* annotateRun */.Eg)('warning', inputs.warnings);
        const { mergeReports } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4723), __nccwpck_require__.e(6990), __nccwpck_require__.e(2923), __nccwpck_require__.e(9681), __nccwpck_require__.e(7990), __nccwpck_require__.e(4585)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84585));
        const merged = await mergeReports({ folder: inputs.folder, workspace, startedAt, enforce: output.enforce });
        const { verified, canceled, enforce, shards } = merged.run;
        const images = shards.flatMap(({ file }) => file.run.images);
        const isExempt = !canceled && images.every(({ left }) => left !== undefined) && images.some(({ left }) => left === 'exempt');
        const isChecked = !canceled && images.every(({ error }) => error === undefined);
        (0,commands/* log */.Rm)(merged.lines);
        rendered = merged.rendered;
        code = verified || isExempt || (isChecked && !enforce) ? 0 : 1;
    }
    catch (thrown) {
        (0,commands/* debugStack */.WO)(thrown, context);
        const { renderRun } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4723), __nccwpck_require__.e(6990), __nccwpck_require__.e(2923), __nccwpck_require__.e(9681), __nccwpck_require__.e(7990), __nccwpck_require__.e(5655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47990));
        rendered = renderRun((0,run_outcome.outcomeOf)(step, (0,run_outcome.failedRun)(thrown)), { redact: (view) => commands/* secrets */.O3.redactAll(view) });
    }
    await publish(rendered, step);
    return code;
}

;// CONCATENATED MODULE: ./src/action/run-scan.ts





/**
 * Runs the sub-action that verifies the images which the files of a repository name.
 * @returns the exit code
 */
function runScan(env, proxy) {
    return runVerifying(env, proxy, run_scan_STEP);
}
const run_scan_STEP = {
    audience: (0,hints/* readersOfScan */.rM)(hints/* IN_WORKFLOW */._$),
    initialOutputs: { verified: 'false', result: 'failed' },
    read: async (source, context) => {
        // the other actions start without it
        const { readScanInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(971), __nccwpck_require__.e(979)]).then(__nccwpck_require__.bind(__nccwpck_require__, 971));
        return readScanInputs({ ...source, repository: repositoryIn(context) }, 'scan');
    },
    findBaselines: run_scan_findBaselines,
    conclude: async (inputs, images, context) => {
        const [{ concludeScan }, { writeRepositoryFile }, { LOCK_PATH }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(8815), __nccwpck_require__.e(4723), __nccwpck_require__.e(6739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86739)),
            __nccwpck_require__.e(/* import() */ 4597).then(__nccwpck_require__.bind(__nccwpck_require__, 4597)),
            Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(5905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75905)),
        ]);
        const root = (0,external_node_path_.join)(context.workspace, inputs.scan.folder);
        const { scan, lockText } = await concludeScan(inputs, images, { now: new Date(), root });
        const lockPath = lockText === undefined ? undefined : await writeRepositoryFile(root, LOCK_PATH, lockText);
        return { verified: scan.result === 'verified', scan: { ...scan, lockPath } };
    },
    finish,
};
/** The images with what they are compared with: in a run about a change the images that they stand in place of. */
async function run_scan_findBaselines(inputs, context) {
    if (inputs.automaticBaseline === undefined) {
        return inputs.images;
    }
    const { findBaselinesOfScan } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(781), __nccwpck_require__.e(4953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94953));
    return findBaselinesOfScan(inputs, context);
}
/** Where the inputs want it, an issue has what fails; one about a change has its pull request. */
async function finish({ view, outcome, canceled }, step) {
    const { inputs } = step;
    if (inputs instanceof errors/* ConfigError */.xL || !inputs.scan.issue || canceled) {
        return;
    }
    if (inputs.scan.changes !== undefined) {
        (0,commands/* log */.Rm)(['issue: this run looks at a change, so no issue is opened or closed.']);
        return;
    }
    if (view.scan === undefined) {
        (0,commands/* log */.Rm)(['issue: nothing is known about the images, so no issue is opened or closed.']);
        return;
    }
    // loaded on demand: it needs the client of the API, which most runs do not
    const { reportInIssue } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(781), __nccwpck_require__.e(6990), __nccwpck_require__.e(2923), __nccwpck_require__.e(8976), __nccwpck_require__.e(6787)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6787));
    await reportInIssue({ view, scan: view.scan, images: outcome?.images ?? [] }, step, inputs.scan.folder);
}
/** The repository in the workspace of a step. */
function repositoryIn(context) {
    return {
        isWhole: true,
        folder: async () => {
            const { repositoryFolder } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4006), __nccwpck_require__.e(781), __nccwpck_require__.e(5099), __nccwpck_require__.e(9791), __nccwpck_require__.e(2763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42763));
            return repositoryFolder(context);
        },
        scan: async (selection) => {
            const { scanRepositoryOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7597), __nccwpck_require__.e(4006), __nccwpck_require__.e(781), __nccwpck_require__.e(5099), __nccwpck_require__.e(9791), __nccwpck_require__.e(2763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42763));
            return scanRepositoryOf(context, selection);
        },
        policyNearMisses: async (folder) => {
            const { findPolicyNearMisses } = await __nccwpck_require__.e(/* import() */ 9449).then(__nccwpck_require__.bind(__nccwpck_require__, 99449));
            return findPolicyNearMisses(context.workspace, folder);
        },
    };
}

;// CONCATENATED MODULE: ./src/index.ts







/** Node's fetch follows the proxy variables only on request, and only since Node 24.14. */
function followProxy(env) {
    if (!(0,src_context/* isProxied */.S7)(env)) {
        return 'none';
    }
    const follow = Reflect.get(external_node_http_, 'setGlobalProxyFromEnv');
    if (typeof follow !== 'function') {
        return 'unsupported';
    }
    try {
        Reflect.apply(follow, external_node_http_, []);
        return 'followed';
    }
    catch {
        // the error repeats the value, which may hold a password
        return 'invalid';
    }
}
const COMMANDS = {
    action: runAction,
    merge: runMerge,
    scan: runScan,
    cli: async (env, proxy) => (await __nccwpck_require__.e(/* import() */ 4483).then(__nccwpck_require__.bind(__nccwpck_require__, 4483))).runCommandLine(process.argv.slice(2), env, proxy),
};
/** Runs a command in this process, and sets the exit code of the process. */
async function start(command) {
    const { env } = process;
    try {
        process.exitCode = await COMMANDS[command](env, followProxy(env));
    }
    catch (thrown) {
        process.exitCode = 1;
        reportUnwritten(thrown, env);
    }
    (0,commands/* annotateRest */.vc)();
    // an upload that was given up may still hold a connection open, and a step must not wait for it
    setTimeout(() => process.exit(), 200).unref();
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
