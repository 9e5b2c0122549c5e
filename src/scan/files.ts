import { spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { messageOf, systemCodeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { cleanText, quote } from '../text.ts';
import { folderOf } from './path.ts';
import type { FileReader } from './source.ts';

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

/** Where paths start: a checkout, or a folder that is none. */
export interface ScanRoot {
  /** absolute, without links */
  readonly folder: string;
  /** a file that is scanned */
  readonly readSource: (path: string) => SourceResult;
  /** another file of the checkout, for one that is scanned */
  readonly read: FileReader;
}

/** A file that may be read. */
export interface ScannedPath {
  readonly root: ScanRoot;
  /** from the root, with `/` */
  readonly path: string;
}

/** What reading a file gave; one that has gone, or is no file, is not there. */
export type SourceResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'absent' };

/** Outside of a repository: what others wrote, and what git keeps. */
const SKIPPED: readonly string[] = ['.git', 'node_modules', 'vendor'];

/**
 * The files of a selection that may be of some format, by code units of their paths, each once.
 * @throws ScanError for a path that is not there
 */
export function listCandidates(selection: Selection, isCandidate: (path: string) => boolean): readonly ScannedPath[] {
  const isSelected = selectorOf(selection);
  const roots = new Map<string, ScanRoot>();
  const found = new Map<string, ScannedPath>();
  for (const given of selection.paths.length === 0 ? ['.'] : selection.paths) {
    const { folder, isRepository, paths } = listBelow(selection.folder, given);
    const root = roots.get(folder) ?? rootOf(folder, isRepository);
    roots.set(folder, root);
    for (const path of paths) {
      if (isCandidate(path) && isSelected(path)) {
        found.set(join(folder, path), { root, path });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Reads a candidate: no links are followed, and larger files than the bound are not read. */
export function readSource({ root, path }: ScannedPath): SourceResult {
  return root.readSource(path);
}

interface FolderListing {
  /** the root */
  readonly folder: string;
  readonly isRepository: boolean;
  readonly paths: readonly string[];
}

function listBelow(base: string, given: string): FolderListing {
  const target = resolve(base, given);
  const entry = lstatSync(target, { throwIfNoEntry: false });
  if (entry === undefined) {
    throw new ScanError(`The path ${quote(given)} is not there.`);
  }
  const real = realpathSync(target);
  const within = lstatSync(real).isDirectory() ? real : resolve(real, '..');
  const top = git(within, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
  if (top !== undefined && top !== '') {
    const folder = realpathSync(top);
    const below = relative(folder, real);
    return { folder, isRepository: true, paths: listTracked(folder, below) };
  }
  const folder = isWithin(realpathSync(base), real) ? realpathSync(base) : within;
  return { folder, isRepository: false, paths: listAll(folder, real) };
}

function isWithin(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !below.startsWith('..') && !isAbsolute(below);
}

/** What git tracks below a path: regular files only. */
function listTracked(folder: string, below: string): readonly string[] {
  const output = git(folder, ['ls-files', '-z', '--stage', '--', `:(literal)${below === '' ? '.' : below}`]);
  if (output === undefined) {
    throw new ScanError(`git could not list the files of ${quote(folder)}.`);
  }
  return output.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t');
    return line.startsWith('100') && tab > 0 ? [line.slice(tab + 1)] : [];
  });
}

/** The output of git; undefined where there is no repository, or no git. */
function git(folder: string, args: readonly string[]): string | undefined {
  // neither a hook nor an owner other than oneself, as in containers, may change what is listed
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*', '-c', 'core.quotePath=false'];
  const { status, stdout } = spawnSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

function listAll(folder: string, from: string): readonly string[] {
  if (!lstatSync(from).isDirectory()) {
    return [toPath(relative(folder, from))];
  }
  const paths: string[] = [];
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of entriesIn(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !SKIPPED.includes(entry.name)) {
        open.push(path);
      } else if (entry.isFile()) {
        paths.push(toPath(relative(folder, path)));
      }
    }
  }
  return paths;
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

/** Other files are read only where they would be scanned too: in a repository those that git tracks. */
function rootOf(folder: string, isRepository: boolean): ScanRoot {
  let tracked: ReadonlySet<string> | undefined;
  const realFolders = new Map<string, boolean>();
  const readSource = (path: string): SourceResult => readText(folder, path, realFolders);
  return {
    folder,
    readSource,
    read: (path) => {
      if (isRepository) {
        tracked ??= new Set(listTracked(folder, ''));
      }
      const result = tracked?.has(path) === false ? undefined : readSource(path);
      return result?.kind === 'text' ? result.text : undefined;
    },
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(root: string, path: string, realFolders: Map<string, boolean>): SourceResult {
  if (!isReal(root, folderOf(path), realFolders)) {
    return { kind: 'absent' };
  }
  let file: number | undefined;
  try {
    file = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      return { kind: 'absent' };
    }
    if (stat.size > LIMITS.scanFileBytes) {
      return { kind: 'unreadable', why: `larger than ${LIMITS.scanFileBytes / 1024 / 1024} MiB: it is not read` };
    }
    return decode(readFileSync(file));
  } catch (thrown) {
    const code = systemCodeOf(thrown);
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
    return isAbsent ? { kind: 'absent' } : { kind: 'unreadable', why: `not readable: ${cleanText(messageOf(thrown))}` };
  } finally {
    if (file !== undefined) {
      closeSync(file);
    }
  }
}

function decode(bytes: Uint8Array): SourceResult {
  try {
    return { kind: 'text', text: utf8.decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: 'not UTF-8' };
  }
}

/** Whether a folder is reached from the root without a link; looked at once. */
function isReal(root: string, folder: string, realFolders: Map<string, boolean>): boolean {
  const path = join(root, folder);
  const known = realFolders.get(path);
  if (known !== undefined) {
    return known;
  }
  let isItself = false;
  try {
    isItself = join(realpathSync(path), '/') === join(path, '/');
  } catch {
    // it is not there
  }
  realFolders.set(path, isItself);
  return isItself;
}

/** Globs as in workflows: the last one that matches decides, `*` stays within a folder, and a folder alone is none. */
function selectorOf({ include, exclude }: Selection): (path: string) => boolean {
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
