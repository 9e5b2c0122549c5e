import type { ScanOutcome } from '../../outcome.ts';
import { count } from '../../text.ts';
import { countSetbacks } from '../setbacks.ts';
import type { RunView } from '../view.ts';

/** The result of a scan for a heading: a symbol and a few words. */
export function headingOfScan(view: RunView, scan: ScanOutcome): string {
  const isOf = (result: ScanOutcome['result'][]): boolean => result.includes(scan.result);
  const isGood = isOf(['verified']) || (isOf(['nothing']) && scan.onlyChanges && view.images.length === 0);
  const isBad = isOf(['failed']) || (isOf(['nothing']) && !scan.onlyChanges && view.images.length === 0);
  const setbacks = scan.result === 'failed' ? '' : countSetbacks(view.changes);
  const sign = isBad ? '❌' : isGood && setbacks === '' ? '✅' : '⚠️';
  return `${sign} ${describeResult(view, scan)}${setbacks === '' ? '' : `, ${setbacks}`}`;
}

/** The result of a scan in a few words. */
export function describeResult(view: RunView, scan: ScanOutcome): string {
  const { images, verifiedImages, leftImages } = view;
  switch (scan.result) {
    case 'failed':
      return describeFailures(view, scan);
    case 'proposed': {
      const proposed = images.filter(({ state }) => state === 'proposed').length;
      return `No rule yet for ${proposed} of ${count(images.length, 'image')}: nothing gates them`;
    }
    case 'verified': {
      const left = leftImages.length === 0 ? '' : `; ${leftImages.length} exempt or skipped by the policy`;
      return `${count(verifiedImages.length, 'image')} ${scan.onlyChanges ? 'of this change ' : ''}verified${left}`;
    }
    case 'nothing':
      if (images.length > 0) {
        return `Nothing was verified: ${count(images.length, 'image')} exempt or skipped by the policy`;
      }
      return scan.onlyChanges ? 'This change adds no other image' : 'No image was found';
  }
}

/** What fails, the most important first. */
function describeFailures(view: RunView, { unresolved, unread, failsUnresolved, failsUnread, lock }: ScanOutcome) {
  const { failing, images, leftImages } = view;
  const changed = images.filter(({ state }) => state === 'changed').length;
  const unknown = failing.filter(({ state }) => state === 'failed').length;
  const unverified = failing.length - unknown;
  const all = `of ${count(images.length - leftImages.length, 'image')}`;
  const parts = [
    ...(unverified === 0 ? [] : [`${unverified} ${all} ${unverified === 1 ? 'is' : 'are'} not verified`]),
    ...(unknown === 0 ? [] : [`${unknown} ${unverified === 0 ? all : 'more'} could not be checked`]),
    ...(changed === 0 ? [] : [`${count(changed, 'image')} changed in what \`fail-on-change\` names`]),
    ...(lock === undefined || lock.problems.length === 0
      ? []
      : [`${count(new Set(lock.problems.map(({ reference }) => reference)).size, 'image')} not as locked`]),
    ...(failsUnresolved && unresolved.length > 0
      ? [`${count(unresolved.length, 'name')} cannot be known from the files`]
      : []),
    ...(failsUnread && unread.length > 0 ? [`${count(unread.length, 'file')} could not be read`] : []),
  ];
  return parts.length === 0 ? 'Nothing was verified: the policy skips every image' : parts.join(', ');
}
