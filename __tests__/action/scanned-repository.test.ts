import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scanRepositoryOf } from '../../src/action/scanned-repository.ts';
import { readContext } from '../../src/context.ts';
import { LIMITS } from '../../src/limits.ts';
import { changesBetween } from '../../src/scan/changes.ts';
import type { RepositorySelection, ScannedRepository } from '../../src/scan/repository.ts';
import { TestGitHubApi } from '../support/github-api.ts';
import { GitRepository, type GivenFiles } from '../support/git-repository.ts';

const TOKEN = 'ghs_token-of-the-job';
const NOTHING = '0'.repeat(40);

let api: TestGitHubApi;
let temporary: string;
let repositories: GitRepository[];

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  api = await TestGitHubApi.start();
  temporary = mkdtempSync(join(tmpdir(), 'scanned-repository-'));
  repositories = [];
});

afterEach(async () => {
  vi.restoreAllMocks();
  await api.close();
  [temporary, ...repositories.map(({ folder }) => folder)].forEach((folder) => {
    rmSync(folder, { recursive: true, force: true });
  });
});

function newRepository(...args: ConstructorParameters<typeof GitRepository>): GitRepository {
  const repository = new GitRepository(...args);
  repositories.push(repository);
  return repository;
}

interface Run {
  readonly workspace: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly selection?: Partial<RepositorySelection>;
}

function scan({ workspace, event = 'pull_request', payload = {}, selection = {} }: Run): Promise<ScannedRepository> {
  const file = join(temporary, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const context = readContext({
    PATH: process.env['PATH'],
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'acme/api',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
  });
  const all = { include: [], exclude: [], changedOnly: 'auto', ignoreComments: 'allow', token: undefined } as const;
  return scanRepositoryOf(context, { ...all, ...selection });
}

function pullRequest(base: string, head: string): object {
  const repo = { full_name: 'acme/api' };
  return { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, repo } } };
}

/** How the base commit is reached: from git, or by the API from a checkout of depth 1. */
const WAYS = ['git', 'api'] as const;
type Way = (typeof WAYS)[number];

interface ChangedFiles {
  readonly base: GivenFiles;
  readonly head: GivenFiles;
  readonly way?: Way;
  readonly format?: 'sha1' | 'sha256';
  readonly selection?: Partial<RepositorySelection>;
  /** what else happens before the scan */
  readonly before?: (checkout: GitRepository, base: string) => void;
}

/** A pull request as `actions/checkout` leaves it: the merge commit, with the history or without. */
async function scanPullRequest(change: ChangedFiles): Promise<ScannedRepository> {
  const { base, head, way = 'git', format, selection, before } = change;
  const origin = newRepository(undefined, format);
  const baseCommit = origin.commit(base);
  origin.git('checkout', '-q', '-b', 'topic');
  const headCommit = origin.commit(head);
  origin.mergePullRequest(headCommit);
  let checkout = origin;
  if (way === 'api') {
    origin.git('branch', 'merged');
    api.addCommit(origin.folder, baseCommit);
    checkout = newRepository(undefined, format);
    checkout.git('fetch', '-q', '--depth=1', `file://${origin.folder}`, 'merged');
    checkout.git('checkout', '-q', 'FETCH_HEAD');
  }
  before?.(checkout, baseCommit);
  const token = way === 'api' ? TOKEN : undefined;
  const payload = pullRequest(baseCommit, headCommit);
  return scan({ workspace: checkout.folder, payload, selection: { token, ...selection } });
}

/** What a change does, in lines. */
function linesOf({ head, base, refusedIgnores }: ScannedRepository): readonly string[] {
  const { added, removed, unresolved, unread } = changesBetween(head, base?.result ?? { references: [], files: [] });
  return [
    ...added.map(({ reference, before, isKnownRepository }) =>
      ['added', reference, ...(before === undefined ? [] : ['<', before]), ...(isKnownRepository ? ['+'] : [])].join(
        ' ',
      ),
    ),
    ...removed.map((reference) => `removed ${reference}`),
    ...unresolved.map(({ file, written }) => `unresolved ${file} ${written}`),
    ...unread.map(({ file, why }) => `unread ${file}: ${why.slice(0, 40)}`),
    ...refusedIgnores.map(({ file, written, kind }) => `refused ${file} ${written} ${kind}`),
  ];
}

