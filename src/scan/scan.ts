import { mapLimit } from '../concurrency.ts';
import { byCodeUnits, quote } from '../text.ts';
import { byPath, listCandidates, selectorOf, type CheckoutOptions, type Selection } from './files.ts';
import { isCandidate, isFolderOfFormat, isMissed } from './formats.ts';
import { findBehind, findUnreadLinks, type NotAFile } from './links.ts';
import type { ScanResult, UnreadFile } from './reference.ts';
import { findReferences, NO_FINDINGS, type FileFindings, type WithoutComments } from './scan-file.ts';
import { SourceFile } from './source.ts';
import type { TreeContent, FileTree, TreeFile } from './tree.ts';

/** What was found in one file of a tree. */
export interface FileScan extends FileFindings {
  /** git's name of its content */
  readonly hash: string | undefined;
  /** other files of the tree that were looked for, with the names of their content; undefined where there are none */
  readonly reads: ReadonlyMap<string, string | undefined>;
  /** whether it is of its format since another file includes it */
  readonly isIncluded: boolean;
}

/** What was found in a tree. */
export interface TreeScan {
  /** all ignore comments count in it */
  readonly result: ScanResult;
  readonly withoutComments: WithoutComments;
  /** each file that was read, by its path */
  readonly files: ReadonlyMap<string, FileScan>;
}

/**
 * Finds every reference to an image in the files of a checkout.
 * @throws ScanError for a path that is not there
 */
export async function scanCheckout(selection: Selection): Promise<ScanResult> {
  const { references, files } = (await scanTree(listCheckout(selection))).result;
  return { references, files: files.map(({ file, format, why }) => ({ file, format, why })) };
}

/** The files of a checkout that may be of some format. @throws ScanError for a path that is not there */
export function listCheckout(selection: Selection, options?: CheckoutOptions): readonly TreeFile[] {
  return listCandidates(selection, isWorthALook, options);
}

function isWorthALook(path: string, kind: TreeFile['kind']): boolean {
  return isCandidate(path) || (kind === 'link' && isFolderOfFormat(path));
}

/** The files of a tree that may be of some format, of those that globs select. */
export function selectFiles(
  files: readonly TreeFile[],
  selection: Pick<Selection, 'include' | 'exclude'>,
): readonly TreeFile[] {
  const isSelected = selectorOf(selection);
  return files
    .filter(({ path, kind }) => isWorthALook(path, kind) && isSelected(path))
    .map((file) => ({ ...file, isSelected }))
    .sort(byPath);
}

/**
 * Finds every reference to an image in files of trees. What a file of the same content gave in another scan is taken from there.
 * @throws what reading the trees throws
 */
export async function scanTree(
  candidates: readonly TreeFile[],
  known: ReadonlyMap<string, FileScan> = new Map(),
): Promise<TreeScan> {
  const scans = new Map<TreeFile, FileScan>();
  const [files, links] = [candidates.filter(isFile), candidates.filter((each) => !isFile(each))];
  for (const [tree, all] of Map.groupBy(files, (each) => each.tree)) {
    await scanAll(
      tree,
      all.map((file) => ({ file, format: undefined })),
      known,
      scans,
    );
    for (let next = includedFiles(tree, scans); next.length > 0; next = includedFiles(tree, scans)) {
      await scanAll(tree, next, known, scans);
    }
  }
  const scanned = [...scans].sort(([a], [b]) => byPath(a, b));
  const found = scanned.map(([, scan]) => scan);
  return {
    result: {
      references: found.flatMap(({ references }) => references),
      files: [
        ...found.flatMap((each) => each.files),
        ...(await findUnreadIncludes(scans)),
        ...(await findUnreadLinks(links, scans)),
      ].sort(byFile),
    },
    withoutComments: new Map(found.flatMap(({ withoutComments }) => [...withoutComments])),
    files: new Map(scanned.map(([{ path }, scan]) => [path, scan])),
  };
}

/** A file, and the format that it is of since another one includes it. */
interface ScannedAs {
  readonly file: TreeFile;
  readonly format: string | undefined;
}

async function scanAll(
  tree: FileTree,
  all: readonly ScannedAs[],
  known: ReadonlyMap<string, FileScan>,
  scans: Map<TreeFile, FileScan>,
): Promise<void> {
  const unknown = all.filter(({ file, format }) => {
    const same = known.get(file.path);
    const isSame = same !== undefined && same.isIncluded === (format !== undefined) && isUnchanged(file, same);
    if (isSame) {
      scans.set(file, same);
    }
    return !isSame;
  });
  tree.announce?.(unknown.map(({ file }) => file.path));
  await mapLimit(unknown, { limit: tree.readsAtOnce }, async ({ file, format }) => {
    scans.set(file, await scanTreeFile(file, format));
  });
}

/** Files that others include, and that are of no format by themselves. */
function includedFiles(tree: FileTree, scans: ReadonlyMap<TreeFile, FileScan>): readonly ScannedAs[] {
  const ofTree = [...scans].filter(([file]) => file.tree === tree);
  const byName = new Map(ofTree.map(([file, scan]) => [file.path, { file, scan }]));
  const included = new Map<string, ScannedAs>();
  for (const [{ isSelected }, { includes, format }] of ofTree) {
    for (const path of includes) {
      const known = byName.get(path);
      const isOpen = known === undefined || known.scan.format === undefined;
      if (isOpen && tree.entryAt(path)?.kind === 'file' && isSelected?.(path) !== false) {
        const file: TreeFile = { tree, path, kind: 'file', ...(isSelected === undefined ? {} : { isSelected }) };
        included.set(path, { file: known?.file ?? file, format });
      }
    }
  }
  return [...included.values()];
}

