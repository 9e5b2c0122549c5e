import { count, quote } from '../text.ts';
import { areDisjoint, coversAlternative, type GlobAlternative } from '../core/image/glob.ts';
import type { FilePosition } from './issue.ts';
import { findRepeatedKeys } from './keys.ts';
import { RuleMatcher } from './match.ts';
import type { Policy, PolicyRule, RuleGlob, RuleSigner, SignersRule } from './policy.ts';

/** What is worth a look in a policy without faults. */
export type RemarkCode =
  /** an earlier rule matches whatever this one does */
  | 'unreachable'
  /** a glob that matches no normalized name */
  | 'matches-nothing'
  /** an exemption that has ended */
  | 'expired'
  /** a rule that no evidence can meet */
  | 'never-met'
  /** a pattern that accepts identities that have nothing to do with each other */
  | 'accepts-unrelated'
  /** an exact value that is written like a pattern */
  | 'looks-like-pattern'
  /** a key that is listed twice */
  | 'repeated-key'
  /** a name that two rules have */
  | 'repeated-name'
  // --- of ClusterImagePolicies
  /** what is required here and not in a cluster */
  | 'stricter'
  /** a glob that matches no reference by a digest */
  | 'tag-only'
  /** an authority that accepts anything beside others */
  | 'never-needed'
  /** a key of which no entry of a log is required */
  | 'no-log'
  /** what the trusted root of a run must have */
  | 'needs-root';

/** A remark, and the rule that it is about, from 0. The message is a sentence without its place. */
export interface PolicyRemark extends FilePosition {
  readonly code: RemarkCode;
  readonly rule: number;
  readonly message: string;
}

/**
 * What is worth a look, in the order of the file. Rules are found to be unreachable where it is plain to see: one earlier
 * rule covers each of their globs.
 * @param today - `YYYY-MM-DD`, in UTC
 */
export function checkPolicy({ rules }: Policy, today: string): readonly PolicyRemark[] {
  const matcher = new RuleMatcher(rules);
  const names = new Map<string, number>();
  return rules.flatMap((rule) => {
    const remarks: (Omit<PolicyRemark, 'rule' | 'line' | 'column'> & { readonly position: FilePosition })[] = [
      ...checkGlobs(rule),
      ...checkReach(rule, matcher),
      ...(rule.kind === 'signers' ? checkSigners(rule) : []),
    ];
    if (rule.kind === 'exemption' && today >= rule.until) {
      remarks.push({
        position: rule.position,
        code: 'expired',
        message: `The exemption ended on ${rule.until}, so its images fail.`,
      });
    }
    const other = rule.name === undefined ? undefined : names.get(rule.name);
    if (rule.name !== undefined && other !== undefined) {
      remarks.push({
        position: rule.position,
        code: 'repeated-name',
        message: `Rule ${other + 1} has the same name, so reports cannot distinguish them by name.`,
      });
    }
    if (rule.name !== undefined && other === undefined) {
      names.set(rule.name, rule.index);
    }
    return remarks.map(({ position, code, message }) => ({ ...position, code, rule: rule.index, message }));
  });
}

interface Remark {
  readonly position: FilePosition;
  readonly code: RemarkCode;
  readonly message: string;
}

function checkGlobs(rule: PolicyRule): readonly Remark[] {
  return rule.images.flatMap(({ glob, position }) => {
    const reason = glob.alternatives.map(findNothing).find((each) => each !== undefined);
    return reason === undefined
      ? []
      : [{ position, code: 'matches-nothing' as const, message: `${quote(glob.text)} matches nothing: ${reason}.` }];
  });
}

const WILDCARD = /[*?]/;

/** Why an alternative matches no normalized name; undefined where it may. */
function findNothing({ text }: GlobAlternative): string | undefined {
  const [registry = '', ...path] = text.split('/');
  if (text.includes('**') && !text.slice(0, text.indexOf('**')).includes('/')) {
    return undefined;
  }
  if (path.length === 0) {
    return 'it does not begin with a registry, but normalized names do ("docker.io/library/alpine")';
  }
  if (registry === 'index.docker.io' || registry === 'registry-1.docker.io') {
    return 'the registry of Docker Hub is "docker.io" in normalized names';
  }
  if (!WILDCARD.test(registry) && !/[.:]/.test(registry) && registry !== 'localhost') {
    return `it does not begin with a registry, but normalized names do ("docker.io/${text}")`;
  }
  if (registry === 'docker.io' && path.length === 1 && !text.includes('**')) {
    return 'images of Docker Hub without an owner are below "docker.io/library/"';
  }
  return undefined;
}

