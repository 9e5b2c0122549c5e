import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import type { HostRequest } from '../support/hosts.ts';
import { FIXTURES } from '../support/layout.ts';
import type { RegistryAuth } from '../support/registry-auth.ts';
import { failure, type Reply, type TestRegistry } from '../support/registry.ts';
import { basic, expectNoSecret, runIn, tokensOf, type Outcome, type World } from '../support/world.ts';

const INPUTS = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  artifact: 'none',
  'certificate-identity': RELEASE_IDENTITY,
};

/** How a registry of the internet behaves, as far as it can matter to a reader (docs/registries.md). */
interface Recorded {
  readonly registry: string;
  readonly path: string;
  /** other hosts that are the registry too: its API, its token service */
  readonly hosts?: readonly string[];
  readonly auth: RegistryAuth;
  readonly login: { readonly user: string; readonly password: string } | { readonly identityToken: string };
  /** the host that gets the login */
  readonly loginHost: string;
  /** where blobs are kept, and the status of the redirect that leads there */
  readonly storage?: { readonly host: string; readonly status: number };
  /** what the registry answers on the referrers API in the place of a list */
  readonly referrers?: Reply;
  readonly layout?: string;
}

const users = (user: string, password: string): Readonly<Record<string, string>> => ({ [user]: password });

