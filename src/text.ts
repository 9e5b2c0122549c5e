import { LIMITS } from './limits.ts';

const MAX_LENGTH = 120;

/** What stands in place of a secret. */
export const HIDDEN = '***';

/** `user:password@` of URLs. */
const USER_INFO = /(?<scheme>[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#"'<>\\]{1,2000}@/gi;
/** The same without the beginning of a URL; a tag before a digest looks alike. */
const BARE_USER_INFO = /^[^\s/@:"]{1,200}:[^\s/@"]{1,2000}@(?![a-z0-9]+:[0-9a-f]{32})/i;

/** A text without user name and password of the URLs in it. */
export function withoutUserInfo(text: string): string {
  return text.includes('@') ? text.replace(USER_INFO, `$<scheme>${HIDDEN}@`) : text;
}

/**
 * A value for a message: in quotation marks, cut after 120 characters, with everything escaped that is invisible or
 * would act in a log. What looks like a PEM block is not shown at all, and of a URL not user name and password.
 */
export function quote(value: string): string {
  if (value.includes('-----BEGIN')) {
    return 'the value (a PEM block, not shown)';
  }
  const characters = Array.from(withoutUserInfo(value).replace(BARE_USER_INFO, `${HIDDEN}@`));
  const shown = JSON.stringify(characters.slice(0, MAX_LENGTH).join('')).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeOne);
  return characters.length > MAX_LENGTH ? `${shown}…` : shown;
}

/** A text of so many characters at most; where it was cut, the end shows it. */
export function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?<amount>\d{1,9}(?:\.\d{1,3})?)(?<unit>[smhd])$/;

/** Milliseconds of a number with `s`, `m`, `h` or `d`; undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const { amount, unit } = DURATION.exec(text)?.groups ?? {};
  const factor = UNITS[unit ?? ''];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

/** `1 platform`, `2 platforms`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** Names listed in one message; the rest is counted. */
const MAX_NAMED = 10;

/** The order of texts by their UTF-16 code units, which no locale changes. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `a, b and 3 more`. */
export function listNames(names: readonly string[], max = MAX_NAMED): string {
  const rest = names.length - max;
  return `${names.slice(0, max).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function escapeOne(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Text from outside in one bounded line without control characters, queries of signed URLs, and passwords in URLs. */
export function cleanText(text: string): string {
  // cut first: a pattern over many kilobytes of such a text takes its time
  const line = withoutUserInfo(text.slice(0, 4 * LIMITS.errorText))
    .replaceAll(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return cut(line, LIMITS.errorText);
}

/** Printable ASCII, and the ellipsis, which this program adds itself. */
const NOT_PRINTABLE = /[^\u0020-\u007e\u2026]/gu;

/** Text with everything visible that is not printable ASCII, cut to a number of characters. */
export function visible(text: string, limit = 1000): string {
  return cut(text, limit).replaceAll(NOT_PRINTABLE, (character) => {
    const named = NAMED.get(character);
    return named ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The candidate that differs from a text by at most a third of its letters, case aside; undefined when none is close. */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
  const lower = text.toLowerCase().slice(0, 100);
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: countEdits(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.floor(best.candidate.length / 3) ? best.candidate : undefined;
}

/** Levenshtein distance: insertions, deletions and replacements. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  const letters = b.split('');
  for (const [row, letter] of Array.from(a).entries()) {
    const current = [row + 1];
    for (const [column, other] of letters.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const changed = Math.min(previous[column + 1] ?? 0, current[column] ?? 0) + 1;
      current.push(Math.min(replaced, changed));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
