import { renderLog, renderProgress, renderTally } from '../report/log.ts';
import type { Audience } from '../report/advice/hints.ts';
import { viewOfImage } from '../report/view-of-image.ts';
import type { Progress } from '../run/verify-images.ts';
import { debugStack, log, logGroup, secrets } from './commands.ts';
import type { Context } from '../context.ts';

/** The log of an image as soon as it is done: plain when it is the only one, folded below its progress otherwise. */
export function logProgress({ outcome, done, total, elapsed }: Progress, context: Context, audience: Audience): void {
  const view = secrets.redactAll(viewOfImage(outcome, audience));
  const lines = renderLog(view);
  if (total === 1) {
    log(lines);
  } else {
    logGroup(renderProgress(view, done.size, total), lines);
  }
  if (outcome.kind === 'failed') {
    debugStack(outcome.error, context);
  }
  log(renderTally(done, total, elapsed));
}
