import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFlags } from '../../src/cli/flags.ts';
import { VERIFY_FLAGS } from '../../src/cli/verify-flags.ts';
import { parsePlatform, selectPlatforms, type PlatformSelection } from '../../src/core/image/platform.ts';
import type { Subject } from '../../src/core/image/subject.ts';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import type { RequirementPolicy } from '../../src/core/policy/requirements.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import { decide } from '../../src/core/verdict.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { matchIdentity } from '../../src/core/verify/identity.ts';
import type { Signer } from '../../src/core/verify/verified.ts';
import { ConfigError } from '../../src/errors.ts';
import { readInputs, type Inputs } from '../../src/inputs/inputs.ts';
import { INPUTS } from '../../src/inputs/table.ts';
import type { CheckedImage, ImageOutcome } from '../../src/outcome.ts';
import { parsePolicy } from '../../src/policy-file/parse.ts';
import { IN_TERMINAL, IN_WORKFLOW, type Audience } from '../../src/report/advice/hints.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { FailureView } from '../../src/report/view.ts';
import { OTHER_KEY, PUBLIC_KEY, sourceOf, type Given } from '../inputs/given.ts';
import { HOSTILE, hostileRuns } from './hostile-outcomes.ts';
import {
  attestation,
  checked,
  digest,
  index,
  ISSUER,
  key,
  PROVENANCE,
  signature,
  SLSA,
  SPDX,
  spdx,
  unexpectedSigner,
  unsignedImage,
  verified,
  wrongIdentityImage,
} from './samples.ts';
import { SITUATIONS, workflowOf } from './situations.ts';

type Certificate = Extract<Signer, { kind: 'certificate' }>;

// --- what is given, and who signed

const RELEASE = workflowOf('acme/api', 'release.yml');
const REGISTRIES: Given = { image: 'ghcr.io/acme/api:1.4' };
const CHAINGUARD: Given = { image: 'cgr.dev/chainguard/nginx' };
const ORGANIZATION: Given = { image: 'cgr.dev/acme.example/nginx', publisher: 'chainguard-organization' };
const IDENTITIES: Given = { ...REGISTRIES, 'certificate-identity': RELEASE.identity };
const ENTERPRISE = `${ISSUER}/acme-inc`;
const TENANT = 'https://token.actions.acme.ghe.com';

const GIVEN: Readonly<Record<string, Given>> = {
  identity: IDENTITIES,
  'identity with its issuer': { ...IDENTITIES, 'certificate-oidc-issuer': ISSUER },
  identities: {
    ...REGISTRIES,
    'certificate-identity': `${RELEASE.identity}\nhttps://github.com/acme/x/.github/workflows/y.yml@refs/heads/main`,
  },
  'identity and claims': {
    ...IDENTITIES,
    'certificate-github-workflow-trigger': 'push',
    'certificate-github-workflow-ref': 'refs/heads/main',
  },
  'identity and repository': { ...IDENTITIES, 'certificate-github-workflow-repository': 'acme/api' },
  'identity and more conditions': {
    ...IDENTITIES,
    'signed-name': 'ghcr.io/acme/api',
    'max-age': '36000d',
    'predicate-type': 'provenance\nsbom',
  },
  'attestations alone': { ...IDENTITIES, 'require-signature': 'false', 'predicate-type': SLSA },
  'signature alone': { ...IDENTITIES, 'predicate-type': 'none' },
  pattern: {
    ...REGISTRIES,
    'certificate-identity-regexp': String.raw`https://github\.com/acme/api/\.github/workflows/release\.yml@.*`,
    'certificate-oidc-issuer': ISSUER,
  },
  'pattern of the beginning': {
    ...REGISTRIES,
    'certificate-identity-regexp': '^https://github.com/acme/api/',
    'certificate-oidc-issuer-regexp': 'https://token.actions.githubusercontent.com.*',
  },
  'pattern of issuers': { ...IDENTITIES, 'certificate-oidc-issuer-regexp': 'https://token.actions.*' },
  key: { ...REGISTRIES, key: PUBLIC_KEY },
  keys: { ...REGISTRIES, key: `${PUBLIC_KEY}\n${OTHER_KEY}` },
  repository: { ...REGISTRIES, publisher: 'github:acme/api' },
  'repository with signatures': { ...REGISTRIES, publisher: 'github:acme/api', 'require-signature': 'true' },
  workflow: { ...REGISTRIES, publisher: 'github:acme/api/.github/workflows/release.yml' },
  'workflow and ref': { ...REGISTRIES, publisher: 'github:acme/api/.github/workflows/release.yml@refs/heads/main' },
  'repository and ref': { ...REGISTRIES, publisher: 'github:acme/api@refs/heads/main' },
  'repository and claims': {
    ...REGISTRIES,
    publisher: 'github:acme/api',
    'certificate-github-workflow-trigger': 'push',
    'predicate-type': 'provenance',
  },
  'repository of an enterprise': { ...REGISTRIES, publisher: 'github:acme/api', 'certificate-oidc-issuer': ENTERPRISE },
  'repository of a tenant': { ...REGISTRIES, publisher: 'github:acme/api', 'certificate-oidc-issuer': TENANT },
  chainguard: CHAINGUARD,
  'chainguard, named': { ...CHAINGUARD, publisher: 'chainguard' },
  'chainguard with a claim': { ...CHAINGUARD, 'certificate-github-workflow-trigger': 'push' },
  'chainguard-private': { image: 'cgr.dev/chainguard-private/nginx' },
  organization: { ...ORGANIZATION, 'chainguard-signers': '0a1b/2c3d' },
};

