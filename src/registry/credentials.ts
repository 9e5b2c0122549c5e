import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ImageError, messageOf, systemCodeOf } from '../errors.ts';
import { parseJson } from '../json.ts';

/** What a registry or its token service is given, and where it came from. */
export interface Login {
  readonly username: string;
  readonly password: string;
  readonly source: 'the inputs' | 'config.json' | 'github-token';
}

/** The one place that answers "what for this registry?". */
export interface Credentials {
  /**
   * The login for exactly this `host[:port]`, masked; undefined means anonymous.
   * @throws ImageError `login` where the user configured one that cannot be read
   */
  loginFor(registry: string): Promise<Login | undefined>;
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

/** Where credentials may come from, in order: the inputs, the Docker configuration, the GitHub token. */
export interface CredentialSources {
  readonly login: { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  /** path of Docker's config.json; the file need not be there */
  readonly dockerConfig: string | undefined;
  readonly githubToken: string | undefined;
  /** whether the token is one of https://github.com, whose registry is ghcr.io */
  readonly githubServer: boolean;
  readonly mask: (secret: string) => void;
}

/** Docker Hub's names in Docker's configuration; `docker login` writes the first. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io'];

/** As far as it is read (docker/cli `cli/config/configfile`). Helpers are not asked: those logins count as none. */
const dockerConfig = z.object({
  auths: z
    .record(
      z.string(),
      z.object({
        auth: z.string().optional(),
        username: z.string().optional(),
        password: z.string().optional(),
        identitytoken: z.string().optional(),
      }),
    )
    .optional(),
});

type Auths = NonNullable<z.infer<typeof dockerConfig>['auths']>;

/** Credentials of a run. The Docker configuration is read when a registry first needs it. */
export function createCredentials(sources: CredentialSources): Credentials {
  const { login, mask } = sources;
  const notices: string[] = [];
  let auths: Promise<Auths> | undefined;
  let isGithubTokenRefused = false;

  const masked = (found: Login): Login => {
    mask(found.password);
    mask(basicValue(found));
    return found;
  };

  return {
    mask,
    notices,
    async loginFor(registry) {
      if (login?.registry === registry) {
        return masked({ username: login.username, password: login.password, source: 'the inputs' });
      }
      if (sources.dockerConfig !== undefined) {
        auths ??= loadDockerAuths(sources.dockerConfig);
        const found = findDockerLogin(await auths, registry);
        if (found !== undefined) {
          return masked(found);
        }
      }
      if (
        registry === 'ghcr.io' &&
        sources.githubServer &&
        sources.githubToken !== undefined &&
        !isGithubTokenRefused
      ) {
        return masked({ username: 'x-access-token', password: sources.githubToken, source: 'github-token' });
      }
      return undefined;
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

/** `user:password` in base64 (RFC 7617). */
export function basicValue({ username, password }: Login): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

async function loadDockerAuths(path: string): Promise<Auths> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') {
      return {};
    }
    throw configError(path, `cannot be read: ${messageOf(cause)}`, cause);
  }
  try {
    return dockerConfig.parse(parseJson(bytes).value).auths ?? {};
  } catch (cause) {
    // the cause is left out of the message: it could repeat what is written there
    throw configError(path, 'is not a Docker configuration in JSON', cause);
  }
}

function findDockerLogin(auths: Auths, registry: string): Login | undefined {
  const wanted = registry === 'docker.io' ? DOCKER_HUB_KEYS : [registry];
  const entries = Object.entries(auths);
  // an exact key comes before a URL of the same host; never a part of a name
  const found =
    wanted.map((key) => entries.find(([name]) => name === key)).find((entry) => entry !== undefined) ??
    entries.find(([name]) => wanted.includes(hostOfUrl(name)));
  if (found === undefined) {
    return undefined;
  }
  const [key, entry] = found;
  if (entry.identitytoken !== undefined && entry.identitytoken !== '') {
    throw configError('config.json', `holds an identity token for ${key}, which is not supported`, undefined);
  }
  if (entry.auth !== undefined && entry.auth !== '') {
    const [username, ...rest] = Buffer.from(entry.auth, 'base64').toString().replace(/\0+$/, '').split(':');
    if (username === undefined || username === '' || rest.length === 0) {
      throw configError('config.json', `holds something else than user and password for ${key}`, undefined);
    }
    return { username, password: rest.join(':'), source: 'config.json' };
  }
  return entry.username === undefined || entry.username === '' || entry.password === undefined
    ? undefined // `{}` is what docker login leaves beside a credential store
    : { username: entry.username, password: entry.password, source: 'config.json' };
}

/** Older clients wrote URLs, e.g. `https://registry.example/v1/`. */
function hostOfUrl(key: string): string {
  return /^https?:\/\//i.test(key) ? (URL.parse(key)?.host ?? '') : '';
}

function configError(path: string, problem: string, cause: unknown): ImageError {
  return new ImageError(
    'login',
    `The Docker configuration ${path} ${problem}.`,
    'Repair it (docker login writes it), or give registry-username and registry-password, which come first.',
    { cause },
  );
}
