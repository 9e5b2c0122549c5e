import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { RepositoryName } from '../../src/core/image/reference.ts';
import type { CompletePolicy, KnownRoot } from '../../src/policy-file/complete.ts';
import { isExpectedRule, resultOf } from '../../src/policy-file/cases.ts';
import { loadPolicy } from '../../src/policy-file/load.ts';
import type { PolicyRequest } from '../../src/policy-file/request.ts';
import { blockOf, newKey, pemOf, referenceOf } from './files.ts';

const TODAY = '2027-03-31';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
const PEM = newKey();

function load(text: string): ReturnType<typeof loadPolicy> {
  return loadPolicy('cip.yml', () => Promise.resolve(text));
}

/** A valid file. @throws with its faults where it has any */
async function policyOf(text: string): Promise<CompletePolicy> {
  const result = await load(text);
  if (result.kind !== 'value') {
    throw new Error(result.kind === 'invalid' ? result.issues.map(formatted).join('\n') : result.reason);
  }
  return result.value;
}

function formatted({
  line,
  column,
  code,
  message,
}: {
  line: number;
  column: number;
  code: string;
  message: string;
}): string {
  return `${line}:${column} ${code} ${message}`;
}

async function faultsOf(text: string): Promise<readonly string[]> {
  const result = await load(text);
  return result.kind === 'invalid' ? result.issues.map(({ line, column, code }) => `${line}:${column} ${code}`) : [];
}

