import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ImageError, messageOf, systemCodeOf } from '../../errors.ts';
import { parseJson } from '../../json.ts';
import { runHelper } from './credential-helper.ts';
import type { CredentialSource, Login } from './credentials.ts';

/** Docker Hub's names in Docker's configuration; `docker login` writes the first, and helpers know it by that. */
const DOCKER_HUB_KEYS = [
  'https://index.docker.io/v1/',
  'index.docker.io',
  'docker.io',
  'registry-1.docker.io',
] as const;

const authEntry = z.object({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
  registrytoken: z.string().optional(),
});

/** As far as it is read (docker/cli `cli/config/configfile`). */
const dockerConfig = z.object({
  auths: z.record(z.string(), authEntry).default({}),
  credHelpers: z.record(z.string(), z.string()).default({}),
  credsStore: z.string().default(''),
});

/** Docker's configuration file, as Docker's own clients read it. */
export type DockerConfig = z.infer<typeof dockerConfig>;

/**
 * The logins of Docker's configuration, or of podman's and skopeo's `auth.json`, which is of the same form. The file is
 * read, and helpers are started, when a registry first needs it; each once a registry.
 * @param path of the file, which need not be there; its last component is its name in messages
 * @param environment what credential helpers are started with
 */
export function dockerCredentials({
  path,
  environment,
}: {
  readonly path: string;
  readonly environment: NodeJS.ProcessEnv;
}): CredentialSource {
  const helped = new Map<string, Promise<Login | undefined>>();
  let config: Promise<DockerConfig> | undefined;
  const file = path.slice(path.search(/[^/\\]*$/));
  const name = `the credentials of ${file}`;
  return {
    name,
    loginFor: async (registry, repository) => {
      config ??= readDockerConfig(path);
      const read = await config;
      if (helperOf(read, registry) === '') {
        return findLogin(read.auths, { registry, repository, file });
      }
      const login = helped.get(registry) ?? findDockerLogin(read, registry, environment);
      helped.set(registry, login);
      return login;
    },
  };
}

/**
 * Reads the file; one that is not there is an empty configuration.
 * @throws ImageError `login`
 */
export async function readDockerConfig(path: string): Promise<DockerConfig> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') {
      return dockerConfig.parse({});
    }
    throw configError(path, `cannot be read: ${messageOf(cause)}`, cause);
  }
  try {
    return dockerConfig.parse(parseJson(bytes).value);
  } catch {
    // not even as a cause: it could repeat what is written there
    throw configError(path, 'is not a Docker configuration in JSON');
  }
}

/**
 * The login for a registry: from the helper of the registry, else from the helper of all registries, else from the file
 * itself. Where a helper is named, it alone counts (docker/cli `GetCredentialsStore`).
 * @throws ImageError `login`
 */
export async function findDockerLogin(
  config: DockerConfig,
  registry: string,
  environment: NodeJS.ProcessEnv,
): Promise<Login | undefined> {
  const helper = helperOf(config, registry);
  return helper === ''
    ? findLogin(config.auths, { registry, repository: undefined, file: 'config.json' })
    : runHelper(helper, registry === 'docker.io' ? DOCKER_HUB_KEYS[0] : registry, environment);
}

/** The name of the helper that counts; empty where there is none. */
function helperOf({ credHelpers, credsStore }: DockerConfig, registry: string): string {
  const [, own] = findEntry(credHelpers, registry) ?? [];
  return own ?? credsStore;
}

/** What a login is looked up for. */
interface LoginQuery {
  readonly registry: string;
  /** its path in the registry; undefined: only what is for all of the registry counts */
  readonly repository: string | undefined;
  /** the name of the file in messages */
  readonly file: string;
}

/**
 * The login of the longest key that is the repository or a beginning of it by complete components
 * (containers-auth.json(5): `quay.io/my-org/app`, `quay.io/my-org`, `quay.io`).
 * @throws ImageError `login`
 */
function findLogin(auths: DockerConfig['auths'], { registry, repository, file }: LoginQuery): Login | undefined {
  const components = repository?.split('/') ?? [];
  for (let length = components.length; length > 0; length--) {
    const key = [registry, ...components.slice(0, length)].join('/');
    const login = Object.hasOwn(auths, key) ? readEntry(key, auths[key] ?? {}, file) : undefined;
    if (login !== undefined) {
      return login;
    }
  }
  const found = findEntry(auths, registry);
  return found === undefined ? undefined : readEntry(...found, file);
}

/** An exact key comes before a URL of the same host; never a part of a name. */
function findEntry<T>(record: Readonly<Record<string, T>>, registry: string): [key: string, value: T] | undefined {
  const expected: readonly string[] = registry === 'docker.io' ? DOCKER_HUB_KEYS : [registry];
  const entries = Object.entries(record);
  return (
    expected.map((key) => entries.find(([name]) => name === key)).find((entry) => entry !== undefined) ??
    entries.find(([name]) => expected.includes(hostOfUrl(name)))
  );
}

function readEntry(key: string, entry: z.infer<typeof authEntry>, file: string): Login | undefined {
  const { auth = '', username = '', password, identitytoken = '', registrytoken = '' } = entry;
  const source = `the credentials of ${file}`;
  if (identitytoken !== '') {
    return { kind: 'identity-token', token: identitytoken, source };
  }
  if (auth !== '') {
    return { kind: 'password', ...decodeAuth(key, auth, file), source };
  }
  if (username !== '' && password !== undefined) {
    return { kind: 'password', username, password, source };
  }
  if (registrytoken !== '') {
    throw configError(file, `contains a registrytoken for ${key}, which is not supported`);
  }
  // `{}` is what docker login leaves beside a credential store
  return undefined;
}

function decodeAuth(key: string, auth: string, file: string): { username: string; password: string } {
  const [username, ...rest] = Buffer.from(auth, 'base64').toString().replace(/\0+$/, '').split(':');
  if (username === undefined || username === '' || rest.length === 0) {
    throw configError(file, `does not contain a user name and a password for ${key}`);
  }
  return { username, password: rest.join(':') };
}

/** Older clients wrote URLs, e.g. `https://registry.example/v1/`. */
function hostOfUrl(key: string): string {
  return /^https?:\/\//i.test(key) ? (URL.parse(key)?.host ?? '') : '';
}

function configError(path: string, problem: string, cause?: unknown): ImageError {
  return new ImageError(
    'login',
    `The Docker configuration ${path} ${problem}.`,
    { topic: 'docker-configuration' },
    { cause },
  );
}
