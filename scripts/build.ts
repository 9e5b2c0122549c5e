import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Bundles the action into an output folder, from scratch, so that no chunk of an earlier build stays behind; a failing
 * build leaves the folder as it was.
 */
export function build(output: string): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const fresh = `${output}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ncc, 'build', join(root, 'src', 'index.ts'), '-o', fresh, '--license', 'licenses.txt', '--no-cache'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  }
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build(process.argv[2] ?? 'dist');
}
