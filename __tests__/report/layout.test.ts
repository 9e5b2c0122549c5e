import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The pages that the other tests compare with what is rendered. */
const EXPECTED = join(import.meta.dirname, 'expected');
const PAGES = readdirSync(EXPECTED)
  .filter((name) => /^(?:summary|comment|scan-summary|scan-comment|issue|merge-.*-summary)/.test(name))
  .map((name) => ({ name, text: readFileSync(join(EXPECTED, name), 'utf8') }));
const CHANGES = readdirSync(join(EXPECTED, 'changes')).map((name) => ({
  name,
  text: readFileSync(join(EXPECTED, 'changes', name), 'utf8'),
}));

/** Characters without a place where a line can break, which fit beside two other columns on a screen of 400 pixels. */
const MAX_RUN = 24;
const MAX_COLUMNS = 5;

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of Markdown; cells as they are shown. */
function tablesOf(markdown: string): readonly Table[] {
  const tables = markdown.match(/^\|.*\|\n\|(?:---\|)+\n(?:\|.*\|\n?)*/gm) ?? [];
  return tables.map((table) => {
    const [head = [], , ...rows] = table.trim().split('\n').map(cellsOf);
    return { head, rows };
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(2, -2)
    .split(/ \| /)
    .map((cell) => cell.replaceAll(/\]\([^)]*\)|[[`*\\]/g, '').trim());
}

/** Outside of folded parts. */
function unfolded(markdown: string): string {
  let depth = 0;
  const lines = markdown.split('\n').filter((line) => {
    depth += line.startsWith('<details>') ? 1 : 0;
    const isShown = depth === 0;
    depth -= line === '</details>' ? 1 : 0;
    return isShown;
  });
  return lines.join('\n');
}

test('there are pages and tables to look at', () => {
  expect(PAGES.length).toBeGreaterThan(20);
  expect([...PAGES, ...CHANGES].flatMap(({ text }) => tablesOf(text)).length).toBeGreaterThan(40);
});

describe.each([...PAGES, ...CHANGES])('$name', ({ text }) => {
  const tables = tablesOf(text);

  test('every column has a heading, and there are few', () => {
    for (const { head } of tables) {
      expect(head.filter((cell) => cell === '')).toEqual([]);
      expect(head.length).toBeLessThanOrEqual(MAX_COLUMNS);
    }
  });

  test('the verdict is the first column of images: a sign and a word that stay on one line', () => {
    for (const { head, rows } of tables.filter((each) => each.head.includes('image'))) {
      expect(head.slice(0, 2)).toEqual(['verdict', 'image']);
      for (const [verdict] of rows.filter(([, image]) => image?.startsWith('…') === false)) {
        expect(verdict).toMatch(/^(?:✅|❌|⚠️)\u00a0\w/u);
      }
    }
  });

  test('only the name of the image and the last column can be long', () => {
    for (const { head, rows } of tables) {
      const cells = rows.flatMap((row) => row.filter((_, at) => head[at] !== 'image' && at < head.length - 1));
      const runs = cells.flatMap((cell) => cell.split(/[\s-]/));
      expect(runs.filter((run) => run.length > MAX_RUN)).toEqual([]);
    }
  });

  test('what to deploy is alone in its block', () => {
    const parts = text.split('**Deploy**').slice(1);
    for (const part of parts) {
      expect(part).toMatch(/^\n\n```\n[^\s@]+@sha256:[0-9a-f]{64}\n```\n/);
    }
    expect(/(?<!`)`[^`\s]+@sha256:/.test(unfolded(text))).toBe(false);
  });

  test('format and log are folded', () => {
    expect(unfolded(text)).not.toMatch(/Rekor|cosign tag|\*\*Formats?\*\*|\*\*Logs?\*\*/);
  });
});
