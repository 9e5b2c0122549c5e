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
  const parts = readPlain(text) ?? readAny(text);
  if (parts === undefined) {
    return undefined;
  }
  const { id, version, qualifiers } = parts;
  const stored = DISTINGUISHING.map((name) => qualifiers.get(name) ?? '').join('&');
  const origin = nameOfSource(qualifiers.get('origin') ?? qualifiers.get('upstream'));
  return { ...parts, key: `${id}@${version ?? ''}?${stored}`, origin };
}

/**
 * The name within what scanners write about a source package: `gcc`, `openssl@3.0.15-1` (syft's `upstream`),
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
  const purl = parse(written);
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

/** In the canonical form `@` before a version is the only one; a subpath names another thing of the same repository. */
function withoutVersion(canonical: string): string {
  const [, before = canonical, subpath = ''] = /^([^@?#]*)[^#]*(#.*)?$/s.exec(canonical) ?? [];
  return `${before}${subpath}`;
}

/**
 * Package URLs that are canonical as they stand, of types for which that is lower case: most of a large SBOM. The
 * library takes ten times as long for one; a test has it agree with this.
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
