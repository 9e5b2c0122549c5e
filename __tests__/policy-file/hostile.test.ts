import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy-file/parse.ts';
import { LIMITS } from '../../src/limits.ts';
import { FAULTY, VALID } from './cases.ts';
import { faultsOf, issuesOf, withRule } from './files.ts';

/** Nine levels of ten references each: 10^9 values from 500 bytes. */
const LAUGHS = [
  'version: 1',
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 9 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
  ),
  'rules: *a9',
  '',
].join('\n');

function repeat(count: number, of: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => of(index)).join('');
}

describe('files that are made to cost', () => {
  test.each([
    ['a billion laughs', LAUGHS, 'too-large'],
    ['a list in itself', 'version: 1\nrules: &a [*a]\n', 'too-large'],
    ['a map in itself', 'version: 1\nrules: &a\n  b: *a\n', 'too-large'],
    ['a million keys', repeat(1_000_000, (index) => `k${index}:\n`), 'too-large'],
    ['as many keys as fit into the bytes', repeat(60_000, (index) => `k${index}:\n`), 'too-large'],
    ['lists in lists', '['.repeat(200_000), 'too-large'],
    ['lists in lists, behind ends of none', `${']\n'.repeat(500)}${'['.repeat(400)}`, 'too-large'],
    ['maps in maps', '{a: '.repeat(100_000), 'too-large'],
    ['lists in lists, in lines', '- '.repeat(60_000), 'too-large'],
    ['maps in maps, in lines', repeat(900, (index) => `${' '.repeat(index)}a:\n`), 'too-large'],
    [
      'twenty-five levels',
      `version: 1\nrules:${repeat(25, (index) => `\n${' '.repeat(index + 1)}a:`)} b\n`,
      'too-large',
    ],
    ['a text without an end', `version: 1\nrules: "${'x'.repeat(1_000_000)}`, 'too-large'],
    ['a text as long as the bounds', `version: 1\nrules: ${'x'.repeat(LIMITS.policyBytes - 20)}`, 'wrong-kind'],
    ['escapes that are none', `version: 1\nrules: "${'\\q'.repeat(200_000)}"`, 'too-large'],
    ['documents without number', '---\n'.repeat(30_000), 'yaml'],
    ['anchors', `version: 1\nrules: [${repeat(60_000, (index) => `&a${index} x,`)}]`, 'too-large'],
    ['aliases', `version: &a 1\nrules: [${'*a,'.repeat(50_000)}]`, 'too-large'],
    ['comments', '#\n'.repeat(200_000), 'too-large'],
    ['broken lines', repeat(10_000, () => '  - x\n - y\n'), 'yaml'],
    ['commas', `[${','.repeat(20_000)}]`, 'yaml'],
    ['question marks', '? '.repeat(60_000), 'too-large'],
  ])('%s', async (_, text, code) => {
    expect((await faultsOf(text)).map((fault) => fault.split(' ')[1])).toContain(code);
  });

  test('braces that multiply', async () => {
    const doubled = '{a,b}'.repeat(30);
    expect(await faultsOf(withRule(`images: ['ghcr.io/${doubled}']`, 'publisher: auto'))).toEqual(['3:14 glob']);
    const nested = `${'{a,'.repeat(300)}b${'}'.repeat(300)}`;
    expect(await faultsOf(withRule(`images: ['ghcr.io/${nested}']`, 'publisher: auto'))).toEqual(['3:14 glob']);
    const many = Array.from({ length: 100 }, () => `'ghcr.io/${'{a,b}'.repeat(8)}'`).join(', ');
    expect((await faultsOf(withRule(`images: [${many}]`, 'publisher: auto')))[0]).toMatch(/too-large$/);
  });

  test('patterns without number', async () => {
    const signers = repeat(1001, (index) => `{ identity-regexp: 'a${index}', issuer: 'b' }, `);
    expect(
      (await faultsOf(withRule('images: [a.b/c]', `signers: [${signers}]`))).map((each) => each.split(' ')[1]),
    ).toEqual(['too-large']);
  });
});

test('a thousand rules of ten lines are within the bounds', async () => {
  const text = `version: 1\nrules:\n${repeat(
    1000,
    (index) => `  - name: team ${index}
    images: [ghcr.io/acme/team-${index}/*, '!ghcr.io/acme/team-${index}/sandbox-*']
    signers:
      - identity: https://github.com/acme/team-${index}/.github/workflows/release.yml@refs/tags/{tag}
        issuer: https://token.actions.githubusercontent.com
        source-repository: https://github.com/acme/{name}
    attestations: [sbom, https://slsa.dev/provenance/v1]
    require-signature: false
    platforms: [linux/amd64]
    max-age: 90d
`,
  )}`;
  expect(Buffer.byteLength(text)).toBeLessThan(LIMITS.policyBytes);
  expect((await parsePolicy(text, { path: 'p' })).kind).toBe('value');
});

test('whatever a file has in it, its faults are told, each at a place that it has', async () => {
  const texts = [...Object.values(VALID), ...Object.values(FAULTY).map(({ text }) => text)];
  const parts = [
    '[',
    ']',
    '{',
    '}',
    '- ',
    ': ',
    '\n',
    '  ',
    '!',
    '&a ',
    '*a',
    '"',
    "'",
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '? ',
    '\u0000',
    '\t',
    '@',
    '~',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(12), fc.constantFrom('', ...parts)), { maxLength: 4 }),
      async (text, edits) => {
        const changed = edits.reduce((before, [at, length, part]) => {
          const start = at % (before.length + 1);
          return before.slice(0, start) + part + before.slice(start + length);
        }, text);
        const lines = changed.split('\n');
        for (const { line, column, message } of await issuesOf(changed)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).toMatch(/^\S[^\n]*[.?]$/);
        }
      },
    ),
    { numRuns: 500 },
  );
});
