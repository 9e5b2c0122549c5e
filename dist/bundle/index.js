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
    for (const { level, title, message } of annotations) {
        (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)(level, { title: secrets.redact(title) }, secrets.redact(message));
    }
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
/* harmony export */   L: () => (/* binding */ pairBaselines)
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
            ? `The baseline has ${candidates} of ${name}, and none with the tag of this image.`
            : `The baseline has ${fitting} different ones of ${name} with the tag of this image.`;
    return { kind: 'unavailable', reason: unread === undefined ? found : `${found} ${unread}`, hint: NAME_ONE };
}
const NAME_ONE = 'Name the image to compare with as `baseline`. If this image is new, review it, and leave `fail-on-change` out of this one run.';


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
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest, or the first `length` of them. */
function hexOf(digest, length = 64) {
    return digest.slice('sha256:'.length, 'sha256:'.length + length);
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
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('a platform is "os/arch" or "os/arch/variant" in lowercase, e.g. "linux/amd64"')
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
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('the name of a repository has neither tag nor digest');
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
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('a registry is written "host" or "host:port", without a scheme like "https://"');
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
const TAG_RULE = 'must be up to 128 letters, digits, ".", "_" and "-", and begin with a letter, digit or "_"';
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
        return 'it has a scheme like "https://" or "docker://"; leave the scheme out';
    }
    if (/[\s,]/.test(text)) {
        return 'it has a space or a comma in it; images stand one a line, and a comment has a line of its own';
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
            ? 'it must be "[registry/]path[:tag][@sha256:…]", the path made of lowercase letters, digits and single ".", "_", "-" between them'
            : 'the path of a repository is in lowercase letters');
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

/***/ 1207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ attestationLocations),
/* harmony export */   L: () => (/* binding */ hasLocations)
/* harmony export */ });
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
    const repositories = repositoriesOf(signer).filter((name) => REPOSITORY.test(name));
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
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keys} characters, no public key is`);
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
        return 'it holds a private key; give the public key, and treat the private one as disclosed';
    }
    if (label.includes('CERTIFICATE')) {
        return 'it holds a certificate; give its public key (openssl x509 -pubkey), or name the identity of the certificate';
    }
    return `it holds a PEM block "${label}"; a public key stands in a block "PUBLIC KEY"`;
}
function parseBody(body) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(body, 'base64'), format: 'der', type: 'spki' });
    }
    catch {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('its block "PUBLIC KEY" holds no public key');
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
        return 'its key is none of ECDSA, RSA and Ed25519';
    }
    if (type === 'ec' && !CURVES.includes(namedCurve ?? '')) {
        return 'its curve is none of P-256, P-384 and P-521';
    }
    if (type === 'rsa' && (modulusLength ?? 0) < MIN_RSA_BITS) {
        return `its RSA key has fewer than ${MIN_RSA_BITS} bits`;
    }
    return undefined;
}


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __nccwpck_require__(25466);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(30351);
;// CONCATENATED MODULE: ./src/core/policy/alternatives.ts
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
/**
 * Whether an alternation of a valid RE2 pattern has an alternative made of nothing but flags, anchors, empty groups
 * and parts that are repeated zero times: `(a|)`, `|a`, `a||b`, `(a|^)`, `(a|(?:))`. One that may be empty on purpose
 * (`a|b*`, `(a|b)?`) is none.
 */
function hasEmptyAlternative(pattern) {
    const outer = [];
    let group = newGroup();
    for (let at = 0; at < pattern.length; at = TOKEN.lastIndex) {
        TOKEN.lastIndex = at;
        const { literal, open, close, bar, never, repeat, atom } = TOKEN.exec(pattern)?.groups ?? {};
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

;// CONCATENATED MODULE: ./src/core/policy/pattern.ts




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
    if (pattern.length > limits/* LIMITS */.b.pattern) {
        return (0,parsed/* invalid */.G)(`the pattern is longer than ${limits/* LIMITS */.b.pattern} characters`);
    }
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    let matches;
    try {
        const compiled = RE2JS.compile(pattern);
        matches = (value) => value.length <= limits/* LIMITS */.b.matchedValue && compiled.matches(value);
    }
    catch (thrown) {
        // the message ends in the pattern, which whoever shows the issue shows too
        const reason = (0,errors/* messageOf */.bD)(thrown).replace('error parsing regexp: ', '').replace(/: `.*/s, '');
        return (0,parsed/* invalid */.G)(`not a valid RE2 pattern (${reason})`);
    }
    if (matches('')) {
        return (0,parsed/* invalid */.G)('the pattern matches the empty string');
    }
    if (hasEmptyAlternative(pattern)) {
        return (0,parsed/* invalid */.G)('the pattern has an empty alternative, as "(a|)" has; was a variable in it not set?');
    }
    const accepted = PROBES.filter((probes) => probes.some(matches));
    return (0,parsed/* parsed */.Y)({ policy: { kind: 'pattern', pattern, matches }, acceptsUnrelated: accepted.length > 1 });
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
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('this type is that of a signature, not of an attestation; signatures are required apart from these');
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
            return (0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPredicateType */ .V2)(policy.uri, uri);
    }
}


/***/ }),

/***/ 86947:
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
/* harmony export */   mw: () => (/* binding */ CLAIM_NAMES),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
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
};
/** The issuer of identities of GitHub Actions workflows on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
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
    for (const { path, attestation, document } of files) {
        try {
            await writePredicateFile(root, path, document ?? attestation.predicate);
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
async function writePredicateFile(root, path, bytes) {
    const components = path.split('/');
    if (!components.every((component) => COMPONENT.test(component) && component !== '.' && component !== '..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('output', `The path ${JSON.stringify(path)} is not one that may be written.`, HINT);
    }
    const folder = await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)(root, components.slice(0, -1));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, components.at(-1) ?? '');
    if (!(await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__/* .createFile */ .x3)(file, bytes)) && !(await hasBytes(file, bytes))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageError */ .C8('output', `The file ${path} is there already, with other content.`, HINT);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
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
        throw new Error('a link in the workspace leads it elsewhere');
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
            throw new Error(`it has ${size} bytes; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.trustedRootBytes} are read`);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TrustError */ .Ru(`The file ${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) === 'ENOENT' ? 'it is not there' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}.`, { topic: 'missing-trust-file' }, { cause });
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

/***/ 39677:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SECRET_INPUTS: () => (/* binding */ SECRET_INPUTS),
  readInputs: () => (/* binding */ readInputs),
  readMergeInputs: () => (/* binding */ readMergeInputs),
  withIssues: () => (/* binding */ withIssues)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __nccwpck_require__(88942);
// EXTERNAL MODULE: ./src/shards/list.ts
var list = __nccwpck_require__(45721);
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
;// CONCATENATED MODULE: ./src/inputs/slips.ts


