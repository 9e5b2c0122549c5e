import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { GitHubError, apiError, type ApiReply } from './error.ts';
import { requestGitHub, type RepositoryApi } from './requests.ts';

/** A pull request, and how its comments are reached. */
export interface CommentApi extends RepositoryApi {
  readonly number: number;
}

const PER_PAGE = 100;
/** As whom the token of a workflow writes, on every server. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Of comments that the token's own user or app wrote; REST tells logins, but not to an app which one is its own. */
const AUTHORSHIP = 'query($ids:[ID!]!){nodes(ids:$ids){...on IssueComment{id viewerDidAuthor}}}';

const listed = z.object({
  id: z.int().positive(),
  node_id: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
});
type Listed = z.infer<typeof listed>;

const authored = z.object({
  data: z.object({ nodes: z.array(z.object({ id: z.string(), viewerDidAuthor: z.boolean() }).nullable()) }),
});

/**
 * The comments of a pull request (docs.github.com, "REST API endpoints for issue comments"). Nothing of what a comment
 * says is used, but whether it begins with a marker.
 */
export class PullRequestComments {
  readonly #location: CommentApi;

  constructor(location: CommentApi) {
    this.#location = location;
  }

  /**
   * The first comment that begins with a marker and was written with this token; another's is left alone, since anybody
   * can write the marker.
   * @throws GitHubError
   */
  async findOwn(marker: string): Promise<number | undefined> {
    const candidates: Listed[] = [];
    for (let page = 1, isLast = false; !isLast && page <= LIMITS.commentPages; page++) {
      const { repository, number } = this.#location;
      const path = `/repos/${repository}/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
      const response = await this.#expect(200, 'GET', path);
      candidates.push(...this.#readPage(response).filter(({ body }) => body?.startsWith(marker)));
      isLast = !/\brel="?next\b/i.test(response.headers.get('link') ?? '');
    }
    // anybody can write the marker a hundred times
    for (let start = 0; start < candidates.length; start += PER_PAGE) {
      const [own] = await this.#ownAmong(candidates.slice(start, start + PER_PAGE));
      if (own !== undefined) {
        return own.id;
      }
    }
    return undefined;
  }

  /** False where the comment is not there any more. @throws GitHubError */
  async update(id: number, body: string): Promise<boolean> {
    const path = `/repos/${this.#location.repository}/issues/comments/${id}`;
    const response = await this.#send('PATCH', path, { body });
    if (response.status === 404 || response.status === 410) {
      return false;
    }
    this.#check(response, 200);
    return true;
  }

  /** @throws GitHubError */
  async create(body: string): Promise<void> {
    const { repository, number } = this.#location;
    await this.#expect(201, 'POST', `/repos/${repository}/issues/${number}/comments`, { body });
  }

  /** Where GraphQL does not answer (some proxies, narrow tokens), those of the workflow's token are taken for our own. */
  async #ownAmong(candidates: readonly Listed[]): Promise<readonly Listed[]> {
    const ids = candidates.map((comment) => comment.node_id);
    const response = await this.#send('POST', graphqlPath(this.#location.api), {
      query: AUTHORSHIP,
      variables: { ids },
    });
    const read = response.status === 200 ? authored.safeParse(this.#parse(response)) : undefined;
    if (read?.success !== true) {
      return candidates.filter(({ user }) => user?.type === 'Bot' && user.login === WORKFLOW_BOT);
    }
    const own = new Set(read.data.data.nodes.flatMap((node) => (node?.viewerDidAuthor === true ? [node.id] : [])));
    return candidates.filter((comment) => own.has(comment.node_id));
  }

  #readPage(response: ApiReply): readonly Listed[] {
    const entries = z.array(z.unknown()).safeParse(this.#parse(response));
    if (!entries.success) {
      throw new GitHubError(`what ${this.#location.api.host} answered is no list of comments`);
    }
    return entries.data.flatMap((entry) => listed.safeParse(entry).data ?? []);
  }

  #parse({ body }: ApiReply): unknown {
    try {
      return parseJson(body).value;
    } catch (cause) {
      const message = `what ${this.#location.api.host} answered cannot be read: ${messageOf(cause)}`;
      throw new GitHubError(message, {}, { cause });
    }
  }

  async #expect(status: number, method: string, path: string, body?: object): Promise<ApiReply> {
    const response = await this.#send(method, path, body);
    this.#check(response, status);
    return response;
  }

  #check(response: ApiReply, expected: number): void {
    if (response.status !== expected) {
      throw apiError(response, this.#location.api.host, this.#location.now());
    }
  }

  #send(method: string, path: string, body: object = {}): Promise<ApiReply> {
    return requestGitHub(this.#location, { method, path, body }, LIMITS.commentPageBytes);
  }
}

/** GitHub Enterprise Server has it beside the REST API, not below it. */
function graphqlPath(api: URL): string {
  return new URL(api.pathname.replace(/(?:\/v3)?\/?$/, '/graphql'), api).href;
}
