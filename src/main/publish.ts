import { messageOf } from '../errors.ts';
import { nameOf } from '../image/reference.ts';
import type { OutputInputs } from '../inputs.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderReport } from '../report/json.ts';
import type { RunOutcome } from '../report/outcome.ts';
import { filesOf, renderOmitted, renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { defaultArtifactName, uploadArtifact } from '../runner/artifact.ts';
import { annotate, writeJobSummary } from '../runner/commands.ts';
import { writeReport, writeSummary } from '../runner/output-folder.ts';
import type { Environment } from './debug.ts';

const TITLE = 'Image Provenance';

/** Sets outputs of the step by name. */
export type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** Everything that people and later steps read; the upload last, since nothing may wait for it. */
export async function publish(
  outcome: RunOutcome,
  output: OutputInputs,
  folder: string,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const summary = renderSummary(outcome);
  const paths = {
    folder,
    report: await writeReport(folder, renderReport(outcome)),
    summary: await writeSummary(folder, summary),
  };
  setOutputs(renderOutputs(outcome, paths));
  annotate(renderOmitted(outcome).map((message) => ({ level: 'warning', title: TITLE, message })));
  const jobSummary = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (output.jobSummary && jobSummary !== '') {
    await writeJobSummary(jobSummary, summary).catch((thrown: unknown) => {
      const message = `The job summary could not be written: ${messageOf(thrown)}. Verdict and files are not affected.`;
      annotate([{ level: 'warning', title: TITLE, message }]);
    });
  }
  annotate(renderAnnotations(outcome));
  // a cancelled run has some seconds left
  if (output.uploadArtifact && !outcome.cancelled) {
    await upload(outcome, output.artifactName, folder, env, setOutputs);
  }
}

async function upload(
  { images }: RunOutcome,
  name: string | undefined,
  folder: string,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const [first] = images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  const artifact = await uploadArtifact({
    name: name ?? defaultArtifactName(first),
    folder,
    files: ['report.json', 'summary.md', ...new Set(images.flatMap(filesOf))],
    offered: (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (env['ACTIONS_RESULTS_URL'] ?? '') !== '',
    runUrl: `${env['GITHUB_SERVER_URL'] ?? ''}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  });
  if (artifact.kind === 'uploaded') {
    setOutputs({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
  } else {
    annotate([{ level: artifact.kind, title: TITLE, message: artifact.message }]);
  }
}
