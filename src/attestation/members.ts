import { createHash } from 'node:crypto';

/** Members of an untrusted JSON object; a value of an unexpected type counts as missing. */
export type Members = Readonly<Record<string, unknown>>;

/** Longer texts are truncated and end in `…`. */
const MAX_TEXT = 200;

/** Entries of a list or map that are read. */
const MAX_ENTRIES = 100;

const NONE: Members = {};

/** The members of an object; for any other value an empty object. Only for names that objects do not inherit. */
export function membersOf(value: unknown): Members {
  return isObject(value) ? value : NONE;
}

/** The entries of a list; for any other value an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A nonempty text, truncated to `limit` characters. */
export function textOf(value: unknown, limit = MAX_TEXT): string | undefined {
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  // a copy: a slice would hold the whole text in memory
  return value.length > limit ? `${Buffer.from(value.slice(0, limit), 'utf16le').toString('utf16le')}…` : value;
}

/** As `textOf`, for values that are compared: a fingerprint distinguishes texts that differ after the cut. */
export function distinctTextOf(value: unknown, limit = MAX_TEXT): string | undefined {
  const text = textOf(value, limit);
  return typeof value === 'string' && value.length > limit ? `${text ?? ''} (sha256:${fingerprint(value)})` : text;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The texts among the first `MAX_ENTRIES` entries of a list. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value)
    .slice(0, MAX_ENTRIES)
    .flatMap((each) => textOf(each) ?? []);
}

/** Names and texts among the first `MAX_ENTRIES` entries of a map; empty texts are included. */
export function textEntriesOf(value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(membersOf(value))
    .slice(0, MAX_ENTRIES)
    .flatMap(([name, text]) =>
      typeof text === 'string' ? [[distinctTextOf(name) ?? '', distinctTextOf(text) ?? ''] as const] : [],
    );
}

/** A fingerprint of a map that does not depend on the order of its names; undefined when `textEntriesOf` returns all of it. */
export function fingerprintOfMap(value: unknown): string | undefined {
  const entries = Object.entries(membersOf(value)).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > MAX_ENTRIES ? `sha256:${fingerprint(JSON.stringify(entries))}` : undefined;
}

/** Whether a value is an object, lists excluded. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
