import type { Reading } from '../attestation/facts.ts';
import { kindOfPredicateType, type PredicateKind } from '../core/image/predicate-type.ts';
import type { RequirementPolicy } from '../core/policy/request.ts';
import { requestedAttestations } from '../core/verdict.ts';
import type { Finding } from '../core/verify/finding.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';

/** Attestations with what they say. */
export type Readings = ReadonlyMap<VerifiedAttestation, Reading>;

/** What of an image is compared; other attestations are not read for it. */
const COMPARED: readonly (PredicateKind | undefined)[] = ['spdx', 'cyclonedx', 'slsa-v1', 'slsa-v0.2', 'apko'];

/**
 * Reads the verified attestations that images are compared by, newest first, whether they were requested or not. What is
 * read holds the packages one by one: it must be dropped as soon as it was compared.
 */
export async function readCompared(requirements: RequirementPolicy, findings: readonly Finding[]): Promise<Readings> {
  const policy: RequirementPolicy = { ...requirements, predicateTypes: [{ kind: 'all', requested: 'all' }] };
  const compared = requestedAttestations(policy, findings).filter(({ predicateType }) =>
    COMPARED.includes(kindOfPredicateType(predicateType)),
  );
  const { readAttestation } = await import('../attestation/predicate.ts');
  return new Map(compared.map((attestation) => [attestation, readAttestation(attestation)]));
}
