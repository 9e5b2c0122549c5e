import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, parseDigest, type Digest } from '../../src/core/image/digest.ts';
import { parsePlatform, type PlatformSelection } from '../../src/core/image/platform.ts';
import type { Subject } from '../../src/core/image/subject.ts';
import { resolveSubject } from '../../src/core/registry/resolve.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { imageError, openRepository } from '../support/registry-client.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const PATH = 'demo/app';
let registry: TestRegistry;

beforeEach(async () => {
  registry = await startRegistry();
});

afterEach(() => registry.close());

function resolve(
  tag: string | undefined,
  selection: PlatformSelection = { kind: 'all' },
  digest?: Digest,
): Promise<Subject> {
  const { repository } = openRepository(registry);
  return resolveSubject(repository, { repository: repository.name, tag, digest }, selection);
}

function named(...texts: string[]): PlatformSelection {
  const platforms = texts.map(parsePlatform).flatMap((read) => (read.kind === 'invalid' ? [] : read.value));
  return { kind: 'named', platforms };
}

function putImage(config: object, tag?: string): PutDescriptor {
  const blob = registry.putBlob(PATH, Buffer.from(JSON.stringify(config)));
  return registry.putManifest(PATH, { schemaVersion: 2, config: blob, layers: [] }, tag === undefined ? {} : { tag });
}

function putIndex(manifests: object[], tag = 'latest'): PutDescriptor {
  return registry.putManifest(PATH, { schemaVersion: 2, manifests }, { mediaType: INDEX, tag });
}

function platform(text: string): { platform: { os: string; architecture: string; variant?: string } } {
  const [os = '', architecture = '', variant] = text.split('/');
  return { platform: { os, architecture, ...(variant === undefined ? {} : { variant }) } };
}

