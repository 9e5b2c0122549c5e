import { LIMITS } from '../../limits.ts';
import { isIPv6 } from 'node:net';
import { parseDigest, type Digest } from './digest.ts';
import { invalid, parsed, type Parsed } from '../../parsed.ts';

/** A repository of a registry, normalized: Docker Hub is `docker.io`, single names are below `library/`. */
export interface RepositoryName {
  /** `host[:port]`, lowercase */
  readonly registry: string;
  /** path of the repository, without slashes at its ends */
  readonly path: string;
}

/** A parsed image reference. */
export interface ImageReference {
  readonly repository: RepositoryName;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

const DOCKER_HUB = 'docker.io';
const DOCKER_HUB_ALIASES: readonly string[] = ['index.docker.io', 'registry-1.docker.io'];

const MAX_PATH_LENGTH = 255;
const MAX_HOST_LENGTH = 253;
const MAX_PORT = 65_535;

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const PATH = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const REGISTRY = /^(?<host>\[[0-9A-Fa-f:.]+\]|[^[\]:/]+)(?::(?<port>[1-9][0-9]{0,4}))?$/;
const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;

/**
 * Reads an image reference (distribution/reference) and normalizes it; `defaultTag` is for one with neither tag nor
 * digest.
 *
 *     reference = [ registry "/" ] path [ ":" tag ] [ "@" "sha256:" 64 hexdig ]
 *     registry  = ( domain | "[" IPv6 "]" ) [ ":" port ]   ; only with "." or ":" in it, or "localhost"
 *     path      = part *( "/" part )                       ; lowercase, digits, inner "." "_" "__" "-"
 *     tag       = ( ALPHA | DIGIT | "_" ) 0*127( ALPHA | DIGIT | "." | "_" | "-" )
 *
 *     nginx → docker.io/library/nginx    acme/api → docker.io/acme/api    cgr.dev/chainguard/nginx as it is
 */
export function parseReference(text: string, defaultTag: string | undefined): Parsed<ImageReference> {
  const unusable = findForeign(text);
  if (unusable !== undefined) {
    return invalid(unusable);
  }
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1));
  if (at >= 0 && digest === undefined) {
    return invalid('the digest after "@" must be "sha256:" and 64 lowercase hexadecimal digits');
  }
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  // without a slash the brackets of an IPv6 address would be taken apart
  const tag = colon < 0 || named.startsWith('[', named.lastIndexOf('/') + 1) ? undefined : named.slice(colon + 1);
  if (tag !== undefined && !isTag(tag)) {
    return invalid(`the tag after ":" ${TAG_RULE}`);
  }
  const repository = parseName(tag === undefined ? named : named.slice(0, colon));
  if (repository.kind === 'invalid') {
    return repository;
  }
  return parsed({
    repository: repository.value,
    tag: tag ?? (digest === undefined ? defaultTag : undefined),
    digest,
  });
}

/** Reads the name of a repository, which has neither tag nor digest; normalized as references are. */
export function parseRepository(text: string): Parsed<RepositoryName> {
  const unusable = findForeign(text);
  if (unusable !== undefined) {
    return invalid(unusable);
  }
  if (text.includes('@') || text.includes(':', text.lastIndexOf('/') + 1)) {
    return invalid('the name of a repository has no tag and no digest');
  }
  return parseName(text);
}

/** Repositories below a common name: a registry, or a path in it; an empty path is all of a registry. */
export type RepositoryPrefix = RepositoryName;

/** Reads what repositories' names may begin with: `host[:port]`, or the first components of a name. */
export function parsePrefix(text: string): Parsed<RepositoryPrefix> {
  if (!text.includes('/') && (/[.:]/.test(text) || text.toLowerCase() === 'localhost')) {
    const registry = parseRegistry(text);
    return registry.kind === 'invalid' ? registry : parsed({ registry: registry.value, path: '' });
  }
  // below it is a repository; alone it could be one of the single names of Docker Hub
  const below = parseRepository(`${text}/x`);
  return below.kind === 'invalid'
    ? below
    : parsed({ registry: below.value.registry, path: below.value.path.slice(0, -'/x'.length) });
}

