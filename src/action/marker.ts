import { createHash } from 'node:crypto';
import type { Step } from '../context.ts';

/**
 * Identifies what a step writes into GitHub, so that a later run finds it: by workflow file, job, step and the name that the
 * inputs give it. The ref of the workflow is not part of it: it is another one in each pull request.
 * @param more what else tells two texts of one step apart
 */
export function markerOf(
  { workflow, job, step }: Step,
  name: string | undefined,
  more: readonly string[] = [],
): string {
  const parts = [workflow, job, step, name ?? '', ...more];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `<!-- image-provenance ${hash.slice(0, 32)} -->`;
}
