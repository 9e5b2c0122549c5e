import { describe, expect, test } from 'vitest';
import { parsePublicKeys } from '../../src/core/policy/keys.ts';
import { Explainer, type PolicyExplanation } from '../../src/policy-file/explanation.ts';
import { blockOf, newKey, policyOf, referenceOf, withRule } from './files.ts';

const TODAY = '2027-03-30';
const ISSUER = 'https://token.actions.githubusercontent.com';
const DIGEST = `sha256:${'0'.repeat(64)}`;
const [FIRST, SECOND] = [newKey(), newKey()];

function keysOf(pem: string): ReturnType<typeof parsePublicKeys> & { kind: 'value' } {
  const keys = parsePublicKeys(pem);
  if (keys.kind === 'invalid') {
    throw new Error(keys.issue);
  }
  return keys;
}

async function explain(text: string | undefined, image: string): Promise<PolicyExplanation> {
  const policy = text === undefined ? undefined : await policyOf(text);
  const keys = new Map([['a.pub', keysOf(FIRST).value]]);
  return new Explainer(policy, { keys, today: TODAY }).explain({ image, reference: referenceOf(image) });
}

const OURS = withRule(
  'name: ours',
  `images: ['quay.io/acme/*', 'ghcr.io/acme/*', '!ghcr.io/acme/sandbox-*']`,
  'signers:',
  '  - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}',
  '    source-repository: https://github.com/acme/{name}',
  '    source-ref: refs/tags/{tag}',
  '    workflow-name: release',
  `  - { identity-regexp: 'https://github\\.com/acme/.+', issuer-regexp: 'https://token\\..+\\.com' }`,
  '  - { key: a.pub, hash: sha512 }',
  '  - key: |',
  blockOf(SECOND, 6),
  'attestations: [sbom, provenance]',
  'platforms: [linux/amd64, linux/arm64/v8]',
  'signed-name: ghcr.io/{path}',
  'max-age: 90d',
  'min-age: 2.5h',
  'signature-repository: [ghcr.io/acme/signatures, mirror.example/acme=ghcr.io]',
  'trusted-root: trust/root.json',
);

const PATTERNS = { identityRegexp: 'https://github\\.com/acme/.+', issuerRegexp: 'https://token\\..+\\.com' };

describe('a rule that names its signers', () => {
  test('everything of it, with templates filled in', async () => {
    expect(await explain(OURS, 'ghcr.io/acme/api:1.4')).toEqual({
      schemaVersion: 1,
      image: 'ghcr.io/acme/api:1.4',
      reference: 'ghcr.io/acme/api:1.4',
      rule: { name: 'ours', index: 0, line: 3, glob: 'ghcr.io/acme/*' },
      publisher: null,
      documentation: null,
      signers: [
        {
          identity: 'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/1.4',
          issuer: ISSUER,
          sourceRepository: 'https://github.com/acme/api',
          sourceRef: 'refs/tags/1.4',
          workflowName: 'release',
        },
        PATTERNS,
        { key: 'a.pub', hash: 'sha512', fingerprints: keysOf(FIRST).value.map(({ fingerprint }) => fingerprint) },
        { key: SECOND, fingerprints: keysOf(SECOND).value.map(({ fingerprint }) => fingerprint) },
      ],
      requirements: {
        signature: true,
        attestations: ['sbom', 'provenance'],
        level: 'any',
        threshold: null,
        platforms: ['linux/amd64', 'linux/arm64/v8'],
        signedName: 'ghcr.io/acme/api',
        maxAge: 90 * 86_400,
        minAge: 9000,
        signatureRepositories: ['ghcr.io/acme/signatures', 'mirror.example/acme=ghcr.io'],
        trustedRoot: 'trust/root.json',
      },
      unsigned: false,
      exemption: null,
      unmet: null,
      notes: [],
    });
  });

  test('a signer whose template cannot be filled in is shown as such beside the others', async () => {
    const { signers, unmet } = await explain(OURS, `ghcr.io/acme/api@${DIGEST}`);
    expect(unmet).toBeNull();
    expect(signers.map((signer) => signer.unmet !== undefined)).toEqual([true, false, false, false]);
    expect(signers[0]?.identity).toContain('@refs/tags/{tag}');
  });

  test('a rule that no evidence can meet still shows who could sign a tag', async () => {
    const text = withRule('images: [a.b/*]', 'signers: [{ identity: "https://github.com/a/b@{tag}" }]');
    expect(await explain(text, `a.b/c@${DIGEST}`)).toMatchObject({
      signers: [{ identity: 'https://github.com/a/b@{tag}', unmet: expect.any(String) as string }],
      requirements: null,
      unmet: { code: 'template' },
    });
  });

  test('a threshold', async () => {
    const text = withRule('images: [a.b/*]', 'signers: [{ key: a.pub }, { key: b.pub }]', 'threshold: 2');
    expect((await explain(text, 'a.b/c:1')).requirements?.threshold).toBe(2);
  });
});

