import { expect, test } from 'vitest';
import { CYCLONEDX, namesOf, read } from './reading.ts';

const document = (components: unknown, others: object = {}): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components,
  ...others,
});
const licenseOf = (licenses: unknown) => {
  const [first] = read(CYCLONEDX, document([{ name: 'a', licenses }])).packages;
  return first?.license === undefined ? undefined : [first.license, ...first.licenses];
};

test.each(['1.4', '1.5', '1.6', '1.7'])('a component of %s with all that is read', (specVersion) => {
  const component = {
    type: 'library',
    'bom-ref': '1',
    group: '@babel',
    name: 'core',
    version: '7.1.0',
    purl: 'pkg:npm/%40babel/core@7.1.0',
    supplier: { name: 'Babel' },
    publisher: 'someone',
    licenses: [{ license: { id: 'MIT' } }],
  };
  const { facts, packages } = read(CYCLONEDX, document([component], { specVersion }));
  expect(packages).toEqual([
    {
      name: '@babel/core',
      version: '7.1.0',
      purl: 'pkg:npm/%40babel/core@7.1.0',
      type: 'npm',
      id: 'pkg:npm/%40babel/core',
      license: 'MIT',
      licenses: ['MIT'],
      supplier: 'Babel',
      origin: undefined,
    },
  ]);
  expect(facts).toMatchObject({ name: 'SBOM (CycloneDX)', kind: 'cyclonedx', packages: { count: 1 } });
});

test.each([
  'file',
  'operating-system',
  'container',
  'platform',
  'device',
  'device-driver',
  'firmware',
  'data',
  'cryptographic-asset',
  'machine-learning-model',
])('a %s is no package', (type) => {
  expect(namesOf(read(CYCLONEDX, document([{ type, name: 'x' }, { name: 'a' }])))).toEqual(['a']);
});

test.each(['library', 'application', 'framework', 'of-2030', 7])('type %s is one', (type) => {
  expect(namesOf(read(CYCLONEDX, document([{ type, name: 'a' }])))).toEqual(['a']);
});

test('nested components count, the image itself does not', () => {
  const components = [
    { name: 'a', components: [{ name: 'b', components: [{ name: 'c' }] }] },
    { type: 'file', name: '/etc/passwd', components: [{ name: 'd' }] },
    { name: 'test-tool', scope: 'excluded' },
    {
      name: 'app/package-lock.json',
      type: 'application',
      properties: [{ name: 'aquasecurity:trivy:Class', value: 'x' }],
    },
    { name: 'e', purl: 'pkg:npm/e@1', properties: [{ name: 'aquasecurity:trivy:Class', value: 'x' }] },
    'text',
    null,
  ];
  const metadata = { component: { type: 'container', name: 'image', components: [{ name: 'f' }] } };
  const names = namesOf(read(CYCLONEDX, document(components, { metadata })));
  expect([...names].sort()).toEqual(['a', 'b', 'c', 'd', 'e 1', 'f']);
});

test.each([
  [
    [{ license: { id: 'MIT' } }, { license: { name: 'Own' } }],
    ['MIT AND Own', 'MIT', 'Own'],
  ],
  [[{ expression: '(MIT AND Zlib)' }], ['MIT AND Zlib', 'MIT', 'Zlib']],
  [
    [{ expression: 'MIT or Zlib' }, { license: { id: 'Apache-2.0' } }],
    ['(MIT OR Zlib) AND Apache-2.0', 'Apache-2.0', 'MIT', 'Zlib'],
  ],
  [
    [{ license: { id: 'MIT' } }, { license: { id: 'MIT' } }],
    ['MIT', 'MIT'],
  ],
  [
    [
      { license: { id: 'MIT', acknowledgement: 'declared' } },
      { license: { id: 'Zlib', acknowledgement: 'concluded' } },
    ],
    ['Zlib', 'Zlib'],
  ],
  [
    [
      { expression: 'MIT', acknowledgement: 'declared' },
      { expression: 'Zlib', acknowledgement: 'concluded' },
    ],
    ['Zlib', 'Zlib'],
  ],
  [[{ license: 7 }, 'MIT', null], undefined],
  ['MIT', undefined],
])('licenses %j', (licenses, expected) => {
  expect(licenseOf(licenses)).toEqual(expected);
});

test.each([
  [[{ name: 'syft:metadata:originPackage', value: 'gcc' }], 'gcc'],
  [[{ name: 'syft:metadata:source', value: 'openssl' }], 'openssl'],
  [[{ name: 'syft:metadata:sourceRpm', value: 'openssl-3.0.7-24.el9.src.rpm' }], 'openssl'],
  [
    [
      { name: 'x', value: 'y' },
      { name: 'aquasecurity:trivy:SrcName', value: 'glibc' },
    ],
    'glibc',
  ],
  [[{ name: 'aquasecurity:trivy:SrcName', value: 7 }, 'text'], undefined],
  [{ name: 'aquasecurity:trivy:SrcName', value: 'glibc' }, undefined],
])('source package in %j', (properties, origin) => {
  expect(read(CYCLONEDX, document([{ name: 'a', properties }])).packages[0]?.origin).toBe(origin);
});

test.each([
  [{ supplier: { name: 'S' }, publisher: 'P' }, 'S'],
  [{ supplier: 'S', publisher: 'P', manufacturer: { name: 'M' } }, 'P'],
  [{ manufacturer: { name: 'M' }, author: 'A' }, 'M'],
  [{ author: 'A' }, 'A'],
])('supplier of %j', (written, supplier) => {
  expect(read(CYCLONEDX, document([{ name: 'a', ...written }])).packages[0]?.supplier).toBe(supplier);
});

test('what is external is not in the image, nor is what it contains', () => {
  const external = { type: 'library', name: 'libcurl', isExternal: true, components: [{ type: 'library', name: 'b' }] };
  const own = { type: 'library', name: 'a', isExternal: false };
  expect(namesOf(read(CYCLONEDX, document([external, own], { specVersion: '1.7' })))).toEqual(['a']);
});

test('an entry with neither a name nor a valid package URL, and one whose name is a digest', () => {
  const components = [
    { type: 'library', name: '', purl: 'pkg:golang/@?type=module' },
    { type: 'library', name: `sha256:${'5e'.repeat(32)}` },
    { type: 'library', name: 'a' },
  ];
  expect(namesOf(read(CYCLONEDX, document(components)))).toEqual(['a']);
});
