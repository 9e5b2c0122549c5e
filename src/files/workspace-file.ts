import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { messageOf, systemCodeOf, TrustError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { isOutside, readWithoutFollowing } from './safe-file.ts';

/**
 * The text of a file whose content can appear in messages. What is checked out into the workspace can come from a pull
 * request by anybody: a relative path must not leave the workspace through a link, and only regular files of at most
 * `maxBytes` are read.
 * @throws Error of the file system, or one with its code `ELOOP`, `EISDIR` or `EFBIG`
 */
export async function readWorkspaceFile(workspace: string, path: string, maxBytes: number): Promise<string> {
  const file = await realpath(resolve(workspace, path));
  if (!isAbsolute(path) && isOutside(await realpath(workspace), file)) {
    throw refusal('ELOOP', 'it is not in the workspace');
  }
  const bytes = await readWithoutFollowing(file, (stats) => {
    if (!stats.isFile()) {
      throw refusal('EISDIR', 'it is not a file');
    }
    if (stats.size > maxBytes) {
      throw refusal('EFBIG', `it has more than ${maxBytes} bytes`);
    }
    return true;
  });
  return bytes?.toString('utf8') ?? '';
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/**
 * The bytes of a trusted root from the input `trusted-root`; a relative path starts at the workspace. Links are followed:
 * its content appears in no message.
 * @throws TrustError
 */
export async function readTrustFile(workspace: string, path: string): Promise<Buffer> {
  const file = resolve(workspace, path);
  try {
    const { size } = await stat(file);
    if (size > LIMITS.trustedRootBytes) {
      throw new Error(`it has ${size} bytes, but at most ${LIMITS.trustedRootBytes} are read`);
    }
    return await readFile(file);
  } catch (cause) {
    throw new TrustError(
      `The file ${path} cannot be read: ${systemCodeOf(cause) === 'ENOENT' ? 'it does not exist' : messageOf(cause)}.`,
      { topic: 'missing-trust-file' },
      { cause },
    );
  }
}
