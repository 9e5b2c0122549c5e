import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { insertTables, renderTables } from '../../scripts/readme-tables.ts';

const ACTION = `
inputs:
  first:
    description: >-
      One or
      two | three.
    required: true
  second: { description: More. }
outputs:
  out: { description: What comes out. }
`;

test('a row for each input and output', () => {
  const { inputs, outputs } = renderTables(ACTION);
  expect(inputs).toContain(
    '| input | meaning |\n|---|---|\n| `first` | **Required.** One or two \\| three. |\n| `second` | More. |\n',
  );
  expect(outputs).toContain('| output | meaning |\n|---|---|\n| `out` | What comes out. |\n');
});

test('tables replace what is between their markers, and nothing else', () => {
  const readme =
    'a\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nb\n<!-- outputs:start --><!-- outputs:end -->\nc\n';
  const once = insertTables(readme, { inputs: 'I', outputs: 'O' });
  expect(once).toBe(
    'a\n<!-- inputs:start -->\n\nI\n\n<!-- inputs:end -->\nb\n<!-- outputs:start -->\n\nO\n\n<!-- outputs:end -->\nc\n',
  );
  expect(insertTables(once, { inputs: 'I', outputs: 'O' })).toBe(once);
});

test('a README without markers is refused', () => {
  expect(() => insertTables('a', { inputs: 'I', outputs: 'O' })).toThrow(/inputs:start/);
});

test('the tables of README.md are those of action.yml', () => {
  const root = resolve(import.meta.dirname, '../..');
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  const tables = renderTables(readFileSync(resolve(root, 'action.yml'), 'utf8'));
  expect(insertTables(readme, tables)).toBe(readme);
});
