export const id = 4723;
export const ids = [4723];
export const modules = {

/***/ 21789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ attestationManifestsOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   i7: () => (/* binding */ digestNamed),
/* harmony export */   ob: () => (/* binding */ selectedPlatforms)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88942);

/** The selected entries of the index. */
function selectedPlatforms({ platforms }) {
    return platforms.filter(({ selected }) => selected);
}
/**
 * The entries of the index that hold BuildKit's attestations of the selected platforms (moby/buildkit
 * `docs/attestations/attestation-storage.md`). The index only points to them: their statements have yet to be proven.
 */
function attestationManifestsOf(subject) {
    const selected = new Set(selectedPlatforms(subject).map(({ digest }) => digest));
    const isTarget = (digest) => digest === subject.digest || selected.has(digest);
    return subject.platforms.flatMap(({ name, digest, attests, ...entry }) => !(0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatformEntry */ ._h)(entry) && attests !== undefined && selected.has(attests) && !isTarget(digest)
        ? [{ name, digest, platform: attests }]
        : []);
}
/** The digest of this name; undefined where there is none. */
function digestNamed(subject, name) {
    return name === subject.name ? subject.digest : subject.platforms.find((platform) => platform.name === name)?.digest;
}
/** The resolved digest first, then each selected platform. */
function targetsOf(subject) {
    const platforms = selectedPlatforms(subject).map(({ name, digest }) => ({ name, digest }));
    return [{ name: subject.name, digest: subject.digest }, ...platforms];
}


/***/ }),

/***/ 29054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  Al: () => (/* binding */ requestedAttestations),
  P0: () => (/* binding */ verifiedAmong)
});

// EXTERNAL MODULE: ./src/core/verify/verified.ts
var verified = __webpack_require__(74389);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/core/verdict/counts.ts


/**
 * Counts signers: every count must be met, for one and the same digest. Entries and principals are matched one to one, as many
 * as can be, so that neither an entry with a pattern nor a key that stands in two entries counts twice. A count that
 * only warns and is not met is left to the others, and nothing is verified where there are none.
 */
