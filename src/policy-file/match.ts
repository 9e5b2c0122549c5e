import { nameOf, type RepositoryName } from '../core/image/reference.ts';
import { matchesAlternative, matchesGlob, type GlobAlternative } from '../core/image/glob.ts';
import type { PolicyRule } from './policy.ts';

/** One alternative of what a rule is for. */
export interface RuleAlternative {
  readonly rule: PolicyRule;
  readonly alternative: GlobAlternative;
}

/**
 * Finds the rule of an image; made once for a policy. Alternatives of globs are stored by the whole components in front
 * of their first wildcard, so that a name is tried only with those that begin as it does.
 */
export class RuleMatcher {
  readonly #byPrefix = new Map<string, RuleAlternative[]>();

  constructor(rules: readonly PolicyRule[]) {
    for (const rule of rules) {
      for (const alternative of rule.images.flatMap(({ glob }) => (glob.excludes ? [] : glob.alternatives))) {
        const key = componentsOf(alternative);
        const stored = this.#byPrefix.get(key) ?? [];
        stored.push({ rule, alternative });
        this.#byPrefix.set(key, stored);
      }
    }
  }

  /** The first rule for a name, in the order of the file; undefined where the default of the policy decides. */
  match(repository: RepositoryName): PolicyRule | undefined {
    const name = nameOf(repository);
    let first: PolicyRule | undefined;
    for (const { rule, alternative } of this.candidates(name)) {
      const isEarlier = first === undefined || rule.index < first.index;
      if (isEarlier && matchesAlternative(alternative, name) && !isExcluded(rule, repository)) {
        first = rule;
      }
    }
    return first;
  }

  /** The alternatives that a name is tried with: those that begin with components of its own. */
  *candidates(name: string): Generator<RuleAlternative> {
    for (let end = 0; end >= 0; end = name.indexOf('/', end + 1)) {
      yield* this.#byPrefix.get(name.slice(0, end)) ?? [];
    }
    yield* this.#byPrefix.get(name) ?? [];
  }
}

/** Whether a rule is for a name, whatever rules stand before it. */
export function isRuleFor(rule: PolicyRule, repository: RepositoryName): boolean {
  return (
    rule.images.some(({ glob }) => !glob.excludes && matchesGlob(glob, repository)) && !isExcluded(rule, repository)
  );
}

function isExcluded(rule: PolicyRule, repository: RepositoryName): boolean {
  return rule.images.some(({ glob }) => glob.excludes && matchesGlob(glob, repository));
}

/** The whole components in front of the first wildcard. */
function componentsOf({ prefix, isLiteral }: GlobAlternative): string {
  return isLiteral ? prefix : prefix.slice(0, Math.max(prefix.lastIndexOf('/'), 0));
}
