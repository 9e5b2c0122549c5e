import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { isMissingFile, messageOf, systemCodeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { byCodeUnits, cleanText, quote } from '../text.ts';
import { fileNameOf, folderOf } from './path.ts';
import {
  blobHash,
  contentOf,
  kindOfMode,
  startBlobHash,
  tooLarge,
  TreeIndex,
  type TreeContent,
  type FileTree,
  type HashLength,
  type ListedEntry,
  type TreeEntry,
  type TreeFile,
} from './tree.ts';

/** Which files are looked at. */
export interface Selection {
  /** absolute: where relative paths start */
  readonly folder: string;
  /** files and folders; the folder itself where there are none */
  readonly paths: readonly string[];
  /** globs as in `paths` of a workflow: a file must match one, where there are any; `!` takes back */
  readonly include: readonly string[];
  /** globs as in `paths-ignore` of a workflow */
  readonly exclude: readonly string[];
}

/** What is requested cannot be scanned. */
export class ScanError extends Error {
  readonly code = 'scan';
}

/** Outside of a repository: what others wrote, and what git keeps. */
const SKIPPED: readonly string[] = ['.git', 'node_modules', 'vendor'];

/** How a checkout is read. */
export interface CheckoutOptions {
  /** where the scan is compared with that of a commit: the length of the names of objects; else nothing is hashed */
  readonly hashLength?: HashLength | undefined;
}

/**
 * The files and links of a selection that may be of some format, by code units of their paths, each once.
 * @throws ScanError for a path that is not there
 */
export function listCandidates(
  selection: Selection,
  isCandidate: (path: string, kind: TreeFile['kind']) => boolean,
  { hashLength }: CheckoutOptions = {},
): readonly TreeFile[] {
  const isSelected = selectorOf(selection);
  const trees = new Map<string, CheckoutTree>();
  const found = new Map<string, TreeFile>();
  for (const given of selection.paths.length === 0 ? ['.'] : selection.paths) {
    const { folder, isRepository, entries } = listBelow(selection.folder, given);
    const tree = trees.get(folder) ?? new CheckoutTree(folder, isRepository, hashLength);
    trees.set(folder, tree);
    const mayInclude = (path: string): boolean => entries.has(path) && isSelected(path);
    for (const [path, { kind, isLeftOut = false }] of entries) {
      if (kind !== 'submodule' && isCandidate(path, kind) && isSelected(path)) {
        found.set(join(folder, path), { tree, path, kind, isLeftOut, isSelected: mayInclude });
      }
    }
  }
  return [...found.values()].sort(byPath);
}

/** The order of files: by code units of their paths. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byCodeUnits(a.path, b.path);
}

type Entries = ReadonlyMap<string, ListedEntry>;

interface FolderListing {
  /** the root */
  readonly folder: string;
  readonly isRepository: boolean;
  readonly entries: Entries;
}

function listBelow(base: string, given: string): FolderListing {
  const target = resolve(base, given);
  const entry = lstatSync(target, { throwIfNoEntry: false });
  if (entry === undefined) {
    throw new ScanError(`The path ${quote(given)} does not exist.`);
  }
  const real = realpathSync(target);
  const within = lstatSync(real).isDirectory() ? real : resolve(real, '..');
  const top = findRoot(within);
  if (top !== undefined) {
    const folder = realpathSync(top);
    const below = relative(folder, real);
    return { folder, isRepository: true, entries: listTracked(folder, below) };
  }
  const folder = isWithin(realpathSync(base), real) ? realpathSync(base) : within;
  return { folder, isRepository: false, entries: listAll(folder, real) };
}

/** The root of the checkout that a folder is in; undefined where it is in none. */
export function findRoot(folder: string): string | undefined {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
  return top === '' ? undefined : top;
}

function isWithin(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !below.startsWith('..') && !isAbsolute(below);
}

/** What git tracks, and does not write into the folder (`git ls-files -t`, "skip-worktree"). */
const SKIPPED_TAG = 'S';

