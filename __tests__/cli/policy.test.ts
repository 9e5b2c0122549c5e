import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renderHelp } from '../../src/cli/help.ts';
import { DEFAULT_POLICY, POLICY_CHECK, POLICY_EXPLAIN, POLICY_TEST } from '../../src/cli/policy-flags.ts';
import { newKey, withRule } from '../policy-file/files.ts';
import { runCommand, type CommandResult } from '../support/command-line.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const KEYS = { 'keys/a.pub': newKey(), 'keys/b.pub': newKey() };

const POLICY = `version: 1
rules:
  - name: Chainguard
    images: [cgr.dev/chainguard/**]
    publisher: chainguard
  - name: our services
    images: [ghcr.io/acme/*, '!ghcr.io/acme/sandbox-*']
    signers:
      - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}
        source-repository: https://github.com/acme/{name}
    attestations: [sbom, https://slsa.dev/provenance/v1]
    max-age: 36h
  - name: two of three
    images: [registry.example.com/pay/*]
    signers:
      - key: keys/a.pub
      - key: keys/b.pub
      - { identity-regexp: 'https://ci\\.example/[a-z]{1,3}', issuer: https://ci.example }
    threshold: 2
    platforms: [linux/amd64]
  - images: [docker.io/library/*]
    accept: unsigned
    pinned: true
    reason: they have no Sigstore signature
    until: 2999-12-31
  - name: too late
    images: [ghcr.io/acme/api]
    publisher: auto
  - name: long ago
    images: [quay.io/old/*]
    accept: unsigned
    reason: being replaced
    until: 2020-01-01
`;

const FAULTY = `version: 2
rules:
  - images: [alpine:3]
    publisher: chaingard
    surprise: 1
`;

type Files = Readonly<Record<string, string>>;

const run = (args: readonly string[], given: Files = {}): Promise<CommandResult> =>
  runCommand(['policy', ...args], { given });

/** The fingerprints of new keys differ each time. */
const withoutKeys = (text: string): string => text.replaceAll(/(?<=sha256 of the key: )[0-9a-f]{64}$/gm, '…');

test.each([
  ['check', POLICY_CHECK],
  ['explain', POLICY_EXPLAIN],
  ['test', POLICY_TEST],
])('the help of policy %s', async (name, command) => {
  await expect(renderHelp(command, 80)).toMatchFileSnapshot(`./__snapshots__/policy-${name}-help.txt`);
  const { code, stdout } = await run([name, '--help']);
  expect([code, stdout]).toEqual([0, renderHelp(command, 80)]);
});

