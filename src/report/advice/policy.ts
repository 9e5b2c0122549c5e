import { formatReference, nameOf, type RepositoryName } from '../../core/image/reference.ts';
import type { PolicyCode, PolicyDecision, RuleReference } from '../../core/policy/request.ts';
import { leastKinship, type Kinship, type ProposedSigning } from '../../core/verdict/signing.ts';
import type { Signer } from '../../core/verify/verified.ts';
import type { DecidedImage, ExaminedImage, ImageOutcome } from '../../outcome.ts';
import { describeSigning } from '../../proposal/signer-words.ts';
import { listNames, quote } from '../../text.ts';
import type { FailureView } from '../view.ts';
import { capitalized, isPasteable } from '../text.ts';

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
      ? 'signed in part, not all of it'
      : hasKeySignature
        ? 'signed with a key; no rule says with which'
        : 'no signature found';
  }
  return `${BY[leastKinship(proposal.signers, request.reference.repository)]}; no rule says who may`;
}

const BY: Readonly<Record<Kinship, string>> = {
  'own-repository': "signed by its owner's repository",
  'same-name': 'signed by a repository whose owner has the same name',
  other: 'signed by somebody who need not be its owner',
};

/** Who signed an image, since when, and what, in sentences with text of the signers in it. */
export function describeProposal(proposal: ProposedSigning, repository: RepositoryName): readonly string[] {
  const { signature, attestations, signers } = proposal;
  const names = attestations.map((type) => (type === 'sbom' ? 'an SBOM' : type));
  return [
    `${capitalized(describeSigning(proposal, repository))}.`,
    ...signers.map(({ identity, issuer }) => `The certificate is of ${identity}, issuer ${issuer}.`),
    signature
      ? names.length === 0
        ? 'It has an image signature, and nothing is attested of every platform.'
        : `It has an image signature, and this is attested of every platform: ${listNames(names)}.`
      : `It has no image signature; this is attested of every platform: ${listNames(names)}.`,
  ];
}

const HEADLINES: Readonly<Record<PolicyCode, string>> = {
  'no-rule': 'No rule of the policy is for this image.',
  'no-publisher': 'The rule leaves it to the publishers that are known, and none is known for this image.',
  expired: 'The exemption of this image has ended.',
  'not-pinned': 'The rule needs the digest of this image.',
  denied: 'The policy denies this image.',
  template: 'The rule needs a part of the reference that is not there.',
};

const SHORT: Readonly<Record<PolicyCode, string>> = {
  'no-rule': 'no rule for it',
  'no-publisher': 'no publisher known',
  expired: 'exemption ended',
  'not-pinned': 'no digest',
  denied: 'denied by the policy',
  template: 'no value for a template',
};

const TODO: Readonly<Record<PolicyCode, string>> = {
  'no-rule': 'If it may be used, add a rule that says who signs it, for example:',
  'no-publisher': 'Say who signs it, with "signers" or another "publisher" in place of "publisher: auto".',
  expired: 'Use an image that its publisher signs, sign a copy of your own, or decide anew until when it is accepted.',
  'not-pinned': 'Write the digest behind the tag (name:tag@sha256:…).',
  denied: 'Use another image, or change the policy if this one may be used.',
  template: 'Write the tag before the digest (name:tag@sha256:…), or give the rule a signer that needs no tag.',
};

/** Explains why the policy refuses an image without looking at it. */
export function explainRefusal(image: DecidedImage, { code, reason }: Refusal): FailureView {
  const { reference, rule } = image.request;
  const by =
    rule === undefined
      ? ''
      : ` by the rule ${quote(rule.name ?? String(rule.index + 1))}, line ${rule.line} of the policy`;
  return {
    headline: HEADLINES[code],
    short: SHORT[code],
    lookedFor: `a rule for ${nameOf(reference.repository)}`,
    locations: undefined,
    found: [`For ${formatReference(reference)}${by}: ${reason}.`, ...describeUnderHead(image)],
    comparison: [],
    todo: TODO[code],
    paste: code === 'no-rule' ? exampleRule(nameOf(reference.repository)) : [],
  };
}

/** What accepts an unexpected signer in a policy: an entry of its rule, which binds the repository that was built. */
export function offerEntry(
  { identity, issuer, extensions }: Extract<Signer, { kind: 'certificate' }>,
  { name, index, line }: RuleReference,
): Pick<FailureView, 'todo' | 'paste'> {
  const source = extensions.sourceRepositoryUri;
  const values = [identity, issuer, ...(source === undefined ? [] : [source])];
  const rule = `the rule ${quote(name ?? String(index + 1))} (line ${line} of the policy)`;
  if (!values.every(isPasteable)) {
    return {
      todo: `The certificate has unusual characters, so there are no lines to paste: check with care who it is before you change ${rule}.`,
      paste: [],
    };
  }
  return {
    todo: `Check first who that is, whether it may build this image, and whether a tag was moved. Only then add it to the "signers" of ${rule}:`,
    paste: [
      `- identity: ${toYaml(identity)}`,
      `  issuer: ${toYaml(issuer)}`,
      ...(source === undefined ? [] : [`  source-repository: ${toYaml(source)}`]),
    ],
  };
}

/** In quotes where a plain text could be read as something else. */
function toYaml(text: string): string {
  return /^https:\/\/[\w./@-]+$/.test(text) ? text : JSON.stringify(text);
}

/** A rule to complete: who signs is for a person to find out. */
function exampleRule(name: string): readonly string[] {
  return [
    '- name: …',
    `  images: [${/^[a-z0-9./_:-]+$/.test(name) ? name : quote(name)}]`,
    '  signers:',
    '    - identity: https://github.com/OWNER/REPO/.github/workflows/FILE.yml@refs/heads/main',
  ];
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
        `The policy of the base commit decides; by the policy of this pull request it would be ${underHead}: merge the policy first, by itself.`,
      ];
    case 'failed':
    case 'error':
    case 'proposed':
      return ['It does not pass by the policy of this pull request either.'];
  }
}
