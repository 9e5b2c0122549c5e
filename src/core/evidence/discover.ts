import { ImageError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Origin } from '../image/origin.ts';
import type { Target } from '../image/subject.ts';
import type { Repository } from '../registry/repository.ts';
import type { Candidate, Discovery } from './candidate.ts';
import { discoverCosignTag } from './cosign-tags.ts';
import { discoverReferrers } from './referrers.ts';

/** One kind of place where evidence is kept: all that it holds for the targets. */
export type EvidenceSource = (targets: readonly Target[]) => Promise<Discovery>;

/**
 * Everything that the sources hold for the targets, asked at once. A list that cannot be read is an error of the
 * image, never "nothing there"; an item of a list that cannot be read is a candidate of its own.
 * @throws ImageError
 */
export async function discoverEvidence(
  sources: readonly EvidenceSource[],
  targets: readonly Target[],
): Promise<Discovery> {
  const found = await Promise.all(sources.map((source) => source(targets)));
  return mergeDiscoveries(found);
}

/**
 * What was found in several places as one; the same material is judged once.
 * @throws ImageError where it is more than is judged
 */
export function mergeDiscoveries(found: readonly Discovery[]): Discovery {
  const candidates = withoutRepeats(found.flatMap((each) => each.candidates));
  if (candidates.length > LIMITS.candidates) {
    throw new ImageError(
      'too-large',
      `${candidates.length} signatures and attestations are attached to this image and its platforms; at most ${LIMITS.candidates} are judged.`,
      'Have the publisher remove superseded ones, or find out who attached so many.',
    );
  }
  return { candidates, locations: found.flatMap(({ locations }) => locations) };
}

/**
 * A repository: referrers by API and by tag, and cosign's tags.
 * @param elsewhere its name, where it is not the image's own
 */
export function repositorySource(repository: Repository, elsewhere?: string): EvidenceSource {
  return async (targets) => {
    const found = await Promise.all(
      targets.flatMap(({ digest }) => [
        discoverReferrers(repository, digest),
        discoverCosignTag(repository, digest, 'signature'),
        discoverCosignTag(repository, digest, 'attestation'),
      ]),
    );
    const candidates = found.flatMap((each) => each.candidates);
    const locations = found.flatMap((each) => each.locations);
    return elsewhere === undefined
      ? { candidates, locations }
      : {
          candidates: candidates.map((candidate) => candidateIn(elsewhere, candidate)),
          locations: locations.map((location) => ({ ...location, repository: elsewhere })),
        };
  };
}

function candidateIn(repository: string, candidate: Candidate): Candidate {
  const moved = (origin: Origin): Origin => ({ ...origin, source: { ...origin.source, repository } });
  return candidate.kind === 'evidence'
    ? { kind: 'evidence', evidence: { ...candidate.evidence, origin: moved(candidate.evidence.origin) } }
    : { ...candidate, origin: moved(candidate.origin) };
}

/** The same material is judged once, wherever and however often it hangs. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    if (candidate.kind !== 'evidence') {
      return true;
    }
    const { material } = candidate.evidence;
    const repeated = seen.has(material);
    seen.add(material);
    return !repeated;
  });
}
