import { invalid, parsed, type Parsed } from '../../parsed.ts';
import { LIMITS } from '../../limits.ts';
import { quote } from '../../text.ts';

/** A glob of a ClusterImagePolicy over full references, with tag or digest (policy-controller `pkg/apis/glob`). */
export interface ReferenceGlob {
  /** as written */
  readonly text: string;
  /** characters, `*` (any text without `/`) and `**` (any text) */
  readonly symbols: readonly string[];
  /** what all that it matches begins with */
  readonly prefix: string;
}

/** A character of a digest that is not known yet. */
const HEX = 'hex';
const WITHIN = '*';
const ACROSS = '**';

/** A reference as globs are compared with it: characters, or `hex` for those of a digest that is not known yet. */
export type ReferenceText = readonly string[];

const ALLOWED = /^[a-zA-Z0-9\-_:/*.@]+$/;

/** What two short globs mean, which are no others' beginning. */
const MEANT: Readonly<Record<string, string>> = { '*': 'index.docker.io/library/*', '*/*': 'index.docker.io/*/*' };

/** Reads a glob; what no glob of a ClusterImagePolicy has is an issue, also where our own globs know it. */
export function parseReferenceGlob(text: string): Parsed<ReferenceGlob> {
  if (text.length > LIMITS.reference) {
    return invalid(`it is longer than ${LIMITS.reference} characters`);
  }
  if (!ALLOWED.test(text)) {
    const other = /[^a-zA-Z0-9\-_:/*.@]/u.exec(text)?.[0] ?? '';
    return invalid(
      `it contains ${quote(other)}, but globs of ClusterImagePolicies may only contain letters, digits, "-_:/.@", "*", and "**"`,
    );
  }
  const meant = Object.hasOwn(MEANT, text) ? (MEANT[text] ?? text) : text;
  const symbols = meant.match(/\*\*|[\s\S]/g) ?? [];
  const wildcard = symbols.findIndex((symbol) => symbol === WITHIN || symbol === ACROSS);
  return parsed({ text, symbols, prefix: (wildcard < 0 ? symbols : symbols.slice(0, wildcard)).join('') });
}

/** The end of a reference by a digest that is not known yet. */
export const SOME_DIGEST: ReferenceText = [...Array.from('@sha256:'), ...Array<string>(64).fill(HEX)];

/** What a glob says of a text: `depends` where the digest, which is not known yet, decides. */
export type GlobAnswer = 'matches' | 'depends' | 'differs';

/** Compares a glob with a text: at most as many steps as their lengths multiplied. */
export function compareGlob({ symbols, prefix }: ReferenceGlob, text: ReferenceText): GlobAnswer {
  if (!beginsWith(text, prefix)) {
    return 'differs';
  }
  const begin = new Set([0]);
  if (accepts(symbols, begin, text, false)) {
    return 'matches';
  }
  return text.includes(HEX) && accepts(symbols, begin, text, true) ? 'depends' : 'differs';
}

/** Whether a glob matches any reference by a digest: all that is ever compared in a cluster. */
export function canMatchDigest({ symbols }: ReferenceGlob): boolean {
  return accepts(symbols, statesBehindName(symbols), SOME_DIGEST, true);
}

/** The states that a name without a tag can lead to: some text leads to each one, and its last component has no colon. */
function statesBehindName(symbols: readonly string[]): ReadonlySet<number> {
  const states = new Set<number>();
  for (const [state, symbol] of symbols.entries()) {
    if (symbol === '/') {
      states.add(state + 1);
    } else if (symbol === ACROSS) {
      states.add(state);
    }
  }
  for (const state of states) {
    const symbol = symbols[state];
    if (symbol !== undefined && !/^[/:@]$/.test(symbol)) {
      states.add(state + 1);
    }
  }
  return states;
}

function beginsWith(text: ReferenceText, prefix: string): boolean {
  for (let at = 0; at < prefix.length; at++) {
    const symbol = text[at];
    if (symbol === HEX) {
      return true;
    }
    if (symbol !== prefix.charAt(at)) {
      return false;
    }
  }
  return true;
}

/**
 * Simulates the automaton of a glob: all states at once, one character after the other.
 * @param assumes - whether a character of the glob is taken for the one of a digest that is not known
 */
function accepts(
  symbols: readonly string[],
  begin: ReadonlySet<number>,
  text: ReferenceText,
  assumes: boolean,
): boolean {
  let states = new Set(begin);
  for (const character of text) {
    const next = new Set<number>();
    for (const state of withSkipped(symbols, states)) {
      const expected = symbols[state] ?? '';
      if (expected === ACROSS || (expected === WITHIN && character !== '/')) {
        next.add(state);
      } else if (expected === character || (assumes && character === HEX && /^[0-9a-f]$/.test(expected))) {
        next.add(state + 1);
      }
    }
    states = next;
    if (states.size === 0) {
      return false;
    }
  }
  return withSkipped(symbols, states).has(symbols.length);
}

/** States with those that are reached where a wildcard matches nothing; a set visits what is added meanwhile. */
function withSkipped(symbols: readonly string[], states: Set<number>): Set<number> {
  for (const state of states) {
    const symbol = symbols[state];
    if (symbol === WITHIN || symbol === ACROSS) {
      states.add(state + 1);
    }
  }
  return states;
}
