import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBaselines, findBaselinesOfScan } from '../../src/action/baseline.ts';
import { findObstacle } from '../../src/action/artifact.ts';
import { repositoryApiOf } from '../../src/action/repository.ts';
import { startDeadline } from '../../src/concurrency.ts';
import { readContext } from '../../src/context.ts';
import { messageOf } from '../../src/errors.ts';
import { DependencySnapshots } from '../../src/github/snapshots.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import type { OutputInputs } from '../../src/inputs/output.ts';
import { startRunsApi, zipOf, type RunsFault, type StoredRun } from '../support/earlier-runs.ts';
import { TestGitHubApi, type ApiFault } from '../support/github-api.ts';
import { request, unsignedImage, verifiedImage, view } from './samples.ts';
import { scanOf } from './scans.ts';

const OUTPUT: OutputInputs = {
  directory: undefined,
  artifact: 'none',
  artifactName: undefined,
  retentionDays: undefined,
  jobSummary: true,
  comment: 'true',
  commentName: undefined,
  dependencySnapshot: false,
  githubToken: undefined,
  enforce: true,
};
const TOKEN = 'ghs_token-of-the-job';
const PULL_REQUEST = { number: 7, head: { sha: '1'.repeat(40) }, base: { ref: 'main' } };

let folder: string;
let events = 0;
let written: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
});

beforeEach(() => {
  written = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Variables = Readonly<Record<string, string>>;

/** What the runner says of a run for a pull request. */
function contextOf(changes: Variables = {}, payload: unknown = { pull_request: PULL_REQUEST }) {
  const event = join(folder, `${events++}.json`);
  writeFileSync(event, JSON.stringify(payload));
  return readContext({
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/api',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/7/merge',
    ...changes,
  });
}

/** Without what differs from run to run. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, '<host>').replaceAll(/ in \d{8,} s/g, ' in <n> s');
}

/** What a step without a comment annotates. A step shows few notices, so each has the modules for itself. */
async function noticesOf(context: ReturnType<typeof contextOf>, githubToken: string | undefined): Promise<string> {
  vi.resetModules();
  const { commentOn } = await import('../../src/action/comment.ts');
  await commentOn(view([verifiedImage()]), { ...OUTPUT, githubToken }, context);
  return withoutAddresses(written.filter((line) => !line.startsWith('::add-mask::')).join(''));
}

describe('why there is no comment', () => {
  test.each<[string, Variables, unknown?, string?]>([
    ['no pull request', { GITHUB_EVENT_NAME: 'push' }],
    ['no event', { GITHUB_EVENT_NAME: '' }],
    ['an event of something else', {}, { ref: 'refs/heads/main' }],
    ['an event that is not there', { GITHUB_EVENT_PATH: '/does/not/exist' }],
    ['a repository that is none', { GITHUB_REPOSITORY: 'acme/../api' }],
    ['an API by HTTP elsewhere', { GITHUB_API_URL: 'http://api.example' }],
    ['no token', {}, undefined, ''],
  ])('%s', async (_, variables, payload, token = TOKEN) => {
    expect(await noticesOf(contextOf(variables, payload), token === '' ? undefined : token)).toMatchSnapshot();
  });

  test.each<[string, ApiFault, Variables?]>([
    ['a job without the permission', { status: 403, message: 'Resource not accessible by integration' }],
    ['a run of Dependabot', { status: 403, message: 'no' }, { GITHUB_ACTOR: 'dependabot[bot]' }],
    ['a token that is over', { status: 401, message: 'Bad credentials' }],
    ['a hostile message', { status: 422, message: '\n::error::x' }],
    ['a limit that lasts', { status: 429, headers: { 'retry-after': '3600' } }],
    ['a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit.' }],
    ['a used-up limit', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }],
    ['a redirect', { status: 301, headers: { location: 'https://mallory.example' } }],
    ['no JSON', { status: 200, raw: '<html>' }],
    ['no list', { status: 200, raw: '{}' }],
  ])('%s', async (_, issue, variables = {}) => {
    const api = await TestGitHubApi.start();
    api.issueOf = () => issue;
    const notices = await noticesOf(contextOf({ GITHUB_API_URL: api.url, ...variables }), TOKEN);
    await api.close();
    expect(notices).toMatchSnapshot();
  });
});

