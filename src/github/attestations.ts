import { z } from 'zod';
import { ImageError, messageOf } from '../errors.ts';
import type { Digest } from '../core/image/digest.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { ApiResponse, Channel } from './channel.ts';
import { responseError, bundleError, isLimited, unusableError, type Question } from './attestation-errors.ts';
import { unpackSnappy } from './snappy.ts';

/** An attestation that the API lists: the JSON of its bundle, or why that cannot be had. */
export type AttestationRecord =
  { readonly kind: 'bundle'; readonly bytes: Buffer } | { readonly kind: 'unreadable'; readonly reason: string };

/** What one place of the API holds for a digest, and the answer in words. */
export interface AttestationList {
  readonly records: readonly AttestationRecord[];
  readonly response: string;
}

/** The API of a run. */
export interface GitHubApiOptions {
  /** `GITHUB_API_URL` */
  readonly url: URL;
  readonly token: string | undefined;
  readonly mask: (secret: string) => void;
}

const API_VERSION = '2022-11-28';
const PER_PAGE = 100;

const page = z.object({ attestations: z.array(z.unknown()) });
const entry = z.object({ bundle: z.unknown(), bundle_url: z.string().nullish() });

/**
 * The REST API for artifact attestations (docs.github.com, "REST API endpoints for artifact attestations"). The token
 * goes to the API's own origin only; where it is refused, the anonymous answer decides.
 */
export class GitHubAttestations {
  /** things the log should say once */
  readonly notices: string[] = [];
  readonly #url: URL;
  readonly #token: string | undefined;
  #isRefused = false;

  constructor({ url, token, mask }: GitHubApiOptions) {
    this.#url = url;
    this.#token = token;
    if (token !== undefined) {
      mask(token);
    }
  }

  /**
   * The attestations of a digest in one place, e.g. `repos/acme/app`; a place that is not there has none.
   * @throws ImageError
   */
  async list(path: string, digest: Digest, channel: Channel): Promise<AttestationList> {
    const question = { path, digest };
    const base = this.#url.href.replace(/\/$/, '');
    const entries: unknown[] = [];
    let next: URL | undefined = new URL(`${base}/${path}/attestations/${digest}?per_page=${PER_PAGE}`);
    for (let pages = 0; next !== undefined; pages++) {
      if (pages >= LIMITS.attestationPages || entries.length > LIMITS.attestations) {
        const message = `${this.#url.host} lists more than ${LIMITS.attestations} attestations of ${digest} (${path}); no more are read.`;
        throw new ImageError('too-large', message, 'Have superseded ones removed, or find out who makes so many.');
      }
      const response = await this.#ask(next, question, channel);
      if (response.status === 404) {
        return { records: [], response: 'HTTP 404' };
      }
      entries.push(...this.#readPage(response, question));
      next = this.#nextPage(response, question);
    }
    const records = await Promise.all(entries.map((each) => this.#readEntry(each, question, channel)));
    const count = records.length;
    return { records, response: `${count} attestation${count === 1 ? '' : 's'}` };
  }

  #readPage(response: ApiResponse, question: Question): readonly unknown[] {
    if (response.status !== 200) {
      throw responseError(response, question, this.#isAnonymous() ? 'anonymously' : 'with the github-token');
    }
    if (response.defect !== undefined) {
      throw unusableError(response, question, response.defect);
    }
    try {
      return page.parse(parseJson(response.body).value).attestations;
    } catch (cause) {
      throw unusableError(response, question, { reason: 'it is no list of attestations', tooLarge: false }, cause);
    }
  }

  /** `Link: <url>; rel="next"` (RFC 8288), within the API only: the token goes there. */
  #nextPage(response: ApiResponse, question: Question): URL | undefined {
    const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(response.headers.get('link') ?? '')?.[1];
    if (link === undefined) {
      return undefined;
    }
    const url = URL.parse(link, response.url.href);
    if (url?.origin !== this.#url.origin) {
      throw unusableError(response, question, { reason: 'its next page is on another host', tooLarge: false });
    }
    return url;
  }

  async #readEntry(value: unknown, question: Question, channel: Channel): Promise<AttestationRecord> {
    const read = entry.safeParse(value);
    if (!read.success) {
      return { kind: 'unreadable', reason: 'the entry of the list cannot be read as an attestation' };
    }
    const { bundle, bundle_url: text } = read.data;
    if (typeof bundle === 'object' && bundle !== null) {
      // the page went through the strict door, so this is what was there, whatever its spelling
      return { kind: 'bundle', bytes: Buffer.from(JSON.stringify(bundle)) };
    }
    if (typeof text !== 'string') {
      return { kind: 'unreadable', reason: 'the API gave neither the bundle nor its URL' };
    }
    const url = URL.parse(text);
    if (url === null || !this.#mayDownload(url)) {
      return { kind: 'unreadable', reason: 'the URL of the bundle is not one of https without user name' };
    }
    return this.#download(url, question, channel);
  }

  /** HTTP is for an API that is on this machine itself. */
  #mayDownload({ protocol, hostname, username, password }: URL): boolean {
    const isLocal = this.#url.protocol === 'http:' && protocol === 'http:' && hostname === this.#url.hostname;
    return (protocol === 'https:' || isLocal) && username === '' && password === '';
  }

