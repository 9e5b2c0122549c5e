import type { Deadline } from '../../concurrency.ts';
import { type Advice, ImageError } from '../../errors.ts';
import type { RepositoryName } from '../image/reference.ts';
import type { AttestationManifest, Target } from '../image/subject.ts';
import type { SignerPolicy } from '../policy/signer.ts';
import type { Repository } from '../registry/repository.ts';
import type { Candidate, Discovery } from './candidate.ts';
import { LIMITS } from '../../limits.ts';

/** A repository that holds evidence of an image. */
export interface EvidenceRepository {
  readonly repository: Repository;
  /** its name, where it is not the image's own */
  readonly elsewhere?: string | undefined;
}

/** What evidence is searched for. */
export interface Search {
  /** the repository of the image itself */
  readonly image: RepositoryName;
  /** who is expected to have signed: some sources can be searched by that only */
  readonly signer: SignerPolicy;
  /** the resolved digest, the selected platforms, and BuildKit's attestation manifests of these */
  readonly targets: readonly Target[];
  readonly attestationManifests: readonly AttestationManifest[];
  /** the image's own one, for what is attached to no digest */
  readonly own: Repository;
  readonly repositories: readonly EvidenceRepository[];
  /** what sources of earlier stages have found */
  readonly found: readonly Candidate[];
  readonly deadline: Deadline;
}

/**
 * When a source is searched: at once; after those, knowing what they found; or only where the verdict is not met by
 * what all others gave.
 */
export type SearchStage = 'first' | 'second' | 'fallback';

/** A kind of location where evidence is stored, as data: a session searches a list of them. */
export interface EvidenceSource {
  /** as `report.json` names it */
  readonly kind: string;
  /** as people are shown it */
  readonly label: string;
  readonly stage: SearchStage;
  /** notices for the log, each once */
  readonly notices?: readonly Advice[];
  /**
   * Everything that it holds for the targets. A list that cannot be read is an error, never "nothing there"; an item of
   * a list that cannot be read is a candidate of its own.
   * @throws ImageError
   */
  discover(search: Search): Promise<Discovery>;
}

/** Searches every target in every repository, at once; what is found elsewhere is marked so. */
export async function inEveryRepository(
  { repositories, targets }: Search,
  discover: (repository: Repository, target: Target) => Promise<Discovery>,
): Promise<Discovery> {
  const found = await Promise.all(
    repositories.flatMap(({ repository, elsewhere }) =>
      targets.map(async (target) => markElsewhere(await discover(repository, target), elsewhere)),
    ),
  );
  return joinDiscoveries(found);
}

/** What one source found in several places, all of it: there each listed item counts, also one that is listed twice. */
export function joinDiscoveries(found: readonly Discovery[]): Discovery {
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    locations: found.flatMap(({ locations }) => locations),
  };
}

function markElsewhere(found: Discovery, repository: string | undefined): Discovery {
  if (repository === undefined) {
    return found;
  }
  return {
    candidates: found.candidates.map((candidate) => candidateIn(repository, candidate)),
    locations: found.locations.map((location) => ({ ...location, repository })),
  };
}

function candidateIn(repository: string, candidate: Candidate): Candidate {
  if (candidate.kind === 'evidence') {
    const { evidence } = candidate;
    const { origin } = evidence;
    return {
      kind: 'evidence',
      evidence: { ...evidence, origin: { ...origin, source: { ...origin.source, repository } } },
    };
  }
  const { origin } = candidate;
  return { ...candidate, origin: { ...origin, source: { ...origin.source, repository } } };
}

/**
 * Everything that sources hold for the targets, searched at once.
 * @throws ImageError
 */
export async function discoverEvidence(sources: readonly EvidenceSource[], search: Search): Promise<Discovery> {
  return mergeDiscoveries(await Promise.all(sources.map((source) => source.discover(search))));
}

/**
 * Merges what several sources found, so that the same material is verified once.
 * @throws ImageError `too-large` where there are more candidates than the bound
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
 * The same material once, wherever and however often it is attached; and once what several sources list and cannot be read.
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
