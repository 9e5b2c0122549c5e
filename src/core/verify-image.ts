import { startDeadline, waitWithin, type Deadline, type Lease } from '../concurrency.ts';
import { toImageError, TrustError, type ImageError } from '../errors.ts';
import { isUnreached } from '../http/error.ts';
import type { Discovery } from './evidence/candidate.ts';
import type { Search } from './evidence/source.ts';
import { gatherEvidence, searchFallbacks } from './gather-evidence.ts';
import type { PlatformSelection } from './image/platform.ts';
import { nameOf, parseReference, type ImageReference, type RepositoryName } from './image/reference.ts';
import { attestationManifestsOf, selectedPlatforms, targetsOf, type Subject } from './image/subject.ts';
import { DEFAULT_REQUIREMENTS, type RequirementPolicy } from './policy/requirements.ts';
import type { SignerPolicy } from './policy/signer.ts';
import { confirmPlatforms } from './registry/confirm-platforms.ts';
import type { Repository } from './registry/repository.ts';
import { noticesOfTag } from './registry/moved-tag.ts';
import { resolveSubject, type ResolvedBy } from './registry/resolve.ts';
import type { ImageResult } from './result.ts';
import type { Roots } from './roots.ts';
import type { Session, Verification } from './session.ts';
import { decide, verifiedAmong } from './verdict.ts';
import type { Verdict } from './verdict/requirement.ts';
import { verifyCandidates } from './verify-candidates.ts';
import type { Finding } from './verify/finding.ts';

/** An image as it is named, or as it was resolved before. */
export type ImageName = string | ImageReference | Subject;

/** What is required of an image. */
export interface VerifyOptions {
  readonly session: Session;
  /** who may have signed; a function is called within the time of the image, e.g. where it has to be looked up */
  readonly signer: SignerPolicy | (() => Promise<SignerPolicy>);
  /** default: an image signature, and an SBOM of each platform */
  readonly requirements?: Partial<RequirementPolicy> | undefined;
  /** default: every platform of the index */
  readonly platforms?: PlatformSelection | undefined;
  /**
   * whether a tag beside a digest may name another one: the digest decides then, and where the tag points is a notice of
   * the subject. Default: the tag must have that digest.
   */
  readonly mayHaveMoved?: boolean | undefined;
  /** where its evidence is stored; default: in its own repository */
  readonly evidenceRepositories?: readonly RepositoryName[] | undefined;
  /** the trusted root; default: the session's */
  readonly roots?: Roots | undefined;
  /** Calls of one session for one digest share a verification where signer, requirements, platforms and this are the same. */
  readonly shareKey?: string | undefined;
}

/** What is verified, with what it may take. */
interface Request {
  readonly subject: Subject;
  readonly signer: SignerPolicy;
  readonly platforms: PlatformSelection;
  readonly requirements: RequirementPolicy;
  readonly options: VerifyOptions;
  readonly deadline: Deadline;
  readonly lease: Lease;
}

/**
 * Verifies one image: resolves it, gathers everything that is attached to it, verifies each piece of evidence by
 * itself, and decides whether what was proven is what is required. What goes wrong with the image is its result.
 * @throws TrustError where the trusted root is unavailable: without it no image can be verified
 */
