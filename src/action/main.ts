import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, startDeadline } from '../concurrency.ts';
import { ConfigError, messageOf, TrustError } from '../errors.ts';
import { readInputs, readMergeInputs, withIssues, type Inputs, type MergeInputs } from '../inputs/inputs.ts';
import { LIMITS } from '../limits.ts';
import { debugStack, type Environment } from './debug.ts';
import { cacheServiceOf, oidcOf, withoutInputs } from './environment.ts';
import { judgeImages } from '../run/images.ts';
import { publish, type SetOutputs } from './publish.ts';
import { renderRun, type Rendered } from '../report/rendered.ts';
import { isAccepted, type RunOutcome } from '../outcome.ts';
import { trustAuthorities } from './authorities.ts';
import { annotate, annotateRest, debug, log, mask, setOutputs } from './commands.ts';
import { onCancellation } from './cancellation.ts';
import { makeOutputFolder } from '../files/output-folder.ts';
import { inputSourceOf } from './input-source.ts';
import { TOOL } from '../version.ts';

const TITLE = 'Image Provenance';

const INVALID_PROXY =
  'HTTPS_PROXY or HTTP_PROXY is set to something that is no URL of a proxy (the value is not shown): it must be like http://host:port.';

/** What `index` found out about the proxy variables. */
export type ProxyState = 'none' | 'followed' | 'unsupported' | 'invalid';

/** Where things are on the runner. */
interface Paths {
  readonly workspace: string;
  readonly temporary: string;
  /** the output folder */
  readonly folder: string;
}

/** Something to do when everything is out: how it ends is nobody's concern. */
type Task = () => Promise<void>;

/**
 * Runs the action, or its sub-action that merges reports: inputs, images side by side, then everything that people and
 * later steps read.
 * @returns the exit code
 */
export async function main(env: Environment, proxy: ProxyState, command: 'verify' | 'merge'): Promise<number> {
  try {
    return await act(env, proxy, command);
  } catch (thrown) {
    debugStack(thrown, env);
    const message = `The results could not be written: ${messageOf(thrown)}. Give an empty or new folder as output-directory, and check that the runner's own folders and files can be written.`;
    annotate([{ level: 'error', title: TITLE, message }]);
    return 1;
  } finally {
    annotateRest();
  }
}

async function act(env: Environment, proxy: ProxyState, command: 'verify' | 'merge'): Promise<number> {
  const setOutputs = outputsOf(env);
  // before anything else, so that no failure leaves it open
  setOutputs({ verified: 'false' });
  const startedAt = new Date();
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const temporary = env['RUNNER_TEMP'] ?? tmpdir();
  const source = inputSourceOf(env, workspace);
  const given = command === 'merge' ? readMergeInputs(source) : await readInputs(source);
  const { output, shard } = given;
  const { folder, issues } = await openFolder(output.directory, workspace, temporary);

  const proxyIssues = proxy === 'invalid' ? [INVALID_PROXY] : [];
  const afterwards: Task[] = [];
  const inputs = withIssues(given.result, [...issues, ...proxyIssues]);
  const toOutcome = (result: RunResult): Ended => {
    const duration = Date.now() - startedAt.getTime();
    return endOf({ tool: TOOL, startedAt, duration, enforce: output.enforce, shard, ...result });
  };
  const { rendered, code } = await Promise.resolve()
    .then(async (): Promise<Ended> => {
      if (inputs instanceof ConfigError) {
        throw inputs;
      }
      return 'images' in inputs
        ? toOutcome(await verify(inputs, env, proxy, { workspace, temporary, folder }, afterwards))
        : await mergeAll(inputs, { workspace, startedAt, enforce: output.enforce });
    })
    .catch((thrown: unknown) => toOutcome(toRunError(thrown, env)));

  await publish(rendered, output, { output: folder, temporary }, env, setOutputs);
  if (!rendered.canceled) {
    await finish(afterwards);
  }
  return code;
}

/** What everything that is read of a run is made from, and its exit code. */
interface Ended {
  readonly rendered: Rendered;
  readonly code: number;
}

function endOf(outcome: RunOutcome): Ended {
  const { verified, error, canceled, enforce, images } = outcome;
  const checked = error === undefined && !canceled && images.every(({ kind }) => kind === 'checked');
  // without a fault there is no image only where none falls to a shard: that verifies nothing, and nothing is wrong
  const nothing = checked && images.length === 0;
  return { rendered: renderRun(outcome), code: nothing ? 0 : exitCode({ verified, checked, enforce }) };
}

async function mergeAll(
  { folder, warnings }: MergeInputs,
  options: { readonly workspace: string; readonly startedAt: Date; readonly enforce: boolean },
): Promise<Ended> {
  annotate(warnings.map((message) => ({ level: 'warning', title: TITLE, message })));
  const { mergeReports } = await import('../run/merge.ts');
  const { run, rendered } = await mergeReports({ folder, ...options });
  const checked =
    !run.canceled && run.shards.every(({ file }) => file.run.images.every(({ error }) => error === undefined));
  return { rendered, code: exitCode({ verified: run.verified, checked, enforce: run.enforce }) };
}