/** The value between quotation marks that are part of it; undefined without such. */
function unquoted(value) {
    return /^(?<mark>["'`])(?<inner>.+)\k<mark>$/s.exec(value)?.groups?.['inner'];
}
/** Why a value cannot be used where that is how a list or a text is written, whatever it should be. */
function describeWriting(value, isList, writing) {
    const inner = unquoted(value);
    if (inner !== undefined) {
        return `its quotation marks are part of the value here; leave them out: ${inner.slice(0, 200)}`;
    }
    if (!isList || !/^[^,\p{C}]+(?:,[^,\p{C}]*)+$/u.test(value)) {
        return undefined;
    }
    return writing === 'step'
        ? 'a list has one item a line, without commas: write "|" after the name of the input, and each item on a line of its own'
        : 'a list has no commas: give each item by itself';
}
/** As `parseReference`, with the likely cause where a text is none. */
function readReference(text, defaultTag, writing) {
    const result = (0,image_reference/* parseReference */.F2)(text, defaultTag);
    return result.kind === 'value' ? result : explained(text, result, (name) => (0,image_reference/* parseReference */.F2)(name, 'latest'), writing);
}
/** As `parseRepository`, with the likely cause where a text is none. */
function readRepository(text, writing) {
    const result = (0,image_reference/* parseRepository */.SU)(text);
    return result.kind === 'value' ? result : explained(text, result, image_reference/* parseRepository */.SU, writing);
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
        return invalid(`nothing follows ${(0,src_text/* quote */.hD)(text.slice(before.length))}; ${belongs}`);
    }
    if (/^[:@/]/.test(text)) {
        return invalid(`there is no name before ${(0,src_text/* quote */.hD)(text.slice(0, 1))}; ${belongs}`);
    }
    const [, name = '', rest = ''] = /^([^@]*?)((?::[^/:@]*)?(?:@.*)?)$/s.exec(text) ?? [];
    const lower = `${name.toLowerCase()}${rest}`;
    return lower !== text && parse(lower).kind === 'value'
        ? invalid(`the name of a repository has lowercase letters only; write ${(0,src_text/* quote */.hD)(lower)}`)
        : result;
}
const WORKFLOW_FILE = /^(?<start>(?:https?:\/\/)?(?:github\.com\/)?)(?<rest>[^/\s:]+\/[^/\s:]+\/\.github\/workflows\/\S+)$/;
const ON_GITHUB = /^https:\/\/github\.com\/(?<repository>[^/\s@]+\/[^/\s@]+)(?:\/(?<file>[^@\s]*))?(?:@(?<ref>\S*))?$/;
/** What is wrong with an exact identity of a workflow; undefined where nothing is known to be. */
function findIdentitySlip(value) {
    if (/,\s*(?:https?:\/\/|[^\s,@]+@)/.test(value)) {
        return { kind: 'invalid', reason: 'identities are given one a line, without commas', meant: value.split(',')[0] };
    }
    const { start, rest } = WORKFLOW_FILE.exec(value)?.groups ?? {};
    if (start !== undefined && rest !== undefined && start !== 'https://github.com/') {
        const meant = `https://github.com/${rest}`;
        return {
            kind: 'invalid',
            reason: `the identity of a workflow begins with "https://": write ${(0,src_text/* quote */.hD)(meant)}`,
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
            reason: `names no workflow: an identity is exact, as https://github.com/${repository}/.github/workflows/FILE@REF; for all workflows of the repository, set publisher to github:${repository} instead`,
        };
    }
    return ref === undefined || !/^(?:refs\/.+|[0-9a-f]{40})$/.test(ref)
        ? {
            kind: 'doubtful',
            reason: `matches no certificate: the identity of a workflow ends in "@" and the full ref, e.g. ${value.replace(/@.*$/s, '')}@refs/heads/${ref === undefined || ref === '' ? 'main' : ref}`,
        }
        : undefined;
}

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
            reader.issues.push(`${reader.name('fail-on-change')} needs ${reader.name('baseline')}: it says what the images are compared with.`);
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
            reader.refuse(INPUT, alone, 'there is no pull request here; give references, or the report.json of an earlier run');
        }
        return { images, isAuto: true, gates };
    }
    const paired = alone === undefined ? pairListed(reader, items, images) : await pairReport(reader, alone, images);
    return { images: paired, isAuto: false, gates };
}
function readGates(reader) {
    const items = [...new Set(reader.list('fail-on-change'))];
    return items.flatMap((item) => reader.take('fail-on-change', item, parseChangeGate(item)) ?? []);
}
/** Each line is written by hand here, so a line that matches no image is an issue. */
function pairListed(reader, items, images) {
    const named = items.flatMap((item) => {
        const reference = reader.take(INPUT, item, readReference(item, 'latest', reader.writing));
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
        reader.issues.push(`${reader.name(INPUT)}: it is not clear what ${(0,src_text/* listNames */.Zv)(ambiguous.map((name) => (0,src_text/* quote */.hD)(name)))} is compared with: where a repository has several images or baselines, the one with the same tag is taken, and there is not exactly one.`);
    }
    else if (unused.length > 0) {
        reader.issues.push(`${reader.name(INPUT)}: no image is compared with ${(0,src_text/* listNames */.Zv)(unused.map(({ requested }) => (0,src_text/* quote */.hD)(requested)))}: a baseline is of the repository of an image, and a path begins with "./".`);
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
    const { parseEarlierReport } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34910));
    const baselines = reader.take(INPUT, file, parseEarlierReport(text));
    return baselines === undefined ? images : (0,pairing/* pairBaselines */.L)(images, baselines).images;
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __nccwpck_require__(93613);
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
];
/** All other members of a request, so that members added later are covered. */
function policyOf(request) {
    const others = Object.entries(request).filter(([name]) => !NO_POLICY.includes(name));
    return `${canonical(Object.fromEntries(others))} ${signerOf(request.signer)}`;
}
/** The requests of a run share a few policies. */
const signers = new WeakMap();
function signerOf(signer) {
    const known = signers.get(signer);
    if (known !== undefined) {
        return known;
    }
    const text = canonical(signer.kind === 'keys' ? { keys: signer.keys.map(({ fingerprint }) => fingerprint).sort() } : signer);
    signers.set(signer, text);
    return text;
}
async function trustOf(reader, source) {
    switch (source.kind) {
        case 'public-good':
            return { kind: source.kind };
        case 'file':
            return { kind: source.kind, content: await contentOf(reader, source.path) };
        case 'tuf':
            return { kind: source.kind, mirror: source.mirror, content: await contentOf(reader, source.rootPath) };
    }
}
/** An unreadable file fails the run when it is used; here it only has to differ from every readable one. */
async function contentOf(reader, path) {
    try {
        return (0,digest/* digestOf */.ol)(Buffer.from(await reader.textOf(path)));
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
        const result = readReference(text, undefined, reader.writing);
        if (result.kind === 'invalid') {
            refuse(result.issue);
            continue;
        }
        const written = result.value;
        const isComplete = written.tag !== undefined || written.digest !== undefined;
        if (isComplete && tag !== undefined && names.length === 1) {
            reader.refuse('tag', tag, `the only image, ${(0,src_text/* quote */.hD)(text)}, has a tag or digest of its own`);
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
        reader.issues.push(`${reader.name('image')} is missing: give the images to verify${reader.isStep ? ', one a line' : ''} (e.g. cgr.dev/chainguard/nginx), or ${reader.name('image-file')}, a file of them.`);
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
        .map((name) => `${reader.name('image')} names ${name} more than once; it is verified once.`), ...(rest > 0 ? [`${rest} more lines repeat an image; each is verified once.`] : []));
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
        ? (0,parsed/* invalid */.G)(`it names ${names.value.length} images; at most ${limits/* LIMITS */.b.imageFileNames} are allowed`)
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
        return (0,parsed/* invalid */.G)(`it begins like JSON, but cannot be read as such: ${thrown.message}`);
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
        : (0,parsed/* invalid */.G)('as JSON it must be an array of strings, or a report.json of this action');
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./src/core/policy/github-attestations.ts
var github_attestations = __nccwpck_require__(1207);
;// CONCATENATED MODULE: ./src/inputs/locations.ts






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
    const hosts = reader.list('allow-http').flatMap((text) => reader.take('allow-http', text, (0,image_reference/* parseRegistry */.l5)(text)) ?? []);
    const distinct = [...new Set(hosts)];
    reader.insecure.push(...distinct.map((host) => `allow-http: ${host}`));
    return distinct;
}
function readLogin(reader, lines, requests) {
    const text = reader.text('registry');
    const named = text === undefined ? undefined : reader.take('registry', text, (0,image_reference/* parseRegistry */.l5)(text));
    const username = reader.secret('registry-username');
    // several lines are allowed: keys of service accounts are JSON
    const password = reader.secret('registry-password');
    if (username !== undefined && /[:\p{Cc}]/u.test(username)) {
        reader.issues.push(`${reader.name('registry-username')}: the value (not shown) has ":" or control characters, which no user name has.`);
    }
    if (username === undefined || password === undefined) {
        refuseHalfLogin(reader, { username, password, registry: text });
        return undefined;
    }
    if (text === undefined && reader.isGiven('image-file')) {
        reader.issues.push(`${reader.name('registry')} is missing: beside ${reader.name('image-file')} it says where ${reader.name('registry-password')} may be sent, so that no line of a file decides that.`);
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
        reader.warnings.push(`${reader.name('registry')} is ${registry}, but the images are on ${(0,src_text/* listNames */.Zv)([...used])}: the login is not used.`);
    }
}
function refuseHalfLogin(reader, given) {
    if (given.password !== undefined) {
        reader.issues.push(`${reader.name('registry-password')} is given without ${reader.name('registry-username')}; both are needed.`);
    }
    else if (given.username !== undefined) {
        reader.issues.push(`${reader.name('registry-username')} is given without ${reader.name('registry-password')} (is the secret set?); both are needed.`);
    }
    else if (given.registry !== undefined) {
        reader.notices.push(`${reader.name('registry')} has no effect without ${reader.name('registry-username')} and ${reader.name('registry-password')}.`);
    }
}
function sharedRegistry(reader, lines) {
    const registries = [...new Set(lines.map(({ reference }) => reference.repository.registry))];
    if (registries.length > 1) {
        reader.issues.push(`${reader.name('registry')} is missing: the images are on several registries (${registries.slice(0, 5).join(', ')}), and ${reader.name('registry-password')} is sent to one of them only.`);
    }
    return registries[0];
}
/** Reads `signature-repository`: names of repositories, and `PREFIX=PREFIX`. */
function readSignatureRepositories(reader) {
    const input = 'signature-repository';
    const items = reader.list(input).map((text) => ({ text, sides: text.split('=').map((side) => side.trim()) }));
    const everywhere = items
        .filter(({ sides }) => sides.length === 1)
        .flatMap(({ text }) => reader.take(input, text, readRepository(text, reader.writing)) ?? []);
    const moved = items
        .filter(({ sides }) => sides.length > 1)
        .flatMap(({ text, sides: [left = '', right = '', ...others] }) => {
        if (others.length > 0) {
            reader.refuse(input, text, 'it has more than one "="');
            return [];
        }
        const from = reader.take(input, text, (0,image_reference/* parsePrefix */.A1)(left));
        const to = reader.take(input, text, (0,image_reference/* parsePrefix */.A1)(right));
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
        const rest = (0,image_reference/* pathBelow */.Br)(from, image);
        return rest === undefined ? [] : [{ rest, to }];
    })
        .sort((a, b) => a.rest.length - b.rest.length);
    const path = [best?.to.path, best?.rest].filter((part) => part !== undefined && part !== '').join('/');
    const all = [...everywhere, ...(best === undefined ? [] : [{ registry: best.to.registry, path }])];
    const distinct = new Map((all.length === 0 ? [image] : all).map((each) => [(0,image_reference/* nameOf */.Vb)(each), each]));
    return [...distinct.values()];
}
/** Reads when GitHub's attestations API is queried. With `true` the repository to query must be known for every image. */
function readGitHubAttestations(reader, images) {
    const mode = reader.choice('github-attestations');
    const unknown = images.filter(({ reference, signer }) => !(0,github_attestations/* hasLocations */.L)((0,github_attestations/* attestationLocations */.J)(reference.repository, signer)));
    if (mode === 'true' && unknown.length > 0) {
        const names = (0,src_text/* listNames */.Zv)(unknown.map(({ reference }) => (0,image_reference/* nameOf */.Vb)(reference.repository)));
        reader.issues.push(`${reader.name('github-attestations')} is "true", but it is not known which repository on GitHub has the attestations of ${names}: ` +
            `give ${reader.name('publisher')} github:OWNER/REPO, an exact ${reader.name('certificate-identity')} of a workflow on github.com, or ${reader.name('certificate-github-workflow-repository')}.`);
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
    if (text.length > limits/* LIMITS */.b.authorities) {
        reader.refuse(input, path, `the file is longer than ${limits/* LIMITS */.b.authorities} characters`);
        return [];
    }
    const certificates = text.match(CERTIFICATE) ?? [];
    const blocks = text.match(/-----BEGIN /g) ?? [];
    if (certificates.length === 0 || certificates.length !== blocks.length || !certificates.every(isCertificate)) {
        reader.refuse(input, path, 'it must be a file of PEM certificates ("-----BEGIN CERTIFICATE-----") and of nothing else in PEM');
        return [];
    }
    return certificates;
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/inputs/output.ts
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
        commentName: reader.matching('comment-name', /^\P{Cc}{1,100}$/u, 'it must be one line of up to 100 characters, none of them a control character'),
        dependencySnapshot: reader.boolean('dependency-snapshot'),
        githubToken: reader.token('github-token'),
        enforce: reader.boolean('enforce'),
    };
}
function readArtifactName(reader, artifact) {
    const name = reader.matching('artifact-name', ARTIFACT_NAME, 'it must be one line of up to 255 characters, none of them " * / : < > ? \\ |');
    if (name !== undefined && (artifact === 'per-image' || artifact === 'per-file') && name.length > MAX_BEGINNING) {
        reader.refuse('artifact-name', name, `with artifact: ${artifact} other names begin with it, so it must have at most ${MAX_BEGINNING} characters`);
        return undefined;
    }
    return name;
}

// EXTERNAL MODULE: ./src/inputs/table.ts
var table = __nccwpck_require__(85541);
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
        return this.#command !== 'cli';
    }
    /** Where values are written. */
    get writing() {
        return this.isStep ? 'step' : 'flags';
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
            this.issues.push(`${this.name(name)}: the value (not shown) has spaces, control characters or others that no token has.`);
            return undefined;
        }
        if (text !== undefined && text.length < limits/* LIMITS */.b.shortestSecret) {
            this.issues.push(`${this.name(name)}: the value (not shown) has fewer than ${limits/* LIMITS */.b.shortestSecret} characters, which no token has: hiding it would hide words.`);
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
            this.refuse(name, text, `it must be a number with s, m, h or d, from ${range.min} to ${range.max}`);
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
        const why = describeWriting(value, table/* INPUTS */.mc[name].kind === 'list', this.writing) ?? reason;
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

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __nccwpck_require__(28281);
// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __nccwpck_require__(48583);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publishers_publisher = __nccwpck_require__(66557);
// EXTERNAL MODULE: ./src/core/policy/request.ts
var request = __nccwpck_require__(86947);
;// CONCATENATED MODULE: ./src/inputs/requests.ts








/** Reads the requirements and combines them with the signer policy of each image. */
function readRequests(reader, lines, signers) {
    const requested = readRequirements(reader);
    const signatures = readSignatureRepositories(reader);
    if (signers.kind === 'invalid') {
        return [];
    }
    // one object per policy: requests with the same policy share it
    const policies = new Map();
    const checked = lines.map((line) => {
        const preset = presetOf(line, signers);
        const policy = policies.get(preset) ?? requests_policyOf(preset, signers, requested);
        policies.set(preset, policy);
        return { line, preset, ...policy };
    });
    refuseUnknownSigners(reader, checked);
    const requests = checked.flatMap(({ line, preset, signer, requirements }) => signer === undefined
        ? []
        : [
            {
                ...line,
                evidenceRepositories: repositoriesOf(signatures, line.reference.repository),
                publisher: preset?.name,
                signer,
                discoversSigners: preset?.discoversSigners ?? false,
                requirements,
            },
        ]);
    if (requests.some(({ requirements }) => !requirements.signature && requirements.predicateTypes.length === 0)) {
        reader.issues.push(`nothing is required: with ${reader.name('require-signature')} "false" at least one ${reader.name('predicate-type')} other than "none" is needed.`);
    }
    if (requested.signedName !== undefined && requests.some(({ requirements }) => !requirements.signature)) {
        reader.issues.push(`${reader.name('signed-name')} is the name in an image signature, but no signature is required: set ${reader.name('require-signature')} to "true".`);
    }
    return requests;
}
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
        reader.issues.push(`${reader.name('max-age')} and ${reader.name('key')}: nothing proves that a key did not sign earlier, since an old signature can be logged and stamped again; only certificates have an age.`);
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
    return item === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc
        ? (0,parsed/* invalid */.G)(`this type is that of a signature, not of an attestation; "${reader.name('require-signature')}" is about signatures`)
        : (0,predicate_types/* parsePredicateType */.$)(item);
}
function presetOf({ reference }, signers) {
    if (signers.kind === 'given') {
        return undefined;
    }
    const { choice } = signers;
    const presets = { auto: (0,publishers_publisher/* presetFor */.hK)(reference.repository), none: undefined };
    return choice.kind === 'preset' ? choice.preset : presets[choice.kind];
}
function requests_policyOf(preset, signers, requested) {
    const requirements = requirementsOf(requested, preset);
    if (signers.kind === 'given') {
        return { signer: signers.signer, requirements };
    }
    const { claims } = signers;
    const signer = preset === undefined ? undefined : { ...preset.signer, claims: { ...preset.signer.claims, ...claims } };
    return { signer, requirements };
}
function requirementsOf(requested, preset) {
    return {
        signature: requested.signature ?? preset?.requireSignature ?? request/* DEFAULT_REQUIREMENTS */.R.signature,
        predicateTypes: requested.predicateTypes ?? preset?.predicateTypes ?? request/* DEFAULT_REQUIREMENTS */.R.predicateTypes,
        ...(requested.predicateTypes === undefined && preset?.alsoStored !== undefined
            ? { alsoStored: preset.alsoStored }
            : {}),
        level: preset?.level ?? request/* DEFAULT_REQUIREMENTS */.R.level,
        signedName: requested.signedName,
        age: requested.age,
    };
}
function refuseUnknownSigners(reader, checked) {
    const unknown = checked.filter(({ signer }) => signer === undefined);
    if (unknown.length === 0) {
        return;
    }
    const named = (0,src_text/* listNames */.Zv)(unknown.map(({ line }) => (0,src_text/* quote */.hD)(line.requested)));
    const others = checked.filter(({ preset }) => preset !== undefined);
    reader.issues.push(`nothing says who may have signed ${named}: ` +
        `give ${reader.name('certificate-identity')} with ${reader.name('certificate-oidc-issuer')}, ${reader.name('key')}, or ${reader.name('publisher')} (e.g. ${examplePublisher(unknown)})` +
        (others.length > 0
            ? `; other lines have a publisher of their own (${describeOthers(others)}), so use one ${reader.isStep ? 'step' : 'run'} a publisher.`
            : '.') +
        (unknown.every(({ line }) => (0,publishers_publisher/* isDockerOfficialImage */.D7)(line.reference.repository))
            ? ' Nobody documents a signer of Docker Official Images: use an image that its publisher signs, or a copy that you sign.'
            : ''));
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
        : `${(0,image_reference/* nameOf */.Vb)(first.line.reference.repository)}: ${first.preset?.name ?? ''}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/core/policy/pattern.ts + 1 modules
var pattern = __nccwpck_require__(6674);
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
        reader.refuse('key', path, 'it must be a public key in PEM or the path of a file with some, not a URL');
        return undefined;
    }
    if (/^[A-Za-z0-9+/=]{60,}$/.test(path)) {
        reader.issues.push(`${reader.name('key')}: a value (not shown) looks like the inside of a PEM block; give the whole block.`);
        return undefined;
    }
    return reader.file('key', path);
}

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
async function readSignerChoice(reader, chainguard) {
    const issuesBefore = reader.issues.length;
    const identities = reader.list('certificate-identity');
    for (const value of identities.filter((text) => /\p{Cc}/u.test(text))) {
        reader.refuse('certificate-identity', value, 'it has control characters in it');
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
    const resolved = requested === undefined ? undefined : resolveOrganization(reader, requested, chainguard, claims);
    const choice = ownIssuer === undefined ? resolved : applyIssuer(reader, resolved, ownIssuer);
    const hasIdentity = isGiven(identity) || (isGiven(issuer) && ownIssuer === undefined);
    const ways = [
        ...(hasIdentity ? ['the certificate identity'] : []),
        ...(keyItems.length > 0 ? [reader.name('key')] : []),
        ...(choice?.kind === 'preset' ? [reader.name('publisher')] : []),
    ];
    if (ways.length > 1) {
        reader.issues.push(`${ways.join(' and ')} are given: only one of them may say who may have signed.`);
    }
    if (keyItems.length > 0 && Object.keys(claims).length > 0) {
        reader.issues.push(`${reader.name('key')} and ${claimInputs(reader)}: a key has no certificate that could carry these claims.`);
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
    const preset = reader.take('certificate-oidc-issuer', issuer, (0,publishers_publisher/* withIssuer */.Uy)(choice.preset, issuer));
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
        reader.issues.push(`${reader.name('publisher')} "chainguard-organization" needs to know who signs for the organization: give ${reader.name('chainguard-signers')}${reader.isStep ? `, or ${reader.name('chainguard-identity')} to look them up with` : ''}.`);
    }
    if (Object.keys(claims).length > 0) {
        reader.issues.push(`${reader.name('publisher')} "chainguard-organization" and ${claimInputs(reader)}: an organization's images are not signed by workflows, so the certificates have no such claims.`);
    }
    return { kind: 'preset', preset: (0,publishers_publisher/* organizationPreset */.Tb)(signers) };
}
function readHalf(reader, exactName, exact) {
    const patternName = `${exactName}-regexp`;
    const pattern = reader.line(patternName);
    if (exact.some((value) => /\.[*+]|^\^|\$$/.test(value))) {
        reader.warnings.push(`${reader.name(exactName)} is compared exactly, but looks like a pattern; give patterns as ${reader.name(patternName)}.`);
    }
    const given = [
        [patternName, pattern],
        ...(exactName === 'certificate-oidc-issuer' ? exact : []).map((each) => [exactName, each]),
    ];
    for (const [name, value = ''] of given) {
        if (unquoted(value) !== undefined) {
            reader.refuse(name, value, '');
        }
    }
    if (exactName === 'certificate-oidc-issuer' &&
        exact.some((value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(value))) {
        reader.warnings.push(`${reader.name(exactName)} matches no certificate of a known issuer: their names begin with "https://".`);
    }
    if (exact.length > 0 && pattern !== undefined) {
        reader.issues.push(`${reader.name(exactName)} and ${reader.name(patternName)} are given: give exact values or a pattern, not both.`);
    }
    return { exactName, patternName, exact, pattern };
}
/** An identity as it is, or as it was meant after an issue, so that no other issue follows from that. */
function readExactIdentity(reader, value) {
    const name = 'certificate-identity';
    const inner = unquoted(value);
    if (inner !== undefined) {
        reader.refuse(name, value, '');
        return inner;
    }
    const slip = findIdentitySlip(value);
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
        reader.warnings.push(`${reader.name(half.patternName)} accepts unrelated identities, so anybody may sign; name the owner in it.`);
    }
    return compiled?.policy;
}
function defaultIssuer(reader, identity) {
    if (identity.exact.length > 0 && identity.exact.every((value) => value.startsWith('https://github.com/'))) {
        reader.notices.push(`${reader.name('certificate-oidc-issuer')} is not given; for identities of github.com it is ${signer/* GITHUB_ISSUER */.oX}.`);
        return { kind: 'exact', values: [signer/* GITHUB_ISSUER */.oX] };
    }
    reader.issues.push(`${reader.name('certificate-oidc-issuer')} (or ${reader.name('certificate-oidc-issuer-regexp')}) is missing: an identity means something only with the issuer that vouches for it; only exact identities that begin with https://github.com/ have a default.`);
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

// EXTERNAL MODULE: ./src/http/address.ts + 1 modules
var address = __nccwpck_require__(84047);
;// CONCATENATED MODULE: ./src/inputs/trust.ts

/** Reads the source of the trusted root. `allowHttp` names the hosts that may be reached without TLS. */
function readTrustSource(reader, allowHttp) {
    const path = reader.path('trusted-root');
    const mirror = reader.text('tuf-mirror');
    const rootPath = reader.path('tuf-root');
    if (path !== undefined && (mirror !== undefined || rootPath !== undefined)) {
        reader.issues.push(`${reader.name('trusted-root')} and ${reader.name('tuf-mirror')} or ${reader.name('tuf-root')} are given: give only one source of the trusted root.`);
    }
    if (mirror !== undefined) {
        checkMirror(reader, mirror, allowHttp);
    }
    if (mirror !== undefined && rootPath === undefined) {
        reader.issues.push(`${reader.name('tuf-mirror')} is given without ${reader.name('tuf-root')}; a TUF repository is trusted only with its own root.`);
    }
    if (mirror === undefined && rootPath !== undefined) {
        reader.issues.push(`${reader.name('tuf-root')} is given without ${reader.name('tuf-mirror')}; both are needed.`);
    }
    if (path !== undefined) {
        return { kind: 'file', path };
    }
    return mirror === undefined || rootPath === undefined ? { kind: 'public-good' } : { kind: 'tuf', mirror, rootPath };
}
/** Reads the inputs that change how the trusted root is used; those that weaken it add a warning. */
function readTrustPolicy(reader) {
    const policy = {
        ignoreTlog: reader.boolean('insecure-ignore-tlog'),
        ignoreSct: reader.boolean('insecure-ignore-sct'),
        useSignedTimestamps: reader.boolean('use-signed-timestamps'),
    };
    if (policy.ignoreTlog) {
        weaken(reader, 'insecure-ignore-tlog', 'no transparency log shows that a signature was made, nor when');
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
        reader.issues.push(`${reader.name('tuf-mirror')} must be an https URL (http only on loopback or for a host of ${reader.name('allow-http')}).`);
    }
    else if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        reader.issues.push(`${reader.name('tuf-mirror')} must be a URL without user name, password, query and fragment.`);
    }
}

