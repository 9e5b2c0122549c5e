import type { MergedRun, ShardImage } from '../shards/merged.ts';
import { annotation, levelOfUnaccepted, type RenderedAnnotation } from './annotations.ts';
import { count } from './evidence.ts';
import { reasonsOf, sortImages } from './merged-summary.ts';
import type { WrittenPaths } from './outputs.ts';
import { plain } from './text.ts';

/** The log of a merge. */
export function renderMergedLog(run: MergedRun): readonly string[] {
  const { verified, unverified, failed } = sortImages(run);
  return [
    `Merged ${count(run.shards.length, 'report')}; what follows is what they say, and nothing was verified here`,
    ...run.shards.map(({ index, file: { path, run: reported } }) =>
      plain(`  shard ${index}: ${count(reported.images.length, 'image')}, ${path}`),
    ),
    `${count(verified.length, 'image')} verified, ${unverified.length} not verified, ${failed.length} could not be checked`,
  ];
}

/** One message an image that is not verified or could not be checked, the most important first. */
export function renderMergedAnnotations(run: MergedRun): readonly RenderedAnnotation[] {
  const { unverified, failed } = sortImages(run);
  const canceled = run.shards.filter(({ file }) => file.run.canceled);
  return [
    ...canceled
      .slice(0, 1)
      .map(() =>
        annotation('error', 'Canceled', [
          `${count(canceled.length, 'shard')} canceled: ${canceled.map(({ index }) => String(index)).join(', ')}.`,
        ]),
      ),
    ...unverified.map((each) => toAnnotation(levelOfUnaccepted(run.enforce), 'Not verified', each)),
    ...failed.map((each) => toAnnotation('error', 'Could not be checked', each)),
  ];
}

function toAnnotation(
  level: RenderedAnnotation['level'],
  title: string,
  { image, shard }: ShardImage,
): RenderedAnnotation {
  return annotation(level, `${title}, as reported by shard ${shard.index}: ${image.requested}`, [
    ...reasonsOf(image),
    `More, and what to do: in log and summary of the job of shard ${shard.index}.`,
  ]);
}

/** The outputs of a merge. Nothing was verified here, so all that something could be deployed by is empty. */
export function renderMergedOutputs(run: MergedRun, paths: WrittenPaths): Readonly<Record<string, string>> {
  return {
    verified: String(run.verified),
    digest: '',
    image: '',
    images: '[]',
    report: paths.report,
    summary: paths.summary,
    'output-directory': paths.folder,
    files: '[]',
    sbom: '',
    identity: '',
    issuer: '',
  };
}
