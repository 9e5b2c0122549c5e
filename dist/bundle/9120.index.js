export const id = 9120;
export const ids = [9120];
export const modules = {

/***/ 77822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describeSigning)
/* harmony export */ });
/* unused harmony export describeKinship */
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87600);
/* harmony import */ var _core_verdict_signing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95574);


/** When an image was signed, and what its signers have to do with it: a sentence without its end, in text of the signers. */
function describeSigning({ signers, time }, repository) {
    const since = time === undefined ? 'signed at an unproven time' : `signed ${time.toISOString().slice(0, 10)}`;
    const words = [...new Set(signers.map((signer) => describeKinship(signer, repository)))];
    return `${since}, ${words.join('; ')}`;
}
/** How sure it is that a signer is the image's own: words that follow "signed". */
function describeKinship(signer, repository) {
    const { identity, extensions } = signer;
    const source = nameOfSource((0,_core_verdict_signing_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOnGitHub */ .iF)(signer) ?? extensions.sourceRepositoryUri);
    if (source === undefined) {
        return `by ${identity}: no certificate says what was built, so check whose it is before you accept it`;
    }
    const by = identity.toLowerCase().includes(`/${source.toLowerCase()}/`)
        ? `by a workflow of ${source} itself`
        : `by a workflow of another repository for ${source}`;
    switch ((0,_core_verdict_signing_js__WEBPACK_IMPORTED_MODULE_1__/* .kinshipOf */ .G5)(signer, repository)) {
        case 'own-repository':
            return `${by}, which belongs to the owner of the image`;
        case 'same-name':
            return `${by}; its owner has the same name as the owner of the image, but may not be the same people on ${repository.registry}`;
        case 'other':
            return `${by}; the repository that was built does not belong to the owner of ${(0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(repository)}, so check it before you accept it`;
    }
}
/** `OWNER/REPO` of a URI. */
function nameOfSource(uri) {
    return /^https:\/\/[^/]+\/(.+?)\/?$/.exec(uri ?? '')?.[1];
}


/***/ }),

/***/ 86739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeScan: () => (/* binding */ concludeScan)
});

// EXTERNAL MODULE: ./src/lock/compare.ts
var compare = __webpack_require__(42180);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var core_verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/lock/lock.ts
var lock = __webpack_require__(82872);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/lock/current.ts





/**
 * What a lock may hold of the images of a run: of those that are verified and that no gate fails, in the order of their
 * references. Nothing else has a place in a lock. Of a reference that was verified for several platforms it is what all of
 * them have.
 */
function currentImagesOf(images) {
    const byReference = Map.groupBy(images.filter(outcome/* isAccepted */.oB).map(currentOf), ({ image }) => image.reference);
    return [...byReference.values()].map(joined).toSorted((a, b) => (0,src_text/* byCodeUnits */.CA)(a.image.reference, b.image.reference));
}
function currentOf({ request, subject, verdict, findings, failedSources = [] }) {
    const met = verdict.requirements.filter((requirement) => requirement.met);
    const signatures = met.filter(({ kind }) => kind === 'signature');
    const relied = met.flatMap(({ by }) => by);
    const leading = (signatures.length > 0 ? signatures : met.slice(0, 1)).flatMap(({ by }) => by);
    const all = (0,core_verdict/* verifiedAmong */.P0)(findings);
    return {
        image: {
            reference: (0,reference/* formatReference */.FH)(request.reference),
            digest: subject.digest,
            signers: signersOf(relied),
            time: newestOf(leading.map(({ facts }) => facts.times[0]?.time.toISOString() ?? null)),
            evidence: evidenceOf(relied),
        },
        signers: signersOf(all),
        evidence: evidenceOf(all),
        failure: failedSources[0]?.message,
    };
}
/** One image that was verified more than once. */
function joined([first, ...others]) {
    if (first === undefined) {
        throw new Error('a group has an image');
    }
    const all = [first, ...others];
    return {
        image: {
            ...first.image,
            signers: distinctSigners(all.flatMap(({ image }) => image.signers)),
            time: newestOf(all.map(({ image }) => image.time)),
            evidence: distinct(all.flatMap(({ image }) => image.evidence)),
        },
        signers: distinctSigners(all.flatMap(({ signers }) => signers)),
        evidence: distinct(all.flatMap(({ evidence }) => evidence)),
        failure: all.find(({ failure }) => failure !== undefined)?.failure,
    };
}
function newestOf(times) {
    return times.reduce((newest, time) => (newest === null || (time !== null && time > newest) ? time : newest), null);
}
function signersOf(evidence) {
    return distinctSigners(evidence.map(({ facts }) => lockedSignerOf(facts.signer)));
}
function lockedSignerOf(signer) {
    if (signer.kind === 'key') {
        return { key: signer.fingerprint };
    }
    const { identity, issuer, extensions } = signer;
    return { identity, issuer, sourceRepository: extensions.sourceRepositoryUri ?? null };
}
function distinctSigners(signers) {
    const byText = new Map(signers.map((signer) => [(0,lock/* textOfSigner */.Fm)(signer), signer]));
    return [...byText].toSorted(([a], [b]) => (0,src_text/* byCodeUnits */.CA)(a, b)).map(([, signer]) => signer);
}
function evidenceOf(evidence) {
    return distinct(evidence.map((each) => (0,lock/* nameEvidence */.HM)(each.kind === 'attestation' ? each.predicateType : undefined, each.facts.payload)));
}
function distinct(texts) {
    return [...new Set(texts)].toSorted(src_text/* byCodeUnits */.CA);
}
/**
 * The lock that is to be written (`lock: write`): what was verified, and the former entry of images that could not be looked at
 * completely or did not verify. What the files of the repository do not name goes.
 * @param references - normalized, all that the files name
 */
