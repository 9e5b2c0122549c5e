import type { Facts } from './attestation/facts.ts';
import type { PackedPackageUrls } from './attestation/package-urls.ts';
import type { Difference } from './difference/difference.ts';
import type { GateResult } from './difference/gates.ts';
import type { ConfigError, ImageError, TrustError } from './errors.ts';
import type { Digest } from './core/image/digest.ts';
import type { Shard } from './shards/list.ts';
import type { OtherReferrer, SearchedLocation, Subject } from './core/image/subject.ts';
import { nameOf } from './core/image/reference.ts';
import type { ImageDecision, ImageRequest } from './core/policy/request.ts';
import type { Verdict } from './core/verdict/requirement.ts';
import type { ProposedSigning } from './core/verdict/signing.ts';
import type { Finding } from './core/verify/finding.ts';
import type { FoundReference, UnreadFile } from './scan/reference.ts';
import type { VerifiedAttestation } from './core/verify/verified.ts';

/** The baseline of a comparison. */
export interface ComparedWith {
  /** as the input or the earlier report names it */
  readonly requested: string;
  /** as far as it was resolved */
  readonly digest: Digest | undefined;
}

/** The result of comparing a verified image with its baseline, with the results of the gates. */
export type Comparison = {
  /** in the order of the input */
  readonly gates: readonly GateResult[];
} & (
  | { readonly kind: 'no-baseline'; readonly with: ComparedWith | undefined; /** a sentence */ readonly reason: string }
  /** the baseline did not verify or could not be checked, or whether there is one is not known */
  | {
      readonly kind: 'not-compared';
      readonly with: ComparedWith | undefined;
      readonly reason: string;
      readonly hint: string;
    }
  /** `reason`: why having the same digest may say nothing: a sentence */
  | { readonly kind: 'unchanged'; readonly with: ComparedWith; readonly reason?: string }
  | {
      readonly kind: 'changed';
      readonly with: ComparedWith;
      readonly difference: Difference;
      /** changes of packages that are left out, since the run has too many */
      readonly omitted: number;
    }
);

/** An image that could be checked, verified or not. */
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
  /** facts of the requested attestations */
  readonly facts: ReadonlyMap<VerifiedAttestation, Facts>;
  /** written predicate files, relative to the output folder, `/` between components */
  readonly files: ReadonlyMap<VerifiedAttestation, readonly string[]>;
  /** likewise, the documents within wrapped predicates, which are not the bytes that were signed */
  readonly derivedFiles?: ReadonlyMap<VerifiedAttestation, readonly string[]>;
  /** package URLs of its SBOMs for dependency snapshots; empty unless the image is verified */
  readonly packageUrls: ReadonlyMap<VerifiedAttestation, PackedPackageUrls>;
  /** of one that fails by the policy of a base commit: what comes of it by the policy of the head */
  readonly underHead?: ResultName | undefined;
  /** of a verified image with a baseline */
  readonly comparison?: Comparison | undefined;
  /** milliseconds */
  readonly duration: number;
}

/** An image that could not be checked. */
export interface FailedImage {
  readonly kind: 'failed';
  readonly request: ImageRequest;
  /** as far as it was resolved */
  readonly subject: Subject | undefined;
  readonly error: ImageError;
  /** of one that fails by the policy of a base commit: what comes of it by the policy of the head */
  readonly underHead?: ResultName | undefined;
  readonly duration: number;
}

/** An image that is decided without looking at it, by a policy or since there is none. */
export interface DecidedImage {
  readonly kind: 'decided';
  readonly request: ImageRequest;
  readonly decision: ImageDecision;
  readonly subject?: undefined;
  /** of one that fails by the policy of a base commit: what comes of it by the policy of the head */
  readonly underHead?: ResultName | undefined;
  readonly duration: number;
}

/**
 * An image of which it was only looked for who signed it, whoever that is. Nothing of it is verified: no file, output, comparison
 * or lock is made of it.
 */
export interface ExaminedImage {
  readonly kind: 'examined';
  readonly request: ImageRequest;
  readonly subject: Subject;
  /** what a policy would say for it to be verified; undefined where no certificate proves who signed it */
  readonly proposal: ProposedSigning | undefined;
  /** whether something was found that is signed with a key */
  readonly hasKeySignature: boolean;
  /** without a proposal: whether certificates prove who signed something of it, which is not enough for any policy */
  readonly isPartlySigned: boolean;
  readonly underHead?: undefined;
  readonly duration: number;
}

/** The result of one image. */
export type ImageOutcome = CheckedImage | FailedImage | DecidedImage | ExaminedImage;

/** What comes of an image, in a word. */
export type ResultName = 'verified' | 'failed' | 'exempt' | 'skipped' | 'proposed' | 'error';

/** What comes of an image, in a word. */
export function resultOf(image: ImageOutcome): ResultName {
  switch (image.kind) {
    case 'checked':
      return image.verdict.verified ? 'verified' : 'failed';
    case 'failed':
      return 'error';
    case 'decided':
      return image.decision.kind === 'unmet' ? 'failed' : image.decision.kind;
    case 'examined':
      return 'proposed';
  }
}

