import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { policyJsonSchema } from '../src/policy-file/schema.ts';
import { reportJsonSchema } from '../src/report/schema.ts';
import { publisherTables } from './publishers-page.ts';
import {
  absenceOf,
  descriptionOf,
  INPUT_GROUPS,
  type InputCommand,
  type InputDefinition,
} from '../src/inputs/definition.ts';
import { inputsOf } from '../src/inputs/table.ts';

/** Columns of the lines in `action.yml`. */
const WIDTH = 120;

const ActionMetadata = z.object({ outputs: z.record(z.string(), z.object({ description: z.string() })) });

type NamedInput = readonly [name: string, input: InputDefinition];

/** The files that say what inputs there are, and what a policy file and a report may hold, each with the text that its declaration gives it. */
export function renderFiles(read: (path: string) => string): ReadonlyMap<string, string> {
  const action = replaceInputs(read('action.yml'), 'verify');
  const scan = replaceInputs(read('scan/action.yml'), 'scan');
  const readme = insertTable(
    insertTable(read('README.md'), 'inputs', renderGroups('verify')),
    'outputs',
    renderOutputs(action),
  );
  return new Map([
    ['action.yml', action],
    ['merge/action.yml', replaceInputs(read('merge/action.yml'), 'merge')],
    ['scan/action.yml', scan],
    ['README.md', readme],
    ['docs/audit.md', insertTable(read('docs/audit.md'), 'merge-inputs', renderInputTable(inputsOf('merge'), 'merge'))],
    [
      'docs/scan.md',
      insertTables(
        read('docs/scan.md'),
        new Map([
          ['scan-inputs', renderGroups('scan')],
          ['scan-outputs', renderOutputs(scan)],
        ]),
      ),
    ],
    ['docs/publishers.md', insertTables(read('docs/publishers.md'), publisherTables(renderTable))],
    ['schema/policy.v1.json', policyJsonSchema()],
    ['schema/report.v1.json', reportJsonSchema()],
  ]);
}

/** An `action.yml` with the inputs of a command in the place of its own ones, which stand before the outputs. */
export function replaceInputs(actionYml: string, command: InputCommand): string {
  const from = actionYml.indexOf('\ninputs:\n');
  const to = actionYml.indexOf('\noutputs:\n');
  if (from < 0 || to < from) {
    throw new Error('the file has no inputs and outputs, in this order');
  }
  const groups = groupsOf(command).map(
    ([group, inputs]) => `  # ${group}\n${inputs.map((input) => renderYaml(input, command)).join('')}`,
  );
  return `${actionYml.slice(0, from)}\ninputs:\n${groups.join('\n')}${actionYml.slice(to)}`;
}

/** A Markdown file with a table between its markers (`<!-- inputs:start -->` to `<!-- inputs:end -->`). */
export function insertTable(markdown: string, name: string, table: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = markdown.indexOf(start);
  const to = markdown.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`there are no markers ${start} and ${end}, in this order`);
  }
  const ignored = `<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->`;
  return `${markdown.slice(0, from + start.length)}\n\n${ignored}\n\n${markdown.slice(to)}`;
}

function insertTables(markdown: string, tables: ReadonlyMap<string, string>): string {
  return [...tables].reduce((text, [name, table]) => insertTable(text, name, table), markdown);
}

/** The table of the outputs in the text of an `action.yml`. */
export function renderOutputs(actionYml: string): string {
  const { outputs } = ActionMetadata.parse(parse(actionYml));
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return renderTable(['output', 'meaning'], rows);
}

function groupsOf(command: InputCommand): readonly (readonly [string, readonly NamedInput[]])[] {
  const all = inputsOf(command);
  return INPUT_GROUPS.map((group) => [group, all.filter(([, input]) => input.group === group)] as const).filter(
    ([, inputs]) => inputs.length > 0,
  );
}

function renderYaml([name, input]: NamedInput, command: InputCommand): string {
  const shown = absenceOf(input, command);
  const text = `${descriptionOf(input, command)}${shown === '' ? '' : ` Default: ${shown}.`}`;
  return [
    `  ${name}:`,
    '    description: >-',
    ...wrap(text, WIDTH - 6).map((line) => `      ${line}`),
    `    required: ${input.isRequired ?? false}`,
    ...(input.expression === undefined ? [] : [`    default: ${input.expression}`]),
    '',
  ].join('\n');
}

/** A folded table for each group, with the names of its inputs in the line that unfolds it. */
function renderGroups(command: InputCommand): string {
  return groupsOf(command)
    .map(([group, inputs]) => {
      const names = inputs.map(([name]) => `<code>${name}</code>`).join(', ');
      const line = `<summary><b>${group}</b>: ${names}</summary>`;
      return `<details>\n${line}\n\n${renderInputTable(inputs, command)}\n\n</details>`;
    })
    .join('\n\n');
}

function renderInputTable(inputs: readonly NamedInput[], command: InputCommand): string {
  const rows = inputs.map(([name, input]) => [
    `\`${name}\``,
    absenceOf(input, command),
    `${input.isRequired === true ? '**Required.** ' : ''}${descriptionOf(input, command)}`,
  ]);
  return renderTable(['input', 'default', 'meaning'], rows);
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => cell.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')));
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines.splice(-1, 1, `${last} ${word}`);
    } else {
      lines.push(word);
    }
  }
  return lines;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const stale = [...renderFiles(read)].filter(([path, text]) => read(path) !== text);
  for (const [path, text] of stale) {
    if (process.argv.includes('--check')) {
      console.error(
        `${path} is not what src/inputs/table.ts, src/policy-file/schema.ts, src/report/schema.ts and src/publishers declare: run \`npm run docs\`.`,
      );
      process.exitCode = 1;
    } else {
      writeFileSync(join(root, path), text);
      console.log(`${path} is written.`);
    }
  }
}
