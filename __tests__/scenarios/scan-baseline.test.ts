import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRunsApi, zipOf, type RunsApi, type RunsFault, type StoredRun } from '../support/earlier-runs.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { scanAll, scanChange, type Scanned } from '../support/scanned-change.ts';
import { SignedBuilds } from '../support/signed-builds.ts';

const POLICY = '.github/image-provenance.yml';
const ROOT = 'root.json';
const WORKFLOW = 'acme/api/.github/workflows/images.yml';

let registry: TestRegistry;
let builds: SignedBuilds;
/** of `acme/api:main`: what it was, and what it is */
let [before, now]: readonly [string, string] = ['', ''];

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  const put = async (tag: string, workflow: string): Promise<string> => {
    const image = builds.put('acme/api', tag);
    const identity = `https://github.com/acme/api/.github/workflows/${workflow}@refs/heads/main`;
    await builds.sign('acme/api', image, await builds.certificate({ identity, source: 'https://github.com/acme/api' }));
    return image.digest;
  };
  before = await put('main', 'release.yml');
  now = await put('main', 'hotfix.yml');
  await put('other', 'hotfix.yml');
});

afterAll(() => registry.close());

const files = (images = ['acme/api:main']) => ({
  [ROOT]: builds.trustedRoot,
  [POLICY]: `version: 1
rules:
  - images: ['${registry.host}/acme/*']
    signers:
      - identity: https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main
      - identity: https://github.com/acme/api/.github/workflows/hotfix.yml@refs/heads/main
`,
  Dockerfile: images.map((image) => `FROM ${registry.host}/${image}\n`).join(''),
});

interface Reported {
  readonly digest: string | null;
  readonly reference?: string;
  readonly result?: string;
}

const runOf = (images: readonly Reported[], more: Partial<StoredRun> = {}): StoredRun => ({
  id: 30,
  artifacts: [{ name: 'image-provenance-api', content: zipOf({ 'report.json': reportOf(images) }) }],
  ...more,
});

const reportOf = (images: readonly Reported[]): string =>
  JSON.stringify({
    schemaVersion: 1,
    images: images.map(({ digest, reference = `${registry.host}/acme/api:main`, result = 'verified' }) => ({
      reference,
      digest,
      result,
    })),
  });

const GATES = { 'fail-on-change': 'signer' };

interface Night {
  readonly runs?: readonly StoredRun[];
  readonly images?: string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly issueOf?: (path: string) => RunsFault | undefined;
}

async function scan({ runs = [], images, inputs = {}, env = {}, issueOf }: Night): Promise<Scanned & { api: RunsApi }> {
  const api = await startRunsApi(runs, issueOf);
  try {
    const scanned = await scanAll(
      files(images),
      { 'trusted-root': ROOT, baseline: 'auto', ...GATES, ...inputs },
      {
        env: {
          GITHUB_API_URL: api.url,
          GITHUB_EVENT_NAME: 'schedule',
          GITHUB_REF: 'refs/heads/main',
          GITHUB_REPOSITORY: 'acme/api',
          GITHUB_RUN_ID: '42',
          GITHUB_WORKFLOW_REF: `${WORKFLOW}@refs/heads/main`,
          ...env,
        },
      },
    );
    return { ...scanned, api };
  } finally {
    await api.close();
  }
}

/** What became of the first image: the digest it was compared with, its gates, and the result of the scan. */
const outcomeOf = ({ report, result }: Scanned) => [
  report.images[0]?.baseline?.digest ?? null,
  report.images[0]?.gates?.map(({ state }) => state).join(),
  report.result,
  result.code,
];

