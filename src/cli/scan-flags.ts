import type { FlagTable, OwnFlag } from './flags.ts';
import type { CommandWithInputs } from './help.ts';

/** The flags of `scan` that are no inputs. */
const OWN_FLAGS = {
  list: { description: 'Print what is found, without verification and without requests.' },
  propose: {
    description:
      'Write .github/image-provenance.yml, a policy that names who signed the images now, for you to review. The file must not exist yet.',
  },
  json: { description: 'Print report.json, or the list, to the standard output, and nothing else.' },
  'registry-password-stdin': { description: 'Read the password for the registry from the standard input.' },
  help: { description: 'Print this.', short: 'h' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

/** The name of such a flag. */
export type ScanFlag = keyof typeof OWN_FLAGS;

/** The flags of `scan`. */
export const SCAN_FLAGS: FlagTable<ScanFlag> = { command: 'cli-scan', own: OWN_FLAGS };

/** How `scan` is described. */
export const SCAN: CommandWithInputs = {
  usage: 'scan [PATH…] [FLAGS]',
  summary: 'Finds every image that the files of a repository name, and verifies or lists them.',
  about:
    'PATH is a file or a folder. The default is the current folder. The command reads the files that Git tracks. Outside a repository, it reads all files except those below .git, node_modules, and vendor. It does not follow links, and does not read files of more than 4 MiB. File names and globs start at the root of the repository.',
  table: SCAN_FLAGS,
  exitCodes: [
    [0, 'At least one image is verified and none fails, or a policy is proposed, or the images are listed.'],
    [1, 'An image is not verified, its name is not in the files, or there is none.'],
    [2, 'The result is unknown: invalid flags, no such PATH, or an image that could not be checked.'],
  ],
};
