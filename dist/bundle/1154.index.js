export const id = 1154;
export const ids = [1154,2700];
export const modules = {

/***/ 11626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Faults)
/* harmony export */ });
/** Collects what is wrong with a file by paths, so that each place has one fault of a sort. */
class Faults {
    #file;
    #issues;
    #paths = new Set();
    constructor(file) {
        this.#file = file;
        this.#issues = [...file.issues];
    }
    get issues() {
        return this.#issues;
    }
    /** Whether something is wrong with a value. */
    has(path) {
        return this.#paths.has(JSON.stringify(path));
    }
    /** Notes a fault of a value, at the value. */
    add(path, code, message) {
        if (!this.#isUnreadable(path)) {
            this.#paths.add(JSON.stringify(path));
            this.#issues.push({ ...this.#file.positionOf(path), code, message });
        }
    }
    /** Notes a fault of a key, or of a value for being there at all, at the key. */
    addAtKey(path, code, message) {
        if (!this.#isUnreadable(path.slice(0, -1))) {
            this.#paths.add(JSON.stringify(path));
            this.#issues.push({ ...this.#file.keyPositionOf(path), code, message });
        }
    }
    /** Notes a fault at a position. */
    addAt(position, code, message) {
        this.#issues.push({ ...position, code, message });
    }
    /** What could not be read has a fault already, which is the cause of any other. */
    #isUnreadable(path) {
        return this.#file.isUnreadable(path) || (path.length > 0 && this.#isUnreadable(path.slice(0, -1)));
    }
}


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatIssue: () => (/* binding */ formatIssue),
/* harmony export */   sortIssues: () => (/* binding */ sortIssues)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);

/** Faults in the order of the file, each once; those beyond the bound are counted. */
function sortIssues(issues) {
    const distinct = new Map(issues.map((issue) => [`${issue.line}:${issue.column} ${issue.code} ${issue.message}`, issue]));
    const sorted = [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    const next = sorted[_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyIssues];
    const rest = sorted.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyIssues;
    return next === undefined
        ? sorted
        : [
            ...sorted.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyIssues),
            { line: next.line, column: next.column, code: 'more', message: `There are ${rest} more faults from here on.` },
        ];
}
/** `path:line:column: message`, as compilers write it. */
function formatIssue(path, { line, column, message }) {
    return `${path}:${line}:${column}: ${message}`;
}


/***/ }),

/***/ 85259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ resolveKeys),
/* harmony export */   Sk: () => (/* binding */ findRepeatedKeys),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66188);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2700);




/**
 * Reads the keys of the files that a policy names (`files` of kind `key`), whose texts the caller had read; those of a
 * run of a pull request are of the base commit. A file without a text, or without a key, is a fault where the policy
 * names it, and so is one key of two entries where a threshold counts them.
 */
