import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isMissingFile, systemCodeOf } from '../errors.ts';

/** The content of a file; text may come in parts. */
export type FileContent = Buffer | Iterable<string> | AsyncIterable<string>;

/**
 * Creates nested folders that do not exist yet and returns the innermost. A symbolic link where a folder is expected is
 * an error, also when it leads to a folder.
 * @throws Error of the file system
 */
export async function makeFolders(root: string, components: readonly string[]): Promise<string> {
  let folder = root;
  for (const component of components) {
    folder = join(folder, component);
    await makeFolder(folder);
  }
  return folder;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST' || !(await lstat(folder)).isDirectory()) {
      throw error;
    }
  }
}

/**
 * Writes a file atomically, replacing an existing one. A symbolic link of that name is replaced, not followed.
 * @throws Error of the file system
 */
export async function replaceFile(file: string, content: FileContent): Promise<void> {
  await withDraft(file, content, 0o666, (draft) => rename(draft, file));
}

/**
 * Creates a file atomically; false, and nothing changes, when the name exists, a symbolic link included. Another image
 * of the run may be writing the same file at the same time.
 * @throws Error of the file system
 */
export async function createFile(file: string, content: FileContent): Promise<boolean> {
  return withDraft(file, content, 0o644, async (draft) => {
    try {
      await linkOrCopy(draft, file);
      return true;
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') {
        return false;
      }
      throw error;
    }
  });
}

/** `wx` is `O_CREAT | O_EXCL`, which follows no link (open(2)). */
async function withDraft<T>(
  file: string,
  content: FileContent,
  mode: number,
  publish: (draft: string) => Promise<T>,
): Promise<T> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(8).toString('hex')}`);
  try {
    await writeFile(draft, content, { flag: 'wx', mode });
    return await publish(draft);
  } finally {
    await unlink(draft).catch(ignoreMissing);
  }
}

/** A draft that was never written, or has its name now. */
function ignoreMissing(error: unknown): void {
  if (!isMissingFile(error)) {
    throw error;
  }
}

/** What file systems without hard links report. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Some file systems (FAT, some mounts) have no hard links; the copy that replaces them there is not atomic. */
async function linkOrCopy(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (!NO_LINKS.includes(systemCodeOf(error) ?? '')) {
      throw error;
    }
    await copyFile(draft, file, constants.COPYFILE_EXCL);
  }
}

/**
 * Reads a file without following a symbolic link and without waiting for a pipe.
 * @param accepts decides by type and size before anything is read, and may throw; where it is false the result is
 *   undefined
 * @throws Error of the file system: `ELOOP` for a link
 */
export async function readWithoutFollowing(
  path: string,
  accepts: (stats: Stats) => boolean,
): Promise<Buffer | undefined> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return accepts(await handle.stat()) ? await handle.readFile() : undefined;
  } finally {
    await handle.close();
  }
}

/**
 * Refuses a folder of the workspace that is reached through a symbolic link: what is checked out there can come from a
 * pull request by anybody.
 * @throws Error with a reason, or of the file system
 */
export async function refuseLinks(workspace: string, folder: string): Promise<void> {
  const expected = resolve(await realpath(workspace), relative(resolve(workspace), folder));
  if ((await realpath(folder)) !== expected) {
    throw new Error('a link in the workspace leads elsewhere');
  }
}

/** Whether a path, both without links, is not below a folder. */
export function isOutside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}
