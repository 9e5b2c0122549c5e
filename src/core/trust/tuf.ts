import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fetcher } from 'tuf-js';
import type { TrustedMetadataStore } from 'tuf-js/dist/store.js';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { METADATA, TARGET, type StoredFiles } from './cache.ts';

/** A TUF repository, as it is known before any request. */
export interface Repository {
  readonly mirror: string;
  /** root metadata of any version: the anchor, trusted as it is */
  readonly root: Buffer;
  /** the target as it came with the program; used where the metadata names these very bytes */
  readonly target?: Buffer | undefined;
}

/** The target of a repository, and everything that led from the initial root to it. */
export interface Refreshed {
  readonly target: Buffer;
  readonly files: StoredFiles;
  /** set where the host could not be reached, and the metadata is what an earlier run stored */
  readonly outage: Outage | undefined;
}

/** Why the host could not be reached, and when the stored metadata expires. */
export interface Outage {
  readonly reason: string;
  readonly expires: Date;
}

/** The defaults of `@sigstore/tuf`: retries, milliseconds for each request. */
const PATIENCE = { retry: { retries: 2 }, timeout: 5000 };

const signed = z.object({ signed: z.object({ expires: z.iso.datetime() }) });

/**
 * Has the TUF client (theupdateframework.io specification, 5.3–5.7) lead from the initial root to the target, in a
 * folder of its own. What an earlier run stored is used, though anybody may have written it:
 *
 * - The client trusts one file as it is, `root.json` of its folder. That is the initial root, or the last of the stored
 *   roots that the client's own rules lead to from there, each signed by the one before.
 * - Timestamp, snapshot, targets and target are put where the client looks first. It verifies each from its root on,
 *   takes none that does not verify or is not what the others name, and fetches that one. A stored timestamp or snapshot
 *   that verifies, expired or not, has it refuse older ones.
 * - A newer root and timestamp are requested from the host each time. Only where it cannot be reached (no response, or
 *   HTTP 5xx), what is stored is used instead, until it expires.
 */
