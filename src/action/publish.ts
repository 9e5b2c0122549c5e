import { messageOf } from '../errors.ts';
import type { OutputInputs } from '../inputs/inputs.ts';
import { annotate, writeJobSummary } from './commands.ts';
import { writeFile } from '../files/output-folder.ts';
import { uploadArtifacts, type ArtifactFolders } from './upload-artifacts.ts';
import type { Environment } from './debug.ts';
import type { Rendered } from '../report/rendered.ts';

const TITLE = 'Image Provenance';

/** Sets outputs of the step by name. */
export type SetOutputs = (outputs: Readonly<Record<string, string>>) => void;

/** Everything that people and later steps read; comment, upload and snapshots last, since nothing may wait for them. */
export async function publish(
  rendered: Rendered,
  output: OutputInputs,
  folders: ArtifactFolders,
  env: Environment,
  setOutputs: SetOutputs,
): Promise<void> {
  const folder = folders.output;
  for (const { name, parts } of rendered.files) {
    await writeFile(folder, name, parts);
  }
  setOutputs(rendered.outputs(folder));
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
  if (rendered.canceled) {
    return;
  }
  if (output.comment !== 'false' && rendered.outcome !== undefined) {
    // with the client of the API and the reader of its answers, which most runs do not need
    const { commentOn } = await import('./comment.ts');
    await commentOn(rendered.view, output, env);
  }
  if (output.uploadArtifact) {
    setOutputs(await uploadArtifacts(rendered, output, folders, env));
  }
  if (output.dependencySnapshot && rendered.outcome !== undefined) {
    const { submitSnapshots } = await import('./dependency-snapshots.ts');
    await submitSnapshots(rendered.outcome, output, env);
  }
}
