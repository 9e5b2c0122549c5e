import { selectedPlatforms } from '../image/subject.ts';
import { fit, takeRows, type Block } from './budget.ts';
import { formatShard } from '../image/list.ts';
import { count, leadingEvidence, rekorOf, titleOfRequirement, verifiedOf } from './evidence.ts';
import { explain } from './failure.ts';
import { row } from './matrix.ts';
import { describeCancelled, isVerified, type ImageOutcome, type JudgedImage, type RunOutcome } from './outcome.ts';
import { renderImage } from './summary-image.ts';
import { code, htmlCode, markdown } from './text.ts';
import { formatShortAge } from './time.ts';
import { workflowOf } from './workflow.ts';

/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
export const SUMMARY_LIMIT = 1024 * 1024 - 4096;

/** How many of many images are told about one by one. */
const MAX_EXPLAINED = 50;
/** Of more images those that are verified come last, so that nobody has to scroll past them. */
const MAX_TOGETHER = 100;
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
  return fit(body, limit, (dropped) => `… ${String(dropped)} more parts are left out: see report.json.`);
}

/** Sign and words of what became of an image. */
export function verdictOf(image: ImageOutcome): string {
  if (image.kind === 'failed') {
    return '⚠️ Could not be checked';
  }
  return image.verdict.verified ? '✅ Verified' : '❌ Not verified';
}

/** The verdict of a run in a few words, for a heading. */
export function headingOf({ error, images }: Pick<RunOutcome, 'error' | 'images'>): string {
  if (error !== undefined) {
    return error.code === 'config' ? '❌ Nothing was verified: faulty inputs' : '⚠️ Nothing could be verified';
  }
  const [only, ...others] = images;
  if (only === undefined) {
    return '❌ Nothing was verified: no image';
  }
  if (others.length === 0) {
    return `${verdictOf(only)}: ${markdown(only.request.asked, 300)}`;
  }
  const wrong = images.filter((image): image is ImageOutcome => !isVerified(image));
  return wrong.length === 0
    ? `✅ ${String(images.length)} images verified`
    : `${wrong.every(({ kind }) => kind === 'failed') ? '⚠️' : '❌'} ${String(wrong.length)} of ${String(images.length)} images ${wrong.length === 1 ? 'is' : 'are'} not verified`;
}

/** Why nothing was judged, below its heading. */
export function renderRunError({ message, hint }: NonNullable<RunOutcome['error']>): readonly Block[] {
  const [first = '', ...faults] = message.split('\n');
  const lines = faults.map((line) => `- ${markdown(line.replace(/^- /, ''))}`);
  return [
    { text: `> [!CAUTION]\n> ${markdown(first)}`, rank: 1 },
    ...(lines.length === 0 ? [] : [{ text: takeRows(lines, 200_000).join('\n'), rank: 2 }]),
    { text: `**What to do** ${markdown(hint)}`, rank: 1 },
  ];
}

/** A part must not be taken for the whole. */
function renderShard({ shard }: RunOutcome): readonly Block[] {
  return shard === undefined
    ? []
    : [
        {
          text: `> [!NOTE]\n> This is shard ${formatShard(shard)}: the other images of the list are judged elsewhere, and \`merge-reports\` puts the reports together.`,
          rank: 1,
        },
      ];
}

