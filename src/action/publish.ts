import { messageOf } from '../errors.ts';
import { annotate, annotateRun, debugStack, writeJobSummary } from './commands.ts';
import { writeFile } from '../files/output-folder.ts';
import { readContext, type Environment } from '../context.ts';
import type { OpenStep } from './open-step.ts';
import type { Rendered } from '../report/rendered.ts';

/** Something ended the step before its results were out. */
export function reportUnwritten(thrown: unknown, env: Environment): void {
  debugStack(thrown, readContext(env));
  const message = `The results could not be written: ${messageOf(thrown)}. Set output-directory to an empty or new folder, and check that the runner's own folders and files can be written.`;
  annotateRun('error', [message]);
}

/** Everything that people and later steps read; comment, upload and snapshots last, since nothing may wait for them. */
export async function publish(
  rendered: Rendered,
  { output, folder, context, setOutputs }: OpenStep<unknown>,
): Promise<void> {
  for (const { name, parts } of rendered.files) {
    await writeFile(folder, name, parts());
  }
  setOutputs(rendered.outputs(folder));
  annotateRun('warning', rendered.omitted);
  const { stepSummary } = context;
  if (output.jobSummary && stepSummary !== '') {
    await writeJobSummary(stepSummary, rendered.summary).catch((thrown: unknown) => {
      const message = `The job summary could not be written: ${messageOf(thrown)}. Verdict and files are not affected.`;
      annotateRun('warning', [message]);
    });
  }
  annotate(rendered.annotations);
  // it has some seconds left, and no word on a commit that most often is not the newest any more
  if (rendered.canceled) {
    return;
  }
  if (output.comment !== 'false' && rendered.outcome !== undefined) {
    // loaded on demand: it needs the client of the API, which most runs do not
    const { commentOn } = await import('./comment.ts');
    await commentOn(rendered.view, output, context);
  }
  if (output.artifact !== 'none') {
    const folders = { output: folder, temporary: context.temporary };
    const settings = { ...output, mode: output.artifact };
    const { uploadArtifacts } = await import('./upload-artifacts.ts');
    setOutputs(await uploadArtifacts(rendered, settings, folders, context));
  }
  if (output.dependencySnapshot && rendered.outcome !== undefined) {
    const { submitSnapshots } = await import('./dependency-snapshots.ts');
    await submitSnapshots(rendered.outcome, output, context);
  }
}