/** A policy; its authorities begin at line 8, and the keys of the first at column 7. */
function cip(authorities: string, { name = 'a', glob = '**', more = '' } = {}): string {
  return [
    'apiVersion: policy.sigstore.dev/v1beta1',
    'kind: ClusterImagePolicy',
    `metadata: { name: ${name} }`,
    'spec:',
    `  images: [{ glob: "${glob}" }]`,
    `  mode: enforce${more}`,
    '  authorities:',
    ...authorities.split('\n').map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`),
    '',
  ].join('\n');
}

const KEYLESS = `keyless: { identities: [{ issuer: "${ISSUER}", subject: "${SUBJECT}" }] }`;
const KEY = `key:\n  data: |\n${blockOf(PEM, 4)}`;

function requestOf(policy: CompletePolicy, image: string): PolicyRequest {
  return policy
    .requests({
      requirements: {},
      organizationSigners: undefined,
      repositoriesOf: (own: RepositoryName, given) =>
        given?.flatMap((each) => (each.kind === 'repository' ? [each.repository] : [])) ?? [own],
      today: TODAY,
    })
    .requestFor(referenceOf(image));
}

async function requestFor(text: string, image = 'ghcr.io/acme/api:1'): Promise<PolicyRequest> {
  return requestOf(await policyOf(text), image);
}

/** The first signer, and what is required of it. */
async function entryOf(authority: string) {
  const { signer } = await requestFor(cip(authority));
  const [entry] = signer.kind === 'several' ? signer.entries : [];
  const [first] = entry?.signers ?? [];
  return { entry, first };
}

describe('what maps', () => {
  test('exact identities, of which any will do, and a signature alone', async () => {
    const { entry, first } = await entryOf(
      `keyless:\n  url: https://fulcio.sigstore.dev\n  identities:\n    - { issuer: "${ISSUER}", subject: "a{name}" }\n    - { issuer: b, subject: c }`,
    );
    expect(entry?.signers).toHaveLength(2);
    expect(first).toEqual({
      kind: 'identity',
      identity: { kind: 'exact', values: ['a{name}'] },
      issuer: { kind: 'exact', values: [ISSUER] },
      claims: {},
    });
    expect(entry?.requirements).toMatchObject({ signature: true, predicateTypes: [], level: 'index' });
  });

  test.each(['^https://github.com/acme/.*$', '\\Ahttps://github.com/acme/.*', '.*@acme[.]example\\z', '^(a|b)$'])(
    'a pattern that is pinned: %s',
    async (pattern) => {
      const { first } = await entryOf(`keyless: { identities: [{ issuer: a, subjectRegExp: '${pattern}' }] }`);
      expect(first).toMatchObject({ identity: { kind: 'pattern', pattern } });
    },
  );

  test.each<[string, string, object]>([
    ['a key without ctlog: no log', KEY, { kind: 'keys', waives: { tlog: true }, hash: 'sha256' }],
    ['a key with an empty one: a log', `${KEY}\nctlog: {}`, { kind: 'keys', hash: 'sha256' }],
    ['a key with a null one is without', `${KEY}\nctlog:`, { waives: { tlog: true } }],
    ['a key with the URL of a log', `${KEY}\nctlog: { url: "https://rekor.sigstore.dev" }`, { kind: 'keys' }],
    [
      'a hash, whatever its case',
      KEY.replace('key:', 'key:\n  hashAlgorithm: " SHA512 "'),
      { hash: 'sha512', waives: { tlog: true } },
    ],
    ['a time stamp', `${KEY}\nrfc3161timestamp: { trustRootRef: r }`, { needsTimestamp: true }],
    ['keyless without SCT', KEYLESS.replace('{ ident', '{ insecureIgnoreSCT: true, ident'), { waives: { sct: true } }],
  ])('%s', async (_, authority, expected) => {
    const { first } = await entryOf(authority);
    expect(first).toMatchObject(expected);
    expect(Object.hasOwn(first ?? {}, 'waives')).toBe(Object.hasOwn(expected, 'waives'));
  });

  test('Ed25519 hashes by itself', async () => {
    const pem = pemOf(generateKeyPairSync('ed25519').publicKey);
    const { first } = await entryOf(`key:\n  data: |\n${blockOf(pem, 4)}`);
    expect(first).toMatchObject({ kind: 'keys', hash: undefined });
  });

  test('attestations in place of the signature, each by its exact type', async () => {
    const { entry } = await entryOf(
      `${KEYLESS}\nattestations:\n  - { name: a, predicateType: spdxjson }\n  - { name: b, predicateType: slsaprovenance }\n  - { name: c, predicateType: "https://acme.example/x" }`,
    );
    expect(entry?.requirements).toMatchObject({
      signature: false,
      predicateTypes: [
        { kind: 'type', uri: 'https://spdx.dev/Document', isExact: true },
        { kind: 'type', uri: 'https://slsa.dev/provenance/v0.2', isExact: true },
        { kind: 'type', uri: 'https://acme.example/x', isExact: true },
      ],
    });
  });

  test('authorities are alternatives, policies are all required', async () => {
    const text = `${cip(`${KEYLESS}\nname: one`)}    - ${KEYLESS}\n---\n${cip(KEYLESS, { name: 'b' })}`;
    const { signer, rule, rules, platforms, requirements } = await requestFor(text);
    expect(signer).toMatchObject({
      counts: [
        { required: 1, entries: [0, 1], label: 'a' },
        { required: 1, entries: [2], label: 'b' },
      ],
      entries: [{ label: 'a/one' }, { label: 'a/authority-1' }, { label: 'b/authority-0' }],
    });
    expect(rule).toEqual({ name: 'a', index: 0, line: 3 });
    expect(rules?.map(({ name, index }) => [name, index])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(platforms).toEqual({ kind: 'index' });
    expect(requirements).toMatchObject({ signature: true, predicateTypes: [] });
  });

  test('the repository of one authority, beside that of the image', async () => {
    const text = `${cip(`${KEYLESS}\nsource: [{ oci: ghcr.io/acme/signatures }]\nsignatureFormat: bundle`)}    - ${KEYLESS}\n`;
    const { evidenceRepositories } = await requestFor(text);
    expect(evidenceRepositories.map(({ path }) => path)).toEqual(['acme/signatures', 'acme/api']);
  });

  test.each<[string, string, object]>([
    ['pass', 'static: { action: pass }', { kind: 'exempt', until: undefined }],
    [
      'fail',
      'static: { action: fail, message: use another }',
      { kind: 'unmet', code: 'denied', reason: 'use another' },
    ],
  ])('static: %s', async (_, authority, expected) => {
    expect((await requestFor(cip(authority))).decision).toMatchObject(expected);
  });

  test('static: pass, whatever is beside it', async () => {
    const { decision } = await requestFor(`${cip(KEYLESS)}    - static: { action: pass }\n`);
    expect(decision).toMatchObject({ kind: 'exempt' });
  });

  test('static: fail beside another authority or policy', async () => {
    const beside = await requestFor(`${cip('static: { action: fail }')}    - ${KEYLESS}\n`);
    expect(beside.decision).toBeUndefined();
    expect(beside.signer).toMatchObject({ counts: [{ entries: [0] }] });
    const other = await requestFor(`${cip(KEYLESS)}---\n${cip('static: { action: fail }', { name: 'b' })}`);
    expect(other.signer).toMatchObject({
      counts: [{ label: 'a' }, { label: 'b', entries: [], refusal: expect.any(String) as string }],
    });
  });

  test.each<[string, string, object]>([
    ['only warns', cip('static: { action: fail }').replace('enforce', 'warn'), { kind: 'skipped', warns: true }],
    [
      'only warns, beside one that passes',
      `${cip('static: { action: pass }')}---\n${cip('static: { action: fail }', { name: 'b' }).replace('enforce', 'warn')}`,
      { kind: 'skipped' },
    ],
    ['no policy for it', cip(KEYLESS, { glob: 'quay.io/**' }), { kind: 'unmet', code: 'no-rule' }],
  ])('without a look: %s', async (_, text, expected) => {
    expect((await requestFor(text)).decision).toMatchObject(expected);
  });
});

