import { parseArgs } from 'node:util';
import { findUnknownInputs, variableOf } from '../inputs/unknown.ts';
import { inputsOf, type InputDefinition } from '../inputs/table.ts';

/** A flag that is no input. */
export interface OwnFlag {
  readonly description: string;
  readonly short?: string;
  /** what its value is, in capitals; a flag without one is a switch */
  readonly value?: string;
}

/** The flags of `verify` that are no inputs. */
export const VERIFY_FLAGS = {
  json: { description: 'Print report.json to the standard output, and nothing else there.' },
  'registry-password-stdin': { description: 'Take the password for the registry from the standard input.' },
  help: { description: 'Print this.', short: 'h' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

type OwnFlagName = keyof typeof VERIFY_FLAGS;

/** The arguments of `verify`, parsed; values are not checked yet. */
export interface Flags {
  /** by the name of the input; items of a list on a line each */
  readonly values: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<OwnFlagName>;
  /** flags that do not exist, and such without a value */
  readonly issues: readonly string[];
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
}

const INPUT_FLAGS: ReadonlyMap<string, InputDefinition> = new Map(inputsOf('cli'));

const OPTIONS: Readonly<Record<string, Option>> = Object.fromEntries([
  ...[...INPUT_FLAGS].map(([name, { kind }]): [string, Option] => [
    name,
    { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'list' },
  ]),
  ...Object.entries<OwnFlag>(VERIFY_FLAGS).map(([name, { short }]): [string, Option] => [
    name,
    { type: 'boolean', ...(short === undefined ? {} : { short }) },
  ]),
]);

/**
 * Parses the arguments of `verify`. A list may be given several times, each time with one item or several lines; of
 * everything else the last one counts. A boolean is `--name`, `--no-name` or `--name=false`.
 */
export function parseFlags(args: readonly string[]): Flags {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  });
  const lists = new Map<string, readonly string[]>();
  const own = new Set<OwnFlagName>();
  const unknown = new Set<string>();
  const issues: string[] = [];
  for (const token of tokens) {
    // `--image` is the same with a flag
    if (token.kind === 'positional') {
      lists.set('image', [...(lists.get('image') ?? []), token.value]);
      if (token.value.trim() === '') {
        issues.push('IMAGE: an argument is empty.');
      }
    }
    if (token.kind !== 'option') {
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    const isNegative = rawName.startsWith('--no-') && name === rawName.slice('--no-'.length);
    const input = INPUT_FLAGS.get(name);
    if (isOwn(name) && !isNegative && value === undefined) {
      own.add(name);
    } else if (isOwn(name)) {
      issues.push(`${rawName}: --${name} takes no value.`);
    } else if (input === undefined || !rawName.startsWith('--') || (isNegative && input.kind !== 'boolean')) {
      unknown.add(rawName);
    } else if (input.kind === 'boolean') {
      // an inline value goes through the check of every boolean
      lists.set(name, [value ?? String(!isNegative)]);
      issues.push(...(value?.trim() === '' ? [`--${name}: the value is empty.`] : []));
    } else if (value === undefined || (!inlineValue && /^-./.test(value))) {
      issues.push(`--${name} needs a value; one that begins with "-" is given as --${name}=….`);
    } else {
      issues.push(...(value.trim() === '' ? [`--${name}: the value is empty.`] : []));
      lists.set(name, input.kind === 'list' ? [...(lists.get(name) ?? []), value] : [value]);
    }
  }
  return {
    values: new Map([...lists].map(([name, items]) => [name, items.join('\n')])),
    own,
    issues: [...describeUnknown([...unknown]), ...issues],
  };
}

function isOwn(name: string): name is OwnFlagName {
  return Object.hasOwn(VERIFY_FLAGS, name);
}

function describeUnknown(rawNames: readonly string[]): readonly string[] {
  const long = rawNames.filter((name) => name.startsWith('--')).map((name) => variableOf(name.slice(2)));
  const short = rawNames.filter((name) => !name.startsWith('--'));
  return [...findUnknownInputs(long, 'cli', { isLeaky: false }).issues, ...short.map((name) => `${name} is no flag.`)];
}
