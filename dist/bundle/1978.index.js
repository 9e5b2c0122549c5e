export const id = 1978;
export const ids = [1978,2700];
export const modules = {

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


/***/ }),

/***/ 61978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PolicyRequests: () => (/* binding */ PolicyRequests)
/* harmony export */ });
/* harmony import */ var _publishers_organization_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37978);
/* harmony import */ var _publishers_preset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83314);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41279);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25614);




/** Nobody: of images that are decided without evidence. */
const NOBODY = { kind: 'several', entries: [], counts: [] };
/**
 * Makes the requests of images by one policy. Images that require the same share the objects of it, as lines of inputs do.
 */
class PolicyRequests {
    #complete;
    #defaults;
    #matcher;
    #shared = new Map();
    constructor(complete, defaults) {
        this.#complete = complete;
        this.#defaults = defaults;
        this.#matcher = new _match_js__WEBPACK_IMPORTED_MODULE_2__/* .RuleMatcher */ .F(complete.policy.rules);
    }
    /** The rule of an image; undefined where the default of the policy decides. */
    ruleFor(reference) {
        return this.#matcher.match(reference.repository);
    }
    /** What the policy requires of an image. */
    requestFor(reference) {
        const rule = this.ruleFor(reference);
        if (rule === undefined) {
            return this.#decided(reference, undefined, this.#withoutRule());
        }
        const { keys } = this.#complete;
        const applied = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyRule */ .xu)(rule, reference, { keys, today: this.#defaults.today });
        switch (applied.kind) {
            case 'exempt':
                return this.#decided(reference, rule, { kind: 'exempt', reason: applied.reason, until: applied.until });
            case 'unmet':
                return this.#decided(reference, rule, { kind: 'unmet', code: applied.code, reason: applied.reason });
            case 'verify':
                return this.#verified(reference, rule, applied);
        }
    }
    #withoutRule() {
        const reason = 'no rule is for this image';
        const action = this.#complete.policy.default;
        return action === 'deny'
            ? { kind: 'unmet', code: 'no-rule', reason: `${reason}, and the policy denies such images` }
            : { kind: 'skipped', warns: action === 'warn', reason };
    }
    #decided({ repository }, rule, decision) {
        return {
            evidenceRepositories: [repository],
            publisher: undefined,
            signer: NOBODY,
            discoversSigners: false,
            requirements: (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)({ requirements: NO_REQUIREMENTS, preset: undefined }),
            rule: rule === undefined ? undefined : referenceTo(rule),
            decision,
        };
    }
    #verified(reference, rule, applied) {
        const { organizationSigners, repositoriesOf } = this.#defaults;
        const own = applied.isOrganization ? { ...applied, preset: (0,_publishers_organization_js__WEBPACK_IMPORTED_MODULE_3__/* .organizationPreset */ .Tb)(organizationSigners) } : applied;
        const { preset, requirements } = own;
        const { trustedRoot: path } = requirements;
        return {
            ...this.#share(rule, own),
            evidenceRepositories: (0,_publishers_preset_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X)(preset, reference.repository, repositoriesOf(reference.repository, requirements.signatureRepositories)),
            publisher: preset?.name,
            discoversSigners: preset?.discoversSigners ?? false,
            platforms: requirements.platforms,
            trustedRoot: path === undefined ? undefined : this.#complete.trustedRoots.get(path),
            rule: referenceTo(rule),
        };
    }
    /** Signers and requirements of a rule differ from image to image by its templates only. */
    #share(rule, applied) {
        const signer = applied.preset?.signer ?? signersOf(rule, applied);
        const requirements = (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)(applied, this.#defaults.requirements);
        const key = JSON.stringify([rule.index, textOf(signer), requirements]);
        const shared = this.#shared.get(key) ?? { signer, requirements };
        this.#shared.set(key, shared);
        return shared;
    }
}
const NO_REQUIREMENTS = {
    signature: undefined,
    predicateTypes: undefined,
    platforms: undefined,
    signedName: undefined,
    maxAge: undefined,
    minAge: undefined,
    signatureRepositories: undefined,
    trustedRoot: undefined,
};
/** Keys and patterns do not differ within a rule; what templates stand for does. */
function textOf(signer) {
    return JSON.stringify(signer, (name, value) => (name === 'key' ? undefined : value));
}
function referenceTo({ name, index, position }) {
    return { name, index, line: position.line };
}
/** Those whose templates the reference fills in; the others cannot sign it. */
function signersOf(rule, { signers, threshold }) {
    const usable = signers.filter((each) => each.kind === 'signer');
    const [only, ...others] = usable;
    if (only !== undefined && others.length === 0 && threshold === undefined) {
        return only.signer;
    }
    return {
        kind: 'several',
        entries: usable.map(({ signer, index }) => ({
            signers: [signer],
            label: rule.kind === 'signers' ? labelOf(rule, index) : undefined,
        })),
        counts: threshold === undefined ? [] : [{ required: threshold, entries: usable.map((_, index) => index) }],
    };
}
/** As people find it in the policy. */
function labelOf({ signers }, index) {
    const entry = signers[index];
    const place = `line ${entry?.position.line ?? 0}`;
    if (entry?.kind === 'key') {
        return entry.source.kind === 'file' ? entry.source.path : `the key of ${place}`;
    }
    const text = entry?.identity.kind === 'template' ? entry.identity.text : entry?.identity.pattern;
    return text ?? place;
}


/***/ })

};
