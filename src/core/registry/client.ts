import { ByteBudget, waitWithin, type Deadline, type Lease } from '../../concurrency.ts';
import { ImageError, messageOf } from '../../errors.ts';
import { digestOf, parseDigest, type Digest } from '../image/digest.ts';
import { nameOf, type RepositoryName } from '../image/reference.ts';
import { httpHosts } from '../../http/address.ts';
import { Authorizer } from './auth.ts';
import type { Credentials } from './credentials.ts';
import { responseError, adviceFor, readFailure } from './failure.ts';
import { LIMITS } from '../../limits.ts';
import { ACCEPTED_MANIFESTS, OCI_INDEX, readManifest, readReferrersPage } from './manifest.ts';
import { nextPage, sendFollowing, type OriginPolicy } from '../../http/redirects.ts';
import { cleanText, count } from '../../text.ts';
import type { Lookup, Descriptor, Manifest, ReferrersResult, Repository } from './repository.ts';
import type { HttpRequest, HttpResponse } from '../../http/exchange.ts';
import type { Transport } from '../../http/transport.ts';

/** The API of Docker Hub is not on the host of its name. */
const API_HOSTS: Readonly<Record<string, string>> = { 'docker.io': 'registry-1.docker.io' };

/** Statuses that mean "there is no referrers API here" (registries use all of these). */
const NO_REFERRERS_API = [400, 404, 405, 406];

/** What a client is made of. */
export interface RegistryClientOptions {
  readonly credentials: Credentials;
  /** `host[:port]` that is reached by HTTP, beside loopback */
  readonly allowHttp: readonly string[];
  readonly transport: Transport;
}

/** Reads registries by the OCI distribution specification; one a session, so that bounds and tokens are shared. */
export class RegistryClient {
  readonly #transport: Transport;
  readonly #authorizer: Authorizer;
  readonly #mayUseHttp: (host: string) => boolean;

  constructor({ credentials, allowHttp, transport }: RegistryClientOptions) {
    this.#transport = transport;
    this.#authorizer = new Authorizer(this.#transport, credentials);
    this.#mayUseHttp = httpHosts(allowHttp);
  }

  /** One repository, read within the time limit of one image. */
  repository(name: RepositoryName, deadline: Deadline, lease: Lease = new ByteBudget(Infinity).lease()): Repository {
    return this.#open(name, deadline, lease, false);
  }

  /**
   * One repository, of which lists of evidence are read. Where the login of the environment was refused, a 404 does not say
   * that a list is empty: registries show what may not be read as missing.
   */
  lists(name: RepositoryName, deadline: Deadline): Repository {
    return this.#open(name, deadline, new ByteBudget(Infinity).lease(), true);
  }

  #open(name: RepositoryName, deadline: Deadline, lease: Lease, isOfLists: boolean): Repository {
    const host = (Object.hasOwn(API_HOSTS, name.registry) ? API_HOSTS[name.registry] : undefined) ?? name.registry;
    const scheme = this.#mayUseHttp(host) ? 'http' : 'https';
    const policy = { origin: new URL(`${scheme}://${host}/v2/`), mayUseHttp: this.#mayUseHttp };
    const isHidden = (): boolean => isOfLists && this.#authorizer.isRefused(name);
    return new RemoteRepository(name, deadline, lease, policy, this.#transport, this.#authorizer, isHidden);
  }
}

class RemoteRepository implements Repository {
  readonly name: RepositoryName;
  readonly #deadline: Deadline;
  readonly #lease: Lease;
  readonly #policy: OriginPolicy;
  readonly #transport: Transport;
  readonly #authorizer: Authorizer;
  /** whether what is missing may be hidden */
  readonly #isHidden: () => boolean;
  /** bytes that were read for the image so far */
  #bytes = 0;
  /** not held here: a blob can have many megabytes, and whoever reads one that is listed twice does so at once */
  readonly #blobs = new Map<string, WeakRef<Promise<Lookup<Buffer>>>>();

  constructor(
    name: RepositoryName,
    deadline: Deadline,
    lease: Lease,
    policy: OriginPolicy,
    transport: Transport,
    authorizer: Authorizer,
    isHidden: () => boolean,
  ) {
    this.name = name;
    this.#deadline = deadline;
    this.#lease = lease;
    this.#policy = policy;
    this.#transport = transport;
    this.#authorizer = authorizer;
    this.#isHidden = isHidden;
  }

