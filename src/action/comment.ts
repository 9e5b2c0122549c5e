import { createHash } from 'node:crypto';
import { withDeadline, startDeadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import type { OutputInputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import { renderComment } from '../report/comment.ts';
import type { RunView } from '../report/view.ts';
import { plain } from '../report/text.ts';
import { GitHubError, withRetries } from '../github/error.ts';
import { annotateRun } from './commands.ts';
import { PullRequestComments } from '../github/comments.ts';
import type { Context, Step } from '../context.ts';
import { PULL_REQUEST_EVENTS, readPullRequest, repositoryApiOf } from './repository.ts';

/**
 * Writes what a run found as one comment of its pull request, replacing the comment of an earlier run. It never
 * throws and fails nothing: when there is no comment, one notice has the reason.
 */
export async function commentOn(
  view: RunView,
  { comment, commentName, githubToken }: OutputInputs,
  context: Context,
): Promise<void> {
  const event = context.event.name;
  if (comment === 'auto' && !PULL_REQUEST_EVENTS.includes(event)) {
    return;
  }
  const deadline = startDeadline(LIMITS.commentTime);
  try {
    if (!PULL_REQUEST_EVENTS.includes(event)) {
      throw new GitHubError(`this run is not of a pull request${event === '' ? '' : ` (event ${event})`}`);
    }
    const pullRequest = await readPullRequest(context);
    const marker = markerOf(context.step, commentName);
    const body = renderComment(view, {
      marker,
      name: commentName,
      runUrl: context.runUrl,
      commit: pullRequest.commit,
    });
    const api = repositoryApiOf(context, githubToken, deadline);
    const comments = new PullRequestComments(api, pullRequest.number);
    await withDeadline(
      deadline,
      withRetries(deadline, () => deliver(comments, marker, body)),
    );
  } catch (thrown) {
    annotateRun('notice', [explain(thrown, context)]);
  } finally {
    deadline.stop();
  }
}

/**
 * Identifies the comment of a step: by workflow file, job, step and the name that the inputs give it. The ref
 * of the workflow is not part of it: it is another one in each pull request.
 */
function markerOf({ workflow, job, step }: Step, name: string | undefined): string {
  const parts = [workflow, job, step, name ?? ''];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `<!-- image-provenance ${hash.slice(0, 32)} -->`;
}

/** Each try looks anew: a request that failed may have made the comment nevertheless. */
async function deliver(comments: PullRequestComments, marker: string, body: string): Promise<void> {
  const own = await comments.findOwn(marker);
  if (own === undefined || !(await comments.update(own, body))) {
    await comments.create(body);
  }
}

const RIGHTS =
  'The job needs `permissions: pull-requests: write`, which runs for pull requests from forks and runs of Dependabot do not have';

function explain(thrown: unknown, { actor }: Context): string {
  const isForbidden = thrown instanceof GitHubError && thrown.isForbidden;
  const wait = thrown instanceof GitHubError && !isForbidden ? thrown.retryAfter : undefined;
  const parts = [
    `This run could not comment on the pull request: ${plain(messageOf(thrown), 300)}.`,
    ...(wait === undefined || wait <= LIMITS.commentTime
      ? []
      : [`The next request is allowed in ${Math.ceil(wait / 1000)} s, which is longer than this run waits.`]),
    ...(isForbidden ? [`${RIGHTS}${actor === 'dependabot[bot]' ? ', as this one' : ''}.`] : []),
    'The job summary has the same content.',
  ];
  return parts.join(' ');
}
