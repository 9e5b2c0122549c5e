import { invalid, parsed, type Parsed } from '../../parsed.ts';
import { isOfPredicateType, isProvenanceType, isSbomType, SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import { LIMITS } from '../../limits.ts';
import { findNearest } from '../../text.ts';
import type { PredicateTypePolicy } from './requirements.ts';

/** Words for predicate types: those of cosign (sigstore/cosign `options/predicate.go`), and `apko`. */
const ALIASES: Readonly<Record<string, string>> = {
  spdx: 'https://spdx.dev/Document',
  spdxjson: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  slsaprovenance1: 'https://slsa.dev/provenance/v1',
  slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
  slsaprovenance: 'https://slsa.dev/provenance/v0.2',
  apko: 'https://apko.dev/image-configuration',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  openvex: 'https://openvex.dev/ns',
  link: 'https://in-toto.io/Link/v1',
  custom: 'https://cosign.sigstore.dev/attestation/v1',
};

/** A URI with nothing in it that would not show (RFC 3986 has no spaces and is ASCII). */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/;

/** Reads one item of `predicate-type`: `sbom`, `provenance`, `all`, an alias or a URI. */
export function parsePredicateType(requested: string): Parsed<PredicateTypePolicy> {
  if (requested === 'sbom') {
    return parsed({ kind: 'sbom', requested });
  }
  if (requested === 'provenance') {
    return parsed({ kind: 'provenance', requested });
  }
  if (requested === 'all') {
    return parsed({ kind: 'all', requested });
  }
  const uri = Object.hasOwn(ALIASES, requested) ? ALIASES[requested] : undefined;
  if (uri !== undefined) {
    return parsed({ kind: 'type', requested, uri });
  }
  if (requested === SIGNATURE_PREDICATE_TYPE) {
    return invalid('this is the type of a signature, not of an attestation; signatures are required separately');
  }
  if (requested.length <= LIMITS.predicateType && URI.test(requested)) {
    return parsed({ kind: 'type', requested, uri: requested });
  }
  return invalid(describeUnknown(requested));
}

function describeUnknown(requested: string): string {
  const words = ['sbom', 'provenance', 'all', 'none', ...Object.keys(ALIASES)];
  // today's provenance is v1, which the word for v0.2 is nearer to than its own
  const likely = words.filter((word) => word !== 'slsaprovenance');
  const nearest =
    findNearest(requested, likely) ?? Object.values(ALIASES).find((uri) => uri === `https://${requested}`);
  return (
    `it must be a URI or one of ${words.map((word) => `"${word}"`).join(', ')}` +
    (nearest === undefined ? '' : `; did you mean "${nearest}"?`)
  );
}

/** Whether an attestation of a predicate type is the required one. */
export function matchesPredicateType(policy: PredicateTypePolicy, uri: string): boolean {
  switch (policy.kind) {
    case 'all':
      return uri !== SIGNATURE_PREDICATE_TYPE;
    case 'sbom':
      return isSbomType(uri);
    case 'provenance':
      return isProvenanceType(uri);
    case 'type':
      return policy.isExact === true ? policy.uri === uri : isOfPredicateType(policy.uri, uri);
  }
}
