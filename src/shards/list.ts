import { LIMITS } from '../limits.ts';
import { digestOf, type Digest } from '../core/image/digest.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { formatReference, nameOf, type ImageReference } from '../core/image/reference.ts';

/** A part of a list: `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const SHARD = /^(?<index>[1-9]\d{0,2})\/(?<count>[1-9]\d{0,2})$/;

/** Parses `i/n`, with 1 ≤ i ≤ n and n up to `LIMITS.shards`. */
export function parseShard(text: string): Parsed<Shard> {
  const { index, count } = SHARD.exec(text)?.groups ?? {};
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count && shard.count <= LIMITS.shards
    ? parsed(shard)
    : invalid(`it must be "i/n", such as "3/8": a number from 1 to n, and n up to ${LIMITS.shards}`);
}

/** A shard as `parseShard` reads it: `i/n`. */
export function formatShard({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/**
 * The digest of a list, independent of the order of its lines: sha256 of the normalized references (`registry/path[:tag]
 * [@digest]`), sorted by code units, each followed by a line break. The references are distinct.
 */
export function digestOfList(references: readonly ImageReference[]): Digest {
  const names = references.map(formatReference).sort();
  return digestOf(Buffer.from(names.map((name) => `${name}\n`).join('')));
}

/**
 * Assigns each reference of a list to a shard, counted from 1; the keys are normalized references. The result depends only
 * on the set of references. Images of a repository stay together, since they share a token and often digests; a repository
 * with more than an equal part is split. Parts are assigned largest first, each to the shard with the fewest images.
 */
export function assignShards(references: readonly ImageReference[], count: number): ReadonlyMap<string, number> {
  const equalPart = Math.ceil(references.length / count);
  const repositories = Map.groupBy(references, ({ repository }) => nameOf(repository));
  const parts = [...repositories.keys()].sort().flatMap((name) => {
    const all = (repositories.get(name) ?? []).map(formatReference).sort();
    return cut(all, equalPart);
  });
  const loads = Array.from({ length: count }, () => 0);
  const shards = new Map<string, number>();
  // sorting is stable: parts of equal size stay in the order of their names
  for (const part of parts.toSorted((a, b) => b.length - a.length)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + part.length;
    for (const reference of part) {
      shards.set(reference, least + 1);
    }
  }
  return shards;
}

function cut(all: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
