import { ageOf, agesOf, newestFirst, withoutCopies, type Ages } from './verdict/copies.ts';
import type { Digest } from './image/digest.ts';
import { lastComponentOf, nameOf } from './image/reference.ts';
import { isPlatformEntry, type PlatformSelection } from './image/platform.ts';
import { selectedPlatforms, targetsOf, type Subject, type Target } from './image/subject.ts';
import { explainAge, isWithin, nearestOutside, periodOf, type OutsideAge, type Period } from './policy/age.ts';
import { matchesPredicateType } from './policy/predicate-types.ts';
import type { PredicateTypePolicy, RequirementPolicy } from './policy/request.ts';
import type { Finding } from './verify/finding.ts';
import type { VerifiedAttestation, VerifiedEvidence, VerifiedSignature } from './verify/verified.ts';

/** Why a requirement is not met; the first that applies. */
export type RequirementCode = 'not-signed' | 'wrong-name' | 'age' | 'wrong-type' | 'all-rejected' | 'index';

/** A requirement for one subject, and what became of it. */
export interface Requirement {
  readonly kind: 'signature' | 'attestation';
  /** as requested: a URI, `sbom` or `all`; for a met `sbom` the type of the evidence that counts; undefined for signatures */
  readonly predicateType: string | undefined;
  /** `index`, `image` or a platform's name */
  readonly platform: string;
  /** of the evidence that met it */
  readonly level: 'platform' | 'index' | undefined;
  readonly met: boolean;
  readonly code: RequirementCode | undefined;
  /** one sentence */
  readonly why: string;
  /** with code `age`: the time that is nearest to what is required */
  readonly age?: OutsideAge | undefined;
  /** the evidence that met it, the one that counts first */
  readonly by: readonly VerifiedEvidence[];
}

/** What a person should know of a verdict, whatever it is. */
export type VerdictWarning =
  /** attested for the index only, which stands in for these platforms */
  | { readonly kind: 'index-level'; readonly predicateType: string; readonly platforms: readonly string[] }
  /** a signature or attestation carries the name of another image, which nobody required */
  | { readonly kind: 'other-name'; readonly signedName: string };

/** Whether an image is what it must be. */
export interface Verdict {
  readonly verified: boolean;
  readonly requirements: readonly Requirement[];
  /** the covered digest to deploy; undefined unless verified */
  readonly digest: Digest | undefined;
  readonly warnings: readonly VerdictWarning[];
}

/**
 * Decides whether what was proven is what is required (docs/verified.md). Only verified
 * findings can meet a requirement; no requirement at all, or nothing found, is never a pass.
 * @param now what ages are counted from
 */
