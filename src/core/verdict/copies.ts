import { byCodeUnits } from '../../text.ts';
import type { ProvenAge } from '../policy/age.ts';
import type { VerifiedEvidence } from '../verify/verified.ts';

/** What is proven of when something was signed, by what was signed and with which key. */
export type Ages = ReadonlyMap<string, ProvenAge>;

/** What is proven of evidence, with all that its copies prove: whoever has something logged again makes it no younger. */
export function agesOf(evidence: readonly VerifiedEvidence[]): Ages {
  const copies = Map.groupBy(evidence, ({ facts }) => facts.content);
  return new Map(
    [...copies].map(([content, all]) => [
      content,
      {
        notBefore: earliest(all.map(({ facts }) => facts.notBefore)),
        notAfter: earliest(all.map(({ facts }) => facts.times[0]?.time)),
      },
    ]),
  );
}

function earliest(dates: readonly (Date | undefined)[]): number | undefined {
  const times = dates.flatMap((date) => date?.getTime() ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** What is proven of one piece of evidence and its copies. */
export function ageOf({ facts }: VerifiedEvidence, ages: Ages): ProvenAge {
  return ages.get(facts.content) ?? { notBefore: undefined, notAfter: undefined };
}

/** Of copies the one with the earliest time, which is then the time of all. */
export function withoutCopies(evidence: readonly VerifiedEvidence[]): readonly VerifiedEvidence[] {
  const timeOf = ({ facts: { times } }: VerifiedEvidence): number => times[0]?.time.getTime() ?? Number.MAX_VALUE;
  const chosen = new Map<string, VerifiedEvidence>();
  for (const each of evidence.toSorted((a, b) => timeOf(b) - timeOf(a) || byDigest(b, a))) {
    chosen.set(each.facts.content, each);
  }
  return evidence.filter((each) => chosen.get(each.facts.content) === each);
}

/** By the earliest verified time; evidence without one sorts last. */
export function newestFirst<T extends VerifiedEvidence>(evidence: readonly T[], ages: Ages): readonly T[] {
  const timeOf = (each: T): number => ageOf(each, ages).notAfter ?? -Infinity;
  return evidence.toSorted((a, b) => {
    const byTime = timeOf(b) - timeOf(a);
    return byTime === 0 || Number.isNaN(byTime) ? byDigest(a, b) : byTime;
  });
}

function byDigest(a: VerifiedEvidence, b: VerifiedEvidence): number {
  return byCodeUnits(a.facts.origin.source.digest, b.facts.origin.source.digest);
}
