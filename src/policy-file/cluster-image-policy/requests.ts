import { nameOf, type ImageReference, type RepositoryName } from '../../core/image/reference.ts';
import type { PolicyDecision, RuleReference } from '../../core/policy/request.ts';
import type { RequirementPolicy } from '../../core/policy/requirements.ts';
import type { SeveralSigners, SignerCount, SignerEntry } from '../../core/policy/signer.ts';
import { quote } from '../../text.ts';
import type { RequestMaker } from '../complete.ts';
import { decidedRequest, type PolicyDefaults, type PolicyRequest } from '../request.ts';
import { PolicyMatcher } from './match.ts';
import { isStatic, type ClusterImagePolicy, type SigningAuthority } from './model.ts';

/** What no policy is for is denied, as clusters do unless they are set otherwise. */
export const NO_POLICY =
  'no ClusterImagePolicy in the file matches this image; a cluster also denies such images, unless its "no-match-policy" says otherwise';

/** Makes the requests of images by ClusterImagePolicies: all that match an image must be met. */
export class ClusterImagePolicyRequests implements RequestMaker {
  readonly #matcher: PolicyMatcher;
  readonly #defaults: PolicyDefaults;
  readonly #shared = new Map<string, Pick<PolicyRequest, 'signer' | 'requirements'>>();

  constructor(policies: readonly ClusterImagePolicy[], defaults: PolicyDefaults) {
    this.#matcher = new PolicyMatcher(policies);
    this.#defaults = defaults;
  }

  requestFor(reference: ImageReference): PolicyRequest {
    const { matching, undecided } = this.#matcher.match(reference);
    const [open] = undecided;
    if (open !== undefined) {
      return decided(reference, [open.policy], {
        kind: 'unmet',
        code: 'not-pinned',
        reason: undecidedReason(open.policy),
      });
    }
    const policies = matching.map(({ policy }) => policy);
    const decision = decideWithout(policies);
    if (decision !== undefined) {
      return decided(reference, decision.by ?? policies, decision.decision);
    }
    const signing = policies.flatMap(signingOf);
    const repositories = signing.flatMap(({ repository }) =>
      this.#defaults.repositoriesOf(
        reference.repository,
        repository === undefined ? undefined : [{ kind: 'repository', repository }],
      ),
    );
    return {
      ...this.#share(policies),
      evidenceRepositories: distinct(repositories),
      publisher: undefined,
      discoversSigners: false,
      // the digest that a cluster is given, which may be that of an index
      platforms: { kind: 'index' },
      ...rulesOf(policies),
    };
  }

  /** Images with the same policies share the objects of their request. */
  #share(policies: readonly ClusterImagePolicy[]): Pick<PolicyRequest, 'signer' | 'requirements'> {
    const key = policies.map(({ index }) => index).join(' ');
    const known = this.#shared.get(key);
    if (known !== undefined) {
      return known;
    }
    const own = {
      signer: signersOf(policies, this.#defaults),
      requirements: requirementsOfAll(policies.flatMap(signingOf), this.#defaults),
    };
    this.#shared.set(key, own);
    return own;
  }
}

/** Why a reference without a digest cannot be judged by a policy that is for some digests. */
export function undecidedReason({ name }: ClusterImagePolicy): string {
  return `whether the policy ${quote(name)} matches this image depends on its digest, but the reference has none: write the digest after the tag`;
}

/** What policies decide without evidence, and the one of them that does where not all do. */
export interface DecidedWithout {
  readonly decision: PolicyDecision;
  readonly by: readonly ClusterImagePolicy[] | undefined;
}

/** What policies decide of an image where none of them looks at it; undefined where evidence decides. */
export function decideWithout(policies: readonly ClusterImagePolicy[]): DecidedWithout | undefined {
  const [first] = policies;
  if (first === undefined) {
    return { decision: { kind: 'unmet', code: 'no-rule', reason: NO_POLICY }, by: undefined };
  }
  if (policies.some((policy) => !passes(policy) && signingOf(policy).length > 0)) {
    return undefined;
  }
  const refusing = policies.filter((policy) => !passes(policy));
  const enforced = refusing.find(({ mode }) => mode === 'enforce');
  if (enforced !== undefined) {
    return {
      decision: { kind: 'unmet', code: 'denied', reason: refusalOf(enforced) },
      by: withFirst(enforced, policies),
    };
  }
  const [warned] = refusing;
  if (warned !== undefined) {
    const reason = `${quote(warned.name)} only warns: ${refusalOf(warned)}`;
    return { decision: { kind: 'skipped', warns: true, reason }, by: withFirst(warned, policies) };
  }
  const reason = `${quote(first.name)} accepts it without verification (static: pass)`;
  return { decision: { kind: 'exempt', reason, until: undefined }, by: undefined };
}

