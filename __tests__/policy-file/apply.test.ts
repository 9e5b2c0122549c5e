import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePublicKeys } from '../../src/core/policy/keys.ts';
import { applyRule, requirementsOf, signersOf, type AppliedRule } from '../../src/policy-file/apply.ts';
import { resolveKeys, type PolicyKeys } from '../../src/policy-file/keys.ts';
import { blockOf, newKey, policyOf, referenceOf, ruleOf, withRule } from './files.ts';

const NO_KEYS: PolicyKeys = new Map();
const DIGEST = `sha256:${'0'.repeat(64)}`;
const IMAGES = 'images: [ghcr.io/acme/*]';
const ISSUER = 'https://token.actions.githubusercontent.com';

async function apply(reference: string, ...lines: readonly string[]): Promise<AppliedRule> {
  const rule = await ruleOf(IMAGES, ...lines);
  return applyRule(rule, referenceOf(reference), { keys: NO_KEYS, today: '2027-03-30' });
}

function fingerprintsOf(pem: string): readonly string[] {
  const result = parsePublicKeys(pem);
  return result.kind === 'value' ? result.value.map(({ fingerprint }) => fingerprint) : [];
}

describe('signers', () => {
  test('have their templates filled in, and the issuer of GitHub where none is given', async () => {
    const applied = await apply(
      'ghcr.io/acme/api:v1.2',
      'signers:',
      '  - identity: https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/{tag}',
      '    source-repository: https://github.com/{path}',
      '    source-ref: refs/tags/{tag}',
      '    workflow-ref: refs/tags/{tag}',
      '    workflow-name: release',
      '    workflow-trigger: push',
      '    workflow-sha: abc',
    );
    expect(applied).toMatchObject({ kind: 'verify', threshold: undefined, preset: undefined });
    expect(applied.kind === 'verify' && applied.signers).toEqual([
      {
        kind: 'signer',
        index: 0,
        hash: undefined,
        signer: {
          kind: 'identity',
          identity: {
            kind: 'exact',
            values: ['https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.2'],
          },
          issuer: { kind: 'exact', values: [ISSUER] },
          claims: {
            sourceRepositoryUri: 'https://github.com/acme/api',
            sourceRepositoryRef: 'refs/tags/v1.2',
            githubWorkflowRef: 'refs/tags/v1.2',
            githubWorkflowName: 'release',
            githubWorkflowTrigger: 'push',
            githubWorkflowSha: 'abc',
          },
        },
      },
    ]);
  });

  test('by patterns match complete values', async () => {
    const applied = await apply(
      'ghcr.io/acme/api',
      `signers: [{ identity-regexp: 'https://ci\\.acme\\.example/[a-z]{1,3}', issuer-regexp: 'https://ci\\.acme\\.(example|test)' }]`,
    );
    const [first] = applied.kind === 'verify' ? applied.signers : [];
    const signer = first?.kind === 'signer' && first.signer.kind === 'identity' ? first.signer : undefined;
    const accepted = (value: string): boolean => signer?.identity.kind === 'pattern' && signer.identity.matches(value);
    expect(accepted('https://ci.acme.example/abc')).toBe(true);
    expect(accepted('https://ci.acme.example/abcd')).toBe(false);
    expect(accepted('x https://ci.acme.example/abc')).toBe(false);
    expect(signer?.issuer).toMatchObject({ kind: 'pattern' });
  });

  test('by keys of the file and of others, with their hashes', async () => {
    const [inline, first, second] = [newKey(), newKey(), newKey()];
    const policy = await policyOf(
      withRule(IMAGES, 'signers:', '  - key: |', blockOf(inline, 6), '  - { key: keys/two.pub, hash: sha512 }'),
    );
    const keys = resolveKeys(policy, new Map([['keys/two.pub', first + second]]));
    const [rule] = policy.rules;
    const signers =
      rule?.kind === 'signers' && keys.kind === 'value'
        ? signersOf(rule, referenceOf('ghcr.io/acme/api'), keys.value)
        : [];
    expect(
      signers.map((each) =>
        each.kind === 'signer' && each.signer.kind === 'keys'
          ? { hash: each.signer.hash, keys: each.signer.keys.map(({ fingerprint }) => fingerprint) }
          : undefined,
      ),
    ).toEqual([
      { hash: undefined, keys: fingerprintsOf(inline) },
      { hash: 'sha512', keys: fingerprintsOf(first + second) },
    ]);
  });

  test.each(['identity', 'source-repository', 'source-ref', 'workflow-ref'])(
    'cannot sign a digest alone where %s needs a tag',
    async (key) => {
      const identity = key === 'identity' ? 'https://github.com/acme/api@{tag}' : 'https://github.com/acme/api';
      const claim = key === 'identity' ? [] : [`    ${key}: https://x/{tag}`];
      const lines = ['signers:', `  - identity: ${identity}`, ...claim];
      expect(await apply(`ghcr.io/acme/api@${DIGEST}`, ...lines)).toMatchObject({ kind: 'unmet', code: 'template' });
      expect(await apply(`ghcr.io/acme/api:v1@${DIGEST}`, ...lines)).toMatchObject({ kind: 'verify' });
      expect(await apply('ghcr.io/acme/api', ...lines)).toMatchObject({ kind: 'verify' });
    },
  );

  test('that need no tag may sign in the place of those that do', async () => {
    const lines = [
      'signers:',
      '  - identity: https://github.com/acme/api@refs/tags/{tag}',
      '  - identity: https://github.com/acme/api@refs/heads/main',
    ];
    const applied = await apply(`ghcr.io/acme/api@${DIGEST}`, ...lines);
    expect(applied.kind === 'verify' && applied.signers).toMatchObject([
      { kind: 'unmet', index: 0, code: 'template' },
      { kind: 'signer', index: 1 },
    ]);
    // two are needed, and one is left
    expect(await apply(`ghcr.io/acme/api@${DIGEST}`, ...lines, 'threshold: 2')).toMatchObject({
      kind: 'unmet',
      code: 'template',
    });
    expect(await apply('ghcr.io/acme/api:v1', ...lines, 'threshold: 2')).toMatchObject({
      kind: 'verify',
      threshold: 2,
    });
  });

  test('without a tag the tag is latest', async () => {
    const applied = await apply('ghcr.io/acme/api', 'signers: [{ identity: "https://github.com/acme/{tag}" }]');
    expect(applied).toMatchObject({
      signers: [{ signer: { identity: { values: ['https://github.com/acme/latest'] } } }],
    });
  });

  test('a moved tag is another identity, whatever the image', async () => {
    const rule = await ruleOf(IMAGES, 'signers: [{ identity: "https://github.com/acme/{name}@refs/tags/{tag}" }]');
    const valueFor = (path: string, tag: string): string =>
      JSON.stringify(
        applyRule(rule, referenceOf(`ghcr.io/acme/${path}:${tag}`), { keys: NO_KEYS, today: '2027-01-01' }),
      );
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, word, (path, tag, otherPath, otherTag) => {
        expect(valueFor(path, tag) === valueFor(otherPath, otherTag)).toBe(path === otherPath && tag === otherTag);
      }),
    );
  });
});

