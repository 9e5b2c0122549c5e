export const id = 7556;
export const ids = [7556];
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
// EXTERNAL MODULE: ./src/policy-file/explanation.ts + 1 modules
var explanation = __webpack_require__(79107);
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
    const { reference, publisher, documentation, signers, requirements, exemption, unmet, notes } = explanation;
    return [
        reference,
        `  Rule: ${describeRule(explanation, path)}`,
        ...(publisher === null ? [] : [`  Publisher: ${publisher}`]),
        ...(unmet === null ? [] : [`  Not met (${unmet.code}), whatever there is: ${unmet.reason}`]),
        ...(exemption === null ? [] : linesOfExemption(exemption)),
        ...(signers.length === 0
            ? []
            : ['  Who may sign:', ...signers.flatMap((signer) => linesOfSigner(signer, publisher !== null))]),
        ...(requirements === null ? [] : ['  Required:', ...linesOfRequirements(requirements, signers.length)]),
        ...(documentation === null ? [] : linesOfDocumentation(documentation)),
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
function linesOfDocumentation(documentation) {
    const { title, grade, sources, checked, note } = documentation;
    return [
        `  Known of ${title}${grade === null ? '' : ` (${GRADE_WORDS[grade] ?? grade})`}, as of ${checked}:`,
        ...sources.map((source) => `    - ${source}`),
        ...(note === null ? [] : [`    ${note}`]),
    ];
}
const GRADE_WORDS = {
    documented: 'the publisher documents it',
    released: 'read in its release code',
    derived: 'derived from its workflows',
};
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
        ...waives.map((name) => `not checked, as by ${name}`),
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
    const explainer = new explanation/* Explainer */.H(policy, { keys, today: (0,policy_source.today)() });
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
            return { kind: 'unusable', lines: result.issues.map((issue) => (0,policy_file_issue.formatIssue)(path, issue)) };
        case 'unreadable':
            return given === undefined && result.isMissing
                ? { kind: 'found', complete: undefined }
                : { kind: 'unusable', lines: [`The policy ${path} cannot be read: ${result.reason}.`] };
    }
}


/***/ })

};
