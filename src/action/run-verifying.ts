import type { MetadataStore } from '../core/trust/cache.ts';
import { ConfigError } from '../errors.ts';
import type { Inputs, InputSource, ReadInputs } from '../inputs/inputs.ts';
import { areAccepted, type ImageOutcome, type RunOutcome } from '../outcome.ts';
import type { RunEnvironment } from '../run/session.ts';
import type { Audience } from '../report/advice/hints.ts';
import type { Rendered } from '../report/rendered.ts';
import { prepareProcess } from '../run/process.ts';
import { annotateRun, debug, debugStack, log, mask, secrets } from './commands.ts';
import type { Context, Environment, ProxyState } from '../context.ts';
import { openStep, type OpenStep } from './open-step.ts';
import { publish } from './publish.ts';
import { failedRun, NOTHING, outcomeOf, statusOf, type RunResult } from '../run/run-outcome.ts';

/** A step that verifies images: what it reads, and what it makes of the images beside their verdicts. */
export interface VerifyingStep<T extends Inputs> {
  /** who reads the messages */
  readonly audience: Audience;
  /** outputs that say from the start that nothing is verified */
  readonly initialOutputs: Readonly<Record<string, string>>;
  readonly read: (source: InputSource, context: Context) => Promise<ReadInputs<T>>;
  /** the images with what they are compared with, where that has to be looked for */
  readonly findBaselines: (inputs: T, context: Context) => Promise<Inputs['images']>;
  /** what else the result of the run is made of */
  readonly conclude: (inputs: T, images: readonly ImageOutcome[], context: Context) => Promise<Partial<RunResult>>;
  /** for the very end, after everything is written */
  readonly finish: (rendered: Rendered, step: OpenStep<T>) => Promise<void>;
}

/**
 * Runs a step: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
export async function runVerifying<T extends Inputs>(
  env: Environment,
  proxy: ProxyState,
  { audience, initialOutputs, read, findBaselines, conclude, finish }: VerifyingStep<T>,
): Promise<number> {
  const step = await openStep(env, proxy, read, initialOutputs);
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
    let outcomes: readonly ImageOutcome[] = [];
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
      const environment = environmentOf(context, proxy, {
        audience,
        metadataStore: new TrustStore({ toolCache, service }),
      });
      const run = createRunSession(inputs, environment);
      saveTrust = run.saveTrust;
      outcomes = await verifyImages(
        { ...inputs, images },
        {
          ...run,
          folder,
          canceled,
          report: (progress) => {
            logProgress(progress, context, audience);
          },
        },
      );
      annotateRun('notice', run.notices());
      result = { ...result, images: outcomes, verified: !canceled.aborted && areAccepted(outcomes) };
    }
    result = { ...result, ...(await conclude(inputs, outcomes, context)), insecure, canceled: canceled.aborted };
  } catch (thrown) {
    debugStack(thrown, context);
    const { listDigest, inputsDigest, policy } = result;
    result = { ...failedRun(thrown), listDigest, inputsDigest, policy };
  }
  const outcome = outcomeOf(step, result);
  const { renderRun } = await import('../report/rendered.ts');
  const rendered = renderRun(outcome, { audience, redact: (view) => secrets.redactAll(view) });
  await publish(rendered, step);
  await finish(rendered, step);
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

function environmentOf(
  context: Context,
  proxy: ProxyState,
  given: { readonly audience: Audience; readonly metadataStore: MetadataStore },
): RunEnvironment {
  const apiName = 'GITHUB_API_URL of this job';
  return { ...context, apiName, mask, proxied: proxy === 'followed', debug, ...given };
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