describe('a publisher', () => {
  test('by its name', async () => {
    const text = withRule('images: [ghcr.io/acme/*]', 'publisher: github:Acme/api.x', 'require-signature: true');
    const explained = await explain(text, 'ghcr.io/acme/api:1');
    expect(explained).toMatchObject({
      publisher: 'github:Acme/api.x',
      requirements: { signature: true, attestations: ['https://slsa.dev/provenance/v1'], level: 'index' },
      unmet: null,
    });
    const [signer] = explained.signers;
    expect(signer).toEqual({
      identityRegexp: 'https://github\\.com/(?i:Acme/api\\.x)/.*',
      issuer: ISSUER,
      sourceRepository: 'https://github.com/Acme/api.x',
    });
  });

  test('of an organization, whose signers are not in the policy', async () => {
    const text = withRule('images: [cgr.dev/acme/*]', 'publisher: chainguard-organization');
    const { publisher, signers, notes } = await explain(text, 'cgr.dev/acme/api:1');
    expect({ publisher, signers, notes: notes.length }).toEqual({
      publisher: 'chainguard-organization',
      signers: [],
      notes: 1,
    });
  });

  test('auto, by a rule and without a policy', async () => {
    for (const text of [withRule(`images: ['**']`, 'publisher: auto'), undefined]) {
      expect(await explain(text, 'cgr.dev/chainguard/go:1')).toMatchObject({
        rule: text === undefined ? null : { index: 0 },
        publisher: 'chainguard',
        signers: [{ identity: expect.stringContaining('github.com/chainguard-images/images/') as string }],
        unmet: null,
      });
      expect(await explain(text, 'cgr.dev/chainguard-evil/go:1')).toMatchObject({
        publisher: null,
        signers: [],
        requirements: null,
        unsigned: false,
        unmet: { code: 'no-publisher' },
      });
      expect(await explain(text, 'alpine:3')).toMatchObject({ unsigned: true, unmet: { code: 'no-publisher' } });
    }
  });
});

