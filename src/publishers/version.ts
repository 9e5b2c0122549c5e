import type { ValuePolicy } from '../core/policy/signer.ts';
import type { TagData } from './data.ts';

/** What the tag of a reference says about the version of its image. */
export type ImageVersion =
  /** a release, or the first parts of the versions of some */
  | { readonly kind: 'version'; readonly version: string; readonly variant: string; readonly isComplete: boolean }
  /** any release: a tag like `latest`, or a digest alone */
  | { readonly kind: 'any' }
  /** a tag of which the publisher does not say that it is signed */
  | { readonly kind: 'unknown' };

const VERSION = /^v?(?<numbers>[0-9]+(?:\.[0-9]+)*)(?<rest>-[A-Za-z0-9][A-Za-z0-9._-]*)?$/;
/** Parts of a version that leave none to be added: `1.21.3` (semver.org §2). */
const COMPLETE = 3;

/** Reads a tag as the publisher writes them; undefined for a reference by digest alone. */
export function readVersion(
  tag: string | undefined,
  { variants = [], flavors = [], floating }: TagData = {},
): ImageVersion {
  if (tag === undefined) {
    return { kind: 'any' };
  }
  if (floating !== undefined && new RegExp(`^(?:${floating})$`).test(tag)) {
    return { kind: 'any' };
  }
  const plain = withoutEnd(tag, flavors);
  const variant = variants.find((end) => plain.endsWith(end)) ?? '';
  const version = withoutEnd(plain, variants);
  const { numbers, rest } = VERSION.exec(version)?.groups ?? {};
  if (numbers === undefined) {
    // what has a complete version in it is not every version
    const isOpen = floating === undefined && !/[0-9]+\.[0-9]+\.[0-9]+/.test(version);
    return { kind: isOpen ? 'any' : 'unknown' };
  }
  const isComplete = rest !== undefined || numbers.split('.').length >= COMPLETE;
  return { kind: 'version', version, variant, isComplete };
}

function withoutEnd(text: string, ends: readonly string[]): string {
  const end = ends.find((each) => text.endsWith(each) && text.length > each.length);
  return end === undefined ? text : text.slice(0, -end.length);
}

/** Whether all images of a version are older than another version; of `1` none is older than `1.21`. */
export function isBefore(version: ImageVersion, first: string): boolean {
  if (version.kind !== 'version') {
    return false;
  }
  const [own, other] = [numbersOf(version.version), numbersOf(first)];
  for (const [index, number] of own.entries()) {
    const least = other[index] ?? 0;
    if (number !== least) {
      return number < least;
    }
  }
  return false;
}

function numbersOf(version: string): readonly number[] {
  return (VERSION.exec(version)?.groups?.['numbers'] ?? '').split('.').map(Number);
}

/** The template that stands for a version; only publishers have it. */
export const VERSION_TEMPLATE = '{version}';

/** Any version, as far as the `v` in front of it is in the text. */
const ANY = '[0-9]+(?:\\.[0-9]+)*(?:[-.][A-Za-z0-9][A-Za-z0-9.-]*)?';
/** What may follow the first parts of a version. */
const MORE = '(?:\\.[0-9]+)*';

/**
 * A value in which `{version}` is a version that the tag names: itself, or one that begins with it and a dot (`1.21.3`
 * for `1.21`). For a tag that is no version it is any. Behind a `v` it is without the `v` that a tag may have. All else
 * is literal.
 */
export function versionValue(text: string, version: ImageVersion): ValuePolicy {
  const at = text.indexOf(VERSION_TEMPLATE);
  if (at < 0) {
    return { kind: 'exact', values: [text] };
  }
  const before = text.slice(0, at);
  const after = text.slice(at + VERSION_TEMPLATE.length);
  const hasV = before.endsWith('/v');
  if (version.kind !== 'version') {
    return patternValue(`${literally(before)}${hasV ? '' : 'v?'}${ANY}${literally(after)}`);
  }
  const own = hasV ? version.version.replace(/^v/, '') : version.version;
  return version.isComplete
    ? { kind: 'exact', values: [`${before}${own}${version.variant}${after}`] }
    : patternValue(`${literally(before + own)}${MORE}${literally(version.variant + after)}`);
}

/**
 * A pattern of this room for a complete value. It is RE2 too, as people are shown it; what runs is JavaScript's, which
 * these are simple enough for.
 */
export function patternValue(pattern: string): ValuePolicy {
  const compiled = new RegExp(`^(?:${pattern})$`);
  return { kind: 'pattern', pattern, matches: (value) => value.length <= MAX_VALUE && compiled.test(value) };
}

/** Longer values are no genuine ones. */
const MAX_VALUE = 1000;

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
