import { expect, test, describe as group } from 'vitest';
import { describe } from '../../src/attestation/facts.ts';
import { kindOfPredicateType, nameOfPredicateType } from '../../src/image/predicate-type.ts';
import { attestation, digest } from '../report/samples.ts';

const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const APKO = 'https://apko.dev/image-configuration';

function factsOf(type: string, predicate: unknown) {
  const { name, kind, packages, packageTypes, licences, details } = describe(attestation(digest('x'), type, predicate));
  const told = Object.fromEntries(details.map(({ label, value }) => [label, value]));
  return { name, kind, packages, packageTypes, licences, details: told };
}

const NOTHING = { kind: undefined, packages: undefined, packageTypes: [], licences: [], details: {} };

group('names of predicate types', () => {
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

group('facts of a predicate', () => {
  test('SPDX: packages, their types and licences', () => {
    const packages = [
      { licenseConcluded: 'NOASSERTION', licenseDeclared: 'MIT' },
      {
        licenseConcluded: 'Apache-2.0',
        externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:apk/wolfi/a@1' }],
      },
      { licenseDeclared: 'MIT', externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:apk/wolfi/b@1' }] },
      { externalRefs: 'not a list' },
      'not an object',
    ];
    expect(factsOf('https://spdx.dev/Document', { spdxVersion: 'SPDX-2.3', SPDXID: 'x', packages })).toEqual({
      name: 'SBOM (SPDX)',
      kind: 'spdx',
      packages: 5,
      packageTypes: [['apk', 2]],
      licences: [
        ['MIT', 2],
        ['Apache-2.0', 1],
      ],
      details: {},
    });
  });

  test('CycloneDX: components', () => {
    const components = [
      { purl: 'pkg:npm/a@1', licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Own' } }] },
      { purl: 'pkg:generic/b', licenses: [{ expression: 'MIT AND Zlib' }] },
    ];
    const facts = factsOf('https://cyclonedx.org/bom', { bomFormat: 'CycloneDX', specVersion: '1.6', components });
    expect(facts).toMatchObject({ kind: 'cyclonedx', packages: 2 });
    expect(facts.licences).toEqual([
      ['MIT', 1],
      ['MIT AND Zlib', 1],
      ['Own', 1],
    ]);
  });

  test.each([
    [
      'https://slsa.dev/provenance/v1',
      {
        buildDefinition: {
          buildType: 'https://b',
          externalParameters: { workflow: { repository: 'https://github.com/o/r', ref: 'refs/heads/main' } },
        },
        runDetails: { builder: { id: 'https://builder' }, metadata: 7 },
      },
      { builder: 'https://builder', 'build type': 'https://b', source: 'https://github.com/o/r@refs/heads/main' },
    ],
    [
      'https://slsa.dev/provenance/v0.2',
      { builder: { id: 'b' }, invocation: { configSource: { uri: 'git+https://x', entryPoint: 'w.yml' } } },
      { builder: 'b', source: 'git+https://x', 'entry point': 'w.yml' },
    ],
    [
      APKO,
      { entrypoint: { command: '/bin/x' }, accounts: { 'run-as': '65532' }, contents: { packages: ['a', 'b'] } },
      { 'entry point': '/bin/x', user: '65532', 'packages asked for': '2' },
    ],
    [VULN, { scanner: { uri: 'pkg:x', result: { matches: [1, 2] } } }, { scanner: 'pkg:x', found: '2' }],
    [VULN, { scanner: { result: { Results: [{ Vulnerabilities: [1] }, {}] } } }, { found: '1' }],
    ['https://openvex.dev/ns', { statements: [1, 2, 3] }, { statements: '3' }],
  ])('%s', (type, predicate, details) => {
    expect(factsOf(type, predicate).details).toEqual(details);
  });

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
    expect(factsOf(type, predicate)).toEqual({ ...NOTHING, name: nameOfPredicateType(type) });
  });
});
