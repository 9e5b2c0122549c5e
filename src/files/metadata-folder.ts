import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TrustCache, type MetadataStore } from '../core/trust/cache.ts';
import { systemCodeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { makeFolders, readWithoutFollowing, replaceFile } from './safe-file.ts';

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
        return await readMetadata(join(root, ...folders, name, FILE));
      } catch (thrown) {
        if (systemCodeOf(thrown) === 'ENOENT') {
          return undefined;
        }
        throw thrown;
      }
    },
    writeLocal: async (name, bytes) => {
      await mkdir(root, { recursive: true });
      await replaceFile(join(await makeFolders(root, [...folders, name]), FILE), bytes);
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
 * @param note receives why something could not be read or written: a failure of the cache never fails a verification
 */
export function fileCache(folder: string, note: (message: string) => void = () => undefined): TrustCache {
  return new TrustCache(localStore(folder), new Date(), note);
}

async function readMetadata(path: string): Promise<Buffer> {
  const limit = LIMITS.storedBytes;
  const bytes = await readWithoutFollowing(path, (stats) => stats.isFile() && stats.size <= limit);
  if (bytes === undefined) {
    throw new Error(`it is not a file, or has more than ${limit} bytes`);
  }
  return bytes;
}
