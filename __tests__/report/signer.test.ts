import { describe, expect, test } from 'vitest';
import { describeSigner, toMarkdown, toText } from '../../src/report/signer.ts';
import type { Signer, SignerExtensions } from '../../src/core/verify/verified.ts';
import { certificate, key } from './samples.ts';

function signed(identity: string, issuer: string, extensions: SignerExtensions = {}): Signer {
  return { kind: 'certificate', identity, issuer, extensions };
}

/** `verb who; more; more` as text. */
function wordsOf(signer: Signer): string {
  const { verb, who, more } = describeSigner(signer);
  return [`${verb} ${toText(who)}`, ...more.map(toText)].join('; ');
}

const GOOGLE = 'https://accounts.google.com';

describe('each kind of signer is told in words', () => {
  test.each([
    [certificate(), 'Built by GitHub Actions workflow release.yml of acme/api on refs/heads/main', 'acme/api'],
    [
      signed('https://gitlab.com/acme/team/api//.gitlab-ci.yml@refs/tags/v1', 'https://gitlab.com'),
      'Built by GitLab CI pipeline .gitlab-ci.yml of acme/team/api on refs/tags/v1',
      'acme/team/api',
    ],
    [
      signed('builder@acme.iam.gserviceaccount.com', GOOGLE),
      'Signed by Google service account builder@acme.iam.gserviceaccount.com',
      'builder@acme.iam.gserviceaccount.com',
    ],
    [signed('jo@acme.example', GOOGLE), 'Signed by jo@acme.example (logged in with Google)', 'jo@acme.example'],
    [
      signed('jo@acme.example', 'https://github.com/login/oauth'),
      'Signed by jo@acme.example (logged in with GitHub)',
      'jo@acme.example',
    ],
    [
      signed('https://issuer.enforce.dev/0a1b/2c3d', 'https://issuer.enforce.dev'),
      'Signed by Chainguard identity 0a1b/2c3d',
      '0a1b/2c3d',
    ],
    [
      signed('https://buildkite.com/acme/release', 'https://agent.buildkite.com'),
      'Signed by Buildkite pipeline acme/release',
      'acme/release',
    ],
    [
      signed('spiffe://acme.example/ci', 'https://spiffe.acme.example'),
      'Signed by spiffe://acme.example/ci, issuer https://spiffe.acme.example',
      'spiffe://acme.example/ci',
    ],
  ])('%#: $1', (signer, words, short) => {
    expect(wordsOf(signer).split('; ')[0]).toBe(words);
    expect(describeSigner(signer).short).toBe(short);
  });

  test('a key, by its fingerprint', () => {
    expect(wordsOf(key('a'))).toMatch(/^Signed with the key sha256:[0-9a-f]{64}$/);
    expect(describeSigner(key('a')).short).toMatch(/^key [0-9a-f]{12}$/);
  });
});

test.each([
  ['a workflow of GitHub', 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main'],
  ['a pipeline of GitLab', 'https://gitlab.com/acme/api//.gitlab-ci.yml@refs/heads/main'],
  ['a service account', 'builder@acme.iam.gserviceaccount.com'],
  ['an identity of Chainguard', 'https://issuer.enforce.dev/0a1b/2c3d'],
])('%s is what it says only with its own issuer', (_, identity) => {
  const issuer = 'https://issuer.example';
  expect(wordsOf(signed(identity, issuer))).toBe(`Signed by ${identity}, issuer ${issuer}`);
});

describe('links', () => {
  const RUN = 'https://github.com/acme/api/actions/runs/17345678901/attempts/1';
  const linksOf = (extensions: SignerExtensions): string[] => {
    const { who, more } = describeSigner(
      certificate(undefined, {
        sourceRepositoryUri: 'https://github.com/acme/api',
        sourceRepositoryDigest: 'da283c26829d46c2d2883de5ff98bee672428696',
        ...extensions,
      }),
    );
    const markdown = [who, ...more].map(toMarkdown).join(' ');
    return [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) =>
      url.replace('https://github.com/acme/api', ''),
    );
  };
  const COMMIT = 'da283c26829d46c2d2883de5ff98bee672428696';
  const FILE = `/blob/${COMMIT}/.github/workflows/release.yml`;

  test('to workflow, repository, commit and run', () => {
    expect(linksOf({ runInvocationUri: RUN })).toEqual([
      FILE,
      '',
      `/commit/${COMMIT}`,
      '/actions/runs/17345678901/attempts/1',
    ]);
  });

  test.each([
    RUN.replace('acme/api', 'evil/api'),
    `${RUN})[x](https://evil.example`,
    RUN.replace('github.com', 'evil.example'),
    'javascript:alert(1)',
  ])('no link to the run %s', (runInvocationUri) => {
    expect(linksOf({ runInvocationUri })).toEqual([FILE, '', `/commit/${COMMIT}`]);
  });

  test('no link to a commit that is none', () => {
    expect(linksOf({ sourceRepositoryDigest: 'HEAD' })).toEqual(['']);
  });
});
