import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discoverIn } from '../support/evidence.ts';
import { LIMITS } from '../../src/limits.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { imageError, openRepository } from '../support/registry-client.ts';

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

  test('a referrer that is no bundle is none of our business', async () => {
    putReferrer('{}', 'application/vnd.example.scan+json');
    expect((await discover()).candidates).toEqual([]);
  });

  test.each([
    ['a bundle of another version', '{}', 'application/vnd.dev.sigstore.bundle.v0.9+json', /another version than 0\.3/],
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

  test('more candidates than are judged is an error of the image that names the bound', async () => {
    const layer = registry.putBlob('demo/app', Buffer.from('{}'));
    const layers = Array.from({ length: LIMITS.layers + 1 }, () => layer);
    const manifest = { schemaVersion: 2, config: layer, layers };
    registry.putManifest('demo/app', manifest, { tag: `${image.digest.replace(':', '-')}.att` });
    const error = await imageError(discover());
    expect(error.code).toBe('too-large');
    expect(error.message).toContain(String(LIMITS.layers));
  });
});
