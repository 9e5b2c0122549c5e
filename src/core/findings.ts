import { setImmediate } from 'node:timers/promises';
import type { Deadline } from '../concurrency.ts';
import { ImageError } from '../errors.ts';
import type { Candidate, CoveredStatement } from './evidence/candidate.ts';
import type { AttestationManifest, Target } from './image/subject.ts';
import type { SignerPolicy } from './policy/signer.ts';
import { onlySignature, verifyCovered } from './verify/covered.ts';
import type { Finding } from './verify/finding.ts';
import type { Verifiers } from './verifiers.ts';

/** What was found for an image. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** layers of attestation manifests */
  readonly statements: readonly CoveredStatement[];
}

/** Against what it is verified. */
export interface Expected {
  readonly verifiers: Verifiers;
  readonly signer: SignerPolicy;
  readonly targets: readonly Target[];
  readonly manifests: readonly AttestationManifest[];
}

/**
 * Verifies everything that was found for an image, each by itself; then what is covered by what was verified.
 * @throws ImageError `timeout`, or where a trusted root that only some of it needs cannot be had; TrustError
 */
export async function verifyAll(
  { candidates, statements }: Found,
  { verifiers, signer, targets, manifests }: Expected,
  deadline: Deadline,
): Promise<readonly Finding[]> {
  const verifierOf = await verifiers.choose(candidates, signer, deadline);
  const own = targets.map(({ digest }) => digest);
  const digests = [...own, ...manifests.map(({ digest }) => digest)];
  const findings = await inTime(deadline, candidates, (candidate) =>
    onlySignature(verifierOf(candidate).verify(candidate, signer, digests), own),
  );
  const covered = await inTime(deadline, statements, (statement) => verifyCovered(statement, findings));
  return [...findings, ...covered.filter((finding) => finding !== undefined)];
}

/** One after the other, with room for other images between them: a stranger can make each of them slow. */
async function inTime<T, R>(deadline: Deadline, items: readonly T[], work: (item: T) => R): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (deadline.remaining() === 0) {
      throw new ImageError(
        'timeout',
        `The time limit of the image (\`timeout\`) was over when ${results.length} of ${items.length} candidates were verified.`,
        'Allow more time with `timeout`, or find out who attached so much to the image.',
      );
    }
    results.push(work(item));
    await setImmediate();
  }
  return results;
}
