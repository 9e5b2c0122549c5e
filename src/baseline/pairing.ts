import { nameOf, type ImageReference } from '../core/image/reference.ts';
import type { Baseline, ImageRequest } from '../core/policy/request.ts';

/** An image that others may be compared with. */
export interface BaselineImage {
  /** as people read it */
  readonly requested: string;
  readonly reference: ImageReference;
  /** the tag that pairs it with an image, where that is not the reference's own */
  readonly tag: string | undefined;
}

/** The images that a scan of an earlier run names. */
export interface EarlierScan {
  readonly baselines: readonly BaselineImage[];
  /** references of images that it was to verify, and of which it does not know the digest */
  readonly unknown: readonly string[];
}

/** Images with what each is compared with, and what was not used. */
export interface Pairing {
  readonly images: readonly ImageRequest[];
  /** names of images of which several baselines could be meant */
  readonly ambiguous: readonly string[];
  readonly unused: readonly BaselineImage[];
}

/**
 * Finds for each image what it is compared with: by repository, and where a repository has several images or several
 * baselines, by tag. An image for which there is not exactly one has a baseline that is unavailable, never none: a
 * renamed image would pass every gate otherwise.
 * @param unread - why there may be more baselines than these: a sentence
 */
export function pairBaselines(
  images: readonly ImageRequest[],
  baselines: readonly BaselineImage[],
  unread?: string,
): Pairing {
  const imagesOf = Map.groupBy(images, ({ reference }) => nameOf(reference.repository));
  const baselinesOf = Map.groupBy(baselines, ({ reference }) => nameOf(reference.repository));
  const used = new Set<BaselineImage>();
  const ambiguous: string[] = [];
  const paired = images.map((image): ImageRequest => {
    const name = nameOf(image.reference.repository);
    const candidates = baselinesOf.get(name) ?? [];
    const isSingle = candidates.length === 1 && imagesOf.get(name)?.length === 1;
    const fitting = isSingle ? candidates : candidates.filter(({ tag }) => hasTag(image, tag));
    const [baseline, ...others] = fitting;
    if (baseline !== undefined && others.every((other) => isSame(other, baseline))) {
      for (const each of fitting) {
        used.add(each);
      }
      return { ...image, baseline: { kind: 'image', requested: baseline.requested, reference: baseline.reference } };
    }
    if (candidates.length > 0) {
      ambiguous.push(image.requested);
    }
    return {
      ...image,
      baseline: unavailable(name, { candidates: candidates.length, fitting: fitting.length, unread }),
    };
  });
  return { images: paired, ambiguous, unused: baselines.filter((each) => !used.has(each)) };
}

/**
 * Finds for each image of a scan what it is compared with: the same reference of an earlier scan, else the same name and tag with
 * another digest behind it. One that is not there is new, and has none.
 * @param unread - why there may be more than these: a sentence
 */
export function pairByReference(
  images: readonly ImageRequest[],
  { baselines, unknown }: EarlierScan,
  unread?: string,
): readonly ImageRequest[] {
  const written = Map.groupBy(baselines, ({ requested }) => requested);
  const tagged = Map.groupBy(baselines, ({ reference, tag }) => tagKey(reference, tag));
  return images.map((image): ImageRequest => {
    const { requested, reference } = image;
    const ofTag = reference.tag === undefined ? undefined : tagged.get(tagKey(reference, reference.tag));
    const found = written.get(requested) ?? ofTag ?? [];
    const [baseline, ...others] = found;
    if (baseline !== undefined && others.every((other) => isSame(other, baseline))) {
      return { ...image, baseline: { kind: 'image', requested: baseline.requested, reference: baseline.reference } };
    }
    if (found.length === 0 && unread === undefined && !unknown.includes(requested)) {
      return { ...image, baseline: { kind: 'none', reason: 'The last run does not have this image.' } };
    }
    const reason =
      found.length === 0
        ? 'The report of the last run does not contain the digest of this image.'
        : `The last run has ${found.length} different digests for this tag.`;
    return {
      ...image,
      baseline: { kind: 'unavailable', reason: unread === undefined ? reason : `${reason} ${unread}`, hint: RUN_ONCE },
    };
  });
}

const RUN_ONCE = 'Review the image, and remove `fail-on-change` for one run. The next run is compared with it.';

function tagKey({ repository }: ImageReference, tag = ''): string {
  return `${nameOf(repository)}:${tag}`;
}

function hasTag({ reference }: ImageRequest, tag: string | undefined): boolean {
  return tag !== undefined && tag === reference.tag;
}

function isSame(one: BaselineImage, other: BaselineImage): boolean {
  return one.reference.digest !== undefined && one.reference.digest === other.reference.digest;
}

function unavailable(
  name: string,
  {
    candidates,
    fitting,
    unread,
  }: { readonly candidates: number; readonly fitting: number; readonly unread: string | undefined },
): Baseline {
  const found =
    candidates === 0
      ? `No baseline names an image of ${name}.`
      : fitting === 0
        ? `The baseline has ${candidates} of ${name}, but none with the tag of this image.`
        : `The baseline has ${fitting} different ones of ${name} with the tag of this image.`;
  return { kind: 'unavailable', reason: unread === undefined ? found : `${found} ${unread}`, hint: NAME_ONE };
}

const NAME_ONE =
  'Name the image to compare with as `baseline`. If this image is new, review it, and remove `fail-on-change` for this one run.';
