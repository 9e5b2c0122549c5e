import { nameOf, type RepositoryName } from './reference.ts';
import { LIMITS } from '../../limits.ts';
import { invalid, parsed, type Parsed } from '../../parsed.ts';
import { quote } from '../../text.ts';

/** A glob over names of repositories, compiled: each alternative of its braces is a pattern of its own. */
export interface Glob {
  /** as written */
  readonly text: string;
  /** whether it begins with `!` */
  readonly excludes: boolean;
  readonly alternatives: readonly GlobAlternative[];
}

/** A glob without braces. */
export interface GlobAlternative {
  readonly text: string;
  readonly symbols: readonly GlobSymbol[];
  /** what every name that it matches begins with */
  readonly prefix: string;
  /** whether the prefix is all of it */
  readonly isLiteral: boolean;
}

/** One character, or a wildcard: `?` one but `/`, `*` any number but `/`, `**` any number. */
type GlobSymbol = string;

const ANY = '?';
const WITHIN = '*';
const ACROSS = '**';

/** What can stand in a normalized name (`parseReference`), and what has a meaning in a glob. */
const GLOB = /^[a-z0-9._/:*?{},-]+$/;
const SYMBOL = /\*\*+|[\s\S]/g;
/** `host` or `host:port` in front, each with wildcards; a colon anywhere else would be that of a tag. */
const COLONS = /^(?:[^:]*|[^/:]*:[0-9*?]+\/[^:]*)$/;

/**
 * Reads a glob over normalized names (`docker.io/library/alpine`), which have neither tag nor digest:
 *
 *     glob = [ "!" ] 1*( literal / "*" / "**" / "?" / "{" alternative 1*( "," alternative ) "}" )
 */
export function parseGlob(text: string): Parsed<Glob> {
  const excludes = text.startsWith('!');
  const body = excludes ? text.slice(1) : text;
  const foreign = findForeign(body);
  if (foreign !== undefined) {
    return invalid(foreign);
  }
  const expanded = expandBraces(body);
  if (expanded.kind === 'invalid') {
    return expanded;
  }
  for (const alternative of expanded.value) {
    const issue = findInvalid(alternative);
    if (issue !== undefined) {
      return invalid(issue);
    }
  }
  return parsed({ text, excludes, alternatives: expanded.value.map(compile) });
}

/** Mistakes that the grammar alone would name badly. */
function findForeign(body: string): string | undefined {
  if (body === '') {
    return 'it contains no name';
  }
  if (body.length > LIMITS.reference) {
    return `it is longer than ${LIMITS.reference} characters`;
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body)) {
    return 'it has a scheme such as "https://" or "docker://"; remove the scheme';
  }
  if (body.includes('@')) {
    return 'it contains a digest, but globs match names; to require a digest, use "pinned" or the reference itself';
  }
  if (/[[\]]/.test(body)) {
    return 'it contains brackets, which have no meaning here; write alternatives as "{a,b}"';
  }
  if (/[A-Z]/.test(body)) {
    return 'it contains uppercase letters, but normalized names are lowercase';
  }
  const other = /[^a-z0-9._/:*?{},-]/u.exec(body)?.[0];
  if (other !== undefined || !GLOB.test(body)) {
    return other === '!'
      ? '"!" excludes only at the beginning'
      : `it contains ${quote(other ?? '')}, which is not allowed in names and globs`;
  }
  return undefined;
}

function findInvalid(alternative: string): string | undefined {
  if (!COLONS.test(alternative)) {
    return 'it contains a tag (after ":"), but globs match names without tags; ":" may only come before a port';
  }
  if (alternative.startsWith('/') || alternative.endsWith('/') || alternative.includes('//')) {
    return 'it contains an empty component: names do not begin or end with "/", or contain "//"';
  }
  return alternative === '' ? 'one of its alternatives is empty' : undefined;
}

/** A glob with its braces written out, in order. */
function expandBraces(body: string): Parsed<readonly string[]> {
  const reader = { body, at: 0 };
  const result = readSequence(reader, 0);
  if (result.kind === 'value' && reader.at < body.length) {
    return invalid(
      body.charAt(reader.at) === '}'
        ? 'it has a "}" without a "{" before it'
        : 'it has a "," outside braces; write each glob as an entry of its own',
    );
  }
  return result;
}

interface BraceReader {
  readonly body: string;
  at: number;
}

const MAX_BRACES = 10;