function withFirst(first: ClusterImagePolicy, all: readonly ClusterImagePolicy[]): readonly ClusterImagePolicy[] {
  return [first, ...all.filter((policy) => policy !== first)];
}

/** Whether a policy accepts any image: one authority that does is enough. */
export function passes({ authorities }: ClusterImagePolicy): boolean {
  return authorities.some(({ kind }) => kind === 'pass');
}

function refusalOf({ authorities }: ClusterImagePolicy): string {
  const messages = authorities.flatMap((authority) => (isStatic(authority) ? (authority.message ?? []) : []));
  return messages.length === 0 ? 'it denies every image that it matches (static: fail)' : messages.join('; ');
}

/** The authorities of a policy whose evidence decides. */
export function signingOf(policy: ClusterImagePolicy): readonly SigningAuthority[] {
  return passes(policy) ? [] : policy.authorities.filter((authority) => !isStatic(authority));
}

/** An entry for each authority, a count for each policy. */
function signersOf(policies: readonly ClusterImagePolicy[], defaults: PolicyDefaults): SeveralSigners {
  const entries: SignerEntry[] = [];
  const counts: SignerCount[] = [];
  for (const policy of policies.filter((each) => !passes(each))) {
    const signing = signingOf(policy);
    const first = entries.length;
    entries.push(
      ...signing.map((authority) => ({
        signers: authority.signers,
        label: `${policy.name}/${authority.name}`,
        requirements: requirementsOfAuthority(authority, defaults),
      })),
    );
    counts.push({
      required: 1,
      entries: signing.map((_, index) => first + index),
      label: policy.name,
      ...(policy.mode === 'warn' ? { warns: true } : {}),
      ...(signing.length === 0 ? { refusal: refusalOf(policy) } : {}),
    });
  }
  return { kind: 'several', entries, counts, ownRootOnly: true };
}

/** An image signature, or what must be attested in its place. */
export function requirementsOfAuthority(
  { predicateTypes }: Pick<SigningAuthority, 'predicateTypes'>,
  { requirements: { signedName, maxAge: max, minAge: min } }: Pick<PolicyDefaults, 'requirements'>,
): RequirementPolicy {
  const signature = predicateTypes.length === 0;
  return {
    signature,
    predicateTypes,
    level: 'index',
    signedName: signature ? signedName : undefined,
    age: max === undefined && min === undefined ? undefined : { max, min },
  };
}

/** What is required by any authority: what is read and stored of an image. */
function requirementsOfAll(signing: readonly SigningAuthority[], defaults: PolicyDefaults): RequirementPolicy {
  const types = new Map(signing.flatMap(({ predicateTypes }) => predicateTypes).map((type) => [type.uri, type]));
  const all = requirementsOfAuthority({ predicateTypes: [...types.values()] }, defaults);
  return { ...all, signature: signing.some(({ predicateTypes }) => predicateTypes.length === 0) };
}

function decided(
  { repository }: ImageReference,
  policies: readonly ClusterImagePolicy[],
  decision: PolicyDecision,
): PolicyRequest {
  return { ...decidedRequest(repository, decision), ...rulesOf(policies) };
}

function rulesOf(policies: readonly ClusterImagePolicy[]): Pick<PolicyRequest, 'rule' | 'rules'> {
  const rules = policies.map(({ name, index, position }): RuleReference => ({ name, index, line: position.line }));
  const [rule] = rules;
  return rules.length > 1 ? { rule, rules } : { rule };
}

function distinct(repositories: readonly RepositoryName[]): readonly RepositoryName[] {
  return [...new Map(repositories.map((each) => [nameOf(each), each])).values()];
}
