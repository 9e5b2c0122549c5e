import type { Facts } from './attestation/facts.ts';
import type { PackedPackageUrls } from './attestation/package-urls.ts';
import { failsGate, type Comparison } from './difference/comparison.ts';
import type { ConfigError, ImageError, TrustError } from './errors.ts';
import type { Digest } from './core/image/digest.ts';
import type { Shard } from './shards/list.ts';
import type { OtherReferrer, SearchedLocation, Subject } from './core/image/subject.ts';
import { nameOf } from './core/image/reference.ts';
import type { ImageRequest } from './core/policy/request.ts';
import type { Verdict } from './core/verdict.ts';
import type { Finding } from './core/verify/finding.ts';
import type { VerifiedAttestation } from './core/verify/verified.ts';

/** An image that was judged, verified or not. */
export interface CheckedImage {
  readonly kind: 'checked';
  readonly request: ImageRequest;
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly locations: readonly SearchedLocation[];
  /** referrers of types that are not read */
  readonly others?: readonly OtherReferrer[] | undefined;
  /** locations that failed and are not needed for the verdict: newer evidence may exist */
  readonly failedSources?: readonly ImageError[] | undefined;
  /** what the requested attestations are */
  readonly facts: ReadonlyMap<VerifiedAttestation, Facts>;
  /** written predicate files, relative to the output folder, `/` between components */
  readonly files: ReadonlyMap<VerifiedAttestation, readonly string[]>;
  /** of the SBOMs among them, where they are to be submitted; none unless the image is verified */
  readonly packageUrls: ReadonlyMap<VerifiedAttestation, PackedPackageUrls>;
  /** of a verified image that is to be compared with another one */
  readonly comparison?: Comparison | undefined;
  /** milliseconds */
  readonly duration: number;
}

/** An image that could not be judged. */
export interface FailedImage {
  readonly kind: 'failed';
  readonly request: ImageRequest;
  /** as far as it was resolved */
  readonly subject: Subject | undefined;
  readonly error: ImageError;
  readonly duration: number;
}

/** What became of one image. */
export type ImageOutcome = CheckedImage | FailedImage;

/** Whether an image is what it must be. */
export function isVerified(image: ImageOutcome): image is CheckedImage {
  return image.kind === 'checked' && image.verdict.verified;
}

/** Whether an image is what it must be, and no change of it is one that fails the step. */
export function isAccepted(image: ImageOutcome): image is CheckedImage {
  return isVerified(image) && (image.comparison === undefined || !failsGate(image.comparison));
}

/** The normalized name of an image, `registry/path`. */
export function nameOfImage({ request }: ImageOutcome): string {
  return nameOf(request.reference.repository);
}

/** `name@digest` of the covered digest; empty without one. */
export function deployable(image: CheckedImage): string {
  return image.verdict.digest === undefined ? '' : `${nameOfImage(image)}@${image.verdict.digest}`;
}

/** What became of the whole run: all that the renderers need. */
export interface RunOutcome {
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  /** milliseconds */
  readonly duration: number;
  /** every image is verified, and no gate fails */
  readonly verified: boolean;
  readonly error: ConfigError | TrustError | undefined;
  readonly insecure: readonly string[];
  /** the input: whether an image that is not verified fails the run */
  readonly enforce: boolean;
  /** the part of the list that the run took; undefined: all of it */
  readonly shard: Shard | undefined;
  /** of the whole list, and of the inputs that decide; undefined where they are faulty */
  readonly listDigest: Digest | undefined;
  readonly inputsDigest: Digest | undefined;
  /** whether the runner ended the run early */
  readonly canceled: boolean;
  readonly images: readonly ImageOutcome[];
}
