import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTION, readExamples, workflowOf } from './documentation.ts';
import { findLinter, LINTERS, type Linter } from './linters.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOWS = '.github/workflows';

/** What a linter says of the workflows in a repository that `fill` makes; empty: nothing. */
function complaints(linter: Linter, fill: (workflows: string) => void): string {
  const program = findLinter(linter);
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    // both look for the root of a repository
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, WORKFLOWS), { recursive: true });
    fill(join(folder, WORKFLOWS));
    for (const path of [
      'action.yml',
      'dist/index.js',
      'merge/action.yml',
      'dist/merge.js',
      'scan/action.yml',
      'dist/scan.js',
    ]) {
      cpSync(join(ROOT, path), join(folder, path));
    }
    const { status, stdout, stderr } = spawnSync(program?.path ?? '', linter.arguments, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    });
    return status === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The documentation pins nothing, since a release has no commit yet; it says that readers should. */
function pinned(workflow: string): string {
  return workflow.replaceAll(new RegExp(String.raw`(?<=uses: ${ACTION}(?:/\S+)?@)v1\b`, 'g'), '0'.repeat(40));
}

describe.each(LINTERS)('$source.program', (linter) => {
  const isAbsent = findLinter(linter) === undefined;

  test.skipIf(isAbsent)('finds nothing in the workflows of this repository', () => {
    const found = complaints(linter, (folder) => {
      for (const path of globSync([join(WORKFLOWS, '*.yml'), '.github/actionlint.yaml'], { cwd: ROOT })) {
        cpSync(join(ROOT, path), join(folder, relative(WORKFLOWS, path)));
      }
    });
    expect(found).toBe('');
  });

  test.skipIf(isAbsent)('finds nothing in the workflows of the documentation', () => {
    const found = complaints(linter, (folder) => {
      for (const [at, example] of readExamples().entries()) {
        writeFileSync(join(folder, `${at}.yml`), `# ${example.name}\n${pinned(workflowOf(example, []))}`);
      }
    });
    expect(found).toBe('');
  });

  test.skipIf(isAbsent)('finds what is wrong', () => {
    const found = complaints(linter, (folder) => {
      writeFileSync(
        join(folder, 'wrong.yml'),
        'on: push\njobs:\n  wrong:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n',
      );
    });
    expect(found).toContain('github.event.issue.title');
  });
});
