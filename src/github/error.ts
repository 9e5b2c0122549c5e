import { z } from 'zod';
import { parseJson } from '../json.ts';
import { isLimited } from './attestation-errors.ts';

/** What the API answered to one request. */
export interface ApiReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Why something could not be read from GitHub or written there. Its message may hold text of the API. */
export class GitHubError extends Error {
  /** whether the token may not do it, as far as the API tells */
  readonly isForbidden: boolean;
  /** milliseconds after which it is worth another try; undefined: never */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    { isForbidden = false, retryAfter }: { isForbidden?: boolean; retryAfter?: number | undefined } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GitHubError';
    this.isForbidden = isForbidden;
    this.retryAfter = retryAfter;
  }
}

/** Where the API does not say how long to wait (docs.github.com, "Rate limits for the REST API": at least one minute). */
const UNKNOWN_WAIT = 60_000;
const TRANSIENT_WAIT = 1000;

const apiMessage = z.object({ message: z.string() });

/**
 * The error of an answer that is not what was asked for.
 * @param now the time, in milliseconds since 1970, that a limit's end is compared with
 */
export function apiError({ status, headers, body }: ApiReply, host: string, now: number): GitHubError {
  const text = messageOfApi(body);
  const message = `${host} answered HTTP ${status}${text === undefined ? '' : ` (${text})`}`;
  const seconds = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
  const retryAfter = seconds === undefined ? undefined : Number(seconds) * 1000;
  if (isLimited({ status, headers, retryAfter }) || (status === 403 && /secondary rate limit/i.test(text ?? ''))) {
    return new GitHubError(message, { retryAfter: retryAfter ?? untilReset(headers, now) });
  }
  if (status >= 500) {
    return new GitHubError(message, { retryAfter: retryAfter ?? TRANSIENT_WAIT });
  }
  return new GitHubError(message, { isForbidden: status === 403 || status === 404 });
}

/** The error of a request without an answer. */
export function networkError(host: string, reason: string, cause: unknown): GitHubError {
  return new GitHubError(`${host} could not be asked: ${reason}`, { retryAfter: TRANSIENT_WAIT }, { cause });
}

function untilReset(headers: Headers, now: number): number {
  const reset = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '')?.[0];
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
  return reset !== undefined && isUsedUp ? Math.max(TRANSIENT_WAIT, Number(reset) * 1000 - now) : UNKNOWN_WAIT;
}

function messageOfApi(body: Buffer): string | undefined {
  try {
    return apiMessage.parse(parseJson(body).value).message;
  } catch {
    return undefined;
  }
}
