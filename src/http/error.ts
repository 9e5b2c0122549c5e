import { DeadlineError } from '../concurrency.ts';
import { ImageError, messageOf, systemCodeOf, type Advice } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { cleanText } from '../text.ts';

/** A request without a usable response: a failure of the network, the time limit, or a refused redirect. */
export class NetworkError extends ImageError {
  /** in few words, without the host */
  readonly reason: string;

  constructor(
    code: 'timeout' | 'unavailable',
    message: string,
    { reason, ...advice }: Advice & { readonly reason: string },
    options?: ErrorOptions,
  ) {
    super(code, message, advice, options);
    this.name = 'NetworkError';
    this.reason = reason;
  }
}

/** No response came from a host. */
export function unavailableError(
  url: URL,
  { tries, proxied, cause }: { tries: number; proxied: boolean; cause: unknown },
): NetworkError {
  const reason = describeNetworkError(cause);
  const proxy = proxied ? 'a proxy is set by HTTPS_PROXY or HTTP_PROXY' : 'no proxy is set (HTTPS_PROXY)';
  const times = tries > 1 ? ` after ${tries} tries` : '';
  return new NetworkError(
    'unavailable',
    `No usable response from ${locationOf(url)}${times}: ${reason}; ${proxy}.`,
    { topic: isCertificateError(cause) ? 'certificate-authority' : 'network', reason },
    { cause },
  );
}

/** Whether no connection was made at all: nobody said anything, not even that something is refused. */
export function isUnreached(error: ImageError): boolean {
  return error instanceof NetworkError && UNREACHED.has(systemCodeOf(innermostCause(error)) ?? '');
}

const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_PROXY_TUNNEL',
]);

/** A redirect, page or token service that is not requested, with the reason. */
export function refusedError(what: string, url: URL, reason: string, topic = 'redirect'): NetworkError {
  const message = `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`;
  return new NetworkError('unavailable', message, { topic, reason });
}

/** The deadline of the request was reached. */
export function timeoutError(url: URL, cause: unknown): NetworkError {
  const reason = `the time limit was reached during a request to ${locationOf(url)}`;
  const message = `The time limit of the image was reached during a request to ${locationOf(url)}.`;
  return new NetworkError('timeout', message, { topic: 'time-limit', reason }, { cause });
}

/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }: URL): string {
  return cleanText(`${host}${pathname}`);
}

/** A network error as a phrase: the innermost message and code. */
export function describeNetworkError(error: unknown): string {
  if (error instanceof DeadlineError) {
    return `no complete response within ${LIMITS.requestTime / 1000} s`;
  }
  const inner = innermostCause(error);
  const code = systemCodeOf(inner);
  const message = cleanText(messageOf(inner)) || 'connection failed';
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}

/** Whether it was TLS that failed: another try would not help. */
export function isCertificateError(error: unknown): boolean {
  return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(systemCodeOf(innermostCause(error)) ?? '');
}

/** What failed in the end: the clients of the platform wrap it, some in an `AggregateError` of one try an address. */
export function innermostCause(error: unknown): unknown {
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
