import { ASN1Obj } from '@sigstore/core';
import { expect, test } from 'vitest';
import { testAttacks, type Attack } from './attacks.ts';
import { judge } from './judge.ts';
import { Maker, type BundleJson } from './material.ts';

/** A bundle of Rekor v2 with one time stamp in the place of its own. */
async function stamped(maker: Maker, stamp: (signature: Buffer) => Promise<Buffer>): Promise<BundleJson> {
  const bundle = await maker.bundle({ entry: 'dsse 0.0.2', stamps: [] });
  const [signature] = bundle.dsseEnvelope.signatures;
  const made = await stamp(Buffer.from(signature?.sig ?? '', 'base64'));
  bundle.verificationMaterial.timestampVerificationData = {
    rfc3161Timestamps: [{ signedTimestamp: made.toString('base64') }],
  };
  return bundle;
}

/** A stamp with a certificate in front of those that it carries (RFC 5652, SignedData); nothing signs that list. */
function withFirstCertificate(stamp: Buffer, certificate: Buffer): Buffer {
  const response = ASN1Obj.parseBuffer(Buffer.from(stamp));
  const signedData = response.subs[1]?.subs[1]?.subs[0];
  const certificates = signedData?.subs.find(({ tag }) => tag.isContextSpecific(0));
  if (certificates === undefined) {
    throw new Error('the stamp carries no certificate');
  }
  certificates.subs.unshift(ASN1Obj.parseBuffer(Buffer.from(certificate)));
  return response.toDER();
}

const ATTACKS: readonly Attack[] = [
  {
    row: 11,
    what: 'a stamp of another authority with the names and the serial number of the trusted one',
    code: 'time',
    make: async (maker, bad) => {
      const { sigstore } = bad ? await Maker.start() : maker;
      return { bundles: [await stamped(maker, (signature) => sigstore.stamp(signature, maker.sigstore.now))] };
    },
  },
  {
    row: 11,
    what: 'the same with the certificate of the trusted authority first in its bag',
    code: 'time',
    make: async (maker, bad) => {
      const { sigstore } = bad ? await Maker.start() : maker;
      const { now, stampCertificate } = maker.sigstore;
      const stamp = async (signature: Buffer): Promise<Buffer> =>
        withFirstCertificate(await sigstore.stamp(signature, now, true), stampCertificate);
      return { bundles: [await stamped(maker, stamp)] };
    },
  },
  {
    row: 11,
    what: 'a stamp over another signature',
    code: 'time',
    make: async (maker, bad) => ({
      bundles: [await stamped(maker, (signature) => maker.sigstore.stamp(bad ? Buffer.from('another') : signature))],
    }),
  },
  {
    row: 11,
    what: 'a stamp with another time',
    code: 'time',
    make: async (maker, bad) => {
      const { now } = maker.sigstore;
      const text = (time: Date): string => time.toISOString().replace(/[-:T]|\.\d+/g, '');
      const stamp = async (signature: Buffer): Promise<Buffer> => {
        const stamp = (await maker.sigstore.stamp(signature, now)).toString('latin1');
        const later = text(new Date(now.getTime() + 1000));
        return Buffer.from(bad ? stamp.replace(text(now), later) : stamp, 'latin1');
      };
      return { bundles: [await stamped(maker, stamp)] };
    },
  },
  {
    row: 11,
    what: 'a stamp of an authority that the root does not have',
    code: 'time',
    make: async (maker, bad) => ({
      bundles: [await maker.bundle({ entry: 'dsse 0.0.2' })],
      ...(bad ? { root: { tsa: false } } : {}),
    }),
  },
  {
    row: 12,
    what: 'no stamp where the log promises no time',
    code: 'time',
    make: async (maker, bad) => ({
      bundles: [await maker.bundle({ entry: 'dsse 0.0.2', ...(bad ? { stamps: [] } : {}) })],
    }),
  },
  {
    row: 12,
    what: 'a promised time where a stamp is required',
    code: 'time',
    make: async (maker, bad) => ({
      bundles: [await maker.bundle({ stamps: bad ? [] : [maker.sigstore.now] })],
      policy: { useSignedTimestamps: true },
    }),
  },
  {
    row: 12,
    what: 'a promised time where the log is waived, and its times with it',
    code: 'time',
    make: async (maker, bad) => ({
      bundles: [await maker.bundle({ stamps: bad ? [] : [maker.sigstore.now] })],
      policy: { ignoreTlog: true },
    }),
  },
];

testAttacks('time stamps', ATTACKS);

test('11: a stranger’s certificate first in the bag of a genuine stamp changes nothing', async () => {
  const maker = await Maker.start();
  const { stampCertificate } = (await Maker.start()).sigstore;
  const stamp = async (signature: Buffer): Promise<Buffer> =>
    withFirstCertificate(await maker.sigstore.stamp(signature, maker.sigstore.now, true), stampCertificate);
  expect(await judge(maker.sigstore, { bundles: [await stamped(maker, stamp)] })).toBe('verified');
});
