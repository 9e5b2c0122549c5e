import type { LogEntry } from '../core/verify/verified.ts';
import type { FoundReference } from '../scan/reference.ts';
import { code } from './markdown.ts';

/** A commit of a repository on a server of GitHub. */
export interface CommitLocation {
  /** `https://github.com` */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
}

const RUN = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const SERVER = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

/** The page of a workflow run as a link; undefined where the URL is not of one. */
export function runLink(url: string, text: string): string | undefined {
  return RUN.test(url) ? `[${text}](${url})` : undefined;
}

/** The start of a commit, as a link where its parts are well formed. */
export function commitLink(location: CommitLocation | undefined): string {
  const text = code((location?.commit ?? '').slice(0, 12));
  const base = baseOf(location);
  return base === undefined ? text : `[${text}](${base}/commit/${location?.commit ?? ''})`;
}

/** A place in a file as `file:line`, as a link into the commit where its parts are well formed. */
export function placeLink(
  { file, line }: Pick<FoundReference, 'file' | 'line'>,
  location: CommitLocation | undefined,
): string {
  const text = code(`${file}:${line}`, 200);
  const base = baseOf(location);
  const path = encodePath(file);
  return base === undefined || path === undefined
    ? text
    : `[${text}](${base}/blob/${location?.commit ?? ''}/${path}#L${line})`;
}

/** The page of a log entry; undefined unless anybody can look it up: only entries of the public log have a page. */
export function urlOfEntry(entry: LogEntry | undefined): string | undefined {
  const { host, logIndex = '' } = entry ?? {};
  return host !== undefined && /^\d{1,20}$/.test(logIndex)
    ? `https://search.sigstore.dev/?logIndex=${logIndex}`
    : undefined;
}

/**
 * Markdown as a link, where there is a page for it.
 * @param url made of parts that are safe in a URL, never text from outside
 */
export function linked(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](${url})`;
}

function baseOf(location: CommitLocation | undefined): string | undefined {
  if (location === undefined) {
    return undefined;
  }
  const { server, repository, commit } = location;
  const isWellFormed = SERVER.test(server) && REPOSITORY.test(repository) && COMMIT.test(commit);
  return isWellFormed && !repository.split('/').some(isDots) ? `${server}/${repository}` : undefined;
}

/** Undefined where a browser would take it for another path, or it is no Unicode text. */
function encodePath(file: string): string | undefined {
  const segments = file.split('/');
  if (!file.isWellFormed() || segments.some((segment) => segment === '' || isDots(segment))) {
    return undefined;
  }
  // what the function leaves could end the link
  const encode = (segment: string): string =>
    encodeURIComponent(segment).replaceAll(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return segments.map(encode).join('/');
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..';
}