function readSequence(reader: BraceReader, depth: number): Parsed<readonly string[]> {
  let found: readonly string[] = [''];
  while (reader.at < reader.body.length) {
    const character = reader.body.charAt(reader.at);
    if (character === ',' || character === '}') {
      break;
    }
    if (character !== '{') {
      const text = /^[^{},]+/.exec(reader.body.slice(reader.at))?.[0] ?? character;
      reader.at += text.length;
      found = found.map((before) => before + text);
      continue;
    }
    const inner = readBraces(reader, depth + 1);
    if (inner.kind === 'invalid') {
      return inner;
    }
    if (found.length * inner.value.length > LIMITS.globAlternatives) {
      return invalid(`its braces have more than ${LIMITS.globAlternatives} alternatives in total`);
    }
    found = found.flatMap((before) => inner.value.map((after) => before + after));
  }
  return parsed(found);
}

function readBraces(reader: BraceReader, depth: number): Parsed<readonly string[]> {
  const alternatives: string[] = [];
  let count = 0;
  if (depth > MAX_BRACES) {
    return invalid(`its braces are nested deeper than ${MAX_BRACES}`);
  }
  do {
    reader.at++;
    const inner = readSequence(reader, depth);
    if (inner.kind === 'invalid') {
      return inner;
    }
    count++;
    alternatives.push(...inner.value);
    if (alternatives.length > LIMITS.globAlternatives) {
      return invalid(`its braces have more than ${LIMITS.globAlternatives} alternatives in total`);
    }
  } while (reader.body.charAt(reader.at) === ',');
  if (reader.body.charAt(reader.at) !== '}') {
    return invalid('it has a "{" without a "}" after it');
  }
  reader.at++;
  return count < 2 ? invalid('braces must contain two or more alternatives, such as "{a,b}"') : parsed(alternatives);
}

function compile(text: string): GlobAlternative {
  const symbols = (text.match(SYMBOL) ?? []).map((symbol) => (symbol.startsWith(ACROSS) ? ACROSS : symbol));
  const wildcard = symbols.findIndex(isWildcard);
  const prefix = (wildcard < 0 ? symbols : symbols.slice(0, wildcard)).join('');
  return { text, symbols, prefix, isLiteral: wildcard < 0 };
}

function isWildcard(symbol: GlobSymbol): boolean {
  return symbol === ANY || symbol === WITHIN || symbol === ACROSS;
}

/** Whether a glob matches a whole name; `!` is for whoever calls. */
export function matchesGlob({ alternatives }: Glob, repository: RepositoryName): boolean {
  const name = nameOf(repository);
  return alternatives.some((alternative) => matchesAlternative(alternative, name));
}

/** Whether an alternative matches a whole name: at most as many steps as their lengths multiplied, whatever they are. */
export function matchesAlternative({ symbols, prefix, isLiteral }: GlobAlternative, name: string): boolean {
  return isLiteral ? name === prefix : name.startsWith(prefix) && accepts(symbols, Array.from(name), prefix.length);
}

/**
 * Whether every name that the second alternative matches is one of the first. `false` may also mean that it is not
 * plain to see.
 */
export function coversAlternative(first: GlobAlternative, second: GlobAlternative): boolean {
  return second.prefix.startsWith(first.prefix) && accepts(first.symbols, second.symbols, 0);
}

/** Whether two alternatives match no name in common, as their beginnings show. */
export function areDisjoint(one: GlobAlternative, other: GlobAlternative): boolean {
  if (one.isLiteral && other.isLiteral) {
    return one.prefix !== other.prefix;
  }
  return !one.prefix.startsWith(other.prefix) && !other.prefix.startsWith(one.prefix);
}

/**
 * Simulates the automaton of a glob: all states at once, one symbol after the other. A wildcard among what is read
 * stands for anything that it matches, so it is consumed only by one that matches as much.
 * @param from - symbols in front that are known to be equal
 */
function accepts(symbols: readonly GlobSymbol[], read: readonly GlobSymbol[], from: number): boolean {
  let states = new Set([from]);
  for (const symbol of read.slice(from)) {
    const next = new Set<number>();
    for (const state of withSkipped(symbols, states)) {
      const expected = symbols[state];
      if (expected === undefined) {
        continue;
      }
      if (expected === ACROSS || (expected === WITHIN && symbol !== '/' && symbol !== ACROSS)) {
        next.add(state);
      } else if (
        expected === ANY ? isOneCharacter(symbol) && symbol !== '/' : expected === symbol && expected !== WITHIN
      ) {
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

function isOneCharacter(symbol: GlobSymbol): boolean {
  return symbol !== WITHIN && symbol !== ACROSS;
}

/** States with those that are reached where a wildcard matches nothing; a set visits what is added meanwhile. */
function withSkipped(symbols: readonly GlobSymbol[], states: Set<number>): Set<number> {
  for (const state of states) {
    const symbol = symbols[state];
    if (symbol === WITHIN || symbol === ACROSS) {
      states.add(state + 1);
    }
  }
  return states;
}
