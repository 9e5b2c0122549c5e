import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

/** An artifact as it was uploaded. */
export interface StoredArtifact {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mimeType: string | undefined;
  /** days until it is deleted, as asked; undefined: as the repository says */
  readonly days: number | undefined;
  readonly isFinal: boolean;
}

/** What a test has the service answer to a method: a status with an error message, or `hang`. */
type Fault = { readonly status: number; readonly message: string } | 'hang';

/** The artifact service and its storage in this process: as much of them as uploads of small files need. */
export interface ArtifactService {
  /** what the runner gives to a step of it */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: ReadonlyMap<string, StoredArtifact>;
  /** twirp methods as they were called */
  readonly calls: readonly string[];
  readonly tokens: ReadonlySet<string>;
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

const Body = z.object({
  name: z.string(),
  version: z.number().optional(),
  mime_type: z.string().optional(),
  expires_at: z.string().optional(),
  size: z.string().optional(),
  hash: z.string().optional(),
});

/**
 * Starts it; messages are those of `results/api/v1/artifact.proto` in JSON, uploads those of Azure's block blobs.
 * @param faultOf what goes wrong, by method (`upload` for the storage) and name of the artifact
 */
export async function startArtifactService(
  issueOf: (method: string, name: string) => Fault | undefined = () => undefined,
): Promise<ArtifactService> {
  const artifacts = new Map<string, StoredArtifact>();
  const blocks = new Map<string, Buffer>();
  const calls: string[] = [];
  const tokens = new Set<string>();
  let base = '';

  const store = (url: URL, body: Buffer): void => {
    const name = decodeURIComponent(url.pathname.slice('/upload/'.length));
    const artifact = artifacts.get(name);
    if (artifact === undefined) {
      throw new Error(`no artifact ${name} was created`);
    }
    if (url.searchParams.get('comp') === 'block') {
      blocks.set(`${name} ${url.searchParams.get('blockid') ?? ''}`, body);
      return;
    }
    const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
    const bytes = Buffer.concat(ids.map((id) => blocks.get(`${name} ${id}`) ?? Buffer.from('?')));
    artifacts.set(name, { ...artifact, bytes });
  };

  const serve = (method: string, message: z.infer<typeof Body>): { status: number; answer: object } => {
    const { name, version, mime_type: mimeType, expires_at: expires, size } = message;
    const artifact = artifacts.get(name);
    if (method === 'CreateArtifact') {
      if (artifact !== undefined) {
        return { status: 409, answer: { code: 'already_exists', msg: 'an artifact with this name already exists' } };
      }
      const days = expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.now()) / 86_400_000);
      artifacts.set(name, { name, bytes: Buffer.from(''), mimeType, days, isFinal: false });
      const url = `${base}/upload/${encodeURIComponent(name)}?sig=signature`;
      return { status: 200, answer: { ok: version === 7, signed_upload_url: url } };
    }
    if (artifact === undefined || size !== String(artifact.bytes.length)) {
      return { status: 400, answer: { msg: 'not what was uploaded' } };
    }
    artifacts.set(name, { ...artifact, isFinal: true });
    return { status: 200, answer: { ok: true, artifact_id: String([...artifacts.keys()].indexOf(name) + 1) } };
  };

  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const url = new URL(request.url ?? '', base);
      const isUpload = url.pathname.startsWith('/upload/');
      const method = isUpload ? 'upload' : url.pathname.replace(SERVICE, '');
      const token = request.headers.authorization;
      if (token === undefined && !isUpload) {
        response.writeHead(401).end('{"msg":"no token"}');
        return;
      }
      if (token !== undefined) {
        tokens.add(`${isUpload ? 'storage' : 'service'} ${token.split(' ')[0] ?? ''}`);
      }
      const message = isUpload ? undefined : Body.parse(JSON.parse(body.toString()));
      const name = message?.name ?? decodeURIComponent(url.pathname.slice('/upload/'.length));
      calls.push(method);
      const issue = issueOf(method, name);
      if (issue === 'hang') {
        return;
      }
      if (issue !== undefined) {
        response.writeHead(issue.status).end(JSON.stringify({ msg: issue.message }));
      } else if (message === undefined) {
        store(url, body);
        response.writeHead(201).end();
      } else {
        const { status, answer } = serve(method, message);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  return {
    env: {
      ACTIONS_RESULTS_URL: `${base}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      GITHUB_REPOSITORY: 'acme/api',
      GITHUB_RUN_ID: '1',
    },
    artifacts,
    calls,
    tokens,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A token as the runner gives it, of which the client reads the scope only. */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:ce7f54c7:ca395085' })}.`;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = request;
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
