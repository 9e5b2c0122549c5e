import { parseDigest } from '../../src/core/image/digest.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { httpHosts } from '../../src/http/address.ts';
import { RegistryClient } from '../../src/core/registry/client.ts';
import { createCredentials, passwordSource, type Credentials } from '../../src/core/registry/credentials.ts';
import { reasonToWithhold } from '../../src/core/registry/token-service.ts';
import { Transport } from '../../src/http/transport.ts';
import { failure, startRegistry, type RegistryOptions, type TestRegistry } from '../support/registry.ts';
import { imageError, openRepository } from '../support/registry-client.ts';

const BASIC = `Basic ${Buffer.from('me:pass').toString('base64')}`;
const running: TestRegistry[] = [];

async function start(options: RegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options);
  running.push(registry);
  for (const path of ['demo/app', 'demo/other']) {
    const config = registry.putBlob(path, Buffer.from('{}'));
    registry.putManifest(path, { schemaVersion: 2, config, layers: [] }, { tag: 'latest' });
  }
  return registry;
}

function login(registry: TestRegistry, password = 'pass'): { registry: string; username: string; password: string } {
  return { registry: registry.host, username: 'me', password };
}

/** `[first part of the path, Authorization]` of every request. */
function seen(registry: TestRegistry): [string, string | undefined][] {
  return registry.requests.map(({ url, headers }) => [url.split(/[/?]/)[1] ?? '', headers.authorization]);
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.close()));
});