const IGNORE = '# image-provenance: ignore it is ours';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}`;
const MANIFEST = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: r.x/a:1\n';

describe.each(WAYS)('what a pull request brings, with the base commit from %s', (way) => {
  test.each<[string, GivenFiles, GivenFiles, readonly string[]]>([
    ['nothing', { Dockerfile: 'FROM r.x/a:1' }, { 'README.md': 'x' }, []],
    ['a line in front', { Dockerfile: 'FROM r.x/a:1' }, { Dockerfile: '#\nFROM r.x/a:1' }, []],
    [
      'FROM',
      { Dockerfile: 'FROM r.x/a:1' },
      { Dockerfile: 'FROM r.x/evil:1' },
      ['added r.x/evil:1', 'removed r.x/a:1'],
    ],
    [
      'a value of ARG',
      { Dockerfile: 'ARG BASE=r.x/a:1\nFROM $BASE' },
      { Dockerfile: 'ARG BASE=r.x/evil:1\nFROM $BASE' },
      ['added r.x/evil:1', 'removed r.x/a:1'],
    ],
    [
      'a value in a file beside that is itself unchanged',
      { 'compose.yaml': 'services: { a: { image: "r.x/a:$T" } }', '.env': 'T=1' },
      { '.env': 'T=2' },
      ['added r.x/a:2 < r.x/a:1 +', 'removed r.x/a:1'],
    ],
    [
      'a file beside that was not there',
      { 'compose.yaml': 'services: { a: { image: "r.x/a:${T:-1}" } }' },
      { '.env': 'T=2' },
      ['added r.x/a:2 < r.x/a:1 +', 'removed r.x/a:1'],
    ],
    [
      'a file that overrides',
      { 'compose.yaml': 'services: { a: { image: "r.x/a:1" } }' },
      { 'compose.override.yaml': 'services: { a: { image: "r.x/evil:1" } }' },
      ['added r.x/evil:1'],
    ],
    [
      'a value of a chart',
      { 'c/values.yaml': 'image: { repository: r.x/a }', 'c/Chart.yaml': 'appVersion: 1.2.3' },
      { 'c/Chart.yaml': 'appVersion: 1.2.4' },
      ['added r.x/a:1.2.4 < r.x/a:1.2.3 +', 'removed r.x/a:1.2.3'],
    ],
    [
      'an image with an ignore comment',
      { Dockerfile: 'FROM r.x/a:1' },
      { Dockerfile: `FROM r.x/a:1\n${IGNORE}\nFROM r.x/evil:1` },
      ['added r.x/evil:1', 'refused Dockerfile r.x/evil:1 image'],
    ],
    [
      'an ignore comment for an image that is there',
      { Dockerfile: 'FROM r.x/a:1' },
      { Dockerfile: `${IGNORE}\nFROM r.x/a:1` },
      ['refused Dockerfile r.x/a:1 image'],
    ],
    [
      'an ignore comment for what is not resolved',
      { 'a.Dockerfile': 'FROM r.x/a:1' },
      { Dockerfile: `${IGNORE}\nFROM $NONE` },
      ['unresolved Dockerfile $NONE', 'refused Dockerfile $NONE unresolved'],
    ],
    [
      'another place for a comment that the base has',
      { Dockerfile: `${IGNORE}\nFROM r.x/a:1` },
      { Dockerfile: `#\nFROM r.x/b:1\n${IGNORE}\nFROM r.x/a:1` },
      ['added r.x/b:1'],
    ],
    [
      'another file for a comment that the base has',
      { Dockerfile: `${IGNORE}\nFROM r.x/a:1` },
      { 'b.Dockerfile': `${IGNORE}\nFROM r.x/a:1` },
      ['added r.x/a:1', 'refused b.Dockerfile r.x/a:1 image'],
    ],
    [
      'another value for a variable with a comment',
      { Dockerfile: `ARG BASE=r.x/a:1\n${IGNORE}\nFROM $BASE` },
      { Dockerfile: `ARG BASE=r.x/evil:1\n${IGNORE}\nFROM $BASE` },
      ['added r.x/evil:1', 'refused Dockerfile $BASE image'],
    ],
    [
      'another version of what has a comment',
      { Dockerfile: `ARG V=1\n${IGNORE}\nFROM r.x/a:$V` },
      { Dockerfile: `ARG V=2\n${IGNORE}\nFROM r.x/a:$V` },
      [],
    ],
    [
      'a comment that is taken away',
      { Dockerfile: `${IGNORE}\nFROM r.x/a:1` },
      { Dockerfile: `FROM r.x/a:1` },
      ['added r.x/a:1'],
    ],
    [
      'another name for a file',
      { 'a/Dockerfile': 'FROM r.x/a:1' },
      { 'a/Dockerfile': null, 'b/Dockerfile': 'FROM r.x/a:1' },
      [],
    ],
    [
      'another name for a file, and another image in it',
      { 'a/Dockerfile': 'FROM r.x/a:1' },
      { 'a/Dockerfile': null, 'b/Dockerfile': 'FROM r.x/evil:1' },
      ['added r.x/evil:1', 'removed r.x/a:1'],
    ],
    [
      'a file of 5 MB',
      { Dockerfile: 'FROM r.x/a:1' },
      { Dockerfile: `FROM r.x/evil:1\n${'#'.repeat(5_000_000)}` },
      ['removed r.x/a:1', 'unread Dockerfile: larger than 4 MiB: it is not read'],
    ],
    [
      'a change in a file of 5 MB',
      { Dockerfile: `FROM r.x/a:1\n${'#'.repeat(5_000_000)}` },
      { Dockerfile: `FROM r.x/b:1\n${'#'.repeat(5_000_000)}` },
      ['unread Dockerfile: larger than 4 MiB: it is not read'],
    ],
    ['nothing beside a file of 5 MB', { Dockerfile: '#'.repeat(5_000_000), 'a.yaml': '[' }, { x: 'x' }, []],
    ['nothing beside what is no text', { Dockerfile: Buffer.of(0xff), d: { link: 'x' } }, { x: 'x' }, []],
    [
      'YAML that is broken around an image',
      { 'a.yaml': MANIFEST },
      { 'a.yaml': `${MANIFEST}---\napiVersion: v1\nkind: Pod\nx: "\nimage: r.x/evil:1\n` },
      ['unread a.yaml: not YAML:'],
    ],
    [
      'a change in YAML that is broken',
      { 'a.yaml': `${MANIFEST}---\napiVersion: v1\nkind: Pod\nx: [\n` },
      { 'a.yaml': `${MANIFEST}---\napiVersion: v1\nkind: Pod\ny: [\n` },
      ['unread a.yaml: not YAML:'],
    ],
    [
      'a link in place of a file',
      { Dockerfile: 'FROM r.x/a:1' },
      { Dockerfile: { link: 'recipe' }, recipe: 'FROM r.x/evil:1' },
      ['removed r.x/a:1', 'unread Dockerfile: a link, which is not followed: it leads '],
    ],
    [
      'what a link leads to',
      { Dockerfile: { link: 'recipe' }, recipe: 'FROM r.x/a:1' },
      { recipe: 'FROM r.x/evil:1' },
      ['unread Dockerfile: a link, which is not followed: it leads '],
    ],
    [
      'what is beside a link',
      {
        'a/compose.yml': { link: '../compose.yml' },
        'compose.yml': 'services: { a: { image: "r.x/a:${T:-1}" } }',
        'a/.env': 'T=1',
      },
      { 'a/.env': 'T=evil' },
      ['unread a/compose.yml: a link, which is not followed: it leads '],
    ],
    [
      'what a link leads to through another',
      { Dockerfile: { link: 'd/recipe' }, d: { link: 'e' }, 'e/recipe': 'FROM r.x/a:1' },
      { 'e/recipe': 'FROM r.x/evil:1' },
      ['unread Dockerfile: a link, which is not followed: it leads '],
    ],
    [
      'nothing beside a link',
      { Dockerfile: { link: 'recipe' }, recipe: 'FROM r.x/a:1', 'b.Dockerfile': { link: '/x' } },
      { x: 'x' },
      [],
    ],
    [
      'what a link leads to, and is seen there',
      { Dockerfile: { link: 'd/Dockerfile' }, 'd/Dockerfile': 'FROM r.x/a:1' },
      { 'd/Dockerfile': 'FROM r.x/b:1' },
      ['added r.x/b:1', 'removed r.x/a:1'],
    ],
    ...(
      [
        ['a link', { '.env': { link: 'x' }, x: 'T=evil' }],
        ['too large', { '.env': `T=evil\n${'#'.repeat(5_000_000)}` }],
        ['no text', { '.env': Buffer.from('T=evil\n#\xff', 'latin1') }],
      ] as const
    ).map(([what, head]): [string, GivenFiles, GivenFiles, readonly string[]] => [
      `a file beside that is ${what}`,
      { 'compose.yaml': 'services: { a: { image: "r.x/a:${T:-1}" } }' },
      head,
      ['unread compose.yaml: only part of it is known: it is read wit'],
    ]),
    [
      'a change of what a link beside leads to',
      { 'compose.yaml': 'services: { a: { image: "r.x/a:${T:-1}" } }', '.env': { link: 'x' }, x: 'T=1' },
      { x: 'T=evil' },
      ['unread compose.yaml: only part of it is known: it is read wit'],
    ],
    [
      'nothing beside a link beside',
      { 'compose.yaml': 'services: { a: { image: "r.x/a:${T:-1}" } }', '.env': { link: 'x' }, x: 'T=1' },
      { y: 'x' },
      [],
    ],
    [
      'a file that is included and behind a link',
      { 'compose.yaml': 'services: {}' },
      { 'compose.yaml': 'include: [d/x.txt]', d: { link: 'e' }, 'e/x.txt': 'services: { a: { image: "r.x/evil:1" } }' },
      ['unread compose.yaml: only part of it is read: it includes "d/'],
    ],
    [
      'a change of a file that is included and of another format',
      { 'compose.yaml': 'include: [x.Dockerfile]', 'x.Dockerfile': 'services: { a: { image: "r.x/a:1" } }' },
      { 'x.Dockerfile': 'services: { a: { image: "r.x/evil:1" } }' },
      ['unread compose.yaml: only part of it is read: it includes "x.'],
    ],
    [
      'a link in place of a folder that gives files their format',
      { x: 'x' },
      { '.devcontainer': { link: 'notes' }, 'notes/devcontainer.json': '{ "image": "r.x/evil:1" }' },
      ['unread .devcontainer: a link, which is not followed: it leads '],
    ],
    [
      'a change of a file behind such a link',
      { 'a/.circleci': { link: '../ci' }, 'ci/config.yml': 'jobs: {}', 'ci/x.md': 'x' },
      { 'ci/config.yml': 'jobs: { a: { docker: [{ image: r.x/evil:1 }] } }' },
      ['unread a/.circleci: a link, which is not followed: it leads '],
    ],
    [
      'nothing behind such links',
      {
        '.circleci': { link: 'ci' },
        'ci/config.yml': 'jobs: {}',
        '.devcontainer': { link: 'ci' },
        '.github': { link: '/x' },
      },
      { 'ci/x.md': 'x', '.woodpecker': { link: 'docs' }, 'docs/x.md': 'x' },
      [],
    ],
    [
      'text in UTF-16',
      { Dockerfile: 'FROM r.x/a:1' },
      { 'b.Dockerfile': Buffer.from('FROM r.x/evil:1', 'utf16le') },
      ['unread b.Dockerfile: not text: it contains null characters'],
    ],
    [
      'a file that is put elsewhere',
      { Dockerfile: 'FROM r.x/a:1', 'a.Dockerfile': `${POINTER}\nsize 1` },
      { Dockerfile: `${POINTER}\nsize 2` },
      ['removed r.x/a:1', 'unread Dockerfile: a pointer of Git LFS: the file itself is'],
    ],
    [
      'files with hostile names',
      { 'a\n"b"/Dockerfile': 'FROM r.x/a:1', "$(x)\t'/Dockerfile": 'FROM r.x/b:1' },
      { 'a\n"b"/Dockerfile': 'FROM r.x/evil:1', '..x/Dockerfile': 'FROM r.x/c:1' },
      ['added r.x/c:1', 'added r.x/evil:1', 'removed r.x/a:1'],
    ],
  ])('%s', async (_, base, head, lines) => {
    const scanned = await scanPullRequest({ base, head, way });
    const found = linesOf(scanned).map((line) => line.replace(/(not YAML:).*/, '$1'));
    expect(found.toSorted()).toEqual(lines.toSorted());
    expect(scanned.onlyChanges).toBe(true);
  });

  test('in a repository with other names of objects', async () => {
    const base = { Dockerfile: 'FROM r.x/a:1', 'b/Dockerfile': 'FROM r.x/b:1', 'c.Dockerfile': '#'.repeat(5_000_000) };
    const scanned = await scanPullRequest({ base, head: { Dockerfile: 'FROM r.x/c:1' }, way, format: 'sha256' });
    expect(scanned.base?.commit).toHaveLength(64);
    expect(linesOf(scanned)).toEqual(['added r.x/c:1', 'removed r.x/a:1']);
  });

  test('no comment counts where the policy allows none', async () => {
    const base = { Dockerfile: `${IGNORE}\nFROM r.x/a:1` };
    const selection = { ignoreComments: 'deny' } as const;
    const scanned = await scanPullRequest({ base, head: { x: 'x' }, way, selection });
    expect(linesOf(scanned)).toEqual(['refused Dockerfile r.x/a:1 image']);
  });

  test('only what is selected counts, on both sides', async () => {
    const base = { 'a/Dockerfile': 'FROM r.x/a:1', 'b/Dockerfile': 'FROM r.x/b:1' };
    const head = { 'a/Dockerfile': 'FROM r.x/a:2', 'b/Dockerfile': 'FROM r.x/b:2' };
    const scanned = await scanPullRequest({ base, head, way, selection: { include: ['a/**'], exclude: [] } });
    expect(linesOf(scanned)).toEqual(['added r.x/a:2 < r.x/a:1 +', 'removed r.x/a:1']);
  });

  test('with everything, the base is scanned too', async () => {
    const base = { Dockerfile: 'FROM r.x/a:1' };
    const scanned = await scanPullRequest({ base, head: {}, way, selection: { changedOnly: 'false' } });
    expect(scanned.onlyChanges).toBe(false);
    expect(scanned.base?.result.references.map(({ reference }) => reference)).toEqual(['r.x/a:1']);
  });

  test('a submodule that a link leads into is another one', async () => {
    const other = newRepository();
    const [one, two] = [other.commit({ Dockerfile: 'FROM r.x/a:1' }), other.commit({ Dockerfile: 'FROM r.x/evil:1' })];
    const repository = newRepository();
    repository.write({ Dockerfile: { link: 'sub/Dockerfile' } });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${one},sub`);
    repository.git('add', 'Dockerfile');
    repository.git('commit', '-q', '-m', 'x');
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--cacheinfo', `160000,${two},sub`);
    repository.git('commit', '-q', '-m', 'x');
    const head = repository.git('rev-parse', 'HEAD');
    api.addCommit(repository.folder, base);
    const scanned = await scan({ workspace: repository.folder, payload: pullRequest(base, head) });
    expect(linesOf(scanned)).toEqual(['unread Dockerfile: a link, which is not followed: it leads ']);
    // and where it stays, nothing changed
    repository.git('commit', '-q', '--allow-empty', '-m', 'y');
    const next = repository.git('rev-parse', 'HEAD');
    expect(linesOf(await scan({ workspace: repository.folder, payload: pullRequest(head, next) }))).toEqual([]);
  });
});

test('what an earlier step changed is what is scanned', async () => {
  const scanned = await scanPullRequest({
    base: { Dockerfile: 'FROM r.x/a:1' },
    head: {},
    before: (checkout) => {
      checkout.write({ Dockerfile: 'FROM r.x/b:1' });
    },
  });
  expect(linesOf(scanned)).toEqual(['added r.x/b:1', 'removed r.x/a:1']);
});

test('a file whose name is no text is not passed over', async () => {
  const name = (folder: string): Buffer =>
    Buffer.concat([Buffer.from(`${folder}/d`), Buffer.of(0xff), Buffer.from('.Dockerfile')]);
  const repository = newRepository();
  const base = repository.commit({ Dockerfile: 'FROM r.x/a:1' });
  writeFileSync(name(repository.folder), 'FROM r.x/evil:1');
  const head = repository.commit();
  const scanned = await scan({ workspace: repository.folder, payload: pullRequest(base, head) });
  expect(linesOf(scanned)).toEqual(['unread d\uFFFD.Dockerfile: its name is not UTF-8']);
});

test('files whose names are no text are not taken for one another', async () => {
  const repository = newRepository();
  const base = repository.commit({ Dockerfile: 'FROM r.x/a:1' });
  writeFileSync(Buffer.from(`${repository.folder}/d\xff.Dockerfile`, 'latin1'), 'FROM r.x/evil:1');
  const head = repository.commit({ 'd\uFFFD.Dockerfile': 'FROM r.x/a:1' });
  await expect(scan({ workspace: repository.folder, payload: pullRequest(base, head) })).rejects.toThrow(
    /names that are not UTF-8, and cannot be distinguished: "d\uFFFD\.Dockerfile"/,
  );
});

test.each([
  ['*.yml working-tree-encoding=UTF-7', ['unread .github/workflows/a.yml: Git stores it in another encoding ("work']],
  [
    '[attr]x working-tree-encoding=UTF-7\n*.yml x',
    ['unread .github/workflows/a.yml: Git stores it in another encoding ("work'],
  ],
  ['*.yml working-tree-encoding=UTF-8', ['added r.x/evil:1']],
  ['*.txt working-tree-encoding=UTF-7', ['added r.x/evil:1']],
])('what git stores in another encoding is not read from the folder: %j', async (attributes, lines) => {
  const isEncoded = attributes.includes('UTF-7') && attributes.includes('yml');
  const quote = isEncoded ? '+ACI-' : '"';
  const scanned = await scanPullRequest({
    base: { '.gitattributes': attributes },
    head: { '.github/workflows/a.yml': `jobs: {a: {${quote}container${quote}: ${quote}r.x/evil:1${quote}}}` },
  });
  expect(linesOf(scanned)).toEqual(lines);
});

test('neither replaced objects nor filters have a say in the base', async () => {
  const scanned = await scanPullRequest({
    base: { Dockerfile: 'FROM r.x/a:1', '.gitattributes': '* filter=x' },
    head: { Dockerfile: 'FROM r.x/evil:1' },
    before: (checkout, base) => {
      checkout.git('config', 'filter.x.smudge', 'false');
      checkout.git('replace', base, 'HEAD');
      checkout.git('replace', `${base}:Dockerfile`, 'HEAD:Dockerfile');
    },
  });
  expect(linesOf(scanned)).toEqual(['added r.x/evil:1', 'removed r.x/a:1']);
});

test('a partial clone has the rest from the API', async () => {
  const repository = newRepository();
  const base = repository.commit({ Dockerfile: 'FROM r.x/a:1' });
  const head = repository.commit({ Dockerfile: 'FROM r.x/b:1' });
  api.addCommit(repository.folder, base);
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const checkout = newRepository();
  checkout.git('fetch', '-q', '--filter=blob:none', `file://${repository.folder}`, 'main');
  checkout.git('remote', 'add', 'origin', `file://${repository.folder}`);
  checkout.git('config', 'remote.origin.promisor', 'true');
  checkout.git('checkout', '-q', head);
  checkout.git('config', '--unset', 'remote.origin.promisor');
  checkout.git('remote', 'remove', 'origin');
  const run = { workspace: checkout.folder, payload: pullRequest(base, head) };
  expect(linesOf(await scan({ ...run, selection: { token: TOKEN } }))).toEqual(['added r.x/b:1', 'removed r.x/a:1']);
  await expect(scan(run)).rejects.toThrow(
    /^the base commit cannot be read: git ls-tree: fatal: .* \(is it fetched with a "filter"\?\)$/,
  );
});