function checkReach(rule: PolicyRule, matcher: RuleMatcher): readonly Remark[] {
  const alternatives = rule.images.flatMap(({ glob }) => (glob.excludes ? [] : glob.alternatives));
  const covering = alternatives.map((alternative) => findCovering(alternative, rule, matcher));
  if (covering.includes(undefined)) {
    return [];
  }
  const earlier = [...new Set(covering.flatMap((each) => each ?? []))].toSorted((a, b) => a.index - b.index);
  const names = earlier.map(({ index, name }) =>
    name === undefined ? `${index + 1}` : `${index + 1} (${quote(name)})`,
  );
  const what = names.length === 1 ? `rule ${names[0] ?? ''} matches` : `rules ${names.join(', ')} match`;
  return [
    {
      position: rule.position,
      code: 'unreachable',
      message: `The rule is never reached, because ${what} all of its images before.`,
    },
  ];
}

/** An earlier rule that matches whatever an alternative of a rule does. */
function findCovering(alternative: GlobAlternative, rule: PolicyRule, matcher: RuleMatcher): PolicyRule | undefined {
  for (const candidate of matcher.candidates(alternative.prefix)) {
    const { rule: earlier } = candidate;
    if (
      earlier.index < rule.index &&
      coversAlternative(candidate.alternative, alternative) &&
      excludedOf(earlier).every(
        (excluded) =>
          areDisjoint(excluded, alternative) || excludedOf(rule).some((own) => coversAlternative(own, excluded)),
      )
    ) {
      return earlier;
    }
  }
  return undefined;
}

function excludedOf({ images }: PolicyRule): readonly GlobAlternative[] {
  return images.flatMap(({ glob }: RuleGlob) => (glob.excludes ? glob.alternatives : []));
}

function checkSigners(rule: SignersRule): readonly Remark[] {
  const { signers, threshold, requirements } = rule;
  const remarks: Remark[] = signers.flatMap((entry) =>
    entry.kind === 'key'
      ? []
      : [
          ...entry.acceptsUnrelated.map((key) => ({
            position: entry.position,
            code: 'accepts-unrelated' as const,
            message: `"${key}" accepts unrelated identities, so strangers may sign. Name the owner in it.`,
          })),
          ...(entry.identity.kind === 'template' && /\.[*+]|^\^|\$$|\*/.test(entry.identity.text)
            ? [
                {
                  position: entry.position,
                  code: 'looks-like-pattern' as const,
                  message:
                    '"identity" is compared exactly, but looks like a pattern. For patterns, use "identity-regexp".',
                },
              ]
            : []),
        ],
  );
  const principals = new Set(signers.map(principalOf)).size;
  if (principals < (threshold ?? 1)) {
    remarks.push({
      position: rule.position,
      code: 'never-met',
      message: `"threshold" is ${threshold ?? 1}, but without the part after "@", the signers are only ${count(principals, 'identity', 'identities')}, and each counts once: no evidence can meet it.`,
    });
  }
  const aged = signers.filter(({ kind }) => requirements.maxAge === undefined || kind === 'certificate').length;
  if (aged < (threshold ?? 1)) {
    remarks.push({
      position: rule.position,
      code: 'never-met',
      message: `Only certificates can prove "max-age", and only ${count(aged, 'signer')} of the rule has one: no evidence can meet it.`,
    });
  }
  const repeated = threshold === undefined ? findRepeatedKeys(signers, new Map()) : [];
  return [
    ...remarks,
    ...repeated.map(({ position, message }) => ({ position, code: 'repeated-key' as const, message })),
  ];
}

/** What counts once: a key; an issuer with an identity, whatever ref its workflow ran at. */
function principalOf(entry: RuleSigner, index: number): string {
  if (entry.kind === 'key' || entry.identity.kind === 'pattern' || entry.issuer.kind !== 'exact') {
    return `entry ${index}`;
  }
  const [identity = ''] = entry.identity.text.split('@refs/');
  return JSON.stringify([identity, entry.issuer.values]);
}