function countSigners(signer, findings, decideFor) {
    const all = signer.counts.map((count) => resultOf(count, signer, findings, decideFor));
    const unmet = all.find((result) => !result.met);
    const warned = all.filter(({ met, count: { warns = false } }) => warns && !met);
    const warnings = warned.map(warningOf);
    const unmetPolicy = unmet?.count.label;
    const isBinding = all.some(({ count: { warns = false } }) => !warns);
    const results = isBinding ? all.filter((result) => !warned.includes(result)) : all;
    const [first, ...others] = results.map(({ digest }) => digest);
    const isOneDigest = first !== undefined && others.every((digest) => digest === first);
    const requirements = results.flatMap((result) => result.requirements);
    const met = results.every((result) => result.met);
    if (met && isOneDigest) {
        return { verified: true, requirements, digest: first, warnings, unmetPolicy };
    }
    return {
        verified: false,
        requirements: met ? [...requirements, differentDigests(results.length)] : requirements,
        digest: undefined,
        warnings,
        unmetPolicy,
        letBe: isBinding ? undefined : warnings.map(({ policy, why }) => `${(0,src_text/* quote */.hD)(policy)} only warns: ${why}`).join('; '),
    };
}
function warningOf({ count: { label = '' }, requirements }) {
    return { kind: 'unmet-policy', policy: label, why: requirements.find(({ met }) => !met)?.why ?? 'it is not met' };
}
function resultOf(count, signer, findings, decideFor) {
    if (count.refusal !== undefined) {
        return {
            count,
            met: false,
            digest: undefined,
            requirements: withLabel([unmetFor('denied', count.refusal)], count.label),
        };
    }
    const entries = count.entries.map((entry) => ({
        entry,
        verdicts: count.required > 1 ? byPrincipal(entry, findings, decideFor) : together(entry, findings, decideFor),
    }));
    const digests = new Set(entries.flatMap(({ verdicts }) => [...verdicts.values()].flatMap(({ digest }) => digest ?? [])));
    const matchings = [...digests].map((digest) => ({ digest, matched: matchPrincipals(entries, digest) }));
    const [best] = matchings.toSorted((a, b) => b.matched.length - a.matched.length);
    const matched = best?.matched ?? [];
    if (best !== undefined && matched.length >= count.required) {
        const requirements = withLabel(joined(matched.map(({ verdict }) => verdict.requirements)), count.label);
        return { count, met: true, digest: best.digest, requirements };
    }
    const unmet = unmetOf(count, entries, signer, matched).map((each) => besideOthers(each, findings));
    const requirements = withLabel(unmet, count.label);
    return { count, met: false, digest: undefined, requirements };
}
/** What is signed by signers of other counts is not unsigned. */
function besideOthers(requirement, findings) {
    return requirement.code === 'not-signed' && findings.some(({ kind }) => kind === 'verified')
        ? {
            ...requirement,
            code: 'all-rejected',
            why: `${requirement.kind === 'signature' ? 'a signature' : `an attestation (${requirement.predicateType ?? ''})`} is required, but what verifies is by other signers`,
        }
        : requirement;
}
/** Any principal of the entry may meet any requirement. */
function together(entry, findings, decideFor) {
    const own = findings.filter((finding) => finding.kind !== 'verified' || isOf(entry, finding));
    return new Map([['', decideFor(entry, own)]]);
}
/** Each principal must meet all of it. */
function byPrincipal(entry, findings, decideFor) {
    const own = findings.filter((finding) => finding.kind === 'verified' && isOf(entry, finding));
    const rejected = findings.filter(({ kind }) => kind === 'rejected');
    const groups = Map.groupBy(own, (finding) => finding.kind === 'verified' ? (0,verified/* principalOf */.i6)(finding.evidence.facts.signer) : '');
    return new Map([...groups].map(([principal, all]) => [principal, decideFor(entry, [...all, ...rejected])]));
}
function isOf(entry, finding) {
    return finding.kind === 'verified' && finding.evidence.facts.entries.includes(entry);
}
/** Augmenting paths (Berge): the most pairs, whatever the order of the entries. */
function matchPrincipals(entries, digest) {
    // every pair is named once: principals of a count that needs one have no names
    const holders = new Map();
    const isMet = (verdict) => verdict?.digest === digest;
    const place = (entry, tried) => {
        for (const [principal, verdict] of entry.verdicts) {
            if (!isMet(verdict) || tried.has(principal)) {
                continue;
            }
            tried.add(principal);
            const holder = holders.get(principal);
            if (holder === undefined || place(holder, tried)) {
                holders.set(principal, entry);
                return true;
            }
        }
        return false;
    };
    for (const entry of entries) {
        place(entry, new Set());
    }
    return [...holders].flatMap(([principal, { entry, verdicts }]) => {
        const verdict = verdicts.get(principal);
        return verdict === undefined ? [] : [{ entry, verdict }];
    });
}
/** What several verdicts have in common, with the evidence of all. */
function joined(all) {
    const groups = Map.groupBy(all.flat(), ({ kind, predicateType, platform }) => JSON.stringify([kind, predicateType, platform]));
    return [...groups.values()].flatMap(([first, ...others]) => {
        return first === undefined ? [] : [{ ...first, by: [first, ...others].flatMap(({ by }) => by) }];
    });
}
function withLabel(requirements, label) {
    return label === undefined
        ? requirements
        : requirements.map((requirement) => ({
            ...requirement,
            of: label,
            why: `${requirement.why} (required by ${(0,src_text/* quote */.hD)(label)})`,
        }));
}
/** A requirement of all of the image that is not met. */
function unmetFor(code, why) {
    return {
        kind: 'signature',
        predicateType: undefined,
        platform: 'image',
        level: undefined,
        met: false,
        code,
        why,
        by: [],
    };
}
/** What the nearest entry lacks, and how many signers there are where more than one must be. */
function unmetOf({ required, entries: own }, entries, signer, matched) {
    if (required === 1) {
        const verdicts = entries.flatMap(({ verdicts: all }) => [...all.values()]);
        const metOf = ({ requirements }) => requirements.filter(({ met }) => met).length;
        return verdicts.toSorted((a, b) => metOf(b) - metOf(a))[0]?.requirements ?? [];
    }
    const labelOf = (entry) => signer.entries[entry]?.label ?? `entry ${entry + 1}`;
    const counted = new Set(matched.map(({ entry }) => entry));
    const missing = own.filter((entry) => !counted.has(entry)).map(labelOf);
    const found = matched.length === 0
        ? 'none does'
        : `only ${[...counted].map(labelOf).join(', ')} ${counted.size === 1 ? 'does' : 'do'}`;
    return [
        ...joined(matched.map(({ verdict }) => verdict.requirements)),
        unmetFor('threshold', `${required} of ${own.length} signers must each meet all requirements with evidence of their own, but ${found}; missing: ${missing.join(', ')}`),
    ];
}
function differentDigests(policies) {
    return unmetFor('index', `${policies} policies are met, but not all of them for the same digest: some evidence is for the index, and some is for platforms`);
}

