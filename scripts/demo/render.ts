import type { ActionResult } from '../../__tests__/support/action.ts';
import { resultOf, type Scenario } from './scenarios.ts';

/** Columns of a terminal that everything fits into. */
export const WIDTH = 100;

/** A run of the action that is over. */
export interface Ran {
  readonly scenario: Scenario;
  readonly result: ActionResult;
  /** its output folder, as people read it */
  readonly folder: string;
}

/** What was expected of each image, and what came of it. */
export function renderTable(runs: readonly Ran[]): string {
  const rows = runs.flatMap(({ scenario, result }) =>
    scenario.images.map((image) => {
      const came = resultOf(image, result.report);
      return [came === image.expected ? '✓' : '✗', image.layout, image.what, image.expected, came] as const;
    }),
  );
  const lines = [['', 'image', 'what it is', 'expected', 'came'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  const [head = '', ...body] = lines.map((cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [head, '─'.repeat(Math.max(...body.map(({ length }) => length))), ...body].join('\n');
}

/** Where each run left what people and programs read. */
export function renderWhereToLook(runs: readonly Ran[]): string {
  return runs
    .map(({ scenario, result, folder }) => {
      const files = [...result.files.keys()].filter((path) => path.includes('/')).toSorted();
      const [first = ''] = files;
      const verified = files.length === 0 ? ['no file: nothing verified'] : [`${folder}/${first}`];
      const more = files.length > 1 ? [`and ${files.length - 1} more verified attestations`] : [];
      return [scenario.title, `${folder}/summary.md`, `${folder}/report.json`, ...verified, ...more].join('\n  ');
    })
    .join('\n');
}

/** All of a run, as a runner shows it: the step, the log, the summary, the files, the outputs. */
export function renderRun(
  { scenario, result }: Ran,
  heading: string,
  inputs: Readonly<Record<string, string>>,
): string {
  return [
    `${'═'.repeat(WIDTH)}\n${heading}\n${'═'.repeat(WIDTH)}`,
    wrap(scenario.what),
    section('the step'),
    renderStep(inputs),
    section('the log'),
    renderLog(result.stdout + result.stderr),
    section('the job summary (Markdown)'),
    result.summary.trim(),
    section('the files'),
    renderTree([...result.files.keys()]),
    section('exit code and outputs'),
    [`exit code ${String(result.code)}`, ...renderOutputs(result.outputs)].join('\n'),
    '',
  ].join('\n');
}

/** A text in lines of a terminal's width. */
export function wrap(text: string): string {
  return text.replaceAll(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

function renderStep(inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) =>
    value.includes('\n') ? `    ${name}: |\n      ${value.replaceAll('\n', '\n      ')}` : `    ${name}: ${value}`,
  );
  return ['- uses: OWNER/image-provenance@v1', '  with:', ...lines].join('\n');
}

/** Workflow commands as the runner's log shows them: annotations with their text, groups as headings. */
function renderLog(stdout: string): string {
  const lines = stdout.split('\n').flatMap((line) => {
    const [, command, title, text] = /^::(?<command>\w+)(?: title=(?<title>.*?))?::(?<text>.*)$/.exec(line) ?? [];
    if (command === undefined) {
      return [line];
    }
    const message = decode(text ?? '').replaceAll('\n', '\n  ');
    return command === 'group' || command === 'endgroup'
      ? [command === 'group' ? `▼ ${message}` : '']
      : ['', `[${command} annotation] ${title === undefined ? '' : decode(title)}`, `  ${message}`];
  });
  return lines.join('\n').trim();
}

/** Undoes the escapes of workflow commands. */
function decode(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%25': '%', '%0A': '\n', '%0D': '', '%3A': ':', '%2C': ',' };
  return text.replaceAll(/%(?:25|0A|0D|3A|2C)/g, (escape) => escapes[escape] ?? escape);
}

function renderTree(paths: readonly string[]): string {
  const lines: string[] = ['<output-directory>'];
  let open: readonly string[] = [];
  for (const path of paths.toSorted()) {
    const parts = path.split('/');
    const shared = parts.findIndex((part, at) => part !== open[at]);
    parts.slice(shared).forEach((part, at) => {
      const isFolder = shared + at < parts.length - 1;
      lines.push(`${'  '.repeat(shared + at + 1)}${part}${isFolder ? '/' : ''}`);
    });
    open = parts.slice(0, -1);
  }
  return lines.join('\n');
}

function renderOutputs(outputs: Readonly<Record<string, string>>): readonly string[] {
  const shown = ['verified', 'digest', 'image', 'images', 'identity', 'issuer'];
  return shown.map((name) => `${name.padEnd(9)} ${outputs[name] || '(empty)'}`);
}

function section(name: string): string {
  return `\n── ${name} ${'─'.repeat(WIDTH - name.length - 4)}\n`;
}
