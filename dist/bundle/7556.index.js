export const id = 7556;
export const ids = [7556,6782];
export const modules = {

/***/ 57214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** What a terminal acts on, or does not show, beyond what JSON has to escape. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A value as JSON for the standard output; text from outside in it acts on no terminal. */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2).replaceAll(INVISIBLE, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
    return `${text}\n`;
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainImages: () => (/* binding */ explainImages)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/policy-file/explanation.ts
var explanation = __webpack_require__(45416);
// EXTERNAL MODULE: ./src/policy-file/issue.ts
var policy_file_issue = __webpack_require__(2700);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/cli/help.ts
var help = __webpack_require__(87911);
// EXTERNAL MODULE: ./src/cli/json.ts
var json = __webpack_require__(57214);
// EXTERNAL MODULE: ./src/cli/policy-flags.ts
var policy_flags = __webpack_require__(62156);
// EXTERNAL MODULE: ./src/cli/policy-source.ts
var policy_source = __webpack_require__(86782);
;// CONCATENATED MODULE: ./src/cli/policy-words.ts


/**
 * What a policy means for an image, in lines.
 * @param path of the policy; undefined where there is none
 */
function linesOfExplanation(explanation, path) {
    const { reference, publisher, documentation, signers, requirements, exemption, unmet, notes, policies } = explanation;
    if (policies !== undefined && policies.length > 0) {
        return [
            reference,
            ...(unmet === null ? [] : [`  Not met (${unmet.code}), whatever the evidence: ${unmet.reason}`]),
            ...policies.flatMap((policy) => linesOfPolicy(policy, path ?? '')),
            ...notes.map((note) => `  Note: ${note}`),
        ].map((line) => (0,report_text/* plain */.pj)(line));
    }
    return [
        reference,
        `  Rule: ${describeRule(explanation, path)}`,
        ...(publisher === null ? [] : [`  Publisher: ${publisher}`]),
        ...(unmet === null ? [] : [`  Not met (${unmet.code}), whatever the evidence: ${unmet.reason}`]),
        ...(exemption === null ? [] : linesOfExemption(exemption)),
        ...(signers.length === 0
            ? []
            : ['  Who may sign:', ...signers.flatMap((signer) => linesOfSigner(signer, publisher !== null))]),
        ...(requirements === null ? [] : ['  Required:', ...linesOfRequirements(requirements, signers.length)]),
        ...(documentation === null ? [] : linesOfDocumentation(documentation)),
        ...notes.map((note) => `  Note: ${note}`),
    ].map((line) => (0,report_text/* plain */.pj)(line));
}
/** A ClusterImagePolicy: any of its authorities is enough. */
function linesOfPolicy({ name, line, glob, mode, authorities }, path) {
    return [
        `  Policy: ${(0,src_text/* quote */.hD)(name)} at ${path}:${line}, by ${(0,src_text/* quote */.hD)(glob)}${mode === 'warn' ? ', which only warns' : ''}`,
        ...authorities.flatMap((authority, index) => [
            `  ${index === 0 ? 'Authority' : 'Or'}: ${(0,src_text/* quote */.hD)(authority.name)}${describeStatic(authority)}`,
            ...authority.signers.flatMap((signer) => linesOfSigner(signer, false)),
            ...(authority.requirements === null ? [] : ['    required:']),
            ...(authority.requirements === null ? [] : linesOfRequirements(authority.requirements, authority.signers.length)),
        ]),
    ];
}
function describeStatic({ static: decision, message }) {
    if (decision === null) {
        return '';
    }
    return `, which ${decision === 'pass' ? 'accepts every image without verifying it' : 'denies every image'}${message === null ? '' : `: ${message}`}`;
}
function describeRule({ rule }, path) {
    if (path === undefined) {
        return 'none';
    }
    if (rule === null) {
        return `no rule in ${path} matches this image`;
    }
    const { name, index, line, glob } = rule;
    return `${index + 1}${name === null ? '' : ` ${(0,src_text/* quote */.hD)(name)}`} at ${path}:${line}, by ${(0,src_text/* quote */.hD)(glob)}`;
}
function linesOfDocumentation(documentation) {
    const { title, grade, sources, checked, note } = documentation;
    return [
        `  Known about ${title}${grade === null ? '' : ` (${GRADE_WORDS[grade] ?? grade})`}, as of ${checked}:`,
        ...sources.map((source) => `    - ${source}`),
        ...(note === null ? [] : [`    ${note}`]),
    ];
}
const GRADE_WORDS = {
    documented: 'the publisher documents it',
    released: 'from its release code',
    derived: 'from its workflows',
};
function linesOfExemption({ reason, until, pinned }) {
    return [
        `  Exemption: no signature is required${until === null ? '' : ` until ${until}`}${pinned ? ', for references with a digest' : ''}`,
        `    reason: ${reason}`,
    ];
}
const SIGNER_WORDS = [
    ['identity', 'identity'],
    ['identityRegexp', 'identity, as a pattern'],
    ['issuer', 'issuer'],
    ['issuerRegexp', 'issuer, as a pattern'],
    ['sourceRepository', 'source repository'],
    ['sourceRepositoryRegexp', 'source repository, as a pattern'],
    ['sourceRef', 'source ref'],
    ['sourceRefRegexp', 'source ref, as a pattern'],
    ['workflowRepository', 'workflow repository'],
    ['workflowRef', 'workflow ref'],
    ['workflowRefRegexp', 'workflow ref, as a pattern'],
    ['workflowName', 'workflow name'],
    ['workflowTrigger', 'workflow trigger'],
    ['workflowSha', 'workflow SHA'],
    ['runnerEnvironment', 'runner'],
    ['hash', 'hash'],
    ['from', 'from'],
    ['until', 'until'],
    ['why', 'why a pattern'],
    ['unmet', 'cannot sign this image'],
];
function linesOfSigner(signer, inPreset) {
    const { key, fingerprints = [], waives = [] } = signer;
    const ownKey = key?.includes('-----BEGIN') === true ? (inPreset ? 'of the preset' : 'in the policy') : key;
    const parts = [
        ...(ownKey === undefined ? [] : [`key: ${ownKey}`]),
        ...fingerprints.map((fingerprint) => `sha256 of the key: ${fingerprint}`),
        ...SIGNER_WORDS.flatMap(([name, words]) => {
            const value = signer[name];
            return value === undefined ? [] : [`${words}: ${value}`];
        }),
        ...(signer.needsTimestamp === true ? ['with a timestamp of the trusted root'] : []),
        ...waives.map((name) => `not checked, as with ${name}`),
    ];
    return parts.map((part, index) => `    ${index === 0 ? '-' : ' '} ${part}`);
}
function linesOfRequirements(requirements, signers) {
    const { signature, attestations, level, threshold, platforms, signedName, maxAge, minAge } = requirements;
    const { signatureRepositories, trustedRoot } = requirements;
    const of = { platform: ' of each platform', index: ' of the index', any: '' }[level];
    return [
        ...(signature ? ['a signature'] : []),
        ...(attestations.length === 0 ? [] : [`attestations${of}: ${attestations.join(', ')}`]),
        ...(threshold === null ? [] : [`all of this from each of ${threshold} of the ${signers} signers`]),
        ...(platforms === null ? [] : [`platforms: ${platforms.join(', ')}`]),
        ...(signedName === null ? [] : [`name in the signature: ${signedName}`]),
        ...(maxAge === null ? [] : [`signed at most ${formatLimit(maxAge)} ago`]),
        ...(minAge === null ? [] : [`signed at least ${formatLimit(minAge)} ago`]),
        ...(signatureRepositories === null ? [] : [`evidence in: ${signatureRepositories.join(', ')}`]),
        ...(trustedRoot === null ? [] : [`trusted root: ${trustedRoot}`]),
    ].map((line) => `    - ${line}`);
}
const UNITS = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
];
/** In the largest unit that has no rest: a limit is not rounded. */
function formatLimit(seconds) {
    const [length, noun] = UNITS.find(([each]) => seconds % each === 0) ?? [1, 'second'];
    return (0,src_text/* count */.U9)(seconds / length, noun);
}

