import { LIMITS } from '../limits.ts';
import type { MentionedName, Definition } from './format.ts';
import { known, unresolvedExpression } from './classify.ts';

/** One value that a variable may have. */
export interface VariableValue {
  readonly text: string;
  readonly definedAt?: Definition | undefined;
}

/** The values of the expression that a pattern matched; undefined where the files do not tell. */
export type ExpressionLookup = (match: RegExpMatchArray) => readonly VariableValue[] | undefined;

/** A text with its expressions filled in: once for each combination of their values. */
export type Substitution =
  | { readonly kind: 'known'; readonly values: readonly VariableValue[] }
  | { readonly kind: 'unknown'; readonly expression: string };

/** Expressions in one text: a reference has fewer. */
const MAX_EXPRESSIONS = 20;

/**
 * Fills in the expressions of a text. What comes from several variables is defined where the last one is. Bounded: what
 * becomes longer than a reference may be is cut, so that it is none.
 * @param pattern - of one expression, global
 */
export function substitute(text: string, pattern: RegExp, lookUp: ExpressionLookup): Substitution {
  const bounded = text.slice(0, LIMITS.scanExpansion);
  const expressions = new Map([...bounded.matchAll(pattern)].map((match) => [match[0], match]));
  let combinations: readonly ReadonlyMap<string, VariableValue>[] = [new Map()];
  for (const [expression, match] of expressions) {
    const values = expressions.size > MAX_EXPRESSIONS ? undefined : lookUp(match);
    if (values === undefined) {
      return { kind: 'unknown', expression };
    }
    combinations = combinations
      .flatMap((each) => values.map((value) => new Map([...each, [expression, value]])))
      .slice(0, LIMITS.scanValues);
  }
  return { kind: 'known', values: combinations.map((each) => fill(bounded, pattern, each)) };
}

function fill(text: string, pattern: RegExp, values: ReadonlyMap<string, VariableValue>): VariableValue {
  let definedAt: Definition | undefined;
  const filled = text.replace(pattern, (expression) => {
    const value = values.get(expression);
    definedAt = value?.definedAt ?? definedAt;
    return value?.text ?? expression;
  });
  return { text: filled.slice(0, LIMITS.scanExpansion), definedAt };
}

/** What a text with expressions names: several images where a variable has several values. */
export function namesOf(
  substitution: Substitution,
): readonly { readonly name: MentionedName; readonly definedAt?: Definition | undefined }[] {
  return substitution.kind === 'unknown'
    ? [{ name: unresolvedExpression(substitution.expression) }]
    : substitution.values.map(({ text, definedAt }) => ({ name: known(text), definedAt }));
}
