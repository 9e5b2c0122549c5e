import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertInto, type Insertion } from '../../src/pin/insertion.ts';
import { renderPatch, type PinnedFile } from '../../src/pin/patch.ts';

let root = '';
let made = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'patch-'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function git(folder: string, args: readonly string[], input = ''): string {
  const settings = ['-c', 'core.autocrlf=false', '-c', 'core.quotePath=true', '-c', 'apply.whitespace=nowarn'];
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], { cwd: folder, input, encoding: 'utf8' });
  expect(status, `git ${args.join(' ')}: ${stderr}`).toBe(0);
  return stdout;
}

function fileOf(path: string, before: string, ...insertions: readonly (readonly [number, string])[]): PinnedFile {
  const all = insertions.map(([offset, text]): Insertion => ({ file: path, offset, text }));
  return { path, before, after: insertInto(before, all), insertions: all };
}

/** Applies a patch where the files are, and compares every byte. */
function apply(files: readonly PinnedFile[]): string {
  const folder = join(root, String(made++));
  mkdirSync(folder);
  git(folder, ['init', '-q']);
  for (const { path, before } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), before);
  }
  const patch = renderPatch(files);
  git(folder, ['apply', '--check'], patch);
  git(folder, ['apply'], patch);
  for (const { path, after } of files) {
    expect(readFileSync(join(folder, path)).equals(Buffer.from(after)), path).toBe(true);
  }
  return patch;
}

const lines = (n: number): string => Array.from({ length: n }, (_, at) => `line ${at}\n`).join('');

describe('git takes it', () => {
  test('as git writes it', () => {
    const text = lines(30);
    const at = (line: string): number => text.indexOf(`${line}\n`) + line.length;
    const patch = apply([
      fileOf(
        'a/b.yaml',
        text,
        [at('line 0'), '@a'],
        [at('line 9'), '@b'],
        [at('line 17'), '@c'],
        [at('line 25'), '@d'],
      ),
      fileOf('c', 'x\ny', [1, '@a'], [3, '@b']),
    ]);
    expect(patch).toMatchSnapshot();
    const folder = join(root, String(made - 1));
    git(folder, ['add', '-A']);
    git(folder, ['apply', '-R'], patch);
    const diff = git(folder, ['diff', '-R', '--no-ext-diff', '--no-prefix']);
    // what git adds: digests, and the line that it takes for a heading
    const plain = diff.replaceAll(/^index .*\n/gm, '').replaceAll(/^(@@ .* @@) .*$/gm, '$1');
    expect(plain).toBe(patch.replaceAll(/(?<=^(?:diff --git |--- |\+\+\+ |diff --git \S+ ))[ab]\//gm, ''));
  });

  test.each([
    ['one line without an end', fileOf('x', 'FROM a', [6, '@b'])],
    ['one line', fileOf('x', 'FROM a\n', [6, '@b'])],
    ['the beginning', fileOf('x', 'FROM a\n', [0, '@b'])],
    ['the end of a file without a last line end', fileOf('x', 'a\nb', [3, '@b'])],
    ['a line before one without an end', fileOf('x', 'a\nb', [1, '@b'])],
    ['lines with carriage returns', fileOf('x', 'a\r\nb\r\nc', [1, '@b'], [5, '@c\r\n'])],
    ['a carriage return alone', fileOf('x', 'a\rb\nc\r', [1, '@b'])],
    ['a byte order mark', fileOf('x', '\uFEFFa\n', [2, '@b'])],
    ['several insertions in one line', fileOf('x', 'a b c\n', [1, '@b'], [3, '@c'], [5, '@d'])],
    ['new lines', fileOf('x', lines(20), [7, 'x\ny\n'], [lines(20).length - 1, '\nz'])],
    ['other spaces that end lines elsewhere', fileOf('x', 'a\u2028b\u0085c\fd\n', [2, '@b'])],
    ['a space', fileOf('a b/c d', 'a\n', [1, '@b'])],
    ['quotes and backslashes', fileOf('a"b\\c\'d', 'a\n', [1, '@b'])],
    ['letters beyond ASCII', fileOf('ä/日本/😀', 'ä日本😀\n', [1, '@b'])],
    ['tabs and lines', fileOf('a\tb\nc\u0001\u007f', 'a\n', [1, '@b'])],
    ['signs', fileOf('-a+b@c=d~e [f] {g} $h #i', 'a\n', [1, '@b'])],
    ['nothing in front of a slash', fileOf('.github/workflows/x.yml', 'a\n', [1, '@b'])],
  ])('%s', (_, file) => {
    apply([file]);
  });

  test('any text, any insertions', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\n', '\r\n', '\t', 'ä', '😀'), maxLength: 80 });
    const inserted = fc.string({ unit: fc.constantFrom('x', '@', '\n', '\r\n'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(160), inserted), { minLength: 1, maxLength: 6 }), (before, places) => {
        fc.pre(before !== '');
        const offsets = new Map(places.map(([offset, each]) => [offset % (before.length + 1), each]));
        const whole = [...offsets].filter(([offset]) => !isInside(before, offset));
        fc.pre(whole.length > 0);
        apply([fileOf('x', before, ...whole)]);
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether an offset is between two halves of one character. */
function isInside(text: string, offset: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1));
}

test('no files, no patch', () => {
  expect(renderPatch([])).toBe('');
  expect(renderPatch([fileOf('x', 'a\n')])).toBe('');
});
