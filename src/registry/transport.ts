import { setTimeout as sleep } from 'node:timers/promises';
import { startDeadline } from '../concurrency.ts';
import { describeFault, isCertificateFault, timeoutError, unavailableError } from './failure.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { LIMITS } from '../limits.ts';
import { Pace } from './pace.ts';
import { delayBeforeRetry, isPassing, parseRetryAfter } from './retry.ts';

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

/** Ends with its time limit: a timer that goes on holds everything of its request for as long. */
async function exchange(request: HttpRequest, tries: number): Promise<HttpAnswer> {
  const limit = startDeadline(LIMITS.requestTime);
  const signal = AbortSignal.any([request.deadline.signal, limit.signal]);
  return exchangeUntil(signal, request, tries).finally(() => {
    limit.stop();
  });
}

async function exchangeUntil(signal: AbortSignal, request: HttpRequest, tries: number): Promise<HttpAnswer> {
  const { url, accept, authorization, form, headers: more } = request;
  const response = await fetch(url, {
    redirect: 'manual',
    ...(form === undefined ? {} : { method: 'POST', body: form }),
    signal,
    headers: {
      accept: accept ?? '*/*',
      // bytes are hashed and bounded as they are on the wire
      'accept-encoding': 'identity',
      'user-agent': 'image-provenance',
      ...more,
      ...(authorization === undefined ? {} : { authorization }),
    },
  });
  const { status, headers } = response;
  const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
  const rest = { url, status, headers, retryAfter, tries };
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (status === 200 && encoding !== 'identity') {
    // fetch would decompress it, and then the bytes are not those that were sent
    await response.body?.cancel();
    const reason = `it came with content encoding ${encoding}, which was not asked for`;
    return { ...rest, body: Buffer.alloc(0), defect: { reason, tooLarge: false } };
  }
  const limit = status === 200 ? request.limit : LIMITS.errorBytes;
  const body = await readBody(response, limit);
  const isCut = status === 200 && body === undefined;
  const defect = isCut ? { reason: `it is longer than ${String(limit)} bytes`, tooLarge: true } : undefined;
  return { ...rest, body: body ?? Buffer.alloc(0), defect };
}

/** The body, or undefined for one that is longer than the limit: it is read no further and cancelled there. */
async function readBody(response: Response, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body !== null) {
    const stream: ReadableStream<Uint8Array> = response.body;
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > limit) {
        // leaving the loop cancels the stream, which closes the connection
        return undefined;
      }
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}
