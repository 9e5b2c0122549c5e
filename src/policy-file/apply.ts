import type { ImageReference } from '../core/image/reference.ts';
import type { PolicyCode } from '../core/policy/request.ts';
import { DEFAULT_REQUIREMENTS, type RequirementPolicy } from '../core/policy/requirements.ts';
import { GITHUB_CLAIMS, type GitHubClaim, type SingleSigner, type ValuePolicy } from '../core/policy/signer.ts';
import type { Preset } from '../publishers/preset.ts';
import { presetOfChoice } from '../publishers/publisher.ts';
import { answerFor, answerOf } from '../publishers/resolve.ts';
import { keysOf, type PolicyKeys } from './keys.ts';
import type {
  CertificateEntry,
  ExemptionRule,
  PolicyRule,
  PublisherRule,
  RuleRequirements,
  RuleSigner,
  SignersRule,
} from './policy.ts';
import { fillTemplate, templateValues, type FilledTemplate, type TemplateValues } from '../core/image/template.ts';

/** Why a rule is not met before anything was looked at. */
export type UnmetCode = Exclude<PolicyCode, 'no-rule'>;

/** What a rule means for one image. */
export type AppliedRule =
  | VerifiedRule
  /** accepted without a signature */
  | { readonly kind: 'exempt'; readonly reason: string; readonly until: string; readonly pinned: boolean }
  | UnmetRule;

/** A rule that cannot be met by any evidence: why, in a sentence. */
export interface UnmetRule {
  readonly kind: 'unmet';
  readonly code: UnmetCode;
  readonly reason: string;
}

/** Who must have signed an image, and what is required of it. */
export interface VerifiedRule {
  readonly kind: 'verify';
  /** the preset in force; undefined where the rule names its signers, or a publisher's API does */
  readonly preset: Preset | undefined;
  /** whether the signers are those of the Chainguard organization of the inputs */
  readonly isOrganization: boolean;
  /** in the order of the file; empty for publishers */
  readonly signers: readonly AppliedSigner[];
  /** how many of them must each meet all requirements; undefined where any may meet any */
  readonly threshold: number | undefined;
  /** the name that the signature must carry is filled in */
  readonly requirements: RuleRequirements;
}

/** A signer of a rule for one image: as a policy, or why it cannot sign this one. */
export type AppliedSigner = UsableSigner | UnmetSigner;

/** A signer as the core knows it. */
export interface UsableSigner {
  readonly kind: 'signer';
  /** of the rule's entries, from 0 */
  readonly index: number;
  readonly signer: SingleSigner;
}

/** A signer whose templates the reference cannot fill in; another one of the rule may still sign. */
export interface UnmetSigner {
  readonly kind: 'unmet';
  readonly index: number;
  readonly code: 'template';
  readonly reason: string;
}

/** What a rule is applied with, beside the image. */
export interface RuleContext {
  /** what `resolveKeys` gave */
  readonly keys: PolicyKeys;
  /** `YYYY-MM-DD`, in UTC */
  readonly today: string;
}

/** What a rule means for a reference. */
export function applyRule(rule: PolicyRule, reference: ImageReference, context: RuleContext): AppliedRule {
  switch (rule.kind) {
    case 'exemption':
      return applyExemption(rule, reference, context);
    case 'publisher':
      return applyPublisher(rule, reference);
    case 'signers':
      return applySigners(rule, reference, context);
  }
}

function applyExemption(rule: ExemptionRule, { digest }: ImageReference, { today }: RuleContext): AppliedRule {
  const { reason, until, pinned } = rule;
  if (today >= until) {
    return unmet('expired', `the exemption ended on ${until}`);
  }
  if (pinned && digest === undefined) {
    return unmet('not-pinned', 'the exemption is only for references with a digest, and this one has none');
  }
  return { kind: 'exempt', reason, until, pinned };
}

function applyPublisher({ choice, requirements }: PublisherRule, reference: ImageReference): AppliedRule {
  const preset = presetOfChoice(choice, reference);
  if ((choice.kind === 'auto' || choice.kind === 'publisher') && preset === undefined) {
    const answer = choice.kind === 'auto' ? answerFor(reference) : answerOf(choice.publisher, reference);
    return unmet(
      'no-publisher',
      answer === undefined || answer.kind === 'preset'
        ? 'this image has no known publisher'
        : answer.kind === 'unsigned'
          ? `its publisher (${answer.publisher.title}) publishes no signature for it`
          : `it is not known for certain who signs for its publisher (${answer.publisher.title})`,
    );
  }
  return withSignedName(requirements, reference, (filled) => ({
    kind: 'verify',
    preset,
    isOrganization: choice.kind === 'chainguard-organization',
    signers: [],
    threshold: undefined,
    requirements: filled,
  }));
}

