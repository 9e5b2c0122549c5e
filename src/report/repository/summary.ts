import type { ScanOutcome } from '../../outcome.ts';
import type { FoundReference } from '../../scan/reference.ts';
import { count } from '../../text.ts';
import { withChanges } from '../changes.ts';
import {
  alert,
  block,
  code,
  codeBlock,
  details,
  fit,
  htmlCode,
  list,
  markdown,
  table,
  type Block,
} from '../markdown.ts';
import { insecureBlocks, signerCell, titleOf, verdictCell } from '../overview.ts';
import { renderImage } from '../summary-image.ts';
import { NO_BREAK } from '../text.ts';
import type { ImageView, RunView } from '../view.ts';
import { headingOfScan } from './heading.ts';
import { placeCode, placesCell, type RenderPlace } from './places.ts';
import { proposalBlocks } from './proposal.ts';

/** Failing images that are described individually. */
const MAX_EXPLAINED = 50;
const MAX_LINES = 100;

/**
 * The job summary of a scan, as Markdown of fewer than `limit` bytes: the result, then images by their results, each once with all
 * its places; verified ones are folded.
 */
export function renderScanSummary(view: RunView, scan: ScanOutcome, limit: number): string {
  const blocks = [{ text: `## ${headingOfScan(view, scan)}`, rank: 0 }, ...scanBlocks(view, scan, limit)];
  return fit(
    withChanges(blocks, view, limit / 16),
    limit,
    (dropped) => `… ${dropped} more parts are left out: see report.json.`,
  );
}

/**
 * All parts of it below the heading, the most important first.
 * @param explain why an image is not verified, as Markdown
 */
export function scanBlocks(
  view: RunView,
  scan: ScanOutcome,
  limit: number,
  explain: (image: ImageView) => string = (image) => renderFolded(image, view),
): readonly Block[] {
  const { failing, leftImages, verifiedImages } = view;
  return [
    { text: describeExtent(view, scan), rank: 1 },
    ...insecureBlocks(view),
    ...section('Not verified', failing, (images) => whyTable(images, limit / 4)),
    ...failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: explain(image), rank: 3 })),
    ...lockBlocks(scan),
    ...unresolvedBlocks(scan, limit / 8),
    ...unreadBlocks(scan),
    ...proposalBlocks(view, scan, limit / 4),
    ...section('Accepted by the policy without evidence', leftImages, (images) => whyTable(images, limit / 8)),
    ...ignoreBlocks(scan),
    ...removedBlocks(scan),
    ...pinBlocks(scan),
    ...(verifiedImages.length === 0
      ? []
      : [
          {
            text: details(count(verifiedImages.length, 'verified image'), signerTable(verifiedImages, view, limit / 3)),
            rank: 4,
          },
        ]),
  ];
}

/** A heading with a table, unless there is nothing in it. */
function section(
  title: string,
  images: readonly ImageView[],
  render: (images: readonly ImageView[]) => string,
): readonly Block[] {
  return images.length === 0 ? [] : [{ text: `### ${title}\n\n${render(images)}`, rank: 1 }];
}

/** What was looked at, and what decided. */
function describeExtent({ images, policy }: RunView, scan: ScanOutcome): string {
  const places = images.reduce((sum, { places: its }) => sum + (its?.length ?? 0), 0);
  const files = new Set(scan.references.map(({ file }) => file)).size;
  const what = scan.onlyChanges
    ? `Compared with the base commit ${code((scan.base ?? '').slice(0, 12))}: ${count(images.length, 'image')} at ${count(places, 'place')} that it does not have.`
    : `${count(images.length, 'image')} at ${count(places, 'place')} in ${count(files, 'file')}.`;
  const by =
    policy === undefined
      ? 'There is no policy: known publishers decide.'
      : `The policy ${code(policy.path)}${FROM[policy.from]} decides.`;
  return `${what} ${by}`;
}

const FROM = {
  workspace: '',
  base: ' of the base commit',
  head: ' of the change itself',
} as const;

/** Images with why they are not verified. */
export function whyTable(images: readonly ImageView[], limit: number, renderPlace = placeCode): string {
  return table(
    ['verdict', 'image', 'why', 'where'],
    images,
    (image) => [
      verdictCell(image),
      code(image.requested, 300),
      markdown(image.why, 200),
      placesCell(image.places ?? [], renderPlace),
    ],
    { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] },
  );
}

function signerTable(images: readonly ImageView[], { finishedAt }: RunView, limit: number): string {
  return table(
    ['verdict', 'image', 'signed by', 'where'],
    images,
    (image) => [
      verdictCell(image),
      code(image.requested, 300),
      signerCell(image.signer, finishedAt),
      placesCell(image.places ?? []),
    ],
    { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] },
  );
}

function renderFolded(image: ImageView, { finishedAt }: RunView): string {
  const body = renderImage(image, finishedAt, true).map(({ text }) => text);
  return details(`${titleOf(image)}: ${htmlCode(image.requested, 300)}`, body.join('\n\n'));
}

