export const id = 556;
export const ids = [556];
export const modules = {

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
// EXTERNAL MODULE: ./src/policy-file/explanation.ts + 2 modules
var explanation = __webpack_require__(36341);
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
// EXTERNAL MODULE: ./src/cli/policy-source.ts + 6 modules
var policy_source = __webpack_require__(71014);
;// CONCATENATED MODULE: ./src/cli/policy-words.ts


/**
 * What a policy means for an image, in lines.
 * @param path of the policy; undefined where there is none
 */
function linesOfExplanation(explanation, path) {
    const { reference, publisher, signers, requirements, exemption, unmet, notes } = explanation;
    return [
        reference,
        `  Rule: ${describeRule(explanation, path)}`,
        ...(publisher === null ? [] : [`  Publisher: ${publisher}`]),
        ...(unmet === null ? [] : [`  Not met (${unmet.code}), whatever there is: ${unmet.reason}`]),
        ...(exemption === null ? [] : linesOfExemption(exemption)),
        ...(signers.length === 0 ? [] : ['  Who may sign:', ...signers.flatMap(linesOfSigner)]),
        ...(requirements === null ? [] : ['  Required:', ...linesOfRequirements(requirements, signers.length)]),
        ...notes.map((note) => `  Note: ${note}`),
    ].map((line) => (0,report_text/* plain */.pj)(line));
}
function describeRule({ rule }, path) {
    if (path === undefined) {
        return 'none';
    }
    if (rule === null) {
        return `none of ${path} is for this image`;
    }
    const { name, index, line, glob } = rule;
    return `${index + 1}${name === null ? '' : ` ${(0,src_text/* quote */.hD)(name)}`} at ${path}:${line}, by ${(0,src_text/* quote */.hD)(glob)}`;
}
function linesOfExemption({ reason, until, pinned }) {
    return [
        `  Exemption: no signature is needed until ${until}${pinned ? ', of references with a digest' : ''}`,
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
    ['workflowRepository', 'workflow repository'],
    ['workflowRef', 'workflow ref'],
    ['workflowName', 'workflow name'],
    ['workflowTrigger', 'workflow trigger'],
    ['workflowSha', 'workflow SHA'],
    ['hash', 'hash'],
    ['unmet', 'cannot sign this image'],
];
function linesOfSigner(signer) {
    const { key, fingerprints = [] } = signer;
    const ownKey = key?.includes('-----BEGIN') === true ? 'in the policy' : key;
    const parts = [
        ...(ownKey === undefined ? [] : [`key: ${ownKey}`]),
        ...fingerprints.map((fingerprint) => `sha256 of the key: ${fingerprint}`),
        ...SIGNER_WORDS.flatMap(([name, words]) => {
            const value = signer[name];
            return value === undefined ? [] : [`${words}: ${value}`];
        }),
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
        ...(threshold === null ? [] : [`all of it from each of ${threshold} of the ${signers} signers`]),
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
    const { policy, keys = new Map() } = found.complete ?? {};
    const explainer = new explanation/* Explainer */.H(policy, { keys, today: new Date().toISOString().slice(0, 10) });
    const explanations = named.images.map((image) => explainer.explain(image));
    if (switches.has('json')) {
        const [first] = explanations;
        terminal.printText((0,json/* renderJson */.h)(explanations.length === 1 ? first : explanations));
    }
    else {
        terminal.print(explanations.flatMap((explanation, index) => [
            ...(index === 0 ? [] : ['']),
            ...linesOfExplanation(explanation, policy?.path),
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
            issues.push(`${(0,src_text/* quote */.hD)(image)} is no image: ${reference.issue}.`);
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
            return { kind: 'unusable', lines: result.issues.map((issue) => (0,policy_file_issue/* formatIssue */.H)(path, issue)) };
        case 'unreadable':
            return given === undefined && result.isMissing
                ? { kind: 'found', complete: undefined }
                : { kind: 'unusable', lines: [`The policy ${path} cannot be read: ${result.reason}.`] };
    }
}


/***/ }),

/***/ 36341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Explainer)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publisher = __webpack_require__(66557);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/core/policy/request.ts
var request = __webpack_require__(86947);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var signer = __webpack_require__(61842);
// EXTERNAL MODULE: ./src/policy-file/keys.ts
var policy_file_keys = __webpack_require__(85259);
// EXTERNAL MODULE: ./src/policy-file/template.ts
var template = __webpack_require__(47761);
;// CONCATENATED MODULE: ./src/policy-file/apply.ts





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
    const preset = choice.kind === 'preset' ? choice.preset : choice.kind === 'auto' ? (0,publisher/* presetFor */.hK)(reference.repository) : undefined;
    if (choice.kind === 'auto' && preset === undefined) {
        return unmet('no-publisher', 'no publisher is known for this image');
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
    const filled = signedName === undefined ? undefined : (0,template/* fillTemplate */.ou)(signedName, (0,template/* templateValues */.nX)(reference));
    return filled?.kind === 'unmet'
        ? unmet('template', filled.reason)
        : use({ ...requirements, signedName: filled?.value });
}
function unmet(code, reason) {
    return { kind: 'unmet', code, reason };
}
/** The signers of a rule for a reference, with the templates of each filled in, in the order of the file. */
function signersOf(rule, reference, keys) {
    const values = (0,template/* templateValues */.nX)(reference);
    return rule.signers.map((entry, index) => applySigner(entry, index, values, keys));
}
function applySigner(entry, index, values, keys) {
    return entry.kind === 'key'
        ? { kind: 'signer', index, signer: { kind: 'keys', keys: (0,policy_file_keys/* keysOf */.YD)(entry, keys) }, hash: entry.hash }
        : applyCertificate(entry, index, values);
}
function applyCertificate({ identity, issuer, claims }, index, values) {
    const filled = {};
    for (const claim of signer/* GITHUB_CLAIMS */.CD) {
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
        hash: undefined,
    };
}
function fillOptional(text, values) {
    return text === undefined ? undefined : (0,template/* fillTemplate */.ou)(text, values);
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
        signature: requirements.signature ?? inputs.signature ?? preset?.requireSignature ?? request/* DEFAULT_REQUIREMENTS */.R.signature,
        predicateTypes: predicateTypes ?? preset?.predicateTypes ?? request/* DEFAULT_REQUIREMENTS */.R.predicateTypes,
        ...(predicateTypes === undefined && preset?.alsoStored !== undefined ? { alsoStored: preset.alsoStored } : {}),
        level: preset?.level ?? request/* DEFAULT_REQUIREMENTS */.R.level,
        signedName: requirements.signedName ?? inputs.signedName,
        age: max === undefined && min === undefined ? undefined : { max, min },
    };
}

// EXTERNAL MODULE: ./src/policy-file/check.ts
var check = __webpack_require__(33111);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
;// CONCATENATED MODULE: ./src/policy-file/explained.ts



const CLAIM_TEXTS = {
    sourceRepositoryUri: 'sourceRepository',
    sourceRepositoryRef: 'sourceRef',
    githubWorkflowRepository: 'workflowRepository',
    githubWorkflowRef: 'workflowRef',
    githubWorkflowName: 'workflowName',
    githubWorkflowTrigger: 'workflowTrigger',
    githubWorkflowSha: 'workflowSha',
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
function explainPreset({ signer }) {
    return explainIdentity(signer);
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
function explainIdentity({ identity, issuer, sourceRepository, claims }) {
    const sources = sourceRepository === undefined ? [{}] : textsOf('sourceRepository', sourceRepository);
    return textsOf('identity', identity).flatMap((identityText) => textsOf('issuer', issuer).flatMap((issuerText) => sources.map((source) => ({ ...identityText, ...issuerText, ...source, ...claimTexts(claims) }))));
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
    return Object.fromEntries(signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
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

// EXTERNAL MODULE: ./src/policy-file/glob.ts
var policy_file_glob = __webpack_require__(13253);
// EXTERNAL MODULE: ./src/policy-file/match.ts
var match = __webpack_require__(25614);
;// CONCATENATED MODULE: ./src/policy-file/explanation.ts








const NOTHING = {
    publisher: null,
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
    const matching = rule.images.find(({ glob }) => !glob.excludes && (0,policy_file_glob/* matchesGlob */.kt)(glob, repository));
    return {
        name: rule.name ?? null,
        index: rule.index,
        line: rule.position.line,
        glob: matching?.glob.text ?? '',
    };
}
function explainMeaning(rule, reference, context) {
    const applied = applyRule(rule, reference, context);
    const isOfficial = rule.kind === 'publisher' && rule.choice.kind === 'auto' && (0,publisher/* isDockerOfficialImage */.D7)(reference.repository);
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
                signers: rule.kind === 'signers' ? explainSigners(rule, signersOf(rule, reference, context.keys)) : [],
                unsigned: isOfficial,
                exemption: rule.kind === 'exemption' ? { reason: rule.reason, until: rule.until, pinned: rule.pinned } : null,
                unmet: { code: applied.code, reason: applied.reason },
                notes: isOfficial ? [OFFICIAL] : applied.code === 'no-publisher' ? [NO_PUBLISHER] : [],
            };
    }
}
const OFFICIAL = 'Nobody documents a signer of Docker Official Images, so there is nothing to verify them by. Use an image that its publisher signs, sign a copy of your own, or accept them for a time by a rule with "accept: unsigned".';
const NO_PUBLISHER = 'Say who signs it, by a rule with "signers" or with a publisher such as "github:OWNER/REPO".';
function explainVerified(rule, applied, reference, context) {
    const { preset, isOrganization } = applied;
    const isAuto = rule.kind === 'publisher' && rule.choice.kind === 'auto';
    const publisher = rule.kind === 'publisher' ? (preset?.name ?? rule.publisher) : null;
    return {
        ...NOTHING,
        publisher,
        signers: rule.kind === 'signers'
            ? explainSigners(rule, signersOf(rule, reference, context.keys))
            : preset === undefined
                ? []
                : explainPreset(preset),
        requirements: explainRequirements(applied, requirementsOf(applied)),
        notes: [
            ...(isAuto && publisher !== null
                ? [`The publisher is known by the name of the image: ${(0,src_text/* quote */.hD)(publisher)}.`]
                : []),
            ...(isOrganization
                ? [
                    'Who may sign are the services of the Chainguard organization that the inputs name, by its API where they do not; nothing is requested here.',
                ]
                : []),
        ],
    };
}


/***/ })

};
