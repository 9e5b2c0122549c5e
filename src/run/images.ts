import { mapLimit } from '../concurrency.ts';
import { ImageError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { renderLog, renderProgress, renderTally } from '../report/log.ts';
import type { ImageOutcome } from '../outcome.ts';
import { viewOfImage } from '../report/view-of-image.ts';
import { log, logGroup } from '../action/commands.ts';
import { debugStack, type Environment } from '../action/debug.ts';

/** How the images of a run are judged. */
export interface ImagesOptions {
  readonly judge: (request: ImageRequest) => Promise<ImageOutcome>;
  /** aborted where the runner ends the run early */
  readonly canceled: AbortSignal;
  readonly env: Environment;
}

/**
 * Judges images side by side, and tells how far it is. When the run is canceled nothing more is waited for: what was
 * not finished then could not be judged.
 * @throws what `judge` throws
 */
export async function judgeImages(
  { images, concurrency }: Pick<Inputs, 'images' | 'concurrency'>,
  { judge, canceled, env }: ImagesOptions,
): Promise<readonly ImageOutcome[]> {
  const startedAt = Date.now();
  const done = new Map<ImageRequest, ImageOutcome>();
  const groupOf = ({ reference }: ImageRequest): string => reference.repository.registry;
  const all = mapLimit(images, { limit: concurrency, groupOf }, async (request) => {
    if (canceled.aborted) {
      return;
    }
    const outcome = await judge(request);
    // afterwards the report is being written
    if (!isAborted(canceled)) {
      done.set(request, outcome);
      tell(outcome, done.size, images.length, env);
      log(renderTally(done, images.length, Date.now() - startedAt));
    }
  });
  await Promise.race([all, whenAborted(canceled)]);
  return images.map((request) => done.get(request) ?? notChecked(request, Date.now() - startedAt));
}

function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}

function whenAborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  signal.addEventListener('abort', () => {
    resolve(undefined);
  });
  return signal.aborted ? Promise.resolve() : promise;
}

function notChecked(request: ImageRequest, duration: number): ImageOutcome {
  const error = new ImageError(
    'timeout',
    'The run was canceled before this image was judged.',
    'Run it again; images that were judged until then are in the report.',
  );
  return { kind: 'failed', request, subject: undefined, error, duration };
}

/** The log of an image as soon as it is done: plain when it is the only one, folded below its progress otherwise. */
function tell(outcome: ImageOutcome, done: number, total: number, env: Environment): void {
  const view = viewOfImage(outcome);
  const lines = renderLog(view);
  if (total === 1) {
    log(lines);
  } else {
    logGroup(renderProgress(view, done, total), lines);
  }
  if (outcome.kind === 'failed') {
    debugStack(outcome.error, env);
  }
}
