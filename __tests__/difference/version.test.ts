import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../src/difference/version/order.ts';

/** Each line: from the lowest to the highest. */
const ASCENDING: readonly (readonly [type: string, versions: readonly string[]])[] = [
  // apk-tools' own test/version.data and doc/apk-package.5.scd
  [
    'apk',
    [
      '1.2_alpha',
      '1.2_alpha2',
      '1.2_beta1',
      '1.2_pre1',
      '1.2_rc1',
      '1.2_rc10',
      '1.2',
      '1.2_git20240101',
      '1.2_p1',
      '1.2_p2',
      '1.2a',
      '1.2b',
      '1.2.0',
      '1.2.1',
      '1.10',
    ],
  ],
  ['apk', ['3.5.1-r0', '3.5.1-r1', '3.5.1-r9', '3.5.1-r10', '3.5.2-r0']],
  // after the first number, a leading zero makes a fraction
  ['apk', ['0.01', '0.02', '0.1', '0.10', '0.11']],
  ['apk', ['6.4_p20231125-r0', '6.5-r0', '20240226-r0']],
  // deb-version(7), dpkg's lib/dpkg/t/t-version.c
  [
    'deb',
    [
      '1.0~~',
      '1.0~~a',
      '1.0~',
      '1.0',
      '1.0-1',
      '1.0-1+b1',
      '1.0-2',
      '1.0-10',
      '1.0a',
      '1.0+dfsg',
      '1.2',
      '1.10',
      '1:0.1',
      '2:0.1',
    ],
  ],
  ['deb', ['3.0.15-1~deb12u1', '3.0.15-1', '3.0.15-1ubuntu1', '3.0.16-1']],
  ['deb', ['0', '0-1']],
  // rpm's tests/rpmvercmp.at
  ['rpm', ['1.0~rc1', '1.0', '1.0^20240101', '1.0a', '1.0.1', '1.2', '1.10', '1:0.5']],
  ['rpm', ['3.0.7-24.el9', '3.0.7-25.el9', '3.0.7-27.el9_4', '3.2.2-1.el9']],
  ['rpm', ['5.5p1', '5.5p2', '5.5p10', '5.6p1']],
  ['npm', ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0', '1.2.0', '1.10.0']],
  [
    'golang',
    ['v0.0.0-20200101000000-abcdefabcdef', 'v0.0.0-20240101000000-abcdefabcdef', 'v0.1.0', 'v1.9.0', 'v1.10.0'],
  ],
  ['golang', ['go1.9.7', 'go1.22', 'go1.22.1']],
  ['pypi', ['1.9', '1.10', '1.10.1', '2024.1.1']],
];

const PAIRS = ASCENDING.flatMap(([type, versions]) =>
  versions.flatMap((low, n) => versions.slice(n + 1).map((high): [string, string, string] => [type, low, high])),
);

test.each(PAIRS)('%s: %s is before %s', (type, low, high) => {
  expect(compareVersions(type, low, high)).toBeLessThan(0);
  expect(compareVersions(type, high, low)).toBeGreaterThan(0);
});

describe('equal, or not to be put in order', () => {
  test.each([
    ['apk', '1.0-r1', '1.0-r1', 0],
    ['apk', '1.0-r01', '1.0-r1', 0],
    ['deb', '0:1.0-1', '1.0-1', 0],
    ['deb', '1.0-0', '1.0', 0],
    ['rpm', '1.0-1', '0:1.0-1', 0],
    ['rpm', '1.0', '1.0-1', 0],
    ['rpm', '1.0.', '1_0', 0],
    ['apk', '1.0~abc123-r0', '1.0~def456-r0', undefined],
    ['apk', '1.0', 'latest', undefined],
    ['deb', '1.0', 'ein Stand', undefined],
    ['rpm', '1.0', '', undefined],
    ['npm', '1.0.0', 'next', undefined],
    ['npm', '1.0.0+a', '1.0.0+b', undefined],
    ['pypi', '1.0.post1', '1.0', undefined],
    [undefined, 'a1b2c3d', 'd4e5f6a', undefined],
    [undefined, '1.2', '1.2.0', 0],
  ])('%s: %s and %s', (type, a, b, expected) => {
    expect(compareVersions(type, a, b)).toBe(expected);
  });

  test('numbers of any length', () => {
    const nines = '9'.repeat(180);
    expect(compareVersions('apk', nines, `1${'0'.repeat(180)}`)).toBeLessThan(0);
    expect(compareVersions('deb', nines, `1${'0'.repeat(180)}`)).toBeLessThan(0);
  });
});
