import { posix } from 'node:path';
import { parsePublicKeys } from '../core/policy/keys.ts';
import type { TrustedKey } from '../core/policy/signer.ts';
import { quote } from '../text.ts';
import { sortIssues, type FilePosition, type PolicyIssue, type PolicyResult } from './issue.ts';
import type { KeyEntry, Policy, RuleSigner } from './policy.ts';

/** The keys of the files that a policy names, by the paths as written. */
export type PolicyKeys = ReadonlyMap<string, readonly TrustedKey[]>;

/**
 * Reads the keys of the files that a policy names (`files` of kind `key`), whose texts the caller had read; those of a
 * run of a pull request are of the base commit. A file without a text, or without a key, is a fault where the policy
 * names it, and so is one key of two entries where a threshold counts them.
 */
export function resolveKeys(policy: Policy, texts: ReadonlyMap<string, string>): PolicyResult<PolicyKeys> {
  const issues: PolicyIssue[] = [];
  const keys = new Map<string, readonly TrustedKey[]>();
  for (const { path, line, column } of policy.files.filter(({ kind }) => kind === 'key')) {
    const text = texts.get(path);
    const result = text === undefined ? undefined : parsePublicKeys(text);
    if (result?.kind === 'value') {
      keys.set(path, result.value);
    } else {
      const reason = result === undefined ? 'there is no such file' : result.issue;
      issues.push({ line, column, code: 'key', message: `${quote(path)} cannot be used as a key: ${reason}.` });
    }
  }
  const counted = policy.rules.filter((rule) => rule.kind === 'signers' && rule.threshold !== undefined);
  for (const rule of counted) {
    const repeated = rule.kind === 'signers' ? findRepeatedKeys(rule.signers, keys) : [];
    issues.push(...repeated.map(({ position, message }) => ({ ...position, code: 'threshold' as const, message })));
  }
  return issues.length > 0
    ? { kind: 'invalid', path: policy.path, issues: sortIssues(issues) }
    : { kind: 'value', value: keys };
}

/** The keys of an entry; none where its file was not read. */
export function keysOf({ source }: KeyEntry, keys: PolicyKeys): readonly TrustedKey[] {
  return source.kind === 'pem' ? source.keys : (keys.get(source.path) ?? []);
}

/** An entry whose key another one before it has. */
export interface RepeatedKey {
  readonly position: FilePosition;
  readonly message: string;
}

/** Entries that are the key of another one, by the key itself, or by its file as long as that was not read. */
export function findRepeatedKeys(signers: readonly RuleSigner[], keys: PolicyKeys): readonly RepeatedKey[] {
  const seen = new Set<string>();
  return signers.flatMap((entry) => {
    if (entry.kind !== 'key') {
      return [];
    }
    const names = namesOf(entry, keys);
    const isRepeated = names.some((name) => seen.has(name));
    names.forEach((name) => seen.add(name));
    return isRepeated
      ? [
          {
            position: entry.position,
            message: 'This key already belongs to another signer of the rule, and each key counts once.',
          },
        ]
      : [];
  });
}

function namesOf(entry: KeyEntry, keys: PolicyKeys): readonly string[] {
  const { source } = entry;
  const file = source.kind === 'file' ? [`file ${posix.normalize(source.path)}`] : [];
  return [...file, ...keysOf(entry, keys).map(({ fingerprint }) => fingerprint)];
}
