import {
  GITHUB_ISSUER,
  type GitHubRepositoryValue,
  type IdentityPolicy,
  type ValuePolicy,
} from '../core/policy/signer.ts';
import { patternValue } from './version.ts';

/**
 * Builders that every repository can call. What they sign carries their own identity, so the source repository is all
 * that says whose image it is.
 */

/** The releases of slsa-framework/slsa-github-generator for containers; slsa-verifier accepts no other refs either. */
const SLSA_GENERATOR =
  'https://github\\.com/slsa-framework/slsa-github-generator/\\.github/workflows/generator_container_slsa3\\.yml@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';

/**
 * The workflows of docker/github-builder, at whatever ref they were called: by tag or branch, or by commit
 * (moby/policy-helpers `types/name.go`).
 */
const DOCKER_GITHUB_BUILDER =
  'https://github\\.com/docker/github-builder/\\.github/workflows/(?:build|bake)\\.yml@(?:refs/(?:heads|tags)/[A-Za-z0-9._/-]+|[0-9a-f]{40})';

/** The names of these builders. */
export const SHARED_BUILDERS = ['slsa-generator', 'docker-github-builder'] as const;

/** One of these names. */
export type SharedBuilder = (typeof SHARED_BUILDERS)[number];

const IDENTITIES: Readonly<Record<SharedBuilder, ValuePolicy>> = {
  'slsa-generator': patternValue(SLSA_GENERATOR),
  'docker-github-builder': patternValue(DOCKER_GITHUB_BUILDER),
};

/**
 * What a shared builder signs for a repository (`OWNER/REPO`). Docker's own verifier demands a runner of GitHub's for
 * its builder (docker/buildx `policy/builtins.rego`).
 */
export function sharedBuilderSigner(
  builder: SharedBuilder,
  repository: string,
  sourceRef?: ValuePolicy,
): IdentityPolicy {
  return {
    kind: 'identity',
    identity: IDENTITIES[builder],
    issuer: { kind: 'exact', values: [GITHUB_ISSUER] },
    sourceRepository: inRepository(repository, '', false),
    ...(sourceRef === undefined ? {} : { sourceRef }),
    claims: builder === 'docker-github-builder' ? { runnerEnvironment: 'github-hosted' } : {},
  };
}

/** A URI of a repository on github.com. */
export function inRepository(repository: string, rest: string, isPrefix: boolean): GitHubRepositoryValue {
  return { kind: 'github-repository', origin: 'https://github.com/', repository, rest, isPrefix };
}