  async manifest(reference: string, expected?: Descriptor): Promise<Lookup<Manifest>> {
    if (expected !== undefined && expected.size > LIMITS.manifestBytes) {
      return tooLarge(expected.size, LIMITS.manifestBytes);
    }
    const url = this.#url('manifests', reference);
    const limit = expected?.size ?? LIMITS.manifestBytes;
    const response = await this.#get(url, limit, ACCEPTED_MANIFESTS);
    if (response.status !== 200) {
      return this.#absent(response, `the manifest ${reference}`);
    }
    if (response.defect !== undefined) {
      return { kind: 'unreadable', ...response.defect };
    }
    this.#count(response.body.length);
    return readManifest(response.body, {
      contentType: response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
      contentDigest: response.headers.get('docker-content-digest') ?? undefined,
      digest: parseDigest(reference),
      expected,
    });
  }

  /** By HEAD, which registries do not count as a pull; some do not name the digest then. */
  async lookUpTag(tag: string): Promise<Lookup<Digest>> {
    const response = await this.#get(this.#url('manifests', tag), 0, ACCEPTED_MANIFESTS, { method: 'HEAD' });
    if (response.status === 404) {
      return this.#absent(response, `the manifest ${tag}`);
    }
    const named = response.status === 200 ? response.headers.get('docker-content-digest') : null;
    const digest = parseDigest(named ?? '');
    if (digest !== undefined) {
      return { kind: 'found', value: digest };
    }
    const manifest = await this.manifest(tag);
    return manifest.kind === 'found' ? { kind: 'found', value: manifest.value.digest } : manifest;
  }

  async blob({ digest, size }: Descriptor): Promise<Lookup<Buffer>> {
    if (size > LIMITS.blobBytes) {
      return tooLarge(size, LIMITS.blobBytes);
    }
    // counted as often as it is listed, since each listing is read and held by itself
    this.#count(size);
    const key = `${digest} ${size}`;
    const held = this.#lease.take(size, this.#deadline.signal);
    await waitWithin(this.#deadline, 'the evidence of other images was in memory', held);
    const requested = this.#blobs.get(key)?.deref() ?? this.#fetchBlob(digest, size);
    this.#blobs.set(key, new WeakRef(requested));
    return requested;
  }

  /** Bounds what is held for one image. @throws ImageError `too-large` */
  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > LIMITS.imageBytes) {
      const message = `The evidence of this image in ${nameOf(this.name)} has more than ${LIMITS.imageBytes} bytes in total.`;
      throw new ImageError('too-large', message, adviceFor('too-large', this.name.registry));
    }
  }

