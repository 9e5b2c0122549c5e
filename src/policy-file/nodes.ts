import type * as Yaml from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { LIMITS } from '../limits.ts';
import { quote } from '../text.ts';
import type { FilePosition, PolicyIssue, PolicyIssueCode } from './issue.ts';
import { keyOf, YamlFile, type Place, type ValuePath, type YamlResult } from './yaml-file.ts';

/** The library, which is loaded only where a policy is read. */
export type YamlModule = typeof Yaml;

/** What to do about a glob that YAML takes for an alias. */
export const QUOTE_STAR = 'Text that begins with "*" must be in quotation marks. Without them, it is an alias in YAML.';

/** What is said of a file that is nested too deep. */
export const DEPTH_MESSAGE = `The file is nested deeper than ${LIMITS.policyDepth} levels, which is the limit.`;

const CORE_TAG = /^!!(?:str|int|float|bool|null|map|seq)(?=[\s,[\]{}]|$)/;

/** What has been read of a file, of all its documents: what aliases repeat counts as often as it is repeated. */
export interface ReadAmount {
  values: number;
  aliases: number;
}

/** Reads the nodes of a document into data, and notes where each stands. */
export class NodeReader {
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
  readonly #amount: ReadAmount;
  #followed = 0;
  #isTooLarge = false;

  constructor(
    yaml: YamlModule,
    document: Document.Parsed,
    source: string,
    at: (offset: number) => FilePosition,
    amount: ReadAmount,
  ) {
    this.#yaml = yaml;
    this.#document = document;
    this.#source = source;
    this.#at = at;
    this.#amount = amount;
  }

  read(): YamlResult {
    const data = this.#readNode(this.#document.contents, [], undefined);
    return this.#isTooLarge
      ? { kind: 'invalid', issues: this.#issues }
      : { kind: 'value', value: new YamlFile(data, this.#issues, this.#places, this.#unreadable) };
  }

  #readNode(node: Node | null, path: ValuePath, key: FilePosition | undefined): unknown {
    this.#amount.values++;
    const start = node?.range?.[0];
    const isEmpty = node === null || (this.#yaml.isScalar(node) && node.source === '' && node.value === null);
    const value =
      start === undefined || (isEmpty && key !== undefined) ? (key ?? { line: 1, column: 1 }) : this.#at(start);
    this.#places.set(keyOf(path), { key, value });
    if (this.#isTooLarge) {
      return null;
    }
    if (this.#amount.values > LIMITS.policyValues) {
      return this.#stop(
        value,
        `The file has more than ${LIMITS.policyValues} values, including those that its aliases repeat, which is the limit.`,
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
        this.#issue(position, 'duplicate-key', `The key ${quote(name)} appears twice.`);
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
    this.#amount.aliases++;
    if (this.#amount.aliases > LIMITS.policyAliases) {
      return this.#stop(
        position,
        `The file has more than ${LIMITS.policyAliases} aliases, counted each time they are used.`,
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
        `Text that begins with "!" must be in quotation marks. Without them, ${quote(written)} is a tag in YAML.`,
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
