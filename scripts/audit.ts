import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mapLimit } from '../src/concurrency.ts';
import { startRegistry } from '../__tests__/support/registry.ts';
import { KEY, putImage } from './bench/images.ts';
import { measure, type Cost } from './bench/measure.ts';

/**
 * The jobs of `.github/workflows/audit.yml` as processes: a list of images over several shards, some at a time, and the
 * merge of their reports, each with its time and memory.
 */

const DIST = join(import.meta.dirname, '../dist');

const { values } = parseArgs({
  options: {
    images: { type: 'string', default: '10000' },
    shards: { type: 'string', default: '8' },
    /** jobs side by side */
    jobs: { type: 'string', default: '2' },
  },
});
const images = Number(values.images);
const shards = Number(values.shards);
const jobs = Number(values.jobs);

interface Job {
  readonly what: string;
  readonly cost: Cost;
  /** bytes */
  readonly report: number;
}

const home = mkdtempSync(join(tmpdir(), 'audit-'));
const artifacts = join(home, 'reports');

/** One job: a process with a workspace of its own. The report is kept as an artifact would be. */
async function run(what: string, entry: string, inputs: Readonly<Record<string, string>>): Promise<Job> {
  const folder = join(home, what.replaceAll(/\W/g, '-'));
  mkdirSync(folder);
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  Object.values(files).forEach((file) => {
    writeFileSync(file, '');
  });
  const given = Object.entries({
    'output-directory': join(folder, 'out'),
    artifact: 'none',
    enforce: 'false',
    ...inputs,
  }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const cost = await measure(process.execPath, [join(DIST, entry)], {
    ...files,
    ...Object.fromEntries(given),
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: home,
  });
  const report = join(folder, 'out/report.json');
  if (cost.code !== 0) {
    throw new Error(
      `${what} ended with exit code ${String(cost.code)}; ${readFileSync(report, 'utf8').slice(0, 2000)}`,
    );
  }
  if (inputs['shard'] !== undefined) {
    mkdirSync(join(artifacts, what), { recursive: true });
    cpSync(report, join(artifacts, what, 'report.json'));
  }
  const job = { what, cost, report: statSync(report).size };
  console.error(`${what}: ${seconds(cost.wall)}`);
  rmSync(folder, { recursive: true });
  return job;
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

const registry = await startRegistry();
try {
  const names = Array.from({ length: images }, (_, at) => putImage(registry, `audit/n${at}`));
  writeFileSync(join(home, 'images.txt'), names.join('\n'));
  const inputs = { 'image-file': 'images.txt', key: KEY.publicPem, 'insecure-ignore-tlog': 'true' };
  const began = performance.now();
  const done: Job[] = [];
  const all = Array.from({ length: shards }, (_, at) => `${at + 1}/${shards}`);
  await mapLimit(all, { limit: jobs, groupOf: () => '' }, async (shard) => {
    done.push(await run(`shard ${shard}`, 'index.js', { ...inputs, shard }));
  });
  const merge = await run('merge', 'merge.js', { reports: 'reports' });
  const rows = [...done.toSorted((a, b) => a.what.localeCompare(b.what)), merge].map(
    ({ what, cost, report }) =>
      `| ${what} | ${seconds(cost.wall)} | ${seconds(cost.cpu)} | ${megabytes(cost.memory)} | ${megabytes(report)} |`,
  );
  console.log(
    [
      `${images} references, ${shards} shards, ${jobs} at a time: ${seconds(performance.now() - began)} in all, ${registry.requests.length} requests`,
      '',
      '| job | wall | CPU | peak memory | report |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  );
} finally {
  await registry.close();
  rmSync(home, { recursive: true, force: true });
}