describe('publishers', () => {
  test('have their preset', async () => {
    expect(await apply('ghcr.io/acme/api', 'publisher: github:acme/api')).toMatchObject({
      kind: 'verify',
      preset: { name: 'github:acme/api' },
      isOrganization: false,
      signers: [],
    });
  });

  test('are known by the image, or not', async () => {
    const rule = await ruleOf(`images: ['**']`, 'publisher: auto');
    const context = { keys: NO_KEYS, today: '2027-01-01' };
    expect(applyRule(rule, referenceOf('cgr.dev/chainguard/nginx'), context)).toMatchObject({
      preset: { name: 'chainguard' },
    });
    expect(applyRule(rule, referenceOf('cgr.dev/chainguard-evil/nginx'), context)).toMatchObject({
      kind: 'unmet',
      code: 'no-publisher',
    });
  });

  test('may be an organization whose signers the inputs name', async () => {
    expect(await apply('ghcr.io/acme/api', 'publisher: chainguard-organization')).toMatchObject({
      kind: 'verify',
      preset: undefined,
      isOrganization: true,
    });
  });
});

describe('exemptions', () => {
  const lines = ['accept: unsigned', 'reason: nobody signs it', 'until: 2027-03-31'];

  test.each([
    ['2027-03-30', { kind: 'exempt', reason: 'nobody signs it', until: '2027-03-31', pinned: false }],
    ['2027-03-31', { kind: 'unmet', code: 'expired' }],
    ['2027-04-01', { kind: 'unmet', code: 'expired' }],
    ['2028-01-01', { kind: 'unmet', code: 'expired' }],
  ])('on %s', async (today, expected) => {
    const rule = await ruleOf(IMAGES, ...lines);
    expect(applyRule(rule, referenceOf('ghcr.io/acme/api'), { keys: NO_KEYS, today })).toMatchObject(expected);
  });

  test('may be for digests alone', async () => {
    const pinned = [...lines, 'pinned: true'];
    expect(await apply('ghcr.io/acme/api:1', ...pinned)).toMatchObject({ kind: 'unmet', code: 'not-pinned' });
    expect(await apply(`ghcr.io/acme/api:1@${DIGEST}`, ...pinned)).toMatchObject({ kind: 'exempt', pinned: true });
    expect(await apply('ghcr.io/acme/api:1', ...lines, 'pinned: false')).toMatchObject({ kind: 'exempt' });
  });
});