const RECORDED: Readonly<Record<string, Recorded>> = {
  'Amazon ECR': {
    registry: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    path: 'team/app',
    auth: { kind: 'basic', users: users('AWS', `eyJ${'x'.repeat(1500)}==`) },
    login: { user: 'AWS', password: `eyJ${'x'.repeat(1500)}==` },
    loginHost: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    storage: { host: 'prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com', status: 307 },
    layout: 'bundles-rekor1',
  },
  'Google Artifact Registry, key of a service account': {
    registry: 'europe-docker.pkg.dev',
    path: 'project/repository/app',
    auth: {
      kind: 'token',
      users: users('_json_key', '{\n  "type": "service_account",\n  "private_key": "a:b"\n}'),
      realm: 'https://europe-docker.pkg.dev/v2/token',
    },
    login: { user: '_json_key', password: '{\n  "type": "service_account",\n  "private_key": "a:b"\n}' },
    loginHost: 'europe-docker.pkg.dev',
    storage: { host: 'storage.googleapis.com', status: 302 },
    layout: 'bundles-rekor2',
  },
  'Azure Container Registry, identity token': {
    registry: 'acme.azurecr.io',
    path: 'app',
    auth: {
      kind: 'token',
      identityTokens: ['refresh-token-of-the-registry'],
      realm: 'https://acme.azurecr.io/oauth2/token',
      service: 'acme.azurecr.io',
      member: 'access_token',
    },
    login: { identityToken: 'refresh-token-of-the-registry' },
    loginHost: 'acme.azurecr.io',
    storage: { host: 'weumanaged123.blob.core.windows.net', status: 307 },
    layout: 'bundles-rekor1',
  },
  'Quay, robot account': {
    registry: 'quay.io',
    path: 'acme/app',
    auth: { kind: 'token', users: users('acme+robot', 'ROBOT'), realm: 'https://quay.io/v2/auth' },
    login: { user: 'acme+robot', password: 'ROBOT' },
    loginHost: 'quay.io',
    storage: { host: 'cdn01.quay.io', status: 302 },
  },
  'GitLab.com, token service on its known other host': {
    registry: 'registry.gitlab.com',
    path: 'acme/project/app',
    hosts: ['gitlab.com'],
    auth: {
      kind: 'token',
      users: users('gitlab-ci-token', 'glcbt-64_x'),
      realm: 'https://gitlab.com/jwt/auth',
      service: 'container_registry',
    },
    login: { user: 'gitlab-ci-token', password: 'glcbt-64_x' },
    loginHost: 'gitlab.com',
    storage: { host: 'cdn.registry.gitlab-static.net', status: 307 },
  },
  'GitLab of one’s own, registry on a port of the same name': {
    registry: 'gitlab.acme.example:5050',
    path: 'team/app',
    hosts: ['gitlab.acme.example'],
    auth: {
      kind: 'token',
      users: users('deploy', 'gldt-x'),
      realm: 'https://gitlab.acme.example/jwt/auth',
      service: 'container_registry',
    },
    login: { user: 'deploy', password: 'gldt-x' },
    loginHost: 'gitlab.acme.example',
  },
  'Harbor, robot account': {
    registry: 'harbor.acme.example',
    path: 'library/app',
    auth: {
      kind: 'token',
      users: users('robot$library+ci', 'secret/+='),
      realm: 'https://harbor.acme.example/service/token',
      service: 'harbor-registry',
    },
    login: { user: 'robot$library+ci', password: 'secret/+=' },
    loginHost: 'harbor.acme.example',
    layout: 'bundles-rekor1-tsa',
  },
  'Artifactory, token service of a repository': {
    registry: 'acme.jfrog.io',
    path: 'docker-local/app',
    auth: {
      kind: 'token',
      users: users('ci@acme.example', 'cmVmdGtuOjAx'),
      realm: 'https://acme.jfrog.io/artifactory/api/docker/null/v2/token',
    },
    login: { user: 'ci@acme.example', password: 'cmVmdGtuOjAx' },
    loginHost: 'acme.jfrog.io',
    referrers: failure(404, 'NAME_UNKNOWN', 'The requested path is not found'),
  },
  'Artifactory, Basic': {
    registry: 'docker.acme.example',
    path: 'app',
    auth: { kind: 'basic', users: users('ci', 'reference:token') },
    login: { user: 'ci', password: 'reference:token' },
    loginHost: 'docker.acme.example',
    referrers: failure(405, 'UNSUPPORTED', 'not allowed'),
  },
  'Docker Hub': {
    registry: 'docker.io',
    path: 'acme/app',
    hosts: ['registry-1.docker.io', 'auth.docker.io'],
    auth: {
      kind: 'token',
      users: users('acme', 'dckr_pat_x'),
      realm: 'https://auth.docker.io/token',
      service: 'registry.docker.io',
    },
    login: { user: 'acme', password: 'dckr_pat_x' },
    loginHost: 'auth.docker.io',
    storage: { host: 'production.cloudflare.docker.com', status: 307 },
    layout: 'both',
  },
  'ghcr.io, which sends the referrers to its site': {
    registry: 'ghcr.io',
    path: 'acme/app',
    auth: {
      kind: 'token',
      users: users('octocat', 'ghp_x'),
      realm: 'https://ghcr.io/token',
    },
    login: { user: 'octocat', password: 'ghp_x' },
    loginHost: 'ghcr.io',
    storage: { host: 'pkg-containers.githubusercontent.com', status: 307 },
    referrers: { status: 303, headers: { location: 'https://github.com/-/v2/packages/container/app' } },
  },
  'cgr.dev, pull token': {
    registry: 'cgr.dev',
    path: 'acme.example/app',
    auth: { kind: 'token', users: users('3f1d/0f1e', 'pull-token'), realm: 'https://cgr.dev/token' },
    login: { user: '3f1d/0f1e', password: 'pull-token' },
    loginHost: 'cgr.dev',
    storage: { host: '9236a389bd48b984df91adc1bc924620.r2.cloudflarestorage.com', status: 307 },
  },
};

/** Redirects to a storage that takes nobody's credentials; its URLs are signed. */
function storageOf({ registry, hosts = [], storage, referrers }: Recorded): NonNullable<World['others']> {
  const own = (request: HostRequest): Reply | undefined => {
    if (request.headers.authorization === undefined) {
      return undefined;
    }
    if (referrers !== undefined && request.url.includes('/referrers/')) {
      return referrers;
    }
    return storage !== undefined && request.url.includes('/blobs/')
      ? {
          status: storage.status,
          headers: { location: `https://${storage.host}${request.url}?X-Signature=signed-url-secret` },
        }
      : undefined;
  };
  return {
    ...Object.fromEntries([registry, ...hosts].map((host) => [host, own])),
    'github.com': () => ({ status: 404, body: 'Not Found', headers: { 'content-type': 'text/plain' } }),
    ...(storage === undefined
      ? {}
      : {
          [storage.host]: ({ url, headers }: HostRequest, content: TestRegistry) =>
            headers.authorization === undefined && url.includes('signed-url-secret')
              ? blobOf(content, url)
              : failure(400, 'InvalidArgument', 'Only one auth mechanism allowed'),
        }),
  };
}

