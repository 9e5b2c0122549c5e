import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import type { KeyObject } from 'node:crypto';
import { alternativesOf, type Alternative, type IdentityPolicy, type SignerPolicy } from '../policy/signer.ts';
import type { TrustPolicy } from '../policy/request.ts';
import { verifyCertificate } from './certificate.ts';
import { describeSchemes, type EvidenceContent } from './content.ts';
import type { SignedMaterial, SigningKey } from './entry.ts';
import { type Mismatch, Rejection, toRejection } from './finding.ts';
import { matchIdentity, readSigner } from './identity.ts';
import { checkLogWindows, integratedTime, verifyLog } from './log.ts';
import { certificateOf, type PreparedRoot } from './material.ts';
import { groupsOf, type SignerGroup } from './signer-groups.ts';
import type { SteadyCertificate } from './steady-certificate.ts';
import { verifyTimestamps, type VerifiedTimestamps } from './time.ts';
import type { LogEntry, Signer, TrustedTime } from './verified.ts';

/** What evidence is verified against. */
export interface ProofContext {
  readonly root: PreparedRoot;
  readonly policy: TrustPolicy;
  readonly signer: SignerPolicy;
}

/** What cryptography proves of evidence, whoever signed it and whatever its content. */
export interface Proof {
  readonly signer: Signer;
  readonly log: readonly LogEntry[];
  readonly times: readonly TrustedTime[];
  /** the start of the certificate; undefined for keys */
  readonly notBefore: Date | undefined;
  /** hexadecimal sha256 of the signing key's SPKI, be it in a certificate or not */
  readonly key: string;
  /** the entries of the expected signers that the signer is one of; empty when it is none */
  readonly entries: readonly number[];
  /** of those that are expected, the nearest; undefined when it is one of them */
  readonly nearest: NearestSigner | undefined;
}

/** An expected signer, and in what the proven one is another. */
export interface NearestSigner {
  readonly expected: IdentityPolicy;
  readonly mismatches: readonly [Mismatch, ...Mismatch[]];
}

/** Signed evidence, whatever it is about and wherever it comes from. */
export interface SignedEvidence<C extends EvidenceContent = EvidenceContent> {
  readonly material: Bundle['verificationMaterial'];
  readonly kind: 'message' | 'envelope';
  /** the content with its signature; further ones differ only in the bytes that time stamps are about */
  readonly contents: readonly [C, ...C[]];
  /** bytes of an envelope as it was logged, where they are stored */
  readonly envelopeBytes: Buffer | undefined;
  /**
   * Whether a certificate stands beside the signature without being part of it, as cosign's annotation does: where keys are
   * expected it is not looked at. The certificate of a bundle says who signed.
   */
  readonly hasLooseCertificate?: boolean;
}

/**
 * Verifies signature, log, time and certificate, in this order, and matches the identity. Where several signers are expected of
 * whom different checks are made, each group of them is one proof: what is waived for one signer is not for another.
 * @throws Rejection with the code of the first that fails
 */
export function prove(evidence: SignedEvidence, context: ProofContext): Proof {
  const [group, ...others] = groupsOf(alternativesOf(context.signer), certificateOf(evidence.material) !== undefined);
  if (group === undefined) {
    throw new Rejection('signature', 'nobody may have signed it');
  }
  if (others.length === 0) {
    return proveFor(group, evidence, context);
  }
  const results = [group, ...others].map((each) => attempt(() => proveFor(each, evidence, context)));
  const proofs = results.filter((result): result is Proof => !(result instanceof Rejection));
  const accepted = proofs.filter(({ entries }) => entries.length > 0);
  const [first] = accepted;
  if (first !== undefined) {
    return { ...first, entries: [...new Set(accepted.flatMap(({ entries }) => entries))].sort((a, b) => a - b) };
  }
  const [unexpected] = proofs;
  if (unexpected !== undefined) {
    return unexpected;
  }
  throw results[0] instanceof Rejection ? results[0] : new Rejection('signature', 'nobody may have signed it');
}