describe('tokens', () => {
  const users = { me: 'pass' };

  test.each<[string, RegistryOptions['auth'], boolean]>([
    ['anonymous', { kind: 'token', anonymous: true }, false],
    ['with credentials', { kind: 'token', users }, true],
    ['as access_token', { kind: 'token', users, member: 'access_token', expiresIn: 60 }, true],
    ['without a scope in the challenge', { kind: 'token', users, scope: false }, true],
  ])('challenge, token, retry: %s', async (_name, auth, isWithLogin) => {
    const registry = await start({ ...(auth === undefined ? {} : { auth }) });
    const { repository, masked } = openRepository(registry, isWithLogin ? { login: login(registry) } : {});
    expect(await repository.manifest('latest')).toMatchObject({ kind: 'found' });
    expect(seen(registry)).toEqual([
      ['v2', undefined],
      ['token', isWithLogin ? BASIC : undefined],
      ['v2', 'Bearer secret-token-1'],
    ]);
    const query = new URL(registry.requests[1]?.url ?? '', 'http://x').searchParams;
    expect(query.get('scope')).toBe('repository:demo/app:pull');
    expect(query.get('service')).toBe(registry.host);
    expect(query.get('account')).toBe(isWithLogin ? 'me' : null);
    expect(masked).toContain('secret-token-1');
    expect(masked.includes('pass')).toBe(isWithLogin);
  });

  test('one token a repository, shared by requests at the same time', async () => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    const { repository } = openRepository(registry);
    await Promise.all(Array.from({ length: 8 }, () => repository.manifest('latest')));
    await repository.manifest('latest');
    expect(seen(registry).filter(([part]) => part === 'token')).toHaveLength(1);
    expect(seen(registry).at(-1)).toEqual(['v2', 'Bearer secret-token-1']);
  });

  test('a refusal that comes late is answered with the token that is there by then', async () => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    const challenge = `Bearer realm="http://${registry.host}/token",service="x"`;
    const { promise: hasToken, resolve: release } = Promise.withResolvers<undefined>();
    registry.options = {
      intercept: () =>
        registry.requests.length === 1
          ? failure(401, 'UNAUTHORIZED', 'no', { 'www-authenticate': challenge })
          : undefined,
      hold: (request) => {
        if (request === registry.requests[0]) {
          return hasToken;
        }
        if (request.headers.authorization?.startsWith('Bearer ') === true) {
          release(undefined);
        }
        return Promise.resolve();
      },
    };
    const { repository } = openRepository(registry);
    const answers = await Promise.all([repository.manifest('latest'), repository.manifest('latest')]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(seen(registry).filter(([part]) => part === 'token')).toHaveLength(1);
  });

  test('another repository of the same client has a token of its own', async () => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    const { credentials } = openRepository(registry);
    const client = new RegistryClient({ credentials, allowHttp: [], transport: new Transport(false) });
    for (const path of ['demo/app', 'demo/other', 'demo/app']) {
      const repository = client.repository({ registry: registry.host, path }, startDeadline(30_000));
      expect(await repository.manifest('latest')).toMatchObject({ kind: 'found' });
    }
    expect(seen(registry).filter(([part]) => part === 'token')).toHaveLength(2);
    expect(registry.requests.at(-1)?.headers.authorization).toBe('Bearer secret-token-1');
  });

  test.each<[string, boolean]>([
    ['abc', false],
    ['1234567', false],
    ['verified', false],
    ['demo/app', false],
    [`sha256:${'0'.repeat(64)}`, false],
    ['https://github.com/acme/api2', false],
    ['abcdefghijklmnopqrstuvwxyzABCDEF', true],
    ['12345678', true],
  ])('a service does not choose which words are hidden: %s', async (token, isHidden) => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    registry.options = {
      intercept: ({ url }) => (url.startsWith('/token') ? { body: JSON.stringify({ token }) } : undefined),
    };
    const { repository, masked } = openRepository(registry);
    await imageError(repository.manifest('latest'));
    expect(registry.requests.at(-1)?.headers.authorization).toBe(`Bearer ${token}`);
    expect(masked.includes(token)).toBe(isHidden);
  });

  test('an expired token is fetched anew', async () => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    const { repository } = openRepository(registry);
    await repository.manifest('latest');
    registry.revokeTokens();
    const answers = await Promise.all([repository.manifest('latest'), repository.manifest('latest')]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(seen(registry).filter(([part]) => part === 'token')).toHaveLength(2);
  });

  test('a token that the registry does not take ends there', async () => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    registry.options = { intercept: ({ url }) => (url.startsWith('/token') ? { body: '{"token":"no"}' } : undefined) };
    const error = await imageError(openRepository(registry).repository.manifest('latest'));
    expect(error.code).toBe('unauthorized');
    expect(registry.requests).toHaveLength(3);
  });

  test.each<[string, string, string]>([
    ['wrong credentials of the user fail hard', 'wrong', 'with the credentials of the inputs'],
    ['right credentials', 'pass', ''],
  ])('%s', async (_name, password, words) => {
    const registry = await start({ auth: { kind: 'token', users, anonymous: true } });
    const answer = openRepository(registry, { login: login(registry, password) }).repository.manifest('latest');
    if (words === '') {
      expect(await answer).toMatchObject({ kind: 'found' });
      return;
    }
    const error = await imageError(answer);
    expect(error.code).toBe('unauthorized');
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('wrong');
    expect(error.message).not.toContain(' me ');
  });

  test.each<[string, string]>([
    ['no realm', 'Bearer service="x"'],
    ['another scheme', 'Bearer realm="ftp://127.0.0.1/token"'],
  ])('a challenge with %s is an error', async (_name, challenge) => {
    const registry = await start();
    registry.options = { intercept: () => ({ status: 401, headers: { 'www-authenticate': challenge } }) };
    expect((await imageError(openRepository(registry).repository.manifest('latest'))).code).toBe('not-a-registry');
  });

  test.each<[string, string]>([
    ['HTML', '<html>'],
    ['no token', '{}'],
    ['a token that is no header', '{"token":"a\\nb"}'],
    ['an empty token', '{"token":""}'],
  ])('a token service that answers %s is an error', async (_name, body) => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    registry.options = { intercept: ({ url }) => (url.startsWith('/token') ? { body } : undefined) };
    expect((await imageError(openRepository(registry).repository.manifest('latest'))).code).toBe('not-a-registry');
  });
});

