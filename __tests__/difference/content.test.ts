import { describe, expect, test } from 'vitest';
import { readAttestation } from '../../src/attestation/predicate.ts';
import { contentOf, type PlatformContent } from '../../src/difference/content.ts';
import type { VerifiedAttestation } from '../../src/core/verify/verified.ts';
import { attestation, digest, index, PROVENANCE, SLSA, SPDX, spdx } from '../report/samples.ts';

const PLATFORM = 'linux/amd64';
const SLSA_02 = 'https://slsa.dev/provenance/v0.2';
const APKO = 'https://apko.dev/image-configuration';

/** What is compared of a platform, by attestations from the newest to the oldest. */
function contentBy(...attestations: readonly VerifiedAttestation[]): PlatformContent | undefined {
  const readings = new Map(attestations.map((each) => [each, readAttestation(each)]));
  return contentOf({ subject: index([PLATFORM]), requirements: [], level: 'any', readings }).platforms[0];
}

const about = (type: string, predicate: unknown): VerifiedAttestation => attestation(digest(PLATFORM), type, predicate);

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
