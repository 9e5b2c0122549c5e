import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that serves on a loopback port. */
export interface Server {
  /** `127.0.0.1:port` */
  readonly host: string;
  stop(): Promise<void>;
}

/** How to start it. */
export interface Command {
  readonly path: string;
  readonly arguments: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const START_LIMIT_MS = 20_000;

/** Starts a registry on a free port and waits until it answers. */
export async function startServer(commandFor: (host: string) => Command): Promise<Server> {
  const host = `127.0.0.1:${await freePort()}`;
  const { path, arguments: given, env = {} } = commandFor(host);
  const child = spawn(path, given, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      log += error.message;
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill();
    // one that lets open connections run out is not waited for
    await Promise.race([ended, sleep(2000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
  };
  const end = Date.now() + START_LIMIT_MS;
  while (!(await answers(host))) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`${path} does not serve on ${host}: ${log}`);
    }
    await sleep(50);
  }
  return { host, stop };
}

/** Any answer to the API's root will do: with a login it is 401. */
async function answers(host: string): Promise<boolean> {
  try {
    const { body } = await fetch(`http://${host}/v2/`, { signal: AbortSignal.timeout(2000) });
    await body?.cancel();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') {
    throw new Error('there is no free port');
  }
  return address.port;
}
