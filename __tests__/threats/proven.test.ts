import { createHash } from 'node:crypto';
import { describe, expect, test, beforeAll } from 'vitest';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { VerificationError } from '@sigstore/verify';
import type { Candidate } from '../../src/core/evidence/candidate.ts';
import { digestOf, hexOf } from '../../src/core/image/digest.ts';
import { LIMITS } from '../../src/limits.ts';
import { type Finding, type Rejected, Rejection, toRejection } from '../../src/core/verify/finding.ts';
import { prepareRoot } from '../../src/core/verify/material.ts';
import type { VerifiedEvidence } from '../../src/core/verify/verified.ts';
import { createVerifier } from '../../src/core/verify/verify.ts';
import { STRICT } from '../support/evidence.ts';
import { withoutAccidents } from '../support/sentences.ts';
import { TestLog, type Signer } from '../support/sigstore.ts';
import { around, makeKeys, spkiOf } from '../support/authority.ts';
import { logAgain } from './entries.ts';
import { find, verifyAllImages, verifyOne, type Hanging, type Checking } from './judge.ts';
import { IDENTITY, IMAGE, keySigner, Maker, OTHER_IMAGE, RELEASE, statement } from './material.ts';

const DAY = 86_400_000;
const SIGN = 'https://sigstore.dev/cosign/sign/v1';

let maker: Maker;

beforeAll(async () => {
  maker = await Maker.start();
});

async function verified(hanging: Hanging, checking: Checking = {}): Promise<VerifiedEvidence> {
  const finding = await verifyOne(maker.sigstore, hanging, checking);
  if (finding.kind !== 'verified') {
    throw new Error(`${finding.code}: ${finding.detail}`);
  }
  return finding.evidence;
}

async function rejected(hanging: Hanging, checking: Checking = {}): Promise<Rejected> {
  const finding = await verifyOne(maker.sigstore, hanging, checking);
  if (finding.kind !== 'rejected') {
    throw new Error('it verifies');
  }
  return finding;
}

const about = (...digests: readonly string[]): object =>
  statement({ subject: digests.map((digest) => ({ name: digest.slice(7, 11), digest: { sha256: digest.slice(7) } })) });

