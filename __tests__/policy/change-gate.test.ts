import { describe, expect, test } from 'vitest';
import { CHANGE_GATES, parseChangeGate } from '../../src/policy/change-gate.ts';

test.each(CHANGE_GATES)('%s', (kind) => {
  expect(parseChangeGate(kind)).toEqual({ kind: 'value', value: { kind, asked: kind } });
});

test.each(['MIT', 'X', 'GPL-2.0-only WITH Classpath-exception-2.0', 'Public Domain', 'x'.repeat(200)])(
  'licence:%s',
  (licence) => {
    const asked = `licence:${licence}`;
    expect(parseChangeGate(asked)).toEqual({ kind: 'value', value: { kind: 'one-licence', asked, licence } });
  },
);

describe('faults', () => {
  const WORDS =
    'it must be one of "signer", "builder", "source", "build-type", "user", "entry-point", "environment", "downgrade", "licence", "package-added", "package-removed", "platform", or "licence:" and a licence';

  test.each([
    ['', WORDS],
    ['everything', WORDS],
    ['signers', `${WORDS}; did you mean "signer"?`],
    ['licence:', `${WORDS}; did you mean "licence"?`],
    ['licence: MIT', WORDS],
    ['licence:MIT ', WORDS],
    ['licence:M\tT', WORDS],
    ['licence:\u0007', undefined],
    ['licence:MIT\u0007', undefined],
    ['a licence:MIT', WORDS],
    [`licence:${'x'.repeat(201)}`, WORDS],
  ])('%j', (asked, fault) => {
    const result = parseChangeGate(asked);
    expect(result.kind).toBe('fault');
    if (fault !== undefined) {
      expect(result).toEqual({ kind: 'fault', fault });
    }
  });
});
