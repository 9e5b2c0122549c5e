import { messageOf } from '../../errors.ts';
import { digestOf, type Digest } from '../image/digest.ts';
import type { SearchedLocation } from '../image/origin.ts';
import { readBundle } from './bundle.ts';
import type { Candidate, Discovery } from './candidate.ts';
import type { Target } from '../image/subject.ts';
import { originOf } from './layer.ts';

/** What GitHub's attestations API holds for a digest in one of its places, e.g. `repos/acme/app`. */
export type AttestationsQuestion = (
  path: string,
  digest: Digest,
) => Promise<{
  readonly records: readonly (
    { readonly kind: 'bundle'; readonly bytes: Buffer } | { readonly kind: 'unreadable'; readonly reason: string }
  )[];
  /** in words */
  readonly response: string;
}>;

/** Where to ask: all repositories, then the owners one after the other as long as nothing was found. */
interface RequestedLocations {
  readonly repositories: readonly string[];
  readonly owners: readonly string[];
}

/** GitHub's attestations API as a source of evidence: bundles by the digest of what they are about. */
export function githubSource(
  ask: AttestationsQuestion,
  { repositories, owners }: RequestedLocations,
): (targets: readonly Target[]) => Promise<Discovery> {
  const discoverIn = async (path: string, target: Digest): Promise<Discovery> => {
    const { records, response } = await ask(path, target);
    const location: SearchedLocation = {
      what: 'GitHub attestations',
      requested: target,
      target,
      repository: path,
      response,
    };
    return { candidates: records.map((record) => toCandidate(record, path, target)), locations: [location] };
  };
  const discover = async (target: Digest): Promise<Discovery> => {
    const found = await Promise.all(repositories.map((path) => discoverIn(path, target)));
    for (const path of owners) {
      if (found.some(({ candidates }) => candidates.length > 0)) {
        break;
      }
      found.push(await discoverIn(path, target));
    }
    return join(found);
  };
  return async (targets) => join(await Promise.all(targets.map(({ digest }) => discover(digest))));
}

function join(found: readonly Discovery[]): Discovery {
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    locations: found.flatMap(({ locations }) => locations),
  };
}

function toCandidate(
  record: Awaited<ReturnType<AttestationsQuestion>>['records'][number],
  path: string,
  target: Digest,
): Candidate {
  const digest = record.kind === 'bundle' ? digestOf(record.bytes) : target;
  const { source, ...rest } = originOf('github', digest, target);
  const origin = { ...rest, source: { ...source, repository: path } };
  if (record.kind === 'unreadable') {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: record.reason };
  }
  try {
    const { bytes } = record;
    const bundle = readBundle(bytes);
    // one without a log entry may be judged by another root than its twin in a registry, so it is no repeat of that
    const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
    const material = isLogged ? digest : digestOf(Buffer.from(`github ${digest}`));
    return { kind: 'evidence', evidence: { origin, bundle, bytes, material } };
  } catch (error) {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: messageOf(error) };
  }
}
