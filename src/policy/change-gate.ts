import { fault, parsed, type Parsed } from '../image/parsed.ts';
import { findNearest } from './nearest.ts';

/** The words of `fail-on-change`, each one sort of change (docs/changes.md has their exact meaning). */
export const CHANGE_GATES = [
  'signer',
  'builder',
  'source',
  'build-type',
  'user',
  'entry-point',
  'environment',
  'downgrade',
  'licence',
  'package-added',
  'package-removed',
  'platform',
] as const;

/** One of these words. */
export type ChangeGateName = (typeof CHANGE_GATES)[number];

/** A change that fails the step. `asked` is the input's own words. */
export type ChangeGate =
  | { readonly kind: ChangeGateName; readonly asked: string }
  /** `licence:ID`: this one, whatever others come */
  | { readonly kind: 'one-licence'; readonly asked: string; readonly licence: string };

const LICENCE = /^licence:(?<id>[^\s\p{Cc}](?:[^\p{Cc}]{0,198}[^\s\p{Cc}])?)$/u;

/** Reads one line of `fail-on-change`. */
export function parseChangeGate(asked: string): Parsed<ChangeGate> {
  const kind = CHANGE_GATES.find((name) => name === asked);
  if (kind !== undefined) {
    return parsed({ kind, asked });
  }
  const id = LICENCE.exec(asked)?.groups?.['id'];
  if (id !== undefined) {
    return parsed({ kind: 'one-licence', asked, licence: id });
  }
  const nearest = findNearest(asked, CHANGE_GATES);
  const words = CHANGE_GATES.map((name) => `"${name}"`).join(', ');
  return fault(
    `it must be one of ${words}, or "licence:" and a licence` +
      (nearest === undefined ? '' : `; did you mean "${nearest}"?`),
  );
}
