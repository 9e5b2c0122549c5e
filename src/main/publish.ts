import { messageOf } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { nameOf } from '../image/reference.ts';
import type { OutputInputs } from '../inputs.ts';
import { renderAnnotations, type RenderedAnnotation } from '../report/annotations.ts';
import { renderReport } from '../report/json.ts';
import type { RunOutcome } from '../report/outcome.ts';
import { filesOf, renderOmitted, renderOutputs, type WrittenPaths } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { defaultArtifactName, uploadArtifact } from '../runner/artifact.ts';
import { annotate, writeJobSummary } from '../runner/commands.ts';
import { writeReport, writeSummary } from '../runner/output-folder.ts';
import type { Environment } from './debug.ts';

const TITLE = 'Image Provenance';

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
  /** what the artifact is called after, and has in it beside report and summary */
  readonly named: { readonly name: string; readonly digest: Digest } | undefined;
  readonly files: readonly string[];
  /** a cancelled run has some seconds left */
  readonly cancelled: boolean;
}

/** A run that verified images, or could not. */
export function renderRun(outcome: RunOutcome): Rendered {
  const { images, cancelled } = outcome;
  const [named] = images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  return {
    summary: renderSummary(outcome),
    report: renderReport(outcome),
    outputs: (paths) => renderOutputs(outcome, paths),
    omitted: renderOmitted(outcome),
    annotations: renderAnnotations(outcome),
    named,
    files: [...new Set(images.flatMap(filesOf))],
    cancelled,
  };
}

/** Everything that people and later steps read; the upload last, since nothing may wait for it. */
export async function publish(
  rendered: Rendered,
  output: OutputInputs,
  folder: string,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const paths = {
    folder,
    report: await writeReport(folder, rendered.report),
    summary: await writeSummary(folder, rendered.summary),
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
  if (output.uploadArtifact && !rendered.cancelled) {
    await upload(rendered, output.artifactName, folder, env, setOutputs);
  }
}

async function upload(
  { named, files }: Rendered,
  name: string | undefined,
  folder: string,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const artifact = await uploadArtifact({
    name: name ?? defaultArtifactName(named),
    folder,
    files: ['report.json', 'summary.md', ...files],
    offered: (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (env['ACTIONS_RESULTS_URL'] ?? '') !== '',
    runUrl: `${env['GITHUB_SERVER_URL'] ?? ''}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  });
  if (artifact.kind === 'uploaded') {
    setOutputs({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
  } else {
    annotate([{ level: artifact.kind, title: TITLE, message: artifact.message }]);
  }
}
