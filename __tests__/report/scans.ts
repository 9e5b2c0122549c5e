import type { ImageOutcome, ScanOutcome } from '../../src/outcome.ts';
import type { RunView } from '../../src/report/view.ts';
import type { FoundReference } from '../../src/scan/reference.ts';
import { view } from './samples.ts';
import { NO_FINDINGS } from './scanned.ts';

/** A place that names an image; null: one whose name is not known. */
export function place(reference: string | null, changes: Partial<FoundReference> = {}): FoundReference {
  return {
    file: 'deploy/web.yaml',
    line: 12,
    column: 16,
    endLine: 12,
    endColumn: 30,
    format: 'kubernetes',
    written: reference ?? '$IMAGE',
    kind: reference === null ? 'unresolved' : 'image',
    reference,
    platform: null,
    why: reference === null ? 'The variable "IMAGE" has no value in the files.' : null,
    ...changes,
  };
}

/** A scan of these images, each named once. */
export function scanOf(
  images: readonly ImageOutcome[],
  changes: Partial<ScanOutcome> = {},
): { readonly view: RunView; readonly scan: ScanOutcome } {
  const scan: ScanOutcome = {
    ...NO_FINDINGS,
    references: images.map(({ request: { requested } }) => place(requested)),
    ...changes,
  };
  return { view: view(images, { scan, verified: scan.result === 'verified' }), scan };
}
