import { expect, test } from 'vitest';
import { issuesOf, GITHUB, HEX, IDENTITY, MINIMAL, PRIVATE_KEY, SIGNED, type Given } from './given.ts';

test.each<[string, Given, RegExp]>([
  ['no image', { publisher: 'chainguard' }, /^image is missing/],
  ['only comments', { image: '# nginx', publisher: 'chainguard' }, /^image is missing/],
  ['a bad reference', { ...SIGNED, image: 'ghcr.io/Acme/api' }, /^image: "ghcr.io\/Acme\/api" cannot be used/],
  ['a token that is too short to be one', { ...MINIMAL, 'github-token': 'abc' }, /^github-token: .*\(not shown\)/],
  [
    'a login within a value',
    { ...SIGNED, image: 'https://user:hunter2x@registry.example/app' },
    /^image: "https:\/\/\*\*\*@registry\.example\/app"/,
  ],
  ['a bad tag', { ...MINIMAL, tag: 'a b' }, /^tag: "a b"/],
  [
    'a tag beside one with its own',
    { ...MINIMAL, image: 'cgr.dev/chainguard/a:1', tag: '2' },
    /^tag: "2".*already has a tag or digest/,
  ],
  [
    'a tag beside a digest',
    { ...MINIMAL, image: `cgr.dev/chainguard/a@sha256:${HEX}`, tag: 'x' },
    /^tag: "x".*already has a tag or digest/,
  ],
  ['a bad platform', { ...MINIMAL, platform: 'linux' }, /^platform: "linux"/],
  ['all and a platform', { ...MINIMAL, platform: 'all\nlinux/amd64' }, /^platform: "all" cannot be combined/],
  ['index and all', { ...MINIMAL, platform: 'index\nall' }, /^platform: "index" cannot be combined/],
  ['an unknown type', { ...MINIMAL, 'predicate-type': 'sbon' }, /^predicate-type: "sbon".*did you mean "sbom"\?/],
  ['none and a type', { ...MINIMAL, 'predicate-type': 'none\nspdx' }, /^predicate-type: "none" cannot be combined/],
  ['the type of signatures', { ...MINIMAL, 'predicate-type': 'https://sigstore.dev/cosign/sign/v1' }, /of a signature/],
  ['no boolean', { ...MINIMAL, 'require-signature': 'yes' }, /^require-signature: "yes".*"true" or "false"/],
  ['nothing required', { ...MINIMAL, 'require-signature': 'false', 'predicate-type': 'none' }, /^nothing is required/],
  [
    'nothing required of a preset',
    { image: 'a/b', publisher: 'github:a/b', 'predicate-type': 'none' },
    /^nothing is required/,
  ],
  [
    'a signed name without signature',
    { ...MINIMAL, 'require-signature': 'false', 'signed-name': 'a' },
    /^signed-name is the name in/,
  ],
  ['ages that exclude each other', { ...MINIMAL, 'max-age': '1d', 'min-age': '24h' }, /^min-age must be shorter/],
  [
    'an age that no key has',
    { image: 'a/b', key: 'cosign.pub', 'max-age': '30d' },
    /^max-age and key: nothing proves that a key/,
  ],
  ['an age that is no duration', { ...MINIMAL, 'max-age': '2w' }, /^max-age: "2w".*a number with s, m, h, or d/],
  ['no age', { ...MINIMAL, 'min-age': '0s' }, /^min-age: "0s".*from 1s/],
  ['no number of images', { ...MINIMAL, concurrency: '0' }, /^concurrency: "0".*from 1 to 64/],
  ['too many images', { ...MINIMAL, concurrency: '65' }, /^concurrency: "65"/],
  ['no duration', { ...MINIMAL, timeout: '5' }, /^timeout: "5".*from 1s to 24h/],
  ['a negative duration', { ...MINIMAL, timeout: '-5m' }, /^timeout: "-5m"/],
  ['no time', { ...MINIMAL, timeout: '0s' }, /^timeout: "0s"/],
  ['too much time', { ...MINIMAL, timeout: '2d' }, /^timeout: "2d"/],
  ['no signer', { image: 'ghcr.io/acme/api' }, /^nothing says who may have signed "ghcr.io\/acme\/api:latest"/],
  ['no preset wanted', { ...MINIMAL, publisher: 'none' }, /^nothing says who may have signed/],
  [
    'no signer for some',
    { image: 'cgr.dev/chainguard/a\nb/c' },
    /who may have signed "b\/c:latest":.*cgr\.dev\/chainguard\/a: chainguard.*one step for each publisher/,
  ],
  ['only claims', { image: 'a/b', 'certificate-github-workflow-trigger': 'push' }, /^nothing says who/],
  ['an unknown publisher', { ...MINIMAL, publisher: 'docker' }, /^publisher: "docker".*"chainguard-private"/],
  ['a bad github publisher', { ...MINIMAL, publisher: 'github:acme' }, /^publisher: "github:acme".*OWNER\/REPO/],
  ['key and identity', { ...SIGNED, key: 'cosign.pub' }, /^the certificate identity and key are set/],
  ['key and publisher', { ...MINIMAL, key: 'cosign.pub', publisher: 'chainguard' }, /^key and publisher are set/],
  [
    'an issuer beside a publisher of GitHub that is none of an enterprise',
    { ...MINIMAL, publisher: 'github:acme/api', 'certificate-oidc-issuer': GITHUB },
    /^certificate-oidc-issuer: .*ENTERPRISE.*TENANT/,
  ],
  [
    'an issuer beside another publisher',
    { ...MINIMAL, publisher: 'chainguard', 'certificate-oidc-issuer': `${GITHUB}/acme` },
    /^the certificate identity and publisher are/,
  ],
  [
    'a pattern of issuers beside a publisher of GitHub',
    { ...MINIMAL, publisher: 'github:acme/api', 'certificate-oidc-issuer-regexp': 'https://token.*' },
    /^the certificate identity and publisher are/,
  ],
  [
    'a login beside a file of images, without its registry',
    {
      ...SIGNED,
      image: '',
      'image-file': 'notes.txt',
      'registry-username': 'u',
      'registry-password': 'secret',
    },
    /^registry is missing: with image-file,/,
  ],
  ['identity and publisher', { ...SIGNED, publisher: 'chainguard' }, /^the certificate identity and publisher are/],
  [
    'key and claims',
    { ...MINIMAL, key: 'cosign.pub', 'certificate-github-workflow-sha': 'a' },
    /^key and certificate-github-workflow/,
  ],
  [
    'both kinds of identity',
    { ...SIGNED, 'certificate-identity-regexp': 'a.*' },
    /^certificate-identity and certificate-identity-regexp are set/,
  ],
  [
    'both kinds of issuer',
    { ...SIGNED, 'certificate-oidc-issuer': 'a', 'certificate-oidc-issuer-regexp': 'a' },
    /^certificate-oidc-issuer and certificate-oidc-issuer-regexp are set/,
  ],
  [
    'no issuer for another identity',
    { image: 'a/b', 'certificate-identity': `${IDENTITY}\na@b.example` },
    /^certificate-oidc-issuer .*is missing/,
  ],
  [
    'no issuer for a lookalike',
    { image: 'a/b', 'certificate-identity': 'https://github.com.example/a' },
    /^certificate-oidc-issuer .*is missing/,
  ],
  [
    'no issuer for a pattern',
    { image: 'a/b', 'certificate-identity-regexp': 'https://github.com/acme/.*' },
    /^certificate-oidc-issuer .*is missing/,
  ],
  ['no identity', { image: 'a/b', 'certificate-oidc-issuer': GITHUB }, /certificate-identity .*is missing/],
  ['no identity, known publisher', { ...MINIMAL, 'certificate-oidc-issuer': GITHUB }, /certificate-identity .*missing/],
  [
    'an identity with what does not show',
    { ...SIGNED, 'certificate-identity': `${IDENTITY}\u0007` },
    /^certificate-identity: .*control/,
  ],
  ['two issuers', { ...SIGNED, 'certificate-oidc-issuer': 'a\nb' }, /^certificate-oidc-issuer: "a\\nb".*one line/],
  [
    'a bad pattern',
    { image: 'a/b', 'certificate-identity-regexp': '(', 'certificate-oidc-issuer': GITHUB },
    /^certificate-identity-regexp: "\(".*RE2/,
  ],
  [
    'an empty alternative',
    { ...SIGNED, 'certificate-oidc-issuer-regexp': 'https://x/(|)' },
    /^certificate-oidc-issuer-regexp: .*empty alternative/,
  ],
  ['a key file that is not there', { ...MINIMAL, key: 'no.pub' }, /^key: "no.pub".*there is no such file/],
  ['a key file without key', { ...MINIMAL, key: 'notes.txt' }, /^key: "notes.txt".*no complete PEM/],
  ['a file with a private key', { ...MINIMAL, key: 'cosign.key' }, /^key: "cosign.key".*contains a private key/],
  ['a private key', { ...MINIMAL, key: PRIVATE_KEY }, /^key: the value \(a PEM block, not shown\).*private key/],
  ['half a PEM block', { ...MINIMAL, key: '-----BEGIN PUBLIC KEY-----\nAAAA' }, /^key: the value.*no complete PEM/],
  ['the inside of a PEM block', { ...MINIMAL, key: 'A'.repeat(64) }, /^key: a value \(not shown\)/],
  ['a key by URL', { ...MINIMAL, key: 'awskms:///alias/x' }, /^key: "awskms:\/\/\/alias\/x".*not a URL/],
  ['a mirror without root', { ...MINIMAL, 'tuf-mirror': 'https://x' }, /^tuf-mirror is set without tuf-root/],
  ['a root without mirror', { ...MINIMAL, 'tuf-root': 'x' }, /^tuf-root is set without tuf-mirror/],
  [
    'two places of trust',
    { ...MINIMAL, 'tuf-mirror': 'https://x', 'tuf-root': 'x', 'trusted-root': 'x' },
    /^trusted-root/,
  ],
  [
    'a mirror by HTTP',
    { ...MINIMAL, 'tuf-mirror': 'http://x.example', 'tuf-root': 'x' },
    /^tuf-mirror must be an https/,
  ],
  ['a mirror that is no URL', { ...MINIMAL, 'tuf-mirror': 'x', 'tuf-root': 'x' }, /^tuf-mirror must be an https/],
  ['a user without password', { ...MINIMAL, 'registry-username': 'x' }, /^registry-username is set without/],
  ['a password without user', { ...MINIMAL, 'registry-password': 'x' }, /^registry-password is set without/],
  [
    'a login for which registry?',
    { ...SIGNED, image: 'a/b\nghcr.io/c/d', 'registry-username': 'x', 'registry-password': 'y' },
    /^registry is missing: .*docker\.io, ghcr\.io/,
  ],
  [
    'a bad registry',
    { ...MINIMAL, registry: 'https://ghcr.io', 'registry-username': 'x', 'registry-password': 'y' },
    /^registry: "https:\/\/ghcr\.io"/,
  ],
  ['a bad host', { ...MINIMAL, 'allow-http': 'a/b' }, /^allow-http: "a\/b"/],
  ['a bad repository', { ...MINIMAL, 'signature-repository': 'a/b:1' }, /^signature-repository: "a\/b:1"/],
  [
    'no file of authorities',
    { ...MINIMAL, 'ca-certificates': 'gone.pem' },
    /^ca-certificates: "gone.pem".*no such file/,
  ],
  [
    'an image of an organization',
    { image: 'cgr.dev/acme.example/nginx' },
    /^nothing says who may have signed .*publisher \(e\.g\. chainguard-organization\)/,
  ],
  ['a bad mapping', { ...MINIMAL, 'signature-repository': 'a/b=C' }, /^signature-repository: "a\/b=C".* lowercase/],
  ['half a mapping', { ...MINIMAL, 'signature-repository': 'a/b=' }, /^signature-repository: "a\/b="/],
  ['two mappings in one', { ...MINIMAL, 'signature-repository': 'a=b=c' }, /has more than one "="/],
  [
    'GitHub asked sometimes',
    { ...MINIMAL, 'github-attestations': 'always' },
    /^github-attestations: "always".*"auto", "true" or "false"/,
  ],
  [
    'GitHub asked for nothing',
    {
      image: 'docker.io/acme/app',
      'certificate-identity': 'me@example.com',
      'certificate-oidc-issuer': 'https://accounts.example',
      'github-attestations': 'true',
    },
    /^github-attestations is "true", but it is unknown which repository .* docker.io\/acme\/app: set publisher/,
  ],
  ['a bad patience', { ...MINIMAL, 'retry-missing-for': '2h' }, /^retry-missing-for: "2h" .* from 0s to 1h/],
  ['an artifact name', { ...MINIMAL, 'artifact-name': 'a:b' }, /^artifact-name: "a:b"/],
  ['a comment that may be', { ...MINIMAL, comment: 'yes' }, /^comment: "yes" .*"auto"/],
  ['the name of a comment', { ...MINIMAL, 'comment-name': 'a\nb' }, /^comment-name: /],
  ['a snapshot that may be', { ...MINIMAL, 'dependency-snapshot': 'auto' }, /^dependency-snapshot: "auto"/],
  ['how artifacts are made', { ...MINIMAL, artifact: 'zip' }, /^artifact: "zip" .*"per-file" or "none"\.$/],
  [
    'a slip in a choice',
    { ...MINIMAL, artifact: 'per-images' },
    /^artifact: "per-images".*did you mean "per-image"\?$/,
  ],
  [
    'a beginning of names that is too long',
    { ...MINIMAL, artifact: 'per-image', 'artifact-name': 'n'.repeat(61) },
    /^artifact-name: .*at most 60 characters/,
  ],
  ['retention without days', { ...MINIMAL, 'retention-days': '0' }, /^retention-days: "0"/],
  ['retention of more than anybody has', { ...MINIMAL, 'retention-days': '401' }, /^retention-days: "401"/],
  ['an output folder', { ...MINIMAL, 'output-directory': 'a\u0000b' }, /^output-directory: "a\\u0000b"/],
])('%s', async (_, given, expected) => {
  const issues = await issuesOf(given);
  expect(issues).toEqual([expect.stringMatching(expected)]);
});

