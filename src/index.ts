import * as http from 'node:http';
import { annotateRest } from './action/commands.ts';
import type { ProxyState } from './action/open-step.ts';
import { reportUnwritten } from './action/publish.ts';
import { runAction } from './action/run-action.ts';
import { runMerge } from './action/run-merge.ts';

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** Node's fetch follows the proxy variables only when told to, and can be told since Node 24.14 only. */
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

/** Runs a command; what cannot be written ends it, with a message. */
async function start(command: (env: NodeJS.ProcessEnv, proxy: ProxyState) => Promise<number>): Promise<number> {
  try {
    return await command(process.env, followProxy(process.env));
  } catch (thrown) {
    reportUnwritten(thrown, process.env);
    return 1;
  } finally {
    annotateRest();
  }
}

const isMerge = (process.env['INPUT_MERGE-REPORTS'] ?? '').trim() !== '';
process.exitCode = await start(isMerge ? runMerge : runAction);
// an upload that was given up may still hold a connection open, and a step must not wait for it
setTimeout(() => process.exit(), 200).unref();