// EXTERNAL MODULE: ./src/inputs/unknown.ts
var unknown = __nccwpck_require__(44883);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts














/** Reads and checks the inputs of a run that verifies images. Key files are read, the network is not used. */
async function readInputs(source, command = 'verify') {
    const reader = startReading(source, command);
    const output = readOutput(reader);
    const shard = readShard(reader);
    const lines = await readImageLines(reader);
    const chainguard = readChainguardInputs(reader);
    const signers = await readSignerChoice(reader, chainguard);
    const requests = readRequests(reader, lines, signers);
    const { images: compared, isAuto, gates } = await readBaseline(reader, requests);
    const platform = readPlatform(reader);
    const concurrency = reader.number('concurrency');
    const timeout = reader.duration('timeout');
    const registry = readRegistryInputs(reader, lines, requests, output.githubToken);
    const githubAttestations = readGitHubAttestations(reader, requests);
    const authorities = await readAuthorities(reader);
    const trustSource = readTrustSource(reader, registry.allowHttp);
    const trustPolicy = readTrustPolicy(reader);
    const cache = reader.boolean('cache');
    if (reader.issues.length > 0) {
        return {
            output,
            shard,
            result: new errors/* ConfigError */.xL(reader.issues, { what: command === 'cli' ? 'invalid flags' : 'invalid inputs' }),
        };
    }
    const { insecure, warnings, notices } = reader;
    const images = imagesOfShard(reader, compared, shard);
    const result = {
        images,
        shard,
        listDigest: (0,list/* digestOfList */.oF)(requests.map(({ reference }) => reference)),
        inputsDigest: await digestOfInputs(reader, requests, {
            platform,
            trustSource,
            trustPolicy,
            chainguard,
            githubAttestations,
            authorities,
            insecure,
        }),
        automaticBaseline: isAuto ? { artifactName: output.artifactName } : undefined,
        gates,
        concurrency,
        platform,
        timeout,
        trustSource,
        trustPolicy,
        cache,
        registry,
        chainguard,
        githubAttestations,
        dependencySnapshot: output.dependencySnapshot,
        authorities,
        insecure,
        warnings,
        notices,
    };
    return { output, shard, result };
}
/** The inputs whose values must never be shown. */
const SECRET_INPUTS = Object.entries(table/* INPUTS */.mc).flatMap(([name, { kind }]) => kind === 'secret' || kind === 'token' ? [name] : []);
/** Reads and checks the inputs of a run that merges reports. */
function readMergeInputs(source) {
    const reader = startReading(source, 'merge');
    const output = readOutput(reader);
    const folder = reader.path('reports');
    if (!reader.isGiven('reports')) {
        reader.issues.push('reports is missing: give the folder with the report.json of every shard.');
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

/***/ 85541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ REMOVED_INPUTS),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   ak: () => (/* binding */ INPUT_GROUPS),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/** The headings of the documentation of inputs, in their order. */
const INPUT_GROUPS = [
    'What to verify',
    'Who may have signed',
    'Trust',
    'Where to look',
    'Compare with a baseline',
    'Many images',
    'What comes out',
];
const EVERYWHERE = ['verify', 'cli'];
const IN_WORKFLOWS = ['verify'];
const IN_ALL_WORKFLOWS = ['verify', 'merge'];
/** Certificates of keyless signing exist since 2021; a limit of more than a century is a mistake. */
const AGES = { min: '1s', max: '36500d' };
/**
 * All inputs. From here come `action.yml`, `merge/action.yml` and the tables in the documentation (`npm run docs`), what
 * the reader reads, what is an unknown input, and which ones the digest of the inputs must cover.
 */
const INPUTS = {
    // --- What to verify
    image: {
        kind: 'list',
        group: 'What to verify',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Images to verify, one a line: `name`, `name:tag`, `name@sha256:…` or `name:tag@sha256:…` (then the tag must resolve to that digest). Blank lines and lines that begin with `#` are ignored, here and in every list. This input or `image-file` is needed.',
    },
    tag: {
        kind: 'text',
        group: 'What to verify',
        absent: '`latest`',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Tag for the images that name neither tag nor digest.',
    },
    platform: {
        kind: 'list',
        group: 'What to verify',
        absent: '`all`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'What must meet the requirements: `all` (every platform of the index), `index` (the index itself only), or a list of `os/arch[/variant]`.',
    },
    'predicate-type': {
        kind: 'list',
        group: 'What to verify',
        absent: '`sbom`, or what suits the publisher',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Attestations that must verify, a list of predicate type URIs or aliases (`spdxjson`, `cyclonedx`, `slsaprovenance1`, `slsaprovenance02`, `apko`, `vuln`, `openvex`, `link`, `custom`); or `sbom` (SPDX or CycloneDX), `provenance` (SLSA, any version), `all` (everything that verifies, at least one), `none`.',
    },
    'require-signature': {
        kind: 'boolean',
        group: 'What to verify',
        absent: '`true`, or what suits the publisher',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Whether an image signature must verify, beside the attestations.',
    },
    'signed-name': {
        kind: 'line',
        group: 'What to verify',
        absent: 'not compared, a warning where the last part differs',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'The name of the image that the signature itself must carry (its docker-reference).',
    },
    'max-age': {
        kind: 'duration',
        ...AGES,
        group: 'What to verify',
        absent: 'any age',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'How old signature and attestations may be at most, by the start of their certificates (`30d`; a number with `s`, `m`, `h` or `d`). An older one does not meet its requirement. Not with `key`: nothing proves that a key did not sign earlier.',
    },
    'min-age': {
        kind: 'duration',
        ...AGES,
        group: 'What to verify',
        absent: 'any age',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'How old they must be at least (`2d`), by their trusted time, so that a malicious build has had time to be noticed.',
    },
    timeout: {
        kind: 'duration',
        min: '1s',
        max: '24h',
        group: 'What to verify',
        default: '5m',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Time for one image, a number with `s`, `m`, `h` or `d`, from `1s` to `24h`.',
    },
    // --- Who may have signed
    'certificate-identity': {
        kind: 'list',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Exact certificate identities (SAN) that may have signed, a list. Needs an issuer, unless all begin with `https://github.com/`.',
    },
    'certificate-identity-regexp': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'RE2 pattern that must match the complete certificate identity; instead of `certificate-identity`.',
    },
    'certificate-oidc-issuer': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '`https://token.actions.githubusercontent.com` where every `certificate-identity` begins with `https://github.com/`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Exact issuer that vouches for the identity. Beside `publisher: github:OWNER/REPO`, the issuer of an enterprise (`https://token.actions.githubusercontent.com/ENTERPRISE`, `https://token.actions.TENANT.ghe.com`).',
    },
    'certificate-oidc-issuer-regexp': {
        kind: 'line',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'RE2 pattern that must match the complete issuer; instead of `certificate-oidc-issuer`.',
    },
    'certificate-github-workflow-repository': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Repository `owner/name` of the calling workflow that the certificate must name.',
    },
    'certificate-github-workflow-ref': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Git ref that the certificate must name, e.g. `refs/heads/main`.',
    },
    'certificate-github-workflow-name': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Name of the workflow that the certificate must have.',
    },
    'certificate-github-workflow-trigger': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Event that the certificate must name, e.g. `push`.',
    },
    'certificate-github-workflow-sha': {
        kind: 'line',
        group: 'Who may have signed',
        absent: 'not compared',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Commit that the certificate must name.',
    },
    key: {
        kind: 'list',
        group: 'Who may have signed',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Public keys in PEM (ECDSA, RSA, Ed25519), or paths of files that hold some; any one of them may have signed. Instead of identities and a publisher.',
    },
    publisher: {
        kind: 'text',
        group: 'Who may have signed',
        absent: '`auto`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers` or `chainguard-identity`), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `auto` (by the reference, when no identity and no key is given), `none`.",
        inTerminal: "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers`), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `auto` (by the reference, when no identity and no key is given), `none`.",
    },
    'chainguard-signers': {
        kind: 'list',
        group: 'Who may have signed',
        absent: 'looked up with `chainguard-identity`',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` a line.',
        inTerminal: 'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` each.',
        absentInTerminal: '',
    },
    // --- Trust
    'trusted-root': {
        kind: 'path',
        group: 'Trust',
        absent: 'public-good Sigstore, by TUF',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of a `trusted_root.json`; then nothing is fetched for trust.',
    },
    'tuf-mirror': {
        kind: 'text',
        group: 'Trust',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'URL of another TUF repository (private Sigstore); needs `tuf-root`.',
    },
    'tuf-root': {
        kind: 'path',
        group: 'Trust',
        absent: '',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of the root metadata of that TUF repository; needs `tuf-mirror`.',
    },
    cache: {
        kind: 'boolean',
        group: 'Trust',
        default: 'true',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Whether TUF metadata is stored in the tool cache of the runner and in the Actions cache, for fewer requests and for times when the TUF host cannot be reached. It is verified again in each run.',
        inTerminal: 'Whether TUF metadata is stored in the cache folder of the user, for fewer requests and for times when the TUF host cannot be reached. It is verified again in each run.',
    },
    'use-signed-timestamps': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Require an RFC 3161 time stamp.',
    },
    'insecure-ignore-tlog': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Do without transparency logs and their times. The run warns of it, and the report lists it.',
        inTerminal: 'Do without transparency logs and their times. A warning is printed, and the report lists it.',
    },
    'insecure-ignore-sct': {
        kind: 'boolean',
        group: 'Trust',
        default: 'false',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Do without the proof that a certificate was logged. The run warns of it, and the report lists it.',
        inTerminal: 'Do without the proof that a certificate was logged. A warning is printed, and the report lists it.',
    },
    // --- Where to look
    registry: {
        kind: 'text',
        group: 'Where to look',
        absent: 'the registry that all lines of `image` share',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Needed beside `image-file`, so that no line of a file decides where a password goes.',
        inTerminal: 'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Without it, the registry that all images share.',
        absentInTerminal: '',
    },
    'registry-username': {
        kind: 'secret',
        group: 'Where to look',
        absent: '',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'User name for the registry; needs `registry-password`.',
    },
    'registry-password': {
        kind: 'secret',
        group: 'Where to look',
        absent: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, `chainguard-identity` for cgr.dev, or anonymous',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Password or token for the registry; needs `registry-username`.',
        inTerminal: 'Password or token for the registry; needs `registry-username`. Other users of the machine may see it in the list of processes: prefer `docker login`, or `--registry-password-stdin`.',
        absentInTerminal: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, or anonymous',
    },
    'github-token': {
        kind: 'token',
        group: 'Where to look',
        absent: 'the token of the job',
        expression: '${{ github.token }}',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Token for the GitHub API and for ghcr.io.',
        inTerminal: 'Token for the GitHub API and for ghcr.io.',
        absentInTerminal: '`GH_TOKEN` or `GITHUB_TOKEN`',
    },
    'chainguard-identity': {
        kind: 'text',
        group: 'Where to look',
        absent: '',
        decides: true,
        appliesTo: IN_WORKFLOWS,
        description: 'UIDP (id, as `chainctl iam identities list` prints it) of a Chainguard identity that this workflow may assume, for images of an organization on cgr.dev: a login by the OIDC token of the job (`permissions: id-token: write`), without chainctl and without a secret.',
    },
    'signature-repository': {
        kind: 'list',
        group: 'Where to look',
        absent: "the image's own",
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Other repositories that hold signatures and attestations (as `COSIGN_REPOSITORY`), a list; or `PREFIX=PREFIX`, e.g. `mirror.example/chainguard=cgr.dev/chainguard`: images below the first have their evidence below the second.',
    },
    'github-attestations': {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'Where to look',
        default: 'auto',
        decides: true,
        appliesTo: EVERYWHERE,
        description: "Whether GitHub's attestations API is searched for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`. Private repositories need `permissions: attestations: read`.",
        inTerminal: "Whether GitHub's attestations API is queried for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`.",
    },
    'retry-missing-for': {
        kind: 'duration',
        min: '0s',
        max: '1h',
        group: 'Where to look',
        default: '0s',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'How long to look again where no evidence at all was found, for registries that are slow to show what was just pushed: a number with `s`, `m` or `h`, up to `1h`.',
    },
    'allow-http': {
        kind: 'list',
        group: 'Where to look',
        absent: 'none',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Registries, `host` or `host:port`, that are reached by HTTP only, a list. Listed in the report as insecure. Loopback addresses are reached by HTTP without it.',
    },
    'ca-certificates': {
        kind: 'path',
        group: 'Where to look',
        absent: 'none',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of a PEM file with certificate authorities to trust for TLS beside the usual ones: of a private registry, or of a proxy that opens TLS.',
    },
    // --- Compare with a baseline
    baseline: {
        kind: 'list',
        group: 'Compare with a baseline',
        absent: 'none',
        // what is verified against it is the change, never the image
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'What the images are compared with, each verified anew: image references, one a line; the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`); or `auto`, in runs of a pull request the report of the last successful run of this workflow on the base branch (needs `permissions: actions: read`). See `docs/changes.md`.',
        inTerminal: 'What the images are compared with, each verified anew: image references; or the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`).',
    },
    'fail-on-change': {
        kind: 'list',
        group: 'Compare with a baseline',
        absent: 'none',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Changes since the `baseline` that fail the step, although the image is verified; one a line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
        inTerminal: 'Changes since the `baseline` that are not accepted, although the image is verified: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, platform.',
    },
    // --- Many images
    'image-file': {
        kind: 'path',
        group: 'Many images',
        absent: 'none',
        decides: true,
        appliesTo: EVERYWHERE,
        description: 'Path of a file that names images, in addition to or in place of `image`: one a line as there, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
        inTerminal: 'Path of a file that names images, in addition to or in place of arguments: one a line, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
    },
    shard: {
        kind: 'text',
        group: 'Many images',
        absent: 'the complete list',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`, for a list that is spread over several jobs; the sub-action `merge/` puts their reports together. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
        inTerminal: 'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
    },
    concurrency: {
        kind: 'number',
        min: 1,
        max: 64,
        group: 'Many images',
        // each image has some ten requests open at its widest
        default: '8',
        decides: false,
        appliesTo: EVERYWHERE,
        description: 'How many images are worked on side by side, from `1` to `64`; images of several registries in turn. Whatever it is, one registry gets at most 32 requests at once, and fewer after it answered 429.',
    },
    reports: {
        kind: 'path',
        group: 'Many images',
        absent: '',
        isRequired: true,
        decides: false,
        appliesTo: ['merge'],
        description: 'Folder with the `report.json` of every shard of a list, in folders of any names. They are put together to one report, one summary and one exit code; nothing is verified anew.',
    },
    // --- What comes out
    'output-directory': {
        kind: 'path',
        group: 'What comes out',
        absent: 'a new folder under `RUNNER_TEMP`',
        decides: false,
        appliesTo: ['verify', 'merge', 'cli'],
        description: 'Folder for the files; a relative path starts at the workspace.',
        inTerminal: 'Folder for the files: verified predicates, report.json, summary.md. Without it nothing is written.',
        absentInTerminal: '',
    },
    artifact: {
        kind: 'enum',
        values: ['single', 'per-image', 'per-file', 'none'],
        group: 'What comes out',
        default: 'single',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'How the files become artifacts of the workflow run: `single` (all in one), `per-image` (one for each image, and one for report and summary), `per-file` (each file as it is, not zipped) or `none`. Where they would be more than 100, it is one with all files, and a warning.',
        inMerge: 'How report and summary become artifacts of the workflow run: `single` or `per-image` (both in one), `per-file` (each as it is, not zipped) or `none`.',
    },
    'artifact-name': {
        kind: 'text',
        group: 'What comes out',
        absent: '`image-provenance-`, name and digest of the (first) image if there is one, and random digits',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Name of the artifact; with `per-image` and `per-file` names begin with it, and it has at most 60 characters.',
    },
    'retention-days': {
        kind: 'number',
        min: 1,
        // of private repositories; artifacts of public ones stay for 90 days at most
        max: 400,
        group: 'What comes out',
        absent: 'what the repository says',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Days that artifacts are stored, from `1` to `400`, and at most what the repository allows.',
    },
    'job-summary': {
        kind: 'boolean',
        group: 'What comes out',
        default: 'true',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Whether to write the job summary.',
    },
    comment: {
        kind: 'enum',
        values: ['auto', 'true', 'false'],
        group: 'What comes out',
        default: 'false',
        decides: false,
        appliesTo: IN_WORKFLOWS,
        description: 'Whether to write a comment to the pull request, one that later runs update: `auto` (in runs of `pull_request` and `pull_request_target`, silently nowhere else), `true` (the same, and a notice elsewhere) or `false`. Needs `permissions: pull-requests: write`.',
    },
    'comment-name': {
        kind: 'text',
        group: 'What comes out',
        absent: 'nothing: one for workflow, job and step',
        decides: false,
        appliesTo: IN_WORKFLOWS,
        description: 'What the comment is called, so that legs of a matrix and calls of one reusable workflow have a comment each.',
    },
    'dependency-snapshot': {
        kind: 'boolean',
        group: 'What comes out',
        default: 'false',
        decides: false,
        appliesTo: IN_WORKFLOWS,
        description: 'Whether to submit the packages of the verified SBOMs of verified images to the dependency graph of the repository (`true` or `false`). Needs `permissions: contents: write`.',
    },
    enforce: {
        kind: 'boolean',
        group: 'What comes out',
        default: 'true',
        decides: false,
        appliesTo: IN_ALL_WORKFLOWS,
        description: 'Whether the step fails when an image is not verified, or is refused by `fail-on-change`. With `false` (an audit) these are warnings, and it fails only for invalid inputs, where the trusted root cannot be loaded, or for an image that could not be checked.',
        inMerge: 'Whether the step fails when an image is not verified; the same as in the shards. With `false` (an audit) it fails only for invalid inputs and reports, for an image that could not be checked, or where a shard was canceled.',
    },
};
/** The inputs of a command by name, in the order of the documentation. */
function inputsOf(command) {
    const all = Object.entries(INPUTS);
    return all.filter(([, { appliesTo }]) => appliesTo.includes(command));
}
/** How people write an input: its name in a workflow, a flag of the command line. Images are its arguments. */
function inputName(command, name) {
    if (command !== 'cli') {
        return name;
    }
    return name === 'image' ? 'IMAGE' : `--${name}`;
}
/** Inputs that were removed, and what replaces them. */
const REMOVED_INPUTS = {
    'upload-artifact': 'artifact: none replaces upload-artifact: false',
    'merge-reports': 'the sub-action merge/ replaces it, and takes the folder as its input reports',
};


/***/ }),

/***/ 44883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   d: () => (/* binding */ findUnknownInputs)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85541);


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
 */
function findUnknownInputs(given, command, { isLeaky }) {
    const names = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command).map(([name]) => name);
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
    if (command === 'cli') {
        return describeFlag(name, nearest);
    }
    const removed = Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju, name) ? _table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju[name] : undefined;
    if (removed !== undefined) {
        return `${name} is no longer an input: ${removed}.`;
    }
    if (Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, name)) {
        return command === 'merge'
            ? `${name} is no input of merge/: merging reports of earlier jobs verifies nothing, so it would have no effect.`
            : `${name} is an input of the sub-action merge/ only.`;
    }
    const end = nearest === undefined ? '.' : `; did you mean "${nearest}"?`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is no input of ${command === 'merge' ? 'merge/' : 'this action'}${end}`;
}
function describeFlag(name, nearest) {
    if (Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc, name) || Object.hasOwn(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOVED_INPUTS */ .Ju, name)) {
        return `--${name} is no flag: it has an effect in workflows only.`;
    }
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`--${name}`)} is no flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30351);

