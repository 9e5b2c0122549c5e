import type { Deadline } from '../../concurrency.ts';
import { NO_OIDC_TOKEN, type ChainguardIdentity } from '../../chainguard/identity.ts';
import type { Environment } from './credential-helper.ts';
import { findDockerLogin, readDockerConfig, type DockerConfig } from './docker-config.ts';
import { waitWithin } from './failure.ts';
import { secretsOf, type Login } from './login.ts';

/** The one place that answers "what for this registry?". */
export interface Credentials {
  /**
   * The login for exactly this `host[:port]`, masked; undefined means anonymous.
   * @throws ImageError `login` where the user configured one that cannot be had, `timeout`
   */
  loginFor(registry: string, deadline: Deadline): Promise<Login | undefined>;
  /**
   * Takes note that a login was refused. True: go on without it (it was not the user's own choice); after that
   * `loginFor` does not give it any more.
   */
  giveUp(login: Login): boolean;
  /** Has a secret hidden in every log, before its first use. */
  mask(secret: string): void;
  /** things the log should say once */
  readonly notices: readonly string[];
}

/** No logins: everything is requested anonymously. */
export const ANONYMOUS: Credentials = {
  loginFor: () => Promise.resolve(undefined),
  giveUp: () => false,
  mask: () => undefined,
  notices: [],
};

/** Where credentials may come from, in this order. */
export interface CredentialSources {
  readonly login: { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  /** path of Docker's config.json; the file need not be there */
  readonly dockerConfig: string | undefined;
  /** what credential helpers are started with */
  readonly environment: Environment;
  readonly githubToken: string | undefined;
  /** whether the token is one of https://github.com, whose registry is ghcr.io */
  readonly githubServer: boolean;
  /** who the workflow is for cgr.dev */
  readonly chainguard: ChainguardIdentity | undefined;
  readonly mask: (secret: string) => void;
}

/** Credentials of a run. The Docker configuration is read, and helpers are asked, when a registry first needs it. */
export function createCredentials(sources: CredentialSources): Credentials {
  const { login, mask, dockerConfig, environment, githubToken, chainguard } = sources;
  const notices: string[] = [];
  const fromDocker = new Map<string, Promise<Login | undefined>>();
  let config: Promise<DockerConfig> | undefined;
  let isGithubTokenRefused = false;

  const fromDockerConfig = async (path: string, registry: string): Promise<Login | undefined> => {
    config ??= readDockerConfig(path);
    return findDockerLogin(await config, registry, environment);
  };

  /** One after the other; each gives a login, or leaves it to the next. */
  const locations: readonly ((registry: string) => Promise<Login | undefined> | Login | undefined)[] = [
    (registry) => (login?.registry === registry ? { kind: 'password', ...login, source: 'the inputs' } : undefined),
    (registry) => {
      if (dockerConfig === undefined) {
        return undefined;
      }
      // a helper is asked once a registry and run
      const requested = fromDocker.get(registry) ?? fromDockerConfig(dockerConfig, registry);
      fromDocker.set(registry, requested);
      return requested;
    },
    (registry) =>
      registry === 'ghcr.io' && sources.githubServer && githubToken !== undefined && !isGithubTokenRefused
        ? { kind: 'password', username: 'x-access-token', password: githubToken, source: 'github-token' }
        : undefined,
    async (registry) => {
      if (registry !== 'cgr.dev' || chainguard === undefined) {
        return undefined;
      }
      const found = await chainguard.login();
      if (found === undefined && !notices.includes(NO_OIDC_TOKEN)) {
        notices.push(NO_OIDC_TOKEN);
      }
      return found;
    },
  ];

  const find = async (registry: string): Promise<Login | undefined> => {
    for (const location of locations) {
      const found = await location(registry);
      if (found !== undefined) {
        secretsOf(found).forEach(mask);
        return found;
      }
    }
    return undefined;
  };

  return {
    mask,
    notices,
    async loginFor(registry, deadline) {
      return waitWithin(deadline, `the login for ${registry} was prepared`, find(registry));
    },
    giveUp({ source }) {
      if (source !== 'github-token') {
        return false;
      }
      if (!isGithubTokenRefused) {
        isGithubTokenRefused = true;
        notices.push(
          'ghcr.io refused the github-token, so it is asked anonymously. Private packages need `permissions: packages: read` and access for this repository.',
        );
      }
      return true;
    },
  };
}