const DIGEST = `sha256:${'a1'.repeat(32)}`;

describe('globs', () => {
  test.each<[string, string, boolean]>([
    ['**', 'nginx', true],
    ['*', 'nginx', true],
    ['*', 'acme/api', false],
    ['*', 'ghcr.io/acme/api:1', false],
    ['*/*', 'acme/api', true],
    ['*/*', 'nginx', true],
    ['*/*', 'acme/sub/api', false],
    ['index.docker.io/library/nginx:latest', 'nginx', true],
    ['index.docker.io/library/nginx*', 'nginx:1', true],
    ['docker.io/library/nginx*', 'nginx:1', false],
    ['nginx*', 'nginx', false],
    ['ghcr.io/acme/api', 'ghcr.io/acme/api:1', false],
    ['ghcr.io/acme/api*', 'ghcr.io/acme/api-evil:1', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/api:1', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/sub/api:1', false],
    ['ghcr.io/acme/**', 'ghcr.io/acme/sub/api:1', true],
    ['ghcr.io/acme/***', 'ghcr.io/acme/sub/api:1', true],
    ['ghcr.io/acme/*', `ghcr.io/acme/api@${DIGEST}`, true],
    ['ghcr.io/acme/api:v1*', 'ghcr.io/acme/api:v1.2', true],
    ['ghcr.io/acme/api:v1*', `ghcr.io/acme/api:v1.2@${DIGEST}`, true],
    ['ghcr.io/acme/api:v1*', `ghcr.io/acme/api@${DIGEST}`, false],
    [`ghcr.io/acme/api@${DIGEST}`, `ghcr.io/acme/api@${DIGEST}`, true],
    ['ghcr.io/acme/api@sha256:b*', `ghcr.io/acme/api@${DIGEST}`, false],
    ['ghcr.io/acme/api@*', 'ghcr.io/acme/api:1', true],
    ['ghcr.io/acme/api@sha256:**', 'ghcr.io/acme/api:1', true],
    ['**demo**', 'registry.local:5000/x/demo-1:2', true],
    ['ghcr.io/ACME/*', 'ghcr.io/acme/api:1', false],
  ])('%s for %s: %s', async (glob, image, expected) => {
    const { decision } = await requestFor(cip(KEYLESS, { glob }), image);
    expect(decision === undefined).toBe(expected);
  });

  test('a digest that is not named may decide: then the image is not judged by its tag', async () => {
    const text = cip('static: { action: pass }', { glob: `ghcr.io/acme/api@sha256:a1*` });
    expect((await requestFor(text, 'ghcr.io/acme/api:1')).decision).toMatchObject({
      kind: 'unmet',
      code: 'not-pinned',
    });
    expect((await requestFor(text, `ghcr.io/acme/api:1@${DIGEST}`)).decision).toMatchObject({ kind: 'exempt' });
    expect((await requestFor(text, 'ghcr.io/acme/other:1')).decision).toMatchObject({ code: 'no-rule' });
  });

  test('they are bounded whatever they are', async () => {
    const glob = `${'*a'.repeat(90)}**b`;
    const policy = await policyOf(cip(KEYLESS, { glob }));
    expect(requestOf(policy, `a.b/${'a'.repeat(200)}:1`).decision).toMatchObject({ code: 'no-rule' });
  });
});

