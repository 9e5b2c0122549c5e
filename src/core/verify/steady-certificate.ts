import { X509Certificate } from '@sigstore/core';
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { copyTo, derOf, parseDer } from './der.ts';

/** The extensions of a certificate (RFC 5280, section 4.1: `[3]`). */
const EXTENSIONS = 3;

/**
 * An immutable certificate. The library re-encodes both sides whenever it compares two of them, encodes and parses one
 * to clone it, encodes what is signed and reads the authority's key again for every leaf, and verifies the authorities' own
 * signatures each time. Here the original bytes are compared and verified, parts are shared, and each key is read and each
 * signature verified once. What is compared and verified is the same.
 */
export class SteadyCertificate extends X509Certificate {
  /** as it came: written anew it could be another one */
  readonly der: Buffer;
  /** by the certificate of the issuer */
  readonly #verified = new WeakMap<X509Certificate, boolean>();
  #key: KeyObject | undefined;
  #fingerprint: string | undefined;

  /** @throws Error where the bytes are not DER */
  constructor(der: Buffer) {
    super(parseDer(der));
    this.der = der;
  }

  /**
   * The key that is certified.
   * @throws Error where it cannot be read
   */
  readKey(): KeyObject {
    return (this.#key ??= createPublicKey({ key: this.publicKey, format: 'der', type: 'spki' }));
  }

  /** Hexadecimal sha256 of the key's SPKI, written in the one way: a certificate can have it in another. */
  get fingerprint(): string {
    return (this.#fingerprint ??= createHash('sha256')
      .update(this.readKey().export({ type: 'spki', format: 'der' }))
      .digest('hex'));
  }

  override equals(other: X509Certificate): boolean {
    return this.der.equals(other instanceof SteadyCertificate ? other.der : other.root.toDER());
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#verified.get(issuer);
    const verified =
      known ?? (issuer instanceof SteadyCertificate ? this.#isSignedBy(issuer.readKey()) : super.verify(issuer));
    this.#verified.set(issuer, verified);
    return verified;
  }

  #isSignedBy(key: KeyObject): boolean {
    try {
      return verify(this.signatureAlgorithm, derOf(this.tbsCertificate), key, this.signatureValue);
    } catch {
      return false;
    }
  }

  /**
   * Verifies the issuer's signature on another thread and remembers the result for `verify`: with the key of an authority
   * (P-384 at Fulcio) it takes longer than everything else about a certificate. Whatever goes wrong is left to `verify`.
   */
  async verifyAhead(issuer: SteadyCertificate): Promise<void> {
    if (this.#verified.has(issuer)) {
      return;
    }
    try {
      const { promise, resolve, reject } = Promise.withResolvers<boolean>();
      // with a callback, Node verifies on one of its own threads
      verify(
        this.signatureAlgorithm,
        derOf(this.tbsCertificate),
        issuer.readKey(),
        this.signatureValue,
        (error, verified) => {
          if (error === null) {
            resolve(verified);
          } else {
            reject(error);
          }
        },
      );
      this.#verified.set(issuer, await promise);
    } catch {
      // it is verified again, and the reason found, when it is needed
    }
  }

  /** A copy whose extensions can be taken out, which is all that the library does with it. */
  override clone(): X509Certificate {
    const at = this.tbsCertificate.subs.findIndex(({ tag }) => tag.isContextSpecific(EXTENSIONS));
    return new X509Certificate(copyTo(this.root, [0, at, 0]));
  }
}
