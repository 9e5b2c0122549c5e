import type { Source } from './facts.ts';
import { distinctTextOf, isObject, listOf, membersOf, textOf, type Members } from './members.ts';

/** The parts of provenance, of SLSA 0.2 and 1.x alike, that can name a source. */
export interface BuildInputs {
  readonly buildType: unknown;
  /** `externalParameters`, or `invocation.parameters` of SLSA 0.2 */
  readonly parameters: Members;
  /** where the definition of the build comes from, which is not always the source */
  readonly config: Members;
  /** definitions of parts of the build, as Tekton's tasks have them */
  readonly partConfigs: readonly Members[];
  /** `resolvedDependencies`, or `materials` of SLSA 0.2 */
  readonly dependencies: unknown;
  /** BuildKit's own metadata */
  readonly buildkit: unknown;
}

/**
 * The source of an image: what the rule of the build type names, and for build types without a rule what all agree on.
 * Where there are several repositories, the source is not known: the first one can be that of the pipeline or of a tool.
 */
export function sourceOf(inputs: BuildInputs): Source {
  const { buildType } = inputs;
  const rule = typeof buildType === 'string' ? RULES.find(({ types }) => types.test(buildType)) : undefined;
  const dependencies = listOf(inputs.dependencies).filter(isObject);
  const source = onlyOne((rule?.candidates ?? anyCandidates)(inputs, dependencies));
  const { repository, commit, ref } = source;
  if (repository === undefined) {
    return NO_SOURCE;
  }
  const same = onlyOne(repositoriesAmong(dependencies).filter((each) => isSame(each, source)));
  return { repository, commit: commit ?? same.commit, ref: ref ?? same.ref };
}

type Candidates = (inputs: BuildInputs, dependencies: readonly Members[]) => readonly Source[];

/** docs/report.md, "The source", lists these rules. */
const RULES: readonly { readonly types: RegExp; readonly candidates: Candidates }[] = [
  {
    // actions/attest; slsa-framework.github.io/github-actions-buildtypes/workflow/v1
    types:
      /^https:\/\/(?:actions\.github\.io\/buildtypes|slsa-framework\.github\.io\/github-actions-buildtypes)\/workflow\/v1$/,
    candidates: ({ parameters }) => ofRepository(parameters['workflow']),
  },
  {
    // its provenance of SLSA 0.2; that of 1.0 names no source but its only repository
    types: /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\//,
    candidates: (inputs, dependencies) => firstGiven(ofUri(inputs.config), anyCandidates(inputs, dependencies)),
  },
  {
    // moby/buildkit docs/attestations/slsa-definitions.md, and SLSA 0.2; other repositories are those that a Dockerfile adds
    types: /^https:\/\/(?:mobyproject\.org\/buildkit@|github\.com\/moby\/buildkit\/)/,
    candidates: ({ config, buildkit }) => firstGiven(ofUri(config), ofVcs(buildkit)),
  },
  {
    // gitlab-org/gitlab-runner PROVENANCE.md; docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1
    types: /^https:\/\/(?:[^/]+\/gitlab-org\/gitlab-runner\/|docs\.gitlab\.com\/)/,
    candidates: ({ parameters, config }) => firstGiven(ofSource(parameters['source']), ofUri(config)),
  },
  {
    // cloud.google.com/build/gcb-buildtypes/google-worker/v1: absent where it is that of the configuration
    types: /^https:\/\/cloud\.google\.com\/build\/gcb-buildtypes\/google-worker\//,
    candidates: ({ parameters }) =>
      firstGiven(ofRepository(parameters['sourceToBuild']), ofRepository(parameters['buildConfigSource'])),
  },
  {
    // tektoncd/chains docs/slsa-provenance.md; Google's builder runs Tekton
    types: /^(?:https:\/\/)?tekton\.dev\/|^https:\/\/cloud\.google\.com\/build\/gcb-buildtypes\/google-builder\//,
    candidates: ofTekton,
  },
  {
    // in-toto/go-witness attestation/slsa: names of git remotes; the other dependencies are files
    types: /^https:\/\/witness\.(?:dev|testifysec\.com)\//,
    candidates: (_, dependencies) =>
      repositoriesAmong(dependencies.map((each) => ({ ...each, uri: each['uri'] ?? each['name'] }))),
  },
];

/** What says that it is the source; else what the definition of the build and the dependencies agree on. */
function anyCandidates(inputs: BuildInputs, dependencies: readonly Members[]): readonly Source[] {
  const { parameters, config, buildkit } = inputs;
  return firstGiven(
    [
      ...ofSource(parameters['source']),
      ...ofRepository(parameters['sourceToBuild']),
      ...(typeof parameters['repository'] === 'string' ? ofRepository(parameters) : ofSource(parameters['repository'])),
      ...ofVcs(buildkit),
    ],
    [
      ...ofRepository(parameters['workflow']),
      ...ofUri(config),
      ...ofRepository(parameters['buildConfigSource']),
      ...repositoriesAmong(dependencies),
    ],
  );
}

