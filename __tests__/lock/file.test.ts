import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import { LIMITS } from '../../src/limits.ts';
import { currentImagesOf } from '../../src/lock/current.ts';
import { parseLock, renderLock } from '../../src/lock/file.ts';
import { lockOf, nameEvidence, predicateTypeOfEvidence, type LockedImage } from '../../src/lock/lock.ts';
import { describeLockNote, describeLockProblem } from '../../src/lock/words.ts';
import type { GateResult } from '../../src/difference/gates.ts';
import { digest, key, request } from '../report/samples.ts';
import { currentOf, day, imageOf, REFERENCE, release, SPDX } from './images.ts';

const IMAGE = currentOf([{}, { type: SPDX, by: key('a') }]).image;

const CERTIFICATE = IMAGE.signers.find((signer) => 'identity' in signer);

describe('what is locked', () => {
  test('the file: sorted, a fact a line', () => {
    const before: LockedImage = { ...IMAGE, reference: 'docker.io/library/alpine:3', time: null };
    expect(renderLock([IMAGE, before])).toMatchSnapshot();
    expect(renderLock([IMAGE, before])).toBe(renderLock([before, IMAGE]));
  });

  test('an empty lock is one too', () => {
    expect(parseLock(renderLock([]))).toEqual({ kind: 'value', value: new Map() });
  });

  test('only what is verified, and passes all gates', () => {
    const gate = { gate: 'signer', state: 'failed', changes: [] } as unknown as GateResult;
    const comparison = { kind: 'no-baseline', with: undefined, reason: '', gates: [gate] } as const;
    const unmet = imageOf([{}], { verdict: { verified: false } });
    expect(currentImagesOf([unmet, imageOf([{}], { comparison })])).toEqual([]);
    expect(currentImagesOf([imageOf([{}])])).toHaveLength(1);
  });

  test('the time is of the newest signature, whatever was attested later; else of what is required first', () => {
    const signed = currentOf([{ type: SPDX, day: 9 }, { day: 2 }, { day: 4, payload: 'again' }]);
    expect(signed.image.time).toBe(day(4).toISOString());
    const attested = currentOf([
      { type: SPDX, day: 3 },
      { type: 'https://slsa.dev/provenance/v1', day: 9 },
    ]);
    expect(attested.image.time).toBe(day(3).toISOString());
    expect(currentOf([{ by: key('a'), day: null }]).image.time).toBeNull();
  });

  test('evidence that nothing requires is known, and not locked', () => {
    const { image, evidence, signers } = currentOf([{}, { type: SPDX, by: key('a'), isSpare: true }]);
    expect(image.evidence).toEqual([`signature ${digest('signature of index')}`]);
    expect(image.signers).toHaveLength(1);
    expect(evidence).toHaveLength(2);
    expect(signers).toHaveLength(2);
  });

  test('a reference that was verified for several platforms has one entry with what all of them have', () => {
    const [one, ...others] = currentImagesOf([
      imageOf([{ day: 1 }]),
      imageOf([{ day: 2, payload: 'arm', by: release('v2') }]),
      imageOf([{}], { request: request({ reference: { ...request().reference, tag: '0' } }) }),
    ]);
    expect(one?.image.reference).toBe('ghcr.io/acme/api:0');
    expect(others).toHaveLength(1);
    expect(others[0]?.image).toMatchObject({
      reference: REFERENCE,
      time: day(2).toISOString(),
      signers: [{}, {}],
      evidence: [{}, {}].map((): unknown => expect.stringMatching(/^signature sha256:/)),
    });
  });
});

