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

/** What became of the comparison, and of the gates. */
const outcomeOf = (result: ActionResult) => ({
  code: result.code,
  verified: result.outputs['verified'],
  changed: result.outputs['changed'],
  digest: imageOf(result)?.baseline?.digest,
  gates: imageOf(result)?.gates?.map(({ gate, state }) => `${gate} ${state}`),
});

/** GitHub said that there is nothing earlier: the gates pass, and one notice reports it. */
const FIRST_RUN = { code: 0, verified: 'true', changed: '', digest: null, gates: ['user passed'] };
/** Nothing says what changed: the gates fail. */
const UNANSWERED = { code: 1, verified: 'false', changed: '', digest: null, gates: ['user unanswered'] };

const annotationsOf = (result: ActionResult, level: 'error' | 'notice' | 'warning'): readonly string[] =>
  result.stdout.match(new RegExp(`^::${level} .*$`, 'gm')) ?? [];

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

  const GATE = { 'fail-on-change': 'user' };

  test.each<[string, () => StoredRun[]]>([
    ['no run', () => []],
    [
      'runs that uploaded no report',
      () => [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: zipOf({}) }] }],
    ],
  ])('%s: there is no baseline, and gates pass', async (_, runs) => {
    await withRuns(runs(), async (api) => {
      const result = await run(api, { inputs: GATE });
      expect(outcomeOf(result), result.stdout).toEqual(FIRST_RUN);
      expect(annotationsOf(result, 'notice').filter((line) => line.includes('No baseline'))).toHaveLength(1);
      expectNoSecret(result, [TOKEN]);
    });
  });

  const holding = (content: Uint8Array, size?: number): StoredRun[] => [
    { id: 30, artifacts: [{ name: 'image-provenance-x', content, ...(size === undefined ? {} : { size }) }] },
  ];
  const ofImages = (...images: readonly { reference: string; digest: string | null }[]): StoredRun[] =>
    holding(zipOf({ 'report.json': JSON.stringify({ schemaVersion: 1, images }) }));
  const whenAsked = (path: RegExp, issue: RunsFault) => (requested: string) =>
    path.test(requested) ? issue : undefined;

  test.each<[string, () => StoredRun[], ((path: string) => RunsFault | undefined)?]>([
    ['no right', () => [], whenAsked(/./, { status: 403, body: '{"message":"Resource not accessible"}' })],
    ['a report that has expired', () => [{ id: 30, artifacts: [{ ...artifactOf(reportOf()), expired: true }] }]],
    ['no such workflow', () => [], whenAsked(/./, { status: 404, body: '{"message":"Not Found"}' })],
    ['a failing API', () => [], whenAsked(/./, { status: 500, body: '' })],
    ['nonsense', () => [], whenAsked(/./, { status: 200, body: '[' })],
    ['a list of another form', () => [], whenAsked(/./, { status: 200, body: '{"workflow_runs":7}' })],
    [
      'artifacts that may not be listed',
      () => holding(zipOf({})),
      whenAsked(/\/artifacts/, { status: 403, body: '{}' }),
    ],
    ['a report that is none', () => holding(zipOf({ 'report.json': 'hello' }))],
    ['a broken archive', () => holding(Buffer.from('PK\u0003\u0004broken'))],
    ['a page in place of an archive', () => holding(Buffer.from('<!doctype html><title>Sign in</title>'))],
    ['nothing in place of an archive', () => holding(Buffer.alloc(0))],
    ['an archive that is too large', () => holding(Buffer.from('PK'), 1e9)],
    [
      'reports that are too large together',
      () => [
        {
          id: 30,
          artifacts: Array.from({ length: 3 }, (_, n) => ({
            name: `image-provenance-${n}`,
            content: zipOf({ 'report.json': ' '.repeat(60 * 1024 * 1024) }),
          })),
        },
      ],
    ],
    [
      'a redirect to a host of plain HTTP',
      () => holding(Buffer.from('PK')),
      whenAsked(/\/zip$/, { status: 302, location: 'http://metadata.example/latest' }),
    ],
    ['an artifact that is gone', () => holding(Buffer.from('PK')), whenAsked(/\/zip$/, { status: 410, body: '{}' })],
    [
      'two digests for one tag',
      () => {
        const reference = `${registry.host}/${PATH}:new`;
        return ofImages({ reference, digest: old }, { reference, digest: `sha256:${'0'.repeat(64)}` });
      },
    ],
    ['only other images', () => ofImages({ reference: `${registry.host}/demo/other:new`, digest: old })],
    ['an image without digest', () => ofImages({ reference: `${registry.host}/${PATH}:new`, digest: null })],
    [
      'an image with a digest that is none',
      () => ofImages({ reference: `${registry.host}/${PATH}:new`, digest: '../x' }),
    ],
    [
      'runs of forks beyond what is searched',
      () => Array.from({ length: 501 }, (_, n) => ({ id: 900 - n, repository: 'mallory/api', artifacts: [] })),
    ],
  ])('%s: gates are unanswered', async (_, runs, issueOf) => {
    await withRuns(
      runs(),
      async (api) => {
        const result = await run(api, { inputs: GATE });
        expect(outcomeOf(result), result.stdout).toEqual(UNANSWERED);
        const [error] = annotationsOf(result, 'error');
        expect(error).toContain(imageOf(result)?.baseline?.reason?.slice(0, 40));
        expectNoSecret(result, [TOKEN]);
        // without a gate it is a warning
        const bare = await run(api);
        expect([bare.code, bare.outputs['verified'], annotationsOf(bare, 'warning').length], bare.stdout).toEqual([
          0,
          'true',
          expect.any(Number),
        ]);
      },
      issueOf,
    );
  });

  test('an artifact beyond the bound does not hide the report in another one', async () => {
    const large = { name: 'image-provenance-all-reports', content: Buffer.from('PK'), size: 1e9 };
    await withRuns([{ id: 30, artifacts: [large, artifactOf(reportOf())] }], async (api) => {
      const result = await run(api, { inputs: GATE });
      expect(imageOf(result)?.baseline?.digest).toBe(old);
      expect(outcomeOf(result).gates).toEqual(['user fired']);
    });
  });

  test('an event without a base branch, no token, no workflow', async () => {
    await withRuns([], async (api) => {
      expect(outcomeOf(await run(api, { inputs: GATE, payload: { pull_request: { base: {} } } }))).toEqual(UNANSWERED);
      expect(outcomeOf(await run(api, { inputs: { ...GATE, 'github-token': '' } }))).toEqual(UNANSWERED);
      expect(outcomeOf(await run(api, { inputs: GATE, env: { GITHUB_WORKFLOW_REF: '' } }))).toEqual(UNANSWERED);
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
