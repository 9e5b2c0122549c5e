import type { ImageOutcome, RunOutcome, ScanOutcome } from '../../src/outcome.ts';
import type { FoundReference } from '../../src/scan/reference.ts';
import { run } from './samples.ts';

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
    result: 'failed',
    references: images.map(({ request }, index) => at('Dockerfile', index + 1, request.requested)),
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
    ...scan,
  };
  return run(images, { verified: outcome.result === 'verified', scan: outcome, ...changes });
}