describe('times', () => {
  test('the earliest comes first, whoever vouches for it', async () => {
    const stamps = [maker.sigstore.at(60), maker.sigstore.at(-5)];
    const { times } = (await verified({ bundles: [await maker.bundle({ stamps })] })).facts;
    expect(times).toEqual([
      { source: 'tsa', time: maker.sigstore.at(-5) },
      { source: 'rekor', time: maker.sigstore.now },
      { source: 'tsa', time: maker.sigstore.at(60) },
    ]);
  });

  test('a stamp that does not verify is no time, beside one that does', async () => {
    const { signer, policy } = keySigner();
    const bundle = await maker.bundle({ signer, stamps: [maker.sigstore.at(5)] });
    const strange = await maker.sigstore.stamp(Buffer.from('something else'), maker.sigstore.at(-5));
    const { rfc3161Timestamps } = bundle.verificationMaterial.timestampVerificationData;
    rfc3161Timestamps.unshift(
      { signedTimestamp: strange.toString('base64') },
      { signedTimestamp: Buffer.from('no stamp').toString('base64') },
    );
    const checking = { signer: policy, policy: { useSignedTimestamps: true } };
    expect((await verified({ bundles: [bundle] }, checking)).facts.times).toEqual([
      { source: 'tsa', time: maker.sigstore.at(5) },
    ]);
    rfc3161Timestamps.pop();
    // a key's certificate cannot vouch for a stamp, so nothing else would notice
    expect((await rejected({ bundles: [bundle] }, checking)).code).toBe('time');
  });

  test('where only stamps count, the certificate need not have been valid when it was logged', async () => {
    const bundles = [await maker.bundle({ at: maker.sigstore.at(3600), stamps: [maker.sigstore.now] })];
    const checking = { policy: { useSignedTimestamps: true } };
    expect((await verified({ bundles }, checking)).facts.times).toEqual([{ source: 'tsa', time: maker.sigstore.now }]);
    expect((await rejected({ bundles })).code).toBe('certificate');
  });

  test('a root without logs asks for a stamp, also where logs are waived', async () => {
    const checking = { root: { tlogs: [], ctLog: false }, policy: { ignoreTlog: true } };
    const { code, detail } = await rejected({ bundles: [await maker.bundle({ entry: 'none' })] }, checking);
    expect(code).toBe('time');
    expect(withoutAccidents(detail)).toMatchSnapshot();
  });

  test('a time that no log signed is none, beside one that a log signed', async () => {
    const second = new TestLog('second.rekor.test', makeKeys(), around(maker.sigstore.now, 365 * DAY));
    const bundle = await maker.bundle();
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const unsigned = entry && logAgain(entry, second, maker.sigstore.at(86_400), (body) => body);
    delete unsigned?.inclusionPromise;
    bundle.verificationMaterial.tlogEntries = entry && unsigned ? [entry, unsigned] : [];
    const { facts } = await verified({ bundles: [bundle] }, { root: { tlogs: [maker.sigstore.rekor, second] } });
    expect(facts.log).toHaveLength(2);
    expect(facts.times).toEqual([{ source: 'rekor', time: maker.sigstore.now }]);
  });

  test('a stamp over the whole layer counts for a layer of cosign', async () => {
    const checking = { policy: { useSignedTimestamps: true } };
    const layer = await maker.attestationLayer({ stamps: [maker.sigstore.at(1)] });
    expect((await verified({ attestations: [layer] }, checking)).facts.times).toEqual([
      { source: 'tsa', time: maker.sigstore.at(1) },
    ]);
    expect((await rejected({ attestations: [await maker.attestationLayer()] }, checking)).detail).toBe(
      'an RFC 3161 timestamp from an authority in the trusted root is required, but none verifies',
    );
  });

  test('without a log there is no time but a stamp', async () => {
    const checking = { policy: { ignoreTlog: true } };
    expect((await rejected({ bundles: [await maker.bundle()] }, checking)).detail).toBe(
      'nothing proves when it was signed: there is no signed time of the log, and no RFC 3161 timestamp that verifies',
    );
  });

  test('the authority must have been valid at each time of a log, also where a stamp lies inside', async () => {
    const own = await Maker.start({ intermediates: [{ from: new Date(0), to: new Date(Date.now() + 3_630_000) }] });
    const second = new TestLog('second.rekor.test', makeKeys(), around(own.sigstore.now, 365 * DAY));
    const checking = { root: { tlogs: [own.sigstore.rekor, second] } };
    const verifyAt = async (seconds: number): Promise<string> => {
      const bundle = await own.bundle({ at: own.sigstore.at(-5), stamps: [own.sigstore.at(-5)] });
      const [entry] = bundle.verificationMaterial.tlogEntries;
      if (entry !== undefined) {
        const again = logAgain(entry, second, own.sigstore.at(seconds), (body) => body);
        bundle.verificationMaterial.tlogEntries = [again, entry];
      }
      const finding = await verifyOne(own.sigstore, { bundles: [bundle] }, checking);
      return finding.kind === 'verified' ? 'verified' : finding.code;
    };
    expect(await verifyAt(5)).toBe('verified');
    expect(await verifyAt(120)).toBe('certificate');
  });
});

