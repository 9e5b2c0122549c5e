import { hexOf, type Digest } from './digest.ts';
import { invalid, parsed, type Parsed } from '../../parsed.ts';

/** `os/arch[/variant]` (OCI image index, "platform"). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

/** Which platforms of an index are verified; `index` is the index itself, without any. */
export type PlatformSelection =
  | { readonly kind: 'all' }
  | { readonly kind: 'index' }
  | { readonly kind: 'named'; readonly platforms: readonly Platform[] };

/**
 * An entry of an index with its name in reports and messages:
 * `os/arch[/variant]`, `unknown-<12 hex>`, or with `-<12 hex>` where names would be equal.
 */
export interface PlatformManifest {
  readonly name: string;
  readonly digest: Digest;
  readonly platform: Platform | undefined;
  readonly selected: boolean;
  /** of an entry that is no platform: the one that it holds BuildKit's attestations of */
  readonly attests?: Digest | undefined;
}

/** An entry of an index as the registry describes it. */
export interface PlatformEntry {
  readonly digest: Digest;
  readonly platform: Platform | undefined;
  readonly attests?: Digest | undefined;
}

/** The entries of an index with names and choice, and the named platforms that none of them is. */
export interface SelectedPlatforms {
  readonly platforms: readonly PlatformManifest[];
  readonly missing: readonly Platform[];
}

const PLATFORM = /^(?<os>[a-z0-9._-]+)\/(?<architecture>[a-z0-9._-]+)(?:\/(?<variant>[a-z0-9._-]+))?$/;

/** Reads `os/arch[/variant]`. */
export function parsePlatform(text: string): Parsed<Platform> {
  const { os, architecture, variant } = PLATFORM.exec(text)?.groups ?? {};
  return os === undefined || architecture === undefined
    ? invalid('a platform is "os/arch" or "os/arch/variant" in lowercase, such as "linux/amd64"')
    : parsed({ os, architecture, variant });
}

/** `os/arch[/variant]`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}

/** Whether a platform is the requested one; a request without variant matches every variant. */
export function isPlatform(platform: Platform, requested: Platform): boolean {
  return (
    platform.os === requested.os &&
    platform.architecture === requested.architecture &&
    (requested.variant === undefined || platform.variant === requested.variant)
  );
}

/** Other names of systems and architectures, and what they are (containerd/platforms, `database.go`). */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['macos', 'darwin'],
  ['aarch64', 'arm64'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['i386', '386'],
]);

/**
 * Whether two platforms cannot be those of one image. A variant is compared only where both name one: many builders
 * leave it out.
 */
export function contradicts(one: Platform, other: Platform): boolean {
  const [a, b] = [normalizePlatform(one), normalizePlatform(other)];
  return (
    a.os !== b.os ||
    a.architecture !== b.architecture ||
    (a.variant !== undefined && b.variant !== undefined && a.variant !== b.variant)
  );
}

/** A platform with the usual names of its parts, in lower case, and a variant as `v8`. */
export function normalizePlatform({ os, architecture, variant }: Platform): Platform {
  const named = (text: string): string => OTHER_NAMES.get(text.toLowerCase()) ?? text.toLowerCase();
  const lower = variant?.toLowerCase();
  const normalized = lower !== undefined && /^\d/.test(lower) ? `v${lower}` : lower;
  return { os: named(os), architecture: named(architecture), variant: normalized };
}

/**
 * Whether an entry of an index is a platform. Exactly `unknown/unknown` is none (so BuildKit marks its attestation
 * manifests); nothing else exempts an entry, no annotation and no missing platform.
 */
export function isPlatformEntry({ platform }: Pick<PlatformEntry, 'platform'>): boolean {
  return platform === undefined || formatPlatform(platform) !== 'unknown/unknown';
}

/**
 * Names the entries of an index and selects the requested ones. One without a platform is selected by `all`. An
 * entry that is listed twice is one.
 */
export function selectPlatforms(entries: readonly PlatformEntry[], selection: PlatformSelection): SelectedPlatforms {
  const counts = new Map<string, Set<Digest>>();
  for (const entry of entries) {
    const name = nameOfEntry(entry);
    counts.set(name, (counts.get(name) ?? new Set()).add(entry.digest));
  }
  const platforms = new Map<string, PlatformManifest>();
  const taken = new Map<string, Digest>();
  for (const { digest, platform, attests } of entries) {
    const plain = nameOfEntry({ digest, platform });
    const short = counts.get(plain)?.size === 1 ? plain : `${plain}-${hexOf(digest, 12)}`;
    // the name of one platform can be the disambiguated name of another entry
    const name = (taken.get(short) ?? digest) === digest ? short : `${short}-${hexOf(digest)}`;
    taken.set(name, digest);
    const selected = isSelected({ platform }, selection);
    platforms.set(`${name}@${digest}`, {
      name,
      digest,
      platform,
      selected,
      ...(attests === undefined ? {} : { attests }),
    });
  }
  const selected = [...platforms.values()].filter((entry) => entry.selected);
  const missing = selection.kind === 'named' ? selection.platforms : [];
  return {
    platforms: [...platforms.values()],
    missing: missing.filter(
      (requested) => !selected.some(({ platform }) => platform !== undefined && isPlatform(platform, requested)),
    ),
  };
}

function nameOfEntry({ digest, platform }: PlatformEntry): string {
  return platform === undefined ? `unknown-${hexOf(digest, 12)}` : formatPlatform(platform);
}

function isSelected(entry: Pick<PlatformEntry, 'platform'>, selection: PlatformSelection): boolean {
  const { platform } = entry;
  switch (selection.kind) {
    case 'all':
      return isPlatformEntry(entry);
    case 'index':
      return false;
    case 'named':
      return (
        platform !== undefined &&
        isPlatformEntry(entry) &&
        selection.platforms.some((requested) => isPlatform(platform, requested))
      );
  }
}
