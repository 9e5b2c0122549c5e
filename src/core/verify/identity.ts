import { CLAIM_NAMES, GITHUB_CLAIMS, type SignerPolicy, type ValuePolicy } from '../policy/signer.ts';
import type { Mismatch } from './finding.ts';
import type { Signer } from './verified.ts';

/**
 * The one place that matches identities: in what a proven certificate is not the expected one; nothing when it is.
 * Exact values are compared whole and case-sensitively, patterns match the whole value.
 */
export function matchIdentity(
  policy: Extract<SignerPolicy, { kind: 'identity' }>,
  signer: Extract<Signer, { kind: 'certificate' }>,
): Mismatch[] {
  const claims = GITHUB_CLAIMS.flatMap((claim) => {
    const value = policy.claims[claim];
    return value === undefined
      ? []
      : [{ part: CLAIM_NAMES[claim], policy: exactly(value), found: signer.extensions[claim] }];
  });
  return [
    { part: 'identity', policy: policy.identity, found: signer.identity },
    { part: 'issuer', policy: policy.issuer, found: signer.issuer },
    ...claims,
  ]
    .filter(({ policy, found }) => found === undefined || !matches(policy, found))
    .map(({ part, policy, found }) => ({ part, expected: expectedBy(policy), found }));
}

function exactly(value: string): ValuePolicy {
  return { kind: 'exact', values: [value] };
}

function matches(policy: ValuePolicy, value: string): boolean {
  switch (policy.kind) {
    case 'exact':
      return policy.values.includes(value);
    case 'pattern':
      return policy.matches(value);
    case 'below':
      return value.startsWith(policy.prefix);
  }
}

function expectedBy(policy: ValuePolicy): readonly string[] {
  switch (policy.kind) {
    case 'exact':
      return policy.values;
    case 'pattern':
      return [policy.pattern];
    case 'below':
      return [`${policy.prefix}…`];
  }
}
