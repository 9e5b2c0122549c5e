import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeOutputFolder, writeFile as writeParts, writePredicateFiles } from '../../src/files/output-folder.ts';
import { attestation, digest, SPDX } from '../report/samples.ts';

let root: string;
let outside: string;

beforeEach(async () => {
  const base = await mkdtemp(join(tmpdir(), 'output-folder-'));
  root = join(base, 'out');
  outside = join(base, 'outside');
  await mkdir(root);
  await mkdir(outside);
});

afterEach(async () => {
  await rm(join(root, '..'), { recursive: true });
});

const BYTES = '{ "a" : 1.0, "ü": "\\u00e9" }';
const file = (path: string, bytes = BYTES) => ({ path, attestation: attestation(digest('x'), SPDX, bytes) });

describe('predicate files', () => {
  test('hold the bytes as signed, in folders that are made', async () => {
    await writePredicateFiles(root, [file('nginx-0/linux-amd64/sbom.spdx.json'), file('nginx-0/index/a.json', '"x"')]);
    expect(await readFile(join(root, 'nginx-0/linux-amd64/sbom.spdx.json'), 'utf8')).toBe(BYTES);
    expect(await readFile(join(root, 'nginx-0/index/a.json'), 'utf8')).toBe('"x"');
  });

  test('a file of the same bytes is kept', async () => {
    await writePredicateFiles(root, [file('a/b.json')]);
    await writePredicateFiles(root, [file('a/b.json')]);
    expect(await readdir(join(root, 'a'))).toEqual(['b.json']);
  });

  test.each(['other', '', `${BYTES} `])('a file of other content (%j) is an error and stays', async (content) => {
    await mkdir(join(root, 'a'));
    await writeFile(join(root, 'a/b.json'), content);
    await expect(writePredicateFiles(root, [file('a/b.json')])).rejects.toMatchObject({ code: 'output' });
    expect(await readFile(join(root, 'a/b.json'), 'utf8')).toBe(content);
  });

  test('a link in place of the file is not followed, wherever it leads', async () => {
    await mkdir(join(root, 'a'));
    await symlink(join(outside, 'new.json'), join(root, 'a/b.json'));
    await writeFile(join(outside, 'same.json'), BYTES);
    await symlink(join(outside, 'same.json'), join(root, 'a/c.json'));
    await expect(writePredicateFiles(root, [file('a/b.json')])).rejects.toMatchObject({ code: 'output' });
    await expect(writePredicateFiles(root, [file('a/c.json')])).rejects.toMatchObject({ code: 'output' });
    expect(await readdir(outside)).toEqual(['same.json']);
  });

  test('a link in place of a folder is not followed', async () => {
    await symlink(outside, join(root, 'a'));
    await expect(writePredicateFiles(root, [file('a/b.json')])).rejects.toMatchObject({ code: 'output' });
    expect(await readdir(outside)).toEqual([]);
  });

  test('a file in place of a folder, and a folder in place of the file, are errors', async () => {
    await writeFile(join(root, 'a'), '');
    await mkdir(join(root, 'c/d.json'), { recursive: true });
    await expect(writePredicateFiles(root, [file('a/b.json')])).rejects.toMatchObject({ code: 'output' });
    await expect(writePredicateFiles(root, [file('c/d.json')])).rejects.toMatchObject({ code: 'output' });
  });

  test.each(['../x.json', 'a/../../x.json', '/x.json', 'a//x.json', './x.json', 'a\\x.json', '', 'a/\u0000.json'])(
    'the path %j is refused',
    async (path) => {
      await expect(writePredicateFiles(root, [file(path)])).rejects.toMatchObject({ code: 'output' });
      expect(await readdir(root)).toEqual([]);
    },
  );
});

describe('the output folder', () => {
  test('is a new one each time when none is asked for', async () => {
    const locations = { directory: undefined, workspace: '/nowhere', temporary: join(outside, 'temp') };
    const [a, b] = [await makeOutputFolder(locations), await makeOutputFolder(locations)];
    expect(a).not.toBe(b);
    expect(a.startsWith(join(outside, 'temp', 'image-provenance-'))).toBe(true);
  });

  test.each([
    ['relative/deep', () => join(outside, 'relative/deep')],
    ['/absolute', () => join(outside, 'absolute')],
  ])('%s', async (directory, expected) => {
    const requested = directory.startsWith('/') ? join(outside, directory) : directory;
    expect(await makeOutputFolder({ directory: requested, workspace: outside, temporary: '/nowhere' })).toBe(
      expected(),
    );
    expect(await readdir(expected())).toEqual([]);
  });

  test('a link in the workspace does not lead it elsewhere; a workspace that is a link itself is fine', async () => {
    await symlink(root, join(outside, 'link'));
    const requested = { workspace: outside, temporary: '/nowhere' };
    await expect(makeOutputFolder({ ...requested, directory: 'link' })).rejects.toThrow('a link in the workspace');
    await expect(makeOutputFolder({ ...requested, directory: 'link/deep' })).rejects.toThrow('a link in the workspace');
    const throughLink = await makeOutputFolder({
      ...requested,
      workspace: join(outside, 'link'),
      directory: 'results',
    });
    expect(throughLink).toBe(join(outside, 'link', 'results'));
  });

  test('report and summary replace those of an earlier run, and a link instead of following it', async () => {
    await writeFile(join(outside, 'victim'), 'kept');
    await symlink(join(outside, 'victim'), join(root, 'report.json'));
    await writeParts(root, 'report.json', ['one']);
    expect(await writeParts(root, 'report.json', ['t', 'wo'])).toBe(join(root, 'report.json'));
    expect(await writeParts(root, 'summary.md', ['# words'])).toBe(join(root, 'summary.md'));
    expect(await readFile(join(root, 'report.json'), 'utf8')).toBe('two');
    expect(await readFile(join(outside, 'victim'), 'utf8')).toBe('kept');
    expect((await readdir(root)).sort()).toEqual(['report.json', 'summary.md']);
  });
});
