import type { Digest } from '../image/digest.ts';
import { hexOf } from '../image/digest.ts';
import type { Place } from '../image/origin.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import type { Answer, Descriptor, Manifest, Repository } from '../registry/repository.ts';
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
  const places: Place[] = [{ what: 'referrers API', asked: target, target, answer: api.answer }];

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
  places.push({ what: 'referrers tag', asked: tag, target, answer: fallback.answer });
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
  return { candidates: [...candidates, ...read.filter((candidate) => candidate !== undefined)], places };
}

function readReferrersTag(
  answer: Answer<Manifest>,
  target: Digest,
): {
  descriptors: readonly Descriptor[];
  answer: string;
  unreadable?: string;
} {
  switch (answer.kind) {
    case 'absent':
      return { descriptors: [], answer: 'not there' };
    case 'unreadable':
      return { descriptors: [], answer: answer.reason, unreadable: answer.reason };
    case 'found':
      // `cosign copy` puts what it copies there, too (cosign `cmd/cosign/cli/copy`): that is no list
      if (answer.value.digest === target) {
        return { descriptors: [], answer: 'the image itself' };
      }
      return answer.value.kind === 'index'
        ? { descriptors: answer.value.manifests, answer: count(answer.value.manifests.length, 'referrer') }
        : { descriptors: [], answer: 'not an index', unreadable: 'the referrers tag is not an index' };
  }
}

/** One listed referrer; undefined when it is something else than a Sigstore bundle. */
async function discoverReferrer(
  repository: Repository,
  listed: Descriptor,
  kind: 'referrer' | 'referrers-tag',
  target: Digest,
): Promise<Candidate | undefined> {
  const answer = await repository.manifest(listed.digest, listed);
  const hint = listed.annotations[PREDICATE_TYPE_HINT] === SIGNATURE_PREDICATE_TYPE ? 'signature' : 'attestation';
  const origin = originOf(kind, listed.digest, target, hint);
  if (answer.kind !== 'found') {
    return unreadable(origin, answer, 'the listed referrer');
  }
  const manifest = answer.value;
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
