import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import { httpHosts, isInternal, isLoopback } from '../../src/http/address.ts';
import { parseChallenges } from '../../src/core/registry/auth.ts';
import { readManifest, readReferrersPage, type ManifestClaims } from '../../src/core/registry/manifest.ts';
import { assertNotInternal } from '../../src/http/redirects.ts';
import { delayBeforeRetry, isTransient } from '../../src/http/pace.ts';
import { parseRetryAfter } from '../../src/http/exchange.ts';
import { Transport } from '../../src/http/transport.ts';

describe('parseChallenges', () => {
  test.each<[string, unknown]>([
    ['', []],
    ['Basic realm="a"', [['basic', { realm: 'a' }]]],
    ['Bearer', [['bearer', {}]]],
    [
      'Bearer realm="https://auth.example/token",service="a b",scope="repository:x/y:pull,push"',
      [['bearer', { realm: 'https://auth.example/token', service: 'a b', scope: 'repository:x/y:pull,push' }]],
    ],
    [
      'Negotiate, Basic realm="a, Bearer x=y", BEARER Realm=https://auth.example/t , service = "s"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'a, Bearer x=y' }],
        ['bearer', { realm: 'https://auth.example/t', service: 's' }],
      ],
    ],
    [
      'Custom YWJj==, Bearer realm="r"',
      [
        ['custom', {}],
        ['bearer', { realm: 'r' }],
      ],
    ],
    ['Bearer realm="say \\"hi\\" \\\\"', [['bearer', { realm: 'say "hi" \\' }]]],
    ['Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    ['realm="no scheme"', []],
    [
      'Bearer realm="open',
      [
        ['bearer', {}],
        ['realm', {}],
      ],
    ],
  ])('%s', (header, expected) => {
    const read = parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
    expect(read).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['http://127.0.0.1', true, true],
    ['http://127.9.9.9', true, true],
    ['http://0x7f.1', true, true],
    ['http://2130706433', true, true],
    ['http://[::1]', true, true],
    ['http://[::ffff:127.0.0.1]', true, true],
    ['http://localhost', true, true],
    ['http://registry.localhost', true, false],
    ['http://10.1.2.3', true, false],
    ['http://172.31.0.1', true, false],
    ['http://172.32.0.1', false, false],
    ['http://192.168.1.1', true, false],
    ['http://169.254.169.254', true, false],
    ['http://100.100.100.200', true, false],
    ['http://0.0.0.0', true, false],
    ['http://[::]', true, false],
    ['http://[fd00:ec2::254]', true, false],
    ['http://[fe80::1]', true, false],
    ['http://[2001:0:a9fe:a9fe::1]', true, false],
    ['http://[2001:0::]', true, false],
    ['http://[2001:1::]', false, false],
    ['http://8.8.8.8', false, false],
    ['http://[2001:4860:4860::8888]', false, false],
    ['http://127.0.0.1.example', false, false],
    ['http://localhost.example', false, false],
  ])('%s internal: %s, loopback: %s', async (url, internal, loopback) => {
    const { hostname } = new URL(url);
    expect(await isInternal(hostname, true)).toBe(internal);
    expect(isLoopback(hostname)).toBe(loopback);
  });

  test('a name is resolved where no proxy does that', async () => {
    expect(await isInternal('ip6-localhost.invalid', false)).toBe(false);
  });

  test.each([
    ['127.0.0.1:5000', true],
    ['localhost', true],
    ['[::1]:5000', true],
    ['registry.example:5000', true],
    ['plain.example', true],
    ['plain.example:80', true],
    ['registry.example', false],
    ['registry.example:5001', false],
    ['evil-registry.example:5000', false],
    ['localhost.example', false],
  ])('HTTP to %s: %s', (host, expected) => {
    expect(httpHosts(['registry.example:5000', 'Plain.example'])(host)).toBe(expected);
  });

  test.each([
    ['https://169.254.169.254/latest', 'https://registry.example/v2/', true],
    ['https://[::1]/', 'https://registry.example/v2/', true],
    ['https://storage.example/', 'https://registry.example/v2/', false],
    ['https://10.0.0.9/', 'https://10.0.0.1/v2/', false],
    ['https://8.8.8.8/', 'https://10.0.0.1/v2/', false],
  ])('%s from %s refused: %s', async (target, registry, isRefused) => {
    const requested = assertNotInternal('A redirect', new URL(target), new URL(registry), new Transport(true));
    await (isRefused
      ? expect(requested).rejects.toThrow(/private, loopback, or link-local/)
      : expect(requested).resolves.toBe(undefined));
  });
});

