import { describe, expect, test } from 'vitest';
import type { Package } from '../../src/attestation/packages.ts';
import { comparePackages, type PackageChange } from '../../src/difference/packages.ts';

function pack(text: string, licenses: readonly string[] = []): Package {
  const [name = '', version] = text.split(' ');
  return {
    name,
    version,
    purl: `pkg:apk/wolfi/${name}@${version ?? ''}`,
    type: 'apk',
    id: `pkg:apk/wolfi/${name}`,
    license: licenses.join(' AND ') || undefined,
    licenses,
    supplier: undefined,
    origin: undefined,
  };
}

const changesOf = (before: readonly string[], after: readonly string[]): readonly string[] =>
  comparePackages(
    before.map((each) => pack(each)),
    after.map((each) => pack(each)),
  ).changes.map(({ kind, name }) => `${name} ${kind}`);

describe('kinds of changes', () => {
  test.each<[string, string[], string[], string[]]>([
    ['the same', ['a 1'], ['a 1'], []],
    ['up', ['a 1-r1'], ['a 1-r2'], ['a up']],
    ['down', ['a 1-r2'], ['a 1-r1'], ['a down']],
    ['added', [], ['a 1'], ['a added']],
    ['removed', ['a 1'], [], ['a removed']],
    ['no order', ['a one'], ['a two'], ['a changed']],
    ['a version where there was none', ['a'], ['a 1'], ['a changed']],
    ['a further, later version', ['a 1'], ['a 1', 'a 2'], ['a up']],
    ['a further, earlier version', ['a 2'], ['a 1', 'a 2'], ['a changed']],
    ['the latest of two is gone', ['a 1', 'a 2'], ['a 1'], ['a down']],
    ['the earlier of two is gone', ['a 1', 'a 2'], ['a 2'], ['a changed']],
    ['the lower of two went down', ['a 1', 'a 3'], ['a 0.5', 'a 3'], ['a down']],
    ['the lower of two went up', ['a 1', 'a 3'], ['a 2', 'a 3'], ['a up']],
    ['both went up', ['a 1', 'a 3'], ['a 2', 'a 4'], ['a up']],
    ['the higher one up, the lower one down', ['a 2', 'a 3'], ['a 1', 'a 4'], ['a up']],
  ])('%s', (_, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(expected);
  });

  test('downgrades stand first, then by kind and name', () => {
    expect(changesOf(['u 1', 'd 2', 'r 1', 'c one', 'b 2'], ['u 2', 'd 1', 'n 1', 'c two', 'b 1'])).toEqual([
      'b down',
      'd down',
      'c changed',
      'n added',
      'r removed',
      'u up',
    ]);
  });

  test('more versions of a package than are put in order', () => {
    const many = Array.from({ length: 51 }, (_, n) => `a ${n + 1}`);
    expect(changesOf(many, ['a 1'])).toEqual(['a changed']);
  });
});

describe('licenses', () => {
  const only = (before: readonly Package[], after: readonly Package[]): Partial<PackageChange> | undefined =>
    comparePackages(before, after).changes[0];

  test('of a package whose version is the same', () => {
    expect(only([pack('a 1', ['MIT'])], [pack('a 1', ['Zlib'])])).toMatchObject({
      kind: 'license',
      licensesGained: ['Zlib'],
      licensesLost: ['MIT'],
    });
  });

  test('a license that another package had is new for the package, not for the platform', () => {
    const before = [pack('a 1', ['MIT']), pack('b 1', ['Zlib'])];
    const after = [pack('a 1', ['MIT', 'Zlib']), pack('b 1', ['Zlib'])];
    const { changes, licensesGained, licensesLost } = comparePackages(before, after);
    expect(changes).toMatchObject([{ name: 'a', licensesGained: ['Zlib'] }]);
    expect([licensesGained, licensesLost]).toEqual([[], []]);
  });

  test('of the platform', () => {
    const { licensesGained, licensesLost } = comparePackages([pack('a 1', ['MIT'])], [pack('b 1', ['Zlib', 'X11'])]);
    expect([licensesGained, licensesLost]).toEqual([['X11', 'Zlib'], ['MIT']]);
  });
});
