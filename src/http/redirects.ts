import { LIMITS } from '../limits.ts';
import { isInternal } from './address.ts';
import { refusedError } from './error.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import type { HttpClient } from './transport.ts';

/** Where a request to an origin may lead in the end. */
export interface OriginPolicy {
  /** only from an internal origin may the way lead to internal addresses */
  readonly origin: URL;
  /** whether this `host[:port]` may be reached by HTTP */
  readonly mayUseHttp: (host: string) => boolean;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Sends a request and follows its redirects by hand. Credentials are dropped for good at the first change of
 * origin (scheme, host or port): storage behind a server, or whoever a server points to, never sees them.
 * @throws NetworkError for a redirect that is not followed, and whatever `send` throws
 */
export async function sendFollowing(
  transport: HttpClient,
  request: HttpRequest,
  policy: OriginPolicy,
): Promise<HttpResponse> {
  let current = request;
  for (let hops = 0; ; hops++) {
    const response = await transport.send(current);
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) {
      return response;
    }
    const target = URL.parse(location, current.url.href);
    if (target === null) {
      throw refusedError('A redirect', current.url, 'its target is not a URL');
    }
    if (hops >= LIMITS.redirects) {
      throw refusedError('A redirect', target, `more than ${LIMITS.redirects} in a row`);
    }
    assertScheme(current.url, target, policy.mayUseHttp);
    await assertNotInternal('A redirect', target, policy.origin, transport);
    const authorization = target.origin === current.url.origin ? current.authorization : undefined;
    current = { ...current, url: target, authorization };
  }
}

/**
 * An origin of the internet must not lead to services that only this machine or its network can reach.
 * @throws NetworkError
 */
export async function assertNotInternal(what: string, target: URL, origin: URL, transport: HttpClient): Promise<void> {
  const leadsInside = (url: URL): Promise<boolean> =>
    isInternal(url.hostname, transport.isProxied?.(url) ?? transport.proxied);
  if (target.hostname !== origin.hostname && (await leadsInside(target)) && !(await leadsInside(origin))) {
    const reason = `it is a private, loopback, or link-local address, and ${origin.hostname} has none`;
    throw refusedError(what, target, reason);
  }
}

/** A redirect never steps down from https, and uses HTTP only where HTTP is allowed. */
function assertScheme(from: URL, target: URL, mayUseHttp: OriginPolicy['mayUseHttp']): void {
  if (target.protocol !== 'https:' && (target.protocol !== 'http:' || from.protocol === 'https:')) {
    const [before, after] = [from.protocol.slice(0, -1), target.protocol.slice(0, -1)];
    throw refusedError('A redirect', target, `it leads from ${before} to ${after}`);
  }
  if (target.protocol === 'http:' && !mayUseHttp(target.host)) {
    const reason = 'HTTP is used only for loopback and for the hosts that allow it';
    throw refusedError('A redirect', target, reason, 'redirect-to-http');
  }
  if (target.username !== '' || target.password !== '') {
    throw refusedError('A redirect', target, 'it contains credentials');
  }
}

/**
 * The page after this one of a list, `Link: <url>; rel="next"` (RFC 8288), on the same origin only.
 * @throws NetworkError
 */
export function nextPage({ headers }: HttpResponse, url: URL): URL | undefined {
  const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(headers.get('link') ?? '')?.[1];
  if (link === undefined) {
    return undefined;
  }
  const next = URL.parse(link, url.href);
  if (next?.origin !== url.origin) {
    throw refusedError('The next page of a list', next ?? url, `it is not on ${url.host} itself`);
  }
  return next;
}
