import { describe, expect, test } from 'vitest';
import type { GitHubRepositoryValue, IdentityPolicy, ValuePolicy } from '../../src/core/policy/signer.ts';
import { matchIdentity } from '../../src/core/verify/identity.ts';
import type { SignerExtensions } from '../../src/core/verify/verified.ts';

const IDENTITY = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

const exactly = (...values: string[]): ValuePolicy => ({ kind: 'exact', values });

const repository = (
  name: string,
  rest: string,
  change: { readonly origin?: string; readonly isPrefix?: boolean } = {},
): GitHubRepositoryValue => ({
  kind: 'github-repository',
  origin: 'https://github.com/',
  repository: name,
  rest,
  isPrefix: true,
  ...change,
});

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
    ['of a repository', { identity: repository('acme/api', '/') }],
    ['of a repository in another case', { identity: repository('ACME/Api', '/', { isPrefix: true }) }],
    [
      'completely',
      { identity: repository('Acme/api', IDENTITY.slice('https://github.com/acme/api'.length), { isPrefix: false }) },
    ],
    ['a source repository', { sourceRepository: repository('acme/API', '', { isPrefix: false }) }],
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
    ...(
      [
        ['a repository with a longer name', repository('acme/ap', '/')],
        ['another owner', repository('acm/eapi', '/')],
        ['a repository on another host', repository('acme/api', '/', { origin: 'https://acme.ghe.com/' })],
        ['a host in another case', repository('acme/api', '/', { origin: 'https://GitHub.com/' })],
        ['a workflow in another case', repository('acme/api', '/.github/workflows/Release.yml@')],
        ['a rest that only begins so', repository('acme/api', '/', { isPrefix: false })],
        ['a letter that only folds to ASCII', repository('acme/ap\u0131', '/')],
      ] as const
    ).map(([what, policy]): [string, Partial<IdentityPolicy>, object[]] => [
      what,
      { identity: policy },
      [
        {
          part: 'identity',
          expected: [`${policy.origin}${policy.repository}${policy.rest}${policy.isPrefix ? '…' : ''}`],
          found: IDENTITY,
        },
      ],
    ]),
    [
      'another source repository',
      { sourceRepository: repository('acme/api2', '', { isPrefix: false }) },
      [{ part: 'source repository', expected: ['https://github.com/acme/api2'], found: 'https://github.com/acme/api' }],
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

  test('a letter that lower case makes ASCII of is another one', () => {
    const sourceRepository = repository('acme/k', '', { isPrefix: false });
    const [mismatch] = match({ sourceRepository }, { sourceRepositoryUri: 'https://github.com/acme/\u212a' });
    expect(mismatch?.part).toBe('source repository');
  });

  test('a certificate without a source repository', () => {
    expect(match({ sourceRepository: repository('acme/api', '', { isPrefix: false }) }, {})).toEqual([
      { part: 'source repository', expected: ['https://github.com/acme/api'], found: undefined },
    ]);
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
