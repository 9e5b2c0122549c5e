import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Shard } from '../shards/list.ts';
import { messageOf } from '../errors.ts';
import { makeOutputFolder } from '../files/output-folder.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import { readOutputInputs, readShardInput, type InputSource, type OutputInputs } from '../inputs/inputs.ts';
import { setOutputs } from './commands.ts';
import { readContext, type Context, type Environment } from './context.ts';

/** What `index` found out about the proxy variables. */
export type ProxyState = 'none' | 'followed' | 'unsupported' | 'invalid';

/** Sets outputs of the step by name. */
export type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** A step that has begun: where its inputs come from, and where its results go. */
export interface OpenStep {
  readonly context: Context;
  readonly env: Environment;
  readonly startedAt: Date;
  readonly source: InputSource;
  /** issues that showed before the inputs were read */
  readonly issues: readonly string[];
  readonly output: OutputInputs;
  readonly shard: Shard | undefined;
  /** the output folder */
  readonly folder: string;
  readonly setOutputs: SetOutputs;
}

const INVALID_PROXY =
  'HTTPS_PROXY or HTTP_PROXY is set to something that is no URL of a proxy (the value is not shown): it must be like http://host:port.';

/** Begins a step: nothing is verified until it is shown, and there is a folder also for the report of invalid inputs. */
export async function openStep(env: Environment, proxy: ProxyState): Promise<OpenStep> {
  const context = readContext(env);
  // started by hand there is no file for outputs, and nobody to read them
  const set: SetOutputs = context.hasOutputs ? setOutputs : () => undefined;
  // before anything else, so that no failure leaves it open
  set({ verified: 'false' });
  const { workspace } = context;
  const source: InputSource = {
    get: (name) => env[`INPUT_${name.toUpperCase()}`] ?? '',
    readText: (path, maxBytes) =>
      maxBytes === undefined
        ? readFile(resolve(workspace, path), 'utf8')
        : readWorkspaceFile(workspace, path, maxBytes),
  };
  const output = readOutputInputs(source);
  const { folder, issues } = await openFolder(output.directory, context);
  return {
    context,
    env,
    startedAt: new Date(),
    source,
    issues: [...issues, ...(proxy === 'invalid' ? [INVALID_PROXY] : [])],
    output,
    shard: readShardInput(source),
    folder,
    setOutputs: set,
  };
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
    return { folder, issues: [`output-directory: the folder cannot be made: ${messageOf(thrown)}.`] };
  }
}