/** Untrusted bytes that are not JSON, or JSON that is refused; the message gives the reason. */
class JsonError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'JsonError';
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Parses bytes as JSON (RFC 8259), the only parser for what a registry or a signer wrote. Refused beyond
 * the grammar: bytes that are not UTF-8, a byte order mark, a member name that occurs twice in an object (two
 * readers could take different ones) or that has a backslash in it, and more nesting, values or names than the bounds.
 * @throws JsonError
 */
function parseJson(bytes) {
    const text = decode(bytes);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch (cause) {
        throw new JsonError('not valid UTF-8', { cause });
    }
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
    // an object with many members, and objects that have none alike, take V8 far longer than their length
    const distinct = new Set();
    let outermost = '';
    let start = 0;
    let values = 0;
    const endMember = (end) => {
        if (open.length === 1 && open[0]?.names !== undefined && start > 0) {
            members.set(outermost, { start, end });
            start = 0;
        }
    };
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case QUOTE: {
                const container = open.at(-1);
                const end = endOfString(text, at);
                if (container?.atName === true) {
                    const name = nameAt(text.slice(at, end + 1));
                    if (container.names?.has(name) === true) {
                        throw new JsonError(`the member ${JSON.stringify(name.slice(0, 100))} occurs twice in one object`);
                    }
                    if (name.includes('\\')) {
                        // V8 then takes escaped names for this one (nodejs/node#63785), so it must never come to read it
                        throw new JsonError(`the member name ${JSON.stringify(name.slice(0, 100))} has a backslash in it`);
                    }
                    container.names?.add(name);
                    container.atName = false;
                    // the larger an object is, the more each of its members takes
                    values += (container.names?.size ?? 0) > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonMembers ? 1 : 0;
                    distinct.add(name);
                    if (distinct.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonNames) {
                        throw new JsonError(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonNames} different member names`);
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
                open.push({ names: new Set(), atName: true });
                break;
            case OPEN_ARRAY:
                values++;
                open.push({ names: undefined, atName: false });
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
                if (container?.names !== undefined) {
                    container.atName = true;
                }
                break;
            }
            case CLOSE_OBJECT:
            case CLOSE_ARRAY:
                endMember(at);
                open.pop();
                break;
            default:
                continue;
        }
        if (values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonValues) {
            throw new JsonError(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonValues} values`);
        }
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth) {
            throw new JsonError(`nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth}`);
        }
    }
    return members;
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
    // --- comment of a pull request
    /** milliseconds for all of it: it comes before the upload, and people wait for the job to end */
    commentTime: 20_000,
    /** pages of comments, a hundred on each: a pull request has at most 2,500 */
    commentPages: 30,
    /** a page of them: a hundred of 65,536 characters, in UTF-8 and JSON */
    commentPageBytes: 32 * 1024 * 1024,
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
/* harmony export */   GP: () => (/* binding */ deployable),
/* harmony export */   Vy: () => (/* binding */ failingGates),
/* harmony export */   m$: () => (/* binding */ withoutAnswers),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   qM: () => (/* binding */ nameOfImage)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87600);

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
    const changes = [`newer evidence of ${of} may exist where it could not be searched: ${failure.message}`];
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

