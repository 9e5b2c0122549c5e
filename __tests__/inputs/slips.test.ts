import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { GITHUB, IDENTITY, issuesOf, MINIMAL, read, SIGNED, sourceOf, type Given } from './given.ts';

async function issuesOfFlags(given: Given): Promise<readonly string[]> {
  const { result } = await readInputs(sourceOf(given), 'cli');
  return result instanceof ConfigError ? result.issues : [];
}

describe('references', () => {
  test.each([
    ['ghcr.io/acme/api@', /nothing follows "@"; is the output of the earlier step that belongs there empty/],
    ['ghcr.io/acme/api@sha256:', /nothing follows "@sha256:"; is the output/],
    ['ghcr.io/acme/api:', /nothing follows ":"; is the output/],
    ['localhost:5000/api:', /nothing follows ":"; is the output/],
    ['ghcr.io/acme/', /nothing follows "\/"; is the output/],
    ['@sha256:0123', /there is no name before "@"; is the output/],
    [':1.4', /there is no name before ":"; is the output/],
    ['ghcr.io/Acme/Api:V1', /must be lowercase; write "ghcr\.io\/acme\/api:V1"/],
    ['localhost:5000/Acme/api', /write "localhost:5000\/acme\/api"/],
    ['Acme/api', /write "acme\/api"/],
    ['nginx,redis', /one item per line, without commas/],
    ['nginx, redis:7', /one item per line, without commas/],
    ['"nginx"', /quotation marks are part of the value here; remove them: nginx/],
    ["'ghcr.io/acme/api'", /remove them: ghcr\.io\/acme\/api/],
    ['docker://nginx', /scheme/],
  ])('%s', async (image, expected) => {
    expect(await issuesOf({ ...SIGNED, image })).toEqual([expect.stringMatching(expected)]);
  });

  test('of a baseline, of signatures, of a file', async () => {
    expect(await issuesOf({ ...SIGNED, baseline: 'ghcr.io/acme/api@' })).toEqual([
      expect.stringMatching(/^baseline: .*nothing follows "@"/),
    ]);
    expect(await issuesOf({ ...SIGNED, 'signature-repository': 'ghcr.io/Acme/sigs' })).toEqual([
      expect.stringMatching(/^signature-repository: .*write "ghcr\.io\/acme\/sigs"/),
    ]);
    const files = { 'images.txt': 'ghcr.io/Acme/api:1\nacme/b:\na,b' };
    expect(await issuesOf({ ...SIGNED, image: '', 'image-file': 'images.txt' }, files)).toEqual([
      expect.stringMatching(/^image-file, line 1: .*write "ghcr\.io\/acme\/api:1"\.$/),
      expect.stringMatching(/^image-file, line 2: .*empty \(its `id`, its name\)\?$/),
      expect.stringMatching(/^image-file, line 3: .*without commas/),
    ]);
  });

  test('on the command line nothing speaks of steps', async () => {
    const image = 'ghcr.io/acme/api@\nghcr.io/acme/api:\na,b\n"nginx"\nghcr.io/Acme/api';
    const issues = await issuesOfFlags({ ...SIGNED, image, key: 'missing.pub' });
    expect(issues).toHaveLength(7);
    expect(issues.join('\n')).not.toMatch(/\bstep\b|\binput\b|checkout|a line/);
    expect(issues.join('\n')).toContain('is the variable that belongs there empty?');
  });
});

describe('lists', () => {
  test.each<[string, string]>([
    ['platform', 'linux/amd64,linux/arm64'],
    ['platform', 'all,index'],
    ['predicate-type', 'sbom,provenance'],
    ['predicate-type', 'spdx, cyclonedx'],
    ['allow-http', 'a.example, b.example'],
    ['certificate-identity', `${IDENTITY},${IDENTITY}x`],
    ['certificate-identity', `${IDENTITY}, me@acme.example`],
  ])('%s: %s', async (name, value) => {
    expect(await issuesOf({ ...SIGNED, [name]: value })).toEqual([expect.stringMatching(/without commas/)]);
  });
});

