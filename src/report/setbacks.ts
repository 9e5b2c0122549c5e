import type { Comparison } from '../outcome.ts';
import { count } from '../text.ts';
import { unique } from './text.ts';
import type { ChangeView, ImageView } from './view.ts';

/** A change for the worse, which is no plain success, whether a gate is for it or not. */
export interface Setback {
  /** after "verified, but": `downgraded` */
  readonly short: string;
  readonly sentence: string;
  /** the word of `fail-on-change` that makes it fail; undefined without one */
  readonly gate?: string;
}

/** What is worse than in the baseline, the most important first; empty unless the image changed. */
export function setbacksOf(comparison: Comparison | undefined): readonly Setback[] {
  if (comparison?.kind !== 'changed') {
    return [];
  }
  const { difference, omitted } = comparison;
  const { platforms, platformsRemoved, signers, signedEarlier } = difference;
  const downgraded = unique(
    platforms.flatMap(({ packages }) =>
      (packages?.changes ?? []).flatMap(({ kind, name, type }) => (kind === 'down' ? [`${type ?? ''} ${name}`] : [])),
    ),
  ).length;
  const fields = platforms.flatMap(({ provenance = [] }) => provenance);
  const isRoot = platforms.some(({ configuration = [] }) =>
    configuration.some(({ field, after }) => field === 'user' && ROOT.test(after ?? '')),
  );
  return [
    ...when(downgraded > 0, {
      short: 'downgraded',
      sentence: `${count(downgraded, 'package')} ${downgraded === 1 ? 'has' : 'have'} an earlier version than before.`,
      gate: 'downgrade',
    }),
    ...when(signedEarlier !== undefined, {
      short: 'older than the baseline',
      sentence: 'The image was signed earlier than the baseline.',
    }),
    ...when(signers !== undefined, {
      short: 'signed by someone else',
      sentence: 'The image and its baseline have different signers; both are accepted.',
      gate: 'signer',
    }),
    ...when(isRoot, { short: 'running as root', sentence: 'The image runs as root now.', gate: 'user' }),
    ...when(platformsRemoved.length > 0, {
      short: 'without a platform',
      sentence: `${count(platformsRemoved.length, 'platform')} of the baseline ${platformsRemoved.length === 1 ? 'is' : 'are'} gone.`,
      gate: 'platform',
    }),
    ...when(
      fields.some(({ before, after }) => before !== undefined && after === undefined),
      { short: 'with less provenance', sentence: 'The provenance no longer says all that it said before.' },
    ),
    // the packages that are left out can be downgrades
    ...when(omitted > 0, {
      short: 'with changes that are not listed',
      sentence: 'Too many packages changed to list them all.',
    }),
  ];
}

/** As user and group, or with the number of a name. */
const ROOT = /^(?:0|root)(?::.*)?$|\(0\)$/;

function when(holds: boolean, setback: Setback): readonly Setback[] {
  return holds ? [setback] : [];
}

/** The setbacks of an image that is verified and fails no gate. */
export function setbacksOfImage({ state, details }: ImageView): readonly Setback[] {
  return state === 'verified' ? setbacksOf(details?.checked?.change?.comparison) : [];
}

/** How many images have each setback: `1 downgraded, 1 running as root`; empty without any. */
export function countSetbacks(changes: readonly ChangeView[]): string {
  const all = changes.flatMap(({ comparison }) => setbacksOf(comparison).map(({ short }) => short));
  return [...Map.groupBy(all, (short) => short)].map(([short, each]) => `${each.length} ${short}`).join(', ');
}