function attempt(work: () => Proof): Proof | Rejection {
  try {
    return work();
  } catch (thrown) {
    return toRejection(thrown, 'unreadable');
  }
}

function proveFor(group: SignerGroup, evidence: SignedEvidence, { root, policy: trust }: ProofContext): Proof {
  const policy = {
    ...trust,
    ignoreTlog: trust.ignoreTlog || group.waives.tlog === true,
    ignoreSct: trust.ignoreSct || group.waives.sct === true,
    useSignedTimestamps: trust.useSignedTimestamps || group.needsTimestamp,
  };
  const { tlogEntries, timestampVerificationData } = evidence.material;
  const [content] = evidence.contents;
  const signing = verifySignature(evidence, content, group, root);
  const entries = policy.ignoreTlog ? [] : tlogEntries;

  const log = verifyLog(entries, toSignedMaterial(evidence, signing), signing.publicKey, root.material);
  if (log.length === 0 && root.hasLogs && !policy.ignoreTlog) {
    throw new Rejection('log', 'there is no transparency log entry');
  }

  const stamped = verifyTimestamps(
    timestampVerificationData?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp) ?? [],
    evidence.contents,
    signing.publicKey,
    root.material,
  );
  const times = chooseTimes(entries, stamped, signing.kind, { root, policy });
  checkLogWindows(
    entries,
    times.map(({ time }) => time),
    root.material,
  );

  if (signing.kind === 'key') {
    const { fingerprint: key, entries: signedAs } = signing;
    const signer = { kind: 'key', fingerprint: key } as const;
    return { signer, log, times, notBefore: undefined, key, entries: signedAs, nearest: undefined };
  }
  // each time once: the library takes two of one second for one that is counted twice
  const counted = times.some(({ source }) => source === 'rekor') ? entries.filter(hasTime) : [];
  const logTimes = [
    ...new Map(
      counted.map((entry) => [`${entry.logId.keyId.toString('hex')} ${entry.integratedTime}`, entry]),
    ).values(),
  ];
  verifyCertificate(
    signing.leaf,
    {
      content: stamped.content,
      times,
      timestamps: [...new Map(stamped.timestamps.map((stamp) => [stamp.signingTime.getTime(), stamp])).values()],
      logTimes: logTimes.map((tlogEntry) => ({ $case: 'transparency-log' as const, tlogEntry })),
    },
    root.material,
    policy.ignoreSct || !root.hasLogs,
  );
  const { leaf: certificate } = signing;
  const signer = readSigner(certificate, root.texts);
  return {
    signer,
    log,
    times,
    notBefore: certificate.notBefore,
    key: certificate.fingerprint,
    ...matchAlternatives(signing.alternatives, signer),
  };
}

/** The entries that a signer is one of, or else the nearest of all. */
function matchAlternatives(
  alternatives: readonly (Alternative & { readonly signer: IdentityPolicy })[],
  signer: Extract<Signer, { kind: 'certificate' }>,
): Pick<Proof, 'entries' | 'nearest'> {
  const entries = new Set<number>();
  let nearest: NearestSigner | undefined;
  for (const { entry, signer: expected } of alternatives) {
    const [first, ...more] = matchIdentity(expected, signer);
    if (first === undefined) {
      entries.add(entry);
    } else if (nearest === undefined || more.length + 1 < nearest.mismatches.length) {
      nearest = { expected, mismatches: [first, ...more] };
    }
  }
  return { entries: [...entries], nearest: entries.size > 0 ? undefined : nearest };
}

/** The key that the signature verifies with, and the part of the policy that applies to it. */
type Signing =
  | {
      readonly kind: 'key';
      readonly publicKey: KeyObject;
      readonly fingerprint: string;
      readonly entries: readonly number[];
    }
  | {
      readonly kind: 'certificate';
      readonly publicKey: KeyObject;
      readonly leaf: SteadyCertificate;
      readonly alternatives: Extract<SignerGroup, { kind: 'identity' }>['alternatives'];
    };

