import { describe, expect, test } from 'vitest';
import { parseReference, type ImageReference } from '../../src/core/image/reference.ts';
import { withIssuer } from '../../src/publishers/github.ts';
import { organizationPreset, organizationSigner } from '../../src/publishers/organization.ts';
import type { Preset } from '../../src/publishers/preset.ts';
import { parsePublisher, publisher } from '../../src/publishers/publisher.ts';
import { presetFor } from '../../src/publishers/resolve.ts';

const ISSUER = { kind: 'exact', values: ['https://token.actions.githubusercontent.com'] };

function presetOf(text: string): Preset {
  const result = parsePublisher(text);
  if (result.kind === 'invalid' || result.value.kind !== 'preset') {
    throw new Error(`${text} is no preset`);
  }
  return result.value.preset;
}

test.each([
  ['chainguard', 'images'],
  ['chainguard-private', 'images-private'],
])('%s', (name, repository) => {
  expect(presetOf(name)).toEqual({
    name,
    signer: {
      kind: 'identity',
      identity: {
        kind: 'exact',
        values: [`https://github.com/chainguard-images/${repository}/.github/workflows/release.yaml@refs/heads/main`],
      },
      issuer: ISSUER,
      claims: {},
    },
    requireSignature: true,
    predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
    level: 'platform',
    discoversSigners: false,
  });
});

describe('github:', () => {
  const uri = (rest: string, isPrefix: boolean, repository = 'acme/api', origin = 'https://github.com/') => ({
    kind: 'github-repository',
    origin,
    repository,
    rest,
    isPrefix,
  });

  test.each<[string, object, object, string?]>([
    ['github:acme/api', uri('/', true), {}],
    ['github:Acme/API', uri('/', true, 'Acme/API'), {}, 'Acme/API'],
    ['github:acme/api@refs/heads/main', uri('/', true), { sourceRepositoryRef: 'refs/heads/main' }],
    ['github:acme/api/.github/workflows/release.yml', uri('/.github/workflows/release.yml@', true), {}],
    [
      'github:acme/api/.github/workflows/release.yml@refs/tags/v1@x',
      uri('/.github/workflows/release.yml@refs/tags/v1@x', false),
      {},
    ],
  ])('%s', (name, identity, claims, repository) => {
    expect(presetOf(name)).toStrictEqual({
      name,
      signer: {
        kind: 'identity',
        identity,
        issuer: ISSUER,
        sourceRepository: uri('', false, repository),
        claims,
      },
      requireSignature: false,
      predicateTypes: [
        { kind: 'type', requested: 'https://slsa.dev/provenance/v1', uri: 'https://slsa.dev/provenance/v1' },
      ],
      alsoStored: [{ kind: 'sbom', requested: 'sbom' }],
      level: 'index',
      discoversSigners: false,
    });
  });

  test.each([
    ['https://token.actions.githubusercontent.com/octo-corp', 'https://github.com/'],
    ['https://token.actions.octo-corp.ghe.com', 'https://octo-corp.ghe.com/'],
  ])('with the issuer %s', (issuer, origin) => {
    const result = withIssuer(presetOf('github:acme/api'), issuer);
    expect(result.kind === 'value' ? result.value : result.issue).toEqual({
      ...presetOf('github:acme/api'),
      signer: {
        kind: 'identity',
        identity: uri('/', true, 'acme/api', origin),
        issuer: { kind: 'exact', values: [issuer] },
        sourceRepository: uri('', false, 'acme/api', origin),
        claims: {},
      },
    });
  });

  test.each([
    'https://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com/',
    'https://token.actions.githubusercontent.com/octo/corp',
    'https://token.actions.githubusercontent.com/octo corp',
    'https://token.actions.githubusercontent.com.evil.example/octo',
    'http://token.actions.githubusercontent.com/octo',
    'https://token.actions.ghe.com',
    'https://token.actions.a.b.ghe.com',
    'https://token.actions.-a.ghe.com',
    'https://token.actions.evil.example/.ghe.com',
    'https://token.actions.octo.ghe.com/x',
    'https://accounts.google.com',
    '',
  ])('not with the issuer "%s"', (issuer) => {
    expect(withIssuer(presetOf('github:acme/api'), issuer).kind).toBe('invalid');
  });

  test.each(['github:acme_corp/.github', 'github:a/b.c_d-e'])('%s is a preset', (text) => {
    expect(presetOf(text).name).toBe(text);
  });

  test.each([
    'github:',
    'github:acme',
    'github:acme/',
    'github:/api',
    'github:acme/api/',
    'github:acme/api/release.yml',
    'github:acme/api/.github/workflows/release',
    'github:acme/api/.github/workflows/a/release.yml',
    'github:acme/api@main',
    'github:acme/api@',
    'github:acme/api@refs/',
    'github:acme/api@refs/heads/a b',
    'github:acme/..',
    'github:acme/.@refs/heads/main',
    'github:acme/*',
    'github:https://github.com/acme/api',
    'github:acme/api?x',
    'github:github:acme/api',
  ])('%s is a fault', (text) => {
    expect(parsePublisher(text)).toEqual({
      kind: 'invalid',
      issue:
        'it must be "github:OWNER/REPO" or "github:OWNER/REPO/.github/workflows/FILE.yml", optionally followed by "@" and a full ref such as "refs/heads/main"',
    });
  });
});