describe('the log', () => {
  test('index and time are those that are proven: by the promise, else by the proof, which proves no time', async () => {
    const first = await verified({ bundles: [await maker.bundle()] });
    expect(first.facts.log).toEqual([{ entry: 'dsse 0.0.1', logIndex: '1000001', integratedTime: maker.sigstore.now }]);
    const second = await verified({ bundles: [await maker.bundle({ entry: 'dsse 0.0.2' })] });
    expect(second.facts.log).toEqual([{ entry: 'dsse 0.0.2', logIndex: '1', integratedTime: undefined }]);
  });

  test('two entries of two logs', async () => {
    const second = new TestLog('second.rekor.test', makeKeys(), around(maker.sigstore.now, 365 * DAY));
    const bundle = await maker.bundle();
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const again = entry && logAgain(entry, second, maker.sigstore.now, (body) => body);
    bundle.verificationMaterial.tlogEntries = entry && again ? [entry, again] : [];
    const checking = { root: { tlogs: [maker.sigstore.rekor, second] } };
    expect((await verified({ bundles: [bundle] }, checking)).facts.log).toHaveLength(2);
    bundle.verificationMaterial.tlogEntries = entry ? [entry, entry] : [];
    expect(await rejected({ bundles: [bundle] }, checking)).toMatchObject({
      code: 'log',
      detail: 'the same log entry appears twice',
    });
  });

  test('an entry of Rekor v1 without a promise is proven by its proof alone, and has the index of the proof', async () => {
    for (const entry of ['dsse 0.0.1', 'intoto 0.0.2'] as const) {
      const bundle = await maker.bundle({ entry, stamps: [maker.sigstore.now] });
      for (const each of bundle.verificationMaterial.tlogEntries) {
        delete each.inclusionPromise;
      }
      const { facts } = await verified({ bundles: [bundle] });
      expect(facts.log).toEqual([{ entry, logIndex: '1', integratedTime: undefined }]);
      expect(facts.times).toEqual([{ source: 'tsa', time: maker.sigstore.now }]);
    }
  });

  test('a log that is not in the root is named, and those that are', async () => {
    const bundles = [await maker.bundle()];
    const none = await rejected({ bundles }, { root: { tlogs: [] } });
    const id = maker.sigstore.rekor.id.toString('hex').slice(0, 8);
    expect(none.detail).toBe(`the entry is from log ${id}, which is not in the trusted root (it has none)`);
    const other = await rejected({ bundles }, { root: { tlogs: [maker.sigstore.rekor2] } });
    expect(other.detail).toContain(maker.sigstore.rekor2.id.toString('hex').slice(0, 8));
  });

  test('an entry of another log may lie in the window of this one, and verifies with its own key only', async () => {
    const second = new TestLog('second.rekor.test', makeKeys(), around(maker.sigstore.now, 365 * DAY));
    const checking = { root: { tlogs: [second, maker.sigstore.rekor] } };
    const layer = await maker.attestationLayer({ entry: 'intoto 0.0.1' });
    expect((await verified({ attestations: [layer] }, checking)).facts.log[0]?.entry).toBe('intoto 0.0.1');
    const changed = { ...layer.annotations };
    const annotation = changed['dev.sigstore.cosign/bundle'] ?? '';
    changed['dev.sigstore.cosign/bundle'] = annotation.replace(
      maker.sigstore.rekor.id.toString('hex'),
      second.id.toString('hex'),
    );
    expect(await rejected({ attestations: [{ ...layer, annotations: changed }] }, checking)).toMatchObject({
      code: 'log',
      detail: 'the signed entry timestamp does not verify',
    });
  });

  test('a log cannot promise in the name of another one', async () => {
    const keys = makeKeys();
    const window = around(maker.sigstore.now, 365 * DAY);
    const second = new TestLog('second.rekor.test', keys, window);
    const impostor = Object.assign(new TestLog('second.rekor.test', keys, window), { id: maker.sigstore.rekor.id });
    const checking = { root: { tlogs: [maker.sigstore.rekor, second] } };
    const layer = await maker.attestationLayer({ entry: 'intoto 0.0.1', log: impostor });
    expect(await rejected({ attestations: [layer] }, checking)).toMatchObject({
      code: 'log',
      detail: 'the signed entry timestamp does not verify',
    });
  });

  test('an entry of a kind that nobody knows is refused as such', async () => {
    const bundle = await maker.bundle();
    for (const entry of bundle.verificationMaterial.tlogEntries) {
      entry.kindVersion = { kind: 'helm', version: '0.0.1' };
    }
    expect(await rejected({ bundles: [bundle] })).toMatchObject({
      code: 'log',
      detail: 'a log entry of kind helm 0.0.1 is not accepted for a signed envelope',
    });
  });

  test.each([
    ['x509Certificate', 'verified'],
    ['publicKey', 'the log entry does not name the key or certificate that signed'],
  ])('the certificate that signed, logged by Rekor v2 as %s', async (member, expected) => {
    const bundle = await maker.bundle({ entry: 'dsse 0.0.2' });
    bundle.verificationMaterial.tlogEntries = bundle.verificationMaterial.tlogEntries.map((entry) =>
      logAgain(entry, maker.sigstore.rekor2, maker.sigstore.now, (body) => body.replace('x509Certificate', member)),
    );
    const finding = await verifyOne(maker.sigstore, { bundles: [bundle] });
    expect(finding.kind === 'verified' ? 'verified' : finding.detail).toBe(expected);
  });

  test('space before a certificate in PEM changes nothing', async () => {
    const bundle = await maker.bundle();
    bundle.verificationMaterial.tlogEntries = bundle.verificationMaterial.tlogEntries.map((entry) =>
      logAgain(entry, maker.sigstore.rekor, maker.sigstore.now, (body) =>
        body.replace(/"verifier":"([^"]+)"/, (_, encoded: string) => {
          const pem = Buffer.from(encoded, 'base64').toString();
          return `"verifier":"${Buffer.from(`\n${pem}`).toString('base64')}"`;
        }),
      ),
    );
    expect((await verified({ bundles: [bundle] })).kind).toBe('attestation');
  });

  test.each([
    ['begins at that very second', 0, DAY, 'verified'],
    ['ends at that very second', -DAY, 0, 'verified'],
    ['begins a second later', 1, DAY, 'log'],
    ['ended a second before', -DAY, -1, 'log'],
  ])('intoto 0.0.1: the window of the log %s, also where only stamps count', async (_, from, to, expected) => {
    const { now } = maker.sigstore;
    const window = { from: new Date(now.getTime() + from * 1000), to: new Date(now.getTime() + to * 1000) };
    const log = new TestLog('rekor.test', maker.sigstore.rekor.keys, window);
    const inside = maker.sigstore.at(from === 1 ? 10 : to === -1 ? -10 : 0);
    const layer = await maker.attestationLayer({ entry: 'intoto 0.0.1', stamps: [inside] });
    const finding = await verifyOne(
      maker.sigstore,
      { attestations: [layer] },
      { root: { tlogs: [log] }, policy: { useSignedTimestamps: true } },
    );
    expect(finding.kind === 'verified' ? 'verified' : finding.detail).toBe(
      expected === 'verified' ? 'verified' : 'the signed entry timestamp does not verify',
    );
  });

  test.each([
    ['begins at that very second', 0, 1000, 'verified'],
    ['ends at that very second', -1000, 0, 'verified'],
    ['begins a second later', 1, 1000, 'log'],
    ['ended a second before', -1000, -1, 'log'],
  ])('Rekor v2: the window of the log %s', async (_, from, to, expected) => {
    const { now, rekor2 } = maker.sigstore;
    const window = { from: new Date(now.getTime() + from * 1000), to: new Date(now.getTime() + to * 1000) };
    const log = new TestLog(rekor2.host, rekor2.keys, window);
    const bundles = [await maker.bundle({ entry: 'dsse 0.0.2' })];
    const finding = await verifyOne(maker.sigstore, { bundles }, { root: { tlogs: [log] } });
    expect(finding.kind === 'verified' ? 'verified' : finding.code).toBe(expected);
  });

  test('an intoto entry may do without the hash of the payload, which older clients did not send', async () => {
    const layer = await maker.attestationLayer({ entry: 'intoto 0.0.1' });
    const annotation = JSON.parse(layer.annotations['dev.sigstore.cosign/bundle'] ?? '') as {
      SignedEntryTimestamp: string;
      Payload: { body: string; integratedTime: number; logIndex: number };
    };
    const body = Buffer.from(annotation.Payload.body, 'base64').toString();
    const shorter = body.replace(/,"payloadHash":\{[^}]*\}/, '');
    expect(shorter).not.toBe(body);
    const entry = maker.sigstore.rekor.addBytes(
      Buffer.from(shorter),
      { kind: 'intoto', version: '0.0.1' },
      maker.sigstore.now,
    );
    annotation.SignedEntryTimestamp = entry.inclusionPromise?.signedEntryTimestamp ?? '';
    annotation.Payload.body = entry.canonicalizedBody;
    const annotations = { ...layer.annotations, 'dev.sigstore.cosign/bundle': JSON.stringify(annotation) };
    expect((await verified({ attestations: [{ ...layer, annotations }] })).kind).toBe('attestation');
  });
});