/** What git tracks below a path. */
function listTracked(folder: string, below: string): Entries {
  const output = git(folder, ['ls-files', '-z', '-t', '--stage', '--', `:(literal)${below === '' ? '.' : below}`]);
  if (output === undefined) {
    throw new ScanError(`git could not list the files of ${quote(folder)}.`);
  }
  const entries = new Map<string, ListedEntry>();
  for (const line of output.split('\0').filter((each) => each !== '')) {
    const [, tag, mode = '', hash = '', path = ''] = /^(\S) (\d{6}) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(line) ?? [];
    if (path === '') {
      throw new ScanError(`git listed something that is not a file: ${quote(line)}.`);
    }
    const kind = kindOfMode(mode);
    if (entries.has(path) && path.includes('\uFFFD')) {
      throw new ScanError(
        `Several files that Git tracks have names that are not UTF-8, and cannot be distinguished: ${quote(path)}.`,
      );
    }
    if (kind !== undefined) {
      // what is in the folder counts, whatever the index has of a file
      entries.set(path, { kind, hash: kind === 'submodule' ? hash : undefined, isLeftOut: tag === SKIPPED_TAG });
    }
  }
  return entries;
}

const ENCODING = 'working-tree-encoding';

/**
 * Files that git writes into the folder in another encoding than it stores them in (gitattributes(5)). What reads the one does not
 * read the other: a workflow is read as it is stored.
 */
function listReencoded(folder: string, { entries }: TreeIndex): ReadonlySet<string> {
  const paths = [...entries.keys()];
  const hasAttributes = paths.some(
    (path) => fileNameOf(path) === '.gitattributes' && textIn(join(folder, path)).includes(ENCODING),
  );
  const output = hasAttributes ? git(folder, ['check-attr', '-z', '--stdin', ENCODING], paths.join('\0')) : '';
  if (output === undefined) {
    throw new ScanError(`git could not list the attributes of the files of ${quote(folder)}.`);
  }
  const found = output.matchAll(/([^\0]+)\0[^\0]+\0([^\0]*)\0/g);
  return new Set([...found].flatMap(([, path = '', value = '']) => (isOther(value) ? [path] : [])));
}

/** Whether a value of the attribute makes git write another encoding. */
function isOther(value: string): boolean {
  return !['unspecified', 'unset'].includes(value) && !/^utf-?8$/i.test(value);
}

function textIn(file: string): string {
  try {
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : '';
  } catch {
    // git reads none then, either
    return '';
  }
}

/** The output of git; undefined where there is no repository, or no git. */
function git(folder: string, args: readonly string[], input?: string): string | undefined {
  // neither a hook nor an owner other than oneself, as in containers, may change what is listed, nor a folder that is made
  // like a bare repository
  const settings = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'safe.directory=*',
    '-c',
    'core.quotePath=false',
    '-c',
    'safe.bareRepository=explicit',
  ];
  const { status, stdout } = spawnSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
  return status === 0 ? stdout : undefined;
}

function listAll(folder: string, from: string): Entries {
  const entries = new Map<string, ListedEntry>();
  if (!lstatSync(from).isDirectory()) {
    return entries.set(toPath(relative(folder, from)), { kind: 'file', hash: undefined });
  }
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of entriesIn(next)) {
      const path = join(next, entry.name);
      const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : undefined;
      if (entry.isDirectory() && !SKIPPED.includes(entry.name)) {
        open.push(path);
      } else if (kind !== undefined) {
        entries.set(toPath(relative(folder, path)), { kind, hash: undefined });
      }
    }
  }
  return entries;
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // one that may not be read is none of the files
    return [];
  }
}

