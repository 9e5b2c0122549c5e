import { describe, expect, test } from 'vitest';
import { namesOf, read, SPDX, toObject } from './reading.ts';

const document = (packages: readonly unknown[], others: object = {}): object => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  packages,
  ...others,
});
const purl = (referenceLocator: unknown, referenceType: unknown = 'purl'): object => ({
  externalRefs: [
    { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a:x:x:1:*:*:*:*:*:*:*' },
    { referenceCategory: 'PACKAGE-MANAGER', referenceType, referenceLocator },
  ],
});

test('a package with all that is read', () => {
  const { facts, packages } = read(
    SPDX,
    document([
      {
        SPDXID: 'SPDXRef-1',
        name: 'libstdc++',
        versionInfo: '16.1.0-r4',
        supplier: 'Organization: Wolfi',
        originator: 'Person: Jane Doe (jane@example.com)',
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: '(gpl-3.0-or-later with x)',
        ...purl('pkg:APK/Wolfi/libstdc%2B%2B@16.1.0-r4?origin=gcc&arch=aarch64'),
      },
    ]),
  );
  expect(packages).toEqual([
    {
      name: 'libstdc++',
      version: '16.1.0-r4',
      purl: 'pkg:apk/wolfi/libstdc%2B%2B@16.1.0-r4?arch=aarch64&origin=gcc',
      type: 'apk',
      id: 'pkg:apk/wolfi/libstdc%2B%2B',
      license: '(gpl-3.0-or-later with x)',
      licenses: ['(gpl-3.0-or-later with x)'],
      supplier: 'Wolfi',
      origin: 'gcc',
    },
  ]);
  expect(facts).toMatchObject({ name: 'SBOM (SPDX)', kind: 'spdx', packages: { count: 1, withoutLicense: 0 } });
});

describe('what is a package', () => {
  test.each(['CONTAINER', 'OPERATING_SYSTEM', 'OPERATING-SYSTEM', 'FILE', 'SOURCE'])('not a %s', (purpose) => {
    const outside = { SPDXID: 'SPDXRef-x', name: 'x', primaryPackagePurpose: purpose };
    expect(namesOf(read(SPDX, document([outside, { name: 'a' }])))).toEqual(['a']);
  });

  test.each(['APPLICATION', 'LIBRARY', 'FRAMEWORK', 'INSTALL', 'OTHER', 7, null])('%s is one', (purpose) => {
    expect(namesOf(read(SPDX, document([{ name: 'a', primaryPackagePurpose: purpose }])))).toEqual(['a']);
  });

  test.each(['GENERATED_FROM', 'DESCRIBED_BY'])('not what a package is %s', (relationshipType) => {
    const relationships = [{ spdxElementId: 'SPDXRef-a', relationshipType, relatedSpdxElement: 'SPDXRef-b' }];
    const packages = [
      { SPDXID: 'SPDXRef-a', name: 'a' },
      { SPDXID: 'SPDXRef-b', name: 'b' },
    ];
    expect(namesOf(read(SPDX, document(packages, { relationships })))).toEqual(['a']);
  });

  const root = { SPDXID: 'SPDXRef-root', name: 'root' };
  const other = { SPDXID: 'SPDXRef-a', name: 'a' };
  test.each([
    ['documentDescribes', { documentDescribes: ['SPDXRef-root'] }],
    ['DESCRIBES', [['SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-root']]],
    ['DESCRIBED_BY', [['SPDXRef-root', 'DESCRIBED_BY', 'SPDXRef-DOCUMENT']]],
  ])('not what the document is about: %s', (_, reported) => {
    const others = Array.isArray(reported)
      ? {
          relationships: reported.map(([spdxElementId, relationshipType, relatedSpdxElement]) => ({
            spdxElementId,
            relationshipType,
            relatedSpdxElement,
          })),
        }
      : reported;
    expect(namesOf(read(SPDX, document([root, other], others)))).toEqual(['a']);
    // alone, or one of several that are described, it is a package
    expect(namesOf(read(SPDX, document([root], others)))).toEqual(['root']);
    const both = { ...others, documentDescribes: ['SPDXRef-root', 'SPDXRef-a'] };
    expect(namesOf(read(SPDX, document([root, other], both)))).toEqual(['root', 'a']);
  });

  const relate = (...all: readonly (readonly [string, string, string])[]): object => ({
    relationships: all.map(([from, relationshipType, to]) => ({
      spdxElementId: from === 'DOCUMENT' ? 'SPDXRef-DOCUMENT' : from,
      relationshipType,
      relatedSpdxElement: to,
    })),
  });
  const named = (...names: readonly string[]): readonly object[] => names.map((name) => ({ SPDXID: name, name }));

  test('not upstream sources that are reached only through the source package', () => {
    const packages = named('image', 'bash', 'bash-src', 'bash.tar.gz', 'patch', 'shared', 'alone');
    const relationships = relate(
      ['DOCUMENT', 'DESCRIBES', 'image'],
      ['image', 'CONTAINS', 'bash'],
      ['bash', 'GENERATED_FROM', 'bash-src'],
      ['bash-src', 'CONTAINS', 'bash.tar.gz'],
      ['patch', 'CONTAINED_BY', 'bash-src'],
      ['bash-src', 'CONTAINS', 'shared'],
      ['shared', 'DEPENDENCY_OF', 'bash'],
    );
    expect(namesOf(read(SPDX, document(packages, relationships)))).toEqual(['bash', 'shared', 'alone']);
  });

  test('an origin of a file that the image contains itself is one', () => {
    const packages = named('image', 'a', 'source');
    const relationships = relate(
      ['DOCUMENT', 'DESCRIBES', 'image'],
      ['image', 'CONTAINS', 'a'],
      ['SPDXRef-File', 'GENERATED_FROM', 'a'],
      ['source', 'GENERATES', 'a'],
    );
    expect(namesOf(read(SPDX, document(packages, relationships)))).toEqual(['a']);
  });

  test('elements that contain each other are ones', () => {
    const relationships = relate(['a', 'CONTAINS', 'b'], ['b', 'CONTAINS', 'a']);
    expect(namesOf(read(SPDX, document(named('a', 'b'), relationships)))).toEqual(['a', 'b']);
  });

  test.each([`sha256:${'5e'.repeat(32)}`, 'ad'.repeat(32), `registry.example/base@sha256:${'5e'.repeat(32)}`, ' '])(
    'not a layer or an image, of which the name is all: %s',
    (name) => {
      expect(namesOf(read(SPDX, document([{ name }, { name: 'a' }])))).toEqual(['a']);
      // a package URL says what it is
      expect(read(SPDX, document([{ name, ...purl('pkg:generic/a@1') }])).packages).toHaveLength(1);
    },
  );

  test.each(['OperatingSystem-1', 'ContainerImage-1', 'Filesystem-1', 'DocumentRoot-Image-alpine'])(
    "not an older tool's %s, which has no purpose",
    (id) => {
      const packages = [{ SPDXID: `SPDXRef-${id}`, name: 'x' }, { name: 'a' }];
      expect(namesOf(read(SPDX, document(packages)))).toEqual(['a']);
    },
  );

  test("not trivy's lock files and programs, nor images, nor what has no name", () => {
    const packages = [
      { SPDXID: 'SPDXRef-Application-1', name: 'app/package-lock.json', primaryPackagePurpose: 'APPLICATION' },
      { SPDXID: 'SPDXRef-Application-2', name: 'a', ...purl('pkg:npm/a@1') },
      { name: 'image', ...purl('pkg:oci/image@sha256%3Aabc') },
      { name: 'base', ...purl('pkg:docker/library/alpine@3') },
      { licenseDeclared: 'MIT' },
      { name: '' },
      'text',
      null,
      [],
      { ...purl('pkg:npm/%40scope/b@2') },
    ];
    expect(namesOf(read(SPDX, document(packages)))).toEqual(['a 1', 'b 2']);
  });
});

test('one package that is listed twice is one, with what either says', () => {
  const entry = { name: 'bash', versionInfo: '5.3-r12' };
  const { packages } = read(
    SPDX,
    document([
      { ...entry, SPDXID: 'SPDXRef-a', ...purl('pkg:apk/wolfi/bash@5.3-r12?arch=aarch64&distro=wolfi') },
      {
        ...entry,
        licenseDeclared: 'GPL-3.0-or-later',
        supplier: 'Organization: chainguard',
        ...purl('pkg:apk/wolfi/bash@5.3-r12?arch=aarch64&origin=sh'),
      },
      { ...entry, ...purl('pkg:apk/wolfi/bash@5.3-r12?arch=x86_64') },
      { ...entry, versionInfo: '5.3-r13', ...purl('pkg:apk/wolfi/bash@5.3-r13?arch=aarch64') },
      { name: 'local', versionInfo: '1' },
      { name: 'local', versionInfo: '1', licenseDeclared: 'MIT' },
      { name: 'local', versionInfo: '1', licenseDeclared: 'Zlib', supplier: 'Person: x' },
    ]),
  );
  expect(packages.map(({ version, purl: url, license, supplier, origin }) => [version, url, license, supplier, origin]))
    // prettier-ignore
    .toEqual([
      ['5.3-r12', 'pkg:apk/wolfi/bash@5.3-r12?arch=aarch64&distro=wolfi', 'GPL-3.0-or-later', 'chainguard', 'sh'],
      ['5.3-r12', 'pkg:apk/wolfi/bash@5.3-r12?arch=x86_64', undefined, undefined, undefined],
      ['5.3-r13', 'pkg:apk/wolfi/bash@5.3-r13?arch=aarch64', undefined, undefined, undefined],
      ['1', undefined, 'MIT', 'x', undefined],
    ]);
});

test('one that is listed twice has the licenses of both', () => {
  const entry = { name: 'local', versionInfo: '1', supplier: 'Person: x', sourceInfo: 'built package from: local' };
  const listed = (...licenses: readonly string[]) =>
    read(SPDX, document(licenses.map((licenseDeclared) => ({ ...entry, licenseDeclared })))).packages[0]?.licenses;
  expect(listed('MIT', 'AGPL-3.0-only', 'MIT')).toEqual(['AGPL-3.0-only', 'MIT']);
  // each further one would copy all of them
  expect(listed(...Array.from({ length: 1000 }, (_, n) => `L${n}`))?.length).toBeLessThan(300);
});

test.each([
  ['built package from: openssl 3.0.15-1~deb12u1', 'openssl'],
  ['acquired package info from DPKG DB: /var/lib/dpkg/status', undefined],
  [7, undefined],
])('source package in sourceInfo: %s', (sourceInfo, origin) => {
  expect(read(SPDX, document([{ name: 'libssl3', sourceInfo }])).packages[0]?.origin).toBe(origin);
});

test.each([
  [{ licenseConcluded: 'MIT', licenseDeclared: 'Zlib' }, 'MIT'],
  [{ licenseConcluded: 'NOASSERTION', licenseDeclared: 'Zlib' }, 'Zlib'],
  [{ licenseConcluded: 'NONE', licenseDeclared: '' }, undefined],
  [{ licenseConcluded: 7, licenseDeclared: ['MIT'] }, undefined],
])('license of %j', (written, license) => {
  expect(read(SPDX, document([{ name: 'a', ...written }])).packages[0]?.license).toBe(license);
});

test.each(['NOASSERTION', 7, '', undefined])('no supplier: %s', (supplier) => {
  const { packages } = read(SPDX, document([{ name: 'a', supplier, originator: 'Organization: Wolfi' }]));
  expect(packages[0]?.supplier).toBe('Wolfi');
});

test('an invalid package URL is left out, the package stays', () => {
  const { packages, facts } = read(
    SPDX,
    document([
      { name: 'a', ...purl('pkg:') },
      { name: 'b', ...purl(7) },
      { name: 'c', ...purl('pkg:maven/no-namespace@1') },
      { name: 'd', ...purl(`pkg:npm/${'d'.repeat(2000)}`) },
      { name: 'e', ...purl('pkg:npm/e@1', 'http://spdx.org/rdf/references/purl') },
      { name: 'f', externalRefs: 'none' },
    ]),
  );
  expect(packages.map(({ id, type }) => [id, type])).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', undefined],
    ['d', undefined],
    ['pkg:npm/e', 'npm'],
    ['f', undefined],
  ]);
  expect(toObject(facts.packages?.byType)).toEqual({ npm: 1 });
});