;// CONCATENATED MODULE: ./src/cli/policy-explain.ts










const [EXPLAINED, INCOMPLETE] = [0, 2];
/** Explains what the policy means for the images of the arguments. @returns the exit code */
async function explainImages(args, terminal) {
    const { operands, policy: given, switches, issues } = (0,policy_flags/* parsePolicyArguments */.QC)(args);
    if (switches.has('help')) {
        terminal.printText((0,help/* renderHelp */.W5)(policy_flags/* POLICY_EXPLAIN */.bU, terminal.columns));
        return EXPLAINED;
    }
    const named = readImages(operands);
    const all = [...issues, ...named.issues];
    if (all.length > 0) {
        return (0,policy_flags/* refuseArguments */.Rd)(all, policy_flags/* POLICY_EXPLAIN */.bU, terminal);
    }
    const found = await findPolicy(given);
    if (found.kind === 'unusable') {
        terminal.report(found.lines.map((line) => `error: ${(0,report_text/* plain */.pj)(line)}`));
        return INCOMPLETE;
    }
    const explainer = found.complete?.explainer((0,policy_source.today)()) ?? new explanation/* Explainer */.H(undefined, { keys: new Map(), today: (0,policy_source.today)() });
    const explanations = named.images.map((image) => explainer.explain(image));
    if (switches.has('json')) {
        const [first] = explanations;
        terminal.printText((0,json/* renderJson */.h)(explanations.length === 1 ? first : explanations));
    }
    else {
        terminal.print(explanations.flatMap((explanation, index) => [
            ...(index === 0 ? [] : ['']),
            ...linesOfExplanation(explanation, found.complete?.path),
        ]));
    }
    return EXPLAINED;
}
function readImages(operands) {
    const images = [];
    const issues = operands.length === 0 ? ['Name at least one image.'] : [];
    for (const image of operands.filter((operand) => operand.trim() !== '')) {
        const reference = (0,image_reference/* parseReference */.F2)(image, undefined);
        if (reference.kind === 'invalid') {
            issues.push(`${(0,src_text/* quote */.hD)(image)} is not an image reference: ${reference.issue}.`);
        }
        else {
            images.push({ image, reference: reference.value });
        }
    }
    return { images, issues };
}
/** @param given the path of the flag: a policy that is named must be there */
async function findPolicy(given) {
    const path = given ?? policy_flags/* DEFAULT_POLICY */.zj;
    const result = await (0,policy_source/* readPolicy */.T)(path);
    switch (result.kind) {
        case 'value':
            return { kind: 'found', complete: result.value };
        case 'invalid':
            return { kind: 'unusable', lines: result.issues.map((issue) => (0,policy_file_issue.formatIssue)(path, issue)) };
        case 'unreadable':
            return given === undefined && result.isMissing
                ? { kind: 'found', complete: undefined }
                : { kind: 'unusable', lines: [`The policy ${path} cannot be read: ${result.reason}.`] };
    }
}


