import { nameOfPredicateType } from '../core/image/predicate-type.ts';
import type { Digest } from '../core/image/digest.ts';
import type { Origin } from '../core/image/origin.ts';
import type { Subject } from '../core/image/subject.ts';
import { verifiedAmong, type Requirement } from '../core/verdict.ts';
import type { Finding, Rejected } from '../core/verify/finding.ts';
import type { LogEntry, VerifiedEvidence } from '../core/verify/verified.ts';
import type { CheckedImage } from '../outcome.ts';

/** What a digest of an image is called: `index`, `image` or a platform; a digest that is no target stays one. */
export function nameOfDigest(subject: Subject, digest: Digest): string {
  return digest === subject.digest
    ? subject.name
    : (subject.platforms.find((platform) => platform.digest === digest)?.name ?? digest);
}

/** The digest that a finding is shown for: the first subject that is proven, else the one it was found for. */
export function digestOfFinding(finding: Finding): Digest {
  return finding.kind === 'verified'
    ? finding.evidence.facts.subjects[0]
    : (finding.unexpectedSigner?.subjects[0] ?? finding.origin.foundFor);
}

/** Whether a finding is a signature; of a rejected one, as far as is known. */
export function kindOfFinding(finding: Finding): Origin['kind'] {
  if (finding.kind === 'verified') {
    return finding.evidence.kind;
  }
  return finding.unexpectedSigner?.predicateType === undefined ? finding.origin.kind : 'attestation';
}

/** What evidence is, for people: `signature`, `SBOM (SPDX)`; of an attestation of unknown type `attestation`. */
export function titleOfFinding(finding: Finding): string {
  const attestation = finding.kind === 'verified' ? finding.evidence : finding.unexpectedSigner;
  const type = attestation !== undefined && 'predicateType' in attestation ? attestation.predicateType : undefined;
  return type === undefined ? kindOfFinding(finding) : nameOfPredicateType(type);
}

/** What a requirement asks for, for people: `signature`, `SBOM (SPDX)`, `SBOM`, `any attestation`. */
export function titleOfRequirement({ predicateType }: Requirement): string {
  switch (predicateType) {
    case undefined:
      return 'signature';
    case 'sbom':
      return 'SBOM';
    case 'all':
      return 'any attestation';
    default:
      return nameOfPredicateType(predicateType);
  }
}

/** Where evidence was kept, for people. */
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

/** Which Rekor an entry is of: version 0.0.2 of `hashedrekord` and `dsse` is Rekor v2's (of `intoto` v1's). */
export function rekorOf({ entry }: LogEntry): 'Rekor v1' | 'Rekor v2' {
  return /^(?:hashedrekord|dsse) 0\.0\.2$/.test(entry) ? 'Rekor v2' : 'Rekor v1';
}

/** The verified evidence of an image. */
export function verifiedOf(image: CheckedImage): readonly VerifiedEvidence[] {
  return verifiedAmong(image.findings);
}

/** What was found and proved nothing. */
export function rejectedOf(image: CheckedImage): readonly Rejected[] {
  return image.findings.filter((finding) => finding.kind === 'rejected');
}

/** The evidence whose signer stands for the image: what met the signature requirement, else the first requirement. */
export function leadingEvidence(image: CheckedImage): VerifiedEvidence | undefined {
  const met = image.verdict.requirements.filter((requirement) => requirement.met);
  return (met.find(({ kind }) => kind === 'signature') ?? met[0])?.by[0];
}

/** `1 platform`, `2 platforms`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** A target within a sentence: `the index`, `the image`, `linux/amd64`. */
export function called(name: string): string {
  return name === 'index' || name === 'image' ? `the ${name}` : name;
}