describe('credentials and other hosts', () => {
  let service: TestRegistry;

  beforeEach(async () => {
    service = await start({ auth: { kind: 'token', users: { me: 'pass' } } });
  });

  test('a foreign token service is asked anonymously; its refusal says why', async () => {
    const registry = await start({ auth: { kind: 'token', realm: `http://${service.host}/token` } });
    const error = await imageError(openRepository(registry, { login: login(registry) }).repository.manifest('latest'));
    expect(error.code).toBe('unauthorized');
    expect(error.message).toContain(`withheld from the token service ${service.host}`);
    expect(error.message).toContain('not on the host of the registry');
    expect(seen(service)).toEqual([['token', undefined]]);
    expect(service.requests[0]?.url).not.toContain('account');
  });

  test('when a foreign service gives a token and the registry refuses it, the message says why too', async () => {
    service.options = { intercept: () => ({ body: '{"token":"public"}' }) };
    const registry = await start({ auth: { kind: 'token', realm: `http://${service.host}/token` } });
    const error = await imageError(openRepository(registry, { login: login(registry) }).repository.manifest('latest'));
    expect(error.code).toBe('unauthorized');
    expect(error.message).toContain('withheld');
  });

  test('a token service that redirects elsewhere takes no credentials along', async () => {
    const registry = await start({ auth: { kind: 'token', users: { me: 'pass' } } });
    registry.options = {
      intercept: ({ url }) =>
        url.startsWith('/token') ? { status: 307, headers: { location: `http://${service.host}${url}` } } : undefined,
    };
    await imageError(openRepository(registry, { login: login(registry) }).repository.manifest('latest'));
    expect(seen(service)).toEqual([['token', undefined]]);
  });

  test('a login for another registry is not used', async () => {
    const registry = await start({ auth: { kind: 'token', anonymous: true } });
    const answer = await openRepository(registry, { login: login(service) }).repository.manifest('latest');
    expect(answer.kind).toBe('found');
    expect(seen(registry)[1]).toEqual(['token', undefined]);
  });

  test('scope and service of a challenge stay inside their parameters', async () => {
    const registry = await start();
    const challenge = `Bearer realm="http://${registry.host}/token?a=b",service="x&account=y#z",scope="r&s#t"`;
    registry.options = {
      intercept: ({ url }) =>
        url.startsWith('/token') ? { body: '{}' } : { status: 401, headers: { 'www-authenticate': challenge } },
    };
    await imageError(openRepository(registry).repository.manifest('latest'));
    const query = Object.fromEntries(new URL(registry.requests[1]?.url ?? '', 'http://x').searchParams);
    expect(query).toEqual({ a: 'b', service: 'x&account=y#z', scope: 'r&s#t' });
  });
});

test.each<[string, string, string, RegExp | undefined]>([
  ['quay.io', 'https://quay.io/v2/', 'https://quay.io/v2/auth', undefined],
  ['docker.io', 'https://registry-1.docker.io/v2/', 'https://auth.docker.io/token', undefined],
  ['registry.gitlab.com', 'https://registry.gitlab.com/v2/', 'https://gitlab.com/jwt/auth', undefined],
  ['git.example:5050', 'https://git.example:5050/v2/', 'https://git.example/jwt/auth', undefined],
  ['plain.example', 'http://plain.example/v2/', 'http://plain.example/token', undefined],
  ['plain.example', 'http://plain.example/v2/', 'https://plain.example/token', undefined],
  ['quay.io', 'https://quay.io/v2/', 'https://auth.docker.io/token', /not on the host of the registry/],
  [
    'docker.io',
    'https://registry-1.docker.io/v2/',
    'https://auth.docker.io.evil/token',
    /not on the host of the registry/,
  ],
  [
    'docker.io',
    'https://registry-1.docker.io/v2/',
    'https://auth.docker.io:8443/token',
    /not on the host of the registry/,
  ],
  ['docker.io', 'https://registry-1.docker.io/v2/', 'http://auth.docker.io/token', /over HTTP/],
  ['quay.io', 'https://quay.io/v2/', 'http://quay.io/v2/auth', /over HTTP/],
  ['quay.io', 'https://quay.io/v2/', 'https://quay.io:8443/token', /not on the host of the registry/],
  [
    'git.example:5050',
    'https://git.example:5050/v2/',
    'https://auth.git.example/jwt/auth',
    /not on the host of the registry/,
  ],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000/v2/', 'http://127.0.0.1:5001/token', /not on the host of the registry/],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000/v2/', 'http://localhost:5000/token', /not on the host of the registry/],
  ['constructor', 'https://constructor/v2/', 'https://evil.example/token', /not on the host of the registry/],
])('credentials of %s (%s) to %s: withheld %s', (registry, own, realm, reason) => {
  const policy = { origin: new URL(own), mayUseHttp: httpHosts(['plain.example']) };
  const withheld = reasonToWithhold({ registry, path: 'demo/app' }, new URL(realm), policy);
  if (reason === undefined) {
    expect(withheld).toBeUndefined();
  } else {
    expect(withheld).toMatch(reason);
  }
});

