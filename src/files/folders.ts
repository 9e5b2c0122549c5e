import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from '../errors.ts';

/** Makes folders inside each other, where they are not there; a link in the place of one is an error. The innermost. */
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
