import type { Digest } from './image/digest.ts';
import type { VerifiedEvidence } from './verify/verified.ts';

/** Why a requirement is not met; the first that applies. */
export type RequirementCode = 'not-signed' | 'wrong-name' | 'age' | 'wrong-type' | 'all-rejected' | 'index';

/** A requirement for one subject, and what became of it. */
export interface Requirement {
  readonly kind: 'signature' | 'attestation';
  /** as asked: a URI, `sbom` or `all`; for a met one the type of the evidence that counts; undefined for signatures */
  readonly predicateType: string | undefined;
  /** `index`, `image` or a platform's name */
  readonly platform: string;
  /** of the evidence that met it */
  readonly level: 'platform' | 'index' | undefined;
  readonly met: boolean;
  readonly code: RequirementCode | undefined;
  /** one sentence */
  readonly why: string;
  /** the evidence that met it, the one that counts first */
  readonly by: readonly VerifiedEvidence[];
}

/** Whether an image is what it must be. */
export interface Verdict {
  readonly verified: boolean;
  readonly requirements: readonly Requirement[];
  /** the covered digest to deploy; undefined unless verified */
  readonly digest: Digest | undefined;
  readonly warnings: readonly string[];
}
