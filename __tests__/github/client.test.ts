import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDeadline, type Deadline } from '../../src/concurrency.ts';
import { GitHubClient, RefusedToken, type ClientOptions } from '../../src/github/client.ts';
import { GitHubError, withRetries } from '../../src/github/error.ts';
import { NetworkError } from '../../src/http/error.ts';
import { Transport } from '../../src/http/transport.ts';
import { listen } from '../support/proxy.ts';

const TOKEN = 'ghs_secret';
const LIMIT = 1000;

interface Seen {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server in this process that notes what it is asked. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      seen.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, seen };
}

function clientOf(
  url: string,
  options: Partial<ClientOptions> & { token?: string | undefined; deadline?: Deadline } = {},
): GitHubClient {
  const { token = TOKEN, ...rest } = options;
  const api = { url: new URL(url), token, transport: new Transport(false), now: () => 0 };
  return new GitHubClient(api, { deadline: startDeadline(20_000), limit: LIMIT, tries: 1, ...rest });
}

async function errorOf(work: Promise<unknown>): Promise<GitHubError> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GitHubError)) {
    throw new Error(`no GitHubError: ${String(thrown)}`);
  }
  return thrown;
}

const json = (response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
};

describe('a request', () => {
  test('has its route, token, version and body', async () => {
    const { url, seen } = await serve((_, response) => {
      json(response, { id: 1 }, 201);
    });
    const client = clientOf(`${url}/api/v3`);
    const response = await client.request('POST /repos/{owner}/{repo}/x', { owner: 'a b', repo: 'c', body: 'd' }, 201);
    expect(client.parse(response, z.object({ id: z.number() }), '')).toEqual({ id: 1 });
    expect(seen).toMatchObject([{ method: 'POST', path: '/api/v3/repos/a%20b/c/x', body: '{"body":"d"}' }]);
    expect(seen[0]?.headers).toMatchObject({
      authorization: `token ${TOKEN}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'image-provenance',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  test('needs no token', async () => {
    const { url, seen } = await serve((_, response) => {
      json(response, {});
    });
    const transport = new Transport(false);
    const api = { url: new URL(url), token: undefined, transport, now: () => 0 };
    await new GitHubClient(api, { deadline: startDeadline(20_000), limit: LIMIT }).request('GET /x', {});
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test('a digest is written with its colon, also in a next page', async () => {
    const { url, seen } = await serve(({ url: path = '', headers }, response) => {
      const next = `<http://${headers.host ?? ''}/x/sha256:abc?after=a:b{c}>; rel="next"`;
      json(response, [], 200, path.includes('after') ? {} : { link: next });
    });
    for await (const { hasNext } of clientOf(url).pages('GET /x/{digest}', { digest: 'sha256:abc' })) {
      expect(hasNext).toBe(seen.length === 1);
    }
    expect(seen.map(({ path }) => path)).toEqual(['/x/sha256:abc', '/x/sha256:abc?after=a%3Ab%7Bc%7D']);
  });
});

describe('what comes back is bounded before Octokit has it', () => {
  test('a body that is longer than the limit is not read to its end', async () => {
    let sent = 0;
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed && sent < 256 * 1024 * 1024) {
          response.write(' '.repeat(65_536), more);
        }
      };
      more();
    });
    const error = await errorOf(clientOf(url).request('GET /x', {}));
    expect(error.message).toContain(`cannot be used: it is longer than ${LIMIT} bytes`);
    expect(error.response?.defect?.tooLarge).toBe(true);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test('a body that is compressed', async () => {
    const { url } = await serve((_, response) => {
      json(response, {}, 200, { 'content-encoding': 'gzip' });
    });
    expect((await errorOf(clientOf(url).request('GET /x', {}))).message).toContain('content encoding gzip');
  });

  test('a server that says nothing more: the deadline ends it', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('a');
    });
    const error = await errorOf(clientOf(url, { deadline: startDeadline(300) }).request('GET /x', {}));
    expect(error.cause).toBeInstanceOf(NetworkError);
    expect(error.cause).toMatchObject({ code: 'timeout' });
  });

  test('JSON is parsed strictly, whatever the content type says', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('{"a":1,"a":2}');
    });
    const client = clientOf(url);
    const response = await client.request('GET /x', {});
    expect(() => client.parse(response, z.object({ a: z.number() }), 'otherwise')).toThrow('occurs twice');
    expect(() => client.parse({ ...response, body: Buffer.from('[]') }, z.object({}), 'otherwise')).toThrow(
      'otherwise',
    );
  });
});

