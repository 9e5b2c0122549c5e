import type { Digest } from './digest.ts';

/** A repository of a registry, normalised: Docker Hub is `docker.io`, single names are below `library/`. */
export interface RepositoryName {
  /** `host[:port]`, lowercase */
  readonly registry: string;
  /** path of the repository, without slashes at its ends */
  readonly path: string;
}

/** What a line of `image` names. */
export interface ImageReference {
  readonly repository: RepositoryName;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}
