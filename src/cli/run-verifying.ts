import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTerminalContext, type Environment, type ProxyState, type TerminalContext } from '../context.ts';
import { ConfigError, messageOf } from '../errors.ts';
import { localStore } from '../files/metadata-folder.ts';
import { LIMITS } from '../limits.ts';
import { areAccepted, type ImageOutcome, type RunOutcome } from '../outcome.ts';
import type { InputCommand } from '../inputs/definition.ts';
import type { Inputs, InputSource, ReadInputs } from '../inputs/inputs.ts';
import { variableOf } from '../inputs/unknown.ts';
import type { Audience } from '../report/advice/hints.ts';
import type { RunEnvironment } from '../run/session.ts';
import type { RunResult, RunStatus } from '../run/run-outcome.ts';
import type { Flags } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** What a command runs in. */
export interface CommandContext {
  readonly env: Environment;
  readonly proxy: ProxyState;
  readonly terminal: Terminal;
}

const EXIT_CODES: Readonly<Record<RunStatus, number>> = { passed: 0, 'not-verified': 1, incomplete: 2 };

/** Ctrl-C ends the process, as it ends every program; nothing has to be finished before. */
const NEVER = new AbortController().signal;

/** A command that verifies images: what it reads, and what it makes of the images beside their verdicts. */
export interface VerifyingCommand<T extends Inputs> {
  /** its name, as it is typed */
  readonly name: string;
  readonly command: InputCommand;
  /** who reads the messages */
  readonly audience: Audience;
  readonly read: (source: InputSource) => Promise<ReadInputs<T>>;
  /** what else the result of the run is made of */
  readonly conclude: (inputs: T, images: readonly ImageOutcome[]) => Promise<Partial<RunResult>>;
}

/** The flags of a command that are common to all that verify. */
export type VerifyingFlags = Flags<string>;

/** Runs a command that verifies images. @returns the exit code */
export async function runVerifying<T extends Inputs>(
  flags: VerifyingFlags,
  { name, command, audience, read, conclude }: VerifyingCommand<T>,
  { env, proxy, terminal }: CommandContext,
): Promise<number> {
  const isJson = flags.own.has('json');
  const seeHelp = `See image-provenance ${name} --help.`;
  if (flags.issues.length > 0 && !isJson) {
    reportIssues(flags.issues, seeHelp, terminal);
    return EXIT_CODES.incomplete;
  }
  const startedAt = new Date();
  const context = readTerminalContext(env);
  context.secrets.forEach((secret) => {
    terminal.secrets.add(secret);
  });
  const { output, shard, result: inputs } = await readFlags(flags, read, context, { proxy, terminal });
  const { failedRun, NOTHING, outcomeOf, statusOf } = await import('../run/run-outcome.ts');
  let result = NOTHING;
  let folder: string | undefined;
  let saveTrust: (() => Promise<void>) | undefined;
  try {
    if (inputs instanceof ConfigError) {
      throw inputs;
    }
    const { listDigest, inputsDigest, insecure, notices, policy } = inputs;
    result = { ...result, listDigest, inputsDigest, policy };
    folder = await openFolder(output.directory);
    const [{ prepareProcess }, { createRunSession }, { verifyImages }, { linesOfImage }] = await Promise.all([
      import('../run/process.ts'),
      import('../run/session.ts'),
      import('../run/verify-images.ts'),
      import('./render.ts'),
    ]);
    terminal.report(prepareProcess(inputs, proxy, command).map((message) => `warning: ${message}`));
    terminal.report(notices.map((message) => `note: ${message}`));
    const run = createRunSession(inputs, environmentOf(context, proxy, terminal, audience));
    saveTrust = run.saveTrust;
    const images = await verifyImages(inputs, {
      ...run,
      folder,
      canceled: NEVER,
      report: (progress) => {
        const { done, total } = progress;
        if (!isJson) {
          terminal.print(linesOfImage(progress, terminal.secrets, audience));
        }
        if (done.size < total) {
          terminal.progress(`${done.size} of ${total} images …`);
        }
      },
    });
    terminal.report(run.notices().map((message) => `note: ${message}`));
    result = { ...result, images, insecure, verified: areAccepted(images), ...(await conclude(inputs, images)) };
  } catch (thrown) {
    const { listDigest, inputsDigest, policy } = result;
    result = { ...failedRun(thrown), listDigest, inputsDigest, policy };
  }
  const outcome = outcomeOf({ startedAt, shard, output }, result);
  await publish(outcome, { folder, isJson, seeHelp, audience }, terminal);
  await saveTrust?.();
  return EXIT_CODES[statusOf(outcome)];
}

