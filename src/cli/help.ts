import { INPUT_GROUPS, inputsOf, type InputDefinition } from '../inputs/table.ts';
import { VERIFY_FLAGS, type OwnFlag } from './flags.ts';

const INDENT = 6;
/** Narrower or wider text is hard to read. */
const [NARROWEST, WIDEST] = [40, 100];

/** A command, as the list of commands has it. */
export interface DescribedCommand {
  readonly usage: string;
  readonly summary: string;
}

/** What the program is, and its commands. */
export function renderUsage(commands: Readonly<Record<string, DescribedCommand>>): string {
  const lines = Object.values(commands).flatMap(({ usage, summary }) => [
    `  image-provenance ${usage}`,
    `      ${summary}`,
  ]);
  return `Verifies who built a container image and what is in it.

Usage:
${lines.join('\n')}

  image-provenance COMMAND --help   the flags of a command
  image-provenance --version        the version
`;
}

/**
 * The help of `verify`: its flags below the headings of the inputs.
 * @param columns of the terminal
 */
export function renderVerifyHelp({ usage, summary }: DescribedCommand, columns: number): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const inputs = inputsOf('cli').filter(([name]) => name !== 'image');
  const groups = INPUT_GROUPS.map((group): readonly [string, readonly string[]] => [
    group,
    inputs.filter(([, input]) => input.group === group).flatMap(([name, input]) => renderInput(name, input, width)),
  ]).filter(([, lines]) => lines.length > 0);
  const parts = [...groups, ['On the command line', renderFlags(VERIFY_FLAGS, width)] as const].map(
    ([group, lines]) => `${group}:\n${lines.join('\n')}\n`,
  );
  return [
    `Usage: image-provenance ${usage}\n`,
    ...wrap(summary, width, 0),
    ...wrap(ABOUT, width, 0),
    '',
    ...parts,
    ...renderExitCodes(EXIT_CODES, width),
    '',
  ].join('\n');
}

/** A command whose flags are no inputs. */
export interface OwnCommand extends DescribedCommand {
  /** what is to be known of its arguments */
  readonly about: string;
  readonly flags: Readonly<Record<string, OwnFlag>>;
  readonly exitCodes: readonly ExitCode[];
}

/** An exit code, and when a command has it. */
export type ExitCode = readonly [code: number, meaning: string];

/**
 * The help of a command whose flags are no inputs.
 * @param columns of the terminal
 */
export function renderHelp({ usage, summary, about, flags, exitCodes }: OwnCommand, columns: number): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  return [
    `Usage: image-provenance ${usage}\n`,
    ...wrap(summary, width, 0),
    ...wrap(about, width, 0),
    '',
    'Flags:',
    ...renderFlags(flags, width),
    '',
    ...renderExitCodes(exitCodes, width),
    '',
  ].join('\n');
}

function renderFlags(flags: Readonly<Record<string, OwnFlag>>, width: number): readonly string[] {
  return Object.entries(flags).flatMap(([name, { short, value, description }]) => [
    `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    ...wrap(description, width),
  ]);
}

function renderExitCodes(codes: readonly ExitCode[], width: number): readonly string[] {
  return ['Exit codes:', ...codes.flatMap(([code, meaning]) => [`  ${code}`, ...wrap(meaning, width)])];
}

const ABOUT =
  'IMAGE is name, name:tag, name@sha256:… or name:tag@sha256:… A flag marked with … may be given several times, or with several lines; of every other one the last counts. A switch is turned off with --no-NAME, or --NAME=false.';

const EXIT_CODES: readonly ExitCode[] = [
  [0, 'Every image is verified.'],
  [1, 'An image is not verified, or --fail-on-change does not accept it.'],
  [2, 'It could not be found out: invalid flags, no trusted root, or an image that could not be checked.'],
];

function renderInput(name: string, input: InputDefinition, width: number): readonly string[] {
  const shown = defaultOf(input);
  const text = `${input.inTerminal ?? input.description}${shown === '' ? '' : ` Default: ${shown}.`}`;
  return [`  --${isOn(input) ? '[no-]' : ''}${name}${valueOf(input)}`, ...wrap(inFlags(text), width)];
}

/** Whether it is a switch that can be on without its flag. */
function isOn(input: InputDefinition): boolean {
  return input.kind === 'boolean' && !('default' in input && input.default === 'false');
}

const VALUES: Readonly<Record<InputDefinition['kind'], string>> = {
  boolean: '',
  duration: ' DURATION',
  enum: '',
  line: ' VALUE',
  list: ' VALUE …',
  number: ' NUMBER',
  path: ' PATH',
  secret: ' VALUE',
  text: ' VALUE',
  token: ' VALUE',
};

function valueOf(input: InputDefinition): string {
  return input.kind === 'enum' ? ` ${input.values.join('|')}` : VALUES[input.kind];
}

function defaultOf(input: InputDefinition): string {
  return input.absentInTerminal ?? ('default' in input ? input.default : input.absent);
}

/** Markdown to plain text, and names of inputs to flags. */
function inFlags(markdown: string): string {
  const names = new Set(inputsOf('cli').map(([name]) => name));
  return markdown.replaceAll(/`([^`]*)`/g, (_, code: string) => {
    const [name = '', value] = code.split(': ');
    if (name === 'image' || !names.has(name)) {
      return code;
    }
    return value === undefined ? `--${name}` : `--${name} ${value}`;
  });
}

function wrap(text: string, width: number, indent = INDENT): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`);
}
