import { parseArgs } from 'node:util';
import type { InputDefinition } from '../inputs/definition.ts';
import { inputsOf } from '../inputs/table.ts';
import { findUnknownInputs, variableOf } from '../inputs/unknown.ts';

/** A flag that is no input. */
export interface OwnFlag {
  readonly description: string;
  readonly short?: string;
  /** what its value is, in capitals; a flag without one is a switch */
  readonly value?: string;
}

/** The flags of a command that has inputs. */
export interface FlagTable<N extends string> {
  readonly command: 'cli' | 'cli-scan';
  /** switches that are no inputs */
  readonly own: Readonly<Record<N, OwnFlag>>;
  /** the input that arguments without a flag are items of; undefined where they are something else */
  readonly operand?: string;
}

/** The arguments of a command, parsed; values are not checked yet. */
export interface Flags<N extends string> {
  /** by the name of the input; items of a list on a line each */
  readonly values: ReadonlyMap<string, string>;
  /** arguments without a flag, unless they are items of an input */
  readonly operands: readonly string[];
  readonly own: ReadonlySet<N>;
  /** flags that do not exist, and such without a value */
  readonly issues: readonly string[];
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
}

/**
 * Parses the arguments of a command. A list may be given several times, each time with one item or several lines; of
 * everything else the last one counts. A boolean is `--name`, `--no-name` or `--name=false`.
 */
export function parseFlags<N extends string>(args: readonly string[], table: FlagTable<N>): Flags<N> {
  const inputs: ReadonlyMap<string, InputDefinition> = new Map(inputsOf(table.command));
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(inputs, table.own),
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  });
  const lists = new Map<string, readonly string[]>();
  const operands: string[] = [];
  const own = new Set<N>();
  const unknown = new Set<string>();
  const issues: string[] = [];
  const isOwn = (name: string): name is N => Object.hasOwn(table.own, name);
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // `--image` is the same with a flag
      if (table.operand === undefined) {
        operands.push(token.value);
      } else {
        lists.set(table.operand, [...(lists.get(table.operand) ?? []), token.value]);
      }
      if (token.value.trim() === '') {
        issues.push(table.operand === undefined ? 'An argument is empty.' : 'IMAGE: an argument is empty.');
      }
    }
    if (token.kind !== 'option') {
      continue;
    }
    const { name, rawName, value, inlineValue } = token;
    const isNegative = rawName.startsWith('--no-') && name === rawName.slice('--no-'.length);
    const input = inputs.get(name);
    if (isOwn(name) && !isNegative && value === undefined) {
      own.add(name);
    } else if (isOwn(name)) {
      issues.push(`${rawName === `--${name}` ? '' : `${rawName}: `}--${name} takes no value.`);
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
    operands,
    own,
    issues: [...describeUnknown([...unknown], table), ...issues],
  };
}

function optionsOf(
  inputs: ReadonlyMap<string, InputDefinition>,
  own: Readonly<Record<string, OwnFlag>>,
): Record<string, Option> {
  return Object.fromEntries([
    ...[...inputs].map(([name, { kind }]): [string, Option] => [
      name,
      { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]),
    ...Object.entries(own).map(([name, { short }]): [string, Option] => [
      name,
      { type: 'boolean', ...(short === undefined ? {} : { short }) },
    ]),
  ]);
}

function describeUnknown(rawNames: readonly string[], { command, own }: FlagTable<string>): readonly string[] {
  const long = rawNames.filter((name) => name.startsWith('--')).map((name) => variableOf(name.slice(2)));
  const short = rawNames.filter((name) => !name.startsWith('--'));
  return [
    ...findUnknownInputs(long, command, { isLeaky: false, others: Object.keys(own) }).issues,
    ...short.map((name) => `${name} is not a flag.`),
  ];
}
