import type { Advice } from '../../errors.ts';

/** How people are told of an input: by its name in a workflow, or as a flag of the command line. */
export type NameInput = (name: string) => string;

/** Inputs as they stand in a workflow. */
export const inWorkflow: NameInput = (name) => `\`${name}\``;

/** The words of a topic. `about` may be text from outside. */
type Words = (about: string, input: NameInput) => string;

const HINTS: Readonly<Record<string, Words>> = {
  inputs: () => 'Correct the inputs of the step; nothing was requested or verified.',
};

/** What to do about an error, in one or two sentences. */
export function hintOf(advice: Advice | string | undefined, input: NameInput = inWorkflow): string {
  const { topic, about = '' } =
    typeof advice === 'string' ? { topic: 'words', about: advice } : (advice ?? { topic: 'inputs' });
  return topic === 'words' ? about : (HINTS[topic]?.(about, input) ?? '');
}
