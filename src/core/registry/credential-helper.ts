import { spawn } from 'node:child_process';
import { z } from 'zod';
import { ImageError, systemCodeOf } from '../../errors.ts';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import type { Login } from './credentials.ts';

/** What helpers print when they have nothing (docker/docker-credential-helpers `credentials/error.go`). */
const NOT_FOUND = 'credentials not found in native keychain';

/** The user name that marks the secret as an identity token (docker/cli `credentials/native_store.go`). */
const IDENTITY_TOKEN_USER = '<token>';

/** Names of helpers; a path would start any program. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const helperOutput = z.object({ Username: z.string(), Secret: z.string() });

/**
 * Runs a credential helper (docker/docker-credential-helpers, "Development": `docker-credential-NAME get`, the server
 * on its standard input). It is started without a shell, and its output is neither shown nor repeated.
 * @returns undefined when it has no credentials for the server
 * @throws ImageError `login` that names the helper
 */
export async function runHelper(
  name: string,
  server: string,
  environment: NodeJS.ProcessEnv,
): Promise<Login | undefined> {
  const program = `docker-credential-${name}`;
  if (!HELPER_NAME.test(name)) {
    throw new ImageError(
      'login',
      `config.json names a credential helper for ${server}, but its name is not a valid program name.`,
      { topic: 'credential-helper-name' },
    );
  }
  const { status, output } = await run(program, server, environment);
  if (status !== 0) {
    if (output.toString().trim() === NOT_FOUND) {
      return undefined;
    }
    throw helperError(program, server, `ended with ${typeof status === 'number' ? `exit code ${status}` : status}`);
  }
  const response = parseResponse(output, program, server);
  if (response.Secret === '') {
    return undefined;
  }
  return response.Username === IDENTITY_TOKEN_USER
    ? { kind: 'identity-token', token: response.Secret, source: `the credentials of ${program}` }
    : {
        kind: 'password',
        username: response.Username,
        password: response.Secret,
        source: `the credentials of ${program}`,
      };
}

function parseResponse(output: Buffer, program: string, server: string): z.infer<typeof helperOutput> {
  try {
    return helperOutput.parse(parseJson(output).value);
  } catch {
    // not even as a cause: it could repeat a secret
    throw helperError(program, server, 'did not return a user name and a secret in JSON');
  }
}

interface HelperEnd {
  /** exit code, or the name of the signal */
  readonly status: number | string;
  readonly output: Buffer;
}

async function run(program: string, server: string, environment: NodeJS.ProcessEnv): Promise<HelperEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<HelperEnd>();
  const child = spawn(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
  const fail = (problem: string, cause?: unknown): void => {
    reject(helperError(program, server, problem, cause));
  };
  const timer = setTimeout(() => {
    fail(`did not end within ${LIMITS.helperTime / 1000} s`);
  }, LIMITS.helperTime);
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > LIMITS.helperBytes) {
      fail(`returned more than ${LIMITS.helperBytes} bytes`);
    }
  });
  child.on('error', (cause) => {
    const code = systemCodeOf(cause);
    fail(
      `could not be started: ${code === 'ENOENT' ? 'there is no such program on the PATH' : (code ?? 'no reason was given')}`,
      cause,
    );
  });
  child.on('close', (code, signal) => {
    resolve({ status: code ?? signal ?? 'no exit code', output: Buffer.concat(chunks) });
  });
  // a helper may end without reading its input
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${server}\n`);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    child.stdout.destroy();
  }
}

function helperError(program: string, server: string, problem: string, cause?: unknown): ImageError {
  return new ImageError(
    'login',
    `The credential helper ${program}, which config.json names for ${server}, ${problem}.`,
    { topic: 'credential-helper', about: `echo ${server} | ${program} get` },
    { cause },
  );
}
