import { ImageError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import { hexOf, type Digest } from '../image/digest.ts';
import type { Descriptor, Lookup, Manifest } from '../registry/repository.ts';
import { count } from '../../text.ts';
import type { Discovery } from './candidate.ts';
import { readReferrers, unreadableList } from './referrers.ts';
import { inEveryRepository, readLocation, type EvidenceSource, type Location } from './source.ts';

/**
 * The tag that lists referrers where a registry has no API for it (distribution specification, "Referrers Tag Schema").
 * It is always read: some registries return an empty list from the API and have evidence below the tag.
 */
export const referrersTagSource: EvidenceSource = {
  kind: 'referrers-tag',
  label: 'referrers tag',
  stage: 'first',
  discover: (search) => inEveryRepository(search, discoverTagged),
};

function discoverTagged(location: Location): Promise<Discovery> {
  const { repository, list, target } = location;
  const tag = `sha256-${hexOf(target)}`;
  const searched = { what: 'referrers tag', requested: tag, target } as const;
  return readLocation(
    location,
    searched,
    async () => readReferrersTag(listOrThrow(await list.manifest(tag), tag), target),
    async ({ descriptors, response, unreadable }) => {
      const { candidates, ...rest } = await readReferrers(repository, descriptors, 'referrers-tag', target);
      const broken = unreadable === undefined ? [] : [unreadableList('referrers-tag', target, unreadable)];
      return { candidates: [...broken, ...candidates], ...rest, locations: [{ ...searched, response }] };
    },
  );
}

/**
 * A tag as a list: within its bounds.
 * @throws ImageError `too-large`
 */
export function listOrThrow(response: Lookup<Manifest>, tag: string): Lookup<Manifest> {
  const isTooLarge = response.kind === 'unreadable' && response.tooLarge === true;
  const entries = response.kind === 'found' && response.value.kind === 'index' ? response.value.manifests.length : 0;
  if (isTooLarge || entries > LIMITS.referrers) {
    const problem = isTooLarge
      ? `cannot be read: ${response.reason}`
      : `lists ${entries} referrers, but at most ${LIMITS.referrers} are read`;
    throw new ImageError('too-large', `The tag ${tag} ${problem}.`, { topic: 'too-many-layers' });
  }
  return response;
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
