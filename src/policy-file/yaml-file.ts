import type { FilePosition, PolicyIssue } from './issue.ts';

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

/** Where a value and its key stand; entries of lists have no key. */
export interface Place {
  readonly key: FilePosition | undefined;
  readonly value: FilePosition;
}

/** What was read, or why nothing could be. */
export type YamlResult =
  | { readonly kind: 'value'; readonly value: YamlFile }
  | { readonly kind: 'invalid'; readonly issues: readonly PolicyIssue[] };

/** A path as the key of a map. */
export function keyOf(path: ValuePath): string {
  return JSON.stringify(path);
}
