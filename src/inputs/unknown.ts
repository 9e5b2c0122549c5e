import { findNearest, quote } from '../text.ts';
import { isInTerminal, type InputCommand } from './definition.ts';
import { inputsOf, INPUTS, REMOVED_INPUTS, type InputName } from './table.ts';

/** Messages about unknown inputs. */
export interface UnknownInputs {
  readonly issues: readonly string[];
  readonly warnings: readonly string[];
}

/** Unknown inputs that are reported one by one; the rest is counted. */
const MAX_UNKNOWN = 20;

/**
 * How the runner writes the name of an input into a variable, after `INPUT_`: in upper case, with `_` for spaces
 * (actions/runner, `NodeScriptActionHandler`).
 */
export function variableOf(name: string): string {
  return name.toUpperCase().replaceAll(' ', '_');
}

/**
 * Finds inputs that a command does not have: with a typo in the name of a limit, the limit would not apply. Runners that
 * pass inputs of a composite action on to its steps can pass some that are not meant for this step; there a name similar
 * to an input of the command is an issue, and any other a warning.
 * @param given names as the runner writes them
 * @param others names that are no inputs, and known too
 */
export function findUnknownInputs(
  given: readonly string[],
  command: InputCommand,
  { isLeaky, others = [] }: { readonly isLeaky: boolean; readonly others?: readonly string[] },
): UnknownInputs {
  const names = [...inputsOf(command).map(([name]) => name), ...others];
  const known = new Set(names.map(variableOf));
  const issues: string[] = [];
  const warnings: string[] = [];
  for (const variable of given.filter((each) => !known.has(each)).toSorted()) {
    const name = variable.toLowerCase();
    const nearest = findNearest(name, names);
    const isIssue = !isLeaky || nearest !== undefined;
    (isIssue ? issues : warnings).push(describe(name, command, nearest));
  }
  return { issues: bounded(issues), warnings: bounded(warnings) };
}

function describe(name: string, command: InputCommand, nearest: string | undefined): string {
  if (isInTerminal(command)) {
    return describeFlag(name, command, nearest);
  }
  const removed = Object.hasOwn(REMOVED_INPUTS, name) ? REMOVED_INPUTS[name] : undefined;
  if (removed !== undefined) {
    return `${name} is no longer an input: ${removed}.`;
  }
  if (isInput(name)) {
    switch (command) {
      case 'merge':
        return `${name} is not an input of merge/, which merges the reports of earlier jobs and verifies nothing.`;
      case 'scan':
        return `${name} is not an input of scan/: ${INPUTS[name].group === 'Who may have signed' ? 'the policy says who may have signed which image' : 'the files of the repository name the images'}.`;
      case 'verify':
      case 'cli':
      case 'cli-scan':
        return `${name} is an input of the sub-action ${appliesTo(name).includes('merge') ? 'merge' : 'scan'}/ only.`;
    }
  }
  const end = nearest === undefined ? '.' : `; did you mean "${nearest}"?`;
  return `${quote(name)} is not an input of ${command === 'verify' ? 'this action' : `${command}/`}${end}`;
}

function appliesTo(name: InputName): readonly InputCommand[] {
  return INPUTS[name].appliesTo;
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

function describeFlag(name: string, command: InputCommand, nearest: string | undefined): string {
  if (isInput(name) && appliesTo(name).some(isInTerminal)) {
    return `--${name} is a flag of the command ${command === 'cli' ? 'scan' : 'verify'}, not of this one.`;
  }
  if (isInput(name) || Object.hasOwn(REMOVED_INPUTS, name)) {
    return `--${name} is not a flag: it has an effect only in workflows.`;
  }
  return `${quote(`--${name}`)} is not a flag${nearest === undefined ? '.' : `; did you mean "--${nearest}"?`}`;
}

function bounded(messages: readonly string[]): readonly string[] {
  const rest = messages.length - MAX_UNKNOWN;
  return rest > 0 ? [...messages.slice(0, MAX_UNKNOWN), `${rest} more inputs are unknown.`] : messages;
}
