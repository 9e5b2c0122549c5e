import { join } from 'node:path';
import { startDeadline, withDeadline } from '../concurrency.ts';
import type { Context } from '../context.ts';
import { findCheckout, readHead } from '../files/git.ts';
import { IssueComments } from '../github/comments.ts';
import type { RepositoryApi } from '../github/client.ts';
import { GitHubError, withRetries } from '../github/error.ts';
import { RepositoryIssues, type OwnIssue } from '../github/issues.ts';
import { LIMITS } from '../limits.ts';
import type { ImageOutcome, ScanOutcome } from '../outcome.ts';
import type { CommitLocation } from '../report/links.ts';
import {
  failuresIn,
  hashesOf,
  renderIssue,
  renderIssueNews,
  renderSolvedIssue,
  titleOfIssue,
  type IssueContext,
} from '../report/repository/issue.ts';
import type { RunView } from '../report/view.ts';
import { passes } from '../run/scan-result.ts';
import { isUnrelated } from './change.ts';
import { annotateRun, log } from './commands.ts';
import { markerOf } from './marker.ts';
import type { OpenStep } from './open-step.ts';
import { repositoryApiOf } from './repository.ts';
import { explainUnwritten } from './unwritten.ts';

/** A scan with all that is shown of it. */
interface ShownScan {
  readonly view: RunView;
  readonly scan: ScanOutcome;
  readonly images: readonly ImageOutcome[];
}

/**
 * Tells in one issue of the repository what a scan found that fails: opens it, updates it, and closes it when all is well. A comment
 * notifies people where what fails is not what failed before. It never throws and fails nothing: where it cannot be written, one
 * notice has the reason.
 * @param folder the folder of the repository, as paths of inputs have it
 */
export async function reportInIssue(
  shown: ShownScan,
  { context, output }: Pick<OpenStep<unknown>, 'context' | 'output'>,
  folder: string,
): Promise<void> {
  const isFailing = !passes(shown.images, shown.scan);
  if (!isFailing && shown.scan.result === 'proposed') {
    log(['issue: nothing gates the images yet, so no issue is opened or closed.']);
    return;
  }
  const deadline = startDeadline(LIMITS.issueTime);
  try {
    const api = repositoryApiOf(context, output.githubToken, deadline);
    const parts = ['issue', context.ref];
    const marker = markerOf(context.step, output.commentName, parts);
    const rendering: IssueContext = {
      marker,
      name: output.commentName,
      runUrl: context.runUrl,
      branch: context.ref.replace(/^refs\/(?:heads|tags)\//, ''),
      location: await locationOf(context, folder),
    };
    const hashes = hashesOf(shown.view, shown.scan);
    // a run that is repeated finds what it said
    const newsMarker = markerOf(context.step, output.commentName, [...parts, context.runId, ...hashes]);
    const delivery = new Delivery(api, shown, rendering, { hashes, newsMarker });
    await withDeadline(
      deadline,
      withRetries(deadline, () => (isFailing ? delivery.tell() : delivery.solve())),
    );
  } catch (thrown) {
    annotateRun('notice', [explain(thrown)]);
  } finally {
    deadline.stop();
  }
}

/** What is known of the news. */
interface News {
  /** of all that fails */
  readonly hashes: readonly string[];
  readonly newsMarker: string;
}

/** Writes the issue. Each try looks anew: a request that failed may have been carried out nevertheless. */
class Delivery {
  readonly #api: RepositoryApi;
  readonly #issues: RepositoryIssues;
  readonly #shown: ShownScan;
  readonly #context: IssueContext;
  readonly #news: News;

  constructor(api: RepositoryApi, shown: ShownScan, context: IssueContext, news: News) {
    this.#api = api;
    this.#issues = new RepositoryIssues(api);
    this.#shown = shown;
    this.#context = context;
    this.#news = news;
  }

  /** @throws GitHubError */
  async tell(): Promise<void> {
    const { marker } = this.#context;
    const body = renderIssue(this.#shown.view, this.#shown.scan, this.#context);
    const own = (await this.#issues.findOwn(marker, 'open'))[0] ?? (await this.#issues.findOwn(marker, 'closed'))[0];
    if (own === undefined || !(await this.#update(own, body))) {
      await this.#issues.open(titleOfIssue(this.#context), body);
    }
  }

  /** False where the issue is not there any more. */
  async #update(own: OwnIssue, body: string): Promise<boolean> {
    const before = failuresIn(own.body);
    const { hashes } = this.#news;
    const isNews = before === undefined || before.join() !== hashes.join();
    // who closed it as not planned has decided about what failed then, and about nothing else
    const isReopened = !own.isOpen && (isNews || !own.isDeclined);
    if (isNews || isReopened) {
      await this.#comment(own, before ?? []);
    }
    return this.#issues.update(own.number, { body, state: isReopened ? 'open' : undefined });
  }

  /** @throws GitHubError */
  async solve(): Promise<void> {
    const body = renderSolvedIssue(this.#shown.view, this.#shown.scan, this.#context);
    for (const own of await this.#issues.findOwn(this.#context.marker, 'open')) {
      await this.#comment(own, failuresIn(own.body) ?? []);
      await this.#issues.update(own.number, { body, state: 'closed' });
    }
  }

  /** Before the issue is updated: a comment that is lost would never be written. */
  async #comment({ number }: OwnIssue, before: readonly string[]): Promise<void> {
    const { newsMarker: marker } = this.#news;
    const comments = new IssueComments(this.#api, number);
    if ((await comments.findOwn(marker)) === undefined) {
      const { view, scan } = this.#shown;
      await comments.create(renderIssueNews(view, scan, { ...this.#context, marker }, before));
    }
  }
}

/** The commit that is checked out; undefined where the files are of another repository, or of none. */
async function locationOf(
  { workspace, repository, server, sha, variables }: Context,
  folder: string,
): Promise<CommitLocation | undefined> {
  const checkout = await findCheckout(workspace, join(folder, 'x'));
  if (checkout === undefined || (await isUnrelated(checkout, [repository], variables))) {
    return undefined;
  }
  const head = await readHead(checkout, variables).catch(() => undefined);
  return { server, repository, commit: head?.commit ?? sha };
}

function explain(thrown: unknown): string {
  const isDisabled = thrown instanceof GitHubError && thrown.response?.status === 410;
  return explainUnwritten(thrown, {
    what: isDisabled
      ? 'could not open an issue, because issues are disabled in this repository (enable them in its settings, or remove `issue`)'
      : 'could not write the issue about this scan',
    rights: 'Give the job `permissions: issues: write`.',
    time: LIMITS.issueTime,
  });
}
