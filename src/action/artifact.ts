import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startDeadline } from '../concurrency.ts';
import type { ArtifactService } from '../context.ts';
import { messageOf, systemCodeOf } from '../errors.ts';
import { innermostCause } from '../http/error.ts';
import { exchange } from '../http/exchange.ts';
import { LIMITS } from '../limits.ts';

/** Why no artifact can be uploaded; where the level is `notice`, none was requested. */
export interface Obstacle {
  readonly level: 'notice' | 'warning';
  readonly message: string;
}

const NOT_OFFERED = 'No artifact was uploaded: this is not a workflow run, or its runner offers none.';
const UNAFFECTED = 'The verdict and the files are not affected.';

/**
 * What stands in the way of uploads, found out before the client is loaded: that one tries for half a minute to reach a
 * service that is not there. The request carries no token, and any response will do.
 * @param limit milliseconds; a service that is only slow is left to the upload
 */
export async function findObstacle(
  { url, hasToken, server }: ArtifactService,
  limit: number,
): Promise<Obstacle | undefined> {
  if (url === '' || !hasToken) {
    return { level: 'notice', message: NOT_OFFERED };
  }
  if (isEnterpriseServer(server)) {
    const message = `No artifact was uploaded: GitHub Enterprise Server does not have the artifact service that this action uses. The files are in the folder that the output output-directory names. Upload them in another step, with the upload-artifact action of that server. ${UNAFFECTED}`;
    return { level: 'notice', message };
  }
  const look = URL.parse('/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts', url);
  if (look === null) {
    return { level: 'warning', message: `No artifact was uploaded: ACTIONS_RESULTS_URL is not a URL. ${UNAFFECTED}` };
  }
  const deadline = startDeadline(limit);
  try {
    const body = { mediaType: 'application/json', content: '{}' };
    await exchange({ url: look, authorization: undefined, body, limit: 0, deadline }, 1);
  } catch (thrown) {
    return deadline.signal.aborted
      ? undefined
      : {
          level: 'warning',
          message: `No artifact was uploaded: the artifact service ${look.host} cannot be reached (${reasonOf(thrown)}). A self-hosted runner must be able to reach it. ${UNAFFECTED}`,
        };
  } finally {
    deadline.stop();
  }
  return undefined;
}

/** The rule of `@actions/artifact` (`isGhes`), which refuses to work there. */
function isEnterpriseServer(server: string): boolean {
  const host = (URL.parse(server === '' ? 'https://github.com' : server)?.hostname ?? '').toUpperCase();
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}

function reasonOf(thrown: unknown): string {
  const cause = innermostCause(thrown);
  return systemCodeOf(cause) ?? messageOf(cause);
}

/** The result of an upload; the message of a warning is a sentence for an annotation. */
export type ArtifactOutcome =
  | { readonly kind: 'uploaded'; readonly id: string; readonly url: string }
  | { readonly kind: 'warning'; readonly message: string; readonly isLate: boolean };

/** The part of `@actions/artifact` that is used. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number; skipArchive?: boolean },
  ): Promise<{ readonly id?: number }>;
}

/** An upload and its circumstances. */
export interface ArtifactUpload {
  readonly name: string;
  /** the output folder, and the files in it, relative to it */
  readonly folder: string;
  readonly files: readonly string[];
  /** Upload the only file as it is, without an archive around it. Copies are made below the folder `temporary`. */
  readonly unzipped?: { readonly temporary: string } | undefined;
  readonly retentionDays?: number | undefined;
  /** page of the workflow run */
  readonly runUrl: string;
  /** milliseconds; afterwards the upload is given up. The client may go on, so the process must be ended by its caller */
  readonly limit?: number;
  readonly loadClient?: () => Promise<ArtifactClient>;
}

/**
 * Uploads files of the output folder as one artifact of the workflow run. It never throws: a verdict that is out is
 * not lost by a failing upload.
 */
export async function uploadArtifact(upload: ArtifactUpload): Promise<ArtifactOutcome> {
  const { name, runUrl, limit = LIMITS.uploadTime, unzipped } = upload;
  const { promise: late, resolve: giveUp } = Promise.withResolvers<'late'>();
  const timer = setTimeout(giveUp, limit, 'late');
  try {
    const uploading = unzipped === undefined ? sendZipped(upload) : sendUnzipped(upload, unzipped.temporary);
    const response = await Promise.race([uploading, late]);
    if (response === 'late') {
      // a failure after the time is over cannot be reported any more
      uploading.catch(() => undefined);
      return failed(name, `it took more than ${limit / 1000} s`, true);
    }
    return response.id === undefined
      ? failed(name, 'the service returned no ID')
      : { kind: 'uploaded', id: String(response.id), url: `${runUrl}/artifacts/${response.id}` };
  } catch (error) {
    return failed(name, messageOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/** What is missing of several uploads in one sentence, if anything is; undefined stands for one that was not begun. */
export function describeMissing(outcomes: readonly (ArtifactOutcome | undefined)[]): readonly string[] {
  const missing = outcomes.filter((outcome) => outcome?.kind !== 'uploaded');
  const reason = missing.find((outcome) => outcome !== undefined)?.message;
  const others = missing.length - 1;
  const [isOne, total] = [others === 0, String(outcomes.length)];
  if (missing.length === 0) {
    return [];
  }
  return reason === undefined
    ? [
        `${missing.length} of ${total} artifacts were not uploaded, because the time limit for all of them was reached. ${UNAFFECTED}`,
      ]
    : [isOne ? reason : `${reason} ${others} more of ${total} artifacts were not uploaded either.`];
}

type UploadResult = Awaited<ReturnType<ArtifactClient['uploadArtifact']>>;

async function sendZipped(upload: ArtifactUpload): Promise<UploadResult> {
  const { name, folder, files, retentionDays, loadClient = loadArtifactClient } = upload;
  const client = await loadClient();
  const options = retentionDays === undefined ? [] : [{ retentionDays }];
  return client.uploadArtifact(
    name,
    files.map((file) => join(folder, file)),
    folder,
    ...options,
  );
}

/** The client names such an artifact by its file, so that the file must have the name of the artifact. */
async function sendUnzipped(upload: ArtifactUpload, temporary: string): Promise<UploadResult> {
  const { name, folder, files, retentionDays, loadClient = loadArtifactClient } = upload;
  const location = await mkdtemp(join(temporary, 'image-provenance-artifact-'));
  try {
    const copy = join(location, name);
    await copyFile(join(folder, files[0] ?? ''), copy);
    const client = await loadClient();
    const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
    return await client.uploadArtifact(name, [copy], location, options);
  } finally {
    await rm(location, { recursive: true, force: true });
  }
}

function failed(name: string, reason: string, isLate = false): ArtifactOutcome {
  return {
    kind: 'warning',
    message: `The artifact ${name} was not uploaded: ${reason}. ${UNAFFECTED}`,
    isLate,
  };
}

/** Behind a dynamic import: it is large, and a plain run does not need it. */
async function loadArtifactClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
