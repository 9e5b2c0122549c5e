import { ImageError } from '../../errors.ts';
import type { Digest } from '../image/digest.ts';
import {
  contradicts,
  formatPlatform,
  isPlatformEntry,
  selectPlatforms,
  type Platform,
  type PlatformManifest,
  type PlatformSelection,
} from '../image/platform.ts';
import { nameOf } from '../image/reference.ts';
import { selectedPlatforms, type Subject } from '../image/subject.ts';
import { adviceFor } from './failure.ts';
import { readConfigPlatform } from './manifest.ts';
import type { Repository } from './repository.ts';
import { nestedIndexError } from './resolve.ts';

/**
 * Holds what an index lists against the images themselves, for an index that nobody vouches for: whoever may push can
 * write one that calls a signed image of one platform another one, or an index a single image. Each selected entry is
 * fetched with its configuration, all at once.
 * @returns the subject; an entry that is listed without a platform has that of its configuration
 * @throws ImageError `nested-index`, `platform-missing`, or why a manifest cannot be read
 */
export async function confirmPlatforms(
  repository: Repository,
  subject: Subject,
  selection: PlatformSelection,
): Promise<Subject> {
  const digests = [...new Set(selectedPlatforms(subject).map(({ digest }) => digest))];
  const configured = new Map(
    await Promise.all(
      digests.map(async (digest) => [digest, await configuredPlatform(repository, subject, digest)] as const),
    ),
  );
  const entries = subject.platforms.map((entry) =>
    entry.selected ? confirm(entry, configured.get(entry.digest), subject) : entry,
  );
  return { ...subject, platforms: selectPlatforms(entries, selection).platforms };
}

/** The platform that the configuration of a listed manifest names; undefined where it is no image's. */
async function configuredPlatform(
  repository: Repository,
  subject: Subject,
  digest: Digest,
): Promise<Platform | undefined> {
  const index = `${nameOf(repository.name)}@${subject.digest}`;
  const { registry } = repository.name;
  const response = await repository.manifest(digest);
  switch (response.kind) {
    case 'absent':
      throw new ImageError(
        'platform-missing',
        `The index ${index}, which is not signed, lists ${digest}, but that manifest does not exist: HTTP 404.`,
        { topic: 'platform-missing' },
      );
    case 'unreadable': {
      const code = response.tooLarge === true ? 'too-large' : 'not-a-registry';
      const message = `What ${registry} returned for ${digest}, which the index ${index} lists, is not an image: ${response.reason}.`;
      throw new ImageError(code, message, adviceFor(code, registry));
    }
    case 'found': {
      if (response.value.kind === 'index') {
        throw nestedIndexError(index, `${nameOf(repository.name)}@${digest}`);
      }
      const config = await repository.blob(response.value.config);
      return config.kind === 'found' ? readConfigPlatform(config.value) : undefined;
    }
  }
}

function confirm(entry: PlatformManifest, configured: Platform | undefined, subject: Subject): PlatformManifest {
  if (entry.platform === undefined) {
    // no configuration exempts an entry either, as `unknown/unknown` does where an index lists it
    return configured !== undefined && isPlatformEntry({ platform: configured })
      ? { ...entry, platform: configured }
      : entry;
  }
  if (configured === undefined || contradicts(entry.platform, configured)) {
    const index = `${nameOf(subject.reference.repository)}@${subject.digest}`;
    const actual = configured === undefined ? 'names no platform' : `says ${formatPlatform(configured)}`;
    throw new ImageError(
      'platform-missing',
      `The index ${index}, which is not signed, lists ${entry.digest} as ${formatPlatform(entry.platform)}, but the configuration of that image ${actual}.`,
      { topic: 'platform-contradiction' },
    );
  }
  return entry;
}