function service(uidp: string): Certificate {
  return {
    kind: 'certificate',
    identity: `https://issuer.enforce.dev/${uidp}`,
    issuer: 'https://issuer.enforce.dev',
    extensions: {},
  };
}

const SIGNERS: Readonly<Record<string, Signer>> = {
  release: RELEASE,
  'another file': workflowOf('acme/api', 'sbom.yaml'),
  'another ref': workflowOf('acme/api', 'release.yml', 'refs/tags/v1.2.3'),
  'another trigger': { ...RELEASE, extensions: { ...RELEASE.extensions, githubWorkflowTrigger: 'schedule' } },
  'a renamed repository': workflowOf('acme/api-v2', 'release.yml'),
  'another case': workflowOf('Acme/API', 'release.yml'),
  'a reusable workflow': { ...workflowOf('acme/shared', 'build.yml'), extensions: RELEASE.extensions },
  'a reusable workflow called by another repository': {
    ...RELEASE,
    extensions: workflowOf('evil/api', 'x.yml').extensions,
  },
  'a reusable workflow of which nothing is known': {
    ...workflowOf('acme/shared', 'build.yml'),
    extensions: { sourceRepositoryUri: 'https://github.com/acme/api' },
  },
  'no extensions': { ...RELEASE, extensions: {} },
  'an enterprise': { ...RELEASE, issuer: ENTERPRISE },
  'a tenant': {
    ...RELEASE,
    identity: RELEASE.identity.replace('github.com', 'acme.ghe.com'),
    issuer: TENANT,
    extensions: { ...RELEASE.extensions, sourceRepositoryUri: 'https://acme.ghe.com/acme/api' },
  },
  'a person': {
    kind: 'certificate',
    identity: 'jo@acme.example',
    issuer: 'https://accounts.google.com',
    extensions: {},
  },
  'a homoglyph': workflowOf('\u0430cme/api', 'release.yml'),
  'an expression': workflowOf('${{ secrets.TOKEN }}/api', 'release.yml'),
  'a ref that is no word': workflowOf('acme/api', 'release.yml', "refs/heads/it's: #1"),
  'a number': workflowOf('1/2', 'release.yml'),
  chainguard: workflowOf('chainguard-images/images', 'release.yaml'),
  'chainguard-private': workflowOf('chainguard-images/images-private', 'release.yaml'),
  'a service': service('0a1b/2c3d'),
  'another service': service('0a1b/ffff'),
  'a service of another organization': service('9999/ffff'),
  'a key': key('a'),
};

interface Piece {
  readonly signer: Signer;
  readonly kind: 'signature' | 'attestation';
  /** names of the digests that it is about */
  readonly about: readonly string[];
  readonly type: string;
}

const ALL = ['index', 'linux/amd64', 'linux/arm64'] as const;

