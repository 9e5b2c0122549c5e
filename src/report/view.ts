import type { Facts } from '../attestation/facts.ts';
import type { Digest } from '../core/image/digest.ts';
import type { Origin, SearchedLocation, Subject, Target } from '../core/image/subject.ts';
import type { Requirement } from '../core/verdict.ts';
import type { RejectionCode, UnexpectedSigner } from '../core/verify/finding.ts';
import type { LogEntry, Signer, TrustedTime } from '../core/verify/verified.ts';
import type { Comparison } from '../difference/comparison.ts';
import type { GateResult } from '../difference/gates.ts';
import type { RateLimit } from '../errors.ts';
import type { Shard } from '../shards/list.ts';

/**
 * What people and later steps read of a run, as plain data: nothing in it has methods, and nothing of it is worked out
 * again by a renderer. It is made once, from a run (`viewOfRun`) or from the reports of its shards (`viewOfMerge`). What a
 * report does not carry is undefined in the view of a merge. Every text may be from outside: renderers make it safe.
 */
export interface RunView {
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  /** what ages are counted to */
  readonly finishedAt: Date;
  /** milliseconds */
  readonly duration: number;
  /** every image is verified, and no gate fails */
  readonly verified: boolean;
  /** why nothing was verified */
  readonly error: ErrorView | undefined;
  readonly insecure: readonly string[];
  readonly enforce: boolean;
  readonly shard: Shard | undefined;
  /** of a merge: what it was put together from, and that nothing was verified here */
  readonly merged: readonly ShardView[] | undefined;
  readonly listDigest: Digest | undefined;
  readonly inputsDigest: Digest | undefined;
  readonly canceled: boolean;
  /** in the order of the list */
  readonly images: readonly ImageView[];
  /** of these, first those that are not verified, then those that could not be checked */
  readonly failing: readonly ImageView[];
  /** the others; among them those that fail a gate */
  readonly verifiedImages: readonly ImageView[];
  /** what became of comparisons: what fails a gate first, then what changed */
  readonly changes: readonly ChangeView[];
  /** the output `changed`: empty where it is not known of every image that was to be compared */
  readonly changed: 'true' | 'false' | '';
  /** `name@digest` of every image that may be deployed */
  readonly deployable: readonly string[];
  /** written predicate files, each once, relative to the output folder */
  readonly files: readonly string[];
  /** the image that outputs describe; none unless the whole run is verified, and of a shard */
  readonly first: DeployableView | undefined;
}

/** Why something could not be checked. */
export interface ErrorView {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly limit?: RateLimit | undefined;
}

/** What one report of a merge has. */
export interface ShardView {
  readonly index: number;
  /** of the report, relative to the folder of reports */
  readonly path: string;
  readonly digest: Digest;
  /** RFC 3339 */
  readonly startedAt: string;
  /** milliseconds */
  readonly duration: number;
  readonly canceled: boolean;
  readonly images: number;
  readonly verified: number;
}

/** The image that outputs describe. */
export interface DeployableView {
  readonly digest: Digest;
  /** `name@digest` */
  readonly image: string;
  /** of its SBOM, relative to the output folder */
  readonly sbom: string | undefined;
  readonly signer: Signer | undefined;
}

/** `changed`: verified, but a gate fails; `failed`: it could not be checked. */
export type ImageState = 'verified' | 'changed' | 'unverified' | 'failed';

/** What became of an image. */
export interface ImageView {
  readonly requested: string;
  readonly state: ImageState;
  /** in a few words, for a table: what is wrong, else what it has */
  readonly why: string;
  /** undefined where it is verified */
  readonly failure: FailureView | undefined;
  /** of one that could not be checked */
  readonly error: ErrorView | undefined;
  /** for a table: who signed it; where it is not verified, who signed it instead */
  readonly signer: { readonly short: string; readonly time: Date | undefined } | undefined;
  /** index of the shard that reported it, in a merge */
  readonly shard?: number | undefined;
  /** undefined in a merge */
  readonly details: ImageDetails | undefined;
}

/** What is known of an image in the run that checked it. */
export interface ImageDetails {
  /** `registry/path` */
  readonly name: string;
  readonly publisher: string | undefined;
  /** milliseconds */
  readonly duration: number;
  /** as far as it was resolved */
  readonly subject: Subject | undefined;
  /** `name@digest`: of the covered digest where it is verified, else of the resolved one */
  readonly image: string | undefined;
  /** undefined where it could not be checked */
  readonly checked: CheckedView | undefined;
}

