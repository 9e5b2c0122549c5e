import { setTimeout as sleep } from 'node:timers/promises';
import { Slots, type Deadline } from '../concurrency.ts';
import type { HttpResponse } from './exchange.ts';
import { RETRY_POLICY } from './retry.ts';

/** What tells the time, and lets it pass. */
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

/** Every step beyond what the host bears costs refusals, so the steps are small. */
const PATIENCE = 10;

type TestReply = Pick<HttpResponse, 'status' | 'retryAfter'>;

/**
 * How one host is asked: so many requests open at once, and fewer where it says that they are too many. After a 429
 * half as many are open, then one more each time that `PATIENCE` times as many were answered; and when the host names a
 * time to wait, all requests to it wait.
 */
export class Pace {
  readonly #slots: Slots;
  readonly #most: number;
  readonly #clock: Clock;
  /** of the clock; nothing is asked before */
  #restingUntil = -Infinity;
  /** answers in favor since the limit changed */
  #calm = 0;
  /** how often the limit was lowered */
  #era = 0;
  /** requests that the host has not answered yet */
  #asked = 0;

  constructor(most: number, clock: Clock = CLOCK) {
    this.#most = most;
    this.#slots = new Slots(most);
    this.#clock = clock;
  }

  /** Requests that may be open now. */
  get limit(): number {
    return this.#slots.limit;
  }

  /** Asks when it is time; rejects when the deadline is over first. */
  async run<T extends TestReply>(deadline: Deadline, ask: () => Promise<T>): Promise<T> {
    await this.#rest(deadline);
    return this.#slots.run(deadline.signal, async () => {
      // it may have begun while this waited for a slot
      await this.#rest(deadline);
      const era = this.#era;
      this.#asked++;
      try {
        const response = await ask();
        this.#learn(response, era);
        return response;
      } finally {
        this.#asked--;
      }
    });
  }

  /** A rest that is longer than what is left is not taken: the host's own answer then tells why nothing came of it. */
  async #rest(deadline: Deadline): Promise<void> {
    const rest = this.#restingUntil - this.#clock.now();
    if (rest > 0 && rest < deadline.remaining()) {
      await this.#clock.sleep(rest, deadline.signal);
    }
  }

  #learn({ status, retryAfter }: TestReply, era: number): void {
    const isTooMany = status === 429;
    if (isTooMany || status === 503) {
      const rest = retryAfter ?? (isTooMany ? RETRY_POLICY.firstDelay : 0);
      this.#restingUntil = Math.max(this.#restingUntil, this.#clock.now() + rest);
    }
    if (status < 429) {
      this.#grow();
    } else if (isTooMany && era === this.#era) {
      // those that were sent before the limit was lowered say nothing about the lower one
      this.#era++;
      this.#calm = 0;
      this.#slots.limit = Math.max(1, Math.floor(this.#asked / 2));
    }
  }

  #grow(): void {
    this.#calm++;
    if (this.#calm >= PATIENCE * this.#slots.limit && this.#slots.limit < this.#most) {
      this.#calm = 0;
      this.#slots.limit++;
    }
  }
}
