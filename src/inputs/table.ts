import { isInTerminal, type InputCommand, type InputDefinition } from './definition.ts';
import { COMPARISON_INPUTS } from './definitions/comparison.ts';
import { IMAGE_INPUTS } from './definitions/images.ts';
import { LIST_INPUTS } from './definitions/lists.ts';
import { LOCATION_INPUTS } from './definitions/locations.ts';
import { OUTPUT_INPUTS } from './definitions/output.ts';
import { SCAN_INPUTS } from './definitions/scan.ts';
import { SIGNER_INPUTS } from './definitions/signers.ts';
import { TRUST_INPUTS } from './definitions/trust.ts';

/**
 * All inputs. From here come `action.yml`, `merge/action.yml`, `scan/action.yml` and the tables in the documentation (`npm run docs`), what
 * the reader reads, what is an unknown input, and which ones the digest of the inputs must cover.
 */
export const INPUTS = {
  ...SCAN_INPUTS,
  ...IMAGE_INPUTS,
  ...SIGNER_INPUTS,
  ...TRUST_INPUTS,
  ...LOCATION_INPUTS,
  ...COMPARISON_INPUTS,
  ...LIST_INPUTS,
  ...OUTPUT_INPUTS,
} as const;

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

/** The names of the inputs of some kinds. */
export type NameOf<K extends InputDefinition['kind']> = {
  [N in InputName]: (typeof INPUTS)[N]['kind'] extends K ? N : never;
}[InputName];

/** The names of those that have a default value. */
export type NameWithDefault<K extends InputDefinition['kind']> = {
  [N in NameOf<K>]: (typeof INPUTS)[N] extends { readonly default: string } ? N : never;
}[NameOf<K>];

/** The values of an input of kind `enum`. */
export type ChoiceOf<N extends NameOf<'enum'>> = (typeof INPUTS)[N]['values'][number];

/** The inputs of a command by name, in the order of the documentation. */
export function inputsOf(command: InputCommand): readonly (readonly [name: string, input: InputDefinition])[] {
  const all: readonly (readonly [string, InputDefinition])[] = Object.entries(INPUTS);
  return all.filter(([, { appliesTo }]) => appliesTo.includes(command));
}

/** How people write an input: its name in a workflow, a flag of the command line. Images are its arguments. */
export function inputName(command: InputCommand, name: InputName): string {
  if (!isInTerminal(command)) {
    return name;
  }
  return name === 'image' ? 'IMAGE' : `--${name}`;
}

/** Inputs that were removed, and what replaces them. */
export const REMOVED_INPUTS: Readonly<Record<string, string>> = {
  'upload-artifact': 'artifact: none replaces upload-artifact: false',
  'merge-reports': 'the sub-action merge/ replaces it, with the folder as its input reports',
};