export async function verifyImage(image: ImageName, options: VerifyOptions): Promise<ImageResult> {
  const { session, platforms = { kind: 'all' }, shareKey, mayHaveMoved = false } = options;
  const { roots = session.roots } = options;
  const name = typeof image === 'string' ? toReference(image) : image;
  const deadline = startDeadline(session.timeout);
  // most of its time is left when another one holds much and comes to no end
  const lease = session.memory.lease(session.timeout / 4);
  let signer = typeof options.signer === 'function' ? undefined : options.signer;
  let subject: Subject | undefined;
  try {
    roots.prepare(signer);
    signer ??= await waitWithin(deadline, 'the signers were looked up', lookUp(options.signer));
    const notices = mayHaveMoved && !('platforms' in name) ? lookAtTag(name, session, deadline, lease) : [];
    const by = mayHaveMoved ? 'digest' : 'tag';
    subject = 'platforms' in name ? name : await resolveNow(name, platforms, session, deadline, lease, by);
    const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    const request = { subject, signer, platforms, requirements, options, deadline, lease };
    const verification =
      shareKey === undefined
        ? await verifySubject(request)
        : await session.results.get(keyOf(request, shareKey), deadline, () => verifySubject(request));
    subject = { ...subject, notices: [...subject.notices, ...(await notices)] };
    return toResult(verification, subject, signer, lease);
  } catch (thrown) {
    lease.release();
    if (thrown instanceof TrustError) {
      throw thrown;
    }
    return { kind: 'failed', verified: false, subject, signer, error: toImageError(thrown) };
  } finally {
    deadline.stop();
  }
}

/**
 * Resolves an image without verifying it: its digest, and its platforms with those that are selected.
 * @throws ImageError
 */
export async function resolveImage(
  image: string | ImageReference,
  { session, platforms = { kind: 'all' } }: Pick<VerifyOptions, 'session' | 'platforms'>,
): Promise<Subject> {
  const reference = typeof image === 'string' ? toReference(image) : image;
  const deadline = startDeadline(session.timeout);
  const lease = session.memory.lease();
  try {
    return await resolveNow(reference, platforms, session, deadline, lease);
  } finally {
    lease.release();
    deadline.stop();
  }
}

/** Gathers, verifies, decides; once more with what the last resort gives, where the rest is not enough. */
async function verifySubject(request: Request): Promise<Verification> {
  const { subject, signer, options, deadline } = request;
  const { session, roots = options.session.roots } = options;
  const search = searchFor(request);
  const found = await gatherEvidence(session, search);
  const digests = { targets: targetsOf(subject), manifests: search.attestationManifests };
  const verify = (candidates: Discovery): Promise<readonly Finding[]> =>
    verifyCandidates(candidates, { roots, signer, ...digests }, deadline);
  const findings = await verify(found);
  const { failures = [], others = [] } = found;
  const decideBy = (all: readonly Finding[]): Verdict => decideAbout(request, subject, all);
  const verdict = decideBy(findings);
  const fallbacks = session.sources.filter(({ stage }) => stage === 'fallback');
  if (verdict.verified || fallbacks.length === 0) {
    const searched = { locations: found.locations, findings, failedSources: failures, others, verdict };
    return confirmed(request, search.own, searched, failures);
  }
  const more = await searchFallbacks(fallbacks, { ...search, found: found.candidates }, { roots, verify });
  const all = [...findings, ...more.findings];
  const searched = {
    locations: [...found.locations, ...more.locations],
    findings: all,
    failedSources: [...failures, ...more.failedSources],
    others,
    verdict: decideBy(all),
  };
  // a fallback that is out of reach is one of every image on such a runner: what the others have says more
  const decisive = [...failures, ...more.failedSources.filter((error) => !isUnreached(error))];
  return confirmed(request, search.own, searched, decisive);
}

/**
 * The verdict, about platforms that somebody vouches for: the expected signer by the index, else the images themselves.
 * @param decisive - why locations are unavailable without which an image is not decided
 */
async function confirmed(
  request: Request,
  repository: Repository,
  searched: Omit<Verification, 'platforms' | 'users'>,
  [failure]: readonly ImageError[],
): Promise<Verification> {
  const { subject, platforms } = request;
  const { findings } = searched;
  const verified = verifiedAmong(findings);
  const isSigned = verified.some(({ facts }) => facts.subjects.includes(subject.digest));
  // where nothing verifies, no name of a platform makes a difference
  const isBelieved = subject.kind === 'image' || isSigned || verified.length === 0;
  const actual = isBelieved ? subject : await confirmPlatforms(repository, subject, platforms);
  const verdict = isBelieved ? searched.verdict : decideAbout(request, actual, findings);
  // what is missing may be where nobody could look, and "all" of a part is not all
  const needsAll = requirementsAmong(request).some(({ predicateTypes }) =>
    predicateTypes.some(({ kind }) => kind === 'all'),
  );
  if (failure !== undefined && (!verdict.verified || needsAll)) {
    throw failure;
  }
  return { ...searched, verdict, platforms: actual.platforms, users: 0 };
}

