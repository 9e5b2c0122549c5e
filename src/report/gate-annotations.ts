import { failingGates, failsGate } from '../difference/comparison.ts';
import { annotation, levelOfUnaccepted, type RenderedAnnotation } from './annotations.ts';
import { comparedImages, type ComparedImage } from './changes.ts';
import type { RunOutcome } from '../outcome.ts';

/** Changes of a gate that an annotation tells. */
const MAX_CHANGES = 5;

/** Reasons why images have no baseline that are told one by one. */
const MAX_REASONS = 5;

/**
 * One message for each image that fails a gate, or that could not be compared though no gate asks; one notice for each
 * reason why images have no baseline.
 */
export function renderGateAnnotations(run: Pick<RunOutcome, 'images' | 'enforce'>): readonly RenderedAnnotation[] {
  const compared = comparedImages(run);
  return [...renderFailing(compared, run.enforce), ...renderAbsent(compared)];
}

function renderAbsent(all: readonly ComparedImage[]): readonly RenderedAnnotation[] {
  const reasons = Map.groupBy(all, ({ comparison }) => (comparison.kind === 'no-baseline' ? comparison.reason : ''));
  return [...reasons]
    .filter(([reason]) => reason !== '')
    .slice(0, MAX_REASONS)
    .map(([reason, [first, ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return annotation('notice', `No baseline: ${first?.image.request.requested ?? ''}${more}`, [
        reason,
        `Nothing says what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
      ]);
    });
}

function renderFailing(all: readonly ComparedImage[], enforce: boolean): readonly RenderedAnnotation[] {
  return all.flatMap((compared): readonly RenderedAnnotation[] => {
    const { image, comparison } = compared;
    if (failsGate(comparison)) {
      return [annotation(levelOfUnaccepted(enforce), `Changed: ${image.request.requested}`, describeFailing(compared))];
    }
    return comparison.kind === 'not-compared'
      ? [annotation('warning', `Not compared: ${image.request.requested}`, [comparison.reason, comparison.hint])]
      : [];
  });
}

function describeFailing({ comparison }: ComparedImage): readonly string[] {
  const failing = failingGates(comparison);
  const isFired = failing.some(({ state }) => state === 'fired');
  const todo = comparison.kind === 'not-compared' ? comparison.hint : isFired ? REVIEW : UNDECIDED;
  return [
    ...(comparison.with === undefined ? [] : [`Compared with ${comparison.with.requested}:`]),
    ...failing.flatMap(({ gate, state, changes }) => {
      const rest = changes.length - MAX_CHANGES;
      return [
        `fail-on-change: ${gate} ${state === 'fired' ? 'fails' : 'cannot be answered'}:`,
        ...changes.slice(0, MAX_CHANGES).map((change) => `  ${change}`),
        ...(rest > 0 ? [`  … ${rest} more in diff.json`] : []),
      ];
    }),
    `What to do: ${todo}`,
  ];
}

const REVIEW =
  'Find out why it changed. Where the change is meant, take the word out of fail-on-change for this one run, or make this image the baseline.';
const UNDECIDED =
  'Use a gate only for what the publisher attests on every image, or take the word out of fail-on-change.';
