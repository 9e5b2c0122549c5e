import { formatReference, nameOf, type RepositoryName } from '../../core/image/reference.ts';
import type { PolicyCode, PolicyDecision, RuleReference } from '../../core/policy/request.ts';
import { leastKinship, type Kinship, type ProposedSigning } from '../../core/verdict/signing.ts';
import type { DecidedImage, ExaminedImage, ImageOutcome } from '../../outcome.ts';
import { describeSigning } from '../../proposal/signer-words.ts';
import { listNames, quote } from '../../text.ts';
import type { FailureView } from '../view.ts';
import type { Certificate } from '../signer.ts';
import { entryOf, isPasteableSigner, offerRule } from './missing-rule.ts';
import { capitalized } from '../text.ts';

type Left = Extract<PolicyDecision, { kind: 'exempt' | 'skipped' }>;
type Refusal = Extract<PolicyDecision, { kind: 'unmet' }>;

/** Why the policy lets an image be, in a few words. */
export function describeLeft(decision: Left): string {
  if (decision.kind === 'skipped') {
    return decision.reason;
  }
  return `accepted unsigned${decision.until === undefined ? '' : ` until ${decision.until}`}: ${decision.reason}`;
}

/** What was found of an image that no rule is for yet, in a few words. */
export function describeProposed({ proposal, hasKeySignature, isPartlySigned, request }: ExaminedImage): string {
  if (proposal === undefined) {
    return isPartlySigned
      ? 'only partly signed'
      : hasKeySignature
        ? 'signed with a key; no rule names the key'
        : 'no signature found';
  }
  return `${BY[leastKinship(proposal.signers, request.reference.repository)]}; no rule says who may`;
}

const BY: Readonly<Record<Kinship, string>> = {
  'own-repository': "signed by its owner's repository",
  'same-name': 'signed by a repository whose owner has the same name',
  other: 'signed by someone who may not be its owner',
};

/** Who signed an image, since when, and what, in sentences with text of the signers in it. */
export function describeProposal(proposal: ProposedSigning, repository: RepositoryName): readonly string[] {
  const { signature, attestations, signers } = proposal;
  const names = attestations.map((type) => (type === 'sbom' ? 'an SBOM' : type));
  return [
    `${capitalized(describeSigning(proposal, repository))}.`,
    ...signers.map(({ identity, issuer }) => `The certificate names ${identity}, issuer ${issuer}.`),
    signature
      ? names.length === 0
        ? 'It has an image signature, and nothing is attested for every platform.'
        : `It has an image signature, and this is attested for every platform: ${listNames(names)}.`
      : `It has no image signature, but this is attested for every platform: ${listNames(names)}.`,
  ];
}

const HEADLINES: Readonly<Record<PolicyCode, string>> = {
  'no-rule': 'No rule of the policy matches this image.',
  'no-publisher': 'The rule leaves it to the known publishers, and this image has no known publisher.',
  expired: 'The exemption of this image has ended.',
  'not-pinned': 'The rule requires the digest of this image.',
  denied: 'The policy denies this image.',
  template: 'The rule needs a part of the reference that is missing.',
};

const SHORT: Readonly<Record<PolicyCode, string>> = {
  'no-rule': 'no rule for it',
  'no-publisher': 'no publisher known',
  expired: 'exemption ended',
  'not-pinned': 'no digest',
  denied: 'denied by the policy',
  template: 'no value for a template',
};

const NO_POLICY = 'Nobody has decided about this image: there is no policy, and it has no known publisher.';

const TODO: Readonly<Record<Exclude<PolicyCode, 'no-rule'>, string>> = {
  'no-publisher': 'Say who signs it, with "signers" or another "publisher" instead of "publisher: auto".',
  expired: 'Use an image that its publisher signs, sign your own copy, or set a new date until which it is accepted.',
  'not-pinned': 'Write the digest after the tag (name:tag@sha256:…).',
  denied: 'Use another image. If this one may be used, change the policy.',
  template: 'Write the tag before the digest (name:tag@sha256:…), or give the rule a signer that needs no tag.',
};

/** Explains why the policy refuses an image without looking at it. */
export function explainRefusal(image: DecidedImage, { code, reason, isWithoutPolicy }: Refusal): FailureView {
  const { reference, rule } = image.request;
  const offer =
    code === 'no-rule'
      ? offerRule(reference, { hasPolicy: isWithoutPolicy !== true })
      : { todo: TODO[code], paste: [] };
  const by =
    rule === undefined
      ? ''
      : ` by the rule ${quote(rule.name ?? String(rule.index + 1))}, line ${rule.line} of the policy`;
  return {
    headline: isWithoutPolicy === true ? NO_POLICY : HEADLINES[code],
    short: SHORT[code],
    lookedFor: `a rule for ${nameOf(reference.repository)}`,
    locations: undefined,
    found: [`For ${formatReference(reference)}${by}: ${reason}.`, ...describeUnderHead(image)],
    comparison: [],
    ...offer,
  };
}

/** What accepts an unexpected signer in a policy: an entry of its rule, which binds the repository that was built. */
export function offerEntry(
  signer: Certificate,
  { name, index, line }: RuleReference,
): Pick<FailureView, 'todo' | 'paste'> {
  const rule = `the rule ${quote(name ?? String(index + 1))} (line ${line} of the policy)`;
  if (!isPasteableSigner(signer)) {
    return {
      todo: `The certificate contains unusual characters, so there are no lines to paste. Check carefully who it is before you change ${rule}.`,
      paste: [],
    };
  }
  return {
    todo: `Check first who that is, whether it may build this image, and whether a tag was moved. Only then add it to the "signers" of ${rule}:`,
    paste: entryOf(signer),
  };
}

/** Whether the policy of the pull request would let it pass. */
export function describeUnderHead({ underHead }: Pick<ImageOutcome, 'underHead'>): readonly string[] {
  switch (underHead) {
    case undefined:
      return [];
    case 'verified':
    case 'exempt':
    case 'skipped':
      return [
        `The policy of the base commit decides. Under the policy of this pull request, the result would be ${underHead}: merge the policy first, in a pull request of its own.`,
      ];
    case 'failed':
    case 'error':
    case 'proposed':
      return ['It does not pass under the policy of this pull request either.'];
  }
}
