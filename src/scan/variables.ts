import { LIMITS } from '../limits.ts';
import type { Definition } from './format.ts';

/** The value of a variable, or that it has none in the files. */
export interface Variable {
  /** undefined: declared without a value, or with one that is not known */
  readonly value: string | undefined;
  /** whether the value is there and not known, so that no default takes its place */
  readonly isUnknown?: boolean;
  readonly definedAt?: Definition | undefined;
}

/** What is known of variables; undefined: not declared. */
export type VariableLookup = (name: string) => Variable | undefined;

/** A text with variables, expanded. */
export type Expansion =
  | { readonly kind: 'text'; readonly text: string; readonly definedAt: Definition | undefined }
  /** a variable that has no value in the files; the pattern has `*` for each of these */
  | { readonly kind: 'unknown'; readonly variable: string; readonly pattern: string }
  | { readonly kind: 'invalid'; readonly why: string };

/** How a dialect of variables differs from the others. */
export interface Dialect {
  /** what takes the meaning from a character; empty: nothing does */
  readonly escape: string;
  /** whether quotation marks are taken off */
  readonly hasQuotes: boolean;
  /** whether `$$` is `$` */
  readonly doubles: boolean;
}

/** Steps that patterns of variables may still take in a file: `${V//a*b/c}` takes the square of a length. */
export interface PatternBudget {
  steps: number;
}

/** A budget for one file: some seconds' worth would be a thousand times as much. */
export function newPatternBudget(): PatternBudget {
  return { steps: LIMITS.scanPatternSteps };
}

/** Variables in others' defaults: `${A:-${B:-…}}`. */
const MAX_NESTING = 20;

class ExpansionError extends Error {}

/**
 * Expands `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:+other}`, `${V+other}`, `${V:?error}`, `${V#pattern}`,
 * `${V##pattern}`, `${V%pattern}`, `${V%%pattern}`, `${V/pattern/other}` and `${V//pattern/other}` as BuildKit and
 * Compose do. Bounded: what becomes longer than a reference may be is none.
 */
export function expand(
  text: string,
  lookUp: VariableLookup,
  dialect: Dialect,
  budget: PatternBudget = newPatternBudget(),
): Expansion {
  const expander = new Expander(text, lookUp, dialect, budget);
  try {
    return expander.run();
  } catch (thrown) {
    if (thrown instanceof ExpansionError) {
      return { kind: 'invalid', why: thrown.message };
    }
    throw thrown;
  }
}

