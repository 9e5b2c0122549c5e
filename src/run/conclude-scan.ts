import type { RepositoryScan, ScanInputs } from '../inputs/scan.ts';
import { compareChange, compareWithLock } from '../lock/compare.ts';
import { currentImagesOf, updateLock } from '../lock/current.ts';
import { renderLock } from '../lock/file.ts';
import { describeLockNote, describeLockProblem } from '../lock/words.ts';
import { isAccepted, type ImageOutcome, type LockOutcome, type PinOutcome, type ScanOutcome } from '../outcome.ts';
import { readRepositoryFile } from '../files/repository-files.ts';
import type { ScannedRepository } from '../scan/repository.ts';
import { proposePolicy } from '../proposal/propose-policy.ts';
import { resultOfScan, type ScanFindings } from './scan-result.ts';

/** What a scan made of its images. */
export interface ConcludedScan {
  readonly scan: ScanOutcome;
  /** the lock that is to be written */
  readonly lockText: string | undefined;
  /** the files with digests behind their tags, where that was requested */
  readonly edits: readonly EditedFile[];
}

/** A file of the repository as it is, and as it should be. */
interface EditedFile {
  /** from the root, with `/` */
  readonly path: string;
  readonly after: string;
}

/** What a scan makes of its images: its result, and what is offered beside the report. */
export async function concludeScan(
  { scan, policy }: ScanInputs,
  images: readonly ImageOutcome[],
  { now, root }: { readonly now: Date; readonly root: string },
): Promise<ConcludedScan> {
  const pins = scan.pin ? await pinImages(scan.repository, images, root) : undefined;
  const findings: ScanFindings = { ...lookedAt(scan), lock: compareLock(scan, images) };
  const { repository, changes } = scan;
  const { head } = repository;
  const outcome: ScanOutcome = {
    ...findings,
    result: resultOfScan(images, findings),
    references: head.references,
    files: head.files,
    base: repository.base?.commit,
    removed: changes?.removed ?? [],
    refusedIgnores: repository.refusedIgnores,
    proposal: policy === undefined && changes === undefined ? proposePolicy(images, { today: dayOf(now) }) : undefined,
    pins: pins?.outcome,
    lockPath: undefined,
  };
  return { scan: outcome, lockText: writeLock(scan, images), edits: pins?.files ?? [] };
}

/** `YYYY-MM-DD`, in UTC. */
function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** What of the files was looked at, and whether what cannot be known fails. */
function lookedAt({ repository, changes, unresolved: action }: RepositoryScan): Omit<ScanFindings, 'lock'> {
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
    failsUnread: changes !== undefined,
  };
}

function compareLock(scan: RepositoryScan, images: readonly ImageOutcome[]): LockOutcome | undefined {
  const { mode, lock, head } = scan.lock;
  if (mode !== 'check') {
    return undefined;
  }
  const current = currentImagesOf(images);
  const references = namesFor(scan);
  const { problems, notes } =
    scan.changes === undefined
      ? compareWithLock(lock ?? new Map(), current, { isFullScan: true, references })
      : compareChange({ base: lock, head, current, references });
  return {
    problems: problems.map((problem) => ({
      reference: problem.reference,
      code: problem.kind,
      message: `${problem.reference}: ${describeLockProblem(problem)}`,
    })),
    notes: notes.map((note) => `${note.reference}: ${describeLockNote(note)}`),
  };
}

function writeLock(scan: RepositoryScan, images: readonly ImageOutcome[]): string | undefined {
  const { mode, lock = new Map() } = scan.lock;
  return mode === 'write' ? renderLock(updateLock(lock, currentImagesOf(images), namesFor(scan))) : undefined;
}

/** Verified digests behind the tags of the files. */
async function pinImages(
  { head }: ScannedRepository,
  images: readonly ImageOutcome[],
  root: string,
): Promise<{ readonly outcome: PinOutcome; readonly files: readonly EditedFile[] }> {
  // loaded on demand: few runs pin
  const [{ pinReferences }, { renderPatch }] = await Promise.all([import('../pin/pin.ts'), import('../pin/patch.ts')]);
  const digests = new Map(
    images.filter(isAccepted).map(({ request, subject }) => [request.requested, subject.digest] as const),
  );
  const { files, pinned, unpinned } = await pinReferences({
    references: head.references,
    digests,
    read: (path) => readRepositoryFile(root, path),
  });
  return {
    outcome: {
      patch: renderPatch(files),
      places: pinned.length,
      left: unpinned.map(({ reference, why }) => ({ place: reference, why })),
    },
    files,
  };
}

/** All that the files name, normalized; where some were left out, what the lock has may be named by those. */
function namesFor({ repository: { head }, isPartial, lock: { lock } }: RepositoryScan): ReadonlySet<string> {
  const found = head.references.flatMap(({ reference }) => reference ?? []);
  return new Set([...found, ...(isPartial ? (lock?.keys() ?? []) : [])]);
}
