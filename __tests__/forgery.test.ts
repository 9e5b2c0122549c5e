import { expect, test } from 'vitest';
import { digestOf } from '../src/core/image/digest.ts';
import {
  VerifiedAttestation,
  VerifiedSignature,
  type VerifiedEvidence,
  type VerifiedFacts,
} from '../src/core/verify/verified.ts';

const digest = digestOf(Buffer.from('image'));

const facts: VerifiedFacts = {
  origin: {
    source: { kind: 'cosign-tag', digest },
    format: 'cosign',
    kind: 'attestation',
    foundFor: digest,
  },
  subjects: [digest],
  signer: { kind: 'key', fingerprint: '00' },
  entries: [0],
  log: [],
  times: [],
  notBefore: undefined,
  content: 'what was signed',
  payload: digestOf(Buffer.from('what was signed')),
  signedName: undefined,
};

const genuine = VerifiedAttestation.seal(facts, 'https://spdx.dev/Document', Buffer.from('{}'));

/** Stands for everything that writes, shows or puts out: it takes nothing but verified evidence. */
function publish(evidence: VerifiedEvidence): unknown {
  return evidence.kind === 'attestation' ? evidence.predicate : evidence.facts;
}

test('what the room verify made can be published', () => {
  expect(publish(genuine)).toEqual(Buffer.from('{}'));
  expect(publish(VerifiedSignature.seal(facts))).toBe(facts);
});

test('what looks like verified evidence does not compile', () => {
  // @ts-expect-error a literal lacks the private fields
  const literal: VerifiedSignature = { kind: 'signature', facts };
  // @ts-expect-error a spread loses them
  const spread: VerifiedAttestation = { ...genuine };
  // @ts-expect-error a class of the same shape has others
  const lookalike: VerifiedSignature = new (class {
    readonly #facts = facts;
    get kind(): 'signature' {
      return 'signature';
    }
    get facts(): VerifiedFacts {
      return this.#facts;
    }
  })();
  // @ts-expect-error the constructor is private
  const constructed = (): VerifiedSignature => new VerifiedSignature(facts);
  expect([literal, spread, lookalike, constructed]).toHaveLength(4);
});

test('the copies that the compiler lets pass have nothing in them', () => {
  expect(publish(Object.assign({}, genuine))).toBeUndefined();
  expect(publish(structuredClone(genuine))).toBeUndefined();
  expect(() => publish(Object.create(genuine) as VerifiedAttestation)).toThrow(TypeError);
});

test('a copy takes nothing along that could be dressed up again', () => {
  const dressed = Object.assign(structuredClone(genuine), { kind: 'attestation' as const });
  expect(dressed.kind === 'attestation' && dressed.predicate).toBeUndefined();
});
