import type { Digest } from './digest.ts';
import { isPlatformEntry, type PlatformManifest } from './platform.ts';
import type { ImageReference } from './reference.ts';

/** A resolved image. A tag can move, so all that follows works on these digests. */
export interface Subject {
  readonly reference: ImageReference;
  /** the resolved digest: of the index, or of the single manifest */
  readonly digest: Digest;
  readonly mediaType: string;
  readonly kind: 'index' | 'image';
  /**
   * The name of the resolved digest itself: `index`, `image`, or for a single image whose platform was requested and
   * found, that platform.
   */
  readonly name: string;
  /** the entries of the index (a single image: none), BuildKit's `unknown/unknown` included, never selected */
  readonly platforms: readonly PlatformManifest[];
  /** what a person should know, e.g. that a single image was selected as an index */
  readonly notices: readonly string[];
}

/** A digest that evidence may be about, with its name. */
export interface Target {
  readonly name: string;
  readonly digest: Digest;
}

/** The selected entries of the index. */
export function selectedPlatforms({ platforms }: Subject): readonly PlatformManifest[] {
  return platforms.filter(({ selected }) => selected);
}

/** An attestation manifest of BuildKit, and the platform that it is about. */
export interface AttestationManifest {
  readonly name: string;
  readonly digest: Digest;
  readonly platform: Digest;
}

/**
 * The entries of the index that hold BuildKit's attestations of the selected platforms (moby/buildkit
 * `docs/attestations/attestation-storage.md`). The index only points to them: their statements have yet to be proven.
 */
export function attestationManifestsOf(subject: Subject): readonly AttestationManifest[] {
  const selected = new Set(selectedPlatforms(subject).map(({ digest }) => digest));
  const isTarget = (digest: Digest): boolean => digest === subject.digest || selected.has(digest);
  return subject.platforms.flatMap(({ name, digest, attests, ...entry }) =>
    !isPlatformEntry(entry) && attests !== undefined && selected.has(attests) && !isTarget(digest)
      ? [{ name, digest, platform: attests }]
      : [],
  );
}

/** The digest of this name; undefined where there is none. */
export function digestNamed(subject: Subject, name: string): Digest | undefined {
  return name === subject.name ? subject.digest : subject.platforms.find((platform) => platform.name === name)?.digest;
}

/** The resolved digest first, then each selected platform. */
export function targetsOf(subject: Subject): readonly [Target, ...Target[]] {
  const platforms = selectedPlatforms(subject).map(({ name, digest }) => ({ name, digest }));
  return [{ name: subject.name, digest: subject.digest }, ...platforms];
}

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
  /** what it claims to be, by its location: a hint, never trusted */
  readonly kind: 'signature' | 'attestation';
  /** the digest whose evidence was searched when it was found */
  readonly foundFor: Digest;
}

/** A searched location, for people: what was requested, and the response. */
export interface SearchedLocation {
  readonly what: 'referrers API' | 'referrers tag' | 'cosign tag' | 'GitHub attestations';
  /** the tag, or the digest that was requested of the API */
  readonly requested: string;
  readonly target: Digest;
  /** the repository, where it is not the image's own; at GitHub as its API calls it, e.g. `repos/acme/app` */
  readonly repository?: string;
  /** in words: `HTTP 404`, `not there`, `2 referrers`, `3 layers` */
  readonly response: string;
}

/** A referrer of a type that is not read: what it says that it is, as its registry or itself names it. */
export interface OtherReferrer {
  readonly digest: Digest;
  readonly type: string;
}
