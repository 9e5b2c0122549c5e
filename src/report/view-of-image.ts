import { isSbomType } from '../core/image/predicate-type.ts';
import { selectedPlatforms } from '../core/image/subject.ts';
import type { Requirement } from '../core/verdict/requirement.ts';
import { kinshipOf, leastKinship, type ProposedSigning } from '../core/verdict/signing.ts';
import {
  failingGates,
  deployable,
  isAccepted,
  nameOfImage,
  type CheckedImage,
  type DecidedImage,
  type ExaminedImage,
  type FailedImage,
  type ImageOutcome,
} from '../outcome.ts';
import { hintOfError, IN_WORKFLOW, type Audience } from './advice/hints.ts';
import { explainError, explainUnverified, nameAge } from './advice/failure.ts';
import { describeWarning } from './advice/next-step.ts';
import {
  describeLeft,
  describeProposal,
  describeProposed,
  describeUnderHead,
  explainRefusal,
} from './advice/policy.ts';
import {
  countOthers,
  indexOfEvidence,
  rejectedAmong,
  rejectedFor,
  titleOfRequirement,
  verifiedAmong,
  viewEvidence,
} from './evidence.ts';
import { urlOfEntry } from './links.ts';
import { viewFormats } from './locations.ts';
import { describeSboms } from './sboms.ts';
import { describeSigner } from './signer.ts';
import { count } from '../text.ts';
import { unique } from './text.ts';
import type {
  ChangeView,
  CheckedView,
  DeployableView,
  EvidenceView,
  FailureView,
  ImageView,
  ProposalView,
  RejectedView,
  RequirementView,
  SignerView,
  VerifiedView,
} from './view.ts';

/** The view of one image. */
export function viewOfImage(image: ImageOutcome, audience: Audience = IN_WORKFLOW): ImageView {
  switch (image.kind) {
    case 'failed':
      return viewFailed(image, audience);
    case 'checked':
      return viewChecked(image, audience);
    case 'decided':
      return viewDecided(image);
    case 'examined':
      return viewExamined(image);
  }
}

function viewExamined(image: ExaminedImage): ImageView {
  const { request, subject, proposal } = image;
  const [signer] = proposal?.signers ?? [];
  return {
    requested: request.requested,
    state: 'proposed',
    why: describeProposed(image),
    failure: undefined,
    error: undefined,
    signer: signer === undefined ? undefined : { short: describeSigner(signer).short, time: proposal?.time },
    details: {
      ...detailsOf(image, subject.digest, undefined),
      proposal: proposal === undefined ? undefined : viewProposal(proposal, image),
    },
  };
}

function viewProposal(proposal: ProposedSigning, { request }: ExaminedImage): ProposalView {
  const { repository } = request.reference;
  return {
    ...proposal,
    signers: proposal.signers.map((signer) => ({
      identity: signer.identity,
      issuer: signer.issuer,
      sourceRepository: signer.extensions.sourceRepositoryUri,
      sure: kinshipOf(signer, repository),
    })),
    sure: leastKinship(proposal.signers, repository),
    sentences: describeProposal(proposal, repository),
  };
}

function viewDecided(image: DecidedImage): ImageView {
  const { decision, request } = image;
  const details = detailsOf(image, undefined, undefined);
  const base = { requested: request.requested, error: undefined, signer: undefined };
  if (decision.kind === 'proposed') {
    return { ...base, state: 'proposed', why: decision.reason, failure: undefined, details };
  }
  if (decision.kind !== 'unmet') {
    const warns = decision.kind === 'skipped' && decision.warns;
    return { ...base, state: decision.kind, why: describeLeft(decision), failure: undefined, warns, details };
  }
  const failure = explainRefusal(image, decision);
  const refusal: RequirementView = {
    kind: 'signature',
    predicateType: undefined,
    platform: 'image',
    level: undefined,
    met: false,
    code: decision.code,
    why: decision.reason,
    short: failure.short,
    by: [],
  };
  return { ...base, state: 'unverified', why: failure.short, failure, details: { ...details, refusal } };
}

function viewFailed(image: FailedImage, audience: Audience): ImageView {
  const { code, message, limit } = image.error;
  const failure = explainError(image.error, audience);
  return {
    requested: image.request.requested,
    state: 'failed',
    why: failure.short,
    failure,
    error: { code, message, hint: hintOfError(image.error, audience), limit },
    signer: undefined,
    details: detailsOf(image, image.subject?.digest, undefined),
  };
}

function viewChecked(image: CheckedImage, audience: Audience): ImageView {
  const { request, verdict, subject, failedSources = [] } = image;
  const evidence = viewEvidence(image);
  const verified = verifiedAmong(evidence);
  const rejected = rejectedAmong(evidence);
  const failure = verdict.verified
    ? undefined
    : withUnderHead(explainUnverified({ image, evidence, verified, rejected, audience }), image);
  const requirements = viewRequirements(image, rejected);
  const leading = leadingAmong(requirements, evidence);
  const change = changeOf(image);
  return {
    requested: request.requested,
    state: verdict.verified ? (isAccepted(image) ? 'verified' : 'changed') : 'unverified',
    why: failure?.short ?? describeGates(change) ?? describeMet(image),
    failure,
    error: undefined,
    signer: signerOf(failure, leading),
    details: detailsOf(image, verdict.digest ?? subject.digest, {
      subject,
      requirements,
      evidence,
      leading,
      formats: viewFormats(verified),
      locations: image.locations,
      warnings: [
        ...verdict.warnings.map((warning) => describeWarning(warning, audience)),
        ...describeSboms(evidence, requirements),
        ...failedSources.map((error) => `Newer evidence may exist: ${error.message} ${hintOfError(error, audience)}`),
      ],
      otherReferrers: countOthers(image.others),
      failedLocations: failedSources.map(({ code, message }) => ({ code, message })),
      files: unique(
        [...image.files].flatMap(([attestation, paths]) => [...paths, ...(image.derivedFiles?.get(attestation) ?? [])]),
      ),
      deployable: isAccepted(image) ? viewDeployable(image, leading) : undefined,
      change,
    }),
  };
}

