import { dirname, join } from 'node:path';
import { LIMITS } from '../limits.ts';
import { makeFolders, readWithoutFollowing, replaceFile, refuseLinks } from './safe-file.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file of a repository, with its byte order mark; undefined where there is none that is text. No link is followed. */
export async function readRepositoryFile(root: string, path: string): Promise<string | undefined> {
  try {
    await refuseLinks(root, dirname(join(root, path)));
    const bytes = await readWithoutFollowing(
      join(root, path),
      (stats) => stats.isFile() && stats.size <= LIMITS.scanFileBytes,
    );
    return bytes === undefined ? undefined : utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Writes a file of a repository, and replaces one of that name. No link is followed, so that none that somebody committed leads
 * it elsewhere.
 * @param path from the root, with `/`
 * @returns its absolute path
 * @throws Error of the file system, or of a link
 */
export async function writeRepositoryFile(root: string, path: string, text: string): Promise<string> {
  const folder = await makeFolders(
    root,
    dirname(path)
      .split('/')
      .filter((part) => part !== '.'),
  );
  await refuseLinks(root, folder);
  const file = join(root, path);
  await replaceFile(file, Buffer.from(text));
  return file;
}
