import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of YAML in the documentation. */
export interface Example {
  /** page and heading, and a number where one heading has several: `README.md: Your own images (2)` */
  readonly name: string;
  readonly text: string;
  /** the steps before, of which it reads outputs: those of an earlier example on the page */
  readonly before: string;
  /** files of the repository that the page shows before it: the last policy */
  readonly files: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../..');
/** The action as the documentation names it. */
export const ACTION = 'OWNER/image-provenance';
/** A step that uses the action or its scan, down to where its inputs begin, if it has some. */
const STEP = new RegExp(String.raw`^(?<before> *- | +)uses: ${ACTION}(?:/scan)?@\S+\n(?<with> *with:\n)?`, 'gm');

const POLICY_FILE = '.github/image-provenance.yml';
const isPolicy = (text: string): boolean => /^version: 1$/m.test(text);
/** What `image-provenance policy test` reads; as policies, `cli/policy.test.ts` and `cli/policy-test.test.ts` run it. */
const isCases = (text: string): boolean => text.startsWith('- { image:');

/** Every block of YAML for workflows in the pages for users, in their order. */
export function readExamples(): readonly Example[] {
  return globSync(['*.md', 'docs/*.md'], { cwd: ROOT })
    .toSorted()
    .flatMap((page) => examplesOf(page, readFileSync(join(ROOT, page), 'utf8')));
}

function examplesOf(page: string, markdown: string): readonly Example[] {
  const found: { heading: string; text: string; files: Example['files'] }[] = [];
  let heading = '';
  let files: Example['files'] = {};
  const parts = markdown.matchAll(/^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$|^#+ (?<heading>.*)$/gm);
  for (const { groups = {} } of parts) {
    const { language, text = '' } = groups;
    heading = groups['heading'] ?? heading;
    if (language === 'yaml' && isPolicy(text)) {
      files = { [POLICY_FILE]: text };
    } else if (language === 'yaml' && !isCases(text)) {
      found.push({ heading, text, files });
    }
  }
  return found.map(({ heading: title, text, files: before }, at) => {
    const earlier = found.slice(0, at);
    const isOnly = found.filter((each) => each.heading === title).length === 1;
    const number = earlier.filter((each) => each.heading === title).length + 1;
    const [, step = ''] = /steps\.([\w-]+)\.outputs/.exec(text) ?? [];
    const isComplete = step === '' || text.includes(`id: ${step}\n`);
    return {
      name: `${page}: ${title}${isOnly ? '' : ` (${number})`}`,
      text,
      before: isComplete ? '' : (earlier.findLast((each) => each.text.includes(`id: ${step}\n`))?.text ?? ''),
      files: before,
    };
  });
}

/**
 * A whole workflow of an example, whose text stays as it is: a workflow, its jobs, steps, or some inputs of a step.
 * @param more lines of inputs that every step of the action gets besides
 */
export function workflowOf({ text, before }: Example, more: readonly string[]): string {
  return withInputs(completeOf(`${before}${text}`), more);
}

function completeOf(text: string): string {
  if (/^on:/m.test(text)) {
    return text;
  }
  if (/^jobs:/m.test(text)) {
    return `on: push\n${text}`;
  }
  const steps = /^- /m.test(text) ? text : `- uses: ${ACTION}@v1\n  with:\n${indented(text, 4)}`;
  const permissions = text.includes('uses: actions/checkout@') ? '\n      contents: read' : ' {}';
  const job = `  verify:\n    runs-on: ubuntu-latest\n    permissions:${permissions}\n    steps:\n${indented(steps, 6)}`;
  return `on: push\npermissions: {}\njobs:\n${job}`;
}

function withInputs(workflow: string, more: readonly string[]): string {
  return workflow.replaceAll(STEP, (step, before: string, inputs: string | undefined) => {
    const indent = ' '.repeat(before.length);
    const start = inputs === undefined && more.length > 0 ? [`${indent}with:\n`] : [];
    return [step, ...start, ...more.map((line) => `${indent}  ${line}\n`)].join('');
  });
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
