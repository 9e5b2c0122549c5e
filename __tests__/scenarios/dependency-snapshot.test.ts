import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { KEY } from '../../scripts/bench/images.ts';
import { spdx } from '../report/samples.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { TestGitHubApi, type ApiFault, type StoredSnapshot } from '../support/github-api.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { SignedRepository, statementAbout } from '../support/signed-image.ts';
import { expectNoSecret } from '../support/world.ts';

const TOKEN = 'ghs_token-of-the-job';
const [SHA, HEAD] = ['a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', 'b'.repeat(40)];
const SNAPSHOTS = '/repos/acme/api/dependency-graph/snapshots';
const BY_KEY = { key: KEY.publicPem, 'insecure-ignore-tlog': 'true', 'certificate-identity': '', 'trusted-root': '' };

let registry: TestRegistry;
let folder: string;

beforeAll(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'events-'));
  for (const layout of ['legacy', 'unsigned', 'other-workflow', 'signature-only']) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
  registry.add('demo/second', join(FIXTURES, 'layouts/legacy'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await registry.close();
});

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

function run(api: TestGitHubApi, { inputs = {}, env = {} }: Run = {}): Promise<ActionResult> {
  return runAction(
    {
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      artifact: 'none',
      'github-token': TOKEN,
      image: `${registry.host}/demo/legacy`,
      'dependency-snapshot': 'true',
      ...inputs,
    },
    {
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: 'acme/api',
        GITHUB_ACTION_REPOSITORY: 'acme/image-provenance',
        GITHUB_RUN_ID: '42',
        GITHUB_SHA: SHA,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/heads/main',
        GITHUB_JOB: 'verify',
        GITHUB_ACTION: 'provenance',
        ...env,
      },
    },
  );
}

/** With an API of its own. */
async function withApi(work: (api: TestGitHubApi) => Promise<void>): Promise<void> {
  const api = await TestGitHubApi.start();
  try {
    await work(api);
  } finally {
    await api.close();
  }
}

const submitted = (api: TestGitHubApi): readonly StoredSnapshot[] => [...api.snapshots.values()];
const manifestsOf = (api: TestGitHubApi): readonly string[] =>
  submitted(api).flatMap(({ manifests }) => Object.keys(manifests));
const annotationsOf = ({ stdout }: ActionResult): readonly string[] =>
  stdout.match(/^::(?:notice|warning|error).*$/gm) ?? [];

/** Verified and reported everywhere, and one annotation why the graph does not have it, with these names. */
function expectOne(level: 'notice' | 'warning', result: ActionResult, named: readonly string[]): void {
  expect([result.code, result.outputs['verified']], result.stdout).toEqual([0, 'true']);
  expect(reportSchema.parse(result.report).verified).toBe(true);
  expect(annotationsOf(result), result.stdout).toEqual([expect.stringMatching(`^::${level} `)]);
  expect(named.filter((name) => annotationsOf(result)[0]?.includes(name) !== true)).toEqual([]);
  expectNoSecret(result, [TOKEN]);
}

