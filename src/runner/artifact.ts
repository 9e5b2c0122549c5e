import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { hexOf, type Digest } from '../image/digest.ts';
import { lastComponentOf } from '../image/reference.ts';

/** What became of the upload; `warning` and `notice` are sentences for annotations. */
export type ArtifactOutcome =
  | { readonly kind: 'uploaded'; readonly id: string; readonly url: string }
  | { readonly kind: 'warning'; readonly message: string }
  | { readonly kind: 'notice'; readonly message: string };

/** The part of `@actions/artifact` that is used. */
export interface ArtifactClient {
  uploadArtifact(name: string, files: string[], rootDirectory: string): Promise<{ readonly id?: number }>;
}

/** An upload and its circumstances. */
export interface ArtifactUpload {
  readonly name: string;
  /** the output folder, and the files in it, relative to it */
  readonly folder: string;
  readonly files: readonly string[];
  /** whether the runner offers the artifact service (`ACTIONS_RUNTIME_TOKEN` and `ACTIONS_RESULTS_URL`) */
  readonly offered: boolean;
  /** page of the workflow run */
  readonly runUrl: string;
  /** milliseconds; afterwards the upload is given up. The client may go on, so the process must be ended by its caller */
  readonly limit?: number;
  readonly loadClient?: () => Promise<ArtifactClient>;
}

/** What GitHub's artifact names may be is wider; these never need a look at the list. */
const ILLEGAL = /[^A-Za-z0-9._-]/g;
const MAX_NAME = 64;

/**
 * Uploads files of the output folder as one artifact of the workflow run. It never throws: a verdict that is out is
 * not lost by a failing upload.
 */
export async function uploadArtifact(upload: ArtifactUpload): Promise<ArtifactOutcome> {
  const { name, folder, files, offered, runUrl, limit = LIMITS.uploadTime, loadClient = loadArtifactClient } = upload;
  if (!offered) {
    return {
      kind: 'notice',
      message: 'No artifact was uploaded: this is not a workflow run, or its runner offers none.',
    };
  }
  const { promise: late, resolve: giveUp } = Promise.withResolvers<'late'>();
  const timer = setTimeout(giveUp, limit, 'late');
  try {
    const uploading = loadClient().then((client) =>
      client.uploadArtifact(
        name,
        files.map((file) => join(folder, file)),
        folder,
      ),
    );
    const answer = await Promise.race([uploading, late]);
    if (answer === 'late') {
      // a failure after the time is over has nobody to tell
      uploading.catch(() => undefined);
      return failed(name, `it took more than ${String(limit / 1000)} s`);
    }
    return answer.id === undefined
      ? failed(name, 'the service gave no id')
      : { kind: 'uploaded', id: String(answer.id), url: `${runUrl}/artifacts/${String(answer.id)}` };
  } catch (error) {
    return failed(name, messageOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The default name of the artifact: `image-provenance-<name>-<12 hex of the digest>-<8 random hex>`, the name being
 * the last component of the image's. The random part makes it unique in a workflow run, as the service demands.
 */
export function defaultArtifactName(image: { readonly name: string; readonly digest: Digest } | undefined): string {
  const random = randomBytes(4).toString('hex');
  if (image === undefined) {
    return `image-provenance-${random}`;
  }
  const name = lastComponentOf(image.name).replaceAll(ILLEGAL, '_');
  return `image-provenance-${name.slice(0, MAX_NAME)}-${hexOf(image.digest, 12)}-${random}`;
}

function failed(name: string, reason: string): ArtifactOutcome {
  return {
    kind: 'warning',
    message: `The artifact ${name} was not uploaded: ${reason}. Verdict and files are not affected.`,
  };
}

/** Behind a dynamic import: it is large, and a plain run does not need it. */
async function loadArtifactClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
