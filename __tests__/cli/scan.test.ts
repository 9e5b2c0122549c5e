import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renderHelpWithInputs } from '../../src/cli/help.ts';
import { SCAN } from '../../src/cli/scan-flags.ts';
import { runCommand, type CommandResult } from '../support/command-line.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

function newFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'scanned-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
}

function newRepository(files: Files, untracked: Files = {}): string {
  const folder = newFolder(files);
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  for (const [path, content] of Object.entries(untracked)) {
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const list = (...args: readonly string[]): Promise<CommandResult> => runCommand(['scan', '--list', ...args]);

const Range = { line: z.int(), column: z.int(), endLine: z.int(), endColumn: z.int() };
const Report = z.strictObject({
  schemaVersion: z.literal(1),
  references: z.array(
    z.strictObject({
      file: z.string(),
      ...Range,
      format: z.string(),
      written: z.string(),
      kind: z.enum(['image', 'unresolved', 'built', 'ignored']),
      reference: z.string().nullable(),
      platform: z.string().nullable(),
      why: z.string().nullable(),
      parts: z.record(z.string(), z.strictObject(Range)).optional(),
      definedAt: z.strictObject({ ...Range, file: z.string().optional() }).optional(),
    }),
  ),
  files: z.array(z.strictObject({ file: z.string(), format: z.string().nullable(), why: z.string() })),
});

async function placesIn(...args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await list('--json', ...args);
  expect([code, stderr]).toEqual([0, '']);
  const { references, files } = Report.parse(JSON.parse(stdout));
  return [
    ...references.map(({ file, line, column, written }) => `${file}:${line}:${column} ${written}`),
    ...files.map(({ file, why }) => `${file}: ${why}`),
  ];
}

test('the help of scan', async () => {
  await expect(renderHelpWithInputs(SCAN, 80)).toMatchFileSnapshot('./__snapshots__/scan-help.txt');
  const { code, stdout } = await runCommand(['scan', '--help']);
  expect([code, stdout]).toEqual([0, renderHelpWithInputs(SCAN, 80)]);
});

describe('scan --list', { timeout: 60_000 }, () => {
  const FILES = {
    'b/Dockerfile': 'ARG BASE=a.b/c:1\nFROM --platform=linux/arm64 ${BASE}\nFROM $X\n',
    'a.Dockerfile': '# image-provenance: ignore a test\nFROM a.b/d:1\n',
    'B/compose.yml': 'services: { a: { image: a.b/e, build: . } }\n',
    'B/compose.dev.yml': 'services: [\n',
    'readme.md': 'FROM a.b/no:1\n',
  };

  test('a table', async () => {
    const { code, stdout, stderr } = await list(newRepository(FILES));
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('./__snapshots__/scan-list.txt');
  });

  test('--json', async () => {
    const { stdout } = await list('--json', newRepository(FILES));
    await expect(stdout).toMatchFileSnapshot('./__snapshots__/scan-list.json');
    expect(Report.parse(JSON.parse(stdout)).references.map(({ file }) => file)).toEqual([
      'B/compose.yml',
      'a.Dockerfile',
      'b/Dockerfile',
      'b/Dockerfile',
    ]);
  });

  test('what git tracks, and nothing else', async () => {
    const folder = newRepository(
      { Dockerfile: 'FROM a.b/c:1', 'vendor/Dockerfile': 'FROM a.b/v:1', 'gone/Dockerfile': 'FROM a.b/g:1' },
      { 'x.Dockerfile': 'FROM a.b/no:1' },
    );
    rmSync(join(folder, 'gone'), { recursive: true });
    expect(await placesIn(folder)).toEqual(['Dockerfile:1:6 a.b/c:1', 'vendor/Dockerfile:1:6 a.b/v:1']);
  });

  test('below a path, by the path from the root, each once', async () => {
    const folder = newRepository({
      'x/Dockerfile': 'FROM a.b/c:1',
      'y/Dockerfile': 'FROM a.b/d:1',
      Dockerfile: 'FROM a.b/e:1',
    });
    expect(await placesIn(join(folder, 'x'))).toEqual(['x/Dockerfile:1:6 a.b/c:1']);
    expect(await placesIn(join(folder, 'y/Dockerfile'), join(folder, 'x'), join(folder, 'y'))).toEqual([
      'x/Dockerfile:1:6 a.b/c:1',
      'y/Dockerfile:1:6 a.b/d:1',
    ]);
  });

  test('outside of a repository all but what others wrote', async () => {
    const folder = newFolder({
      Dockerfile: 'FROM a.b/c:1',
      'x/node_modules/Dockerfile': 'FROM a.b/no:1',
      'vendor/Dockerfile': 'FROM a.b/no:1',
      'x/y/Dockerfile': 'FROM a.b/d:1',
    });
    expect(await placesIn(folder)).toEqual(['Dockerfile:1:6 a.b/c:1', 'x/y/Dockerfile:1:6 a.b/d:1']);
  });

  test('links are not followed', async () => {
    const outside = newFolder({ Dockerfile: 'FROM a.b/no:1', '.env': 'T=no' });
    const folder = newFolder({ 'x/compose.yml': 'services: { a: { image: "a.b/c:$T" } }' });
    symlinkSync(join(outside, 'Dockerfile'), join(folder, 'Dockerfile'));
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(join(outside, '.env'), join(folder, 'x/.env'));
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    expect(await placesIn(folder)).toEqual([
      'x/compose.yml:1:26 a.b/c:$T',
      `Dockerfile: a link, which is not followed: it leads to "${outside}/Dockerfile"`,
      'x/compose.yml: only part of it is known: it is read with "x/.env", which is behind a link, which is not followed',
    ]);
    // a folder that has become a link since
    const moved = newRepository({ 'd/Dockerfile': 'FROM a.b/no:1' });
    rmSync(join(moved, 'd'), { recursive: true });
    symlinkSync(outside, join(moved, 'd'));
    expect(await placesIn(moved)).toEqual([]);
  });

  test('variables come from a file that git tracks', async () => {
    const files = { 'compose.yml': 'services: { a: { image: "a.b/c:$T" } }' };
    const variables = { '.env': 'T=1' };
    for (const [folder, reference] of [
      [newRepository({ ...files, ...variables }), 'a.b/c:1'],
      [newRepository(files, variables), null],
      [newFolder({ ...files, ...variables }), 'a.b/c:1'],
    ] as const) {
      const { stdout } = await list('--json', folder);
      expect(Report.parse(JSON.parse(stdout)).references.map((each) => each.reference)).toEqual([reference]);
    }
  });

  test('files that cannot be read are listed', async () => {
    const folder = newRepository({
      'a.Dockerfile': Buffer.from([0x46, 0xff, 0xfe]),
      'b.Dockerfile': `FROM a.b/c:1\n${'#'.repeat(4 * 1024 * 1024)}`,
      'c.Dockerfile': 'FROM a.b/c:1',
      // an image of a disk is no unit
      'disk.image': Buffer.from([0xff, 0xfe]),
    });
    expect(await placesIn(folder)).toEqual([
      'c.Dockerfile:1:6 a.b/c:1',
      'a.Dockerfile: not UTF-8',
      'b.Dockerfile: larger than 4 MiB: it is not read',
    ]);
  });

  test('strange names of files act on no terminal', async () => {
    const folder = newRepository({ 'a\n\u001b[31m/Dockerfile': 'FROM a.b/c:1\u001b[0m' });
    expect(await placesIn(folder)).toEqual(['a\n\u001b[31m/Dockerfile:1:6 a.b/c:1\u001b[0m']);
    const { stdout } = await list(folder);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each<readonly [readonly string[], readonly string[]]>([
    [
      ['--paths', 'x/**'],
      ['x/Dockerfile', 'x/y/Dockerfile'],
    ],
    [['--paths=x/*'], ['x/Dockerfile']],
    [
      ['--paths', '**/Dockerfile', '--paths', '!x/**'],
      ['.c/Dockerfile', 'Dockerfile'],
    ],
    [['--paths-ignore', 'x/**', '--paths-ignore', '.c/**'], ['Dockerfile']],
    [['--paths-ignore', '**', '--paths-ignore', '!x/y/**'], ['x/y/Dockerfile']],
    [['--paths', 'x'], []],
  ])('%j', async (flags, files) => {
    const text = 'FROM a.b/c:1';
    const folder = newRepository({
      Dockerfile: text,
      'x/Dockerfile': text,
      'x/y/Dockerfile': text,
      '.c/Dockerfile': text,
    });
    const found = await placesIn(folder, ...flags);
    expect(found).toEqual(files.map((file) => `${file}:1:6 a.b/c:1`));
  });

  test.each<readonly [readonly string[], RegExp]>([
    [['scan', '--list', 'no/such'], /^error: The path "no\/such" does not exist\.\n/],
    [['scan', '--lst'], /^error: "--lst" is not a flag; did you mean "--list"\?\n/],
    [['scan', '--list=yes'], /^error: --list takes no value\.\n/],
    [['scan', '--list', '--paths'], /^error: --paths needs a value/],
    [['scan', '--list', ''], /^error: An argument is empty\.\n/],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
