import { findNearest, quote } from '../../text.ts';
import type { Faults } from '../faults.ts';
import type { FilePosition } from '../issue.ts';
import { fieldOf } from '../values.ts';
import type { ValuePath, YamlFile } from '../yaml-file.ts';

/** A document, and what is found to be wrong with it. */
export interface ReadDocument {
  readonly file: YamlFile;
  readonly faults: Faults;
}

/**
 * A map of a document with the keys that it may have. As in Kubernetes a member that is null is none, and so is an empty
 * text; anything else of the wrong kind is a fault, and so is a key that nobody knows.
 */
export class FieldReader {
  readonly path: ValuePath;
  readonly #document: ReadDocument;
  readonly #data: unknown;

  constructor(document: ReadDocument, path: ValuePath, data: unknown, keys: readonly string[]) {
    this.path = path;
    this.#document = document;
    this.#data = data;
    if (!isMap(data)) {
      this.#document.faults.add(path, 'wrong-kind', `${this.#name()} must be a map of keys.`);
      return;
    }
    for (const key of Object.keys(data).filter((each) => !keys.includes(each))) {
      const nearest = findNearest(key, keys);
      const hint =
        nearest === undefined
          ? `it may have ${keys.map((each) => `"${each}"`).join(', ')}.`
          : `did you mean "${nearest}"?`;
      document.faults.addAtKey([...path, key], 'unknown-key', `The key ${quote(key)} has no meaning here; ${hint}`);
    }
  }

  /** Whether a member is there. */
  has(key: string): boolean {
    const value = fieldOf(this.#data, key);
    return (value !== undefined && value !== null && value !== '') || this.#isUnreadable(key);
  }

  /** Where the value of a member stands; of one that is not there, where the map does. */
  positionOf(key: string): FilePosition {
    return this.#document.file.positionOf([...this.path, key]);
  }

  /** Where the map stands. */
  get position(): FilePosition {
    return this.#document.file.positionOf(this.path);
  }

  /** A text of one line. */
  line(key: string): string | undefined {
    const text = this.text(key);
    if (text !== undefined && /[\u0000-\u001f\u007f]/.test(text)) {
      this.refuse(key, 'it must be one line without control characters');
      return undefined;
    }
    return text;
  }

  /** A text of any lines. */
  text(key: string): string | undefined {
    const value = fieldOf(this.#data, key);
    if (!this.has(key) || this.#isUnreadable(key)) {
      return undefined;
    }
    if (typeof value !== 'string') {
      const hint = typeof value === 'object' ? '' : '; if it is meant as text, put it in quotation marks';
      this.#document.faults.add([...this.path, key], 'wrong-kind', `"${key}" must be text${hint}.`);
      return undefined;
    }
    return value;
  }

  boolean(key: string): boolean {
    const value = fieldOf(this.#data, key);
    if (this.has(key) && typeof value !== 'boolean') {
      this.#document.faults.add([...this.path, key], 'wrong-kind', `"${key}" must be true or false.`);
    }
    return value === true;
  }

  /** One of some words. */
  word<T extends string>(key: string, words: readonly T[]): T | undefined {
    const text = this.line(key);
    const known = words.find((word) => word === text);
    if (text !== undefined && known === undefined) {
      this.refuse(key, `it must be ${words.map((word) => `"${word}"`).join(' or ')}`);
    }
    return known;
  }

  /** The map of a member; undefined where there is none. */
  map(key: string, keys: readonly string[]): FieldReader | undefined {
    return this.has(key)
      ? new FieldReader(this.#document, [...this.path, key], fieldOf(this.#data, key), keys)
      : undefined;
  }

  /** The maps of a list; none where there is no list. */
  maps(key: string, keys: readonly string[]): readonly FieldReader[] {
    return this.items(key).map(
      (item, index) => new FieldReader(this.#document, [...this.path, key, index], item, keys),
    );
  }

  /** The entries of a list; none where there is no list. */
  items(key: string): readonly unknown[] {
    const value = fieldOf(this.#data, key);
    if (this.has(key) && !Array.isArray(value)) {
      this.#document.faults.add([...this.path, key], 'wrong-kind', `"${key}" must be a list.`);
    }
    return Array.isArray(value) ? value : [];
  }

  /** Notes that a value cannot be used. */
  refuse(key: string, reason: string, code: Parameters<Faults['add']>[1] = 'wrong-kind'): void {
    const value = fieldOf(this.#data, key);
    const written = typeof value === 'string' ? quote(value) : `"${key}"`;
    this.#document.faults.add([...this.path, key], code, `${written} cannot be used: ${reason}.`);
  }

  /** As `refuse`, of a value that no message may show: it may be a private key. */
  refuseUnseen(key: string, reason: string, code: Parameters<Faults['add']>[1]): void {
    this.#document.faults.add([...this.path, key], code, `"${key}" cannot be used: ${reason}.`);
  }

  /** Notes that a member may not be there. */
  forbid(key: string, message: string, code: Parameters<Faults['add']>[1] = 'unsupported'): void {
    this.#document.faults.addAtKey([...this.path, key], code, message);
  }

  /** Notes that something is missing in the map. */
  miss(message: string): void {
    if (isMap(this.#data)) {
      this.#document.faults.add(this.path, 'missing', message);
    }
  }

  /** What could not be read has a fault already. */
  #isUnreadable(key: string): boolean {
    return this.#document.file.isUnreadable([...this.path, key]);
  }

  #name(): string {
    const last = this.path.at(-1);
    return typeof last === 'string' ? `"${last}"` : last === undefined ? 'A document' : 'This entry';
  }
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
