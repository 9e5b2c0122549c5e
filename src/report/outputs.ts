import { join } from 'node:path';
import { isSbomType } from '../core/image/predicate-type.ts';
import { leadingEvidence } from './evidence.ts';
import { isChanged } from './diff-json.ts';
import { deployable, isAccepted, type ImageOutcome, type CheckedImage, type RunOutcome } from '../outcome.ts';

/** Absolute paths of what was written. */
export interface WrittenPaths {
  /** the output folder */
  readonly folder: string;
  readonly report: string;
  readonly summary: string;
  /** `diff.json`; undefined where nothing was to be compared */
  readonly diff?: string | undefined;
}

/**
 * The outputs of the step by name (contract, "Outputs"), but those of the artifact, which is uploaded later. Digests
 * are covered ones; all that describes the first image is empty unless the whole run is verified, and of a shard.
 */
export function renderOutputs(run: RunOutcome, paths: WrittenPaths): Readonly<Record<string, string>> {
  const verified = run.images.filter(isAccepted);
  // which image of a list comes first in a shard is nothing to deploy by
  const [first] = run.verified && run.shard === undefined ? verified : [];
  const signer = first === undefined ? undefined : leadingEvidence(first)?.facts.signer;
  const certificate = signer?.kind === 'certificate' ? signer : undefined;
  const sbom = first === undefined ? undefined : firstSbomOf(first);
  return {
    verified: String(run.verified),
    digest: first?.verdict.digest ?? '',
    image: first === undefined ? '' : deployable(first),
    images: bounded(imagesOf(run)),
    report: paths.report,
    summary: paths.summary,
    'output-directory': paths.folder,
    files: bounded(filesOfRun(run)),
    sbom: sbom === undefined ? '' : join(paths.folder, sbom),
    identity: certificate?.identity ?? '',
    issuer: certificate?.issuer ?? '',
    changed: isChanged(run),
    diff: paths.diff ?? '',
  };
}

/**
 * Characters of a list: GitHub takes outputs of up to 1 MB of a job, in UTF-16, and there are two lists. A longer one is
 * not cut, since nothing would tell a part from the whole: the output is empty.
 */
const MAX_LIST = 200_000;

/** A sentence for each list that is too long for an output. */
export function renderOmitted(run: RunOutcome): readonly string[] {
  const lists = { images: imagesOf(run), files: filesOfRun(run) };
  return Object.entries(lists)
    .filter(([, list]) => list.length > 0 && bounded(list) === '')
    .map(
      ([name, list]) =>
        `The output ${name} is empty: its ${list.length} entries are longer than GitHub takes. All are in report.json.`,
    );
}

function imagesOf({ images }: RunOutcome): readonly string[] {
  return images
    .filter(isAccepted)
    .map(deployable)
    .filter((name) => name !== '');
}

/** Images of one digest have the same files. */
function filesOfRun({ images }: RunOutcome): readonly string[] {
  return [...new Set(images.flatMap(filesOf))];
}

function bounded(list: readonly string[]): string {
  const json = JSON.stringify(list);
  return json.length > MAX_LIST ? '' : json;
}

/** The written files of an image, each once, relative to the output folder. */
export function filesOf(image: ImageOutcome): readonly string[] {
  return image.kind === 'checked' ? [...new Set([...image.files.values()].flat())] : [];
}

/** The SBOM that met a requirement comes first; without one, any that was written. */
function firstSbomOf(image: CheckedImage): string | undefined {
  const counted = image.verdict.requirements.flatMap(({ by }) =>
    by.filter((evidence) => evidence.kind === 'attestation'),
  );
  return [...counted, ...image.files.keys()]
    .filter(({ predicateType }) => isSbomType(predicateType))
    .flatMap((attestation) => image.files.get(attestation) ?? [])[0];
}
