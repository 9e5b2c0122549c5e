import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCredentials, type CredentialSources } from '../../src/registry/credentials.ts';
import { imageError } from '../support/registry-client.ts';

const auth = (pair: string): { auth: string } => ({ auth: Buffer.from(pair).toString('base64') });

function configFile(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'docker-config-')), 'config.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function create(sources: Partial<CredentialSources>): ReturnType<typeof createCredentials> & { masked: string[] } {
  const masked: string[] = [];
  const all = { login: undefined, dockerConfig: undefined, githubToken: undefined, githubServer: true, ...sources };
  return Object.assign(createCredentials({ ...all, mask: (secret) => masked.push(secret) }), { masked });
}

test.each<[string, string, object, string | undefined]>([
  ['the host', 'quay.io', { 'quay.io': auth('u:p') }, 'u:p'],
  ['a colon in the password', 'quay.io', { 'quay.io': auth('u:p:q') }, 'u:p:q'],
  ['user and password apart', 'quay.io', { 'quay.io': { username: 'u', password: 'p' } }, 'u:p'],
  ['a URL counts by its host', 'quay.io', { 'https://quay.io/v1/': auth('u:p') }, 'u:p'],
  ['the host comes before a URL', 'quay.io', { 'https://quay.io/v1/': auth('a:b'), 'quay.io': auth('u:p') }, 'u:p'],
  ['a port belongs to the name', 'host:5000', { 'host:5000': auth('u:p') }, 'u:p'],
  ['another port', 'host:5000', { host: auth('u:p'), 'host:5001': auth('u:p') }, undefined],
  [
    'no part of a name',
    'ghcr.io',
    { 'evil-ghcr.io': auth('u:p'), 'ghcr.io.evil': auth('u:p'), io: auth('u:p') },
    undefined,
  ],
  ['a name in a path', 'ghcr.io', { 'https://evil.example/ghcr.io': auth('u:p') }, undefined],
  ['Docker Hub as docker login writes it', 'docker.io', { 'https://index.docker.io/v1/': auth('u:p') }, 'u:p'],
  ['Docker Hub by another name', 'docker.io', { 'docker.io': auth('u:p') }, 'u:p'],
  [
    'Docker Hub, not quite',
    'docker.io',
    { 'hub.docker.io': auth('u:p'), 'https://docker.io.evil/v1/': auth('u:p') },
    undefined,
  ],
  ['an entry beside a credential store', 'quay.io', { 'quay.io': {} }, undefined],
  ['an inherited name', 'constructor', {}, undefined],
])('Docker configuration: %s', async (_name, registry, auths, expected) => {
  const credentials = create({ dockerConfig: configFile({ auths, credsStore: 'desktop' }) });
  const login = await credentials.loginFor(registry);
  expect(login === undefined ? undefined : `${login.username}:${login.password}`).toBe(expected);
  if (login !== undefined) {
    expect(login.source).toBe('config.json');
    expect(credentials.masked).toEqual([
      login.password,
      Buffer.from(`${login.username}:${login.password}`).toString('base64'),
    ]);
  }
});

test('the inputs come first, and only for exactly their registry', async () => {
  const login = { registry: 'quay.io', username: 'i', password: 'secret' };
  const credentials = create({
    login,
    dockerConfig: configFile({ auths: { 'quay.io': auth('u:p'), 'gcr.io': auth('g:p') } }),
  });
  expect(await credentials.loginFor('quay.io')).toMatchObject({ username: 'i', source: 'the inputs' });
  expect(await credentials.loginFor('gcr.io')).toMatchObject({ username: 'g' });
  expect(await credentials.loginFor('quay.io.evil')).toBeUndefined();
  expect(await credentials.loginFor('quay.io:443')).toBeUndefined();
});

test.each([
  ['ghcr.io', true, 'token', true],
  ['ghcr.io', false, 'token', false],
  ['ghcr.io', true, undefined, false],
  ['docker.io', true, 'token', false],
  ['evil-ghcr.io', true, 'token', false],
])('github-token for %s, github.com: %s, %s: given %s', async (registry, githubServer, githubToken, isGiven) => {
  const login = await create({ githubToken, githubServer }).loginFor(registry);
  expect(login?.source).toBe(isGiven ? 'github-token' : undefined);
});

test('the github-token is given up once with one notice, the logins of the user never', async () => {
  const credentials = create({ githubToken: 'token' });
  const login = await credentials.loginFor('ghcr.io');
  expect(login).toBeDefined();
  if (login !== undefined) {
    expect([credentials.giveUp(login), credentials.giveUp(login)]).toEqual([true, true]);
    expect(credentials.giveUp({ ...login, source: 'config.json' })).toBe(false);
  }
  expect(await credentials.loginFor('ghcr.io')).toBeUndefined();
  expect(credentials.notices).toHaveLength(1);
});

test.each([
  ['no JSON', '{'],
  ['another shape', { auths: [] }],
  ['an identity token', { auths: { 'quay.io': { ...auth('u:p'), identitytoken: 'topsecret' } } }],
  ['no pair', { auths: { 'quay.io': auth('topsecret') } }],
])('a Docker configuration with %s is an error that repeats nothing secret', async (_name, content) => {
  const login = { registry: 'gcr.io', username: 'i', password: 'p' };
  const credentials = create({ login, dockerConfig: configFile(content) });
  const error = await imageError(credentials.loginFor('quay.io'));
  expect(error.code).toBe('login');
  expect(error.message).toContain('config.json');
  expect(error.message).not.toContain('topsecret');
  expect(await credentials.loginFor('gcr.io')).toMatchObject({ username: 'i' });
});

test('a folder in its place is an error, a missing file is none', async () => {
  expect((await imageError(create({ dockerConfig: tmpdir() }).loginFor('quay.io'))).code).toBe('login');
  expect(await create({ dockerConfig: join(tmpdir(), 'no', 'config.json') }).loginFor('quay.io')).toBeUndefined();
});
