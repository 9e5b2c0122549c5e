import { createHash } from 'node:crypto';

/** What a member of an untrusted JSON value is read as; a value of another type counts as missing. */
export type Members = Readonly<Record<string, unknown>>;

/** Characters of a text that is kept; what is longer is cut, and ends in `…`. */
const MAX_TEXT = 200;

/** The most entries that are kept of a list or map. */
const MAX_ENTRIES = 100;

const NONE: Members = {};

/** The members of an object; none of anything else. Only for names that objects do not inherit. */
export function membersOf(value: unknown): Members {
  return isObject(value) ? value : NONE;
}

/** The entries of a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty, cut to a number of characters. */
export function textOf(value: unknown, limit = MAX_TEXT): string | undefined {
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  // a copy: what is cut off must not stay in memory
  return value.length > limit ? `${Buffer.from(value.slice(0, limit), 'utf16le').toString('utf16le')}…` : value;
}

/** As `textOf`, for what is compared: texts that differ behind the cut stay different, by a fingerprint of the whole. */
export function distinctTextOf(value: unknown, limit = MAX_TEXT): string | undefined {
  const text = textOf(value, limit);
  return typeof value === 'string' && value.length > limit ? `${text ?? ''} (sha256:${fingerprint(value)})` : text;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The texts of a list, as many as are kept. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value)
    .slice(0, MAX_ENTRIES)
    .flatMap((each) => textOf(each) ?? []);
}

/** Names and texts of a map, as many as are kept; an empty text is one here. */
export function textEntriesOf(value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(membersOf(value))
    .slice(0, MAX_ENTRIES)
    .flatMap(([name, text]) =>
      typeof text === 'string' ? [[distinctTextOf(name) ?? '', distinctTextOf(text) ?? ''] as const] : [],
    );
}

/** A fingerprint of all of a map, whatever the order of its names; undefined where `textEntriesOf` has all of it. */
export function fingerprintOfMap(value: unknown): string | undefined {
  const entries = Object.entries(membersOf(value)).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > MAX_ENTRIES ? `sha256:${fingerprint(JSON.stringify(entries))}` : undefined;
}

/** Whether a value is an object, lists excluded. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
