import { formatShard } from '../shards/list.ts';
import { linked } from './links.ts';
import { alert, block, code, markdown, table, takeLines, type Block } from './markdown.ts';
import { count } from '../text.ts';
import { formatShortAge, NO_BREAK } from './text.ts';
import { headingOfScan } from './repository/heading.ts';
import { countSetbacks, setbacksOfImage } from './setbacks.ts';
import type { ErrorView, ImageState, ImageView, RunView, SignerView } from './view.ts';

/** Symbol and words for the state of an image; one that changed for the worse is not all green. */
export function titleOf(image: ImageView): string {
  const [setback, ...others] = setbacksOfImage(image);
  return setback === undefined
    ? TITLES[image.state]
    : `⚠️ Verified, but ${setback.short}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}

const TITLES: Readonly<Record<ImageState, string>> = {
  verified: '✅ Verified',
  changed: '❌ Verified, but changed',
  unverified: '❌ Not verified',
  failed: '⚠️ Could not be checked',
  exempt: '⚠️ Exempt, not verified',
  skipped: '⚠️ Skipped, not verified',
  proposed: '⚠️ Not verified: no rule yet',
};

/** The verdict of a run in a few words, for a heading; that of a merge is marked as reported. */
export function headingOf(view: RunView): string {
  const { error, images, shard, merged, scan } = view;
  if (error !== undefined) {
    return error.code === 'config' ? '❌ Nothing was verified: invalid inputs' : '⚠️ Nothing could be verified';
  }
  if (scan !== undefined) {
    return headingOfScan(view, scan);
  }
  if (merged !== undefined) {
    return `${headingOfImages(view)}, as reported by the shards`;
  }
  const [only, ...others] = images;
  if (only === undefined) {
    return shard === undefined
      ? '❌ Nothing was verified: no image'
      : `Nothing to verify: no image belongs to shard ${formatShard(shard)}`;
  }
  return others.length === 0 ? `${titleOf(only)}: ${markdown(only.requested, 300)}` : headingOfImages(view);
}

function headingOfImages(view: RunView): string {
  const left = view.leftImages.length;
  const heading = headingOfDecided(view);
  return left === 0 ? heading : `${heading}; ${left} more ${left === 1 ? 'is' : 'are'} exempt or skipped by the policy`;
}

function headingOfDecided({ images, failing, leftImages, changes, verified }: RunView): string {
  const failed = failing.filter(({ state }) => state === 'failed').length;
  const changed = images.filter(({ state }) => state === 'changed').length;
  const different = changes.filter(({ comparison }) => comparison.kind === 'changed').length;
  const setbacks = countSetbacks(changes);
  const tooMuch = `${count(changed, 'image')} changed in what \`fail-on-change\` names`;
  if (failing.length === 0) {
    const all = `${count(images.length - leftImages.length, 'image')} verified`;
    const sign = !verified || setbacks !== '' ? '⚠️' : '✅';
    return changed > 0
      ? `❌ ${all}, but ${tooMuch}`
      : `${sign} ${all}${different === 0 ? '' : `, ${different} changed`}${setbacks === '' ? '' : `, ${setbacks}`}`;
  }
  const which = `${failing.length} of ${count(images.length - leftImages.length, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified`;
  const who = failed < failing.length ? `${failed} of these` : `because ${failed === 1 ? 'it' : 'they'}`;
  const unknown = failed === 0 ? '' : `, ${who} could not be checked`;
  const isUnknown = failed === failing.length && changed === 0;
  return `${isUnknown ? '⚠️' : '❌'} ${which}${unknown}${changed === 0 ? '' : `; ${tooMuch}`}`;
}

/** How many images were checked before a run was canceled. */
export function describeCanceled({ images }: RunView): string {
  const checked = images.filter(({ state }) => state !== 'failed').length;
  return `The run was canceled: ${checked} of ${images.length} images were checked before.`;
}

/** Why nothing was verified, below its heading. */
export function errorBlocks({ message, hint }: ErrorView): readonly Block[] {
  const [first = '', ...issues] = message.split('\n');
  const lines = issues.map((line) => `- ${markdown(line.replace(/^- /, ''))}`);
  return [
    { text: alert('CAUTION', markdown(first)), rank: 1 },
    ...block(takeLines(lines, 200_000).join('\n'), 2),
    { text: `**What to do** ${markdown(hint)}`, rank: 1 },
  ];
}

/** An alert that lists weakening inputs, if any: they are never silent. */
export function insecureBlocks({ insecure }: RunView): readonly Block[] {
  const names = insecure.map((each) => code(each, 200));
  return insecure.length === 0
    ? []
    : [{ text: alert('WARNING', `Weakened by ${takeLines(names, 20_000).join(', ')}`), rank: 1 }];
}

/**
 * The table of images, in the order given: as many rows as fit into `limit` bytes, then a count. The verdict stands first, so
 * that a narrow screen shows it.
 */
export function imageTable({ merged, finishedAt }: RunView, images: readonly ImageView[], limit: number): string {
  return table(
    ['verdict', 'image', 'why', ...(merged === undefined ? [] : ['shard']), 'signed by'],
    images,
    (image) => [
      verdictCell(image),
      code(image.requested, 300),
      markdown(image.why, 200),
      ...(merged === undefined ? [] : [String(image.shard ?? '')]),
      signerCell(image.signer, finishedAt),
    ],
    { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] },
  );
}

/** The state of an image, for the first column of a table. */
export function verdictCell(image: ImageView): string {
  const [setback] = setbacksOfImage(image);
  const [sign, words] = setback === undefined ? CELLS[image.state] : ['⚠️', `verified, but ${setback.short}`];
  return `${sign}${NO_BREAK}${words}`;
}

/** A signer and the age of its signature, each as a link where there is a page for it. */
export function signerCell(signer: SignerView | undefined, now: Date): string {
  if (signer === undefined) {
    return '';
  }
  const { short, time, url, entryUrl } = signer;
  const age = time === undefined ? [] : [linked(`${formatShortAge(time, now)}${NO_BREAK}ago`, entryUrl)];
  return [linked(markdown(short, 100), url), ...age].join(', ');
}

const CELLS: Readonly<Record<ImageState, readonly [sign: string, words: string]>> = {
  verified: ['✅', 'verified'],
  changed: ['❌', 'changed'],
  unverified: ['❌', 'not verified'],
  failed: ['⚠️', 'not checked'],
  exempt: ['⚠️', 'exempt'],
  skipped: ['⚠️', 'skipped'],
  proposed: ['⚠️', 'no rule yet'],
};
