import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/core/image/digest.ts';
import { runAction, type ActionResult } from '../support/action.ts';
import { publishBuild } from '../support/changes.ts';
import { startRunsApi, zipOf, type RunsApi, type RunsFault, type StoredRun } from '../support/earlier-runs.ts';
import { TestGitHubApi } from '../support/github-api.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { makeKey } from '../support/signed-image.ts';
import { WITHOUT_LOG } from '../support/signed-table.ts';
import { expectNoSecret } from '../support/world.ts';

const TOKEN = 'ghs_token-of-the-job';
const PATH = 'demo/app';
const key = makeKey();

let registry: TestRegistry;
let folder: string;
let old: Digest;
let events = 0;

beforeAll(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'events-'));
  old = publishBuild(registry, { path: PATH, tag: 'old', key });
  publishBuild(registry, { path: PATH, tag: 'new', key }, { user: '0' });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await registry.close();
});

const reportOf = (digest: string = old, tag = 'latest'): string =>
  JSON.stringify({ schemaVersion: 1, images: [{ reference: `${registry.host}/${PATH}:${tag}`, digest }] });

const artifactOf = (report: string, name = 'image-provenance-app-1a2b3c4d5e6f-01020304') => ({
  name,
  content: zipOf({ 'app-1/index/sbom.spdx.json': '{}', 'report.json': report, 'sub/report.json': '{' }),
});

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
}

function run(api: { readonly url: string }, { inputs = {}, env = {}, payload }: Run = {}): Promise<ActionResult> {
  const eventFile = join(folder, `${events++}.json`);
  const base = { ref: 'main', label: '](javascript:0)' };
  const pullRequest = { number: 7, head: { sha: '1'.repeat(40), ref: 'main' }, base };
  writeFileSync(eventFile, JSON.stringify(payload ?? { pull_request: pullRequest }));
  return runAction(
    {
      ...WITHOUT_LOG,
      key: key.publicPem,
      'predicate-type': 'all',
      'github-token': TOKEN,
      image: `${registry.host}/${PATH}:new`,
      baseline: 'auto',
      ...inputs,
    },
    {
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_REPOSITORY: 'acme/api',
        GITHUB_RUN_ID: '42',
        GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/7/merge',
        ...env,
      },
    },
  );
}

async function withRuns(
  runs: readonly StoredRun[],
  work: (api: RunsApi) => Promise<void>,
  issueOf?: (path: string) => RunsFault | undefined,
): Promise<void> {
  const api = await startRunsApi(runs, issueOf);
  try {
    await work(api);
  } finally {
    await api.close();
  }
}

const imageOf = ({ report }: ActionResult) => reportSchema.parse(report).images[0];
const noticesOf = ({ stdout }: ActionResult): readonly string[] => stdout.match(/^::notice .*No baseline.*$/gm) ?? [];

/** The step went on without a comparison, and one notice has the reason of report.json. */
function expectNone(result: ActionResult, named: readonly string[]): void {
  expect([result.code, result.outputs['verified'], result.outputs['changed']], result.stdout).toEqual([0, 'true', '']);
  const { baseline } = imageOf(result) ?? {};
  expect(baseline).toMatchObject({ verified: false, digest: null });
  const reason = baseline?.reason ?? '';
  expect(['actions: read', ...named].filter((name) => !reason.includes(name))).toEqual([]);
  expect(noticesOf(result)).toEqual([expect.stringContaining(reason)]);
  expectNoSecret(result, [TOKEN]);
}

