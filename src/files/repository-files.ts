import { dirname, join } from 'node:path';
import { makeFolders, replaceFile, refuseLinks } from './safe-file.ts';

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