function pieces(signer: Signer, kind: Piece['kind'], about: readonly string[] = ALL, type = SPDX): Piece {
  return { signer, kind, about, type };
}

const everythingBy = (signer: Signer): readonly Piece[] => [
  pieces(signer, 'signature'),
  pieces(signer, 'attestation', ALL, SPDX),
  pieces(signer, 'attestation', ALL, SLSA),
];

/** Who signed what, of the expected signer and another one. */
const EVIDENCE: Readonly<Record<string, (expected: Signer, other: Signer) => readonly Piece[]>> = {
  'all by another': (_, other) => everythingBy(other),
  'the attestations by another': (expected, other) => [
    pieces(expected, 'signature'),
    pieces(other, 'attestation'),
    pieces(other, 'attestation', ALL, SLSA),
  ],
  'the signature by another': (expected, other) => [
    pieces(other, 'signature'),
    pieces(expected, 'attestation'),
    pieces(expected, 'attestation', ALL, SLSA),
  ],
  'a third one beside them': (expected, other) => [
    pieces(expected, 'signature'),
    pieces(other, 'attestation', ['linux/amd64']),
    pieces(workflowOf('acme/api', 'third.yml'), 'attestation', ['linux/arm64']),
    ...ALL.map((name) => pieces(other, 'attestation', [name], SLSA)),
  ],
  'for another image': (_, other) => everythingBy(other).map((piece) => ({ ...piece, about: [] })),
  'of one platform': (expected) => everythingBy(expected).map((piece) => ({ ...piece, about: ['linux/arm64'] })),
  'without a signature': (expected) => everythingBy(expected).slice(1),
  'without an SBOM': (expected) => [pieces(expected, 'signature'), pieces(expected, 'attestation', ALL, SLSA)],
  'attested at the index': (expected) => everythingBy(expected).map((piece) => ({ ...piece, about: ['index'] })),
};

// --- from inputs to what people read

interface Run {
  readonly inputs: Inputs;
  readonly request: ImageRequest;
  readonly image: CheckedImage;
  readonly accepted: readonly Signer[];
}

async function readGiven(given: Given, audience: Audience): Promise<Inputs | ConfigError> {
  const { result } = await readInputs(sourceOf(given), audience.surface === 'workflow' ? 'verify' : 'cli');
  return result;
}

/** Verifies the pieces with what was given. */
async function run(given: Given, evidence: readonly Piece[], audience: Audience): Promise<Run> {
  const inputs = await readGiven(given, audience);
  if (inputs instanceof ConfigError) {
    throw new Error(`${inputs.message} in ${JSON.stringify(given, undefined, 1)}`);
  }
  const [request] = inputs.images;
  if (request === undefined) {
    throw new Error('no image');
  }
  const subject = subjectOf(request, inputs.platform);
  const findings = evidence.map((piece) => findingOf(piece, request.signer));
  const verdict = decide({
    subject,
    selection: inputs.platform,
    policy: request.requirements,
    signer: request.signer,
    findings,
    now: new Date('2026-11-23T10:00:00Z'),
  });
  const accepted = findings.flatMap((finding) => (finding.kind === 'verified' ? [finding.evidence.facts.signer] : []));
  return { inputs, request, accepted, image: { ...checked(findings, [], { subject, request }), verdict } };
}

function subjectOf({ reference }: ImageRequest, selection: PlatformSelection): Subject {
  const subject = index();
  return { ...subject, reference, platforms: selectPlatforms(subject.platforms, selection).platforms };
}

function findingOf({ signer, kind, about, type }: Piece, policy: SignerPolicy): Finding {
  const [first, ...others] = about.map(digest);
  const mismatches =
    policy.kind === 'identity' && signer.kind === 'certificate' ? matchIdentity(policy, signer) : undefined;
  if (first !== undefined && mismatches?.length === 0) {
    const changes = { subjects: [first, ...others] as const };
    const predicate = type === SPDX ? spdx(1) : PROVENANCE;
    return verified(
      kind === 'signature'
        ? signature(first, signer, changes)
        : attestation(first, type, predicate, { signer, ...changes }),
    );
  }
  const subjects = about.map(digest);
  return unexpectedSigner(signer, {
    subjects,
    mismatches: mismatches ?? [],
    ...(kind === 'attestation' ? { predicateType: type } : {}),
  });
}