export async function refresh(repository: Repository, stored: StoredFiles, temporary: string): Promise<Refreshed> {
  // most of what this program loads at its start would be TUF, and a root from a file needs none of it
  const [
    { Updater },
    { DefaultFetcher },
    { DownloadHTTPError, DownloadLengthMismatchError },
    { TrustedMetadataStore },
  ] = await Promise.all([
    import('tuf-js'),
    import('tuf-js/dist/fetcher.js'),
    import('tuf-js/dist/error.js'),
    import('tuf-js/dist/store.js'),
  ]);
  const fetcher = new StoredFetcher(new DefaultFetcher({ userAgent: 'image-provenance', ...PATIENCE }), stored, {
    isOutage: (thrown) =>
      thrown instanceof DownloadHTTPError ? thrown.statusCode >= 500 : !(thrown instanceof DownloadLengthMismatchError),
    noSuchFile: () => new DownloadHTTPError('not stored', 404),
  });
  const roots = verifiedRoots(new TrustedMetadataStore(repository.root), stored);
  const folder = await mkdtemp(join(temporary, 'image-provenance-tuf-'));
  const targets = join(folder, 'targets');
  try {
    await mkdir(targets);
    await writeFile(join(folder, 'root.json'), [...roots.values()].at(-1) ?? repository.root);
    for (const name of METADATA) {
      await writeIfThere(join(folder, name), stored.get(name));
    }
    await writeIfThere(join(targets, TARGET), stored.get(TARGET) ?? repository.target);
    const updater = new Updater({
      metadataBaseUrl: repository.mirror,
      metadataDir: folder,
      targetBaseUrl: `${repository.mirror}/targets`,
      targetDir: targets,
      fetcher,
    });
    const info = await updater.getTargetInfo(TARGET);
    if (info === undefined) {
      throw new Error(`there is no target ${TARGET}`);
    }
    const target = await readFile((await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info)));
    // as the client has left them, which has verified each
    const files = await readAll(folder, ['root.json', ...METADATA]);
    const metadata = METADATA.map((name) => [name, files.get(name) ?? Buffer.alloc(0)] as const);
    return {
      target,
      files: new Map([...roots, ...fetcher.roots, ...metadata, [TARGET, target]]),
      outage:
        fetcher.outage === undefined
          ? undefined
          : { reason: reasonOf(fetcher.outage), expires: earliestExpiry([...files.values()]) },
    };
  } catch (cause) {
    if (fetcher.outage !== undefined && cause !== fetcher.outage) {
      const reason = reasonOf(fetcher.outage);
      throw new Error(`it cannot be reached (${reason}), and the metadata that an earlier run stored cannot be used`, {
        cause,
      });
    }
    throw cause;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The stored roots that the initial one leads to. The client's store takes none that breaks its rules (5.3.4–5.3.7). */
function verifiedRoots(store: TrustedMetadataStore, stored: StoredFiles): ReadonlyMap<string, Buffer> {
  const roots = new Map<string, Buffer>();
  try {
    for (;;) {
      const name = `${store.root.signed.version + 1}.root.json`;
      const bytes = stored.get(name);
      if (bytes === undefined) {
        return roots;
      }
      store.updateRoot(bytes);
      roots.set(name, bytes);
    }
  } catch {
    return roots;
  }
}

/** TUF errors are vague by themselves; the innermost cause names host, certificate or expiry. */
export function reasonOf(error: unknown): string {
  const messages: string[] = [];
  for (let at: unknown = error; at instanceof Error && messages.length < 5; at = at.cause) {
    messages.push(at.message);
  }
  return messages.join(': ') || String(error);
}

/** How the client's errors are recognized and made; its classes are loaded when they are needed. */
interface Errors {
  readonly isOutage: (thrown: unknown) => boolean;
  /** what the host's response after the last root is */
  readonly noSuchFile: () => Error;
}

/** Fetches from the network; from what is stored once that has failed. */
class StoredFetcher implements Fetcher {
  /** why no more requests go to the host */
  outage: Error | undefined;
  /** the roots that the host gave */
  readonly roots = new Map<string, Buffer>();
  readonly #network: Fetcher;
  readonly #stored: StoredFiles;
  readonly #errors: Errors;

  constructor(network: Fetcher, stored: StoredFiles, errors: Errors) {
    this.#network = network;
    this.#stored = stored;
    this.#errors = errors;
  }

  async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const name = url.slice(url.lastIndexOf('/') + 1);
    const isRoot = name.endsWith('.root.json');
    if (this.outage !== undefined) {
      return this.#response(name, isRoot, this.outage);
    }
    try {
      const bytes = await this.#network.downloadBytes(url, maxLength);
      if (isRoot) {
        this.roots.set(name, bytes);
      }
      return bytes;
    } catch (thrown) {
      if (!this.#errors.isOutage(thrown)) {
        throw thrown;
      }
      this.outage = thrown instanceof Error ? thrown : new Error(String(thrown));
      return this.#response(name, isRoot, this.outage);
    }
  }

  /** Called for a target that is not there or does not verify. */
  async downloadFile<T>(url: string, maxLength: number, handler: (file: string) => Promise<T>): Promise<T> {
    if (this.outage !== undefined) {
      throw new Error(`${TARGET} does not verify`);
    }
    return this.#network.downloadFile(url, maxLength, handler);
  }

  /** Stored roots are in use already. */
  #response(name: string, isRoot: boolean, outage: Error): Buffer {
    if (this.#stored.size === 0) {
      throw outage;
    }
    // the version is part of the name where snapshots are consistent
    const bytes = this.#stored.get(name.replace(/^\d+\./, ''));
    if (isRoot || bytes === undefined) {
      throw isRoot ? this.#errors.noSuchFile() : new Error(`${name} is not stored`);
    }
    return bytes;
  }
}

async function writeIfThere(path: string, bytes: Buffer | undefined): Promise<void> {
  if (bytes !== undefined) {
    await writeFile(path, bytes);
  }
}

async function readAll(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const files = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(files));
}

function earliestExpiry(metadata: readonly Buffer[]): Date {
  const times = metadata.map((bytes) => Date.parse(signed.parse(parseJson(bytes).value).signed.expires));
  return new Date(Math.min(...times));
}
