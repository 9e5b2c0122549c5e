import type { Digest } from './digest.ts';
import type { PlatformManifest } from './platform.ts';
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

/** The resolved digest first, then each selected platform. */
export function targetsOf(subject: Subject): readonly [Target, ...Target[]] {
  const platforms = selectedPlatforms(subject).map(({ name, digest }) => ({ name, digest }));
  return [{ name: subject.name, digest: subject.digest }, ...platforms];
}
