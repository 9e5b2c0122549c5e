import { TrustedRoot } from '@sigstore/protobuf-specs';
import { tmpdir } from 'node:os';
import { z } from 'zod';
import { withDeadline, type Deadline } from '../../concurrency.ts';
import { TrustError } from '../../errors.ts';
import { parseJson } from '../../json.ts';
import { type TrustCache, nameOfRepository, NOTHING_STORED, TARGET } from './cache.ts';
import { reasonOf, refresh, type Repository } from './tuf.ts';

const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';

/** GitHub's own Sigstore instance, which signs for private repositories (fulcio.githubapp.com). */
export const GITHUB_MIRROR = 'https://tuf-repo.github.com';

/** `seeds.json` of `@sigstore/tuf`, files in base64. */
const seeds = z.object({
  [PUBLIC_GOOD_MIRROR]: z.object({ 'root.json': z.base64(), targets: z.object({ [TARGET]: z.base64() }) }),
});

const head = z.object({ mediaType: z.string().startsWith('application/vnd.dev.sigstore.trustedroot') });

/** Where a trusted root comes from. Bytes may be a function, which is called when the root is first needed. */
export type TrustedRootSource =
  /** Sigstore's public-good instance, by TUF from the root that `@sigstore/tuf` embeds */
  | { readonly kind: 'public-good' }
  /** a `trusted_root.json`; `name` is for messages */
  | { readonly kind: 'root'; readonly name: string; readonly bytes: Bytes }
  /** another TUF repository, and its own root */
  | { readonly kind: 'tuf'; readonly mirror: string; readonly root: Bytes };

type Bytes = Uint8Array | (() => Promise<Uint8Array>);

/** How TUF works on files. */
export interface TufOptions {
  /** TUF metadata is in a folder of its own below, while it is needed; default: that of the system */
  readonly temporary?: string | undefined;
  /** TUF metadata between runs; default: none is stored */
  readonly cache?: TrustCache | undefined;
}

/**
 * Loads the trusted root: from bytes, without any request, or by TUF (theupdateframework.io specification).
 * @throws TrustError
 */
export async function loadTrustedRoot(
  source: TrustedRootSource,
  options: TufOptions,
  deadline: Deadline,
): Promise<TrustedRoot> {
  switch (source.kind) {
    case 'root':
      return readTrustedRoot(await bytesOf(source.bytes), source.name);
    case 'public-good':
      return fetchTrustedRoot(await publicGood(), options, deadline);
    case 'tuf': {
      const root = Buffer.from(await bytesOf(source.root));
      return fetchTrustedRoot({ mirror: source.mirror, root }, options, deadline);
    }
  }
}

async function bytesOf(bytes: Bytes): Promise<Uint8Array> {
  return typeof bytes === 'function' ? bytes() : bytes;
}

/**
 * Loads the trusted root of GitHub's own Sigstore instance by TUF, beginning with the root that is embedded here:
 * `pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json` of the Go module github.com/cli/cli/v2
 * v2.100.0 (MIT), version 3, byte for byte, sha256 98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d.
 * @throws TrustError
 */
export async function loadGitHubRoot(
  options: TufOptions,
  deadline: Deadline,
  mirror = GITHUB_MIRROR,
  embedded?: Buffer,
): Promise<TrustedRoot> {
  const root =
    embedded ??
    Buffer.from(JSON.stringify((await import('./tuf-repo.github.com.root.json', { with: { type: 'json' } })).default));
  return fetchTrustedRoot({ mirror, root }, options, deadline);
}

/** The empty root, for keys whose log and times are waived: it trusts nobody. */
export function emptyTrustedRoot(): TrustedRoot {
  return TrustedRoot.fromJSON({});
}

/**
 * Reads a trusted root (sigstore/protobuf-specs `sigstore_trustroot.proto`).
 * @throws TrustError
 */
export function readTrustedRoot(bytes: Uint8Array, name: string): TrustedRoot {
  try {
    const { value } = parseJson(bytes);
    head.parse(value);
    return TrustedRoot.fromJSON(value);
  } catch (cause) {
    throw new TrustError(`The file ${name} is not a Sigstore trusted root.`, { topic: 'trusted-root-file' }, { cause });
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
  { temporary = tmpdir(), cache }: TufOptions,
  deadline: Deadline,
): Promise<TrustedRoot> {
  const { mirror, root } = repository;
  try {
    const name = nameOfRepository(mirror, root);
    const stored = cache === undefined ? NOTHING_STORED : await withDeadline(deadline, cache.load(name));
    const { target, files, outage } = await withDeadline(deadline, refresh(repository, stored, temporary));
    const trustedRoot = TrustedRoot.fromJSON(parseJson(target).value);
    cache?.record(name, files);
    if (outage !== undefined) {
      const until = outage.expires.toISOString();
      const about = `${mirror} cannot be reached (TUF): ${outage.reason}. This run uses the trusted root that an earlier run stored. Its metadata was verified again, and can be used until ${until}.`;
      cache?.notices.push({ topic: 'notice', about });
    }
    return trustedRoot;
  } catch (cause) {
    throw new TrustError(
      `The trusted root could not be fetched from ${mirror} (TUF): ${reasonOf(cause)}`,
      { topic: 'no-trusted-root' },
      { cause },
    );
  }
}
