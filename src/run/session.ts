import { ChainguardIdentity, type OidcService } from '../chainguard/identity.ts';
import { startDeadline, withDeadline } from '../concurrency.ts';
import type { Machine } from '../context.ts';
import type { NamedRoot } from '../core/policy/request.ts';
import type { SignerPolicy } from '../core/policy/signer.ts';
import { passwordSource, type CredentialSource } from '../core/registry/credentials.ts';
import { dockerCredentials } from '../core/registry/docker-config.ts';
import { createRoots, type Roots } from '../core/roots.ts';
import { createSession, REGISTRY_SOURCES, type Session } from '../core/session.ts';
import { TrustCache, type MetadataStore } from '../core/trust/cache.ts';
import type { TrustedRootSource } from '../core/trust/trusted-root.ts';
import { messageOf } from '../errors.ts';
import { readTrustFile } from '../files/workspace-file.ts';
import { githubSource } from '../github/source.ts';
import { Transport } from '../http/transport.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import { organizationSigner } from '../publishers/organization.ts';
import { hintOf, IN_WORKFLOW, type Audience } from '../report/advice/hints.ts';

/** What of the machine and of the environment a run may use. */
export interface RunEnvironment extends Pick<
  Machine,
  'dockerConfig' | 'authFile' | 'runtimeAuthFile' | 'variables' | 'server' | 'api'
> {
  /** how messages name where the URL of the API comes from */
  readonly apiName: string;
  /** has a secret hidden in every log */
  readonly mask: (secret: string) => void;
  /** relative paths start here */
  readonly workspace: string;
  /** temporary files are in folders of their own below */
  readonly temporary: string;
  /** whether requests go through a proxy */
  readonly proxied: boolean;
  /** which of them */
  readonly proxy: Machine['proxy'];
  /** where tokens of the workflow come from */
  readonly oidc: OidcService | undefined;
  /** where TUF metadata is stored between runs */
  readonly metadataStore: MetadataStore;
  readonly debug: (message: string) => void;
  /** who reads the messages */
  readonly audience: Audience;
}

/** A session as the inputs describe it, and what goes with it. */
export interface RunSession {
  readonly session: Session;
  /** who signs for the organization that the inputs name, looked up once */
  readonly discoverSigners: () => Promise<SignerPolicy>;
  /** who reads the messages */
  readonly audience: Audience;
  /** the trusted roots of a file that a policy names; each is loaded once */
  readonly rootsOf: (root: NamedRoot) => Roots;
  /** notices for the log, known when the images are done */
  readonly notices: () => readonly string[];
  /** stores TUF metadata for later runs; for the very end, since it takes some seconds at most, and never throws */
  readonly saveTrust: () => Promise<void>;
}

/** Makes the session of a run. Nothing is read or requested before an image needs it. */
export function createRunSession(inputs: Inputs, environment: RunEnvironment): RunSession {
  const { dockerConfig, authFile, runtimeAuthFile, variables, server, api, apiName, mask, oidc, temporary, audience } =
    environment;
  const { login, githubToken, allowHttp, retryMissingFor } = inputs.registry;
  const transport = new Transport(environment.proxied, environment.proxy);
  const { identity } = inputs.chainguard;
  const chainguard = identity === undefined ? undefined : new ChainguardIdentity(identity, oidc, transport, mask);
  const logins = { audience, login, dockerConfig, authFile, runtimeAuthFile, environment: variables, githubToken };
  const mode = inputs.githubAttestations;
  const options = { url: api, urlName: apiName, token: githubToken, transport, mask };
  const github = mode === 'false' ? [] : [githubSource({ mode, ...options })];
  const cache = inputs.cache ? new TrustCache(environment.metadataStore, new Date(), environment.debug) : undefined;
  const trust = { source: trustOf(inputs, environment.workspace), policy: inputs.trustPolicy, temporary, cache };
  const session = createSession({
    credentials: credentialSourcesOf({ ...logins, githubServer: server === 'https://github.com', chainguard }),
    mask,
    allowHttp,
    transport,
    trust,
    sources: [...REGISTRY_SOURCES, ...github],
    retryMissingFor,
    timeout: inputs.timeout,
  });
  const roots = new Map<string, Roots>();
  const rootsOf = ({ path: name, digest, text }: NamedRoot): Roots => {
    const known = roots.get(digest) ?? createRoots({ ...trust, source: rootSource(name, text) }, inputs.timeout);
    roots.set(digest, known);
    return known;
  };
  let organization: Promise<SignerPolicy> | undefined;
  return {
    session,
    audience,
    rootsOf,
    discoverSigners: () => (organization ??= signersOf(chainguard)),
    notices: () => session.notices().map((notice) => hintOf(notice, audience)),
    saveTrust: () => (cache === undefined ? Promise.resolve() : save(cache, environment.debug)),
  };
}

