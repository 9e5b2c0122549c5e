import { digestOf } from '../core/image/digest.ts';
import type { NamedRoot } from '../core/policy/request.ts';
import { isMissingFile, messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../text.ts';
import { sortIssues, type PolicyIssue, type PolicyResult } from './issue.ts';
import { findClusterImagePolicies } from './cluster-image-policy/find.ts';
import type { CompletePolicy } from './complete.ts';
import { resolveKeys } from './keys.ts';
import { parsePolicy } from './parse.ts';
import type { NamedFile, Policy } from './policy.ts';
import { RulesPolicy } from './rules.ts';

/**
 * Reads a file that a policy is, or names.
 * @throws an error; one with the system code `ENOENT` or `ENOTDIR` where there is no such file
 */
export type ReadFile = (path: string, maxBytes: number, role: FileRole) => Promise<string>;

/** The path of the policy is the user's; those in it start at the root of its checkout. */
export type FileRole = 'policy' | 'named';

/** A policy file, its faults, or why it could not be read. */
export type PolicySourceResult = PolicyResult<CompletePolicy> | UnreadableFile;

/** Why a file could not be read; the reason completes a sentence. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly isMissing: boolean;
  readonly reason: string;
}

/** Reads a policy file and the files that it names, all by the same means. It never throws. */
export async function loadPolicy(path: string, read: ReadFile): Promise<PolicySourceResult> {
  let text: string;
  try {
    text = await read(path, LIMITS.policyBytes, 'policy');
  } catch (thrown) {
    return unreadable(thrown);
  }
  const others = await findClusterImagePolicies(text, { path });
  if (others !== undefined) {
    return others;
  }
  const result = await parsePolicy(text, { path });
  return result.kind === 'invalid' ? result : complete(result.value, text, read);
}

/** Why a file could not be read. */
export function unreadable(thrown: unknown): UnreadableFile {
  return { kind: 'unreadable', isMissing: isMissingFile(thrown), reason: reasonOf(thrown) };
}

async function complete(policy: Policy, text: string, read: ReadFile): Promise<PolicyResult<CompletePolicy>> {
  const texts = new Map<string, string>();
  const trustedRoots = new Map<string, NamedRoot>();
  const issues: PolicyIssue[] = [];
  for (const file of policy.files) {
    const { path, kind } = file;
    try {
      const content = await read(path, kind === 'key' ? LIMITS.keys : LIMITS.trustedRootBytes, 'named');
      if (kind === 'key') {
        texts.set(path, content);
      } else {
        trustedRoots.set(path, { path, digest: digestOf(Buffer.from(content)), text: content });
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
    : { kind: 'value', value: new RulesPolicy({ policy, keys: keys.value, trustedRoots }, text) };
}

function issueOf({ kind, path, line, column }: NamedFile, reason: string): PolicyIssue {
  return {
    line,
    column,
    code: kind === 'key' ? 'key' : 'wrong-kind',
    message: `The file ${quote(path)} cannot be read: ${reason}.`,
  };
}

function reasonOf(thrown: unknown): string {
  return isMissingFile(thrown) ? 'there is no such file' : messageOf(thrown);
}