function updateLock(lock, current, references) {
    const verified = new Map(current.flatMap(({ image, failure }) => (failure === undefined ? [[image.reference, image]] : [])));
    return [...references].flatMap((reference) => verified.get(reference) ?? lock.get(reference) ?? []);
}

// EXTERNAL MODULE: ./src/lock/file.ts
var file = __webpack_require__(75905);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
;// CONCATENATED MODULE: ./src/lock/words.ts


/** A problem of a lock in sentences, without the reference: what is locked, and what was found. */
function describeLockProblem(problem) {
    switch (problem.kind) {
        case 'signer-changed':
            return `The lock says that it is signed by ${describeSigners(problem.locked)}, but now it is signed by ${describeSigners(problem.found)}.`;
        case 'older':
            return problem.found === null
                ? `The lock says that it was signed at ${problem.locked}, but now no trusted time is proven.`
                : `The lock says that it was signed at ${problem.locked}, but now it is older: signed at ${problem.found}.`;
        case 'evidence-gone': {
            const named = (0,src_text/* listNames */.Zv)(problem.gone.map((each) => (0,src_text/* visible */.RK)(each)));
            return problem.isSameDigest
                ? `Evidence that the lock names for the same image no longer exists: ${named}.`
                : `The tag is now another image, which lacks a kind of evidence that the locked image has: ${named}.`;
        }
        case 'not-locked':
            return `The lock has no entry for it. It is ${describeImage(problem.found)}.`;
        case 'not-as-verified':
            return problem.found === undefined
                ? 'The change adds a lock entry for it, but the image was not verified.'
                : `The change adds a lock entry for it that differs from what was verified (${problem.differs.join(', ')}): it is ${describeImage(problem.found)}.`;
        case 'unanswered':
            return `It cannot be compared with the lock, because there may be evidence in a location that could not be searched: ${problem.failure}`;
    }
}
/** A note on a lock in sentences, without the reference. */
function describeLockNote(note) {
    switch (note.kind) {
        case 'moved':
            return `The tag moved from ${shorten(note.from)} to ${shorten(note.to)}, by the same signer${note.to.time === null ? '' : `, signed at ${note.to.time}`}.`;
        case 'signer-added':
            return `It is also signed by ${describeSigners(note.added)}, which the lock does not name.`;
        case 'unused':
            return 'The lock has an entry for it, but no file of the repository names it.';
        case 'entry-removed':
            return 'The change removes its entry from the lock, but a file of the repository still names it.';
    }
}
function describeImage({ digest, signers, time }) {
    return `${digest}, signed by ${describeSigners(signers)}${time === null ? '' : ` at ${time}`}`;
}
/** Signers that are listed; the rest is counted. */
const MAX_SIGNERS = 3;
function describeSigners(signers) {
    const rest = signers.length - MAX_SIGNERS;
    const named = signers.slice(0, MAX_SIGNERS).map(describeSigner);
    return signers.length === 0 ? 'nobody' : [...named, ...(rest > 0 ? [(0,src_text/* count */.U9)(rest, 'other signer')] : [])].join(' and ');
}
function describeSigner(signer) {
    if ('key' in signer) {
        return `the key sha256:${signer.key}`;
    }
    const source = signer.sourceRepository === null ? '' : `, source ${(0,src_text/* visible */.RK)(signer.sourceRepository)}`;
    return `${(0,src_text/* visible */.RK)(signer.identity)} (${(0,src_text/* visible */.RK)(signer.issuer)}${source})`;
}
function shorten({ digest }) {
    return `sha256:${(0,image_digest/* hexOf */.ZD)(digest, 12)}`;
}

