import { ImageError, type Advice, type ImageErrorCode, type RateLimit } from '../../errors.ts';
import { nameOf, type RepositoryName } from '../image/reference.ts';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { cleanText } from '../../text.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import type { Login } from './credentials.ts';

/** A request to a registry, for messages. */
export interface RegistryQuery {
  readonly repository: RepositoryName;
  /** what was requested, e.g. `the manifest latest` */
  readonly what: string;
  /** in words: whether credentials were sent and from where, never which */
  readonly credentials: string;
  /** what was sent */
  readonly login: Login | undefined;
}

/** The error of a response that is neither a success nor a 404 that means absence. */
export function responseError(response: HttpResponse, requested: RegistryQuery): ImageError {
  const { registry } = requested.repository;
  const code = codeOf(response.status);
  const words = readFailure(response);
  const tries = response.tries > 1 ? ` after ${response.tries} tries` : '';
  const wait =
    response.retryAfter === undefined ? '' : ` It requests a delay of ${Math.ceil(response.retryAfter / 1000)} s.`;
  const message =
    `${registry} did not return ${requested.what} for ${nameOf(requested.repository)}: ${response.url.hostname} responded with ` +
    `HTTP ${response.status}${words === '' ? '' : ` (${words})`}${tries}, requested ${requested.credentials}.${wait}`;
  const limit = readRateLimit(response.headers);
  const advice = { ...adviceFor(code, registry), credentials: requested.login?.source };
  return new ImageError(code, message, advice, limit === undefined ? {} : { limit });
}

/** Advice about a code, for this registry. */
export function adviceFor(code: ImageErrorCode, registry: string): Advice {
  return { topic: `registry-${code}`, about: registry };
}

/** `CODE: message` of a registry's error (distribution specification, "Error Codes"), or the start of a text. */
export function readFailure({ body, headers }: HttpResponse): string {
  try {
    const { errors } = registryErrors.parse(parseJson(body).value);
    return cleanText(errors.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; '));
  } catch {
    // only text is worth repeating: an error page is not
    return headers.get('content-type')?.startsWith('text/plain') === true ? cleanText(body.toString()) : '';
  }
}

const registryErrors = z.object({
  errors: z.array(z.object({ code: z.string().nullish(), message: z.string().nullish() })).max(20),
});

function codeOf(status: number): ImageErrorCode {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 || status === 408 ? 'unavailable' : 'not-a-registry';
  }
}

/** `ratelimit-limit: 100;w=21600` and `ratelimit-remaining: 0;w=21600` (Docker Hub and others). */
function readRateLimit(headers: HttpResponse['headers']): RateLimit | undefined {
  const limit = /^(\d+)(?:;w=(\d+))?/.exec(headers.get('ratelimit-limit') ?? '');
  const remaining = /^(\d+)/.exec(headers.get('ratelimit-remaining') ?? '');
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return limit === null && remaining === null
    ? undefined
    : { limit: number(limit?.[1]), remaining: number(remaining?.[1]), window: number(limit?.[2]) };
}
