import { describe, expect, test } from 'vitest';
import { read, SLSA02, SLSA1 } from './reading.ts';

const COMMIT = '706575ba3f21987033a29b6d21367981e9c54e3e';
const OTHER = '4d329c75e7ec1725f7c9ce917a8799d408d06be3';

const v1 = (definition: object, details: object = {}) =>
  read(SLSA1, { buildDefinition: definition, runDetails: details }).facts.provenance;

test("v1 of GitHub's generator and actions/attest-build-provenance", () => {
  const repository = 'https://github.com/acme/api';
  expect(
    v1(
      {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: 'refs/heads/main', repository, path: '.github/workflows/release.yml' } },
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/tools@refs/heads/main', digest: { gitCommit: OTHER } },
          { uri: `git+${repository}@refs/heads/main`, digest: { gitCommit: COMMIT } },
        ],
      },
      {
        builder: { id: `${repository}/.github/workflows/release.yml@refs/heads/main` },
        metadata: {
          invocationId: `${repository}/actions/runs/1/attempts/1`,
          startedOn: '2026-11-20T04:00:00Z',
          finishedOn: '2026-11-20T04:10:00Z',
        },
      },
    ),
  ).toEqual({
    builder: `${repository}/.github/workflows/release.yml@refs/heads/main`,
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    source: { repository, commit: COMMIT, ref: 'refs/heads/main' },
    entryPoint: '.github/workflows/release.yml',
    images: [],
    invocation: `${repository}/actions/runs/1/attempts/1`,
    startedOn: '2026-11-20T04:00:00Z',
    finishedOn: '2026-11-20T04:10:00Z',
  });
});

test('v1 of BuildKit: a repository as the context', () => {
  const configSource = {
    uri: 'https://github.com/moby/buildkit.git#refs/tags/v0.28.1:hack',
    digest: { sha1: COMMIT },
    path: 'Dockerfile',
  };
  const image = { uri: 'pkg:docker/alpine@3.20?platform=linux%2Farm64', digest: { sha256: 'ab' } };
  expect(
    v1({ externalParameters: { configSource, request: {} }, resolvedDependencies: [image] }, { builder: { id: '' } }),
  ).toMatchObject({
    builder: undefined,
    source: { repository: 'https://github.com/moby/buildkit.git', commit: COMMIT, ref: 'refs/tags/v0.28.1' },
    entryPoint: 'Dockerfile',
    images: ['pkg:docker/alpine@3.20'],
  });
});

test('the images that a build took in: each once, a bounded number, and nothing else', () => {
  const uris = [
    'pkg:docker/golang@1.26?platform=x',
    'pkg:docker/golang@1.26',
    'pkg:oci/base@sha256:ab',
    'pkg:npm/a@1',
    7,
  ];
  const resolvedDependencies = uris.map((uri) => ({ uri }));
  expect(v1({ resolvedDependencies })?.images).toEqual(['pkg:docker/golang@1.26', 'pkg:oci/base@sha256:ab']);
  const many = Array.from({ length: 50 }, (_, n) => ({ uri: `pkg:docker/image-${n}@1` }));
  expect(v1({ resolvedDependencies: many })?.images).toHaveLength(20);
});

test('v1 of BuildKit: a local context, of which it knows the repository', () => {
  const vcs = { source: 'https://github.com/acme/api', revision: COMMIT };
  expect(
    v1({ externalParameters: { configSource: { path: 'Dockerfile' } } }, { metadata: { buildkit_metadata: { vcs } } }),
  ).toMatchObject({ source: { repository: vcs.source, commit: COMMIT, ref: undefined }, entryPoint: 'Dockerfile' });
});

test('v1 of other generators', () => {
  const uri = 'git+https://github.com/acme/api@refs/heads/main';
  const source = { repository: 'https://github.com/acme/api', commit: COMMIT, ref: 'refs/heads/main' };
  expect(v1({ externalParameters: { source: { uri, digest: { gitCommit: COMMIT } } } })?.source).toEqual(source);
  expect(v1({ resolvedDependencies: ['x', { uri: 'pkg:x' }, { uri, digest: { sha1: COMMIT } }] })?.source).toEqual(
    source,
  );
  expect(v1({ buildType: 'https://apko.dev/slsa-build-type@v1' })?.source).toEqual({});
});

