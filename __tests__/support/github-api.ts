import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

/** A comment as the API has it. */
export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

/** An issue as the API has it. */
export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  readonly user: StoredComment['user'];
  readonly comments: StoredComment[];
  readonly isPullRequest: boolean;
}

/** What the API takes to change an issue. */
const issueChange = z.strictObject({
  title: z.string().min(1).max(256).optional(),
  body: z.string().max(65_536).optional(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).optional(),
});

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const metadata = z.record(z.string(), scalar).refine((value) => Object.keys(value).length <= 8);

/** What the API takes for a snapshot (github/rest-api-description, schema `snapshot`). */
export const snapshotSchema = z.strictObject({
  version: z.int(),
  job: z.strictObject({ id: z.string(), correlator: z.string(), html_url: z.url().optional() }),
  sha: z.string().min(40).max(64),
  ref: z.string().startsWith('refs/'),
  detector: z.strictObject({ name: z.string(), version: z.string(), url: z.url() }),
  metadata: metadata.optional(),
  scanned: z.iso.datetime(),
  manifests: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      file: z.strictObject({ source_location: z.string().optional() }).optional(),
      metadata: metadata.optional(),
      resolved: z.record(
        z.string(),
        z.strictObject({
          package_url: z.string().startsWith('pkg:'),
          metadata: metadata.optional(),
          relationship: z.enum(['direct', 'indirect']).optional(),
          scope: z.enum(['runtime', 'development']).optional(),
          dependencies: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

/** A snapshot as it was submitted. */
export type StoredSnapshot = z.infer<typeof snapshotSchema>;

/** A request as it came. */
export interface ApiCall {
  readonly method: string;
  /** path and query, after the base of the API */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** An answer in the place of the API's own; `hang`: none, `reset`: the connection ends. */
export type ApiFault =
  | {
      readonly status: number;
      readonly message?: string;
      readonly raw?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'hang'
  | 'reset';

/** As whom the tests' tokens write. */
export const WORKFLOW_BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;

/** GitHub's REST and GraphQL API in this process: as much of it as comments of a pull request, issues and snapshots need. */
export class TestGitHubApi {
  readonly comments: StoredComment[] = [];
  /** the last updated first, as they are listed */
  readonly issues: StoredIssue[] = [];
  /** what counts: by correlator and detector the newest */
  readonly snapshots = new Map<string, StoredSnapshot>();
  /** texts of files by path, of each commit */
  readonly commits = new Map<string, Readonly<Record<string, string>>>();
  /** answers of `git/trees`, `git/commits` and `git/blobs`, by the name that is asked for */
  readonly trees = new Map<string, object>();
  readonly commitObjects = new Map<string, object>();
  readonly blobs = new Map<string, object>();
  readonly calls: ApiCall[] = [];
  /** comments or issues a page */
  pageSize = 100;
  /** whether it heeds the filters of issues, `creator` and `state` */
  hasFilters = true;
  /** as whom the token writes */
  viewer: StoredComment['user'] = WORKFLOW_BOT;
  issueOf: (call: ApiCall, before: number) => ApiFault | undefined = () => undefined;
  /** base path of its REST URLs, `/api/v3` as on an Enterprise Server */
  readonly #base: string;
  readonly #server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { method = '', headers } = request;
      const path = (request.url ?? '').replace(this.#base, '');
      const call = { method, path, authorization: headers.authorization, body };
      const issue = this.issueOf(call, this.calls.length);
      this.calls.push(call);
      if (issue === 'hang') {
        return;
      }
      if (issue === 'reset') {
        request.socket.destroy();
        return;
      }
      const {
        status,
        answer,
        headers: extra = {},
      } = issue === undefined
        ? this.#serve(call)
        : { ...issue, answer: { message: issue.message ?? 'no', documentation_url: 'https://docs.github.com' } };
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...extra });
      response.end(issue?.raw ?? JSON.stringify(answer));
    });
  });

  private constructor(base: string) {
    this.#base = base;
  }

  static async start(base = ''): Promise<TestGitHubApi> {
    const api = new TestGitHubApi(base);
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  /** `GITHUB_API_URL` */
  get url(): string {
    return `http://${this.host}${this.#base}`;
  }

  get host(): string {
    const address = this.#server.address();
    return `127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  }

  add(body: string, user: StoredComment['user'] = this.viewer): StoredComment {
    const comment = { id: 5_000_000_000 + this.comments.length, body, user };
    this.comments.push(comment);
    return comment;
  }

  addIssue(body: string, changes: Partial<StoredIssue> = {}): StoredIssue {
    const issue: StoredIssue = {
      number: 11 + this.issues.length,
      title: 'An issue',
      body,
      state: 'open',
      state_reason: null,
      user: this.viewer,
      comments: [],
      isPullRequest: false,
      ...changes,
    };
    this.issues.unshift(issue);
    return issue;
  }

  /** Takes a commit of a local repository, with all of its files. */
  addCommit(folder: string, commit: string): void {
    const git = (...args: string[]): Buffer => execFileSync('git', ['-C', folder, ...args], { maxBuffer: 2 ** 28 });
    const lines = git('ls-tree', '-r', '-t', '-z', '--long', commit).toString('utf8').split('\0').filter(Boolean);
    const tree = lines.map((line) => {
      const [, mode = '', type = '', sha = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      return { path, mode, type, sha, ...(type === 'blob' ? { size: Number(size) } : {}), url: this.url };
    });
    const sha = git('rev-parse', `${commit}^{tree}`).toString('utf8').trim();
    this.trees.set(commit, { sha: commit, url: this.url, tree, truncated: false });
    this.commitObjects.set(commit, { sha: commit, tree: { sha } });
    for (const { type, sha: name } of tree) {
      if (type === 'blob' && !this.blobs.has(name)) {
        const bytes = git('cat-file', 'blob', name);
        const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
        this.blobs.set(name, { sha: name, size: bytes.length, encoding: 'base64', content });
      }
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve({ method, path, body }: ApiCall): Served {
    const url = new URL(path, 'http://api');
    const id = Number(/\/comments\/(\d+)$/.exec(url.pathname)?.[1]);
    const comment = this.comments.find((each) => each.id === id);
    const file = this.#contentOf(url) ?? this.#objectOf(url);
    if (method === 'GET' && file !== undefined) {
      return file;
    }
    const ofIssue = this.#serveIssue(method, url, body);
    if (ofIssue !== undefined) {
      return ofIssue;
    }
    switch (`${method} ${url.pathname.replace(/\d{6,}$/, 'ID')}`) {
      case 'GET /repos/acme/api/issues/7/comments':
        return this.#page(url, this.comments.map(toJson));
      case 'POST /repos/acme/api/issues/7/comments':
        return { status: 201, answer: toJson(this.add(readComment(body))) };
      case 'PATCH /repos/acme/api/issues/comments/ID':
        if (comment === undefined) {
          return { status: 404, answer: { message: 'Not Found' } };
        }
        comment.body = readComment(body);
        return { status: 200, answer: toJson(comment) };
      case 'POST /repos/acme/api/dependency-graph/snapshots': {
        const read = snapshotSchema.safeParse(JSON.parse(body));
        if (!read.success) {
          return { status: 422, answer: { message: read.error.message } };
        }
        const { job, detector } = read.data;
        this.snapshots.set(`${job.correlator} ${detector.name}`, read.data);
        const answer = { id: 13, created_at: '2026-11-24T00:00:00Z', result: 'SUCCESS', message: 'updated' };
        return { status: 201, answer };
      }
      case 'POST /graphql':
      case 'POST /api/graphql':
        return { status: 200, answer: { data: this.#query(body) } };
      default:
        return { status: 404, answer: { message: 'Not Found' } };
    }
  }

  #query(body: string): object {
    return body.includes('viewer{login}')
      ? { viewer: { login: this.viewer.login } }
      : { nodes: readIds(body).map((each) => this.#authored(each)) };
  }

  /** One page of a list, with a link to the next one. */
  #page(url: URL, all: readonly object[]): Served {
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Math.min(this.pageSize, Number(url.searchParams.get('per_page') ?? 30));
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const headers = page * size < all.length ? { link: `<${this.url}${next.pathname}${next.search}>; rel="next"` } : {};
    return { status: 200, answer: all.slice((page - 1) * size, page * size), headers };
  }

  /** Issues, and comments of those that are no pull request. */
  #serveIssue(method: string, url: URL, body: string): Served | undefined {
    const [, number, comments] = /^\/repos\/acme\/api\/issues(?:\/(\d{1,5})(\/comments)?)?$/.exec(url.pathname) ?? [];
    const issue = this.issues.find((each) => each.number === Number(number));
    if (!url.pathname.startsWith('/repos/acme/api/issues') || (number !== undefined && issue === undefined)) {
      return undefined;
    }
    if (issue !== undefined && comments !== undefined) {
      if (method === 'GET') {
        return this.#page(url, issue.comments.map(toJson));
      }
      const comment = { id: 6_000_000_000 + this.calls.length, body: readComment(body), user: this.viewer };
      issue.comments.push(comment);
      return { status: 201, answer: toJson(comment) };
    }
    if (issue !== undefined && method === 'PATCH') {
      Object.assign(issue, issueChange.parse(JSON.parse(body)));
      this.issues.unshift(...this.issues.splice(this.issues.indexOf(issue), 1));
      return { status: 200, answer: issueToJson(issue) };
    }
    if (number === undefined && url.pathname.endsWith('/issues')) {
      if (method === 'POST') {
        const { title = '', body: text = '' } = issueChange.parse(JSON.parse(body));
        return { status: 201, answer: issueToJson(this.addIssue(text, { title })) };
      }
      const [state, creator] = [url.searchParams.get('state') ?? 'open', url.searchParams.get('creator')];
      const listed = this.issues.filter(
        (each) => !this.hasFilters || (each.state === state && (creator === null || each.user.login === creator)),
      );
      return this.#page(url, listed.map(issueToJson));
    }
    return undefined;
  }

  /** A file of a commit, or the commit itself. */
  #contentOf({ pathname, searchParams }: URL): { status: number; answer: unknown } | undefined {
    const [, path] = /^\/repos\/acme\/api\/contents\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
    const [, commit] = /^\/repos\/acme\/api\/commits\/([0-9a-f]+)$/.exec(pathname) ?? [];
    if (commit !== undefined && this.commits.has(commit)) {
      return { status: 200, answer: { sha: commit } };
    }
    const text = path === undefined ? undefined : this.commits.get(searchParams.get('ref') ?? '')?.[path];
    const content = text === undefined ? undefined : Buffer.from(text).toString('base64');
    return content === undefined ? undefined : { status: 200, answer: { type: 'file', encoding: 'base64', content } };
  }

  /** An object of git. */
  #objectOf({ pathname }: URL): { status: number; answer: unknown } | undefined {
    const [, kind = '', name = ''] = /^\/repos\/acme\/api\/git\/(trees|commits|blobs)\/(\w+)$/.exec(pathname) ?? [];
    const answer = { trees: this.trees, commits: this.commitObjects, blobs: this.blobs }[kind]?.get(name);
    return answer === undefined ? undefined : { status: 200, answer };
  }

  #authored(nodeId: string): object | null {
    const all = [...this.comments, ...this.issues.flatMap(({ comments }) => comments)];
    const comment = all.find(({ id }) => nodeIdOf(id) === nodeId);
    return comment === undefined ? null : { id: nodeId, viewerDidAuthor: comment.user.login === this.viewer.login };
  }
}

/** What is answered. */
interface Served {
  readonly status: number;
  readonly answer: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function issueToJson({ isPullRequest, comments, ...issue }: StoredIssue): object {
  return {
    id: 7_000_000_000 + issue.number,
    node_id: `I_${issue.number}`,
    ...issue,
    comments: comments.length,
    ...(isPullRequest ? { pull_request: { url: 'https://api.github.com' } } : {}),
  };
}

function toJson({ id, body, user }: StoredComment): object {
  return { id, node_id: nodeIdOf(id), body, user, html_url: 'https://github.com' };
}

function nodeIdOf(id: number): string {
  return `IC_${id}`;
}

function readComment(body: string): string {
  return z.strictObject({ body: z.string().max(65_536) }).parse(JSON.parse(body)).body;
}

function readIds(body: string): readonly string[] {
  return z.object({ variables: z.object({ ids: z.array(z.string()) }) }).parse(JSON.parse(body)).variables.ids;
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = request;
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
