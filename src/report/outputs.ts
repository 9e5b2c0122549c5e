import { join } from 'node:path';
import type { RunView } from './view.ts';

/**
 * The outputs of the step by name, but those of the artifact, which is uploaded later. Digests are covered ones; all
 * that describes the first image is empty unless the whole run is verified, and of a shard or a merge.
 * @param folder the output folder, an absolute path
 */
export function renderOutputs(view: RunView, folder: string): Readonly<Record<string, string>> {
  const { verified, first, deployable, files, changes, changed } = view;
  const certificate = first?.signer?.kind === 'certificate' ? first.signer : undefined;
  return {
    verified: String(verified),
    digest: first?.digest ?? '',
    image: first?.image ?? '',
    images: bounded(deployable),
    report: join(folder, 'report.json'),
    summary: join(folder, 'summary.md'),
    'output-directory': folder,
    files: bounded(files),
    sbom: first?.sbom === undefined ? '' : join(folder, first.sbom),
    identity: certificate?.identity ?? '',
    issuer: certificate?.issuer ?? '',
    changed,
    diff: changes.length === 0 ? '' : join(folder, 'diff.json'),
  };
}

/**
 * Characters of a list: GitHub takes outputs of up to 1 MB of a job, in UTF-16, and there are two lists. A longer one is
 * not cut, since nothing would tell a part from the whole: the output is empty.
 */
const MAX_LIST = 200_000;

/** A sentence for each list that is too long for an output. */
export function renderOmitted({ deployable, files }: RunView): readonly string[] {
  return Object.entries({ images: deployable, files })
    .filter(([, list]) => list.length > 0 && bounded(list) === '')
    .map(
      ([name, list]) =>
        `The output ${name} is empty: its ${list.length} entries are longer than GitHub takes. All are in report.json.`,
    );
}

function bounded(list: readonly string[]): string {
  const json = JSON.stringify(list);
  return json.length > MAX_LIST ? '' : json;
}
