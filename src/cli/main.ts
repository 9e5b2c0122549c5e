/** Where the program could not run: 0 and 1 are verdicts. */
const COULD_NOT_RUN = 2;

/**
 * Runs the command line.
 * @returns the exit code
 */
export function runCommandLine(): number {
  process.stderr.write('usage: image-provenance verify IMAGE…\n');
  return COULD_NOT_RUN;
}
