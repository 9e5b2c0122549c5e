import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ENTRY = join(import.meta.dirname, '../../dist/cli.js');

/** What a run of the command line left behind. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** files in the folder it was started in, by relative path */
  readonly files: ReadonlyMap<string, string>;
}

/** How to run it. */
export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** files in the folder it is started in, by relative path */
  readonly given?: Readonly<Record<string, string>>;
  /** in a terminal (util-linux `script`), which shows both outputs as one */
  readonly terminal?: true;
  /** told when it runs, how to send it a signal */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the built command line in a folder of its own, empty but for what is given, with nothing of this process's environment but the path. */
export async function runCommand(
  args: readonly string[],
  { env = {}, stdin = '', given = {}, terminal, onStart }: CommandOptions = {},
): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  const [cwd, home] = [join(folder, 'here'), join(folder, 'home')];
  mkdirSync(cwd);
  mkdirSync(home);
  for (const [path, text] of Object.entries(given)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const command = [process.execPath, ENTRY, ...args];
  const [program = '', ...rest] =
    terminal === undefined
      ? command
      : ['script', '-qec', command.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' '), '/dev/null'];
  try {
    const ended = await new Promise<Omit<CommandResult, 'files'>>((resolve, reject) => {
      const path = process.env['PATH'] ?? '';
      const child = spawn(program, rest, { cwd, env: { PATH: path, HOME: home, TERM: 'xterm', ...env } });
      onStart?.((signal) => child.kill(signal));
      const output = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
      child.stdin.on('error', () => undefined).end(stdin);
      child.on('error', reject);
      child.on('close', (code, signal) => {
        resolve({ code, signal, ...output });
      });
    });
    const entries = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
    return { ...ended, files: new Map(paths.map((each) => [relative(cwd, each), readFileSync(each, 'utf8')])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
