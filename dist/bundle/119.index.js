export const id = 119;
export const ids = [119];
export const modules = {

/***/ 68589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ IN_TERMINAL),
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   _$: () => (/* binding */ IN_WORKFLOW),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony export inWorkflow */
/** Names of inputs in a workflow. */
const inWorkflow = (name) => `\`${name}\``;
/** Readers of a workflow run: inputs are in the YAML of the step. */
const IN_WORKFLOW = {
    surface: 'workflow',
    input: inWorkflow,
    paste: (name, [first = '', ...others]) => others.length === 0 ? [`${name}: ${first}`] : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};
/** Users of the command line: inputs are flags. */
const IN_TERMINAL = {
    surface: 'terminal',
    input: (name) => `\`--${name}\``,
    // some shells expand `?`
    paste: (name, values) => values.map((value) => `--${name}=${value.includes('?') ? `'${value}'` : value}`),
};
/** An input with its value, within a sentence. */
function setting({ paste }, name, value) {
    return `\`${paste(name, [value]).join(' ')}\``;
}
/** The name of an input without backticks, for text that is not Markdown or is code already. */
function bare({ input }, name) {
    return plainly(input, name);
}
function plainly(input, name) {
    return input(name).replaceAll('`', '');
}
/** What to do about an error; errors without advice are about inputs. */
function adviceOf(advice, { surface, input }) {
    return advice === undefined && surface === 'terminal'
        ? 'Correct the flags; nothing was requested or verified.'
        : hintOf(advice, input);
}
const logIn = (input) => `Log in (${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, or docker/login-action before this step)`;
/** Registries that hide private repositories in their own ways. */
const hidden = (otherwise) => (registry, input) => {
    switch (registry) {
        case 'ghcr.io':
            return 'Check the name and the tag. A private package needs `permissions: packages: read` in the job and access for this repository in the settings of the package; ghcr.io hides what may not be read as 401, 403 or 404.';
        case 'docker.io':
            return `Check the name and the tag. Docker Hub shows private repositories as missing or refused (401, 403 or 404). ${logIn(input)} if it is private.`;
        default:
            return otherwise(registry, input);
    }
};
const mayRead = hidden((_, input) => `${logIn(input)} with an account that may read this repository; check the name too.`);
const ownCredentials = (input) => `give ${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, which come first.`;
/** Topics of requests, registries and logins. */
const REACHING = {
    network: () => 'This says nothing about the image. Check the name of the host, the network of the runner and its proxy settings, then run it again.',
    'certificate-authority': (_, input) => `Give the certificate authority of the registry or proxy as a PEM file with ${input('ca-certificates')} (or to Node with NODE_EXTRA_CA_CERTS).`,
    redirect: () => 'If this is meant, the registry has to be set up otherwise; a registry that a stranger controls can try this to reach internal services.',
    'redirect-to-http': (_, input) => `If this is meant, name the host in ${input('allow-http')}, or have the registry set up otherwise; a registry that a stranger controls can try this to reach internal services.`,
    'time-limit': (_, input) => `Run it again, or allow more time with ${input('timeout')}.`,
    runner: () => 'Check the runner.',
    'registry-unauthorized': mayRead,
    'registry-forbidden': mayRead,
    'registry-not-found': hidden((_, input) => `Check the name and the tag; if it was pushed just now, run it again. Registries may show private images as missing. ${logIn(input)} if it is private.`),
    'registry-rate-limited': (_, input) => `${logIn(input)} to raise the limit, or run it later.`,
    'registry-unavailable': () => 'This says nothing about the image. Run it again; if it goes on, ask the operator of the registry.',
    'registry-too-large': () => 'This is over a fixed bound of this action. Genuine images and their evidence stay far below it.',
    'registry-not-a-registry': () => 'Check that the host is a container registry and that no proxy or login page answers for it.',
    'tag-moved': () => 'The tag was moved after the reference was written. Find out why, then write the digest that is meant, or leave the tag out.',
    'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
    'no-platform': (_, input) => `Check what was pushed; to verify the index alone, set \`${plainly(input, 'platform')}: index\`.`,
    'platform-missing': (_, input) => `Name platforms that are there in ${input('platform')}, or leave it out to verify all of them.`,
    'platform-contradiction': () => 'Find out who wrote this index. Have it signed by the expected signer, or verify the image by its own digest.',
    'login-with-password': () => 'Log in with a user name and a password or an access token.',
    'credentials-withheld': () => 'Credentials are sent to the host of the registry itself, over https; have its token service run there.',
    'credential-helper-name': () => 'Correct credHelpers or credsStore there: the name is what follows docker-credential-.',
    'credential-helper': (command, input) => `Try \`${command}\` on the runner (it prints the secret), and install or set up the helper; or ${ownCredentials(input)}`,
    'docker-configuration': (_, input) => `Repair it (docker login writes it), or ${ownCredentials(input)}`,
    'packages-token-refused': (registry, input) => `${registry} refused the ${plainly(input, 'github-token')}, so it is asked anonymously. Private packages need \`permissions: packages: read\` and access for this repository.`,
    'chainguard-anonymous': (_, input) => `${plainly(input, 'chainguard-identity')} is given, but this job gets no OIDC token, so cgr.dev is asked anonymously. The job needs \`permissions: id-token: write\`; runs for pull requests from forks never get one.`,
    'chainguard-oidc': (_, input) => `Give the job \`permissions: id-token: write\`, or name the signers in ${plainly(input, 'chainguard-signers')}: then nothing is looked up, also in runs for pull requests from forks.`,
    'chainguard-signers': (_, input) => `Check that ${plainly(input, 'chainguard-identity')} belongs to the organization whose images these are and may list its account associations, or name the signers in ${plainly(input, 'chainguard-signers')}.`,
    'chainguard-may-assume': (_, input) => `Check ${plainly(input, 'chainguard-identity')}, and that the identity may be assumed by this repository, branch and event (chainctl iam identities list); repositories made after 2026-07-15 have subjects with numbers in them (repo:owner@id/name@id).`,
    'chainguard-may-list': (_, input) => `The identity may pull, but must also be allowed to list account associations to look up the signers; or name them in ${plainly(input, 'chainguard-signers')}, then nothing is looked up.`,
};
const withoutGitHub = (input) => `With \`${plainly(input, 'github-attestations')}: false\` the API is not asked.`;
const mayReadAttestations = (_, input) => `Attestations of a private repository need \`permissions: attestations: read\` in the job and a ${plainly(input, 'github-token')} that may read the repository. ${withoutGitHub(input)}`;
/** Topics of GitHub's attestations API. */
const GITHUB = {
    'github-unauthorized': mayReadAttestations,
    'github-forbidden': mayReadAttestations,
    'github-rate-limited': (_, input) => `Give a ${input('github-token')}, whose limit is much higher than the anonymous one of an address, or run it later. ${withoutGitHub(input)}`,
    'github-unavailable': (_, input) => `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${withoutGitHub(input)}`,
    'github-api': (_, input) => `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${withoutGitHub(input)}`,
    'github-url': (_, input) => `Check the runner. ${withoutGitHub(input)}`,
    'github-too-many': () => 'Have superseded ones removed, or find out who makes so many.',
    'github-patience': (_, input) => `This says nothing about the image. With \`${plainly(input, 'github-attestations')}: true\` the API has all of its time; with \`false\` it is not asked.`,
    'github-token-refused': (refusal) => `${refusal}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`,
};
const HINTS = {
    ...REACHING,
    ...GITHUB,
    inputs: () => 'Correct the inputs of the step; nothing was requested or verified.',
    unexpected: () => 'Please report it with the log of a run that has step debug logging enabled.',
    canceled: () => 'Run it again; images that were judged until then are in the report.',
    /** a sentence that needs no words around it */
    notice: (about) => about,
    'output-folder': (_, input) => `Give an empty or new folder as ${input('output-directory')}, and let nothing else write into it.`,
    'merge-refused': () => 'Nothing was merged. Put the reports right, or run the jobs of the shards again.',
    // --- evidence
    'too-many-candidates': () => 'Have the publisher remove superseded ones, or find out who attached so many.',
    'too-many-layers': () => 'Have the publisher remove superseded signatures or attestations (cosign clean).',
    'too-many-statements': () => 'Find out who built the image with so many attestations.',
    'slow-candidates': (_, input) => `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
    // --- trust
    'no-trusted-root': (_, input) => `Check the network and proxy settings of the runner, or pass ${input('trusted-root')} with a trusted_root.json that you obtained before; then nothing is fetched for trust.`,
    'trusted-root-file': () => 'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line (`gh attestation trusted-root`), keep the line of the instance that signed.',
    'missing-trust-file': () => 'Check the path; relative paths start at the workspace, so the repository must be checked out before.',
    'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
    'github-root': (_, input) => `Allow the runner to reach https://tuf-repo.github.com, or pass ${input('trusted-root')} with the root of that instance (\`gh attestation trusted-root\`, the line about fulcio.githubapp.com); it then verifies everything.`,
};
/** What to do about an error, in one or two sentences. */
function hintOf(advice, input = inWorkflow) {
    const { topic, about = '' } = advice ?? { topic: 'inputs' };
    return HINTS[topic]?.(about, input) ?? '';
}