describe('by the API', () => {
  const base = { Dockerfile: 'FROM r.x/a:1', 'b.Dockerfile': 'FROM r.x/b:1', 'c.yaml': MANIFEST, 'x.md': 'x' };
  const head = { Dockerfile: 'FROM r.x/evil:1' };
  const failing = (change: (base: string, checkout: GitRepository) => void): Promise<ScannedRepository> =>
    scanPullRequest({
      base,
      head,
      way: 'api',
      before: (checkout, commit) => {
        change(commit, checkout);
      },
    });
  const tree = (commit: string): { sha: string; truncated: boolean; tree: Record<string, unknown>[] } =>
    api.trees.get(commit) as ReturnType<typeof tree>;

  test('only files that differ are requested', async () => {
    await failing(() => undefined);
    expect(api.calls.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'SHA'))).toEqual([
      '/repos/acme/api/git/trees/SHA?recursive=1',
      '/repos/acme/api/git/blobs/SHA',
    ]);
    expect(api.calls.every(({ authorization }) => authorization === `token ${TOKEN}`)).toBe(true);
  });

  test('a list may be named after the tree', async () => {
    const scanned = await failing((commit) => {
      const { tree: named } = api.commitObjects.get(commit) as { tree: { sha: string } };
      tree(commit).sha = named.sha;
    });
    expect(linesOf(scanned)).toEqual(['added r.x/evil:1']);
  });

  test('a file that is renamed is not requested', async () => {
    const scanned = await scanPullRequest({
      base,
      head: { Dockerfile: null, 'z.Dockerfile': base.Dockerfile },
      way: 'api',
    });
    expect(linesOf(scanned)).toEqual([]);
    expect(api.calls).toHaveLength(1);
  });

  test.each<[string, (commit: string) => void, RegExp]>([
    ['no such commit', (commit) => void api.trees.delete(commit), /HTTP 404.*fetch-depth: 0.*contents: read/],
    [
      'another tree',
      (commit) => void (tree(commit).sha = 'a'.repeat(40)),
      /returned the files of a{40}, not those of the commit/,
    ],
    [
      'another tree, and no commit to compare with',
      (commit) => {
        tree(commit).sha = 'a'.repeat(40);
        api.commitObjects.delete(commit);
      },
      /returned the files of a{40}/,
    ],
    ['a part of it', (commit) => void (tree(commit).truncated = true), /more files than .*fetch-depth: 0/],
    ...[
      '../Dockerfile',
      '/Dockerfile',
      'a/../Dockerfile',
      'a//Dockerfile',
      '.git/Dockerfile',
      'a/.GIT/x',
      './Dockerfile',
      '',
      'a\0b',
    ].map((path): [string, (commit: string) => void, RegExp] => [
      `the path ${JSON.stringify(path)}`,
      (commit) => void tree(commit).tree.push({ path, mode: '100644', type: 'blob', sha: NOTHING, size: 1 }),
      /a path that is invalid in a commit/,
    ]),
    [
      'a path twice',
      (commit) => void tree(commit).tree.push({ ...tree(commit).tree[0] }),
      /a path that is invalid in a commit/,
    ],
    [
      'an unknown mode',
      (commit) => void tree(commit).tree.push({ path: 'a', mode: '100000', type: 'blob', sha: NOTHING, size: 1 }),
      /an unknown mode for "a"/,
    ],
    ['a list that is none', (commit) => void api.trees.set(commit, { sha: commit }), /returned no list of the files/],
    [
      'no content',
      () => {
        api.blobs.clear();
      },
      /HTTP 404/,
    ],
  ])('refused: %s', async (_, change, message) => {
    await expect(failing(change)).rejects.toThrow(message);
  });

  test.each<[string, object]>([
    ['other bytes', { content: Buffer.from('FROM r.x/b:1').toString('base64') }],
    ['more bytes', { content: Buffer.from('FROM r.x/a:1\n').toString('base64') }],
    ['another size', { size: 11 }],
    ['another encoding', { encoding: 'utf-8' }],
  ])('refused: content of %s', async (_, change) => {
    const answer = failing((commit) => {
      const sha = String(tree(commit).tree.find(({ path }) => path === 'Dockerfile')?.['sha']);
      api.blobs.set(sha, { ...api.blobs.get(sha), ...change });
    });
    await expect(answer).rejects.toThrow(/returned (?:no )?content of "Dockerfile"/);
  });

  test('too many files', async () => {
    const files = (tag: string): GivenFiles =>
      Object.fromEntries(
        Array.from({ length: LIMITS.scanBlobs + 1 }, (_, index) => [
          `${index}/Dockerfile`,
          `FROM r.x/a:${tag}${index}`,
        ]),
      );
    const scanned = scanPullRequest({ base: files('a'), head: files('b'), way: 'api' });
    await expect(scanned).rejects.toThrow(/301 files of the commit .*, but at most 300 are read .*fetch-depth: 0/);
    expect(api.calls).toHaveLength(1);
  });

  test('a token that may not', async () => {
    api.issueOf = () => ({ status: 403, message: 'Resource not accessible by integration' });
    await expect(failing(() => undefined)).rejects.toThrow(/Resource not accessible.*contents: read/);
  });

  test('no token', async () => {
    const scanned = scanPullRequest({ base, head, way: 'api', selection: { token: undefined } });
    await expect(scanned).rejects.toThrow(/no github-token.*fetch-depth: 0/);
  });
});

