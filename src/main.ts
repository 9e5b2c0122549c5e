import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mapLimit } from './concurrency.ts';
import { ConfigError, messageOf, TrustError } from './errors.ts';
import { nameOf } from './image/reference.ts';
import { readInputs, readOutputInputs, type Inputs, type InputSource, type OutputInputs } from './inputs.ts';
import type { ImageRequest } from './policy/request.ts';
import type { OidcService } from './registry/chainguard.ts';
import { renderAnnotations } from './report/annotations.ts';
import { renderReport } from './report/json.ts';
import { renderLog, renderProgress } from './report/log.ts';
import { isVerified, type ImageOutcome, type RunOutcome } from './report/outcome.ts';
import { filesOf, renderOutputs } from './report/outputs.ts';
import { renderSummary } from './report/summary.ts';
import { defaultArtifactName, uploadArtifact } from './runner/artifact.ts';
import { trustAuthorities } from './runner/authorities.ts';
import { annotate, debug, log, logGroup, mask, setOutputs, writeJobSummary } from './runner/commands.ts';
import { makeOutputFolder, writeReport, writeSummary } from './runner/output-folder.ts';
import { readWorkspaceFile } from './runner/workspace-file.ts';
import { TOOL } from './version.ts';

const TITLE = 'Image Provenance';

const INVALID_PROXY =
  'HTTPS_PROXY or HTTP_PROXY is set to something that is no URL of a proxy (the value is not shown): it must be like http://host:port.';

/** What `index` found out about the proxy variables. */
export type ProxyState = 'none' | 'followed' | 'unsupported' | 'invalid';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where things are on the runner. */
interface Places {
  readonly workspace: string;
  readonly temporary: string;
  /** the output folder */
  readonly folder: string;
}

/**
 * Runs the action: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
export async function main(env: Environment, proxy: ProxyState): Promise<number> {
  try {
    return await act(env, proxy);
  } catch (thrown) {
    debugStack(thrown, env);
    const message = `The results could not be written: ${messageOf(thrown)}. Give an empty or new folder as output-directory, and check that the runner's own folders and files can be written.`;
    annotate([{ level: 'error', title: TITLE, message }]);
    return 1;
  }
}

async function act(env: Environment, proxy: ProxyState): Promise<number> {
  const setOutputs = outputsOf(env);
  // before anything else, so that no failure leaves it open
  setOutputs({ verified: 'false' });
  const startedAt = new Date();
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const temporary = env['RUNNER_TEMP'] ?? tmpdir();
  const source: InputSource = {
    get: (name) => env[`INPUT_${name.toUpperCase()}`] ?? '',
    readText: (path, maxBytes) =>
      maxBytes === undefined
        ? readFile(resolve(workspace, path), 'utf8')
        : readWorkspaceFile(workspace, path, maxBytes),
  };
  const output = readOutputInputs(source);
  const { folder, faults } = await openFolder(output.directory, workspace, temporary);

  const proxyFaults = proxy === 'invalid' ? [INVALID_PROXY] : [];
  const result = await readInputs(source, [...faults, ...proxyFaults])
    .then((inputs) => run(inputs, env, proxy, { workspace, temporary, folder }))
    .catch((thrown: unknown) => toRunError(thrown, env));
  const outcome: RunOutcome = { tool: TOOL, startedAt, duration: Date.now() - startedAt.getTime(), ...result };

  await publish(outcome, output, folder, env, setOutputs);
  return exitCode(outcome, output);
}

/** The output folder; where the one that was asked for cannot be made, that is a fault, and reported from another. */
async function openFolder(
  directory: string | undefined,
  workspace: string,
  temporary: string,
): Promise<{ folder: string; faults: readonly string[] }> {
  try {
    return { folder: await makeOutputFolder({ directory, workspace, temporary }), faults: [] };
  } catch (thrown) {
    const folder = await makeOutputFolder({ directory: undefined, workspace, temporary });
    return { folder, faults: [`output-directory: the folder cannot be made: ${messageOf(thrown)}.`] };
  }
}

type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** Started by hand there is no file for outputs, and nobody to read them. */
function outputsOf(env: Environment): SetOutputs {
  return (env['GITHUB_OUTPUT'] ?? '') === '' ? () => undefined : setOutputs;
}

type RunResult = Pick<RunOutcome, 'verified' | 'error' | 'insecure' | 'images'>;