/***/ 66557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ isDockerOfficialImage),
/* harmony export */   Oc: () => (/* binding */ organizationSigner),
/* harmony export */   Tb: () => (/* binding */ organizationPreset),
/* harmony export */   Uy: () => (/* binding */ withIssuer),
/* harmony export */   Yl: () => (/* binding */ workflowNamedBy),
/* harmony export */   aQ: () => (/* binding */ parsePublisher),
/* harmony export */   hK: () => (/* binding */ presetFor),
/* harmony export */   rG: () => (/* binding */ splitGitHubName),
/* harmony export */   zj: () => (/* binding */ isSignerOfPreset)
/* harmony export */ });
/* unused harmony export publisher */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25466);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48992);
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28281);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(61842);




const PUBLISHERS = [
    'auto',
    'chainguard',
    'chainguard-private',
    'chainguard-organization',
    'github:OWNER/REPO[/.github/workflows/FILE][@REF]',
    'none',
];
const CHAINGUARD_ORGANIZATION = 'chainguard-organization';
const CHAINGUARD_ISSUER = 'https://issuer.enforce.dev';
/** What Chainguard attaches, and where: the SBOM of an index lists images, not packages. */
const CHAINGUARD_PUBLISHES = {
    requireSignature: true,
    predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
    level: 'platform',
};
const CHAINGUARD = chainguardPreset('chainguard', 'images');
const CHAINGUARD_PRIVATE = chainguardPreset('chainguard-private', 'images-private');
/**
 * `OWNER/REPO[/.github/workflows/FILE][@REF]`, as GitHub writes them; REF in full. Owners of managed users have an
 * underscore in their names.
 */
