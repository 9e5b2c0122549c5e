import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readAttestation } from '../../src/attestation/predicate.ts';
import { planFiles, type ImageFiles } from '../../src/attestation/files.ts';
import type { VerifiedAttestation } from '../../src/core/verify/verified.ts';
import { attestation, digest, PROVENANCE, SLSA, SPDX, spdx } from '../report/samples.ts';

const INDEX = digest('index');
const AMD64 = digest('linux/amd64');
const ARM64 = digest('linux/arm64/v8');
const TARGETS = [
  { name: 'index', digest: INDEX },
  { name: 'linux/amd64', digest: AMD64 },
  { name: 'linux/arm64/v8', digest: ARM64 },
];
const NAME = 'cgr.dev/chainguard/nginx';
const FOLDER = `nginx-${hash(`${NAME}@${INDEX}`, 12)}`;

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function described(attestations: readonly VerifiedAttestation[]): ImageFiles['attestations'] {
  return new Map(attestations.map((each) => [each, readAttestation(each).facts]));
}

function pathsOf({
  attestations = [],
  ...image
}: Partial<Omit<ImageFiles, 'attestations'>> & { attestations?: readonly VerifiedAttestation[] }): readonly string[] {
  const files = { name: NAME, digest: INDEX, targets: TARGETS, ...image, attestations: described(attestations) };
  return planFiles(files).map(({ path }) => path);
}

describe('names of files', () => {
  test.each([
    [SPDX, spdx(1), 'sbom.spdx.json'],
    ['https://spdx.dev/Document/v2.3', spdx(1), 'sbom.spdx.json'],
    ['https://cyclonedx.org/bom', { bomFormat: 'CycloneDX', specVersion: '1.6' }, 'sbom.cyclonedx.json'],
    [SLSA, PROVENANCE, 'provenance.slsa.json'],
    ['https://slsa.dev/provenance/v0.2', { builder: { id: 'x' } }, 'provenance.slsa.json'],
    ['https://apko.dev/image-configuration', {}, 'image-configuration.apko.json'],
    ['https://cosign.sigstore.dev/attestation/vuln/v1', { scanner: {} }, 'vulnerabilities.json'],
    ['https://openvex.dev/ns', { statements: [] }, 'vex.openvex.json'],
    ['https://example.com/../../x', {}, `attestation-${hash('https://example.com/../../x', 8)}.json`],
    [SPDX, '"a string"', `attestation-${hash(SPDX, 8)}.json`],
    [SPDX, { Data: '{}' }, `attestation-${hash(SPDX, 8)}.json`],
  ])('%s %j', (type, predicate, name) => {
    expect(pathsOf({ attestations: [attestation(AMD64, type, predicate)] })).toEqual([`${FOLDER}/linux-amd64/${name}`]);
  });
});

test('a document within a predicate has the usual name, beside what was signed', () => {
  const wrapped = attestation(AMD64, SPDX, JSON.stringify(JSON.stringify(spdx(1))));
  const attestations = described([wrapped, attestation(AMD64, SPDX, spdx(1))]);
  const planned = planFiles({ name: NAME, digest: INDEX, targets: TARGETS, attestations });
  expect(planned.map(({ path, isDerived }) => [path.split('/').at(-1), isDerived])).toEqual([
    [`attestation-${hash(SPDX, 8)}.json`, false],
    ['sbom.spdx.json', true],
    ['sbom.spdx.2.json', false],
  ]);
});

describe('folders', () => {
  test.each([
    ['docker.io/library/redis', 'redis'],
    ['localhost:5000/a_b', 'a_b'],
    ['h/..', '_'],
    ['h/ä:b', '__b'],
    [`h/${'n'.repeat(100)}`, 'n'.repeat(51)],
  ])('of %s', (name, folder) => {
    const [path = ''] = pathsOf({ name, attestations: [attestation(INDEX, SPDX, spdx(1))] });
    const first = path.split('/')[0] ?? '';
    expect(first).toBe(`${folder}-${hash(`${name}@${INDEX}`, 12)}`);
    expect(first.length).toBeLessThanOrEqual(64);
  });

  test('evidence about several targets is planned in the folder of each', () => {
    const about = attestation(AMD64, SPDX, spdx(1), { subjects: [AMD64, INDEX, digest('elsewhere')] });
    expect(pathsOf({ attestations: [about] })).toEqual([
      `${FOLDER}/index/sbom.spdx.json`,
      `${FOLDER}/linux-amd64/sbom.spdx.json`,
    ]);
  });

  test('targets whose names become one, also without case, are kept apart', () => {
    const targets = [
      { name: 'linux/a:b', digest: AMD64 },
      { name: 'Linux/a_b', digest: ARM64 },
      { name: `linux/${'x'.repeat(100)}`, digest: INDEX },
    ];
    const attestations = targets.map((target) => attestation(target.digest, SPDX, spdx(1)));
    expect(pathsOf({ targets, attestations }).map((path) => path.split('/')[1])).toEqual([
      `linux-a_b-${AMD64.slice(7, 19)}`,
      `Linux-a_b-${ARM64.slice(7, 19)}`,
      `linux-${'x'.repeat(58)}`,
    ]);
  });

  test('a hostile platform cannot leave its folder', () => {
    const targets = [
      { name: '../../etc', digest: AMD64 },
      { name: '..', digest: ARM64 },
    ];
    const attestations = targets.map((target) => attestation(target.digest, SPDX, spdx(1)));
    expect(pathsOf({ targets, attestations })).toEqual([
      `${FOLDER}/..-..-etc/sbom.spdx.json`,
      `${FOLDER}/_/sbom.spdx.json`,
    ]);
  });
});

test('further ones of a name are numbered in their order, those of another name by themselves', () => {
  const sboms = [
    attestation(AMD64, SPDX, spdx(1)),
    attestation(AMD64, SPDX, spdx(2)),
    attestation(AMD64, SPDX, spdx(3)),
  ];
  const other = attestation(AMD64, SLSA, PROVENANCE);
  const [first, second, third] = sboms;

  const planned = planFiles({
    name: NAME,
    digest: INDEX,
    targets: TARGETS,
    attestations: described([...sboms.slice(0, 2), other, ...sboms.slice(2)]),
  });

  const named = new Map(planned.map(({ path, attestation }) => [path.split('/')[2], attestation]));
  expect(named.get('sbom.spdx.json')).toBe(first);
  expect(named.get('sbom.spdx.2.json')).toBe(second);
  expect(named.get('sbom.spdx.3.json')).toBe(third);
  expect(named.get('provenance.slsa.json')).toBe(other);
});
