import type { ImageReference, RepositoryName } from '../core/image/reference.ts';
import type { ImageRequest, NamedRoot, PolicyDecision, RuleReference } from '../core/policy/request.ts';
import type { RequirementPolicy } from '../core/policy/requirements.ts';
import { NO_SIGNERS, type SignerPolicy } from '../core/policy/signer.ts';
import { organizationPreset } from '../publishers/organization.ts';
import { evidenceOf } from '../publishers/preset.ts';
import { applyRule, requirementsOf, type InputRequirements, type UsableSigner, type VerifiedRule } from './apply.ts';
import { RuleMatcher } from './match.ts';
import type { PolicyKeys } from './keys.ts';
import type { Policy, PolicyRule, RuleRequirements, SignatureRepository, SignersRule } from './policy.ts';

/** A policy of rules with the files that it names. */
export interface PolicyWithFiles {
  readonly policy: Policy;
  readonly keys: PolicyKeys;
  /** by the paths as written */
  readonly trustedRoots: ReadonlyMap<string, NamedRoot>;
}

/** What a policy requires of an image: all of a request but how it was written. */
export interface PolicyRequest extends Omit<
  ImageRequest,
  'requested' | 'reference' | 'baseline' | 'decision' | 'isExamined' | 'mayHaveMoved'
> {
  /** undefined where evidence decides */
  readonly decision?: PolicyDecision | undefined;
}

/** What applies where a rule says nothing. */
export interface PolicyDefaults {
  readonly requirements: InputRequirements;
  /** who signs for the organization of the run, for rules with `publisher: chainguard-organization`; undefined: looked up */
  readonly organizationSigners: readonly string[] | undefined;
  /** the repositories with evidence of an image, by what is given for it */
  readonly repositoriesOf: (
    image: RepositoryName,
    given: readonly SignatureRepository[] | undefined,
  ) => readonly RepositoryName[];
  /** `YYYY-MM-DD`, in UTC */
  readonly today: string;
}

/**
 * Makes the requests of images by one policy. Images that require the same share the objects of it, as lines of inputs do.
 */
export class PolicyRequests {
  readonly #complete: PolicyWithFiles;
  readonly #defaults: PolicyDefaults;
  readonly #matcher: RuleMatcher;
  readonly #shared = new Map<string, Pick<PolicyRequest, 'signer' | 'requirements'>>();

  constructor(complete: PolicyWithFiles, defaults: PolicyDefaults) {
    this.#complete = complete;
    this.#defaults = defaults;
    this.#matcher = new RuleMatcher(complete.policy.rules);
  }

  /** The rule of an image; undefined where the default of the policy decides. */
  ruleFor(reference: ImageReference): PolicyRule | undefined {
    return this.#matcher.match(reference.repository);
  }

  /** What the policy requires of an image. */
  requestFor(reference: ImageReference): PolicyRequest {
    const rule = this.ruleFor(reference);
    if (rule === undefined) {
      return this.#decided(reference, undefined, this.#withoutRule());
    }
    const { keys } = this.#complete;
    const applied = applyRule(rule, reference, { keys, today: this.#defaults.today });
    switch (applied.kind) {
      case 'exempt':
        return this.#decided(reference, rule, { kind: 'exempt', reason: applied.reason, until: applied.until });
      case 'unmet':
        return this.#decided(reference, rule, { kind: 'unmet', code: applied.code, reason: applied.reason });
      case 'verify':
        return this.#verified(reference, rule, applied);
    }
  }

  #withoutRule(): PolicyDecision {
    const action = this.#complete.policy.default;
    return action === 'deny'
      ? { kind: 'unmet', code: 'no-rule', reason: 'no rule matches this image, and the policy denies such images' }
      : { kind: 'skipped', warns: action === 'warn', reason: 'no rule of the policy matches it' };
  }

  #decided({ repository }: ImageReference, rule: PolicyRule | undefined, decision: PolicyDecision): PolicyRequest {
    return { ...decidedRequest(repository, decision), rule: rule === undefined ? undefined : referenceTo(rule) };
  }

