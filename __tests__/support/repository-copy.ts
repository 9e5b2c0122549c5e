import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GitRepository } from './git-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/** This repository as it is in the working tree, committed in a folder of its own, with the same dependencies. */
export function copyRepository(): GitRepository {
  const copy = new GitRepository(mkdtempSync(join(tmpdir(), 'copy-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const path of listed.split('\0').filter((name) => name !== '' && name !== 'node_modules')) {
    if (existsSync(join(ROOT, path))) {
      mkdirSync(join(copy.folder, dirname(path)), { recursive: true });
      copyFileSync(join(ROOT, path), join(copy.folder, path));
    }
  }
  copy.commit();
  symlinkSync(join(ROOT, 'node_modules'), join(copy.folder, 'node_modules'), 'junction');
  return copy;
}