const GITHUB = /^github:(?<repository>[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}(?:[/@]|$))[A-Za-z0-9._-]{1,100})(?:\/(?<file>\.github\/workflows\/[^/@\s\p{C}]{1,200}\.ya?ml))?(?:@(?<ref>refs\/[^\s\p{C}]{1,255}))?$/u;
/** Reads the input `publisher`. */
function parsePublisher(text) {
    switch (text) {
        case 'auto':
        case 'none':
        case CHAINGUARD_ORGANIZATION:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: text });
        case CHAINGUARD.name:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'preset', preset: CHAINGUARD });
        case CHAINGUARD_PRIVATE.name:
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ kind: 'preset', preset: CHAINGUARD_PRIVATE });
        default:
            return text.startsWith('github:') ? parseGitHub(text) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(describeUnknown(text));
    }
}
/**
 * Options for the images of a publisher: `chainguard`, `chainguard-private`, or
 * `github:OWNER/REPO[/.github/workflows/FILE][@REF]`.
 * @param issuer - of `github:`, where workflows have tokens of an enterprise's own issuer
 * @throws TypeError for any other text
 */
function publisher(name, issuer) {
    const choice = parsePublisher(name);
    if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
        const reason = choice.kind === 'invalid' ? choice.issue : 'it names no signers by itself';
        throw new TypeError(`${JSON.stringify(name)} is no publisher: ${reason}`);
    }
    const { preset } = choice.value;
    const result = issuer === undefined ? parsed(preset) : withIssuer(preset, issuer);
    if (result.kind === 'invalid') {
        throw new TypeError(`The issuer ${JSON.stringify(issuer)} cannot be used: ${result.issue}`);
    }
    const { signer, requireSignature: signature, predicateTypes, alsoStored = [], level } = result.value;
    return { signer, requirements: { signature, predicateTypes, alsoStored, level } };
}
/** The preset that `publisher: auto` takes for a repository: only where registry and first component are exact. */
function presetFor({ registry, path }) {
    const [first, ...rest] = path.split('/');
    if (registry !== 'cgr.dev' || rest.length === 0) {
        return undefined;
    }
    return [CHAINGUARD, CHAINGUARD_PRIVATE].find(({ name }) => name === first);
}
/** Whether a repository is one of Docker Official Images, for which nobody documents a signer (docker/roadmap#562). */
function isDockerOfficialImage({ registry, path }) {
    return registry === 'docker.io' && path.startsWith('library/');
}
function describeUnknown(text) {
    const nearest = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .qg)(text, ['chainguard', 'chainguard-private', CHAINGUARD_ORGANIZATION, 'auto', 'none']);
    return (`it must be one of ${PUBLISHERS.map((name) => `"${name}"`).join(', ')}` +
        (nearest === undefined ? '' : `; did you mean "${nearest}"?`));
}
/** Chainguard signs with the release workflow of its image repositories (edu.chainguard.dev, "Verifying Chainguard Containers"). */
function chainguardPreset(name, repository) {
    const workflow = `https://github.com/chainguard-images/${repository}/.github/workflows/release.yaml@refs/heads/main`;
    return {
        name,
        signer: { kind: 'identity', identity: exactly(workflow), issuer: exactly(_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX), claims: {} },
        ...CHAINGUARD_PUBLISHES,
        discoversSigners: false,
    };
}
/**
 * Images of a Chainguard organization are signed by two of its services, each an identity of the organization
 * (edu.chainguard.dev, "Verifying Chainguard Containers"), given by their UIDPs.
 * @param signers undefined where the publisher's API is to be queried for them
 */
function organizationPreset(signers) {
    return {
        name: CHAINGUARD_ORGANIZATION,
        signer: organizationSigner(signers ?? []),
        ...CHAINGUARD_PUBLISHES,
        discoversSigners: signers === undefined,
    };
}
/** Who signs as one of these services; of none, nobody. */
function organizationSigner(uidps) {
    const values = uidps.map((uidp) => `${CHAINGUARD_ISSUER}/${uidp}`);
    return { kind: 'identity', identity: { kind: 'exact', values }, issuer: exactly(CHAINGUARD_ISSUER), claims: {} };
}
/**
 * Images of a repository's own workflows, with what `actions/attest-build-provenance` makes: provenance of the index.
 * The identity (the workflow, which may be a reusable one) and the source repository must both be of the repository. A
 * REF without FILE is about the source: a workflow file of `main` can be called from any branch, so the end of the
 * identity would not show what was built.
 */
