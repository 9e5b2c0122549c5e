import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runAction, type ActionOptions, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { TestGitHubApi, type ApiCall, type ApiFault } from '../support/github-api.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { expectNoSecret } from '../support/world.ts';

const TOKEN = 'ghs_token-of-the-job';
const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const MARKER = /^<!-- image-provenance [0-9a-f]{32} -->\n/;

let registry: TestRegistry;
let folder: string;
let events = 0;

beforeAll(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'events-'));
  for (const layout of ['legacy', 'unsigned']) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await registry.close();
});

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: ActionOptions['onStart'];
}

function payloadOf(head = 'acme/api'): object {
  const repo = { full_name: head, fork: head !== 'acme/api' };
  return {
    action: 'synchronize',
    pull_request: { number: 7, title: '](javascript:0) @all', head: { sha: SHA, repo }, base: { ref: 'main' } },
  };
}

function run(
  api: TestGitHubApi,
  { inputs = {}, event = 'pull_request', payload = payloadOf(), env = {}, onStart }: Run = {},
): Promise<ActionResult> {
  const eventFile = join(folder, `${events++}.json`);
  writeFileSync(eventFile, JSON.stringify(payload));
  return runAction(
    {
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      artifact: 'none',
      'github-token': TOKEN,
      image: `${registry.host}/demo/legacy`,
      comment: 'auto',
      ...inputs,
    },
    {
      ...(onStart === undefined ? {} : { onStart }),
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_REPOSITORY: 'acme/api',
        GITHUB_RUN_ID: '42',
        GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/7/merge',
        GITHUB_JOB: 'verify',
        GITHUB_ACTION: '__acme_image-provenance',
        ...env,
      },
    },
  );
}

/** With an API of its own. */
async function withApi(work: (api: TestGitHubApi) => Promise<void>, base = ''): Promise<void> {
  const api = await TestGitHubApi.start(base);
  try {
    await work(api);
  } finally {
    await api.close();
  }
}

const noticesOf = ({ stdout }: ActionResult): readonly string[] =>
  stdout.match(/^::(?:notice|warning|error).*$/gm) ?? [];
const writes = (api: TestGitHubApi): readonly string[] =>
  api.calls.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).map(({ method }) => method);

/** Verified, reported everywhere but in a comment, and one notice why, with these names. */
function expectOneNotice(result: ActionResult, named: readonly string[] = []): void {
  expect([result.code, result.outputs['verified']], result.stdout).toEqual([0, 'true']);
  expect(reportSchema.parse(result.report).verified).toBe(true);
  expect(noticesOf(result)).toEqual([expect.stringMatching(/^::notice /)]);
  expect(named.filter((name) => noticesOf(result)[0]?.includes(name) !== true)).toEqual([]);
  expectNoSecret(result, [TOKEN]);
}

