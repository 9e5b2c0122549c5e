/** A required predicate type. `requested` is how it was written. */
export type PredicateTypePolicy =
  | {
      readonly kind: 'type';
      readonly requested: string;
      readonly uri: string;
      /** whether versions of a family are other types */
      readonly isExact?: boolean;
    }
  /** SPDX or CycloneDX */
  | { readonly kind: 'sbom'; readonly requested: 'sbom' }
  /** any version of SLSA provenance */
  | { readonly kind: 'provenance'; readonly requested: 'provenance' }
  | { readonly kind: 'all'; readonly requested: 'all' };

/**
 * Where a publisher attaches its attestations: `platform` (evidence of the index never stands in), `index`
 * (evidence of the index is what is expected), `any` (it stands in, with a warning).
 */
export type AttestationLevel = 'platform' | 'index' | 'any';

/** How old evidence may be at most and must be at least, by its trusted time, in milliseconds; at least one of them. */
export interface AgeLimits {
  readonly max: number | undefined;
  readonly min: number | undefined;
}

/** The evidence that an image needs to be verified; at least one requirement. */
export interface RequirementPolicy {
  readonly signature: boolean;
  readonly predicateTypes: readonly PredicateTypePolicy[];
  /** types that are stored too where they verify; none is required */
  readonly alsoStored?: readonly PredicateTypePolicy[];
  readonly level: AttestationLevel;
  /** docker-reference that the signature must carry */
  readonly signedName: string | undefined;
  /** other names that a signature may carry without a warning, since the publisher signs under them */
  readonly signedNames?: readonly string[] | undefined;
  /** undefined where any age will do */
  readonly age: AgeLimits | undefined;
}

/** What is required where nobody says otherwise: an image signature, and an SBOM. */
export const DEFAULT_REQUIREMENTS: RequirementPolicy = {
  signature: true,
  predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
  level: 'any',
  signedName: undefined,
  age: undefined,
};
