import type { Digest } from '../core/image/digest.ts';

/** Who signed an image, as the lock names it. */
export type LockedSigner =
  | {
      readonly identity: string;
      readonly issuer: string;
      /** null where the certificate names none */
      readonly sourceRepository: string | null;
    }
  | { /** hexadecimal sha256 of the SPKI */ readonly key: string };

/** What a piece of evidence is, and the digest of what is signed: `signature sha256:…`, `attestation TYPE sha256:…`. */
export type LockedEvidence = string;

/** What the lock holds of one image. */
export interface LockedImage {
  /** normalized, with a tag or a digest */
  readonly reference: string;
  /** what the reference resolved to */
  readonly digest: Digest;
  /** of the evidence that met the requirements, each once, in the order of their texts */
  readonly signers: readonly LockedSigner[];
  /** RFC 3339; null where neither a log nor a time stamp proves one */
  readonly time: string | null;
  /** that met the requirements, each once, in the order of code units */
  readonly evidence: readonly LockedEvidence[];
}

/** The images of a lock by their references. */
export type Lock = ReadonlyMap<string, LockedImage>;

/** A lock of these images; of one reference the last. */
export function lockOf(images: Iterable<LockedImage>): Lock {
  return new Map([...images].map((image) => [image.reference, image]));
}

/** The text of evidence in a lock. */
export function nameEvidence(predicateType: string | undefined, payload: Digest): LockedEvidence {
  return predicateType === undefined ? `signature ${payload}` : `attestation ${predicateType} ${payload}`;
}

/** A predicate type as its signer wrote it; undefined for a signature. */
export function predicateTypeOfEvidence(evidence: LockedEvidence): string | undefined {
  return /^attestation (?<type>.+) sha256:\w+$/s.exec(evidence)?.groups?.['type'];
}

/** Stands for a signer wherever two are compared exactly. */
export function textOfSigner(signer: LockedSigner): string {
  return 'key' in signer
    ? JSON.stringify([signer.key])
    : JSON.stringify([signer.identity, signer.issuer, signer.sourceRepository]);
}
