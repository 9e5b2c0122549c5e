/** The predicate types that this program knows more about than their URI. */
export type PredicateKind = 'spdx' | 'cyclonedx' | 'openvex' | 'slsa-v1' | 'slsa-v0.2' | 'apko' | 'vuln';

interface Known {
  readonly kind: PredicateKind;
  readonly uri: string;
  /** whether `/v` and digits with dots may follow (contract: "families") */
  readonly family: boolean;
  readonly name: string;
}

const KNOWN: readonly Known[] = [
  { kind: 'spdx', uri: 'https://spdx.dev/Document', family: true, name: 'SBOM (SPDX)' },
  { kind: 'cyclonedx', uri: 'https://cyclonedx.org/bom', family: true, name: 'SBOM (CycloneDX)' },
  { kind: 'openvex', uri: 'https://openvex.dev/ns', family: true, name: 'VEX (OpenVEX)' },
  { kind: 'slsa-v1', uri: 'https://slsa.dev/provenance/v1', family: false, name: 'provenance (SLSA v1)' },
  { kind: 'slsa-v0.2', uri: 'https://slsa.dev/provenance/v0.2', family: false, name: 'provenance (SLSA v0.2)' },
  { kind: 'apko', uri: 'https://apko.dev/image-configuration', family: false, name: 'configuration (apko)' },
  {
    kind: 'vuln',
    uri: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    family: false,
    name: 'vulnerabilities',
  },
];

const VERSION = /^\/v\d+(?:\.\d+)*$/;

/** What a predicate type URI stands for; undefined for types of which only the URI is known. */
export function kindOfPredicateType(uri: string): PredicateKind | undefined {
  return known(uri)?.kind;
}

/** The name of a predicate type for people: `SBOM (SPDX)`, `provenance (SLSA v1)`, else the URI as the signer wrote it. */
export function nameOfPredicateType(uri: string): string {
  return known(uri)?.name ?? uri;
}

function known(uri: string): Known | undefined {
  return KNOWN.find((each) => uri === each.uri || (each.family && isVersionOf(each.uri, uri)));
}

function isVersionOf(base: string, uri: string): boolean {
  return uri.startsWith(base) && VERSION.test(uri.slice(base.length));
}
