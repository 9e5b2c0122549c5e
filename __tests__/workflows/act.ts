import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findProgram, type FoundProgram, type ProgramSource } from '../support/programs.ts';
import { readLog, type WorkflowRun } from './act-log.ts';

const ACT: ProgramSource = {
  program: 'act',
  versionArguments: ['--version'],
  version: /^act version (\S+)/m,
  how: 'go install github.com/nektos/act@latest, or the variable IMAGE_PROVENANCE_ACT, its path',
};

/** The line about act where it is not here. */
export const ABSENCE = `act is absent: ${ACT.how}`;

/** What a workflow is run with. */
export interface WorkflowOptions {
  readonly event?: 'push' | 'pull_request' | 'pull_request_target' | 'schedule' | 'workflow_dispatch';
  /** what the event says */
  readonly payload?: object;
  /** files of the repository that a checkout step brings, by relative path */
  readonly repository?: Readonly<Record<string, string | Buffer>>;
  /** of a pull request: what the files of the repository are in the base, where they differ; null: it has none */
  readonly base?: Readonly<Record<string, string | null>>;
  /** whether the repository is that of the action too, so that `uses: ./` works */
  readonly ofAction?: boolean;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** variables that the runner has */
  readonly env?: Readonly<Record<string, string>>;
  /** programs on the path before all others: shell scripts by their name */
  readonly programs?: Readonly<Record<string, string>>;
  /** files of actions in the places of those of others, by the name of their repository */
  readonly actions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** port of act's artifact server; without one there is none */
  readonly artifactPort?: number;
  /** home of the runner, which keeps its tool cache there; default: a new one */
  readonly home?: string;
}

const ROOT = join(import.meta.dirname, '../..');
/** What a release of the action consists of. */
const RELEASE = ['action.yml', 'merge', 'scan', 'dist'];
/** The action as the documentation names it. */
const ACTION = 'OWNER/image-provenance@v1';
const LIMIT = 90_000;
/** A proxy that is not there: whoever asks for another host than this one, act itself too, fails at once. */
const NO_WAY_OUT = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '127.0.0.1,localhost',
};
/**
 * act reads a step's output from a terminal and stops at once when the step has failed (pkg/container,
 * HostEnvironment.exec), so that what it has not read by then is lost: a Node that fails gives it a moment.
 */
const LEAVE_LATE =
  "process.on('exit', (code) => code && Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500))";

/** The program that runs workflows (github.com/nektos/act); undefined when it is absent. */
export function findAct(): FoundProgram | undefined {
  const { IMAGE_PROVENANCE_ACT = '' } = process.env;
  return findProgram(ACT, IMAGE_PROVENANCE_ACT === '' ? [] : [IMAGE_PROVENANCE_ACT]);
}

/**
 * Runs a workflow on this machine, without containers (`-self-hosted`) and without any network of its own:
 * - the documented name of the action is a local folder with what a release has (`--local-repository`);
 * - `actions/checkout` of the own repository is done by act itself: it copies the repository into the workspace,
 *   which is empty before, as on GitHub;
 * - the steps see this process's path and nothing else of its environment, and a home of their own. Node is
 *   that of the path, where npm puts the version of this package first.
 */
export async function runWorkflow(workflow: string, options: WorkflowOptions = {}): Promise<WorkflowRun> {
  const act = findAct();
  if (act === undefined) {
    throw new Error(ABSENCE);
  }
  const folder = mkdtempSync(join(tmpdir(), 'act-run-'));
  const in_ = (name: string): string => join(folder, name);
  try {
    for (const entry of RELEASE) {
      cpSync(join(ROOT, entry), join(in_('release'), entry), { recursive: true });
      if (options.ofAction === true) {
        cpSync(join(ROOT, entry), join(in_('repository'), entry), { recursive: true });
      }
    }
    writeFiles(in_('repository'), { '.github/workflows/test.yml': workflow, ...options.repository });
    writeFiles(in_('programs'), options.programs ?? {}, 0o755);
    const home = options.home ?? in_('home');
    mkdirSync(home, { recursive: true });
    const env = {
      PATH: [in_('programs'), process.env['PATH'] ?? ''].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
      TMPDIR: in_('programs'),
      GIT_CONFIG_NOSYSTEM: '1',
      ACT_DISABLE_VERSION_CHECK: '1',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LEAVE_LATE)}`,
      ...NO_WAY_OUT,
      ...options.env,
    };
    const pullRequest = commit(in_('repository'), env, options);
    const payload = pullRequest === undefined ? options.payload : { ...options.payload, pull_request: pullRequest };
    if (payload !== undefined) {
      writeFileSync(in_('event.json'), JSON.stringify(payload));
    }
    const given = argumentsFor(in_('release'), in_('artifacts'), options);
    const eventPath = payload === undefined ? [] : ['--eventpath', in_('event.json')];
    const others = Object.entries(options.actions ?? {}).flatMap(([name, files]) => {
      writeFiles(in_(`others/${name}`), files);
      const [, ref = ''] = new RegExp(`uses: ${name}\\S*@(\\S+)`).exec(workflow) ?? [];
      return ['--local-repository', `${name}@${ref}=${in_(`others/${name}`)}`];
    });
    return await run(act, [...given, ...others, ...eventPath], in_('repository'), env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsFor(release: string, artifacts: string, options: WorkflowOptions): readonly string[] {
  const { event = 'push', vars = {}, secrets = {}, artifactPort } = options;
  const pairs = (flag: string, values: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const server = ['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(artifactPort)];
  return [
    event,
    ...['--json', '--workflows', '.github/workflows/test.yml', '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--platform', 'self-hosted=-self-hosted'],
    ...['--local-repository', `${ACTION}=${release}`, '--cache-server-addr', '127.0.0.1'],
    ...(artifactPort === undefined ? [] : [...server, '--artifact-server-path', artifacts]),
    ...pairs('--var', vars),
    ...pairs('--secret', secrets),
  ];
}

function run(
  act: FoundProgram,
  given: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<WorkflowRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(act.path, given, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(readLog(code, chunks.join('')));
    });
  });
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>, mode = 0o644): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode });
  }
}

/**
 * act takes the commit, the branch and the name of the repository (`GITHUB_REPOSITORY`) of a run from there.
 * @returns what an event says of a pull request whose base is another commit
 */
function commit(
  cwd: string,
  env: Record<string, string>,
  { base, repository = {} }: WorkflowOptions,
): object | undefined {
  const git = (...command: readonly string[]): string =>
    execFileSync('git', command, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const store = (): string => {
    git('add', '--all');
    git(...author, 'commit', '--quiet', '--allow-empty', '--message=test');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/api.git');
  if (base === undefined) {
    store();
    return undefined;
  }
  for (const [path, content] of Object.entries(base)) {
    rmSync(join(cwd, path), { force: true });
    writeFiles(cwd, content === null ? {} : { [path]: content });
  }
  const before = store();
  Object.keys(base).forEach((path) => {
    rmSync(join(cwd, path), { force: true });
  });
  writeFiles(cwd, repository);
  const repo = { full_name: 'acme/api' };
  return {
    number: 7,
    base: { sha: before, ref: 'main', repo },
    head: { sha: store(), ref: 'change', repo },
  };
}
