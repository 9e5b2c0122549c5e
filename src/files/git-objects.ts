import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { LIMITS } from '../limits.ts';
import { cleanText } from '../text.ts';
import { gitCommand, type Checkout } from './git.ts';

interface PendingRead {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (reason: Error) => void;
}

/** Contents of files from the objects of a checkout: one process of git for all of them. */
export class GitObjects {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #pending: PendingRead[] = [];
  #received: Buffer = Buffer.alloc(0);
  #failure: Error | undefined;

  constructor({ root }: Checkout, environment: NodeJS.ProcessEnv) {
    const { args, env } = gitCommand(root, ['cat-file', '--batch'], environment);
    this.#process = spawn('git', args, { env, timeout: LIMITS.scanGitTime });
    this.#process.stderr.resume();
    this.#process.stdin.on('error', () => undefined);
    this.#process.on('error', (error) => {
      this.#fail(error);
    });
    this.#process.on('close', () => {
      this.#fail(new Error('git ended before everything was read'));
    });
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      this.#deliver();
    });
  }

  /** The bytes of a file as it is stored. @throws Error where there is none of that name, then and for all that follow */
  read(hash: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#pending.push({ resolve, reject });
      this.#process.stdin.write(`${hash}\n`);
    });
  }

  /** Ends the process. */
  close(): void {
    this.#process.stdin.end();
    this.#process.kill();
  }

  /** Responses come in the order of the requests: `HASH TYPE SIZE`, a line feed, the bytes, a line feed. */
  #deliver(): void {
    for (let next = this.#pending[0]; next !== undefined; next = this.#pending[0]) {
      const end = this.#received.indexOf(0x0a);
      if (end < 0) {
        return;
      }
      const header = this.#received.toString('utf8', 0, end);
      const size = /^[0-9a-f]{40,64} blob (?<size>\d+)$/.exec(header)?.groups?.['size'];
      if (size === undefined) {
        this.#fail(new Error(`git cat-file: ${cleanText(header)}`));
        return;
      }
      const start = end + 1;
      const stop = start + Number(size);
      if (this.#received.length <= stop) {
        return;
      }
      next.resolve(Buffer.from(this.#received.subarray(start, stop)));
      this.#received = this.#received.subarray(stop + 1);
      this.#pending.shift();
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#pending.splice(0)) {
      reject(this.#failure);
    }
  }
}
