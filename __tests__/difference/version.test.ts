import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HAS_FIELD, readField } from '../support/field.ts';
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
  ['golang', ['v2.0.0-rc.1', 'v2.0.0', 'v2.0.1+incompatible']],
  // syft's type before there was `apk`
  ['alpine', ['1.2_rc1-r0', '1.2-r9', '1.2-r10', '1.2_p1-r0']],
  // PEP 440, "Summary of permitted suffixes and relative ordering", and its rules of normalization
  [
    'pypi',
    [
      '1.dev0',
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0-Alpha.12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0c1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0-456',
      '1.0.15',
      '1.1.dev1',
      '1.10',
      '2024.1.1',
      '1!0.1',
    ],
  ],
  // maven.apache.org/pom.html#version-order-specification
  ['maven', ['1-alpha-1', '1-a2', '1-beta', '1-m2', '1-cr1', '1.0-SNAPSHOT', '1', '1-sp', '1-foo2', '1-foo10', '1-1']],
  ['maven', ['4.1.0.Beta1', '4.1.0.CR1', '4.1.0.Final', '4.1.1.Final', '4.1.10.Final']],
  ['maven', ['31.0-android', '31.0.1-android', '32.0.0-jre']],
  ['nuget', ['1.0.0-Alpha', '1.0.0-beta', '1.0', '1.0.0.1-rc', '1.0.0.1', '1.0.0.10', '1.0.1']],
  ['cargo', ['1.0.0-rc.1', '1.0.0', '1.0.10']],
  ['composer', ['v1.9.0', '1.10.0', '2.0']],
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
    ['pypi', '1.0', '1.0.0', 0],
    ['pypi', '1.0-rc.1', 'v1.0c1', 0],
    ['pypi', '1.0', 'main', undefined],
    ['maven', '1.0.0-ga', '1', 0],
    ['nuget', '1.0', '1.0.0.0', 0],
    ['nuget', '1.0.0-RC', '1.0.0-rc', 0],
    ['nuget', '1.0.0+a', '1.0.0+b', undefined],
    // no order is guessed by the rules of another ecosystem: Composer's dev is before alpha, RubyGems' pre is no suffix
    ['composer', '1.0.0-dev', '1.0.0-alpha', undefined],
    ['gem', '1.0.0-java', '1.0.0', undefined],
    ['github', '1.0.0-2', '1.0.0', undefined],
    [undefined, '1.0.0-rc1', '1.0.0', undefined],
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

// published by Maven, by Python's packaging and by rpm as tests of their own; kept beside the repository
describe.skipIf(!HAS_FIELD)("pairs of the ecosystems' own tests", () => {
  const triples = z.array(z.tuple([z.string(), z.string(), z.number()]));
  const fromJson = (file: string) => triples.parse(JSON.parse(readField(file)));
  const fromRpm = () =>
    [...readField('rpmvercmp.at').matchAll(/^RPMVERCMP\(([^,]+), ([^,]+), (-?\d)\)/gm)].map(
      ([, a = '', b = '', order]) => [a, b, Number(order)] as const,
    );

  test.each([
    ['maven', () => fromJson('maven-pairs.json')],
    ['pypi', () => fromJson('pep440-pairs.json')],
    ['rpm', fromRpm],
  ])('%s', (type, read) => {
    const pairs = read();
    expect(pairs.length).toBeGreaterThan(50);
    const wrong = pairs.filter(([a, b, order]) => {
      const [forth, back] = [compareVersions(type, a, b), compareVersions(type, b, a)];
      return forth === undefined || back === undefined || Math.sign(forth) !== order || Math.sign(back) !== 0 - order;
    });
    expect(wrong).toEqual([]);
  });
});
