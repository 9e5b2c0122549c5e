import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { digestOf } from '../../src/core/image/digest.ts';
import { readInputs, readMergeInputs, withIssues, type OutputInputs } from '../../src/inputs/inputs.ts';
import { inputsOf } from '../../src/inputs/table.ts';
import {
  issuesOf,
  GITHUB,
  HEX,
  IDENTITY,
  MINIMAL,
  OTHER_KEY,
  PUBLIC_KEY,
  read,
  SIGNED,
  sourceOf,
  type Given,
} from './given.ts';

test('nothing but the image: every default', async () => {
  const inputs = await read(MINIMAL);
  expect(inputs).toEqual({
    signerOf: inputs.signerOf,
    images: [
      {
        requested: 'cgr.dev/chainguard/nginx:latest',
        reference: {
          repository: { registry: 'cgr.dev', path: 'chainguard/nginx' },
          tag: 'latest',
          digest: undefined,
        },
        evidenceRepositories: [{ registry: 'cgr.dev', path: 'chainguard/nginx' }],
        publisher: 'chainguard',
        signer: {
          kind: 'identity',
          identity: {
            kind: 'exact',
            values: ['https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main'],
          },
          issuer: { kind: 'exact', values: [GITHUB] },
          claims: {},
        },
        discoversSigners: false,
        requirements: {
          signature: true,
          predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
          level: 'platform',
          signedName: undefined,
        },
      },
    ],
    shard: undefined,
    listDigest: digestOf(Buffer.from('cgr.dev/chainguard/nginx:latest\n')),
    inputsDigest: inputs.inputsDigest,
    automaticBaseline: undefined,
    gates: [],
    concurrency: 8,
    platform: { kind: 'all' },
    timeout: 300_000,
    trustSource: { kind: 'public-good' },
    trustPolicy: { ignoreTlog: false, ignoreSct: false, useSignedTimestamps: false },
    cache: true,
    registry: { login: undefined, githubToken: undefined, allowHttp: [], retryMissingFor: 0 },
    chainguard: { identity: undefined, signers: undefined },
    githubAttestations: 'auto',
    dependencySnapshot: false,
    authorities: [],
    insecure: [],
    warnings: [],
    notices: [],
  });
});

describe.each(['verify', 'merge'] as const)('%s', (command) => {
  test('every input of the table is read, and no other', async () => {
    const requested = new Set<string>();
    const source = sourceOf(command === 'verify' ? MINIMAL : { reports: 'reports' });
    const noted = {
      ...source,
      get: (name: string) => {
        requested.add(name);
        return source.get(name);
      },
    };
    await (command === 'verify' ? readInputs(noted) : readMergeInputs(noted));
    expect([...requested].sort()).toEqual(
      inputsOf(command)
        .map(([name]) => name)
        .sort(),
    );
  });
});