describe('the signer', () => {
  test('of whom no key is given', async () => {
    const { signer } = keySigner();
    const bundles = [await maker.bundle({ signer })];
    expect((await rejected({ bundles }, { signer: keySigner().policy })).detail).toBe(
      'the signature does not verify with any of the given keys (tried as ECDSA with SHA-256)',
    );
  });

  describe('with a key, beside a certificate', () => {
    const policyOf = ({ keys }: Signer): SignerPolicy => {
      const fingerprint = createHash('sha256').update(spkiOf(keys)).digest('hex');
      return { kind: 'keys', keys: [{ key: keys.publicKey, fingerprint }] };
    };
    const CERTIFICATE = 'dev.sigstore.cosign/certificate';

    test('in an annotation it is not looked at; the entry may name it', async () => {
      const signer = await maker.signer({});
      const checking = { signer: policyOf(signer) };
      for (const hanging of [
        { signatures: [await maker.signatureLayer({ signer })] },
        { attestations: [await maker.attestationLayer({ signer })] },
      ]) {
        const { facts } = await verified(hanging, checking);
        expect(facts.signer.kind).toBe('key');
        expect(facts.notBefore).toBeUndefined();
      }
    });

    test('of somebody else, or none at all, it is not looked at either', async () => {
      const { signer, policy } = keySigner();
      const other = await maker.signatureLayer({ signer: await maker.signer({}) });
      const layer = await maker.signatureLayer({ signer });
      for (const text of [other.annotations[CERTIFICATE] ?? '', 'no certificate']) {
        const annotations = { ...layer.annotations, [CERTIFICATE]: text };
        expect((await verified({ signatures: [{ ...layer, annotations }] }, { signer: policy })).kind).toBe(
          'signature',
        );
      }
      const annotations = { ...other.annotations, [CERTIFICATE]: 'no certificate' };
      expect((await rejected({ signatures: [{ ...other, annotations }] })).code).toBe('unreadable');
    });

    test('the entry must be of that key', async () => {
      const { signer, policy } = keySigner();
      const loggedFor = await maker.signer({});
      const signatures = [await maker.signatureLayer({ signer, loggedFor })];
      expect((await rejected({ signatures }, { signer: policy })).code).toBe('log');
    });

    test('in a bundle it says who signed: rejected', async () => {
      const signer = await maker.signer({});
      const finding = await rejected({ bundles: [await maker.bundle({ signer })] }, { signer: policyOf(signer) });
      expect(finding).toMatchObject({ code: 'signature', signedWith: 'certificate' });
    });

    test('in the log of a bundle a certificate of the key is another signer', async () => {
      const { signer, policy } = keySigner();
      const loggedFor = await maker.signer({ keys: signer.keys });
      const bundles = [await maker.bundle({ signer, loggedFor })];
      expect((await rejected({ bundles }, { signer: policy })).code).toBe('log');
    });
  });

  test.each([Buffer.from('0500', 'hex'), Buffer.alloc(0), Buffer.from('3000', 'hex')])(
    'whose purposes are %o was not certified for signing code',
    async (value) => {
      const more = [{ oid: '2.5.29.37', critical: false, value }];
      const bundles = [await maker.bundle({ signer: await maker.signer({ purposes: [], more }) })];
      expect(await rejected({ bundles })).toMatchObject({
        code: 'certificate',
        detail: 'the certificate was not issued for code signing (extended key usage)',
      });
    },
  );
});