// EXTERNAL MODULE: ./src/files/repository-files.ts
var repository_files = __webpack_require__(4597);
// EXTERNAL MODULE: ./src/core/image/glob.ts
var glob = __webpack_require__(43103);
// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publisher = __webpack_require__(66557);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/proposal/rule.ts


/** Lines above a rule; the rest is counted. */
const MOST_COMMENTS = 20;
const INDENT = '  ';
/** The lines of a rule below `rules:`. Whatever is in it, each of its lines is indented, or a comment. */
function renderRule({ name, images, body, comments, isCommentedOut }) {
    const text = (0,dist.stringify)([{ name, images, ...body }], { lineWidth: 0, blockQuote: false });
    const lines = text.trimEnd().split('\n');
    return [...renderComments(comments), ...lines.map((line) => `${INDENT}${isCommentedOut ? '# ' : ''}${line}`)];
}
/** Sentences as comments of one line each. */
function renderComments(comments, indent = INDENT) {
    const rest = comments.length - MOST_COMMENTS;
    const shown = rest > 0 ? [...comments.slice(0, MOST_COMMENTS), `and ${rest} more`] : comments;
    return shown.map((comment) => `${indent}# ${clean(comment)}`.trimEnd());
}
/** Text from outside in one line of printable ASCII. */
function clean(text) {
    return (0,src_text/* visible */.RK)((0,src_text/* cleanText */.X5)(text));
}
/** Whether a text can be a value of a policy as it is: it shows what it is, and nothing in it is a template. */
function isWritable(text) {
    return text.length <= 500 && /^[\u0021-\u007e](?:[\u0020-\u007e]*[\u0021-\u007e])?$/.test(text) && !/[{}]/.test(text);
}

// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/core/verdict/signing.ts
var signing = __webpack_require__(95574);
// EXTERNAL MODULE: ./src/proposal/signer-words.ts
var signer_words = __webpack_require__(77822);
;// CONCATENATED MODULE: ./src/proposal/signed-rules.ts







/** Whether a policy can name all signers and types of an image as they are. */
function isExpressible({ proposal: { signers, attestations } }) {
    return (signers.every((signer) => [signer.identity, signer.issuer, (0,signing/* sourceOnGitHub */.iF)(signer) ?? 'none'].every((text) => isWritable(text))) && attestations.every((type) => isWritable(type) && (0,predicate_types/* parsePredicateType */.$)(type).kind === 'value'));
}
/**
 * A rule for the repositories of these images, one for all that have the same signers and requirements. What is required is what
 * all images of a repository have.
 * @param remarks - by the name of a repository, what else is known of its images
 */
