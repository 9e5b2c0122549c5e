import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TrustCache, type MetadataStore } from '../core/trust/cache.ts';
import { systemCodeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { makeFolders } from './folders.ts';

const FILE = 'metadata.json';

/**
 * TUF metadata between runs, in a folder of this machine; the folder is made when something is stored. Anybody may have
 * written what is there: it is verified anew each time.
 * @param folders below `root`, in which each repository has a folder of its own; no link among them is followed
 */
export function metadataFolder(
  root: string,
  folders: readonly string[] = [],
): Pick<MetadataStore, 'readLocal' | 'writeLocal'> {
  return {
    readLocal: async (name) => {
      try {
        return await readRegularFile(join(root, ...folders, name, FILE), LIMITS.storedBytes);
      } catch (thrown) {
        if (systemCodeOf(thrown) === 'ENOENT') {
          return undefined;
        }
        throw thrown;
      }
    },
    /** At once or not at all; a link of that name is replaced, not followed. */
    writeLocal: async (name, bytes) => {
      await mkdir(root, { recursive: true });
      const folder = await makeFolders(root, [...folders, name]);
      const draft = join(folder, `.${FILE}.${randomBytes(8).toString('hex')}`);
      try {
        await writeFile(draft, bytes, { flag: 'wx' });
        await rename(draft, join(folder, FILE));
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

/** A store that has nothing but a folder of this machine. */
export function localStore(root: string, folders: readonly string[] = []): MetadataStore {
  return {
    ...metadataFolder(root, folders),
    restore: () => Promise.resolve(undefined),
    save: () => Promise.resolve(),
  };
}

/**
 * A cache of TUF metadata in a folder, for sessions. Call `save` when all images are done.
 * @param note is told why something could not be read or written: no failure of the cache is one of a verification
 */
export function fileCache(folder: string, note: (message: string) => void = () => undefined): TrustCache {
  return new TrustCache(localStore(folder), new Date(), note);
}

/** A link is not followed, and nothing is waited for. */
async function readRegularFile(path: string, limit: number): Promise<Buffer> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > limit) {
      throw new Error(`it is no file, or has more than ${limit} bytes`);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
