import { ImageError, type ImageErrorCode, type RateLimit } from '../errors.ts';
import type { Digest } from '../core/image/digest.ts';
import type { ApiResponse } from './channel.ts';

/** A question to the API, for messages. */
export interface Question {
  /** e.g. `repos/acme/app` */
  readonly path: string;
  readonly digest: Digest;
}

/** The last time that a `Date` can be. */
const MAX_TIME = 8.64e15;

const CODES: Readonly<Partial<Record<number, ImageErrorCode>>> = {
  401: 'unauthorized',
  403: 'forbidden',
  429: 'rate-limited',
};

const WITHOUT = 'With `github-attestations: false` the API is not asked.';
const MAY_READ = `Attestations of a private repository need \`permissions: attestations: read\` in the job and a github-token that may read the repository. ${WITHOUT}`;
const TRANSIENT = `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${WITHOUT}`;

const HINTS: Readonly<Partial<Record<ImageErrorCode, string>>> = {
  unauthorized: MAY_READ,
  forbidden: MAY_READ,
  'rate-limited': `Give a \`github-token\`, whose limit is much higher than the anonymous one of an address, or run it later. ${WITHOUT}`,
};

/**
 * The error of an answer that says neither "here it is" nor "it is not there".
 * @param credentials in words: whether a token was sent, never which
 */
export function responseError(response: ApiResponse, question: Question, credentials: string): ImageError {
  const { status, url, headers, tries, retryAfter } = response;
  const code = isLimited(response) ? 'rate-limited' : (CODES[status] ?? 'unavailable');
  const times = tries > 1 ? ` after ${tries} tries` : '';
  const wait = retryAfter === undefined ? '' : ` It asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
  const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
  const isKnown = code === 'rate-limited' && reset > 0 && reset < MAX_TIME;
  const lifted = isKnown ? ` The limit is lifted at ${new Date(reset).toISOString()}.` : '';
  const message = `${describe(question)}: ${url.host} answered HTTP ${status}${times}, asked ${credentials}.${wait}${lifted}`;
  const limit = readRateLimit(headers);
  return new ImageError(code, message, HINTS[code] ?? TRANSIENT, limit === undefined ? {} : { limit });
}

/** The error of a bundle that is kept elsewhere, and could not be fetched from there. */
export function bundleError({ url, status, tries }: ApiResponse, question: Question): ImageError {
  const times = tries > 1 ? ` after ${tries} tries` : '';
  const message = `${describe(question)}: ${url.host}, where a bundle is kept, answered HTTP ${status}${times}.`;
  return new ImageError(status === 429 ? 'rate-limited' : 'unavailable', message, TRANSIENT);
}

/** The error of a page that is something else than was asked for. */
export function unusableError(
  { url }: ApiResponse,
  question: Question,
  { reason, tooLarge }: NonNullable<ApiResponse['defect']>,
  cause?: unknown,
): ImageError {
  const message = `${describe(question)}: what ${url.host} answered cannot be used: ${reason}.`;
  const hint = `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${WITHOUT}`;
  return new ImageError(tooLarge ? 'too-large' : 'unavailable', message, hint, { cause });
}

/** GitHub tells rate limits by 429, or by 403 with these headers (docs.github.com, "Rate limits for the REST API"). */
export function isLimited({
  status,
  headers,
  retryAfter,
}: Pick<ApiResponse, 'status' | 'headers' | 'retryAfter'>): boolean {
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || retryAfter !== undefined;
  return status === 429 || (status === 403 && isUsedUp);
}

function describe({ path, digest }: Question): string {
  return `GitHub's attestations of ${digest} could not be had (GET /${path}/attestations/…)`;
}

function readRateLimit(headers: ApiResponse['headers']): RateLimit | undefined {
  const number = (name: string): number | null => {
    const text = headers.get(name) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
  };
  const [limit, remaining] = [number('x-ratelimit-limit'), number('x-ratelimit-remaining')];
  return limit === null && remaining === null ? undefined : { limit, remaining, window: null };
}
