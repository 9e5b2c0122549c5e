import type { OwnFlag, FlagTable } from './flags.ts';
import type { CommandWithInputs } from './help.ts';

/** The flags of `verify` that are no inputs. */
const OWN_FLAGS = {
  json: { description: 'Print report.json to the standard output, and nothing else.' },
  'registry-password-stdin': { description: 'Read the password for the registry from the standard input.' },
  help: { description: 'Print this.', short: 'h' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

/** The flags of `verify`. */
export const VERIFY_FLAGS: FlagTable<keyof typeof OWN_FLAGS> = { command: 'cli', own: OWN_FLAGS, operand: 'image' };

/** How `verify` is described. */
export const VERIFY: CommandWithInputs = {
  usage: 'verify IMAGE… [FLAGS]',
  summary: 'Verifies signatures and attestations of images, and prints who signed them.',
  about: 'IMAGE is name, name:tag, name@sha256:…, or name:tag@sha256:…',
  table: VERIFY_FLAGS,
  exitCodes: [
    [0, 'Every image is verified.'],
    [1, 'An image is not verified, or --fail-on-change does not accept it.'],
    [2, 'The result is unknown: invalid flags, no trusted root, or an image that could not be checked.'],
  ],
};