/** What was found for an image, and what it means. */
export interface CheckedView {
  readonly subject: Subject;
  readonly requirements: readonly RequirementView[];
  /** in the order in which it was found; `by` counts in it */
  readonly evidence: readonly EvidenceView[];
  /** what stands for the image: what met the signature requirement, else the first one */
  readonly leading: VerifiedView | undefined;
  readonly formats: FormatsView | undefined;
  /** where evidence was looked for, and what the response was */
  readonly locations: readonly SearchedLocation[];
  readonly warnings: readonly string[];
  /** referrers of types that are not read, by type */
  readonly otherReferrers: readonly { readonly type: string; readonly count: number }[];
  /** lists of evidence that could not be had: newer evidence may exist */
  readonly failedLocations: readonly { readonly code: string; readonly message: string }[];
  /** written predicate files, each once, relative to the output folder */
  readonly files: readonly string[];
  /** undefined unless it may be deployed */
  readonly deployable: DeployableView | undefined;
  /** undefined where it was not to be compared */
  readonly change: ChangeView | undefined;
}

/** A requirement for one subject. */
export interface RequirementView extends Omit<Requirement, 'age' | 'by'> {
  /** the same in a few words, for a table; undefined where it is met */
  readonly short: string | undefined;
  /** the evidence that met it, by its place in the list */
  readonly by: readonly number[];
}

/** One piece of what was found. */
export type EvidenceView = VerifiedView | RejectedView;

interface Found {
  readonly kind: 'signature' | 'attestation';
  /** for people: `signature`, `SBOM (SPDX)` */
  readonly title: string;
  readonly origin: Origin;
  /** what it is shown for */
  readonly about: Target;
}

/** Evidence that is verified. */
export interface VerifiedView extends Found {
  readonly status: 'verified';
  /** what it is about */
  readonly subjects: readonly Target[];
  readonly signer: Signer;
  readonly log: readonly LogEntry[];
  readonly times: readonly TrustedTime[];
  readonly signedName: string | undefined;
  /** of an attestation */
  readonly predicateType: string | undefined;
  readonly facts: Facts | undefined;
  /** relative to the output folder */
  readonly files: readonly string[];
}

/** What proved nothing. */
export interface RejectedView extends Found {
  readonly status: 'rejected';
  readonly code: RejectionCode;
  /** one sentence */
  readonly detail: string;
  /** who is proven to have signed, and is not the expected signer */
  readonly unexpectedSigner: UnexpectedSigner | undefined;
  /** with code `signature`: what kind of signer it has, where the other kind is expected */
  readonly signedWith: 'key' | 'certificate' | undefined;
}

/** Why an image is not verified, in words. */
export interface FailureView {
  /** one sentence */
  readonly headline: string;
  /** the same with the values in it, for where no block of code is */
  readonly inFull?: string | undefined;
  /** a few words, for a table */
  readonly short: string;
  /** whose evidence it is that proves another signer than the expected one */
  readonly unexpectedSigner?: UnexpectedSigner | undefined;
  /** undefined where the image could not be checked */
  readonly lookedFor: string | undefined;
  /** where was looked, and what was there */
  readonly locations: string | undefined;
  /** what was found instead, a sentence each */
  readonly found: readonly string[];
  /** expected and found below each other */
  readonly comparison: readonly string[];
  /** what to do next */
  readonly todo: string;
  /** lines to paste */
  readonly paste: readonly string[];
}

/**
 * Where an image is on the way from cosign's tags to bundles: everything in one of them, everything in both, or some of
 * it in one only.
 */
export type Phase = 'cosign tags only' | 'cosign tags and bundles' | 'partly in bundles' | 'bundles only';

/** In which formats and logs the verified evidence of an image is. */
export interface FormatsView {
  readonly phase: Phase;
  /** with phase `partly in bundles`: what is in one of them only, by format */
  readonly onlyIn: Readonly<Record<'cosign' | 'bundle', readonly string[]>>;
  /** `Rekor v1`, `Rekor v2`, `no log`; each once */
  readonly logs: readonly string[];
}

/** What became of the comparison of an image. */
export interface ChangeView {
  readonly requested: string;
  readonly digest: Digest;
  readonly comparison: Comparison;
  /** the gates that fail the step */
  readonly failing: readonly GateResult[];
}
