import { expect, test } from 'vitest';
import { attestationLocations, hasLocations } from '../../src/core/policy/github-attestations.ts';
import { parsePublisher } from '../../src/publishers/publisher.ts';
import type { IdentityPolicy, SignerPolicy, ValuePolicy } from '../../src/core/policy/signer.ts';

const WORKFLOW = 'https://github.com/acme/build/.github/workflows/release.yml@refs/heads/main';

function signer(identity: ValuePolicy | string, claims: IdentityPolicy['claims'] = {}): SignerPolicy {
  const policy: ValuePolicy = typeof identity === 'string' ? { kind: 'exact', values: [identity] } : identity;
  return { kind: 'identity', identity: policy, issuer: { kind: 'exact', values: ['https://issuer'] }, claims };
}

function publisher(name: string): SignerPolicy {
  const result = parsePublisher(name);
  if (result.kind !== 'value' || result.value.kind !== 'preset') {
    throw new Error(`${name} is no preset`);
  }
  return result.value.preset.signer;
}

const KEYS: SignerPolicy = { kind: 'keys', keys: [] };
const PATTERN: ValuePolicy = { kind: 'pattern', pattern: 'https://github\\.com/acme/.*', matches: () => true };

test.each<[string, string, SignerPolicy, string[], string[]]>([
  ['a publisher', 'docker.io/acme/app', publisher('github:acme/app'), ['repos/acme/app'], []],
  [
    'a publisher with workflow and ref',
    'docker.io/acme/app',
    publisher('github:Acme_corp/app.js/.github/workflows/x.yml@refs/heads/main'),
    ['repos/Acme_corp/app.js'],
    [],
  ],
  ['an exact identity', 'docker.io/acme/app', signer(WORKFLOW), ['repos/acme/build'], []],
  [
    'several identities of two repositories',
    'docker.io/acme/app',
    signer({ kind: 'exact', values: [WORKFLOW, WORKFLOW.replace('main', 'next'), WORKFLOW.replace('build', 'app')] }),
    ['repos/acme/build', 'repos/acme/app'],
    [],
  ],
  [
    'a called workflow: the repository that called it',
    'docker.io/acme/app',
    signer(WORKFLOW, { githubWorkflowRepository: 'acme/app' }),
    ['repos/acme/app'],
    [],
  ],
  [
    'a pattern with the repository that called it',
    'docker.io/acme/app',
    signer(PATTERN, { githubWorkflowRepository: 'acme/app' }),
    ['repos/acme/app'],
    [],
  ],
  [
    'the source repository before that',
    'docker.io/acme/app',
    signer(WORKFLOW, { githubWorkflowRepository: 'acme/app', sourceRepositoryUri: 'https://github.com/acme/source' }),
    ['repos/acme/source'],
    [],
  ],
  [
    'all of a repository',
    'docker.io/acme/app',
    signer({
      kind: 'github-repository',
      origin: 'https://github.com/',
      repository: 'acme/app',
      rest: '/',
      isPrefix: true,
    }),
    ['repos/acme/app'],
    [],
  ],
  ['a pattern', 'docker.io/acme/app', signer(PATTERN), [], []],
  ['a pattern, ghcr.io', 'ghcr.io/acme/deep/app', signer(PATTERN), [], ['orgs/acme', 'users/acme']],
  ['both', 'ghcr.io/acme/app', signer(WORKFLOW), ['repos/acme/build'], ['orgs/acme', 'users/acme']],
  ['a key', 'docker.io/acme/app', KEYS, [], []],
  ['a key, ghcr.io', 'ghcr.io/acme/app', KEYS, [], ['orgs/acme', 'users/acme']],
  ['no ghcr.io', 'ghcr.io.example/acme/app', KEYS, [], []],
  ['an owner that is none', 'ghcr.io/a..b/app', KEYS, [], []],
  [
    'not on the host of the registry',
    'docker.io/acme/app',
    signer('https://gitlab.com/acme/app//.gitlab-ci.yml@refs/heads/main'),
    [],
    [],
  ],
  ['a host that begins like it', 'docker.io/acme/app', signer('https://github.com.example/acme/app/x'), [], []],
  ['an address', 'docker.io/acme/app', signer('me@example.com'), [], []],
  ['a host in a path', 'docker.io/acme/app', signer('https://x.example/https://github.com/acme/app/x'), [], []],
  [
    'a name with a dot in front',
    'docker.io/acme/app',
    signer('https://github.com/acme/.github/x'),
    ['repos/acme/.github'],
    [],
  ],
  [
    'a name that does not begin as names do',
    'docker.io/acme/app',
    signer(WORKFLOW, { githubWorkflowRepository: '-acme/app' }),
    [],
    [],
  ],
  ['a way up', 'docker.io/acme/app', signer('https://github.com/acme/../x'), [], []],
  ['a query', 'docker.io/acme/app', signer('https://github.com/acme/app?x=/'), [], []],
  [
    'a claim that is no repository',
    'docker.io/acme/app',
    signer(WORKFLOW, { githubWorkflowRepository: '../x' }),
    [],
    [],
  ],
])('%s', (_, name, policy, repositories, owners) => {
  const [registry = '', ...path] = name.split('/');
  expect(attestationLocations({ registry, path: path.join('/') }, policy)).toEqual({ repositories, owners });
});

test.each([
  [[], [], false],
  [['repos/a/b'], [], true],
  [[], ['orgs/a', 'users/a'], true],
  [['repos/a/b', 'repos/a/c'], ['orgs/a', 'users/a'], true],
])('%j and %j are something to ask: %s', (repositories, owners, expected) => {
  expect(hasLocations({ repositories, owners })).toBe(expected);
});
