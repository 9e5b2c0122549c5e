import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { GitHubError } from '../github/error.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import type { Environment } from './context.ts';
import { repositoryOf } from './github-place.ts';

/** The pull request that a run is about. */
export interface PullRequest {
  /** `owner/name` of the repository that it is in */
  readonly repository: string;
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

/**
 * Reads it from the payload of the event (`GITHUB_EVENT_PATH`), of which most is text of whoever opened it.
 * @throws GitHubError
 */
export async function readPullRequest(env: Environment): Promise<PullRequest> {
  const repository = repositoryOf(env);
  try {
    const text = await readWorkspaceFile('/', env['GITHUB_EVENT_PATH'] ?? '', LIMITS.eventBytes);
    const { number, head } = payload.parse(parseJson(Buffer.from(text)).value).pull_request;
    return { repository, number, commit: head.sha };
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it names none' : messageOf(cause);
    throw new GitHubError(`the pull request cannot be read from the event of the run: ${reason}`, {}, { cause });
  }
}
