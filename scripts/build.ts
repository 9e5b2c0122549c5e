import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../src/index.ts';

/** The entries of the output folder, and the command that each of them starts. */
const ENTRIES: Readonly<Record<string, Command>> = {
  'index.js': 'action',
  'merge.js': 'merge',
  'scan.js': 'scan',
  'cli.js': 'cli',
};

/**
 * Bundles the program into the folder `bundle` of an output folder, and writes an entry for each command beside it; all
 * from scratch, so that no chunk of an earlier build stays behind. A failing build leaves the folder as it was.
 */
export function build(output: string): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const fresh = `${output}.new`;
  const bundle = join(fresh, 'bundle');
  rmSync(fresh, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ncc, 'build', join(root, 'src', 'index.ts'), '-o', bundle, '--license', 'licenses.txt', '--no-cache'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  }
  // what holds for the bundle holds for the entries too
  for (const name of ['package.json', 'licenses.txt']) {
    renameSync(join(bundle, name), join(fresh, name));
  }
  for (const [name, command] of Object.entries(ENTRIES)) {
    writeFileSync(join(fresh, name), entryOf(command));
  }
  writeFileSync(join(bundle, '.npmignore'), chunksOfWorkflowsOnly(bundle));
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
}

/**
 * What the package has no use for: chunks that only the action loads, among them the client of the artifact service, which is half
 * of the bundle. A chunk names those that it loads.
 */
function chunksOfWorkflowsOnly(bundle: string): string {
  const chunks = new Map(
    readdirSync(bundle).flatMap((name) => {
      const number = /^(\d+)\.index\.js$/.exec(name)?.[1];
      return number === undefined ? [] : [[number, readFileSync(join(bundle, name), 'utf8')] as const];
    }),
  );
  const modules = readFileSync(join(bundle, 'index.js'), 'utf8').split(/^(?=;\/\/ CONCATENATED MODULE: )/m);
  const waiting = modules.filter((text) => !text.startsWith(`;// ${ACTION}`)).flatMap(chunksLoadedBy);
  const reached = new Set<string>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (!reached.has(number)) {
      reached.add(number);
      waiting.push(...chunksLoadedBy(chunks.get(number) ?? ''));
    }
  }
  return [...chunks.keys()]
    .filter((number) => !reached.has(number))
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => `${number}.index.js\n`)
    .join('');
}

const ACTION = 'CONCATENATED MODULE: ./src/action/';

function chunksLoadedBy(text: string): string[] {
  return [...text.matchAll(/_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, number = '']) => number);
}

function entryOf(command: Command): string {
  const line = command === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${line}import { start } from './bundle/index.js';\n\nawait start('${command}');\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build(process.argv[2] ?? 'dist');
}
