import { repositoryOf } from './classify.ts';
import type { FoundReference, ScanResult } from './reference.ts';
import type { TreeScan } from './scan.ts';

/** A scan in which only some ignore comments count. */
export interface RefusedComments {
  readonly result: ScanResult;
  /** references of the result whose comments have no effect */
  readonly refused: readonly FoundReference[];
}

/** A scan in which no ignore comment counts. */
export function refuseComments(scan: TreeScan): RefusedComments {
  return apply(scan, () => false);
}

/**
 * A scan of a change in which a comment counts where the base has it for the same `written` text in the same file. A text such as
 * `$BASE`, or the one of several keys, can come to name another image: beyond the contract, the repository must be one that the
 * comment in the base is about too.
 */
export function refuseNewComments(head: TreeScan, base: TreeScan): RefusedComments {
  const accepted = new Set(
    [...base.withoutComments].flatMap(([ignored, all]) => all.map((bare) => subjectOf(ignored, bare))),
  );
  return apply(head, (ignored, all) => all.every((bare) => accepted.has(subjectOf(ignored, bare))));
}

/** What a comment is about. */
function subjectOf({ file, written }: FoundReference, { kind, reference }: FoundReference): string {
  return JSON.stringify([file, written, kind, reference === null ? null : repositoryOf(reference)]);
}

function apply(
  { result, withoutComments }: TreeScan,
  isAccepted: (ignored: FoundReference, all: readonly FoundReference[]) => boolean,
): RefusedComments {
  const refused: FoundReference[] = [];
  const references = result.references.flatMap((reference) => {
    const all = withoutComments.get(reference);
    if (all === undefined || isAccepted(reference, all)) {
      return [reference];
    }
    refused.push(...all);
    return all;
  });
  return { result: { ...result, references }, refused };
}
