import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexOf } from '../../src/core/image/digest.ts';
import type { TestRegistry } from './registry.ts';

/** Publicly signed data of other projects, beside the repository where it is there; it is not part of it. */
export const REAL = join(import.meta.dirname, '../../../shared/real');
/** The trusted root of public Sigstore. */
export const PUBLIC_GOOD = join(REAL, 'trusted-roots/public-good.root-signing.json');

/** Serves `cgr.dev/chainguard/postgres` of July 2026 as far as it is there: index and linux/arm64 with its evidence. */
export function addPostgres(registry: TestRegistry, path = 'chainguard/postgres'): void {
  const read = (name: string): Buffer => readFileSync(join(REAL, 'chainguard-postgres', name));
  const index = registry.putManifest(path, read('index-manifest.json'), {
    mediaType: 'application/vnd.oci.image.index.v1+json',
    tag: 'latest',
  });
  const arm64 = registry.putManifest(path, read('arm64-manifest.json'));
  for (const [image, name] of [
    [index, 'derived-sig-index'],
    [arm64, 'derived-sig-arm64'],
  ] as const) {
    registry.putBlob(path, read(`${name}/payload.json`));
    registry.putManifest(path, read(`${name}/sig-manifest.derived.json`), {
      tag: `sha256-${hexOf(image.digest)}.sig`,
    });
  }
  registry.putManifest(path, read('attestation-manifest.json'), { tag: `sha256-${hexOf(arm64.digest)}.att` });
  registry.putBlob(path, read('spdx-attestation-envelope.json'));
  registry.putBlob(path, read('slsa-attestation-envelope.json'));
}
