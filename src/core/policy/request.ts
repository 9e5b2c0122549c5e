import type { ImageReference, RepositoryName } from '../image/reference.ts';
import type { RequirementPolicy } from './requirements.ts';
import type { SignerPolicy } from './signer.ts';

/** What an image is compared with: another one of its repository, or none and why. */
export type Baseline =
  | {
      readonly kind: 'image';
      /** as people read it */ readonly requested: string;
      readonly reference: ImageReference;
    }
  | { readonly kind: 'none'; /** in a sentence */ readonly reason: string };

/** One line of `image` with everything that is required of it. */
export interface ImageRequest {
  /** the line as written, with the tag that applies */
  readonly requested: string;
  readonly reference: ImageReference;
  /** where its evidence is looked for */
  readonly evidenceRepositories: readonly RepositoryName[];
  /** the preset in force as written in the input (`chainguard`, `github:o/r`), or undefined */
  readonly publisher: string | undefined;
  readonly signer: SignerPolicy;
  /** whether the signers are those that the publisher's API names, in the place of `signer` */
  readonly discoversSigners: boolean;
  readonly requirements: RequirementPolicy;
  /** undefined where nothing is to be compared */
  readonly baseline?: Baseline | undefined;
}
