import type { Environment, ProxyState } from '../context.ts';
import { messageOf, systemCodeOf } from '../errors.ts';
import { findNearest, quote } from '../text.ts';
import { TOOL } from '../version.ts';
import { renderUsage, type DescribedCommand } from './help.ts';
import { POLICY_CHECK, POLICY_EXPLAIN, POLICY_TEST } from './policy-flags.ts';
import { SCAN } from './scan-flags.ts';
import type { CommandContext } from './run-verifying.ts';
import { Terminal } from './terminal.ts';
import { VERIFY } from './verify-flags.ts';

/** Nothing was found out about any image: 0 and 1 are verdicts. */
export const COULD_NOT_RUN = 2;

/** As `engines` of the package has it. */
const OLDEST_NODE = 24;

/** A command of the command line. */
interface RunnableCommand extends DescribedCommand {
  /** @returns the exit code */
  readonly run: (args: readonly string[], context: CommandContext) => Promise<number>;
}

/** By the words that begin the arguments. */
const COMMANDS: Readonly<Record<string, RunnableCommand>> = {
  verify: { ...VERIFY, run: async (args, context) => (await import('./verify.ts')).verify(args, context) },
  scan: {
    ...SCAN,
    run: async (args, context) => (await import('./scan.ts')).scanRepository(args, context),
  },
  'policy check': {
    ...POLICY_CHECK,
    run: async (args, { terminal }) => (await import('./policy-check.ts')).checkPolicyFile(args, terminal),
  },
  'policy explain': {
    ...POLICY_EXPLAIN,
    run: async (args, { terminal }) => (await import('./policy-explain.ts')).explainImages(args, terminal),
  },
  'policy test': {
    ...POLICY_TEST,
    run: async (args, { terminal }) => (await import('./policy-test.ts')).testPolicy(args, terminal),
  },
};

/** A first word that is no command by itself. */
const GROUP = 'policy';
const COMMANDS_OF_GROUP = Object.fromEntries(Object.entries(COMMANDS).filter(([name]) => name.startsWith(`${GROUP} `)));

/**
 * Runs the command line. Variables of inputs (`INPUT_…`) and the runner's files are not read, also inside a workflow.
 * @param args without node and the program
 * @returns the exit code: 0 verified or without fault, 1 not so, 2 could not run
 */
export async function runCommandLine(args: readonly string[], env: Environment, proxy: ProxyState): Promise<number> {
  const terminal = new Terminal();
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    terminal.report([`error: Node.js ${OLDEST_NODE} or later is required, but this is ${process.versions.node}.`]);
    return COULD_NOT_RUN;
  }
  // a reader of the output that has gone, as `head` does, is no error
  process.stdout.on('error', (error: unknown) => process.exit(systemCodeOf(error) === 'EPIPE' ? 0 : COULD_NOT_RUN));
  const [name, second] = args;
  if (isHelp(name) || (name === GROUP && isHelp(second))) {
    terminal.printText(renderUsage(name === GROUP ? COMMANDS_OF_GROUP : COMMANDS));
    return 0;
  }
  if (name === '--version') {
    terminal.printText(`${TOOL.name} ${TOOL.version}\n`);
    return 0;
  }
  const words = name === GROUP ? args.slice(0, 2) : args.slice(0, 1);
  const named = words.join(' ');
  const command = Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
  if (command === undefined) {
    const usage = renderUsage(name === GROUP ? COMMANDS_OF_GROUP : COMMANDS);
    terminal.report([...describeUnknown(words), usage.trimEnd()]);
    return COULD_NOT_RUN;
  }
  try {
    return await command.run(args.slice(words.length), { env, proxy, terminal });
  } catch (thrown) {
    terminal.report([`error: ${messageOf(thrown)}`]);
    return COULD_NOT_RUN;
  }
}

function isHelp(argument: string | undefined): boolean {
  return argument === '--help' || argument === '-h';
}

function describeUnknown(words: readonly string[]): readonly string[] {
  const name = words.join(' ');
  if (name === '') {
    return [];
  }
  if (name === GROUP) {
    return [`error: ${quote(name)} needs a command after it.`, ''];
  }
  const nearest = findNearest(name, [...Object.keys(COMMANDS), GROUP]);
  return [`error: ${quote(name)} is not a command${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`, ''];
}