function blobOf(registry: TestRegistry, url: string): Reply | undefined {
  const [, path = '', digest = ''] = /^\/v2\/(.+)\/blobs\/([^?]+)/.exec(url) ?? [];
  const body = registry.blob(path, digest);
  return body === undefined ? undefined : { body };
}

/** The entry of a Docker configuration that `docker login` would leave. */
function entryOf({ login }: Recorded): object {
  return 'user' in login ? { auth: basic(login.user, login.password) } : { identitytoken: login.identityToken };
}

function runFor(recorded: Recorded, change: Partial<World> = {}): Promise<Outcome> {
  const { registry, path, hosts = [], auth, layout = 'legacy' } = recorded;
  return runIn({
    registries: [registry, ...hosts],
    auth,
    others: storageOf(recorded),
    layouts: { [path]: layout },
    inputs: { ...INPUTS, image: `${registry}/${path}` },
    dockerConfig: {
      auths: { [registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry]: entryOf(recorded) },
    },
    ...change,
  });
}

describe.concurrent('with the login of the Docker configuration', () => {
  test.each(Object.entries(RECORDED))('%s', async (_, recorded) => {
    const { login, loginHost, registry, hosts = [], auth, storage } = recorded;
    const { report, result, requests, forms, sawAuthorization } = await runFor(recorded);
    expect(report.verified, result.stdout).toBe(true);

    const api = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const isBasic = auth.kind === 'basic';
    expect(sawAuthorization('Bearer')).toEqual(isBasic ? [] : [api]);
    if ('user' in login) {
      expect(sawAuthorization('Basic')).toEqual([loginHost]);
      expect(forms).toEqual([]);
      expectNoSecret(result, [basic(login.user, login.password)]);
    } else {
      expect(sawAuthorization('Basic')).toEqual([]);
      expect(new Set(forms.map(({ host }) => host))).toEqual(new Set([loginHost]));
      expect(Object.fromEntries(forms[0]?.form ?? [])).toEqual({
        grant_type: 'refresh_token',
        client_id: 'image-provenance',
        refresh_token: login.identityToken,
        service: registry,
        scope: `repository:${recorded.path}:pull`,
      });
      expectNoSecret(result, [login.identityToken]);
    }
    expectNoSecret(result, tokensOf(requests));
    const expectedHosts = [api, ...hosts.filter((host) => host === loginHost), ...(storage ? [storage.host] : [])];
    const requested = new Set(requests.map(({ host }) => host));
    requested.delete('github.com');
    expect(requested).toEqual(new Set(expectedHosts));
    expect(result.stdout).not.toContain('signed-url-secret');
  });
});

describe.concurrent('with a wrong login', () => {
  test.each(Object.entries(RECORDED))('%s: unauthorized, which is no verdict', async (_, recorded) => {
    const { registry, login } = recorded;
    const key = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
    const wrong = 'user' in login ? { auth: basic(login.user, 'wrong') } : { identitytoken: 'wrong' };
    const { report, result } = await runFor(recorded, { dockerConfig: { auths: { [key]: wrong } } });
    expect(report.images[0]?.error?.code, result.stdout).toBe('unauthorized');
    expect(report.images[0]?.error?.message).toContain('config.json');
    expect(result.code).toBe(1);
  });
});

