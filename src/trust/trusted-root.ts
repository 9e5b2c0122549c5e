import { TrustedRoot } from '@sigstore/protobuf-specs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { before, type Deadline } from '../concurrency.ts';
import { messageOf, systemCodeOf, TrustError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { TrustSource } from '../policy/trust.ts';

const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';

/** GitHub's own Sigstore instance, which signs for private repositories (fulcio.githubapp.com). */
export const GITHUB_MIRROR = 'https://tuf-repo.github.com';

const PASS_A_FILE =
  'Check the network and proxy settings of the runner, or pass `trusted-root` with a trusted_root.json that you ' +
  'obtained before; then nothing is fetched for trust.';

const head = z.object({ mediaType: z.string().startsWith('application/vnd.dev.sigstore.trustedroot') });

/** Folders of the runner. */
export interface TrustPlaces {
  /** relative paths of files start here */
  readonly workspace: string;
  /** TUF metadata is kept in a folder of its own below, while it is needed */
  readonly temporary: string;
}

/**
 * Loads the trusted root: from a file, without any request, or by TUF (theupdateframework.io specification), for the
 * public-good instance from the root that `@sigstore/tuf` embeds.
 * @throws TrustError
 */
export async function loadTrustedRoot(
  source: TrustSource,
  places: TrustPlaces,
  deadline: Deadline,
): Promise<TrustedRoot> {
  switch (source.kind) {
    case 'file':
      return readTrustedRoot(await loadFile(source.path, places.workspace), source.path);
    case 'public-good':
      return fetchTrustedRoot(PUBLIC_GOOD_MIRROR, undefined, places, deadline);
    case 'tuf': {
      await loadFile(source.rootPath, places.workspace);
      return fetchTrustedRoot(source.mirror, resolve(places.workspace, source.rootPath), places, deadline);
    }
  }
}

/**
 * Loads the trusted root of GitHub's own Sigstore instance by TUF, beginning with the root that is embedded here:
 * `pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json` of the Go module github.com/cli/cli/v2
 * v2.100.0 (MIT), version 3, byte for byte, sha256 98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d.
 * @throws TrustError
 */
export async function loadGitHubRoot(
  { temporary }: Pick<TrustPlaces, 'temporary'>,
  deadline: Deadline,
  mirror = GITHUB_MIRROR,
  embedded?: Buffer,
): Promise<TrustedRoot> {
  const root =
    embedded ?? JSON.stringify((await import('./tuf-repo.github.com.root.json', { with: { type: 'json' } })).default);
  const folder = await mkdtemp(join(temporary, 'image-provenance-root-'));
  try {
    const rootPath = join(folder, 'root.json');
    await writeFile(rootPath, root);
    return await fetchTrustedRoot(mirror, rootPath, { temporary }, deadline);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The empty root, for keys whose log and times are waived: it trusts nobody. */
export function emptyTrustedRoot(): TrustedRoot {
  return TrustedRoot.fromJSON({});
}

/**
 * Reads a trusted root (sigstore/protobuf-specs `sigstore_trustroot.proto`).
 * @throws TrustError
 */
export function readTrustedRoot(bytes: Uint8Array, path: string): TrustedRoot {
  try {
    const { value } = parseJson(bytes);
    head.parse(value);
    return TrustedRoot.fromJSON(value);
  } catch (cause) {
    throw new TrustError(
      `The file ${path} is not a Sigstore trusted root.`,
      'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line ' +
        '(`gh attestation trusted-root`), keep the line of the instance that signed.',
      { cause },
    );
  }
}

async function loadFile(path: string, workspace: string): Promise<Buffer> {
  const file = resolve(workspace, path);
  try {
    const { size } = await stat(file);
    if (size > LIMITS.trustedRootBytes) {
      throw new Error(`it has ${String(size)} bytes; at most ${String(LIMITS.trustedRootBytes)} are read`);
    }
    return await readFile(file);
  } catch (cause) {
    throw new TrustError(
      `The file ${path} cannot be read: ${systemCodeOf(cause) === 'ENOENT' ? 'it is not there' : messageOf(cause)}.`,
      'Check the path; relative paths start at the workspace, so the repository must be checked out before.',
      { cause },
    );
  }
}

async function fetchTrustedRoot(
  mirrorURL: string,
  rootPath: string | undefined,
  { temporary }: Pick<TrustPlaces, 'temporary'>,
  deadline: Deadline,
): Promise<TrustedRoot> {
  // most of what this program loads at its start would be TUF, and a root from a file needs none of it
  const { getTrustedRoot } = await import('@sigstore/tuf');
  // never a folder of an earlier run: the client believes the root that it finds there
  const cachePath = await mkdtemp(join(temporary, 'image-provenance-tuf-'));
  try {
    const options = { mirrorURL, cachePath, ...(rootPath === undefined ? {} : { rootPath }) };
    return await before(deadline, getTrustedRoot(options));
  } catch (cause) {
    throw new TrustError(
      `The trusted root could not be fetched from ${mirrorURL} (TUF): ${reasonOf(cause)}`,
      PASS_A_FILE,
      { cause },
    );
  } finally {
    await rm(cachePath, { recursive: true, force: true });
  }
}

/** TUF errors say little by themselves; the innermost cause names host, certificate or expiry. */
function reasonOf(error: unknown): string {
  const messages: string[] = [];
  for (let at: unknown = error; at instanceof Error && messages.length < 5; at = at.cause) {
    messages.push(at.message);
  }
  return messages.join(': ') || String(error);
}
