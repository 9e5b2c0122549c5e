import { Tally } from './counts.ts';
import type { Vex } from './facts.ts';
import { listOf, membersOf, textOf, type Members } from './members.ts';

/** Whether a predicate is an OpenVEX document (openvex/spec, OPENVEX-SPEC.md). */
export function isOpenVex(predicate: Members): boolean {
  return Array.isArray(predicate['statements']);
}

const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];

/** Reads an OpenVEX document. */
export function readOpenVex({ statements, author, timestamp }: Members): Vex {
  const tally = new Tally();
  for (const statement of listOf(statements)) {
    const { status } = membersOf(statement);
    tally.add(typeof status === 'string' && STATUSES.includes(status) ? status : 'unknown');
  }
  return {
    statements: listOf(statements).length,
    byStatus: tally.toCounts(),
    author: textOf(author),
    timestamp: textOf(timestamp),
  };
}
