import { describe, expect, test } from 'vitest';
import { renderReport } from '../../src/report/json.ts';
import { attestation, checked, digest, partsOf, verified, view } from '../report/samples.ts';
import { reportSchema } from '../support/report.ts';
import { APKO, CYCLONEDX, namesOf, OPENVEX, read, SLSA02, SLSA1, SPDX, VULN } from './reading.ts';

/** Documents in which each member has a value of another type. */
const VALUES: readonly unknown[] = [null, true, 7, '', 'text', [], {}, [[]], [null], [{}], { a: [] }, '__proto__'];
const FORMS: Readonly<Record<string, (value: unknown) => unknown>> = {
  [SPDX]: (v) => ({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'x',
    documentDescribes: v,
    relationships: [{ spdxElementId: v, relationshipType: v, relatedSpdxElement: v }, v],
    packages: [
      { SPDXID: v, name: v, versionInfo: v, externalRefs: v, licenseConcluded: v, supplier: v, sourceInfo: v },
      { name: 'a', externalRefs: [{ referenceType: 'purl', referenceLocator: v }, v], primaryPackagePurpose: v },
      v,
    ],
  }),
  [CYCLONEDX]: (v) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: v },
    components: [
      { type: v, name: v, group: v, version: v, purl: v, scope: v, licenses: v, properties: v, supplier: v },
      { name: 'a', licenses: [{ license: v, expression: v }, v], properties: [v], components: v },
      v,
    ],
  }),
  [SLSA1]: (v) => ({
    buildDefinition: {
      buildType: v,
      externalParameters: { workflow: v, configSource: v, source: { uri: v, digest: v } },
      resolvedDependencies: [{ uri: 'git+x', digest: v }, { uri: v }, v],
    },
    runDetails: { builder: v, metadata: { invocationId: v, buildkit_metadata: v } },
  }),
  [SLSA02]: (v) => ({ builder: { id: v }, buildType: v, invocation: v, metadata: v, materials: v }),
  [APKO]: (v) => ({ contents: v, entrypoint: v, accounts: v, environment: v, archs: v, cmd: v }),
  [VULN]: (v) => ({ scanner: { uri: v, version: v, db: v, result: v }, metadata: v }),
  [OPENVEX]: (v) => ({ statements: [v, { status: v }], author: v, timestamp: v }),
};

describe.each(Object.entries(FORMS))('%s', (type, form) => {
  test.each(VALUES.map((value) => [JSON.stringify(value), value]))('every member is %s', async (_, value) => {
    const whole = attestation(digest('index'), type, form(value));
    const { facts } = read(type, form(value));
    expect(facts.kind).toBeDefined();
    const report = (await partsOf(renderReport(view([checked([verified(whole)], [])])))).join('');
    expect(() => reportSchema.parse(JSON.parse(report))).not.toThrow();
  });
});

const packagesOf = (packages: readonly unknown[]) => read(SPDX, { spdxVersion: 'SPDX-2.3', SPDXID: 'x', packages });

test('100,000 packages', () => {
  const { facts, packages } = packagesOf(
    Array.from({ length: 100_000 }, (_, n) => ({ name: `p${n}`, licenseDeclared: `(L-${n} AND MIT` })),
  );
  expect(packages).toHaveLength(100_000);
  expect(facts.packages?.licenses.top).toHaveLength(100);
  expect(facts.packages?.licenses.others).toBe(99_900);
});

test('texts are kept up to a length, whatever their number', () => {
  const long = 'x'.repeat(100_000);
  const { facts, packages } = packagesOf([{ name: long, versionInfo: long, licenseDeclared: long, supplier: long }]);
  expect(packages[0]).toMatchObject({
    name: `${long.slice(0, 200)}…`,
    version: `${long.slice(0, 200)}…`,
    license: `${long.slice(0, 1000)}…`,
    supplier: `${long.slice(0, 200)}…`,
  });
  expect(JSON.stringify(facts).length).toBeLessThan(1000);
  const many = Array.from({ length: 150 }, () => long.slice(0, 5000));
  const environment = Object.fromEntries(many.map((text, n) => [`${n}${text}`, text]));
  const { configuration } = read(APKO, { environment, archs: many, contents: { packages: many } }).facts;
  expect(configuration?.environment).toHaveLength(100);
  expect(configuration?.packages).toHaveLength(100);
  expect(JSON.stringify(configuration).length).toBeLessThan(100_000);
});

test('names of prototypes are names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const reading = packagesOf(
    names.map((name) => ({
      name,
      licenseDeclared: name,
      externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:${name}/${name}@1?${name}=x` }],
    })),
  );
  expect(namesOf(reading).map((name) => name.split(' ')[0])).toEqual(names);
  expect(reading.facts.packages?.licenses.top.map(([name]) => name).sort()).toEqual([...names].sort());
  const environment: unknown = JSON.parse('{"__proto__":"x","constructor":"y"}');
  expect(read(APKO, { environment }).facts.configuration?.environment).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test('components nested as deeply as JSON may be', () => {
  const nest = (depth: number): object =>
    depth === 0 ? { name: 'c0' } : { name: `c${depth}`, components: [nest(depth - 1)] };
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [nest(40)] };
  expect(read(CYCLONEDX, document).facts.packages?.count).toBe(41);
  expect(read(CYCLONEDX, { ...document, components: [nest(60)] }).facts.kind).toBeUndefined();
});

test('an SBOM that is costly to read is read', () => {
  const operators = Array.from({ length: 240 }, (_, n) => `L${n}`).join(' OR ');
  const { packages } = packagesOf(
    Array.from({ length: 5000 }, (_, n) => ({
      name: 'a',
      versionInfo: String(n),
      licenseDeclared: n % 2 === 0 ? `${'('.repeat(900)}${n}` : `MIT OR ${operators.slice(0, 900)}${n}`,
    })),
  );
  expect(packages).toHaveLength(5000);
});
