import { messageOf } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { nameOf } from '../image/reference.ts';
import type { OutputInputs } from '../inputs.ts';
import { renderAnnotations, type RenderedAnnotation } from '../report/annotations.ts';
import { comparedImages, renderChanges } from '../report/changes.ts';
import { renderDiff, renderGateAlert } from '../report/diff.ts';
import { renderDiffJson } from '../report/diff-json.ts';
import { renderGateAnnotations } from '../report/gate-annotations.ts';
import { renderReport } from '../report/json.ts';
import type { RunOutcome } from '../report/outcome.ts';
import { filesOf, renderOmitted, renderOutputs, type WrittenPaths } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { annotate, writeJobSummary } from '../runner/commands.ts';
import { writeDiff, writeReport, writeSummary } from '../runner/output-folder.ts';
import { uploadArtifacts, type ArtifactFolders } from './artifacts.ts';
import type { Environment } from './debug.ts';

const TITLE = 'Image Provenance';

/** Bytes of packages that a comment shows. */
const SECTION_LIMIT = 16 * 1024;

/** Sets outputs of the step by name. */
export type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** A run in words, for everything that people and later steps read. */
export interface Rendered {
  readonly summary: string;
  /** parts of `report.json` */
  readonly report: Iterable<string> | AsyncIterable<string>;
  readonly outputs: (paths: WrittenPaths) => Readonly<Record<string, string>>;
  /** sentences for warnings about outputs */
  readonly omitted: readonly string[];
  readonly annotations: readonly RenderedAnnotation[];
  /** what changed; undefined where nothing was to be compared */
  readonly diff: { readonly json: Iterable<string>; readonly markdown: string } | undefined;
  /** what the artifact is called after, and has in it beside report and summary */
  readonly named: { readonly name: string; readonly digest: Digest } | undefined;
  readonly files: readonly string[];
  /** what comment and snapshots are about; undefined where there are to be none */
  readonly outcome: RunOutcome | undefined;
  readonly cancelled: boolean;
}

/** A run that verified images, or could not. */
export function renderRun(outcome: RunOutcome): Rendered {
  const { images, cancelled } = outcome;
  const [named] = images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  const isCompared = comparedImages(outcome).length > 0;
  return {
    summary: renderSummary(outcome),
    report: renderReport(outcome),
    outputs: (paths) => renderOutputs(outcome, paths),
    omitted: renderOmitted(outcome),
    annotations: [...renderAnnotations(outcome), ...renderGateAnnotations(outcome)],
    diff: isCompared ? { json: renderDiffJson(outcome), markdown: renderDiff(outcome) } : undefined,
    named,
    files: [...(isCompared ? ['diff.json', 'diff.md'] : []), ...new Set(images.flatMap(filesOf))],
    outcome,
    cancelled,
  };
}

/** Everything that people and later steps read; comment, upload and snapshots last, since nothing may wait for them. */
export async function publish(
  rendered: Rendered,
  output: OutputInputs,
  folders: ArtifactFolders,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const folder = folders.output;
  const paths = {
    folder,
    report: await writeReport(folder, rendered.report),
    summary: await writeSummary(folder, rendered.summary),
    diff: rendered.diff === undefined ? undefined : await writeDiff(folder, rendered.diff),
  };
  setOutputs(rendered.outputs(paths));
  annotate(rendered.omitted.map((message) => ({ level: 'warning', title: TITLE, message })));
  const jobSummary = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (output.jobSummary && jobSummary !== '') {
    await writeJobSummary(jobSummary, rendered.summary).catch((thrown: unknown) => {
      const message = `The job summary could not be written: ${messageOf(thrown)}. Verdict and files are not affected.`;
      annotate([{ level: 'warning', title: TITLE, message }]);
    });
  }
  annotate(rendered.annotations);
  // it has some seconds left, and no word on a commit that most often is not the newest any more
  if (rendered.cancelled) {
    return;
  }
  if (output.comment !== 'false' && rendered.outcome !== undefined) {
    // with the client of the API and the reader of its answers, which most runs do not need
    const { commentOn } = await import('./comment.ts');
    const { outcome } = rendered;
    await commentOn(outcome, output, env, [...renderGateAlert(outcome), ...renderChanges(outcome, SECTION_LIMIT)]);
  }
  if (output.uploadArtifact) {
    setOutputs(await uploadArtifacts(rendered, output, folders, env));
  }
  if (output.dependencySnapshot && rendered.outcome !== undefined) {
    const { submitSnapshots } = await import('./dependency-snapshots.ts');
    await submitSnapshots(rendered.outcome, output, env);
  }
}