describe('redirects', () => {
  test('are not followed: the token stays', async () => {
    const elsewhere = await serve((_, response) => {
      json(response, {});
    });
    const { url, seen } = await serve((_, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/x` });
      response.end();
    });
    const error = await errorOf(clientOf(url).request('GET /x', {}));
    expect(error.message).toContain('unexpected redirect');
    expect([seen.length, elsewhere.seen.length]).toEqual([1, 0]);
    expect((await clientOf(url).request('GET /x', {}, 302)).location).toBe(`${elsewhere.url}/x`);
  });

  test('where they are followed, another origin gets no token', async () => {
    const elsewhere = await serve((_, response) => {
      json(response, { moved: true });
    });
    const { url, seen } = await serve((_, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/x` });
      response.end();
    });
    const response = await clientOf(url, { followsRedirects: true }).request('GET /x', {});
    expect(response.body.toString()).toBe('{"moved":true}');
    expect(seen[0]?.headers.authorization).toBe(`token ${TOKEN}`);
    expect(elsewhere.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('content elsewhere is downloaded without the token', async () => {
    const { url, seen } = await serve((_, response) => {
      response.end('content');
    });
    const client = clientOf(url);
    expect((await client.download('It', new URL(`${url}/blob?sig=x`), 10)).body.toString()).toBe('content');
    expect((await client.download('It', new URL(`${url}/blob?sig=x`), 3)).defect?.tooLarge).toBe(true);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test.each([
    ['https://storage.example/x', true],
    ['http://127.0.0.1/x', true],
    ['http://storage.example/x', false],
    ['https://user@storage.example/x', false],
    ['https://:secret@storage.example/x', false],
    ['ftp://127.0.0.1/x', false],
  ])('%s may be downloaded: %s', (target, expected) => {
    expect(clientOf('http://127.0.0.1:1').mayDownload(new URL(target))).toBe(expected);
  });

  test('an API of the internet leads to no address of this machine or its network', async () => {
    const client = clientOf('https://api.github.com');
    const download = client.download('The URL of a bundle', new URL('https://169.254.169.254/latest'), 10);
    await expect(download).rejects.toThrow('private, loopback, or link-local');
  });
});

describe('a token that is refused', () => {
  const refusing =
    (status: number, headers: Record<string, string> = {}) =>
    ({ headers: { authorization } }: IncomingMessage, response: ServerResponse): void => {
      if (authorization === undefined) {
        json(response, { anonymous: true });
      } else {
        json(response, { message: 'Bad credentials' }, status, headers);
      }
    };

  test.each([401, 403])('with %d: the anonymous response decides, and the token is not sent again', async (status) => {
    const { url, seen } = await serve(refusing(status));
    const anonymously = new RefusedToken();
    const client = clientOf(url, { anonymously });
    expect((await client.request('GET /x', {})).body.toString()).toBe('{"anonymous":true}');
    await client.request('GET /y', {});
    await clientOf(url, { anonymously }).request('GET /z', {});
    expect(seen.map(({ path, headers }) => [path, headers.authorization !== undefined])).toEqual([
      ['/x', true],
      ['/x', false],
      ['/y', false],
      ['/z', false],
    ]);
    expect(anonymously.refusal).toMatchObject({ status, url: new URL(`${url}/x`) });
    expect(client.isAnonymous).toBe(true);
  });

  test('is an error where what is requested is not public', async () => {
    const { url, seen } = await serve(refusing(403));
    const error = await errorOf(clientOf(url).request('GET /x', {}));
    expect([error.isForbidden, error.message, seen.length]).toEqual([
      true,
      `${new URL(url).host} responded with HTTP 403 (Bad credentials)`,
      1,
    ]);
  });

  test('a limit is no refusal', async () => {
    const { url, seen } = await serve(refusing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '7' }));
    const error = await errorOf(clientOf(url, { anonymously: new RefusedToken() }).request('GET /x', {}));
    expect([error.isForbidden, error.retryAfter, seen.length]).toEqual([false, 7000, 1]);
  });
});

describe('pages', () => {
  test('are followed within the origin of the API, each when it is needed', async () => {
    const { url, seen } = await serve(({ url: path = '', headers }, response) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? '1');
      json(response, [page], 200, { link: `<http://${headers.host ?? ''}/x?page=${page + 1}>; rel="next"` });
    });
    const bodies: string[] = [];
    for await (const { body } of clientOf(url).pages('GET /x', { per_page: 100 })) {
      bodies.push(body.toString());
      if (bodies.length === 3) {
        break;
      }
    }
    expect(bodies).toEqual(['[1]', '[2]', '[3]']);
    expect(seen.map(({ path }) => path)).toEqual(['/x?per_page=100', '/x?page=2', '/x?page=3']);
    expect(new Set(seen.map(({ headers }) => headers.authorization))).toEqual(new Set([`token ${TOKEN}`]));
  });

  test('none at another origin', async () => {
    const elsewhere = await serve((_, response) => {
      json(response, []);
    });
    const { url } = await serve((_, response) => {
      json(response, [], 200, { link: `<${elsewhere.url}/x>; rel="next"` });
    });
    const all = async (): Promise<void> => {
      for await (const page of clientOf(url).pages('GET /x', {})) {
        expect(page.status).toBe(200);
      }
    };
    expect((await errorOf(all())).message).toContain('its next page is on another host');
    expect(elsewhere.seen).toEqual([]);
  });

  test('a conflict is an error, not an empty page', async () => {
    const { url } = await serve((_, response) => {
      json(response, { message: 'Git Repository is empty.' }, 409);
    });
    expect((await errorOf(clientOf(url).pages('GET /x', {}).next())).message).toContain('HTTP 409');
  });
});

