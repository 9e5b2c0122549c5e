import type { Bundle } from '@sigstore/bundle';
import { type Digest, digestOf } from '../image/digest.ts';
import type { Origin, OtherReferrer, SearchedLocation } from '../image/subject.ts';
import { messageOf, type ImageError } from '../../errors.ts';
import type { Lookup, Descriptor, Repository } from '../registry/repository.ts';
import type { readBundle } from './bundle.ts';

/** Signed material of any wire format in one shape. By its type it is not verified. */
export interface Evidence {
  readonly origin: Origin;
  /** cosign layers are mapped to a bundle too */
  readonly bundle: Bundle;
  /** bytes of cosign's layer: the signed message or the envelope; empty for a bundle, which holds what was signed */
  readonly bytes: Buffer;
  /** of bytes and annotations: equal for the same material, wherever it is attached */
  readonly material: Digest;
}

/** What a location of evidence lists: something that may be evidence, or that cannot be read. */
export type Candidate =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      readonly kind: 'unreadable';
      readonly origin: Origin;
      readonly code: 'unreadable' | 'subject' | 'statement';
      readonly reason: string;
      /** whether it is there, and larger than what is read */
      readonly tooLarge?: boolean;
    };

/**
 * A statement that is not signed itself: a layer of an attestation manifest. A signature of that manifest covers it,
 * since a manifest names its layers by digest.
 */
export interface CoveredStatement {
  readonly origin: Origin;
  /** the attestation manifest, or the referrer, that lists it */
  readonly manifest: Digest;
  /** what it must be about: the platform; of a referrer, the digest that it refers to */
  readonly platform: Digest;
  readonly bytes: Buffer;
}

/** A referrer whose statements are not signed in it; a signature of the referrer itself covers them. */
export interface UnsignedReferrer {
  readonly manifest: Digest;
  /** what it refers to */
  readonly target: Digest;
  /** its layers that are statements */
  readonly statements: readonly Descriptor[];
  readonly repository: Repository;
  /** the name of the repository, where it is not the image's own */
  readonly elsewhere?: string | undefined;
}

/** What was found for an image, and the locations that were searched. */
export interface Discovery {
  readonly candidates: readonly Candidate[];
  readonly locations: readonly SearchedLocation[];
  /** unsigned statements that a verified signature may cover */
  readonly statements?: readonly CoveredStatement[];
  /** listed referrers whose statements something else may sign */
  readonly unsigned?: readonly UnsignedReferrer[];
  /** listed referrers that are not read */
  readonly others?: readonly OtherReferrer[];
  /** why lists are unavailable: what is stored there is not known */
  readonly failures?: readonly ImageError[];
}

/** Reads a layer as a candidate, by its format. */
export async function readLayer(
  repository: Repository,
  layer: Descriptor,
  origin: Origin,
  read: (bytes: Buffer) => ReturnType<typeof readBundle>,
): Promise<Candidate> {
  const response = await repository.blob(layer);
  if (response.kind !== 'found') {
    return unreadable(origin, response, 'the layer');
  }
  try {
    const bytes = origin.format === 'cosign' ? response.value : Buffer.alloc(0);
    return {
      kind: 'evidence',
      evidence: { origin, bundle: read(response.value), bytes, material: materialOf(origin, layer) },
    };
  } catch (error) {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: messageOf(error) };
  }
}

/** A listed item that is absent, or does not match its descriptor. */
export function unreadable(
  origin: Origin,
  response: Exclude<Lookup<unknown>, { kind: 'found' }>,
  what: string,
): Candidate {
  const reason =
    response.kind === 'absent' ? `${what} does not exist (404)` : `${what} cannot be used: ${response.reason}`;
  const tooLarge = response.kind === 'unreadable' && response.tooLarge === true;
  return { kind: 'unreadable', origin, code: 'unreadable', reason, tooLarge };
}

/** Where a candidate comes from. */
export function originOf(
  source: Origin['source']['kind'],
  digest: Digest,
  foundFor: Digest,
  kind: Origin['kind'] = 'attestation',
  format: Origin['format'] = source === 'cosign-tag' ? 'cosign' : 'bundle',
): Origin {
  return { source: { kind: source, digest }, format, kind, foundFor };
}

/** cosign stores certificate and log entry in annotations, so equal bytes can be different evidence there. */
function materialOf({ format, kind }: Origin, { digest, annotations }: Descriptor): Digest {
  return format === 'bundle'
    ? digest
    : digestOf(Buffer.from(JSON.stringify([kind, digest, Object.entries(annotations).sort()])));
}
