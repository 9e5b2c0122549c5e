import type { KeyObject } from 'node:crypto';
import type { RequirementPolicy } from './requirements.ts';

/** What one value of a certificate must be. A pattern matches the complete value. */
export type ValuePolicy =
  | { readonly kind: 'exact'; readonly values: readonly string[] }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly matches: (value: string) => boolean }
  | GitHubRepositoryValue;

/**
 * A URI of a repository on GitHub. Owner and repository are compared by ASCII case folding, as GitHub does, which
 * serves one repository by every spelling and lets nobody register another; everything else is compared exactly.
 */
export interface GitHubRepositoryValue {
  readonly kind: 'github-repository';
  /** `https://github.com/`, or that of a tenant: `https://TENANT.ghe.com/` */
  readonly origin: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  /** what follows the repository, exactly */
  readonly rest: string;
  /** whether more may follow */
  readonly isPrefix: boolean;
}

/** The claims of GitHub Actions certificates that can be required, by their names in `SignerExtensions`. */
export const GITHUB_CLAIMS = [
  'githubWorkflowTrigger',
  'githubWorkflowSha',
  'githubWorkflowName',
  'githubWorkflowRepository',
  'githubWorkflowRef',
  'sourceRepositoryUri',
  'sourceRepositoryRef',
  'runnerEnvironment',
] as const;

export type GitHubClaim = (typeof GITHUB_CLAIMS)[number];

/** The claims' names in messages. */
export const CLAIM_NAMES: Readonly<Record<GitHubClaim, string>> = {
  githubWorkflowTrigger: 'workflow trigger',
  githubWorkflowSha: 'workflow SHA',
  githubWorkflowName: 'workflow name',
  githubWorkflowRepository: 'workflow repository',
  githubWorkflowRef: 'workflow ref',
  sourceRepositoryUri: 'source repository',
  sourceRepositoryRef: 'source ref',
  runnerEnvironment: 'runner environment',
};

/** Claims with the one value that each must have. */
export type GitHubClaims = Readonly<Partial<Record<GitHubClaim, string>>>;

/** A public key that may have signed. */
export interface TrustedKey {
  readonly key: KeyObject;
  /** hexadecimal sha256 of the SubjectPublicKeyInfo */
  readonly fingerprint: string;
}

/** Who may have signed: one of some keys, an identity and its issuer, or several of them. */
export type SignerPolicy = SingleSigner | SeveralSigners;

/** One of some keys, or an identity and its issuer. */
export type SingleSigner = KeyPolicy | IdentityPolicy;

/** Public keys, any of which may have signed. */
export interface KeyPolicy {
  readonly kind: 'keys';
  readonly keys: readonly TrustedKey[];
  /** the hash that they sign; undefined where each key's own decides */
  readonly hash?: KeyHash | undefined;
  /** checks that are not made of what they sign, beside those that the trust policy waives */
  readonly waives?: WaivedChecks | undefined;
  /** whether a time stamp of the trusted root is needed, beside what else is */
  readonly needsTimestamp?: boolean | undefined;
}

/** The hashes that signatures by keys can have. */
export const KEY_HASHES = ['sha256', 'sha384', 'sha512'] as const;

/** One of these hashes. */
export type KeyHash = (typeof KEY_HASHES)[number];

/** Checks that are not made of the evidence of one signer. */
export interface WaivedChecks {
  /** no entry of a transparency log is needed, and none is read */
  readonly tlog?: boolean;
  /** the certificate needs no timestamp of a certificate log */
  readonly sct?: boolean;
}

/**
 * Several signers. Without counts any of them may meet any requirement: one service signs, another attests. Each count
 * must be met that does not only warn.
 */
export interface SeveralSigners {
  readonly kind: 'several';
  readonly entries: readonly SignerEntry[];
  readonly counts: readonly SignerCount[];
  /** whether the trusted root of the run is the only one: evidence of GitHub's own Sigstore instance counts nowhere */
  readonly ownRootOnly?: boolean | undefined;
}

/** Nobody may have signed: of images that are decided, or looked at, without an expected signer. */
export const NO_SIGNERS: SeveralSigners = { kind: 'several', entries: [], counts: [] };

/** One of several signers: any of its principals, in its time. */
export interface SignerEntry {
  readonly signers: readonly SingleSigner[];
  /** milliseconds since 1970: what it signed must be proven not to be earlier; undefined where any time will do */
  readonly from?: number | undefined;
  /** milliseconds since 1970: what it signed must be proven to be earlier than this */
  readonly until?: number | undefined;
  /** what it must meet, in place of what is required of the image; only where it is counted */
  readonly requirements?: RequirementPolicy | undefined;
  /** as people read it, e.g. the path of a key */
  readonly label?: string | undefined;
}

/**
 * How many of some entries must each meet all requirements by evidence of their own. Each entry counts once and each
 * principal once: a key, or a certificate by issuer and identity without its ref.
 */
export interface SignerCount {
  readonly required: number;
  /** indices of the entries */
  readonly entries: readonly number[];
  /** who requires it, as people read it */
  readonly label?: string | undefined;
  /** whether it only warns: where it is not met the others decide, and alone it lets the image be, not verified */
  readonly warns?: boolean | undefined;
  /** why no evidence can meet it; completes a sentence */
  readonly refusal?: string | undefined;
}

/** A signer that may have signed, and of which entry it is. */
export interface Alternative {
  /** of several signers; 0 where there is one */
  readonly entry: number;
  readonly signer: SingleSigner;
}

/** Everybody that may have signed. */
export function alternativesOf(policy: SignerPolicy): readonly Alternative[] {
  return policy.kind === 'several'
    ? policy.entries.flatMap(({ signers }, entry) => signers.map((signer) => ({ entry, signer })))
    : [{ entry: 0, signer: policy }];
}

/** A certificate identity, its issuer, and claims that the certificate must have. */
export interface IdentityPolicy {
  readonly kind: 'identity';
  readonly identity: ValuePolicy;
  readonly issuer: ValuePolicy;
  /** what the source repository must be; a certificate without that claim does not match */
  readonly sourceRepository?: ValuePolicy | undefined;
  /** what the ref of the source must be, where more than one value will do; likewise */
  readonly sourceRef?: ValuePolicy | undefined;
  /** what the ref of the workflow run must be, where more than one value will do; likewise */
  readonly workflowRef?: ValuePolicy | undefined;
  /** each must be in the certificate with exactly this value; an absent extension does not match */
  readonly claims: GitHubClaims;
  /** checks that are not made of what it signs, beside those that the trust policy waives */
  readonly waives?: WaivedChecks | undefined;
  /** whether a time stamp of the trusted root is needed, beside what else is */
  readonly needsTimestamp?: boolean | undefined;
}

/** The issuer of identities of GitHub Actions workflows on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
