import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { addPostgres, PUBLIC_GOOD, REAL } from '../support/postgres.ts';
import { failure, type Reply, type TestRegistry } from '../support/registry.ts';
import { basic, expectNoSecret, runIn, tokenRealmOf, tokensOf, type Outcome } from '../support/world.ts';

const TRUST = { 'trusted-root': join(FIXTURES, 'trusted_root.json'), artifact: 'none' };
const SIGNER = { ...TRUST, 'certificate-identity': RELEASE_IDENTITY };
const USER = 'robot';
const PASSWORD = 'pass:word+/=1';
const GITHUB_TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

describe.concurrent('Chainguard by name', () => {
  test.skipIf(!existsSync(REAL))('cgr.dev/chainguard/postgres with nothing but its name', async () => {
    const { report, result } = await runIn({
      registries: ['cgr.dev'],
      auth: { kind: 'token', anonymous: true, realm: 'https://cgr.dev/token' },
      layouts: {},
      fill: (registry) => {
        addPostgres(registry);
      },
      inputs: {
        image: 'cgr.dev/chainguard/postgres',
        platform: 'linux/arm64',
        'trusted-root': PUBLIC_GOOD,
        artifact: 'none',
      },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(report.images[0]?.publisher).toBe('chainguard');
    expect(result.outputs['image']).toBe(
      'cgr.dev/chainguard/postgres@sha256:3dc629a917612f1630c6f8e7a17f23a42cbd5917b9b3080972b70b1583daff34',
    );
    expect(result.outputs['identity']).toContain('chainguard-images/images/');
  });

  test.each([
    ['chainguard', 'images'],
    ['chainguard-private', 'images-private'],
  ])('an image of somebody else as cgr.dev/%s/legacy', async (publisher, repository) => {
    const { report, result } = await runIn({
      registries: ['cgr.dev'],
      layouts: { [`${publisher}/legacy`]: 'legacy' },
      inputs: { ...TRUST, image: `cgr.dev/${publisher}/legacy` },
    });
    const [image] = report.images;
    expect([report.verified, image?.publisher]).toEqual([false, publisher]);
    expect(new Set(image?.evidence.map(({ reason }) => reason?.code))).toEqual(new Set(['identity']));
    const [annotation = ''] = result.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(annotation).toContain(
      `https://github.com/chainguard-images/${repository}/.github/workflows/release.yaml@refs/heads/main`,
    );
    expect(annotation).toContain(RELEASE_IDENTITY);
  });

  test.each([
    'cgr.dev/chainguard-private-evil/nginx',
    'cgr.dev/chainguard',
    'cgr.dev.evil.example/chainguard/nginx',
    'cgr.dev:8443/chainguard/nginx',
    'docker.io/chainguard/nginx',
  ])('%s is nobody by name, and nothing is requested', async (image) => {
    const { report, requests } = await runIn({ registries: ['cgr.dev'], layouts: {}, inputs: { ...TRUST, image } });
    expect(report.error?.code).toBe('config');
    expect(report.error?.message).toContain(image);
    expect(requests).toEqual([]);
  });
});

describe.concurrent('images of a GitHub repository', () => {
  const run = (publisher: string, layout = 'bundles-rekor1'): Promise<Outcome> =>
    runIn({
      registries: ['ghcr.io'],
      layouts: { 'image-provenance-demo/images': layout },
      inputs: { ...TRUST, image: 'ghcr.io/image-provenance-demo/images', publisher },
    });

  test.each([
    ['github:image-provenance-demo/images', true],
    ['github:image-provenance-demo/images@refs/heads/main', true],
    ['github:image-provenance-demo/images/.github/workflows/release.yaml', true],
    ['github:image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main', true],
    ['github:image-provenance-demo/images@refs/heads/dev', false],
    ['github:image-provenance-demo/images/.github/workflows/other.yaml', false],
    ['github:image-provenance-demo/image', false],
    ['github:image-provenance-demo/images-evil', false],
    ['github:Image-Provenance-Demo/images', true],
  ])('publisher %s: %s', async (publisher, verified) => {
    const { report, result } = await run(publisher);
    expect(report.verified, result.stdout).toBe(verified);
    expect(report.images[0]?.publisher).toBe(publisher);
    const kinds = report.images[0]?.requirements.map(({ kind }) => kind) ?? [];
    expect(new Set(kinds)).toEqual(new Set(['attestation']));
    if (!verified) {
      expect(report.images[0]?.evidence.map(({ reason }) => reason?.code)).toContain('identity');
    }
  });
});

describe.concurrent('credentials', () => {
  const users = { [USER]: PASSWORD };
  const login = { 'registry-username': USER, 'registry-password': PASSWORD };

  test('ghcr.io gets the github-token, and only ghcr.io', async () => {
    const { report, result, sawAuthorization } = await runIn({
      registries: ['ghcr.io', 'quay.io'],
      auth: { kind: 'token', anonymous: true, users: { 'x-access-token': GITHUB_TOKEN } },
      others: {
        'ghcr.io': tokenRealmOf('ghcr.io'),
        'quay.io': tokenRealmOf('quay.io'),
      },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, image: 'ghcr.io/acme/legacy\nquay.io/acme/legacy', 'github-token': GITHUB_TOKEN },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(sawAuthorization('Basic')).toEqual(['ghcr.io']);
    expectNoSecret(result, [GITHUB_TOKEN, basic('x-access-token', GITHUB_TOKEN)]);
  });

  test('a github-token that ghcr.io refuses: anonymous, with one notice', async () => {
    const { report, result, requests } = await runIn({
      registries: ['ghcr.io'],
      auth: { kind: 'token', anonymous: true, users: {}, realm: 'https://ghcr.io/token' },
      layouts: { 'acme/legacy': 'legacy', 'acme/rebuilt': 'rebuilt' },
      inputs: { ...SIGNER, image: 'ghcr.io/acme/legacy\nghcr.io/acme/rebuilt', 'github-token': GITHUB_TOKEN },
    });
    expect(report.verified, result.stdout).toBe(true);
    const notices = result.stdout
      .split('\n')
      .filter((line) => line.startsWith('::notice') && line.includes('github-token'));
    expect(notices).toHaveLength(1);
    const tokens = requests.filter(({ url }) => url.startsWith('/token'));
    expect(tokens.some(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test('ghcr.io sends the referrers to its site, which has none', async () => {
    const { report, result, sawAuthorization, requests } = await runIn({
      registries: ['ghcr.io'],
      auth: { kind: 'token', users: { 'x-access-token': GITHUB_TOKEN }, realm: 'https://ghcr.io/token' },
      others: {
        'ghcr.io': ({ url }) =>
          url.includes('/referrers/')
            ? { status: 303, headers: { location: 'https://github.com/-/v2/packages/container/x' } }
            : undefined,
        'github.com': () => ({ status: 404, body: 'Not Found' }),
      },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, image: 'ghcr.io/acme/legacy', 'github-token': GITHUB_TOKEN },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(requests.some(({ host }) => host === 'github.com')).toBe(true);
    expect(sawAuthorization('Bearer')).toEqual(['ghcr.io']);
    expect(sawAuthorization('Basic')).toEqual(['ghcr.io']);
  });

  test('on another server than github.com the token is not for ghcr.io', async () => {
    const { report, sawAuthorization, result } = await runIn({
      registries: ['ghcr.io'],
      auth: { kind: 'token', anonymous: true, realm: 'https://ghcr.io/token' },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, image: 'ghcr.io/acme/legacy', 'github-token': GITHUB_TOKEN },
      env: { GITHUB_SERVER_URL: 'https://github.acme.example' },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(sawAuthorization('Basic')).toEqual([]);
  });

  test.each([
    ['acme/legacy', 'docker.io/acme/legacy'],
    ['legacy', 'docker.io/library/legacy'],
    ['index.docker.io/library/legacy', 'docker.io/library/legacy'],
  ])('Docker Hub as %s, with the login of the Docker configuration', async (image, name) => {
    const { report, result, sawAuthorization, requests } = await runIn({
      registries: ['registry-1.docker.io', 'auth.docker.io'],
      auth: { kind: 'token', users, realm: 'https://auth.docker.io/token' },
      layouts: { [name.replace('docker.io/', '')]: 'legacy' },
      inputs: { ...SIGNER, image },
      dockerConfig: { auths: { 'https://index.docker.io/v1/': { auth: basic(USER, PASSWORD) } } },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(result.outputs['image']).toBe(`${name}@${report.images[0]?.digest ?? ''}`);
    expect(sawAuthorization('Basic')).toEqual(['auth.docker.io']);
    expect(sawAuthorization('Bearer')).toEqual(['registry-1.docker.io']);
    expect(requests.map(({ host }) => host)).not.toContain('docker.io');
    expectNoSecret(result, [PASSWORD, basic(USER, PASSWORD)]);
    expectNoSecret(result, tokensOf(requests));
  });

  test('a login of podman for a part of a registry is used for that part only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'auth-'));
    const REGISTRY_AUTH_FILE = join(folder, 'auth.json');
    writeFileSync(REGISTRY_AUTH_FILE, JSON.stringify({ auths: { 'quay.io/my-org': { auth: basic(USER, PASSWORD) } } }));
    const { report, result, requests } = await runIn({
      registries: ['quay.io'],
      auth: { kind: 'token', users, anonymous: true, realm: 'https://quay.io/token' },
      layouts: { 'my-org/legacy': 'legacy', 'other/legacy': 'legacy' },
      inputs: {
        ...SIGNER,
        image: 'quay.io/my-org/legacy\nquay.io/other/legacy',
        'signature-repository': 'quay.io/other/legacy',
      },
      env: { REGISTRY_AUTH_FILE },
    });
    expect(report.verified, result.stdout).toBe(true);
    const tokens = requests.filter(({ url }) => url.startsWith('/token'));
    const scopes = Map.groupBy(tokens, ({ headers }) => headers.authorization?.split(' ')[0] ?? 'none');
    const pathsOf = (kind: string): Set<string | undefined> =>
      new Set(scopes.get(kind)?.map(({ url }) => /repository(?:%3A|:)([a-z-]+)/.exec(url)?.[1]));
    expect(pathsOf('Basic')).toEqual(new Set(['my-org']));
    expect(pathsOf('none')).toEqual(new Set(['other']));
    // each token goes to the repository that it is for
    expect(tokensOf(requests).length).toBeGreaterThan(1);
    expectNoSecret(result, [PASSWORD, basic(USER, PASSWORD)]);
  });

  test('a token service on a foreign host never gets credentials, and a refusal names it', async () => {
    const refused = await runIn({
      registries: ['registry.example', 'tokens.evil.example'],
      auth: { kind: 'token', users, realm: 'https://tokens.evil.example/token' },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, ...login, image: 'registry.example/acme/legacy' },
    });
    expect(refused.report.images[0]?.error?.code).toBe('unauthorized');
    expect(refused.report.images[0]?.error?.message).toContain('tokens.evil.example');
    expect(refused.sawAuthorization('Basic')).toEqual([]);
    expectNoSecret(refused.result, [PASSWORD, basic(USER, PASSWORD)]);

    const allowed = await runIn({
      registries: ['registry.example', 'tokens.evil.example'],
      auth: { kind: 'token', anonymous: true, realm: 'https://tokens.evil.example/token' },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, ...login, image: 'registry.example/acme/legacy' },
    });
    expect(allowed.report.verified, allowed.result.stdout).toBe(true);
    expect(allowed.sawAuthorization('Basic')).toEqual([]);
    expect(allowed.sawAuthorization('Bearer')).toEqual(['registry.example']);
  });

  test('the login of one registry is not that of another one', async () => {
    const { report, sawAuthorization, result } = await runIn({
      registries: ['registry.example', 'other.example'],
      auth: { kind: 'basic', users },
      others: { 'other.example': () => failure(401, 'UNAUTHORIZED', 'no', { 'www-authenticate': 'Basic realm="x"' }) },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: {
        ...SIGNER,
        ...login,
        registry: 'registry.example',
        image: 'registry.example/acme/legacy\nother.example/acme/legacy',
      },
    });
    expect(report.images.map(({ verified, error }) => error?.code ?? verified)).toEqual([true, 'unauthorized']);
    expect(sawAuthorization('Basic')).toEqual(['registry.example']);
    expectNoSecret(result, [PASSWORD, basic(USER, PASSWORD)]);
  });

  test('a wrong password: refused, not anonymous, and not shown', async () => {
    const { report, result } = await runIn({
      registries: ['registry.example'],
      auth: { kind: 'token', anonymous: true, users: {}, realm: 'https://registry.example/token' },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, ...login, image: 'registry.example/acme/legacy' },
    });
    expect(report.images[0]?.error?.code).toBe('unauthorized');
    expectNoSecret(result, [PASSWORD, basic(USER, PASSWORD)]);
  });

  test('blobs that are stored elsewhere are fetched there without credentials', async () => {
    const { report, result, sawAuthorization, requests } = await runIn({
      registries: ['registry.example'],
      auth: { kind: 'token', users, realm: 'https://registry.example/token' },
      others: {
        'registry.example': ({ url, headers }) =>
          url.includes('/blobs/') && headers.authorization !== undefined
            ? { status: 307, headers: { location: `https://storage.example${url}?X-Signature=signed-url-secret` } }
            : undefined,
        // the storage takes nobody's credentials, as real ones do
        'storage.example': ({ url, headers }, registry) =>
          headers.authorization === undefined ? contentOf(registry, url) : { status: 400 },
      },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, ...login, image: 'registry.example/acme/legacy' },
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(requests.some(({ host }) => host === 'storage.example')).toBe(true);
    expect(sawAuthorization('Bearer')).toEqual(['registry.example']);
    expect(result.stdout).not.toContain('signed-url-secret');
  });

  test('a storage that fails: the signature of its URL is not repeated', async () => {
    const { report, result } = await runIn({
      registries: ['registry.example'],
      others: {
        'registry.example': ({ url }) =>
          url.includes('/blobs/')
            ? { status: 307, headers: { location: `https://storage.example${url}?X-Signature=signed-url-secret` } }
            : undefined,
        'storage.example': ({ url }) => ({
          status: 403,
          body: `https://storage.example${url} is expired`,
          headers: { 'content-type': 'text/plain' },
        }),
      },
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, image: 'registry.example/acme/legacy' },
    });
    expect(report.images[0]?.error?.code).toBe('forbidden');
    expect(result.stdout + result.summary + JSON.stringify(report)).not.toContain('signed-url-secret');
  });

  test('from https nobody is led to http', async () => {
    const { report, requests } = await runIn({
      registries: ['registry.example'],
      others: {
        'registry.example': () => ({ status: 307, headers: { location: 'http://registry.example/v2/' } }),
      },
      layouts: {},
      inputs: { ...SIGNER, image: 'registry.example/acme/legacy' },
    });
    expect(report.images[0]?.error?.code).toBe('unavailable');
    expect(report.images[0]?.error?.message).toContain('http://registry.example');
    expect(requests.filter(({ url }) => url.startsWith('http:'))).toEqual([]);
  });

  test('a private certificate authority, by the input alone', async () => {
    const world = {
      registries: ['registry.example'],
      layouts: { 'acme/legacy': 'legacy' },
      inputs: { ...SIGNER, image: 'registry.example/acme/legacy' },
      env: { NODE_EXTRA_CA_CERTS: '' },
    };
    const without = await runIn(world);
    expect(without.report.images[0]?.error?.code).toBe('unavailable');
    expect(without.report.images[0]?.error?.hint).toContain('`ca-certificates`');
    const { report, result } = await runIn({
      ...world,
      inputs: { ...world.inputs, 'ca-certificates': 'authority.pem' },
      workspaceOf: (authority) => ({ 'authority.pem': `# our own\n${authority}` }),
    });
    expect(report.verified, result.stdout).toBe(true);
  });

  test('a certificate of another name is no registry', async () => {
    const { report, result } = await runIn({
      registries: ['registry.example'],
      layouts: {},
      inputs: { ...SIGNER, image: 'imposter.example/acme/legacy' },
    });
    expect(report.images[0]?.error?.code).toBe('unavailable');
    expect(report.images[0]?.error?.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(result.code).toBe(1);
  });
});

function contentOf(registry: TestRegistry, url: string): Reply | undefined {
  const [, path = '', digest = ''] = /^\/v2\/(.+)\/blobs\/([^?]+)/.exec(url) ?? [];
  const body = registry.blob(path, digest);
  return body === undefined ? undefined : { body };
}
