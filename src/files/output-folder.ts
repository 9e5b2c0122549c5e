import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rename, rm, writeFile as writeParts } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** Where the output folder may be. */
export interface FolderPaths {
  /** the input `output-directory` */
  readonly directory: string | undefined;
  /** relative paths start here */
  readonly workspace: string;
  /** of the runner; a new folder is made here when no directory is given */
  readonly temporary: string;
}

/** Makes the output folder, and the folders above it; its absolute path. @throws Error of the file system */
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

/** What is checked out into the workspace can be a stranger's, and a link in it must not lead the files elsewhere. */
async function refuseLinks(workspace: string, folder: string): Promise<void> {
  const expected = resolve(await realpath(workspace), relative(resolve(workspace), folder));
  if ((await realpath(folder)) !== expected) {
    throw new Error('a link in the workspace leads it elsewhere');
  }
}

/** The parts of a file. */
type Parts = Iterable<string> | AsyncIterable<string>;

/** Many small writes take longer than a few. */
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
 * Writes the parts of a file into the output folder, in place of one of an earlier run, at once or not at all; a link of
 * that name is replaced, not followed. Its path.
 */
export async function writeFile(folder: string, name: string, parts: Parts): Promise<string> {
  const file = join(folder, name);
  const draft = join(folder, `.${name}.${randomBytes(8).toString('hex')}`);
  try {
    await writeParts(draft, inLargerParts(parts), { flag: 'wx' });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return file;
}
