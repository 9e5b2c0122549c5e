import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from './exchange.ts';
import { describeFault, isCertificateFault, timeoutError, unavailableError } from './failure.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { LIMITS } from '../limits.ts';
import { Pace } from './pace.ts';
import { delayBeforeRetry, isPassing } from './retry.ts';

/** Requests of one run: bounded in number a host, time and size, tried again where that can help, never redirected. */
export class Transport {
  /** by host and port */
  readonly #paces = new Map<string, Pace>();
  /** whether a proxy is set, for messages and because a proxy resolves names */
  readonly proxied: boolean;

  constructor(proxied: boolean) {
    this.proxied = proxied;
  }

  /**
   * The answer, whatever its status; passing failures are tried again first.
   * @throws ImageError `timeout`, or `unavailable` when there is no answer
   */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    for (let tries = 1; ; tries++) {
      const outcome = await this.#try(request, tries);
      const answer = 'status' in outcome ? outcome : undefined;
      if (answer !== undefined && !isPassing(answer.status)) {
        return answer;
      }
      const { deadline } = request;
      const delay = isCertificateFault(outcome)
        ? undefined
        : delayBeforeRetry(tries, answer?.retryAfter, deadline.remaining());
      if (delay === undefined) {
        if ('status' in outcome) {
          return outcome;
        }
        throw unavailableError(request.url, describeFault(outcome), { tries, proxied: this.proxied, cause: outcome });
      }
      await sleep(delay, undefined, { signal: deadline.signal }).catch((cause: unknown) => {
        throw timeoutError(request.url, cause);
      });
    }
  }

  /** One try: an answer, or the network's error as a value. */
  async #try(request: HttpRequest, tries: number): Promise<HttpAnswer | Error> {
    try {
      return await this.#paceOf(request.url).run(request.deadline, () => exchange(request, tries));
    } catch (error) {
      if (request.deadline.signal.aborted) {
        throw timeoutError(request.url, error);
      }
      if (!(error instanceof Error)) {
        throw error;
      }
      return error;
    }
  }

  #paceOf({ host }: URL): Pace {
    const pace = this.#paces.get(host) ?? new Pace(LIMITS.openRequests);
    this.#paces.set(host, pace);
    return pace;
  }
}
