import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { Candidate, Evidence, CoveredStatement } from '../evidence/candidate.ts';
import { digestOf, type Digest } from '../image/digest.ts';
import { LIMITS } from '../../limits.ts';
import { cut } from '../../text.ts';
import type { SignerPolicy } from '../policy/signer.ts';
import type { TrustPolicy } from '../policy/request.ts';
import { readSimpleSigning, readStatement, type Claim, type ClaimSubject, PAYLOAD_TYPE } from './claim.ts';
import { SignedContent } from './content.ts';
import { type Finding, type Rejected, Rejection, toRejection } from './finding.ts';
import { certificateOf, prepareLeaf, prepareRoot } from './material.ts';
import { prove, type NearestSigner, type Proof, type SignedEvidence } from './proof.ts';
import { principalOf, VerifiedAttestation, VerifiedSignature, type VerifiedFacts } from './verified.ts';

/**
 * What a candidate proves about an image whose digests are the targets, by one trusted root. Each is verified on its
 * own: signature, log, time, certificate, identity, statement, subject, in this order; the first that fails is the code
 * of its rejection. It never throws.
 */
export interface CandidateVerifier {
  (candidate: Candidate, signer: SignerPolicy, targets: readonly Digest[]): Finding;
  /** Does on other threads what can be done ahead for a candidate, and changes no result. It never throws. */
  readonly prepare: (candidate: Candidate) => Promise<void>;
}

/**
 * Makes the verifier of a trusted root.
 * @throws TrustError when the root cannot be used
 */
export function createVerifier(root: TrustedRoot, policy: TrustPolicy): CandidateVerifier {
  const prepared = prepareRoot(root);
  const prepare: CandidateVerifier['prepare'] = async (candidate) => {
    const der =
      candidate.kind === 'evidence' ? certificateOf(candidate.evidence.bundle.verificationMaterial) : undefined;
    if (der !== undefined) {
      await prepareLeaf(der, prepared);
    }
  };
  const verifyCandidate = (candidate: Candidate, signer: SignerPolicy, targets: readonly Digest[]): Finding => {
    if (candidate.kind === 'unreadable') {
      const { origin, code, reason, tooLarge = false } = candidate;
      return rejected(origin, new Rejection(code, reason, { tooLarge }));
    }
    const { evidence } = candidate;
    try {
      const signed = readSigned(evidence);
      const proof = prove(signed, { root: prepared, policy, signer });
      return proof.nearest === undefined
        ? accept(evidence, signed, proof, targets)
        : rejectUnexpectedSigner(evidence, proof, proof.nearest, targets);
    } catch (thrown) {
      return rejected(evidence.origin, toRejection(thrown, 'unreadable'));
    }
  };
  return Object.assign(verifyCandidate, { prepare });
}

function readSigned({ origin, bundle, bytes }: Evidence): SignedEvidence<SignedContent> {
  const material = bundle.verificationMaterial;
  const hasLooseCertificate = origin.format === 'cosign';
  if (bundle.content.$case === 'messageSignature') {
    if (origin.format === 'bundle') {
      // a bundle does not hold the message, so it does not show what was signed
      throw new Rejection(
        'statement',
        'a signature over a message says nothing about an image; a statement is required',
      );
    }
    const { signature } = bundle.content.messageSignature;
    return {
      material,
      kind: 'message',
      contents: [SignedContent.ofMessage(bytes, signature)],
      envelopeBytes: undefined,
      hasLooseCertificate,
    };
  }
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  const [signature, ...others] = signatures;
  if (signature === undefined || others.length > 0) {
    throw new Rejection('signature', 'the envelope must have exactly one signature');
  }
  const content = SignedContent.ofEnvelope(payloadType, payload, signature.sig);
  // cosign stamps `.att` envelopes over the signature in some versions and over the whole layer in others
  return origin.format === 'cosign'
    ? {
        material,
        kind: 'envelope',
        contents: [content, content.stampedOver(bytes)],
        envelopeBytes: bytes,
        hasLooseCertificate,
      }
    : { material, kind: 'envelope', contents: [content], envelopeBytes: undefined };
}

function readClaim({ bundle, bytes, origin }: Evidence): Claim {
  return bundle.content.$case === 'messageSignature'
    ? readSimpleSigning(bytes)
    : readStatement(bundle.content.dsseEnvelope.payloadType, bundle.content.dsseEnvelope.payload, origin.format);
}

function accept(
  evidence: Evidence,
  { contents: [content] }: SignedEvidence<SignedContent>,
  proof: Proof,
  targets: readonly Digest[],
): Finding {
  const { origin } = evidence;
  const claim = readClaim(evidence);
  const [first, ...others] = subjectsAmong(claim, targets, origin.foundFor);
  if (first === undefined) {
    throw new Rejection(
      'subject',
      `it is valid, but about ${describeSubjects(claim.subjects)}, not about this image (copied from another one?)`,
    );
  }
  const facts: VerifiedFacts = {
    origin: { ...origin, kind: claim.kind },
    subjects: [first.digest, ...others.map(({ digest }) => digest)],
    signer: proof.signer,
    entries: proof.entries,
    log: proof.log,
    times: proof.times,
    notBefore: proof.notBefore,
    // by the key, not the certificate: whoever alters the authority's signature in that makes another certificate
    content: `${content.signedDigest} ${proof.key}`,
    payload: content.payloadDigest,
    signedName: first.name,
  };
  return {
    kind: 'verified',
    evidence:
      claim.kind === 'signature'
        ? VerifiedSignature.seal(facts)
        : VerifiedAttestation.seal(facts, claim.predicateType, claim.predicate, claim.value),
  };
}