/** What the lock says that is not so, and notes about it. */
export function lockBlocks({ lock }: ScanOutcome): readonly Block[] {
  if (lock === undefined) {
    return [];
  }
  const { problems, notes } = lock;
  return [
    ...(problems.length === 0
      ? []
      : [
          {
            text: `### Not as locked\n\n${list(problems, MAX_LINES, ({ code: kind, message }) => `❌ ${code(kind)}: ${markdown(message)}`)}\n\n**What to do** ${LOCK_HINT}`,
            rank: 1,
          },
        ]),
    ...(notes.length === 0
      ? []
      : [{ text: details(`The lock: ${count(notes.length, 'note')}`, list(notes, MAX_LINES, markdown)), rank: 4 }]),
  ];
}

const LOCK_HINT =
  'Find out why it differs. If it is intended, record what is in use now with `lock: write`, and commit `.github/image-provenance.lock.json`.';

/** References whose name is not in the files. */
export function unresolvedBlocks(
  { unresolved, failsUnresolved }: ScanOutcome,
  limit: number,
  renderPlace = placeCode,
): readonly Block[] {
  const hint = failsUnresolved
    ? '**What to do** Give the name a value in the file (a default of the variable), or say `unresolved: warn` at the top of the policy.'
    : 'The policy has it that this fails nothing (`unresolved: warn`).';
  return unresolved.length === 0
    ? []
    : [
        {
          text: `### Names that cannot be known from the files\n\n${unresolvedTable(unresolved, { sign: failsUnresolved ? '❌' : '⚠️', limit, renderPlace })}\n\n${hint}`,
          rank: 1,
        },
      ];
}

function unresolvedTable(
  references: readonly FoundReference[],
  { sign, limit, renderPlace }: { readonly sign: string; readonly limit: number; readonly renderPlace: RenderPlace },
): string {
  return table(
    ['verdict', 'name', 'why', 'where'],
    references,
    (reference) => [
      `${sign}${NO_BREAK}not known`,
      code(reference.written, 200),
      markdown(reference.why ?? '', 300),
      renderPlace(reference),
    ],
    { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] },
  );
}

/** Files that could not be read. */
export function unreadBlocks({ unread, failsUnread }: ScanOutcome): readonly Block[] {
  if (unread.length === 0) {
    return [];
  }
  const sign = failsUnread ? '❌' : '⚠️';
  const lines = list(unread, MAX_LINES, ({ file, why }) => `${sign} ${code(file, 300)}: ${markdown(why)}`);
  const hint = failsUnread
    ? '**What to do** Images in them would go unnoticed: make them readable, or leave them out with `paths-ignore`.'
    : 'Images in them go unnoticed. Leave out what is no file of this repository with `paths-ignore`.';
  return [{ text: `### Files that could not be read\n\n${lines}\n\n${hint}`, rank: 2 }];
}

function ignoreBlocks({ refusedIgnores, references }: ScanOutcome): readonly Block[] {
  const ignored = references.filter(({ kind }) => kind === 'ignored');
  return [
    ...(refusedIgnores.length === 0
      ? []
      : [
          {
            text: alert(
              'WARNING',
              `${count(refusedIgnores.length, 'ignore comment')} without effect: a comment of a change counts once it is merged, and a policy may allow none. At ${refusedIgnores
                .slice(0, 10)
                .map(({ file, line }) => code(`${file}:${line}`, 200))
                .join(', ')}${refusedIgnores.length > 10 ? ', …' : ''}`,
            ),
            rank: 1,
          },
        ]),
    ...(ignored.length === 0
      ? []
      : [
          {
            text: details(
              `${count(ignored.length, 'reference')} ignored by comments`,
              list(
                ignored,
                MAX_LINES,
                ({ file, line, written, why }) =>
                  `${code(`${file}:${line}`, 200)} ${code(written, 200)}: ${markdown(why ?? '', 300)}`,
              ),
            ),
            rank: 4,
          },
        ]),
  ];
}

function removedBlocks({ removed }: ScanOutcome): readonly Block[] {
  return removed.length === 0
    ? []
    : [
        {
          text: details(
            `${count(removed.length, 'image')} not used any more`,
            list(removed, MAX_LINES, (reference) => code(reference, 300)),
          ),
          rank: 4,
        },
      ];
}

function pinBlocks({ pins }: ScanOutcome): readonly Block[] {
  if (pins === undefined) {
    return [];
  }
  const left = list(
    pins.left,
    MAX_LINES,
    ({ place: { file, line, written }, why }) =>
      `${code(`${file}:${line}`, 200)} ${code(written, 200)}: ${markdown(why)}`,
  );
  const text =
    pins.places === 0
      ? 'No place needs a digest.'
      : `${count(pins.places, 'place')} can have the digest that was verified:\n\n${codeBlock(['git apply pin.patch'])}`;
  return [
    { text: `### Pins\n\n${text}`, rank: 2 },
    ...block(pins.left.length === 0 ? undefined : details(`${count(pins.left.length, 'place')} not pinned`, left), 4),
  ];
}
