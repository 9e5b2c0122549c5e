import { PackageURL } from 'packageurl-js';

/** A parsed package URL (package-url/purl-spec). */
export interface Purl {
  /** canonical */
  readonly text: string;
  readonly type: string;
  readonly name: string;
  readonly version: string | undefined;
  /** canonical, without version and qualifiers */
  readonly id: string;
  /** equal for two spellings of one package: qualifiers about its origin are not part of it */
  readonly key: string;
  /** name of the source package */
  readonly origin: string | undefined;
  /** the qualifier of deb and rpm packages; undefined where it is no number, or 0 */
  readonly epoch: string | undefined;
}

/** Longer package URLs count as invalid, since a truncated one would be a different one. */
const MAX_LENGTH = 1000;

/** Qualifiers that distinguish packages of one name and version; others (`distro`, `vcs_url`) only describe them. */
const DISTINGUISHING = ['arch', 'classifier', 'epoch', 'type'];

/** Parses a package URL; undefined when it is invalid. */
export function readPurl(text: unknown): Purl | undefined {
  if (typeof text !== 'string' || text.length > MAX_LENGTH || !text.startsWith('pkg:')) {
    return undefined;
  }
  const parts = readPlain(text) ?? readAny(text);
  if (parts === undefined) {
    return undefined;
  }
  const { id, type, name, version, qualifiers } = parts;
  const qualifier = DISTINGUISHING.map((each) => qualifiers.get(each) ?? '').join('&');
  const origin = nameOfSource(qualifiers.get('origin') ?? qualifiers.get('upstream'));
  const epoch = /^0*([1-9]\d*)$/.exec(qualifiers.get('epoch') ?? '')?.[1];
  return { text: parts.text, type, name, version, id, key: `${id}@${version ?? ''}?${qualifier}`, origin, epoch };
}

/** Types whose package URL has the version of the package manager, which orders it; what SBOMs write beside it is less. */
const OF_DISTRIBUTIONS = ['apk', 'alpine', 'deb', 'rpm'];

/**
 * The version of a package. For packages of distributions it is that of the package URL, since Red Hat writes the release
 * nowhere else, with its epoch in front (package-url/purl-spec types/rpm-definition.json); for others the written one.
 */
export function versionOf(written: string | undefined, purl: Purl | undefined): string | undefined {
  if (purl?.version === undefined || !OF_DISTRIBUTIONS.includes(purl.type)) {
    return written ?? purl?.version;
  }
  const [, epochOfVersion, version = purl.version] = EPOCH.exec(purl.version) ?? [];
  const [, epochWritten, versionWritten = written ?? ''] = EPOCH.exec(written ?? '') ?? [];
  // some tools leave the epoch or the release out of the package URL
  const complete = versionWritten.startsWith(`${version}-`) ? versionWritten : version;
  const epoch = purl.epoch ?? epochOfVersion ?? (versionWritten === complete ? epochWritten : undefined);
  return epoch === undefined || /^0+$/.test(epoch) ? complete : `${epoch}:${complete}`;
}

const EPOCH = /^(\d+):(.*)$/s;

/**
 * The name in the forms in which scanners write a source package: `gcc`, `openssl@3.0.15-1` (syft's `upstream`),
 * `openssl-3.0.7-24.el9.src.rpm`.
 */
export function nameOfSource(text: string | undefined): string | undefined {
  if (text === undefined || text === '') {
    return undefined;
  }
  const at = text.indexOf('@', 1);
  const name = at < 0 ? text : text.slice(0, at);
  return name.endsWith('.src.rpm') ? (/^(.+)-[^-]+-[^-]+\.src\.rpm$/.exec(name)?.[1] ?? name) : name;
}

interface Parts extends Pick<Purl, 'text' | 'type' | 'name' | 'version' | 'id'> {
  readonly qualifiers: ReadonlyMap<string, string>;
}

function readAny(written: string): Parts | undefined {
  // the library takes an absent name's version for the name: `pkg:golang/@v1`
  const purl = /^[^?#]*\/@[^/?#]*(?:[?#]|$)/.test(written) ? undefined : parse(written);
  if (purl === undefined) {
    return undefined;
  }
  const { type, name } = purl;
  const text = purl.toString();
  const qualifiers = new Map(Object.entries(purl.qualifiers ?? {}));
  return { text, type, name, version: purl.version ?? undefined, id: withoutVersion(text), qualifiers };
}

function parse(text: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

/** In the canonical form the only `@` precedes the version; a subpath identifies a different package of the repository. */
function withoutVersion(canonical: string): string {
  const [, before = canonical, subpath = ''] = /^([^@?#]*)[^#]*(#.*)?$/s.exec(canonical) ?? [];
  return `${before}${subpath}`;
}

/**
 * Package URLs that are canonical already, of types whose names are lower case: most of a large SBOM. Parsing them with
 * the library takes ten times as long; a test asserts that both agree.
 */
const PLAIN =
  /^(pkg:(apk|deb|rpm|npm)\/(?:[a-z0-9][a-z0-9.-]*\/)*([a-z0-9][a-z0-9.-]*))@([A-Za-z0-9][A-Za-z0-9._~+:-]*)(?:\?([a-z]+=[A-Za-z0-9._-]+(?:&[a-z]+=[A-Za-z0-9._-]+)*))?$/;

function readPlain(text: string): Parts | undefined {
  const [, id, type, name, version, query = ''] = PLAIN.exec(text) ?? [];
  if (id === undefined || type === undefined || name === undefined || version === undefined) {
    return undefined;
  }
  const qualifiers = new Map<string, string>();
  let last = '';
  for (const pair of query === '' ? [] : query.split('&')) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, equals);
    if (key <= last) {
      return undefined;
    }
    qualifiers.set(key, pair.slice(equals + 1));
    last = key;
  }
  return { text, type, name, version, id, qualifiers };
}