/** What is required of the image, and of entries of its signers. */
function requirementsAmong({ requirements, signer }: Request): readonly RequirementPolicy[] {
  const own = signer.kind === 'several' ? signer.entries.flatMap((entry) => entry.requirements ?? []) : [];
  return [requirements, ...own];
}

function decideAbout(
  { platforms, requirements, signer }: Request,
  subject: Subject,
  findings: readonly Finding[],
): Verdict {
  return decide({ subject, selection: platforms, policy: requirements, signer, findings, now: new Date() });
}

function searchFor({ subject, signer, options, deadline, lease }: Request): Search {
  const { session, evidenceRepositories } = options;
  const image = subject.reference.repository;
  const own = session.repository(image, deadline, lease);
  const attestationManifests = attestationManifestsOf(subject);
  return {
    image,
    signer,
    own,
    targets: [...targetsOf(subject), ...attestationManifests],
    attestationManifests,
    repositories: (evidenceRepositories ?? [image]).map((name) =>
      nameOf(name) === nameOf(image)
        ? { repository: own, lists: (time: Deadline) => session.lists(name, time) }
        : {
            repository: session.repository(name, deadline, lease),
            lists: (time: Deadline) => session.lists(name, time),
            elsewhere: nameOf(name),
          },
    ),
    found: [],
    deadline,
    listTime: session.timeout / 3,
  };
}

function toResult(verification: Verification, resolved: Subject, signer: SignerPolicy, lease: Lease): ImageResult {
  const subject = { ...resolved, platforms: verification.platforms };
  const { findings, verdict, locations, failedSources, others } = verification;
  let isReleased = false;
  verification.users++;
  const release = (): void => {
    if (isReleased) {
      return;
    }
    isReleased = true;
    lease.release();
    verification.users--;
    if (verification.users === 0) {
      releasePredicates(findings);
    }
  };
  const { verified } = verdict;
  return { kind: 'checked', verified, subject, signer, findings, verdict, locations, failedSources, others, release };
}

function releasePredicates(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.kind === 'verified' && finding.evidence.kind === 'attestation') {
      finding.evidence.release();
    }
  }
}

function resolveNow(
  reference: ImageReference,
  platforms: PlatformSelection,
  session: Session,
  deadline: Deadline,
  lease: Lease,
  by: ResolvedBy = 'tag',
): Promise<Subject> {
  return resolveSubject(session.repository(reference.repository, deadline, lease), reference, platforms, by);
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

function lookUp(signer: VerifyOptions['signer']): Promise<SignerPolicy> {
  return typeof signer === 'function' ? signer() : Promise.resolve(signer);
}

function toReference(text: string): ImageReference {
  const reference = parseReference(text, 'latest');
  if (reference.kind === 'invalid') {
    throw new TypeError(`${JSON.stringify(text)} is no image reference: ${reference.issue}`);
  }
  return reference.value;
}

/** Policies are compared as objects, so that two that only look alike share nothing. */
function keyOf({ subject, signer, platforms, requirements, options }: Request, shareKey: string): string {
  const { session, evidenceRepositories = [] } = options;
  return JSON.stringify([
    nameOf(subject.reference.repository),
    subject.digest,
    platforms,
    // a subject that was resolved before has a choice of its own
    selectedPlatforms(subject).map(({ digest }) => digest),
    evidenceRepositories.map(nameOf),
    session.results.numberOf(signer),
    session.results.numberOf(options.requirements ?? requirements),
    session.results.numberOf(options.roots ?? session.roots),
    shareKey,
  ]);
}
