import { normalizePlatform } from '../core/image/platform.ts';

/** What is compared of a platform has its name. */
interface Named {
  readonly name: string;
}

/** Platforms of two images, with their partners. */
export interface PairedPlatforms<T extends Named> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  /** those without a partner */
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Pairs the platforms of two images: by name; then by what the name means (`linux/arm64` is `linux/arm64/v8`); then by
 * operating system and architecture. In the latter two only where it is one on each side: nothing says which of several
 * is which.
 */
export function pairPlatforms<T extends Named>(before: readonly T[], after: readonly T[]): PairedPlatforms<T> {
  const pairs: { before: T; after: T }[] = [];
  let [removed, added] = [before, after];
  for (const keyOf of KEYS) {
    const found = pairUnique(removed, added, ({ name }) => keyOf(name));
    pairs.push(...found);
    removed = removed.filter((each) => found.every((pair) => pair.before !== each));
    added = added.filter((each) => found.every((pair) => pair.after !== each));
  }
  // in the order of the image
  pairs.sort((a, b) => after.indexOf(a.after) - after.indexOf(b.after));
  return { pairs, removed, added };
}

function pairUnique<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string | undefined) {
  const earlier = Map.groupBy(before, keyOf);
  const later = Map.groupBy(after, keyOf);
  return [...later].flatMap(([key, [current, ...others]]) => {
    const [old, ...further] = (key === undefined ? undefined : earlier.get(key)) ?? [];
    return old === undefined || current === undefined || others.length + further.length > 0
      ? []
      : [{ before: old, after: current }];
  });
}

const KEYS: readonly ((name: string) => string | undefined)[] = [
  (name) => name,
  (name) => {
    const platform = readName(name);
    return platform === undefined ? undefined : [platform.os, platform.architecture, platform.variant].join('/');
  },
  (name) => {
    const platform = readName(name);
    return platform === undefined ? undefined : [platform.os, platform.architecture].join('/');
  },
];

/** Whether two names are of different platforms, and not two spellings of one, or one with a digest behind it. */
export function isOtherPlatform(a: string, b: string): boolean {
  const [one, other] = [readName(a), readName(b)];
  return one !== undefined && other !== undefined && one.variant !== other.variant;
}

/** The two names where a reader would take them for two platforms; digests behind a name are not part of it. */
export function isRenamed(a: string, b: string): boolean {
  return readName(a) !== undefined && readName(b) !== undefined && withoutDigest(a) !== withoutDigest(b);
}

function withoutDigest(name: string): string {
  return name.replace(/-(?:[0-9a-f]{12}|[0-9a-f]{64})$/, '');
}

interface PlatformName {
  readonly os: string;
  readonly architecture: string;
  /** empty where it is the usual one of the architecture */
  readonly variant: string;
}

/** A name of a platform after containerd's normalization (containerd/platforms `database.go`); undefined for others. */
function readName(name: string): PlatformName | undefined {
  const [writtenOs, written, writtenVariant, ...others] = withoutDigest(name).split('/');
  if (writtenOs === undefined || written === undefined || others.length > 0) {
    return undefined;
  }
  const stated = normalizePlatform({ os: writtenOs, architecture: written, variant: writtenVariant });
  const implied = ARMS.get(stated.architecture);
  const architecture = implied === undefined ? stated.architecture : 'arm';
  const variant = implied ?? stated.variant ?? '';
  return { os: stated.os, architecture, variant: USUAL.get(architecture) === variant ? '' : variant };
}

/** Names of `arm` that imply its variant. */
const ARMS: ReadonlyMap<string, string> = new Map([
  ['armhf', 'v7'],
  ['armel', 'v6'],
]);

const USUAL: ReadonlyMap<string, string> = new Map([
  ['arm64', 'v8'],
  ['arm', 'v7'],
  ['amd64', 'v1'],
]);