interface Refusal {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Record<string, string>;
}

describe('another try', () => {
  test.each<[Refusal, number | undefined]>([
    [{ status: 503 }, 1000],
    [{ status: 429, headers: { 'retry-after': '2' } }, 2000],
    [{ status: 403, message: 'You have exceeded a secondary rate limit.' }, 60_000],
    [{ status: 403, message: 'Resource not accessible by integration' }, undefined],
    [{ status: 404 }, undefined],
    [{ status: 422 }, undefined],
  ])('after %o: %s ms', async ({ status, headers = {}, message = 'no' }, expected) => {
    const { url } = await serve((_, response) => {
      json(response, { message }, status, headers);
    });
    const error = await errorOf(clientOf(url).request('GET /x', {}));
    expect([error.retryAfter, error.response?.status]).toEqual([expected, status]);
  });

  test('is made by the caller where the client makes one only', async () => {
    const { url, seen } = await serve((_, response) => {
      json(response, {}, seen.length === 1 ? 502 : 200, { 'retry-after': '0' });
    });
    const client = clientOf(url);
    await withRetries(startDeadline(20_000), () => client.request('GET /x', {}));
    expect(seen).toHaveLength(2);
  });

  test('no server: the innermost reason', async () => {
    const error = await errorOf(clientOf('http://127.0.0.1:1').request('GET /x', {}));
    expect(error.message).toMatch(/^127\.0\.0\.1:1 could not be reached: .*ECONNREFUSED/);
    expect(error.retryAfter).toBe(1000);
  });
});
