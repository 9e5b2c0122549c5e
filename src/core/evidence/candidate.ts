import type { Bundle } from '@sigstore/bundle';
import type { Digest } from '../image/digest.ts';
import type { Origin, SearchedLocation } from '../image/origin.ts';

/** Signed material of any wire format in one shape. By its type it is not to be believed. */
export interface Evidence {
  readonly origin: Origin;
  /** cosign layers are mapped to a bundle too */
  readonly bundle: Bundle;
  /** bytes of the layer: the signed message or the envelope (cosign), or the bundle itself */
  readonly bytes: Buffer;
  /** of bytes and annotations: equal for the same material, wherever it hangs */
  readonly material: Digest;
}

/** Something that was found where evidence is kept. */
export type Candidate =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      readonly kind: 'unreadable';
      readonly origin: Origin;
      readonly code: 'unreadable' | 'subject' | 'statement';
      readonly reason: string;
    };

/**
 * A statement that is not signed itself: it is a layer of an attestation manifest, and worth as much as a signature of
 * that manifest, which names its layers by their digests.
 */
export interface CoveredStatement {
  readonly origin: Origin;
  /** the attestation manifest that lists it */
  readonly manifest: Digest;
  /** the platform that it must be about */
  readonly platform: Digest;
  readonly bytes: Buffer;
}

/** What was found for an image, and the locations that were searched. */
export interface Discovery {
  readonly candidates: readonly Candidate[];
  readonly locations: readonly SearchedLocation[];
  /** unsigned statements that a verified signature may cover */
  readonly statements?: readonly CoveredStatement[];
}
