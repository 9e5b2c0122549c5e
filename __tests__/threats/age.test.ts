import { beforeAll, expect, test } from 'vitest';
import type { Subject } from '../../src/core/image/subject.ts';
import type { AgeLimits } from '../../src/core/policy/requirements.ts';
import { decide } from '../../src/core/verdict.ts';
import type { Requirement } from '../../src/core/verdict/requirement.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { around } from '../support/authority.ts';
import { encodingOf } from '../support/sigstore.ts';
import { bodyOf } from './entries.ts';
import { verifyAllImages } from './judge.ts';
import { IMAGE, keySigner, logAnnotationsOf, Maker, statement, toBytes, type BundleJson } from './material.ts';

const DAY = 86_400;

let maker: Maker;

beforeAll(async () => {
  maker = await Maker.start();
});

const SUBJECT: Subject = {
  reference: { repository: { registry: 'registry.test', path: 'acme/api' }, tag: '1', digest: undefined },
  digest: IMAGE,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  kind: 'image',
  name: 'image',
  platforms: [],
  notices: [],
};

const REQUIREMENTS = {
  signature: false,
  predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
  level: 'any',
  signedName: undefined,
} as const;

function decideFor(findings: readonly Finding[], age?: AgeLimits): Requirement | undefined {
  const requirements = { ...REQUIREMENTS, age };
  return decide({
    subject: SUBJECT,
    selection: { kind: 'all' },
    policy: requirements,
    signer: { kind: 'keys', keys: [] },
    findings,
    now: maker.sigstore.now,
  }).requirements[0];
}

