import { invalid, parsed, type Parsed } from '../../parsed.ts';
import { findNearest } from '../../text.ts';

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
  'unordered-version',
  'license',
  'package-added',
  'package-removed',
  'platform',
] as const;

/** One of these words. */
export type ChangeGateName = (typeof CHANGE_GATES)[number];

/** A change that fails the step. */
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
  const nearest = findNearestGate(requested);
  const words = CHANGE_GATES.map((name) => `"${name}"`).join(', ');
  return invalid(
    `it must be one of ${words}, or "license:" and a license` +
      (nearest === undefined ? '' : `; did you mean "${nearest}"?`),
  );
}

/** The gate that is nearest, with the license where there is a valid one. */
function findNearestGate(requested: string): string | undefined {
  const [word = '', ...rest] = requested.split(':');
  const corrected = [findNearest(word, CHANGE_GATES), ...rest].join(':');
  return LICENSE.test(corrected) ? corrected : findNearest(requested, CHANGE_GATES);
}
