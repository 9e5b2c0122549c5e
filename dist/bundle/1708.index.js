export const id = 1708;
export const ids = [1708];
export const modules = {

/***/ 51708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Comparer: () => (/* binding */ Comparer)
});

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/core/verdict.ts + 3 modules
var verdict = __webpack_require__(29054);
// EXTERNAL MODULE: ./src/core/resolve-image.ts + 1 modules
var resolve_image = __webpack_require__(70323);
// EXTERNAL MODULE: ./src/core/verify-image.ts
var verify_image = __webpack_require__(9346);
// EXTERNAL MODULE: ./src/difference/difference.ts
var difference = __webpack_require__(21232);
// EXTERNAL MODULE: ./src/difference/platforms.ts
var platforms = __webpack_require__(81191);
// EXTERNAL MODULE: ./src/difference/packages.ts + 8 modules
var difference_packages = __webpack_require__(89782);
;// CONCATENATED MODULE: ./src/difference/gates.ts



/** Sentences per gate; the rest is counted. */
const MAX_CHANGES = 20;
/** Evaluates the gates on a difference. */
function evaluateGates(gates, difference) {
    return gates.map((gate) => {
        const { lacking, changes } = evaluate(gate, difference);
        const state = changes.length > 0 ? 'fired' : lacking.length > 0 ? 'unanswered' : 'passed';
        return { gate: gate.requested, state, changes: bounded(changes.length > 0 ? changes : lacking) };
    });
}
/** Results of gates when both images have the same digest, or when there is no baseline yet. */
function passGates(gates) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'passed', changes: [] }));
}
/** Results of gates when the comparison could not be made. */
function leaveGates(gates, reason) {
    return gates.map(({ requested }) => ({ gate: requested, state: 'unanswered', changes: [reason] }));
}
function evaluate(gate, difference) {
    const { signers, platformsAdded, platformsRemoved, platformsRenamed } = difference;
    switch (gate.kind) {
        case 'signer':
            return only(signers === undefined ? [] : [`signer: from ${signers.before.join(', ')} to ${signers.after.join(', ')}`]);
        case 'platform':
            return only([
                ...platformsAdded.map((name) => `platform ${name}: added`),
                ...platformsRemoved.map((name) => `platform ${name}: removed`),
                ...platformsRenamed
                    .filter(({ before, after }) => (0,platforms/* isOtherPlatform */.cM)(before, after))
                    .map(({ before, after }) => `platform ${after}: another variant than before, ${before}`),
            ]);
        case 'builder':
            return ofFields(difference, 'provenance', ['builder']);
        case 'source':
            return ofFields(difference, 'provenance', ['repository']);
        case 'build-type':
            return ofFields(difference, 'provenance', ['buildType']);
        case 'user':
            return ofFields(difference, 'configuration', ['user']);
        case 'entry-point':
            return ofFields(difference, 'configuration', ['entryPoint', 'cmd']);
        case 'environment':
            return ofFields(difference, 'configuration', ['environment']);
        case 'downgrade':
            return ofPackages(difference, (packages) => ofKind('down', packages));
        case 'unordered-version':
            return ofPackages(difference, (packages) => ofKind('changed', packages));
        case 'package-added':
            return ofPackages(difference, (packages) => ofKind('added', packages));
        case 'package-removed':
            return ofPackages(difference, (packages) => ofKind('removed', packages));
        case 'license':
            return ofPackages(difference, describeNewLicenses, describeUnreadLicenses);
        case 'one-license':
            return ofPackages(difference, (packages) => describeLicense(gate.license, packages), (packages) => [...describeCutLicenses(packages), ...describeUnreadLicenses(packages)]);
    }
}
function only(changes) {
    return { lacking: [], changes };
}
function ofFields(difference, part, fields) {
    const { platforms } = difference;
    return {
        lacking: [
            ...lackingOf(difference, (platform) => platform[part] !== undefined, WHERE[part]),
            ...(part === 'provenance' ? unreportedOf(platforms, fields) : []),
        ],
        changes: platforms.flatMap((platform) => {
            const changed = platform[part] ?? [];
            return changed
                .filter(({ field }) => fields.includes(field))
                .map((change) => `${describeField(change)} (${platform.names.join(', ')})`);
        }),
    };
}
const WHERE = {
    provenance: 'verified provenance (SLSA) on either side',
    configuration: 'verified configuration (apko) on either side',
    packages: 'verified SBOM on both sides',
};
function unreportedOf(platforms, fields) {
    return platforms
        .filter(({ provenance }) => provenance !== undefined)
        .flatMap(({ names, unreported }) => unreported
        .filter((field) => fields.includes(field))
        .map((field) => `the provenance of both sides tells no ${difference/* FIELDS */.cJ[field]} for ${names.join(', ')}`));
}
/** A platform without a partner is compared with nothing, on either side. */
function lackingOf({ platforms, platformsAdded, platformsRemoved }, isThere, what) {
    const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
    return [
        ...(without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`]),
        ...platformsAdded.map((name) => `the baseline has no platform to compare ${name} with`),
        ...platformsRemoved.map((name) => `the image has no platform to compare ${name} of the baseline with`),
    ];
}
function describeField(change) {
    return `${(0,difference/* nameOfField */.XV)(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}
function ofPackages(difference, describe, describeLacking = () => []) {
    const { platforms } = difference;
    const of = (describeEach) => platforms.flatMap(({ names, packages }) => packages === undefined ? [] : describeEach(packages).map((change) => `${change} (${names.join(', ')})`));
    return {
        lacking: [
            ...lackingOf(difference, ({ packages }) => packages !== undefined, WHERE.packages),
            ...of(describeLeftOut),
            ...of(describeLacking),
        ],
        changes: of(describe),
    };
}
function describeLeftOut({ leftOut, formats }) {
    return leftOut === 0
        ? []
        : [`${leftOut} packages without package URL cannot be compared from ${formats.before} to ${formats.after}`];
}
function ofKind(kind, { changes }) {
    return changes.filter((change) => change.kind === kind).map(describePackage);
}
function describeNewLicenses({ changes, licensesGained }) {
    return licensesGained.map((license) => `license ${license}: new, of ${describeOwners(license, changes)}`);
}
function describeLicense(requested, { changes }) {
    return changes.flatMap(({ name, licensesGained, licensesLost }) => licensesLost.some((license) => (0,difference_packages/* namesLicense */.aR)(license, requested))
        ? []
        : licensesGained
            .filter((license) => (0,difference_packages/* namesLicense */.aR)(license, requested))
            .map((license) => `license ${license}: new for ${name}`));
}
/** The truncated part may name the license of the gate. */
function describeCutLicenses({ changes }) {
    return changes
        .filter(({ licensesGained }) => licensesGained.some(difference_packages/* isCutLicense */.ud))
        .map(({ name }) => `the license of ${name} is longer than what is read`);
}
function describeUnreadLicenses({ unreadLicenses }) {
    return unreadLicenses === 0 ? [] : [`the licenses of ${unreadLicenses} packages are in a form that is not read`];
}
function describeOwners(license, changes) {
    const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
    return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}
function describePackage({ name, before, after }) {
    return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}
/** Versions of a package in a sentence: a signer can list any number. */
const MAX_VERSIONS = 10;
function listed(versions) {
    const shown = versions.slice(0, MAX_VERSIONS).join(', ') || '(none)';
    return versions.length > MAX_VERSIONS ? `${shown} and ${versions.length - MAX_VERSIONS} more` : shown;
}
function bounded(changes) {
    const rest = changes.length - MAX_CHANGES;
    return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
}

// EXTERNAL MODULE: ./src/outcome.ts
var outcome = __webpack_require__(34671);
// EXTERNAL MODULE: ./src/difference/content.ts
var difference_content = __webpack_require__(88786);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
;// CONCATENATED MODULE: ./src/run/comparer.ts











/** The predicates that images are compared by; others are not read for it. */
const COMPARED = ['spdx', 'cyclonedx', 'slsa-v1', 'slsa-v0.2', 'apko'];
/** Compares the images of one run with their baselines, and evaluates the gates. */
class Comparer {
    #options;
    /** changes of packages that this run may still store */
    #left = limits/* LIMITS */.b.packageChanges;
    constructor(options) {
        this.#options = options;
    }
    /** The comparison when no second image has to be verified: there is none, or it has the same digest. */
    compareDigest(baseline, digest) {
        if (baseline.kind === 'none') {
            return { kind: 'no-baseline', with: undefined, reason: baseline.reason, gates: passGates(this.#options.gates) };
        }
        if (baseline.kind === 'unavailable') {
            return this.#notCompared(undefined, baseline.reason, baseline.hint);
        }
        return baseline.reference.digest === digest
            ? this.#unchanged({ requested: baseline.requested, digest })
            : undefined;
    }
    /**
     * Verifies the baseline of a verified image by the rules of that image, but for limits of age: it is older by its
     * nature. Whatever is wrong with it is the outcome; nothing of it is written.
     * @throws TrustError
     */
    async compare({ request, digest, content }, baseline) {
        const { requested, reference } = baseline;
        const { session, platform, rootsOf, signerOf } = this.#options;
        const platforms = request.platforms ?? platform;
        let subject;
        try {
            subject = await (0,resolve_image/* resolveImage */.AT)(reference, { session, platforms });
            const compared = { requested, digest: subject.digest };
            if (subject.digest === digest) {
                return this.#unchanged(compared, reference.digest === undefined ? TAG_MAY_HAVE_MOVED : undefined);
            }
            const { evidenceRepositories, trustedRoot, discoversSigners } = request;
            // the tag of a release is part of who signs it
            const signer = (discoversSigners ? undefined : signerOf(reference)) ?? request.signer;
            const roots = trustedRoot === undefined ? undefined : rootsOf(trustedRoot);
            const requirements = { ...request.requirements, age: undefined };
            const result = await (0,verify_image/* verifyImage */.Z)(subject, {
                session,
                signer,
                requirements,
                platforms,
                evidenceRepositories,
                roots,
            });
            if (result.kind === 'failed') {
                return this.#failed(compared, result.error);
            }
            try {
                const { verdict, findings } = result;
                if (!verdict.verified) {
                    const why = verdict.requirements.find(({ met }) => !met)?.why ?? 'nothing was required';
                    return this.#notCompared(compared, `The baseline is not verified: ${why}.`, notVerified(this.#options.audience));
                }
                const readings = await this.read(request.requirements, findings);
                const { level } = requirements;
                const before = (0,difference_content/* contentOf */.$)({ subject, requirements: verdict.requirements, level, readings });
                const comparison = this.#changed(compared, (0,difference/* compareContents */.Y)(before, content));
                return (0,outcome/* withoutAnswers */.m$)(comparison, result.failedSources, 'the baseline');
            }
            finally {
                result.release();
            }
        }
        catch (thrown) {
            if (thrown instanceof errors/* TrustError */.Ru) {
                throw thrown;
            }
            const compared = { requested, digest: subject?.digest ?? reference.digest };
            if (!(thrown instanceof errors/* ImageError */.C8)) {
                const reason = `The baseline could not be verified because of an unexpected error: ${(0,errors/* messageOf */.bD)(thrown)}`;
                return this.#notCompared(compared, reason, (0,hints/* hintOf */.$z)({ topic: 'unexpected' }, this.#options.audience));
            }
            return this.#failed(compared, thrown);
        }
    }
    /**
     * Reads the verified attestations that images are compared by, newest first, whether they were requested or not. What
     * is read holds the packages one by one: it must be dropped as soon as it was compared.
     */
    async read(requirements, findings) {
        const policy = { ...requirements, predicateTypes: [{ kind: 'all', requested: 'all' }] };
        const compared = (0,verdict/* requestedAttestations */.Al)(policy, findings).filter(({ predicateType }) => COMPARED.includes((0,predicate_type/* kindOfPredicateType */.JH)(predicateType)));
        const { readAttestation } = await Promise.all(/* import() */[__webpack_require__.e(1032), __webpack_require__.e(4217)]).then(__webpack_require__.bind(__webpack_require__, 54217));
        return new Map(compared.map((attestation) => [attestation, readAttestation(attestation)]));
    }
    #failed(compared, error) {
        const hint = (0,hints/* hintOfError */.H5)(error, this.#options.audience);
        return this.#notCompared(compared, `The baseline could not be verified: ${error.message}`, hint);
    }
    #unchanged(compared, reason) {
        const gates = passGates(this.#options.gates);
        return { kind: 'unchanged', with: compared, gates, ...(reason === undefined ? {} : { reason }) };
    }
    #notCompared(compared, reason, hint) {
        return { kind: 'not-compared', with: compared, reason, hint, gates: leaveGates(this.#options.gates, reason) };
    }
    /** The gates are evaluated on all of it; what is stored for the report is bounded. */
    #changed(compared, difference) {
        const gates = evaluateGates(this.#options.gates, difference);
        let omitted = 0;
        const platforms = difference.platforms.map((platform) => {
            if (platform.packages === undefined) {
                return platform;
            }
            const { licensesGained, licensesLost } = platform.packages;
            const changes = platform.packages.changes.slice(0, this.#left).map(boundChange);
            this.#left -= changes.length;
            omitted += platform.packages.changes.length - changes.length;
            const licenses = {
                licensesGained: licensesGained.slice(0, limits/* LIMITS */.b.changedLicenses),
                licensesLost: licensesLost.slice(0, limits/* LIMITS */.b.changedLicenses),
            };
            return { ...platform, packages: { ...platform.packages, ...licenses, changes } };
        });
        return { kind: 'changed', with: compared, difference: { ...difference, platforms }, omitted, gates };
    }
}
/** A signer can list any number of versions and licenses of one package; genuine ones are a handful. */
function boundChange(change) {
    const { before, after, licensesGained, licensesLost } = change;
    const bound = (all) => all.slice(0, limits/* LIMITS */.b.listedOfChange);
    return {
        ...change,
        before: bound(before),
        after: bound(after),
        licensesGained: bound(licensesGained),
        licensesLost: bound(licensesLost),
    };
}
const TAG_MAY_HAVE_MOVED = 'The baseline is a tag, and it now names the digest of this image: if the tag was moved, it is not known what it named before. Give the baseline by digest to be sure.';
function notVerified({ input }) {
    return `Find out why it was used although it is not verified, or give a verified image as ${input('baseline')}; until then it is not known what changed.`;
}


/***/ })

};
