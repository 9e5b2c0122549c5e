import type { FilePosition, PolicyIssue, PolicyIssueCode } from './issue.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/** Collects what is wrong with a file by paths, so that each place has one fault of a sort. */
export class Faults {
  readonly #file: YamlFile;
  readonly #issues: PolicyIssue[];
  readonly #paths = new Set<string>();

  constructor(file: YamlFile) {
    this.#file = file;
    this.#issues = [...file.issues];
  }

  get issues(): readonly PolicyIssue[] {
    return this.#issues;
  }

  /** Whether something is wrong with a value. */
  has(path: ValuePath): boolean {
    return this.#paths.has(JSON.stringify(path));
  }

  /** Notes a fault of a value, at the value. */
  add(path: ValuePath, code: PolicyIssueCode, message: string): void {
    if (!this.#isUnreadable(path)) {
      this.#paths.add(JSON.stringify(path));
      this.#issues.push({ ...this.#file.positionOf(path), code, message });
    }
  }

  /** Notes a fault of a key, or of a value for being there at all, at the key. */
  addAtKey(path: ValuePath, code: PolicyIssueCode, message: string): void {
    if (!this.#isUnreadable(path.slice(0, -1))) {
      this.#paths.add(JSON.stringify(path));
      this.#issues.push({ ...this.#file.keyPositionOf(path), code, message });
    }
  }

  /** Notes a fault at a position. */
  addAt(position: FilePosition, code: PolicyIssueCode, message: string): void {
    this.#issues.push({ ...position, code, message });
  }

  /** What could not be read has a fault already, which is the cause of any other. */
  #isUnreadable(path: ValuePath): boolean {
    return this.#file.isUnreadable(path) || (path.length > 0 && this.#isUnreadable(path.slice(0, -1)));
  }
}