describe('an index', () => {
  test.each<[string, PlatformSelection, string[]]>([
    ['all', { kind: 'all' }, ['linux/amd64', 'linux/arm64']],
    ['index', { kind: 'index' }, []],
    ['named', named('linux/arm64'), ['linux/arm64']],
  ])('of the fixtures, %s', async (_name, selection, expected) => {
    registry.add(PATH, join(FIXTURES, 'layouts/legacy'));
    const subject = await resolve('latest', selection);
    expect(subject).toMatchObject({ kind: 'index', name: 'index', mediaType: INDEX, notices: [] });
    expect(subject.platforms.filter(({ selected }) => selected).map(({ name }) => name)).toEqual(expected);
    expect(subject.platforms).toHaveLength(2);
    expect(registry.requests).toHaveLength(1);
  });

  test('unknown/unknown is listed, never selected', async () => {
    const index = putIndex([
      { ...putImage({ a: 1 }), ...platform('linux/amd64') },
      { ...putImage({ a: 2 }), ...platform('unknown/unknown') },
    ]);
    const { platforms, digest } = await resolve('latest');
    expect(digest).toBe(index.digest);
    expect(platforms.map(({ name, selected }) => [name, selected])).toEqual([
      ['linux/amd64', true],
      ['unknown/unknown', false],
    ]);
  });

  test.each<[string, () => object[], PlatformSelection, string, RegExp]>([
    [
      'another index in it',
      () => [{ ...putImage({}), mediaType: INDEX }],
      { kind: 'all' },
      'nested-index',
      /another index/,
    ],
    [
      'another index in it, the index asked for',
      () => [{ ...putImage({}), mediaType: INDEX }],
      { kind: 'index' },
      'nested-index',
      /another index/,
    ],
    ['no entry', () => [], { kind: 'all' }, 'platform-missing', /lists no platform/],
    [
      'only unknown/unknown',
      () => [{ ...putImage({}), ...platform('unknown/unknown') }],
      { kind: 'all' },
      'platform-missing',
      /lists no platform/,
    ],
    [
      'a missing platform',
      () => [{ ...putImage({}), ...platform('linux/arm/v7') }],
      named('linux/arm/v6', 'linux/arm'),
      'platform-missing',
      /no platform linux\/arm\/v6\. There is: linux\/arm\/v7\./,
    ],
    [
      'too many entries',
      () => Array.from({ length: 201 }, () => putImage({})),
      { kind: 'all' },
      'too-large',
      /201 entries/,
    ],
  ])('with %s', async (_name, entries, selection, code, message) => {
    putIndex(entries());
    const error = await imageError(resolve('latest', selection));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe('a single image', () => {
  test.each<[PlatformSelection, string, number]>([
    [{ kind: 'all' }, 'image', 0],
    [{ kind: 'index' }, 'image', 1],
    [named('linux/arm'), 'linux/arm/v7', 0],
    [named('linux/arm/v7'), 'linux/arm/v7', 0],
  ])('%o', async (selection, name, notices) => {
    const { digest } = putImage({ os: 'linux', architecture: 'arm', variant: 'v7' }, 'latest');
    const subject = await resolve('latest', selection);
    expect(subject).toMatchObject({ kind: 'image', digest, name, platforms: [] });
    expect(subject.notices).toHaveLength(notices);
  });

  test.each<[object, PlatformSelection, RegExp]>([
    [{ os: 'linux', architecture: 'arm64' }, named('linux/amd64'), /no platform linux\/amd64\. There is: linux\/arm64/],
    [{ os: 'linux', architecture: 'arm64' }, named('linux/arm64', 'linux/amd64'), /no platform linux\/amd64\./],
    [{}, named('linux/amd64'), /It names none/],
  ])('of another platform: %o', async (config, selection, message) => {
    putImage(config, 'latest');
    const error = await imageError(resolve('latest', selection));
    expect(error.code).toBe('platform-missing');
    expect(error.message).toMatch(message);
  });
});

describe('references', () => {
  test('a digest, and a tag with its digest', async () => {
    const { digest } = putImage({}, 'latest');
    expect((await resolve(undefined, { kind: 'all' }, digest)).digest).toBe(digest);
    expect((await resolve('latest', { kind: 'all' }, digest)).digest).toBe(digest);
    expect(registry.requests.map(({ url }) => url.split('/').at(-1))).toEqual([digest, 'latest']);
  });

  test('a tag with another digest has moved', async () => {
    const old = putImage({ old: true }, 'latest').digest;
    const moved = putImage({ old: false }, 'latest').digest;
    const error = await imageError(resolve('latest', { kind: 'all' }, old));
    expect(error.code).toBe('tag-moved');
    expect(error.message).toContain(old);
    expect(error.message).toContain(moved);
  });

  test('a missing tag and a missing repository are told apart', async () => {
    const repository = await imageError(resolve('latest'));
    expect(repository.message).toMatch(/^The repository .*\/demo\/app does not exist/);
    putImage({}, 'latest');
    const tag = await imageError(resolve('1.0'));
    expect(tag.message).toMatch(/^The tag 1\.0 of .*\/demo\/app does not exist: HTTP 404 \(MANIFEST_UNKNOWN/);
    expect([repository.code, tag.code]).toEqual(['not-found', 'not-found']);
  });

  test.each<[string, string, RegExp]>([
    ['a login page', '<html>', /not valid JSON/],
    ['other JSON', '{"hello":"world"}', /not a manifest or an index/],
  ])('%s is no registry', async (_name, body, message) => {
    registry.options = { intercept: () => ({ body, headers: { 'content-type': 'text/html' } }) };
    const error = await imageError(resolve('latest'));
    expect(error.code).toBe('not-a-registry');
    expect(error.message).toMatch(message);
  });

  test('other content than asked for is no registry', async () => {
    putImage({}, 'latest');
    registry.tag(PATH, digestOf(Buffer.from('asked')), putImage({ other: true }).digest);
    const requested = parseDigest(digestOf(Buffer.from('asked')));
    const error = await imageError(resolve(undefined, { kind: 'all' }, requested));
    expect(error.code).toBe('not-a-registry');
  });
});
