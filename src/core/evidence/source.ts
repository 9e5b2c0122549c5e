import { startDeadline, type Deadline } from '../../concurrency.ts';
import { type Advice, ImageError } from '../../errors.ts';
import type { Digest } from '../image/digest.ts';
import type { RepositoryName } from '../image/reference.ts';
import type { AttestationManifest, SearchedLocation, Target } from '../image/subject.ts';
import type { SignerPolicy } from '../policy/signer.ts';
import type { Repository } from '../registry/repository.ts';
import type { Candidate, Discovery, UnsignedReferrer } from './candidate.ts';

/** A repository that holds evidence of an image. */
export interface EvidenceRepository {
  readonly repository: Repository;
  /** the same for reading lists, within a time of their own; default: `repository` */
  readonly lists?: ((deadline: Deadline) => Repository) | undefined;
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
  /** and what of it others may have signed */
  readonly unsigned?: readonly UnsignedReferrer[] | undefined;
  readonly deadline: Deadline;
  /** milliseconds for one list: one that gives no answer must not use up the time of the others; default: no limit of its own */
  readonly listTime?: number | undefined;
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
   * Everything that it holds for the targets. A list that is unavailable is one of its failures, never "nothing there"; an
   * item of a list that cannot be read is a candidate of its own.
   * @throws ImageError where an item is unavailable
   */
  discover(search: Search): Promise<Discovery>;
}

/** Searches every target in every repository, at once; what is found elsewhere is marked so. */
export async function inEveryRepository(
  search: Search,
  discover: (location: Location) => Promise<Discovery>,
): Promise<Discovery> {
  const { repositories, targets, deadline, listTime = Infinity } = search;
  const isOwn = listTime < deadline.remaining();
  const listDeadline = isOwn ? startDeadline(listTime) : deadline;
  try {
    const found = await Promise.all(
      repositories.flatMap(({ repository, lists, elsewhere }) =>
        targets.map(async (target) => {
          const list = lists?.(listDeadline) ?? repository;
          const location = { repository, list, target: target.digest, deadline, listDeadline };
          return markElsewhere(await discover(location), elsewhere);
        }),
      ),
    );
    return joinDiscoveries(found);
  } finally {
    if (isOwn) {
      listDeadline.stop();
    }
  }
}

/** Where one list of evidence is. */
export interface Location {
  /** for the items of a list */
  readonly repository: Repository;
  /** for the list itself */
  readonly list: Repository;
  readonly target: Digest;
  readonly deadline: Deadline;
  readonly listDeadline: Deadline;
}

/**
 * Reads a list, and then what it lists. A list that is unavailable, or that exceeds a bound, is a failed location: what the
 * others have still counts, but nobody knows what is stored there. The failure of a listed item is an error of the image.
 * @param searched what is searched, as people are told
 */
export async function readLocation<T>(
  { deadline, listDeadline }: Pick<Location, 'deadline' | 'listDeadline'>,
  searched: Omit<SearchedLocation, 'response'>,
  readList: () => Promise<T>,
  readItems: (list: T) => Promise<Discovery>,
): Promise<Discovery> {
  const fail = (error: ImageError): Discovery => ({
    candidates: [],
    locations: [{ ...searched, response: `failed: ${error.code}` }],
    failures: [error],
  });
  let list: T;
  try {
    list = await readList();
  } catch (thrown) {
    // when the time of the image is over, nothing else will be read either
    if (!(thrown instanceof ImageError) || deadline.remaining() === 0) {
      throw thrown;
    }
    return fail(listDeadline.signal.aborted ? slowError(searched, thrown) : thrown);
  }
  try {
    return await readItems(list);
  } catch (thrown) {
    if (thrown instanceof ImageError && thrown.code === 'too-large') {
      return fail(thrown);
    }
    throw thrown;
  }
}

function slowError({ what, requested }: Omit<SearchedLocation, 'response'>, cause: ImageError): ImageError {
  const message = `There was no response for the ${what} (${requested}) within a third of the time limit.`;
  return new ImageError('timeout', message, { topic: 'time-limit' }, { cause });
}

/** What one source found in several places, all of it: there each listed item counts, also one that is listed twice. */
export function joinDiscoveries(found: readonly Discovery[]): Discovery {
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    locations: found.flatMap(({ locations }) => locations),
    unsigned: found.flatMap(({ unsigned = [] }) => unsigned),
    others: found.flatMap(({ others = [] }) => others),
    failures: found.flatMap(({ failures = [] }) => failures),
  };
}

function markElsewhere(found: Discovery, repository: string | undefined): Discovery {
  if (repository === undefined) {
    return found;
  }
  return {
    ...found,
    candidates: found.candidates.map((candidate) => candidateIn(repository, candidate)),
    unsigned: (found.unsigned ?? []).map((referrer) => ({ ...referrer, elsewhere: repository })),
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

/** Merges what several sources found, so that the same material is verified once. */
export function mergeDiscoveries(found: readonly Discovery[]): Discovery {
  return {
    candidates: withoutRepeats(found.map((each) => each.candidates)),
    locations: found.flatMap(({ locations }) => locations),
    statements: found.flatMap(({ statements = [] }) => statements),
    // the API and the tag list the same ones
    unsigned: [
      ...new Map(
        found
          .flatMap(({ unsigned = [] }) => unsigned)
          .map((referrer) => [`${referrer.manifest} ${referrer.target}`, referrer]),
      ).values(),
    ],
    others: [...new Map(found.flatMap(({ others = [] }) => others).map((other) => [other.digest, other])).values()],
    failures: found.flatMap(({ failures = [] }) => failures),
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
