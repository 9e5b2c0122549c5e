import { ConfigError, messageOf, TrustError } from '../errors.ts';
import type { RunOutcome } from '../outcome.ts';
import { TOOL } from '../version.ts';
import type { OpenStep } from './open-step.ts';

/** What of a run depends on its images. */
export type RunResult = Omit<RunOutcome, 'tool' | 'startedAt' | 'duration' | 'enforce' | 'shard'>;

/** No image was checked. */
export const NOTHING: RunResult = {
  images: [],
  verified: false,
  error: undefined,
  insecure: [],
  listDigest: undefined,
  inputsDigest: undefined,
  canceled: false,
};

/** What became of a step, for everything that is read of it. */
export function outcomeOf({ startedAt, shard, output }: OpenStep<unknown>, result: RunResult): RunOutcome {
  const duration = Date.now() - startedAt.getTime();
  return { tool: TOOL, startedAt, duration, enforce: output.enforce, shard, ...result };
}

/** A run that was ended by something that was thrown. */
export function failedRun(thrown: unknown): RunResult {
  return { ...NOTHING, error: toRunError(thrown) };
}

function toRunError(thrown: unknown): ConfigError | TrustError {
  return thrown instanceof ConfigError || thrown instanceof TrustError
    ? thrown
    : new TrustError(
        `An unexpected fault ended the run: ${messageOf(thrown)}`,
        { topic: 'unexpected' },
        { cause: thrown },
      );
}
