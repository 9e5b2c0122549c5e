import { z } from 'zod';
import type { CommittedEntry } from '../files/git.ts';
import { LIMITS } from '../limits.ts';
import { filesOfCommit } from '../scan/commit.ts';
import { blobHash, hashLengthOf, type TreeFile } from '../scan/tree.ts';
import { count, quote } from '../text.ts';
import { GitHubClient, type ApiResponse, type RepositoryApi } from './client.ts';
import { GitHubError } from './error.ts';

/** Bytes of JSON around the base64 of a file, which is broken into lines. */
const AROUND = 100_000;

const hash = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const tree = z.object({
  sha: hash,
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string().regex(/^\d{6}$/),
      type: z.string(),
      sha: hash,
      size: z.int().nonnegative().optional(),
    }),
  ),
});
const commitObject = z.object({ sha: hash, tree: z.object({ sha: hash }) });
const blob = z.object({ sha: hash, encoding: z.literal('base64'), size: z.int().nonnegative(), content: z.string() });

/** Contents that are on this machine, by git's name of them: those need no request. */
export interface KnownContents {
  readonly has: (hash: string) => boolean;
  /** undefined where it is not here any more */
  readonly read: (hash: string, path: string) => Promise<Uint8Array | undefined>;
}

/**
 * The files and links of a commit, listed by the API; contents that are not known are requested when they are read, and each is
 * checked to have the name that the list gives it.
 * @throws GitHubError, also from the reads
 */
export async function listCommitByApi(
  api: RepositoryApi,
  commit: string,
  known: KnownContents,
): Promise<readonly TreeFile[]> {
  const { deadline } = api;
  const lists = new GitHubClient(api, { deadline, limit: LIMITS.scanTreeBytes });
  const entries = await readTree(lists, api, commit);
  const blobs = new GitHubClient(api, { deadline, limit: 2 * LIMITS.scanFileBytes + AROUND });
  let requested = 0;
  const refuseTooMany = (number: number): void => {
    if (number > LIMITS.scanBlobs) {
      const found = `${count(number, 'file')} of the commit ${commit} differ from the checkout`;
      throw new GitHubError(`${found}, but at most ${LIMITS.scanBlobs} are read from ${lists.host}`);
    }
  };
  return filesOfCommit(entries, {
    readsAtOnce: LIMITS.scanBlobsAtOnce,
    announce: (files) => {
      refuseTooMany(new Set(files.flatMap((each) => (known.has(each.hash) ? [] : [each.hash]))).size);
    },
    read: async (entry) => {
      const here = await known.read(entry.hash, entry.path);
      if (here !== undefined && blobHash(here, hashLengthOf(entry.hash)) === entry.hash) {
        return here;
      }
      refuseTooMany(++requested);
      return readBlob(blobs, api, entry);
    },
  });
}

async function readTree(
  client: GitHubClient,
  { owner, repo }: RepositoryApi,
  commit: string,
): Promise<readonly CommittedEntry[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{commit}{?recursive}';
  const response = await client.request(route, { owner, repo, commit, recursive: 1 });
  const listed = client.parse(response, tree, `${client.host} returned no list of the files of the commit ${commit}`);
  // the list of a commit is named after the commit, or after its tree
  if (listed.sha !== commit && listed.sha !== (await treeOf(client, { owner, repo }, commit))) {
    throw new GitHubError(`${client.host} returned the files of ${listed.sha}, not those of the commit ${commit}`);
  }
  if (listed.truncated) {
    throw new GitHubError(`the commit ${commit} has more files than ${client.host} lists`);
  }
  const paths = new Set<string>();
  return listed.tree.flatMap(({ path, mode, sha, size = 0 }) => {
    if (!isPath(path) || paths.has(path)) {
      throw new GitHubError(
        `${client.host} returned a list of files with a path that is invalid in a commit: ${quote(path)}`,
      );
    }
    paths.add(path);
    return mode === FOLDER ? [] : [{ path, mode: kindOf(client, mode, path), hash: sha, size }];
  });
}

const FOLDER = '040000';
const MODES: readonly string[] = ['100644', '100755', '100664', '120000', '160000'];

function kindOf(client: GitHubClient, mode: string, path: string): string {
  if (!MODES.includes(mode)) {
    throw new GitHubError(`${client.host} returned a list of files with an unknown mode for ${quote(path)}`);
  }
  return mode;
}

/** What git takes for a path: no component is empty, `.`, `..` or `.git` (git, `verify_path`). */
function isPath(path: string): boolean {
  return (
    !path.includes('\0') && path.split('/').every((part) => !['', '.', '..'].includes(part) && !/^\.git$/i.test(part))
  );
}

async function treeOf(
  client: GitHubClient,
  { owner, repo }: Pick<RepositoryApi, 'owner' | 'repo'>,
  commit: string,
): Promise<string | undefined> {
  let response: ApiResponse;
  try {
    response = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit}', { owner, repo, commit });
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.response?.status === 404) {
      return undefined;
    }
    throw thrown;
  }
  const found = client.parse(response, commitObject, `${client.host} returned no commit ${commit}`);
  return found.sha === commit ? found.tree.sha : undefined;
}

async function readBlob(
  client: GitHubClient,
  { owner, repo }: RepositoryApi,
  { hash: name, path, size }: CommittedEntry,
): Promise<Uint8Array> {
  const response = await client.request('GET /repos/{owner}/{repo}/git/blobs/{name}', { owner, repo, name });
  const file = client.parse(response, blob, `${client.host} returned no content of ${quote(path)}`);
  const bytes = Buffer.from(file.content, 'base64');
  if (bytes.length !== size || bytes.length !== file.size || blobHash(bytes, hashLengthOf(name)) !== name) {
    throw new GitHubError(`${client.host} returned content of ${quote(path)} that differs from the commit`);
  }
  return bytes;
}
