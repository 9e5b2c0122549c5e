import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discoverIn } from '../support/evidence.ts';
import { LIMITS } from '../../src/limits.ts';
import { failure, startRegistry, type PutDescriptor, type Reply, type TestRegistry } from '../support/registry.ts';
import { imageError, openRepository } from '../support/registry-client.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

let registry: TestRegistry;
let image: PutDescriptor;

beforeEach(async () => {
  registry = await startRegistry();
  const config = registry.putBlob('demo/app', Buffer.from('{}'));
  image = registry.putManifest('demo/app', { schemaVersion: 2, config, layers: [] }, { tag: 'latest' });
});

afterEach(async () => {
  await registry.close();
});

/** A referrer of the image with a layer of this content and type; the number tells equal ones apart. */
function putReferrer(content: string, mediaType = BUNDLE, number = 0): void {
  registry.putManifest('demo/app', {
    schemaVersion: 2,
    config: registry.putBlob('demo/app', Buffer.from('{}')),
    layers: [registry.putBlob('demo/app', Buffer.from(content), mediaType)],
    subject: image,
    annotations: { number: String(number) },
  });
}

const discover = (): ReturnType<typeof discoverIn> =>
  discoverIn(openRepository(registry, { path: 'demo/app' }).repository, [{ name: 'image', digest: image.digest }]);

/** Why candidates cannot be read; one that can is told as such. */
async function reasons(): Promise<readonly string[]> {
  const { candidates } = await discover();
  return candidates.map((candidate) => (candidate.kind === 'unreadable' ? candidate.reason : 'it can be read'));
}

describe('what hangs on an image', () => {
  test('nothing: every place was looked at', async () => {
    const { candidates, locations } = await discover();
    expect(candidates).toEqual([]);
    expect(locations.map(({ what, response }) => [what, response])).toEqual([
      ['referrers API', '0 referrers'],
      ['referrers tag', 'not there'],
      ['cosign tag', 'not there'],
      ['cosign tag', 'not there'],
    ]);
  });

  test('a referrer of another type is named, once, also where API and tag list it', async () => {
    const NOTATION = 'application/vnd.cncf.notary.signature';
    const config = registry.putBlob('demo/app', Buffer.from('{}'));
    const put = (artifactType: object, number: number): PutDescriptor =>
      registry.putManifest('demo/app', {
        schemaVersion: 2,
        ...artifactType,
        config: { ...config, mediaType: 'application/vnd.example.config+json' },
        layers: [registry.putBlob('demo/app', Buffer.from('{}'), 'application/jose+json')],
        subject: image,
        annotations: { number: String(number) },
      });
    const listed = put({ artifactType: NOTATION }, 1);
    put({}, 2);
    const tag = image.digest.replace(':', '-');
    registry.putManifest('demo/app', { schemaVersion: 2, manifests: [listed] }, { mediaType: INDEX, tag });
    const { candidates, others = [] } = await discover();
    expect(candidates).toEqual([]);
    expect(others.map(({ type }) => type)).toEqual([NOTATION, 'application/vnd.example.config+json']);
  });

  test.each([
    ['a bundle of another version', '{}', 'application/vnd.dev.sigstore.bundle.v0.9+json', /a version other than 0\.3/],
    ['a bundle that is none', '{}', BUNDLE, /not a Sigstore bundle of version 0\.3/],
    ['a bundle that is no JSON', 'x', BUNDLE, /not valid JSON/],
  ])('%s is a candidate that cannot be read', async (_, content, mediaType, reason) => {
    putReferrer(content, mediaType);
    const [found = '', ...others] = await reasons();
    expect(found).toMatch(reason);
    expect(others).toEqual([]);
  });

  test('entries that are no descriptors are one candidate, however many they are', async () => {
    registry.options = {
      intercept: ({ url }) =>
        url.includes('/referrers/')
          ? {
              headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
              body: JSON.stringify({ schemaVersion: 2, manifests: [0, 'x', { digest: 'sha512:00' }] }),
            }
          : undefined,
    };
    const [found = '', ...others] = await reasons();
    expect(found).toMatch(/^the list has 3 entries/);
    expect(others).toEqual([]);
  });

  test('more layers than are read: that location failed, and the others count', async () => {
    const layer = registry.putBlob('demo/app', Buffer.from('{}'));
    const layers = Array.from({ length: LIMITS.layers + 1 }, () => layer);
    const manifest = { schemaVersion: 2, config: layer, layers };
    registry.putManifest('demo/app', manifest, { tag: `${image.digest.replace(':', '-')}.att` });
    putReferrer('{}');
    const { candidates, failures = [], locations } = await discover();
    expect(failures.map(({ code }) => code)).toEqual(['too-large']);
    expect(failures[0]?.message).toContain(String(LIMITS.layers));
    expect(candidates).toHaveLength(1);
    expect(locations.at(-1)?.response).toBe('failed: too-large');
  });
});

describe('a list that cannot be had', () => {
  const PLACES = {
    'referrers API': /\/referrers\//,
    'referrers tag': /sha256-\w+$/,
    '.sig': /\.sig$/,
    '.att': /\.att$/,
  };
  const lie = (place: RegExp, reply: Reply): void => {
    registry.options = { intercept: ({ url }) => (place.test(url) ? reply : undefined) };
  };
  const NO_LIST = { 'content-type': 'text/html' };

  test.each(Object.entries(PLACES))('%s: 403 is a failed location', async (_, place) => {
    lie(place, failure(403, 'DENIED', 'no'));
    const { failures = [], locations } = await discover();
    expect(failures.map(({ code }) => code)).toEqual(['forbidden']);
    expect(locations.filter(({ response }) => response === 'failed: forbidden')).toHaveLength(1);
  });

  test.each<[string, Reply, string[]]>([
    ['404', { status: 404 }, []],
    ['400', { status: 400 }, []],
    ['405', { status: 405 }, []],
    ['406', { status: 406 }, []],
    ['a page', { body: '<html>', headers: NO_LIST }, []],
    ['401', { status: 401 }, ['unauthorized']],
    ['410', { status: 410 }, ['not-a-registry']],
    ['503 that asks for an hour', { status: 503, headers: { 'retry-after': '3600' } }, ['unavailable']],
    [
      'a page with an error',
      { status: 500, body: '<html>', headers: { ...NO_LIST, 'retry-after': '3600' } },
      ['unavailable'],
    ],
    ['a list that is none', { body: '<html>', headers: { 'content-type': INDEX } }, ['not-a-registry']],
  ])('the referrers API: %s', async (_, reply, codes) => {
    lie(PLACES['referrers API'], reply);
    expect(((await discover()).failures ?? []).map(({ code }) => code)).toEqual(codes);
  });

  test('more referrers than are read, by the tag', async () => {
    const manifests = Array.from({ length: LIMITS.referrers + 1 }, () => image);
    const tag = image.digest.replace(':', '-');
    registry.putManifest('demo/app', { schemaVersion: 2, manifests }, { mediaType: INDEX, tag });
    expect((await discover()).failures?.map(({ code }) => code)).toEqual(['too-large']);
  });

  test('a listed item that cannot be had is an error of the image', async () => {
    putReferrer('{}');
    lie(/manifests\/sha256:/, failure(403, 'DENIED', 'no'));
    expect((await imageError(discover())).code).toBe('forbidden');
  });
});
