import { tokensOf, type PatternToken } from './alternatives.ts';

/** What pins the beginning of a pattern, and its end. `.*` pins since it takes whatever is there. */
const BEGINNINGS: readonly string[] = ['^', '\\A'];
const ENDS: readonly string[] = ['$', '\\z'];

/**
 * The pinned form of a valid RE2 pattern that may be found anywhere in a value; undefined where it is pinned itself: it
 * begins with `^`, `\A` or `.*`, ends with `$`, `\z` or `.*`, and has no alternatives but in groups. Only then does it
 * mean the same where it must match the complete value. (With the flag `m` an anchor pins a line, so that is never pinned.)
 */
export function pinnedForm(pattern: string): string | undefined {
  const tokens = [...tokensOf(pattern)];
  let depth = 0;
  let isBare = false;
  let hasLines = false;
  for (const { open, close, bar, empty } of tokens) {
    depth += open !== undefined ? 1 : close !== undefined ? -1 : 0;
    isBare ||= bar !== undefined && depth === 0;
    hasLines ||= /^\(\?[a-zA-Z]*m/.test(empty ?? open ?? '');
  }
  const inner =
    hasLines || isBare ? `(?:${hasLines ? pattern.replaceAll(/\(\?[a-zA-Z-]+\)/g, '') : pattern})` : pattern;
  const begins = inner === pattern && isPinnedAtBeginning(tokens);
  const ends = inner === pattern && isPinnedAtEnd(tokens);
  return begins && ends ? undefined : `${begins ? '' : '^'}${inner}${ends ? '' : '$'}`;
}

function isPinnedAtBeginning([first, second, third]: readonly PatternToken[]): boolean {
  if (first?.atom === '.') {
    return second?.repeat === '*' && third?.never === undefined;
  }
  // repeated, an anchor need not be there
  const isRepeated = second?.repeat !== undefined || second?.never !== undefined;
  return BEGINNINGS.includes(first?.empty ?? '') && !isRepeated;
}

function isPinnedAtEnd(tokens: readonly PatternToken[]): boolean {
  const [before, last] = tokens.slice(-2);
  const end = last ?? before;
  return ENDS.includes(end?.empty ?? '') || (before?.atom === '.' && last?.repeat === '*');
}
