import { posix } from 'node:path';
import { quote } from '../text.ts';
import { areAlike, isFolderOfFormat, isMissed } from './formats.ts';
import { folderOf } from './path.ts';
import type { UnreadFile } from './reference.ts';
import type { FileTree, TreeFile } from './tree.ts';

/** Links that one link may lead through: as many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40;

/** Where a link leads, by what the tree has. */
interface LinkEnd {
  /** undefined: out of the tree, or to nothing in it */
  readonly kind: 'file' | 'folder' | 'submodule' | undefined;
  readonly path: string;
}

/** What a file that was scanned was read with. */
interface ScannedWith {
  readonly reads: ReadonlyMap<string, string | undefined>;
}

/**
 * Links by the names of files of formats. What they lead to is not read for them: nothing is lost where that was scanned at its
 * own place as a file of the same format, with the same other files. What is behind a link to a folder is looked for only where
 * the name of the link gives it a format.
 * @param scanned the files that were scanned
 * @throws what reading the tree throws
 */
export async function findUnreadLinks(
  links: readonly TreeFile[],
  scanned: ReadonlyMap<TreeFile, ScannedWith>,
): Promise<readonly UnreadFile[]> {
  const missed = links.filter(({ path }) => isMissed(path) || isFolderOfFormat(path));
  if (missed.length === 0) {
    return [];
  }
  const scans = new Map<FileTree, Map<string, ScannedWith>>();
  for (const [{ tree, path }, scan] of scanned) {
    scans.set(tree, (scans.get(tree) ?? new Map<string, ScannedWith>()).set(path, scan));
  }
  const unread: UnreadFile[] = [];
  for (const { tree, path } of missed) {
    const target = await tree.targetOf(path);
    if (target === undefined && (await tree.read(path)).kind === 'absent') {
      continue;
    }
    const end = await follow(tree, path);
    const isNothing = end.kind === undefined && !isMissed(path);
    const behind = end.kind === 'folder' ? pathsBehind(tree, path, end.path) : [];
    const scan = end.kind === 'file' ? scans.get(tree)?.get(end.path) : undefined;
    const isScanned = scan !== undefined && areAlike(path, end.path) && hasSameOthers(tree, path, end.path, scan);
    if (end.kind === 'folder' ? behind.length > 0 : !isScanned && !isNothing) {
      const where = target === undefined ? '' : `: it leads to ${quote(target)}`;
      const content = end.kind === 'folder' ? await contentsAt(tree, behind) : await contentAt(tree, end);
      const others = scan === undefined ? [] : await othersBeside(tree, path, end.path, scan);
      unread.push({
        file: path,
        format: null,
        why: `a link, which is not followed${where}`,
        ...(content === undefined ? {} : { content: JSON.stringify([target, end.path, content, others]) }),
      });
    }
  }
  return unread;
}

/** Files in a folder that are of another format, or of any, by a link to the folder. */
function pathsBehind(tree: FileTree, link: string, folder: string): readonly string[] {
  return isFolderOfFormat(link)
    ? tree.pathsBelow(folder).filter((path) => {
        const linked = posix.join(link, posix.relative(folder, path));
        return isMissed(linked) && !areAlike(linked, path);
      })
    : [];
}

async function contentsAt(tree: FileTree, paths: readonly string[]): Promise<string | undefined> {
  const contents: (readonly [string, string])[] = [];
  for (const path of paths) {
    const content = await contentAt(tree, { kind: 'file', path });
    if (content === undefined) {
      return undefined;
    }
    contents.push([path, content]);
  }
  return JSON.stringify(contents);
}

/** What stands at a path where a tree has no file of that name. */
export interface NotAFile {
  /** completes a sentence about the path */
  readonly why: string;
  /** equal for equal content; undefined where it is not known */
  readonly content: string | undefined;
}

/**
 * What is at a path by which a file is read with another one, and that is no file by itself: behind a link, or in a submodule.
 * Undefined where there is nothing.
 * @throws what reading the tree throws
 */
export async function findBehind(tree: FileTree, path: string): Promise<NotAFile | undefined> {
  const components = path.split('/');
  const kinds = components.map((_, at) => tree.entryAt(components.slice(0, at + 1).join('/'))?.kind);
  if (!kinds.includes('link') && !kinds.includes('submodule')) {
    return undefined;
  }
  const end = await follow(tree, path);
  const content = await contentAt(tree, end);
  return {
    why: kinds.includes('link') ? 'is behind a link, which is not followed' : 'is in a submodule, which is not read',
    content: content === undefined ? undefined : JSON.stringify([await tree.targetOf(path), end.path, content]),
  };
}

/** Whether there is nothing beside a file, nor beside a link to it, that it is read with. */
function hasSameOthers(tree: FileTree, link: string, file: string, { reads }: ScannedWith): boolean {
  const [ofLink, ofFile] = [folderOf(link), folderOf(file)];
  const isAway = (path: string): boolean =>
    tree.entryAt(posix.join(ofLink, posix.relative(ofFile, path))) === undefined;
  return ofLink === ofFile || [...reads].every(([path, hash]) => hash === undefined && isAway(path));
}

/** What is beside a link of what the file at its end is read with, by paths and names of contents. */
async function othersBeside(tree: FileTree, link: string, file: string, { reads }: ScannedWith): Promise<unknown> {
  const others: unknown[] = [];
  for (const path of reads.keys()) {
    const beside = posix.join(folderOf(link), posix.relative(folderOf(file), path));
    const behind = await findBehind(tree, beside);
    others.push([beside, behind?.content ?? (await contentAt(tree, { kind: 'file', path: beside })) ?? null]);
  }
  return others;
}

/** Walks through the components of a path, and through links in it, as far as the tree goes. */
async function follow(tree: FileTree, link: string): Promise<LinkEnd> {
  const rest = link.split('/');
  let at = '';
  let links = 0;
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '' || next === '.') {
      continue;
    }
    if (next === '..' && at === '') {
      return { kind: undefined, path: '' };
    }
    const path = posix.join(at, next);
    const entry = next === '..' ? undefined : tree.entryAt(path);
    if (entry?.kind === 'link') {
      const target = await tree.targetOf(path);
      if (target === undefined || target.startsWith('/') || ++links > MAX_LINKS) {
        return { kind: undefined, path };
      }
      rest.unshift(...target.split('/'));
    } else if (entry?.kind === 'file' || entry?.kind === 'submodule') {
      return { kind: rest.length === 0 || entry.kind === 'submodule' ? entry.kind : undefined, path };
    } else if (entry === undefined && next !== '..') {
      return { kind: undefined, path };
    } else {
      at = path === '.' ? '' : path;
    }
  }
  return { kind: 'folder', path: at };
}

/** What the content of the end of a link is called: of nothing in the tree, nothing; undefined where it is not known. */
async function contentAt(tree: FileTree, { kind, path }: LinkEnd): Promise<string | undefined> {
  if (kind === 'file') {
    const content = await tree.read(path);
    return content.kind === 'absent' ? '' : content.hash;
  }
  const entry = tree.entryAt(path);
  return entry?.kind === 'submodule' ? entry.hash : '';
}
