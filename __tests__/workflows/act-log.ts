import { z } from 'zod';

/** What a run of a workflow left behind. */
export interface WorkflowRun {
  readonly code: number | null;
  /** lines that steps printed */
  readonly printed: readonly string[];
  /** results of jobs by their id, with the values of a matrix: `audit`, `audit unsigned` */
  readonly jobs: Readonly<Record<string, string>>;
  /** results of the steps that ran, by job and id (or number): `verify/provenance` */
  readonly steps: Readonly<Record<string, string>>;
  /** outputs by the same names and their own: `verify/provenance.digest` */
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** job summaries, as they were given to the runner */
  readonly summaries: readonly string[];
  /** everything, for the message of a failing test */
  readonly log: string;
}

/** A workflow command that the runner shows beside the log. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A line of `act --json` (pkg/runner/logger.go, command.go); members that nobody reads are left out. */
const Line = z.object({
  msg: z.string().default(''),
  raw_output: z.boolean().default(false),
  jobID: z.string().default(''),
  matrix: z.record(z.string(), z.unknown()).nullish(),
  stepID: z.array(z.string()).default([]),
  stage: z.string().default(''),
  stepResult: z.string().optional(),
  jobResult: z.string().optional(),
  command: z.string().default(''),
  name: z.string().default(''),
  arg: z.string().default(''),
  content: z.string().default(''),
  kvPairs: z.record(z.string(), z.string()).nullish(),
});

type Line = z.infer<typeof Line>;

const KINDS = ['error', 'warning', 'notice'] as const;

/** Reads what `act --json` printed; lines that are no JSON are its last words. */
export function readLog(code: number | null, text: string): WorkflowRun {
  const lines = text.split('\n').flatMap(readLine);
  const steps = lines.filter(({ stage }) => stage === 'Main');
  return {
    code,
    printed: lines.filter(({ raw_output }) => raw_output).map(({ msg }) => msg.trimEnd()),
    jobs: Object.fromEntries(
      lines.flatMap((line) => (line.jobResult === undefined ? [] : [[jobOf(line), line.jobResult]])),
    ),
    steps: Object.fromEntries(
      steps.flatMap((line) => (line.stepResult === undefined ? [] : [[stepOf(line), line.stepResult]])),
    ),
    outputs: Object.fromEntries(
      steps.filter(({ command }) => command === 'set-output').map((line) => [`${stepOf(line)}.${line.name}`, line.arg]),
    ),
    annotations: lines.flatMap(({ command, kvPairs, arg }) => {
      const kind = KINDS.find((each) => each === command);
      return kind === undefined ? [] : [{ kind, title: kvPairs?.['title'] ?? '', message: arg }];
    }),
    summaries: lines.filter(({ command }) => command === 'summary').map(({ content }) => content),
    log: lines.map((line) => `${stepOf(line)}: ${line.msg}`).join('\n'),
  };
}

function readLine(line: string): readonly Line[] {
  if (line.trim() === '') {
    return [];
  }
  return [line.startsWith('{') ? Line.parse(JSON.parse(line)) : Line.parse({ msg: line })];
}

function jobOf({ jobID, matrix }: Line): string {
  return [jobID, ...Object.values(matrix ?? {}).map(String)].join(' ');
}

function stepOf(line: Line): string {
  return `${jobOf(line)}/${line.stepID.join('/')}`;
}
