import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentionsOf, setOwner } from '../../scripts/owner.ts';
import type { GitRepository } from '../support/git-repository.ts';
import { copyRepository } from '../support/repository-copy.ts';

/** This file, where accounts are named that publish nothing. */
const SELF = '__tests__/release/owner.test.ts';
/** Written in two parts: this file is in the copy too, and keeps its words. */
const NAME = 'image-provenance';

let copy: GitRepository;

function run(...parameters: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: copy.folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

const owner = (...parameters: readonly string[]) => run('scripts/owner.ts', ...parameters);

/** The files of the copy where something stands, those that are built included. */
function filesWith(pattern: string): readonly string[] {
  const found = spawnSync('git', ['grep', '--text', '--files-with-matches', '--perl-regexp', pattern], {
    cwd: copy.folder,
    encoding: 'utf8',
  });
  return found.stdout.split('\n').filter((path) => path !== '' && path !== SELF);
}

describe('the account that publishes this action', () => {
  beforeAll(() => {
    copy = copyRepository();
    // as it was before an account was set, if one is
    owner('OWNER');
    copy.commit();
  });
  afterAll(() => {
    copy.remove();
  });

  test.each([[], ['a/b'], ['-a'], ['acme', 'other'], ['acme', '--code-owner', 'reviewers'], ['--check', 'acme']])(
    'is not set by %j',
    (...parameters) => {
      expect(owner(...parameters)).toMatchObject({ status: 2, output: expect.stringContaining('Usage:') as string });
      expect(copy.git('status', '--porcelain', '--untracked-files=no')).toBe('');
    },
  );

  test('is missing until it is set', () => {
    const { status, output } = owner('--check');
    expect(status).toBe(1);
    for (const path of ['README.md', 'action.yml', 'package.json', '.github/CODEOWNERS', 'dist/bundle/index.js']) {
      expect(output).toMatch(new RegExp(`^${path}:\\d+: `, 'm'));
    }
  });

  test('is set everywhere, and everything that is generated or formatted fits it', { timeout: 120_000 }, () => {
    expect(owner('Acme-Images', '--code-owner', '@Acme-Images/reviewers')).toMatchObject({ status: 0 });
    expect(filesWith(`OWNER\\\\?/${NAME}\\b|^[^#]*@OWNER|ghcr\\.io/owner/`)).toEqual([]);
    expect(owner('--check')).toEqual({ status: 0, output: '' });
    expect(run('scripts/docs.ts', '--check')).toEqual({ status: 0, output: '' });
    const changed = copy.git('diff', '--name-only').split('\n');
    expect(changed.length).toBeGreaterThan(30);
    const format = run('node_modules/prettier/bin/prettier.cjs', '--check', '--ignore-unknown', ...changed);
    expect(format).toMatchObject({ status: 0 });
    const read = (path: string): string => readFileSync(join(copy.folder, path), 'utf8');
    expect(read('README.md')).toContain(`uses: Acme-Images/${NAME}@v1`);
    expect(read('README.md')).not.toContain('`OWNER`');
    expect(read('package.json')).toContain(`"git+https://github.com/Acme-Images/${NAME}.git"`);
    expect(read('.github/CODEOWNERS')).toContain('\n* @Acme-Images/reviewers\n');
    expect(read('SECURITY.md')).toContain(`ghcr.io/acme-images/${NAME}`);
  });

  test('leaves the tests that read the documentation as they should be', { timeout: 120_000 }, () => {
    const tests = ['docs.test.ts', 'audit-workflow.test.ts', 'inputs/generated-files.test.ts', 'proposal'];
    const paths = tests.map((path) => join('__tests__', path));
    const { status, output } = run('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...paths);
    expect(status, output).toBe(0);
  });

  test('can be another one later', () => {
    expect(owner('acme')).toMatchObject({ status: 0 });
    expect(filesWith('Acme-Images|acme-images')).toEqual([]);
    expect(readFileSync(join(copy.folder, '.github/CODEOWNERS'), 'utf8')).toContain('\n* @acme\n');
  });
});

describe('the account in a text', () => {
  const set = (path: string, text: string): string => setOwner(path, text, 'OWNER', 'Acme', '@Acme/team');

  test.each([
    [`uses: OWNER/${NAME}/scan@v1`, `uses: Acme/${NAME}/scan@v1`],
    [`/uses: OWNER\\/${NAME}@/`, `/uses: Acme\\/${NAME}@/`],
    [`image: ghcr.io/owner/${NAME}:v1`, `image: ghcr.io/acme/${NAME}:v1`],
    [`github:OWNER/${NAME}/.github`, `github:Acme/${NAME}/.github`],
    ['github:OWNER/REPO', 'github:OWNER/REPO'],
    [`NOT-OWNER/${NAME}`, `NOT-OWNER/${NAME}`],
    [`OWNER/${NAME}s`, `OWNER/${NAME}s`],
  ])('%s', (text, expected) => {
    expect(set('docs/page.md', text)).toBe(expected);
    expect(mentionsOf('docs/page.md', text, 'OWNER')).toHaveLength(text === expected ? 0 : 1);
    expect(mentionsOf('docs/page.md', expected, 'OWNER')).toEqual([]);
  });

  test('the README explains the placeholder no longer', () => {
    const text = `Pin it. \`OWNER\` is the account. Use \`OWNER/${NAME}@v1.0.0\`.\n\nReplace \`OWNER\`.\n`;
    expect(set('README.md', text)).toBe(`Pin it. Use \`Acme/${NAME}@v1.0.0\`.\n\n\n`);
    expect(set('docs/verified.md', text)).toContain('`OWNER` is the account');
  });

  test('code owners are named, and comments stay', () => {
    expect(set('.github/CODEOWNERS', '# of @ACCOUNT/TEAM\n* @OWNER\n/docs @OWNER\n')).toBe(
      '# of @ACCOUNT/TEAM\n* @Acme/team\n/docs @Acme/team\n',
    );
  });
});
