import { GitObjects } from '../files/git-objects.ts';
import { listCommit, type Checkout, type CommittedEntry } from '../files/git.ts';
import { LIMITS } from '../limits.ts';
import {
  contentOf,
  kindOfMode,
  tooLarge,
  TreeIndex,
  type TreeContent,
  type FileTree,
  type ListedEntry,
  type TreeEntry,
  type TreeFile,
} from './tree.ts';

/** The content of a file or a link of a commit, by the name of its object. @throws Error where it cannot be read */
export type ReadObject = (entry: CommittedEntry) => Promise<Uint8Array>;

/** How the objects of a commit are read. */
export interface CommitReader {
  readonly read: ReadObject;
  readonly readsAtOnce: number;
  readonly announce?: (entries: readonly CommittedEntry[]) => void;
}

/** The files and links of a commit, of which `entries` are all that it has. */
export function filesOfCommit(entries: readonly CommittedEntry[], reader: CommitReader): readonly TreeFile[] {
  const tree = new CommitTree(entries, reader);
  return tree.files;
}

/**
 * Works with the files and links of a commit that a checkout has.
 * @throws Error of the command, also where the checkout is a partial one
 */
export async function withCommit<T>(
  checkout: Checkout,
  commit: string,
  environment: NodeJS.ProcessEnv,
  work: (files: readonly TreeFile[]) => Promise<T>,
): Promise<T> {
  const entries = await listCommit(checkout, commit, environment);
  const objects = new GitObjects(checkout, environment);
  try {
    const read: ReadObject = ({ hash }) => objects.read(hash);
    return await work(filesOfCommit(entries, { read, readsAtOnce: LIMITS.scanGitReads }));
  } finally {
    objects.close();
  }
}

class CommitTree implements FileTree {
  readonly readsAtOnce: number;
  readonly #reader: CommitReader;
  readonly #entries: ReadonlyMap<string, CommittedEntry>;
  readonly #index: TreeIndex;

  constructor(entries: readonly CommittedEntry[], reader: CommitReader) {
    this.#reader = reader;
    this.readsAtOnce = reader.readsAtOnce;
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    this.#index = new TreeIndex(
      new Map(
        entries.flatMap(({ path, mode, hash }): readonly (readonly [string, ListedEntry])[] => {
          const kind = kindOfMode(mode);
          return kind === undefined ? [] : [[path, { kind, hash }]];
        }),
      ),
    );
  }

  get files(): readonly TreeFile[] {
    return this.#index.filesOf(this);
  }

  entryAt(path: string): TreeEntry | undefined {
    return this.#index.entryAt(path);
  }

  pathsBelow(folder: string): readonly string[] {
    return this.#index.pathsBelow(folder);
  }

  announce(paths: readonly string[]): void {
    const entries = paths.flatMap((path) => this.#entries.get(path) ?? []);
    this.#reader.announce?.(entries.filter(({ size }) => size <= LIMITS.scanFileBytes));
  }

  async read(path: string): Promise<TreeContent> {
    const entry = this.#entries.get(path);
    if (entry === undefined || kindOfMode(entry.mode) !== 'file') {
      return { kind: 'absent' };
    }
    return entry.size > LIMITS.scanFileBytes
      ? tooLarge(entry.hash)
      : contentOf(await this.#reader.read(entry), entry.hash);
  }

  async targetOf(path: string): Promise<string | undefined> {
    const entry = this.#entries.get(path);
    return entry === undefined || kindOfMode(entry.mode) !== 'link' || entry.size > LIMITS.scanLinkBytes
      ? undefined
      : Buffer.from(await this.#reader.read(entry)).toString('utf8');
  }
}
