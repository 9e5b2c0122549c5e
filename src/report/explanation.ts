import type { UnexpectedSigner } from '../core/verify/finding.ts';

/**
 * Why an image is not verified, in words: the one model that log, summary and annotation show. Every string may hold
 * text from outside and is made safe where it is rendered.
 */
export interface Failure {
  /** one sentence */
  readonly headline: string;
  /** the same with the values in it, for where no block of code is */
  readonly inFull?: string | undefined;
  /** a few words, for a table */
  readonly short: string;
  /** whose evidence it is that proves another signer than the expected one */
  readonly unexpectedSigner?: UnexpectedSigner | undefined;
  /** undefined where the image could not be judged */
  readonly lookedFor: string | undefined;
  /** where was looked, and what was there */
  readonly locations: string | undefined;
  /** what was found instead, a sentence each */
  readonly found: readonly string[];
  /** expected and found below each other */
  readonly comparison: readonly string[];
  /** what to do next */
  readonly todo: string;
  /** lines to paste into the step */
  readonly paste: readonly string[];
}
