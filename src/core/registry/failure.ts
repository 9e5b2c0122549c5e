import { withDeadline, DeadlineError, type Deadline } from '../../concurrency.ts';
import { ImageError, messageOf, systemCodeOf, type ImageErrorCode, type RateLimit } from '../../errors.ts';
import { nameOf, type RepositoryName } from '../image/reference.ts';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import type { HttpResponse } from '../../http/message.ts';

/** A question to a registry, for messages. */
export interface RegistryQuery {
  readonly repository: RepositoryName;
  /** what was asked for, e.g. `the manifest latest` */
  readonly what: string;
  /** in words: whether credentials were sent and from where, never which */
  readonly credentials: string;
}

/** The error of an answer that says neither "here it is" nor "it is not there". */
export function responseError(response: HttpResponse, requested: RegistryQuery): ImageError {
  const { registry } = requested.repository;
  const code = codeOf(response.status);
  const words = readFailure(response);
  const tries = response.tries > 1 ? ` after ${response.tries} tries` : '';
  const wait = response.retryAfter === undefined ? '' : ` It asks to wait ${Math.ceil(response.retryAfter / 1000)} s.`;
  const message =
    `${registry} did not give ${requested.what} for ${nameOf(requested.repository)}: ${response.url.hostname} answered ` +
    `HTTP ${response.status}${words === '' ? '' : ` (${words})`}${tries}, asked ${requested.credentials}.${wait}`;
  const limit = readRateLimit(response.headers);
  return new ImageError(code, message, hintFor(code, registry), limit === undefined ? {} : { limit });
}

const LOG_IN = 'Log in (registry-username and registry-password, or docker/login-action before this step)';

/** What to do next about a code, for this registry. */
export function hintFor(code: ImageErrorCode, registry: string): string {
  const isHidden = code === 'unauthorized' || code === 'forbidden' || code === 'not-found';
  if (isHidden && registry === 'ghcr.io') {
    return 'Check the name and the tag. A private package needs `permissions: packages: read` in the job and access for this repository in the settings of the package; ghcr.io hides what may not be read as 401, 403 or 404.';
  }
  if (isHidden && registry === 'docker.io') {
    return `Check the name and the tag. Docker Hub shows private repositories as missing or refused (401, 403 or 404). ${LOG_IN} if it is private.`;
  }
  return HINTS[code] ?? 'Check that the host is a container registry and that no proxy or login page answers for it.';
}

const HINTS: Readonly<Partial<Record<ImageErrorCode, string>>> = {
  unauthorized: `${LOG_IN} with an account that may read this repository; check the name too.`,
  forbidden: `${LOG_IN} with an account that may read this repository; check the name too.`,
  'not-found': `Check the name and the tag; if it was pushed just now, run it again. Registries may show private images as missing. ${LOG_IN} if it is private.`,
  'rate-limited': `${LOG_IN} to raise the limit, or run it later.`,
  unavailable: 'This says nothing about the image. Run it again; if it goes on, ask the operator of the registry.',
  'too-large': 'This is over a fixed bound of this action. Genuine images and their evidence stay far below it.',
};

/** Nothing came back from a host. */
export function unavailableError(
  url: URL,
  issue: string,
  { tries, proxied, cause }: { tries: number; proxied: boolean; cause?: unknown },
): ImageError {
  const proxy = proxied ? 'a proxy is set by HTTPS_PROXY or HTTP_PROXY' : 'no proxy is set (HTTPS_PROXY)';
  const times = tries > 1 ? ` after ${tries} tries` : '';
  return new ImageError(
    'unavailable',
    `No usable answer from ${locationOf(url)}${times}: ${issue}; ${proxy}.`,
    isCertificateError(cause)
      ? 'Give the certificate authority of the registry or proxy as a PEM file with `ca-certificates` (or to Node with NODE_EXTRA_CA_CERTS).'
      : 'This says nothing about the image. Check the name of the host, the network of the runner and its proxy settings, then run it again.',
    { cause },
  );
}

/** A redirect or token service that is not asked, with the reason. */
export function refusedError(what: string, url: URL, reason: string): ImageError {
  return new ImageError(
    'unavailable',
    `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`,
    'If this is meant, the registry has to be set up otherwise; a registry that a stranger controls can try this to reach internal services.',
  );
}

/** The time of the image is over. */
export function timeoutError(url: URL, cause: unknown): ImageError {
  return new ImageError(
    'timeout',
    `The time limit of the image (\`timeout\`) was over while ${locationOf(url)} was asked.`,
    'Run it again, or allow more time with `timeout`.',
    { cause },
  );
}

/**
 * Waits for what several images share, within the time of one of them.
 * @throws ImageError `timeout` where that is over first
 */
export async function waitWithin<T>(deadline: Deadline, what: string, work: Promise<T>): Promise<T> {
  try {
    return await withDeadline(deadline, work);
  } catch (cause) {
    throw cause instanceof DeadlineError
      ? new ImageError(
          'timeout',
          `The time limit of the image (\`timeout\`) was over while ${what}.`,
          'Run it again, or allow more time with `timeout`.',
          { cause },
        )
      : cause;
  }
}

/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }: URL): string {
  return cleanText(`${host}${pathname}`);
}

/** A network fault in words: the innermost code and message that the platform gives. */
export function describeNetworkError(error: unknown): string {
  if (error instanceof DeadlineError) {
    return `no complete answer within ${LIMITS.requestTime / 1000} s`;
  }
  const inner = innermost(error);
  const code = systemCodeOf(inner);
  const message = cleanText(messageOf(inner)) || 'connection failed';
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}

/** Whether it was TLS that failed: asking again would not help. */
export function isCertificateError(error: unknown): boolean {
  return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(systemCodeOf(innermost(error)) ?? '');
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

/** A stranger's words in one bounded line without control characters, and without queries of signed URLs. */
export function cleanText(text: string): string {
  // cut first: a pattern over many kilobytes of a stranger's text takes its time
  const line = text
    .slice(0, 4 * LIMITS.errorText)
    .replaceAll(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length > LIMITS.errorText ? `${line.slice(0, LIMITS.errorText)}…` : line;
}

function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
    const next: unknown = inner instanceof AggregateError ? inner.errors[0] : inner.cause;
    if (next === undefined) {
      break;
    }
    inner = next;
  }
  return inner;
}
