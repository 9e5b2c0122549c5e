import { describe, expect, test } from 'vitest';
import { matchesPredicateType, parsePredicateType } from '../../src/core/policy/predicate-types.ts';
import type { PredicateTypePolicy } from '../../src/core/policy/requirements.ts';

function policyOf(requested: string): PredicateTypePolicy {
  const result = parsePredicateType(requested);
  if (result.kind === 'invalid') {
    throw new Error(result.issue);
  }
  return result.value;
}

const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';

test.each([
  ['spdx', 'https://spdx.dev/Document'],
  ['spdxjson', 'https://spdx.dev/Document'],
  ['cyclonedx', 'https://cyclonedx.org/bom'],
  ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance02', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance1', 'https://slsa.dev/provenance/v1'],
  ['link', 'https://in-toto.io/Link/v1'],
  ['vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
  ['openvex', 'https://openvex.dev/ns'],
  ['custom', 'https://cosign.sigstore.dev/attestation/v1'],
  ['apko', 'https://apko.dev/image-configuration'],
  ['https://example.com/x/v1', 'https://example.com/x/v1'],
  ['urn:example:x', 'urn:example:x'],
  [`urn:${'x'.repeat(508)}`, `urn:${'x'.repeat(508)}`],
])('%s asks for %s', (requested, uri) => {
  expect(policyOf(requested)).toEqual({ kind: 'type', requested, uri });
});

test.each(['sbom', 'all'])('%s stays what it is', (requested) => {
  expect(policyOf(requested)).toEqual({ kind: requested, requested });
});

test.each([
  [SIGNATURE, /the type of a signature/],
  ['SPDX', /did you mean "spdx"\?/],
  ['spdx-json', /did you mean "spdxjson"\?/],
  ['cyclondx', /did you mean "cyclonedx"\?/],
  ['slsa.dev/provenance/v1', /did you mean "https:\/\/slsa\.dev\/provenance\/v1"\?/],
  ['provenence', /one of "sbom", "provenance", "all", "none", "spdx".* did you mean "provenance"\?/],
  ['https://example.com/a b', /must be a URI/],
  ['https://example.com/ä', /must be a URI/],
  [`https://example.com/${'x'.repeat(1000)}`, /must be a URI/],
  ['https:', /must be a URI/],
  ['1https://example.com/x', /must be a URI/],
])('%s is a fault', (requested, expected) => {
  const result = parsePredicateType(requested);
  expect(result.kind === 'invalid' ? result.issue : result.value).toMatch(expected);
});

test('a word that is near nothing gets no suggestion', () => {
  const result = parsePredicateType('licenses');
  expect(result.kind === 'invalid' && result.issue).toMatch(/^it must be a URI or one of "sbom", .*, "custom"$/);
});

describe('matchesPredicateType', () => {
  test.each([
    ['spdxjson', 'https://spdx.dev/Document', true],
    ['spdxjson', 'https://spdx.dev/Document/v2.3', true],
    ['https://spdx.dev/Document', 'https://spdx.dev/Document/v3', true],
    ['https://spdx.dev/Document', 'https://spdx.dev/Document/v3.0.1', true],
    ['https://spdx.dev/Document/v2.3', 'https://spdx.dev/Document/v2.3', true],
    ['https://spdx.dev/Document/v2.3', 'https://spdx.dev/Document', false],
    ['https://spdx.dev/Document/v2.3', 'https://spdx.dev/Document/v2.3/v1', false],
    ['spdxjson', 'https://spdx.dev/Document/v2.3/x', false],
    ['spdxjson', 'https://spdx.dev/Document/v', false],
    ['spdxjson', 'https://spdx.dev/Document/v2.', false],
    ['spdxjson', 'https://spdx.dev/Document/v2.3\n', false],
    ['spdxjson', 'https://spdx.dev/Documentv2', false],
    ['spdxjson', 'https://spdx.dev/Document/2.3', false],
    ['spdxjson', 'https://SPDX.dev/Document', false],
    ['cyclonedx', 'https://cyclonedx.org/bom/v1.6', true],
    ['openvex', 'https://openvex.dev/ns/v0.2.0', true],
    ['slsaprovenance1', 'https://slsa.dev/provenance/v1', true],
    ['slsaprovenance1', 'https://slsa.dev/provenance/v1/v1', false],
    ['slsaprovenance1', 'https://slsa.dev/provenance/v0.2', false],
    ['https://example.com/x', 'https://example.com/x/v1', false],
    ['sbom', 'https://spdx.dev/Document/v2.3', true],
    ['sbom', 'https://cyclonedx.org/bom', true],
    ['sbom', 'https://slsa.dev/provenance/v1', false],
    ['provenance', 'https://slsa.dev/provenance/v1', true],
    ['provenance', 'https://slsa.dev/provenance/v0.2', true],
    ['provenance', 'https://slsa.dev/provenance/v1x', false],
    ['provenance', 'https://slsa.dev/provenance', false],
    ['provenance', 'https://slsa.dev/verification_summary/v1', false],
    ['all', 'https://example.com/anything', true],
    ['all', SIGNATURE, false],
    ['custom', SIGNATURE, false],
  ])('%s and %j: %s', (requested, uri, expected) => {
    expect(matchesPredicateType(policyOf(requested), uri)).toBe(expected);
  });
});