function verifySignature(
  evidence: SignedEvidence,
  content: EvidenceContent,
  group: SignerGroup,
  { leaves }: PreparedRoot,
): Signing {
  const { hasLooseCertificate = false } = evidence;
  const der = certificateOf(evidence.material);
  if (group.kind === 'keys') {
    if (der !== undefined && !hasLooseCertificate) {
      throw new Rejection('signature', 'it was signed with a certificate, but a key is expected', {
        signedWith: 'certificate',
      });
    }
    // a hint in the evidence chooses nothing: the keys that the user gave are tried
    const given = group.alternatives.flatMap(({ entry, signer: { keys, hash } }) =>
      keys.map((trusted) => ({ entry, hash, ...trusted })),
    );
    const signing = given.filter(({ key, hash }) =>
      hash === undefined ? content.verifySignature(key) : content.verifySignatureBy(key, hash),
    );
    const [trusted] = signing;
    if (trusted === undefined) {
      const tried = [...new Set(given.map(({ key, hash }) => describeSchemes(key, hash)))].join(', ');
      // a certificate beside it is a hint for advice, no more
      const hint = der === undefined ? {} : { signedWith: 'certificate' as const };
      throw new Rejection(
        'signature',
        `the signature does not verify with any of the given keys (tried as ${tried})`,
        hint,
      );
    }
    const entries = [...new Set(signing.map(({ entry }) => entry))];
    return { kind: 'key', publicKey: trusted.key, fingerprint: trusted.fingerprint, entries };
  }
  if (der === undefined) {
    throw new Rejection('signature', 'it was signed with a key, but a certificate is expected', {
      signedWith: 'key',
    });
  }
  if (hasLooseCertificate && der.length === 0) {
    throw new Rejection('unreadable', 'the certificate annotation is not a PEM certificate');
  }
  const leaf = leaves.read(der);
  if (!content.verifySignature(leaf.readKey())) {
    throw new Rejection('signature', 'the signature does not verify with the key of its certificate');
  }
  return { kind: 'certificate', publicKey: leaf.readKey(), leaf, alternatives: group.alternatives };
}

function toSignedMaterial(
  { kind, contents: [content], envelopeBytes, hasLooseCertificate = false }: SignedEvidence,
  signing: Signing,
): SignedMaterial {
  const key: SigningKey =
    signing.kind === 'certificate'
      ? { kind: 'certificate', der: signing.leaf.der }
      : { kind: 'key', der: signing.publicKey.export({ type: 'spki', format: 'der' }) };
  return { content, kind, key, envelopeBytes, mayBeCertified: hasLooseCertificate && signing.kind === 'key' };
}

function hasTime(entry: TransparencyLogEntry): boolean {
  return integratedTime(entry) !== undefined;
}

/**
 * The times that count: those of the log by signed entry timestamp, with time stamps
 * beside them; time stamps alone where they are required or the log gives no time. For keys no time is needed.
 */
function chooseTimes(
  entries: readonly TransparencyLogEntry[],
  stamped: VerifiedTimestamps,
  kind: Signing['kind'],
  { root, policy }: Pick<ProofContext, 'root' | 'policy'>,
): readonly TrustedTime[] {
  const stamps = stamped.timestamps.map(({ signingTime }): TrustedTime => ({ source: 'tsa', time: signingTime }));
  const logTimes = entries
    .map(integratedTime)
    .filter((time) => time !== undefined)
    .map((time): TrustedTime => ({ source: 'rekor', time }));
  const stampRequired = policy.useSignedTimestamps || (!root.hasLogs && !(kind === 'key' && policy.ignoreTlog));
  const timeRequired = stampRequired || kind === 'certificate';
  const times = stampRequired ? stamps : [...logTimes, ...stamps];
  if (timeRequired && times.length === 0) {
    throw new Rejection(
      'time',
      stampRequired
        ? 'an RFC 3161 timestamp from an authority in the trusted root is required, but none verifies'
        : 'nothing proves when it was signed: there is no signed time of the log, and no RFC 3161 timestamp that verifies',
    );
  }
  return times.toSorted((a, b) => a.time.getTime() - b.time.getTime());
}
