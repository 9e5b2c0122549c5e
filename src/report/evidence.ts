import type { Digest } from '../core/image/digest.ts';
import { type Origin, digestNamed, type Subject, type Target } from '../core/image/subject.ts';
import { nameOfPredicateType } from '../core/image/predicate-type.ts';
import type { Requirement } from '../core/verdict/requirement.ts';
import type { Finding, Rejected } from '../core/verify/finding.ts';
import type { LogEntry, VerifiedEvidence } from '../core/verify/verified.ts';
import type { CheckedImage } from '../outcome.ts';
import { count } from '../text.ts';
import type { CheckedView, EvidenceView, RejectedView, VerifiedView } from './view.ts';

/**
 * Names of the digests of an image: `index`, `image` or the first platform with that digest; other digests are returned
 * unchanged.
 */
export function namesOfDigests({ digest, name, platforms }: Subject): (digest: Digest) => string {
  const names = new Map<Digest, string>([...platforms.map((each) => [each.digest, each.name] as const).reverse()]);
  names.set(digest, name);
  return (each) => names.get(each) ?? each;
}

/** The findings of an image, in the order of discovery. */
export function viewEvidence(image: CheckedImage): readonly EvidenceView[] {
  const nameOfDigest = namesOfDigests(image.subject);
  const targets = new Map<Digest, Target>();
  const toTarget = (digest: Digest): Target => {
    const target = targets.get(digest) ?? { name: nameOfDigest(digest), digest };
    targets.set(digest, target);
    return target;
  };
  return image.findings.map((finding) =>
    finding.kind === 'verified' ? viewVerified(finding.evidence, image, toTarget) : viewRejected(finding, toTarget),
  );
}

function viewVerified(
  evidence: VerifiedEvidence,
  { facts: known, files, derivedFiles }: CheckedImage,
  toTarget: (digest: Digest) => Target,
): VerifiedView {
  const { origin, subjects, signer, log, times, signedName } = evidence.facts;
  const attestation = evidence.kind === 'attestation' ? evidence : undefined;
  const [first, ...others] = subjects;
  const about = toTarget(first);
  return {
    status: 'verified',
    kind: evidence.kind,
    title: attestation === undefined ? 'signature' : nameOfPredicateType(attestation.predicateType),
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
    derivedFiles: (attestation && derivedFiles?.get(attestation)) ?? [],
  };
}

/** It is shown for the first proven subject, else for the subject whose evidence was searched. */
function viewRejected(
  { origin, code, detail, unexpectedSigner, signedWith, tooLarge = false }: Rejected,
  toTarget: (digest: Digest) => Target,
): RejectedView {
  const type = unexpectedSigner?.predicateType;
  const kind = type === undefined ? origin.kind : 'attestation';
  return {
    status: 'rejected',
    kind,
    title: type === undefined ? kind : nameOfPredicateType(type),
    origin,
    about: toTarget(unexpectedSigner?.subjects[0] ?? origin.foundFor),
    code,
    detail,
    unexpectedSigner,
    signedWith,
    tooLarge,
  };
}

/** The index of each piece of verified evidence among the findings. */
export function indexOfEvidence(findings: readonly Finding[]): ReadonlyMap<VerifiedEvidence, number> {
  return new Map(
    findings.flatMap((finding, index) => (finding.kind === 'verified' ? [[finding.evidence, index] as const] : [])),
  );
}

/** The verified evidence among what was found. */
export function verifiedAmong(evidence: readonly EvidenceView[]): readonly VerifiedView[] {
  return evidence.filter((each) => each.status === 'verified');
}

/** The rejected evidence among what was found. */
export function rejectedAmong(evidence: readonly EvidenceView[]): readonly RejectedView[] {
  return evidence.filter((each) => each.status === 'rejected');
}

/** Rejected evidence of the kind and platform of a requirement. */
export function rejectedFor(
  { kind, platform }: Requirement,
  { subject }: CheckedImage,
  rejected: readonly RejectedView[],
): readonly RejectedView[] {
  const digest = digestNamed(subject, platform);
  return rejected.filter((each) => each.kind === kind && each.about.digest === digest);
}

/** Display name of a requirement: `signature`, `SBOM (SPDX)`, `SBOM`, `any attestation`. */
export function titleOfRequirement({ predicateType }: Pick<Requirement, 'predicateType'>): string {
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
      return nameOfPredicateType(predicateType);
  }
}

/** Name of a target within a sentence: `the index`, `the image`, `linux/amd64`. */
export function called(name: string): string {
  return name === 'index' || name === 'image' ? `the ${name}` : name;
}

/** Display name of the location of evidence. */
export function locationOf({ format, source }: Origin): string {
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
export function rekorOf({ entry }: LogEntry): 'Rekor v1' | 'Rekor v2' {
  return /^(?:hashedrekord|dsse) 0\.0\.2$/.test(entry) ? 'Rekor v2' : 'Rekor v1';
}

/** Names of the logs of evidence. */
export function logsOf({ log }: Pick<VerifiedView, 'log'>): readonly string[] {
  return log.length === 0 ? ['no log'] : log.map(rekorOf);
}

/** A rejected candidate in a sentence: its kind, target and location, and why it was rejected. */
export function describeRejected(rejected: RejectedView): string {
  return `${nameRejected(rejected)} ${describeRejection(rejected)}`;
}

/** Kind and target of a rejected candidate: `SBOM (SPDX) of linux/amd64`. */
export function nameRejected({ title, about }: RejectedView): string {
  return `${title} of ${called(about.name)}`;
}

/** Location of a rejected candidate, and why it was rejected. */
export function describeRejection({ origin, code, detail }: RejectedView): string {
  const location = origin.format === 'cosign' ? 'in a cosign tag' : 'in a bundle';
  return `${location}: ${code}: ${detail}`;
}

/** Referrers of types that are not read, how many of each type. */
export function countOthers(others: CheckedImage['others'] = []): CheckedView['otherReferrers'] {
  return [...Map.groupBy(others, ({ type }) => type)].map(([type, all]) => ({ type, count: all.length }));
}

/** `1 referrer of type application/vnd.cncf.notary.signature, which is not read`, at most some types; they are outside text. */
export function describeOthers(others: CheckedView['otherReferrers']): string {
  const shown = others.slice(0, MAX_OTHER_TYPES).map(({ type, count: number }) => {
    const verb = number === 1 ? 'is' : 'are';
    return `${count(number, 'referrer')} of type ${type}, which ${verb} not read`;
  });
  const rest = others.length - shown.length;
  return [...shown, ...(rest === 0 ? [] : [`referrers of ${rest} more types`])].join('; ');
}

const MAX_OTHER_TYPES = 5;
