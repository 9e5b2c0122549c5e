import { withDeadline, startDeadline } from '../concurrency.ts';
import type { OutputInputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import { renderComment } from '../report/comment.ts';
import type { RunView } from '../report/view.ts';
import { GitHubError, withRetries } from '../github/error.ts';
import { annotateRun } from './commands.ts';
import { IssueComments } from '../github/comments.ts';
import type { Context } from '../context.ts';
import { markerOf } from './marker.ts';
import { explainUnwritten } from './unwritten.ts';
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
      throw new GitHubError(`this run is not for a pull request${event === '' ? '' : ` (event ${event})`}`);
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
    const comments = new IssueComments(api, pullRequest.number);
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

/** Each try looks anew: a request that failed may have made the comment nevertheless. */
async function deliver(comments: IssueComments, marker: string, body: string): Promise<void> {
  const own = await comments.findOwn(marker);
  if (own === undefined || !(await comments.update(own, body))) {
    await comments.create(body);
  }
}

const RIGHTS =
  'The job needs `permissions: pull-requests: write`, which runs for pull requests from forks and Dependabot runs do not have';

function explain(thrown: unknown, { actor }: Context): string {
  return explainUnwritten(thrown, {
    what: 'could not comment on the pull request',
    rights: `${RIGHTS}${actor === 'dependabot[bot]' ? ', as this one' : ''}.`,
    time: LIMITS.commentTime,
  });
}
