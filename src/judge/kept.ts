import type { Facts } from '../attestation/facts.ts';
import { planFiles, type PlannedFile } from '../attestation/files.ts';
import type { KeptPackageUrls, PackageUrls } from '../attestation/package-urls.ts';
import { nameOf } from '../image/reference.ts';
import { targetsOf, type Subject } from '../image/subject.ts';
import type { ImageRequest } from '../policy/request.ts';
import type { JudgedImage } from '../report/outcome.ts';
import { writePredicateFiles } from '../runner/predicate-files.ts';
import { attestationsAskedFor } from '../verdict.ts';
import type { VerifiedAttestation } from '../verify/verified.ts';
import { letGo, type Readings } from './readings.ts';
import type { Judged } from './second-look.ts';

/** What is kept of a judged image. */
export type Judgement = Pick<
  JudgedImage,
  'findings' | 'verdict' | 'places' | 'facts' | 'files' | 'packageUrls' | 'comparison'
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
  { found, findings, verdict }: Judged,
  subject: Subject,
  { reference, requirements }: ImageRequest,
  { folder, packageUrls }: Keeping,
  read: Readings,
): Promise<Judgement> {
  const attestations = attestationsAskedFor(requirements, findings);
  const { facts, kept } = await readAll(attestations, verdict.verified ? packageUrls : undefined, read);
  const name = nameOf(reference.repository);
  const planned = planFiles({ name, digest: subject.digest, targets: targetsOf(subject), attestations: facts });
  await writePredicateFiles(folder, planned);
  letGo(findings);
  return { findings, verdict, places: found.places, facts, files: pathsOf(planned), packageUrls: kept };
}

/** The readers and their libraries are loaded only where there is something to read. */
async function readAll(
  attestations: readonly VerifiedAttestation[],
  packageUrls: PackageUrls | undefined,
  read: Readings,
): Promise<{
  facts: ReadonlyMap<VerifiedAttestation, Facts>;
  kept: ReadonlyMap<VerifiedAttestation, KeptPackageUrls>;
}> {
  const facts = new Map<VerifiedAttestation, Facts>();
  const kept = new Map<VerifiedAttestation, KeptPackageUrls>();
  if (attestations.length > 0) {
    const { readAttestation } = await import('../attestation/predicate.ts');
    for (const attestation of attestations) {
      const reading = read.get(attestation) ?? readAttestation(attestation);
      facts.set(attestation, reading.facts);
      if (reading.facts.packages !== undefined && packageUrls !== undefined) {
        kept.set(attestation, packageUrls.keep(reading.packages));
      }
    }
  }
  return { facts, kept };
}

function pathsOf(planned: readonly PlannedFile[]): ReadonlyMap<VerifiedAttestation, readonly string[]> {
  const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
  return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}
