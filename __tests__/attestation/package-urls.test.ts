import { describe, expect, test } from 'vitest';
import { PackageUrls, unpackPackageUrls } from '../../src/attestation/package-urls.ts';
import type { Package } from '../../src/attestation/packages.ts';
import { LIMITS } from '../../src/limits.ts';
import { spdx } from '../report/samples.ts';
import { read, SPDX } from './reading.ts';

const packages = (count: number): readonly Package[] => read(SPDX, spdx(count)).packages;

function stored(list: readonly Package[], packageUrls = new PackageUrls()): readonly string[] | 'too-many' {
  const result = packageUrls.store(list);
  return result.kind === 'packed' ? unpackPackageUrls(result) : result.kind;
}

describe('package URLs that are kept', () => {
  test.each([0, 1, 2, 5000])('%d packages come back as they were', (count) => {
    const list = packages(count);
    expect(list).toHaveLength(count);
    expect(stored(list)).toEqual(list.map(({ purl }) => purl));
  });

  test('5,000 take less than 60 kB', () => {
    const result = new PackageUrls().store(packages(5000));
    expect(result.kind === 'packed' ? result.packed.length : Infinity).toBeLessThan(60_000);
  });

  test('a package without one is not among them', () => {
    const { packages: list } = read(SPDX, {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      packages: [
        { name: 'no-url', versionInfo: '1' },
        { name: 'not-one', externalRefs: [{ referenceType: 'purl' }] },
      ],
    });
    expect(list).toHaveLength(2);
    expect(stored(list)).toEqual([]);
  });

  test('a hostile one has no line of its own', () => {
    const referenceLocator = 'pkg:generic/a%0Apkg:npm/evil@1\npkg:npm/other@1';
    const { packages: list } = read(SPDX, {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      packages: [{ name: 'x', externalRefs: [{ referenceType: 'purl', referenceLocator }] }],
    });
    expect(stored(list)).toEqual(list.flatMap(({ purl }) => purl ?? []));
    expect(stored(list)).toHaveLength(1);
  });

  test('one more than the bound: none, since a part would look like the whole', () => {
    const [one] = packages(1);
    const many = (count: number): readonly Package[] =>
      Array.from({ length: count }, () => one).flatMap((p) => p ?? []);
    expect(stored(many(LIMITS.snapshotPackages))).toHaveLength(LIMITS.snapshotPackages);
    expect(stored(many(LIMITS.snapshotPackages + 1))).toBe('too-many');
  });

  test('all of a run together have a bound; a smaller one still fits', () => {
    const packageUrls = new PackageUrls(1000);
    expect(stored(packages(5000), packageUrls)).toBe('too-many');
    expect(stored(packages(10), packageUrls)).toHaveLength(10);
    for (let n = 0; n < 100; n++) {
      packageUrls.store(packages(10));
    }
    expect(stored(packages(10), packageUrls)).toBe('too-many');
  });
});