test.each([
  ['git+https://github.com/o/r@refs/heads/main', 'https://github.com/o/r', 'refs/heads/main'],
  ['https://github.com/o/r', 'https://github.com/o/r', undefined],
  ['git+ssh://git@github.com/o/r@refs/heads/x', 'ssh://git@github.com/o/r', 'refs/heads/x'],
  ['ssh://git@github.com/o/r', 'ssh://git@github.com/o/r', undefined],
  ['git@github.com:o/r.git', 'git@github.com:o/r.git', undefined],
  ['https://github.com/o/r.git#main', 'https://github.com/o/r.git', 'main'],
  ['https://github.com/o/r.git#:sub', 'https://github.com/o/r.git', undefined],
])('repository and ref of %s', (uri, repository, ref) => {
  expect(v1({ externalParameters: { source: { uri } } })?.source).toEqual({ repository, ref });
});

test('v0.2 of slsa-github-generator', () => {
  const uri = 'git+https://github.com/acme/api@refs/heads/main';
  expect(
    read(SLSA02, {
      builder: { id: 'https://github.com/slsa-framework/x@refs/tags/v2.1.0' },
      buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
      invocation: { configSource: { uri, digest: { sha1: COMMIT }, entryPoint: '.github/workflows/x.yml' } },
      metadata: { buildInvocationID: '1-1', buildStartedOn: '2026-11-20T04:00:00Z', buildFinishedOn: 'later' },
      materials: [{ uri, digest: { sha1: OTHER } }],
    }).facts.provenance,
  ).toEqual({
    builder: 'https://github.com/slsa-framework/x@refs/tags/v2.1.0',
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
    source: { repository: 'https://github.com/acme/api', commit: COMMIT, ref: 'refs/heads/main' },
    entryPoint: '.github/workflows/x.yml',
    images: [],
    invocation: '1-1',
    startedOn: '2026-11-20T04:00:00Z',
    finishedOn: 'later',
  });
});

test('v0.2 of BuildKit: a local context', () => {
  expect(
    read(SLSA02, {
      builder: { id: '' },
      buildType: 'https://mobyproject.org/buildkit@v1',
      materials: [{ uri: 'pkg:docker/golang@1.26', digest: { sha256: 'ab' } }],
      invocation: { configSource: { entryPoint: 'Dockerfile' }, parameters: {} },
      metadata: {
        buildInvocationId: 'abc',
        'https://mobyproject.org/buildkit@v1#metadata': {
          vcs: { source: 'https://github.com/acme/api', revision: COMMIT },
        },
      },
    }).facts.provenance,
  ).toMatchObject({
    builder: undefined,
    source: { repository: 'https://github.com/acme/api', commit: COMMIT },
    entryPoint: 'Dockerfile',
    invocation: 'abc',
  });
});

test('the commit of a material, where the source has none', () => {
  const uri = 'git+https://github.com/acme/api';
  const materials = [{ uri, digest: { sha1: COMMIT } }];
  const reported = read(SLSA02, { builder: {}, invocation: { configSource: { uri } }, materials }).facts.provenance;
  expect(reported?.source.commit).toBe(COMMIT);
});

test('what is compared stays different behind the cut', () => {
  const of = (end: string) => {
    const long = `https://example.com/${'x'.repeat(300)}${end}`;
    const definition = { buildType: long, externalParameters: { source: { uri: `git+${long}` } } };
    const provenance = v1(definition, { builder: { id: long } });
    return [provenance?.builder, provenance?.buildType, provenance?.source.repository];
  };
  expect(of('a')).toEqual(of('a'));
  expect(of('a').filter((text, n) => text === of('b')[n])).toEqual([]);
  expect(of('a').every((text) => text !== undefined && text.length < 300)).toBe(true);
});