describe('what it is about', () => {
  test('every digest of the image that it names, once, the one where it was found first', async () => {
    const bundles = [await maker.bundle({ content: about(OTHER_IMAGE, IMAGE, OTHER_IMAGE) })];
    const { facts } = await verified({ bundles }, { targets: [IMAGE, OTHER_IMAGE] });
    expect(facts.subjects).toEqual([IMAGE, OTHER_IMAGE]);
    expect(facts.signedName).toBe(hexOf(IMAGE).slice(0, 4));
    const only = await verified({ bundles: [await maker.bundle()] }, { targets: [IMAGE, OTHER_IMAGE] });
    expect(only.facts.subjects).toEqual([IMAGE]);
  });

  test.each<[string, object, string]>([
    ['one other', about(OTHER_IMAGE), OTHER_IMAGE],
    ['several others', about(OTHER_IMAGE, digestOf(Buffer.from('third'))), `${OTHER_IMAGE} and 1 more`],
    ['nothing', statement({ subject: [] }), 'no sha256 digest'],
    ['another algorithm', statement({ subject: [{ digest: { sha512: 'ab' } }] }), 'no sha256 digest'],
  ])('%s: subject', async (_, content, words) => {
    expect(await rejected({ bundles: [await maker.bundle({ content })] })).toMatchObject({
      code: 'subject',
      detail: `it is valid, but about ${words}, not about this image (copied from another one?)`,
    });
  });

  test.each([5, true, 'text', [1]])('a predicate of %j is one', async (predicate) => {
    const evidence = await verified({ bundles: [await maker.bundle({ content: statement({ predicate }) })] });
    expect(evidence.kind === 'attestation' && evidence.predicate.toString()).toBe(JSON.stringify(predicate));
  });

  test('what it is, its statement tells: not the place, not a hint', async () => {
    const signature = await verified({
      bundles: [await maker.bundle({ content: statement({ predicateType: SIGN, predicate: {} }) })],
    });
    expect([signature.kind, signature.facts.origin.kind]).toEqual(['signature', 'signature']);
    const attestation = await verified({
      bundles: [await maker.bundle()],
      referrer: { annotations: { 'dev.sigstore.bundle.predicateType': SIGN } },
    });
    expect([attestation.kind, attestation.facts.origin.kind]).toEqual(['attestation', 'attestation']);
    expect(attestation.facts.origin).toMatchObject({ format: 'bundle', foundFor: IMAGE, source: { kind: 'referrer' } });
  });

  test('a payload that is no statement is reported as such', async () => {
    const { code, detail } = await rejected({ bundles: [await maker.bundle({ content: { _type: 'x' } })] });
    expect(code).toBe('statement');
    expect(withoutAccidents(detail)).toMatchSnapshot();
  });
});

