import { mkdir, mkdtemp } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { refuseLinks, replaceFile } from './safe-file.ts';

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
type Parts = Iterable<string> | AsyncIterable<string>;

/** Joins small parts, since every write is a system call. */
async function* inLargerParts(parts: Parts): AsyncGenerator<string, void> {
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
export async function writeFile(folder: string, name: string, parts: Parts): Promise<string> {
  const file = join(folder, name);
  await replaceFile(file, inLargerParts(parts));
  return file;
}