describe.concurrent('auto', { timeout: 60_000 }, () => {
  test('the report of the last successful run on the base branch', async () => {
    const runs = [
      { id: 30, artifacts: [artifactOf(reportOf())] },
      { id: 20, artifacts: [artifactOf(reportOf(`sha256:${'0'.repeat(64)}`))] },
    ];
    await withRuns(runs, async (api) => {
      const result = await run(api);
      expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'true']);
      expect(imageOf(result)?.baseline?.digest).toBe(old);
      expect(imageOf(result)?.changes?.platforms[0]?.fields).toEqual(['user']);
      const [first] = api.calls;
      expect(new URL(first?.path ?? '', api.url).searchParams.toString()).toBe(
        'branch=main&status=success&per_page=50',
      );
      expect(first?.authorization).toBe(`token ${TOKEN}`);
      // the token stays with the API
      expect(api.calls.find(({ path }) => path.startsWith('/blob/'))?.authorization).toBeUndefined();
      expectNoSecret(result, [TOKEN]);
    });
  });

  test('runs of pull requests and of forks do not count, whatever their branch is called', async () => {
    const forged = [artifactOf(reportOf(`sha256:${'0'.repeat(64)}`))];
    const runs = [
      { id: 60, event: 'pull_request', artifacts: forged },
      { id: 50, event: 'pull_request_target', artifacts: forged },
      { id: 40, repository: 'mallory/api', artifacts: forged },
      { id: 30, branch: 'main2', artifacts: forged },
      { id: 20, artifacts: [artifactOf(reportOf())] },
    ];
    await withRuns(runs, async (api) => {
      expect(imageOf(await run(api))?.baseline?.digest).toBe(old);
      expect(api.calls.filter(({ path }) => path.includes('/artifacts')).map(({ path }) => path.split('?')[0])).toEqual(
        ['/repos/acme/api/actions/runs/20/artifacts', '/repos/acme/api/actions/artifacts/5/zip'],
      );
    });
  });

  test('nor do they push the run on the base branch out of sight, however many', async () => {
    const forged = Array.from({ length: 120 }, (_, n) => ({ id: 200 - n, repository: 'mallory/api', artifacts: [] }));
    const runs = [...forged, { id: 20, artifacts: [artifactOf(reportOf())] }];
    await withRuns(runs, async (api) => {
      expect(imageOf(await run(api))?.baseline?.digest).toBe(old);
    });
    await withRuns(forged, async (api) => {
      expect(imageOf(await run(api))?.baseline?.digest).toBeNull();
      expect(api.calls).toHaveLength(3);
    });
  });

  test('five runs on the base branch are asked for a report', async () => {
    const bare = Array.from({ length: 120 }, (_, n) => ({ id: 200 - n, artifacts: [] }));
    await withRuns([...bare, { id: 20, artifacts: [artifactOf(reportOf())] }], async (api) => {
      expect(imageOf(await run(api))?.baseline?.digest).toBeNull();
      expect(api.calls.map(({ path }) => path.includes('/artifacts'))).toEqual([false, ...Array<true>(5).fill(true)]);
    });
  });

  test('artifacts of other names, expired ones and runs without a report are passed over', async () => {
    const runs = [
      { id: 30, artifacts: [artifactOf(reportOf(), 'coverage'), { ...artifactOf(reportOf()), expired: true }] },
      { id: 25, artifacts: [{ name: 'image-provenance-x', content: zipOf({ 'other.json': '{}' }) }] },
      { id: 20, artifacts: [artifactOf(reportOf())] },
    ];
    await withRuns(runs, async (api) => {
      expect(imageOf(await run(api))?.baseline?.digest).toBe(old);
    });
  });

  test('with artifact-name only artifacts of that name', async () => {
    const runs = [
      { id: 30, artifacts: [artifactOf(reportOf(`sha256:${'0'.repeat(64)}`)), artifactOf(reportOf(), 'mine')] },
    ];
    await withRuns(runs, async (api) => {
      expect(imageOf(await run(api, { inputs: { 'artifact-name': 'mine' } }))?.baseline?.digest).toBe(old);
    });
  });

  test('a report that was uploaded as it is', async () => {
    const content = Buffer.from(reportOf());
    await withRuns([{ id: 30, artifacts: [{ name: '0a1b2c3d-report.json', content }] }], async (api) => {
      expect(imageOf(await run(api))?.baseline?.digest).toBe(old);
    });
  });

  test.each<[string, StoredRun[], ((path: string) => RunsFault | undefined) | undefined, readonly string[]]>([
    ['no run', [], undefined, ['images.yml', 'main']],
    ['no right', [], () => ({ status: 403, body: '{"message":"Resource not accessible"}' }), ['HTTP 403']],
    ['nonsense', [], () => ({ status: 200, body: '[' }), []],
    ['a list of another form', [], () => ({ status: 200, body: '{"workflow_runs":7}' }), []],
    [
      'a report that is none',
      [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: zipOf({ 'report.json': 'hello' }) }] }],
      undefined,
      ['30'],
    ],
    [
      'a broken archive',
      [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: Buffer.from('PK\u0003\u0004broken') }] }],
      undefined,
      [],
    ],
    [
      'an archive that is too large',
      [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: Buffer.from('PK'), size: 1e9 }] }],
      undefined,
      ['image-provenance-x', '67108864'],
    ],
    [
      'reports that are too large together',
      [
        {
          id: 30,
          artifacts: Array.from({ length: 3 }, (_, n) => ({
            name: `image-provenance-${n}`,
            content: zipOf({ 'report.json': ' '.repeat(60 * 1024 * 1024) }),
          })),
        },
      ],
      undefined,
      ['30', '134217728'],
    ],
    [
      'a redirect to a host of plain HTTP',
      [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: Buffer.from('PK') }] }],
      (path) => (path.endsWith('/zip') ? { status: 302, location: 'http://metadata.example/latest' } : undefined),
      [],
    ],
    [
      'an artifact that is gone',
      [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: Buffer.from('PK') }] }],
      (path) => (path.endsWith('/zip') ? { status: 410, body: '{"message":"Artifact has expired"}' } : undefined),
      ['HTTP 410'],
    ],
  ])('%s: a notice, never a failure', async (_, runs, issueOf, why) => {
    await withRuns(
      runs,
      async (api) => {
        expectNone(await run(api, { inputs: { 'fail-on-change': 'user' } }), why);
      },
      issueOf,
    );
  });

  test('an event without a base branch, and no token', async () => {
    await withRuns([], async (api) => {
      expectNone(await run(api, { payload: { pull_request: { base: {} } } }), []);
      const anonymous = await run(api, { inputs: { 'github-token': '' } });
      expect(noticesOf(anonymous)).toEqual([expect.stringContaining('github-token')]);
      expectNone(await run(api, { env: { GITHUB_WORKFLOW_REF: '' } }), ['GITHUB_WORKFLOW_REF']);
      expect(api.calls).toEqual([]);
    });
  });

  test('outside of a pull request nothing is compared or requested', async () => {
    await withRuns([{ id: 30, artifacts: [artifactOf(reportOf())] }], async (api) => {
      const result = await run(api, { env: { GITHUB_EVENT_NAME: 'push' }, inputs: { 'fail-on-change': 'user' } });
      expect([result.code, result.outputs['diff']], result.stdout).toEqual([0, '']);
      expect(imageOf(result)).not.toHaveProperty('baseline');
      expect(api.calls).toEqual([]);
    });
  });

  test('the comment has what changed', async () => {
    const api = await TestGitHubApi.start();
    const tokens = { comment: 'true', baseline: `${registry.host}/${PATH}:old`, 'fail-on-change': 'user' };
    const result = await run(api, { inputs: tokens });
    await api.close();
    expect(result.code, result.stdout).toBe(1);
    const body = api.comments[0]?.body ?? '';
    const [alert, change] = [body.indexOf('`fail-on-change`'), body.indexOf('65532')];
    expect(alert).toBeGreaterThan(0);
    expect(alert).toBeLessThan(change);
  });
});
