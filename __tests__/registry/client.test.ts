import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import { LIMITS } from '../../src/limits.ts';
import type { Descriptor } from '../../src/core/registry/repository.ts';
import { failure, startRegistry, type PutDescriptor, type Reply, type TestRegistry } from '../support/registry.ts';
import { imageError, openRepository } from '../support/registry-client.ts';

const PATH = 'demo/app';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const list = { 'content-type': 'application/vnd.oci.image.index.v1+json' };
const json = { 'content-type': 'application/json' };

let registry: TestRegistry;
let layer: Descriptor;
let manifest: PutDescriptor;
let text: string;

function full({ mediaType, digest, size }: PutDescriptor): Descriptor {
  return { mediaType, digest, size, annotations: {}, artifactType: undefined, platform: undefined };
}

/** Answers requests whose URL has the part, with one reply after the other, then with the truth. */
function lie(part: string, ...replies: Reply[]): void {
  registry.options = {
    ...registry.options,
    intercept: ({ url }) => (url.includes(part) ? replies.shift() : undefined),
  };
}

beforeEach(async () => {
  registry = await startRegistry();
  text = 'x'.repeat(1000);
  layer = full(registry.putBlob(PATH, Buffer.from(text)));
  manifest = registry.putManifest(PATH, { schemaVersion: 2, config: layer, layers: [layer] }, { tag: 'latest' });
});

afterEach(() => registry.close());

describe('manifests', () => {
  test('by tag and by digest; no encoding is asked for', async () => {
    const { repository } = openRepository(registry);
    const byTag = await repository.manifest('latest');
    expect(byTag).toMatchObject({ kind: 'found', value: { kind: 'image', digest: manifest.digest } });
    expect(await repository.manifest(manifest.digest, full(manifest))).toEqual(byTag);
    expect(registry.requests[0]?.headers['accept-encoding']).toBe('identity');
    expect(registry.requests[0]?.headers.accept).toContain(OCI_INDEX);
  });

  test('404 is absent with the words of the registry', async () => {
    const { repository } = openRepository(registry);
    expect(await repository.manifest('none')).toEqual({ kind: 'absent', detail: 'MANIFEST_UNKNOWN: manifest unknown' });
    expect(await openRepository(registry, { path: 'no/such' }).repository.manifest('latest')).toEqual({
      kind: 'absent',
      detail: 'NAME_UNKNOWN: repository name not known to registry',
    });
  });

  test.each<[string, Reply, RegExp]>([
    ['another content', { body: '{}', headers: json }, /has the digest/],
    [
      'a header digest of something else',
      { headers: { 'docker-content-digest': digestOf(Buffer.from('a')) } },
      /digest/,
    ],
    ['too much', { body: Buffer.alloc(LIMITS.manifestBytes + 1) }, /longer than/],
    ['an endless answer', { body: 'x'.repeat(65_536), endless: true }, /longer than/],
    ['compressed content', { body: 'x', headers: { 'content-encoding': 'gzip' } }, /content encoding gzip/],
  ])('%s is unreadable', async (_name, reply, reason) => {
    lie('/manifests/', reply);
    const answer = await openRepository(registry).repository.manifest(manifest.digest);
    expect(answer).toMatchObject({ kind: 'unreadable' });
    expect(answer.kind === 'unreadable' && answer.reason).toMatch(reason);
  });

  test('a descriptor over the bound is not asked for', async () => {
    const size = LIMITS.manifestBytes + 1;
    const { repository } = openRepository(registry);
    const answer = await repository.manifest(manifest.digest, { ...full(manifest), size });
    expect(answer).toMatchObject({ kind: 'unreadable', tooLarge: true });
    expect(await repository.blob({ ...layer, size: LIMITS.blobBytes + 1 })).toMatchObject({ tooLarge: true });
    expect(registry.requests).toEqual([]);
  });
});