function signedRules(images, remarks) {
    const repositories = [...Map.groupBy(images, outcome/* nameOfImage */.qM)]
        .map(([name, own]) => ruleOf(name, own, remarks.get(name) ?? []))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const groups = [...Map.groupBy(repositories, (rule) => JSON.stringify(contentOf(byName(rule)))).values()];
    return groups.map(draftOf);
}
function draftOf(rules) {
    const [first] = rules;
    const contents = new Set(rules.map((rule) => JSON.stringify(contentOf(rule))));
    const shown = first === undefined || contents.size === 1 ? first : byName(first);
    const byText = Map.groupBy(rules.flatMap(({ comments }) => comments), (comment) => comment);
    return {
        name: ownerOf(first?.name ?? ''),
        images: rules.map(({ name }) => name),
        body: shown === undefined ? {} : contentOf(shown),
        comments: [...byText.keys()],
        isCommentedOut: false,
    };
}
/** The reference of an image, which has nothing in it that its grammar does not allow. */
function writtenName({ request }) {
    return (0,reference/* formatReference */.FH)(request.reference);
}
/** `registry/owner` of a name. */
function ownerOf(name) {
    return name.split('/').slice(0, 2).join('/');
}
function ruleOf(name, images, remarks) {
    const newestFirst = images.toSorted((a, b) => (b.proposal.time?.getTime() ?? 0) - (a.proposal.time?.getTime() ?? 0) ||
        (writtenName(a) < writtenName(b) ? -1 : 1));
    const included = [];
    let common;
    const refused = [];
    for (const image of newestFirst) {
        const both = common === undefined ? image.proposal : inCommon(common, image.proposal);
        if (both.signature || both.attestations.length > 0) {
            common = both;
            included.push(image);
        }
        else {
            refused.push(`${writtenName(image)} lacks what is required here, so this rule refuses it`);
        }
    }
    const entries = included.flatMap((image) => image.proposal.signers.map((signer) => entryOf(signer, image)));
    return {
        name,
        signers: [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()],
        signature: common?.signature ?? true,
        attestations: common?.attestations ?? [],
        comments: [...describeAll(included), ...refused, ...remarks.map((remark) => `${remark}, so this rule refuses it`)],
    };
}
function inCommon(a, b) {
    return {
        signature: a.signature && b.signature,
        attestations: a.attestations.filter((type) => b.attestations.includes(type)),
    };
}
/** When and by whom, once for all images of which the same is to be said. */
function describeAll(images) {
    const said = Map.groupBy(images, ({ proposal, request }) => (0,signer_words/* describeSigning */.d)(proposal, request.reference.repository));
    return [...said].map(([sentence, all]) => `${(0,src_text/* listNames */.Zv)([...new Set(all.map(writtenName))], 3)}: ${sentence}`);
}
/** A signer; the ref of its workflow follows the tag of the image where it is of the release that the tag names. */
function entryOf(signer, { request }) {
    const source = (0,signing/* sourceOnGitHub */.iF)(signer);
    return {
        identity: byTag(signer, request.reference.tag),
        issuer: signer.issuer,
        ...(source === undefined ? {} : { 'source-repository': source }),
    };
}
function byTag(signer, tag) {
    const { identity, extensions } = signer;
    const { workflow, ref } = /^(?<workflow>https:\/\/[^@]+@refs\/tags\/)(?<ref>.+)$/.exec(identity)?.groups ?? {};
    if (tag === undefined || workflow === undefined || ref === undefined) {
        return identity;
    }
    // a workflow of another repository has a release of its own, which may have the same name
    const { sourceRepositoryUri, sourceRepositoryRef } = extensions;
    const isOwn = (sourceRepositoryUri === undefined || workflow.toLowerCase().startsWith(`${sourceRepositoryUri.toLowerCase()}/`)) &&
        (sourceRepositoryRef === undefined || sourceRepositoryRef === `refs/tags/${ref}`);
    if (!isOwn) {
        return identity;
    }
    return ref === tag ? `${workflow}{tag}` : ref === `v${tag}` ? `${workflow}v{tag}` : identity;
}
/** The same with `{name}` for the name of a repository on GitHub that is the image's. */
function byName(rule) {
    const name = (0,reference/* lastComponentOf */.XD)(rule.name);
    const generalize = (text) => {
        const { before, repository, after } = /^(?<before>https:\/\/github\.com\/[^/]+\/)(?<repository>[^/]+)(?<after>(?:\/.*)?)$/.exec(text)?.groups ?? {};
        return repository === name ? `${before ?? ''}{name}${after ?? ''}` : text;
    };
    return {
        ...rule,
        signers: rule.signers.map((signer) => ({
            ...signer,
            identity: generalize(signer.identity),
            ...(signer['source-repository'] === undefined
                ? {}
                : { 'source-repository': generalize(signer['source-repository']) }),
        })),
    };
}
function contentOf({ signers, signature, attestations }) {
    return {
        signers: signers.map(({ identity, issuer, ...source }) => ({ identity, issuer, ...source })),
        attestations: attestations.length === 0 ? ['none'] : attestations,
        ...(signature ? {} : { 'require-signature': false }),
    };
}

;// CONCATENATED MODULE: ./src/proposal/propose-policy.ts







