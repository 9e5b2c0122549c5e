import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { GitHubError, apiError, type ApiReply } from './error.ts';
import { requestGitHub, type RepositoryApi } from './requests.ts';

/** Whether GitHub took a snapshot; the reason may hold text of the API. */
export type SnapshotResult = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly reason: string };

/** `SUCCESS`; `ACCEPTED`: taken, but not what counts now, e.g. of a branch; `INVALID`. */
const created = z.object({ result: z.string(), message: z.string().optional() });

/** What GitHub answers where something is wrong with this very snapshot. */
const REFUSED = [400, 413, 422];

/**
 * Submits a snapshot (docs.github.com, "REST API endpoints for dependency submission").
 * @throws GitHubError where no other snapshot would fare better
 */
export async function submitSnapshot(location: RepositoryApi, body: string): Promise<SnapshotResult> {
  const path = `/repos/${location.repository}/dependency-graph/snapshots`;
  const response = await requestGitHub(location, { method: 'POST', path, body }, LIMITS.snapshotResponseBytes);
  const { host } = location.api;
  if (response.status !== 201) {
    const error = apiError(response, host, location.now());
    if (REFUSED.includes(response.status)) {
      return { kind: 'refused', reason: error.message };
    }
    throw error;
  }
  const { result, message } = readCreated(response, host);
  return result === 'INVALID'
    ? { kind: 'refused', reason: `${host} took it for invalid${message === undefined ? '' : ` (${message})`}` }
    : { kind: 'taken' };
}

function readCreated({ body }: ApiReply, host: string): z.infer<typeof created> {
  try {
    return created.parse(parseJson(body).value);
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it is no answer to a snapshot' : messageOf(cause);
    throw new GitHubError(`what ${host} answered cannot be read: ${reason}`, {}, { cause });
  }
}