test('all at once', async () => {
  const issues = await issuesOf({
    image: 'Bad\nghcr.io/acme/api\nalso bad',
    tag: '-',
    platform: 'x',
    timeout: 'soon',
    'predicate-type': 'x',
    publisher: 'x',
    key: 'no.pub',
    'certificate-identity': 'x',
    'trusted-root': 'a',
    'tuf-root': 'b',
    'registry-password': 'hunter2',
    enforce: 'maybe',
  });
  expect(issues.map((issue) => issue.split(/[: ]/)[0])).toEqual([
    'enforce',
    'tag',
    'image',
    'image',
    'key',
    'publisher',
    'the',
    'certificate-oidc-issuer',
    'predicate-type',
    'platform',
    'timeout',
    'registry-password',
    'trusted-root',
    'tuf-root',
  ]);
});

test('many lines without signer are cut', async () => {
  const image = Array.from({ length: 30 }, (_, index) => `acme/a${index}`).join('\n');
  const [issue] = await issuesOf({ image });
  expect(issue).toContain('"acme/a9:latest" and 20 more');
  expect(issue).not.toContain('acme/a10');
});

test('values are bounded and harmless', async () => {
  const [issue = ''] = await issuesOf({ ...MINIMAL, tag: `\u001b[31m\u202e\r\n::error::${'x'.repeat(10_000)}` });
  expect(issue).toContain('"\\u001b[31m\\u{202e}\\r\\n::error::xxx');
  expect(issue.length).toBeLessThan(400);
});

test.each(['github-token', 'registry-username', 'registry-password', 'tuf-mirror', 'key'])(
  'the value of %s is not repeated',
  async (name) => {
    const secret = name === 'key' ? PRIVATE_KEY : 'https://user:hunter2\n@x.example';
    const issues = await issuesOf({ ...MINIMAL, 'tuf-root': 'x', [name]: secret });
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter((issue) => /hunter2|MC4CAQ/.test(issue))).toEqual([]);
  },
);
