import { annotation, annotationOfImage, type RenderedAnnotation } from './annotation.ts';
import { count } from '../text.ts';
import { renderScanAnnotations } from './repository/annotations.ts';
import { atMost } from './text.ts';
import type { ChangeView, ErrorView, ImageView, RunView } from './view.ts';
import { describeCanceled } from './overview.ts';

/** Images that the policy lets be, of those that are named. */
const MAX_LEFT = 20;
/** Changes of a gate that an annotation names. */
const MAX_CHANGES = 5;
/** Reasons for missing baselines, each a notice. */
const MAX_REASONS = 5;

/**
 * An annotation for the error of the run, or for each image that is not verified or could not be checked; then warnings of
 * verdicts and results of comparisons. The most important come first, since GitHub shows only a few. Warnings about inputs
 * are not included.
 */
export function renderAnnotations(view: RunView): readonly RenderedAnnotation[] {
  const warnings = view.images.flatMap(({ requested, details }) =>
    (details?.checked?.warnings ?? []).map((warning) => annotation('warning', requested, [warning])),
  );
  return [
    ...(view.error === undefined ? [] : [renderError(view.error)]),
    ...renderCanceled(view),
    ...(view.scan === undefined
      ? view.failing.map((image) => annotationOfImage(image, view.enforce))
      : renderScanAnnotations(view, view.scan)),
    ...renderLeft(view.leftImages),
    ...warnings,
    ...view.changes.flatMap((change) => renderChange(change, view.enforce)),
    ...renderAbsent(view.changes),
  ];
}

function renderError({ code, message, hint }: ErrorView): RenderedAnnotation {
  const title = code === 'config' ? 'Invalid inputs: nothing was verified' : 'Nothing could be verified';
  return annotation('error', title, [...message.split('\n'), hint]);
}

function renderCanceled(view: RunView): readonly RenderedAnnotation[] {
  const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
  const message =
    view.merged === undefined
      ? describeCanceled(view)
      : `${count(shards.length, 'shard')} canceled: ${shards.join(', ')}.`;
  return view.canceled ? [annotation('error', 'Canceled', [message])] : [];
}

/** Images that the policy lets be: one warning for all, since each would hide what is more important. */
function renderLeft(images: readonly ImageView[]): readonly RenderedAnnotation[] {
  const warned = images.filter(({ state, warns }) => state === 'exempt' || warns === true);
  const [first, ...others] = warned;
  return first === undefined
    ? []
    : [
        annotation(
          'warning',
          `Not verified, as the policy allows: ${first.requested}${others.length === 0 ? '' : ` and ${others.length} more`}`,
          atMost(
            MAX_LEFT,
            warned,
            ({ requested, why }) => `${requested}: ${why}`,
            (rest) => `… ${rest} more in report.json`,
          ),
        ),
      ];
}

/** Failing gates, or a comparison that could not be made and that no gate needs. */
function renderChange(change: ChangeView, enforce: boolean): readonly RenderedAnnotation[] {
  const { requested, comparison, failing } = change;
  if (failing.length > 0) {
    const title = failing.some(({ state }) => state === 'fired') ? 'Changed' : 'Not compared';
    return [annotation(enforce ? 'error' : 'warning', `${title}: ${requested}`, describeFailing(change))];
  }
  return comparison.kind === 'not-compared'
    ? [annotation('warning', `Not compared: ${requested}`, [comparison.reason, comparison.hint])]
    : [];
}

function describeFailing({ comparison, failing }: ChangeView): readonly string[] {
  const isFired = failing.some(({ state }) => state === 'fired');
  const todo = comparison.kind === 'not-compared' ? comparison.hint : isFired ? REVIEW : UNDECIDED;
  return [
    ...(comparison.with === undefined ? [] : [`Baseline: ${comparison.with.requested}`]),
    ...failing.flatMap(({ gate, state, changes }) => [
      `fail-on-change: ${gate} ${state === 'fired' ? 'fails' : 'could not be evaluated'}:`,
      ...atMost(
        MAX_CHANGES,
        changes,
        (change) => `  ${change}`,
        (rest) => `  … ${rest} more in diff.json`,
      ),
    ]),
    `What to do: ${todo}`,
  ];
}

const REVIEW =
  'Find out why it changed. If the change is intended, remove the gate from fail-on-change for one run, or make this image the baseline.';
const UNDECIDED =
  'Use a gate only for what the publisher attests for every image, or remove the gate from fail-on-change.';

/** One notice for each reason why images have no baseline, or why one of the same digest says little. */
function renderAbsent(changes: readonly ChangeView[]): readonly RenderedAnnotation[] {
  const absent = changes.flatMap((change) => {
    const { comparison } = change;
    return (comparison.kind === 'no-baseline' || comparison.kind === 'unchanged') && comparison.reason !== undefined
      ? [
          {
            ...change,
            title: comparison.kind === 'unchanged' ? 'Same digest' : 'No baseline',
            reason: comparison.reason,
          },
        ]
      : [];
  });
  const reasons = Map.groupBy(absent, ({ reason }) => reason);
  return [...reasons].slice(0, MAX_REASONS).map(([reason, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return annotation('notice', `${first?.title ?? ''}: ${first?.requested ?? ''}${more}`, [
      reason,
      `It is unknown what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
    ]);
  });
}
