import { expect, test } from 'vitest';
import { principalOf, type Signer } from '../../src/core/verify/verified.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const workflow = 'https://github.com/acme/api/.github/workflows/release.yml';

function principal(identity: string, issuer = ISSUER): string {
  const signer: Signer = { kind: 'certificate', identity, issuer, extensions: {} };
  return principalOf(signer);
}

test.each([
  ['another ref', `${workflow}@refs/tags/v1`, `${workflow}@refs/tags/v2`],
  ['a ref with an @ of its own', `${workflow}@refs/tags/v1`, `${workflow}@refs/tags/v2@x`],
  ['a commit', `${workflow}@refs/tags/v1`, `${workflow}@0123456789012345678901234567890123456789`],
  ['another spelling', `${workflow}@refs/tags/v1`, `${workflow.replace('acme/api', 'Acme/API')}@refs/tags/v1`],
  [
    'a ref of GitLab',
    'https://gitlab.com/a/b//.gitlab-ci.yml@refs/tags/1',
    'https://gitlab.com/a/b//.gitlab-ci.yml@refs/heads/m@x',
  ],
])('one principal: %s', (_, one, other) => {
  expect(principal(one)).toBe(principal(other));
});

test.each([
  ['another file', `${workflow}@refs/tags/v1`, `${workflow.replace('release', 'nightly')}@refs/tags/v1`],
  ['another repository', `${workflow}@refs/tags/v1`, `${workflow.replace('api', 'web')}@refs/tags/v1`],
  ['two persons of one host', 'a@acme.example', 'b@acme.example'],
])('two principals: %s', (_, one, other) => {
  expect(principal(one)).not.toBe(principal(other));
});

test('another issuer is another principal', () => {
  expect(principal('a@acme.example', 'https://one.example')).not.toBe(
    principal('a@acme.example', 'https://two.example'),
  );
});