/** The output folder; where the one that was asked for cannot be made, that is a fault, and reported from another. */
async function openFolder(
  directory: string | undefined,
  workspace: string,
  temporary: string,
): Promise<{ folder: string; issues: readonly string[] }> {
  try {
    return { folder: await makeOutputFolder({ directory, workspace, temporary }), issues: [] };
  } catch (thrown) {
    const folder = await makeOutputFolder({ directory: undefined, workspace, temporary });
    return { folder, issues: [`output-directory: the folder cannot be made: ${messageOf(thrown)}.`] };
  }
}

/** Started by hand there is no file for outputs, and nobody to read them. */
function outputsOf(env: Environment): SetOutputs {
  return (env['GITHUB_OUTPUT'] ?? '') === '' ? () => undefined : setOutputs;
}

type RunResult = Omit<RunOutcome, 'tool' | 'startedAt' | 'duration' | 'enforce' | 'shard'>;

/** Verifies the images; the digests of the inputs are reported of a run that fails, too. */
async function verify(
  inputs: Inputs,
  env: Environment,
  proxy: ProxyState,
  locations: Paths,
  afterwards: Task[],
): Promise<RunResult> {
  const { listDigest, inputsDigest } = inputs;
  const result = await run(inputs, env, proxy, locations, afterwards).catch((thrown: unknown) =>
    toRunError(thrown, env),
  );
  return { ...result, listDigest, inputsDigest };
}

async function run(
  requested: Inputs,
  env: Environment,
  proxy: ProxyState,
  locations: Paths,
  afterwards: Task[],
): Promise<RunResult> {
  const canceled = onCancellation();
  announce(requested, proxy);
  trust(requested.authorities);
  if (requested.images.length === 0) {
    return { ...NOTHING, insecure: requested.insecure };
  }
  const inputs = await withBaselines(requested, env);
  // faulty inputs end without it, and it is most of what this program loads
  const { createJudge } = await import('../run/judge.ts');
  const { judge, notices, saveTrust } = createJudge({
    inputs,
    logins: {
      dockerConfig: join(env['DOCKER_CONFIG'] ?? join(homedir(), '.docker'), 'config.json'),
      environment: withoutInputs(env),
      githubServer: (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com',
      mask,
    },
    oidc: oidcOf(env),
    githubApi: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    proxied: proxy === 'followed',
    folder: locations.folder,
    locations,
    stored: { toolCache: env['RUNNER_TOOL_CACHE'], service: cacheServiceOf(env), debug },
  });
  afterwards.push(saveTrust);
  const images = await judgeImages(inputs, { judge, canceled, env });
  annotate(notices().map((message) => ({ level: 'notice', title: TITLE, message })));
  return {
    ...NOTHING,
    images,
    verified: !canceled.aborted && images.length > 0 && images.every(isAccepted),
    insecure: inputs.insecure,
    canceled: canceled.aborted,
  };
}

/** No image was judged. */
const NOTHING: RunResult = {
  images: [],
  verified: false,
  error: undefined,
  insecure: [],
  listDigest: undefined,
  inputsDigest: undefined,
  canceled: false,
};

/** The images as they are asked, and what they are compared with where that has to be looked for. */
async function withBaselines(inputs: Inputs, env: Environment): Promise<Inputs> {
  if (inputs.automaticBaseline === undefined) {
    return inputs;
  }
  const { findBaselines } = await import('./baseline.ts');
  return { ...inputs, images: await findBaselines(inputs, inputs.automaticBaseline, env) };
}

/** Before the first connection. */
function trust(authorities: readonly string[]): void {
  if (authorities.length > 0 && !trustAuthorities(authorities)) {
    const message =
      'ca-certificates has no effect with this Node version (24.5 or later is needed); set NODE_EXTRA_CA_CERTS.';
    annotate([{ level: 'warning', title: TITLE, message }]);
  }
}

async function finish(tasks: readonly Task[]): Promise<void> {
  try {
    await before(startDeadline(LIMITS.saveTime), Promise.all(tasks.map((task) => task())));
  } catch (thrown) {
    debug(`Something was not done after the verdict: ${messageOf(thrown)}`);
  }
}

function announce({ warnings, notices }: Inputs, proxy: ProxyState): void {
  const unsupported = 'A proxy is set, but this Node version cannot follow it (24.14 or later can).';
  const all = proxy === 'unsupported' ? [...warnings, unsupported] : warnings;
  annotate(all.map((message) => ({ level: 'warning', title: TITLE, message })));
  log(notices);
}

function toRunError(thrown: unknown, env: Environment): RunResult {
  debugStack(thrown, env);
  const error =
    thrown instanceof ConfigError || thrown instanceof TrustError
      ? thrown
      : new TrustError(
          `An unexpected fault ended the run: ${messageOf(thrown)}`,
          'Please report it with the log of a run that has step debug logging enabled.',
          { cause: thrown },
        );
  return { ...NOTHING, error };
}

/** An audit (`enforce: false`) forgives images that are not verified, not those that could not be judged. */
function exitCode({
  verified,
  checked,
  enforce,
}: {
  readonly verified: boolean;
  readonly checked: boolean;
  readonly enforce: boolean;
}): number {
  return verified || (checked && !enforce) ? 0 : 1;
}
