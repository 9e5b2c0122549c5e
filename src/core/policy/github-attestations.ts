import type { RepositoryName } from '../image/reference.ts';
import { alternativesOf, type SignerPolicy, type SingleSigner } from './signer.ts';

/** The input `github-attestations`: when GitHub's attestations API is queried beside the registry. */
export type GitHubAttestationsMode = 'auto' | 'true' | 'false';

/** Where GitHub may have attestations of an image: paths of its API, to be followed by `/attestations/{digest}`. */
export interface AttestationLocations {
  /** repositories whose workflows may have attested it; each is queried */
  readonly repositories: readonly string[];
  /** whoever owns the package; queried one after the other where the repositories have nothing */
  readonly owners: readonly string[];
}

/** `OWNER/REPO` as GitHub writes them; owners of managed users have an underscore in their names. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const OWNER = /^[a-z0-9][a-z0-9_-]{0,99}$/;

/**
 * Where GitHub may have attestations of an image. They are stored in the repository whose workflow ran, which a claim
 * names exactly; an identity names the workflow's own repository, and a pattern none. Packages of ghcr.io belong to an
 * organization or a user, and their names do not show which.
 */
export function attestationLocations({ registry, path }: RepositoryName, signer: SignerPolicy): AttestationLocations {
  const [owner = ''] = path.split('/');
  const repositories = alternativesOf(signer)
    .flatMap((alternative) => repositoriesOf(alternative.signer))
    .filter((name) => REPOSITORY.test(name));
  return {
    repositories: [...new Set(repositories)].map((name) => `repos/${name}`),
    owners: registry === 'ghcr.io' && OWNER.test(owner) ? [`orgs/${owner}`, `users/${owner}`] : [],
  };
}

/** Whether there is any location. */
export function hasLocations({ repositories, owners }: AttestationLocations): boolean {
  return repositories.length + owners.length > 0;
}

function repositoriesOf(signer: SingleSigner): readonly string[] {
  if (signer.kind === 'keys') {
    return [];
  }
  const { sourceRepositoryUri, githubWorkflowRepository } = signer.claims;
  if (signer.sourceRepository?.kind === 'github-repository') {
    return [signer.sourceRepository.repository];
  }
  if (sourceRepositoryUri !== undefined) {
    return repositoryIn(`${sourceRepositoryUri}/`);
  }
  if (githubWorkflowRepository !== undefined) {
    return [githubWorkflowRepository];
  }
  switch (signer.identity.kind) {
    case 'exact':
      return signer.identity.values.flatMap(repositoryIn);
    case 'github-repository':
      return [signer.identity.repository];
    case 'pattern':
      return [];
  }
}

function repositoryIn(identity: string): readonly string[] {
  const name = /^https:\/\/github\.com\/([^/]+\/[^/]+)\//.exec(identity)?.[1];
  return name === undefined ? [] : [name];
}
