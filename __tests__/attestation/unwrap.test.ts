import { describe, expect, test } from 'vitest';
import { APKO, CYCLONEDX, OPENVEX, read, SLSA1, SPDX } from './reading.ts';

const CUSTOM = 'https://cosign.sigstore.dev/attestation/v1';
const SBOM = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: 'ä' }] };
const TEXT = JSON.stringify(SBOM, null, 2);
const BOM = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'a' }] };

describe('a document within a predicate is read', () => {
  test.each<[string, string, unknown, string]>([
    ['a JSON string', SPDX, JSON.stringify(TEXT), TEXT],
    ['a JSON string with escapes', SPDX, JSON.stringify(TEXT).replace('ä', '\\u00e4'), TEXT],
    ["cosign 1's wrapper of a text", SPDX, { Data: TEXT }, TEXT],
    ["cosign 1's wrapper of an object, as written", SPDX, `{ "Data": ${TEXT} }`, TEXT],
    ["cosign 1's wrapper", CYCLONEDX, { Data: BOM }, JSON.stringify(BOM)],
    ['a JSON string', OPENVEX, JSON.stringify('{"statements":[]}'), '{"statements":[]}'],
  ])('%s (%s)', (_, type, predicate, document) => {
    const reading = read(type, predicate);
    expect(reading.document?.toString()).toBe(document);
    expect(reading.facts.derived).toBe('unwrapped');
    expect(reading.facts.kind).toBeDefined();
  });

  test('with its packages; the size is that of what was signed', () => {
    const { facts, packages } = read(SPDX, JSON.stringify(TEXT));
    expect(packages.map(({ name }) => name)).toEqual(['ä']);
    expect(facts).toMatchObject({ packages: { count: 1 }, bytes: Buffer.byteLength(JSON.stringify(TEXT)) });
  });
});

describe('is not unwrapped:', () => {
  const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
  test.each<[string, string, unknown]>([
    ['a wrapper with another member', SPDX, { Data: TEXT, Timestamp: '2026-11-20T04:00:00Z' }],
    ['a wrapper within a string', SPDX, JSON.stringify(JSON.stringify({ Data: TEXT }))],
    ['a string within a string', SPDX, JSON.stringify(JSON.stringify(TEXT))],
    ['a string within a wrapper within a string', SPDX, { Data: JSON.stringify(TEXT) }],
    ['a document of another kind', SPDX, JSON.stringify(JSON.stringify(BOM))],
    ['a custom predicate', CUSTOM, { Data: TEXT }],
    ['a wrapper of another kind', APKO, { Data: '{"cmd":"x"}' }],
    ['a wrapper of another kind', SLSA1, { Data: { buildDefinition: {}, runDetails: {} } }],
    ['an unpaired surrogate', SPDX, JSON.stringify(TEXT).replace('ä', '\\ud800')],
    ['a member twice', SPDX, JSON.stringify(TEXT.replace('{', '{"SPDXID":"x",'))],
    ['nested too deep', SPDX, JSON.stringify(TEXT.replace('{', `{"x":${deep},`))],
    ['tag-value', SPDX, JSON.stringify('SPDXVersion: SPDX-2.3')],
  ])('%s', (_, type, predicate) => {
    const { facts, document } = read(type, predicate);
    expect([facts.kind, facts.derived, facts.packages, document]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('what is of its type as it is', () => {
    expect(read(SPDX, SBOM)).not.toHaveProperty('document');
    expect(read(SPDX, SBOM).facts).not.toHaveProperty('derived');
  });
});
