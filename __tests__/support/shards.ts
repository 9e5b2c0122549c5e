import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { runAction, type ActionResult } from './action.ts';
import { reportSchema, type Report } from './report.ts';

/** A report that a test may change as it likes. */
export type Tampered = z.infer<typeof tampered>;

const tampered = z.looseObject({
  tool: z.looseObject({ version: z.string() }),
  images: z.array(z.looseObject({ reference: z.string(), requirements: z.array(z.looseObject({})) })),
});

/** Runs each shard of a list as a job of its own. */
export async function runShards(
  inputs: Readonly<Record<string, string>>,
  count: number,
): Promise<readonly ActionResult[]> {
  const shards = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`);
  return Promise.all(shards.map((shard) => runShard(inputs, shard)));
}

/** Runs one shard. */
export function runShard(inputs: Readonly<Record<string, string>>, shard: string): Promise<ActionResult> {
  return runAction({ artifact: 'none', ...inputs, shard });
}

/** The reports of shards as they are downloaded: each in a folder of its own. */
export function downloaded(shards: readonly ActionResult[]): Record<string, string | Buffer> {
  return Object.fromEntries(
    shards.map(({ files }, at) => [`reports/shard-${at + 1}/report.json`, files.get('report.json') ?? '']),
  );
}

/** Merges the reports below `reports` in a workspace. */
export async function mergeIn(
  workspace: Readonly<Record<string, string | Buffer>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return runAction({ artifact: 'none', reports: 'reports', ...inputs }, { entry: 'merge', workspace });
}

/** The report of a run, as the contract has it. */
export function reportOf({ report }: ActionResult): Report {
  return reportSchema.parse(report);
}

/** The text of a report with something changed in it. */
export function tamper(report: string | Buffer | undefined, change: (report: Tampered) => void): string {
  const copy = tampered.parse(JSON.parse(String(report)));
  change(copy);
  return JSON.stringify(copy);
}

/** A folder with files, for what a workspace of `runAction` cannot have; removed afterwards. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
