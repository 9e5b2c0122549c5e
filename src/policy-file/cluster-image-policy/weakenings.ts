import { quote } from '../../text.ts';
import type { Weakenings, WeakenedRequest } from '../weakenings.ts';
import type { ClusterImagePolicy } from './model.ts';
import { passes, signingOf } from './requests.ts';

/** Finds what the policies that are for the images of a run weaken; each once. */
export function weakeningsOfPolicies(
  policies: readonly ClusterImagePolicy[],
  path: string,
  requests: readonly WeakenedRequest[],
): Weakenings {
  const used = new Set(requests.flatMap(({ rule, rules }) => rules ?? rule ?? []).map(({ index }) => index));
  const insecure = new Set<string>();
  const warnings = new Set<string>();
  for (const policy of policies.filter(({ index }) => used.has(index))) {
    const name = quote(policy.name);
    const at = ({ line }: { readonly line: number }): string => `policy: ${name} (${path}:${line})`;
    if (policy.mode === 'warn') {
      insecure.add(`${at(policy.position)}: mode: warn`);
    }
    const [passing] = passes(policy) ? policy.authorities.filter(({ kind }) => kind === 'pass') : [];
    if (passing !== undefined) {
      insecure.add(`${at(passing.position)}: static: pass`);
    }
    for (const { position, signers, unrelated } of signingOf(policy)) {
      if (signers.some(({ waives }) => waives?.tlog === true)) {
        insecure.add(`${at(position)}: insecure-ignore-tlog`);
      }
      if (signers.some(({ waives }) => waives?.sct === true)) {
        insecure.add(`${at(position)}: insecure-ignore-sct`);
      }
      for (const { key, position: place } of unrelated) {
        insecure.add(`${at(place)}: ${key} accepts unrelated identities`);
        warnings.add(
          `The policy ${name} (${path}:${place.line}) has a pattern that accepts unrelated identities (${key}), so anyone may sign. Name the owner in it.`,
        );
      }
    }
  }
  return { insecure: [...insecure], warnings: [...warnings] };
}
