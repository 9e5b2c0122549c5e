import type { ChainguardIdentity } from '../chainguard/identity.ts';
import { passwordSource, type CredentialSource } from '../core/registry/credentials.ts';
import { dockerCredentials } from '../core/registry/docker-config.ts';

/** What a run may log in to registries with. */
export interface Logins {
  readonly login: { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  /** path of Docker's config.json; the file need not be there */
  readonly dockerConfig: string | undefined;
  /** paths of podman's and skopeo's logins: the one that a user named, and the usual one; they need not be there */
  readonly authFile?: string | undefined;
  readonly runtimeAuthFile?: string | undefined;
  /** what credential helpers are started with */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly githubToken: string | undefined;
  /** whether the token is one of https://github.com, whose registry is ghcr.io */
  readonly githubServer: boolean;
  /** who the workflow is for cgr.dev */
  readonly chainguard: ChainguardIdentity | undefined;
}

/** In the order in which they count. */
export function credentialSourcesOf({
  login,
  dockerConfig,
  authFile,
  runtimeAuthFile,
  environment,
  githubToken,
  githubServer,
  chainguard,
}: Logins): readonly CredentialSource[] {
  return [
    ...(login === undefined ? [] : [passwordSource('the credentials of the inputs', login)]),
    ...[authFile, dockerConfig, runtimeAuthFile].flatMap((path) =>
      path === undefined ? [] : [dockerCredentials({ path, environment })],
    ),
    ...(githubToken === undefined || !githubServer ? [] : [packagesOf(githubToken)]),
    ...(chainguard === undefined ? [] : [chainguard]),
  ];
}

function packagesOf(password: string): CredentialSource {
  const login = { registry: 'ghcr.io', username: 'x-access-token', password };
  return passwordSource('the github-token', login, { topic: 'packages-token-refused', about: login.registry });
}
