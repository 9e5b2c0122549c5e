import type { ImageReference } from '../../core/image/reference.ts';
import { compareGlob, SOME_DIGEST, type ReferenceText } from './glob.ts';
import type { ClusterImagePolicy, PlacedGlob } from './model.ts';

/** The policies that are for an image. */
export interface MatchingPolicies {
  /** in the order of the file, each with its first glob that matches */
  readonly matching: readonly MatchingPolicy[];
  /** of which a digest that the reference does not name would decide whether they are */
  readonly undecided: readonly MatchingPolicy[];
}

/** A policy that is for an image, and why. */
export interface MatchingPolicy {
  readonly policy: ClusterImagePolicy;
  readonly glob: PlacedGlob;
}

/** Finds the policies of a reference. It needs no request: of a digest that is not named any may come. */
export function matchPolicies(policies: readonly ClusterImagePolicy[], reference: ImageReference): MatchingPolicies {
  const texts = textsOf(reference);
  const matching: MatchingPolicy[] = [];
  const undecided: MatchingPolicy[] = [];
  for (const policy of policies) {
    const answers = policy.globs.map((glob) => ({ glob, answers: texts.map((text) => compareGlob(glob.glob, text)) }));
    const found = answers.find((each) => each.answers.includes('matches'));
    const open = answers.find((each) => each.answers.includes('depends'));
    if (found !== undefined) {
      matching.push({ policy, glob: found.glob });
    } else if (open !== undefined) {
      undecided.push({ policy, glob: open.glob });
    }
  }
  return { matching, undecided };
}

/** A reference as it is compared: in full, by its tag, and by its digest as a cluster does. */
function textsOf({ repository: { registry, path }, tag, digest }: ImageReference): readonly ReferenceText[] {
  const name = `${registry === 'docker.io' ? 'index.docker.io' : registry}/${path}`;
  const byTag = tag ?? (digest === undefined ? 'latest' : undefined);
  return [
    ...(byTag === undefined ? [] : [Array.from(`${name}:${byTag}`)]),
    [...Array.from(name), ...(digest === undefined ? SOME_DIGEST : Array.from(`@${digest}`))],
  ];
}
