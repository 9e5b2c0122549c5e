import type { ImageError } from '../errors.ts';
import type { OtherReferrer, SearchedLocation, Subject } from './image/subject.ts';
import type { SignerPolicy } from './policy/signer.ts';
import type { Verdict } from './verdict/requirement.ts';
import type { Finding } from './verify/finding.ts';

/** An image for which all evidence was gathered, verified, and compared with what is required. */
export interface CheckedResult {
  readonly kind: 'checked';
  readonly verified: boolean;
  readonly subject: Subject;
  /** who was expected to have signed */
  readonly signer: SignerPolicy;
  /** the result of each piece of evidence; the same object where calls of one session share a verification */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** where evidence was searched, and what was there */
  readonly locations: readonly SearchedLocation[];
  /** referrers of types that are not read, Notation's signatures for one */
  readonly others: readonly OtherReferrer[];
  /** locations that failed and were not needed: newer evidence may exist */
  readonly failedSources: readonly ImageError[];
  /**
   * Frees the bytes of predicates, and what is held of the session's bound on memory, so that other images can begin.
   * For the end of all work with the result; a second call does nothing.
   */
  release(): void;
}

/** An image that could not be checked: nothing is known about who signed it. */
export interface FailedResult {
  readonly kind: 'failed';
  readonly verified: false;
  /** as far as it was resolved */
  readonly subject: Subject | undefined;
  readonly signer: SignerPolicy | undefined;
  readonly error: ImageError;
}

/** The result of one image. */
export type ImageResult = CheckedResult | FailedResult;