function parseGitHub(name) {
    const { repository, file, ref } = GITHUB.exec(name)?.groups ?? {};
    if (repository === undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('it must be "github:OWNER/REPO", "github:OWNER/REPO/.github/workflows/FILE.yml", and may end in "@" and a full ref like "refs/heads/main"');
    }
    const signer = {
        kind: 'identity',
        identity: identityOf(repository, file, ref),
        issuer: exactly(_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX),
        sourceRepository: inRepository(repository, '', false),
        claims: file === undefined && ref !== undefined ? { sourceRepositoryRef: ref } : {},
    };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({
        kind: 'preset',
        preset: {
            name,
            signer,
            requireSignature: false,
            predicateTypes: [{ kind: 'type', requested: _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us, uri: _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us }],
            alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
            level: 'index',
            discoversSigners: false,
        },
    });
}
function identityOf(repository, file, ref) {
    if (file === undefined) {
        return inRepository(repository, '/', true);
    }
    return ref === undefined
        ? inRepository(repository, `/${file}@`, true)
        : inRepository(repository, `/${file}@${ref}`, false);
}
function inRepository(repository, rest, isPrefix) {
    return { kind: 'github-repository', origin: 'https://github.com/', repository, rest, isPrefix };
}
/** The parts of a publisher `github:OWNER/REPO[/.github/workflows/FILE][@REF]`; all undefined for another text. */
function splitGitHubName(name) {
    return GITHUB.exec(name)?.groups ?? {};
}
/** The workflow that an identity names, where an issuer of GitHub vouches for it; undefined for any other. */
function workflowNamedBy({ identity, issuer, }) {
    const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
    if (tenant === undefined && issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX && !ENTERPRISE_ISSUER.test(issuer)) {
        return undefined;
    }
    const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
    if (!identity.startsWith(origin)) {
        return undefined;
    }
    const { repository, file, ref } = splitGitHubName(`github:${identity.slice(origin.length)}`);
    return repository === undefined || file === undefined || ref === undefined
        ? undefined
        : { origin, repository, file, ref, isOwnIssuer: issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX };
}
/** Whether a preset expects exactly this signer. */
function isSignerOfPreset(name, signer) {
    const choice = parsePublisher(name);
    if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
        return false;
    }
    const { identity, issuer } = choice.value.preset.signer;
    return [[identity, signer.identity], [issuer, signer.issuer]].every(([policy, value]) => policy.kind === 'exact' && policy.values.includes(value));
}
/** `https://token.actions.githubusercontent.com/ENTERPRISE` (docs.github.com, "Customizing the issuer value for an enterprise"). */
const ENTERPRISE_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
/** `https://token.actions.TENANT.ghe.com` (docs.github.com, "Network details for GHE.com"). */
const TENANT_ISSUER = /^https:\/\/token\.actions\.(?<tenant>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;
/** The preset of a GitHub repository where the workflows' tokens are of an enterprise's own issuer. */
function withIssuer(preset, issuer) {
    const tenant = TENANT_ISSUER.exec(issuer)?.groups?.['tenant'];
    if (tenant === undefined && !ENTERPRISE_ISSUER.test(issuer)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`beside "${preset.name}" it must be "https://token.actions.githubusercontent.com/ENTERPRISE" or "https://token.actions.TENANT.ghe.com"; for any other repository on github.com leave it out`);
    }
    const origin = tenant === undefined ? 'https://github.com/' : `https://${tenant}.ghe.com/`;
    const at = (value) => (value.kind === 'github-repository' ? { ...value, origin } : value);
    const { signer } = preset;
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
/* harmony export */   _$: () => (/* binding */ IN_WORKFLOW)
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
        ? `Check ${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}: is the password or token right, not expired, and meant for ${registry}?`
        : `Check ${credentials}: are they right, not expired, and meant for ${registry}?`;
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
            return `Check the name and the tag. A private package needs ${by(audience, '`permissions: packages: read` in the job and access for this repository in the settings of the package', 'a login with a token that has the scope read:packages')}; ghcr.io responds with 401, 403 or 404 to whoever may not read it.`;
        case 'docker.io':
            return `Check the name and the tag. Docker Hub responds with 401, 403 or 404 to whoever may not read a repository. ${logIn(audience)} if it is private.`;
        default:
            return otherwise(registry, audience);
    }
};
const mayRead = hidden((_, audience) => `${logIn(audience)} with an account that may read this repository; check the name too.`);
const ownCredentials = (audience) => `give ${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}, which are used first.`;
const machine = (audience) => by(audience, 'the runner', 'this machine');
/** Topics of requests, registries and logins. */
const REACHING = {
    network: (_, audience) => `This says nothing about the image. Check the name of the host, the network of ${machine(audience)} and its proxy settings, then run it again.`,
    'certificate-authority': (_, { input }) => `Give the certificate authority of the registry or proxy as a PEM file in ${input('ca-certificates')} (or to Node.js in NODE_EXTRA_CA_CERTS).`,
    redirect: () => 'If this is intended, the registry must be set up differently: a registry under foreign control can use such redirects to reach internal services.',
    'redirect-to-http': (_, { input }) => `If this is intended, name the host in ${input('allow-http')}, or set the registry up differently: a registry under foreign control can use such redirects to reach internal services.`,
    'time-limit': (_, { input }) => `Run it again, or allow more time with ${input('timeout')}.`,
    runner: (_, audience) => `Check ${machine(audience)}.`,
    'registry-unauthorized': mayRead,
    'registry-forbidden': mayRead,
    'registry-not-found': hidden((_, audience) => `Check the name and the tag; if it was pushed just now, run it again. Registries may report private images as missing. ${logIn(audience)} if it is private.`),
    'registry-rate-limited': (_, audience) => `${logIn(audience)} to raise the limit, or run it later.`,
    'registry-unavailable': () => 'This says nothing about the image. Run it again; if it persists, ask the operator of the registry.',
    'registry-too-large': () => 'This exceeds a fixed limit, which genuine images and their evidence stay far below.',
    'registry-not-a-registry': () => 'Check that the host is a container registry and that no proxy or login page responds in its place.',
    'tag-moved': () => 'The tag was moved after the reference was written. Find out why, then give the digest that you mean, or leave the tag out.',
    'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
    'no-platform': (_, audience) => `Check what was pushed; to verify the index alone, set ${setting(audience, 'platform', 'index')}.`,
    'platform-contradiction': () => 'Find out who wrote this index. Have it signed by the expected signer, or verify the image by its own digest.',
    'platform-missing': (_, { input }) => `Name platforms of this image in ${input('platform')}, or leave it out to verify all of them.`,
    'login-with-password': () => 'Log in with a user name and a password or an access token.',
    'credentials-withheld': () => 'Credentials are sent only to the host of the registry itself, over https: its token service must run there.',
    'credential-helper-name': () => 'Correct credHelpers or credsStore there: the name is what follows docker-credential-.',
    'credential-helper': (command, audience) => `Try \`${command}\` on ${machine(audience)} (it prints the secret), and install or set up the helper; or ${ownCredentials(audience)}`,
    'docker-configuration': (_, audience) => `Repair it (docker login writes it), or ${ownCredentials(audience)}`,
    'packages-token-refused': (registry, audience) => `${registry} refused the ${tokenName(audience)}, so requests are anonymous. Private packages need ${by(audience, '`permissions: packages: read` and access for this repository', 'a token that has the scope read:packages')}.`,
    'chainguard-anonymous': (_, audience) => `${bare(audience, 'chainguard-identity')} is given, but this job gets no OIDC token, so requests to cgr.dev are anonymous. The job needs \`permissions: id-token: write\`; runs for pull requests from forks never get one.`,
    'chainguard-oidc': (_, audience) => `Give the job \`permissions: id-token: write\`, or name the signers in ${bare(audience, 'chainguard-signers')}: then nothing is looked up, also in runs for pull requests from forks.`,
    'chainguard-signers': (_, audience) => `Check that ${bare(audience, 'chainguard-identity')} belongs to the organization of these images and may list its account associations, or name the signers in ${bare(audience, 'chainguard-signers')}.`,
    'chainguard-may-assume': (_, audience) => `Check ${bare(audience, 'chainguard-identity')}, and that this repository, branch and event may assume the identity (chainctl iam identities list); repositories made after 2026-07-15 have subjects with numbers in them (repo:owner@id/name@id).`,
    'chainguard-may-list': (_, audience) => `The identity may pull, but must also be allowed to list account associations to look up the signers; or name them in ${bare(audience, 'chainguard-signers')}, then nothing is looked up.`,
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
    'github-rate-limited': (_, audience) => `This is the rate limit of GitHub's API. Give a ${tokenName(audience)}, whose limit is much higher than the anonymous one of an address, or run it later. ${withoutGitHub(audience)}`,
    'github-unavailable': (_, audience) => `This says nothing about the image. Run it again; if it persists, check the status of GitHub and the network of ${machine(audience)}. ${withoutGitHub(audience)}`,
    'github-api': (_, audience) => `Check that GITHUB_API_URL is the API of GitHub and that no proxy responds in its place. ${withoutGitHub(audience)}`,
    'github-url': (_, audience) => `Check ${machine(audience)}. ${withoutGitHub(audience)}`,
    'github-too-many': () => 'Have superseded ones removed, or find out who creates so many.',
    'github-patience': (_, audience) => `This says nothing about the image. With ${setting(audience, 'github-attestations', 'true')} the API may take all of the time; with ${setting(audience, 'github-attestations', 'false')} it is not used.`,
    'github-token-refused': (refusal, audience) => `${refusal}, so requests are anonymous. Attestations of private repositories need ${permissionForAttestations(audience)}.`,
};
const HINTS = {
    ...REACHING,
    ...GITHUB,
    inputs: (_, audience) => `Correct the ${by(audience, 'inputs of the step', 'flags')}; nothing was requested or verified.`,
    unexpected: (_, audience) => `Please report it${by(audience, ' with the log of a run that has step debug logging enabled', '')}.`,
    canceled: () => 'Run it again; images that were verified before are in the report.',
    /** a sentence that needs no words around it */
    notice: (about) => about,
    'output-folder': (_, { input }) => `Give an empty or new folder as ${input('output-directory')}, and let nothing else write into it.`,
    'merge-refused': () => 'Nothing was merged. Correct the reports, or run the jobs of the shards again.',
    // --- evidence
    'too-many-candidates': () => 'Have the publisher remove superseded ones, or find out who attached so many.',
    'too-many-layers': () => 'Have the publisher remove superseded signatures or attestations (cosign clean).',
    'too-many-statements': () => 'Find out who built the image with so many attestations.',
    'slow-candidates': (_, { input }) => `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
    // --- trust
    'no-trusted-root': (_, audience) => `Check the network and proxy settings of ${machine(audience)}, or give a trusted_root.json that you obtained before as ${audience.input('trusted-root')}; then nothing is fetched for trust.`,
    'trusted-root-file': () => 'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line (`gh attestation trusted-root`), use only the line of the instance that signed.',
    'missing-trust-file': (_, audience) => `Check the path${by(audience, '; relative paths start at the workspace, so check the repository out first (actions/checkout)', '; relative paths start at the current folder')}.`,
    'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
    'github-root': (_, audience) => `Allow ${machine(audience)} to reach https://tuf-repo.github.com, or give the root of that instance as ${audience.input('trusted-root')} (\`gh attestation trusted-root\`, the line about fulcio.githubapp.com); then everything is verified with it.`,
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
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85541);


