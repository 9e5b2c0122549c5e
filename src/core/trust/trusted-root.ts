import { TrustedRoot } from '@sigstore/protobuf-specs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { withDeadline, type Deadline } from '../../concurrency.ts';
import { messageOf, systemCodeOf, TrustError } from '../../errors.ts';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import type { TrustSource } from '../policy/trust.ts';
import type { TrustCache } from './cache.ts';
import { nameOfRepository, NOTHING_STORED, TARGET } from './stored.ts';
import { reasonOf, refresh, type Repository } from './tuf.ts';

const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';

/** GitHub's own Sigstore instance, which signs for private repositories (fulcio.githubapp.com). */
export const GITHUB_MIRROR = 'https://tuf-repo.github.com';

const PASS_A_FILE =
  'Check the network and proxy settings of the runner, or pass `trusted-root` with a trusted_root.json that you ' +
  'obtained before; then nothing is fetched for trust.';

/** `seeds.json` of `@sigstore/tuf`, files in base64. */
const seeds = z.object({
  [PUBLIC_GOOD_MIRROR]: z.object({ 'root.json': z.base64(), targets: z.object({ [TARGET]: z.base64() }) }),
});

const head = z.object({ mediaType: z.string().startsWith('application/vnd.dev.sigstore.trustedroot') });

/** Folders of the runner. */
export interface TrustPaths {
  /** relative paths of files start here */
  readonly workspace: string;
  /** TUF metadata is in a folder of its own below, while it is needed */
  readonly temporary: string;
  /** TUF metadata between runs; undefined: none is kept */
  readonly cache?: TrustCache | undefined;
}

/**
 * Loads the trusted root: from a file, without any request, or by TUF (theupdateframework.io specification), for the
 * public-good instance from the root that `@sigstore/tuf` embeds.
 * @throws TrustError
 */
export async function loadTrustedRoot(
  source: TrustSource,
  locations: TrustPaths,
  deadline: Deadline,
): Promise<TrustedRoot> {
  switch (source.kind) {
    case 'file':
      return readTrustedRoot(await loadFile(source.path, locations.workspace), source.path);
    case 'public-good':
      return fetchTrustedRoot(await publicGood(), locations, deadline);
    case 'tuf': {
      const root = await loadFile(source.rootPath, locations.workspace);
      return fetchTrustedRoot({ mirror: source.mirror, root }, locations, deadline);
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
  locations: Omit<TrustPaths, 'workspace'>,
  deadline: Deadline,
  mirror = GITHUB_MIRROR,
  embedded?: Buffer,
): Promise<TrustedRoot> {
  const root =
    embedded ??
    Buffer.from(JSON.stringify((await import('./tuf-repo.github.com.root.json', { with: { type: 'json' } })).default));
  return fetchTrustedRoot({ mirror, root }, locations, deadline);
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
      throw new Error(`it has ${size} bytes; at most ${LIMITS.trustedRootBytes} are read`);
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

/** The public-good instance with the root and the target that `@sigstore/tuf` embeds. */
async function publicGood(): Promise<Repository> {
  const { default: embedded } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const seed = seeds.parse(embedded)[PUBLIC_GOOD_MIRROR];
  return {
    mirror: PUBLIC_GOOD_MIRROR,
    root: Buffer.from(seed['root.json'], 'base64'),
    target: Buffer.from(seed.targets[TARGET], 'base64'),
  };
}

async function fetchTrustedRoot(
  repository: Repository,
  { temporary, cache }: Omit<TrustPaths, 'workspace'>,
  deadline: Deadline,
): Promise<TrustedRoot> {
  const { mirror, root } = repository;
  try {
    const name = nameOfRepository(mirror, root);
    const stored = cache === undefined ? NOTHING_STORED : await withDeadline(deadline, cache.load(name));
    const { target, files, outage } = await withDeadline(deadline, refresh(repository, stored, temporary));
    const trustedRoot = TrustedRoot.fromJSON(parseJson(target).value);
    cache?.keep(name, files);
    if (outage !== undefined) {
      cache?.notices.push(
        `${mirror} cannot be reached (TUF): ${outage.reason}. The trusted root is the one that an earlier run kept: ` +
          `its metadata was verified anew, and can be used until ${outage.expires.toISOString()}.`,
      );
    }
    return trustedRoot;
  } catch (cause) {
    throw new TrustError(
      `The trusted root could not be fetched from ${mirror} (TUF): ${reasonOf(cause)}`,
      PASS_A_FILE,
      {
        cause,
      },
    );
  }
}
