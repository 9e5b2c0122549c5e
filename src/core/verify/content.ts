import type { SignedEntity } from '@sigstore/verify';
import { createHash, createVerify, timingSafeEqual, verify, type KeyObject } from 'node:crypto';
import { toDigest, type Digest } from '../image/digest.ts';
import { MIN_RSA_BITS } from '../policy/keys.ts';
import type { KeyHash } from '../policy/signer.ts';

/** Signed content and the signature over it, as `@sigstore/verify` takes it. */
export type SignatureContent = SignedEntity['signature'];

/** The same, where the hash of a key can be told. */
export interface EvidenceContent extends SignatureContent {
  /** Whether it verifies with a key by one hash, which need not be one that such keys are used with otherwise. */
  verifySignatureBy(key: KeyObject, hash: KeyHash): boolean;
}

/**
 * A message or an envelope and the signature over it. In place of `@sigstore/verify`'s own classes, because those
 * take the digest that a bundle claims for the message, and hash for every key with SHA-256 (not possible for
 * Ed25519, not what P-384 and P-521 keys are used with).
 */
export class SignedContent implements EvidenceContent {
  /** the bytes that RFC 3161 time stamps are about; in the libraries' name for it */
  readonly signature: Buffer;
  readonly #signature: Buffer;
  /** the bytes that are signed, in parts: a payload can have many megabytes, and a copy as many */
  readonly #signed: readonly Buffer[];
  readonly #payload: Buffer;
  readonly #computed: Computed;

  private constructor(content: ContentParts) {
    this.signature = content.stamped ?? content.signature;
    this.#signature = content.signature;
    this.#signed = content.signed;
    this.#payload = content.payload;
    this.#computed = content.computed ?? { digests: new Map(), verified: new WeakMap(), tried: new Map() };
  }

  /** A message: what is signed is the message itself. */
  static ofMessage(message: Buffer, signature: Buffer): SignedContent {
    return new SignedContent({ signature, signed: [message], payload: message });
  }

