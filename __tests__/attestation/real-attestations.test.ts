import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HAS_FIELD, readField } from '../support/field.ts';
import { REAL } from '../support/postgres.ts';
import { CYCLONEDX, predicateOf, read, SPDX, statement, toObject } from './reading.ts';

const file = (path: string): string => readFileSync(join(REAL, path), 'utf8');
const readReal = (json: string) => {
  const { type, predicate } = predicateOf(json);
  return read(type, predicate);
};

const layersOf = (folder: string): readonly string[] =>
  readdirSync(join(REAL, folder, 'blobs/sha256')).map((name) => file(`${folder}/blobs/sha256/${name}`));

// signed data of other projects is kept beside the repository, not in it: where it is absent these tests are skipped
describe.skipIf(!existsSync(REAL))('attestations of other projects', () => {
  describe("SPDX of Chainguard's postgres (apko and melange)", () => {
    const readSbom = () => readReal(file('chainguard-postgres/spdx-attestation-envelope.json'));

    // jq '[.packages[].externalRefs[]? | select(.referenceType=="purl").referenceLocator | split("?")[0]
    //   | select(test("^pkg:(apk|golang)/"))] | unique | length'
    test('60 packages of 257 entries: the image, layers, recipes, sources and directories are none', () => {
      const { facts } = readSbom();
      expect(facts.packages?.count).toBe(60);
      expect(toObject(facts.packages?.byType)).toEqual({ apk: 56, golang: 4 });
    });

    // jq '.buildDefinition.internalParameters' of its provenance, which names every apk and its version
    test('the apk packages are those of its provenance', () => {
      const { predicate } = predicateOf(file('chainguard-postgres/slsa-attestation-envelope.json'));
      const apks = readSbom()
        .packages.filter(({ type }) => type === 'apk')
        .map(({ name, version }) => [name, version]);
      const internalParameters: unknown = Object.fromEntries(apks);
      expect(predicate).toMatchObject({ buildDefinition: { internalParameters } });
      expect(apks).toHaveLength(56);
    });

    // jq '[.packages[] | select(.externalRefs[]?.referenceLocator | test("^pkg:apk.*origin=glibc"))] | length'
    test('licenses, suppliers and source packages', () => {
      const { facts, packages } = readSbom();
      const bash = packages.find(({ name }) => name === 'bash');
      expect(bash).toMatchObject({
        version: '5.3-r12',
        license: 'GPL-3.0-or-later',
        supplier: 'Wolfi',
        origin: 'bash',
      });
      expect(packages.filter(({ origin }) => origin === 'glibc')).toHaveLength(7);
      expect(facts.packages?.withoutLicense).toBe(3);
    });
  });

  test("provenance of Chainguard's postgres", () => {
    expect(readReal(file('chainguard-postgres/slsa-attestation-envelope.json')).facts.provenance).toMatchObject({
      builder: 'https://github.com/chainguard-dev/terraform-provider-apko',
      buildType: 'https://apko.dev/slsa-build-type@v1',
      source: {},
    });
  });

  // jq '.buildDefinition.resolvedDependencies[0]'
  test.each([
    [
      'bundles-polaris/slsa-bundles.jsonl',
      'https://github.com/TommyKammy/Shirokuma',
      '706575ba3f21987033a29b6d21367981e9c54e3e',
      'refs/heads/main',
    ],
    [
      'github-internal-ca/bundle.githubapp.sigstore.json',
      'https://github.com/github/artifact-attestations-opa-provider',
      'f492e8cf01446c41f376aa07656dc4266f154739',
      'refs/pull/31/merge',
    ],
  ])("GitHub's provenance in %s", (path, repository, commit, ref) => {
    const [first = ''] = path.endsWith('.jsonl') ? file(path).split('\n') : [file(path)];
    expect(readReal(first).facts.provenance?.source).toEqual({ repository, commit, ref });
  });

  // jq '.invocation.configSource'
  test.each([
    ['v1.4.0', '904e2c3e02725e314cf6cf141c4700081298dcbd'],
    ['v2.1.0', '4d329c75e7ec1725f7c9ce917a8799d408d06be3'],
  ])('provenance of slsa-github-generator %s', (version, commit) => {
    const folder = `slsa-container/${version}/container_workflow_dispatch`;
    const layer = layersOf(folder).find((json) => json.includes('"payload"')) ?? '';
    expect(readReal(layer).facts.provenance).toMatchObject({
      builder: `https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/${version}`,
      source: { repository: 'https://github.com/slsa-framework/example-package', commit, ref: 'refs/heads/main' },
      entryPoint: '.github/workflows/verifier-e2e.all.workflow_dispatch.main.all.slsa3.yml',
    });
  });

  test('a report of trivy under a type of its own is listed with its size', () => {
    const { facts } = readReal(file('bundles-polaris/trivy-attestation-bundle.json'));
    expect(facts).toMatchObject({
      name: 'https://shirokuma.dev/attestations/trivy/v1',
      kind: undefined,
      bytes: 695_916,
    });
  });
});

describe.skipIf(!HAS_FIELD)('documents of other producers', () => {
  const readDocument = (name: string) => read(SPDX, readField(name));

  test("Red Hat's ubi9-micro: version and release stand in the package URL only, the epoch in its qualifiers", () => {
    const versions = readDocument('redhat-ubi9-micro.spdx.json').packages.map(
      ({ name, version }) => `${name} ${version ?? ''}`,
    );
    expect(versions).toContain('bash 5.1.8-9.el9');
  });

  test.each([
    ['redhat-ubi9-micro.spdx.json', SPDX, 20],
    ['spdx3-examplemaven.json', SPDX, 5],
    ['tern-photon.spdx.json', SPDX, 36],
    ['trivy-centos7.spdx.json', SPDX, 2],
    ['k8s-bom-cirros.spdx.json', SPDX, 0],
    ['ko-012.spdx.json', SPDX, 0],
    ['syft-057-alpine.spdx.json', SPDX, 14],
    ['cdx17-external.json', CYCLONEDX, 0],
  ])('packages of %s', (name, type, count) => {
    expect(read(type, readField(name)).facts.packages?.count).toBe(count);
  });

  test('licenses of SPDX 3: those declared where none is concluded', () => {
    const { packages } = readDocument('spdx3-examplemaven.json');
    const licenses = packages.flatMap(({ name, license }) => (license === undefined ? [] : [[name, license]]));
    expect(licenses).toContainEqual(['JUnit', 'CPL-1.0']);
  });

  test("tern's licenses by their names", () => {
    const { packages } = readDocument('tern-photon.spdx.json');
    expect(packages.find(({ name }) => name === 'zstd-libs')?.license).toBe('BSD and GPLv2');
    expect(packages.filter(({ license }) => license?.includes('LicenseRef-'))).toEqual([]);
  });

  test.each([
    [
      'tekton-v2-pipelinerun.json',
      {
        source: {
          repository: 'https://github.com/octocat/hello-world.git',
          commit: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d',
        },
      },
    ],
    [
      'gitlab-v1.json',
      {
        source: {
          repository: 'https://gitlab.com/my-group/my-project/test-runner-generated-slsa-statement',
          commit: 'bdd2ecda9ef57b129c88617a0215afc9fb223521',
        },
        entryPoint: 'build-job',
      },
    ],
  ])('the source in %s', (name, expected) => {
    const { predicateType, predicate } = statement.parse(JSON.parse(readField(name)));
    expect(read(predicateType, predicate).facts.provenance).toMatchObject(expected);
  });
});
