import { LIMITS } from '../limits.ts';

/** When a request is tried again, as data. */
export const RETRY_POLICY = {
  /** milliseconds before the second try; four times as long before the third */
  firstDelay: 250,
  factor: 4,
  /** transient statuses (RFC 9110, RFC 6585) */
  statuses: [408, 429, 500, 502, 503, 504],
} as const;

/**
 * Milliseconds to wait before the next try, or undefined when there is none: after the last try, or where the
 * wait that the server asks for is longer than what is left of the time limit.
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

/** A `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date) in milliseconds from `now`. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) {
    return Number(text) * 1000;
  }
  // Date.parse takes much that is no HTTP date, `-1` for one
  const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
