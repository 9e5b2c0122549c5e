import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/run/young-generation.ts');

/** Makes objects of which many survive, as a run with many images does; the largest size of the space, in bytes. */
const PROGRAM = `
import { setImmediate } from 'node:timers/promises';
import { boundYoungGeneration, sizeOfYoungGeneration } from ${JSON.stringify(MODULE)};
const stop = process.argv[1] === 'bounded' ? boundYoungGeneration() : () => {};
const held = [];
let largest = 0;
const end = performance.now() + 3000;
for (let n = 0; largest < 100e6 && performance.now() < end; n++) {
  for (let each = 0; each < 2000; each++) {
    held[(n * 2000 + each) % 400_000] = { text: 'x' + n, list: [n, each, n + each] };
  }
  largest = Math.max(largest, sizeOfYoungGeneration());
  await setImmediate();
}
stop();
console.log(largest);
`;

function largestSize(how: 'bounded' | 'unbounded'): number {
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, how], { encoding: 'utf8' }));
}

test('what many images need at once does not grow without a bound', () => {
  expect(largestSize('bounded')).toBeLessThan(40e6);
  expect(largestSize('unbounded')).toBeGreaterThan(60e6);
});
