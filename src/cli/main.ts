import type { Environment } from '../action/context.ts';
import type { ProxyState } from '../action/open-step.ts';

/** Where the program could not run: 0 and 1 are verdicts. */
const COULD_NOT_RUN = 2;

/**
 * Runs the command line.
 * @returns the exit code
 */
export function runCommandLine(_env: Environment, _proxy: ProxyState): Promise<number> {
  process.stderr.write('usage: image-provenance verify IMAGE…\n');
  return Promise.resolve(COULD_NOT_RUN);
}
