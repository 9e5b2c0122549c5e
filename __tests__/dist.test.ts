import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { build } from '../scripts/build.ts';
import { TOOL } from '../src/version.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every file of a folder, by its path below it. */
function contents(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

test('dist is the build of src: run `npm run build` and commit it', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    build(folder);
    const built = contents(folder);
    const committed = contents(join(ROOT, 'dist'));
    expect([...committed.keys()].sort()).toEqual([...built.keys()].sort());
    const stale = [...built].filter(([name, text]) => committed.get(name) !== text).map(([name]) => name);
    expect(stale).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('an entry', () => {
  const run = (script: readonly string[]): { readonly status: number | null; readonly output: string } => {
    const env = { INPUT_IMAGE: 'nginx', INPUT_REPORTS: 'reports', RUNNER_TEMP: tmpdir() };
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  };
  const entry = (name: string): string => join(ROOT, 'dist', name);

  test('alone decides the command', () => {
    const [action, merge, cli] = ['index.js', 'merge.js', 'cli.js'].map((name) => run([entry(name)]));
    expect([action?.status, merge?.status, cli?.status]).toEqual([1, 1, 2]);
    expect(action?.output).toContain('reports is an input of the sub-action');
    expect(merge?.output).toContain('image is not an input of merge/');
    expect(cli?.output).not.toContain('::');
  });

  test('acts, and the bundle does not', () => {
    const bundle = pathToFileURL(entry('bundle/index.js')).href;
    expect(run(['--input-type=module', '--eval', `import ${JSON.stringify(bundle)}`])).toEqual({
      status: 0,
      output: '',
    });
  });
});

test('what every start loads has none of the large packages', () => {
  const start = readFileSync(join(ROOT, 'dist/bundle/index.js'), 'utf8');
  const packages = [...start.matchAll(/CONCATENATED MODULE: \.\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/g)];
  expect([...new Set(packages.map(([, name]) => name))].filter((name) => name !== '@actions/core')).toEqual([]);
});

test('the version in reports is that of the package', () => {
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  expect(TOOL).toEqual({ name, version });
});
