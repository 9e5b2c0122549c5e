import { beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { judge, verifyOne } from './judge.ts';
import { Maker, type BundleJson } from './material.ts';

let maker: Maker;

beforeAll(async () => {
  maker = await Maker.start();
});

/** ASN.1 that each parser turns into an object for every two bytes. */
const nulls = (bytes: number): Buffer => {
  const body = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 2) {
    body[at] = 0x05;
  }
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return Buffer.concat([Buffer.from([0x30, 0x84]), length, body]);
};

const HUGE = nulls(22_000_000).toString('base64');
const LONG = nulls(LIMITS.certificateBytes + 2).toString('base64');

/** What a stranger makes of a genuine bundle, in one place. */
const CHANGES: readonly [string, (bundle: BundleJson) => void][] = [
  [
    'two time stamps of 22 MB of NULLs',
    ({ verificationMaterial: { timestampVerificationData: data } }) => {
      data.rfc3161Timestamps = [{ signedTimestamp: HUGE }, { signedTimestamp: HUGE }];
    },
  ],
  [
    'a signed entry timestamp',
    ({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries.forEach((entry) => (entry.inclusionPromise = { signedEntryTimestamp: LONG }));
    },
  ],
  ['a certificate', ({ verificationMaterial }) => (verificationMaterial.certificate = { rawBytes: LONG })],
  [
    'a checkpoint',
    ({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries.forEach(
        ({ inclusionProof }) => (inclusionProof.checkpoint.envelope += 'x'.repeat(LIMITS.checkpoint)),
      );
    },
  ],
  [
    'the hashes of a proof',
    ({ verificationMaterial: { tlogEntries } }) => {
      const hash = Buffer.alloc(32).toString('base64');
      tlogEntries.forEach(({ inclusionProof }) => (inclusionProof.hashes = Array<string>(100_000).fill(hash)));
    },
  ],
  [
    'the body of a log entry',
    ({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries.forEach(
        (entry) => (entry.canonicalizedBody = Buffer.alloc(LIMITS.logEntryBytes + 3).toString('base64')),
      );
    },
  ],
  [
    'a signature',
    ({ dsseEnvelope: { signatures } }) => {
      signatures.forEach((each) => (each.sig = LONG));
    },
  ],
];

describe('a bundle that is too large in one place is not parsed any further', () => {
  test.each(CHANGES)('%s', async (_, change) => {
    const bundle = await maker.bundle();
    expect(await judge(maker.sigstore, { bundles: [bundle] })).toBe('verified');
    change(bundle);
    const finding = await verifyOne(maker.sigstore, { bundles: [bundle] });
    expect(finding).toMatchObject({ kind: 'rejected', code: 'unreadable' });
    expect(finding.kind === 'rejected' && finding.detail).toMatch(/bytes|big|long/i);
  });

  test.each([
    ['dev.sigstore.cosign/rfc3161timestamp', JSON.stringify({ SignedRFC3161Timestamp: HUGE.slice(0, 4_000_000) })],
    ['dev.cosignproject.cosign/signature', LONG],
  ])('the annotation %s of a layer', async (name, value) => {
    const layer = await maker.signatureLayer();
    const signatures = [{ ...layer, annotations: { ...layer.annotations, [name]: value } }];
    expect(await judge(maker.sigstore, { signatures })).toBe('unreadable');
  });

  test('what genuine evidence has is within all bounds', async () => {
    const stamps = Array.from({ length: LIMITS.timestamps }, (_, at) => maker.sigstore.at(at));
    expect(await judge(maker.sigstore, { bundles: [await maker.bundle({ stamps })] })).toBe('verified');
  });
});