/**
 * Files that others include and that were not scanned as such: what they name is in use all the same.
 * @throws what reading the trees throws
 */
async function findUnreadIncludes(scans: ReadonlyMap<TreeFile, FileScan>): Promise<readonly UnreadFile[]> {
  const unread: UnreadFile[] = [];
  for (const [tree, ofTree] of Map.groupBy(scans, ([file]) => file.tree)) {
    const formats = new Map(ofTree.map(([{ path }, { format }]) => [path, format]));
    for (const [{ path: file }, { includes, format = null, hash }] of ofTree) {
      for (const path of new Set(includes).values().filter((each) => formats.get(each) !== format)) {
        const found = await findNotScanned(tree, path, formats.get(path));
        if (found !== undefined) {
          const why = `only part of it is read: it includes ${quote(path)}, which ${found.why}`;
          unread.push({ file, format, why, ...contentOfBoth(hash, found) });
        }
      }
    }
  }
  return unread;
}

/** @param format the one that the file was scanned as; undefined where it was not */
async function findNotScanned(tree: FileTree, path: string, format: string | undefined): Promise<NotAFile | undefined> {
  if (tree.entryAt(path)?.kind !== 'file') {
    return findBehind(tree, path);
  }
  const content = await tree.read(path);
  const why = format === undefined ? 'is left out' : `is read as ${format}`;
  return content.kind === 'absent' ? undefined : { why, content: content.hash };
}

/** Of a file that is read with another one: what both are. */
function contentOfBoth(hash: string | undefined, { content }: NotAFile): Pick<UnreadFile, 'content'> {
  return contentBy(hash === undefined || content === undefined ? undefined : JSON.stringify([hash, content]));
}

function isFile({ kind }: TreeFile): boolean {
  return kind === 'file';
}

function byFile(a: UnreadFile, b: UnreadFile): number {
  return byCodeUnits(a.file, b.file);
}

/** Whether a file and all others that decided about it have the same content as in another scan. */
function isUnchanged({ tree, path }: TreeFile, { hash, reads }: FileScan): boolean {
  return hash !== undefined && hashAt(tree, path) === hash && [...reads].every(([at, as]) => hashAt(tree, at) === as);
}

/** The name of the content of a file, where the tree knows it without reading; undefined where there is no file. */
function hashAt(tree: FileTree, path: string): string | undefined {
  const entry = tree.entryAt(path);
  return entry?.kind === 'file' ? entry.hash : undefined;
}

async function scanTreeFile({ tree, path }: TreeFile, format: string | undefined): Promise<FileScan> {
  const content = await tree.read(path);
  const hash = content.kind === 'absent' ? undefined : content.hash;
  const none = { ...NO_FINDINGS, hash, reads: new Map(), format, isIncluded: format !== undefined };
  if (content.kind !== 'text') {
    const isListed = content.kind === 'unreadable' && (format !== undefined || isMissed(path));
    return { ...none, files: isListed ? [{ file: path, format: null, why: content.why, ...contentBy(hash) }] : [] };
  }
  const reader = new OtherFiles(tree);
  const found = await findReferences(new SourceFile(path, content.text, reader.read), format);
  reader.assertRead();
  return {
    ...none,
    ...found,
    reads: reader.reads,
    files: [
      ...found.files.map((each) => ({ ...each, ...contentBy(hash) })),
      ...reader.unread
        .entries()
        .filter(() => found.format !== undefined)
        .map(([other, what]) => ({
          file: path,
          format: found.format ?? null,
          why: `only part of it is known: it is read with ${quote(other)}, which ${what.why}`,
          ...contentOfBoth(hash, what),
        })),
    ],
  };
}

function contentBy(hash: string | undefined): Pick<UnreadFile, 'content'> {
  return hash === undefined ? {} : { content: hash };
}

/** The other files that one is read with. */
class OtherFiles {
  readonly reads = new Map<string, string | undefined>();
  /** those that are there and could not be read */
  readonly unread = new Map<string, NotAFile>();
  readonly #tree: FileTree;
  #failure: { readonly thrown: unknown } | undefined;

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  readonly read = async (path: string): Promise<string | undefined> => {
    const content = await this.#contentOf(path);
    const unread =
      content.kind === 'absent'
        ? await this.#attempt(() => findBehind(this.#tree, path))
        : content.kind === 'unreadable'
          ? { why: `cannot be read: ${content.why}`, content: content.hash }
          : undefined;
    if (unread !== undefined) {
      this.unread.set(path, unread);
    }
    const isNothing = content.kind === 'absent' && unread === undefined;
    this.reads.set(path, isNothing ? undefined : content.kind === 'absent' ? UNKNOWN : (content.hash ?? UNKNOWN));
    return content.kind === 'text' ? content.text : undefined;
  };

  async #contentOf(path: string): Promise<TreeContent> {
    return this.#tree.entryAt(path)?.kind === 'file' ? this.#attempt(() => this.#tree.read(path)) : { kind: 'absent' };
  }

  async #attempt<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (thrown) {
      this.#failure = { thrown };
      throw thrown;
    }
  }

  /** A format takes what it cannot read for a fault of the file; that a tree cannot be read is none. */
  assertRead(): void {
    if (this.#failure !== undefined) {
      throw this.#failure.thrown;
    }
  }
}

/** Equal to the name of no content. */
const UNKNOWN = '?';
