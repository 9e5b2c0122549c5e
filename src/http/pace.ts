import { setTimeout as sleep } from 'node:timers/promises';
import { Slots, type Deadline } from '../concurrency.ts';
import type { HttpResponse } from './exchange.ts';
import { LIMITS } from '../limits.ts';

/** When a request is retried. */
export const RETRY_POLICY = {
  /** milliseconds before the second try; four times as long before the third */
  firstDelay: 250,
  factor: 4,
  /** transient statuses (RFC 9110, RFC 6585) */
  statuses: [408, 429, 500, 502, 503, 504],
} as const;

/**
 * Milliseconds to wait before the next try, or undefined when there is none: after the last try, or where the
 * wait that the server requests is longer than what is left of the time limit.
 */
export function delayBeforeRetry(tries: number, retryAfter: number | undefined, remaining: number): number | undefined {
  if (tries >= LIMITS.tries) {
    return undefined;
  }
  const delay = retryAfter ?? RETRY_POLICY.firstDelay * RETRY_POLICY.factor ** (tries - 1);
  return delay < remaining ? delay : undefined;
}

/** Whether a response with this status is worth another try. */
export function isTransient(status: number): boolean {
  return RETRY_POLICY.statuses.some((transient) => transient === status);
}

/** The clock of a pace; tests pass their own. */
export interface Clock {
  /** milliseconds */
  now(): number;
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

const CLOCK: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/** Each step beyond what the host allows causes 429s, so the limit grows slowly: by one after so many rounds. */
const ROUNDS = 10;

type Reaction = Pick<HttpResponse, 'status' | 'retryAfter'>;

/**
 * How many requests to one host are open at once: fewer after a 429, which halves them, then one more each time that
 * `ROUNDS` times as many succeeded. When the host names a time to wait, all requests to it wait.
 */
export class Pace {
  readonly #slots: Slots;
  readonly #most: number;
  readonly #clock: Clock;
  /** of the clock; nothing is sent before */
  #restingUntil = -Infinity;
  /** responses since the limit changed that were no refusal */
  #successes = 0;
  /** how often the limit was lowered */
  #era = 0;
  /** requests without a response so far */
  #open = 0;

  constructor(most: number, clock: Clock = CLOCK) {
    this.#most = most;
    this.#slots = new Slots(most);
    this.#clock = clock;
  }

  /** Requests that may be open now. */
  get limit(): number {
    return this.#slots.limit;
  }

  /** Sends when it is time; rejects when the deadline is over first. */
  async run<T extends Reaction>(deadline: Deadline, send: () => Promise<T>): Promise<T> {
    await this.#rest(deadline);
    return this.#slots.run(deadline.signal, async () => {
      // it may have begun while this waited for a slot
      await this.#rest(deadline);
      const era = this.#era;
      this.#open++;
      try {
        const response = await send();
        this.#learn(response, era);
        return response;
      } finally {
        this.#open--;
      }
    });
  }

  /** A pause that is longer than the time left is skipped: the host's own response is then the better error. */
  async #rest(deadline: Deadline): Promise<void> {
    const rest = this.#restingUntil - this.#clock.now();
    if (rest > 0 && rest < deadline.remaining()) {
      await this.#clock.sleep(rest, deadline.signal);
    }
  }

  #learn({ status, retryAfter }: Reaction, era: number): void {
    const isTooMany = status === 429;
    if (isTooMany || status === 503) {
      const rest = retryAfter ?? (isTooMany ? RETRY_POLICY.firstDelay : 0);
      this.#restingUntil = Math.max(this.#restingUntil, this.#clock.now() + rest);
    }
    if (status < 429) {
      this.#grow();
    } else if (isTooMany && era === this.#era) {
      // requests that were sent before the limit was lowered are no evidence about the lower one
      this.#era++;
      this.#successes = 0;
      this.#slots.limit = Math.max(1, Math.floor(this.#open / 2));
    }
  }

  #grow(): void {
    this.#successes++;
    if (this.#successes >= ROUNDS * this.#slots.limit && this.#slots.limit < this.#most) {
      this.#successes = 0;
      this.#slots.limit++;
    }
  }
}
