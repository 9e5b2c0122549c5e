import { ConfigError, messageOf, TrustError } from '../errors.ts';
import type { OutputInputs } from '../inputs/inputs.ts';
import { isLeft, resultOf, type RunOutcome } from '../outcome.ts';
import type { Shard } from '../shards/list.ts';
import { TOOL } from '../version.ts';
import { passes } from './scan-result.ts';

/** What of a run depends on its images. */
export type RunResult = Omit<RunOutcome, 'tool' | 'startedAt' | 'duration' | 'enforce' | 'shard'>;

/** No image was checked. */
export const NOTHING: RunResult = {
  images: [],
  verified: false,
  error: undefined,
  insecure: [],
  policy: undefined,
  listDigest: undefined,
  inputsDigest: undefined,
  canceled: false,
};

/** What of a run is known before its images. */
export interface StartedRun {
  readonly startedAt: Date;
  readonly shard: Shard | undefined;
  readonly output: Pick<OutputInputs, 'enforce'>;
}

/** What became of a run, for everything that is read of it. */
export function outcomeOf({ startedAt, shard, output }: StartedRun, result: RunResult): RunOutcome {
  const duration = Date.now() - startedAt.getTime();
  return { tool: TOOL, startedAt, duration, enforce: output.enforce, shard, ...result };
}

/**
 * What a run came to. `passed` is also one whose images the policy exempts, all of them or all that it does not skip. `incomplete`: it was ended early, or an image could not be checked, whatever the others are.
 * Without an error there is no image only where none falls to a shard: that verifies nothing, and nothing is wrong.
 */
export type RunStatus = 'passed' | 'not-verified' | 'incomplete';

/** Sums up a run for its exit code. */
export function statusOf({ verified, error, canceled, images, scan }: RunOutcome): RunStatus {
  if (error !== undefined || canceled || images.some(({ kind }) => kind === 'failed')) {
    return 'incomplete';
  }
  if (scan !== undefined) {
    return passes(images, scan) ? 'passed' : 'not-verified';
  }
  const isExempt = images.every(isLeft) && images.some((image) => resultOf(image) === 'exempt');
  return verified || images.length === 0 || isExempt ? 'passed' : 'not-verified';
}

/** A run that was ended by something that was thrown. */
export function failedRun(thrown: unknown): RunResult {
  return { ...NOTHING, error: toRunError(thrown) };
}

function toRunError(thrown: unknown): ConfigError | TrustError {
  return thrown instanceof ConfigError || thrown instanceof TrustError
    ? thrown
    : new TrustError(
        `An unexpected error ended the run: ${messageOf(thrown)}`,
        { topic: 'unexpected' },
        { cause: thrown },
      );
}
