import type { Digest } from '../image/digest.ts';
import type { CoveredStatement } from '../evidence/candidate.ts';
import { PAYLOAD_TYPE, readStatement } from './claim.ts';
import type { Finding } from './finding.ts';
import { Rejection, toRejection } from './rejection.ts';
import { VerifiedAttestation, type VerifiedSignature } from './verified.ts';
import { rejected } from './verify.ts';

/**
 * What an unsigned statement proves because a verified signature covers the manifest that lists it: it is an
 * attestation exactly when it is about the platform that the manifest is for. Its signer, log and times are those of
 * the signature.
 * @returns undefined where no verified signature covers it: then it is nothing
 */
export function verifyCovered(statement: CoveredStatement, findings: readonly Finding[]): Finding | undefined {
  const signature = findings
    .flatMap((finding) =>
      finding.kind === 'verified' && finding.evidence.kind === 'signature' ? [finding.evidence] : [],
    )
    .find(({ facts }) => facts.subjects.includes(statement.manifest));
  if (signature === undefined) {
    return undefined;
  }
  try {
    return { kind: 'verified', evidence: accept(statement, signature) };
  } catch (thrown) {
    return rejected(statement.origin, toRejection(thrown, 'unreadable'));
  }
}

function accept({ origin, platform, bytes }: CoveredStatement, { facts }: VerifiedSignature): VerifiedAttestation {
  const claim = readStatement(PAYLOAD_TYPE, bytes, 'cosign');
  const subject = claim.subjects.find(({ digest }) => digest === platform);
  if (claim.kind !== 'attestation' || subject === undefined) {
    throw new Rejection('subject', 'the statement is not about the platform whose attestation manifest lists it');
  }
  const covered = { ...facts, origin: { ...origin, format: facts.origin.format }, subjects: [platform] } as const;
  return VerifiedAttestation.seal({ ...covered, signedName: subject.name }, claim.predicateType, claim.predicate);
}

/** Of attestation manifests only signatures count: an attestation that is about none of the image's own digests is not. */
export function onlySignature(finding: Finding, own: readonly Digest[]): Finding {
  return finding.kind === 'verified' &&
    finding.evidence.kind === 'attestation' &&
    !finding.evidence.facts.subjects.some((subject) => own.includes(subject))
    ? rejected(
        finding.evidence.facts.origin,
        new Rejection('subject', "it is valid, but about BuildKit's attestation manifest, not about this image"),
      )
    : finding;
}