describe('blobs', () => {
  test('the bytes, when size and digest are right', async () => {
    const { repository } = openRepository(registry);
    expect(await repository.blob(layer)).toEqual({ kind: 'found', value: Buffer.from(text) });
    expect(await repository.blob({ ...layer, digest: digestOf(Buffer.from('other')) })).toMatchObject({
      kind: 'absent',
    });
    expect(await repository.blob({ ...layer, size: 999 })).toMatchObject({ kind: 'unreadable', tooLarge: true });
    expect(await repository.blob({ ...layer, size: 1001 })).toMatchObject({ kind: 'unreadable' });
  });

  test('all blobs of one image together are bounded: an error of the image, not of a blob', async () => {
    const { repository } = openRepository(registry);
    const large = { ...layer, digest: digestOf(Buffer.from('absent')), size: LIMITS.blobBytes };
    const allowed = LIMITS.imageBytes / LIMITS.blobBytes;
    for (let n = 0; n < allowed; n++) {
      expect(await repository.blob(large)).toMatchObject({ kind: 'absent' });
    }
    const error = await imageError(repository.blob(large));
    expect(error.code).toBe('too-large');
    expect(error.message).toContain(String(LIMITS.imageBytes));
    expect(await openRepository(registry).repository.blob(large)).toMatchObject({ kind: 'absent' });
  });

  test('one other byte is unreadable', async () => {
    lie('/blobs/', { body: `y${text.slice(1)}` });
    const answer = await openRepository(registry).repository.blob(layer);
    expect(answer.kind === 'unreadable' && answer.reason).toMatch(/has the digest/);
  });

  test('an endless body is read up to the size only', async () => {
    lie('/blobs/', { body: randomBytes(65_536), endless: true });
    expect(await openRepository(registry).repository.blob(layer)).toMatchObject({ kind: 'unreadable', tooLarge: true });
  });

  test('a cut body is tried again, and unavailable in the end', async () => {
    const cut = { body: text, cutAt: 10 };
    lie('/blobs/', cut, cut);
    expect(await openRepository(registry).repository.blob(layer)).toMatchObject({ kind: 'found' });
    lie('/blobs/', cut, cut, cut);
    const error = await imageError(openRepository(registry).repository.blob(layer));
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain('after 3 tries');
  });
});

describe('failures', () => {
  test.each<[number, string]>([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [410, 'not-a-registry'],
    [400, 'not-a-registry'],
    [501, 'unavailable'],
  ])('HTTP %i is %s at once', async (status, code) => {
    lie('/manifests/', failure(status, 'SOME_CODE', 'some\n\u202Ewords'));
    const error = await imageError(openRepository(registry).repository.manifest('latest'));
    expect(error.code).toBe(code);
    expect(error.message).toContain(`HTTP ${status} (SOME_CODE: some words)`);
    expect(error.message).toContain(`${registry.host}/demo/app`);
    expect(error.message).toContain('without credentials');
    expect(registry.requests).toHaveLength(1);
  });

  test.each<[number, string]>([
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [408, 'unavailable'],
  ])('HTTP %i is tried three times, then %s', async (status, code) => {
    const reply = failure(status, 'BUSY', 'later', { 'retry-after': '0' });
    lie('/manifests/', reply, reply);
    expect(await openRepository(registry).repository.manifest('latest')).toMatchObject({ kind: 'found' });
    lie('/manifests/', reply, reply, reply);
    const error = await imageError(openRepository(registry).repository.manifest('latest'));
    expect(error.code).toBe(code);
    expect(error.message).toContain('after 3 tries');
    expect(registry.requests).toHaveLength(6);
  });

  test('a Retry-After beyond the time limit ends at once, with the limits that the headers tell', async () => {
    const limits = { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' };
    lie('/manifests/', failure(429, 'TOOMANYREQUESTS', 'no', { 'retry-after': '3600', ...limits }));
    const error = await imageError(openRepository(registry).repository.manifest('latest'));
    expect(error).toMatchObject({ code: 'rate-limited', limit: { limit: 100, remaining: 0, window: 21600 } });
    expect(error.message).toContain('3600 s');
    expect(registry.requests).toHaveLength(1);
  });

  test('the time limit ends slow answers and long waits', async () => {
    registry.options = { hold: () => new Promise(() => undefined) };
    const { repository } = openRepository(registry, { seconds: 0.1 });
    expect((await imageError(repository.manifest('latest'))).code).toBe('timeout');
    expect((await imageError(repository.manifest('latest'))).code).toBe('timeout');
    expect(registry.requests).toHaveLength(1);
  });

  test('closed connections are tried again', async () => {
    lie('/manifests/', { reset: true });
    expect(await openRepository(registry).repository.manifest('latest')).toMatchObject({ kind: 'found' });
  });

  test('nobody there: host, cause and proxy', async () => {
    const gone = await startRegistry();
    await gone.close();
    const error = await imageError(openRepository(gone).repository.manifest('latest'));
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain(gone.host);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.message).toContain('no proxy is set');
  });

  test('open requests have a bound', async () => {
    const { promise: isFull, resolve: release } = Promise.withResolvers<undefined>();
    registry.options = {
      hold: ({ open }) => {
        if (open >= LIMITS.openRequests) {
          release(undefined);
        }
        return isFull;
      },
    };
    const { repository } = openRepository(registry);
    await Promise.all(Array.from({ length: 80 }, () => repository.manifest('latest')));
    expect(Math.max(...registry.requests.map(({ open }) => open))).toBe(LIMITS.openRequests);
  });
});

