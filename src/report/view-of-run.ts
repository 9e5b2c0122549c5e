import { nameOfPredicateType } from '../core/image/predicate-type.ts';
import type { RunOutcome, ScanOutcome } from '../outcome.ts';
import { imagesOf, type MergedRun, type MergedShard, type ShardImage } from '../shards/merge.ts';
import type { ReportedImage, ReportedRequirement } from '../shards/reported.ts';
import { hintOf, IN_WORKFLOW, type Audience } from './advice/hints.ts';
import { atMost, unique } from './text.ts';
import { viewOfImage } from './view-of-image.ts';
import type { ChangeView, ErrorView, FailureView, ImageState, ImageView, RunView, ShardView } from './view.ts';

/** The view of a run that verified images or failed before. */
export function viewOfRun(run: RunOutcome, audience: Audience = IN_WORKFLOW): RunView {
  const { verified, shard } = run;
  const images = withPlaces(
    run.images.map((image) => viewOfImage(image, audience)),
    run.scan,
  );
  const deployable = images.flatMap(({ details }) => details?.checked?.deployable ?? []);
  const changes = sortChanges(images);
  return {
    ...beginView(run, images),
    error: run.error === undefined ? undefined : viewError(run.error, audience),
    shard,
    merged: undefined,
    changes,
    changed: isChanged(images, changes),
    deployable: deployable.map(({ image }) => image),
    files: unique(images.flatMap(({ details }) => details?.checked?.files ?? [])),
    // the first image of a shard has no special meaning
    scan: run.scan,
    first:
      verified && shard === undefined && run.scan === undefined ? images[0]?.details?.checked?.deployable : undefined,
  };
}

/** In a scan an image is requested by its normalized reference. */
function withPlaces(images: readonly ImageView[], scan: ScanOutcome | undefined): readonly ImageView[] {
  if (scan === undefined) {
    return images;
  }
  const places = Map.groupBy(scan.references, ({ reference }) => reference);
  return images.map((image) => ({ ...image, places: places.get(image.requested) ?? [] }));
}

function viewError({ code, message, advice }: NonNullable<RunOutcome['error']>, audience: Audience): ErrorView {
  return { code, message, hint: hintOf(advice, audience) };
}

/** What a run and a merge have alike. */
type Common = Pick<
  RunView,
  'tool' | 'startedAt' | 'duration' | 'verified' | 'insecure' | 'enforce' | 'canceled' | 'listDigest' | 'inputsDigest'
> &
  Partial<Pick<RunView, 'policy'>>;

function beginView(run: Common, images: readonly ImageView[]) {
  const { tool, startedAt, duration, verified, insecure, enforce, canceled, listDigest, inputsDigest, policy } = run;
  const finishedAt = new Date(startedAt.getTime() + duration);
  return {
    tool,
    startedAt,
    finishedAt,
    duration,
    verified,
    insecure,
    policy,
    enforce,
    listDigest,
    inputsDigest,
    canceled,
    images,
    ...sortImages(images),
  };
}

/** Splits images: those that are not verified, followed by those that could not be checked; and all others. */
function sortImages(images: readonly ImageView[]): Pick<RunView, 'failing' | 'verifiedImages' | 'leftImages'> {
  const byState = Map.groupBy(images, ({ state }) => (state === 'changed' ? 'verified' : state));
  return {
    failing: [...(byState.get('unverified') ?? []), ...(byState.get('failed') ?? [])],
    verifiedImages: byState.get('verified') ?? [],
    leftImages: [...(byState.get('exempt') ?? []), ...(byState.get('skipped') ?? [])],
  };
}

const KINDS = ['changed', 'not-compared', 'no-baseline', 'unchanged'];

/** Comparisons, failing gates first, then changed images. */
function sortChanges(images: readonly ImageView[]): readonly ChangeView[] {
  const rankOf = ({ comparison, failing }: ChangeView): number =>
    KINDS.indexOf(comparison.kind) + (failing.length > 0 ? 0 : KINDS.length);
  return images.flatMap(({ details }) => details?.checked?.change ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
}

function isChanged(images: readonly ImageView[], changes: readonly ChangeView[]): RunView['changed'] {
  const kinds = changes.map(({ comparison }) => comparison.kind);
  if (kinds.includes('changed')) {
    return 'true';
  }
  const isVerified = images.every(({ state }) => state === 'verified' || state === 'changed');
  return isVerified && kinds.length > 0 && kinds.every((kind) => kind === 'unchanged') ? 'false' : '';
}

/** Unmet requirements of an image that are listed. */
const MAX_UNMET = 20;

/**
 * The view of merged reports. Nothing was verified by this run, so no image counts as deployable.
 */
export function viewOfMerge(run: MergedRun): RunView {
  return {
    ...beginView(run, imagesOf(run).map(viewReported)),
    error: undefined,
    shard: undefined,
    merged: run.shards.map(viewShard),
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
  const state = stateOf(image);
  return {
    requested,
    state,
    why: failure?.short ?? (state === 'verified' ? '' : 'as the policy allows'),
    failure,
    error,
    signer: signer === undefined ? undefined : { short: signer, time: undefined },
    shard: shard.index,
    details: undefined,
  };
}

function stateOf({ verified, error, left }: ReportedImage): ImageState {
  if (left !== undefined) {
    return left;
  }
  if (error !== undefined) {
    return 'failed';
  }
  return verified ? 'verified' : 'unverified';
}

function explainReported({ verified, error, unmet, left }: ReportedImage, shard: number): FailureView | undefined {
  if (verified || left !== undefined) {
    return undefined;
  }
  const more = `in the log and the summary of the job of shard ${shard}.`;
  const base = { lookedFor: undefined, locations: undefined, comparison: [], paste: [] };
  if (error !== undefined) {
    const short = `could not be checked: ${error.code}`;
    return { ...base, headline: error.message, short, found: [], todo: `${error.hint} More is ${more}` };
  }
  const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
  const others = unmet.filter((each) => each !== leading);
  return {
    ...base,
    headline: leading === undefined ? 'Nothing was required, so nothing is verified.' : describeUnmet(leading),
    short: leading === undefined ? 'nothing was required' : `${titleOf(leading)}: ${leading.code ?? 'not met'}`,
    found: atMost(MAX_UNMET, others, describeUnmet, (rest) => `${rest} more in report.json`),
    todo: `It is ${more}`,
  };
}

function describeUnmet(requirement: ReportedRequirement): string {
  return `${titleOf(requirement)} of ${requirement.platform}: ${requirement.why}`;
}

function titleOf({ kind, predicateType }: ReportedRequirement): string {
  return kind === 'signature' || predicateType === undefined ? kind : nameOfPredicateType(predicateType);
}
