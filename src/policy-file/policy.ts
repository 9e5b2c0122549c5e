import type { PlatformSelection } from '../core/image/platform.ts';
import type { RepositoryName, RepositoryPrefix } from '../core/image/reference.ts';
import type { PredicateTypePolicy } from '../core/policy/requirements.ts';
import type { GitHubClaim, KeyHash, TrustedKey, ValuePolicy } from '../core/policy/signer.ts';
import type { PublisherChoice } from '../publishers/publisher.ts';
import type { Glob } from '../core/image/glob.ts';
import type { FilePosition } from './issue.ts';

/** A policy file, read and without faults: who may sign what. */
export interface Policy {
  /** the path of the file, as given */
  readonly path: string;
  /** what happens to an image that no rule matches */
  readonly default: 'deny' | 'warn' | 'skip';
  /** what happens to references whose name is not in the files */
  readonly unresolved: 'fail' | 'warn';
  /** whether comments in files may exempt references */
  readonly ignoreComments: 'allow' | 'deny';
  /** the first that matches an image decides */
  readonly rules: readonly PolicyRule[];
  /** files that the policy names, each once, in its order; their texts are needed before signers are known */
  readonly files: readonly NamedFile[];
}

/** A file that a policy names. A relative path starts at the root of the checkout. */
export interface NamedFile extends FilePosition {
  readonly path: string;
  readonly kind: 'key' | 'trusted-root';
}

interface AnyPolicyRule {
  /** from 0 */
  readonly index: number;
  readonly name: string | undefined;
  /** where the rule begins */
  readonly position: FilePosition;
  readonly images: readonly RuleGlob[];
}

/** A rule of a policy. */
export type PolicyRule = PublisherRule | SignersRule | ExemptionRule;

/** A rule whose images a publisher signs, as its preset says. */
export interface PublisherRule extends AnyPolicyRule {
  readonly kind: 'publisher';
  /** as written */
  readonly publisher: string;
  readonly choice: Exclude<PublisherChoice, { kind: 'none' }>;
  readonly requirements: RuleRequirements;
}

/** A rule that names its signers. */
export interface SignersRule extends AnyPolicyRule {
  readonly kind: 'signers';
  readonly signers: readonly RuleSigner[];
  /** how many entries must each meet all requirements; undefined where any may meet any */
  readonly threshold: number | undefined;
  readonly requirements: RuleRequirements;
}

/** A rule whose images are accepted without a signature, until a day. */
export interface ExemptionRule extends AnyPolicyRule {
  readonly kind: 'exemption';
  /** whether only references with a digest are accepted */
  readonly pinned: boolean;
  readonly reason: string;
  /** `YYYY-MM-DD`: from this day on, in UTC, nothing is accepted */
  readonly until: string;
}

/** A glob of a rule, and where it stands. */
export interface RuleGlob {
  readonly glob: Glob;
  readonly position: FilePosition;
}

/** An entry of the signers of a rule. */
export type RuleSigner = CertificateEntry | KeyEntry;

/** A certificate that may have signed; texts have their templates in them still. */
export interface CertificateEntry {
  readonly kind: 'certificate';
  readonly position: FilePosition;
  readonly identity: EntryValue;
  readonly issuer: ValuePolicy;
  readonly claims: Readonly<Partial<Record<GitHubClaim, string>>>;
  /** the keys of patterns that accept identities that have nothing to do with each other */
  readonly acceptsUnrelated: readonly string[];
}

/** An exact value with templates, or a pattern, which has none. */
export type EntryValue =
  { readonly kind: 'template'; readonly text: string } | Extract<ValuePolicy, { kind: 'pattern' }>;

/** A key that may have signed: in the policy, or in a file that it names. */
export interface KeyEntry {
  readonly kind: 'key';
  readonly position: FilePosition;
  readonly source:
    { readonly kind: 'pem'; readonly keys: readonly TrustedKey[] } | { readonly kind: 'file'; readonly path: string };
  /** the hash that the key signs; undefined where its own decides */
  readonly hash: KeyHash | undefined;
}

/** What a rule requires; undefined where it leaves that to the inputs, the publisher or the defaults, in this order. */
export interface RuleRequirements {
  readonly signature: boolean | undefined;
  /** empty where no attestation is required */
  readonly predicateTypes: readonly PredicateTypePolicy[] | undefined;
  readonly platforms: PlatformSelection | undefined;
  /** with its templates */
  readonly signedName: string | undefined;
  /** milliseconds */
  readonly maxAge: number | undefined;
  /** milliseconds */
  readonly minAge: number | undefined;
  readonly signatureRepositories: readonly SignatureRepository[] | undefined;
  /** path of a `trusted_root.json` */
  readonly trustedRoot: string | undefined;
}

/** Where the evidence of images is: in one repository, or for images below a prefix below another one. */
export type SignatureRepository =
  | { readonly kind: 'repository'; readonly repository: RepositoryName }
  | { readonly kind: 'moved'; readonly from: RepositoryPrefix; readonly to: RepositoryPrefix };
