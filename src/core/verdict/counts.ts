import type { Digest } from '../image/digest.ts';
import type { SeveralSigners, SignerCount } from '../policy/signer.ts';
import type { Finding } from '../verify/finding.ts';
import { principalOf } from '../verify/verified.ts';
import { quote } from '../../text.ts';
import type { Requirement, RequirementCode, Verdict, VerdictWarning } from './requirement.ts';

/** What the evidence of one entry, or of one of its principals, comes to. */
type DecideFor = (entry: number, findings: readonly Finding[]) => Verdict;

/** An entry of a count with the verdicts of its principals, by their names. */
interface CountedEntry {
  readonly entry: number;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The result of one count. */
interface CountResult {
  readonly count: SignerCount;
  readonly met: boolean;
  readonly digest: Digest | undefined;
  readonly requirements: readonly Requirement[];
}

/** What counts come to. `warnings` are those of counts that only warn. */
type Counted = Pick<Verdict, 'verified' | 'requirements' | 'digest' | 'warnings' | 'unmetPolicy' | 'letBe'>;

/**
 * Counts signers: every count must be met, for one and the same digest. Entries and principals are matched one to one, as many
 * as can be, so that neither an entry with a pattern nor a key that stands in two entries counts twice. A count that
 * only warns and is not met is left to the others, and nothing is verified where there are none.
 */
export function countSigners(signer: SeveralSigners, findings: readonly Finding[], decideFor: DecideFor): Counted {
  const all = signer.counts.map((count) => resultOf(count, signer, findings, decideFor));
  const unmet = all.find((result) => !result.met);
  const warned = all.filter(({ met, count: { warns = false } }) => warns && !met);
  const warnings = warned.map(warningOf);
  const unmetPolicy = unmet?.count.label;
  const isBinding = all.some(({ count: { warns = false } }) => !warns);
  const results = isBinding ? all.filter((result) => !warned.includes(result)) : all;
  const [first, ...others] = results.map(({ digest }) => digest);
  const isOneDigest = first !== undefined && others.every((digest) => digest === first);
  const requirements = results.flatMap((result) => result.requirements);
  const met = results.every((result) => result.met);
  if (met && isOneDigest) {
    return { verified: true, requirements, digest: first, warnings, unmetPolicy };
  }
  return {
    verified: false,
    requirements: met ? [...requirements, differentDigests(results.length)] : requirements,
    digest: undefined,
    warnings,
    unmetPolicy,
    letBe: isBinding ? undefined : warnings.map(({ policy, why }) => `${quote(policy)} only warns: ${why}`).join('; '),
  };
}

function warningOf({ count: { label = '' }, requirements }: CountResult): VerdictWarning & { kind: 'unmet-policy' } {
  return { kind: 'unmet-policy', policy: label, why: requirements.find(({ met }) => !met)?.why ?? 'it is not met' };
}

function resultOf(
  count: SignerCount,
  signer: SeveralSigners,
  findings: readonly Finding[],
  decideFor: DecideFor,
): CountResult {
  if (count.refusal !== undefined) {
    return {
      count,
      met: false,
      digest: undefined,
      requirements: withLabel([unmetFor('denied', count.refusal)], count.label),
    };
  }
  const entries = count.entries.map((entry) => ({
    entry,
    verdicts: count.required > 1 ? byPrincipal(entry, findings, decideFor) : together(entry, findings, decideFor),
  }));
  const digests = new Set(
    entries.flatMap(({ verdicts }) => [...verdicts.values()].flatMap(({ digest }) => digest ?? [])),
  );
  const matchings = [...digests].map((digest) => ({ digest, matched: matchPrincipals(entries, digest) }));
  const [best] = matchings.toSorted((a, b) => b.matched.length - a.matched.length);
  const matched = best?.matched ?? [];
  if (best !== undefined && matched.length >= count.required) {
    const requirements = withLabel(joined(matched.map(({ verdict }) => verdict.requirements)), count.label);
    return { count, met: true, digest: best.digest, requirements };
  }
  const unmet = unmetOf(count, entries, signer, matched).map((each) => besideOthers(each, findings));
  const requirements = withLabel(unmet, count.label);
  return { count, met: false, digest: undefined, requirements };
}

/** What is signed by signers of other counts is not unsigned. */
function besideOthers(requirement: Requirement, findings: readonly Finding[]): Requirement {
  return requirement.code === 'not-signed' && findings.some(({ kind }) => kind === 'verified')
    ? {
        ...requirement,
        code: 'all-rejected',
        why: `${requirement.kind === 'signature' ? 'a signature' : `an attestation (${requirement.predicateType ?? ''})`} is required, but what verifies is by other signers`,
      }
    : requirement;
}

/** Any principal of the entry may meet any requirement. */
function together(entry: number, findings: readonly Finding[], decideFor: DecideFor): CountedEntry['verdicts'] {
  const own = findings.filter((finding) => finding.kind !== 'verified' || isOf(entry, finding));
  return new Map([['', decideFor(entry, own)]]);
}

/** Each principal must meet all of it. */
function byPrincipal(entry: number, findings: readonly Finding[], decideFor: DecideFor): CountedEntry['verdicts'] {
  const own = findings.filter((finding) => finding.kind === 'verified' && isOf(entry, finding));
  const rejected = findings.filter(({ kind }) => kind === 'rejected');
  const groups = Map.groupBy(own, (finding) =>
    finding.kind === 'verified' ? principalOf(finding.evidence.facts.signer) : '',
  );
  return new Map([...groups].map(([principal, all]) => [principal, decideFor(entry, [...all, ...rejected])]));
}

function isOf(entry: number, finding: Finding): boolean {
  return finding.kind === 'verified' && finding.evidence.facts.entries.includes(entry);
}

/** An entry that counts, and by what. */
interface MatchedEntry {
  readonly entry: number;
  readonly verdict: Verdict;
}

/** Augmenting paths (Berge): the most pairs, whatever the order of the entries. */
function matchPrincipals(entries: readonly CountedEntry[], digest: Digest): readonly MatchedEntry[] {
  // every pair is named once: principals of a count that needs one have no names
  const holders = new Map<string, CountedEntry>();
  const isMet = (verdict: Verdict | undefined): boolean => verdict?.digest === digest;
  const place = (entry: CountedEntry, tried: Set<string>): boolean => {
    for (const [principal, verdict] of entry.verdicts) {
      if (!isMet(verdict) || tried.has(principal)) {
        continue;
      }
      tried.add(principal);
      const holder = holders.get(principal);
      if (holder === undefined || place(holder, tried)) {
        holders.set(principal, entry);
        return true;
      }
    }
    return false;
  };
  for (const entry of entries) {
    place(entry, new Set());
  }
  return [...holders].flatMap(([principal, { entry, verdicts }]) => {
    const verdict = verdicts.get(principal);
    return verdict === undefined ? [] : [{ entry, verdict }];
  });
}

/** What several verdicts have in common, with the evidence of all. */
function joined(all: readonly (readonly Requirement[])[]): readonly Requirement[] {
  const groups = Map.groupBy(all.flat(), ({ kind, predicateType, platform }) =>
    JSON.stringify([kind, predicateType, platform]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    return first === undefined ? [] : [{ ...first, by: [first, ...others].flatMap(({ by }) => by) }];
  });
}

function withLabel(requirements: readonly Requirement[], label: string | undefined): readonly Requirement[] {
  return label === undefined
    ? requirements
    : requirements.map((requirement) => ({
        ...requirement,
        of: label,
        why: `${requirement.why} (required by ${quote(label)})`,
      }));
}

/** A requirement of all of the image that is not met. */
function unmetFor(code: RequirementCode, why: string): Requirement {
  return {
    kind: 'signature',
    predicateType: undefined,
    platform: 'image',
    level: undefined,
    met: false,
    code,
    why,
    by: [],
  };
}

/** What the nearest entry lacks, and how many signers there are where more than one must be. */
function unmetOf(
  { required, entries: own }: SignerCount,
  entries: readonly CountedEntry[],
  signer: SeveralSigners,
  matched: readonly MatchedEntry[],
): readonly Requirement[] {
  if (required === 1) {
    const verdicts = entries.flatMap(({ verdicts: all }) => [...all.values()]);
    const metOf = ({ requirements }: Verdict): number => requirements.filter(({ met }) => met).length;
    return verdicts.toSorted((a, b) => metOf(b) - metOf(a))[0]?.requirements ?? [];
  }
  const labelOf = (entry: number): string => signer.entries[entry]?.label ?? `entry ${entry + 1}`;
  const counted = new Set(matched.map(({ entry }) => entry));
  const missing = own.filter((entry) => !counted.has(entry)).map(labelOf);
  const found =
    matched.length === 0
      ? 'none does'
      : `only ${[...counted].map(labelOf).join(', ')} ${counted.size === 1 ? 'does' : 'do'}`;
  return [
    ...joined(matched.map(({ verdict }) => verdict.requirements)),
    unmetFor(
      'threshold',
      `${required} of ${own.length} signers must each meet all requirements with evidence of their own, but ${found}; missing: ${missing.join(', ')}`,
    ),
  ];
}

function differentDigests(policies: number): Requirement {
  return unmetFor(
    'index',
    `${policies} policies are met, but not all of them for the same digest: some evidence is for the index, and some is for platforms`,
  );
}
