import { describe, expect, test } from 'vitest';
import type { ValuePolicy } from '../../src/core/policy/signer.ts';
import type { TagData } from '../../src/publishers/data.ts';
import { isBefore, readVersion, versionValue } from '../../src/publishers/version.ts';

function matches(policy: ValuePolicy, value: string): boolean {
  return policy.kind === 'exact' ? policy.values.includes(value) : policy.kind === 'pattern' && policy.matches(value);
}

const TEXT = 'refs/tags/{version}';
const V = 'refs/tags/v{version}';

describe('a version is met by itself, and by one that begins with it and a dot', () => {
  test.each<[string, string | undefined, string, readonly string[], readonly string[]]>([
    ['in full', '1.21.3', TEXT, ['1.21.3'], ['1.21', '1.21.3.1', '1.21.30', 'v1.21.3', '1.21.3-rc1', '1.21.4']],
    [
      'in part',
      '1.21',
      TEXT,
      ['1.21', '1.21.3'],
      ['1.2', '1.210', '1.21-labs', '1.21.3-rc1', '1.21.', '1.21/3', '11.21'],
    ],
    ['its first part', '1', TEXT, ['1', '1.2', '1.21.3'], ['10', '2', '1.x', '1..2']],
    ['with a "v"', 'v1.2', TEXT, ['v1.2', 'v1.2.3'], ['1.2', '1.2.3', 'vv1.2']],
    ['before a release', '1.2.3-rc.1', TEXT, ['1.2.3-rc.1'], ['1.2.3', '1.2.3-rc.1.1', '1.2.3-rc.11']],
    ['behind a "v"', '1.2.3', V, ['v1.2.3'], ['1.2.3', 'vv1.2.3']],
    ['behind a "v" with one of its own', 'v1.2.3', V, ['v1.2.3'], ['vv1.2.3', '1.2.3']],
    [
      'any, for a tag that is none',
      'latest',
      TEXT,
      ['1', 'v1.2.3', '1.2.3-rc.1'],
      ['main', '', 'x1', '1/2', '1@2', '1.2 3'],
    ],
    ['any, for a digest', undefined, V, ['v1', 'v1.2.3'], ['1.2.3', 'vmain']],
  ])('%s', (_, tag, text, met, unmet) => {
    const policy = versionValue(text, readVersion(tag));
    for (const value of met) {
      expect(matches(policy, `refs/tags/${value}`), value).toBe(true);
    }
    for (const value of [...unmet, ...met.map((each) => `${each}\n`)]) {
      expect(matches(policy, `refs/tags/${value}`), value).toBe(false);
    }
    for (const value of met) {
      expect(matches(policy, `refs/heads/${value}`) || matches(policy, `xrefs/tags/${value}`)).toBe(false);
    }
  });
});

test('all around a version is literal', () => {
  const policy = versionValue('https://a.b/(x)@refs/tags/{version}+y', readVersion('1.2'));
  expect(matches(policy, 'https://a.b/(x)@refs/tags/1.2.3+y')).toBe(true);
  expect(matches(policy, 'https://aXb/(x)@refs/tags/1.2.3+y')).toBe(false);
  expect(matches(policy, 'https://a.b/x@refs/tags/1.2.3+y')).toBe(false);
  expect(versionValue('no template', readVersion('1.2'))).toEqual({ kind: 'exact', values: ['no template'] });
});

test('a long value is matched at once', () => {
  const policy = versionValue(TEXT, readVersion('latest'));
  expect(matches(policy, `refs/tags/1${'.1'.repeat(100_000)}!`)).toBe(false);
});

describe('variants, flavors and floating tags', () => {
  const tags: TagData = { variants: ['-labs'], flavors: ['-rootless'], floating: 'latest|edge-[0-9]+' };

  test.each([
    ['1.21-labs', { kind: 'version', version: '1.21', variant: '-labs', isComplete: false }],
    ['1.21.3', { kind: 'version', version: '1.21.3', variant: '', isComplete: true }],
    ['v1.21.3-rootless', { kind: 'version', version: 'v1.21.3', variant: '', isComplete: true }],
    ['latest', { kind: 'any' }],
    ['edge-12', { kind: 'any' }],
    ['edge-x', { kind: 'unknown' }],
    ['latest-x', { kind: 'unknown' }],
    ['-labs', { kind: 'unknown' }],
    [undefined, { kind: 'any' }],
  ])('%s', (tag, expected) => {
    expect(readVersion(tag, tags)).toEqual(expected);
  });

  test('tag and ref have the same variant', () => {
    const labs = versionValue(TEXT, readVersion('1.21-labs', tags));
    expect(['1.21.3-labs', '1.21-labs'].every((value) => matches(labs, `refs/tags/${value}`))).toBe(true);
    expect(['1.21.3', '1.21'].some((value) => matches(labs, `refs/tags/${value}`))).toBe(false);
    const plain = versionValue(TEXT, readVersion('1.21', tags));
    expect(matches(plain, 'refs/tags/1.21.3-labs')).toBe(false);
  });
});

test.each([
  ['1.20', '1.21', true],
  ['v1.20.9', '1.21', true],
  ['0.26', '0.27.0', true],
  ['1.21', '1.21', false],
  ['1.21.0', '1.21', false],
  ['1', '1.21', false],
  ['0', '1.21', true],
  ['2', '1.21', false],
  ['1.100', '1.21', false],
  ['1.3', '1.21', true],
  ['latest', '1.21', false],
])('whether %s is before %s: %s', (tag, first, expected) => {
  expect(isBefore(readVersion(tag), first)).toBe(expected);
});
