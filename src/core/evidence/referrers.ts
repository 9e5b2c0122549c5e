import type { Digest } from '../image/digest.ts';
import { hexOf } from '../image/digest.ts';
import type { SearchedLocation } from '../image/origin.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import type { Lookup, Descriptor, Manifest, Repository } from '../registry/repository.ts';
import { BUNDLE_MEDIA_TYPE_PREFIX, BUNDLE_MEDIA_TYPES, readBundle } from './bundle.ts';
import type { Candidate, Discovery } from './candidate.ts';
import { count, originOf, readLayer, unreadable } from './layer.ts';

/** Written by cosign on bundles; a hint for words about rejected ones, never believed. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';

/**
 * OCI 1.1 referrers, by API and by tag (distribution specification, "Listing Referrers" and "Referrers Tag Schema").
 * The tag is read always: registries answer with an empty list, and keep evidence below the tag.
 */
export async function discoverReferrers(repository: Repository, target: Digest): Promise<Discovery> {
  const tag = `sha256-${hexOf(target)}`;
  const [api, tagged] = await Promise.all([repository.referrers(target), repository.manifest(tag)]);
  const locations: SearchedLocation[] = [{ what: 'referrers API', requested: target, target, response: api.response }];

  const listed = new Map<Digest, { descriptor: Descriptor; kind: 'referrer' | 'referrers-tag' }>();
  for (const descriptor of api.descriptors) {
    listed.set(descriptor.digest, { descriptor, kind: 'referrer' });
  }
  const candidates: Candidate[] = [];
  if (api.unreadable > 0) {
    const origin = originOf('referrer', target, target);
    const reason = `the list has ${count(api.unreadable, 'entry', 'entries')} that cannot be read as a descriptor with a sha256 digest`;
    candidates.push({ kind: 'unreadable', origin, code: 'unreadable', reason });
  }
  const fallback = readReferrersTag(tagged, target);
  locations.push({ what: 'referrers tag', requested: tag, target, response: fallback.response });
  if (fallback.unreadable !== undefined) {
    const origin = originOf('referrers-tag', target, target);
    candidates.push({ kind: 'unreadable', origin, code: 'unreadable', reason: fallback.unreadable });
  }
  for (const descriptor of fallback.descriptors) {
    if (!listed.has(descriptor.digest)) {
      listed.set(descriptor.digest, { descriptor, kind: 'referrers-tag' });
    }
  }
  const read = await Promise.all(
    [...listed.values()].map(({ descriptor, kind }) => discoverReferrer(repository, descriptor, kind, target)),
  );
  return { candidates: [...candidates, ...read.filter((candidate) => candidate !== undefined)], locations };
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

/** One listed referrer; undefined when it is something else than a Sigstore bundle. */
async function discoverReferrer(
  repository: Repository,
  listed: Descriptor,
  kind: 'referrer' | 'referrers-tag',
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