describe('check', { timeout: 60_000 }, () => {
  test('the faults of a file, each with its place', async () => {
    const { code, stdout, stderr } = await run(['check', 'p.yml'], { 'p.yml': FAULTY });
    expect([code, stderr]).toEqual([1, '']);
    await expect(stdout).toMatchFileSnapshot('./__snapshots__/policy-check-faults.txt');
  });

  test('warnings are no faults', async () => {
    const { code, stdout, stderr, files } = await run(['check'], { [DEFAULT_POLICY]: POLICY, ...KEYS });
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('./__snapshots__/policy-check-warnings.txt');
    expect([...files.keys()].toSorted()).toEqual([DEFAULT_POLICY, 'keys/a.pub', 'keys/b.pub']);
  });

  const Report = z.strictObject({
    schemaVersion: z.literal(1),
    file: z.literal('p.yml'),
    valid: z.boolean(),
    faults: z.array(z.strictObject({ line: z.int(), column: z.int(), code: z.string(), message: z.string() })),
    warnings: z.array(
      z.strictObject({ line: z.int(), column: z.int(), code: z.string(), rule: z.int(), message: z.string() }),
    ),
  });

  test('--json', async () => {
    const faulty = await run(['check', '--json', '--policy', 'p.yml'], { 'p.yml': FAULTY });
    const faults = Report.parse(JSON.parse(faulty.stdout));
    expect([faulty.code, faults.valid, faults.warnings]).toEqual([1, false, []]);
    expect(faults.faults.map(({ line, code }) => `${line} ${code}`)).toContain('3 glob');
    const valid = await run(['check', 'p.yml', '--json'], { 'p.yml': POLICY, ...KEYS });
    const warned = Report.parse(JSON.parse(valid.stdout));
    expect([valid.code, warned.valid, warned.faults]).toEqual([0, true, []]);
    expect(warned.warnings.map(({ code, rule }) => `${code} ${rule}`)).toEqual(['unreachable 4', 'expired 5']);
  });

  test.each<[string, Files, number, RegExp]>([
    ['a key that is not there', {}, 1, /^p\.yml:3:\d+: The file "k\.pub" cannot be read: there is no such file\.\n/],
    [
      'a key that is a folder',
      { 'k.pub/x': '' },
      1,
      /^p\.yml:3:\d+: The file "k\.pub" cannot be read: it is not a file\.\n/,
    ],
    ['a key that is none', { 'k.pub': 'x' }, 1, /^p\.yml:3:\d+: "k\.pub" cannot be used as a key: .*\n/],
    ['a key', { 'k.pub': newKey() }, 0, /^p\.yml: 1 rule, no faults\n$/],
  ])('%s', async (_, given, expected, text) => {
    const policy = withRule('{ images: [a.b/*], signers: [{ key: k.pub }] }');
    const { code, stdout } = await run(['check', 'p.yml'], { 'p.yml': policy, ...given });
    expect(stdout).toMatch(text);
    expect(code).toBe(expected);
  });

  test('a trusted root that is not there', async () => {
    const policy = withRule('images: [a.b/*]', 'publisher: auto', 'trusted-root: root.json');
    expect(await run(['check', 'p.yml'], { 'p.yml': policy })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^p\.yml:5:19: The file "root\.json" cannot be read/) as string,
    });
    expect((await run(['check', 'p.yml'], { 'p.yml': policy, 'root.json': '{}' })).code).toBe(0);
  });
});

describe('explain', { timeout: 60_000 }, () => {
  const given = { [DEFAULT_POLICY]: POLICY, ...KEYS };

  test('in words', async () => {
    const images = [
      'cgr.dev/chainguard/nginx',
      'ghcr.io/acme/api:1.4',
      `ghcr.io/acme/api@${DIGEST}`,
      'registry.example.com/pay/till:2',
      `alpine@${DIGEST}`,
      'alpine:3',
      'quay.io/old/app:1',
      'ghcr.io/acme/sandbox-x:1',
    ];
    const { code, stdout, stderr } = await run(['explain', ...images], given);
    expect([code, stderr]).toEqual([0, '']);
    await expect(withoutKeys(stdout)).toMatchFileSnapshot('./__snapshots__/policy-explain.txt');
  });

  test('without a policy the known publishers decide, which is said', async () => {
    const { code, stdout } = await run(['explain', 'cgr.dev/chainguard/go:1', 'alpine:3', 'quay.io/a/b:1']);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('./__snapshots__/policy-explain-without.txt');
  });

  test('--json: one image is an object, several are an array', async () => {
    const one = await run(['explain', 'ghcr.io/acme/api:1.4', '--json'], given);
    const explained = {
      schemaVersion: 1,
      image: 'ghcr.io/acme/api:1.4',
      reference: 'ghcr.io/acme/api:1.4',
      rule: { name: 'our services', index: 1, line: 6, glob: 'ghcr.io/acme/*' },
      publisher: null,
      signers: [
        {
          identity: 'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/1.4',
          issuer: 'https://token.actions.githubusercontent.com',
          sourceRepository: 'https://github.com/acme/api',
        },
      ],
      requirements: {
        signature: true,
        attestations: ['sbom', 'https://slsa.dev/provenance/v1'],
        maxAge: 129_600,
        threshold: null,
      },
      unsigned: false,
      exemption: null,
      unmet: null,
      notes: [expect.stringContaining('1 later rule')],
    };
    expect(JSON.parse(one.stdout)).toMatchObject(explained);
    const both = await run(['explain', 'nginx', '--json', 'ghcr.io/acme/api:1.4'], given);
    expect(JSON.parse(both.stdout)).toMatchObject([{ image: 'nginx', unmet: { code: 'not-pinned' } }, explained]);
  });

  test('text of a file acts on no terminal and no log', async () => {
    const policy = withRule(
      'name: "a\\u009b31m\\u202e##[error]"',
      'images: [a.b/*]',
      'accept: unsigned',
      'reason: "::error::x \\e[31m\\n::warning::y\\U000e0041"',
      'until: 2999-01-01',
    );
    const explain = ['explain', 'a.b/c', '--policy', 'p.yml'];
    const words = await run(explain, { 'p.yml': policy });
    expect(words.stdout).toContain('##\\[error]');
    const json = await run([...explain, '--json'], { 'p.yml': policy });
    expect(JSON.parse(json.stdout)).toMatchObject({
      rule: { name: 'a\u009b31m\u202e##[error]' },
      exemption: { reason: '::error::x \u001b[31m ::warning::y\u{e0041}' },
    });
    for (const { code, stdout } of [words, json]) {
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/[\u001b\u007f-\u009f\u202e\u{e0041}]|^\s*::/mu);
    }
  });
});

