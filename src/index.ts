import * as http from 'node:http';
import { main, type ProxyState } from './action/main.ts';

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

process.exitCode = await main(process.env, followProxy(process.env));
// an upload that was given up may still hold a connection open, and a step must not wait for it
setTimeout(() => process.exit(), 200).unref();