/** The subjects that are digests of this image, each once, the one under which it was found first. */
function subjectsAmong(claim: Claim, targets: readonly Digest[], foundFor: Digest): readonly ClaimSubject[] {
  const ordered = [foundFor, ...targets.filter((target) => target !== foundFor)];
  return ordered
    .filter((target) => targets.includes(target))
    .map((target) => claim.subjects.find(({ digest }) => digest === target))
    .filter((subject) => subject !== undefined);
}

function describeSubjects(subjects: readonly ClaimSubject[]): string {
  const [first, ...others] = subjects;
  if (first === undefined) {
    return 'no sha256 digest';
  }
  return others.length === 0 ? first.digest : `${first.digest} and ${others.length} more`;
}

/** A valid signature of an unexpected signer: its claim is read only to report whether it is about this image at all. */
function rejectUnexpectedSigner(
  evidence: Evidence,
  proof: Proof,
  { expected, mismatches }: NearestSigner,
  targets: readonly Digest[],
): Rejected {
  const claim = claimOrNothing(evidence);
  const detail = mismatches
    .map(({ part, found }) => (found === undefined ? `no ${part} in the certificate` : `${part} is ${found}`))
    .join('; ');
  return {
    kind: 'rejected',
    origin: claim === undefined ? evidence.origin : { ...evidence.origin, kind: claim.kind },
    code: 'identity',
    detail: cut(`not signed by the expected signer: ${detail}`, LIMITS.rejectionText - 1),
    unexpectedSigner: {
      signer: proof.signer,
      times: proof.times,
      expected,
      mismatches,
      subjects:
        claim === undefined ? [] : subjectsAmong(claim, targets, evidence.origin.foundFor).map(({ digest }) => digest),
      predicateType: claim?.kind === 'attestation' ? claim.predicateType : undefined,
    },
    signedWith: undefined,
  };
}

function claimOrNothing(evidence: Evidence): Claim | undefined {
  try {
    return readClaim(evidence);
  } catch {
    return undefined;
  }
}

/** A candidate that was rejected, as a finding. */
export function rejected(origin: Rejected['origin'], { code, message, signedWith, tooLarge }: Rejection): Rejected {
  return { kind: 'rejected', origin, code, detail: message, unexpectedSigner: undefined, signedWith, tooLarge };
}

/**
 * What an unsigned statement proves because a verified signature covers the manifest that lists it: it is an
 * attestation exactly when it is about the platform that the manifest is for. Its signer, log and times are those of
 * the signature.
 * @returns one for each group of signers that sign as the same entries; none where no verified signature covers it
 */
export function verifyCovered(statement: CoveredStatement, findings: readonly Finding[]): readonly Finding[] {
  const signatures = findings
    .flatMap((finding) =>
      finding.kind === 'verified' && finding.evidence.kind === 'signature' ? [finding.evidence] : [],
    )
    .filter(({ facts }) => facts.subjects.includes(statement.manifest));
  const bySigner = Map.groupBy(
    signatures,
    ({ facts: { entries, signer } }) => `${entries.join(' ')} ${principalOf(signer)}`,
  );
  return [...bySigner.values()].flatMap((own) => {
    const signature = newestOf(own);
    return signature === undefined ? [] : [coveredBy(signature, statement)];
  });
}

function coveredBy(signature: VerifiedSignature, statement: CoveredStatement): Finding {
  try {
    return { kind: 'verified', evidence: acceptCovered(statement, signature) };
  } catch (thrown) {
    return rejected(statement.origin, toRejection(thrown, 'unreadable'));
  }
}

/**
 * The newest of signatures, each of them as old as the earliest of its copies: one that somebody had logged again makes the
 * others no younger.
 */
function newestOf(signatures: readonly VerifiedSignature[]): VerifiedSignature | undefined {
  const timeOf = ({ facts: { times } }: VerifiedSignature): number => times[0]?.time.getTime() ?? Infinity;
  const earliest = [...Map.groupBy(signatures, ({ facts }) => facts.content).values()].map((copies) =>
    copies.reduce((chosen, copy) => (timeOf(copy) < timeOf(chosen) ? copy : chosen)),
  );
  const timed = earliest.filter((signature) => timeOf(signature) !== Infinity);
  return timed.toSorted((a, b) => timeOf(b) - timeOf(a))[0] ?? earliest[0];
}

function acceptCovered(
  { origin, platform, bytes }: CoveredStatement,
  { facts }: VerifiedSignature,
): VerifiedAttestation {
  const claim = readStatement(PAYLOAD_TYPE, bytes, 'cosign');
  const subject = claim.subjects.find(({ digest }) => digest === platform);
  if (claim.kind !== 'attestation' || subject === undefined) {
    throw new Rejection('subject', 'the statement is not about the subject of the manifest that lists it');
  }
  const covered: VerifiedFacts = {
    ...facts,
    origin: { ...origin, format: facts.origin.format },
    subjects: [platform],
    content: `${digestOf(bytes)} ${facts.content}`,
    payload: digestOf(bytes),
    signedName: subject.name,
  };
  return VerifiedAttestation.seal(covered, claim.predicateType, claim.predicate, claim.value);
}

/** Of attestation manifests only signatures count: an attestation that is about none of the image's own digests is not. */
export function onlySignature(finding: Finding, own: readonly Digest[]): Finding {
  return finding.kind === 'verified' &&
    finding.evidence.kind === 'attestation' &&
    !finding.evidence.facts.subjects.some((subject) => own.includes(subject))
    ? rejected(
        finding.evidence.facts.origin,
        new Rejection(
          'subject',
          "it is valid, but about a manifest with attestations (BuildKit's, or a referrer), not about this image",
        ),
      )
    : finding;
}