  async #fetchBlob(digest: Digest, size: number): Promise<Lookup<Buffer>> {
    const response = await this.#get(this.#url('blobs', digest), size);
    if (response.status !== 200) {
      return this.#absent(response, `the blob ${digest}`);
    }
    if (response.defect !== undefined) {
      return { kind: 'unreadable', ...response.defect };
    }
    const actual = digestOf(response.body);
    if (response.body.length !== size) {
      const reason = `the content has ${response.body.length} bytes, but its descriptor says ${size}`;
      return { kind: 'unreadable', reason };
    }
    return actual === digest
      ? { kind: 'found', value: response.body }
      : { kind: 'unreadable', reason: `the content has the digest ${actual}, not ${digest}` };
  }

  async referrers(digest: Digest): Promise<ReferrersResult> {
    const what = `the referrers of ${digest}`;
    const descriptors: Descriptor[] = [];
    let unreadable = 0;
    const seen = new Set<string>();
    for (let url: URL | undefined = this.#url('referrers', digest); url !== undefined;) {
      if (seen.has(url.href) || seen.size >= LIMITS.pages) {
        throw this.#tooMany(what, `has more than ${LIMITS.pages} pages, or a page that links to itself`);
      }
      seen.add(url.href);
      const response: HttpResponse = await this.#get(url, LIMITS.manifestBytes, OCI_INDEX, {
        queue: 'referrers',
      });
      const missing = seen.size === 1 ? describeMissing(response) : undefined;
      if (missing !== undefined) {
        this.#assertNotHidden(response, what);
        return { offered: false, response: missing, descriptors: [], unreadable: 0 };
      }
      const read = this.#readPage(response, what);
      descriptors.push(...read.descriptors);
      unreadable += read.unreadable;
      if (descriptors.length + unreadable > LIMITS.referrers) {
        throw this.#tooMany(what, `has more than ${LIMITS.referrers} entries`);
      }
      url = nextPage(response, url);
    }
    const rest = unreadable === 0 ? '' : `, and ${unreadable} that cannot be read`;
    return { offered: true, response: count(descriptors.length, 'referrer') + rest, descriptors, unreadable };
  }

  #readPage(response: HttpResponse, what: string): ReturnType<typeof readReferrersPage> {
    if (response.status !== 200) {
      throw this.#error(response, what);
    }
    if (response.defect?.tooLarge === true) {
      throw this.#tooMany(what, `has a page of more than ${LIMITS.manifestBytes} bytes`);
    }
    try {
      return readReferrersPage(response.body);
    } catch (error) {
      throw new ImageError(
        'not-a-registry',
        `${this.name.registry} did not respond with a list to the request for ${what}: ${response.defect?.reason ?? messageOf(error)}.`,
        adviceFor('not-a-registry', this.name.registry),
      );
    }
  }

  /** A GET, or a request of another method, with whatever login the registry requires. */
  async #get(
    url: URL,
    limit: number,
    accept?: string,
    how: Pick<HttpRequest, 'method' | 'queue'> = {},
  ): Promise<HttpResponse> {
    let authorization = this.#authorizer.current(this.name);
    for (let renewals = 0; ; renewals++) {
      const { header } = authorization;
      const request = { url, accept, authorization: header, limit, deadline: this.#deadline, ...how };
      const response = await sendFollowing(this.#transport, request, this.#policy);
      const isOwn = response.url.origin === url.origin;
      const isRefused = isOwn && (response.status === 401 || response.status === 403);
      if (!isRefused) {
        // some respond with 404 before they look at the login
        authorization.isAccepted ||= response.status === 200;
        return response;
      }
      const next =
        renewals < LIMITS.renewals
          ? await this.#authorizer.renew(this.name, authorization, response, this.#policy, this.#deadline)
          : undefined;
      if (next === undefined) {
        return response;
      }
      authorization = next;
    }
  }

  #absent(response: HttpResponse, what: string): Lookup<never> {
    if (response.status !== 404) {
      throw this.#error(response, what);
    }
    this.#assertNotHidden(response, what);
    const detail = readFailure(response);
    return detail === '' ? { kind: 'absent' } : { kind: 'absent', detail };
  }

  /** @throws ImageError where a 404 may mean that it may not be read */
  #assertNotHidden({ status, url }: HttpResponse, what: string): void {
    if (status === 404 && this.#isHidden()) {
      const { registry } = this.name;
      throw new ImageError(
        'unauthorized',
        `${url.hostname} responded with HTTP 404 for ${what}, requested without credentials after it refused those of this run: registries show what may not be read as missing.`,
        adviceFor('unauthorized', registry),
      );
    }
  }

  #error(response: HttpResponse, what: string): ImageError {
    const { words: credentials, login } = this.#authorizer.current(this.name);
    return responseError(response, { repository: this.name, what, credentials, login });
  }

  #tooMany(what: string, problem: string): ImageError {
    const message = `The list of ${what} in ${nameOf(this.name)} ${problem}.`;
    return new ImageError('too-large', message, adviceFor('too-large', this.name.registry));
  }

  #url(kind: 'manifests' | 'blobs' | 'referrers', reference: string): URL {
    return new URL(`${this.name.path}/${kind}/${reference}`, this.#policy.origin);
  }
}

/** What says that there is no referrers API, in words: a status, or a page of some other kind. */
function describeMissing({ status, headers }: HttpResponse): string | undefined {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? OCI_INDEX;
  if (NO_REFERRERS_API.includes(status)) {
    return `HTTP ${status}`;
  }
  return status === 200 && type !== OCI_INDEX ? `not a list, but ${cleanText(type)}` : undefined;
}

function tooLarge(size: number, limit: number): Lookup<never> {
  const reason = `its descriptor says ${size} bytes, but at most ${limit} are read`;
  return { kind: 'unreadable', reason, tooLarge: true };
}
