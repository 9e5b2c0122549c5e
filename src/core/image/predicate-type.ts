/**
 * The predicate type of an image signature in bundle form (cosign 3): the one type that is a signature and never an
 * attestation.
 */
export const SIGNATURE_PREDICATE_TYPE = 'https://sigstore.dev/cosign/sign/v1';

const SLSA_PROVENANCE = 'https://slsa.dev/provenance';
/** Build provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
export const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';

/** The predicates whose content this program reads. */
export type PredicateKind = 'spdx' | 'cyclonedx' | 'openvex' | 'slsa-v1' | 'slsa-v0.2' | 'apko' | 'vuln';

interface KnownType {
  readonly uri: string;
  /** whether `/v` and digits with dots may follow */
  readonly isFamily: boolean;
  readonly kind: PredicateKind | undefined;
  readonly name: string;
}

const KNOWN_TYPES: readonly KnownType[] = [
  { uri: 'https://spdx.dev/Document', isFamily: true, kind: 'spdx', name: 'SBOM (SPDX)' },
  { uri: 'https://cyclonedx.org/bom', isFamily: true, kind: 'cyclonedx', name: 'SBOM (CycloneDX)' },
  { uri: 'https://openvex.dev/ns', isFamily: true, kind: 'openvex', name: 'VEX (OpenVEX)' },
  { uri: SLSA_PROVENANCE_V1, isFamily: false, kind: 'slsa-v1', name: 'provenance (SLSA v1)' },
  {
    uri: 'https://slsa.dev/provenance/v0.2',
    isFamily: false,
    kind: 'slsa-v0.2',
    name: 'provenance (SLSA v0.2)',
  },
  { uri: 'https://apko.dev/image-configuration', isFamily: false, kind: 'apko', name: 'configuration (apko)' },
  {
    uri: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    isFamily: false,
    kind: 'vuln',
    name: 'vulnerability report',
  },
  { uri: 'https://in-toto.io/Link/v1', isFamily: false, kind: undefined, name: 'link (in-toto)' },
  {
    uri: 'https://cosign.sigstore.dev/attestation/v1',
    isFamily: false,
    kind: undefined,
    name: 'custom attestation (cosign)',
  },
];

const VERSION = /^\/v\d+(?:\.\d+)*$/;

/** Whether a predicate type is the requested one, or a version of a requested family. */
export function isOfPredicateType(requested: string, uri: string): boolean {
  if (requested === uri) {
    return true;
  }
  const isFamily = KNOWN_TYPES.some((known) => known.isFamily && known.uri === requested);
  return isFamily && uri.startsWith(requested) && VERSION.test(uri.slice(requested.length));
}

/** What a predicate of this type is; undefined for types of which only the URI is known. */
export function kindOfPredicateType(uri: string): PredicateKind | undefined {
  return findKnown(uri)?.kind;
}

/** Whether a predicate type is one of an SBOM: SPDX or CycloneDX. */
export function isSbomType(uri: string): boolean {
  const kind = kindOfPredicateType(uri);
  return kind === 'spdx' || kind === 'cyclonedx';
}

/** Whether a predicate type is build provenance of SLSA, in any version (slsa.dev/spec, "Provenance"). */
export function isProvenanceType(uri: string): boolean {
  return uri.startsWith(SLSA_PROVENANCE) && VERSION.test(uri.slice(SLSA_PROVENANCE.length));
}

/** The name of a predicate type for people: `SBOM (SPDX)`, `provenance (SLSA v1)`, else the URI as the signer wrote it. */
export function nameOfPredicateType(uri: string): string {
  return findKnown(uri)?.name ?? uri;
}

function findKnown(uri: string): KnownType | undefined {
  return KNOWN_TYPES.find((known) => isOfPredicateType(known.uri, uri));
}