  async #download(url: URL, question: Question, channel: Channel): Promise<AttestationRecord> {
    const response = await channel.download(url, LIMITS.packedBundleBytes);
    if (response.status === 404) {
      return { kind: 'unreadable', reason: `the bundle is not there any more (${url.host}: HTTP 404)` };
    }
    if (response.status !== 200) {
      throw bundleError(response, question);
    }
    if (response.defect !== undefined) {
      return { kind: 'unreadable', reason: `the bundle cannot be read: ${response.defect.reason}` };
    }
    let bytes: Buffer;
    try {
      bytes = await unpackSnappy(response.body);
    } catch (thrown) {
      return { kind: 'unreadable', reason: `the bundle cannot be unpacked (snappy): ${messageOf(thrown)}` };
    }
    channel.count(bytes.length);
    return { kind: 'bundle', bytes };
  }

  #isAnonymous(): boolean {
    return this.#token === undefined || this.#isRefused;
  }

  /** With the token; where that is refused, without. */
  async #ask(url: URL, question: Question, channel: Channel): Promise<ApiResponse> {
    const token = this.#isAnonymous() ? undefined : this.#token;
    const response = await this.#send(url, token, channel);
    const isRefused = response.status === 401 || (response.status === 403 && !isLimited(response));
    if (token === undefined || !isRefused || response.url.origin !== this.#url.origin) {
      return response;
    }
    if (!this.#isRefused) {
      this.#isRefused = true;
      this.notices.push(
        `${this.#url.host} refused the github-token (HTTP ${response.status}) for ${question.path}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`,
      );
    }
    return this.#send(url, undefined, channel);
  }

  /** Octokit makes the request; what comes back is ours to bound and to parse. */
  async #send(url: URL, token: string | undefined, channel: Channel): Promise<ApiResponse> {
    // large, and most runs never ask; `getOctokit` refuses to go without a token
    const { GitHub } = await import('@actions/github/lib/utils');
    let sent: Promise<ApiResponse> | undefined;
    const fetch = async (_: unknown, init: { readonly headers: Readonly<Record<string, string>> }) => {
      const { accept = '*/*', authorization } = init.headers;
      const headers = { 'x-github-api-version': API_VERSION };
      sent = channel.ask({ url, accept, authorization, headers, limit: LIMITS.attestationPageBytes });
      await sent;
      return new Response(null, { status: 204 });
    };
    const auth = token === undefined ? {} : { auth: token };
    const github = new GitHub({ baseUrl: this.#url.href, log: SILENT, request: { fetch, log: SILENT }, ...auth });
    try {
      await github.request({ method: 'GET', url: url.href, headers: { accept: 'application/vnd.github+json' } });
    } catch (thrown) {
      // a request that failed tells why itself
      await sent;
      throw thrown;
    }
    if (sent === undefined) {
      throw new Error('the request to the GitHub API was not sent');
    }
    return sent;
  }
}

/** What a server says must not come into the log as it is. */
const ignore = (): void => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
