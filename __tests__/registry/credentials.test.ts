import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { credentialSourcesOf, type Logins } from '../../src/run/session.ts';
import { createCredentials, basicValue } from '../../src/core/registry/credentials.ts';
import { startDeadline } from '../../src/concurrency.ts';
import { imageError } from '../support/registry-client.ts';

const TIME = startDeadline(60_000);

const auth = (pair: string): { auth: string } => ({ auth: Buffer.from(pair).toString('base64') });

function configFile(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'docker-config-')), 'config.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function create(sources: Partial<Logins>): ReturnType<typeof createCredentials> & { masked: string[] } {
  const masked: string[] = [];
  const all = {
    login: undefined,
    dockerConfig: undefined,
    environment: {},
    githubToken: undefined,
    githubServer: true,
    chainguard: undefined,
    ...sources,
  };
  return Object.assign(
    createCredentials(credentialSourcesOf(all), (secret) => masked.push(secret)),
    { masked },
  );
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
  ['Docker Hub by the host of its API', 'docker.io', { 'registry-1.docker.io': auth('u:p') }, 'u:p'],
  ['Docker Hub as docker login writes it', 'docker.io', { 'https://index.docker.io/v1/': auth('u:p') }, 'u:p'],
  ['Docker Hub by another name', 'docker.io', { 'docker.io': auth('u:p') }, 'u:p'],
  [
    'Docker Hub, not quite',
    'docker.io',
    { 'hub.docker.io': auth('u:p'), 'https://docker.io.evil/v1/': auth('u:p') },
    undefined,
  ],
  ['an entry beside a credential store', 'quay.io', { 'quay.io': {} }, undefined],
  ['an identity token', 'quay.io', { 'quay.io': { ...auth('u:'), identitytoken: 'refresh' } }, 'refresh'],
  ['an inherited name', 'constructor', {}, undefined],
])('Docker configuration: %s', async (_name, registry, auths, expected) => {
  const credentials = create({ dockerConfig: configFile({ auths }) });
  const login = await credentials.loginFor(registry, TIME);
  const words = login?.kind === 'password' ? `${login.username}:${login.password}` : login?.token;
  expect(words).toBe(expected);
  if (login?.kind === 'password') {
    expect(login.source).toBe('the credentials of config.json');
    expect(credentials.masked).toEqual([login.password, basicValue(login)]);
  }
});

test('the inputs come first, and only for exactly their registry', async () => {
  const login = { registry: 'quay.io', username: 'i', password: 'secret' };
  const credentials = create({
    login,
    dockerConfig: configFile({ auths: { 'quay.io': auth('u:p'), 'gcr.io': auth('g:p') } }),
  });
  expect(await credentials.loginFor('quay.io', TIME)).toMatchObject({
    username: 'i',
    source: 'the credentials of the inputs',
  });
  expect(await credentials.loginFor('gcr.io', TIME)).toMatchObject({ username: 'g' });
  expect(await credentials.loginFor('quay.io.evil', TIME)).toBeUndefined();
  expect(await credentials.loginFor('quay.io:443', TIME)).toBeUndefined();
});

test.each([
  ['ghcr.io', true, 'token', true],
  ['ghcr.io', false, 'token', false],
  ['ghcr.io', true, undefined, false],
  ['docker.io', true, 'token', false],
  ['evil-ghcr.io', true, 'token', false],
])('github-token for %s, github.com: %s, %s: given %s', async (registry, githubServer, githubToken, isGiven) => {
  const login = await create({ githubToken, githubServer }).loginFor(registry, TIME);
  expect(login?.source).toBe(isGiven ? 'the github-token' : undefined);
});

test('the github-token is given up once with one notice, the logins of the user never', async () => {
  const credentials = create({ githubToken: 'token' });
  const login = await credentials.loginFor('ghcr.io', TIME);
  expect(login).toBeDefined();
  if (login !== undefined) {
    expect(credentials.isRefused('ghcr.io')).toBe(false);
    expect([1, 2].map(() => credentials.giveUp(login, 'ghcr.io'))).toEqual([true, true]);
    expect(credentials.giveUp({ ...login, source: 'the credentials of config.json' }, 'quay.io')).toBe(false);
  }
  expect(['ghcr.io', 'quay.io'].map((registry) => credentials.isRefused(registry))).toEqual([true, false]);
  expect(await credentials.loginFor('ghcr.io', TIME)).toBeUndefined();
  expect(credentials.notices).toHaveLength(1);
});

