import type { TransparencyLogEntry } from '@sigstore/bundle';
import { crypto, json } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import { bindEntry, isRekorV2, kindOf, type SignedMaterial } from './entry.ts';
import { verifyPart } from './material.ts';
import { Rejection, toRejection } from './finding.ts';
import type { KeyObject } from 'node:crypto';
import type { LogEntry } from './verified.ts';

/**
 * Verifies that every entry is in a log of the trusted root and is the entry of this signature.
 * @throws Rejection with code `log`
 */
export function verifyLog(
  entries: readonly TransparencyLogEntry[],
  signed: SignedMaterial,
  publicKey: KeyObject,
  trust: TrustMaterial,
): LogEntry[] {
  const distinct = new Set(
    entries.map(
      ({ logId, canonicalizedBody }) => `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`,
    ),
  );
  if (distinct.size !== entries.length) {
    throw new Rejection('log', 'the same log entry appears twice');
  }
  return entries.map((entry) => {
    requireKnownLog(entry, trust);
    bindEntry(entry, signed);
    if (kindOf(entry) === 'intoto 0.0.1') {
      verifyIntoto001(entry, signed, trust);
    } else {
      verifyInclusionAndBody(entry, signed, publicKey, trust);
    }
    const proven = { entry: kindOf(entry), logIndex: provenIndex(entry), integratedTime: integratedTime(entry) };
    return isInPublicRekor(entry) ? { ...proven, host: 'rekor.sigstore.dev' } : proven;
  });
}

/** SHA-256 of the public key of rekor.sigstore.dev (sigstore/root-signing, `trusted_root.json`), its log ID. */
const PUBLIC_REKOR = 'c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d';

/** Only a signed entry timestamp proves the index by which the log is searched; a proof has that within a shard. */
function isInPublicRekor({ logId, inclusionPromise }: TransparencyLogEntry): boolean {
  return inclusionPromise !== undefined && logId.keyId.toString('hex') === PUBLIC_REKOR;
}

/** The time a log vouches for by its signed entry timestamp; an inclusion proof proves no time. */
export function integratedTime(entry: TransparencyLogEntry): Date | undefined {
  return entry.inclusionPromise === undefined ? undefined : new Date(Number(entry.integratedTime) * 1000);
}

/**
 * Rekor v2's checkpoints carry no time, so the window of the log's key is held against the times that others
 * vouch for. (`@sigstore/verify` holds it against signed entry timestamps only.)
 * @throws Rejection with code `log`
 */
export function checkLogWindows(
  entries: readonly TransparencyLogEntry[],
  times: readonly Date[],
  trust: TrustMaterial,
): void {
  for (const entry of entries) {
    const window = trust.tlogs.find((log) => log.logID.equals(entry.logId.keyId))?.validFor;
    if (times.some((time) => window === undefined || time < window.start || time > window.end)) {
      throw new Rejection('log', 'the trusted time is outside the period in which the log and its key were in use');
    }
  }
}

function requireKnownLog(entry: TransparencyLogEntry, trust: TrustMaterial): void {
  if (!trust.tlogs.some((log) => log.logID.equals(entry.logId.keyId))) {
    const known = trust.tlogs.map((log) => log.logID.toString('hex').slice(0, 8));
    throw new Rejection(
      'log',
      `the entry is from log ${entry.logId.keyId.toString('hex').slice(0, 8)}, which is not in the trusted root ` +
        `(it has ${known.length === 0 ? 'none' : known.join(', ')})`,
    );
  }
}

function verifyInclusionAndBody(
  entry: TransparencyLogEntry,
  signed: SignedMaterial,
  publicKey: KeyObject,
  trust: TrustMaterial,
): void {
  try {
    verifyPart({ tlogEntries: [entry] }, signed.content, publicKey, trust);
  } catch (thrown) {
    const { code, message } = toRejection(thrown, 'log');
    throw new Rejection(code, `the log entry does not prove this signature: ${message}`, { cause: thrown });
  }
}

/**
 * intoto 0.0.1, which cosign wrote until 2.1 and `@sigstore/verify` does not read: a signed entry timestamp over an
 * entry that holds hashes of envelope and payload, and the key. `bindEntry` compares those.
 */
function verifyIntoto001(entry: TransparencyLogEntry, signed: SignedMaterial, trust: TrustMaterial): void {
  if (signed.envelopeBytes === undefined) {
    throw new Rejection(
      'log',
      'an intoto 0.0.1 entry cannot be matched with a bundle, because it does not contain the envelope',
    );
  }
  const body = json.canonicalize({
    body: entry.canonicalizedBody.toString('base64'),
    integratedTime: Number(entry.integratedTime),
    logID: entry.logId.keyId.toString('hex'),
    logIndex: Number(entry.logIndex),
  });
  const time = integratedTime(entry);
  const promise = entry.inclusionPromise?.signedEntryTimestamp;
  const proven = trust.tlogs.some(
    (log) =>
      log.logID.equals(entry.logId.keyId) &&
      time !== undefined &&
      log.validFor.start <= time &&
      time <= log.validFor.end &&
      promise !== undefined &&
      crypto.verify(Buffer.from(body), log.publicKey, promise),
  );
  if (!proven) {
    throw new Rejection('log', 'the signed entry timestamp does not verify');
  }
}

/** The index that is proven: by the signed entry timestamp, else by the proof, which Rekor v2 must repeat. */
function provenIndex(entry: TransparencyLogEntry): string {
  if (entry.inclusionPromise !== undefined) {
    return entry.logIndex;
  }
  const proven = entry.inclusionProof?.logIndex ?? entry.logIndex;
  if (isRekorV2(entry) && proven !== entry.logIndex) {
    throw new Rejection('log', 'the index of the log entry is not the one in its inclusion proof');
  }
  return proven;
}
