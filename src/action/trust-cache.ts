import { createHash } from 'node:crypto';
import { z } from 'zod';
import { startDeadline, type Deadline } from '../concurrency.ts';
import type { CacheService } from '../context.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { CacheEntry, MetadataStore } from '../core/trust/cache.ts';
import { metadataFolder } from '../files/metadata-folder.ts';
import { exchange, type HttpRequest } from '../http/exchange.ts';

/** Where TUF metadata can be stored; what is undefined (or empty) is not there. */
export interface TrustStorePaths {
  /** `RUNNER_TOOL_CACHE` */
  readonly toolCache: string | undefined;
  readonly service: CacheService | undefined;
}

const FOLDERS = ['image-provenance', 'tuf'];

/** Entries of other contents have other versions, and are not found. */
const VERSION = createHash('sha256').update('image-provenance TUF metadata, format 1').digest('hex');

/**
 * Stores TUF metadata in the runner's tool cache and in the Actions cache. An entry of the latter is one small text.
 * `@actions/cache`'s own `restoreCache` would unpack an archive with `tar -P`, so that whoever can write a cache entry
 * could write any file of the runner; and it warns of each failure. So only its client of the service is used.
 */
export class TrustStore implements MetadataStore {
  readonly #service: CacheService | undefined;
  readonly #folder: ReturnType<typeof metadataFolder> | undefined;

  constructor({ toolCache, service }: TrustStorePaths) {
    this.#service = service;
    this.#folder = toolCache === undefined || toolCache === '' ? undefined : metadataFolder(toolCache, FOLDERS);
  }

  async readLocal(name: string): Promise<Buffer | undefined> {
    return this.#folder?.readLocal(name);
  }

  async writeLocal(name: string, bytes: Buffer): Promise<void> {
    await this.#folder?.writeLocal(name, bytes);
  }

  async restore(key: string, prefix: string): Promise<CacheEntry | undefined> {
    const service = this.#service;
    if (service === undefined || ['none', 'write-only'].includes(service.mode)) {
      return undefined;
    }
    const deadline = startDeadline(LIMITS.restoreTime);
    try {
      const client = await loadClient(service, deadline);
      const result = await client.GetCacheEntryDownloadURL({ key, restoreKeys: [prefix], version: VERSION });
      if (!result.ok) {
        return undefined;
      }
      const url = new URL(result.signedDownloadUrl);
      const bytes = await send({ url, authorization: undefined, limit: LIMITS.storedBytes, deadline });
      return { key: result.matchedKey, bytes };
    } finally {
      deadline.stop();
    }
  }

  async save(key: string, bytes: Buffer): Promise<void> {
    const service = this.#service;
    if (service === undefined || ['none', 'read'].includes(service.mode)) {
      return;
    }
    const deadline = startDeadline(LIMITS.saveTime);
    try {
      const client = await loadClient(service, deadline);
      const entry = { key, version: VERSION };
      const reserved = await client.CreateCacheEntry(entry);
      if (!reserved.ok) {
        // another job has saved today, or this one may not
        throw new Error(`the service reserved no entry ${key}`);
      }
      await send({
        url: new URL(reserved.signedUploadUrl),
        method: 'PUT',
        authorization: undefined,
        headers: { 'x-ms-blob-type': 'BlockBlob' },
        body: { mediaType: 'application/octet-stream', content: bytes },
        limit: LIMITS.errorBytes,
        deadline,
      });
      const finished = await client.FinalizeCacheEntryUpload({ ...entry, sizeBytes: String(bytes.length) });
      if (!finished.ok) {
        throw new Error(`the service did not accept the entry ${key}`);
      }
    } finally {
      deadline.stop();
    }
  }
}

/** The messages of the service as `@actions/cache` has them, over requests that are bounded, and not logged. */
async function loadClient({ url, token }: CacheService, deadline: Deadline) {
  const { CacheServiceClientJSON } =
    await import('../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js');
  return new CacheServiceClientJSON({
    request: async (service, method, contentType, data) => {
      const response = await send({
        url: new URL(`/twirp/${service}/${method}`, url),
        authorization: `Bearer ${token}`,
        body: { mediaType: contentType, content: JSON.stringify(data) },
        limit: LIMITS.errorBytes,
        deadline,
      });
      return z.record(z.string(), z.unknown()).parse(parseJson(response).value);
    },
  });
}

/** The body of a response of success. A redirect is none: what is sent is for this very URL. */
async function send(request: HttpRequest): Promise<Buffer> {
  const { status, body, defect } = await exchange(request, 1);
  if (status < 200 || status > 299) {
    throw new Error(`HTTP ${status}`);
  }
  if (defect !== undefined) {
    throw new Error(`the result cannot be used: ${defect.reason}`);
  }
  return body;
}
