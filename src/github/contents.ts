import { z } from 'zod';
import { GitHubClient, type RepositoryApi } from './client.ts';
import { GitHubError } from './error.ts';

/** Bytes of JSON around the base64 of a file. */
const AROUND = 100_000;

const content = z.object({ type: z.string(), encoding: z.string().optional(), content: z.string().optional() });

/** A file of a commit. */
export interface CommittedFile {
  readonly commit: string;
  /** below the root of the repository, with `/` */
  readonly path: string;
  readonly maxBytes: number;
}

/**
 * The text of a file of a commit, from the API; undefined where the commit has none of that name.
 * @throws GitHubError
 */
export async function readCommittedByApi(
  api: RepositoryApi,
  { commit, path, maxBytes }: CommittedFile,
): Promise<string | undefined> {
  const { owner, repo, deadline } = api;
  const client = new GitHubClient(api, { deadline, limit: maxBytes * 2 + AROUND });
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  try {
    const response = await client.request('GET /repos/{owner}/{repo}/contents/{+path}{?ref}', {
      owner,
      repo,
      path: encoded,
      ref: commit,
    });
    const file = client.parse(response, content, `${client.host} returned no file for ${path}`);
    if (file.type !== 'file' || file.encoding !== 'base64' || file.content === undefined) {
      throw new GitHubError('it is not a regular file, or too large for the API');
    }
    const bytes = Buffer.from(file.content, 'base64');
    if (bytes.length > maxBytes) {
      throw new GitHubError(`it has more than ${maxBytes} bytes`);
    }
    return bytes.toString('utf8');
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.response?.status === 404) {
      // a private repository that the token may not read looks the same
      await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref: commit });
      return undefined;
    }
    throw thrown;
  }
}
