import { hintOf } from './advice/hints.ts';
import { failingGates } from '../difference/comparison.ts';
import { selectedPlatforms } from '../core/image/subject.ts';
import { fit, takeRows, type Block } from './budget.ts';
import { comparisonOf } from './changes.ts';
import { withChanges } from './diff.ts';
import { formatShard } from '../shards/list.ts';
import { count, leadingEvidence, titleOfRequirement } from './evidence.ts';
import { explain } from './failure.ts';
import { countFormats, formatsOf } from './formats.ts';
import { row } from './matrix.ts';
import {
  describeCanceled,
  isAccepted,
  isVerified,
  type ImageOutcome,
  type CheckedImage,
  type RunOutcome,
} from '../outcome.ts';
import { details } from './parts.ts';
import { describeSigner } from './signer.ts';
import { renderImage } from './summary-image.ts';
import { code, htmlCode, markdown } from './text.ts';
import { formatShortAge } from './time.ts';

/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
export const SUMMARY_LIMIT = 1024 * 1024 - 4096;

/** How many of many images are told about one by one. */
const MAX_EXPLAINED = 50;
/** Of more images those that are verified come last and folded, so that nobody has to scroll past them. */
const MAX_TOGETHER = 20;
/** Bytes that separate parts, and of a table that is worth it. */
const MARGIN = 4096;

/**
 * The job summary, as Markdown of fewer than `limit` bytes: verdict first, then who, when and what to deploy, or what
 * is wrong and what to do; details folded. Every text from outside goes through `text.ts`.
 */
export function renderSummary(run: RunOutcome, limit = SUMMARY_LIMIT): string {
  const now = new Date(run.startedAt.getTime() + run.duration);
  const [only, ...others] = run.images;
  const body =
    run.error !== undefined
      ? [{ text: `## ${headingOf(run)}`, rank: 0 }, ...renderRunError(run.error)]
      : only === undefined || others.length > 0
        ? renderImages(run, now, limit)
        : [
            { text: `## ${headingOf(run)}`, rank: 0 },
            ...renderShard(run),
            ...renderInsecure(run),
            ...renderImage(only, now),
          ];
  return fit(
    withChanges(body, run, limit / 16),
    limit,
    (dropped) => `… ${dropped} more parts are left out: see report.json.`,
  );
}

/** Sign and words of what became of an image. */
export function verdictOf(image: ImageOutcome): string {
  if (image.kind === 'failed') {
    return '⚠️ Could not be checked';
  }
  if (!image.verdict.verified) {
    return '❌ Not verified';
  }
  return isAccepted(image) ? '✅ Verified' : '❌ Verified, but changed';
}

/** The verdict of a run in a few words, for a heading. */
export function headingOf({ error, images, shard }: Pick<RunOutcome, 'error' | 'images' | 'shard'>): string {
  if (error !== undefined) {
    return error.code === 'config' ? '❌ Nothing was verified: faulty inputs' : '⚠️ Nothing could be verified';
  }
  const [only, ...others] = images;
  if (only === undefined) {
    return shard === undefined
      ? '❌ Nothing was verified: no image'
      : `Nothing to verify: no image falls to shard ${formatShard(shard)}`;
  }
  if (others.length === 0) {
    return `${verdictOf(only)}: ${markdown(only.request.requested, 300)}`;
  }
  const wrong = images.filter((image): image is ImageOutcome => !isVerified(image));
  const failed = wrong.filter(({ kind }) => kind === 'failed').length;
  const changed = images.filter((image) => isVerified(image) && !isAccepted(image)).length;
  const different = images.filter((image) => comparisonOf(image)?.kind === 'changed').length;
  const tooMuch = `${count(changed, 'image')} changed in what \`fail-on-change\` names`;
  if (wrong.length === 0) {
    const all = `${images.length} images verified`;
    return changed > 0 ? `❌ ${all}, but ${tooMuch}` : `✅ ${all}${different === 0 ? '' : `, ${different} changed`}`;
  }
  const which = `${wrong.length} of ${images.length} images ${wrong.length === 1 ? 'is' : 'are'} not verified`;
  const who = failed < wrong.length ? `${failed} of these` : `because ${failed === 1 ? 'it' : 'they'}`;
  const unknown = failed === 0 ? '' : `, ${who} could not be checked`;
  const isUnknown = failed === wrong.length && changed === 0;
  return `${isUnknown ? '⚠️' : '❌'} ${which}${unknown}${changed === 0 ? '' : `; ${tooMuch}`}`;
}

/** Why nothing was judged, below its heading. */
export function renderRunError({ message, advice }: NonNullable<RunOutcome['error']>): readonly Block[] {
  const [first = '', ...issues] = message.split('\n');
  const lines = issues.map((line) => `- ${markdown(line.replace(/^- /, ''))}`);
  return [
    { text: `> [!CAUTION]\n> ${markdown(first)}`, rank: 1 },
    ...(lines.length === 0 ? [] : [{ text: takeRows(lines, 200_000).join('\n'), rank: 2 }]),
    { text: `**What to do** ${markdown(hintOf(advice))}`, rank: 1 },
  ];
}