describe('test', { timeout: 60_000 }, () => {
  const compare = (cases: string, args: readonly string[] = []): Promise<CommandResult> =>
    run(['test', 'p.yml', ...args], { 'p.yml': POLICY, 'p.test.yml': cases, ...KEYS });

  test('cases that are as expected', async () => {
    const cases = `
- { image: cgr.dev/chainguard/go, rule: Chainguard, result: verify }
- { image: 'ghcr.io/acme/api:1', rule: 1 }
- { image: 'ghcr.io/acme/api@${DIGEST}', rule: our services, result: failed }
- { image: 'alpine@${DIGEST}', rule: 3, result: exempt }
- { image: 'alpine:3', result: failed }
- { image: quay.io/a/b, rule: null, result: failed }
`;
    const { code, stdout, stderr } = await compare(cases);
    expect([code, stdout, stderr]).toEqual([0, 'p.test.yml: 6 cases, all as expected\n', '']);
    const skipped = {
      [DEFAULT_POLICY]: POLICY.replace('rules:', 'default: skip\nrules:'),
      '.github/image-provenance.test.yml': '- { image: quay.io/a/b, rule: null, result: skipped }',
    };
    expect(await run(['test'], { ...skipped, ...KEYS })).toMatchObject({ code: 0 });
  });

  const WRONG = `
- { image: 'ghcr.io/acme/api:1', rule: Chainguard, result: exempt }
- { image: 'ghcr.io/acme/api:1', rule: 0 }
- { image: 'ghcr.io/acme/api:1', rule: null }
- { image: quay.io/a/b, rule: Chainguard, result: verify }
- { image: quay.io/old/b, rule: long ago, result: exempt }
- { image: 'alpine:3', rule: null }
- { image: cgr.dev/chainguard/go, rule: Chainguard }
`;

  test('cases that are not', async () => {
    const { code, stdout } = await compare(WRONG);
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot('./__snapshots__/policy-test.txt');
    const json = await compare(WRONG, ['--json']);
    expect(json.code).toBe(1);
    const Report = z.looseObject({ passed: z.literal(false), cases: z.array(z.looseObject({ passed: z.boolean() })) });
    const { cases } = Report.parse(JSON.parse(json.stdout));
    expect(cases.map(({ passed }) => passed)).toEqual([false, false, false, false, false, false, true]);
  });

  test('faults of the cases', async () => {
    const cases = `
- alpine
- { image: 'a:', rule: x }
- { image: a }
- { image: a, rule: [x], result: verified, surprise: 1 }
- { rule: x }
`;
    const { code, stdout, stderr } = await compare(cases);
    expect([code, stdout]).toEqual([2, '']);
    await expect(stderr).toMatchFileSnapshot('./__snapshots__/policy-test-faults.txt');
    expect(await compare('{}')).toMatchObject({ code: 2 });
    expect(await run(['test', 'p.yml'], { 'p.yml': POLICY, ...KEYS })).toMatchObject({
      code: 2,
      stderr: 'error: The file p.test.yml cannot be read: there is no such file.\n',
    });
  });
});