/** Authorities at line 8, column 7, and faults of them. */
const REFUSED: Readonly<Record<string, readonly [authority: string, faults: readonly string[]]>> = {
  'none of the three': ['name: x', ['8:7 missing']],
  'two of the three': [`${KEYLESS}\nstatic: { action: pass }`, ['9:7 contradiction']],
  'an unknown key': [`${KEYLESS}\nnmae: x`, ['9:7 unknown-key']],
  'a number for a text': [`${KEYLESS}\nname: 1`, ['9:13 wrong-kind']],
  'no identities': ['keyless: { url: "https://fulcio.sigstore.dev" }', ['8:16 missing']],
  'no identity in the list': ['keyless: { identities: [] }', ['8:30 missing']],
  'half identities, both': [
    'keyless: { identities: [{ subject: a }, { issuer: b }] }',
    ['8:31 missing', '8:47 missing'],
  ],
  'an empty subject is none': ['keyless: { identities: [{ subject: "", issuer: a }] }', ['8:31 missing']],
  'both of a pair': [
    'keyless: { identities: [{ subject: a, subjectRegExp: ^a$, issuer: b }] }',
    ['8:45 contradiction'],
  ],
  'a pattern that is found anywhere': [
    'keyless: { identities: [{ subjectRegExp: acme, issuer: b }] }',
    ['8:48 pattern'],
  ],
  'a dollar sign that is none': [`keyless: { identities: [{ subjectRegExp: '^a\\$', issuer: b }] }`, ['8:48 pattern']],
  'dots that are none': [`keyless: { identities: [{ subjectRegExp: '^a/\\.*', issuer: b }] }`, ['8:48 pattern']],
  'a bare alternative': [`keyless: { identities: [{ subjectRegExp: '^a|b$', issuer: b }] }`, ['8:48 pattern']],
  lines: [`keyless: { identities: [{ subjectRegExp: '(?m)^a$', issuer: b }] }`, ['8:48 pattern']],
  'no RE2': [`keyless: { identities: [{ subject: a, issuerRegExp: '^(?=a)$' }] }`, ['8:59 pattern']],
  anything: [`keyless: { identities: [{ subject: a, issuerRegExp: '.*' }] }`, ['8:59 pattern']],
  'ca-cert': [`keyless:\n  ca-cert: { data: x }\n  identities: [{ subject: a, issuer: b }]`, ['9:9 unsupported']],
  'roots of two names': [
    `keyless:\n  trustRootRef: one\n  identities: [{ subject: a, issuer: b }]\nctlog: { trustRootRef: two }`,
    // the log is read first
    ['9:23 contradiction'],
  ],
  'a key in a secret and in a KMS': [
    'key: { secretRef: { name: x }, kms: "gcpkms://x" }',
    ['8:14 unsupported', '8:38 unsupported'],
  ],
  'no key': ['key: { hashAlgorithm: sha256 }', ['8:12 missing']],
  'no PEM': ['key: { data: abc }', ['8:20 key']],
  'two keys': [`key:\n  data: |\n${blockOf(PEM + newKey(), 4)}`, ['9:15 key']],
  'SHA-224': [KEY.replace('key:', 'key:\n  hashAlgorithm: sha224'), ['9:24 unsupported']],
  'another hash': [KEY.replace('key:', 'key:\n  hashAlgorithm: md5'), ['9:24 wrong-kind']],
  'another action': ['static: { action: maybe }', ['8:25 wrong-kind']],
  'no action': ['static: { message: x }', ['8:15 missing']],
  'static beside evidence': [
    'static: { action: pass }\nctlog: {}\nrfc3161timestamp: { trustRootRef: r }\nsource: [{ oci: a.b/c }]\nattestations: [{ name: a, predicateType: spdx }]',
    ['9:7 contradiction', '10:7 contradiction', '11:7 contradiction', '12:7 contradiction'],
  ],
  'two sources': [`${KEYLESS}\nsource: [{ oci: a.b/c }, { oci: a.b/d }]`, ['9:32 missing']],
  'a prefix of tags': [`${KEYLESS}\nsource: [{ tagPrefix: x }]`, ['9:18 unsupported']],
  'pull secrets': [`${KEYLESS}\nsource: [{ signaturePullSecrets: [{ name: x }] }]`, ['9:18 unsupported']],
  'no repository': [`${KEYLESS}\nsource: [{ oci: "a b" }]`, ['9:23 repository']],
  'another format': [`${KEYLESS}\nsignatureFormat: notation`, ['9:24 wrong-kind']],
  'attestations without name and type': [
    `${KEYLESS}\nattestations: [{ name: a }, { predicateType: spdx }]`,
    ['9:22 missing', '9:35 missing'],
  ],
  'the type of signatures': [
    `${KEYLESS}\nattestations: [{ name: a, predicateType: "https://sigstore.dev/cosign/sign/v1" }]`,
    ['9:48 predicate-type'],
  ],
  'words of ours': [
    `${KEYLESS}\nattestations: [{ name: a, predicateType: sbom }, { name: b, predicateType: openvex }]`,
    ['9:48 predicate-type', '9:82 predicate-type'],
  ],
  'a policy in CUE': [
    `${KEYLESS}\nattestations: [{ name: a, predicateType: spdx, policy: { type: cue, data: x } }]`,
    ['9:54 unsupported'],
  ],
  'time stamps of nobody': [`${KEYLESS}\nrfc3161timestamp: {}`, ['9:7 missing']],
  'a URL that is none': [`${KEYLESS}\nctlog: { url: rekor }`, ['9:21 wrong-kind']],
};