describe('a merge', () => {
  test('the folder, and what comes out', () => {
    const { output, result } = readMergeInputs(sourceOf({ reports: 'reports', enforce: 'false', artifact: 'none' }));
    expect(result).toEqual({ folder: 'reports', warnings: [] });
    expect(output).toMatchObject({ enforce: false, artifact: 'none', comment: 'false', dependencySnapshot: false });
  });

  test('an input that means something elsewhere only is none here, and has no effect', () => {
    const { output, result } = readMergeInputs(sourceOf({ reports: 'reports', comment: 'true', key: 'x' }));
    expect(output.comment).toBe('false');
    expect(issuesIn(result)).toEqual([
      expect.stringMatching(/^comment is not an input of merge\/, which .*verifies nothing\.$/),
      expect.stringMatching(/^key is not an input of merge\//),
    ]);
  });

  test('every issue at once', () => {
    const { result } = readMergeInputs(sourceOf({ reports: 'a\nb', image: 'x', enforce: 'maybe' }));
    expect(issuesIn(result).map((issue) => issue.split(/[ :]/)[0])).toEqual(['image', 'enforce', 'reports']);
  });

  test('without a folder', () => {
    expect(issuesIn(readMergeInputs(sourceOf({})).result)).toEqual([expect.stringMatching(/^reports is missing/)]);
  });
});

function issuesIn(result: unknown): readonly string[] {
  return result instanceof ConfigError ? result.issues : [];
}

test('issues that showed elsewhere come first', async () => {
  expect(withIssues(5, [])).toBe(5);
  expect(issuesIn(withIssues(5, ['a folder']))).toEqual(['a folder']);
  const { result } = await readInputs(sourceOf({ ...MINIMAL, timeout: 'x' }));
  expect(withIssues(result, [])).toBe(result);
  expect(issuesIn(withIssues(result, ['a folder']))).toEqual(['a folder', expect.stringMatching(/^timeout/)]);
});

describe('shard', () => {
  const LIST = { ...SIGNED, image: 'ghcr.io/a/b\nghcr.io/c/d\nghcr.io/a/e' };

  test('takes its part of the list, and tells the digests of all of it', async () => {
    const whole = await read(LIST);
    const parts = await Promise.all(['1/2', '2/2'].map((shard) => read({ ...LIST, shard })));
    expect(parts.map(({ images }) => images.map(({ requested }) => requested))).toEqual([
      ['ghcr.io/a/b:latest', 'ghcr.io/c/d:latest'],
      ['ghcr.io/a/e:latest'],
    ]);
    expect(parts.map(({ shard }) => shard?.index)).toEqual([1, 2]);
    for (const { listDigest, inputsDigest } of parts) {
      expect({ listDigest, inputsDigest }).toEqual({
        listDigest: whole.listDigest,
        inputsDigest: whole.inputsDigest,
      });
    }
    expect(parts[1]?.notices).toContain('Shard 2/2: 1 of the 3 images of the list belong to it.');
  });

  test.each(['0/2', '3/2', '1/257', '1', '1/', '01/2', '1/2/3', 'a/b', '-1/2'])('%s is a fault', async (shard) => {
    expect(await issuesOf({ ...LIST, shard })).toEqual([expect.stringContaining('it must be "i/n", such as "3/8"')]);
  });
});

test('space alone is an absent input', async () => {
  const blank = { tag: ' ', platform: '\n\n', 'require-signature': ' \n', publisher: '', timeout: '  ', key: '\n' };
  expect(await read({ ...MINIMAL, ...blank })).toEqual({
    ...(await read(MINIMAL)),
    signerOf: expect.any(Function) as unknown,
  });
});

describe('image and tag', () => {
  test('one a line, with comments and blank lines', async () => {
    const { images } = await read({
      ...SIGNED,
      image: `\n# ours\n  ghcr.io/acme/api  \r\n\nnginx:1\n  # ghcr.io/x/y\nghcr.io/acme/web@sha256:${HEX}\n`,
      tag: 'edge',
    });
    expect(images.map(({ requested }) => requested)).toEqual([
      'ghcr.io/acme/api:edge',
      'nginx:1',
      `ghcr.io/acme/web@sha256:${HEX}`,
    ]);
  });

  test('an image that is named twice is taken once', async () => {
    const { images, notices } = await read({ ...SIGNED, image: 'nginx\ndocker.io/library/nginx:latest\nnginx:1' });
    expect(images.map(({ requested }) => requested)).toEqual(['nginx:latest', 'nginx:1']);
    expect(notices).toContainEqual(expect.stringContaining('docker.io/library/nginx:latest more than once'));
  });
});

describe('who may have signed', () => {
  async function signerOf(given: Given): Promise<unknown> {
    return (await read({ image: 'ghcr.io/acme/api', ...given })).images[0]?.signer;
  }

  test('exact identities and their default issuer, which is told', async () => {
    const inputs = await read({ ...SIGNED, 'certificate-identity': `${IDENTITY}\n# tags\n${IDENTITY}s\n${IDENTITY}` });
    expect(inputs.images[0]?.signer).toEqual({
      kind: 'identity',
      identity: { kind: 'exact', values: [IDENTITY, `${IDENTITY}s`] },
      issuer: { kind: 'exact', values: [GITHUB] },
      claims: {},
    });
    expect(inputs.notices).toEqual([expect.stringContaining(GITHUB)]);
    expect(inputs.images[0]?.publisher).toBeUndefined();
    expect(inputs.images[0]?.requirements).toEqual({
      signature: true,
      predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
      level: 'any',
      signedName: undefined,
    });
  });

  test('an issuer of its own', async () => {
    const given = { 'certificate-identity': 'a@b.example', 'certificate-oidc-issuer': 'https://accounts.example' };
    expect(await signerOf(given)).toMatchObject({ issuer: { kind: 'exact', values: ['https://accounts.example'] } });
  });

  test('patterns for both halves', async () => {
    const inputs = await read({
      image: 'ghcr.io/acme/api',
      'certificate-identity-regexp': 'https://github\\.com/acme/.*',
      'certificate-oidc-issuer-regexp': 'https://token\\.actions\\..*',
    });
    expect(inputs.images[0]?.signer).toMatchObject({ identity: { kind: 'pattern' }, issuer: { kind: 'pattern' } });
    expect(inputs.insecure).toEqual([]);
  });

  test('a pattern that strangers match: a warning, and insecure', async () => {
    const given = { 'certificate-identity-regexp': 'https://.*', 'certificate-oidc-issuer': GITHUB };
    const { insecure, warnings } = await read({ image: 'ghcr.io/acme/api', ...given });
    expect(insecure).toEqual(['certificate-identity-regexp: accepts unrelated identities']);
    expect(warnings).toHaveLength(1);
  });

  test('an exact identity that looks like a pattern: a warning', async () => {
    const { warnings } = await read({ ...SIGNED, 'certificate-identity': 'https://github.com/acme/.*' });
    expect(warnings).toEqual([expect.stringContaining('certificate-identity-regexp')]);
  });

  const CLAIMS = {
    'certificate-github-workflow-trigger': 'push',
    'certificate-github-workflow-sha': 'abc',
    'certificate-github-workflow-name': 'Release images',
    'certificate-github-workflow-repository': 'acme/api',
    'certificate-github-workflow-ref': 'refs/heads/main',
  };
  const READ_CLAIMS = {
    githubWorkflowTrigger: 'push',
    githubWorkflowSha: 'abc',
    githubWorkflowName: 'Release images',
    githubWorkflowRepository: 'acme/api',
    githubWorkflowRef: 'refs/heads/main',
  };

  test('claims narrow an identity', async () => {
    expect(await signerOf({ 'certificate-identity': IDENTITY, ...CLAIMS })).toMatchObject({ claims: READ_CLAIMS });
  });

  test('claims narrow a publisher', async () => {
    expect(await signerOf({ publisher: 'github:acme/api', ...CLAIMS })).toMatchObject({
      claims: READ_CLAIMS,
      sourceRepository: { repository: 'acme/api', rest: '', isPrefix: false },
    });
  });

  test('an enterprise has an issuer of its own', async () => {
    const issuer = 'https://token.actions.acme.ghe.com';
    const inputs = { publisher: 'github:acme/api', 'certificate-oidc-issuer': issuer };
    expect(await signerOf(inputs)).toMatchObject({
      identity: { origin: 'https://acme.ghe.com/', repository: 'acme/api' },
      issuer: { kind: 'exact', values: [issuer] },
    });
  });

  test('SBOMs are stored beside what a publisher of GitHub requires, unless types are given', async () => {
    const inputs = { image: 'ghcr.io/acme/api', publisher: 'github:acme/api' };
    const stored = async (given: object) => (await read({ ...inputs, ...given })).images[0]?.requirements.alsoStored;
    expect(await stored({})).toEqual([{ kind: 'sbom', requested: 'sbom' }]);
    expect(await stored({ 'predicate-type': 'provenance' })).toBeUndefined();
  });

  test('keys: PEM in the input and in files, each one once', async () => {
    const key = `# ours\ncosign.pub\n${OTHER_KEY}\n${PUBLIC_KEY}`;
    const signer = (await read({ image: 'ghcr.io/acme/api', key })).images[0]?.signer;
    expect(signer?.kind === 'keys' ? signer.keys.length : signer).toBe(2);
  });

  test.each([
    ['github:acme/api', { signature: false, level: 'index' }],
    ['chainguard', { signature: true, level: 'platform' }],
  ])('publisher %s on any registry', async (publisher, requirements) => {
    const { images } = await read({ image: 'registry.example:5000/mirror/api', publisher });
    expect(images[0]).toMatchObject({ publisher, requirements });
  });

  test('auto takes the preset of each line', async () => {
    const { images } = await read({ image: 'cgr.dev/chainguard/a\ncgr.dev/chainguard-private/b', publisher: 'auto' });
    expect(images.map(({ publisher }) => publisher)).toEqual(['chainguard', 'chainguard-private']);
  });

  test.each(['auto', 'none'])('an identity beside publisher %s takes no preset', async (publisher) => {
    const { images } = await read({ ...MINIMAL, publisher, 'certificate-identity': IDENTITY });
    expect(images[0]).toMatchObject({ publisher: undefined, requirements: { level: 'any' } });
  });
});

describe('what is required', () => {
  test('the inputs override the defaults of a preset', async () => {
    const { images } = await read({
      image: 'ghcr.io/acme/api',
      publisher: 'github:acme/api',
      'require-signature': 'true',
      'predicate-type': 'spdx\nspdxjson\nhttps://slsa.dev/provenance/v1\nsbom',
      'signed-name': 'ghcr.io/acme/api',
      'max-age': '30d',
      'min-age': '12h',
    });
    expect(images[0]?.requirements).toEqual({
      signature: true,
      predicateTypes: [
        { kind: 'type', requested: 'spdx', uri: 'https://spdx.dev/Document' },
        { kind: 'type', requested: 'https://slsa.dev/provenance/v1', uri: 'https://slsa.dev/provenance/v1' },
        { kind: 'sbom', requested: 'sbom' },
      ],
      level: 'index',
      signedName: 'ghcr.io/acme/api',
      age: { max: 2_592_000_000, min: 43_200_000 },
    });
  });

  test('none asks for no attestation', async () => {
    const { images } = await read({ ...MINIMAL, 'predicate-type': 'none' });
    expect(images[0]?.requirements.predicateTypes).toEqual([]);
  });

  test.each([
    ['all', { kind: 'all' }],
    ['index', { kind: 'index' }],
    [
      'linux/amd64\nlinux/arm/v7\nlinux/amd64',
      {
        kind: 'named',
        platforms: [
          { os: 'linux', architecture: 'amd64', variant: undefined },
          { os: 'linux', architecture: 'arm', variant: 'v7' },
        ],
      },
    ],
  ])('platform %j', async (platform, expected) => {
    expect((await read({ ...MINIMAL, platform })).platform).toEqual(expected);
  });

  test.each([
    ['90s', 90_000],
    ['1s', 1000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
  ])('timeout %s', async (timeout, expected) => {
    expect((await read({ ...MINIMAL, timeout })).timeout).toBe(expected);
  });
});

describe('trust', () => {
  test.each([
    [{ 'trusted-root': 'trusted_root.json' }, { kind: 'file', path: 'trusted_root.json' }],
    [
      { 'tuf-mirror': 'https://tuf.example/x', 'tuf-root': 'root.json' },
      { kind: 'tuf', mirror: 'https://tuf.example/x', rootPath: 'root.json' },
    ],
    [
      { 'tuf-mirror': 'http://127.0.0.1:8080', 'tuf-root': 'root.json' },
      { kind: 'tuf', mirror: 'http://127.0.0.1:8080', rootPath: 'root.json' },
    ],
    [
      { 'tuf-mirror': 'http://tuf.example', 'tuf-root': 'root.json', 'allow-http': 'tuf.example' },
      { kind: 'tuf', mirror: 'http://tuf.example', rootPath: 'root.json' },
    ],
    [
      { 'tuf-mirror': 'http://tuf.example', 'tuf-root': 'root.json', 'allow-http': 'tuf.example:80' },
      { kind: 'tuf', mirror: 'http://tuf.example', rootPath: 'root.json' },
    ],
    [
      { 'tuf-mirror': 'http://[::1]:8080', 'tuf-root': 'root.json' },
      { kind: 'tuf', mirror: 'http://[::1]:8080', rootPath: 'root.json' },
    ],
  ])('%j', async (given, expected) => {
    expect((await read({ ...MINIMAL, ...given })).trustSource).toEqual(expected);
  });

  test('each weakening is a warning and listed', async () => {
    const { trustPolicy, insecure, warnings } = await read({
      ...MINIMAL,
      'insecure-ignore-tlog': 'true',
      'insecure-ignore-sct': 'true',
      'use-signed-timestamps': 'true',
    });
    expect(trustPolicy).toEqual({ ignoreTlog: true, ignoreSct: true, useSignedTimestamps: true });
    expect(insecure).toEqual(['insecure-ignore-tlog', 'insecure-ignore-sct']);
    expect(warnings.map((warning) => warning.split(' ')[0])).toEqual(['insecure-ignore-tlog', 'insecure-ignore-sct']);
  });
});

describe('where to look', () => {
  const LOGIN = { 'registry-username': 'me', 'registry-password': 'secret' };

  test('a login is for the registry that all images share', async () => {
    const { registry } = await read({ ...SIGNED, image: 'ghcr.io/a/b\nGHCR.io/c/d', ...LOGIN });
    expect(registry.login).toEqual({ registry: 'ghcr.io', username: 'me', password: 'secret' });
  });

  test('or for a named one, which no image need use', async () => {
    const { registry } = await read({ ...SIGNED, ...LOGIN, registry: 'index.docker.io' });
    expect(registry.login?.registry).toBe('docker.io');
  });

  test('a password may have several lines', async () => {
    const password = '{\n"type": "service_account"\n}';
    const { registry } = await read({ ...SIGNED, 'registry-username': '_json_key', 'registry-password': password });
    expect(registry.login?.password).toBe(password);
  });

  test('a registry without login has no effect, and the log says so', async () => {
    const { registry, notices } = await read({ ...MINIMAL, registry: 'cgr.dev' });
    expect(registry.login).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining('no effect')]);
  });

  test('token, patience, hosts by HTTP', async () => {
    const { registry, insecure } = await read({
      ...MINIMAL,
      'github-token': 'ghs_0123456789',
      'retry-missing-for': '90s',
      'allow-http': 'Registry.example:5000\n# x\nregistry.example:5000\nother',
    });
    expect(registry).toEqual({
      login: undefined,
      githubToken: 'ghs_0123456789',
      retryMissingFor: 90_000,
      allowHttp: ['registry.example:5000', 'other'],
    });
    expect(insecure).toEqual(['allow-http: registry.example:5000', 'allow-http: other']);
  });
});

