import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { parseReference, type ImageReference } from '../../src/core/image/reference.ts';
import type { PolicyIssue } from '../../src/policy-file/issue.ts';
import { parsePolicy } from '../../src/policy-file/parse.ts';
import type { Policy, PolicyRule } from '../../src/policy-file/policy.ts';

/** A valid policy. @throws with its faults where it has any */
export async function policyOf(text: string): Promise<Policy> {
  const result = await parsePolicy(text, { path: 'policy.yml' });
  if (result.kind === 'invalid') {
    throw new Error(result.issues.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
  }
  return result.value;
}

/** The faults of a text; none where it is valid. */
export async function issuesOf(text: string): Promise<readonly PolicyIssue[]> {
  const result = await parsePolicy(text, { path: 'policy.yml' });
  return result.kind === 'invalid' ? result.issues : [];
}

/** `line:column code` of each fault. */
export async function faultsOf(text: string): Promise<readonly string[]> {
  return (await issuesOf(text)).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** A policy of one rule, which begins at line 3, column 5. */
export function withRule(...lines: readonly string[]): string {
  const [first = '', ...others] = lines.flatMap((line) => line.split('\n'));
  return ['version: 1', 'rules:', `  - ${first}`, ...others.map((line) => `    ${line}`), ''].join('\n');
}

/** The only rule of a policy. */
export async function ruleOf(...lines: readonly string[]): Promise<PolicyRule> {
  const [rule] = (await policyOf(withRule(...lines))).rules;
  if (rule === undefined) {
    throw new Error('there is no rule');
  }
  return rule;
}

export function referenceOf(text: string): ImageReference {
  const result = parseReference(text, undefined);
  if (result.kind === 'invalid') {
    throw new Error(`${text}: ${result.issue}`);
  }
  return result.value;
}

/** A new public key in PEM. */
export function newKey(): string {
  return pemOf(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey);
}

export function pemOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }).toString();
}

/** A text as the lines of a YAML block scalar. */
export function blockOf(text: string, indent: number): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');
}
