import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readContext, type Context, type Environment, type ProxyState } from '../context.ts';
import { messageOf, type ConfigError } from '../errors.ts';
import { makeOutputFolder } from '../files/output-folder.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import { SECRET_INPUTS, withIssues, type InputSource, type OutputInputs, type ReadInputs } from '../inputs/inputs.ts';
import { issuesOfProxy } from '../run/process.ts';
import type { Shard } from '../shards/list.ts';
import { mask, secrets, setOutputs } from './commands.ts';

/** Sets outputs of the step by name. */
export type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** A step that has begun: what it is to do, and where its results go. */
export interface OpenStep<T> {
  readonly context: Context;
  readonly startedAt: Date;
  /** the inputs, or every issue of them */
  readonly inputs: T | ConfigError;
  readonly output: OutputInputs;
  readonly shard: Shard | undefined;
  /** the output folder */
  readonly folder: string;
  readonly setOutputs: SetOutputs;
}

/**
 * Begins a step: nothing is verified until it is shown, and there is a folder also for the report of invalid inputs.
 * @param read reads the inputs of its command
 * @param initialOutputs say that nothing is verified
 */
export async function openStep<T>(
  env: Environment,
  proxy: ProxyState,
  read: (source: InputSource, context: Context) => ReadInputs<T> | Promise<ReadInputs<T>>,
  initialOutputs: Readonly<Record<string, string>> = { verified: 'false' },
): Promise<OpenStep<T>> {
  const startedAt = new Date();
  const context = readContext(env);
  // started by hand there is no file for outputs, and nobody to read them
  const set: SetOutputs = context.hasOutputs ? setOutputs : () => undefined;
  // before anything else, so that no failure leaves it open
  set(initialOutputs);
  const source = inputSourceOf(env, context);
  [...context.secrets, ...SECRET_INPUTS.map((name) => source.get(name))].forEach((secret) => {
    secrets.add(secret);
  });
  const { output, shard, result } = await read(source, context);
  if (output.githubToken !== undefined) {
    mask(output.githubToken);
  }
  const { folder, issues } = await openFolder(output.directory, context);
  const inputs = withIssues(result, [...issues, ...issuesOfProxy(proxy)]);
  return { context, startedAt, inputs, output, shard, folder, setOutputs: set };
}

/** The output folder; where the one of the inputs cannot be made, that is an issue, and reported from another. */
async function openFolder(
  directory: string | undefined,
  { workspace, temporary }: Context,
): Promise<{ folder: string; issues: readonly string[] }> {
  try {
    return { folder: await makeOutputFolder({ directory, workspace, temporary }), issues: [] };
  } catch (thrown) {
    const folder = await makeOutputFolder({ directory: undefined, workspace, temporary });
    return { folder, issues: [`output-directory: the folder cannot be created: ${messageOf(thrown)}.`] };
  }
}

const PREFIX = 'INPUT_';

/** Variables of runners that pass inputs of a composite action on to its steps: act, and Gitea's and Forgejo's, which are based on it. */
const LEAKY_RUNNERS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];

/** The inputs of a step: the runner writes each one into a variable. Paths start at the workspace. */
function inputSourceOf(env: Environment, context: Context): InputSource {
  const { workspace } = context;
  return {
    get: (name) => env[`${PREFIX}${name.toUpperCase()}`] ?? '',
    names: () =>
      Object.entries(env)
        .filter(([name, value]) => name.startsWith(PREFIX) && (value ?? '').trim() !== '')
        .map(([name]) => name.slice(PREFIX.length)),
    isLeaky: LEAKY_RUNNERS.some((name) => env[name] === 'true'),
    readText: (path, maxBytes) =>
      maxBytes === undefined
        ? readFile(resolve(workspace, path), 'utf8')
        : readWorkspaceFile(workspace, path, maxBytes),
    policyFiles: async (selection) => {
      const { policyFilesOf } = await import('./policy-files.ts');
      return policyFilesOf(context, selection);
    },
  };
}