;// CONCATENATED MODULE: ./src/core/verdict/copies.ts

/** What is proven of evidence, with all that its copies prove: whoever has something logged again makes it no younger. */
function agesOf(evidence) {
    const copies = Map.groupBy(evidence, ({ facts }) => facts.content);
    return new Map([...copies].map(([content, all]) => [
        content,
        {
            notBefore: earliest(all.map(({ facts }) => facts.notBefore)),
            notAfter: earliest(all.map(({ facts }) => facts.times[0]?.time)),
        },
    ]));
}
function earliest(dates) {
    const times = dates.flatMap((date) => date?.getTime() ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** What is proven of one piece of evidence and its copies. */
function ageOf({ facts }, ages) {
    return ages.get(facts.content) ?? { notBefore: undefined, notAfter: undefined };
}
/** Of copies the one with the earliest time, which is then the time of all. */
function withoutCopies(evidence) {
    const timeOf = ({ facts: { times } }) => times[0]?.time.getTime() ?? Number.MAX_VALUE;
    const chosen = new Map();
    for (const each of evidence.toSorted((a, b) => timeOf(b) - timeOf(a) || byDigest(b, a))) {
        chosen.set(each.facts.content, each);
    }
    return evidence.filter((each) => chosen.get(each.facts.content) === each);
}
/** By the earliest verified time; evidence without one sorts last. */
function newestFirst(evidence, ages) {
    const timeOf = (each) => ageOf(each, ages).notAfter ?? -Infinity;
    return evidence.toSorted((a, b) => {
        const byTime = timeOf(b) - timeOf(a);
        return byTime === 0 || Number.isNaN(byTime) ? byDigest(a, b) : byTime;
    });
}
function byDigest(a, b) {
    return (0,src_text/* byCodeUnits */.CA)(a.facts.origin.source.digest, b.facts.origin.source.digest);
}

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/core/image/platform.ts
var platform = __webpack_require__(88942);
// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __webpack_require__(21789);
;// CONCATENATED MODULE: ./src/core/policy/age.ts
/** The period that limits mean at a time. */
function periodOf(limits, now) {
    return limits === undefined
        ? undefined
        : {
            from: limits.max === undefined ? -Infinity : now.getTime() - limits.max,
            to: limits.min === undefined ? Infinity : now.getTime() - limits.min,
        };
}
/**
 * The periods of the entries of signers, each within the limits of the image: evidence of such an entry must have been made in
 * one of them.
 */
function periodsOf(entries, signer, limits = { from: -Infinity, to: Infinity }) {
    const known = signer.kind === 'several' ? signer.entries : [];
    return entries.map((entry) => {
        const { from = -Infinity, until = Infinity } = known[entry] ?? {};
        // times have no fractions of a millisecond
        return { from: Math.max(limits.from, from), to: Math.min(limits.to, until - 1) };
    });
}
/** Whether it is proven that evidence was made within a period. */
function isWithin(period, age) {
    return !isTooOld(period, age) && !isTooNew(period, age);
}
function isTooOld({ from }, { notBefore }) {
    return from !== -Infinity && (notBefore === undefined || notBefore < from);
}
function isTooNew({ to }, { notAfter }) {
    return to !== Infinity && (notAfter === undefined || notAfter > to);
}
/** Of ages that are all outside of a period, the one that is nearest to it. */
function nearestOutside(ages, period) {
    const tooNew = ages.filter((age) => isTooNew(period, age)).map(({ notAfter }) => notAfter);
    if (tooNew.length > 0) {
        return { exceeds: 'min', time: extreme(Math.min, tooNew), limit: period.to };
    }
    const tooOld = ages.map(({ notBefore }) => notBefore);
    return { exceeds: 'max', time: extreme(Math.max, tooOld), limit: period.from };
}
function extreme(choose, times) {
    const known = times.filter((time) => time !== undefined);
    return known.length === 0 ? undefined : choose(...known);
}
/** Why evidence is not within the period, in words. */
function explainAge({ exceeds, time, limit }) {
    if (exceeds === 'min') {
        return time === undefined
            ? 'no trusted time proves when it was made'
            : `it was made at ${utc(time)}, but must have been made by ${utc(limit)}`;
    }
    return time === undefined
        ? 'it is signed with a key, and nothing proves that the key did not sign earlier'
        : `its certificate was made at ${utc(time)}, but must not have been made before ${utc(limit)}`;
}
function utc(time) {
    return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./src/core/policy/predicate-types.ts
var predicate_types = __webpack_require__(48583);
;// CONCATENATED MODULE: ./src/core/verdict.ts







/**
 * Decides whether what was proven is what is required (docs/verified.md). Only verified
 * findings can meet a requirement; no requirement at all, or nothing found, is never a pass.
 */
function decide(question) {
    const { signer, findings } = question;
    const together = decideBy(question, question.policy, findings);
    if (signer.kind !== 'several' || signer.counts.length === 0) {
        return together;
    }
    const counted = countSigners(signer, findings, (entry, own) => decideBy(question, signer.entries[entry]?.requirements ?? question.policy, own, entry));
    return { ...together, ...counted, warnings: [...together.warnings, ...counted.warnings] };
}
/**
 * By the evidence of some signers, of whom any may meet any requirement.
 * @param entry - the one in whose time it must have been made; else any that the evidence is of
 */
function decideBy({ subject, selection, signer, now }, policy, findings, entry) {
    const verified = verifiedAmong(findings);
    const evidence = withoutCopies(verified);
    const limits = periodOf(policy.age, now);
    const known = {
        findings,
        ages: agesOf(verified),
        signatures: evidence.filter((each) => each.kind === 'signature'),
        attestations: evidence.filter((each) => each.kind === 'attestation'),
        periodsOf: (each) => periodsOf(entry === undefined ? each.facts.entries : [entry], signer, limits),
    };
    const required = [
        ...(policy.signature ? signatureTargets(subject, selection) : []).map((target) => requireSignature(target, subject, policy, known)),
        ...policy.predicateTypes.flatMap((type) => attestationTargets(subject).map((target) => requireAttestation(target, type, subject, policy, known))),
    ];
    const met = required.length > 0 && required.every((requirement) => requirement.met);
    const digest = met ? digestToDeploy(subject, required) : undefined;
    const requirements = met && digest === undefined ? [...required, INDEX_NOT_COVERED] : required;
    return { verified: digest !== undefined, requirements, digest, warnings: warningsOf(subject, policy, requirements) };
}
/**
 * The verified attestations of the requested types, and of those that are stored too, newest first: what is written as
 * files, whatever it meets.
 */
function requestedAttestations(policy, findings) {
    const types = [...policy.predicateTypes, ...(policy.alsoStored ?? [])];
    const requested = verifiedAmong(findings)
        .filter((each) => each.kind === 'attestation')
        .filter(({ predicateType }) => types.some((type) => (0,predicate_types/* matchesPredicateType */.f)(type, predicateType)));
    return newestFirst(requested, agesOf(requested));
}
/** The evidence that is proven. */
function verifiedAmong(findings) {
    return findings.flatMap((finding) => (finding.kind === 'verified' ? [finding.evidence] : []));
}
function isInTime(evidence, { periodsOf: of, ages }) {
    return of(evidence).some((period) => isWithin(period, ageOf(evidence, ages)));
}
/** Explicit platforms are covered by their own signatures too; otherwise the resolved digest must be signed. */
function signatureTargets(subject, selection) {
    const [own, ...platforms] = (0,image_subject/* targetsOf */.QR)(subject);
    return subject.kind === 'index' && selection.kind === 'named' ? platforms : [own];
}
/** A subject without platforms must meet the requirement itself, so that it does not vanish. */
function attestationTargets(subject) {
    const [own, ...platforms] = (0,image_subject/* targetsOf */.QR)(subject);
    return platforms.length === 0 ? [own] : platforms;
}
function requireSignature(target, subject, policy, known) {
    const about = (digest) => newestFirst(known.signatures.filter((each) => each.facts.subjects.includes(digest)), known.ages);
    const all = target.digest === subject.digest ? about(target.digest) : [...about(subject.digest), ...about(target.digest)];
    const { signedName } = policy;
    const named = signedName === undefined ? all : all.filter((each) => each.facts.signedName === signedName);
    const by = named.filter((each) => isInTime(each, known));
    const base = { kind: 'signature', predicateType: undefined, platform: target.name };
    const [counting] = by;
    if (counting !== undefined) {
        const level = levelOf(counting, subject);
        const why = counting.facts.subjects.includes(target.digest) ? 'it is signed' : 'the signed index covers it';
        return { ...base, level, met: true, code: undefined, why, by };
    }
    const [outside] = named;
    if (outside !== undefined) {
        return { ...base, level: undefined, met: false, by: [], ...outsideOf(named, known) };
    }
    const [wrong] = all;
    if (wrong !== undefined) {
        const why = `the signature names ${wrong.facts.signedName ?? 'no image'}, not ${signedName ?? ''}`;
        return { ...base, level: undefined, met: false, code: 'wrong-name', why, by: [] };
    }
    return { ...base, level: undefined, met: false, by: [], ...unmet('signature', known) };
}
function requireAttestation(target, type, subject, policy, known) {
    const ofType = known.attestations.filter(({ predicateType }) => (0,predicate_types/* matchesPredicateType */.f)(type, predicateType));
    const about = (digest) => newestFirst(ofType.filter((each) => each.facts.subjects.includes(digest)), known.ages);
    const own = about(target.digest);
    const standIn = policy.level === 'platform' ? [] : about(subject.digest);
    const chosen = own.length > 0 ? own : standIn;
    const by = firstOfEachType(chosen.filter((each) => isInTime(each, known)));
    const base = { kind: 'attestation', platform: target.name };
    const [counting] = by;
    if (counting === undefined) {
        const failed = chosen.length > 0 ? outsideOf(chosen, known) : unmet(type.requested, known);
        return { ...base, predicateType: requestedType(type), level: undefined, met: false, by: [], ...failed };
    }
    const level = own.length > 0 && target.digest !== subject.digest ? 'platform' : levelOf(counting, subject);
    return {
        ...base,
        predicateType: type.kind === 'sbom' || type.kind === 'provenance' ? counting.predicateType : requestedType(type),
        level,
        met: true,
        code: undefined,
        why: own.length > 0 ? 'it is attested' : 'the attestation of the index stands in for it',
        by,
    };
}
function requestedType(type) {
    return type.kind === 'type' ? type.uri : type.requested;
}
function levelOf(evidence, subject) {
    return subject.kind === 'index' && evidence.facts.subjects.includes(subject.digest) ? 'index' : 'platform';
}
/** What all of this evidence misses. */
function outsideOf(evidence, { periodsOf: of, ages }) {
    const [period = { from: -Infinity, to: Infinity }] = evidence.flatMap(of);
    const age = nearestOutside(evidence.map((each) => ageOf(each, ages)), period);
    return { code: 'age', why: explainAge(age), age };
}
function unmet(requested, { findings, signatures, attestations }) {
    const what = requested === 'signature' ? 'a signature' : `an attestation (${requested})`;
    if (findings.length === 0) {
        return { code: 'not-signed', why: `${what} is required, but nothing at all was found` };
    }
    const rejections = findings.flatMap((finding) => (finding.kind === 'rejected' ? [finding.code] : []));
    const rejectedToo = rejections.length === 0 ? '' : `; ${rejections.length} rejected (${[...new Set(rejections)].sort().join(', ')})`;
    const verified = [
        ...(signatures.length > 0 ? ['a signature'] : []),
        ...new Set(attestations.map(({ predicateType }) => predicateType)),
    ];
    return verified.length > 0
        ? {
            code: 'wrong-type',
            why: `${what} is required here, but only this is verified for the image: ${verified.join(', ')}${rejectedToo}`,
        }
        : { code: 'all-rejected', why: `${what} is required, but nothing that was found verifies${rejectedToo}` };
}
function firstOfEachType(attestations) {
    const seen = new Set();
    return attestations.filter(({ predicateType }) => {
        const first = !seen.has(predicateType);
        seen.add(predicateType);
        return first;
    });
}
const INDEX_NOT_COVERED = {
    kind: 'signature',
    predicateType: undefined,
    platform: 'index',
    level: undefined,
    met: false,
    code: 'index',
    why: 'the index itself is not signed, so no digest for the complete image is verified: select one platform, or have the index signed',
    by: [],
};
/**
 * The digest that the met requirements cover: the resolved one when evidence names it or every platform that it lists
 * is covered by evidence of its own; else the platform's when exactly one is selected.
 */
function digestToDeploy(subject, requirements) {
    const named = new Set(requirements.flatMap(({ by }) => by.flatMap(({ facts }) => facts.subjects)));
    const platforms = subject.platforms.filter(platform/* isPlatformEntry */._h);
    const allCovered = platforms.length > 0 && platforms.every(({ selected, digest }) => selected && named.has(digest));
    if (named.has(subject.digest) || allCovered) {
        return subject.digest;
    }
    const [only, ...others] = (0,image_subject/* selectedPlatforms */.ob)(subject);
    return only !== undefined && others.length === 0 && named.has(only.digest) ? only.digest : undefined;
}
function warningsOf(subject, policy, requirements) {
    const standIns = requirements.filter(({ kind, level, platform }) => kind === 'attestation' && level === 'index' && platform !== 'index');
    const byType = Map.groupBy(standIns, ({ predicateType }) => predicateType ?? '');
    const levels = [...byType].map(([predicateType, all]) => ({
        kind: 'index-level',
        predicateType,
        platforms: all.map(({ platform }) => platform),
    }));
    const name = lastComponent((0,reference/* nameOf */.Vb)(subject.reference.repository));
    const otherNames = requirements
        .flatMap(({ by }) => by.map(({ facts }) => facts.signedName))
        .filter((signed) => signed !== undefined)
        // a name that is required, or known of the publisher, is no surprise
        .filter((signed) => signed !== policy.signedName && policy.signedNames?.includes(signed) !== true)
        .filter((signed) => lastComponent(signed) !== name);
    return [
        ...(policy.level === 'any' ? levels : []),
        ...[...new Set(otherNames)].map((signedName) => ({ kind: 'other-name', signedName })),
    ];
}
/** The last path component of an image's name, without tag and digest. */
function lastComponent(name) {
    return (0,reference/* lastComponentOf */.XD)(name).replace(/[:@].*/s, '');
}


/***/ }),

/***/ 95574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ kinshipOf),
/* harmony export */   GC: () => (/* binding */ wordFor),
/* harmony export */   a7: () => (/* binding */ leastKinship),
/* harmony export */   iF: () => (/* binding */ sourceOnGitHub),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   ow: () => (/* binding */ isSignedByAnyone),
/* harmony export */   pd: () => (/* binding */ chooseSigners),
/* harmony export */   qS: () => (/* binding */ signerPolicyOf)
/* harmony export */ });
/* harmony import */ var _image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28281);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21789);
/* harmony import */ var _policy_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48583);
/* harmony import */ var _policy_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61842);




