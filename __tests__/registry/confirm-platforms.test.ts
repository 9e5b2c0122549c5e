import { afterEach, beforeEach, expect, test } from 'vitest';
import { parsePlatform, type PlatformSelection } from '../../src/core/image/platform.ts';
import type { Subject } from '../../src/core/image/subject.ts';
import { confirmPlatforms } from '../../src/core/registry/confirm-platforms.ts';
import { resolveSubject } from '../../src/core/registry/resolve.ts';
import { startRegistry, type PutDescriptor, type Reply, type TestRegistry } from '../support/registry.ts';
import { imageError, openRepository } from '../support/registry-client.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const PATH = 'demo/app';
const ALL: PlatformSelection = { kind: 'all' };
let registry: TestRegistry;

beforeEach(async () => {
  registry = await startRegistry();
});

afterEach(() => registry.close());

function putImage(config: object | string): PutDescriptor {
  const blob = registry.putBlob(PATH, Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)));
  return registry.putManifest(PATH, { schemaVersion: 2, config: blob, layers: [] });
}

const platformOf = (text: string): object => {
  const read = parsePlatform(text);
  return read.kind === 'invalid' ? {} : read.value;
};

async function confirm(manifests: readonly object[], selection = ALL): Promise<Subject> {
  registry.putManifest(PATH, { schemaVersion: 2, manifests }, { mediaType: INDEX, tag: 'latest' });
  const { repository } = openRepository(registry);
  const reference = { repository: repository.name, tag: 'latest', digest: undefined };
  return confirmPlatforms(repository, await resolveSubject(repository, reference, selection), selection);
}

test.each([
  ['linux/amd64', 'linux/amd64'],
  ['linux/arm64', 'linux/arm64/v8'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/arm/v6', 'linux/arm'],
  ['linux/arm', 'linux/arm/v7'],
])('%s listed, %s configured: as listed', async (listed, configured) => {
  const { platforms } = await confirm([{ ...putImage(platformOf(configured)), platform: platformOf(listed) }]);
  expect(platforms.map(({ name }) => name)).toEqual([listed]);
});

test.each([
  ['linux/amd64', 'linux/arm64'],
  ['linux/amd64', 'windows/amd64'],
  ['linux/arm/v6', 'linux/arm/v7'],
  ['linux/arm64/v8', 'linux/arm64/v9'],
])('%s listed, %s configured: a contradiction', async (listed, configured) => {
  const entries = [{ ...putImage(platformOf(configured)), platform: platformOf(listed) }];
  const error = await imageError(confirm(entries));
  expect([error.code, error.message]).toEqual(['platform-missing', expect.stringContaining(`says ${configured}`)]);
});

test('a configuration that is none confirms nothing', async () => {
  const error = await imageError(confirm([{ ...putImage('{}'), platform: platformOf('linux/amd64') }]));
  expect(error.code).toBe('platform-missing');
  const bare = putImage('no configuration');
  expect((await confirm([bare])).platforms.map(({ name }) => name)).toEqual([
    `unknown-${bare.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`,
  ]);
});

test('names that become equal are told apart, and only what is selected is fetched', async () => {
  const images = [1, 2, 3].map((made) => putImage({ ...platformOf('linux/amd64'), made }));
  const { platforms } = await confirm([
    { ...images[0], platform: platformOf('linux/amd64') },
    images[1] ?? {},
    { ...images[2], platform: { os: 'unknown', architecture: 'unknown' } },
  ]);
  expect(platforms.map(({ name, selected }) => [name.replace(/-[0-9a-f]{12}$/, '-…'), selected])).toEqual([
    ['linux/amd64-…', true],
    ['linux/amd64-…', true],
    ['unknown/unknown', false],
  ]);
  expect(registry.requests.filter(({ url }) => url.endsWith(images[2]?.digest ?? ''))).toEqual([]);
});

test.each<[string, () => Reply | undefined, string, RegExp]>([
  ['is not there', () => undefined, 'platform-missing', /404/],
  ['is not what its digest says', () => ({ body: '{}' }), 'not-a-registry', /digest/],
  ['may not be read', () => ({ status: 403 }), 'forbidden', /403/],
])('a manifest that %s', async (_, reply, code, message) => {
  const digest = `sha256:${'0'.repeat(64)}`;
  registry.options = { intercept: ({ url }) => (url.endsWith(digest) ? reply() : undefined) };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const error = await imageError(confirm([{ mediaType, digest, size: 2, platform: platformOf('linux/amd64') }]));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
});

test('an index that is listed as an image', async () => {
  const inner = registry.putManifest(PATH, { schemaVersion: 2, manifests: [] }, { mediaType: INDEX });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const error = await imageError(confirm([{ ...inner, mediaType, platform: platformOf('linux/amd64') }]));
  expect([error.code, error.advice.about]).toEqual(['nested-index', expect.stringContaining(inner.digest)]);
});
