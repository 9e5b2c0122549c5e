import type { ImageRequest } from '../core/policy/request.ts';
import { alternativesOf } from '../core/policy/signer.ts';
import { quote } from '../text.ts';
import type { Policy, PolicyRule } from './policy.ts';

/** What a policy weakens for the images of a run: names for the report, and sentences for warnings. */
export interface Weakenings {
  readonly insecure: readonly string[];
  readonly warnings: readonly string[];
}

/** What of a request shows what is weakened for it. */
export type WeakenedRequest = Pick<ImageRequest, 'rule' | 'rules' | 'decision' | 'signer'>;

/** Finds what the rules that decide these images weaken; each once. */
export function weakeningsOf(
  { rules, default: action, path }: Policy,
  requests: readonly WeakenedRequest[],
): Weakenings {
  const insecure = new Set<string>();
  const warnings = new Set<string>();
  for (const { rule: reference, decision, signer } of requests) {
    const rule = reference === undefined ? undefined : rules[reference.index];
    if (decision?.kind === 'skipped') {
      insecure.add(`policy: default: ${action}`);
    }
    if (rule === undefined || decision?.kind === 'unmet') {
      continue;
    }
    const name = `${quote(rule.name ?? `rule ${rule.index + 1}`)} (${path}:${rule.position.line})`;
    if (decision?.kind === 'exempt') {
      insecure.add(`policy: ${name} accepts unsigned images until ${decision.until ?? 'it is changed'}`);
    }
    for (const key of unrelatedOf(rule)) {
      insecure.add(`policy: ${name}: ${key} accepts unrelated identities`);
      warnings.add(
        `The rule ${name} has a pattern that accepts unrelated identities (${key}), so anyone may sign. Name the owner in it.`,
      );
    }
    const waived = alternativesOf(signer).map((alternative) => alternative.signer.waives ?? {});
    if (waived.some(({ tlog }) => tlog === true)) {
      insecure.add(`policy: ${name}: insecure-ignore-tlog`);
    }
    if (waived.some(({ sct }) => sct === true)) {
      insecure.add(`policy: ${name}: insecure-ignore-sct`);
    }
  }
  return { insecure: [...insecure], warnings: [...warnings] };
}

function unrelatedOf(rule: PolicyRule): readonly string[] {
  return rule.kind === 'signers'
    ? rule.signers.flatMap((entry) => (entry.kind === 'certificate' ? entry.acceptsUnrelated : []))
    : [];
}
