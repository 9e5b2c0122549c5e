import type { Digest } from '../core/image/digest.ts';
import type { Difference } from './difference.ts';
import type { GateResult } from './gates.ts';

/** What an image was compared with. */
export interface ComparedWith {
  /** as people are told of it */
  readonly requested: string;
  /** as far as it was resolved */
  readonly digest: Digest | undefined;
}

/** What became of the comparison of a verified image, and of the gates. */
export type Comparison = {
  /** in the order of the input */
  readonly gates: readonly GateResult[];
} & (
  | { readonly kind: 'no-baseline'; readonly with: ComparedWith | undefined; /** a sentence */ readonly reason: string }
  /** there is a baseline, and it did not verify or could not be judged */
  | { readonly kind: 'not-compared'; readonly with: ComparedWith; readonly reason: string; readonly hint: string }
  | { readonly kind: 'unchanged'; readonly with: ComparedWith }
  | {
      readonly kind: 'changed';
      readonly with: ComparedWith;
      readonly difference: Difference;
      /** changes of packages that are not kept, since the run has too many of them */
      readonly omitted: number;
    }
);

/**
 * A comparison where lists of evidence could not be had: newer evidence may say something else, so no gate passes; what
 * fired stays so.
 * @param of the image whose evidence it is, in words
 */
export function withoutAnswers(
  comparison: Comparison,
  failures: readonly { readonly message: string }[],
  of: string,
): Comparison {
  const [failure] = failures;
  if (failure === undefined || comparison.kind === 'no-baseline') {
    return comparison;
  }
  const changes = [`newer evidence of ${of} may exist where it could not be searched: ${failure.message}`];
  const gates = comparison.gates.map((gate): GateResult =>
    gate.state === 'passed' ? { ...gate, state: 'unanswered', changes } : gate,
  );
  return { ...comparison, gates };
}

/** Whether a gate fails the step: it fired, or nothing could answer it. */
export function failsGate(comparison: Comparison): boolean {
  return failingGates(comparison).length > 0;
}

/** The gates that fail the step, in the order of the input. */
export function failingGates({ gates }: Comparison): readonly GateResult[] {
  return gates.filter(({ state }) => state !== 'passed');
}
