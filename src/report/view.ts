import type { Facts } from '../attestation/facts.ts';
import type { Digest } from '../core/image/digest.ts';
import type { Origin, SearchedLocation, Subject, Target } from '../core/image/subject.ts';
import type { Requirement } from '../core/verdict/requirement.ts';
import type { Kinship, ProposedSigning } from '../core/verdict/signing.ts';
import type { RejectionCode, UnexpectedSigner } from '../core/verify/finding.ts';
import type { LogEntry, Signer, TrustedTime } from '../core/verify/verified.ts';
import type { GateResult } from '../difference/gates.ts';
import type { PolicyCode, RuleReference } from '../core/policy/request.ts';
import type { Comparison, PolicyReference, ResultName, ScanOutcome } from '../outcome.ts';
import type { FoundReference } from '../scan/reference.ts';
import type { RateLimit } from '../errors.ts';
import type { Shard } from '../shards/list.ts';

/**
 * Everything that renderers show of a run, as plain data; renderers only format it. It is made once, from a run
 * (`viewOfRun`) or from the reports of its shards (`viewOfMerge`). What reports do not contain is undefined in the view of
 * a merge. Any text can come from outside: renderers escape it.
 */
export interface RunView {
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  /** the time that ages refer to */
  readonly finishedAt: Date;
  /** milliseconds */
  readonly duration: number;
  /** every image is verified, and no gate fails */
  readonly verified: boolean;
  /** why nothing was verified */
  readonly error: ErrorView | undefined;
  readonly insecure: readonly string[];
  /** the policy that decided; undefined without one, and in a merge */
  readonly policy: PolicyReference | undefined;
  readonly enforce: boolean;
  readonly shard: Shard | undefined;
  /** of a merge: its reports; nothing was verified by this run then */
  readonly merged: readonly ShardView[] | undefined;
  readonly listDigest: Digest | undefined;
  readonly inputsDigest: Digest | undefined;
  readonly canceled: boolean;
  /** in the order of the list */
  readonly images: readonly ImageView[];
  /** images that are not verified, then those that could not be checked */
  readonly failing: readonly ImageView[];
  /** the others, including those that fail a gate */
  readonly verifiedImages: readonly ImageView[];
  /** those that the policy exempts or skips */
  readonly leftImages: readonly ImageView[];
  /** comparisons: failing gates first, then changed images */
  readonly changes: readonly ChangeView[];
  /** the output `changed`: empty when it is unknown for an image with a baseline */
  readonly changed: 'true' | 'false' | '';
  /** `name@digest` of every verified image that fails no gate */
  readonly deployable: readonly string[];
  /** written predicate files, each once, relative to the output folder */
  readonly files: readonly string[];
  /** the image that outputs describe; undefined for a shard, and unless the run is verified */
  readonly first: DeployableView | undefined;
  /** of a run that looked at a repository */
  readonly scan?: ScanOutcome | undefined;
}

/** An error that prevented a check. */
export interface ErrorView {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly limit?: RateLimit | undefined;
}

/** A report of a merge. */
export interface ShardView {
  readonly index: number;
  /** path of the report, relative to the folder of reports */
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
  /** path of its SBOM, relative to the output folder */
  readonly sbom: string | undefined;
  readonly signer: Signer | undefined;
}

/**
 * `changed`: verified, but a gate fails; `failed`: it could not be checked; `exempt`, `skipped`: the policy lets it be, and
 * nothing was verified;
 * `proposed`: there is no policy yet that could say who may sign it.
 */
export type ImageState = 'verified' | 'changed' | 'unverified' | 'failed' | 'exempt' | 'skipped' | 'proposed';

/** The result of an image. */
export interface ImageView {
  readonly requested: string;
  readonly state: ImageState;
  /** a few words for a table: the problem, else what was verified */
  readonly why: string;
  /** undefined where it is verified */
  readonly failure: FailureView | undefined;
  /** of one that could not be checked */
  readonly error: ErrorView | undefined;
  /** for a table: the signer; when it is not verified, the unexpected signer */
  readonly signer: SignerView | undefined;
  /** of one that the policy skips: whether that is a warning */
  readonly warns?: boolean | undefined;
  /** the places that name it, in a scan */
  readonly places?: readonly FoundReference[] | undefined;
  /** index of the shard that reported it, in a merge */
  readonly shard?: number | undefined;
  /** undefined in a merge */
  readonly details: ImageDetails | undefined;
}

/** A signer for a table. */
export interface SignerView {
  readonly short: string;
  readonly time: Date | undefined;
  /** pages of the repository on GitHub and of the entry in the public log; only of a signer that is accepted */
  readonly url?: string | undefined;
  readonly entryUrl?: string | undefined;
}

/** Details of an image, which only the run that checked it has. */
export interface ImageDetails {
  /** `registry/path` */
  readonly name: string;
  readonly publisher: string | undefined;
  /** milliseconds */
  readonly duration: number;
  /** as far as it was resolved */
  readonly subject: Subject | undefined;
  /** `name@digest` with the covered digest when it is verified, else with the resolved one */
  readonly image: string | undefined;
  /** the rule of the policy that decided */
  readonly rule: RuleReference | undefined;
  /** why the policy refuses it without looking at it */
  readonly refusal: RequirementView | undefined;
  /** what would come of it by the policy of a pull request's head */
  readonly underHead: ResultName | undefined;
  /** who signed one that no rule is for yet: nothing of it is verified; undefined where nobody is known, and for all others */
  readonly proposal?: ProposalView | undefined;
  /** undefined when it could not be checked, or the policy decided without looking at it */
  readonly checked: CheckedView | undefined;
}

