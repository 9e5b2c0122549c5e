import { assignShards, formatShard, parseShard, type Shard } from '../shards/list.ts';
import { formatReference } from '../core/image/reference.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import type { InputReader } from './reader.ts';

/** Reads `shard`; undefined where it is not given, or is a fault. */
export function readShard(reader: InputReader): Shard | undefined {
  const text = reader.text('shard');
  return text === undefined ? undefined : reader.take('shard', text, parseShard(text));
}

/** The images that fall to a shard, in the order of the list; all of them without one. It may be none. */
export function imagesOfShard(
  reader: InputReader,
  images: readonly ImageRequest[],
  shard: Shard | undefined,
): readonly ImageRequest[] {
  if (shard === undefined) {
    return images;
  }
  const shards = assignShards(
    images.map(({ reference }) => reference),
    shard.count,
  );
  const own = images.filter(({ reference }) => shards.get(formatReference(reference)) === shard.index);
  reader.notices.push(
    `Shard ${formatShard(shard)}: ${own.length} of the ${images.length} images of the list fall to it.`,
  );
  return own;
}