function applySigners(rule: SignersRule, reference: ImageReference, { keys }: RuleContext): AppliedRule {
  const signers = signersOf(rule, reference, keys);
  const cannot = signers.filter((signer) => signer.kind === 'unmet');
  const [first] = cannot;
  if (first !== undefined && signers.length - cannot.length < (rule.threshold ?? 1)) {
    return unmet('template', first.reason);
  }
  return withSignedName(rule.requirements, reference, (requirements) => ({
    kind: 'verify',
    preset: undefined,
    isOrganization: false,
    signers,
    threshold: rule.threshold,
    requirements,
  }));
}

function withSignedName(
  requirements: RuleRequirements,
  reference: ImageReference,
  use: (filled: RuleRequirements) => AppliedRule,
): AppliedRule {
  const { signedName } = requirements;
  const filled = signedName === undefined ? undefined : fillTemplate(signedName, templateValues(reference));
  return filled?.kind === 'unmet'
    ? unmet('template', filled.reason)
    : use({ ...requirements, signedName: filled?.value });
}

function unmet(code: UnmetCode, reason: string): UnmetRule {
  return { kind: 'unmet', code, reason };
}

/** The signers of a rule for a reference, with the templates of each filled in, in the order of the file. */
export function signersOf(rule: SignersRule, reference: ImageReference, keys: PolicyKeys): readonly AppliedSigner[] {
  const values = templateValues(reference);
  return rule.signers.map((entry, index) => applySigner(entry, index, values, keys));
}

function applySigner(entry: RuleSigner, index: number, values: TemplateValues, keys: PolicyKeys): AppliedSigner {
  return entry.kind === 'key'
    ? { kind: 'signer', index, signer: { kind: 'keys', keys: keysOf(entry, keys), hash: entry.hash } }
    : applyCertificate(entry, index, values);
}

function applyCertificate(
  { identity, issuer, claims }: CertificateEntry,
  index: number,
  values: TemplateValues,
): AppliedSigner {
  const filled: Partial<Record<GitHubClaim, string>> = {};
  for (const claim of GITHUB_CLAIMS) {
    const value = fillOptional(claims[claim], values);
    if (value?.kind === 'unmet') {
      return unmetSigner(index, value.reason);
    }
    if (value !== undefined) {
      filled[claim] = value.value;
    }
  }
  const exact = fillOptional(identity.kind === 'template' ? identity.text : undefined, values);
  if (exact?.kind === 'unmet') {
    return unmetSigner(index, exact.reason);
  }
  const policy: ValuePolicy =
    identity.kind === 'template' ? { kind: 'exact', values: exact === undefined ? [] : [exact.value] } : identity;
  return {
    kind: 'signer',
    index,
    signer: { kind: 'identity', identity: policy, issuer, claims: filled },
  };
}

function fillOptional(text: string | undefined, values: TemplateValues): FilledTemplate | undefined {
  return text === undefined ? undefined : fillTemplate(text, values);
}

function unmetSigner(index: number, reason: string): UnmetSigner {
  return { kind: 'unmet', index, code: 'template', reason };
}

/** What applies where a rule says nothing: the inputs. */
export type InputRequirements = Partial<
  Pick<RuleRequirements, 'signature' | 'predicateTypes' | 'signedName' | 'maxAge' | 'minAge'>
>;

/**
 * What is required of the evidence of an image, for each thing by the first that says something: the rule, the inputs,
 * the publisher, the defaults.
 */
export function requirementsOf(
  { requirements, preset }: Pick<VerifiedRule, 'requirements' | 'preset'>,
  inputs: InputRequirements = {},
): RequirementPolicy {
  const predicateTypes = requirements.predicateTypes ?? inputs.predicateTypes;
  const max = requirements.maxAge ?? inputs.maxAge;
  const min = requirements.minAge ?? inputs.minAge;
  return {
    signature: requirements.signature ?? inputs.signature ?? preset?.requireSignature ?? DEFAULT_REQUIREMENTS.signature,
    predicateTypes: predicateTypes ?? preset?.predicateTypes ?? DEFAULT_REQUIREMENTS.predicateTypes,
    ...(predicateTypes === undefined && preset?.alsoStored !== undefined ? { alsoStored: preset.alsoStored } : {}),
    level: preset?.level ?? DEFAULT_REQUIREMENTS.level,
    signedName: requirements.signedName ?? inputs.signedName,
    ...(preset?.signedNames === undefined ? {} : { signedNames: preset.signedNames }),
    age: max === undefined && min === undefined ? undefined : { max, min },
  };
}
