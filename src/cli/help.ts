import {
  absenceOf,
  descriptionOf,
  INPUT_GROUPS,
  type InputCommand,
  type InputDefinition,
} from '../inputs/definition.ts';
import { inputsOf } from '../inputs/table.ts';
import type { FlagTable, OwnFlag } from './flags.ts';

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

/** A command whose flags are inputs, most of them. */
export interface CommandWithInputs extends DescribedCommand {
  /** what is to be known of its arguments */
  readonly about: string;
  readonly table: FlagTable<string>;
  readonly exitCodes: readonly ExitCode[];
}

/**
 * The help of a command whose flags are inputs: below the headings of the inputs.
 * @param columns of the terminal
 */
export function renderHelpWithInputs(
  { usage, summary, about, table, exitCodes }: CommandWithInputs,
  columns: number,
): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const inputs = inputsOf(table.command).filter(([name]) => name !== table.operand);
  const groups = INPUT_GROUPS.map((group): readonly [string, readonly string[]] => [
    group,
    inputs
      .filter(([, input]) => input.group === group)
      .flatMap(([name, input]) => renderInput(name, input, table.command, width)),
  ]).filter(([, lines]) => lines.length > 0);
  const parts = [...groups, ['On the command line', renderFlags(table.own, width)] as const].map(
    ([group, lines]) => `${group}:\n${lines.join('\n')}\n`,
  );
  return [
    `Usage: image-provenance ${usage}\n`,
    ...wrap(summary, width, 0),
    ...wrap(`${about} ${ABOUT_FLAGS}`, width, 0),
    '',
    ...parts,
    ...renderExitCodes(exitCodes, width),
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

const ABOUT_FLAGS =
  'You can repeat a flag that is marked with …, or give it several lines. For every other flag, the last one counts. To turn a switch off, use --no-NAME or --NAME=false.';

function renderInput(name: string, input: InputDefinition, command: InputCommand, width: number): readonly string[] {
  const shown = absenceOf(input, command);
  const text = `${descriptionOf(input, command)}${shown === '' ? '' : ` Default: ${shown}.`}`;
  return [`  --${isOn(input) ? '[no-]' : ''}${name}${valueOf(input)}`, ...wrap(inFlags(text, command), width)];
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

/** Markdown to plain text, and names of inputs to flags. */
function inFlags(markdown: string, command: InputCommand): string {
  const names = new Set(inputsOf(command).map(([name]) => name));
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/`([^`]*)`/g, (_, code: string) => {
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
