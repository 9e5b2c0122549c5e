import { resolve } from 'node:path';
import { messageOf, systemCodeOf } from '../errors.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import { LIMITS } from '../limits.ts';
import { parseCases, type PolicyCase } from '../policy-file/cases.ts';
import { sortIssues, type PolicyIssue, type PolicyResult } from '../policy-file/issue.ts';
import { resolveKeys, type PolicyKeys } from '../policy-file/keys.ts';
import { parsePolicy } from '../policy-file/parse.ts';
import type { NamedFile, Policy } from '../policy-file/policy.ts';
import { quote } from '../text.ts';

/** A policy with the keys of the files that it names. */
export interface CompletePolicy {
  readonly policy: Policy;
  readonly keys: PolicyKeys;
}

/** A policy file, its faults, or why it could not be read. */
export type PolicySourceResult = PolicyResult<CompletePolicy> | UnreadableFile;

/** Why a file could not be read; the reason completes a sentence. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly isMissing: boolean;
  readonly reason: string;
}

/** Links are followed, and any path will do: the files are the user's own. */
const readOwn = (path: string, maxBytes: number): Promise<string> => readWorkspaceFile('/', resolve(path), maxBytes);

/** Reads a policy file and the files that it names; relative paths start where the program was started. */
export async function readPolicy(path: string): Promise<PolicySourceResult> {
  let text: string;
  try {
    text = await readOwn(path, LIMITS.policyBytes);
  } catch (thrown) {
    return { kind: 'unreadable', isMissing: isMissing(thrown), reason: reasonOf(thrown) };
  }
  const result = await parsePolicy(text, { path });
  return result.kind === 'invalid' ? result : complete(result.value);
}

/** Reads the cases of a policy. */
export async function readCases(path: string): Promise<PolicyResult<readonly PolicyCase[]> | UnreadableFile> {
  try {
    return await parseCases(await readOwn(path, LIMITS.policyBytes), { path });
  } catch (thrown) {
    return { kind: 'unreadable', isMissing: isMissing(thrown), reason: reasonOf(thrown) };
  }
}

async function complete(policy: Policy): Promise<PolicyResult<CompletePolicy>> {
  const texts = new Map<string, string>();
  const issues: PolicyIssue[] = [];
  for (const file of policy.files) {
    try {
      const text = await readOwn(file.path, file.kind === 'key' ? LIMITS.keys : LIMITS.trustedRootBytes);
      if (file.kind === 'key') {
        texts.set(file.path, text);
      }
    } catch (thrown) {
      issues.push(issueOf(file, reasonOf(thrown)));
    }
  }
  const isRead = ({ kind, path }: NamedFile): boolean => kind !== 'key' || texts.has(path);
  const keys = resolveKeys({ ...policy, files: policy.files.filter(isRead) }, texts);
  const all = keys.kind === 'invalid' ? [...issues, ...keys.issues] : issues;
  return keys.kind === 'invalid' || all.length > 0
    ? { kind: 'invalid', path: policy.path, issues: sortIssues(all) }
    : { kind: 'value', value: { policy, keys: keys.value } };
}

function issueOf({ kind, path, line, column }: NamedFile, reason: string): PolicyIssue {
  return {
    line,
    column,
    code: kind === 'key' ? 'key' : 'wrong-kind',
    message: `The file ${quote(path)} cannot be read: ${reason}.`,
  };
}

function isMissing(thrown: unknown): boolean {
  const code = systemCodeOf(thrown);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function reasonOf(thrown: unknown): string {
  return isMissing(thrown) ? 'there is no such file' : messageOf(thrown);
}
