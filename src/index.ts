import * as http from 'node:http';
import { annotateRest } from './action/commands.ts';
import { reportUnwritten } from './action/publish.ts';
import { runAction } from './action/run-action.ts';
import { runMerge } from './action/run-merge.ts';
import { runScan } from './action/run-scan.ts';
import { isProxied, type Environment, type ProxyState } from './context.ts';

/** Node's fetch follows the proxy variables only on request, and only since Node 24.14. */
function followProxy(env: NodeJS.ProcessEnv): ProxyState {
  if (!isProxied(env)) {
    return 'none';
  }
  const follow: unknown = Reflect.get(http, 'setGlobalProxyFromEnv');
  if (typeof follow !== 'function') {
    return 'unsupported';
  }
  try {
    Reflect.apply(follow, http, []);
    return 'followed';
  } catch {
    // the error repeats the value, which may hold a password
    return 'invalid';
  }
}

/** What an entry of the program starts: the action, its sub-action that merges reports, or the command line. */
export type Command = 'action' | 'merge' | 'scan' | 'cli';

const COMMANDS: Readonly<Record<Command, (env: Environment, proxy: ProxyState) => Promise<number>>> = {
  action: runAction,
  merge: runMerge,
  scan: runScan,
  cli: async (env, proxy) => (await import('./cli/main.ts')).runCommandLine(process.argv.slice(2), env, proxy),
};

/** Runs a command in this process, and sets the exit code of the process. */
export async function start(command: Command): Promise<void> {
  const { env } = process;
  try {
    process.exitCode = await COMMANDS[command](env, followProxy(env));
  } catch (thrown) {
    process.exitCode = 1;
    reportUnwritten(thrown, env);
  }
  annotateRest();
  // an upload that was given up may still hold a connection open, and a step must not wait for it
  setTimeout(() => process.exit(), 200).unref();
}
