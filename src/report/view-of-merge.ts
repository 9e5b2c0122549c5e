import { nameOfPredicateType } from '../core/image/predicate-type.ts';
import { imagesOf, type MergedRun, type MergedShard, type ShardImage } from '../shards/merged.ts';
import type { ReportedImage, ReportedRequirement } from '../shards/reported.ts';
import { atMost } from './text.ts';
import { sortImages } from './view-of-run.ts';
import type { FailureView, ImageState, ImageView, RunView, ShardView } from './view.ts';

/** Requirements of one image that are named. */
const MAX_UNMET = 20;

/**
 * The view of merged reports: what the shards reported, nothing that was verified here, so nothing in it is to be
 * deployed.
 */
export function viewOfMerge(run: MergedRun): RunView {
  const { tool, startedAt, duration, verified, insecure, enforce, listDigest, inputsDigest, canceled, shards } = run;
  const images = imagesOf(run).map(viewReported);
  return {
    tool,
    startedAt,
    finishedAt: new Date(startedAt.getTime() + duration),
    duration,
    verified,
    error: undefined,
    insecure,
    enforce,
    shard: undefined,
    merged: shards.map(viewShard),
    listDigest,
    inputsDigest,
    canceled,
    images,
    ...sortImages(images),
    changes: [],
    changed: '',
    deployable: [],
    files: [],
    first: undefined,
  };
}

function viewShard({ index, file: { path, digest, run } }: MergedShard): ShardView {
  const { startedAt, duration, canceled, images } = run;
  return {
    index,
    path,
    digest,
    startedAt,
    duration,
    canceled,
    images: images.length,
    verified: images.filter((image) => image.verified).length,
  };
}

function viewReported({ image, shard }: ShardImage): ImageView {
  const { requested, signer, error } = image;
  const failure = explainReported(image, shard.index);
  return {
    requested,
    state: stateOf(image),
    why: failure?.short ?? '',
    failure,
    error,
    signer: signer === undefined ? undefined : { short: signer, time: undefined },
    shard: shard.index,
    details: undefined,
  };
}

function stateOf({ verified, error }: ReportedImage): ImageState {
  if (error !== undefined) {
    return 'failed';
  }
  return verified ? 'verified' : 'unverified';
}

function explainReported({ verified, error, unmet }: ReportedImage, shard: number): FailureView | undefined {
  if (verified) {
    return undefined;
  }
  const more = `in log and summary of the job of shard ${shard}.`;
  const base = { lookedFor: undefined, locations: undefined, comparison: [], paste: [] };
  if (error !== undefined) {
    const short = `could not be checked: ${error.code}`;
    return { ...base, headline: error.message, short, found: [], todo: `${error.hint} More: ${more}` };
  }
  const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
  const others = unmet.filter((each) => each !== leading);
  return {
    ...base,
    headline: leading === undefined ? 'Nothing was required, so nothing is verified.' : describeUnmet(leading),
    short: leading === undefined ? 'nothing was required' : `${titleOf(leading)}: ${leading.code ?? 'not met'}`,
    found: atMost(MAX_UNMET, others, describeUnmet, (rest) => `${rest} more in report.json`),
    todo: `See more, and what to do, ${more}`,
  };
}

function describeUnmet(requirement: ReportedRequirement): string {
  return `${titleOf(requirement)} of ${requirement.platform}: ${requirement.why}`;
}

function titleOf({ kind, predicateType }: ReportedRequirement): string {
  return kind === 'signature' || predicateType === undefined ? kind : nameOfPredicateType(predicateType);
}