/** Nobody: what is proven of evidence is who signed it then, and nothing of it is verified. */
const NOBODY = {
    kind: 'identity',
    identity: { kind: 'exact', values: [] },
    issuer: { kind: 'exact', values: [] },
    claims: {},
};
/** The policy that a rule with these signers has: each by its exact identity, its issuer, and the repository on GitHub that was built. */
function signerPolicyOf(signers) {
    const policies = signers.map((signer) => {
        const sourceRepositoryUri = sourceOnGitHub(signer);
        return {
            kind: 'identity',
            identity: { kind: 'exact', values: [signer.identity] },
            issuer: { kind: 'exact', values: [signer.issuer] },
            claims: sourceRepositoryUri === undefined ? {} : { sourceRepositoryUri },
        };
    });
    const [only, ...others] = policies;
    return only !== undefined && others.length === 0
        ? only
        : { kind: 'several', entries: policies.map((policy) => ({ signers: [policy] })), counts: [] };
}
/** The repository on github.com that was built, as the certificate has it. */
function sourceOnGitHub({ extensions }) {
    const { sourceRepositoryUri } = extensions;
    return sourceRepositoryUri?.startsWith('https://github.com/') === true ? sourceRepositoryUri : undefined;
}
/** What the repository that was built has to do with an image. */
function kinshipOf({ issuer, extensions }, { registry, path }) {
    const source = /^https:\/\/([^/]+)\/([^/]+)\/./.exec(extensions.sourceRepositoryUri ?? '');
    const [owner = ''] = path.toLowerCase().split('/');
    if (source?.[2]?.toLowerCase() !== owner) {
        return 'other';
    }
    const isOfIssuer = (source[1] === 'github.com' && (issuer === _policy_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_ISSUER */ .oX || issuer.startsWith(`${_policy_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_ISSUER */ .oX}/`))) ||
        issuer === `https://${source[1] ?? ''}`;
    return isOfIssuer ? (REGISTRIES[source[1] ?? ''] === registry ? 'own-repository' : 'same-name') : 'other';
}
/** The least sure of what signers have to do with an image; `other` where there is none. */
function leastKinship(signers, repository) {
    const kinships = signers.map((signer) => kinshipOf(signer, repository));
    return KINSHIPS.find((kinship) => kinships.includes(kinship)) ?? 'other';
}
/** The least sure first. */
const KINSHIPS = ['other', 'same-name', 'own-repository'];
/** Registries whose owners are those of a forge. */
const REGISTRIES = { 'github.com': 'ghcr.io', 'gitlab.com': 'registry.gitlab.com' };
/** Signers of whom sets are tried; those beyond are older. */
const MOST_CANDIDATES = 40;
/** Signers that one rule has at most. */
const MOST_SIGNERS = 3;
/**
 * The fewest signers who together signed an image, and attest of every platform what of an SBOM and provenance there is;
 * among sets of one size first those of the image's own repository, then the newest. Where they sign no such thing: what else
 * they attest, or what covers statements of others.
 * @param findings - what was verified with nobody expected
 */
