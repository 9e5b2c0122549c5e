import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { issuesByPublishedSchema } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The built action and its sub-actions, as the runner starts them. */
const ENTRIES = {
  action: 'dist/index.js',
  merge: 'dist/merge.js',
  scan: 'dist/scan.js',
};

/** What a run of the action left behind. */
export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** what was appended to the job summary */
  readonly summary: string;
  /** report.json, parsed; undefined when there is none */
  readonly report: unknown;
  /** files in the output folder by their path relative to it, with `/` */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** How to run it. */
export interface ActionOptions {
  /** default: the action */
  readonly entry?: keyof typeof ENTRIES;
  /** the folder that `dist` is in; default: the repository */
  readonly release?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** files to have in the workspace before, by relative path */
  readonly workspace?: Readonly<Record<string, string | Buffer>>;
  /** told when it runs, how to send it a signal */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/**
 * Runs the action in a child process with inputs as the runner passes them: variables `INPUT_*`, command files, a
 * workspace and a temporary folder of its own, and nothing else of this process's environment but the path.
 * @throws Error when it writes a report that is not as the published schema says
 */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  { entry = 'action', release = ROOT, env = {}, workspace: content = {}, onStart }: ActionOptions = {},
): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-run-'));
  try {
    const paths = {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_ENV: join(folder, 'env'),
    };
    for (const path of Object.values(paths)) {
      writeFileSync(path, '');
    }
    const workspace = join(folder, 'workspace');
    const temporary = join(folder, 'temp');
    const home = join(folder, 'home');
    for (const path of [workspace, temporary, home]) {
      mkdirSync(path);
    }
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(join(workspace, path, '..'), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    const variables = {
      ...systemEnvironment(),
      ...paths,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      HOME: home,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      // that is not there, unless a test serves it
      ...(entry !== 'merge' ? { 'INPUT_GITHUB-ATTESTATIONS': 'false' } : {}),
      ...inputEnvironment(inputs),
      ...env,
    };
    const { code, stdout, stderr } = await run(join(release, ENTRIES[entry]), variables, onStart);
    const outputs = readOutputs(readFileSync(paths.GITHUB_OUTPUT, 'utf8'));
    const files = readFolder(outputs['output-directory']);
    const report = files.get('report.json');
    return {
      code,
      stdout,
      stderr,
      outputs,
      summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
      report: report === undefined ? undefined : readReport(report),
      files,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A report as it is published; no run of any test may write another one. */
function readReport(bytes: Buffer): unknown {
  const report: unknown = JSON.parse(bytes.toString('utf8'));
  const issues = issuesByPublishedSchema(report);
  if (issues.length > 0) {
    throw new Error(`report.json is not as schema/report.v1.json says:\n${issues.slice(0, 10).join('\n')}`);
  }
  return report;
}

function run(
  entry: string,
  env: Record<string, string>,
  onStart: ActionOptions['onStart'],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    onStart?.((signal) => child.kill(signal));
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, ...output });
    });
  });
}

function systemEnvironment(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The runner's format of `GITHUB_OUTPUT`: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) {
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function readFolder(root: string | undefined): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  if (root === undefined || root === '') {
    return files;
  }
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path));
    }
  }
  return files;
}