const digests = fc.string().map((text) => digestOf(Buffer.from(text)));
const texts = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const lockedImages: fc.Arbitrary<LockedImage> = fc.record({
  reference: fc.stringMatching(/^ghcr\.io\/[a-z]{1,9}:[a-z0-9]{1,5}$/),
  digest: digests,
  signers: fc.array(
    fc.oneof(
      fc.record({ identity: texts, issuer: texts, sourceRepository: fc.option(texts) }),
      fc.record({ key: fc.stringMatching(/^[0-9a-f]{64}$/) }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  time: fc.option(fc.date({ noInvalidDate: true, min: day(1), max: day(9999) }).map((date) => date.toISOString())),
  evidence: fc.array(
    fc.tuple(fc.option(texts, { nil: undefined }), digests).map(([type, payload]) => nameEvidence(type, payload)),
    { minLength: 1, maxLength: 5 },
  ),
});

test('what is written is read as it was, and written again as it is', () => {
  fc.assert(
    fc.property(fc.array(lockedImages, { maxLength: 5 }), (images) => {
      const text = renderLock(images);
      const read = parseLock(text);
      expect(read).toEqual({ kind: 'value', value: lockOf(images) });
      expect(renderLock(read.kind === 'value' ? read.value.values() : [])).toBe(text);
    }),
  );
});

test('the type of evidence is read back whatever it is', () => {
  fc.assert(
    fc.property(fc.option(texts, { nil: undefined }), digests, (type, payload) => {
      expect(predicateTypeOfEvidence(nameEvidence(type, payload))).toBe(type);
    }),
  );
});

describe('a lock that is none', () => {
  const withImage = (changes: object): string =>
    JSON.stringify({ schemaVersion: 1, images: [{ ...IMAGE, ...changes }] });
  test.each<[string, string, string | RegExp]>([
    ['nothing', '', 'is not valid JSON.'],
    ['a conflict', '<<<<<<< ours\n', /merge conflict/],
    ['a member twice', '{"schemaVersion": 1, "schemaVersion": 1}', /occurs twice/],
    [
      'another version',
      '{"schemaVersion": 2, "images": []}',
      'is invalid at schemaVersion: it must be 1: a different version of this program wrote it.',
    ],
    ['a list', '[]', /is invalid: /],
    ['an unknown member', '{"schemaVersion": 1, "images": [], "x": 1}', /"x"/],
    ['an unknown member of an image', withImage({ x: 1 }), /at images\[0\]: .*"x"/],
    [
      'an unknown member of a signer',
      withImage({ signers: [{ ...CERTIFICATE, x: 1 }] }),
      /at images\[0\]\.signers\[0\]: Unrecognized key: "x"\.$/,
    ],
    ['a member with a line', '{"schemaVersion": 1, "images": [], "a\u2028\u202eb": 1}', /"a b"/],
    ['no signers', withImage({ signers: [] }), /at images\[0\]\.signers: /],
    ['no evidence', withImage({ evidence: [] }), /at images\[0\]\.evidence: /],
    ['a signer with both', withImage({ signers: [{ ...CERTIFICATE, key: '0'.repeat(64) }] }), /it must have/],
    [
      'a reference that is not normalized',
      withImage({ reference: 'alpine:3' }),
      /at images\[0\]\.reference: it must be/,
    ],
    [
      'a reference without a tag',
      withImage({ reference: 'ghcr.io/acme/api' }),
      /at images\[0\]\.reference: it must be/,
    ],
    ['a digest of another kind', withImage({ digest: 'sha512:00' }), /at images\[0\]\.digest: it must be/],
    ['a time with an offset', withImage({ time: '2026-01-01T00:00:00+01:00' }), /at images\[0\]\.time: it must be/],
    ['evidence without a digest', withImage({ evidence: ['signature'] }), /at images\[0\]\.evidence\[0\]: it must be/],
    ['evidence of no kind', withImage({ evidence: [`x ${digest('x')}`] }), /at images\[0\]\.evidence\[0\]: it must be/],
    [
      'a reference twice',
      JSON.stringify({ schemaVersion: 1, images: [IMAGE, IMAGE] }),
      `has "${REFERENCE}" twice (images[1]).`,
    ],
    ['more than is read', ' '.repeat(LIMITS.lockBytes + 1), 'is larger than 16 MiB.'],
  ])('%s', (_, text, issue) => {
    const read = parseLock(text);
    expect(read).toEqual({ kind: 'invalid', issues: [expect.stringMatching(issue instanceof RegExp ? issue : '')] });
    if (typeof issue === 'string') {
      expect(read.kind === 'invalid' && read.issues).toEqual([issue]);
    }
  });

  test.each([
    ['images', LIMITS.lockImages, (n: number) => JSON.stringify({ schemaVersion: 1, images: Array(n).fill(0) })],
    ['signers', LIMITS.lockSigners, (n: number) => withImage({ signers: Array(n).fill(IMAGE.signers[0]) })],
    ['evidence', LIMITS.lockEvidence, (n: number) => withImage({ evidence: Array(n).fill(IMAGE.evidence[0]) })],
  ])('more %s than the bound', (what, bound, make) => {
    const read = parseLock(make(bound + 1));
    const issues = read.kind === 'invalid' ? read.issues : [];
    expect(issues).toEqual([expect.stringContaining(`${what}: `)]);
  });

  test('many faults are counted', () => {
    const read = parseLock(JSON.stringify({ schemaVersion: 1, images: Array(1000).fill(0) }));
    const issues = read.kind === 'invalid' ? read.issues : [];
    expect(issues).toHaveLength(LIMITS.lockIssues + 1);
    expect(issues.at(-1)).toBe('has 980 more errors.');
  });
});

test('problems and notes in sentences', () => {
  const { signers } = IMAGE;
  const later: LockedImage = { ...IMAGE, digest: digest('later'), time: null };
  const reference = REFERENCE;
  const evil = { identity: 'evil\u202e\n', issuer: 'x', sourceRepository: null };
  expect(
    [
      describeLockProblem({ kind: 'signer-changed', reference, locked: signers, found: [] }),
      describeLockProblem({ kind: 'signer-changed', reference, locked: [evil], found: Array(5).fill(evil) as never }),
      describeLockProblem({ kind: 'older', reference, locked: '2026-01-02T00:00:00Z', found: '2026-01-01T00:00:00Z' }),
      describeLockProblem({ kind: 'older', reference, locked: '2026-01-02T00:00:00Z', found: null }),
      describeLockProblem({ kind: 'evidence-gone', reference, gone: IMAGE.evidence, isSameDigest: true }),
      describeLockProblem({ kind: 'evidence-gone', reference, gone: [`attestation ${SPDX}`], isSameDigest: false }),
      describeLockProblem({ kind: 'not-locked', reference, found: IMAGE }),
      describeLockProblem({ kind: 'not-as-verified', reference, differs: ['digest', 'time'], found: later }),
      describeLockProblem({ kind: 'not-as-verified', reference, differs: [], found: undefined }),
      describeLockProblem({ kind: 'unanswered', reference, failure: 'HTTP 503.' }),
      describeLockNote({ kind: 'moved', reference, from: later, to: IMAGE }),
      describeLockNote({ kind: 'moved', reference, from: IMAGE, to: later }),
      describeLockNote({ kind: 'signer-added', reference, added: signers }),
      describeLockNote({ kind: 'unused', reference }),
      describeLockNote({ kind: 'entry-removed', reference }),
    ].join('\n'),
  ).toMatchSnapshot();
});
