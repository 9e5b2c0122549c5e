import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { GivenFiles } from '../support/git-repository.ts';
import { TestGitHubApi, type ApiCall, type ApiFault, type StoredIssue } from '../support/github-api.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { scanAll, scanChange, type Scanned } from '../support/scanned-change.ts';
import { SignedBuilds } from '../support/signed-builds.ts';
import { expectNoSecret } from '../support/world.ts';

const POLICY = '.github/image-provenance.yml';
const ROOT = 'root.json';
const TOKEN = 'ghs_token-of-the-job';
const BEGIN = /^<!-- image-provenance [0-9a-f]{32} -->\n<!-- fails(?: [0-9a-f]{8})* -->\n### /;

let registry: TestRegistry;
let builds: SignedBuilds;

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  const image = builds.put('acme/api', 'v1.0');
  const identity = 'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.0';
  await builds.sign('acme/api', image, await builds.certificate({ identity, source: 'https://github.com/acme/api' }));
  builds.put('acme/plain', 'v1.0');
  builds.put('acme/bare', 'v1.0');
});

afterAll(() => registry.close());

const GOOD = 'acme/api:v1.0';
const [PLAIN, BARE] = ['acme/plain:v1.0', 'acme/bare:v1.0'];

function files(images: readonly string[], top = ''): GivenFiles {
  return {
    [ROOT]: builds.trustedRoot,
    [POLICY]: `version: 1
${top}
rules:
  - images: ['${registry.host}/acme/*']
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
`,
    'deploy/my%app.Dockerfile': images.map((image) => `FROM ${registry.host}/${image}\n`).join(''),
  };
}

interface Night {
  readonly images?: readonly string[];
  readonly files?: GivenFiles;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

let runs = 100;

function scan(
  api: TestGitHubApi,
  { images = [PLAIN], files: given, inputs = {}, env = {} }: Night = {},
): Promise<Scanned> {
  return scanAll(
    given ?? files(images),
    { 'trusted-root': ROOT, issue: 'true', 'github-token': TOKEN, ...inputs },
    {
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REPOSITORY: 'acme/api',
        GITHUB_RUN_ID: String(runs++),
        GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/heads/main',
        GITHUB_JOB: 'scan',
        GITHUB_ACTION: '__scan',
        ...env,
      },
    },
  );
}

async function withApi(work: (api: TestGitHubApi) => Promise<void>, base = ''): Promise<void> {
  const api = await TestGitHubApi.start(base);
  try {
    await work(api);
  } finally {
    await api.close();
  }
}

const noticesOf = ({ result }: Scanned): readonly string[] =>
  (result.stdout.match(/^::notice.*$/gm) ?? []).filter((line) => line.includes('issue'));
const writes = (api: TestGitHubApi): readonly string[] =>
  api.calls
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    .map(({ method, path }) => `${method} ${path.replace('/repos/acme/api/issues', '')}`.trim());
const shown = ({ number, state, comments }: StoredIssue) => `${number} ${state}, ${comments.length} comments`;
const NOT_ACCESSIBLE = { status: 403, message: 'Resource not accessible by integration' };

