export const id = 8867;
export const ids = [8867,2700];
export const modules = {

/***/ 41279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   xu: () => (/* binding */ applyRule)
/* harmony export */ });
/* harmony import */ var _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41264);
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
        return unmet('not-pinned', 'the exemption is only for references with a digest, and this one has none');
    }
    return { kind: 'exempt', reason, until, pinned };
}
function applyPublisher({ choice, requirements }, reference) {
    const preset = (0,_publishers_publisher_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfChoice */ .sd)(choice, reference);
    if ((choice.kind === 'auto' || choice.kind === 'publisher') && preset === undefined) {
        const answer = choice.kind === 'auto' ? (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .answerFor */ .u3)(reference) : (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(choice.publisher, reference);
        return unmet('no-publisher', answer === undefined || answer.kind === 'preset'
            ? 'this image has no known publisher'
            : answer.kind === 'unsigned'
                ? `its publisher (${answer.publisher.title}) publishes no signature for it`
                : `it is not known for certain who signs for its publisher (${answer.publisher.title})`);
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
        signature: requirements.signature ?? inputs.signature ?? preset?.requireSignature ?? _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REQUIREMENTS */ .R.signature,
        predicateTypes: predicateTypes ?? preset?.predicateTypes ?? _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REQUIREMENTS */ .R.predicateTypes,
        ...(predicateTypes === undefined && preset?.alsoStored !== undefined ? { alsoStored: preset.alsoStored } : {}),
        level: preset?.level ?? _core_policy_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REQUIREMENTS */ .R.level,
        signedName: requirements.signedName ?? inputs.signedName,
        ...(preset?.signedNames === undefined ? {} : { signedNames: preset.signedNames }),
        age: max === undefined && min === undefined ? undefined : { max, min },
    };
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
                message: `The exemption ended on ${rule.until}, so its images fail.`,
            });
        }
        const other = rule.name === undefined ? undefined : names.get(rule.name);
        if (rule.name !== undefined && other !== undefined) {
            remarks.push({
                position: rule.position,
                code: 'repeated-name',
                message: `Rule ${other + 1} has the same name, so reports cannot distinguish them by name.`,
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
        return 'it does not begin with a registry, but normalized names do ("docker.io/library/alpine")';
    }
    if (registry === 'index.docker.io' || registry === 'registry-1.docker.io') {
        return 'the registry of Docker Hub is "docker.io" in normalized names';
    }
    if (!WILDCARD.test(registry) && !/[.:]/.test(registry) && registry !== 'localhost') {
        return `it does not begin with a registry, but normalized names do ("docker.io/${text}")`;
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
            message: `The rule is never reached, because ${what} all of its images before.`,
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
                message: `"${key}" accepts unrelated identities, so strangers may sign. Name the owner in it.`,
            })),
            ...(entry.identity.kind === 'template' && /\.[*+]|^\^|\$$|\*/.test(entry.identity.text)
                ? [
                    {
                        position: entry.position,
                        code: 'looks-like-pattern',
                        message: '"identity" is compared exactly, but looks like a pattern. For patterns, use "identity-regexp".',
                    },
                ]
                : []),
        ]);
    const principals = new Set(signers.map(principalOf)).size;
    if (principals < (threshold ?? 1)) {
        remarks.push({
            position: rule.position,
            code: 'never-met',
            message: `"threshold" is ${threshold ?? 1}, but without the part after "@", the signers are only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(principals, 'identity', 'identities')}, and each counts once: no evidence can meet it.`,
        });
    }
    const aged = signers.filter(({ kind }) => requirements.maxAge === undefined || kind === 'certificate').length;
    if (aged < (threshold ?? 1)) {
        remarks.push({
            position: rule.position,
            code: 'never-met',
            message: `Only certificates can prove "max-age", and only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(aged, 'signer')} of the rule has one: no evidence can meet it.`,
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

/***/ 97189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ explainSigners),
/* harmony export */   XK: () => (/* binding */ explainPreset),
/* harmony export */   qM: () => (/* binding */ explainRequirements),
/* harmony export */   ww: () => (/* binding */ explainSigner)
/* harmony export */ });
/* harmony import */ var _core_image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88942);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61842);



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
    const all = signers ?? (0,_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .alternativesOf */ .c3)(signer);
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
/** A signer that stands in a policy as it is. */
function explainSigner(signer) {
    const waives = [
        ...(signer.waives?.tlog === true ? ['insecure-ignore-tlog'] : []),
        ...(signer.waives?.sct === true ? ['insecure-ignore-sct'] : []),
    ];
    const more = {
        ...(waives.length === 0 ? {} : { waives }),
        ...(signer.needsTimestamp === true ? { needsTimestamp: true } : {}),
    };
    const explained = signer.kind === 'keys' ? [explainKeys(signer)] : explainIdentity(signer);
    return explained.map((one) => ({ ...one, ...more }));
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
    return Object.fromEntries(_core_policy_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_CLAIMS */ .CD.flatMap((claim) => {
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
    return platforms.kind === 'named' ? platforms.platforms.map(_core_image_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq) : [platforms.kind];
}
function inSeconds(milliseconds) {
    return milliseconds === undefined ? null : milliseconds / 1000;
}
function formatRepository(place) {
    return place.kind === 'repository'
        ? (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(place.repository)
        : `${formatPrefix(place.from)}=${formatPrefix(place.to)}`;
}
function formatPrefix(prefix) {
    return prefix.path === '' ? prefix.registry : (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(prefix);
}


/***/ }),

/***/ 45416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Explainer),
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _publishers_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23201);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61978);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41279);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33111);
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97189);
/* harmony import */ var _core_image_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43103);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25614);









/** Nothing is known, and nothing required. */
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
    requirements: _request_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_REQUIREMENTS */ .ry,
};
/** An image that no rule matches. */
const DEFAULTS = {
    deny: {
        unmet: { code: 'no-rule', reason: 'no rule matches this image, and the policy denies such images' },
        notes: [],
    },
    warn: { unmet: null, notes: ['No rule matches this image: it is skipped with a warning ("default: warn").'] },
    skip: { unmet: null, notes: ['No rule matches this image: it is skipped ("default: skip").'] },
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
        this.#matcher = new _match_js__WEBPACK_IMPORTED_MODULE_8__/* .RuleMatcher */ .F(policy?.rules ?? []);
        this.#remarks = Map.groupBy(policy === undefined ? [] : (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPolicy */ .h)(policy, context.today), ({ rule }) => rule);
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
            reference: (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(isBare ? { ...reference, tag: 'latest' } : reference),
            rule: rule === undefined ? null : explainRule(rule, reference),
            ...meaning,
            notes: [
                ...(this.#policy === undefined ? ['There is no policy file, so "publisher: auto" decides.'] : []),
                ...(isBare ? ['The reference has neither a tag nor a digest, so the tag is "latest".'] : []),
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
        const later = (this.#policy?.rules ?? []).filter((other) => other.index > rule.index && (0,_match_js__WEBPACK_IMPORTED_MODULE_8__/* .isRuleFor */ .S)(other, repository));
        const [next] = later;
        return [
            ...remarks.map(({ line, message }) => `Line ${line}: ${message}`),
            ...(next === undefined
                ? []
                : [
                    `The first rule that matches decides: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(later.length, 'later rule')} for this image, from line ${next.position.line} on, ${later.length === 1 ? 'is' : 'are'} ignored.`,
                ]),
        ];
    }
}
function explainRule(rule, { repository }) {
    const matching = rule.images.find(({ glob }) => !glob.excludes && (0,_core_image_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .matchesGlob */ .kt)(glob, repository));
    return {
        name: rule.name ?? null,
        index: rule.index,
        line: rule.position.line,
        glob: matching?.glob.text ?? '',
    };
}
function explainMeaning(rule, reference, context) {
    const applied = (0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyRule */ .xu)(rule, reference, context);
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
                signers: rule.kind === 'signers' ? (0,_explained_js__WEBPACK_IMPORTED_MODULE_6__/* .explainSigners */ .HE)(rule, (0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .signersOf */ .Re)(rule, reference, context.keys)) : [],
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
    return rule.choice.kind === 'publisher' ? (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(rule.choice.publisher, reference) : (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .answerFor */ .u3)(reference);
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
const ACCEPT = 'Or accept it for a limited time, with a rule that has "accept: unsigned".';
const NO_PUBLISHER = 'Say who signs it, with a rule that has "signers" or a publisher such as "github:OWNER/REPO".';
function explainVerified(rule, applied, reference, context) {
    const { preset, isOrganization } = applied;
    const isAuto = rule.kind === 'publisher' && rule.choice.kind === 'auto';
    const publisher = rule.kind === 'publisher' ? (preset?.name ?? rule.publisher) : null;
    return {
        ...NOTHING,
        publisher,
        documentation: documentationOf(publisher === null ? undefined : (0,_publishers_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .publisherNamed */ .Ep)(publisher)),
        signers: rule.kind === 'signers'
            ? (0,_explained_js__WEBPACK_IMPORTED_MODULE_6__/* .explainSigners */ .HE)(rule, (0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .signersOf */ .Re)(rule, reference, context.keys))
            : preset === undefined
                ? []
                : (0,_explained_js__WEBPACK_IMPORTED_MODULE_6__/* .explainPreset */ .XK)(preset),
        requirements: (0,_explained_js__WEBPACK_IMPORTED_MODULE_6__/* .explainRequirements */ .qM)(applied, (0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementsOf */ .CG)(applied)),
        notes: [
            ...(isAuto && publisher !== null ? [`The name of the image selects the publisher: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(publisher)}.`] : []),
            ...(preset?.insecure ?? []).map((each) => `A check is waived: ${each}.`),
            ...(isOrganization
                ? [
                    'The services of the Chainguard organization may sign. The inputs or its API name them, but this command makes no requests.',
                ]
                : []),
        ],
    };
}


/***/ }),

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
            { line: next.line, column: next.column, code: 'more', message: `There are ${rest} more errors after this.` },
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
            ? [
                {
                    position: entry.position,
                    message: 'This key already belongs to another signer of the rule, and each key counts once.',
                },
            ]
            : [];
    });
}
function namesOf(entry, keys) {
    const { source } = entry;
    const file = source.kind === 'file' ? [`file ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(source.path)}`] : [];
    return [...file, ...keysOf(entry, keys).map(({ fingerprint }) => fingerprint)];
}


/***/ }),

