import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Field = z.object({
  description: z.string(),
  required: z.boolean().optional(),
  default: z.string().optional(),
});
const ActionMetadata = z.object({
  inputs: z.record(z.string(), Field),
  outputs: z.record(z.string(), Field),
});

/** The Markdown tables of inputs and outputs, by the names of their markers in the README. */
export interface Tables {
  readonly inputs: string;
  readonly outputs: string;
}

/** Renders the tables from the text of `action.yml`. */
export function renderTables(actionYml: string): Tables {
  const { inputs, outputs } = ActionMetadata.parse(parse(actionYml));
  return { inputs: renderTable('input', inputs), outputs: renderTable('output', outputs) };
}

/** The README with both tables between their markers (`<!-- inputs:start -->` to `<!-- inputs:end -->`). */
export function insertTables(readme: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, table]) => insertTable(text, name, String(table)), readme);
}

function renderTable(kind: string, fields: Readonly<Record<string, z.infer<typeof Field>>>): string {
  const rows = Object.entries(fields).map(([name, { description, required }]) => {
    const text = description.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
    return `| \`${name}\` | ${required === true ? '**Required.** ' : ''}${text} |`;
  });
  const table = [`| ${kind} | meaning |`, '|---|---|', ...rows].join('\n');
  return `<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->`;
}

function insertTable(readme: string, name: string, table: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`README.md has no markers ${start} and ${end}, in this order`);
  }
  return `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const current = insertTables(readme, renderTables(readFileSync(join(root, 'action.yml'), 'utf8')));
  if (current === readme) {
    console.log('The tables in README.md are those of action.yml.');
  } else if (process.argv.includes('--check')) {
    console.error('The tables in README.md are not those of action.yml: run `npm run docs`.');
    process.exitCode = 1;
  } else {
    writeFileSync(path, current);
    console.log('README.md has new tables.');
  }
}