test.each([
  ['no JSON', '{'],
  ['another shape', { auths: [] }],
  ['a registry token', { auths: { 'quay.io': { registrytoken: 'topsecret' } } }],
  ['a helper whose name is a path', { credsStore: '../topsecret' }],
  ['helpers of another shape', { credHelpers: { 'quay.io': ['topsecret'] } }],
  ['no pair', { auths: { 'quay.io': auth('topsecret') } }],
])('a Docker configuration with %s is an error that repeats nothing secret', async (_name, content) => {
  const login = { registry: 'gcr.io', username: 'i', password: 'p' };
  const credentials = create({ login, dockerConfig: configFile(content) });
  const error = await imageError(credentials.loginFor('quay.io', TIME));
  expect(error.code).toBe('login');
  expect(error.message).toContain('config.json');
  expect(error.message).not.toContain('topsecret');
  expect(await credentials.loginFor('gcr.io', TIME)).toMatchObject({ username: 'i' });
});

test('a folder in its place is an error, a missing file is none', async () => {
  expect((await imageError(create({ dockerConfig: tmpdir() }).loginFor('quay.io', TIME))).code).toBe('login');
  expect(await create({ dockerConfig: join(tmpdir(), 'no', 'config.json') }).loginFor('quay.io', TIME)).toBeUndefined();
});

/** Keys that are repositories or their beginnings (containers-auth.json(5)). */
test.each<[string, string, string, object, string | undefined]>([
  ['the repository itself', 'quay.io', 'my-org/app', { 'quay.io/my-org/app': auth('a:p') }, 'a:p'],
  ['its beginning', 'quay.io', 'my-org/team/app', { 'quay.io/my-org': auth('o:p') }, 'o:p'],
  [
    'the longest that fits',
    'quay.io',
    'my-org/team/app',
    { 'quay.io': auth('h:p'), 'quay.io/my-org': auth('o:p'), 'quay.io/my-org/team': auth('t:p') },
    't:p',
  ],
  [
    'a beginning before the host',
    'quay.io',
    'other/app',
    { 'quay.io': auth('h:p'), 'quay.io/my-org': auth('o:p') },
    'h:p',
  ],
  ['complete components only', 'quay.io', 'my-organization/app', { 'quay.io/my-org': auth('o:p') }, undefined],
  ['not a repository below', 'quay.io', 'my-org', { 'quay.io/my-org/app': auth('a:p') }, undefined],
  ['an empty entry leaves it to a shorter one', 'quay.io', 'a/b', { 'quay.io/a': {}, 'quay.io': auth('h:p') }, 'h:p'],
  ['Docker Hub', 'docker.io', 'library/nginx', { 'docker.io/library': auth('l:p') }, 'l:p'],
  ['a port', 'host:5000', 'a/b', { 'host:5000/a': auth('a:p'), 'host/a': auth('x:p') }, 'a:p'],
])('auth.json: %s', async (_name, registry, path, auths, expected) => {
  const credentials = create({ authFile: configFile({ auths }) });
  const login = await credentials.loginFor(registry, TIME, path);
  expect(login?.kind === 'password' ? `${login.username}:${login.password}` : undefined).toBe(expected);
});

test('a file that the user named comes first, then that of Docker, then the usual one', async () => {
  const [authFile, dockerConfig, runtimeAuthFile] = ['named', 'docker', 'usual'].map((user) =>
    configFile({ auths: { 'quay.io': auth(`${user}:p`) } }),
  );
  const userOf = async (logins: Partial<Logins>): Promise<unknown> => {
    const login = await create(logins).loginFor('quay.io', TIME, 'a/b');
    return login?.kind === 'password' ? login.username : login;
  };
  expect(await userOf({ authFile, dockerConfig, runtimeAuthFile })).toBe('named');
  expect(await userOf({ dockerConfig, runtimeAuthFile })).toBe('docker');
  expect(await userOf({ runtimeAuthFile })).toBe('usual');
  expect(await userOf({ authFile: join(tmpdir(), 'no', 'auth.json'), runtimeAuthFile })).toBe('usual');
});
