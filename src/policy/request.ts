import type { ImageReference, RepositoryName } from '../image/reference.ts';
import type { RequirementPolicy } from './requirements.ts';
import type { SignerPolicy } from './signer.ts';

/** One line of `image` with everything that is asked of it. */
export interface ImageRequest {
  /** the line as written, with the tag that applies */
  readonly asked: string;
  readonly reference: ImageReference;
  /** where its evidence is looked for */
  readonly evidenceRepositories: readonly RepositoryName[];
  /** the preset in force as written in the input (`chainguard`, `github:o/r`), or undefined */
  readonly publisher: string | undefined;
  readonly signer: SignerPolicy;
  /** whether the signers are those that the publisher's API names, in the place of `signer` */
  readonly discoversSigners: boolean;
  readonly requirements: RequirementPolicy;
}
