import { hintOf, IN_WORKFLOW } from '../../src/report/advice/hints.ts';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { credentialSourcesOf } from '../../src/run/session.ts';
import { createCredentials, type Credentials } from '../../src/core/registry/credentials.ts';
import { imageError } from '../support/registry-client.ts';

/** A folder with helper programs in it; each is a shell script that is given the server on its standard input. */
function helperFolder(scripts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'helpers-'));
  for (const [name, script] of Object.entries(scripts)) {
    const path = join(folder, `docker-credential-${name}`);
    writeFileSync(path, `#!/bin/sh\necho "$@" >>"${folder}/log"\ncat >>"${folder}/log"\n${script}\n`);
    chmodSync(path, 0o755);
  }
  return folder;
}

function logOf(folder: string): string[] {
  return readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
}

function configured(folder: string, configuration: object): { credentials: Credentials; masked: readonly string[] } {
  const dockerConfig = join(folder, 'config.json');
  writeFileSync(dockerConfig, JSON.stringify(configuration));
  const masked: string[] = [];
  const sources = credentialSourcesOf({
    login: undefined,
    dockerConfig,
    environment: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    githubToken: 'github-secret',
    githubServer: true,
    chainguard: undefined,
  });
  const credentials = createCredentials(sources, (secret) => masked.push(secret));
  return { credentials, masked };
}

const TIME = startDeadline(60_000);
const say = (answer: object): string => `cat <<'END'\n${JSON.stringify(answer)}\nEND`;
const FULL = { ServerURL: 'x', Username: 'u', Secret: 'topsecret' };
const PLAIN = { auth: Buffer.from('file:file').toString('base64') };

describe('a helper is asked', () => {
  test.each<[string, string, object, string]>([
    ['of the registry', 'quay.io', { credHelpers: { 'quay.io': 'one' } }, 'quay.io'],
    ['of the registry, whose key is a URL', 'quay.io', { credHelpers: { 'https://quay.io/v2/': 'one' } }, 'quay.io'],
    ['of all registries', 'quay.io:8443', { credsStore: 'one' }, 'quay.io:8443'],
    ['of its own before that of all', 'quay.io', { credHelpers: { 'quay.io': 'one' }, credsStore: 'two' }, 'quay.io'],
    ['before the file', 'quay.io', { credsStore: 'one', auths: { 'quay.io': PLAIN } }, 'quay.io'],
    ['of Docker Hub', 'docker.io', { credsStore: 'one' }, 'https://index.docker.io/v1/'],
    [
      'of Docker Hub by another name',
      'docker.io',
      { credHelpers: { 'docker.io': 'one' } },
      'https://index.docker.io/v1/',
    ],
    ['before the github-token', 'ghcr.io', { credHelpers: { 'ghcr.io': 'one' } }, 'ghcr.io'],
  ])('%s', async (_, registry, configuration, server) => {
    const folder = helperFolder({ one: say(FULL), two: say({ ...FULL, Username: 'other' }) });
    const { credentials, masked } = configured(folder, configuration);
    expect(await credentials.loginFor(registry, TIME)).toEqual({
      kind: 'password',
      username: 'u',
      password: 'topsecret',
      source: 'the credentials of docker-credential-one',
    });
    expect(masked).toContain('topsecret');
    expect(logOf(folder)).toEqual(['get', server]);
  });

  test('once a registry and run', async () => {
    const folder = helperFolder({ one: say(FULL) });
    const { credentials } = configured(folder, { credsStore: 'one' });
    await Promise.all([credentials.loginFor('quay.io', TIME), credentials.loginFor('quay.io', TIME)]);
    await credentials.loginFor('quay.io', TIME);
    await credentials.loginFor('gcr.io', TIME);
    expect(logOf(folder)).toEqual(['get', 'quay.io', 'get', 'gcr.io']);
  });

  test('not where another registry has it, nor where an empty name takes it away', async () => {
    const folder = helperFolder({ one: say(FULL) });
    const auths = { 'quay.io': PLAIN };
    const { credentials } = configured(folder, { auths, credHelpers: { 'quay.io': '', 'gcr.io': 'one' } });
    expect(await credentials.loginFor('quay.io', TIME)).toMatchObject({
      username: 'file',
      source: 'the credentials of config.json',
    });
    expect(await credentials.loginFor('gcr.io.evil', TIME)).toBeUndefined();
  });
});

describe('what it answers', () => {
  test('an identity token', async () => {
    const folder = helperFolder({ one: say({ ...FULL, Username: '<token>' }) });
    const { credentials, masked } = configured(folder, { credsStore: 'one' });
    expect(await credentials.loginFor('quay.io', TIME)).toEqual({
      kind: 'identity-token',
      token: 'topsecret',
      source: 'the credentials of docker-credential-one',
    });
    expect(masked).toEqual(['topsecret']);
  });

  test.each([
    ['that it has none', "echo 'credentials not found in native keychain'; exit 1"],
    ['an empty secret', say({ ...FULL, Secret: '' })],
  ])('%s: the next in order decides', async (_, script) => {
    const { credentials } = configured(helperFolder({ one: script }), {
      credsStore: 'one',
      auths: { 'quay.io': PLAIN },
    });
    expect(await credentials.loginFor('quay.io', TIME)).toBeUndefined();
    expect(await credentials.loginFor('ghcr.io', TIME)).toMatchObject({ source: 'the github-token' });
  });

  test.each([
    ['fails', 'echo topsecret; echo topsecret >&2; exit 3', 'ended with exit code 3'],
    ['is killed', 'echo topsecret; kill -9 $$', 'ended with SIGKILL'],
    ['answers with a text', 'echo topsecret', 'did not return a user name and a secret in JSON'],
    ['answers with other JSON', say({ password: 'topsecret' }), 'did not return a user name'],
    ['answers without end', 'yes topsecret', 'returned more than 262144 bytes'],
  ])('a helper that %s is the error login that names it, and repeats nothing', async (_, script, problem) => {
    const { credentials } = configured(helperFolder({ one: script }), { credHelpers: { 'ghcr.io': 'one' } });
    const error = await imageError(credentials.loginFor('ghcr.io', TIME));
    expect(error.code).toBe('login');
    expect(error.message).toContain('docker-credential-one, which config.json names for ghcr.io, ');
    expect(error.message).toContain(problem);
    expect(`${error.message} ${hintOf(error.advice, IN_WORKFLOW)} ${String(error.cause)}`).not.toContain('topsecret');
    // images of other registries go on
    expect(await credentials.loginFor('quay.io', TIME)).toBeUndefined();
  });

  test('a helper that is not there', async () => {
    const { credentials } = configured(helperFolder({}), { credsStore: 'gone' });
    const error = await imageError(credentials.loginFor('quay.io', TIME));
    expect(error.code).toBe('login');
    expect(error.message).toContain(
      'docker-credential-gone, which config.json names for quay.io, could not be started: there is no such program on the PATH.',
    );
  });

  test('a helper that takes longer than the image may', async () => {
    const { credentials } = configured(helperFolder({ one: 'sleep 20' }), { credsStore: 'one' });
    const error = await imageError(credentials.loginFor('quay.io', startDeadline(200)));
    expect(error.code).toBe('timeout');
    expect(error.message).toContain('while the login for quay.io was prepared');
  });

  test('it is started without a shell', async () => {
    const folder = helperFolder({ one: say(FULL) });
    const { credentials } = configured(folder, { credsStore: 'one; touch evil' });
    expect((await imageError(credentials.loginFor('quay.io', TIME))).message).toContain('is not a valid program name');
  });
});
