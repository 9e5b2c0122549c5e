import { ImageError } from '../../errors.ts';
import { parseDigest, type Digest } from '../image/digest.ts';
import { formatPlatform, selectPlatforms, type Platform, type PlatformSelection } from '../image/platform.ts';
import { nameOf, type ImageReference } from '../image/reference.ts';
import type { Subject } from '../image/subject.ts';
import { adviceFor } from './failure.ts';
import { LIMITS } from '../../limits.ts';
import { isIndexType, readConfigPlatform } from './manifest.ts';
import type { Lookup, Manifest, Repository } from './repository.ts';

/** What an entry with BuildKit's attestations says of which platform they are. */
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';

type ImageManifest = Extract<Manifest, { kind: 'image' }>;
type IndexManifest = Extract<Manifest, { kind: 'index' }>;

/** What decides where a reference has both: the tag, which must have that digest, or the digest, as a runtime pulls it. */
export type ResolvedBy = 'tag' | 'digest';

/**
 * Resolves a reference, once, to a digest and the platforms below it.
 * @throws ImageError
 */
export async function resolveSubject(
  repository: Repository,
  reference: ImageReference,
  selection: PlatformSelection,
  by: ResolvedBy = 'tag',
): Promise<Subject> {
  const { tag, digest } = reference;
  const requested = (by === 'tag' ? (tag ?? digest) : (digest ?? tag)) ?? 'latest';
  const name = nameOf(repository.name);
  const manifest = foundOrThrow(await repository.manifest(requested), name, requested, repository.name.registry);
  if (reference.digest !== undefined && manifest.digest !== reference.digest) {
    throw new ImageError('tag-moved', `${name}:${requested} is ${manifest.digest} now, not ${reference.digest}.`, {
      topic: 'tag-moved',
    });
  }
  return manifest.kind === 'index'
    ? resolveIndex(manifest, reference, selection, name)
    : await resolveImage(repository, manifest, reference, selection, name);
}

function foundOrThrow(response: Lookup<Manifest>, name: string, requested: string, registry: string): Manifest {
  switch (response.kind) {
    case 'found':
      return response.value;
    case 'absent': {
      const isRepositoryMissing = response.detail?.includes('NAME_UNKNOWN') === true;
      const missing = isRepositoryMissing
        ? `The repository ${name}`
        : `The ${requested.includes(':') ? 'digest' : 'tag'} ${requested} of ${name}`;
      const words = response.detail === undefined ? '' : ` (${response.detail})`;
      throw new ImageError(
        'not-found',
        `${missing} does not exist: HTTP 404${words}.`,
        adviceFor('not-found', registry),
      );
    }
    case 'unreadable': {
      const code = response.tooLarge === true ? 'too-large' : 'not-a-registry';
      const message = `What ${registry} returned for ${requested} of ${name} is not an image: ${response.reason}.`;
      throw new ImageError(code, message, adviceFor(code, registry));
    }
  }
}

function resolveIndex(
  manifest: IndexManifest,
  reference: ImageReference,
  selection: PlatformSelection,
  name: string,
): Subject {
  const { digest, mediaType, manifests } = manifest;
  if (manifests.length > LIMITS.indexEntries) {
    throw new ImageError(
      'too-large',
      `The index ${name}@${digest} has ${manifests.length} entries, but at most ${LIMITS.indexEntries} are read.`,
      adviceFor('too-large', reference.repository.registry),
    );
  }
  const nested = manifests.find((entry) => isIndexType(entry.mediaType));
  if (nested !== undefined) {
    throw nestedIndexError(`${name}@${digest}`, `${name}@${nested.digest}`);
  }
  const entries = manifests.map(({ annotations, ...entry }) => ({
    ...entry,
    attests: parseDigest(annotations[REFERENCE_DIGEST] ?? ''),
  }));
  const { platforms, missing } = selectPlatforms(entries, selection);
  const present = platforms.map((platform) => platform.name).filter((name) => !name.startsWith('unknown/unknown'));
  if (missing.length > 0) {
    throw platformError(`${name}@${digest}`, missing, present);
  }
  // without this, "every selected platform" would be true of none
  if (selection.kind === 'all' && !platforms.some(({ selected }) => selected)) {
    throw new ImageError('platform-missing', `The index ${name}@${digest} lists no platform.`, {
      topic: 'no-platform',
    });
  }
  return { reference, digest, mediaType, kind: 'index', name: 'index', platforms, notices: [] };
}

/** The error of an index that lists another one. */
export function nestedIndexError(index: string, nested: string): ImageError {
  return new ImageError(
    'nested-index',
    `The index ${index} lists another index (${nested}), whose content would go unnoticed.`,
    { topic: 'nested-index', about: nested },
  );
}

async function resolveImage(
  repository: Repository,
  manifest: ImageManifest,
  reference: ImageReference,
  selection: PlatformSelection,
  name: string,
): Promise<Subject> {
  const { digest, mediaType } = manifest;
  const subject = { reference, digest, mediaType, kind: 'image', platforms: [] } as const;
  switch (selection.kind) {
    case 'all':
      return { ...subject, name: 'image', notices: [] };
    case 'index': {
      const notice = `${name}@${digest} is a single image, not an index, so the image itself is verified.`;
      return { ...subject, name: 'image', notices: [notice] };
    }
    case 'named':
      return { ...subject, name: await platformOf(repository, manifest, selection, name), notices: [] };
  }
}

/** The name of a single image's platform, which its configuration names; it must be every one that was requested. */
async function platformOf(
  repository: Repository,
  { config, digest }: ImageManifest,
  selection: Extract<PlatformSelection, { kind: 'named' }>,
  name: string,
): Promise<string> {
  const response = await repository.blob(config);
  const platform = response.kind === 'found' ? readConfigPlatform(response.value) : undefined;
  const { platforms, missing } = selectPlatforms([{ digest, platform }], selection);
  if (platform === undefined || missing.length > 0) {
    const present = platform === undefined ? [] : [formatPlatform(platform)];
    throw platformError(`${name}@${digest}`, platform === undefined ? selection.platforms : missing, present);
  }
  return platforms[0]?.name ?? formatPlatform(platform);
}

function platformError(
  image: `${string}@${Digest}`,
  missing: readonly Platform[],
  present: readonly string[],
): ImageError {
  const there = present.length === 0 ? 'It names none.' : `There is: ${present.join(', ')}.`;
  return new ImageError(
    'platform-missing',
    `${image} has no platform ${missing.map(formatPlatform).join(', ')}. ${there}`,
    { topic: 'platform-missing' },
  );
}
