import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What is checked of the source, at the same time: linting leaves a core free. */
const CHECKS: readonly (readonly [program: string, ...args: readonly string[]])[] = [
  ['eslint', '.'],
  ['tsc', '--noEmit'],
  ['prettier', '--check', '.'],
];

const BIN = join(import.meta.dirname, '../node_modules/.bin');

/** Runs a program to its end, and then shows what it printed: of two at once the lines would be mixed. */
async function run([program, ...args]: (typeof CHECKS)[number]): Promise<boolean> {
  const child = spawn(join(BIN, program), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  console.log(`${program} ${args.join(' ')}: ${code === 0 ? 'passed' : 'failed'}`);
  if (code !== 0) {
    console.log(text);
  }
  return code === 0;
}

const results = await Promise.all(CHECKS.map(run));
process.exitCode = results.every((passed) => passed) ? 0 : 1;
