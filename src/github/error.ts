import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Deadline } from '../concurrency.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';

/** Why something could not be read from GitHub or written there. Its message may hold text of the API. */
export class GitHubError extends Error {
  /** whether the token may not do it, as far as the API reports */
  readonly isForbidden: boolean;
  /** milliseconds after which it is worth another try; undefined: never */
  readonly retryAfter: number | undefined;
  /** undefined where there is none */
  readonly response: HttpResponse | undefined;

  constructor(
    message: string,
    {
      isForbidden = false,
      retryAfter,
      response,
    }: { isForbidden?: boolean; retryAfter?: number | undefined; response?: HttpResponse } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GitHubError';
    this.isForbidden = isForbidden;
    this.retryAfter = retryAfter;
    this.response = response;
  }
}

/** Where the API names no time to wait (docs.github.com, "Rate limits for the REST API": at least one minute). */
const UNKNOWN_WAIT = 60_000;
/** Milliseconds before another try where a failure is transient. */
export const TRANSIENT_WAIT = 1000;

const apiMessage = z.object({ message: z.string() });

/**
 * The error of a response that is not the expected one.
 * @param now the time, in milliseconds since 1970, that a limit's end is compared with
 */
export function responseError(response: HttpResponse, now: number): GitHubError {
  const { url, status, retryAfter } = response;
  const text = messageOfApi(response);
  const message = `${url.host} responded with HTTP ${status}${text === undefined ? '' : ` (${text})`}`;
  if (isLimited(response)) {
    return new GitHubError(message, { retryAfter: retryAfter ?? untilReset(response, now), response });
  }
  if (status >= 500) {
    return new GitHubError(message, { retryAfter: retryAfter ?? TRANSIENT_WAIT, response });
  }
  return new GitHubError(message, { isForbidden: status === 403 || status === 404, response });
}

/** The error of a response whose content is not what it must be. */
export function contentError(response: HttpResponse, reason: string, cause?: unknown): GitHubError {
  return new GitHubError(`the response of ${response.url.host} cannot be used: ${reason}`, { response }, { cause });
}

/**
 * Whether it was too much for the API: 429, or 403 with headers or a message to that effect (docs.github.com, "Rate limits
 * for the REST API").
 */
export function isLimited(response: HttpResponse): boolean {
  const { status, headers, retryAfter } = response;
  if (status !== 403) {
    return status === 429;
  }
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || retryAfter !== undefined;
  return isUsedUp || /secondary rate limit/i.test(messageOfApi(response) ?? '');
}

/** When a limit is lifted, in milliseconds since 1970. */
export function resetOf({ headers }: HttpResponse): number | undefined {
  const seconds = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '')?.[0];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function untilReset(response: HttpResponse, now: number): number {
  const reset = resetOf(response);
  const isUsedUp = response.headers.get('x-ratelimit-remaining') === '0';
  return reset !== undefined && isUsedUp ? Math.max(TRANSIENT_WAIT, reset - now) : UNKNOWN_WAIT;
}

function messageOfApi({ body }: HttpResponse): string | undefined {
  try {
    return apiMessage.parse(parseJson(body).value).message;
  } catch {
    return undefined;
  }
}

/**
 * Runs work that needs GitHub, and retries where the error gives a delay that fits into the time left.
 * @throws what the last try threw
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
