import { countSigners } from './verdict/counts.ts';
import type { Requirement, Verdict, VerdictWarning } from './verdict/requirement.ts';
import { ageOf, agesOf, newestFirst, withoutCopies, type Ages } from './verdict/copies.ts';
import type { Digest } from './image/digest.ts';
import { lastComponentOf, nameOf } from './image/reference.ts';
import { isPlatformEntry, type PlatformSelection } from './image/platform.ts';
import { selectedPlatforms, targetsOf, type Subject, type Target } from './image/subject.ts';
import { explainAge, isWithin, nearestOutside, periodOf, periodsOf, type Period } from './policy/age.ts';
import { matchesPredicateType } from './policy/predicate-types.ts';
import type { PredicateTypePolicy, RequirementPolicy } from './policy/requirements.ts';
import type { SignerPolicy } from './policy/signer.ts';
import type { Finding } from './verify/finding.ts';
import type { VerifiedAttestation, VerifiedEvidence, VerifiedSignature } from './verify/verified.ts';

/** What is decided about. */
export interface Question {
  readonly subject: Subject;
  readonly selection: PlatformSelection;
  readonly policy: RequirementPolicy;
  /** who was expected to sign */
  readonly signer: SignerPolicy;
  readonly findings: readonly Finding[];
  /** what ages are counted from */
  readonly now: Date;
}

/**
 * Decides whether what was proven is what is required (docs/verified.md). Only verified
 * findings can meet a requirement; no requirement at all, or nothing found, is never a pass.
 */
export function decide(question: Question): Verdict {
  const { signer, findings } = question;
  const together = decideBy(question, question.policy, findings);
  if (signer.kind !== 'several' || signer.counts.length === 0) {
    return together;
  }
  const counted = countSigners(signer, findings, (entry, own) =>
    decideBy(question, signer.entries[entry]?.requirements ?? question.policy, own, entry),
  );
  return { ...together, ...counted, warnings: [...together.warnings, ...counted.warnings] };
}

/**
 * By the evidence of some signers, of whom any may meet any requirement.
 * @param entry - the one in whose time it must have been made; else any that the evidence is of
 */
function decideBy(
  { subject, selection, signer, now }: Question,
  policy: RequirementPolicy,
  findings: readonly Finding[],
  entry?: number,
): Verdict {
  const verified = verifiedAmong(findings);
  const evidence = withoutCopies(verified);
  const limits = periodOf(policy.age, now);
  const known: Known = {
    findings,
    ages: agesOf(verified),
    signatures: evidence.filter((each) => each.kind === 'signature'),
    attestations: evidence.filter((each) => each.kind === 'attestation'),
    periodsOf: (each) => periodsOf(entry === undefined ? each.facts.entries : [entry], signer, limits),
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
  /** in one of which evidence must have been made, of the entries of the signers that it is of */
  readonly periodsOf: (evidence: VerifiedEvidence) => readonly Period[];
}

function isInTime(evidence: VerifiedEvidence, { periodsOf: of, ages }: Known): boolean {
  return of(evidence).some((period) => isWithin(period, ageOf(evidence, ages)));
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
  const by = named.filter((each) => isInTime(each, known));
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
  const by = firstOfEachType(chosen.filter((each) => isInTime(each, known)));
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
  { periodsOf: of, ages }: Known,
): Pick<Requirement, 'code' | 'why' | 'age'> {
  const [period = { from: -Infinity, to: Infinity }] = evidence.flatMap(of);
  const age = nearestOutside(
    evidence.map((each) => ageOf(each, ages)),
    period,
  );
  return { code: 'age', why: explainAge(age), age };
}

function unmet(requested: string, { findings, signatures, attestations }: Known): Pick<Requirement, 'code' | 'why'> {
  const what = requested === 'signature' ? 'a signature' : `an attestation (${requested})`;
  if (findings.length === 0) {
    return { code: 'not-signed', why: `${what} is required, but nothing at all was found` };
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
        why: `${what} is required here, but only this is verified for the image: ${verified.join(', ')}${rejectedToo}`,
      }
    : { code: 'all-rejected', why: `${what} is required, but nothing that was found verifies${rejectedToo}` };
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
  why: 'the index itself is not signed, so no digest for the complete image is verified: select one platform, or have the index signed',
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
    // a name that is required, or known of the publisher, is no surprise
    .filter((signed) => signed !== policy.signedName && policy.signedNames?.includes(signed) !== true)
    .filter((signed) => lastComponent(signed) !== name);
  return [
    ...(policy.level === 'any' ? levels : []),
    ...[...new Set(otherNames)].map((signedName): VerdictWarning => ({ kind: 'other-name', signedName })),
  ];
}

/** The last path component of an image's name, without tag and digest. */
function lastComponent(name: string): string {
  return lastComponentOf(name).replace(/[:@].*/s, '');
}
