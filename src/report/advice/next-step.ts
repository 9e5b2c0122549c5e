import { nameOfPredicateType } from '../../core/image/predicate-type.ts';
import type { VerdictWarning } from '../../core/verdict.ts';
import type { RejectionCode } from '../../core/verify/finding.ts';
import type { ImageErrorCode } from '../../errors.ts';
import type { CheckedImage } from '../../outcome.ts';
import type { EvidenceView, FailureView, RejectedView, VerifiedView } from '../view.ts';
import { bare, type Audience, type NameInput } from './hints.ts';

/** An image that is not verified, with everything that can explain it. */
export interface Situation {
  readonly image: CheckedImage;
  readonly verified: readonly VerifiedView[];
  readonly rejected: readonly RejectedView[];
  /** both, in the order of discovery */
  readonly evidence: readonly EvidenceView[];
  readonly audience: Audience;
}

/** The parts of a `FailureView` that depend on the reason. */
export type Explanation = Omit<FailureView, 'lookedFor' | 'locations'>;

/** The problem of rejected evidence in a sentence, and what to do about it. */
interface NextStep {
  readonly headline: string;
  readonly todo: (input: NameInput) => string;
}

/** By the kind of signer, when the other kind is expected. */
export const OTHER_KIND_STEPS: Readonly<Record<'key' | 'certificate', NextStep>> = {
  key: {
    headline: 'It was signed with a key, while the identity of a certificate is expected.',
    todo: (input) => `If that key may sign the image, give it as ${input('key')} in place of the identity.`,
  },
  certificate: {
    headline: 'It was signed with a certificate (keyless), while a key is expected.',
    todo: (input) =>
      `Leave out ${input('key')}, and say with ${input('certificate-identity')} and ${input('certificate-oidc-issuer')} who may sign the image.`,
  },
};

/** By the code of the rejection; `identity` is used only when there is no proven signer to compare with. */
export const NEXT_STEPS: Readonly<Record<RejectionCode, NextStep>> = {
  identity: {
    headline: 'It is signed, but by another signer than expected.',
    todo: () => 'Find out who the signer is before you accept it.',
  },
  subject: {
    headline: 'What was found is signed for another image, not for this one.',
    todo: () =>
      'It was perhaps copied from another image: ask the publisher, and do not deploy this one before you know.',
  },
  signature: {
    headline: 'The signature does not verify: content, key or signature were changed, or belong to different things.',
    todo: (input) =>
      `Check the ${input('key')}, or that a certificate is expected where one signed. ECDSA, RSA PKCS #1 v1.5 and Ed25519 are verified; RSA-PSS and Ed25519ph are not, so ask the publisher how it was signed, and do not deploy it before you know.`,
  },
  certificate: {
    headline:
      'The certificate of the signature is not of a trusted certificate authority, or was not valid when it was used.',
    todo: (input) =>
      `If it comes from a private Sigstore (or from a private repository on GitHub), give its ${input('trusted-root')}. Certificates that live only minutes are normal.`,
  },
  log: {
    headline: 'The entry in the transparency log is missing or does not prove the signature.',
    todo: (input) =>
      `If it is of another log, give its ${input('trusted-root')}. If you sign privately without a log, ${input('insecure-ignore-tlog')} accepts that.`,
  },
  time: {
    headline: 'No trusted time proves when the signature was made.',
    todo: (input) =>
      `Entries of Rekor v2 carry no time: have the publisher add an RFC 3161 timestamp, or give the ${input('trusted-root')} that lists its time stamping authority.`,
  },
  statement: {
    headline: 'What was signed is not a statement that can be used.',
    todo: () => 'Ask the publisher to attest the image again with a current cosign.',
  },
  unreadable: {
    headline: 'What the registry lists as evidence could not be read.',
    todo: () => 'Run it again; if it stays, the registry has lost or changed content: have the image signed again.',
  },
};

/** Codes of rejections, the most informative first. */
export const LEADING_ORDER: readonly RejectionCode[] = [
  'identity',
  'subject',
  'time',
  'log',
  'certificate',
  'signature',
  'statement',
  'unreadable',
];

/** Why an image could not be checked, for a table. */
export const CODE_WORDS: Readonly<Record<ImageErrorCode, string>> = {
  'not-found': 'no such image',
  login: 'the login failed',
  unauthorized: 'the registry wants a login',
  forbidden: 'the registry refuses it',
  'rate-limited': 'too many requests',
  unavailable: 'the registry did not answer',
  'not-a-registry': 'no answer of a registry',
  'too-large': 'too large',
  timeout: 'the time was over',
  'platform-missing': 'a platform is missing',
  'tag-moved': 'the tag has moved',
  'nested-index': 'an index within an index',
  output: 'files could not be written',
};

/** A warning of a verdict in a sentence, which may hold text from outside. */
export function describeWarning(warning: VerdictWarning, audience: Audience): string {
  switch (warning.kind) {
    case 'index-level':
      return `${nameOfPredicateType(warning.predicateType)} is attested for the index only, which stands in for ${warning.platforms.join(', ')} (level: index).`;
    case 'other-name':
      return `It was signed as ${warning.signedName}: a genuine image of this publisher, but perhaps not the one you mean. If it is, say so with ${bare(audience, 'signed-name')}.`;
  }
}
