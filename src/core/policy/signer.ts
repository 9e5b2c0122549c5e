import type { KeyObject } from 'node:crypto';

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
};

/** Claims with the one value that each must have. */
export type GitHubClaims = Readonly<Partial<Record<GitHubClaim, string>>>;

/** A public key that may have signed. */
export interface TrustedKey {
  readonly key: KeyObject;
  /** hexadecimal sha256 of the SubjectPublicKeyInfo */
  readonly fingerprint: string;
}

/** Who may have signed: one of some keys, or an identity and its issuer. */
export type SignerPolicy = { readonly kind: 'keys'; readonly keys: readonly TrustedKey[] } | IdentityPolicy;

/** A certificate identity, its issuer, and claims that the certificate must have. */
export interface IdentityPolicy {
  readonly kind: 'identity';
  readonly identity: ValuePolicy;
  readonly issuer: ValuePolicy;
  /** what the source repository must be; a certificate without that claim does not match */
  readonly sourceRepository?: ValuePolicy | undefined;
  /** each must be in the certificate with exactly this value; an absent extension does not match */
  readonly claims: GitHubClaims;
}

/** The issuer of identities of GitHub Actions workflows on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