/***/ 98867:
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
            message: 'This looks like a policy.json of containers/image (podman, skopeo), which is not supported.',
        };
    }
    if (fields.has('sources') && (fields.has('publicKey') || fields.has('configuration'))) {
        return {
            key: 'sources',
            message: 'This looks like a policy of Conforma (Enterprise Contract), which is not supported.',
        };
    }
    return undefined;
}
/** What a resource of Kubernetes is that is not read. */
function describeResource(apiVersion, kind) {
    if (apiVersion.startsWith('kyverno.io/') || apiVersion.startsWith('policies.kyverno.io/')) {
        return 'This is a policy of Kyverno, which is not supported: its expressions are about the objects of a cluster.';
    }
    if (apiVersion.startsWith('config.openshift.io/')) {
        return 'This is a resource of OpenShift (config.openshift.io), which is not supported: its structure and meaning differ from a ClusterImagePolicy of policy.sigstore.dev.';
    }
    if (apiVersion.startsWith('policy.sigstore.dev/') && kind === 'TrustRoot') {
        return 'This is a TrustRoot. Set "trusted-root" to its content instead.';
    }
    if (apiVersion.startsWith('policy.sigstore.dev/')) {
        return `Only "ClusterImagePolicy" of policy.sigstore.dev is supported, in the versions v1beta1 and v1alpha1, but this is ${(0,src_text/* quote */.hD)(`${apiVersion} ${kind}`)}.`;
    }
    if (kind === 'Secret') {
        return 'This is a Secret, which is not supported: write public keys as "key.data" of an authority.';
    }
    if (kind.endsWith('List')) {
        return 'This is a list of resources, which is not supported: write each ClusterImagePolicy as a separate document ("---" between them).';
    }
    return 'This is a resource of Kubernetes, not a policy. A policy begins with "version: 1", or is a ClusterImagePolicy of policy.sigstore.dev.';
}

// EXTERNAL MODULE: ./src/policy-file/values.ts
var policy_file_values = __webpack_require__(59813);
// EXTERNAL MODULE: ./src/policy-file/yaml.ts + 2 modules
var policy_file_yaml = __webpack_require__(2096);
// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __webpack_require__(25466);
;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/glob.ts