/***/ }),

/***/ 53877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ countOthers),
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   Hi: () => (/* binding */ describeOthers),
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Nj: () => (/* binding */ indexOfEvidence),
/* harmony export */   P0: () => (/* binding */ verifiedAmong),
/* harmony export */   fG: () => (/* binding */ titleOfRequirement),
/* harmony export */   gW: () => (/* binding */ rejectedFor),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   or: () => (/* binding */ nameRejected),
/* harmony export */   pC: () => (/* binding */ viewEvidence),
/* harmony export */   r0: () => (/* binding */ namesOfDigests),
/* harmony export */   uh: () => (/* binding */ describeRejected),
/* harmony export */   xO: () => (/* binding */ rejectedAmong),
/* harmony export */   xz: () => (/* binding */ describeRejection),
/* harmony export */   zR: () => (/* binding */ rekorOf)
/* harmony export */ });
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21789);
/* harmony import */ var _core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28281);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);



/**
 * Names of the digests of an image: `index`, `image` or the first platform with that digest; other digests are returned
 * unchanged.
 */
function namesOfDigests({ digest, name, platforms }) {
    const names = new Map([...platforms.map((each) => [each.digest, each.name]).reverse()]);
    names.set(digest, name);
    return (each) => names.get(each) ?? each;
}
/** The findings of an image, in the order of discovery. */
function viewEvidence(image) {
    const nameOfDigest = namesOfDigests(image.subject);
    const targets = new Map();
    const toTarget = (digest) => {
        const target = targets.get(digest) ?? { name: nameOfDigest(digest), digest };
        targets.set(digest, target);
        return target;
    };
    return image.findings.map((finding) => finding.kind === 'verified' ? viewVerified(finding.evidence, image, toTarget) : viewRejected(finding, toTarget));
}
function viewVerified(evidence, { facts: known, files }, toTarget) {
    const { origin, subjects, signer, log, times, signedName } = evidence.facts;
    const attestation = evidence.kind === 'attestation' ? evidence : undefined;
    const [first, ...others] = subjects;
    const about = toTarget(first);
    return {
        status: 'verified',
        kind: evidence.kind,
        title: attestation === undefined ? 'signature' : (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(attestation.predicateType),
        origin,
        about,
        subjects: [about, ...others.map(toTarget)],
        signer,
        log,
        times,
        signedName,
        predicateType: attestation?.predicateType,
        facts: attestation && known.get(attestation),
        files: (attestation && files.get(attestation)) ?? [],
    };
}
/** It is shown for the first proven subject, else for the subject whose evidence was searched. */
function viewRejected({ origin, code, detail, unexpectedSigner, signedWith }, toTarget) {
    const type = unexpectedSigner?.predicateType;
    const kind = type === undefined ? origin.kind : 'attestation';
    return {
        status: 'rejected',
        kind,
        title: type === undefined ? kind : (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(type),
        origin,
        about: toTarget(unexpectedSigner?.subjects[0] ?? origin.foundFor),
        code,
        detail,
        unexpectedSigner,
        signedWith,
    };
}
/** The index of each piece of verified evidence among the findings. */
function indexOfEvidence(findings) {
    return new Map(findings.flatMap((finding, index) => (finding.kind === 'verified' ? [[finding.evidence, index]] : [])));
}
/** The verified evidence among what was found. */
function verifiedAmong(evidence) {
    return evidence.filter((each) => each.status === 'verified');
}
/** The rejected evidence among what was found. */
function rejectedAmong(evidence) {
    return evidence.filter((each) => each.status === 'rejected');
}
/** Rejected evidence of the kind and platform of a requirement. */
function rejectedFor({ kind, platform }, { subject }, rejected) {
    const digest = (0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .digestNamed */ .i7)(subject, platform);
    return rejected.filter((each) => each.kind === kind && each.about.digest === digest);
}
/** Display name of a requirement: `signature`, `SBOM (SPDX)`, `SBOM`, `any attestation`. */
function titleOfRequirement({ predicateType }) {
    switch (predicateType) {
        case undefined:
            return 'signature';
        case 'sbom':
            return 'SBOM';
        case 'provenance':
            return 'provenance (SLSA)';
        case 'all':
            return 'any attestation';
        default:
            return (0,_core_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPredicateType */ .on)(predicateType);
    }
}
/** Name of a target within a sentence: `the index`, `the image`, `linux/amd64`. */
function called(name) {
    return name === 'index' || name === 'image' ? `the ${name}` : name;
}
/** Display name of the location of evidence. */
function locationOf({ format, source }) {
    switch (source.kind) {
        case 'cosign-tag':
            return 'cosign tag';
        case 'referrer':
            return 'bundle';
        case 'referrers-tag':
            return 'bundle in the referrers tag';
        case 'buildkit':
            return 'attestation manifest of BuildKit';
        case 'github':
            return `${format} from GitHub`;
    }
}
/** The Rekor version of an entry: version 0.0.2 of `hashedrekord` and `dsse` is Rekor v2's (of `intoto` v1's). */
function rekorOf({ entry }) {
    return /^(?:hashedrekord|dsse) 0\.0\.2$/.test(entry) ? 'Rekor v2' : 'Rekor v1';
}
/** Names of the logs of evidence. */
function logsOf({ log }) {
    return log.length === 0 ? ['no log'] : log.map(rekorOf);
}
/** A rejected candidate in a sentence: its kind, target and location, and why it was rejected. */
function describeRejected(rejected) {
    return `${nameRejected(rejected)} ${describeRejection(rejected)}`;
}
/** Kind and target of a rejected candidate: `SBOM (SPDX) of linux/amd64`. */
function nameRejected({ title, about }) {
    return `${title} of ${called(about.name)}`;
}
/** Location of a rejected candidate, and why it was rejected. */
function describeRejection({ origin, code, detail }) {
    const location = origin.format === 'cosign' ? 'in a cosign tag' : 'in a bundle';
    return `${location}: ${code}: ${detail}`;
}
/** Referrers of types that are not read, how many of each type. */
function countOthers(others = []) {
    return [...Map.groupBy(others, ({ type }) => type)].map(([type, all]) => ({ type, count: all.length }));
}
/** `1 referrer of type application/vnd.cncf.notary.signature, which is not read`, at most some types; they are outside text. */
function describeOthers(others) {
    const shown = others.slice(0, MAX_OTHER_TYPES).map(({ type, count: number }) => {
        const verb = number === 1 ? 'is' : 'are';
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, 'referrer')} of type ${type}, which ${verb} not read`;
    });
    const rest = others.length - shown.length;
    return [...shown, ...(rest === 0 ? [] : [`referrers of ${rest} more types`])].join('; ');
}
const MAX_OTHER_TYPES = 5;


/***/ }),

/***/ 25126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ describeFormats),
/* harmony export */   MD: () => (/* binding */ countFormats),
/* harmony export */   e0: () => (/* binding */ describeLocations),
/* harmony export */   iR: () => (/* binding */ summarizeLocations),
/* harmony export */   u2: () => (/* binding */ viewFormats)
/* harmony export */ });
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);




/** Further names are counted. */
const MAX_NAMES = 4;
/** The searched locations of an image; equal responses for several digests are one line. */
function summarizeLocations({ locations, subject, evidence }) {
    const nameOfDigest = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfDigests */ .r0)(subject);
    const byTarget = Map.groupBy(evidence, ({ origin }) => origin.foundFor);
    const lines = locations.map((location) => ({
        target: location.target,
        label: labelOf(location),
        response: responseOf(location, byTarget.get(location.target) ?? []),
    }));
    return [...Map.groupBy(lines, ({ label, response }) => `${label} ${response}`).values()].flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : [{ location: `${first.label} of ${namesOf(group, nameOfDigest)}`, response: first.response }];
    });
}
function namesOf(group, nameOfDigest) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(group.map(({ target }) => nameOfDigest(target)), MAX_NAMES);
}
function labelOf(location) {
    return location.repository === undefined ? kindOf(location) : `${kindOf(location)} in ${location.repository}`;
}
function kindOf({ what, requested, target }) {
    return what === 'cosign tag' ? `cosign tag ${requested.slice(`sha256-${(0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(target)}`.length)}` : what;
}
/** The response, with the results of the evidence that it listed. */
function responseOf(location, evidence) {
    const here = evidence.filter(({ origin }) => isFrom(origin, location));
    const rejected = here.flatMap((each) => (each.status === 'rejected' ? [each.code] : []));
    const verified = here.length - rejected.length;
    const outcome = [
        ...(verified > 0 ? [`${verified} verified`] : []),
        ...[...Map.groupBy(rejected, (code) => code)].map(([code, all]) => `${all.length} rejected (${code})`),
    ];
    return outcome.length === 0 ? location.response : `${location.response}: ${outcome.join(', ')}`;
}
function isFrom({ source, kind }, location) {
    if (source.repository !== location.repository) {
        return false;
    }
    switch (location.what) {
        case 'referrers API':
            return source.kind === 'referrer';
        case 'referrers tag':
            return source.kind === 'referrers-tag';
        case 'cosign tag':
            return source.kind === 'cosign-tag' && location.requested.endsWith(kind === 'signature' ? '.sig' : '.att');
        case 'GitHub attestations':
            return source.kind === 'github';
    }
}
/** One sentence of all locations, for annotations and the log. */
function describeLocations(searched) {
    const lines = summarizeLocations(searched);
    return lines.length === 0
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, 'place')
        : lines.map(({ location, response }) => `${location} (${response})`).join('; ');
}
/** The formats of verified evidence; undefined without any. */
function viewFormats(verified) {
    if (verified.length === 0) {
        return undefined;
    }
    const pieces = verified.flatMap(({ title, subjects, origin: { format } }) => subjects.map(({ name }) => ({ name: `${title} of ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(name)}`, format })));
    const formats = [...Map.groupBy(pieces, ({ name }) => name)].map(([name, all]) => ({
        name,
        cosign: all.some(({ format }) => format === 'cosign'),
        bundle: all.some(({ format }) => format === 'bundle'),
    }));
    const phase = phaseOf(formats);
    const isPartly = phase === 'partly in bundles';
    return {
        phase,
        onlyIn: {
            cosign: isPartly ? formats.filter(({ bundle }) => !bundle).map(({ name }) => name) : [],
            bundle: isPartly ? formats.filter(({ cosign }) => !cosign).map(({ name }) => name) : [],
        },
        logs: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unique */ .Am)(verified.flatMap(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .logsOf */ .Hw)).toSorted(),
    };
}
function phaseOf(formats) {
    if (formats.every(({ bundle }) => !bundle)) {
        return 'cosign tags only';
    }
    if (formats.every(({ cosign }) => !cosign)) {
        return 'bundles only';
    }
    return formats.every(({ cosign, bundle }) => cosign && bundle) ? 'cosign tags and bundles' : 'partly in bundles';
}
/** Pieces that are in one format only; more are counted. */
const MAX_PIECES = 3;
/** Formats in words; can contain text from outside. */
function describeFormats({ phase, onlyIn }) {
    const parts = [
        ...(onlyIn.cosign.length === 0 ? [] : [`in cosign tags only: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(onlyIn.cosign, MAX_PIECES)}`]),
        ...(onlyIn.bundle.length === 0 ? [] : [`in bundles only: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(onlyIn.bundle, MAX_PIECES)}`]),
    ];
    return parts.length === 0 ? phase : `${phase} (${parts.join('; ')})`;
}
/** Counts of images by phase and log, as one line of Markdown; undefined when no image is verified. */
function countFormats(all) {
    const counted = (names) => [...Map.groupBy(names, (name) => name)].map(([name, each]) => `${name}: ${each.length}`).join(', ');
    return all.length === 0
        ? undefined
        : `**Formats** ${counted(all.map(({ phase }) => phase))} · **Logs** ${counted(all.flatMap(({ logs }) => logs))}`;
}


/***/ }),

/***/ 13130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ factsOfWorkflow),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   l6: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61842);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);



/** A signer in words; the certificate authority vouches for all of it. */
function describeSigner(signer) {
    if (signer.kind === 'key') {
        const { fingerprint } = signer;
        const short = `key ${fingerprint.slice(0, 12)}`;
        return { verb: 'Signed with', who: ['the key ', { quoted: `sha256:${fingerprint}` }], more: [], short };
    }
    const { identity, issuer } = signer;
    return (describeGitHub(signer) ??
        describeGitLab(signer) ??
        describeService(signer) ?? {
        verb: 'Signed by',
        who: [{ quoted: identity }, ', issuer ', { quoted: issuer }],
        more: [],
        short: identity,
    });
}
const SHA = /^[0-9a-f]{40}$/;
/** Links are made only for workflows that GitHub's issuer vouches for. */
function describeGitHub(signer) {
    const workflow = workflowOf(signer);
    if (workflow === undefined) {
        return undefined;
    }
    const { repository, path, ref } = workflow;
    const { sha, trigger, repository: source } = factsOfWorkflow(signer.extensions);
    const url = `https://github.com/${repository}`;
    // the commit belongs to the source repository, which does not have the file of a reusable workflow
    const commit = sha !== undefined && SHA.test(sha) && source === repository ? sha : undefined;
    const file = { quoted: (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .lastComponentOf */ .XD)(path), url: commit && `${url}/blob/${commit}/${path}` };
    const run = source === undefined ? undefined : runOf(signer, source);
    return {
        verb: 'Built by',
        who: ['GitHub Actions workflow ', file, ' of ', { quoted: repository, url }, ' on ', { quoted: ref }],
        more: [
            ...(commit === undefined ? [] : [['commit ', { quoted: commit.slice(0, 7), url: `${url}/commit/${commit}` }]]),
            ...(run === undefined ? [] : [[run]]),
            ...(source === undefined || source === repository ? [] : [['called by ', { quoted: source }]]),
            ...(trigger === undefined ? [] : [['trigger ', { quoted: trigger }]]),
        ],
        short: repository,
    };
}
/** The workflow run, when it is one of the source repository. */
function runOf({ extensions }, source) {
    const url = extensions.runInvocationUri ?? '';
    const [, repository, run] = /^https:\/\/github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d{1,4}$/.exec(url) ?? [];
    return run !== undefined && repository === source ? { quoted: `run ${run}`, url } : undefined;
}
/** Fulcio's identity of a pipeline on gitlab.com: project, `//`, file, `@`, ref (fulcio `docs/oidc.md`). */
function describeGitLab({ identity, issuer }) {
    const [, project, file, ref] = /^https:\/\/gitlab\.com\/([^@]+?)\/\/([^@]+)@(refs\/.+)$/.exec(identity) ?? [];
    return issuer !== 'https://gitlab.com' || project === undefined || file === undefined || ref === undefined
        ? undefined
        : {
            verb: 'Built by',
            who: ['GitLab CI pipeline ', { quoted: file }, ' of ', { quoted: project }, ' on ', { quoted: ref }],
            more: [],
            short: project,
        };
}
/** Login providers of people by issuer (fulcio `config/identity/config.yaml`). */
const LOGINS = new Map([
    ['https://accounts.google.com', 'Google'],
    ['https://github.com/login/oauth', 'GitHub'],
    ['https://login.microsoftonline.com', 'Microsoft'],
]);
const SERVICES = [
    {
        name: 'Google service account',
        issuer: 'https://accounts.google.com',
        identity: /^([^@\s]+@[^@\s]+\.gserviceaccount\.com)$/,
    },
    {
        name: 'Chainguard identity',
        issuer: 'https://issuer.enforce.dev',
        identity: /^https:\/\/issuer\.enforce\.dev\/([0-9a-f]+\/[0-9a-f]+)$/,
    },
    { name: 'Buildkite pipeline', issuer: 'https://agent.buildkite.com', identity: /^https:\/\/buildkite\.com\/(.+)$/ },
];
/** Signers other than workflows: machines of known services, and people by their email address. */
function describeService({ identity, issuer }) {
    for (const { name, issuer: known, identity: pattern } of SERVICES) {
        const [, short] = issuer === known ? (pattern.exec(identity) ?? []) : [];
        if (short !== undefined) {
            return { verb: 'Signed by', who: [`${name} `, { quoted: short }], more: [], short };
        }
    }
    const login = LOGINS.get(issuer);
    return login === undefined || !/^[^@\s/]+@[^@\s/]+$/.test(identity)
        ? undefined
        : { verb: 'Signed by', who: [{ quoted: identity }, ` (logged in with ${login})`], more: [], short: identity };
}
/** Words as Markdown. */
function toMarkdown(words) {
    return words
        .map((word) => {
        if (typeof word === 'string') {
            return word;
        }
        return word.url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(word.quoted) : `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(word.quoted)}](${word.url})`;
    })
        .join('');
}
/** Words as text; the caller escapes it. */
function toText(words) {
    return words.map((word) => (typeof word === 'string' ? word : word.quoted)).join('');
}
const WORKFLOW = /^https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/(\.github\/workflows\/[A-Za-z0-9._-]+)@([A-Za-z0-9._/-]+)$/;
const GITHUB_URL = 'https://github.com/';
/** The GitHub facts of a certificate, from the deprecated extensions or their replacements (Fulcio's oid-info.md). */
function factsOfWorkflow(extensions) {
    const source = extensions.sourceRepositoryUri;
    return {
        trigger: extensions.githubWorkflowTrigger ?? extensions.buildTrigger,
        sha: extensions.githubWorkflowSha ?? extensions.sourceRepositoryDigest,
        name: extensions.githubWorkflowName,
        repository: extensions.githubWorkflowRepository ??
            (source?.startsWith(GITHUB_URL) === true ? source.slice(GITHUB_URL.length) : undefined),
        ref: extensions.githubWorkflowRef ?? extensions.sourceRepositoryRef,
    };
}
/** The workflow of a signer that GitHub's issuer vouches for; undefined for others. */
function workflowOf(signer) {
    if (signer.kind === 'key' || signer.issuer !== _core_policy_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_ISSUER */ .oX) {
        return undefined;
    }
    const [, repository, path, ref] = WORKFLOW.exec(signer.identity) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}


