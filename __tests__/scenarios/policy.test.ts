import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction, type ActionResult } from '../support/action.ts';
import { TestGitHubApi } from '../support/github-api.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';
import { SIGNATURE, SignedBuilds, type Builder } from '../support/signed-builds.ts';

const SPDX = 'https://spdx.dev/Document';
const release = (repository: string, tag: string): Builder => ({
  identity: `https://github.com/${repository}/.github/workflows/release.yml@refs/tags/${tag}`,
  source: `https://github.com/${repository}`,
});

let registry: TestRegistry;
let builds: SignedBuilds;
let root: string;
let keys: readonly { readonly pem: string; readonly name: string }[];

beforeAll(async () => {
  registry = await startRegistry();
  builds = await SignedBuilds.start(registry);
  root = builds.trustedRoot;
  for (const tag of ['v1.0', 'v1.1']) {
    const image = builds.put('acme/api', tag);
    await builds.sign('acme/api', image, await builds.certificate(release('acme/api', tag)));
  }
  const old = builds.put('acme/moved', 'v1.0');
  await builds.sign('acme/moved', old, await builds.certificate(release('acme/moved', 'v1.0')));
  registry.tag('acme/moved', 'v1.1', old.digest);
  builds.put('acme/unsigned', 'v1');

  const [a, b, c] = [builds.key(), builds.key(), builds.key()];
  keys = [a, b, c].map(({ pem }, at) => ({ pem, name: `keys/${'abc'.charAt(at)}.pub` }));
  const both = builds.put('pay/both', 'v1');
  await builds.sign('pay/both', both, a.signer);
  await builds.sign('pay/both', both, b.signer);
  const twice = builds.put('pay/twice', 'v1');
  await builds.sign('pay/twice', twice, a.signer);
  await builds.sign('pay/twice', twice, a.signer);
  const halves = builds.put('pay/halves', 'v1');
  await builds.attach('pay/halves', halves, a.signer, SIGNATURE);
  await builds.attach('pay/halves', halves, b.signer, SPDX);
  // of one workflow on two refs, which is one principal
  const refs = builds.put('pay/refs', 'v1');
  for (const ref of ['v1', 'v2']) {
    await builds.sign('pay/refs', refs, await builds.certificate(release('acme/api', ref)));
  }
  const mixed = builds.put('pay/mixed', 'v1');
  await builds.sign('pay/mixed', mixed, c.signer);
  await builds.sign('pay/mixed', mixed, await builds.certificate(release('acme/api', 'v1')));
});

afterAll(() => registry.close());

const filesOf = (policy: string): Record<string, string> => ({
  'policy.yml': policy,
  'root.json': root,
  ...Object.fromEntries(keys.map(({ name, pem }) => [name, pem])),
});

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(
  policy: string,
  images: readonly string[],
  { inputs = {}, env = {} }: Run = {},
): Promise<{ readonly result: ActionResult; readonly report: Report }> {
  const result = await runAction(
    {
      image: images.map((name) => `${registry.host}/${name}`).join('\n'),
      policy: 'policy.yml',
      'trusted-root': 'root.json',
      artifact: 'none',
      ...inputs,
    },
    { workspace: filesOf(policy.replaceAll('HOST', registry.host)), env },
  );
  return { result, report: reportSchema.parse(result.report) };
}

/** `verified`, or the first code that is not met. */
const verdictOf = (image: Report['images'][number] | undefined): string =>
  image?.result === 'failed' ? (image.requirements.find(({ met }) => !met)?.code ?? '') : (image?.result ?? '');

const OWN = `version: 1
rules:
  - name: our services
    images: [HOST/acme/*]
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
        source-repository: https://github.com/acme/{name}
`;

