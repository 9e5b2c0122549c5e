import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { insertTable, renderFiles, renderOutputs, replaceInputs } from '../../scripts/docs.ts';
import { INPUT_GROUPS } from '../../src/inputs/definition.ts';
import { INPUTS, inputsOf } from '../../src/inputs/table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ActionMetadata = z.object({
  inputs: z.record(
    z.string(),
    z.strictObject({ description: z.string(), required: z.boolean(), default: z.string().optional() }),
  ),
  runs: z.object({ main: z.string() }),
});

function read(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

const files = renderFiles(read);

test.each([...files.keys()])('%s is that of the table of inputs: run `npm run docs`', (path) => {
  expect(read(path)).toBe(files.get(path));
});

describe.each([
  ['action.yml', 'verify', 'dist/index.js'],
  ['merge/action.yml', 'merge', '../dist/merge.js'],
] as const)('%s', (path, command, entry) => {
  const { inputs, runs } = ActionMetadata.parse(parse(read(path)));

  test('declares the inputs of its command, in their order', () => {
    expect(Object.keys(inputs)).toEqual(inputsOf(command).map(([name]) => name));
    expect(runs.main).toBe(entry);
  });

  test('says each default in words, and only the token has one for the runner', () => {
    for (const [name, input] of inputsOf(command)) {
      const shown = 'default' in input ? `\`${input.default}\`` : input.absent;
      const end = shown === '' ? '.' : ` Default: ${shown}.`;
      expect(inputs[name]?.description.endsWith(end), name).toBe(true);
      expect(inputs[name]?.default).toBe(name === 'github-token' ? '${{ github.token }}' : undefined);
    }
  });

  test('has each input below the comment of its group', () => {
    const text = read(path);
    const groupOf = (name: string): string | undefined =>
      [...text.slice(0, text.indexOf(`\n  ${name}:\n`)).matchAll(/^ {2}# (.*)$/gm)].at(-1)?.[1];
    expect(inputsOf(command).filter(([name, { group }]) => groupOf(name) !== group)).toEqual([]);
  });
});

test('the table is in the order of its groups', () => {
  const groups = Object.values(INPUTS).map(({ group }) => INPUT_GROUPS.indexOf(group));
  expect(groups).toEqual(groups.toSorted((a, b) => a - b));
});

test('the README folds each group below a line with its inputs, and has a column for defaults', () => {
  const readme = read('README.md');
  const inputs = readme.slice(readme.indexOf('<!-- inputs:start -->'), readme.indexOf('<!-- inputs:end -->'));
  const folded = [
    ...inputs.matchAll(/^<details>\n<summary><b>(.*)<\/b>: (.*)<\/summary>\n\n\| [\s\S]*?\n\n<\/details>$/gm),
  ];
  expect(folded.map(([, group]) => group)).toEqual(
    INPUT_GROUPS.filter((group) => inputsOf('verify').some(([, input]) => input.group === group)),
  );
  const named = folded.flatMap(([, , names = '']) => [...names.matchAll(/<code>(.*?)<\/code>/g)]);
  expect(named.map(([, name]) => name)).toEqual(inputsOf('verify').map(([name]) => name));
  expect(inputs).toContain('| `timeout` | `5m` | Time for one image');
  expect(inputs).toContain('| `shard` | the complete list | Part of the list');
});

test('only the inputs of an action.yml are replaced', () => {
  const text = replaceInputs('name: x\n\ninputs:\n  stale: {}\n\noutputs:\n  a: {}\n', 'merge');
  expect(text).toMatch(/^name: x\n\ninputs:\n {2}# Many images\n {2}reports:\n[\s\S]*\n\noutputs:\n {2}a: {}\n$/);
  expect(text).not.toContain('stale');
  expect(replaceInputs(text, 'merge')).toBe(text);
  expect(() => replaceInputs('name: x\n', 'merge')).toThrow(/no inputs and outputs/);
});

test('outputs are a table, in which nothing breaks a row', () => {
  const table = renderOutputs('outputs:\n  out:\n    description: >-\n      One or\n      two | three.\n');
  expect(table).toBe('| output | meaning |\n| --- | --- |\n| `out` | One or two \\| three. |');
});

test('a table replaces what is between its markers, and nothing else', () => {
  const once = insertTable('a\n<!-- x:start -->\nold\n<!-- x:end -->\nb\n', 'x', 'T');
  expect(once).toBe(
    'a\n<!-- x:start -->\n\n<!-- prettier-ignore-start -->\n\nT\n\n<!-- prettier-ignore-end -->\n\n<!-- x:end -->\nb\n',
  );
  expect(insertTable(once, 'x', 'T')).toBe(once);
  expect(() => insertTable('a', 'x', 'T')).toThrow(/x:start/);
});