/***/ }),

/***/ 86782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   k: () => (/* binding */ readCases),
/* harmony export */   readOwn: () => (/* binding */ readOwn),
/* harmony export */   today: () => (/* binding */ today)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30351);
/* harmony import */ var _policy_file_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23946);
/* harmony import */ var _policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98867);





/** Reads a file. Links are followed, and any path will do: the files are the user's own. */
function readOwn(path, maxBytes) {
    return (0,_files_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__.readWorkspaceFile)('/', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), maxBytes);
}
/** `YYYY-MM-DD`, in UTC. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** Reads a policy file and the files that it names; relative paths start where the program was started. */
function readPolicy(path) {
    return (0,_policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)(path, readOwn);
}
/** Reads the cases of a policy. */
async function readCases(path) {
    try {
        return await (0,_policy_file_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCases */ .Bq)(await readOwn(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes), { path });
    }
    catch (thrown) {
        return (0,_policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__.unreadable)(thrown);
    }
}


/***/ }),

/***/ 23946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Bq: () => (/* binding */ parseCases),
/* harmony export */   Ff: () => (/* binding */ isExpectedRule)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11626);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59813);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2096);





/** What can be known of an image without a request: `verify` is where its evidence decides. */
const RESULTS = ['verify', 'exempt', 'skipped', 'failed'];
const KEYS = ['image', 'rule', 'result'];
/** Reads a file of cases: a list of `{image, rule?, result?}`, with at least one of the two that can be expected. */
async function parseCases(text, { path }) {
    const yaml = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text);
    if (yaml.kind === 'invalid') {
        return { kind: 'invalid', path, issues: (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__.sortIssues)(yaml.issues) };
    }
    const file = yaml.value;
    const faults = new _faults_js__WEBPACK_IMPORTED_MODULE_4__/* .Faults */ .C(file);
    const items = Array.isArray(file.data) ? file.data : [];
    if (items.length === 0) {
        faults.add([], 'wrong-kind', 'The file must be a list of cases, such as "- { image: alpine, result: failed }".');
    }
    const cases = items.flatMap((item, index) => readCase(file, faults, item, [index]) ?? []);
    return faults.issues.length > 0
        ? { kind: 'invalid', path, issues: (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__.sortIssues)(faults.issues) }
        : { kind: 'value', value: cases };
}
function readCase(file, faults, item, path) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        faults.add(path, 'wrong-kind', 'A case must have "image", and "rule" or "result".');
        return undefined;
    }
    for (const key of Object.keys(item).filter((each) => !KEYS.includes(each))) {
        faults.addAtKey([...path, key], 'unknown-key', 'A case can only have the keys "image", "rule", and "result".');
    }
    const [image, rule, result] = KEYS.map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(item, key));
    const reference = typeof image === 'string' ? (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image, undefined) : undefined;
    const known = RESULTS.find((word) => word === result);
    if (reference?.kind !== 'value') {
        const reason = reference === undefined ? 'it must be a text' : reference.issue;
        faults.add(image === undefined ? path : [...path, 'image'], 'wrong-kind', `"image" cannot be used: ${reason}.`);
    }
    if (rule !== undefined && rule !== null && typeof rule !== 'string' && typeof rule !== 'number') {
        faults.add([...path, 'rule'], 'wrong-kind', '"rule" must be the name of a rule, its index (starting at 0), or null for none.');
    }
    if (result !== undefined && known === undefined) {
        faults.add([...path, 'result'], 'wrong-kind', `"result" must be one of "${RESULTS.join('", "')}".`);
    }
    if (rule === undefined && result === undefined) {
        faults.add(path, 'missing', 'The case expects nothing: it must have "rule" or "result".');
    }
    return typeof image === 'string' && reference?.kind === 'value'
        ? {
            image,
            reference: reference.value,
            position: file.positionOf(path),
            rule: rule === null || typeof rule === 'string' || typeof rule === 'number' ? rule : undefined,
            result: known,
        }
        : undefined;
}
/** What an image's result is before anything of it was looked at. */
function resultOf({ unmet, exemption, requirements }) {
    if (unmet !== null) {
        return 'failed';
    }
    return exemption !== null ? 'exempt' : requirements === null ? 'skipped' : 'verify';
}
/** Whether the rule of an image is the expected one, or one of several that must be met. */
function isExpectedRule(expected, { rule, policies }) {
    if (expected === undefined || rule === null) {
        return expected === undefined || expected === null;
    }
    // where several must be met, each of them decides
    const deciding = policies ?? [rule];
    return deciding.some(({ name, index }) => expected !== null && expected === (typeof expected === 'number' ? index : name));
}


/***/ })

};
