import type { Comparison } from '../../src/outcome.ts';
import type { ComparedPackages, Difference, PlatformDifference } from '../../src/difference/difference.ts';
import type { GateResult } from '../../src/difference/gates.ts';
import type { PackageChange } from '../../src/difference/packages.ts';
import type { CheckedImage } from '../../src/outcome.ts';
import { digest, request, verifiedImage } from './samples.ts';

/** What images are compared with. */
export const WITH = { requested: 'ghcr.io/acme/api:1.3', digest: digest('old') };

export const NO_DIFFERENCE: Difference = {
  signers: undefined,
  platformsAdded: [],
  platformsRemoved: [],
  platformsRenamed: [],
  platforms: [],
};

/** A package that is another version. */
export function packageChange(name: string, changes: Partial<PackageChange> = {}): PackageChange {
  return {
    kind: 'up',
    name,
    type: 'apk',
    before: ['1'],
    after: ['2'],
    licensesGained: [],
    licensesLost: [],
    ...changes,
  };
}

/** Packages of two SPDX documents. */
export function comparedPackages(
  changes: readonly PackageChange[],
  others: Partial<ComparedPackages> = {},
): ComparedPackages {
  return {
    changes,
    licensesGained: [],
    licensesLost: [],
    formats: { before: 'spdx', after: 'spdx' },
    leftOut: 0,
    unreadLicenses: 0,
    ...others,
  };
}

/** A platform with its packages, and nothing else that differs. */
export function platformDifference(changes: Partial<PlatformDifference> = {}): PlatformDifference {
  return {
    names: ['linux/amd64'],
    packages: comparedPackages([]),
    provenance: [],
    configuration: [],
    unreported: [],
    ...changes,
  };
}

/** So many packages that went up on a platform. */
export function withUpgrades(packages: number): Difference {
  const changes = Array.from({ length: packages }, (_, n) => packageChange(`package-${n}`));
  return { ...NO_DIFFERENCE, platforms: [platformDifference({ packages: comparedPackages(changes) })] };
}

/** A comparison that found a difference. */
export function changedBy(
  difference: Difference = NO_DIFFERENCE,
  gates: readonly GateResult[] = [],
  omitted = 0,
): Comparison {
  return { kind: 'changed', with: WITH, difference, omitted, gates };
}

/** A verified image that was compared. */
export function comparedImage(requested: string, comparison: Comparison): CheckedImage {
  return verifiedImage({ request: request({ requested }), comparison });
}