/** A character of a digest that is not known yet. */
const HEX = 'hex';
const WITHIN = '*';
const ACROSS = '**';
const ALLOWED = /^[a-zA-Z0-9\-_:/*.@]+$/;
/** What two short globs mean, which are no others' beginning. */
const MEANT = { '*': 'index.docker.io/library/*', '*/*': 'index.docker.io/*/*' };
/** Reads a glob; what no glob of a ClusterImagePolicy has is an issue, also where our own globs know it. */
function parseReferenceGlob(text) {
    if (text.length > limits/* LIMITS */.b.reference) {
        return (0,parsed/* invalid */.G)(`it is longer than ${limits/* LIMITS */.b.reference} characters`);
    }
    if (!ALLOWED.test(text)) {
        const other = /[^a-zA-Z0-9\-_:/*.@]/u.exec(text)?.[0] ?? '';
        return (0,parsed/* invalid */.G)(`it contains ${(0,src_text/* quote */.hD)(other)}, but globs of ClusterImagePolicies may only contain letters, digits, "-_:/.@", "*", and "**"`);
    }
    const meant = Object.hasOwn(MEANT, text) ? (MEANT[text] ?? text) : text;
    const symbols = meant.match(/\*\*|[\s\S]/g) ?? [];
    const wildcard = symbols.findIndex((symbol) => symbol === WITHIN || symbol === ACROSS);
    return (0,parsed/* parsed */.Y)({ text, symbols, prefix: (wildcard < 0 ? symbols : symbols.slice(0, wildcard)).join('') });
}
/** The end of a reference by a digest that is not known yet. */
const SOME_DIGEST = [...Array.from('@sha256:'), ...Array(64).fill(HEX)];
/** Compares a glob with a text: at most as many steps as their lengths multiplied. */
function compareGlob({ symbols, prefix }, text) {
    if (!beginsWith(text, prefix)) {
        return 'differs';
    }
    const begin = new Set([0]);
    if (accepts(symbols, begin, text, false)) {
        return 'matches';
    }
    return text.includes(HEX) && accepts(symbols, begin, text, true) ? 'depends' : 'differs';
}
/** Whether a glob matches any reference by a digest: all that is ever compared in a cluster. */
function canMatchDigest({ symbols }) {
    return accepts(symbols, statesBehindName(symbols), SOME_DIGEST, true);
}
/** The states that a name without a tag can lead to: some text leads to each one, and its last component has no colon. */
function statesBehindName(symbols) {
    const states = new Set();
    for (const [state, symbol] of symbols.entries()) {
        if (symbol === '/') {
            states.add(state + 1);
        }
        else if (symbol === ACROSS) {
            states.add(state);
        }
    }
    for (const state of states) {
        const symbol = symbols[state];
        if (symbol !== undefined && !/^[/:@]$/.test(symbol)) {
            states.add(state + 1);
        }
    }
    return states;
}
function beginsWith(text, prefix) {
    for (let at = 0; at < prefix.length; at++) {
        const symbol = text[at];
        if (symbol === HEX) {
            return true;
        }
        if (symbol !== prefix.charAt(at)) {
            return false;
        }
    }
    return true;
}
/**
 * Simulates the automaton of a glob: all states at once, one character after the other.
 * @param assumes - whether a character of the glob is taken for the one of a digest that is not known
 */
function accepts(symbols, begin, text, assumes) {
    let states = new Set(begin);
    for (const character of text) {
        const next = new Set();
        for (const state of withSkipped(symbols, states)) {
            const expected = symbols[state] ?? '';
            if (expected === ACROSS || (expected === WITHIN && character !== '/')) {
                next.add(state);
            }
            else if (expected === character || (assumes && character === HEX && /^[0-9a-f]$/.test(expected))) {
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

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/model.ts
/** Whether an authority decides without evidence. */
function isStatic(authority) {
    return authority.kind === 'pass' || authority.kind === 'fail';
}

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/policy-file/request.ts
var request = __webpack_require__(61978);
;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/match.ts

/**
 * Finds the policies of a reference; made once for a file. It needs no request: of a digest that is not named any may
 * come. Globs are stored by the whole components in front of their first wildcard, so that a reference is compared only
 * with those that begin as it does.
 */
class PolicyMatcher {
    #byPrefix = new Map();
    constructor(policies) {
        for (const policy of policies) {
            for (const glob of policy.globs) {
                const { prefix } = glob.glob;
                const key = prefix.slice(0, Math.max(prefix.lastIndexOf('/'), 0));
                const stored = this.#byPrefix.get(key) ?? [];
                stored.push({ policy, glob });
                this.#byPrefix.set(key, stored);
            }
        }
    }
    match(reference) {
        const name = nameIn(reference);
        const texts = textsOf(name, reference);
        const matching = new Map();
        const undecided = new Map();
        for (const candidate of this.#candidates(name)) {
            const answers = texts.map((text) => compareGlob(candidate.glob.glob, text));
            const found = answers.includes('matches') ? matching : answers.includes('depends') ? undecided : undefined;
            if (found !== undefined) {
                const { index } = candidate.policy;
                const other = found.get(index);
                found.set(index, other === undefined || isBefore(candidate, other) ? candidate : other);
            }
        }
        return {
            matching: inOrder(matching.values()),
            undecided: inOrder([...undecided.values()].filter(({ policy }) => !matching.has(policy.index))),
        };
    }
    *#candidates(name) {
        yield* this.#byPrefix.get('') ?? [];
        for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            yield* this.#byPrefix.get(name.slice(0, end)) ?? [];
        }
    }
}
function isBefore({ glob: { position: one } }, { glob: { position: other } }) {
    return one.line < other.line || (one.line === other.line && one.column < other.column);
}
function inOrder(found) {
    return [...found].toSorted((a, b) => a.policy.index - b.policy.index);
}
/** The name of an image as policies have it. */
function nameIn({ repository: { registry, path } }) {
    return `${registry === 'docker.io' ? 'index.docker.io' : registry}/${path}`;
}
/** A reference as it is compared: in full, by its tag, and by its digest as a cluster does. */
function textsOf(name, { tag, digest }) {
    const byTag = tag ?? (digest === undefined ? 'latest' : undefined);
    return [
        ...(byTag === undefined ? [] : [Array.from(`${name}:${byTag}`)]),
        [...Array.from(name), ...(digest === undefined ? SOME_DIGEST : Array.from(`@${digest}`))],
    ];
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/requests.ts





/** What no policy is for is denied, as clusters do unless they are set otherwise. */
const NO_POLICY = 'no ClusterImagePolicy in the file matches this image; a cluster also denies such images, unless its "no-match-policy" says otherwise';
/** Makes the requests of images by ClusterImagePolicies: all that match an image must be met. */
class ClusterImagePolicyRequests {
    #matcher;
    #defaults;
    #shared = new Map();
    constructor(policies, defaults) {
        this.#matcher = new PolicyMatcher(policies);
        this.#defaults = defaults;
    }
    requestFor(reference) {
        const { matching, undecided } = this.#matcher.match(reference);
        const [open] = undecided;
        if (open !== undefined) {
            return decided(reference, [open.policy], {
                kind: 'unmet',
                code: 'not-pinned',
                reason: undecidedReason(open.policy),
            });
        }
        const policies = matching.map(({ policy }) => policy);
        const decision = decideWithout(policies);
        if (decision !== undefined) {
            return decided(reference, decision.by ?? policies, decision.decision);
        }
        const signing = policies.flatMap(signingOf);
        const repositories = signing.flatMap(({ repository }) => this.#defaults.repositoriesOf(reference.repository, repository === undefined ? undefined : [{ kind: 'repository', repository }]));
        return {
            ...this.#share(policies),
            evidenceRepositories: distinct(repositories),
            publisher: undefined,
            discoversSigners: false,
            // the digest that a cluster is given, which may be that of an index
            platforms: { kind: 'index' },
            ...rulesOf(policies),
        };
    }
    /** Images with the same policies share the objects of their request. */
    #share(policies) {
        const key = policies.map(({ index }) => index).join(' ');
        const known = this.#shared.get(key);
        if (known !== undefined) {
            return known;
        }
        const own = {
            signer: signersOf(policies, this.#defaults),
            requirements: requirementsOfAll(policies.flatMap(signingOf), this.#defaults),
        };
        this.#shared.set(key, own);
        return own;
    }
}
/** Why a reference without a digest cannot be judged by a policy that is for some digests. */
function undecidedReason({ name }) {
    return `whether the policy ${(0,src_text/* quote */.hD)(name)} matches this image depends on its digest, but the reference has none: write the digest after the tag`;
}
/** What policies decide of an image where none of them looks at it; undefined where evidence decides. */
function decideWithout(policies) {
    const [first] = policies;
    if (first === undefined) {
        return { decision: { kind: 'unmet', code: 'no-rule', reason: NO_POLICY }, by: undefined };
    }
    if (policies.some((policy) => !passes(policy) && signingOf(policy).length > 0)) {
        return undefined;
    }
    const refusing = policies.filter((policy) => !passes(policy));
    const enforced = refusing.find(({ mode }) => mode === 'enforce');
    if (enforced !== undefined) {
        return {
            decision: { kind: 'unmet', code: 'denied', reason: refusalOf(enforced) },
            by: withFirst(enforced, policies),
        };
    }
    const [warned] = refusing;
    if (warned !== undefined) {
        const reason = `${(0,src_text/* quote */.hD)(warned.name)} only warns: ${refusalOf(warned)}`;
        return { decision: { kind: 'skipped', warns: true, reason }, by: withFirst(warned, policies) };
    }
    const reason = `${(0,src_text/* quote */.hD)(first.name)} accepts it without verification (static: pass)`;
    return { decision: { kind: 'exempt', reason, until: undefined }, by: undefined };
}
function withFirst(first, all) {
    return [first, ...all.filter((policy) => policy !== first)];
}
/** Whether a policy accepts any image: one authority that does is enough. */
function passes({ authorities }) {
    return authorities.some(({ kind }) => kind === 'pass');
}
function refusalOf({ authorities }) {
    const messages = authorities.flatMap((authority) => (isStatic(authority) ? (authority.message ?? []) : []));
    return messages.length === 0 ? 'it denies every image that it matches (static: fail)' : messages.join('; ');
}
/** The authorities of a policy whose evidence decides. */
function signingOf(policy) {
    return passes(policy) ? [] : policy.authorities.filter((authority) => !isStatic(authority));
}
/** An entry for each authority, a count for each policy. */
function signersOf(policies, defaults) {
    const entries = [];
    const counts = [];
    for (const policy of policies.filter((each) => !passes(each))) {
        const signing = signingOf(policy);
        const first = entries.length;
        entries.push(...signing.map((authority) => ({
            signers: authority.signers,
            label: `${policy.name}/${authority.name}`,
            requirements: requirementsOfAuthority(authority, defaults),
        })));
        counts.push({
            required: 1,
            entries: signing.map((_, index) => first + index),
            label: policy.name,
            ...(policy.mode === 'warn' ? { warns: true } : {}),
            ...(signing.length === 0 ? { refusal: refusalOf(policy) } : {}),
        });
    }
    return { kind: 'several', entries, counts, ownRootOnly: true };
}
/** An image signature, or what must be attested in its place. */
function requirementsOfAuthority({ predicateTypes }, { requirements: { signedName, maxAge: max, minAge: min } }) {
    const signature = predicateTypes.length === 0;
    return {
        signature,
        predicateTypes,
        level: 'index',
        signedName: signature ? signedName : undefined,
        age: max === undefined && min === undefined ? undefined : { max, min },
    };
}
/** What is required by any authority: what is read and stored of an image. */
function requirementsOfAll(signing, defaults) {
    const types = new Map(signing.flatMap(({ predicateTypes }) => predicateTypes).map((type) => [type.uri, type]));
    const all = requirementsOfAuthority({ predicateTypes: [...types.values()] }, defaults);
    return { ...all, signature: signing.some(({ predicateTypes }) => predicateTypes.length === 0) };
}
function decided({ repository }, policies, decision) {
    return { ...(0,request/* decidedRequest */.kz)(repository, decision), ...rulesOf(policies) };
}
function rulesOf(policies) {
    const rules = policies.map(({ name, index, position }) => ({ name, index, line: position.line }));
    const [rule] = rules;
    return rules.length > 1 ? { rule, rules } : { rule };
}
function distinct(repositories) {
    return [...new Map(repositories.map((each) => [(0,image_reference/* nameOf */.Vb)(each), each])).values()];
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/check.ts




/** What is worth a look in a file of policies: what is stricter here than in a cluster, and what matches nothing. */
function checkPolicies(policies, root) {
    const first = policies[0]?.index ?? 0;
    return [
        ...policies.flatMap((policy) => remarksOf(policy).map(({ position, code, message }) => ({ ...position, code, rule: policy.index, message }))),
        ...rootRemarks(root).map(({ position, code, message }) => ({
            ...position,
            code,
            rule: policies.findLast((policy) => policy.position.line <= position.line)?.index ?? first,
            message,
        })),
    ];
}
function remarksOf(policy) {
    const acceptsAnything = passes(policy);
    return [
        ...policy.globs.flatMap(globRemarks),
        ...policy.authorities.flatMap((authority) => {
            if (isStatic(authority)) {
                return authority.kind === 'fail' || policy.authorities.length === 1
                    ? []
                    : [
                        remark(authority, 'never-needed', 'This authority accepts every image, so the other authorities of the policy are not needed, and are ignored.'),
                    ];
            }
            return acceptsAnything ? [] : authorityRemarks(authority);
        }),
    ];
}
function globRemarks({ glob, position }) {
    const { text, symbols, prefix } = glob;
    const nothing = (reason) => [
        { position, code: 'matches-nothing', message: `${(0,src_text/* quote */.hD)(text)} matches nothing: ${reason}.` },
    ];
    const [registry = '', ...path] = prefix.split('/');
    const hasRegistry = path.length === 0 || /[.:]/.test(registry) || registry === 'localhost';
    if (!hasRegistry || !(symbols.includes('/') || symbols.includes('**'))) {
        return nothing('globs are compared with the full reference, which begins with a registry ("index.docker.io/library/nginx:1")');
    }
    if (prefix.startsWith('docker.io/')) {
        return nothing('images of Docker Hub are compared as "index.docker.io/…"');
    }
    if (canMatchDigest(glob)) {
        return [];
    }
    const last = text.slice(text.lastIndexOf('/') + 1);
    return /[:*]/.test(last)
        ? [
            {
                position,
                code: 'tag-only',
                message: `${(0,src_text/* quote */.hD)(text)} matches only by a tag, but a cluster compares every image by its digest, so it never matches there. To match any tag and digest, write "*" after the name.`,
            },
        ]
        : nothing('the tag or the digest is part of what is compared; write "*" after the name, or "@sha256:*" and ":*"');
}
function authorityRemarks(authority) {
    const { kind, log, hasTrustRoot, needsTimestamp, unrelated } = authority;
    const stricter = (message) => remark(authority, 'stricter', message);
    return [
        ...unrelated.map(({ key, position }) => ({
            position,
            code: 'accepts-unrelated',
            message: `"${key}" accepts unrelated identities, so strangers may sign. Name the owner in it.`,
        })),
        ...(log === 'empty'
            ? [
                stricter('A transparency log entry is required here. In a cluster, a "ctlog" without "url" and "trustRootRef" means that no entry is looked for.'),
            ]
            : []),
        ...(kind === 'keyless' && log === 'absent' && hasTrustRoot
            ? [
                stricter('A transparency log entry is required here. In a cluster, no entry is looked for with "trustRootRef" and without "ctlog".'),
            ]
            : []),
        ...(needsTimestamp
            ? [
                stricter('A timestamp is required here, and a log entry if the trusted root has logs. In a cluster, "rfc3161timestamp" turns the log off.'),
            ]
            : []),
        ...(kind === 'key' && log === 'absent' && !needsTimestamp
            ? [
                remark(authority, 'no-log', 'Without "ctlog", no transparency log entry is required for what this key signs, as in a cluster: nothing shows whether and when it was signed.'),
            ]
            : []),
    ];
}
function remark({ position }, code, message) {
    return { position, code, message };
}
/** What a run needs beside the file. */
function rootRemarks({ trustRoots, authorities, logs }) {
    const [root] = trustRoots;
    const urls = [...authorities, ...logs].filter(({ url }) => !isPublic(url));
    return [
        ...(root === undefined
            ? []
            : [
                {
                    position: root.position,
                    code: 'needs-root',
                    message: `In a run, "trusted-root" (or "tuf-mirror") must have the content of the TrustRoot ${(0,src_text/* quote */.hD)(root.key)}.`,
                },
            ]),
        ...urls.map(({ url, position }) => ({
            position,
            code: 'needs-root',
            message: `The trusted root of a run must list ${(0,src_text/* quote */.hD)(url)}. In a cluster, the URL only has to be set, and the public roots are used.`,
        })),
    ];
}
function isPublic(url) {
    return /^https:\/\/(?:fulcio|rekor)\.sigstore\.dev\/?$/.test(url);
}

// EXTERNAL MODULE: ./src/policy-file/explained.ts
var explained = __webpack_require__(97189);
// EXTERNAL MODULE: ./src/policy-file/explanation.ts
var explanation = __webpack_require__(45416);
;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/explain.ts







/** Explains images by ClusterImagePolicies: all that match, with every authority of each. */
class ClusterImagePolicyExplainer {
    #matcher;
    #remarks;
    constructor(policies, remarks) {
        this.#matcher = new PolicyMatcher(policies);
        this.#remarks = remarks;
    }
    explain({ image, reference }) {
        const isBare = reference.tag === undefined && reference.digest === undefined;
        const { matching, undecided } = this.#matcher.match(reference);
        const all = [...matching, ...undecided];
        const policies = all.map(explainPolicy);
        const [first] = policies;
        return {
            schemaVersion: 1,
            image,
            reference: (0,image_reference/* formatReference */.FH)(isBare ? { ...reference, tag: 'latest' } : reference),
            rule: first === undefined ? null : { name: first.name, index: first.index, line: first.line, glob: first.glob },
            ...explanation/* NOTHING */.K,
            ...meaningOf(policies, matching, undecided),
            policies,
            notes: [
                ...(isBare ? ['The reference has neither a tag nor a digest, so the tag is "latest".'] : []),
                ...(policies.length > 1
                    ? [`${policies.length} policies match this image, and each one that does not only warn must be met.`]
                    : []),
                ...this.#notesOf(all, reference),
            ],
        };
    }
    #notesOf(all, { tag, digest }) {
        const indices = new Set(all.map(({ policy }) => policy.index));
        const remarks = this.#remarks.filter(({ rule }) => indices.has(rule));
        return [
            ...remarks.map(({ line, message }) => `Line ${line}: ${message}`),
            ...(tag !== undefined && digest !== undefined
                ? [
                    'If a reference has both, a cluster compares globs only with the digest. Here, a match by the tag also counts.',
                ]
                : []),
        ];
    }
}
function meaningOf(policies, matching, [open]) {
    const nobody = { signers: [], requirements: null, unmet: null, unsigned: false, exemption: null };
    if (open !== undefined) {
        return { ...nobody, unmet: { code: 'not-pinned', reason: undecidedReason(open.policy) } };
    }
    const decision = decideWithout(matching.map(({ policy }) => policy))?.decision;
    switch (decision?.kind) {
        case undefined: {
            const signing = policies.flatMap(({ authorities }) => authorities.filter((each) => each.static === null));
            return {
                ...nobody,
                signers: signing.flatMap(({ signers }) => signers),
                requirements: requiredByAny(signing),
            };
        }
        case 'unmet': {
            const { code, reason } = decision;
            return { ...nobody, unmet: { code, reason } };
        }
        case 'exempt': {
            const { reason } = decision;
            return { ...nobody, unsigned: true, exemption: { reason, until: null, pinned: false } };
        }
        case 'skipped':
            return nobody;
    }
}
/** What some authority requires; each says by itself what it does. */
function requiredByAny(signing) {
    const all = signing.flatMap(({ requirements }) => requirements ?? []);
    const [first] = all;
    const repositories = [...new Set(all.flatMap(({ signatureRepositories }) => signatureRepositories ?? []))];
    return first === undefined
        ? null
        : {
            ...first,
            signature: all.some(({ signature }) => signature),
            attestations: [...new Set(all.flatMap(({ attestations }) => attestations))],
            signatureRepositories: repositories.length === 0 ? null : repositories,
        };
}
function explainPolicy({ policy, glob }) {
    const { name, index, position, mode, authorities } = policy;
    return {
        name,
        index,
        line: position.line,
        glob: glob.glob.text,
        mode,
        authorities: (passes(policy) ? authorities.filter(({ kind }) => kind === 'pass') : authorities).map(explainAuthority),
    };
}
function explainAuthority(authority) {
    const { name, position } = authority;
    const common = { name, line: position.line };
    if (isStatic(authority)) {
        return { ...common, static: authority.kind, message: authority.message ?? null, signers: [], requirements: null };
    }
    const { repository } = authority;
    const own = {
        ...request/* NO_REQUIREMENTS */.ry,
        platforms: { kind: 'index' },
        signatureRepositories: repository === undefined ? undefined : [{ kind: 'repository', repository }],
    };
    const requirements = requirementsOfAuthority(authority, { requirements: {} });
    return {
        ...common,
        static: null,
        message: null,
        signers: authority.signers.flatMap(explained/* explainSigner */.ww),
        requirements: (0,explained/* explainRequirements */.qM)({ threshold: undefined, requirements: own }, requirements),
    };
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/weakenings.ts


/** Finds what the policies that are for the images of a run weaken; each once. */
function weakeningsOfPolicies(policies, path, requests) {
    const used = new Set(requests.flatMap(({ rule, rules }) => rules ?? rule ?? []).map(({ index }) => index));
    const insecure = new Set();
    const warnings = new Set();
    for (const policy of policies.filter(({ index }) => used.has(index))) {
        const name = (0,src_text/* quote */.hD)(policy.name);
        const at = ({ line }) => `policy: ${name} (${path}:${line})`;
        if (policy.mode === 'warn') {
            insecure.add(`${at(policy.position)}: mode: warn`);
        }
        const [passing] = passes(policy) ? policy.authorities.filter(({ kind }) => kind === 'pass') : [];
        if (passing !== undefined) {
            insecure.add(`${at(passing.position)}: static: pass`);
        }
        for (const { position, signers, unrelated } of signingOf(policy)) {
            if (signers.some(({ waives }) => waives?.tlog === true)) {
                insecure.add(`${at(position)}: insecure-ignore-tlog`);
            }
            if (signers.some(({ waives }) => waives?.sct === true)) {
                insecure.add(`${at(position)}: insecure-ignore-sct`);
            }
            for (const { key, position: place } of unrelated) {
                insecure.add(`${at(place)}: ${key} accepts unrelated identities`);
                warnings.add(`The policy ${name} (${path}:${place.line}) has a pattern that accepts unrelated identities (${key}), so anyone may sign. Name the owner in it.`);
            }
        }
    }
    return { insecure: [...insecure], warnings: [...warnings] };
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/policies.ts





/** A file of sigstore's ClusterImagePolicies, read as rules: all that match an image must be met. */
class ClusterImagePolicies {
    path;
    text;
    /** the file cannot say anything else */
    unresolved = 'fail';
    ignoreComments = 'allow';
    unusedInputs = ['predicate-type', 'require-signature', 'platform'];
    #policies;
    #root;
    constructor(policies, root, { path, text }) {
        this.path = path;
        this.text = text;
        this.#policies = policies;
        this.#root = root;
    }
    get extent() {
        return (0,src_text/* count */.U9)(this.#policies.length, 'ClusterImagePolicy', 'ClusterImagePolicies');
    }
    requests(defaults) {
        return new ClusterImagePolicyRequests(this.#policies, defaults);
    }
    explainer() {
        return new ClusterImagePolicyExplainer(this.#policies, this.check());
    }
    check() {
        return checkPolicies(this.#policies, this.#root);
    }
    weakenings(requests) {
        return weakeningsOfPolicies(this.#policies, this.path, requests);
    }
    issuesWith({ isGiven, authorities, logs }) {
        const roots = isGiven ? [] : this.#root.trustRoots;
        return [
            ...roots.map(({ key, position }) => ({
                ...position,
                code: 'missing',
                message: `The content of the TrustRoot ${(0,src_text/* quote */.hD)(key)} is unknown: set "trusted-root" (or "tuf-mirror") to it.`,
            })),
            ...unlisted(this.#root.authorities, authorities, 'certificate authority'),
            ...unlisted(this.#root.logs, logs, 'transparency log'),
        ];
    }
}
/** Those that a root does not list: what they sign could not be verified, whatever a cluster would take in their place. */
function unlisted(needed, listed, what) {
    const known = listed?.map(normalized);
    return needed
        .filter(({ url }) => known?.includes(normalized(url)) === false)
        .map(({ url, position }) => ({
        ...position,
        code: 'contradiction',
        message: `The trusted root of the run lists no ${what} ${(0,src_text/* quote */.hD)(url)}${(listed ?? []).length === 0 ? '' : `, but ${(listed ?? []).map((each) => (0,src_text/* quote */.hD)(each)).join(', ')}`}.`,
    }));
}
function normalized(url) {
    return URL.parse(url)?.href.replace(/\/+$/, '') ?? url;
}

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/core/policy/alternatives.ts
var alternatives = __webpack_require__(72272);
;// CONCATENATED MODULE: ./src/core/policy/anchors.ts

/** What pins the beginning of a pattern, and its end. `.*` pins since it takes whatever is there. */
const BEGINNINGS = ['^', '\\A'];
const ENDS = ['$', '\\z'];
/**
 * The pinned form of a valid RE2 pattern that may be found anywhere in a value; undefined where it is pinned itself: it
 * begins with `^`, `\A` or `.*`, ends with `$`, `\z` or `.*`, and has no alternatives but in groups. Only then does it
 * mean the same where it must match the complete value. (With the flag `m` an anchor pins a line, so that is never pinned.)
 */
function pinnedForm(pattern) {
    const tokens = [...(0,alternatives/* tokensOf */.k)(pattern)];
    let depth = 0;
    let isBare = false;
    let hasLines = false;
    for (const { open, close, bar, empty } of tokens) {
        depth += open !== undefined ? 1 : close !== undefined ? -1 : 0;
        isBare ||= bar !== undefined && depth === 0;
        hasLines ||= /^\(\?[a-zA-Z]*m/.test(empty ?? open ?? '');
    }
    const inner = hasLines || isBare ? `(?:${hasLines ? pattern.replaceAll(/\(\?[a-zA-Z-]+\)/g, '') : pattern})` : pattern;
    const begins = inner === pattern && isPinnedAtBeginning(tokens);
    const ends = inner === pattern && isPinnedAtEnd(tokens);
    return begins && ends ? undefined : `${begins ? '' : '^'}${inner}${ends ? '' : '$'}`;
}
function isPinnedAtBeginning([first, second, third]) {
    if (first?.atom === '.') {
        return second?.repeat === '*' && third?.never === undefined;
    }
    // repeated, an anchor need not be there
    const isRepeated = second?.repeat !== undefined || second?.never !== undefined;
    return BEGINNINGS.includes(first?.empty ?? '') && !isRepeated;
}
function isPinnedAtEnd(tokens) {
    const [before, last] = tokens.slice(-2);
    const end = last ?? before;
    return ENDS.includes(end?.empty ?? '') || (before?.atom === '.' && last?.repeat === '*');
}

// EXTERNAL MODULE: ./src/core/policy/keys.ts
var policy_keys = __webpack_require__(66188);
// EXTERNAL MODULE: ./src/core/policy/pattern.ts
var pattern = __webpack_require__(84312);
// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var policy_signer = __webpack_require__(61842);
;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/authority.ts









/** The keys of an authority (policy-controller `pkg/apis/policy/v1beta1`). */
const AUTHORITY_KEYS = [
    'name',
    'key',
    'keyless',
    'static',
    'source',
    'ctlog',
    'attestations',
    'rfc3161timestamp',
    'signatureFormat',
];
/** What excludes each other, and exactly one of which an authority has. */
const KINDS = ['key', 'keyless', 'static'];
/** The only short names of predicate types: cosign's words for others are none here. */
const ALIASES = ['custom', 'slsaprovenance', 'spdx', 'spdxjson', 'cyclonedx', 'link', 'vuln'];
/** Reads the authorities of a file; what they need of the trusted root is collected. */
class AuthorityReader {
    trustRoots = [];
    authorityUrls = [];
    logUrls = [];
    #patterns = new Map();
    /** Reads an authority. What is returned means something only where there is no fault. */
    async read(fields, index) {
        const common = { name: fields.line('name') ?? `authority-${index}`, position: fields.position };
        const [kind, ...others] = KINDS.filter((each) => fields.has(each));
        if (kind === undefined) {
            fields.miss('The authority has none of "key", "keyless", and "static", but exactly one of them is required.');
        }
        for (const other of others) {
            fields.forbid(other, `"${other}" and "${kind ?? ''}" cannot be combined: an authority has exactly one of "key", "keyless", and "static".`, 'contradiction');
        }
        // all of them, so that each fault is found whatever is beside it
        const fixed = this.#static(fields);
        const rest = this.#rest(fields);
        const keyless = await this.#keyless(fields);
        const key = this.#key(fields);
        if (fixed !== undefined) {
            return { ...common, ...fixed };
        }
        const { needsTimestamp, log } = rest;
        const stamped = needsTimestamp ? { needsTimestamp } : {};
        if (key !== undefined) {
            // nothing of a log is looked at in a cluster either
            const waived = log === 'absent' && !needsTimestamp ? { waives: { tlog: true } } : {};
            const signer = { kind: 'keys', ...key, ...waived, ...stamped };
            return { kind: 'key', ...common, ...rest, signers: [signer], hasTrustRoot: false, unrelated: [] };
        }
        const { identities = [], unrelated = [], ignoresSct = false, hasTrustRoot = false } = keyless ?? {};
        const waived = ignoresSct ? { waives: { sct: true } } : {};
        const signers = identities.map((identity) => ({
            kind: 'identity',
            ...identity,
            claims: {},
            ...waived,
            ...stamped,
        }));
        return { kind: 'keyless', ...common, ...rest, signers, hasTrustRoot, unrelated };
    }
    #static(fields) {
        const own = fields.map('static', ['action', 'message']);
        if (own === undefined) {
            return undefined;
        }
        if (!own.has('action')) {
            own.miss('"action" is missing: "pass" or "fail".');
        }
        for (const key of ['attestations', 'source'].filter((each) => fields.items(each).length > 0)) {
            fields.forbid(key, `"${key}" has no meaning with "static".`, 'contradiction');
        }
        for (const key of ['ctlog', 'rfc3161timestamp'].filter((each) => fields.has(each))) {
            fields.forbid(key, `"${key}" has no meaning with "static".`, 'contradiction');
        }
        const message = own.text('message')?.trim().replaceAll(/\s+/g, ' ');
        return { kind: own.word('action', ['pass', 'fail']) ?? 'fail', message: message === '' ? undefined : message };
    }
    #key(fields) {
        const own = fields.map('key', ['secretRef', 'data', 'kms', 'hashAlgorithm']);
        if (own === undefined) {
            return undefined;
        }
        this.#refuseStored(own);
        const pem = own.text('data');
        const read = pem === undefined ? undefined : (0,policy_keys/* parsePublicKeys */.V)(pem);
        const keys = read?.kind === 'value' ? read.value : [];
        if (pem === undefined && !own.has('data') && !own.has('kms') && !own.has('secretRef')) {
            own.miss('"data" is missing: the public key in PEM format.');
        }
        if (read?.kind === 'invalid') {
            own.refuseUnseen('data', read.issue, 'key');
        }
        else if (keys.length > 1) {
            own.refuseUnseen('data', 'it has more than one key; write each as an authority of its own', 'key');
        }
        const hash = this.#hash(own);
        // Ed25519 hashes by itself, whatever is written
        const isHashed = keys.every(({ key }) => key.asymmetricKeyType !== 'ed25519');
        return { keys, hash: isHashed ? hash : undefined };
    }
    #refuseStored(own) {
        for (const key of ['secretRef', 'kms'].filter((each) => own.has(each))) {
            own.forbid(key, `"${key}" is a key that a cluster looks up, but a run cannot: write the public key as "data".`);
        }
    }
    #hash(own) {
        const text = own.text('hashAlgorithm')?.trim().toLowerCase() ?? '';
        const known = policy_signer/* KEY_HASHES */.JC.find((hash) => hash === text);
        if (known === undefined && text !== '') {
            own.refuse('hashAlgorithm', text === 'sha224'
                ? 'SHA-224 is not supported here'
                : `it must be ${policy_signer/* KEY_HASHES */.JC.map((hash) => `"${hash}"`).join(', ')}`, text === 'sha224' ? 'unsupported' : 'wrong-kind');
        }
        return known ?? 'sha256';
    }
    async #keyless(fields) {
        const own = fields.map('keyless', ['url', 'identities', 'ca-cert', 'trustRootRef', 'insecureIgnoreSCT']);
        if (own === undefined) {
            return undefined;
        }
        if (own.has('ca-cert')) {
            own.forbid('ca-cert', '"ca-cert" is not supported, and in a cluster, no signature passes with it. The certificate authorities are those of the trusted root.');
        }
        this.#url(own, this.authorityUrls);
        const unrelated = [];
        const identities = [];
        const entries = own.maps('identities', ['issuer', 'subject', 'issuerRegExp', 'subjectRegExp']);
        if (entries.length === 0 && !own.has('identities')) {
            own.miss('"identities" is missing: who may sign.');
        }
        else if (entries.length === 0 && own.items('identities').length === 0) {
            own.refuse('identities', 'it is empty', 'missing');
        }
        for (const entry of entries) {
            const identity = await this.#value(entry, 'subject', 'subjectRegExp', unrelated);
            const issuer = await this.#value(entry, 'issuer', 'issuerRegExp', unrelated);
            identities.push({ identity, issuer });
        }
        return {
            identities,
            unrelated,
            ignoresSct: own.boolean('insecureIgnoreSCT'),
            hasTrustRoot: this.#trustRoot(own),
        };
    }
    async #value(entry, exact, pattern, unrelated) {
        if (!entry.has(exact) && !entry.has(pattern)) {
            entry.miss(`"${exact}" (or "${pattern}") is missing.`);
        }
        if (entry.has(exact) && entry.has(pattern)) {
            entry.forbid(pattern, `"${pattern}" and "${exact}" cannot be combined: use either an exact value or a pattern.`, 'contradiction');
        }
        const text = entry.line(exact);
        const compiled = await this.#pattern(entry, pattern);
        if (compiled?.acceptsUnrelated === true) {
            unrelated.push({ key: pattern, position: entry.positionOf(pattern) });
        }
        return compiled?.policy ?? { kind: 'exact', values: text === undefined ? [] : [text] };
    }
    async #pattern(entry, key) {
        const text = entry.line(key);
        if (text === undefined) {
            return undefined;
        }
        if (!this.#patterns.has(text) && this.#patterns.size >= limits/* LIMITS */.b.policyPatterns) {
            entry.refuse(key, `the file has more than ${limits/* LIMITS */.b.policyPatterns} different patterns`, 'too-large');
            return undefined;
        }
        const compiled = this.#patterns.get(text) ?? (await (0,pattern/* compilePattern */.E)(text));
        this.#patterns.set(text, compiled);
        if (compiled.kind === 'invalid') {
            entry.refuse(key, compiled.issue, 'pattern');
            return undefined;
        }
        const pinned = pinnedForm(text);
        if (pinned !== undefined) {
            entry.refuse(key, `in a cluster, the pattern can match anywhere in the value, so others are accepted too; here it must match the complete value. Pin both ends: ${(0,src_text/* quote */.hD)(pinned)}`, 'pattern');
            return undefined;
        }
        return compiled.value;
    }
    /** What an authority of either kind may have. */
    #rest(fields) {
        fields.word('signatureFormat', ['legacy', 'bundle']);
        const ctlog = fields.map('ctlog', ['url', 'trustRootRef']);
        const hasUrl = ctlog !== undefined && this.#url(ctlog, this.logUrls);
        const hasRoot = ctlog !== undefined && this.#trustRoot(ctlog);
        const stamp = fields.map('rfc3161timestamp', ['trustRootRef']);
        const needsTimestamp = stamp !== undefined && this.#trustRoot(stamp);
        if (stamp !== undefined && !stamp.has('trustRootRef')) {
            fields.forbid('rfc3161timestamp', '"rfc3161timestamp" has no effect without "trustRootRef".', 'missing');
        }
        return {
            predicateTypes: this.#predicateTypes(fields),
            repository: this.#repository(fields),
            log: ctlog === undefined ? 'absent' : hasUrl || hasRoot ? 'named' : 'empty',
            needsTimestamp,
        };
    }
    #predicateTypes(fields) {
        const types = new Map();
        for (const entry of fields.maps('attestations', ['name', 'predicateType', 'policy'])) {
            if (entry.line('name') === undefined && !entry.has('name')) {
                entry.miss('"name" is missing.');
            }
            if (entry.has('policy')) {
                entry.forbid('policy', 'Policies in Rego or CUE are not evaluated here, and none is ignored: what the attestation must say cannot be verified.');
            }
            const requested = entry.line('predicateType');
            if (requested === undefined && !entry.has('predicateType')) {
                entry.miss('"predicateType" is missing.');
            }
            const type = requested === undefined ? undefined : this.#predicateType(entry, requested);
            if (type !== undefined) {
                types.set(type.uri, type);
            }
        }
        return [...types.values()];
    }
    #predicateType(entry, requested) {
        const isWord = !requested.includes(':');
        const read = (0,predicate_types/* parsePredicateType */.$)(requested);
        if (requested === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc) {
            entry.refuse('predicateType', 'this is the type of a signature; for signatures, use an authority without "attestations"', 'predicate-type');
        }
        else if (read.kind === 'invalid' || read.value.kind !== 'type' || (isWord && !ALIASES.includes(requested))) {
            entry.refuse('predicateType', `it must be a URI, or one of ${ALIASES.map((word) => `"${word}"`).join(', ')}`, 'predicate-type');
        }
        else {
            return { kind: 'type', requested, uri: read.value.uri, isExact: true };
        }
        return undefined;
    }
    #repository(fields) {
        const [source, second] = fields.maps('source', ['oci', 'signaturePullSecrets', 'tagPrefix']);
        second?.miss('There is a second source, but an authority has at most one.');
        if (source === undefined) {
            return undefined;
        }
        if (source.has('tagPrefix')) {
            source.forbid('tagPrefix', '"tagPrefix" is not supported: evidence is searched for under the standard tags.');
        }
        if (source.has('signaturePullSecrets') && source.items('signaturePullSecrets').length > 0) {
            source.forbid('signaturePullSecrets', '"signaturePullSecrets" belong to a cluster, but a run logs in with the Docker configuration.');
        }
        const text = source.line('oci');
        const repository = text === undefined ? undefined : (0,image_reference/* parseRepository */.SU)(text);
        if (repository?.kind === 'invalid') {
            source.refuse('oci', repository.issue, 'repository');
        }
        return repository?.kind === 'value' ? repository.value : undefined;
    }
    #url(fields, urls) {
        const url = fields.line('url');
        if (url !== undefined && URL.parse(url) === null) {
            fields.refuse('url', 'it must be a URL');
        }
        else if (url !== undefined) {
            urls.push({ url, position: fields.positionOf('url') });
        }
        return url !== undefined;
    }
    #trustRoot(fields) {
        const name = fields.line('trustRootRef');
        if (name === undefined) {
            return false;
        }
        const [first] = this.trustRoots;
        if (first !== undefined && first.key !== name) {
            fields.refuse('trustRootRef', `line ${first.position.line} refers to ${(0,src_text/* quote */.hD)(first.key)}, but a run has only one trusted root`, 'contradiction');
        }
        this.trustRoots.push({ key: name, position: fields.positionOf('trustRootRef') });
        return true;
    }
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/fields.ts


/**
 * A map of a document with the keys that it may have. As in Kubernetes a member that is null is none, and so is an empty
 * text; anything else of the wrong kind is a fault, and so is a key that nobody knows.
 */
class FieldReader {
    path;
    #document;
    #data;
    constructor(document, path, data, keys) {
        this.path = path;
        this.#document = document;
        this.#data = data;
        if (!isMap(data)) {
            this.#document.faults.add(path, 'wrong-kind', `${this.#name()} must be a map of keys.`);
            return;
        }
        for (const key of Object.keys(data).filter((each) => !keys.includes(each))) {
            const nearest = (0,src_text/* findNearest */.qg)(key, keys);
            const hint = nearest === undefined
                ? `it may have ${keys.map((each) => `"${each}"`).join(', ')}.`
                : `did you mean "${nearest}"?`;
            document.faults.addAtKey([...path, key], 'unknown-key', `The key ${(0,src_text/* quote */.hD)(key)} has no meaning here; ${hint}`);
        }
    }
    /** Whether a member is there. */
    has(key) {
        const value = (0,policy_file_values/* fieldOf */._F)(this.#data, key);
        return (value !== undefined && value !== null && value !== '') || this.#isUnreadable(key);
    }
    /** Where the value of a member stands; of one that is not there, where the map does. */
    positionOf(key) {
        return this.#document.file.positionOf([...this.path, key]);
    }
    /** Where the map stands. */
    get position() {
        return this.#document.file.positionOf(this.path);
    }
    /** A text of one line. */
    line(key) {
        const text = this.text(key);
        if (text !== undefined && /[\u0000-\u001f\u007f]/.test(text)) {
            this.refuse(key, 'it must be one line without control characters');
            return undefined;
        }
        return text;
    }
    /** A text of any lines. */
    text(key) {
        const value = (0,policy_file_values/* fieldOf */._F)(this.#data, key);
        if (!this.has(key) || this.#isUnreadable(key)) {
            return undefined;
        }
        if (typeof value !== 'string') {
            const hint = typeof value === 'object' ? '' : '; if it is meant as text, put it in quotation marks';
            this.#document.faults.add([...this.path, key], 'wrong-kind', `"${key}" must be text${hint}.`);
            return undefined;
        }
        return value;
    }
    boolean(key) {
        const value = (0,policy_file_values/* fieldOf */._F)(this.#data, key);
        if (this.has(key) && typeof value !== 'boolean') {
            this.#document.faults.add([...this.path, key], 'wrong-kind', `"${key}" must be true or false.`);
        }
        return value === true;
    }
    /** One of some words. */
    word(key, words) {
        const text = this.line(key);
        const known = words.find((word) => word === text);
        if (text !== undefined && known === undefined) {
            this.refuse(key, `it must be ${words.map((word) => `"${word}"`).join(' or ')}`);
        }
        return known;
    }
    /** The map of a member; undefined where there is none. */
    map(key, keys) {
        return this.has(key)
            ? new FieldReader(this.#document, [...this.path, key], (0,policy_file_values/* fieldOf */._F)(this.#data, key), keys)
            : undefined;
    }
    /** The maps of a list; none where there is no list. */
    maps(key, keys) {
        return this.items(key).map((item, index) => new FieldReader(this.#document, [...this.path, key, index], item, keys));
    }
    /** The entries of a list; none where there is no list. */
    items(key) {
        const value = (0,policy_file_values/* fieldOf */._F)(this.#data, key);
        if (this.has(key) && !Array.isArray(value)) {
            this.#document.faults.add([...this.path, key], 'wrong-kind', `"${key}" must be a list.`);
        }
        return Array.isArray(value) ? value : [];
    }
    /** Notes that a value cannot be used. */
    refuse(key, reason, code = 'wrong-kind') {
        const value = (0,policy_file_values/* fieldOf */._F)(this.#data, key);
        const written = typeof value === 'string' ? (0,src_text/* quote */.hD)(value) : `"${key}"`;
        this.#document.faults.add([...this.path, key], code, `${written} cannot be used: ${reason}.`);
    }
    /** As `refuse`, of a value that no message may show: it may be a private key. */
    refuseUnseen(key, reason, code) {
        this.#document.faults.add([...this.path, key], code, `"${key}" cannot be used: ${reason}.`);
    }
    /** Notes that a member may not be there. */
    forbid(key, message, code = 'unsupported') {
        this.#document.faults.addAtKey([...this.path, key], code, message);
    }
    /** Notes that something is missing in the map. */
    miss(message) {
        if (isMap(this.#data)) {
            this.#document.faults.add(this.path, 'missing', message);
        }
    }
    /** What could not be read has a fault already. */
    #isUnreadable(key) {
        return this.#document.file.isUnreadable([...this.path, key]);
    }
    #name() {
        const last = this.path.at(-1);
        return typeof last === 'string' ? `"${last}"` : last === undefined ? 'A document' : 'This entry';
    }
}
function isMap(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/read.ts



/** Reads the policies of a file, one document after the other. What is read means something only where there is no fault. */
class DocumentReader {
    policies = [];
    #authorities = new AuthorityReader();
    #names = new Map();
    /** What the policies need of the trusted root of a run. */
    get neededRoot() {
        const { trustRoots, authorityUrls, logUrls } = this.#authorities;
        return { trustRoots, authorities: authorityUrls, logs: logUrls };
    }
    /** Reads a document that says of itself that it is a ClusterImagePolicy. @param index of the document, from 0 */
    async read(document, index) {
        const fields = new FieldReader(document, [], document.file.data, [
            'apiVersion',
            'kind',
            'metadata',
            'spec',
            'status',
        ]);
        const { name, position } = this.#name(document, fields);
        const spec = fields.map('spec', ['images', 'authorities', 'policy', 'mode', 'match']);
        if (spec === undefined) {
            fields.miss('"spec" is missing.');
        }
        this.policies.push({
            name,
            index,
            position,
            globs: spec === undefined ? [] : readGlobs(spec),
            mode: spec?.word('mode', ['enforce', 'warn']) ?? 'enforce',
            authorities: spec === undefined ? [] : await this.#readAuthorities(spec),
        });
        if (spec?.has('policy') === true) {
            spec.forbid('policy', 'Policies in Rego or CUE are not evaluated here, and none is ignored: what this one requires cannot be verified.');
        }
        if (spec?.has('match') === true && spec.items('match').length > 0) {
            spec.forbid('match', '"match" is about the objects of a cluster, and a run has none: a policy for only some of them cannot be used.');
        }
    }
    #name({ file }, fields) {
        const { data } = file;
        // its other members mean nothing here, so that any of them will do
        const metadata = fields.map('metadata', Object.keys(read_isMap(data) && read_isMap(data['metadata']) ? data['metadata'] : {}));
        const name = metadata?.line('name');
        const position = metadata?.positionOf('name') ?? fields.position;
        if (name === undefined) {
            (metadata ?? fields).miss('"metadata.name" is missing.');
            return { name: '', position };
        }
        const other = this.#names.get(name);
        if (other === undefined) {
            this.#names.set(name, position);
        }
        else {
            metadata?.refuse('name', `the policy at line ${other.line} has the same name, and a cluster would have only one of them`, 'contradiction');
        }
        return { name, position };
    }
    async #readAuthorities(spec) {
        const all = spec.maps('authorities', AUTHORITY_KEYS);
        if (all.length === 0 && !spec.has('authorities')) {
            spec.miss('"authorities" is missing: nobody could sign.');
        }
        else if (all.length === 0 && spec.items('authorities').length === 0) {
            spec.refuse('authorities', 'it is empty, so nobody could sign', 'missing');
        }
        const authorities = [];
        for (const [index, fields] of all.entries()) {
            authorities.push(await this.#authorities.read(fields, index));
        }
        return authorities;
    }
}
function readGlobs(spec) {
    const all = spec.maps('images', ['glob']);
    if (all.length === 0 && !spec.has('images')) {
        spec.miss('"images" is missing: it says which images the policy is for.');
    }
    else if (all.length === 0 && spec.items('images').length === 0) {
        spec.refuse('images', 'it is empty', 'missing');
    }
    return all.flatMap((fields) => {
        const text = fields.line('glob');
        if (text === undefined) {
            if (!fields.has('glob')) {
                fields.miss('"glob" is missing.');
            }
            return [];
        }
        const glob = parseReferenceGlob(text);
        if (glob.kind === 'invalid') {
            fields.refuse('glob', glob.issue, 'glob');
            return [];
        }
        return [{ glob: glob.value, position: fields.positionOf('glob') }];
    });
}
function read_isMap(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./src/policy-file/cluster-image-policy/find.ts







/** The versions that are read; what is allowed in them is the same. */
const API_VERSIONS = ['policy.sigstore.dev/v1beta1', 'policy.sigstore.dev/v1alpha1'];
/**
 * Reads a file of sigstore's ClusterImagePolicies, one or more documents, told by their `apiVersion`. Documents that are
 * something else are faults beside them, for what they say would be lost.
 * @returns undefined where no document is a resource of Kubernetes
 */
async function findClusterImagePolicies(text, { path }) {
    // most policies are of our own format, and are read once
    if (!text.includes('apiVersion')) {
        return undefined;
    }
    const read = await (0,policy_file_yaml/* readYamlDocuments */.C)(text);
    if (read.kind === 'invalid') {
        return { kind: 'invalid', path, issues: (0,issue.sortIssues)(read.issues) };
    }
    const { documents } = read;
    if (!documents.some(isResource)) {
        return undefined;
    }
    const reader = new DocumentReader();
    const issues = [];
    for (const [index, file] of documents.entries()) {
        const faults = new policy_file_faults/* Faults */.C(file);
        if (isPolicy(file)) {
            await reader.read({ file, faults }, index);
        }
        else {
            refuse(file, faults);
        }
        issues.push(...faults.issues);
    }
    return issues.length > 0
        ? { kind: 'invalid', path, issues: (0,issue.sortIssues)(issues) }
        : { kind: 'value', value: new ClusterImagePolicies(reader.policies, reader.neededRoot, { path, text }) };
}
/** Our own policies have a version, and no `apiVersion` that means anything. */
function isResource({ data }) {
    return typeof (0,policy_file_values/* fieldOf */._F)(data, 'apiVersion') === 'string' && (0,policy_file_values/* fieldOf */._F)(data, 'version') === undefined;
}
function isPolicy({ data }) {
    const version = (0,policy_file_values/* fieldOf */._F)(data, 'apiVersion');
    return ((0,policy_file_values/* fieldOf */._F)(data, 'kind') === 'ClusterImagePolicy' && typeof version === 'string' && API_VERSIONS.includes(version));
}
function refuse(file, faults) {
    const { data } = file;
    if (isResource(file)) {
        const [apiVersion, kind] = [(0,policy_file_values/* fieldOf */._F)(data, 'apiVersion'), (0,policy_file_values/* fieldOf */._F)(data, 'kind')];
        faults.addAtKey(['apiVersion'], 'foreign', describeResource(String(apiVersion), typeof kind === 'string' ? kind : ''));
    }
    else if ((0,policy_file_values/* fieldOf */._F)(data, 'version') !== undefined) {
        const message = 'This document is a policy in the format of this action, but others in the file are resources. A file must contain one or the other.';
        faults.addAtKey(['version'], 'foreign', message);
    }
    else {
        const foreign = findForeignFormat(data);
        faults.add([], 'foreign', foreign?.message ?? 'This document is not a ClusterImagePolicy, but others in the file are.');
    }
}

// EXTERNAL MODULE: ./src/policy-file/keys.ts
var policy_file_keys = __webpack_require__(85259);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publisher = __webpack_require__(66557);
// EXTERNAL MODULE: ./src/core/image/glob.ts
var image_glob = __webpack_require__(43103);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
;// CONCATENATED MODULE: ./src/policy-file/requirements.ts






/** Reads what a rule requires. */
function readRequirements(values, rule, path) {
    const signature = (0,policy_file_values/* fieldOf */._F)(rule, 'require-signature');
    const predicateTypes = readPredicateTypes(values, rule, path);
    const signedName = values.text(rule, path, 'signed-name', 'templated');
    const [maxAge, minAge] = [values.duration(rule, path, 'max-age'), values.duration(rule, path, 'min-age')];
    if (maxAge !== undefined && minAge !== undefined && minAge >= maxAge) {
        values.faults.add([...path, 'min-age'], 'contradiction', '"min-age" must be shorter than "max-age": no image is older than the one and newer than the other.');
    }
    if (signature === false && predicateTypes?.length === 0) {
        values.faults.addAtKey([...path, 'require-signature'], 'contradiction', 'Nothing is required: with "require-signature: false", at least one attestation other than "none" is required.');
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
        values.faults.add([...own, index], 'contradiction', '"none" cannot be combined with other types.');
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
        values.faults.add([...own, items.indexOf(alone)], 'contradiction', `"${alone}" cannot be combined with other platforms.`);
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
        ? (0,parsed/* invalid */.G)('this is the type of a signature, not of an attestation; for signatures, use "require-signature"')
        : (0,predicate_types/* parsePredicateType */.$)(text);
}
function parseSignatureRepository(text) {
    const sides = text.split('=').map((side) => side.trim());
    const [left = '', right = ''] = sides;
    if (sides.length > 2) {
        return (0,parsed/* invalid */.G)('it has more than one "="');
    }
    if (sides.length === 1) {
        const repository = (0,image_reference/* parseRepository */.SU)(left);
        return repository.kind === 'invalid' ? repository : (0,parsed/* parsed */.Y)({ kind: 'repository', repository: repository.value });
    }
    const [from, to] = [(0,image_reference/* parsePrefix */.A1)(left), (0,image_reference/* parsePrefix */.A1)(right)];
    if (from.kind === 'invalid') {
        return from;
    }
    return to.kind === 'invalid' ? to : (0,parsed/* parsed */.Y)({ kind: 'moved', from: from.value, to: to.value });
}

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
        values.faults.add([...path, 'threshold'], 'threshold', `"threshold" is ${threshold}, but there are only ${signers.length} signers, so it can never be met.`);
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
        values.refuse([...path, 'source-repository'], 'wrong-kind', repository, 'it must be the URI as in certificates, such as "https://github.com/OWNER/REPO"');
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
        ? (0,parsed/* invalid */.G)('it looks like the inside of a PEM block; use the complete block')
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
    return schemas/* string */.YjP().regex(pattern).describe(`${description} {name}, {path}, and {tag} are those of the image.`);
}
const schema_CLAIMS = {
    'source-repository': templated('URI of the repository that was built, as in the certificate.', TEMPLATED_URI).optional(),
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
        .describe('A public key in PEM format, or the path of a file that contains one, relative to the root of the checkout.'),
    hash: schemas/* enum */.k5n(policy_signer/* KEY_HASHES */.JC).optional().describe('The hash algorithm that the key signs.'),
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
    name: schema_text('The name of the rule in reports.').optional(),
    images: schemas/* array */.YOg(schemas/* string */.YjP().regex(GLOB))
        .min(1)
        .meta({ contains: { type: 'string', pattern: '^[^!]' } })
        .describe('Globs that match normalized names (docker.io/library/alpine). A leading "!" excludes.'),
};
const REQUIREMENTS = {
    attestations: schemas/* array */.YOg(schema_text('A predicate type.'))
        .min(1)
        .optional()
        .describe('Predicate types that must verify: sbom, provenance, all, none, an alias, or a URI.'),
    'require-signature': schemas/* boolean */.zMY().optional().describe('Whether an image signature must also verify.'),
    platforms: schemas/* array */.YOg(schemas/* string */.YjP().regex(SOME_PLATFORM))
        .min(1)
        .optional()
        .describe('all, index, or a list of os/arch[/variant].'),
    'signed-name': templated('The name that the signature itself must contain.').optional(),
    'max-age': schemas/* string */.YjP().regex(SOME_DURATION).optional().describe('The maximum age of evidence, such as 90d.'),
    'min-age': schemas/* string */.YjP().regex(SOME_DURATION).optional().describe('The minimum age of evidence, such as 2d.'),
    'signature-repository': schemas/* union */.KCZ([schema_text('A repository.'), schemas/* array */.YOg(schema_text('A repository.')).min(1)])
        .optional()
        .describe('Other repositories that contain signatures and attestations.'),
    'trusted-root': schema_text('Path of a trusted_root.json, relative to the root of the checkout.').optional(),
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
    until: schemas/* string */.YjP().regex(DATE).describe('The date from which it is no longer accepted, such as 2027-03-31.'),
};
const Rule = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ ...MATCHING, ...PUBLISHER, ...REQUIREMENTS }),
    schemas/* strictObject */.rej({ ...MATCHING, ...SIGNERS, ...REQUIREMENTS }),
    schemas/* strictObject */.rej({ ...MATCHING, ...EXEMPTION }),
])
    .describe('A rule. The first rule that matches an image decides.');
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
    .meta({
    title: 'Image Provenance policy',
    description: 'Who may sign which container image, and what each image must have to be verified.',
});
/** What editors offer as a start. */
const EXAMPLES = [
    {
        version: 1,
        default: 'deny',
        rules: [
            { images: ['cgr.dev/chainguard/*'], publisher: 'chainguard' },
            {
                name: 'our services',
                images: ['ghcr.io/acme/*'],
                signers: [{ identity: 'https://github.com/acme/{name}/.github/workflows/release.yml@refs/heads/main' }],
                attestations: ['sbom', 'provenance'],
            },
            { images: ['docker.io/library/alpine'], accept: 'unsigned', reason: 'no signatures yet', until: '2027-03-31' },
        ],
    },
];
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
    const { $schema, title, description, ...schema } = z.toJSONSchema(PolicyDocument, {
        target: 'draft-7',
        reused: 'inline',
    });
    const $id = 'https://raw.githubusercontent.com/OWNER/image-provenance/main/schema/policy.v1.json';
    return `${JSON.stringify({ $schema, $id, title, description, ...schema, examples: EXAMPLES }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/policy-file/structure.ts



const structure_KINDS = Object.keys(RULE_KINDS);
const ALL_RULE_KEYS = [...new Set(structure_KINDS.flatMap((kind) => RULE_KEYS[kind]))];
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
    images: 'The rule does not say which images it is for: "images" is missing.',
    reason: '"accept" needs a "reason".',
    until: '"accept" needs "until", the date from which it is no longer accepted.',
};
/**
 * Notes what the declaration of the format refuses in a file. Values that it refuses by a pattern are left to those who
 * read them, where they have said more.
 */
function checkStructure(file, faults) {
    const issues = PolicyDocument.safeParse(file.data).error?.issues ?? [];
    describeAll(file, faults, [], issues);
    if (issues.length > 0 && faults.issues.length === 0) {
        faults.add([], 'wrong-kind', 'The file does not have the structure of a policy.');
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
    const [kind, ...others] = Object.keys(rule).filter((key) => structure_KINDS.some((each) => each === key));
    if (kind === undefined) {
        faults.add(path, 'missing', 'The rule does not say who may sign: exactly one of "publisher", "signers", and "accept" is required.');
    }
    for (const other of others) {
        faults.addAtKey([...path, other], 'contradiction', `"${other}" and "${kind ?? ''}" cannot be combined: a rule has exactly one of "publisher", "signers", and "accept".`);
    }
    if (kind !== undefined && others.length === 0) {
        const foreign = Object.keys(rule).filter((key) => ALL_RULE_KEYS.includes(key) && !RULE_KEYS[kind].includes(key));
        for (const key of foreign) {
            const code = key === 'threshold' ? 'threshold' : 'contradiction';
            faults.addAtKey([...path, key], code, `"${key}" has no meaning with "${kind}".`);
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
            faults.addAtKey([...path, key], 'contradiction', `"${key}" is about a certificate, and has no meaning with "key".`);
        }
        describeMissing(faults, path, signer, ['key']);
        return;
    }
    if (has('hash')) {
        faults.addAtKey([...path, 'hash'], 'contradiction', '"hash" belongs to a "key". A certificate names its own hash.');
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
        faults.add(path, 'missing', `"issuer" (or "issuer-regexp") is missing: an identity is meaningful only together with the issuer that vouches for it. Only an exact identity that begins with ${GITHUB} has a default issuer.`);
    }
}
function describePair(faults, path, keys, name) {
    const [first, second] = keys.filter((key) => key === name || key === `${name}-regexp`);
    if (first !== undefined && second !== undefined) {
        faults.addAtKey([...path, second], 'contradiction', `"${second}" and "${first}" cannot be combined: use either an exact value or a pattern.`);
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
    return `The key ${(0,src_text/* quote */.hD)(key)} has no meaning here; ${hint}${hint.endsWith('?') ? '' : '.'}`;
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
        const hint = isWord ? '; if it is meant as text, put it in quotation marks' : '';
        return `${name} must be ${KIND_NAMES[issue.expected] ?? issue.expected}, not ${nameKind(value)}${hint}.`;
    }
    if (issue.code === 'invalid_value') {
        const values = issue.values.map((each) => (typeof each === 'string' ? `"${each}"` : String(each)));
        const nearest = typeof value === 'string' ? (0,src_text/* findNearest */.qg)(value, issue.values.map(String)) : undefined;
        const hint = nearest === undefined || nearest === value ? '.' : `; did you mean "${nearest}"?`;
        return `${name} must be ${values.join(' or ')}, not ${typeof value === 'string' ? (0,src_text/* quote */.hD)(value) : nameKind(value)}${hint}`;
    }
    if (issue.code === 'invalid_union') {
        return `${name} must be text or a list of texts, not ${nameKind(value)}.`;
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
                this.#values.faults.add([...own, index], 'too-large', `The globs of the file have more than ${limits/* LIMITS */.b.policyAlternatives} alternatives in total.`);
                return [];
            }
            return glob === undefined ? [] : [{ glob, position: this.#values.file.positionOf([...own, index]) }];
        });
        if (items.length > 0 && items.every((item) => typeof item === 'string' && item.startsWith('!'))) {
            this.#values.faults.add(own, 'glob', 'All entries of "images" exclude. At least one must say which images the rule is for.');
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
            this.#values.refuse(own, 'publisher', text, 'a rule says who may sign; without a publisher, it needs "signers" or "accept"');
        }
        return choice === undefined || choice.kind === 'none' ? undefined : { publisher: text, choice };
    }
    #exemption(rule, path) {
        const until = this.#values.line(rule, path, 'until');
        if (until !== undefined && !isDate(until)) {
            this.#values.refuse([...path, 'until'], 'date', until, 'it must be a valid date, "YYYY-MM-DD"');
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

// EXTERNAL MODULE: ./src/policy-file/check.ts
var check = __webpack_require__(33111);
;// CONCATENATED MODULE: ./src/policy-file/weakenings.ts


/** Finds what the rules that decide these images weaken; each once. */
function weakeningsOf({ rules, default: action, path }, requests) {
    const insecure = new Set();
    const warnings = new Set();
    for (const { rule: reference, decision, signer } of requests) {
        const rule = reference === undefined ? undefined : rules[reference.index];
        if (decision?.kind === 'skipped') {
            insecure.add(`policy: default: ${action}`);
        }
        if (rule === undefined || decision?.kind === 'unmet') {
            continue;
        }
        const name = `${(0,src_text/* quote */.hD)(rule.name ?? `rule ${rule.index + 1}`)} (${path}:${rule.position.line})`;
        if (decision?.kind === 'exempt') {
            insecure.add(`policy: ${name} accepts unsigned images until ${decision.until ?? 'it is changed'}`);
        }
        for (const key of unrelatedOf(rule)) {
            insecure.add(`policy: ${name}: ${key} accepts unrelated identities`);
            warnings.add(`The rule ${name} has a pattern that accepts unrelated identities (${key}), so anyone may sign. Name the owner in it.`);
        }
        const waived = (0,policy_signer/* alternativesOf */.c3)(signer).map((alternative) => alternative.signer.waives ?? {});
        if (waived.some(({ tlog }) => tlog === true)) {
            insecure.add(`policy: ${name}: insecure-ignore-tlog`);
        }
        if (waived.some(({ sct }) => sct === true)) {
            insecure.add(`policy: ${name}: insecure-ignore-sct`);
        }
    }
    return { insecure: [...insecure], warnings: [...warnings] };
}
function unrelatedOf(rule) {
    return rule.kind === 'signers'
        ? rule.signers.flatMap((entry) => (entry.kind === 'certificate' ? entry.acceptsUnrelated : []))
        : [];
}

;// CONCATENATED MODULE: ./src/policy-file/rules.ts





/** A policy of our own format: the first rule that matches an image decides. */
class RulesPolicy {
    text;
    unusedInputs = [];
    #files;
    constructor(files, text) {
        this.text = text;
        this.#files = files;
    }
    get path() {
        return this.#policy.path;
    }
    get extent() {
        return (0,src_text/* count */.U9)(this.#policy.rules.length, 'rule');
    }
    get unresolved() {
        return this.#policy.unresolved;
    }
    get ignoreComments() {
        return this.#policy.ignoreComments;
    }
    requests(defaults) {
        return new request/* PolicyRequests */.Vs(this.#files, defaults);
    }
    explainer(today) {
        return new explanation/* Explainer */.H(this.#policy, { keys: this.#files.keys, today });
    }
    check(today) {
        return (0,check/* checkPolicy */.h)(this.#policy, today);
    }
    weakenings(requests) {
        return weakeningsOf(this.#policy, requests);
    }
    /** Rules name their trusted root themselves. */
    issuesWith() {
        return [];
    }
    get #policy() {
        return this.#files.policy;
    }
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
    const others = await findClusterImagePolicies(text, { path });
    if (others !== undefined) {
        return others;
    }
    const result = await parsePolicy(text, { path });
    return result.kind === 'invalid' ? result : complete(result.value, text, read);
}
/** Why a file could not be read. */
function unreadable(thrown) {
    return { kind: 'unreadable', isMissing: (0,errors/* isMissingFile */.F6)(thrown), reason: reasonOf(thrown) };
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
        : { kind: 'value', value: new RulesPolicy({ policy, keys: keys.value, trustedRoots }, text) };
}
function issueOf({ kind, path, line, column }, reason) {
    return {
        line,
        column,
        code: kind === 'key' ? 'key' : 'wrong-kind',
        message: `The file ${(0,src_text/* quote */.hD)(path)} cannot be read: ${reason}.`,
    };
}
function reasonOf(thrown) {
    return (0,errors/* isMissingFile */.F6)(thrown) ? 'there is no such file' : (0,errors/* messageOf */.bD)(thrown);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ PolicyRequests),
/* harmony export */   kz: () => (/* binding */ decidedRequest),
/* harmony export */   ry: () => (/* binding */ NO_REQUIREMENTS)
/* harmony export */ });
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61842);
/* harmony import */ var _publishers_organization_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37978);
/* harmony import */ var _publishers_preset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83314);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41279);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25614);





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
        this.#matcher = new _match_js__WEBPACK_IMPORTED_MODULE_3__/* .RuleMatcher */ .F(complete.policy.rules);
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
        const applied = (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyRule */ .xu)(rule, reference, { keys, today: this.#defaults.today });
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
        const action = this.#complete.policy.default;
        return action === 'deny'
            ? { kind: 'unmet', code: 'no-rule', reason: 'no rule matches this image, and the policy denies such images' }
            : { kind: 'skipped', warns: action === 'warn', reason: 'no rule of the policy matches it' };
    }
    #decided({ repository }, rule, decision) {
        return { ...decidedRequest(repository, decision), rule: rule === undefined ? undefined : referenceTo(rule) };
    }
    #verified(reference, rule, applied) {
        const { organizationSigners, repositoriesOf } = this.#defaults;
        const own = applied.isOrganization ? { ...applied, preset: (0,_publishers_organization_js__WEBPACK_IMPORTED_MODULE_4__/* .organizationPreset */ .Tb)(organizationSigners) } : applied;
        const { preset, requirements } = own;
        const { trustedRoot: path } = requirements;
        return {
            ...this.#share(rule, own),
            evidenceRepositories: (0,_publishers_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(preset, reference.repository, repositoriesOf(reference.repository, requirements.signatureRepositories)),
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
        const requirements = (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementsOf */ .CG)(applied, this.#defaults.requirements);
        const key = JSON.stringify([rule.index, textOf(signer), requirements]);
        const shared = this.#shared.get(key) ?? { signer, requirements };
        this.#shared.set(key, shared);
        return shared;
    }
}
/** What a policy decides of an image without evidence. */
function decidedRequest(repository, decision) {
    return {
        evidenceRepositories: [repository],
        publisher: undefined,
        signer: _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SIGNERS */ .oy,
        discoversSigners: false,
        requirements: NOTHING_REQUIRED,
        decision,
    };
}
/** A rule that leaves everything to others. */
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
/** Of images that are decided without evidence. */
const NOTHING_REQUIRED = (0,_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementsOf */ .CG)({ requirements: NO_REQUIREMENTS, preset: undefined });
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


/***/ }),

/***/ 59813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ ValueReader),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   zJ: () => (/* binding */ parseFilePath)
/* harmony export */ });
/* harmony import */ var _core_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84312);
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
            this.refuse(path, 'template', value, `"${misplaced}" has no meaning here, only in "identity", "source-repository", "source-ref", "workflow-ref", and "signed-name"`);
            return undefined;
        }
        if (issue !== undefined) {
            this.refuse(path, 'template', value, issue);
            return undefined;
        }
        if (form !== 'block' && /[\u0000-\u001f\u007f]/.test(value)) {
            this.refuse(path, 'wrong-kind', value, 'it must be one line without control characters (in YAML, ">-" folds lines into one)');
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
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .G)('it must be a number with s, m, h, or d, from 1s to 36500d');
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
  g: () => (/* binding */ readYaml),
  C: () => (/* binding */ readYamlDocuments)
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
const QUOTE_STAR = 'Text that begins with "*" must be in quotation marks. Without them, it is an alias in YAML.';
/** What is said of a file that is nested too deep. */
const DEPTH_MESSAGE = `The file is nested deeper than ${limits/* LIMITS */.b.policyDepth} levels, which is the limit.`;
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
    #amount;
    #followed = 0;
    #isTooLarge = false;
    constructor(yaml, document, source, at, amount) {
        this.#yaml = yaml;
        this.#document = document;
        this.#source = source;
        this.#at = at;
        this.#amount = amount;
    }
    read() {
        const data = this.#readNode(this.#document.contents, [], undefined);
        return this.#isTooLarge
            ? { kind: 'invalid', issues: this.#issues }
            : { kind: 'value', value: new YamlFile(data, this.#issues, this.#places, this.#unreadable) };
    }
    #readNode(node, path, key) {
        this.#amount.values++;
        const start = node?.range?.[0];
        const isEmpty = node === null || (this.#yaml.isScalar(node) && node.source === '' && node.value === null);
        const value = start === undefined || (isEmpty && key !== undefined) ? (key ?? { line: 1, column: 1 }) : this.#at(start);
        this.#places.set(keyOf(path), { key, value });
        if (this.#isTooLarge) {
            return null;
        }
        if (this.#amount.values > limits/* LIMITS */.b.policyValues) {
            return this.#stop(value, `The file has more than ${limits/* LIMITS */.b.policyValues} values, including those that its aliases repeat, which is the limit.`);
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
                this.#issue(position, 'duplicate-key', `The key ${(0,src_text/* quote */.hD)(name)} appears twice.`);
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
        this.#amount.aliases++;
        if (this.#amount.aliases > limits/* LIMITS */.b.policyAliases) {
            return this.#stop(position, `The file has more than ${limits/* LIMITS */.b.policyAliases} aliases, counted each time they are used.`);
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
            this.#issue(this.#at(start), 'tag', `Text that begins with "!" must be in quotation marks. Without them, ${(0,src_text/* quote */.hD)(written)} is a tag in YAML.`);
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
    const stream = await composeWithin(text, 1);
    if (stream.kind === 'invalid') {
        return stream;
    }
    const { yaml, documents, source, at } = stream;
    const [document, second] = documents;
    if (document === undefined || (second === undefined && isEmpty(yaml, document))) {
        return EMPTY;
    }
    const issues = [...syntaxIssues(document, at), ...directiveIssues(document, source, at, 0)];
    if (second !== undefined) {
        const message = 'A second document begins here, but a policy is one document.';
        issues.push({ ...at(startOf(second)), code: 'yaml', message });
    }
    if (issues.length > 0) {
        return { kind: 'invalid', issues };
    }
    return new NodeReader(yaml, document, source, at, { values: 0, aliases: 0 }).read();
}
/** As `readYaml`, of a file with one or more documents; those with nothing in them are none. The bounds are those of the file. */
async function readYamlDocuments(text) {
    const stream = await composeWithin(text, limits/* LIMITS */.b.policyDocuments);
    if (stream.kind === 'invalid') {
        return stream;
    }
    const { yaml, source, at } = stream;
    const documents = stream.documents.filter((document) => !isEmpty(yaml, document));
    const excess = documents[limits/* LIMITS */.b.policyDocuments];
    if (excess !== undefined) {
        const message = `The file has more than ${limits/* LIMITS */.b.policyDocuments} documents.`;
        return { kind: 'invalid', issues: [{ ...at(startOf(excess)), code: 'too-large', message }] };
    }
    const syntax = stream.documents.flatMap((document, index) => [
        ...syntaxIssues(document, at),
        ...directiveIssues(document, source, at, stream.documents[index - 1]?.range[1] ?? 0),
    ]);
    if (documents.length === 0 || syntax.length > 0) {
        return syntax.length > 0 ? { kind: 'invalid', issues: syntax } : EMPTY;
    }
    const amount = { values: 0, aliases: 0 };
    const files = [];
    for (const document of documents) {
        const result = new NodeReader(yaml, document, source, at, amount).read();
        if (result.kind === 'invalid') {
            return result;
        }
        files.push(result.value);
    }
    return { kind: 'value', documents: files };
}
const EMPTY = {
    kind: 'invalid',
    issues: [{ line: 1, column: 1, code: 'missing', message: 'The file is empty.' }],
};
/** @param most documents after which one more shows that there are too many */
async function composeWithin(text, most) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const tooLarge = findTooLarge(yaml, source);
    if (tooLarge !== undefined) {
        return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'too-large', message: tooLarge }] };
    }
    const { documents, isComplete } = compose(yaml, source, most);
    return isComplete
        ? { kind: 'stream', yaml, source, documents, at: positionsIn(source) }
        : { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'yaml', message: BROKEN_MESSAGE }] };
}
/** Errors of YAML that are composed at most: each costs an object with a stack. */
const MAX_ERRORS = 100;
const BROKEN_MESSAGE = `The file has more than ${MAX_ERRORS} YAML errors.`;
const DOUBLE_QUOTED = /^"/;
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\r\n\t]/g;
/** Why a text is not even parsed; undefined where it is within the bounds. */
function findTooLarge(yaml, source) {
    if (Buffer.byteLength(source) > limits/* LIMITS */.b.policyBytes) {
        return `The file has more than ${limits/* LIMITS */.b.policyBytes} bytes, which is the limit.`;
    }
    let tokens = 0;
    let depth = 0;
    let isScalar = false;
    for (const token of new yaml.Lexer().lex(source)) {
        tokens++;
        if (tokens > limits/* LIMITS */.b.policyTokens) {
            return `The file has more than ${limits/* LIMITS */.b.policyTokens} tokens, which is the limit.`;
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
/** So many documents and one more; no others are looked at, nor a text of which the syntax is broken all over. */
function compose(yaml, source, most) {
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
        if (documents.length > most) {
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
function directiveIssues(document, source, at, from) {
    const directives = [...source.slice(from, startOf(document)).matchAll(/^%[^\r\n]*/gm)];
    return directives
        .filter(([directive]) => !/^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(directive))
        .map(({ index }) => ({
        ...at(from + index),
        code: 'yaml',
        message: 'A policy is YAML 1.2, and its only directive may be "%YAML 1.2".',
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
