import { ImageError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Digest } from '../image/digest.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import type { Origin, OtherReferrer } from '../image/subject.ts';
import type { Descriptor, Lookup, Manifest, Repository } from '../registry/repository.ts';
import { BUNDLE_MEDIA_TYPE_PREFIX, BUNDLE_MEDIA_TYPES, readBundle } from './bundle.ts';
import { COSIGN_LAYERS } from './cosign.ts';
import { cleanText, count } from '../../text.ts';
import { type Candidate, type Discovery, originOf, readLayer, unreadable, type UnsignedReferrer } from './candidate.ts';
import { inEveryRepository, readLocation, type EvidenceSource, type Location } from './source.ts';

/** Written by cosign on bundles; a hint for messages about rejected ones, never trusted. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';

/** A layer that is a statement without an envelope. */
const STATEMENT = 'application/vnd.in-toto+json';

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
      const { candidates, ...rest } = await readReferrers(repository, descriptors, 'referrer', target);
      return { candidates: [...broken, ...candidates], ...rest, locations: [{ ...searched, response }] };
    },
  );
}

/** A list that cannot be read, or a part of one. */
export function unreadableList(kind: ReferrerKind, target: Digest, reason: string): Candidate {
  return { kind: 'unreadable', origin: originOf(kind, target, target), code: 'unreadable', reason };
}

/** Which list names a referrer. */
export type ReferrerKind = 'referrer' | 'referrers-tag';

/** What listed referrers hold, each digest once: Sigstore bundles and cosign's layers; others are named. */
export async function readReferrers(
  repository: Repository,
  descriptors: readonly Descriptor[],
  kind: ReferrerKind,
  target: Digest,
): Promise<Pick<Discovery, 'candidates' | 'others' | 'unsigned'>> {
  const listed = new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor]));
  const read = await Promise.all(
    [...listed.values()].map(async (descriptor): Promise<ReadReferrer> => {
      const response = await repository.manifest(descriptor.digest, descriptor);
      return readReferrer(response, descriptor, { kind, target });
    }),
  );
  const layers = read.flatMap((each) => ('layers' in each ? each.layers : []));
  if (layers.length > LIMITS.layers) {
    throw new ImageError(
      'too-large',
      `The referrers of ${target} have ${layers.length} signatures and attestations, but at most ${LIMITS.layers} are read.`,
      { topic: 'too-many-layers' },
    );
  }
  const found = await Promise.all(
    layers.map(({ layer, origin, read: parse }) => readLayer(repository, layer, origin, parse)),
  );
  return {
    candidates: [...read.flatMap((each) => ('unreadable' in each ? [each.unreadable] : [])), ...found],
    others: read.flatMap((each) => ('other' in each ? [each.other] : [])),
    unsigned: read.flatMap((each) =>
      'other' in each && each.statements.length > 0
        ? [{ manifest: each.other.digest, target, statements: each.statements, repository }]
        : [],
    ),
  };
}

/** A layer that holds evidence, and how it is read. */
interface EvidenceLayer {
  readonly layer: Descriptor;
  readonly origin: Origin;
  readonly read: (bytes: Buffer) => ReturnType<typeof readBundle>;
}

/** What one listed referrer is. */
type ReadReferrer =
  | { readonly layers: readonly EvidenceLayer[] }
  | { readonly unreadable: Candidate }
  | { readonly other: OtherReferrer; readonly statements: UnsignedReferrer['statements'] };

/** Where a list was found, and what it is about. */
interface Listing {
  readonly kind: ReferrerKind;
  readonly target: Digest;
}

function readReferrer(response: Lookup<Manifest>, listed: Descriptor, listing: Listing): ReadReferrer {
  const { kind, target } = listing;
  const hint = listed.annotations[PREDICATE_TYPE_HINT] === SIGNATURE_PREDICATE_TYPE ? 'signature' : 'attestation';
  const origin = originOf(kind, listed.digest, target, hint);
  if (response.kind !== 'found') {
    return { unreadable: unreadable(origin, response, 'the listed referrer') };
  }
  const manifest = response.value;
  const layers = manifest.kind === 'image' ? manifest.layers : [];
  // artifactType is not looked at: registries and older clients get it wrong (cosign#4422)
  const isBundle = layers.some(({ mediaType }) => mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX));
  const read = isBundle ? readBundleLayers(layers, hint, listing) : readCosignLayers(layers, listing);
  if (typeof read === 'string') {
    return { unreadable: { kind: 'unreadable', origin, code: 'unreadable', reason: read } };
  }
  if (read.length === 0) {
    // one that refers to something else could be a genuine one of another image
    const statements =
      manifest.subject?.digest === target ? layers.filter(({ mediaType }) => mediaType === STATEMENT) : [];
    return { other: { digest: listed.digest, type: typeOf(manifest, listed) }, statements };
  }
  if (manifest.subject?.digest !== target) {
    const reason = `the referrer is about ${manifest.subject?.digest ?? 'nothing'}, not about ${target}`;
    return { unreadable: { kind: 'unreadable', origin, code: 'subject', reason } };
  }
  return { layers: read };
}

/** A bundle, or in words why it is none that is read. */
function readBundleLayers(
  [layer, ...others]: readonly Descriptor[],
  hint: Origin['kind'],
  { kind, target }: Listing,
): readonly EvidenceLayer[] | string {
  if (layer === undefined || others.length > 0) {
    return 'the referrer has more than one layer';
  }
  return BUNDLE_MEDIA_TYPES.includes(layer.mediaType)
    ? [{ layer, origin: originOf(kind, layer.digest, target, hint), read: (bytes) => readBundle(bytes) }]
    : `a bundle with a version other than 0.3: ${layer.mediaType}`;
}

/** What cosign writes with `--registry-referrers-mode=oci-1-1`: the layers of its tags, in a manifest with a subject. */
function readCosignLayers(layers: readonly Descriptor[], { kind, target }: Listing): readonly EvidenceLayer[] {
  return layers.flatMap((layer) => {
    const read = COSIGN_LAYERS[layer.mediaType];
    return read === undefined
      ? []
      : [
          {
            layer,
            origin: originOf(kind, layer.digest, target, read.kind, 'cosign'),
            read: (bytes: Buffer) => read.parse(bytes, layer.annotations),
          },
        ];
  });
}

/** What a referrer says that it is: itself, else by whoever lists it, else by its configuration. */
function typeOf(manifest: Manifest, listed: Descriptor): string {
  const [own, config] =
    manifest.kind === 'image' ? [manifest.artifactType, manifest.config.mediaType] : [undefined, manifest.mediaType];
  return cleanText(own ?? listed.artifactType ?? config);
}