  #verified(reference: ImageReference, rule: PolicyRule, applied: VerifiedRule): PolicyRequest {
    const { organizationSigners, repositoriesOf } = this.#defaults;
    const own = applied.isOrganization ? { ...applied, preset: organizationPreset(organizationSigners) } : applied;
    const { preset, requirements } = own;
    const { trustedRoot: path } = requirements;
    return {
      ...this.#share(rule, own),
      evidenceRepositories: evidenceOf(
        preset,
        reference.repository,
        repositoriesOf(reference.repository, requirements.signatureRepositories),
      ),
      publisher: preset?.name,
      discoversSigners: preset?.discoversSigners ?? false,
      platforms: requirements.platforms,
      trustedRoot: path === undefined ? undefined : this.#complete.trustedRoots.get(path),
      rule: referenceTo(rule),
    };
  }

  /** Signers and requirements of a rule differ from image to image by its templates only. */
  #share(rule: PolicyRule, applied: VerifiedRule): Pick<PolicyRequest, 'signer' | 'requirements'> {
    const signer = applied.preset?.signer ?? signersOf(rule, applied);
    const requirements = requirementsOf(applied, this.#defaults.requirements);
    const key = JSON.stringify([rule.index, textOf(signer), requirements]);
    const shared = this.#shared.get(key) ?? { signer, requirements };
    this.#shared.set(key, shared);
    return shared;
  }
}

/** What a policy decides of an image without evidence. */
export function decidedRequest(repository: RepositoryName, decision: PolicyDecision): PolicyRequest {
  return {
    evidenceRepositories: [repository],
    publisher: undefined,
    signer: NO_SIGNERS,
    discoversSigners: false,
    requirements: NOTHING_REQUIRED,
    decision,
  };
}

/** A rule that leaves everything to others. */
export const NO_REQUIREMENTS: RuleRequirements = {
  signature: undefined,
  predicateTypes: undefined,
  platforms: undefined,
  signedName: undefined,
  maxAge: undefined,
  minAge: undefined,
  signatureRepositories: undefined,
  trustedRoot: undefined,
};

/** Of images that are decided without evidence. */
const NOTHING_REQUIRED: RequirementPolicy = requirementsOf({ requirements: NO_REQUIREMENTS, preset: undefined });

/** Keys and patterns do not differ within a rule; what templates stand for does. */
function textOf(signer: SignerPolicy): string {
  return JSON.stringify(signer, (name, value: unknown) => (name === 'key' ? undefined : value));
}

function referenceTo({ name, index, position }: PolicyRule): RuleReference {
  return { name, index, line: position.line };
}

/** Those whose templates the reference fills in; the others cannot sign it. */
function signersOf(rule: PolicyRule, { signers, threshold }: VerifiedRule): SignerPolicy {
  const usable = signers.filter((each): each is UsableSigner => each.kind === 'signer');
  const [only, ...others] = usable;
  if (only !== undefined && others.length === 0 && threshold === undefined) {
    return only.signer;
  }
  return {
    kind: 'several',
    entries: usable.map(({ signer, index }) => ({
      signers: [signer],
      label: rule.kind === 'signers' ? labelOf(rule, index) : undefined,
    })),
    counts: threshold === undefined ? [] : [{ required: threshold, entries: usable.map((_, index) => index) }],
  };
}

/** As people find it in the policy. */
function labelOf({ signers }: SignersRule, index: number): string {
  const entry = signers[index];
  const place = `line ${entry?.position.line ?? 0}`;
  if (entry?.kind === 'key') {
    return entry.source.kind === 'file' ? entry.source.path : `the key of ${place}`;
  }
  const text = entry?.identity.kind === 'template' ? entry.identity.text : entry?.identity.pattern;
  return text ?? place;
}
