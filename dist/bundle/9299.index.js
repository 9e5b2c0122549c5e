export const id = 9299;
export const ids = [9299,6782];
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
/* harmony import */ var _policy_file_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71154);





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

/***/ 41279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   xu: () => (/* binding */ applyRule)
/* harmony export */ });
/* harmony import */ var _core_policy_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86947);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61842);
/* harmony import */ var _publishers_publisher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66557);
/* harmony import */ var _publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23201);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85259);
/* harmony import */ var _core_image_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72311);






/** What a rule means for a reference. */
function applyRule(rule, reference, context) {
    switch (rule.kind) {
        case 'exemption':
            return applyExemption(rule, reference, context);
        case 'publisher':
            return applyPublisher(rule, reference);
        case 'signers':
            return applySigners(rule, reference, context);
    }
}
function applyExemption(rule, { digest }, { today }) {
    const { reason, until, pinned } = rule;
    if (today >= until) {
        return unmet('expired', `the exemption ended on ${until}`);
    }
    if (pinned && digest === undefined) {
        return unmet('not-pinned', 'the exemption is for references with a digest, and this one has none');
    }
    return { kind: 'exempt', reason, until, pinned };
}
function applyPublisher({ choice, requirements }, reference) {
    const preset = (0,_publishers_publisher_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfChoice */ .sd)(choice, reference);
    if ((choice.kind === 'auto' || choice.kind === 'publisher') && preset === undefined) {
        const answer = choice.kind === 'auto' ? (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .answerFor */ .u3)(reference) : (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(choice.publisher, reference);
        return unmet('no-publisher', answer === undefined || answer.kind === 'preset'
            ? 'no publisher is known for this image'
            : answer.kind === 'unsigned'
                ? `its publisher (${answer.publisher.title}) publishes no signature of it`
                : `it is not known well enough who signs for its publisher (${answer.publisher.title})`);
    }
    return withSignedName(requirements, reference, (filled) => ({
        kind: 'verify',
        preset,
        isOrganization: choice.kind === 'chainguard-organization',
        signers: [],
        threshold: undefined,
        requirements: filled,
    }));
}
function applySigners(rule, reference, { keys }) {
    const signers = signersOf(rule, reference, keys);
    const cannot = signers.filter((signer) => signer.kind === 'unmet');
    const [first] = cannot;
    if (first !== undefined && signers.length - cannot.length < (rule.threshold ?? 1)) {
        return unmet('template', first.reason);
    }
    return withSignedName(rule.requirements, reference, (requirements) => ({
        kind: 'verify',
        preset: undefined,
        isOrganization: false,
        signers,
        threshold: rule.threshold,
        requirements,
    }));
}
function withSignedName(requirements, reference, use) {
    const { signedName } = requirements;
    const filled = signedName === undefined ? undefined : (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_5__/* .fillTemplate */ .ou)(signedName, (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_5__/* .templateValues */ .nX)(reference));
    return filled?.kind === 'unmet'
        ? unmet('template', filled.reason)
        : use({ ...requirements, signedName: filled?.value });
}
function unmet(code, reason) {
    return { kind: 'unmet', code, reason };
}
/** The signers of a rule for a reference, with the templates of each filled in, in the order of the file. */
function signersOf(rule, reference, keys) {
    const values = (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_5__/* .templateValues */ .nX)(reference);
    return rule.signers.map((entry, index) => applySigner(entry, index, values, keys));
}
function applySigner(entry, index, values, keys) {
    return entry.kind === 'key'
        ? { kind: 'signer', index, signer: { kind: 'keys', keys: (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(entry, keys), hash: entry.hash } }
        : applyCertificate(entry, index, values);
}
function applyCertificate({ identity, issuer, claims }, index, values) {
    const filled = {};
    for (const claim of _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_CLAIMS */ .CD) {
        const value = fillOptional(claims[claim], values);
        if (value?.kind === 'unmet') {
            return unmetSigner(index, value.reason);
        }
        if (value !== undefined) {
            filled[claim] = value.value;
        }
    }
    const exact = fillOptional(identity.kind === 'template' ? identity.text : undefined, values);
    if (exact?.kind === 'unmet') {
        return unmetSigner(index, exact.reason);
    }
    const policy = identity.kind === 'template' ? { kind: 'exact', values: exact === undefined ? [] : [exact.value] } : identity;
    return {
        kind: 'signer',
        index,
        signer: { kind: 'identity', identity: policy, issuer, claims: filled },
    };
}
function fillOptional(text, values) {
    return text === undefined ? undefined : (0,_core_image_template_js__WEBPACK_IMPORTED_MODULE_5__/* .fillTemplate */ .ou)(text, values);
}
function unmetSigner(index, reason) {
    return { kind: 'unmet', index, code: 'template', reason };
}
/**
 * What is required of the evidence of an image, for each thing by the first that says something: the rule, the inputs,
 * the publisher, the defaults.
 */
function requirementsOf({ requirements, preset }, inputs = {}) {
    const predicateTypes = requirements.predicateTypes ?? inputs.predicateTypes;
    const max = requirements.maxAge ?? inputs.maxAge;
    const min = requirements.minAge ?? inputs.minAge;
    return {
        signature: requirements.signature ?? inputs.signature ?? preset?.requireSignature ?? _core_policy_request_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REQUIREMENTS */ .R.signature,
        predicateTypes: predicateTypes ?? preset?.predicateTypes ?? _core_policy_request_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REQUIREMENTS */ .R.predicateTypes,
        ...(predicateTypes === undefined && preset?.alsoStored !== undefined ? { alsoStored: preset.alsoStored } : {}),
        level: preset?.level ?? _core_policy_request_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REQUIREMENTS */ .R.level,
        signedName: requirements.signedName ?? inputs.signedName,
        ...(preset?.signedNames === undefined ? {} : { signedNames: preset.signedNames }),
        age: max === undefined && min === undefined ? undefined : { max, min },
    };
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
        faults.addAtKey([...path, key], 'unknown-key', 'A case has no other keys than "image", "rule" and "result".');
    }
    const [image, rule, result] = KEYS.map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(item, key));
    const reference = typeof image === 'string' ? (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image, undefined) : undefined;
    const known = RESULTS.find((word) => word === result);
    if (reference?.kind !== 'value') {
        const reason = reference === undefined ? 'it must be a text' : reference.issue;
        faults.add(image === undefined ? path : [...path, 'image'], 'wrong-kind', `"image" cannot be used: ${reason}.`);
    }
    if (rule !== undefined && rule !== null && typeof rule !== 'string' && typeof rule !== 'number') {
        faults.add([...path, 'rule'], 'wrong-kind', '"rule" must be the name of a rule, its index from 0, or null for none.');
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
/** Whether the rule of an image is the expected one. */
function isExpectedRule(expected, rule) {
    if (expected === undefined || rule === null) {
        return expected === undefined || expected === null;
    }
    return expected === (typeof expected === 'number' ? rule.index : rule.name) && expected !== null;
}


/***/ }),

