import type { Origin } from '../image/origin.ts';
import type { Digest } from '../image/digest.ts';
import type { Signer, TrustedTime, VerifiedEvidence } from './verified.ts';

/** Why a candidate was rejected (design: report.json). */
export type RejectionCode =
  'unreadable' | 'signature' | 'certificate' | 'log' | 'time' | 'identity' | 'subject' | 'statement';

/** One way in which a proven signer is not the expected one. */
export interface Mismatch {
  /** `identity`, `issuer` or what people call a claim */
  readonly part: string;
  /** the accepted values, or the pattern */
  readonly expected: readonly string[];
  /** undefined: the certificate has no such extension */
  readonly found: string | undefined;
}

/** With code `identity` alone: what was proven about a signer who is not the expected one. */
export interface UnexpectedSigner {
  readonly signer: Signer;
  readonly times: readonly TrustedTime[];
  readonly mismatches: readonly Mismatch[];
  /** the digests of this image that the valid statement names; empty when it is for none */
  readonly subjects: readonly Digest[];
  /** what the valid statement is; undefined for a signature or when the statement is not usable */
  readonly predicateType: string | undefined;
}

/** A candidate that proved nothing; it neither breaks nor makes a run. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly origin: Origin;
  readonly code: RejectionCode;
  /** one sentence; parts of it may be a registry's or a stranger's text */
  readonly detail: string;
  readonly unexpectedSigner: UnexpectedSigner | undefined;
  /** with code `signature`: what kind of signer it has, where the other kind is expected */
  readonly signedWith: 'key' | 'certificate' | undefined;
}

/** What became of one candidate. */
export type Finding = { readonly kind: 'verified'; readonly evidence: VerifiedEvidence } | Rejected;
