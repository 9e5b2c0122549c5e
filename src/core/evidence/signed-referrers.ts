import { ImageError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Candidate, CoveredStatement, Discovery, UnsignedReferrer } from './candidate.ts';
import { originOf, unreadable } from './candidate.ts';
import { referrersTagSource } from './referrers-tag.ts';
import { referrersSource } from './referrers.ts';
import { mergeDiscoveries, type EvidenceSource, type Search } from './source.ts';

/**
 * Statements that are signed as Docker Hardened Images are (docker/buildx, moby/policy-helpers `image/resolve.go`): a
 * referrer of the image holds a statement as it is, and a referrer of that referrer signs it. Unsigned they prove nothing,
 * so only those for which a signature was found are fetched.
 */
export const signedReferrersSource: EvidenceSource = {
  kind: 'signed-referrer',
  label: 'referrers of unsigned statements',
  stage: 'second',
  discover: async (search) => {
    const { unsigned = [] } = search;
    if (unsigned.length === 0) {
      return { candidates: [], locations: [] };
    }
    if (unsigned.length > LIMITS.unsignedReferrers) {
      const message = `The image has ${unsigned.length} referrers with unsigned statements, but at most ${LIMITS.unsignedReferrers} are searched for signatures.`;
      return {
        candidates: [],
        locations: [],
        failures: [new ImageError('too-large', message, { topic: 'too-many-statements' })],
      };
    }
    const { candidates, failures = [] } = await findSignatures(search, unsigned);
    const signed = new Set(candidates.map(originOfCandidate).map(({ foundFor }) => foundFor));
    const read = await Promise.all(unsigned.filter(({ manifest }) => signed.has(manifest)).map(readStatements));
    return {
      candidates: [...candidates, ...read.flatMap((each) => each.candidates)],
      statements: read.flatMap((each) => each.statements),
      failures,
      // of digests that nobody knows by a name
      locations: [],
    };
  },
};

async function findSignatures(search: Search, unsigned: readonly UnsignedReferrer[]): Promise<Discovery> {
  const targets = [...new Set(unsigned.map(({ manifest }) => manifest))].map((digest) => ({ name: digest, digest }));
  const about = { ...search, targets };
  return mergeDiscoveries(
    await Promise.all([referrersSource, referrersTagSource].map((source) => source.discover(about))),
  );
}

function originOfCandidate(candidate: Candidate): CoveredStatement['origin'] {
  return candidate.kind === 'evidence' ? candidate.evidence.origin : candidate.origin;
}

interface Read {
  readonly statements: readonly CoveredStatement[];
  readonly candidates: readonly Candidate[];
}

async function readStatements({
  manifest,
  target,
  statements,
  repository,
  elsewhere,
}: UnsignedReferrer): Promise<Read> {
  const read = await Promise.all(
    statements.map(async (layer): Promise<CoveredStatement | Candidate> => {
      const response = await repository.blob(layer);
      const found = originOf('referrer', layer.digest, target);
      const origin = elsewhere === undefined ? found : { ...found, source: { ...found.source, repository: elsewhere } };
      return response.kind === 'found'
        ? { origin, manifest, platform: target, bytes: response.value }
        : unreadable(origin, response, 'the layer');
    }),
  );
  return {
    statements: read.flatMap((each) => ('bytes' in each ? [each] : [])),
    candidates: read.flatMap((each) => ('bytes' in each ? [] : [each])),
  };
}
