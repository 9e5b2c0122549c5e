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
  const own = Object.entries<OwnFlag>(VERIFY_FLAGS).flatMap(([name, { short, description }]) => [
    `  ${short === undefined ? '' : `-${short}, `}--${name}`,
    ...wrap(description, width),
  ]);
  const parts = [...groups, ['On the command line', own] as const].map(
    ([group, lines]) => `${group}:\n${lines.join('\n')}\n`,
  );
  return [
    `Usage: image-provenance ${usage}\n`,
    ...wrap(summary, width, 0),
    ...wrap(ABOUT, width, 0),
    '',
    ...parts,
    'Exit codes:',
    ...EXIT_CODES.flatMap(([code, meaning]) => [`  ${code}`, ...wrap(meaning, width)]),
    '',
  ].join('\n');
}

const ABOUT =
  'IMAGE is name, name:tag, name@sha256:… or name:tag@sha256:… A flag marked with … may be given several times, or with several lines; of every other one the last counts. A switch is turned off with --no-NAME, or --NAME=false.';

const EXIT_CODES = [
  [0, 'Every image is verified.'],
  [1, 'An image is not verified, or --fail-on-change does not accept it.'],
  [2, 'It could not be found out: invalid flags, no trusted root, or an image that could not be checked.'],
] as const;

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
