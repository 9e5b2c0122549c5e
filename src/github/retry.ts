import { setTimeout as sleep } from 'node:timers/promises';
import type { Deadline } from '../concurrency.ts';
import { LIMITS } from '../limits.ts';
import { GitHubError } from './error.ts';

/**
 * Does what GitHub is asked for, again where it says when that is worth a try and there is time for it.
 * @throws what the last try has thrown
 */
export async function withRetries<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (thrown) {
      const wait = thrown instanceof GitHubError ? thrown.retryAfter : undefined;
      if (wait === undefined || wait >= deadline.remaining() || tries >= LIMITS.tries) {
        throw thrown;
      }
      await sleep(wait, undefined, { signal: deadline.signal });
    }
  }
}
