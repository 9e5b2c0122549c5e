import { areAccepted, isAccepted, isLeft, resultOf, type ImageOutcome, type ScanOutcome } from '../outcome.ts';

/** What of a scan its result depends on, beside the images. */
export type ScanFindings = Pick<
  ScanOutcome,
  'onlyChanges' | 'unresolved' | 'unread' | 'failsUnresolved' | 'failsUnread' | 'lock'
>;

/**
 * The result of a scan. One that failed outweighs what is proposed, and that what is verified: a run is `verified` where at least one
 * image is, and nothing fails.
 */
export function resultOfScan(images: readonly ImageOutcome[], scan: ScanFindings): ScanOutcome['result'] {
  const results = images.map(resultOfImage);
  const isFailing =
    results.includes('failed') ||
    (scan.failsUnresolved && scan.unresolved.length > 0) ||
    (scan.failsUnread && scan.unread.length > 0) ||
    (scan.lock?.problems.length ?? 0) > 0;
  // of a full scan: a policy that lets every image be gates nothing
  const isAllSkipped = !scan.onlyChanges && images.length > 0 && results.every((result) => result === 'skipped');
  if (isFailing || isAllSkipped) {
    return 'failed';
  }
  if (results.includes('proposed')) {
    return 'proposed';
  }
  return areAccepted(images) ? 'verified' : 'nothing';
}

/** A verified image whose change a gate refuses fails, and so does one that could not be checked. */
function resultOfImage(image: ImageOutcome): 'verified' | 'failed' | 'exempt' | 'skipped' | 'proposed' {
  if (isAccepted(image)) {
    return 'verified';
  }
  const result = resultOf(image);
  return result === 'verified' || result === 'error' ? 'failed' : result;
}

/** Whether a scan passes: also one that verified nothing, where that is no surprise. */
export function passes(images: readonly ImageOutcome[], { result, onlyChanges }: ScanOutcome): boolean {
  switch (result) {
    case 'verified':
    case 'proposed':
      return true;
    case 'failed':
      return false;
    case 'nothing':
      return onlyChanges || (images.length > 0 && images.every(isLeft));
  }
}