export function decide(
  subject: Subject,
  selection: PlatformSelection,
  policy: RequirementPolicy,
  findings: readonly Finding[],
  now: Date,
): Verdict {
  const verified = verifiedAmong(findings);
  const evidence = withoutCopies(verified);
  const known: Known = {
    findings,
    ages: agesOf(verified),
    signatures: evidence.filter((each) => each.kind === 'signature'),
    attestations: evidence.filter((each) => each.kind === 'attestation'),
    period: periodOf(policy.age, now),
  };
  const required = [
    ...(policy.signature ? signatureTargets(subject, selection) : []).map((target) =>
      requireSignature(target, subject, policy, known),
    ),
    ...policy.predicateTypes.flatMap((type) =>
      attestationTargets(subject).map((target) => requireAttestation(target, type, subject, policy, known)),
    ),
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
export function requestedAttestations(
  policy: RequirementPolicy,
  findings: readonly Finding[],
): readonly VerifiedAttestation[] {
  const types = [...policy.predicateTypes, ...(policy.alsoStored ?? [])];
  const requested = verifiedAmong(findings)
    .filter((each) => each.kind === 'attestation')
    .filter(({ predicateType }) => types.some((type) => matchesPredicateType(type, predicateType)));
  return newestFirst(requested, agesOf(requested));
}

/** The evidence that is proven. */
export function verifiedAmong(findings: readonly Finding[]): readonly VerifiedEvidence[] {
  return findings.flatMap((finding) => (finding.kind === 'verified' ? [finding.evidence] : []));
}

/** The evidence that requirements can be met with. */
interface Known {
  readonly findings: readonly Finding[];
  readonly ages: Ages;
  readonly signatures: readonly VerifiedSignature[];
  readonly attestations: readonly VerifiedAttestation[];
  /** in which evidence must have been made; undefined where any time will do */
  readonly period: Period | undefined;
}

/** Explicit platforms are covered by their own signatures too; otherwise the resolved digest must be signed. */
function signatureTargets(subject: Subject, selection: PlatformSelection): readonly Target[] {
  const [own, ...platforms] = targetsOf(subject);
  return subject.kind === 'index' && selection.kind === 'named' ? platforms : [own];
}

/** A subject without platforms must meet the requirement itself, so that it does not vanish. */
function attestationTargets(subject: Subject): readonly Target[] {
  const [own, ...platforms] = targetsOf(subject);
  return platforms.length === 0 ? [own] : platforms;
}

function requireSignature(target: Target, subject: Subject, policy: RequirementPolicy, known: Known): Requirement {
  const about = (digest: Digest): readonly VerifiedSignature[] =>
    newestFirst(
      known.signatures.filter((each) => each.facts.subjects.includes(digest)),
      known.ages,
    );
  const all =
    target.digest === subject.digest ? about(target.digest) : [...about(subject.digest), ...about(target.digest)];
  const { signedName } = policy;
  const named = signedName === undefined ? all : all.filter((each) => each.facts.signedName === signedName);
  const by = named.filter((each) => isWithin(known.period, ageOf(each, known.ages)));
  const base = { kind: 'signature', predicateType: undefined, platform: target.name } as const;
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

function requireAttestation(
  target: Target,
  type: PredicateTypePolicy,
  subject: Subject,
  policy: RequirementPolicy,
  known: Known,
): Requirement {
  const ofType = known.attestations.filter(({ predicateType }) => matchesPredicateType(type, predicateType));
  const about = (digest: Digest): readonly VerifiedAttestation[] =>
    newestFirst(
      ofType.filter((each) => each.facts.subjects.includes(digest)),
      known.ages,
    );
  const own = about(target.digest);
  const standIn = policy.level === 'platform' ? [] : about(subject.digest);
  const chosen = own.length > 0 ? own : standIn;
  const by = firstOfEachType(chosen.filter((each) => isWithin(known.period, ageOf(each, known.ages))));
  const base = { kind: 'attestation', platform: target.name } as const;
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

function requestedType(type: PredicateTypePolicy): string {
  return type.kind === 'type' ? type.uri : type.requested;
}

function levelOf(evidence: VerifiedEvidence, subject: Subject): 'platform' | 'index' {
  return subject.kind === 'index' && evidence.facts.subjects.includes(subject.digest) ? 'index' : 'platform';
}

/** What all of this evidence misses. */
function outsideOf(
  evidence: readonly VerifiedEvidence[],
  { period = { from: -Infinity, to: Infinity }, ages }: Known,
): Pick<Requirement, 'code' | 'why' | 'age'> {
  const age = nearestOutside(
    evidence.map((each) => ageOf(each, ages)),
    period,
  );
  return { code: 'age', why: explainAge(age), age };
}

function unmet(requested: string, { findings, signatures, attestations }: Known): Pick<Requirement, 'code' | 'why'> {
  const what = requested === 'signature' ? 'a signature' : `an attestation (${requested})`;
  if (findings.length === 0) {
    return { code: 'not-signed', why: `${what} is required, and nothing at all was found` };
  }
  const rejections = findings.flatMap((finding) => (finding.kind === 'rejected' ? [finding.code] : []));
  const rejectedToo =
    rejections.length === 0 ? '' : `; ${rejections.length} rejected (${[...new Set(rejections)].sort().join(', ')})`;
  const verified = [
    ...(signatures.length > 0 ? ['a signature'] : []),
    ...new Set(attestations.map(({ predicateType }) => predicateType)),
  ];
  return verified.length > 0
    ? {
        code: 'wrong-type',
        why: `${what} is required here; verified for this image: ${verified.join(', ')}${rejectedToo}`,
      }
    : { code: 'all-rejected', why: `${what} is required, and nothing that was found verifies${rejectedToo}` };
}

function firstOfEachType(attestations: readonly VerifiedAttestation[]): readonly VerifiedAttestation[] {
  const seen = new Set<string>();
  return attestations.filter(({ predicateType }) => {
    const first = !seen.has(predicateType);
    seen.add(predicateType);
    return first;
  });
}

const INDEX_NOT_COVERED: Requirement = {
  kind: 'signature',
  predicateType: undefined,
  platform: 'index',
  level: undefined,
  met: false,
  code: 'index',
  why: 'the index itself is not signed, so there is no verified digest for all of it: select one platform, or have the index signed',
  by: [],
};

/**
 * The digest that the met requirements cover: the resolved one when evidence names it or every platform that it lists
 * is covered by evidence of its own; else the platform's when exactly one is selected.
 */
function digestToDeploy(subject: Subject, requirements: readonly Requirement[]): Digest | undefined {
  const named = new Set(requirements.flatMap(({ by }) => by.flatMap(({ facts }) => facts.subjects)));
  const platforms = subject.platforms.filter(isPlatformEntry);
  const allCovered = platforms.length > 0 && platforms.every(({ selected, digest }) => selected && named.has(digest));
  if (named.has(subject.digest) || allCovered) {
    return subject.digest;
  }
  const [only, ...others] = selectedPlatforms(subject);
  return only !== undefined && others.length === 0 && named.has(only.digest) ? only.digest : undefined;
}

function warningsOf(
  subject: Subject,
  policy: RequirementPolicy,
  requirements: readonly Requirement[],
): readonly VerdictWarning[] {
  const standIns = requirements.filter(
    ({ kind, level, platform }) => kind === 'attestation' && level === 'index' && platform !== 'index',
  );
  const byType = Map.groupBy(standIns, ({ predicateType }) => predicateType ?? '');
  const levels = [...byType].map(([predicateType, all]): VerdictWarning => ({
    kind: 'index-level',
    predicateType,
    platforms: all.map(({ platform }) => platform),
  }));
  const name = lastComponent(nameOf(subject.reference.repository));
  const otherNames = requirements
    .flatMap(({ by }) => by.map(({ facts }) => facts.signedName))
    .filter((signed) => signed !== undefined)
    // a required name is no surprise
    .filter((signed) => signed !== policy.signedName && lastComponent(signed) !== name);
  return [
    ...(policy.level === 'any' ? levels : []),
    ...[...new Set(otherNames)].map((signedName): VerdictWarning => ({ kind: 'other-name', signedName })),
  ];
}

/** The last path component of an image's name, without tag and digest. */
function lastComponent(name: string): string {
  return lastComponentOf(name).replace(/[:@].*/s, '');
}
