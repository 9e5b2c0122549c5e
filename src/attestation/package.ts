import type { Counts } from './counts.ts';

/** A package that an SBOM lists; every text is the signer's, bounded in length. */
export interface Package {
  readonly name: string;
  readonly version: string | undefined;
  /** canonical package URL; undefined where there is none or an invalid one */
  readonly purl: string | undefined;
  /** type of the package URL: `apk`, `npm` */
  readonly type: string | undefined;
  /** what it is whatever its version: the package URL's type, namespace and name (`pkg:apk/wolfi/bash`), else the name */
  readonly id: string;
  /** license expression, in SPDX's spelling where it is one, else as written */
  readonly license: string | undefined;
  /**
   * the simple licenses within the expression, sorted and unique: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`;
   * a text that is no SPDX expression is one of them as a whole
   */
  readonly licenses: readonly string[];
  readonly supplier: string | undefined;
  /** name of the source package it was built from, as apk, deb and rpm packages have one */
  readonly origin: string | undefined;
}

/** What an SBOM lists, in figures. */
export interface Inventory {
  readonly count: number;
  /** by type of package URL; packages without one are not in it */
  readonly byType: Counts;
  /** each package once for every simple license of its expression */
  readonly licenses: Counts;
  readonly withoutLicense: number;
}