describe.concurrent('issue: true', { timeout: 90_000 }, () => {
  test('opens one, updates it quietly, tells what is new, closes it, and opens it again', async () => {
    await withApi(async (api) => {
      const first = await scan(api);
      expect([first.result.code, noticesOf(first)], first.result.stdout).toEqual([1, []]);
      const [issue] = api.issues;
      expect(issue?.body).toMatch(BEGIN);
      expect(issue?.body).toContain('acme/plain:v1.0');
      expect(issue?.body).toMatch(
        /\[`deploy\/my%app\.Dockerfile:1`\]\(https:\/\/github\.com\/acme\/api\/blob\/[0-9a-f]{40}\/deploy\/my%25app\.Dockerfile#L1\)/,
      );
      expect(issue?.body).toContain('](https://github.com/acme/api/actions/runs/');
      expectNoSecret(first.result, [TOKEN]);

      const before = issue?.body;
      await scan(api);
      expect(api.issues.map(shown)).toEqual(['11 open, 0 comments']);
      expect(issue?.body).not.toBe(before);

      await scan(api, { images: [PLAIN, BARE] });
      expect(api.issues.map(shown)).toEqual(['11 open, 1 comments']);
      expect(issue?.comments[0]?.body).toContain('acme/bare:v1.0');
      expect(issue?.comments[0]?.body).not.toContain('acme/plain:v1.0');

      const good = await scan(api, { images: [GOOD] });
      expect(good.result.code, good.result.stdout).toBe(0);
      expect(api.issues.map((each) => [shown(each), each.state_reason])).toEqual([
        ['11 closed, 2 comments', 'completed'],
      ]);
      expect(issue?.comments[1]?.body).toContain('✅');
      expect(issue?.comments[1]?.body).toMatch(/\b2\b/);
      expect(issue?.body).toContain('✅');

      await scan(api, { images: [GOOD] });
      await scan(api);
      expect(api.issues.map(shown)).toEqual(['11 open, 3 comments']);
      expect(writes(api)).toEqual([
        'POST',
        'PATCH /11',
        'POST /11/comments',
        'PATCH /11',
        'POST /11/comments',
        'PATCH /11',
        'POST /11/comments',
        'PATCH /11',
      ]);
    });
  });

  test('nothing is opened where all is well', async () => {
    await withApi(async (api) => {
      const { result } = await scan(api, { images: [GOOD] });
      expect([result.code, api.issues, writes(api)], result.stdout).toEqual([0, [], []]);
    });
  });

  test.each<[string, Night]>([
    ['an image that cannot be checked', { images: ['acme/none:v1'] }],
    ['no image at all', { images: [] }],
    ['an audit', { inputs: { enforce: 'false' } }],
    ['a name that is not in the files', { images: [GOOD, '$X'] }],
  ])('%s is told of', async (_, night) => {
    await withApi(async (api) => {
      const { result } = await scan(api, night);
      expect(api.issues.map(shown), result.stdout).toEqual(['11 open, 0 comments']);
    });
  });

  test('what is proposed and invalid inputs leave the issue as it is', async () => {
    await withApi(async (api) => {
      await scan(api);
      const without = { ...files([PLAIN]), [POLICY]: null };
      const proposed = await scan(api, { files: without });
      expect(proposed.report.result, proposed.result.stdout).toBe('proposed');
      const invalid = await scan(api, { inputs: { 'fail-on-change': 'x' } });
      expect(invalid.report.error?.code).toBe('config');
      expect([api.issues.map(shown), writes(api)]).toEqual([['11 open, 0 comments'], ['POST']]);
    });
  });

  test('all exempt, which passes, closes it', async () => {
    await withApi(async (api) => {
      await scan(api);
      const exempt = {
        ...files([PLAIN]),
        [POLICY]: "version: 1\nrules: [{ images: ['**'], accept: unsigned, reason: x, until: 2999-01-01 }]\n",
      };
      const { result } = await scan(api, { files: exempt });
      expect([result.code, api.issues.map(shown)], result.stdout).toEqual([0, ['11 closed, 1 comments']]);
    });
  });

  test.each([
    ['not_planned', 'the same fails', [PLAIN], 'closed', 0],
    ['not_planned', 'something else fails', [PLAIN, BARE], 'open', 1],
    ['duplicate', 'the same fails', [PLAIN], 'closed', 0],
  ] as const)('closed by somebody as %s: %s', async (reason, _, images, state, comments) => {
    await withApi(async (api) => {
      await scan(api);
      Object.assign(api.issues[0] ?? {}, { state: 'closed', state_reason: reason });
      await scan(api, { images });
      expect(api.issues.map(shown)).toEqual([`11 ${state}, ${comments} comments`]);
    });
  });

  test('closed by somebody as solved, which it is not: opened again, and told', async () => {
    await withApi(async (api) => {
      await scan(api);
      Object.assign(api.issues[0] ?? {}, { state: 'closed', state_reason: 'completed' });
      await scan(api);
      expect(api.issues.map(shown)).toEqual(['11 open, 1 comments']);
    });
  });

  test('branches, steps and names have one each', async () => {
    await withApi(async (api) => {
      const nights: readonly Night[] = [
        {},
        { env: { GITHUB_REF: 'refs/heads/feature' } },
        { env: { GITHUB_ACTION: '__scan_2' } },
        { inputs: { 'comment-name': 'linux @all' } },
      ];
      for (const night of [...nights, ...nights]) {
        await scan(api, night);
      }
      expect(writes(api)).toEqual([...nights.map(() => 'POST'), 'PATCH /11', 'PATCH /12', 'PATCH /13', 'PATCH /14']);
      expect(api.issues[0]?.body).toMatch(/^### .* \(linux `@all`\)$/m);
      // one that is solved on another branch stays open here
      await scan(api, { images: [GOOD], env: { GITHUB_REF: 'refs/heads/feature' } });
      expect(api.issues.map(shown).toSorted()).toContain('11 open, 0 comments');
      expect(api.issues.filter(({ state }) => state === 'closed').map(({ number }) => number)).toEqual([12]);
    });
  });

  test.each([true, false])(
    'an issue of somebody else with the marker is left alone (filtered by the API: %s)',
    async (hasFilters) => {
      await withApi(async (api) => {
        api.hasFilters = hasFilters;
        await scan(api);
        const body = api.issues.splice(0)[0]?.body ?? '';
        const pasted = api.addIssue(body, { user: { login: 'mallory', type: 'User' } });
        const closed = api.addIssue(body, { user: { login: 'helper[bot]', type: 'Bot' }, state: 'closed' });
        await scan(api);
        await scan(api, { images: [GOOD] });
        await scan(api, { images: [GOOD] });
        expect([pasted.body, pasted.comments, pasted.state]).toEqual([body, [], 'open']);
        expect([closed.body, closed.comments, closed.state]).toEqual([body, [], 'closed']);
        expect(writes(api)).toEqual(['POST', 'POST', 'POST /13/comments', 'PATCH /13']);
      });
    },
  );

  test('a pull request of ours, and an issue that quotes the marker, are other ones', async () => {
    await withApi(async (api) => {
      await scan(api);
      const body = api.issues.splice(0)[0]?.body ?? '';
      api.addIssue(body, { isPullRequest: true });
      api.addIssue(`> ${body}`);
      await scan(api);
      expect(writes(api)).toEqual(['POST', 'POST']);
    });
  });

  test('is found on a later page', async () => {
    await withApi(async (api) => {
      api.pageSize = 2;
      await scan(api);
      for (let n = 0; n < 5; n++) {
        api.addIssue('x');
      }
      await scan(api);
      expect(writes(api)).toEqual(['POST', 'PATCH /11']);
    });
  });

  test('more open issues than are looked through: none is opened beside one that may be there', async () => {
    await withApi(async (api) => {
      api.pageSize = 1;
      for (let n = 0; n < 12; n++) {
        api.addIssue('x');
      }
      const scanned = await scan(api);
      expect([noticesOf(scanned).length, writes(api)], scanned.result.stdout).toEqual([1, []]);
      expect(api.calls.filter(({ method }) => method === 'GET')).toHaveLength(10);
    });
  });

  test('a text that somebody changed is news, and replaced', async () => {
    await withApi(async (api) => {
      await scan(api);
      const [issue] = api.issues;
      Object.assign(issue ?? {}, { body: `${issue?.body.split('\n')[0] ?? ''}\n<!-- fails @all -->` });
      await scan(api);
      expect(api.issues.map(shown)).toEqual(['11 open, 1 comments']);
      expect(issue?.body).toMatch(BEGIN);
    });
  });

  test('a token of an app: the issue is its own', async () => {
    await withApi(async (api) => {
      api.viewer = { login: 'audit-app[bot]', type: 'Bot' };
      await scan(api);
      await scan(api);
      expect(writes(api)).toEqual(['POST', 'PATCH /11']);
      expect(api.calls.find(({ method }) => method === 'GET')?.path).toContain('creator=audit-app%5Bbot%5D');
    });
  });

  test.each<ApiFault>([{ status: 404 }, { status: 502 }, { status: 200, raw: '{"data":null}' }])(
    'GraphQL answers %o: the token is that of a workflow',
    async (issue) => {
      await withApi(async (api) => {
        api.issueOf = ({ path }) => (path.endsWith('/graphql') ? issue : undefined);
        await scan(api);
        await scan(api);
        expect(writes(api)).toEqual(['POST', 'PATCH /11']);
      });
    },
  );

  test('GitHub Enterprise Server', async () => {
    await withApi(async (api) => {
      await scan(api);
      await scan(api);
      expect(writes(api)).toEqual(['POST', 'PATCH /11']);
      expect(api.calls.map(({ path }) => path)).toContain('/api/graphql');
    }, '/api/v3');
  });

  test('deleted between look and update: opened anew', async () => {
    await withApi(async (api) => {
      await scan(api);
      api.issueOf = ({ method }) => (method === 'PATCH' ? { status: 410 } : undefined);
      const scanned = await scan(api);
      expect(noticesOf(scanned)).toEqual([]);
      expect(writes(api)).toEqual(['POST', 'PATCH /11', 'POST']);
    });
  });

  test('a checkout of another repository has no links into this one', async () => {
    await withApi(async (api) => {
      const scanned = await scanAll(
        files([PLAIN]),
        { 'trusted-root': ROOT, issue: 'true' },
        {
          prepare: (repository) => {
            repository.git('remote', 'add', 'origin', 'https://github.com/acme/other');
          },
          env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/api', GITHUB_REF: 'refs/heads/main' },
        },
      );
      expect(api.issues[0]?.body, scanned.result.stdout).toContain('my%app.Dockerfile:1`');
      expect(api.issues[0]?.body).not.toContain('/blob/');
    });
  });
});

describe.concurrent('no issue', { timeout: 90_000 }, () => {
  test('issue: false requests nothing', async () => {
    await withApi(async (api) => {
      await scan(api, { inputs: { issue: '' } });
      expect(api.calls).toEqual([]);
    });
  });

  test('a run about a change has its pull request', async () => {
    await withApi(async (api) => {
      const { report, result } = await scanChange({
        base: files([GOOD]),
        head: { 'a.Dockerfile': `FROM ${registry.host}/${PLAIN}\n` },
        inputs: { 'trusted-root': ROOT, issue: 'true' },
        api,
      });
      expect([report.result, writes(api)], result.stdout).toEqual(['failed', []]);
    });
  });

  test('a run that is canceled says nothing', async () => {
    let kill: ((signal: NodeJS.Signals) => void) | undefined;
    const slow = await startRegistry({
      hold: () => {
        kill?.('SIGTERM');
        return new Promise(() => undefined);
      },
    });
    await withApi(async (api) => {
      const { report } = await scanAll(
        {
          ...files([]),
          Dockerfile: `FROM ${slow.host}/acme/x:1\n`,
          [POLICY]: `version: 1\nrules: [{ images: ['**'], publisher: 'github:acme/x' }]\n`,
        },
        { 'trusted-root': ROOT, issue: 'true' },
        {
          env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/api' },
          onStart: (send) => (kill = send),
        },
      );
      expect([report.cancelled, api.calls]).toEqual([true, []]);
    });
    await slow.close();
  });

  const always = (issue: ApiFault) => (): ApiFault => issue;
  const onWrite = (issue: ApiFault) => (call: ApiCall) =>
    call.method !== 'GET' && !call.path.endsWith('/graphql') ? issue : undefined;

  test.each<[string, Night, (call: ApiCall) => ApiFault | undefined, readonly string[]]>([
    ['a token that may only read', {}, onWrite(NOT_ACCESSIBLE), ['HTTP 403', 'issues: write']],
    ['a private repository', {}, always({ status: 404, message: 'Not Found' }), ['HTTP 404', 'issues: write']],
    [
      'issues that are disabled',
      {},
      onWrite({ status: 410, message: 'Issues are disabled for this repo' }),
      ['HTTP 410', 'disabled in this repository'],
    ],
    ['a token that is over', {}, always({ status: 401, message: 'Bad credentials' }), ['HTTP 401']],
    ['a limit that lasts', {}, always({ status: 429, headers: { 'retry-after': '3600' } }), ['HTTP 429', '3600 s']],
    ['no token', { inputs: { 'github-token': '' } }, always({ status: 500 }), ['github-token', 'issues: write']],
    ['no repository', { env: { GITHUB_REPOSITORY: '' } }, always({ status: 500 }), ['GITHUB_REPOSITORY']],
    [
      'no list',
      {},
      ({ path }) => (path.includes('/issues') ? { status: 200, raw: '{}' } : undefined),
      ['list of issues'],
    ],
    ['a hostile message', {}, onWrite({ status: 422, message: '\n::error::x' }), [String.raw`\n::error::x`]],
  ])('%s: one notice, and the same verdict', async (_, night, issueOf, named) => {
    await withApi(async (api) => {
      api.issueOf = issueOf;
      const scanned = await scan(api, night);
      expect([scanned.report.result, scanned.result.code], scanned.result.stdout).toEqual(['failed', 1]);
      expect(noticesOf(scanned)).toHaveLength(1);
      expect(named.filter((name) => noticesOf(scanned)[0]?.includes(name) !== true)).toEqual([]);
      expect(api.issues).toEqual([]);
      expect(scanned.result.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
    });
  });

  test.each<[string, ApiFault, (call: ApiCall) => boolean]>([
    ['a short limit', { status: 429, headers: { 'retry-after': '1' } }, ({ path }) => path.includes('/issues')],
    ['a passing fault', { status: 502 }, ({ method, path }) => method === 'POST' && path.endsWith('/issues')],
    ['a connection that ends', 'reset', () => true],
  ])('%s: waited for', async (_, issue, isMet) => {
    await withApi(async (api) => {
      let issues = 0;
      api.issueOf = (call) => (isMet(call) && issues++ === 0 ? issue : undefined);
      const scanned = await scan(api);
      expect([noticesOf(scanned), api.issues.map(shown)], scanned.result.stdout).toEqual([[], ['11 open, 0 comments']]);
    });
  });

  test('what was written although the answer failed is not written twice', async () => {
    await withApi(async (api) => {
      const once = (isMet: (call: ApiCall) => boolean, carryOut: (call: ApiCall) => void) => {
        let issues = 0;
        api.issueOf = (call) => {
          if (!isMet(call) || issues++ > 0) {
            return undefined;
          }
          carryOut(call);
          return { status: 504 };
        };
      };
      const bodyOf = ({ body }: ApiCall): string => z.object({ body: z.string() }).parse(JSON.parse(body)).body;
      once(
        ({ method, path }) => method === 'POST' && path.endsWith('/issues'),
        (call) => api.addIssue(bodyOf(call)),
      );
      await scan(api);
      expect(api.issues.map(shown)).toEqual(['11 open, 0 comments']);
      once(
        ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
        (call) => api.issues[0]?.comments.push({ id: 6_000_000_000, body: bodyOf(call), user: api.viewer }),
      );
      await scan(api, { images: [PLAIN, BARE] });
      expect(api.issues.map(shown)).toEqual(['11 open, 1 comments']);
    });
  });

  test('faults that do not pass: three tries, then one notice', async () => {
    await withApi(async (api) => {
      api.issueOf = ({ path }) => (path.includes('/issues') ? { status: 503 } : undefined);
      const scanned = await scan(api);
      expect(noticesOf(scanned)).toEqual([expect.stringContaining('HTTP 503')]);
      expect(api.calls.filter(({ path }) => path.includes('/issues'))).toHaveLength(3);
    });
  });

  test('an API that never answers: given up in time', async () => {
    await withApi(async (api) => {
      api.issueOf = always('hang');
      expect(noticesOf(await scan(api))).toEqual([expect.stringContaining('20 s')]);
    });
  });
});
