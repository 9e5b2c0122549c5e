import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const COMMANDS = new URL('../../src/action/commands.ts', import.meta.url).href;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs code with the runner's command files, as the runner does; what came out. */
async function run(code: string): Promise<{ stdout: string; outputs: string }> {
  const output = join(folder, 'output');
  await writeFile(output, '');
  const script = `import * as commands from ${JSON.stringify(COMMANDS)};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  let stdout = '';
  for await (const chunk of child.stdout) {
    stdout += String(chunk);
  }
  return { stdout, outputs: await readFile(output, 'utf8') };
}

/** Reads the command file as the runner does: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const [, name = '', delimiter] = /^(.*?)<<(.*)$/.exec(lines.shift() ?? '') ?? [];
    const end = lines.indexOf(delimiter ?? '');
    if (delimiter !== undefined && end !== -1) {
      found[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    }
  }
  return found;
}

test('outputs begin with false, and a value cannot make another output', async () => {
  const hostile = 'x\nverified<<EOF\ntrue\nEOF';
  const { outputs } = await run(`
    commands.setOutputs({ verified: 'false' });
    commands.setOutputs({ identity: ${JSON.stringify(hostile)} });
  `);
  expect(readOutputs(outputs)).toEqual({ verified: 'false', identity: hostile });
});

test('annotations stay one command whatever their text is', async () => {
  const { stdout } = await run(`
    commands.annotate([
      { level: 'error', title: 'Not: a, b', message: 'one\\n::error::two' },
      { level: 'warning', title: 't', message: '100%' },
      { level: 'notice', title: 't', message: 'm' },
    ]);
  `);
  expect(stdout.trimEnd().split('\n')).toEqual([
    '::error title=Not%3A a%2C b::one%0A::error::two',
    '::warning title=t::100%25',
    '::notice title=t::m',
  ]);
});

test('annotations beyond what the runner shows are counted at the end', async () => {
  const { stdout } = await run(`
    for (let n = 0; n < 12; n++) {
      commands.annotate([{ level: 'error', title: String(n), message: 'm' }]);
    }
    commands.annotateRest();
  `);
  expect(stdout.trimEnd().split('\n').slice(8)).toEqual([
    '::error title=8::m',
    '::error title=3 more%3A see the job summary and report.json::9%0A10%0A11',
  ]);
});

test('secrets are masked with each line that is long enough, empty ones are not', async () => {
  const { stdout } = await run(
    `commands.mask(''); commands.mask('   '); commands.mask('{\\n"one-secret"\\ntwo-secrets\\n}');`,
  );
  expect(stdout.trimEnd().split('\n')).toEqual([
    '::add-mask::{%0A"one-secret"%0Atwo-secrets%0A}',
    '::add-mask::"one-secret"',
    '::add-mask::two-secrets',
  ]);
});

test('what is masked is shown nowhere', async () => {
  const { stdout } = await run(`
    commands.mask('hunter2-hunter2');
    commands.annotate([{ level: 'error', title: 'a hunter2-hunter2', message: 'b hunter2-hunter2' }]);
    commands.logGroup('c hunter2-hunter2', ['d hunter2-hunter2']);
    commands.debug('e hunter2-hunter2');
  `);
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
    '::error title=a ***::b ***',
    '::group::c ***',
    'd ***',
    '::endgroup::',
    '::debug::e ***',
  ]);
});

test('groups and the job summary', async () => {
  const summary = join(folder, 'summary');
  const { stdout } = await run(`
    commands.logGroup('1 of 2', ['a', 'b']);
    await commands.writeJobSummary(${JSON.stringify(summary)}, 'first');
    await commands.writeJobSummary(${JSON.stringify(summary)}, 'second');
  `);
  expect(stdout.trimEnd().split('\n')).toEqual(['::group::1 of 2', 'a', 'b', '::endgroup::']);
  expect(await readFile(summary, 'utf8')).toBe('firstsecond');
});