/***/ }),

/***/ 35119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ viewOfImage)
});

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: ./src/core/policy/signer.ts
var signer = __webpack_require__(61842);
// EXTERNAL MODULE: ./src/report/evidence.ts
var report_evidence = __webpack_require__(53877);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(25126);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/advice/next-step.ts


/** By the kind of signer, when the other kind is expected. */
const OTHER_KIND_STEPS = {
    key: {
        headline: 'It was signed with a key, while the identity of a certificate is expected.',
        todo: (input) => `If that key may sign the image, give it as ${input('key')} in place of the identity.`,
    },
    certificate: {
        headline: 'It was signed with a certificate (keyless), while a key is expected.',
        todo: (input) => `Leave out ${input('key')}, and say with ${input('certificate-identity')} and ${input('certificate-oidc-issuer')} who may sign the image.`,
    },
};
/** By the code of the rejection; `identity` is used only when there is no proven signer to compare with. */
const NEXT_STEPS = {
    identity: {
        headline: 'It is signed, but by another signer than expected.',
        todo: () => 'Find out who the signer is before you accept it.',
    },
    subject: {
        headline: 'What was found is signed for another image, not for this one.',
        todo: () => 'It was perhaps copied from another image: ask the publisher, and do not deploy this one before you know.',
    },
    signature: {
        headline: 'The signature does not verify: content, key or signature were changed, or belong to different things.',
        todo: (input) => `Check the ${input('key')}, or that a certificate is expected where one signed. ECDSA, RSA PKCS #1 v1.5 and Ed25519 are verified; RSA-PSS and Ed25519ph are not, so ask the publisher how it was signed, and do not deploy it before you know.`,
    },
    certificate: {
        headline: 'The certificate of the signature is not of a trusted certificate authority, or was not valid when it was used.',
        todo: (input) => `If it comes from a private Sigstore (or from a private repository on GitHub), give its ${input('trusted-root')}. Certificates that live only minutes are normal.`,
    },
    log: {
        headline: 'The entry in the transparency log is missing or does not prove the signature.',
        todo: (input) => `If it is of another log, give its ${input('trusted-root')}. If you sign privately without a log, ${input('insecure-ignore-tlog')} accepts that.`,
    },
    time: {
        headline: 'No trusted time proves when the signature was made.',
        todo: (input) => `Entries of Rekor v2 carry no time: have the publisher add an RFC 3161 timestamp, or give the ${input('trusted-root')} that lists its time stamping authority.`,
    },
    statement: {
        headline: 'What was signed is not a statement that can be used.',
        todo: () => 'Ask the publisher to attest the image again with a current cosign.',
    },
    unreadable: {
        headline: 'What the registry lists as evidence could not be read.',
        todo: () => 'Run it again; if it stays, the registry has lost or changed content: have the image signed again.',
    },
};
/** Codes of rejections, the most informative first. */
const LEADING_ORDER = [
    'identity',
    'subject',
    'time',
    'log',
    'certificate',
    'signature',
    'statement',
    'unreadable',
];
/** Why an image could not be checked, for a table. */
const CODE_WORDS = {
    'not-found': 'no such image',
    login: 'the login failed',
    unauthorized: 'the registry wants a login',
    forbidden: 'the registry refuses it',
    'rate-limited': 'too many requests',
    unavailable: 'the registry did not answer',
    'not-a-registry': 'no answer of a registry',
    'too-large': 'too large',
    timeout: 'the time was over',
    'platform-missing': 'a platform is missing',
    'tag-moved': 'the tag has moved',
    'nested-index': 'an index within an index',
    output: 'files could not be written',
};
/** A warning of a verdict in a sentence, which may hold text from outside. */
function describeWarning(warning, audience) {
    switch (warning.kind) {
        case 'index-level':
            return `${(0,predicate_type/* nameOfPredicateType */.on)(warning.predicateType)} is attested for the index only, which stands in for ${warning.platforms.join(', ')} (level: index).`;
        case 'other-name':
            return `It was signed as ${warning.signedName}: a genuine image of this publisher, but perhaps not the one you mean. If it is, say so with ${(0,hints/* bare */.$B)(audience, 'signed-name')}.`;
    }
}