describe('which commit is checked out', () => {
  interface Commits {
    readonly repository: GitRepository;
    readonly base: string;
    readonly head: string;
    readonly merge: string;
    readonly later: string;
  }

  function newCommits(): Commits {
    const repository = newRepository();
    const base = repository.commit({ Dockerfile: 'FROM r.x/a:1' });
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit({ Dockerfile: 'FROM r.x/b:1' });
    const later = repository.commit({ Dockerfile: 'FROM r.x/c:1', x: 'x' });
    const merge = repository.mergePullRequest(head);
    repository.git('checkout', '-q', '--detach', later);
    repository.git('commit', '-q', '--allow-empty', '-m', 'x');
    return { repository, base, head, merge, later: repository.git('rev-parse', 'HEAD') };
  }

  const PULL_REQUESTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];

  test.each<[string, 'base' | 'head' | 'merge' | 'later', RegExp | undefined]>([
    ...PULL_REQUESTS.flatMap((event): readonly [string, 'base' | 'head' | 'merge' | 'later', RegExp | undefined][] => [
      [event, 'head', undefined],
      [event, 'merge', undefined],
      [
        event,
        'base',
        /the base commit .* is checked out, without the change: .*"ref: refs\/pull\/7\/merge".*do not run any of its code/,
      ],
      [event, 'later', /neither .*, the head of the pull request, nor a merge of it: .*refs\/pull\/7\/merge/],
    ]),
    ['merge_group', 'head', undefined],
    ['merge_group', 'merge', /not .*, the head of the merge group/],
    ['merge_group', 'base', /the base commit .* is checked out/],
  ])('%s with the %s', async (event, which, error) => {
    const { repository, ...commits } = newCommits();
    repository.git('checkout', '-q', commits[which]);
    const { base, head } = commits;
    const payload =
      event === 'merge_group' ? { merge_group: { base_sha: base, head_sha: head } } : pullRequest(base, head);
    const scanned = scan({ workspace: repository.folder, event, payload });
    if (error === undefined) {
      expect(linesOf(await scanned)).toEqual(['added r.x/b:1', 'removed r.x/a:1']);
    } else {
      await expect(scanned).rejects.toThrow(error);
    }
  });

  test('a message of a commit names no parent', async () => {
    const { repository, base } = newCommits();
    const payload = pullRequest(base, NOTHING);
    await expect(scan({ workspace: repository.folder, payload })).rejects.toThrow(/neither 0{40}/);
  });

  test.each<[string, unknown, RegExp]>([
    ['of something else', { ref: 'x' }, /the base commit cannot be read from the event of the run: it names none/],
    ['without a head', { pull_request: { base: { sha: NOTHING }, head: {} } }, /names no commit of the change/],
    ['with a base that is an option', pullRequest('--output=x', NOTHING), /it names none/],
  ])('an event %s', async (_, payload, error) => {
    await expect(scan({ workspace: newCommits().repository.folder, payload })).rejects.toThrow(error);
  });

  test('no commit at all', async () => {
    const payload = pullRequest(NOTHING, NOTHING);
    await expect(scan({ workspace: newRepository().folder, payload })).rejects.toThrow(/checked out cannot be read/);
  });

  test('a submodule', async () => {
    const { repository, base, head } = newCommits();
    renameSync(join(repository.folder, '.git'), join(temporary, 'git'));
    writeFileSync(join(repository.folder, '.git'), `gitdir: ${join(temporary, 'git')}`);
    const payload = pullRequest(base, head);
    await expect(scan({ workspace: repository.folder, payload })).rejects.toThrow(/is a submodule/);
  });

  test('a sparse checkout', async () => {
    const { repository, base, head } = newCommits();
    repository.git('checkout', '-q', head);
    repository.git('sparse-checkout', 'set', '--no-cone', '/x');
    const run = { workspace: repository.folder, payload: pullRequest(base, head) };
    await expect(scan(run)).rejects.toThrow(/lacks files that Git tracks.*"Dockerfile".*sparse-checkout/);
    const selected = await scan({ ...run, selection: { exclude: ['Dockerfile'] } });
    expect(selected.head.references).toEqual([]);
  });
});

