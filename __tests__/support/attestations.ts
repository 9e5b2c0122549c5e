import { snappyCompress } from 'hysnappy';
import { hexOf, type Digest } from '../../src/core/image/digest.ts';
import { IDENTITY, ISSUER, statement, type BundleJson, type Maker, type Recipe } from '../threats/material.ts';
import type { HostRequest } from './hosts.ts';
import type { Reply } from './registry.ts';

/** Where the tests' bundles are kept that the API gives as URLs. */
export const BLOBS = 'attestations.blob.example';
/** The query of a signed URL: whoever has it may read. */
const SIGNATURE = 'se=2026&sig=signature-of-the-url';

export const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** An attestation of a workflow of github.com/acme/api about a digest. */
export async function attest(maker: Maker, digest: Digest, recipe: Recipe = {}): Promise<BundleJson> {
  const subject = [{ name: 'ghcr.io/acme/api', digest: { sha256: hexOf(digest) } }];
  const content = statement({ subject, predicateType: PROVENANCE, predicate: { buildDefinition: {}, runDetails: {} } });
  const signer = await maker.signer({
    names: [{ uri: IDENTITY }],
    issuer: { old: ISSUER, current: ISSUER },
    claims: { 5: 'acme/api', 12: 'https://github.com/acme/api' },
  });
  return maker.bundle({ signer, content, ...recipe });
}

/** One entry of the API's list. */
export interface Listed {
  readonly bundle?: unknown;
  readonly bundle_url?: string | null;
}

/** The API as `api.github.com` is, and the storage behind it. */
export class TestGitHub {
  /** entries by path and digest, e.g. `repos/acme/api sha256:…` */
  readonly lists = new Map<string, Listed[]>();
  readonly blobs = new Map<string, Buffer>();
  readonly host: string;
  /** base path of its URLs */
  readonly base: string;
  /** entries a page */
  pageSize = 100;
  /** answers in the place of its own */
  intercept: (request: HostRequest) => Reply | undefined = () => undefined;

  constructor(host = 'api.github.com', base = '') {
    this.host = host;
    this.base = base;
  }

  /** Lists a bundle as it is. */
  add(path: string, digest: Digest, ...entries: readonly Listed[]): void {
    const key = `${path} ${digest}`;
    this.lists.set(key, [...(this.lists.get(key) ?? []), ...entries]);
  }

  /** Keeps bytes in the storage; the entry that names them. */
  keep(bytes: Buffer): Listed {
    const path = `/attestations/${this.blobs.size}.json.sn`;
    this.blobs.set(path, bytes);
    return { bundle: null, bundle_url: `https://${BLOBS}${path}?${SIGNATURE}` };
  }

  /** Keeps a bundle as GitHub does. */
  keepBundle(bundle: object): Listed {
    return this.keep(Buffer.from(snappyCompress(Buffer.from(JSON.stringify(bundle)))));
  }

  /** The hosts, for a world. */
  get hosts(): Readonly<Record<string, (request: HostRequest) => Reply>> {
    return {
      [this.host]: (request) => this.intercept(request) ?? this.#list(request),
      [BLOBS]: (request) => this.#blob(request),
    };
  }

  #list({ url, headers }: HostRequest): Reply {
    if (headers['x-github-api-version'] !== '2022-11-28') {
      return { status: 400, body: '{"message":"no version"}' };
    }
    const { pathname, searchParams } = new URL(url, `https://${this.host}`);
    const [, path, digest] =
      /^\/(.+)\/attestations\/(sha256:[0-9a-f]{64})$/.exec(pathname.slice(this.base.length)) ?? [];
    const entries = this.lists.get(`${path ?? ''} ${digest ?? ''}`);
    if (entries === undefined) {
      return { status: 404, headers: { 'content-type': 'application/json' }, body: '{"message":"Not Found"}' };
    }
    const from = Number(searchParams.get('after') ?? 0);
    const to = from + Math.min(this.pageSize, Number(searchParams.get('per_page') ?? 30));
    const next = `<https://${this.host}${pathname}?per_page=100&after=${to}>; rel="next"`;
    return {
      headers: { 'content-type': 'application/json; charset=utf-8', ...(to < entries.length ? { link: next } : {}) },
      body: JSON.stringify({ attestations: entries.slice(from, to) }),
    };
  }

  #blob({ url }: HostRequest): Reply {
    const { pathname, search } = new URL(url, `https://${BLOBS}`);
    const body = this.blobs.get(pathname);
    return body === undefined || search !== `?${SIGNATURE}`
      ? { status: body === undefined ? 404 : 403 }
      : { headers: { 'content-type': 'application/x-snappy' }, body };
  }
}
