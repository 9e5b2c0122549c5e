import type { ImageOutcome, RunOutcome, ScanOutcome } from '../../src/outcome.ts';
import type { FoundReference } from '../../src/scan/reference.ts';
import { run } from './samples.ts';

/** A scan that found nothing yet. */
export const NO_FINDINGS: ScanOutcome = {
  result: 'failed',
  references: [],
  files: [],
  base: undefined,
  onlyChanges: false,
  removed: [],
  unresolved: [],
  unread: [],
  failsUnresolved: true,
  failsUnread: false,
  refusedIgnores: [],
  lock: undefined,
  proposal: undefined,
  pins: undefined,
  lockPath: undefined,
};

/** A reference at a place. */
export function at(
  file: string,
  line: number,
  reference: string | null,
  changes: Partial<FoundReference> = {},
): FoundReference {
  const written = changes.written ?? reference ?? '$X';
  return {
    file,
    line,
    column: 6,
    endLine: line,
    endColumn: 6 + written.length,
    format: 'dockerfile',
    written,
    kind: reference === null ? 'unresolved' : 'image',
    reference,
    platform: null,
    why: reference === null ? 'The variable "X" has no value in the files.' : null,
    ...changes,
  };
}

/** A run that looked at a repository. */
export function scanned(
  images: readonly ImageOutcome[],
  scan: Partial<ScanOutcome>,
  changes: Partial<RunOutcome> = {},
): RunOutcome {
  const outcome: ScanOutcome = {
    ...NO_FINDINGS,
    references: images.map(({ request }, index) => at('Dockerfile', index + 1, request.requested)),
    ...scan,
  };
  return run(images, { verified: outcome.result === 'verified', scan: outcome, ...changes });
}