describe('Basic', () => {
  const auth = { kind: 'basic', users: { me: 'pass' } } as const;

  test('after its challenge only', async () => {
    const registry = await start({ auth });
    const { repository } = openRepository(registry, { login: login(registry) });
    expect(await repository.manifest('latest')).toMatchObject({ kind: 'found' });
    await repository.manifest('latest');
    expect(seen(registry)).toEqual([
      ['v2', undefined],
      ['v2', BASIC],
      ['v2', BASIC],
    ]);
  });

  test.each([
    [undefined, 1],
    ['wrong', 2],
  ])('with the password %s: unauthorized after %i requests', async (password, requests) => {
    const registry = await start({ auth });
    const options = password === undefined ? {} : { login: login(registry, password) };
    const error = await imageError(openRepository(registry, options).repository.manifest('latest'));
    expect(error.code).toBe('unauthorized');
    expect(registry.requests).toHaveLength(requests);
  });
});

/** A login that may be given up, as that of the github-token for ghcr.io. */
function refusableCredentials(registry: string): Credentials {
  const login = { registry, username: 'x-access-token', password: 'github-secret' };
  return createCredentials([passwordSource('the token', login, { topic: 'refused' })], () => undefined);
}

describe('a login that may be given up', () => {
  async function ask(registry: TestRegistry): Promise<{ answer: Promise<unknown>; notices: Credentials['notices'] }> {
    const credentials = refusableCredentials(registry.host);
    const client = new RegistryClient({ credentials, allowHttp: [], transport: new Transport(false) });
    const name = { registry: registry.host, path: 'demo/app' };
    const answer = client.repository(name, startDeadline(30_000)).manifest('latest');
    await answer.catch(() => undefined);
    return { answer, notices: credentials.notices };
  }

  test('is used where it is taken', async () => {
    const registry = await start({ auth: { kind: 'token', users: { 'x-access-token': 'github-secret' } } });
    const { answer, notices } = await ask(registry);
    expect(await answer).toMatchObject({ kind: 'found' });
    expect(notices).toEqual([]);
  });

  test.each([true, false])(
    'refused by the token service: the anonymous answer decides (public: %s)',
    async (anonymous) => {
      const registry = await start({ auth: { kind: 'token', anonymous } });
      const { answer, notices } = await ask(registry);
      if (anonymous) {
        expect(await answer).toMatchObject({ kind: 'found' });
      } else {
        expect((await imageError(answer)).code).toBe('unauthorized');
      }
      expect(notices).toHaveLength(1);
      expect(
        seen(registry)
          .filter(([part]) => part === 'token')
          .map(([, sent]) => sent !== undefined),
      ).toEqual([true, false]);
    },
  );

  test.each(['manifests', 'referrers'])(
    'refused: a 404 for lists (%s) may be hidden, and is none of nothing',
    async (what) => {
      const registry = await start({ auth: { kind: 'token', anonymous: true } });
      const missing = `sha256:${'0'.repeat(64)}`;
      registry.options = {
        ...registry.options,
        intercept: ({ url, headers }) =>
          headers.authorization?.startsWith('Bearer') === true && url.includes(what) ? { status: 404 } : undefined,
      };
      const read = async (credentials: Credentials): Promise<unknown> => {
        const client = new RegistryClient({ credentials, allowHttp: [], transport: new Transport(false) });
        const lists = client.lists({ registry: registry.host, path: 'demo/app' }, startDeadline(30_000));
        const digest = parseDigest(missing);
        return what === 'manifests' || digest === undefined ? lists.manifest('sha256-0.sig') : lists.referrers(digest);
      };
      const error = await imageError(read(refusableCredentials(registry.host)));
      expect([error.code, error.message]).toEqual([
        'unauthorized',
        expect.stringMatching(/404.*without credentials after/),
      ]);
      expect(await read(createCredentials([], () => undefined))).toMatchObject(
        what === 'manifests' ? { kind: 'absent' } : { offered: false },
      );
    },
  );

  test.each([401, 403])('its token refused by the registry with %i: the anonymous answer decides', async (status) => {
    const registry = await start({
      auth: { kind: 'token', anonymous: true, users: { 'x-access-token': 'github-secret' } },
    });
    registry.options = {
      intercept: ({ headers }) =>
        headers.authorization === 'Bearer secret-token-1' ? failure(status, 'DENIED', 'no') : undefined,
    };
    const { answer, notices } = await ask(registry);
    expect(await answer).toMatchObject({ kind: 'found' });
    expect(notices).toHaveLength(1);
  });
});
