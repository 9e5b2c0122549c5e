import { z } from 'zod';
import { startDeadline } from '../concurrency.ts';
import type { Context } from '../context.ts';
import { messageOf } from '../errors.ts';
import { repositoryOfOrigin, type Checkout } from '../files/git.ts';
import type { RepositoryApi } from '../github/client.ts';
import { PULL_REQUEST_EVENTS, readEvent, repositoryApiOf } from './repository.ts';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive().optional(),
    base: z.object({ sha }),
    head: z.object({ sha: sha.optional(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});
const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha.optional() }) });

/** Events of which the change of a pull request is checked out, or may be. */
const EVENTS: readonly string[] = [...PULL_REQUEST_EVENTS, 'pull_request_review', 'pull_request_review_comment'];

/** What a run about a pull request or an entry of a merge queue is about. */
export interface ReviewedChange {
  readonly kind: 'pull-request' | 'merge-group';
  /** of the pull request */
  readonly number: number | undefined;
  /** the commit that it is to be merged into */
  readonly base: string;
  /** its last commit, where the event names it */
  readonly head: string | undefined;
  /** `OWNER/REPO` of those whose checkouts hold the change */
  readonly repositories: readonly string[];
}

/** What the run is about; undefined where that is no change. @throws Error whose message completes a sentence */
export async function changeOf(context: Context): Promise<ReviewedChange | undefined> {
  const { event, repository } = context;
  if (EVENTS.includes(event.name)) {
    const { number, base, head } = (await payloadOf(context, pullRequest)).pull_request;
    const fork = head.repo?.full_name;
    const repositories = [repository, ...(fork === undefined ? [] : [fork])];
    return { kind: 'pull-request', number, base: base.sha, head: head.sha, repositories };
  }
  if (event.name === 'merge_group') {
    const { base_sha: base, head_sha: head } = (await payloadOf(context, mergeGroup)).merge_group;
    return { kind: 'merge-group', number: undefined, base, head, repositories: [repository] };
  }
  return undefined;
}

async function payloadOf<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  try {
    return schema.parse(await readEvent(context));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it names none' : messageOf(cause);
    throw new Error(`the base commit cannot be read from the event of the run: ${reason}`, { cause });
  }
}

/**
 * Whether a checkout is of another repository than some. A submodule is none: the change can say which commit it is of, and of
 * which repository.
 */
export async function isUnrelated(
  checkout: Checkout,
  repositories: readonly string[],
  environment: Context['variables'],
): Promise<boolean> {
  if (checkout.isSubmodule) {
    return false;
  }
  const name = (await repositoryOfOrigin(checkout, environment))?.toLowerCase();
  return name !== undefined && !repositories.some((each) => each.toLowerCase() === name);
}

/**
 * Reads from the base commit by GitHub's API, which is needed where the history is not in the checkout.
 * @param time milliseconds for all of it
 * @throws Error whose message completes a sentence, and names both ways to the commit
 */
export async function readBaseByApi<T>(
  context: Context,
  token: string | undefined,
  time: number,
  read: (api: RepositoryApi) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(time);
  try {
    return await read(repositoryApiOf(context, token, deadline));
  } catch (cause) {
    throw new Error(
      `${messageOf(cause)} (fetch the base commit with "fetch-depth: 0" of actions/checkout, or give the job "contents: read")`,
      { cause },
    );
  } finally {
    deadline.stop();
  }
}
