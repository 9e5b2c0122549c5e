import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Context } from '../context.ts';
import { messageOf } from '../errors.ts';
import { findCheckout, hasCommit, readHead, type Checkout } from '../files/git.ts';
import type { KnownContents } from '../github/trees.ts';
import { LIMITS } from '../limits.ts';
import { refuseComments, refuseNewComments } from '../scan/comments-of-change.ts';
import { withCommit } from '../scan/commit.ts';
import type { RepositorySelection, ScannedRepository } from '../scan/repository.ts';
import { listCheckout, scanTree, selectFiles, type TreeScan } from '../scan/scan.ts';
import { hashLengthOf, type TreeFile } from '../scan/tree.ts';
import { listNames, quote } from '../text.ts';
import { changeOf, isUnrelated, readBaseByApi, type ReviewedChange } from './change.ts';

/**
 * The images of the repository that a run is about, as it is checked out; of a change also those of its base commit, from git
 * or, where the checkout does not have it, from GitHub's API.
 * @throws Error whose message completes a sentence
 */
export async function scanRepositoryOf(context: Context, selection: RepositorySelection): Promise<ScannedRepository> {
  const change = await changeOf(context);
  return change === undefined ? scanAll(context, selection) : scanChange(context, selection, change);
}

/** The folder of the repository that a run is about, from the workspace; empty where it is the workspace. @throws as the scan */
export async function repositoryFolder(context: Context): Promise<string> {
  const change = await changeOf(context);
  const checkout = await checkoutOf(context, change?.repositories ?? [context.repository]);
  return checkout === undefined ? '' : relative(context.workspace, checkout.root);
}

async function scanAll(context: Context, selection: RepositorySelection): Promise<ScannedRepository> {
  const { workspace, event, repository } = context;
  if (selection.changedOnly === 'true') {
    throw new Error(
      `"changed-only: true" needs a base commit, which only runs for pull_request, pull_request_target, and merge_group have, but this run is for ${event.name}`,
    );
  }
  const checkout = await checkoutOf(context, [repository]);
  if (checkout === undefined && (await readdir(workspace)).length === 0) {
    throw new Error(`the workspace is empty: ${CHECK_OUT}`);
  }
  const scan = await scanTree(filesIn(checkout?.root ?? workspace, selection));
  const { result, refused } =
    selection.ignoreComments === 'deny' ? refuseComments(scan) : { result: scan.result, refused: [] };
  return { head: result, base: undefined, onlyChanges: false, refusedIgnores: refused };
}

async function scanChange(
  context: Context,
  selection: RepositorySelection,
  change: ReviewedChange,
): Promise<ScannedRepository> {
  const checkout = await checkoutOf(context, change.repositories);
  if (checkout === undefined) {
    throw new Error(`there is no checkout in the workspace: ${CHECK_OUT}, with git on the machine`);
  }
  await assertOfChange(context, checkout, change);
  const files = filesIn(checkout.root, selection, change);
  const headScan = await scanTree(files);
  const baseScan = await scanBase(context, selection, change, checkout, { files, scan: headScan });
  const isDenied = selection.ignoreComments === 'deny';
  const { result, refused } = isDenied ? refuseComments(headScan) : refuseNewComments(headScan, baseScan);
  return {
    head: result,
    base: { commit: change.base, result: isDenied ? refuseComments(baseScan).result : baseScan.result },
    onlyChanges: selection.changedOnly !== 'false',
    refusedIgnores: refused,
  };
}

const CHECK_OUT = 'check out the repository with actions/checkout before this step';

function filesIn(
  folder: string,
  { include, exclude }: RepositorySelection,
  change?: ReviewedChange,
): readonly TreeFile[] {
  const hashLength = change === undefined ? undefined : hashLengthOf(change.base);
  const files = listCheckout({ folder, paths: [], include, exclude }, { hashLength });
  const leftOut = files.filter(({ isLeftOut }) => isLeftOut === true).map(({ path }) => quote(path));
  if (leftOut.length > 0) {
    throw new Error(
      `the checkout lacks files that Git tracks, so they would go unnoticed: ${listNames(leftOut, 3)} (remove "sparse-checkout" of actions/checkout, or exclude these files with "paths-ignore")`,
    );
  }
  return files;
}

