import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LIMITS } from '../limits.ts';
import type { Package } from './package.ts';

/** The package URLs of one SBOM, kept until the run is over; why not, where they are too many. */
export type PackedPackageUrls =
  | { readonly kind: 'packed'; readonly count: number; /** of each line a URL, deflated */ readonly packed: Buffer }
  | { readonly kind: 'too-many'; readonly count: number };

/** Between canonical package URLs, which have none in them. */
const SEPARATOR = '\n';

/**
 * Keeps the package URLs of verified SBOMs. As lists those of a thousand images would not fit into memory: packed they
 * take a tenth, and there is a bound for all of a run together.
 */
export class PackageUrls {
  #left: number;

  /** @param room bytes for all of them together */
  constructor(room: number = LIMITS.packageUrlBytes) {
    this.#left = room;
  }

  /** Packages without a package URL are not among them. */
  keep(packages: readonly Package[]): PackedPackageUrls {
    const urls = packages.flatMap(({ purl }) => purl ?? []);
    const count = urls.length;
    if (count > LIMITS.snapshotPackages) {
      return { kind: 'too-many', count };
    }
    const packed = deflateRawSync(urls.join(SEPARATOR));
    if (packed.length > this.#left) {
      return { kind: 'too-many', count };
    }
    this.#left -= packed.length;
    return { kind: 'packed', count, packed };
  }
}

/** The package URLs that were kept, in the order of the SBOM. */
export function unpackPackageUrls({ count, packed }: PackedPackageUrls & { kind: 'packed' }): readonly string[] {
  return count === 0 ? [] : inflateRawSync(packed).toString('utf8').split(SEPARATOR);
}
