import { setImmediate } from 'node:timers/promises';
import { DeadlineError, withDeadline, type Deadline } from '../concurrency.ts';
import { ImageError } from '../errors.ts';
import type { Discovery } from './evidence/candidate.ts';
import type { AttestationManifest, Target } from './image/subject.ts';
import type { SignerPolicy } from './policy/signer.ts';
import type { Roots } from './roots.ts';
import { onlySignature, verifyCovered } from './verify/verify.ts';
import type { Finding } from './verify/finding.ts';

/** What evidence is verified against. */
export interface Expected {
  readonly roots: Roots;
  readonly signer: SignerPolicy;
  readonly targets: readonly Target[];
  readonly manifests: readonly AttestationManifest[];
}

/**
 * Verifies everything that was found for an image, each by itself; then the statements that a verified signature covers.
 * @throws ImageError `timeout`, or where a trusted root that only some of it needs is unavailable; TrustError
 */
export async function verifyCandidates(
  { candidates, statements = [] }: Pick<Discovery, 'candidates' | 'statements'>,
  { roots, signer, targets, manifests }: Expected,
  deadline: Deadline,
): Promise<readonly Finding[]> {
  const verifierOf = await roots.choose(candidates, signer, deadline);
  const own = targets.map(({ digest }) => digest);
  const digests = [...own, ...manifests.map(({ digest }) => digest), ...statements.map(({ manifest }) => manifest)];
  await withDeadline(
    deadline,
    Promise.all(candidates.map((candidate) => verifierOf(candidate).prepare(candidate))),
  ).catch(ignoreDeadline);
  const findings = await oneByOne(deadline, candidates, (candidate) =>
    onlySignature(verifierOf(candidate)(candidate, signer, digests), own),
  );
  const covered = await oneByOne(deadline, statements, (statement) => verifyCovered(statement, findings));
  return [...findings, ...covered.flat()];
}

/** The first candidate reports it. */
function ignoreDeadline(error: unknown): void {
  if (!(error instanceof DeadlineError)) {
    throw error;
  }
}

/** Yields to other images in between: anybody who may push can make each candidate slow. */
async function oneByOne<T, R>(deadline: Deadline, items: readonly T[], work: (item: T) => R): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (deadline.remaining() === 0) {
      throw new ImageError(
        'timeout',
        `The time limit of the image was reached after ${results.length} of ${items.length} candidates had been verified.`,
        { topic: 'slow-candidates' },
      );
    }
    results.push(work(item));
    await setImmediate();
  }
  return results;
}
