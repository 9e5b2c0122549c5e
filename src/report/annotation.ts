import { LIMITS } from '../limits.ts';
import type { FoundReference } from '../scan/reference.ts';
import { failureLines } from './failure.ts';
import { plain } from './text.ts';
import type { ImageView } from './view.ts';

/** An annotation of the run. */
export interface RenderedAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** where it is shown; undefined: at the run */
  readonly place?: AnnotatedPlace | undefined;
}

/** A part of a file: lines and columns from 1, the end exclusive. */
export type AnnotatedPlace = Pick<FoundReference, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

const MAX_TITLE = 200;

/**
 * An image that is not verified is an error unless `enforce` is false. One that could not be checked is always an error,
 * since nothing is known about it.
 */
export function annotationOfImage(
  { requested, state, failure, shard }: ImageView,
  enforce: boolean,
): RenderedAnnotation {
  const title = state === 'failed' ? 'Could not be checked' : 'Not verified';
  const reported = shard === undefined ? '' : `, as reported by shard ${shard}`;
  return annotation(
    enforce || state === 'failed' ? 'error' : 'warning',
    `${title}${reported}: ${requested}`,
    failure === undefined ? [] : failureLines(failure, 'annotation'),
  );
}

/** An annotation with escaped text, within the limits of the runner. */
export function annotation(
  level: RenderedAnnotation['level'],
  title: string,
  lines: readonly string[],
): RenderedAnnotation {
  const message = lines.map((line) => plain(line, 600)).join('\n');
  return { level, title: plain(title, MAX_TITLE), message: cut(message) };
}

/** The advice is at the end, so the middle of a long message is left out. */
function cut(message: string): string {
  const half = LIMITS.annotation / 2 - 10;
  return message.length <= LIMITS.annotation ? message : `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}