describe('redirects', () => {
  let storage: TestRegistry;

  beforeEach(async () => {
    storage = await startRegistry();
    storage.putBlob(PATH, Buffer.from(text));
    await registry.close();
    registry = await startRegistry({ auth: { kind: 'basic', users: { me: 'pass' } } });
    registry.putBlob(PATH, Buffer.from(text));
  });

  afterEach(() => storage.close());

  const login = (): { registry: string; username: string; password: string } => ({
    registry: registry.host,
    username: 'me',
    password: 'pass',
  });

  test.each([301, 302, 303, 307, 308])('%i to other storage goes without credentials', async (status) => {
    const location = `http://${storage.host}/v2/${PATH}/blobs/${layer.digest}?signature=secret`;
    registry.options = {
      intercept: ({ url, headers }) =>
        url.includes('/blobs/') && headers.authorization !== undefined ? { status, headers: { location } } : undefined,
    };
    expect(await openRepository(registry, { login: login() }).repository.blob(layer)).toMatchObject({ kind: 'found' });
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Basic bWU6cGFzcw==']);
    expect(storage.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('credentials stay on the same origin, and do not come back after they left it', async () => {
    registry.options = {
      intercept: ({ url, headers }) =>
        headers.authorization !== undefined && url.includes('/blobs/')
          ? { status: 307, headers: { location: '/moved' } }
          : url === '/moved'
            ? { status: 307, headers: { location: `http://${storage.host}/away` } }
            : undefined,
    };
    storage.options = {
      intercept: () => ({ status: 307, headers: { location: `http://${registry.host}/back` } }),
    };
    await imageError(openRepository(registry, { login: login() }).repository.blob(layer));
    const sent = registry.requests.map(({ url, headers }) => [url.split('/').at(-1), headers.authorization]);
    expect(sent.slice(1)).toEqual([
      [layer.digest, 'Basic bWU6cGFzcw=='],
      ['moved', 'Basic bWU6cGFzcw=='],
      ['back', undefined],
    ]);
    expect(storage.requests[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['a loop', '/v2/demo/app/blobs/again', /more than 5 in a row/],
    ['another scheme', 'file:///etc/passwd', /from http to file/],
    ['HTTP to a host that is not for HTTP', 'http://storage.example/x', /HTTP is used only for loopback/],
    ['credentials in the URL', 'http://me:pass@127.0.0.1:1/x', /contains credentials/],
    ['no URL', 'http://[', /not a URL/],
  ])('%s is refused', async (_name, location, reason) => {
    const redirect = { status: 307, headers: { location } };
    lie('/blobs/', ...Array.from({ length: 7 }, () => redirect));
    const error = await imageError(openRepository(registry).repository.blob(layer));
    expect(error.code).toBe('unavailable');
    expect(error.message).toMatch(reason);
  });

  test('the storage refuses: its host is named, the query of its URL is not', async () => {
    const location = `http://${storage.host}/blobs?X-Signature=secret`;
    lie('/blobs/', { status: 307, headers: { location } });
    storage.options = { intercept: () => failure(403, 'AccessDenied', `expired: ${location}`) };
    const error = await imageError(openRepository(registry, { login: login() }).repository.blob(layer));
    expect(error.code).toBe('forbidden');
    expect(error.message).toContain('127.0.0.1 responded with HTTP 403');
    expect(error.message).not.toContain('secret');
  });
});

describe('referrers', () => {
  let subject: PutDescriptor;

  beforeEach(() => {
    subject = registry.putManifest(PATH, { schemaVersion: 2, config: layer, layers: [] });
    for (let n = 0; n < 5; n++) {
      const annotations = { n: String(n) };
      registry.putManifest(PATH, {
        schemaVersion: 2,
        artifactType: 'a/b',
        config: layer,
        layers: [],
        subject,
        annotations,
      });
    }
  });

  test.each([1, 2, 5, 100])('all of them, %i on a page', async (pageSize) => {
    registry.options = { pageSize };
    const answer = await openRepository(registry).repository.referrers(subject.digest);
    expect(answer).toMatchObject({ offered: true, response: '5 referrers' });
    expect(answer.descriptors.map(({ annotations }) => annotations['n'])).toEqual(['0', '1', '2', '3', '4']);
    expect(registry.requests).toHaveLength(Math.ceil(5 / pageSize));
  });

  test('none is an empty list', async () => {
    expect(await openRepository(registry).repository.referrers(layer.digest)).toEqual({
      offered: true,
      response: '0 referrers',
      descriptors: [],
      unreadable: 0,
    });
  });

  test.each([400, 404, 405, 406])('HTTP %i: not offered', async (status) => {
    lie('/referrers/', failure(status, 'UNSUPPORTED', 'no'));
    const answer = await openRepository(registry).repository.referrers(subject.digest);
    expect(answer).toEqual({ offered: false, response: `HTTP ${status}`, descriptors: [], unreadable: 0 });
  });

  test('a 404 behind a redirect to another host: not offered, and no token goes there', async () => {
    const elsewhere = await startRegistry();
    const auth = { kind: 'token', anonymous: true } as const;
    const guarded = await startRegistry({ auth });
    guarded.options = {
      auth,
      intercept: ({ url, headers }) =>
        url.includes('/referrers/') && headers.authorization !== undefined
          ? { status: 303, headers: { location: `http://${elsewhere.host}/-/v2/packages` } }
          : undefined,
    };
    const answer = await openRepository(guarded).repository.referrers(subject.digest);
    expect(answer.offered).toBe(false);
    expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await elsewhere.close();
    await guarded.close();
  });

  test.each<[string, Reply, string, RegExp]>([
    ['401', failure(401, 'UNAUTHORIZED', 'no'), 'unauthorized', /the referrers of sha256/],
    ['a failure', failure(501, 'X', 'no'), 'unavailable', /501/],
    ['a page that says it is a list', { body: '<html>', headers: list }, 'not-a-registry', /not valid JSON/],
    ['a manifest', { body: '{"layers":[]}', headers: list }, 'not-a-registry', /did not respond with a list/],
    ['a manifest without a type', { body: '{"layers":[]}' }, 'not-a-registry', /did not respond with a list/],
    ['a page that is too long', { body: Buffer.alloc(LIMITS.manifestBytes + 1) }, 'too-large', /bytes/],
    [
      'a next page elsewhere',
      { body: '{"manifests":[]}', headers: { link: '<http://127.0.0.1:1/x>; rel="next"' } },
      'unavailable',
      /it is not on 127\.0\.0\.1:\d+ itself/,
    ],
    [
      'too many',
      { body: JSON.stringify({ manifests: Array.from({ length: 1001 }, () => ({})) }) },
      'too-large',
      /1000/,
    ],
  ])('%s is an error, never an empty list', async (_name, reply, code, message) => {
    lie('/referrers/', reply);
    const error = await imageError(openRepository(registry).repository.referrers(subject.digest));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a login page', { 'content-type': 'text/html; charset=utf-8' }, 'not a list, but text/html'],
    ['JSON of another type', { 'content-type': 'application/json' }, 'not a list, but application/json'],
  ])('%s says that there is no referrers API', async (_name, headers, response) => {
    lie('/referrers/', { body: '{"manifests":[]}', headers });
    const result = await openRepository(registry).repository.referrers(subject.digest);
    expect(result).toMatchObject({ offered: false, response, descriptors: [] });
  });

  test.each<[string, (n: number) => string]>([
    ['a page that follows itself', () => '?'],
    ['pages without end', (n) => `?last=${n}`],
  ])('%s ends at a bound', async (_name, next) => {
    registry.options = {
      intercept: ({ url }) => ({
        body: '{"manifests":[]}',
        headers: { link: `<${url.split('?')[0] ?? ''}${next(registry.requests.length)}>; rel="next"` },
      }),
    };
    const error = await imageError(openRepository(registry).repository.referrers(subject.digest));
    expect(error.code).toBe('too-large');
    expect(registry.requests.length).toBeLessThanOrEqual(LIMITS.pages);
  });

  test('404 on a later page is an error', async () => {
    registry.options = { pageSize: 2 };
    lie('last=', failure(404, 'X', 'gone'));
    expect((await imageError(openRepository(registry).repository.referrers(subject.digest))).code).toBe('not-found');
  });
});