// EXTERNAL MODULE: ./src/core/image/platform.ts
var image_platform = __webpack_require__(88942);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
;// CONCATENATED MODULE: ./src/report/advice/elsewhere.ts







/** What to do about an image without any evidence. */
function adviseUnsigned({ image: { request, locations }, audience }) {
    const { registry } = request.reference.repository;
    const copied = adviseCopied(request, audience);
    if (copied !== undefined) {
        return copied;
    }
    if (locations.some(({ what }) => what === 'GitHub attestations')) {
        const token = (0,hints/* bare */.$B)(audience, 'github-token');
        const permitted = audience.surface === 'workflow'
            ? `a ${token} with \`permissions: attestations: read\``
            : `a token (${token}) that may read its attestations`;
        const todo = `Check name and tag. Neither the registry nor GitHub has an attestation of it; GitHub shows those of a private repository only to ${permitted}, and keeps each in the repository whose workflow ran.`;
        return { found: [], todo, paste: [] };
    }
    const github = registry === 'ghcr.io' || request.publisher?.startsWith('github:') === true;
    const todo = github
        ? `Check name and tag. \`actions/attest\` without \`push-to-registry: true\` stores attestations in GitHub, not in the registry; ${(0,hints/* setting */.Pe)(audience, 'github-attestations', 'true')} asks there.`
        : `Check name and tag; if they are right, its publisher must sign it (\`cosign sign\`) and attest its SBOM (\`cosign attest\`). If it is a copy, its evidence may have stayed where it comes from (${audience.input('signature-repository')}).`;
    return { found: [], todo, paste: [] };
}
/** Copies of images from the registry of their publisher: most tools do not copy the evidence. */
function adviseCopied({ publisher, reference, evidenceRepositories }, { paste }) {
    const { repository } = reference;
    const isOwn = evidenceRepositories.some((each) => (0,image_reference/* nameOf */.Vb)(each) === (0,image_reference/* nameOf */.Vb)(repository));
    if (publisher?.startsWith('chainguard') !== true || repository.registry === 'cgr.dev' || !isOwn) {
        return undefined;
    }
    const origin = publisher === 'chainguard-organization' ? undefined : `cgr.dev/${publisher}/${(0,image_reference/* lastComponentOf */.XD)(repository.path)}`;
    const todo = `The image at ${(0,image_reference/* nameOf */.Vb)(repository)} carries no evidence; its origin (${origin ?? 'at cgr.dev'}) may. ` +
        'Copy it with `oras cp -r`, which takes referrers along, and its tags `sha256-….sig` and `.att` too (`crane copy` and `skopeo copy` take the image alone), or have the evidence read at the origin:';
    return { found: [], todo, paste: paste('signature-repository', [origin ?? 'cgr.dev/ORGANIZATION/IMAGE']) };
}
/** The verified evidence that exists instead of the required, and the input that would require it. */
function adviseElsewhere(situation, requirement) {
    const byTarget = groupByTarget(situation.verified);
    return requirement.kind === 'signature'
        ? adviseSignature(situation, requirement, byTarget)
        : adviseAttestation(situation, requirement, byTarget);
}
function groupByTarget(verified) {
    const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ name, evidence })));
    return new Map([...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => [name, all.map(({ evidence }) => evidence)]));
}
function adviseSignature({ image: { subject }, audience }, { code, platform }, byTarget) {
    const has = (name, kind) => (byTarget.get(name) ?? []).filter((evidence) => evidence.kind === kind).length;
    const platforms = subject.platforms
        .filter(image_platform/* isPlatformEntry */._h)
        .map(({ name }) => name)
        .filter((name) => byTarget.has(name));
    const found = platform === 'index'
        ? platforms.map((name) => {
            const attestations = (0,src_text/* count */.U9)(has(name, 'attestation'), 'attestation');
            return `The index is unsigned, but ${name} has ${attestations}${has(name, 'signature') > 0 ? ' and a signature' : ''}.`;
        })
        : describeFound(byTarget);
    const alone = platforms.find((name) => code === 'index' || has(name, 'signature') > 0);
    return platform === 'index' && alone !== undefined
        ? {
            found,
            todo: 'Ask for that platform alone, or have the index signed:',
            paste: offer(audience, 'platform', [alone]),
        }
        : {
            found,
            todo: 'An attestation is no signature: have the image signed, or do not ask for a signature:',
            paste: audience.paste('require-signature', ['false']),
        };
}
function adviseAttestation({ verified, audience }, { predicateType = '' }, byTarget) {
    const found = describeFound(byTarget);
    const others = (0,report_text/* unique */.Am)(verified.flatMap((evidence) => evidence.predicateType ?? [])).filter((type) => !isOfType(type, predicateType));
    const holders = [...byTarget]
        .filter(([, all]) => all.some((evidence) => evidence.predicateType !== undefined && isOfType(evidence.predicateType, predicateType)))
        .map(([target]) => target);
    if (holders.length > 0) {
        const names = holders.map(report_evidence/* called */.Ab).join(', ');
        return {
            found,
            todo: `Only ${names} has it; if that is enough, ask for that alone:`,
            paste: offer(audience, 'platform', holders),
        };
    }
    return others.length > 0
        ? {
            found,
            todo: 'If one of these types is what you need, ask for it:',
            paste: offer(audience, 'predicate-type', others),
        }
        : {
            found,
            todo: 'Have its publisher attest it, or ask for no attestation:',
            paste: audience.paste('predicate-type', ['none']),
        };
}
function isOfType(type, requested) {
    if (requested === 'sbom') {
        return (0,predicate_type/* isSbomType */.Md)(type);
    }
    const kind = (0,predicate_type/* kindOfPredicateType */.JH)(type);
    return requested === 'all' || type === requested || (kind !== undefined && kind === (0,predicate_type/* kindOfPredicateType */.JH)(requested));
}
function describeFound(byTarget) {
    return [...byTarget].map(([target, all]) => {
        const counted = [...Map.groupBy(all, ({ title }) => title)].map(([title, each]) => each.length > 1 ? `${title} (${each.length})` : title);
        return `Verified for ${(0,report_evidence/* called */.Ab)(target)}: ${counted.join(', ')}.`;
    });
}
/** Lines that set an input; none when a value has unusual characters. */
function offer({ paste }, name, values) {
    return values.every(report_text/* isPasteable */.IT) ? paste(name, values) : [];
}

