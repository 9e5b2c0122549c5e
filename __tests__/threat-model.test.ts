import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');

/** The rows of a table between two markers, as cells. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const table = page.split(`<!-- ${name}:start -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** The source of a file of the repository; empty when there is none. */
function sourceOf(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Functions, methods and classes that are named and not there. */
function missingFunctions(cell: string): readonly string[] {
  return [...cell.matchAll(/`(?<path>[\w/.-]+\.ts)` `(?<name>#?\w+)`/g)].flatMap(({ groups }) => {
    const { path = '', name = '' } = groups ?? {};
    const declared = new RegExp(
      `^(?:export )?(?:async )?(?:function|class) ${name}\\b|^ {2}(?:async )?${name}\\(`,
      'm',
    );
    return declared.test(sourceOf(`src/${path}`)) ? [] : [`${path} ${name}`];
  });
}

/** Tests, and cases of the table that two tests run, that are named and not there, and how many are named. */
function testsIn(cell: string): { readonly count: number; readonly missing: readonly string[] } {
  const named = [
    ...cell.matchAll(
      /`(?<path>[\w/.-]+\.test\.ts|support\/failing-images\.ts|report\/situations\.ts)` "(?<title>[^"]+)"/g,
    ),
  ];
  const missing = named.flatMap(({ groups }) => {
    const { path = '', title = '' } = groups ?? {};
    return sourceOf(`__tests__/${path}`).includes(title) ? [] : [`${path}: ${title}`];
  });
  return { count: named.length, missing };
}

describe('the table of attacks', () => {
  const rows = rowsOf('attacks');

  test('has every row once, in order', () => {
    expect(rows.map(([row]) => Number(row))).toEqual(Array.from({ length: 81 }, (_, at) => at + 1));
  });

  test('each row names a function that stops it', () => {
    expect(rows.filter(([, , stops = '']) => !/`[\w/.-]+\.ts` `#?\w+`/.test(stops))).toEqual([]);
    expect(rows.flatMap(([, , stops = '']) => missingFunctions(stops))).toEqual([]);
  });

  test('each row names a test that shows it, or says why there is none', () => {
    expect(rows.filter(([, , , shows = '']) => testsIn(shows).count === 0 && !/^None: .{20}/.test(shows))).toEqual([]);
    expect(rows.flatMap(([, , , shows = '']) => testsIn(shows).missing)).toEqual([]);
  });
});

describe('the table of mistakes', () => {
  const rows = rowsOf('messages');

  test('has every situation, each with a test that reads the message', () => {
    expect(rows).toHaveLength(21);
    expect(rows.filter(([, shows = '']) => testsIn(shows).count === 0)).toEqual([]);
    expect(rows.flatMap(([, shows = '']) => testsIn(shows).missing)).toEqual([]);
  });
});

test('what is not there is noticed', () => {
  expect(missingFunctions('`core/verify/entry.ts` `bindEntry`, `core/verify/entry.ts` `bindNothing`')).toEqual([
    'core/verify/entry.ts bindNothing',
  ]);
  expect(testsIn('`json.test.ts` "a member named __proto__", `json.test.ts` "no such test"')).toEqual({
    count: 2,
    missing: ['json.test.ts: no such test'],
  });
});
