import { VerificationError } from '@sigstore/verify';
import { messageOf } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Rejected, RejectionCode } from './finding.ts';

/** Ends the verification of one candidate; only `verifyEvidence` turns it into a finding. */
export class Rejection extends Error {
  readonly code: RejectionCode;
  readonly signedWith: Rejected['signedWith'];

  constructor(
    code: RejectionCode,
    message: string,
    options: ErrorOptions & { readonly signedWith?: 'key' | 'certificate' } = {},
  ) {
    super(message.slice(0, LIMITS.rejectionText), options);
    this.name = 'Rejection';
    this.code = code;
    this.signedWith = options.signedWith;
  }
}

/** Anything that was thrown while a candidate was verified, as a rejection with a code; what is not known is one too. */
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
