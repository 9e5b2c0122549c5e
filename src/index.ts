import * as http from 'node:http';
import { main, type ProxyState } from './action/main.ts';

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** Node's fetch follows the proxy variables only on request, and only since Node 24.14. */
function followProxy(env: NodeJS.ProcessEnv): ProxyState {
  if (!PROXY_VARIABLES.some((name) => env[name] !== undefined && env[name] !== '')) {
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
export type Command = 'action' | 'merge' | 'cli';

/** Runs a command in this process, and sets the exit code of the process. */
export async function start(command: Command): Promise<void> {
  process.exitCode = await run(command);
  // an upload that was given up may still hold a connection open, and a step must not wait for it
  setTimeout(() => process.exit(), 200).unref();
}

async function run(command: Command): Promise<number> {
  const proxy = followProxy(process.env);
  switch (command) {
    case 'action':
      return main(process.env, proxy, 'verify');
    case 'merge':
      return main(process.env, proxy, 'merge');
    case 'cli': {
      const { runCommandLine } = await import('./cli/main.ts');
      return runCommandLine();
    }
  }
}
