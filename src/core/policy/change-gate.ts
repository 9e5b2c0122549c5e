import { invalid, parsed, type Parsed } from '../../parsed.ts';
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
  'license',
  'package-added',
  'package-removed',
  'platform',
] as const;

/** One of these words. */
export type ChangeGateName = (typeof CHANGE_GATES)[number];

/** A change that fails the step. `asked` is the input's own words. */
export type ChangeGate =
  | { readonly kind: ChangeGateName; readonly requested: string }
  /** `license:ID`: this one, whatever others come */
  | { readonly kind: 'one-license'; readonly requested: string; readonly license: string };

const LICENSE = /^license:(?<id>[^\s\p{Cc}](?:[^\p{Cc}]{0,198}[^\s\p{Cc}])?)$/u;

/** Reads one line of `fail-on-change`. */
export function parseChangeGate(requested: string): Parsed<ChangeGate> {
  const kind = CHANGE_GATES.find((name) => name === requested);
  if (kind !== undefined) {
    return parsed({ kind, requested });
  }
  const id = LICENSE.exec(requested)?.groups?.['id'];
  if (id !== undefined) {
    return parsed({ kind: 'one-license', requested, license: id });
  }
  const nearest = findNearest(requested, CHANGE_GATES);
  const words = CHANGE_GATES.map((name) => `"${name}"`).join(', ');
  return invalid(
    `it must be one of ${words}, or "license:" and a license` +
      (nearest === undefined ? '' : `; did you mean "${nearest}"?`),
  );
}