const SCHEMA = '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/image-provenance/main/schema/policy.v1.json';
/**
 * The text of `proposed-policy.yml`, of the images of a scan without a policy: a valid policy by which the images that are signed
 * are verified. What nobody signed, or with a key that is not known, is a rule that is commented out, so that it is refused
 * until a person decides. Everything in it that comes from outside is a value that was written by a YAML writer, or in a
 * comment of one line.
 * @returns undefined where there is no image to propose anything of
 */
function proposePolicy(outcomes, { today }) {
    const sections = sectionsOf(outcomes);
    const isKnown = (rule) => !rule.isCommentedOut;
    const rules = uniquelyNamed([
        ...publisherRules(sections.known),
        ...signedRules(sections.signed, remarksOn(sections)),
        ...keyRules(sections.keys),
        ...exemptions(sections, today),
    ].map((rule) => (rule.images.every(isGlob) ? rule : withoutGlobs(rule)))).filter(({ images }) => images.length > 0);
    const others = [...describeOthers(sections), ...unnamed(sections)];
    if (rules.length === 0 && others.length === 0) {
        return undefined;
    }
    const effective = rules.some(isKnown) ? rules : [...rules, PUBLISHERS_THAT_ARE_KNOWN];
    return [
        SCHEMA,
        ...renderComments([
            `Proposed on ${today}. It proves who signed each image, not that they may: read each rule, and store what you accept as`,
            '.github/image-provenance.yml. What is commented out is refused until you decide otherwise.',
        ], ''),
        'version: 1',
        'default: deny',
        'rules:',
        ...effective.flatMap((rule, index) => [...(index === 0 ? [] : ['']), ...renderRule(rule)]),
        ...(others.length === 0 ? [] : ['', ...renderComments(['No rule is proposed for these:', ...others])]),
        '',
    ].join('\n');
}
/** Where nothing else has an effect: a policy has rules. */
const PUBLISHERS_THAT_ARE_KNOWN = {
    name: 'known publishers',
    images: ['**'],
    body: { publisher: 'auto' },
    comments: ['Nothing here is signed by anyone who could be named. This rule is for images of known publishers.'],
    isCommentedOut: false,
};
function sectionsOf(outcomes) {
    const sorted = outcomes.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
    const examined = sorted.filter((image) => image.kind === 'examined');
    const withProposal = examined.filter((image) => image.proposal !== undefined);
    const without = examined.filter(({ proposal }) => proposal === undefined);
    return {
        known: sorted.filter(({ kind, request }) => kind === 'checked' && request.publisher !== undefined),
        signed: withProposal.filter(isExpressible),
        inexpressible: withProposal.filter((image) => !isExpressible(image)),
        partly: without.filter(({ isPartlySigned }) => isPartlySigned),
        keys: without.filter(({ isPartlySigned, hasKeySignature }) => !isPartlySigned && hasKeySignature),
        unsigned: without.filter(({ isPartlySigned, hasKeySignature }) => !isPartlySigned && !hasKeySignature),
        unsignedPublishers: sorted.flatMap((image) => image.kind === 'decided' && image.decision.kind === 'proposed'
            ? [{ ...image, reason: image.decision.reason }]
            : []),
        failed: sorted.filter((image) => image.kind === 'failed'),
    };
}
function keyOf(image) {
    return `${(0,outcome/* nameOfImage */.qM)(image)} ${writtenName(image)}`;
}
/** What is in the way of a rule for the signed images of a repository. */
function remarksOn({ inexpressible, keys, partly, unsigned, unsignedPublishers, }) {
    const remarks = [
        ...[...unsigned, ...unsignedPublishers].map((image) => [image, 'is not signed']),
        ...keys.map((image) => [image, 'is signed with a key']),
        ...partly.map((image) => [image, 'is only partly signed']),
        ...inexpressible.map((image) => [image, 'has a signer that a policy cannot name']),
    ];
    return new Map([...Map.groupBy(remarks, ([image]) => (0,outcome/* nameOfImage */.qM)(image))].map(([name, own]) => [
        name,
        own.map(([image, what]) => `${writtenName(image)} ${what}`),
    ]));
}
function publisherRules(images) {
    const byPublisher = Map.groupBy(images, ({ request }) => {
        const choice = (0,publisher/* parsePublisher */.aQ)(request.publisher ?? '');
        const isOne = choice.kind === 'value' && choice.value.kind !== 'none' && isWritable(request.publisher ?? '');
        return isOne ? (request.publisher ?? '') : 'auto';
    });
    return [...byPublisher]
        .toSorted(([a], [b]) => (0,src_text/* byCodeUnits */.CA)(a, b))
        .map(([publisher, own]) => ({
        name: publisher === 'auto' ? 'known publishers' : publisher,
        images: namesOf(own),
        body: { publisher },
        comments: own
            .filter((image) => !(0,outcome/* isVerified */.p4)(image))
            .map((image) => `${writtenName(image)} is not verified by this rule`),
        isCommentedOut: false,
    }));
}
function keyRules(images) {
    return byOwner(images).map(([owner, own]) => ({
        name: `signed with a key (${owner})`,
        images: namesOf(own),
        body: { signers: [{ key: 'PATH-OF-THE-KEY.pub' }], attestations: ['none'] },
        comments: [
            'Signed with a key. Get the public key from its owner, store it in the repository, and write its path here.',
        ],
        isCommentedOut: true,
    }));
}
function exemptions({ unsigned, unsignedPublishers, signed }, today) {
    const hasRule = new Set(signed.map(outcome/* nameOfImage */.qM));
    const until = aYearAfter(today);
    const exempt = (name, images, reason) => ({
        name,
        images: namesOf(images),
        body: { accept: 'unsigned', pinned: true, reason, until },
        comments: ['Nobody signed these. To accept them anyway, by their digest, remove the comment marks:'],
        isCommentedOut: true,
    });
    const byReason = [
        ...Map.groupBy(unsignedPublishers.filter((image) => !hasRule.has((0,outcome/* nameOfImage */.qM)(image))), ({ reason }) => reasonOf(reason)),
    ];
    return [
        ...byReason.map(([reason, own]) => exempt(`unsigned (${ownerOf(namesOf(own)[0] ?? '')})`, own, reason)),
        ...byOwner(unsigned.filter((image) => !hasRule.has((0,outcome/* nameOfImage */.qM)(image)))).map(([owner, own]) => exempt(`unsigned (${owner})`, own, `no signature was found on ${today}`)),
    ];
}
/** Text of a publisher's data, in which templates have no meaning. */
function reasonOf(text) {
    const reason = (0,src_text/* visible */.RK)((0,src_text/* cleanText */.X5)(text)).replaceAll(/[{}]/g, '').trim();
    return reason === '' ? 'it is not signed' : reason;
}
function describeOthers({ inexpressible, partly, failed }) {
    return [
        ...inexpressible.map((image) => `${writtenName(image)}: ${(0,signer_words/* describeSigning */.d)(image.proposal, image.request.reference.repository)}; a policy cannot name ${image.proposal.signers.map(({ identity }) => (0,src_text/* quote */.hD)(identity)).join(', ')} exactly`),
        ...partly.map((image) => `${writtenName(image)}: only part of it is signed, so it does not meet a rule as it is (perhaps one with "platforms")`),
        ...failed.map((image) => `${writtenName(image)}: it could not be examined (${image.error.code})`),
    ];
}
/** Images that no glob can name. */
function unnamed({ known, signed, keys, unsigned, unsignedPublishers }) {
    return [...known, ...signed, ...keys, ...unsigned, ...unsignedPublishers]
        .filter((image) => !isGlob((0,outcome/* nameOfImage */.qM)(image)))
        .map((image) => `${writtenName(image)}: a policy cannot name its registry`);
}
function withoutGlobs(rule) {
    return { ...rule, images: rule.images.filter(isGlob) };
}
function isGlob(name) {
    return (0,glob/* parseGlob */.qF)(name).kind === 'value';
}
function namesOf(images) {
    return [...new Set(images.map(outcome/* nameOfImage */.qM))].sort();
}
function byOwner(images) {
    return [...Map.groupBy(images, (image) => ownerOf((0,outcome/* nameOfImage */.qM)(image)))];
}
/** Reports call a rule by its name. */
function uniquelyNamed(rules) {
    const seen = new Map();
    return rules.map((rule) => {
        const times = (seen.get(rule.name) ?? 0) + 1;
        seen.set(rule.name, times);
        return times === 1 ? rule : { ...rule, name: `${rule.name} (${times})` };
    });
}
/** `YYYY-MM-DD`; the day before where there is no such day. */
function aYearAfter(today) {
    const date = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    return date.endsWith('-02-29') ? date.replace('-29', '-28') : date;
}