describe('requirements', () => {
  const of = async (inputs: Parameters<typeof requirementsOf>[1], ...lines: readonly string[]) => {
    const applied = await apply('ghcr.io/acme/api:v1', ...lines);
    if (applied.kind !== 'verify') {
      throw new Error(applied.kind);
    }
    return requirementsOf(applied, inputs);
  };
  const signers = 'signers: [{ identity: "https://github.com/acme/api" }]';
  const sbom = [{ kind: 'sbom', requested: 'sbom' }];

  test('are the defaults where nobody says anything', async () => {
    expect(await of({}, signers)).toEqual({
      signature: true,
      predicateTypes: sbom,
      level: 'any',
      signedName: undefined,
      age: undefined,
    });
  });

  test('are those of the publisher', async () => {
    expect(await of({}, 'publisher: github:acme/api')).toMatchObject({
      signature: false,
      predicateTypes: [{ uri: 'https://slsa.dev/provenance/v1' }],
      alsoStored: sbom,
      level: 'index',
    });
  });

  test('are those of the inputs before the publisher', async () => {
    const requirements = await of({ signature: true, predicateTypes: [], maxAge: 5 }, 'publisher: github:acme/api');
    expect(requirements).toMatchObject({ signature: true, predicateTypes: [], age: { max: 5, min: undefined } });
    expect(requirements).not.toHaveProperty('alsoStored');
  });

  test('are those of the rule before all else, with templates filled in', async () => {
    const requirements = await of(
      { signature: false, predicateTypes: [], signedName: 'x', maxAge: 5, minAge: 6 },
      signers,
      'require-signature: true',
      'attestations: [provenance]',
      'signed-name: ghcr.io/{path}',
      'max-age: 2m',
    );
    expect(requirements).toMatchObject({
      signature: true,
      predicateTypes: [{ kind: 'provenance' }],
      signedName: 'ghcr.io/acme/api',
      age: { max: 120_000, min: 6 },
    });
  });

  test('a name that needs a tag is not met by a digest alone', async () => {
    expect(await apply(`ghcr.io/acme/api@${DIGEST}`, signers, 'signed-name: ghcr.io/{path}:{tag}')).toMatchObject({
      kind: 'unmet',
      code: 'template',
    });
  });
});

describe('the files of keys', () => {
  const two = withRule(IMAGES, 'signers:', '  - key: a.pub', '  - key: b.pub', 'threshold: 2');

  test.each([
    [
      'are there',
      new Map([
        ['a.pub', newKey()],
        ['b.pub', newKey()],
      ]),
      [],
    ],
    ['are missing', new Map([['a.pub', newKey()]]), ['6:14 key']],
    [
      'are no keys',
      new Map([
        ['a.pub', newKey()],
        ['b.pub', 'x'],
      ]),
      ['6:14 key'],
    ],
  ])('%s', async (_, texts, faults) => {
    const result = resolveKeys(await policyOf(two), texts);
    const issues = result.kind === 'invalid' ? result.issues : [];
    expect(issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(faults);
  });

  test('are one key, which a threshold counts once', async () => {
    const key = newKey();
    const texts = new Map([
      ['a.pub', key],
      ['b.pub', `${newKey()}${key}`],
    ]);
    expect(resolveKeys(await policyOf(two), texts)).toMatchObject({
      kind: 'invalid',
      path: 'policy.yml',
      issues: [{ line: 6, column: 14, code: 'threshold' }],
    });
    const uncounted = await policyOf(two.replace('    threshold: 2\n', ''));
    expect(resolveKeys(uncounted, texts).kind).toBe('value');
  });

  test('may be the key that the policy has itself', async () => {
    const key = newKey();
    const policy = await policyOf(
      withRule(IMAGES, 'signers:', '  - key: a.pub', '  - key: |', blockOf(key, 6), 'threshold: 1'),
    );
    expect(resolveKeys(policy, new Map([['a.pub', key]]))).toMatchObject({
      issues: [{ line: 6, column: 14, code: 'threshold' }],
    });
  });
});
