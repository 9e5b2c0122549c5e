import type { Digest } from '../image/digest.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import type { Descriptor, Repository } from '../registry/repository.ts';
import { BUNDLE_MEDIA_TYPE_PREFIX, BUNDLE_MEDIA_TYPES, readBundle } from './bundle.ts';
import { count } from '../../text.ts';
import { type Candidate, type Discovery, originOf, readLayer, unreadable } from './candidate.ts';
import { inEveryRepository, readLocation, type EvidenceSource, type Location } from './source.ts';

/** Written by cosign on bundles; a hint for messages about rejected ones, never trusted. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';

/** The referrers API of OCI 1.1 (distribution specification, "Listing Referrers"). */
export const referrersSource: EvidenceSource = {
  kind: 'referrer',
  label: 'referrers API',
  stage: 'first',
  discover: (search) => inEveryRepository(search, discoverListed),
};

function discoverListed(location: Location): Promise<Discovery> {
  const { repository, list, target } = location;
  const searched = { what: 'referrers API', requested: target, target } as const;
  return readLocation(
    location,
    searched,
    () => list.referrers(target),
    async ({ descriptors, unreadable: unreadableEntries, response }) => {
      const broken =
        unreadableEntries === 0
          ? []
          : [
              unreadableList(
                'referrer',
                target,
                `the list has ${count(unreadableEntries, 'entry', 'entries')} that cannot be read as a descriptor with a sha256 digest`,
              ),
            ];
      const candidates = [...broken, ...(await readReferrers(repository, descriptors, 'referrer', target))];
      return { candidates, locations: [{ ...searched, response }] };
    },
  );
}

/** A list that cannot be read, or a part of one. */
export function unreadableList(kind: ReferrerKind, target: Digest, reason: string): Candidate {
  return { kind: 'unreadable', origin: originOf(kind, target, target), code: 'unreadable', reason };
}

/** Which list names a referrer. */
export type ReferrerKind = 'referrer' | 'referrers-tag';

/** The Sigstore bundles among listed referrers, each digest once. */
export async function readReferrers(
  repository: Repository,
  descriptors: readonly Descriptor[],
  kind: ReferrerKind,
  target: Digest,
): Promise<readonly Candidate[]> {
  const listed = new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor]));
  const read = await Promise.all(
    [...listed.values()].map((descriptor) => readReferrer(repository, descriptor, kind, target)),
  );
  return read.filter((candidate) => candidate !== undefined);
}

/** One listed referrer; undefined when it is something else than a Sigstore bundle. */
async function readReferrer(
  repository: Repository,
  listed: Descriptor,
  kind: ReferrerKind,
  target: Digest,
): Promise<Candidate | undefined> {
  const response = await repository.manifest(listed.digest, listed);
  const hint = listed.annotations[PREDICATE_TYPE_HINT] === SIGNATURE_PREDICATE_TYPE ? 'signature' : 'attestation';
  const origin = originOf(kind, listed.digest, target, hint);
  if (response.kind !== 'found') {
    return unreadable(origin, response, 'the listed referrer');
  }
  const manifest = response.value;
  const layers = manifest.kind === 'image' ? manifest.layers : [];
  // artifactType is not looked at: registries and older clients get it wrong (cosign#4422)
  if (!layers.some((layer) => layer.mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX))) {
    return undefined;
  }
  const [layer, ...others] = layers;
  if (layer === undefined || others.length > 0) {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: 'the referrer has more than one layer' };
  }
  if (!BUNDLE_MEDIA_TYPES.includes(layer.mediaType)) {
    const reason = `a bundle of another version than 0.3: ${layer.mediaType}`;
    return { kind: 'unreadable', origin, code: 'unreadable', reason };
  }
  if (manifest.subject?.digest !== target) {
    const reason = `the referrer is about ${manifest.subject?.digest ?? 'nothing'}, not about ${target}`;
    return { kind: 'unreadable', origin, code: 'subject', reason };
  }
  return readLayer(repository, layer, originOf(kind, layer.digest, target, hint), (bytes) => readBundle(bytes));
}