function failureOf(image: CheckedImage, audience: Audience): FailureView {
  const { failure } = viewOfImage(image, audience);
  if (failure === undefined) {
    throw new Error('it is verified');
  }
  return failure;
}

// --- what a user does who follows the advice

const words = new Map<string, readonly string[]>();

/** The words of a command, as a shell splits it. */
function wordsOf(command: string): readonly string[] {
  const known = words.get(command);
  if (known !== undefined) {
    return known;
  }
  const split = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  words.set(command, split);
  return split;
}

/** The lines as inputs: parsed as YAML, or by a shell. */
function pasted(lines: readonly string[], audience: Audience): Given {
  if (audience.surface === 'workflow') {
    const values: unknown = parse(lines.join('\n'));
    return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
  }
  const { values, issues } = parseFlags(wordsOf(lines.join(' ')), VERIFY_FLAGS);
  expect(issues).toEqual([]);
  return Object.fromEntries(values);
}

/** What was given, with the lines pasted, and without what they are to replace. */
function follow(given: Given, { todo, paste }: FailureView, audience: Audience): Given {
  const [, names = ''] = /instead of ((?:`[a-z-]+`(?: and )?)+):$/.exec(todo) ?? [];
  const replaced = [...names.matchAll(/`(?:--)?([a-z-]+)`/g)].map(([, name = '']) => name);
  expect(replaced.filter((name) => !(name in INPUTS))).toEqual([]);
  const kept = Object.entries(given).filter(([name]) => !replaced.includes(name));
  return { ...Object.fromEntries(kept), ...pasted(paste, audience) };
}

// --- what must not be lost

const ORDER = { index: 0, any: 0, platform: 1 } as const;

function expectNothingDropped(before: Run, after: Run): void {
  const [was, is]: readonly RequirementPolicy[] = [before.request.requirements, after.request.requirements];
  if (was === undefined || is === undefined) {
    throw new Error('no requirements');
  }
  expect(is.signature || !was.signature).toBe(true);
  expect(is.predicateTypes).toEqual(expect.arrayContaining([...was.predicateTypes]));
  expect(ORDER[is.level]).toBeGreaterThanOrEqual(ORDER[was.level]);
  expect(is).toMatchObject({ signedName: was.signedName, age: was.age });
  expect(conditionsOf(after)).toEqual(expect.arrayContaining([...conditionsOf(before)]));
  for (const name of ['trustPolicy', 'insecure', 'gates', 'githubAttestations', 'registry'] as const) {
    expect(after.inputs[name]).toEqual(before.inputs[name]);
  }
}

/** What a certificate must have beside identity and issuer, by name. */
function conditionsOf({ request: { signer } }: Run): readonly string[] {
  if (signer.kind !== 'identity') {
    return [];
  }
  const source = signer.sourceRepository !== undefined || signer.claims.githubWorkflowRepository !== undefined;
  const ref = signer.claims.sourceRepositoryRef !== undefined || signer.claims.githubWorkflowRef !== undefined;
  const { githubWorkflowTrigger } = signer.claims;
  // a workflow file with its ref says both
  const isExact =
    signer.identity.kind === 'exact' || (signer.identity.kind === 'github-repository' && !signer.identity.isPrefix);
  return [
    ...(source ? ['source'] : []),
    ...(ref || isExact ? ['ref'] : []),
    ...(githubWorkflowTrigger === undefined ? [] : ['trigger']),
  ];
}

const expectedBy = (given: Given): Signer => {
  if (given['publisher'] === 'chainguard-organization') {
    return service('0a1b/2c3d');
  }
  const { image = '' } = given;
  if (image.startsWith('cgr.dev/')) {
    return workflowOf(`chainguard-images/${image.includes('private') ? 'images-private' : 'images'}`, 'release.yaml');
  }
  const issuer = given['certificate-oidc-issuer'];
  const own = issuer === TENANT ? SIGNERS['a tenant'] : issuer === ENTERPRISE ? SIGNERS['an enterprise'] : undefined;
  return own ?? RELEASE;
};

