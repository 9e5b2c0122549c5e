import { count } from '../text.ts';
import { formatShard } from '../shards/list.ts';
import { withChanges } from './changes.ts';
import { countFormats } from './locations.ts';
import { alert, code, details, fit, htmlCode, table, type Block } from './markdown.ts';
import { describeCanceled, errorBlocks, headingOf, imageTable, insecureBlocks, titleOf } from './overview.ts';
import { renderScanSummary } from './repository/summary.ts';
import { renderImage } from './summary-image.ts';
import type { ImageView, RunView, ShardView } from './view.ts';

/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
export const SUMMARY_LIMIT = 1024 * 1024 - 4096;

/** Failing images that are described individually. */
const MAX_EXPLAINED = 50;
/** With more images, verified ones are one folded table at the end. */
const MAX_TOGETHER = 20;
/** Bytes reserved for separators, and the least size of a useful table. */
const MARGIN = 4096;

/**
 * The job summary, as Markdown of fewer than `limit` bytes: the verdict, then signer, time and reference to deploy, or the
 * failure with advice; details are folded. Text from outside is escaped.
 */
export function renderSummary(view: RunView, limit = SUMMARY_LIMIT): string {
  const { error, images, merged, scan } = view;
  if (scan !== undefined && error === undefined) {
    return renderScanSummary(view, scan, limit);
  }
  const [only, ...others] = images;
  const top = [
    { text: `## ${headingOf(view)}`, rank: 0 },
    ...(error === undefined ? [...renderPart(view), ...renderCanceled(view), ...insecureBlocks(view)] : []),
  ];
  const body =
    error !== undefined
      ? errorBlocks(error)
      : only !== undefined && others.length === 0 && merged === undefined
        ? renderImage(only, view.finishedAt)
        : merged === undefined && images.length <= MAX_TOGETHER
          ? renderFew(view, limit)
          : renderMany(view, limit, top);
  return fit(
    withChanges([...top, ...body], view, limit / 16),
    limit,
    (dropped) => `… ${dropped} more parts are left out: see report.json.`,
  );
}

/** Notes that a shard is not the complete list, and that results of a merge are reported, not verified. */
function renderPart({ shard, merged }: RunView): readonly Block[] {
  return [
    ...(shard === undefined
      ? []
      : [
          {
            text: alert(
              'NOTE',
              `This is shard ${formatShard(shard)}: other jobs verify the other images of the list, and \`merge/\` merges the reports.`,
            ),
            rank: 1,
          },
        ]),
    ...(merged === undefined
      ? []
      : [
          {
            text: alert(
              'NOTE',
              `Merged from ${count(merged.length, 'report')} of earlier jobs; nothing was verified here. Whoever can write artifacts of this run can forge them, so do not deploy by this: verify the image again before.`,
            ),
            rank: 0,
          },
        ]),
  ];
}

function renderCanceled(view: RunView): readonly Block[] {
  const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
  const words =
    view.merged === undefined
      ? describeCanceled(view)
      : `Canceled before ${shards.length === 1 ? 'it was' : 'they were'} done: shard ${shards.join(', ')}. Images that were not verified by then are marked.`;
  return view.canceled && (view.merged !== undefined || view.images.length !== 1)
    ? [{ text: alert('CAUTION', words), rank: 0 }]
    : [];
}

/** All images in one table, and each in a folded part below. */
function renderFew(view: RunView, limit: number): readonly Block[] {
  const { images, failing, verifiedImages, leftImages } = view;
  const ordered = [...failing, ...leftImages, ...verifiedImages];
  return [
    ...(images.length === 0 ? [] : [{ text: imageTable(view, ordered, limit / 2), rank: 1 }]),
    ...renderExplained(view),
    ...verifiedImages.map((image) => ({ text: renderFolded(image, view), rank: 5 })),
    ...renderFormats(images),
  ];
}

/** Failing images first, then counts, then verified images as far as they fit. */
function renderMany(view: RunView, limit: number, top: readonly Block[]): readonly Block[] {
  const { images, failing, leftImages, verifiedImages, merged } = view;
  const listed = [...failing, ...leftImages];
  const wrongFirst = [
    ...(listed.length === 0 ? [] : [{ text: imageTable(view, listed, limit / 3), rank: 1 }]),
    ...renderExplained(view),
    { text: countImages(view), rank: 1 },
    ...renderFormats(images),
    ...(merged === undefined ? [] : [{ text: renderShards(merged), rank: 2 }]),
  ];
  const left = limit - [...top, ...wrongFirst].reduce((sum, { text }) => sum + Buffer.byteLength(text), MARGIN);
  if (left < MARGIN || verifiedImages.length === 0) {
    return wrongFirst;
  }
  const rows = imageTable(view, verifiedImages, Math.min(left, limit / 2));
  return [...wrongFirst, { text: details(count(verifiedImages.length, 'verified image'), rows), rank: 4 }];
}

function countImages({ images, failing, verifiedImages, merged }: RunView): string {
  if (merged === undefined) {
    return `**${verifiedImages.length} of ${images.length} images are verified.** All of it is in \`report.json\`.`;
  }
  const failed = failing.filter(({ state }) => state === 'failed').length;
  const todo = failing.length === 0 ? '' : ', and what to do about an image in the summary of the job of its shard';
  return `**${verifiedImages.length} of ${count(images.length, 'image')} verified**, ${failing.length - failed} not verified, ${failed} could not be checked. All of it is in \`report.json\`${todo}.`;
}

function renderExplained(view: RunView): readonly Block[] {
  return view.failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: renderFolded(image, view), rank: 3 }));
}

function renderFolded(image: ImageView, { finishedAt }: RunView): string {
  const body = renderImage(image, finishedAt, true).map(({ text }) => text);
  const shard = image.shard === undefined ? '' : ` (shard ${image.shard})`;
  return details(`${titleOf(image)}: ${htmlCode(image.requested, 300)}${shard}`, body.join('\n\n'));
}

/** Formats and logs of the images: how far they have moved from cosign's tags to bundles. */
function renderFormats(images: readonly ImageView[]): readonly Block[] {
  const verified = images.filter(({ state }) => state === 'verified' || state === 'changed');
  const counts = countFormats(verified.flatMap(({ details: each }) => each?.checked?.formats ?? []));
  return counts === undefined ? [] : [{ text: details('Formats and logs of the verified images', counts), rank: 4 }];
}

function renderShards(shards: readonly ShardView[]): string {
  return table(
    ['shard', 'images', 'verified', 'time', 'report'],
    shards,
    ({ index, images, verified, duration, path }) => [
      String(index),
      String(images),
      String(verified),
      `${Math.round(duration / 1000)} s`,
      code(path, 200),
    ],
  );
}