describe('what is refused, with its place', () => {
  test.each(Object.entries(REFUSED))('an authority with %s', async (_, [authority, faults]) => {
    expect(await faultsOf(cip(authority))).toEqual(faults);
  });

  test('a key is never shown', async () => {
    const result = await load(cip('key: { data: MC4CAQAwBQYDK2VwBCIEIJ }'));
    expect(JSON.stringify(result)).not.toContain('MC4CAQ');
  });

  const base = cip(KEYLESS);
  test.each<[string, string, readonly string[]]>([
    ['Rego and CUE', cip(KEYLESS, { more: '\n  policy: { type: rego, data: x }' }), ['7:3 unsupported']],
    ['match', cip(KEYLESS, { more: '\n  match: [{ resource: pods }]' }), ['7:3 unsupported']],
    ['an empty match is none', cip(KEYLESS, { more: '\n  match: []' }), []],
    ['another mode', base.replace('enforce', 'audit'), ['6:9 wrong-kind']],
    ['no name', base.replace('{ name: a }', '{ labels: { a: b } }'), ['3:11 missing']],
    ['no metadata', base.replace('metadata: { name: a }', 'status: { any: thing }'), ['1:1 missing']],
    ['an unknown key of the document', base.replace('metadata:', 'data: x\nmetadata:'), ['3:1 unknown-key']],
    ['no spec', base.replace(/spec:[\s\S]*/, ''), ['1:1 missing']],
    ['no authorities', base.replace(/ {2}authorities:[\s\S]*/, ''), ['5:3 missing']],
    ['empty authorities', base.replace(/ {2}authorities:[\s\S]*/, '  authorities: []\n'), ['7:16 missing']],
    ['no images', base.replace(/ {2}images: .*\n/, ''), ['5:3 missing']],
    ['empty images', base.replace(/images: .*/, 'images: []'), ['5:11 missing']],
    ['a glob of ours', cip(KEYLESS, { glob: 'ghcr.io/{a,b}/?' }), ['5:20 glob']],
    ['an exclusion', cip(KEYLESS, { glob: '!ghcr.io/a' }), ['5:20 glob']],
    ['two of one name', `${base}---\n${base}`, ['12:19 contradiction']],
    ['our own policy behind it', `${base}---\nversion: 1\nrules: []\n`, ['10:1 foreign']],
    ['our own policy before it', `version: 1\nrules: []\n--- # next\n${base}`, ['1:1 foreign']],
    ['a TrustRoot', `${base}---\napiVersion: policy.sigstore.dev/v1alpha1\nkind: TrustRoot\n`, ['10:1 foreign']],
    ['a Secret', `${base}---\napiVersion: v1\nkind: Secret\n`, ['10:1 foreign']],
    ['a List', 'apiVersion: v1\nkind: List\nitems: []\n', ['1:1 foreign']],
    ['one of OpenShift', 'apiVersion: config.openshift.io/v1\nkind: ClusterImagePolicy\n', ['1:1 foreign']],
    ['another version', base.replace('v1beta1', 'v1'), ['1:1 foreign']],
    ['another kind', base.replace('kind: Cluster', 'kind: '), ['1:1 foreign']],
    ['something else behind it', `${base}---\n- a\n`, ['10:1 foreign']],
    [
      'faults of all documents',
      `${base.replace('enforce', 'x')}--- \n${base.replace('name: a', 'name: b').replace('enforce', 'y')}`,
      ['6:9 wrong-kind', '15:9 wrong-kind'],
    ],
    ['documents behind any separator', `${base}--- # a comment\r\n${base}`, ['12:19 contradiction']],
    ['a key twice', base.replace('kind:', 'kind: x\nkind:'), ['3:1 duplicate-key', '1:1 foreign'].toSorted()],
    ['an unknown anchor', base.replace('"**"', '*all'), ['5:20 alias']],
    ['no YAML in a later document', `${base}---\na: [\n`, ['11:1 yaml']],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });

  test('nothing is behind a mark, in comments, in empty documents', async () => {
    const policy = await policyOf(
      `# first\n---\n---\n${cip(KEYLESS)}---\n# nothing\n---\n${cip(KEYLESS, { name: 'b' })}...\n`,
    );
    expect(requestOf(policy, 'ghcr.io/acme/api:1').rules?.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('hostile files are bounded', async () => {
    const aliases = `x: &a [${'1,'.repeat(200)}1]\ny: [${'*a,'.repeat(499)}*a]\n`;
    const bomb = `apiVersion: v1\n${aliases}`;
    expect(await faultsOf(Array(3).fill(bomb).join('---\n'))).toEqual([expect.stringMatching(/too-large$/)]);
    expect(await faultsOf('apiVersion: a\n---\n'.repeat(3000))).toEqual([expect.stringMatching(/too-large$/)]);
  });
});

describe('policy check', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', cip(KEYLESS), []],
    ['an empty ctlog', cip(`${KEYLESS}\nctlog: {}`), ['8:7 stricter 0']],
    [
      'a root without ctlog',
      cip(KEYLESS.replace('{ ident', '{ trustRootRef: r, ident')),
      ['8:7 stricter 0', '8:32 needs-root 0'],
    ],
    ['a time stamp', cip(`${KEYLESS}\nrfc3161timestamp: { trustRootRef: r }`), ['8:7 stricter 0', '9:41 needs-root 0']],
    ['a key without log', cip(KEY), ['8:7 no-log 0']],
    ['another log', cip(`${KEYLESS}\nctlog: { url: "https://rekor.acme.example" }`), ['9:21 needs-root 0']],
    ['the public log', cip(`${KEYLESS}\nctlog: { url: "https://rekor.sigstore.dev" }`), []],
    [
      'anybody',
      cip(`keyless: { identities: [{ subjectRegExp: ^https://.*, issuer: b }] }`),
      ['8:48 accepts-unrelated 0'],
    ],
    [
      'authorities beside one that passes',
      `${cip('static: { action: pass }')}    - ${KEY.replaceAll('\n', '\n      ')}\n`,
      ['8:7 never-needed 0'],
    ],
    ['a tag', cip(KEYLESS, { glob: 'ghcr.io/acme/api:v1*' }), ['5:20 tag-only 0']],
    ['not: what a digest fits too', cip(KEYLESS, { glob: 'ghcr.io/acme/*:*' }), []],
    ['a name', cip(KEYLESS, { glob: 'ghcr.io/acme/api' }), ['5:20 matches-nothing 0']],
    ['docker.io', cip(KEYLESS, { glob: 'docker.io/library/*' }), ['5:20 matches-nothing 0']],
    ['no registry', cip(KEYLESS, { glob: 'nginx*' }), ['5:20 matches-nothing 0']],
    ['no registry, with a path', cip(KEYLESS, { glob: 'acme/*' }), ['5:20 matches-nothing 0']],
    ['not: everything', cip(KEYLESS, { glob: '*' }), []],
  ])('%s', async (_, text, expected) => {
    const remarks = (await policyOf(text)).check(TODAY);
    expect(remarks.map(({ line, column, code, rule }) => `${line}:${column} ${code} ${rule}`)).toEqual(expected);
  });
});

