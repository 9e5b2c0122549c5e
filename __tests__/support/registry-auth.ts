import type { Reply } from './registry.ts';

/** How the test registry wants to be logged in to. */
export type RegistryAuth =
  | { readonly kind: 'basic'; readonly users: Readonly<Record<string, string>> }
  | {
      readonly kind: 'token';
      readonly users?: Readonly<Record<string, string>>;
      /** in the place of `users`: what a login that gets no token is answered */
      readonly refusalOf?: (user: string, password: string) => Reply | undefined;
      /** whether the token service gives tokens to nobody in particular; `powerless`: ones that open nothing */
      readonly anonymous?: boolean | 'powerless';
      /** default: `/token` of this registry */
      readonly realm?: string;
      /** default: the registry itself */
      readonly service?: string;
      /** scope of the challenge, given the path of the repository; default: to pull from it */
      readonly scopeOf?: (path: string) => string;
      /** refresh tokens that get a token by OAuth 2 */
      readonly identityTokens?: readonly string[];
      /** whether the challenge names the scope (default true) */
      readonly scope?: boolean;
      /** member of the answer that holds the token (default `token`) */
      readonly member?: 'token' | 'access_token';
      /** `expires_in` of the answer, seconds */
      readonly expiresIn?: number;
    };

/** What is known of a request at the gate. */
interface RegistryQuery {
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly form: URLSearchParams;
}

/** Lets requests in or answers in the registry's place: challenges, refusals, tokens. */
export class Gate {
  readonly #auth: RegistryAuth | undefined;
  /** token → the scope it was given for */
  readonly #tokens = new Map<string, string>();
  #count = 0;

  constructor(auth: RegistryAuth | undefined) {
    this.#auth = auth;
  }

  revoke(): void {
    this.#tokens.clear();
  }

  /** The answer to a request that goes no further, or undefined when it is let in. */
  answer(requested: RegistryQuery, path: string | undefined, host: string): Reply | undefined {
    const { url, authorization } = requested;
    const auth = this.#auth;
    if (auth === undefined) {
      return undefined;
    }
    if (auth.kind === 'basic') {
      return isUser(auth.users, authorization)
        ? undefined
        : { ...refusal('authentication required'), headers: { 'www-authenticate': 'Basic realm="test registry"' } };
    }
    const realm = auth.realm ?? `http://${host}/token`;
    if (url.pathname === new URL(realm).pathname) {
      return this.#token(auth, requested);
    }
    const scope = auth.scopeOf?.(path ?? '') ?? `repository:${path ?? ''}:pull`;
    const opened = this.#tokens.get(authorization?.replace(/^Bearer /, '') ?? '');
    if (path === undefined || opened === scope) {
      return undefined;
    }
    const known = opened === undefined ? '' : ',error="insufficient_scope"';
    const challenge = `Bearer realm="${realm}",service="${auth.service ?? host}"${auth.scope === false ? '' : `,scope="${scope}"`}${known}`;
    return { ...refusal('authentication required'), headers: { 'www-authenticate': challenge } };
  }

  #token(auth: Extract<RegistryAuth, { kind: 'token' }>, { url, authorization, form }: RegistryQuery): Reply {
    const { refusalOf } = auth;
    if (refusalOf !== undefined && authorization !== undefined) {
      const refused = refusalOf(...loginOf(authorization));
      if (refused !== undefined) {
        return refused;
      }
    }
    const isRefresh = form.get('grant_type') === 'refresh_token' && form.get('client_id') !== null;
    const allowed = isRefresh
      ? auth.identityTokens?.includes(form.get('refresh_token') ?? '') === true
      : authorization === undefined
        ? (auth.anonymous ?? false) !== false
        : refusalOf !== undefined || isUser(auth.users ?? {}, authorization);
    if (!allowed) {
      return refusal('incorrect username or password');
    }
    const token = `secret-token-${++this.#count}`;
    const isPowerless = auth.anonymous === 'powerless' && authorization === undefined && !isRefresh;
    this.#tokens.set(token, isPowerless ? '' : ((isRefresh ? form : url.searchParams).get('scope') ?? ''));
    const expiry = auth.expiresIn === undefined ? {} : { expires_in: auth.expiresIn };
    return {
      body: JSON.stringify({ [auth.member ?? 'token']: token, ...expiry }),
      headers: { 'content-type': 'application/json' },
    };
  }
}

function refusal(message: string): Reply {
  return { status: 401, body: JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message }] }) };
}

function isUser(users: Readonly<Record<string, string>>, authorization = ''): boolean {
  const [user, password] = loginOf(authorization);
  return authorization.startsWith('Basic ') && Object.hasOwn(users, user) && users[user] === password;
}

function loginOf(authorization: string): readonly [user: string, password: string] {
  const [, encoded = ''] = authorization.split(' ');
  // only the first colon divides (RFC 7617, section 2)
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  return [user, password];
}
