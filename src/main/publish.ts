import { messageOf } from '../errors.ts';
import type { OutputInputs } from '../inputs.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderReport } from '../report/json.ts';
import type { RunOutcome } from '../report/outcome.ts';
import { renderOmitted, renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { annotate, writeJobSummary } from '../runner/commands.ts';
import { writeReport, writeSummary } from '../runner/output-folder.ts';
import { uploadArtifacts, type ArtifactFolders } from './artifacts.ts';
import type { Environment } from './debug.ts';

const TITLE = 'Image Provenance';

/** Sets outputs of the step by name. */
export type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** Everything that people and later steps read; comment and upload last, since nothing may wait for them. */
export async function publish(
  outcome: RunOutcome,
  output: OutputInputs,
  folders: ArtifactFolders,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const folder = folders.output;
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
  // it has some seconds left, and no word on a commit that most often is not the newest any more
  if (outcome.cancelled) {
    return;
  }
  if (output.comment !== 'false') {
    // with the client of the API and the reader of its answers, which most runs do not need
    const { commentOn } = await import('./comment.ts');
    await commentOn(outcome, output, env, []);
  }
  if (output.uploadArtifact) {
    setOutputs(await uploadArtifacts(outcome, output, folders, env));
  }
}
