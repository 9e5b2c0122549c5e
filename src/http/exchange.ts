import * as http from 'node:http';
import * as https from 'node:https';
import { startDeadline, type Deadline } from '../concurrency.ts';
import { LIMITS } from '../limits.ts';

/** One request. */
export interface HttpRequest {
  readonly url: URL;
  /** default: GET without a body, POST with one */
  readonly method?: string | undefined;
  /** media types; default: anything */
  readonly accept?: string | undefined;
  readonly authorization: string | undefined;
  /** further headers, none of them a secret */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody | undefined;
  /** bytes of a body of status 200 or 201 that are read at most */
  readonly limit: number;
  readonly deadline: Deadline;
  /** how often it is sent at most; default: `LIMITS.tries` */
  readonly tries?: number | undefined;
  /** requests to a host that must not wait behind those of another name, since all of these may hang; default: one for all */
  readonly queue?: string | undefined;
}

/** What a request carries. */
export interface HttpBody {
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** A response that arrived complete, or as far as it is read. */
export interface HttpResponse {
  readonly url: URL;
  readonly status: number;
  /** by name in lower case */
  readonly headers: Pick<Headers, 'get'>;
  readonly body: Buffer;
  /** why the body of a 200 or 201 cannot be used: it is longer than the limit, or compressed against the request */
  readonly defect: { readonly reason: string; readonly tooLarge: boolean } | undefined;
  /** milliseconds to wait, as `Retry-After` requests */
  readonly retryAfter: number | undefined;
  /** how often the request was sent */
  readonly tries: number;
}

/** Names neither version nor machine. */
const USER_AGENT = 'image-provenance';

/** Statuses whose body is what was requested, and not about an error. */
const WITH_CONTENT = [200, 201];

/**
 * Sends one request and reads its response; redirects are not followed. Node's own client takes half the time and
 * memory of `fetch`, and returns the bytes as they are on the wire. The timer is stopped at the end: one that runs on
 * would hold all of its request.
 * @throws DeadlineError, or the network's error
 */
export async function exchange(request: HttpRequest, tries: number): Promise<HttpResponse> {
  const limit = startDeadline(LIMITS.requestTime);
  const signal = AbortSignal.any([request.deadline.signal, limit.signal]);
  try {
    return await read(await send(request, signal), request, tries);
  } catch (thrown) {
    throw signal.aborted ? signal.reason : thrown;
  } finally {
    limit.stop();
  }
}

/** The start of a response: status and header fields. */
function send(
  { url, method, accept, authorization, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  if (url.username !== '' || url.password !== '') {
    // they would be sent as a login
    throw new Error('the URL contains credentials');
  }
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const { request } = url.protocol === 'https:' ? https : http;
  const sent = request(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    signal,
    headers: {
      accept: accept ?? '*/*',
      // bytes are hashed and bounded as they are on the wire
      'accept-encoding': 'identity',
      'user-agent': USER_AGENT,
      ...(body === undefined ? {} : { 'content-type': body.mediaType }),
      ...headers,
      ...(authorization === undefined ? {} : { authorization }),
    },
  });
  sent.once('response', (response) => {
    sent.on('error', (error) => {
      // without a length, a connection that is reset would pass for the end of the body
      if (!response.complete) {
        response.destroy(error);
      }
    });
    resolve(response);
  });
  sent.on('error', reject);
  // without this Node drops the connection without any event, not even when the signal aborts
  sent.once('upgrade', ({ statusCode }, socket) => {
    socket.destroy();
    reject(new Error(`the response is a switch to another protocol (HTTP ${String(statusCode)})`));
  });
  sent.end(body?.content);
  return promise;
}

async function read(response: http.IncomingMessage, request: HttpRequest, tries: number): Promise<HttpResponse> {
  const { statusCode: status = 0 } = response;
  const hasContent = WITH_CONTENT.includes(status);
  const headers = fieldsOf(response.headers);
  const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
  const rest = { url: request.url, status, headers, retryAfter, tries };
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (hasContent && encoding !== 'identity') {
    response.destroy();
    const reason = `it has the content encoding ${encoding}, which was not requested`;
    return { ...rest, body: Buffer.alloc(0), defect: { reason, tooLarge: false } };
  }
  const limit = hasContent ? request.limit : LIMITS.errorBytes;
  const body = await readBody(response, limit);
  const isCut = hasContent && body === undefined;
  const defect = isCut ? { reason: `it is longer than ${limit} bytes`, tooLarge: true } : undefined;
  return { ...rest, body: body ?? Buffer.alloc(0), defect };
}

function fieldsOf(headers: http.IncomingHttpHeaders): HttpResponse['headers'] {
  return {
    get: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  };
}

/** The body, or undefined for one that is longer than the limit: it is read no further. */
async function readBody(response: http.IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  const declared = Number(response.headers['content-length'] ?? NaN);
  // Node sees to it that no more comes than was declared; collecting it would hold it twice
  const complete = declared <= limit ? Buffer.allocUnsafeSlow(declared) : undefined;
  let length = 0;
  const stream: AsyncIterable<Buffer> = response;
  for await (const chunk of stream) {
    if (length + chunk.length > limit) {
      // leaving the loop destroys the stream, which closes the connection
      return undefined;
    }
    if (complete === undefined) {
      chunks.push(chunk);
    } else {
      complete.set(chunk, length);
    }
    length += chunk.length;
  }
  return complete?.subarray(0, length) ?? Buffer.concat(chunks);
}

/** A `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date) in milliseconds from `now`. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) {
    return Number(text) * 1000;
  }
  // Date.parse takes much that is no HTTP date, `-1` for one
  const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
