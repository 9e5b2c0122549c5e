import { describe, expect, test } from 'vitest';
import { checkPolicy } from '../../src/policy-file/check.ts';
import { policyOf, withRule } from './files.ts';

async function remarksOf(text: string): Promise<readonly string[]> {
  return checkPolicy(await policyOf(text), '2027-03-31').map(
    ({ line, column, code, rule }) => `${line}:${column} ${code} ${rule}`,
  );
}

function rules(...images: readonly string[]): string {
  return ['version: 1', 'rules:', ...images.map((each) => `  - images: [${each}]\n    publisher: auto`), ''].join('\n');
}

describe('rules that are never reached', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the same again', ['ghcr.io/acme/*', 'ghcr.io/acme/*'], ['5:5 unreachable 1']],
    ['a part of an earlier one', ['ghcr.io/**', 'ghcr.io/acme/*'], ['5:5 unreachable 1']],
    ['one image of many', ['ghcr.io/acme/*', 'quay.io/a/b', 'ghcr.io/acme/api'], ['7:5 unreachable 2']],
    ['all of its globs, by several rules', ['a.b/*', 'c.d/*', 'a.b/x, c.d/y'], ['7:5 unreachable 2']],
    ['behind one for everything', [`'**'`, 'ghcr.io/acme/*'], ['5:5 unreachable 1']],
    ['each alternative', [`'ghcr.io/{a,b}/**'`, `'ghcr.io/{b,a}/x'`], ['5:5 unreachable 1']],
    ['with an exclusion elsewhere', [`ghcr.io/**, '!ghcr.io/other/*'`, 'ghcr.io/acme/*'], ['5:5 unreachable 1']],
    ['with the same exclusion', [`ghcr.io/**, '!ghcr.io/x/*'`, `ghcr.io/**, '!ghcr.io/x/**'`], ['5:5 unreachable 1']],
    ['not: another order', ['ghcr.io/acme/*', 'ghcr.io/**'], []],
    ['not: one glob is left', ['ghcr.io/acme/*', 'ghcr.io/acme/api, quay.io/acme/api'], []],
    ['not: an exclusion leaves some', [`ghcr.io/**, '!ghcr.io/acme/*'`, 'ghcr.io/acme/api'], []],
    ['not: a look-alike', ['ghcr.io/acme/*', 'ghcr.io/acme-evil/*'], []],
  ])('%s', async (_, images, expected) => {
    expect(await remarksOf(rules(...images))).toEqual(expected);
  });
});

describe('globs that match nothing', () => {
  test.each<[string, readonly string[]]>([
    ['alpine', ['3:14 matches-nothing 0']],
    ['acme/api', ['3:14 matches-nothing 0']],
    [`'*'`, ['3:14 matches-nothing 0']],
    ['index.docker.io/library/*', ['3:14 matches-nothing 0']],
    ['docker.io/alpine', ['3:14 matches-nothing 0']],
    ['docker.io/*', ['3:14 matches-nothing 0']],
    [`a.b/c, '!acme/api'`, ['3:21 matches-nothing 0']],
    [`'{ghcr.io,acme}/api'`, ['3:14 matches-nothing 0']],
    ['docker.io/library/alpine', []],
    ['docker.io/**', []],
    ['localhost/api', []],
    ['localhost:5000/api', []],
    [`'*/library/alpine'`, []],
    [`'**/alpine'`, []],
    [`'**'`, []],
  ])('%s', async (images, expected) => {
    expect(await remarksOf(rules(images))).toEqual(expected);
  });
});

describe('the rest', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['an exemption that has ended', ['accept: unsigned', 'reason: a', 'until: 2027-03-31'], ['3:5 expired 0']],
    ['one that ends tomorrow', ['accept: unsigned', 'reason: a', 'until: 2027-04-01'], []],
    ['an age that keys do not prove', ['signers: [{ key: a.pub }]', 'max-age: 3d'], ['3:5 never-met 0']],
    [
      'an age that too few prove',
      ['signers: [{ key: a.pub }, { identity: "https://github.com/a" }]', 'threshold: 2', 'max-age: 3d'],
      ['3:5 never-met 0'],
    ],
    [
      'a threshold that one workflow would have to meet',
      [
        'signers: [{ identity: "https://github.com/a@refs/heads/x" }, { identity: "https://github.com/a@refs/heads/y" }]',
        'threshold: 2',
      ],
      ['3:5 never-met 0'],
    ],
    [
      'a threshold of two workflows',
      [
        'signers: [{ identity: "https://github.com/a@refs/heads/x" }, { identity: "https://github.com/b@refs/heads/x" }]',
        'threshold: 2',
      ],
      [],
    ],
    ['an age that one proves', ['signers: [{ key: a.pub }, { identity: "https://github.com/a" }]', 'max-age: 3d'], []],
    [
      'a pattern for anybody',
      [
        `signers: [{ identity-regexp: 'https://github.com/.+', issuer: 'https://token.actions.githubusercontent.com' }]`,
      ],
      ['4:15 accepts-unrelated 0'],
    ],
    [
      'a pattern in place of a value',
      ['signers: [{ identity: "https://github.com/acme/.*" }]'],
      ['4:15 looks-like-pattern 0'],
    ],
    ['a key twice', ['signers: [{ key: a.pub }, { key: a.pub }]'], ['4:38 repeated-key 0']],
  ])('%s', async (_, lines, expected) => {
    expect(await remarksOf(withRule('images: [ghcr.io/acme/*]', ...lines))).toEqual(expected);
  });

  test('a name twice', async () => {
    const text = `version: 1
rules:
  - { name: a, images: [a.b/c], publisher: auto }
  - { name: a, images: [a.b/d], publisher: auto }
`;
    expect(await remarksOf(text)).toEqual(['4:5 repeated-name 1']);
  });
});
