import type { Digest } from '../core/image/digest.ts';
import { nameOf } from '../core/image/reference.ts';
import type { RunOutcome } from '../outcome.ts';
import type { MergedRun } from '../shards/merge.ts';
import { IN_WORKFLOW, type Audience } from './advice/hints.ts';
import type { RenderedAnnotation } from './annotation.ts';
import { renderAnnotations } from './annotations.ts';
import { renderDiff, renderDiffJson } from './diff.ts';
import { renderReport } from './json.ts';
import { filesOfScan, renderScanOutputs } from './repository/files.ts';
import { renderSummary } from './summary.ts';
import type { RenderedFile } from './rendered-file.ts';
import { viewOfMerge, viewOfRun } from './view-of-run.ts';
import type { RunView } from './view.ts';
import { join } from 'node:path';

/** Everything that a run shows to people and later steps. */
export interface Rendered {
  readonly view: RunView;
  /** the files of the output folder; each format is one of them */
  readonly files: readonly RenderedFile[];
  /** `summary.md`, which is the job summary as well */
  readonly summary: string;
  /** @param folder the output folder, an absolute path */
  readonly outputs: (folder: string) => Readonly<Record<string, string>>;
  /** sentences for warnings about outputs */
  readonly omitted: readonly string[];
  readonly annotations: readonly RenderedAnnotation[];
  /** the image that the artifact is named after */
  readonly named: { readonly name: string; readonly digest: Digest } | undefined;
  /** for dependency snapshots; undefined for a merge, which submits none */
  readonly outcome: RunOutcome | undefined;
  /** whether this run was canceled; a merge of a canceled shard was not */
  readonly canceled: boolean;
}

/** For whom a run is rendered. */
interface RenderOptions {
  readonly audience?: Audience;
  /** takes secrets out of what is shown: servers can repeat them */
  readonly redact?: (view: RunView) => RunView;
}

/** Renders a run that verified images or failed before. */
export function renderRun(
  outcome: RunOutcome,
  { audience = IN_WORKFLOW, redact = (view) => view }: RenderOptions = {},
): Rendered {
  const [named] = outcome.images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  const view = viewOfRun(outcome, audience);
  return {
    ...render(redact(view)),
    // names and digests are for programs, and none of them is a text of a server
    outputs: (folder) => renderOutputs(view, folder),
    named,
    outcome,
    canceled: outcome.canceled,
  };
}

/**
 * Renders merged reports of shards.
 * @param images all images as written in the reports, shard by shard; they are read while they are written, so that only
 *   one report is in memory
 */
export function renderMerge(run: MergedRun, images: () => AsyncIterable<unknown>): Rendered {
  return { ...render(viewOfMerge(run), images), named: undefined, outcome: undefined, canceled: false };
}

function render(
  view: RunView,
  images?: () => AsyncIterable<unknown>,
): Omit<Rendered, 'named' | 'outcome' | 'canceled'> {
  const summary = renderSummary(view);
  const isCompared = view.changes.length > 0;
  return {
    view,
    files: [
      { name: 'report.json', parts: () => renderReport(view, images?.()) },
      { name: 'summary.md', parts: () => [summary] },
      ...(isCompared
        ? [
            { name: 'diff.json', parts: () => renderDiffJson(view) },
            { name: 'diff.md', parts: () => [renderDiff(view)] },
          ]
        : []),
      ...(view.scan === undefined ? [] : filesOfScan(view, view.scan)),
    ],
    summary,
    outputs: (folder) => renderOutputs(view, folder),
    omitted: renderOmitted(view),
    annotations: renderAnnotations(view),
  };
}

/**
 * The outputs of the step by name, without those of the artifact, which is uploaded later. Outputs about the first image
 * are empty for a shard and a merge, and unless the run is verified; the digest is the covered one.
 * @param folder the output folder, an absolute path
 */
export function renderOutputs(view: RunView, folder: string): Readonly<Record<string, string>> {
  const { verified, first, deployable, files, changes, changed, scan } = view;
  if (scan !== undefined) {
    return renderScanOutputs(view, scan, folder);
  }
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
 * Characters of a list: GitHub limits the outputs of a job to 1 MB in UTF-16, and there are two lists. The output of a
 * longer list is empty, since a truncated one could be taken for complete.
 */
const MAX_LIST = 200_000;

/** A warning for each list that is too long for an output. */
export function renderOmitted({ deployable, files }: RunView): readonly string[] {
  return Object.entries({ images: deployable, files })
    .filter(([, list]) => list.length > 0 && bounded(list) === '')
    .map(
      ([name, list]) =>
        `The output ${name} is empty: its ${list.length} entries are longer than GitHub allows. All are in report.json.`,
    );
}

function bounded(list: readonly string[]): string {
  const json = JSON.stringify(list);
  return json.length > MAX_LIST ? '' : json;
}
