import { X509Certificate } from '@sigstore/core';

/**
 * A certificate that nothing changes any more. The library encodes both sides anew whenever it compares two of them, and
 * verifies the authorities' own signatures for every leaf; here each is done once. What is compared and verified is the
 * same.
 */
export class SteadyCertificate extends X509Certificate {
  #der: Buffer | undefined;
  /** by the certificate of the issuer */
  readonly #verified = new WeakMap<X509Certificate, boolean>();

  override equals(other: X509Certificate): boolean {
    return this.#encoded().equals(other instanceof SteadyCertificate ? other.#encoded() : other.root.toDER());
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#verified.get(issuer);
    const verified = known ?? super.verify(issuer);
    this.#verified.set(issuer, verified);
    return verified;
  }

  #encoded(): Buffer {
    this.#der ??= this.root.toDER();
    return this.#der;
  }
}
