import type * as Yaml from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { LIMITS } from '../limits.ts';
import { quote } from '../text.ts';
import type { FilePosition, PolicyIssue, PolicyIssueCode } from './issue.ts';

/** Keys and indexes from the root of a file to a value. */
export type ValuePath = readonly (string | number)[];

/** A YAML document as plain data, with the place of everything in it. */
export class YamlFile {
  /** lists, objects without prototype, texts, numbers, booleans and null */
  readonly data: unknown;
  /** what is no valid YAML of ours, although it could be read: tags, aliases, keys that occur twice */
  readonly issues: readonly PolicyIssue[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #unreadable: ReadonlySet<string>;

  constructor(
    data: unknown,
    issues: readonly PolicyIssue[],
    places: ReadonlyMap<string, Place>,
    unreadable: ReadonlySet<string>,
  ) {
    this.data = data;
    this.issues = issues;
    this.#places = places;
    this.#unreadable = unreadable;
  }

  /** Where a value stands: an empty one, where its key does; one that is not there, where what lacks it begins. */
  positionOf(path: ValuePath): FilePosition {
    const place = this.#places.get(keyOf(path));
    return place?.value ?? (path.length === 0 ? { line: 1, column: 1 } : this.positionOf(path.slice(0, -1)));
  }

  /** Where the key of a value stands. */
  keyPositionOf(path: ValuePath): FilePosition {
    return this.#places.get(keyOf(path))?.key ?? this.positionOf(path);
  }

  /** Whether the file has a value there. */
  has(path: ValuePath): boolean {
    return this.#places.has(keyOf(path));
  }

  /** Whether a value is one of those that `issues` are about, so that nothing else needs to be said of it. */
  isUnreadable(path: ValuePath): boolean {
    return this.#unreadable.has(keyOf(path));
  }
}

interface Place {
  readonly key: FilePosition | undefined;
  readonly value: FilePosition;
}

/** What was read, or why nothing could be. */
export type YamlResult =
  | { readonly kind: 'value'; readonly value: YamlFile }
  | { readonly kind: 'invalid'; readonly issues: readonly PolicyIssue[] };

type YamlModule = typeof Yaml;

/**
 * Reads one document of YAML 1.2 (core schema) within bounds, whoever wrote it: bytes and tokens are counted before
 * anything is built, aliases are followed up to a number of values, and merge keys are keys like any other. Tags other
 * than those of the core schema are faults: `- !name` is one, and would lose an exclusion without a word.
 */
export async function readYaml(text: string): Promise<YamlResult> {
  const yaml = await import('yaml');
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const tooLarge = findTooLarge(yaml, source);
  if (tooLarge !== undefined) {
    return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'too-large', message: tooLarge }] };
  }
  const at = positionsIn(source);
  const { documents, isComplete } = compose(yaml, source);
  const [document, second] = documents;
  if (!isComplete) {
    return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'yaml', message: BROKEN_MESSAGE }] };
  }
  if (document === undefined || (second === undefined && isEmpty(yaml, document))) {
    return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'missing', message: 'The file is empty.' }] };
  }
  const issues: PolicyIssue[] = [...syntaxIssues(document, at), ...directiveIssues(document, source, at)];
  if (second !== undefined) {
    const message = 'A second document begins here; a policy is one document.';
    issues.push({ ...at(startOf(second)), code: 'yaml', message });
  }
  if (issues.length > 0) {
    return { kind: 'invalid', issues };
  }
  return new NodeReader(yaml, document, source, at).read();
}

/** Errors of YAML that are composed at most: each costs an object with a stack. */
const MAX_ERRORS = 100;
const BROKEN_MESSAGE = `The file has more than ${MAX_ERRORS} faults of YAML.`;
const DOUBLE_QUOTED = /^"/;
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\r\n\t]/g;

/** Why a text is not even parsed; undefined where it is within the bounds. */
function findTooLarge(yaml: YamlModule, source: string): string | undefined {
  if (Buffer.byteLength(source) > LIMITS.policyBytes) {
    return `The file has more than ${LIMITS.policyBytes} bytes, no policy has.`;
  }
  let tokens = 0;
  let depth = 0;
  let isScalar = false;
  for (const token of new yaml.Lexer().lex(source)) {
    tokens++;
    if (tokens > LIMITS.policyTokens) {
      return `The file has more than ${LIMITS.policyTokens} tokens, no policy has.`;
    }
    if (!isScalar) {
      depth += token === '[' || token === '{' ? 1 : token === ']' || token === '}' ? -1 : 0;
    }
    if (depth > LIMITS.policyDepth) {
      return DEPTH_MESSAGE;
    }
    if (DOUBLE_QUOTED.test(token) && (token.match(BAD_ESCAPE)?.length ?? 0) > MAX_ERRORS) {
      return `A text in double quotes has more than ${MAX_ERRORS} escapes that YAML does not know.`;
    }
    isScalar = token === yaml.CST.SCALAR;
  }
  return undefined;
}