;// CONCATENATED MODULE: ./src/report/advice/mismatch.ts

/** Longer values are truncated, so that expected and found remain comparable. */
const MAX_VALUE = 300;
/**
 * Lines with expected and found values, and a mark at the first difference. They contain text from outside, for a code
 * block or the log.
 */
function renderComparison({ signer, mismatches }, policy) {
    if (signer.kind === 'key' || policy.kind === 'keys') {
        return [];
    }
    const parts = ['identity', 'issuer', ...mismatches.map(({ part }) => part)];
    const width = Math.max(...parts.map((part) => part.length));
    return [...new Set(parts)].flatMap((part) => {
        const mismatch = mismatches.find((each) => each.part === part);
        return mismatch === undefined
            ? [`${part.padEnd(width)}  as expected`]
            : renderMismatch(mismatch, isPattern(part, policy), width);
    });
}
function renderMismatch({ part, expected, found }, pattern, width) {
    const indent = ' '.repeat(width);
    const [nearest, value] = pattern || found === undefined
        ? [(0,src_text/* visible */.RK)(nearestOf(expected, found ?? ''), MAX_VALUE), (0,src_text/* visible */.RK)(found ?? '', MAX_VALUE)]
        : withoutSharedStart((0,src_text/* visible */.RK)(nearestOf(expected, found), Infinity), (0,src_text/* visible */.RK)(found, Infinity));
    const more = expected.length > 1 ? ` (or one of ${expected.length - 1} more)` : '';
    const lines = [
        `${part.padEnd(width)}  expected  ${nearest}${pattern ? ' (a pattern for the whole value)' : more}`,
        `${indent}  found     ${found === undefined ? '(the certificate has none)' : value}`,
    ];
    if (found === undefined || pattern) {
        return lines;
    }
    const at = commonLength(nearest, value);
    return [...lines, `${indent}            ${' '.repeat(at)}^ differs from here`];
}
/** When values are longer than a line, their common start is left out, so that the difference is visible. */
const WIDTH = 85;
const CONTEXT = 24;
function withoutSharedStart(expected, found) {
    const shared = commonLength(expected, found);
    const cut = expected.lastIndexOf('/', shared - CONTEXT);
    const isLong = Math.max(expected.length, found.length) > WIDTH;
    const [start, mark] = isLong && cut > 0 ? [cut, '…'] : [0, ''];
    const shorten = (value) => `${mark}${(0,src_text/* visible */.RK)(value.slice(start), MAX_VALUE)}`;
    return [shorten(expected), shorten(found)];
}
/** The kind of difference, when it is clearer than the values; undefined otherwise. */
function describeDifference(mismatches) {
    const identity = mismatches.find(({ part }) => part === 'identity');
    if (identity?.found === undefined) {
        return undefined;
    }
    const { found } = identity;
    const expected = nearestOf(identity.expected, found);
    if (/[^\u0020-\u007e]/.test(found)) {
        return 'The found identity has characters beyond ASCII, written as \\u{…} here: it may imitate the expected one.';
    }
    if (found.toLowerCase() === expected.toLowerCase()) {
        return 'Only upper and lower case differ.';
    }
    if (found.replace(/\/$/, '') === expected.replace(/\/$/, '')) {
        return 'Only a slash at the end differs.';
    }
    const [foundWorkflow, foundRef] = splitRef(found);
    const [workflow, ref] = splitRef(expected);
    if (ref !== undefined && foundRef !== undefined && foundWorkflow === workflow) {
        return `Only the ref differs: ${foundRef} instead of ${ref}.`;
    }
    return repositoryOf(found) !== undefined && repositoryOf(found) === repositoryOf(expected)
        ? 'It is another workflow of the same repository.'
        : undefined;
}
/** `https://github.com/owner/repo` of a GitHub workflow identity. */
function repositoryOf(identity) {
    return /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity)?.[1];
}
/** A workflow identity as its workflow and the ref behind `@`. */
function splitRef(identity) {
    const at = identity.lastIndexOf('@');
    return at === -1 ? [identity, undefined] : [identity.slice(0, at), identity.slice(at + 1)];
}
function isPattern(part, policy) {
    return (part === 'identity' || part === 'issuer') && policy[part].kind === 'pattern';
}
function nearestOf(expected, found) {
    return expected.reduce((best, each) => (commonLength(each, found) > commonLength(best, found) ? each : best), expected[0] ?? '');
}
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) {
        length++;
    }
    return length;
}

