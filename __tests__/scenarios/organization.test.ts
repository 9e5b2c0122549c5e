import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ATTESTER,
  binding,
  chainguardHosts,
  FAILING_SERVICES,
  IDENTITY,
  OIDC_ENV,
  ORGANIZATION,
  SECRETS,
  SIGNER,
  type ChainguardOptions,
} from '../support/chainguard.ts';
import { FIXTURES } from '../support/layout.ts';
import { expectErrorShown } from '../support/messages.ts';
import { basic, expectNoSecret, runIn, type Outcome } from '../support/world.ts';

const TRUST = { 'trusted-root': join(FIXTURES, 'trusted_root.json'), artifact: 'none' };
const IMAGE = 'cgr.dev/acme.example/nginx';
const BASIC = basic('_token', SECRETS.registry);

interface Organization {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly services?: ChainguardOptions;
  readonly layout?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** whether cgr.dev gives the image to anybody */
  readonly anonymous?: boolean;
}

function runFor({
  inputs = {},
  services,
  layout = 'organization',
  env = OIDC_ENV,
  anonymous = false,
}: Organization): Promise<Outcome> {
  return runIn({
    registries: ['cgr.dev'],
    others: chainguardHosts(services),
    auth: { kind: 'token', users: { _token: SECRETS.registry }, anonymous, realm: 'https://cgr.dev/token' },
    layouts: { 'acme.example/nginx': layout },
    inputs: {
      ...TRUST,
      image: IMAGE,
      publisher: 'chainguard-organization',
      'chainguard-identity': IDENTITY,
      ...inputs,
    },
    env,
  });
}

