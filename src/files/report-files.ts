import { lstat, opendir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { LIMITS } from '../limits.ts';
import { readWithoutFollowing, refuseLinks } from './safe-file.ts';

const REPORT = 'report.json';

/** Reports below a folder; paths are relative to it, with `/` between components. */
export interface FoundReports {
  /** absolute path of the folder */
  readonly folder: string;
  readonly paths: readonly string[];
  /** symbolic links of that name, which are not followed */
  readonly links: readonly string[];
  /** the limit that ended the search */
  readonly exceeded: string | undefined;
}

/**
 * Finds every `report.json` below a folder; `actions/download-artifact` puts each artifact into a folder of its own. No
 * link is followed, and a relative path may lead through none.
 * @throws Error of the file system, or one with a reason
 */
export async function findReports(workspace: string, path: string): Promise<FoundReports> {
  const folder = resolve(workspace, path);
  if (!(await lstat(folder)).isDirectory()) {
    throw new Error('it is not a folder');
  }
  if (!isAbsolute(path)) {
    await refuseLinks(workspace, folder);
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
 * @throws Error of the file system, `ELOOP` for a link, or one with a reason when it is too large
 */
export async function readReportFile(folder: string, path: string): Promise<Buffer> {
  const bytes = await readWithoutFollowing(join(folder, ...path.split('/')), (stats) => {
    if (stats.size > LIMITS.reportBytes) {
      throw new Error(
        `it has ${stats.size} bytes, but at most ${LIMITS.reportBytes} are read: split the list into more shards`,
      );
    }
    return stats.isFile();
  });
  if (bytes === undefined) {
    throw new Error('it is not a file');
  }
  return bytes;
}
