import { hintOf } from '../report/advice/hints.ts';
import { ImageError } from '../errors.ts';
import type { Candidate, Discovery } from './evidence/candidate.ts';
import { mergeDiscoveries } from './evidence/discover.ts';
import type { Verdict } from './verdict.ts';
import type { Finding } from './verify/finding.ts';

/** An image as far as it is judged. */
export interface Checked {
  readonly found: Discovery;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** How candidates become findings, and findings a verdict. */
export interface Court {
  readonly verify: (candidates: readonly Candidate[]) => Promise<readonly Finding[]>;
  /** the name of the trusted root that judges a candidate */
  readonly rootOf: (candidate: Candidate) => string;
  readonly decide: (findings: readonly Finding[]) => Verdict;
}

/**
 * Looks in one more place for what the others did not give, and decides again about everything together. What cannot be
 * asked or judged there is a warning, and the rest is decided without it.
 */
export async function lookElsewhere(
  first: Checked,
  look: () => Promise<Discovery>,
  { verify, rootOf, decide }: Court,
): Promise<Checked> {
  const warnings: string[] = [];
  const orWarn = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work;
    } catch (thrown) {
      if (!(thrown instanceof ImageError)) {
        throw thrown;
      }
      warnings.push(`${thrown.message} ${hintOf(thrown.advice)}`);
      return otherwise;
    }
  };
  const merged = look().then((found) => mergeDiscoveries([first.found, found]));
  const found = await orWarn(merged, first.found);
  const known = new Set(first.found.candidates);
  const fresh = found.candidates.filter((candidate) => !known.has(candidate));
  const findings = [...first.findings];
  for (const candidates of Map.groupBy(fresh, rootOf).values()) {
    findings.push(...(await orWarn(verify(candidates), [])));
  }
  const verdict = decide(findings);
  return { found, findings, verdict: { ...verdict, warnings: [...verdict.warnings, ...warnings] } };
}
