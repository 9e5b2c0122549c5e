import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders where people put a policy; the second is the right one. */
const FOLDERS: readonly string[] = ['', '.github'];
const NAME = /^\.?image-provenance(?:[-.]policy)?\.ya?ml$/i;
const RIGHT = '.github/image-provenance.yml';

/** Files whose name is nearly that of the policy of a repository, or that are at another place; relative to its root. */
export async function findPolicyNearMisses(root: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(join(root, folder)).catch(() => []);
      return names.filter((name) => NAME.test(name)).map((name) => (folder === '' ? name : `${folder}/${name}`));
    }),
  );
  return lists.flat().filter((path) => path !== RIGHT);
}
