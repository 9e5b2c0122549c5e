import type { Digest } from './digest.ts';
import { isPlatformEntry, type PlatformManifest } from './platform.ts';
import type { ImageReference } from './reference.ts';

/** An image, resolved once; all that follows works on these digests. */
export interface Subject {
  readonly reference: ImageReference;
  /** the resolved digest: of the index, or of the single manifest */
  readonly digest: Digest;
  readonly mediaType: string;
  readonly kind: 'index' | 'image';
  /**
   * What the resolved digest itself is called: `index`, `image`, or for a single
   * image whose platform was asked for and found, that platform.
   */
  readonly name: string;
  /** the entries of the index (a single image: none), BuildKit's `unknown/unknown` included, never selected */
  readonly platforms: readonly PlatformManifest[];
  /** things a person should know that are no fault, e.g. `platform: index` of a single image */
  readonly notices: readonly string[];
}

/** A digest that evidence may be about, with its name. */
export interface Target {
  readonly name: string;
  readonly digest: Digest;
}

/** The entries of the index that are asked about. */
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
 * `docs/attestations/attestation-storage.md`). The index only points: what they say has to be proven.
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

/** The digest that is called so; undefined where none is. */
export function digestNamed(subject: Subject, name: string): Digest | undefined {
  return name === subject.name ? subject.digest : subject.platforms.find((platform) => platform.name === name)?.digest;
}

/** The resolved digest first, then each selected platform. */
export function targetsOf(subject: Subject): readonly [Target, ...Target[]] {
  const platforms = selectedPlatforms(subject).map(({ name, digest }) => ({ name, digest }));
  return [{ name: subject.name, digest: subject.digest }, ...platforms];
}
