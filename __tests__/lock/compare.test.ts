import { describe, expect, test } from 'vitest';
import { ImageError } from '../../src/errors.ts';
import { changedReferences, compareChange, compareWithLock } from '../../src/lock/compare.ts';
import { updateLock } from '../../src/lock/current.ts';
import type { LockedImage } from '../../src/lock/lock.ts';
import { digest, key, request } from '../report/samples.ts';
import { currentOf, lockedAs, REFERENCE, release, SPDX, type SignedThing } from './images.ts';

const NAMED = new Set([REFERENCE]);
const FULL = { isFullScan: true, references: NAMED };
const SIGNED: readonly SignedThing[] = [{}, { type: SPDX }];
const FAILED = [new ImageError('unavailable', 'The registry gave HTTP 503.', { topic: 'unexpected' })];

const kindsOf = (all: readonly { kind: string }[]): readonly string[] => all.map(({ kind }) => kind);

describe('what was locked, and what is verified now', () => {
  const other = release('v1.4.0', { repository: 'mallory/api' });
  test.each<[string, readonly SignedThing[], Parameters<typeof currentOf>, readonly string[], readonly string[]]>([
    ['the same', SIGNED, [SIGNED], [], []],
    ['another image, signed later', SIGNED, [[{ day: 2 }, { type: SPDX }], { name: 'next' }], [], ['moved']],
    ['another image of the same time', SIGNED, [SIGNED, { name: 'next' }], [], ['moved']],
    ['another image, signed earlier', [{ day: 3 }], [[{ day: 2 }], { name: 'before' }], ['older'], []],
    ['signed again, and that is gone', [{ day: 3 }], [[{ day: 2 }]], ['older'], []],
    ['the next release of the workflow', SIGNED, [SIGNED.map((each) => ({ ...each, by: release('v1.4.1') }))], [], []],
    ['another workflow', [{}], [[{ by: other }]], ['signer-changed'], []],
    ['another workflow of another image', [{}], [[{ by: other, day: 2 }], { name: 'next' }], ['signer-changed'], []],
    [
      'the same workflow, called from another repository',
      [{}],
      [[{ by: release('v1.4.0', { source: 'https://github.com/mallory/fork' }) }]],
      ['signer-changed'],
      [],
    ],
    [
      'the source repository in another spelling',
      [{}],
      [[{ by: release('v1.4.0', { source: 'https://github.com/ACME/api' }) }]],
      [],
      [],
    ],
    ['no source repository any more', [{}], [[{ by: release('v1.4.0', { source: null }) }]], ['signer-changed'], []],
    ['a source repository, where none was', [{ by: release('v1', { source: null }) }], [[{}]], [], []],
    ['a key in place of a workflow', [{}], [[{ by: key('a') }]], ['signer-changed'], []],
    ['another key', [{ by: key('a'), day: null }], [[{ by: key('b'), day: null }]], ['signer-changed'], []],
    ['the same key, without times', [{ by: key('a'), day: null }], [[{ by: key('a'), day: null }]], [], []],
    ['a time where none was', [{ by: key('a'), day: null }], [[{ by: key('a') }]], [], []],
    ['no time any more', [{ by: key('a') }], [[{ by: key('a'), day: null }]], ['older'], []],
    ['one of two signers', [{}, { by: key('a') }], [[{}]], ['signer-changed'], []],
    ['a further signer', [{}], [[{}, { by: key('a') }]], [], ['signer-added']],
    [
      'a locked signer whose evidence nothing relies on now',
      [{}],
      [[{ by: key('a') }, { isSpare: true }]],
      [],
      ['signer-added'],
    ],
    ['evidence of the same image gone', SIGNED, [[{}]], ['evidence-gone'], []],
    [
      'evidence of the same image in place of other',
      SIGNED,
      [[{}, { type: SPDX, payload: 'x' }]],
      ['evidence-gone'],
      [],
    ],
    ['more evidence of the same image', SIGNED, [[...SIGNED, { type: SPDX, payload: 'x' }]], [], []],
    ['locked evidence that nothing relies on now', SIGNED, [[{}, { type: SPDX, isSpare: true }]], [], []],
    ['a kind of evidence gone with the move', SIGNED, [[{}], { name: 'next' }], ['evidence-gone'], []],
    [
      'another version of the predicate with the move',
      SIGNED,
      [[{}, { type: `${SPDX}/v2.3` }], { name: 'next' }],
      [],
      ['moved'],
    ],
    [
      'another version of provenance with the move',
      [{ type: 'https://slsa.dev/provenance/v0.2' }],
      [[{ type: 'https://slsa.dev/provenance/v1' }], { name: 'next' }],
      [],
      ['moved'],
    ],
    [
      'an attestation in place of a signature with the move',
      [{}],
      [[{ type: 'signature' }], { name: 'next' }],
      ['evidence-gone'],
      [],
    ],
    [
      'all at once',
      [{ day: 3 }, { type: SPDX }],
      [[{ by: other, day: 1 }], { name: 'next' }],
      ['signer-changed', 'older', 'evidence-gone'],
      [],
    ],
    ['where not all could be searched', SIGNED, [SIGNED, { failedSources: FAILED }], ['unanswered'], []],
    ['where what is missing could not be searched', SIGNED, [[{}], { failedSources: FAILED }], ['unanswered'], []],
  ])('%s', (_, locked, now, problems, notes) => {
    const result = compareWithLock(lockedAs(currentOf(locked)), [currentOf(...now)], FULL);
    expect(kindsOf(result.problems)).toEqual(problems);
    expect(kindsOf(result.notes)).toEqual(notes);
  });

  test('what is gone is named: of the same image each, of another one the kind', () => {
    const lock = lockedAs(currentOf(SIGNED));
    expect(compareWithLock(lock, [currentOf([{}])], FULL).problems).toMatchObject([
      { reference: REFERENCE, gone: [`attestation ${SPDX} ${digest(`${SPDX} of index`)}`], isSameDigest: true },
    ]);
    expect(compareWithLock(lock, [currentOf([{}], { name: 'next' })], FULL).problems).toMatchObject([
      { reference: REFERENCE, gone: [`attestation ${SPDX}`], isSameDigest: false },
    ]);
  });
});

