import { parseArgs } from 'node:util';
import { findNearest, quote } from '../text.ts';
import type { OwnFlag } from './flags.ts';
import { plain } from '../report/text.ts';
import { renderHelp, type OwnCommand } from './help.ts';
import type { Terminal } from './terminal.ts';

/** Where a policy is looked for, below the folder where the program was started. */
export const DEFAULT_POLICY = '.github/image-provenance.yml';

/** The flags of the commands about policies. */
export const POLICY_FLAGS = {
  policy: { description: `Path of the policy file. Default: ${DEFAULT_POLICY}.`, value: 'FILE' },
  json: { description: 'Print JSON to the standard output, and nothing else.' },
  help: { description: 'Print this.', short: 'h' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

/** How `policy check` is described. */
export const POLICY_CHECK: OwnCommand = {
  usage: 'policy check [FILE] [FLAGS]',
  summary: 'Checks a policy file, and prints every error with its location.',
  about: `The default for FILE is ${DEFAULT_POLICY}. Files that it names (keys, trusted roots) are read. Relative paths start in the current folder. The command makes no requests. It also prints warnings, such as for a rule that is never reached or an exemption that has ended.`,
  flags: POLICY_FLAGS,
  exitCodes: [
    [0, 'The file has no errors. It may have warnings.'],
    [1, 'The file has errors.'],
    [2, 'The file could not be checked: invalid flags, or no such file.'],
  ],
};

/** How `policy explain` is described. */
export const POLICY_EXPLAIN: OwnCommand = {
  usage: 'policy explain IMAGE… [FLAGS]',
  summary: 'Prints the rule of each image, who may sign it, and what would be required.',
  about:
    'IMAGE is name, name:tag, name@sha256:…, or name:tag@sha256:… The command makes no requests, so it does not know whether the image exists or would be verified. Without a policy file, the known publishers decide.',
  flags: POLICY_FLAGS,
  exitCodes: [
    [0, 'Every image is explained, whatever the policy says about it.'],
    [2, 'An image could not be explained: invalid flags, invalid image names, or a policy with errors.'],
  ],
};

/** How `policy test` is described. */
export const POLICY_TEST: OwnCommand = {
  usage: 'policy test [FILE] [FLAGS]',
  summary: 'Compares what a policy means for images with what you expect.',
  about: `FILE is the policy. The default is ${DEFAULT_POLICY}. The cases are in the file next to it that ends in .test.yml: a list of {image, rule, result}. The rule is its name, its index (starting at 0), or null for none. The result is verify (the evidence decides), exempt, skipped, or failed (no evidence can help). The command makes no requests.`,
  flags: POLICY_FLAGS,
  exitCodes: [
    [0, 'Every case is as expected.'],
    [1, 'A case is not as expected.'],
    [2, 'The cases could not be compared: invalid flags, no such file, or a file with errors.'],
  ],
};

type SwitchName = Exclude<keyof typeof POLICY_FLAGS, 'policy'>;

/** The arguments of a command about policies. */
export interface PolicyArguments {
  /** what is no flag, in order */
  readonly operands: readonly string[];
  /** of several the last one; undefined where none is given */
  readonly policy: string | undefined;
  readonly switches: ReadonlySet<SwitchName>;
  /** what is wrong with them, in sentences */
  readonly issues: readonly string[];
}

/** Parses the arguments of a command about policies. */
export function parsePolicyArguments(args: readonly string[]): PolicyArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      policy: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: POLICY_FLAGS.help.short },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const switches = new Set<SwitchName>();
  const issues: string[] = [];
  let policy: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      operands.push(token.value);
      issues.push(...(token.value.trim() === '' ? ['An argument is empty.'] : []));
    }
    if (token.kind !== 'option') {
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    if (name === 'policy' && (value === undefined || (!inlineValue && /^-./.test(value)))) {
      issues.push('--policy needs a value; one that begins with "-" is given as --policy=….');
    } else if (name === 'policy') {
      policy = value;
      issues.push(...(value?.trim() === '' ? ['--policy: the value is empty.'] : []));
    } else if (!isSwitch(name)) {
      issues.push(describeUnknown(rawName));
    } else if (value === undefined) {
      switches.add(name);
    } else {
      issues.push(`--${name} takes no value.`);
    }
  }
  return { operands, policy, switches, issues };
}

/** What is done with one policy file. */
export interface PolicyFileArguments extends Pick<PolicyArguments, 'switches'> {
  readonly path: string;
}

/**
 * The arguments of a command about one policy file; or the exit code where they end it, because help is printed or they
 * are invalid.
 * @param tooMany - what is wrong with several files
 */
export function readFileArguments(
  args: readonly string[],
  command: OwnCommand,
  terminal: Terminal,
  tooMany: string,
): PolicyFileArguments | number {
  const { operands, policy, switches, issues } = parsePolicyArguments(args);
  if (switches.has('help')) {
    terminal.printText(renderHelp(command, terminal.columns));
    return 0;
  }
  const files = [...operands, ...(policy === undefined ? [] : [policy])];
  const all = [...issues, ...(files.length > 1 ? [tooMany] : [])];
  const [path = DEFAULT_POLICY] = files;
  return all.length > 0 ? refuseArguments(all, command, terminal) : { path, switches };
}

/** Reports what is wrong with arguments. @returns the exit code: nothing was done */
export function refuseArguments(issues: readonly string[], { usage }: OwnCommand, terminal: Terminal): number {
  const [group = '', name = ''] = usage.split(' ');
  terminal.report([
    ...issues.map((issue) => `error: ${plain(issue)}`),
    `See image-provenance ${group} ${name} --help.`,
  ]);
  return 2;
}

function isSwitch(name: string): name is SwitchName {
  return name !== 'policy' && Object.hasOwn(POLICY_FLAGS, name);
}

function describeUnknown(rawName: string): string {
  const nearest = findNearest(rawName.replace(/^-+/, ''), Object.keys(POLICY_FLAGS));
  return `${quote(rawName)} is not a flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
}
