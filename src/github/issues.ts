import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { GitHubClient, type RepositoryApi } from './client.ts';
import { GitHubError } from './error.ts';
import { loginOfToken } from './viewer.ts';

const PER_PAGE = 100;

const listed = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  state_reason: z.string().nullish(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  /** to GitHub every pull request is an issue */
  pull_request: z.unknown().optional(),
});

/** Reasons for closing that say nothing of the problem being solved. */
const DECLINED = ['not_planned', 'duplicate'];

/** An issue that this token has opened. */
export interface OwnIssue {
  readonly number: number;
  readonly isOpen: boolean;
  /** whether somebody closed it as not planned, or as a duplicate of another one */
  readonly isDeclined: boolean;
  readonly body: string;
}

/** What is written into an issue. */
export interface IssueUpdate {
  readonly body: string;
  /** undefined: as it is */
  readonly state?: 'open' | 'closed' | undefined;
}

/**
 * The issues of a repository that a token has opened (docs.github.com, "REST API endpoints for issues"). Each request is sent
 * once: before another try the caller has to check whether the issue was opened nevertheless.
 */
export class RepositoryIssues {
  readonly #client: GitHubClient;
  readonly #api: URL;
  readonly #repository: { readonly owner: string; readonly repo: string };
  #login: string | undefined;

  constructor(api: RepositoryApi) {
    const { url, owner, repo, deadline } = api;
    this.#client = new GitHubClient(api, { deadline, limit: LIMITS.commentPageBytes, tries: 1 });
    this.#api = url;
    this.#repository = { owner, repo };
  }

  /**
   * The issues of a state that begin with a marker and were opened with this token, the last updated first. Those of others are
   * left alone, since anybody may open issues, and can write the marker.
   * @throws GitHubError also where there are more open ones than are looked through
   */
  async findOwn(marker: string, state: 'open' | 'closed'): Promise<readonly OwnIssue[]> {
    this.#login ??= await loginOfToken(this.#client, this.#api);
    const login = this.#login;
    const route = 'GET /repos/{owner}/{repo}/issues';
    const query = { state, creator: login, sort: 'updated', direction: 'desc', per_page: PER_PAGE };
    const otherwise = `the response of ${this.#client.host} is not a list of issues`;
    const found: OwnIssue[] = [];
    let pages = 0;
    for await (const response of this.#client.pages(route, { ...this.#repository, ...query })) {
      const entries = this.#client.parse(response, z.array(z.unknown()), otherwise);
      const issues = entries.flatMap((entry) => listed.safeParse(entry).data ?? []);
      found.push(...issues.filter((issue) => isOwn(issue, { login, state, marker })).map(toOwnIssue));
      // the page with it is the first one that matters: a later one has older copies at most
      if (found.length > 0) {
        break;
      }
      if (++pages >= LIMITS.issuePages) {
        if (state === 'open' && response.hasNext) {
          throw new GitHubError(
            `${login} has more than ${pages * PER_PAGE} open issues here, and no more are searched`,
          );
        }
        break;
      }
    }
    return found;
  }

  /** @throws GitHubError */
  async open(title: string, body: string): Promise<void> {
    await this.#client.request('POST /repos/{owner}/{repo}/issues', { ...this.#repository, title, body }, 201);
  }

  /** False where the issue is not there any more. @throws GitHubError */
  async update(number: number, { body, state }: IssueUpdate): Promise<boolean> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{number}';
    const change = state === undefined ? {} : { state, state_reason: state === 'closed' ? 'completed' : 'reopened' };
    try {
      await this.#client.request(route, { ...this.#repository, number, body, ...change });
      return true;
    } catch (thrown) {
      if (thrown instanceof GitHubError && [404, 410].includes(thrown.response?.status ?? 0)) {
        return false;
      }
      throw thrown;
    }
  }
}

function isOwn(
  issue: z.infer<typeof listed>,
  { login, state, marker }: { readonly login: string; readonly state: string; readonly marker: string },
): boolean {
  return (
    issue.pull_request === undefined &&
    issue.state === state &&
    issue.user?.login === login &&
    issue.body?.startsWith(marker) === true
  );
}

function toOwnIssue({ number, state, state_reason: reason, body }: z.infer<typeof listed>): OwnIssue {
  return { number, isOpen: state === 'open', isDeclined: DECLINED.includes(reason ?? ''), body: body ?? '' };
}
