import type { Digest } from '../image/digest.ts';
import type { RepositoryName } from '../image/reference.ts';

/** An OCI descriptor (image specification, descriptor.md), as far as this program reads it. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** bytes */
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
  readonly artifactType: string | undefined;
  readonly platform:
    { readonly os: string; readonly architecture: string; readonly variant: string | undefined } | undefined;
}

/** A manifest or index whose bytes have the digest that is named here. */
export type Manifest =
  | {
      readonly kind: 'image';
      readonly digest: Digest;
      readonly mediaType: string;
      /** what it says that it is, where it is no image */
      readonly artifactType?: string | undefined;
      readonly config: Descriptor;
      readonly layers: readonly Descriptor[];
      readonly subject: Descriptor | undefined;
    }
  | {
      readonly kind: 'index';
      readonly digest: Digest;
      readonly mediaType: string;
      readonly manifests: readonly Descriptor[];
      readonly subject: Descriptor | undefined;
    };

/**
 * The response of a registry to a request for one thing. `absent` is HTTP 404 and nothing else;
 * `unreadable` is content that is there and cannot be used (wrong digest, size or type, over its
 * bound, not JSON). Everything else (401, 403, 429, 5xx, network) is thrown as an `ImageError`.
 */
export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  | {
      readonly kind: 'absent';
      /** the registry's own words, e.g. `MANIFEST_UNKNOWN: manifest unknown` */
      readonly detail?: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly reason: string;
      /** set where a bound was the reason */
      readonly tooLarge?: boolean;
    };

/** The response of the referrers API; `offered` is false for 404, 400, 405 and 406, then `descriptors` is empty. */
export interface ReferrersResult {
  readonly offered: boolean;
  /** in words, e.g. `HTTP 404` or `2 referrers` */
  readonly response: string;
  readonly descriptors: readonly Descriptor[];
  /** entries that are no descriptors with a sha256 digest */
  readonly unreadable: number;
}

/** Read access to one repository of a registry, within the time limit of one image. */
export interface Repository {
  readonly name: RepositoryName;
  /**
   * A manifest by tag or digest. For a digest the bytes are checked against it; `expected` adds the
   * size and media type of the descriptor that named it.
   * @throws ImageError
   */
  manifest(reference: string, expected?: Descriptor): Promise<Lookup<Manifest>>;
  /** The digest of a manifest as the registry gives it, which nothing proves. @throws ImageError */
  lookUpTag(tag: string): Promise<Lookup<Digest>>;
  /** The bytes of a blob, of the size and digest of its descriptor. @throws ImageError */
  blob(descriptor: Descriptor): Promise<Lookup<Buffer>>;
  /** Every referrer of a digest, all pages. @throws ImageError */
  referrers(digest: Digest): Promise<ReferrersResult>;
}