describe('where the checkout is', () => {
  function workspaceWith(...folders: readonly string[]): { workspace: string; payload: object } {
    const workspace = mkdtempSync(join(temporary, 'workspace-'));
    const commits = folders.map((folder) => {
      mkdirSync(join(workspace, folder));
      const repository = new GitRepository(join(workspace, folder));
      const base = repository.commit({ Dockerfile: 'FROM r.x/a:1' });
      return pullRequest(base, repository.commit({ Dockerfile: 'FROM r.x/b:1' }));
    });
    return { workspace, payload: commits[0] ?? pullRequest(NOTHING, NOTHING) };
  }
  const tools = (workspace: string): void => {
    new GitRepository(join(workspace, 'tools')).git('remote', 'add', 'origin', 'https://github.com/other/tools.git');
  };

  test('nowhere, in a run about a change', async () => {
    const { workspace, payload } = workspaceWith();
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM r.x/a:1');
    await expect(scan({ workspace, payload })).rejects.toThrow(
      /there is no checkout in the workspace: .*actions\/checkout/,
    );
  });

  test('in the one folder that is one', async () => {
    const { workspace, payload } = workspaceWith('src');
    mkdirSync(join(workspace, 'tools'));
    tools(workspace);
    const { head } = await scan({ workspace, payload });
    expect(head.references.map(({ file, reference }) => `${file} ${reference ?? ''}`)).toEqual(['Dockerfile r.x/b:1']);
    const all = await scan({ workspace, event: 'push' });
    expect(all).toEqual({ head, base: undefined, onlyChanges: false, refusedIgnores: [] });
  });

  test('in several folders', async () => {
    const { workspace, payload } = workspaceWith('a', 'b');
    await expect(scan({ workspace, payload })).rejects.toThrow(/several folders of the workspace are checkouts/);
  });

  test.each(['push', 'schedule', 'workflow_dispatch', ''])('nothing at all, in a run of "%s"', async (event) => {
    const { workspace } = workspaceWith();
    await expect(scan({ workspace, event })).rejects.toThrow(/the workspace is empty: .*actions\/checkout/);
  });

  test('files without git, in a run about no change', async () => {
    const { workspace } = workspaceWith();
    writeFileSync(join(workspace, 'Dockerfile'), `FROM r.x/a:1\n${IGNORE}\nFROM r.x/b:1`);
    const allowed = await scan({ workspace, event: 'push' });
    expect(allowed.head.references.map(({ kind }) => kind)).toEqual(['image', 'ignored']);
    const denied = await scan({ workspace, event: 'push', selection: { ignoreComments: 'deny' } });
    expect(denied.head.references.map(({ kind }) => kind)).toEqual(['image', 'image']);
    expect(denied.refusedIgnores).toEqual(denied.head.references.slice(1));
  });
});

test('only changes need a base', async () => {
  const { folder } = newRepository();
  const scanned = scan({ workspace: folder, event: 'push', selection: { changedOnly: 'true' } });
  await expect(scanned).rejects.toThrow(/"changed-only: true" needs a base commit.* this run is for push$/);
});