describe.concurrent('images of a Chainguard organization', () => {
  test.each([['organization'], ['organization-bundles']])(
    '%s: the login by OIDC, the signers looked up',
    async (layout) => {
      const { report, result, requests, sawAuthorization } = await runFor({ layout });
      expect(report.verified, result.stdout).toBe(true);
      expect(report.images[0]?.publisher).toBe('chainguard-organization');
      expect(result.outputs['identity']).toBe(`https://issuer.enforce.dev/${SIGNER}`);
      expect(result.outputs['issuer']).toBe('https://issuer.enforce.dev');
      expect(sawAuthorization('Basic')).toEqual(['cgr.dev']);
      const bearers = requests.map(({ host, headers }) => [host, headers.authorization ?? ''] as const);
      for (const [host, secret] of [
        ['tokens.actions.example', SECRETS.request],
        ['issuer.enforce.dev', SECRETS.oidc],
        ['console-api.enforce.dev', SECRETS.api],
      ] as const) {
        const seen = bearers.filter(([, authorization]) => authorization === `Bearer ${secret}`).map(([name]) => name);
        expect(new Set(seen)).toEqual(new Set([host]));
      }
      expectNoSecret(result, [SECRETS.request, SECRETS.oidc, SECRETS.registry, SECRETS.api, BASIC]);
    },
  );

  test('signers that are named: nothing is looked up', async () => {
    const { report, result, requests } = await runFor({ inputs: { 'chainguard-signers': `${SIGNER}\n${ATTESTER}` } });
    expect(report.verified, result.stdout).toBe(true);
    expect(requests.map(({ host }) => host)).not.toContain('console-api.enforce.dev');
  });

  test('without an identity, only signers: another login, or none', async () => {
    const { report, result, requests } = await runFor({
      inputs: { 'chainguard-identity': '', 'chainguard-signers': `${SIGNER}\n${ATTESTER}` },
      anonymous: true,
    });
    expect(report.verified, result.stdout).toBe(true);
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(['cgr.dev']));
  });

  test.each<[string, object]>([
    ['one service is not bound', binding({ CATALOG_SYNCER: SIGNER })],
    ['an empty binding', binding({ CATALOG_SYNCER: SIGNER, APKO_BUILDER: '' })],
    ['a service that does not sign', binding({ CATALOG_SYNCER: SIGNER, COSIGNED: ATTESTER })],
    ['a longer id that begins like the attester', binding({ CATALOG_SYNCER: SIGNER, APKO_BUILDER: `${ATTESTER}0` })],
  ])('%s: what the other one signed has an unexpected signer', async (_, association) => {
    const { report, result } = await runFor({ services: { associations: { items: [association] } } });
    expect(report.verified, result.stdout).toBe(false);
    const [image] = report.images;
    expect(image?.requirements.map(({ kind, met }) => [kind, met])).toContainEqual(['signature', true]);
    expect(image?.requirements.some(({ kind, met }) => kind === 'attestation' && !met)).toBe(true);
    expect(image?.evidence.map(({ reason }) => reason?.code)).toContain('identity');
    // the other service of the same organization is asked for as such, whoever else is not
    expect(result.stdout).toContain(`chainguard-signers: |\n      ${SIGNER}`);
  });

  test('other groups have other signers', async () => {
    const unexpectedSigners = binding({ CATALOG_SYNCER: SIGNER, APKO_BUILDER: ATTESTER }, 'ffff');
    const { report } = await runFor({ services: { associations: { items: [unexpectedSigners] } } });
    expect(report.images[0]?.error?.code).toBe('login');
  });

  test.each(FAILING_SERVICES)('%s: the error login', async (_, services) => {
    const { report, result } = await runFor({ services });
    expect(report.images[0]?.error?.code).toBe('login');
    expectErrorShown(result, report.images[0]?.error?.message);
    expect(report.images[0]?.error?.hint).toMatch(/chainguard-signers|chainguard-identity/);
    expect(result.outputs['verified']).toBe('false');
    expect(result.code).toBe(1);
    expectNoSecret(result, [SECRETS.request, SECRETS.oidc]);
  });

  test('without OIDC the login is left out with one notice, and signers that were to be looked up are an error', async () => {
    const named = await runFor({
      inputs: { image: `${IMAGE}:latest`, 'chainguard-signers': `${SIGNER}\n${ATTESTER}` },
      env: {},
      anonymous: true,
    });
    expect(named.report.verified, named.result.stdout).toBe(true);
    expect(named.result.stdout.match(/^::notice.*id-token: write/gm)).toHaveLength(1);
    const lookedUp = await runFor({ env: {}, anonymous: true });
    expect(lookedUp.report.images[0]?.error).toMatchObject({ code: 'login' });
    expect(lookedUp.report.images[0]?.error?.hint).toContain('chainguard-signers');
  });

  test('the login is for cgr.dev only', async () => {
    const { report, requests } = await runIn({
      registries: ['registry.example'],
      others: chainguardHosts(),
      auth: { kind: 'token', users: { _token: SECRETS.registry }, realm: 'https://registry.example/token' },
      layouts: { 'acme/nginx': 'organization' },
      inputs: {
        ...TRUST,
        image: 'registry.example/acme/nginx',
        publisher: 'chainguard-organization',
        'chainguard-identity': IDENTITY,
        'chainguard-signers': SIGNER,
      },
      env: OIDC_ENV,
    });
    expect(report.images[0]?.error?.code).toBe('unauthorized');
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(['registry.example']));
  });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['neither signers nor identity', { 'chainguard-identity': '' }, 'chainguard-signers'],
  [
    'a signer as a URL',
    { 'chainguard-signers': `https://issuer.enforce.dev/${SIGNER}` },
    'https://issuer.enforce.dev/',
  ],
  ['a signer that is a pattern', { 'chainguard-signers': `${ORGANIZATION}/.*` }, 'chainguard-signers'],
  ['an identity that is none', { 'chainguard-identity': 'me' }, 'chainguard-identity'],
  [
    'signers with another publisher',
    { publisher: 'chainguard', 'chainguard-signers': SIGNER },
    'chainguard-organization',
  ],
  ['claims of workflows', { 'certificate-github-workflow-trigger': 'push' }, 'certificate-github-workflow'],
])('%s: an invalid input before anything is requested', async (_, inputs, name) => {
  const { report, requests } = await runFor({ inputs });
  expect(report.error?.code).toBe('config');
  expect(report.error?.message).toContain(name);
  expect(requests).toEqual([]);
});
