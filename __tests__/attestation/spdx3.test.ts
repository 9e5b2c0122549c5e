import { describe, expect, test } from 'vitest';
import { namesOf, read, SPDX } from './reading.ts';

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

test('SPDX 3: packages of the graph', () => {
  const graph = [
    { type: 'SpdxDocument', name: 'document' },
    { type: 'software_Package', name: 'image', software_primaryPurpose: 'container' },
    { type: 'software_Package', name: 'a', software_packageVersion: '1', software_packageUrl: 'pkg:npm/a@1' },
    {
      type: 'software_Package',
      name: 'b',
      software_primaryPurpose: 'library',
      externalIdentifier: [
        { externalIdentifierType: 'cpe23', identifier: 'cpe' },
        { externalIdentifierType: 'packageUrl', identifier: 'pkg:apk/wolfi/b@2' },
      ],
    },
    { type: 'software_File', name: 'file' },
    'text',
  ];
  const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
  const { facts, packages } = read(SPDX, { '@context': context, '@graph': graph });
  expect(facts.kind).toBe('spdx');
  expect(packages.map(({ name, version, id }) => [name, version, id])).toEqual([
    ['a', '1', 'pkg:npm/a'],
    ['b', '2', 'pkg:apk/wolfi/b'],
  ]);
  expect(read(SPDX, { '@context': 'https://example.com', '@graph': graph }).facts.kind).toBeUndefined();
});

describe('what is a package', () => {
  const named = (...names: readonly string[]): readonly object[] =>
    names.map((name) => ({ type: 'software_Package', spdxId: `urn:${name}`, name }));
  const relationship = (from: string, relationshipType: string, ...to: readonly string[]): object => ({
    type: 'Relationship',
    from: `urn:${from}`,
    relationshipType,
    to: to.map((name) => `urn:${name}`),
  });
  const namesIn = (...graph: readonly object[]): readonly string[] =>
    namesOf(read(SPDX, { '@context': CONTEXT, '@graph': graph }));

  test('not what the document is about, directly or by its SBOM', () => {
    const sbom = { type: 'software_Sbom', spdxId: 'urn:sbom', rootElement: ['urn:root'] };
    const ofSbom = { type: 'SpdxDocument', spdxId: 'urn:document', rootElement: ['urn:sbom'] };
    const direct = { type: 'SpdxDocument', spdxId: 'urn:document', rootElement: 'urn:root' };
    expect(namesIn(...named('root', 'a'), direct)).toEqual(['a']);
    expect(namesIn(...named('root', 'a'), sbom, ofSbom)).toEqual(['a']);
    // alone, or one of several, it is a package
    expect(namesIn(...named('root'), direct)).toEqual(['root']);
    expect(namesIn(...named('root', 'a'), { ...direct, rootElement: ['urn:root', 'urn:a'] })).toEqual(['root', 'a']);
  });

  test('not upstream sources that are reached only as an origin', () => {
    expect(
      namesIn(
        ...named('image', 'bash', 'bash-src', 'bash.tar.gz', 'shared'),
        { type: 'SpdxDocument', rootElement: ['urn:image'] },
        relationship('image', 'contains', 'bash', 'shared'),
        relationship('bash-src', 'generates', 'bash'),
        relationship('bash-src', 'contains', 'bash.tar.gz', 'shared'),
      ),
    ).toEqual(['bash', 'shared']);
  });
});