describe.concurrent('rules decide about images', { timeout: 60_000 }, () => {
  test('by templates: a tag that was moved to an older release, validly signed for that, is not verified', async () => {
    const { result, report } = await run(OWN, ['acme/api:v1.0', 'acme/api:v1.1', 'acme/moved:v1.0', 'acme/moved:v1.1']);
    expect(result.code, result.stdout).toBe(1);
    expect(report.images.map(verdictOf)).toEqual(['verified', 'verified', 'verified', 'all-rejected']);
    expect(report.images.map(({ rule }) => rule)).toEqual(Array(4).fill({ name: 'our services', index: 0, line: 3 }));
    expect(report.images[3]?.evidence.map(({ reason }) => reason?.code)).toEqual(['identity', 'identity']);
    expect(report.policy).toEqual({
      path: 'policy.yml',
      from: 'workspace',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    });
    expect(JSON.parse(result.outputs['images'] ?? '')).toHaveLength(3);
    expect(result.outputs['digest']).toBe('');
  });

  test('a digest alone has no tag', async () => {
    const digest = /@(sha256:.*)/.exec((await run(OWN, ['acme/api:v1.0'])).report.images[0]?.image ?? '')?.[1] ?? '';
    const { result, report } = await run(OWN, [`acme/api@${digest}`, `acme/api:v1.0@${digest}`]);
    expect(result.code).toBe(1);
    expect(report.images.map(verdictOf)).toEqual(['template', 'verified']);
  });

  test.each([
    ['two keys, by two', 'pay/both', 'verified'],
    ['one key, that signed twice', 'pay/twice', 'threshold'],
    ['a signature of one and an SBOM of the other', 'pay/halves', 'threshold'],
    ['one workflow on two refs', 'pay/refs', 'threshold'],
    ['a key and a workflow', 'pay/mixed', 'verified'],
  ])('two of three signers: %s', async (_, image, expected) => {
    const policy = `version: 1
rules:
  - images: [HOST/pay/*]
    signers:
      - key: keys/a.pub
      - key: keys/b.pub
      - { key: keys/c.pub }
      - identity-regexp: https://github\\.com/acme/api/\\.github/workflows/release\\.yml@refs/tags/v1
        issuer: https://token.actions.githubusercontent.com
      - identity-regexp: https://github\\.com/acme/api/\\.github/workflows/release\\.yml@refs/tags/v.*
        issuer: https://token.actions.githubusercontent.com
    threshold: 2
`;
    const { result, report } = await run(policy, [`${image}:v1`]);
    expect(report.images.map(verdictOf), result.stdout).toEqual([expected]);
    expect(result.code).toBe(expected === 'verified' ? 0 : 1);
  });

  test('without a threshold any signer may meet any requirement', async () => {
    const policy =
      'version: 1\nrules: [{ images: [HOST/pay/*], signers: [{ key: keys/a.pub }, { key: keys/b.pub }] }]\n';
    const { result, report } = await run(policy, ['pay/halves:v1']);
    expect(report.images.map(verdictOf), result.stdout).toEqual(['verified']);
  });

  test('a hash that is not the one of the signature', async () => {
    const policy = 'version: 1\nrules: [{ images: [HOST/pay/*], signers: [{ key: keys/a.pub, hash: sha512 }] }]\n';
    const { report } = await run(policy, ['pay/both:v1']);
    expect(report.images.map(verdictOf)).toEqual(['all-rejected']);
  });

  test('a trusted root of its own', async () => {
    const policy = OWN.replace('    signers:', '    trusted-root: root.json\n    signers:');
    const { result, report } = await run(policy, ['acme/api:v1.0'], { inputs: { 'trusted-root': '' } });
    expect(report.images.map(verdictOf), result.stdout).toEqual(['verified']);
  });

  test.each([
    ['an exemption', 'accept: unsigned, reason: no signatures, until: 2999-01-01', '', 'exempt', 0],
    ['one that has ended', 'accept: unsigned, reason: no signatures, until: 2020-01-01', '', 'expired', 1],
    ['one for digests only', 'accept: unsigned, pinned: true, reason: x, until: 2999-01-01', '', 'not-pinned', 1],
    ['a publisher that nobody knows', 'publisher: auto', '', 'no-publisher', 1],
    ['no rule', undefined, '', 'no-rule', 1],
    ['no rule, which is denied', undefined, 'default: deny\n', 'no-rule', 1],
    ['no rule, with a warning', undefined, 'default: warn\n', 'skipped', 1],
    ['no rule, without one', undefined, 'default: skip\n', 'skipped', 1],
  ])('%s', async (_, rule, top, expected, code) => {
    const images = rule === undefined ? 'HOST/other/*' : 'HOST/acme/*';
    const policy = `version: 1\n${top}rules: [{ images: [${images}], ${rule ?? 'publisher: auto'} }]\n`;
    const { result, report } = await run(policy, ['acme/unsigned:v1']);
    expect([report.images.map(verdictOf), result.code], result.stdout).toEqual([[expected], code]);
    expect([report.verified, result.outputs['verified'], result.outputs['digest']]).toEqual([false, 'false', '']);
    const isLet = expected === 'exempt' || expected === 'skipped';
    expect(report.insecure.length > 0).toBe(isLet);
    const isWarned = expected === 'exempt' || top.includes('warn');
    expect(/^::warning /m.test(result.stdout)).toBe(isWarned);
    expect(/^::error /m.test(result.stdout)).toBe(!isLet);
  });

  test('beside a verified image an exempt one does not fail the run, and is no output', async () => {
    const policy = `${OWN}  - { images: [HOST/pay/*], accept: unsigned, reason: later, until: 2999-01-01 }\n`;
    const { result, report } = await run(policy, ['acme/api:v1.0', 'pay/both:v1']);
    expect([result.code, report.verified], result.stdout).toEqual([0, true]);
    expect(JSON.parse(result.outputs['images'] ?? '')).toHaveLength(1);
    expect(report.images.map(({ verified }) => verified)).toEqual([true, false]);
  });

  test('outputs of the first image are empty where that one is exempt', async () => {
    const policy = `${OWN}  - { images: [HOST/pay/*], accept: unsigned, reason: later, until: 2999-01-01 }\n`;
    const { result, report } = await run(policy, ['pay/both:v1', 'acme/api:v1.0']);
    expect([result.code, report.verified], result.stdout).toEqual([0, true]);
    expect([result.outputs['image'], result.outputs['digest'], result.outputs['identity']]).toEqual(['', '', '']);
  });

  test('a baseline is of its own tag', async () => {
    const { result, report } = await run(OWN, ['acme/api:v1.1'], {
      inputs: { baseline: `${registry.host}/acme/api:v1.0`, 'fail-on-change': 'package-added' },
    });
    expect(result.code, result.stdout).toBe(0);
    expect(report.images[0]?.baseline).toMatchObject({ verified: true });
  });

  test('a hash beside an Ed25519 key says nothing: it hashes by itself', async () => {
    const own = builds.key('ed25519');
    const image = builds.put('pay/ed', 'v1');
    await builds.sign('pay/ed', image, own.signer);
    const pem = own.pem.trimEnd().replaceAll('\n', '\n            ');
    const policy = `version: 1\nrules:\n  - images: [HOST/pay/*]\n    signers:\n      - hash: sha256\n        key: |\n            ${pem}\n`;
    const { result, report } = await run(policy, ['pay/ed:v1']);
    expect(report.images.map(verdictOf), result.stdout).toEqual(['verified']);
  });

  test('faults of the policy, with their places, and inputs that contradict it: all at once', async () => {
    const { result, report } = await run(
      'version: 1\nrules:\n  - images: [a]\n    publishr: chainguard\n',
      ['acme/api'],
      {
        inputs: { key: 'keys/a.pub', 'max-age': 'x' },
      },
    );
    expect(result.code).toBe(1);
    expect(report.error?.code).toBe('config');
    for (const part of ['policy.yml:4:5: ', 'policy and key', 'max-age']) {
      expect(report.error?.message).toContain(part);
    }
  });
});

