import { fit, takeRows, type Block } from './budget.ts';
import { explain } from './failure.ts';
import { deployable, isAccepted, isVerified, type ImageOutcome, type RunOutcome } from '../outcome.ts';
import { details } from './parts.ts';
import { headingOf, renderInsecure, renderRunError, renderTable, verdictOf } from './summary.ts';
import { code, codeBlock, htmlCode, markdown } from './text.ts';

/** What a comment says beside the outcome of the run. */
export interface CommentContext {
  /** an HTML comment that it begins with, so that a later run finds it */
  readonly marker: string;
  /** what the inputs call it */
  readonly name: string | undefined;
  /** page of the workflow run */
  readonly runUrl: string;
  /** what the pull request would merge */
  readonly commit: string;
  /** further parts, as Markdown that is safe already, the most important first */
  readonly sections: readonly string[];
}

/** GitHub takes 65,536 characters; bytes are never fewer, and a margin stays free. */
export const COMMENT_LIMIT = 65_000;

/** How many failures are explained. */
const MAX_EXPLAINED = 10;
const MAX_LINES = 30;

/**
 * The summary's short form for a pull request, as Markdown of fewer than `limit` bytes: verdict, images, what is wrong
 * and what to do, further sections, and where all of it is. Every text from outside goes through `text.ts`, so that
 * nothing in it notifies, links or refers to anything.
 */
export function renderComment(run: RunOutcome, context: CommentContext, limit = COMMENT_LIMIT): string {
  const { marker, name, sections } = context;
  const now = new Date(run.startedAt.getTime() + run.duration);
  const unverified = run.images.filter((image) => image.kind === 'checked' && !image.verdict.verified);
  const failing = [...unverified, ...run.images.filter(({ kind }) => kind === 'failed')];
  const images = [...failing, ...run.images.filter(isVerified)];
  const heading = `### ${headingOf(run)}${name === undefined ? '' : ` (${markdown(name)})`}`;
  const blocks: readonly Block[] = [
    { text: `${marker}\n${heading}`, rank: 0 },
    ...(run.error === undefined ? [] : renderRunError(run.error)),
    ...renderInsecure(run),
    ...(images.length === 0 ? [] : [{ text: renderTable(images, now, limit / 4), rank: 1 }]),
    ...failing
      .slice(0, MAX_EXPLAINED)
      .map((image) => ({ text: renderFailure(image, failing.length, images.length), rank: 2 })),
    ...(failing.length > MAX_EXPLAINED
      ? [{ text: `… ${failing.length - MAX_EXPLAINED} more are explained in the job summary.`, rank: 1 }]
      : []),
    ...sections.map((text) => ({ text, rank: 3 })),
    ...renderDeployable(images, limit / 4),
    { text: renderWhere(context), rank: 0 },
  ];
  return fit(blocks, limit, (dropped) => {
    const parts = dropped === 1 ? 'One part does not fit here and is' : `${dropped} parts do not fit here and are`;
    return `${parts} left out: all is in the job summary and in \`report.json\`.`;
  });
}

/** What is wrong and what to do; evidence and places are in the summary. One failure is not folded. */
function renderFailure(image: ImageOutcome, failures: number, images: number): string {
  const failure = explain(image);
  if (failure === undefined) {
    return '';
  }
  const { headline, comparison, todo, paste } = failure;
  const parts = [
    `**${markdown(headline)}**`,
    ...(comparison.length === 0 ? [] : [codeBlock(comparison.slice(0, MAX_LINES))]),
    `**What to do** ${markdown(todo)}`,
    ...(paste.length === 0 ? [] : [codeBlock(paste.slice(0, MAX_LINES))]),
  ];
  if (failures > 1) {
    return details(`${verdictOf(image)}: ${htmlCode(image.request.requested, 300)}`, parts.join('\n\n'));
  }
  const title = images > 1 ? [`${verdictOf(image)}: ${code(image.request.requested, 300)}`] : [];
  return [...title, ...parts].join('\n\n');
}

/** By their digests, which a pull request can pin. */
function renderDeployable(images: readonly ImageOutcome[], limit: number): readonly Block[] {
  const names = images.filter(isAccepted).map(deployable);
  const shown = takeRows(names, limit);
  const rest = names.length - shown.length;
  const lines = [...shown, ...(rest === 0 ? [] : [`… ${rest} more in report.json`])];
  return names.length === 0 ? [] : [{ text: details('What to deploy', codeBlock(lines)), rank: 4 }];
}

function renderWhere({ runUrl, commit }: CommentContext): string {
  const link = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(runUrl)
    ? `[Summary, report and files of the run](${runUrl})`
    : 'Summary, report and files are in the run';
  return `${link} for commit ${code(commit.slice(0, 12))}`;
}
