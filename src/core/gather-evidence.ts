import { setTimeout as sleep } from 'node:timers/promises';
import { ImageError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Candidate, Discovery } from './evidence/candidate.ts';
import { discoverEvidence, mergeDiscoveries, type EvidenceSource, type Search } from './evidence/source.ts';
import type { Roots } from './roots.ts';
import type { Session } from './session.ts';
import type { Finding } from './verify/finding.ts';

/**
 * Everything that the sources of a session have for an image, except the fallbacks.
 * @throws ImageError
 */
export async function gatherEvidence(
  { sources, retryMissingFor }: Pick<Session, 'sources' | 'retryMissingFor'>,
  search: Search,
): Promise<Discovery> {
  const inStage = (stage: EvidenceSource['stage']): readonly EvidenceSource[] =>
    sources.filter((source) => source.stage === stage);
  const first = await searchAgain(retryMissingFor, search, () => discoverEvidence(inStage('first'), search));
  const second = await discoverEvidence(inStage('second'), {
    ...search,
    found: first.candidates,
    unsigned: first.unsigned,
  });
  return mergeDiscoveries([first, second]);
}

/** Registries can be slow to show what was just pushed: searches again for some time where nothing was found. */
async function searchAgain(
  milliseconds: number,
  { deadline }: Search,
  discover: () => Promise<Discovery>,
): Promise<Discovery> {
  const end = performance.now() + Math.min(milliseconds, deadline.remaining());
  for (let pause: number = LIMITS.firstLook; ; pause = Math.min(pause * 2, LIMITS.longestLook)) {
    const discovery = await discover();
    if (discovery.candidates.length > 0 || performance.now() + pause > end) {
      return discovery;
    }
    await sleep(pause);
  }
}

/** What the fallback sources found. */
export interface FallbackFindings {
  readonly locations: Discovery['locations'];
  readonly findings: readonly Finding[];
  /** what could be verified, which the other sources do not have */
  readonly candidates: readonly Candidate[];
  /** why a source, or a root that its evidence needs, is unavailable */
  readonly failedSources: readonly ImageError[];
}

/**
 * Searches the fallback sources, and verifies what the others did not have. A source that is unavailable is a failed
 * location as any other one.
 * @throws anything that is no ImageError
 */
export async function searchFallbacks(
  sources: readonly EvidenceSource[],
  search: Search,
  { roots, verify }: { readonly roots: Roots; readonly verify: (found: Discovery) => Promise<readonly Finding[]> },
): Promise<FallbackFindings> {
  const failedSources: ImageError[] = [];
  const orNothing = async <T>(work: Promise<T>, nothing: T): Promise<T> => {
    try {
      return await work;
    } catch (thrown) {
      if (!(thrown instanceof ImageError)) {
        throw thrown;
      }
      failedSources.push(thrown);
      return nothing;
    }
  };
  const before: Discovery = { candidates: search.found, locations: [] };
  const merged = discoverEvidence(sources, search).then((found) => mergeDiscoveries([before, found]));
  const { candidates, locations, failures = [] } = await orNothing(merged, before);
  failedSources.push(...failures);
  const known = new Set(search.found);
  const fresh = candidates.filter((candidate) => !known.has(candidate));
  const findings: Finding[] = [];
  const verified: Candidate[] = [];
  // each root by itself: one that is unavailable takes nothing with it
  const rootOf = (candidate: Candidate): string => roots.rootOf(candidate, search.signer);
  for (const group of Map.groupBy(fresh, rootOf).values()) {
    const own = await orNothing(verify({ candidates: group, locations: [] }), undefined);
    findings.push(...(own ?? []));
    verified.push(...(own === undefined ? [] : group));
  }
  return { locations, findings, candidates: verified, failedSources };
}