describe('an unexpected signer', () => {
  const UNEXPECTED_SIGNER = 'https://github.com/evil/api/.github/workflows/release.yml@refs/heads/main';
  const unexpectedSigner = (): ReturnType<Maker['signer']> => maker.signer({ names: [{ uri: UNEXPECTED_SIGNER }] });

  test('what he attested is told', async () => {
    const bundles = [await maker.bundle({ signer: await unexpectedSigner() })];
    const finding = await rejected({ bundles });
    expect(finding).toMatchObject({
      code: 'identity',
      detail: `not signed by the expected signer: identity is ${UNEXPECTED_SIGNER}`,
      origin: { kind: 'attestation', format: 'bundle', foundFor: IMAGE },
      unexpectedSigner: {
        subjects: [IMAGE],
        predicateType: 'https://spdx.dev/Document',
        signer: { identity: UNEXPECTED_SIGNER },
        mismatches: [{ part: 'identity', expected: [IDENTITY], found: UNEXPECTED_SIGNER }],
        times: [{ source: 'rekor', time: maker.sigstore.now }],
      },
    });
  });

  test('that he signed, and that it is about another image', async () => {
    const content = statement({
      predicateType: SIGN,
      predicate: {},
      subject: [{ digest: { sha256: hexOf(OTHER_IMAGE) } }],
    });
    const finding = await rejected({ bundles: [await maker.bundle({ signer: await unexpectedSigner(), content })] });
    expect(finding.origin.kind).toBe('signature');
    expect(finding.unexpectedSigner).toMatchObject({ subjects: [], predicateType: undefined });
  });

  test('what cannot be used of his statement is left out', async () => {
    const bundles = [await maker.bundle({ signer: await unexpectedSigner(), content: { _type: 'x' } })];
    const finding = await rejected({ bundles });
    expect(finding.code).toBe('identity');
    expect(finding.origin).toMatchObject({ kind: 'attestation', foundFor: IMAGE, source: { kind: 'referrer' } });
    expect(finding.unexpectedSigner).toMatchObject({ subjects: [], predicateType: undefined });
  });

  test('everything in which he differs, in one bounded sentence', async () => {
    const issuer = 'https://evil.example';
    const signer = await maker.signer({
      names: [{ uri: UNEXPECTED_SIGNER }],
      issuer: { old: issuer, current: issuer },
    });
    const expected = { ...RELEASE, claims: { githubWorkflowRef: 'refs/heads/main' } };
    const { detail } = await rejected({ bundles: [await maker.bundle({ signer })] }, { signer: expected });
    expect(detail).toBe(
      `not signed by the expected signer: identity is ${UNEXPECTED_SIGNER}; issuer is ${issuer}; no workflow ref in the certificate`,
    );
    const long = await maker.signer({ names: [{ uri: `https://evil.example/${'x'.repeat(2000)}` }] });
    const cut = await rejected({ bundles: [await maker.bundle({ signer: long })] });
    expect(cut.detail).toHaveLength(LIMITS.rejectionText);
  });
});

