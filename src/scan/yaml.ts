import type * as Yaml from 'yaml';
import type { Document, Node } from 'yaml';
import { cleanText, quote } from '../text.ts';
import { messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { TextSpan, UnreadablePart } from './text-span.ts';
import { createLexer } from './yaml-lexer.ts';

/** The library, which is loaded only where a file of YAML is read. */
type YamlLibrary = typeof Yaml;

/**
 * A value of YAML. An alias is the value of its anchor, the same object: what is found there is found at one place.
 * Values are never their own parts, but one may be a part of many: walk with `walkYaml`, which visits each once.
 */
export type YamlValue = YamlMapping | YamlList | YamlText;

interface YamlBase {
  /** of a mapping or list: all of it; of a text: without quotes, and of a block without the space around it */
  readonly span: TextSpan;
  /** a tag that is not of YAML's core, e.g. `!reset` */
  readonly tag: string | undefined;
}

/** A mapping. Keys may occur twice: each is an entry. */
export interface YamlMapping extends YamlBase {
  readonly kind: 'mapping';
  /** as written, merge keys among them */
  readonly written: readonly YamlEntry[];
  /** its own entries, then those that merge keys add: the first of a name among these, where the mapping has none of its own */
  readonly entries: readonly YamlEntry[];
}

/** A key and its value; a value that is absent is undefined. */
export interface YamlEntry {
  readonly key: YamlText;
  readonly value: YamlValue | undefined;
}

/** A list; empty items are undefined. */
export interface YamlList extends YamlBase {
  readonly kind: 'list';
  readonly items: readonly (YamlValue | undefined)[];
}

/** A scalar, as text: numbers and booleans stay as they are written. */
export interface YamlText extends YamlBase {
  readonly kind: 'text';
  /** what is meant: escapes and folds are undone. Templates stay as they are */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

/** A document of a file. */
export interface YamlDocument {
  /** undefined where it is empty */
  readonly root: YamlValue | undefined;
  /** what is wrong with its syntax; the root is then what could be made of it */
  readonly errors: readonly string[];
}

/** The documents of a file. */
export interface YamlStream {
  readonly documents: readonly YamlDocument[];
  /** those without errors, their roots */
  readonly roots: readonly YamlValue[];
  /** what is wrong with the others: an entry for the file */
  readonly unreadable: readonly UnreadablePart[];
}

/** Reads all documents of a text within bounds, whoever wrote it. Never throws. */
export async function readYamlStream(text: string, masksTemplates: boolean): Promise<YamlStream> {
  const yaml = await import('yaml');
  const parsedText = masksTemplates ? maskTemplates(text) : text;
  const documents: YamlDocument[] = [];
  const budget = { merged: LIMITS.scanMerges };
  try {
    for (const document of compose(yaml, parsedText)) {
      documents.push(new TreeBuilder(yaml, text, parsedText, budget).build(document));
    }
  } catch (thrown) {
    documents.push({ root: undefined, errors: [describeThrown(thrown)] });
  }
  const [first] = documents.flatMap(({ errors }) => errors);
  return {
    documents,
    roots: documents.flatMap(({ root, errors }) => (errors.length === 0 && root !== undefined ? [root] : [])),
    unreadable: [...(first === undefined ? [] : [{ why: `not YAML: ${first}` }]), ...describeBreaks(text)],
  };
}

/**
 * Characters that end a line, and with it a comment, for some programs and not for others: YAML 1.1 has all of them, YAML 1.2 the
 * first one (5.4); the reader here has none. What stands behind one in a comment is read by some.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;

function describeBreaks(text: string): readonly UnreadablePart[] {
  return DISPUTED_BREAK.test(text)
    ? [{ why: 'it contains line breaks (CR alone, NEL, LS, or PS) that programs read differently' }]
    : [];
}

class YamlBoundError extends Error {}

/** Escapes that YAML does not know cost an error each. */
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\r\n\t]/g;

function* compose(yaml: YamlLibrary, text: string): Generator<Document.Parsed> {
  if ((text.match(BAD_ESCAPE)?.length ?? 0) > LIMITS.scanYamlErrors) {
    throw new YamlBoundError('it has too many escapes that YAML does not know');
  }
  const composer = new yaml.Composer({
    version: '1.2',
    // every scalar is a text
    schema: 'failsafe',
    merge: false,
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  let errors = 0;
  for (const token of parse(yaml, text)) {
    errors += token.type === 'error' ? 1 : 0;
    if (errors > LIMITS.scanYamlErrors) {
      throw new YamlBoundError('its syntax has too many errors');
    }
    yield* withoutStacks(() => [...composer.next(token)]);
  }
  yield* withoutStacks(() => [...composer.end(false, text.length)]);
}

function* parse(yaml: YamlLibrary, text: string): Generator<Yaml.CST.Token> {
  const parser = new yaml.Parser();
  let depth = 0;
  for (const lexeme of createLexer(yaml).lex(text)) {
    depth = Math.max(0, depth + (BRACKETS[lexeme] ?? 0));
    if (depth > LIMITS.scanDepth) {
      // each level costs time in all that is inside of it
      throw new YamlBoundError(DEEP);
    }
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

const BRACKETS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** A template read as it is has very many errors, and what they cost is the stack that each one records. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function describeThrown(thrown: unknown): string {
  if (thrown instanceof YamlBoundError) {
    return thrown.message;
  }
  return thrown instanceof RangeError ? DEEP : cleanText(messageOf(thrown));
}

const DEEP = `it is nested deeper than ${LIMITS.scanDepth}`;

/** Mistakes that leave no doubt about what stands where. */
const HARMLESS: readonly string[] = [
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'DUPLICATE_KEY',
  // `image: @IMAGE@`, `waitFor: [-]`
  'BAD_SCALAR_START',
  'BLOCK_IN_FLOW',
];

/** How many entries merge keys may still add in a file. */
interface MergeBudget {
  merged: number;
}

/** The key of YAML 1.1 that adds the entries of other mappings. */
const MERGE = '<<';

function isMerge({ text, style }: YamlText): boolean {
  return text === MERGE && style === 'plain';
}

/** Makes values of the nodes of one document. */
class TreeBuilder {
  readonly #yaml: YamlLibrary;
  readonly #text: string;
  readonly #parsedText: string;
  readonly #anchors = new Map<string, YamlValue | undefined>();
  readonly #errors: string[] = [];
  readonly #budget: MergeBudget;

  constructor(yaml: YamlLibrary, text: string, parsedText: string, budget: MergeBudget) {
    this.#budget = budget;
    this.#yaml = yaml;
    this.#text = text;
    this.#parsedText = parsedText;
  }

  build(document: Document.Parsed): YamlDocument {
    for (const { code, message } of document.errors) {
      if (!HARMLESS.includes(code) && this.#errors.length === 0) {
        const sentence = message.includes('call stack') ? DEEP : cleanText(message);
        this.#errors.push(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
      }
    }
    const root = this.#value(document.contents, 0);
    return { root, errors: this.#errors };
  }

  #value(node: Node | null, depth: number): YamlValue | undefined {
    if (node === null) {
      return undefined;
    }
    if (depth > LIMITS.scanDepth) {
      if (this.#errors.length === 0) {
        this.#errors.push(DEEP);
      }
      return undefined;
    }
    const yaml = this.#yaml;
    if (yaml.isAlias(node)) {
      if (!this.#anchors.has(node.source) && this.#errors.length === 0) {
        this.#errors.push(`the alias ${quote(`*${node.source}`)} has no anchor before it`);
      }
      return this.#anchors.get(node.source);
    }
    const value = this.#own(node, depth);
    if ((yaml.isScalar(node) || yaml.isCollection(node)) && node.anchor !== undefined) {
      this.#anchors.set(node.anchor, value);
    }
    return value;
  }

  #own(node: Node, depth: number): YamlValue | undefined {
    const yaml = this.#yaml;
    const [start, end] = node.range ?? [0, 0];
    const tag = node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
    if (yaml.isMap(node)) {
      const written = node.items.flatMap((pair): readonly YamlEntry[] => {
        const key = this.#value(asNode(yaml, pair.key), depth + 1);
        const value = this.#value(asNode(yaml, pair.value), depth + 1);
        return key?.kind === 'text' ? [{ key, value }] : [];
      });
      return { kind: 'mapping', span: { start, end }, tag, written, entries: this.#merge(written) };
    }
    if (yaml.isSeq(node)) {
      const items = node.items.map((item) => this.#value(asNode(yaml, item), depth + 1));
      return { kind: 'list', span: { start, end }, tag, items };
    }
    if (!yaml.isScalar(node)) {
      return undefined;
    }
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    const resolved = node.source ?? '';
    const isNull = style === 'plain' && tag === undefined && ['', '~', 'null', 'Null', 'NULL'].includes(resolved);
    if (isNull && node.tag === undefined) {
      return undefined;
    }
    const span = this.#spanOf(style, start, end);
    return { kind: 'text', span, tag, style, text: this.#textOf(resolved, span) };
  }

  /** An alias stands behind its anchor, so what is merged has its own merged entries already. */
  #merge(written: readonly YamlEntry[]): readonly YamlEntry[] {
    const merges = written.filter(({ key }) => isMerge(key));
    if (merges.length === 0) {
      return written;
    }
    const own = written.filter(({ key }) => !isMerge(key));
    const entries = [...own];
    const names = new Set(own.map(({ key }) => key.text));
    for (const { value } of merges) {
      for (const mapping of value?.kind === 'list' ? value.items : [value]) {
        const added = mapping?.kind === 'mapping' ? mapping.entries : [];
        this.#budget.merged -= added.length;
        if (this.#budget.merged < 0) {
          throw new YamlBoundError('its merge keys repeat too much');
        }
        for (const entry of added) {
          if (!names.has(entry.key.text)) {
            entries.push(entry);
          }
        }
        added.forEach(({ key }) => names.add(key.text));
      }
    }
    return entries;
  }

  #spanOf(style: YamlText['style'], start: number, end: number): TextSpan {
    switch (style) {
      case 'single':
      case 'double':
        return { start: start + 1, end: Math.max(start + 1, end - 1) };
      case 'literal':
      case 'folded': {
        const header = this.#parsedText.indexOf('\n', start);
        const body = this.#text.slice(header < 0 ? end : header + 1, end);
        const first = (header < 0 ? end : header + 1) + (body.length - body.trimStart().length);
        return {
          start: Math.min(first, end),
          end: Math.max(Math.min(first, end), end - (body.length - body.trimEnd().length)),
        };
      }
      case 'plain':
        return { start, end };
    }
  }

  /** The text with the templates that were masked. */
  #textOf(resolved: string, { start, end }: TextSpan): string {
    const source = this.#text.slice(start, end);
    const wasMasked = this.#text !== this.#parsedText && source !== this.#parsedText.slice(start, end);
    return wasMasked ? source : resolved;
  }
}

const STYLES: Readonly<Record<string, YamlText['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function asNode(yaml: YamlLibrary, value: unknown): Node | null {
  return yaml.isNode(value) ? value : null;
}

/**
 * A text of the same length in which templates (`{{ … }}` and `{% … %}`, over as many lines as they take) are letters,
 * so that it is YAML and every position holds. A line of nothing but templates is blank: it is control flow, or makes
 * lines of its own.
 */
export function maskTemplates(text: string): string {
  return maskInline(text)
    .split('\n')
    .map((line) => (CONTROL.test(line) ? line.replaceAll(MARK, ' ') : line.replaceAll(MARK, 'x')))
    .join('\n');
}

/** Stands for a character of a template until it is known what else is on its line. */
const MARK = '\uE000';
/** A line of nothing but templates, or a part of one over several lines. */
const CONTROL = /^[\s\uE000]*$/;

function maskInline(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { index, 0: opening } of text.matchAll(/\{[{%]/g)) {
    if (index < done) {
      continue;
    }
    const close = text.indexOf(opening === '{{' ? '}}' : '%}', index + 2);
    if (close < 0) {
      // nothing is closed behind it, by this sign at least; the rest is as it is
      break;
    }
    const [first = '', ...rest] = text.slice(index, close + 2).split('\n');
    pieces.push(
      text.slice(done, index),
      [MARK.repeat(first.length), ...rest.map((line) => ' '.repeat(line.length))].join('\n'),
    );
    done = close + 2;
  }
  return [...pieces, text.slice(done)].join('');
}

/** The entries of a mapping with those that merge keys add. Nothing for other values. */
export function entriesOf(value: YamlValue | undefined): readonly YamlEntry[] {
  return value?.kind === 'mapping' ? value.entries : [];
}

/** The entries of a key, each where it occurs twice. */
export function entriesNamed(value: YamlValue | undefined, key: string): readonly YamlEntry[] {
  return entriesOf(value).filter((entry) => entry.key.text === key);
}

/** The values of a key that has any, each where it occurs twice. */
export function valuesAt(value: YamlValue | undefined, ...path: readonly string[]): readonly YamlValue[] {
  return path.reduce<readonly YamlValue[]>(
    (values, key) => values.flatMap((each) => entriesNamed(each, key).flatMap((entry) => entry.value ?? [])),
    value === undefined ? [] : [value],
  );
}

/** The last value at a path of keys, which is the one that programs take. */
export function valueAt(value: YamlValue | undefined, ...path: readonly string[]): YamlValue | undefined {
  return valuesAt(value, ...path).at(-1);
}

/** The text at a path of keys; undefined where it is no text. */
export function textAt(value: YamlValue | undefined, ...path: readonly string[]): YamlText | undefined {
  const found = valueAt(value, ...path);
  return found?.kind === 'text' ? found : undefined;
}

/** The items of a list that are there; nothing for other values. */
export function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.kind === 'list' ? value.items.filter((item) => item !== undefined) : [];
}

/**
 * Visits a value and all its parts once each, what merge keys name included.
 * @param visit - returns false where the parts are not to be visited
 */
export function walkYaml(value: YamlValue | undefined, visit: (value: YamlValue) => boolean): void {
  const visited = new Set<YamlValue>();
  const open = value === undefined ? [] : [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (visited.has(next)) {
      continue;
    }
    visited.add(next);
    if (!visit(next)) {
      continue;
    }
    const parts =
      next.kind === 'mapping' ? next.written.map((entry) => entry.value) : next.kind === 'list' ? next.items : [];
    for (const part of parts.toReversed()) {
      if (part !== undefined) {
        open.push(part);
      }
    }
  }
}

/** The text of a scalar by itself, and where each offset of it stands in the file. */
export interface EmbeddedText {
  readonly text: string;
  readonly toFile: (span: TextSpan) => TextSpan;
}

/** A text of several lines in a file of YAML, such as a Dockerfile; undefined where offsets cannot be told. */
export function embeddedText(file: string, value: YamlText): EmbeddedText | undefined {
  const { style, span, text } = value;
  if (style !== 'literal') {
    return file.slice(span.start, span.end) === text
      ? { text, toFile: ({ start, end }) => ({ start: start + span.start, end: end + span.start }) }
      : undefined;
  }
  const lineStart = file.lastIndexOf('\n', span.start - 1) + 1;
  const indent = span.start - lineStart;
  const starts: number[] = [];
  const lines: string[] = [];
  for (let at = lineStart; at < span.end;) {
    const end = file.indexOf('\n', at);
    const lineEnd = end < 0 || end > span.end ? span.end : end;
    const from = Math.min(at + indent, lineEnd);
    starts.push(from);
    lines.push(file.slice(from, lineEnd));
    at = lineEnd + 1;
  }
  const inner = lines.join('\n');
  const offsets: number[] = [];
  let total = 0;
  for (const line of lines) {
    offsets.push(total);
    total += line.length + 1;
  }
  const toOffset = (offset: number): number => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = (offsets[middle] ?? 0) <= offset ? [middle, high] : [low, middle - 1];
    }
    return (starts[low] ?? 0) + offset - (offsets[low] ?? 0);
  };
  return { text: inner, toFile: ({ start, end }) => ({ start: toOffset(start), end: toOffset(end) }) };
}
