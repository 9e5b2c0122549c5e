import { formatShard } from '../shards/list.ts';
import { alert, block, code, markdown, table, takeLines, type Block } from './markdown.ts';
import { count } from '../text.ts';
import { formatShortAge } from './text.ts';
import { headingOfScan } from './repository/heading.ts';
import type { ErrorView, ImageState, ImageView, RunView } from './view.ts';

/** Symbol and words for the state of an image. */
export function titleOf({ state }: ImageView): string {
  return TITLES[state];
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
  const tooMuch = `${count(changed, 'image')} changed in what \`fail-on-change\` names`;
  if (failing.length === 0) {
    const all = `${count(images.length - leftImages.length, 'image')} verified`;
    const sign = !verified ? '⚠️' : '✅';
    return changed > 0
      ? `❌ ${all}, but ${tooMuch}`
      : `${sign} ${all}${different === 0 ? '' : `, ${different} changed`}`;
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

/** The table of images, in the order given: as many rows as fit into `limit` bytes, then a count. */
export function imageTable({ merged, finishedAt }: RunView, images: readonly ImageView[], limit: number): string {
  const columns = merged === undefined ? ['signer', 'age'] : ['shard', 'signer'];
  return table(
    ['image', 'verdict', 'why', ...columns],
    images,
    ({ requested, state, why, signer, shard }) => {
      const short = signer === undefined ? '' : markdown(signer.short, 100);
      const age = signer?.time === undefined ? '' : formatShortAge(signer.time, finishedAt);
      return [
        code(requested, 300),
        CELLS[state],
        markdown(why, 200),
        ...(shard === undefined ? [short, age] : [String(shard), short]),
      ];
    },
    { limit, more: (rest) => [`… ${rest} more`, '', 'in report.json'] },
  );
}

const CELLS: Readonly<Record<ImageState, string>> = {
  verified: '✅ verified',
  changed: '❌ changed',
  unverified: '❌ no',
  failed: '⚠️ unknown',
  exempt: '⚠️ exempt',
  skipped: '⚠️ skipped',
  proposed: '⚠️ no rule yet',
};
