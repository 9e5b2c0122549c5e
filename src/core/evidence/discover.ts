import { ImageError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Candidate, Discovery } from './candidate.ts';
import type { EvidenceSource, Search } from './source.ts';

/**
 * Everything that sources hold for the targets, searched at once.
 * @throws ImageError
 */
export async function discoverEvidence(sources: readonly EvidenceSource[], search: Search): Promise<Discovery> {
  return mergeDiscoveries(await Promise.all(sources.map((source) => source.discover(search))));
}

/**
 * What several sources gave as one; the same material is verified once.
 * @throws ImageError where it is more than is verified
 */
export function mergeDiscoveries(found: readonly Discovery[]): Discovery {
  const candidates = withoutRepeats(found.map((each) => each.candidates));
  if (candidates.length > LIMITS.candidates) {
    throw new ImageError(
      'too-large',
      `${candidates.length} signatures and attestations are attached to this image and its platforms; at most ${LIMITS.candidates} are verified.`,
      { topic: 'too-many-candidates' },
    );
  }
  return {
    candidates,
    locations: found.flatMap(({ locations }) => locations),
    statements: found.flatMap(({ statements = [] }) => statements),
  };
}

/**
 * The same material once, wherever and however often it hangs; and once what several sources list and cannot be read.
 * Within one source each listed item counts.
 */
function withoutRepeats(found: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const materials = new Set<string>();
  const unreadable = new Map<string, number>();
  return found.flatMap((candidates, source) =>
    candidates.filter((candidate) => {
      if (candidate.kind === 'evidence') {
        const { material } = candidate.evidence;
        const isRepeated = materials.has(material);
        materials.add(material);
        return !isRepeated;
      }
      const { origin, reason } = candidate;
      const item = JSON.stringify([origin.source.digest, origin.source.repository, origin.foundFor, reason]);
      const first = unreadable.get(item) ?? source;
      unreadable.set(item, first);
      return first === source;
    }),
  );
}