describe.concurrent('baseline: auto in a scan', { timeout: 60_000 }, () => {
  test('the same reference in the last successful run on the branch, verified anew; a gate fires', async () => {
    const scanned = await scan({ runs: [runOf([{ digest: before }])] });
    expect(outcomeOf(scanned), scanned.result.stdout).toEqual([before, 'fired', 'failed', 1]);
    expect(scanned.report.images[0]?.baseline?.verified).toBe(true);
    const [first] = scanned.api.calls;
    expect(new URL(first?.path ?? '', scanned.api.url).searchParams.get('branch')).toBe('main');
  });

  test.each([
    ['the digest is still the same', () => [{ digest: now }], () => [now, 'passed', 'verified', 0]],
    [
      'the tag had another digest behind it',
      () => [{ digest: before, reference: `${registry.host}/acme/api:main@${before}` }],
      () => [before, 'fired', 'failed', 1],
    ],
    [
      'another tag of the repository is none',
      () => [{ digest: before, reference: `${registry.host}/acme/api:v1` }],
      () => [null, 'passed', 'verified', 0],
    ],
    [
      'nobody was required to have signed it',
      () => [{ digest: before, result: 'proposed' }],
      () => [null, 'passed', 'verified', 0],
    ],
    ['it was exempt', () => [{ digest: null, result: 'exempt' }], () => [null, 'passed', 'verified', 0]],
    ['nobody knows its digest', () => [{ digest: null, result: 'error' }], () => [null, 'unanswered', 'failed', 1]],
    ['it has two digests', () => [{ digest: before }, { digest: now }], () => [null, 'unanswered', 'failed', 1]],
    [
      'its baseline is not signed any more',
      () => [{ digest: `sha256:${'0'.repeat(64)}` }],
      () => [`sha256:${'0'.repeat(64)}`, 'unanswered', 'failed', 1],
    ],
  ] as const)('%s', async (_, images, expected) => {
    const scanned = await scan({ runs: [runOf(images())] });
    expect(outcomeOf(scanned), scanned.result.stdout).toEqual(expected());
  });

  test('an image that is new has none, beside one that is compared', async () => {
    const { report, result } = await scan({
      runs: [runOf([{ digest: now }])],
      images: ['acme/api:main', 'acme/api:other'],
    });
    expect(
      report.images.map(({ baseline }) => baseline?.digest ?? null),
      result.stdout,
    ).toEqual([now, null]);
    expect([report.result, result.stdout.match(/^::notice .*No baseline/gm)?.length]).toEqual(['verified', 1]);
  });

  test('runs of other branches, of pull requests and of forks do not count', async () => {
    const images = [{ digest: before }];
    const { report } = await scan({
      runs: [
        runOf(images, { id: 60, event: 'pull_request' }),
        runOf(images, { id: 50, branch: 'feature' }),
        runOf(images, { id: 40, repository: 'mallory/api' }),
        runOf([{ digest: now }], { id: 30, event: 'schedule' }),
      ],
    });
    expect(report.images[0]?.baseline?.digest).toBe(now);
  });

  test('the branch of the run, whatever it is called', async () => {
    const { report } = await scan({
      runs: [runOf([{ digest: now }], { branch: 'release/1.x' })],
      env: { GITHUB_REF: 'refs/heads/release/1.x' },
    });
    expect(report.images[0]?.baseline?.digest).toBe(now);
  });

  test.each<[string, Night]>([
    ['a run of a tag', { env: { GITHUB_REF: 'refs/tags/main' } }],
    ['no right', { issueOf: () => ({ status: 403, body: '{"message":"Resource not accessible"}' }) }],
    ['no token', { inputs: { 'github-token': '' } }],
    [
      'a report that is none',
      { runs: [{ id: 30, artifacts: [{ name: 'image-provenance-x', content: zipOf({ 'report.json': '7' }) }] }] },
    ],
  ])('%s: gates are unanswered', async (_, night) => {
    const scanned = await scan(night);
    expect(outcomeOf(scanned), scanned.result.stdout).toEqual([null, 'unanswered', 'failed', 1]);
  });

  test('the first run compares nothing', async () => {
    expect(outcomeOf(await scan({}))).toEqual([null, 'passed', 'verified', 0]);
  });

  test('without it nothing is requested, and gates that compare nothing say so', async () => {
    const { api, result } = await scan({ runs: [runOf([{ digest: before }])], inputs: { baseline: '' } });
    expect([api.calls, result.code]).toEqual([[], 0]);
    // it is not silent
    expect(result.stdout).toContain('fail-on-change');
  });

  test.each(['ghcr.io/acme/api:1.4', './report.json', 'auto\nghcr.io/acme/api:1.4'])(
    '%j is invalid',
    async (baseline) => {
      const { report, api } = await scan({ inputs: { baseline } });
      expect([report.error?.code, api.calls]).toEqual(['config', []]);
      expect(report.error?.message).toContain('baseline');
    },
  );

  test('in a run about a change an image is compared with the one that it stands in place of', async () => {
    const { report, result } = await scanChange({
      base: files(),
      head: { Dockerfile: `FROM ${registry.host}/acme/api:other\n` },
      inputs: { 'trusted-root': ROOT, baseline: 'auto' },
    });
    expect(report.images[0]?.baseline, result.stdout).toMatchObject({ digest: now, verified: true });
  });
});
