import { parseReference } from '../core/image/reference.ts';
import { Explainer, type NamedImage } from '../policy-file/explanation.ts';
import { formatIssue } from '../policy-file/issue.ts';
import { plain } from '../report/text.ts';
import { quote } from '../text.ts';
import { renderHelp } from './help.ts';
import { renderJson } from './json.ts';
import { DEFAULT_POLICY, parsePolicyArguments, POLICY_EXPLAIN, refuseArguments } from './policy-flags.ts';
import type { CompletePolicy } from '../policy-file/complete.ts';
import { readPolicy, today } from './policy-source.ts';
import { linesOfExplanation } from './policy-words.ts';
import type { Terminal } from './terminal.ts';

const [EXPLAINED, INCOMPLETE] = [0, 2];

/** Explains what the policy means for the images of the arguments. @returns the exit code */
export async function explainImages(args: readonly string[], terminal: Terminal): Promise<number> {
  const { operands, policy: given, switches, issues } = parsePolicyArguments(args);
  if (switches.has('help')) {
    terminal.printText(renderHelp(POLICY_EXPLAIN, terminal.columns));
    return EXPLAINED;
  }
  const named = readImages(operands);
  const all = [...issues, ...named.issues];
  if (all.length > 0) {
    return refuseArguments(all, POLICY_EXPLAIN, terminal);
  }
  const found = await findPolicy(given);
  if (found.kind === 'unusable') {
    terminal.report(found.lines.map((line) => `error: ${plain(line)}`));
    return INCOMPLETE;
  }
  const explainer = found.complete?.explainer(today()) ?? new Explainer(undefined, { keys: new Map(), today: today() });
  const explanations = named.images.map((image) => explainer.explain(image));
  if (switches.has('json')) {
    const [first] = explanations;
    terminal.printText(renderJson(explanations.length === 1 ? first : explanations));
  } else {
    terminal.print(
      explanations.flatMap((explanation, index) => [
        ...(index === 0 ? [] : ['']),
        ...linesOfExplanation(explanation, found.complete?.path),
      ]),
    );
  }
  return EXPLAINED;
}

interface NamedImages {
  readonly images: readonly NamedImage[];
  readonly issues: readonly string[];
}

function readImages(operands: readonly string[]): NamedImages {
  const images: NamedImage[] = [];
  const issues: string[] = operands.length === 0 ? ['Name at least one image.'] : [];
  for (const image of operands.filter((operand) => operand.trim() !== '')) {
    const reference = parseReference(image, undefined);
    if (reference.kind === 'invalid') {
      issues.push(`${quote(image)} is not an image reference: ${reference.issue}.`);
    } else {
      images.push({ image, reference: reference.value });
    }
  }
  return { images, issues };
}

type FoundPolicy =
  /** undefined where there is no policy at the default path */
  | { readonly kind: 'found'; readonly complete: CompletePolicy | undefined }
  | { readonly kind: 'unusable'; readonly lines: readonly string[] };

/** @param given the path of the flag: a policy that is named must be there */
async function findPolicy(given: string | undefined): Promise<FoundPolicy> {
  const path = given ?? DEFAULT_POLICY;
  const result = await readPolicy(path);
  switch (result.kind) {
    case 'value':
      return { kind: 'found', complete: result.value };
    case 'invalid':
      return { kind: 'unusable', lines: result.issues.map((issue) => formatIssue(path, issue)) };
    case 'unreadable':
      return given === undefined && result.isMissing
        ? { kind: 'found', complete: undefined }
        : { kind: 'unusable', lines: [`The policy ${path} cannot be read: ${result.reason}.`] };
  }
}
