import { z } from 'zod';
import type { Deadline } from '../concurrency.ts';
import { ImageError } from '../errors.ts';
import { nameOf, type RepositoryName } from '../image/reference.ts';
import { parseJson } from '../json.ts';
import { parseChallenges, type Challenge } from './challenge.ts';
import { basicValue, type Credentials, type Login } from './credentials.ts';
import { answerError, hintFor } from './failure.ts';
import { LIMITS } from '../limits.ts';
import { assertNotInternal, sendFollowing, type Reach } from './redirects.ts';
import type { HttpAnswer } from './http.ts';
import type { Transport } from './transport.ts';

/** What requests to a repository are sent with. */
export interface Authorization {
  /** value of the header, or undefined for none */
  readonly header: string | undefined;
  readonly login: Login | undefined;
  /** for messages, e.g. `with the credentials of the inputs` */
  readonly words: string;
  /** whether the registry has taken it: then a later refusal means that it expired */
  isAccepted: boolean;
}

/** Token services on another host than their registry that may see its credentials (public, well known). */
const TOKEN_HOSTS: Readonly<Record<string, string>> = {
  'docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
};

/** Docker's services name the token `token`, OAuth 2 names it `access_token`; a header takes visible ASCII. */
const tokenAnswer = z.object({
  token: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  access_token: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
});

/**
 * Logs in to repositories as the distribution specification says: ask, be challenged, get a token, ask again.
 * One token a repository is kept in memory; requests at the same time share it.
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

  /**
   * What to send after a 401 or 403 of the registry itself, or undefined when there is nothing else to try.
   * @throws ImageError when there are no credentials to be had, or the token service refuses
   */
  async renew(
    name: RepositoryName,
    refused: Authorization,
    answer: HttpAnswer,
    reach: Reach,
    deadline: Deadline,
  ): Promise<Authorization | undefined> {
    const current = this.current(name);
    if (current.header !== refused.header) {
      return current;
    }
    const isFirstUse = refused.header !== undefined && !refused.isAccepted;
    if (answer.status === 403 || isFirstUse) {
      if (refused.login === undefined || !this.#credentials.giveUp(refused.login)) {
        return undefined;
      }
      const given = anonymous();
      this.#known.set(nameOf(name), given);
      return given;
    }
    const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? '');
    return this.#share(name, deadline, () => this.#logIn(name, challenges, reach, deadline));
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
    reach: Reach,
    deadline: Deadline,
  ): Promise<Authorization | undefined> {
    const login = await this.#credentials.loginFor(name.registry);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) {
      return this.#fetchToken(name, bearer, login, reach, deadline);
    }
    if (login !== undefined && challenges.some(({ scheme }) => scheme === 'basic')) {
      return { header: `Basic ${basicValue(login)}`, login, words: wordsFor(login), isAccepted: false };
    }
    return undefined;
  }

  async #fetchToken(
    name: RepositoryName,
    { parameters }: Challenge,
    login: Login | undefined,
    reach: Reach,
    deadline: Deadline,
  ): Promise<Authorization> {
    const url = URL.parse(parameters.get('realm') ?? '');
    if (url === null || !/^https?:$/.test(url.protocol)) {
      throw tokenServiceError(name, 'names no token service that can be asked');
    }
    await assertNotInternal('The token service of the registry', url, reach.registry, this.#transport);
    const withheld = login === undefined ? undefined : reasonToWithhold(name, url, reach);
    const sent = withheld === undefined ? login : undefined;
    const service = parameters.get('service');
    if (service !== undefined) {
      url.searchParams.set('service', service);
    }
    url.searchParams.set('scope', parameters.get('scope') ?? `repository:${name.path}:pull`);
    if (sent !== undefined) {
      url.searchParams.set('account', sent.username);
    }
    const answer = await sendFollowing(
      this.#transport,
      {
        url,
        accept: 'application/json',
        authorization: sent === undefined ? undefined : `Basic ${basicValue(sent)}`,
        limit: LIMITS.tokenBytes,
        deadline,
      },
      reach,
    );
    const isRefused = answer.status === 401 || answer.status === 403;
    if (isRefused && sent !== undefined && this.#credentials.giveUp(sent)) {
      return this.#fetchToken(name, { scheme: 'bearer', parameters }, undefined, reach, deadline);
    }
    const words =
      withheld === undefined || login === undefined
        ? wordsFor(sent)
        : `without credentials; ${sourceWords(login)} were withheld from the token service ${url.host}, because ${withheld}`;
    if (answer.status !== 200) {
      throw tokenError(answer, name, words, withheld !== undefined);
    }
    const token = readToken(answer);
    if (token === undefined) {
      throw tokenServiceError(name, `has a token service (${url.host}) whose answer holds no token`);
    }
    this.#credentials.mask(token);
    return { header: `Bearer ${token}`, login: sent, words, isAccepted: false };
  }
}

/**
 * Why a token service does not get the credentials of a registry; undefined where it does: on the registry's own
 * host or the host that is known to be its token service, over https (by HTTP only where the registry itself is).
 */
export function reasonToWithhold({ registry }: RepositoryName, realm: URL, reach: Reach): string | undefined {
  const own = reach.registry;
  if (realm.protocol === 'http:' && !(own.protocol === 'http:' && reach.mayUseHttp(realm.host))) {
    return 'it is reached by HTTP';
  }
  // one name, with the token service on the usual port of https: self-managed GitLab, registry on :5050
  const isOnUsualPort = own.protocol === 'https:' && realm.hostname === own.hostname && realm.port === '';
  const isKnown = Object.hasOwn(TOKEN_HOSTS, registry) && TOKEN_HOSTS[registry] === realm.host;
  return realm.host === own.host || isOnUsualPort || isKnown ? undefined : 'it is on another host than the registry';
}

function tokenError(answer: HttpAnswer, repository: RepositoryName, words: string, isWithheld: boolean): ImageError {
  const error = answerError(answer, { repository, what: 'a token', credentials: words });
  if (isWithheld && (error.code === 'unauthorized' || error.code === 'forbidden')) {
    const hint =
      'Credentials are sent to the host of the registry itself, over https; have its token service run there.';
    return new ImageError('unauthorized', error.message, hint);
  }
  return error.code === 'not-found'
    ? new ImageError('not-a-registry', error.message, hintFor('not-a-registry', ''))
    : error;
}

function readToken({ body, defect }: HttpAnswer): string | undefined {
  if (defect !== undefined) {
    return undefined;
  }
  try {
    const { token, access_token } = tokenAnswer.parse(parseJson(body).value);
    return token ?? access_token;
  } catch {
    return undefined;
  }
}

function tokenServiceError({ registry }: RepositoryName, problem: string): ImageError {
  return new ImageError('not-a-registry', `${registry} ${problem}.`, hintFor('not-a-registry', registry));
}

function anonymous(): Authorization {
  return { header: undefined, login: undefined, words: wordsFor(undefined), isAccepted: false };
}

function wordsFor(login: Login | undefined): string {
  return login === undefined ? 'without credentials' : `with ${sourceWords(login)}`;
}

function sourceWords({ source }: Login): string {
  return source === 'github-token' ? 'the github-token' : `the credentials of ${source}`;
}
