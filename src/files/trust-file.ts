import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, systemCodeOf, TrustError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/**
 * The bytes of a trusted root that a person named; a relative path starts at the workspace.
 * @throws TrustError
 */
export async function readTrustFile(workspace: string, path: string): Promise<Buffer> {
  const file = resolve(workspace, path);
  try {
    const { size } = await stat(file);
    if (size > LIMITS.trustedRootBytes) {
      throw new Error(`it has ${size} bytes; at most ${LIMITS.trustedRootBytes} are read`);
    }
    return await readFile(file);
  } catch (cause) {
    throw new TrustError(
      `The file ${path} cannot be read: ${systemCodeOf(cause) === 'ENOENT' ? 'it is not there' : messageOf(cause)}.`,
      { topic: 'missing-trust-file' },
      { cause },
    );
  }
}
