/** One item of `predicate-type`. `requested` is the input's own words. */
export type PredicateTypePolicy =
  | { readonly kind: 'type'; readonly requested: string; readonly uri: string }
  | { readonly kind: 'sbom'; readonly requested: 'sbom' }
  | { readonly kind: 'all'; readonly requested: 'all' };

/**
 * Where a publisher hangs its attestations: `platform` (evidence of the index never stands in), `index`
 * (evidence of the index is what is expected), `any` (it stands in, with a warning).
 */
export type AttestationLevel = 'platform' | 'index' | 'any';

/** How old evidence may be at most and must be at least, by its trusted time, in milliseconds; at least one of them. */
export interface AgeLimits {
  readonly max: number | undefined;
  readonly min: number | undefined;
}

/** What must be there for an image to be verified. Never without any requirement. */
export interface RequirementPolicy {
  readonly signature: boolean;
  readonly predicateTypes: readonly PredicateTypePolicy[];
  readonly level: AttestationLevel;
  /** docker-reference that the signature must carry */
  readonly signedName: string | undefined;
  /** undefined where any age will do */
  readonly age: AgeLimits | undefined;
}
