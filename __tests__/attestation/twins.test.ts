import { expect, test } from 'vitest';
import { CYCLONEDX, namesOf, read, SPDX } from './reading.ts';

/** One image in the three formats, as trivy and syft list it: image, operating system, lock file, source, two packages. */
const PACKAGES = [
  ['musl', '1.2.5-r0', 'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64'],
  ['left-pad', '1.3.0', 'pkg:npm/left-pad@1.3.0'],
] as const;
const LAYER = `sha256:${'5e'.repeat(32)}`;

const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  documentDescribes: ['SPDXRef-ContainerImage-1'],
  packages: [
    { SPDXID: 'SPDXRef-ContainerImage-1', name: 'acme/api' },
    { SPDXID: 'SPDXRef-OperatingSystem-1', name: 'alpine', versionInfo: '3.22' },
    { SPDXID: 'SPDXRef-Application-1', name: 'app/package-lock.json' },
    { SPDXID: 'SPDXRef-layer', name: LAYER },
    { SPDXID: 'SPDXRef-source', name: 'musl.git', primaryPackagePurpose: 'SOURCE' },
    ...PACKAGES.map(([name, versionInfo, referenceLocator]) => ({
      SPDXID: `SPDXRef-Package-${name}`,
      name,
      versionInfo,
      externalRefs: [{ referenceType: 'purl', referenceLocator }],
    })),
  ],
};

const spdx3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'SpdxDocument', spdxId: 'urn:document', rootElement: ['urn:image'] },
    { type: 'software_Package', spdxId: 'urn:image', name: 'acme/api' },
    { type: 'software_Package', name: 'alpine', software_primaryPurpose: 'operatingSystem' },
    { type: 'software_File', name: 'app/package-lock.json' },
    { type: 'software_Package', name: LAYER },
    { type: 'software_Package', name: 'musl.git', software_primaryPurpose: 'source' },
    ...PACKAGES.map(([name, software_packageVersion, software_packageUrl]) => ({
      type: 'software_Package',
      name,
      software_packageVersion,
      software_packageUrl,
    })),
  ],
};

const cyclonedx = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'container', name: 'acme/api' } },
  components: [
    { type: 'operating-system', name: 'alpine', version: '3.22' },
    {
      type: 'application',
      name: 'app/package-lock.json',
      properties: [{ name: 'aquasecurity:trivy:Class', value: 'lang-pkgs' }],
    },
    { type: 'container', name: LAYER },
    ...PACKAGES.map(([name, version, purl]) => ({ type: 'library', name, version, purl })),
  ],
};

test('an image has the same packages in each format', () => {
  const expected = PACKAGES.map(([name, version]) => `${name} ${version}`);
  expect(namesOf(read(SPDX, spdx))).toEqual(expected);
  expect(namesOf(read(SPDX, spdx3))).toEqual(expected);
  expect(namesOf(read(CYCLONEDX, cyclonedx))).toEqual(expected);
});