describe.concurrent('identity tokens', () => {
  const azure = RECORDED['Azure Container Registry, identity token'];
  if (azure === undefined) {
    throw new Error('no Azure');
  }

  test('from a credential helper', async () => {
    const answer = JSON.stringify({ Username: '<token>', Secret: 'refresh-token-of-the-registry' });
    const { report, result, forms } = await runFor(azure, {
      dockerConfig: { credHelpers: { 'acme.azurecr.io': 'acr-env' } },
      helpers: { 'acr-env': `read server\ntest "$server" = acme.azurecr.io && echo '${answer}'` },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(forms.length).toBeGreaterThan(0);
    expectNoSecret(result, ['refresh-token-of-the-registry']);
  });

  test('are not sent to a token service on another host', async () => {
    const { report, forms } = await runFor({
      ...azure,
      hosts: ['tokens.evil.example'],
      auth: {
        kind: 'token',
        identityTokens: ['refresh-token-of-the-registry'],
        realm: 'https://tokens.evil.example/oauth2/token',
      },
    });
    expect(report.images[0]?.error?.code).toBe('unauthorized');
    expect(report.images[0]?.error?.message).toContain('tokens.evil.example');
    expect(forms).toEqual([]);
  });

  test('are not sent on by a redirect', async () => {
    const { report, requests, forms } = await runFor(azure, {
      others: {
        'acme.azurecr.io': ({ url }) =>
          url.startsWith('/oauth2/token')
            ? { status: 307, headers: { location: 'https://evil.example/oauth2/token' } }
            : undefined,
        'evil.example': () => ({ body: '{"access_token":"x"}' }),
      },
    });
    expect(report.images[0]?.error?.code).toBe('not-a-registry');
    expect(requests.map(({ host }) => host)).not.toContain('evil.example');
    expect(forms).toEqual([]);
  });

  test('a registry that wants a user name and a password cannot use one', async () => {
    const { report } = await runFor({ ...azure, auth: { kind: 'basic', users: {} } });
    expect(report.images[0]?.error?.code).toBe('login');
    expect(report.images[0]?.error?.message).toContain('acme.azurecr.io');
  });
});

describe.concurrent('credential helpers', () => {
  test('a failing one is the error of its registry, and the other images go on', async () => {
    const { report, result } = await runIn({
      registries: ['quay.io', 'registry.example'],
      layouts: { 'acme/legacy': 'legacy' },
      auth: { kind: 'token', anonymous: true, realm: 'https://quay.io/token' },
      others: { 'registry.example': ({ url }, registry) => registry.read(url) },
      inputs: { ...INPUTS, image: 'quay.io/acme/legacy\nregistry.example/acme/legacy' },
      dockerConfig: { credHelpers: { 'quay.io': 'broken' } },
      helpers: { broken: 'echo secret-of-the-helper; exit 1' },
    });
    expect(
      report.images.map(({ error, verified }) => error?.code ?? verified),
      result.stdout,
    ).toEqual(['login', true]);
    expect(report.images[0]?.error?.message).toMatch(/docker-credential-broken.*config\.json.*quay\.io.*\b1\b/);
    const everything = [result.stdout, result.stderr, result.summary, JSON.stringify(report)].join('\n');
    expect(everything).not.toContain('secret-of-the-helper');
  });

  test('get none of the inputs of the step', async () => {
    const { report, result } = await runFor(
      { ...(RECORDED['Quay, robot account'] ?? raise()) },
      {
        dockerConfig: { credsStore: 'env' },
        helpers: {
          env: `env | grep -q '^INPUT_' && exit 7\necho '{"Username":"acme+robot","Secret":"ROBOT"}'`,
        },
      },
    );
    expect(report.verified, result.stdout).toBe(true);
  });
});

function raise(): never {
  throw new Error('not in the table');
}

describe.concurrent('limits', () => {
  test('Docker Hub’s rate limit is no verdict, and the report has what is left of it', async () => {
    const { report, result } = await runFor(RECORDED['Docker Hub'] ?? raise(), {
      others: {
        'registry-1.docker.io': ({ headers }) =>
          headers.authorization === undefined
            ? undefined
            : failure(429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit.', {
                'ratelimit-limit': '100;w=21600',
                'ratelimit-remaining': '0;w=21600',
                'retry-after': '3600',
              }),
      },
      inputs: { ...INPUTS, image: 'acme/app', timeout: '20s' },
    });
    const error = report.images[0]?.error;
    expect(error?.code, result.stdout).toBe('rate-limited');
    expect(error?.limit).toEqual({ limit: 100, remaining: 0, window: 21_600 });
    expect(result.stdout).not.toContain('Nothing is signed');
  });
});
