import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { startDeadline } from '../concurrency.ts';
import type { Context } from '../context.ts';
import { messageOf, systemCodeOf } from '../errors.ts';
import { findCheckout, hasCommit, readCommitted, repositoryOfOrigin, type Checkout } from '../files/git.ts';
import { isOutside } from '../files/safe-file.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import type { PolicyFiles, PolicySelection } from '../inputs/reader.ts';
import { LIMITS } from '../limits.ts';
import type { CommittedFile } from '../github/contents.ts';
import type { FileRole, ReadFile } from '../policy-file/load.ts';
import { PULL_REQUEST_EVENTS, readEvent, repositoryApiOf } from './repository.ts';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const pullRequest = z.object({
  pull_request: z.object({
    base: z.object({ sha }),
    head: z.object({ repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});
const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha }) });

/** Events of which the change of a pull request is checked out, or may be. */
const EVENTS: readonly string[] = [...PULL_REQUEST_EVENTS, 'pull_request_review', 'pull_request_review_comment'];

/** The commit whose policy decides about a change, and the repositories whose checkouts hold that change. */
interface Base {
  readonly commit: string;
  /** `OWNER/REPO` */
  readonly repositories: readonly string[];
}

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
  const base = await baseOf(context);
  if (base === undefined || (await isElsewhere(workspace, path)) || (await isUnrelated(checkout, base, variables))) {
    return { from: 'workspace', ...here, today };
  }
  if (from === 'head') {
    return { from: 'head', ...here, today };
  }
  if (checkout?.isSubmodule === true) {
    throw new Error('it is in a submodule, whose commit and repository a pull request can choose');
  }
  const { commit } = base;
  const isHere = checkout !== undefined && (await hasCommit(checkout, commit, variables));
  const locate = (name: string, role: FileRole): string => {
    const file = resolve(startOf(role), name);
    if (isOutside(resolve(root), file)) {
      throw new Error('it is not in the checkout, so no commit has it');
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
        throw new Error('the base commit has no such file, and a pull request must not bring it', { cause: thrown });
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
  const api = repositoryApiOf(context, token, startDeadline(LIMITS.baselineTime));
  try {
    return await readCommittedByApi(api, file);
  } catch (cause) {
    throw new Error(
      `${messageOf(cause)} (fetch the base commit with "fetch-depth: 0" of actions/checkout, or give the job "contents: read")`,
      { cause },
    );
  }
}

async function baseOf(context: Context): Promise<Base | undefined> {
  const { event, repository } = context;
  if (EVENTS.includes(event.name)) {
    const { base, head } = (await payloadOf(context, pullRequest)).pull_request;
    const fork = head.repo?.full_name;
    return { commit: base.sha, repositories: [repository, ...(fork === undefined ? [] : [fork])] };
  }
  return event.name === 'merge_group'
    ? { commit: (await payloadOf(context, mergeGroup)).merge_group.base_sha, repositories: [repository] }
    : undefined;
}

async function payloadOf<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  try {
    return schema.parse(await readEvent(context));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it names none' : messageOf(cause);
    throw new Error(`the base commit cannot be read from the event of the run: ${reason}`, { cause });
  }
}

/** Whether a path leads out of the workspace, by whichever name. */
async function isElsewhere(workspace: string, path: string): Promise<boolean> {
  const file = resolve(workspace, path);
  const real = await realpath(dirname(file)).catch(() => dirname(file));
  return isOutside(resolve(workspace), file) && isOutside(await realpath(workspace), real);
}

/**
 * Whether a checkout is of another repository than those of the change. A submodule is none: the change can say which commit it
 * is of, and of which repository.
 */
async function isUnrelated(
  checkout: Checkout | undefined,
  { repositories }: Base,
  environment: Context['variables'],
): Promise<boolean> {
  if (checkout === undefined || checkout.isSubmodule) {
    return false;
  }
  const name = (await repositoryOfOrigin(checkout, environment))?.toLowerCase();
  return name !== undefined && !repositories.some((each) => each.toLowerCase() === name);
}