  /** A DSSE envelope: what is signed is the pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
  static ofEnvelope(payloadType: string, payload: Buffer, signature: Buffer): SignedContent {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return new SignedContent({ signature, signed: [Buffer.from(head), payload], payload });
  }

  /** The digest of the bytes that are signed. */
  get signedDigest(): Digest {
    return toDigest(this.#digest('sha256', 'signed'));
  }

  /** The digest of the message itself, or of an envelope's payload: as `sha256sum` and log entries name it. */
  get payloadDigest(): Digest {
    return toDigest(this.#digest('sha256', 'payload'));
  }

  /** The same content, where time stamps are about other bytes than the signature. */
  stampedOver(stamped: Buffer): SignedContent {
    return new SignedContent({
      signature: this.#signature,
      signed: this.#signed,
      payload: this.#payload,
      stamped,
      computed: this.#computed,
    });
  }

  compareSignature(signature: Buffer): boolean {
    return equal(signature, this.#signature);
  }

  /** Whether this is the digest of the payload. */
  compareDigest(digest: Buffer): boolean {
    return this.#hasDigest('payload', digest);
  }

  /** Whether this is the digest of the bytes that are signed. */
  compareSignedDigest(digest: Buffer): boolean {
    return this.#hasDigest('signed', digest);
  }

  verifySignature(key: KeyObject): boolean {
    const { verified } = this.#computed;
    const result = verified.get(key) ?? this.#try(key);
    verified.set(key, result);
    return result;
  }

  verifySignatureBy(key: KeyObject, hash: KeyHash): boolean {
    // Ed25519 hashes by itself
    const verified = this.#verifiesWith(key, key.asymmetricKeyType === 'ed25519' ? null : hash);
    if (verified) {
      // entries and time stamps are about this signature, whatever its hash
      this.#computed.verified.set(key, true);
    }
    return verified;
  }

  /** The library reads the key of a certificate anew: it is another object then, but the same key. */
  #try(key: KeyObject): boolean {
    const { tried } = this.#computed;
    for (const [other, result] of tried) {
      if (other.equals(key)) {
        return result;
      }
    }
    const result = hashesFor(key).some((hash) => this.#verifiesWith(key, hash));
    tried.set(key, result);
    return result;
  }

  #verifiesWith(key: KeyObject, hash: string | null): boolean {
    try {
      if (!isUsable(key)) {
        return false;
      }
      // Ed25519 needs all of it at once
      return hash === null
        ? verify(hash, Buffer.concat(this.#signed), key, this.#signature)
        : updated(createVerify(hash), this.#signed).verify(key, this.#signature);
    } catch {
      return false;
    }
  }

  #hasDigest(what: 'signed' | 'payload', digest: Buffer): boolean {
    const hash = HASH_OF_LENGTH[digest.length];
    return hash !== undefined && equal(this.#digest(hash, what), digest);
  }

  #digest(hash: string, what: 'signed' | 'payload'): Buffer {
    const name = `${hash} ${what}`;
    const parts = what === 'signed' ? this.#signed : [this.#payload];
    const digest = this.#computed.digests.get(name) ?? updated(createHash(hash), parts).digest();
    this.#computed.digests.set(name, digest);
    return digest;
  }
}

/**
 * What is computed of a content. Each log entry and each time stamp needs it again, and a bundle of anybody can have dozens of
 * them, and its payload may have many megabytes.
 */
interface Computed {
  readonly digests: Map<string, Buffer>;
  readonly verified: WeakMap<KeyObject, boolean>;
  /** by the hashes that such keys are used with, and no other one */
  readonly tried: Map<KeyObject, boolean>;
}

interface ContentParts {
  readonly signature: Buffer;
  readonly signed: readonly Buffer[];
  readonly payload: Buffer;
  readonly stamped?: Buffer;
  readonly computed?: Computed;
}

function updated<T extends { update(part: Buffer): unknown }>(state: T, parts: readonly Buffer[]): T {
  parts.forEach((part) => {
    state.update(part);
  });
  return state;
}

const HASH_OF_LENGTH: Readonly<Record<number, string>> = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };

function equal(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** cosign signs with SHA-256 whatever the curve; sigstore-go with the hash that fits the curve. */
const HASHES_OF_CURVE: Readonly<Record<string, readonly string[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha384', 'sha256'],
  secp521r1: ['sha512', 'sha256'],
};

const RSA_HASHES: readonly string[] = ['sha256', 'sha384', 'sha512'];

/** The hashes a key of this kind may be used with; null for Ed25519, which hashes by itself; none for other kinds. */
function hashesFor(key: KeyObject): readonly (string | null)[] {
  if (key.asymmetricKeyType === 'ec') {
    return HASHES_OF_CURVE[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
  }
  if (key.asymmetricKeyType === 'rsa') {
    return RSA_HASHES;
  }
  return key.asymmetricKeyType === 'ed25519' ? [null] : [];
}

/** Node verifies RSA by PKCS #1 v1.5; PSS has another padding, and is a type of its own. */
function isUsable({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'rsa'
    ? (asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS
    : asymmetricKeyType === 'ec' || asymmetricKeyType === 'ed25519';
}

const SCHEMES: Readonly<Record<string, string>> = { ec: 'ECDSA', rsa: 'RSA PKCS #1 v1.5', ed25519: 'Ed25519' };

/** What a signature is tried as with a key, in words: `RSA PKCS #1 v1.5 with SHA-256, SHA-384 or SHA-512`. */
export function describeSchemes(key: KeyObject, only?: KeyHash): string {
  const scheme = SCHEMES[key.asymmetricKeyType ?? ''] ?? `a key of type ${key.asymmetricKeyType ?? 'unknown'}`;
  const hashes = (only === undefined ? hashesFor(key) : [only]).flatMap((hash) =>
    hash === null ? [] : [hash.replace('sha', 'SHA-')],
  );
  const [last, ...others] = hashes.toReversed();
  const listed = others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last ?? ''}`;
  return listed === undefined ? scheme : `${scheme} with ${listed}`;
}