/***/ 33111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ checkPolicy)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48992);
/* harmony import */ var _core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43103);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85259);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25614);




/**
 * What is worth a look, in the order of the file. Rules are found to be unreachable where it is plain to see: one earlier
 * rule covers each of their globs.
 * @param today - `YYYY-MM-DD`, in UTC
 */
function checkPolicy({ rules }, today) {
    const matcher = new _match_js__WEBPACK_IMPORTED_MODULE_3__/* .RuleMatcher */ .F(rules);
    const names = new Map();
    return rules.flatMap((rule) => {
        const remarks = [
            ...checkGlobs(rule),
            ...checkReach(rule, matcher),
            ...(rule.kind === 'signers' ? checkSigners(rule) : []),
        ];
        if (rule.kind === 'exemption' && today >= rule.until) {
            remarks.push({
                position: rule.position,
                code: 'expired',
                message: `The exemption ended on ${rule.until}: its images fail.`,
            });
        }
        const other = rule.name === undefined ? undefined : names.get(rule.name);
        if (rule.name !== undefined && other !== undefined) {
            remarks.push({
                position: rule.position,
                code: 'repeated-name',
                message: `Rule ${other + 1} has the same name, so reports cannot tell them apart by it.`,
            });
        }
        if (rule.name !== undefined && other === undefined) {
            names.set(rule.name, rule.index);
        }
        return remarks.map(({ position, code, message }) => ({ ...position, code, rule: rule.index, message }));
    });
}
function checkGlobs(rule) {
    return rule.images.flatMap(({ glob, position }) => {
        const reason = glob.alternatives.map(findNothing).find((each) => each !== undefined);
        return reason === undefined
            ? []
            : [{ position, code: 'matches-nothing', message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(glob.text)} matches nothing: ${reason}.` }];
    });
}
const WILDCARD = /[*?]/;
/** Why an alternative matches no normalized name; undefined where it may. */
function findNothing({ text }) {
    const [registry = '', ...path] = text.split('/');
    if (text.includes('**') && !text.slice(0, text.indexOf('**')).includes('/')) {
        return undefined;
    }
    if (path.length === 0) {
        return 'it has no registry in front, as normalized names have ("docker.io/library/alpine")';
    }
    if (registry === 'index.docker.io' || registry === 'registry-1.docker.io') {
        return 'the registry of Docker Hub is "docker.io" in normalized names';
    }
    if (!WILDCARD.test(registry) && !/[.:]/.test(registry) && registry !== 'localhost') {
        return `it has no registry in front, as normalized names have ("docker.io/${text}")`;
    }
    if (registry === 'docker.io' && path.length === 1 && !text.includes('**')) {
        return 'images of Docker Hub without an owner are below "docker.io/library/"';
    }
    return undefined;
}
function checkReach(rule, matcher) {
    const alternatives = rule.images.flatMap(({ glob }) => (glob.excludes ? [] : glob.alternatives));
    const covering = alternatives.map((alternative) => findCovering(alternative, rule, matcher));
    if (covering.includes(undefined)) {
        return [];
    }
    const earlier = [...new Set(covering.flatMap((each) => each ?? []))].toSorted((a, b) => a.index - b.index);
    const names = earlier.map(({ index, name }) => name === undefined ? `${index + 1}` : `${index + 1} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)})`);
    const what = names.length === 1 ? `rule ${names[0] ?? ''} matches` : `rules ${names.join(', ')} match`;
    return [
        {
            position: rule.position,
            code: 'unreachable',
            message: `The rule is never reached: ${what} all of its images before.`,
        },
    ];
}
/** An earlier rule that matches whatever an alternative of a rule does. */
function findCovering(alternative, rule, matcher) {
    for (const candidate of matcher.candidates(alternative.prefix)) {
        const { rule: earlier } = candidate;
        if (earlier.index < rule.index &&
            (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .coversAlternative */ ._y)(candidate.alternative, alternative) &&
            excludedOf(earlier).every((excluded) => (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .hQ)(excluded, alternative) || excludedOf(rule).some((own) => (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .coversAlternative */ ._y)(own, excluded)))) {
            return earlier;
        }
    }
    return undefined;
}
function excludedOf({ images }) {
    return images.flatMap(({ glob }) => (glob.excludes ? glob.alternatives : []));
}
function checkSigners(rule) {
    const { signers, threshold, requirements } = rule;
    const remarks = signers.flatMap((entry) => entry.kind === 'key'
        ? []
        : [
            ...entry.acceptsUnrelated.map((key) => ({
                position: entry.position,
                code: 'accepts-unrelated',
                message: `"${key}" accepts identities that have nothing to do with each other, so strangers may sign; name the owner in it.`,
            })),
            ...(entry.identity.kind === 'template' && /\.[*+]|^\^|\$$|\*/.test(entry.identity.text)
                ? [
                    {
                        position: entry.position,
                        code: 'looks-like-pattern',
                        message: '"identity" is compared exactly, but looks like a pattern; those go to "identity-regexp".',
                    },
                ]
                : []),
        ]);
    const principals = new Set(signers.map(principalOf)).size;
    if (principals < (threshold ?? 1)) {
        remarks.push({
            position: rule.position,
            code: 'never-met',
            message: `"threshold" is ${threshold ?? 1}, but the signers are only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(principals, 'identity', 'identities')} without what follows "@", which count once each: no evidence can meet it.`,
        });
    }
    const aged = signers.filter(({ kind }) => requirements.maxAge === undefined || kind === 'certificate').length;
    if (aged < (threshold ?? 1)) {
        remarks.push({
            position: rule.position,
            code: 'never-met',
            message: `"max-age" is proven by certificates alone, and only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(aged, 'signer')} of the rule has one: no evidence can meet it.`,
        });
    }
    const repeated = threshold === undefined ? (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepeatedKeys */ .Sk)(signers, new Map()) : [];
    return [
        ...remarks,
        ...repeated.map(({ position, message }) => ({ position, code: 'repeated-key', message })),
    ];
}
/** What counts once: a key; an issuer with an identity, whatever ref its workflow ran at. */
function principalOf(entry, index) {
    if (entry.kind === 'key' || entry.identity.kind === 'pattern' || entry.issuer.kind !== 'exact') {
        return `entry ${index}`;
    }
    const [identity = ''] = entry.identity.text.split('@refs/');
    return JSON.stringify([identity, entry.issuer.values]);
}


/***/ }),

/***/ 79107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Explainer)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/publishers/resolve.ts
var resolve = __webpack_require__(23201);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/policy-file/apply.ts
var apply = __webpack_require__(41279);
// EXTERNAL MODULE: ./src/policy-file/check.ts
var check = __webpack_require__(33111);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var policy_signer = __webpack_require__(61842);
;// CONCATENATED MODULE: ./src/policy-file/explained.ts



const CLAIM_TEXTS = {
    sourceRepositoryUri: 'sourceRepository',
    sourceRepositoryRef: 'sourceRef',
    githubWorkflowRepository: 'workflowRepository',
    githubWorkflowRef: 'workflowRef',
    githubWorkflowName: 'workflowName',
    githubWorkflowTrigger: 'workflowTrigger',
    githubWorkflowSha: 'workflowSha',
    runnerEnvironment: 'runnerEnvironment',
};
/** The signers of a rule as they apply to an image, in the order of the file. */
function explainSigners(rule, applied) {
    return applied.flatMap((each) => {
        const entry = rule.signers[each.index];
        if (entry?.kind === 'key') {
            return [explainKey(entry, each)];
        }
        if (each.kind === 'unmet') {
            return entry === undefined ? [] : [{ ...explainTemplates(entry), unmet: each.reason }];
        }
        return each.signer.kind === 'identity' ? explainIdentity(each.signer) : [];
    });
}
/** The signers of a preset. */
function explainPreset({ signer, signers }) {
    const all = signers ?? (0,policy_signer/* alternativesOf */.c3)(signer);
    return all.flatMap((each) => {
        const { from, until, why } = each;
        const more = {
            ...(from === undefined ? {} : { from }),
            ...(until === undefined ? {} : { until }),
            ...(why === undefined ? {} : { why }),
        };
        const explained = each.signer.kind === 'keys' ? [explainKeys(each.signer)] : explainIdentity(each.signer);
        return explained.map((one) => ({ ...one, ...more }));
    });
}
function explainKeys({ keys, hash, waives }) {
    return {
        key: keys.map(({ key }) => key.export({ format: 'pem', type: 'spki' }).toString()).join(''),
        fingerprints: keys.map(({ fingerprint }) => fingerprint),
        ...(hash === undefined ? {} : { hash }),
        ...(waives?.tlog === true ? { waives: ['insecure-ignore-tlog'] } : {}),
    };
}
function explainKey({ source, hash }, applied) {
    const keys = applied.kind === 'signer' && applied.signer.kind === 'keys' ? applied.signer.keys : [];
    const pem = keys.map(({ key }) => key.export({ format: 'pem', type: 'spki' }).toString());
    return {
        key: source.kind === 'file' ? source.path : pem.join(''),
        fingerprints: keys.map(({ fingerprint }) => fingerprint),
        ...(hash === undefined ? {} : { hash }),
    };
}
function explainTemplates({ identity, issuer, claims }) {
    const value = identity.kind === 'template' ? { kind: 'exact', values: [identity.text] } : identity;
    const [issuerText = {}] = textsOf('issuer', issuer);
    const [identityText = {}] = textsOf('identity', value);
    return { ...identityText, ...issuerText, ...claimTexts(claims) };
}
/** One for each pair of values: a signer has one identity and one issuer. */
function explainIdentity(policy) {
    const { identity, issuer, sourceRepository, sourceRef, workflowRef, claims } = policy;
    const values = [
        ['identity', identity],
        ['issuer', issuer],
        ['sourceRepository', sourceRepository],
        ['sourceRef', sourceRef],
        ['workflowRef', workflowRef],
    ].flatMap(([name, value]) => (value === undefined ? [] : [textsOf(name, value)]));
    const pairs = values.reduce((before, texts) => before.flatMap((one) => texts.map((text) => ({ ...one, ...text }))), [{}]);
    return pairs.map((one) => ({ ...one, ...claimTexts(claims) }));
}
function textsOf(name, value) {
    switch (value.kind) {
        case 'exact':
            return value.values.map((each) => ({ [name]: each }));
        case 'pattern':
            return [{ [`${name}Regexp`]: value.pattern }];
        case 'github-repository': {
            const { origin, repository, rest, isPrefix } = value;
            return isPrefix
                ? // as it is compared: GitHub folds case in names of owners and repositories
                    [{ [`${name}Regexp`]: `${literally(origin)}(?i:${literally(repository)})${literally(rest)}.*` }]
                : [{ [name]: `${origin}${repository}${rest}` }];
        }
    }
}
function literally(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function claimTexts(claims) {
    return Object.fromEntries(policy_signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
        const value = claims[claim];
        return value === undefined ? [] : [[CLAIM_TEXTS[claim], value]];
    }));
}
/** What would be required of the evidence of an image. */
function explainRequirements({ threshold, requirements: own }, { signature, predicateTypes, level, signedName, age }) {
    return {
        signature,
        attestations: predicateTypes.map(({ requested }) => requested),
        level,
        threshold: threshold ?? null,
        platforms: own.platforms === undefined ? null : namesOfPlatforms(own.platforms),
        signedName: signedName ?? null,
        maxAge: inSeconds(age?.max),
        minAge: inSeconds(age?.min),
        signatureRepositories: own.signatureRepositories?.map(formatRepository) ?? null,
        trustedRoot: own.trustedRoot ?? null,
    };
}
function namesOfPlatforms(platforms) {
    return platforms.kind === 'named' ? platforms.platforms.map(platform/* formatPlatform */.Bq) : [platforms.kind];
}
function inSeconds(milliseconds) {
    return milliseconds === undefined ? null : milliseconds / 1000;
}
function formatRepository(place) {
    return place.kind === 'repository'
        ? (0,image_reference/* nameOf */.Vb)(place.repository)
        : `${formatPrefix(place.from)}=${formatPrefix(place.to)}`;
}
function formatPrefix(prefix) {
    return prefix.path === '' ? prefix.registry : (0,image_reference/* nameOf */.Vb)(prefix);
}

// EXTERNAL MODULE: ./src/core/image/glob.ts
var image_glob = __webpack_require__(43103);
// EXTERNAL MODULE: ./src/policy-file/match.ts
var match = __webpack_require__(25614);
;// CONCATENATED MODULE: ./src/policy-file/explanation.ts








const NOTHING = {
    publisher: null,
    documentation: null,
    signers: [],
    requirements: null,
    unsigned: false,
    exemption: null,
    unmet: null,
    notes: [],
};
/** What `publisher: auto` without a policy is, as a rule. */
const AUTO = {
    kind: 'publisher',
    index: 0,
    name: undefined,
    position: { line: 1, column: 1 },
    images: [],
    publisher: 'auto',
    choice: { kind: 'auto' },
    requirements: {
        signature: undefined,
        predicateTypes: undefined,
        platforms: undefined,
        signedName: undefined,
        maxAge: undefined,
        minAge: undefined,
        signatureRepositories: undefined,
        trustedRoot: undefined,
    },
};
/** An image that no rule matches. */
const DEFAULTS = {
    deny: {
        unmet: { code: 'no-rule', reason: 'no rule is for this image, and the policy denies such images' },
        notes: [],
    },
    warn: { unmet: null, notes: ['No rule is for this image: it is skipped with a warning ("default: warn").'] },
    skip: { unmet: null, notes: ['No rule is for this image: it is skipped ("default: skip").'] },
};
/** Explains images by one policy; without a policy by the publishers that are known. */
class Explainer {
    #policy;
    #context;
    #matcher;
    #remarks;
    constructor(policy, context) {
        this.#policy = policy;
        this.#context = context;
        this.#matcher = new match/* RuleMatcher */.F(policy?.rules ?? []);
        this.#remarks = Map.groupBy(policy === undefined ? [] : (0,check/* checkPolicy */.h)(policy, context.today), ({ rule }) => rule);
    }
    /** What the policy means for an image. */
    explain({ image, reference }) {
        const { repository, tag, digest } = reference;
        const isBare = tag === undefined && digest === undefined;
        const rule = this.#matcher.match(repository);
        const meaning = this.#meaningOf(rule, reference);
        return {
            schemaVersion: 1,
            image,
            reference: (0,image_reference/* formatReference */.FH)(isBare ? { ...reference, tag: 'latest' } : reference),
            rule: rule === undefined ? null : explainRule(rule, reference),
            ...meaning,
            notes: [
                ...(this.#policy === undefined ? ['There is no policy file, so "publisher: auto" decides.'] : []),
                ...(isBare ? ['There is neither a tag nor a digest, so the tag is "latest".'] : []),
                ...meaning.notes,
                ...(rule === undefined ? [] : this.#notesOf(rule, reference)),
            ],
        };
    }
    #meaningOf(rule, reference) {
        if (rule !== undefined) {
            return explainMeaning(rule, reference, this.#context);
        }
        if (this.#policy === undefined) {
            return explainMeaning(AUTO, reference, this.#context);
        }
        return { ...NOTHING, ...DEFAULTS[this.#policy.default] };
    }
    /** What is worth knowing of the rule that decides, beside its meaning. */
    #notesOf(rule, { repository }) {
        const remarks = (this.#remarks.get(rule.index) ?? []).filter(({ code }) => code !== 'expired');
        const later = (this.#policy?.rules ?? []).filter((other) => other.index > rule.index && (0,match/* isRuleFor */.S)(other, repository));
        const [next] = later;
        return [
            ...remarks.map(({ line, message }) => `Line ${line}: ${message}`),
            ...(next === undefined
                ? []
                : [
                    `The first rule that matches decides: ${(0,src_text/* count */.U9)(later.length, 'later rule')} for this image too, from line ${next.position.line} on, ${later.length === 1 ? 'is' : 'are'} not looked at.`,
                ]),
        ];
    }
}
function explainRule(rule, { repository }) {
    const matching = rule.images.find(({ glob }) => !glob.excludes && (0,image_glob/* matchesGlob */.kt)(glob, repository));
    return {
        name: rule.name ?? null,
        index: rule.index,
        line: rule.position.line,
        glob: matching?.glob.text ?? '',
    };
}
function explainMeaning(rule, reference, context) {
    const applied = (0,apply/* applyRule */.xu)(rule, reference, context);
    const answer = answerOfRule(rule, reference);
    switch (applied.kind) {
        case 'exempt': {
            const { reason, until, pinned } = applied;
            return { ...NOTHING, unsigned: true, exemption: { reason, until, pinned } };
        }
        case 'verify':
            return explainVerified(rule, applied, reference, context);
        case 'unmet':
            return {
                ...NOTHING,
                // who could sign another tag of the image
                signers: rule.kind === 'signers' ? explainSigners(rule, (0,apply/* signersOf */.Re)(rule, reference, context.keys)) : [],
                documentation: applied.code === 'no-publisher' ? documentationOf(answer?.publisher) : null,
                unsigned: answer?.kind === 'unsigned',
                exemption: rule.kind === 'exemption' ? { reason: rule.reason, until: rule.until, pinned: rule.pinned } : null,
                unmet: { code: applied.code, reason: applied.reason },
                notes: applied.code === 'no-publisher' ? notesOfAnswer(answer) : [],
            };
    }
}
/** What the table says of an image that a rule leaves to it. */
function answerOfRule(rule, reference) {
    if (rule.kind !== 'publisher') {
        return undefined;
    }
    return rule.choice.kind === 'publisher' ? (0,resolve/* answerOf */.ut)(rule.choice.publisher, reference) : (0,resolve/* answerFor */.u3)(reference);
}
function notesOfAnswer(answer) {
    if (answer === undefined || answer.kind === 'preset') {
        return [NO_PUBLISHER];
    }
    return [`${answer.answer} ${answer.instead}`, ...(answer.kind === 'unsigned' ? [ACCEPT] : [])];
}
function documentationOf(publisher) {
    if (publisher === undefined) {
        return null;
    }
    const { name, title, sources, checked, note = null } = publisher;
    return {
        publisher: name,
        title,
        grade: publisher.kind === 'signed' ? publisher.grade : null,
        sources,
        checked,
        note,
    };
}
const ACCEPT = 'Or accept it for a time, by a rule with "accept: unsigned".';
const NO_PUBLISHER = 'Say who signs it, by a rule with "signers" or with a publisher such as "github:OWNER/REPO".';
function explainVerified(rule, applied, reference, context) {
    const { preset, isOrganization } = applied;
    const isAuto = rule.kind === 'publisher' && rule.choice.kind === 'auto';
    const publisher = rule.kind === 'publisher' ? (preset?.name ?? rule.publisher) : null;
    return {
        ...NOTHING,
        publisher,
        documentation: documentationOf(publisher === null ? undefined : (0,resolve/* publisherNamed */.Ep)(publisher)),
        signers: rule.kind === 'signers'
            ? explainSigners(rule, (0,apply/* signersOf */.Re)(rule, reference, context.keys))
            : preset === undefined
                ? []
                : explainPreset(preset),
        requirements: explainRequirements(applied, (0,apply/* requirementsOf */.CG)(applied)),
        notes: [
            ...(isAuto && publisher !== null
                ? [`The publisher is known by the name of the image: ${(0,src_text/* quote */.hD)(publisher)}.`]
                : []),
            ...(preset?.insecure ?? []).map((each) => `A check is waived: ${each}.`),
            ...(isOrganization
                ? [
                    'Who may sign are the services of the Chainguard organization that the inputs name, by its API where they do not; nothing is requested here.',
                ]
                : []),
        ],
    };
}


/***/ }),

/***/ 25614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RuleMatcher),
/* harmony export */   S: () => (/* binding */ isRuleFor)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43103);


/**
 * Finds the rule of an image; made once for a policy. Alternatives of globs are stored by the whole components in front
 * of their first wildcard, so that a name is tried only with those that begin as it does.
 */
class RuleMatcher {
    #byPrefix = new Map();
    constructor(rules) {
        for (const rule of rules) {
            for (const alternative of rule.images.flatMap(({ glob }) => (glob.excludes ? [] : glob.alternatives))) {
                const key = componentsOf(alternative);
                const stored = this.#byPrefix.get(key) ?? [];
                stored.push({ rule, alternative });
                this.#byPrefix.set(key, stored);
            }
        }
    }
    /** The first rule for a name, in the order of the file; undefined where the default of the policy decides. */
    match(repository) {
        const name = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(repository);
        let first;
        for (const { rule, alternative } of this.candidates(name)) {
            const isEarlier = first === undefined || rule.index < first.index;
            if (isEarlier && (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAlternative */ .tO)(alternative, name) && !isExcluded(rule, repository)) {
                first = rule;
            }
        }
        return first;
    }
    /** The alternatives that a name is tried with: those that begin with components of its own. */
    *candidates(name) {
        for (let end = 0; end >= 0; end = name.indexOf('/', end + 1)) {
            yield* this.#byPrefix.get(name.slice(0, end)) ?? [];
        }
        yield* this.#byPrefix.get(name) ?? [];
    }
}
/** Whether a rule is for a name, whatever rules stand before it. */
function isRuleFor(rule, repository) {
    return (rule.images.some(({ glob }) => !glob.excludes && (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(glob, repository)) && !isExcluded(rule, repository));
}
function isExcluded(rule, repository) {
    return rule.images.some(({ glob }) => glob.excludes && (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(glob, repository));
}
/** The whole components in front of the first wildcard. */
function componentsOf({ prefix, isLiteral }) {
    return isLiteral ? prefix : prefix.slice(0, Math.max(prefix.lastIndexOf('/'), 0));
}


/***/ })

};
