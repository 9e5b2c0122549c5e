import { RFC3161Timestamp } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';
import type { SignatureContent } from './content.ts';
import { parseDer } from './der.ts';
import { verifyPart } from './material.ts';

/** Time stamps that verify, and the content as they are about it. */
export interface VerifiedTimestamps {
  readonly timestamps: readonly RFC3161Timestamp[];
  readonly content: SignatureContent;
}

/**
 * The RFC 3161 time stamps that a time stamping authority of the trusted root made over this signature. One that
 * does not verify is no time; whether a time is missing then is the caller's question.
 */
export function verifyTimestamps(
  encoded: readonly Buffer[],
  contents: readonly [SignatureContent, ...SignatureContent[]],
  publicKey: KeyObject,
  trust: TrustMaterial,
): VerifiedTimestamps {
  const timestamps = encoded.map(parseTimestamp).filter((timestamp) => timestamp !== undefined);
  const verified = contents.map((content) => ({
    content,
    timestamps: timestamps.filter((timestamp) => isAbout(timestamp, content, publicKey, trust)),
  }));
  return verified.find((each) => each.timestamps.length > 0) ?? { content: contents[0], timestamps: [] };
}

function parseTimestamp(der: Buffer): RFC3161Timestamp | undefined {
  try {
    return new RFC3161Timestamp(parseDer(der));
  } catch {
    return undefined;
  }
}

function isAbout(
  timestamp: RFC3161Timestamp,
  content: SignatureContent,
  publicKey: KeyObject,
  trust: TrustMaterial,
): boolean {
  try {
    verifyPart({ timestamps: [{ $case: 'timestamp-authority', timestamp }] }, content, publicKey, trust);
    return true;
  } catch {
    return false;
  }
}
