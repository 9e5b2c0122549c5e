import { z } from 'zod';
import type { Deadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { isLoopback } from '../http/address.ts';
import { NetworkError } from '../http/error.ts';
import type { HttpRequest, HttpResponse } from '../http/exchange.ts';
import { assertNotInternal, nextPage, sendFollowing, type OriginPolicy } from '../http/redirects.ts';
import type { HttpClient } from '../http/transport.ts';
import { parseJson } from '../json.ts';
import { contentError, GitHubError, isLimited, responseError, TRANSIENT_WAIT } from './error.ts';
import type { GitHub } from './octokit.ts';

/** How GitHub's API is reached. */
export interface GitHubApi {
  /** its base: https, or on this machine */
  readonly url: URL;
  /** goes to the API only; undefined: everything is requested anonymously */
  readonly token: string | undefined;
  readonly transport: HttpClient;
  /** milliseconds since 1970, that the end of a rate limit is compared with */
  readonly now: () => number;
}

/** A repository as a run with a token reaches it. */
export interface RepositoryApi extends GitHubApi {
  readonly owner: string;
  readonly repo: string;
  /** for everything that is done with it */
  readonly deadline: Deadline;
}

/** Bounds and rules of one client. */
export interface ClientOptions {
  readonly deadline: Deadline;
  /** bytes of a response that are read at most */
  readonly limit: number;
  /** tries of one request: 1 where the caller looks anew before the next; default `LIMITS.tries` */
  readonly tries?: number;
  /** whether redirects are followed, without the token where they leave the API; else they are responses */
  readonly followsRedirects?: boolean;
  /** for public data: where the token is refused, the anonymous response decides */
  readonly anonymously?: RefusedToken;
}

/** Remembers a token that the API refused, so that it is not sent again. */
export class RefusedToken {
  refusal: { readonly status: number; readonly url: URL } | undefined;
}

/** A response of the API: its bytes as they arrived, within the limit. */
export interface ApiResponse {
  readonly status: number;
  readonly body: Buffer;
  /** of a redirect; else empty */
  readonly location: string;
  /** whether the list that this is a page of goes on */
  readonly hasNext: boolean;
}

/** Named values of a route, and what remains of them as query or JSON. */
type Parameters = Readonly<Record<string, unknown>>;

/** What Octokit gives a `fetch` of its own. */
interface OctokitRequest {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const API_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/** Statuses of which a `Response` takes no body, an empty one included. */
const WITHOUT_BODY = [204, 205];

/**
 * GitHub's REST API. Octokit makes the requests (routes, pages, authentication) and `http/` sends them, so that time,
 * bytes, tries and redirects are bounded before Octokit sees a response. To Octokit the bodies are bytes;
 * their content is parsed strictly (`parse`).
 */
export class GitHubClient {
  readonly #api: GitHubApi;
  readonly #options: ClientOptions;
  readonly #policy: OriginPolicy;
  #octokit: Promise<InstanceType<typeof GitHub>> | undefined;

  constructor(api: GitHubApi, options: ClientOptions) {
    this.#api = api;
    this.#options = options;
    const isLocal = api.url.protocol === 'http:';
    this.#policy = {
      origin: api.url,
      mayUseHttp: (host) => isLocal && isLoopback(new URL(`http://${host}`).hostname),
    };
  }

  get host(): string {
    return this.#api.url.host;
  }

  /** Whether requests go without a token, also because it was refused. */
  get isAnonymous(): boolean {
    return this.#api.token === undefined || this.isRefused;
  }

  /** Whether the API refused the token, so that requests go without. */
  get isRefused(): boolean {
    return this.#options.anonymously?.refusal !== undefined;
  }

  /**
   * One request.
   * @param route method and template of a path or URL, e.g. `GET /repos/{owner}/{repo}`
   * @param expected the status of success
   * @throws GitHubError
   */
  async request(route: string, parameters: Parameters, expected = 200): Promise<ApiResponse> {
    const octokit = await this.#load();
    const response = await unwrapped(octokit.request(route, { ...parameters, headers: API_HEADERS }));
    return this.#expect(response, expected);
  }

  /**
   * The pages of a list, each requested when it is needed; none beyond the API's own origin.
   * @throws GitHubError
   */
  async *pages(route: string, parameters: Parameters): AsyncGenerator<ApiResponse, void> {
    const octokit = await this.#load();
    const iterator = octokit.paginate.iterator(route, { ...parameters, headers: API_HEADERS })[Symbol.asyncIterator]();
    for (;;) {
      const next = await unwrapped(iterator.next());
      if (next.done === true) {
        return;
      }
      yield this.#expect(next.value, 200);
    }
  }

  /** Whether content that the API points to may be fetched: by https without user name, or from this very machine. */
  mayDownload({ protocol, hostname, username, password }: URL): boolean {
    const { url } = this.#api;
    const isLocal = url.protocol === 'http:' && protocol === 'http:' && hostname === url.hostname;
    return (protocol === 'https:' || isLocal) && username === '' && password === '';
  }

  /**
   * Content that the API points to by a signed URL, most often of another host: without the token.
   * @throws NetworkError
   */
  async download(what: string, url: URL, limit: number): Promise<HttpResponse> {
    const { transport } = this.#api;
    const { deadline, tries } = this.#options;
    await assertNotInternal(what, url, this.#api.url, transport);
    return sendFollowing(transport, { url, authorization: undefined, limit, deadline, tries }, this.#policy);
  }

  /**
   * The content of a response.
   * @param otherwise the message where it is something else
   * @throws GitHubError
   */
  parse<T>({ body }: ApiResponse, schema: z.ZodType<T>, otherwise: string): T {
    let value: unknown;
    try {
      value = parseJson(body).value;
    } catch (cause) {
      throw new GitHubError(`the response of ${this.host} cannot be read: ${messageOf(cause)}`, {}, { cause });
    }
    const read = schema.safeParse(value);
    if (!read.success) {
      throw new GitHubError(otherwise, {}, { cause: read.error });
    }
    return read.data;
  }

  #load(): Promise<InstanceType<typeof GitHub>> {
    const { url, token } = this.#api;
    this.#octokit ??= import('./octokit.ts').then(
      ({ GitHub }) =>
        new GitHub({
          baseUrl: url.href.replace(/\/$/, ''),
          log: SILENT,
          request: {
            log: SILENT,
            fetch: (address: string, request: OctokitRequest) => this.#fetch(fromOctokit(address), request),
          },
          ...(token === undefined ? {} : { auth: token }),
        }),
    );
    return this.#octokit;
  }

  #expect(response: { status: number; headers: object; data: unknown }, expected: number): ApiResponse {
    const { status, data } = response;
    const { link, location } = passedOn.parse(response.headers);
    if (status !== expected) {
      const isRedirect = status >= 300;
      const problem = isRedirect ? 'could not be reached: unexpected redirect' : `responded with HTTP ${status}`;
      throw new GitHubError(`${this.host} ${problem}`);
    }
    const body = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
    return { status, body, location, hasNext: link !== '' };
  }

  /** What Octokit has for `fetch`: a response of success or a redirect, or an error of ours. */
  async #fetch(url: URL, request: OctokitRequest): Promise<Response> {
    const response = await this.#sendOrError(this.#toHttp(url, request));
    const { status, headers, defect, body } = response;
    if (status >= 400 || status === 304) {
      throw responseError(response, this.#api.now());
    }
    if (defect !== undefined) {
      throw contentError(response, defect.reason);
    }
    const next = this.#nextPage(response);
    const passedOn = {
      // to Octokit these are bytes of no meaning: it would parse them leniently
      'content-type': 'application/octet-stream',
      location: headers.get('location') ?? '',
      link: next === undefined ? '' : `<${toOctokit(next)}>; rel="next"`,
    };
    return new Response(WITHOUT_BODY.includes(status) ? null : new Uint8Array(body), { status, headers: passedOn });
  }

  /** Octokit would follow the link to any host, with the token. */
  #nextPage(response: HttpResponse): URL | undefined {
    try {
      return nextPage(response, this.#api.url);
    } catch (cause) {
      throw contentError(response, 'its next page is on another host', cause);
    }
  }

  #toHttp(url: URL, { method, headers, body }: OctokitRequest): HttpRequest {
    const { accept, authorization } = headers;
    const { 'content-type': mediaType = 'application/json', 'x-github-api-version': version = '' } = headers;
    const { deadline, limit, tries } = this.#options;
    return {
      url,
      method,
      accept,
      authorization: this.isAnonymous ? undefined : authorization,
      headers: { 'x-github-api-version': version },
      body: body === undefined ? undefined : { mediaType, content: body },
      limit,
      deadline,
      tries,
    };
  }

  async #sendOrError(request: HttpRequest): Promise<HttpResponse> {
    try {
      return await this.#sendOrAnonymously(request);
    } catch (thrown) {
      if (thrown instanceof NetworkError) {
        const message = `${this.host} could not be reached: ${thrown.reason}`;
        throw new GitHubError(message, { retryAfter: TRANSIENT_WAIT }, { cause: thrown });
      }
      throw thrown;
    }
  }

  /** With the token; where that is refused and may be left out, without. */
  async #sendOrAnonymously(request: HttpRequest): Promise<HttpResponse> {
    const { anonymously } = this.#options;
    const response = await this.#send(request);
    const isRefused = response.status === 401 || (response.status === 403 && !isLimited(response));
    if (
      anonymously === undefined ||
      request.authorization === undefined ||
      !isRefused ||
      response.url.origin !== this.#api.url.origin
    ) {
      return response;
    }
    anonymously.refusal ??= { status: response.status, url: response.url };
    return this.#send({ ...request, authorization: undefined });
  }

  #send(request: HttpRequest): Promise<HttpResponse> {
    const { transport } = this.#api;
    return this.#options.followsRedirects === true
      ? sendFollowing(transport, request, this.#policy)
      : transport.send(request);
  }
}

/** In the URL of a next page Octokit takes `:name` and `{name}` for parameters (octokit/endpoint.js, `parse`). */
function toOctokit({ origin, pathname, search }: URL): string {
  return `${origin}${`${pathname}${search}`.replaceAll(/[:{}]/g, encodeURIComponent)}`;
}

/** The reverse for paths: digests are written with a colon. */
function fromOctokit(address: string): URL {
  const url = new URL(address);
  url.pathname = url.pathname.replaceAll('%3A', ':');
  return url;
}

const passedOn = z.object({ link: z.string(), location: z.string() });

/** Octokit wraps what its `fetch` throws. */
async function unwrapped<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    throw thrown instanceof Error && thrown.cause instanceof GitHubError ? thrown.cause : thrown;
  }
}

/** A server's own text must not reach the log as it is. */
const ignore = (): void => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