const DEPTH_MESSAGE = `The file is nested deeper than ${LIMITS.policyDepth}, no policy is.`;

/** The first two documents; no more are looked at, nor a text of which the syntax is broken all over. */
function compose(
  yaml: YamlModule,
  source: string,
): { readonly documents: readonly Document.Parsed[]; readonly isComplete: boolean } {
  const composer = new yaml.Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    // that of the library compares each key with each other
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  let errors = 0;
  for (const token of new yaml.Parser().parse(source)) {
    errors += token.type === 'error' ? 1 : 0;
    if (errors > MAX_ERRORS) {
      return { documents, isComplete: false };
    }
    documents.push(...composer.next(token));
    if (documents.length > 1) {
      return { documents, isComplete: true };
    }
  }
  documents.push(...composer.end(true, source.length));
  // what follows the end of a document and holds nothing is none
  const [first, ...others] = documents;
  const real = others.filter(({ contents, errors: found }) => contents !== null || found.length > 0);
  return { documents: first === undefined ? [] : [first, ...real], isComplete: true };
}

function isEmpty(yaml: YamlModule, { contents, errors }: Document.Parsed): boolean {
  const hasNothing =
    contents === null || (yaml.isScalar(contents) && contents.value === null && contents.source === '');
  return hasNothing && errors.length === 0;
}

function startOf(document: Document.Parsed): number {
  const { contents, range } = document;
  return contents === null ? range[0] : contents.range[0];
}

function syntaxIssues(document: Document.Parsed, at: (offset: number) => FilePosition): readonly PolicyIssue[] {
  return document.errors.map(({ code, message, pos }) => ({ ...at(pos[0]), ...describeSyntax(code, message) }));
}

