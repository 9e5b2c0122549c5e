import type { Digest } from './digest.ts';

/** Where a candidate was found. */
export interface Origin {
  readonly source: {
    readonly kind: 'referrer' | 'referrers-tag' | 'cosign-tag' | 'github' | 'buildkit';
    /** of the layer or bundle itself; of the manifest where that could not be read */
    readonly digest: Digest;
    /** the repository, where it is not the image's own; at GitHub as its API calls it, e.g. `repos/acme/app` */
    readonly repository?: string;
  };
  readonly format: 'bundle' | 'cosign';
  /** what it pretends to be, by its place: a hint, never believed */
  readonly kind: 'signature' | 'attestation';
  /** the digest whose evidence was asked for when it was found */
  readonly foundFor: Digest;
}

/** A place that was looked at, for people: what was asked and what came back. */
export interface SearchedLocation {
  readonly what: 'referrers API' | 'referrers tag' | 'cosign tag' | 'GitHub attestations';
  /** the tag, or the digest that the API was asked for */
  readonly requested: string;
  readonly target: Digest;
  /** the repository, where it is not the image's own; at GitHub as its API calls it, e.g. `repos/acme/app` */
  readonly repository?: string;
  /** in words: `HTTP 404`, `not there`, `2 referrers`, `3 layers` */
  readonly response: string;
}
