import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { GitHubClient, type RepositoryApi } from './client.ts';
import { GitHubError } from './error.ts';
import { graphqlUrl, WORKFLOW_BOT } from './viewer.ts';

const PER_PAGE = 100;
/** Of comments that the token's own user or app wrote; REST names logins, but not to an app which one is its own. */
const AUTHORSHIP = 'query($ids:[ID!]!){nodes(ids:$ids){...on IssueComment{id viewerDidAuthor}}}';

const listed = z.object({
  id: z.int().positive(),
  node_id: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
});
type ListedComment = z.infer<typeof listed>;

const authored = z.object({
  data: z.object({ nodes: z.array(z.object({ id: z.string(), viewerDidAuthor: z.boolean() }).nullable()) }),
});

/**
 * The comments of a pull request or an issue (docs.github.com, "REST API endpoints for issue comments"). Of the text of a
 * comment only whether it begins with a marker is used. Each request is sent once: before another try the caller has to
 * check whether the comment was created nevertheless.
 */
export class IssueComments {
  readonly #client: GitHubClient;
  readonly #graphql: string;
  readonly #issue: { readonly owner: string; readonly repo: string; readonly number: number };

  constructor(api: RepositoryApi, number: number) {
    const { url, owner, repo, deadline } = api;
    this.#client = new GitHubClient(api, { deadline, limit: LIMITS.commentPageBytes, tries: 1 });
    this.#graphql = graphqlUrl(url);
    this.#issue = { owner, repo, number };
  }

  /**
   * The first comment that begins with a marker and was written with this token; another's is left alone, since anybody
   * can write the marker.
   * @throws GitHubError
   */
  async findOwn(marker: string): Promise<number | undefined> {
    const candidates = await this.#marked(marker);
    // anybody can write the marker a hundred times
    for (let start = 0; start < candidates.length; start += PER_PAGE) {
      const [own] = await this.#ownAmong(candidates.slice(start, start + PER_PAGE));
      if (own !== undefined) {
        return own.id;
      }
    }
    return undefined;
  }

  async #marked(marker: string): Promise<readonly ListedComment[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
    const otherwise = `the response of ${this.#client.host} is not a list of comments`;
    const candidates: ListedComment[] = [];
    let pages = 0;
    for await (const response of this.#client.pages(route, { ...this.#issue, per_page: PER_PAGE })) {
      const entries = this.#client.parse(response, z.array(z.unknown()), otherwise);
      const comments = entries.flatMap((entry) => listed.safeParse(entry).data ?? []);
      candidates.push(...comments.filter(({ body }) => body?.startsWith(marker)));
      if (++pages >= LIMITS.commentPages) {
        break;
      }
    }
    return candidates;
  }

  /** False where the comment is not there any more. @throws GitHubError */
  async update(id: number, body: string): Promise<boolean> {
    const { owner, repo } = this.#issue;
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
    try {
      await this.#client.request(route, { owner, repo, id, body });
      return true;
    } catch (thrown) {
      if (thrown instanceof GitHubError && [404, 410].includes(thrown.response?.status ?? 0)) {
        return false;
      }
      throw thrown;
    }
  }

  /** @throws GitHubError */
  async create(body: string): Promise<void> {
    const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
    await this.#client.request(route, { ...this.#issue, body }, 201);
  }

  /** Where GraphQL does not respond (some proxies, narrow tokens), those of the workflow's token are taken for our own. */
  async #ownAmong(candidates: readonly ListedComment[]): Promise<readonly ListedComment[]> {
    const own = await this.#authoredAmong(candidates.map(({ node_id }) => node_id));
    return own === undefined
      ? candidates.filter(({ user }) => user?.type === 'Bot' && user.login === WORKFLOW_BOT)
      : candidates.filter(({ node_id }) => own.has(node_id));
  }

  async #authoredAmong(ids: readonly string[]): Promise<ReadonlySet<string> | undefined> {
    try {
      const response = await this.#client.request(`POST ${this.#graphql}`, { query: AUTHORSHIP, variables: { ids } });
      const { nodes } = this.#client.parse(response, authored, 'no response to a query').data;
      return new Set(nodes.flatMap((node) => (node?.viewerDidAuthor === true ? [node.id] : [])));
    } catch (thrown) {
      if (thrown instanceof GitHubError && (thrown.response !== undefined || thrown.cause instanceof z.ZodError)) {
        return undefined;
      }
      throw thrown;
    }
  }
}
