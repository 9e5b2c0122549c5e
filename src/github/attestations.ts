import { z } from 'zod';
import { ImageError, messageOf, type ImageErrorCode, type RateLimit } from '../errors.ts';
import type { Digest } from '../core/image/digest.ts';
import { NetworkError } from '../http/error.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { count } from '../text.ts';
import type { ApiResponse, GitHubClient } from './client.ts';
import { GitHubError, isLimited, resetOf } from './error.ts';

/** An attestation that the API lists: the JSON of its bundle, or why that is unavailable. */
export type AttestationRecord =
  | { readonly kind: 'bundle'; readonly bytes: Buffer }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly tooLarge?: boolean };

/** What the API has below one path for a digest, and its response in words. */
export interface AttestationList {
  readonly records: readonly AttestationRecord[];
  readonly response: string;
}

const PER_PAGE = 100;

const page = z.object({ attestations: z.array(z.unknown()) });
const entry = z.object({ bundle: z.unknown(), bundle_url: z.string().nullish() });

/**
 * The REST API for artifact attestations (docs.github.com, "REST API endpoints for artifact attestations"), as one image
 * needs it: everything that is read for it has a bound.
 */
export class GitHubAttestations {
  readonly #client: GitHubClient;
  #bytes = 0;

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /**
   * The attestations of a digest below a path, e.g. `repos/acme/app`; a path that is not there has none.
   * @throws ImageError
   */
  async list(path: string, digest: Digest): Promise<AttestationList> {
    const what = `GitHub's attestations of ${digest} are unavailable (GET /${path}/attestations/…)`;
    try {
      const entries = await this.#entries(path, digest);
      const records = await Promise.all(entries.map((each) => this.#readEntry(each, what)));
      return { records, response: count(records.length, 'attestation') };
    } catch (thrown) {
      if (!(thrown instanceof GitHubError)) {
        throw thrown;
      }
      if (thrown.response?.status === 404 && !this.#client.isRefused) {
        return { records: [], response: 'HTTP 404' };
      }
      throw toImageError(thrown, what, this.#client.isAnonymous);
    }
  }

  async #entries(path: string, digest: Digest): Promise<readonly unknown[]> {
    const { host } = this.#client;
    const route = 'GET /{+path}/attestations/{digest}';
    const entries: unknown[] = [];
    let pages = 0;
    for await (const response of this.#client.pages(route, { path, digest, per_page: PER_PAGE })) {
      this.#count(response.body.length);
      entries.push(...this.#readPage(response));
      pages++;
      if (response.hasNext && (pages >= LIMITS.attestationPages || entries.length > LIMITS.attestations)) {
        const message = `${host} lists more than ${LIMITS.attestations} attestations of ${digest} (${path}), which is the limit.`;
        throw new ImageError('too-large', message, { topic: 'github-too-many' });
      }
    }
    return entries;
  }

  #readPage({ body }: ApiResponse): readonly unknown[] {
    try {
      return page.parse(parseJson(body).value).attestations;
    } catch (cause) {
      const message = `the response of ${this.#client.host} cannot be used: it is not a list of attestations`;
      throw new GitHubError(message, {}, { cause });
    }
  }

  async #readEntry(value: unknown, what: string): Promise<AttestationRecord> {
    const read = entry.safeParse(value);
    if (!read.success) {
      return { kind: 'unreadable', reason: 'the entry of the list cannot be read as an attestation' };
    }
    const { bundle, bundle_url: text } = read.data;
    if (typeof bundle === 'object' && bundle !== null) {
      // the page was parsed strictly, so this is what was there, whatever its spelling
      return { kind: 'bundle', bytes: Buffer.from(JSON.stringify(bundle)) };
    }
    if (typeof text !== 'string') {
      return { kind: 'unreadable', reason: 'the API returned neither the bundle nor its URL' };
    }
    const url = URL.parse(text);
    if (url === null || !this.#client.mayDownload(url)) {
      return { kind: 'unreadable', reason: 'the URL of the bundle does not use https, or contains a user name' };
    }
    return this.#download(url, what);
  }

  async #download(url: URL, what: string): Promise<AttestationRecord> {
    const response = await this.#client.download('The URL of a bundle', url, LIMITS.packedBundleBytes);
    const { status, body, defect, tries } = response;
    this.#count(body.length);
    if (status === 404) {
      return { kind: 'unreadable', reason: `the bundle no longer exists (${url.host}: HTTP 404)` };
    }
    if (status !== 200) {
      const code = status === 429 ? 'rate-limited' : 'unavailable';
      const message = `${what}: ${response.url.host}, where a bundle is stored, responded with HTTP ${status}${afterTries(tries)}.`;
      throw new ImageError(code, message, { topic: 'github-unavailable' });
    }
    if (defect !== undefined) {
      return { kind: 'unreadable', reason: `the bundle cannot be read: ${defect.reason}`, tooLarge: defect.tooLarge };
    }
    let bytes: Buffer;
    try {
      bytes = await unpackSnappy(body);
    } catch (thrown) {
      const tooLarge = (announcedLength(body) ?? 0) > LIMITS.blobBytes;
      return { kind: 'unreadable', reason: `the bundle cannot be unpacked (snappy): ${messageOf(thrown)}`, tooLarge };
    }
    this.#count(bytes.length);
    return { kind: 'bundle', bytes };
  }

