import { expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import type * as Verified from '../../src/core/verify/verified.ts';

/** A copy of the module of its own: attestations of other tests that nobody released would be the largest ones. */
const COPY = '../../src/core/verify/verified.ts?copy';
const { VerifiedAttestation } = (await import(COPY)) as typeof Verified;

const digest = digestOf(Buffer.from('image'));
const facts: Verified.VerifiedFacts = {
  origin: { source: { kind: 'referrer', digest }, format: 'bundle', kind: 'attestation', foundFor: digest },
  subjects: [digest],
  signer: { kind: 'key', fingerprint: '00' },
  entries: [0],
  log: [],
  times: [],
  notBefore: undefined,
  content: 'content',
  payload: digest,
  signedName: undefined,
};

/** An attestation whose predicate was parsed to a marked value, so that it shows whether it is parsed again. */
function attestation(text: string): { readonly attestation: Verified.VerifiedAttestation; readonly parsed: object } {
  const parsed = { text };
  return {
    attestation: VerifiedAttestation.seal(
      facts,
      'https://example.com/type',
      Buffer.from(JSON.stringify({ text })),
      parsed,
    ),
    parsed,
  };
}

test('of all predicates only the largest keeps what it was parsed to, until it is released', () => {
  const [small, large, middle] = ['s', 'l'.repeat(100), 'm'.repeat(50)].map(attestation);
  expect(large?.attestation.document.value).toBe(large?.parsed);
  for (const other of [small, middle]) {
    expect(other?.attestation.document.value).not.toBe(other?.parsed);
    expect(other?.attestation.document.value).toEqual(other?.parsed);
  }
  large?.attestation.release();
  expect(() => large?.attestation.document).toThrow('released');
  const next = attestation('n');
  expect(next.attestation.document.value).toBe(next.parsed);
  const larger = attestation('larger');
  expect(next.attestation.document.value).not.toBe(next.parsed);
  larger.attestation.release();
});

test('the members of a predicate are its bytes, whether it was parsed before or not', () => {
  const { attestation: kept } = attestation('a');
  const { attestation: other } = attestation('b');
  expect(kept.document.member('text')?.toString()).toBe('"a"');
  expect(other.document.member('text')?.toString()).toBe('"b"');
  kept.release();
  other.release();
});
