import { createHash } from 'node:crypto';
import { hexOf, type Digest } from '../core/image/digest.ts';
import { lastComponentOf } from '../core/image/reference.ts';
import type { Target } from '../core/image/subject.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import type { Facts } from './facts.ts';
import type { PredicateKind } from '../core/image/predicate-type.ts';

/** The longest a component of a path may be. */
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

/** The file name of a predicate. One that is not what its type promises is named by a hash of its type. */
export function fileNameOf({ predicateType }: VerifiedAttestation, { kind }: Facts): string {
  return kind === undefined ? `attestation-${hash(predicateType, 8)}.json` : NAMES[kind];
}

/** The name of the `n`th file of a name, counted from 1: `sbom.spdx.json`, `sbom.spdx.2.json`, … */
export function numberFileName(name: string, n: number): string {
  const end = name.lastIndexOf('.');
  return n === 1 ? name : `${name.slice(0, end)}.${n}${name.slice(end)}`;
}

/**
 * The folder of an image: the last component of its name and 12 hexadecimal digits of sha256(`name@digest`),
 * which keep two images apart whatever became of their names.
 */
export function folderOfImage(name: string, digest: Digest): string {
  return ending(lastComponentOf(name), hash(`${name}@${digest}`, 12));
}

/**
 * The folder of each target below the image's, by the target's name: `index`, `image`, `linux-arm64-v8`. Names that
 * would be one folder, also where case does not count, end in 12 digits of their digests.
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
