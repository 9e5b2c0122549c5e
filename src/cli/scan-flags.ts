import type { FlagTable, OwnFlag } from './flags.ts';
import type { CommandWithInputs } from './help.ts';

/** The flags of `scan` that are no inputs. */
const OWN_FLAGS = {
  list: { description: 'Print what is found, and verify nothing: nothing is requested then.' },
  propose: {
    description:
      'Write .github/image-provenance.yml, a policy that names who signed the images now, for you to review. It must not be there yet.',
  },
  json: { description: 'Print report.json, or the list, to the standard output, and nothing else there.' },
  'registry-password-stdin': { description: 'Take the password for the registry from the standard input.' },
  help: { description: 'Print this.', short: 'h' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

/** The name of such a flag. */
export type ScanFlag = keyof typeof OWN_FLAGS;

/** The flags of `scan`. */
export const SCAN_FLAGS: FlagTable<ScanFlag> = { command: 'cli-scan', own: OWN_FLAGS };

/** How `scan` is described. */
export const SCAN: CommandWithInputs = {
  usage: 'scan [PATH…] [FLAGS]',
  summary: 'Finds every image that the files of a repository name, and verifies each, or lists them.',
  about:
    'PATH is a file or a folder, the current one where none is given. Files are those that git tracks; outside of a repository all but those below .git, node_modules and vendor. Links are not followed, and files of more than 4 MiB are not read. Names of files and globs start at the root of the repository.',
  table: SCAN_FLAGS,
  exitCodes: [
    [0, 'At least one image is verified, and none fails; or a policy is proposed; or what was found is listed.'],
    [1, 'An image is not verified, its name is not in the files, or there is none.'],
    [2, 'It could not be found out: invalid flags, no such PATH, or an image that could not be checked.'],
  ],
};
