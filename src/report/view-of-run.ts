import type { RunOutcome } from '../outcome.ts';
import { adviceOf, IN_WORKFLOW, type Audience } from './advice/audience.ts';
import { unique } from './text.ts';
import { viewOfImage } from './view-of-image.ts';
import type { ChangeView, ErrorView, ImageView, RunView } from './view.ts';

/** The view of a run that verified images, or could not. */
export function viewOfRun(run: RunOutcome, audience: Audience = IN_WORKFLOW): RunView {
  const { tool, startedAt, duration, verified, insecure, enforce, shard, listDigest, inputsDigest, canceled } = run;
  const images = run.images.map((image) => viewOfImage(image, audience));
  const deployable = images.flatMap(({ details }) => details?.checked?.deployable ?? []);
  const changes = sortChanges(images);
  return {
    tool,
    startedAt,
    finishedAt: new Date(startedAt.getTime() + duration),
    duration,
    verified,
    error: run.error === undefined ? undefined : viewError(run.error, audience),
    insecure,
    enforce,
    shard,
    merged: undefined,
    listDigest,
    inputsDigest,
    canceled,
    images,
    ...sortImages(images),
    changes,
    changed: isChanged(images, changes),
    deployable: deployable.map(({ image }) => image),
    files: unique(images.flatMap(({ details }) => details?.checked?.files ?? [])),
    // which image of a list comes first in a shard is nothing to deploy by
    first: verified && shard === undefined ? deployable[0] : undefined,
  };
}

function viewError({ code, message, advice }: NonNullable<RunOutcome['error']>, audience: Audience): ErrorView {
  return { code, message, hint: adviceOf(advice, audience) };
}

/** Images that are not verified, and those that could not be checked after them; and all others. */
export function sortImages<T extends Pick<ImageView, 'state'>>(
  images: readonly T[],
): { readonly failing: readonly T[]; readonly verifiedImages: readonly T[] } {
  const byState = Map.groupBy(images, ({ state }) => (state === 'changed' ? 'verified' : state));
  return {
    failing: [...(byState.get('unverified') ?? []), ...(byState.get('failed') ?? [])],
    verifiedImages: byState.get('verified') ?? [],
  };
}

const KINDS = ['changed', 'not-compared', 'no-baseline', 'unchanged'];

/** What became of comparisons: what fails a gate first, then what changed. */
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
