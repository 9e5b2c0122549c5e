import { z } from 'zod';
import type { Deadline } from '../../concurrency.ts';
import { ImageError } from '../../errors.ts';
import { nameOf, type RepositoryName } from '../image/reference.ts';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import { type Credentials, basicValue, type Login } from './credentials.ts';
import { adviceFor, responseError, type RegistryQuery } from './failure.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import { assertNotInternal, sendFollowing, type OriginPolicy } from '../../http/redirects.ts';
import type { Transport } from '../../http/transport.ts';

/** Token services on another host than their registry that may see its credentials (public, well known). */
const TOKEN_HOSTS: Readonly<Record<string, string>> = {
  'docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
};

/** Docker's services name the token `token`, OAuth 2 names it `access_token`; a header takes visible ASCII. */
const tokenResponse = z.object({
  token: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  access_token: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
});

/** What a token is for, and how it is requested. */
export interface TokenRequest {
  readonly name: RepositoryName;
  readonly policy: OriginPolicy;
  readonly deadline: Deadline;
  readonly transport: Transport;
  readonly credentials: Credentials;
}

/** A token, as it is sent. */
export interface Token {
  /** value of the Authorization header */
  readonly header: string;
  /** the credentials that it was requested with */
  readonly login: Login | undefined;
  readonly words: string;
}

/** The client of OAuth 2 requests (distribution specification, "OAuth2 Token Authentication"). */
const CLIENT_ID = 'image-provenance';

/**
 * Requests a token from the service that a challenge names (distribution specification, "Token Authentication"): anonymously or
 * with user and password by GET, with an identity token by POST (OAuth 2 refresh).
 * @throws ImageError
 */
export async function fetchToken(
  request: TokenRequest,
  parameters: ReadonlyMap<string, string>,
  login: Login | undefined,
): Promise<Token> {
  const { name, policy, transport, credentials } = request;
  const url = URL.parse(parameters.get('realm') ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw tokenServiceError(name, 'does not name a usable token service');
  }
  await assertNotInternal('The token service of the registry', url, policy.origin, transport);
  const withheld = login === undefined ? undefined : reasonToWithhold(name, url, policy);
  const sent = withheld === undefined ? login : undefined;
  const requested = new URLSearchParams(parameters.has('service') ? { service: parameters.get('service') ?? '' } : {});
  requested.set('scope', parameters.get('scope') ?? `repository:${name.path}:pull`);
  const response = await requestToken(request, url, requested, sent);
  const isRefused = response.status === 401 || response.status === 403;
  if (isRefused && sent !== undefined && credentials.giveUp(sent, name.registry)) {
    return fetchToken(request, parameters, undefined);
  }
  const words =
    withheld === undefined || login === undefined
      ? wordsFor(sent)
      : `without credentials; ${login.source} were withheld from the token service ${url.host}, because ${withheld}`;
  if (response.status !== 200) {
    throw tokenError(response, { repository: name, what: 'a token', credentials: words, login: sent }, withheld);
  }
  const token = readToken(response);
  if (token === undefined) {
    throw tokenServiceError(name, `has a token service (${url.host}) whose response contains no token`);
  }
  if (mayBeSecret(token, name)) {
    credentials.mask(token);
  }
  return { header: `Bearer ${token}`, login: sent, words };
}

/**
 * Whether a token is to be hidden. What a service gives as one would be hidden everywhere, in later steps too: no word,
 * no digest, URL or name of the image may be, so that a registry does not choose what people read.
 */
function mayBeSecret(token: string, name: RepositoryName): boolean {
  const isWord = token.length < LIMITS.shortestSecret || /^[^\d]{1,31}$/.test(token);
  // no token has a colon (RFC 6750, section 2.1)
  return !isWord && !token.includes(':') && !nameOf(name).includes(token);
}

async function requestToken(
  { policy, deadline, transport }: TokenRequest,
  realm: URL,
  requested: URLSearchParams,
  login: Login | undefined,
): Promise<HttpResponse> {
  const request = { accept: 'application/json', limit: LIMITS.tokenBytes, deadline };
  if (login?.kind === 'identity-token') {
    const form = new URLSearchParams([
      ['grant_type', 'refresh_token'],
      ['client_id', CLIENT_ID],
      ['refresh_token', login.token],
      ...requested,
    ]);
    // redirects are not followed: the body is a secret of this host
    const body = { mediaType: 'application/x-www-form-urlencoded;charset=UTF-8', content: form.toString() };
    return transport.send({ ...request, url: realm, body, authorization: undefined });
  }
  const url = new URL(realm);
  for (const [name, value] of requested) {
    url.searchParams.set(name, value);
  }
  if (login !== undefined) {
    url.searchParams.set('account', login.username);
  }
  const authorization = login === undefined ? undefined : `Basic ${basicValue(login)}`;
  return sendFollowing(transport, { ...request, url, authorization }, policy);
}

/**
 * Why a token service does not get the credentials of a registry; undefined where it does: on the registry's own
 * host or the host that is known to be its token service, over https (by HTTP only where the registry itself is).
 */
export function reasonToWithhold({ registry }: RepositoryName, realm: URL, policy: OriginPolicy): string | undefined {
  const own = policy.origin;
  if (realm.protocol === 'http:' && !(own.protocol === 'http:' && policy.mayUseHttp(realm.host))) {
    return 'it is reached over HTTP';
  }
  // one name, with the token service on the usual port of https: self-managed GitLab, registry on :5050
  const isOnUsualPort = own.protocol === 'https:' && realm.hostname === own.hostname && realm.port === '';
  const isKnown = Object.hasOwn(TOKEN_HOSTS, registry) && TOKEN_HOSTS[registry] === realm.host;
  return realm.host === own.host || isOnUsualPort || isKnown ? undefined : 'it is not on the host of the registry';
}

/** @param withheld - why credentials were not sent, where they were not */
function tokenError(response: HttpResponse, requested: RegistryQuery, withheld: string | undefined): ImageError {
  const error = responseError(response, requested);
  if (withheld !== undefined && (error.code === 'unauthorized' || error.code === 'forbidden')) {
    return new ImageError('unauthorized', error.message, { topic: 'credentials-withheld' });
  }
  return error.code === 'not-found'
    ? new ImageError('not-a-registry', error.message, adviceFor('not-a-registry', ''))
    : error;
}

function readToken({ body, defect }: HttpResponse): string | undefined {
  if (defect !== undefined) {
    return undefined;
  }
  try {
    const { token, access_token } = tokenResponse.parse(parseJson(body).value);
    return token ?? access_token;
  } catch {
    return undefined;
  }
}

function tokenServiceError({ registry }: RepositoryName, problem: string): ImageError {
  return new ImageError('not-a-registry', `${registry} ${problem}.`, adviceFor('not-a-registry', registry));
}

/** With what something was requested, for messages. */
export function wordsFor(login: Login | undefined): string {
  return login === undefined ? 'without credentials' : `with ${login.source}`;
}
