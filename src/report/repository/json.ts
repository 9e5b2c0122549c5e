import type { ScanOutcome } from '../../outcome.ts';

/** Members of `report.json` that only a scan has. */
export function scanMembers(scan: ScanOutcome): object {
  const { result, base, onlyChanges, removed, unresolved, unread, refusedIgnores, lock, references, files } = scan;
  return {
    result,
    scan: {
      base: base ?? null,
      changedOnly: onlyChanges,
      removed,
      // those that were looked at
      unresolved: unresolved.map(toPlace),
      unread: unread.map(({ file }) => file),
      ignoresWithoutEffect: refusedIgnores.map(toPlace),
      lock: lock ?? null,
    },
    references,
    files: files.map(({ file, format, why }) => ({ file, format, why })),
  };
}

/** A place of an image. */
export function toPlace({
  file,
  line,
  column,
}: {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}) {
  return { file, line, column };
}
