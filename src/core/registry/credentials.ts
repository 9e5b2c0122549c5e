import { waitWithin, type Deadline } from '../../concurrency.ts';
import type { Advice } from '../../errors.ts';

/** Credentials for a registry or its token service, and where they came from. */
export type Login = PasswordLogin | IdentityTokenLogin;

/** User and password (RFC 7617). */
export interface PasswordLogin {
  readonly kind: 'password';
  readonly username: string;
  readonly password: string;
  /** whose credentials they are, in words, e.g. `the credentials of config.json` */
  readonly source: string;
}

/** What Docker calls an identity token: an OAuth 2 refresh token, which only a token service takes. */
export interface IdentityTokenLogin {
  readonly kind: 'identity-token';
  readonly token: string;
  /** whose credentials they are, in words, e.g. `the credentials of config.json` */
  readonly source: string;
}

/** `user:password` in base64 (RFC 7617). */
export function basicValue({ username, password }: Pick<PasswordLogin, 'username' | 'password'>): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

/** Every form of a login that must be masked. */
export function secretsOf(login: Login): readonly string[] {
  return login.kind === 'password' ? [login.password, basicValue(login)] : [login.token];
}

/** Where logins come from: what a user configured, or what the environment of the program offers. */
export interface CredentialSource {
  /** whose credentials they are, in words, e.g. `the credentials of config.json` */
  readonly name: string;
  /**
   * The login for exactly this `host[:port]`, and for this repository where it has logins for parts of a registry;
   * undefined leaves it to the next source.
   * @param path of the repository
   * @throws ImageError `login` where the user configured one that is unavailable
   */
  readonly loginFor: (registry: string, path?: string) => Promise<Login | undefined>;
  /** notice for the log where its login was refused and requests continue anonymously; absent: they do not continue */
  readonly refusal?: Advice | undefined;
  /** notices for the log, each once */
  readonly notices?: readonly Advice[];
}

/** The logins of all registries of a session. */
export interface Credentials {
  /**
   * The login for a repository of exactly this `host[:port]`, masked; undefined means anonymous.
   * @throws ImageError `login` where the user configured one that is unavailable, `timeout`
   */
  loginFor(registry: string, deadline: Deadline, path?: string): Promise<Login | undefined>;
  /**
   * Records that a login was refused. True: continue anonymously (it was not the user's own choice); `loginFor` does
   * not return it again.
   */
  giveUp(login: Login, registry: string): boolean;
  /** Whether a login for this registry was refused, so that it is requested anonymously. */
  isRefused(registry: string): boolean;
  /** Has a secret hidden in every log, before its first use. */
  mask(secret: string): void;
  /** notices for the log, each once */
  readonly notices: readonly Advice[];
}

/**
 * Credentials of a session, from the first source that has a login for a registry.
 * @param mask has a secret hidden in every log
 */
export function createCredentials(sources: readonly CredentialSource[], mask: (secret: string) => void): Credentials {
  const refused = new Set<CredentialSource>();
  const refusing = new Set<string>();
  const find = async (registry: string, path: string | undefined): Promise<Login | undefined> => {
    for (const source of sources) {
      const found = await source.loginFor(registry, path);
      if (found !== undefined && refused.has(source)) {
        refusing.add(registry);
      } else if (found !== undefined) {
        secretsOf(found).forEach(mask);
        return found;
      }
    }
    return undefined;
  };
  return {
    mask,
    get notices() {
      return [
        ...sources.flatMap(({ notices = [] }) => notices),
        ...[...refused].flatMap(({ refusal }) => refusal ?? []),
      ];
    },
    async loginFor(registry, deadline, path) {
      return waitWithin(
        deadline,
        `the login for ${registry} was prepared (by a credential helper, if config.json names one)`,
        find(registry, path),
      );
    },
    isRefused: (registry) => refusing.has(registry),
    giveUp(login, registry) {
      const source = sources.find(({ name }) => name === login.source);
      if (source?.refusal === undefined) {
        return false;
      }
      refused.add(source);
      refusing.add(registry);
      return true;
    },
  };
}

/**
 * User and password for one registry.
 * @param name whose they are, in words
 * @param refusal where requests may continue anonymously after a refusal: the notice for the log
 */
export function passwordSource(
  name: string,
  { registry, username, password }: { readonly registry: string; readonly username: string; readonly password: string },
  refusal?: Advice,
): CredentialSource {
  return {
    name,
    refusal,
    loginFor: (requested) =>
      Promise.resolve(requested === registry ? { kind: 'password', username, password, source: name } : undefined),
  };
}
