import type { Facts } from '../attestation/facts.ts';
import { planFiles, type PlannedFile } from '../attestation/files.ts';
import type { PackedPackageUrls, PackageUrls } from '../attestation/package-urls.ts';
import { nameOf } from '../core/image/reference.ts';
import { targetsOf, type Subject } from '../core/image/subject.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import type { CheckedImage } from '../outcome.ts';
import { writePredicateFiles } from '../files/predicate-files.ts';
import { requestedAttestations } from '../core/verdict.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { release, type Readings } from './readings.ts';
import type { Checked } from '../core/second-look.ts';

/** What is kept of a judged image. */
export type Judgement = Pick<
  CheckedImage,
  'findings' | 'verdict' | 'locations' | 'facts' | 'files' | 'packageUrls' | 'comparison'
>;

/** Where what is kept of images goes. */
export interface Keeping {
  /** the output folder */
  readonly folder: string;
  /** undefined where nobody asks for the packages one by one */
  readonly packageUrls: PackageUrls | undefined;
}

/**
 * Takes the facts of what was asked for and writes its files; then the bytes are let go, so that the memory of a run
 * does not grow with them.
 * @param read attestations that were read before
 * @throws ImageError `output`
 */
export async function keep(
  { found, findings, verdict }: Checked,
  subject: Subject,
  { reference, requirements }: ImageRequest,
  { folder, packageUrls }: Keeping,
  read: Readings,
): Promise<Judgement> {
  const attestations = requestedAttestations(requirements, findings);
  const { facts, stored } = await readAll(attestations, verdict.verified ? packageUrls : undefined, read);
  const name = nameOf(reference.repository);
  const planned = planFiles({ name, digest: subject.digest, targets: targetsOf(subject), attestations: facts });
  await writePredicateFiles(folder, planned);
  release(findings);
  return { findings, verdict, locations: found.locations, facts, files: pathsOf(planned), packageUrls: stored };
}

/** The readers and their libraries are loaded only where there is something to read. */
async function readAll(
  attestations: readonly VerifiedAttestation[],
  packageUrls: PackageUrls | undefined,
  read: Readings,
): Promise<{
  facts: ReadonlyMap<VerifiedAttestation, Facts>;
  stored: ReadonlyMap<VerifiedAttestation, PackedPackageUrls>;
}> {
  const facts = new Map<VerifiedAttestation, Facts>();
  const stored = new Map<VerifiedAttestation, PackedPackageUrls>();
  if (attestations.length > 0) {
    const { readAttestation } = await import('../attestation/predicate.ts');
    for (const attestation of attestations) {
      const reading = read.get(attestation) ?? readAttestation(attestation);
      facts.set(attestation, reading.facts);
      if (reading.facts.packages !== undefined && packageUrls !== undefined) {
        stored.set(attestation, packageUrls.keep(reading.packages));
      }
    }
  }
  return { facts, stored };
}

function pathsOf(planned: readonly PlannedFile[]): ReadonlyMap<VerifiedAttestation, readonly string[]> {
  const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
  return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}