describe.concurrent('the dependency graph', { timeout: 120_000 }, () => {
  test('gets one snapshot for each platform of a verified image', async () => {
    await withApi(async (api) => {
      const result = await run(api);
      expect([result.code, ...annotationsOf(result)], result.stdout).toEqual([0]);
      expectNoSecret(result, [TOKEN]);
      expect(api.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([1, 2].map(() => `POST ${SNAPSHOTS}`));
      expect(new Set(api.calls.map(({ authorization }) => authorization))).toEqual(new Set([`token ${TOKEN}`]));
      for (const { sha, ref, job, detector } of submitted(api)) {
        expect([sha, ref]).toEqual([SHA, 'refs/heads/main']);
        expect(job).toMatchObject({ id: '42', html_url: 'https://github.com/acme/api/actions/runs/42' });
        expect(detector).toMatchObject({
          name: 'image-provenance',
          url: 'https://github.com/acme/image-provenance',
        });
      }
      const name = `${registry.host}/demo/legacy:latest`;
      expect(manifestsOf(api)).toEqual([`${name} (linux/amd64)`, `${name} (linux/arm64)`]);
      const [manifest] = submitted(api).flatMap(({ manifests }) => Object.values(manifests));
      expect(manifest?.metadata).toMatchObject({ image: result.outputs['image'], signer: RELEASE_IDENTITY });
      const urls = Object.values(manifest?.resolved ?? {}).map(({ package_url: url }) => url);
      expect(urls.filter((url) => url.startsWith('pkg:apk/'))).not.toEqual([]);
      expect(urls.filter((url) => /^pkg:(?:oci|docker)/.test(url))).toEqual([]);
    });
  });

  test('has what the newest run says, whatever tag, commit and branch; two images do not replace one another', async () => {
    await withApi(async (api) => {
      const image = `${registry.host}/demo/legacy\n${registry.host}/demo/second`;
      const env = { GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/7/merge' };
      await run(api, { inputs: { image } });
      const before = [...api.snapshots.keys()];
      expect(before).toHaveLength(4);
      await run(api, { inputs: { image }, env: { ...env, GITHUB_SHA: HEAD, GITHUB_RUN_ID: '43' } });
      expect([...api.snapshots.keys()]).toEqual(before);
      expect(submitted(api).map(({ sha }) => sha)).toEqual([HEAD, HEAD, HEAD, HEAD]);
      expect(api.calls).toHaveLength(8);
    });
  });

  test('gets nothing of images that are not verified, and of the others all', async () => {
    await withApi(async (api) => {
      const names = ['unsigned', 'legacy', 'other-workflow'].map((name) => `${registry.host}/demo/${name}`);
      const result = await run(api, { inputs: { image: names.join('\n') } });
      expect(result.code).toBe(1);
      expect(manifestsOf(api).map((name) => /demo\/([\w-]+)/.exec(name)?.[1])).toEqual(['legacy', 'legacy']);

      api.snapshots.clear();
      const none = await run(api, { inputs: { image: names[2] ?? '', enforce: 'false' } });
      expect(none.code).toBe(0);
      expect(submitted(api)).toEqual([]);
    });
  });

  test('gets nothing without the input, of invalid inputs, and where no SBOM is requested', async () => {
    await withApi(async (api) => {
      const without = await run(api, { inputs: { 'dependency-snapshot': '' } });
      expect([without.code, ...annotationsOf(without)]).toEqual([0]);
      const hasIssues = await run(api, { inputs: { image: 'A/b' } });
      expect(hasIssues.code).toBe(1);
      expect(hasIssues.stdout).not.toContain('dependency snapshot');
      const signature = { image: `${registry.host}/demo/signature-only`, 'predicate-type': 'none' };
      expectOne('notice', await run(api, { inputs: signature }), ['SBOM']);
      expect(api.calls).toEqual([]);
    });
  });

  test('gets the head of a pull request, not the merge commit', async () => {
    await withApi(async (api) => {
      const event = join(folder, 'pull-request.json');
      writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } } }));
      const env = { GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/pull/7/merge' };
      await run(api, { env: { ...env, GITHUB_EVENT_NAME: 'pull_request' } });
      expect(submitted(api).map(({ sha, ref }) => [sha, ref])).toEqual([1, 2].map(() => [HEAD, 'refs/pull/7/merge']));
      api.snapshots.clear();
      const base = { GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'pull_request_target' };
      await run(api, { env: base });
      expect(submitted(api).map(({ sha, ref }) => [sha, ref])).toEqual([1, 2].map(() => [SHA, 'refs/heads/main']));
    });
  });

  test('gets 5,000 packages, and none of an SBOM with more than the bound', async () => {
    const put = (name: string, packages: number): string => {
      const repository = new SignedRepository(registry, name, KEY);
      const { digest } = repository.putImage({ tag: 'latest' });
      repository.sign(digest);
      repository.attach(digest, '.att', [
        repository.attestationLayer(statementAbout(digest, { predicate: spdx(packages) })),
      ]);
      return `${registry.host}/${name}`;
    };
    await withApi(async (api) => {
      const image = `${put('demo/large', 5000)}\n${put('demo/too-large', LIMITS.snapshotPackages + 1)}`;
      const result = await run(api, { inputs: { ...BY_KEY, image } });
      expect(result.code, result.stdout).toBe(0);
      expect(annotationsOf(result).at(-1)).toContain('demo/too-large (image)');
      expect(
        submitted(api)
          .flatMap(({ manifests }) => Object.values(manifests))
          .map(({ resolved }) => Object.keys(resolved).length),
      ).toEqual([5000]);
    });
  });
});

const NOT_ACCESSIBLE = { status: 403, message: 'Resource not accessible by integration' };
const GRAPH_IS_OFF = {
  status: 404,
  message: 'The Dependency graph is disabled for this repository. Please enable it.',
};

