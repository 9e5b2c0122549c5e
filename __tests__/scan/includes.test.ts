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

function commit(files: GivenFiles) {
  const repository = new GitRepository();
  repositories.push(repository);
  return { repository, commit: repository.commit(files) };
}

async function scanIncluding(
  tree: (typeof TREES)[number],
  files: GivenFiles,
  exclude: readonly string[] = [],
): Promise<ScanResult> {
  const { repository, commit: hash } = commit(files);
  const selection = { folder: repository.folder, paths: [], include: [], exclude };
  if (tree === 'a commit') {
    const checkout = { root: repository.folder, isSubmodule: false };
    const { result } = await withCommit(checkout, hash, process.env, (all) => scanTree(selectFiles(all, selection)));
    return result;
  }
  if (tree === 'a folder without git') {
    rmSync(join(repository.folder, '.git'), { recursive: true });
  }
  return scanCheckout(selection);
}

const SERVICES = 'services: { a: { image: a.b/c:1 } }';
const JOB = 'x: { image: a.b/c:1 }';

describe.each(TREES)('files that others include in %s', (tree) => {
  test.each<[string, GivenFiles, readonly string[], (readonly string[])?]>([
    [
      'compose: a text',
      { 'x/compose.yaml': 'include: [../y/web.yaml]', 'y/web.yaml': SERVICES },
      ['compose y/web.yaml'],
    ],
    [
      'compose: paths, and what is no file here',
      {
        'compose.yaml':
          'include:\n- path: a.yml\n- path: [./b.conf, ../c.yml, /d.yml, "${X}.yml"]\n- oci://r.x/a\n- https://r.x/e.yml',
        'a.yml': SERVICES,
        'b.conf': SERVICES,
        'd.yml': SERVICES,
      },
      ['compose a.yml', 'compose b.conf'],
    ],
    [
      'compose: what an included file includes, and itself',
      {
        'compose.yaml': 'include: [a.yml]',
        'a.yml': `include: [b.yml, a.yml]\n${SERVICES}`,
        'b.yml': `include: [compose.yaml]\n${SERVICES}`,
      },
      ['compose a.yml', 'compose b.yml'],
    ],
    [
      'compose: the file of a service that is extended',
      { 'compose.yaml': 'services: { a: { extends: { file: common.yml, service: a } } }', 'common.yml': SERVICES },
      ['compose common.yml'],
    ],
    ['nothing includes it', { 'compose.yaml': 'services: {}', 'a.yml': SERVICES }, []],
    [
      'one that is left out',
      { 'compose.yaml': 'include: [a.yml, b.yml]', 'a.yml': SERVICES, 'b.yml': SERVICES },
      ['compose b.yml', 'unread compose.yaml'],
      ['a.yml'],
    ],
    [
      'one of another format stays of it, and is told',
      {
        'compose.yaml': 'include: [a.yml]',
        'a.yml': `apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: a.b/c:1 }] }`,
      },
      ['kubernetes a.yml', 'unread compose.yaml'],
    ],
    [
      'a link is not followed, and is told',
      { 'compose.yaml': 'include: [a.yml]', 'a.yml': { link: 'b.yml' }, 'b.yml': SERVICES },
      ['unread compose.yaml'],
    ],
    ['one that is not there', { 'compose.yaml': 'include: [a.yml]' }, []],
    ['one that cannot be read is told', { 'compose.yaml': 'include: [a.txt]', 'a.txt': '\u0000: [' }, ['unread a.txt']],
    [
      'GitLab: from the root, in all forms',
      {
        '.gitlab-ci.yml':
          'include:\n- ci/a.yml\n- local: /ci/b.yml\n- { local: "ci/c.yml", rules: [] }\n- { project: x, file: /ci/d.yml }\n- https://r.x/ci/d.yml\n- local: ci/*.yml\n- local: ../ci/d.yml',
        'ci/a.yml': JOB,
        'ci/b.yml': JOB,
        'ci/c.yml': JOB,
        'ci/d.yml': JOB,
      },
      ['gitlab-ci ci/a.yml', 'gitlab-ci ci/b.yml', 'gitlab-ci ci/c.yml'],
    ],
    ['GitLab: a text alone', { '.gitlab-ci.yml': 'include: /a.yaml', 'a.yaml': JOB }, ['gitlab-ci a.yaml']],
  ])('%s', async (_, files, found, exclude) => {
    const result = await scanIncluding(tree, files, exclude);
    expect([
      ...result.references.map(({ format, file }) => `${format} ${file}`),
      ...result.files.map(({ file }) => `unread ${file}`),
    ]).toEqual(found);
  });
});

test('what a commit includes is its own, whatever another commit includes', async () => {
  const { repository, commit: before } = commit({ 'compose.yaml': 'services: {}', 'a.yml': SERVICES });
  const after = repository.commit({ 'compose.yaml': 'include: [a.yml]', 'a.yml': SERVICES });
  const checkout = { root: repository.folder, isSubmodule: false };
  const scan = (hash: string, known?: Parameters<typeof scanTree>[1]) =>
    withCommit(checkout, hash, process.env, (all) => scanTree(selectFiles(all, { include: [], exclude: [] }), known));
  const head = await scan(after);
  expect(head.result.references.map(({ file }) => file)).toEqual(['a.yml']);
  expect((await scan(before, head.files)).result.references).toEqual([]);
  const base = await scan(before);
  expect((await scan(after, base.files)).result.references.map(({ file }) => file)).toEqual(['a.yml']);
  expect((await scan(after, head.files)).result).toEqual(head.result);
});
