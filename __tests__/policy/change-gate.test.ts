import { describe, expect, test } from 'vitest';
import { CHANGE_GATES, parseChangeGate } from '../../src/core/policy/change-gate.ts';

test.each(CHANGE_GATES)('%s', (kind) => {
  expect(parseChangeGate(kind)).toEqual({ kind: 'value', value: { kind, requested: kind } });
});

test.each(['MIT', 'X', 'GPL-2.0-only WITH Classpath-exception-2.0', 'Public Domain', 'x'.repeat(200)])(
  'license:%s',
  (license) => {
    const requested = `license:${license}`;
    expect(parseChangeGate(requested)).toEqual({ kind: 'value', value: { kind: 'one-license', requested, license } });
  },
);

describe('faults', () => {
  const WORDS =
    'it must be one of "signer", "builder", "source", "build-type", "user", "entry-point", "environment", "downgrade", "unordered-version", "license", "package-added", "package-removed", "platform", or "license:" and a license';

  test.each([
    ['', WORDS],
    ['everything', WORDS],
    ['signers', `${WORDS}; did you mean "signer"?`],
    ['license:', `${WORDS}; did you mean "license"?`],
    ['license: MIT', WORDS],
    ['license:MIT ', WORDS],
    ['license:M\tT', WORDS],
    ['license:\u0007', undefined],
    ['license:MIT\u0007', undefined],
    ['licence', `${WORDS}; did you mean "license"?`],
    ['licence:GPL-3.0-only', `${WORDS}; did you mean "license:GPL-3.0-only"?`],
    ['a license:MIT', `${WORDS}; did you mean "license:MIT"?`],
    [`license:${'x'.repeat(201)}`, WORDS],
  ])('%j', (requested, issue) => {
    const result = parseChangeGate(requested);
    expect(result.kind).toBe('invalid');
    if (issue !== undefined) {
      expect(result).toEqual({ kind: 'invalid', issue });
    }
  });
});
