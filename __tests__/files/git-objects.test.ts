import { afterEach, beforeEach, expect, test } from 'vitest';
import { GitObjects } from '../../src/files/git-objects.ts';
import { GitRepository } from '../support/git-repository.ts';

let repository: GitRepository;
let objects: GitObjects;

beforeEach(() => {
  repository = new GitRepository();
  objects = new GitObjects({ root: repository.folder, isSubmodule: false }, process.env);
});

afterEach(() => {
  objects.close();
  repository.remove();
});

test('contents come to whoever requested them, as they are stored', async () => {
  const contents = ['', 'a\n', '\n\n', 'x blob 3\n', 'y'.repeat(4_000_000), '\r\n', Buffer.of(0, 0xff, 10)];
  const commit = repository.commit(Object.fromEntries(contents.map((content, index) => [`${index}`, content])));
  const names = contents.map((_, index) => repository.git('rev-parse', `${commit}:${index}`));
  const read = await Promise.all([...names, ...names].map((name) => objects.read(name)));
  expect(read.map((bytes) => bytes.toString('latin1'))).toEqual(
    [...contents, ...contents].map((content) => Buffer.from(content).toString('latin1')),
  );
});

test.each([
  ['is not there', (): string => '0'.repeat(40), /^git cat-file: 0{40} missing$/],
  ['is no file', (commit: string): string => commit, /^git cat-file: \w{40} commit \d+$/],
])('what %s ends the reading', async (_, nameOf, message) => {
  const commit = repository.commit({ a: 'a' });
  const name = repository.git('rev-parse', `${commit}:a`);
  const [one, other] = [objects.read(nameOf(commit)), objects.read(name)];
  await expect(one).rejects.toThrow(message);
  await expect(other).rejects.toThrow(message);
  await expect(objects.read(name)).rejects.toThrow(message);
});

test('after the end nothing is read', async () => {
  const pending = objects.read('0'.repeat(40));
  objects.close();
  await expect(pending).rejects.toThrow(/git (?:ended before|cat-file)/);
  await expect(objects.read('0'.repeat(40))).rejects.toThrow(/git (?:ended before|cat-file)/);
});

test('without git the reading fails', async () => {
  const none = new GitObjects({ root: repository.folder, isSubmodule: false }, { PATH: '/nowhere' });
  await expect(none.read('0'.repeat(40))).rejects.toThrow(/ENOENT/);
});
