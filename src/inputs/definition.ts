/**
 * The commands that have inputs: the action (`action.yml`), its sub-actions that merge reports (`merge/action.yml`) and look at a
 * repository (`scan/action.yml`), and the commands `verify` and `scan` of the command line.
 */
export type InputCommand = 'verify' | 'merge' | 'scan' | 'cli' | 'cli-scan';

/** The headings of the documentation of inputs, in their order. */
export const INPUT_GROUPS = [
  'What to scan',
  'What to verify',
  'Who may have signed',
  'Trust',
  'Where to look',
  'Compare with a baseline',
  'Many images',
  'What comes out',
] as const;

/** Members of every input. */
interface Described {
  readonly group: (typeof INPUT_GROUPS)[number];
  /** Markdown, without the default */
  readonly description: string;
  /** the description in the sub-actions, and on the command line, where it is another one there */
  readonly inMerge?: string;
  readonly inScan?: string;
  readonly inTerminal?: string;
  /** what its absence means in a scan, and on the command line, where that is something else there */
  readonly absentInScan?: string;
  readonly absentInTerminal?: string;
  readonly isRequired?: true;
  /** whether it affects the verdict; the digest of the inputs covers those */
  readonly decides: boolean;
  readonly appliesTo: readonly InputCommand[];
  /** an expression for `default:` in `action.yml`; all other defaults are the program's own */
  readonly expression?: string;
}

/** The meaning of an absent input: a default value, or an explanation in Markdown, which can be empty. */
type Default<T extends string> = { readonly default: T } | { readonly absent: string };

/** How a value is written. */
type Value =
  /** `list`: one item a line; `line`: no control characters; `text`: anything; `path`: of a file or a folder */
  | { readonly kind: 'list' | 'line' | 'text' | 'path'; readonly absent: string }
  /** never shown in messages: any text, or a token of printable characters */
  | { readonly kind: 'secret' | 'token'; readonly absent: string }
  | ({ readonly kind: 'boolean' } & Default<'true' | 'false'>)
  /** a number with `s`, `m`, `h` or `d`; the bounds are written the same way */
  | ({ readonly kind: 'duration'; readonly min: string; readonly max: string } & Default<string>)
  | ({ readonly kind: 'number'; readonly min: number; readonly max: number } & Default<string>)
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly default: string };

/** An input, and how its value is written. */
export type InputDefinition = Described & Value;

/** Where images are named by whoever starts it. */
export const FOR_NAMED_IMAGES: readonly InputCommand[] = ['verify', 'cli'];
/** Where anything is verified. */
export const WHERE_VERIFIED: readonly InputCommand[] = ['verify', 'scan', 'cli', 'cli-scan'];
/** In the steps of a workflow that verify something. */
export const IN_VERIFYING_STEPS: readonly InputCommand[] = ['verify', 'scan'];
/** In all steps of a workflow. */
export const IN_ALL_STEPS: readonly InputCommand[] = ['verify', 'merge', 'scan'];

/** Whether a command is one of the command line. */
export function isInTerminal(command: InputCommand): boolean {
  return command === 'cli' || command === 'cli-scan';
}

/** How an input is described to the users of a command, in Markdown. */
export function descriptionOf(input: InputDefinition, command: InputCommand): string {
  const { description, inMerge, inScan, inTerminal } = input;
  switch (command) {
    case 'verify':
      return description;
    case 'merge':
      return inMerge ?? description;
    case 'scan':
      return inScan ?? description;
    case 'cli':
      return inTerminal ?? description;
    case 'cli-scan':
      return inScan ?? inTerminal ?? description;
  }
}

/** What the absence of an input means, in Markdown; empty where it goes without saying. */
export function absenceOf(input: InputDefinition, command: InputCommand): string {
  const { absentInScan, absentInTerminal } = input;
  const own = 'default' in input ? `\`${input.default}\`` : input.absent;
  switch (command) {
    case 'verify':
    case 'merge':
      return own;
    case 'scan':
      return absentInScan ?? own;
    case 'cli':
      return absentInTerminal ?? own;
    case 'cli-scan':
      return absentInScan ?? absentInTerminal ?? own;
  }
}
