import { unpackPackageUrls } from '../attestation/package-urls.ts';
import { withDeadline, startDeadline, type Deadline } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import type { OutputInputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import { isVerified, type RunOutcome } from '../outcome.ts';
import { explainSubmission, type Submission } from '../report/snapshot-submission.ts';
import { annotate, log } from './commands.ts';
import {
  DependencySnapshots,
  planSnapshots,
  renderSnapshot,
  type PlannedSnapshot,
  type SnapshotManifest,
  type SnapshotRun,
} from '../github/snapshots.ts';
import { GitHubError, withRetries } from '../github/error.ts';
import type { Context } from '../context.ts';
import { readPullRequest, repositoryApiOf } from './repository.ts';

/**
 * Events whose `GITHUB_SHA` is a merge commit that is on no branch: the snapshot is of the head, as GitHub's own
 * actions have it (github/dependency-submission-toolkit, `shaFromContext`).
 */
const OF_HEAD = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * Submits the packages of verified images to the dependency graph of the repository, within a time for all of it. It
 * never throws and fails nothing: when something was not submitted, one annotation names what is missing.
 */
export async function submitSnapshots(
  outcome: RunOutcome,
  { githubToken }: Pick<OutputInputs, 'githubToken'>,
  context: Context,
): Promise<void> {
  const planned = planSnapshots(outcome.images, context.step);
  const progress: SubmissionProgress = { taken: [], refused: [], tooLarge: [], stop: undefined };
  if (planned.length > 0) {
    await submit(planned.slice(0, LIMITS.snapshots), progress, outcome, githubToken, context);
  }
  const images = outcome.images.filter(isVerified).length;
  const { lines, annotations } = explainSubmission({ images, planned, ...progress }, mayBeReadOnly(context));
  log(lines);
  annotate(annotations);
}

/** Filled in one by one, so that what was done counts when the time is over. */
interface SubmissionProgress {
  readonly taken: PlannedSnapshot[];
  readonly refused: Submission['refused'][number][];
  readonly tooLarge: PlannedSnapshot[];
  stop: Submission['stop'];
}

/** One after the other, as GitHub wants it of those who write. */
async function submit(
  snapshots: readonly PlannedSnapshot[],
  progress: SubmissionProgress,
  outcome: RunOutcome,
  token: string | undefined,
  context: Context,
): Promise<void> {
  const deadline = startDeadline(LIMITS.snapshotTime + (snapshots.length - 1) * LIMITS.furtherSnapshotTime);
  try {
    const graph = new DependencySnapshots(repositoryApiOf(context, token, deadline));
    const run = await readRun(outcome, context);
    for (const snapshot of snapshots) {
      const body = bodyOf(snapshot, run);
      if (body === undefined) {
        progress.tooLarge.push(snapshot);
        continue;
      }
      const response = await patiently(deadline, () => graph.submit(body));
      if (response.kind === 'taken') {
        progress.taken.push(snapshot);
      } else {
        progress.refused.push({ snapshot, reason: response.reason });
      }
    }
  } catch (thrown) {
    progress.stop = toStop(thrown);
  } finally {
    deadline.stop();
  }
}

function toStop(thrown: unknown): Submission['stop'] {
  const reason = messageOf(thrown);
  return thrown instanceof GitHubError
    ? { reason, isForbidden: thrown.isForbidden, retryAfter: thrown.retryAfter }
    : { reason, isForbidden: false, retryAfter: undefined };
}

/** Runs for pull requests from forks and those of Dependabot have a token that only reads. */
function mayBeReadOnly({ actor, event }: Context): boolean {
  return actor === 'dependabot[bot]' || OF_HEAD.includes(event.name);
}

function patiently<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
  return withDeadline(deadline, withRetries(deadline, work));
}

/** @throws GitHubError */
async function readRun({ tool, startedAt }: RunOutcome, context: Context): Promise<SnapshotRun> {
  const isOfHead = OF_HEAD.includes(context.event.name);
  const sha = isOfHead ? (await readPullRequest(context)).commit : context.sha;
  const { ref, actionRepository, runId, runUrl } = context;
  if (!/^[0-9a-f]{40,64}$/.test(sha) || !ref.startsWith('refs/')) {
    throw new GitHubError('this run is not for a commit on a branch (GITHUB_SHA, GITHUB_REF)');
  }
  const repository = actionRepository === '' ? context.repository : actionRepository;
  return {
    id: runId,
    url: runUrl,
    sha,
    ref,
    scanned: startedAt,
    detector: { ...tool, url: `${context.server}/${repository}` },
  };
}

/** Undefined when there are too many to submit: an incomplete list could not be recognized as one. */
function bodyOf({ correlator, manifests }: PlannedSnapshot, run: SnapshotRun): string | undefined {
  const unpacked = manifests.flatMap(({ name, metadata, packageUrls }): readonly SnapshotManifest[] =>
    packageUrls.kind === 'packed' ? [{ name, metadata, packageUrls: unpackPackageUrls(packageUrls) }] : [],
  );
  if (unpacked.length < manifests.length) {
    return undefined;
  }
  const body = renderSnapshot(correlator, unpacked, run);
  return Buffer.byteLength(body) > LIMITS.snapshotBytes ? undefined : body;
}
