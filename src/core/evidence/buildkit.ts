import type { Digest } from '../image/digest.ts';
import type { AttestationManifest } from '../image/subject.ts';
import { LIMITS } from '../../limits.ts';
import { ImageError } from '../../errors.ts';
import type { Descriptor, Repository } from '../registry/repository.ts';
import { type Candidate, type CoveredStatement, type Discovery, originOf, unreadable } from './candidate.ts';
import { mergeDiscoveries, type EvidenceSource } from './source.ts';

/** Layers of an attestation manifest (moby/buildkit `docs/attestations/attestation-storage.md`). */
const STATEMENT = 'application/vnd.in-toto+json';

/**
 * The attestation manifests that BuildKit adds to an index. They are unsigned and prove nothing by themselves, so only
 * those for which a signature was found are fetched.
 */
export const buildkitSource: EvidenceSource = {
  kind: 'buildkit',
  label: 'BuildKit attestation manifest',
  stage: 'second',
  discover: async ({ own, attestationManifests, found }) => {
    const signed = new Set(found.map(foundFor));
    const read = await Promise.all(
      attestationManifests.filter(({ digest }) => signed.has(digest)).map((manifest) => readBounded(own, manifest)),
    );
    return mergeDiscoveries(read);
  },
};

function foundFor(candidate: Candidate): Digest {
  return candidate.kind === 'evidence' ? candidate.evidence.origin.foundFor : candidate.origin.foundFor;
}

/** One that exceeds a bound is a failed location, as a list that does. */
async function readBounded(repository: Repository, manifest: AttestationManifest): Promise<Discovery> {
  try {
    return await readStatements(repository, manifest);
  } catch (thrown) {
    if (thrown instanceof ImageError && thrown.code === 'too-large') {
      return { candidates: [], locations: [], failures: [thrown] };
    }
    throw thrown;
  }
}

async function readStatements(repository: Repository, { digest, platform }: AttestationManifest): Promise<Discovery> {
  const response = await repository.manifest(digest);
  const origin = originOf('buildkit', digest, platform);
  if (response.kind !== 'found') {
    return { candidates: [unreadable(origin, response, 'the attestation manifest')], locations: [] };
  }
  const layers = response.value.kind === 'image' ? response.value.layers : [];
  if (layers.length > LIMITS.layers) {
    throw new ImageError(
      'too-large',
      `The attestation manifest ${digest} has ${layers.length} layers, but at most ${LIMITS.layers} are read.`,
      { topic: 'too-many-statements' },
    );
  }
  const read = await Promise.all(
    layers
      .filter(({ mediaType }) => mediaType === STATEMENT)
      .map((layer) => readStatement(repository, layer, digest, platform)),
  );
  return {
    statements: read.flatMap((each) => ('bytes' in each ? [each] : [])),
    candidates: read.flatMap((each) => ('bytes' in each ? [] : [each])),
    locations: [],
  };
}

async function readStatement(
  repository: Repository,
  layer: Descriptor,
  manifest: Digest,
  platform: Digest,
): Promise<CoveredStatement | Candidate> {
  const response = await repository.blob(layer);
  const origin = originOf('buildkit', layer.digest, platform);
  return response.kind === 'found'
    ? { origin, manifest, platform, bytes: response.value }
    : unreadable(origin, response, 'the layer');
}