const INVALID_PROXY = 'HTTPS_PROXY or HTTP_PROXY is set to something that is no URL of a proxy (the value is not shown): it must be like http://host:port.';
const UNSUPPORTED_PROXY = 'A proxy is set, but this Node version cannot follow it (24.14 or later can).';
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
                `${(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(command, 'ca-certificates')} has no effect with this Node version (24.5 or later is needed); set NODE_EXTRA_CA_CERTS.`,
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
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(311);


/** No image was checked. */
const NOTHING = {
    images: [],
    verified: false,
    error: undefined,
    insecure: [],
    listDigest: undefined,
    inputsDigest: undefined,
    canceled: false,
};
/** What became of a run, for everything that is read of it. */
function outcomeOf({ startedAt, shard, output }, result) {
    const duration = Date.now() - startedAt.getTime();
    return { tool: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j, startedAt, duration, enforce: output.enforce, shard, ...result };
}
/** Sums up a run for its exit code. */
function statusOf({ verified, error, canceled, images }) {
    if (error !== undefined || canceled || images.some(({ kind }) => kind === 'failed')) {
        return 'incomplete';
    }
    return verified || images.length === 0 ? 'passed' : 'not-verified';
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
function mapMembers(value, map) {
    if (Array.isArray(value)) {
        const mapped = value.map(map);
        return mapped.every((member, index) => member === value[index]) ? value : mapped;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) {
        return value;
    }
    const members = Object.entries(value);
    const mapped = members.map(([name, member]) => [name, map(member)]);
    const isSame = mapped.every(([, member], index) => member === members[index]?.[1]);
    return isSame ? value : Object.fromEntries(mapped);
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
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)(`it must be "i/n", like "3/8": a number from 1 to n, and n up to ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.shards}`);
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
/******/ 		792: 0
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
    const message = `The results could not be written: ${(0,errors/* messageOf */.bD)(thrown)}. Give an empty or new folder as output-directory, and check that the runner's own folders and files can be written.`;
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
        const { commentOn } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(88), __nccwpck_require__.e(232), __nccwpck_require__.e(8), __nccwpck_require__.e(737), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93981));
        await commentOn(rendered.view, output, context);
    }
    if (output.artifact !== 'none') {
        const folders = { output: folder, temporary: context.temporary };
        const settings = { ...output, mode: output.artifact };
        const { uploadArtifacts } = await __nccwpck_require__.e(/* import() */ 530).then(__nccwpck_require__.bind(__nccwpck_require__, 24530));
        setOutputs(await uploadArtifacts(rendered, settings, folders, context));
    }
    if (output.dependencySnapshot && rendered.outcome !== undefined) {
        const { submitSnapshots } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(8), __nccwpck_require__.e(769)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20769));
        await submitSnapshots(rendered.outcome, output, context);
    }
}

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 12 modules
var inputs_inputs = __nccwpck_require__(39677);
// EXTERNAL MODULE: ./src/outcome.ts
var src_outcome = __nccwpck_require__(34671);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __nccwpck_require__(68589);
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
 */
async function openStep(env, proxy, read) {
    const startedAt = new Date();
    const context = (0,src_context/* readContext */.yI)(env);
    // started by hand there is no file for outputs, and nobody to read them
    const set = context.hasOutputs ? commands/* setOutputs */.n0 : () => undefined;
    // before anything else, so that no failure leaves it open
    set({ verified: 'false' });
    const source = inputSourceOf(env, context.workspace);
    [...context.secrets, ...inputs_inputs.SECRET_INPUTS.map((name) => source.get(name))].forEach((secret) => {
        commands/* secrets */.O3.add(secret);
    });
    const { output, shard, result } = await read(source);
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
        return { folder, issues: [`output-directory: the folder cannot be made: ${(0,errors/* messageOf */.bD)(thrown)}.`] };
    }
}
const PREFIX = 'INPUT_';
/** Variables of runners that pass inputs of a composite action on to its steps: act, and Gitea's and Forgejo's, which are based on it. */
const LEAKY_RUNNERS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];
/** The inputs of a step: the runner writes each one into a variable. Paths start at the workspace. */
function inputSourceOf(env, workspace) {
    return {
        get: (name) => env[`${PREFIX}${name.toUpperCase()}`] ?? '',
        names: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith(PREFIX) && (value ?? '').trim() !== '')
            .map(([name]) => name.slice(PREFIX.length)),
        isLeaky: LEAKY_RUNNERS.some((name) => env[name] === 'true'),
        readText: (path, maxBytes) => maxBytes === undefined
            ? (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8')
            : (0,workspace_file.readWorkspaceFile)(workspace, path, maxBytes),
    };
}

// EXTERNAL MODULE: ./src/run/run-outcome.ts
var run_outcome = __nccwpck_require__(79281);
;// CONCATENATED MODULE: ./src/action/run-action.ts









/**
 * Runs the action: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
async function runAction(env, proxy) {
    const step = await openStep(env, proxy, inputs_inputs.readInputs);
    const { context, inputs, folder } = step;
    let result = run_outcome.NOTHING;
    let saveTrust;
    try {
        if (inputs instanceof errors/* ConfigError */.xL) {
            throw inputs;
        }
        const { listDigest, inputsDigest, insecure } = inputs;
        result = { ...result, listDigest, inputsDigest };
        const canceled = onCancellation();
        (0,commands/* annotateRun */.Eg)('warning', (0,run_process.prepareProcess)(inputs, proxy, 'verify'));
        (0,commands/* log */.Rm)(inputs.notices);
        if (inputs.images.length > 0) {
            const images = await findBaselines(inputs, context);
            // invalid inputs end without it, and it is most of what this program loads
            const [{ createRunSession }, { verifyImages }, { TrustStore }, { logProgress }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(187), __nccwpck_require__.e(8), __nccwpck_require__.e(118), __nccwpck_require__.e(411), __nccwpck_require__.e(504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26792)),
                Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(187), __nccwpck_require__.e(118), __nccwpck_require__.e(249)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36249)),
                Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42163)),
                Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(232), __nccwpck_require__.e(737), __nccwpck_require__.e(143), __nccwpck_require__.e(998)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15998)),
            ]);
            const { toolCache, cacheService: service } = context;
            const environment = environmentOf(context, proxy, new TrustStore({ toolCache, service }));
            const run = createRunSession(inputs, environment);
            saveTrust = run.saveTrust;
            const outcomes = await verifyImages({ ...inputs, images }, {
                ...run,
                folder,
                canceled,
                report: (progress) => {
                    logProgress(progress, context);
                },
            });
            (0,commands/* annotateRun */.Eg)('notice', run.notices());
            result = { ...result, images: outcomes, verified: !canceled.aborted && outcomes.every(src_outcome/* isAccepted */.oB) };
        }
        result = { ...result, insecure, canceled: canceled.aborted };
    }
    catch (thrown) {
        (0,commands/* debugStack */.WO)(thrown, context);
        const { listDigest, inputsDigest } = result;
        result = { ...(0,run_outcome.failedRun)(thrown), listDigest, inputsDigest };
    }
    const outcome = (0,run_outcome.outcomeOf)(step, result);
    const { renderRun } = await Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(232), __nccwpck_require__.e(737), __nccwpck_require__.e(143), __nccwpck_require__.e(415), __nccwpck_require__.e(655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4415));
    await publish(renderRun(outcome, { redact: (view) => commands/* secrets */.O3.redactAll(view) }), step);
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
function environmentOf(context, proxy, metadataStore) {
    const apiName = 'GITHUB_API_URL of this job';
    return { ...context, apiName, mask: commands/* mask */.dK, proxied: proxy === 'followed', metadataStore, debug: commands/* debug */.Yz, audience: hints/* IN_WORKFLOW */._$ };
}
/** The images as they are requested, and what they are compared with where that has to be looked for. */
async function findBaselines(inputs, context) {
    if (inputs.automaticBaseline === undefined) {
        return inputs.images;
    }
    const baseline = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(8), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94953));
    return baseline.findBaselines(inputs, inputs.automaticBaseline, context);
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
        const { mergeReports } = await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(88), __nccwpck_require__.e(232), __nccwpck_require__.e(737), __nccwpck_require__.e(143), __nccwpck_require__.e(415), __nccwpck_require__.e(843)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98843));
        const merged = await mergeReports({ folder: inputs.folder, workspace, startedAt, enforce: output.enforce });
        const { verified, canceled, enforce, shards } = merged.run;
        const isChecked = !canceled && shards.every(({ file }) => file.run.images.every(({ error }) => error === undefined));
        (0,commands/* log */.Rm)(merged.lines);
        rendered = merged.rendered;
        code = verified || (isChecked && !enforce) ? 0 : 1;
    }
    catch (thrown) {
        (0,commands/* debugStack */.WO)(thrown, context);
        const { renderRun } = await Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(232), __nccwpck_require__.e(737), __nccwpck_require__.e(143), __nccwpck_require__.e(415), __nccwpck_require__.e(655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4415));
        rendered = renderRun((0,run_outcome.outcomeOf)(step, (0,run_outcome.failedRun)(thrown)), { redact: (view) => commands/* secrets */.O3.redactAll(view) });
    }
    await publish(rendered, step);
    return code;
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
    cli: async (env, proxy) => (await Promise.all(/* import() */[__nccwpck_require__.e(597), __nccwpck_require__.e(518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64518))).runCommandLine(process.argv.slice(2), env, proxy),
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
