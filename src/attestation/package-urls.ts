import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LIMITS } from '../limits.ts';
import type { Package } from './packages.ts';

/** The package URLs of one SBOM, stored until the end of the run unless there are too many. */
export type PackedPackageUrls =
  | { readonly kind: 'packed'; readonly count: number; /** one URL per line, deflated */ readonly packed: Buffer }
  | { readonly kind: 'too-many'; readonly count: number };

/** Canonical package URLs contain no line breaks. */
const SEPARATOR = '\n';

/**
 * Stores the package URLs of verified SBOMs. Uncompressed, those of a thousand images would not fit into memory; deflated
 * they take a tenth of that, and one limit applies to all images of a run together.
 */
export class PackageUrls {
  #left: number;

  /** @param limit bytes for all SBOMs together */
  constructor(limit: number = LIMITS.packageUrlBytes) {
    this.#left = limit;
  }

  /** Packages without a package URL are left out. */
  store(packages: readonly Package[]): PackedPackageUrls {
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

/** The stored package URLs, in the order of the SBOM. */
export function unpackPackageUrls({ count, packed }: PackedPackageUrls & { kind: 'packed' }): readonly string[] {
  return count === 0 ? [] : inflateRawSync(packed).toString('utf8').split(SEPARATOR);
}
