import { Tally } from './counts.ts';
import type { License } from './license.ts';
import { textOf } from './members.ts';
import type { Inventory, Package } from './package.ts';
import { readPurl } from './purl.ts';

/** A package as a format lists it. */
export interface Listed {
  readonly name: unknown;
  readonly version: unknown;
  readonly purl: unknown;
  readonly license: License | undefined;
  readonly supplier: string | undefined;
  readonly origin: string | undefined;
}

/** Package URL types of whole images, which are no packages in one. */
const IMAGE_TYPES = ['oci', 'docker'];

/**
 * The packages of one SBOM. One that is listed twice is one package: apko lists each apk as the image's package and
 * again as the SBOM within the apk does, syft lists a library at every place where it finds it. What one entry lacks
 * is taken from the other. An entry that has neither a name nor a package URL is none.
 */
export class PackageList {
  readonly #packages = new Map<string, Package>();

  add({ name: writtenName, version: writtenVersion, purl: writtenPurl, license, ...others }: Listed): void {
    const purl = readPurl(writtenPurl);
    const name = textOf(writtenName) ?? textOf(purl?.name);
    if (name === undefined || (purl !== undefined && IMAGE_TYPES.includes(purl.type))) {
      return;
    }
    const version = textOf(writtenVersion) ?? textOf(purl?.version);
    const { supplier } = others;
    const origin = others.origin ?? textOf(purl?.origin);
    const key = purl?.key ?? `${name}@${version ?? ''}`;
    const known = this.#packages.get(key);
    if (known === undefined) {
      this.#packages.set(key, {
        name,
        version,
        purl: purl?.text,
        type: purl?.type,
        id: purl?.id ?? name,
        license: license?.expression,
        licenses: license?.licenses ?? [],
        supplier,
        origin,
      });
    } else if (
      known.supplier === undefined ||
      known.origin === undefined ||
      (license !== undefined && license.expression !== known.license)
    ) {
      this.#packages.set(key, {
        ...known,
        license: known.license ?? license?.expression,
        // one entry must not hide what another one says
        licenses: joinLicenses(known.licenses, license?.licenses ?? []),
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
    };
  }
}

/** Licenses of one package: genuine ones have some dozens, and each further entry would copy all of them. */
const MAX_LICENSES = 200;

function joinLicenses(known: readonly string[], others: readonly string[]): readonly string[] {
  return known.length > MAX_LICENSES ? known : [...new Set([...known, ...others])].sort();
}
