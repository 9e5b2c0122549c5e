import { parseDigest, type Digest } from '../core/image/digest.ts';
import type { ReportedImage, ReportedRun } from './reported.ts';

/** A report that was read, and where it is. */
export interface ReportedFile {
  /** relative to the folder that was given, `/` between components */
  readonly path: string;
  /** of its bytes */
  readonly digest: Digest;
  readonly run: ReportedRun;
}

/** A shard of a merged run. */
export interface MergedShard {
  readonly index: number;
  readonly file: ReportedFile;
}

/** The reports of all shards of one list together: what was reported, nothing that was verified here. */
export interface MergedRun {
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  /** milliseconds that the merge took */
  readonly duration: number;
  /** whether every image of the list is verified, as reported */
  readonly verified: boolean;
  readonly insecure: readonly string[];
  readonly enforce: boolean;
  readonly listDigest: Digest;
  readonly inputsDigest: Digest | undefined;
  /** whether a shard was ended early */
  readonly canceled: boolean;
  /** in their order */
  readonly shards: readonly MergedShard[];
}

/** Where an image was reported. */
export interface ShardImage {
  readonly image: ReportedImage;
  readonly shard: MergedShard;
}

/** The images of all shards, one shard after the other. */
export function imagesOf({ shards }: Pick<MergedRun, 'shards'>): readonly ShardImage[] {
  return shards.flatMap((shard) => shard.file.run.images.map((image) => ({ image, shard })));
}

/**
 * Puts the reports of all shards together. They must be the ones that `findFaults` has nothing against; then what they
 * say alike is taken from the first.
 */
export function merge(
  files: readonly ReportedFile[],
  own: Pick<MergedRun, 'tool' | 'startedAt' | 'duration' | 'enforce' | 'listDigest'>,
): MergedRun {
  const shards = files
    .flatMap((file) => (file.run.shard === undefined ? [] : [{ index: file.run.shard.index, file }]))
    .toSorted((a, b) => a.index - b.index);
  const images = imagesOf({ shards });
  const canceled = files.some(({ run }) => run.canceled);
  const [first] = shards;
  return {
    ...own,
    verified: !canceled && images.length > 0 && images.every(({ image }) => image.verified),
    insecure: first?.file.run.insecure ?? [],
    inputsDigest: parseDigest(first?.file.run.inputs ?? ''),
    canceled,
    shards,
  };
}
