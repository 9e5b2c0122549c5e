/**
 * The library: verify who built a container image and what is in it. Start at `verifyImage` and `createSession`.
 *
 * Without what a caller passes in, nothing here reads files or the environment, and every request is anonymous.
 */
export { ImageError, TrustError, type Advice, type ImageErrorCode, type RateLimit } from './errors.ts';

export { resolveImage, type ImageName } from './core/resolve-image.ts';
export { verifyImage, type VerifyOptions } from './core/verify-image.ts';
export { createSession, REGISTRY_SOURCES, type Session, type SessionOptions } from './core/session.ts';
export type { CheckedResult, FailedResult, ImageResult } from './core/result.ts';
export type { Requirement, RequirementCode, Verdict } from './core/verdict/requirement.ts';
export type { Finding, Mismatch, Rejected, RejectionCode, UnexpectedSigner } from './core/verify/finding.ts';
export type {
  LogEntry,
  Signer,
  SignerExtensions,
  TrustedTime,
  VerifiedAttestation,
  VerifiedEvidence,
  VerifiedFacts,
  VerifiedSignature,
} from './core/verify/verified.ts';

export { parseReference, type ImageReference, type RepositoryName } from './core/image/reference.ts';
export type { Digest } from './core/image/digest.ts';
export { parsePlatform, type Platform, type PlatformManifest, type PlatformSelection } from './core/image/platform.ts';
export type { Origin, SearchedLocation, Subject } from './core/image/subject.ts';

export { certificateSigner, keySigner, type CertificateSigner } from './core/policy/make-signer.ts';
export { parsePredicateType } from './core/policy/predicate-types.ts';
export type {
  GitHubClaims,
  IdentityPolicy,
  KeyPolicy,
  SeveralSigners,
  SignerPolicy,
  TrustedKey,
  ValuePolicy,
} from './core/policy/signer.ts';
export type { TrustPolicy } from './core/policy/request.ts';
export type {
  AgeLimits,
  AttestationLevel,
  PredicateTypePolicy,
  RequirementPolicy,
} from './core/policy/requirements.ts';
export { publisher, type PublisherOptions } from './publishers/publisher.ts';

export type { TrustOptions } from './core/roots.ts';
export type { TrustedRootSource } from './core/trust/trusted-root.ts';
export type { TrustCache } from './core/trust/cache.ts';
export { fileCache } from './files/metadata-folder.ts';

export { passwordSource, type CredentialSource, type Login } from './core/registry/credentials.ts';
export { dockerCredentials } from './core/registry/docker-config.ts';

export type { Candidate, CoveredStatement, Discovery, Evidence } from './core/evidence/candidate.ts';
export type { EvidenceRepository, EvidenceSource, Search, SearchStage } from './core/evidence/source.ts';
export { githubSource, type GitHubSourceOptions } from './github/source.ts';
export { Transport, type HttpClient } from './http/transport.ts';
