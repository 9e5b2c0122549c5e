import { startDeadline } from '../concurrency.ts';
import { ImageError, toImageError, TrustError } from '../errors.ts';
import type { Candidate } from './evidence/candidate.ts';
import type { Subject } from './image/subject.ts';
import { parsePredicateType } from './policy/predicate-types.ts';
import { DEFAULT_REQUIREMENTS, type RequirementPolicy } from './policy/requirements.ts';
import { resolveName, toReference, withNotices, type ImageName, type ResolveOptions } from './resolve-image.ts';
import type { Verification } from './session.ts';
import { decide, verifiedAmong } from './verdict.ts';
import {
  chooseSigners,
  NOBODY,
  signerPolicyOf,
  wordFor,
  isSignedByAnyone,
  type CertificateHolder,
  type ProposedSigning,
} from './verdict/signing.ts';
import type { Finding } from './verify/finding.ts';
import {
  gatherFor,
  releasePredicates,
  verifyFindings,
  verifyGathered,
  type EvidenceOptions,
  type Gathered,
  type SubjectRequest,
} from './verify-subject.ts';

/** Where an image is examined, and of which platforms. */
export type ExamineOptions = ResolveOptions & EvidenceOptions;

/** What was found of who signed an image. Nothing in it is verified evidence, so nothing can be made of it. */
export type Examination =
  | {
      readonly kind: 'examined';
      readonly subject: Subject;
      /** undefined where no certificate proves who signed all of it */
      readonly proposal: ProposedSigning | undefined;
      /** whether something was found that is signed with a key */
      readonly hasKeySignature: boolean;
      /** without a proposal: whether certificates prove who signed something of it, which is not enough for any policy */
      readonly isPartlySigned: boolean;
    }
  | { readonly kind: 'failed'; readonly subject: Subject | undefined; readonly error: ImageError };

/**
 * Looks for who signed an image, whoever that is: it is verified with nobody expected, and what a policy would have to say is
 * proposed of those who are proven to have signed it, if the image is verified by that policy. What goes wrong with the image
 * is its result.
 * @throws TrustError
 */
export async function examineImage(image: ImageName, options: ExamineOptions): Promise<Examination> {
  const { session, platforms = { kind: 'all' }, roots = session.roots } = options;
  const name = typeof image === 'string' ? toReference(image) : image;
  const deadline = startDeadline(session.timeout);
  const lease = session.memory.lease(session.timeout / 4);
  let subject: Subject | undefined;
  try {
    roots.prepare(NOBODY);
    const resolved = await resolveName(name, options, deadline, lease);
    ({ subject } = resolved);
    const base = { subject, platforms, options, deadline, lease };
    const found = await examine({ ...base, signer: NOBODY, requirements: DEFAULT_REQUIREMENTS });
    return { kind: 'examined', subject: await withNotices(resolved), ...found };
  } catch (thrown) {
    if (thrown instanceof TrustError) {
      throw thrown;
    }
    return { kind: 'failed', subject, error: toImageError(thrown) };
  } finally {
    lease.release();
    deadline.stop();
  }
}

async function examine(
  request: SubjectRequest,
): Promise<Pick<Extract<Examination, { kind: 'examined' }>, 'proposal' | 'hasKeySignature' | 'isPartlySigned'>> {
  const gathered = await gatherFor(request);
  const { findings, more, decisive } = await verifyFindings(request, gathered, () => false);
  const hasKeySignature = findings.some((finding) => finding.kind === 'rejected' && finding.signedWith === 'key');
  const signers = chooseSigners(request.subject, findings);
  const proposal = signers.length === 0 ? undefined : await propose(request, gathered, more, signers);
  const [failure] = decisive;
  if (proposal === undefined && failure !== undefined) {
    // who signed it may be where nobody could look
    throw failure;
  }
  const isPartlySigned = proposal === undefined && isSignedByAnyone(findings);
  return { proposal, hasKeySignature, isPartlySigned };
}

/**
 * What a policy would say with these signers, if the image is verified by it.
 * @param more - what the last resort has, which is not searched again to find out what they signed
 * @throws ImageError where that could not be decided
 */
async function propose(
  request: SubjectRequest,
  gathered: Gathered,
  more: readonly Candidate[],
  signers: readonly CertificateHolder[],
): Promise<ProposedSigning | undefined> {
  const expected = { ...request, signer: signerPolicyOf(signers) };
  const found = { ...gathered.found, candidates: [...gathered.found.candidates, ...more] };
  const { findings } = await verifyFindings(expected, { ...gathered, found }, () => true);
  const { strongest, weaker } = requirementsBy(expected, findings);
  releasePredicates(findings);
  let failure: ImageError | undefined;
  for (const required of [strongest, ...weaker].filter(isSomething)) {
    try {
      const verification = await verifyGathered({ ...expected, requirements: policyOf(required) }, gathered);
      releasePredicates(verification.findings);
      if (verification.verdict.verified) {
        return { signers, ...required, time: newestTime(verification) };
      }
    } catch (thrown) {
      if (!(thrown instanceof ImageError)) {
        throw thrown;
      }
      failure ??= thrown;
    }
  }
  if (failure !== undefined) {
    throw failure;
  }
  return undefined;
}

function isSomething({ signature, attestations }: ProvenRequirements): boolean {
  return signature || attestations.length > 0;
}

type ProvenRequirements = Pick<ProposedSigning, 'signature' | 'attestations'>;

/** Types that one rule requires at most. */
const MOST_TYPES = 8;

/** What the evidence of signers meets, one by one; and parts of that, for where the whole is not enough for a digest. */
function requirementsBy(
  { subject, platforms: selection, signer }: SubjectRequest,
  findings: readonly Finding[],
): { readonly strongest: ProvenRequirements; readonly weaker: readonly ProvenRequirements[] } {
  const isMet = (required: ProvenRequirements): boolean =>
    decide({
      subject,
      selection,
      policy: policyOf(required),
      signer,
      findings,
      now: new Date(),
    }).requirements.every(({ met, code }) => met || code === 'index');
  const words = verifiedAmong(findings).flatMap((evidence) =>
    evidence.kind === 'attestation' ? (wordFor(evidence.predicateType) ?? []) : [],
  );
  // an SBOM and provenance first, then types by their names
  const order = (word: string): string => `${['sbom', 'provenance'].includes(word) ? 0 : 1} ${word}`;
  const attestations = [...new Set(words)]
    .filter((word) => isMet({ signature: false, attestations: [word] }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, MOST_TYPES);
  const signature = isMet({ signature: true, attestations: [] });
  return {
    strongest: { signature, attestations },
    weaker:
      signature && attestations.length > 0
        ? [
            { signature, attestations: [] },
            { signature: false, attestations },
          ]
        : [],
  };
}

function policyOf({ signature, attestations }: ProvenRequirements): RequirementPolicy {
  return {
    ...DEFAULT_REQUIREMENTS,
    signature,
    predicateTypes: attestations.flatMap((word) => {
      const type = parsePredicateType(word);
      return type.kind === 'value' ? [type.value] : [];
    }),
  };
}

function newestTime({ verdict }: Verification): Date | undefined {
  const times = verdict.requirements.flatMap(({ by }) => by.flatMap(({ facts }) => facts.times[0]?.time ?? []));
  return times.reduce<Date | undefined>(
    (newest, time) => (newest === undefined || time > newest ? time : newest),
    undefined,
  );
}
