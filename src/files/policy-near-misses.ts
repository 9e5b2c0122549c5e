import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders where people put a policy, from the root of a repository; the second is the right one. */
const FOLDERS: readonly string[] = ['', '.github'];
const NAME = /^\.?image-provenance(?:[-.]policy)?\.ya?ml$/i;
const RIGHT = join('.github', 'image-provenance.yml');

/**
 * Files whose name is nearly that of the policy of a repository, or that are at another place.
 * @param folder of the repository, in the workspace; the results begin with it
 */
export async function findPolicyNearMisses(workspace: string, folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (below) => {
      const names = await readdir(join(workspace, folder, below)).catch(() => []);
      return names.filter((name) => NAME.test(name)).map((name) => join(folder, below, name));
    }),
  );
  return lists.flat().filter((path) => path !== join(folder, RIGHT));
}