describe.concurrent('the comment', { timeout: 60_000 }, () => {
  test('is made, and updated by the next run of the same step on another commit', async () => {
    await withApi(async (api) => {
      api.add('A review', { login: 'octocat', type: 'User' });
      const first = await run(api);
      expect([first.code, ...noticesOf(first)], first.stdout).toEqual([0]);
      expect(api.comments).toHaveLength(2);
      const made = api.comments[1]?.body ?? '';
      expect(made).toMatch(MARKER);
      expect(made).toContain('✅');
      expect(made).toContain('](https://github.com/acme/api/actions/runs/42)');
      expect(made).toContain(`\`${SHA.slice(0, 12)}\``);
      expectNoSecret(first, [TOKEN]);
      expect(new Set(api.calls.map(({ authorization }) => authorization))).toEqual(new Set([`token ${TOKEN}`]));

      const second = await run(api, {
        inputs: { image: `${registry.host}/demo/unsigned` },
        env: { GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/8/merge' },
      });
      expect(second.code).toBe(1);
      expect(api.comments).toHaveLength(2);
      expect(api.comments[1]?.body).toContain('❌');
      expect(api.comments[1]?.body).not.toContain('✅');
      expect(writes(api)).toEqual(['POST', 'PATCH']);
    });
  });

  test('invalid inputs are reported too', async () => {
    await withApi(async (api) => {
      const { code } = await run(api, { inputs: { image: 'A/b' } });
      expect(code).toBe(1);
      expect(api.comments[0]?.body).toContain('A/b');
    });
  });

  test('a shard to which no image falls is nothing that is wrong', async () => {
    await withApi(async (api) => {
      const { code } = await run(api, { inputs: { shard: '2/2' } });
      expect(code).toBe(0);
      expect(api.comments[0]?.body).toContain('2/2');
      expect(api.comments[0]?.body).not.toContain('❌');
    });
  });

  test('several images: a table, and folded what is wrong', async () => {
    await withApi(async (api) => {
      await run(api, { inputs: { image: `${registry.host}/demo/legacy\n${registry.host}/demo/unsigned` } });
      const body = api.comments[0]?.body ?? '';
      expect(body.indexOf('demo/unsigned')).toBeLessThan(body.indexOf('demo/legacy'));
      expect(body).toMatch(/^❌ .*`[^`]*demo\/unsigned:latest`$/m);
    });
  });

  test('is found on a later page', async () => {
    await withApi(async (api) => {
      api.pageSize = 2;
      await run(api);
      api.comments.unshift(
        ...Array.from({ length: 5 }, (_, n) => ({ id: n + 1_000_000, body: 'x', user: api.viewer })),
      );
      await run(api);
      expect(writes(api)).toEqual(['POST', 'PATCH']);
      const pages = api.calls.filter(({ method }) => method === 'GET').map(({ path }) => /&page=(\d)/.exec(path)?.[1]);
      expect(pages).toEqual([undefined, undefined, '2', '3']);
    });
  });

  test('deleted between look and update: made anew', async () => {
    await withApi(async (api) => {
      await run(api);
      api.issueOf = ({ method }) => (method === 'PATCH' ? { status: 404, message: 'Not Found' } : undefined);
      const again = await run(api);
      expect(noticesOf(again)).toEqual([]);
      expect(writes(api)).toEqual(['POST', 'PATCH', 'POST']);
    });
  });

  test.each([
    ['a user', { login: 'mallory', type: 'User' }],
    ['another app', { login: 'helper[bot]', type: 'Bot' }],
  ] as const)('%s has pasted the marker: that comment is left alone', async (_, author) => {
    await withApi(async (api) => {
      await run(api);
      const own = api.comments.splice(0)[0]?.body ?? '';
      const pasted = api.add(own.replace('✅', '❌'), author);
      await run(api);
      expect(pasted.body).toBe(own.replace('✅', '❌'));
      expect(api.comments.map(({ user }) => user.login)).toEqual([author.login, api.viewer.login]);
      await run(api);
      expect(writes(api)).toEqual(['POST', 'POST', 'PATCH']);
    });
  });

  test('somebody has pasted the marker a hundred times before: the own comment is found behind them', async () => {
    await withApi(async (api) => {
      await run(api);
      const marker = MARKER.exec(api.comments[0]?.body ?? '')?.[0] ?? '';
      const author = { login: 'mallory', type: 'User' } as const;
      api.comments.unshift(
        ...Array.from({ length: 100 }, (_, n) => ({ id: 1_000_000 + n, body: marker, user: author })),
      );
      await run(api);
      expect(writes(api)).toEqual(['POST', 'PATCH']);
      expect(api.comments.slice(0, 100).map(({ body }) => body)).toEqual(Array.from({ length: 100 }, () => marker));
    });
  });

  test('a comment of ours that quotes the marker is another one', async () => {
    await withApi(async (api) => {
      await run(api);
      const quote = api.add(`> ${api.comments.splice(0)[0]?.body ?? ''}`);
      await run(api);
      expect(quote.body).toMatch(/^> /);
      expect(writes(api)).toEqual(['POST', 'POST']);
    });
  });

  test('a token of a user: by GraphQL the comment is its own', async () => {
    await withApi(async (api) => {
      api.viewer = { login: 'release-manager', type: 'User' };
      await run(api);
      await run(api);
      expect(writes(api)).toEqual(['POST', 'PATCH']);
    });
  });

  test.each([{ status: 404 }, { status: 403 }, { status: 502 }] as const)(
    'GraphQL answers %o: comments of the workflow are recognized by their author',
    async (issue) => {
      await withApi(async (api) => {
        api.issueOf = ({ path }) => (path.endsWith('/graphql') ? issue : undefined);
        await run(api);
        const marker = MARKER.exec(api.comments[0]?.body ?? '')?.[0] ?? '';
        api.comments.unshift({ id: 1_000_000, body: marker, user: { login: 'mallory', type: 'User' } });
        await run(api);
        expect(writes(api)).toEqual(['POST', 'PATCH']);
        expect(api.comments[0]?.body).toBe(marker);
      });
    },
  );

  test('jobs, steps, workflow files and legs of a matrix have one each', async () => {
    await withApi(async (api) => {
      const ref = 'acme/api/.github/workflows/other.yml@refs/heads/main';
      const runs: readonly Run[] = [
        {},
        { env: { GITHUB_JOB: 'other' } },
        { env: { GITHUB_ACTION: '__acme_image-provenance_2' } },
        { env: { GITHUB_WORKFLOW_REF: ref } },
        { inputs: { 'comment-name': 'linux @all' } },
        { inputs: { 'comment-name': 'windows' } },
      ];
      for (const each of [...runs, ...runs]) {
        await run(api, each);
      }
      expect(api.comments).toHaveLength(runs.length);
      expect(writes(api)).toEqual([...runs.map(() => 'POST'), ...runs.map(() => 'PATCH')]);
      expect(api.comments[4]?.body).toMatch(/^### .* \(linux `@all`\)$/m);
    });
  });

  test('GitHub Enterprise Server: REST below /api/v3, GraphQL beside it', async () => {
    await withApi(async (api) => {
      await run(api);
      await run(api);
      expect(writes(api)).toEqual(['POST', 'PATCH']);
      expect(api.calls.map(({ path }) => path)).toContain('/api/graphql');
    }, '/api/v3');
  });

  test('pull_request_target, also of a fork', async () => {
    await withApi(async (api) => {
      await run(api, { event: 'pull_request_target', payload: payloadOf('mallory/api') });
      expect(writes(api)).toEqual(['POST']);
    });
  });
});

test('a run that is canceled makes no comment: most often a newer one is on its way', async () => {
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  const slow = await startRegistry({
    hold: () => {
      kill?.('SIGTERM');
      return new Promise(() => undefined);
    },
  });
  await withApi(async (api) => {
    const result = await run(api, { inputs: { image: `${slow.host}/demo/x` }, onStart: (send) => (kill = send) });
    expect(reportSchema.parse(result.report).cancelled).toBe(true);
    expect(api.calls).toEqual([]);
  });
  await slow.close();
});

describe.concurrent('no pull request', { timeout: 60_000 }, () => {
  test.each(['push', 'merge_group', 'workflow_run', 'issue_comment', ''])('event %j', async (event) => {
    await withApi(async (api) => {
      const silent = await run(api, { event });
      expect([silent.code, ...noticesOf(silent)]).toEqual([0]);
      const reported = await run(api, { event, inputs: { comment: 'true' } });
      expectOneNotice(reported, [event]);
      expect(api.calls).toEqual([]);
    });
  });

  test.each([['false'], ['']])('comment: %j requests nothing', async (comment) => {
    await withApi(async (api) => {
      const result = await run(api, { inputs: { comment } });
      expect([result.code, ...noticesOf(result)]).toEqual([0]);
      expect(api.calls).toEqual([]);
    });
  });

  test.each([
    ['an event of something else', { payload: { ref: 'refs/heads/main' } }, ''],
    ['a number that is none', { payload: { pull_request: { number: '7/../../x', head: { sha: SHA } } } }, ''],
    ['no event', { env: { GITHUB_EVENT_PATH: '/does/not/exist' } }, 'ENOENT'],
    ['a repository that is none', { env: { GITHUB_REPOSITORY: 'acme/../api' } }, 'GITHUB_REPOSITORY'],
    ['an API by HTTP elsewhere', { env: { GITHUB_API_URL: 'http://api.example' } }, 'GITHUB_API_URL'],
    ['no token', { inputs: { 'github-token': '' } }, 'github-token'],
  ] as const)('%s: one notice', async (_, changes, name) => {
    await withApi(async (api) => {
      const result = await run(api, changes);
      expect(result.code).toBe(0);
      expect(noticesOf(result)).toEqual([expect.stringContaining(name)]);
      expect(api.calls).toEqual([]);
    });
  });
});

const posts = ({ method, path }: ApiCall): boolean => method === 'POST' && !path.endsWith('/graphql');
const always = (issue: ApiFault) => (): ApiFault => issue;
const onPost = (issue: ApiFault) => (call: ApiCall) => (posts(call) ? issue : undefined);
const NOT_ACCESSIBLE = { status: 403, message: 'Resource not accessible by integration' };
const SECONDARY = { status: 403, message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };

describe.concurrent('the API refuses', { timeout: 60_000 }, () => {
  test.each([
    [
      'a job without the permission',
      {},
      onPost(NOT_ACCESSIBLE),
      ['HTTP 403', NOT_ACCESSIBLE.message, 'pull-requests: write'],
    ],
    ['a fork', { payload: payloadOf('mallory/api') }, onPost(NOT_ACCESSIBLE), ['pull-requests: write']],
    ['Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }, onPost(NOT_ACCESSIBLE), ['pull-requests: write']],
    ['a private repository', {}, always({ status: 404, message: 'Not Found' }), ['HTTP 404', 'pull-requests: write']],
    ['a token that is over', {}, always({ status: 401, message: 'Bad credentials' }), ['HTTP 401', 'Bad credentials']],
    [
      'a text that it does not take',
      {},
      onPost({ status: 422, message: 'Validation Failed' }),
      ['HTTP 422', 'Validation Failed'],
    ],
    ['a hostile message', {}, onPost({ status: 422, message: '\n::error::x' }), ['HTTP 422', String.raw`\n::error::x`]],
    ['a limit that lasts', {}, always({ status: 429, headers: { 'retry-after': '3600' } }), ['HTTP 429', '3600 s']],
    ['a secondary limit', {}, onPost(SECONDARY), ['HTTP 403', SECONDARY.message, '60 s']],
    [
      'a used-up limit',
      {},
      always({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }),
      ['HTTP 403'],
    ],
    ['a redirect', {}, always({ status: 301, headers: { location: 'https://mallory.example' } }), ['127.0.0.1']],
  ] as const)('%s: one notice', async (_, changes, issueOf, named) => {
    await withApi(async (api) => {
      api.issueOf = issueOf;
      const result = await run(api, changes);
      expectOneNotice(result, named);
      expect(api.comments).toEqual([]);
      expect(api.calls.length).toBeLessThanOrEqual(3);
    });
  });

  test.each<[string, ApiFault, (call: ApiCall) => boolean]>([
    ['a short limit', { status: 429, headers: { 'retry-after': '1' } }, () => true],
    ['a short secondary limit', { ...SECONDARY, headers: { 'retry-after': '1' } }, posts],
    ['a passing fault', { status: 502 }, () => true],
    ['a connection that ends', 'reset', () => true],
  ])('%s: waited for', async (_, issue, isMet) => {
    await withApi(async (api) => {
      let issues = 0;
      api.issueOf = (call) => (isMet(call) && issues++ === 0 ? issue : undefined);
      const result = await run(api);
      expect([result.code, ...noticesOf(result)], result.stdout).toEqual([0]);
      expect(api.comments).toHaveLength(1);
    });
  });

  test('a comment that was made although the answer failed is not made twice', async () => {
    await withApi(async (api) => {
      let issues = 0;
      api.issueOf = (call) => {
        if (!posts(call) || issues++ > 0) {
          return undefined;
        }
        api.add(z.object({ body: z.string() }).parse(JSON.parse(call.body)).body);
        return { status: 504 };
      };
      await run(api);
      expect(api.comments).toHaveLength(1);
      expect(writes(api)).toEqual(['POST', 'PATCH']);
    });
  });

  test('faults that do not pass: three tries, then one notice', async () => {
    await withApi(async (api) => {
      api.issueOf = always({ status: 503, message: 'Unavailable' });
      expectOneNotice(await run(api), ['HTTP 503', 'Unavailable']);
      expect(api.calls).toHaveLength(3);
    });
  });

  test.each([
    ['no JSON', '<html>'],
    ['no list', '{}'],
  ])('an answer that is %s', async (_, raw) => {
    await withApi(async (api) => {
      api.issueOf = always({ status: 200, raw });
      expectOneNotice(await run(api));
    });
  });

  test('an API that cannot be reached: one notice', async () => {
    const api = await TestGitHubApi.start();
    const { url } = api;
    await api.close();
    expectOneNotice(await run(api, { env: { GITHUB_API_URL: url } }), ['ECONNREFUSED']);
  });

  test('an API that never answers: given up in time, after everything else', async () => {
    await withApi(async (api) => {
      api.issueOf = always('hang');
      const result = await run(api);
      expectOneNotice(result, ['20 s']);
    });
  });
});