test('counts: each package once for every license in it', () => {
  const { facts } = read(
    SPDX,
    document([
      { name: 'a', licenseDeclared: 'MIT AND (Apache-2.0 OR MIT)' },
      { name: 'b', licenseDeclared: 'MIT' },
      { name: 'c', licenseDeclared: 'NOASSERTION' },
      { name: 'd', licenseDeclared: 'GPL-2.0-only WITH Classpath-exception-2.0' },
      { name: 'e', licenseDeclared: 'public domain' },
    ]),
  );
  expect(facts.packages).toEqual({
    count: 5,
    byType: { top: [], others: 0 },
    licenses: {
      top: [
        ['MIT', 2],
        ['Apache-2.0', 1],
        ['GPL-2.0-only WITH Classpath-exception-2.0', 1],
        ['public domain', 1],
      ],
      others: 0,
    },
    withoutLicense: 1,
    fingerprint: expect.any(String) as string,
  });
});

describe('licenses that SPDX does not list', () => {
  const infos = [
    { licenseId: 'LicenseRef-a1b2', name: 'AGPL-3.0-only with commercial exception', extractedText: 'The text' },
    { licenseId: 'LicenseRef-c3', extractedText: 'GPLv2 and LGPLv2+' },
    { licenseId: 'LicenseRef-e5', name: 'GPL-2.0-only OR MIT' },
    { licenseId: 'LicenseRef-long', name: 'NOASSERTION', extractedText: 'First line\nSecond line' },
    { licenseId: 'LicenseRef-bsd', name: 'BSD' },
    { licenseId: 7, name: 'x' },
    'text',
  ];

  test.each<[string, string, string[]]>([
    ['LicenseRef-a1b2', 'AGPL-3.0-only with commercial exception', ['AGPL-3.0-only with commercial exception']],
    [
      'MIT AND LicenseRef-a1b2',
      'MIT AND (AGPL-3.0-only with commercial exception)',
      ['AGPL-3.0-only with commercial exception', 'MIT'],
    ],
    ['MIT OR LicenseRef-bsd', 'MIT OR BSD', ['BSD', 'MIT']],
    // tern's: the name is the text
    ['LicenseRef-c3', 'GPLv2 and LGPLv2+', ['GPLv2 and LGPLv2+']],
    ['LicenseRef-e5 AND Zlib', '(GPL-2.0-only OR MIT) AND Zlib', ['GPL-2.0-only', 'MIT', 'Zlib']],
    ['LicenseRef-long', 'LicenseRef-long', ['LicenseRef-long']],
    ['LicenseRef-other', 'LicenseRef-other', ['LicenseRef-other']],
    // no expression, since SPDX lists no such license
    ['Own AND LicenseRef-bsd', 'Own AND BSD', ['Own AND BSD']],
  ])('%s', (licenseDeclared, license, licenses) => {
    const { packages } = read(SPDX, document([{ name: 'a', licenseDeclared }], { hasExtractedLicensingInfos: infos }));
    expect(packages[0]).toMatchObject({ license, licenses });
  });
});