/** A part must not be taken for the whole. */
function renderShard({ shard }: RunOutcome): readonly Block[] {
  return shard === undefined
    ? []
    : [
        {
          text: `> [!NOTE]\n> This is shard ${formatShard(shard)}: the other images of the list are judged elsewhere, and \`merge/\` puts the reports together.`,
          rank: 1,
        },
      ];
}

/** Weakenings are never silent: an alert, where there are any. */
export function renderInsecure({ insecure }: Pick<RunOutcome, 'insecure'>): readonly Block[] {
  return insecure.length === 0
    ? []
    : [
        {
          text: `> [!WARNING]\n> Weakened by ${takeRows(
            insecure.map((each) => code(each, 200)),
            20_000,
          ).join(', ')}`,
          rank: 1,
        },
      ];
}

function renderImages(run: RunOutcome, now: Date, limit: number): readonly Block[] {
  const unverified = run.images.filter((image) => image.kind === 'checked' && !image.verdict.verified);
  const failed = run.images.filter(({ kind }) => kind === 'failed');
  const verified = run.images.filter(isVerified);
  const failing = [...unverified, ...failed];
  const explained = failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: renderFolded(image, now), rank: 3 }));
  const top = [
    { text: `## ${headingOf(run)}`, rank: 0 },
    ...renderShard(run),
    ...(run.canceled ? [{ text: `> [!CAUTION]\n> ${describeCanceled(run)}`, rank: 0 }] : []),
    ...renderInsecure(run),
  ];
  if (run.images.length <= MAX_TOGETHER) {
    return [
      ...top,
      ...(run.images.length === 0 ? [] : [{ text: renderTable([...failing, ...verified], now, limit / 2), rank: 1 }]),
      ...renderFormats(run.images),
      ...explained,
      ...verified.map((image) => ({ text: renderFolded(image, now), rank: 5 })),
    ];
  }
  const wrongFirst = [
    ...top,
    ...(failing.length === 0 ? [] : [{ text: renderTable(failing, now, limit / 3), rank: 1 }]),
    ...explained,
    {
      text: `**${verified.length} of ${run.images.length} images are verified.** All of it is in \`report.json\`.`,
      rank: 1,
    },
    ...renderFormats(run.images),
  ];
  const left = limit - wrongFirst.reduce((sum, { text }) => sum + Buffer.byteLength(text), MARGIN);
  if (left < MARGIN || verified.length === 0) {
    return wrongFirst;
  }
  const table = renderTable(verified, now, Math.min(left, limit / 2));
  return [...wrongFirst, { text: details(count(verified.length, 'verified image'), table), rank: 4 }];
}

function renderFolded(image: ImageOutcome, now: Date): string {
  const body = renderImage(image, now, true).map(({ text }) => text);
  return details(`${verdictOf(image)}: ${htmlCode(image.request.requested, 300)}`, body.join('\n\n'));
}

/** In which formats and logs the images are: how far the change from cosign's tags to bundles has come. */
function renderFormats(images: readonly ImageOutcome[]): readonly Block[] {
  const formats = images.flatMap((image) => (isVerified(image) ? (formatsOf(image) ?? []) : []));
  const line = countFormats(formats);
  return line === undefined ? [] : [{ text: line, rank: 2 }];
}

/** The table of images, in the order given: as many rows as fit into `limit` bytes, then a count. */
export function renderTable(images: readonly ImageOutcome[], now: Date, limit: number): string {
  const rows = images.map((image) => row(cellsOf(image, now)));
  const shown = takeRows(rows, limit);
  const rest = images.slice(shown.length);
  return [
    row(['image', 'verdict', 'why', 'signer', 'age']),
    '|---|---|---|---|---|',
    ...shown,
    ...(rest.length === 0 ? [] : [row([`… ${rest.length} more`, '', 'in report.json', '', ''])]),
  ].join('\n');
}

function cellsOf(image: ImageOutcome, now: Date): readonly string[] {
  const requested = code(image.request.requested, 300);
  const failure = explain(image);
  if (image.kind === 'failed') {
    return [requested, '⚠️ unknown', markdown(failure?.short ?? '', 200), '', ''];
  }
  // who signed what is not verified is told too where that is proven: it is what one wants to know first
  const signed = failure === undefined ? leadingEvidence(image)?.facts : failure.unexpectedSigner;
  const time = signed?.times[0]?.time;
  return [
    requested,
    isAccepted(image) ? '✅ verified' : `❌ ${failure === undefined ? 'changed' : 'no'}`,
    markdown(failure?.short ?? describeGates(image) ?? describeMet(image), 200),
    signed === undefined ? '' : markdown(describeSigner(signed.signer).short, 100),
    time === undefined ? '' : formatShortAge(time, now),
  ];
}

/** `fail-on-change: user, downgrade`, where these fail the step. */
function describeGates({ comparison }: CheckedImage): string | undefined {
  const failing = comparison === undefined ? [] : failingGates(comparison);
  return failing.length === 0 ? undefined : `fail-on-change: ${failing.map(({ gate }) => gate).join(', ')}`;
}

/** `2 platforms: signature, SBOM (SPDX)`. */
function describeMet({ subject, verdict }: CheckedImage): string {
  const met = [...new Set(verdict.requirements.map(titleOfRequirement))].join(', ');
  return subject.kind === 'image' ? met : `${count(selectedPlatforms(subject).length, 'platform')}: ${met}`;
}