const CASES = Object.entries(GIVEN).flatMap(([given, values]) =>
  Object.entries(EVIDENCE).flatMap(([shape, make]) =>
    Object.entries(SIGNERS)
      // the others are about the expected signer alone
      .filter(([who]) => make.length === 2 || who === 'release')
      .map(([who, signer]) => ({ given, values, shape, who, evidence: make(expectedBy(values), signer) })),
  ),
);

describe.each([IN_WORKFLOW, IN_TERMINAL])('in $surface', (audience) => {
  const offered = new Map<string, number>();

  test.each(Object.keys(GIVEN))('%s: what is offered works, drops nothing, and ends', async (name) => {
    for (const { given, values, shape, who, evidence } of CASES.filter((each) => each.given === name)) {
      const title = `${given}: ${shape}, ${who}`;
      let before = await run(values, evidence, audience);
      let inputs = values;
      for (let step = 0; !before.image.verdict.verified; step++) {
        expect(step, title).toBeLessThan(4);
        const failure = failureOf(before.image, audience);
        if (failure.paste.length === 0) {
          expect(failure.todo, title).toMatch(/[.]$/);
          break;
        }
        expect(failure.todo, title).toMatch(/:$/);
        offered.set(name, (offered.get(name) ?? 0) + 1);
        inputs = follow(inputs, failure, audience);
        const after = await run(inputs, evidence, audience);
        expectNothingDropped(before, after);
        if (failure.paste[0]?.includes('platform') === true) {
          expect(after.image.verdict.verified, title).toBe(true);
        } else {
          // whoever verified still does, and one more
          expect(after.accepted, title).toEqual(expect.arrayContaining([...before.accepted]));
          expect(after.accepted.length, title).toBeGreaterThan(before.accepted.length);
        }
        if (shape === 'all by another') {
          expect(after.image.verdict.verified, title).toBe(true);
        }
        before = after;
      }
    }
    expect(offered.get(name)).toBeGreaterThan(0);
  });

  const requested = [
    ...Object.values(SITUATIONS),
    unsignedImage(),
    wrongIdentityImage(),
    ...hostileRuns(HOSTILE).flatMap(({ images }) => images),
  ];

  const byInputs = (image: ImageOutcome): image is CheckedImage =>
    image.kind === 'checked' && image.request.rule === undefined;

  test.each(requested.filter(byInputs))('situation %#: the lines can be read', async (image) => {
    const { failure } = viewOfImage(image, audience);
    if (failure === undefined || failure.paste.length === 0) {
      return;
    }
    const given = follow(givenOf(image.request), failure, audience);
    const after = await readGiven(given, audience);
    expect(after instanceof ConfigError ? after.issues : []).toEqual([]);
  });
});

describe('what is offered for a policy', () => {
  const ofPolicies = Object.entries(SITUATIONS).filter(
    ([, image]) => image.kind === 'decided' || image.request.rule !== undefined,
  );

  test.each(ofPolicies)('%s: the lines can be read', async (_, image) => {
    const { paste = [] } = viewOfImage(image).failure ?? {};
    const [first = ''] = paste;
    const rule = first.includes('name:') ? [] : ['- images: [ghcr.io/acme/api]', '  signers:'];
    const indent = rule.length === 0 ? '  ' : '    ';
    const lines =
      paste.length === 0 ? ['- { images: [a], publisher: auto }'] : [...rule, ...paste.map((line) => indent + line)];
    const policy = ['version: 1', 'rules:', ...lines].join('\n');
    expect(await parsePolicy(policy, { path: 'policy.yml' })).toMatchObject({ kind: 'value' });
  });

  test('there are some', () => {
    expect(ofPolicies.flatMap(([, image]) => viewOfImage(image).failure?.paste ?? []).length).toBeGreaterThan(5);
  });
});

/** Inputs that ask for what a request does. */
function givenOf({ signer, publisher }: ImageRequest): Given {
  if (publisher !== undefined) {
    const isOrganization = publisher === 'chainguard-organization';
    return { ...REGISTRIES, publisher, ...(isOrganization ? { 'chainguard-signers': '0a1b/9999' } : {}) };
  }
  if (signer.kind !== 'identity') {
    return { ...REGISTRIES, key: PUBLIC_KEY };
  }
  const { identity, issuer } = signer;
  return {
    ...REGISTRIES,
    ...(identity.kind === 'pattern' ? { 'certificate-identity-regexp': identity.pattern } : {}),
    ...(identity.kind === 'exact' ? { 'certificate-identity': identity.values.join('\n') } : {}),
    ...(issuer.kind === 'exact' ? { 'certificate-oidc-issuer': issuer.values.join('\n') } : {}),
  };
}

