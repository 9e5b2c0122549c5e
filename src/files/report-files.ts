import { constants } from 'node:fs';
import { lstat, open, opendir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { LIMITS } from '../limits.ts';

const REPORT = 'report.json';

/** What was found below a folder; paths are relative to it, `/` between components. */
export interface FoundReports {
  /** absolute path of the folder */
  readonly folder: string;
  readonly paths: readonly string[];
  /** links of that name, which are not followed */
  readonly links: readonly string[];
  /** the bound that ended the search */
  readonly exceeded: string | undefined;
}

/**
 * Every `report.json` below a folder, as artifacts are downloaded: each in a folder of its own. No link is followed, and
 * no link in the workspace leads a relative path out of it.
 * @throws Error of the file system, or one that says what is wrong
 */
export async function findReports(workspace: string, path: string): Promise<FoundReports> {
  const folder = resolve(workspace, path);
  if (!(await lstat(folder)).isDirectory()) {
    throw new Error('it is no folder');
  }
  if (!isAbsolute(path)) {
    const expected = resolve(await realpath(workspace), relative(resolve(workspace), folder));
    if ((await realpath(folder)) !== expected) {
      throw new Error('a link in the workspace leads it elsewhere');
    }
  }
  const paths: string[] = [];
  const links: string[] = [];
  let entries = 0;
  let exceeded: string | undefined;
  const search = async (inside: readonly string[]): Promise<void> => {
    for await (const entry of await opendir(join(folder, ...inside))) {
      entries++;
      if (entries > LIMITS.reportEntries) {
        exceeded = `more than ${LIMITS.reportEntries} files and folders`;
      }
      const within = [...inside, entry.name];
      if (entry.isDirectory()) {
        if (within.length > LIMITS.reportDepth) {
          exceeded = `folders more than ${LIMITS.reportDepth} deep`;
        } else {
          await search(within);
        }
      } else if (entry.name === REPORT) {
        (entry.isFile() ? paths : links).push(within.join('/'));
        if (paths.length > LIMITS.shards) {
          exceeded = `more than ${LIMITS.shards} reports`;
        }
      }
      if (exceeded !== undefined) {
        return;
      }
    }
  };
  await search([]);
  return { folder, paths: paths.sort(), links: links.sort(), exceeded };
}

/**
 * The bytes of a report that was found.
 * @throws Error of the file system, `ELOOP` for a link among them, or one that says that it is too large
 */
export async function readReportFile(folder: string, path: string): Promise<Buffer> {
  const handle = await open(join(folder, ...path.split('/')), constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = await handle.stat();
    if (size > LIMITS.reportBytes) {
      throw new Error(`it has ${size} bytes, and ${LIMITS.reportBytes} are read: spread the list over more shards`);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
