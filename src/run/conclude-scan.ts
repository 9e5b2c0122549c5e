import type { RepositoryScan, ScanInputs } from '../inputs/scan.ts';
import type { ImageOutcome, ScanOutcome } from '../outcome.ts';
import { judgeScan, type JudgedScan } from './judge-scan.ts';
import type { RunResult } from './run-outcome.ts';

/** What a scan makes of its images: its result, and what is offered beside the report. */
export async function concludeScan(
  { scan, policy }: ScanInputs,
  images: readonly ImageOutcome[],
): Promise<Pick<RunResult, 'verified' | 'scan'>> {
  const judged: JudgedScan = { ...lookedAt(scan), lock: undefined };
  const result = judgeScan(images, judged);
  const { repository, changes } = scan;
  const outcome: ScanOutcome = {
    ...judged,
    result,
    references: repository.head.references,
    files: repository.head.files,
    base: repository.base?.commit,
    removed: changes?.removed ?? [],
    refusedIgnores: repository.refusedIgnores,
    hasPolicy: policy !== undefined,
    proposal: undefined,
    pins: undefined,
    lockPath: undefined,
  };
  return Promise.resolve({ verified: result === 'verified', scan: outcome });
}

/** What of the files was looked at, and whether what cannot be known fails. */
function lookedAt({ repository, changes, unresolved: action }: RepositoryScan): Omit<JudgedScan, 'lock'> {
  const { head, onlyChanges } = repository;
  const all = head.references.filter(({ kind }) => kind === 'unresolved');
  const [unresolved, unread] =
    onlyChanges && changes !== undefined ? [changes.unresolved, changes.unread] : [all, head.files];
  return {
    onlyChanges,
    unresolved: unresolved.filter(({ reason }) => reason !== 'template'),
    unread,
    failsUnresolved: action === 'fail',
    // of a change nothing may hide; in a full scan a file of another kind may look like one of the formats
    failsUnread: changes !== undefined && action === 'fail',
  };
}