/** Who signed an image, and what, as proven; whether they may, nobody said. */
export interface ProposalView extends Omit<ProposedSigning, 'signers'> {
  /** each once */
  readonly signers: readonly ProposedSignerView[];
  /** the least sure of them */
  readonly sure: Kinship;
  /** the same for people */
  readonly sentences: readonly string[];
}

/** A proven signer, and what the certificate says of the repository that was built. */
export interface ProposedSignerView {
  readonly identity: string;
  readonly issuer: string;
  readonly sourceRepository: string | undefined;
  /** how sure it is that it is the image's own */
  readonly sure: Kinship;
}

/** The evidence of an image and its verdict. */
export interface CheckedView {
  readonly subject: Subject;
  readonly requirements: readonly RequirementView[];
  /** in the order of discovery; `by` has indexes of it */
  readonly evidence: readonly EvidenceView[];
  /** the evidence that met the signature requirement, else the first requirement */
  readonly leading: VerifiedView | undefined;
  readonly formats: FormatsView | undefined;
  /** the searched locations with their responses */
  readonly locations: readonly SearchedLocation[];
  readonly warnings: readonly string[];
  /** referrers of types that are not read, by type */
  readonly otherReferrers: readonly { readonly type: string; readonly count: number }[];
  /** lists of evidence that are unavailable: newer evidence may exist */
  readonly failedLocations: readonly { readonly code: string; readonly message: string }[];
  /** written predicate files, each once, relative to the output folder */
  readonly files: readonly string[];
  /** undefined unless it is verified and fails no gate */
  readonly deployable: DeployableView | undefined;
  /** undefined without a baseline input */
  readonly change: ChangeView | undefined;
}

/** A requirement for one subject. */
export interface RequirementView extends Omit<Requirement, 'age' | 'by' | 'code'> {
  readonly code: Requirement['code'] | PolicyCode;
  /** a few words for a table; undefined when it is met */
  readonly short: string | undefined;
  /** indexes of the evidence that met it */
  readonly by: readonly number[];
}

/** A piece of evidence that was found. */
export type EvidenceView = VerifiedView | RejectedView;

interface Found {
  readonly kind: 'signature' | 'attestation';
  /** display name: `signature`, `SBOM (SPDX)` */
  readonly title: string;
  readonly origin: Origin;
  /** the target that it is shown for */
  readonly about: Target;
}

/** Evidence that is verified. */
export interface VerifiedView extends Found {
  readonly status: 'verified';
  /** the targets that it is about */
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
  /** likewise, the document within a wrapped predicate, which is not the bytes that were signed */
  readonly derivedFiles?: readonly string[];
}

/** Evidence that was rejected. */
export interface RejectedView extends Found {
  readonly status: 'rejected';
  readonly code: RejectionCode;
  /** one sentence */
  readonly detail: string;
  /** the proven signer, when it is not the expected one */
  readonly unexpectedSigner: UnexpectedSigner | undefined;
  /** with code `signature`: the kind of its signer, when the other kind is expected */
  readonly signedWith: 'key' | 'certificate' | undefined;
  /** with code `unreadable`: it is there, and larger than what is read */
  readonly tooLarge: boolean;
}

/** Why an image is not verified, in words. */
export interface FailureView {
  /** one sentence */
  readonly headline: string;
  /** the same including values, for formats without code blocks */
  readonly inFull?: string | undefined;
  /** a few words, for a table */
  readonly short: string;
  /** the proven signer, when it is not the expected one */
  readonly unexpectedSigner?: UnexpectedSigner | undefined;
  /** undefined where the image could not be checked */
  readonly lookedFor: string | undefined;
  /** the searched locations with their responses */
  readonly locations: string | undefined;
  /** what was found instead, in sentences */
  readonly found: readonly string[];
  /** lines that compare expected and found values */
  readonly comparison: readonly string[];
  /** what to do next */
  readonly todo: string;
  /** lines to paste */
  readonly paste: readonly string[];
}

/**
 * How far an image has moved from cosign's tags to bundles: all evidence in one format, all in both, or some in one only.
 */
export type Phase = 'cosign tags only' | 'cosign tags and bundles' | 'partly in bundles' | 'bundles only';

/** Formats and logs of the verified evidence of an image. */
export interface FormatsView {
  readonly phase: Phase;
  /** with phase `partly in bundles`: the evidence that is in one format only */
  readonly onlyIn: Readonly<Record<'cosign' | 'bundle', readonly string[]>>;
  /** `Rekor v1`, `Rekor v2`, `no log`; each once */
  readonly logs: readonly string[];
}

/** The comparison of an image with its baseline. */
export interface ChangeView {
  readonly requested: string;
  readonly digest: Digest;
  readonly comparison: Comparison;
  /** the gates that fail the step */
  readonly failing: readonly GateResult[];
}
