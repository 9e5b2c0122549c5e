import { formatIssue, type FilePosition } from '../policy-file/issue.ts';
import { plain } from '../report/text.ts';
import { count } from '../text.ts';
import { renderJson } from './json.ts';
import { POLICY_CHECK, readFileArguments } from './policy-flags.ts';
import type { PolicySourceResult } from '../policy-file/load.ts';
import { readPolicy, today } from './policy-source.ts';
import type { Terminal } from './terminal.ts';

const [VALID, FAULTY, INCOMPLETE] = [0, 1, 2];

/** What `policy check --json` prints. */
interface CheckReport {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly valid: boolean;
  readonly faults: readonly CheckedPlace[];
  /** of a file without faults */
  readonly warnings: readonly CheckedPlace[];
}

interface CheckedPlace extends FilePosition {
  readonly code: string;
  /** of a warning: the rule, from 0 */
  readonly rule?: number;
  readonly message: string;
}

/** Checks the policy file of the arguments. @returns the exit code */
export async function checkPolicyFile(args: readonly string[], terminal: Terminal): Promise<number> {
  const tooMany = 'Check one file at a time. FILE and --policy mean the same.';
  const given = readFileArguments(args, POLICY_CHECK, terminal, tooMany);
  if (typeof given === 'number') {
    return given;
  }
  const { path: file, switches } = given;
  const result = await readPolicy(file);
  if (result.kind === 'unreadable') {
    terminal.report([`error: ${plain(`The policy ${file} cannot be read: ${result.reason}.`)}`]);
    return INCOMPLETE;
  }
  const report = reportOf(file, result);
  if (switches.has('json')) {
    terminal.printText(renderJson(report));
  } else {
    terminal.print([...linesOf(report), summarize(report, result)]);
  }
  return report.valid ? VALID : FAULTY;
}

type ReadPolicy = Exclude<PolicySourceResult, { kind: 'unreadable' }>;

function reportOf(file: string, result: ReadPolicy): CheckReport {
  if (result.kind === 'invalid') {
    const faults = result.issues.map(({ line, column, code, message }) => ({ line, column, code, message }));
    return { schemaVersion: 1, file, valid: false, faults, warnings: [] };
  }
  const remarks = result.value.check(today());
  const warnings = remarks.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { schemaVersion: 1, file, valid: true, faults: [], warnings };
}

function linesOf({ file, faults, warnings }: CheckReport): readonly string[] {
  return [
    ...faults.map((fault) => formatIssue(file, fault)),
    ...warnings.map((warning) => formatIssue(file, { ...warning, message: `warning: ${warning.message}` })),
  ].map((line) => plain(line));
}

function summarize({ file, faults, warnings }: CheckReport, result: ReadPolicy): string {
  const parts =
    result.kind === 'invalid'
      ? [count(faults.length, 'fault')]
      : [result.value.extent, 'no faults', ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : [])];
  return plain(`${file}: ${parts.join(', ')}`);
}