;// CONCATENATED MODULE: ./src/report/advice/unexpected-signer.ts




/** Explains valid evidence of an unexpected signer; undefined without such evidence. */
function explainUnexpectedSigner(relevant, situation) {
    const unexpectedSigner = unexpectedSignerAmong(relevant, situation);
    if (unexpectedSigner === undefined) {
        return undefined;
    }
    const { image } = situation;
    const difference = describeDifference(unexpectedSigner.mismatches);
    return {
        headline: headlineOf(unexpectedSigner, image),
        short: shortOf(unexpectedSigner),
        unexpectedSigner,
        found: [
            ...(difference === undefined ? [] : [difference]),
            ...describeReusable(unexpectedSigner, situation),
            ...(unexpectedSigner.subjects.length === 0 ? ['What that signer signed is for another image.'] : []),
            ...(unexpectedSigner.signer.kind === 'key'
                ? [`It is signed with the key sha256:${unexpectedSigner.signer.fingerprint}.`]
                : []),
        ],
        comparison: renderComparison(unexpectedSigner, image.request.signer),
        ...adviseOn(unexpectedSigner, situation),
    };
}
function unexpectedSignerAmong(relevant, { verified, rejected }) {
    return nearestUnexpectedSigner(relevant) ?? (verified.length === 0 ? nearestUnexpectedSigner(rejected) : undefined);
}
/** The signer with evidence of this image and the fewest mismatches. */
function nearestUnexpectedSigner(rejected) {
    const unexpectedSigners = rejected.flatMap(({ unexpectedSigner }) => unexpectedSigner === undefined ? [] : [unexpectedSigner]);
    const weight = (unexpectedSigner) => (unexpectedSigner.subjects.length > 0 ? 0 : 1000) + unexpectedSigner.mismatches.length;
    return unexpectedSigners.toSorted((a, b) => weight(a) - weight(b))[0];
}
function headlineOf({ signer, mismatches, predicateType }, image) {
    const what = predicateType === undefined ? 'The image is signed' : 'The attestation is signed';
    if (image.request.signer.kind === 'keys') {
        return signer.kind === 'certificate'
            ? `${what}, but with a certificate (keyless) and not with the expected key.`
            : `${what}, but with another key than expected.`;
    }
    if (signer.kind === 'key') {
        return `${what}, but with a key and not with a certificate.`;
    }
    if (mismatches.some(({ part }) => part === 'identity')) {
        return `${what}, but by another ${repositoryOf(signer.identity) === undefined ? 'identity' : 'workflow'} than expected.`;
    }
    return mismatches.some(({ part }) => part === 'issuer')
        ? `${what}, but the identity is vouched for by another issuer than expected.`
        : `${what} by the expected identity, but its certificate has other claims than expected.`;
}
/** The first difference of a workflow: its repository, its file, or its ref. */
function shortOf({ signer, mismatches }) {
    if (signer.kind === 'key') {
        return 'signed with another key';
    }
    const [workflow, ref] = splitRef(signer.identity);
    const repository = repositoryOf(signer.identity);
    const expected = mismatches.find(({ part }) => part === 'identity')?.expected ?? [];
    if (expected.length === 0 || repository === undefined || ref === undefined) {
        return mismatches.some(({ part }) => part === 'identity') || mismatches.length === 0
            ? 'signed by another identity'
            : `signed with other claims (${mismatches.map(({ part }) => part).join(', ')})`;
    }
    if (!expected.some((each) => repositoryOf(each) === repository)) {
        return 'signed by a workflow of another repository';
    }
    const isWorkflow = expected.some((each) => splitRef(each)[0] === workflow);
    return `signed by another workflow (${isWorkflow ? ref : (0,image_reference/* lastComponentOf */.XD)(workflow)})`;
}
/** The identity is that of the reusable workflow, whichever repository calls it. */
function describeReusable({ signer }, { audience }) {
    if (signer.kind === 'key') {
        return [];
    }
    const source = signer.extensions.sourceRepositoryUri;
    const repository = repositoryOf(signer.identity);
    return source === undefined || repository === undefined || source === repository
        ? []
        : [
            `The identity is that of a reusable workflow; the repository that called it is ${source}: ask for both, the second with ${(0,hints/* bare */.$B)(audience, 'certificate-github-workflow-repository')}.`,
        ];
}
function adviseOn({ signer, subjects, mismatches }, { image, audience }) {
    const { input, paste } = audience;
    if (signer.kind === 'key') {
        return { todo: `Ask the publisher for the public key, check it, and give it as ${input('key')}.`, paste: [] };
    }
    if (subjects.length === 0) {
        return {
            todo: 'It proves nothing about this image: ask the publisher, and do not deploy it before you know.',
            paste: [],
        };
    }
    const { identity, issuer } = signer;
    if (!(0,report_text/* isPasteable */.IT)(identity) || !(0,report_text/* isPasteable */.IT)(issuer)) {
        return {
            todo: 'The identity has unusual characters, so no line to paste is given: check with care who it is.',
            paste: [],
        };
    }
    if (mismatches.some(({ part }) => part !== 'identity' && part !== 'issuer')) {
        return {
            todo: 'Check why the workflow ran otherwise than expected (trigger, ref, repository); then correct the claims that are asked for.',
            paste: [],
        };
    }
    const signers = signersOfOrganization(identity, image);
    if (signers.length > 0) {
        return {
            todo: 'Check first that it is one of the two services that sign for the organization (`chainctl iam account-associations describe`). Only then accept it beside the others:',
            paste: paste('chainguard-signers', signers),
        };
    }
    return {
        todo: `Check first who that is and whether it may build this image. Only then accept it, with these lines${replacing(image, input)}:`,
        paste: [...paste('certificate-identity', [identity]), ...paste('certificate-oidc-issuer', [issuer])],
    };
}
/** The expected signers of a Chainguard organization and another one of the same organization, as the input takes them. */
function signersOfOrganization(identity, { request: { publisher, signer } }) {
    if (publisher !== 'chainguard-organization' || signer.kind !== 'identity' || signer.identity.kind !== 'exact') {
        return [];
    }
    const all = [...signer.identity.values, identity].map((each) => /^https:\/\/[^/]+\/([0-9a-f]+\/[0-9a-f]+)$/.exec(each)?.[1]);
    const known = all.filter((uidp) => uidp !== undefined);
    const organizations = new Set(known.map((uidp) => uidp.split('/')[0]));
    return known.length === all.length && organizations.size === 1 ? known : [];
}
/** The inputs allow one kind of signer policy, so the lines replace the current one. */
function replacing({ request }, input) {
    if (request.signer.kind === 'keys') {
        return ` in place of ${input('key')}`;
    }
    if (request.publisher !== undefined) {
        return ` in place of ${input('publisher')}`;
    }
    const { identity, issuer } = request.signer;
    return identity.kind === 'pattern' || issuer.kind === 'pattern' ? ' in place of the patterns' : '';
}

