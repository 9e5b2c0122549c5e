import { z } from 'zod';
import type { Deadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import type { RepositoryApi } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import { isHttpsOrLoopback } from '../http/address.ts';
import { Transport } from '../http/transport.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { mask } from './commands.ts';
import type { Context } from '../context.ts';

const REPOSITORY = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;

/** How a run reads from its repository and writes to it. @throws GitHubError */
export function repositoryApiOf(context: Context, token: string | undefined, deadline: Deadline): RepositoryApi {
  const url = URL.parse(context.api);
  if (url === null || !isHttpsOrLoopback(url)) {
    throw new GitHubError('GITHUB_API_URL is not an https URL');
  }
  if (token === undefined) {
    throw new GitHubError('there is no github-token', { isForbidden: true });
  }
  mask(token);
  const transport = new Transport(context.proxied, context.proxy);
  return { url, token, ...repositoryOf(context), transport, deadline, now: Date.now };
}

function repositoryOf({ repository }: Context): { readonly owner: string; readonly repo: string } {
  const [, owner, repo] = REPOSITORY.exec(repository) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new GitHubError('GITHUB_REPOSITORY names no repository');
  }
  return { owner, repo };
}

/** Events whose runs are about a pull request. */
export const PULL_REQUEST_EVENTS: readonly string[] = ['pull_request', 'pull_request_target'];

/** The payload of the event (`GITHUB_EVENT_PATH`), of which most is text of whoever caused it. @throws Error */
export async function readEvent({ event }: Context): Promise<unknown> {
  const text = await readWorkspaceFile('/', event.path, LIMITS.eventBytes);
  return parseJson(Buffer.from(text)).value;
}

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number;
  /** the commit that it would merge */
  readonly commit: string;
}

const payload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) }),
  }),
});

/** Reads it from the payload of the event. @throws GitHubError */
export async function readPullRequest(context: Context): Promise<PullRequest> {
  repositoryOf(context);
  try {
    const { number, head } = payload.parse(await readEvent(context)).pull_request;
    return { number, commit: head.sha };
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it names none' : messageOf(cause);
    throw new GitHubError(`the pull request cannot be read from the event of the run: ${reason}`, {}, { cause });
  }
}