/** The order of the group of P-256 (SEC 2, section 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** Of an ECDSA signature (r, s) the other one that verifies, (r, n - s). Everybody can make it, without the key. */
function mirror(signature: Buffer): Buffer {
  const length = signature[3] ?? 0;
  const r = signature.subarray(2, 4 + length);
  const s = BigInt(`0x${signature.subarray(6 + length).toString('hex')}`);
  const hex = (ORDER - s).toString(16);
  const digits = hex.padStart(hex.length + (hex.length % 2), '0');
  const bytes = Buffer.from(digits >= '80' ? `00${digits}` : digits, 'hex');
  const body = Buffer.concat([r, Buffer.from([2, bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

/** What anybody can make of a bundle: the same content, the mirrored signature, logged now. */
function logMirrored(bundle: BundleJson, signer: Parameters<typeof bodyOf>[1]): BundleJson {
  const { payload, payloadType, signatures } = bundle.dsseEnvelope;
  const bytes = Buffer.from(payload, 'base64');
  const signature = mirror(Buffer.from(signatures[0]?.sig ?? '', 'base64'));
  const dsseEnvelope = { payload, payloadType, signatures: [{ sig: signature.toString('base64') }] };
  const body = bodyOf('dsse 0.0.1', signer, {
    signed: encodingOf(payloadType, bytes),
    payload: bytes,
    signature,
    envelope: toBytes(dsseEnvelope),
  });
  const tlogEntries = [maker.sigstore.rekor.add(body, maker.sigstore.now)];
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, tlogEntries }, dsseEnvelope };
}

test("a key's old signature, mirrored and logged again, is no newer and passes no max-age", async () => {
  const { signer, policy } = keySigner();
  const old = await maker.bundle({ signer, at: maker.sigstore.at(-100 * DAY) });
  const copy = logMirrored(old, signer);
  const newer = await maker.bundle({
    signer,
    at: maker.sigstore.at(-10 * DAY),
    content: statement({ predicate: { spdxVersion: 'SPDX-2.3', name: 'the newer one' } }),
  });
  const findings = await verifyAllImages(maker.sigstore, { bundles: [copy, old, newer] }, { signer: policy });
  expect(findings.map(({ kind }) => kind)).toEqual(['verified', 'verified', 'verified']);
  expect(decideFor(findings)?.by).toHaveLength(1);
  expect(decideFor(findings)?.by[0]?.facts.times).toEqual([{ source: 'rekor', time: maker.sigstore.at(-10 * DAY) }]);
  // alone it is as new as its log says, and still of no age that max-age could accept
  const [alone] = findings;
  const max = { max: 30 * DAY * 1000, min: undefined };
  expect(decideFor(alone === undefined ? [] : [alone], max)).toMatchObject({ met: false, code: 'age' });
});

test.each(['p256', 'p521', 'rsa', 'ed25519'] as const)(
  'a signature by %s that is packed anew, in another format and logged again, is a copy',
  async (kind) => {
    const { signer, policy } = keySigner(kind);
    const old = await maker.bundle({ signer, at: maker.sigstore.at(-100 * DAY) });
    const { payload, payloadType, signatures } = old.dsseEnvelope;
    const content = Buffer.from(payload, 'base64');
    const bytes = Buffer.from(` ${JSON.stringify(old.dsseEnvelope, undefined, 2)}\n`);
    const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64');
    const body = bodyOf('dsse 0.0.1', signer, {
      signed: encodingOf(payloadType, content),
      payload: content,
      signature,
      envelope: bytes,
    });
    const annotations = logAnnotationsOf(maker.sigstore.rekor.add(body, maker.sigstore.now));
    const hanging = { bundles: [old], attestations: [{ bytes, annotations }] };
    const findings = await verifyAllImages(maker.sigstore, hanging, { signer: policy });
    expect(findings.map((each) => each.kind)).toEqual(['verified', 'verified']);
    expect(decideFor(findings)?.by.map(({ facts }) => facts.times[0]?.time)).toEqual([maker.sigstore.at(-100 * DAY)]);
  },
);

test('a certificate that lives long makes its old signatures no newer', async () => {
  const { from, to } = around(maker.sigstore.now, 200 * DAY * 1000);
  const signer = await maker.signer({ validity: { from, to } });
  const old = await maker.bundle({ signer, at: maker.sigstore.at(-90 * DAY) });
  const findings = await verifyAllImages(maker.sigstore, { bundles: [logMirrored(old, signer), old] });
  expect(findings.map(({ kind }) => kind)).toEqual(['verified', 'verified']);
  const [alone] = findings;
  const most = (days: number): AgeLimits => ({ max: days * DAY * 1000, min: undefined });
  expect(decideFor(alone === undefined ? [] : [alone], most(30))).toMatchObject({ met: false, code: 'age' });
  expect(decideFor(findings, most(101))?.by[0]?.facts.times[0]?.time).toEqual(maker.sigstore.at(-90 * DAY));
});

test('an old signature with a renewed certificate of the same key is a copy of the one with the old certificate', async () => {
  const { from, to } = around(maker.sigstore.now, 200 * DAY * 1000);
  const signer = await maker.signer({ validity: { from, to } });
  const renewed = await maker.signer({ keys: signer.keys });
  const old = await maker.bundle({ signer, at: maker.sigstore.at(-90 * DAY) });
  const rawBytes = (renewed.certificate ?? Buffer.alloc(0)).toString('base64');
  const again = logMirrored(old, renewed);
  again.verificationMaterial.certificate = { rawBytes };
  const findings = await verifyAllImages(maker.sigstore, { bundles: [again, old] });
  expect(findings.map(({ kind }) => kind)).toEqual(['verified', 'verified']);
  expect(decideFor(findings, { max: 30 * DAY * 1000, min: undefined })).toMatchObject({ met: false, code: 'age' });
});

test('min-age is compared with what a log proves', async () => {
  const old = await maker.bundle({ at: maker.sigstore.at(-30) });
  const findings = await verifyAllImages(maker.sigstore, { bundles: [old] });
  expect(decideFor(findings, { max: undefined, min: 30_000 })?.met).toBe(true);
  expect(decideFor(findings, { max: undefined, min: 31_000 })).toMatchObject({ met: false, code: 'age' });
});
