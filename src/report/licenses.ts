import type { Counts } from '../attestation/counts.ts';

/** Licenses of one family: `GPL` is `GPL-2.0-only` and `GPL-3.0-or-later`. A name says no more than that. */
interface Family {
  readonly name: string;
  readonly members: readonly {
    readonly license: string;
    /** without the family */ readonly version: string;
    readonly count: number;
  }[];
}

/** An SPDX identifier up to its version; BSD's have the number of clauses there. */
const FAMILY = /^([A-Za-z][A-Za-z.+]*(?:-[A-Za-z][A-Za-z.+]*)*)-(\d.*)$/;

/**
 * Licenses by family, the most frequent first. Packages are counted a license each, so there is no sum of a family: one
 * under `GPL-2.0-only OR GPL-3.0-only` would be in it twice.
 */
export function groupLicenses({ top }: Counts): readonly Family[] {
  const members = top.map(([license, count]) => {
    const [, family = license, version = license] = FAMILY.exec(license) ?? [];
    return { family, member: { license, version, count } };
  });
  return [...Map.groupBy(members, ({ family }) => family)].map(([name, all]) => ({
    name,
    members: all.map(({ member }) => member),
  }));
}
