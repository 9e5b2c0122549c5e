import { readMergeInputs } from '../inputs/inputs.ts';
import type { Rendered } from '../report/rendered.ts';
import { ConfigError } from '../errors.ts';
import { annotateRun, debugStack, log, secrets } from './commands.ts';
import type { Environment, ProxyState } from '../context.ts';
import { openStep } from './open-step.ts';
import { publish } from './publish.ts';
import { failedRun, outcomeOf } from '../run/run-outcome.ts';

/**
 * Puts the reports of the shards of a list together; nothing is verified.
 * @returns the exit code
 */
export async function runMerge(env: Environment, proxy: ProxyState): Promise<number> {
  const step = await openStep(env, proxy, readMergeInputs);
  const { context, inputs, startedAt, output } = step;
  const { workspace } = context;
  let rendered: Rendered;
  let code = 1;
  try {
    if (inputs instanceof ConfigError) {
      throw inputs;
    }
    annotateRun('warning', inputs.warnings);
    const { mergeReports } = await import('../run/merge.ts');
    const merged = await mergeReports({ folder: inputs.folder, workspace, startedAt, enforce: output.enforce });
    const { verified, canceled, enforce, shards } = merged.run;
    const images = shards.flatMap(({ file }) => file.run.images);
    const isExempt =
      !canceled && images.every(({ left }) => left !== undefined) && images.some(({ left }) => left === 'exempt');
    const isChecked = !canceled && images.every(({ error }) => error === undefined);
    log(merged.lines);
    rendered = merged.rendered;
    code = verified || isExempt || (isChecked && !enforce) ? 0 : 1;
  } catch (thrown) {
    debugStack(thrown, context);
    const { renderRun } = await import('../report/rendered.ts');
    rendered = renderRun(outcomeOf(step, failedRun(thrown)), { redact: (view) => secrets.redactAll(view) });
  }
  await publish(rendered, step);
  return code;
}