describe('what cannot run', { timeout: 60_000 }, () => {
  test.each<[readonly string[], Files, RegExp]>([
    [[], {}, /^error: "policy" needs a command after it\./],
    [['chekc'], {}, /^error: "policy chekc" is not a command; did you mean "policy check"\?/],
    [['check'], {}, /^error: The policy \.github\/image-provenance\.yml cannot be read: there is no such file\.\n$/],
    [['check', 'a', 'b'], {}, /^error: Check one file at a time/],
    [['check', 'a', '--policy', 'b'], {}, /^error: Check one file at a time/],
    [['check', '--jsn'], {}, /^error: "--jsn" is not a flag; did you mean "--json"\?\nSee .* policy check --help\.\n$/],
    [
      ['check', '--json=yes', '--no-json', '-x', ''],
      {},
      /--json takes no value[^]*"--no-json"[^]*"-x"[^]*argument is empty/,
    ],
    [['explain'], {}, /^error: Name at least one image\.\nSee .* policy explain --help\.\n$/],
    [['explain', 'a', '--policy'], {}, /^error: --policy needs a value/],
    [['explain', 'a', '--policy', '--json'], {}, /^error: --policy needs a value/],
    [['explain', 'a', '--policy='], {}, /^error: --policy: the value is empty/],
    [['explain', 'a', '--policy', 'p.yml'], {}, /^error: The policy p\.yml cannot be read: there is no such file\.\n$/],
    [['explain', 'a'], { [DEFAULT_POLICY]: FAULTY }, /^error: \.github\/image-provenance\.yml:1:10: /],
    [['explain', 'a'], { [`${DEFAULT_POLICY}/x`]: '' }, /cannot be read: it is not a file\.\n$/],
    [
      ['explain', 'A/b', 'ok', 'c:'],
      {},
      /^error: "A\/b" is not an image reference: .*\nerror: "c:" is not an image reference: .*\nSee /,
    ],
  ])('%j', async (args, given, text) => {
    const { code, stdout, stderr } = await run(args, given);
    expect(stderr).toMatch(text);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('what the documentation shows', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(?<language>\w+)\n(?<text>[^]*?)^```$/gm)].map(({ groups = {} }) => groups);
  const example = (language: string, part = ''): string =>
    blocks.find((block) => block['language'] === language && block['text']?.includes(part) === true)?.['text'] ?? '';
  const keys = ['a', 'b', 'c'].map((name) => [`keys/${name}.pub`, newKey()]);
  const policies = blocks.flatMap(({ language, text = '' }) =>
    language === 'yaml' && text.includes('version: 1') ? [text] : [],
  );
  expect(policies.length).toBeGreaterThan(5);
  for (const policy of policies) {
    const files = { [DEFAULT_POLICY]: policy, ...(Object.fromEntries(keys) as Files) };
    expect(await run(['check'], files), policy).toMatchObject({ code: 0 });
  }
  const given = { [DEFAULT_POLICY]: example('yaml', 'default: deny'), ...(Object.fromEntries(keys) as Files) };
  expect(await run(['check'], given)).toMatchObject({ code: 0, stdout: `${DEFAULT_POLICY}: 4 rules, no faults\n` });
  const { stdout } = await run(['explain', 'ghcr.io/acme/api:1.4'], given);
  expect(`$ image-provenance policy explain ghcr.io/acme/api:1.4\n${stdout}`).toBe(example('console'));
});

test('the commands of the group', async () => {
  const { code, stdout } = await run(['--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/policy check[^]*policy explain/);
  expect(stdout).not.toContain('verify IMAGE');
});
