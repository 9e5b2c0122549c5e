import { hexOf, type Digest } from '../image/digest.ts';
import type { Descriptor, Lookup, Manifest, Repository } from '../registry/repository.ts';
import { count } from '../../text.ts';
import type { Discovery } from './candidate.ts';
import { readReferrers, unreadableList } from './referrers.ts';
import { inEveryRepository, type EvidenceSource } from './source.ts';

/**
 * The tag that lists referrers where a registry has no API for it (distribution specification, "Referrers Tag Schema").
 * It is always read: some registries return an empty list from the API and have evidence below the tag.
 */
export const referrersTagSource: EvidenceSource = {
  kind: 'referrers-tag',
  label: 'referrers tag',
  stage: 'first',
  discover: (search) => inEveryRepository(search, (repository, { digest }) => discoverTagged(repository, digest)),
};

async function discoverTagged(repository: Repository, target: Digest): Promise<Discovery> {
  const tag = `sha256-${hexOf(target)}`;
  const { descriptors, response, unreadable } = readReferrersTag(await repository.manifest(tag), target);
  return {
    candidates: [
      ...(unreadable === undefined ? [] : [unreadableList('referrers-tag', target, unreadable)]),
      ...(await readReferrers(repository, descriptors, 'referrers-tag', target)),
    ],
    locations: [{ what: 'referrers tag', requested: tag, target, response }],
  };
}

function readReferrersTag(
  response: Lookup<Manifest>,
  target: Digest,
): {
  descriptors: readonly Descriptor[];
  response: string;
  unreadable?: string;
} {
  switch (response.kind) {
    case 'absent':
      return { descriptors: [], response: 'not there' };
    case 'unreadable':
      return { descriptors: [], response: response.reason, unreadable: response.reason };
    case 'found':
      // `cosign copy` puts what it copies there, too (cosign `cmd/cosign/cli/copy`): that is no list
      if (response.value.digest === target) {
        return { descriptors: [], response: 'the image itself' };
      }
      return response.value.kind === 'index'
        ? { descriptors: response.value.manifests, response: count(response.value.manifests.length, 'referrer') }
        : { descriptors: [], response: 'not an index', unreadable: 'the referrers tag is not an index' };
  }
}
