import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import { loadLayout } from './layout.ts';
import { Gate, type RegistryAuth } from './registry-auth.ts';

/** A request as the registry saw it. */
export interface SeenRequest {
  readonly method: string;
  /** path and query */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** what was sent with it: nothing but forms of logins */
  readonly body: string;
  /** milliseconds since the epoch */
  readonly at: number;
  /** how many requests were open when it came, itself included */
  readonly open: number;
  /** numbers in the order of events: when it came, and when it was answered (infinite until then) */
  readonly began: number;
  ended: number;
}

/** What a lying registry answers instead of the truth. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** announce the whole body, send only this many bytes of it, then close the connection */
  readonly cutAt?: number;
  /** repeat the body for ever */
  readonly endless?: boolean;
  /** close the connection without an answer */
  readonly reset?: boolean;
  /** leave the connection open without an answer */
  readonly silent?: boolean;
}

/** How the registry behaves. */
export interface RegistryOptions {
  /** address to listen on (default 127.0.0.1) */
  readonly address?: '127.0.0.1' | '::1';
  /** whether the referrers API is there (default true); `unrouted`: nobody is asked for a login there either */
  readonly referrers?: boolean | 'unrouted';
  /** what an empty list of referrers is (default `[]`); some servers write `null` */
  readonly emptyReferrers?: null;
  /** a manifest is 404 to whoever does not accept its very type */
  readonly strictAccept?: boolean;
  /** referrers on a page (default: all of them) */
  readonly pageSize?: number;
  readonly auth?: RegistryAuth;
  /** awaited before the answer to a request */
  readonly hold?: (request: SeenRequest) => Promise<void>;
  /** asked first, for every request; undefined means the truth */
  readonly intercept?: (request: SeenRequest) => Reply | undefined;
}

/** A descriptor of something that was put into the registry. */
export interface PutDescriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
}

interface StoredManifest {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

interface StoredRepository {
  readonly blobs: Map<string, Uint8Array>;
  readonly manifests: Map<string, StoredManifest>;
  readonly tags: Map<string, string>;
  /** descriptors of the manifests whose `subject` is the key */
  readonly referrers: Map<string, object[]>;
}

/** What is needed of a manifest to list it as a referrer. */
const referrer = z.object({
  subject: z.object({ digest: z.string() }).optional(),
  artifactType: z.string().optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  config: z.object({ mediaType: z.string() }).optional(),
});

const INDEX = 'application/vnd.oci.image.index.v1+json';
/** What servers written in Go answer where they serve nothing. */
const NO_PAGE: Reply = { status: 404, body: '404 page not found\n', headers: { 'content-type': 'text/plain' } };
const ROUTE = /^\/v2\/(?<path>.+)\/(?<what>manifests|blobs|referrers)\/(?<reference>[^/]+)$/;

/** An OCI registry in this process, on a loopback port; read only over HTTP, filled by its methods. */
export class TestRegistry {
  /** `127.0.0.1:port` */
  host = '';
  readonly requests: SeenRequest[] = [];
  options: RegistryOptions;
  readonly #repositories = new Map<string, StoredRepository>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #gate: Gate;
  #open = 0;
  #events = 0;

  constructor(options: RegistryOptions) {
    this.options = options;
    this.#gate = new Gate(options.auth);
  }

  /** Starts to listen. */
  async start(): Promise<this> {
    const listening = this.options.address ?? '127.0.0.1';
    await new Promise<void>((resolve) => this.#server.listen(0, listening, resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') {
      throw new Error('the registry has no port');
    }
    this.host = `${listening === '::1' ? '[::1]' : listening}:${address.port}`;
    return this;
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What it answers to those whom it lets in. */
  read(url: string): Reply {
    return this.#content(new URL(url, `http://${this.host}`));
  }

  /** Forgets every token that was given out. */
  revokeTokens(): void {
    this.#gate.revoke();
  }

  /** Serves an OCI image layout as a repository. */
  add(path: string, layoutDirectory: string): void {
    const { blobs, manifests } = loadLayout(layoutDirectory);
    for (const bytes of blobs.values()) {
      this.putBlob(path, bytes);
    }
    for (const { digest, mediaType, tag } of manifests) {
      const bytes = blobs.get(digest);
      if (bytes !== undefined) {
        this.putManifest(path, bytes, { mediaType, ...(tag === undefined ? {} : { tag }) });
      }
    }
  }

  /** Stores a manifest: bytes as they are, or a value as JSON. It becomes a referrer of its `subject`. */
  putManifest(
    path: string,
    content: Uint8Array | object,
    { mediaType = 'application/vnd.oci.image.manifest.v1+json', tag }: { mediaType?: string; tag?: string } = {},
  ): PutDescriptor {
    const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify({ mediaType, ...content }));
    const digest = digestOf(bytes);
    const repository = this.#repository(path);
    const isNew = !repository.manifests.has(digest);
    repository.manifests.set(digest, { bytes, mediaType });
    if (tag !== undefined) {
      repository.tags.set(tag, digest);
    }
    const descriptor = { mediaType, digest, size: bytes.length };
    const { subject, artifactType, annotations, config } = readReferrer(bytes);
    if (isNew && subject !== undefined) {
      const listed = { ...descriptor, artifactType: artifactType ?? config?.mediaType, annotations };
      repository.referrers.set(subject.digest, [...(repository.referrers.get(subject.digest) ?? []), listed]);
    }
    return descriptor;
  }

  /** Stores a blob. */
  putBlob(path: string, bytes: Uint8Array, mediaType = 'application/octet-stream'): PutDescriptor {
    const digest = digestOf(bytes);
    this.#repository(path).blobs.set(digest, bytes);
    return { mediaType, digest, size: bytes.length };
  }

