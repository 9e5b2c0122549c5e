import { describe, expect, test } from 'vitest';
import { readAttestation } from '../../src/attestation/predicate.ts';
import { contentOf, type PlatformContent } from '../../src/difference/content.ts';
import type { TrustedTime, VerifiedAttestation } from '../../src/core/verify/verified.ts';
import { attestation, digest, index, PROVENANCE, requirement, signature, SLSA, SPDX, spdx } from '../report/samples.ts';

const PLATFORM = 'linux/amd64';
const SLSA_02 = 'https://slsa.dev/provenance/v0.2';
const APKO = 'https://apko.dev/image-configuration';

/** What is compared of a platform, by attestations from the newest to the oldest. */
function contentBy(...attestations: readonly VerifiedAttestation[]): PlatformContent | undefined {
  const readings = new Map(attestations.map((each) => [each, readAttestation(each)]));
  return contentOf({ subject: index([PLATFORM]), requirements: [], level: 'any', readings }).platforms[0];
}

const about = (type: string, predicate: unknown): VerifiedAttestation => attestation(digest(PLATFORM), type, predicate);

describe('the time of the signature', () => {
  const at = (time: string): { readonly times: [TrustedTime] } => ({
    times: [{ time: new Date(time), source: 'rekor' }],
  });
  const signed = signature(digest('index'), undefined, at('2026-11-20T04:12:00Z'));
  const attested = attestation(digest('index'), SPDX, spdx(1), at('2026-11-21T00:00:00Z'));
  const ofAttestation = requirement({ kind: 'attestation', predicateType: SPDX, by: [attested] });
  const timeOf = (...requirements: Parameters<typeof contentOf>[0]['requirements']): string | undefined =>
    contentOf({ subject: index(), requirements, level: 'any', readings: new Map() }).signedAt?.toISOString();

  test('is that of the signature, else of an attestation, and not known where none is proven', () => {
    expect(timeOf(ofAttestation, requirement({ by: [signed] }))).toBe('2026-11-20T04:12:00.000Z');
    expect(timeOf(ofAttestation)).toBe('2026-11-21T00:00:00.000Z');
    expect(timeOf(requirement({ by: [signature(digest('index'), undefined, { times: [] })] }))).toBeUndefined();
    expect(timeOf()).toBeUndefined();
  });

  test('of an image that was signed again is the earliest', () => {
    const again = signature(digest('index'), undefined, at('2026-11-25T00:00:00Z'));
    expect(timeOf(requirement({ by: [again, signed] }))).toBe('2026-11-20T04:12:00.000Z');
  });
});

describe('the newest attestation of a kind counts', () => {
  test('not an older one', () => {
    expect(contentBy(about(SPDX, spdx(2)), about(SPDX, spdx(3)))?.sboms.get('spdx')).toHaveLength(2);
  });

  test('one of the platform before one of the index', () => {
    const ofIndex = attestation(digest('index'), SPDX, spdx(3));
    expect(contentBy(ofIndex, about(SPDX, spdx(2)))?.sboms.get('spdx')).toHaveLength(2);
    expect(contentBy(ofIndex)?.sboms.get('spdx')).toHaveLength(3);
  });

  test('also where it cannot be read: an older one says nothing of now', () => {
    expect(contentBy(about(SPDX, 'no SBOM'), about(SPDX, spdx(3)))?.sboms.size).toBe(0);
    expect(contentBy(about(SLSA, {}), about(SLSA_02, { builder: { id: 'b' } }))?.provenance).toBeUndefined();
    expect(contentBy(about(SLSA_02, []), about(SLSA, PROVENANCE))?.provenance).toBeUndefined();
    expect(contentBy(about(APKO, '{'), about(APKO, { cmd: 'x' }))?.configuration).toBeUndefined();
  });
});