;// CONCATENATED MODULE: ./src/report/advice/failure.ts









/** Sentences about rejected evidence; all of it is in the list of evidence. */
const MAX_FOUND = 20;
const MAX_NAMES = 4;
/** Explains why an image could not be checked. */
function explainError({ code, message, advice }, audience) {
    return {
        headline: message,
        short: `could not be checked: ${CODE_WORDS[code]}`,
        lookedFor: undefined,
        locations: undefined,
        found: [],
        comparison: [],
        todo: (0,hints/* adviceOf */.wr)(advice, audience),
        paste: [],
    };
}
/** Explains why an image is not verified. */
function explainUnverified(situation) {
    const { image, evidence } = situation;
    const unmet = image.verdict.requirements.filter(({ met }) => !met);
    const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
    return {
        lookedFor: `${describeRequired(unmet)}; ${describePolicy(image.request.signer)}`,
        locations: (0,locations/* describeLocations */.e0)({ locations: image.locations, subject: image.subject, evidence }),
        ...(leading === undefined ? NOTHING_REQUIRED : explainRequirement(leading, situation)),
    };
}
const NOTHING_REQUIRED = {
    headline: 'Nothing was required, so nothing is verified.',
    short: 'nothing was required',
    found: [],
    comparison: [],
    todo: 'Require a signature or a predicate type.',
    paste: [],
};
function explainRequirement(requirement, situation) {
    const { audience } = situation;
    const what = `${(0,report_evidence/* titleOfRequirement */.fG)(requirement)} of ${(0,report_evidence/* called */.Ab)(requirement.platform)}`;
    const base = { found: [], comparison: [], paste: [] };
    switch (requirement.code) {
        case 'not-signed': {
            const others = (0,report_evidence/* countOthers */.$S)(situation.image.others);
            return others.length === 0
                ? {
                    ...base,
                    headline: 'Nothing is signed: there is no signature and no attestation.',
                    short: 'nothing is signed',
                    ...adviseUnsigned(situation),
                }
                : {
                    ...base,
                    headline: `No signature and no attestation of Sigstore was found, but ${(0,report_evidence/* describeOthers */.Hi)(others)}.`,
                    short: 'nothing that is read here',
                    todo: 'Have it signed with Sigstore too (`cosign sign`, `cosign attest`), or verify what is there with the tool that it was made with.',
                };
        }
        case 'wrong-name':
            return {
                ...base,
                headline: `The signature carries another name than asked: ${requirement.why}.`,
                short: 'signed under another name',
                todo: `Check that it is the image you mean; then correct ${audience.input('signed-name')}.`,
            };
        case 'age':
            return explainAge(requirement, what, audience);
        case 'index':
            return {
                ...base,
                headline: 'The index itself is not signed.',
                short: 'the index is not signed',
                ...adviseElsewhere(situation, requirement),
            };
        case 'wrong-type':
        case 'all-rejected':
        case undefined:
            return explainEvidence(requirement, what, situation);
    }
}
/** The problem with the age of evidence, in a few words. */
function nameAge({ age }) {
    if (age?.time === undefined) {
        return 'no proven time';
    }
    return age.exceeds === 'max' ? 'too old' : 'too new';
}
/** Explains a requirement that only `max-age` or `min-age` prevents from being met. */
function explainAge(requirement, what, audience) {
    const { age, why } = requirement;
    const { input } = audience;
    const base = { short: nameAge(requirement), found: [], paste: [] };
    if (age?.time === undefined) {
        return {
            ...base,
            headline: `The ${what} verifies, but ${why}.`,
            comparison: [],
            todo: age?.exceeds === 'max'
                ? `Have it signed with a certificate, which is issued anew for each signature, or leave out the limit (${input('max-age')}).`
                : `Have it signed with a log entry or an RFC 3161 timestamp, or leave out the limits (${input('max-age')}, ${input('min-age')}).`,
        };
    }
    const missed = (0,report_text/* formatSpan */.QA)(Math.abs(age.limit - age.time));
    const isOld = age.exceeds === 'max';
    const name = `${age.exceeds}-age`;
    return {
        ...base,
        headline: `The ${what} verifies, but it is ${isOld ? 'older' : 'newer'} than ${input(name)} allows.`,
        inFull: `The ${what} verifies, but ${why} (${(0,hints/* bare */.$B)(audience, name)}).`,
        comparison: [
            `allowed  ${toSeconds(age.limit)} or ${isOld ? 'later' : 'earlier'}  (${(0,hints/* bare */.$B)(audience, name)})`,
            `${isOld ? 'issued' : 'signed'}   ${toSeconds(age.time)}`,
            `         ${missed} too ${isOld ? 'old' : 'new'}`,
        ],
        todo: isOld
            ? 'Take a newer image, or change the limits. An image of your own: build and sign it anew.'
            : `Wait ${missed} and run it again, take an older image, or change the limits.`,
    };
}
function toSeconds(time) {
    return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** There is evidence, but none meets the requirement: an unexpected signer explains most, then other rejections. */
function explainEvidence(requirement, what, situation) {
    const relevant = relevantTo(requirement, situation);
    const unexpectedSigner = explainUnexpectedSigner(relevant, situation);
    if (unexpectedSigner !== undefined) {
        return unexpectedSigner;
    }
    const code = LEADING_ORDER.find((each) => relevant.some((rejected) => rejected.code === each));
    if (code !== undefined) {
        const decisive = relevant.filter((each) => each.code === code);
        const signedWith = decisive[0]?.signedWith;
        const { headline, todo } = signedWith === undefined ? NEXT_STEPS[code] : OTHER_KIND_STEPS[signedWith];
        return {
            headline: `No ${what} verifies. ${headline}`,
            short: `rejected: ${code}`,
            found: (0,report_text/* unique */.Am)(decisive.slice(0, MAX_FOUND).map(report_evidence/* describeRejected */.uh)),
            comparison: [],
            todo: todo(situation.audience.input),
            paste: [],
        };
    }
    return {
        headline: `There is no ${what}, though other evidence for this image verifies.`,
        short: `no ${(0,report_evidence/* titleOfRequirement */.fG)(requirement)}`,
        comparison: [],
        ...adviseElsewhere(situation, requirement),
    };
}
/** Rejected evidence that explains an unmet requirement: of its platform, else of its kind, else any. */
function relevantTo(requirement, { image, verified, rejected }) {
    const exactly = (0,report_evidence/* rejectedFor */.gW)(requirement, image, rejected);
    if (exactly.length > 0) {
        return exactly;
    }
    const ofKind = rejected.filter(({ kind }) => kind === requirement.kind);
    return ofKind.length > 0 || verified.length > 0 ? ofKind : rejected;
}
function describeRequired(requirements) {
    return [...Map.groupBy(requirements, report_evidence/* titleOfRequirement */.fG)]
        .map(([title, all]) => `${title} of ${(0,src_text/* listNames */.Zv)(all.map(({ platform }) => (0,report_evidence/* called */.Ab)(platform)), MAX_NAMES)}`)
        .join('; ');
}
/** A signer policy in words. */
function describePolicy(policy) {
    if (policy.kind === 'keys') {
        return `signed with ${policy.keys.length === 1 ? 'the key' : 'one of the keys'} ${policy.keys.map(({ fingerprint }) => `sha256:${fingerprint}`).join(', ')}`;
    }
    const claims = signer/* GITHUB_CLAIMS */.CD.flatMap((claim) => {
        const value = policy.claims[claim];
        return value === undefined ? [] : [`, ${signer/* CLAIM_NAMES */.mw[claim]} ${value}`];
    });
    const source = policy.sourceRepository === undefined
        ? ''
        : `, ${signer/* CLAIM_NAMES */.mw.sourceRepositoryUri} ${describeValue(policy.sourceRepository)}`;
    return `signed by ${describeValue(policy.identity)}, issuer ${describeValue(policy.issuer)}${source}${claims.join('')}`;
}
function describeValue(policy) {
    switch (policy.kind) {
        case 'exact':
            return policy.values.join(' or ');
        case 'pattern':
            return `what matches ${policy.pattern}`;
        case 'github-repository': {
            const uri = `${policy.origin}${policy.repository}${policy.rest}`;
            return policy.isPrefix ? `what begins with ${uri}` : uri;
        }
    }
}

// EXTERNAL MODULE: ./src/report/signer.ts
var report_signer = __webpack_require__(13130);
;// CONCATENATED MODULE: ./src/report/view-of-image.ts











/** The view of one image. */
function viewOfImage(image, audience = hints/* IN_WORKFLOW */._$) {
    return image.kind === 'failed' ? viewFailed(image, audience) : viewChecked(image, audience);
}
function viewFailed(image, audience) {
    const { code, message, advice, limit } = image.error;
    const failure = explainError(image.error, audience);
    return {
        requested: image.request.requested,
        state: 'failed',
        why: failure.short,
        failure,
        error: { code, message, hint: (0,hints/* adviceOf */.wr)(advice, audience), limit },
        signer: undefined,
        details: detailsOf(image, image.subject?.digest, undefined),
    };
}
function viewChecked(image, audience) {
    const { request, verdict, subject, failedSources = [] } = image;
    const evidence = (0,report_evidence/* viewEvidence */.pC)(image);
    const verified = (0,report_evidence/* verifiedAmong */.P0)(evidence);
    const rejected = (0,report_evidence/* rejectedAmong */.xO)(evidence);
    const failure = verdict.verified ? undefined : explainUnverified({ image, evidence, verified, rejected, audience });
    const requirements = viewRequirements(image, rejected);
    const leading = leadingAmong(requirements, evidence);
    const change = changeOf(image);
    return {
        requested: request.requested,
        state: verdict.verified ? ((0,outcome/* isAccepted */.oB)(image) ? 'verified' : 'changed') : 'unverified',
        why: failure?.short ?? describeGates(change) ?? describeMet(image),
        failure,
        error: undefined,
        signer: signerOf(failure, leading),
        details: detailsOf(image, verdict.digest ?? subject.digest, {
            subject,
            requirements,
            evidence,
            leading,
            formats: (0,locations/* viewFormats */.u2)(verified),
            locations: image.locations,
            warnings: [
                ...verdict.warnings.map((warning) => describeWarning(warning, audience)),
                ...failedSources.map(({ message, advice }) => `Newer evidence may exist: ${message} ${(0,hints/* adviceOf */.wr)(advice, audience)}`),
            ],
            otherReferrers: (0,report_evidence/* countOthers */.$S)(image.others),
            failedLocations: failedSources.map(({ code, message }) => ({ code, message })),
            files: (0,report_text/* unique */.Am)([...image.files.values()].flat()),
            deployable: (0,outcome/* isAccepted */.oB)(image) ? viewDeployable(image, leading) : undefined,
            change,
        }),
    };
}
function detailsOf(image, digest, checked) {
    const name = (0,outcome/* nameOfImage */.qM)(image);
    return {
        name,
        publisher: image.request.publisher,
        duration: image.duration,
        subject: image.subject,
        image: digest === undefined ? undefined : `${name}@${digest}`,
        checked,
    };
}
function viewRequirements(image, rejected) {
    const indexOf = (0,report_evidence/* indexOfEvidence */.Nj)(image.findings);
    return image.verdict.requirements.map((requirement) => {
        const { kind, predicateType, platform, level, met, code, why, by } = requirement;
        return {
            kind,
            predicateType,
            platform,
            level,
            met,
            code,
            why,
            short: met ? undefined : describeUnmet(requirement, (0,report_evidence/* rejectedFor */.gW)(requirement, image, rejected)),
            by: by.flatMap((each) => indexOf.get(each) ?? []),
        };
    });
}
/** @param rejected evidence of the required kind that was rejected */
function describeUnmet(requirement, rejected) {
    switch (requirement.code) {
        case 'wrong-name':
            return 'other name';
        case 'age':
            return nameAge(requirement);
        case 'index':
            return 'not signed';
        case 'not-signed':
        case 'wrong-type':
        case 'all-rejected':
        case undefined: {
            const isOther = rejected.some(({ unexpectedSigner }) => unexpectedSigner !== undefined);
            return rejected.length === 0 ? 'not found' : isOther ? 'other signer' : 'rejected';
        }
    }
}
/** The evidence whose signer is shown for the image: that of the signature requirement, else of the first requirement. */
function leadingAmong(requirements, evidence) {
    const met = requirements.filter((requirement) => requirement.met);
    const [first = -1] = (met.find(({ kind }) => kind === 'signature') ?? met[0])?.by ?? [];
    const leading = evidence[first];
    return leading?.status === 'verified' ? leading : undefined;
}
function viewDeployable(image, leading) {
    const { digest } = image.verdict;
    return digest === undefined
        ? undefined
        : { digest, image: (0,outcome/* deployable */.GP)(image), sbom: firstSbomOf(image), signer: leading?.signer };
}
/** The path of an SBOM that met a requirement, else of any SBOM that was written. */
function firstSbomOf({ verdict, files }) {
    const counted = verdict.requirements.flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'));
    return [...counted, ...files.keys()]
        .filter(({ predicateType }) => (0,predicate_type/* isSbomType */.Md)(predicateType))
        .flatMap((attestation) => files.get(attestation) ?? [])[0];
}
function changeOf({ request, subject, comparison }) {
    return comparison === undefined
        ? undefined
        : { requested: request.requested, digest: subject.digest, comparison, failing: (0,outcome/* failingGates */.Vy)(comparison) };
}
/** When an image is not verified, the signer that is proven instead is what readers look for first. */
function signerOf(failure, leading) {
    const signed = failure === undefined ? leading : failure.unexpectedSigner;
    return signed === undefined ? undefined : { short: (0,report_signer/* describeSigner */.cg)(signed.signer).short, time: signed.times[0]?.time };
}
/** `fail-on-change: user, downgrade`, when these fail the step. */
function describeGates(change) {
    const failing = change?.failing ?? [];
    return failing.length === 0 ? undefined : `fail-on-change: ${failing.map(({ gate }) => gate).join(', ')}`;
}
/** `2 platforms: signature, SBOM (SPDX)`. */
function describeMet({ subject, verdict }) {
    const met = (0,report_text/* unique */.Am)(verdict.requirements.map(report_evidence/* titleOfRequirement */.fG)).join(', ');
    return subject.kind === 'image' ? met : `${(0,src_text/* count */.U9)((0,image_subject/* selectedPlatforms */.ob)(subject).length, 'platform')}: ${met}`;
}


/***/ })

};