function chooseSigners(subject, findings) {
    const proven = provenAmong(findings);
    const needed = (kind) => needsOf(kind, subject, proven);
    const main = ['signature', 'sbom', 'provenance'].flatMap(needed);
    const others = [...new Set(proven.map(({ kind }) => kind))].sort().map(needed);
    const needs = main.length > 0 ? main : (others.find(({ length }) => length > 0) ?? []);
    const candidates = candidatesOf(subject, proven, needs);
    return (smallestSet(candidates, new Set(needs)) ?? []).map(({ signer }) => signer);
}
/** Whether a certificate proves who signed anything of an image. @param findings - as for `chooseSigners` */
function isSignedByAnyone(findings) {
    return provenAmong(findings).length > 0;
}
function provenAmong(findings) {
    return findings.flatMap((finding) => {
        const unexpected = finding.kind === 'rejected' ? finding.unexpectedSigner : undefined;
        if (finding.kind !== 'rejected' || unexpected?.signer.kind !== 'certificate' || unexpected.subjects.length === 0) {
            return [];
        }
        const { signer, subjects, times, predicateType } = unexpected;
        const kind = finding.origin.kind === 'signature' ? 'signature' : wordFor(predicateType ?? '');
        return kind === undefined ? [] : [{ signer, kind, subjects, time: times[0]?.time.getTime() ?? 0 }];
    });
}
/** A predicate type as a policy has it; undefined where it can have none such. */
function wordFor(predicateType) {
    if ((0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isSbomType */ .Md)(predicateType)) {
        return 'sbom';
    }
    if ((0,_image_predicate_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isProvenanceType */ .Io)(predicateType)) {
        return 'provenance';
    }
    const type = (0,_policy_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePredicateType */ .$)(predicateType);
    // a type can have the name of an alias, or of a word that means others
    const isItself = type.kind === 'value' && type.value.kind === 'type' && type.value.uri === predicateType;
    return isItself ? predicateType : undefined;
}
/** What must be met for a kind of evidence to be there of all of an image; none where all signers together do not meet it. */
function needsOf(kind, subject, proven) {
    const own = proven.filter((each) => each.kind === kind);
    const isAbout = (digest) => own.some(({ subjects }) => subjects.includes(digest));
    const [all, ...platforms] = (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(subject);
    const needed = isAbout(all.digest) ? [all] : platforms;
    return needed.length > 0 && needed.every(({ digest }) => isAbout(digest))
        ? needed.map(({ digest }) => `${kind} ${digest}`)
        : [];
}
function candidatesOf({ reference }, proven, needs) {
    const bySigner = Map.groupBy(proven, ({ signer }) => JSON.stringify([signer.identity, signer.issuer, sourceOnGitHub(signer)]));
    const candidates = [...bySigner.values()].flatMap((own) => {
        const met = own.flatMap(({ kind, subjects }) => subjects.map((digest) => `${kind} ${digest}`));
        const signer = own[0]?.signer;
        return signer === undefined
            ? []
            : [
                {
                    signer,
                    kinship: kinshipOf(signer, reference.repository),
                    time: Math.max(...own.map(({ time }) => time)),
                    meets: new Set(met.filter((need) => needs.includes(need))),
                },
            ];
    });
    const isOwn = ({ kinship }) => Number(kinship === 'own-repository');
    return candidates
        .filter(({ meets }) => needs.length === 0 || meets.size > 0)
        .toSorted((a, b) => isOwn(b) - isOwn(a) || b.time - a.time || (a.signer.identity < b.signer.identity ? -1 : 1))
        .slice(0, MOST_CANDIDATES);
}
/** Of the smallest that meet all needs the first in the order of the candidates; without needs the first candidate. */
function smallestSet(candidates, needs) {
    for (let size = 1; size <= MOST_SIGNERS; size++) {
        const found = firstSet(candidates, needs, size);
        if (found !== undefined) {
            return found;
        }
    }
    return undefined;
}
function firstSet(candidates, needs, size) {
    for (const [at, candidate] of candidates.entries()) {
        const rest = needs.difference(candidate.meets);
        if (rest.size === 0) {
            return [candidate];
        }
        const others = size === 1 ? undefined : firstSet(candidates.slice(at + 1), rest, size - 1);
        if (others !== undefined) {
            return [candidate, ...others];
        }
    }
    return undefined;
}


/***/ })

};
