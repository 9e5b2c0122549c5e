import { isInternal } from './address.ts';
import { refusedError } from '../core/registry/failure.ts';
import { LIMITS } from '../limits.ts';
import type { HttpResponse, HttpRequest } from './message.ts';
import type { Transport } from './transport.ts';

/** Which hosts may be reached in what way. */
export interface Reach {
  /** the registry's own origin: only from an internal registry does the way lead to internal addresses */
  readonly registry: URL;
  readonly mayUseHttp: (host: string) => boolean;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Sends a request and follows its redirects by hand. Credentials are dropped for good at the first change of
 * origin (scheme, host or port): storage behind a registry, or whoever a registry points to, never sees them.
 * @throws ImageError `unavailable` for a redirect that is not followed, and whatever `send` throws
 */
export async function sendFollowing(transport: Transport, request: HttpRequest, reach: Reach): Promise<HttpResponse> {
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
    assertScheme(current.url, target, reach.mayUseHttp);
    await assertNotInternal('A redirect', target, reach.registry, transport);
    const authorization = target.origin === current.url.origin ? current.authorization : undefined;
    current = { ...current, url: target, authorization };
  }
}

/** A registry of the internet must not lead to services that only this machine or its network can reach. */
export async function assertNotInternal(what: string, target: URL, registry: URL, transport: Transport): Promise<void> {
  if (
    target.hostname !== registry.hostname &&
    (await isInternal(target.hostname, transport.proxied)) &&
    !(await isInternal(registry.hostname, transport.proxied))
  ) {
    throw refusedError(what, target, 'it is a private, loopback or link-local address, and the registry has none');
  }
}

/** A redirect never steps down from https, and uses HTTP only where HTTP is allowed. */
function assertScheme(from: URL, target: URL, mayUseHttp: Reach['mayUseHttp']): void {
  if (target.protocol !== 'https:' && (target.protocol !== 'http:' || from.protocol === 'https:')) {
    const [before, after] = [from.protocol.slice(0, -1), target.protocol.slice(0, -1)];
    throw refusedError('A redirect', target, `it leads from ${before} to ${after}`);
  }
  if (target.protocol === 'http:' && !mayUseHttp(target.host)) {
    throw refusedError('A redirect', target, 'HTTP is used for loopback and the hosts of `allow-http` only');
  }
  if (target.username !== '' || target.password !== '') {
    throw refusedError('A redirect', target, 'it carries credentials');
  }
}
