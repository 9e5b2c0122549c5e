import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import { assignShards, digestOfList } from '../../src/shards/list.ts';
import { formatReference, parseReference, type ImageReference } from '../../src/core/image/reference.ts';

function references(...names: readonly string[]): readonly ImageReference[] {
  return names.map((name) => {
    const read = parseReference(name, 'latest');
    if (read.kind === 'invalid') {
      throw new Error(`${name}: ${read.issue}`);
    }
    return read.value;
  });
}

/** The names of each shard, sorted. */
function partsOf(list: readonly ImageReference[], count: number): readonly (readonly string[])[] {
  const shards = assignShards(list, count);
  return Array.from({ length: count }, (_, at) =>
    list
      .map(formatReference)
      .filter((name) => shards.get(name) === at + 1)
      .sort(),
  );
}

describe('the parts of a list', () => {
  const MIXED = references(...Array.from({ length: 100 }, (_, at) => `r${at % 7}.example/a/n${at % 23}:${at}`));

  test.each([1, 2, 3, 8, 99, 100, 101, 256])('each image is in exactly one of %i', (count) => {
    const parts = partsOf(MIXED, count);
    expect(parts.flat().sort()).toEqual(MIXED.map(formatReference).sort());
  });

  test('they do not depend on the order of the lines', () => {
    expect(partsOf(MIXED.toReversed(), 5)).toEqual(partsOf(MIXED, 5));
  });

  test.each([2, 3, 7, 8])('%i parts of single images are as equal as can be', (count) => {
    const sizes = partsOf(references(...Array.from({ length: 50 }, (_, at) => `r.example/n${at}`)), count).map(
      (part) => part.length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test('the images of a repository stay together', () => {
    const list = references('a.example/x:1', 'a.example/y:1', 'a.example/x:2', 'a.example/y:2');
    expect(partsOf(list, 2)).toEqual([
      ['a.example/x:1', 'a.example/x:2'],
      ['a.example/y:1', 'a.example/y:2'],
    ]);
  });

  test('a repository with more than an equal part is cut', () => {
    const list = references('a.example/x:1', 'a.example/x:2', 'a.example/x:3', 'a.example/x:4', 'a.example/y:1');
    expect(partsOf(list, 2)).toEqual([
      ['a.example/x:1', 'a.example/x:2', 'a.example/x:3'],
      ['a.example/x:4', 'a.example/y:1'],
    ]);
  });

  test('of more parts than images some are empty', () => {
    expect(partsOf(references('a.example/x:1', 'a.example/y:1'), 4)).toEqual([
      ['a.example/x:1'],
      ['a.example/y:1'],
      [],
      [],
    ]);
  });
});

describe('the digest of a list', () => {
  test('is that of the sorted normalized names, so that anybody can make it', () => {
    const text = 'docker.io/library/nginx:latest\nghcr.io/acme/api:1\n';
    expect(digestOfList(references('ghcr.io/acme/api:1', 'nginx'))).toBe(digestOf(Buffer.from(text)));
  });

  test('is another one for another list', () => {
    const digests = [[], ['nginx'], ['nginx:1'], ['nginx', 'nginx:1'], ['other']].map((names) =>
      digestOfList(references(...names)),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });
});
