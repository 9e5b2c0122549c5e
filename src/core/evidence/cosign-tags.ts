import { ImageError } from '../../errors.ts';
import { hexOf, type Digest } from '../image/digest.ts';
import type { Origin, SearchedLocation } from '../image/origin.ts';
import { LIMITS } from '../../limits.ts';
import type { Repository } from '../registry/repository.ts';
import type { Discovery } from './candidate.ts';
import { readAttestationLayer, readSignatureLayer } from './cosign.ts';
import { count, originOf, readLayer, unreadable } from './layer.ts';
import { inEveryRepository, type EvidenceSource } from './source.ts';

/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
export const cosignTagsSource: EvidenceSource = {
  kind: 'cosign-tag',
  label: 'cosign tag',
  stage: 'first',
  discover: (search) =>
    inEveryRepository(search, async (repository, { digest }) => {
      const [signatures, attestations] = await Promise.all([
        discoverCosignTag(repository, digest, 'signature'),
        discoverCosignTag(repository, digest, 'attestation'),
      ]);
      return {
        candidates: [...signatures.candidates, ...attestations.candidates],
        locations: [...signatures.locations, ...attestations.locations],
      };
    }),
};

async function discoverCosignTag(repository: Repository, target: Digest, kind: Origin['kind']): Promise<Discovery> {
  const tag = `sha256-${hexOf(target)}${kind === 'signature' ? '.sig' : '.att'}`;
  const location = (response: string): SearchedLocation[] => [{ what: 'cosign tag', requested: tag, target, response }];
  const response = await repository.manifest(tag);
  if (response.kind === 'absent') {
    return { candidates: [], locations: location('not there') };
  }
  if (response.kind === 'unreadable') {
    const origin = originOf('cosign-tag', target, target, kind);
    return { candidates: [unreadable(origin, response, `the tag ${tag}`)], locations: location(response.reason) };
  }
  const manifest = response.value;
  if (manifest.kind === 'index') {
    const origin = originOf('cosign-tag', manifest.digest, target, kind);
    const reason = 'the tag is an index, not the manifest that cosign writes';
    return {
      candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }],
      locations: location('an index'),
    };
  }
  if (manifest.layers.length > LIMITS.layers) {
    throw new ImageError(
      'too-large',
      `The tag ${tag} has ${manifest.layers.length} layers; at most ${LIMITS.layers} are read.`,
      { topic: 'too-many-layers' },
    );
  }
  const read = kind === 'signature' ? readSignatureLayer : readAttestationLayer;
  const candidates = await Promise.all(
    manifest.layers.map((layer) =>
      readLayer(repository, layer, originOf('cosign-tag', layer.digest, target, kind), (bytes) =>
        read(bytes, layer.annotations),
      ),
    ),
  );
  return { candidates, locations: location(count(candidates.length, 'layer')) };
}
