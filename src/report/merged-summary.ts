import { nameOfPredicateType } from '../core/image/predicate-type.ts';
import { imagesOf, type MergedRun, type MergedShard, type ShardImage } from '../shards/merged.ts';
import type { ReportedImage, ReportedRequirement } from '../shards/reported.ts';
import { fit, takeRows, type Block } from './budget.ts';
import { count } from './evidence.ts';
import { row } from './matrix.ts';
import { details } from './parts.ts';
import { renderInsecure, SUMMARY_LIMIT } from './summary.ts';
import { code, htmlCode, markdown } from './text.ts';

/** How many images are told about one by one, and how many requirements of one. */
const MAX_EXPLAINED = 50;
const MAX_UNMET = 20;
/** Bytes that separate parts, and of a table that is worth it. */
const MARGIN = 4096;

/** The images of a merged run by what was reported of them. */
export interface Sorted {
  readonly verified: readonly ShardImage[];
  readonly unverified: readonly ShardImage[];
  readonly failed: readonly ShardImage[];
}

/** Sorts the images of a merged run. */
export function sortImages(run: MergedRun): Sorted {
  const all = imagesOf(run);
  return {
    verified: all.filter(({ image }) => image.verified),
    unverified: all.filter(({ image }) => !image.verified && image.error === undefined),
    failed: all.filter(({ image }) => image.error !== undefined),
  };
}

/**
 * The job summary of a merge, as Markdown of fewer than `limit` bytes: that it is what the shards reported, what is not
 * verified first, then the shards, then the rest as far as it fits. Every text of a report goes through `text.ts`.
 */
export function renderMergedSummary(run: MergedRun, limit = SUMMARY_LIMIT): string {
  const { verified, unverified, failed } = sortImages(run);
  const failing = [...unverified, ...failed];
  const total = failing.length + verified.length;
  const heading =
    failing.length === 0
      ? `## ${run.verified ? '✅' : '⚠️'} ${count(total, 'image')} verified, as reported by the shards`
      : `## ${unverified.length > 0 ? '❌' : '⚠️'} ${failing.length} of ${count(total, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified, as reported by the shards`;
  const canceled = run.shards.filter(({ file }) => file.run.canceled).map(({ index }) => String(index));
  const blocks: readonly Block[] = [
    { text: heading, rank: 0 },
    {
      text: `> [!NOTE]\n> Put together from ${count(run.shards.length, 'report')} of earlier jobs; nothing was verified here. Whoever can write artifacts of this run can forge them, so do not deploy by this: a gate verifies anew.`,
      rank: 0,
    },
    ...(canceled.length === 0
      ? []
      : [
          {
            text: `> [!CAUTION]\n> Canceled before ${canceled.length === 1 ? 'it was' : 'they were'} done: shard ${canceled.join(', ')}. What was not judged until then is told so.`,
            rank: 0,
          },
        ]),
    ...renderInsecure(run),
    ...(failing.length === 0 ? [] : [{ text: renderTable(failing, limit / 3), rank: 1 }]),
    ...failing.slice(0, MAX_EXPLAINED).map((each) => ({ text: renderDetails(each), rank: 3 })),
    {
      text: `**${verified.length} of ${count(total, 'image')} verified**, ${unverified.length} not verified, ${failed.length} could not be checked. All of it is in \`report.json\`${failing.length === 0 ? '' : ', and what to do about an image in the summary of the job of its shard'}.`,
      rank: 1,
    },
    { text: renderShards(run.shards), rank: 2 },
  ];
  const left = limit - blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 2, MARGIN);
  const rest =
    left < MARGIN || verified.length === 0 ? [] : [{ text: renderTable(verified, Math.min(left, limit / 2)), rank: 4 }];
  return fit([...blocks, ...rest], limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}

function renderTable(images: readonly ShardImage[], limit: number): string {
  const rows = images.map(({ image, shard }) =>
    row([
      code(image.requested, 300),
      verdictOf(image),
      markdown(whyOf(image), 200),
      String(shard.index),
      image.signer === undefined ? '' : code(image.signer, 100),
    ]),
  );
  const shown = takeRows(rows, limit);
  const rest = rows.length - shown.length;
  return [
    row(['image', 'verdict', 'why', 'shard', 'signer']),
    '|---|---|---|---|---|',
    ...shown,
    ...(rest === 0 ? [] : [row([`… ${rest} more`, '', 'in report.json', '', ''])]),
  ].join('\n');
}

function verdictOf({ verified, error }: ReportedImage): string {
  if (error !== undefined) {
    return '⚠️ unknown';
  }
  return verified ? '✅ verified' : '❌ no';
}

/** Why an image is not verified, in a few words; empty for one that is. */
export function whyOf({ error, unmet }: ReportedImage): string {
  if (error !== undefined) {
    return `could not be checked: ${error.code}`;
  }
  const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
  return leading === undefined ? '' : `${titleOf(leading)}: ${leading.code ?? 'not met'}`;
}

/** Why an image is not verified, in sentences. */
export function reasonsOf({ error, unmet }: ReportedImage): readonly string[] {
  const rest = unmet.length - MAX_UNMET;
  return error === undefined
    ? [
        ...unmet.slice(0, MAX_UNMET).map((each) => `${titleOf(each)} of ${each.platform}: ${each.why}`),
        ...(rest > 0 ? [`${rest} more in report.json`] : []),
      ]
    : [error.message, error.hint];
}

function titleOf({ kind, predicateType }: ReportedRequirement): string {
  return kind === 'signature' || predicateType === undefined ? kind : nameOfPredicateType(predicateType);
}

function renderDetails({ image, shard }: ShardImage): string {
  const reasons = reasonsOf(image).map((line) => `- ${markdown(line)}`);
  return details(`${verdictOf(image)}: ${htmlCode(image.requested, 300)} (shard ${shard.index})`, reasons.join('\n'));
}

function renderShards(shards: readonly MergedShard[]): string {
  return [
    row(['shard', 'images', 'verified', 'time', 'report']),
    '|---|---|---|---|---|',
    ...shards.map(({ index, file: { path, run } }) =>
      row([
        String(index),
        String(run.images.length),
        String(run.images.filter(({ verified }) => verified).length),
        `${Math.round(run.duration / 1000)} s`,
        code(path, 200),
      ]),
    ),
  ].join('\n');
}
