import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Bundles the action into an output folder, from scratch, so that no chunk of an earlier build stays behind. */
export function build(output: string): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  rmSync(output, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ncc, 'build', join(root, 'src', 'index.ts'), '-o', output, '--license', 'licenses.txt', '--no-cache'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build(process.argv[2] ?? 'dist');
}
