import { fault, parsed, type Parsed } from '../image/parsed.ts';
import { findNearest } from './nearest.ts';
import type { PredicateTypePolicy } from './requirements.ts';

/** A bundle with this predicate type is an image signature, never an attestation. */
export const SIGNATURE_PREDICATE_TYPE = 'https://sigstore.dev/cosign/sign/v1';

const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
/** Build provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
export const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';

interface KnownType {
  readonly uri: string;
  /** whether `/v` and a version may follow */
  readonly isFamily: boolean;
  /** the one to recommend first; those of cosign (sigstore/cosign, options/predicate.go) and `apko` */
  readonly aliases: readonly [string, ...string[]];
  readonly name: string;
}

const KNOWN_TYPES: readonly KnownType[] = [
  { uri: SPDX, isFamily: true, aliases: ['spdxjson', 'spdx'], name: 'SBOM (SPDX)' },
  { uri: CYCLONEDX, isFamily: true, aliases: ['cyclonedx'], name: 'SBOM (CycloneDX)' },
  { uri: SLSA_PROVENANCE_V1, isFamily: false, aliases: ['slsaprovenance1'], name: 'provenance (SLSA v1)' },
  {
    uri: 'https://slsa.dev/provenance/v0.2',
    isFamily: false,
    aliases: ['slsaprovenance02', 'slsaprovenance'],
    name: 'provenance (SLSA v0.2)',
  },
  { uri: 'https://apko.dev/image-configuration', isFamily: false, aliases: ['apko'], name: 'configuration (apko)' },
  {
    uri: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    isFamily: false,
    aliases: ['vuln'],
    name: 'vulnerabilities',
  },
  { uri: 'https://openvex.dev/ns', isFamily: true, aliases: ['openvex'], name: 'VEX (OpenVEX)' },
  { uri: 'https://in-toto.io/Link/v1', isFamily: false, aliases: ['link'], name: 'link (in-toto)' },
  {
    uri: 'https://cosign.sigstore.dev/attestation/v1',
    isFamily: false,
    aliases: ['custom'],
    name: 'custom attestation (cosign)',
  },
];

const MAX_URI_LENGTH = 1000;
/** A URI with nothing in it that would not show (RFC 3986 has no spaces and is ASCII). */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/;
const VERSION = /^\/v\d+(?:\.\d+)*$/;

/** Reads one item of `predicate-type`: `sbom`, `all`, an alias or a URI. */
export function parsePredicateType(asked: string): Parsed<PredicateTypePolicy> {
  if (asked === 'sbom') {
    return parsed({ kind: 'sbom', asked });
  }
  if (asked === 'all') {
    return parsed({ kind: 'all', asked });
  }
  const known = KNOWN_TYPES.find(({ aliases }) => aliases.includes(asked));
  if (known !== undefined) {
    return parsed({ kind: 'type', asked, uri: known.uri });
  }
  if (asked === SIGNATURE_PREDICATE_TYPE) {
    return fault('this type is that of a signature, not of an attestation; "require-signature" is about signatures');
  }
  if (asked.length <= MAX_URI_LENGTH && URI.test(asked)) {
    return parsed({ kind: 'type', asked, uri: asked });
  }
  const words = ['sbom', 'all', 'none', ...KNOWN_TYPES.flatMap(({ aliases }) => aliases)];
  // today's provenance is v1, which the word for v0.2 is nearer to than its own
  const likely = words.filter((word) => word !== 'slsaprovenance');
  const uris = KNOWN_TYPES.map(({ uri }) => uri);
  const nearest = findNearest(asked, likely) ?? uris.find((uri) => uri === `https://${asked}`);
  return fault(
    `it must be a URI or one of ${words.map((word) => `"${word}"`).join(', ')}` +
      (nearest === undefined ? '' : `; did you mean "${nearest}"?`),
  );
}

/** Whether an attestation of a predicate type is what is asked for. */
export function matchesPredicateType(policy: PredicateTypePolicy, uri: string): boolean {
  switch (policy.kind) {
    case 'all':
      return uri !== SIGNATURE_PREDICATE_TYPE;
    case 'sbom':
      return isOfType(SPDX, uri) || isOfType(CYCLONEDX, uri);
    case 'type':
      return isOfType(policy.uri, uri);
  }
}

/** What people call a predicate type, e.g. `SBOM (SPDX)`; the URI itself where there is no such name. */
export function nameOfPredicateType(uri: string): string {
  return findKnown(uri)?.name ?? uri;
}

/** The word for `predicate-type` that asks for this type, where there is one. */
export function aliasOf(uri: string): string | undefined {
  return findKnown(uri)?.aliases[0];
}

function findKnown(uri: string): KnownType | undefined {
  return KNOWN_TYPES.find((known) => isOfType(known.uri, uri));
}

/** Equal, or a version of a family where the family is asked for. */
function isOfType(asked: string, uri: string): boolean {
  if (asked === uri) {
    return true;
  }
  const isFamily = KNOWN_TYPES.some((known) => known.isFamily && known.uri === asked);
  return isFamily && uri.startsWith(asked) && VERSION.test(uri.slice(asked.length));
}
