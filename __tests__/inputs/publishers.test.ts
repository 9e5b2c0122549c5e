import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/core/image/reference.ts';
import { alternativesOf } from '../../src/core/policy/signer.ts';
import { issuesOf, read } from './given.ts';

describe('publishers of the table', () => {
  test('auto: each image by its own', async () => {
    const { images, insecure, warnings } = await read({
      image: 'quay.io/argoproj/argocd:v3.1.0\ngcr.io/distroless/static-debian12\nghcr.io/astral-sh/uv:0.9',
      registry: '',
    });
    expect(images.map(({ publisher }) => publisher)).toEqual(['argo-cd', 'distroless', 'uv']);
    expect(images.map(({ requirements: { signature, predicateTypes } }) => [signature, predicateTypes.length])).toEqual(
      [
        [true, 0],
        [true, 0],
        [false, 1],
      ],
    );
    expect([insecure, warnings]).toEqual([[], []]);
  });

  test('by name, for a copy: name and tag are those of the copy', async () => {
    const given = { image: 'registry.example.com/mirror/argocd:v3.1.0', publisher: 'argo-cd' };
    const signer = (await read(given)).images[0]?.signer;
    expect(signer === undefined ? [] : alternativesOf(signer).map((each) => each.signer)).toMatchObject([
      {
        identity: {
          values: ['https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/v3.1.0'],
        },
      },
      { sourceRef: { values: ['refs/tags/v3.1.0'] } },
    ]);
  });

  test('an input that requires something comes first', async () => {
    const [image] = (await read({ image: 'quay.io/argoproj/argocd:v3.1.0', 'predicate-type': 'provenance' })).images;
    expect(image?.requirements.predicateTypes).toEqual([{ kind: 'provenance', requested: 'provenance' }]);
    expect(image?.requirements.alsoStored).toBeUndefined();
  });

  test('other names of an image are no surprise', async () => {
    const [image] = (await read({ image: 'registry.k8s.io/pause:3.10' })).images;
    expect(image?.requirements.signedNames).toContain('registry.k8s.io/kubernetes/pause');
    expect(image?.requirements.signedName).toBeUndefined();
  });

  test('evidence is searched where the publisher stores it, unless the inputs say where', async () => {
    const image = 'kong/inso:11.3.0';
    const searched = async (given: object): Promise<readonly string[] | undefined> =>
      (await read({ image, ...given })).images[0]?.evidenceRepositories.map(nameOf);
    expect(await searched({})).toEqual(['docker.io/kong/inso', 'docker.io/kong/notary']);
    expect(await searched({ 'signature-repository': 'ghcr.io/acme/sigs' })).toEqual(['ghcr.io/acme/sigs']);
  });

  test('lines that name the same image share what is required of it', async () => {
    const { images } = await read({
      image: 'quay.io/argoproj/argocd:v3.1.0\nquay.io/argoproj/argocd:v3.1.0\nquay.io/argoproj/argocd:v3.0.0',
    });
    expect(new Set(images.map(({ signer }) => signer)).size).toBe(2);
  });

  test('a check that a publisher waives is told once', async () => {
    const image = 'quay.io/jetstack/cert-manager-controller:v1.18.2\nquay.io/jetstack/cert-manager-webhook:v1.18.2';
    const { insecure, warnings } = await read({ image });
    expect(insecure).toEqual(['publisher cert-manager: insecure-ignore-tlog']);
    expect(warnings).toEqual([expect.stringMatching(/^publisher "cert-manager": .*no transparency log/)]);
  });

  test('claims narrow every signer of a publisher', async () => {
    const given = { image: 'quay.io/argoproj/argocd:v3.1.0', 'certificate-github-workflow-trigger': 'push' };
    const signer = (await read(given)).images[0]?.signer;
    const claims = signer === undefined ? [] : alternativesOf(signer).map((each) => each.signer);
    expect(claims).toMatchObject([
      { claims: { githubWorkflowTrigger: 'push' } },
      { claims: { githubWorkflowTrigger: 'push' } },
    ]);
  });

  test.each([
    [
      'a claim in place of one that is required',
      { image: 'quay.io/cilium/cilium:v1.18.2', 'certificate-github-workflow-name': 'Other' },
      /^publisher "cilium" requires another workflow name than "Other"/,
    ],
    [
      'a claim of a key',
      { image: 'dhi.io/python:3', 'certificate-github-workflow-name': 'Other' },
      /^publisher "docker-hardened-images" signs with a key/,
    ],
    [
      'a version from before the first signature',
      { image: 'docker/dockerfile:1.20' },
      /^nothing says who .* signs since version 1\.21, but 1\.20 is an earlier version\. Use version 1\.21 or a later one\.$/,
    ],
    [
      'the same, by name',
      { image: 'registry.example.com/docker/dockerfile:1.20', publisher: 'dockerfile-frontend' },
      /^nothing says who .* signs since version 1\.21/,
    ],
    ['a publisher whose key is not here', { image: 'istio/pilot:1.28.0' }, /^nothing says who .*istio-key-v2\.pub/],
    [
      'the same, by name',
      { image: 'a.b/c', publisher: 'istio' },
      /^publisher: "istio" cannot be used: there is no preset/,
    ],
    [
      'an issuer beside one',
      { image: 'ghcr.io/astral-sh/uv', publisher: 'uv', 'certificate-oidc-issuer': 'https://accounts.google.com' },
      /only one of them can say who may have signed|identity/,
    ],
    ['an owner alone', { image: 'a.b/c', publisher: 'slsa-generator:acme' }, /it must be "slsa-generator:OWNER\/REPO"/],
    [
      'a workflow of a builder',
      { image: 'a.b/c', publisher: 'docker-github-builder:acme/api/.github/workflows/x.yml' },
      /it must be "docker-github-builder:OWNER\/REPO"/,
    ],
  ])('%s', async (_, given, issue) => {
    expect(await issuesOf(given)).toEqual(expect.arrayContaining([expect.stringMatching(issue)]));
  });

  test('generic presets require the source', async () => {
    const generator = (await read({ image: 'a.b/c', publisher: 'slsa-generator:acme/api' })).images[0];
    expect(generator?.signer).toMatchObject({
      sourceRepository: { repository: 'acme/api', rest: '', isPrefix: false },
    });
    expect(generator?.requirements.predicateTypes).toMatchObject([{ uri: 'https://slsa.dev/provenance/v0.2' }]);
    const builder = (await read({ image: 'a.b/c', publisher: 'docker-github-builder:acme/api' })).images[0];
    expect(builder?.signer).toMatchObject({
      sourceRepository: { repository: 'acme/api', rest: '', isPrefix: false },
      claims: { runnerEnvironment: 'github-hosted' },
    });
    expect(builder?.requirements.signature).toBe(false);
  });
});
