import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

/** The Actions cache in this process: as much of its service (v2) as saves and restores small entries. */
export interface ActionsCache {
  /** what the runner gives to a step of it */
  readonly env: Readonly<Record<string, string>>;
  /** by key, oldest first */
  readonly entries: Map<string, Buffer>;
  /** method and what was asked for; a test may take them away */
  readonly requests: string[];
  /** How the service answers from now on: an HTTP status; `hang`: not at all; undefined: as usual. */
  answer(issue: number | 'hang' | undefined): void;
  close(): Promise<void>;
}

const TOKEN = 'runtime-token';
const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

const Body = z.object({
  key: z.string(),
  version: z.string(),
  restore_keys: z.array(z.string()).optional(),
  size_bytes: z.string().optional(),
});

/** Starts it; messages are those of `results/api/v1/cache.proto` in JSON. */
export async function startActionsCache(): Promise<ActionsCache> {
  const entries = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer>();
  const requests: string[] = [];
  let issue: number | 'hang' | undefined;
  let base = '';

  const serve = (
    method: string,
    { key, restore_keys: prefixes = [], size_bytes: size }: z.infer<typeof Body>,
  ): object => {
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const matched = [key, ...prefixes].flatMap(
          (start) => [...entries.keys()].reverse().find((each) => each.startsWith(start)) ?? [],
        );
        const [found] = matched;
        const url = `${base}/blob/${encodeURIComponent(found ?? '')}?sig=s`;
        return found === undefined ? { ok: false } : { ok: true, signed_download_url: url, matched_key: found };
      }
      case 'CreateCacheEntry':
        return entries.has(key)
          ? { ok: false, message: 'already exists' }
          : { ok: true, signed_upload_url: `${base}/blob/${encodeURIComponent(key)}?sig=s` };
      default: {
        const bytes = uploads.get(key);
        if (bytes === undefined || size !== String(bytes.length)) {
          return { ok: false };
        }
        entries.set(key, bytes);
        return { ok: true, entry_id: '1' };
      }
    }
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://cache').pathname;
    requests.push(`${request.method ?? ''} ${path.replace(SERVICE, '').replace(/^\/blob\/.*/, 'blob')}`);
    if (issue === 'hang') {
      return;
    }
    void readAll(request).then((body) => {
      if (typeof issue === 'number') {
        response.writeHead(issue).end();
      } else if (path.startsWith('/blob/')) {
        const key = decodeURIComponent(path.slice('/blob/'.length));
        const isUpload = request.method === 'PUT' && request.headers['x-ms-blob-type'] === 'BlockBlob';
        if (isUpload) {
          uploads.set(key, body);
        }
        response.writeHead(isUpload ? 201 : 200).end(isUpload ? '' : entries.get(key));
      } else if (request.headers.authorization !== `Bearer ${TOKEN}`) {
        response.writeHead(401).end();
      } else {
        const answer = serve(path.slice(SERVICE.length), Body.parse(JSON.parse(body.toString())));
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  return {
    env: { ACTIONS_RESULTS_URL: `${base}/`, ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_CACHE_SERVICE_V2: 'True' },
    entries,
    requests,
    answer: (next) => {
      issue = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = request;
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
