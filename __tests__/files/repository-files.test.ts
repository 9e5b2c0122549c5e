import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPolicyNearMisses } from '../../src/files/policy-near-misses.ts';
import { readRepositoryFile, writeRepositoryFile } from '../../src/files/repository-files.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repository-files-'));
  root = join(folder, 'repository');
  mkdirSync(root);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file is written with its folders, and replaced', async () => {
  const path = await writeRepositoryFile(root, 'a/b/c.txt', 'x');
  await writeRepositoryFile(root, 'a/b/c.txt', 'y');
  await writeRepositoryFile(root, 'top.txt', '\ufeffz\r\n');
  expect(path).toBe(join(root, 'a/b/c.txt'));
  expect(await readRepositoryFile(root, 'a/b/c.txt')).toBe('y');
  expect(await readRepositoryFile(root, 'top.txt')).toBe('\ufeffz\r\n');
});

test('through no link, neither of a folder nor of a file', async () => {
  mkdirSync(join(folder, 'outside'));
  writeFileSync(join(folder, 'outside/secret.txt'), 'secret');
  symlinkSync('../outside', join(root, '.github'));
  symlinkSync('../outside/secret.txt', join(root, 'link.txt'));
  await expect(writeRepositoryFile(root, '.github/x.json', 'x')).rejects.toThrow();
  expect(await readRepositoryFile(root, '.github/secret.txt')).toBeUndefined();
  expect(await readRepositoryFile(root, 'link.txt')).toBeUndefined();
  await writeRepositoryFile(root, 'link.txt', 'own');
  expect(readFileSync(join(folder, 'outside/secret.txt'), 'utf8')).toBe('secret');
});

test.each([['no such file'], ['a folder'], ['what is not UTF-8']])('%s has no text', async (what) => {
  mkdirSync(join(root, 'a folder'));
  writeFileSync(join(root, 'what is not UTF-8'), Buffer.of(0xff));
  expect(await readRepositoryFile(root, what)).toBeUndefined();
});

test('what is nearly the policy', async () => {
  mkdirSync(join(root, '.github'));
  for (const name of [
    '.github/image-provenance.yml',
    '.github/image-provenance.yaml',
    'image-provenance.yml',
    'other.yml',
  ]) {
    writeFileSync(join(root, name), '');
  }
  expect(await findPolicyNearMisses(folder, 'repository')).toEqual([
    join('repository', 'image-provenance.yml'),
    join('repository', '.github/image-provenance.yaml'),
  ]);
  expect(await findPolicyNearMisses(folder, 'nowhere')).toEqual([]);
});
