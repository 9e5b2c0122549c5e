import type { MetadataStore } from '../core/trust/cache.ts';
import { ConfigError } from '../errors.ts';
import { readInputs, type Inputs } from '../inputs/inputs.ts';
import { areAccepted, type RunOutcome } from '../outcome.ts';
import type { RunEnvironment } from '../run/session.ts';
import { IN_WORKFLOW } from '../report/advice/hints.ts';
import { prepareProcess } from '../run/process.ts';
import { annotateRun, debug, debugStack, log, mask, secrets } from './commands.ts';
import type { Context, Environment, ProxyState } from '../context.ts';
import { openStep } from './open-step.ts';
import { publish } from './publish.ts';
import { failedRun, NOTHING, outcomeOf, statusOf } from '../run/run-outcome.ts';

/**
 * Runs the action: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
export async function runAction(env: Environment, proxy: ProxyState): Promise<number> {
  const step = await openStep(env, proxy, readInputs);
  const { context, inputs, folder } = step;
  let result = NOTHING;
  let saveTrust: (() => Promise<void>) | undefined;
  try {
    if (inputs instanceof ConfigError) {
      throw inputs;
    }
    const { listDigest, inputsDigest, insecure, policy } = inputs;
    result = { ...result, listDigest, inputsDigest, policy };
    const canceled = onCancellation();
    annotateRun('warning', prepareProcess(inputs, proxy, 'verify'));
    log(inputs.notices);
    if (inputs.images.length > 0) {
      const images = await findBaselines(inputs, context);
      // invalid inputs end without it, and it is most of what this program loads
      const [{ createRunSession }, { verifyImages }, { TrustStore }, { logProgress }] = await Promise.all([
        import('../run/session.ts'),
        import('../run/verify-images.ts'),
        import('./trust-cache.ts'),
        import('./log-progress.ts'),
      ]);
      const { toolCache, cacheService: service } = context;
      const environment = environmentOf(context, proxy, new TrustStore({ toolCache, service }));
      const run = createRunSession(inputs, environment);
      saveTrust = run.saveTrust;
      const outcomes = await verifyImages(
        { ...inputs, images },
        {
          ...run,
          folder,
          canceled,
          report: (progress) => {
            logProgress(progress, context);
          },
        },
      );
      annotateRun('notice', run.notices());
      result = { ...result, images: outcomes, verified: !canceled.aborted && areAccepted(outcomes) };
    }
    result = { ...result, insecure, canceled: canceled.aborted };
  } catch (thrown) {
    debugStack(thrown, context);
    const { listDigest, inputsDigest, policy } = result;
    result = { ...failedRun(thrown), listDigest, inputsDigest, policy };
  }
  const outcome = outcomeOf(step, result);
  const { renderRun } = await import('../report/rendered.ts');
  await publish(renderRun(outcome, { redact: (view) => secrets.redactAll(view) }), step);
  if (!outcome.canceled && saveTrust !== undefined) {
    await saveTrust();
  }
  return exitCodeOf(outcome);
}

/** An audit (`enforce: false`) forgives images that are not verified, not those that could not be checked. */
function exitCodeOf(outcome: RunOutcome): number {
  const status = statusOf(outcome);
  return status === 'passed' || (status === 'not-verified' && !outcome.enforce) ? 0 : 1;
}

function environmentOf(context: Context, proxy: ProxyState, metadataStore: MetadataStore): RunEnvironment {
  const apiName = 'GITHUB_API_URL of this job';
  return { ...context, apiName, mask, proxied: proxy === 'followed', metadataStore, debug, audience: IN_WORKFLOW };
}

/** The images as they are requested, and what they are compared with where that has to be looked for. */
async function findBaselines(inputs: Inputs, context: Context): Promise<Inputs['images']> {
  if (inputs.automaticBaseline === undefined) {
    return inputs.images;
  }
  const baseline = await import('./baseline.ts');
  return baseline.findBaselines(inputs, inputs.automaticBaseline, context);
}

/**
 * Aborted when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 seconds later, and ends the process 2.5 seconds
 * after that (actions/runner, `ProcessInvoker`). From now on these signals do nothing else, so there is time to write.
 */
function onCancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