function rootSource(name: string, text: string): TrustedRootSource {
  return { kind: 'root', name, bytes: () => Promise.resolve(Buffer.from(text)) };
}

/** Nothing may wait for what follows the verdict, and no failure of it is one of the run. */
async function save(cache: TrustCache, debug: RunEnvironment['debug']): Promise<void> {
  try {
    await withDeadline(startDeadline(LIMITS.saveTime), cache.save());
  } catch (thrown) {
    debug(`Something failed after the verdict: ${messageOf(thrown)}`);
  }
}

async function signersOf(chainguard: ChainguardIdentity | undefined): Promise<SignerPolicy> {
  return organizationSigner(await (chainguard?.signers() ?? []));
}

function trustOf({ trustSource }: Pick<Inputs, 'trustSource'>, workspace: string): TrustedRootSource {
  switch (trustSource.kind) {
    case 'public-good':
      return trustSource;
    case 'file':
      return {
        kind: 'root',
        name: trustSource.path,
        bytes: () => bytesOf(trustSource.path, trustSource.text, workspace),
      };
    case 'tuf':
      return {
        kind: 'tuf',
        mirror: trustSource.mirror,
        root: () => bytesOf(trustSource.rootPath, trustSource.text, workspace),
      };
  }
}

function bytesOf(path: string, text: string | undefined, workspace: string): Promise<Buffer> {
  return text === undefined ? readTrustFile(workspace, path) : Promise.resolve(Buffer.from(text));
}

/** The logins that a run has for registries. */
export interface Logins {
  /** who reads the messages; default: readers of a workflow run */
  readonly audience?: Audience;
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
  /** the identity that the workflow assumes for cgr.dev */
  readonly chainguard: ChainguardIdentity | undefined;
}

/** Sources of logins, in order of precedence. */
export function credentialSourcesOf({
  audience = IN_WORKFLOW,
  login,
  dockerConfig,
  authFile,
  runtimeAuthFile,
  environment,
  githubToken,
  githubServer,
  chainguard,
}: Logins): readonly CredentialSource[] {
  const isStep = audience.surface === 'workflow';
  const loginName = `the credentials of the ${isStep ? 'inputs' : 'flags'}`;
  const tokenName = isStep ? 'the github-token' : 'the GITHUB_TOKEN';
  return [
    ...(login === undefined ? [] : [passwordSource(loginName, login)]),
    ...[authFile, dockerConfig, runtimeAuthFile].flatMap((path) =>
      path === undefined ? [] : [dockerCredentials({ path, environment })],
    ),
    ...(githubToken === undefined || !githubServer ? [] : [packagesOf(githubToken, tokenName)]),
    ...(chainguard === undefined ? [] : [chainguard]),
  ];
}

function packagesOf(password: string, name: string): CredentialSource {
  const login = { registry: 'ghcr.io', username: 'x-access-token', password };
  return passwordSource(name, login, { topic: 'packages-token-refused', about: login.registry });
}
