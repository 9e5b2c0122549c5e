import { expect, test } from 'vitest';
import { renderHelpWithInputs } from '../../src/cli/help.ts';
import { VERIFY } from '../../src/cli/verify-flags.ts';
import { inputsOf } from '../../src/inputs/table.ts';

const help = renderHelpWithInputs(VERIFY, 80);

test('the help of verify', async () => {
  await expect(help).toMatchFileSnapshot('./__snapshots__/verify-help.txt');
});

test('it has every flag, and no word of workflows', () => {
  for (const [name] of inputsOf('cli').filter(([each]) => each !== 'image')) {
    expect(help).toMatch(new RegExp(`^ {2}--(?:\\[no-\\])?${name}\\b`, 'm'));
  }
  expect(help).not.toMatch(
    /`|(?<!standard )\binputs?\b|\bsteps?\b|\bartifacts?\b|permissions:|this workflow|this action|the job\b/i,
  );
});

test.each([20, 40, 80, 500])('it is wrapped to a terminal of %i columns', (columns) => {
  const lines = renderHelpWithInputs(VERIFY, columns)
    .split('\n')
    .filter((line) => line.startsWith('      ') && line.trim().includes(' '));
  const longest = Math.max(...lines.map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(Math.min(Math.max(columns, 40), 100));
});
