import { messageOf } from '../errors.ts';
import { renderChanges } from '../report/changes.ts';
import { renderGateAlert } from '../report/diff.ts';
import { annotate, debugStack, writeJobSummary } from './commands.ts';
import { writeDiff, writeReport, writeSummary } from '../files/output-folder.ts';
import { readContext, type Environment } from '../context.ts';
import type { OpenStep } from './open-step.ts';
import type { Rendered } from '../report/rendered.ts';

const TITLE = 'Image Provenance';

/** Bytes of packages that a comment shows. */
const SECTION_LIMIT = 16 * 1024;

/** Something ended the step before its results were out. */
export function reportUnwritten(thrown: unknown, env: Environment): void {
  debugStack(thrown, readContext(env));
  const message = `The results could not be written: ${messageOf(thrown)}. Give an empty or new folder as output-directory, and check that the runner's own folders and files can be written.`;
  annotate([{ level: 'error', title: TITLE, message }]);
}

/** Everything that people and later steps read; comment, upload and snapshots last, since nothing may wait for them. */
export async function publish(
  rendered: Rendered,
  { output, folder, context, env, setOutputs }: OpenStep<unknown>,
): Promise<void> {
  const paths = {
    folder,
    report: await writeReport(folder, rendered.report),
    summary: await writeSummary(folder, rendered.summary),
    diff: rendered.diff === undefined ? undefined : await writeDiff(folder, rendered.diff),
  };
  setOutputs(rendered.outputs(paths));
  annotate(rendered.omitted.map((message) => ({ level: 'warning', title: TITLE, message })));
  const { stepSummary } = context;
  if (output.jobSummary && stepSummary !== '') {
    await writeJobSummary(stepSummary, rendered.summary).catch((thrown: unknown) => {
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
    const { outcome } = rendered;
    await commentOn(outcome, output, env, [...renderGateAlert(outcome), ...renderChanges(outcome, SECTION_LIMIT)]);
  }
  if (output.artifact !== 'none') {
    const folders = { output: folder, temporary: context.temporary };
    const settings = { ...output, mode: output.artifact };
    const { uploadArtifacts } = await import('./upload-artifacts.ts');
    setOutputs(await uploadArtifacts(rendered, settings, folders, context, env));
  }
  if (output.dependencySnapshot && rendered.outcome !== undefined) {
    const { submitSnapshots } = await import('./dependency-snapshots.ts');
    await submitSnapshots(rendered.outcome, output, env);
  }
}
