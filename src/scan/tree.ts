import { createHash } from 'node:crypto';
import { LIMITS } from '../limits.ts';

/** What a tree has at a path. */
export type TreeEntry =
  | {
      readonly kind: 'file' | 'link' | 'submodule';
      /** git's name of its content, or of the commit of a submodule; undefined where it is known only by reading */
      readonly hash: string | undefined;
      /** whether it is not in the folder of a checkout because that is to have only some files (`sparse-checkout`) */
      readonly isLeftOut?: boolean;
    }
  | { readonly kind: 'folder' };

/** What reading a file gave; one that has gone, or is no file, is not there. `hash` is git's name of all its bytes. */
export type TreeContent =
  | { readonly kind: 'text'; readonly text: string; readonly hash: string | undefined }
  | { readonly kind: 'unreadable'; readonly why: string; readonly hash: string | undefined }
  | { readonly kind: 'absent' };

/** The files of a checkout or of a commit. Paths start at its root, with `/`; what a link leads to is never read. */
export interface FileTree {
  readonly entryAt: (path: string) => TreeEntry | undefined;
  /** All paths of files and links below a folder; of a folder that is no checkout none are known. */
  readonly pathsBelow: (folder: string) => readonly string[];
  /** A regular file; of others there is nothing. @throws Error where it cannot be found out */
  readonly read: (path: string) => Promise<TreeContent>;
  /** What is written in a link; undefined where it is none any more. @throws as `read` */
  readonly targetOf: (path: string) => Promise<string | undefined>;
  /** How many files are read side by side. */
  readonly readsAtOnce: number;
  /** Is told how many files will be read. @throws Error where these are too many */
  readonly announce?: (paths: readonly string[]) => void;
}

/** A file or a link that may be of some format. */
export interface TreeFile {
  readonly tree: FileTree;
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly isLeftOut?: boolean;
  /** whether another file of the tree may be scanned too where this one includes it; all may where it is absent */
  readonly isSelected?: (path: string) => boolean;
}

/** An entry of a list of a tree: folders are in none, they follow from the paths. */
export type ListedEntry = Exclude<TreeEntry, { kind: 'folder' }>;

/** All entries of a tree by path, with the folders that they are in. */
export class TreeIndex {
  readonly entries: ReadonlyMap<string, ListedEntry>;
  #folders: ReadonlySet<string> | undefined;

  constructor(entries: ReadonlyMap<string, ListedEntry>) {
    this.entries = entries;
  }

  entryAt(path: string): TreeEntry | undefined {
    this.#folders ??= foldersOf(this.entries.keys());
    return this.entries.get(path) ?? (this.#folders.has(path) ? { kind: 'folder' } : undefined);
  }

  /** All paths below a folder; below the root for an empty one. */
  pathsBelow(folder: string): readonly string[] {
    return [...this.entries.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
  }

  /** The files and links of a tree that has these entries. */
  filesOf(tree: FileTree): readonly TreeFile[] {
    return [...this.entries].flatMap(([path, { kind }]) => (kind === 'submodule' ? [] : [{ tree, path, kind }]));
  }
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) {
        break;
      }
      folders.add(folder);
    }
  }
  return folders;
}

/** The kind of what has a mode in git; undefined for a folder. */
export function kindOfMode(mode: string): ListedEntry['kind'] | undefined {
  return mode.startsWith('100') ? 'file' : ({ '120000': 'link', '160000': 'submodule' } as const)[mode];
}

/** Characters of the names of objects: of SHA-1 and of SHA-256 (git, "hash-function-transition"). */
export type HashLength = 40 | 64;

/** How long the names of objects are in a repository that has an object of this name. */
export function hashLengthOf(name: string): HashLength {
  return name.length === 64 ? 64 : 40;
}

/** The name that git gives to a file or a link of this content, as it is (`git hash-object --no-filters`). */
export function blobHash(bytes: Uint8Array, length: HashLength): string {
  return startBlobHash(bytes.length, length).update(bytes).digest('hex');
}

/** Begins the name of a file that is not held in memory; its bytes are to follow. */
export function startBlobHash(size: number, length: HashLength): ReturnType<typeof createHash> {
  return createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
}

/** What a file is that is too large to be read. */
export function tooLarge(hash: string | undefined): TreeContent {
  return { kind: 'unreadable', why: `larger than ${LIMITS.scanFileBytes / 1024 / 1024} MiB: it is not read`, hash };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How a file begins that Git LFS has put elsewhere (git-lfs, "spec.md", the pointer). */
const POINTER = /^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\//;

/** The content of a file that is small enough. */
export function contentOf(bytes: Uint8Array, hash: string | undefined): TreeContent {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { kind: 'unreadable', why: 'not UTF-8', hash };
  }
  if (text.includes('\0')) {
    // ASCII in UTF-16 is UTF-8 with one behind each character, in which no word of a format is found
    return { kind: 'unreadable', why: 'not text: it contains null characters', hash };
  }
  return POINTER.test(text)
    ? { kind: 'unreadable', why: 'a pointer of Git LFS: the file itself is not here', hash }
    : { kind: 'text', text, hash };
}
