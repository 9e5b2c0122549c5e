import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Context } from '../context.ts';
import { systemCodeOf } from '../errors.ts';
import { findCheckout, hasCommit, readCommitted } from '../files/git.ts';
import { isOutside } from '../files/safe-file.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import type { PolicyFiles, PolicySelection } from '../inputs/reader.ts';
import { LIMITS } from '../limits.ts';
import type { CommittedFile } from '../github/contents.ts';
import type { FileRole, ReadFile } from '../policy-file/load.ts';
import { changeOf, isUnrelated, readBaseByApi } from './change.ts';

/**
 * Where a run reads its policy: about a pull request or an entry of a merge queue from the base commit, since the change itself
 * is what is judged; else from the checkout. A policy in the checkout of another repository, made by the workflow, is read as it
 * is: the change does not reach it.
 * @throws Error whose message completes a sentence
 */
export async function policyFilesOf(context: Context, { path, from, token }: PolicySelection): Promise<PolicyFiles> {
  const { workspace, variables } = context;
  const checkout = await findCheckout(workspace, path);
  const root = checkout?.root ?? workspace;
  // paths in a policy start at the root of its checkout
  const startOf = (role: FileRole): string => (role === 'policy' ? workspace : root);
  const readHere: ReadFile = (name, maxBytes, role) => readWorkspaceFile(startOf(role), name, maxBytes);
  const here = { commit: undefined, read: readHere, readHead: undefined, readInput: undefined };
  const today = new Date().toISOString().slice(0, 10);
  const change = await changeOf(context);
  const isOther = async (repositories: readonly string[]): Promise<boolean> =>
    checkout !== undefined && (await isUnrelated(checkout, repositories, variables));
  if (change === undefined || (await isElsewhere(workspace, path)) || (await isOther(change.repositories))) {
    return { from: 'workspace', ...here, today };
  }
  if (from === 'head') {
    return { from: 'head', ...here, today };
  }
  if (checkout?.isSubmodule === true) {
    throw new Error('it is in a submodule, whose commit and repository a pull request can choose');
  }
  const { base: commit } = change;
  const isHere = checkout !== undefined && (await hasCommit(checkout, commit, variables));
  const locate = (name: string, role: FileRole): string => {
    const file = resolve(startOf(role), name);
    if (isOutside(resolve(root), file)) {
      throw new Error('it is not in the checkout, so no commit contains it');
    }
    return file;
  };
  const readHead: ReadFile = async (name, maxBytes, role) => {
    locate(name, role);
    return readHere(name, maxBytes, role);
  };
  const readBase: ReadFile = async (name, maxBytes, role) => {
    const file = locate(name, role);
    const text = isHere
      ? await readCommitted(checkout, { commit, file, maxBytes }, variables)
      : await readByApi(context, token, { commit, path: relative(root, file).split(sep).join('/'), maxBytes });
    if (text === undefined) {
      throw Object.assign(new Error('there is no such file'), { code: 'ENOENT' });
    }
    return text;
  };
  const readInput: ReadFile = async (name, maxBytes, role) => {
    if (await isElsewhere(workspace, name)) {
      return readHere(name, maxBytes, role);
    }
    try {
      return await readBase(name, maxBytes, role);
    } catch (thrown) {
      if (systemCodeOf(thrown) !== 'ENOENT') {
        throw thrown;
      }
      const file = { commit: 'HEAD', file: locate(name, role), maxBytes };
      // one that git does not track was made by an earlier step
      if (checkout === undefined || (await readCommitted(checkout, file, variables)) !== undefined) {
        throw new Error('the base commit has no such file, and a pull request must not add it', { cause: thrown });
      }
      return readHere(name, maxBytes, role);
    }
  };
  return { from: 'base', commit, read: readBase, today, readHead, readInput };
}

async function readByApi(
  context: Context,
  token: string | undefined,
  file: CommittedFile,
): Promise<string | undefined> {
  const { readCommittedByApi } = await import('../github/contents.ts');
  return readBaseByApi(context, token, LIMITS.baselineTime, (api) => readCommittedByApi(api, file));
}

/** Whether a path leads out of the workspace, by whichever name. */
async function isElsewhere(workspace: string, path: string): Promise<boolean> {
  const file = resolve(workspace, path);
  const real = await realpath(dirname(file)).catch(() => dirname(file));
  return isOutside(resolve(workspace), file) && isOutside(await realpath(workspace), real);
}
