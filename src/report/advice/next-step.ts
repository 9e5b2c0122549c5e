import { nameOfPredicateType } from '../../core/image/predicate-type.ts';
import type { VerdictWarning } from '../../core/verdict/requirement.ts';
import type { RejectionCode } from '../../core/verify/finding.ts';
import type { ImageErrorCode } from '../../errors.ts';
import { quote } from '../../text.ts';
import type { CheckedImage } from '../../outcome.ts';
import type { EvidenceView, FailureView, RejectedView, VerifiedView } from '../view.ts';
import { bare, type Audience } from './hints.ts';

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
  readonly todo: (input: Audience['input']) => string;
}

/** By the kind of signer, when the other kind is expected. */
export const OTHER_KIND_STEPS: Readonly<Record<'key' | 'certificate', NextStep>> = {
  key: {
    headline:
      'It has no certificate, but the identity of a certificate is expected: a key signed it, or its certificate is missing.',
    todo: (input) =>
      `If it was signed with a key that may sign this image, set ${input('key')} to that key instead of the identity or publisher. If it was signed keyless, its certificate was lost, perhaps in a copy: have it copied completely or signed again.`,
  },
  certificate: {
    headline: 'It was signed with a certificate (keyless), but a key is expected.',
    todo: (input) =>
      `If it may be signed keyless, say who may sign with ${input('certificate-identity')} and ${input('certificate-oidc-issuer')} instead of ${input('key')}.`,
  },
};

/** What is over a bound is there, and is not read. */
export const TOO_LARGE_STEP: NextStep = {
  headline: 'What the registry lists as evidence is larger than the limit.',
  todo: () =>
    'The limits are fixed, and genuine evidence is far below them. Ask the publisher to attach something smaller, or find out who attached this.',
};

/** With keys that are expected. */
export const KEY_STEP: NextStep = {
  headline: 'The signature does not verify with the expected key.',
  todo: (input) =>
    `Check that ${input('key')} is the current public key of the publisher, and how it signs: ECDSA, RSA PKCS #1 v1.5, and Ed25519 are supported, but RSA-PSS and Ed25519ph are not. If both are right, the content or the signature was changed: do not deploy the image.`,
};

/** By the code of the rejection; `identity` is used only when there is no proven signer to compare with. */
export const NEXT_STEPS: Readonly<Record<RejectionCode, NextStep>> = {
  identity: {
    headline: 'It is signed, but by another signer than expected.',
    todo: () => 'Find out who the signer is before you accept it.',
  },
  subject: {
    headline: 'What was found was signed for another image, not for this one.',
    todo: () =>
      'It may have been copied from another image. Ask the publisher, and do not deploy this image until you know.',
  },
  signature: {
    headline:
      'The signature does not verify: the content, certificate, or signature was changed, or they do not belong together.',
    todo: () => 'Do not deploy it: the content or signature may have been changed after signing. Ask the publisher.',
  },
  certificate: {
    headline:
      'The certificate of the signature was not issued by a trusted certificate authority, or was not valid when it was used.',
    todo: (input) =>
      `If a private Sigstore issued it, or GitHub for a private repository, set ${input('trusted-root')} to the trusted root of that instance. Certificates that are valid for only a few minutes are normal.`,
  },
  log: {
    headline: 'The entry in the transparency log is missing or does not prove the signature.',
    todo: (input) =>
      `If it is in another log, set the ${input('trusted-root')} that lists that log. If you sign privately without a log, ${input('insecure-ignore-tlog')} accepts that.`,
  },
  time: {
    headline: 'No trusted time proves when the signature was made.',
    todo: (input) =>
      `Entries of Rekor v2 have no time. Ask the publisher to add an RFC 3161 timestamp, or set the ${input('trusted-root')} that lists its timestamp authority.`,
  },
  statement: {
    headline: 'What was signed is not a usable statement.',
    todo: () => 'Ask the publisher to attest the image again with a current version of cosign.',
  },
  unreadable: {
    headline: 'What the registry lists as evidence could not be read.',
    todo: () =>
      'Run it again. If the problem persists, the registry has lost or changed content: have the image signed again.',
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
  unauthorized: 'the registry requires a login',
  forbidden: 'the registry refuses access',
  'rate-limited': 'rate limit reached',
  unavailable: 'the registry is unavailable',
  'not-a-registry': 'not a registry response',
  'too-large': 'too large',
  timeout: 'the time limit was reached',
  'platform-missing': 'a platform is missing',
  'tag-moved': 'the tag has moved',
  'nested-index': 'an index within an index',
  output: 'files could not be written',
};

/** A warning of a verdict in a sentence, which may hold text from outside. */
export function describeWarning(warning: VerdictWarning, audience: Audience): string {
  switch (warning.kind) {
    case 'index-level':
      return `${nameOfPredicateType(warning.predicateType)} is attested only for the index, which stands in for ${warning.platforms.join(', ')} (level: index).`;
    case 'other-name':
      return `It was signed as ${warning.signedName}: a genuine image of this publisher, but perhaps not the one you mean. If it is, set ${bare(audience, 'signed-name')} to that name.`;
    case 'unmet-policy':
      return `The policy ${quote(warning.policy)} is not met, but only warns: ${warning.why}.`;
  }
}
