import type { Facts } from '../attestation/facts.ts';
import { planFiles, type PlannedFile } from '../attestation/files.ts';
import { nameOf } from '../image/reference.ts';
import { targetsOf, type Subject } from '../image/subject.ts';
import type { ImageRequest } from '../policy/request.ts';
import type { JudgedImage } from '../report/outcome.ts';
import { writePredicateFiles } from '../runner/predicate-files.ts';
import { attestationsAskedFor } from '../verdict.ts';
import type { VerifiedAttestation } from '../verify/verified.ts';
import type { Judged } from './second-look.ts';

/** What is kept of a judged image. */
export type Judgement = Pick<JudgedImage, 'findings' | 'verdict' | 'places' | 'facts' | 'files'>;

/**
 * Takes the facts of what was asked for and writes its files; then the bytes are let go, so that the memory of a run
 * does not grow with them.
 * @throws ImageError `output`
 */
export async function keep(
  { found, findings, verdict }: Judged,
  subject: Subject,
  { reference, requirements }: ImageRequest,
  folder: string,
): Promise<Judgement> {
  const attestations = attestationsAskedFor(requirements, findings);
  const facts = await factsOf(attestations);
  const name = nameOf(reference.repository);
  const planned = planFiles({ name, digest: subject.digest, targets: targetsOf(subject), attestations: facts });
  await writePredicateFiles(folder, planned);
  for (const finding of findings) {
    if (finding.kind === 'verified' && finding.evidence.kind === 'attestation') {
      finding.evidence.letGo();
    }
  }
  return { findings, verdict, places: found.places, facts, files: pathsOf(planned) };
}

/** The readers and their libraries are loaded only where there is something to read. */
async function factsOf(attestations: readonly VerifiedAttestation[]): Promise<ReadonlyMap<VerifiedAttestation, Facts>> {
  if (attestations.length === 0) {
    return new Map();
  }
  const { describe } = await import('../attestation/predicate.ts');
  return new Map(attestations.map((attestation) => [attestation, describe(attestation)]));
}

function pathsOf(planned: readonly PlannedFile[]): ReadonlyMap<VerifiedAttestation, readonly string[]> {
  const grouped = Map.groupBy(planned, ({ attestation }) => attestation);
  return new Map([...grouped].map(([attestation, files]) => [attestation, files.map(({ path }) => path)]));
}
