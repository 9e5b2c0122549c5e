import type { PlatformSelection } from './image/platform.ts';
import type { RepositoryName } from './image/reference.ts';
import type { ImageRequest } from './policy/request.ts';
import type { TrustPolicy, TrustSource } from './policy/trust.ts';

/** Everything the user asked, typed; nothing below reads an input again. */
export interface Inputs {
  readonly images: readonly ImageRequest[];
  readonly platform: PlatformSelection;
  /** milliseconds for one image */
  readonly timeout: number;
  readonly trustSource: TrustSource;
  readonly trustPolicy: TrustPolicy;
  readonly registry: RegistryInputs;
  /** names of the weakening inputs in force, e.g. `insecure-ignore-tlog`, `allow-http: host` */
  readonly insecure: readonly string[];
  /** weakenings and doubtful settings in a sentence each, for warning annotations */
  readonly warnings: readonly string[];
  /** things the log should say, e.g. the default issuer */
  readonly notices: readonly string[];
}

/** Where evidence is and how to log in there. */
export interface RegistryInputs {
  readonly login: { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  readonly githubToken: string | undefined;
  /** `host[:port]`, reached by HTTP only */
  readonly allowHttp: readonly string[];
  readonly signatureRepository: RepositoryName | undefined;
}

/** What comes out; read before everything else, since a fault in the inputs is reported too. */
export interface OutputInputs {
  /** undefined: a new folder under the runner's temporary folder */
  readonly directory: string | undefined;
  readonly uploadArtifact: boolean;
  readonly artifactName: string | undefined;
  readonly jobSummary: boolean;
  readonly enforce: boolean;
}