async function run(inputs: Inputs, env: Environment, proxy: ProxyState, places: Places): Promise<RunResult> {
  announce(inputs, proxy);
  trust(inputs.authorities);
  // faulty inputs end without it, and it is most of what this program loads
  const { createJudge } = await import('./judge.ts');
  const { judge, notices } = createJudge({
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
    folder: places.folder,
    places,
  });
  let done = 0;
  const groupOf = ({ reference }: ImageRequest): string => reference.repository.registry;
  const images = await mapLimit(inputs.images, { limit: inputs.concurrency, groupOf }, async (request) => {
    const outcome = await judge(request);
    done++;
    tell(outcome, done, inputs.images.length, env);
    return outcome;
  });
  annotate(notices().map((message) => ({ level: 'notice', title: TITLE, message })));
  return {
    images,
    verified: images.length > 0 && images.every(isVerified),
    error: undefined,
    insecure: inputs.insecure,
  };
}

/** Before the first connection. */
function trust(authorities: readonly string[]): void {
  if (authorities.length > 0 && !trustAuthorities(authorities)) {
    const message =
      'ca-certificates has no effect with this Node version (24.5 or later is needed); set NODE_EXTRA_CA_CERTS.';
    annotate([{ level: 'warning', title: TITLE, message }]);
  }
}

/** The action's inputs, secrets among them, are none of the business of the programs that it starts. */
function withoutInputs(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

/** Where tokens of the workflow are to be had; the runner says so where the job may have them. */
function oidcOf(env: Environment): OidcService | undefined {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  return url === '' || token === '' ? undefined : { url, token };
}

function announce({ warnings, notices }: Inputs, proxy: ProxyState): void {
  const unsupported = 'A proxy is set, but this Node version cannot follow it (24.14 or later can).';
  const all = proxy === 'unsupported' ? [...warnings, unsupported] : warnings;
  annotate(all.map((message) => ({ level: 'warning', title: TITLE, message })));
  log(notices);
}

/** The log of an image as soon as it is done: plain when it is the only one, folded below its progress otherwise. */
function tell(outcome: ImageOutcome, done: number, total: number, env: Environment): void {
  const lines = renderLog(outcome);
  if (total === 1) {
    log(lines);
  } else {
    logGroup(renderProgress(outcome, done, total), lines);
  }
  if (outcome.kind === 'failed') {
    debugStack(outcome.error, env);
  }
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
  return { images: [], verified: false, error, insecure: [] };
}

/** Stack traces are for runs with step debug logging, which the runner tells by these variables. */
function debugStack(thrown: unknown, env: Environment): void {
  if (env['RUNNER_DEBUG'] !== '1' && env['ACTIONS_STEP_DEBUG'] !== 'true') {
    return;
  }
  for (let at: unknown = thrown; at instanceof Error; at = at.cause) {
    debug(at.stack ?? at.message);
  }
}

/** Everything that people and later steps read; the upload last, since nothing may wait for it. */
async function publish(
  outcome: RunOutcome,
  output: OutputInputs,
  folder: string,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const summary = renderSummary(outcome);
  const paths = {
    folder,
    report: await writeReport(folder, renderReport(outcome)),
    summary: await writeSummary(folder, summary),
  };
  setOutputs(renderOutputs(outcome, paths));
  const jobSummary = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (output.jobSummary && jobSummary !== '') {
    await writeJobSummary(jobSummary, summary).catch((thrown: unknown) => {
      const message = `The job summary could not be written: ${messageOf(thrown)}. Verdict and files are not affected.`;
      annotate([{ level: 'warning', title: TITLE, message }]);
    });
  }
  annotate(renderAnnotations(outcome));
  if (output.uploadArtifact) {
    await upload(outcome, output.artifactName, folder, env, setOutputs);
  }
}

async function upload(
  { images }: RunOutcome,
  name: string | undefined,
  folder: string,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const [first] = images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  const artifact = await uploadArtifact({
    name: name ?? defaultArtifactName(first),
    folder,
    files: ['report.json', 'summary.md', ...new Set(images.flatMap(filesOf))],
    offered: (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (env['ACTIONS_RESULTS_URL'] ?? '') !== '',
    runUrl: `${env['GITHUB_SERVER_URL'] ?? ''}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  });
  if (artifact.kind === 'uploaded') {
    setOutputs({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
  } else {
    annotate([{ level: artifact.kind, title: TITLE, message: artifact.message }]);
  }
}

/** An audit (`enforce: false`) forgives images that are not verified, not those that could not be judged. */
function exitCode({ verified, error, images }: RunOutcome, { enforce }: OutputInputs): number {
  const judged = error === undefined && images.every(({ kind }) => kind === 'judged');
  return verified || (judged && !enforce) ? 0 : 1;
}
