import { folderOf } from '../scan/path.ts';
import { LineIndex } from '../scan/position.ts';
import type { FoundReference, ScanResult } from '../scan/reference.ts';
import { scanFile } from '../scan/scan-file.ts';
import { SourceFile, type FileReader } from '../scan/source.ts';
import { byCodeUnits } from '../text.ts';
import { inOrder, insertInto, type Insertion } from './insertion.ts';
import type { PinnedFile } from './patch.ts';

/** A file as it is, with what its text names. */
export interface ScannedSource {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly result: ScanResult;
}

/** The same reference with its digest; undefined where it has none that is verified. */
export type PinnedName = (reference: string) => string | undefined;

/** A reference that an edit must pin: the one of this index in its file. */
export interface PinTarget {
  readonly file: string;
  readonly index: number;
}

/**
 * The files whose images are pinned, and what is put into them so far. An edit is only taken where the edited files, scanned again,
 * name the same images at the same places as before, each as it was or with its own verified digest.
 */
export class PinWorkspace {
  readonly #read: FileReader;
  readonly #pinnedName: PinnedName;
  readonly #sources = new Map<string, Promise<ScannedSource | undefined>>();
  /** files that name images */
  readonly #paths: readonly string[];
  readonly #accepted = new Map<string, readonly Insertion[]>();
  readonly #pinned = new Map<string, ReadonlySet<number>>();

  constructor(paths: Iterable<string>, read: FileReader, pinnedName: PinnedName) {
    this.#paths = [...new Set(paths)];
    this.#read = read;
    this.#pinnedName = pinnedName;
  }

  /** A file as it is; undefined where it cannot be read. */
  source(path: string): Promise<ScannedSource | undefined> {
    const scanned = this.#sources.get(path) ?? this.#scan(path);
    this.#sources.set(path, scanned);
    return scanned;
  }

  async #scan(path: string): Promise<ScannedSource | undefined> {
    const text = await this.#read(path);
    if (text === undefined) {
      return undefined;
    }
    return { path, text, lines: new LineIndex(text), result: await scanFile(new SourceFile(path, text, this.#read)) };
  }

  /** Whether a reference has its digest by now. */
  isPinned({ file, index }: PinTarget): boolean {
    return this.#pinned.get(file)?.has(index) === true;
  }

  /** The files that may name other images when a file is edited: itself, and those that take variables from it. */
  async dependents(file: string): Promise<readonly string[]> {
    if (this.#paths.includes(file)) {
      return [file];
    }
    const folder = folderOf(file);
    const dependents: string[] = [];
    for (const path of this.#paths) {
      const references = (await this.source(path))?.result.references ?? [];
      if (folderOf(path) === folder || references.some(({ definedAt }) => definedAt?.file === file)) {
        dependents.push(path);
      }
    }
    return dependents;
  }

  /** Puts text into one file, where all of it has the effect that it must have; else nothing is put anywhere. */
  async tryInsert(file: string, insertions: readonly Insertion[], targets: readonly PinTarget[]): Promise<boolean> {
    const tried = new Map(this.#accepted).set(file, [...(this.#accepted.get(file) ?? []), ...insertions]);
    const pinned = new Map<string, ReadonlySet<number>>();
    for (const path of await this.dependents(file)) {
      const found = await this.#pinnedIn(path, tried);
      if (found === undefined) {
        return false;
      }
      pinned.set(path, found);
    }
    if (!targets.every((target) => pinned.get(target.file)?.has(target.index) === true)) {
      return false;
    }
    this.#accepted.set(file, tried.get(file) ?? []);
    pinned.forEach((indexes, path) => this.#pinned.set(path, indexes));
    return true;
  }

  /** Which references of an edited file have their digest; undefined where something else became another thing. */
  async #pinnedIn(
    path: string,
    tried: ReadonlyMap<string, readonly Insertion[]>,
  ): Promise<ReadonlySet<number> | undefined> {
    const before = await this.source(path);
    if (before === undefined) {
      return undefined;
    }
    const insertions = inOrder(tried.get(path) ?? []);
    const read: FileReader = async (other) => {
      const text = await this.#read(other);
      return text === undefined ? undefined : insertInto(text, tried.get(other) ?? []);
    };
    const text = insertInto(before.text, insertions);
    const { references, files } = await scanFile(new SourceFile(path, text, read));
    const lines = new LineIndex(text);
    if (references.length !== before.result.references.length || files.length !== before.result.files.length) {
      return undefined;
    }
    const pinned = new Set<number>();
    const shift = shifter(insertions);
    for (const [index, old] of before.result.references.entries()) {
      const now = references[index];
      const start = shift(before.lines.spanOf(old).start);
      if (now === undefined || !isAlike(old, now) || lines.spanOf(now).start !== start) {
        return undefined;
      }
      if (now.reference !== old.reference) {
        if (old.reference === null || now.reference !== this.#pinnedName(old.reference)) {
          return undefined;
        }
        pinned.add(index);
      }
    }
    return pinned;
  }

  /** The files that were edited, by code units of their paths. */
  async edited(): Promise<readonly PinnedFile[]> {
    const files: PinnedFile[] = [];
    for (const [path, insertions] of [...this.#accepted].toSorted(([a], [b]) => byCodeUnits(a, b))) {
      const before = await this.#read(path);
      if (before !== undefined) {
        files.push({ path, before, after: insertInto(before, insertions), insertions: inOrder(insertions) });
      }
    }
    return files;
  }
}

function isAlike(a: FoundReference, b: FoundReference): boolean {
  return a.kind === b.kind && a.format === b.format && a.platform === b.platform && a.why === b.why;
}

/** Where offsets are behind insertions, which are in their order. The offsets must come in theirs. */
function shifter(insertions: readonly Insertion[]): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    for (let insertion = insertions[next]; insertion !== undefined && insertion.offset <= offset;) {
      shift += insertion.text.length;
      next++;
      insertion = insertions[next];
    }
    return offset + shift;
  };
}
