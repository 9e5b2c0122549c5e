import { messageOf } from '../errors.ts';
import { networkError, type ApiReply } from './error.ts';

/** GitHub's API as one token reaches it. */
export interface RepositoryApi {
  /** `GITHUB_API_URL`: https, or on this machine */
  readonly api: URL;
  /** goes to the API only */
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** ends all requests */
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** A request to the API. */
export interface ApiRequest {
  readonly method: string;
  /** below the base of the API, or a whole URL */
  readonly path: string;
  /** an object, or JSON as it is to be sent */
  readonly body?: object | string;
  /** `manual`: a redirect is the reply; it is not followed, since the token would go along. Default `error` */
  readonly redirect?: 'error' | 'manual';
}

const API_VERSION = '2022-11-28';

/**
 * Sends one request. Octokit makes it; what comes back, whatever its status, is ours to bound and to parse.
 * @param limit bytes of an incoming
 * @throws GitHubError where there is no incoming; the reason of the signal
 */
export async function requestGitHub(
  { api, token, signal }: RepositoryApi,
  { method, path, body = {}, redirect = 'error' }: ApiRequest,
  limit: number,
): Promise<ApiReply> {
  // large, and most runs write nothing to GitHub
  const { GitHub } = await import('@actions/github/lib/utils');
  let response: ApiReply | undefined;
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const fetched = await fetch(url, { ...init, redirect, signal });
    response = { status: fetched.status, headers: fetched.headers, body: await readBody(fetched, limit) };
    return new Response(null, { status: 204 });
  };
  const baseUrl = api.href.replace(/\/$/, '');
  const github = new GitHub({ auth: token, baseUrl, log: SILENT, request: { fetch: send, log: SILENT } });
  try {
    const url = path.startsWith('/') ? `${baseUrl}${path}` : path;
    const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };
    await github.request({ ...(typeof body === 'string' ? { data: body } : body), method, url, headers });
  } catch (thrown) {
    signal.throwIfAborted();
    throw networkError(api.host, reasonOf(thrown), thrown);
  }
  if (response === undefined) {
    throw new Error('the request to the GitHub API was not sent');
  }
  return response;
}

/** The body of an incoming. @throws Error where it has more than `limit` bytes */
export async function readBody(incoming: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream: ReadableStream<Uint8Array> | null = incoming.body;
  for await (const chunk of stream ?? []) {
    length += chunk.length;
    if (length > limit) {
      throw new Error(`the incoming has more than ${limit} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The innermost cause: Octokit and fetch each wrap it. */
function reasonOf(thrown: unknown): string {
  let at = thrown;
  while (at instanceof Error && at.cause !== undefined) {
    at = at.cause;
  }
  return messageOf(at);
}

/** What a server says must not come into the log as it is. */
const ignore = (): void => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
