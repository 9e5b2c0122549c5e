import type { CheckedImage } from '../../outcome.ts';
import type { EvidenceView, FailureView, RejectedView, VerifiedView } from '../view.ts';
import type { Audience } from './audience.ts';

/** An image that is not verified, with everything that says why. */
export interface Situation {
  readonly image: CheckedImage;
  readonly verified: readonly VerifiedView[];
  readonly rejected: readonly RejectedView[];
  /** both of them, in the order in which they were found */
  readonly evidence: readonly EvidenceView[];
  readonly audience: Audience;
}

/** What to say of it; what was looked for and where is the same whatever is wrong. */
export type Explanation = Omit<FailureView, 'lookedFor' | 'locations'>;
