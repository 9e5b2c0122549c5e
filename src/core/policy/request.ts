import type { Digest } from '../image/digest.ts';
import type { ImageReference, RepositoryName } from '../image/reference.ts';
import type { PlatformSelection } from '../image/platform.ts';
import type { RequirementPolicy } from './requirements.ts';
import type { SignerPolicy } from './signer.ts';

/** What an image is compared with: another one of its repository, none since there was nothing earlier, or one that is unavailable. */
export type Baseline =
  | {
      readonly kind: 'image';
      /** as people read it */ readonly requested: string;
      readonly reference: ImageReference;
    }
  /** a successful answer says that there is nothing earlier; the reason is a sentence */
  | { readonly kind: 'none'; readonly reason: string }
  /** whether there is something earlier is not known, or which one is meant: why, and what to do, in sentences */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly hint: string };

/** The rule of a policy that decides an image. */
export interface RuleReference {
  readonly name: string | undefined;
  /** from 0 */
  readonly index: number;
  /** of the policy file */
  readonly line: number;
}

/** Why a policy is not met, whatever is attached to the image. */
export type PolicyCode = 'template' | 'expired' | 'no-rule' | 'not-pinned' | 'no-publisher' | 'denied';

/** What a policy decides of an image without looking at it; each reason completes a sentence. */
export type PolicyDecision =
  /** accepted without a signature, until a day (`YYYY-MM-DD`) where there is an end */
  | { readonly kind: 'exempt'; readonly reason: string; readonly until: string | undefined }
  /** no rule is for it, or one that only warns is not met, and the policy lets such images be */
  | { readonly kind: 'skipped'; readonly warns: boolean; readonly reason: string }
  | {
      readonly kind: 'unmet';
      readonly code: PolicyCode;
      readonly reason: string;
      /** whether there is no policy that could have a rule */
      readonly isWithoutPolicy?: true;
    };

/** What is decided of an image without looking at it. */
export type ImageDecision =
  | PolicyDecision
  /** without a policy: its publisher signs nothing, so a policy would have to exempt it; the reason completes a sentence */
  | { readonly kind: 'proposed'; readonly reason: string };

/** A trusted root of its own for some images. */
export interface NamedRoot {
  readonly path: string;
  /** of its content */
  readonly digest: Digest;
  /** the JSON text */
  readonly text: string;
}

/** An image with everything that is required of it. */
export interface ImageRequest {
  /** the line as written, with the tag that applies */
  readonly requested: string;
  readonly reference: ImageReference;
  /** whether a tag beside a digest may name another digest: the digest decides, as a runtime pulls it */
  readonly mayHaveMoved?: boolean | undefined;
  /** repositories whose evidence is searched */
  readonly evidenceRepositories: readonly RepositoryName[];
  /** the preset in force, as written (`chainguard`, `github:o/r`), or undefined */
  readonly publisher: string | undefined;
  readonly signer: SignerPolicy;
  /** whether the signers are those that the publisher's API names, instead of `signer` */
  readonly discoversSigners: boolean;
  readonly requirements: RequirementPolicy;
  /** undefined where the platforms are those of the run */
  readonly platforms?: PlatformSelection | undefined;
  /** undefined where the trusted root is that of the run */
  readonly trustedRoot?: NamedRoot | undefined;
  /** undefined without a policy, and where no rule of it is for the image */
  readonly rule?: RuleReference | undefined;
  /** where several rules must be met: all that are for the image, by the names of their counts; `rule` is one of them */
  readonly rules?: readonly RuleReference[] | undefined;
  /** undefined where evidence decides */
  readonly decision?: ImageDecision | undefined;
  /** whether it is only looked for who signed it, whoever that is: nothing of it is verified then */
  readonly isExamined?: boolean | undefined;
  /** undefined where nothing is to be compared */
  readonly baseline?: Baseline | undefined;
}

/** How a trusted root is used; each `true` of the first two waives a check. */
export interface TrustPolicy {
  readonly ignoreTlog: boolean;
  readonly ignoreSct: boolean;
  readonly useSignedTimestamps: boolean;
}

/** Where the trusted root comes from. */
export type TrustSource =
  | { readonly kind: 'public-good' }
  /** `text`: where it was read already */
  | { readonly kind: 'file'; readonly path: string; readonly text?: string | undefined }
  | {
      readonly kind: 'tuf';
      readonly mirror: string;
      readonly rootPath: string;
      readonly text?: string | undefined;
    };
