import { ImageError } from '../../errors.ts';
import { hexOf, type Digest } from '../image/digest.ts';
import type { Origin, SearchedLocation } from '../image/subject.ts';
import { LIMITS } from '../../limits.ts';
import type { Lookup, Manifest, Repository } from '../registry/repository.ts';
import { count } from '../../text.ts';
import { type Discovery, originOf, readLayer, unreadable } from './candidate.ts';
import { readAttestationLayer, readSignatureLayer } from './cosign.ts';
import { listOrThrow } from './referrers-tag.ts';
import { inEveryRepository, joinDiscoveries, readLocation, type EvidenceSource, type Location } from './source.ts';

/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
export const cosignTagsSource: EvidenceSource = {
  kind: 'cosign-tag',
  label: 'cosign tag',
  stage: 'first',
  discover: (search) =>
    inEveryRepository(search, async (location) => {
      const kinds = ['signature', 'attestation'] as const;
      return joinDiscoveries(await Promise.all(kinds.map((kind) => discoverCosignTag(location, kind))));
    }),
};

function discoverCosignTag(location: Location, kind: Origin['kind']): Promise<Discovery> {
  const { repository, list, target } = location;
  const tag = `sha256-${hexOf(target)}${kind === 'signature' ? '.sig' : '.att'}`;
  const searched = { what: 'cosign tag', requested: tag, target } as const;
  return readLocation(
    location,
    searched,
    async () => listOrThrow(await list.manifest(tag), tag),
    (response) =>
      readCosignTag(repository, response, { tag, target, kind, at: (words) => [{ ...searched, response: words }] }),
  );
}

interface CosignTag {
  readonly tag: string;
  readonly target: Digest;
  readonly kind: Origin['kind'];
  /** the location, with what was there */
  readonly at: (response: string) => readonly SearchedLocation[];
}

async function readCosignTag(
  repository: Repository,
  response: Lookup<Manifest>,
  { tag, target, kind, at }: CosignTag,
): Promise<Discovery> {
  if (response.kind === 'absent') {
    return { candidates: [], locations: at('not there') };
  }
  if (response.kind === 'unreadable') {
    const origin = originOf('cosign-tag', target, target, kind);
    return { candidates: [unreadable(origin, response, `the tag ${tag}`)], locations: at(response.reason) };
  }
  const manifest = response.value;
  if (manifest.kind === 'index') {
    const origin = originOf('cosign-tag', manifest.digest, target, kind);
    const reason = 'the tag is an index, not the manifest that cosign writes';
    return {
      candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }],
      locations: at('an index'),
    };
  }
  if (manifest.layers.length > LIMITS.layers) {
    throw new ImageError(
      'too-large',
      `The tag ${tag} has ${manifest.layers.length} layers, but at most ${LIMITS.layers} are read.`,
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
  return { candidates, locations: at(count(candidates.length, 'layer')) };
}
