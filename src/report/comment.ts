import { renderChanges, renderGateAlert } from './changes.ts';
import { count } from '../text.ts';
import { failureParts } from './failure.ts';
import { runLink } from './links.ts';
import { code, codeBlock, details, fit, htmlCode, markdown, takeLines, type Block } from './markdown.ts';
import { renderMatrix } from './matrix.ts';
import { errorBlocks, headingOf, imageTable, insecureBlocks, titleOf } from './overview.ts';
import { scanBlocks } from './repository/summary.ts';
import { renderVerified } from './summary-image.ts';
import type { ImageView, RunView } from './view.ts';

/** Content of a comment that is not in the view of the run. */
export interface CommentContext {
  /** the HTML comment at its start, by which a later run finds it */
  readonly marker: string;
  /** the input `comment-name` */
  readonly name: string | undefined;
  /** page of the workflow run */
  readonly runUrl: string;
  /** head commit of the pull request */
  readonly commit: string;
}

/** GitHub takes 65,536 characters; bytes are never fewer, and a margin stays free. */
const COMMENT_LIMIT = 65_000;

/** Failures that are explained. */
const MAX_EXPLAINED = 10;
/** Bytes of packages that changed. */
const CHANGES_LIMIT = 16 * 1024;

/**
 * A short summary for a pull request, as Markdown of fewer than `limit` bytes: verdict, images, failures with advice,
 * changes, and a link to the run. Text from outside is escaped, so that it cannot mention users, link or refer to
 * anything.
 */
export function renderComment(view: RunView, context: CommentContext, limit = COMMENT_LIMIT): string {
  const { marker, name } = context;
  const { error, scan } = view;
  const heading = `### ${headingOf(view)}${name === undefined ? '' : ` (${markdown(name)})`}`;
  const explain = (image: ImageView): string => renderFailure(image, view.failing.length, view.images.length);
  const blocks: readonly Block[] = [
    { text: `${marker}\n${heading}`, rank: 0 },
    ...(scan === undefined || error !== undefined
      ? imageBlocks(view, limit, explain)
      : scanBlocks(view, scan, limit / 2, explain)),
    ...[...renderGateAlert(view), ...renderChanges(view, CHANGES_LIMIT)].map((text) => ({ text, rank: 3 })),
    ...renderDeployable(view, limit / 4),
    { text: renderWhere(context), rank: 0 },
  ];
  return fit(blocks, limit, (dropped) => {
    const parts = dropped === 1 ? 'One part does not fit here and is' : `${dropped} parts do not fit here and are`;
    return `${parts} left out: see the job summary and \`report.json\`.`;
  });
}

/** Images that a run was given, in one table, and why some are not verified. */
function imageBlocks(view: RunView, limit: number, explain: (image: ImageView) => string): readonly Block[] {
  const { error, failing, leftImages, verifiedImages } = view;
  const images = [...failing, ...leftImages, ...verifiedImages];
  return [
    ...(error === undefined ? [] : errorBlocks(error)),
    ...insecureBlocks(view),
    ...overview(view, images, limit / 4),
    ...failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: explain(image), rank: 2 })),
    ...(failing.length > MAX_EXPLAINED
      ? [{ text: `… ${failing.length - MAX_EXPLAINED} more are explained in the job summary.`, rank: 1 }]
      : []),
    ...renderPartial(images, limit / 8),
  ];
}

/** A single image needs no table: of one that failed, the failure says all. */
function overview(view: RunView, images: readonly ImageView[], limit: number): readonly Block[] {
  const [only, ...others] = images;
  if (only === undefined || others.length > 0) {
    return only === undefined ? [] : [{ text: imageTable(view, images, limit), rank: 1 }];
  }
  if (only.failure !== undefined) {
    return [];
  }
  const checked = only.details?.checked;
  return checked === undefined
    ? [{ text: `Nothing was verified: ${markdown(only.why)}.`, rank: 1 }]
    : [...renderVerified(checked, view.finishedAt), { text: renderMatrix(checked), rank: 2 }];
}

/** A single failure is not folded. */
function renderFailure(image: ImageView, failures: number, images: number): string {
  const { requested, failure } = image;
  const parts = failure === undefined ? [] : failureParts(failure);
  if (failures > 1) {
    return details(`${titleOf(image)}: ${htmlCode(requested, 300)}`, parts.join('\n\n'));
  }
  const title = images > 1 ? [`${titleOf(image)}: ${code(requested, 300)}`] : [];
  return [...title, ...parts].join('\n\n');
}

/** Images of which lists of evidence are unavailable. */
function renderPartial(images: readonly ImageView[], limit: number): readonly Block[] {
  const lines = images.flatMap(({ requested, details: more }) =>
    (more?.checked?.failedLocations ?? []).map(
      ({ message }) => `⚠️ ${code(requested, 300)}: newer evidence may exist. ${markdown(message)}`,
    ),
  );
  const shown = takeLines(lines, limit);
  const rest = lines.length - shown.length;
  const text = [...shown, ...(rest === 0 ? [] : [`… ${rest} more in report.json`])].join('\n\n');
  return lines.length === 0 ? [] : [{ text, rank: 2 }];
}

/** By their digests, which a pull request can pin. */
function renderDeployable({ deployable, images, scan }: RunView, limit: number): readonly Block[] {
  if (images.length === 1 && scan === undefined) {
    return [];
  }
  const shown = takeLines(deployable, limit);
  const rest = deployable.length - shown.length;
  const lines = [...shown, ...(rest === 0 ? [] : [`… ${rest} more in report.json`])];
  return deployable.length === 0
    ? []
    : [{ text: details(`What to deploy: ${count(deployable.length, 'image')}`, codeBlock(lines)), rank: 4 }];
}

function renderWhere({ runUrl, commit }: CommentContext): string {
  const link = runLink(runUrl, 'Summary, report and files of the run') ?? 'Summary, report and files are in the run';
  return `${link} for commit ${code(commit.slice(0, 12))}`;
}
