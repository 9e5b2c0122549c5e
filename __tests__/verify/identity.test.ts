import { describe, expect, test } from 'vitest';
import type { IdentityPolicy, ValuePolicy } from '../../src/core/policy/signer.ts';
import { matchIdentity } from '../../src/core/verify/identity.ts';
import type { SignerExtensions } from '../../src/core/verify/verified.ts';

const IDENTITY = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

const exactly = (...values: string[]): ValuePolicy => ({ kind: 'exact', values });

function match(
  policy: Partial<IdentityPolicy>,
  extensions: SignerExtensions = { githubWorkflowTrigger: 'push', sourceRepositoryUri: 'https://github.com/acme/api' },
): ReturnType<typeof matchIdentity> {
  return matchIdentity(
    { kind: 'identity', identity: exactly(IDENTITY), issuer: exactly(ISSUER), claims: {}, ...policy },
    { kind: 'certificate', identity: IDENTITY, issuer: ISSUER, extensions },
  );
}

describe('the expected signer', () => {
  test.each<[string, Partial<IdentityPolicy>]>([
    ['identity and issuer', {}],
    ['one of several identities', { identity: exactly('https://example.com/x', IDENTITY) }],
    ['a pattern', { identity: { kind: 'pattern', pattern: '.*', matches: (value) => value === IDENTITY } }],
    ['below a prefix', { identity: { kind: 'below', prefix: 'https://github.com/acme/api/' } }],
    ['a claim', { claims: { githubWorkflowTrigger: 'push' } }],
    ['two claims', { claims: { githubWorkflowTrigger: 'push', sourceRepositoryUri: 'https://github.com/acme/api' } }],
  ])('%s', (_, policy) => {
    expect(match(policy)).toEqual([]);
  });
});

describe('somebody else, and in what', () => {
  test.each<[string, Partial<IdentityPolicy>, object[]]>([
    [
      'a longer identity',
      { identity: exactly(`${IDENTITY}2`) },
      [{ part: 'identity', expected: [`${IDENTITY}2`], found: IDENTITY }],
    ],
    [
      'the beginning of the identity',
      { identity: exactly(IDENTITY.slice(0, -1)) },
      [{ part: 'identity', expected: [IDENTITY.slice(0, -1)], found: IDENTITY }],
    ],
    [
      'another case',
      { identity: exactly(IDENTITY.toUpperCase()) },
      [{ part: 'identity', expected: [IDENTITY.toUpperCase()], found: IDENTITY }],
    ],
    [
      'a pattern that does not match',
      { identity: { kind: 'pattern', pattern: 'acme', matches: () => false } },
      [{ part: 'identity', expected: ['acme'], found: IDENTITY }],
    ],
    [
      'not below the prefix, though it ends so',
      { identity: { kind: 'below', prefix: 'refs/heads/main' } },
      [{ part: 'identity', expected: ['refs/heads/main…'], found: IDENTITY }],
    ],
    ['no identity at all is allowed', { identity: exactly() }, [{ part: 'identity', expected: [], found: IDENTITY }]],
    [
      'another issuer',
      { issuer: exactly('https://gitlab.com') },
      [{ part: 'issuer', expected: ['https://gitlab.com'], found: ISSUER }],
    ],
    [
      'another claim',
      { claims: { githubWorkflowTrigger: 'schedule' } },
      [{ part: 'workflow trigger', expected: ['schedule'], found: 'push' }],
    ],
    [
      'a claim that is not there',
      { claims: { githubWorkflowRef: 'refs/heads/main' } },
      [{ part: 'workflow ref', expected: ['refs/heads/main'], found: undefined }],
    ],
  ])('%s', (_, policy, mismatches) => {
    expect(match(policy)).toEqual(mismatches);
  });

  test.each<[keyof SignerExtensions & keyof IdentityPolicy['claims'], string]>([
    ['githubWorkflowTrigger', 'workflow trigger'],
    ['githubWorkflowSha', 'workflow SHA'],
    ['githubWorkflowName', 'workflow name'],
    ['githubWorkflowRepository', 'workflow repository'],
    ['githubWorkflowRef', 'workflow ref'],
    ['sourceRepositoryUri', 'source repository'],
    ['sourceRepositoryRef', 'source ref'],
  ])('the claim %s is called %s', (claim, part) => {
    expect(match({ claims: { [claim]: 'x' } }, { [claim]: 'y' })).toEqual([{ part, expected: ['x'], found: 'y' }]);
    expect(match({ claims: { [claim]: 'x' } }, { [claim]: 'x' })).toEqual([]);
  });

  test('everything that differs is told', () => {
    const parts = match({
      identity: exactly('x'),
      issuer: exactly('y'),
      claims: { githubWorkflowSha: 'z', githubWorkflowTrigger: 'push' },
    }).map(({ part }) => part);
    expect(parts).toEqual(['identity', 'issuer', 'workflow SHA']);
  });
});