describe('what the lock lacks, and has beside', () => {
  const current = currentOf(SIGNED);
  test('a full scan needs an entry for each image, and notes those that nothing names', () => {
    const unused: LockedImage = { ...current.image, reference: 'ghcr.io/acme/gone:1' };
    expect(compareWithLock(lockedAs(unused), [current], FULL)).toEqual({
      problems: [{ kind: 'not-locked', reference: REFERENCE, found: current.image }],
      notes: [{ kind: 'unused', reference: 'ghcr.io/acme/gone:1' }],
    });
  });

  test('one that is named and did not verify is not unused', () => {
    expect(compareWithLock(lockedAs(current), [], FULL)).toEqual({ problems: [], notes: [] });
  });

  test('a scan of some files tells neither', () => {
    const some = { isFullScan: false, references: NAMED };
    const unused: LockedImage = { ...current.image, reference: 'ghcr.io/acme/gone:1' };
    expect(compareWithLock(lockedAs(unused), [current], some)).toEqual({ problems: [], notes: [] });
  });
});

describe('a change', () => {
  const current = currentOf(SIGNED);
  const altered = (changes: Partial<LockedImage>): LockedImage => ({ ...current.image, ...changes });
  const moved = currentOf([{ day: 2 }, { type: SPDX }], { name: 'next' });

  test.each<[string, Partial<Parameters<typeof compareChange>[0]>, readonly string[], readonly string[]]>([
    ['no locks', { base: undefined, head: undefined }, [], []],
    [
      'the lock of the base decides, whatever the head says',
      { base: lockedAs(altered({ time: '2027-01-01T00:00:00Z' })) },
      ['older'],
      [],
    ],
    ['the base lacks it, and the head writes nothing', { base: lockedAs(), head: lockedAs() }, [], []],
    ['the base has no lock, and the head writes what was verified', { base: undefined }, [], []],
    ['another digest', { base: undefined, head: lockedAs(altered({ digest: digest('x') })) }, ['not-as-verified'], []],
    ['an older time', { head: lockedAs(altered({ time: '2020-01-01T00:00:00Z' })) }, ['not-as-verified'], []],
    ['the same time, written otherwise', { head: lockedAs(altered({ time: '2026-01-01T00:00:00Z' })) }, [], []],
    [
      'fewer signers',
      { base: undefined, head: lockedAs(altered({ signers: [{ key: '00' }] })) },
      ['not-as-verified'],
      [],
    ],
    [
      'less evidence',
      { head: lockedAs(altered({ evidence: current.image.evidence.slice(1) })) },
      ['not-as-verified'],
      [],
    ],
    ['what was not verified', { current: [], head: lockedAs(altered({ time: null })) }, ['not-as-verified'], []],
    ['what was not verified, and is as in the base', { current: [] }, [], []],
    ['what no file names', { base: undefined, references: new Set() }, [], ['unused']],
    ['an entry taken away', { head: lockedAs() }, [], ['entry-removed']],
    ['the lock taken away', { head: undefined }, [], ['entry-removed']],
    ['an entry of what nothing names taken away', { head: lockedAs(), references: new Set() }, [], []],
    ['a move that the head writes', { current: [moved], head: lockedAs(moved) }, [], ['moved']],
    ['a move that the head does not write', { current: [moved] }, [], ['moved']],
    [
      'what could not be searched completely, written by the head',
      { base: undefined, current: [{ ...current, failure: 'HTTP 503.' }] },
      ['unanswered'],
      [],
    ],
    [
      'the same, locked by the base too: told once',
      { current: [{ ...moved, failure: 'HTTP 503.' }], head: lockedAs(moved) },
      ['unanswered'],
      [],
    ],
  ])('%s', (_, given, problems, notes) => {
    const change = { base: lockedAs(current), head: lockedAs(current), current: [current], references: NAMED };
    const result = compareChange({ ...change, ...given });
    expect(kindsOf(result.problems)).toEqual(problems);
    expect(kindsOf(result.notes)).toEqual(notes);
  });

  test('in what an entry is another is named', () => {
    const head = lockedAs(altered({ digest: digest('x'), time: null, signers: [], evidence: [] }));
    expect(compareChange({ base: undefined, head, current: [current], references: NAMED }).problems).toEqual([
      {
        kind: 'not-as-verified',
        reference: REFERENCE,
        differs: ['digest', 'signers', 'time', 'evidence'],
        found: current.image,
      },
    ]);
  });

  test('the references that it touches are those that are added, altered and taken away', () => {
    const other = (reference: string, changes: Partial<LockedImage> = {}): LockedImage =>
      altered({ reference, ...changes });
    const base = lockedAs(other('a:1'), other('b:1'), other('c:1'));
    const head = lockedAs(other('a:1'), other('b:1', { time: null }), other('d:1'));
    expect(changedReferences(base, head)).toEqual(['b:1', 'c:1', 'd:1']);
  });
});

describe('the lock that is written', () => {
  const current = currentOf(SIGNED);
  const old: LockedImage = { ...current.image, time: null };

  test('has what was verified', () => {
    expect(updateLock(lockedAs(old), [current], NAMED)).toEqual([current.image]);
  });

  test('keeps what did not verify, or could not be searched completely', () => {
    expect(updateLock(lockedAs(old), [], NAMED)).toEqual([old]);
    expect(updateLock(lockedAs(old), [{ ...current, failure: 'HTTP 503.' }], NAMED)).toEqual([old]);
    expect(updateLock(lockedAs(), [{ ...current, failure: 'HTTP 503.' }], NAMED)).toEqual([]);
  });

  test('loses what no file names', () => {
    expect(updateLock(lockedAs(old), [], new Set())).toEqual([]);
  });
});

test('an image by tag and digest is another entry than by its tag', () => {
  const reference = { ...request().reference, digest: digest('index') };
  const pinned = currentOf(SIGNED, { request: request({ reference }) });
  expect(pinned.image.reference).toBe(`${REFERENCE}@${digest('index')}`);
});
