import { comparisonOf, describeComparison } from '../report/changes.ts';
import { renderLog, renderProgress, renderTally } from '../report/log.ts';
import { plain } from '../report/text.ts';
import type { Progress } from '../run/verify-images.ts';
import { debugStack, log, logGroup } from './commands.ts';
import type { Context } from '../context.ts';

/** The log of an image as soon as it is done: plain when it is the only one, folded below its progress otherwise. */
export function logProgress({ outcome, done, total, elapsed }: Progress, context: Context): void {
  const comparison = comparisonOf(outcome);
  const compared = outcome.kind === 'checked' && comparison !== undefined ? [{ image: outcome, comparison }] : [];
  const lines = [...renderLog(outcome), ...compared.map((each) => plain(describeComparison(each)))];
  if (total === 1) {
    log(lines);
  } else {
    logGroup(renderProgress(outcome, done.size, total), lines);
  }
  if (outcome.kind === 'failed') {
    debugStack(outcome.error, context);
  }
  log(renderTally(done, total, elapsed));
}
