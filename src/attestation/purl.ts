import { PackageURL } from 'packageurl-js';

/** A package URL (package-url/purl-spec), read. */
export interface Purl {
  /** canonical */
  readonly text: string;
  readonly type: string;
  readonly name: string;
  readonly version: string | undefined;
  /** canonical, without version and qualifiers */
  readonly id: string;
  /** equal for two spellings of one package: qualifiers that say where it came from are not part of it */
  readonly key: string;
  /** name of the source package */
  readonly origin: string | undefined;
}

/** Characters of a package URL; a cut one would be another one, so longer ones are none. */
const MAX_LENGTH = 1000;

/** Qualifiers that tell packages of one name and version apart; others (`distro`, `vcs_url`) only describe them. */
const DISTINGUISHING = ['arch', 'classifier', 'epoch', 'type'];

/** Reads a package URL; undefined for anything that is none. */
export function readPurl(text: unknown): Purl | undefined {
  if (typeof text !== 'string' || text.length > MAX_LENGTH || !text.startsWith('pkg:')) {
    return undefined;
  }
  const purl = parse(text);
  if (purl === undefined) {
    return undefined;
  }
  const { type, name } = purl;
  const canonical = purl.toString();
  const version = purl.version ?? undefined;
  const qualifiers = purl.qualifiers ?? undefined;
  const id = withoutVersion(canonical);
  const kept = DISTINGUISHING.flatMap((key) => (qualifiers?.[key] === undefined ? [] : [`${key}=${qualifiers[key]}`]));
  return {
    text: canonical,
    type,
    name,
    version,
    id,
    key: `${id}@${version ?? ''}?${kept.join('&')}`,
    origin: nameOfSource(qualifiers?.['origin'] ?? qualifiers?.['upstream']),
  };
}

/**
 * The name within what scanners write about a source package: `gcc`, `openssl@3.0.15-1` (syft's `upstream`),
 * `openssl-3.0.7-24.el9.src.rpm`.
 */
export function nameOfSource(text: string | undefined): string | undefined {
  const name = text?.replace(/@.*$/s, '') ?? '';
  return (/^(.+)-[^-]+-[^-]+\.src\.rpm$/.exec(name)?.[1] ?? name) || undefined;
}

function parse(text: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

/** In the canonical form `@` before a version is the only one; a subpath names another thing of the same repository. */
function withoutVersion(canonical: string): string {
  const [, before = canonical, subpath = ''] = /^([^@?#]*)[^#]*(#.*)?$/s.exec(canonical) ?? [];
  return `${before}${subpath}`;
}