function describeSyntax(code: string, message: string): Pick<PolicyIssue, 'code' | 'message'> {
  if (message.includes('call stack')) {
    return { code: 'too-large', message: DEPTH_MESSAGE };
  }
  if (code === 'BAD_ALIAS') {
    return { code: 'alias', message: QUOTE_STAR };
  }
  const sentence = `${message.charAt(0).toLowerCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
  return { code: code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'yaml', message: `This is not valid YAML: ${sentence}` };
}

const QUOTE_STAR = 'A text that begins with "*" must be in quotation marks: without them it is an alias in YAML.';

/** `%YAML 1.1` would read `yes` as true, and `%TAG` would give any tag another meaning. */
function directiveIssues(
  document: Document.Parsed,
  source: string,
  at: (offset: number) => FilePosition,
): readonly PolicyIssue[] {
  const directives = [...source.slice(0, startOf(document)).matchAll(/^%[^\r\n]*/gm)];
  return directives
    .filter(([directive]) => !/^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(directive))
    .map(({ index }) => ({
      ...at(index),
      code: 'yaml' as const,
      message: 'A policy is YAML 1.2 without directives other than "%YAML 1.2".',
    }));
}

const CORE_TAG = /^!!(?:str|int|float|bool|null|map|seq)(?=[\s,[\]{}]|$)/;

/** Reads the nodes of a document into data, and notes where each stands. */
class NodeReader {
  readonly #yaml: YamlModule;
  readonly #document: Document.Parsed;
  readonly #source: string;
  readonly #at: (offset: number) => FilePosition;
  readonly #issues: PolicyIssue[] = [];
  readonly #places = new Map<string, Place>();
  readonly #unreadable = new Set<string>();
  readonly #anchors = new Map<string, Node>();
  /** what each alias means where it stands: the same anchor may be another one further down */
  readonly #targets = new Map<Alias, Node | undefined>();
  #followed = 0;
  #values = 0;
  #aliases = 0;
  #isTooLarge = false;

  constructor(yaml: YamlModule, document: Document.Parsed, source: string, at: (offset: number) => FilePosition) {
    this.#yaml = yaml;
    this.#document = document;
    this.#source = source;
    this.#at = at;
  }

  read(): YamlResult {
    const data = this.#readNode(this.#document.contents, [], undefined);
    return this.#isTooLarge
      ? { kind: 'invalid', issues: this.#issues }
      : { kind: 'value', value: new YamlFile(data, this.#issues, this.#places, this.#unreadable) };
  }

  #readNode(node: Node | null, path: ValuePath, key: FilePosition | undefined): unknown {
    this.#values++;
    const start = node?.range?.[0];
    const isEmpty = node === null || (this.#yaml.isScalar(node) && node.source === '' && node.value === null);
    const value =
      start === undefined || (isEmpty && key !== undefined) ? (key ?? { line: 1, column: 1 }) : this.#at(start);
    this.#places.set(keyOf(path), { key, value });
    if (this.#isTooLarge) {
      return null;
    }
    if (this.#values > LIMITS.policyValues) {
      return this.#stop(
        value,
        `The file has more than ${LIMITS.policyValues} values with what its aliases repeat, no policy has.`,
      );
    }
    if (path.length > LIMITS.policyDepth) {
      return this.#stop(value, DEPTH_MESSAGE);
    }
    if (node === null) {
      return null;
    }
    if (this.#yaml.isAlias(node)) {
      return this.#readAlias(node, path, key, value);
    }
    if (node.anchor !== undefined && this.#followed === 0) {
      this.#anchors.set(node.anchor, node);
    }
    if (!this.#hasCoreTag(node, path)) {
      return '';
    }
    if (this.#yaml.isMap(node)) {
      return this.#readMap(node, path);
    }
    if (this.#yaml.isSeq(node)) {
      return this.#readList(node, path);
    }
    return this.#yaml.isScalar(node) ? this.#readScalar(node) : null;
  }

  #readMap(node: YAMLMap, path: ValuePath): unknown {
    const data = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      const { name, position } = this.#readKey(pair);
      if (name === undefined) {
        this.#issue(position, 'yaml', 'A key must be a plain word.');
      } else if (Object.hasOwn(data, name)) {
        this.#issue(position, 'duplicate-key', `The key ${quote(name)} is here twice.`);
      } else {
        data[name] = this.#readNode(nodeOf(this.#yaml, pair.value), [...path, name], position);
      }
    }
    return data;
  }

  /** A key by its text, so that `1:` and `true:` are keys that nobody knows. */
  #readKey({ key }: Pair): { readonly name: string | undefined; readonly position: FilePosition } {
    const node = nodeOf(this.#yaml, key);
    const position = this.#at(node?.range?.[0] ?? 0);
    const isPlain = this.#yaml.isScalar(node) && node.tag === undefined && node.anchor === undefined;
    const name = isPlain ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : undefined;
    return { name, position };
  }

  #readList(node: YAMLSeq, path: ValuePath): unknown {
    return node.items.map((item, index) => this.#readNode(nodeOf(this.#yaml, item), [...path, index], undefined));
  }

  #readScalar({ value }: Scalar): unknown {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }

  #readAlias(alias: Alias, path: ValuePath, key: FilePosition | undefined, position: FilePosition): unknown {
    this.#aliases++;
    if (this.#aliases > LIMITS.policyAliases) {
      return this.#stop(
        position,
        `The file has more than ${LIMITS.policyAliases} aliases, followed as often as they are used.`,
      );
    }
    const target = this.#targets.has(alias) ? this.#targets.get(alias) : this.#anchors.get(alias.source);
    this.#targets.set(alias, target);
    if (target === undefined) {
      this.#unreadable.add(keyOf(path));
      this.#issue(
        position,
        'alias',
        `There is no anchor ${quote(`&${alias.source}`)} before this alias. ${QUOTE_STAR}`,
      );
      return '';
    }
    this.#followed++;
    const value = this.#readNode(target, path, key);
    this.#followed--;
    return value;
  }

  #hasCoreTag({ tag, range }: Node, path: ValuePath): boolean {
    if (tag === undefined) {
      return true;
    }
    const start = tagStart(this.#source, range?.[0] ?? 0);
    const isCore = CORE_TAG.test(this.#source.slice(start, start + 10));
    if (!isCore) {
      const written = /^[^\s,[\]{}]*/.exec(this.#source.slice(start, start + 200))?.[0] ?? '!';
      this.#unreadable.add(keyOf(path));
      this.#issue(
        this.#at(start),
        'tag',
        `A text that begins with "!" must be in quotation marks: without them ${quote(written)} is a tag in YAML.`,
      );
    }
    return isCore;
  }

  #stop(position: FilePosition, message: string): null {
    this.#isTooLarge = true;
    this.#issue(position, 'too-large', message);
    return null;
  }

  #issue(position: FilePosition, code: PolicyIssueCode, message: string): void {
    this.#issues.push({ ...position, code, message });
  }
}

/** Positions of offsets in UTF-16 code units. (The library's own counter misses ends of lines in texts of several lines.) */
function positionsIn(source: string): (offset: number) => FilePosition {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), source.length);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = (starts[middle] ?? 0) <= within ? [middle, high] : [low, middle - 1];
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}

function nodeOf(yaml: YamlModule, value: unknown): Node | null {
  return yaml.isNode(value) ? value : null;
}

/** Where the tag in front of a node begins. */
function tagStart(source: string, nodeStart: number): number {
  let start = source.lastIndexOf('!', Math.max(nodeStart - 1, 0));
  while (start > 0 && !/[\s,[\]{}]/.test(source.charAt(start - 1))) {
    start--;
  }
  return Math.max(start, 0);
}

function keyOf(path: ValuePath): string {
  return JSON.stringify(path);
}
