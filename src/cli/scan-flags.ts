import { parseArgs } from 'node:util';
import { findNearest, quote } from '../text.ts';
import type { OwnFlag } from './flags.ts';
import type { OwnCommand } from './help.ts';

/** The flags of `scan`. */
export const SCAN_FLAGS = {
  list: { description: 'Print what is found, and verify nothing.' },
  json: { description: 'Print JSON to the standard output, and nothing else there.' },
  paths: {
    description:
      'Only files that match a glob, as in the paths of a workflow; one with ! in front takes back. May be given several times.',
    value: 'GLOB',
  },
  'paths-ignore': {
    description: 'No files that match a glob, as in the paths-ignore of a workflow. May be given several times.',
    value: 'GLOB',
  },
  help: { description: 'Print this.', short: 'h' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

/** How `scan` is described. */
export const SCAN: OwnCommand = {
  usage: 'scan [PATH…] --list [FLAGS]',
  summary: 'Finds every image that the files of a repository name, with its place.',
  about:
    'PATH is a file or a folder, the current one where none is given. Files are those that git tracks; outside of a repository all but those below .git, node_modules and vendor. Links are not followed, and files of more than 4 MiB are not read. Names of files and globs start at the root of the repository. Nothing is requested.',
  flags: SCAN_FLAGS,
  exitCodes: [
    [0, 'What was found is listed, also where files could not be read: these are listed too.'],
    [2, 'Nothing was listed: invalid flags, or no such PATH.'],
  ],
};

type ScanSwitch = 'list' | 'json' | 'help';
type ScanList = 'paths' | 'paths-ignore';

/** The arguments of `scan`. */
export interface ScanArguments {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<ScanSwitch>;
  readonly globs: Readonly<Record<ScanList, readonly string[]>>;
  /** what is wrong with them, in sentences */
  readonly issues: readonly string[];
}

/** Parses the arguments of `scan`. */
export function parseScanArguments(args: readonly string[]): ScanArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'boolean' },
      json: { type: 'boolean' },
      paths: { type: 'string', multiple: true },
      'paths-ignore': { type: 'string', multiple: true },
      help: { type: 'boolean', short: SCAN_FLAGS.help.short },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const switches = new Set<ScanSwitch>();
  const globs: Record<ScanList, string[]> = { paths: [], 'paths-ignore': [] };
  const issues: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      operands.push(token.value);
      issues.push(...(token.value.trim() === '' ? ['An argument is empty.'] : []));
    }
    if (token.kind !== 'option') {
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    if (name === 'paths' || name === 'paths-ignore') {
      if (value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('-'))) {
        issues.push(`--${name} needs a glob; one that begins with "-" is given as --${name}=….`);
      } else {
        // as an input, it may have several lines
        globs[name].push(
          ...value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }
    } else if (name !== 'list' && name !== 'json' && name !== 'help') {
      const nearest = findNearest(rawName.replace(/^-+/, ''), Object.keys(SCAN_FLAGS));
      issues.push(`${quote(rawName)} is no flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`);
    } else if (value === undefined) {
      switches.add(name);
    } else {
      issues.push(`--${name} takes no value.`);
    }
  }
  return { operands, switches, globs, issues };
}
