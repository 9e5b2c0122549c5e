import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demo } from '../../scripts/demo.ts';
import { SCENARIOS } from '../../scripts/demo/scenarios.ts';
import { reportSchema } from '../support/report.ts';

const ENTRY = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;
const OTHER = 'https://github.com/image-provenance-demo/images/.github/workflows/nightly.yaml@refs/heads/main';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the demo. @param entry text of another `dist/index.js` */
async function run(
  verbose: boolean,
  entry?: string,
): Promise<{ readonly isRight: boolean; readonly printed: readonly string[]; readonly output: string }> {
  const printed: string[] = [];
  const output = join(folder, 'output');
  const release = join(folder, 'release');
  if (entry !== undefined) {
    mkdirSync(join(release, 'dist'), { recursive: true });
    writeFileSync(join(release, 'dist/package.json'), '{ "type": "module" }');
    writeFileSync(join(release, 'dist/index.js'), entry);
  }
  const print = (text: string): void => {
    printed.push(...text.split('\n'));
  };
  const isRight = await demo({ verbose, output, print, ...(entry === undefined ? {} : { release }) });
  return { isRight, printed, output };
}

/** The rows of the table: a mark, then image, expected and came. */
function rowsOf(printed: readonly string[]): readonly (readonly string[])[] {
  return printed.filter((line) => /^[✓✗]/.test(line)).map((line) => line.split(/ {2,}/));
}

describe('the demo', () => {
  test('shows in a table what was expected of every image and what came, and where to look', async () => {
    const { isRight, printed, output } = await run(false);
    expect(isRight).toBe(true);
    expect(printed.length).toBeLessThan(70);
    expect(printed.filter((line) => line.length > 120)).toEqual([]);
    expect(rowsOf(printed).map(([mark, image, , expected, came]) => [mark, image, expected, came])).toEqual([
      ['✓', 'legacy', 'verified', 'verified'],
      ['✓', 'bundles-rekor1', 'verified', 'verified'],
      ['✓', 'bundles-rekor2', 'verified', 'verified'],
      ['✓', 'unsigned', 'not verified: not-signed', 'not verified: not-signed'],
      ['✓', 'other-workflow', 'not verified: identity', 'not verified: identity'],
    ]);
    const named = printed
      .filter((line) => line.startsWith('  ') && /\.(?:md|json)$/.test(line))
      .map((line) => line.trim());
    expect(named).toHaveLength(SCENARIOS.length * 2 + 2);
    for (const path of named) {
      expect(readFileSync(path, 'utf8')).not.toBe('');
    }
    const reports = readdirSync(output).map((name) => readFileSync(join(output, name, 'report.json'), 'utf8'));
    expect(reports.map((report) => reportSchema.parse(JSON.parse(report)).verified)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('shows all of each run when it is asked to, and the same table', async () => {
    const { isRight, printed } = await run(true);
    expect(isRight).toBe(true);
    for (const part of ['the step', 'the log', 'the job summary (Markdown)', 'the files', 'exit code and outputs']) {
      expect(printed.filter((line) => line.startsWith(`── ${part} `))).toHaveLength(SCENARIOS.length);
    }
    expect(printed).toEqual(expect.arrayContaining(['exit code 0', 'exit code 1', '<output-directory>']));
    expect(rowsOf(printed)).toHaveLength(5);
  });

  test('fails where what should verify does not, and the other way round', async () => {
    const { isRight, printed } = await run(
      false,
      `process.env['INPUT_CERTIFICATE-IDENTITY'] = ${JSON.stringify(OTHER)};\nawait import(${JSON.stringify(ENTRY)});\n`,
    );
    expect(isRight).toBe(false);
    expect(rowsOf(printed).map(([mark, image, , , came]) => [mark, image, came])).toEqual([
      ['✗', 'legacy', 'not verified: identity'],
      ['✗', 'bundles-rekor1', 'not verified: identity'],
      ['✗', 'bundles-rekor2', 'not verified: identity'],
      ['✓', 'unsigned', 'not verified: not-signed'],
      ['✗', 'other-workflow', 'verified'],
    ]);
    expect(printed).toEqual(
      expect.arrayContaining([
        'Not as it must be:',
        'An image that another workflow signed: exit code is 0, must be 1',
        'An image with everything: output verified is false, must be true',
      ]),
    );
  });

  test('fails where the action says nothing', async () => {
    const { isRight, printed } = await run(false, '');
    expect(isRight).toBe(false);
    expect(rowsOf(printed).map(([mark, , , , came]) => [mark, came])).toEqual(
      Array.from({ length: 5 }, () => ['✗', 'no report']),
    );
  });
});
