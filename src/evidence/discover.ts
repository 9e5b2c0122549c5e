import { messageOf, ImageError } from '../errors.ts';
import { digestOf, hexOf, type Digest } from '../image/digest.ts';
import type { Origin, Place } from '../image/origin.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import type { Target } from '../image/subject.ts';
import type { Answer, Descriptor, Manifest, Repository } from '../registry/repository.ts';
import { BUNDLE_MEDIA_TYPE_PREFIX, BUNDLE_MEDIA_TYPES, readBundle } from './bundle.ts';
import type { Candidate, Discovery } from './candidate.ts';
import { readAttestationLayer, readSignatureLayer } from './cosign.ts';
import { LIMITS } from '../limits.ts';

/** Written by cosign on bundles; a hint for words about rejected ones, never believed. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';

/**
 * Everything a repository holds that may be evidence for the targets: referrers by API and by tag, and cosign's
 * tags, asked for at once for all targets. A list that cannot be read is an error of the image, never "nothing
 * there"; an item of a list that cannot be read is a candidate of its own.
 * @throws ImageError
 */
export async function discoverEvidence(repository: Repository, targets: readonly Target[]): Promise<Discovery> {
  const found = await Promise.all(
    targets.flatMap(({ digest }) => [
      discoverReferrers(repository, digest),
      discoverCosign(repository, digest, 'signature'),
      discoverCosign(repository, digest, 'attestation'),
    ]),
  );
  const candidates = withoutRepeats(found.flatMap((each) => each.candidates));
  if (candidates.length > LIMITS.candidates) {
    throw new ImageError(
      'too-large',
      `${String(candidates.length)} signatures and attestations are attached to this image and its platforms; at most ${String(LIMITS.candidates)} are judged.`,
      'Have the publisher remove superseded ones, or find out who attached so many.',
    );
  }
  return {
    candidates,
    places: found.flatMap(({ places }) => places),
  };
}

/** OCI 1.1 referrers (distribution specification, "Listing Referrers" and "Referrers Tag Schema"). */
async function discoverReferrers(repository: Repository, target: Digest): Promise<Discovery> {
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
  const fallback = readReferrersTag(tagged);
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

function readReferrersTag(answer: Answer<Manifest>): {
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
  return discoverLayer(repository, layer, originOf(kind, layer.digest, target, hint), (bytes) => readBundle(bytes));
}

/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
async function discoverCosign(repository: Repository, target: Digest, kind: Origin['kind']): Promise<Discovery> {
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
      `The tag ${tag} has ${String(manifest.layers.length)} layers; at most ${String(LIMITS.layers)} are read.`,
      'Have the publisher remove superseded signatures or attestations (cosign clean).',
    );
  }
  const read = kind === 'signature' ? readSignatureLayer : readAttestationLayer;
  const candidates = await Promise.all(
    manifest.layers.map((layer) =>
      discoverLayer(repository, layer, originOf('cosign-tag', layer.digest, target, kind), (bytes) =>
        read(bytes, layer.annotations),
      ),
    ),
  );
  return { candidates, places: place(count(candidates.length, 'layer')) };
}

async function discoverLayer(
  repository: Repository,
  layer: Descriptor,
  origin: Origin,
  read: (bytes: Buffer) => ReturnType<typeof readBundle>,
): Promise<Candidate> {
  const answer = await repository.blob(layer);
  if (answer.kind !== 'found') {
    return unreadable(origin, answer, 'the layer');
  }
  try {
    return {
      kind: 'evidence',
      evidence: { origin, bundle: read(answer.value), bytes: answer.value, material: materialOf(origin, layer) },
    };
  } catch (error) {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: messageOf(error) };
  }
}

function unreadable(origin: Origin, answer: Exclude<Answer<unknown>, { kind: 'found' }>, what: string): Candidate {
  const reason = answer.kind === 'absent' ? `${what} is not there (404)` : `${what} cannot be used: ${answer.reason}`;
  return { kind: 'unreadable', origin, code: 'unreadable', reason };
}

function originOf(
  source: Origin['source']['kind'],
  digest: Digest,
  foundFor: Digest,
  kind: Origin['kind'] = 'attestation',
): Origin {
  return { source: { kind: source, digest }, format: source === 'cosign-tag' ? 'cosign' : 'bundle', kind, foundFor };
}

function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${String(n)} ${n === 1 ? noun : plural}`;
}

/** cosign keeps certificate and log entry in annotations: there equal bytes can be different evidence. */
function materialOf({ format, kind }: Origin, { digest, annotations }: Descriptor): Digest {
  return format === 'bundle'
    ? digest
    : digestOf(Buffer.from(JSON.stringify([kind, digest, Object.entries(annotations).sort()])));
}

/** The same material is judged once, wherever and however often it hangs. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    if (candidate.kind !== 'evidence') {
      return true;
    }
    const { material } = candidate.evidence;
    const repeated = seen.has(material);
    seen.add(material);
    return !repeated;
  });
}
