import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { createHash, type KeyObject } from 'node:crypto';
import type { SignerPolicy } from '../policy/signer.ts';
import type { TrustPolicy } from '../policy/request.ts';
import { parseLeaf, verifyCertificate, type LeafCertificate } from './certificate.ts';
import { describeSchemes, type SignatureContent } from './content.ts';
import type { SignedMaterial, SigningKey } from './entry.ts';
import { type Mismatch, Rejection } from './finding.ts';
import { matchIdentity, readSigner } from './identity.ts';
import { checkLogWindows, integratedTime, verifyLog } from './log.ts';
import type { PreparedRoot } from './material.ts';
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
  /** in what the signer is not the expected one; empty when it is */
  readonly mismatches: readonly Mismatch[];
}

/** Signed evidence, whatever it is about and wherever it comes from. */
export interface SignedEvidence<C extends SignatureContent = SignatureContent> {
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
 * Verifies signature, log, time and certificate, in this order, and matches the identity.
 * @throws Rejection with the code of the first that fails
 */
export function prove(evidence: SignedEvidence, context: ProofContext): Proof {
  const { root, policy } = context;
  const { content: keyMaterial, tlogEntries, timestampVerificationData } = evidence.material;
  const [content] = evidence.contents;
  const signing = verifySignature(keyMaterial, content, context.signer, evidence.hasLooseCertificate ?? false);
  const entries = policy.ignoreTlog ? [] : tlogEntries;

  const log = verifyLog(entries, toSignedMaterial(evidence, signing), signing.publicKey, root.material);
  if (log.length === 0 && root.hasLogs && !policy.ignoreTlog) {
    throw new Rejection('log', 'there is no entry of a transparency log');
  }

  const stamped = verifyTimestamps(
    timestampVerificationData?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp) ?? [],
    evidence.contents,
    signing.publicKey,
    root.material,
  );
  const times = chooseTimes(entries, stamped, signing.kind, context);
  checkLogWindows(
    entries,
    times.map(({ time }) => time),
    root.material,
  );

  if (signing.kind === 'key') {
    const { fingerprint } = signing;
    return { signer: { kind: 'key', fingerprint }, log, times, notBefore: undefined, key: fingerprint, mismatches: [] };
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
  const { certificate } = signing.leaf;
  const signer = readSigner(certificate);
  return {
    signer,
    log,
    times,
    notBefore: certificate.notBefore,
    key: createHash('sha256')
      .update(signing.publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex'),
    mismatches: matchIdentity(signing.policy, signer),
  };
}

/** The key that the signature verifies with, and the part of the policy that applies to it. */
type Signing =
  | { readonly kind: 'key'; readonly publicKey: KeyObject; readonly fingerprint: string }
  | {
      readonly kind: 'certificate';
      readonly publicKey: KeyObject;
      readonly leaf: LeafCertificate;
      readonly policy: Extract<SignerPolicy, { kind: 'identity' }>;
    };

function verifySignature(
  material: Bundle['verificationMaterial']['content'],
  content: SignatureContent,
  policy: SignerPolicy,
  hasLooseCertificate: boolean,
): Signing {
  const der = certificateOf(material);
  if (policy.kind === 'keys') {
    if (der !== undefined && !hasLooseCertificate) {
      throw new Rejection('signature', 'it was signed with a certificate, while a key is expected', {
        signedWith: 'certificate',
      });
    }
    // a hint in the evidence chooses nothing: the keys that the user gave are tried
    const trusted = policy.keys.find(({ key }) => content.verifySignature(key));
    if (trusted === undefined) {
      const tried = [...new Set(policy.keys.map(({ key }) => describeSchemes(key)))].join(', ');
      // a certificate beside it is a hint for advice, no more
      const hint = der === undefined ? {} : { signedWith: 'certificate' as const };
      throw new Rejection('signature', `the signature verifies with none of the given keys (tried as ${tried})`, hint);
    }
    return { kind: 'key', publicKey: trusted.key, fingerprint: trusted.fingerprint };
  }
  if (der === undefined) {
    throw new Rejection('signature', 'it was signed with a key, while a certificate is expected', {
      signedWith: 'key',
    });
  }
  if (hasLooseCertificate && der.length === 0) {
    throw new Rejection('unreadable', 'the certificate annotation is not a PEM certificate');
  }
  const leaf = parseLeaf(der);
  if (!content.verifySignature(leaf.publicKey)) {
    throw new Rejection('signature', 'the signature does not verify with the key of its certificate');
  }
  return { kind: 'certificate', publicKey: leaf.publicKey, leaf, policy };
}

function certificateOf(material: Bundle['verificationMaterial']['content']): Buffer | undefined {
  switch (material.$case) {
    case 'certificate':
      return material.certificate.rawBytes;
    case 'x509CertificateChain':
      return material.x509CertificateChain.certificates[0]?.rawBytes;
    case 'publicKey':
      return undefined;
  }
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
  { root, policy }: ProofContext,
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
        ? 'an RFC 3161 time stamp of an authority in the trusted root is required, and there is none that verifies'
        : 'nothing proves when it was signed: neither a signed time of the log nor an RFC 3161 time stamp that verifies',
    );
  }
  return times.toSorted((a, b) => a.time.getTime() - b.time.getTime());
}
