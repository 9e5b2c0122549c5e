import { describe, expect, test } from 'vitest';
import { readAttestation } from '../../src/attestation/predicate.ts';
import { kindOfPredicateType, nameOfPredicateType } from '../../src/core/image/predicate-type.ts';
import { attestation, digest } from '../report/samples.ts';

const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const APKO = 'https://apko.dev/image-configuration';

function factsOf(type: string, predicate: unknown) {
  return readAttestation(attestation(digest('x'), type, predicate)).facts;
}

const NOTHING = {
  kind: undefined,
  packages: undefined,
  provenance: undefined,
  configuration: undefined,
  vex: undefined,
  vulnerabilities: undefined,
};

describe('names of predicate types', () => {
  test.each([
    ['https://spdx.dev/Document', 'spdx', 'SBOM (SPDX)'],
    ['https://spdx.dev/Document/v2.3', 'spdx', 'SBOM (SPDX)'],
    ['https://cyclonedx.org/bom/v1.6', 'cyclonedx', 'SBOM (CycloneDX)'],
    ['https://openvex.dev/ns/v0.2.0', 'openvex', 'VEX (OpenVEX)'],
    ['https://slsa.dev/provenance/v1', 'slsa-v1', 'provenance (SLSA v1)'],
    ['https://slsa.dev/provenance/v0.2', 'slsa-v0.2', 'provenance (SLSA v0.2)'],
    [APKO, 'apko', 'configuration (apko)'],
    [VULN, 'vuln', 'vulnerability report'],
    ['https://spdx.dev/Documents', undefined, 'https://spdx.dev/Documents'],
    ['https://spdx.dev/Document/v2.3-evil', undefined, 'https://spdx.dev/Document/v2.3-evil'],
    ['https://slsa.dev/provenance/v1.1', undefined, 'https://slsa.dev/provenance/v1.1'],
  ])('%s is %s', (uri, kind, name) => {
    expect(kindOfPredicateType(uri)).toBe(kind);
    expect(nameOfPredicateType(uri)).toBe(name);
  });
});

describe('facts of a predicate', () => {
  test.each([
    ['a string', 'https://spdx.dev/Document', '"text"'],
    ["cosign's wrapper", 'https://spdx.dev/Document', { Data: '{"spdxVersion":"SPDX-2.3"}', Timestamp: '' }],
    ["cosign's wrapper", APKO, { Data: '{}' }],
    ["cosign's wrapper", VULN, { Data: '{}' }],
    ['another format', 'https://cyclonedx.org/bom', { spdxVersion: 'SPDX-2.3', SPDXID: 'x' }],
    ['an array', 'https://slsa.dev/provenance/v1', []],
    ['no JSON', APKO, '{'],
    ['nested too deep', APKO, '['.repeat(200) + ']'.repeat(200)],
  ])('%s is not what %s promises', (_, type, predicate) => {
    const bytes = attestation(digest('x'), type, predicate).predicate.length;
    expect(factsOf(type, predicate)).toEqual({ ...NOTHING, name: nameOfPredicateType(type), bytes });
  });
});