// EXTERNAL MODULE: ./src/run/scan-result.ts
var scan_result = __webpack_require__(80792);
;// CONCATENATED MODULE: ./src/run/conclude-scan.ts








/** What a scan makes of its images: its result, and what is offered beside the report. */
async function concludeScan({ scan, policy }, images, { now, root }) {
    const pins = scan.pin ? await pinImages(scan.repository, images, root) : undefined;
    const findings = { ...lookedAt(scan), lock: compareLock(scan, images) };
    const { repository, changes } = scan;
    const { head } = repository;
    const outcome = {
        ...findings,
        result: (0,scan_result/* resultOfScan */.u)(images, findings),
        references: head.references,
        files: head.files,
        base: repository.base?.commit,
        removed: changes?.removed ?? [],
        refusedIgnores: repository.refusedIgnores,
        proposal: policy === undefined && changes === undefined ? proposePolicy(images, { today: dayOf(now) }) : undefined,
        pins: pins?.outcome,
        lockPath: undefined,
    };
    return { scan: outcome, lockText: writeLock(scan, images), edits: pins?.files ?? [] };
}
/** `YYYY-MM-DD`, in UTC. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** What of the files was looked at, and whether what cannot be known fails. */
function lookedAt({ repository, changes, unresolved: action }) {
    const { head, onlyChanges } = repository;
    const all = head.references.filter(({ kind }) => kind === 'unresolved');
    const [unresolved, unread] = onlyChanges && changes !== undefined ? [changes.unresolved, changes.unread] : [all, head.files];
    return {
        onlyChanges,
        unresolved: unresolved.filter(({ reason }) => reason !== 'template'),
        unread,
        failsUnresolved: action === 'fail',
        // of a change nothing may hide; in a full scan a file of another kind may look like one of the formats
        failsUnread: changes !== undefined,
    };
}
function compareLock(scan, images) {
    const { mode, lock, head } = scan.lock;
    if (mode !== 'check') {
        return undefined;
    }
    const current = currentImagesOf(images);
    const references = namesFor(scan);
    const { problems, notes } = scan.changes === undefined
        ? (0,compare/* compareWithLock */.Pq)(lock ?? new Map(), current, { isFullScan: true, references })
        : (0,compare/* compareChange */.Ws)({ base: lock, head, current, references });
    return {
        problems: problems.map((problem) => ({
            reference: problem.reference,
            code: problem.kind,
            message: `${problem.reference}: ${describeLockProblem(problem)}`,
        })),
        notes: notes.map((note) => `${note.reference}: ${describeLockNote(note)}`),
    };
}
function writeLock(scan, images) {
    const { mode, lock = new Map() } = scan.lock;
    return mode === 'write' ? (0,file.renderLock)(updateLock(lock, currentImagesOf(images), namesFor(scan))) : undefined;
}
/** Verified digests behind the tags of the files. */
async function pinImages({ head }, images, root) {
    // loaded on demand: few runs pin
    const [{ pinReferences }, { renderPatch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5099), __webpack_require__.e(7293)]).then(__webpack_require__.bind(__webpack_require__, 57293)), __webpack_require__.e(/* import() */ 9481).then(__webpack_require__.bind(__webpack_require__, 19481))]);
    const digests = new Map(images.filter(outcome/* isAccepted */.oB).map(({ request, subject }) => [request.requested, subject.digest]));
    const { files, pinned, unpinned } = await pinReferences({
        references: head.references,
        digests,
        read: (path) => (0,repository_files.readRepositoryFile)(root, path),
    });
    return {
        outcome: {
            patch: renderPatch(files),
            places: pinned.length,
            left: unpinned.map(({ reference, why }) => ({ place: reference, why })),
        },
        files,
    };
}
/** All that the files name, normalized; where some were left out, what the lock has may be named by those. */
function namesFor({ repository: { head }, isPartial, lock: { lock } }) {
    const found = head.references.flatMap(({ reference }) => reference ?? []);
    return new Set([...found, ...(isPartial ? (lock?.keys() ?? []) : [])]);
}


/***/ })

};
