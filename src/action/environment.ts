import type { OidcService } from '../chainguard/identity.ts';
import type { CacheService } from './trust-cache.ts';
import type { Environment } from './debug.ts';

/** The action's inputs, secrets among them, are none of the business of the programs that it starts. */
export function withoutInputs(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

/** Where tokens of the workflow are to be had; the runner says so where the job may have them. */
export function oidcOf(env: Environment): OidcService | undefined {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  return url === '' || token === '' ? undefined : { url, token };
}

/** The Actions cache; the runner says so where the job may use it. */
export function cacheServiceOf(env: Environment): CacheService | undefined {
  const url = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  return url === '' || token === '' ? undefined : { url, token, mode };
}
