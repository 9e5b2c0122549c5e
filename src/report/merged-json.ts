import { imagesOf, type MergedRun, type MergedShard } from '../shards/merged.ts';
import { beginReport, endReport, imagePart, SCHEMA_VERSION } from './json-layout.ts';

/**
 * The text of the `report.json` of a merge, in parts: the images of one shard after the other, each as its shard wrote
 * it, so that only one report has to be held. `merged` says that it is one.
 * @param readImages the images in the report of a shard, as they stand there
 */
export async function* renderMergedReport(
  run: MergedRun,
  readImages: (shard: MergedShard) => Promise<readonly unknown[]>,
): AsyncGenerator<string, void> {
  yield beginReport({
    schemaVersion: SCHEMA_VERSION,
    verified: run.verified,
    tool: { name: run.tool.name, version: run.tool.version },
    startedAt: run.startedAt.toISOString(),
    durationMs: Math.round(run.duration),
    error: null,
    insecure: run.insecure,
    enforce: run.enforce,
    merged: { shards: run.shards.map(toShard) },
    list: run.listDigest,
    inputs: run.inputsDigest ?? null,
    ...(run.canceled ? { cancelled: true } : {}),
  });
  let written = 0;
  for (const shard of run.shards) {
    for (const image of await readImages(shard)) {
      yield imagePart(image, written);
      written++;
    }
  }
  yield endReport(imagesOf(run).length);
}

function toShard({ index, file: { path, digest, run } }: MergedShard) {
  return {
    index,
    report: path,
    digest,
    startedAt: run.startedAt,
    durationMs: Math.round(run.duration),
    cancelled: run.canceled,
    images: run.images.length,
    verified: run.images.filter(({ verified }) => verified).length,
  };
}
