import type { ScanOutcome } from '../../outcome.ts';
import { count } from '../../text.ts';
import { plain } from '../text.ts';
import type { ImageView, RunView } from '../view.ts';
import { describeResult } from './heading.ts';
import { formatPlace } from './places.ts';

/** What a scan came to, in lines of text: what fails with its places, and the result at the end. */
export function renderScanText(view: RunView, scan: ScanOutcome): readonly string[] {
  const { failing, images } = view;
  const proposed = images.filter(({ state }) => state === 'proposed');
  return [
    ...failing.flatMap(linesOfPlaces),
    ...(scan.lock?.problems ?? []).map(({ code, message }) => `Not as locked (${code}): ${message}`),
    ...(scan.lock?.notes ?? []).map((note) => `Note: ${note}`),
    ...scan.unresolved.map(
      (reference) =>
        `${scan.failsUnresolved ? '' : 'Warning: '}${formatPlace(reference)}: the files do not say which image ${reference.written} is: ${reference.why ?? ''}`,
    ),
    ...scan.unread.map(({ file, why }) => `${scan.failsUnread ? '' : 'Warning: '}${file}: could not be read: ${why}`),
    ...scan.refusedIgnores.map((reference) => `Warning: ${formatPlace(reference)}: an ignore comment without effect`),
    ...(scan.pins?.left ?? []).map(({ place, why }) => `Warning: ${formatPlace(place)}: not pinned: ${why}`),
    ...(proposed.length === 0 ? [] : [describeProposed(proposed, scan)]),
    `${describeResult(view, scan).replaceAll('`', '')}.`,
  ].map((line) => plain(line, 600));
}

function linesOfPlaces({ requested, why, places = [] }: ImageView): readonly string[] {
  return places.map((place) => `${formatPlace(place)}: ${requested}: ${why}`);
}

function describeProposed(proposed: readonly ImageView[], { proposal }: ScanOutcome): string {
  const todo = proposal === undefined ? '' : '; --propose writes a policy that names who signed them, to review';
  return `Nothing gates ${count(proposed.length, 'image')}: no rule says who may sign ${proposed.length === 1 ? 'it' : 'them'}${todo}`;
}