describe('a publisher of the table', () => {
  test('signers with templates filled in, and where they are from', async () => {
    const { publisher, documentation, signers, requirements } = await explain(
      withRule("images: ['**']", 'publisher: auto'),
      'quay.io/cilium/cilium:v1.18.2',
    );
    expect(publisher).toBe('cilium');
    expect(documentation).toMatchObject({
      publisher: 'cilium',
      title: 'Cilium',
      grade: 'documented',
      sources: ['https://docs.cilium.io/en/stable/configuration/verify-image-signatures/'],
      checked: expect.stringMatching(/^20[0-9-]+$/) as string,
    });
    expect(signers).toEqual([
      {
        identity: 'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/v1.18.2',
        issuer: ISSUER,
        workflowRef: 'refs/tags/v1.18.2',
        workflowRepository: 'cilium/cilium',
        workflowName: 'Image Release Build',
      },
    ]);
    expect(requirements).toMatchObject({ signature: true, attestations: [] });
  });

  test('each signer in its time, and why it is a pattern', async () => {
    const { signers } = await explain(undefined, 'ghcr.io/bitwarden/api:2026.8.0');
    expect(signers).toMatchObject([
      { identity: expect.stringContaining('/deploy/') as string, from: '2026-05-07T16:04:00Z' },
      {
        identityRegexp: expect.any(String) as string,
        until: '2026-05-07T16:26:00Z',
        why: expect.any(String) as string,
      },
    ]);
  });

  test('a key, and what is not checked', async () => {
    const { signers, notes } = await explain(
      withRule('images: [a.b/*]', 'publisher: cert-manager'),
      'a.b/cert-manager-controller:v1.18.2',
    );
    expect(signers).toEqual([
      {
        key: expect.stringContaining('BEGIN PUBLIC KEY') as string,
        fingerprints: ['20a9d8524b982644a958d6a301dcc9296671bc76e924334f28cd7231d8f2e8fa'],
        hash: 'sha512',
        waives: ['insecure-ignore-tlog'],
      },
    ]);
    expect(notes).toContain('A check is waived: publisher cert-manager: insecure-ignore-tlog.');
  });

  test.each([
    ['docker/dockerfile:1.20', true, 'dockerfile-frontend', /signs since version 1\.21/],
    ['registry.redhat.io/ubi9:1', true, 'red-hat', /GPG/],
    ['istio/pilot:1.28.0', false, 'istio', /istio-key-v2\.pub.*`key`/],
  ])('%s has no preset, and an answer', async (image, unsigned, name, note) => {
    for (const text of [withRule("images: ['**']", 'publisher: auto'), undefined]) {
      const explained = await explain(text, image);
      expect(explained).toMatchObject({
        publisher: null,
        documentation: { publisher: name },
        signers: [],
        unsigned,
        unmet: { code: 'no-publisher' },
      });
      expect(explained.notes).toContainEqual(expect.stringMatching(note));
    }
  });

  test.each([
    'docker.io/library-x/alpine:3',
    'quay.io/cilium-x/cilium:v1.18.2',
    'quay.io.evil.example/cilium/cilium:v1',
  ])('%s only looks like one', async (image) => {
    expect(await explain(undefined, image)).toMatchObject({
      publisher: null,
      documentation: null,
      unsigned: false,
      unmet: { code: 'no-publisher' },
    });
  });
});

describe('an exemption', () => {
  const exempt = (until: string, ...lines: readonly string[]): string =>
    withRule('images: [docker.io/library/*]', 'accept: unsigned', 'reason: none signs', `until: ${until}`, ...lines);

  test.each([
    ['in force', exempt('2027-03-31'), 'alpine:3', true, null],
    ['on its day', exempt(TODAY), 'alpine:3', false, 'expired'],
    ['without a digest', exempt('2027-03-31', 'pinned: true'), 'alpine:3', false, 'not-pinned'],
    ['with a digest', exempt('2027-03-31', 'pinned: true'), `alpine@${DIGEST}`, true, null],
  ])('%s', async (_, text, image, unsigned, code) => {
    const explained = await explain(text, image);
    expect([explained.unsigned, explained.unmet?.code ?? null]).toEqual([unsigned, code]);
    expect(explained.exemption?.reason).toBe('none signs');
    expect(explained.requirements).toBeNull();
  });
});

describe('an image that no rule matches', () => {
  test.each([
    ['deny', 'no-rule', 0],
    ['warn', null, 1],
    ['skip', null, 1],
  ])('default: %s', async (action, code, notes) => {
    const { rule, unmet, notes: told } = await explain(`default: ${action}\n${OURS}`, 'ghcr.io/acme/sandbox-x:1');
    expect([rule, unmet?.code ?? null, told.length]).toEqual([null, code, notes]);
  });
});

describe('notes', () => {
  test.each([
    ['a tag that is not written', withRule('images: [a.b/*]', 'publisher: chainguard'), 'a.b/c', [/"latest"/]],
    ['no tag beside a digest', withRule('images: [a.b/*]', 'publisher: chainguard'), `a.b/c@${DIGEST}`, []],
    [
      'what is remarkable in the rule',
      withRule('images: [a.b/*]', 'signers: [{ identity-regexp: ".+", issuer-regexp: ".+" }]'),
      'a.b/c:1',
      [/^Line 4: "identity-regexp" accepts/, /^Line 4: "issuer-regexp" accepts/],
    ],
    [
      'a rule further down, which does not decide',
      `${withRule('images: [a.b/*]', 'publisher: chainguard')}  - { images: [a.b/c], publisher: auto }\n`,
      'a.b/c:1',
      [/1 later rule .* from line 5 on/],
    ],
    ['no policy', undefined, 'cgr.dev/chainguard/go:1', [/^There is no policy file/, /^The name of the image selects/]],
  ])('%s', async (_, text, image, expected) => {
    const { notes } = await explain(text, image);
    expect(notes).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as string));
  });
});