/**
 * The checkout that the run is about: the workspace, or the one folder in it that is one (`path` of actions/checkout).
 * Of several it is the one whose remote is one of the repositories.
 */
async function checkoutOf(context: Context, repositories: readonly string[]): Promise<Checkout | undefined> {
  const { workspace, variables } = context;
  const own = await findCheckout(workspace, 'x');
  if (own !== undefined) {
    return own;
  }
  const related: Checkout[] = [];
  for (const entry of await readdir(workspace, { withFileTypes: true })) {
    const checkout = entry.isDirectory() ? await findCheckout(workspace, join(entry.name, 'x')) : undefined;
    if (checkout !== undefined && !(await isUnrelated(checkout, repositories, variables))) {
      related.push(checkout);
    }
  }
  if (related.length > 1) {
    const names = listNames(related.map(({ root }) => root));
    throw new Error(`several folders of the workspace are checkouts of the repository (${names}): keep only one`);
  }
  return related[0];
}

/**
 * Where something else than the change is checked out, nothing would differ from the base, and the run would pass without having
 * seen the change: so it is in runs of pull_request_target, unless actions/checkout is told what to check out.
 */
async function assertOfChange(context: Context, checkout: Checkout, change: ReviewedChange): Promise<void> {
  if (checkout.isSubmodule) {
    throw new Error('the checkout is a submodule, whose commit and repository a change can choose');
  }
  const { head, base, kind, number } = change;
  if (head === undefined) {
    throw new Error('the event of the run names no commit of the change');
  }
  const { commit, parents } = await readHead(checkout, context.variables).catch((cause: unknown) => {
    throw new Error(`the commit that is checked out cannot be read: ${messageOf(cause)}`, { cause });
  });
  if (commit === head || (kind === 'pull-request' && parents.includes(head))) {
    return;
  }
  const isBase = commit === base;
  const found = isBase
    ? `the base commit ${commit} is checked out, without the change`
    : `the commit ${commit} is checked out, which is ${kind === 'pull-request' ? `neither ${head}, the head of the pull request, nor a merge of it` : `not ${head}, the head of the merge group`}`;
  throw new Error(
    kind === 'pull-request'
      ? `${found}: set "ref: refs/pull/${number ?? 'NUMBER'}/merge" of actions/checkout (in runs for pull_request_target, do not run any of its code, because it can come from anyone)`
      : `${found}: remove "ref" from actions/checkout`,
  );
}

/** What is known of the head. */
interface ScannedHead {
  readonly files: readonly TreeFile[];
  readonly scan: TreeScan;
}

async function scanBase(
  context: Context,
  selection: RepositorySelection,
  { base }: ReviewedChange,
  checkout: Checkout,
  head: ScannedHead,
): Promise<TreeScan> {
  const scan = (files: readonly TreeFile[]): Promise<TreeScan> =>
    scanTree(selectFiles(files, selection), head.scan.files);
  const { token } = selection;
  if (await hasCommit(checkout, base, context.variables)) {
    try {
      return await withCommit(checkout, base, context.variables, scan);
    } catch (cause) {
      // a partial clone has the commit, and not all of its files
      if (token === undefined) {
        throw new Error(`the base commit cannot be read: ${messageOf(cause)} (is it fetched with a "filter"?)`, {
          cause,
        });
      }
    }
  }
  const { listCommitByApi } = await import('../github/trees.ts');
  return readBaseByApi(context, token, LIMITS.scanApiTime, async (api) =>
    scan(await listCommitByApi(api, base, contentsOf(head))),
  );
}

/** What the checkout has, by the names that git gives to it: such files of the base need not be requested. */
function contentsOf({ files, scan }: ScannedHead): KnownContents {
  const tree = files[0]?.tree;
  const paths = new Map([...scan.files].flatMap(([path, { hash }]) => (hash === undefined ? [] : [[hash, path]])));
  return {
    has: (hash) => paths.has(hash),
    read: async (hash, path) => {
      const at = paths.get(hash) ?? path;
      if (tree?.entryAt(at)?.kind === 'link') {
        const target = await tree.targetOf(at);
        return target === undefined ? undefined : Buffer.from(target);
      }
      const content = tree?.entryAt(at)?.kind === 'file' ? await tree.read(at) : undefined;
      return content?.kind === 'text' ? Buffer.from(content.text) : undefined;
    },
  };
}
