import { ConfigError, messageOf, systemCodeOf } from '../errors.ts';
import { digestOf } from '../core/image/digest.ts';
import { quote } from '../text.ts';
import { validateShards, merge, type MergedRun, type ReportedFile } from '../shards/merge.ts';
import { imagesAsWritten, parseReport } from '../shards/reported.ts';
import { renderTotals } from '../report/log.ts';
import { renderMerge, type Rendered } from '../report/rendered.ts';
import { findReports, readReportFile, type FoundReports } from '../files/report-files.ts';
import { TOOL } from '../version.ts';

/** A merge of reports. */
export interface MergeOptions {
  /** the input `reports` */
  readonly folder: string;
  readonly workspace: string;
  readonly enforce: boolean;
  readonly startedAt: Date;
}

/** What became of a merge, for everything that is read of it, and for the exit code. */
export interface Merged {
  readonly run: MergedRun;
  readonly rendered: Rendered;
  /** for the log */
  readonly lines: readonly string[];
}

/** Issues that are reported; the rest is counted. */
const MAX_ISSUES = 30;

/**
 * Puts the reports of the shards of a list together. Nothing in them is verified here.
 * @throws ConfigError with everything that is wrong with the folder and with the reports in it
 */
export async function mergeReports({ folder: path, workspace, enforce, startedAt }: MergeOptions): Promise<Merged> {
  const found = await find(workspace, path);
  const issues = [
    ...(found.exceeded === undefined ? [] : [`reports: the folder contains ${found.exceeded}.`]),
    ...found.links.map((link) => `${quote(link)} is a link or not a file, and links are not followed.`),
  ];
  const files: ReportedFile[] = [];
  // one after the other, so that one report is held at a time
  for (const name of found.paths) {
    const read = await readReport(found.folder, name);
    if (typeof read === 'string') {
      issues.push(`${quote(name)} cannot be used: ${read}.`);
    } else {
      files.push(read);
    }
  }
  const validation = validateShards(files, { version: TOOL.version, enforce });
  if (validation.kind === 'invalid' || issues.length > 0) {
    refuse([...issues, ...(validation.kind === 'invalid' ? validation.issues : [])]);
  }
  const { listDigest } = validation;
  const duration = Date.now() - startedAt.getTime();
  const run = merge(files, { tool: TOOL, startedAt, duration, enforce, listDigest });
  const rendered = renderMerge(run, () => readImages(run, found.folder));
  return { run, rendered, lines: renderTotals(rendered.view) };
}

async function find(workspace: string, path: string): Promise<FoundReports> {
  try {
    return await findReports(workspace, path);
  } catch (thrown) {
    return refuse([`reports: ${quote(path)} cannot be read: ${systemCodeOf(thrown) ?? messageOf(thrown)}.`]);
  }
}

/** The report, or in words why it cannot be used. */
async function readReport(folder: string, path: string): Promise<ReportedFile | string> {
  let bytes: Buffer;
  try {
    bytes = await readReportFile(folder, path);
  } catch (thrown) {
    return systemCodeOf(thrown) ?? messageOf(thrown);
  }
  const run = parseReport(bytes);
  return run.kind === 'invalid' ? run.issue : { path, digest: digestOf(bytes), run: run.value };
}

function refuse(issues: readonly string[]): never {
  const rest = issues.length - MAX_ISSUES;
  throw new ConfigError(
    [...issues.slice(0, MAX_ISSUES), ...(rest > 0 ? [`${rest} more issues of reports are not shown.`] : [])],
    { advice: { topic: 'merge-refused' }, what: 'issues of the reports' },
  );
}

/** The images of each report, read again as it stands there: one report is held at a time. */
async function* readImages({ shards }: MergedRun, folder: string): AsyncGenerator<unknown, void> {
  for (const { file } of shards) {
    const bytes = await readReportFile(folder, file.path);
    if (digestOf(bytes) !== file.digest) {
      throw new Error(`the report ${quote(file.path)} changed during the merge`);
    }
    yield* imagesAsWritten(bytes);
  }
}
