import { open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The text of a file whose content is shown to people. What is checked out into the workspace can be a stranger's: no
 * link in it leads a relative path out of the workspace, only files are read, and only up to a number of bytes.
 * @throws Error of the file system, or one with its code `ELOOP`, `EISDIR` or `EFBIG`
 */
export async function readWorkspaceFile(workspace: string, path: string, maxBytes: number): Promise<string> {
  const file = await realpath(resolve(workspace, path));
  if (!isAbsolute(path) && isOutside(await realpath(workspace), file)) {
    throw refusal('ELOOP', 'it is not in the workspace');
  }
  const handle = await open(file);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) {
      throw refusal('EISDIR', 'it is not a file');
    }
    if (stat.size > maxBytes) {
      throw refusal('EFBIG', `it has more than ${maxBytes} bytes`);
    }
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function isOutside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
