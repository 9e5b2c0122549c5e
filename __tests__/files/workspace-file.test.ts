import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/files/workspace-file.ts';

const root = mkdtempSync(join(tmpdir(), 'workspace-file-'));
const workspace = join(root, 'workspace');
mkdirSync(join(workspace, 'lists'), { recursive: true });
writeFileSync(join(root, 'secret'), 'secret');
writeFileSync(join(workspace, 'lists', 'a.txt'), 'a/b');
symlinkSync(join(workspace, 'lists', 'a.txt'), join(workspace, 'inside'));
symlinkSync(join(root, 'secret'), join(workspace, 'outside'));
symlinkSync(root, join(workspace, 'up'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each(['lists/a.txt', 'inside', join(workspace, 'lists/a.txt')])('%s is read', async (path) => {
  expect(await readWorkspaceFile(workspace, path, 3)).toBe('a/b');
});

test.each([
  ['a link out of the workspace', 'outside', 'ELOOP'],
  ['a folder that is one', 'up/secret', 'ELOOP'],
  ['a way out of it', '../secret', 'ELOOP'],
  ['a folder', 'lists', 'EISDIR'],
  ['a device', '/dev/zero', 'EISDIR'],
  ['nothing', 'none', 'ENOENT'],
])('%s is not', async (_, path, code) => {
  await expect(readWorkspaceFile(workspace, path, 100)).rejects.toMatchObject({ code });
});

test('nor more bytes than the bound', async () => {
  await expect(readWorkspaceFile(workspace, 'lists/a.txt', 2)).rejects.toMatchObject({ code: 'EFBIG' });
});
