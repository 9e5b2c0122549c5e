import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OidcService } from './chainguard/identity.ts';
import type { ProxyVariables } from './http/proxy.ts';

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of a proxy, as curl and Node read them. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** Whether the variables name a proxy, whatever its value is. */
export function isProxied(env: Environment): boolean {
  return PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '');
}

/** What was found out about the proxy variables. */
export type ProxyState = 'none' | 'followed' | 'unsupported' | 'invalid';

/** The Actions cache, as the runner offers it to a step. */
export interface CacheService {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN` */
  readonly token: string;
  /** `ACTIONS_CACHE_MODE`: what the job may do; empty: both */
  readonly mode: string;
}

/** The artifact service of the runner. */
export interface ArtifactService {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  /** whether there is an `ACTIONS_RUNTIME_TOKEN` too */
  readonly hasToken: boolean;
  /** `GITHUB_SERVER_URL` */
  readonly server: string;
}

/** What a step and a terminal have alike. */
export interface Machine {
  /** whether a proxy variable is set */
  readonly proxied: boolean;
  readonly proxy: ProxyVariables;
  /** URL of GitHub's server and of its API */
  readonly server: string;
  readonly api: string;
  /** path of Docker's config.json; it need not be there */
  readonly dockerConfig: string;
  /** secrets of the environment that an error could repeat */
  readonly secrets: readonly string[];
  /** paths of podman's and skopeo's logins: the one that a user named, and the usual one; they need not be there */
  readonly authFile: string | undefined;
  readonly runtimeAuthFile: string | undefined;
  /** variables for programs that are started: inputs, secrets among them, are none of their business */
  readonly variables: Environment;
}

/** The run and the step, as the runner describes them, read once; an empty text is an absent value. */
export interface Context extends Machine {
  readonly workspace: string;
  readonly temporary: string;
  readonly toolCache: string | undefined;
  /** files of the runner: whether there is one for outputs, and the path of the one for the job summary */
  readonly hasOutputs: boolean;
  readonly stepSummary: string;
  /** whether the run has step debug logging */
  readonly isDebug: boolean;
  /** `owner/name`; empty outside of a workflow run */
  readonly repository: string;
  /** that of this action; empty where it is a folder of the workspace */
  readonly actionRepository: string;
  readonly runId: string;
  /** the page of the workflow run */
  readonly runUrl: string;
  /** what triggered the run, and the file with its payload, of which most is text of whoever caused it */
  readonly event: { readonly name: string; readonly path: string };
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
  /** `owner/name/path@ref` of the workflow file */
  readonly workflowRef: string;
  readonly step: Step;
  readonly oidc: OidcService | undefined;
  readonly cacheService: CacheService | undefined;
  readonly artifactService: ArtifactService;
  /** days that the repository lets artifacts be stored at most; 0: unknown */
  readonly mostRetentionDays: number;
}

/** What the command line reads, also where a workflow runs it: no inputs of a step, and nothing that a runner offers. */
export interface TerminalContext extends Machine {
  readonly temporary: string;
  /** where programs of the user store what they can fetch again */
  readonly cacheFolder: string;
  /** a token for GitHub, in the order in which its own command line takes them */
  readonly githubToken: string | undefined;
}

/** Which step of which workflow this is. */
export interface Step {
  /** `owner/name/path` of the workflow file; without the ref, which is another one in each pull request */
  readonly workflow: string;
  readonly job: string;
  /** its id, or what the runner calls it by the action and its number in the job */
  readonly step: string;
}

/** Reads the variables of a step (docs.github.com, "Default environment variables"). */
export function readContext(env: Environment): Context {
  const of = (name: string): string => env[name] ?? '';
  return {
    ...readMachine(env),
    workspace: env['GITHUB_WORKSPACE'] ?? '.',
    temporary: env['RUNNER_TEMP'] ?? tmpdir(),
    toolCache: env['RUNNER_TOOL_CACHE'],
    hasOutputs: of('GITHUB_OUTPUT') !== '',
    stepSummary: of('GITHUB_STEP_SUMMARY'),
    isDebug: of('RUNNER_DEBUG') === '1' || of('ACTIONS_STEP_DEBUG') === 'true',
    repository: of('GITHUB_REPOSITORY'),
    actionRepository: of('GITHUB_ACTION_REPOSITORY'),
    runId: of('GITHUB_RUN_ID'),
    runUrl: `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}`,
    event: { name: of('GITHUB_EVENT_NAME'), path: of('GITHUB_EVENT_PATH') },
    sha: of('GITHUB_SHA'),
    ref: of('GITHUB_REF'),
    actor: of('GITHUB_ACTOR'),
    workflowRef: of('GITHUB_WORKFLOW_REF'),
    step: {
      workflow: of('GITHUB_WORKFLOW_REF').replace(/@refs\/.*$/, ''),
      job: of('GITHUB_JOB'),
      step: of('GITHUB_ACTION'),
    },
    oidc: serviceOf(of('ACTIONS_ID_TOKEN_REQUEST_URL'), of('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
    cacheService: cacheServiceOf(env),
    artifactService: {
      url: of('ACTIONS_RESULTS_URL'),
      hasToken: of('ACTIONS_RUNTIME_TOKEN') !== '',
      server: of('GITHUB_SERVER_URL'),
    },
    mostRetentionDays: Number(/^\d{1,4}$/.exec(of('GITHUB_RETENTION_DAYS'))?.[0] ?? 0),
  };
}

/** Reads the variables of a terminal; what is empty is not there. */
export function readTerminalContext(env: Environment): TerminalContext {
  const [cacheFolder = join(homedir(), '.cache')] = givenOf(env, ['XDG_CACHE_HOME', 'LOCALAPPDATA']);
  const [githubToken] = givenOf(env, ['GH_TOKEN', 'GITHUB_TOKEN']);
  return { ...readMachine(env), temporary: tmpdir(), cacheFolder, githubToken };
}

function readMachine(env: Environment): Machine {
  return {
    proxied: isProxied(env),
    proxy: {
      http: givenOf(env, ['http_proxy', 'HTTP_PROXY'])[0] ?? '',
      https: givenOf(env, ['https_proxy', 'HTTPS_PROXY'])[0] ?? '',
      bypass: givenOf(env, ['no_proxy', 'NO_PROXY'])[0] ?? '',
    },
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    dockerConfig: join(env['DOCKER_CONFIG'] ?? join(homedir(), '.docker'), 'config.json'),
    secrets: [
      ...givenOf(env, ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN']),
      ...givenOf(env, PROXY_VARIABLES).flatMap(secretsOfProxy),
    ],
    authFile: givenOf(env, ['REGISTRY_AUTH_FILE'])[0],
    runtimeAuthFile: givenOf(env, ['XDG_RUNTIME_DIR']).map((folder) => join(folder, 'containers', 'auth.json'))[0],
    variables: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))),
  };
}

/** The password of a proxy, as it is written and as it is sent. */
function secretsOfProxy(text: string): readonly string[] {
  const { username = '', password = '' } = URL.parse(text) ?? {};
  if (password === '') {
    return [];
  }
  try {
    return [password, decodeURIComponent(password), decodeURIComponent(`${username}:${password}`)];
  } catch {
    return [password];
  }
}

function givenOf(env: Environment, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => env[name] ?? []).filter((value) => value !== '');
}

/** The runner names a service only where the job may use it. */
function serviceOf(url: string, token: string): OidcService | undefined {
  return url === '' || token === '' ? undefined : { url, token };
}

function cacheServiceOf(env: Environment): CacheService | undefined {
  const service = serviceOf(env['ACTIONS_RESULTS_URL'] ?? '', env['ACTIONS_RUNTIME_TOKEN'] ?? '');
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  return service === undefined ? undefined : { ...service, mode };
}
