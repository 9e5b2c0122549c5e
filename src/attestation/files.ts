import type { Digest } from '../image/digest.ts';
import type { Target } from '../image/subject.ts';
import type { VerifiedAttestation } from '../verify/verified.ts';
import { fileNameOf, folderOfImage, foldersOfTargets, numberFileName } from './file-name.ts';

/** A predicate and where it is to be written. */
export interface PlannedFile {
  /** relative to the output folder, `/` between components, each `[A-Za-z0-9._-]{1,64}` and never `.` or `..` */
  readonly path: string;
  readonly attestation: VerifiedAttestation;
}

/** An image with the verified attestations that are to be written. */
export interface ImageFiles {
  /** normalised name, `registry/path` */
  readonly name: string;
  /** resolved digest */
  readonly digest: Digest;
  readonly targets: readonly Target[];
  readonly attestations: readonly VerifiedAttestation[];
}

/**
 * Where each predicate is written (contract, "Files"): in the folder of every target that it is about. Of several with
 * one name in a folder the newest keeps the plain name, the others get `.2`, `.3`. Names never come from outside text
 * alone: letters, digits, `.`, `-` and `_`, bounded in length.
 */
export function planFiles({ name, digest, targets, attestations }: ImageFiles): readonly PlannedFile[] {
  const root = folderOfImage(name, digest);
  const folders = foldersOfTargets(targets);
  const newestFirst = [...attestations].sort(byAge);
  const counts = new Map<string, number>();
  return targets.flatMap((target) =>
    newestFirst
      .filter(({ facts }) => facts.subjects.includes(target.digest))
      .map((attestation) => {
        const folder = `${root}/${folders.get(target) ?? ''}`;
        const fileName = fileNameOf(attestation);
        const count = (counts.get(`${folder}/${fileName}`) ?? 0) + 1;
        counts.set(`${folder}/${fileName}`, count);
        return { path: `${folder}/${numberFileName(fileName, count)}`, attestation };
      }),
  );
}

/** Newest first by the trusted time; none sorts last, ties by the digest of the layer (contract, rule 7). */
function byAge(a: VerifiedAttestation, b: VerifiedAttestation): number {
  const [timeOfA, timeOfB] = [a, b].map(({ facts }) => facts.times[0]?.time.getTime() ?? -Infinity);
  if (timeOfA !== timeOfB && timeOfA !== undefined && timeOfB !== undefined) {
    return timeOfB - timeOfA;
  }
  return a.facts.origin.source.digest < b.facts.origin.source.digest ? -1 : 1;
}
