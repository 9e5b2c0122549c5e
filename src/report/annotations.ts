import { hintOf } from './advice/hints.ts';
import type { Failure } from './explanation.ts';
import { explain } from './failure.ts';
import { describeCanceled, type ImageOutcome, type RunOutcome } from '../outcome.ts';
import { plain } from './text.ts';

/** A message that the runner shows beside the run. */
export interface RenderedAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** The runner cuts longer messages (actions/runner, `_maxIssueMessageLength`). */
const MAX_MESSAGE = 4096;
const MAX_TITLE = 200;
const MAX_FOUND = 5;

/**
 * One message an image that is not verified or could not be checked, or one for the run; then what verdicts warn of: the
 * most important first, since the runner shows a few only. Warnings about inputs are not repeated here.
 */
export function renderAnnotations(run: RunOutcome): readonly RenderedAnnotation[] {
  const unverified = run.images.filter((image) => image.kind === 'checked' && !image.verdict.verified);
  const failed = run.images.filter(({ kind }) => kind === 'failed');
  const warnings = run.images.flatMap((image) =>
    image.kind === 'checked' ? image.verdict.warnings.map((warning) => ({ image, warning })) : [],
  );
  return [
    ...(run.error === undefined ? [] : [renderRunError(run.error)]),
    ...(run.canceled ? [annotation('error', 'Canceled', [describeCanceled(run)])] : []),
    ...unverified.map((image) => renderImage(image, levelOfUnaccepted(run.enforce))),
    ...failed.map((image) => renderImage(image, 'error')),
    ...warnings.map(({ image, warning }) => annotation('warning', image.request.requested, [warning])),
  ];
}

function renderRunError({ code, message, advice }: NonNullable<RunOutcome['error']>): RenderedAnnotation {
  const title = code === 'config' ? 'Faulty inputs: nothing was verified' : 'Nothing could be verified';
  return annotation('error', title, [...message.split('\n'), hintOf(advice)]);
}

/**
 * The level of an image that is not verified, or that a gate does not accept: it fails the step unless `enforce` is false.
 * An image that could not be checked is an error in either case, since nothing is known of it.
 */
export function levelOfUnaccepted(enforce: boolean): 'error' | 'warning' {
  return enforce ? 'error' : 'warning';
}

function renderImage(image: ImageOutcome, level: RenderedAnnotation['level']): RenderedAnnotation {
  const failure = explain(image);
  const title = image.kind === 'failed' ? 'Could not be checked' : 'Not verified';
  return annotation(level, `${title}: ${image.request.requested}`, failure === undefined ? [] : renderFailure(failure));
}

function renderFailure({
  headline,
  inFull,
  lookedFor,
  locations,
  found,
  comparison,
  todo,
  paste,
}: Failure): readonly string[] {
  return [
    inFull ?? headline,
    ...(inFull === undefined ? comparison : []),
    ...(lookedFor === undefined ? [] : [`Looked for: ${lookedFor}`]),
    ...(locations === undefined ? [] : [`Where: ${locations}`]),
    ...found.slice(0, MAX_FOUND).map((line) => `Found: ${line}`),
    ...(found.length > MAX_FOUND ? [`… ${found.length - MAX_FOUND} more in report.json`] : []),
    `What to do: ${todo}`,
    ...paste.map((line) => `  ${line}`),
  ];
}

/** A message of these lines, with everything in it made safe and within what the runner shows. */
export function annotation(
  level: RenderedAnnotation['level'],
  title: string,
  lines: readonly string[],
): RenderedAnnotation {
  const message = lines.map((line) => plain(line, 600)).join('\n');
  return { level, title: plain(title, MAX_TITLE), message: cut(message) };
}

/** What to do stands at the end, so the middle of a message that is too long is left out. */
function cut(message: string): string {
  const half = MAX_MESSAGE / 2 - 10;
  return message.length <= MAX_MESSAGE ? message : `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}
