import { beforeAll, describe, expect, test } from 'vitest';
import { around, makeKeys, type KeyKind, type LeafOptions } from '../support/authority.ts';
import type { EntryName } from '../support/sigstore.ts';
import { judge, verifyAllImages } from './judge.ts';
import { keySigner, Maker, RELEASE } from './material.ts';

let maker: Maker;

beforeAll(async () => {
  maker = await Maker.start();
});

const KINDS: readonly KeyKind[] = ['p256', 'p384', 'p521', 'rsa', 'ed25519'];
const ENVELOPE_ENTRIES: readonly EntryName[] = ['dsse 0.0.1', 'intoto 0.0.2', 'dsse 0.0.2', 'hashedrekord 0.0.2'];

describe('certificates', () => {
  test.each(KINDS)('with a key %s', async (kind) => {
    const signer = await maker.signer({ keys: makeKeys(kind) });
    const bundles = await Promise.all([...ENVELOPE_ENTRIES].map((entry) => maker.bundle({ signer, entry })));
    const signatures = [await maker.signatureLayer({ signer })];
    const findings = await verifyAllImages(maker.sigstore, { bundles, signatures });
    expect(findings.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'verified'));
  });

  test.each(['p384', 'p521'] as const)('with a key %s that signed with SHA-256, as cosign does', async (kind) => {
    const signer = await maker.signer({ keys: makeKeys(kind) });
    const signatures = [await maker.signatureLayer({ signer, hash: 'sha256' })];
    expect(await judge(maker.sigstore, { signatures })).toBe('verified');
  });

  test.each<[string, LeafOptions, string]>([
    ['a URI', {}, 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main'],
    ['an e-mail address', { names: [{ email: 'jane@acme.example' }] }, 'jane@acme.example'],
    ['a user name', { names: [{ username: 'jané!acme' }] }, 'jané!acme'],
    [
      'an e-mail address beside a URI, which is the identity',
      { names: [{ email: 'a@b.example' }, { uri: 'spiffe://x/y' }] },
      'spiffe://x/y',
    ],
  ])('for %s', async (_, options, identity) => {
    const signer = await maker.signer(options);
    const policy = { ...RELEASE, identity: { kind: 'exact' as const, values: [identity] } };
    expect(await judge(maker.sigstore, { bundles: [await maker.bundle({ signer })] }, { signer: policy })).toBe(
      'verified',
    );
    expect(
      await judge(
        maker.sigstore,
        { bundles: [await maker.bundle({ signer })] },
        {
          signer: { ...RELEASE, identity: { kind: 'exact', values: [`${identity}x`] } },
        },
      ),
    ).toBe('identity');
  });

  test.each([
    ['the old one', { old: 'https://issuer.example' }],
    ['the new one', { current: 'https://issuer.example' }],
  ])('with the issuer in one extension only: %s', async (_, issuer) => {
    const signer = await maker.signer({ issuer });
    const policy = { ...RELEASE, issuer: { kind: 'exact' as const, values: ['https://issuer.example'] } };
    expect(await judge(maker.sigstore, { bundles: [await maker.bundle({ signer })] }, { signer: policy })).toBe(
      'verified',
    );
  });

  test.each(['p256', 'p384', 'p521', 'rsa'] as const)(
    'of an authority with a key %s, through intermediates',
    async (kind) => {
      const now = new Date();
      const years = around(now, 4e10);
      const made = await Maker.start({ kind, intermediates: [years, years] });
      expect(await judge(made.sigstore, { bundles: [await made.bundle()] })).toBe('verified');
    },
  );
});

describe('keys', () => {
  test.each(KINDS)('%s, in both formats and both logs', async (kind) => {
    const { signer, policy } = keySigner(kind);
    const bundles = await Promise.all(ENVELOPE_ENTRIES.map((entry) => maker.bundle({ signer, entry })));
    const attestations = await Promise.all(
      (['dsse 0.0.1', 'intoto 0.0.1', 'intoto 0.0.2'] as const).map((entry) =>
        maker.attestationLayer({ signer, entry }),
      ),
    );
    const signatures = [await maker.signatureLayer({ signer })];
    const findings = await verifyAllImages(maker.sigstore, { bundles, attestations, signatures }, { signer: policy });
    expect(findings.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'verified'));
  });

  test('with Rekor v2 and no time stamp: a key needs no time', async () => {
    const { signer, policy } = keySigner();
    const bundles = [await maker.bundle({ signer, entry: 'dsse 0.0.2', stamps: [] })];
    expect(await judge(maker.sigstore, { bundles }, { signer: policy })).toBe('verified');
    expect(await judge(maker.sigstore, { bundles }, { signer: policy, policy: { useSignedTimestamps: true } })).toBe(
      'time',
    );
  });
});

describe("a root without logs, as GitHub's own", () => {
  const root = { tlogs: [], ctLog: false };

  test('takes a time stamp in place of log and SCT, and nothing less', async () => {
    const signer = await maker.signer({ sct: 'none' });
    const stamped = await maker.bundle({ signer, entry: 'none', stamps: [maker.sigstore.now] });
    expect(await judge(maker.sigstore, { bundles: [stamped] }, { root })).toBe('verified');
    const bare = await maker.bundle({ signer, entry: 'none' });
    expect(await judge(maker.sigstore, { bundles: [bare] }, { root })).toBe('time');
  });

  test('a root that has logs does not take it', async () => {
    const stamped = await maker.bundle({ entry: 'none', stamps: [maker.sigstore.now] });
    expect(await judge(maker.sigstore, { bundles: [stamped] })).toBe('log');
  });
});