  /** A blob as it is stored. */
  blob(path: string, digest: string): Uint8Array | undefined {
    return this.#repositories.get(path)?.blobs.get(digest);
  }

  /** Points a tag at a digest. */
  tag(path: string, tag: string, digest: string): void {
    this.#repository(path).tags.set(tag, digest);
  }

  #repository(path: string): StoredRepository {
    const known = this.#repositories.get(path);
    if (known !== undefined) {
      return known;
    }
    const made = { blobs: new Map(), manifests: new Map(), tags: new Map(), referrers: new Map() };
    this.#repositories.set(path, made);
    return made;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open++;
    response.once('close', () => this.#open--);
    const { method = 'GET', url = '/', headers } = request;
    const times = { at: Date.now(), began: this.#events++, ended: Infinity };
    const seen = { method, url, headers, body: await textOf(request), open: this.#open, ...times };
    this.requests.push(seen);
    const reply = this.options.intercept?.(seen) ?? this.#truth(new URL(url, `http://${this.host}`), seen);
    if (reply.silent === true) {
      return;
    }
    await this.options.hold?.(seen);
    seen.ended = this.#events++;
    send(reply, method, response);
  }

  #truth(url: URL, { headers, body }: Pick<SeenRequest, 'headers' | 'body'>): Reply {
    const route = ROUTE.exec(decodeURIComponent(url.pathname))?.groups;
    if (this.options.referrers === 'unrouted' && route?.['what'] === 'referrers') {
      return NO_PAGE;
    }
    const requested = { url, authorization: headers.authorization, form: new URLSearchParams(body) };
    const refusal = this.#gate.answer(requested, route?.['path'], this.host);
    if (refusal !== undefined) {
      return refusal;
    }
    const reply = this.#content(url);
    const isRefused =
      this.options.strictAccept === true && route?.['what'] === 'manifests' && !accepts(headers.accept, reply);
    return isRefused ? failure(404, 'MANIFEST_UNKNOWN', 'accept header does not support its type') : reply;
  }

  #content(url: URL): Reply {
    const route = ROUTE.exec(decodeURIComponent(url.pathname))?.groups;
    if (url.pathname === '/v2/') {
      return { body: '{}', headers: { 'content-type': 'application/json' } };
    }
    const repository = this.#repositories.get(route?.['path'] ?? '');
    const reference = route?.['reference'] ?? '';
    if (repository === undefined) {
      return failure(404, 'NAME_UNKNOWN', 'repository name not known to registry');
    }
    if (route?.['what'] === 'manifests') {
      return manifestReply(repository, reference);
    }
    if (route?.['what'] === 'blobs') {
      return blobReply(repository, reference);
    }
    return this.options.referrers === false ? NO_PAGE : this.#referrersReply(repository, reference, url);
  }

  #referrersReply(repository: StoredRepository, digest: string, url: URL): Reply {
    const all = repository.referrers.get(digest) ?? [];
    const start = Number(url.searchParams.get('last') ?? 0);
    const end = start + (this.options.pageSize ?? all.length);
    const next = `<${url.pathname}?last=${end}>; rel="next"`;
    const manifests = all.length === 0 && this.options.emptyReferrers === null ? null : all.slice(start, end);
    return {
      body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }),
      headers: { 'content-type': INDEX, ...(end < all.length ? { link: next } : {}) },
    };
  }
}

/** Starts a registry on a free loopback port. */
export function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  return new TestRegistry(options).start();
}

/** The answer of a registry that refuses (distribution specification, "Error Codes"). */
export function failure(status: number, code: string, message: string, headers: Record<string, string> = {}): Reply {
  return {
    status,
    body: JSON.stringify({ errors: [{ code, message }] }),
    headers: { 'content-type': 'application/json', ...headers },
  };
}

function manifestReply(repository: StoredRepository, reference: string): Reply {
  const digest = repository.tags.get(reference) ?? reference;
  const manifest = repository.manifests.get(digest);
  return manifest === undefined
    ? failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
    : { body: manifest.bytes, headers: { 'content-type': manifest.mediaType, 'docker-content-digest': digest } };
}

function blobReply(repository: StoredRepository, digest: string): Reply {
  const body = repository.blobs.get(digest);
  return body === undefined
    ? failure(404, 'BLOB_UNKNOWN', 'blob unknown to registry')
    : { body, headers: { 'content-type': 'application/octet-stream', 'docker-content-digest': digest } };
}

function accepts(accept = '', { headers = {} }: Reply): boolean {
  return accept.split(',').some((type) => type.split(';')[0]?.trim() === headers['content-type']);
}

/** The body of a request. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks).toString();
}

/** Tests put broken manifests too: those are nobody's referrer. */
function readReferrer(bytes: Uint8Array): z.infer<typeof referrer> {
  try {
    return referrer.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? {};
  } catch {
    return {};
  }
}

function send(reply: Reply, method: string, response: ServerResponse): void {
  if (reply.reset === true) {
    response.destroy();
    return;
  }
  const body = Buffer.from(reply.body ?? '');
  if (reply.endless === true) {
    response.writeHead(reply.status ?? 200, reply.headers);
    const more = (): void => {
      while (!response.destroyed && response.write(body));
    };
    response.on('drain', more);
    more();
    return;
  }
  response.writeHead(reply.status ?? 200, { 'content-length': String(body.length), ...reply.headers });
  if (reply.cutAt !== undefined) {
    response.write(body.subarray(0, reply.cutAt), () => response.destroy());
    return;
  }
  response.end(method === 'HEAD' ? undefined : body);
}