describe('the trusted root of a run', () => {
  const PUBLIC: KnownRoot = {
    isGiven: false,
    authorities: ['https://fulcio.sigstore.dev'],
    logs: ['https://rekor.sigstore.dev'],
  };
  const OWN: KnownRoot = { isGiven: true, authorities: ['https://fulcio.acme.example'], logs: [] };
  const UNKNOWN: KnownRoot = { isGiven: true, authorities: undefined, logs: undefined };
  const rooted = cip(KEYLESS.replace('{ ident', '{ trustRootRef: r, ident'));
  const own = cip(
    `${KEYLESS.replace('{ ident', '{ url: "https://fulcio.acme.example/", ident')}\nctlog: { url: "https://rekor.acme.example" }`,
  );

  test.each<[string, string, KnownRoot, readonly string[]]>([
    ['a TrustRoot that nobody gives', rooted, PUBLIC, ['8:32 missing']],
    ['one that is given', rooted, OWN, []],
    ['URLs that the public root does not list', own, PUBLIC, ['8:23 contradiction', '9:21 contradiction']],
    ['a URL that the own root does not list', own, OWN, ['9:21 contradiction']],
    ['a root that is not known yet', own, UNKNOWN, []],
    ['no URL', cip(KEYLESS), OWN, []],
  ])('%s', async (_, text, root, expected) => {
    const issues = (await policyOf(text)).issuesWith(root);
    expect(issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
  });
});

describe('policy explain and policy test', () => {
  test('all policies that match, with their authorities', async () => {
    const text = `${cip(`${KEYLESS}\nname: ci`)}    - ${KEY.replaceAll('\n', '\n      ')}\n---\n${cip('static: { action: pass }', { name: 'b' })}`;
    const explanation = (await policyOf(text)).explainer(TODAY).explain({
      image: 'ghcr.io/acme/api',
      reference: referenceOf('ghcr.io/acme/api'),
    });
    expect(explanation).toMatchObject({
      reference: 'ghcr.io/acme/api:latest',
      rule: { name: 'a', index: 0, line: 3, glob: '**' },
      signers: [
        { identity: SUBJECT, issuer: ISSUER },
        { hash: 'sha256', waives: ['insecure-ignore-tlog'] },
      ],
      requirements: { signature: true, attestations: [], level: 'index' },
      policies: [
        { name: 'a', mode: 'enforce', authorities: [{ name: 'ci', static: null }, { name: 'authority-1' }] },
        { name: 'b', authorities: [{ static: 'pass', requirements: null }] },
      ],
      unmet: null,
    });
    expect(resultOf(explanation)).toBe('verify');
    expect([0, 'a', 'b', 1, 'c', null].map((rule) => isExpectedRule(rule, explanation))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test.each<[string, string, string]>([
    ['static: pass', cip('static: { action: pass }'), 'exempt'],
    ['static: fail', cip('static: { action: fail }'), 'failed'],
    ['a warning', cip('static: { action: fail }').replace('enforce', 'warn'), 'skipped'],
    ['none', cip(KEYLESS, { glob: 'quay.io/**' }), 'failed'],
    ['a digest that decides', cip(KEYLESS, { glob: '**@sha256:a*' }), 'failed'],
  ])('%s', async (_, text, expected) => {
    const explanation = (await policyOf(text)).explainer(TODAY).explain({ image: 'a', reference: referenceOf('a') });
    expect(resultOf(explanation)).toBe(expected);
  });
});

describe('what is weakened', () => {
  test.each<[string, string, string]>([
    ['a key without log', cip(KEY), 'policy: "a" (cip.yml:8): insecure-ignore-tlog'],
    [
      'no SCT',
      cip(KEYLESS.replace('{ ident', '{ insecureIgnoreSCT: true, ident')),
      'policy: "a" (cip.yml:8): insecure-ignore-sct',
    ],
    ['static: pass', cip('static: { action: pass }'), 'policy: "a" (cip.yml:8): static: pass'],
    ['a warning', cip(KEYLESS).replace('enforce', 'warn'), 'policy: "a" (cip.yml:3): mode: warn'],
  ])('%s', async (_, text, expected) => {
    const policy = await policyOf(text);
    expect(policy.weakenings([requestOf(policy, 'ghcr.io/acme/api:1')]).insecure).toEqual([expected]);
    expect(policy.weakenings([]).insecure).toEqual([]);
  });
});
