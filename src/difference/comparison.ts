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
  /** there is a baseline that did not verify or could not be read, or whether there is one is not known */
  | {
      readonly kind: 'not-compared';
      readonly with: ComparedWith | undefined;
      readonly reason: string;
      readonly hint: string;
    }
  /** `reason`: why having the same digest may say nothing: a sentence */
  | { readonly kind: 'unchanged'; readonly with: ComparedWith; readonly reason?: string }
  | {
      readonly kind: 'changed';
      readonly with: ComparedWith;
      readonly difference: Difference;
      /** changes of packages that are not kept, since the run has too many of them */
      readonly omitted: number;
    }
);

/** Whether a gate fails the step: it fired, or nothing could answer it. */
export function failsGate(comparison: Comparison): boolean {
  return failingGates(comparison).length > 0;
}

/** The gates that fail the step, in the order of the input. */
export function failingGates({ gates }: Comparison): readonly GateResult[] {
  return gates.filter(({ state }) => state !== 'passed');
}
