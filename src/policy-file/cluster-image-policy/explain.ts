import { formatReference, type ImageReference } from '../../core/image/reference.ts';
import type { ImageExplainer } from '../complete.ts';
import {
  explainRequirements,
  explainSigner,
  type ExplainedAuthority,
  type ExplainedPolicy,
  type ExplainedRequirements,
} from '../explained.ts';
import { NOTHING, type NamedImage, type PolicyExplanation } from '../explanation.ts';
import type { RuleRequirements } from '../policy.ts';
import { NO_REQUIREMENTS } from '../request.ts';
import type { CheckedPolicies } from './check.ts';
import { PolicyMatcher, type MatchingPolicy } from './match.ts';
import { isStatic, type PolicyAuthority, type ClusterImagePolicy } from './model.ts';
import { decideWithout, passes, requirementsOfAuthority, undecidedReason } from './requests.ts';

/** Explains images by ClusterImagePolicies: all that match, with every authority of each. */
export class ClusterImagePolicyExplainer implements ImageExplainer {
  readonly #matcher: PolicyMatcher;
  readonly #remarks: CheckedPolicies;

  constructor(policies: readonly ClusterImagePolicy[], remarks: CheckedPolicies) {
    this.#matcher = new PolicyMatcher(policies);
    this.#remarks = remarks;
  }

  explain({ image, reference }: NamedImage): PolicyExplanation {
    const isBare = reference.tag === undefined && reference.digest === undefined;
    const { matching, undecided } = this.#matcher.match(reference);
    const all = [...matching, ...undecided];
    const policies = all.map(explainPolicy);
    const [first] = policies;
    return {
      schemaVersion: 1,
      image,
      reference: formatReference(isBare ? { ...reference, tag: 'latest' } : reference),
      rule: first === undefined ? null : { name: first.name, index: first.index, line: first.line, glob: first.glob },
      ...NOTHING,
      ...meaningOf(policies, matching, undecided),
      policies,
      notes: [
        ...(isBare ? ['The reference has neither a tag nor a digest, so the tag is "latest".'] : []),
        ...(policies.length > 1
          ? [`${policies.length} policies match this image, and each one that does not only warn must be met.`]
          : []),
        ...this.#notesOf(all, reference),
      ],
    };
  }

  #notesOf(all: readonly MatchingPolicy[], { tag, digest }: ImageReference): readonly string[] {
    const indices = new Set(all.map(({ policy }) => policy.index));
    const remarks = this.#remarks.filter(({ rule }) => indices.has(rule));
    return [
      ...remarks.map(({ line, message }) => `Line ${line}: ${message}`),
      ...(tag !== undefined && digest !== undefined
        ? [
            'If a reference has both, a cluster compares globs only with the digest. Here, a match by the tag also counts.',
          ]
        : []),
    ];
  }
}

function meaningOf(
  policies: readonly ExplainedPolicy[],
  matching: readonly MatchingPolicy[],
  [open]: readonly MatchingPolicy[],
): Pick<PolicyExplanation, 'signers' | 'requirements' | 'unmet' | 'unsigned' | 'exemption'> {
  const nobody = { signers: [], requirements: null, unmet: null, unsigned: false, exemption: null };
  if (open !== undefined) {
    return { ...nobody, unmet: { code: 'not-pinned', reason: undecidedReason(open.policy) } };
  }
  const decision = decideWithout(matching.map(({ policy }) => policy))?.decision;
  switch (decision?.kind) {
    case undefined: {
      const signing = policies.flatMap(({ authorities }) => authorities.filter((each) => each.static === null));
      return {
        ...nobody,
        signers: signing.flatMap(({ signers }) => signers),
        requirements: requiredByAny(signing),
      };
    }
    case 'unmet': {
      const { code, reason } = decision;
      return { ...nobody, unmet: { code, reason } };
    }
    case 'exempt': {
      const { reason } = decision;
      return { ...nobody, unsigned: true, exemption: { reason, until: null, pinned: false } };
    }
    case 'skipped':
      return nobody;
  }
}

/** What some authority requires; each says by itself what it does. */
function requiredByAny(signing: readonly ExplainedAuthority[]): ExplainedRequirements | null {
  const all = signing.flatMap(({ requirements }) => requirements ?? []);
  const [first] = all;
  const repositories = [...new Set(all.flatMap(({ signatureRepositories }) => signatureRepositories ?? []))];
  return first === undefined
    ? null
    : {
        ...first,
        signature: all.some(({ signature }) => signature),
        attestations: [...new Set(all.flatMap(({ attestations }) => attestations))],
        signatureRepositories: repositories.length === 0 ? null : repositories,
      };
}

function explainPolicy({ policy, glob }: MatchingPolicy): ExplainedPolicy {
  const { name, index, position, mode, authorities } = policy;
  return {
    name,
    index,
    line: position.line,
    glob: glob.glob.text,
    mode,
    authorities: (passes(policy) ? authorities.filter(({ kind }) => kind === 'pass') : authorities).map(
      explainAuthority,
    ),
  };
}

function explainAuthority(authority: PolicyAuthority): ExplainedAuthority {
  const { name, position } = authority;
  const common = { name, line: position.line };
  if (isStatic(authority)) {
    return { ...common, static: authority.kind, message: authority.message ?? null, signers: [], requirements: null };
  }
  const { repository } = authority;
  const own: RuleRequirements = {
    ...NO_REQUIREMENTS,
    platforms: { kind: 'index' },
    signatureRepositories: repository === undefined ? undefined : [{ kind: 'repository', repository }],
  };
  const requirements = requirementsOfAuthority(authority, { requirements: {} });
  return {
    ...common,
    static: null,
    message: null,
    signers: authority.signers.flatMap(explainSigner),
    requirements: explainRequirements({ threshold: undefined, requirements: own }, requirements),
  };
}
