import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';

/**
 * What an earlier run kept of a TUF repository, by file name: the roots after the initial one (`2.root.json` …), the
 * other metadata, and the target. Anybody may have written it, so it is no more to be believed than what comes from a
 * network.
 */
export type StoredFiles = ReadonlyMap<string, Buffer>;

export const NOTHING_STORED: StoredFiles = new Map();

/** The target that holds the keys of logs and authorities. */
export const TARGET = 'trusted_root.json';

/** The metadata beside the roots. What other roles sign is not kept: no known repository has the target there. */
export const METADATA = ['timestamp.json', 'snapshot.json', 'targets.json'] as const;

/** Never `root.json`, which a TUF client believes as it is, nor anything that a file system takes for it. */
const NAME = /^(?:[1-9]\d{0,8}\.root|timestamp|snapshot|targets|trusted_root)\.json$/;

const document = z.object({ format: z.literal(1), files: z.record(z.string(), z.base64()) });

/** The files of one text; none where it is something else. */
export function readStored(bytes: Buffer): StoredFiles {
  try {
    const { files } = document.parse(parseJson(bytes).value);
    const entries = Object.entries(files).filter(([name]) => NAME.test(name));
    return new Map(entries.map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
  } catch {
    return NOTHING_STORED;
  }
}

/** One text of them, so that a file of it appears at once and is never half of two runs. */
export function renderStored(files: StoredFiles): Buffer {
  const entries = [...files].map(([name, bytes]): [string, string] => [name, bytes.toString('base64')]);
  return Buffer.from(JSON.stringify({ format: 1, files: Object.fromEntries<string>(entries) }));
}

/** A name for what is kept of a repository: another mirror or another initial root is another repository. */
export function nameOfRepository(mirror: string, root: Buffer): string {
  const host = (URL.parse(mirror)?.hostname ?? '').replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 100);
  const hash = createHash('sha256').update(mirror).update('\0').update(root).digest('hex');
  return `${host}-${hash.slice(0, 32)}`;
}
