import type { Deadline, Lease } from '../concurrency.ts';
import { contentOf } from '../difference/content.ts';
import type { Subject } from '../core/image/subject.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import type { Repository } from '../core/registry/repository.ts';
import type { Comparer } from './comparer.ts';
import { keep, type Judgement, type Keeping } from './kept.ts';
import { readCompared } from './readings.ts';
import { judgeSubject, type SubjectTools } from '../core/subject.ts';

/** With what a resolved image is judged, compared and written. */
export interface ResolvedTools extends SubjectTools {
  /** made where the first image is compared */
  readonly comparer: () => Promise<Comparer>;
  readonly keeping: Keeping;
  readonly lease: Lease;
}

/**
 * Judges a resolved image, writes its files, and compares it with its baseline where it is verified. Its packages are in
 * memory until then only.
 * @throws ImageError, TrustError
 */
export async function judgeResolved(
  subject: Subject,
  request: ImageRequest,
  repository: Repository,
  tools: ResolvedTools,
  deadline: Deadline,
): Promise<Judgement> {
  const { comparer: load, keeping, lease } = tools;
  const checked = await judgeSubject(subject, request, repository, tools, deadline);
  const { baseline } = request;
  if (baseline === undefined || !checked.verdict.verified) {
    return keep(checked, subject, request, keeping, new Map());
  }
  const comparer = await load();
  const known = comparer.withoutLook(baseline, subject.digest);
  if (known !== undefined || baseline.kind === 'none') {
    return { ...(await keep(checked, subject, request, keeping, new Map())), comparison: known };
  }
  const readings = await readCompared(request.requirements, checked.findings);
  const stored = await keep(checked, subject, request, keeping, readings);
  const { level } = request.requirements;
  const content = contentOf({ subject, requirements: checked.verdict.requirements, level, readings });
  // the baseline takes a lease of its own, and must not wait for this one
  lease.release();
  return { ...stored, comparison: await comparer.compare({ request, digest: subject.digest, content }, baseline) };
}