/** The inputs that the flags give, or every issue of them: of wrong flags nothing more is read. */
async function readFlags<T extends Inputs>(
  flags: VerifyingFlags,
  readInputs: VerifyingCommand<T>['read'],
  { githubToken }: TerminalContext,
  { proxy, terminal }: Omit<CommandContext, 'env'>,
): Promise<ReadInputs<T>> {
  const [{ SECRET_INPUTS, withIssues }, { issuesOfProxy }] = await Promise.all([
    import('../inputs/inputs.ts'),
    import('../run/process.ts'),
  ]);
  const isRead = flags.issues.length === 0;
  const { values, issues } = isRead ? await withPassword(flags, terminal) : flags;
  const all = new Map([...(githubToken === undefined ? [] : [['github-token', githubToken] as const]), ...values]);
  SECRET_INPUTS.forEach((name) => {
    terminal.secrets.add(all.get(name) ?? '');
  });
  const read = await readInputs(sourceOf(all));
  return {
    ...read,
    result: isRead
      ? withIssues(read.result, [...issues, ...issuesOfProxy(proxy)])
      : new ConfigError(issues, { what: 'invalid flags' }),
  };
}

/** A relative path starts where the program was started, and links are followed: the files are the user's own. */
function sourceOf(values: ReadonlyMap<string, string>): InputSource {
  return {
    get: (name) => values.get(name) ?? '',
    names: () => [...values.keys()].map(variableOf),
    isLeaky: false,
    readText: async (path, maxBytes) => {
      if (maxBytes === undefined) {
        return readFile(resolve(path), 'utf8');
      }
      const { readWorkspaceFile } = await import('../files/workspace-file.ts');
      return readWorkspaceFile('/', resolve(path), maxBytes);
    },
    policyFiles: async () => {
      const { readOwn, today } = await import('./policy-source.ts');
      return {
        from: 'workspace',
        commit: undefined,
        read: readOwn,
        today: today(),
        readHead: undefined,
        readInput: undefined,
      };
    },
  };
}

/** As `docker login` reads it: without the line break at its end. */
async function withPassword(
  { values, own }: VerifyingFlags,
  terminal: Terminal,
): Promise<{ readonly values: ReadonlyMap<string, string>; readonly issues: readonly string[] }> {
  if (!own.has('registry-password-stdin')) {
    return { values, issues: [] };
  }
  if (values.has('registry-password')) {
    return {
      values,
      issues: ['--registry-password and --registry-password-stdin cannot be combined. Use one of them.'],
    };
  }
  const text = (await terminal.readInput(LIMITS.passwordLength))?.replace(/\r?\n$/, '');
  return text === undefined || text.trim() === ''
    ? { values, issues: ['--registry-password-stdin: the standard input is empty, or too long for a password.'] }
    : { values: new Map([...values, ['registry-password', text]]), issues: [] };
}

async function openFolder(directory: string | undefined): Promise<string | undefined> {
  if (directory === undefined) {
    return undefined;
  }
  const { makeOutputFolder } = await import('../files/output-folder.ts');
  try {
    return await makeOutputFolder({ directory: resolve(directory), workspace: '.', temporary: '.' });
  } catch (thrown) {
    throw new ConfigError([`--output-directory: the folder cannot be created: ${messageOf(thrown)}.`]);
  }
}

function environmentOf(
  context: TerminalContext,
  proxy: ProxyState,
  terminal: Terminal,
  audience: Audience,
): RunEnvironment {
  return {
    ...context,
    apiName: 'GITHUB_API_URL',
    mask: (secret) => {
      terminal.secrets.add(secret);
    },
    workspace: '.',
    proxied: proxy === 'followed',
    oidc: undefined,
    metadataStore: localStore(context.cacheFolder),
    debug: () => undefined,
    audience,
  };
}

interface Publication {
  readonly folder: string | undefined;
  readonly isJson: boolean;
  readonly seeHelp: string;
  readonly audience: Audience;
}

async function publish(
  outcome: RunOutcome,
  { folder, isJson, seeHelp, audience }: Publication,
  terminal: Terminal,
): Promise<void> {
  const { error } = outcome;
  if (error instanceof ConfigError) {
    reportIssues(error.issues, seeHelp, terminal);
  }
  if (error instanceof ConfigError && !isJson && folder === undefined) {
    return;
  }
  const { linesOfError, linesOfRun, renderForTerminal } = await import('./render.ts');
  const { view, files } = renderForTerminal(outcome, terminal.secrets, audience);
  if (view.error !== undefined && !(error instanceof ConfigError)) {
    terminal.report(linesOfError(view.error).map((line, index) => (index === 0 ? `error: ${line}` : line)));
  }
  if (folder !== undefined) {
    const { writeFile } = await import('../files/output-folder.ts');
    for (const { name, parts } of files) {
      await writeFile(folder, name, parts());
    }
  }
  if (isJson) {
    const report = files.find(({ name }) => name === 'report.json');
    await terminal.printParts(report?.parts() ?? []);
  } else {
    terminal.print(linesOfRun(view));
  }
}

function reportIssues(issues: readonly string[], seeHelp: string, terminal: Terminal): void {
  terminal.report([...issues.map((issue) => `error: ${issue}`), seeHelp]);
}
