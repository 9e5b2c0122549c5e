import type { Deadline, Lease } from '../concurrency.ts';
import type { ImageError } from '../errors.ts';
import { isUnreached } from '../http/error.ts';
import type { Candidate, Discovery } from './evidence/candidate.ts';
import type { Search } from './evidence/source.ts';
import { gatherEvidence, searchFallbacks } from './gather-evidence.ts';
import type { PlatformSelection } from './image/platform.ts';
import { nameOf, type RepositoryName } from './image/reference.ts';
import { attestationManifestsOf, targetsOf, type Subject } from './image/subject.ts';
import type { RequirementPolicy } from './policy/requirements.ts';
import type { SignerPolicy } from './policy/signer.ts';
import { confirmPlatforms } from './registry/confirm-platforms.ts';
import type { Repository } from './registry/repository.ts';
import type { Roots } from './roots.ts';
import type { Session, Verification } from './session.ts';
import { decide, verifiedAmong } from './verdict.ts';
import type { Verdict } from './verdict/requirement.ts';
import { verifyCandidates } from './verify-candidates.ts';
import type { Finding } from './verify/finding.ts';
/** With what an image is verified, and where its evidence is. */
export interface EvidenceOptions {
  readonly session: Session;
  /** where its evidence is stored; default: in its own repository */
  readonly evidenceRepositories?: readonly RepositoryName[] | undefined;
  /** the trusted root; default: the session's */
  readonly roots?: Roots | undefined;
}

/** What is verified, with what it may take. */
export interface SubjectRequest {
  readonly subject: Subject;
  readonly signer: SignerPolicy;
  readonly platforms: PlatformSelection;
  readonly requirements: RequirementPolicy;
  readonly options: EvidenceOptions;
  readonly deadline: Deadline;
  readonly lease: Lease;
}

/** What the sources of a session have for an image, except the fallbacks. */
export interface Gathered {
  readonly search: Search;
  readonly found: Discovery;
}

/** Gathers what is attached to an image, whoever signed it. @throws ImageError */
export async function gatherFor(request: SubjectRequest): Promise<Gathered> {
  const search = searchFor(request);
  return { search, found: await gatherEvidence(request.options.session, search) };
}

/** Gathers, verifies, decides; once more with what the last resort gives, where the rest is not enough. */
export async function verifySubject(request: SubjectRequest): Promise<Verification> {
  return verifyGathered(request, await gatherFor(request));
}

/** The same of what was gathered before. @throws ImageError where it cannot be decided; TrustError */
export async function verifyGathered(request: SubjectRequest, { search, found }: Gathered): Promise<Verification> {
  const decideBy = (findings: readonly Finding[]): Verdict => decideAbout(request, request.subject, findings);
  const isEnough = (findings: readonly Finding[]): boolean => decideBy(findings).verified;
  const { findings, locations, failedSources, others, decisive } = await verifyFindings(
    request,
    { search, found },
    isEnough,
  );
  const searched = { findings, locations, failedSources, others, verdict: decideBy(findings) };
  return confirmed(request, search.own, searched, decisive);
}

/** What was found of an image, each piece verified by itself, and nothing decided about it yet. */
export interface VerifiedFindings extends Pick<Verification, 'findings' | 'locations' | 'failedSources' | 'others'> {
  /** of the last resort, what the other sources do not have */
  readonly more: readonly Candidate[];
  /** why locations are unavailable without which an image is not decided */
  readonly decisive: readonly ImageError[];
}

/**
 * Verifies each piece of what was gathered, and of what the last resort gives where that is not enough.
 * @throws ImageError, TrustError
 */
export async function verifyFindings(
  { subject, signer, options, deadline }: SubjectRequest,
  { search, found }: Gathered,
  isEnough: (findings: readonly Finding[]) => boolean,
): Promise<VerifiedFindings> {
  const { session, roots = options.session.roots } = options;
  const digests = { targets: targetsOf(subject), manifests: search.attestationManifests };
  const verify = (candidates: Discovery): Promise<readonly Finding[]> =>
    verifyCandidates(candidates, { roots, signer, ...digests }, deadline);
  const findings = await verify(found);
  const { locations, failures = [], others = [] } = found;
  const fallbacks = session.sources.filter(({ stage }) => stage === 'fallback');
  if (fallbacks.length === 0 || isEnough(findings)) {
    return { findings, locations, failedSources: failures, others, more: [], decisive: failures };
  }
  const more = await searchFallbacks(fallbacks, { ...search, signer, found: found.candidates }, { roots, verify });
  return {
    findings: [...findings, ...more.findings],
    locations: [...locations, ...more.locations],
    failedSources: [...failures, ...more.failedSources],
    others,
    more: more.candidates,
    // a fallback that is out of reach is one of every image on such a runner: what the others have says more
    decisive: [...failures, ...more.failedSources.filter((error) => !isUnreached(error))],
  };
}

/**
 * The verdict, about platforms that somebody vouches for: the expected signer by the index, else the images themselves.
 * @param decisive - why locations are unavailable without which an image is not decided
 */
async function confirmed(
  request: SubjectRequest,
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
function requirementsAmong({ requirements, signer }: SubjectRequest): readonly RequirementPolicy[] {
  const own = signer.kind === 'several' ? signer.entries.flatMap((entry) => entry.requirements ?? []) : [];
  return [requirements, ...own];
}

function decideAbout(
  { platforms, requirements, signer }: SubjectRequest,
  subject: Subject,
  findings: readonly Finding[],
): Verdict {
  return decide({ subject, selection: platforms, policy: requirements, signer, findings, now: new Date() });
}

function searchFor({ subject, signer, options, deadline, lease }: SubjectRequest): Search {
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

/** Frees the bytes of verified predicates, after their last use. */
export function releasePredicates(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.kind === 'verified' && finding.evidence.kind === 'attestation') {
      finding.evidence.release();
    }
  }
}