describe('where evidence is kept', () => {
  const repositoriesFor = async (image: string, text: string): Promise<string[]> => {
    const { images } = await read({ ...SIGNED, image, 'signature-repository': text });
    return images.flatMap(({ evidenceRepositories }) =>
      evidenceRepositories.map(({ registry, path }) => `${registry}/${path}`),
    );
  };

  test.each([
    ['mirror.example/nginx', '', ['mirror.example/nginx']],
    ['mirror.example/nginx', 'ghcr.io/acme/signatures', ['ghcr.io/acme/signatures']],
    ['mirror.example/nginx', 'ghcr.io/a/s\nghcr.io/a/t\nghcr.io/a/s', ['ghcr.io/a/s', 'ghcr.io/a/t']],
    ['mirror.example/cg/nginx', 'mirror.example/cg=cgr.dev/chainguard', ['cgr.dev/chainguard/nginx']],
    ['mirror.example/cg/a/b', 'mirror.example/cg = cgr.dev/chainguard', ['cgr.dev/chainguard/a/b']],
    ['mirror.example/cg/nginx', 'mirror.example=origin.example', ['origin.example/cg/nginx']],
    ['mirror.example/cg/nginx', 'mirror.example=origin.example/all', ['origin.example/all/cg/nginx']],
    ['mirror.example/cg/nginx', 'mirror.example/cg/nginx=ghcr.io/acme/signatures', ['ghcr.io/acme/signatures']],
    ['mirror.example/cg-evil/nginx', 'mirror.example/cg=cgr.dev/chainguard', ['mirror.example/cg-evil/nginx']],
    ['mirror.example:5000/cg/nginx', 'mirror.example/cg=cgr.dev/chainguard', ['mirror.example:5000/cg/nginx']],
    ['mirror.example/cg/x/nginx', 'mirror.example/cg=a.example/x\nmirror.example/cg/x=b.example', ['b.example/nginx']],
    ['acme/nginx', 'docker.io/acme=ghcr.io/acme', ['ghcr.io/acme/nginx']],
    ['acme/nginx', 'acme=ghcr.io/acme', ['ghcr.io/acme/nginx']],
    ['nginx', 'docker.io=mirror.example', ['mirror.example/library/nginx']],
    ['m.example/x/y', 'ghcr.io/a/s\nm.example/x=o.example/x', ['ghcr.io/a/s', 'o.example/x/y']],
  ])('%s with %j: %j', async (image, text, expected) => {
    expect(await repositoriesFor(image, text)).toEqual(expected);
  });
});

