import { readInputs } from '../inputs/inputs.ts';
import { IN_TERMINAL } from '../report/advice/hints.ts';
import { parseFlags } from './flags.ts';
import { renderHelpWithInputs } from './help.ts';
import { runVerifying, type CommandContext } from './run-verifying.ts';
import { VERIFY, VERIFY_FLAGS } from './verify-flags.ts';

/** Verifies the images of the arguments. @returns the exit code */
export async function verify(args: readonly string[], context: CommandContext): Promise<number> {
  const flags = parseFlags(args, VERIFY_FLAGS);
  if (flags.own.has('help')) {
    context.terminal.printText(renderHelpWithInputs(VERIFY, context.terminal.columns));
    return 0;
  }
  return runVerifying(
    flags,
    {
      name: 'verify',
      command: 'cli',
      audience: IN_TERMINAL,
      read: (source) => readInputs(source, 'cli'),
      conclude: () => Promise.resolve({}),
    },
    context,
  );
}