function withUnderHead(failure: FailureView, image: Pick<ImageOutcome, 'underHead'>): FailureView {
  return { ...failure, found: [...failure.found, ...describeUnderHead(image)] };
}

function detailsOf(image: ImageOutcome, digest: string | undefined, checked: CheckedView | undefined) {
  const name = nameOfImage(image);
  return {
    name,
    publisher: image.request.publisher,
    rule: image.request.rule,
    refusal: undefined,
    underHead: image.underHead,
    duration: image.duration,
    subject: image.subject,
    image: digest === undefined ? undefined : `${name}@${digest}`,
    checked,
  };
}

function viewRequirements(image: CheckedImage, rejected: readonly RejectedView[]): readonly RequirementView[] {
  const indexOf = indexOfEvidence(image.findings);
  return image.verdict.requirements.map((requirement) => {
    const { kind, predicateType, platform, level, met, code, why, by } = requirement;
    return {
      kind,
      predicateType,
      platform,
      level,
      met,
      code,
      why,
      short: met ? undefined : describeUnmet(requirement, rejectedFor(requirement, image, rejected)),
      by: by.flatMap((each) => indexOf.get(each) ?? []),
    };
  });
}

/** @param rejected evidence of the required kind that was rejected */
function describeUnmet(requirement: Requirement, rejected: readonly RejectedView[]): string {
  switch (requirement.code) {
    case 'wrong-name':
      return 'other name';
    case 'age':
      return nameAge(requirement);
    case 'index':
      return 'not signed';
    case 'threshold':
      return 'too few signers';
    case 'denied':
      return 'denied';
    case 'not-signed':
    case 'wrong-type':
    case 'all-rejected':
    case undefined: {
      const isOther = rejected.some(({ unexpectedSigner }) => unexpectedSigner !== undefined);
      return rejected.length === 0 ? 'not found' : isOther ? 'other signer' : 'rejected';
    }
  }
}

/** The evidence whose signer is shown for the image: that of the signature requirement, else of the first requirement. */
function leadingAmong(
  requirements: readonly RequirementView[],
  evidence: readonly EvidenceView[],
): VerifiedView | undefined {
  const met = requirements.filter((requirement) => requirement.met);
  const [first = -1] = (met.find(({ kind }) => kind === 'signature') ?? met[0])?.by ?? [];
  const leading = evidence[first];
  return leading?.status === 'verified' ? leading : undefined;
}

function viewDeployable(image: CheckedImage, leading: VerifiedView | undefined): DeployableView | undefined {
  const { digest } = image.verdict;
  return digest === undefined
    ? undefined
    : { digest, image: deployable(image), sbom: firstSbomOf(image), signer: leading?.signer };
}

/** The path of an SBOM that met a requirement, else of any SBOM that was written; never of a file that is no SBOM. */
function firstSbomOf({ verdict, facts, files, derivedFiles }: CheckedImage): string | undefined {
  const counted = verdict.requirements.flatMap(({ by }) => by.filter((evidence) => evidence.kind === 'attestation'));
  return [...counted, ...files.keys()]
    .filter((attestation) => isSbomType(attestation.predicateType) && facts.get(attestation)?.kind !== undefined)
    .flatMap((attestation) => {
      const isDerived = facts.get(attestation)?.derived !== undefined;
      return (isDerived ? derivedFiles : files)?.get(attestation) ?? [];
    })[0];
}

function changeOf({ request, subject, comparison }: CheckedImage): ChangeView | undefined {
  return comparison === undefined
    ? undefined
    : { requested: request.requested, digest: subject.digest, comparison, failing: failingGates(comparison) };
}

/** When an image is not verified, the signer that is proven instead is what readers look for first. */
function signerOf(failure: FailureView | undefined, leading: VerifiedView | undefined): ImageView['signer'] {
  if (failure === undefined) {
    return leading === undefined ? undefined : viewAccepted(leading);
  }
  // an unexpected signer may be an attacker: nobody is sent to a page of theirs
  const { unexpectedSigner: signed } = failure;
  return signed === undefined ? undefined : { short: describeSigner(signed.signer).short, time: signed.times[0]?.time };
}

function viewAccepted({ signer, times, log }: VerifiedView): SignerView {
  const { short, pages } = describeSigner(signer);
  return { short, time: times[0]?.time, url: pages?.repository, entryUrl: urlOfEntry(log[0]) };
}

/** `fail-on-change: user, downgrade`, when these fail the step. */
function describeGates(change: ChangeView | undefined): string | undefined {
  const failing = change?.failing ?? [];
  return failing.length === 0 ? undefined : `fail-on-change: ${failing.map(({ gate }) => gate).join(', ')}`;
}

/** `2 platforms: signature, SBOM (SPDX)`. */
function describeMet({ subject, verdict }: CheckedImage): string {
  const met = unique(verdict.requirements.map(titleOfRequirement)).join(', ');
  return subject.kind === 'image' ? met : `${count(selectedPlatforms(subject).length, 'platform')}: ${met}`;
}
