export const id = 6851;
export const ids = [6851,6782];
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

/***/ 6851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPolicyFile: () => (/* binding */ checkPolicyFile)
/* harmony export */ });
/* harmony import */ var _policy_file_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33111);
/* harmony import */ var _policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57214);
/* harmony import */ var _policy_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62156);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86782);







const [VALID, FAULTY, INCOMPLETE] = [0, 1, 2];
/** Checks the policy file of the arguments. @returns the exit code */
async function checkPolicyFile(args, terminal) {
    const tooMany = 'One file is checked at a time; FILE and --policy are the same.';
    const given = (0,_policy_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileArguments */ .x2)(args, _policy_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_CHECK */ .M7, terminal, tooMany);
    if (typeof given === 'number') {
        return given;
    }
    const { path: file, switches } = given;
    const result = await (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T)(file);
    if (result.kind === 'unreadable') {
        terminal.report([`error: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`The policy ${file} cannot be read: ${result.reason}.`)}`]);
        return INCOMPLETE;
    }
    const report = reportOf(file, result);
    if (switches.has('json')) {
        terminal.printText((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJson */ .h)(report));
    }
    else {
        terminal.print([...linesOf(report), summarize(report, result)]);
    }
    return report.valid ? VALID : FAULTY;
}
function reportOf(file, result) {
    if (result.kind === 'invalid') {
        const faults = result.issues.map(({ line, column, code, message }) => ({ line, column, code, message }));
        return { schemaVersion: 1, file, valid: false, faults, warnings: [] };
    }
    const remarks = (0,_policy_file_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPolicy */ .h)(result.value.policy, (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_5__.today)());
    const warnings = remarks.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return { schemaVersion: 1, file, valid: true, faults: [], warnings };
}
function linesOf({ file, faults, warnings }) {
    return [
        ...faults.map((fault) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__.formatIssue)(file, fault)),
        ...warnings.map((warning) => (0,_policy_file_issue_js__WEBPACK_IMPORTED_MODULE_1__.formatIssue)(file, { ...warning, message: `warning: ${warning.message}` })),
    ].map((line) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line));
}
function summarize({ file, faults, warnings }, result) {
    const parts = result.kind === 'invalid'
        ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(faults.length, 'fault')]
        : [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(result.value.policy.rules.length, 'rule'),
            'no faults',
            ...(warnings.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warnings.length, 'warning')] : []),
        ];
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${file}: ${parts.join(', ')}`);
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