/** What stands for a value that is not known. */
const UNKNOWN = '\u0000';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const MODIFIER = /^(?::?[-+?]|##?|%%?|\/\/?)/;

class Expander {
  readonly #text: string;
  readonly #lookUp: VariableLookup;
  readonly #dialect: Dialect;
  readonly #budget: PatternBudget;
  #at = 0;
  #unknown: string | undefined;
  #definedAt: Definition | undefined;

  constructor(text: string, lookUp: VariableLookup, dialect: Dialect, budget: PatternBudget) {
    this.#text = text;
    this.#budget = budget;
    this.#lookUp = lookUp;
    this.#dialect = dialect;
  }

  run(): Expansion {
    const text = this.#read('', 0);
    return this.#unknown === undefined
      ? { kind: 'text', text, definedAt: this.#definedAt }
      : { kind: 'unknown', variable: this.#unknown, pattern: text.replaceAll(UNKNOWN, '*') };
  }

  /** Reads up to a character that ends it, which is read too; up to the end where that is empty. */
  #read(end: string, depth: number): string {
    if (depth > MAX_NESTING) {
      throw new ExpansionError('Its variables are nested too deeply.');
    }
    const { escape, hasQuotes, doubles } = this.#dialect;
    let quote = '';
    let result = '';
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (quote === '' && end !== '' && character === end) {
        this.#at++;
        return result;
      }
      if (hasQuotes && quote !== "'" && character === escape && escape !== '') {
        result += this.#text.charAt(this.#at + 1);
        this.#at += 2;
      } else if (hasQuotes && (character === quote || (quote === '' && (character === '"' || character === "'")))) {
        quote = quote === '' ? character : '';
        this.#at++;
      } else if (character === '$' && quote !== "'") {
        if (doubles && this.#text.charAt(this.#at + 1) === '$') {
          result += '$';
          this.#at += 2;
        } else {
          result += this.#variable(depth);
        }
      } else {
        result += character;
        this.#at++;
      }
      if (result.length > LIMITS.scanExpansion) {
        throw new ExpansionError(`Its variables make it longer than ${LIMITS.scanExpansion} characters.`);
      }
    }
    if (end !== '' || quote !== '') {
      throw new ExpansionError(`Its ${quote === '' ? 'brace' : 'quotation mark'} is not closed.`);
    }
    return result;
  }

  #variable(depth: number): string {
    this.#at++;
    const isBraced = this.#text.charAt(this.#at) === '{';
    this.#at += isBraced ? 1 : 0;
    const name = NAME.exec(this.#text.slice(this.#at, this.#at + 200))?.[0];
    if (name === undefined) {
      if (isBraced) {
        throw new ExpansionError('A variable in it has no valid name.');
      }
      return '$';
    }
    this.#at += name.length;
    if (!isBraced || this.#text.charAt(this.#at) === '}') {
      this.#at += isBraced ? 1 : 0;
      return this.#valueOf(name);
    }
    const modifier = MODIFIER.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
    if (modifier === undefined) {
      throw new ExpansionError(`The text after the variable ${name} is not a valid form of a variable.`);
    }
    this.#at += modifier.length;
    return this.#modified(name, modifier, depth);
  }

  #modified(name: string, modifier: string, depth: number): string {
    const [unknown, definedAt] = [this.#unknown, this.#definedAt];
    const first = this.#read(modifier.startsWith('/') ? '/' : '}', depth + 1);
    const second = modifier.startsWith('/') ? this.#read('}', depth + 1) : '';
    const inner = { unknown: this.#unknown, definedAt: this.#definedAt };
    // what is not used counts for nothing
    this.#unknown = unknown;
    this.#definedAt = definedAt;
    const use = (text: string): string => {
      this.#unknown = inner.unknown;
      this.#definedAt = inner.definedAt;
      return text;
    };
    const variable = this.#lookUp(name);
    const value = variable?.value;
    if (variable?.isUnknown === true) {
      return this.#valueOf(name);
    }
    const isSet = value !== undefined && !(modifier.startsWith(':') && value === '');
    switch (modifier.replace(':', '')) {
      case '-':
        return isSet ? this.#valueOf(name) : use(first);
      case '+':
        return isSet ? use(first) : '';
      case '?':
        return this.#valueOf(name, isSet);
      default: {
        const pattern = use(first);
        return value === undefined
          ? this.#valueOf(name)
          : changed(this.#valueOf(name), modifier, pattern, second, this.#budget);
      }
    }
  }

  #valueOf(name: string, isUsable = true): string {
    const variable = this.#lookUp(name);
    if (variable?.value === undefined || !isUsable) {
      this.#unknown ??= name;
      return UNKNOWN;
    }
    this.#definedAt = variable.definedAt ?? this.#definedAt;
    return variable.value;
  }
}

function changed(value: string, modifier: string, pattern: string, other: string, budget: PatternBudget): string {
  if (modifier.startsWith('#')) {
    const end = boundaryOf(value, pattern, modifier === '##', budget);
    return end === undefined ? value : value.slice(end);
  }
  if (modifier.startsWith('%')) {
    const end = boundaryOf(reversed(value), reversed(pattern), modifier === '%%', budget);
    return end === undefined ? value : value.slice(0, value.length - end);
  }
  return replaced(value, pattern, other, modifier === '//', budget);
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function replaced(value: string, pattern: string, other: string, isGlobal: boolean, budget: PatternBudget): string {
  let result = '';
  let at = 0;
  while (at < value.length) {
    const end = boundaryOf(value.slice(at), pattern, true, budget);
    if (end === undefined || end === 0) {
      result += value.charAt(at);
      at++;
      continue;
    }
    result += other;
    at += end;
    if (!isGlobal || result.length > LIMITS.scanExpansion) {
      break;
    }
  }
  return result + value.slice(at);
}

/** The length of the shortest or longest beginning of a value that a pattern of `*` and `?` matches; all states at once. */
function boundaryOf(value: string, pattern: string, isLongest: boolean, budget: PatternBudget): number | undefined {
  let states = closure(new Set([0]), pattern);
  let found: number | undefined;
  for (let at = 0; at <= value.length && states.size > 0; at++) {
    if (states.has(pattern.length)) {
      found = at;
      if (!isLongest) {
        return found;
      }
    }
    const next = new Set<number>();
    budget.steps -= states.size;
    if (budget.steps < 0) {
      throw new ExpansionError('The variable patterns in this file take too long.');
    }
    for (const state of states) {
      const symbol = pattern.charAt(state);
      if (symbol === '*') {
        next.add(state);
      } else if (symbol !== '' && (symbol === '?' || symbol === value.charAt(at))) {
        next.add(state + 1);
      }
    }
    states = at < value.length ? closure(next, pattern) : new Set();
  }
  return found;
}

function closure(states: Set<number>, pattern: string): Set<number> {
  for (const state of states) {
    if (pattern.charAt(state) === '*') {
      states.add(state + 1);
    }
  }
  return states;
}

/** Whether a pattern of `*` and `?` matches all of a text; one that would take too long does not. */
export function matchesPattern(pattern: string, text: string, budget: PatternBudget): boolean {
  return budget.steps > text.length * (pattern.length + 1) && boundaryOf(text, pattern, true, budget) === text.length;
}