describe('what the formats do not let through', () => {
  /** Evidence that was read, with a change that its reader would refuse. */
  async function verifyChanged(
    change: (candidate: Extract<Candidate, { kind: 'evidence' }>) => void,
  ): Promise<Finding> {
    const [candidate] = await find({ bundles: [await maker.bundle()] });
    if (candidate?.kind !== 'evidence') {
      throw new Error('no evidence');
    }
    change(candidate);
    return createVerifier(maker.sigstore.root(), STRICT)(candidate, RELEASE, [IMAGE]);
  }

  test('an envelope without signature', async () => {
    const finding = await verifyChanged(({ evidence: { bundle } }) => {
      if (bundle.content.$case === 'dsseEnvelope') {
        bundle.content.dsseEnvelope.signatures = [];
      }
    });
    expect(finding).toMatchObject({ code: 'signature', detail: 'the envelope must have exactly one signature' });
  });

  test.each<[string, (leaf: Buffer, issuer: Buffer) => Buffer[], object]>([
    ['the leaf first', (leaf, issuer) => [leaf, issuer], { kind: 'verified' }],
    ['the leaf behind its issuer', (leaf, issuer) => [issuer, leaf], { code: 'signature' }],
    ['no certificate', () => [], { code: 'signature', signedWith: 'key' }],
  ])('a chain, as in bundles before 0.3: %s', async (_, chain, expected) => {
    const [issuer] = maker.sigstore.authority.chain;
    const finding = await verifyChanged(({ evidence: { bundle } }) => {
      const { content } = bundle.verificationMaterial;
      if (content.$case !== 'certificate' || issuer === undefined) {
        throw new Error('no certificate');
      }
      const certificates = chain(content.certificate.rawBytes, issuer.der).map((rawBytes) => ({ rawBytes }));
      bundle.verificationMaterial.content = { $case: 'x509CertificateChain', x509CertificateChain: { certificates } };
    });
    expect(finding).toMatchObject(expected);
  });

  test('a fault that nobody foresaw is a rejection too', async () => {
    const finding = await verifyChanged(({ evidence: { bundle } }) => {
      Reflect.deleteProperty(bundle, 'content');
    });
    expect(finding).toMatchObject({ kind: 'rejected', code: 'unreadable' });
  });

  test('a bundle with a message says nothing about an image', async () => {
    const bundle = await maker.bundle();
    const message = {
      ...bundle,
      dsseEnvelope: undefined,
      messageSignature: {
        messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') },
        signature: bundle.dsseEnvelope.signatures[0]?.sig ?? '',
      },
    };
    const [finding] = await verifyAllImages(maker.sigstore, { bundles: [Buffer.from(JSON.stringify(message))] });
    expect(finding).toMatchObject({
      code: 'statement',
      detail: 'a signature over a message says nothing about an image; a statement is required',
    });
  });
});

