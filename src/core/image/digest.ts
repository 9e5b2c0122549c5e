import { createHash } from 'node:crypto';

declare const digestBrand: unique symbol;

/**
 * A sha256 digest, `sha256:` and 64 lowercase hexadecimal digits
 * (OCI image specification, descriptor.md, "Digests"). Only this file makes one.
 */
export type Digest = string & { readonly [digestBrand]: true };

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The text as a digest, or undefined when it is none (other algorithms and uppercase included). */
export function parseDigest(text: string): Digest | undefined {
  return DIGEST.test(text) ? (text as Digest) : undefined;
}

/** The digest of bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return toDigest(createHash('sha256').update(bytes).digest());
}

/** The digest of bytes whose sha256 hash is known. */
export function toDigest(sha256: Buffer): Digest {
  return `sha256:${sha256.toString('hex')}` as Digest;
}

/** The 64 hexadecimal digits of a digest, or the first `length` of them. */
export function hexOf(digest: Digest, length = 64): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + length);
}
