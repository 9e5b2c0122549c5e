import type { Digest } from '../image/digest.ts';
import type { OutsideAge } from '../policy/age.ts';
import type { VerifiedEvidence } from '../verify/verified.ts';

/** Why a requirement is not met; the first that applies. */
export type RequirementCode =
  'not-signed' | 'wrong-name' | 'age' | 'wrong-type' | 'all-rejected' | 'index' | 'threshold' | 'denied';

/** A requirement for one subject, and what became of it. */
export interface Requirement {
  readonly kind: 'signature' | 'attestation';
  /** who requires it, where a policy says so */
  readonly of?: string | undefined;
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
  | { readonly kind: 'other-name'; readonly signedName: string }
  /** a policy that only warns is not met; why, in a sentence */
  | { readonly kind: 'unmet-policy'; readonly policy: string; readonly why: string };

/** Whether an image is what it must be. */
export interface Verdict {
  readonly verified: boolean;
  readonly requirements: readonly Requirement[];
  /** the covered digest to deploy; undefined unless verified */
  readonly digest: Digest | undefined;
  readonly warnings: readonly VerdictWarning[];
  /** of several policies the first that is not met, by the label of its count, also where it only warns */
  readonly unmetPolicy?: string | undefined;
  /** of an image that is not verified, where no policy is unmet but those that only warn: why it is let be, completing a sentence */
  readonly letBe?: string | undefined;
}
