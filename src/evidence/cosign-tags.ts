import { ImageError } from '../errors.ts';
import { hexOf, type Digest } from '../image/digest.ts';
import type { Origin, Place } from '../image/origin.ts';
import { LIMITS } from '../limits.ts';
import type { Repository } from '../registry/repository.ts';
import type { Discovery } from './candidate.ts';
import { readAttestationLayer, readSignatureLayer } from './cosign.ts';
import { count, originOf, readLayer, unreadable } from './layer.ts';

/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
export async function discoverCosignTag(
  repository: Repository,
  target: Digest,
  kind: Origin['kind'],
): Promise<Discovery> {
  const tag = `sha256-${hexOf(target)}${kind === 'signature' ? '.sig' : '.att'}`;
  const place = (answer: string): Place[] => [{ what: 'cosign tag', asked: tag, target, answer }];
  const answer = await repository.manifest(tag);
  if (answer.kind === 'absent') {
    return { candidates: [], places: place('not there') };
  }
  if (answer.kind === 'unreadable') {
    const origin = originOf('cosign-tag', target, target, kind);
    return { candidates: [unreadable(origin, answer, `the tag ${tag}`)], places: place(answer.reason) };
  }
  const manifest = answer.value;
  if (manifest.kind === 'index') {
    const origin = originOf('cosign-tag', manifest.digest, target, kind);
    const reason = 'the tag is an index, not the manifest that cosign writes';
    return { candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }], places: place('an index') };
  }
  if (manifest.layers.length > LIMITS.layers) {
    throw new ImageError(
      'too-large',
      `The tag ${tag} has ${manifest.layers.length} layers; at most ${LIMITS.layers} are read.`,
      'Have the publisher remove superseded signatures or attestations (cosign clean).',
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
  return { candidates, places: place(count(candidates.length, 'layer')) };
}
