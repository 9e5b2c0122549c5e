import type { Digest } from '../core/image/digest.ts';
import type { Target } from '../core/image/subject.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import type { Facts } from './facts.ts';
import { fileNameOf, folderOfImage, foldersOfTargets, numberFileName } from './file-name.ts';

/** A predicate and where it is to be written. */
export interface PlannedFile {
  /** relative to the output folder, `/` between components, each `[A-Za-z0-9._-]{1,64}` and never `.` or `..` */
  readonly path: string;
  readonly attestation: VerifiedAttestation;
}

/** An image with the verified attestations that are to be written. */
export interface ImageFiles {
  /** normalized name, `registry/path` */
  readonly name: string;
  /** resolved digest */
  readonly digest: Digest;
  readonly targets: readonly Target[];
  /** newest first, with what they are */
  readonly attestations: ReadonlyMap<VerifiedAttestation, Facts>;
}

/**
 * Where each predicate is written: in the folder of every target that it is about. Of several with
 * one name in a folder the first keeps the plain name, the others get `.2`, `.3`. Names never come from outside text
 * alone: letters, digits, `.`, `-` and `_`, bounded in length.
 */
export function planFiles({ name, digest, targets, attestations }: ImageFiles): readonly PlannedFile[] {
  const root = folderOfImage(name, digest);
  const folders = foldersOfTargets(targets);
  const counts = new Map<string, number>();
  return targets.flatMap((target) =>
    [...attestations]
      .filter(([{ facts }]) => facts.subjects.includes(target.digest))
      .map(([attestation, facts]) => {
        const folder = `${root}/${folders.get(target) ?? ''}`;
        const fileName = fileNameOf(attestation, facts);
        const count = (counts.get(`${folder}/${fileName}`) ?? 0) + 1;
        counts.set(`${folder}/${fileName}`, count);
        return { path: `${folder}/${numberFileName(fileName, count)}`, attestation };
      }),
  );
}
