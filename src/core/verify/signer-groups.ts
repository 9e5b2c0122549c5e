import type { Alternative, IdentityPolicy, KeyPolicy, WaivedChecks } from '../policy/signer.ts';

/** Signers of one kind of whom the same checks are made. */
export type SignerGroup = { readonly waives: WaivedChecks; readonly needsTimestamp: boolean } & (
  | { readonly kind: 'keys'; readonly alternatives: readonly (Alternative & { readonly signer: KeyPolicy })[] }
  | { readonly kind: 'identity'; readonly alternatives: readonly (Alternative & { readonly signer: IdentityPolicy })[] }
);

/** The groups of signers: those first that the evidence is likely to be of, then those of whom less is waived. */
export function groupsOf(alternatives: readonly Alternative[], hasCertificate: boolean): readonly SignerGroup[] {
  const groups = new Map<
    string,
    { kind: 'keys' | 'identity'; waives: WaivedChecks; needsTimestamp: boolean; alternatives: Alternative[] }
  >();
  for (const alternative of alternatives) {
    const { kind, waives = {}, needsTimestamp = false } = alternative.signer;
    const key = `${kind} ${waives.tlog === true ? 'tlog' : ''} ${waives.sct === true ? 'sct' : ''} ${needsTimestamp ? 'stamp' : ''}`;
    const group = groups.get(key) ?? { kind, waives, needsTimestamp, alternatives: [] };
    group.alternatives.push(alternative);
    groups.set(key, group);
  }
  const waived = ({ waives }: { waives: WaivedChecks }): number => Number(waives.tlog) + Number(waives.sct);
  const likely = hasCertificate ? 'identity' : 'keys';
  return [...groups.values()]
    .toSorted((a, b) => Number(b.kind === likely) - Number(a.kind === likely) || waived(a) - waived(b))
    .map((group) => group as SignerGroup);
}