/** Weakenings are never silent: an alert, where there are any. */
export function renderInsecure({ insecure }: RunOutcome): readonly Block[] {
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
  const unverified = run.images.filter((image) => image.kind === 'judged' && !image.verdict.verified);
  const failed = run.images.filter(({ kind }) => kind === 'failed');
  const verified = run.images.filter(isVerified);
  const wrong = unverified.length + failed.length;
  const ill = [...unverified, ...failed];
  const explained = ill.slice(0, MAX_EXPLAINED).map((image) => ({
    text: [
      `<details><summary>${verdictOf(image)}: ${htmlCode(image.request.asked, 300)}</summary>`,
      ...renderImage(image, now, true).map(({ text }) => text),
      '</details>',
    ].join('\n\n'),
    rank: 3,
  }));
  const top = [
    { text: run.images.length === 0 ? headingOfNone(run) : `## ${headingOf(run)}`, rank: 0 },
    ...renderShard(run),
    ...(run.cancelled ? [{ text: `> [!CAUTION]\n> ${describeCancelled(run)}`, rank: 0 }] : []),
    ...renderInsecure(run),
  ];
  if (run.images.length <= MAX_TOGETHER) {
    const table = renderTable([...ill, ...verified], now, limit / 2);
    return [
      ...top,
      ...(run.images.length === 0 ? [] : [{ text: table, rank: 1 }]),
      ...renderFormats(run.images),
      ...explained,
    ];
  }
  const wrongFirst = [
    ...top,
    ...(wrong === 0 ? [] : [{ text: renderTable(ill, now, limit / 3), rank: 1 }]),
    ...explained,
    {
      text: `**${String(verified.length)} of ${String(run.images.length)} images are verified.** All of it is in \`report.json\`.`,
      rank: 1,
    },
    ...renderFormats(run.images),
  ];
  const left = limit - wrongFirst.reduce((sum, { text }) => sum + Buffer.byteLength(text), MARGIN);
  return left < MARGIN || verified.length === 0
    ? wrongFirst
    : [...wrongFirst, { text: renderTable(verified, now, Math.min(left, limit / 2)), rank: 4 }];
}

function headingOfNone({ shard }: RunOutcome): string {
  return shard === undefined
    ? '## ❌ Nothing was verified: no image'
    : `## Nothing to verify: no image falls to shard ${formatShard(shard)}`;
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
    ...(rest.length === 0 ? [] : [row([`… ${String(rest.length)} more`, '', 'in report.json', '', ''])]),
  ].join('\n');
}

function cellsOf(image: ImageOutcome, now: Date): readonly string[] {
  const asked = code(image.request.asked, 300);
  const failure = explain(image);
  if (image.kind === 'failed') {
    return [asked, '⚠️ unknown', markdown(failure?.short ?? '', 200), '', ''];
  }
  if (failure !== undefined) {
    return [asked, '❌ no', markdown(failure.short, 200), '', ''];
  }
  const leading = leadingEvidence(image);
  const time = leading?.facts.times[0]?.time;
  return [
    asked,
    '✅ verified',
    markdown(describeMet(image), 200),
    leading === undefined ? '' : signerCell(leading.facts.signer),
    time === undefined ? '' : formatShortAge(time, now),
  ];
}

/** `2 platforms: signature, SBOM (SPDX)`. */
function describeMet({ subject, verdict }: JudgedImage): string {
  const met = [...new Set(verdict.requirements.map(titleOfRequirement))].join(', ');
  return subject.kind === 'image' ? met : `${count(selectedPlatforms(subject).length, 'platform')}: ${met}`;
}

function signerCell(signer: Parameters<typeof workflowOf>[0]): string {
  const workflow = workflowOf(signer);
  if (workflow !== undefined) {
    return markdown(workflow.repository, 100);
  }
  return signer.kind === 'key' ? code(`key ${signer.fingerprint.slice(0, 12)}`) : code(signer.identity, 100);
}

/** In which phase of the change from cosign tags to bundles the images are, and which logs they are in. */
function renderFormats(images: readonly ImageOutcome[]): readonly Block[] {
  const phases = new Map<string, number>();
  const logs = new Map<string, number>();
  for (const image of images) {
    const evidence = image.kind === 'judged' ? verifiedOf(image) : [];
    const formats = new Set(evidence.map(({ facts }) => facts.origin.format));
    add(
      phases,
      formats.size > 1
        ? 'by both'
        : formats.has('cosign')
          ? 'by cosign tags'
          : formats.has('bundle')
            ? 'by bundles'
            : undefined,
    );
    for (const log of new Set(evidence.flatMap(({ facts }) => facts.log.map(rekorOf)))) {
      add(logs, log);
    }
  }
  const counted = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([name, n]) => `${String(n)} ${name}`).join(', ');
  return phases.size === 0
    ? []
    : [{ text: `Formats: ${counted(phases)}${logs.size === 0 ? '' : ` · logs: ${counted(logs)}`}`, rank: 2 }];
}

function add(counts: Map<string, number>, name: string | undefined): void {
  if (name !== undefined) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}