/** Inputs of a run are named by type hints; the other repositories define pipeline and tasks. */
function ofTekton(inputs: BuildInputs, dependencies: readonly Members[]): readonly Source[] {
  const { parameters, config, partConfigs } = inputs;
  const { 'CHAINS-GIT_URL': url, 'CHAINS-GIT_COMMIT': commit } = parameters;
  const hinted = { uri: url, digest: { gitCommit: commit } };
  const definitions = [config, ...partConfigs].flatMap(ofUri);
  return firstGiven(
    repositoriesAmong([hinted]),
    repositoriesAmong(dependencies.filter(({ name }) => name === 'inputs/result' || name === 'pipelineResource')),
    // materials of SLSA 0.2 have no names
    repositoriesAmong(dependencies.filter(({ name }) => name === undefined)).filter(
      (each) => !definitions.some((definition) => isSame(definition, each)),
    ),
  );
}

function firstGiven(...tiers: readonly (readonly Source[])[]): readonly Source[] {
  return tiers.find((tier) => tier.length > 0) ?? [];
}

const NO_SOURCE: Source = { repository: undefined, commit: undefined, ref: undefined };

/** The repository that all candidates are, with the commit and the ref that those agree on that have one. */
function onlyOne(candidates: readonly Source[]): Source {
  const [first] = candidates;
  if (first === undefined || !candidates.every((each) => isSame(each, first))) {
    return NO_SOURCE;
  }
  const agreed = (values: readonly (string | undefined)[]): string | undefined => {
    const distinct = new Set(values.filter((value) => value !== undefined));
    return distinct.size === 1 ? [...distinct][0] : undefined;
  };
  return {
    repository: first.repository,
    commit: agreed(candidates.map(({ commit }) => commit)),
    ref: agreed(candidates.map(({ ref }) => ref)),
  };
}

/** `https://host/o/r` is `https://host/o/r.git`. */
function isSame({ repository: a }: Source, { repository: b }: Source): boolean {
  const normalized = (url: string | undefined): string | undefined => url?.replace(/\/?(?:\.git)?\/?$/, '');
  return normalized(a) === normalized(b);
}

/** A source as a text or a resource descriptor, or with `repository` and `ref`. */
function ofSource(value: unknown): readonly Source[] {
  return typeof value === 'string' ? ofUri({ uri: value }) : firstGiven(ofUri(membersOf(value)), ofRepository(value));
}

/** Parameters `repository` and `ref`, which is a commit in some triggers of Google's. */
function ofRepository(value: unknown): readonly Source[] {
  const { repository, ref } = membersOf(value);
  const [source] = ofUri({ uri: repository });
  const written = distinctTextOf(ref);
  return source === undefined
    ? []
    : written !== undefined && COMMIT.test(written)
      ? [{ ...source, commit: written }]
      : [{ ...source, ref: written ?? source.ref }];
}

/** The dependencies that are repositories: by `git+`, or by a digest that is a commit. */
function repositoriesAmong(dependencies: readonly Members[]): readonly Source[] {
  return dependencies.filter(isRepository).flatMap(ofUri);
}

const COMMIT = /^[0-9a-f]{40}$/;

function isRepository({ uri, digest }: Members): boolean {
  if (typeof uri !== 'string' || uri.startsWith('git+')) {
    return typeof uri === 'string';
  }
  const { gitCommit, sha1 } = membersOf(digest);
  return (
    URL_OF_REPOSITORY.test(uri) &&
    (gitCommit !== undefined || commitOfSha256(digest) !== undefined || (sha1 !== undefined && LIKE_GIT.test(uri)))
  );
}

const URL_OF_REPOSITORY = /^(?:(?:https?|ssh|git):\/\/|[\w.-]+@[\w.-]+:)/;

/** SHA-1 digests of files are written as well. */
const LIKE_GIT =
  /\.git(?:[@#]|$)|\/_git\/|^git[@:]|^ssh:|^https:\/\/(?:github|gitlab|bitbucket)\.[a-z]+\/[^/]+\/[^/]+$/;

/** GitLab writes the commit as `sha256`; a genuine one has 64 digits. */
function commitOfSha256(digest: unknown): string | undefined {
  const { sha256 } = membersOf(digest);
  return typeof sha256 === 'string' && COMMIT.test(sha256) ? sha256 : undefined;
}

/** A resource descriptor of a repository: `git+https://github.com/o/r@refs/heads/main`, or BuildKit's with `#ref:path`. */
function ofUri({ uri, digest }: Members): readonly Source[] {
  const { gitCommit, sha1 } = membersOf(digest);
  const url = distinctTextOf(uri, MAX_URI)?.replace(/^git\+/, '');
  if (url === undefined) {
    return [];
  }
  const [, repository, ref] = WITH_AT.exec(url) ?? WITH_HASH.exec(url) ?? [];
  return [
    {
      repository: distinctTextOf(repository) ?? distinctTextOf(url),
      commit: textOf(gitCommit) ?? textOf(sha1) ?? commitOfSha256(digest),
      ref: distinctTextOf(ref),
    },
  ];
}

const MAX_URI = 1000;
/** `@` in the path; one before the path follows a user name */
const WITH_AT = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/@#]*@)?[^/@#]+\/[^@#]*)@([^#]+)$/i;
const WITH_HASH = /^([^#]+)#([^:]*)/;

/** BuildKit's record of a local repository. */
function ofVcs(buildkit: unknown): readonly Source[] {
  const { source, revision } = membersOf(membersOf(buildkit)['vcs']);
  const repository = distinctTextOf(source);
  return repository === undefined ? [] : [{ repository, commit: textOf(revision), ref: undefined }];
}
