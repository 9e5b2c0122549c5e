import { textOf } from './members.ts';

/** How often names occur. */
export interface Counts {
  /** most often first, equally frequent ones by name */
  readonly top: readonly (readonly [name: string, count: number])[];
  /** occurrences of all names that are not in `top` */
  readonly others: number;
}

/** Names of one kind that are kept of an attestation: licenses of an image have a few dozen. */
const MAX_NAMES = 100;

/** Counts names. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  toCounts(): Counts {
    const sorted = [...this.#counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
    const others = sorted.slice(MAX_NAMES).reduce((sum, [, count]) => sum + count, 0);
    return { top: sorted.slice(0, MAX_NAMES).map(([name, count]) => [textOf(name) ?? name, count]), others };
  }
}