describe('licenses', () => {
  const license = (type: string, name: string, others: object = {}): object => ({
    type,
    spdxId: `urn:${name}`,
    ...others,
  });
  const ELEMENTS = [
    license('simplelicensing_LicenseExpression', 'expression', {
      simplelicensing_licenseExpression: 'MIT AND Zlib',
    }),
    license('simplelicensing_LicenseExpression', 'with-custom', {
      simplelicensing_licenseExpression: 'MIT AND LicenseRef-1',
      simplelicensing_customIdToUri: [{ key: 'LicenseRef-1', value: 'urn:custom' }],
    }),
    license('simplelicensing_LicenseExpression', 'no-assertion', { simplelicensing_licenseExpression: 'NOASSERTION' }),
    license('expandedlicensing_CustomLicense', 'custom', { name: 'Acme EULA' }),
    license('simplelicensing_SimpleLicensingText', 'text', { name: 'Acme License' }),
    license('simplelicensing_SimpleLicensingText', 'nameless', { simplelicensing_licenseText: 'You may not.' }),
    license('expandedlicensing_ConjunctiveLicenseSet', 'all', {
      expandedlicensing_member: ['urn:any', 'https://spdx.org/licenses/BSD-3-Clause'],
    }),
    license('expandedlicensing_DisjunctiveLicenseSet', 'any', {
      expandedlicensing_member: ['https://spdx.org/licenses/MIT', 'urn:with'],
    }),
    license('expandedlicensing_WithAdditionOperator', 'with', {
      expandedlicensing_subjectExtendableLicense: 'https://spdx.org/licenses/GPL-2.0-only',
      expandedlicensing_subjectAddition: 'https://spdx.org/licenses/Classpath-exception-2.0',
    }),
    license('expandedlicensing_WithAdditionOperator', 'with-own', {
      expandedlicensing_subjectExtendableLicense: 'https://spdx.org/licenses/GPL-2.0-only',
      expandedlicensing_subjectAddition: 'urn:addition',
    }),
    license('expandedlicensing_CustomLicenseAddition', 'addition', { name: 'Acme exception' }),
    license('expandedlicensing_OrLaterOperator', 'later', {
      expandedlicensing_subjectLicense: 'https://spdx.org/licenses/LGPL-2.1-only',
    }),
    license('expandedlicensing_OrLaterOperator', 'later-2', {
      expandedlicensing_subjectLicense: {
        type: 'expandedlicensing_ListedLicense',
        spdxId: 'https://spdx.org/licenses/MPL-1.1',
      },
    }),
    license('expandedlicensing_ConjunctiveLicenseSet', 'loop', {
      expandedlicensing_member: ['urn:loop', 'https://spdx.org/licenses/MIT'],
    }),
    license('expandedlicensing_Future', 'future'),
  ];
  const related = (relationshipType: string, to: unknown): object => ({
    type: 'Relationship',
    relationshipType,
    from: 'urn:a',
    to,
  });
  const packageWith = (...relationships: readonly object[]) =>
    read(SPDX, {
      '@context': CONTEXT,
      '@graph': [...relationships, { type: 'software_Package', spdxId: 'urn:a', name: 'a' }, ...ELEMENTS],
    }).packages[0];
  const declared = (...names: readonly string[]) => packageWith(related('hasDeclaredLicense', names));

  test.each<[string, string | undefined, string[]]>([
    ['https://spdx.org/licenses/MIT', 'MIT', ['MIT']],
    ['urn:expression', 'MIT AND Zlib', ['MIT', 'Zlib']],
    ['urn:with-custom', 'MIT AND (Acme EULA)', ['Acme EULA', 'MIT']],
    ['urn:custom', 'Acme EULA', ['Acme EULA']],
    ['urn:text', 'Acme License', ['Acme License']],
    ['urn:with', 'GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only WITH Classpath-exception-2.0']],
    ['urn:with-own', 'GPL-2.0-only WITH Acme exception', ['GPL-2.0-only WITH Acme exception']],
    ['urn:later', 'LGPL-2.1-or-later', ['LGPL-2.1-or-later']],
    ['urn:later-2', 'MPL-1.1+', ['MPL-1.1+']],
    [
      'urn:all',
      '(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND BSD-3-Clause',
      ['BSD-3-Clause', 'GPL-2.0-only WITH Classpath-exception-2.0', 'MIT'],
    ],
    ['urn:loop', 'MIT', ['MIT']],
    ['urn:no-assertion', undefined, []],
    ['https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion', undefined, []],
    ['expandedlicensing_NoneLicense', undefined, []],
  ])('%s', (id, expression, licenses) => {
    expect(declared(id)).toMatchObject({ license: expression, licenses });
    expect(declared(id)?.hasUnreadLicense).toBeUndefined();
  });

  test('the concluded one counts, where it says anything', () => {
    const declaration = related('hasDeclaredLicense', ['https://spdx.org/licenses/CPL-1.0']);
    expect(packageWith(declaration, related('hasConcludedLicense', 'https://spdx.org/licenses/MIT'))?.license).toBe(
      'MIT',
    );
    expect(packageWith(declaration, related('hasConcludedLicense', ['urn:no-assertion']))?.license).toBe('CPL-1.0');
  });

  test('several licenses all apply', () => {
    expect(declared('https://spdx.org/licenses/MIT', 'urn:custom')?.license).toBe('MIT AND Acme EULA');
  });

  test.each(['urn:nameless', 'urn:future', 'urn:elsewhere'])('%s is not read, which is not the same as none', (id) => {
    expect(declared(id)).toMatchObject({ license: id, hasUnreadLicense: true });
    expect(declared(id, 'https://spdx.org/licenses/MIT')?.hasUnreadLicense).toBe(true);
  });

  test('more licenses than are read', () => {
    const many = Array.from({ length: 150 }, (_, n) => `https://spdx.org/licenses/L-${n}`);
    expect(declared(...many)?.hasUnreadLicense).toBe(true);
  });
});