function toPath(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A checkout, or a folder that is none. In a repository only those files are there that git tracks. */
class CheckoutTree implements FileTree {
  readonly readsAtOnce = 1;
  readonly #folder: string;
  readonly #isRepository: boolean;
  readonly #hashLength: HashLength | undefined;
  readonly #realFolders = new Map<string, boolean>();
  #tracked: TreeIndex | undefined;
  #reencoded: ReadonlySet<string> | undefined;

  constructor(folder: string, isRepository: boolean, hashLength: HashLength | undefined) {
    this.#folder = folder;
    this.#isRepository = isRepository;
    this.#hashLength = hashLength;
  }

  entryAt(path: string): TreeEntry | undefined {
    if (this.#isRepository) {
      return this.#index().entryAt(path);
    }
    const stat = lstatSync(join(this.#folder, path), { throwIfNoEntry: false });
    const kind = stat?.isFile() === true ? 'file' : stat?.isSymbolicLink() === true ? 'link' : undefined;
    return kind === undefined
      ? stat?.isDirectory() === true
        ? { kind: 'folder' }
        : undefined
      : { kind, hash: undefined };
  }

  pathsBelow(folder: string): readonly string[] {
    return this.#isRepository ? this.#index().pathsBelow(folder) : [];
  }

  read(path: string): Promise<TreeContent> {
    const content = this.#readNow(path);
    return Promise.resolve(
      content.kind === 'text' && this.#isReencoded(path)
        ? {
            kind: 'unreadable',
            why: `Git stores it in another encoding ("${ENCODING}" in .gitattributes)`,
            hash: content.hash,
          }
        : content,
    );
  }

  #index(): TreeIndex {
    return (this.#tracked ??= new TreeIndex(listTracked(this.#folder, '')));
  }

  #isReencoded(path: string): boolean {
    this.#reencoded ??= this.#isRepository ? listReencoded(this.#folder, this.#index()) : new Set();
    return this.#reencoded.has(path);
  }

  targetOf(path: string): Promise<string | undefined> {
    try {
      return Promise.resolve(this.#isReal(folderOf(path)) ? toPath(readlinkSync(join(this.#folder, path))) : undefined);
    } catch {
      // it is no link any more, or was made as a file (core.symlinks)
      return Promise.resolve(undefined);
    }
  }

  #readNow(path: string): TreeContent {
    if (!this.#isReal(folderOf(path)) && !path.includes('\uFFFD')) {
      return { kind: 'absent' };
    }
    let file: number | undefined;
    try {
      file = openSync(join(this.#folder, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      const stat = fstatSync(file);
      if (!stat.isFile()) {
        return { kind: 'absent' };
      }
      if (stat.size > LIMITS.scanFileBytes) {
        return tooLarge(this.#hashLength && hashOpen(file, stat.size, this.#hashLength));
      }
      const bytes = readFileSync(file);
      return contentOf(bytes, this.#hashLength && blobHash(bytes, this.#hashLength));
    } catch (thrown) {
      const code = systemCodeOf(thrown);
      const isAbsent = isMissingFile(thrown) || code === 'ELOOP';
      if (isAbsent && path.includes('\uFFFD')) {
        return { kind: 'unreadable', why: 'its name is not UTF-8', hash: undefined };
      }
      return isAbsent
        ? { kind: 'absent' }
        : { kind: 'unreadable', why: `not readable: ${cleanText(messageOf(thrown))}`, hash: undefined };
    } finally {
      if (file !== undefined) {
        closeSync(file);
      }
    }
  }

  /** Whether a folder is reached from the root without a link; looked at once. */
  #isReal(folder: string): boolean {
    const path = join(this.#folder, folder);
    const known = this.#realFolders.get(path) ?? isItself(path);
    this.#realFolders.set(path, known);
    return known;
  }
}

function isItself(path: string): boolean {
  try {
    return join(realpathSync(path), '/') === join(path, '/');
  } catch {
    // it is not there
    return false;
  }
}

/** Git's name of a file, without holding it in memory. */
function hashOpen(file: number, size: number, length: HashLength): string {
  const hash = startBlobHash(size, length);
  const buffer = Buffer.alloc(1024 * 1024);
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    hash.update(buffer.subarray(0, read));
  }
  return hash.digest('hex');
}

/** Globs as in workflows: the last one that matches decides, `*` stays within a folder, and a folder alone is none. */
export function selectorOf({ include, exclude }: Pick<Selection, 'include' | 'exclude'>): (path: string) => boolean {
  const included = include.length === 0 ? () => true : matcherOf(include);
  const excluded = matcherOf(exclude);
  return (path) => included(path) && !excluded(path);
}

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const rules = globs.map((glob) => ({
    isTakenBack: glob.startsWith('!'),
    matches: picomatch(glob.replace(/^!/, '').replace(/^\.\//, ''), { dot: true, nonegate: true, noextglob: true }),
  }));
  return (path) =>
    rules.reduce((isMatched, { isTakenBack, matches }) => (matches(path) ? !isTakenBack : isMatched), false);
}