/** The rest of a repository's path below a prefix, by complete components; undefined for one that is not below it. */
export function pathBelow(prefix: RepositoryPrefix, { registry, path }: RepositoryName): string | undefined {
  if (registry !== prefix.registry) {
    return undefined;
  }
  if (prefix.path === '' || path === prefix.path) {
    return prefix.path === '' ? path : '';
  }
  return path.startsWith(`${prefix.path}/`) ? path.slice(prefix.path.length + 1) : undefined;
}

/** Reads `host[:port]` of a registry; lowercase, and Docker Hub under its one name. */
export function parseRegistry(text: string): Parsed<string> {
  if (SCHEME.test(text)) {
    return invalid('write the registry as "host" or "host:port", without a scheme such as "https://"');
  }
  const { host, port } = REGISTRY.exec(text)?.groups ?? {};
  const address = host === undefined ? undefined : normalizeHost(host);
  if (address === undefined || Number(port ?? 1) > MAX_PORT) {
    return invalid('the registry must be "host" or "host:port"');
  }
  const registry = port === undefined ? address : `${address}:${port}`;
  return parsed(DOCKER_HUB_ALIASES.includes(registry) ? DOCKER_HUB : registry);
}

/** What a tag must be, to complete a sentence. */
export const TAG_RULE =
  'must be up to 128 letters, digits, ".", "_", and "-", and begin with a letter, a digit, or "_"';

/** Whether a text is a tag (OCI distribution specification, "Pulling manifests"). */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** `registry/path`. */
export function nameOf(repository: RepositoryName): string {
  return `${repository.registry}/${repository.path}`;
}

/** The last component of a repository's name, or of any path with `/` between components. */
export function lastComponentOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The normalized reference with all it names: `registry/path[:tag][@digest]`. */
export function formatReference({ repository, tag, digest }: ImageReference): string {
  const name = nameOf(repository);
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** Mistakes that the grammar alone would name badly. */
function findForeign(text: string): string | undefined {
  if (text.length > LIMITS.reference) {
    return `it is longer than ${LIMITS.reference} characters`;
  }
  if (SCHEME.test(text)) {
    return 'it has a scheme such as "https://" or "docker://"; remove the scheme';
  }
  if (/[\s,]/.test(text)) {
    return 'it contains a space or a comma; write one image per line, and comments on lines of their own';
  }
  return undefined;
}

function parseName(name: string): Parsed<RepositoryName> {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const hasRegistry = /[.:]/.test(first) || first.toLowerCase() === 'localhost';
  const registry = hasRegistry ? parseRegistry(first) : parsed(DOCKER_HUB);
  if (registry.kind === 'invalid') {
    return registry;
  }
  const rest = hasRegistry ? name.slice(slash + 1) : name;
  const path = registry.value === DOCKER_HUB && !rest.includes('/') ? `library/${rest}` : rest;
  if (path.length > MAX_PATH_LENGTH) {
    return invalid(`the path of the repository is longer than ${MAX_PATH_LENGTH} characters`);
  }
  if (!PATH.test(path)) {
    return invalid(
      path === path.toLowerCase()
        ? 'it must be "[registry/]path[:tag][@sha256:…]", with a path of lowercase letters and digits, and single ".", "_", and "-" between them'
        : 'the path of a repository must be lowercase',
    );
  }
  return parsed({ registry: registry.value, path });
}

/** The host as a request will name it (`127.1` is 127.0.0.1 there), so that what is compared is what is requested. */
function normalizeHost(host: string): string | undefined {
  const isName = host.length <= MAX_HOST_LENGTH && DOMAIN.test(host);
  if (!isName && !(host.startsWith('[') && isIPv6(host.slice(1, -1)))) {
    return undefined;
  }
  const url = URL.parse(`https://${host}/`);
  return url?.hostname;
}
