import { describe, expect, test } from 'vitest';
import type { CoveredStatement } from '../../src/core/evidence/candidate.ts';
import { digestOf, hexOf, type Digest } from '../../src/core/image/digest.ts';
import type { Origin } from '../../src/core/image/subject.ts';
import { onlySignature, verifyCovered } from '../../src/core/verify/verify.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { VerifiedAttestation, VerifiedSignature, type VerifiedFacts } from '../../src/core/verify/verified.ts';

const MANIFEST = digestOf(Buffer.from('attestation manifest'));
const PLATFORM = digestOf(Buffer.from('platform'));
const OTHER = digestOf(Buffer.from('other'));
const SPDX = 'https://spdx.dev/Document';

const origin: Origin = {
  source: { kind: 'buildkit', digest: digestOf(Buffer.from('layer')) },
  format: 'bundle',
  kind: 'attestation',
  foundFor: PLATFORM,
};

function facts(subject: Digest): VerifiedFacts {
  return {
    origin: { ...origin, source: { kind: 'cosign-tag', digest: OTHER }, format: 'cosign', foundFor: subject },
    subjects: [subject],
    signer: { kind: 'key', fingerprint: 'aa' },
    entries: [0],
    log: [{ entry: 'dsse 0.0.1', logIndex: '7', integratedTime: undefined }],
    times: [{ source: 'tsa', time: new Date(0) }],
    notBefore: undefined,
    content: 'the manifest',
    payload: digestOf(Buffer.from('the signature')),
    signedName: 'registry.example/app',
  };
}

const signature = (subject: Digest): Finding => ({
  kind: 'verified',
  evidence: VerifiedSignature.seal(facts(subject)),
});
const attestation = (subject: Digest): Finding => ({
  kind: 'verified',
  evidence: VerifiedAttestation.seal(facts(subject), SPDX, Buffer.from('{}')),
});
const rejection: Finding = {
  kind: 'rejected',
  origin,
  code: 'identity',
  detail: 'x',
  unexpectedSigner: undefined,
  signedWith: undefined,
};

function statement(members: object = {}, subjects: readonly Digest[] = [OTHER, PLATFORM]): CoveredStatement {
  const bytes = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      subject: subjects.map((digest) => ({ name: `name of ${hexOf(digest, 4)}`, digest: { sha256: hexOf(digest) } })),
      predicateType: SPDX,
      predicate: { spdxVersion: 'SPDX-2.3' },
      ...members,
    }),
  );
  return { origin, manifest: MANIFEST, platform: PLATFORM, bytes };
}

test('a statement of a signed manifest is an attestation of its platform, with the facts of the signature', () => {
  const [finding] = verifyCovered(statement(), [
    rejection,
    attestation(MANIFEST),
    signature(OTHER),
    signature(MANIFEST),
  ]);
  const evidence = finding?.kind === 'verified' ? finding.evidence : undefined;
  expect(evidence?.kind).toBe('attestation');
  expect(evidence?.kind === 'attestation' && evidence.predicateType).toBe(SPDX);
  expect(evidence?.kind === 'attestation' && evidence.predicate.toString()).toBe('{"spdxVersion":"SPDX-2.3"}');
  expect(evidence?.facts).toEqual({
    ...facts(MANIFEST),
    origin: { ...origin, format: 'cosign' },
    subjects: [PLATFORM],
    content: `${digestOf(statement().bytes)} the manifest`,
    payload: digestOf(statement().bytes),
    signedName: `name of ${hexOf(PLATFORM, 4)}`,
  });
});

test.each<[string, readonly (readonly [content: string, time: number | undefined])[], number | undefined]>([
  [
    'that was logged again makes its statements no younger',
    [
      ['one', 2000],
      ['one', 1000],
      ['one', 3000],
    ],
    1000,
  ],
  [
    'that is newer counts, however often an old one was logged again',
    [
      ['old', 1000],
      ['old', 9000],
      ['new', 5000],
      ['middle', 4000],
      ['without a time', undefined],
    ],
    5000,
  ],
  ['without any time', [['one', undefined]], undefined],
])('a signature of the manifest %s', (_, signatures, expected) => {
  const findings = signatures.map(([content, time]): Finding => {
    const times = time === undefined ? [] : [{ source: 'rekor' as const, time: new Date(time) }];
    return { kind: 'verified', evidence: VerifiedSignature.seal({ ...facts(MANIFEST), content, times }) };
  });
  for (const given of [findings, findings.toReversed()]) {
    const [finding] = verifyCovered(statement(), given);
    expect(finding?.kind).toBe('verified');
    expect(finding?.kind === 'verified' && finding.evidence.facts.times[0]?.time.getTime()).toBe(expected);
  }
});

test.each([
  ['nothing', []],
  ['a rejected signature', [rejection]],
  ['a signature of something else', [signature(PLATFORM), signature(OTHER)]],
  ['an attestation of the manifest', [attestation(MANIFEST)]],
])('covered by %s it is nothing', (_, findings: readonly Finding[]) => {
  expect(verifyCovered(statement(), findings)).toEqual([]);
});

describe('rejected', () => {
  test.each<[string, CoveredStatement, string, RegExp | string]>([
    [
      'about another image',
      statement({}, [OTHER]),
      'subject',
      'the statement is not about the subject of the manifest that lists it',
    ],
    ['about nothing', statement({}, []), 'subject', /not about the subject of the manifest/],
    ['without predicate', statement({ predicate: null }), 'statement', 'the statement has no predicate'],
    [
      'a signature in its own words',
      statement({ predicateType: 'https://sigstore.dev/cosign/sign/v1' }),
      'statement',
      'an image signature in the form of a statement counts only as a bundle',
    ],
    ['no JSON', { ...statement(), bytes: Buffer.from('{') }, 'statement', /^the signed payload is /],
  ])('%s', (_, covered, code, detail) => {
    const [finding] = verifyCovered(covered, [signature(MANIFEST)]);
    expect(finding).toMatchObject({ kind: 'rejected', code, origin });
    expect(finding?.kind === 'rejected' && finding.detail).toMatch(detail);
  });

  test('a fault that nobody foresaw', () => {
    const broken: CoveredStatement = { ...statement() };
    Reflect.deleteProperty(broken, 'bytes');
    expect(verifyCovered(broken, [signature(MANIFEST)])[0]).toMatchObject({ kind: 'rejected', code: 'unreadable' });
  });
});

describe('of manifests only signatures count', () => {
  test.each<[string, Finding]>([
    ['a signature of one', signature(MANIFEST)],
    ['an attestation of the image', attestation(PLATFORM)],
    ['a rejection', rejection],
  ])('%s stays what it is', (_, finding) => {
    expect(onlySignature(finding, [PLATFORM])).toBe(finding);
  });

  test('so does an attestation of both', () => {
    const both: Finding = {
      kind: 'verified',
      evidence: VerifiedAttestation.seal(
        { ...facts(MANIFEST), subjects: [MANIFEST, PLATFORM] },
        SPDX,
        Buffer.from('{}'),
      ),
    };
    expect(onlySignature(both, [PLATFORM])).toBe(both);
  });

  test('an attestation of one is about nothing here', () => {
    expect(onlySignature(attestation(MANIFEST), [PLATFORM])).toMatchObject({
      kind: 'rejected',
      code: 'subject',
      detail: "it is valid, but about a manifest with attestations (BuildKit's, or a referrer), not about this image",
      origin: { foundFor: MANIFEST },
    });
  });
});