describe('retry policy', () => {
  test.each<[number, number | undefined, number, number | undefined]>([
    [1, undefined, 10_000, 250],
    [2, undefined, 10_000, 1000],
    [3, undefined, 10_000, undefined],
    [1, 7000, 10_000, 7000],
    [1, 0, 10_000, 0],
    [1, 11_000, 10_000, undefined],
    [1, undefined, 100, undefined],
  ])('try %d, Retry-After %s, %d left: %s', (tries, retryAfter, remaining, expected) => {
    expect(delayBeforeRetry(tries, retryAfter, remaining)).toBe(expected);
  });

  test.each<[string | null, number | undefined]>([
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
    ['0', 0],
    ['120', 120_000],
    ['Tue, 24 Nov 2026 06:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 05:00:00 GMT', 0],
  ])('Retry-After %s is %s ms', (header, expected) => {
    expect(parseRetryAfter(header, Date.parse('2026-11-24T06:00:00Z'))).toBe(expected);
  });

  test('which statuses pass', () => {
    const transient = [200, 400, 401, 403, 404, 408, 429, 500, 501, 502, 503, 504].filter(isTransient);
    expect(transient).toEqual([408, 429, 500, 502, 503, 504]);
  });
});

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const item = { mediaType: 'text/plain', digest: digestOf(Buffer.from('x')), size: 1 };
const image = { schemaVersion: 2, mediaType: MANIFEST, config: item, layers: [item] };
const index = { schemaVersion: 2, mediaType: INDEX, manifests: [item] };
const none: ManifestClaims = {
  contentType: undefined,
  contentDigest: undefined,
  digest: undefined,
  expected: undefined,
};
const other = digestOf(Buffer.from('other'));

describe('readManifest', () => {
  test.each<[string, object, Partial<ManifestClaims>, string]>([
    ['an image', image, { contentType: MANIFEST }, 'image'],
    ['an index', index, { contentType: INDEX }, 'index'],
    ['a Docker list', { ...index, mediaType: DOCKER_LIST }, { contentType: DOCKER_LIST }, 'index'],
    [
      'an index that leaves its type to the header',
      { ...index, mediaType: undefined },
      { contentType: INDEX },
      'index',
    ],
    [
      'nulls where nothing is',
      { ...image, subject: null, layers: [{ ...item, annotations: null, platform: null }] },
      {},
      'image',
    ],
  ])('%s', (_name, content, claims, kind) => {
    const bytes = Buffer.from(JSON.stringify(content));
    expect(readManifest(bytes, { ...none, ...claims })).toMatchObject({
      kind: 'found',
      value: { kind, digest: digestOf(bytes) },
    });
  });

  test.each<[string, object | string, Partial<ManifestClaims>, RegExp]>([
    ['HTML', '<html>', {}, /not valid JSON/],
    ['a repeated member', '{"schemaVersion":2,"layers":[],"layers":[]}', {}, /occurs twice/],
    ['an array', '[]', {}, /does not follow the specification/],
    ['both kinds: index with layers', { ...index, layers: [] }, {}, /"layers"/],
    ['both kinds: image with manifests', { ...image, manifests: [] }, {}, /"manifests"/],
    ['both kinds: index with config', { ...index, config: item }, {}, /"config"/],
    ['schema 1', { schemaVersion: 1, mediaType: MANIFEST }, {}, /schemaVersion/],
    [
      'schema 1 by type',
      { schemaVersion: 1 },
      { contentType: 'application/vnd.docker.distribution.manifest.v1+prettyjws' },
      /not a manifest or an index/,
    ],
    ['no type at all', { ...image, mediaType: undefined }, {}, /not a manifest or an index/],
    ['another type in the header', image, { contentType: INDEX }, /what names it says/],
    [
      'another type in the descriptor',
      { ...image, mediaType: undefined },
      {
        contentType: MANIFEST,
        expected: { ...item, size: 0, mediaType: INDEX, annotations: {}, artifactType: undefined, platform: undefined },
      },
      /digest/,
    ],
    ['another digest', image, { digest: other }, /not sha256/],
    ['another digest in the header', image, { contentDigest: other }, /the registry calls it/],
    ['sha512', { ...image, config: { ...item, digest: 'sha512:00' } }, {}, /config\.digest.*sha256/],
    ['a negative size', { ...image, config: { ...item, size: -1 } }, {}, /config\.size/],
    [
      'an annotation that is no text',
      { ...image, layers: [{ ...item, annotations: { a: 1 } }] },
      {},
      /layers\.0\.annotations/,
    ],
  ])('refuses %s', (_name, content, claims, reason) => {
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    const answer = readManifest(bytes, { ...none, ...claims });
    expect(answer).toMatchObject({ kind: 'unreadable' });
    expect(answer.kind === 'unreadable' && answer.reason).toMatch(reason);
  });

  test('refuses what is not as its descriptor says', () => {
    const bytes = Buffer.from(JSON.stringify({ ...image, mediaType: undefined }));
    const expected = {
      mediaType: MANIFEST,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations: {},
      artifactType: undefined,
      platform: undefined,
    };
    expect(readManifest(bytes, { ...none, expected }).kind).toBe('found');
    for (const wrong of [{ size: 1 }, { mediaType: INDEX }, { digest: other }]) {
      expect(readManifest(bytes, { ...none, contentType: MANIFEST, expected: { ...expected, ...wrong } }).kind).toBe(
        'unreadable',
      );
    }
  });
});

test('a page of referrers keeps what can be read beside what cannot', () => {
  const entries = [item, { ...item, digest: 'sha512:00' }, null, { ...item, artifactType: 'a/b' }];
  const { descriptors, unreadable } = readReferrersPage(Buffer.from(JSON.stringify({ manifests: entries })));
  expect(descriptors.map(({ artifactType }) => artifactType)).toEqual([undefined, 'a/b']);
  expect(unreadable).toBe(2);
  expect(readReferrersPage(Buffer.from('{"manifests":null}')).descriptors).toEqual([]);
  expect(() => readReferrersPage(Buffer.from('{}'))).toThrow(/manifests/);
});
