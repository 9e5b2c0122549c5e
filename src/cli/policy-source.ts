import { resolve } from 'node:path';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import { LIMITS } from '../limits.ts';
import { parseCases, type PolicyCase } from '../policy-file/cases.ts';
import type { PolicyResult } from '../policy-file/issue.ts';
import { loadPolicy, unreadable, type PolicySourceResult, type UnreadableFile } from '../policy-file/load.ts';

/** Reads a file. Links are followed, and any path will do: the files are the user's own. */
export function readOwn(path: string, maxBytes: number): Promise<string> {
  return readWorkspaceFile('/', resolve(path), maxBytes);
}

/** `YYYY-MM-DD`, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Reads a policy file and the files that it names; relative paths start where the program was started. */
export function readPolicy(path: string): Promise<PolicySourceResult> {
  return loadPolicy(path, readOwn);
}

/** Reads the cases of a policy. */
export async function readCases(path: string): Promise<PolicyResult<readonly PolicyCase[]> | UnreadableFile> {
  try {
    return await parseCases(await readOwn(path, LIMITS.policyBytes), { path });
  } catch (thrown) {
    return unreadable(thrown);
  }
}