describe('rejections', () => {
  test('are bounded, named, and keep what was thrown', () => {
    const rejection = new Rejection('log', 'x'.repeat(LIMITS.rejectionText + 1));
    expect(rejection.message).toHaveLength(LIMITS.rejectionText);
    expect(rejection.name).toBe('Rejection');
    expect(toRejection(rejection, 'unreadable')).toBe(rejection);
    const thrown = new Error('why');
    expect(toRejection(thrown, 'certificate')).toMatchObject({ code: 'certificate', message: 'why', cause: thrown });
  });

  test.each([
    ['NOT_IMPLEMENTED_ERROR', 'log'],
    ['TLOG_INCLUSION_PROOF_ERROR', 'log'],
    ['TLOG_INCLUSION_PROMISE_ERROR', 'log'],
    ['TLOG_MISSING_INCLUSION_ERROR', 'log'],
    ['TLOG_BODY_ERROR', 'log'],
    ['TLOG_ERROR', 'log'],
    ['CERTIFICATE_ERROR', 'certificate'],
    ['PUBLIC_KEY_ERROR', 'signature'],
    ['SIGNATURE_ERROR', 'signature'],
    ['TIMESTAMP_ERROR', 'time'],
  ] as const)('%s of the library is %s', (code, expected) => {
    const thrown = new VerificationError({ code, message: 'why' });
    expect(toRejection(thrown, 'unreadable')).toMatchObject({ code: expected, message: 'why' });
  });
});

describe('the trusted root', () => {
  test('logs without a beginning verify nothing', () => {
    const log = (validFor: object | undefined): object => ({
      baseUrl: 'https://log.test',
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: maker.sigstore.root().tlogs[0]?.publicKey?.rawBytes?.toString('base64') ?? '',
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        ...(validFor === undefined ? {} : { validFor }),
      },
      logId: { keyId: Buffer.alloc(32).toString('base64') },
    });
    const logs = [log({ start: '2020-01-01T00:00:00Z' }), log(undefined), log({ end: '2040-01-01T00:00:00Z' }), {}];
    const { material, hasLogs } = prepareRoot(TrustedRoot.fromJSON({ tlogs: logs, ctlogs: logs }));
    expect([material.tlogs.length, material.ctlogs.length, hasLogs]).toEqual([1, 1, true]);
    const undated = prepareRoot(TrustedRoot.fromJSON({ ctlogs: [log(undefined)] }));
    expect([undated.material.ctlogs.length, undated.hasLogs]).toEqual([0, true]);
  });

  test('one whose certificates cannot be read is an error of the run', () => {
    const certificates = [{ rawBytes: Buffer.from('no certificate').toString('base64') }];
    const authority = { certChain: { certificates }, validFor: { start: '2020-01-01T00:00:00Z' } };
    const root = TrustedRoot.fromJSON({ certificateAuthorities: [authority] });
    expect(() => prepareRoot(root)).toThrow(
      expect.objectContaining({
        code: 'trust',
        advice: { topic: 'incomplete-trusted-root' },
        cause: expect.any(Error) as Error,
      }) as Error,
    );
  });
});