describe('the source by the build type', () => {
  const app = 'https://github.com/acme/api';
  const pipeline = 'https://github.com/acme/pipelines';
  const tool = 'https://github.com/acme/tools';
  const git = (uri: string, commit: string, name?: string) => ({ name, uri: `git+${uri}`, digest: { sha1: commit } });

  const TEKTON = 'https://tekton.dev/chains/v2/slsa';
  const GITLAB = 'https://gitlab.example.com/gitlab-org/gitlab-runner/-/blob/2147fb44/PROVENANCE.md';
  const GOOGLE = 'https://cloud.google.com/build/gcb-buildtypes/google-worker/v1';
  const BUILDKIT = 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md';
  const WITNESS = 'https://witness.dev/slsa-build@v0.1';
  const AZURE = 'https://dev.azure.com/acme/api/_git/api';

  test.each<[string, object, object]>([
    [
      'Tekton: the input, not pipeline and task',
      {
        buildType: TEKTON,
        resolvedDependencies: [
          git(pipeline, OTHER, 'pipeline'),
          git(tool, OTHER, 'pipelineTask'),
          { uri: 'oci://gcr.io/image', digest: { sha256: 'ab' } },
          { name: 'inputs/result', uri: 'gcr.io/image', digest: { sha256: 'ab' } },
          git(app, COMMIT, 'inputs/result'),
        ],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'Tekton: the pipeline in the same repository, at another commit',
      {
        buildType: 'https://tekton.dev/chains/v2/slsa-tekton',
        resolvedDependencies: [git(app, OTHER, 'pipeline'), git(`${app}.git`, COMMIT, 'inputs/result')],
      },
      { repository: `${app}.git`, commit: COMMIT },
    ],
    ['Tekton: only a pipeline', { buildType: TEKTON, resolvedDependencies: [git(pipeline, OTHER, 'pipeline')] }, {}],
    [
      'Tekton: two inputs',
      {
        buildType: TEKTON,
        resolvedDependencies: [git(app, COMMIT, 'inputs/result'), git(tool, COMMIT, 'inputs/result')],
      },
      {},
    ],
    [
      'GitLab: a text, and the commit under sha256',
      {
        buildType: GITLAB,
        externalParameters: { source: app, entryPoint: 'build-job' },
        resolvedDependencies: [
          { uri: tool, digest: { sha256: OTHER } },
          { uri: app, digest: { sha256: COMMIT } },
        ],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'Google Cloud Build: what is built, not where the configuration is',
      {
        buildType: GOOGLE,
        externalParameters: {
          buildConfigSource: { repository: `git+${pipeline}`, ref: 'refs/heads/x', path: 'cloudbuild.yaml' },
          sourceToBuild: { repository: `git+${app}`, ref: 'refs/heads/main' },
        },
        resolvedDependencies: [git(pipeline, OTHER), git(app, COMMIT)],
      },
      { repository: app, commit: COMMIT, ref: 'refs/heads/main' },
    ],
    [
      'Google Cloud Build: the configuration is in what is built; a commit as ref',
      { buildType: GOOGLE, externalParameters: { buildConfigSource: { repository: `git+${app}`, ref: COMMIT } } },
      { repository: app, commit: COMMIT },
    ],
    [
      'BuildKit: not what the Dockerfile adds',
      { buildType: BUILDKIT, externalParameters: { configSource: {} }, resolvedDependencies: [git(tool, OTHER)] },
      {},
    ],
    [
      'GitHub: the workflow says it, or nobody',
      {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {},
        resolvedDependencies: [git(tool, OTHER)],
      },
      {},
    ],
    [
      'Witness: the remote, not the files',
      {
        buildType: WITNESS,
        externalParameters: { command: 'make' },
        resolvedDependencies: [
          { name: 'go.mod', digest: { sha256: 'ab', gitoid: 'cd' } },
          { name: 'git@github.com:acme/api.git', digest: { sha1: COMMIT } },
        ],
      },
      { repository: 'git@github.com:acme/api.git', commit: COMMIT },
    ],
    [
      'Witness: two remotes',
      {
        buildType: WITNESS,
        resolvedDependencies: [app, tool].map((name) => ({ name: `${name}.git`, digest: { sha1: COMMIT } })),
      },
      {},
    ],
    [
      'Azure: a repository without git+',
      {
        buildType: 'https://example.com/azure-pipelines@v1',
        resolvedDependencies: [
          { uri: 'https://example.com/tool.zip', digest: { sha1: OTHER } },
          { uri: AZURE, digest: { sha1: COMMIT } },
        ],
      },
      { repository: AZURE, commit: COMMIT },
    ],
    [
      'Azure: repository and ref as parameters',
      { buildType: 'https://example.com/azure-pipelines@v1', externalParameters: { repository: AZURE, ref: 'refs/x' } },
      { repository: AZURE, ref: 'refs/x' },
    ],
    [
      'others: one repository, listed twice',
      { buildType: 'https://example.com/type', resolvedDependencies: [git(app, COMMIT), git(`${app}.git`, COMMIT)] },
      { repository: app, commit: COMMIT },
    ],
    [
      'others: one repository at two commits',
      { buildType: 'https://example.com/type', resolvedDependencies: [git(app, COMMIT), git(app, OTHER)] },
      { repository: app },
    ],
    [
      'others: several repositories, never the first',
      { buildType: 'https://example.com/type', resolvedDependencies: [git(pipeline, OTHER), git(app, COMMIT)] },
      {},
    ],
    [
      'others: several repositories, one of which is said to be it',
      {
        buildType: 'https://example.com/type',
        externalParameters: { source: { uri: `git+${app}` }, configSource: { uri: `git+${pipeline}` } },
        resolvedDependencies: [git(pipeline, OTHER), git(app, COMMIT)],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'others: the definition is in another repository than a dependency',
      {
        buildType: 'https://example.com/type',
        externalParameters: { configSource: { uri: `git+${pipeline}` } },
        resolvedDependencies: [git(app, COMMIT)],
      },
      {},
    ],
  ])('%s', (_, definition, expected) => {
    expect(v1(definition)?.source).toEqual(expected);
  });

  const TEKTON_02 = 'tekton.dev/v1/PipelineRun';
  test.each<[string, object, object]>([
    [
      'Tekton: the material that is no definition',
      {
        buildType: TEKTON_02,
        invocation: { configSource: { uri: `git+${pipeline}.git`, digest: { sha1: OTHER } } },
        buildConfig: { tasks: [{ invocation: { configSource: { uri: `git+${tool}` } } }, 'text'] },
        materials: [git(pipeline, OTHER), git(tool, OTHER), git(app, COMMIT)],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'Tekton: only the pipeline',
      {
        buildType: TEKTON_02,
        invocation: { configSource: { uri: `git+${pipeline}` } },
        materials: [git(pipeline, OTHER)],
      },
      {},
    ],
    [
      'Tekton: a type hint',
      {
        buildType: 'https://tekton.dev/attestations/chains@v2',
        invocation: { parameters: { 'CHAINS-GIT_URL': app, 'CHAINS-GIT_COMMIT': COMMIT } },
        materials: [git(tool, OTHER)],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'GitLab',
      {
        buildType: GITLAB,
        invocation: { configSource: { uri: app, digest: { sha256: COMMIT }, entryPoint: 'build-job' } },
        materials: [],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'slsa-github-generator: not another material',
      {
        buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
        invocation: { configSource: { uri: `git+${app}`, digest: { sha1: COMMIT } } },
        materials: [git(tool, OTHER), git(app, COMMIT)],
      },
      { repository: app, commit: COMMIT },
    ],
    [
      'BuildKit: not what the Dockerfile adds',
      { buildType: 'https://mobyproject.org/buildkit@v1', materials: [git(tool, OTHER)] },
      {},
    ],
  ])('of SLSA 0.2, %s', (_, predicate, expected) => {
    expect(read(SLSA02, { builder: {}, ...predicate }).facts.provenance?.source).toEqual(expected);
  });
});
