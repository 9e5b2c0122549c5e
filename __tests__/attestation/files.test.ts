import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { planFiles, type ImageFiles } from '../../src/attestation/files.ts';
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

function pathsOf(image: Partial<ImageFiles>): readonly string[] {
  return planFiles({ name: NAME, digest: INDEX, targets: TARGETS, attestations: [], ...image }).map(({ path }) => path);
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

test('further ones of a name are numbered, newest first, those without a time last, ties by the digest of the layer', () => {
  const at = (iso: string | undefined, layer: string) =>
    attestation(AMD64, SPDX, spdx(1), {
      times: iso === undefined ? [] : [{ source: 'rekor', time: new Date(iso) }],
      origin: {
        source: { kind: 'cosign-tag', digest: digest(layer) },
        format: 'cosign',
        kind: 'attestation',
        foundFor: AMD64,
      },
    });
  const old = at('2026-01-01T00:00:00Z', 'a');
  const recent = at('2026-11-01T00:00:00Z', 'a');
  const timeless = at(undefined, 'a');
  const ties = ['b', 'c'].map((layer) => at('2026-06-01T00:00:00Z', layer));
  const [first, second] = ties.toSorted((a, b) =>
    a.facts.origin.source.digest < b.facts.origin.source.digest ? -1 : 1,
  );
  const other = attestation(AMD64, SLSA, PROVENANCE);

  const planned = planFiles({
    name: NAME,
    digest: INDEX,
    targets: TARGETS,
    attestations: [timeless, old, ...ties, other, recent],
  });

  const named = new Map(planned.map(({ path, attestation }) => [path.split('/')[2], attestation]));
  expect(named.get('sbom.spdx.json')).toBe(recent);
  expect(named.get('sbom.spdx.2.json')).toBe(first);
  expect(named.get('sbom.spdx.3.json')).toBe(second);
  expect(named.get('sbom.spdx.4.json')).toBe(old);
  expect(named.get('sbom.spdx.5.json')).toBe(timeless);
  expect(named.get('provenance.slsa.json')).toBe(other);
});