describe.concurrent('the API refuses', { timeout: 120_000 }, () => {
  test.each<[string, ApiFault, readonly string[], number]>([
    ['a job without the right', NOT_ACCESSIBLE, ['HTTP 403', NOT_ACCESSIBLE.message, 'contents: write'], 1],
    ['a graph that is off', GRAPH_IS_OFF, ['HTTP 404', GRAPH_IS_OFF.message], 1],
    ['a private repository', { status: 404, message: 'Not Found' }, ['HTTP 404', 'contents: write'], 1],
    ['a token that is over', { status: 401, message: 'Bad credentials' }, ['HTTP 401', 'Bad credentials'], 1],
    [
      'each snapshot',
      { status: 422, message: 'invalid package url: x' },
      ['linux/amd64', 'HTTP 422', 'invalid package url: x'],
      2,
    ],
    ['each by its size', { status: 413, raw: '<html>' }, ['HTTP 413'], 2],
    [
      'each, politely',
      { status: 201, raw: '{"result":"INVALID","message":"bad\\n::error::"}' },
      [String.raw`bad\n::error::`],
      2,
    ],
    ['with another answer', { status: 201, raw: '[]' }, ['127.0.0.1'], 1],
    ['with no JSON', { status: 201, raw: '<html>' }, ['127.0.0.1'], 1],
    ['a limit that lasts', { status: 429, headers: { 'retry-after': '3600' } }, ['HTTP 429', '3600 s'], 1],
    ['a redirect', { status: 307, headers: { location: 'https://mallory.example' } }, ['127.0.0.1'], 1],
    ['for now', { status: 503, message: 'Unavailable' }, ['HTTP 503', 'Unavailable'], LIMITS.tries],
    ['with an answer without end', { status: 201, raw: ' '.repeat(100_000) }, ['65536'], 1],
  ])('%s: one warning', async (_, issue, named, calls) => {
    await withApi(async (api) => {
      api.issueOf = () => issue;
      expectOne('warning', await run(api), named);
      expect(submitted(api)).toEqual([]);
      expect(api.calls).toHaveLength(calls);
    });
  });

  test.each([
    ['of Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }],
    ['for a pull request of a fork', { GITHUB_EVENT_NAME: 'pull_request' }],
  ])('a run %s: a notice', async (_, env) => {
    await withApi(async (api) => {
      const event = join(folder, 'fork.json');
      writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: HEAD } } }));
      api.issueOf = () => NOT_ACCESSIBLE;
      const result = await run(api, { env: { GITHUB_EVENT_PATH: event, ...env } });
      expectOne('notice', result, ['contents: write']);
    });
  });

  test.each<[string, Run, string]>([
    ['no token', { inputs: { 'github-token': '' } }, 'github-token'],
    ['no commit', { env: { GITHUB_SHA: '' } }, 'GITHUB_SHA'],
    ['no branch', { env: { GITHUB_REF: 'main' } }, 'GITHUB_REF'],
    ['a repository that is none', { env: { GITHUB_REPOSITORY: 'acme/../api' } }, 'GITHUB_REPOSITORY'],
    ['an API by HTTP elsewhere', { env: { GITHUB_API_URL: 'http://api.example' } }, 'GITHUB_API_URL'],
    [
      'an event without pull request',
      { env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/none' } },
      'ENOENT',
    ],
  ])('%s: reported, and nothing is requested', async (_, changes, name) => {
    await withApi(async (api) => {
      const result = await run(api, changes);
      expect(result.code).toBe(0);
      expect(annotationsOf(result)).toEqual([expect.stringContaining(name)]);
      expect(api.calls).toEqual([]);
    });
  });

  test.each<[string, ApiFault]>([
    ['a short limit', { status: 429, headers: { 'retry-after': '1' } }],
    ['a passing fault', { status: 502 }],
    ['a connection that ends', 'reset'],
  ])('%s: waited for', async (_, issue) => {
    await withApi(async (api) => {
      api.issueOf = (__, before) => (before === 1 ? issue : undefined);
      const result = await run(api);
      expect([result.code, ...annotationsOf(result)], result.stdout).toEqual([0]);
      expect(submitted(api)).toHaveLength(2);
      expect(api.calls).toHaveLength(3);
    });
  });

  test('the first only: the others are submitted', async () => {
    await withApi(async (api) => {
      api.issueOf = (_, before) => (before === 0 ? { status: 422, message: 'invalid package url' } : undefined);
      const result = await run(api);
      expectOne('warning', result, ['linux/amd64', 'HTTP 422']);
      expect(manifestsOf(api)).toEqual([`${registry.host}/demo/legacy:latest (linux/arm64)`]);
    });
  });

  test('an API that cannot be reached', async () => {
    const api = await TestGitHubApi.start();
    const { url } = api;
    await api.close();
    expectOne('warning', await run(api, { env: { GITHUB_API_URL: url } }), ['ECONNREFUSED']);
  });

  test('an API that never answers: given up in time, after everything else', async () => {
    await withApi(async (api) => {
      api.issueOf = () => 'hang';
      expectOne('warning', await run(api), ['20.75 s']);
    });
  });
});
