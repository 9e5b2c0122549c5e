import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What one process cost. */
export interface Cost {
  /** milliseconds from its start to its end */
  readonly wall: number;
  /** milliseconds of processor time, of all its threads; undefined where the system does not tell */
  readonly cpu: number | undefined;
  /** bytes of memory at its peak */
  readonly memory: number | undefined;
  readonly code: number | null;
  readonly stderr: string;
}

/** Clock ticks a second of `/proc` (Linux: `USER_HZ` is 100 on every architecture that Node runs on). */
const TICKS = 100;
/** Both figures only grow, so the last look before the end tells them, up to this many milliseconds. */
const INTERVAL = 5;

/** Runs a program to its end and measures it. */
export async function measure(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let last: { cpu: number; memory: number } | undefined;
  const timer = setInterval(() => {
    last = child.pid === undefined ? last : (look(child.pid) ?? last);
  }, INTERVAL);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  return { wall: performance.now() - started, cpu: last?.cpu, memory: last?.memory, code, stderr };
}

function look(pid: number): { cpu: number; memory: number } | undefined {
  try {
    const folder = `/proc/${pid}`;
    if (!existsSync(folder)) {
      return undefined;
    }
    // the name in parentheses may hold spaces
    const fields = readFileSync(`${folder}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
    return peak === undefined
      ? undefined
      : { cpu: ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS, memory: Number(peak) * 1024 };
  } catch {
    // it ended in between
    return undefined;
  }
}

/** The costs of commands that run one after the other, as one: times add up, memory does not. */
export function inSequence(costs: readonly Cost[]): Cost {
  const sum = (values: readonly (number | undefined)[]): number | undefined =>
    values.reduce((total, value) => (total === undefined || value === undefined ? undefined : total + value), 0);
  const peaks = costs.flatMap(({ memory }) => memory ?? []);
  return {
    wall: sum(costs.map(({ wall }) => wall)) ?? 0,
    cpu: sum(costs.map(({ cpu }) => cpu)),
    memory: peaks.length === 0 ? undefined : Math.max(...peaks),
    code: costs.find(({ code }) => code !== 0)?.code ?? 0,
    stderr: costs.map(({ stderr }) => stderr).join(''),
  };
}
