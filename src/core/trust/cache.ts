import { messageOf, type Advice } from '../../errors.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';

/** Storage for TUF metadata between runs, by the name of a repository or keys made of it. */
export interface MetadataStore {
  /** The copy in the tool cache of the runner; undefined where there is none that can be read. */
  readLocal(name: string): Promise<Buffer | undefined>;
  writeLocal(name: string, bytes: Buffer): Promise<void>;
  /** The newest entry of the Actions cache whose key begins so; undefined where there is none. */
  restore(key: string, prefix: string): Promise<CacheEntry | undefined>;
  save(key: string, bytes: Buffer): Promise<void>;
}

/** An entry of the Actions cache. */
export interface CacheEntry {
  readonly key: string;
  readonly bytes: Buffer;
}

interface Loaded {
  readonly local: Buffer | undefined;
  /** of the Actions cache, which is read only where there is no local copy */
  readonly restored: CacheEntry | undefined;
}

/**
 * TUF metadata between runs. It saves requests, bridges an outage of the host, and protects from a rollback to metadata
 * older than what was seen before. It never saves a signature check (see `tuf.ts`), and none of its failures fails a
 * run: each is a line for debugging.
 */
export class TrustCache {
  /** notices for the log, each once */
  readonly notices: Advice[] = [];
  readonly #store: MetadataStore;
  readonly #day: string;
  readonly #note: (message: string) => void;
  readonly #loaded = new Map<string, Loaded>();
  readonly #stored = new Map<string, StoredFiles>();

  /** @param now its day (UTC) is part of keys: an entry never changes, so there is at most one a day */
  constructor(store: MetadataStore, now: Date, note: (message: string) => void) {
    this.#store = store;
    this.#day = now.toISOString().slice(0, 10);
    this.#note = note;
  }

  /** What is stored of a repository; none where that is unavailable. */
  async load(name: string): Promise<StoredFiles> {
    const local = await this.#attempt('read from the tool cache', this.#store.readLocal(name));
    const restored =
      local === undefined
        ? await this.#attempt('read from the Actions cache', this.#store.restore(this.#keyOf(name), prefixOf(name)))
        : undefined;
    this.#loaded.set(name, { local, restored });
    const bytes = local ?? restored?.bytes;
    return bytes === undefined ? NOTHING_STORED : readStored(bytes);
  }

  /** Records what a run has verified of a repository, for `save`. */
  record(name: string, files: StoredFiles): void {
    this.#stored.set(name, files);
  }

  /** Stores what was recorded, where it differs from what is there. */
  async save(): Promise<void> {
    for (const [name, files] of this.#stored) {
      const bytes = renderStored(files);
      const { local, restored } = this.#loaded.get(name) ?? { local: undefined, restored: undefined };
      // another run that has written meanwhile may have stored something newer
      const isSame = isEqual(await this.#attempt('read from the tool cache', this.#store.readLocal(name)), local);
      if (isSame && !isEqual(local, bytes)) {
        await this.#attempt('written to the tool cache', this.#store.writeLocal(name, bytes));
      }
      const key = this.#keyOf(name);
      if (local === undefined && restored?.key !== key && !isEqual(restored?.bytes, bytes)) {
        await this.#attempt('written to the Actions cache', this.#store.save(key, bytes));
      }
    }
  }

  #keyOf(name: string): string {
    return `${prefixOf(name)}${this.#day}`;
  }

  async #attempt<T>(what: string, work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (thrown) {
      this.#note(`TUF metadata could not be ${what}: ${messageOf(thrown)}`);
      return undefined;
    }
  }
}

function prefixOf(name: string): string {
  return `image-provenance-tuf-v1-${name}-`;
}

function isEqual(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

/**
 * What an earlier run stored of a TUF repository, by file name: the roots after the initial one (`2.root.json` …), the
 * other metadata, and the target. Anybody may have written it, so it is trusted no more than what comes from a
 * network.
 */
export type StoredFiles = ReadonlyMap<string, Buffer>;

/** Where nothing was stored, or nothing that can be read. */
export const NOTHING_STORED: StoredFiles = new Map();

/** The target that holds the keys of logs and authorities. */
export const TARGET = 'trusted_root.json';

/** The metadata beside the roots. What other roles sign is not stored: no known repository has the target there. */
export const METADATA = ['timestamp.json', 'snapshot.json', 'targets.json'] as const;

/** Never `root.json`, which a TUF client trusts as it is, nor anything that a file system takes for it. */
const NAME = /^(?:[1-9]\d{0,8}\.root|timestamp|snapshot|targets|trusted_root)\.json$/;

const document = z.object({ format: z.literal(1), files: z.record(z.string(), z.base64()) });

/** The files of one text; none where it is something else. */
export function readStored(bytes: Buffer): StoredFiles {
  try {
    const { files } = document.parse(parseJson(bytes).value);
    const entries = Object.entries(files).filter(([name]) => NAME.test(name));
    return new Map(entries.map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
  } catch {
    return NOTHING_STORED;
  }
}

/** One text of them, so that a file of it appears at once and is never half of two runs. */
export function renderStored(files: StoredFiles): Buffer {
  const entries = [...files].map(([name, bytes]): [string, string] => [name, bytes.toString('base64')]);
  return Buffer.from(JSON.stringify({ format: 1, files: Object.fromEntries<string>(entries) }));
}

/** A name for what is stored of a repository: another mirror or another initial root is another repository. */
export function nameOfRepository(mirror: string, root: Buffer): string {
  const host = (URL.parse(mirror)?.hostname ?? '').replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 100);
  const hash = createHash('sha256').update(mirror).update('\0').update(root).digest('hex');
  return `${host}-${hash.slice(0, 32)}`;
}
