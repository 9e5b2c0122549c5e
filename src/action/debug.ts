import { debug } from './commands.ts';

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Stack traces are for runs with step debug logging, which the runner tells by these variables. */
export function debugStack(thrown: unknown, env: Environment): void {
  if (env['RUNNER_DEBUG'] !== '1' && env['ACTIONS_STEP_DEBUG'] !== 'true') {
    return;
  }
  for (let at: unknown = thrown; at instanceof Error; at = at.cause) {
    debug(at.stack ?? at.message);
  }
}
