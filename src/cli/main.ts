import type { Environment, ProxyState } from '../context.ts';
import { messageOf, systemCodeOf } from '../errors.ts';
import { findNearest, quote } from '../text.ts';
import { TOOL } from '../version.ts';
import { renderUsage, type DescribedCommand } from './help.ts';
import { Terminal } from './terminal.ts';
import { VERIFY, verify } from './verify.ts';

/** Nothing was found out about any image: 0 and 1 are verdicts. */
export const COULD_NOT_RUN = 2;

/** A command of the command line. */
interface RunnableCommand extends DescribedCommand {
  /** @returns the exit code */
  readonly run: (args: readonly string[], env: Environment, proxy: ProxyState, terminal: Terminal) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, RunnableCommand>> = { verify: { ...VERIFY, run: verify } };

/**
 * Runs the command line. Variables of inputs (`INPUT_…`) and the runner's files are not read, also inside a workflow.
 * @param args without node and the program
 * @returns the exit code: 0 verified, 1 not verified, 2 could not run
 */
export async function runCommandLine(args: readonly string[], env: Environment, proxy: ProxyState): Promise<number> {
  const terminal = new Terminal();
  // a reader of the output that has gone, as `head` does, is no error
  process.stdout.on('error', (error: unknown) => process.exit(systemCodeOf(error) === 'EPIPE' ? 0 : COULD_NOT_RUN));
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    terminal.printText(renderUsage(COMMANDS));
    return 0;
  }
  if (name === '--version') {
    terminal.printText(`${TOOL.name} ${TOOL.version}\n`);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    terminal.report([...describeUnknown(name), renderUsage(COMMANDS).trimEnd()]);
    return COULD_NOT_RUN;
  }
  try {
    return await command.run(rest, env, proxy, terminal);
  } catch (thrown) {
    terminal.report([`error: ${messageOf(thrown)}`]);
    return COULD_NOT_RUN;
  }
}

function describeUnknown(name: string | undefined): readonly string[] {
  if (name === undefined) {
    return [];
  }
  const nearest = findNearest(name, Object.keys(COMMANDS));
  return [`error: ${quote(name)} is no command${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`, ''];
}