describe('what comes out', () => {
  async function outputOf(given: Given): Promise<OutputInputs> {
    return (await readInputs(sourceOf(given))).output;
  }

  const DEFAULTS: OutputInputs = {
    directory: undefined,
    artifact: 'single',
    artifactName: undefined,
    retentionDays: undefined,
    comment: 'false',
    commentName: undefined,
    githubToken: undefined,
    jobSummary: true,
    dependencySnapshot: false,
    enforce: true,
  };

  test('defaults, also where inputs are missing', async () => {
    expect(await outputOf({})).toEqual(DEFAULTS);
  });

  test('as given', async () => {
    const given = {
      'output-directory': 'out dir',
      artifact: 'per-file',
      'artifact-name': 'my artifact',
      'retention-days': '7',
      'job-summary': 'false',
      comment: 'auto',
      'comment-name': 'linux leg',
      'github-token': 'ghs_0123456789',
      'dependency-snapshot': 'true',
      enforce: 'false',
    };
    expect(await outputOf(given)).toEqual({
      directory: 'out dir',
      artifact: 'per-file',
      artifactName: 'my artifact',
      retentionDays: 7,
      comment: 'auto',
      commentName: 'linux leg',
      githubToken: 'ghs_0123456789',
      jobSummary: false,
      dependencySnapshot: true,
      enforce: false,
    });
  });

  test('an invalid value is an issue, and its default applies to the report of it', async () => {
    const given = {
      artifact: 'no',
      'output-directory': 'a\nb',
      'artifact-name': 'a/b',
      'retention-days': '0',
      'comment-name': 'a\nb',
      'github-token': 'a b',
      enforce: 'fALSE',
    };
    expect(await outputOf({ ...MINIMAL, ...given, 'job-summary': 'false' })).toEqual({
      ...DEFAULTS,
      jobSummary: false,
    });
    const issues = await issuesOf({ ...MINIMAL, ...given });
    expect(issues.map((issue) => issue.split(':')[0])).toEqual(Object.keys(given));
  });
});
