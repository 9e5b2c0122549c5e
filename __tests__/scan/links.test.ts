import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { withCommit } from '../../src/scan/commit.ts';
import { scanCheckout, scanTree, selectFiles } from '../../src/scan/scan.ts';
import type { ScanResult } from '../../src/scan/reference.ts';
import { GitRepository, type GivenFiles } from '../support/git-repository.ts';

const repositories: GitRepository[] = [];

afterEach(() => {
  for (const repository of repositories.splice(0)) {
    repository.remove();
  }
});

const TREES = ['a checkout', 'a commit', 'a folder without git'] as const;

async function scanLinks(
  tree: (typeof TREES)[number],
  files: GivenFiles,
  exclude: readonly string[] = [],
): Promise<ScanResult> {
  const repository = new GitRepository();
  repositories.push(repository);
  const commit = repository.commit(files);
  const selection = { folder: repository.folder, paths: [], include: [], exclude };
  if (tree === 'a commit') {
    const checkout = { root: repository.folder, isSubmodule: false };
    const { result } = await withCommit(checkout, commit, process.env, (all) => scanTree(selectFiles(all, selection)));
    return result;
  }
  if (tree === 'a folder without git') {
    rmSync(join(repository.folder, '.git'), { recursive: true });
  }
  return scanCheckout(selection);
}

const FROM = 'FROM r.x/a:1';

describe.each(TREES)('links in %s', (tree) => {
  test.each<[string, GivenFiles, readonly string[], (readonly string[])?]>([
    ['to a file of the same name', { Dockerfile: { link: 'd/Dockerfile' }, 'd/Dockerfile': FROM }, []],
    ['up, and down again', { 'x/y/Dockerfile': { link: '../../d/./Dockerfile.base' }, 'd/Dockerfile.base': FROM }, []],
    [
      'to a link',
      { Dockerfile: { link: 'b.Dockerfile' }, 'b.Dockerfile': { link: 'd/Dockerfile' }, 'd/Dockerfile': FROM },
      [],
    ],
    ['through a link', { Dockerfile: { link: 'l/Dockerfile' }, l: { link: './d' }, 'd/Dockerfile': FROM }, []],
    ['to a file of no format', { Dockerfile: { link: 'recipe' }, recipe: FROM }, ['Dockerfile']],
    ['to one of another format', { 'compose.yaml': { link: 'a.yaml' }, 'a.yaml': 'a: 1' }, ['compose.yaml']],
    ['to YAML', { 'b.yaml': { link: 'a.yaml' }, 'a.yaml': 'a: 1' }, []],
    [
      'to a place with another meaning',
      { '.github/workflows/a.yml': { link: '../../a.yml' }, 'a.yml': 'a: 1' },
      ['.github/workflows/a.yml'],
    ],
    [
      'to a file that is not selected',
      { Dockerfile: { link: 'd/Dockerfile' }, 'd/Dockerfile': FROM },
      ['Dockerfile'],
      ['d/**'],
    ],
    ['that is not selected', { Dockerfile: { link: 'recipe' }, recipe: FROM }, [], ['Dockerfile']],
    ['to nothing', { Dockerfile: { link: 'none' } }, ['Dockerfile']],
    ['to itself', { Dockerfile: { link: 'Dockerfile' } }, ['Dockerfile']],
    ['out of the repository', { 'x/Dockerfile': { link: '../../Dockerfile' } }, ['x/Dockerfile']],
    ['by an absolute path', { Dockerfile: { link: '/etc/Dockerfile' } }, ['Dockerfile']],
    ['below a file', { Dockerfile: { link: 'd/Dockerfile' }, d: 'x' }, ['Dockerfile']],
    ['to a folder', { 'Dockerfile.d': { link: 'd' }, 'd/x': 'x' }, []],
    ['to the root', { 'Dockerfile.d': { link: '.' }, x: 'x' }, []],
    ['by no name of a format', { 'README.md': { link: 'x' }, 'disk.image': { link: 'x' } }, []],
    [
      'to values with a chart beside them',
      {
        'values.yaml': { link: 'd/values.yaml' },
        'd/values.yaml': 'image: { repository: r.x/a }',
        'd/Chart.yaml': 'a: 1',
      },
      ['values.yaml'],
    ],
    [
      'to values, with a chart beside the link',
      {
        'values.yaml': { link: 'd/values.yaml' },
        'd/values.yaml': 'image: { repository: r.x/a }',
        'Chart.yaml': 'a: 1',
      },
      ['values.yaml'],
    ],
    [
      'to values without a chart',
      { 'values.yaml': { link: 'd/values.yaml' }, 'd/values.yaml': 'image: { repository: r.x/a, tag: 1 }' },
      [],
    ],
  ])('%s', async (_, files, unread, exclude) => {
    const result = await scanLinks(tree, files, exclude);
    expect(result.files.map(({ file }) => file)).toEqual(unread);
    for (const { why } of result.files) {
      expect(why).toMatch(/^a link, which is not followed: it leads to "/);
    }
    const names = result.references.map(({ file }) => file);
    expect(names).toEqual([...new Set(names)]);
  });
});

test('a list for people has no more than its contract', async () => {
  const { files } = await scanLinks('a checkout', { Dockerfile: { link: 'none' } });
  expect(files.map((file) => Object.keys(file))).toEqual([['file', 'format', 'why']]);
});

test('a folder that is made like a bare repository does not say what git tracks in it', async () => {
  const repository = new GitRepository();
  repositories.push(repository);
  repository.commit({
    'a/HEAD': 'ref: refs/heads/main\n',
    'a/config': '[core]\nrepositoryformatversion = 0\nbare = false\nworktree = .\n',
    'a/objects/x': '',
    'a/refs/x': '',
    'a/Dockerfile': FROM,
  });
  const selection = { folder: repository.folder, paths: ['a'], include: [], exclude: [] };
  expect((await scanCheckout(selection)).references.map(({ reference }) => reference)).toEqual(['r.x/a:1']);
});
