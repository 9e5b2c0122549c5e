import { mkdir, mkdtemp } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { ImageError, messageOf } from '../errors.ts';
import { createFile, makeFolders, readWithoutFollowing, refuseLinks, replaceFile } from './safe-file.ts';

/** Where the output folder may be. */
export interface FolderPaths {
  /** the input `output-directory` */
  readonly directory: string | undefined;
  /** relative paths start here */
  readonly workspace: string;
  /** temporary folder of the runner; a new folder is created here when no directory is given */
  readonly temporary: string;
}

/**
 * Creates the output folder with its parents and returns its absolute path.
 * @throws Error of the file system, or of a link in the workspace
 */
export async function makeOutputFolder({ directory, workspace, temporary }: FolderPaths): Promise<string> {
  if (directory === undefined) {
    await mkdir(temporary, { recursive: true });
    return mkdtemp(join(resolve(temporary), 'image-provenance-'));
  }
  const folder = resolve(workspace, directory);
  await mkdir(folder, { recursive: true });
  if (!isAbsolute(directory)) {
    await refuseLinks(workspace, folder);
  }
  return folder;
}

/** The text of a file, in parts. */
type TextParts = Iterable<string> | AsyncIterable<string>;

/** Joins small parts, since every write is a system call. */
async function* inLargerParts(parts: TextParts): AsyncGenerator<string, void> {
  let gathered = '';
  for await (const part of parts) {
    gathered += part;
    if (gathered.length > 256 * 1024) {
      yield gathered;
      gathered = '';
    }
  }
  yield gathered;
}

/**
 * Writes a file into the output folder atomically and returns its path. The file of an earlier run is replaced; a link
 * of that name is replaced, not followed.
 * @throws Error of the file system
 */
export async function writeFile(folder: string, name: string, parts: TextParts): Promise<string> {
  const file = join(folder, name);
  await replaceFile(file, inLargerParts(parts));
  return file;
}

/** A predicate to write; only a verified one is typed so. */
export interface PredicateFile {
  /** relative to the output folder, `/` between components */
  readonly path: string;
  readonly attestation: VerifiedAttestation;
  /** a document within the predicate, which is written in place of it */
  readonly document?: Buffer | undefined;
}

const COMPONENT = /^[A-Za-z0-9._-]{1,64}$/;
const HINT = { topic: 'output-folder' };

/**
 * Writes the bytes of predicates exactly as signed, and documents within them, below an existing folder. No link below it is followed and nothing is
 * overwritten; a file that has the same bytes already is left as it is.
 * @throws ImageError `output`
 */
export async function writePredicateFiles(root: string, files: readonly PredicateFile[]): Promise<void> {
  const folders = new Map<string, Promise<string>>();
  for (const { path, attestation, document } of files) {
    try {
      await writePredicateFile(root, path, document ?? attestation.predicate, folders);
    } catch (error) {
      throw error instanceof ImageError
        ? error
        : new ImageError('output', `The file ${path} could not be written: ${messageOf(error)}.`, HINT, {
            cause: error,
          });
    }
  }
}

async function writePredicateFile(
  root: string,
  path: string,
  bytes: Buffer,
  folders: Map<string, Promise<string>>,
): Promise<void> {
  const components = path.split('/');
  if (!components.every((component) => COMPONENT.test(component) && component !== '.' && component !== '..')) {
    throw new ImageError('output', `The path ${JSON.stringify(path)} may not be written.`, HINT);
  }
  const outer = components.slice(0, -1);
  const key = outer.join('/');
  const made = folders.get(key) ?? makeFolders(root, outer);
  folders.set(key, made);
  const file = join(await made, components.at(-1) ?? '');
  if (!(await createFile(file, bytes)) && !(await hasBytes(file, bytes))) {
    throw new ImageError('output', `The file ${path} already exists, with other content.`, HINT);
  }
}

async function hasBytes(file: string, bytes: Buffer): Promise<boolean> {
  const found = await readWithoutFollowing(file, ({ size }) => size === bytes.length);
  return found?.equals(bytes) === true;
}