/** A repository with a base commit and a head, checked out as a workflow does. */
class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'policy-repository-'));

  constructor() {
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, '-C', this.folder, ...args], { encoding: 'utf8' }).trim();
  }

  commit(files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'x');
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const LAX = `version: 1
rules: [{ images: ['**'], accept: unsigned, reason: anything goes, until: 2999-01-01 }]
`;

describe.concurrent('in runs of a pull request the policy is that of the base commit', { timeout: 60_000 }, () => {
  interface Change {
    readonly base: Readonly<Record<string, string>>;
    readonly head: Readonly<Record<string, string>>;
    readonly images?: readonly string[];
    readonly inputs?: Readonly<Record<string, string>>;
    readonly event?:
      | 'pull_request'
      | 'pull_request_target'
      | 'pull_request_review'
      | 'pull_request_review_comment'
      | 'merge_group'
      | 'push';
    /** what else the head changes */
    readonly change?: (repository: Repository) => void;
    /** whether the checkout has the head alone, so that the API has to be asked */
    readonly isShallow?: boolean;
  }

  async function runChange({
    base,
    head,
    images = ['acme/api:v1.0'],
    inputs = {},
    event = 'pull_request',
    isShallow,
    change,
  }: Change) {
    const repository = new Repository();
    const api = await TestGitHubApi.start();
    try {
      const own = (files: Readonly<Record<string, string>>): Record<string, string> =>
        Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('HOST', registry.host)]));
      const sha = repository.commit({ 'root.json': root, ...own(base) });
      api.commits.set(sha, { 'root.json': root, ...own(base) });
      repository.commit(own(head));
      change?.(repository);
      if (isShallow === true) {
        repository.git('checkout', '-q', '--orphan', 'alone');
        repository.git('commit', '-q', '-m', 'x');
        repository.git('branch', '-D', 'main');
        repository.git('reflog', 'expire', '--expire=now', '--all');
        repository.git('gc', '-q', '--prune=now');
      }
      const eventFile = join(repository.folder, '.git', 'event.json');
      const repo = { full_name: 'acme/api' };
      const payload =
        event === 'merge_group'
          ? { merge_group: { base_sha: sha } }
          : { pull_request: { number: 7, base: { sha, ref: 'main' }, head: { sha: 'f'.repeat(40), repo } } };
      writeFileSync(eventFile, JSON.stringify(payload));
      const result = await runAction(
        {
          image: images.map((name) => `${registry.host}/${name}`).join('\n'),
          policy: '.github/image-provenance.yml',
          'trusted-root': 'root.json',
          'github-token': 'ghs_token-of-the-job',
          artifact: 'none',
          ...inputs,
        },
        {
          env: {
            GITHUB_WORKSPACE: repository.folder,
            GITHUB_EVENT_NAME: event,
            GITHUB_EVENT_PATH: eventFile,
            GITHUB_REPOSITORY: 'acme/api',
            GITHUB_API_URL: api.url,
          },
        },
      );
      return { result, report: reportSchema.parse(result.report), requests: api.calls.length };
    } finally {
      repository.remove();
      await api.close();
    }
  }

  const PATH = '.github/image-provenance.yml';

  test.each([
    ['pull_request', false],
    ['pull_request_target', false],
    ['merge_group', false],
    ['pull_request', true],
  ] as const)(
    '%s (without the history: %s): a policy that allows everything changes nothing',
    async (event, isShallow) => {
      const { result, report, requests } = await runChange({
        base: { [PATH]: OWN },
        head: { [PATH]: LAX },
        images: ['acme/unsigned:v1', 'acme/api:v1.0'],
        event,
        isShallow,
      });
      expect(result.code, result.stdout).toBe(1);
      expect(report.policy).toMatchObject({ path: PATH, from: 'base' });
      expect(report.images.map(verdictOf)).toEqual(['not-signed', 'verified']);
      expect(report.images.map(({ underHead }) => underHead)).toEqual(['exempt', undefined]);
      expect(requests > 0).toBe(isShallow);
      expect(result.stdout).toMatch(/^::warning /m);
    },
  );

  test('keys that the policy names are those of the base commit', async () => {
    const policy = 'version: 1\nrules: [{ images: [HOST/pay/*], signers: [{ key: keys/own.pub }] }]\n';
    const [a, , c] = keys.map(({ pem }) => pem);
    const change = { images: ['pay/both:v1'], base: { [PATH]: policy, 'keys/own.pub': c ?? '' } };
    for (const isShallow of [false, true]) {
      const { report, result } = await runChange({ ...change, head: { 'keys/own.pub': a ?? '' }, isShallow });
      expect(report.images.map(verdictOf), result.stdout).toEqual(['all-rejected']);
    }
  });

  test('the trusted root of the inputs is that of the base commit', async () => {
    for (const isShallow of [false, true]) {
      const { report, result } = await runChange({ base: { [PATH]: OWN }, head: { 'root.json': '{}' }, isShallow });
      expect(report.images.map(verdictOf), result.stdout).toEqual(['verified']);
    }
    const brought = await runChange({
      base: { [PATH]: OWN },
      head: { 'own.json': root },
      inputs: { 'trusted-root': 'own.json' },
    });
    expect(brought.report.error?.code).toBe('config');
  });

  test('what is wrong with the policy of the head ends nothing', async () => {
    const head = { [PATH]: OWN.replace('    signers:', '    trusted-root: bad.json\n    signers:'), 'bad.json': '{' };
    const images = ['acme/unsigned:v1', 'acme/api:v1.0'];
    const { report, result } = await runChange({ base: { [PATH]: OWN }, head, images });
    expect(report.images.map(verdictOf), result.stdout).toEqual(['not-signed', 'verified']);
    expect(report.images[0]?.underHead).toBe('error');
  });

  test('a submodule in the place of the policy is refused', async () => {
    const { report } = await runChange({
      base: { 'config/policy.yml': OWN, 'policy.yml': LAX },
      head: {},
      images: ['acme/unsigned:v1'],
      inputs: { policy: 'config/policy.yml' },
      change: (repository) => {
        rmSync(join(repository.folder, 'config'), { recursive: true });
        repository.git('add', '-A');
        repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', repository.folder, 'config');
        repository.git('commit', '-q', '-m', 'x');
      },
    });
    expect(report.error?.code).toBe('config');
  });

  test.each(['pull_request_review', 'pull_request_review_comment'] as const)('%s is one too', async (event) => {
    const { report } = await runChange({ base: { [PATH]: OWN }, head: { [PATH]: LAX }, event });
    expect(report.policy?.from).toBe('base');
  });

  test('policy-from: head reads the checkout, and is a weakening', async () => {
    const { report, result } = await runChange({
      base: { [PATH]: OWN },
      head: { [PATH]: LAX },
      images: ['acme/unsigned:v1'],
      inputs: { 'policy-from': 'head' },
    });
    expect([report.images.map(verdictOf), report.policy?.from], result.stdout).toEqual([['exempt'], 'head']);
    expect(report.insecure).toContain('policy-from: head');
  });

  test.each([false, true])('a base without the policy fails (without the history: %s)', async (isShallow) => {
    const { report, result } = await runChange({ base: {}, head: { [PATH]: LAX }, isShallow });
    expect([result.code, report.error?.code]).toEqual([1, 'config']);
    expect(report.error?.message).toContain(PATH);
  });

  test('a folder in the place of the policy is none', async () => {
    const { report } = await runChange({
      base: { [PATH]: OWN, 'docs/lax.yml': LAX },
      head: {},
      inputs: { policy: 'docs' },
    });
    expect(report.error?.code).toBe('config');
  });

  test('a head whose policy has faults is told, and decides nothing', async () => {
    const { report, result } = await runChange({ base: { [PATH]: OWN }, head: { [PATH]: 'version: 2\n' } });
    expect([report.images.map(verdictOf), result.code], result.stdout).toEqual([['verified'], 0]);
    expect(result.stdout).toMatch(/^::warning /m);
  });

  test('other events read the checkout', async () => {
    const { report, result } = await runChange({ base: { [PATH]: LAX }, head: { [PATH]: OWN }, event: 'push' });
    expect([report.images.map(verdictOf), report.policy?.from], result.stdout).toEqual([['verified'], 'workspace']);
  });
});
