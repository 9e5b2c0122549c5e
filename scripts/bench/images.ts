import { hexOf } from '../../src/core/image/digest.ts';
import type { TestRegistry } from '../../__tests__/support/registry.ts';
import { makeKey, SignedRepository, statementAbout, type Listed } from '../../__tests__/support/signed-image.ts';

/** The key that signs the images of the bench that are made here. */
export const KEY = makeKey();

/** The shape of an image. */
export interface Shape {
  readonly platforms?: number;
  /** bytes of the SBOM of each platform, about */
  readonly sbom?: number;
  /** attestations of other types at each platform beside it, as bundles */
  readonly others?: number;
}

/** Puts a signed index with an SBOM on each platform into a registry; its name. */
export function putImage(registry: TestRegistry, path: string, shape: Shape = {}): string {
  const { platforms = 1, sbom = 1000, others = 0 } = shape;
  const repository = new SignedRepository(registry, path, KEY);
  const entries = Array.from({ length: platforms }, (_, at): Listed => {
    const image = repository.putImage();
    const predicate = sbomOf(sbom, hexOf(image.digest));
    repository.attach(image.digest, '.att', [repository.attestationLayer(statementAbout(image.digest, { predicate }))]);
    for (let other = 0; other < others; other++) {
      const predicateType = `https://example.com/other/${other}`;
      repository.attachBundle(image, statementAbout(image.digest, { predicateType, predicate: { other } }));
    }
    return { ...image, platform: { os: 'linux', architecture: `arch${at}` } };
  });
  const index = repository.putIndex(entries, { tag: 'latest' });
  repository.sign(index.digest);
  return repository.name;
}

function sbomOf(bytes: number, seed: string): object {
  const packages = Array.from({ length: Math.ceil(bytes / 220) }, (_, at) => ({
    SPDXID: `SPDXRef-Package-${at}`,
    name: `package-${at}`,
    versionInfo: `1.${at}.0-r0`,
    licenseDeclared: at % 3 === 0 ? 'MIT' : 'Apache-2.0',
    externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:apk/wolfi/package-${at}@1.${at}` }],
  }));
  return { SPDXID: 'SPDXRef-DOCUMENT', spdxVersion: 'SPDX-2.3', name: seed, packages };
}