describe('why there is no issue', () => {
  /** What a scan without an issue annotates. */
  async function noticesOfScan(variables: Variables, githubToken: string | undefined): Promise<string> {
    vi.resetModules();
    const { reportInIssue } = await import('../../src/action/issue.ts');
    const images = [unsignedImage()];
    const context = contextOf({ GITHUB_WORKSPACE: '/', GITHUB_REF: 'refs/heads/main', ...variables });
    await reportInIssue({ ...scanOf(images), images }, { context, output: { ...OUTPUT, githubToken } }, '');
    return withoutAddresses(written.filter((line) => !line.startsWith('::add-mask::')).join(''));
  }

  test.each<[string, ApiFault]>([
    ['a job without the permission', { status: 403, message: 'Resource not accessible by integration' }],
    ['disabled', { status: 410, message: 'Issues are disabled for this repo' }],
    ['a limit that lasts', { status: 429, headers: { 'retry-after': '3600' } }],
    ['no list', { status: 200, raw: '{}' }],
  ])('%s', async (_, issue) => {
    const api = await TestGitHubApi.start();
    api.issueOf = ({ path }) => (path.includes('/issues') ? issue : undefined);
    expect(await noticesOfScan({ GITHUB_API_URL: api.url }, TOKEN)).toMatchSnapshot();
    await api.close();
  });

  test('no token', async () => {
    expect(await noticesOfScan({}, undefined)).toMatchSnapshot();
  });
});

describe('why a snapshot is not submitted', () => {
  test.each<[string, ApiFault]>([
    ['a job without the right', { status: 403, message: 'Resource not accessible by integration' }],
    ['refused', { status: 422, message: 'invalid package url: x' }],
    ['refused for its size', { status: 413, raw: '<html>' }],
    ['refused, politely', { status: 201, raw: '{"result":"INVALID","message":"bad"}' }],
    ['another response', { status: 201, raw: '[]' }],
    ['no JSON', { status: 201, raw: '<html>' }],
    ['a response without end', { status: 201, raw: ' '.repeat(100_000) }],
    ['a redirect', { status: 307, headers: { location: 'https://mallory.example' } }],
  ])('%s', async (_, issue) => {
    const api = await TestGitHubApi.start();
    api.issueOf = () => issue;
    const deadline = startDeadline(20_000);
    const graph = new DependencySnapshots(repositoryApiOf(contextOf({ GITHUB_API_URL: api.url }), TOKEN, deadline));
    const reason = await graph.submit('{}').then(
      (result) => (result.kind === 'refused' ? result.reason : 'taken'),
      (thrown: unknown) => messageOf(thrown),
    );
    deadline.stop();
    await api.close();
    expect(withoutAddresses(reason)).toMatchSnapshot();
  });
});

