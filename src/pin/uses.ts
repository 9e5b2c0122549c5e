import type { TextSpan } from '../scan/text-span.ts';

/** A text in which a variable may be used, and the places of images in it, where its use is known. */
export interface SearchedText {
  readonly text: string;
  /** in their order */
  readonly places: readonly TextSpan[];
}

/** A member of an object of expressions: `matrix.image`, `params["image"]`. */
const MEMBER = /(?<object>[A-Za-z_]\w*)(?:\.(?<key>[\w-]+)|\[\s*["'](?<quoted>[^"']+)["']\s*\])\s*$/;
const EXPRESSION =
  /\$\{\{\s*(?<github>[^{}|&()]*?)\s*(?:[|&}(]|$)|\$\[\[\s*(?<gitlab>[^[\]|]*?)\s*(?:[|\]]|$)|\$\((?<parens>[^()]*)\)|\$\{?(?<name>[A-Za-z_]\w*)/g;
/** The name in front of a value: `ARG A=`, `A: "`, `A = "`, and that of a block with a default. */
const KEY = /(?<name>[A-Za-z_][\w.-]*)["']?[ \t]*(?:[:=][ \t]*|\{\s*default[ \t]*=[ \t]*)["']?$/;
/** Keys of all variables, not names of one. */
const COMMON_KEYS: readonly string[] = ['default', 'value'];

/** The name in front of a value that is defined at a place; undefined where it has none of its own. */
export function nameBefore(text: string, start: number): string | undefined {
  const name = KEY.exec(text.slice(Math.max(0, start - 300), start))?.groups?.['name'];
  return name === undefined || COMMON_KEYS.includes(name) ? undefined : name;
}

/** The variable of the last expression in a text, as it is written there; undefined where there is none. */
export function lastVariableIn(written: string): string | undefined {
  const groups = [...written.matchAll(EXPRESSION)].at(-1)?.groups;
  const name = groups?.['github'] ?? groups?.['gitlab'] ?? groups?.['parens'] ?? groups?.['name'];
  return name === undefined || name === '' ? undefined : name;
}

/**
 * The line (from 1) where a variable is used for something that is no place of an image, so that its value must stay as it is;
 * undefined where it is not. Whatever has its name counts, but for comments and keys: these define it, or another of its name.
 */
export function findOtherUse({ text, places }: SearchedText, name: string): number | undefined {
  let at = 0;
  for (const { index, 0: found } of text.matchAll(patternOf(name))) {
    const end = index + found.length;
    while ((places[at]?.end ?? end) < end) {
      at++;
    }
    const isPlace = (places[at]?.start ?? end) <= index;
    if (!isPlace && !isKey(text, index, end) && !isComment(text, index)) {
      return text.slice(0, index).split('\n').length;
    }
  }
  return undefined;
}

function patternOf(name: string): RegExp {
  const { object, key, quoted } = MEMBER.exec(name)?.groups ?? {};
  const member = key ?? quoted;
  if (object === undefined || member === undefined) {
    return new RegExp(String.raw`(?<!\w)${RegExp.escape(name)}(?!\w)`, 'g');
  }
  const escaped = RegExp.escape(member);
  // all of the object at once is each of its members too
  return new RegExp(
    String.raw`(?<!\w)${object}(?:\.${escaped}(?![\w-])|\[\s*["']${escaped}["']\s*\]|\.\*|\[\*\]|(?=\s*\)))`,
    'g',
  );
}

function isKey(text: string, start: number, end: number): boolean {
  const isExpanded = /\$(?:\{\{?|\(|\[\[)?\s*$/.test(text.slice(Math.max(0, start - 20), start));
  return !isExpanded && /^["']?\s*(?:[:=]|\{)/.test(text.slice(end, end + 100));
}

function isComment(text: string, index: number): boolean {
  return /^\s*(?:#|\/\/)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

/** The aliases in a text of YAML, as they are written: `*name`. What only looks like one is among them. */
export function aliasesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\*[^\s,[\]{}]+/g)].map(([alias]) => alias));
}

/** The alias of the value at a place of YAML; undefined where it has no anchor. */
export function aliasOf(text: string, start: number): string | undefined {
  const anchor = /&(?<name>[^\s,[\]{}]+)\s+(?:!\S*\s+)?["']?$/.exec(text.slice(Math.max(0, start - 300), start));
  const name = anchor?.groups?.['name'];
  return name === undefined ? undefined : `*${name}`;
}