describe('chainguard-organization', () => {
  const uidp = 'aa/bb';

  test('exactly the signers that are named', () => {
    expect(organizationPreset([uidp, 'aa/cc'])).toStrictEqual({
      name: 'chainguard-organization',
      signer: {
        kind: 'identity',
        identity: { kind: 'exact', values: ['https://issuer.enforce.dev/aa/bb', 'https://issuer.enforce.dev/aa/cc'] },
        issuer: { kind: 'exact', values: ['https://issuer.enforce.dev'] },
        claims: {},
      },
      requireSignature: true,
      predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
      level: 'platform',
      discoversSigners: false,
    });
  });

  test('nobody until they are looked up', () => {
    const { signer, discoversSigners } = organizationPreset(undefined);
    expect(signer.identity).toEqual({ kind: 'exact', values: [] });
    expect(discoversSigners).toBe(true);
    expect(organizationSigner([uidp]).identity).toEqual({
      kind: 'exact',
      values: ['https://issuer.enforce.dev/aa/bb'],
    });
  });
});

test.each(['auto', 'none', 'chainguard-organization'])('%s', (kind) => {
  expect(parsePublisher(kind)).toEqual({ kind: 'value', value: { kind } });
});

test('an unknown publisher is a fault that lists what there is', () => {
  expect(parsePublisher('docker')).toEqual({
    kind: 'invalid',
    issue:
      'it must be one of "auto", "chainguard", "chainguard-private", "chainguard-organization", "github:OWNER/REPO[/.github/workflows/FILE][@REF]", "slsa-generator:OWNER/REPO", "docker-github-builder:OWNER/REPO", "none", or another name of docs/publishers.md',
  });
});

test.each([
  ['Chainguard', 'chainguard'],
  ['chainguard-privat', 'chainguard-private'],
  ['chainguard-organisation', 'chainguard-organization'],
  ['autp', 'auto'],
  ['non', 'none'],
])('%s is near %s', (text, nearest) => {
  const result = parsePublisher(text);
  expect(result.kind === 'invalid' && result.issue).toMatch(new RegExp(`; did you mean "${nearest}"\\?$`));
});

test.each([
  ['cgr.dev/chainguard/nginx', 'chainguard'],
  ['CGR.dev/chainguard/nginx', 'chainguard'],
  ['cgr.dev/chainguard/a/b', 'chainguard'],
  ['cgr.dev/chainguard-private/nginx', 'chainguard-private'],
  ['cgr.dev/chainguard', undefined],
  ['cgr.dev/chainguard-x/nginx', undefined],
  ['cgr.dev/x/chainguard/nginx', undefined],
  ['cgr.dev:8443/chainguard/nginx', undefined],
  ['x.cgr.dev/chainguard/nginx', undefined],
  ['cgr.dev.example/chainguard/nginx', undefined],
  ['chainguard/nginx', undefined],
  ['cgr.dev/github/x', undefined],
])('auto takes for %s: %s', (text, expected) => {
  const reference = parseReference(text, 'latest');
  expect(reference.kind === 'value' ? presetFor(reference.value)?.name : reference.issue).toBe(expected);
});

describe('options of the library', () => {
  const referenceOf = (text: string): ImageReference => {
    const reference = parseReference(text, undefined);
    if (reference.kind === 'invalid') {
      throw new Error(reference.issue);
    }
    return reference.value;
  };

  test('of a publisher whose signers are the same for every image', () => {
    expect(publisher('chainguard').requirements).toMatchObject({ signature: true, level: 'platform' });
    expect(publisher('uv').signer).toMatchObject({ sourceRepository: { repository: 'astral-sh/uv' } });
  });

  test('of one that signs each image by its name and tag', () => {
    const inso = referenceOf('kong/inso:11.3.0');
    const { signer, evidenceRepositories } = publisher('kong', undefined, inso);
    expect(signer).toMatchObject({ kind: 'several', counts: [] });
    expect(evidenceRepositories?.map(({ path }) => path)).toEqual(['kong/inso', 'kong/notary']);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['without the image that it depends on', () => publisher('argo-cd'), /depends on the image/],
    ['a version that is not signed', () => publisher('cilium', undefined, referenceOf('a.b/cilium:v1.1')), /1\.13\.0/],
    ['an issuer of another publisher', () => publisher('argo-cd', 'https://a.example'), /issuer/],
    ['one without a preset', () => publisher('istio'), /istio-key/],
    ['a word', () => publisher('auto'), /names no signers/],
  ])('none: %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
