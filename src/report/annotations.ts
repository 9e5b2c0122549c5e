import { failureLines } from './failure.ts';
import { LIMITS } from '../limits.ts';
import { count } from '../text.ts';
import { atMost, plain } from './text.ts';
import type { ChangeView, ErrorView, ImageView, RunView } from './view.ts';
import { describeCanceled } from './overview.ts';

/** An annotation of the run. */
export interface RenderedAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const MAX_TITLE = 200;
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
    ...view.failing.map((image) => renderImage(image, view.enforce)),
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

/**
 * An image that is not verified is an error unless `enforce` is false. One that could not be checked is always an error,
 * since nothing is known about it.
 */
function renderImage({ requested, state, failure, shard }: ImageView, enforce: boolean): RenderedAnnotation {
  const title = state === 'failed' ? 'Could not be checked' : 'Not verified';
  const reported = shard === undefined ? '' : `, as reported by shard ${shard}`;
  return annotation(
    enforce || state === 'failed' ? 'error' : 'warning',
    `${title}${reported}: ${requested}`,
    failure === undefined ? [] : failureLines(failure, 'annotation'),
  );
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
          `Not verified, as the policy has it: ${first.requested}${others.length === 0 ? '' : ` and ${others.length} more`}`,
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
  'Find out why it changed. If the change is intended, remove the word from fail-on-change for one run, or make this image the baseline.';
const UNDECIDED =
  'Use a gate only for what the publisher attests for every image, or remove the word from fail-on-change.';

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
      `It is not known what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
    ]);
  });
}

/** An annotation with escaped text, within the limits of the runner. */
function annotation(level: RenderedAnnotation['level'], title: string, lines: readonly string[]): RenderedAnnotation {
  const message = lines.map((line) => plain(line, 600)).join('\n');
  return { level, title: plain(title, MAX_TITLE), message: cut(message) };
}

/** The advice is at the end, so the middle of a long message is left out. */
function cut(message: string): string {
  const half = LIMITS.annotation / 2 - 10;
  return message.length <= LIMITS.annotation ? message : `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}
