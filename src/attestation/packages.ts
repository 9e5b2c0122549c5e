import { createHash } from 'node:crypto';
import type { License } from './license.ts';
import { textOf } from './members.ts';
import { readPurl, versionOf } from './purl.ts';

/** How often names occur. */
export interface Counts {
  /** most often first, equally frequent ones by name */
  readonly top: readonly (readonly [name: string, count: number])[];
  /** occurrences of all names that are not in `top` */
  readonly others: number;
}

/** Distinct names counted one by one in an attestation; images have a few dozen licenses. */
const MAX_NAMES = 100;

/** Counts how often names occur; `toCounts` bounds the result. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  toCounts(): Counts {
    const sorted = [...this.#counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
    const others = sorted.slice(MAX_NAMES).reduce((sum, [, count]) => sum + count, 0);
    return { top: sorted.slice(0, MAX_NAMES).map(([name, count]) => [textOf(name) ?? name, count]), others };
  }
}

/** A package that an SBOM lists; every text is the signer's, bounded in length. */
export interface Package {
  readonly name: string;
  readonly version: string | undefined;
  /** canonical package URL; undefined where there is none or an invalid one */
  readonly purl: string | undefined;
  /** type of the package URL: `apk`, `npm` */
  readonly type: string | undefined;
  /** identifies the package across versions: the package URL's type, namespace and name (`pkg:apk/wolfi/bash`), else the name */
  readonly id: string;
  /** license expression, in SPDX's spelling where it is one, else as written */
  readonly license: string | undefined;
  /**
   * the simple licenses within the expression, sorted and unique: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`;
   * a text that is not an SPDX expression counts as one license
   */
  readonly licenses: readonly string[];
  /** whether a license of it is in a form that is not read, so that `licenses` may lack some */
  readonly hasUnreadLicense?: boolean;
  readonly supplier: string | undefined;
  /** name of the source package it was built from, as apk, deb and rpm packages have one */
  readonly origin: string | undefined;
}

/** Counts of what an SBOM lists. */
export interface Inventory {
  readonly count: number;
  /** by type of package URL; packages without one are not counted */
  readonly byType: Counts;
  /** a package counts once for each simple license of its expression */
  readonly licenses: Counts;
  readonly withoutLicense: number;
  /** equal for the same packages in any order */
  readonly fingerprint: string;
}

/** An entry of an SBOM, before its values are checked. */
export interface Listed {
  readonly name: unknown;
  readonly version: unknown;
  readonly purl: unknown;
  readonly license: License | undefined;
  readonly supplier: string | undefined;
  readonly origin: string | undefined;
}

const NO_LICENSES: readonly string[] = [];

/** Package URL types of images, which are not packages inside an image. */
const IMAGE_TYPES = ['oci', 'docker'];

/** Names of images and layers where there is no package URL: a digest (kubernetes/bom, tern), or a reference with one. */
const DIGEST = /^(?:[^\s@]+@)?sha(?:256|512):[0-9a-f]{64,128}$|^[0-9a-f]{64}$/;

function nameOf(written: unknown): string | undefined {
  return typeof written === 'string' && written.trim() !== '' ? textOf(written) : undefined;
}

/**
 * The packages of one SBOM, each once. Tools list packages repeatedly: apko lists each apk as the image does and as the
 * SBOM inside the apk does, syft lists a library at every path where it finds it. Entries of one package complete each
 * other. An entry with neither a name nor a package URL is ignored.
 */
export class PackageList {
  readonly #packages = new Map<string, Package>();

  add({ name: writtenName, version: writtenVersion, purl: writtenPurl, license, ...others }: Listed): void {
    const purl = readPurl(writtenPurl);
    const name = nameOf(writtenName) ?? textOf(purl?.name);
    const isImage = purl === undefined ? DIGEST.test(name ?? '') : IMAGE_TYPES.includes(purl.type);
    if (name === undefined || isImage) {
      return;
    }
    const version = textOf(versionOf(textOf(writtenVersion), purl));
    const { supplier } = others;
    const origin = others.origin ?? textOf(purl?.origin);
    const key = purl?.key ?? `${name}@${version ?? ''}`;
    const known = this.#packages.get(key);
    if (known === undefined) {
      const added: Package = {
        name,
        version,
        purl: purl?.text,
        type: purl?.type,
        id: purl?.id ?? name,
        license: license?.expression,
        licenses: license?.licenses ?? NO_LICENSES,
        supplier,
        origin,
      };
      this.#packages.set(key, license?.isUnread === true ? { ...added, hasUnreadLicense: true } : added);
    } else if (
      known.supplier === undefined ||
      known.origin === undefined ||
      (license !== undefined && license.expression !== known.license)
    ) {
      this.#packages.set(key, {
        ...known,
        license: known.license ?? license?.expression,
        // one entry must not hide the license of another one
        licenses: joinLicenses(known.licenses, license?.licenses ?? []),
        ...(license?.isUnread === true ? { hasUnreadLicense: true } : {}),
        supplier: known.supplier ?? supplier,
        origin: known.origin ?? origin,
      });
    }
  }

  /** In the SBOM's order. */
  get packages(): readonly Package[] {
    return [...this.#packages.values()];
  }

  toInventory(): Inventory {
    const [types, licenses] = [new Tally(), new Tally()];
    let withoutLicense = 0;
    for (const each of this.#packages.values()) {
      if (each.type !== undefined) {
        types.add(each.type);
      }
      for (const license of each.licenses) {
        licenses.add(license);
      }
      withoutLicense += each.license === undefined ? 1 : 0;
    }
    return {
      count: this.#packages.size,
      byType: types.toCounts(),
      licenses: licenses.toCounts(),
      withoutLicense,
      fingerprint: fingerprintOf([...this.#packages.keys()]),
    };
  }
}

function fingerprintOf(keys: readonly string[]): string {
  // in one piece: a call for each key takes as long as all else about it
  return createHash('sha256')
    .update(
      keys
        .toSorted()
        .map((key) => `${key}\n`)
        .join(''),
    )
    .digest('hex');
}

/** Licenses of one package; genuine packages have a few dozen, and each further entry would copy the list. */
const MAX_LICENSES = 200;

function joinLicenses(known: readonly string[], others: readonly string[]): readonly string[] {
  return known.length > MAX_LICENSES ? known : [...new Set([...known, ...others])].sort();
}
