import { createHash } from 'node:crypto';
import { hexOf, type Digest } from '../core/image/digest.ts';
import type { PredicateKind } from '../core/image/predicate-type.ts';
import { lastComponentOf } from '../core/image/reference.ts';
import type { Target } from '../core/image/subject.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import type { Facts } from './facts.ts';

/** A predicate and the path that it is written to. */
export interface PlannedFile {
  /** relative to the output folder, `/` between components, each `[A-Za-z0-9._-]{1,64}` and never `.` or `..` */
  readonly path: string;
  readonly attestation: VerifiedAttestation;
  /** whether it is the document within the predicate, which is not the bytes that were signed */
  readonly isDerived: boolean;
}

/** An image with the verified attestations to write. */
export interface ImageFiles {
  /** normalized name, `registry/path` */
  readonly name: string;
  /** resolved digest */
  readonly digest: Digest;
  readonly targets: readonly Target[];
  /** newest first, with their facts */
  readonly attestations: ReadonlyMap<VerifiedAttestation, Facts>;
}

/**
 * Plans the paths of predicates (docs/report.md, "The folder"): one in the folder of every target that the attestation
 * is about. Of several files with one name the first has the plain name, the others get `.2`, `.3`. Names are made of
 * letters, digits, `.`, `-` and `_` only, with bounded length, whatever the registry or the signer wrote.
 */
export function planFiles({ name, digest, targets, attestations }: ImageFiles): readonly PlannedFile[] {
  const root = folderOfImage(name, digest);
  const folders = foldersOfTargets(targets);
  const counts = new Map<string, number>();
  return targets.flatMap((target) =>
    [...attestations]
      .filter(([{ facts }]) => facts.subjects.includes(target.digest))
      .flatMap(([attestation, facts]) => {
        const folder = `${root}/${folders.get(target) ?? ''}`;
        return fileNamesOf(attestation, facts).map((fileName, index) => {
          const count = (counts.get(`${folder}/${fileName}`) ?? 0) + 1;
          counts.set(`${folder}/${fileName}`, count);
          return { path: `${folder}/${numberFileName(fileName, count)}`, attestation, isDerived: index > 0 };
        });
      }),
  );
}

/** Length of a component of a path (docs/report.md). */
const MAX_LENGTH = 64;

const NAMES: Readonly<Record<PredicateKind, string>> = {
  spdx: 'sbom.spdx.json',
  cyclonedx: 'sbom.cyclonedx.json',
  'slsa-v1': 'provenance.slsa.json',
  'slsa-v0.2': 'provenance.slsa.json',
  apko: 'image-configuration.apko.json',
  vuln: 'vulnerabilities.json',
  openvex: 'vex.openvex.json',
};

/**
 * The file name of a predicate, and that of the document within it where it is wrapped. When the content of the predicate
 * does not match its type, its name is a hash of the type.
 */
function fileNamesOf({ predicateType }: VerifiedAttestation, { kind, derived }: Facts): readonly string[] {
  const unknown = `attestation-${hash(predicateType, 8)}.json`;
  return kind === undefined ? [unknown] : derived === undefined ? [NAMES[kind]] : [unknown, NAMES[kind]];
}

/** The name of the `n`th file of a name, counted from 1: `sbom.spdx.json`, `sbom.spdx.2.json`, … */
export function numberFileName(name: string, n: number): string {
  const end = name.lastIndexOf('.');
  return n === 1 ? name : `${name.slice(0, end)}.${n}${name.slice(end)}`;
}

/**
 * The folder of an image: the last component of its name and 12 hexadecimal digits of sha256(`name@digest`),
 * which distinguish images whose names become equal when unsafe characters are replaced.
 */
export function folderOfImage(name: string, digest: Digest): string {
  return ending(lastComponentOf(name), hash(`${name}@${digest}`, 12));
}

/**
 * The folder of each target below the image's, by the target's name: `index`, `image`, `linux-arm64-v8`. Names that
 * would give the same folder, also on file systems that ignore case, end in 12 digits of their digests.
 */
export function foldersOfTargets(targets: readonly Target[]): ReadonlyMap<Target, string> {
  const folderOf = ({ name }: Target): string => sanitize(name.replaceAll('/', '-'));
  return new Map(
    targets.map((target) => {
      const folder = folderOf(target);
      const shared = targets.some(
        (other) => other.digest !== target.digest && folderOf(other).toLowerCase() === folder.toLowerCase(),
      );
      return [target, shared ? ending(folder, hexOf(target.digest, 12)) : folder];
    }),
  );
}

function sanitize(text: string): string {
  const component = text.replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, MAX_LENGTH);
  return component === '' || component === '.' || component === '..' ? '_' : component;
}

function ending(text: string, hex: string): string {
  return `${sanitize(text).slice(0, MAX_LENGTH - hex.length - 1)}-${hex}`;
}

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