describe('quotation marks', () => {
  test.each<[string, string]>([
    ['platform', '"linux/amd64"'],
    ['require-signature', "'false'"],
    ['timeout', '"5m"'],
    ['certificate-identity', `"${IDENTITY}"`],
    ['certificate-oidc-issuer', `"${GITHUB}"`],
    ['certificate-oidc-issuer-regexp', `"${GITHUB}.*"`],
    ['artifact', '"none"'],
  ])('%s: %s', async (name, value) => {
    const issues = await issuesOf({ ...SIGNED, [name]: value });
    expect(issues).toEqual([
      expect.stringMatching(`^${name}: .*quotation marks are part of the value here; remove them: [^"']+\\.$`),
    ]);
  });
});

describe('identities', () => {
  test.each([
    ['github.com/acme/api/.github/workflows/release.yml@refs/heads/main', IDENTITY],
    ['http://github.com/acme/api/.github/workflows/release.yml@refs/heads/main', IDENTITY],
    ['acme/api/.github/workflows/release.yml@refs/heads/main', IDENTITY],
  ])('%s begins without https://', async (identity, meant) => {
    expect(await issuesOf({ ...SIGNED, 'certificate-identity': identity })).toEqual([
      expect.stringContaining(`begins with "https://": write "${meant}".`),
    ]);
  });

  test.each([
    [IDENTITY.replace(/@.*/, ''), /ends in "@" and the full ref, such as https:.*release\.yml@refs\/heads\/main\.$/],
    [IDENTITY.replace(/@.*/, '@'), /the full ref, such as .*@refs\/heads\/main\.$/],
    [IDENTITY.replace(/@.*/, '@dev'), /the full ref, such as .*@refs\/heads\/dev\.$/],
    ['https://github.com/acme/api', /names no workflow: .*set publisher to github:acme\/api instead/],
    ['https://github.com/acme/api/', /names no workflow: .*set publisher to github:acme\/api instead/],
  ])('%s: a warning', async (identity, expected) => {
    const { warnings } = await read({ ...SIGNED, 'certificate-identity': identity });
    expect(warnings).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    IDENTITY,
    IDENTITY.replace('refs/heads/main', 'a'.repeat(40)),
    'https://github.com/acme/api/.github/workflows/release.yml@refs/pull/1/merge',
  ])('%s: none', async (identity) => {
    expect((await read({ ...SIGNED, 'certificate-identity': identity })).warnings).toEqual([]);
  });

  test('an issuer without https://: a warning', async () => {
    const issuer = 'token.actions.githubusercontent.com';
    const { warnings } = await read({ ...SIGNED, 'certificate-oidc-issuer': issuer });
    expect(warnings).toEqual([expect.stringContaining('begin with "https://"')]);
  });
});

describe('files', () => {
  test('one that is not there: is the repository checked out?', async () => {
    expect(await issuesOf({ ...MINIMAL, publisher: '', key: 'keys/a.pub' })).toEqual([
      'key: "keys/a.pub" cannot be used: there is no such file in the workspace; is the repository checked out before this step (actions/checkout)?',
    ]);
    expect(await issuesOf({ ...MINIMAL, publisher: '', key: '/etc/a.pub' })).toEqual([
      'key: "/etc/a.pub" cannot be used: there is no such file.',
    ]);
  });
});

describe('a login', () => {
  const login = { 'registry-username': 'u', 'registry-password': 'p' };

  test.each([
    ['quay.io', ['registry is quay.io, but the images are on ghcr.io: the login is not used.']],
    ['ghcr.io', []],
  ])('for %s', async (registry, expected) => {
    expect((await read({ ...SIGNED, ...login, registry })).warnings).toEqual(expected);
  });

  test('for the registry of signatures is used', async () => {
    const given = { ...SIGNED, ...login, registry: 'quay.io', 'signature-repository': 'quay.io/acme/sigs' };
    expect((await read(given)).warnings).toEqual([]);
  });
});

test('nobody documents who signs Docker Official Images', async () => {
  expect(await issuesOf({ image: 'nginx\nredis:7' })).toEqual([
    expect.stringMatching(/^nothing says who may have signed .* Nobody documents a signer of Docker Official Images/),
  ]);
  expect(await issuesOf({ image: 'acme/nginx' })).toEqual([expect.not.stringContaining('Official')]);
});
