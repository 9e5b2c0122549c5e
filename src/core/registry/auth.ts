import type { Deadline } from '../../concurrency.ts';
import { ImageError } from '../../errors.ts';
import { nameOf, type RepositoryName } from '../image/reference.ts';
import { type Credentials, basicValue, type Login } from './credentials.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import type { OriginPolicy } from '../../http/redirects.ts';
import { fetchToken, wordsFor } from './token-service.ts';
import type { Transport } from '../../http/transport.ts';

/** What requests to a repository are sent with. */
export interface Authorization {
  /** value of the header, or undefined for none */
  readonly header: string | undefined;
  readonly login: Login | undefined;
  /** for messages, e.g. `with the credentials of the inputs` */
  readonly words: string;
  /** whether the registry has accepted it: then a later refusal means that it expired */
  isAccepted: boolean;
}

/**
 * Logs in to repositories as the distribution specification defines: challenge, token, retry. The token of a repository
 * is cached in memory, for it alone: another repository can have another login, and its token another scope. Concurrent
 * requests share it.
 */
export class Authorizer {
  readonly #transport: Transport;
  readonly #credentials: Credentials;
  readonly #known = new Map<string, Authorization>();
  readonly #pending = new Map<string, Promise<Authorization | undefined>>();

  constructor(transport: Transport, credentials: Credentials) {
    this.#transport = transport;
    this.#credentials = credentials;
  }

  /** What to send now; nothing before the first challenge. */
  current(name: RepositoryName): Authorization {
    return this.#known.get(nameOf(name)) ?? anonymous();
  }

  /** Whether requests go without a login because the one of the environment was refused. */
  isRefused(name: RepositoryName): boolean {
    return this.current(name).login === undefined && this.#credentials.isRefused(name.registry);
  }

  /**
   * What to send after a 401 or 403 of the registry itself, or undefined when there is nothing else to try.
   * @throws ImageError when configured credentials are unavailable, or the token service refuses
   */
  async renew(
    name: RepositoryName,
    refused: Authorization,
    response: HttpResponse,
    policy: OriginPolicy,
    deadline: Deadline,
  ): Promise<Authorization | undefined> {
    const current = this.current(name);
    if (current.header !== refused.header) {
      return current;
    }
    const isFirstUse = refused.header !== undefined && !refused.isAccepted;
    if (response.status === 403 || isFirstUse) {
      if (refused.login === undefined || !this.#credentials.giveUp(refused.login, name.registry)) {
        return undefined;
      }
      const given = anonymous();
      this.#known.set(nameOf(name), given);
      return given;
    }
    const challenges = parseChallenges(response.headers.get('www-authenticate') ?? '');
    return this.#share(name, deadline, () => this.#logIn(name, challenges, policy, deadline));
  }

  /** One login at a time for a repository. */
  async #share(
    name: RepositoryName,
    deadline: Deadline,
    logIn: () => Promise<Authorization | undefined>,
  ): Promise<Authorization | undefined> {
    const key = nameOf(name);
    const pending = this.#pending.get(key);
    if (pending !== undefined) {
      try {
        return await pending;
      } catch (error) {
        // the time that was over may be that of another image
        if (error instanceof ImageError && error.code === 'timeout' && deadline.remaining() > 0) {
          return this.#share(name, deadline, logIn);
        }
        throw error;
      }
    }
    const own = logIn();
    this.#pending.set(key, own);
    try {
      const authorization = await own;
      if (authorization !== undefined) {
        this.#known.set(key, authorization);
      }
      return authorization;
    } finally {
      this.#pending.delete(key);
    }
  }

  async #logIn(
    name: RepositoryName,
    challenges: readonly Challenge[],
    policy: OriginPolicy,
    deadline: Deadline,
  ): Promise<Authorization | undefined> {
    const login = await this.#credentials.loginFor(name.registry, deadline, name.path);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) {
      const service = { name, policy, deadline, transport: this.#transport, credentials: this.#credentials };
      return { ...(await fetchToken(service, bearer.parameters, login)), isAccepted: false };
    }
    if (login === undefined || !challenges.some(({ scheme }) => scheme === 'basic')) {
      return undefined;
    }
    if (login.kind === 'identity-token') {
      throw new ImageError(
        'login',
        `${name.registry} requires a user name and a password, but ${login.source} contain an identity token, which only a token service accepts.`,
        { topic: 'login-with-password' },
      );
    }
    return { header: `Basic ${basicValue(login)}`, login, words: wordsFor(login), isAccepted: false };
  }
}

function anonymous(): Authorization {
  return { header: undefined, login: undefined, words: wordsFor(undefined), isAccepted: false };
}

/** One way to log in that a server offers. */
export interface Challenge {
  /** lowercase */
  readonly scheme: string;
  /** by lowercase name */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = new RegExp(`[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, 'y');
const SCHEME = new RegExp(`[\\s,]*(${TOKEN})(?:\\s+[A-Za-z0-9._~+/-]+=*(?=\\s*(?:,|$)))?`, 'y');

/**
 * The challenges of a `WWW-Authenticate` header, which may hold several (RFC 9110, section 11.6.1):
 * `challenge = scheme [ SP ( token68 / parameter *( "," parameter ) ) ]`. Reading ends where the grammar does.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    at = match === null ? at : pattern.lastIndex;
    return match;
  };
  for (;;) {
    const parameter = take(PARAMETER);
    const parameters = challenges.at(-1)?.parameters;
    const name = parameter?.[1]?.toLowerCase();
    if (name !== undefined && parameters !== undefined) {
      const value = parameter?.[2]?.replaceAll(/\\(.)/g, '$1') ?? parameter?.[3] ?? '';
      // the first one counts: a repeated parameter is not allowed (section 11.2)
      if (!parameters.has(name)) {
        parameters.set(name, value);
      }
      continue;
    }
    const scheme = parameter === null ? take(SCHEME)?.[1] : undefined;
    if (scheme === undefined) {
      return challenges;
    }
    challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
  }
}
