import { p256, p384, p521 } from '@noble/curves/nist.js';
import { timingSafeEqual, type KeyObject } from 'node:crypto';
import { hexOf, type Digest } from '../src/core/image/digest.ts';
import type { EvidenceContent } from '../src/core/verify/content.ts';

const CURVES = { prime256v1: p256, secp384r1: p384, secp521r1: p521 };

/** A message of which only the digest is known. ECDSA signs a digest, so its signature can still be verified. */
export class PrehashedMessage implements EvidenceContent {
  readonly signature: Buffer;
  readonly #digest: Buffer;

  constructor(digest: Digest, signature: Buffer) {
    this.signature = signature;
    this.#digest = Buffer.from(hexOf(digest), 'hex');
  }

  compareSignature(signature: Buffer): boolean {
    return isEqual(signature, this.signature);
  }

  compareDigest(digest: Buffer): boolean {
    return isEqual(digest, this.#digest);
  }

  compareSignedDigest(digest: Buffer): boolean {
    return isEqual(digest, this.#digest);
  }

  /** The digest is that of one hash already. */
  verifySignatureBy(key: KeyObject): boolean {
    return this.verifySignature(key);
  }

  verifySignature(key: KeyObject): boolean {
    const name = key.asymmetricKeyDetails?.namedCurve ?? '';
    const curve = Object.entries(CURVES).find(([curveName]) => curveName === name)?.[1];
    if (key.asymmetricKeyType !== 'ec' || curve === undefined) {
      return false;
    }
    try {
      return curve.verify(this.signature, this.#digest, pointOf(key, curve.lengths.publicKeyUncompressed), {
        format: 'der',
        prehash: false,
        // other implementations make signatures with a high S, and verifiers of Sigstore take them
        lowS: false,
      });
    } catch {
      return false;
    }
  }
}

/** The uncompressed point at the end of a SubjectPublicKeyInfo (RFC 5480, section 2.2). */
function pointOf(key: KeyObject, length: number | undefined): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-(length ?? 0));
}

function isEqual(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
