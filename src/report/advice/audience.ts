import type { Advice } from '../../errors.ts';
import type { CheckedImage } from '../../outcome.ts';
import type { EvidenceView, FailureView, RejectedView, VerifiedView } from '../view.ts';
import { hintOf, inWorkflow, type NameInput } from './hints.ts';

/** Whom words are for: how inputs are named and set there, and whether there are steps and jobs to speak of. */
export interface Audience {
  readonly surface: 'workflow' | 'terminal';
  readonly input: NameInput;
  /** lines that set an input to a list of values; every value must be pasteable */
  readonly paste: (name: string, values: readonly string[]) => readonly string[];
}

/** Who reads the run of a workflow: inputs stand in the YAML of its step. */
export const IN_WORKFLOW: Audience = {
  surface: 'workflow',
  input: inWorkflow,
  paste: (name, [first = '', ...others]) =>
    others.length === 0 ? [`${name}: ${first}`] : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};

/** Who runs the command line: inputs are its flags. */
export const IN_TERMINAL: Audience = {
  surface: 'terminal',
  input: (name) => `\`--${name}\``,
  // some shells read a `?` as a pattern
  paste: (name, values) => values.map((value) => `--${name}=${value.includes('?') ? `'${value}'` : value}`),
};

/** An input with its value, within a sentence. */
export function setting({ paste }: Audience, name: string, value: string): string {
  return `\`${paste(name, [value]).join(' ')}\``;
}

/** An input within a sentence or a line that marks no code. */
export function bare({ input }: Audience, name: string): string {
  return input(name).replaceAll('`', '');
}

/** What to do about an error; without advice the inputs are wrong. */
export function adviceOf(advice: Advice | undefined, { surface, input }: Audience): string {
  return advice === undefined && surface === 'terminal'
    ? 'Correct the flags; nothing was requested or verified.'
    : hintOf(advice, input);
}

/** An image that is not verified, with everything that says why. */
export interface Situation {
  readonly image: CheckedImage;
  readonly verified: readonly VerifiedView[];
  readonly rejected: readonly RejectedView[];
  /** both of them, in the order in which they were found */
  readonly evidence: readonly EvidenceView[];
  readonly audience: Audience;
}

/** What to say of it; what was looked for and where is the same whatever is wrong. */
export type Explanation = Omit<FailureView, 'lookedFor' | 'locations'>;