/** Whether the policy lets an image be that is not verified. */
export function isLeft(image: ImageOutcome): image is DecidedImage {
  return image.kind === 'decided' && (image.decision.kind === 'exempt' || image.decision.kind === 'skipped');
}

/** Whether a run verified: at least one image is, and every other one too, unless the policy lets it be. */
export function areAccepted(images: readonly ImageOutcome[]): boolean {
  return images.some(isAccepted) && images.every((image) => isAccepted(image) || isLeft(image));
}

/** Whether all requirements of an image are met. */
export function isVerified(image: ImageOutcome): image is CheckedImage {
  return image.kind === 'checked' && image.verdict.verified;
}

/** Whether all requirements of an image are met and no gate on its changes fails. */
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

/**
 * A comparison where lists of evidence could not be read: newer evidence may say something else, so no gate passes; what
 * fired stays so.
 * @param of the image whose evidence it is, in words
 */
export function withoutAnswers(
  comparison: Comparison,
  failures: readonly { readonly message: string }[],
  of: string,
): Comparison {
  const [failure] = failures;
  if (failure === undefined || comparison.kind === 'no-baseline') {
    return comparison;
  }
  const changes = [`newer evidence for ${of} may exist in a location that could not be searched: ${failure.message}`];
  const gates = comparison.gates.map((gate): GateResult =>
    gate.state === 'passed' ? { ...gate, state: 'unanswered', changes } : gate,
  );
  return { ...comparison, gates };
}

/** Whether a gate fails the step: it fired, or could not be evaluated. */
function failsGate(comparison: Comparison): boolean {
  return failingGates(comparison).length > 0;
}

/** The gates that fail the step, in the order of the input. */
export function failingGates({ gates }: Comparison): readonly GateResult[] {
  return gates.filter(({ state }) => state !== 'passed');
}

/** The policy of a run. */
export interface PolicyReference {
  readonly path: string;
  readonly from: 'workspace' | 'base' | 'head';
  /** of its text */
  readonly digest: Digest;
}

/** What a scan of a repository came to, in a word. */
export type ScanResultName = 'verified' | 'failed' | 'proposed' | 'nothing';

/** What a scan of a repository found, beside its images. */
export interface ScanOutcome {
  readonly result: ScanResultName;
  /** of the checkout */
  readonly references: readonly FoundReference[];
  /** files of the checkout that could not be read */
  readonly files: readonly UnreadFile[];
  /** the commit that a change is compared with */
  readonly base: string | undefined;
  /** whether only what differs from it was looked at */
  readonly onlyChanges: boolean;
  /** references that the change removes */
  readonly removed: readonly string[];
  /** of those that were looked at: references whose name is not in the files, unless they are of a chart's templates */
  readonly unresolved: readonly FoundReference[];
  /** of those that were looked at: files that could not be read */
  readonly unread: readonly UnreadFile[];
  /** whether these fail: unresolved references, and files of a change that could not be read */
  readonly failsUnresolved: boolean;
  readonly failsUnread: boolean;
  /** references whose ignore comments have no effect */
  readonly refusedIgnores: readonly FoundReference[];
  /** undefined unless the lock was compared */
  readonly lock: LockOutcome | undefined;
  /** the text of a policy that is proposed; undefined where there is one, or nothing to propose */
  readonly proposal: string | undefined;
  /** undefined unless pins were requested */
  readonly pins: PinOutcome | undefined;
  /** the path of the lock that was written */
  readonly lockPath: string | undefined;
}

/** The result of comparing what was verified with the lock. */
export interface LockOutcome {
  /** each fails the run */
  readonly problems: readonly LockFinding[];
  /** sentences about what fails nothing */
  readonly notes: readonly string[];
}

/** What the lock says of a reference that is not so, or does not say. */
export interface LockFinding {
  readonly reference: string;
  readonly code: 'signer-changed' | 'older' | 'evidence-gone' | 'not-locked' | 'not-as-verified' | 'unanswered';
  /** one sentence */
  readonly message: string;
}

/** Verified digests behind tags. */
export interface PinOutcome {
  /** what `git apply` takes; empty where nothing changes */
  readonly patch: string;
  /** how many places it changes */
  readonly places: number;
  /** places of verified images that it leaves, and why */
  readonly left: readonly { readonly place: FoundReference; readonly why: string }[];
}

/** The result of a run. */
export interface RunOutcome {
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  /** milliseconds */
  readonly duration: number;
  /** every image is verified, and no gate fails */
  readonly verified: boolean;
  readonly error: ConfigError | TrustError | undefined;
  readonly insecure: readonly string[];
  /** the policy that decided; undefined without one */
  readonly policy: PolicyReference | undefined;
  /** the input: whether an image that is not verified fails the run */
  readonly enforce: boolean;
  /** the part of the list that the run verified; undefined: all of it */
  readonly shard: Shard | undefined;
  /** of the complete list, and of the inputs that decide the verdict; undefined when the inputs are invalid */
  readonly listDigest: Digest | undefined;
  readonly inputsDigest: Digest | undefined;
  /** whether the run was canceled */
  readonly canceled: boolean;
  readonly images: readonly ImageOutcome[];
  /** of a run that looked at a repository */
  readonly scan?: ScanOutcome | undefined;
}
