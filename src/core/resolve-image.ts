import { startDeadline, type Deadline, type Lease } from '../concurrency.ts';
import type { PlatformSelection } from './image/platform.ts';
import { parseReference, type ImageReference } from './image/reference.ts';
import type { Subject } from './image/subject.ts';
import { noticesOfTag } from './registry/moved-tag.ts';
import { resolveSubject } from './registry/resolve.ts';
import type { Session } from './session.ts';

/** An image as it is named, or as it was resolved before. */
export type ImageName = string | ImageReference | Subject;

/** How a name is resolved. */
export interface ResolveOptions {
  readonly session: Session;
  /** default: every platform of the index */
  readonly platforms?: PlatformSelection | undefined;
  /**
   * whether a tag beside a digest may name another one: the digest decides then, and where the tag points is a notice of
   * the subject. Default: the tag must have that digest.
   */
  readonly mayHaveMoved?: boolean | undefined;
}

/** The subject of a name, and notices about it that are being looked for meanwhile; those are never rejected. */
export interface ResolvedName {
  readonly subject: Subject;
  readonly notices: Promise<readonly string[]>;
}

/**
 * Resolves an image without verifying it: its digest, and its platforms with those that are selected.
 * @throws ImageError
 */
export async function resolveImage(
  image: string | ImageReference,
  { session, ...options }: Pick<ResolveOptions, 'session' | 'platforms'>,
): Promise<Subject> {
  const reference = typeof image === 'string' ? toReference(image) : image;
  const deadline = startDeadline(session.timeout);
  const lease = session.memory.lease();
  try {
    return (await resolveName(reference, { session, ...options }, deadline, lease)).subject;
  } finally {
    lease.release();
    deadline.stop();
  }
}

/** Resolves a name within the time of an image, unless it was before. @throws ImageError */
export async function resolveName(
  name: Exclude<ImageName, string>,
  { session, platforms = { kind: 'all' }, mayHaveMoved = false }: ResolveOptions,
  deadline: Deadline,
  lease: Lease,
): Promise<ResolvedName> {
  if ('platforms' in name) {
    return { subject: name, notices: NOTHING };
  }
  const notices = mayHaveMoved ? lookAtTag(name, session, deadline, lease) : NOTHING;
  const repository = session.repository(name.repository, deadline, lease);
  return { subject: await resolveSubject(repository, name, platforms, mayHaveMoved ? 'digest' : 'tag'), notices };
}

const NOTHING: Promise<readonly string[]> = Promise.resolve([]);

/** The subject with all that is to be known of its name. */
export async function withNotices({ subject, notices }: ResolvedName): Promise<Subject> {
  const more = await notices;
  return more.length === 0 ? subject : { ...subject, notices: [...subject.notices, ...more] };
}

/** Beside the verification, and in a part of its time: an image does not wait for a tag that decides nothing. */
async function lookAtTag(
  reference: ImageReference,
  session: Session,
  image: Deadline,
  lease: Lease,
): Promise<readonly string[]> {
  const own = startDeadline(session.timeout / 3);
  const deadline = { ...own, signal: AbortSignal.any([own.signal, image.signal]) };
  try {
    return await noticesOfTag(session.repository(reference.repository, deadline, lease), reference);
  } finally {
    own.stop();
  }
}

/** @throws TypeError where a text is no reference */
export function toReference(text: string): ImageReference {
  const reference = parseReference(text, 'latest');
  if (reference.kind === 'invalid') {
    throw new TypeError(`${JSON.stringify(text)} is not an image reference: ${reference.issue}`);
  }
  return reference.value;
}
