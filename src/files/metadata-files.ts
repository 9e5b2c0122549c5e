import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { CacheEntry, MetadataStore } from '../core/trust/cache.ts';
import { makeFolders } from './folders.ts';

const FOLDERS = ['image-provenance', 'tuf'];
const FILE = 'metadata.json';

/** Stores TUF metadata in files below a folder. */
export class MetadataFiles implements Pick<MetadataStore, 'readLocal' | 'writeLocal'> {
  readonly #root: string | undefined;

  /** @param root nothing is stored without one; it need not be there */
  constructor(root: string | undefined) {
    this.#root = root === '' ? undefined : root;
  }

  async readLocal(name: string): Promise<Buffer | undefined> {
    if (this.#root === undefined) {
      return undefined;
    }
    try {
      return await readRegularFile(join(this.#root, ...FOLDERS, name, FILE), LIMITS.storedBytes);
    } catch (thrown) {
      if (systemCodeOf(thrown) === 'ENOENT') {
        return undefined;
      }
      throw thrown;
    }
  }

  /** At once or not at all; a link of that name is replaced, not followed. */
  async writeLocal(name: string, bytes: Buffer): Promise<void> {
    if (this.#root === undefined) {
      return;
    }
    await mkdir(this.#root, { recursive: true });
    const folder = await makeFolders(this.#root, [...FOLDERS, name]);
    const draft = join(folder, `.${FILE}.${randomBytes(8).toString('hex')}`);
    try {
      await writeFile(draft, bytes, { flag: 'wx' });
      await rename(draft, join(folder, FILE));
    } finally {
      await rm(draft, { force: true });
    }
  }
}

/** Stores TUF metadata in files only. */
export class LocalMetadataStore extends MetadataFiles implements MetadataStore {
  restore(): Promise<CacheEntry | undefined> {
    return Promise.resolve(undefined);
  }

  save(): Promise<void> {
    return Promise.resolve();
  }
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