describe('why baseline: auto has none', () => {
  async function reasonOf(
    { runs = [], issueOf }: { runs?: readonly StoredRun[]; issueOf?: (path: string) => RunsFault | undefined },
    variables: Variables = {},
    payload?: unknown,
    token: string | undefined = TOKEN,
    find = findBaselines,
  ): Promise<string> {
    const api = await startRunsApi(runs, issueOf);
    const registry = { githubToken: token === '' ? undefined : token } as Inputs['registry'];
    const context = contextOf({ GITHUB_API_URL: api.url, ...variables }, payload);
    const automaticBaseline = { artifactName: undefined };
    const [image] = await find({ images: [request()], registry, automaticBaseline }, context);
    await api.close();
    const { baseline } = image ?? {};
    if (baseline === undefined || baseline.kind === 'image') {
      throw new Error('it has one');
    }
    const hint = baseline.kind === 'unavailable' ? ` ${baseline.hint}` : '';
    return withoutAddresses(`${baseline.kind}: ${baseline.reason}${hint}`);
  }
  const artifact = (content: Uint8Array, size?: number): StoredRun[] => [
    { id: 30, artifacts: [{ name: 'image-provenance-x', content, ...(size === undefined ? {} : { size }) }] },
  ];

  test.each<[string, Parameters<typeof reasonOf>[0]]>([
    ['no run', {}],
    ['no right', { issueOf: () => ({ status: 403, body: '{"message":"Resource not accessible"}' }) }],
    ['a list of another form', { issueOf: () => ({ status: 200, body: '{"workflow_runs":7}' }) }],
    ['a report that is none', { runs: artifact(zipOf({ 'report.json': 'hello' })) }],
    ['another document', { runs: artifact(zipOf({ 'report.json': '{"images":{}}' })) }],
    ['a page in place of an archive', { runs: artifact(Buffer.from('<!doctype html>')) }],
    ['an archive that is too large', { runs: artifact(Buffer.from('PK'), 1e9) }],
    [
      'a redirect to a host of plain HTTP',
      {
        runs: artifact(Buffer.from('PK')),
        issueOf: (path) => (path.endsWith('/zip') ? { status: 302, location: 'http://metadata.example/x' } : undefined),
      },
    ],
    [
      'an artifact that is gone',
      {
        runs: artifact(Buffer.from('PK')),
        issueOf: (path) => (path.endsWith('/zip') ? { status: 410, body: '{"message":"expired"}' } : undefined),
      },
    ],
  ])('%s', async (_, world) => {
    expect(await reasonOf(world)).toMatchSnapshot();
  });

  test('an event without a base branch', async () => {
    expect(await reasonOf({}, {}, { pull_request: { base: {} } })).toMatchSnapshot();
  });

  test('no token', async () => {
    expect(await reasonOf({}, {}, undefined, '')).toMatchSnapshot();
  });

  test('no workflow', async () => {
    expect(await reasonOf({}, { GITHUB_WORKFLOW_REF: '' })).toMatchSnapshot();
  });

  const scanned = (images: unknown): StoredRun[] => artifact(zipOf({ 'report.json': JSON.stringify(images) }));
  const ofImage = (...digests: readonly (string | null)[]) =>
    scanned({
      schemaVersion: 1,
      images: digests.map((digest) => ({ reference: 'ghcr.io/acme/api:1.4', digest, result: 'verified' })),
    });

  test.each<[string, Parameters<typeof reasonOf>[0], Variables]>([
    ['no run', {}, {}],
    ['a tag', {}, { GITHUB_REF: 'refs/tags/v1' }],
    ['a report that is none', { runs: scanned([]) }, {}],
    ['a new image', { runs: ofImage() }, {}],
    ['a digest that is not known', { runs: ofImage(null) }, {}],
    ['different digests', { runs: ofImage(`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`) }, {}],
    ['an artifact that is too large', { runs: artifact(Buffer.from('PK'), 1e9) }, {}],
  ])('in a scan: %s', async (_, world, variables) => {
    const onMain = { GITHUB_REF: 'refs/heads/main', ...variables };
    expect(await reasonOf(world, onMain, undefined, TOKEN, findBaselinesOfScan)).toMatchSnapshot();
  });
});

describe('why nothing is uploaded', () => {
  test.each<[string, Variables]>([
    ['no runner', { ACTIONS_RESULTS_URL: '' }],
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.acme.example' }],
    ['a URL that is none', { ACTIONS_RESULTS_URL: 'results' }],
    ['nobody there', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }],
  ])('%s', async (_, variables) => {
    const runner = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: 'x', ...variables };
    expect(await findObstacle(contextOf(runner).artifactService, 5000)).toMatchSnapshot();
  });
});
