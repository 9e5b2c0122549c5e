import type { Origin } from '../image/subject.ts';
import type { Digest } from '../image/digest.ts';
import type { IdentityPolicy } from '../policy/signer.ts';
import type { Signer, TrustedTime, VerifiedEvidence } from './verified.ts';
import { VerificationError } from '@sigstore/verify';
import { messageOf } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import { cut } from '../../text.ts';

/** Why a candidate was rejected, as `report.json` names it. */
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
  /** of those that are expected, the nearest */
  readonly expected: IdentityPolicy;
  /** in what it is another than that */
  readonly mismatches: readonly Mismatch[];
  /** the digests of this image that the valid statement names; empty when it is for none */
  readonly subjects: readonly Digest[];
  /** what the valid statement is; undefined for a signature or when the statement is not usable */
  readonly predicateType: string | undefined;
}

/** A candidate that proved nothing: it neither fails an image nor counts for it, since anybody who may push can add one. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly origin: Origin;
  readonly code: RejectionCode;
  /** one sentence; parts of it may be untrusted text, of a registry or a signer */
  readonly detail: string;
  readonly unexpectedSigner: UnexpectedSigner | undefined;
  /** with code `signature`: what kind of signer it has, where the other kind is expected */
  readonly signedWith: 'key' | 'certificate' | undefined;
  /** with code `unreadable`: it is there, and larger than what is read */
  readonly tooLarge?: boolean | undefined;
}

/** The result of one candidate. */
export type Finding = { readonly kind: 'verified'; readonly evidence: VerifiedEvidence } | Rejected;

/** Ends the verification of one candidate; `verify.ts` turns it into a finding. */
export class Rejection extends Error {
  readonly code: RejectionCode;
  readonly signedWith: Rejected['signedWith'];
  readonly tooLarge: boolean;

  constructor(
    code: RejectionCode,
    message: string,
    options: ErrorOptions & { readonly signedWith?: 'key' | 'certificate'; readonly tooLarge?: boolean } = {},
  ) {
    super(cut(message, LIMITS.rejectionText - 1), options);
    this.name = 'Rejection';
    this.code = code;
    this.signedWith = options.signedWith;
    this.tooLarge = options.tooLarge === true;
  }
}

/** Anything that was thrown while a candidate was verified, as a rejection with a code; an unknown error is one too. */
export function toRejection(thrown: unknown, fallback: RejectionCode): Rejection {
  if (thrown instanceof Rejection) {
    return thrown;
  }
  const known = thrown instanceof VerificationError ? CODES[thrown.code] : undefined;
  return new Rejection(known ?? fallback, messageOf(thrown), { cause: thrown });
}

const CODES: Readonly<Record<VerificationError['code'], RejectionCode>> = {
  NOT_IMPLEMENTED_ERROR: 'log',
  TLOG_INCLUSION_PROOF_ERROR: 'log',
  TLOG_INCLUSION_PROMISE_ERROR: 'log',
  TLOG_MISSING_INCLUSION_ERROR: 'log',
  TLOG_BODY_ERROR: 'log',
  TLOG_ERROR: 'log',
  CERTIFICATE_ERROR: 'certificate',
  PUBLIC_KEY_ERROR: 'signature',
  SIGNATURE_ERROR: 'signature',
  TIMESTAMP_ERROR: 'time',
};
