import { startDeadline, waitWithin, type Lease } from '../concurrency.ts';
import { toImageError, TrustError } from '../errors.ts';
import { nameOf } from './image/reference.ts';
import { selectedPlatforms, type Subject } from './image/subject.ts';
import { DEFAULT_REQUIREMENTS, type RequirementPolicy } from './policy/requirements.ts';
import type { SignerPolicy } from './policy/signer.ts';
import { resolveName, toReference, withNotices, type ImageName, type ResolveOptions } from './resolve-image.ts';
import type { ImageResult } from './result.ts';
import type { Session, Verification } from './session.ts';
import { releasePredicates, verifySubject, type EvidenceOptions, type SubjectRequest } from './verify-subject.ts';

/** What is required of an image. */
export interface VerifyOptions extends ResolveOptions, EvidenceOptions {
  readonly session: Session;
  /** who may have signed; a function is called within the time of the image, e.g. where it has to be looked up */
  readonly signer: SignerPolicy | (() => Promise<SignerPolicy>);
  /** default: an image signature, and an SBOM of each platform */
  readonly requirements?: Partial<RequirementPolicy> | undefined;
  /** Calls of one session for one digest share a verification where signer, requirements, platforms and this are the same. */
  readonly shareKey?: string | undefined;
}

/**
 * Verifies one image: resolves it, gathers everything that is attached to it, verifies each piece of evidence by
 * itself, and decides whether what was proven is what is required. What goes wrong with the image is its result.
 * @throws TrustError where the trusted root is unavailable: without it no image can be verified
 */
export async function verifyImage(image: ImageName, options: VerifyOptions): Promise<ImageResult> {
  const { session, platforms = { kind: 'all' }, shareKey } = options;
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
    const resolved = await resolveName(name, options, deadline, lease);
    ({ subject } = resolved);
    const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    const request = { subject, signer, platforms, requirements, options, deadline, lease };
    const verification =
      shareKey === undefined
        ? await verifySubject(request)
        : await session.results.get(keyOf(request, options, shareKey), deadline, () => verifySubject(request));
    subject = await withNotices(resolved);
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

function lookUp(signer: VerifyOptions['signer']): Promise<SignerPolicy> {
  return typeof signer === 'function' ? signer() : Promise.resolve(signer);
}

/** Policies are compared as objects, so that two that only look alike share nothing. */
function keyOf(
  { subject, signer, platforms, requirements }: SubjectRequest,
  options: VerifyOptions,
  shareKey: string,
): string {
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
