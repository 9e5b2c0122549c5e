import type { Advice } from '../../errors.ts';

/** How people are told of an input: by its name in a workflow, or as a flag of the command line. */
export type NameInput = (name: string) => string;

/** Inputs as they stand in a workflow. */
export const inWorkflow: NameInput = (name) => `\`${name}\``;

/** The words of a topic. `about` may be text from outside. */
type Words = (about: string, input: NameInput) => string;

const HINTS: Readonly<Record<string, Words>> = {
  inputs: () => 'Correct the inputs of the step; nothing was requested or verified.',
  unexpected: () => 'Please report it with the log of a run that has step debug logging enabled.',
  canceled: () => 'Run it again; images that were judged until then are in the report.',
  // --- evidence
  'too-many-candidates': () => 'Have the publisher remove superseded ones, or find out who attached so many.',
  'too-many-layers': () => 'Have the publisher remove superseded signatures or attestations (cosign clean).',
  'too-many-statements': () => 'Find out who built the image with so many attestations.',
  'slow-candidates': (_, input) =>
    `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
  // --- trust
  'no-trusted-root': (_, input) =>
    `Check the network and proxy settings of the runner, or pass ${input('trusted-root')} with a trusted_root.json that you obtained before; then nothing is fetched for trust.`,
  'trusted-root-file': () =>
    'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line (`gh attestation trusted-root`), keep the line of the instance that signed.',
  'missing-trust-file': () =>
    'Check the path; relative paths start at the workspace, so the repository must be checked out before.',
  'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
  'github-root': (_, input) =>
    `Allow the runner to reach https://tuf-repo.github.com, or pass ${input('trusted-root')} with the root of that instance (\`gh attestation trusted-root\`, the line about fulcio.githubapp.com); it then verifies everything.`,
};

/** What to do about an error, in one or two sentences. */
export function hintOf(advice: Advice | string | undefined, input: NameInput = inWorkflow): string {
  const { topic, about = '' } =
    typeof advice === 'string' ? { topic: 'words', about: advice } : (advice ?? { topic: 'inputs' });
  return topic === 'words' ? about : (HINTS[topic]?.(about, input) ?? '');
}
