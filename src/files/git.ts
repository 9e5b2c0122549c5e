import { execFile } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { systemCodeOf } from '../errors.ts';
import { cleanText } from '../text.ts';
import { isOutside } from './safe-file.ts';

const run = promisify(execFile);

/** Milliseconds for one command of git: all of them are local. */
const TIME = 30_000;

/** A file that git knows by the name `path`, and that is no regular one, or too large. */
export class GitFileError extends Error {}

/** A checkout of a repository. */
export interface Checkout {
  /** the absolute path of its root */
  readonly root: string;
  /** whether it is a submodule: `.git` is a file then, as in a linked work tree, and names another folder */
  readonly isSubmodule: boolean;
}

/** The innermost checkout that a path of the workspace is in; undefined where there is none up to the workspace. */
export async function findCheckout(workspace: string, path: string): Promise<Checkout | undefined> {
  const top = resolve(workspace);
  const realTop = await realpath(top);
  for (let folder = dirname(resolve(top, path)); !isOutside(top, folder); folder = dirname(folder)) {
    try {
      const stats = await stat(join(folder, '.git'));
      // a link that a change brings must not lead into another checkout
      if ((await realpath(folder)) === resolve(realTop, relative(top, folder))) {
        const isSubmodule =
          !stats.isDirectory() && !/\/worktrees\/[^/]+\s*$/.test(await readFile(join(folder, '.git'), 'utf8'));
        return { root: folder, isSubmodule };
      }
    } catch {
      // one level up
    }
    if (folder === dirname(folder)) {
      break;
    }
  }
  return undefined;
}

/** `OWNER/REPO` of the remote `origin`; undefined where it has no such name. */
export async function repositoryOfOrigin(
  { root }: Checkout,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  try {
    const url = await git(root, ['config', '--get', 'remote.origin.url'], environment, 10_000);
    return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url.toString('utf8').trim())?.[1];
  } catch {
    return undefined;
  }
}

/** Whether a commit is in a checkout, as it is not where the history was not fetched. */
export async function hasCommit({ root }: Checkout, commit: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    await git(root, ['cat-file', '-e', `${commit}^{commit}`], environment, 1000);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file of a commit; undefined where the commit has none of that name.
 * The path of the file is absolute, and within the checkout.
 * @throws GitFileError where it is a link or a folder, or has more bytes; Error of the command
 */
export async function readCommitted(
  { root }: Checkout,
  { commit, file, maxBytes }: { readonly commit: string; readonly file: string; readonly maxBytes: number },
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const name = relative(root, file).split(sep).join('/');
  const listed = await git(root, ['ls-tree', '-z', '--long', '--full-tree', commit, '--', name], environment, 100_000);
  const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(listed.toString('utf8'));
  if (entry === null) {
    return undefined;
  }
  const [, mode = '', , object = '', size = ''] = entry;
  if (!mode.startsWith('100')) {
    throw new GitFileError('it is not a regular file');
  }
  if (Number(size) > maxBytes) {
    throw new GitFileError(`it has more than ${maxBytes} bytes`);
  }
  return (await git(root, ['cat-file', 'blob', object], environment, maxBytes + 1)).toString('utf8');
}

/** A commit, by what git stores of it: also where its parents were not fetched. */
export interface Commit {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** The commit that is checked out. @throws Error of the command, also where there is no commit yet */
export async function readHead({ root }: Checkout, environment: NodeJS.ProcessEnv): Promise<Commit> {
  const parsed = await git(root, ['rev-parse', '--verify', 'HEAD^{commit}'], environment, 1000);
  const commit = parsed.toString('utf8').trim();
  const object = await git(root, ['cat-file', 'commit', commit], environment, COMMIT_BYTES);
  const [headers = ''] = object.toString('utf8').split('\n\n');
  return { commit, parents: [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap((match) => match[1] ?? []) };
}

/** Bytes of a commit: its message can be long, GitHub takes some 64 kB. */
const COMMIT_BYTES = 4 * 1024 * 1024;

/** Entries of all folders of a commit, as `git ls-tree -r -z --long` lists them. @throws Error of the command */
export async function listCommit(
  { root }: Checkout,
  commit: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly CommittedEntry[]> {
  const options = ['ls-tree', '-r', '-z', '--long', '--full-tree'];
  const listed = await git(root, [...options, commit], environment, LIST_BYTES);
  return listed
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const entry = /^(\d{6}) \w+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/.exec(line);
      if (entry === null) {
        // an object that is missing has no size
        throw new Error(`git ls-tree: no entry that can be read: ${cleanText(line)}`);
      }
      const [, mode = '', hash = '', size = '', path = ''] = entry;
      return { mode, hash, size: size === '-' ? 0 : Number(size), path };
    });
}

/** An entry of the tree of a commit. */
export interface CommittedEntry {
  readonly path: string;
  /** six octal digits, as git writes it */
  readonly mode: string;
  readonly hash: string;
  readonly size: number;
}

/** Bytes of a list: a million files at 250 bytes. */
const LIST_BYTES = 256 * 1024 * 1024;

/** Neither replaced objects, filters nor hooks have a say, and nothing is fetched. */
export function gitCommand(
  root: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv } {
  const options = ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${root}`, '--no-replace-objects'];
  return {
    args: [...options, '-C', root, ...args],
    env: { ...environment, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' },
  };
}

async function git(
  root: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  maxBuffer: number,
): Promise<Buffer> {
  const command = gitCommand(root, args, environment);
  const options = { env: command.env, maxBuffer, timeout: TIME, encoding: 'buffer' } as const;
  try {
    return (await run('git', command.args, options)).stdout;
  } catch (cause) {
    throw new Error(`git ${args[0] ?? ''}: ${describeFailure(cause)}`, { cause });
  }
}

/** What git wrote of its failure in one line: the message of Node repeats the command. */
function describeFailure(cause: unknown): string {
  if (systemCodeOf(cause) === 'ENOENT') {
    return 'there is no git on this machine';
  }
  const stderr = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
  const line = stderr.split('\n').find((each) => /^(?:fatal|error):/.test(each));
  return cleanText(line ?? 'it failed, or took too long');
}