describe('the lines', () => {
  const linesFor = async (given: Given, evidence: readonly Piece[]): Promise<readonly string[]> =>
    failureOf((await run(given, evidence, IN_WORKFLOW)).image, IN_WORKFLOW).paste;

  test('a second signer is listed beside the first', async () => {
    const second = workflowOf('acme/api', 'sbom.yaml');
    expect(await linesFor(IDENTITIES, [pieces(RELEASE, 'signature'), pieces(second, 'attestation')])).toEqual([
      'certificate-identity: |',
      `  ${RELEASE.identity}`,
      `  ${second.identity}`,
      `certificate-oidc-issuer: ${ISSUER}`,
    ]);
  });

  test.each<[string, Certificate, readonly string[]]>([
    ['github:acme/api', workflowOf('acme/api-v2', 'x.yml'), ['publisher: github:acme/api-v2']],
    [
      'github:acme/api/.github/workflows/release.yml',
      workflowOf('new/api', 'release.yml'),
      ['publisher: github:new/api/.github/workflows/release.yml'],
    ],
    [
      'github:acme/api/.github/workflows/release.yml@refs/heads/main',
      workflowOf('Acme/api', 'release.yml', 'refs/heads/dev'),
      ['publisher: github:acme/api/.github/workflows/release.yml@refs/heads/dev'],
    ],
    [
      'github:acme/api@refs/heads/main',
      workflowOf('acme/api', 'a.yml', 'refs/tags/v1'),
      ['publisher: github:acme/api@refs/tags/v1'],
    ],
    [
      'github:acme/api',
      { ...RELEASE, issuer: ENTERPRISE },
      ['publisher: github:acme/api', `certificate-oidc-issuer: ${ENTERPRISE}`],
    ],
    [
      'github:acme/api',
      { ...workflowOf('acme/shared', 'build.yml'), extensions: RELEASE.extensions },
      [
        'certificate-identity: https://github.com/acme/shared/.github/workflows/build.yml@refs/heads/main',
        `certificate-oidc-issuer: ${ISSUER}`,
        'certificate-github-workflow-repository: acme/api',
        'require-signature: false',
        `predicate-type: ${SLSA}`,
      ],
    ],
  ])('%s: a publisher, or everything that it implied', async (publisher, signer, lines) => {
    expect(await linesFor({ ...REGISTRIES, publisher }, everythingBy(signer))).toEqual(lines);
  });

  test.each([
    ['name', 'true', 'name: true'],
    ['name', '1234567890', "name: '1234567890'"],
    ['name', '12e4', "name: '12e4'"],
    ['name', '2026-11-20', "name: '2026-11-20'"],
    ['name', 'yes', "name: 'yes'"],
    ['name', "it's: #1", "name: 'it''s: #1'"],
    ['name', 'urn:x:', "name: 'urn:x:'"],
    ['name', 'refs/heads/main', 'name: refs/heads/main'],
  ])('%s: %s in YAML', (name, value, line) => {
    expect(IN_WORKFLOW.paste(name, [value])).toEqual([line]);
    expect(String((parse(line) as Record<string, unknown>)[name])).toBe(value);
  });

  test.each(["a'b", 'a b', '$HOME', 'a?b', '`id`', '~/x', 'a;b'])('%j in a shell', (value) => {
    expect(pasted(IN_TERMINAL.paste('certificate-identity', [value]), IN_TERMINAL)).toEqual({
      'certificate-identity': value,
    });
  });
});

test('platforms that are offered are platforms', () => {
  for (const image of Object.values(SITUATIONS)) {
    const lines = viewOfImage(image).failure?.paste ?? [];
    for (const [, name = ''] of lines.flatMap((line) => [...line.matchAll(/^platform: (.*)$/g)])) {
      expect(parsePlatform(name).kind).toBe('value');
    }
  }
});