  /** Bounds what is held for one image. @throws ImageError `too-large` */
  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > LIMITS.imageBytes) {
      const message = `GitHub's attestations of this image have more than ${LIMITS.imageBytes} bytes, which is the limit.`;
      throw new ImageError('too-large', message, { topic: 'github-too-many' });
    }
  }
}

/** The last time that a `Date` can be. */
const MAX_TIME = 8.64e15;

/** A 404 is an error only where a token was refused: what may not be read is shown as missing. */
const CODES: Readonly<Partial<Record<number, ImageErrorCode>>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'unauthorized',
};

/** @param what in words, what is unavailable */
function toImageError(error: GitHubError, what: string, isAnonymous: boolean): ImageError {
  const { response, cause } = error;
  if (response === undefined && cause instanceof NetworkError) {
    return cause;
  }
  if (response === undefined || response.status < 400) {
    const isTooLarge = response?.defect?.tooLarge === true;
    const code = isTooLarge ? 'too-large' : 'unavailable';
    return new ImageError(code, `${what}: ${error.message}.`, { topic: 'github-api' }, { cause });
  }
  const { status, url, tries, retryAfter } = response;
  const code = isLimited(response) ? 'rate-limited' : (CODES[status] ?? 'unavailable');
  const wait = retryAfter === undefined ? '' : ` It requests a delay of ${Math.ceil(retryAfter / 1000)} s.`;
  const reset = resetOf(response) ?? 0;
  const isKnown = code === 'rate-limited' && reset > 0 && reset < MAX_TIME;
  const lifted = isKnown ? ` The limit resets at ${new Date(reset).toISOString()}.` : '';
  const credentials = isAnonymous ? 'anonymously' : 'with the token';
  const limited = code === 'rate-limited' ? 'the rate limit of GitHub was reached: ' : '';
  const message = `${what}: ${limited}${url.host} responded with HTTP ${status}${afterTries(tries)}, requested ${credentials}.${wait}${lifted}`;
  const limit = readRateLimit(response);
  return new ImageError(code, message, { topic: `github-${code}` }, limit === undefined ? {} : { limit });
}

function afterTries(tries: number): string {
  return tries > 1 ? ` after ${tries} tries` : '';
}

function readRateLimit({ headers }: HttpResponse): RateLimit | undefined {
  const number = (name: string): number | null => {
    const text = headers.get(name) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
  };
  const [limit, remaining] = [number('x-ratelimit-limit'), number('x-ratelimit-remaining')];
  return limit === null && remaining === null ? undefined : { limit, remaining, window: null };
}

/**
 * The content of a snappy block; its declared length is checked before anything is unpacked.
 * @throws Error with what is wrong with the bytes
 */
export async function unpackSnappy(bytes: Buffer): Promise<Buffer> {
  const length = announcedLength(bytes);
  if (length === undefined) {
    throw new Error('it does not begin with a length');
  }
  if (length > LIMITS.blobBytes) {
    throw new Error(`it says that it is ${length} bytes long, but at most ${LIMITS.blobBytes} are read`);
  }
  // in a sandbox with bounds of its own: decoders in plain JavaScript can be made to run for ever
  const { snappyUncompress } = await import('hysnappy');
  return Buffer.from(snappyUncompress(bytes, length));
}

/** google/snappy `format_description.txt`, "Preamble": a little-endian varint of at most 32 bits. */
function announcedLength(bytes: Buffer): number | undefined {
  let length = 0;
  for (const [at, byte] of bytes.subarray(0, 5).entries()) {
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) {
      return length;
    }
  }
  return undefined;
}