function resolveKeys(policy, texts) {
    const issues = [];
    const keys = new Map();
    for (const { path, line, column } of policy.files.filter(({ kind }) => kind === 'key')) {
        const text = texts.get(path);
        const result = text === undefined ? undefined : (0,_core_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePublicKeys */ .V)(text);
        if (result?.kind === 'value') {
            keys.set(path, result.value);
        }
        else {
            const reason = result === undefined ? 'there is no such file' : result.issue;
            issues.push({ line, column, code: 'key', message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} cannot be used as a key: ${reason}.` });
        }
    }
    const counted = policy.rules.filter((rule) => rule.kind === 'signers' && rule.threshold !== undefined);
    for (const rule of counted) {
        const repeated = rule.kind === 'signers' ? findRepeatedKeys(rule.signers, keys) : [];
        issues.push(...repeated.map(({ position, message }) => ({ ...position, code: 'threshold', message })));
    }
    return issues.length > 0
        ? { kind: 'invalid', path: policy.path, issues: (0,_issue_js__WEBPACK_IMPORTED_MODULE_3__.sortIssues)(issues) }
        : { kind: 'value', value: keys };
}
/** The keys of an entry; none where its file was not read. */
function keysOf({ source }, keys) {
    return source.kind === 'pem' ? source.keys : (keys.get(source.path) ?? []);
}
/** Entries that are the key of another one, by the key itself, or by its file as long as that was not read. */
function findRepeatedKeys(signers, keys) {
    const seen = new Set();
    return signers.flatMap((entry) => {
        if (entry.kind !== 'key') {
            return [];
        }
        const names = namesOf(entry, keys);
        const isRepeated = names.some((name) => seen.has(name));
        names.forEach((name) => seen.add(name));
        return isRepeated
            ? [{ position: entry.position, message: 'This is the key of another signer of the rule: one key counts once.' }]
            : [];
    });
}
function namesOf(entry, keys) {
    const { source } = entry;
    const file = source.kind === 'file' ? [`file ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(source.path)}`] : [];
    return [...file, ...keysOf(entry, keys).map(({ fingerprint }) => fingerprint)];
}


/***/ }),

/***/ 71154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  unreadable: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/policy-file/issue.ts
var issue = __webpack_require__(2700);
// EXTERNAL MODULE: ./src/policy-file/keys.ts
var policy_file_keys = __webpack_require__(85259);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publisher = __webpack_require__(66557);
// EXTERNAL MODULE: ./src/policy-file/faults.ts
var policy_file_faults = __webpack_require__(11626);
;// CONCATENATED MODULE: ./src/policy-file/foreign.ts
/**
 * Whether a file is a policy of another program, which is said in place of a fault for each of its keys. None of them is
 * ever read as ours: their words mean other things.
 */
function findForeignFormat(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        return undefined;
    }
    const fields = new Map(Object.entries(data));
    const [apiVersion, kind] = [fields.get('apiVersion'), fields.get('kind')];
    if (fields.has('version')) {
        return undefined;
    }
    if (typeof apiVersion === 'string') {
        return { key: 'apiVersion', message: describeResource(apiVersion, typeof kind === 'string' ? kind : '') };
    }
    if (Array.isArray(fields.get('default')) || fields.has('transports')) {
        return {
            key: fields.has('transports') ? 'transports' : 'default',
            message: 'This looks like a policy.json of containers/image (podman, skopeo), which is not read.',
        };
    }
    if (fields.has('sources') && (fields.has('publicKey') || fields.has('configuration'))) {
        return {
            key: 'sources',
            message: 'This looks like a policy of Conforma (Enterprise Contract), which is not read.',
        };
    }
    return undefined;
}
function describeResource(apiVersion, kind) {
    if (apiVersion.startsWith('kyverno.io/') || apiVersion.startsWith('policies.kyverno.io/')) {
        return "This is a policy of Kyverno, which is not read: its expressions are about a cluster's objects.";
    }
    if (apiVersion.startsWith('config.openshift.io/')) {
        return 'This is a resource of OpenShift (config.openshift.io), which is not read: it has another shape and another meaning than a ClusterImagePolicy of policy.sigstore.dev.';
    }
    if (apiVersion.startsWith('policy.sigstore.dev/') && kind === 'TrustRoot') {
        return 'This is a TrustRoot, whose content is given by "trusted-root".';
    }
    if (apiVersion.startsWith('policy.sigstore.dev/')) {
        return 'This is a ClusterImagePolicy of policy.sigstore.dev, which is not read yet; a policy begins with "version: 1".';
    }
    return 'This is a resource of Kubernetes, and no policy; a policy begins with "version: 1".';
}

// EXTERNAL MODULE: ./src/core/image/glob.ts
var image_glob = __webpack_require__(43103);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __webpack_require__(25466);
// EXTERNAL MODULE: ./src/policy-file/values.ts
var policy_file_values = __webpack_require__(59813);
;// CONCATENATED MODULE: ./src/policy-file/requirements.ts






/** Reads what a rule requires. */
function readRequirements(values, rule, path) {
    const signature = (0,policy_file_values/* fieldOf */._F)(rule, 'require-signature');
    const predicateTypes = readPredicateTypes(values, rule, path);
    const signedName = values.text(rule, path, 'signed-name', 'templated');
    const [maxAge, minAge] = [values.duration(rule, path, 'max-age'), values.duration(rule, path, 'min-age')];
    if (maxAge !== undefined && minAge !== undefined && minAge >= maxAge) {
        values.faults.add([...path, 'min-age'], 'contradiction', '"min-age" must be shorter than "max-age": nothing is older than the one and younger than the other.');
    }
    if (signature === false && predicateTypes?.length === 0) {
        values.faults.addAtKey([...path, 'require-signature'], 'contradiction', 'Nothing is required: with "require-signature: false" at least one attestation other than "none" is needed.');
    }
    if (signature === false && signedName !== undefined) {
        values.faults.addAtKey([...path, 'signed-name'], 'contradiction', '"signed-name" is about the name in an image signature, but none is required.');
    }
    return {
        signature: typeof signature === 'boolean' ? signature : undefined,
        predicateTypes,
        platforms: readPlatforms(values, rule, path),
        signedName,
        maxAge,
        minAge,
        signatureRepositories: readSignatureRepositories(values, rule, path),
        trustedRoot: readTrustedRoot(values, rule, path),
    };
}
function readPredicateTypes(values, rule, path) {
    const own = [...path, 'attestations'];
    const items = values.items(rule, 'attestations');
    if (items.includes('none') && items.length > 1) {
        const index = items.indexOf('none');
        values.faults.add([...own, index], 'contradiction', '"none" stands alone, but there are other types beside it.');
    }
    const types = new Map();
    for (const [index, item] of items.entries()) {
        const text = values.textAt(item, [...own, index], 'plain');
        const type = text === undefined || text === 'none'
            ? undefined
            : values.take([...own, index], 'predicate-type', text, parseAttestation(text));
        if (type !== undefined) {
            types.set(type.kind === 'type' ? type.uri : type.kind, type);
        }
    }
    return items.length === 0 ? undefined : [...types.values()];
}
function readPlatforms(values, rule, path) {
    const own = [...path, 'platforms'];
    const items = values.items(rule, 'platforms');
    const alone = items.find((item) => item === 'all' || item === 'index');
    if (alone !== undefined && items.length > 1) {
        values.faults.add([...own, items.indexOf(alone)], 'contradiction', `"${alone}" stands alone, but there are other platforms beside it.`);
    }
    if (alone !== undefined) {
        return { kind: alone };
    }
    const platforms = items.flatMap((item, index) => {
        const text = values.textAt(item, [...own, index], 'plain');
        return text === undefined ? [] : (values.take([...own, index], 'platform', text, (0,platform/* parsePlatform */.Y8)(text)) ?? []);
    });
    return items.length === 0 ? undefined : { kind: 'named', platforms };
}
function readSignatureRepositories(values, rule, path) {
    const own = [...path, 'signature-repository'];
    const value = (0,policy_file_values/* fieldOf */._F)(rule, 'signature-repository');
    const items = Array.isArray(value)
        ? value.map((item, index) => [item, [...own, index]])
        : value === undefined
            ? []
            : [[value, own]];
    const repositories = items.flatMap(([item, place]) => {
        const text = values.textAt(item, place, 'plain');
        return text === undefined ? [] : (values.take(place, 'repository', text, parseSignatureRepository(text)) ?? []);
    });
    return items.length === 0 ? undefined : repositories;
}
function readTrustedRoot(values, rule, path) {
    const text = values.line(rule, path, 'trusted-root');
    if (text !== undefined) {
        const own = [...path, 'trusted-root'];
        values.take(own, 'wrong-kind', text, (0,policy_file_values/* parseFilePath */.zJ)(text));
        values.name({ ...values.file.positionOf(own), path: text, kind: 'trusted-root' });
    }
    return text;
}
function parseAttestation(text) {
    return text === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc
        ? (0,parsed/* invalid */.G)('this type is that of a signature, not of an attestation; "require-signature" is about signatures')
        : (0,predicate_types/* parsePredicateType */.$)(text);
}
function parseSignatureRepository(text) {
    const sides = text.split('=').map((side) => side.trim());
    const [left = '', right = ''] = sides;
    if (sides.length > 2) {
        return (0,parsed/* invalid */.G)('it has more than one "="');
    }
    if (sides.length === 1) {
        const repository = (0,reference/* parseRepository */.SU)(left);
        return repository.kind === 'invalid' ? repository : (0,parsed/* parsed */.Y)({ kind: 'repository', repository: repository.value });
    }
    const [from, to] = [(0,reference/* parsePrefix */.A1)(left), (0,reference/* parsePrefix */.A1)(right)];
    if (from.kind === 'invalid') {
        return from;
    }
    return to.kind === 'invalid' ? to : (0,parsed/* parsed */.Y)({ kind: 'moved', from: from.value, to: to.value });
}

// EXTERNAL MODULE: ./src/core/policy/keys.ts
var policy_keys = __webpack_require__(66188);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var policy_signer = __webpack_require__(61842);
;// CONCATENATED MODULE: ./src/policy-file/signers.ts





const CLAIMS = [
    ['source-repository', 'sourceRepositoryUri', true],
    ['source-ref', 'sourceRepositoryRef', true],
    ['workflow-ref', 'githubWorkflowRef', true],
    ['workflow-name', 'githubWorkflowName', false],
    ['workflow-trigger', 'githubWorkflowTrigger', false],
    ['workflow-sha', 'githubWorkflowSha', false],
];
/** Reads the signers of a rule. */
async function readSigners(values, rule, path) {
    const signers = [];
    for (const [index, signer] of values.items(rule, 'signers').entries()) {
        const own = [...path, 'signers', index];
        // both where both are given, for the faults of each
        const certificate = await readCertificate(values, signer, own);
        const key = readKey(values, signer, own);
        signers.push(key ?? certificate);
    }
    return signers;
}
/** Reads how many signers are needed, and whether so many can be counted. */
function readThreshold(values, rule, path, signers) {
    const threshold = (0,policy_file_values/* fieldOf */._F)(rule, 'threshold');
    if (typeof threshold !== 'number') {
        return undefined;
    }
    if (threshold > signers.length && Array.isArray((0,policy_file_values/* fieldOf */._F)(rule, 'signers'))) {
        values.faults.add([...path, 'threshold'], 'threshold', `"threshold" is ${threshold}, but there are ${signers.length} signers: it could never be met.`);
    }
    for (const { position, message } of (0,policy_file_keys/* findRepeatedKeys */.Sk)(signers, new Map())) {
        values.faults.addAt(position, 'threshold', message);
    }
    return threshold;
}
async function readCertificate(values, signer, path) {
    const identity = values.text(signer, path, 'identity', 'templated');
    const identityPattern = await values.pattern(signer, path, 'identity-regexp');
    const issuer = values.line(signer, path, 'issuer');
    const issuerPattern = await values.pattern(signer, path, 'issuer-regexp');
    const claims = CLAIMS.flatMap(([key, claim, hasTemplates]) => {
        const value = values.text(signer, path, key, hasTemplates ? 'templated' : 'plain');
        return value === undefined ? [] : [[claim, value]];
    });
    const repository = (0,policy_file_values/* fieldOf */._F)(signer, 'source-repository');
    if (typeof repository === 'string' && !/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(repository)) {
        values.refuse([...path, 'source-repository'], 'wrong-kind', repository, 'it must be the URI that certificates have, such as "https://github.com/OWNER/REPO"');
    }
    const pattern = identityPattern?.policy;
    const value = pattern?.kind === 'pattern' ? pattern : { kind: 'template', text: identity ?? '' };
    return {
        kind: 'certificate',
        position: values.file.positionOf(path),
        identity: value,
        issuer: issuerPattern?.policy ?? exactly(issuer ?? policy_signer/* GITHUB_ISSUER */.oX),
        claims: Object.fromEntries(claims),
        acceptsUnrelated: [
            ...(identityPattern?.acceptsUnrelated === true ? ['identity-regexp'] : []),
            ...(issuerPattern?.acceptsUnrelated === true ? ['issuer-regexp'] : []),
        ],
    };
}
function readKey(values, signer, path) {
    const own = [...path, 'key'];
    const value = (0,policy_file_values/* fieldOf */._F)(signer, 'key');
    const isPem = typeof value === 'string' && value.includes('-----BEGIN');
    const text = values.text(signer, path, 'key', isPem ? 'block' : 'plain');
    if (text === undefined) {
        return undefined;
    }
    const position = values.file.positionOf(own);
    const hash = (0,policy_file_values/* fieldOf */._F)(signer, 'hash');
    const entry = { kind: 'key', position, hash: isKeyHash(hash) ? hash : undefined };
    if (isPem) {
        const keys = values.take(own, 'key', text, (0,policy_keys/* parsePublicKeys */.V)(text)) ?? [];
        return { ...entry, source: { kind: 'pem', keys } };
    }
    values.take(own, 'key', text, parseKeyPath(text));
    values.name({ ...position, path: text, kind: 'key' });
    return { ...entry, source: { kind: 'file', path: text } };
}
function parseKeyPath(text) {
    return /^[A-Za-z0-9+/=]{60,}$/.test(text)
        ? (0,parsed/* invalid */.G)('it looks like the inside of a PEM block; give the whole block')
        : (0,policy_file_values/* parseFilePath */.zJ)(text);
}
function isKeyHash(value) {
    return policy_signer/* KEY_HASHES */.JC.some((hash) => hash === value);
}
function exactly(value) {
    return { kind: 'exact', values: [value] };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./src/policy-file/schema.ts


/*
 * The structure of a policy file, declared once: it reads the file, and `schema/policy.v1.json` is made from it
 * (`npm run docs`). What depends on several values, or on a language of its own (globs, RE2, PEM, dates of the
 * calendar), is read by `parse.ts`.
 */
/** A text of one line; `{name}`, `{path}` and `{tag}` have a meaning elsewhere only. */
const TEXT = /^(?![\s\S]*\{(?:name|path|tag)\})[^\u0000-\u001f\u007f]+$/;
/** A text of one line whose braces are templates. */
const TEMPLATED = /^(?:[^{}\u0000-\u001f\u007f]|\{(?:name|path|tag)\})+$/;
const TEMPLATED_ON_GITHUB = /^https:\/\/github\.com\/(?:[^{}\u0000-\u001f\u007f]|\{(?:name|path|tag)\})+$/;
const TEMPLATED_URI = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^{}\u0000-\u001f\u007f]|\{(?:name|path|tag)\})+$/;
/** Without digest, brackets, uppercase letters, templates; a tag in it is found where it has no braces. */
const GLOB = /^(?![^{}]*:[^{}/]*$)(?![\s\S]*\{(?:name|path|tag)\})!?[a-z0-9._/:*?{},-]+$/;
const SOME_DURATION = /^\d{1,9}(?:\.\d{1,3})?[smhd]$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SOME_PLATFORM = /^(?:all|index|[a-z0-9._-]+\/[a-z0-9._-]+(?:\/[a-z0-9._-]+)?)$/;
function schema_text(description) {
    return schemas/* string */.YjP().regex(TEXT).describe(description);
}
/** With `{name}`, `{path}` and `{tag}` of the reference. */
function templated(description, pattern = TEMPLATED) {
    return schemas/* string */.YjP().regex(pattern).describe(`${description} {name}, {path} and {tag} are those of the image.`);
}
const schema_CLAIMS = {
    'source-repository': templated('URI of the repository that was built, as the certificate has it.', TEMPLATED_URI).optional(),
    'source-ref': templated('The ref that was built, in full: refs/tags/{tag}.').optional(),
    'workflow-ref': templated('The ref that the workflow ran for, in full.').optional(),
    'workflow-name': schema_text('The name of the workflow.').optional(),
    'workflow-trigger': schema_text('The event that started the workflow.').optional(),
    'workflow-sha': schema_text('The commit of the workflow.').optional(),
};
const IDENTITY = { identity: templated('The identity of the certificate (SAN), compared exactly.') };
const IDENTITY_ON_GITHUB = {
    identity: templated('The identity of the certificate (SAN), compared exactly.', TEMPLATED_ON_GITHUB),
};
const IDENTITY_PATTERN = { 'identity-regexp': schema_text('RE2 pattern that must match the whole identity.') };
const ISSUER = { issuer: schema_text('The issuer that vouches for the identity, compared exactly.') };
const ISSUER_PATTERN = { 'issuer-regexp': schema_text('RE2 pattern that must match the whole issuer.') };
const KEY = {
    key: schemas/* string */.YjP()
        .regex(/^[^\u0000\u007f]+$/)
        .describe('A public key in PEM, or the path of a file with one, from the root of the checkout.'),
    hash: schemas/* enum */.k5n(policy_signer/* KEY_HASHES */.JC).optional().describe('The hash that the key signs.'),
};
const Signer = schemas/* union */.KCZ([
    schemas/* strictObject */.rej(KEY),
    // an identity of github.com has an issuer that goes without saying
    schemas/* strictObject */.rej({ ...IDENTITY_ON_GITHUB, ...schema_CLAIMS }),
    schemas/* strictObject */.rej({ ...IDENTITY, ...ISSUER, ...schema_CLAIMS }),
    schemas/* strictObject */.rej({ ...IDENTITY, ...ISSUER_PATTERN, ...schema_CLAIMS }),
    schemas/* strictObject */.rej({ ...IDENTITY_PATTERN, ...ISSUER, ...schema_CLAIMS }),
    schemas/* strictObject */.rej({ ...IDENTITY_PATTERN, ...ISSUER_PATTERN, ...schema_CLAIMS }),
])
    .describe('Who may sign: a key, or an identity with its issuer.');
const MATCHING = {
    name: schema_text('How reports call the rule.').optional(),
    images: schemas/* array */.YOg(schemas/* string */.YjP().regex(GLOB))
        .min(1)
        .meta({ contains: { type: 'string', pattern: '^[^!]' } })
        .describe('Globs over normalized names (docker.io/library/alpine); "!" in front excludes.'),
};
const REQUIREMENTS = {
    attestations: schemas/* array */.YOg(schema_text('A predicate type.'))
        .min(1)
        .optional()
        .describe('Predicate types that must verify: sbom, provenance, all, none, an alias or a URI.'),
    'require-signature': schemas/* boolean */.zMY().optional().describe('Whether an image signature must verify too.'),
    platforms: schemas/* array */.YOg(schemas/* string */.YjP().regex(SOME_PLATFORM))
        .min(1)
        .optional()
        .describe('all, index, or a list of os/arch[/variant].'),
    'signed-name': templated('The name that the signature itself must carry.').optional(),
    'max-age': schemas/* string */.YjP().regex(SOME_DURATION).optional().describe('How old evidence may be at most: 90d.'),
    'min-age': schemas/* string */.YjP().regex(SOME_DURATION).optional().describe('How old evidence must be at least: 2d.'),
    'signature-repository': schemas/* union */.KCZ([schema_text('A repository.'), schemas/* array */.YOg(schema_text('A repository.')).min(1)])
        .optional()
        .describe('Other repositories that hold signatures and attestations.'),
    'trusted-root': schema_text('Path of a trusted_root.json, from the root of the checkout.').optional(),
};
const PUBLISHER = { publisher: schema_text('A preset: chainguard, github:OWNER/REPO, auto …') };
const SIGNERS = {
    signers: schemas/* array */.YOg(Signer).min(1).describe('Who may sign.'),
    threshold: schemas/* int */.Whr().min(1).optional().describe('How many of the signers must each meet all requirements.'),
};
const EXEMPTION = {
    accept: schemas/* literal */.euz('unsigned').describe('Nothing is verified.'),
    pinned: schemas/* boolean */.zMY().optional().describe('Only references with a digest are accepted.'),
    reason: schemas/* string */.YjP()
        .regex(/^(?![\s\S]*\{(?:name|path|tag)\})[\s\S]*\S/)
        .describe('Why.'),
    until: schemas/* string */.YjP().regex(DATE).describe('The date from which on it is accepted no more: 2027-03-31.'),
};
const Rule = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ ...MATCHING, ...PUBLISHER, ...REQUIREMENTS }),
    schemas/* strictObject */.rej({ ...MATCHING, ...SIGNERS, ...REQUIREMENTS }),
    schemas/* strictObject */.rej({ ...MATCHING, ...EXEMPTION }),
])
    .describe('A rule; the first that matches an image decides.');
/** A complete policy file. */
const PolicyDocument = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    default: schemas/* enum */.k5n(['deny', 'warn', 'skip']).optional().describe('What happens to an image that no rule matches.'),
    unresolved: schemas/* enum */.k5n(['fail', 'warn'])
        .optional()
        .describe('What happens to references whose name is not in the files.'),
    'ignore-comments': schemas/* enum */.k5n(['allow', 'deny'])
        .optional()
        .describe('Whether comments in files may exempt references.'),
    rules: schemas/* array */.YOg(Rule).describe('Rules, in order.'),
})
    .meta({ title: 'Image Provenance policy' });
/** The keys of a file's root. */
const POLICY_KEYS = Object.keys(PolicyDocument.shape);
/** What decides in a rule, each with the keys that have a meaning beside it. */
const RULE_KINDS = { publisher: PUBLISHER, signers: SIGNERS, accept: EXEMPTION };
/** The keys that rules of each kind may have. */
const RULE_KEYS = {
    publisher: Object.keys({ ...MATCHING, ...PUBLISHER, ...REQUIREMENTS }),
    signers: Object.keys({ ...MATCHING, ...SIGNERS, ...REQUIREMENTS }),
    accept: Object.keys({ ...MATCHING, ...EXEMPTION }),
};
/** Every key of any rule, none of them needed: to say what is wrong with one that is of no kind. */
const AnyRule = schemas/* strictObject */.rej({ ...MATCHING, ...PUBLISHER, ...SIGNERS, ...EXEMPTION, ...REQUIREMENTS })
    .partial();
/** The keys of signers with a key, and of those with a certificate. */
const KEY_SIGNER_KEYS = Object.keys(KEY);
const CERTIFICATE_SIGNER_KEYS = Object.keys({
    ...IDENTITY,
    ...IDENTITY_PATTERN,
    ...ISSUER,
    ...ISSUER_PATTERN,
    ...schema_CLAIMS,
});
/** Every key of any signer, as `AnyRule`. */
const AnySigner = schemas/* strictObject */.rej({ ...KEY, ...IDENTITY, ...IDENTITY_PATTERN, ...ISSUER, ...ISSUER_PATTERN, ...schema_CLAIMS })
    .partial();
/** The JSON Schema (draft 7, which editors know) of policy files, from the same declaration. */
function policyJsonSchema() {
    const schema = z.toJSONSchema(PolicyDocument, { target: 'draft-7', reused: 'inline' });
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/policy-file/structure.ts



const KINDS = Object.keys(RULE_KINDS);
const ALL_RULE_KEYS = [...new Set(KINDS.flatMap((kind) => RULE_KEYS[kind]))];
const ALL_SIGNER_KEYS = [...KEY_SIGNER_KEYS, ...CERTIFICATE_SIGNER_KEYS];
/** What inputs and cosign's flags call some keys. */
const OTHER_NAMES = {
    image: 'images',
    'predicate-type': 'attestations',
    'certificate-identity': 'identity',
    'certificate-identity-regexp': 'identity-regexp',
    'certificate-oidc-issuer': 'issuer',
    'certificate-oidc-issuer-regexp': 'issuer-regexp',
    'certificate-github-workflow-ref': 'workflow-ref',
    'certificate-github-workflow-name': 'workflow-name',
    'certificate-github-workflow-sha': 'workflow-sha',
    'certificate-github-workflow-trigger': 'workflow-trigger',
    'certificate-github-workflow-repository': 'source-repository',
};
/** Why `unsigned` is the only exemption, and the rest of what a missing key is for. */
const NEEDED = {
    version: 'A policy begins with "version: 1".',
    rules: 'There are no "rules".',
    images: 'The rule says nothing of which images it is for: "images" is missing.',
    reason: '"accept" needs a "reason".',
    until: '"accept" needs "until", the date from which on it is accepted no more.',
};
/**
 * Notes what the declaration of the format refuses in a file. Values that it refuses by a pattern are left to those who
 * read them, where they have said more.
 */
function checkStructure(file, faults) {
    const issues = PolicyDocument.safeParse(file.data).error?.issues ?? [];
    describeAll(file, faults, [], issues);
    if (issues.length > 0 && faults.issues.length === 0) {
        faults.add([], 'wrong-kind', 'The file has not the structure of a policy.');
    }
}
/** How many parts a path has to a rule, and to a signer. */
const RULE_DEPTH = 2;
const SIGNER_DEPTH = 4;
/**
 * Describes issues of one schema. Of a rule or a signer the declaration says only that it is none of its kinds, so these
 * are looked at by themselves, once each.
 */
function describeAll(file, faults, base, issues) {
    const groups = new Map();
    for (const issue of issues) {
        const path = [...base, ...issue.path.filter((part) => typeof part !== 'symbol')];
        const depth = groupDepth(path, base);
        if (depth === undefined) {
            describe(file, faults, path, issue);
        }
        else {
            groups.set(JSON.stringify(path.slice(0, depth)), path.slice(0, depth));
        }
    }
    for (const path of groups.values()) {
        const value = valueAt(file.data, path);
        if (!isRecord(value)) {
            const what = path.length === RULE_DEPTH ? 'A rule' : 'A signer';
            faults.add(path, 'wrong-kind', `${what} must have keys ("key: value"), but this is ${nameKind(value)}.`);
        }
        else if (path.length === RULE_DEPTH) {
            describeRule(file, faults, path, value);
        }
        else {
            describeSigner(file, faults, path, value);
        }
    }
}
/** How much of a path leads to the rule, or in a rule to the signer, that an issue is in. */
function groupDepth(path, base) {
    if (base.length < RULE_DEPTH) {
        return path[0] === 'rules' && path.length >= RULE_DEPTH ? RULE_DEPTH : undefined;
    }
    return base.length < SIGNER_DEPTH && path[2] === 'signers' && path.length >= SIGNER_DEPTH ? SIGNER_DEPTH : undefined;
}
function describe(file, faults, path, issue) {
    if (issue.code === 'unrecognized_keys') {
        for (const [index, key] of issue.keys.entries()) {
            // those that are never listed are not worth a search for what was meant
            const known = index < limits/* LIMITS */.b.policyIssues ? keysAt(path) : [];
            faults.addAtKey([...path, key], 'unknown-key', describeUnknownKey(key, known));
        }
    }
    else if (!file.has(path)) {
        faults.add(path, 'missing', NEEDED[String(path.at(-1))] ?? `"${String(path.at(-1))}" is missing.`);
    }
    else if (!faults.has(path)) {
        faults.add(path, 'wrong-kind', describeKind(issue, path, valueAt(file.data, path)));
    }
}
function describeRule(file, faults, path, rule) {
    describeAll(file, faults, path, AnyRule.safeParse(rule).error?.issues ?? []);
    const [kind, ...others] = Object.keys(rule).filter((key) => KINDS.some((each) => each === key));
    if (kind === undefined) {
        faults.add(path, 'missing', 'The rule says nothing of who may sign: exactly one of "publisher", "signers" and "accept" is needed.');
    }
    for (const other of others) {
        faults.addAtKey([...path, other], 'contradiction', `"${other}" is here beside "${kind ?? ''}": a rule has exactly one of "publisher", "signers" and "accept".`);
    }
    if (kind !== undefined && others.length === 0) {
        const foreign = Object.keys(rule).filter((key) => ALL_RULE_KEYS.includes(key) && !RULE_KEYS[kind].includes(key));
        for (const key of foreign) {
            const code = key === 'threshold' ? 'threshold' : 'contradiction';
            faults.addAtKey([...path, key], code, `"${key}" has no meaning beside "${kind}".`);
        }
    }
    const needed = kind === 'accept' && others.length === 0 ? ['images', 'reason', 'until'] : ['images'];
    describeMissing(faults, path, rule, needed);
}
function describeMissing(faults, path, fields, needed) {
    for (const key of needed.filter((each) => !Object.hasOwn(fields, each))) {
        faults.add(path, 'missing', NEEDED[key] ?? `"${key}" is missing.`);
    }
}
const GITHUB = 'https://github.com/';
function describeSigner(file, faults, path, signer) {
    describeAll(file, faults, path, AnySigner.safeParse(signer).error?.issues ?? []);
    const keys = Object.keys(signer);
    const has = (key) => keys.includes(key);
    const isKey = has('key') || (has('hash') && !keys.some((key) => CERTIFICATE_SIGNER_KEYS.includes(key)));
    if (isKey) {
        for (const key of keys.filter((each) => CERTIFICATE_SIGNER_KEYS.includes(each))) {
            faults.addAtKey([...path, key], 'contradiction', `"${key}" is of a certificate, and has no meaning beside "key".`);
        }
        describeMissing(faults, path, signer, ['key']);
        return;
    }
    if (has('hash')) {
        faults.addAtKey([...path, 'hash'], 'contradiction', '"hash" is of a "key", and a certificate tells its own.');
    }
    describePair(faults, path, keys, 'identity');
    describePair(faults, path, keys, 'issuer');
    if (!has('identity') && !has('identity-regexp')) {
        faults.add(path, 'missing', 'The signer has no "identity" (or "identity-regexp") and no "key".');
    }
    const { identity } = signer;
    // one that is no text has a fault of its own
    const needsIssuer = has('identity-regexp') || (typeof identity === 'string' && !identity.startsWith(GITHUB));
    if (!has('issuer') && !has('issuer-regexp') && needsIssuer) {
        faults.add(path, 'missing', `"issuer" (or "issuer-regexp") is missing: an identity means something only with the issuer that vouches for it; only an exact identity that begins with ${GITHUB} has a default.`);
    }
}
function describePair(faults, path, keys, name) {
    const [first, second] = keys.filter((key) => key === name || key === `${name}-regexp`);
    if (first !== undefined && second !== undefined) {
        faults.addAtKey([...path, second], 'contradiction', `"${second}" is here beside "${first}": it is either an exact value or a pattern.`);
    }
}
/** The keys that have a meaning where a path leads. */
function keysAt(path) {
    return path.length === 0 ? POLICY_KEYS : path.includes('signers') ? ALL_SIGNER_KEYS : ALL_RULE_KEYS;
}
function describeUnknownKey(key, known) {
    const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
    const nearest = other !== undefined && known.includes(other) ? other : (0,src_text/* findNearest */.qg)(key, known);
    const hint = nearest === undefined ? `it may have ${known.map((each) => `"${each}"`).join(', ')}` : `did you mean "${nearest}"?`;
    return `The key ${(0,src_text/* quote */.hD)(key)} means nothing here; ${hint}${hint.endsWith('?') ? '' : '.'}`;
}
const KIND_NAMES = {
    string: 'a text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a map of keys',
};
function describeKind(issue, path, value) {
    const last = path.at(-1);
    const name = path.length === 0 ? 'The file' : typeof last === 'number' ? 'This entry' : `"${last ?? ''}"`;
    if (issue.code === 'invalid_type') {
        const isWord = issue.expected === 'string' && value !== null && typeof value !== 'object';
        const hint = isWord ? '; put it in quotation marks where it is meant as a text' : '';
        return `${name} must be ${KIND_NAMES[issue.expected] ?? issue.expected}, not ${nameKind(value)}${hint}.`;
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map((each) => (typeof each === 'string' ? `"${each}"` : String(each)));
        const nearest = typeof value === 'string' ? (0,src_text/* findNearest */.qg)(value, issue.values.map(String)) : undefined;
        const hint = nearest === undefined || nearest === value ? '.' : `; did you mean "${nearest}"?`;
        return `${name} must be ${values.join(' or ')}, not ${typeof value === 'string' ? (0,src_text/* quote */.hD)(value) : nameKind(value)}${hint}`;
    }
    if (issue.code === 'invalid_union') {
        return `${name} must be a text or a list of texts, not ${nameKind(value)}.`;
    }
    if (issue.code === 'too_small') {
        return issue.origin === 'array'
            ? `${name} is an empty list.`
            : `${name} must be at least ${String(issue.minimum)}.`;
    }
    return `${name} cannot be ${typeof value === 'string' ? (0,src_text/* quote */.hD)(value) : nameKind(value)}.`;
}
function nameKind(value) {
    if (value === null || value === undefined) {
        return 'nothing';
    }
    if (Array.isArray(value)) {
        return 'a list';
    }
    if (typeof value === 'object') {
        return 'a map of keys';
    }
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a text';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueAt(data, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), data);
}

// EXTERNAL MODULE: ./src/policy-file/yaml.ts + 2 modules
var policy_file_yaml = __webpack_require__(2096);
;// CONCATENATED MODULE: ./src/policy-file/parse.ts











/**
 * Reads a policy file: the text's rules, or everything that is wrong with it, each with line and column. Nothing else is
 * read: `files` of the policy are what it names, and `resolveKeys` takes their texts.
 */
async function parsePolicy(text, { path }) {
    const yaml = await (0,policy_file_yaml/* readYaml */.g)(text);
    if (yaml.kind === 'invalid') {
        return { kind: 'invalid', path, issues: (0,issue.sortIssues)(yaml.issues) };
    }
    const file = yaml.value;
    const foreign = findForeignFormat(file.data);
    const faults = new policy_file_faults/* Faults */.C(file);
    if (foreign !== undefined) {
        faults.addAtKey([foreign.key], 'foreign', foreign.message);
        return { kind: 'invalid', path, issues: (0,issue.sortIssues)(faults.issues) };
    }
    const policy = await new PolicyReader(new policy_file_values/* ValueReader */.DR(file, faults)).read(path);
    checkStructure(file, faults);
    return faults.issues.length > 0
        ? { kind: 'invalid', path, issues: (0,issue.sortIssues)(faults.issues) }
        : { kind: 'value', value: policy };
}
/** Reads the rules. What is returned means something only where there is no fault. */
class PolicyReader {
    #values;
    #alternatives = 0;
    constructor(values) {
        this.#values = values;
    }
    async read(path) {
        const { data } = this.#values.file;
        const rules = [];
        for (const [index, rule] of this.#values.items(data, 'rules').entries()) {
            rules.push(await this.#rule(index, rule));
        }
        return {
            path,
            default: wordOf(data, 'default', ['deny', 'warn', 'skip']),
            unresolved: wordOf(data, 'unresolved', ['fail', 'warn']),
            ignoreComments: wordOf(data, 'ignore-comments', ['allow', 'deny']),
            rules,
            files: this.#values.files,
        };
    }
    async #rule(index, rule) {
        const path = ['rules', index];
        const common = {
            index,
            name: this.#values.line(rule, path, 'name'),
            position: this.#values.file.positionOf(path),
            images: this.#images(rule, path),
        };
        // all of them, so that each fault is found whatever is beside it
        const requirements = readRequirements(this.#values, rule, path);
        const exemption = this.#exemption(rule, path);
        const publisher = this.#publisher(rule, path);
        const signers = await readSigners(this.#values, rule, path);
        if (publisher !== undefined) {
            return { kind: 'publisher', ...common, ...publisher, requirements };
        }
        if ((0,policy_file_values/* fieldOf */._F)(rule, 'accept') !== undefined) {
            return { kind: 'exemption', ...common, ...exemption };
        }
        return {
            kind: 'signers',
            ...common,
            signers,
            threshold: readThreshold(this.#values, rule, path, signers),
            requirements,
        };
    }
    #images(rule, path) {
        const own = [...path, 'images'];
        const items = this.#values.items(rule, 'images');
        const globs = items.flatMap((item, index) => {
            const text = this.#values.textAt(item, [...own, index], 'plain');
            const glob = text === undefined ? undefined : this.#values.take([...own, index], 'glob', text, (0,image_glob/* parseGlob */.qF)(text));
            this.#alternatives += glob?.alternatives.length ?? 0;
            if (glob !== undefined && this.#alternatives > limits/* LIMITS */.b.policyAlternatives) {
                this.#values.faults.add([...own, index], 'too-large', `The globs of the file have more than ${limits/* LIMITS */.b.policyAlternatives} alternatives together.`);
                return [];
            }
            return glob === undefined ? [] : [{ glob, position: this.#values.file.positionOf([...own, index]) }];
        });
        if (items.length > 0 && items.every((item) => typeof item === 'string' && item.startsWith('!'))) {
            this.#values.faults.add(own, 'glob', 'All of "images" exclude: at least one must say what the rule is for.');
        }
        return globs;
    }
    #publisher(rule, path) {
        const text = this.#values.line(rule, path, 'publisher');
        if (text === undefined) {
            return undefined;
        }
        const own = [...path, 'publisher'];
        const choice = this.#values.take(own, 'publisher', text, (0,publisher/* parsePublisher */.aQ)(text));
        if (choice?.kind === 'none') {
            this.#values.refuse(own, 'publisher', text, 'a rule says who may sign; without a publisher it has "signers" or "accept"');
        }
        return choice === undefined || choice.kind === 'none' ? undefined : { publisher: text, choice };
    }
    #exemption(rule, path) {
        const until = this.#values.line(rule, path, 'until');
        if (until !== undefined && !isDate(until)) {
            this.#values.refuse([...path, 'until'], 'date', until, 'it must be a date of the calendar, "YYYY-MM-DD"');
        }
        const reason = this.#values.text(rule, path, 'reason', 'block');
        return {
            pinned: (0,policy_file_values/* fieldOf */._F)(rule, 'pinned') === true,
            reason: reason?.trim().replaceAll(/\s+/g, ' ') ?? '',
            until: until ?? '',
        };
    }
}
/** One of some words; the first where there is none. */
function wordOf(fields, key, words) {
    const value = (0,policy_file_values/* fieldOf */._F)(fields, key);
    return words.find((word) => word === value) ?? words[0];
}
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./src/policy-file/load.ts







/** Reads a policy file and the files that it names, all by the same means. It never throws. */
async function loadPolicy(path, read) {
    let text;
    try {
        text = await read(path, limits/* LIMITS */.b.policyBytes, 'policy');
    }
    catch (thrown) {
        return unreadable(thrown);
    }
    const result = await parsePolicy(text, { path });
    return result.kind === 'invalid' ? result : complete(result.value, text, read);
}
/** Why a file could not be read. */
function unreadable(thrown) {
    return { kind: 'unreadable', isMissing: isMissing(thrown), reason: reasonOf(thrown) };
}
async function complete(policy, text, read) {
    const texts = new Map();
    const trustedRoots = new Map();
    const issues = [];
    for (const file of policy.files) {
        const { path, kind } = file;
        try {
            const content = await read(path, kind === 'key' ? limits/* LIMITS */.b.keys : limits/* LIMITS */.b.trustedRootBytes, 'named');
            if (kind === 'key') {
                texts.set(path, content);
            }
            else {
                trustedRoots.set(path, { path, digest: (0,digest/* digestOf */.ol)(Buffer.from(content)), text: content });
            }
        }
        catch (thrown) {
            issues.push(issueOf(file, reasonOf(thrown)));
        }
    }
    const isRead = ({ kind, path }) => kind !== 'key' || texts.has(path);
    const keys = (0,policy_file_keys/* resolveKeys */.LQ)({ ...policy, files: policy.files.filter(isRead) }, texts);
    const all = keys.kind === 'invalid' ? [...issues, ...keys.issues] : issues;
    return keys.kind === 'invalid' || all.length > 0
        ? { kind: 'invalid', path: policy.path, issues: (0,issue.sortIssues)(all) }
        : { kind: 'value', value: { policy, keys: keys.value, trustedRoots, text } };
}
function issueOf({ kind, path, line, column }, reason) {
    return {
        line,
        column,
        code: kind === 'key' ? 'key' : 'wrong-kind',
        message: `The file ${(0,src_text/* quote */.hD)(path)} cannot be read: ${reason}.`,
    };
}
function isMissing(thrown) {
    const code = (0,errors/* systemCodeOf */.c7)(thrown);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function reasonOf(thrown) {
    return isMissing(thrown) ? 'there is no such file' : (0,errors/* messageOf */.bD)(thrown);
}


/***/ }),

/***/ 59813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ ValueReader),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   zJ: () => (/* binding */ parseFilePath)
/* harmony export */ });
/* harmony import */ var _core_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6674);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30351);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25466);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _core_image_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72311);





const SECOND = 1000;
const LONGEST = 36_500 * 86_400_000;
/**
 * Reads values of a file whose structure may be broken: what has not the right kind counts as absent here, and is found
 * by `checkStructure`.
 */
class ValueReader {
    file;
    faults;
    #patterns = new Map();
    #files = new Map();
    constructor(file, faults) {
        this.file = file;
        this.faults = faults;
    }
    /** The files that were named, in the order of the policy. */
    get files() {
        return [...this.#files.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
    }
    /** The entries of a list; none where there is no list. */
    items(fields, key) {
        const value = fieldOf(fields, key);
        return Array.isArray(value) ? value : [];
    }
    /** A text of one line in which templates have no meaning. */
    line(fields, path, key) {
        return this.text(fields, path, key, 'plain');
    }
    /** A text of a form; undefined where there is none, or one with a fault. */
    text(fields, path, key, form) {
        return this.textAt(fieldOf(fields, key), [...path, key], form);
    }
    /** A text without what its form does not have; undefined, with a fault, where it has that. */
    textAt(value, path, form) {
        if (typeof value !== 'string' || this.file.isUnreadable(path)) {
            return undefined;
        }
        if (value.trim() === '') {
            this.faults.add(path, 'wrong-kind', 'The text is empty.');
            return undefined;
        }
        const misplaced = form === 'templated' ? undefined : (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_3__/* .findMisplacedTemplate */ .Sh)(value);
        const issue = form === 'templated' ? (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_3__/* .findTemplateIssue */ .vu)(value) : undefined;
        if (misplaced !== undefined) {
            this.refuse(path, 'template', value, `"${misplaced}" means nothing here, only in "identity", "source-repository", "source-ref", "workflow-ref" and "signed-name"`);
            return undefined;
        }
        if (issue !== undefined) {
            this.refuse(path, 'template', value, issue);
            return undefined;
        }
        if (form !== 'block' && /[\u0000-\u001f\u007f]/.test(value)) {
            this.refuse(path, 'wrong-kind', value, 'it must be one line without control characters (in YAML ">-" folds lines into one)');
            return undefined;
        }
        return value;
    }
    /** An RE2 pattern, each compiled once. */
    async pattern(fields, path, key) {
        const text = this.line(fields, path, key);
        if (text === undefined) {
            return undefined;
        }
        const own = [...path, key];
        const known = this.#patterns.get(text);
        if (known === undefined && this.#patterns.size >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyPatterns) {
            this.faults.add(own, 'too-large', `The file has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyPatterns} different patterns.`);
            return undefined;
        }
        const compiled = known ?? (await (0,_core_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(text));
        this.#patterns.set(text, compiled);
        return this.take(own, 'pattern', text, compiled);
    }
    /** Milliseconds. */
    duration(rule, path, key) {
        const text = this.line(rule, path, key);
        return text === undefined ? undefined : this.take([...path, key], 'duration', text, parseAge(text));
    }
    /** Of a file that is named more than once, the first place counts. */
    name(file) {
        const key = `${file.kind} ${file.path}`;
        this.#files.set(key, this.#files.get(key) ?? file);
    }
    /** The value of something that was read; where there is none, the fault is noted. */
    take(path, code, text, result) {
        if (result.kind === 'value') {
            return result.value;
        }
        this.refuse(path, code, text, result.issue);
        return undefined;
    }
    /** Notes that a value cannot be used. */
    refuse(path, code, value, reason) {
        this.faults.add(path, code, `${capitalize((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value))} cannot be used: ${reason}${reason.endsWith('?') ? '' : '.'}`);
    }
}
/** A member of a map; undefined where there is none. */
function fieldOf(fields, key) {
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) && Object.hasOwn(fields, key)
        ? Reflect.get(fields, key)
        : undefined;
}
function parseAge(text) {
    const duration = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
    return duration !== undefined && duration >= SECOND && duration <= LONGEST
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(duration)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)('it must be a number with s, m, h or d, from 1s to 36500d');
}
/** Whether a text is the path of a file. */
function parseFilePath(text) {
    return /^[a-z0-9]+:\/\//i.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)('it must be the path of a file, not a URL') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(text);
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/policy-file/yaml-file.ts
/** A YAML document as plain data, with the place of everything in it. */
class YamlFile {
    /** lists, objects without prototype, texts, numbers, booleans and null */
    data;
    /** what is no valid YAML of ours, although it could be read: tags, aliases, keys that occur twice */
    issues;
    #places;
    #unreadable;
    constructor(data, issues, places, unreadable) {
        this.data = data;
        this.issues = issues;
        this.#places = places;
        this.#unreadable = unreadable;
    }
    /** Where a value stands: an empty one, where its key does; one that is not there, where what lacks it begins. */
    positionOf(path) {
        const place = this.#places.get(keyOf(path));
        return place?.value ?? (path.length === 0 ? { line: 1, column: 1 } : this.positionOf(path.slice(0, -1)));
    }
    /** Where the key of a value stands. */
    keyPositionOf(path) {
        return this.#places.get(keyOf(path))?.key ?? this.positionOf(path);
    }
    /** Whether the file has a value there. */
    has(path) {
        return this.#places.has(keyOf(path));
    }
    /** Whether a value is one of those that `issues` are about, so that nothing else needs to be said of it. */
    isUnreadable(path) {
        return this.#unreadable.has(keyOf(path));
    }
}
/** A path as the key of a map. */
function keyOf(path) {
    return JSON.stringify(path);
}

;// CONCATENATED MODULE: ./src/policy-file/nodes.ts



/** What to do about a glob that YAML takes for an alias. */
const QUOTE_STAR = 'A text that begins with "*" must be in quotation marks: without them it is an alias in YAML.';
/** What is said of a file that is nested too deep. */
const DEPTH_MESSAGE = `The file is nested deeper than ${limits/* LIMITS */.b.policyDepth}, no policy is.`;
const CORE_TAG = /^!!(?:str|int|float|bool|null|map|seq)(?=[\s,[\]{}]|$)/;
/** Reads the nodes of a document into data, and notes where each stands. */
class NodeReader {
    #yaml;
    #document;
    #source;
    #at;
    #issues = [];
    #places = new Map();
    #unreadable = new Set();
    #anchors = new Map();
    /** what each alias means where it stands: the same anchor may be another one further down */
    #targets = new Map();
    #followed = 0;
    #values = 0;
    #aliases = 0;
    #isTooLarge = false;
    constructor(yaml, document, source, at) {
        this.#yaml = yaml;
        this.#document = document;
        this.#source = source;
        this.#at = at;
    }
    read() {
        const data = this.#readNode(this.#document.contents, [], undefined);
        return this.#isTooLarge
            ? { kind: 'invalid', issues: this.#issues }
            : { kind: 'value', value: new YamlFile(data, this.#issues, this.#places, this.#unreadable) };
    }
    #readNode(node, path, key) {
        this.#values++;
        const start = node?.range?.[0];
        const isEmpty = node === null || (this.#yaml.isScalar(node) && node.source === '' && node.value === null);
        const value = start === undefined || (isEmpty && key !== undefined) ? (key ?? { line: 1, column: 1 }) : this.#at(start);
        this.#places.set(keyOf(path), { key, value });
        if (this.#isTooLarge) {
            return null;
        }
        if (this.#values > limits/* LIMITS */.b.policyValues) {
            return this.#stop(value, `The file has more than ${limits/* LIMITS */.b.policyValues} values with what its aliases repeat, no policy has.`);
        }
        if (path.length > limits/* LIMITS */.b.policyDepth) {
            return this.#stop(value, DEPTH_MESSAGE);
        }
        if (node === null) {
            return null;
        }
        if (this.#yaml.isAlias(node)) {
            return this.#readAlias(node, path, key, value);
        }
        if (node.anchor !== undefined && this.#followed === 0) {
            this.#anchors.set(node.anchor, node);
        }
        if (!this.#hasCoreTag(node, path)) {
            return '';
        }
        if (this.#yaml.isMap(node)) {
            return this.#readMap(node, path);
        }
        if (this.#yaml.isSeq(node)) {
            return this.#readList(node, path);
        }
        return this.#yaml.isScalar(node) ? this.#readScalar(node) : null;
    }
    #readMap(node, path) {
        const data = Object.create(null);
        for (const pair of node.items) {
            const { name, position } = this.#readKey(pair);
            if (name === undefined) {
                this.#issue(position, 'yaml', 'A key must be a plain word.');
            }
            else if (Object.hasOwn(data, name)) {
                this.#issue(position, 'duplicate-key', `The key ${(0,src_text/* quote */.hD)(name)} is here twice.`);
            }
            else {
                data[name] = this.#readNode(nodeOf(this.#yaml, pair.value), [...path, name], position);
            }
        }
        return data;
    }
    /** A key by its text, so that `1:` and `true:` are keys that nobody knows. */
    #readKey({ key }) {
        const node = nodeOf(this.#yaml, key);
        const position = this.#at(node?.range?.[0] ?? 0);
        const isPlain = this.#yaml.isScalar(node) && node.tag === undefined && node.anchor === undefined;
        const name = isPlain ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : undefined;
        return { name, position };
    }
    #readList(node, path) {
        return node.items.map((item, index) => this.#readNode(nodeOf(this.#yaml, item), [...path, index], undefined));
    }
    #readScalar({ value }) {
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    }
    #readAlias(alias, path, key, position) {
        this.#aliases++;
        if (this.#aliases > limits/* LIMITS */.b.policyAliases) {
            return this.#stop(position, `The file has more than ${limits/* LIMITS */.b.policyAliases} aliases, followed as often as they are used.`);
        }
        const target = this.#targets.has(alias) ? this.#targets.get(alias) : this.#anchors.get(alias.source);
        this.#targets.set(alias, target);
        if (target === undefined) {
            this.#unreadable.add(keyOf(path));
            this.#issue(position, 'alias', `There is no anchor ${(0,src_text/* quote */.hD)(`&${alias.source}`)} before this alias. ${QUOTE_STAR}`);
            return '';
        }
        this.#followed++;
        const value = this.#readNode(target, path, key);
        this.#followed--;
        return value;
    }
    #hasCoreTag({ tag, range }, path) {
        if (tag === undefined) {
            return true;
        }
        const start = tagStart(this.#source, range?.[0] ?? 0);
        const isCore = CORE_TAG.test(this.#source.slice(start, start + 10));
        if (!isCore) {
            const written = /^[^\s,[\]{}]*/.exec(this.#source.slice(start, start + 200))?.[0] ?? '!';
            this.#unreadable.add(keyOf(path));
            this.#issue(this.#at(start), 'tag', `A text that begins with "!" must be in quotation marks: without them ${(0,src_text/* quote */.hD)(written)} is a tag in YAML.`);
        }
        return isCore;
    }
    #stop(position, message) {
        this.#isTooLarge = true;
        this.#issue(position, 'too-large', message);
        return null;
    }
    #issue(position, code, message) {
        this.#issues.push({ ...position, code, message });
    }
}
function nodeOf(yaml, value) {
    return yaml.isNode(value) ? value : null;
}
/** Where the tag in front of a node begins. */
function tagStart(source, nodeStart) {
    let start = source.lastIndexOf('!', Math.max(nodeStart - 1, 0));
    while (start > 0 && !/[\s,[\]{}]/.test(source.charAt(start - 1))) {
        start--;
    }
    return Math.max(start, 0);
}

;// CONCATENATED MODULE: ./src/policy-file/yaml.ts


/**
 * Reads one document of YAML 1.2 (core schema) within bounds, whoever wrote it: bytes and tokens are counted before
 * anything is built, aliases are followed up to a number of values, and merge keys are keys like any other. Tags other
 * than those of the core schema are faults: `- !name` is one, and would lose an exclusion without a word.
 */
async function readYaml(text) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const tooLarge = findTooLarge(yaml, source);
    if (tooLarge !== undefined) {
        return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'too-large', message: tooLarge }] };
    }
    const at = positionsIn(source);
    const { documents, isComplete } = compose(yaml, source);
    const [document, second] = documents;
    if (!isComplete) {
        return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'yaml', message: BROKEN_MESSAGE }] };
    }
    if (document === undefined || (second === undefined && isEmpty(yaml, document))) {
        return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'missing', message: 'The file is empty.' }] };
    }
    const issues = [...syntaxIssues(document, at), ...directiveIssues(document, source, at)];
    if (second !== undefined) {
        const message = 'A second document begins here; a policy is one document.';
        issues.push({ ...at(startOf(second)), code: 'yaml', message });
    }
    if (issues.length > 0) {
        return { kind: 'invalid', issues };
    }
    return new NodeReader(yaml, document, source, at).read();
}
/** Errors of YAML that are composed at most: each costs an object with a stack. */
const MAX_ERRORS = 100;
const BROKEN_MESSAGE = `The file has more than ${MAX_ERRORS} faults of YAML.`;
const DOUBLE_QUOTED = /^"/;
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\r\n\t]/g;
/** Why a text is not even parsed; undefined where it is within the bounds. */
function findTooLarge(yaml, source) {
    if (Buffer.byteLength(source) > limits/* LIMITS */.b.policyBytes) {
        return `The file has more than ${limits/* LIMITS */.b.policyBytes} bytes, no policy has.`;
    }
    let tokens = 0;
    let depth = 0;
    let isScalar = false;
    for (const token of new yaml.Lexer().lex(source)) {
        tokens++;
        if (tokens > limits/* LIMITS */.b.policyTokens) {
            return `The file has more than ${limits/* LIMITS */.b.policyTokens} tokens, no policy has.`;
        }
        if (!isScalar) {
            const change = token === '[' || token === '{' ? 1 : token === ']' || token === '}' ? -1 : 0;
            // those that close nothing are faults, and no credit for what follows
            depth = Math.max(depth + change, 0);
        }
        if (depth > limits/* LIMITS */.b.policyDepth) {
            return DEPTH_MESSAGE;
        }
        if (DOUBLE_QUOTED.test(token) && (token.match(BAD_ESCAPE)?.length ?? 0) > MAX_ERRORS) {
            return `A text in double quotes has more than ${MAX_ERRORS} escapes that YAML does not know.`;
        }
        isScalar = token === yaml.CST.SCALAR;
    }
    return undefined;
}
/** The first two documents; no more are looked at, nor a text of which the syntax is broken all over. */
function compose(yaml, source) {
    const composer = new yaml.Composer({
        version: '1.2',
        schema: 'core',
        merge: false,
        strict: true,
        // that of the library compares each key with each other
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [];
    let errors = 0;
    for (const token of new yaml.Parser().parse(source)) {
        errors += token.type === 'error' ? 1 : 0;
        if (errors > MAX_ERRORS) {
            return { documents, isComplete: false };
        }
        documents.push(...composer.next(token));
        if (documents.length > 1) {
            return { documents, isComplete: true };
        }
    }
    documents.push(...composer.end(true, source.length));
    // what follows the end of a document and holds nothing is none
    const [first, ...others] = documents;
    const real = others.filter(({ contents, errors: found }) => contents !== null || found.length > 0);
    return { documents: first === undefined ? [] : [first, ...real], isComplete: true };
}
function isEmpty(yaml, { contents, errors }) {
    const hasNothing = contents === null || (yaml.isScalar(contents) && contents.value === null && contents.source === '');
    return hasNothing && errors.length === 0;
}
function startOf(document) {
    const { contents, range } = document;
    return contents === null ? range[0] : contents.range[0];
}
function syntaxIssues(document, at) {
    return document.errors.map(({ code, message, pos }) => ({ ...at(pos[0]), ...describeSyntax(code, message) }));
}
function describeSyntax(code, message) {
    if (message.includes('call stack')) {
        return { code: 'too-large', message: DEPTH_MESSAGE };
    }
    if (code === 'BAD_ALIAS') {
        return { code: 'alias', message: QUOTE_STAR };
    }
    const sentence = `${message.charAt(0).toLowerCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
    return { code: code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'yaml', message: `This is not valid YAML: ${sentence}` };
}
/** `%YAML 1.1` would read `yes` as true, and `%TAG` would give any tag another meaning. */
function directiveIssues(document, source, at) {
    const directives = [...source.slice(0, startOf(document)).matchAll(/^%[^\r\n]*/gm)];
    return directives
        .filter(([directive]) => !/^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(directive))
        .map(({ index }) => ({
        ...at(index),
        code: 'yaml',
        message: 'A policy is YAML 1.2 without directives other than "%YAML 1.2".',
    }));
}
/** Positions of offsets in UTF-16 code units. (The library's own counter misses ends of lines in texts of several lines.) */
function positionsIn(source) {
    const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
    return (offset) => {
        const within = Math.min(Math.max(offset, 0), source.length);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = (starts[middle] ?? 0) <= within ? [middle, high] : [low, middle - 1];
        }
        return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
    };
}


/***/ })

};
