import { ASN1Obj, X509Certificate } from '@sigstore/core';

/**
 * A certificate that nothing changes any more. The library encodes both sides anew whenever it compares two of them,
 * encodes and parses one to copy it, and verifies the authorities' own signatures for every leaf. Here the bytes that it
 * was parsed from are compared, its parts are copied, and each signature is verified once. What is compared and verified is the same.
 */
export class SteadyCertificate extends X509Certificate {
  readonly #der: Buffer;
  /** by the certificate of the issuer */
  readonly #verified = new WeakMap<X509Certificate, boolean>();

  /** @throws what `@sigstore/core` throws where the bytes are no ASN.1 */
  constructor(der: Buffer<ArrayBuffer>) {
    super(ASN1Obj.parseBuffer(der));
    this.#der = der;
  }

  override equals(other: X509Certificate): boolean {
    return this.#der.equals(other instanceof SteadyCertificate ? other.#der : other.root.toDER());
  }

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#verified.get(issuer);
    const verified = known ?? super.verify(issuer);
    this.#verified.set(issuer, verified);
    return verified;
  }

  override clone(): X509Certificate {
    return new X509Certificate(copyOf(this.root));
  }
}

/** The bytes are shared: nothing writes to them. */
function copyOf({ tag, value, subs }: ASN1Obj): ASN1Obj {
  return new ASN1Obj(tag, value, subs.map(copyOf));
}
