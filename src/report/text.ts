import { count, visible } from '../text.ts';

/** Longer text is truncated; genuine identities, references and sentences are shorter. */
export const MAX_LENGTH = 1000;

/** Text for one line of the log, escaped so that it contains no workflow command. */
export function plain(text: string, limit = MAX_LENGTH): string {
  // the runner takes `##[` as a command anywhere in a line, `::` only at its start
  return visible(text, limit)
    .replaceAll('##[', '##\\[')
    .replace(/^\s*::/, (start) => `\\${start}`);
}

/** Values that are safe in YAML without quotes and contain no expression; others are not offered to paste. */
const PASTEABLE = /^[A-Za-z0-9][A-Za-z0-9._~:/?@+=%-]{0,500}[A-Za-z0-9/_-]$/;

/** Whether text from outside may be offered as a line to paste. */
export function isPasteable(text: string): boolean {
  return PASTEABLE.test(text);
}

/** Renders at most `max` items, followed by the number of further ones. */
export function atMost<T>(
  max: number,
  items: readonly T[],
  render: (item: T) => string,
  more: (rest: number) => string,
): readonly string[] {
  const rest = items.length - max;
  return [...items.slice(0, max).map(render), ...(rest > 0 ? [more(rest)] : [])];
}

/** The distinct values, in order. */
export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A space where no line breaks. */
export const NO_BREAK = '\u00a0';

const UNITS: readonly (readonly [length: number, noun: string])[] = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
];

/** `2026-11-20 04:12 UTC`. */
export function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Age in words: `3 days ago`; a time in the future is `just now`. */
export function formatAge(time: Date, now: Date): string {
  const age = now.getTime() - time.getTime();
  return age < MINUTE ? 'just now' : `${formatSpan(age)} ago`;
}

/** Milliseconds in the largest unit that fits: `3 days`, `1 hour`, `20 seconds`. */
export function formatSpan(span: number): string {
  const [unit, noun] = UNITS.find(([length]) => span >= length) ?? [SECOND, 'second'];
  return count(Math.floor(span / unit), noun);
}

/** Age for tables: `3 d`, `1 h`, `5 min`, with a no-break space. */
export function formatShortAge(time: Date, now: Date): string {
  const age = Math.max(0, now.getTime() - time.getTime());
  if (age < HOUR) {
    return `${Math.floor(age / MINUTE)}${NO_BREAK}min`;
  }
  return age < DAY ? `${Math.floor(age / HOUR)}${NO_BREAK}h` : `${Math.floor(age / DAY)}${NO_BREAK}d`;
}

/** Milliseconds as seconds with one digit: `0.6 s`. */
export function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** With its first letter as a sentence has it. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
