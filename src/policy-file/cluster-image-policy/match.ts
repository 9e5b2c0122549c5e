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

/**
 * Finds the policies of a reference; made once for a file. It needs no request: of a digest that is not named any may
 * come. Globs are stored by the whole components in front of their first wildcard, so that a reference is compared only
 * with those that begin as it does.
 */
export class PolicyMatcher {
  readonly #byPrefix = new Map<string, MatchingPolicy[]>();

  constructor(policies: readonly ClusterImagePolicy[]) {
    for (const policy of policies) {
      for (const glob of policy.globs) {
        const { prefix } = glob.glob;
        const key = prefix.slice(0, Math.max(prefix.lastIndexOf('/'), 0));
        const stored = this.#byPrefix.get(key) ?? [];
        stored.push({ policy, glob });
        this.#byPrefix.set(key, stored);
      }
    }
  }

  match(reference: ImageReference): MatchingPolicies {
    const name = nameIn(reference);
    const texts = textsOf(name, reference);
    const matching = new Map<number, MatchingPolicy>();
    const undecided = new Map<number, MatchingPolicy>();
    for (const candidate of this.#candidates(name)) {
      const answers = texts.map((text) => compareGlob(candidate.glob.glob, text));
      const found = answers.includes('matches') ? matching : answers.includes('depends') ? undecided : undefined;
      if (found !== undefined) {
        const { index } = candidate.policy;
        const other = found.get(index);
        found.set(index, other === undefined || isBefore(candidate, other) ? candidate : other);
      }
    }
    return {
      matching: inOrder(matching.values()),
      undecided: inOrder([...undecided.values()].filter(({ policy }) => !matching.has(policy.index))),
    };
  }

  *#candidates(name: string): Generator<MatchingPolicy> {
    yield* this.#byPrefix.get('') ?? [];
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      yield* this.#byPrefix.get(name.slice(0, end)) ?? [];
    }
  }
}

function isBefore({ glob: { position: one } }: MatchingPolicy, { glob: { position: other } }: MatchingPolicy): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

function inOrder(found: Iterable<MatchingPolicy>): readonly MatchingPolicy[] {
  return [...found].toSorted((a, b) => a.policy.index - b.policy.index);
}

/** The name of an image as policies have it. */
function nameIn({ repository: { registry, path } }: ImageReference): string {
  return `${registry === 'docker.io' ? 'index.docker.io' : registry}/${path}`;
}

/** A reference as it is compared: in full, by its tag, and by its digest as a cluster does. */
function textsOf(name: string, { tag, digest }: ImageReference): readonly ReferenceText[] {
  const byTag = tag ?? (digest === undefined ? 'latest' : undefined);
  return [
    ...(byTag === undefined ? [] : [Array.from(`${name}:${byTag}`)]),
    [...Array.from(name), ...(digest === undefined ? SOME_DIGEST : Array.from(`@${digest}`))],
  ];
}
